import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { judgePending } from '../../../../src/checks/migrations/pending/judge-pending.ts'
import type { Framework, Migration } from '../../../../src/checks/migrations/source.ts'
import { createPostgres } from '../../../../src/world/postgres.ts'
import { embeddedPostgres } from '../../../support/embedded-postgres.ts'

let served: Awaited<ReturnType<typeof embeddedPostgres>>
beforeAll(async () => {
  served = await embeddedPostgres('')
}, 60_000)
afterAll(async () => served.close())
afterEach(async () => {
  await served.database.exec(
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS supabase_migrations CASCADE; DROP SCHEMA IF EXISTS drizzle CASCADE; DROP SCHEMA IF EXISTS atlas_schema_revisions CASCADE',
  )
})

type Given = Partial<Migration> & { readonly name: string }

const migration = (framework: Framework, given: Given): Migration => ({
  path: `m/${given.name}`,
  series: 'm',
  framework,
  text: '',
  statements: [],
  down: { status: 'unsupported' },
  transaction: 'file',
  suppressions: [],
  findings: [],
  ...given,
})

const several = (framework: Framework, ...given: readonly Given[]) => given.map((one) => migration(framework, one))

const signal = new AbortController().signal

const judge = async (
  ledger: string,
  migrations: readonly Migration[],
  option: { table?: string; pending?: 'allowed' | 'none' } = {},
) => {
  await served.database.exec(ledger)
  const report = await judgePending({ url: served.url, pending: 'allowed', ...option }, migrations, {
    postgres: createPostgres(),
    signal,
  })
  return {
    pending: [...report.pending].map(({ name }) => name),
    rules: report.findings
      .filter(({ rule }) => rule !== 'migration-pending')
      .map(({ rule, path }) => (path === undefined ? rule : `${rule} ${path}`)),
    report,
  }
}

const numbered = (framework: Framework) =>
  several(
    framework,
    { name: '001_a', version: '001' },
    { name: '002_b', version: '002' },
    { name: '010_c', version: '010' },
  )

const sha = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')

