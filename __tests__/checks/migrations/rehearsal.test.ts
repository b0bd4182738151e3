import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { migrations } from '../../../src/checks/migrations/index.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { openScratch, type Scratch } from '../../../src/scratch/scratch.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { runCheck } from '../../support/run-check.ts'
import { serverPrograms } from '../../support/embedded-postgres.ts'

const repositories: GitRepository[] = []
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

// One server for all of them, with a database for each; without its programs the embedded one says the same.
let server: Scratch | undefined
let engine: { readonly url: string } | { readonly engine: 'embedded' } = { engine: 'embedded' }
beforeAll(async () => {
  if (serverPrograms() === undefined) return
  server = await openScratch({ signal: new AbortController().signal, prefer: ['programs'] })
  const { rows } = await server.query(`SELECT current_setting('unix_socket_directories'), current_setting('port')`)
  engine = {
    url: `postgresql://gonogo@/postgres?host=${encodeURIComponent(rows[0]?.[0] ?? '')}&port=${rows[0]?.[1]}`,
  }
}, 60_000)
afterAll(async () => server?.close())

const BASE = {
  'db/migrations/001_users.sql': `-- migrate:up
CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20), age int, at timestamp);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint);
-- migrate:down
DROP TABLE orders; DROP TABLE users;
`,
}

const rehearse = async (
  added: Readonly<Record<string, string>>,
  more: Record<string, unknown> = {},
  base: Readonly<Record<string, string>> = BASE,
): Promise<Outcome> => {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit('main', base)
  repository.commit('change', added)
  return runCheck(
    migrations,
    { paths: 'db/migrations/*.sql', rehearse: engine, ...more },
    { folder: repository.directory, base: 'main' },
  )
}

const found = (outcome: Outcome): string[] =>
  (outcome.findings ?? []).filter(({ level }) => level === 'error').map(({ rule, line }) => `${line} ${rule}`)

const row = (outcome: Outcome): Record<string, unknown> =>
  ((outcome.evidence?.['migrations'] ?? []) as Record<string, unknown>[])[0] ?? {}

const up = (sql: string, down = ''): string => `-- migrate:up\n${sql}\n-- migrate:down\n${down}\n`

