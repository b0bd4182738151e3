import { beforeAll, describe, expect, test } from '@jest/globals'
import { readDjango } from '../../../../src/checks/migrations/django/reader.ts'
import { judge } from '../shop.ts'
import { loadSqlParser, type SqlParser } from '../../../../src/sql/parser.ts'

let parser: SqlParser
beforeAll(async () => {
  parser = await loadSqlParser()
})

const file = (name: string, operations: readonly string[]): { path: string; text: string } => ({
  path: `a/migrations/${name}.py`,
  text: `from django.conf import settings\nfrom django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    dependencies = [${name === '0001_initial' ? '' : "('a', '0001_initial')"}]\n    operations = [\n        ${operations.join(',\n        ')},\n    ]\n`,
})

const create = (name: string, fields = '', key = 'BigAutoField'): string =>
  `migrations.CreateModel('${name}', [('id', models.${key}(primary_key=True)), ${fields}])`

const proxy = (name: string, base: string): string =>
  `migrations.CreateModel('${name}', [], options={'proxy': True}, bases=(a.models.Mixin, ${base}))`

const key = (to: string, more = ''): string => `models.ForeignKey(on_delete=models.CASCADE, to=${to}${more})`

/** What the operations send after those of the first migration. */
const sqlOf = (first: readonly string[], ...operations: readonly string[]): readonly string[] =>
  readDjango([file('0001_initial', first), file('0002_change', operations)], parser).migrations[1]?.statements.map(
    ({ sql }) => sql,
  ) ?? []

const alter = (model: string, name: string, field: string): string =>
  `migrations.AlterField('${model}', '${name}', ${field})`

const drop = (table: string, column: string): string =>
  `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${table}_${column}_fk"`

const add = (table: string, column: string, target: string, id = 'id'): string =>
  `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_fk" FOREIGN KEY ("${column}") REFERENCES "${target}" ("${id}") DEFERRABLE INITIALLY DEFERRED`

describe('a relation to a proxy', () => {
  const models = [
    create('Real'),
    proxy('Px', "'a.real'"),
    proxy('Py', "'Px'"),
    proxy('Account', "'auth.user'"),
    proxy('Own', 'settings.AUTH_USER_MODEL'),
    proxy('Far', "'b.thing'"),
    create(
      'Child',
      `('p', ${key("'a.real'")}), ('u', ${key("'auth.user'")}), ('f', ${key("'b.thing'")}), ('x', ${key("'a.px'")})`,
    ),
  ]

  test.each([
    ['its base', 'p', "'a.px'"],
    ['the base of its base', 'p', "'a.py'"],
    ['a model whose migrations are not here', 'u', "'a.account'"],
    ['the user model of the settings', 'u', "'a.own'"],
    ['a model whose table is not known', 'f', "'a.far'"],
  ])('is one to %s', (_, name, to) => {
    expect(sqlOf(models, alter('child', name, key(to)))).toEqual([])
  })

  test('refers to the table of the base, by its key', () => {
    expect(sqlOf(models, `migrations.AddField('child', 'n', ${key("'a.py'", ', null=True')})`)[0]).toBe(
      'ALTER TABLE "a_child" ADD COLUMN "n_id" bigint NULL CONSTRAINT "a_child_n_id_fk" REFERENCES "a_real" ("id") DEFERRABLE INITIALLY DEFERRED',
    )
    expect(sqlOf(models, `migrations.AddField('child', 'n', ${key("'a.account'", ', null=True')})`)[0]).toBe(
      'ALTER TABLE "a_child" ADD COLUMN "n_id" integer NULL CONSTRAINT "a_child_n_id_fk" REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED',
    )
  })

  test('is changed with the key of the base', () => {
    expect(sqlOf(models, alter('real', 'id', 'models.AutoField(primary_key=True)'))).toContain(
      'ALTER TABLE "a_child" ALTER COLUMN "x_id" TYPE integer USING "x_id"::integer',
    )
  })

  test('stays as it is when the base gets another name', () => {
    const sql = sqlOf(models, "migrations.RenameModel('Real', 'Base')")
    expect(sql).toContain(add('a_child', 'p_id', 'a_base'))
    expect(sql.filter((text) => text.includes('x_id'))).toEqual([])
  })

  test('in a circle ends', () => {
    expect(
      sqlOf(
        [proxy('A', "'a.b'"), proxy('B', "'a.a'"), create('C')],
        `migrations.AddField('c', 'n', ${key("'a.a'", ', null=True')})`,
      )[0],
    ).toBe('ALTER TABLE "a_c" ADD COLUMN "n_id" text NULL')
  })
})

