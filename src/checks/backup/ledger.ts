import { fullName, type CaptureWish, type Contents } from '../../archive/contents.ts'
import type { Finding } from '../../core/finding.ts'
import type { BackupWorld } from './place.ts'

/** A table in which a migration tool writes down what it has applied. */
type Ledger = {
  readonly tool: string
  readonly table: string
  readonly columns: readonly string[]
  /** Paths of migration files. */
  readonly globs: readonly string[]
  /** The name as the ledger has it, from a path and its text; undefined for files that are no migration. */
  name(path: string, text: string): string | undefined
  /** From a row of the ledger. */
  row(cells: readonly (string | null)[]): string
  /** The text of each file is needed to name it. */
  readonly reads?: boolean
}

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

const LEDGERS: readonly Ledger[] = [
  {
    tool: 'Django',
    table: 'django_migrations',
    columns: ['app', 'name'],
    globs: ['**/migrations/[0-9][0-9][0-9][0-9]_*.py'],
    name: (path) => {
      const match = /([^/]+)\/migrations\/(\d{4}_\w+)\.py$/.exec(path)
      return match === null ? undefined : `${match[1]}.${match[2]}`
    },
    row: ([app, name]) => `${app}.${name}`,
  },
  {
    tool: 'Alembic',
    table: 'alembic_version',
    columns: ['version_num'],
    globs: ['**/versions/*.py'],
    reads: true,
    name: (_, text) => /^revision(?:\s*:\s*[^=\n]+)?\s*=\s*['"]([^'"]+)['"]/m.exec(text)?.[1],
    row: ([version]) => version ?? '',
  },
  {
    tool: 'Prisma',
    table: '_prisma_migrations',
    columns: ['migration_name'],
    globs: ['**/prisma/migrations/*/migration.sql'],
    name: (path) => /([^/]+)\/migration\.sql$/.exec(path)?.[1],
    row: ([name]) => name ?? '',
  },
  {
    tool: 'Supabase',
    table: 'supabase_migrations.schema_migrations',
    columns: ['version'],
    globs: ['supabase/migrations/*.sql', '**/supabase/migrations/*.sql'],
    name: (path) => /(?:^|\/)(\d{8,})_[^/]*\.sql$/.exec(path)?.[1],
    row: ([version]) => version ?? '',
  },
  {
    tool: 'Rails',
    table: 'schema_migrations',
    columns: ['version'],
    globs: ['db/migrate/*.rb', '**/db/migrate/*.rb'],
    name: (path) => /(?:^|\/)(\d+)_[^/]*\.rb$/.exec(path)?.[1],
    row: ([version]) => version ?? '',
  },
  {
    tool: 'Flyway',
    table: 'flyway_schema_history',
    columns: ['version'],
    globs: ['**/V[0-9]*__*.sql'],
    name: (path) => /(?:^|\/)V([\d._]+?)__[^/]*\.sql$/.exec(path)?.[1]?.replaceAll('_', '.'),
    row: ([version]) => version ?? '',
  },
  {
    tool: 'node-pg-migrate',
    table: 'pgmigrations',
    columns: ['name'],
    globs: ['migrations/*.{js,ts,cjs,mjs,sql}', '**/migrations/*.{js,ts,cjs,mjs,sql}'],
    name: (path) => (/^\d{5,}[-_]/.test(stem(path)) ? stem(path) : undefined),
    row: ([name]) => name ?? '',
  },
  {
    tool: 'Knex',
    table: 'knex_migrations',
    columns: ['name'],
    globs: ['migrations/*.{js,ts,cjs,mjs}', '**/migrations/*.{js,ts,cjs,mjs}'],
    name: (path) => (/^\d{14}_/.test(stem(path)) ? stem(path) : undefined),
    row: ([name]) => (name ?? '').replace(/\.[^.]*$/, ''),
  },
]

const isLedger = (ledger: Ledger, table: { readonly schema?: string; readonly name: string }): boolean =>
  ledger.table.includes('.')
    ? fullName(table) === ledger.table
    : table.name === ledger.table && table.schema !== 'supabase_migrations'

/** The columns of a ledger that have to be kept while the dump is read. */
export const wishForLedger = (
  table: { readonly schema?: string; readonly name: string },
  columns: readonly string[],
): CaptureWish | undefined => {
  const ledger = LEDGERS.find((one) => isLedger(one, table))
  return ledger === undefined || !ledger.columns.every((column) => columns.includes(column))
    ? undefined
    : { columns: ledger.columns, keep: 'all' }
}

export type LedgerAnswer = {
  readonly findings: readonly Finding[]
  readonly evidence: Readonly<Record<string, unknown>>
}

const MAX_FILES = 5000

/**
 * Was the backup taken after the last migration that is applied already, and before the ones that this change brings? Told
 * from the ledger inside the dump and the migrations of the repository.
 */
