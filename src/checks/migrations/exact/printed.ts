import type { SqlParser } from '../../../sql/parser.ts'
import { readSql, type SqlScript, type SqlStatement } from '../../../sql/read.ts'
import type { ExactQuestion, Migration, MigrationStatement, ReaderFinding } from '../source.ts'
import { keyOf, pairs } from './pair.ts'

/** A migration with what was printed in place of what was read, or why that cannot be done. */
export type Printed = Pick<Migration, 'statements' | 'findings' | 'transaction'> | { readonly failure: string }

/** What a reader says where it does not know what is sent: the print knows. */
const ANSWERED: ReadonlySet<string> = new Set(['opaque-dynamic-sql', 'column-type-unknown', 'type-missing'])

const isAnswered = ({ rule }: ReaderFinding): boolean => ANSWERED.has(rule)
const word = (statement: SqlStatement): string => statement.sql.trim().replace(/\s+/g, ' ').toUpperCase()
const isBegin = (statement: SqlStatement): boolean => word(statement) === 'BEGIN'
const isCommit = (statement: SqlStatement): boolean => word(statement) === 'COMMIT'

/** Puts a printed statement at a place of the file. */
const placed = (
  { sql, node }: SqlStatement,
  { line, column, endLine, label }: Pick<MigrationStatement, 'line' | 'column' | 'endLine' | 'label'>,
  autocommit = false,
): MigrationStatement => ({
  sql,
  line,
  column,
  endLine,
  at: () => ({ line, column }),
  ...(node === undefined ? {} : { node }),
  ...(label === undefined ? {} : { label }),
  ...(autocommit ? { autocommit } : {}),
})

const FILE = { line: 1, column: 1, endLine: 1 } as const