describe('a foreign key', () => {
  const models = [
    create('Real', "('code', models.IntegerField(unique=True))"),
    create(
      'Child',
      `('p', ${key("'a.real'")}), ('d', ${key("'a.real'", ', default=1')}), ('n', ${key("'a.real'", ', db_constraint=False')}), ('o', models.OneToOneField(on_delete=models.CASCADE, to='a.real')), ('f', ${key("'b.thing'")}), ('i', models.IntegerField())`,
    ),
  ]
  const again = (column: string, target = 'a_real') => [drop('a_child', column), add('a_child', column, target)]

  test.each([
    ['with a default from now on', 'p', key("'a.real'", ', default=1')],
    ['with None as its default', 'p', key("'a.real'", ', default=None')],
    ['with another default', 'd', key("'a.real'", ', default=2')],
    ['without default from now on', 'd', key("'a.real'")],
    ['that is not serialized', 'p', key("'a.real'", ', serialize=False')],
    ['that is a link to a parent', 'p', key("'a.real'", ', parent_link=True')],
    ['that is unique within a day', 'p', key("'a.real'", ", unique_for_date='i'")],
    ['of another class', 'p', "mptt.fields.TreeForeignKey(on_delete=models.CASCADE, to='a.real')"],
    ['one to one, with a default', 'o', "models.OneToOneField(on_delete=models.CASCADE, to='a.real', default=1)"],
    ['to a model of a package, with a default', 'f', key("'b.thing'", ', default=1'), 'b_thing'],
  ])('%s is made again', (_, name, field, target = 'a_real') => {
    expect(sqlOf(models, alter('child', name, field))).toEqual(again(`${name}_id`, target))
  })

  test.each([
    [
      'with what the database does not know',
      'p',
      key(
        "'a.Real'",
        ", blank=True, choices=[], editable=False, error_messages={}, help_text='x', limit_choices_to={}, related_name='x', related_query_name='y', validators=[], verbose_name='z', db_comment='c'",
      ),
    ],
    [
      'with words for what is so anyway',
      'p',
      key(
        "'Real'",
        ", db_column='p_id', db_constraint=True, db_index=True, default=models.NOT_PROVIDED, null=False, parent_link=False, primary_key=False, serialize=True, swappable=True, to_field='id', unique=False",
      ),
    ],
    ['in name only, with a default', 'n', key("'a.real'", ', db_constraint=False, default=1')],
    [
      'one to one that is said to be unique',
      'o',
      "models.OneToOneField(on_delete=models.CASCADE, to='a.real', unique=True)",
    ],
  ])('%s is left alone', (_, name, field) => {
    expect(sqlOf(models, alter('child', name, field))).toEqual([])
  })

  test('to another column of the same model is made again', () => {
    expect(sqlOf(models, alter('child', 'p', key("'a.real'", ", to_field='code'")))).toEqual([
      drop('a_child', 'p_id'),
      'ALTER TABLE "a_child" ALTER COLUMN "p_id" TYPE integer USING "p_id"::integer',
      add('a_child', 'p_id', 'a_real', 'code'),
    ])
  })

  test('under another name is made again, where the column is named after it', () => {
    expect(sqlOf(models, "migrations.RenameField('child', 'p', 'q')")).toEqual([
      drop('a_child', 'p_id'),
      'ALTER TABLE "a_child" RENAME COLUMN "p_id" TO "q_id"',
      add('a_child', 'q_id', 'a_real'),
    ])
    expect(sqlOf(models, "migrations.RenameField('child', 'n', 'q')")).toEqual([
      'ALTER TABLE "a_child" RENAME COLUMN "n_id" TO "q_id"',
    ])
  })

  test('that comes or goes is made or dropped', () => {
    expect(sqlOf(models, alter('child', 'n', key("'a.real'", ', default=1')))).toEqual([
      add('a_child', 'n_id', 'a_real'),
    ])
    expect(sqlOf(models, alter('child', 'i', key("'a.real'", ", db_column='i'")))).toContain(
      add('a_child', 'i', 'a_real'),
    )
  })

  test('is not made again for a default of the key that it points at', () => {
    expect(sqlOf(models, alter('real', 'id', 'models.BigAutoField(primary_key=True, serialize=False)'))).toEqual([])
    expect(sqlOf(models, alter('real', 'code', 'models.IntegerField(unique=True, default=1)'))).toEqual([])
  })
})

