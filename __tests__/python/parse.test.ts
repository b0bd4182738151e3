import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parsePython } from '../../src/python/parse.ts'
import { positionInText, sourceOf, type Expression, type Statement } from '../../src/python/syntax.ts'

const statementsOf = (text: string) => parsePython(text, 'x.py').statements

const one = (text: string): Statement => {
  const [statement] = statementsOf(text)
  if (statement === undefined) throw new Error(`no statement in ${text}`)
  return statement
}

const expression = (text: string): Expression => {
  const statement = one(`x = ${text}\n`)
  if (statement.kind !== 'assign') throw new Error(`${text} is ${statement.kind}`)
  return statement.value
}

/** An expression with all its grouping written out. */
const grouped = (node: Expression): string => {
  switch (node.kind) {
    case 'name':
      return node.name
    case 'number':
      return node.text
    case 'unary':
      return `(${node.operator} ${grouped(node.operand)})`
    case 'binary':
      return `(${grouped(node.left)} ${node.operator} ${grouped(node.right)})`
    case 'logical':
      return `(${node.operands.map(grouped).join(` ${node.operator} `)})`
    case 'comparison':
      return `(${node.operands.map((operand, index) => `${grouped(operand)}${index < node.operators.length ? ` ${node.operators[index]} ` : ''}`).join('')})`
    case 'conditional':
      return `(${grouped(node.value)} if ${grouped(node.test)} else ${grouped(node.otherwise)})`
    case 'attribute':
      return `${grouped(node.object)}.${node.name}`
    case 'call':
      return `${grouped(node.callee)}(${node.args.map((arg) => `${arg.spread ?? ''}${arg.name === undefined ? '' : `${arg.name}=`}${grouped(arg.value)}`).join(', ')})`
    case 'text':
    case 'formatted':
    case 'boolean':
    case 'none':
    case 'subscript':
    case 'list':
    case 'tuple':
    case 'set':
    case 'starred':
    case 'dict':
    case 'lambda':
    case 'opaque':
      return `<${node.kind}>`
  }
}

describe('string literals', () => {
  const cases: readonly (readonly [string, string])[] = [
    [`'a' "b" '''c'''`, 'abc'],
    [String.raw`'\n\t\\\'\x41\u00e9\U0001F600\101\q'`, "\n\t\\'A\u00e9\u{1F600}A\\q"],
    [String.raw`r'\n\d'`, String.raw`\n\d`],
    [`"a\\\nb"`, 'ab'],
    [`"""a\r\nb"""`, 'a\nb'],
    [`u'x'`, 'x'],
    [`''`, ''],
    [`('a'\n  'b')`, 'ab'],
  ]
  for (const [source, value] of cases)
    test(`${JSON.stringify(source)} is ${JSON.stringify(value)}`, () => {
      expect(expression(source)).toMatchObject({ kind: 'text', value, bytes: false })
    })

  test('bytes are told from texts', () => {
    expect(expression(`b'a'`)).toMatchObject({ kind: 'text', value: 'a', bytes: true })
  })

  test('an f-string keeps its texts and its values, and doubled braces are single ones', () => {
    const node = expression(`f'a{{b}}{c}' 'd{e}' f'{g!r}'`)
    expect(node).toMatchObject({
      kind: 'formatted',
      parts: ['a{b}', { kind: 'name', name: 'c' }, 'd{e}', { kind: 'opaque', what: 'a formatted value' }],
    })
  })

  test('every character of a text can be found in the file', () => {
    const text = `sql = """ALTER\n  TABLE t;\n""" "DROP \\"x\\""\n`
    const node = expression(text.slice(6))
    if (node.kind !== 'text') throw new Error(node.kind)
    expect(positionInText(node.pieces, node.value.indexOf('TABLE'))).toMatchObject({ line: 2, column: 3 })
    expect(positionInText(node.pieces, node.value.indexOf('DROP'))).toMatchObject({ line: 3, column: 6 })
    const x = positionInText(node.pieces, node.value.indexOf('x'))
    expect(`x = ${text.slice(6)}`[x?.from ?? 0]).toBe('x')
  })
})

describe('operators have the precedence of Python', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a and not b or c not in d', '((a and (not b)) or (c not in d))'],
    ['not a == b and c', '((not (a == b)) and c)'],
    ['not a if b else c', '((not a) if b else c)'],
    ['a if b else c if d else e', '(a if b else (c if d else e))'],
    ['a or b if c and d else e', '((a or b) if (c and d) else e)'],
    ['-1 ** 2', '(- (1 ** 2))'],
    ['2 ** -1', '(2 ** (- 1))'],
    ['2 ** 3 ** 2', '(2 ** (3 ** 2))'],
    ['a - b - c * d // e', '((a - b) - ((c * d) // e))'],
    ['a < b <= c is not None', '(a < b <= c is not <none>)'],
    ['a | b & c == d', '((a | (b & c)) == d)'],
    ['not not a', '(not (not a))'],
    ['(a or b) and c', '((a or b) and c)'],
    ['-a.b(*c, d=1, **e)', '(- a.b(*c, d=1, **e))'],
  ]
  for (const [source, expected] of cases)
    test(source, () => {
      expect(grouped(expression(source))).toBe(expected)
    })
})

