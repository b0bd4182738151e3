import { beforeAll, describe, expect, test } from '@jest/globals'
import { alembic, readAlembic, transactionOf } from '../../../../src/checks/migrations/alembic/reader.ts'
import { loadSqlParser, type SqlParser } from '../../../../src/sql/parser.ts'

let parser: SqlParser
beforeAll(async () => {
  parser = await loadSqlParser()
})

const HEAD = 'from alembic import op\nimport sqlalchemy as sa\nfrom sqlalchemy.dialects import postgresql\n'

const indented = (body: string): string => body.replaceAll('\n', '\n    ')

const file = (id: string, parent: string | null, upgrade: string, downgrade = 'pass', more = '') => ({
  path: `alembic/versions/${id}_step.py`,
  text: `${HEAD}revision = '${id}'\ndown_revision = ${parent === null ? 'None' : parent.startsWith('(') ? parent : `'${parent}'`}\n${more}\ndef upgrade():\n    ${indented(upgrade)}\n\ndef downgrade():\n    ${indented(downgrade)}\n`,
})

const read = (upgrade: string, downgrade?: string, more?: string) =>
  readAlembic([file('a1', null, upgrade, downgrade, more)], parser).migrations[0]

const sqlOf = (upgrade: string, more?: string): readonly string[] =>
  read(upgrade, 'pass', more)?.statements.map((statement) => statement.sql) ?? []

const rulesOf = (upgrade: string): readonly string[] => read(upgrade)?.findings.map((finding) => finding.rule) ?? []

