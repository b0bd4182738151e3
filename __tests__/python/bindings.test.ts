import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { bindingsOf, type BindingHost } from '../../src/python/bindings.ts'
import { parsePython } from '../../src/python/parse.ts'
import type { Value } from '../../src/python/values.ts'

const read = (text: string, host: BindingHost = {}) => bindingsOf(parsePython(text, 'settings.py'), host)

const valueOf = (text: string, name = 'X', host: BindingHost = {}): Value => {
  const binding = read(text, host).names.get(name)
  if (binding === undefined) throw new Error(`${name} is not set`)
  return binding.value
}

/** A value as JSON, with `?` for what is not known and `?a|b` for one of several. */
const plain = (value: Value): unknown => {
  switch (value.kind) {
    case 'text':
    case 'bytes':
    case 'boolean':
    case 'number':
      return value.value
    case 'none':
      return null
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.map(plain)
    case 'dict':
      return Object.fromEntries(value.entries.map((entry) => [String(plain(entry.key)), plain(entry.value)]))
    case 'reference':
      return `<${value.path}>`
    case 'call':
      return `<${value.path}(${[...value.positional.map((item) => JSON.stringify(plain(item))), ...[...value.named].map(([name, item]) => `${name}=${JSON.stringify(plain(item))}`)].join(', ')})>`
    case 'unknown':
      return value.mayBe === undefined ? (value.spread ? '?*' : '?') : { oneOf: value.mayBe.map(plain) }
  }
}

describe('expressions', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['"a" + "b" "c"', 'abc'],
    ['1 + 2 * 3 - 4 // 3', 6],
    ['60 * 60 * 24', 86400],
    ['-7 // 2', -4],
    ['-7 % 3', 2],
    ['1 / 0', '?'],
    ['10 ** 400', '?'],
    ['0x1F + 1_000', 1031],
    ['1j', NaN],
    ['[1] + [2]', [1, 2]],
    ['[1, *[2, 3]]', [1, 2, 3]],
    ['[1, *f()]', [1, '?*']],
    ['[1] + f()', [1, '?*']],
    ['f() + [1]', ['?*', 1]],
    ['[1] + (2,)', '?'],
    ['{"a": 1, **{"b": 2}}', { a: 1, b: 2 }],
    ['{"a": 1} | {"a": 2}', { a: 2 }],
    ['{"a": 1}["a"]', 1],
    ['{"a": 1}["b"]', '?'],
    ['{"a": 1, **f()}["a"]', '?'],
    ['{**f(), "a": 1}["a"]', 1],
    ['[1, 2][-1]', 2],
    ['[*f(), 2][0]', '?'],
    ['f"a{1}{\'b\'}"', 'a1b'],
    ['f"a{y}"', '?'],
    ['"%s-%d" % ("a", 1)', 'a-1'],
    ['"%(a)s%%" % {"a": "b"}', 'b%'],
    ['"%5s" % "a"', '?'],
    ['"{}-{b}{{}}".format(1, b="c")', '1-c{}'],
    ['"{0.x}".format(1)', '?'],
    ['"a,b".split(",")', ['a', 'b']],
    ['" A ".strip().lower()', 'a'],
    ['", ".join(["a", "b"])', 'a, b'],
    ['"a" in ["a"]', true],
    ['"a" in ["b", f()]', '?'],
    ['"a" in [*f(), "a"]', true],
    ['1 < 2 < 3', true],
    ['1 < f() < 0', '?'],
    ['3 < 2 < f()', false],
    ['None is None', true],
    ['"a" is "a"', '?'],
    ['True == 1', true],
    ['not []', true],
    ['not f()', '?'],
    ['False or "a"', 'a'],
    ['True and None', null],
    ['f() or "a"', { oneOf: ['<f()>', 'a'] }],
    ['f() and False and 1', { oneOf: ['<f()>', false] }],
    ['1 if f() else 1', 1],
    ['1 if f() else 2', { oneOf: [1, 2] }],
    ['1 if True else 2', 1],
    ['bool("False")', true],
    ['int("12")', 12],
    ['int("1.5")', '<int("1.5")>'],
    ['dict(a=1)', { a: 1 }],
    ['list(("a",))', ['a']],
    ['len([1, 2])', 2],
    ['len("😀")', 1],
    ['models.CharField(max_length=3)', '<models.CharField(max_length=3)>'],
    ['Path(f).resolve().parent / "x"', '?'],
    ['lambda: 1', '?'],
    ['[a for a in b]', '?'],
    ['"abc"[1:]', '?'],
    ['...', '?'],
  ]
  for (const [source, expected] of cases)
    test(`${source} is ${JSON.stringify(expected)}`, () => {
      expect(plain(valueOf(`X = ${source}\n`))).toEqual(expected)
    })

  test('an unknown says why and what stands there', () => {
    expect(valueOf('X = [a for a in b]\n')).toMatchObject({
      kind: 'unknown',
      reason: 'it is a comprehension',
      source: '[a for a in b]',
      at: { path: 'settings.py', line: 1, column: 5 },
    })
  })

  test('a text with unknown parts keeps the known ones', () => {
    for (const source of ['f"DROP {t};"', '"DROP " + t + ";"', '"DROP %s;" % t', '"DROP {};".format(t)'])
      expect(valueOf(`t = f()\nX = ${source}\n`)).toMatchObject({
        kind: 'unknown',
        template: ['DROP ', { kind: 'call', path: 'f' }, ';'],
      })
  })

  test('dedent takes the margin away and keeps the places', () => {
    const value = valueOf('import textwrap\nX = textwrap.dedent("""\n    SELECT 1;\n      x\n""")\n')
    expect(value).toMatchObject({ kind: 'text', value: '\nSELECT 1;\n  x\n' })
    expect(
      value.kind === 'text' &&
        value.pieces?.some((piece) => piece.offset === 1 && piece.line === 3 && piece.column === 5),
    ).toBe(true)
  })

  test('the host gives calls and subscripts a meaning', () => {
    const host: BindingHost = {
      call: (call) =>
        call.path === 'os.environ.get'
          ? { kind: 'text', value: `env:${String(plain(call.positional[0] ?? call))}`, at: call.at }
          : undefined,
      subscript: (object, key, at) =>
        object.kind === 'reference' && object.path === 'os.environ'
          ? { kind: 'text', value: `env:${String(plain(key))}`, at }
          : undefined,
    }
    const text = 'import os\nfrom os import environ as e\nX = [os.environ.get("A"), e["B"]]\n'
    expect(plain(valueOf(text, 'X', host))).toEqual(['env:A', 'env:B'])
  })
})

