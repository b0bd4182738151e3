import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Undecidable } from '../../src/core/errors.ts'
import { createPostgres } from '../../src/world/postgres.ts'
import { openScratch } from '../../src/scratch/scratch.ts'
import { embeddedPostgres, serverPrograms } from '../support/embedded-postgres.ts'

const postgres = createPostgres()
const { signal } = new AbortController()
let served: Awaited<ReturnType<typeof embeddedPostgres>>

beforeAll(async () => {
  served = await embeddedPostgres(`
    CREATE TABLE partners (id int PRIMARY KEY, name text, big bigint, at timestamptz);
    INSERT INTO partners VALUES (1, 'one', 9007199254740993, '2020-01-01'), (2, NULL, NULL, NULL);
  `)
}, 60_000)
afterAll(async () => served.close())

const withSession = async <T>(
  use: (session: Awaited<ReturnType<typeof postgres.connect>>) => Promise<T>,
): Promise<T> => {
  const session = await postgres.connect({ url: served.url, signal })
  try {
    return await use(session)
  } finally {
    await session.close()
  }
}

const failureOf = async (promise: Promise<unknown>): Promise<Undecidable> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Undecidable) return error
    throw error
  }
  throw new Error('it was answered')
}

test('a session says what it is connected to', async () => {
  const server = await withSession(async (session) => Promise.resolve(session.server))
  expect(server).toMatchObject({ database: 'postgres', replica: false, superuser: true })
  expect(server.versionNumber).toBeGreaterThan(170000)
})

test('values are text as PostgreSQL prints them, and null is null', async () => {
  await withSession(async (session) => {
    const answer = await session.query('SELECT id, name, big FROM partners WHERE id = ANY ($1::int[]) ORDER BY id', [
      '{1,2}',
    ])
    expect(answer).toEqual({
      columns: ['id', 'name', 'big'],
      rows: [
        ['1', 'one', '9007199254740993'],
        ['2', null, null],
      ],
      command: 'SELECT',
    })
  })
})

describe('nothing is written', () => {
  test.each([
    ['DELETE FROM partners', 'query-not-allowed'],
    ['COMMIT; DELETE FROM partners', 'query-not-allowed'],
    ['SELECT 1; SELECT 2', 'query-not-allowed'],
    ['WITH gone AS (DELETE FROM partners RETURNING 1) SELECT count(*) FROM gone', 'query-not-allowed'],
    ['SET TRANSACTION READ WRITE', 'query-failed'],
    [`SELECT set_config('transaction_read_only', 'off', false)`, 'query-failed'],
    ['COMMIT', 'query-not-allowed'],
    ['ROLLBACK', 'query-not-allowed'],
    ['CREATE TABLE x ()', 'query-not-allowed'],
  ])('by %s', async (text, rule) => {
    expect((await failureOf(withSession((session) => session.query(text)))).rule).toBe(rule)
    expect((await served.database.query('SELECT 1 FROM partners')).rows).toHaveLength(2)
  })

  test('after the transaction was ended', async () => {
    await withSession(async (session) => {
      await failureOf(session.query('COMMIT'))
      expect((await failureOf(session.query('DELETE FROM partners'))).rule).toBe('query-failed')
    })
    expect((await served.database.query('SELECT 1 FROM partners')).rows).toHaveLength(2)
  })
})

test('a query that fails says so with its SQLSTATE and without the contents of rows', async () => {
  const missing = await failureOf(withSession((session) => session.query('SELECT * FROM nowhere')))
  expect(missing.message).toContain('42P01')
  const value = await failureOf(withSession((session) => session.query('SELECT name::int FROM partners WHERE id = 1')))
  expect(value.message).toContain('22P02')
  expect(value.message).not.toContain('one')
})

test('a query ends when the signal is aborted', async () => {
  const controller = new AbortController()
  controller.abort(new Error('cancelled'))
  await expect(postgres.connect({ url: served.url, signal: controller.signal })).rejects.toThrow('cancelled')
})

describe('no session', () => {
  const SECRET = 'hunter2secret'

  test('and never the password', async () => {
    const hanging = createServer((socket) => socket.on('error', () => {}))
    await new Promise<void>((resolve) => {
      hanging.listen(0, '127.0.0.1', resolve)
    })
    const { port } = hanging.address() as AddressInfo
    const answers: Record<string, Undecidable> = {}
    const ask = async (name: string, url: string, timeout = 5000) => {
      answers[name] = await failureOf(postgres.connect({ url, signal: AbortSignal.timeout(timeout) }))
    }
    await ask('hanging', `postgresql://u:${SECRET}@127.0.0.1:${port}/db`, 100)
    hanging.close()
    await ask('refused', `postgresql://u:${SECRET}@127.0.0.1:1/db`)
    await ask('name', `postgresql://u:${SECRET}@nowhere.invalid/db`)
    await ask('empty', '')
    await ask('scheme', `mysql://u:${SECRET}@127.0.0.1/db`)
    await ask('slash', `postgresql://u:12/${SECRET}@127.0.0.1/db`)
    await ask('hash', `postgresql://u:12#${SECRET}@127.0.0.1/db`)
    await ask('port', `postgresql://u:${SECRET}@127.0.0.1:port/db`)
    expect(Object.fromEntries(Object.entries(answers).map(([name, { rule }]) => [name, rule]))).toEqual({
      hanging: 'database-timeout',
      refused: 'connection-refused',
      name: 'dns-failed',
      empty: 'database-url-invalid',
      scheme: 'database-url-invalid',
      slash: 'database-url-invalid',
      hash: 'database-url-invalid',
      port: 'database-url-invalid',
    })
    expect(JSON.stringify(Object.values(answers).map((error) => [error.message, error.help]))).not.toContain(SECRET)
  })
})

const withPrograms = serverPrograms() === undefined ? test.skip : test

withPrograms(
  'a server is asked to stop when the signal is aborted or the time is over, and a plain role is no superuser',
  async () => {
    const scratch = await openScratch({ signal, prefer: ['programs'] })
    try {
      await scratch.execute('CREATE ROLE reader LOGIN')
      const { rows } = await scratch.query(`SELECT current_setting('unix_socket_directories'), current_setting('port')`)
      const url = `postgresql://reader@/postgres?host=${encodeURIComponent(rows[0]?.[0] ?? '')}&port=${rows[0]?.[1]}`
      const active = async (): Promise<string | null | undefined> =>
        (
          await scratch.query(
            `SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'`,
          )
        ).rows[0]?.[0]
      const until = async (count: string): Promise<void> => {
        for (let look = 0; look < 2000 && (await active()) !== count; look++);
        expect(await active()).toBe(count)
      }
      const controller = new AbortController()
      const session = await postgres.connect({ url, signal: controller.signal })
      expect(session.server).toMatchObject({ user: 'reader', superuser: false, replica: false })
      const endless = session.query('SELECT pg_sleep(1000)')
      endless.catch(() => {})
      await until('1')
      controller.abort(new Error('enough'))
      await expect(endless).rejects.toThrow('enough')
      await until('0')

      const short = await postgres.connect({ url, signal, statementTimeoutMs: 20 })
      expect((await failureOf(short.query('SELECT pg_sleep(1000)'))).rule).toBe('database-timeout')
      await short.close()
      const denied = await postgres.connect({ url, signal })
      expect((await failureOf(denied.query('SELECT * FROM pg_authid'))).rule).toBe('query-not-permitted')
      await denied.close()
    } finally {
      await scratch.close()
    }
  },
)
