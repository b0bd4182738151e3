import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readPythonSettings } from '../../src/settings/python/settings-module.ts'
import { asText, firstUnknown, type Value } from '../../src/settings/python/value.ts'

type Files = Readonly<Record<string, string>>

const follow = (code: string, environment: Files = {}, beside: Files = {}) =>
  readPythonSettings('core/settings.py', code, {
    read: async (path) => beside[path],
    ask: (key) => {
      const text = environment[key]
      return text === undefined
        ? { status: 'unset' }
        : { status: 'value', text, origin: { format: 'dotenv', source: '.env', path: '.env', line: 1 } }
    },
  })

const show = (value: Value | undefined): unknown => {
  if (value === undefined) return 'not set'
  if (firstUnknown(value) !== undefined) return 'unknown'
  if (value.kind === 'list') return value.items.map(show)
  if (value.kind === 'dict')
    return Object.fromEntries(value.entries.map((entry) => [asText(entry.key) ?? '?', show(entry.value)]))
  return value.kind === 'none' ? null : 'value' in value ? value.value : value.kind
}

const worth = async (code: string, environment: Files = {}, beside: Files = {}): Promise<unknown> =>
  show((await follow(code, environment, beside)).names.get('X'))

describe('what the environment gives, as each library turns it into a value', () => {
  test.each<readonly [string, string, Files, unknown]>([
    [
      'the name that dj_database_url reads',
      'import dj_database_url, os\nX = os.environ.get(dj_database_url.DEFAULT_ENV, "d")',
      { DATABASE_URL: 'x' },
      'x',
    ],
    ['os.environ.get', 'import os\nX = os.environ.get("A", "d")', {}, 'd'],
    ['os.environ.get set', 'import os\nX = os.environ.get("A", "d")', { A: '1' }, '1'],
    ['os.environ.get without default', 'from os import environ\nX = environ.get("A")', {}, null],
    ['os.environ[] unset', 'import os\nX = os.environ["A"]', {}, 'unknown'],
    ['os.getenv', 'from os import getenv\nX = getenv("A", "d") == "d"', {}, true],
    ['or', 'import os\nX = os.environ.get("A") or "d"', { A: '' }, 'd'],
    ['Python bool', 'import os\nX = bool(os.environ.get("A"))', { A: 'False' }, true],
    ['decouple bool', 'from decouple import config\nX = config("A", default=True, cast=bool)', { A: 'off' }, false],
    [
      'decouple bool refused',
      'from decouple import config\nX = config("A", cast=bool)',
      { A: 'False # no' },
      'unknown',
    ],
    ['decouple default of text', 'from decouple import config\nX = config("A", default="no", cast=bool)', {}, false],
    ['decouple Csv', 'from decouple import config, Csv\nX = config("A", cast=Csv())', { A: 'a, b' }, ['a', 'b']],
    [
      'decouple lambda',
      'from decouple import config\nX = config("A", cast=lambda v: [s.strip() for s in v.split(",") if s])',
      { A: 'a, b,' },
      ['a', 'b'],
    ],
    ['decouple int', 'from decouple import config\nX = config("A", default="5", cast=int) + 1', {}, 6],
    [
      'AutoConfig',
      'from decouple import AutoConfig\nconfig = AutoConfig()\nX = config("A", default=False, cast=bool)',
      { A: '1' },
      true,
    ],
    ['environ bool', 'import environ\nenv = environ.Env(A=(bool, True))\nX = env("A")', { A: 'nope' }, false],
    ['environ scheme default', 'import environ\nenv = environ.Env(A=(bool, True))\nX = env("A")', {}, true],
    ['environ list', 'import environ\nenv = environ.Env()\nX = env.list("A", default=[])', { A: 'a,b' }, ['a', 'b']],
    ['environs bool', 'from environs import Env\nenv = Env()\nX = env.bool("A", False)', { A: 'yes' }, true],
    [
      'starlette',
      'from starlette.config import Config\nconfig = Config(".env")\nX = config("A", cast=bool, default=False)',
      { A: 'true' },
      true,
    ],
    [
      'pydantic',
      'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    a_b: bool = True\n    class Config:\n        env_prefix = "P_"\nX = S().a_b',
      { P_A_B: '0' },
      false,
    ],
    [
      'pydantic Field',
      'from pydantic_settings import BaseSettings\nfrom pydantic import Field\nclass S(BaseSettings):\n    key: str = Field(..., alias="A")\nX = S().key',
      {},
      'unknown',
    ],
    [
      'strtobool',
      'import os\nfrom distutils.util import strtobool\nX = bool(strtobool(os.getenv("A", "off")))',
      {},
      false,
    ],
    ['membership', 'import os\nX = os.environ.get("A", "").lower() in ("1", "true")', { A: 'TRUE' }, true],
    [
      'a helper of the file',
      'import os\ndef flag(name, default=False):\n    value = os.environ.get(name)\n    if value is None:\n        return default\n    return value.lower() in ["1", "true"]\nX = flag("A", default=True)',
      { A: 'no' },
      false,
    ],
    [
      'a helper that raises',
      'import os\ndef need(name):\n    try:\n        return os.environ[name]\n    except KeyError:\n        raise RuntimeError(name)\nX = need("A")',
      {},
      'unknown',
    ],
    [
      'a handler for what is not set',
      'import os\ntry:\n    X = int(os.environ["A"])\nexcept KeyError:\n    X = 5',
      {},
      5,
    ],
    ['what the code writes', 'import os\nos.environ["A"] = "1"\nX = os.environ.get("A")', { A: '0' }, '1'],
    ['setdefault', 'import os\nos.environ.setdefault("A", "1")\nX = os.environ["A"]', {}, '1'],
    ['an f-string', "import os\nX = f\"redis://{os.getenv('A', 'h')}/0\"", {}, 'redis://h/0'],
    [
      'dj_database_url',
      'import dj_database_url\nX = dj_database_url.config(default="sqlite:///x.db")["ENGINE"]',
      { DATABASE_URL: 'postgres://u:p@h/d' },
      'django.db.backends.postgresql',
    ],
  ])('%s', async (_, code, environment, expected) => {
    expect(await worth(code, environment)).toEqual(expected)
  })
})

