import type { Node, ParseResult } from 'libpg-query'
import { messageOf } from '../core/errors.ts'
import type { Library } from './library.ts'
import { quickReader, type QuickReader } from './quick/quick.ts'

export type { Node } from 'libpg-query'

/** A mistake in SQL. `offset` counts characters from the start of the text that was parsed. */
export type SqlMistake = { readonly message: string; readonly offset: number }

/** PostgreSQL 18's own grammar. Every offset in a tree counts UTF-8 bytes: see `byteToCharacter`. */
export type SqlParser = {
  /** Gives the same trees for plain statements without the grammar's WASM, which takes 20 ms to start. */
  readonly quick: QuickReader
  /** Starts the WASM, on first use. Before that only `quick` reads anything, and `parse` and `parsePlPgSql` throw. */
  start(): Promise<void>
  isStarted(): boolean
  /**
   * The trees of all statements in the text, or the first mistake, which fails the whole text: split before. Where there are
   * several, with the byte at which each starts.
   */
  parse(
    text: string,
  ):
    | { readonly ok: true; readonly nodes: readonly Node[]; readonly starts?: readonly number[] }
    | { readonly ok: false; readonly mistake: SqlMistake }
  /** The tree of one CREATE FUNCTION in PL/pgSQL or one DO, as plain JSON; undefined where it cannot be read. */
  parsePlPgSql(text: string): unknown
}

let only: SqlParser | undefined

/** The one parser of the program. Whoever reads more with it than plain statements starts it first. */
export const sqlParser = (): SqlParser => (only ??= create())

/** The parser, started. */
export const loadSqlParser = async (): Promise<SqlParser> => {
  const parser = sqlParser()
  await parser.start()
  return parser
}

const create = (): SqlParser => {
  let library: Library | undefined
  let starting: Promise<void> | undefined
  const started = (): Library => {
    if (library === undefined) throw new Error('The parser for SQL has not been started: this is a mistake in gonogo.')
    return library
  }
  return {
    quick: quickReader(),
    start: () => (starting ??= load().then((loaded) => void (library = loaded))),
    isStarted: () => library !== undefined,
    parse: (text) => {
      // An empty text is an error to the library and no statement to us.
      if (!/\S/.test(text)) return { ok: true, nodes: [] }
      const { parse } = started()
      try {
        const answer = parse(text)
        if ('refusal' in answer) return { ok: false, mistake: answer.refusal }
        const { stmts = [] } = JSON.parse(answer.json) as ParseResult
        const nodes = stmts.flatMap(({ stmt }) => (stmt === undefined ? [] : [stmt]))
        if (nodes.length < 2) return { ok: true, nodes }
        return { ok: true, nodes, starts: stmts.map((each) => each.stmt_location ?? 0) }
      } catch (thrown) {
        // The stack of the JSON reader ends before PostgreSQL's own limit: deep nesting is a mistake like any other here.
        return { ok: false, mistake: { message: messageOf(thrown), offset: 0 } }
      }
    },
    parsePlPgSql: (text) => {
      const { parsePlPgSql } = started()
      try {
        const json = parsePlPgSql(text)
        return json === undefined ? undefined : JSON.parse(json)
      } catch {
        return undefined
      }
    },
  }
}

const load = async (): Promise<Library> => {
  const { loadLibrary } = await import('./library.ts')
  return loadLibrary()
}

/** Turns an offset in UTF-8 bytes, as trees have them, into one in characters of the same text. */
export const byteToCharacter = (text: string, byte: number): number => {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    if (bytes >= byte) return index
    const code = text.charCodeAt(index)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00 && index + 1 < text.length) {
      bytes += 4
      index++
    } else bytes += 3
  }
  return text.length
}
