import { lockName, stops, stopsTraffic, type Lock } from '../locks.ts'
import { foreignKeyWatch } from './foreign-key-indexes.ts'
import { forgetTemporary, shown, type Relation, type Schema } from '../schema/schema.ts'
import type { Migration, MigrationStatement } from '../source.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { judgeNames, judgeStyle } from './hygiene.ts'
import { idlePolicies } from './idle-policies.ts'
import {
  find,
  isOld,
  laterOf,
  ownTransaction,
  type Effect,
  type Judging,
  type JudgeSettings,
  type RawFinding,
  type Transaction,
} from './judging.ts'
import { passWatch } from './passes.ts'
import { judgePriorBackup } from './prior-backup.ts'
import { endTransaction, leaveTransaction } from './session.ts'
import { save, takesBack } from './savepoints.ts'
import { judgeStatement } from './statement.ts'

/** What became of one migration: findings before levels and suppressions, and what it does in words. */
export type Judgement = {
  readonly migration: Migration
  /** How it was rehearsed, and with what result. */
  readonly rehearsed?: string
  readonly findings: readonly RawFinding[]
  readonly operations: readonly string[]
  /** One list a statement, in order. */
  readonly effects: readonly (readonly Effect[])[]
  readonly mistakes: readonly { readonly message: string; readonly line: number; readonly column: number }[]
  /** The first lock on an old table that nothing keeps from waiting for ever. */
  readonly unlimited?: { readonly line: number; readonly column: number; readonly text: string }
}

export type MigrationToJudge = {
  readonly parser: SqlParser
  readonly schema: Schema
  readonly migration: Migration
  /** Relations born in the same unit are new to its statements. */
  readonly unit: number
  readonly settings: JudgeSettings
  /** Whether matters of style are asked for. */
  readonly style: boolean
}

/** Judges a migration statement by statement; the schema is then as the migration leaves it. */
export const judgeMigration = (given: MigrationToJudge): Judgement => {
  const { migration, schema, settings } = given
  const mode = settings.transaction ?? migration.transaction
  const { statements } = migration
  const managed = mode === 'file' || mode === 'all' || (mode === 'whole' && statements.length > 1)
  const transaction: Transaction = {
    open: managed,
    explicit: false,
    managed,
    held: new Map(),
    notValid: new Set(),
    enumValues: new Map(),
    added: new Set(),
    lockTimeoutMs: undefined,
    lockTimeoutSaid: false,
    lockTimeoutLocal: false,
    statementTimeoutMs: undefined,
    outerPath: undefined,
    fleeting: new Set(),
    saved: [],
    goesBack: takesBack(statements),
  }
  schema.searchPath = ['public']
  // Those of another file's session.
  forgetTemporary(schema)
  const findings: RawFinding[] = []
  const words: string[] = []
  const effects: Effect[][] = []
  const timeouts = timeoutWatch(settings)
  const seePasses = passWatch()
  const seeForeignKeys = foreignKeyWatch(migration, schema)
  let isWide = false
  let last: Judging | undefined
  const judged = mode === migration.transaction ? migration : { ...migration, transaction: mode }

  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]
    if (statement === undefined) continue
    const own: Effect[] = []
    effects.push(own)
    if (statement.label !== undefined) words.push(statement.label)
    const labelled = statement.label !== undefined
    const judging: Judging = {
      parser: given.parser,
      schema,
      migration: judged,
      statement,
      settings,
      transaction,
      unit: given.unit,
      effects: own,
      findings,
      words: labelled ? [] : words,
      statements,
      index,
      nested: false,
    }
    last = judging
    if (index === 0 && managed && transaction.goesBack) save(judging)
    if (statement.autocommit === true) {
      leaveTransaction(judging)
      transaction.open = false
    }
    const before: Held = transaction.open && !isWide ? [...transaction.held] : []
    if (given.style && statement.node !== undefined) judgePriorBackup(judging, statement.node)
    judgeStatement(judging)
    judgeNames(judging)
    if (given.style) judgeStyle(judging)
    timeouts.see(judging, own)
    if (transaction.open && !isWide && wideWindow(judging, before, own)) isWide = true
    seePasses(judging, own)
    if (statement.autocommit === true) transaction.open = managed
    if (!transaction.open) endTransaction(judging)
  }
  if (last !== undefined) {
    if (transaction.explicit && transaction.open) {
      find(last, 'uncommitted-transaction', {
        message: `The file opens a transaction with BEGIN and never ends it: what it does is rolled back when the connection closes, or the next file runs inside.`,
        help: `End it with COMMIT.`,
      })
    }
    seeForeignKeys(last)
    idlePolicies(last)
    openTables(last)
  }
  return {
    migration,
    findings: distinct([...findings, ...timeouts.findings()]),
    operations: words,
    effects,
    mistakes: statements.flatMap(({ mistake }) => (mistake === undefined ? [] : [mistake])),
    ...timeouts.unlimited(),
  }
}