describe('what statements do to names', () => {
  test.each<readonly [string, string, unknown]>([
    ['a branch that is taken', 'D = False\nif not D:\n    X = 1\nelse:\n    X = 2', 1],
    ['a branch that cannot be decided', 'import os\nif os.path.exists("/x"):\n    X = 1\nelse:\n    X = 2', 'unknown'],
    ['the same on both ways', 'import os\nif os.path.exists("/x"):\n    X = 1\nelse:\n    X = 1', 1],
    ['lists that grow', 'X = ["a"]\nX += ["b"]\nX.append("c")\nX.insert(0, "z")\nX.remove("b")', ['z', 'a', 'c']],
    ['dicts that change', 'X = {"a": {"b": 1}}\nX["a"]["b"] = 2\nX.update({"c": 3})', { a: { b: 2 }, c: 3 }],
    ['unpacking', 'X, Y = 1, 2', 1],
    ['a loop', 'X = []\nfor n in ["a", "b"]:\n    X += [n]', ['a', 'b']],
    ['a loop over what is not known', 'import os\nX = 1\nfor n in os.listdir("."):\n    X = n', 'unknown'],
    ['globals()', 'globals()["X"] = 1', 1],
    ['a class attribute', 'class C:\n    A = 1\nX = C.A', 1],
    ['arguments of a server', 'import sys\nX = "test" in sys.argv or "runserver" in sys.argv', false],
    ['paths', 'from pathlib import Path\nX = str(Path(__file__).resolve().parent / "static")', '/core/static'],
    ['text made of a tuple', 'X = "%s-%s" % ("a", 1)', 'a-1'],
    ['deleting', 'X = 1\ndel X', 'not set'],
  ])('%s', async (_, code, expected) => {
    expect(await worth(code)).toEqual(expected)
  })
})

