import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import type { ItemReport } from '../../../src/core/report.ts'
import { fixture } from '../../support/damage.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const dump = fixture('pg15-custom.dump')
const plain = fixture('pg15-plain.sql')
const HOUR = 3_600_000
/** When the fixtures were made, by their own header read as UTC. */
const MADE = Date.parse('2026-11-21T07:06:45Z')

const at = (now: number) => ({ clock: { now: () => now, sleep: async () => {} } })

const judge = (
  options: object,
  {
    bytes = dump,
    now = MADE + HOUR,
    files = {},
    baseline,
  }: {
    readonly bytes?: Buffer
    readonly now?: number
    readonly files?: Readonly<Record<string, string | Buffer>>
    readonly baseline?: ItemReport
  } = {},
) => {
  const folder = makeFolder({ b: bytes, ...files })
  utimesSync(join(folder, 'b'), MADE / 1000, MADE / 1000)
  return runCheck(
    backup,
    { path: 'b', ...options },
    { folder, world: at(now), context: baseline === undefined ? {} : { baseline } },
  )
}

describe('max-age', () => {
  test('is held by the time inside the dump, so that an old dump copied today is still old', async () => {
    const folder = makeFolder({ b: dump })
    const outcome = await runCheck(backup, { path: 'b', 'max-age': '24h' }, { folder, world: at(MADE + 31 * HOUR) })
    expect(rulesOf(outcome)).toEqual(['backup-too-old'])
    expect(outcome.summary).toContain(
      'b is 31 h old; the limit is 24 h. The clock used is the time written in the dump, 2026-11-21 07:06:45 without a time zone, read as UTC.',
    )
  })

  test('passes within the limit, and says that the zone is not known', async () => {
    const outcome = await judge({ 'max-age': '24h' })
    expect(outcome.status).toBe('pass')
    expect(outcome.findings?.map(({ rule, level }) => [rule, level])).toEqual([['backup-zone-unknown', 'notice']])
    expect(outcome.measurements).toContainEqual({ name: 'age', value: 3600, unit: 's', limit: 86_400 })
  })

  test('reads the time in the zone that is given', async () => {
    expect((await judge({ 'max-age': '8h', 'time-zone': 'America/New_York' }, { now: MADE + 12 * HOUR })).status).toBe(
      'pass',
    )
    expect((await judge({ 'max-age': '8h', 'time-zone': '+02:00' }, { now: MADE + 7 * HOUR })).status).toBe('fail')
  })

  test('refuses a time zone that is not there, instead of reading UTC', () => {
    expect(backup.options.safeParse({ path: 'a.dump', 'time-zone': 'Mars/Olympus' }).success).toBe(false)
    expect(backup.options.safeParse({ path: 'a.dump', 'time-zone': 'Europe/Berlin' }).success).toBe(true)
    expect(backup.options.safeParse({ path: 'a.dump', 'time-zone': 'Z' }).success).toBe(true)
  })

  test('takes the time of the file where the format has none', async () => {
    const outcome = await judge({ 'max-age': '24h' }, { bytes: plain, now: MADE + 25 * HOUR })
    expect(outcome.summary).toContain('the modification time of the file')
    expect(outcome.status).toBe('fail')
  })

  test('a dump from further ahead than any zone is wrong', async () => {
    expect(rulesOf(await judge({}, { now: MADE - 15 * HOUR }))).toEqual(['backup-from-the-future'])
    expect(rulesOf(await judge({}, { now: MADE - 13 * HOUR }))).toEqual([])
  })
})

