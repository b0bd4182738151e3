import { describe, expect, test } from '@jest/globals'
import { gitOf, judge, SHOP } from './shop.ts'

/** `rule:line level` of what a new file gets in a shop that is in use; style, timeouts and hints left out. */
const said = async (
  sql: string,
  options: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
) => {
  const { findings } = await judge({ '1_shop.sql': SHOP, ...more, '9_new.sql': sql }, options)
  return findings
    .filter(({ rule }) => rule !== 'missing-lock-timeout' && rule !== 'fk-without-index')
    .map(({ rule, line, level }) => `${rule}:${line} ${level}`)
}

describe('what is new is free', () => {
  test('a table of the same file may be changed, indexed and dropped', async () => {
    expect(
      await said(`
        CREATE TABLE fresh (id bigint PRIMARY KEY, name varchar(10), n int);
        CREATE INDEX fresh_name ON fresh (name);
        ALTER TABLE fresh ALTER COLUMN name TYPE varchar(5), ALTER COLUMN n SET NOT NULL;
        ALTER TABLE fresh ADD CONSTRAINT fresh_n UNIQUE (n), ADD COLUMN at serial;
        ALTER TABLE fresh RENAME TO fresher;
        ALTER TABLE fresher DROP COLUMN n;
        DROP TABLE fresher;`),
    ).toEqual([])
  })

  test.each([
    ['CREATE TABLE AS', 'CREATE TABLE copy AS SELECT id FROM customers WITH NO DATA;'],
    ['SELECT INTO', 'SELECT id INTO copy FROM customers LIMIT 0;'],
    ['LIKE', 'CREATE TABLE copy (LIKE customers);'],
    ['a temporary table', 'CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT id FROM customers WITH NO DATA;'],
  ])('%s creates a table', async (_, create) => {
    const found = await said(`${create}\nCREATE INDEX copy_id ON copy (id);\nDROP TABLE copy;`)
    expect(found.filter((each) => !each.endsWith('notice'))).toEqual([])
  })

  test('a table of the same name in another schema is another table', async () => {
    expect(await said(`CREATE TABLE sales.orders (id bigint);\nCREATE INDEX i ON public.orders (note);`)).toEqual([
      'create-index-blocking:2 error',
    ])
    expect(
      await said(`SET search_path = sales;\nCREATE TABLE orders (id bigint);\nCREATE INDEX i ON orders (id);`),
    ).toEqual([])
  })

  test('IF NOT EXISTS on a table that is there creates nothing', async () => {
    expect(await said(`CREATE TABLE IF NOT EXISTS orders (id bigint);\nCREATE INDEX i ON orders (note);`)).toEqual([
      'create-index-blocking:2 error',
    ])
  })
})

describe('ALTER TABLE with the name of something else', () => {
  const BOOKS = {
    '2_books.sql': `CREATE TABLE books (id bigserial PRIMARY KEY, page bigint GENERATED ALWAYS AS IDENTITY);
      CREATE TABLE ids_seq (id bigint);
      CREATE TABLE "A_table_with_a_name_of_many_letters" ("aColumnWithANameOfManyLettersToo" serial);
      ALTER TABLE books RENAME TO volumes;`,
  }

  test.each([
    ['the sequence of a serial column', 'ALTER TABLE books_id_seq RENAME TO volumes_id_seq;'],
    ['the sequence of an identity column', 'ALTER TABLE books_page_seq RENAME TO volumes_page_seq;'],
    ['ALTER SEQUENCE', 'ALTER SEQUENCE books_id_seq RENAME TO volumes_id_seq;'],
    ['a sequence that no migration makes', 'ALTER TABLE IF EXISTS ghosts_id_seq RENAME TO souls_id_seq;'],
    [
      'a name that PostgreSQL has cut',
      'ALTER TABLE "A_table_with_a_name_of_many_l_aColumnWithANameOfManyLetters_seq" RENAME TO short;',
    ],
    ['another schema', 'ALTER TABLE books_id_seq SET SCHEMA sales;'],
    ['another schema, by ALTER SEQUENCE', 'ALTER SEQUENCE books_id_seq SET SCHEMA sales;'],
  ])('a sequence is no table: %s', async (_, sql) => {
    const { findings } = await judge({ '1_shop.sql': SHOP, ...BOOKS, '9_new.sql': sql })
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['rename-sequence notice'])
  })

  test('code asks a sequence of its own by name', async () => {
    expect(await said('ALTER TABLE order_numbers RENAME TO numbers;')).toEqual(['rename-sequence:1 warning'])
    expect(
      await said('CREATE SEQUENCE fresh; ALTER TABLE fresh RENAME TO fresher; ALTER TABLE fresher OWNER TO me;'),
    ).toEqual([])
    expect(await said('ALTER TABLE books_id_seq OWNER TO me;', {}, BOOKS)).toEqual([])
  })

  test('a table may be called like a sequence', async () => {
    expect(await said('ALTER TABLE ids_seq RENAME TO ids;', {}, BOOKS)).toEqual(['rename-table:1 error'])
  })

  test('an index is no table, and a view is called one', async () => {
    expect(await said('ALTER TABLE orders_state_idx SET (fillfactor = 50);')).toEqual([])
    expect(await said('ALTER TABLE orders_state_idx RENAME TO by_state;')).toEqual([])
    const { findings } = await judge({ '1_shop.sql': SHOP, '9_new.sql': 'ALTER TABLE open_orders RENAME TO open;' })
    expect(findings[0]?.message).toMatch(/^Code that still runs knows the view as "open_orders"/)
  })
})