describe('a table between two models', () => {
  const models = [
    create('Old'),
    create('New'),
    create('Small', '', 'AutoField'),
    proxy('Px', "'a.old'"),
    create('Group'),
    proxy('User', "'auth.user'"),
    create(
      'Owner',
      "('things', models.ManyToManyField(to='a.old')), ('free', models.ManyToManyField('a.old', db_constraint=False)), ('groups', models.ManyToManyField('a.group')), ('us', models.ManyToManyField('auth.user')), ('far', models.ManyToManyField('b.thing'))",
    ),
    "migrations.AddField('owner', 'by', models.ManyToManyField('a.old', through='a.by'))",
  ]
  const T = 'a_owner_things'
  const to = (model: string, more = ''): string => `models.ManyToManyField(to='${model}'${more})`
  const rename = (table: string, from: string, into: string): string =>
    `ALTER TABLE "${table}" RENAME COLUMN "${from}" TO "${into}"`
  const type = (table: string, column: string, into: string): string =>
    `ALTER TABLE "${table}" ALTER COLUMN "${column}" TYPE ${into} USING "${column}"::${into}`

  test('points at another model', () => {
    expect(sqlOf(models, alter('owner', 'things', to('a.new')))).toEqual([
      drop(T, 'old_id'),
      rename(T, 'old_id', 'new_id'),
      add(T, 'new_id', 'a_new'),
    ])
  })

  test('points at a model with a key of another type', () => {
    expect(sqlOf(models, alter('owner', 'things', to('a.small')))).toEqual([
      drop(T, 'old_id'),
      rename(T, 'old_id', 'small_id'),
      type(T, 'small_id', 'integer'),
      add(T, 'small_id', 'a_small'),
    ])
  })

  test('names the proxy, also where it points at the table of its base', () => {
    expect(sqlOf(models, alter('owner', 'things', to('a.px')))).toEqual([
      drop(T, 'old_id'),
      rename(T, 'old_id', 'px_id'),
      add(T, 'px_id', 'a_old'),
    ])
    expect(sqlOf(models, alter('owner', 'us', to('a.user')))).toEqual([])
  })

  test('points at a model of the same name in another app', () => {
    expect(sqlOf(models, alter('owner', 'groups', to('auth.group')))).toEqual([
      drop('a_owner_groups', 'group_id'),
      type('a_owner_groups', 'group_id', 'integer'),
      add('a_owner_groups', 'group_id', 'auth_group'),
    ])
  })

  test('points at a model of a package', () => {
    expect(sqlOf(models, alter('owner', 'far', to('b.other')))).toEqual([
      drop('a_owner_far', 'thing_id'),
      rename('a_owner_far', 'thing_id', 'other_id'),
      add('a_owner_far', 'other_id', 'b_other'),
    ])
  })

  test('has two names for the model that it points at from itself', () => {
    expect(sqlOf(models, alter('owner', 'things', to('self')), alter('owner', 'things', to('a.Owner')))).toEqual([
      drop(T, 'old_id'),
      rename(T, 'old_id', 'to_owner_id'),
      add(T, 'to_owner_id', 'a_owner'),
      drop(T, 'owner_id'),
      rename(T, 'owner_id', 'from_owner_id'),
      add(T, 'from_owner_id', 'a_owner'),
    ])
  })

  test('gets another name', () => {
    expect(sqlOf(models, alter('owner', 'things', to('a.old', ", db_table='zz'")))).toEqual([
      `ALTER TABLE "${T}" RENAME TO "zz"`,
    ])
    expect(sqlOf(models, alter('owner', 'things', to('a.new', ", db_table='zz'")))).toEqual([
      `ALTER TABLE "${T}" RENAME TO "zz"`,
      drop('zz', 'old_id'),
      rename('zz', 'old_id', 'new_id'),
      add('zz', 'new_id', 'a_new'),
    ])
  })

  test('has foreign keys or has none', () => {
    const F = 'a_owner_free'
    expect(sqlOf(models, alter('owner', 'free', to('a.new', ', db_constraint=False')))).toEqual([
      rename(F, 'old_id', 'new_id'),
    ])
    expect(sqlOf(models, alter('owner', 'free', to('a.old')))).toEqual([
      add(F, 'old_id', 'a_old'),
      add(F, 'owner_id', 'a_owner'),
    ])
    expect(sqlOf(models, alter('owner', 'things', to('a.old', ', db_constraint=False')))).toEqual([
      drop(T, 'old_id'),
      drop(T, 'owner_id'),
    ])
    expect(
      sqlOf(models, `migrations.AddField('owner', 'x', ${to('a.old', ', db_constraint=False')})`)[0],
    ).not.toContain('REFERENCES')
  })

  test('does not know of other changes, nor of a model that stands between', () => {
    expect(
      sqlOf(
        models,
        alter('owner', 'things', to('a.Old', ", blank=True, related_name='x', default=[], serialize=False")),
      ),
    ).toEqual([])
    expect(sqlOf(models, alter('owner', 'by', to('a.new', ", through='a.by'")))).toEqual([])
    // Django refuses this one.
    expect(sqlOf(models, alter('owner', 'by', to('a.new')))).toEqual([])
  })

  test('follows the names of both models', () => {
    const named = [
      "migrations.CreateModel('Real', [('id', models.BigAutoField(primary_key=True)), ('s', models.ManyToManyField('self'))], options={'db_table': 'kept'})",
      create('C', "('n', models.ManyToManyField('a.real')), ('t', models.ManyToManyField('a.real', through='a.t'))"),
    ]
    // The table keeps its name; what is named after the model does not.
    expect(sqlOf(named, "migrations.RenameModel('Real', 'Base')")).toEqual([
      drop('kept_s', 'to_real_id'),
      rename('kept_s', 'to_real_id', 'to_base_id'),
      add('kept_s', 'to_base_id', 'kept'),
      drop('kept_s', 'from_real_id'),
      rename('kept_s', 'from_real_id', 'from_base_id'),
      add('kept_s', 'from_base_id', 'kept'),
      drop('a_c_n', 'real_id'),
      rename('a_c_n', 'real_id', 'base_id'),
      add('a_c_n', 'base_id', 'kept'),
    ])
  })

  test('of which the other model is not known is said', () => {
    const unclear = (to: string) =>
      readDjango(
        [
          file('0001_initial', models),
          file('0002_change', [alter('owner', 'things', `models.ManyToManyField(${to})`)]),
        ],
        parser,
      ).migrations[1]?.findings.map(({ rule, message }) => `${rule}: ${message}`)
    expect(unclear('to=settings.THING')).toEqual([
      'column-type-unknown: AlterField owner.things cannot be judged in full: the model that things points at is not known.',
    ])
    expect(unclear("to='a.px'")).toEqual([])
  })
})