describe('by version, in the table of each runner', () => {
  test('Supabase', async () => {
    const found = await judge(
      "CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text, statements text[], name text); INSERT INTO supabase_migrations.schema_migrations VALUES ('1', NULL, 'other name'), ('2', NULL, 'b')",
      numbered('supabase'),
    )
    expect(found).toMatchObject({ pending: ['010_c'], rules: [] })
    expect(found.report.evidence.ledgers).toEqual([
      { table: 'supabase_migrations.schema_migrations', applied: 2, pending: ['010_c'] },
    ])
  })

  test('Django, with the apps of others left alone', async () => {
    const found = await judge(
      "CREATE TABLE django_migrations (id serial, app text, name text, applied timestamptz); INSERT INTO django_migrations (app, name) VALUES ('auth', '0001_initial'), ('shop', '0001_initial'), ('shop', '0002_gone')",
      several(
        'django',
        { name: '0001_initial', series: 'shop', key: 'shop.0001_initial' },
        { name: '0003_next', series: 'shop', key: 'shop.0003_next' },
      ),
    )
    expect(found).toMatchObject({ pending: ['0003_next'], rules: ['applied-but-missing'] })
    expect(found.report.findings[0]?.message).toContain('shop.0002_gone')
  })

  test('Django: a squash is applied when all it replaces is, and what it replaced is not missing', async () => {
    const found = await judge(
      "CREATE TABLE django_migrations (id serial, app text, name text); INSERT INTO django_migrations (app, name) VALUES ('a', '0001_x'), ('a', '0002_y')",
      several('django', {
        name: '0001_squashed',
        series: 'a',
        key: 'a.0001_squashed',
        replaces: ['a.0001_x', 'a.0002_y'],
      }),
    )
    expect(found).toMatchObject({ pending: [], rules: [] })
  })

  test('Alembic: what the head stands on is applied', async () => {
    const chain = several(
      'alembic',
      { name: 'a_x', key: 'a', parents: [] },
      { name: 'b_x', key: 'b', parents: ['a'] },
      { name: 'c_x', key: 'c', parents: ['b'] },
    )
    expect(
      await judge("CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('b')", chain),
    ).toMatchObject({ pending: ['c_x'], rules: [] })
  })

  test('Alembic: a head that is not in the repository, and two heads where the repository has one', async () => {
    const chain = several('alembic', { name: 'a_x', key: 'a', parents: [] }, { name: 'b_x', key: 'b', parents: ['a'] })
    expect(
      (
        await judge(
          "CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('zz'), ('a')",
          chain,
        )
      ).rules,
    ).toEqual(['applied-but-missing', 'two-heads'])
  })

  test('Prisma: half-way, rolled back, and edited', async () => {
    const text = 'SELECT 1;'
    const found = await judge(
      `CREATE TABLE _prisma_migrations (id text, checksum text, finished_at timestamptz, migration_name text, logs text, rolled_back_at timestamptz, started_at timestamptz DEFAULT now(), applied_steps_count int DEFAULT 0);
       INSERT INTO _prisma_migrations (migration_name, checksum, finished_at, rolled_back_at) VALUES ('1_a', '${sha('sha256', text)}', now(), NULL), ('2_b', 'old', now(), NULL), ('3_c', 'x', NULL, NULL), ('4_d', 'x', NULL, now())`,
      several(
        'prisma',
        { name: '1_a', version: '1', text },
        { name: '2_b', version: '2', text },
        { name: '3_c', version: '3' },
        { name: '4_d', version: '4' },
      ),
    )
    expect(found.pending).toEqual(['3_c', '4_d'])
    expect(found.rules).toEqual(['edited-after-applied m/2_b', 'migration-failed-halfway m/3_c'])
  })

  test('Flyway: checksums are signed, repeatables go by their file, underscores are points', async () => {
    const found = await judge(
      `CREATE TABLE flyway_schema_history (installed_rank int, version text, description text, type text, script text, checksum int, success boolean);
       INSERT INTO flyway_schema_history VALUES (1, '1.2', 'a', 'SQL', 'V1_2__a.sql', -873187034, true), (2, '2', 'b', 'SQL', 'V2__b.sql', 7, true), (3, NULL, 'v', 'SQL', 'R__v.sql', 5, true), (4, '3', 'c', 'SQL', 'V3__c.sql', 5, false), (0, NULL, '<< Flyway Schema Creation >>', 'SCHEMA', 's', NULL, true)`,
      several(
        'flyway',
        { name: 'V1_2__a.sql', version: '1.2', text: '12345\n6789\n' },
        { name: 'V2__b.sql', version: '2', text: 'changed' },
        { name: 'V3__c.sql', version: '3' },
        { name: 'V4__d.sql', version: '4' },
        { name: 'R__v.sql', repeatable: true },
      ),
    )
    expect(found.pending).toEqual(['V3__c.sql', 'V4__d.sql'])
    expect(found.rules).toEqual(['edited-after-applied m/V2__b.sql', 'migration-failed-halfway m/V3__c.sql'])
  })

  for (const framework of ['dbmate', 'rails', 'sql'] as const)
    test(`${framework}: out of order is seen`, async () => {
      const found = await judge(
        "CREATE TABLE schema_migrations (version text); INSERT INTO schema_migrations VALUES ('001'), ('010')",
        numbered(framework),
      )
      expect(found).toMatchObject({ pending: ['002_b'], rules: ['out-of-order m/002_b'] })
    })

  test('golang-migrate: everything up to its version is applied, and dirty is half-way', async () => {
    const ledger = (dirty: boolean) =>
      `DROP TABLE IF EXISTS schema_migrations; CREATE TABLE schema_migrations (version bigint, dirty boolean); INSERT INTO schema_migrations VALUES (2, ${dirty})`
    expect(await judge(ledger(false), numbered('golang-migrate'))).toMatchObject({ pending: ['010_c'], rules: [] })
    expect(await judge(ledger(true), numbered('golang-migrate'))).toMatchObject({
      pending: ['002_b', '010_c'],
      rules: ['migration-failed-halfway m/002_b'],
    })
  })

  test('goose: the last word on a version counts', async () => {
    const found = await judge(
      'CREATE TABLE goose_db_version (id serial, version_id bigint, is_applied boolean, tstamp timestamp); INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true), (1, true), (2, true), (2, false)',
      numbered('goose'),
    )
    expect(found).toMatchObject({ pending: ['002_b', '010_c'], rules: [] })
  })

  test('sqlx: success and checksum', async () => {
    const text = 'SELECT 1'
    const found = await judge(
      `CREATE TABLE _sqlx_migrations (version bigint, description text, installed_on timestamptz, success boolean, checksum bytea, execution_time bigint);
       INSERT INTO _sqlx_migrations VALUES (1, 'a', now(), true, '\\x${sha('sha384', text)}', 1), (2, 'b', now(), true, '\\x00', 1), (3, 'c', now(), false, '\\x00', 1)`,
      several(
        'sqlx',
        { name: '1_a', version: '1', text },
        { name: '2_b', version: '2', text },
        { name: '3_c', version: '3', text },
      ),
    )
    expect(found.rules).toEqual(['edited-after-applied m/2_b', 'migration-failed-halfway m/3_c'])
  })

  test('Diesel keeps the digits of the version', async () => {
    const found = await judge(
      "CREATE TABLE __diesel_schema_migrations (version varchar, run_on timestamp); INSERT INTO __diesel_schema_migrations VALUES ('20260102030405', now()), ('20260109000000', now())",
      several(
        'diesel',
        { name: '2026-01-02-030405_a', version: '20260102030405', text: 'SELECT 1' },
        { name: '2026-01-03-000000_b', version: '20260103000000', text: 'SELECT 1' },
      ),
    )
    expect(found).toMatchObject({ pending: ['2026-01-03-000000_b'] })
    expect(found.rules.map((rule) => rule.split(' ')[0])).toContain('applied-but-missing')
  })

  test('node-pg-migrate and Knex go by the digits of the name', async () => {
    expect(
      await judge(
        "CREATE TABLE pgmigrations (id serial, name text, run_on timestamp); INSERT INTO pgmigrations (name) VALUES ('001_renamed')",
        numbered('node-pg-migrate'),
      ),
    ).toMatchObject({ pending: ['002_b', '010_c'], rules: [] })
    expect(
      await judge(
        "CREATE TABLE knex_migrations (id serial, name text, batch int); INSERT INTO knex_migrations (name) VALUES ('001_a.js'), ('099_x.ts')",
        numbered('knex'),
      ),
    ).toMatchObject({ pending: ['002_b', '010_c'], rules: ['applied-but-missing'] })
  })

  test('Drizzle goes by digests, and sees an edit', async () => {
    const files = several(
      'drizzle',
      { name: '0000_a', version: '0000', text: 'a' },
      { name: '0001_b', version: '0001', text: 'edited' },
      { name: '0002_c', version: '0002', text: 'c' },
    )
    const found = await judge(
      `CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial, hash text, created_at bigint); INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('${sha('sha256', 'a')}', 1), ('${sha('sha256', 'b')}', 2)`,
      files,
    )
    expect(found).toMatchObject({ pending: ['0002_c'], rules: ['edited-after-applied m/0001_b'] })
  })

  test('Atlas: half-way', async () => {
    const found = await judge(
      "CREATE SCHEMA atlas_schema_revisions; CREATE TABLE atlas_schema_revisions.atlas_schema_revisions (version text, description text, applied int, total int, error text, executed_at timestamptz); INSERT INTO atlas_schema_revisions.atlas_schema_revisions VALUES ('001', 'a', 2, 2, NULL, now()), ('002', 'b', 1, 2, 'oh', now())",
      numbered('atlas'),
    )
    expect(found).toMatchObject({ pending: ['002_b', '010_c'], rules: ['migration-failed-halfway m/002_b'] })
  })
})

