import { page } from './page.ts'

const MEASURED = 'Measured on PostgreSQL 15 and 18.'

/** Indexes. */
export const indexes = [
  page(
    'create-index-blocking',
    'An index is built under a lock',
    'Writes to the table are stopped until the index is built.',
    'Use CREATE INDEX CONCURRENTLY, outside a transaction. If a build fails, drop the INVALID index that it leaves.',
    {
      bad: 'CREATE INDEX orders_note ON orders (note);',
      good: 'CREATE INDEX CONCURRENTLY orders_note ON orders (note);',
      notes: `${MEASURED} SHARE on the table. How a runner is told to use no transaction stands in the help of each finding. Django: AddIndexConcurrently with atomic = False; Alembic: postgresql_concurrently=True inside autocommit_block().`,
    },
  ),
  page(
    'create-index-after-exclusive-lock',
    'An index is built while the transaction holds the table',
    'An earlier statement of the transaction took ACCESS EXCLUSIVE, which is kept while the index is built: nobody can read or write the table.',
    'Build the index CONCURRENTLY in a migration of its own.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN payer_id bigint;
CREATE INDEX orders_payer ON orders (payer_id);
COMMIT;`,
      good: 'CREATE INDEX CONCURRENTLY orders_payer ON orders (payer);',
      notes: 'Django does this for AddField with a ForeignKey or db_index.',
    },
  ),
  page(
    'drop-index-blocking',
    'An index is dropped under a lock',
    'Reads and writes of the table stop for a moment, and longer while the statement waits.',
    'Use DROP INDEX CONCURRENTLY, outside a transaction.',
    { bad: 'DROP INDEX orders_state_idx;', good: 'DROP INDEX CONCURRENTLY orders_state_idx;', notes: MEASURED },
  ),
  page(
    'reindex-blocking',
    'An index is rebuilt under a lock',
    'Writes to the table stop until it is done, and so do reads that would use the index.',
    'Use REINDEX CONCURRENTLY (PostgreSQL 12 and later).',
    { bad: 'REINDEX TABLE orders;', good: 'REINDEX TABLE CONCURRENTLY orders;', notes: MEASURED },
  ),
  page(
    'concurrently-in-transaction',
    'CONCURRENTLY inside a transaction',
    'PostgreSQL refuses it with error 25001, and the migration fails.',
    'Put it into a file of its own that the runner sends without a transaction.',
    {
      bad: `BEGIN;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
COMMIT;`,
      good: 'CREATE INDEX CONCURRENTLY orders_note ON orders (note);',
      notes: `${MEASURED} Runners that send a file whole (Prisma, golang-migrate) make one transaction of several statements: nothing else may stand in the file.`,
    },
  ),
  page(
    'concurrent-if-not-exists',
    'IF NOT EXISTS keeps an INVALID index',
    'A concurrent build that failed leaves an INVALID index, and IF NOT EXISTS takes it for done: it costs every write and no query uses it.',
    'DROP INDEX CONCURRENTLY IF EXISTS before, and leave IF NOT EXISTS out.',
    {
      bad: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON orders (note);',
      good: 'CREATE INDEX CONCURRENTLY orders_note ON orders (note);',
      notes: MEASURED,
    },
  ),
  page(
    'index-limits',
    'An index that PostgreSQL refuses, or some rows do not fit into',
    'More than 32 columns (those of INCLUDE among them, and of a primary key, a foreign key or a partition key as well) and types without an order (json, xml, point and the other shapes) make the statement fail, whatever is in the table. Where the type is made for large values (jsonb, tsvector, hstore) the index can be built, and a row whose value takes more than about 2,700 bytes is refused from then on: that is a notice.',
    'Index fewer columns, an expression or a hash; use GIN for searches inside of a value.',
    {
      bad: `CREATE TABLE notes (id bigint PRIMARY KEY, body json);
CREATE INDEX notes_body ON notes (body);`,
      good: `CREATE TABLE notes (id bigint PRIMARY KEY, body jsonb);
CREATE INDEX notes_body ON notes USING gin (body);`,
      notes:
        "Only what the migrations say of a column's type counts: where it is not known, nothing is said. An index on text is not told, although an entry of it has the same limit: nearly every text that is indexed is short.",
    },
  ),
  page(
    'index-too-many-columns',
    'An index of more than three columns',
    'Every write pays for all of them, and queries seldom use more than the first.',
    'Keep the columns that queries filter by together.',
    {
      bad: 'CREATE INDEX CONCURRENTLY orders_wide ON orders (state, note, amount, placed_at);',
      good: 'CREATE INDEX CONCURRENTLY orders_narrow ON orders (note, amount);',
    },
  ),
  page(
    'duplicate-index',
    'Another index does the same',
    'An index of the table already begins with these columns: the new one costs every write and helps no query.',
    'Leave it out.',
    {
      bad: 'CREATE INDEX CONCURRENTLY orders_state_again ON orders (state);',
      good: 'CREATE INDEX CONCURRENTLY orders_note ON orders (note);',
    },
  ),
  page(
    'index-on-partitioned-table',
    'An index on a partitioned table',
    'Writes to every partition stop until the last one has its index; CONCURRENTLY fails on the parent.',
    'CREATE INDEX … ON ONLY the parent, build CONCURRENTLY on each partition, then ATTACH.',
    {
      bad: 'CREATE INDEX events_at ON events (at);',
      good: 'CREATE INDEX events_at ON ONLY events (at);',
      notes: MEASURED,
    },
  ),
  page(
    'pg14-index-corruption',
    'PostgreSQL 14.0 to 14.3 builds concurrent indexes with a bug',
    'Rows that change during the build may be missing in the index: queries do not find them, and a unique index takes duplicates. It is said for `postgres-version: 14` only, whose minor version is not known here.',
    'Make sure that production runs 14.4 or later; REINDEX CONCURRENTLY mends what an earlier one has built.',
  ),
]