test('a lock is told by the line that took it, not by a weaker one before', async () => {
  const sql = `CREATE INDEX a ON orders (note);
ALTER TABLE orders ALTER COLUMN state TYPE varchar(30);
CREATE INDEX b ON orders (state, note);
ALTER TABLE log_lines ALTER COLUMN line SET DEFAULT '';
UPDATE orders SET note = '' WHERE note = 'x';`
  const { findings } = await judge({ '1_shop.sql': SHOP, '9_new.sql': sql }, { transaction: 'file' })
  const said = (rule: string) => findings.find((finding) => finding.rule === rule)?.message
  expect(said('create-index-after-exclusive-lock')).toMatch(/lock of line 2, which stops all reads and writes/)
  expect(said('wide-lock-window')).toMatch(/lock of line 2, which stops all reads and writes/)
  expect(said('backfill-in-ddl-transaction')).toMatch(/lock of line 2, which stops all reads and writes/)
})

test('a foreign key without an index is told once, and only where it is made', async () => {
  const files = {
    '2_books.sql': `CREATE TABLE books (id bigint PRIMARY KEY, author bigint REFERENCES customers, reader bigint, lender bigint, editor bigint);
      ALTER TABLE books ADD CONSTRAINT read_by FOREIGN KEY (reader) REFERENCES customers;`,
  }
  const told = async (sql: string) => {
    const { findings } = await judge({ '1_shop.sql': SHOP, ...files, '9_new.sql': sql })
    return findings
      .filter(({ rule }) => rule === 'fk-without-index')
      .map(({ line, message }) => `${line} ${/begins with (.*): each/.exec(message)?.[1]}`)
  }
  const add = (column: string) => `ALTER TABLE books ADD FOREIGN KEY (${column}) REFERENCES customers;\n`
  expect(await told(add('lender') + add('editor'))).toEqual(['1 "lender"', '2 "editor"'])
  expect(await told(add('lender') + add('lender'))).toEqual(['1 "lender"'])
  expect(await told(`${add('lender')}CREATE INDEX i ON books (lender);`)).toEqual([])
  expect(await told(`${add('lender')}ALTER TABLE books DROP COLUMN lender;`)).toEqual([])
  expect(await told('ALTER TABLE orders ADD FOREIGN KEY (id) REFERENCES books;')).toEqual([])
  expect(
    await told(
      'ALTER TABLE books DROP CONSTRAINT read_by;\nALTER TABLE books ADD CONSTRAINT again FOREIGN KEY (reader) REFERENCES customers ON DELETE CASCADE;',
    ),
  ).toEqual([])
  expect(await told('CREATE TABLE loans (book bigint REFERENCES books, FOREIGN KEY (book) REFERENCES books);')).toEqual(
    ['1 "book"'],
  )
  expect(await told('ALTER TABLE books ADD COLUMN printer bigint REFERENCES customers;')).toEqual(['1 "printer"'])
})

test('an index goes with its table: only dropping that counts', async () => {
  const drop = 'DROP INDEX orders_state_idx;\n'
  expect(await said(`${drop}DROP TABLE public.orders CASCADE;`)).not.toContain('drop-index-blocking:1 warning')
  expect(await said(`${drop}DROP TABLE sales.regions;`)).toContain('drop-index-blocking:1 warning')
  expect(
    await said(`${drop}SAVEPOINT a;\nDROP TABLE orders CASCADE;\nROLLBACK TO a;`, { transaction: 'file' }),
  ).toContain('drop-index-blocking:1 warning')
})

describe('advice that fits the framework', () => {
  const django = (operations: string, head = '') => `from django.db import migrations, models
from django.contrib.postgres.operations import AddIndexConcurrently, RemoveIndexConcurrently
${head}
class Migration(migrations.Migration):
    dependencies = [('a', '0001_initial')]
    operations = [
        ${operations}
    ]
`
  const FIRST = `from django.db import migrations, models
class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel('T', [('id', models.BigAutoField(primary_key=True)), ('n', models.IntegerField())], options={'indexes': [models.Index(fields=['n'], name='by_n')]}),
    ]
`
  const judgeDjango = async (operations: string, head = '') => {
    const files = { 'a/migrations/0001_initial.py': FIRST, 'a/migrations/0002_change.py': django(operations, head) }
    return (await judge(files, { paths: '**/*.py' })).findings
  }
  const helpOf = async (rule: string, operations: string) =>
    (await judgeDjango(operations)).find((finding) => finding.rule === rule)?.help

  test.each([
    [
      'create-index-blocking',
      "migrations.AddIndex('t', models.Index(fields=['n'], name='i'))",
      'with AddIndexConcurrently in',
    ],
    [
      'create-index-blocking',
      "migrations.AddConstraint('t', models.UniqueConstraint(fields=['n'], condition=models.Q(n=1), name='u'))",
      'with RunSQL in',
    ],
    ['drop-index-blocking', "migrations.RemoveIndex('t', 'by_n')", 'with RemoveIndexConcurrently in'],
    ['reindex-blocking', "migrations.RunSQL('REINDEX INDEX by_n')", 'with RunSQL in'],
    [
      'concurrently-in-transaction',
      "AddIndexConcurrently('t', models.Index(fields=['n'], name='i'))",
      'with AddIndexConcurrently in',
    ],
    ['concurrently-in-transaction', "RemoveIndexConcurrently('t', 'by_n')", 'with RemoveIndexConcurrently in'],
  ])('%s in Django: %s', async (rule, operations, expected) => {
    expect(await helpOf(rule, operations)).toContain(expected)
  })

  test('one line of a function that is called several times is told once', async () => {
    const head = `def count(apps, name):
    apps.get_model('a', name).objects.update(n=1)
def one(apps, schema_editor):
    count(apps, 'T')
def two(apps, schema_editor):
    count(apps, 'T')
`
    const findings = await judgeDjango('migrations.RunPython(one), migrations.RunPython(two)', head)
    expect(findings.filter(({ rule }) => rule === 'unbounded-update').map(({ line }) => line)).toEqual([4])
  })

  test.each([
    ['', ', and set `transaction_per_migration=True` in env.py or run it in a later deploy'],
    ['context.configure(transaction_per_migration=True)', 'into a migration of their own.'],
  ])('what a transaction of its own needs in Alembic: %s', async (configure, expected) => {
    const file = (id: string, down: string, upgrade: string) => `from alembic import op
import sqlalchemy as sa
revision = '${id}'
down_revision = ${down}
def upgrade():
    ${upgrade}
def downgrade():
    pass
`
    const { findings } = await judge(
      {
        'alembic/env.py': `from alembic import context\n${configure}\n`,
        'alembic/versions/a.py': file(
          'a',
          'None',
          "op.execute('CREATE TABLE t (a int)'); op.execute('CREATE TABLE u (a int)')",
        ),
        'alembic/versions/b.py': file(
          'b',
          "'a'",
          "op.drop_column('t', 'a'); op.drop_column('u', 'a'); op.create_check_constraint('c', 't', 'a > 1')",
        ),
      },
      { paths: 'alembic/versions/*.py' },
    )
    expect(findings.find(({ rule }) => rule === 'wide-lock-window')?.help).toContain(expected)
    const later = findings.find(({ rule }) => rule === 'add-check-validating')?.help
    expect(later?.includes('(`transaction_per_migration=True` in env.py, or in a later deploy)')).toBe(configure === '')
  })
})