describe('the help for a foreign key that reads all rows', () => {
  const helpFor = async (operation: string) => {
    const files = [
      file('0001_initial', [create('Real'), create('Child', `('p', ${key("'a.real'")})`)]),
      file('0002_change', [operation]),
    ]
    const { outcome } = await judge(Object.fromEntries(files.map(({ path, text }) => [path, text])), {
      paths: undefined,
    })
    return (outcome.findings ?? [])
      .filter(({ rule }) => rule === 'add-fk-validating')
      .map(({ message, help }) => [message, help])
  }

  test('says how Django is kept from it', async () => {
    expect(await helpFor(alter('child', 'p', key("'a.real'", ', default=1')))).toEqual([
      [
        'For this change Django adds the foreign key of "p_id", also where there was one before, which reads all of "a_child" and "a_real" and stops all writes to both until every row is verified.',
        'Put the operation into state_operations of SeparateDatabaseAndState, which sends nothing: that is all where the column and the model it points at stay as they are. Otherwise send the change with RunSQL in its database_operations: ADD CONSTRAINT … NOT VALID, which reads nothing, and in a later migration, with a transaction of its own, ALTER TABLE "a_child" VALIDATE CONSTRAINT …, which lets reads and writes go on.',
      ],
    ])
  })

  test('says what to write where it is SQL', async () => {
    const [found] = await helpFor(
      "migrations.RunSQL('ALTER TABLE a_child ADD CONSTRAINT own FOREIGN KEY (p_id) REFERENCES a_real (id)', '')",
    )
    expect(found?.[1]).toContain('Add it with NOT VALID, which reads nothing, and run ALTER TABLE "a_child" VALIDATE')
  })
})
