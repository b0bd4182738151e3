import { page } from './page.ts'

/** What the code that runs during the deploy sees. */
export const compatibility = [
  page(
    'rename-column',
    'A column is renamed',
    'Code that still runs names it by its old name: its queries fail at once.',
    'Add the new column, write both, copy in batches, read the new one, and drop the old one in a later release.',
    { bad: 'ALTER TABLE orders RENAME COLUMN note TO remark;', good: 'ALTER TABLE orders ADD COLUMN remark text;' },
  ),
  page(
    'rename-table',
    'A table is renamed',
    'Code that still runs names it by its old name: its queries fail at once.',
    'Leave a view of the old name behind in the same migration; a simple view can be read and written.',
    {
      bad: 'ALTER TABLE orders RENAME TO purchases;',
      good: `ALTER TABLE orders RENAME TO purchases;
CREATE VIEW orders AS SELECT * FROM purchases;`,
      notes:
        'The view has to give every row and every column, and to be one that PostgreSQL lets code write through: a WHERE hides rows from code that still runs (unless it asks a column that the same file adds for its default), and DISTINCT, joins, LIMIT and the like refuse its writes.',
    },
  ),
  page(
    'rename-schema',
    'A schema is renamed',
    'Queries and search_path settings of running code name it by its old name.',
    'Create the new schema, move tables one by one with views left behind.',
    { bad: 'ALTER SCHEMA sales RENAME TO commerce;', good: 'CREATE SCHEMA commerce;' },
  ),
  page(
    'rename-type',
    'A type is renamed',
    'Code that casts to it fails at once; ORMs do so in every query with an enum.',
    'Keep the name.',
    {
      bad: 'ALTER TYPE order_status RENAME TO purchase_status;',
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';",
    },
  ),
  page(
    'rename-enum-value',
    'A value of an enum is renamed',
    'Code that still runs writes and compares the old value, which is no longer there.',
    'Add a value, let the code read both and write the new one, then update the rows.',
    {
      bad: "ALTER TYPE order_status RENAME VALUE 'open' TO 'active';",
      good: "ALTER TYPE order_status ADD VALUE 'active' BEFORE 'closed';",
    },
  ),
  page(
    'rename-sequence',
    'A sequence is renamed, or moves to another schema',
    'Code that calls nextval with its name fails at once. Defaults and identity columns go on, since they do not know it by its name; for their sequences it is a notice.',
    'Look for the name in the code first.',
    {
      bad: 'ALTER SEQUENCE order_numbers RENAME TO purchase_numbers;',
      good: 'ALTER SEQUENCE order_numbers INCREMENT BY 2;',
      notes:
        'Measured on PostgreSQL 15: it waits for each transaction that has drawn a number, and inserts that draw one wait behind it. ALTER TABLE may name a sequence too.',
    },
  ),
  page(
    'set-schema',
    'A table moves to another schema',
    'Code that still runs looks for it where it was.',
    'Leave a view of the old name behind.',
    { bad: 'ALTER TABLE orders SET SCHEMA sales;', good: 'CREATE VIEW sales.orders AS SELECT * FROM public.orders;' },
  ),
  page(
    'add-required-column',
    'A new column is NOT NULL without a default',
    'The statement fails as soon as the table has a row; and inserts of code that does not know the column fail.',
    'Give it a default that stays, or add it nullable and make it NOT NULL in a later release.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN currency text NOT NULL;',
      good: "ALTER TABLE orders ADD COLUMN currency text NOT NULL DEFAULT 'EUR';",
      notes:
        'Django drops the default again after ADD COLUMN, so that a field with default= is required too; db_default= (5.0 and later) stays. In Alembic, default= emits nothing; server_default= stays.',
    },
  ),
  page(
    'set-not-null-breaks-old-writers',
    'New rows have to have a value',
    'NOT VALID spares the rows that are there, but writes of code that leaves the column empty fail at once.',
    'Deploy code that always writes it first.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL) NOT VALID;',
      good: "ALTER TABLE orders ALTER COLUMN note SET DEFAULT '';",
    },
  ),
  page(
    'add-check-not-valid-breaks-old-writers',
    'New rows have to keep to a CHECK',
    'NOT VALID spares the rows that are there, but new ones are checked at once.',
    'Deploy code that keeps to it first.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT amount_small CHECK (amount < 1000) NOT VALID;',
      good: 'ALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
    },
  ),
  page(
    'change-default',
    'A default changes',
    'Rows that old code inserts without the column get the new value.',
    'Make sure that both values are right during the deploy.',
    {
      bad: 'ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 1;',
      good: "COMMENT ON COLUMN orders.amount IS 'in cents';",
    },
  ),
  page(
    'drop-default',
    'A default is dropped',
    'Inserts of old code that leave the column out get NULL, or fail.',
    'Deploy code that always writes it first.',
    {
      bad: 'ALTER TABLE orders ALTER COLUMN amount DROP DEFAULT;',
      good: "COMMENT ON COLUMN orders.amount IS 'in cents';",
    },
  ),
  page(
    'enable-rls',
    'Row level security without a policy',
    'All roles but the owner see no row from that moment on, and write none.',
    'Create the policies in the same migration.',
    {
      bad: 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
      good: `CREATE POLICY own_orders ON orders USING (customer_id = current_setting('app.customer')::bigint);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;`,
    },
  ),
  page(
    'force-rls',
    'Row level security is forced without a policy',
    'Even the owner, which is often the role of the application, sees no row.',
    'Create the policies in the same migration.',
    {
      bad: 'ALTER TABLE orders FORCE ROW LEVEL SECURITY;',
      good: `CREATE POLICY own_orders ON orders USING (customer_id = current_setting('app.customer')::bigint);
ALTER TABLE orders FORCE ROW LEVEL SECURITY;`,
    },
  ),
  page(
    'restrictive-policy',
    'A restrictive policy',
    'It takes rows away from code that sees them now.',
    'Make sure that the running code can do without them.',
    {
      bad: 'CREATE POLICY only_open ON orders AS RESTRICTIVE USING (amount > 0);',
      good: 'CREATE POLICY only_open ON orders USING (amount > 0);',
    },
  ),
  page(
    'toggle-trigger',
    'A trigger is switched',
    'Writes stop for a moment, and what the trigger did is no longer done, for every session.',
    "For one session, SET LOCAL session_replication_role = 'replica' does the same without a lock.",
    { bad: 'ALTER TABLE orders DISABLE TRIGGER orders_touch;', good: "SET session_replication_role = 'replica';" },
  ),
  page(
    'replica-identity',
    'The replica identity changes',
    'Subscribers of logical replication may stop at updates and deletes.',
    'Prefer USING INDEX, and look at the subscribers.',
    { bad: 'ALTER TABLE orders REPLICA IDENTITY FULL;', good: "COMMENT ON TABLE orders IS 'replicated';" },
  ),
]
