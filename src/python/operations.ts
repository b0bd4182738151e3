import type { Span } from './syntax.ts'
import { equal, isPlain, isSpread, type Unknown, type Value } from './values.ts'

type MakeUnknown = (reason: string, more?: Partial<Unknown>) => Unknown

/** Longer texts and lists than this are not put together. */
const MAX_SIZE = 1_000_000

/** `+`, `|`, `%` and arithmetic where both sides are certain enough. */
export const binary = (operator: string, left: Value, right: Value, at: Span, unknown: MakeUnknown): Value => {
  if (operator === '+') return plus(left, right, at, unknown)
  if (operator === '%' && left.kind === 'text') return percent(left.value, right, at, unknown)
  if (operator === '|' && left.kind === 'dict' && right.kind === 'dict')
    return { kind: 'dict', entries: [...left.entries, ...right.entries], at }
  if (left.kind === 'number' && right.kind === 'number')
    return arithmetic(operator, left.value, right.value, at, unknown)
  return unknown(reasonOf(left) ?? reasonOf(right) ?? `${left.kind} ${operator} ${right.kind} is not evaluated`)
}

const reasonOf = (value: Value): string | undefined =>
  value.kind === 'unknown'
    ? value.reason
    : value.kind === 'call'
      ? `it comes from a call of ${value.path}()`
      : value.kind === 'reference'
        ? `${value.path} is not known`
        : undefined

const spread = (value: Value, unknown: MakeUnknown): Unknown =>
  unknown(reasonOf(value) ?? 'its entries are not known', { spread: true, at: value.at })

const plus = (left: Value, right: Value, at: Span, unknown: MakeUnknown): Value => {
  if (left.kind === 'text' && right.kind === 'text')
    return left.value.length + right.value.length > MAX_SIZE
      ? unknown('the text is too long')
      : { kind: 'text', value: left.value + right.value, at }
  const isList = (value: Value) => value.kind === 'list' || value.kind === 'tuple'
  if (isList(left) || isList(right)) {
    const items = [...listItems(left, unknown), ...listItems(right, unknown)]
    if (items.length > MAX_SIZE / 10) return unknown('the list is too long')
    const known = isList(left) ? left : right
    if (isList(left) && isList(right) && left.kind !== right.kind) return unknown('a list and a tuple cannot be added')
    if (isPlain(left) && isPlain(right) && !(isList(left) && isList(right))) return unknown('these cannot be added')
    return { kind: known.kind === 'tuple' ? 'tuple' : 'list', items, at }
  }
  if (left.kind === 'number' && right.kind === 'number') return arithmetic('+', left.value, right.value, at, unknown)
  const reason = reasonOf(left) ?? reasonOf(right) ?? `${left.kind} + ${right.kind} is not evaluated`
  return left.kind === 'text' || right.kind === 'text' || templateOf(left) || templateOf(right)
    ? unknown(reason, { template: [...parts(left), ...parts(right)] })
    : unknown(reason)
}

const templateOf = (value: Value): boolean => value.kind === 'unknown' && value.template !== undefined

const parts = (value: Value): readonly (string | Value)[] =>
  value.kind === 'text'
    ? [value.value]
    : value.kind === 'unknown' && value.template !== undefined
      ? value.template
      : [value]

const listItems = (value: Value, unknown: MakeUnknown): readonly Value[] =>
  value.kind === 'list' || value.kind === 'tuple' ? value.items : [spread(value, unknown)]

const arithmetic = (operator: string, left: number, right: number, at: Span, unknown: MakeUnknown): Value => {
  const result = ((): number => {
    switch (operator) {
      case '+':
        return left + right
      case '-':
        return left - right
      case '*':
        return left * right
      case '/':
        return right === 0 ? Number.NaN : left / right
      case '//':
        return right === 0 ? Number.NaN : Math.floor(left / right)
      case '%':
        return right === 0 ? Number.NaN : left - right * Math.floor(left / right)
      case '**':
        return left ** right
      default:
        return Number.NaN
    }
  })()
  return Number.isFinite(result) && Math.abs(result) <= Number.MAX_SAFE_INTEGER
    ? { kind: 'number', value: result, text: String(result), at }
    : unknown('the number is not certain')
}