describe('a new migration is run after what the base has', () => {
  test('one that is safe says how it was rehearsed', async () => {
    const outcome = await rehearse({
      'db/migrations/002_add.sql': up(
        `SET LOCAL lock_timeout = '5s';\nALTER TABLE users ADD COLUMN note text;`,
        'ALTER TABLE users DROP COLUMN note;',
      ),
    })
    expect(found(outcome)).toEqual([])
    expect(outcome.status).toBe('pass')
    expect(row(outcome)['rehearsed']).toMatch(/PostgreSQL \d+.*2 statements in \d+ ms; down and up again restored/)
  })

  test('one that fails is named with its place, and nothing later is blamed for it', async () => {
    const outcome = await rehearse({
      'db/migrations/002_wrong.sql': up('ALTER TABLE users\n  ADD COLUMN x int REFERENCES nowhere (id);'),
      'db/migrations/003_later.sql': up('ALTER TABLE users ADD COLUMN y int; ALTER TABLE users DROP COLUMN x;'),
    })
    const failure = outcome.findings?.find(({ rule }) => rule === 'rehearsal-failed')
    expect(failure).toMatchObject({ path: 'db/migrations/002_wrong.sql', message: expect.stringContaining('42P01') })
    expect(outcome.findings?.filter(({ rule }) => rule === 'rehearsal-failed')).toHaveLength(1)
    expect(outcome.status).toBe('fail')
  })

  test('one that rewrites is confirmed, also where the statement is hidden', async () => {
    const outcome = await rehearse({
      'db/migrations/002_rewrite.sql': up(
        `ALTER TABLE users ALTER COLUMN age TYPE bigint;\nDO $$ BEGIN EXECUTE 'ALTER TABLE ord' || 'ers ALTER COLUMN user_id TYPE numeric'; END $$;`,
      ),
    })
    const confirmed = outcome.findings?.find(({ rule }) => rule === 'column-type-rewrite')
    expect(confirmed?.message).toMatch(/Rehearsed on PostgreSQL .*: it rewrote the table/)
    expect(outcome.status).toBe('fail')
  })

  test('a finding that the rehearsal disproves is dropped, with the reason in the evidence', async () => {
    const outcome = await rehearse(
      {
        // Nothing in the files says what type the column has.
        'db/migrations/002_type.sql': up('ALTER TABLE legacy ALTER COLUMN code TYPE varchar(50);'),
      },
      {},
      {
        ...BASE,
        'db/migrations/000_legacy.sql': up(`CREATE TABLE legacy AS SELECT 'x'::varchar(10) AS code;`),
      },
    )
    expect(outcome.findings?.map(({ rule }) => rule)).not.toContain('column-type-unknown')
    expect(outcome.evidence?.['rehearsal']).toMatchObject({
      disproved: [{ rule: 'column-type-unknown', reason: expect.stringContaining('not rewritten') }],
    })
  })

  test('one that fails on the rows there are is found with sample data', async () => {
    const change = {
      'db/migrations/002_unique.sql': up(
        'ALTER TABLE users ADD CONSTRAINT age_positive CHECK (age > 0) NOT VALID;\nUPDATE users SET age = -1 WHERE id = 1;',
      ),
    }
    expect(found(await rehearse(change))).not.toContain('3 rehearsal-failed')
    const outcome = await rehearse(
      { ...change, 'sample.sql': `INSERT INTO users VALUES (1, 'a', 5, now());` },
      { rehearse: { ...engine, data: 'sample.sql' } },
    )
    expect(found(outcome)).toContain('3 rehearsal-failed')
  })

  test('sample data that does not fit cannot be used', async () => {
    const outcome = rehearse(
      { 'db/migrations/002_x.sql': up('SELECT 1;'), 'sample.sql': 'INSERT INTO nowhere VALUES (1);' },
      { rehearse: { ...engine, data: 'sample.sql' } },
    )
    await expect(outcome).rejects.toMatchObject({ rule: 'rehearsal-data' })
  })
})

describe('the way back', () => {
  test('is gone, and forth again', async () => {
    const outcome = await rehearse({
      'db/migrations/002_down.sql': up(
        'CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY);',
        'DROP TABLE a;',
      ),
    })
    const finding = outcome.findings?.find(({ rule }) => rule === 'down-differs')
    expect(finding?.message).toContain('left behind')
    expect(finding?.message).toContain('table public.b')
  })

  test('fails where it is wrong', async () => {
    const outcome = await rehearse({
      'db/migrations/002_down.sql': up('CREATE TABLE a (id int PRIMARY KEY);', 'DROP TABLE aa;'),
    })
    expect(outcome.findings?.map(({ rule }) => rule)).toContain('down-failed')
  })
})

describe('an incomplete rehearsal', () => {
  test('counts no failure that may come of it', async () => {
    const outcome = await rehearse(
      { 'db/migrations/002_x.sql': up('ALTER TABLE shapes ADD COLUMN name text;') },
      {},
      {
        ...BASE,
        'db/migrations/000_gis.sql': up(
          'CREATE EXTENSION gonogo_missing;\nCREATE TABLE shapes (g gonogo_missing_type);',
        ),
      },
    )
    expect(found(outcome)).toEqual([])
    expect(JSON.stringify(outcome.evidence?.['notes'])).toContain('000_gis.sql')
  })

  test('provides the roles that belong to the server', async () => {
    const outcome = await rehearse(
      {
        'db/migrations/002_role.sql': up(
          'GRANT SELECT ON users TO app_reader;',
          'REVOKE SELECT ON users FROM app_reader;',
        ),
      },
      { rehearse: { engine: 'embedded' } },
    )
    expect(found(outcome)).toEqual([])
    expect(row(outcome)['rehearsed']).toContain('restored the schema')
  })
})

