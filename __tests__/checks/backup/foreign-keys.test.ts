import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { fixture } from '../../support/damage.ts'
import { serverPrograms } from '../../support/embedded-postgres.ts'
import { makeFolder } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

/** A plain dump whose foreign keys alone are gone, with its last lines where they were. */
const withoutKeys = (sql: string): string => {
  const cut = sql.replace(/--\n-- Name: [^\n]*; Type: FK CONSTRAINT;[^\n]*\n--\n\n[^;]*;\n\n\n/g, '')
  expect(cut).not.toContain('FOREIGN KEY')
  expect(cut).toContain('PostgreSQL database dump complete')
  return cut
}

const shop = withoutKeys(fixture('pg15-plain.sql').toString())
const django = withoutKeys(gunzipSync(fixture('django-app.sql.gz')).toString())

const judge = (sql: string, options: object = {}, files: Record<string, string> = {}, context: object = {}) =>
  runCheck(backup, { path: 'b.sql', ...options }, { folder: makeFolder({ 'b.sql': sql, ...files }), context })

test('columns that are named like references are told where there is no foreign key', async () => {
  const outcome = await judge(shop)
  expect(outcome.status).toBe('pass')
  expect(outcome.findings?.map(({ level, message }) => ({ level, message }))).toEqual([
    {
      level: 'warning',
      message:
        'b.sql has 0 foreign keys, and 3 columns that are named like references, such as public.orders.user_id to public.users.',
    },
  ])
})

test('a team that has none by design says so', async () => {
  const outcome = await judge(shop, { expect: { 'foreign-keys': 0 } })
  expect({ status: outcome.status, findings: outcome.findings }).toEqual({ status: 'pass', findings: [] })
})

test.each([
  ['>= 3', 'backup-objects-missing'],
  [3, 'backup-objects-missing'],
])('%p foreign keys that are expected have to be there', async (wanted, rule) => {
  expect(rulesOf(await judge(shop, { expect: { 'foreign-keys': wanted } }))).toEqual([rule])
  expect((await judge(fixture('pg15-plain.sql').toString(), { expect: { 'foreign-keys': wanted } })).status).toBe(
    'pass',
  )
})

test('indexes that are expected have to be there', async () => {
  expect(rulesOf(await judge(shop, { expect: { indexes: '>= 100' } }))).toEqual(['backup-objects-missing'])
  expect((await judge(fixture('pg15-plain.sql').toString(), { expect: { indexes: 2 } })).status).toBe('pass')
})

describe('the repository tells that there have to be some', () => {
  test.each([
    [
      'SQL, in the column',
      'migrations/001.sql',
      'CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id));',
    ],
    [
      'SQL, added later',
      'prisma/migrations/1/migration.sql',
      'ALTER TABLE "orders" ADD CONSTRAINT "x" FOREIGN KEY ("user_id") REFERENCES "users"("id");',
    ],
    ['Rails', 'db/schema.rb', '  add_foreign_key "orders", "users"\n'],
    [
      'Alembic',
      'alembic/versions/a.py',
      "op.create_table('orders', sa.ForeignKeyConstraint(['user_id'], ['users.id'], ))",
    ],
  ])('%s', async (_, path, text) => {
    const outcome = await judge(shop, {}, { [path]: text })
    expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys'])
    expect(outcome.summary).toContain(`between its tables, such as orders.user_id in ${path}`)
    expect((await judge(fixture('pg15-plain.sql').toString(), {}, { [path]: text })).status).toBe('pass')
  })

  test('Django', async () => {
    const outcome = await judge(
      django,
      {},
      {
        'crm/migrations/0002_invoice.py':
          "operations = [migrations.CreateModel(name='Invoice', fields=[('id', models.UUIDField()), ('partner', models.ForeignKey(on_delete=models.CASCADE, to='crm.partner'))])]",
      },
    )
    expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys'])
    expect(outcome.summary).toContain('crm_invoice.partner_id in crm/migrations/0002_invoice.py')
  })

  test('not where they are about tables that the backup does not have, or where Django makes no constraint', async () => {
    const outcome = await judge(
      django,
      { expect: { tables: ['auth_user'] } },
      {
        'other/001.sql': 'SELECT 1;',
        'migrations/001.sql': 'CREATE TABLE a (b_id int REFERENCES b (id));',
        'crm/migrations/0002_invoice.py':
          "migrations.CreateModel(name='Invoice', fields=[('partner', models.ForeignKey(db_constraint=False, to='crm.partner'))])",
      },
    )
    expect(outcome.status).toBe('pass')
  })
})

