import { page } from './page.ts'

/** Who may see and do what. */
export const security = [
  page(
    'disable-rls',
    'Row level security is switched off',
    'Every role that may read the table reads all of its rows.',
    'Change the policies instead.',
    {
      bad: 'ALTER TABLE customers DISABLE ROW LEVEL SECURITY;',
      good: 'CREATE POLICY everybody ON customers FOR SELECT USING (true);',
    },
  ),
  page(
    'rls-missing-on-public-table',
    'A table that Supabase serves has no row level security',
    'Whoever has the public key reads and writes all of it.',
    'ENABLE ROW LEVEL SECURITY in the same file, with policies.',
  ),
  page(
    'policy-without-rls',
    'A policy on a table whose row level security is off',
    'The policy does nothing: every role that may read the table still reads all of its rows.',
    'ENABLE ROW LEVEL SECURITY in the same migration.',
    {
      bad: 'CREATE POLICY own ON orders FOR SELECT USING (customer_id = 1);',
      good: `CREATE POLICY own ON orders FOR SELECT USING (customer_id = 1);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;`,
      notes:
        'Told at the end of the migration, of tables that a migration has made. Nothing is said where a DO block, or what is not read, may have switched it on.',
    },
  ),
  page(
    'policy-using-true',
    'A policy that lets everybody write',
    'Every row can be written by every role it is for.',
    'Compare a column with the user.',
    {
      bad: 'CREATE POLICY anybody ON orders FOR UPDATE USING (true);',
      good: 'CREATE POLICY anybody ON orders FOR SELECT USING (true);',
    },
  ),
  page(
    'policy-on-user-metadata',
    'A policy believes what users write',
    'Users of Supabase can change their user_metadata themselves.',
    'Use app_metadata.',
    {
      bad: "CREATE POLICY admins ON orders FOR UPDATE USING ((auth.jwt() -> 'user_metadata' ->> 'role') = 'admin');",
      good: "CREATE POLICY admins ON orders FOR UPDATE USING ((auth.jwt() -> 'app_metadata' ->> 'role') = 'admin');",
    },
  ),
  page(
    'grant-to-public-or-anon',
    'Rights for everybody',
    'PUBLIC is every role; anon in Supabase is everybody without logging in.',
    'Grant to the roles that need it.',
    {
      bad: 'GRANT SELECT ON orders TO PUBLIC;',
      good: 'GRANT SELECT ON orders TO reporting;',
    },
  ),
  page(
    'alter-default-privileges',
    'Default rights for everybody',
    'Tables that nobody has thought of yet are open.',
    'Grant table by table.',
    {
      bad: 'ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;',
      good: 'ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reporting;',
    },
  ),
  page(
    'security-definer-without-search-path',
    "A function runs as its owner in the caller's search_path",
    'A caller can put objects of its own there and act as the owner.',
    "Add SET search_path = '' and write names with their schema.",
    {
      bad: "CREATE FUNCTION all_orders() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM orders';",
      good: "CREATE FUNCTION all_orders() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT count(*) FROM public.orders';",
    },
  ),
  page(
    'security-definer-view',
    'A view goes past row level security',
    'A view reads with the rights of its owner: the policies of the tables below it hold for nobody who reads the view.',
    'Create it WITH (security_invoker = true), from PostgreSQL 15 on.',
    {
      bad: 'CREATE VIEW customer_names AS SELECT id, name FROM customers;',
      good: 'CREATE VIEW customer_names WITH (security_invoker = true) AS SELECT id, name FROM customers;',
      notes: 'In Supabase it is said for every view in schema public, which is served.',
    },
  ),
  page(
    'foreign-table-or-matview-in-api',
    'Supabase serves what cannot have row level security',
    'A materialized view or a foreign table in schema public is read whole by whoever has the public key.',
    'Create it in a schema that is not served, or revoke SELECT from anon and authenticated.',
  ),
  page(
    'extension-in-public',
    'An extension in schema public',
    'The API of Supabase shows its functions.',
    'Create it WITH SCHEMA extensions.',
  ),
  page(
    'superuser-or-bypassrls',
    'A role that may do everything',
    'SUPERUSER and BYPASSRLS see and change everything, whatever rights and policies say.',
    'Grant what it needs.',
    {
      bad: 'CREATE ROLE worker SUPERUSER;',
      good: 'CREATE ROLE worker NOLOGIN;',
    },
  ),
  page(
    'plaintext-secret',
    'A password in a migration',
    'Everybody who can read the repository and its history knows it.',
    'Set it outside of the repository.',
    {
      bad: "CREATE ROLE worker LOGIN PASSWORD 'summer';",
      good: 'CREATE ROLE worker NOLOGIN;',
    },
  ),
  page(
    'copy-program',
    'COPY runs a program on the server',
    'It runs as the account of PostgreSQL itself, only a superuser may do it, and whoever changes the program changes what the migration does.',
    'Copy the rows from where the migration runs: COPY … FROM STDIN.',
    {
      bad: "COPY log_lines FROM PROGRAM 'zcat /tmp/lines.gz';",
      good: 'COPY log_lines (id, line) FROM stdin;\n1\ta line\n\\.\n',
    },
  ),
  page(
    'alter-owner',
    'A table gets another owner',
    'The new owner may do everything with it.',
    'Make sure that the application keeps its rights.',
    {
      bad: 'ALTER TABLE orders OWNER TO worker;',
      good: 'GRANT SELECT ON orders TO worker;',
    },
  ),
]
