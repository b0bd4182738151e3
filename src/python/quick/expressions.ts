import { decode, numberOf, openingOf } from '../literals.ts'
import { sourceOfText, type Source } from '../source.ts'
import type { Argument, DictEntry, Expression, Parameter, Span, TextPiece } from '../syntax.ts'
import {
  advance,
  decline,
  expectKeyword,
  expectName,
  expectSign,
  isKeyword,
  isSign,
  KEYWORD,
  NAME,
  NUMBER,
  SIGN,
  spanTo,
  STRING,
  tokenSpan,
  type Scan,
} from './scan.ts'

/** Lower binds less, as in Python's grammar. */
const OR = 1
const AND = 2
const NOT = 3
const COMPARISON = 4
/** What may stand behind a star: no comparison and nothing that binds less. */
const BIT_OR = 5
const UNARY = 11
const POWER = 12
const PRECEDENCE: Readonly<Record<string, number | undefined>> = {
  '|': BIT_OR,
  '^': 6,
  '&': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '@': 10,
  '/': 10,
  '//': 10,
  '%': 10,
  '**': POWER,
}
const COMPARISONS: ReadonlySet<string> = new Set(['<', '>', '==', '>=', '<=', '!='])

/** More operators in one chain are left to the parser, which counts them; a sum of texts has some dozens. */
const MOST_OPERATORS = 100

/** An expression as it stands alone, between commas or in brackets. */
export const expression = (scan: Scan): Expression => {
  const { operators } = scan
  scan.operators = 0
  scan.depth++
  if (scan.depth > scan.deepest) scan.deepest = scan.depth
  const value = isKeyword(scan, 'lambda') ? lambda(scan) : conditional(scan)
  scan.depth--
  scan.operators = operators
  return value
}

const conditional = (scan: Scan): Expression => {
  const value = binary(scan, OR)
  if (!isKeyword(scan, 'if')) return value
  operator(scan)
  const test = binary(scan, OR)
  expectKeyword(scan, 'else')
  const otherwise = isKeyword(scan, 'lambda') ? expression(scan) : conditional(scan)
  return { kind: 'conditional', test, value, otherwise, at: spanTo(value.at, otherwise.at.to) }
}

/** Passes an operator. */
const operator = (scan: Scan): void => {
  scan.operators++
  if (scan.operators > MOST_OPERATORS) decline()
  advance(scan)
}

const lambda = (scan: Scan): Expression => {
  const start = tokenSpan(scan)
  advance(scan)
  const parameters = parametersUntil(scan, ':', false)
  advance(scan)
  const body = expression(scan)
  return { kind: 'lambda', parameters, body, at: spanTo(start, body.at.to) }
}

/** The parameters of a function or a lambda, up to the sign behind them, which is not passed. */
export const parametersUntil = (scan: Scan, close: string, typed: boolean): Parameter[] => {
  const parameters: Parameter[] = []
  while (!isSign(scan, close)) {
    const spread = isSign(scan, '*') ? '*' : isSign(scan, '**') ? '**' : undefined
    if (spread !== undefined) advance(scan)
    else if (typed && isSign(scan, '/')) {
      advance(scan)
      if (!isSign(scan, close)) expectSign(scan, ',')
      continue
    }
    // A star alone: what follows is by name only.
    if (spread === '*' && isSign(scan, ',')) {
      advance(scan)
      if (isSign(scan, close)) decline()
      continue
    }
    const start = tokenSpan(scan)
    const name = expectName(scan)
    if (typed && isSign(scan, ':')) {
      advance(scan)
      expression(scan)
    }
    let value: Expression | undefined
    if (spread === undefined && isSign(scan, '=')) {
      advance(scan)
      value = expression(scan)
    }
    parameters.push({
      name,
      ...(spread === undefined ? {} : { spread }),
      ...(value === undefined ? {} : { default: value }),
      at: value === undefined ? start : spanTo(start, value.at.to),
    })
    if (isSign(scan, close)) break
    expectSign(scan, ',')
    // The grammar of the parser has no comma behind the last parameter of a lambda.
    if (!typed && isSign(scan, close)) decline()
  }
  return parameters
}

/** A chain of operators that bind at least so much. */
const binary = (scan: Scan, least: number): Expression => {
  let left = prefix(scan, least)
  for (;;) {
    if (scan.kind === SIGN) {
      const { word } = scan
      const precedence = PRECEDENCE[word]
      if (precedence !== undefined) {
        if (precedence < least) return left
        operator(scan)
        // The power binds to the right, and its right side may have a sign.
        const right = binary(scan, precedence === POWER ? UNARY : precedence + 1)
        left = { kind: 'binary', operator: word, left, right, at: spanTo(left.at, right.at.to) }
        continue
      }
      if (!COMPARISONS.has(word) || least > COMPARISON) return left
      left = comparison(scan, left)
    } else if (scan.kind === KEYWORD) {
      const { word } = scan
      if (word === 'or' || word === 'and') {
        if ((word === 'or' ? OR : AND) < least) return left
        left = logical(scan, word, left)
      } else if (word === 'in' || word === 'is' || word === 'not') {
        if (least > COMPARISON) return left
        left = comparison(scan, left)
      } else return left
    } else return left
  }
}

