import type { RulePage } from '../../../core/rule.ts'
import { page } from './page.ts'

const undecidable = (rule: string, title: string, danger: string, remedy: string): RulePage => ({
  rule,
  title,
  level: 'error',
  danger,
  remedy,
})

const HOW =
  'Seen on a PostgreSQL to throw away, to which the base was applied first: locks from pg_locks, rewrites from relfilenode, scans from pg_stat_xact_user_tables, the schema from the catalogues.'

/** What is found by running the migrations. */
export const rehearsal: readonly RulePage[] = [
  page(
    'rehearsal-failed',
    'The migration fails when it is run',
    'The deploy stops at this statement, half-way where the runner uses no transaction.',
    'Mend the statement.',
    { notes: HOW },
  ),
  page(
    'rehearsal-rewrite',
    'A table is rewritten that reading did not show',
    'Every row is written again while nobody can read or write the table: a DO block or a function does it.',
    'Add what is new beside the old, fill it in batches, and switch over later.',
    { notes: HOW },
  ),
  page(
    'rehearsal-scan',
    'A table is read whole under a lock that reading did not show',
    'Writers, or everybody, wait until the whole table has been read.',
    'Add constraints NOT VALID and validate them in a later migration; build indexes CONCURRENTLY.',
    { notes: HOW },
  ),
  page(
    'rehearsal-drop',
    'A table is dropped or renamed that reading did not show',
    'Code that runs during the deploy still uses it.',
    'Do it in a later release.',
    { notes: HOW },
  ),
  page(
    'rehearsal-invalid-index',
    'The migration leaves an invalid index behind',
    'PostgreSQL keeps it up to date with every write and never uses it.',
    'Drop it before it is built again.',
    { notes: HOW },
  ),
  page(
    'down-failed',
    'The way back fails',
    'A rollback of the deploy stops half-way, at the worst moment.',
    'Mend the down part, and rehearse it again.',
    { notes: HOW },
  ),
  page(
    'down-differs',
    'The way back does not restore the schema',
    'After a rollback the database is neither the old nor the new one, and the next deploy meets something unknown.',
    'Let the down part undo every statement in reverse order.',
    { notes: `${HOW} Rows are not compared.` },
  ),
  undecidable(
    'rehearsal-impossible',
    'The migrations could not be rehearsed',
    'What they do was only read, although a rehearsal was asked for.',
    'Name a server with `rehearse: { url: … }`, install the PostgreSQL server programs, or say `rehearse: false`.',
  ),
  undecidable(
    'rehearsal-backup',
    'The backup to start from cannot be used',
    'Nothing could be rehearsed on it.',
    'Give a dump of pg_dump (plain, custom, directory or tar) of the database as it is before the migrations, and use it with scope: changed or pending.',
  ),
  undecidable(
    'rehearsal-data',
    'The sample data does not fit the schema',
    'Nothing could be rehearsed with it.',
    'Mend the file: it is loaded after the migrations of the base.',
  ),
  undecidable(
    'scratch-refused',
    'The URL for scratch databases is refused',
    'It names a database that is configured elsewhere, or one that holds something.',
    'Give a server that holds nothing of value.',
  ),
  undecidable(
    'scratch-not-sandboxed',
    'What a stranger wrote would run on a given server',
    'It could do there whatever the role may.',
    'Leave the URL out where strangers change migrations: the embedded PostgreSQL is a sandbox.',
  ),
  undecidable(
    'scratch-unavailable',
    'No PostgreSQL to throw away could be had',
    'Nothing was rehearsed.',
    'See whether the URL is right, or install the PostgreSQL server programs.',
  ),
]
