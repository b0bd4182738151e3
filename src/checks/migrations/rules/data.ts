import { page } from './page.ts'

const EXPAND = 'Deploy code that no longer uses it first, keep a backup, and drop it in a later release.'

/** Data that is lost, and statements that write much of it. */
export const data = [
  page('drop-table', 'A table is dropped', 'Its rows are gone for good, and code that still uses it fails.', EXPAND, {
    bad: 'DROP TABLE orders;',
    good: 'DROP TABLE IF EXISTS never_there;',
    notes: 'Tables that its foreign keys point at stop for a moment too. Django: DeleteModel.',
  }),
  page('drop-schema', 'A schema is dropped', 'Everything in it is gone for good.', EXPAND, {
    bad: 'DROP SCHEMA sales CASCADE;',
    good: 'CREATE SCHEMA reports;',
  }),
  page(
    'drop-database',
    'A database is dropped',
    'Everything in it is gone for good.',
    'Do it by hand, with a backup.',
    {
      bad: 'DROP DATABASE shop;',
      good: 'CREATE SCHEMA shop;',
    },
  ),
  page(
    'drop-column',
    'A column is dropped',
    'Its values are gone for good, and code that still runs fails as soon as it names the column; ORMs name all of them in every query.',
    'Deploy code that no longer knows it first, and drop it in a later release.',
    {
      bad: 'ALTER TABLE orders DROP COLUMN note;',
      good: 'ALTER TABLE orders ADD COLUMN remark text;',
      notes:
        'Django: RemoveField, whose SQL has CASCADE; take the field out of the state first with SeparateDatabaseAndState. Rails: ignored_columns.',
    },
  ),
  page(
    'drop-owned',
    'Everything that a role owns is dropped',
    'Tables, views and functions are gone for good, whatever they are.',
    'Drop what is meant by name; to remove a role, give what it owns to another one first.',
    { bad: 'DROP OWNED BY worker;', good: 'REASSIGN OWNED BY worker TO manager;' },
  ),
  page(
    'drop-cascade',
    'CASCADE takes more along',
    'Views, foreign keys or columns that depend on what is dropped go too, without a question.',
    'Drop what depends on it by name, and then without CASCADE.',
    { bad: 'DROP TABLE orders CASCADE;', good: 'DROP VIEW open_orders;' },
  ),
  ...(
    [
      [
        'drop-view',
        'A view',
        'DROP VIEW open_orders;',
        'CREATE OR REPLACE VIEW open_orders AS SELECT id, customer_id FROM orders;',
      ],
      [
        'drop-matview',
        'A materialized view',
        'DROP MATERIALIZED VIEW order_totals;',
        "COMMENT ON MATERIALIZED VIEW order_totals IS 'totals';",
      ],
      [
        'drop-function',
        'A function',
        'DROP FUNCTION order_sum(bigint);',
        "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT 1::bigint';",
      ],
      ['drop-type', 'A type', 'DROP TYPE unused_kind;', "ALTER TYPE unused_kind ADD VALUE 'c' AFTER 'b';"],
      ['drop-sequence', 'A sequence', 'DROP SEQUENCE order_numbers;', 'ALTER SEQUENCE order_numbers INCREMENT BY 2;'],
      ['drop-extension', 'An extension', 'DROP EXTENSION citext;', 'CREATE EXTENSION IF NOT EXISTS citext;'],
    ] as const
  ).map(([rule, what, bad, good]) =>
    page(
      rule,
      `${what} is dropped`,
      `Code that still uses it fails. What is created again in the same file is no finding.`,
      EXPAND,
      { bad, good },
    ),
  ),
  page(
    'truncate',
    'A table is emptied',
    'Its rows are gone for good, and nobody can read or write it meanwhile.',
    'Keep a backup, or delete what is meant in batches.',
    {
      bad: 'TRUNCATE orders;',
      good: "DELETE FROM orders WHERE state = 'test';",
    },
  ),
  page(
    'truncate-cascade',
    'Tables are emptied with CASCADE',
    'Every table with a foreign key to it is emptied too, and so on.',
    'Name every table instead.',
    { bad: 'TRUNCATE customers CASCADE;', good: "DELETE FROM customers WHERE email = 'test@example.org';" },
  ),
  page(
    'update-without-where',
    'Every row is updated',
    'Other writers of these rows wait until the transaction ends, and the table may grow to twice its size. A condition that always holds is none.',
    'Update in batches by primary key from outside the migration.',
    { bad: "UPDATE orders SET note = '';", good: "UPDATE orders SET note = '' WHERE id BETWEEN 1 AND 1000;" },
  ),
  page(
    'delete-without-where',
    'Every row is deleted',
    'The rows are gone for good, and other writers wait until the transaction ends.',
    'Say which rows, or keep a backup and delete in batches.',
    { bad: 'DELETE FROM orders;', good: "DELETE FROM orders WHERE state = 'test';" },
  ),
  page(
    'backfill-in-ddl-transaction',
    'Rows are written while the transaction holds a table',
    'An earlier statement took ACCESS EXCLUSIVE, which is kept until the rows are written: nobody can read or write the table meanwhile. An error where every row is written, a warning otherwise.',
    'Move it to a later migration, or run it in batches from outside.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'eu' WHERE region IS NULL;
COMMIT;`,
      good: "ALTER TABLE orders ADD COLUMN region text DEFAULT 'eu';",
      notes: 'Django: AlterField to NOT NULL with a default does this.',
    },
  ),
  page(
    'create-table-force',
    'A table is dropped to be created anew',
    'All of its rows are gone for good.',
    'Change it with ALTER TABLE, or create the new one under another name, copy and swap.',
    {
      bad: `DROP TABLE IF EXISTS orders;
CREATE TABLE orders (id bigint PRIMARY KEY);`,
      good: 'CREATE TABLE IF NOT EXISTS orders (id bigint PRIMARY KEY);',
    },
  ),
  page(
    'drop-then-add-column',
    'A rename written as drop and add',
    'A tool that does not know about renames drops the column and adds an empty one: all values are gone.',
    'Add the new column, copy in batches while the code writes both, and drop the old one in a later release.',
    {
      bad: 'ALTER TABLE orders DROP COLUMN note, ADD COLUMN remark text;',
      good: 'ALTER TABLE orders ADD COLUMN remark text;',
    },
  ),
  page(
    'prior-backup-missing',
    'Values are taken away that nobody has copied',
    'After DROP TABLE, DROP COLUMN, TRUNCATE, a DELETE of every row and a narrower type, what was there is gone: a way back makes the table or the column again, and it is empty.',
    'Copy the values in an earlier migration, and take them away in a later release.',
    {
      bad: 'ALTER TABLE orders DROP COLUMN note;',
      good: `CREATE TABLE orders_note_backup AS SELECT id, note FROM orders WITH NO DATA;
INSERT INTO orders_note_backup SELECT id, note FROM orders;`,
      notes:
        'Off unless it is switched on: the rules of what is taken away say already that a backup has to be kept. It looks for copies in this migration and in those before it: CREATE TABLE … AS, SELECT … INTO, INSERT … SELECT, UPDATE … SET another = this, COPY … TO. Conditions of the copy are not decided, nor whether it was made long ago. Backups of the database are not seen here, since no check knows another: that one exists and can be restored is what the `backup` check is for.',
    },
  ),
]
