import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parsePython, parseWhole } from '../../src/python/parse.ts'
import { quickStatements } from '../../src/python/quick/quick.ts'

const DEPTH = 150
const quick = (text: string) => quickStatements('a.py', text, DEPTH)

/** Holds what was read against the whole grammar; the comparison of Jest alone would take seconds for all of them. */
const expectSame = (text: string): void => {
  const statements = quick(text)
  if (statements === undefined) return
  const whole = parseWhole(text, 'a.py')
  if (!isDeepStrictEqual(statements, whole.statements) || whole.problems.length > 0)
    expect({ text, statements, problems: [] }).toStrictEqual({
      text,
      statements: whole.statements,
      problems: whole.problems,
    })
}

/** Each form of what is read, in texts that are valid Python. */
const COVERED = [
  '',
  '\n\n# nothing\n',
  'x = 1',
  'x = 1\n',
  'x = 1  # why\n',
  'a = b = c, d = e,\n',
  'a: int = 3\nb: dict[str, int]\nself.c: "D" = None\n',
  'a += 1\nb -= 1, 2\nc[0] **= 2\nd //= 3\ne >>= 1\nf <<= 1\ng |= h & i ^ j\nk @= l\nm %= n\no /= p\nq *= r\n',
  'x = a or b and not c or (d or e) or f\n',
  'x = (a and b) and c and d\n',
  'x = a if b else c if d else e\n',
  'x = a < b <= c != d == e in f not in g is h is not i\n',
  'x = not a == b and -c ** -d ** e * +f // ~g % h @ i << 1 >> 2\n',
  'x = a - b - c + d * e / f\n',
  'x = a.b.c(d)(e)[f][g, h][i,].j\n',
  'x = f(a, *b, c=1, **d)\ng()\nh(a,)\ni(\n  a,  # one\n  b=2,\n)\n',
  'x = (\n  a\n)\ny = (a).b\nz = ((a))\n',
  'x = ()\ny = (a,)\nz = (a, b)\nw = (*a, b)\nv = (*a,)\nu = [*a, *b]\nt = [\n]\ns = [a, b,]\n',
  "x = {}\ny = {'a': 1, **b, 'c': {'d': []}}\nz = {**a}\nw = {a, b}\nv = {a, *b,}\nu = {\n  'a': 1,\n}\n",
  'x = lambda: 1\ny = lambda a, b=2, *c, d, **e: a if b else lambda: c\nz = f(lambda _: None, key=lambda a: a)\n',
  'x = lambda *, a: a\n',
  `x = 'a' "b" r'\\d' b'c' rb'\\x' u'é'\n`,
  `x = 'it\\'s' "a\\n\\t\\\\\\0\\q"\ny = 'a\\\nb'\n`,
  `x = """a\n  b"c""d\n"""\ny = '''a\\\n'b'''\nz = r"""\\\\"""  """x"""\n`,
  `x = ('a'\n  # between\n  'b'\n  "c")\ny = 'a'.join(b)['x']\n`,
  'x = 0, 1, 12.5, 100, True, False, None, ...\n',
  'import a\nimport a.b.c as d, e\nfrom a import b\nfrom a.b import (c, d as e,)\nfrom . import f\nfrom ...g.h import *\nfrom .... import i\nfrom .j import (\n  k,\n  l\n)\n',
  'if a:\n  b\nelif c:\n  d\nelif e: f\nelse:\n  g\nh\n',
  'if a: return\nelse: pass\n',
  'for a in b:\n  c\nelse:\n  d\nfor a, b in c, d:\n  continue\nfor (a, b), c.d in e(): break\nfor a, in b: pass\n',
  'while a:\n  b\nelse:\n  c\n',
  'with a: b\nwith a as b, c(d), e as f:\n  g\n',
  'try:\n  a\nexcept A:\n  b\nexcept (B, C) as d:\n  e\nexcept:\n  f\nelse:\n  g\nfinally:\n  h\n',
  'try:\n  a\nfinally:\n  b\n',
  'class A:\n    x = 1\n\n\n    y = 2\n\n# between\n\nclass B(A, c.D, metaclass=E):\n    """What."""\n    def f(self):\n        return 1\n    # last\nz = 3\n',
  'class A: pass\nclass B(): pass\n',
  'def f(): pass\ndef g(a, b: int = 1, *c: d, e, **f) -> list[int]:\n  return a, *b\ndef h(a, /, b, *, c=None,):\n  return\n',
  '@a\n@b.c.d\n@e.f(1, g=2)  # why\ndef h():\n  pass\n\n@i\n# between\nclass J:\n  pass\n',
  'def f():\n  if a:\n    while b:\n      c\n  return d\ne\n',
  'raise\nraise A\nraise A(b) from c\nassert a, b\nassert (a, b)\ndel a, b[c], d.e\ndel (a, b)\nglobal a, b\nnonlocal c\n',
  "print(a)\nprint('b', end='')\nx = print(a)\n",
  'matched = match.group(1)\nx.type = type(y)\nf(type=1, match=2, case=3)\n',
  'def f():\n    pass\n    # end\n\n  # odd\nx\n',
  'def f():\n\n    pass',
]

