import { page } from './page.ts'

const MEASURED = 'Measured on PostgreSQL 15 and 18.'

/** Constraints. */
export const constraints = [
  page(
    'add-fk-validating',
    'A foreign key is verified at once',
    'Both tables are read, and writes to both are stopped until every row is verified.',
    'Add it NOT VALID, which reads nothing, and VALIDATE it in a later migration, which lets reads and writes go on.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT orders_payer_fk FOREIGN KEY (payer) REFERENCES customers (id);',
      good: 'ALTER TABLE orders ADD CONSTRAINT orders_payer_fk FOREIGN KEY (payer) REFERENCES customers (id) NOT VALID;',
      notes: `${MEASURED} SHARE ROW EXCLUSIVE on both tables. Django adds it inside ADD COLUMN, which reads nothing; Alembic's add_column with a ForeignKey sends a second statement, which does.`,
    },
  ),
  page(
    'fk-to-existing-in-create-table',
    'A new table points at one that is in use',
    'Writes to the other table stop for a moment, and for as long as the statement waits for a transaction that writes there.',
    'Set a lock_timeout.',
    {
      bad: 'CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));',
      good: `SET lock_timeout = '5s';
CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));`,
      notes: MEASURED,
    },
  ),
  page(
    'add-check-validating',
    'A CHECK is verified at once',
    'Every row is read while nobody can read or write the table.',
    'Add it NOT VALID, and VALIDATE it in a later migration.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0);',
      good: 'ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;',
      notes: MEASURED,
    },
  ),
  page(
    'add-unique-constraint',
    'A UNIQUE constraint builds its index under a lock',
    'The index is built over the whole table while nobody can read or write it, and the deploy fails if two rows are equal.',
    'Build the index with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX. NOT VALID does not exist for UNIQUE.',
    {
      bad: 'ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);',
      good: 'CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON customers (email);',
      notes: `${MEASURED} Django: unique=True, AlterUniqueTogether, UniqueConstraint.`,
    },
  ),
  page(
    'add-primary-key',
    'A primary key builds its index under a lock',
    'The index is built and every row is checked for NULL while nobody can read or write the table.',
    'Build a unique index CONCURRENTLY, make the columns NOT NULL through a validated CHECK, then ADD PRIMARY KEY USING INDEX.',
    {
      bad: 'ALTER TABLE log_lines ADD PRIMARY KEY (id);',
      good: 'CREATE UNIQUE INDEX CONCURRENTLY log_lines_pkey ON log_lines (id);',
      notes: MEASURED,
    },
  ),
  page(
    'pk-using-index-nullable',
    'A primary key on a column that may be NULL',
    'Even with its index ready, every row is read to prove that none is NULL, while nobody can read or write the table.',
    'Prove it before: CHECK (column IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL.',
    {
      bad: 'ALTER TABLE log_lines ADD CONSTRAINT log_lines_pkey PRIMARY KEY USING INDEX log_lines_id;',
      good: 'ALTER TABLE log_lines ADD CONSTRAINT log_lines_key UNIQUE USING INDEX log_lines_id;',
      notes: MEASURED,
    },
  ),
  page(
    'add-exclusion-constraint',
    'An exclusion constraint',
    'Its index is built and the table is read twice while nobody can read or write it. It has no form that spares them.',
    'Create a new table with the constraint, copy in batches and swap; or use a maintenance window.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT one_at_a_time EXCLUDE (id WITH =);',
      good: 'CREATE TABLE bookings (id bigint PRIMARY KEY, EXCLUDE (id WITH =));',
      notes: MEASURED,
    },
  ),
  page(
    'validate-with-not-valid-same-tx',
    'NOT VALID and VALIDATE in one transaction',
    'The lock that ADD … NOT VALID takes is kept until the transaction ends, and VALIDATE reads the whole table under it: nothing is won.',
    'Validate in a later migration.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT amount_positive;
COMMIT;`,
      good: 'ALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
      notes: MEASURED,
    },
  ),
  page(
    'validate-after-write-lock',
    'VALIDATE while the transaction holds a lock',
    'VALIDATE itself lets reads and writes go on, but the lock that an earlier statement of the transaction took does not, and it is kept while the table is read.',
    'Validate in a migration of its own.',
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
ALTER TABLE orders VALIDATE CONSTRAINT total_positive;
COMMIT;`,
      good: 'ALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
    },
  ),
  page(
    'drop-constraint',
    'A constraint is dropped',
    'Dropping a foreign key stops both tables for a moment; code that names the constraint in ON CONFLICT fails, and rows that it kept out get in.',
    'Set a lock_timeout, and make sure that no code relies on it.',
    {
      bad: 'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;',
      good: 'ALTER TABLE orders RENAME CONSTRAINT orders_customer_id_fkey TO orders_customer_fk;',
      notes: MEASURED,
    },
  ),
  page(
    'drop-not-null',
    'A column may be NULL from now on',
    'Code that reads it as always present may fail.',
    'Deploy code that can read NULL first.',
    {
      bad: 'ALTER TABLE orders ALTER COLUMN amount DROP NOT NULL;',
      good: 'ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 0;',
    },
  ),
  page(
    'alter-domain-add-constraint',
    'A domain gets a constraint',
    'Every table with a column of the domain is read, and its writes are stopped meanwhile.',
    'Add it NOT VALID, which takes no lock on the tables, and VALIDATE it later.',
    {
      bad: 'ALTER DOMAIN zip_code ADD CONSTRAINT zip_length CHECK (length(VALUE) = 5);',
      good: 'ALTER DOMAIN zip_code ADD CONSTRAINT zip_length CHECK (length(VALUE) = 5) NOT VALID;',
      notes: MEASURED,
    },
  ),
  page(
    'create-domain-with-constraint',
    'A domain with a constraint',
    'Whoever later adds a column of it to an old table has that table written anew.',
    'Use the base type with a CHECK on the column.',
    {
      bad: 'CREATE DOMAIN percent AS integer CHECK (VALUE BETWEEN 0 AND 100);',
      good: 'CREATE DOMAIN percent AS integer;',
    },
  ),
  page(
    'fk-without-index',
    'No index on a foreign key',
    'Each delete in the other table reads this one as a whole, and keeps its locks as long.',
    'Create an index on the columns of the foreign key.',
    {
      bad: 'CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));',
      good: `CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));
CREATE INDEX notes_order_id ON notes (order_id);`,
    },
  ),
  page(
    'unique-may-fail',
    'A unique index may meet equal rows',
    'The build fails on data that is not unique and leaves an INVALID index behind; code that writes equal values fails while it runs.',
    'Look for duplicates first, and deploy code that writes none.',
    {
      bad: 'CREATE UNIQUE INDEX CONCURRENTLY customers_email ON customers (email);',
      good: 'CREATE INDEX CONCURRENTLY customers_email ON customers (email);',
    },
  ),
  page(
    'add-unique-breaks-old-writers',
    'Code that runs during the deploy may repeat a value',
    'Building a unique index CONCURRENTLY stops nobody, and still refuses writes that repeat a value from its beginning on. Code of before was free to write them.',
    'Deploy code that repeats none first.',
    {
      bad: 'CREATE UNIQUE INDEX CONCURRENTLY customers_email ON customers (email);',
      good: 'CREATE INDEX CONCURRENTLY customers_email ON customers (email);',
      notes:
        'Where the index is built under a lock, or a constraint is added, that is the finding: this one is about what is left once the lock is gone.',
    },
  ),
  page(
    'check-may-fail',
    'VALIDATE may meet rows that do not keep to the constraint',
    'The migration stops with an error at the first of them. Nothing is lost, but the deploy is half done.',
    'Look for such rows before, and mend them.',
    {
      bad: 'ALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
      good: 'ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;',
    },
  ),
  page(
    'on-delete-cascade-added',
    'Deleting one row deletes others',
    'With ON DELETE CASCADE rows vanish from this table when a row of the other one is deleted.',
    'Make sure that this is meant; otherwise use ON DELETE RESTRICT.',
    {
      bad: 'ALTER TABLE orders ADD CONSTRAINT payer_fk FOREIGN KEY (payer) REFERENCES customers (id) ON DELETE CASCADE NOT VALID;',
      good: 'ALTER TABLE orders ADD CONSTRAINT payer_fk FOREIGN KEY (payer) REFERENCES customers (id) NOT VALID;',
    },
  ),
]