describe('what one ALTER TABLE could do', () => {
  const told = async (sql: string, more: Readonly<Record<string, string>> = {}) =>
    (await said(sql, {}, more)).filter((each) => each.startsWith('multiple-alter-same-table'))

  test('is told once a table', async () => {
    const set = (column: string) => `ALTER TABLE orders ALTER COLUMN ${column} SET NOT NULL;\n`
    expect(await told(set('note') + set('state') + set('payer'))).toEqual(['multiple-alter-same-table:2 notice'])
    expect(await told(`${set('note')}ALTER TABLE orders ADD CHECK (payer > 0);`)).toEqual([
      'multiple-alter-same-table:2 notice',
    ])
  })

  test.each([
    [
      'foreign keys of two tables',
      'ALTER TABLE orders ADD FOREIGN KEY (payer) REFERENCES customers;\nALTER TABLE customers ADD FOREIGN KEY (id) REFERENCES orders;',
    ],
    [
      'foreign keys, which are verified one by one',
      'ALTER TABLE orders ADD FOREIGN KEY (payer) REFERENCES customers;\nALTER TABLE orders ADD FOREIGN KEY (amount) REFERENCES customers;',
    ],
    ['indexes', 'ALTER TABLE orders ADD UNIQUE (payer);\nALTER TABLE orders ADD UNIQUE (note);'],
    ['an index and a change', 'CREATE INDEX i ON orders (payer);\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;'],
    [
      'rows that change in between',
      "ALTER TABLE orders ALTER COLUMN payer SET NOT NULL;\nUPDATE orders SET note = '' WHERE note IS NULL;\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;",
    ],
  ])('but not %s', async (_, sql) => {
    expect(await told(sql)).toEqual([])
  })
})