describe('each operation sends what Alembic sends', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a nullable column',
      "op.add_column('t', sa.Column('x', sa.String(length=20), nullable=True))",
      ['ALTER TABLE "t" ADD COLUMN "x" varchar(20)'],
    ],
    [
      'a default of the server',
      "op.add_column('t', sa.Column('x', sa.Integer(), server_default='0', nullable=False), schema='s')",
      ['ALTER TABLE "s"."t" ADD COLUMN "x" integer DEFAULT \'0\' NOT NULL'],
    ],
    [
      'a default of Python reaches no database',
      "op.add_column('t', sa.Column('x', sa.Boolean(), nullable=False, default=False))",
      ['ALTER TABLE "t" ADD COLUMN "x" boolean NOT NULL'],
    ],
    [
      'a default as an expression',
      "op.add_column('t', sa.Column('x', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()')))",
      ['ALTER TABLE "t" ADD COLUMN "x" timestamp with time zone DEFAULT clock_timestamp()'],
    ],
    [
      'a function of SQLAlchemy',
      "op.add_column('t', sa.Column('x', postgresql.UUID(), server_default=sa.func.gen_random_uuid()))",
      ['ALTER TABLE "t" ADD COLUMN "x" uuid DEFAULT gen_random_uuid()'],
    ],
    [
      'a foreign key is a second statement',
      "op.add_column('t', sa.Column('x', sa.Integer(), sa.ForeignKey('u.id', ondelete='CASCADE')))",
      [
        'ALTER TABLE "t" ADD COLUMN "x" integer',
        'ALTER TABLE "t" ADD FOREIGN KEY ("x") REFERENCES "u" ("id") ON DELETE CASCADE',
      ],
    ],
    [
      'a foreign key with a name, by which a later migration drops it',
      "op.add_column('t', sa.Column('x', sa.Integer(), sa.ForeignKey('u.id', name='fk')))",
      [
        'ALTER TABLE "t" ADD COLUMN "x" integer',
        'ALTER TABLE "t" ADD CONSTRAINT "fk" FOREIGN KEY ("x") REFERENCES "u" ("id")',
      ],
    ],
    [
      'unique and index',
      "op.add_column('t', sa.Column('x', sa.Integer, unique=True, index=True))",
      [
        'ALTER TABLE "t" ADD COLUMN "x" integer',
        'ALTER TABLE "t" ADD UNIQUE ("x")',
        'CREATE INDEX "ix_t_x" ON "t" ("x")',
      ],
    ],
    [
      'a computed column',
      "op.add_column('t', sa.Column('x', sa.Integer(), sa.Computed('y * 2', persisted=True)))",
      ['ALTER TABLE "t" ADD COLUMN "x" integer GENERATED ALWAYS AS (y * 2) STORED'],
    ],
    [
      'an identity',
      "op.add_column('t', sa.Column('x', sa.BigInteger(), sa.Identity(always=True), nullable=False))",
      ['ALTER TABLE "t" ADD COLUMN "x" bigint GENERATED ALWAYS AS IDENTITY NOT NULL'],
    ],
    [
      'an enum is not created with a column',
      "op.add_column('t', sa.Column('x', sa.Enum('a', 'b', name='mood')))",
      ['ALTER TABLE "t" ADD COLUMN "x" "mood"'],
    ],
    [
      'an enum is created with a table, once',
      "op.create_table('t', sa.Column('x', sa.Enum('a', name='mood')))\nop.create_table('u', sa.Column('x', sa.Enum('a', name='mood')))",
      ['CREATE TYPE "mood" AS ENUM (\'a\')', 'CREATE TABLE "t" ("x" "mood")', 'CREATE TABLE "u" ("x" "mood")'],
    ],
    [
      'an enum that is created by hand',
      "mood = postgresql.ENUM('a', 'b', name='mood', create_type=False)\nmood.create(op.get_bind(), checkfirst=True)\nop.add_column('t', sa.Column('x', mood))",
      ["CREATE TYPE \"mood\" AS ENUM ('a', 'b')", 'ALTER TABLE "t" ADD COLUMN "x" "mood"'],
    ],
    ['an enum that is dropped', "sa.Enum(name='mood').drop(op.get_bind())", ['DROP TYPE IF EXISTS "mood"']],
    [
      'a table',
      "op.create_table('t', sa.Column('id', sa.Integer(), nullable=False), sa.Column('u_id', sa.Integer()), sa.ForeignKeyConstraint(['u_id'], ['u.id'], ondelete='SET NULL'), sa.PrimaryKeyConstraint('id'), sa.UniqueConstraint('u_id', name='q'))",
      [
        'CREATE TABLE "t" ("id" integer NOT NULL, "u_id" integer, FOREIGN KEY ("u_id") REFERENCES "u" ("id") ON DELETE SET NULL, PRIMARY KEY ("id"), CONSTRAINT "q" UNIQUE ("u_id"))',
      ],
    ],
    [
      'a serial primary key',
      "op.create_table('t', sa.Column('id', sa.BigInteger(), primary_key=True))",
      ['CREATE TABLE "t" ("id" bigserial NOT NULL, PRIMARY KEY ("id"))'],
    ],
    [
      'another type',
      "op.alter_column('t', 'x', existing_type=sa.Integer(), type_=sa.BigInteger(), postgresql_using='x::bigint')",
      ['ALTER TABLE "t" ALTER COLUMN "x" TYPE bigint USING x::bigint'],
    ],
    ['NOT NULL', "op.alter_column('t', 'x', nullable=False)", ['ALTER TABLE "t" ALTER COLUMN "x" SET NOT NULL']],
    [
      'NULL',
      "op.alter_column('t', 'x', nullable=True, existing_nullable=False)",
      ['ALTER TABLE "t" ALTER COLUMN "x" DROP NOT NULL'],
    ],
    [
      'a default, and none',
      "op.alter_column('t', 'x', server_default='a')\nop.alter_column('t', 'x', server_default=None)",
      ['ALTER TABLE "t" ALTER COLUMN "x" SET DEFAULT \'a\'', 'ALTER TABLE "t" ALTER COLUMN "x" DROP DEFAULT'],
    ],
    ['another name', "op.alter_column('t', 'x', new_column_name='y')", ['ALTER TABLE "t" RENAME COLUMN "x" TO "y"']],
    [
      'drops',
      "op.drop_column('t', 'x')\nop.drop_table('t')\nop.drop_constraint('c', 't', type_='check')\nop.drop_index(op.f('i'), table_name='t')",
      ['ALTER TABLE "t" DROP COLUMN "x"', 'DROP TABLE "t"', 'ALTER TABLE "t" DROP CONSTRAINT "c"', 'DROP INDEX "i"'],
    ],
    ['rename_table', "op.rename_table('t', 'u')", ['ALTER TABLE "t" RENAME TO "u"']],
    [
      'create_index',
      "op.create_index(op.f('ix'), 't', ['a', sa.text('lower(b)')], unique=True, postgresql_where=sa.text('a > 1'))",
      ['CREATE UNIQUE INDEX "ix" ON "t" ("a", lower(b)) WHERE (a > 1)'],
    ],
    [
      'create_index with a condition that is not known, and operator classes',
      "op.create_index('ix', 't', ['a', 'b'], postgresql_where=sa.text('a > :low'), postgresql_using='gin', postgresql_ops={'a': 'gin_trgm_ops'})",
      ['CREATE INDEX "ix" ON "t" USING gin ("a" gin_trgm_ops, "b") WHERE (true)'],
    ],
    [
      'create_index with an order',
      "op.create_index('ix', 't', [sa.text('a DESC'), sa.literal_column('b ASC NULLS LAST'), sa.desc('c'), sa.func.lower('d')])",
      ['CREATE INDEX "ix" ON "t" (a DESC, b ASC NULLS LAST, "c" DESC, (d))'],
    ],
    [
      'constraints',
      "op.create_foreign_key('f', 't', 'u', ['a'], ['b'], postgresql_not_valid=True)\nop.create_check_constraint('c', 't', 'a > 1')\nop.create_unique_constraint(None, 't', ['a'])\nop.create_primary_key('p', 't', ['a'])",
      [
        'ALTER TABLE "t" ADD CONSTRAINT "f" FOREIGN KEY ("a") REFERENCES "u" ("b") NOT VALID',
        'ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (a > 1)',
        'ALTER TABLE "t" ADD UNIQUE ("a")',
        'ALTER TABLE "t" ADD CONSTRAINT "p" PRIMARY KEY ("a")',
      ],
    ],
    [
      'a batch',
      "with op.batch_alter_table('t', schema='s') as batch_op:\n    batch_op.add_column(sa.Column('x', sa.Text()))\n    batch_op.create_index('i', ['x'])\n    batch_op.drop_constraint('c', type_='unique')\n    batch_op.alter_column('y', nullable=False)",
      [
        'ALTER TABLE "s"."t" ADD COLUMN "x" text',
        'CREATE INDEX "i" ON "s"."t" ("x")',
        'ALTER TABLE "s"."t" DROP CONSTRAINT "c"',
        'ALTER TABLE "s"."t" ALTER COLUMN "y" SET NOT NULL',
      ],
    ],
    [
      'SQL as text',
      "op.execute('UPDATE t SET a = 1; DROP TABLE u')\nop.execute(sa.text('SELECT :x').bindparams(x=1))\nop.get_bind().execute(sa.text('DROP TABLE v'))\nconn = op.get_bind()\nconn.execute('DROP TABLE w')",
      ['UPDATE t SET a = 1', 'DROP TABLE u', 'SELECT :x', 'DROP TABLE v', 'DROP TABLE w'],
    ],
    [
      'a loop over names',
      "for name in ['a', 'b']:\n    op.drop_column(name, 'x')\nfor t, c in (('a', 'b'),):\n    op.drop_column(t, c)",
      ['ALTER TABLE "a" DROP COLUMN "x"', 'ALTER TABLE "b" DROP COLUMN "x"', 'ALTER TABLE "a" DROP COLUMN "b"'],
    ],
    [
      'both sides of a condition',
      "if op.get_bind().dialect.name == 'postgresql':\n    op.drop_table('a')\nelse:\n    op.drop_table('b')",
      ['DROP TABLE "a"', 'DROP TABLE "b"'],
    ],
  ]
  for (const [name, upgrade, expected] of cases)
    test(name, () => {
      expect(sqlOf(upgrade)).toEqual(expected)
      for (const statement of read(upgrade)?.statements ?? []) expect(statement.mistake?.message).toBeUndefined()
    })

  test('a function of the file is followed with its arguments', () => {
    expect(sqlOf("drop('a', column='b')", "def drop(table, column='c'):\n    op.drop_column(table, column)\n")).toEqual(
      ['ALTER TABLE "a" DROP COLUMN "b"'],
    )
  })

  test('inside autocommit_block each statement is on its own', () => {
    const found = read(
      "op.drop_table('a')\nwith op.get_context().autocommit_block():\n    op.create_index('i', 't', ['a'], postgresql_concurrently=True)",
    )
    expect(found?.statements.map((statement) => [statement.sql, statement.autocommit])).toEqual([
      ['DROP TABLE "a"', undefined],
      ['CREATE INDEX CONCURRENTLY "i" ON "t" ("a")', true],
    ])
  })

  test('on a connection of its own that commits each statement they are on their own too, and nowhere else', () => {
    const build = 'CREATE INDEX CONCURRENTLY i ON t (a)'
    const on = (connection: string) =>
      read(
        `with ${connection} as conn:\n    conn.exec_driver_sql('${build}')\n    op.drop_table('a')\nconn.execute(sa.text('${build}'))`,
      )?.statements.map(({ autocommit }) => autocommit === true)
    expect(on("op.get_bind().engine.connect().execution_options(isolation_level='AUTOCOMMIT')")).toEqual([
      true,
      false,
      false,
    ])
    expect(on("unknown.engine.connect().execution_options(isolation_level='AUTOCOMMIT')")?.[0]).toBe(true)
    expect(on("op.get_bind().execution_options(isolation_level='AUTOCOMMIT')")).toEqual([false, false, false])
    expect(on('op.get_bind().engine.connect()')).toEqual([false, false, false])
  })

  test('statements stand at their lines', () => {
    const found = read('op.drop_table("a")\nop.execute("""\n  SELECT 1;\n  DROP TABLE b;\n""")')
    expect(found?.statements.map((statement) => [statement.line, statement.column])).toEqual([
      [8, 5],
      [10, 7],
      [11, 7],
    ])
  })
})

