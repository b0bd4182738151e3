import { describe, expect, test } from '@jest/globals'
import type { ChangedFile } from '../../../src/core/change.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { gitOf, judge, SHOP } from './shop.ts'

const change = (files: readonly ChangedFile[], base: Readonly<Record<string, string>> = {}) => ({
  git: gitOf({ status: 'known', base: 'base', files }, base),
})
const rulesOf = (outcome: Outcome): readonly string[] =>
  (outcome.findings ?? [])
    .filter(({ rule }) => !/timeout|without-index|domain/.test(rule))
    .map(({ rule, path }) => `${path} ${rule}`)

describe('scope: changed', () => {
  test('judges what the change adds, against what earlier files built, and is silent about those', async () => {
    const { outcome } = await judge(
      {
        '1_shop.sql': SHOP,
        '2_old.sql': 'ALTER TABLE orders DROP COLUMN note;',
        '3_new.sql': 'ALTER TABLE orders ALTER COLUMN state TYPE varchar(40);\nDROP TABLE log_lines;',
      },
      { scope: 'changed' },
      change([{ path: '3_new.sql', status: 'added' }]),
    )
    expect([outcome.status, rulesOf(outcome)]).toEqual(['fail', ['3_new.sql drop-table']])
  })

  test('takes tables that the same change creates for new, also in another file', async () => {
    const { outcome } = await judge(
      {
        '1_shop.sql': SHOP,
        '2_a.sql': 'CREATE TABLE fresh (id bigint);',
        '3_b.sql': 'CREATE INDEX fresh_id ON fresh (id);',
      },
      { scope: 'changed' },
      change([
        { path: '2_a.sql', status: 'added' },
        { path: '3_b.sql', status: 'added' },
      ]),
    )
    expect(outcome.status).toBe('pass')
  })

  test('is not applicable when no migration is touched', async () => {
    const { outcome } = await judge(
      { '1_shop.sql': SHOP },
      { scope: 'changed' },
      change([{ path: 'README.md', status: 'modified' }]),
    )
    expect(outcome.status).toBe('not-applicable')
  })

  test('is an error when no base is known, and says how to name one', async () => {
    await expect(judge({ '1_shop.sql': SHOP }, { scope: 'changed' })).rejects.toMatchObject({
      rule: 'base-unknown',
      help: expect.stringContaining('--base'),
    })
  })

  test('pending needs a database', async () => {
    await expect(judge({ '1_shop.sql': SHOP }, { scope: 'pending' })).rejects.toMatchObject({ name: 'Undecidable' })
  })
})

