import type { SqlParser } from '../../../sql/parser.ts'
import type { Span } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'
import { literalSql } from './literal-sql.ts'
import { lossOfCall } from '../judge/loss.ts'
import { pinnedStatement, type MigrationStatement, type ReaderFinding } from '../source.ts'

/** Collects what a migration in Python sends and what is said about it. */
export type Emission = {
  readonly statements: MigrationStatement[]
  readonly findings: ReaderFinding[]
  /** SQL that the framework would send for the operation written at `at`. */
  sql(texts: readonly string[], at: Span, label: string, more?: Written): void
  /** SQL that somebody wrote. What of it is only known when it runs is said. */
  written(value: Value, at: Span, label: string, more?: Written): void
  /** An operation whose effect cannot be read, with the reason as a finding. */
  opaque(at: Span, label: string, reason: string): void
  find(rule: string, at: Span, message: string, help: string): void
}

/** How SQL is sent, and the file that it is written in where that is another one. */
type Written = { readonly autocommit?: boolean | undefined; readonly elsewhere?: string | undefined }

const sent = ({ autocommit, elsewhere }: Written = {}) => ({
  ...(autocommit === true ? { autocommit } : {}),
  ...(elsewhere === undefined ? {} : { elsewhere }),
})

const behind = (elsewhere: string | undefined): string =>
  elsewhere === undefined ? '' : ` It is written in ${elsewhere}.`

/** An empty collection for one migration. */
export const emission = (parser: SqlParser, endLineOf: (at: Span) => number): Emission => {
  const statements: MigrationStatement[] = []
  const findings: ReaderFinding[] = []
  const find: Emission['find'] = (rule, { line, column }, message, help) => {
    // What a function of another file does for each of its calls stands at one place.
    const isSaid = findings.some(
      (other) => other.rule === rule && other.line === line && other.column === column && other.message === message,
    )
    if (!isSaid) findings.push({ rule, message, help, line, column })
  }
  return {
    statements,
    findings,
    find,
    sql: (texts, at, label, more) => {
      const place = { line: at.line, column: at.column, endLine: endLineOf(at) }
      for (const text of texts) statements.push(pinnedStatement(parser, text, place, { label, ...sent(more) }))
    },
    written: (value, at, label, written) => {
      const more = { label, ...sent(written) }
      const found = literalSql(parser, value, more, at)
      statements.push(...found)
      const first = found.find((statement) => statement.opaque === true)
      if (first !== undefined)
        find(
          'opaque-dynamic-sql',
          { ...at, line: first.line, column: first.column },
          `The SQL of ${label} is put together when it runs (${value.kind === 'unknown' ? value.reason : 'its parts are not known'}), so that what it does cannot be read here.${behind(written?.elsewhere)}`,
          'Write it out, or let a person who knows the table look at it.',
        )
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
      const loss = lossOfCall(label)
      if (loss === undefined)
        find(
          'opaque-dynamic-sql',
          at,
          `What ${label} sends to the database cannot be read here: ${reason}.`,
          'Let a person who knows the table look at it, or write it with the operations that the framework brings.',
        )
      else
        find(
          loss.rule,
          at,
          `\`${label}\` ${loss.does}, and which one cannot be read here (${reason}): ${loss.so}.`,
          'Write the names out, so that people see what is meant.',
        )
    },
  }
}

/** The same for what is written in another file: everything stands at the call, and says where it is written. */
export const fromElsewhere = (out: Emission, { path }: { readonly path: string }, call: Span): Emission => {
  const place = (at: Span): string => `${path}, line ${at.line}`
  return {
    ...out,
    sql: (texts, at, label, more) => out.sql(texts, call, label, { elsewhere: place(at), ...more }),
    written: (value, at, label, more) =>
      // Its places are those of the other file.
      out.written(value.kind === 'text' ? { kind: 'text', value: value.value, at: call } : value, call, label, {
        elsewhere: place(at),
        ...more,
      }),
    opaque: (at, label, reason) =>
      out.opaque(call, label, /, line \d+\)$/.test(reason) ? reason : `${reason} (${place(at)})`),
    find: (rule, at, message, help) =>
      out.find(rule, call, message.includes('It is written in ') ? message : `${message}${behind(place(at))}`, help),
  }
}
