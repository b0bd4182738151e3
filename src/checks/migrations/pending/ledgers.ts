import type { PostgresSession } from '../../../core/world.ts'
import type { LedgerFramework } from '../source.ts'

/** One migration as a runner remembers it. */
export type LedgerRow = {
  /** Version, or the key that the runner uses. */
  readonly id: string
  readonly name?: string
  /** As the runner writes it: hex, or Flyway's signed number. */
  readonly checksum?: string
  /** Why it did not go through, where it did not. */
  readonly failed?: string
  /** Taken back by hand, so that it counts as never applied. */
  readonly rolledBack?: true
}

/** A runner's own table. */
export type Ledger = {
  readonly table: string
  readonly rows: readonly LedgerRow[]
  /** True where the table holds only where the database stands, and not everything that was applied. */
  readonly standOnly?: true
}

type LedgerReader = {
  /** Schema-qualified names, in the order in which they are looked for. */
  readonly tables: readonly string[]
  /** One statement; `$table` stands for the table's name. */
  readonly columns: readonly string[]
  readonly order?: string
  readonly row: (values: Readonly<Record<string, string | null>>) => LedgerRow | undefined
  readonly standOnly?: true
}

const text = (value: string | null | undefined): string => value ?? ''
const isFalse = (value: string | null | undefined): boolean => value === 'f' || value === 'false'
const isTrue = (value: string | null | undefined): boolean => value === 't' || value === 'true'

const byVersion = (values: Readonly<Record<string, string | null>>): LedgerRow => ({ id: text(values['version']) })

/** Runners that remember the name of the file, in which a number orders. */
const byName = (file: string): LedgerRow => {
  const name = file.replace(/\.[a-z]+$/i, '')
  return { id: leadingDigits(name) ?? /\d{8,}$/.exec(name)?.[0] ?? name, name }
}

