/**
 * What a migration is to everything behind the readers: rules, schema state, report, rehearsal, pending, review.
 *
 * A reader turns files into `Migration`s, in the order in which they are applied. SQL layouts are read in `layouts/`. A reader
 * for a framework in another language (Django, Alembic) is one more `Reader`: it emits, for each operation, the SQL that the
 * framework would send (`pinnedStatement` parses it and pins it to the operation's line), plus findings of its own about
 * what is not SQL; both then run through the same state, rules, levels and suppressions.
 */
import type { Files } from '../../core/world.ts'
import type { Node, SqlParser } from '../../sql/parser.ts'
import type { Position } from '../../sql/positions.ts'
import { parseOne } from '../../sql/read.ts'

/** Runners whose files are known; `sql` is a plain folder of which nothing is assumed, `other` a program that nobody here reads. */
export const FRAMEWORKS = [
  'alembic',
  'atlas',
  'db-migrate',
  'dbmate',
  'diesel',
  'django',
  'drizzle',
  'flyway',
  'golang-migrate',
  'goose',
  'knex',
  'kysely',
  'mikro-orm',
  'node-pg-migrate',
  'other',
  'prisma',
  'rails',
  'sequelize',
  'sql',
  'sql-migrate',
  'sqlx',
  'supabase',
  'typeorm',
] as const
export type Framework = (typeof FRAMEWORKS)[number]
/** Runners that are known to keep a table of what they applied. */
export type LedgerFramework = Exclude<Framework, 'sql' | 'other'>

/**
 * How the runner sends a file: `file` one transaction a file; `whole` the text in one message (an implicit transaction when
 * it has several statements, none when it has one); `all` one transaction for all pending files; `none` each statement on
 * its own; `unknown` where nothing says.
 */
export type TransactionMode = 'file' | 'whole' | 'all' | 'none' | 'unknown'

export type MigrationStatement = {
  /** What is sent. Empty for an operation that sends no SQL, or none that can be known: then `label` says what it is. */
  readonly sql: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly node?: Node
  /** Why it could not be read. Makes the check an error, never a pass. */
  readonly mistake?: { readonly message: string } & Position
  /** Position in the file of an offset in bytes inside `sql`. */
  readonly at: (byte: number) => Position
  /** True where placeholders of a template stand in it. */
  readonly masked?: true
  /** The operation in the framework's words, shown in the report: `AddField orders.note`. */
  readonly label?: string
  /** True for an operation whose effect cannot be read, such as a function in Python. */
  readonly opaque?: true
  /** Where it is written, in a file other than the migration's: `shop/helpers.py, line 3`. */
  readonly elsewhere?: string
  /** Runs outside the migration's transaction (Alembic's autocommit_block): what came before is committed first. */
  readonly autocommit?: true
}

/** The way back: a part or file of its own, `none` where the layout has one and it is missing or empty, `unsupported` where it has no such thing. */
export type Down =
  | { readonly status: 'present'; readonly path: string; readonly sql: string }
  | { readonly status: 'none' }
  | { readonly status: 'irreversible'; readonly reason: string }
  | { readonly status: 'unsupported' }

/** A finding that a reader makes itself, before levels and suppressions are applied. `rule` is a code of the catalogue. */
export type ReaderFinding = {
  readonly rule: string
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column?: number
}

/** A comment or call in a file that accepts findings. Rules are ours (`aliases.ts` translates the peers' names); empty means all. */
export type Suppression = {
  readonly rules: readonly string[]
  /** Words of the tool it was written for: `gonogo`, `squawk`, `pgfence`, `atlas`, `eugene`, `django-migration-linter`, `strong_migrations`. */
  readonly tool: string
  readonly reason?: string
  readonly line: number
  /** Lines of findings that it covers, both ends included; absent for the whole file. */
  readonly covers?: { readonly from: number; readonly to: number }
  /** What was written, for messages. */
  readonly text: string
}

