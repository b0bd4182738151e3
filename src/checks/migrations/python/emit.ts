import type { SqlParser } from '../../../sql/parser.ts'
import type { Span } from '../../../python/syntax.ts'
import { pinnedStatement, type MigrationStatement, type ReaderFinding } from '../source.ts'

/** Collects what a migration in Python sends and what is said about it. */
export type Emission = {
  readonly statements: MigrationStatement[]
  readonly findings: ReaderFinding[]
  /** SQL that the framework would send for the operation written at `at`. */
  sql(texts: readonly string[], at: Span, label: string, autocommit?: boolean): void
  /** An operation whose effect cannot be read, with the reason as a finding. */
  opaque(at: Span, label: string, reason: string): void
  find(rule: string, at: Span, message: string, help: string): void
}

/** An empty collection for one migration. */
export const emission = (parser: SqlParser, endLineOf: (at: Span) => number): Emission => {
  const statements: MigrationStatement[] = []
  const findings: ReaderFinding[] = []
  const find: Emission['find'] = (rule, at, message, help) =>
    findings.push({ rule, message, help, line: at.line, column: at.column })
  return {
    statements,
    findings,
    find,
    sql: (texts, at, label, autocommit) => {
      const place = { line: at.line, column: at.column, endLine: endLineOf(at) }
      for (const text of texts)
        statements.push(pinnedStatement(parser, text, place, { label, ...(autocommit === true ? { autocommit } : {}) }))
    },
    opaque: (at, label, reason) => {
      statements.push(
        pinnedStatement(
          parser,
          '',
          { line: at.line, column: at.column, endLine: endLineOf(at) },
          { label, opaque: true },
        ),
      )
      find(
        'opaque-dynamic-sql',
        at,
        `What ${label} sends to the database cannot be read here: ${reason}.`,
        'Let a person who knows the table look at it, or write it with the operations that the framework brings.',
      )
    },
  }
}
