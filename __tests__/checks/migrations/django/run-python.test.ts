import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'

const FIRST = `from django.db import migrations, models

class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel('Order', [('id', models.BigAutoField(primary_key=True)), ('note', models.TextField(null=True))]),
    ]
`

/** The errors and warnings of a migration whose RunPython takes its function from somewhere else. */
const said = async (head: string, code: string, files: Readonly<Record<string, string>> = {}) => {
  const { findings } = await judge(
    {
      'backend/shop/migrations/0001_initial.py': FIRST,
      ...files,
      'backend/shop/migrations/0002_data.py': `from django.db import migrations\n${head}\n\nclass Migration(migrations.Migration):\n    dependencies = [('shop', '0001_initial')]\n    operations = [migrations.RunPython(${code}, migrations.RunPython.noop)]\n`,
    },
    { paths: '**/migrations/*.py' },
  )
  return findings.filter(({ level, rule }) => level !== 'notice' && rule !== 'missing-lock-timeout')
}
const rulesFor = async (head: string, code: string, files: Readonly<Record<string, string>> = {}) =>
  (await said(head, code, files)).map(({ rule, line }) => `${rule}:${line}`)

const DROP = 'def fn(apps, schema_editor):\n    schema_editor.execute("DROP TABLE shop_order")\n'

describe('a RunPython whose function is in another file', () => {
  test.each([
    ['beside the migration', 'from .helpers import fn', 'fn', { 'backend/shop/migrations/helpers.py': DROP }],
    ['above it', 'from ..utils import fn as other', 'other', { 'backend/shop/utils.py': DROP }],
    ['of a package', 'from shop.utils import fn', 'fn', { 'backend/shop/utils/__init__.py': DROP }],
    ['of a module', 'import shop.utils', 'shop.utils.fn', { 'backend/shop/utils.py': DROP }],
    ['of a module with another name', 'from shop import utils as u', 'u.fn', { 'backend/shop/utils.py': DROP }],
    ['from the root', 'from backend.shop import utils', 'utils.fn', { 'backend/shop/utils.py': DROP }],
    [
      'that a package hands on',
      'from shop.utils import fn',
      'fn',
      { 'backend/shop/utils/__init__.py': 'from .drops import *\n', 'backend/shop/utils/drops.py': DROP },
    ],
    ['that comes with a star', 'from shop.utils import *', 'fn', { 'backend/shop/utils.py': DROP }],
    [
      'that is wrapped',
      'from functools import partial\nfrom shop.utils import fn',
      'partial(fn)',
      { 'backend/shop/utils.py': DROP },
    ],
    [
      'in a class',
      'from shop.utils import Data',
      'Data.fn',
      { 'backend/shop/utils.py': `class Data:\n    @staticmethod\n    ${DROP.replaceAll('\n', '\n    ')}\n` },
    ],
    [
      'of an earlier migration',
      "import importlib\nearlier = importlib.import_module('shop.migrations.0001_helpers')",
      'earlier.fn',
      {
        'backend/shop/migrations/0001_helpers.py': `${DROP}\n${FIRST.replace('operations = [', 'operations = []\n    unused = [')}`,
      },
    ],
    [
      'that calls one of a third file',
      'from shop.utils import run',
      'run',
      {
        'backend/shop/utils.py':
          'from shop.drops import fn\n\ndef run(apps, schema_editor):\n    fn(apps, schema_editor)\n',
        'backend/shop/drops.py': DROP,
      },
    ],
    [
      'that the function here imports itself',
      'def run(apps, schema_editor):\n    from shop.utils import fn\n    fn(apps, schema_editor)',
      'run',
      { 'backend/shop/utils.py': DROP },
    ],
  ] as readonly (readonly [string, string, string, Readonly<Record<string, string>>])[])(
    'is judged by what it does: %s',
    async (_, head, code, files) => {
      const rules = (await rulesFor(head, code, files)).map((each) => each.replace(/:.*/, ''))
      expect(rules.filter((rule) => rule !== 'two-heads')).toEqual(['drop-table'])
    },
  )

  test('is said at the call, with the place of the function', async () => {
    const findings = await said('from shop.utils import fn', 'fn', {
      'backend/shop/utils.py': `from shop.models import Order\n\ndef fn(apps, editor):\n    Order.objects.all().delete()\n    with connection.cursor() as handle:\n        handle.execute("DROP TABLE shop_order")\n`,
      'backend/shop/models.py': '',
    })
    expect(findings.map(({ rule, line, message }) => [rule, line, /It is written in .*/.exec(message)?.[0]])).toEqual([
      ['drop-table', 6, 'It is written in backend/shop/utils.py, line 6.'],
      ['runpython-model-import', 6, 'It is written in backend/shop/utils.py, line 1.'],
      ['unbounded-update', 6, 'It is written in backend/shop/utils.py, line 4.'],
    ])
  })

  test.each([
    ['that is not there', 'from shop.utils import fn', 'fn', {}],
    ['without that name', 'from shop.utils import fn', 'fn', { 'backend/shop/utils.py': 'def other():\n    pass\n' }],
    ['that is no valid Python', 'from shop.utils import fn', 'fn', { 'backend/shop/utils.py': `${DROP}def (\n` }],
    ['of a package from elsewhere', 'import vendor.tools', 'vendor.tools.fn', {}],
    ['that only a star can bring', 'from vendor.tools import *', 'fn', {}],
  ])('is said to be unread in a file %s', async (_, head, code, files) => {
    const [only, ...more] = await said(head, code, files)
    expect(more).toEqual([])
    expect(only).toMatchObject({
      rule: 'opaque-dynamic-sql',
      level: 'warning',
      path: 'backend/shop/migrations/0002_data.py',
    })
    expect(only?.message).toMatch(
      /fn is (?:in no file of the repository that can be found|no function that can be read)/,
    )
  })

  test('gives the connection on to one that is not read', async () => {
    const body = (call: string) => `def run(apps, schema_editor):\n    ${call}`
    const head = 'import json\nfrom vendor.tools import fill\n'
    expect(await rulesFor(head + body('fill(schema_editor.connection, "a")'), 'run')).toEqual(['opaque-dynamic-sql:5'])
    expect(await rulesFor(head + body('fill(apps)'), 'run')).toEqual([])
    expect(await rulesFor(head + body('json.dumps(connection)'), 'run')).toEqual([])
  })

  test('is nothing where it is noop, or one of Django', async () => {
    expect(await rulesFor('', 'migrations.RunPython.noop')).toEqual([])
    const auth = 'from django.contrib.auth.management import create_permissions'
    expect(await rulesFor(auth, 'create_permissions')).toEqual([])
  })
})
