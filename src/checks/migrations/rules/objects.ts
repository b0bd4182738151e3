import { page } from './page.ts'

const MEASURED = 'Measured on PostgreSQL 15 and 18.'

/** Enums, partitions, views, triggers, functions. */
export const objects = [
  page(
    'enum-add-without-order',
    'A new enum value goes to the end',
    'ORDER BY sorts it last.',
    'Say BEFORE or AFTER where the order means something.',
    {
      bad: "ALTER TYPE order_status ADD VALUE 'lost';",
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';",
    },
  ),
  page(
    'type-missing',
    'A column of a type that nothing creates',
    'The migration fails when it is run. It is said only where the files tell the whole story: no extension, nothing that is put together when it runs, no table from before the first file.',
    'Create the type first; in Alembic, sa.Enum in add_column does not.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN mood order_mood;',
      good: "CREATE TYPE order_mood AS ENUM ('good', 'bad');\nALTER TABLE orders ADD COLUMN mood order_mood;",
    },
  ),
  page(
    'create-or-replace-view',
    'A view that is in use is replaced',
    'Reads of it stop for a moment, and longer while the statement waits for a query that reads it.',
    'Set a lock_timeout.',
    {
      bad: 'CREATE OR REPLACE VIEW open_orders AS SELECT id, customer_id, note FROM orders;',
      good: 'CREATE VIEW all_orders AS SELECT id, customer_id FROM orders;',
      notes: MEASURED,
    },
  ),
  page(
    'create-policy',
    'A policy is created on a table that is in use',
    'Reads and writes stop for a moment, and longer while the statement waits for one of them.',
    'Set a lock_timeout.',
    {
      bad: 'CREATE POLICY own_rows ON customers FOR SELECT USING (id = 1);',
      good: 'GRANT SELECT ON customers TO reporting;',
      notes: MEASURED,
    },
  ),
  page(
    'attach-partition-scan',
    'ATTACH PARTITION reads the table',
    'Without a CHECK that says what the bounds say, the whole table is read while nobody can read or write it; a DEFAULT partition likewise.',
    'Add such a CHECK NOT VALID, VALIDATE it, attach, and drop it.',
    {
      bad: "ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');",
      good: "ALTER TABLE events_2025 ADD CONSTRAINT in_2025 CHECK (at >= '2025-01-01' AND at < '2026-01-01') NOT VALID;",
      notes: MEASURED,
    },
  ),
  page(
    'detach-partition',
    'DETACH PARTITION stops the parent',
    'Reads and writes of the whole partitioned table stop for a moment, and longer while it waits.',
    'Use DETACH PARTITION … CONCURRENTLY (PostgreSQL 14 and later).',
    {
      bad: 'ALTER TABLE events DETACH PARTITION events_2024;',
      good: 'ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;',
      notes: MEASURED,
    },
  ),
  page(
    'create-partition',
    'CREATE TABLE … PARTITION OF stops the parent',
    'Reads and writes of the whole partitioned table stop for a moment.',
    'Create the table by itself, then ATTACH it.',
    {
      bad: "CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
      good: 'CREATE TABLE events_2026 (id bigint, at timestamptz);',
      notes: MEASURED,
    },
  ),
  page(
    'refresh-matview',
    'REFRESH stops all reads of a materialized view',
    'Nobody can read it until its query has run.',
    'Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index.',
    {
      bad: 'REFRESH MATERIALIZED VIEW order_totals;',
      good: 'REFRESH MATERIALIZED VIEW CONCURRENTLY order_totals;',
      notes: MEASURED,
    },
  ),
  page(
    'create-trigger',
    'A trigger is created',
    'Writes stop for a moment, and every write runs it from then on.',
    'Set a lock_timeout; keep the function quick.',
    {
      bad: 'CREATE TRIGGER orders_log AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch();',
      good: "COMMENT ON TRIGGER orders_touch ON orders IS 'keeps updated_at';",
      notes: MEASURED,
    },
  ),
  page(
    'drop-trigger',
    'A trigger or rule is dropped',
    'Reads and writes stop for a moment, and what it did is no longer done.',
    'Set a lock_timeout.',
    {
      bad: 'DROP TRIGGER orders_touch ON orders;',
      good: "COMMENT ON TRIGGER orders_touch ON orders IS 'keeps updated_at';",
      notes: MEASURED,
    },
  ),
  page(
    'create-rule',
    'A rule is created',
    'It rewrites every statement on the table from then on.',
    'Use a trigger or a view.',
    {
      bad: 'CREATE RULE no_delete AS ON DELETE TO orders DO INSTEAD NOTHING;',
      good: 'CREATE VIEW all_orders AS SELECT * FROM orders;',
    },
  ),
  page(
    'drop-policy',
    'A policy is dropped',
    'Roles see fewer rows, or none; or more, where it was restrictive.',
    'Create the one that takes its place in the same transaction.',
    {
      bad: 'DROP POLICY readers ON customers;',
      good: `DROP POLICY readers ON customers;
CREATE POLICY readers ON customers FOR SELECT USING (true);`,
    },
  ),
  page(
    'opaque-dynamic-sql',
    'What runs is not known before it runs',
    'EXECUTE builds its statement at run time, the block is written in another language, or a migration in a program calls what is not in the repository.',
    'Write the statement out, or rehearse the migration.',
    {
      bad: `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables LOOP
    EXECUTE 'ALTER TABLE ' || name || ' ADD COLUMN note text';
  END LOOP;
END $$;`,
      good: `DO $$ BEGIN
  EXECUTE 'ALTER TABLE orders ADD COLUMN hint text';
END $$;`,
      notes:
        "Statements inside DO and inside functions that a migration calls are judged like others, at their own line. Where the words that are there drop, empty or rename something (EXECUTE format('DROP TABLE %I', …), dropTable(process.env.X)), that is an error under the rule for it, whatever the name turns out to be.",
    },
  ),
  page(
    'create-table-as-select',
    'A table is filled from another',
    'The source is read as a whole, and with it the locks of the transaction are kept.',
    'Create it empty and copy in batches.',
    {
      bad: 'CREATE TABLE old_orders AS SELECT * FROM orders;',
      good: 'CREATE TABLE old_orders AS SELECT * FROM orders WITH NO DATA;',
      notes: MEASURED,
    },
  ),
  page(
    'create-extension',
    'An extension is created',
    'It must be installed on the server, and the role must be allowed to create it.',
    'Make sure that production has it before the deploy.',
    {
      bad: 'CREATE EXTENSION IF NOT EXISTS hstore;',
      good: 'CREATE TABLE words (id bigint PRIMARY KEY, word text);',
    },
  ),
  page(
    'lock-table',
    'LOCK TABLE in a migration',
    'It stops what it says until the transaction ends.',
    'Leave it to the statements to take the locks they need.',
    {
      bad: 'LOCK TABLE orders IN SHARE MODE;',
      good: 'LOCK TABLE orders IN ACCESS SHARE MODE;',
    },
  ),
  page(
    'function-volatility-change',
    'A function changes its volatility',
    'Indexes and plans that rely on it are not rebuilt.',
    'Rebuild them, or give the function another name.',
    {
      bad: "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1::bigint';",
      good: "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT 2::bigint';",
    },
  ),
]