test('concurrent builds run outside a transaction, and fail inside one', async () => {
  const index = 'CREATE INDEX CONCURRENTLY users_name ON users (name);'
  const outside = await rehearse({
    'db/migrations/002_index.sql': `-- migrate:up transaction:false\n${index}\n-- migrate:down transaction:false\nDROP INDEX CONCURRENTLY users_name;\n`,
  })
  expect(found(outside)).toEqual([])
  const inside = await rehearse({ 'db/migrations/002_index.sql': up(index) })
  expect(inside.findings?.map(({ rule }) => rule)).toContain('concurrently-in-transaction')
})

test('what a stranger wrote runs in the sandbox only', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit('main', BASE)
  repository.commit('change', { 'db/migrations/002_x.sql': up(`COPY users (name) FROM PROGRAM 'id';`) })
  const outcome = await runCheck(
    migrations,
    { paths: 'db/migrations/*.sql', rehearse: true },
    { folder: repository.directory, base: 'main', context: { untrusted: true } },
  )
  expect(outcome.evidence?.['rehearsal']).toMatchObject({ server: expect.stringContaining('embedded') })
})

test('it can be left out', async () => {
  const outcome = await rehearse(
    { 'db/migrations/002_add.sql': up('ALTER TABLE users ADD COLUMN a int;') },
    { rehearse: false },
  )
  expect(row(outcome)['rehearsed']).toBeUndefined()
})

describe('a rehearsal that starts from a backup', () => {
  const dump = (rows: string): string => `--
-- PostgreSQL database dump
--

-- Dumped from database version 15.4
-- Dumped by pg_dump version 15.4

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.users (
    id bigint NOT NULL,
    name character varying(20),
    age integer
);

COPY public.users (id, name, age) FROM stdin;
${rows}\\.

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

--
-- PostgreSQL database dump complete
--
`
  const unique = { 'db/migrations/002_unique.sql': up('CREATE UNIQUE INDEX users_name ON users (name);') }
  const on = (text: string, more: Record<string, unknown> = {}) =>
    rehearse(
      { ...unique, 'before.sql': text },
      { rehearse: { ...engine, backup: 'before.sql' }, ...more },
      {
        // What the base has cannot even be applied: the backup takes its place.
        'db/migrations/001_users.sql': up(
          'CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20), place geometry);',
        ),
      },
    )

  test('meets the rows that production has', async () => {
    const outcome = await on(dump('1\tanna\t30\n2\tanna\t31\n'))
    expect(found(outcome)).toContain('2 rehearsal-failed')
    const fine = await on(dump('1\tanna\t30\n2\tbert\t31\n'))
    expect(found(fine)).not.toContain('2 rehearsal-failed')
    expect(row(fine)['rehearsed']).toMatch(/PostgreSQL/)
  })

  test('shows nothing of the rows', async () => {
    const outcome = await rehearse(
      {
        'db/migrations/002_type.sql': up('ALTER TABLE users ALTER COLUMN name TYPE integer USING name::integer;'),
        'before.sql': dump('1\tanna\t30\n'),
      },
      { rehearse: { ...engine, backup: 'before.sql' } },
    )
    expect(found(outcome)).toContain('2 rehearsal-failed')
    expect(JSON.stringify(outcome)).not.toContain('anna')
  })

  test('is undecided where it cannot be restored, is cut off, or is not there', async () => {
    await expect(on(dump('1\tanna\t30\n').slice(0, -60))).rejects.toMatchObject({ rule: 'rehearsal-backup' })
    await expect(on('no dump')).rejects.toMatchObject({ rule: 'rehearsal-backup' })
    await expect(on(dump(''), { rehearse: { ...engine, backup: 'no.dump' } })).rejects.toMatchObject({
      rule: 'rehearsal-backup',
    })
    await expect(on(dump(''), { scope: 'all' })).rejects.toMatchObject({ rule: 'rehearsal-backup' })
  })
})
