import { maskPlaceholders } from './mask.ts'
import type { Node, SqlMistake, SqlParser } from './parser.ts'
import { byteToCharacter } from './parser.ts'
import { positionsOf, type Position } from './positions.ts'
import { splitSql, type SqlComment } from './split.ts'

/** A statement of a script with its place in the file. Lines and columns start at 1 and count characters. */
export type SqlStatement = {
  readonly sql: string
  /** Offset of its first character in the file. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Its tree; absent when `mistake` is there. */
  readonly node?: Node
  readonly mistake?: SqlMistake & Position
  /** True where placeholders of a template were replaced by names to read it. */
  readonly masked?: true
  /** Position in the file of an offset in bytes that the tree has. */
  readonly at: (byte: number) => Position
}

export type SqlScript = {
  readonly text: string
  readonly statements: readonly SqlStatement[]
  readonly comments: readonly (SqlComment & { readonly line: number; readonly endLine: number })[]
  /** Commands for psql that were passed over, with their lines. */
  readonly psql: readonly { readonly line: number; readonly text: string }[]
  position(offset: number): Position
}

/** An INSERT above this many characters is read by its head: its rows decide nothing and cost half a second. */
const LARGE_STATEMENT = 65_536

/**
 * Reads a script statement by statement, so that a mistake in one silences no other. `range` limits it to a part of the
 * text (the part that is run on deploy) while positions stay those of the whole.
 */
export const readSql = (
  parser: SqlParser,
  text: string,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): SqlScript => {
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end)
  const position = positionsOf(text)
  const { pieces, comments } = splitSql(part)
  const statements: SqlStatement[] = []
  const psql: { line: number; text: string }[] = []
  for (const piece of pieces) {
    const start = piece.start + range.start
    if (piece.kind === 'psql') psql.push({ line: position(start).line, text: part.slice(piece.start, piece.end) })
    if (piece.kind !== 'statement') continue
    const sql = part.slice(piece.start, piece.end)
    const end = piece.end + range.start
    const at = (byte: number): Position => position(start + (byte <= 0 ? 0 : byteToCharacter(sql, byte)))
    const { line, column } = position(start)
    const base = { sql, start, end, line, column, endLine: position(end).line, at }
    const read = parseOne(parser, sql)
    statements.push(
      'mistake' in read
        ? { ...base, mistake: { ...read.mistake, ...position(start + Math.min(read.mistake.offset, sql.length)) } }
        : { ...base, node: read.node, ...(read.masked ? { masked: true as const } : {}) },
    )
  }
  return {
    text,
    statements,
    comments: comments.map((comment) => {
      const start = comment.start + range.start
      const end = comment.end + range.start
      const { text: words, ownLine } = comment
      return { start, end, text: words, ownLine, line: position(start).line, endLine: position(end).line }
    }),
    psql,
    position,
  }
}

/** The tree of one statement, through its placeholders if need be. */
export const parseOne = (
  parser: SqlParser,
  sql: string,
): { readonly node: Node; readonly masked: boolean } | { readonly mistake: SqlMistake } => {
  const head = sql.length > LARGE_STATEMENT ? headOfInsert(sql) : undefined
  const first = parser.parse(head ?? sql)
  if (first.ok) {
    const [node] = first.nodes
    if (node !== undefined) return { node, masked: false }
    return { mistake: { message: 'there is no statement', offset: 0 } }
  }
  const masked = maskPlaceholders(head ?? sql)
  if (masked !== undefined) {
    const second = parser.parse(masked)
    const node = second.ok ? second.nodes[0] : undefined
    if (node !== undefined) return { node, masked: true }
  }
  return { mistake: first.mistake }
}

const headOfInsert = (sql: string): string | undefined => {
  const match = /^\s*insert\s+into\s+(?:"(?:[^"]|"")*"|[\w$.\u0080-\uffff])+/i.exec(sql)
  return match === null ? undefined : `${match[0]} default values`
}