export const judgeLedger = async (
  contents: Contents,
  wanted: true | string,
  name: string,
  context: BackupWorld,
): Promise<LedgerAnswer> => {
  const ledgers = contents.tables.flatMap((table) => {
    const ledger = LEDGERS.find((one) => isLedger(one, table))
    const captured = contents.captured.get(fullName(table))
    return ledger === undefined
      ? []
      : [
          {
            ledger,
            table: fullName(table),
            applied: new Set((captured?.rows ?? []).map((cells) => ledger.row(cells))),
            truncated: captured?.truncated === true,
          },
        ]
  })
  if (ledgers.length === 0)
    return one(
      'backup-ledger-missing',
      `${name} has no table in which a known migration tool writes what it has applied.`,
      'Back up that table too (django_migrations, alembic_version, _prisma_migrations, schema_migrations, …), or drop `expect.after-last-migration`.',
    )
  const evidence = { ledger: ledgers.map(({ table, applied }) => ({ table, migrations: applied.size })) }
  if (wanted !== true) {
    const has = ledgers.some(({ applied }) =>
      [...applied].some(
        (row) => row === wanted || row.endsWith(`.${wanted}`) || wanted === stem(row) || stem(wanted) === row,
      ),
    )
    return has
      ? { findings: [], evidence }
      : {
          ...one(
            'backup-before-migration',
            `${name} was made before the migration ${wanted}: its ledger does not have it.`,
            'Make a new backup: restoring this one would lose that migration and everything written since.',
          ),
          evidence,
        }
  }
  const files = context.files.at(context.directory)
  const findings: Finding[] = []
  let judged = 0
  const change = await context.git.change(context.signal)
  const added = new Set(
    change.status === 'known'
      ? change.files.filter(({ status }) => status === 'added').map(({ path }) => context.files.absolute(path))
      : [],
  )
  for (const { ledger, applied, table } of ledgers) {
    const paths = (await files.find(ledger.globs)).slice(0, MAX_FILES)
    const migrations: { readonly path: string; readonly name: string; readonly text: string }[] = []
    for (const path of paths) {
      const text = ledger.reads === true ? await files.readText(path, { maxBytes: 4 * 1024 * 1024 }) : ''
      const migration = ledger.name(path, text)
      if (migration !== undefined) migrations.push({ path, name: migration, text })
    }
    if (migrations.length === 0) continue
    judged++
    const isNew = (path: string): boolean => added.has(files.absolute(path))
    const before = migrations.filter(({ path }) => !isNew(path))
    const missing =
      ledger.tool === 'Alembic'
        ? missingHead(before, applied)
        : before.filter((migration) => !applied.has(migration.name)).map((migration) => migration.name)
    // Squashed and removed migrations stay in ledgers; what matters is the newest file that is not new.
    const last = missing.at(-1)
    if (last !== undefined)
      findings.push({
        rule: 'backup-before-migration',
        level: 'error',
        message: `${name} was made before the migration ${last}: the ledger ${table} in it does not have it${missing.length > 1 ? `, nor ${missing.length - 1} more` : ''}.`,
        help: 'Make a new backup: restoring this one would lose that migration and everything written since.',
      })
    const early = migrations.find(({ path, name: migration }) => isNew(path) && applied.has(migration))
    if (early !== undefined)
      findings.push({
        rule: 'backup-after-migration',
        level: 'error',
        message: `${name} already has the migration ${early.name}, which this change brings: it is no way back from it.`,
        help: 'Make the backup before the migration runs.',
        path: early.path,
      })
  }
  if (judged === 0)
    return {
      ...one(
        'backup-ledger-unknown',
        `The repository has no migrations of ${ledgers.map(({ ledger }) => ledger.tool).join(' or ')} to compare the ledger in ${name} with.`,
        'Name the migration that has to be in the backup: `after-last-migration: NAME`.',
      ),
      evidence,
    }
  if (change.status === 'unknown')
    findings.push({
      rule: 'backup-ledger-unknown',
      level: 'notice',
      message: `Which migrations are new is not known (${change.reason}): the backup was held against all of them.`,
      help: 'Give the base with `--base`, or name the migration.',
    })
  return { findings, evidence }
}

/** Alembic's ledger has the head only: one revision that no other one of the old ones builds on. */
const missingHead = (
  migrations: readonly { readonly name: string; readonly text: string }[],
  applied: ReadonlySet<string>,
): string[] => {
  const below = new Set(
    migrations.flatMap(({ text }) =>
      [...(/^down_revision(?:\s*:\s*[^=\n]+)?\s*=\s*(.*)$/m.exec(text)?.[1] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  )
  return migrations.filter(({ name }) => !below.has(name) && !applied.has(name)).map(({ name }) => name)
}

const one = (rule: string, message: string, help: string): LedgerAnswer => ({
  findings: [{ rule, level: 'error', message, help }],
  evidence: {},
})