describe('statements', () => {
  test('a long file with blank lines and comments between its statements is read to its end', () => {
    const { statements, problems } = parsePython('# why\n\nX = get("A", True)\n\n\n'.repeat(3000))
    expect(problems).toEqual([])
    expect(statements).toHaveLength(3000)
  })

  test('so is a long body, and a chain of operators as long', () => {
    const body = parsePython(`def upgrade():\n${'    # why\n\n    op.execute("SELECT 1")\n\n'.repeat(1500)}`)
    expect(body.problems).toEqual([])
    const [definition] = body.statements
    expect(definition?.kind === 'function' ? definition.body.length : definition).toBe(1500)
    expect(parsePython(`x = ${'(1\n\n) + '.repeat(900)}1\n`).statements).toHaveLength(1)
  })

  test('imports keep module, level and names', () => {
    expect(
      statementsOf('import a.b, c as d\nfrom ..e.f import (g, h as i,)\nfrom . import j\nfrom ...k import *\n'),
    ).toMatchObject([
      { kind: 'import', names: [{ name: 'a.b' }, { name: 'c', as: 'd' }] },
      { kind: 'from-import', module: 'e.f', level: 2, names: [{ name: 'g' }, { name: 'h', as: 'i' }] },
      { kind: 'from-import', module: '', level: 1, names: [{ name: 'j' }] },
      { kind: 'from-import', module: 'k', level: 3, names: [{ name: '*' }] },
    ])
  })

  test('assignments: chains, tuples, types, updates', () => {
    expect(statementsOf('a = b = 1\nc, d = 1, 2\ne: int = 3\nf: int\ng += [1]\nh = 1,\n')).toMatchObject([
      { kind: 'assign', targets: [{ name: 'a' }, { name: 'b' }], value: { value: 1 } },
      { kind: 'assign', targets: [{ kind: 'tuple' }], value: { kind: 'tuple', items: [{ value: 1 }, { value: 2 }] } },
      { kind: 'assign', targets: [{ name: 'e' }], value: { value: 3 } },
      { kind: 'declare', target: { name: 'f' } },
      { kind: 'update', operator: '+', target: { name: 'g' } },
      { kind: 'assign', value: { kind: 'tuple', items: [{ value: 1 }] } },
    ])
  })

  test('a class has its bases, its decorators and its body', () => {
    expect(
      one(
        '@d.e(1)\nclass M(base.B, metaclass=X):\n  "doc"\n  a = 1; b = 2\n  def f(self, *a, c=1, **k) -> int: return 1\n',
      ),
    ).toMatchObject({
      kind: 'class',
      name: 'M',
      arguments: [{ value: { kind: 'attribute', name: 'B' } }, { name: 'metaclass' }],
      decorators: [{ kind: 'call' }],
      body: [
        { kind: 'expression' },
        { kind: 'assign' },
        { kind: 'assign' },
        {
          kind: 'function',
          parameters: [
            { name: 'self' },
            { name: 'a', spread: '*' },
            { name: 'c', default: { value: 1 } },
            { name: 'k', spread: '**' },
          ],
          body: [{ kind: 'return', value: { value: 1 } }],
        },
      ],
    })
  })

  test('if, try, with, for, while and match keep all their parts', () => {
    expect(
      statementsOf(
        'if a: b\nelif c: d\nelse: e\ntry:\n  a\nexcept (A, B) as e:\n  b\nelse:\n  c\nfinally:\n  d\nwith a() as b, c: d\nfor a, b in c: d\nelse: e\nwhile a: b\nmatch x:\n  case 1: a\n  case _: b\n',
      ),
    ).toMatchObject([
      { kind: 'if', branches: [{ test: { name: 'a' } }, { test: { name: 'c' } }], otherwise: [{}] },
      {
        kind: 'try',
        body: [{}],
        handlers: [{ name: 'e', types: { kind: 'tuple' }, body: [{}] }],
        otherwise: [{}],
        finally: [{}],
      },
      {
        kind: 'with',
        items: [{ context: { kind: 'call' }, as: { name: 'b' } }, { context: { name: 'c' } }],
        body: [{}],
      },
      { kind: 'for', target: { kind: 'tuple' }, iterable: { name: 'c' }, body: [{}], otherwise: [{}] },
      { kind: 'while', test: { name: 'a' }, body: [{}] },
      { kind: 'match', subject: { name: 'x' }, cases: [[{}], [{}]] },
    ])
  })

  test('except takes several types without brackets, as Python 3.14 does', () => {
    const handlersOf = (types: string) => {
      const { statements, problems } = parsePython(`def f():\n  try:\n    a\n  except ${types}: b\n  else: c\n  d\n`)
      const [definition] = statements
      const inside = definition?.kind === 'function' ? definition.body : []
      const [first] = inside
      expect([problems, inside.length]).toEqual([[], 2])
      return first?.kind === 'try' ? first.handlers : []
    }
    const tuple = (...names: string[]) => ({ kind: 'tuple', items: names.map((name) => ({ name })) })
    expect(handlersOf('A, B')).toMatchObject([{ types: tuple('A', 'B') }])
    expect(handlersOf('A, B')[0]).not.toHaveProperty('name')
    expect(handlersOf('A,B , C')).toMatchObject([{ types: tuple('A', 'B', 'C') }])
    expect(handlersOf('A, x.B, C, D')).toMatchObject([
      { types: { items: [{ name: 'A' }, { kind: 'attribute', name: 'B' }, { name: 'C' }, { name: 'D' }] } },
    ])
    expect(handlersOf('(A, B) as e')).toMatchObject([{ types: tuple('A', 'B'), name: 'e' }])
    const text = 'try:\n  a\nexcept A, B, C:\n  b = "x"\n'
    expect(parsePython(text).statements[0]).toMatchObject({ handlers: [{ body: [{ at: { line: 4, column: 3 } }] }] })
    // In a text it stays what it is.
    expect(parsePython('x = """\nexcept A, B, C:\n"""\n').statements).toMatchObject([
      { value: { value: '\nexcept A, B, C:\n' } },
    ])
  })

  test('lines and columns are 1-based and count from the start of the line', () => {
    expect(statementsOf('\ufeff# comment\r\na = 1\r\n  \nb = f(c)\n').map(({ at }) => [at.line, at.column])).toEqual([
      [2, 1],
      [4, 1],
    ])
  })
})