describe('expect', () => {
  test('database', async () => {
    expect((await judge({ expect: { database: 'shop' } })).status).toBe('pass')
    expect((await judge({ expect: { database: 'crm' } })).summary).toContain('is a backup of shop, not of crm')
    expect(rulesOf(await judge({ expect: { database: 'shop' } }, { bytes: plain }))).toEqual([
      'backup-database-unknown',
    ])
  })

  test('tables, each with a row unless told', async () => {
    expect((await judge({ expect: { tables: ['users', 'audit.events_2025', 'events'] } })).status).toBe('pass')
    expect(rulesOf(await judge({ expect: { tables: ['empty_table'] } }))).toEqual(['backup-table-empty'])
    expect((await judge({ expect: { tables: ['empty_table'], 'min-rows': 0 } })).status).toBe('pass')
    expect(rulesOf(await judge({ expect: { tables: ['users'] } }, { bytes: fixture('without-users.dump') }))).toEqual([
      'backup-table-missing',
    ])
    expect(rulesOf(await judge({ expect: { tables: ['users'] } }, { bytes: fixture('schema-only.dump') }))).toEqual([
      'backup-table-without-data',
    ])
  })

  test('rows', async () => {
    expect((await judge({ expect: { rows: { users: '>= 320', 'public.orders': 600 } } })).status).toBe('pass')
    expect((await judge({ expect: { rows: { users: '> 320' } } })).summary).toContain(
      '320 rows in users; expected is > 320',
    )
  })

  test('server-version', async () => {
    expect((await judge({ expect: { 'server-version': 15 } })).status).toBe('pass')
    expect((await judge({ expect: { 'server-version': '>= 15' } })).status).toBe('pass')
    expect(rulesOf(await judge({ expect: { 'server-version': '16' } }))).toEqual(['backup-server-version'])
  })

  test('not-shrunk, against the report before', async () => {
    const baseline = (evidence: Record<string, unknown>): ItemReport => ({
      id: 'b',
      name: 'b',
      stage: 's',
      section: [],
      level: 'block',
      uses: 'backup',
      status: 'pass',
      summary: '',
      findings: [],
      measurements: [],
      evidence,
      durationMs: 1,
      attempts: 1,
    })
    const expect_ = { expect: { 'not-shrunk': '20%' } }
    expect(
      (await judge(expect_, { baseline: baseline({ tables: { 'public.users': 390 }, sizeBytes: 60_000 }) })).status,
    ).toBe('pass')
    expect((await judge(expect_, { baseline: baseline({ tables: { 'public.users': 410 } }) })).summary).toContain(
      '320 rows in public.users; the report before had 410 rows',
    )
    expect(rulesOf(await judge(expect_, { baseline: baseline({ tables: {}, sizeBytes: 600_000 }) }))).toEqual([
      'backup-shrunk',
    ])
    expect((await judge(expect_)).findings?.map(({ rule }) => rule)).toEqual(['backup-no-baseline'])
  })

  test('heartbeat: a fresh dump of old data is found, without a value of the row in the answer', async () => {
    const heartbeat = { table: 'heartbeat', column: 'beat', 'max-age': '1h' }
    const beat = Date.parse('2026-11-01T10:05:00.123Z')
    for (const bytes of [dump, plain, fixture('pg15-inserts.sql'), fixture('pg15.tar')]) {
      expect(
        (await judge({ expect: { heartbeat } }, { bytes, now: beat + HOUR / 2, files: {} })).findings?.map(
          ({ rule }) => rule,
        ),
      ).not.toContain('backup-data-old')
      const old = await judge({ expect: { heartbeat } }, { bytes, now: MADE + HOUR })
      expect(rulesOf(old)).toEqual(['backup-data-old'])
      expect(JSON.stringify(old)).not.toContain('10:05:00')
    }
    expect(rulesOf(await judge({ expect: { heartbeat: { ...heartbeat, column: 'none' } } }))).toEqual([
      'backup-heartbeat-missing',
    ])
  })

  describe('after-last-migration', () => {
    const migrations = { 'shop/migrations/0001_initial.py': 'x', 'shop/migrations/0002_add_state.py': 'x' }
    const run = async (
      files: Readonly<Record<string, string>>,
      added: Readonly<Record<string, string>> = {},
      wanted: true | string = true,
    ) => {
      const repository = makeRepository({ ...files, 'db.dump': dump })
      const base = repository.git('rev-parse', 'HEAD')
      repository.write(added)
      return runCheck(
        backup,
        { path: 'db.dump', expect: { 'after-last-migration': wanted } },
        { folder: repository.folder, base, world: at(MADE + HOUR) },
      )
    }

    test('passes when the ledger has every migration but the new ones', async () => {
      const outcome = await run(migrations, { 'shop/migrations/0003_new.py': 'x' })
      expect(outcome.status).toBe('pass')
      expect(outcome.evidence).toMatchObject({ ledger: [{ table: 'public.django_migrations', migrations: 4 }] })
    })

    test('fails when a migration that is applied already is missing', async () => {
      const outcome = await run({ ...migrations, 'shop/migrations/0003_applied.py': 'x' })
      expect(outcome.summary).toContain('was made before the migration shop.0003_applied')
    })

    test('fails when it has the migration that is about to run', async () => {
      const outcome = await run(
        { 'shop/migrations/0001_initial.py': 'x' },
        { 'shop/migrations/0002_add_state.py': 'x' },
      )
      expect(rulesOf(outcome)).toEqual(['backup-after-migration'])
    })

    test('takes a name', async () => {
      expect((await run({}, {}, '0002_add_state')).status).toBe('pass')
      expect(rulesOf(await run({}, {}, '0009_none'))).toEqual(['backup-before-migration'])
    })

    test('is not decided by a repository without migrations', async () => {
      expect(rulesOf(await run({}))).toEqual(['backup-ledger-unknown'])
    })
  })
})

