import type { SqlScript, SqlStatement } from '../../../sql/read.ts'
import type { Down, Framework, Migration, MigrationStatement, TransactionMode } from '../source.ts'
import { mentionsSuppression, suppressionsIn } from '../suppressions.ts'

export type SqlFile = {
  readonly path: string
  readonly name: string
  readonly version?: string | undefined
  readonly series: string
  readonly framework: Framework
  readonly text: string
  readonly down: Down
  readonly transaction: TransactionMode
  readonly repeatable?: boolean
}

/** A migration that is a file of SQL, or the part of one. */
export const sqlMigration = (script: SqlScript, file: SqlFile): Migration => {
  const { text, repeatable, version, ...rest } = file
  const statements = withPsql(script.statements.map(statementOf), script.psql)
  return {
    ...rest,
    ...(version === undefined ? {} : { version }),
    ...(repeatable === true ? { repeatable } : {}),
    text,
    statements,
    suppressions: mentionsSuppression(text) ? suppressionsIn(script.comments, statements) : [],
    findings: script.psql.flatMap(({ line, text: command }) =>
      RUNS.test(command)
        ? [
            {
              rule: 'opaque-dynamic-sql',
              message: `${command.trim()} runs what does not stand in this file: what it does was not judged, and only psql knows the command.`,
              help: 'Write the SQL into the migration, or let a person look at both.',
              line,
            },
          ]
        : [],
    ),
  }
}

// Commands of psql that run something: a file, the answer of a query, a program.
const RUNS = /^\s*\\(?:i|ir|include|include_relative|gexec|!)(?=\s|$)/

/** What psql runs from elsewhere has its place in the order of the statements. */
const withPsql = (
  statements: readonly MigrationStatement[],
  commands: readonly { readonly line: number; readonly text: string }[],
): readonly MigrationStatement[] => {
  const running = commands.filter(({ text }) => RUNS.test(text))
  if (running.length === 0) return statements
  const added = running.map(({ line, text }): MigrationStatement => ({
    sql: '',
    line,
    column: 1,
    endLine: line,
    at: () => ({ line, column: 1 }),
    label: text.trim(),
    opaque: true,
  }))
  return [...statements, ...added].sort((one, other) => one.line - other.line)
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