describe('what is not Python', () => {
  const broken = 'X = [\n  1,\n\ndef broken(:\n    pass\n\nY = 3\nclass M(:\n    z = 1\nZ = f(1, 2\nW = 4\n'

  test('is reported with its place', () => {
    const { problems } = parsePython(broken)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.line).toBe(4)
  })

  test('does not hide the rest', () => {
    const names = statementsOf(broken).flatMap((statement) =>
      statement.kind === 'assign' && statement.targets[0]?.kind === 'name' ? [statement.targets[0].name] : [],
    )
    expect(names).toEqual(expect.arrayContaining(['X', 'Y', 'Z', 'W']))
  })

  test('a bare yield is no mistake', () => {
    expect(parsePython('def f():\n    yield\n    x = yield\n').problems).toEqual([])
  })

  test('an empty file has no statements and no problems', () => {
    expect(parsePython('')).toMatchObject({ statements: [], problems: [] })
  })

  const bombs: Readonly<Record<string, string>> = {
    parentheses: `x = ${'('.repeat(20000)}${')'.repeat(20000)}\ny = 1\n`,
    lists: `x = ${'['.repeat(20000)}${']'.repeat(20000)}\ny = 1\n`,
    'a chain of operators': `x = ${'a + '.repeat(50000)}b\ny = 1\n`,
    members: `x = a${'.b'.repeat(50000)}\ny = 1\n`,
    negations: `x = ${'not '.repeat(20000)}b\ny = 1\n`,
    powers: `x = ${'a ** '.repeat(1000)}b\ny = 1\n`,
    blocks: `${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n')}\n${' '.repeat(400)}pass\ny = 1\n`,
  }
  for (const [name, text] of Object.entries(bombs))
    test(`nested or repeated without end, ${name} are left out and said, or read`, () => {
      const module = parsePython(text)
      if (module.statements.length === 0) expect(module.problems).toMatchObject([{ line: 1 }])
      else expect(module.statements.at(-1)).toMatchObject({ kind: 'assign', targets: [{ name: 'y' }] })
    })

  test('a file that is too large is said not to be read', () => {
    expect(parsePython(`x = 1\n${'#'.repeat(4_000_001)}`)).toMatchObject({ statements: [], problems: [{ line: 1 }] })
  })

  test('any text is read without an exception, and every place lies within it', () => {
    const tokens = fc.constantFrom(
      'def ',
      'class ',
      'x',
      ' = ',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      '\n  ',
      "'",
      '"""',
      'f"',
      'if ',
      'else',
      ' not ',
      ' in ',
      'lambda ',
      ',',
      '*',
      '**',
      '@',
      '.',
      '1',
      '# c',
      'é',
      '\\',
      'try:',
      'except ',
      'with ',
      ' as ',
      'match ',
      'case ',
      ';',
    )
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const module = parsePython(text)
        for (const statement of module.statements) {
          expect(statement.at.to).toBeLessThanOrEqual(text.length)
          expect(text).toContain(sourceOf(module, statement))
        }
      }),
      { numRuns: 500 },
    )
  })
})
