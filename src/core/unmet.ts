import { holds, parseComparison } from './comparison.ts'
import type { ExpectedValue } from './expected-value.ts'
import { needPattern } from './pattern.ts'

/**
 * Why the found values do not meet what is expected, or undefined when they do. `found` are the values at a path, one for
 * each place it names: every one has to meet it, and there has to be one unless absence is what is expected.
 */
export const unmet = (expected: ExpectedValue, found: readonly unknown[]): string | undefined => {
  const wantsNone = isConditions(expected) && expected.present === false
  if (wantsNone) return found.length === 0 ? undefined : 'is there, and must not be'
  if (found.length === 0) return 'is not there'
  for (const value of found) {
    const reason = unmetBy(expected, value)
    if (reason !== undefined) return reason
  }
  return undefined
}

type Conditions = Extract<ExpectedValue, { readonly present?: unknown }>

const isConditions = (expected: ExpectedValue): expected is Conditions =>
  typeof expected === 'object' && expected !== null && !Array.isArray(expected)

const unmetBy = (expected: ExpectedValue, value: unknown): string | undefined => {
  if (isConditions(expected)) return unmetConditions(expected, value)
  if (Array.isArray(expected))
    return isSame(expected, value) ? undefined : `is not the list ${JSON.stringify(expected)}`
  if (typeof expected === 'string') {
    const comparison = parseComparison(expected)
    if (comparison !== undefined) {
      const number = numberOf(value)
      if (number === undefined) return `is no number, and has to be ${comparison.text}`
      return holds(comparison, number) ? undefined : `is ${number}, and has to be ${comparison.text}`
    }
  }
  return isEqual(expected, value) ? undefined : `is not ${JSON.stringify(expected)}`
}

const unmetConditions = (expected: Conditions, value: unknown): string | undefined => {
  if ('equals' in expected && expected.equals !== undefined && !isSame(expected.equals, value))
    return `is not ${JSON.stringify(expected.equals)}`
  if (expected.not !== undefined) {
    const refused = [expected.not].flat()
    if (refused.some((one) => isEqual(one, value))) return `is ${JSON.stringify(value)}, and must not be`
  }
  const choices = expected['one-of']
  if (choices !== undefined && !choices.some((one) => isEqual(one, value)))
    return `is none of ${choices.map((one) => JSON.stringify(one)).join(', ')}`
  if (expected.matches !== undefined && !needPattern(expected.matches).test(textOf(value)))
    return `does not match ${expected.matches}`
  if (expected['not-matches'] !== undefined && needPattern(expected['not-matches']).test(textOf(value)))
    return `matches ${expected['not-matches']}, and must not`
  if (expected.contains !== undefined && !containsValue(value, expected.contains))
    return `does not contain ${JSON.stringify(expected.contains)}`
  for (const comparison of expected.is ?? []) {
    const number = numberOf(value)
    if (number === undefined) return `is no number, and has to be ${comparison.text}`
    if (!holds(comparison, number)) return `is ${number}, and has to be ${comparison.text}`
  }
  const length = lengthOf(value)
  for (const comparison of expected.length ?? [])
    if (length === undefined || !holds(comparison, length))
      return `has the length ${length ?? 'of no list or text'}, and it has to be ${comparison.text}`
  if (expected.type !== undefined && !isType(expected.type, value)) return `is no ${expected.type}`
  if (expected.empty !== undefined && (length === 0) !== expected.empty)
    return expected.empty ? 'is not empty' : 'is empty'
  return undefined
}

const isEqual = (expected: string | number | boolean | null, value: unknown): boolean =>
  expected === value ||
  (typeof expected === 'string' &&
    (typeof value === 'number' || typeof value === 'boolean') &&
    expected === String(value))

const isSame = (left: unknown, right: unknown): boolean => {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one, index) => isSame(one, right[index]))
  if (isMapping(left) && isMapping(right)) {
    const keys = Object.keys(left)
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
    )
  }
  return left === right
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' || typeof value === 'bigint'
    ? Number(value)
    : typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim())
      ? Number(value)
      : undefined

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

const containsValue = (value: unknown, part: string | number | boolean | null): boolean =>
  typeof value === 'string'
    ? value.includes(String(part))
    : Array.isArray(value)
      ? value.some((one) => isEqual(part, one))
      : isMapping(value) && Object.hasOwn(value, String(part))

const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'string' || Array.isArray(value)
    ? value.length
    : isMapping(value)
      ? Object.keys(value).length
      : undefined

const isType = (type: NonNullable<Conditions['type']>, value: unknown): boolean => {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isMapping(value)
    case 'integer':
      return Number.isInteger(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
  }
}
