import { compareFor } from '../layouts/sql-layouts.ts'
import { compareTexts, compareVersions } from '../layouts/versions.ts'
import type { Migration } from '../source.ts'
import { checksumOf } from './checksums.ts'
import type { Ledger, LedgerRow } from './ledgers.ts'

export type PendingRule =
  | 'migration-pending'
  | 'applied-but-missing'
  | 'migration-failed-halfway'
  | 'edited-after-applied'
  | 'out-of-order'
  | 'two-heads'

export type PendingFinding = {
  readonly rule: PendingRule
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly help: string
  /** The file, where there is one. */
  readonly path?: string
}

/** What a database has of the migrations of one runner. */
export type Comparison = {
  readonly applied: readonly Migration[]
  readonly pending: readonly Migration[]
  readonly findings: readonly PendingFinding[]
}

/** The migrations that a runner remembers against those of the repository: by version, never by the name of a file. */
export const compareWithLedger = (migrations: readonly Migration[], ledger: Ledger): Comparison => {
  const [first] = migrations
  if (first === undefined) return { applied: [], pending: [], findings: [] }
  if (first.framework === 'alembic') return byGraph(migrations, ledger)
  if (first.framework === 'drizzle') return byHash(migrations, ledger)
  if (ledger.standOnly === true) return byStand(migrations, ledger)
  return byRow(migrations, ledger)
}

const idOf = (migration: Migration): string => {
  const { framework, key, version, name } = migration
  if (key !== undefined) return key
  // Prisma compares the folder; a repeatable migration has no version.
  if (framework === 'prisma' || framework === 'sql-migrate' || version === undefined) return name
  return normal(version)
}

/** Versions are numbers to their runners: 001 and 1 are the same. */
const normal = (version: string): string =>
  /^[\d._]+$/.test(version) ? version.replaceAll('_', '.').replaceAll(/(^|\.)0+(?=\d)/g, '$1') : version

const rowId = (migrations: readonly Migration[], row: LedgerRow): string => {
  const [first] = migrations
  if (first?.framework === 'django' || first?.framework === 'prisma') return row.id
  // A repeatable migration stands under the name of its file.
  const repeated = migrations.find(
    ({ repeatable, name, path }) => repeatable === true && (name === row.id || path.endsWith(`/${row.id}`)),
  )
  return repeated === undefined ? normal(row.id) : idOf(repeated)
}

const failure = (row: LedgerRow, path: string | undefined): PendingFinding => ({
  rule: 'migration-failed-halfway',
  level: 'error',
  message: `${row.name ?? row.id}: ${row.failed ?? 'it failed'}. The runner refuses to go on, and what the database has of it is not certain.`,
  help: 'Look at what of it was applied, bring the database to one side of it, and mark it with the runner (resolve, repair or force).',
  ...(path === undefined ? {} : { path }),
})

const missing = (table: string, row: LedgerRow): PendingFinding => ({
  rule: 'applied-but-missing',
  level: 'error',
  message: `${table} says that ${row.name ?? row.id} was applied, and the repository does not have it: the database has changes that no file here explains, and a new database comes out different.`,
  help: 'Fetch the file from the branch it came from, or from the database where the runner can write it, and commit it.',
})

const byRow = (migrations: readonly Migration[], ledger: Ledger): Comparison => {
  const findings: PendingFinding[] = []
  const byId = new Map(migrations.map((migration) => [idOf(migration), migration]))
  const squashed = new Map(
    migrations.flatMap((migration) => (migration.replaces ?? []).map((id) => [id, migration] as const)),
  )
  const apps = new Set(migrations.map((migration) => migration.series))
  const rows = new Map<string, LedgerRow>()
  // The last word on a version counts: goose and Flyway keep all of them.
  for (const row of ledger.rows) rows.set(rowId(migrations, row), row)
  const applied = new Set<Migration>()
  for (const [id, row] of rows) {
    const migration = byId.get(id)
    if (row.failed !== undefined) findings.push(failure(row, migration?.path))
    if (row.rolledBack === true || row.failed !== undefined) continue
    if (migration !== undefined) {
      applied.add(migration)
      findings.push(...editedSince(migration, row))
    } else if (!squashed.has(id) && isOurs(migrations, apps, id)) findings.push(missing(ledger.table, row))
  }
  // A squash counts as applied when everything that it replaces is.
  for (const migration of migrations)
    if ((migration.replaces?.length ?? 0) > 0 && migration.replaces?.every((id) => rows.has(id)) === true)
      applied.add(migration)
  return finish(migrations, applied, findings)
}

/** Django's ledger holds the apps of others as well: only those of the repository are compared. */
const isOurs = (migrations: readonly Migration[], apps: ReadonlySet<string>, id: string): boolean =>
  migrations[0]?.framework !== 'django' || apps.has(id.split('.')[0] ?? '')

const editedSince = (migration: Migration, row: LedgerRow): readonly PendingFinding[] => {
  const now = checksumOf(migration.framework, migration.text)
  if (row.checksum === undefined || row.checksum === '' || now === undefined || now === row.checksum) return []
  if (migration.repeatable === true) return []
  return [
    {
      rule: 'edited-after-applied',
      level: 'error',
      path: migration.path,
      message: `${migration.name} was edited after the database had it: its checksum is no longer the one that the runner keeps, so that the runner stops, and a new database comes out different.`,
      help: 'Take the edit back, and make the change in a new migration.',
    },
  ]
}