describe('what cannot be known is said', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a table by a name that is not known', 'op.drop_table(name())', 'drop-table'],
    ['a name that differs from round to round', 'for t in tables():\n    op.drop_table(t)', 'drop-table'],
    ['a column by a name that is not known', "op.drop_column('t', name())", 'drop-column'],
    ['an operation of a plug-in', 'op.create_entity(view)', 'opaque-dynamic-sql'],
    ['a type that is not known', "op.alter_column('t', 'x', type_=geo.Geometry())", 'column-type-unknown'],
    ['SQL made by a call', 'op.execute(make())', 'opaque-dynamic-sql'],
    ['an operation by its name as text', "getattr(op, 'drop_table')('t')", 'opaque-dynamic-sql'],
    ['a function from elsewhere that is given op', 'helpers.drop_all_of(op)', 'opaque-dynamic-sql'],
    ['all tables of the models', 'Base.metadata.drop_all(bind=op.get_bind())', 'opaque-dynamic-sql'],
    ['an update of all rows', 'op.execute(t.update().values(a=1))', 'update-without-where'],
    ['a delete of all rows', 'op.get_bind().execute(sa.delete(t))', 'delete-without-where'],
  ]
  for (const [name, upgrade, rule] of cases)
    test(name, () => {
      expect(rulesOf(upgrade)).toEqual([rule])
    })

  test('an update with a condition is data and no finding', () => {
    expect(rulesOf('op.execute(t.update().where(t.c.a == 1).values(a=2))')).toEqual([])
  })

  test('an f-string is masked', () => {
    expect(read("op.execute(f'DROP TABLE {name}')")?.statements).toMatchObject([
      { sql: 'DROP TABLE ‹unknown›', masked: true },
    ])
  })

  test('a file without upgrade, one that is no Python and one without a plain revision', () => {
    const without = readAlembic([{ path: 'versions/a.py', text: "revision = 'a'\ndown_revision = None\n" }], parser)
    expect(without.migrations[0]?.reviewOnly).toContain('no function upgrade()')
    const broken = readAlembic(
      [
        { path: 'versions/a.py', text: "revision = 'a'\ndef upgrade(:\n  pass\n" },
        { path: 'versions/b.py', text: 'revision = f()\n' },
      ],
      parser,
    )
    expect(broken.unreadable.map(({ path }) => path)).toEqual(['versions/a.py', 'versions/b.py'])
  })
})

