import type { SqlParser } from '../../../sql/parser.ts'
import { readSql, type SqlStatement } from '../../../sql/read.ts'
import type { Down, Framework, Migration, MigrationStatement, TransactionMode } from '../source.ts'
import { suppressionsIn } from '../suppressions.ts'

export type SqlFile = {
  readonly path: string
  readonly name: string
  readonly version?: string | undefined
  readonly series: string
  readonly framework: Framework
  readonly text: string
  /** The part that runs on deploy, in characters; the whole text unless told. */
  readonly up?: { readonly start: number; readonly end: number }
  readonly down: Down
  readonly transaction: TransactionMode
  readonly repeatable?: boolean
}

/** A migration that is a file of SQL, or the part of one. */
export const sqlMigration = (parser: SqlParser, file: SqlFile): Migration => {
  const { text, up, repeatable, version, ...rest } = file
  const script = readSql(parser, text, up)
  const statements = script.statements.map(statementOf)
  return {
    ...rest,
    ...(version === undefined ? {} : { version }),
    ...(repeatable === true ? { repeatable } : {}),
    text,
    statements,
    suppressions: suppressionsIn(script.comments, statements),
    findings: [],
  }
}

const statementOf = ({ sql, line, column, endLine, node, mistake, masked, at }: SqlStatement): MigrationStatement => {
  if (node !== undefined && masked !== true) return { sql, line, column, endLine, at, node }
  return {
    sql,
    line,
    column,
    endLine,
    at,
    ...(node === undefined ? {} : { node }),
    ...(mistake === undefined
      ? {}
      : { mistake: { message: mistake.message, line: mistake.line, column: mistake.column } }),
    ...(masked === true ? { masked } : {}),
  }
}
