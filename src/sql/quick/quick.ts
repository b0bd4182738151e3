import type { Node } from 'libpg-query'
import { readStatement } from './statement.ts'
import { Declined, emptyTokens, tokenize, type Tokens } from './tokens.ts'

/** A statement by its place in the text, in characters, without its semicolon. Its tree is absent where it was not understood. */
export type QuickStatement = { readonly start: number; readonly end: number; readonly node: Node | undefined }

export type QuickScript = {
  readonly statements: readonly QuickStatement[]
  /** Where each comment starts and ends, with its markers. */
  readonly comments: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Reads the statements that most migrations are made of, and gives exactly the trees that PostgreSQL's own parser gives.
 * Everything else is left to that one: what is not covered here, what is in doubt, and what it would refuse. It takes a fraction
 * of the time, and the real parser (WASM) need not be started at all where nothing asks for it. What is covered is a choice of
 * speed only; tests compare each tree with the real one.
 */
export type QuickReader = {
  /** A text of many statements; undefined where it cannot be cut into statements with certainty. */
  readonly script: (text: string) => QuickScript | undefined
  /** A text of one statement. */
  readonly statement: (sql: string) => Node | undefined
}

export const quickReader = (): QuickReader => {
  // Large, so that they are made when something is read and not before.
  let kept: Tokens | undefined
  return {
    script: (text) => {
      kept ??= emptyTokens()
      return tokenize(kept, text) && !hasOwnSemicolons(kept) ? readAll(kept) : undefined
    },
    statement: (sql) => {
      kept ??= emptyTokens()
      if (!tokenize(kept, sql)) return undefined
      const node = readOne(kept)
      return kept.place === kept.count ? node : undefined
    },
  }
}

/** Statements with semicolons, or with data, inside them. */
const INSIDE: ReadonlySet<string> = new Set(['function', 'procedure', 'rule', 'atomic', 'copy'])

const hasOwnSemicolons = ({ what, count }: Tokens): boolean => {
  for (let place = 0; place < count; place++) if (INSIDE.has(what[place] ?? '')) return true
  return false
}

const readAll = (tokens: Tokens): QuickScript => {
  const { what, starts, bytes, count } = tokens
  const statements: QuickStatement[] = []
  for (let first = 0; first < count;) {
    if (what[first] === ';') {
      first++
      continue
    }
    const start = starts[first] ?? 0
    tokens.place = first
    tokens.base = start
    const node = readOne(tokens)
    let last = node === undefined ? first : tokens.place
    while (last < count && what[last] !== ';') last++
    // A comment behind the last word still belongs to the statement.
    let end = starts[last] ?? start
    while (isBlank(bytes[end - 1] ?? 0)) end--
    statements.push({ start, end, node })
    first = last + 1
  }
  const comments: { start: number; end: number }[] = []
  for (let index = 0; index < tokens.comments.length; index += 2) {
    comments.push({ start: tokens.comments[index] ?? 0, end: tokens.comments[index + 1] ?? 0 })
  }
  return { statements, comments }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

const readOne = (tokens: Tokens): Node | undefined => {
  try {
    tokens.depth = 0
    return readStatement(tokens)
  } catch (thrown) {
    if (thrown instanceof Declined) return undefined
    throw thrown
  }
}
