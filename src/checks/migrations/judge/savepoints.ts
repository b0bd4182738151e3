import type { TransactionStmt } from 'libpg-query'
import type { RuleCode } from '../catalogue.ts'
import type { MigrationStatement } from '../source.ts'
import { say, type Judging, type Saved } from './judging.ts'

/** Whether a file takes anything back: only then is it worth the cost of keeping what was before. */
export const takesBack = (statements: readonly MigrationStatement[]): boolean =>
  statements.some(
    ({ node }) =>
      node !== undefined &&
      'TransactionStmt' in node &&
      (node.TransactionStmt.kind === 'TRANS_STMT_ROLLBACK' || node.TransactionStmt.kind === 'TRANS_STMT_ROLLBACK_TO'),
  )

/** Keeps what is known now, for a ROLLBACK that may come. */
export const save = ({ schema, transaction, findings, words }: Judging, name?: string): void => {
  const { held, notValid, enumValues, added, lockTimeoutMs, lockTimeoutSaid, lockTimeoutLocal, statementTimeoutMs } =
    transaction
  const { outerPath, fleeting } = transaction
  transaction.saved.push({
    name,
    // Cloned as one, since locks and indexes point at the tables.
    state: structuredClone({
      schema,
      held,
      notValid,
      enumValues,
      added,
      lockTimeoutMs,
      lockTimeoutSaid,
      lockTimeoutLocal,
      statementTimeoutMs,
      outerPath,
      fleeting,
    }),
    findings: findings.length,
    words: words.length,
  })
}

/** ROLLBACK and ROLLBACK TO: nothing since then has happened, but the locks and the work were there all the same. */
export const takeBack = (judging: Judging, name?: string): void => {
  const { transaction, findings, words } = judging
  const index = name === undefined ? 0 : transaction.saved.findLastIndex((each) => each.name === name)
  const saved = transaction.saved[index]
  if (saved === undefined) return
  transaction.saved.splice(index)
  restore(judging, saved.state)
  const kept = findings.splice(saved.findings).filter(({ rule }) => COSTS.has(rule))
  findings.push(...kept)
  const undone = words.splice(saved.words)
  if (undone.length > 0) say(judging, `takes back what came before: ${undone.join(', ')}`)
  // A savepoint stays after one has gone back to it.
  if (name !== undefined) save(judging, name)
}

/** RELEASE SAVEPOINT: it, and those after it, are gone. */
export const release = ({ transaction }: Judging, name: string): void => {
  const index = transaction.saved.findLastIndex((each) => each.name === name)
  if (index >= 0) transaction.saved.splice(index)
}

export const savepointName = ({ savepoint_name: name }: TransactionStmt): string => name ?? ''

const restore = ({ schema, transaction }: Judging, state: Saved['state']): void => {
  refill(schema.relations, state.schema.relations)
  refill(schema.indexes, state.schema.indexes)
  refill(schema.types, state.schema.types)
  refill(schema.routines, state.schema.routines)
  refill(schema.sequences, state.schema.sequences)
  refill(schema.namespaces, state.schema.namespaces)
  schema.searchPath = state.schema.searchPath
  schema.knowsTables = state.schema.knowsTables
  schema.hidden = state.schema.hidden
  refill(transaction.held, state.held)
  refill(transaction.enumValues, state.enumValues)
  transaction.notValid.clear()
  for (const each of state.notValid) transaction.notValid.add(each)
  transaction.added.clear()
  for (const each of state.added) transaction.added.add(each)
  transaction.lockTimeoutMs = state.lockTimeoutMs
  transaction.lockTimeoutSaid = state.lockTimeoutSaid
  transaction.lockTimeoutLocal = state.lockTimeoutLocal
  transaction.statementTimeoutMs = state.statementTimeoutMs
  transaction.outerPath = state.outerPath
  transaction.fleeting.clear()
  for (const each of state.fleeting) transaction.fleeting.add(each)
}

const refill = <Key, Value>(map: Map<Key, Value>, from: ReadonlyMap<Key, Value>): void => {
  map.clear()
  for (const [key, value] of from) map.set(key, value)
}

/** What is paid while the statement runs, whether or not it is taken back; all other rules are about what stays. */
const COSTS: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'column-type-rewrite',
  'column-type-narrowing',
  'column-type-unknown',
  'enum-rebuild',
  'add-column-volatile-default',
  'add-column-unknown-default',
  'add-column-default-pre11',
  'add-column-serial-or-identity',
  'add-column-stored-generated',
  'add-column-domain-with-check',
  'add-column-inline-check-scan',
  'add-column-fk-with-default',
  'set-not-null-scan',
  'set-logged-unlogged',
  'set-access-method',
  'set-tablespace',
  'vacuum-full',
  'cluster',
  'add-fk-validating',
  'fk-to-existing-in-create-table',
  'add-check-validating',
  'add-unique-constraint',
  'add-primary-key',
  'pk-using-index-nullable',
  'add-exclusion-constraint',
  'validate-with-not-valid-same-tx',
  'validate-after-write-lock',
  'alter-domain-add-constraint',
  'create-index-blocking',
  'create-index-after-exclusive-lock',
  'drop-index-blocking',
  'reindex-blocking',
  'concurrently-in-transaction',
  'index-on-partitioned-table',
  'update-without-where',
  'backfill-in-ddl-transaction',
  'wide-lock-window',
  'multiple-alter-same-table',
  'transaction-nesting',
  'commit-inside-managed',
  'nontransactional-statement-in-tx',
  'enum-add-value-used-in-same-tx',
  'attach-partition-scan',
  'detach-partition',
  'refresh-matview',
  'opaque-dynamic-sql',
  'lock-table',
])
