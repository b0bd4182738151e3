import type { RuleCode } from '../catalogue.ts'
import { stopsTraffic, strongerOf, type Lock, type Work } from '../locks.ts'
import type { Relation, Schema } from '../schema/schema.ts'
import type { Framework, Migration, MigrationStatement } from '../source.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { takenBack } from './taken-back.ts'

/** What the manifest says about the database and its runner. */
export type JudgeSettings = {
  /** Major version, such as 15. */
  readonly postgresVersion: number
  /** Milliseconds that the runner or the role gives every session; undefined where nobody said. */
  readonly lockTimeoutMs?: number
  /** TimeZone of the sessions that run migrations. */
  readonly timeZone?: string
  /** Overrides what the layout says. */
  readonly transaction?: Migration['transaction']
}

/** What one statement takes and does on one relation. */
export type Effect = { readonly relation: Relation; readonly lock: Lock; readonly work: Work; readonly old: boolean }

/** A finding before levels and suppressions. */
export type RawFinding = {
  readonly rule: RuleCode
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** The relation it is about, to keep one finding a cause. */
  readonly relation?: Relation
  /** Where the effect is less than the rule's level says. */
  readonly level?: 'warning' | 'notice'
}

/** The state of the open transaction, as far as the file and its runner tell. */
export type Transaction = {
  /** Whether statements share one transaction now. */
  open: boolean
  /** Opened by the file itself with BEGIN. */
  explicit: boolean
  /** True where the runner puts every statement into one. */
  readonly managed: boolean
  /** Strongest lock on each old relation since it began, and the first line that took it. */
  readonly held: Map<Relation, { lock: Lock; line: number }>
  readonly notValid: Set<string>
  readonly enumValues: Map<string, Set<string>>
  /** Columns added since it began, as `schema.table.column`. */
  readonly added: Set<string>
  lockTimeoutMs: number | undefined
  lockTimeoutSaid: boolean
  lockTimeoutLocal: boolean
  statementTimeoutMs: number | undefined
  /** What search_path goes back to where it was set with LOCAL. */
  outerPath: readonly string[] | undefined
  /** Temporary tables that end with it. */
  readonly fleeting: Set<Relation>
  /** What a ROLLBACK goes back to, the transaction first and its savepoints after it; empty where the file takes nothing back. */
  readonly saved: Saved[]
  readonly goesBack: boolean
}

/** What a transaction, or a savepoint in it, goes back to. */
export type Saved = {
  /** The name of the savepoint; undefined for the transaction as a whole. */
  readonly name: string | undefined
  readonly state: Pick<
    Transaction,
    | 'held'
    | 'notValid'
    | 'enumValues'
    | 'added'
    | 'lockTimeoutMs'
    | 'lockTimeoutSaid'
    | 'lockTimeoutLocal'
    | 'statementTimeoutMs'
    | 'outerPath'
    | 'fleeting'
  > & { readonly schema: Schema }
  readonly findings: number
  readonly words: number
}

/** Everything that judging one statement needs and leaves behind. */
export type Judging = {
  readonly parser: SqlParser
  readonly schema: Schema
  readonly migration: Migration
  readonly statement: MigrationStatement
  readonly settings: JudgeSettings
  readonly transaction: Transaction
  /** Relations, types and routines of this unit are new: nobody uses them yet. */
  readonly unit: number
  readonly effects: Effect[]
  readonly findings: RawFinding[]
  readonly words: string[]
  /** The statements of the file, and the place of this one, or of that which it stands in, among them. */
  readonly statements: readonly MigrationStatement[]
  readonly index: number
  /** True inside DO and functions that are called. */
  readonly nested: boolean
  /** How many bodies deep, where functions call functions. */
  readonly depth?: number
}

export const isOld = (judging: Judging, thing: { readonly born: number | undefined }): boolean =>
  thing.born !== judging.unit

/** Statements still to come in this file, to see what is made again after it was dropped; without those that are taken back. */
export const laterOf = (judging: Judging): readonly MigrationStatement[] =>
  lasting(judging, judging.statements.slice(judging.index + 1))

export const earlierOf = (judging: Judging): readonly MigrationStatement[] =>
  lasting(judging, judging.statements.slice(0, judging.index))

const lasting = (
  { statements, transaction }: Judging,
  some: readonly MigrationStatement[],
): readonly MigrationStatement[] =>
  transaction.goesBack ? some.filter((each) => !takenBack(statements).has(each)) : some

/** Notes a lock and what is done under it. */
export const touch = (judging: Judging, relation: Relation, lock: Lock, work: Work = 'none'): void => {
  judging.effects.push({ relation, lock, work, old: isOld(judging, relation) })
  if (!stopsTraffic(lock) || !isOld(judging, relation)) return
  const held = judging.transaction.held.get(relation)
  if (held !== undefined && strongerOf(held.lock, lock) === held.lock) return
  judging.transaction.held.set(relation, { lock, line: judging.statement.line })
}

