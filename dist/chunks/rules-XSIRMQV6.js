'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MNSCW7WN = require("./chunk-MNSCW7WN.js");
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var page = (rule, title, danger, remedy, examples = {}) => ({
  rule,
  title,
  level: import_chunk_MNSCW7WN.CATALOGUE[rule],
  danger,
  remedy,
  ...examples,
  ...examples.bad === void 0 ? {} : { language: "sql" }
});
var compatibility = [
  page(
    "rename-column",
    "A column is renamed",
    "Code that still runs names it by its old name: its queries fail at once.",
    "Add the new column, write both, copy in batches, read the new one, and drop the old one in a later release.",
    { bad: "ALTER TABLE orders RENAME COLUMN note TO remark;", good: "ALTER TABLE orders ADD COLUMN remark text;" }
  ),
  page(
    "rename-table",
    "A table is renamed",
    "Code that still runs names it by its old name: its queries fail at once.",
    "Leave a view of the old name behind in the same migration; a simple view can be read and written.",
    {
      bad: "ALTER TABLE orders RENAME TO purchases;",
      good: `ALTER TABLE orders RENAME TO purchases;
CREATE VIEW orders AS SELECT * FROM purchases;`,
      notes: "The view has to give every row and every column, and to be one that PostgreSQL lets code write through: a WHERE hides rows from code that still runs (unless it asks a column that the same file adds for its default), and DISTINCT, joins, LIMIT and the like refuse its writes."
    }
  ),
  page(
    "rename-schema",
    "A schema is renamed",
    "Queries and search_path settings of running code name it by its old name.",
    "Create the new schema, move tables one by one with views left behind.",
    { bad: "ALTER SCHEMA sales RENAME TO commerce;", good: "CREATE SCHEMA commerce;" }
  ),
  page(
    "rename-type",
    "A type is renamed",
    "Code that casts to it fails at once; ORMs do so in every query with an enum.",
    "Keep the name.",
    {
      bad: "ALTER TYPE order_status RENAME TO purchase_status;",
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';"
    }
  ),
  page(
    "rename-enum-value",
    "A value of an enum is renamed",
    "Code that still runs writes and compares the old value, which is no longer there.",
    "Add a value, let the code read both and write the new one, then update the rows.",
    {
      bad: "ALTER TYPE order_status RENAME VALUE 'open' TO 'active';",
      good: "ALTER TYPE order_status ADD VALUE 'active' BEFORE 'closed';"
    }
  ),
  page(
    "rename-sequence",
    "A sequence is renamed, or moves to another schema",
    "Code that calls nextval with its name fails at once. Defaults and identity columns go on, since they do not know it by its name; for their sequences it is a notice.",
    "Look for the name in the code first.",
    {
      bad: "ALTER SEQUENCE order_numbers RENAME TO purchase_numbers;",
      good: "ALTER SEQUENCE order_numbers INCREMENT BY 2;",
      notes: "Measured on PostgreSQL 15: it waits for each transaction that has drawn a number, and inserts that draw one wait behind it. ALTER TABLE may name a sequence too."
    }
  ),
  page(
    "set-schema",
    "A table moves to another schema",
    "Code that still runs looks for it where it was.",
    "Leave a view of the old name behind.",
    { bad: "ALTER TABLE orders SET SCHEMA sales;", good: "CREATE VIEW sales.orders AS SELECT * FROM public.orders;" }
  ),
  page(
    "add-required-column",
    "A new column is NOT NULL without a default",
    "The statement fails as soon as the table has a row; and inserts of code that does not know the column fail.",
    "Give it a default that stays, or add it nullable and make it NOT NULL in a later release.",
    {
      bad: "ALTER TABLE orders ADD COLUMN currency text NOT NULL;",
      good: "ALTER TABLE orders ADD COLUMN currency text NOT NULL DEFAULT 'EUR';",
      notes: "Django drops the default again after ADD COLUMN, so that a field with default= is required too; db_default= (5.0 and later) stays. In Alembic, default= emits nothing; server_default= stays."
    }
  ),
  page(
    "set-not-null-breaks-old-writers",
    "New rows have to have a value",
    "NOT VALID spares the rows that are there, but writes of code that leaves the column empty fail at once.",
    "Deploy code that always writes it first.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL) NOT VALID;",
      good: "ALTER TABLE orders ALTER COLUMN note SET DEFAULT '';"
    }
  ),
  page(
    "add-check-not-valid-breaks-old-writers",
    "New rows have to keep to a CHECK",
    "NOT VALID spares the rows that are there, but new ones are checked at once.",
    "Deploy code that keeps to it first.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT amount_small CHECK (amount < 1000) NOT VALID;",
      good: "ALTER TABLE orders VALIDATE CONSTRAINT total_positive;"
    }
  ),
  page(
    "change-default",
    "A default changes",
    "Rows that old code inserts without the column get the new value.",
    "Make sure that both values are right during the deploy.",
    {
      bad: "ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 1;",
      good: "COMMENT ON COLUMN orders.amount IS 'in cents';"
    }
  ),
  page(
    "drop-default",
    "A default is dropped",
    "Inserts of old code that leave the column out get NULL, or fail.",
    "Deploy code that always writes it first.",
    {
      bad: "ALTER TABLE orders ALTER COLUMN amount DROP DEFAULT;",
      good: "COMMENT ON COLUMN orders.amount IS 'in cents';"
    }
  ),
  page(
    "enable-rls",
    "Row level security without a policy",
    "All roles but the owner see no row from that moment on, and write none.",
    "Create the policies in the same migration.",
    {
      bad: "ALTER TABLE orders ENABLE ROW LEVEL SECURITY;",
      good: `CREATE POLICY own_orders ON orders USING (customer_id = current_setting('app.customer')::bigint);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;`
    }
  ),
  page(
    "force-rls",
    "Row level security is forced without a policy",
    "Even the owner, which is often the role of the application, sees no row.",
    "Create the policies in the same migration.",
    {
      bad: "ALTER TABLE orders FORCE ROW LEVEL SECURITY;",
      good: `CREATE POLICY own_orders ON orders USING (customer_id = current_setting('app.customer')::bigint);
ALTER TABLE orders FORCE ROW LEVEL SECURITY;`
    }
  ),
  page(
    "restrictive-policy",
    "A restrictive policy",
    "It takes rows away from code that sees them now.",
    "Make sure that the running code can do without them.",
    {
      bad: "CREATE POLICY only_open ON orders AS RESTRICTIVE USING (amount > 0);",
      good: "CREATE POLICY only_open ON orders USING (amount > 0);"
    }
  ),
  page(
    "toggle-trigger",
    "A trigger is switched",
    "Writes stop for a moment, and what the trigger did is no longer done, for every session.",
    "For one session, SET LOCAL session_replication_role = 'replica' does the same without a lock.",
    { bad: "ALTER TABLE orders DISABLE TRIGGER orders_touch;", good: "SET session_replication_role = 'replica';" }
  ),
  page(
    "replica-identity",
    "The replica identity changes",
    "Subscribers of logical replication may stop at updates and deletes.",
    "Prefer USING INDEX, and look at the subscribers.",
    { bad: "ALTER TABLE orders REPLICA IDENTITY FULL;", good: "COMMENT ON TABLE orders IS 'replicated';" }
  )
];
var MEASURED = "Measured on PostgreSQL 15 and 18.";
var constraints = [
  page(
    "add-fk-validating",
    "A foreign key is verified at once",
    "Both tables are read, and writes to both are stopped until every row is verified.",
    "Add it NOT VALID, which reads nothing, and VALIDATE it in a later migration, which lets reads and writes go on.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT orders_payer_fk FOREIGN KEY (payer) REFERENCES customers (id);",
      good: "ALTER TABLE orders ADD CONSTRAINT orders_payer_fk FOREIGN KEY (payer) REFERENCES customers (id) NOT VALID;",
      notes: `${MEASURED} SHARE ROW EXCLUSIVE on both tables. Django adds it inside ADD COLUMN, which reads nothing; Alembic's add_column with a ForeignKey sends a second statement, which does.`
    }
  ),
  page(
    "fk-to-existing-in-create-table",
    "A new table points at one that is in use",
    "Writes to the other table stop for a moment, and for as long as the statement waits for a transaction that writes there.",
    "Set a lock_timeout.",
    {
      bad: "CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));",
      good: `SET lock_timeout = '5s';
CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));`,
      notes: MEASURED
    }
  ),
  page(
    "add-check-validating",
    "A CHECK is verified at once",
    "Every row is read while nobody can read or write the table.",
    "Add it NOT VALID, and VALIDATE it in a later migration.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0);",
      good: "ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;",
      notes: MEASURED
    }
  ),
  page(
    "add-unique-constraint",
    "A UNIQUE constraint builds its index under a lock",
    "The index is built over the whole table while nobody can read or write it, and the deploy fails if two rows are equal.",
    "Build the index with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT \u2026 UNIQUE USING INDEX. NOT VALID does not exist for UNIQUE.",
    {
      bad: "ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);",
      good: "CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON customers (email);",
      notes: `${MEASURED} Django: unique=True, AlterUniqueTogether, UniqueConstraint.`
    }
  ),
  page(
    "add-primary-key",
    "A primary key builds its index under a lock",
    "The index is built and every row is checked for NULL while nobody can read or write the table.",
    "Build a unique index CONCURRENTLY, make the columns NOT NULL through a validated CHECK, then ADD PRIMARY KEY USING INDEX.",
    {
      bad: "ALTER TABLE log_lines ADD PRIMARY KEY (id);",
      good: "CREATE UNIQUE INDEX CONCURRENTLY log_lines_pkey ON log_lines (id);",
      notes: MEASURED
    }
  ),
  page(
    "pk-using-index-nullable",
    "A primary key on a column that may be NULL",
    "Even with its index ready, every row is read to prove that none is NULL, while nobody can read or write the table.",
    "Prove it before: CHECK (column IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL.",
    {
      bad: "ALTER TABLE log_lines ADD CONSTRAINT log_lines_pkey PRIMARY KEY USING INDEX log_lines_id;",
      good: "ALTER TABLE log_lines ADD CONSTRAINT log_lines_key UNIQUE USING INDEX log_lines_id;",
      notes: MEASURED
    }
  ),
  page(
    "add-exclusion-constraint",
    "An exclusion constraint",
    "Its index is built and the table is read twice while nobody can read or write it. It has no form that spares them.",
    "Create a new table with the constraint, copy in batches and swap; or use a maintenance window.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT one_at_a_time EXCLUDE (id WITH =);",
      good: "CREATE TABLE bookings (id bigint PRIMARY KEY, EXCLUDE (id WITH =));",
      notes: MEASURED
    }
  ),
  page(
    "validate-with-not-valid-same-tx",
    "NOT VALID and VALIDATE in one transaction",
    "The lock that ADD \u2026 NOT VALID takes is kept until the transaction ends, and VALIDATE reads the whole table under it: nothing is won.",
    "Validate in a later migration.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT amount_positive;
COMMIT;`,
      good: "ALTER TABLE orders VALIDATE CONSTRAINT total_positive;",
      notes: MEASURED
    }
  ),
  page(
    "validate-after-write-lock",
    "VALIDATE while the transaction holds a lock",
    "VALIDATE itself lets reads and writes go on, but the lock that an earlier statement of the transaction took does not, and it is kept while the table is read.",
    "Validate in a migration of its own.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
ALTER TABLE orders VALIDATE CONSTRAINT total_positive;
COMMIT;`,
      good: "ALTER TABLE orders VALIDATE CONSTRAINT total_positive;"
    }
  ),
  page(
    "drop-constraint",
    "A constraint is dropped",
    "Dropping a foreign key stops both tables for a moment; code that names the constraint in ON CONFLICT fails, and rows that it kept out get in.",
    "Set a lock_timeout, and make sure that no code relies on it.",
    {
      bad: "ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;",
      good: "ALTER TABLE orders RENAME CONSTRAINT orders_customer_id_fkey TO orders_customer_fk;",
      notes: MEASURED
    }
  ),
  page(
    "drop-not-null",
    "A column may be NULL from now on",
    "Code that reads it as always present may fail.",
    "Deploy code that can read NULL first.",
    {
      bad: "ALTER TABLE orders ALTER COLUMN amount DROP NOT NULL;",
      good: "ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 0;"
    }
  ),
  page(
    "alter-domain-add-constraint",
    "A domain gets a constraint",
    "Every table with a column of the domain is read, and its writes are stopped meanwhile.",
    "Add it NOT VALID, which takes no lock on the tables, and VALIDATE it later.",
    {
      bad: "ALTER DOMAIN zip_code ADD CONSTRAINT zip_length CHECK (length(VALUE) = 5);",
      good: "ALTER DOMAIN zip_code ADD CONSTRAINT zip_length CHECK (length(VALUE) = 5) NOT VALID;",
      notes: MEASURED
    }
  ),
  page(
    "create-domain-with-constraint",
    "A domain with a constraint",
    "Whoever later adds a column of it to an old table has that table written anew.",
    "Use the base type with a CHECK on the column.",
    {
      bad: "CREATE DOMAIN percent AS integer CHECK (VALUE BETWEEN 0 AND 100);",
      good: "CREATE DOMAIN percent AS integer;"
    }
  ),
  page(
    "fk-without-index",
    "No index on a foreign key",
    "Each delete in the other table reads this one as a whole, and keeps its locks as long.",
    "Create an index on the columns of the foreign key.",
    {
      bad: "CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));",
      good: `CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint REFERENCES orders (id));
CREATE INDEX notes_order_id ON notes (order_id);`
    }
  ),
  page(
    "unique-may-fail",
    "A unique index may meet equal rows",
    "The build fails on data that is not unique and leaves an INVALID index behind; code that writes equal values fails while it runs.",
    "Look for duplicates first, and deploy code that writes none.",
    {
      bad: "CREATE UNIQUE INDEX CONCURRENTLY customers_email ON customers (email);",
      good: "CREATE INDEX CONCURRENTLY customers_email ON customers (email);"
    }
  ),
  page(
    "add-unique-breaks-old-writers",
    "Code that runs during the deploy may repeat a value",
    "Building a unique index CONCURRENTLY stops nobody, and still refuses writes that repeat a value from its beginning on. Code of before was free to write them.",
    "Deploy code that repeats none first.",
    {
      bad: "CREATE UNIQUE INDEX CONCURRENTLY customers_email ON customers (email);",
      good: "CREATE INDEX CONCURRENTLY customers_email ON customers (email);",
      notes: "Where the index is built under a lock, or a constraint is added, that is the finding: this one is about what is left once the lock is gone."
    }
  ),
  page(
    "check-may-fail",
    "VALIDATE may meet rows that do not keep to the constraint",
    "The migration stops with an error at the first of them. Nothing is lost, but the deploy is half done.",
    "Look for such rows before, and mend them.",
    {
      bad: "ALTER TABLE orders VALIDATE CONSTRAINT total_positive;",
      good: "ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;"
    }
  ),
  page(
    "on-delete-cascade-added",
    "Deleting one row deletes others",
    "With ON DELETE CASCADE rows vanish from this table when a row of the other one is deleted.",
    "Make sure that this is meant; otherwise use ON DELETE RESTRICT.",
    {
      bad: "ALTER TABLE orders ADD CONSTRAINT payer_fk FOREIGN KEY (payer) REFERENCES customers (id) ON DELETE CASCADE NOT VALID;",
      good: "ALTER TABLE orders ADD CONSTRAINT payer_fk FOREIGN KEY (payer) REFERENCES customers (id) NOT VALID;"
    }
  )
];
var EXPAND = "Deploy code that no longer uses it first, keep a backup, and drop it in a later release.";
var data = [
  page("drop-table", "A table is dropped", "Its rows are gone for good, and code that still uses it fails.", EXPAND, {
    bad: "DROP TABLE orders;",
    good: "DROP TABLE IF EXISTS never_there;",
    notes: "Tables that its foreign keys point at stop for a moment too. Django: DeleteModel."
  }),
  page("drop-schema", "A schema is dropped", "Everything in it is gone for good.", EXPAND, {
    bad: "DROP SCHEMA sales CASCADE;",
    good: "CREATE SCHEMA reports;"
  }),
  page(
    "drop-database",
    "A database is dropped",
    "Everything in it is gone for good.",
    "Do it by hand, with a backup.",
    {
      bad: "DROP DATABASE shop;",
      good: "CREATE SCHEMA shop;"
    }
  ),
  page(
    "drop-column",
    "A column is dropped",
    "Its values are gone for good, and code that still runs fails as soon as it names the column; ORMs name all of them in every query.",
    "Deploy code that no longer knows it first, and drop it in a later release.",
    {
      bad: "ALTER TABLE orders DROP COLUMN note;",
      good: "ALTER TABLE orders ADD COLUMN remark text;",
      notes: "Django: RemoveField, whose SQL has CASCADE; take the field out of the state first with SeparateDatabaseAndState. Rails: ignored_columns."
    }
  ),
  page(
    "drop-owned",
    "Everything that a role owns is dropped",
    "Tables, views and functions are gone for good, whatever they are.",
    "Drop what is meant by name; to remove a role, give what it owns to another one first.",
    { bad: "DROP OWNED BY worker;", good: "REASSIGN OWNED BY worker TO manager;" }
  ),
  page(
    "drop-cascade",
    "CASCADE takes more along",
    "Views, foreign keys or columns that depend on what is dropped go too, without a question.",
    "Drop what depends on it by name, and then without CASCADE.",
    { bad: "DROP TABLE orders CASCADE;", good: "DROP VIEW open_orders;" }
  ),
  ...[
    [
      "drop-view",
      "A view",
      "DROP VIEW open_orders;",
      "CREATE OR REPLACE VIEW open_orders AS SELECT id, customer_id FROM orders;"
    ],
    [
      "drop-matview",
      "A materialized view",
      "DROP MATERIALIZED VIEW order_totals;",
      "COMMENT ON MATERIALIZED VIEW order_totals IS 'totals';"
    ],
    [
      "drop-function",
      "A function",
      "DROP FUNCTION order_sum(bigint);",
      "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT 1::bigint';"
    ],
    ["drop-type", "A type", "DROP TYPE unused_kind;", "ALTER TYPE unused_kind ADD VALUE 'c' AFTER 'b';"],
    ["drop-sequence", "A sequence", "DROP SEQUENCE order_numbers;", "ALTER SEQUENCE order_numbers INCREMENT BY 2;"],
    ["drop-extension", "An extension", "DROP EXTENSION citext;", "CREATE EXTENSION IF NOT EXISTS citext;"]
  ].map(
    ([rule, what, bad, good]) => page(
      rule,
      `${what} is dropped`,
      `Code that still uses it fails. What is created again in the same file is no finding.`,
      EXPAND,
      { bad, good }
    )
  ),
  page(
    "truncate",
    "A table is emptied",
    "Its rows are gone for good, and nobody can read or write it meanwhile.",
    "Keep a backup, or delete what is meant in batches.",
    {
      bad: "TRUNCATE orders;",
      good: "DELETE FROM orders WHERE state = 'test';"
    }
  ),
  page(
    "truncate-cascade",
    "Tables are emptied with CASCADE",
    "Every table with a foreign key to it is emptied too, and so on.",
    "Name every table instead.",
    { bad: "TRUNCATE customers CASCADE;", good: "DELETE FROM customers WHERE email = 'test@example.org';" }
  ),
  page(
    "update-without-where",
    "Every row is updated",
    "Other writers of these rows wait until the transaction ends, and the table may grow to twice its size. A condition that always holds is none.",
    "Update in batches by primary key from outside the migration.",
    { bad: "UPDATE orders SET note = '';", good: "UPDATE orders SET note = '' WHERE id BETWEEN 1 AND 1000;" }
  ),
  page(
    "delete-without-where",
    "Every row is deleted",
    "The rows are gone for good, and other writers wait until the transaction ends.",
    "Say which rows, or keep a backup and delete in batches.",
    { bad: "DELETE FROM orders;", good: "DELETE FROM orders WHERE state = 'test';" }
  ),
  page(
    "backfill-in-ddl-transaction",
    "Rows are written while the transaction holds a table",
    "An earlier statement took ACCESS EXCLUSIVE, which is kept until the rows are written: nobody can read or write the table meanwhile. An error where every row is written, a warning otherwise.",
    "Move it to a later migration, or run it in batches from outside.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'eu' WHERE region IS NULL;
COMMIT;`,
      good: "ALTER TABLE orders ADD COLUMN region text DEFAULT 'eu';",
      notes: "Django: AlterField to NOT NULL with a default does this."
    }
  ),
  page(
    "create-table-force",
    "A table is dropped to be created anew",
    "All of its rows are gone for good.",
    "Change it with ALTER TABLE, or create the new one under another name, copy and swap.",
    {
      bad: `DROP TABLE IF EXISTS orders;
CREATE TABLE orders (id bigint PRIMARY KEY);`,
      good: "CREATE TABLE IF NOT EXISTS orders (id bigint PRIMARY KEY);"
    }
  ),
  page(
    "drop-then-add-column",
    "A rename written as drop and add",
    "A tool that does not know about renames drops the column and adds an empty one: all values are gone.",
    "Add the new column, copy in batches while the code writes both, and drop the old one in a later release.",
    {
      bad: "ALTER TABLE orders DROP COLUMN note, ADD COLUMN remark text;",
      good: "ALTER TABLE orders ADD COLUMN remark text;"
    }
  ),
  page(
    "prior-backup-missing",
    "Values are taken away that nobody has copied",
    "After DROP TABLE, DROP COLUMN, TRUNCATE, a DELETE of every row and a narrower type, what was there is gone: a way back makes the table or the column again, and it is empty.",
    "Copy the values in an earlier migration, and take them away in a later release.",
    {
      bad: "ALTER TABLE orders DROP COLUMN note;",
      good: `CREATE TABLE orders_note_backup AS SELECT id, note FROM orders WITH NO DATA;
INSERT INTO orders_note_backup SELECT id, note FROM orders;`,
      notes: "Off unless it is switched on: the rules of what is taken away say already that a backup has to be kept. It looks for copies in this migration and in those before it: CREATE TABLE \u2026 AS, SELECT \u2026 INTO, INSERT \u2026 SELECT, UPDATE \u2026 SET another = this, COPY \u2026 TO. Conditions of the copy are not decided, nor whether it was made long ago. Backups of the database are not seen here, since no check knows another: that one exists and can be restored is what the `backup` check is for."
    }
  )
];
var undecidable = (rule, title, danger, remedy) => ({
  rule,
  title,
  level: "error",
  danger,
  remedy
});
var files = [
  page(
    "edited-after-applied",
    "A migration of the base is edited",
    "Databases that have applied it do not get the edit, new ones come out different, and runners with checksums (Prisma, Flyway, sqlx, Atlas) stop.",
    "Take the edit back, and make the change in a new migration.",
    {
      notes: "A change of comments and blanks only is a notice where the runner keeps no checksum. Flyway's repeatable R__ files may be edited."
    }
  ),
  page(
    "deleted-after-applied",
    "A migration of the base is deleted",
    "Databases keep what it did, and new ones come out different.",
    "Put it back, and undo it in a new migration."
  ),
  page(
    "out-of-order",
    "A new migration is older than one of the base",
    "Where the newer one has been applied, the runner refuses this one or passes it over.",
    "Give it a newer version.",
    {
      notes: "An error for Flyway, Supabase, golang-migrate, goose, Drizzle, Atlas and node-pg-migrate; a warning for the others, which apply it in another order."
    }
  ),
  page(
    "duplicate-version",
    "Two migrations with the same version",
    "Runners that tell files apart by version apply only one of them.",
    "Give the newer one a version of its own."
  ),
  page(
    "version-order-ambiguous",
    "Numbers and texts sort differently",
    "10_b comes before 2_a as text and after it as a number: which runs first depends on the tool.",
    "Write versions with the same number of digits."
  ),
  page(
    "two-heads",
    "Two migrations follow the same one",
    "The runner does not know which comes last, and refuses to go on.",
    "Merge the heads.",
    {
      notes: "Django: makemigrations --merge; Alembic: alembic merge heads."
    }
  ),
  page(
    "migration-dependency-missing",
    "A migration depends on one that is not there",
    "The runner refuses to start.",
    "Add the file, or correct the dependency."
  ),
  page(
    "migration-cycle",
    "Migrations depend on each other in a circle",
    "The runner refuses to start.",
    "Break the circle."
  ),
  page(
    "irreversible",
    "A migration without a way back",
    "A rollback of the deploy leaves the database as it is.",
    "Write the down part or the reverse.",
    { notes: "Only for layouts that have one. Django: reverse_sql, reverse_code; Alembic: downgrade()." }
  ),
  page(
    "schema-and-code-together",
    "Schema and code change together",
    "During the deploy the migration and the code of before, or the code of after and the schema of before, run side by side.",
    "Expand, deploy the code that can live with both, and contract in a later release."
  ),
  page(
    "model-without-migration",
    "A model changes and no migration does",
    "The code of the change names a column that the database has not, or leaves one out that it asks for: queries fail from the deploy on.",
    "Let the framework write the migration (`makemigrations`, `alembic revision --autogenerate`), and commit it with the model.",
    {
      notes: "For models of Django and declarative ones of SQLAlchemy (`__tablename__`), where the base of the change is known and the change brings no migration of that app, or of Alembic at all. What the classes said in the base is compared with what they say now, as syntax, and with the tables as all migrations leave them: a model or a field that is new, gone, in another column, of another type or length, unique or not, NULL or not. It is quiet where that cannot be told: fields of abstract bases and mixins, a field that has only moved between classes, classes whose bases change, fields and types of the team's own, values that are not constant, tables that a migration made in a way that is not read, SQLModel, several databases of Alembic. What reaches no column (choices, help_text, validators) is no difference here, though Django writes a migration for it."
    }
  ),
  page("gap", "A number is missing", "A file may have been forgotten.", "Make sure that none is missing."),
  page("empty-file", "A migration that does nothing", "It is recorded as applied without effect.", "Take it out."),
  page(
    "odd-encoding",
    "A file that is not UTF-8",
    "The database may get other characters than were meant.",
    "Save it as UTF-8."
  ),
  page(
    "review-only",
    "A migration that cannot be judged",
    "It is written in a language, or for a tool, that is not read here (PHP, Elixir, Go, C#, Java, XML), or has no function that can be found, or does nothing that can be read, so that what it sends is known only when it runs. Nothing about it was decided, so that the check is an error.",
    "Ask for people: with `review: { count: 1 }` the check waits for somebody to approve the file, and this becomes a warning. Or accept it for all with `rules: { review-only: warn }`."
  ),
  page(
    "accepted-changed",
    "The list of accepted findings is changed by what is judged",
    "Whoever brings a dangerous migration could accept it in the same pull request. The list of the base counts until the change is merged.",
    "Mend what is found; or let the list be merged by itself first, so that somebody looks at it."
  ),
  page(
    "unused-suppression",
    "A comment accepts what is not there",
    "It would hide a later finding.",
    "Take it out, or correct the name."
  ),
  page(
    "suppression-without-reason",
    "A comment accepts without a reason",
    "Nobody can tell later whether it still holds. The finding counts.",
    "Write `-- gonogo-ignore RULE: why it is safe here`.",
    {
      notes: "Comments of squawk, pgfence, Atlas and eugene count without a reason, and are listed as such in the evidence."
    }
  ),
  page(
    "runpython-model-import",
    "A data migration imports a model",
    "The model of today is not the one of that time: the migration fails or writes wrong rows later.",
    "Use apps.get_model."
  ),
  page(
    "runpython-arguments",
    "A data migration with other arguments",
    "Django calls it with (apps, schema_editor).",
    "Name them so."
  ),
  page(
    "unbounded-update",
    "A data migration goes through all rows",
    "It keeps its locks until the last one.",
    "Work in batches."
  ),
  page(
    "non-atomic-with-several-operations",
    "Several operations without a transaction",
    "A failure half-way leaves the first ones applied, and the migration cannot be run again.",
    "One operation a migration with atomic = False."
  ),
  page(
    "mixed-data-and-schema",
    "Data and schema in one transaction",
    "The locks of the schema changes are kept while rows are written.",
    "Two migrations."
  ),
  undecidable(
    "sql-syntax",
    "A statement cannot be read",
    "What it does is not known. The other statements of the file are judged all the same.",
    "Correct it; it has to be PostgreSQL."
  ),
  undecidable(
    "unreadable",
    "A file cannot be understood",
    "What the migration does is not known.",
    "Correct the file."
  ),
  undecidable(
    "not-postgresql",
    "Migrations for another database",
    "Only PostgreSQL is understood.",
    "Leave them out of `paths`."
  ),
  undecidable(
    "exact-sql-refused",
    "The code of a stranger was not run",
    "`exact-sql` runs the code of the project, and what is checked out comes from a fork.",
    "Leave `exact-sql` out for changes from forks, or run the item where the code is trusted."
  ),
  undecidable(
    "exact-sql-failed",
    "The framework did not print the SQL",
    "The command failed, took too long, or printed nothing that PostgreSQL would read: what the migration really sends is not known.",
    "Run the command by hand where the item runs, and mend what it reports; or leave `exact-sql` out."
  ),
  undecidable("no-migrations", "No migration is found", "Nothing was judged.", "Correct `paths`."),
  undecidable(
    "base-unknown",
    "The base is not known",
    "Which migrations are new cannot be told.",
    "Name it with --base, fetch it, or use scope: all."
  ),
  undecidable("pending-unknown", "What is pending is not known", "No database was named.", "Name the `database`."),
  undecidable(
    "accepted-unreadable",
    "The list of accepted findings cannot be read",
    "What was accepted is not known.",
    "Correct the file."
  )
];
var MEASURED2 = "Measured on PostgreSQL 15 and 18.";
var indexes = [
  page(
    "create-index-blocking",
    "An index is built under a lock",
    "Writes to the table are stopped until the index is built.",
    "Use CREATE INDEX CONCURRENTLY, outside a transaction. If a build fails, drop the INVALID index that it leaves.",
    {
      bad: "CREATE INDEX orders_note ON orders (note);",
      good: "CREATE INDEX CONCURRENTLY orders_note ON orders (note);",
      notes: `${MEASURED2} SHARE on the table. How a runner is told to use no transaction stands in the help of each finding. Django: AddIndexConcurrently with atomic = False; Alembic: postgresql_concurrently=True inside autocommit_block().`
    }
  ),
  page(
    "create-index-after-exclusive-lock",
    "An index is built while the transaction holds the table",
    "An earlier statement of the transaction took ACCESS EXCLUSIVE, which is kept while the index is built: nobody can read or write the table.",
    "Build the index CONCURRENTLY in a migration of its own.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN payer_id bigint;
CREATE INDEX orders_payer ON orders (payer_id);
COMMIT;`,
      good: "CREATE INDEX CONCURRENTLY orders_payer ON orders (payer);",
      notes: "Django does this for AddField with a ForeignKey or db_index."
    }
  ),
  page(
    "drop-index-blocking",
    "An index is dropped under a lock",
    "Reads and writes of the table stop for a moment, and longer while the statement waits.",
    "Use DROP INDEX CONCURRENTLY, outside a transaction.",
    { bad: "DROP INDEX orders_state_idx;", good: "DROP INDEX CONCURRENTLY orders_state_idx;", notes: MEASURED2 }
  ),
  page(
    "reindex-blocking",
    "An index is rebuilt under a lock",
    "Writes to the table stop until it is done, and so do reads that would use the index.",
    "Use REINDEX CONCURRENTLY (PostgreSQL 12 and later).",
    { bad: "REINDEX TABLE orders;", good: "REINDEX TABLE CONCURRENTLY orders;", notes: MEASURED2 }
  ),
  page(
    "concurrently-in-transaction",
    "CONCURRENTLY inside a transaction",
    "PostgreSQL refuses it with error 25001, and the migration fails.",
    "Put it into a file of its own that the runner sends without a transaction.",
    {
      bad: `BEGIN;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
COMMIT;`,
      good: "CREATE INDEX CONCURRENTLY orders_note ON orders (note);",
      notes: `${MEASURED2} Runners that send a file whole (Prisma, golang-migrate) make one transaction of several statements: nothing else may stand in the file.`
    }
  ),
  page(
    "concurrent-if-not-exists",
    "IF NOT EXISTS keeps an INVALID index",
    "A concurrent build that failed leaves an INVALID index, and IF NOT EXISTS takes it for done: it costs every write and no query uses it.",
    "DROP INDEX CONCURRENTLY IF EXISTS before, and leave IF NOT EXISTS out.",
    {
      bad: "CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON orders (note);",
      good: "CREATE INDEX CONCURRENTLY orders_note ON orders (note);",
      notes: MEASURED2
    }
  ),
  page(
    "index-limits",
    "An index that PostgreSQL refuses, or some rows do not fit into",
    "More than 32 columns (those of INCLUDE among them, and of a primary key, a foreign key or a partition key as well) and types without an order (json, xml, point and the other shapes) make the statement fail, whatever is in the table. Where the type is made for large values (jsonb, tsvector, hstore) the index can be built, and a row whose value takes more than about 2,700 bytes is refused from then on: that is a notice.",
    "Index fewer columns, an expression or a hash; use GIN for searches inside of a value.",
    {
      bad: `CREATE TABLE notes (id bigint PRIMARY KEY, body json);
CREATE INDEX notes_body ON notes (body);`,
      good: `CREATE TABLE notes (id bigint PRIMARY KEY, body jsonb);
CREATE INDEX notes_body ON notes USING gin (body);`,
      notes: "Only what the migrations say of a column's type counts: where it is not known, nothing is said. An index on text is not told, although an entry of it has the same limit: nearly every text that is indexed is short."
    }
  ),
  page(
    "index-too-many-columns",
    "An index of more than three columns",
    "Every write pays for all of them, and queries seldom use more than the first.",
    "Keep the columns that queries filter by together.",
    {
      bad: "CREATE INDEX CONCURRENTLY orders_wide ON orders (state, note, amount, placed_at);",
      good: "CREATE INDEX CONCURRENTLY orders_narrow ON orders (note, amount);"
    }
  ),
  page(
    "duplicate-index",
    "Another index does the same",
    "An index of the table already begins with these columns: the new one costs every write and helps no query.",
    "Leave it out.",
    {
      bad: "CREATE INDEX CONCURRENTLY orders_state_again ON orders (state);",
      good: "CREATE INDEX CONCURRENTLY orders_note ON orders (note);"
    }
  ),
  page(
    "index-on-partitioned-table",
    "An index on a partitioned table",
    "Writes to every partition stop until the last one has its index; CONCURRENTLY fails on the parent.",
    "CREATE INDEX \u2026 ON ONLY the parent, build CONCURRENTLY on each partition, then ATTACH.",
    {
      bad: "CREATE INDEX events_at ON events (at);",
      good: "CREATE INDEX events_at ON ONLY events (at);",
      notes: MEASURED2
    }
  ),
  page(
    "pg14-index-corruption",
    "PostgreSQL 14.0 to 14.3 builds concurrent indexes with a bug",
    "Rows that change during the build may be missing in the index: queries do not find them, and a unique index takes duplicates. It is said for `postgres-version: 14` only, whose minor version is not known here.",
    "Make sure that production runs 14.4 or later; REINDEX CONCURRENTLY mends what an earlier one has built."
  )
];
var ledger = [
  (0, import_chunk_WIJKVOVE.rulePage)(
    "migration-pending",
    "A migration is not applied yet",
    "Code that needs it fails against this database.",
    "Apply it before the code that needs it is deployed.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "applied-but-missing",
    "A migration was applied that is not in the repository",
    "The database is ahead of the code, or the file was deleted: a new database comes out different.",
    "Bring the file back, or deploy the branch that has it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "migration-failed-halfway",
    "A migration failed half-way",
    "Part of it may have been applied, and the runner refuses to go on.",
    "Look at what it did, put it right, and mark it as applied or rolled back."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "ledger-missing",
    "The table of applied migrations is not there",
    "What is pending is not known: the database may be another one than was meant, or was never migrated.",
    "Correct the URL, or name the table.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "approval-ended",
    "An approval does not count any more",
    "The migration that was approved is not the one that would run: it was edited afterwards, or whoever approved it wrote a part of it.",
    "Ask for another approval of the file as it is now.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "approvals-unreadable",
    "The file of approvals cannot be read",
    "An approval may be among the lines that are not understood.",
    "Take the line out, and approve again with `gonogo migrations approve`."
  )
];
var MEASURED3 = "Measured on PostgreSQL 15 and 18.";
var objects = [
  page(
    "enum-add-without-order",
    "A new enum value goes to the end",
    "ORDER BY sorts it last.",
    "Say BEFORE or AFTER where the order means something.",
    {
      bad: "ALTER TYPE order_status ADD VALUE 'lost';",
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';"
    }
  ),
  page(
    "type-missing",
    "A column of a type that nothing creates",
    "The migration fails when it is run. It is said only where the files tell the whole story: no extension, nothing that is put together when it runs, no table from before the first file.",
    "Create the type first; in Alembic, sa.Enum in add_column does not.",
    {
      bad: "ALTER TABLE orders ADD COLUMN mood order_mood;",
      good: "CREATE TYPE order_mood AS ENUM ('good', 'bad');\nALTER TABLE orders ADD COLUMN mood order_mood;"
    }
  ),
  page(
    "create-or-replace-view",
    "A view that is in use is replaced",
    "Reads of it stop for a moment, and longer while the statement waits for a query that reads it.",
    "Set a lock_timeout.",
    {
      bad: "CREATE OR REPLACE VIEW open_orders AS SELECT id, customer_id, note FROM orders;",
      good: "CREATE VIEW all_orders AS SELECT id, customer_id FROM orders;",
      notes: MEASURED3
    }
  ),
  page(
    "create-policy",
    "A policy is created on a table that is in use",
    "Reads and writes stop for a moment, and longer while the statement waits for one of them.",
    "Set a lock_timeout.",
    {
      bad: "CREATE POLICY own_rows ON customers FOR SELECT USING (id = 1);",
      good: "GRANT SELECT ON customers TO reporting;",
      notes: MEASURED3
    }
  ),
  page(
    "attach-partition-scan",
    "ATTACH PARTITION reads the table",
    "Without a CHECK that says what the bounds say, the whole table is read while nobody can read or write it; a DEFAULT partition likewise.",
    "Add such a CHECK NOT VALID, VALIDATE it, attach, and drop it.",
    {
      bad: "ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');",
      good: "ALTER TABLE events_2025 ADD CONSTRAINT in_2025 CHECK (at >= '2025-01-01' AND at < '2026-01-01') NOT VALID;",
      notes: MEASURED3
    }
  ),
  page(
    "detach-partition",
    "DETACH PARTITION stops the parent",
    "Reads and writes of the whole partitioned table stop for a moment, and longer while it waits.",
    "Use DETACH PARTITION \u2026 CONCURRENTLY (PostgreSQL 14 and later).",
    {
      bad: "ALTER TABLE events DETACH PARTITION events_2024;",
      good: "ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;",
      notes: MEASURED3
    }
  ),
  page(
    "create-partition",
    "CREATE TABLE \u2026 PARTITION OF stops the parent",
    "Reads and writes of the whole partitioned table stop for a moment.",
    "Create the table by itself, then ATTACH it.",
    {
      bad: "CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
      good: "CREATE TABLE events_2026 (id bigint, at timestamptz);",
      notes: MEASURED3
    }
  ),
  page(
    "refresh-matview",
    "REFRESH stops all reads of a materialized view",
    "Nobody can read it until its query has run.",
    "Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index.",
    {
      bad: "REFRESH MATERIALIZED VIEW order_totals;",
      good: "REFRESH MATERIALIZED VIEW CONCURRENTLY order_totals;",
      notes: MEASURED3
    }
  ),
  page(
    "create-trigger",
    "A trigger is created",
    "Writes stop for a moment, and every write runs it from then on.",
    "Set a lock_timeout; keep the function quick.",
    {
      bad: "CREATE TRIGGER orders_log AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch();",
      good: "COMMENT ON TRIGGER orders_touch ON orders IS 'keeps updated_at';",
      notes: MEASURED3
    }
  ),
  page(
    "drop-trigger",
    "A trigger or rule is dropped",
    "Reads and writes stop for a moment, and what it did is no longer done.",
    "Set a lock_timeout.",
    {
      bad: "DROP TRIGGER orders_touch ON orders;",
      good: "COMMENT ON TRIGGER orders_touch ON orders IS 'keeps updated_at';",
      notes: MEASURED3
    }
  ),
  page(
    "create-rule",
    "A rule is created",
    "It rewrites every statement on the table from then on.",
    "Use a trigger or a view.",
    {
      bad: "CREATE RULE no_delete AS ON DELETE TO orders DO INSTEAD NOTHING;",
      good: "CREATE VIEW all_orders AS SELECT * FROM orders;"
    }
  ),
  page(
    "drop-policy",
    "A policy is dropped",
    "Roles see fewer rows, or none; or more, where it was restrictive.",
    "Create the one that takes its place in the same transaction.",
    {
      bad: "DROP POLICY readers ON customers;",
      good: `DROP POLICY readers ON customers;
CREATE POLICY readers ON customers FOR SELECT USING (true);`
    }
  ),
  page(
    "opaque-dynamic-sql",
    "What runs is not known before it runs",
    "EXECUTE builds its statement at run time, the block is written in another language, or a migration in a program calls what is not in the repository.",
    "Write the statement out, or rehearse the migration.",
    {
      bad: `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables LOOP
    EXECUTE 'ALTER TABLE ' || name || ' ADD COLUMN note text';
  END LOOP;
END $$;`,
      good: `DO $$ BEGIN
  EXECUTE 'ALTER TABLE orders ADD COLUMN hint text';
END $$;`,
      notes: "Statements inside DO and inside functions that a migration calls are judged like others, at their own line. Where the words that are there drop, empty or rename something (EXECUTE format('DROP TABLE %I', \u2026), dropTable(process.env.X)), that is an error under the rule for it, whatever the name turns out to be."
    }
  ),
  page(
    "create-table-as-select",
    "A table is filled from another",
    "The source is read as a whole, and with it the locks of the transaction are kept.",
    "Create it empty and copy in batches.",
    {
      bad: "CREATE TABLE old_orders AS SELECT * FROM orders;",
      good: "CREATE TABLE old_orders AS SELECT * FROM orders WITH NO DATA;",
      notes: MEASURED3
    }
  ),
  page(
    "create-extension",
    "An extension is created",
    "It must be installed on the server, and the role must be allowed to create it.",
    "Make sure that production has it before the deploy.",
    {
      bad: "CREATE EXTENSION IF NOT EXISTS hstore;",
      good: "CREATE TABLE words (id bigint PRIMARY KEY, word text);"
    }
  ),
  page(
    "lock-table",
    "LOCK TABLE in a migration",
    "It stops what it says until the transaction ends.",
    "Leave it to the statements to take the locks they need.",
    {
      bad: "LOCK TABLE orders IN SHARE MODE;",
      good: "LOCK TABLE orders IN ACCESS SHARE MODE;"
    }
  ),
  page(
    "function-volatility-change",
    "A function changes its volatility",
    "Indexes and plans that rely on it are not rebuilt.",
    "Rebuild them, or give the function another name.",
    {
      bad: "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1::bigint';",
      good: "CREATE OR REPLACE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT 2::bigint';"
    }
  )
];
var undecidable2 = (rule, title, danger, remedy) => ({
  rule,
  title,
  level: "error",
  danger,
  remedy
});
var HOW = "Seen on a PostgreSQL to throw away, to which the base was applied first: locks from pg_locks, rewrites from relfilenode, scans from pg_stat_xact_user_tables, the schema from the catalogues.";
var rehearsal = [
  page(
    "rehearsal-failed",
    "The migration fails when it is run",
    "The deploy stops at this statement, half-way where the runner uses no transaction.",
    "Mend the statement.",
    { notes: HOW }
  ),
  page(
    "rehearsal-rewrite",
    "A table is rewritten that reading did not show",
    "Every row is written again while nobody can read or write the table: a DO block or a function does it.",
    "Add what is new beside the old, fill it in batches, and switch over later.",
    { notes: HOW }
  ),
  page(
    "rehearsal-scan",
    "A table is read whole under a lock that reading did not show",
    "Writers, or everybody, wait until the whole table has been read.",
    "Add constraints NOT VALID and validate them in a later migration; build indexes CONCURRENTLY.",
    { notes: HOW }
  ),
  page(
    "rehearsal-drop",
    "A table is dropped or renamed that reading did not show",
    "Code that runs during the deploy still uses it.",
    "Do it in a later release.",
    { notes: HOW }
  ),
  page(
    "rehearsal-invalid-index",
    "The migration leaves an invalid index behind",
    "PostgreSQL keeps it up to date with every write and never uses it.",
    "Drop it before it is built again.",
    { notes: HOW }
  ),
  page(
    "down-failed",
    "The way back fails",
    "A rollback of the deploy stops half-way, at the worst moment.",
    "Mend the down part, and rehearse it again.",
    { notes: HOW }
  ),
  page(
    "down-differs",
    "The way back does not restore the schema",
    "After a rollback the database is neither the old nor the new one, and the next deploy meets something unknown.",
    "Let the down part undo every statement in reverse order.",
    { notes: `${HOW} Rows are not compared.` }
  ),
  undecidable2(
    "rehearsal-impossible",
    "The migrations could not be rehearsed",
    "What they do was only read, although a rehearsal was asked for.",
    "Name a server with `rehearse: { url: \u2026 }`, install the PostgreSQL server programs, or say `rehearse: false`."
  ),
  undecidable2(
    "rehearsal-backup",
    "The backup to start from cannot be used",
    "Nothing could be rehearsed on it.",
    "Give a dump of pg_dump (plain, custom, directory or tar) of the database as it is before the migrations, and use it with scope: changed or pending."
  ),
  undecidable2(
    "rehearsal-data",
    "The sample data does not fit the schema",
    "Nothing could be rehearsed with it.",
    "Mend the file: it is loaded after the migrations of the base."
  ),
  undecidable2(
    "scratch-refused",
    "The URL for scratch databases is refused",
    "It names a database that is configured elsewhere, or one that holds something.",
    "Give a server that holds nothing of value."
  ),
  undecidable2(
    "scratch-not-sandboxed",
    "What a stranger wrote would run on a given server",
    "It could do there whatever the role may.",
    "Leave the URL out where strangers change migrations: the embedded PostgreSQL is a sandbox."
  ),
  undecidable2(
    "scratch-unavailable",
    "No PostgreSQL to throw away could be had",
    "Nothing was rehearsed.",
    "See whether the URL is right, or install the PostgreSQL server programs."
  )
];
var MEASURED4 = "Measured on PostgreSQL 15 and 18 with pg_locks, relfilenode and pg_stat_xact_user_tables.";
var BACKFILL = `ALTER TABLE orders ADD COLUMN token uuid;
ALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();`;
var rewrites = [
  page(
    "column-type-rewrite",
    "A change of type writes the table anew",
    "PostgreSQL writes the table and all its indexes anew under ACCESS EXCLUSIVE: nobody reads or writes it until that is done, which takes minutes to hours on a large table.",
    "Add a new column, write both from the code, fill the old rows in batches, read the new one, and drop the old one in a later release.",
    {
      bad: "ALTER TABLE orders ALTER COLUMN amount TYPE bigint;",
      good: "ALTER TABLE orders ALTER COLUMN state TYPE varchar(40);",
      notes: `${MEASURED4} Free are: the same type, varchar to longer, to varchar without a limit and to text, text to varchar without a limit, numeric with the same scale and more digits, cidr to inet, interval and varbit to more precision, another collation, and timestamp to or from timestamptz while TimeZone is UTC. Those still build an index anew whose operators or collation change with the type (text to citext, timestamp to timestamptz), and any with an expression or a WHERE that names the column, and they check each validated CHECK on it again: that is told here too. Django: AlterField; Alembic: alter_column(type_=\u2026).`
    }
  ),
  page(
    "column-type-narrowing",
    "A column gets narrower",
    "The statement fails on the first value that does not fit, in the middle of the deploy; before that it has stopped all reads and writes of the table while it writes it anew.",
    "Look for values that do not fit first. Forbid new ones with a CHECK that is added NOT VALID and validated later, and leave the type alone.",
    {
      bad: "ALTER TABLE customers ALTER COLUMN name TYPE varchar(50);",
      good: `ALTER TABLE customers ADD CONSTRAINT name_length CHECK (length(name) <= 50) NOT VALID;`,
      notes: MEASURED4
    }
  ),
  page(
    "column-type-unknown",
    "A column of unknown type is changed",
    "Whether the table is written anew depends on the old type, and no migration that was given says it. It is reported as if it did.",
    "Give all migrations in `paths`, so that the one that creates the table is seen, or rehearse the migration.",
    {
      bad: "ALTER TABLE made_elsewhere ALTER COLUMN code TYPE text;",
      good: "ALTER TABLE customers ALTER COLUMN name TYPE text;"
    }
  ),
  page(
    "type-change-breaks-clients",
    "Code sees another type",
    "The change costs nothing in the database, but code that runs during the deploy gets values of another type than it knows.",
    "Make sure that the old code can read both."
  ),
  page(
    "enum-rebuild",
    "An enum is built anew",
    "Tools take a value out of an enum by creating a second type, casting the column to it and dropping the first. The cast writes the whole table anew while nobody can read or write it.",
    "Add values with ALTER TYPE \u2026 ADD VALUE. Leave values that are no longer used in the type, and forbid them with a CHECK that is added NOT VALID and validated later.",
    {
      bad: `CREATE TYPE order_status_new AS ENUM ('open', 'closed');
ALTER TABLE orders ALTER COLUMN status TYPE order_status_new USING (status::text::order_status_new);
ALTER TYPE order_status RENAME TO order_status_old;
ALTER TYPE order_status_new RENAME TO order_status;
DROP TYPE order_status_old;`,
      good: `ALTER TYPE order_status ADD VALUE 'archived' AFTER 'closed';`,
      notes: "This is what Prisma writes when a value of an enum is removed."
    }
  ),
  page(
    "add-column-volatile-default",
    "A new column has a default that differs from row to row",
    "A default that calls a volatile function (random(), gen_random_uuid(), clock_timestamp(), nextval()) has to be computed for every row: the table is written anew while nobody can read or write it.",
    "Add the column without it, set the default in a statement of its own, which counts for new rows, and fill the old rows in batches.",
    {
      bad: "ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();",
      good: BACKFILL,
      notes: `${MEASURED4} Constants and stable functions such as now() cost nothing. A function that a migration wrote is judged by its declaration, and one in SQL by its body.`
    }
  ),
  page(
    "add-column-unknown-default",
    "A new column has a default whose cost is not known",
    "The default calls a function that no migration creates. If it is volatile, the table is written anew while nobody can read or write it.",
    "Make sure that the function is immutable or stable, or set the default in a statement of its own.",
    {
      bad: "ALTER TABLE orders ADD COLUMN token text DEFAULT nanoid();",
      good: "ALTER TABLE orders ADD COLUMN placed timestamptz DEFAULT now();"
    }
  ),
  page(
    "add-column-default-pre11",
    "A default on PostgreSQL 10 or older",
    "Before version 11 every default of a new column writes the whole table anew.",
    "Add the column, then set the default, then fill the old rows in batches."
  ),
  page(
    "add-column-serial-or-identity",
    "A new column counts its rows",
    "serial, bigserial and identity give every row that is there a number of its own: the table is written anew while nobody can read or write it.",
    "Add a plain bigint column, create a sequence, set the default to nextval, and fill the old rows in batches.",
    {
      bad: "ALTER TABLE orders ADD COLUMN number bigserial;",
      good: `CREATE SEQUENCE orders_number_seq;
ALTER TABLE orders ADD COLUMN number bigint;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');
ALTER SEQUENCE orders_number_seq OWNED BY orders.number;`,
      notes: MEASURED4
    }
  ),
  page(
    "add-column-stored-generated",
    "A new stored generated column",
    "Its value is computed for every row: the table is written anew while nobody can read or write it.",
    "From PostgreSQL 18 on make it VIRTUAL, which costs nothing. Before that, add a plain column, fill it with a trigger, and backfill in batches.",
    {
      bad: "ALTER TABLE orders ADD COLUMN doubled integer GENERATED ALWAYS AS (amount * 2) STORED;",
      good: "ALTER TABLE orders ADD COLUMN doubled integer;",
      notes: MEASURED4
    }
  ),
  page(
    "add-column-domain-with-check",
    "A new column of a domain with a constraint",
    "The constraint is checked for every row even when the column is nullable: the table is written anew while nobody can read or write it.",
    "Use the base type with a CHECK on the column that is added NOT VALID.",
    {
      bad: "ALTER TABLE orders ADD COLUMN bonus positive_amount;",
      good: `ALTER TABLE orders ADD COLUMN bonus integer;
ALTER TABLE orders ADD CONSTRAINT bonus_positive CHECK (bonus > 0) NOT VALID;`,
      notes: `${MEASURED4} A domain without a constraint costs nothing.`
    }
  ),
  page(
    "add-column-inline-check-scan",
    "A new column brings a CHECK",
    "The CHECK is verified for every row while nobody can read or write the table.",
    "Add the column alone, the CHECK with NOT VALID, and VALIDATE it in a later migration.",
    {
      bad: "ALTER TABLE orders ADD COLUMN bonus integer CHECK (bonus > 0);",
      good: `ALTER TABLE orders ADD COLUMN bonus integer;
ALTER TABLE orders ADD CONSTRAINT bonus_positive CHECK (bonus > 0) NOT VALID;`,
      notes: MEASURED4
    }
  ),
  page(
    "add-column-fk-with-default",
    "A new column with a foreign key and a default",
    "Every row gets the default, so that every row is looked up in the other table: both tables are read while writes to both, and reads of this one, are stopped.",
    "Add the column, then the foreign key NOT VALID, and VALIDATE it in a later migration.",
    {
      bad: "ALTER TABLE orders ADD COLUMN payer_id bigint DEFAULT 1 REFERENCES customers (id);",
      good: "ALTER TABLE orders ADD COLUMN payer_id bigint REFERENCES customers (id);",
      notes: `${MEASURED4} Without a default nothing is read.`
    }
  ),
  page(
    "add-column-json",
    "A new column of type json",
    "json has no equality: SELECT DISTINCT, UNION and GROUP BY over the table fail from then on.",
    "Use jsonb.",
    { bad: "ALTER TABLE orders ADD COLUMN extra json;", good: "ALTER TABLE orders ADD COLUMN extra jsonb;" }
  ),
  page(
    "set-not-null-scan",
    "NOT NULL reads the whole table",
    "Every row is verified while nobody can read or write the table, and one NULL makes the deploy fail.",
    "Add CHECK (column IS NOT NULL) NOT VALID, VALIDATE it in a later migration, then SET NOT NULL, which believes the CHECK and reads nothing (PostgreSQL 12 and later), and drop the CHECK.",
    {
      bad: "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;",
      good: "ALTER TABLE orders ADD CONSTRAINT orders_note_not_null CHECK (note IS NOT NULL) NOT VALID;",
      notes: `${MEASURED4} A CHECK that is NOT VALID does not help. From PostgreSQL 18 on, NOT NULL itself can be added NOT VALID. Django: AlterField(null=False); Alembic: alter_column(nullable=False).`
    }
  ),
  page(
    "set-logged-unlogged",
    "A table becomes logged or unlogged",
    "The table is written anew while nobody can read or write it. An unlogged table is empty after a crash.",
    "Use a maintenance window, or a new table that is filled in batches.",
    {
      bad: "ALTER TABLE orders SET UNLOGGED;",
      good: "ALTER TABLE orders SET LOGGED;",
      notes: `${MEASURED4} The value it has already costs nothing.`
    }
  ),
  page(
    "set-access-method",
    "A table changes its access method",
    "The table is written anew while nobody can read or write it.",
    "Use a maintenance window, or a new table that is filled in batches.",
    { bad: "ALTER TABLE orders SET ACCESS METHOD columnar;", good: "ALTER TABLE orders SET ACCESS METHOD heap;" }
  ),
  page(
    "set-tablespace",
    "A table moves to another tablespace",
    "The table is copied while nobody can read or write it.",
    "Use pg_repack, or a maintenance window.",
    { bad: "ALTER TABLE orders SET TABLESPACE fast;", good: "ALTER TABLE orders SET TABLESPACE pg_default;" }
  ),
  page(
    "vacuum-full",
    "VACUUM FULL in a migration",
    "The table is written anew while nobody can read or write it.",
    "Use pg_repack, or plain VACUUM.",
    { bad: "VACUUM FULL orders;", good: "VACUUM orders;" }
  ),
  page(
    "cluster",
    "CLUSTER in a migration",
    "The table and its indexes are written anew while nobody can read or write it.",
    "Use pg_repack.",
    {
      bad: "CLUSTER orders USING orders_state_idx;",
      good: "ALTER TABLE orders CLUSTER ON orders_state_idx;",
      notes: MEASURED4
    }
  )
];
var security = [
  page(
    "disable-rls",
    "Row level security is switched off",
    "Every role that may read the table reads all of its rows.",
    "Change the policies instead.",
    {
      bad: "ALTER TABLE customers DISABLE ROW LEVEL SECURITY;",
      good: "CREATE POLICY everybody ON customers FOR SELECT USING (true);"
    }
  ),
  page(
    "rls-missing-on-public-table",
    "A table that Supabase serves has no row level security",
    "Whoever has the public key reads and writes all of it.",
    "ENABLE ROW LEVEL SECURITY in the same file, with policies."
  ),
  page(
    "policy-without-rls",
    "A policy on a table whose row level security is off",
    "The policy does nothing: every role that may read the table still reads all of its rows.",
    "ENABLE ROW LEVEL SECURITY in the same migration.",
    {
      bad: "CREATE POLICY own ON orders FOR SELECT USING (customer_id = 1);",
      good: `CREATE POLICY own ON orders FOR SELECT USING (customer_id = 1);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;`,
      notes: "Told at the end of the migration, of tables that a migration has made. Nothing is said where a DO block, or what is not read, may have switched it on."
    }
  ),
  page(
    "policy-using-true",
    "A policy that lets everybody write",
    "Every row can be written by every role it is for.",
    "Compare a column with the user.",
    {
      bad: "CREATE POLICY anybody ON orders FOR UPDATE USING (true);",
      good: "CREATE POLICY anybody ON orders FOR SELECT USING (true);"
    }
  ),
  page(
    "policy-on-user-metadata",
    "A policy believes what users write",
    "Users of Supabase can change their user_metadata themselves.",
    "Use app_metadata.",
    {
      bad: "CREATE POLICY admins ON orders FOR UPDATE USING ((auth.jwt() -> 'user_metadata' ->> 'role') = 'admin');",
      good: "CREATE POLICY admins ON orders FOR UPDATE USING ((auth.jwt() -> 'app_metadata' ->> 'role') = 'admin');"
    }
  ),
  page(
    "grant-to-public-or-anon",
    "Rights for everybody",
    "PUBLIC is every role; anon in Supabase is everybody without logging in.",
    "Grant to the roles that need it.",
    {
      bad: "GRANT SELECT ON orders TO PUBLIC;",
      good: "GRANT SELECT ON orders TO reporting;"
    }
  ),
  page(
    "alter-default-privileges",
    "Default rights for everybody",
    "Tables that nobody has thought of yet are open.",
    "Grant table by table.",
    {
      bad: "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;",
      good: "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reporting;"
    }
  ),
  page(
    "security-definer-without-search-path",
    "A function runs as its owner in the caller's search_path",
    "A caller can put objects of its own there and act as the owner.",
    "Add SET search_path = '' and write names with their schema.",
    {
      bad: "CREATE FUNCTION all_orders() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM orders';",
      good: "CREATE FUNCTION all_orders() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT count(*) FROM public.orders';"
    }
  ),
  page(
    "security-definer-view",
    "A view goes past row level security",
    "A view reads with the rights of its owner: the policies of the tables below it hold for nobody who reads the view.",
    "Create it WITH (security_invoker = true), from PostgreSQL 15 on.",
    {
      bad: "CREATE VIEW customer_names AS SELECT id, name FROM customers;",
      good: "CREATE VIEW customer_names WITH (security_invoker = true) AS SELECT id, name FROM customers;",
      notes: "In Supabase it is said for every view in schema public, which is served."
    }
  ),
  page(
    "foreign-table-or-matview-in-api",
    "Supabase serves what cannot have row level security",
    "A materialized view or a foreign table in schema public is read whole by whoever has the public key.",
    "Create it in a schema that is not served, or revoke SELECT from anon and authenticated."
  ),
  page(
    "extension-in-public",
    "An extension in schema public",
    "The API of Supabase shows its functions.",
    "Create it WITH SCHEMA extensions."
  ),
  page(
    "superuser-or-bypassrls",
    "A role that may do everything",
    "SUPERUSER and BYPASSRLS see and change everything, whatever rights and policies say.",
    "Grant what it needs.",
    {
      bad: "CREATE ROLE worker SUPERUSER;",
      good: "CREATE ROLE worker NOLOGIN;"
    }
  ),
  page(
    "plaintext-secret",
    "A password in a migration",
    "Everybody who can read the repository and its history knows it.",
    "Set it outside of the repository.",
    {
      bad: "CREATE ROLE worker LOGIN PASSWORD 'summer';",
      good: "CREATE ROLE worker NOLOGIN;"
    }
  ),
  page(
    "copy-program",
    "COPY runs a program on the server",
    "It runs as the account of PostgreSQL itself, only a superuser may do it, and whoever changes the program changes what the migration does.",
    "Copy the rows from where the migration runs: COPY \u2026 FROM STDIN.",
    {
      bad: "COPY log_lines FROM PROGRAM 'zcat /tmp/lines.gz';",
      good: "COPY log_lines (id, line) FROM stdin;\n1	a line\n\\.\n"
    }
  ),
  page(
    "alter-owner",
    "A table gets another owner",
    "The new owner may do everything with it.",
    "Make sure that the application keeps its rights.",
    {
      bad: "ALTER TABLE orders OWNER TO worker;",
      good: "GRANT SELECT ON orders TO worker;"
    }
  )
];
var style = [
  page(
    "prefer-bigint",
    "A number that may run out",
    "integer ends at 2,147,483,647, and to widen it rewrites the table.",
    "Use bigint.",
    {
      bad: "CREATE TABLE public.counters (id integer PRIMARY KEY);",
      good: "CREATE TABLE public.counters (id bigint PRIMARY KEY);"
    }
  ),
  page(
    "prefer-text",
    "A text with a limit",
    "A limit that grows later is a change of type.",
    "Use text with a CHECK.",
    {
      bad: "CREATE TABLE public.words (id bigint PRIMARY KEY, word varchar(10));",
      good: "CREATE TABLE public.words (id bigint PRIMARY KEY, word text);"
    }
  ),
  page(
    "prefer-timestamptz",
    "A timestamp without time zone",
    "Which moment it means depends on who reads it.",
    "Use timestamptz.",
    {
      bad: "CREATE TABLE public.visits (id bigint PRIMARY KEY, at timestamp);",
      good: "CREATE TABLE public.visits (id bigint PRIMARY KEY, at timestamptz);"
    }
  ),
  page(
    "prefer-identity",
    "A serial column",
    "Its sequence has rights and an owner of its own.",
    "Use GENERATED BY DEFAULT AS IDENTITY.",
    {
      bad: "CREATE TABLE public.counters (id bigserial PRIMARY KEY);",
      good: "CREATE TABLE public.counters (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);"
    }
  ),
  page("ban-char", "A padded text", "char(n) is padded with blanks.", "Use text.", {
    bad: "CREATE TABLE public.lands (id bigint PRIMARY KEY, code char(2));",
    good: "CREATE TABLE public.lands (id bigint PRIMARY KEY, code text);"
  }),
  page(
    "identifier-too-long",
    "A name of more than 63 bytes",
    "PostgreSQL cuts it without an error, and code that looks for the whole name does not find it.",
    "Give it a shorter one.",
    {
      bad: "CREATE INDEX CONCURRENTLY a_name_that_goes_on_and_on_for_longer_than_sixty_three_bytes_really ON orders (note);",
      good: "CREATE INDEX CONCURRENTLY orders_note ON orders (note);"
    }
  ),
  page(
    "require-table-schema",
    "A table without its schema",
    "It goes wherever the search_path points.",
    "Write the schema.",
    {
      bad: "CREATE TABLE words (id bigint PRIMARY KEY);",
      good: "CREATE TABLE public.words (id bigint PRIMARY KEY);"
    }
  ),
  page(
    "robust-statements",
    "A statement that cannot be run twice",
    "Outside a transaction, a file that failed half-way has to be run again.",
    "Say IF EXISTS or IF NOT EXISTS.",
    {
      bad: "CREATE TABLE public.words (id bigint PRIMARY KEY);",
      good: "CREATE TABLE IF NOT EXISTS public.words (id bigint PRIMARY KEY);"
    }
  ),
  page(
    "table-without-primary-key",
    "A table without a primary key",
    "Rows cannot be told apart, and logical replication cannot send updates.",
    "Give it one.",
    {
      bad: "CREATE TABLE public.words (word text);",
      good: "CREATE TABLE public.words (id bigint PRIMARY KEY, word text);"
    }
  ),
  page(
    "duplicate-column-assignments",
    "A column is assigned twice",
    "PostgreSQL refuses the statement.",
    "Take one of them out.",
    {
      bad: "UPDATE orders SET note = 'a', note = 'b' WHERE id = 1;",
      good: "UPDATE orders SET note = 'a' WHERE id = 1;"
    }
  ),
  page(
    "select-star",
    "A view or a table of all columns",
    "* stands for the columns of today: one that is added later is not in it.",
    "Name the columns.",
    {
      bad: "CREATE VIEW every_order AS SELECT * FROM orders;",
      good: "CREATE VIEW every_order AS SELECT id, note FROM orders;"
    }
  ),
  page(
    "leading-wildcard",
    "A pattern that begins with %",
    "It reads the whole table: no ordinary index helps.",
    "Compare from the beginning, or use an index of pg_trgm.",
    {
      bad: "UPDATE orders SET note = NULL WHERE note LIKE '%x';",
      good: "UPDATE orders SET note = NULL WHERE note LIKE 'x%';"
    }
  ),
  page("enum-created", "An enum is created", "Its values can never be taken away again.", "Use a text with a CHECK.", {
    bad: "CREATE TYPE order_mood AS ENUM ('good', 'bad');",
    good: "CREATE TABLE public.moods (mood text PRIMARY KEY CHECK (mood IN ('good', 'bad')));"
  }),
  page("table-without-comment", "A table without a comment", "Nothing says what it holds.", "COMMENT ON TABLE.", {
    bad: "CREATE TABLE public.words (id bigint PRIMARY KEY);",
    good: "CREATE TABLE public.words (id bigint PRIMARY KEY);\nCOMMENT ON TABLE public.words IS 'What people looked for';"
  }),
  page(
    "naming",
    "A name that has to be written in quotes",
    "Upper case, blanks, other signs and reserved words have to be in quotes in every query, and without them PostgreSQL looks for another name.",
    "Use lower-case letters, digits and underscores.",
    {
      bad: 'CREATE TABLE public.moods (id bigint PRIMARY KEY, "moodName" text);',
      good: "CREATE TABLE public.moods (id bigint PRIMARY KEY, mood_name text);",
      notes: "For tables, columns, constraints, indexes, views, types, functions, sequences, schemas and triggers that a migration makes or renames. Names of policies are often sentences, and are left alone."
    }
  ),
  page(
    "column-alignment",
    "Columns in an order that leaves bytes empty",
    "Values of two, four and eight bytes begin at multiples of that, so that a boolean before a bigint costs eight bytes in every row.",
    "Put columns of eight bytes first, then those of four, two and one, and those of any length last.",
    {
      bad: "CREATE TABLE public.visits (seen boolean, id bigint PRIMARY KEY, paid boolean, at timestamptz);",
      good: "CREATE TABLE public.visits (id bigint PRIMARY KEY, at timestamptz, seen boolean, paid boolean);",
      notes: "Told from eight bytes a row on. Behind a column of any length (text, numeric, an array) where the next value begins differs from row to row, and nothing is counted there. Lengths and alignments are those of pg_type."
    }
  )
];
var LIMIT = "Set lock_timeout to a few seconds at the top of the file, and try again when it fails; or set it once for the role that migrates, and declare that with `lock-timeout`.";
var transactions = [
  page(
    "wide-lock-window",
    "One transaction stops several tables",
    "While it waits for the second table, it keeps the first one stopped; two such migrations can block each other.",
    "One table a migration.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
ALTER TABLE customers ADD COLUMN hint text;
COMMIT;`,
      good: "ALTER TABLE orders ADD COLUMN hint text;"
    }
  ),
  page(
    "multiple-alter-same-table",
    "A table is read or written twice",
    "Each ALTER TABLE goes through all rows by itself.",
    "Put the changes into one ALTER TABLE.",
    {
      bad: `ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders ALTER COLUMN state SET NOT NULL;`,
      good: "ALTER TABLE orders ADD COLUMN one text, ADD COLUMN two text;"
    }
  ),
  page(
    "transaction-nesting",
    "BEGIN inside the runner's transaction",
    "It only warns, and its COMMIT ends the transaction of the runner.",
    "Leave BEGIN and COMMIT out."
  ),
  page(
    "uncommitted-transaction",
    "A transaction is never ended",
    "What the file does is rolled back when the connection closes, or the next file runs inside.",
    "End it with COMMIT.",
    {
      bad: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;`,
      good: `BEGIN;
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`
    }
  ),
  page(
    "commit-inside-managed",
    "COMMIT ends the runner's transaction",
    "What follows runs outside of it, and a failure there leaves the migration half applied.",
    "Leave it out, or switch the runner's transaction off for the file."
  ),
  page(
    "nontransactional-statement-in-tx",
    "A statement that cannot run in a transaction",
    "VACUUM, CREATE DATABASE, DROP DATABASE and ALTER SYSTEM fail in one, and the migration with them.",
    "Run it by hand, or without a transaction.",
    {
      bad: `BEGIN;
VACUUM orders;
COMMIT;`,
      good: "VACUUM orders;"
    }
  ),
  page(
    "enum-add-value-used-in-same-tx",
    "A new enum value is used before it is committed",
    "PostgreSQL refuses it with error 55P04, and the migration fails.",
    "Use it in a later migration.",
    {
      bad: `BEGIN;
ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';
UPDATE orders SET status = 'lost' WHERE id = 1;
COMMIT;`,
      good: "ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';",
      notes: "Where the type itself was created in the same transaction it works from PostgreSQL 18 on."
    }
  ),
  page(
    "missing-lock-timeout",
    "Nothing limits how long a lock is waited for",
    "While a statement waits for its lock, everybody who comes later queues behind it: one slow query stops the table. It is said once a run, and only for locks that stop traffic on tables that are in use.",
    LIMIT,
    {
      bad: "ALTER TABLE orders ADD COLUMN hint text;",
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`,
      notes: "It is not asked for concurrent builds, whose wait stops nobody."
    }
  ),
  page(
    "lock-timeout-zero",
    "lock_timeout is switched off",
    "Zero means no limit, and everybody queues behind the statement.",
    LIMIT,
    {
      bad: `SET lock_timeout = 0;
ALTER TABLE orders ADD COLUMN hint text;`,
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`
    }
  ),
  page("lock-timeout-too-long", "lock_timeout is long", "Everybody may wait that long behind the statement.", LIMIT, {
    bad: `SET lock_timeout = '10min';
ALTER TABLE orders ADD COLUMN hint text;`,
    good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`
  }),
  page(
    "lock-timeout-after-the-statement",
    "lock_timeout comes too late",
    "It does not count for statements before it.",
    "Move it to the top of the file.",
    {
      bad: `ALTER TABLE orders ADD COLUMN hint text;
SET lock_timeout = '5s';`,
      good: `SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;`
    }
  ),
  page(
    "short-timeout-for-concurrent-build",
    "A short lock_timeout for a concurrent build",
    "The build waits for transactions that are open elsewhere, and the limit counts that wait: it gives up and leaves an INVALID index.",
    "Set lock_timeout = 0 for it.",
    {
      bad: `SET lock_timeout = '2s';
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      good: `SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      notes: "Measured: error 55P03 after the limit, and the index stays INVALID."
    }
  ),
  page(
    "set-local-outside-tx",
    "SET LOCAL outside a transaction",
    "It does nothing but warn.",
    "Use SET, and RESET at the end of the file.",
    {
      notes: "Where nothing says whether the runner opens a transaction, it is said of search_path only, since that decides which table a name means; names are then looked for in the schemas of before as well."
    }
  ),
  page(
    "set-leaks-into-later-files",
    "A setting stays for later files",
    "SET without LOCAL counts for the whole session, and so for the files that run after this one.",
    "Use SET LOCAL.",
    {
      bad: `BEGIN;
SET lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`,
      good: `BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders ADD COLUMN hint text;
COMMIT;`
    }
  ),
  page(
    "statement-timeout-for-long-ops",
    "A statement_timeout ends a long build",
    "A concurrent build that runs into it leaves an INVALID index.",
    "Set statement_timeout = 0 for it.",
    {
      bad: `SET statement_timeout = '30s';
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`,
      good: `SET statement_timeout = 0;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);`
    }
  )
];
var rules = [
  ...rewrites,
  ...constraints,
  ...indexes,
  ...data,
  ...compatibility,
  ...transactions,
  ...objects,
  ...security,
  ...style,
  ...files,
  ...ledger,
  ...rehearsal
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
