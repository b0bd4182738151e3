import { describe, expect, test } from '@jest/globals'
import { judge, SHOP } from './shop.ts'

/** `rule:line level` of the errors that a new file gets in a shop that is in use. */
const errors = async (
  sql: string,
  options: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
) => {
  const { findings } = await judge({ '1_shop.sql': SHOP, ...more, '9_new.sql': sql }, options)
  return findings.filter(({ level }) => level === 'error').map(({ rule, line }) => `${rule}:${line}`)
}

describe('what takes the place of an old name', () => {
  test('a column of that name helps old code only where it is generated from the new one', async () => {
    const rename = 'ALTER TABLE orders RENAME COLUMN note TO remark;\n'
    expect(await errors(`${rename}ALTER TABLE orders ADD COLUMN note varchar(150);`)).toEqual(['rename-column:1'])
    expect(
      await errors(`${rename}ALTER TABLE orders ADD COLUMN note text GENERATED ALWAYS AS (remark) VIRTUAL;`, {
        'postgres-version': 18,
      }),
    ).toEqual([])
    for (const twin of [
      `ALTER TABLE orders ADD COLUMN note text GENERATED ALWAYS AS ('x') VIRTUAL;`,
      `ALTER TABLE sales.orders ADD COLUMN note text GENERATED ALWAYS AS (remark) VIRTUAL;`,
    ])
      expect(await errors(`${rename}${twin}`, { 'postgres-version': 18 })).toEqual(['rename-column:1'])
  })

  test.each([
    ['in another schema', 'CREATE VIEW sales.log_lines AS SELECT * FROM lines;'],
    ['of another schema', 'CREATE VIEW log_lines AS SELECT * FROM sales.lines;'],
    ['that is temporary', 'CREATE TEMP VIEW log_lines AS SELECT * FROM lines;'],
    ['that is dropped again', 'CREATE VIEW log_lines AS SELECT * FROM lines;\nDROP VIEW log_lines;'],
    ['that is renamed', 'CREATE VIEW log_lines AS SELECT * FROM lines;\nALTER VIEW log_lines RENAME TO other;'],
    ['that is moved', 'CREATE VIEW log_lines AS SELECT * FROM lines;\nALTER VIEW log_lines SET SCHEMA sales;'],
    [
      'that is replaced',
      'CREATE VIEW log_lines AS SELECT * FROM lines;\nCREATE OR REPLACE VIEW log_lines AS SELECT * FROM lines LIMIT 1;',
    ],
    ['with other names', 'CREATE VIEW log_lines (a, b) AS SELECT * FROM lines;'],
    ['with columns in each other’s place', 'CREATE VIEW log_lines AS SELECT id AS line, line AS id FROM lines;'],
    ['without what lies in partitions', 'CREATE VIEW log_lines AS SELECT * FROM ONLY lines;'],
    ['that cannot be written', 'CREATE VIEW log_lines AS SELECT *, row_number() OVER () FROM lines;'],
    ['that is taken back', 'SAVEPOINT a;\nCREATE VIEW log_lines AS SELECT * FROM lines;\nROLLBACK TO a;'],
  ])('a view of that name does not help old code %s', async (_, view) => {
    const found = await errors(`ALTER TABLE log_lines RENAME TO lines;\n${view}`, { transaction: 'file' })
    expect(found.filter((each) => each.startsWith('rename-table'))).toEqual(['rename-table:1'])
  })

  test('a view of a table whose columns nobody knows helps only where it gives all of them', async () => {
    const rename = 'ALTER TABLE ghosts RENAME TO souls;\n'
    expect(await errors(`${rename}CREATE VIEW ghosts AS SELECT * FROM souls;`)).toEqual([])
    expect(await errors(`${rename}CREATE VIEW ghosts AS SELECT 1 AS one FROM souls;`)).toEqual(['rename-table:1'])
  })

  test('a table that gets the old name helps only in the same schema and with all columns', async () => {
    const swap = (table: string, columns: string) =>
      `CREATE TABLE ${table} (${columns});\nALTER TABLE log_lines RENAME TO log_lines_old;\nALTER TABLE ${table} RENAME TO log_lines;`
    expect(await errors(swap('fresh', 'id bigint, line text, more int'))).toEqual([])
    expect(await errors(swap('fresh', 'id bigint'))).toEqual(['rename-table:2'])
    expect(await errors(swap('sales.fresh', 'id bigint, line text'))).toEqual(['rename-table:2'])
  })

  test('a view of that name helps old code only where it gives all of the new table, and can be written', async () => {
    const rename = 'ALTER TABLE log_lines RENAME TO lines;\n'
    const told = ['rename-table:1']
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines;`)).toEqual([])
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT l.id, l.line FROM lines l;`)).toEqual([])
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines WHERE true;`)).toEqual([])
    // Rows that it leaves out are gone for old code, and what old code writes there is not seen again.
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines WHERE false;`)).toEqual(told)
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT l.id, l.line FROM lines l WHERE id > 0;`)).toEqual(
      told,
    )
    // A condition on a new column that each row meets by its default, those of old code too.
    const kind = (column: string, where: string) =>
      errors(
        `${rename}ALTER TABLE lines ADD COLUMN kind ${column};\nCREATE VIEW log_lines AS SELECT id, line FROM lines WHERE ${where};`,
      )
    expect(await kind("text NOT NULL DEFAULT 'log'", "kind = 'log'")).toEqual([])
    expect(await kind("text DEFAULT 'log'::text", "'log'::text = lines.kind")).toEqual([])
    expect(await kind('timestamptz', 'kind IS NULL')).toEqual([])
    expect(await kind("text DEFAULT 'log'", "kind = 'other'")).toEqual(told)
    expect(await kind('text', "kind = 'log'")).toEqual(told)
    expect(await kind("text DEFAULT 'log'", 'kind IS NULL')).toEqual(told)
    expect(await kind("text DEFAULT 'log'", "line = 'log'")).toEqual(told)
    expect(await kind("text DEFAULT 'log'", "kind <> 'log'")).toEqual(told)
    expect(
      await errors(
        `${rename}ALTER TABLE lines ADD COLUMN body text;\nCREATE VIEW log_lines AS SELECT id, body AS line FROM lines;`,
      ),
    ).toEqual([])
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT id FROM lines;`)).toEqual(told)
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM customers;`)).toEqual(told)
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT DISTINCT id, line FROM lines;`)).toEqual(told)
    expect(
      await errors(
        `${rename}CREATE VIEW log_lines AS SELECT l.id, c.name AS line FROM lines l JOIN customers c USING (id);`,
      ),
    ).toEqual(told)
    expect(
      await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines UNION ALL SELECT * FROM lines;`),
    ).toEqual(told)
  })
})

describe('a change of type that writes no row', () => {
  const DOCS = (more: string): Readonly<Record<string, string>> => ({
    '2_docs.sql': `CREATE EXTENSION citext;\nCREATE TABLE docs (a varchar(10), b text, c timestamp, n int, d text COLLATE "C");\n${more}`,
  })
  const change = (column: string, type: string) => `ALTER TABLE docs ALTER COLUMN ${column} TYPE ${type};`

  // Measured on PostgreSQL 15: whether the index got a new file, or the table was scanned.
  test.each([
    ['the type of an index on other operators', 'CREATE INDEX i ON docs (n, b);', 'b', 'citext'],
    ['the type of a UNIQUE constraint on other operators', 'ALTER TABLE docs ADD UNIQUE (b);', 'b', 'citext'],
    ['an index of timestamps', 'CREATE INDEX i ON docs (c);', 'c', 'timestamptz'],
    ['an expression', 'CREATE INDEX i ON docs (lower(a));', 'a', 'varchar(20)'],
    ['an expression, although the type stays', 'CREATE INDEX i ON docs (lower(a));', 'a', 'varchar(10)'],
    ['a WHERE that names the column', 'CREATE INDEX i ON docs (n) WHERE a IS NOT NULL;', 'a', 'varchar(20)'],
    ['a WHERE that does not', 'CREATE INDEX i ON docs (a) WHERE n = 3;', 'a', 'text'],
    ['a WHERE and INCLUDE', 'CREATE INDEX i ON docs (n) INCLUDE (a) WHERE n = 3;', 'a', 'text'],
    ['another collation', 'CREATE INDEX i ON docs (b);', 'b', 'text COLLATE "C"'],
    ['a collation that is taken away', 'CREATE INDEX i ON docs (d);', 'd', 'text'],
    ['a validated CHECK', 'ALTER TABLE docs ADD CHECK (length(a) > 2);', 'a', 'varchar(20)'],
  ])('builds or checks anew: %s', async (_, more, column, type) => {
    expect(await errors(change(column, type), { 'time-zone': 'UTC' }, DOCS(more))).toEqual(['column-type-rewrite:1'])
  })

  test.each([
    ['varchar and text have the same operators', 'CREATE INDEX i ON docs (a);', 'a', 'text'],
    ['INCLUDE alone', 'CREATE INDEX i ON docs (n) INCLUDE (b);', 'b', 'citext'],
    ['an operator class that is written', 'CREATE INDEX i ON docs USING gin (b gin_trgm_ops);', 'b', 'citext'],
    ['the same collation', 'CREATE INDEX i ON docs (d);', 'd', 'text COLLATE "C"'],
    ['a collation that the index has of its own', 'CREATE INDEX i ON docs (b COLLATE "C");', 'b', 'text COLLATE "C"'],
    ['an index of other columns', 'CREATE INDEX i ON docs (n) WHERE n > 0;', 'b', 'citext'],
    ['an index that was dropped', 'CREATE INDEX i ON docs (b); DROP INDEX i;', 'b', 'citext'],
    ['a CHECK that is not valid', 'ALTER TABLE docs ADD CHECK (length(a) > 2) NOT VALID;', 'a', 'varchar(20)'],
    ['a column without an index', '', 'b', 'citext'],
  ])('does not: %s', async (_, more, column, type) => {
    expect(await errors(change(column, type), { 'time-zone': 'UTC' }, DOCS(more))).toEqual([])
  })

  test.each([
    ['a change of collation', "models.CharField(db_collation='natural_sort', max_length=64)"],
    ['a longer text', 'models.CharField(max_length=65)'],
  ])('builds the indexes on expressions of Django anew: %s', async (_, field) => {
    const file = (more: string) => `from django.db import migrations, models
import django.db.models.functions.text
class Migration(migrations.Migration):
${more}`
    const told = async (member: string) => {
      const { findings } = await judge(
        {
          'a/migrations/0001_initial.py': file(`    initial = True
    operations = [
        migrations.CreateModel('T', [('id', models.BigAutoField(primary_key=True)), ('name', models.CharField(max_length=64)), ('n', models.IntegerField())]),
        ${member}
    ]
`),
          'a/migrations/0002_change.py': file(`    dependencies = [('a', '0001_initial')]
    operations = [
        migrations.AlterField('t', 'name', ${field}),
    ]
`),
        },
        { paths: '**/*.py' },
      )
      return findings.filter(({ level }) => level === 'error').map(({ rule, line }) => `${rule}:${line}`)
    }
    for (const member of [
      "migrations.AddConstraint('t', models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='u')),",
      "migrations.AddConstraint('t', models.UniqueConstraint(fields=['n'], condition=models.Q(('name', ''), _negated=True), name='u')),",
      "migrations.AddConstraint('t', models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='c')),",
    ])
      expect(await told(member)).toEqual(['column-type-rewrite:6'])
    expect(
      await told(
        "migrations.AddConstraint('t', models.UniqueConstraint(fields=['n'], condition=models.Q(n__gt=3), name='u')),",
      ),
    ).toEqual([])
  })

  test('an index whose expression or WHERE named a column goes with it', async () => {
    const drop = 'ALTER TABLE docs DROP COLUMN n;\nALTER TABLE docs ALTER COLUMN a TYPE text;'
    expect(await errors(drop, {}, DOCS('CREATE INDEX i ON docs (a) WHERE n > 3;'))).toEqual(['drop-column:1'])
  })

  test('follows the names of columns, and says what is done', async () => {
    const more = DOCS('CREATE INDEX i ON docs (lower(a));\nALTER TABLE docs RENAME COLUMN a TO z;')
    const { findings } = await judge({ '1_shop.sql': SHOP, ...more, '9_new.sql': change('z', 'text') })
    expect(findings.find(({ level }) => level === 'error')?.message).toBe(
      'Changing "z" from varchar(10) to text writes no row, but PostgreSQL builds "i" anew, and stops all reads and writes of "docs" until that is done.',
    )
  })
})

test('a foreign key on a new column reads every row with any default, with DEFAULT NULL too', async () => {
  const add = (more: string) => `ALTER TABLE orders ADD COLUMN region bigint${more} REFERENCES sales.regions (id);`
  expect(await errors(add(''))).toEqual([])
  expect(await errors(add(' DEFAULT 1'))).toEqual(['add-column-fk-with-default:1'])
  expect(await errors(add(' DEFAULT NULL'))).toEqual(['add-column-fk-with-default:1'])
})

test('a table to drop IF EXISTS is not there where a migration has only just created its schema', async () => {
  const create = 'CREATE TABLE audit.lines (id bigint);'
  const drop = 'DROP TABLE IF EXISTS audit.lines;'
  expect(await errors(`CREATE SCHEMA audit;\n${drop}\n${create}`)).toEqual([])
  expect(await errors(drop, {}, { '2_audit.sql': 'CREATE SCHEMA audit;' })).toEqual([])
  expect(await errors(`${drop}\n${create}`)).toEqual(['create-table-force:1'])
  expect(await errors(`${drop}\n${create}`, {}, { '2_audit.sql': `CREATE SCHEMA audit;\n${create}` })).toEqual([
    'create-table-force:1',
  ])
})

describe('EXECUTE of a format() with a gap that only the run fills', () => {
  const block = (statement: string) =>
    `DO $$ DECLARE c text; BEGIN FOR c IN SELECT 'note' LOOP EXECUTE format(${statement}); END LOOP; END $$;`
  const all = async (sql: string) =>
    (await judge({ '1_shop.sql': SHOP, '9_new.sql': sql })).findings.map(({ rule }) => rule)

  test('is judged where the gap is a column of a table that is named', async () => {
    expect(await errors(block(`'ALTER TABLE orders ALTER COLUMN %I SET NOT NULL', c`))).toEqual(['set-not-null-scan:1'])
    expect(await errors(block(`'ALTER TABLE %I DROP COLUMN %I', 'orders', c`))).toEqual(['drop-column:1'])
    expect(await errors(block(`'ALTER TABLE orders ADD COLUMN %1$I text DEFAULT %2$L', c, c`))).toEqual([])
    expect(await errors(block(`'SELECT count(*) FROM orders WHERE %I IS NULL', c`))).toEqual([])
  })

  test('is a loss where something is taken away, and else unknown where it is the table or any piece of SQL', async () => {
    expect(await all(block(`'ALTER TABLE %I DROP COLUMN note', c`))).toEqual(['drop-column'])
    expect(await all(block(`'DROP TABLE %I', c`))).toEqual(['drop-table'])
    expect(await all(block(`'ALTER TABLE orders %s', c`))).toEqual(['opaque-dynamic-sql'])
    expect(await all(block(`'ALTER TABLE orders ADD COLUMN c %I', c`))).not.toContain('type-missing')
  })
})

describe('advice is legal', () => {
  const advice = async (files: Readonly<Record<string, string>>, rule: string) =>
    (await judge(files, { paths: '**/*.{sql,py}' })).findings.find((finding) => finding.rule === rule)?.help

  test('the CHECK that proves NOT NULL has a name that PostgreSQL takes as it is', async () => {
    const help = await advice(
      {
        '1_shop.sql': 'CREATE TABLE "Order Lines" (id bigint, "unitPrice" int);',
        '2_new.sql': 'ALTER TABLE "Order Lines" ALTER COLUMN "unitPrice" SET NOT NULL;',
      },
      'set-not-null-scan',
    )
    expect(help).toContain('ADD CONSTRAINT "Order Lines_unitPrice_not_null" CHECK ("unitPrice" IS NOT NULL) NOT VALID')
  })

  test('a unique index is not built with an operation of Django that makes none', async () => {
    const head = 'from django.db import migrations, models\nclass Migration(migrations.Migration):\n'
    const first = `${head}    operations = [migrations.CreateModel('Order', [('id', models.AutoField(primary_key=True))])]\n`
    const second = `${head}    dependencies = [('shop', '0001_initial')]\n    operations = [migrations.AddField('order', 'code', models.IntegerField(null=True, unique=True))]\n`
    const help = await advice(
      { 'shop/migrations/0001_initial.py': first, 'shop/migrations/0002_code.py': second },
      'add-unique-constraint',
    )
    expect(help).toContain(
      'CREATE UNIQUE INDEX CONCURRENTLY … ON "shop_order" ("code") with RunSQL in a migration of its own with `atomic = False`',
    )
  })
})

test('a schema that is created IF NOT EXISTS may be an old one, and so may what is in it', async () => {
  const create = 'CREATE SCHEMA IF NOT EXISTS audit;'
  expect(await errors(`${create}\nDROP TABLE IF EXISTS audit.lines;`)).toEqual(['drop-table:2'])
  expect(await errors(`${create}\nDROP SCHEMA audit CASCADE;`)).toEqual(['drop-schema:2'])
  expect(await errors(`CREATE SCHEMA audit;\nDROP SCHEMA audit CASCADE;`)).toEqual([])
  expect(await errors('DROP SCHEMA audit CASCADE;', {}, { '2_audit.sql': create })).toEqual(['drop-schema:1'])
})

test('a schema that held tables before is not new where it is created IF NOT EXISTS', async () => {
  const touched = { '2_audit.sql': 'ALTER TABLE audit.older ADD COLUMN note text;' }
  const create = 'CREATE SCHEMA IF NOT EXISTS audit;'
  expect(await errors(`${create}\nDROP TABLE IF EXISTS audit.lines;`, {}, touched)).toEqual(['drop-table:2'])
})

describe('what a name means ends with the transaction or the session', () => {
  const COPY = 'CREATE TABLE sales.log_lines (id int);\n'
  const DROP = '\nDROP TABLE log_lines;'
  test.each([
    [
      'a temporary table that ends with COMMIT',
      'BEGIN;\nCREATE TEMP TABLE log_lines (id int) ON COMMIT DROP;\nCOMMIT;',
    ],
    ['one made from a query', 'BEGIN;\nCREATE TEMP TABLE log_lines ON COMMIT DROP AS SELECT 1;\nCOMMIT;'],
    ['DISCARD TEMP', 'CREATE TEMP TABLE log_lines (id int);\nDISCARD TEMP;'],
    ['DISCARD ALL', 'CREATE TEMP TABLE log_lines (id int);\nDISCARD ALL;'],
    ['DISCARD ALL of a search_path', `${COPY}SET search_path = sales;\nDISCARD ALL;`],
    ['SET LOCAL search_path', `${COPY}BEGIN;\nSET LOCAL search_path = sales;\nCOMMIT;`],
    ['the same with set_config', `${COPY}BEGIN;\nSELECT set_config('search_path', 'sales', true);\nCOMMIT;`],
    [
      'the search_path of a function',
      `${COPY}SET search_path = sales;\nCREATE FUNCTION f() RETURNS void LANGUAGE sql SET search_path = public AS $$ DROP TABLE log_lines $$;\nSELECT f();`,
    ],
  ])('%s', async (_, sql) => {
    const found = await errors(sql + DROP)
    expect(found.map((each) => each.replace(/:.*/, ''))).toEqual(['drop-table'])
  })

  test('and not before', async () => {
    expect(await errors(`BEGIN;\nCREATE TEMP TABLE log_lines (id int) ON COMMIT DROP;${DROP}\nCOMMIT;`)).toEqual([])
    expect(await errors(`${COPY}BEGIN;\nSET LOCAL search_path = sales;${DROP}\nCOMMIT;`)).toEqual([])
    expect(await errors(`${COPY}BEGIN;\nSET search_path = sales;\nCOMMIT;${DROP}`)).toEqual([])
  })

  test('a search_path with LOCAL, where nothing says whether the runner opens a transaction, may count or not', async () => {
    const local = 'SET LOCAL search_path = drafts;\n'
    const said = async (sql: string, transaction?: string) => {
      const options = transaction === undefined ? {} : { transaction }
      const { findings } = await judge({ '1_shop.sql': SHOP, '9_new.sql': sql }, options)
      return findings
        .filter(({ level, rule }) => level !== 'notice' && rule !== 'missing-lock-timeout')
        .map(({ rule, line }) => `${rule}:${line}`)
    }
    const made = 'CREATE SCHEMA drafts;\nCREATE TABLE drafts.drawings (id int);\n'
    expect(await said(`${made}${local}DROP TABLE IF EXISTS log_lines;`)).toEqual([
      'set-local-outside-tx:3',
      'drop-table:4',
    ])
    expect(await said(`${made}SELECT set_config('search_path', 'drafts', true);\nDROP TABLE log_lines;`)).toEqual([
      'set-local-outside-tx:3',
      'drop-table:4',
    ])
    expect(await said(`${made}${local}DROP TABLE IF EXISTS log_lines;`, 'file')).toEqual([])
    expect(await said(`${local}DROP TABLE log_lines;`, 'none')).toEqual(['set-local-outside-tx:1', 'drop-table:2'])
    expect(
      await said(`SELECT set_config('search_path', 'drafts', true);\nDROP TABLE IF EXISTS log_lines;`, 'none'),
    ).toEqual(['set-local-outside-tx:1', 'drop-table:2'])
  })
})

describe('a function that drops a table is seen wherever it is run', () => {
  const F = 'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DROP TABLE log_lines; RETURN 1; END $$;\n'
  const block = (body: string) => `DO $$ DECLARE x int; r record; BEGIN ${body} END $$;`
  test.each([
    'INSERT INTO orders (id) SELECT f();',
    'INSERT INTO orders (id) VALUES (f());',
    'UPDATE orders SET payer = f() WHERE id = 1;',
    'DELETE FROM orders WHERE id = f();',
    'CREATE TABLE copy AS SELECT f();',
    'EXPLAIN ANALYZE SELECT f();',
    'COPY (SELECT f()) TO STDOUT;',
    block('x := f();'),
    block('x = 1 + f();'),
    block('IF f() = 1 THEN NULL; END IF;'),
    block('WHILE f() < 1 LOOP NULL; END LOOP;'),
    block('FOR r IN SELECT f() LOOP NULL; END LOOP;'),
    block(`FOR r IN EXECUTE 'SELECT f()' LOOP NULL; END LOOP;`),
    block(`EXECUTE 'SELECT $1' USING f();`),
    block(`RAISE NOTICE '%', f();`),
    'DO $$ DECLARE x int := f(); BEGIN END $$;',
    'CREATE FUNCTION g() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN f(); END $$;\nSELECT g();',
    'CREATE FUNCTION g() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT f(); END $$;\nSELECT g();',
    `CREATE FUNCTION g() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT f()'; END $$;\nSELECT g();`,
    'CREATE FUNCTION g() RETURNS int RETURN f();\nSELECT g();',
    'CREATE PROCEDURE g() BEGIN ATOMIC SELECT 1; SELECT f(); END;\nCALL g();',
    'ALTER TABLE orders ADD COLUMN a int DEFAULT f();',
    'ALTER TABLE orders ADD COLUMN a int DEFAULT 1 + coalesce(f(), 2) NOT NULL;',
    'ALTER TABLE orders ADD COLUMN a int GENERATED ALWAYS AS (f()) STORED;',
    'ALTER TABLE orders ADD COLUMN a int DEFAULT 1 CHECK (a > f());',
    'ALTER TABLE orders ALTER COLUMN payer TYPE int USING f();',
    'ALTER TABLE orders ADD CONSTRAINT c CHECK (payer > f());',
    'ALTER TABLE orders ADD CONSTRAINT c EXCLUDE ((f()) WITH =);',
    'CREATE INDEX CONCURRENTLY i ON orders ((f()));',
    'CREATE INDEX CONCURRENTLY i ON orders (id) WHERE f() = 1;',
    'CREATE FUNCTION g() RETURNS int RETURN f();\nALTER TABLE orders ADD COLUMN a int DEFAULT g();',
  ])('%s', async (sql) => {
    const found = await errors(F + sql)
    expect(found.map((each) => each.replace(/:.*/, ''))).toContain('drop-table')
  })

  test('and nowhere else', async () => {
    for (const sql of [
      'CREATE VIEW v AS SELECT f();',
      'CREATE TABLE t (a int DEFAULT f());',
      'EXPLAIN SELECT f();',
      'EXPLAIN (ANALYZE false) SELECT f();',
      'CREATE TABLE copy AS SELECT f() WITH NO DATA;',
      'ALTER TABLE orders ALTER COLUMN payer SET DEFAULT f();',
      'ALTER TABLE orders ADD CONSTRAINT c CHECK (payer > f()) NOT VALID;',
    ])
      expect(await errors(F + sql)).toEqual([])
  })

  test('each of the statements that EXECUTE is given is judged', async () => {
    expect(await errors(`DO $$ BEGIN EXECUTE 'SELECT 1; DROP TABLE log_lines'; END $$;`)).toEqual(['drop-table:1'])
  })
})

test('what is hidden behind a comment that never ends, a long INSERT or a policy elsewhere', async () => {
  expect(await errors('/* DROP TABLE log_lines;')).toEqual(['sql-syntax:1'])
  expect(await errors('SELECT 1;\n/* /* */ DROP TABLE log_lines;')).toEqual(['sql-syntax:2'])
  const f = 'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DROP TABLE log_lines; RETURN 1; END $$;\n'
  expect(await errors(`${f}INSERT INTO orders (id) SELECT f() /* ${'x'.repeat(70_000)} */;`)).toEqual(['drop-table:2'])
  expect(
    await errors(
      'ALTER TABLE log_lines ENABLE ROW LEVEL SECURITY;\nCREATE POLICY p ON sales.log_lines USING (id > 1);',
    ),
  ).toContain('enable-rls:1')
})
