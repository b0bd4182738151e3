import { describe, expect, test } from '@jest/globals'
import type { ChangedFile } from '../../../src/core/change.ts'
import { gitOf, judge } from './shop.ts'

type Files = Readonly<Record<string, string>>

/** Messages of the rule when `before` becomes `after`, with migrations that both have. */
const told = async (
  before: Files,
  after: Files,
  migrations: Files,
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> => {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  )
  const files = paths.map((path): ChangedFile => ({
    path,
    status: before[path] === undefined ? 'added' : after[path] === undefined ? 'deleted' : 'modified',
  }))
  const git = gitOf({ status: 'known', base: 'base', files }, { ...migrations, ...before })
  const { outcome } = await judge(
    { ...migrations, ...after },
    { scope: 'changed', paths: ['**/migrations/*.py', '**/versions/*.py'], ...options },
    { git },
  )
  expect(outcome.status).not.toBe('error')
  return (outcome.findings ?? [])
    .filter(({ rule }) => rule === 'model-without-migration')
    .map(({ path, line, level, message }) => {
      const what = /changes and no migration does: (.*)\. The code/.exec(message)?.[1] ?? message
      return `${path ?? ''}:${line ?? ''} ${level} ${what}`
    })
}

describe('Django', () => {
  const FIRST = {
    'shop/migrations/0001_initial.py': `from django.db import migrations, models
import django.db.models.deletion

class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel('Customer', [('id', models.BigAutoField(primary_key=True))]),
        migrations.CreateModel('Order', [
            ('id', models.BigAutoField(primary_key=True)),
            ('note', models.CharField(max_length=20)),
            ('total', models.IntegerField(null=True)),
            ('customer', models.ForeignKey(to='shop.Customer', on_delete=django.db.models.deletion.CASCADE)),
        ]),
    ]
`,
  }
  const HEAD = 'from django.db import models\n\n'
  const CUSTOMER = 'class Customer(models.Model):\n    id = models.BigAutoField(primary_key=True)\n\n'
  const NOTE = '    note = models.CharField(max_length=20)\n'
  const TOTAL = '    total = models.IntegerField(null=True)\n'
  const REF = '    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)\n'
  const order = (fields: string, bases = 'models.Model'): string => `class Order(${bases}):\n${fields}\n`
  const models = (fields: string, bases?: string): Files => ({
    'shop/models.py': `${HEAD}${CUSTOMER}${order(fields, bases)}`,
  })
  const ALL = `${NOTE}${TOTAL}${REF}`
  const of = (after: Files, more: Files = {}): Promise<readonly string[]> =>
    told(models(ALL), after, { ...FIRST, ...more })

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'a new field',
      models(`${ALL}    more = models.TextField()\n`),
      ['shop/models.py:10 notice field "more" is new, and "shop_order" has no column "more"'],
    ],
    [
      'a new foreign key',
      models(`${ALL}    payer = models.ForeignKey("shop.Customer", null=True, on_delete=models.CASCADE)\n`),
      ['shop/models.py:10 notice field "payer" is new, and "shop_order" has no column "payer_id"'],
    ],
    [
      'a new relation of many to many',
      models(`${ALL}    friends = models.ManyToManyField(Customer)\n`),
      ['shop/models.py:10 notice field "friends" is new, and there is no table "shop_order_friends"'],
    ],
    [
      'a field that is gone',
      models(`${NOTE}${REF}`),
      ['shop/models.py:6 notice field "total" is gone, and "shop_order" still has column "total"'],
    ],
    [
      'a longer text',
      models(ALL.replace('20', '40')),
      ['shop/models.py:7 notice field "note" is now varchar(40), and column "note" is varchar(20)'],
    ],
    [
      'another type',
      models(ALL.replace('IntegerField', 'BigIntegerField')),
      ['shop/models.py:8 notice field "total" is now bigint, and column "total" is integer'],
    ],
    [
      'NULL no longer',
      models(ALL.replace('null=True', '')),
      ['shop/models.py:8 notice field "total" may no longer be NULL, and column "total" still may'],
    ],
    [
      'unique',
      models(ALL.replace('max_length=20', 'max_length=20, unique=True')),
      ['shop/models.py:7 notice field "note" is unique, and column "note" is not'],
    ],
    [
      'another column',
      models(ALL.replace('max_length=20', 'max_length=20, db_column="remark"')),
      ['shop/models.py:7 notice field "note" is now in column "remark", and the table still has "note"'],
    ],
    [
      'a new model',
      {
        'shop/models.py': `${HEAD}${CUSTOMER}${order(ALL)}\n\nclass Tag(models.Model):\n    name = models.TextField()\n`,
      },
      ['shop/models.py:13 notice it is new, and there is no table "shop_tag"'],
    ],
    [
      'a new model whose base stands in the file',
      {
        'shop/models.py': `${HEAD}${CUSTOMER}${order(ALL)}\n\nclass Named(models.Model):\n    name = models.TextField()\n    class Meta:\n        abstract = True\n\nclass Tag(Named):\n    code = models.TextField()\n`,
      },
      ['shop/models.py:18 notice it is new, and there is no table "shop_tag"'],
    ],
    [
      'a model that is gone',
      { 'shop/models.py': `${HEAD}${CUSTOMER}` },
      [': notice it is gone, and table "shop_order" is still there'],
    ],
  ])('%s', async (_, after, expected) => {
    expect(await of(after)).toEqual(expected)
  })

  test.each<readonly [string, Files]>([
    [
      'what reaches no column',
      models(ALL.replace('max_length=20', 'max_length=20, help_text="x", choices=[], blank=True')),
    ],
    ['a method', models(`${ALL}    def more(self):\n        return 1\n`)],
    ['a length that is not constant', models(ALL.replace('20', 'LENGTH'))],
    ["a field of the team's own", models(`${ALL}    money = MoneyField()\n`)],
    ['other bases', models(`${ALL}    more = models.TextField()\n`, 'TimeStamped')],
    ['a field in a condition', models(`${NOTE}${TOTAL}    if True and settings.X:\n    ${REF}`)],
    [
      'a field that moves to a base in another file',
      {
        ...models(`${TOTAL}${REF}`),
        'shop/base.py': `${HEAD}class Noted(models.Model):\n${NOTE}    class Meta:\n        abstract = True\n`,
      },
    ],
    [
      'an abstract model',
      {
        'shop/models.py': `${HEAD}${CUSTOMER}${order(ALL)}\n\nclass Tag(models.Model):\n    name = models.TextField()\n    class Meta:\n        abstract = True\n`,
      },
    ],
    [
      'a model that Django does not manage',
      {
        'shop/models.py': `${HEAD}${CUSTOMER}${order(ALL)}\n\nclass Tag(models.Model):\n    name = models.TextField()\n    class Meta:\n        managed = False\n`,
      },
    ],
    [
      'a class that is no model',
      { 'shop/models.py': `${HEAD}${CUSTOMER}${order(ALL)}\n\nclass Tag:\n    name = "x"\n` },
    ],
    [
      'models that move to files of a folder',
      {
        'shop/models/__init__.py': 'from .customer import *\n',
        'shop/models/customer.py': `${HEAD}${CUSTOMER}`,
        'shop/models/order.py': `${HEAD}from .customer import Customer\n${order(ALL)}`,
      },
    ],
    [
      'a model of a test',
      { ...models(ALL), 'shop/tests/models.py': `${HEAD}class Fake(models.Model):\n    x = models.TextField()\n` },
    ],
    ['a file that is no Python', models(`${ALL}    more = models.TextField(\n`)],
    [
      'an app without migrations',
      { ...models(ALL), 'blog/models.py': `${HEAD}class Post(models.Model):\n    x = models.TextField()\n` },
    ],
  ])('is quiet about %s', async (_, after) => {
    expect(await of(after)).toEqual([])
  })

  test('a file that is not understood hides only the names that stand in it', async () => {
    const odd = { 'shop/odd.py': 'def f(:\n    note = 1\n' }
    expect(await of({ ...models(`${NOTE}${REF}`), ...odd })).toEqual([
      'shop/models.py:6 notice field "total" is gone, and "shop_order" still has column "total"',
    ])
    expect(await of({ ...models(`${TOTAL}${REF}`), ...odd })).toEqual([])
  })

  test('is quiet where the change brings a migration of the app, or one did before', async () => {
    const field = `${ALL}    more = models.TextField(null=True)\n`
    const second = {
      'shop/migrations/0002_more.py': `from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [migrations.AddField('order', 'more', models.TextField(null=True))]
`,
    }
    expect(await of({ ...models(field), ...second })).toEqual([])
    expect(await of(models(field), second)).toEqual([])
  })

  test('takes the table from Meta, and the label from the app', async () => {
    const migration = FIRST['shop/migrations/0001_initial.py']
      .replace("('note'", "('note'")
      .replaceAll("'shop.", "'store.")
      .replace('        ]),\n    ]', "        ], options={'db_table': 'orders'}),\n    ]")
    const meta = '    class Meta:\n        db_table = "orders"\n'
    const files = {
      'shop/migrations/0001_initial.py': migration,
      'shop/apps.py':
        'from django.apps import AppConfig\nclass C(AppConfig):\n    name = "shop"\n    label = "store"\n',
    }
    expect(await told(models(ALL + meta), models(`${ALL}    more = models.TextField()\n${meta}`), files)).toEqual([
      'shop/models.py:10 notice field "more" is new, and "orders" has no column "more"',
    ])
  })

  test('has a level of its own, and says nothing without a base', async () => {
    const after = models(`${ALL}    more = models.TextField()\n`)
    expect(await told(models(ALL), after, FIRST, { rules: { 'model-without-migration': 'off' } })).toEqual([])
    const [blocked = ''] = await told(models(ALL), after, FIRST, { rules: { 'model-without-migration': 'block' } })
    expect(blocked).toContain(' error ')
    const { outcome } = await judge({ ...FIRST, ...after }, { scope: 'all', paths: '**/migrations/*.py' })
    expect(outcome.findings?.map(({ rule }) => rule)).not.toContain('model-without-migration')
  })

  test('the remedy names the command', async () => {
    const git = gitOf(
      { status: 'known', base: 'base', files: [{ path: 'shop/models.py', status: 'modified' }] },
      models(ALL),
    )
    const { outcome } = await judge(
      { ...FIRST, ...models(`${ALL}    more = models.TextField()\n`) },
      { scope: 'changed', paths: '**/migrations/*.py' },
      { git },
    )
    expect(outcome.findings?.find(({ rule }) => rule === 'model-without-migration')).toMatchObject({
      message:
        'Model Order changes and no migration does: field "more" is new, and "shop_order" has no column "more". The code of this change meets a database that it does not fit.',
      help: 'Run `python manage.py makemigrations shop` and commit what it writes.',
    })
  })
})

