import { describe, expect, test } from '@jest/globals'
import type { MigrationRow } from '../../../src/checks/migrations/report.ts'
import { judge, SHOP } from './shop.ts'

/** What each migration came out as: name, transaction, way back, verdict. */
const rows = async (texts: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) => {
  const { outcome } = await judge(texts, { paths: undefined, ...options })
  const found = (outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]
  return found.map(({ name, framework, transaction, reversible, verdict }) =>
    [framework, name, transaction, reversible, verdict].join(' '),
  )
}

const DROP = 'DROP TABLE orders;'

describe('layouts are known by what is there', () => {
  test('Prisma, with folders that have blanks or end in .sql', async () => {
    expect(
      await rows({
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"',
        'prisma/migrations/20240101000000_shop/migration.sql': SHOP,
        'prisma/migrations/20240102000000_with a blank/migration.sql': 'ALTER TABLE orders ADD COLUMN a int;',
        'prisma/migrations/20240103000000_odd.sql/migration.sql': DROP,
      }),
    ).toEqual(
      [
        'prisma 20240101000000_shop whole not supported SAFE',
        'prisma 20240102000000_with a blank whole not supported RISKY',
        'prisma 20240103000000_odd.sql whole not supported DANGEROUS',
      ].map((row) => row.replace('RISKY', 'SAFE')),
    )
  })

  test('Prisma for another database is an error, not a pass', async () => {
    const { outcome } = await judge({
      'prisma/migrations/migration_lock.toml': 'provider = "mysql"',
      'prisma/migrations/1_a/migration.sql': 'CREATE TABLE a (id int);',
    })
    expect([outcome.status, outcome.findings?.map(({ rule }) => rule)]).toEqual(['error', ['not-postgresql']])
  })

  test('Supabase skips what its CLI skips, and orders by number', async () => {
    const { outcome } = await judge(
      {
        'supabase/migrations/1_shop.sql': SHOP,
        'supabase/migrations/10_drop.sql': DROP,
        'supabase/migrations/2_index.sql': 'CREATE INDEX orders_amount ON orders (amount);',
        'supabase/migrations/notes.sql': 'DROP TABLE customers;',
      },
      { paths: undefined },
    )
    const names = ((outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]).map(({ name }) => name)
    expect(names).toEqual(['1_shop.sql', '2_index.sql', '10_drop.sql'])
    expect(outcome.evidence?.['notes']).toEqual(
      expect.arrayContaining([expect.stringContaining('notes.sql is no migration')]),
    )
    expect(outcome.findings?.some(({ rule }) => rule === 'rls-missing-on-public-table')).toBe(true)
  })

  test('Flyway, with undo, repeatable files, placeholders and a .conf', async () => {
    expect(
      await rows({
        'db/migration/V1__shop.sql': SHOP,
        'db/migration/V1.10__later.sql': 'ALTER TABLE ${schema}.orders ADD COLUMN a int;',
        'db/migration/V1.9__earlier.sql': 'CREATE INDEX CONCURRENTLY orders_note ON orders (note);',
        'db/migration/V2__mixed.sql': 'CREATE INDEX CONCURRENTLY orders_amount ON orders (amount); SELECT 1;',
        'db/migration/V2__mixed.sql.conf': 'executeInTransaction=false',
        'db/migration/U2__mixed.sql': 'DROP INDEX orders_amount;',
        'db/migration/R__views.sql': 'CREATE OR REPLACE VIEW v AS SELECT id FROM orders;',
      }),
    ).toEqual([
      'flyway V1__shop.sql file not supported SAFE',
      'flyway V1.9__earlier.sql none not supported SAFE',
      'flyway V1.10__later.sql file not supported SAFE',
      'flyway V2__mixed.sql none yes SAFE',
      'flyway R__views.sql file not supported SAFE',
    ])
  })

  test('dbmate: only the part that runs on deploy is judged', async () => {
    expect(
      await rows({
        'db/migrations/1_shop.sql': `-- migrate:up\n${SHOP}\n-- migrate:down\nDROP TABLE orders;`,
        'db/migrations/2_index.sql': `-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY i ON orders (note);\n-- migrate:down\n`,
        'db/migrations/3_tx.sql': `-- migrate:up\nCREATE INDEX CONCURRENTLY j ON orders (note);\n-- migrate:down\nDROP INDEX j;`,
        'db/schema.sql': 'CREATE TABLE orders (id bigint);',
      }),
    ).toEqual([
      'dbmate 1_shop.sql file yes SAFE',
      'dbmate 2_index.sql none no RISKY',
      'dbmate 3_tx.sql file yes DANGEROUS',
    ])
  })

  test('golang-migrate, and sqlx where there is a Cargo.toml', async () => {
    const files = {
      'migrations/000001_shop.up.sql': SHOP,
      'migrations/000001_shop.down.sql': DROP,
      'migrations/000002_drop.up.sql': DROP,
      'migrations/000002_drop.down.sql': '-- cannot be undone',
    }
    expect(await rows(files)).toEqual([
      'golang-migrate 000001_shop.up.sql whole yes SAFE',
      'golang-migrate 000002_drop.up.sql whole no DANGEROUS',
    ])
    expect(await rows({ ...files, 'Cargo.toml': '[package]' })).toEqual([
      'sqlx 000001_shop.up.sql file yes SAFE',
      'sqlx 000002_drop.up.sql file no DANGEROUS',
    ])
    expect(
      await rows({
        'Cargo.toml': '',
        'migrations/1_shop.sql': SHOP,
        'migrations/2_i.sql': '-- no-transaction\nCREATE INDEX CONCURRENTLY i ON orders (note);',
      }),
    ).toEqual(['sqlx 1_shop.sql file not supported SAFE', 'sqlx 2_i.sql none not supported SAFE'])
  })

  test('a file beside the folders of Diesel or Prisma is no migration', async () => {
    const note = { 'migrations/fill_notes.sql': 'UPDATE later SET note = 1;' }
    const up = {
      'migrations/2026-01-02-030405_later/up.sql': 'CREATE TABLE later (id bigint);',
      'migrations/2026-01-02-030405_later/down.sql': 'DROP TABLE later;',
    }
    const diesel = { 'Cargo.toml': '[package]', 'diesel.toml': '' }
    expect(await rows({ ...note, ...up, ...diesel })).toEqual(['diesel 2026-01-02-030405_later file yes SAFE'])
    const prisma = {
      'migrations/20260102030405_later/migration.sql': 'CREATE TABLE later (id bigint);',
      'migrations/20260103030405_more/migration.sql': 'CREATE TABLE more (id bigint);',
      'migrations/migration_lock.toml': 'provider = "postgresql"',
    }
    expect(await rows({ ...note, ...prisma })).toEqual([
      'prisma 20260102030405_later whole not supported SAFE',
      'prisma 20260103030405_more whole not supported SAFE',
    ])
    // Nothing says whose folders these are; and one folder more hides no files of a runner that knows none.
    expect(await rows({ ...note, ...up })).toHaveLength(2)
    expect(
      await rows({ ...note, ...up, ...diesel, 'migrations/2_more.sql': 'CREATE TABLE more (id bigint);' }),
    ).toHaveLength(3)
  })

  test('Diesel compares its versions as text: one with four digits more is not the newest', async () => {
    expect(
      await rows({
        'Cargo.toml': '[package]',
        'migrations/20251103000000_shop/up.sql': SHOP,
        'migrations/20251103000000_shop/down.sql': DROP,
        'migrations/2025-11-19-091444-0000_note/up.sql': 'CREATE TABLE later (id bigint);',
        'migrations/2025-11-19-091444-0000_note/down.sql': 'DROP TABLE later;',
        'migrations/2026-01-20-162913_index/up.sql': 'CREATE INDEX i ON later (id);',
        'migrations/2026-01-20-162913_index/down.sql': 'DROP INDEX i;',
      }),
    ).toEqual([
      'diesel 20251103000000_shop file yes SAFE',
      'diesel 2025-11-19-091444-0000_note file yes SAFE',
      'diesel 2026-01-20-162913_index file yes DANGEROUS',
    ])
  })

  test('a folder a migration, with up.sql and down.sql: Diesel, and others without a Cargo.toml', async () => {
    const files = {
      'migrations/2026-01-02-030405_shop/up.sql': SHOP,
      'migrations/2026-01-02-030405_shop/down.sql': DROP,
      'migrations/2026-01-03-000000_index/up.sql': 'CREATE INDEX CONCURRENTLY i ON orders (note);',
      'migrations/2026-01-03-000000_index/down.sql': 'DROP INDEX i;',
      'migrations/2026-01-03-000000_index/metadata.toml': 'run_in_transaction = false',
      'migrations/2026-01-04-000000_drop/up.sql': DROP,
      'migrations/2026-01-04-000000_drop/down.sql': '-- cannot be undone',
    }
    expect(await rows({ ...files, 'Cargo.toml': '[package]' })).toEqual([
      'diesel 2026-01-02-030405_shop file yes SAFE',
      'diesel 2026-01-03-000000_index none yes SAFE',
      'diesel 2026-01-04-000000_drop file no DANGEROUS',
    ])
    const { outcome } = await judge(
      {
        'hasura/migrations/default/1700000000001_shop/up.sql': SHOP,
        'hasura/migrations/default/1700000000001_shop/down.sql': DROP,
        'hasura/migrations/default/1700000000002_drop/up.sql': DROP,
      },
      { paths: 'hasura/migrations/**/*.sql' },
    )
    expect(
      ((outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]).map(({ name, verdict }) => [name, verdict]),
    ).toEqual([
      ['1700000000001_shop', 'SAFE'],
      ['1700000000002_drop', 'DANGEROUS'],
    ])
  })

  test('what is for another database is left out where the folder for PostgreSQL stands beside it', async () => {
    const { outcome } = await judge(
      {
        'migrations/postgresql/001_shop.sql': SHOP,
        'migrations/sqlite/001_shop.sql': 'PRAGMA x = 1;',
        'migrations/sqlite/002_drop.sql': DROP,
        'app/versions/postgresql/a.py':
          "from alembic import op\nrevision = 'a'\ndown_revision = None\ndef upgrade():\n    op.execute('SELECT 1')\n",
        'app/versions/sqlite/a.py':
          "from alembic import op\nrevision = 'a'\ndown_revision = None\ndef upgrade():\n    op.drop_table('b')\n",
      },
      { paths: undefined },
    )
    expect(((outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]).map(({ path }) => path)).toEqual([
      'app/versions/postgresql/a.py',
      'migrations/postgresql/001_shop.sql',
    ])
    expect(outcome.evidence?.['notes']).toEqual(
      expect.arrayContaining(['migrations/sqlite is for another database than PostgreSQL: 2 files are not judged.']),
    )
    expect(await rows({ 'migrations/sqlite/001_drop.sql': DROP })).toHaveLength(1)
    expect(
      await rows({ 'db/clickhouse/migrations/1_a.sql': DROP, 'prisma/migrations/1_a/migration.sql': SHOP }),
    ).toHaveLength(1)
    expect(await rows({ 'oracle/migrations/1_a.sql': DROP, 'shop/migrations/1_a.sql': SHOP })).toHaveLength(2)
  })

  test('goose, sql-migrate, node-pg-migrate, Atlas', async () => {
    expect(
      await rows({
        'goose/migrations/1_shop.sql': `-- +goose Up\n${SHOP}\n-- +goose Down\n${DROP}`,
        'goose/migrations/2_i.sql': `-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON orders (note);`,
        'kept/migrations/1_shop.sql': `-- +migrate Up\n${SHOP}\n-- +migrate Down\n${DROP}`,
        'kept/migrations/2_i.sql': `-- +migrate Up notransaction\nCREATE INDEX CONCURRENTLY i ON orders (note);\n-- +migrate Down\nDROP INDEX i;`,
        'pg/migrations/1_shop.sql': `-- Up Migration\n${SHOP}\n-- Down Migration\n${DROP}`,
        'atlas/migrations/atlas.sum': '',
        'atlas/migrations/1_shop.sql': SHOP,
        'atlas/migrations/2_i.sql': '-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON orders (note);',
      }),
    ).toEqual([
      'atlas 1_shop.sql file not supported SAFE',
      'atlas 2_i.sql none not supported SAFE',
      'goose 1_shop.sql file yes SAFE',
      'goose 2_i.sql none no RISKY',
      'sql-migrate 1_shop.sql file yes SAFE',
      'sql-migrate 2_i.sql none yes SAFE',
      'node-pg-migrate 1_shop.sql file yes SAFE',
    ])
  })

  test('Drizzle follows its journal, and only COMMIT leads out of its transaction', async () => {
    expect(
      await rows({
        'drizzle/meta/_journal.json': '{"entries":[{"idx":0,"tag":"zz_shop"},{"idx":1,"tag":"aa_index"}]}',
        'drizzle/zz_shop.sql': SHOP,
        'drizzle/aa_index.sql': 'COMMIT;--> statement-breakpoint\nCREATE INDEX CONCURRENTLY i ON orders (note);',
      }),
    ).toEqual(['drizzle zz_shop.sql all not supported SAFE', 'drizzle aa_index.sql all not supported SAFE'])
  })

  test('Rails without a method that is known is an error, until people are asked to approve it', async () => {
    const files = { 'db/migrate/20240101000000_add_note.rb': 'class AddNote < ActiveRecord::Migration[7.1]; end' }
    const { outcome } = await judge(files, { paths: undefined })
    expect([outcome.status, outcome.findings?.map(({ rule, level }) => `${rule} ${level}`)]).toEqual([
      'error',
      ['review-only error'],
    ])
    const reviewed = await judge(files, { paths: undefined, review: { count: 1 } })
    expect([reviewed.outcome.status, reviewed.outcome.findings?.map(({ rule, level }) => `${rule} ${level}`)]).toEqual([
      'pending',
      ['review-only warning'],
    ])
  })

  test('a plain folder assumes nothing and says so; a declared runner counts', async () => {
    const { outcome } = await judge({
      'migrations/1_shop.sql': SHOP,
      'migrations/2_i.sql': 'CREATE INDEX CONCURRENTLY i ON orders (note);',
    })
    expect(outcome.status).toBe('pass')
    expect(outcome.evidence?.['notes']).toEqual(
      expect.arrayContaining([expect.stringContaining('The runner of migrations is not known')]),
    )
    expect(
      await rows(
        { 'migrations/1_shop.sql': SHOP, 'migrations/2_i.sql': 'CREATE INDEX CONCURRENTLY i ON orders (note);' },
        { runner: 'supabase' },
      ),
    ).toEqual(['supabase 1_shop.sql file not supported RISKY', 'supabase 2_i.sql file not supported DANGEROUS'])
  })

  test('a dump with psql lines and COPY is read', async () => {
    const dump = `\\restrict abc\nSET lock_timeout = 0;\nSELECT pg_catalog.set_config('search_path', '', false);\n${SHOP.replaceAll(/\b(orders|customers)\b/g, 'public.$1')}COPY public.customers (id, email) FROM stdin;\n1\ta;b'c\n\\.\n\\unrestrict abc\n`
    const { outcome } = await judge({ '1_dump.sql': dump, '2_new.sql': 'ALTER TABLE orders ADD COLUMN a int;' })
    expect(outcome.findings?.filter(({ rule }) => rule === 'sql-syntax')).toEqual([])
  })
})

describe('paths', () => {
  test('that match nothing are an error; no migrations at all are not applicable', async () => {
    expect((await judge({ 'a.txt': '' }, { paths: 'migrations/*.sql' })).outcome.status).toBe('error')
    expect((await judge({ 'a.txt': '' }, { paths: undefined })).outcome.status).toBe('not-applicable')
  })

  test('may be a folder', async () => {
    expect((await judge({ 'db/1_shop.sql': SHOP, 'db/2.sql': DROP }, { paths: 'db' })).outcome.status).toBe('fail')
  })
})