const finish = (
  migrations: readonly Migration[],
  applied: ReadonlySet<Migration>,
  findings: readonly PendingFinding[],
): Comparison => {
  const pending = migrations.filter((migration) => !applied.has(migration))
  return {
    applied: migrations.filter((migration) => applied.has(migration)),
    pending,
    findings: [...findings, ...outOfOrder(migrations, applied, pending)],
  }
}

const COUNTED = new Set([
  'supabase',
  'flyway',
  'golang-migrate',
  'goose',
  'node-pg-migrate',
  'drizzle',
  'knex',
  'atlas',
])

/** A pending migration older than one that the database has: the runner refuses it or never sees it. */
const outOfOrder = (
  migrations: readonly Migration[],
  applied: ReadonlySet<Migration>,
  pending: readonly Migration[],
): readonly PendingFinding[] => {
  const [first] = migrations
  if (first === undefined || first.framework === 'django' || first.framework === 'alembic') return []
  const order = (one: Migration, other: Migration) =>
    one.version !== undefined && other.version !== undefined
      ? compareFor(first.framework, one.version, other.version)
      : compareTexts(one.name, other.name)
  const newest = [...applied]
    .filter(({ repeatable }) => repeatable !== true)
    .sort(order)
    .at(-1)
  if (newest === undefined) return []
  return pending
    .filter((migration) => migration.repeatable !== true && order(migration, newest) < 0)
    .map((migration) => ({
      rule: 'out-of-order' as const,
      level: COUNTED.has(first.framework) ? ('error' as const) : ('warning' as const),
      path: migration.path,
      message: `${migration.name} is not applied, and ${newest.name}, which is newer, is: ${COUNTED.has(first.framework) ? 'the runner refuses it or passes it over' : 'databases get the two in different orders'}.`,
      help: `Give it a version newer than ${newest.version ?? newest.name}.`,
    }))
}

/** Only the newest version is known: everything up to it counts as applied. */
const byStand = (migrations: readonly Migration[], ledger: Ledger): Comparison => {
  const [row] = ledger.rows
  if (row === undefined) return finish(migrations, new Set(), [])
  const stand = normal(row.id)
  const applied = new Set(
    migrations.filter((migration) => {
      const order = compareVersions(migration.version ?? '', stand)
      return order < 0 || (order === 0 && row.failed === undefined)
    }),
  )
  const own = migrations.find((migration) => normal(migration.version ?? '') === stand)
  const findings = row.failed === undefined ? [] : [failure(row, own?.path)]
  return finish(migrations, applied, own === undefined ? [...findings, missing(ledger.table, row)] : findings)
}

/** Alembic remembers its heads: what they stand on is applied. */
const byGraph = (migrations: readonly Migration[], ledger: Ledger): Comparison => {
  const byKey = new Map(migrations.map((migration) => [migration.key ?? migration.name, migration]))
  const findings: PendingFinding[] = []
  const applied = new Set<Migration>()
  for (const row of ledger.rows) {
    const head = byKey.get(row.id)
    if (head === undefined) findings.push(missing(ledger.table, row))
    else applied.add(head)
  }
  for (const migration of applied)
    for (const parent of migration.parents ?? []) {
      const found = byKey.get(parent)
      if (found !== undefined) applied.add(found)
    }
  const followed = new Set(migrations.flatMap((migration) => migration.parents ?? []))
  const heads = migrations.filter((migration) => !followed.has(migration.key ?? migration.name))
  if (ledger.rows.length > 1 && heads.length < ledger.rows.length)
    findings.push({
      rule: 'two-heads',
      level: 'error',
      message: `The database stands on ${ledger.rows.length} revisions (${ledger.rows.map((row) => row.id).join(', ')}), and the repository has ${heads.length === 1 ? 'one head' : `${heads.length} heads`}: it was migrated along two branches.`,
      help: 'Run the revision that merges the two, or commit it.',
    })
  return finish(migrations, applied, findings)
}

/** Drizzle remembers digests of the files, in order. */
const byHash = (migrations: readonly Migration[], ledger: Ledger): Comparison => {
  const hashes = new Set(ledger.rows.map((row) => row.checksum))
  const findings: PendingFinding[] = []
  const applied = new Set<Migration>()
  const unknown = new Set(ledger.rows)
  for (const migration of migrations)
    if (hashes.has(checksumOf('drizzle', migration.text))) {
      applied.add(migration)
      for (const row of unknown) if (row.checksum === checksumOf('drizzle', migration.text)) unknown.delete(row)
    }
  // A row without its file and a file without its row, at the same place, are one file that was edited.
  for (const row of unknown) {
    const migration = migrations[ledger.rows.indexOf(row)]
    if (migration !== undefined && !applied.has(migration)) {
      applied.add(migration)
      findings.push(...editedSince(migration, row))
    } else findings.push(missing(ledger.table, row))
  }
  return finish(migrations, applied, findings)
}
