import type { Finding } from '../../../core/finding.ts'
import type { Postgres, PostgresSession } from '../../../core/world.ts'
import type { Framework, LedgerFramework, Migration } from '../source.ts'
import { compareWithLedger, type Comparison } from './compare.ts'
import type { DatabaseOption } from './option.ts'
import { detectLedger, ledgerTables, readLedger, type Ledger } from './ledgers.ts'

/** What a database has and has not of the migrations. */
export type PendingReport = {
  readonly pending: ReadonlySet<Migration>
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
  readonly evidence: {
    readonly ledgers: readonly {
      readonly table: string
      readonly applied: number
      readonly pending: readonly string[]
    }[]
  }
}

/**
 * Compares the migrations with the tables of their runners. A database that cannot be reached throws Undecidable; a runner
 * without a table has applied nothing, and that is said.
 */
export const judgePending = async (
  { url, table, pending: allowed }: DatabaseOption,
  migrations: readonly Migration[],
  { postgres, signal }: { readonly postgres: Postgres; readonly signal: AbortSignal },
): Promise<PendingReport> => {
  const session = await postgres.connect({ url, signal })
  const found: { ledger: Ledger; comparison: Comparison }[] = []
  const findings: Finding[] = []
  const pending = new Set<Migration>()
  const notes: string[] = []
  try {
    for (const [framework, own] of byRunner(migrations)) {
      signal.throwIfAborted()
      const ledger = await ledgerOf(session, framework, table)
      if (ledger === undefined) {
        for (const migration of own) pending.add(migration)
        findings.push(withoutLedger(framework, table, session.server.database))
        continue
      }
      const comparison = compareWithLedger(own, ledger)
      found.push({ ledger, comparison })
      for (const migration of comparison.pending) pending.add(migration)
      findings.push(...comparison.findings)
    }
  } finally {
    await session.close()
  }
  for (const migration of pending)
    findings.push({
      rule: 'migration-pending',
      level: allowed === 'none' ? 'error' : 'notice',
      path: migration.path,
      line: 1,
      message: `${shown(migration)} is not applied to ${session.server.database}.`,
      help: allowed === 'none' ? 'Run it, or find out why the deploy has not.' : 'The deploy runs it.',
    })
  return {
    pending,
    findings: findings.map((finding) =>
      finding.path !== undefined && finding.line === undefined ? { ...finding, line: 1 } : finding,
    ),
    notes,
    evidence: {
      ledgers: found.map(({ ledger, comparison }) => ({
        table: ledger.table,
        applied: comparison.applied.length,
        pending: comparison.pending.map(shown),
      })),
    },
  }
}

const shown = (migration: Migration): string =>
  migration.framework === 'django' ? (migration.key ?? migration.name) : migration.name

/** Migrations of one runner keep one table, whatever their folders. */
const byRunner = (migrations: readonly Migration[]): ReadonlyMap<Framework, readonly Migration[]> => {
  const groups = new Map<Framework, Migration[]>()
  for (const migration of migrations) {
    const group = groups.get(migration.framework)
    if (group === undefined) groups.set(migration.framework, [migration])
    else group.push(migration)
  }
  return groups
}

const ledgerOf = async (
  session: PostgresSession,
  framework: Framework,
  table: string | undefined,
): Promise<Ledger | undefined> => {
  if (framework === 'other') return undefined
  if (framework !== 'sql') return readLedger(session, framework, table)
  if (table === undefined) return (await detectLedger(session))?.ledger
  for (const known of ['dbmate', 'golang-migrate', 'node-pg-migrate'] as const) {
    const ledger = await readLedger(session, known, table)
    if (ledger !== undefined) return ledger
  }
  return undefined
}

const withoutLedger = (framework: Framework, table: string | undefined, name: string): Finding => {
  const tables =
    table ??
    (framework === 'sql' || framework === 'other'
      ? 'the table of any runner that is known'
      : ledgerTables(framework satisfies LedgerFramework)[0])
  return {
    rule: 'ledger-missing',
    level: 'warning',
    message: `The database ${name} has not ${tables}: either no migration has ever run there, or the runner keeps its table elsewhere. All migrations count as pending.`,
    help: 'Name the table with `database: { url, table }`, or make sure that this is the right database.',
  }
}
