import type { Span } from '../../python/syntax.ts'
import { asText, equals, readsOf, text, unknown, type Value } from './value.ts'

/** Unknown because one of the values is, with its reason; or for a reason of its own. */
export const lost = (values: readonly Value[], why: string, at: Span): Value => {
  const cause = values.find((value) => value.kind === 'unknown')
  const reads = readsOf(...values)
  return cause?.kind === 'unknown' ? unknown(cause.why, at, reads, cause.cause) : unknown(why, at, reads)
}

/** What `+`, `%`, `*` and the like give. */
export const binary = (operator: string, left: Value, right: Value, at: Span): Value => {
  const reads = readsOf(left, right)
  if (operator === '+') {
    if (left.kind === 'text' && right.kind === 'text') return text(left.value + right.value, at, reads)
    if (left.kind === 'list' && right.kind === 'list') {
      const open = left.open === true || right.open === true
      return { kind: 'list', items: [...left.items, ...right.items], at: left.at, reads, ...(open ? { open } : {}) }
    }
    // What is known of a list stays known; there may be more.
    if (left.kind === 'list') return { ...left, open: true, reads }
    if (right.kind === 'list') return { ...right, open: true, reads }
  }
  if (operator === '/' && left.kind === 'text' && right.kind === 'text')
    return text(`${left.value.replace(/\/$/, '')}/${right.value}`, at, reads)
  if (operator === '%' && left.kind === 'text') {
    const values = right.kind === 'list' ? right.items : [right]
    const texts = values.map(asText)
    if (right.kind !== 'dict' && !texts.includes(undefined)) {
      let index = 0
      return text(
        left.value.replace(/%[sdr]/g, () => texts[index++] ?? ''),
        at,
        reads,
      )
    }
  }
  if (operator === '*' && left.kind === 'text' && right.kind === 'number')
    return text(left.value.repeat(Math.max(0, Math.min(right.value, 10_000))), at, reads)
  if (operator === '|' && left.kind === 'dict' && right.kind === 'dict')
    return { kind: 'dict', entries: [...left.entries, ...right.entries], at, reads }
  const [a, b] = [numberOf(left), numberOf(right)]
  if (a !== undefined && b !== undefined) {
    const result =
      operator === '+'
        ? a + b
        : operator === '-'
          ? a - b
          : operator === '*'
            ? a * b
            : operator === '/'
              ? a / b
              : operator === '//'
                ? Math.floor(a / b)
                : operator === '%'
                  ? a - b * Math.floor(a / b)
                  : operator === '**'
                    ? a ** b
                    : Number.NaN
    if (Number.isFinite(result)) return { kind: 'number', value: result, at, reads }
  }
  return lost([left, right], 'it is computed of what is not known', at)
}

const numberOf = (value: Value): number | undefined =>
  value.kind === 'number' ? value.value : value.kind === 'boolean' ? Number(value.value) : undefined

/** Whether a comparison holds; undefined when that is not certain. */
export const compare = (operator: string, left: Value, right: Value): boolean | undefined => {
  switch (operator) {
    case '==':
      return equals(left, right)
    case '!=': {
      const same = equals(left, right)
      return same === undefined ? undefined : !same
    }
    case 'is':
    case 'is not': {
      if (left.kind === 'unknown' || right.kind === 'unknown') return undefined
      const same = left.kind === right.kind && equals(left, right) === true
      return operator === 'is' ? same : !same
    }
    case 'in':
    case 'not in': {
      const found = contains(right, left)
      return found === undefined ? undefined : operator === 'in' ? found : !found
    }
    default: {
      const [a, b] = [numberOf(left), numberOf(right)]
      if (a === undefined || b === undefined) return undefined
      return operator === '<'
        ? a < b
        : operator === '>'
          ? a > b
          : operator === '<='
            ? a <= b
            : operator === '>='
              ? a >= b
              : undefined
    }
  }
}

const contains = (holder: Value, wanted: Value): boolean | undefined => {
  if (holder.kind === 'text') return wanted.kind === 'text' ? holder.value.includes(wanted.value) : undefined
  const items =
    holder.kind === 'list'
      ? holder.items
      : holder.kind === 'dict'
        ? holder.entries.map((entry) => entry.key)
        : undefined
  if (items === undefined || (holder.kind !== 'list' && holder.kind !== 'dict')) return undefined
  const answers = new Set(items.map((item) => equals(item, wanted)))
  if (answers.has(true)) return true
  return answers.has(undefined) || holder.open === true ? undefined : false
}