describe('the way back', () => {
  test('missing or empty, raising, present, opaque', () => {
    expect(read("op.drop_table('a')", 'pass')?.down).toEqual({ status: 'none' })
    expect(read("op.drop_table('a')", '"""Nothing."""')?.down).toEqual({ status: 'none' })
    expect(read("op.drop_table('a')", 'raise NotImplementedError')?.down).toMatchObject({ status: 'irreversible' })
    expect(
      read("op.drop_table('a')", "op.create_table('a', sa.Column('x', sa.Text()))\nop.execute('SELECT 1')")?.down,
    ).toMatchObject({
      status: 'present',
      sql: 'CREATE TABLE "a" ("x" text);\nSELECT 1;',
    })
    expect(read("op.drop_table('a')", 'make()')?.down).toEqual({ status: 'unsupported' })
    expect(read('pass', 'pass')?.down).toEqual({ status: 'unsupported' })
  })
})

describe('the graph', () => {
  const order = (files: readonly { path: string; text: string }[]) => readAlembic(files, parser)

  test('what a revision stands on comes first', () => {
    expect(
      order([file('c', 'b', 'pass'), file('a', null, 'pass'), file('b', 'a', 'pass')]).migrations.map(
        (found) => found.key,
      ),
    ).toEqual(['a', 'b', 'c'])
  })

  test('two heads, none when merged, and none when branches carry labels', () => {
    const two = [file('a', null, 'pass'), file('b', 'a', 'pass'), file('c', 'a', 'pass')]
    expect(order(two).migrations.flatMap((found) => found.findings)).toMatchObject([
      { rule: 'two-heads', message: expect.stringContaining('b, c') },
    ])
    expect(order([...two, file('d', "('b', 'c')", 'pass')]).migrations.flatMap((found) => found.findings)).toEqual([])
    const labelled = [
      file('a', null, 'pass', 'pass', "branch_labels = ('one',)\n"),
      file('b', null, 'pass', 'pass', "branch_labels = ('two',)\n"),
    ]
    expect(order(labelled).migrations.flatMap((found) => found.findings)).toEqual([])
  })

  test('a missing parent, a revision twice, a circle', () => {
    expect(order([file('b', 'gone', 'pass')]).migrations.flatMap((found) => found.findings)).toMatchObject([
      { rule: 'migration-dependency-missing' },
    ])
    const twice = [file('a', null, 'pass'), { ...file('a', null, 'pass'), path: 'alembic/versions/a_again.py' }]
    expect(order(twice).migrations.flatMap((found) => found.findings.map(({ rule }) => rule))).toContain(
      'duplicate-version',
    )
    const circle = [file('a', 'b', 'pass'), file('b', 'a', 'pass')]
    expect(order(circle).migrations.flatMap((found) => found.findings.map(({ rule }) => rule))).toContain(
      'migration-cycle',
    )
  })

  test('env.py says whether one transaction is for all', () => {
    expect(transactionOf('context.configure(connection=c, transaction_per_migration=True)')).toBe('file')
    expect(transactionOf('context.configure(connection=c)')).toBe('all')
  })

  test('files are claimed by what they say', async () => {
    const texts: Readonly<Record<string, string>> = {
      'alembic/versions/a.py': "revision: str = 'a'\n",
      'alembic/env.py': 'revision = 1\n',
      'app/versions/b.py': 'x = 1\n',
      'db/migrations/c.py': "down_revision = 'a'\n",
      'app/c.py': "down_revision = 'a'\n",
    }
    expect(await alembic.claim(Object.keys(texts), async (path) => texts[path] ?? '')).toEqual([
      'alembic/versions/a.py',
      'db/migrations/c.py',
    ])
  })
})