describe('statements', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['the last assignment counts', 'X = 1\nX = 2\n', 2],
    ['a chain sets every name', 'Y = X = 1\n', 1],
    ['a tuple is unpacked', 'Y, X = 1, 2\n', 2],
    ['an unknown tuple leaves unknowns', 'Y, X = f()\n', '?'],
    ['an update adds', 'X = ["a"]\nX += ["b"]\n', ['a', 'b']],
    ['names stand for what they were at that place', 'A = 1\nX = A\nA = 2\n', 1],
    [
      'a certain condition picks its branch',
      'DEBUG = False\nif DEBUG:\n  X = 1\nelif not DEBUG:\n  X = 2\nelse:\n  X = 3\n',
      2,
    ],
    ['an uncertain condition leaves both', 'if f():\n  X = 1\nelse:\n  X = 2\n', { oneOf: [1, 2] }],
    ['a name that only one branch sets may be unset', 'if f():\n  X = 1\n', { oneOf: [1, '?'] }],
    ['a name that only one branch changes may have its old value', 'X = 0\nif f():\n  X = 1\n', { oneOf: [1, 0] }],
    ['a branch that raises is not reached', 'X = f()\nX = 1\nif g():\n  X = 2\n  raise E\n', 1],
    ['an exception may come or not', 'try:\n  X = 1\nexcept E:\n  X = 2\n', { oneOf: [1, 2] }],
    ['what a loop sets is unknown', 'X = 1\nfor a in b:\n  X = 2\n', '?'],
    ['what a loop does not set stays', 'X = 1\nfor a in b:\n  Y = 2\n', 1],
    ['a list that a loop appends to is unknown', 'X = [1]\nfor a in b:\n  X.append(a)\n', '?'],
    ['what a match sets is unknown', 'X = 1\nmatch a:\n  case 1:\n    X = 2\n', '?'],
    [
      'append, extend, insert and remove are followed',
      'X = ["a"]\nX.append("b")\nX.extend(["c"])\nX.insert(0, "d")\nX.remove("a")\n',
      ['d', 'b', 'c'],
    ],
    ['another method makes a list unknown', 'X = [2, 1]\nX.sort()\n', '?'],
    ['a method that reads changes nothing', 'X = {"a": 1}\nX.get("a")\n', { a: 1 }],
    [
      'update and setting a key are followed',
      'X = {"a": {"b": 1}}\nX["a"]["b"] = 2\nX["c"] = 3\nX.update({"d": 4}, e=5)\n',
      { a: { b: 2 }, c: 3, d: 4, e: 5 },
    ],
    ['a key that is not known makes all unknown', 'X = {"a": 1}\nX[f()] = 2\n', '?'],
    ['a change deeper inside makes all unknown', 'X = {"a": [1]}\nX["a"].append(2)\n', '?'],
    ['a deleted entry makes all unknown', 'X = {"a": 1}\ndel X["a"]\n', '?'],
    [
      'imports give names their path',
      'from django.db import models as m\nX = m.CharField\n',
      '<django.db.models.CharField>',
    ],
    ['relative imports keep their dots', 'from ..a import b\nX = b\n', '<..a.b>'],
    ['classes and functions are of this module', 'def bool(x): return x\nX = bool("")\n', '<__here__.bool("")>'],
  ]
  for (const [name, text, expected] of cases)
    test(name, () => {
      expect(plain(valueOf(text))).toEqual(expected)
    })

  test('a deleted name is gone', () => {
    expect(read('X = 1\ndel X\n').names.has('X')).toBe(false)
  })

  test('the condition that decides is named', () => {
    expect(valueOf('if f("A"):\n  X = 1\nelse:\n  X = 2\n')).toMatchObject({ reason: 'it depends on f("A")' })
  })

  test('what the branches leave alone stays certain', () => {
    expect(plain(valueOf('X = f()\nif X:\n  Y = 1\n'))).toBe('<f()>')
  })

  test('a star import brings the names of a module that is at hand', () => {
    const base = read('A = 1\n_B = 2\n')
    const host: BindingHost = { module: (name, level) => (name === 'base' && level === 1 ? base : undefined) }
    const { names, gaps } = read('from .base import *\nX = [A]\n', host)
    expect(
      plain(names.get('X')?.value ?? { kind: 'none', at: { path: '', from: 0, to: 0, line: 1, column: 1 } }),
    ).toEqual([1])
    expect(names.has('_B')).toBe(false)
    expect(gaps).toEqual([])
  })

  test('a star import that cannot be followed, globals and exec are gaps', () => {
    const { gaps } = read(
      'from .local import *\nglobals()["X"] = 1\nexec("X = 2")\nsettings(locals())\nglobals().update(a)\n',
    )
    expect(gaps.map((gap) => gap.at.line)).toEqual([1, 2, 3, 4, 5])
    expect(gaps[0]).toMatchObject({ module: { name: 'local', level: 1 } })
  })

  test('a mistake in the file is a gap', () => {
    expect(read('X = (\n').gaps.length).toBeGreaterThan(0)
  })

  test('values that double with every line stay small', () => {
    const text = `X = ["aaaaaaaaaa"]\n${'X = X + X\n'.repeat(64)}Y = "aaaaaaaaaa"\n${'Y = Y + Y\n'.repeat(64)}`
    expect(valueOf(text).kind).toBe('unknown')
    expect(valueOf(text, 'Y').kind).toBe('unknown')
  })

  test('many uncertain branches stay small', () => {
    const text = Array.from({ length: 200 }, (_, index) => `if f(${index}):\n  X = ${index}\n`).join('')
    expect(valueOf(text).kind).toBe('unknown')
  })

  test('any program is followed without an exception', () => {
    const lines = fc.constantFrom(
      'X = 1',
      'X = [X]',
      'X = X + [1]',
      'X.append(X)',
      'X["a"] = X',
      'if X:',
      'else:',
      '  X = 2',
      '  Y = X',
      'for X in Y:',
      'try:',
      'except E:',
      'del X',
      'X += X',
      'Y = X["a"]',
      'def f(): pass',
      'raise X',
      'X, Y = Y, X',
      'X = f"{X}"',
      'X = {**X}',
      'from X import *',
      'X = {"a": 1}',
    )
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), (parts) => {
        expect(read(parts.join('\n')).names).toBeInstanceOf(Map)
      }),
      { numRuns: 500 },
    )
  })
})
