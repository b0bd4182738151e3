import { parseDuration, parseSize } from './units.ts'

export const COMPARISON_OPERATORS = ['<=', '>=', '==', '!=', '<', '>'] as const
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number]

/** `limit` is a number in the base unit of `unit`: milliseconds, bytes, or as written (`%` and none). */
export type Comparison = {
  readonly operator: ComparisonOperator
  readonly limit: number
  readonly unit?: 'ms' | 'bytes' | '%'
  readonly text: string
}

/** Reads `"< 500ms"`, `">= 1000"`, `"< 10MB"`, `"<= 1%"`; undefined when the text is no comparison with a number. */
export const parseComparison = (text: string): Comparison | undefined => {
  const match = /^(<=|>=|==|!=|<|>|=)\s*(.+)$/.exec(text.trim())
  if (match === null) return undefined
  const operator = (match[1] === '=' ? '==' : match[1]) as ComparisonOperator
  const operand = (match[2] ?? '').trim()
  const base = { operator, text: `${operator} ${operand}` }
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(operand)) return { ...base, limit: Number(operand) }
  if (/^-?\d+(\.\d+)?\s*%$/.test(operand)) return { ...base, limit: Number.parseFloat(operand), unit: '%' }
  const duration = parseDuration(operand)
  if (duration !== undefined) return { ...base, limit: duration, unit: 'ms' }
  const size = parseSize(operand)
  return size === undefined ? undefined : { ...base, limit: size, unit: 'bytes' }
}

/** Whether the value stands in that relation to the limit. Not a number never does, whatever the operator. */
export const holds = ({ operator, limit }: Comparison, value: number): boolean => {
  if (Number.isNaN(value)) return false
  switch (operator) {
    case '<':
      return value < limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '==':
      return value === limit
    case '!=':
      return value !== limit
  }
}
