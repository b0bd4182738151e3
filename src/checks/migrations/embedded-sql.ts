import { byteToCharacter, type SqlParser } from '../../sql/parser.ts'
import { readSql } from '../../sql/read.ts'
import type { Position } from '../../sql/positions.ts'
import type { MigrationStatement } from './source.ts'

/** A name that stands for what is put into a text when it runs: PostgreSQL takes it as one, and people see what it is. */
export const PLACEHOLDER = '‹unknown›'

/**
 * The statements of SQL that stands as a text in a program. `positionOf` gives the place in the file of a character of the
 * text. Statements that hold PLACEHOLDER are marked as masked; one that cannot be read because of it is opaque.
 */
export const embeddedSql = (
  parser: SqlParser,
  text: string,
  positionOf: (offset: number) => Position,
  more: Pick<MigrationStatement, 'label' | 'autocommit' | 'elsewhere'>,
): readonly MigrationStatement[] =>
  readSql(parser, text).statements.map((statement): MigrationStatement => {
    const base = {
      sql: statement.sql,
      ...positionOf(statement.start),
      endLine: positionOf(statement.end).line,
      at: (byte: number) => positionOf(statement.start + (byte <= 0 ? 0 : byteToCharacter(statement.sql, byte))),
      ...more,
    }
    const masked = statement.masked === true || statement.sql.includes(PLACEHOLDER)
    if (statement.node !== undefined) return { ...base, node: statement.node, ...(masked ? { masked: true } : {}) }
    // A text with parts that are not known may well be wrong only because of what stands in for them.
    if (masked) return { ...base, opaque: true }
    const message = statement.mistake?.message ?? 'it could not be read'
    return { ...base, mistake: { message, ...positionOf(statement.start + (statement.mistake?.offset ?? 0)) } }
  })
