import type { Source } from './source.ts'
import type { Expression } from './syntax.ts'

/** An operator as written, or what stands between two. */
export type ChainToken =
  | { readonly kind: 'operator'; readonly text: string; readonly from: number }
  | { readonly kind: 'operand'; readonly value: Expression }

/** Lower binds less. `not` and the signs are prefixes and have places of their own. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '|': 5,
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
  '**': 12,
}
const NOT = 3
const COMPARE = 4
const SIGN = 11
const COMPARISONS = new Set(['<', '>', '==', '>=', '<=', '!=', '<>', 'in', 'is'])

/** More prefixes or right sides within each other than this are no expression that people write. */
const MAX_NESTING = 300

/** Builds a flat chain of operators by Python's precedence. What does not fit together is opaque. */
export const chainOf = (
  tokens: readonly ChainToken[],
  source: Source,
  whole: { readonly from: number; readonly to: number },
): Expression => {
  let next = 0
  let depth = 0
  const peek = (): string | undefined => {
    const token = tokens[next]
    return token?.kind === 'operator' ? token.text : undefined
  }
  const missing = (): Expression => ({
    kind: 'opaque',
    what: 'what is not Python',
    inside: [],
    at: source.span(whole.from, whole.to),
  })
  const nested = (parse: () => Expression): Expression => {
    depth++
    const value = depth > MAX_NESTING ? missing() : parse()
    depth--
    return value
  }
  const join = (from: Expression | number, to: Expression) =>
    source.span(typeof from === 'number' ? from : from.at.from, to.at.to)

  const prefix = (): Expression => {
    const token = tokens[next]
    if (token === undefined) return missing()
    next++
    if (token.kind === 'operand') return token.value
    const { text, from } = token
    if (text !== 'not' && text !== '-' && text !== '+' && text !== '~') return missing()
    const operand = nested(() => binary(text === 'not' ? NOT : SIGN))
    return { kind: 'unary', operator: text, operand, at: join(from, operand) }
  }

  const comparison = (first: Expression): Expression => {
    const operators: string[] = []
    const operands: [Expression, ...Expression[]] = [first]
    for (let operator = peek(); operator !== undefined; operator = peek()) {
      if (!COMPARISONS.has(operator) && operator !== 'not') break
      next++
      if ((operator === 'is' && peek() === 'not') || operator === 'not') {
        next++
        operators.push(operator === 'is' ? 'is not' : 'not in')
      } else operators.push(operator)
      operands.push(nested(() => binary(COMPARE + 1)))
    }
    return { kind: 'comparison', operators, operands, at: join(first, operands.at(-1) ?? first) }
  }

  const binary = (least: number): Expression => {
    let left = prefix()
    for (let operator = peek(); operator !== undefined; operator = peek()) {
      if (COMPARISONS.has(operator) || operator === 'not') {
        if (least > COMPARE) return left
        left = comparison(left)
        continue
      }
      const precedence = PRECEDENCE[operator]
      if (precedence === undefined || precedence < least) return left
      next++
      // The power operator binds to the right, and its right side may have a sign.
      const right = nested(() => binary(operator === '**' ? SIGN : precedence + 1))
      const at = join(left, right)
      if (operator === 'and' || operator === 'or')
        left =
          left.kind === 'logical' &&
          left.operator === operator &&
          left.at.from === at.from &&
          !parenthesized(source, left)
            ? { ...left, operands: [...left.operands, right], at }
            : { kind: 'logical', operator, operands: [left, right], at }
      else left = { kind: 'binary', operator, left, right, at }
    }
    return left
  }

  const conditional = (): Expression => {
    const value = binary(1)
    if (peek() !== 'if') return value
    next++
    const test = binary(1)
    if (peek() !== 'else') return { ...missing(), at: join(value, test) }
    next++
    const otherwise = nested(conditional)
    return { kind: 'conditional', test, value, otherwise, at: join(value, otherwise) }
  }

  const value = conditional()
  return next === tokens.length
    ? value
    : { kind: 'opaque', what: 'what is not Python', inside: [value], at: source.span(whole.from, whole.to) }
}

const parenthesized = (source: Source, expression: Expression): boolean => source.text[expression.at.from] === '('
