import type { Value } from '../script/values.ts'
import { delimiterAfter, isDelimiter, skipped } from './extents.ts'
import { methodAt } from './functions.ts'
import type { Read, ReadExpression, Scope } from './reading.ts'
import type { Tokens } from './tokens.ts'

/** What stands between a bracket and the one that closes it, set apart by commas. */
export const itemsBetween = (
  tokens: Tokens,
  open: number,
  scope: Scope,
  depth: number,
  read: ReadExpression,
): readonly Value[] => {
  const close = tokens.match.get(open) ?? open
  const items: Value[] = []
  let at = open + 1
  while (at < close) {
    if (tokens.list[at]?.text === ',' && tokens.list[at]?.kind === 'punctuation') {
      at++
      continue
    }
    const { value, next } = wholeAt(tokens, at, scope, depth + 1, read)
    items.push(value)
    at = Math.min(next, close)
  }
  return items
}

/** `{ a: 1, b, c() {} }`. */
export const mapBetween = (
  tokens: Tokens,
  open: number,
  close: number,
  scope: Scope,
  depth: number,
  read: ReadExpression,
): Value => {
  const entries = new Map<string, Value>()
  let isOpen = false
  let at = open + 1
  while (at < close) {
    const token = tokens.list[at]
    const after = tokens.list[at + 1]
    if (token?.kind === 'punctuation' && token.text === ',') {
      at++
      continue
    }
    const key =
      token?.kind === 'name' || token?.kind === 'number'
        ? token.text
        : token?.kind === 'text'
          ? (token.pieces?.[0] ?? []).map(({ text }) => text).join('')
          : undefined
    if (key !== undefined && after?.kind === 'punctuation' && after.text === ':') {
      const { value, next } = wholeAt(tokens, at + 2, scope, depth + 1, read)
      entries.set(key, value)
      at = next
      continue
    }
    if (key !== undefined && token?.kind === 'name' && (at + 1 === close || after?.text === ',')) {
      entries.set(key, scope.get(key) ?? { kind: 'unknown', at: { start: token.start, end: token.end } })
      at++
      continue
    }
    const method = methodAt(tokens, at)
    if (method !== undefined) {
      entries.set(method.name, method.value)
      at = method.next
      continue
    }
    isOpen = true
    at = delimiterAfter(tokens, at + 1)
  }
  const start = tokens.list[open]?.start ?? 0
  return { kind: 'map', entries, open: isOpen, at: { start, end: tokens.list[close]?.end ?? start } }
}

/** An argument, an item or the value of a key: all of it, or unknown. */
export const wholeAt = (tokens: Tokens, index: number, scope: Scope, depth: number, read: ReadExpression): Read => {
  const found = read(tokens, index, scope, depth)
  const behind = tokens.list[found.next]
  if (behind === undefined || isDelimiter(behind)) return found
  return skipped(tokens, index)
}