describe('the option', () => {
  const applied = "CREATE SCHEMA app; CREATE TABLE app.moves (version text); INSERT INTO app.moves VALUES ('1')"

  test('table names another one', async () => {
    expect(await judge(applied, numbered('dbmate'), { table: 'app.moves' })).toMatchObject({
      pending: ['002_b', '010_c'],
      rules: [],
    })
    await served.database.exec('DROP SCHEMA app CASCADE')
  })

  test('pending: none makes what is pending an error, else it is a notice', async () => {
    const ledger = "CREATE TABLE schema_migrations (version text); INSERT INTO schema_migrations VALUES ('1'), ('2')"
    const levels = async (pending: 'allowed' | 'none') =>
      (
        await judge(`DROP TABLE IF EXISTS schema_migrations; ${ledger}`, numbered('dbmate'), { pending })
      ).report.findings.map(({ rule, level }) => [rule, level])
    expect(await levels('allowed')).toEqual([['migration-pending', 'notice']])
    expect(await levels('none')).toEqual([['migration-pending', 'error']])
  })
})

describe('what cannot be found out', () => {
  test('no table: everything is pending, and it is said', async () => {
    const found = await judge('', numbered('dbmate'))
    expect(found).toMatchObject({ pending: ['001_a', '002_b', '010_c'], rules: ['ledger-missing'] })
  })

  test('a table of that name of something else is not taken for it', async () => {
    expect((await judge('CREATE TABLE schema_migrations (note text)', numbered('dbmate'))).rules).toEqual([
      'ledger-missing',
    ])
  })

  test('no connection is undecidable, and the password is not shown', async () => {
    const answer = judgePending(
      { url: 'postgresql://u:hunter22@127.0.0.1:1/x', pending: 'allowed' },
      numbered('dbmate'),
      { postgres: createPostgres(), signal },
    )
    await expect(answer).rejects.toMatchObject({ name: 'Undecidable' })
    await expect(answer).rejects.not.toMatchObject({ message: expect.stringContaining('hunter22') })
  })
})