const logical = (scan: Scan, word: 'or' | 'and', left: Expression): Expression => {
  operator(scan)
  const right = binary(scan, word === 'or' ? AND : NOT)
  const at = spanTo(left.at, right.at.to)
  return left.kind === 'logical' && left.operator === word && scan.text.charCodeAt(left.at.from) !== 40
    ? { ...left, operands: [...left.operands, right], at }
    : { kind: 'logical', operator: word, operands: [left, right], at }
}

const comparison = (scan: Scan, first: Expression): Expression => {
  const operators: string[] = []
  const operands: [Expression, ...Expression[]] = [first]
  for (;;) {
    const { word } = scan
    if (scan.kind === SIGN && COMPARISONS.has(word)) {
      operators.push(word)
      operator(scan)
    } else if (isKeyword(scan, 'in')) {
      operators.push('in')
      operator(scan)
    } else if (isKeyword(scan, 'is')) {
      operator(scan)
      if (isKeyword(scan, 'not')) {
        operators.push('is not')
        advance(scan)
      } else operators.push('is')
    } else if (isKeyword(scan, 'not')) {
      operators.push('not in')
      operator(scan)
      expectKeyword(scan, 'in')
    } else break
    operands.push(binary(scan, BIT_OR))
  }
  return { kind: 'comparison', operators, operands, at: spanTo(first.at, (operands.at(-1) ?? first).at.to) }
}

const prefix = (scan: Scan, least: number): Expression => {
  if (scan.kind === SIGN) {
    const { word } = scan
    if (word === '-' || word === '+' || word === '~') {
      const start = tokenSpan(scan)
      operator(scan)
      const operand = binary(scan, UNARY)
      return { kind: 'unary', operator: word, operand, at: spanTo(start, operand.at.to) }
    }
  } else if (isKeyword(scan, 'not')) {
    if (least > NOT) decline()
    const start = tokenSpan(scan)
    operator(scan)
    const operand = binary(scan, NOT)
    return { kind: 'unary', operator: 'not', operand, at: spanTo(start, operand.at.to) }
  }
  return primary(scan)
}

/** A name, a literal or brackets, with the members, subscripts and calls behind it. */
export const primary = (scan: Scan): Expression => {
  let value = atom(scan)
  let length = 0
  for (; scan.kind === SIGN; length++) {
    if (scan.word === '.') {
      advance(scan)
      if (scan.kind !== NAME) decline()
      const at = spanTo(value.at, scan.end)
      value = { kind: 'attribute', object: value, name: scan.word, at }
      advance(scan)
    } else if (scan.word === '(') {
      advance(scan)
      const args = argumentsOf(scan)
      value = { kind: 'call', callee: value, args, at: spanTo(value.at, scan.before) }
    } else if (scan.word === '[') {
      advance(scan)
      const start = tokenSpan(scan)
      const items = [expression(scan)]
      while (isSign(scan, ',')) {
        advance(scan)
        if (isSign(scan, ']')) break
        items.push(expression(scan))
      }
      const [first] = items
      const index: Expression =
        first !== undefined && items.length === 1 && scan.before === first.at.to
          ? first
          : { kind: 'tuple', items, at: spanTo(start, scan.before) }
      expectSign(scan, ']')
      value = { kind: 'subscript', object: value, index, at: spanTo(value.at, scan.before) }
    } else break
  }
  if (length > scan.longest) scan.longest = length
  return value
}

/** The arguments of a call, or the bases of a class, with the bracket behind them. */
export const argumentsOf = (scan: Scan): Argument[] => {
  const args: Argument[] = []
  while (!isSign(scan, ')')) {
    const start = tokenSpan(scan)
    if (isSign(scan, '*') || isSign(scan, '**')) {
      const spread = scan.word === '*' ? '*' : '**'
      advance(scan)
      const value = expression(scan)
      args.push({ spread, value, at: spanTo(start, value.at.to) })
    } else {
      const first = expression(scan)
      if (isSign(scan, '=')) {
        if (first.kind !== 'name' || first.at.to - first.at.from !== first.name.length) return decline()
        advance(scan)
        const value = expression(scan)
        args.push({ name: first.name, value, at: spanTo(start, value.at.to) })
      } else args.push({ value: first, at: first.at })
    }
    if (isSign(scan, ')')) break
    expectSign(scan, ',')
  }
  advance(scan)
  return args
}