/** One operation as it stands in the file, with what was read of it. */
export type WrittenOperation = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly label: string
  readonly statements: readonly MigrationStatement[]
  readonly findings: readonly ReaderFinding[]
}

/** How a framework is asked to print the SQL of a migration (`exact-sql`). */
export type ExactQuestion = {
  readonly tool: 'django' | 'alembic'
  /** Arguments after the program: `sqlmigrate shop 0002_note`. */
  readonly words: readonly string[]
  /** In order; empty where the print does not go by operations. */
  readonly operations: readonly WrittenOperation[]
}

export type Migration = {
  /** The file findings point at, relative to the repository's root, with `/`. */
  readonly path: string
  /** What people call it: the folder's name in Prisma, the file's name elsewhere. */
  readonly name: string
  /** Version as the runner compares it; absent where the layout has none. */
  readonly version?: string
  /** Migrations of one series share it: the folder, or the Django app. Order, versions and gaps are judged inside. */
  readonly series: string
  /** Migrations that share it are replayed into one schema; the series unless told (Django: one for all apps). */
  readonly database?: string
  readonly framework: Framework
  /** The text of the file, for hashes. */
  readonly text: string
  /** The part that runs on deploy, in order. */
  readonly statements: readonly MigrationStatement[]
  readonly down: Down
  readonly transaction: TransactionMode
  /** Flyway's R__ files: run again whenever they change, so that an edit is no edit of history. */
  readonly repeatable?: true
  /** A file that can only be looked at, not judged: a Ruby migration without SQL. */
  readonly reviewOnly?: string
  readonly suppressions: readonly Suppression[]
  readonly findings: readonly ReaderFinding[]
  /** Other names this migration answers to: Django's `replaces`, versions of a squash. */
  readonly replaces?: readonly string[]
  /** What the runner's own table calls it, where that is neither version nor name: `app.name` in Django, the revision in Alembic. */
  readonly key?: string
  /** Keys of the migrations that it stands on, where a graph and not the order says so. */
  readonly parents?: readonly string[]
  /** Absent where there is nobody to ask, and where the migration sends nothing. */
  readonly exact?: ExactQuestion
}

/** Something that kept a file from being understood. The check is an error then. */
export type Unreadable = {
  readonly path: string
  readonly rule: string
  readonly message: string
  readonly help: string
}

export type Reading = {
  /** In the order in which they are applied. */
  readonly migrations: readonly Migration[]
  readonly unreadable: readonly Unreadable[]
  /** What a reader wants people to know: "the folder has no recognised runner, so no transaction is assumed". */
  readonly notes: readonly string[]
}

export type ReadContext = {
  readonly files: Files
  /** The runner that the manifest declares, where the layout leaves it open. */
  readonly runner?: Framework
  /** Started for all readers but that of SQL files, which starts it where it is needed. */
  readonly parser: SqlParser
  readonly signal: AbortSignal
}

/** One layout of migration files. Readers are asked in order; a file belongs to the first that claims it. */
export type Reader = {
  readonly framework: Framework
  /**
   * The migration files of this layout among the paths, and nothing else. Paths decide; `peek` gives the first bytes of a
   * file where they do not.
   */
  claim(paths: readonly string[], peek: (path: string) => Promise<string>): Promise<readonly string[]>
  read(paths: readonly string[], context: ReadContext): Promise<Reading>
}

/** A statement that a framework would send, pinned to the lines of the operation that it comes from. */
export const pinnedStatement = (
  parser: SqlParser,
  sql: string,
  place: { readonly line: number; readonly column: number; readonly endLine?: number },
  more: Pick<MigrationStatement, 'label' | 'opaque' | 'autocommit' | 'elsewhere'> = {},
): MigrationStatement => {
  const position = { line: place.line, column: place.column }
  const base = { sql, ...position, endLine: place.endLine ?? place.line, at: () => position, ...more }
  if (sql.trim() === '') return base
  const read = parseOne(parser, sql)
  return 'mistake' in read
    ? { ...base, mistake: { message: read.mistake.message, ...position } }
    : { ...base, node: read.node }
}