/** One finding a cause: the same rule at the same place about the same relation is said once. */
const distinct = (findings: readonly RawFinding[]): readonly RawFinding[] => {
  if (findings.length < 2) return findings
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = [finding.rule, finding.line, finding.column, finding.message].join('\u0000')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

type Held = readonly (readonly [Relation, { readonly lock: Lock; readonly line: number }])[]

const wideWindow = (judging: Judging, before: Held, own: readonly Effect[]): boolean => {
  const first = before.find(([, { lock }]) => lock === 'AccessExclusive')
  if (first === undefined) return false
  const next = own.find(
    ({ relation, old, lock }) => old && lock === 'AccessExclusive' && !before.some(([held]) => held === relation),
  )
  if (next === undefined) return false
  const [table, other] = [shown(first[0]), shown(next.relation)]
  find(judging, 'wide-lock-window', {
    relation: next.relation,
    message: `While it waits for ${other}, the transaction keeps the lock of line ${first[1].line}, which stops all reads and writes of ${table}: one slow query on ${other} stops both tables, and two such migrations can block each other.`,
    help: `Put the statements for ${other} into a migration of their own${ownTransaction(judging)}.`,
  })
  return true
}

type TimeoutWatch = {
  see(judging: Judging, effects: readonly Effect[]): void
  findings(): readonly RawFinding[]
  unlimited(): Pick<Judgement, 'unlimited'>
}

const TOO_LONG_MS = 60_000

const timeoutWatch = (settings: JudgeSettings): TimeoutWatch => {
  let missing: { judging: Judging; place: MigrationStatement; text: string } | undefined
  let zero: RawFinding | undefined
  let late: RawFinding | undefined
  let long: RawFinding | undefined
  const leaks: RawFinding[] = []
  const raw = (judging: Judging, rule: RawFinding['rule'], message: string, help: string): RawFinding => ({
    rule,
    message,
    help,
    line: judging.statement.line,
    column: judging.statement.column,
    endLine: judging.statement.endLine,
  })
  const declared = settings.lockTimeoutMs !== undefined && settings.lockTimeoutMs > 0
  return {
    see: (judging, effects) => {
      const { transaction, statement } = judging
      const { node } = statement
      if (node !== undefined && 'VariableSetStmt' in node) {
        const { name, is_local: isLocal, kind } = node.VariableSetStmt
        const limits = transaction.lockTimeoutSaid && (transaction.lockTimeoutMs ?? 0) > 0
        if (name === 'lock_timeout' && limits && missing !== undefined && late === undefined) {
          late = raw(
            judging,
            'lock-timeout-after-the-statement',
            `This lock_timeout comes after line ${missing.place.line}, which ${missing.text}, and which waits without a limit.`,
            `Move it to the top of the file.`,
          )
        }
        if (
          (name === 'lock_timeout' || name === 'statement_timeout') &&
          kind === 'VAR_SET_VALUE' &&
          isLocal !== true &&
          transaction.open &&
          judging.migration.framework !== 'supabase' &&
          !isResetLater(judging, name)
        ) {
          leaks.push(
            raw(
              judging,
              'set-leaks-into-later-files',
              `SET ${name} stays for the whole session, so that it also counts for the files that run after this one.`,
              `Use SET LOCAL, which ends with the transaction.`,
            ),
          )
        }
        return
      }
      const strong = effects.find(({ lock, old }) => old && stopsTraffic(lock))
      if (strong === undefined) return
      const text = `takes ${lockName(strong.lock)} and ${stops(strong.lock, shown(strong.relation))}`
      if (transaction.lockTimeoutSaid && transaction.lockTimeoutMs === 0) {
        zero ??= raw(
          judging,
          'lock-timeout-zero',
          `lock_timeout = 0 switches the limit off, so that this statement, which ${text}, waits as long as it must, with everybody else queueing behind it.`,
          `Set it to a few seconds, and try again when it fails.`,
        )
      } else if (transaction.lockTimeoutMs !== undefined && transaction.lockTimeoutMs > TOO_LONG_MS) {
        long ??= raw(
          judging,
          'lock-timeout-too-long',
          `With a lock_timeout of ${Math.round(transaction.lockTimeoutMs / 1000)} s, everybody who needs ${shown(strong.relation)} may wait that long behind this statement, which ${text}.`,
          `Set it to a few seconds, and try again when it fails.`,
        )
      } else if (transaction.lockTimeoutMs === undefined && !declared) missing ??= { judging, place: statement, text }
    },
    findings: () => [
      ...(zero === undefined ? [] : [zero]),
      ...(late === undefined ? [] : [late]),
      ...(long === undefined ? [] : [long]),
      ...leaks,
    ],
    unlimited: () =>
      missing === undefined || late !== undefined
        ? {}
        : { unlimited: { line: missing.place.line, column: missing.place.column, text: missing.text } },
  }
}

const isResetLater = (judging: Judging, name: string): boolean =>
  laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      'VariableSetStmt' in node &&
      (node.VariableSetStmt.name === name || node.VariableSetStmt.kind === 'VAR_RESET_ALL') &&
      node.VariableSetStmt.kind !== 'VAR_SET_VALUE',
  )

/** Supabase serves every table of schema public: one without row level security is open to whoever has the public key. */
const openTables = (judging: Judging): void => {
  if (judging.migration.framework !== 'supabase') return
  for (const relation of judging.schema.relations.values()) {
    if (relation.schema !== 'public' || relation.rls || isOld(judging, relation)) continue
    if (relation.kind !== 'table' && relation.kind !== 'partitioned') continue
    const creator = judging.migration.statements.find(
      ({ node }) => node !== undefined && 'CreateStmt' in node && node.CreateStmt.relation?.relname === relation.name,
    )
    if (creator === undefined) continue
    find({ ...judging, statement: creator }, 'rls-missing-on-public-table', {
      message: `Supabase serves ${shown(relation)} through its API, and without row level security whoever has the public key reads and writes all of it.`,
      help: `ALTER TABLE ${shown(relation)} ENABLE ROW LEVEL SECURITY in the same file, with the policies it needs.`,
    })
  }
}
