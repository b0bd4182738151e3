import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'

const HEAD = 'from alembic import op\nimport sqlalchemy as sa\n'
const FIRST = `${HEAD}revision = 'a1'\ndown_revision = None\n\ndef upgrade():\n    op.create_table('orders', sa.Column('id', sa.Integer(), primary_key=True))\n`

/** The errors and warnings of a revision, which begins at line 7 behind `head`. */
const said = async (upgrade: string, head = '', files: Readonly<Record<string, string>> = {}) => {
  const { findings } = await judge(
    {
      'backend/alembic/versions/a1_orders.py': FIRST,
      ...files,
      'backend/alembic/versions/b2_step.py': `${HEAD}${head}\nrevision = 'b2'\ndown_revision = 'a1'\n\ndef upgrade():\n    ${upgrade.replaceAll('\n', '\n    ')}\n`,
    },
    { paths: '**/versions/*.py' },
  )
  return findings.filter(
    ({ level, rule }) => level !== 'notice' && !['missing-lock-timeout', 'irreversible'].includes(rule),
  )
}
const rulesFor = async (...given: Parameters<typeof said>) => (await said(...given)).map(({ rule }) => rule)

const DROP = 'from alembic import op\n\ndef fn(name="orders"):\n    op.drop_table(name)\n'
const AT = 'backend/app/utils.py'

describe('a function of another file that a revision calls', () => {
  test.each([
    ['without op', 'fn()', 'from app.utils import fn', { [AT]: DROP }],
    ['of a module', 'utils.fn("orders")', 'from app import utils', { [AT]: DROP }],
    ['beside it', 'fn()', 'from .utils import fn', { 'backend/alembic/versions/utils.py': DROP }],
    ['that is imported where it is called', 'from app.utils import fn\nfn()', '', { [AT]: DROP }],
    ['whose answer is kept', 'count = fn()', 'from app.utils import fn', { [AT]: DROP }],
    ['in a condition', 'if fn():\n    pass', 'from app.utils import fn', { [AT]: DROP }],
    ['that comes with a star', 'fn()', 'from app.utils import *', { [AT]: DROP }],
    ['that is given op', 'run(op)', 'from app.utils import run', { [AT]: 'def run(o):\n    o.drop_table("orders")\n' }],
    [
      'of a class',
      'Drops("orders").run()',
      'from app.utils import Drops',
      { [AT]: 'from alembic import op\nclass Drops:\n    def run(self):\n        op.drop_table("orders")\n' },
    ],
    [
      'that a class runs when it is made',
      'Drops("orders")',
      'from app.utils import Drops',
      { [AT]: 'from alembic import op\nclass Drops:\n    def __init__(self, name):\n        op.drop_table(name)\n' },
    ],
    [
      'by way of a third file',
      'run()',
      'from app.utils import run',
      { [AT]: 'from .drops import fn\n\ndef run():\n    fn()\n', 'backend/app/drops.py': DROP },
    ],
    [
      'in partial()',
      "partial(fn, 'orders')()",
      'from functools import partial\nfrom app.utils import fn',
      { [AT]: DROP },
    ],
    [
      'by run_async',
      'op.run_async(run)',
      'from app.utils import run',
      { [AT]: 'async def run(c):\n    c.execute("DROP TABLE orders")\n' },
    ],
  ] as readonly (readonly [string, string, string, Readonly<Record<string, string>>])[])(
    'is judged by what it does: %s',
    async (_, upgrade, head, files) => {
      expect(await rulesFor(upgrade, head, files)).toEqual(['drop-table'])
    },
  )

  test('is said at the call, with the place of the function', async () => {
    const body = 'def fn():\n    op.drop_table("orders")\n    op.execute(build())\n'
    const findings = await said('fn()', 'from app.utils import fn\n', { [AT]: `from alembic import op\n\n${body}` })
    expect(findings.map(({ rule, line, message }) => [rule, line, /backend.*/.exec(message)?.[0]])).toEqual([
      ['drop-table', 9, 'backend/app/utils.py, line 4.'],
      ['opaque-dynamic-sql', 9, 'backend/app/utils.py, line 5).'],
    ])
  })

  test.each([
    ['fn()', 'from app.utils import fn'],
    ['answer = fn()', 'from app.utils import fn'],
    ['utils.fn()', 'import app.utils as utils'],
    ['fn()', 'from app.utils import *'],
    ['print(str(fn(op.get_bind())))', 'from app.utils import fn'],
    ['list(map(op.create_foreign_key, rows()))', ''],
    ['exec("op.drop_table(1)")', ''],
    ['fns[0]()', ''],
    ["partial(fn, 'orders')()", 'from functools import partial\nfrom app.utils import fn'],
    ['op.run_async(fn)', 'from app.utils import fn'],
    ['subprocess.run(["psql"])', 'import subprocess'],
    ['os.system("psql")', 'import os'],
  ])('is said to be unread where it cannot be found: %s', async (upgrade, head) => {
    expect(await rulesFor(upgrade, head)).toEqual(['opaque-dynamic-sql'])
  })

  test.each([
    ['print("a")\nlogging.info("b")\nlogger.info(len(str(1)))', 'import logging\nlogger = logging.getLogger(__name__)'],
    ['bind = op.get_bind()\nnow = datetime.utcnow()\nos.environ.get("A")', 'import os\nfrom datetime import datetime'],
    ['key = uuid.uuid4()\njson.dumps({})\nsa.inspect(op.get_bind()).get_table_names()', 'import json, uuid'],
    ["op.add_column('orders', sa.Column('n', Kind(length=3), nullable=True))", 'from vendor.types import Kind'],
    ["op.add_column('orders', sa.Column('n', sa.Text(), comment=name('n')))", 'from vendor.names import name'],
    [
      'names = [slugify(n) for n in ()]\nfor n in tqdm(names):\n    pass',
      'from slugify import slugify\nfrom tqdm import tqdm',
    ],
    ['for kind in Kinds.all():\n    print(kind.format())', 'from vendor.kinds import Kinds'],
  ])('is nothing where it only makes values: %s', async (upgrade, head) => {
    expect(await rulesFor(upgrade, head)).toEqual([])
  })
})

describe('what was not seen in the file itself', () => {
  test.each([
    ['a function in a function', 'def drop():\n    op.drop_table("orders")\ndrop()'],
    [
      'a connection that may be another',
      'if a:\n    c = op.get_bind()\nelse:\n    c = b\nc.execute("DROP TABLE orders")',
    ],
    ['scalar', 'op.get_bind().scalar(sa.text("DROP TABLE orders"))'],
    ['a table that drops itself', 'sa.Table("orders", meta).drop(op.get_bind())'],
    ['an operation that is handed on', 'list(map(op.drop_table, names))'],
  ])('%s', async (_, upgrade) => {
    expect(await rulesFor(upgrade)).toEqual(['drop-table'])
  })
})