describe('history', () => {
  test('an edit of a migration of the base is an error, of its comments a notice where no checksum is kept', async () => {
    const edited = await judge(
      { '1_shop.sql': `${SHOP}\nALTER TABLE orders ADD COLUMN a int;` },
      { scope: 'changed' },
      change([{ path: '1_shop.sql', status: 'modified' }], { '1_shop.sql': SHOP }),
    )
    expect([edited.outcome.status, rulesOf(edited.outcome)]).toEqual(['fail', ['1_shop.sql edited-after-applied']])
    const comment = await judge(
      { '1_shop.sql': `-- why\n${SHOP}` },
      { scope: 'changed' },
      change([{ path: '1_shop.sql', status: 'modified' }], { '1_shop.sql': SHOP }),
    )
    expect(comment.outcome.status).toBe('pass')
    const prisma = await judge(
      { 'p/migration_lock.toml': '', 'p/1_a/migration.sql': `-- why\n${SHOP}` },
      { scope: 'changed' },
      change([{ path: 'p/1_a/migration.sql', status: 'modified' }], { 'p/1_a/migration.sql': SHOP }),
    )
    expect(prisma.outcome.status).toBe('fail')
  })

  test('a repeatable file may be edited', async () => {
    const { outcome } = await judge(
      {
        'm/V1__a.sql': SHOP,
        'm/R__v.sql': 'CREATE OR REPLACE VIEW open_orders AS SELECT id, customer_id FROM orders;',
      },
      { scope: 'changed' },
      change([{ path: 'm/R__v.sql', status: 'modified' }], { 'm/R__v.sql': 'SELECT 1;' }),
    )
    expect(outcome.status).toBe('pass')
  })

  test('deleting or renaming one is an error', async () => {
    const deleted = await judge(
      { '1_shop.sql': SHOP },
      { scope: 'changed' },
      change([{ path: '2_gone.sql', status: 'deleted' }]),
    )
    expect(rulesOf(deleted.outcome)).toEqual(['2_gone.sql deleted-after-applied'])
    expect(deleted.outcome.status).toBe('fail')
  })

  test('code of a Django app is no migration: it may be deleted, and counts as code', async () => {
    const migration = (body: string): string =>
      `from django.db import migrations\nclass Migration(migrations.Migration):\n    operations = [${body}]\n`
    const files = {
      'shop/migrations/0001_initial.py': migration("migrations.RunSQL('SELECT 1', 'SELECT 1')"),
      'shop/migrations/0002_drop.py': migration("migrations.RunSQL('DROP TABLE orders', 'SELECT 1')"),
    }
    const { outcome } = await judge(
      files,
      { scope: 'changed', paths: '**/migrations/*.py' },
      change([
        { path: 'shop/old_views.py', status: 'deleted' },
        { path: 'shop/views.py', status: 'modified' },
        { path: 'shop/migrations/0002_drop.py', status: 'added' },
      ]),
    )
    expect(rulesOf(outcome).filter((each) => /deleted|together/.test(each))).toEqual([
      'shop/migrations/0002_drop.py schema-and-code-together',
    ])
    const gone = await judge(
      files,
      { scope: 'changed', paths: '**/migrations/*.py' },
      change([{ path: 'shop/migrations/0003_gone.py', status: 'deleted' }]),
    )
    expect(rulesOf(gone.outcome)).toEqual(['shop/migrations/0003_gone.py deleted-after-applied'])
  })

  test('a new file that sorts before one of the base is out of order: an error where the runner is strict', async () => {
    const added = (path: string) => change([{ path, status: 'added' }])
    const strict = await judge(
      {
        'supabase/migrations/1_shop.sql': SHOP,
        'supabase/migrations/2_new.sql': 'SELECT 1;',
        'supabase/migrations/3_b.sql': 'SELECT 1;',
      },
      { scope: 'changed' },
      added('supabase/migrations/2_new.sql'),
    )
    expect([strict.outcome.status, rulesOf(strict.outcome)]).toEqual([
      'fail',
      ['supabase/migrations/2_new.sql out-of-order'],
    ])
    const plain = await judge(
      { '1_shop.sql': SHOP, '2_new.sql': 'SELECT 1;', '3_b.sql': 'SELECT 1;' },
      { scope: 'changed' },
      added('2_new.sql'),
    )
    expect(plain.outcome.status).toBe('pass')
    expect(rulesOf(plain.outcome)).toEqual(['2_new.sql out-of-order'])
  })

  test('two files of one version, orders that differ, a missing number', async () => {
    const twice = await judge({ 'm/000001_a.up.sql': SHOP, 'm/000001_b.up.sql': 'SELECT 1;' })
    expect(rulesOf(twice.outcome)).toContain('m/000001_b.up.sql duplicate-version')
    expect(twice.outcome.status).toBe('fail')
    const ambiguous = await judge({
      'supabase/migrations/1_a.sql': SHOP,
      'supabase/migrations/2_b.sql': 'SELECT 1;',
      'supabase/migrations/10_c.sql': 'SELECT 1;',
    })
    expect(rulesOf(ambiguous.outcome)).toContain('supabase/migrations/10_c.sql version-order-ambiguous')
    const gap = await judge({ '001_a.sql': SHOP, '002_b.sql': 'SELECT 1;', '004_c.sql': 'SELECT 1;' })
    expect(rulesOf(gap.outcome)).toContain('004_c.sql gap')
  })
})

describe('the report', () => {
  test('has a row a migration, in words, and a score', async () => {
    const { outcome } = await judge({
      '1_shop.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY, note text);',
      '2_add.sql': "SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN region text;",
      '3_drop.sql': 'DROP INDEX gone_idx;',
      '4_bad.sql': 'ALTER TABLE orders DROP COLUMN note;',
    })
    expect(outcome.evidence?.['migrations']).toMatchObject([
      { name: '1_shop.sql', verdict: 'SAFE', operations: ['creates table "orders"'] },
      {
        name: '2_add.sql',
        verdict: 'SAFE',
        operations: ['sets lock_timeout', 'adds column "region" (text) to "orders"'],
      },
      { name: '3_drop.sql', verdict: 'RISKY' },
      { name: '4_bad.sql', verdict: 'DANGEROUS', why: [expect.stringContaining('drop-column (line 1)')] },
    ])
    expect(outcome.evidence?.['safetyScore']).toBe(63)
    expect(outcome.summary).toBe('4 migrations: 2 safe, 1 risky, 1 dangerous (4_bad.sql)')
  })
})

test('a change that deletes every migration does not pass for one without any', async () => {
  const files = [
    { path: 'db/migrations/001_a.sql', status: 'deleted' as const },
    { path: 'README.md', status: 'modified' as const },
  ]
  const git = gitOf({ status: 'known', base: 'base', files })
  const { outcome } = await judge({ 'README.md': '#' }, { paths: undefined, scope: 'changed' }, { git })
  expect([outcome.status, outcome.findings?.map(({ rule }) => rule)]).toEqual(['fail', ['deleted-after-applied']])
  const none = await judge(
    { 'README.md': '#' },
    { paths: undefined, scope: 'changed' },
    { git: gitOf({ status: 'known', base: 'base', files: files.slice(1) }) },
  )
  expect(none.outcome.status).toBe('not-applicable')
})
