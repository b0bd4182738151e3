import { afterEach, describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { makeFolder } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'
import { json, webServers } from '../../support/web-server.ts'

const HOUR = 3_600_000
const NOW = Date.parse('2026-11-21T12:00:00Z')
const clock = { clock: { now: () => NOW, sleep: async () => {} } }
const seconds = (hoursAgo: number): number => (NOW - hoursAgo * HOUR) / 1000
const iso = (hoursAgo: number): string => new Date(NOW - hoursAgo * HOUR).toISOString()

const judge = (tool: string, record: unknown, options: object = {}, records: object = {}) =>
  runCheck(
    backup,
    { records: { tool, file: 'r.json', ...records }, 'max-age': '24h', ...options },
    { folder: makeFolder({ 'r.json': typeof record === 'string' ? record : JSON.stringify(record) }), world: clock },
  )

const stanza = (code: number, backups: readonly object[], name = 'main') => ({
  name,
  status: { code, message: 'x' },
  backup: backups,
})
const pgBackup = (hoursAgo: number, more: object = {}) => ({
  label: `20261121-${hoursAgo}F`,
  type: 'full',
  error: false,
  timestamp: { start: seconds(hoursAgo + 1), stop: seconds(hoursAgo) },
  info: { size: 5_000_000 },
  ...more,
})

describe('pgBackRest', () => {
  test('a recent backup passes, as far as a catalogue proves', async () => {
    const outcome = await judge('pgbackrest', [stanza(0, [pgBackup(30), pgBackup(3)])], { keep: 2, 'min-size': '4MB' })
    expect(outcome.summary).toContain('main/20261121-3F (full) is 3 h old, 2 good backups; level reached: exists')
  })

  test('the status inside decides, and no exit code', async () => {
    expect((await judge('pgbackrest', [stanza(2, [])])).summary).toContain('has no good backup')
    expect((await judge('pgbackrest', [stanza(5, [pgBackup(1)])])).summary).toContain(
      'the version of PostgreSQL does not match',
    )
    expect((await judge('pgbackrest', [])).status).toBe('fail')
  })

  test('a newest backup with page errors fails', async () => {
    const outcome = await judge('pgbackrest', [stanza(0, [pgBackup(5), pgBackup(1, { error: true })])])
    expect(outcome.summary).toContain('has page checksum errors')
  })

  test('stanza and type choose', async () => {
    const record = [stanza(0, [pgBackup(30), pgBackup(1, { type: 'incr' })]), stanza(3, [], 'other')]
    expect(rulesOf(await judge('pgbackrest', record, {}, { stanza: 'main', type: 'full' }))).toEqual(['backup-too-old'])
    expect((await judge('pgbackrest', record, {}, { stanza: 'main' })).status).toBe('pass')
    expect((await judge('pgbackrest', record, {}, { stanza: 'none' })).status).toBe('fail')
  })

  test('a record proves no contents: more is not passed over', async () => {
    expect(rulesOf(await judge('pgbackrest', [stanza(0, [pgBackup(1)])], { require: 'complete' }))).toEqual([
      'backup-not-complete',
    ])
    expect(rulesOf(await judge('pgbackrest', [stanza(0, [pgBackup(1)])], { expect: { tables: ['users'] } }))).toEqual([
      'backup-not-contents',
    ])
  })

  test('a verification that ends with 0 and reports damage fails', async () => {
    const run = (verify: string) => judge('pgbackrest', [stanza(0, [pgBackup(1)])], { require: 'complete' }, { verify })
    expect((await run('echo "status: ok"')).status).toBe('pass')
    expect(rulesOf(await run('echo "  status: error"; echo "checksum invalid: 1"'))).toContain('backup-verify-failed')
    expect(rulesOf(await run('exit 1'))).toContain('backup-verify-failed')
  })
})

const others: readonly (readonly [tool: string, record: (hoursAgo: number) => unknown])[] = [
  [
    'wal-g',
    (hoursAgo) => [{ backup_name: 'base_1', time: iso(hoursAgo), finish_time: iso(hoursAgo), uncompressed_size: 100 }],
  ],
  [
    'barman',
    (hoursAgo) => ({
      main: [
        {
          backup_id: '20261121T000000',
          status: 'DONE',
          end_time_timestamp: String(seconds(hoursAgo)),
          size_bytes: 100,
        },
      ],
    }),
  ],
  [
    'restic',
    (hoursAgo) => [
      { short_id: 'abcd', time: iso(hoursAgo).replace('.000Z', '.123456789Z'), tags: ['db'], paths: ['/b'] },
    ],
  ],
  ['borg', (hoursAgo) => ({ archives: [{ name: 'nightly', time: iso(hoursAgo).slice(0, 19) }] })],
]
describe.each(others)('%s', (tool, record) => {
  test('is judged by its JSON: recent, old, empty, broken', async () => {
    expect((await judge(tool, record(2))).status).toBe('pass')
    expect(rulesOf(await judge(tool, record(25)))).toEqual(['backup-too-old'])
    expect((await judge(tool, Array.isArray(record(1)) ? [] : {})).status).toBe('fail')
    await expect(judge(tool, 'Fatal: unable to open repository')).rejects.toThrow('no JSON')
  })
})

test('restic counts only snapshots with the tags', async () => {
  const record = [{ short_id: 'a', time: iso(1), tags: ['files'] }]
  expect((await judge('restic', record, {}, { tags: ['db'] })).status).toBe('fail')
})

test('barman: a backup that failed is none', async () => {
  expect(
    (await judge('barman', { main: [{ backup_id: 'x', status: 'FAILED', end_time_timestamp: seconds(1) }] })).summary,
  ).toContain('has the status FAILED')
})

describe('managed services', () => {
  const servers = webServers()
  afterEach(() => servers.close())
  const environment = {
    get: (name: string) => ({ AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret-of-test' })[name],
    names: () => [],
  }
  const ask = async (service: string, instance: string, answer: (path: string) => unknown, options: object = {}) => {
    const endpoint = await servers.serve((request, response) => {
      const value = answer(request.url ?? '')
      if (value === undefined) return void response.writeHead(404).end()
      if (typeof value === 'string') return void response.end(value)
      json(response, value)
    })
    return runCheck(
      backup,
      {
        managed: {
          service,
          instance,
          endpoint,
          ...(service === 'rds' || service === 'aurora' ? {} : { token: 'token-of-test' }),
        },
        'max-age': '24h',
        ...options,
      },
      { world: { ...clock, environment } },
    )
  }

  test('RDS: the newest restorable time', async () => {
    const instance = (hoursAgo: number, retention: number) => (path: string) =>
      path.includes('DescribeDBInstances')
        ? `<r><BackupRetentionPeriod>${retention}</BackupRetentionPeriod>${retention > 0 ? `<LatestRestorableTime>${iso(hoursAgo)}</LatestRestorableTime>` : ''}</r>`
        : '<r></r>'
    expect((await ask('rds', 'db', instance(0.1, 7))).summary).toContain(
      'the newest point that can be restored is 6 min old',
    )
    expect(rulesOf(await ask('rds', 'db', instance(30, 7)))).toEqual(['backup-too-old'])
    expect(rulesOf(await ask('rds', 'db', instance(1, 0)))).toEqual(['backup-service-fault', 'backup-missing'])
  })

  test('Cloud SQL, Supabase, Neon, Render, Heroku', async () => {
    expect((await ask('cloud-sql', 'p/i', () => ({ items: [{ status: 'SUCCESSFUL', endTime: iso(3) }] }))).status).toBe(
      'pass',
    )
    expect(
      (
        await ask('cloud-sql', 'p/i', () => ({
          items: [
            { status: 'FAILED', enqueuedTime: iso(1) },
            { status: 'SUCCESSFUL', endTime: iso(3), enqueuedTime: iso(4) },
          ],
        }))
      ).status,
    ).toBe('fail')
    expect(
      (
        await ask('supabase', 'ref', () => ({
          pitr_enabled: false,
          backups: [{ status: 'COMPLETED', inserted_at: iso(3) }],
        }))
      ).status,
    ).toBe('pass')
    expect(rulesOf(await ask('supabase', 'ref', () => ({ pitr_enabled: false, backups: [] })))).toEqual([
      'backup-missing',
    ])
    expect((await ask('neon', 'p', () => ({ project: { history_retention_seconds: 86_400 } }))).status).toBe('pass')
    expect((await ask('neon', 'p', () => ({ project: { history_retention_seconds: 0 } }))).status).toBe('fail')
    expect((await ask('render', 'dpg-1', () => ({ recoveryStatus: 'AVAILABLE', startsAt: iso(72) }))).status).toBe(
      'pass',
    )
    expect((await ask('render', 'dpg-1', () => ({ recoveryStatus: 'NOT_AVAILABLE' }))).status).toBe('fail')
    expect(
      (
        await ask('heroku', 'app', () => [
          { to_type: 'gof3r', succeeded: true, finished_at: iso(2), created_at: iso(2) },
        ])
      ).status,
    ).toBe('pass')
    expect(
      (
        await ask('heroku', 'app', () => [
          { to_type: 'gof3r', succeeded: false, finished_at: iso(1), created_at: iso(1) },
        ])
      ).status,
    ).toBe('fail')
  })

  test('an answer that is none is no pass', async () => {
    await expect(ask('neon', 'p', () => undefined)).rejects.toThrow('HTTP 404')
    await expect(ask('supabase', 'ref', () => 'Bad Gateway')).rejects.toThrow('no JSON')
  })

  test('what a service says proves no contents', async () => {
    expect(
      rulesOf(await ask('neon', 'p', () => ({ project: { history_retention_seconds: 1 } }), { require: 'contents' })),
    ).toEqual(['backup-not-contents'])
  })
})
