import { page } from './page.ts'

const LIMIT =
  'Set lock_timeout to a few seconds at the top of the file, and try again when it fails; or set it once for the role that migrates, and declare that with `lock-timeout`.'

/** Transactions, timeouts and what is held how long. */
export const transactions = [
  page(
    'wide-lock-window',
    'One transaction stops several tables',
    'While it waits for the second table, it keeps the first one stopped; two such migrations can block each other.',
    'One table a migration.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
ALTER TABLE customers ADD COLUMN hint text;
COMMIT;`,
      good: 'ALTER TABLE orders ADD COLUMN hint text;',
    },
  ),
  page(
    'multiple-alter-same-table',
    'A table is read or written twice',
    'Each ALTER TABLE goes through all rows by itself.',
    'Put the changes into one ALTER TABLE.',
    {
      bad: `ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders ALTER COLUMN state SET NOT NULL;`,
      good: 'ALTER TABLE orders ADD COLUMN one text, ADD COLUMN two text;',
    },
  ),
  page(
    'transaction-nesting',
    "BEGIN inside the runner's transaction",
    'It only warns, and its COMMIT ends the transaction of the runner.',
    'Leave BEGIN and COMMIT out.',
  ),
  page(
    'uncommitted-transaction',
    'A transaction is never ended',
    'What the file does is rolled back when the connection closes, or the next file runs inside.',
    'End it with COMMIT.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;`,
      good: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`,
    },
  ),
  page(
    'commit-inside-managed',
    "COMMIT ends the runner's transaction",
    'What follows runs outside of it, and a failure there leaves the migration half applied.',
    "Leave it out, or switch the runner's transaction off for the file.",
  ),
  page(
    'nontransactional-statement-in-tx',
    'A statement that cannot run in a transaction',
    'VACUUM, CREATE DATABASE, DROP DATABASE and ALTER SYSTEM fail in one, and the migration with them.',
    'Run it by hand, or without a transaction.',
    {
      bad: `BEGIN;
VACUUM orders;
COMMIT;`,
      good: 'VACUUM orders;',
    },
  ),
  page(
    'enum-add-value-used-in-same-tx',
    'A new enum value is used before it is committed',
    'PostgreSQL refuses it with error 55P04, and the migration fails.',
    'Use it in a later migration.',
    {
      bad: `BEGIN;
ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';
UPDATE orders SET status = 'lost' WHERE id = 1;
COMMIT;`,
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';",
      notes: 'Where the type itself was created in the same transaction it works from PostgreSQL 18 on.',
    },
  ),
  page(
    'missing-lock-timeout',
    'Nothing limits how long a lock is waited for',
    'While a statement waits for its lock, everybody who comes later queues behind it: one slow query stops the table. It is said once a run, and only for locks that stop traffic on tables that are in use.',
    LIMIT,
    {
      bad: 'ALTER TABLE orders ADD COLUMN hint text;',
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`,
      notes: 'It is not asked for concurrent builds, whose wait stops nobody.',
    },
  ),
  page(
    'lock-timeout-zero',
    'lock_timeout is switched off',
    'Zero means no limit, and everybody queues behind the statement.',
    LIMIT,
    {
      bad: `SET lock_timeout = 0;
ALTER TABLE orders ADD COLUMN hint text;`,
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`,
    },
  ),
  page('lock-timeout-too-long', 'lock_timeout is long', 'Everybody may wait that long behind the statement.', LIMIT, {
    bad: `SET lock_timeout = '10min';
ALTER TABLE orders ADD COLUMN hint text;`,
    good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`,
  }),
  page(
    'lock-timeout-after-the-statement',
    'lock_timeout comes too late',
    'It does not count for statements before it.',
    'Move it to the top of the file.',
    {
      bad: `ALTER TABLE orders ADD COLUMN hint text;
SET lock_timeout = '5s';`,
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`,
    },
  ),
  page(
    'short-timeout-for-concurrent-build',
    'A short lock_timeout for a concurrent build',
    'The build waits for transactions that are open elsewhere, and the limit counts that wait: it gives up and leaves an INVALID index.',
    'Set lock_timeout = 0 for it.',
    {
      bad: `SET lock_timeout = '2s';
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      good: `SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      notes: 'Measured: error 55P03 after the limit, and the index stays INVALID.',
    },
  ),
  page(
    'set-local-outside-tx',
    'SET LOCAL outside a transaction',
    'It does nothing but warn.',
    'Use SET, and RESET at the end of the file.',
    {
      notes:
        'Where nothing says whether the runner opens a transaction, it is said of search_path only, since that decides which table a name means; names are then looked for in the schemas of before as well.',
    },
  ),
  page(
    'set-leaks-into-later-files',
    'A setting stays for later files',
    'SET without LOCAL counts for the whole session, and so for the files that run after this one.',
    'Use SET LOCAL.',
    {
      bad: `BEGIN;
SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`,
      good: `BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`,
    },
  ),
  page(
    'statement-timeout-for-long-ops',
    'A statement_timeout ends a long build',
    'A concurrent build that runs into it leaves an INVALID index.',
    'Set statement_timeout = 0 for it.',
    {
      bad: `SET statement_timeout = '30s';
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      good: `SET statement_timeout = 0;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
    },
  ),
]