/** Why the print is nothing to go by, whoever printed it. */
const mistakeIn = (script: SqlScript): string | undefined => {
  const wrong = script.statements.find(({ mistake }) => mistake !== undefined)
  if (wrong !== undefined)
    return `it printed what is no SQL of PostgreSQL: ${(wrong.sql.trim().split('\n')[0] ?? '').slice(0, 200)}`
  if (script.psql.length > 0) return `it printed what is no SQL: ${(script.psql[0]?.text ?? '').slice(0, 200)}`
  // SQLite changes a column by copying the table, which is good SQL for PostgreSQL too.
  return script.statements.some(({ sql }) => /^\s*CREATE TABLE "new__/i.test(sql))
    ? 'it printed SQL of SQLite: let its settings name a PostgreSQL'
    : undefined
}

/** The print of `sqlmigrate`: a comment of three lines before what each operation sends, and at the end what Django puts off. */
export const djangoPrinted = (
  parser: SqlParser,
  migration: Migration,
  { operations }: ExactQuestion,
  text: string,
): Printed => {
  const script = readSql(parser, text.replaceAll('\r\n', '\n'))
  const mistake = mistakeIn(script)
  if (mistake !== undefined) return { failure: mistake }
  const [first, last] = [script.statements[0], script.statements.at(-1)]
  const began = first !== undefined && isBegin(first)
  const sent = script.statements.slice(began ? 1 : 0, began && last !== undefined && isCommit(last) ? -1 : undefined)
  const heads = headsOf(script)
  if (heads.length === 0 && sent.length === 0) return { failure: 'it printed no SQL' }
  const transaction = began ? 'file' : 'none'
  if (heads.length !== operations.length) {
    const read = operations.flatMap(({ statements }) => statements)
    const kept = operations.filter(({ statements }) => statements.some(isUnread))
    return {
      statements: [...byPairs(sent, read), ...kept.flatMap(({ statements }) => statements)],
      findings: migration.findings,
      transaction,
    }
  }
  const statements: MigrationStatement[] = []
  const findings = new Set(migration.findings)
  for (const [index, operation] of operations.entries()) {
    const head = heads[index]
    const next = heads[index + 1]
    if (head === undefined) continue
    const own = sent.filter(({ start }) => start > head.end && (next === undefined || start < next.start))
    const until = next?.start ?? text.length
    const isCode = /CANNOT BE WRITTEN AS SQL/.test(script.text.slice(head.start, until))
    if (isCode || (own.length === 0 && operation.statements.some(isUnread))) {
      statements.push(...operation.statements)
      if (own.length === 0) continue
    } else for (const finding of operation.findings) if (isAnswered(finding)) findings.delete(finding)
    // Foreign keys and indexes of earlier operations are sent when all of them are done.
    const others = next === undefined ? operations.slice(0, index).flatMap((other) => other.statements) : []
    for (const statement of own) {
      const key = keyOf(statement.node)
      const isOwn = operation.statements.some(({ node }) => keyOf(node) === key)
      const earlier = isOwn ? undefined : others.find(({ node }) => node !== undefined && keyOf(node) === key)
      statements.push(placed(statement, earlier ?? { ...operation, label: operation.label }))
    }
  }
  return { statements, findings: [...findings], transaction }
}

const isUnread = ({ opaque, label }: MigrationStatement): boolean =>
  opaque === true || label?.startsWith('RunPython') === true

/** Comments of the form `--`, `-- words`, `--`, each on a line of its own. */
const headsOf = ({ comments, text }: SqlScript): readonly { readonly start: number; readonly end: number }[] => {
  const lines = comments.filter(({ ownLine }) => ownLine)
  const bare = (at: number): boolean =>
    lines[at] !== undefined && text.slice(lines[at].start, lines[at].end).trim() === '--'
  const heads: { start: number; end: number }[] = []
  for (let first = 0; first < lines.length; first++) {
    if (!bare(first)) continue
    let last = first + 1
    while (last < lines.length && !bare(last) && lines[last]?.line === (lines[last - 1]?.line ?? 0) + 1) last++
    if (last === first + 1 || !bare(last) || lines[last]?.line !== (lines[last - 1]?.line ?? 0) + 1) continue
    heads.push({ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 })
    first = last
  }
  return heads
}

/** Statements at the place of those that were read, where they say the same of the same table. */
const byPairs = (
  sent: readonly SqlStatement[],
  read: readonly MigrationStatement[],
  autocommit: ReadonlySet<SqlStatement> = new Set(),
): readonly MigrationStatement[] => {
  const paired = pairs(
    sent.map(({ node }) => keyOf(node)),
    read.map(({ node }) => keyOf(node)),
  )
  return sent.map((statement, index) => {
    const at = paired[index]
    // One operation may send its statements in another order.
    const direct =
      at === undefined
        ? read.find(
            ({ node }, other) => !paired.includes(other) && node !== undefined && keyOf(node) === keyOf(statement.node),
          )
        : read[at]
    return placed(statement, direct ?? between(paired, index, read) ?? FILE, autocommit.has(statement))
  })
}

/** What stands between two statements that are known belongs to the one operation that is read between them. */
const between = (
  paired: readonly (number | undefined)[],
  index: number,
  read: readonly MigrationStatement[],
): MigrationStatement | undefined => {
  const before = paired.slice(0, index).findLast((at) => at !== undefined) ?? -1
  const after = paired.slice(index + 1).find((at) => at !== undefined) ?? read.length
  const open = read.slice(before + 1, after)
  const [first] = open
  return open.every(({ line, column }) => line === first?.line && column === first.column) ? first : undefined
}

const VERSION_TABLE =
  /^\s*(?:CREATE TABLE \S+ \(\s*version_num\b|(?:INSERT INTO|UPDATE|DELETE FROM) [^;]*\bversion_num\b)/i

/** The print of `alembic upgrade A:B --sql`: the part of this revision, without what keeps Alembic's own table. */
export const alembicPrinted = (parser: SqlParser, migration: Migration, stdout: string, stderr: string): Printed => {
  const implementation = /Context impl (\w+?)Impl\b/.exec(stderr)?.[1]
  if (implementation !== undefined && !/postgres/i.test(implementation))
    return { failure: `it printed SQL of ${implementation}: let its settings name a PostgreSQL` }
  const script = readSql(parser, stdout.replaceAll('\r\n', '\n'))
  const mistake = mistakeIn(script)
  if (mistake !== undefined) return { failure: mistake }
  const heads = script.comments.flatMap(({ start, end, ownLine }) => {
    const target = ownLine ? /^--\s*Running upgrade\b.*-> (\S+)/.exec(script.text.slice(start, end))?.[1] : undefined
    return target === undefined ? [] : [{ start, target }]
  })
  const at = heads.findIndex(({ target }) => target === migration.key)
  const head = heads[at]
  if (head === undefined)
    return { failure: script.statements.length === 0 ? 'it printed no SQL' : 'it printed nothing for this revision' }
  const end = heads[at + 1]?.start ?? script.text.length
  const own: SqlStatement[] = []
  const autocommit = new Set<SqlStatement>()
  // An autocommit_block is printed as COMMIT, its statements, BEGIN.
  let open = false
  let transactional = false
  for (const statement of script.statements) {
    if (statement.start > end) break
    if (isBegin(statement)) {
      open = true
      transactional = true
    } else if (isCommit(statement)) open = false
    else if (statement.start > head.start && !VERSION_TABLE.test(statement.sql)) {
      own.push(statement)
      if (!open && transactional) autocommit.add(statement)
    }
  }
  // What is only done with a connection is not printed.
  const partly = /\b(?:is_offline_mode|as_sql)\b/.test(migration.text)
  const kept = partly ? migration.statements.filter(({ opaque }) => opaque === true) : []
  return {
    statements: [...byPairs(own, migration.statements, autocommit), ...kept],
    findings: partly ? migration.findings : migration.findings.filter((finding) => !isAnswered(finding)),
    transaction: migration.transaction,
  }
}