test('the report before tells that there have to be some', async () => {
  const before = { evidence: { objects: { foreignKeys: 3 } } }
  const outcome = await judge(shop, {}, {}, { baseline: before })
  expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys'])
  expect(outcome.summary).toContain('the report before had 3')
})

const restore = (engine: string) => ({ verify: 'restore', restore: { engine } })

test('a drill on the embedded PostgreSQL finds them gone, without being told how many there are', async () => {
  const outcome = await judge(shop, restore('embedded'))
  expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys'])
  expect(outcome.summary).toContain('columns hold nothing but keys of other tables')
  expect(outcome.evidence).not.toMatchObject({ level: 'restorable' })
}, 60_000)

test('one column is enough for a drill where it has many rows', async () => {
  const dump = (rows: number) =>
    [
      '--\n-- PostgreSQL database dump\n--\n',
      '-- Dumped from database version 15.18\n-- Dumped by pg_dump version 15.18\n',
      'CREATE TABLE public.users (\n    id bigint NOT NULL\n);\n',
      'CREATE TABLE public.orders (\n    id bigint NOT NULL,\n    user_id bigint NOT NULL\n);\n',
      'COPY public.orders (id, user_id) FROM stdin;',
      ...Array.from({ length: rows }, (_, index) => `${index}\t${index % 3}`),
      '\\.\n',
      'COPY public.users (id) FROM stdin;\n0\n1\n2\n\\.\n',
      'ALTER TABLE ONLY public.users\n    ADD CONSTRAINT users_pkey PRIMARY KEY (id);\n',
      '--\n-- PostgreSQL database dump complete\n--\n',
    ].join('\n')
  const outcome = await judge(dump(40), restore('embedded'))
  expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys'])
  expect(outcome.summary).toContain('a column holds nothing but keys of another table')
  expect((await judge(dump(4), restore('embedded'))).status).toBe('pass')
}, 60_000)

const onPostgres = serverPrograms() === undefined ? test.skip : test
onPostgres(
  'a drill on local PostgreSQL finds them gone, and passes where they are there or are not wanted',
  async () => {
    expect(rulesOf(await judge(django, restore('programs')))).toEqual(['backup-without-foreign-keys'])
    const good = await judge(gunzipSync(fixture('django-app.sql.gz')).toString(), restore('programs'))
    expect({ status: good.status, summary: good.summary }).toMatchObject({ status: 'pass' })
    const meant = await judge(django, { ...restore('programs'), expect: { 'foreign-keys': 0 } })
    expect({ status: meant.status, summary: meant.summary }).toMatchObject({ status: 'pass' })
  },
  120_000,
)

const EMPTY =
  "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.18\n-- Dumped by pg_dump version 15.18\n\nSET client_encoding = 'UTF8';\n\n--\n-- PostgreSQL database dump complete\n--\n\n"

test('a dump of an empty database fails, though it is whole; one of definitions alone says so', async () => {
  const empty = await judge(EMPTY)
  expect(rulesOf(empty)).toEqual(['backup-holds-nothing'])
  expect(empty.summary).toContain('holds no table at all')
  expect((await judge(EMPTY, { require: 'identity' })).status).toBe('pass')
  const definitions = await judge(
    EMPTY.replace('SET client', 'CREATE TABLE public.t (\n    a integer\n);\n\nSET client'),
  )
  expect(definitions.findings?.map(({ level, rule }) => ({ level, rule }))).toEqual([
    { level: 'warning', rule: 'backup-holds-nothing' },
  ])
})

test('a dump that lost the rows that others refer to is found without being told how many there are', async () => {
  const sql = fixture('pg15-plain.sql').toString()
  const from = sql.indexOf('\n', sql.indexOf('COPY public.users ')) + 1
  const outcome = await judge(sql.slice(0, sql.indexOf('\n', from) + 1) + sql.slice(sql.indexOf('\\.\n', from)), {
    expect: { tables: ['users'] },
  })
  expect(outcome.status).toBe('fail')
  expect(outcome.summary).toContain('rows of public.orders refer by orders_user_fk to what is not in public.users')
})