/** Adds a finding, unless it is about a relation that nobody uses yet. `at` is an offset in bytes in the statement. */
export const find = (
  judging: Judging,
  rule: RuleCode,
  finding: {
    readonly message: string
    readonly help: string
    readonly relation?: Relation
    readonly at?: number | undefined
    readonly level?: 'warning' | 'notice'
  },
): void => {
  if (finding.relation !== undefined && !isOld(judging, finding.relation)) return
  const { line, column } = judging.statement.at(finding.at ?? 0)
  const { elsewhere } = judging.statement
  judging.findings.push({
    rule,
    message: elsewhere === undefined ? finding.message : `${finding.message} It is written in ${elsewhere}.`,
    help: finding.help,
    line,
    column,
    endLine: Math.max(judging.statement.endLine, line),
    ...(finding.relation === undefined ? {} : { relation: finding.relation }),
    ...(finding.level === undefined ? {} : { level: finding.level }),
  })
}

export const say = (judging: Judging, words: string): void => {
  judging.words.push(words)
}

/** Where a statement goes that must not share this one's transaction. */
export const apart = ({ migration, transaction }: Judging): string => {
  if (!transaction.open && migration.transaction === 'none') return 'in a later statement'
  if (migration.transaction !== 'all') return 'in a later migration, with a transaction of its own'
  // A later file of the same deploy shares it.
  return migration.framework === 'alembic'
    ? `in a later migration, with a transaction of its own (${PER_MIGRATION}, or in a later deploy)`
    : 'in a later migration, in a later deploy'
}

const PER_MIGRATION = '`transaction_per_migration=True` in env.py'

/** What a migration needs beside a file of its own, to have a transaction of its own; to follow such advice. */
export const ownTransaction = ({ migration }: Judging): string =>
  migration.transaction !== 'all'
    ? ''
    : migration.framework === 'alembic'
      ? `, and set ${PER_MIGRATION} or run it in a later deploy: otherwise Alembic puts all pending migrations into one transaction`
      : ', and run it in a later deploy: the runner puts all pending files into one transaction'

const OUTSIDE: Readonly<Record<Framework, string>> = {
  alembic: 'inside `with op.get_context().autocommit_block():` (postgresql_concurrently=True)',
  atlas: 'in a file of its own that begins with `-- atlas:txmode none`',
  'db-migrate': 'by hand before the deploy, since db-migrate sends every migration in a transaction',
  dbmate: 'in a file of its own that begins with `-- migrate:up transaction:false`',
  diesel: 'in a migration of its own whose metadata.toml says `run_in_transaction = false`',
  django: 'with RunSQL in a migration of its own with `atomic = False`',
  drizzle:
    'after a `COMMIT;` of its own in the file, since Drizzle runs all pending files in one transaction, or by hand before the deploy',
  flyway: 'in a file of its own, with `executeInTransaction=false` in its .conf',
  'golang-migrate': 'as the only statement of its file, since golang-migrate sends a file whole',
  goose: 'in a file of its own with `-- +goose NO TRANSACTION`',
  knex: 'in a migration of its own with `exports.config = { transaction: false }`',
  kysely:
    'by hand before the deploy, since the Migrator of Kysely puts all pending migrations into one transaction, or in a run of its own with `disableTransactions: true`, where this version of Kysely has it',
  'mikro-orm': 'in a migration of its own whose isTransactional() answers false',
  other: 'outside a transaction, as a statement of its own',
  'node-pg-migrate': 'in a migration of its own with `pgm.noTransaction()`',
  prisma: 'as the only statement of its migration, since Prisma sends a file whole',
  rails: 'in a migration of its own with `disable_ddl_transaction!`',
  sequelize: 'as a statement of its own, outside of sequelize.transaction()',
  sql: 'outside a transaction, as a statement of its own',
  typeorm: 'in a migration of its own with `transaction = false`, run with `--transaction each`',
  'sql-migrate': 'in a file of its own with `-- +migrate Up notransaction`',
  sqlx: 'in a file of its own whose first line is `-- no-transaction`',
  supabase:
    'by hand before the deploy, since the Supabase CLI sends a file as one batch, in which CONCURRENTLY fails; leave `IF NOT EXISTS` in the migration',
}

/** What runs outside a transaction: Django has operations of its own for two of them, and none that makes a unique index. */
export type Outside = 'create' | 'create-unique' | 'drop' | 'other'

const DJANGO: Partial<Record<Outside, string>> = { create: 'AddIndexConcurrently', drop: 'RemoveIndexConcurrently' }

/** How this runner lets a statement run outside a transaction. */
export const outside = ({ migration: { framework } }: Judging, what: Outside): string =>
  framework === 'django' ? OUTSIDE.django.replace('RunSQL', DJANGO[what] ?? 'RunSQL') : OUTSIDE[framework]

/** SQL of a statement as people would write it in a help text: on one line, cut when long. */
export const oneLine = (sql: string, limit = 200): string => {
  const line = sql.replaceAll(/\s+/g, ' ').trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}