/** The tables that runners keep, by runner. `sql` has none of its own and takes what looks like one. */
const LEDGERS: Readonly<Record<LedgerFramework, LedgerReader>> = {
  django: {
    tables: ['public.django_migrations', 'django_migrations'],
    columns: ['app', 'name'],
    order: 'id',
    row: (values) => ({ id: `${text(values['app'])}.${text(values['name'])}` }),
  },
  alembic: {
    tables: ['alembic_version', 'public.alembic_version'],
    columns: ['version_num'],
    row: (values) => ({ id: text(values['version_num']) }),
    standOnly: true,
  },
  'sql-migrate': {
    tables: ['gorp_migrations', 'public.gorp_migrations'],
    columns: ['id', 'applied_at'],
    order: 'applied_at',
    row: (values) => ({ id: text(values['id']) }),
  },
  supabase: { tables: ['supabase_migrations.schema_migrations'], columns: ['version', 'name'], row: byVersion },
  prisma: {
    tables: ['_prisma_migrations', 'public._prisma_migrations'],
    columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at', 'applied_steps_count'],
    order: 'started_at',
    row: (values) => ({
      id: text(values['migration_name']),
      checksum: text(values['checksum']),
      ...(values['rolled_back_at'] === null ? {} : { rolledBack: true as const }),
      ...(values['finished_at'] === null && values['rolled_back_at'] === null
        ? { failed: `it began and never finished (${text(values['applied_steps_count'])} steps applied)` }
        : {}),
    }),
  },
  flyway: {
    tables: ['flyway_schema_history', 'public.flyway_schema_history'],
    columns: ['version', 'description', 'type', 'script', 'checksum', 'success'],
    order: 'installed_rank',
    row: (values) => {
      const type = text(values['type'])
      if (type === 'SCHEMA' || type.startsWith('DELETE')) return undefined
      return {
        id: values['version'] ?? text(values['script']),
        name: text(values['script']),
        ...(values['checksum'] === null || type === 'BASELINE' ? {} : { checksum: text(values['checksum']) }),
        ...(isFalse(values['success']) ? { failed: 'it failed' } : {}),
      }
    },
  },
  rails: { tables: ['schema_migrations', 'public.schema_migrations'], columns: ['version'], row: byVersion },
  dbmate: { tables: ['schema_migrations', 'public.schema_migrations'], columns: ['version'], row: byVersion },
  'golang-migrate': {
    tables: ['schema_migrations', 'public.schema_migrations'],
    columns: ['version', 'dirty'],
    row: (values) => ({
      id: text(values['version']),
      ...(isTrue(values['dirty']) ? { failed: 'it failed half-way and the database is marked as dirty' } : {}),
    }),
    standOnly: true,
  },
  goose: {
    tables: ['goose_db_version', 'public.goose_db_version'],
    columns: ['version_id', 'is_applied'],
    order: 'id',
    row: (values) =>
      text(values['version_id']) === '0'
        ? undefined
        : { id: text(values['version_id']), ...(isTrue(values['is_applied']) ? {} : { rolledBack: true as const }) },
  },
  diesel: {
    tables: ['__diesel_schema_migrations', 'public.__diesel_schema_migrations'],
    columns: ['version'],
    order: 'version',
    row: (values) => ({ id: text(values['version']) }),
  },
  sqlx: {
    tables: ['_sqlx_migrations', 'public._sqlx_migrations'],
    columns: ['version', 'description', 'success', 'checksum'],
    order: 'version',
    row: (values) => ({
      id: text(values['version']),
      checksum: text(values['checksum']).replace(/^\\x/, ''),
      ...(isTrue(values['success']) ? {} : { failed: 'it failed half-way' }),
    }),
  },
  'node-pg-migrate': {
    tables: ['pgmigrations', 'public.pgmigrations'],
    columns: ['name'],
    order: 'id',
    row: (values) => ({ id: leadingDigits(text(values['name'])) ?? text(values['name']), name: text(values['name']) }),
  },
  drizzle: {
    tables: ['drizzle.__drizzle_migrations', '__drizzle_migrations'],
    columns: ['hash', 'created_at'],
    order: 'created_at',
    row: (values) => ({ id: text(values['created_at']), checksum: text(values['hash']) }),
  },
  knex: {
    tables: ['knex_migrations', 'public.knex_migrations'],
    columns: ['name'],
    order: 'id',
    row: (values) => byName(text(values['name'])),
  },
  sequelize: {
    tables: ['SequelizeMeta', 'public.SequelizeMeta'],
    columns: ['name'],
    order: 'name',
    row: (values) => byName(text(values['name'])),
  },
  typeorm: {
    tables: ['migrations', 'public.migrations'],
    columns: ['timestamp', 'name'],
    order: 'id',
    row: (values) => ({ id: text(values['timestamp']), name: text(values['name']) }),
  },
  // The name is a path: `/20260102030405-note`.
  'db-migrate': {
    tables: ['migrations', 'public.migrations'],
    columns: ['name', 'run_on'],
    order: 'id',
    row: (values) => byName(text(values['name']).replace(/^.*\//, '')),
  },
  'mikro-orm': {
    tables: ['mikro_orm_migrations', 'public.mikro_orm_migrations'],
    columns: ['name'],
    order: 'id',
    row: (values) => byName(text(values['name'])),
  },
  kysely: {
    tables: ['kysely_migration', 'public.kysely_migration'],
    columns: ['name'],
    order: 'timestamp',
    row: (values) => byName(text(values['name'])),
  },
  atlas: {
    tables: [
      'atlas_schema_revisions.atlas_schema_revisions',
      'public.atlas_schema_revisions',
      'atlas_schema_revisions',
    ],
    columns: ['version', 'description', 'error', 'applied', 'total'],
    order: 'executed_at',
    row: (values) => ({
      id: text(values['version']),
      ...(text(values['error']) !== '' || values['applied'] !== values['total']
        ? { failed: `${text(values['applied'])} of ${text(values['total'])} statements were applied` }
        : {}),
    }),
  },
}

/** The digits that a name begins with. */
export const leadingDigits = (name: string): string | undefined => /^\d+/.exec(name)?.[0]

/** The tables that are looked for, for messages. */
export const ledgerTables = (framework: LedgerFramework): readonly string[] => LEDGERS[framework].tables

const quoted = (table: string): string =>
  table
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')

/**
 * Reads a runner's table, in the session's read-only transaction. Undefined when there is none. `named` is the table that the
 * manifest names, where the runner was told to use another.
 */
export const readLedger = async (
  session: PostgresSession,
  framework: LedgerFramework,
  named?: string,
): Promise<Ledger | undefined> => {
  const { tables, columns, order, row, standOnly } = LEDGERS[framework]
  for (const table of named === undefined ? tables : [named]) {
    const found = await session.query('SELECT to_regclass($1)::oid', [quoted(table)])
    const oid = found.rows[0]?.[0]
    if (oid === undefined || oid === null) continue
    const existing = await session.query(
      'SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = $1::oid AND attnum > 0 AND NOT attisdropped',
      [oid],
    )
    const there = new Set(existing.rows.map(([name]) => name))
    // A table of the same name that belongs to another runner.
    if (!columns.every((column) => there.has(column))) continue
    const by = order !== undefined && there.has(order) ? ` ORDER BY ${quoted(order)}` : ''
    const answer = await session.query(
      `SELECT ${columns.map((column) => `${quoted(column)}::text`).join(', ')} FROM ${quoted(table)}${by}`,
    )
    return {
      table,
      rows: answer.rows.flatMap((values) => {
        const one = row(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])))
        return one === undefined ? [] : [one]
      }),
      ...(standOnly === undefined ? {} : { standOnly }),
    }
  }
  return undefined
}

/** Which runner's table is there, for folders of SQL that do not show theirs. The most telling come first. */
export const detectLedger = async (
  session: PostgresSession,
): Promise<{ readonly framework: LedgerFramework; readonly ledger: Ledger } | undefined> => {
  for (const framework of [
    'supabase',
    'flyway',
    'sqlx',
    'diesel',
    'goose',
    'golang-migrate',
    'node-pg-migrate',
    'knex',
    'atlas',
    'dbmate',
  ] as const) {
    const ledger = await readLedger(session, framework)
    if (ledger !== undefined) return { framework, ledger }
  }
  return undefined
}