describe('an index that helps no query', () => {
  const told = async (first: string, second: string) => {
    const files = {
      '2_books.sql': `CREATE TABLE books (title text, author text, tags text[], code text COLLATE "C");\n${first};`,
    }
    const { findings } = await judge({ ...files, '9_new.sql': `${second};` })
    return findings.some(({ rule }) => rule === 'duplicate-index')
  }

  test.each([
    ['the same column', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books (title)'],
    ['the first columns', 'CREATE INDEX a ON books (title, author)', 'CREATE INDEX b ON books (title)'],
    ['a UNIQUE constraint', 'ALTER TABLE books ADD UNIQUE (title)', 'CREATE INDEX b ON books (title)'],
    [
      'the same operator class',
      'CREATE INDEX a ON books (title text_pattern_ops)',
      'CREATE INDEX b ON books (title text_pattern_ops)',
    ],
    [
      'all columns the other way round',
      'CREATE INDEX a ON books (title, author DESC)',
      'CREATE INDEX b ON books (title DESC, author)',
    ],
    ['the collation of the column', 'CREATE INDEX a ON books (code)', 'CREATE INDEX b ON books (code COLLATE "C")'],
    ['fewer columns in INCLUDE', 'CREATE INDEX a ON books (title) INCLUDE (author)', 'CREATE INDEX b ON books (title)'],
    ['the same GIN', 'CREATE INDEX a ON books USING gin (tags)', 'CREATE INDEX b ON books USING gin (tags)'],
  ])('%s', async (_, first, second) => {
    expect(await told(first, second)).toBe(true)
  })

  test.each([
    ['an operator class', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books (title text_pattern_ops)'],
    ['no operator class', 'CREATE INDEX a ON books (title text_pattern_ops)', 'CREATE INDEX b ON books (title)'],
    ['a collation', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books (title COLLATE "C")'],
    ['another method', 'CREATE INDEX a ON books USING gin (title gin_trgm_ops)', 'CREATE INDEX b ON books (title)'],
    ['the method of another one', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books USING hash (title)'],
    [
      'a GIN of more columns',
      'CREATE INDEX a ON books USING gin (tags, title gin_trgm_ops)',
      'CREATE INDEX b ON books USING gin (tags)',
    ],
    ['an order', 'CREATE INDEX a ON books (title, author)', 'CREATE INDEX b ON books (title, author DESC)'],
    ['a place of NULL', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books (title NULLS FIRST)'],
    ['INCLUDE', 'CREATE INDEX a ON books (title)', 'CREATE INDEX b ON books (title) INCLUDE (author)'],
    ['a condition', 'CREATE INDEX a ON books (title) WHERE author > $$x$$', 'CREATE INDEX b ON books (title)'],
    [
      'another condition',
      'CREATE INDEX a ON books (title) WHERE author > $$x$$',
      'CREATE INDEX b ON books (title) WHERE author > $$y$$',
    ],
    ['UNIQUE', 'CREATE INDEX a ON books (title)', 'CREATE UNIQUE INDEX b ON books (title)'],
  ])('not where it has %s', async (_, first, second) => {
    expect(await told(first, second)).toBe(false)
  })
})

describe('what earlier files built decides', () => {
  test('a validated CHECK makes SET NOT NULL free, one that is not valid does not', async () => {
    const check = 'ALTER TABLE orders ADD CONSTRAINT there CHECK (note IS NOT NULL) NOT VALID;'
    const set = 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;'
    expect(await said(set, {}, { '2_check.sql': check })).toEqual(['set-not-null-scan:1 error'])
    const valid = { '2_check.sql': check, '3_valid.sql': 'ALTER TABLE orders VALIDATE CONSTRAINT there;' }
    expect(await said(set, {}, valid)).toEqual(['set-not-null-breaks-old-writers:1 notice'])
    expect(await said(set, { 'postgres-version': 11 }, valid)).toEqual(['set-not-null-scan:1 error'])
  })

  test('a wider varchar is free, and so is text; a narrower one is not', async () => {
    expect(await said('ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);')).toEqual([])
    expect(await said('ALTER TABLE customers ALTER COLUMN name TYPE text;')).toEqual([])
    expect(await said('ALTER TABLE customers ALTER COLUMN name TYPE varchar(50);')).toEqual([
      'column-type-narrowing:1 error',
    ])
  })

  test('timestamp to timestamptz depends on the TimeZone of the session', async () => {
    const sql = 'ALTER TABLE orders ALTER COLUMN placed_at TYPE timestamptz;'
    expect(await said(sql)).toEqual(['column-type-rewrite:1 warning'])
    expect(await said(sql, { 'time-zone': 'UTC' })).toEqual(['type-change-breaks-clients:1 warning'])
    expect(await said(sql, { 'time-zone': 'Europe/Berlin' })).toEqual(['column-type-rewrite:1 error'])
  })

  test('names follow a rename', async () => {
    const renamed = {
      '2_rename.sql': 'ALTER TABLE orders RENAME COLUMN state TO stage; ALTER TABLE orders RENAME TO purchases;',
    }
    expect(await said('ALTER TABLE purchases ALTER COLUMN stage TYPE varchar(30);', {}, renamed)).toEqual([])
  })

  test('a default that calls a function is judged by what a migration wrote', async () => {
    const functions = {
      '2_functions.sql': `CREATE FUNCTION token() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN md5(random()::text); END';
CREATE FUNCTION fixed() RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN 1; END';
CREATE FUNCTION inlined() RETURNS int LANGUAGE sql AS 'SELECT 1';`,
    }
    expect(await said('ALTER TABLE orders ADD COLUMN a text DEFAULT token();', {}, functions)).toEqual([
      'add-column-volatile-default:1 error',
    ])
    expect(await said('ALTER TABLE orders ADD COLUMN a text DEFAULT fixed();', {}, functions)).toEqual([])
    expect(await said('ALTER TABLE orders ADD COLUMN a int DEFAULT inlined();', {}, functions)).toEqual([])
  })
})

describe('one finding a cause, where it stands', () => {
  test('each command of an ALTER TABLE has its own place', async () => {
    const { findings } = await judge({
      '1_shop.sql': SHOP,
      '2_new.sql': 'ALTER TABLE orders\n  DROP COLUMN note,\n  ADD COLUMN n bigserial;',
    })
    expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
      { rule: 'drop-column', line: 2, column: 15 },
      { rule: 'add-column-serial-or-identity', line: 3, column: 14 },
    ])
  })

  test('a message names the table, what stops, and a way that is legal for the runner', async () => {
    const { findings } = await judge(
      {
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"',
        'prisma/migrations/1_shop/migration.sql': SHOP,
        'prisma/migrations/2_index/migration.sql': 'CREATE INDEX orders_note ON orders (note);',
      },
      { paths: 'prisma' },
    )
    expect(findings.find(({ rule }) => rule === 'create-index-blocking')).toMatchObject({
      path: 'prisma/migrations/2_index/migration.sql',
      message: 'Building "orders_note" reads all of "orders" and stops all writes to it until it is built.',
      help: expect.stringContaining('as the only statement of its migration, since Prisma sends a file whole'),
    })
  })

  test('a rebuilt enum is one finding, not five', async () => {
    expect(
      await said(`CREATE TYPE "order_status_new" AS ENUM ('open');
ALTER TABLE "orders" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "orders" ALTER COLUMN "status" TYPE "order_status_new" USING ("status"::text::"order_status_new");
ALTER TYPE "order_status" RENAME TO "order_status_old";
ALTER TYPE "order_status_new" RENAME TO "order_status";
DROP TYPE "order_status_old";
ALTER TABLE "orders" ALTER COLUMN "status" SET DEFAULT 'open';`),
    ).toEqual(['drop-default:2 notice', 'enum-rebuild:3 error', 'change-default:7 notice'])
  })
})

describe('what hides', () => {
  test('statements inside DO are judged at their own line', async () => {
    expect(
      await said(`DO $$
BEGIN
  IF NOT EXISTS (SELECT 1) THEN
    ALTER TABLE orders DROP COLUMN note;
  END IF;
  EXECUTE 'DROP TABLE customers';
END $$;`),
    ).toEqual(['drop-column:4 error', 'drop-table:6 error'])
  })

  test('a function runs when it is called, not when it is created', async () => {
    const create = `CREATE FUNCTION cleanup() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE orders; END $$;`
    expect(await said(create)).toEqual([])
    expect(await said(`${create}\nSELECT cleanup();`)).toEqual(['drop-table:2 error'])
  })

  test.each([
    [`DECLARE v text := 'DROP TABLE customers'; BEGIN EXECUTE v; END`, 'drop-table:1 error'],
    [`DECLARE v text; BEGIN v := 'ALTER TABLE orders DROP COLUMN note'; EXECUTE v; END`, 'drop-column:1 error'],
    [`DECLARE v text; t text; BEGIN v = format('TRUNCATE %I', t); EXECUTE V; END`, 'truncate:1 error'],
    [`DECLARE v text; BEGIN v := 'SELECT 1'; v := 'DROP TABLE orders'; EXECUTE v; END`, 'drop-table:1 error'],
  ])('what a variable is given in plain words is read where it is run: %s', async (body, loss) => {
    expect([...(await said(`DO $$ ${body} $$;`))].sort()).toEqual([loss, 'opaque-dynamic-sql:1 warning'].sort())
  })

  test('EXECUTE of literals with format is read, of anything else it is said to be unknown', async () => {
    expect(
      await said(`DO $$ BEGIN EXECUTE format('ALTER TABLE %I DROP COLUMN %I', 'orders', 'note'); END $$;`),
    ).toEqual(['drop-column:1 error'])
    for (const [statement, expected] of [
      [`format('DROP TABLE %I', t)`, 'drop-table:1 error'],
      [`'drop table if exists ' || quote_ident(t)`, 'drop-table:1 error'],
      [`'TRUNCATE ' || t || ' CASCADE'`, 'truncate:1 error'],
      [`format('DROP SCHEMA %I CASCADE', t)`, 'drop-schema:1 error'],
      [`'ALTER TABLE ' || t || ' DROP COLUMN note'`, 'drop-column:1 error'],
      [`'ALTER TABLE ' || t || ' DROP note'`, 'drop-column:1 error'],
      [`'ALTER TABLE ' || t || ' DROP CONSTRAINT a'`, 'opaque-dynamic-sql:1 warning'],
      [`'ALTER TABLE ' || t || ' ALTER a DROP NOT NULL'`, 'opaque-dynamic-sql:1 warning'],
      [`'CREATE TABLE ' || t || ' ()'`, 'opaque-dynamic-sql:1 warning'],
      [`t`, 'opaque-dynamic-sql:1 warning'],
      [`t USING 1`, 'opaque-dynamic-sql:1 warning'],
    ] as const)
      expect([statement, await said(`DO $$ DECLARE t text; BEGIN EXECUTE ${statement}; END $$;`)]).toEqual([
        statement,
        [expected],
      ])
  })

  test('comments, case and quoting do not', async () => {
    expect(await said(`aLtEr /* ; */ tAbLe "orders" -- '\n dRoP "note";`)).toEqual(['drop-column:2 error'])
  })

  test('a mistake in one statement silences no other, and the check is an error', async () => {
    const { outcome, findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': 'ALTER TABEL x;\nDROP TABLE orders;' })
    expect(outcome.status).toBe('error')
    expect(findings.filter(({ level }) => level === 'error').map(({ rule, line }) => [rule, line])).toEqual([
      ['sql-syntax', 1],
      ['drop-table', 2],
    ])
  })

  test('a string that never ends is a mistake', async () => {
    const { outcome } = await judge({ '1_new.sql': "INSERT INTO t VALUES ('a);\nDROP TABLE t;" })
    expect(outcome.status).toBe('error')
  })
})

describe('transactions', () => {
  test('CONCURRENTLY fails where the file opens a transaction, and passes alone', async () => {
    expect(await said('BEGIN;\nCREATE INDEX CONCURRENTLY i ON orders (note);\nCOMMIT;')).toEqual([
      'concurrently-in-transaction:2 error',
    ])
    expect(await said('CREATE INDEX CONCURRENTLY i ON orders (note);')).toEqual([])
    expect(await said('CREATE INDEX CONCURRENTLY i ON orders (note);', { transaction: 'file' })).toEqual([
      'concurrently-in-transaction:1 error',
    ])
    expect(await said('CREATE INDEX CONCURRENTLY i ON orders (note);', { transaction: 'whole' })).toEqual([])
    expect(
      await said(`SET LOCAL lock_timeout = 0;\nCREATE INDEX CONCURRENTLY i ON orders (note);`, {
        transaction: 'whole',
      }),
    ).toEqual(['concurrently-in-transaction:2 error'])
  })

  test('NOT VALID and VALIDATE in one transaction win nothing; in two they do', async () => {
    const sql = `ALTER TABLE orders ADD CONSTRAINT c CHECK (amount > 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;`
    expect(await said(sql, { transaction: 'file' })).toContain('validate-with-not-valid-same-tx:2 error')
    expect(await said(sql, { transaction: 'none' })).toEqual([
      'add-check-not-valid-breaks-old-writers:1 warning',
      'check-may-fail:2 notice',
    ])
  })

  test('an enum value is not to be used before it is committed', async () => {
    const sql = `ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';\nUPDATE orders SET status = 'lost' WHERE id = 1;`
    expect(await said(sql, { transaction: 'file' })).toContain('enum-add-value-used-in-same-tx:2 error')
    expect(await said(sql, { transaction: 'none' })).toEqual([])
    const elsewhere = `ALTER TYPE order_status ADD VALUE 'lost' AFTER 'closed';\nINSERT INTO log_lines (line) VALUES ('lost');`
    expect(await said(elsewhere, { transaction: 'file' })).toEqual([])
  })

  test('a backfill of every row under an exclusive lock is an error, of some rows a warning', async () => {
    const add = 'ALTER TABLE orders ADD COLUMN region text;\n'
    expect(await said(`${add}UPDATE orders SET region = 'eu';`, { transaction: 'file' })).toEqual([
      'backfill-in-ddl-transaction:2 error',
    ])
    expect(await said(`${add}UPDATE orders SET region = 'eu' WHERE region IS NULL;`, { transaction: 'file' })).toEqual([
      'backfill-in-ddl-transaction:2 error',
    ])
    expect(await said(`${add}UPDATE orders SET region = 'eu' WHERE id < 9;`, { transaction: 'file' })).toEqual([
      'backfill-in-ddl-transaction:2 warning',
    ])
    expect(await said(`${add}UPDATE orders SET region = 'eu' WHERE 1 = 1;`, { transaction: 'none' })).toEqual([
      'update-without-where:2 warning',
    ])
  })
})

describe('timeouts', () => {
  const timeouts = async (sql: string, options: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> => {
    const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': sql }, options)
    return findings.map(({ rule }) => rule).filter((rule) => /timeout/.test(rule))
  }

  test('are asked for where a lock stops traffic on a table that is in use, and nowhere else', async () => {
    expect(await timeouts('ALTER TABLE orders ADD COLUMN a int;')).toEqual(['missing-lock-timeout'])
    expect(await timeouts('CREATE TABLE fresh (id int); ALTER TABLE fresh ADD COLUMN a int;')).toEqual([])
    expect(await timeouts('CREATE INDEX CONCURRENTLY i ON orders (note);')).toEqual([])
    expect(await timeouts('INSERT INTO orders (id) VALUES (1);')).toEqual([])
  })

  test('count from the file, from set_config and from the manifest', async () => {
    expect(await timeouts("SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN a int;")).toEqual([])
    expect(
      await timeouts("SELECT set_config('lock_timeout', '2s', false);\nALTER TABLE orders ADD COLUMN a int;"),
    ).toEqual([])
    expect(await timeouts('ALTER TABLE orders ADD COLUMN a int;', { 'lock-timeout': '5s' })).toEqual([])
  })

  test('are said once a run', async () => {
    const { outcome } = await judge({
      '1_shop.sql': SHOP,
      '2.sql': 'ALTER TABLE orders ADD a int;',
      '3.sql': 'ALTER TABLE orders ADD b int;',
    })
    const found = outcome.findings?.filter(({ rule }) => rule === 'missing-lock-timeout') ?? []
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('one further migration does the same')
  })
})

describe('files of every kind', () => {
  test('10 MB with 50,000 rows is read in seconds', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `(${index}, '${'x'.repeat(180)}')`).join(',\n')
    const { outcome, findings } = await judge({
      '1_shop.sql': SHOP,
      '2_new.sql': `INSERT INTO log_lines VALUES ${rows};\nDROP TABLE orders;`,
    })
    expect(outcome.status).toBe('fail')
    expect(findings.find(({ rule }) => rule === 'drop-table')?.line).toBe(50_001)
  })

  test('an empty file, one of comments, one in UTF-16, one with a mark, one that is no UTF-8', async () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFFDROP TABLE orders;', 'utf16le'))
    const latin = new Uint8Array(Buffer.from("COMMENT ON TABLE orders IS 'caf\u00e9';", 'latin1'))
    const { outcome } = await judge({
      '1_shop.sql': SHOP,
      '2_empty.sql': '',
      '3_comments.sql': '-- later',
      '4_utf16.sql': utf16,
      '5_mark.sql': '\uFEFFALTER TABLE orders ADD COLUMN a int;',
      '6_latin.sql': latin,
      '7 with blank.sql': 'ALTER TABLE orders ADD COLUMN b int;',
    })
    const found = outcome.findings?.map(({ rule, path }) => `${path} ${rule}`)
    expect(found).toEqual(
      expect.arrayContaining([
        '2_empty.sql empty-file',
        '3_comments.sql empty-file',
        '4_utf16.sql drop-table',
        '6_latin.sql odd-encoding',
      ]),
    )
    expect(outcome.status).toBe('fail')
  })
})

describe('a default that is taken away again', () => {
  test('makes the new column required, as Django does it', async () => {
    const sql =
      'ALTER TABLE orders ADD COLUMN a int DEFAULT 0 NOT NULL;\nALTER TABLE orders ALTER COLUMN a DROP DEFAULT;'
    expect(await said(sql, { transaction: 'file' })).toEqual(['add-required-column:2 warning'])
    expect(await said('ALTER TABLE orders ALTER COLUMN amount DROP DEFAULT;')).toEqual(['drop-default:1 notice'])
  })
})

describe('the advice on lock_timeout', () => {
  const adviceOn = async (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const { outcome } = await judge(files, { paths: undefined })
    return outcome.findings?.find(({ rule }) => rule === 'missing-lock-timeout')?.help
  }
  test('is written as the framework writes it', async () => {
    const django = `from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    operations = [migrations.AddField('order', 'note', models.TextField(null=True))]\n`
    expect(await adviceOn({ 'shop/migrations/0001_a.py': django })).toMatch(
      /^Make migrations\.RunSQL\("SET LOCAL lock_timeout = '5s'", migrations\.RunSQL\.noop\) the first operation/,
    )
    const alembic = `revision = 'a'\ndown_revision = None\n\ndef upgrade():\n    op.add_column('orders', sa.Column('note', sa.Text()))\n\ndef downgrade():\n    pass\n`
    expect(await adviceOn({ 'alembic/versions/a.py': alembic })).toMatch(
      /^Call op\.execute\("SET LOCAL lock_timeout = '5s'"\)/,
    )
    const knex = `exports.up = (knex) => knex.schema.dropTable('orders')\nexports.config = { transaction: false }\n`
    expect(await adviceOn({ 'migrations/1_a.js': knex })).toMatch(/^Call await knex\.raw\("SET lock_timeout = '5s'"\)/)
    expect(await adviceOn({ 'migrations/1_a.sql': 'DROP TABLE orders;' })).toMatch(
      /^Say SET LOCAL lock_timeout = '5s' at the top/,
    )
  })
})

describe('what is taken back has not happened', () => {
  test.each([
    [
      'a dropped table is still there',
      'BEGIN;\nDROP TABLE orders;\nROLLBACK;\nCREATE INDEX i ON orders (note);',
      ['create-index-blocking:4 error'],
    ],
    [
      'a table that was created is not',
      'BEGIN;\nCREATE TABLE fresh (id bigint PRIMARY KEY);\nROLLBACK;\nCREATE INDEX i ON fresh (id);',
      ['create-index-blocking:4 error'],
    ],
    [
      'what it costs is paid',
      'BEGIN;\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nROLLBACK;',
      ['set-not-null-scan:2 error'],
    ],
    ['ABORT is the same', 'BEGIN;\nALTER TABLE orders DROP COLUMN note;\nABORT;', []],
    [
      'to a savepoint',
      'BEGIN;\nSAVEPOINT a;\nDROP TABLE orders;\nROLLBACK TO a;\nDROP TABLE customers;\nCOMMIT;',
      ['drop-table:5 error'],
    ],
    [
      'a savepoint is gone back to twice',
      'BEGIN;\nSAVEPOINT a;\nDROP TABLE orders;\nROLLBACK TO a;\nDROP TABLE orders;\nROLLBACK TO SAVEPOINT a;\nCOMMIT;',
      [],
    ],
    [
      'a released savepoint keeps what it did',
      'BEGIN;\nSAVEPOINT a;\nDROP VIEW open_orders;\nRELEASE a;\nROLLBACK TO b;\nCOMMIT;',
      ['drop-view:3 warning'],
    ],
    ['COMMIT keeps', 'BEGIN;\nDROP VIEW open_orders;\nCOMMIT;\nROLLBACK;', ['drop-view:2 warning']],
  ])('%s', async (_, sql, expected) => {
    expect((await said(sql)).filter((each) => !each.endsWith('notice'))).toEqual(expected)
  })

  test('a validated constraint that was taken back proves nothing', async () => {
    const check = `ALTER TABLE orders ADD CONSTRAINT there CHECK (note IS NOT NULL) NOT VALID;`
    expect(
      await said(
        'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
        {},
        {
          '2_check.sql': check,
          '3_valid.sql': 'BEGIN;\nALTER TABLE orders VALIDATE CONSTRAINT there;\nROLLBACK;',
        },
      ),
    ).toEqual(['set-not-null-scan:1 error'])
  })
})

describe('rules that need more than one statement', () => {
  const rulesIn = async (files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) => {
    const { findings } = await judge(files, { paths: undefined, ...options })
    return findings.map(({ rule }) => rule)
  }

  test('a concurrent build on PostgreSQL 14 is told of the bug of its first versions', async () => {
    const sql = 'CREATE INDEX CONCURRENTLY i ON orders (note);'
    expect(await said(sql, { 'postgres-version': 14 })).toEqual(['pg14-index-corruption:1 notice'])
    expect(await said('REINDEX INDEX CONCURRENTLY orders_state_idx;', { 'postgres-version': 14 })).toEqual([
      'pg14-index-corruption:1 notice',
    ])
  })

  test('what Supabase serves without row level security', async () => {
    const name = 'supabase/migrations/20240101000000_a.sql'
    const table =
      'CREATE TABLE public.a (id int PRIMARY KEY);\nALTER TABLE public.a ENABLE ROW LEVEL SECURITY;\nCREATE POLICY p ON public.a FOR SELECT USING (true);\n'
    expect(
      await rulesIn({ [name]: `${table}CREATE MATERIALIZED VIEW public.m AS SELECT id FROM public.a;` }),
    ).toContain('foreign-table-or-matview-in-api')
    expect(await rulesIn({ [name]: `${table}CREATE FOREIGN TABLE public.f (id int) SERVER s;` })).toContain(
      'foreign-table-or-matview-in-api',
    )
    expect(
      await rulesIn({
        [name]: `${table}CREATE SCHEMA private;\nCREATE MATERIALIZED VIEW private.m AS SELECT id FROM public.a;`,
      }),
    ).not.toContain('foreign-table-or-matview-in-api')
    expect(await rulesIn({ [name]: `${table}CREATE VIEW public.v AS SELECT id FROM public.a;` })).toContain(
      'security-definer-view',
    )
    expect(
      await rulesIn({
        [name]: `${table}CREATE VIEW public.v AS SELECT id FROM public.a;\nALTER VIEW public.v SET (security_invoker = on);`,
      }),
    ).not.toContain('security-definer-view')
  })

  test('a policy does nothing while row level security is off', async () => {
    const idle = async (sql: string): Promise<readonly string[]> =>
      (await said(sql)).filter((each) => each.startsWith('policy-without-rls'))
    const policy = 'CREATE POLICY own ON orders FOR SELECT USING (id = 1);'
    const on = 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY;'
    expect(await idle(`SELECT 1;\n${policy}`)).toEqual(['policy-without-rls:2 notice'])
    expect(await idle(`${on}\n${policy}\nALTER TABLE orders DISABLE ROW LEVEL SECURITY;`)).toEqual([
      'policy-without-rls:2 notice',
    ])
    expect(await idle(`CREATE TABLE fresh (id int);\n${policy.replace('orders', 'fresh')}`)).toEqual([
      'policy-without-rls:2 notice',
    ])
    for (const quiet of [
      `${policy}\n${on}`,
      `${on}\n${policy}`,
      policy.replace('orders', 'customers'),
      policy.replace('orders', 'elsewhere'),
      `${policy}\nDROP POLICY own ON orders;`,
      `${policy}\nDO $$ BEGIN EXECUTE 'ALTER TABLE ' || current_setting('a') || ' ENABLE ROW LEVEL SECURITY'; END $$;`,
    ])
      expect([quiet, await idle(quiet)]).toEqual([quiet, []])
  })

  test('a type that nothing creates is said only where nothing is hidden', async () => {
    const column = 'ALTER TABLE orders ADD COLUMN mood order_mood;'
    expect(await said(column)).toEqual(['type-missing:1 error'])
    expect(
      await said(
        'ALTER TABLE orders ADD COLUMN other customers, ADD COLUMN at timestamptz, ADD COLUMN n numeric(3)[];',
      ),
    ).toEqual([])
    expect(await said(`DROP TYPE unused_kind;\nCREATE TABLE a (id int PRIMARY KEY, kind unused_kind);`)).toContain(
      'type-missing:2 error',
    )
    for (const hides of [
      'CREATE EXTENSION citext;',
      "DO $$ BEGIN EXECUTE 'CREATE TYPE ' || current_user; END $$;",
      'ALTER TABLE elsewhere ADD COLUMN a int;',
    ])
      expect(await said(column, {}, { '2_more.sql': hides })).toEqual([])
    const made = "DO $$ BEGIN CREATE TYPE order_mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
    expect(await said(column, {}, { '2_more.sql': made })).toEqual([])
  })

  test('code beside a migration that breaks it is told how to go in steps', async () => {
    const files = [
      { path: '2_new.sql', status: 'added' as const },
      { path: 'src/orders.ts', status: 'modified' as const },
      { path: 'src/orders.test.ts', status: 'modified' as const },
    ]
    const rulesOf = async (sql: string, changed = files) => {
      const git = gitOf({ status: 'known', base: 'base', files: changed }, { '1_shop.sql': SHOP })
      const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': sql }, { scope: 'changed' }, { git })
      return findings.map(({ rule }) => rule)
    }
    expect(await rulesOf('ALTER TABLE orders DROP COLUMN note;')).toContain('schema-and-code-together')
    expect(await rulesOf('ALTER TABLE orders ADD COLUMN more text;')).not.toContain('schema-and-code-together')
    expect(
      await rulesOf(
        'ALTER TABLE orders DROP COLUMN note;',
        files.filter(({ path }) => path !== 'src/orders.ts'),
      ),
    ).not.toContain('schema-and-code-together')
  })
})

describe('what hides in other statements', () => {
  test.each([
    [
      'a change in WITH',
      'WITH gone AS (DELETE FROM orders RETURNING *) SELECT count(*) FROM gone;',
      ['delete-without-where:1 warning'],
    ],
    [
      'a read in WITH',
      'WITH old AS (SELECT id FROM orders) UPDATE orders SET note = NULL FROM old WHERE orders.id = old.id;',
      [],
    ],
    [
      'a function in SQL that is called',
      "CREATE FUNCTION bye() RETURNS void LANGUAGE sql AS 'DROP TABLE log_lines';\nSELECT bye();",
      ['drop-table:2 error'],
    ],
    [
      'a function that calls a function',
      "CREATE FUNCTION a() RETURNS void LANGUAGE plpgsql AS 'BEGIN DROP TABLE log_lines; END';\nDO $$ BEGIN\nPERFORM a();\nEND $$;",
      ['drop-table:3 error'],
    ],
    [
      'a function that calls itself',
      "CREATE FUNCTION a() RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM a(); END';\nSELECT a();",
      [],
    ],
    ['a prepared statement', 'PREPARE p AS DELETE FROM orders;\nEXECUTE p;', ['delete-without-where:1 warning']],
    ['a file that psql includes', '\\i other.sql\n\\set x 1\nSELECT 1;', ['opaque-dynamic-sql:1 warning']],
    [
      'a schema of the same file',
      'CREATE SCHEMA fresh CREATE TABLE t (id int PRIMARY KEY);\nDROP SCHEMA fresh CASCADE;',
      [],
    ],
    [
      'a merge under a lock',
      'BEGIN;\nALTER TABLE orders ADD COLUMN a int;\nMERGE INTO orders o USING customers c ON o.customer_id = c.id WHEN MATCHED THEN DELETE;\nCOMMIT;',
      ['backfill-in-ddl-transaction:3 warning'],
    ],
  ])('%s', async (_, sql, expected) => {
    expect(await said(sql)).toEqual(expected)
  })
})