test('modules of the repository are followed, by dots, by name, and by include()', async () => {
  const beside = {
    'core/base.py': 'X = ["a"]\nDEBUG = True\n_hidden = 1\n',
    'core/__init__.py': '',
    'shared/flags.py': 'ON = False\n',
    'core/parts/db.py': 'Y = X + ["db"]\n',
  }
  expect(await worth('from .base import *\nX += ["b"]', {}, beside)).toEqual(['a', 'b'])
  expect(await worth('from . import base\nfrom core.base import X as Z\nX = Z', {}, beside)).toEqual(['a'])
  expect(await worth('from shared.flags import ON\nX = not ON', {}, beside)).toBe(true)
  const split = await follow(
    'from split_settings.tools import include, optional\nX = ["s"]\ninclude("parts/db.py", optional("parts/local.py"))',
    {},
    beside,
  )
  expect(show(split.names.get('Y'))).toEqual(['s', 'db'])
  expect(split.problems).toEqual([])
  const missing = await follow('try:\n    from .local import *\nexcept ImportError:\n    X = 1', {}, beside)
  expect(missing.problems.map(({ kind }) => kind)).toEqual(['module-missing'])
  expect(show(missing.names.get('X'))).toBe(1)
})

test('modules that import each other, and code without end, come to an end', async () => {
  await follow('from .b import *\nX = 1', {}, { 'core/b.py': 'from .settings import *\nfrom .b import *\n' })
  const long = await follow(`def f(n):\n    return f(n) + f(n)\nX = f(1)\n`)
  expect(show(long.names.get('X'))).toBe('unknown')
})

test.each([
  ['exec', 'exec("X = 1")'],
  ['locals handed over', 'import h\nh.settings(locals())'],
  ['setattr', 'import sys\nsetattr(sys.modules[__name__], "X", 1)'],
  ['a function with global', 'def f():\n    global X\n    X = 1\nf()'],
  ['an assignment inside an expression', 'print(X := 1)'],
  ['included files by pattern', 'from split_settings.tools import include\ninclude("parts/*.py")'],
])('code that sets names out of sight is told: %s', async (_, code) => {
  expect((await follow(code)).problems.map(({ kind }) => kind)).toContain('code-sets-names')
})

test('reads keep their line, their default and what became of them', async () => {
  const { reads } = await follow(
    'from decouple import config\nA = config("A", default="x")\nB = config(\n    "B",\n    default="y",\n)\nif False:\n    C = config("C", default="z")\n',
    { B: '1' },
  )
  expect(reads.map(({ key, state, fallback, unreached }) => [key, state, fallback?.at.line, unreached])).toEqual([
    ['A', 'fallback', 2, undefined],
    ['B', 'environment', 5, undefined],
    ['C', 'fallback', 8, true],
  ])
})

test('no text makes the reader fail', async () => {
  const pieces = fc.array(
    fc.constantFrom(
      'X',
      ' = ',
      '\n',
      '    ',
      'if ',
      'else:',
      'try:',
      'import os',
      'os.environ["A"]',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '"',
      "'",
      ',',
      'for x in X:',
      'def f():',
      'return ',
      'class C:',
      'f()',
      '+',
      'not ',
      'lambda: ',
      ':=',
    ),
    { maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      await follow(parts.join(''))
    }),
    { numRuns: 400 },
  )
})

describe('what is set in a loop', () => {
  const settingsOf = async (code: string) => (await follow(code)).names.get('X')

  test('a list that only grows keeps what was in it', async () => {
    expect(await settingsOf('X = ["a"]\nfor x in found():\n    if x not in X:\n        X.append(x)\n')).toMatchObject({
      kind: 'list',
      open: true,
      items: [{ kind: 'text', value: 'a' }],
    })
  })

  test.each([
    ['is taken from', 'X.remove("a")'],
    ['is begun anew', 'X = [x]'],
    ['gets something at its beginning', 'X.insert(0, x)'],
  ])('and is not known when it %s', async (_, change) => {
    expect(show(await settingsOf(`X = ["a", "b"]\nfor x in found():\n    ${change}\n`))).toBe('unknown')
  })
})