/** Python that is left to the whole grammar, or no Python; each for a reason of its own. */
const DECLINED = [
  'x = f"{a}"\n',
  'x = [a for a in b]\n',
  'x = f(a for a in b)\n',
  'x = a[1:2]\n',
  'x = (a := b)\n',
  'if a := b: pass\n',
  'async def f(): pass\n',
  'x = await a\n',
  'yield a\n',
  'x = yield\n',
  'a; b\n',
  'match a:\n  case 1: pass\n',
  'type X = int\n',
  'print a\n',
  'class A[T]: pass\n',
  'with (a as b): pass\n',
  'try: pass\nexcept A, B: pass\n',
  'try: pass\nexcept* A: pass\n',
  'x = 0x1f\n',
  'x = 1_000\n',
  'x = 1e3\n',
  'x = 1j\n',
  'x = 1.\n',
  "x = '\\x41'\n",
  "x = '\\N{DASH}'\n",
  'x = 1\r\n',
  'é = 1\n',
  'if a:\n\tb\n',
  'if a:\n    b\n  c\n',
  '  x = 1\n',
  'if a:\nb\n',
  'x = 1  ',
  'x = 1 # why',
  'x = (1\n',
  'x = 1)\n',
  'x = "a\n',
  'x = """a\n',
  'x =\n',
  'x = a b\n',
  'x = a not b\n',
  'x = f(a b)\n',
  'x = f(a.b=1)\n',
  'x = f((a)=1)\n',
  'x = (*a)\n',
  'x = lambda a,: 1\n',
  'def f(*): pass\n',
  'def f(a: b: c): pass\n',
  'x = 1 <> 2\n',
  'x = a if b\n',
  'for a in b\n  c\n',
  'from import a\n',
  'from . import\n',
  'a, b += 1\n',
  '*a += 1\n',
  'x = a + \\\n  b\n',
  'if a:\n  b\n  \\\n',
  'a\\\n# why\nclass B: pass\n',
  'return = 1\n',
  'x = class\n',
  'x = ?\n',
  '@a\nx = 1\n',
  'raise A, b\n',
  'del a + b\n',
]

describe('the quick reader of Python', () => {
  test.each(COVERED)('reads as the whole grammar does: %j', (text) => {
    expect(quick(text)).toBeDefined()
    expectSame(text)
  })

  test.each(DECLINED)('leaves to the whole grammar: %j', (text) => {
    expect(quick(text)).toBeUndefined()
  })

  test.each(COVERED)('reads every beginning of it as the whole grammar does: %j', (text) => {
    for (let end = 0; end < text.length; end++) expectSame(text.slice(0, end))
  })

  const folder = join(process.cwd(), 'examples')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'))
  test.each(files)('reads an example as the whole grammar does: %s', (name) =>
    expectSame(readFileSync(join(folder, name), 'utf8')),
  )

  test('goes no deeper than the whole grammar', () => {
    for (const levels of [10, 20, 40, 80, 160, 20_000]) {
      expectSame(`x = ${'['.repeat(levels)}${']'.repeat(levels)}\n`)
      expectSame(`x = a${'.b'.repeat(levels)}\n`)
      expectSame(`x = a${'(b)'.repeat(levels)}\n`)
      expectSame(`x = ${'f('.repeat(levels)}${')'.repeat(levels)}\n`)
      expectSame(`x = ${'not '.repeat(levels)}a\n`)
      expectSame(`x = ${'-'.repeat(levels)}a\n`)
      expectSame(`x = ${'lambda: '.repeat(levels)}a\n`)
      expectSame(`x = ${'a if b else '.repeat(levels)}a\n`)
      expectSame(`x = ${'a + '.repeat(levels)}a\n`)
      expectSame(`x = ${'a ** '.repeat(levels)}a\n`)
      expectSame(`x = ${'a and '.repeat(levels)}a\n`)
      expectSame(`x = ${'a < '.repeat(levels)}a\n`)
      expectSame(
        `${Array.from({ length: Math.min(levels, 300) }, (_, level) => `${' '.repeat(level)}if a:\n`).join('')}${' '.repeat(levels)}b\n`,
      )
    }
  })

  test('counts places without the byte order mark, like the whole grammar', () => {
    expect(parsePython('\ufeffx = 1\n', 'a.py')).toEqual(parseWhole('x = 1\n', 'a.py'))
  })

  const pieces = [...new Set(COVERED.flatMap((text) => text.match(/\w+|[^\w\s]+|\n *| +/g) ?? [])), ...DECLINED]
  const text = fc.constantFrom(...COVERED.filter((covered) => covered.length > 1))
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const edit = fc.record({ from: place, length: fc.nat({ max: 6 }), put: fc.constantFrom('', ...pieces) })

  test('reads what is almost Python as the whole grammar does, or not at all', () => {
    fc.assert(
      fc.property(text, text, fc.array(edit, { minLength: 1, maxLength: 3 }), (first, second, edits) => {
        let changed = `${first}${second}`
        for (const { from, length, put } of edits) {
          const at = Math.floor(from * changed.length)
          changed = changed.slice(0, at) + put + changed.slice(at + length)
        }
        expectSame(changed)
      }),
      { numRuns: 4000 },
    )
  })
})
