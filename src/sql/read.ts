import { maskPlaceholders } from './mask.ts'
import type { Node, SqlMistake, SqlParser } from './parser.ts'
import { byteToCharacter } from './parser.ts'
import { positionsOf, type Position } from './positions.ts'
import { commentAt, splitSql, type SqlComment } from './split.ts'

/** A statement of a script with its place in the file. Lines and columns start at 1 and count characters. */
export type SqlStatement = {
  readonly sql: string
  /** Offset of its first character in the file. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Its tree; absent when `mistake` or `unread` is there. */
  readonly node?: Node
  /** Only the parser can read it, which has not been started. */
  readonly unread?: true
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
  /** True while a statement waits for the parser to be started: see `completed`. */
  readonly incomplete: boolean
  position(offset: number): Position
}

/** An INSERT above this many characters is read by its head: its rows decide nothing and cost half a second. */
const LARGE_STATEMENT = 65_536

type Range = { readonly start: number; readonly end: number }

/**
 * Reads a script statement by statement, so that a mistake in one silences no other. `range` limits it to a part of the
 * text (the part that is run on deploy) while positions stay those of the whole.
 *
 * Where the parser has not been started, what it alone can read is left out, and the script is incomplete.
 */
export const readSql = (parser: SqlParser, text: string, range: Range = { start: 0, end: text.length }): SqlScript => {
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end)
  const position = positionsOf(text)
  const quick = parser.quick.script(part)
  const { pieces, comments } =
    quick === undefined ? splitSql(part) : { pieces: quick.statements, comments: quick.comments }
  const statements: SqlStatement[] = []
  const psql: { line: number; text: string }[] = []
  for (const piece of pieces) {
    const start = piece.start + range.start
    const end = piece.end + range.start
    if ('kind' in piece) {
      if (piece.kind === 'psql') psql.push({ line: position(start).line, text: part.slice(piece.start, piece.end) })
      if (piece.kind !== 'statement') continue
      const node = parser.quick.statement(text.slice(start, end))
      statements.push(...statementsAt(parser, { text, start, end, position, node }))
    } else statements.push(...statementsAt(parser, { text, start, end, position, node: piece.node }))
  }
  let placed: SqlScript['comments'] | undefined
  return {
    text,
    statements,
    // Few ask for them, and most files have one for each statement.
    get comments() {
      return (placed ??= placedComments(part, comments, range.start, position))
    },
    psql,
    incomplete: statements.some(({ unread }) => unread === true),
    position,
  }
}

/** The same script with all its statements, once the parser has been started. */
export const completed = (parser: SqlParser, script: SqlScript): SqlScript => {
  const { text, psql } = script
  const position = (offset: number): Position => script.position(offset)
  return {
    text,
    position,
    psql,
    get comments() {
      return script.comments
    },
    statements: script.statements.flatMap((statement) =>
      statement.unread === true
        ? statementsAt(parser, { text, start: statement.start, end: statement.end, position, node: undefined })
        : [statement],
    ),
    incomplete: false,
  }
}

type Place = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly position: (offset: number) => Position
  /** Its tree, where it is plain enough to be read without the parser. */
  readonly node: Node | undefined
}

/** One statement; more where PostgreSQL's parser ends one at a semicolon that seemed to stand inside it. */
const statementsAt = (parser: SqlParser, place: Place): readonly SqlStatement[] => {
  const { text, start, end, position, node } = place
  const sql = text.slice(start, end)
  const { line, column } = position(start)
  const endLine = position(end).line
  const at = (byte: number): Position => (byte <= 0 ? { line, column } : position(start + byteToCharacter(sql, byte)))
  if (node !== undefined) return [{ sql, start, end, line, column, endLine, at, node }]
  if (!parser.isStarted()) return [{ sql, start, end, line, column, endLine, at, unread: true }]
  const read = parseThoroughly(parser, sql)
  if ('starts' in read) return partsAt(parser, place, read.starts)
  if ('mistake' in read) {
    const mistake = { ...read.mistake, ...position(start + Math.min(read.mistake.offset, sql.length)) }
    return [{ sql, start, end, line, column, endLine, at, mistake }]
  }
  if (!read.masked) return [{ sql, start, end, line, column, endLine, at, node: read.node }]
  return [{ sql, start, end, line, column, endLine, at, node: read.node, masked: true }]
}

const partsAt = (parser: SqlParser, place: Place, starts: readonly number[]): readonly SqlStatement[] => {
  const sql = place.text.slice(place.start, place.end)
  const offsets = starts.map((byte) => byteToCharacter(sql, byte))
  return offsets.flatMap((offset, index) => {
    const part = sql.slice(offset, offsets[index + 1])
    const start = place.start + offset + (part.length - part.trimStart().length)
    const end = place.start + offset + part.replace(/[\s;]+$/, '').length
    return statementsAt(parser, { ...place, start, end, node: undefined })
  })
}

const placedComments = (
  part: string,
  comments: readonly ({ readonly start: number; readonly end: number } | SqlComment)[],
  offset: number,
  position: (offset: number) => Position,
): SqlScript['comments'] =>
  comments.map((found) => {
    const { text, ownLine } = 'text' in found ? found : commentAt(part, found.start, found.end)
    const start = found.start + offset
    const end = found.end + offset
    return { start, end, text, ownLine, line: position(start).line, endLine: position(end).line }
  })

type Read = { readonly node: Node; readonly masked: boolean }
type Refused = { readonly mistake: SqlMistake }
/** Where each of several statements starts, in bytes. */
type Several = { readonly starts: readonly number[] }

/** The tree of one statement, through its placeholders if need be. */
export const parseOne = (parser: SqlParser, sql: string): Read | Refused => {
  const quick = parser.quick.statement(sql)
  if (quick !== undefined) return { node: quick, masked: false }
  const read = parseThoroughly(parser, sql)
  return 'starts' in read ? { mistake: { message: 'there is more than one statement', offset: 0 } } : read
}

const parseThoroughly = (parser: SqlParser, sql: string): Read | Refused | Several => {
  const head = sql.length > LARGE_STATEMENT ? headOfInsert(sql) : undefined
  const first = parser.parse(head ?? sql)
  if (first.ok) {
    const [node, more] = first.nodes
    if (more !== undefined && first.starts !== undefined) return { starts: first.starts }
    if (node !== undefined) return { node, masked: false }
    return { mistake: { message: 'there is no statement', offset: 0 } }
  }
  const masked = maskPlaceholders(head ?? sql)
  if (masked !== undefined) {
    const second = parser.parse(masked)
    if (second.ok && second.nodes.length > 1 && second.starts !== undefined) return { starts: second.starts }
    const node = second.ok ? second.nodes[0] : undefined
    if (node !== undefined) return { node, masked: true }
  }
  return { mistake: first.mistake }
}

const headOfInsert = (sql: string): string | undefined => {
  const match = /^\s*(insert\s+into\s+(?:"(?:[^"]|"")*"|[\w$.\u0080-\uffff])+)\s*(?:\([^()]*\)\s*)?values\b/i.exec(sql)
  return match === null ? undefined : `${match[1]} default values`
}
