import type { Read } from './reading.ts'
import type { Token, Tokens } from './tokens.ts'

const DELIMITERS: ReadonlySet<string> = new Set([',', ')', ']', '}', ';'])

/** Whether a token ends an argument, an item or the value of a key. */
export const isDelimiter = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && DELIMITERS.has(token.text)

/** The index of the comma, or of the bracket that closes, at which what begins here ends. */
export const delimiterAfter = (tokens: Tokens, index: number): number => {
  let at = index
  while (at < tokens.list.length) {
    const token = tokens.list[at]
    if (isDelimiter(token)) return at
    at = (tokens.match.get(at) ?? at) + 1
  }
  return at
}

/** What begins here and cannot be read: unknown, up to the delimiter. */
export const skipped = (tokens: Tokens, index: number): Read => {
  const next = delimiterAfter(tokens, index)
  const start = tokens.list[index]?.start ?? 0
  return {
    value: { kind: 'unknown', at: { start, end: tokens.list[next - 1]?.end ?? start } },
    next: Math.max(next, index + 1),
  }
}

/** Behind `<A, B<C>>`, where a call or a template follows; undefined where it is a comparison. */
export const typeArgumentsEnd = (tokens: Tokens, index: number): number | undefined => {
  let depth = 0
  for (let at = index; at < Math.min(tokens.list.length, index + 60); at++) {
    const token = tokens.list[at]
    if (token?.text === '<') depth++
    else if (token?.text === '>') {
      depth--
      const behind = tokens.list[at + 1]
      if (depth === 0) return behind?.text === '(' || behind?.kind === 'template' ? at + 1 : undefined
    } else if (token?.kind === 'punctuation' && [';', ')', '&&', '||', '=>', '==='].includes(token.text))
      return undefined
  }
  return undefined
}

/** Behind the type of `as Type<A>`. */
export const typeEnd = (tokens: Tokens, index: number): number => {
  let at = index
  while (at < tokens.list.length) {
    const token = tokens.list[at]
    if (token?.kind === 'punctuation' && !['.', '<', '>', '[', '{', '|', '&'].includes(token.text)) return at
    at = (tokens.match.get(at) ?? at) + 1
  }
  return at
}