/** `'… %s …' % value`. Only `%s`, `%d`, `%i`, `%(name)s` and `%%` are filled in; the rest leaves a template. */
const percent = (text: string, right: Value, at: Span, unknown: MakeUnknown): Value => {
  const values = right.kind === 'tuple' ? right.items : [right]
  if (values.some(isSpread)) return unknown('the values are not known', { template: [text] })
  let next = 0
  const pieces: (string | Value)[] = []
  let last = 0
  for (const match of text.matchAll(/%(?:\(([^)]*)\))?([-#0 +]*[0-9*]*(?:\.[0-9*]+)?)([a-zA-Z%])/g)) {
    pieces.push(text.slice(last, match.index))
    last = match.index + match[0].length
    const [, name, flags, conversion] = match
    if (conversion === '%') pieces.push('%')
    else {
      const entry =
        name === undefined
          ? values[next++]
          : right.kind === 'dict'
            ? right.entries.findLast((entry) => entry.key.kind === 'text' && entry.key.value === name)?.value
            : undefined
      const plain = entry !== undefined && flags === '' ? textFor(conversion ?? '', entry) : undefined
      // A text in a form that is not filled in here is not put there as it is.
      const rest = entry?.kind === 'text' ? unknown(`${match[0]} is not filled in`) : entry
      pieces.push(plain ?? rest ?? unknown(`there is no value for ${match[0]}`))
    }
  }
  pieces.push(text.slice(last))
  return together(pieces, at, unknown)
}

const textFor = (conversion: string, value: Value): string | undefined => {
  if (value.kind === 'text' && conversion === 's') return value.value
  if (value.kind === 'number' && Number.isSafeInteger(value.value) && ['s', 'd', 'i'].includes(conversion))
    return String(value.value)
  return undefined
}

/** A text when all parts are texts, else an unknown with the parts. */
export const together = (pieces: readonly (string | Value)[], at: Span, unknown: MakeUnknown): Value => {
  const parts = pieces
    .map((piece) => (typeof piece !== 'string' && piece.kind === 'text' ? piece.value : piece))
    .filter((piece) => piece !== '')
  return parts.every((piece) => typeof piece === 'string')
    ? { kind: 'text', value: parts.join(''), at }
    : unknown('a part of the text is not known', { template: parts })
}

/** A chain of comparisons: false as soon as one is, true when all are, else not known. */
export const compare = (
  operators: readonly string[],
  operands: readonly Value[],
  at: Span,
  unknown: MakeUnknown,
): Value => {
  let certain = true
  for (const [index, operator] of operators.entries()) {
    const left = operands[index]
    const right = operands[index + 1]
    const result = left === undefined || right === undefined ? undefined : compareOne(operator, left, right)
    if (result === false) return { kind: 'boolean', value: false, at }
    certain &&= result === true
  }
  return certain ? { kind: 'boolean', value: true, at } : unknown('it compares what is not known')
}

const compareOne = (operator: string, left: Value, right: Value): boolean | undefined => {
  const alternatives = left.kind === 'unknown' && left.mayBe !== undefined ? left.mayBe : undefined
  if (alternatives !== undefined) {
    const results = new Set(alternatives.map((value) => compareOne(operator, value, right)))
    return results.size === 1 ? [...results][0] : undefined
  }
  switch (operator) {
    case '==':
      return equal(left, right)
    case '!=':
    case '<>':
      return negated(equal(left, right))
    case 'is':
      return same(left, right)
    case 'is not':
      return negated(same(left, right))
    case 'in':
      return contains(right, left)
    case 'not in':
      return negated(contains(right, left))
    default:
      return ordered(operator, left, right)
  }
}

const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth)

/** Identity is certain for None, True and False only. */
const same = (left: Value, right: Value): boolean | undefined => {
  const singleton = (value: Value) => value.kind === 'none' || value.kind === 'boolean'
  if (!singleton(left) && !singleton(right)) return undefined
  return isPlain(left) && isPlain(right) ? left.kind === right.kind && equal(left, right) === true : undefined
}

const contains = (container: Value, item: Value): boolean | undefined => {
  if (container.kind === 'text') return item.kind === 'text' ? container.value.includes(item.value) : undefined
  const items =
    container.kind === 'list' || container.kind === 'tuple' || container.kind === 'set'
      ? container.items
      : container.kind === 'dict'
        ? container.entries.map((entry) => entry.key)
        : undefined
  if (items === undefined) return undefined
  const results = new Set(items.map((other) => (isSpread(other) ? undefined : equal(other, item))))
  return results.has(true) ? true : results.has(undefined) ? undefined : false
}

const ordered = (operator: string, left: Value, right: Value): boolean | undefined => {
  const order = orderOf(left, right)
  if (order === undefined) return undefined
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      return undefined
  }
}

/** Below, equal or above zero, for two numbers or two texts. */
const orderOf = (left: Value, right: Value): number | undefined => {
  if (left.kind === 'number' && right.kind === 'number') {
    const difference = left.value - right.value
    return Number.isNaN(difference) ? undefined : difference
  }
  if (left.kind === 'text' && right.kind === 'text')
    return left.value === right.value ? 0 : left.value < right.value ? -1 : 1
  return undefined
}
