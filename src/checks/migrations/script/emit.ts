import type { SqlParser } from '../../../sql/parser.ts'
import type { Position } from '../../../sql/positions.ts'
import { embeddedSql, PLACEHOLDER } from '../embedded-sql.ts'
import { lossOfCall } from '../judge/loss.ts'
import { pinnedStatement, type MigrationStatement, type ReaderFinding } from '../source.ts'
import { sourceOf, type Range, type Value } from './values.ts'

/** Collects what a migration that is a program sends, and what is said about it. */
export type Script = {
  readonly statements: MigrationStatement[]
  readonly findings: ReaderFinding[]
  /** SQL that the framework sends for the call at `at`. `rough` where it only stands for what is sent, such as a change of rows. */
  sql(texts: readonly string[], at: Range, label: string, rough?: boolean): void
  /** SQL that somebody wrote. What of it is only known when it runs is said. */
  written(value: Value | undefined, at: Range, label: string): void
  /** A call whose effect cannot be read, with the reason as a finding. */
  opaque(at: Range, label: string, reason: string): void
  find(rule: string, at: Range, message: string, help: string): void
  /** A call that changes nothing that is judged. */
  mention(at: Range, label: string): void
}

const CREATED = /^CREATE TABLE (?:IF NOT EXISTS )?((?:"[^"]+"\.)?"[^"]+") /

/** An empty collection for one file. */
export const script = (parser: SqlParser, positionOf: (offset: number) => Position): Script => {
  const statements: MigrationStatement[] = []
  const findings: ReaderFinding[] = []
  const placeOf = ({ start, end }: Range) => ({
    ...positionOf(start),
    endLine: positionOf(Math.max(start, end - 1)).line,
  })
  const unreadable = (at: Range, message: string): void => {
    findings.push({
      rule: 'opaque-dynamic-sql',
      message,
      help: 'Write it out with constant names and SQL, or let a person who knows the table look at it.',
      ...positionOf(at.start),
    })
  }
  return {
    statements,
    findings,
    sql: (texts, at, label, rough) => {
      for (const text of texts) {
        const statement = pinnedStatement(parser, text, placeOf(at), { label })
        // A name that the grammar does not take is no mistake of the file's.
        if (statement.mistake !== undefined) {
          const { mistake: _, ...rest } = statement
          statements.push({ ...rest, opaque: true })
          const born = CREATED.exec(text)?.[1]
          // What is in it is not known, but that it is new is.
          if (born !== undefined)
            statements.push({
              ...pinnedStatement(parser, `CREATE TABLE ${born} ()`, placeOf(at), { label }),
              masked: true,
            })
          unreadable(at, `What ${label} sends to the database cannot be read here: ${statement.mistake.message}.`)
        } else
          statements.push(rough === true || text.includes(PLACEHOLDER) ? { ...statement, masked: true } : statement)
      }
    },
    written: (value, at, label) => {
      const found =
        value?.kind === 'text' && value.value.replaceAll(PLACEHOLDER, '').trim() !== ''
          ? embeddedSql(parser, value.value, (offset) => positionOf(sourceOf(value, offset)), { label })
          : [pinnedStatement(parser, '', placeOf(at), { label, opaque: true })]
      statements.push(...found)
      if (
        found.some(
          ({ opaque, masked }) => opaque === true || (masked === true && value?.kind === 'text' && value.dynamic),
        )
      )
        unreadable(
          at,
          `The SQL of ${label} is put together when it runs, so that not all of what it does can be read here.`,
        )
    },
    opaque: (at, label, reason) => {
      statements.push(pinnedStatement(parser, '', placeOf(at), { label, opaque: true }))
      const loss = lossOfCall(label)
      if (loss === undefined) unreadable(at, `What ${label} sends to the database cannot be read here: ${reason}.`)
      else
        findings.push({
          rule: loss.rule,
          message: `\`${label}\` ${loss.does}, and which one cannot be read here (${reason}): ${loss.so}.`,
          help: 'Write the names out, so that people see what is meant.',
          ...positionOf(at.start),
        })
    },
    find: (rule, at, message, help) => {
      findings.push({ rule, message, help, ...positionOf(at.start) })
    },
    mention: (at, label) => {
      statements.push(pinnedStatement(parser, '', placeOf(at), { label }))
    },
  }
}
