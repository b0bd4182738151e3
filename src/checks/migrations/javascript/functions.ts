import type { Value } from '../script/values.ts'
import { skipped } from './extents.ts'
import type { Read, ReadExpression } from './reading.ts'
import type { Tokens } from './tokens.ts'

/** Whether a function begins at a token: `function`, `async`, `a =>` or `(a, b) =>`. */
export const isFunction = (tokens: Tokens, index: number): boolean => {
  const at = skipAsync(tokens, index)
  const token = tokens.list[at]
  if (token?.kind === 'name') return token.text === 'function' || tokens.list[at + 1]?.text === '=>'
  const close = tokens.match.get(at)
  return token?.text === '(' && close !== undefined && arrowAfter(tokens, close) !== undefined
}

/** The function that begins at a token. What it says is not read before it is called. */
export const readFunction = (tokens: Tokens, index: number, read: ReadExpression): Read => {
  const start = tokens.list[index]?.start ?? 0
  let at = skipAsync(tokens, index)
  let params: readonly string[] = []
  let body: number | undefined
  if (tokens.list[at]?.text === 'function') {
    while (at < tokens.list.length && tokens.list[at]?.text !== '(') at++
    params = paramsOf(tokens, at)
    body = bodyAfter(tokens, (tokens.match.get(at) ?? at) + 1)
  } else {
    const close = tokens.match.get(at)
    const arrow = close === undefined ? at + 1 : (arrowAfter(tokens, close) ?? close + 1)
    params = close === undefined ? [tokens.list[at]?.text ?? ''] : paramsOf(tokens, at)
    body = arrow + 1
    if (tokens.list[body]?.text !== '{') {
      const end = read(tokens, body, new Map(), 1).next
      return {
        value: {
          kind: 'function',
          params,
          body: { from: body, to: end },
          at: { start, end: tokens.list[end - 1]?.end ?? start },
        },
        next: end,
      }
    }
  }
  const end = body === undefined ? undefined : tokens.match.get(body)
  if (body === undefined || end === undefined) return skipped(tokens, index)
  return {
    value: {
      kind: 'function',
      params,
      body: { from: body + 1, to: end },
      at: { start, end: tokens.list[end]?.end ?? start },
    },
    next: end + 1,
  }
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'async',
  'public',
  'private',
  'protected',
  'static',
  'override',
  'readonly',
])

/** `async up(a, b): Promise<void> { … }` of an object or a class. */
export const methodAt = (
  tokens: Tokens,
  index: number,
): { readonly name: string; readonly value: Value; readonly next: number } | undefined => {
  let at = index
  while (MODIFIERS.has(tokens.list[at]?.text ?? '') && tokens.list[at + 1]?.text !== '(') at++
  const name = tokens.list[at]
  const close = tokens.match.get(at + 1)
  if (name?.kind !== 'name' || tokens.list[at + 1]?.text !== '(' || close === undefined) return undefined
  const body = bodyAfter(tokens, close + 1)
  const end = body === undefined ? undefined : tokens.match.get(body)
  if (body === undefined || end === undefined) return undefined
  return {
    name: name.text,
    value: {
      kind: 'function',
      params: paramsOf(tokens, at + 1),
      body: { from: body + 1, to: end },
      at: { start: name.start, end: tokens.list[end]?.end ?? name.end },
    },
    next: end + 1,
  }
}

/** The brace that begins a body, behind a type that says what is returned. */
const bodyAfter = (tokens: Tokens, index: number): number | undefined => {
  if (tokens.list[index]?.text === '{') return index
  if (tokens.list[index]?.text !== ':') return undefined
  for (let at = index + 1; at < tokens.list.length; at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at]
    if (token?.text === '{') return at
    if (token?.kind === 'punctuation' && !['<', '>', '.', '|', '&', '[', ',', '('].includes(token.text))
      return undefined
  }
  return undefined
}

/** Names of what a function is given, in order; of what is taken apart, every name in one place. */
const paramsOf = (tokens: Tokens, open: number): readonly string[] => {
  const close = tokens.match.get(open) ?? open
  const params: string[] = []
  let at = open + 1
  while (at < close) {
    const token = tokens.list[at]
    if (token?.text === '{') {
      // `{ context: queryInterface }`: the last name of each part is the one that counts.
      const names = tokens.list.slice(at + 1, tokens.match.get(at)).filter(({ kind }) => kind === 'name')
      params.push(names.at(-1)?.text ?? '')
    } else params.push(token?.kind === 'name' ? token.text : '')
    while (at < close && !(tokens.list[at]?.text === ',' && tokens.list[at]?.kind === 'punctuation'))
      at = (tokens.match.get(at) ?? at) + 1
    at++
  }
  return params
}

const arrowAfter = (tokens: Tokens, close: number): number | undefined => {
  if (tokens.list[close + 1]?.text === '=>') return close + 1
  if (tokens.list[close + 1]?.text !== ':') return undefined
  for (let at = close + 2; at < Math.min(tokens.list.length, close + 40); at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at]
    if (token?.text === '=>') return at
    if (token?.kind === 'punctuation' && !['<', '>', '.', '|', '&', '[', '{'].includes(token.text)) return undefined
  }
  return undefined
}

const skipAsync = (tokens: Tokens, index: number): number =>
  tokens.list[index]?.text === 'async' && tokens.list[index]?.kind === 'name' ? index + 1 : index