const atom = (scan: Scan): Expression => {
  const at = tokenSpan(scan)
  const { word } = scan
  switch (scan.kind) {
    case NAME:
      advance(scan)
      // The statement of Python 2.
      if (word === 'print' && !isSign(scan, '(')) decline()
      return { kind: 'name', name: word, at }
    case NUMBER:
      advance(scan)
      return { kind: 'number', value: numberOf(word), text: word, at }
    case STRING:
      return text(scan, at)
    case KEYWORD:
      advance(scan)
      if (word === 'None') return { kind: 'none', at }
      if (word === 'True' || word === 'False') return { kind: 'boolean', value: word === 'True', at }
      return decline()
    case SIGN:
      advance(scan)
      if (word === '(') return parenthesized(scan, at)
      if (word === '[') {
        const items = itemsUntil(scan, ']')
        return { kind: 'list', items, at: spanTo(at, scan.before) }
      }
      if (word === '{') return braces(scan, at)
      if (word === '...') return { kind: 'opaque', what: 'an ellipsis', at, inside: [] }
  }
  return decline()
}

const parenthesized = (scan: Scan, start: Span): Expression => {
  if (!isSign(scan, ')') && !isSign(scan, '*')) {
    const first = expression(scan)
    if (isSign(scan, ')')) {
      advance(scan)
      return { ...first, at: spanTo(start, scan.before) }
    }
    expectSign(scan, ',')
    const items = [first, ...itemsUntil(scan, ')')]
    return { kind: 'tuple', items, at: spanTo(start, scan.before) }
  }
  const items = itemsUntil(scan, ')')
  // A star alone in parentheses is no tuple.
  if (items.length === 1 && scan.text[scan.before - 2] !== ',') decline()
  return { kind: 'tuple', items, at: spanTo(start, scan.before) }
}

/** Expressions with commas between them, up to the bracket, which is passed. */
const itemsUntil = (scan: Scan, close: string): Expression[] => {
  const items: Expression[] = []
  while (!isSign(scan, close)) {
    items.push(item(scan))
    if (isSign(scan, close)) break
    expectSign(scan, ',')
  }
  advance(scan)
  return items
}

/** An expression, or `*items`. */
export const item = (scan: Scan): Expression => {
  if (!isSign(scan, '*')) return expression(scan)
  const start = tokenSpan(scan)
  advance(scan)
  const value = binary(scan, BIT_OR)
  return { kind: 'starred', value, at: spanTo(start, value.at.to) }
}

/** A dict or a set. */
const braces = (scan: Scan, start: Span): Expression => {
  const entries: DictEntry[] = []
  if (!isSign(scan, '}') && !isSign(scan, '**')) {
    const first = expression(scan)
    if (!isSign(scan, ':')) {
      const items = [first]
      if (!isSign(scan, '}')) {
        expectSign(scan, ',')
        items.push(...itemsUntil(scan, '}'))
      } else advance(scan)
      return { kind: 'set', items, at: spanTo(start, scan.before) }
    }
    advance(scan)
    entries.push({ key: first, value: expression(scan) })
    if (!isSign(scan, '}')) expectSign(scan, ',')
  }
  while (!isSign(scan, '}')) {
    if (isSign(scan, '**')) {
      advance(scan)
      entries.push({ value: binary(scan, BIT_OR) })
    } else {
      const key = expression(scan)
      expectSign(scan, ':')
      entries.push({ key, value: expression(scan) })
    }
    if (isSign(scan, '}')) break
    expectSign(scan, ',')
  }
  advance(scan)
  return { kind: 'dict', entries, at: spanTo(start, scan.before) }
}

/** Literals beside each other are one text. */
const text = (scan: Scan, at: Span): Expression => {
  const target: { value: string; readonly pieces: TextPiece[] } = { value: '', pieces: [] }
  let source: Source | undefined
  let bytes = false
  let end = scan.end
  while (scan.kind === STRING) {
    const { from, to } = scan
    const before = scan.start === from - 1 ? undefined : openingOf(scan.text.slice(scan.start, from + 3))
    if (before?.bytes === true) bytes = true
    if (scan.plain) {
      target.pieces.push({ offset: target.value.length, from, line: scan.line, column: from - scan.lineStart + 1 })
      target.value += scan.text.slice(from, to)
    } else {
      source ??= sourceOfText(scan.path, scan.text)
      decode(source, from, to, { raw: before?.raw ?? false, bytes: before?.bytes ?? false }, target)
    }
    end = scan.end
    advance(scan)
  }
  return { kind: 'text', value: target.value, bytes, pieces: target.pieces, at: spanTo(at, end) }
}