describe('checksum', () => {
  const sum = createHash('sha256').update(dump).digest('hex')
  const md5 = createHash('md5').update(dump).digest('hex')
  const good: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
    ['a sidecar', { checksum: true }, { 'b.sha256': `${sum}  b\n` }],
    ['SHA256SUMS', { checksum: true }, { SHA256SUMS: `${'0'.repeat(64)}  other\n${sum} *./b\n` }],
    ['an MD5', { checksum: true }, { 'b.md5': `MD5 (b) = ${md5}\n` }],
    ['the sum itself', { checksum: `sha256:${sum}` }, {}],
    ['a file', { checksum: 'sums.txt' }, { 'sums.txt': sum }],
  ]
  for (const [name, options, files] of good)
    test(`${name} proves integrity`, async () => {
      expect((await judge({ ...options, require: 'integrity' }, { files })).evidence).toMatchObject({
        level: 'integrity',
      })
    })

  test('that differs, or is not there, fails', async () => {
    expect(rulesOf(await judge({ checksum: true }, { files: { 'b.sha256': `${'0'.repeat(64)}  b` } }))).toEqual([
      'backup-checksum-differs',
    ])
    expect(rulesOf(await judge({ checksum: true }))).toEqual(['backup-checksum-missing'])
    expect(rulesOf(await judge({ checksum: true }, { files: { SHA256SUMS: `${sum}  another\n` } }))).toEqual([
      'backup-checksum-missing',
    ])
  })

  test('finds what nothing else can: one letter of uncompressed text', async () => {
    const changed = Buffer.from(plain)
    changed[plain.indexOf('Person number 8') + 1] = 0x45
    const original = createHash('sha256').update(plain).digest('hex')
    expect((await judge({}, { bytes: changed })).status).toBe('pass')
    expect(rulesOf(await judge({ checksum: original }, { bytes: changed }))).toEqual(['backup-checksum-differs'])
  })
})

describe('further options', () => {
  test('min-size', async () => {
    expect(rulesOf(await judge({ 'min-size': '1MB' }))).toEqual(['backup-too-small'])
  })

  test('same-as', async () => {
    const sum = createHash('sha256').update(dump).digest('hex')
    expect((await judge({ 'same-as': `sha256:${sum}` })).status).toBe('pass')
    expect(rulesOf(await judge({ 'same-as': '0'.repeat(64) }))).toEqual(['backup-not-the-same'])
  })

  test('copies', async () => {
    const files = { 'far/b': dump, 'far/c': plain }
    expect((await judge({ copies: [{ path: 'far/b' }] }, { files })).evidence).toMatchObject({ copies: ['far/b'] })
    expect(rulesOf(await judge({ copies: [{ path: 'far/c' }, { path: 'far/d' }] }, { files }))).toEqual([
      'backup-copy-differs',
      'backup-copy-missing',
    ])
  })

  test('require: a level that is not proven is not passed over', async () => {
    expect(rulesOf(await judge({ require: 'integrity' }))).toEqual(['backup-not-integrity'])
    expect(rulesOf(await judge({ require: 'restorable' }))).toEqual(['backup-not-restorable'])
    expect(rulesOf(await judge({ require: 'recoverable' }))).toEqual(['backup-not-recoverable'])
    expect(rulesOf(await judge({ require: 'contents' }, { bytes: fixture('schema-only.dump') }))).toEqual([
      'backup-not-contents',
    ])
  })

  test('one place has to be named, and only one', () => {
    for (const wrong of [{}, { path: 'a', url: 'https://x' }])
      expect(backup.options.safeParse(wrong).success).toBe(false)
  })
})
