import { page } from './page.ts'

const MEASURED = 'Measured on PostgreSQL 15 and 18 with pg_locks, relfilenode and pg_stat_xact_user_tables.'
const BACKFILL = `ALTER TABLE orders ADD COLUMN token uuid;
ALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();`

/** Statements that write or read every row of a table. */
export const rewrites = [
  page(
    'column-type-rewrite',
    'A change of type writes the table anew',
    'PostgreSQL writes the table and all its indexes anew under ACCESS EXCLUSIVE: nobody reads or writes it until that is done, which takes minutes to hours on a large table.',
    'Add a new column, write both from the code, fill the old rows in batches, read the new one, and drop the old one in a later release.',
    {
      bad: 'ALTER TABLE orders ALTER COLUMN amount TYPE bigint;',
      good: 'ALTER TABLE orders ALTER COLUMN state TYPE varchar(40);',
      notes: `${MEASURED} Free are: the same type, varchar to longer, to varchar without a limit and to text, text to varchar without a limit, numeric with the same scale and more digits, cidr to inet, interval and varbit to more precision, another collation, and timestamp to or from timestamptz while TimeZone is UTC. Those still build an index anew whose operators or collation change with the type (text to citext, timestamp to timestamptz), and any with an expression or a WHERE that names the column, and they check each validated CHECK on it again: that is told here too. Django: AlterField; Alembic: alter_column(type_=…).`,
    },
  ),
  page(
    'column-type-narrowing',
    'A column gets narrower',
    'The statement fails on the first value that does not fit, in the middle of the deploy; before that it has stopped all reads and writes of the table while it writes it anew.',
    'Look for values that do not fit first. Forbid new ones with a CHECK that is added NOT VALID and validated later, and leave the type alone.',
    {
      bad: 'ALTER TABLE customers ALTER COLUMN name TYPE varchar(50);',
      good: `ALTER TABLE customers ADD CONSTRAINT name_length CHECK (length(name) <= 50) NOT VALID;`,
      notes: MEASURED,
    },
  ),
  page(
    'column-type-unknown',
    'A column of unknown type is changed',
    'Whether the table is written anew depends on the old type, and no migration that was given says it. It is reported as if it did.',
    'Give all migrations in `paths`, so that the one that creates the table is seen, or rehearse the migration.',
    {
      bad: 'ALTER TABLE made_elsewhere ALTER COLUMN code TYPE text;',
      good: 'ALTER TABLE customers ALTER COLUMN name TYPE text;',
    },
  ),
  page(
    'type-change-breaks-clients',
    'Code sees another type',
    'The change costs nothing in the database, but code that runs during the deploy gets values of another type than it knows.',
    'Make sure that the old code can read both.',
  ),
  page(
    'enum-rebuild',
    'An enum is built anew',
    'Tools take a value out of an enum by creating a second type, casting the column to it and dropping the first. The cast writes the whole table anew while nobody can read or write it.',
    'Add values with ALTER TYPE … ADD VALUE. Leave values that are no longer used in the type, and forbid them with a CHECK that is added NOT VALID and validated later.',
    {
      bad: `CREATE TYPE order_status_new AS ENUM ('open', 'closed');
ALTER TABLE orders ALTER COLUMN status TYPE order_status_new USING (status::text::order_status_new);
ALTER TYPE order_status RENAME TO order_status_old;
ALTER TYPE order_status_new RENAME TO order_status;
DROP TYPE order_status_old;`,
      good: `ALTER TYPE order_status ADD VALUE 'archived' AFTER 'closed';`,
      notes: 'This is what Prisma writes when a value of an enum is removed.',
    },
  ),
  page(
    'add-column-volatile-default',
    'A new column has a default that differs from row to row',
    'A default that calls a volatile function (random(), gen_random_uuid(), clock_timestamp(), nextval()) has to be computed for every row: the table is written anew while nobody can read or write it.',
    'Add the column without it, set the default in a statement of its own, which counts for new rows, and fill the old rows in batches.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
      good: BACKFILL,
      notes: `${MEASURED} Constants and stable functions such as now() cost nothing. A function that a migration wrote is judged by its declaration, and one in SQL by its body.`,
    },
  ),
  page(
    'add-column-unknown-default',
    'A new column has a default whose cost is not known',
    'The default calls a function that no migration creates. If it is volatile, the table is written anew while nobody can read or write it.',
    'Make sure that the function is immutable or stable, or set the default in a statement of its own.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN token text DEFAULT nanoid();',
      good: 'ALTER TABLE orders ADD COLUMN placed timestamptz DEFAULT now();',
    },
  ),
  page(
    'add-column-default-pre11',
    'A default on PostgreSQL 10 or older',
    'Before version 11 every default of a new column writes the whole table anew.',
    'Add the column, then set the default, then fill the old rows in batches.',
  ),
  page(
    'add-column-serial-or-identity',
    'A new column counts its rows',
    'serial, bigserial and identity give every row that is there a number of its own: the table is written anew while nobody can read or write it.',
    'Add a plain bigint column, create a sequence, set the default to nextval, and fill the old rows in batches.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN number bigserial;',
      good: `CREATE SEQUENCE orders_number_seq;
ALTER TABLE orders ADD COLUMN number bigint;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');
ALTER SEQUENCE orders_number_seq OWNED BY orders.number;`,
      notes: MEASURED,
    },
  ),
  page(
    'add-column-stored-generated',
    'A new stored generated column',
    'Its value is computed for every row: the table is written anew while nobody can read or write it.',
    'From PostgreSQL 18 on make it VIRTUAL, which costs nothing. Before that, add a plain column, fill it with a trigger, and backfill in batches.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN doubled integer GENERATED ALWAYS AS (amount * 2) STORED;',
      good: 'ALTER TABLE orders ADD COLUMN doubled integer;',
      notes: MEASURED,
    },
  ),
  page(
    'add-column-domain-with-check',
    'A new column of a domain with a constraint',
    'The constraint is checked for every row even when the column is nullable: the table is written anew while nobody can read or write it.',
    'Use the base type with a CHECK on the column that is added NOT VALID.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN bonus positive_amount;',
      good: `ALTER TABLE orders ADD COLUMN bonus integer;
ALTER TABLE orders ADD CONSTRAINT bonus_positive CHECK (bonus > 0) NOT VALID;`,
      notes: `${MEASURED} A domain without a constraint costs nothing.`,
    },
  ),
  page(
    'add-column-inline-check-scan',
    'A new column brings a CHECK',
    'The CHECK is verified for every row while nobody can read or write the table.',
    'Add the column alone, the CHECK with NOT VALID, and VALIDATE it in a later migration.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN bonus integer CHECK (bonus > 0);',
      good: `ALTER TABLE orders ADD COLUMN bonus integer;
ALTER TABLE orders ADD CONSTRAINT bonus_positive CHECK (bonus > 0) NOT VALID;`,
      notes: MEASURED,
    },
  ),
  page(
    'add-column-fk-with-default',
    'A new column with a foreign key and a default',
    'Every row gets the default, so that every row is looked up in the other table: both tables are read while writes to both, and reads of this one, are stopped.',
    'Add the column, then the foreign key NOT VALID, and VALIDATE it in a later migration.',
    {
      bad: 'ALTER TABLE orders ADD COLUMN payer_id bigint DEFAULT 1 REFERENCES customers (id);',
      good: 'ALTER TABLE orders ADD COLUMN payer_id bigint REFERENCES customers (id);',
      notes: `${MEASURED} Without a default nothing is read.`,
    },
  ),
  page(
    'add-column-json',
    'A new column of type json',
    'json has no equality: SELECT DISTINCT, UNION and GROUP BY over the table fail from then on.',
    'Use jsonb.',
    { bad: 'ALTER TABLE orders ADD COLUMN extra json;', good: 'ALTER TABLE orders ADD COLUMN extra jsonb;' },
  ),
  page(
    'set-not-null-scan',
    'NOT NULL reads the whole table',
    'Every row is verified while nobody can read or write the table, and one NULL makes the deploy fail.',
    'Add CHECK (column IS NOT NULL) NOT VALID, VALIDATE it in a later migration, then SET NOT NULL, which believes the CHECK and reads nothing (PostgreSQL 12 and later), and drop the CHECK.',
    {
      bad: 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
      good: 'ALTER TABLE orders ADD CONSTRAINT orders_note_not_null CHECK (note IS NOT NULL) NOT VALID;',
      notes: `${MEASURED} A CHECK that is NOT VALID does not help. From PostgreSQL 18 on, NOT NULL itself can be added NOT VALID. Django: AlterField(null=False); Alembic: alter_column(nullable=False).`,
    },
  ),
  page(
    'set-logged-unlogged',
    'A table becomes logged or unlogged',
    'The table is written anew while nobody can read or write it. An unlogged table is empty after a crash.',
    'Use a maintenance window, or a new table that is filled in batches.',
    {
      bad: 'ALTER TABLE orders SET UNLOGGED;',
      good: 'ALTER TABLE orders SET LOGGED;',
      notes: `${MEASURED} The value it has already costs nothing.`,
    },
  ),
  page(
    'set-access-method',
    'A table changes its access method',
    'The table is written anew while nobody can read or write it.',
    'Use a maintenance window, or a new table that is filled in batches.',
    { bad: 'ALTER TABLE orders SET ACCESS METHOD columnar;', good: 'ALTER TABLE orders SET ACCESS METHOD heap;' },
  ),
  page(
    'set-tablespace',
    'A table moves to another tablespace',
    'The table is copied while nobody can read or write it.',
    'Use pg_repack, or a maintenance window.',
    { bad: 'ALTER TABLE orders SET TABLESPACE fast;', good: 'ALTER TABLE orders SET TABLESPACE pg_default;' },
  ),
  page(
    'vacuum-full',
    'VACUUM FULL in a migration',
    'The table is written anew while nobody can read or write it.',
    'Use pg_repack, or plain VACUUM.',
    { bad: 'VACUUM FULL orders;', good: 'VACUUM orders;' },
  ),
  page(
    'cluster',
    'CLUSTER in a migration',
    'The table and its indexes are written anew while nobody can read or write it.',
    'Use pg_repack.',
    {
      bad: 'CLUSTER orders USING orders_state_idx;',
      good: 'ALTER TABLE orders CLUSTER ON orders_state_idx;',
      notes: MEASURED,
    },
  ),
]