describe('SQLAlchemy with Alembic', () => {
  const FIRST = {
    'alembic/versions/1_first.py': `import sqlalchemy as sa
from alembic import op

revision = '1'
down_revision = None

def upgrade():
    op.create_table(
        'orders',
        sa.Column('id', sa.Integer(), primary_key=True),
        sa.Column('note', sa.String(length=20), nullable=True),
        sa.Column('total', sa.Integer(), nullable=False),
    )

def downgrade():
    op.drop_table('orders')
`,
  }
  const NOTE = '    note = Column(String(20), nullable=True)\n'
  const TOTAL = '    total = Column(Integer, nullable=False)\n'
  const ID = '    id = Column(Integer, primary_key=True)\n'
  const HEAD =
    'from sqlalchemy import BigInteger, Column, Integer, String\nfrom sqlalchemy.orm import Mapped, mapped_column, relationship\nfrom .base import Base\n\n'
  const models = (columns: string, more = ''): Files => ({
    'app/models.py': `${HEAD}class Order(Base):\n    __tablename__ = "orders"\n${columns}\n${more}`,
  })
  const ALL = `${ID}${NOTE}${TOTAL}`
  const of = (after: Files, more: Files = {}): Promise<readonly string[]> =>
    told(models(ALL), after, { ...FIRST, ...more })

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'a new column',
      models(`${ALL}    more = Column(String)\n`),
      ['app/models.py:10 notice column "more" is new, and "orders" has none of that name'],
    ],
    [
      'a new column under another name',
      models(`${ALL}    more = Column("extra", String)\n`),
      ['app/models.py:10 notice column "extra" is new, and "orders" has none of that name'],
    ],
    [
      'a new column in the new style',
      models(`${ALL}    more: Mapped[str] = mapped_column()\n    less: Mapped[int]\n`),
      [
        'app/models.py:11 notice column "less" is new, and "orders" has none of that name',
        'app/models.py:10 notice column "more" is new, and "orders" has none of that name',
      ],
    ],
    [
      'a column that is gone',
      models(`${ID}${NOTE}`),
      ['app/models.py:5 notice column "total" is gone, and "orders" still has it'],
    ],
    [
      'another type',
      models(ALL.replace('Column(Integer, nullable', 'Column(BigInteger, nullable')),
      ['app/models.py:9 notice column "total" is now bigint, and that of the table is integer'],
    ],
    [
      'NULL no longer',
      models(ALL.replace('nullable=True', 'nullable=False')),
      ['app/models.py:8 notice column "note" may no longer be NULL, and that of the table still may'],
    ],
    [
      'a new model',
      models(ALL, 'class Tag(Base):\n    __tablename__ = "tags"\n    id = Column(Integer, primary_key=True)\n'),
      ['app/models.py:11 notice it is new, and there is no table "tags"'],
    ],
    ['a model that is gone', { 'app/models.py': HEAD }, [': notice it is gone, and table "orders" is still there']],
  ])('%s', async (_, after, expected) => {
    expect(await of(after)).toEqual(expected)
  })

  test.each<readonly [string, Files]>([
    ['a relationship', models(`${ALL}    more = relationship("Tag")\n    tags: Mapped[list["Tag"]]\n`)],
    ['a default', models(ALL.replace('nullable=False', 'nullable=False, default=0'))],
    ['a mixin', models(ALL, 'class Mixin:\n    id = Column(Integer, primary_key=True)\n')],
    ['a name that is not constant', models(`${ALL}    more = Column(NAME, String)\n`)],
    ['a column that moves to a mixin', models(`${ID}${NOTE}`, `class Mixin:\n${TOTAL}`)],
    ['a model that moves', { 'app/orders.py': `${HEAD}class Orders(Base):\n    __tablename__ = "orders"\n${ALL}` }],
  ])('is quiet about %s', async (_, after) => {
    expect(await of(after)).toEqual([])
  })

  test('is quiet where the change brings a revision, or there are several databases', async () => {
    const after = models(`${ALL}    more = Column(String)\n`)
    const second = {
      'alembic/versions/2_second.py':
        "from alembic import op\nrevision = '2'\ndown_revision = '1'\ndef upgrade():\n    op.execute('SELECT 1')\ndef downgrade():\n    op.execute('SELECT 1')\n",
    }
    expect(await of({ ...after, ...second })).toEqual([])
    const other = { 'other/versions/1_first.py': FIRST['alembic/versions/1_first.py'] }
    expect(await of(after, other)).toEqual([])
  })
})
