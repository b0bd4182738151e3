import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Undecidable } from '../../src/core/errors.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Postgres } from '../../src/core/world.ts'
import { sql } from '../../src/checks/sql/index.ts'
import { embeddedPostgres } from '../support/embedded-postgres.ts'
import { rulesOf, runCheck } from '../support/run-check.ts'

let served: Awaited<ReturnType<typeof embeddedPostgres>>
beforeAll(async () => {
  served = await embeddedPostgres(`
    CREATE TABLE partners (id int PRIMARY KEY, name text, price numeric(10,2), big bigint, active boolean, partner_id text);
    INSERT INTO partners VALUES (1, 'one', 10.50, 9007199254740993, true, 'a'), (2, NULL, 3, NULL, false, NULL);
    CREATE TABLE nobody (id int, name text);
    CREATE TABLE nobody_else (id int);
  `)
}, 60_000)
afterAll(async () => served.close())

const ask = (query: string, options: object = {}) => runCheck(sql, { url: served.url, query, ...options })

describe('an answer', () => {
  test.each<[string, unknown, 'pass' | 'fail']>([
    ['SELECT count(*) FROM partners', 2, 'pass'],
    ['SELECT count(*) FROM partners', 3, 'fail'],
    ['SELECT count(*) FROM partners', '>= 1', 'pass'],
    ['SELECT count(*) FROM partners', '> 2', 'fail'],
    ['SELECT price FROM partners WHERE id = 1', 10.5, 'pass'],
    ['SELECT active FROM partners WHERE id = 1', true, 'pass'],
    ['SELECT active FROM partners WHERE id = 2', true, 'fail'],
    ['SELECT active FROM partners WHERE id = 2', false, 'pass'],
    ['SELECT name FROM partners WHERE id = 1', 'one', 'pass'],
    ['SELECT name FROM partners WHERE id = 2', null, 'pass'],
    ['SELECT name FROM partners WHERE id = 2', 0, 'fail'],
    ['SELECT name FROM partners WHERE id = 1', '> 3', 'fail'],
    // A number of JavaScript would call these two equal.
    ['SELECT big FROM partners WHERE id = 1', 9_007_199_254_740_992, 'fail'],
    ['SELECT big FROM partners WHERE id = 1', '9007199254740993', 'pass'],
    ['SELECT id FROM partners WHERE partner_id IS NULL AND active', 'no rows', 'pass'],
    ['SELECT id FROM partners WHERE partner_id IS NULL', 'no-rows', 'fail'],
    // No row is no value, and not zero.
    ['SELECT id FROM partners WHERE false', 0, 'fail'],
    ['SELECT id FROM partners', 1, 'fail'],
    [
      'SELECT id, name FROM partners ORDER BY id',
      [
        [1, 'one'],
        [2, null],
      ],
      'pass',
    ],
    ['SELECT id, name FROM partners ORDER BY id', [{ id: 1, name: 'one' }, { name: null }], 'pass'],
    [
      'SELECT id, name FROM partners ORDER BY id',
      [
        [2, null],
        [1, 'one'],
      ],
      'fail',
    ],
    ['SELECT id FROM partners ORDER BY id', [[1]], 'fail'],
    ['SELECT id FROM partners ORDER BY id', [[1], [2], [3]], 'fail'],
    ['SELECT id FROM partners', { rows: 2 }, 'pass'],
    ['SELECT id FROM partners', { rows: { min: 3 } }, 'fail'],
    ['SELECT name FROM partners WHERE id = 1', { matches: '^o.e$' }, 'pass'],
    ['SELECT name FROM partners WHERE id = 1', { matches: '^x' }, 'fail'],
    ['SELECT name FROM partners WHERE id = 2', { matches: '.*' }, 'fail'],
    ['SELECT id AS a, name AS b FROM partners', { columns: ['a', 'b'] }, 'pass'],
    ['SELECT id AS a FROM partners', { columns: ['b'], rows: 2 }, 'fail'],
    ['SELECT 5', { value: '>= 5' }, 'pass'],
    ['SELECT 5', {}, 'pass'],
    ['SELECT 0', {}, 'fail'],
  ])('of %s against %j: %s', async (query, expected, status) => {
    const outcome = await ask(query, { expect: expected })
    expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({ status })
    expect(rulesOf(outcome)).toEqual(status === 'pass' ? [] : ['answer-unexpected'])
  })

  test.each([
    ['SELECT 1', 'pass'],
    ['SELECT true', 'pass'],
    ["SELECT 'text'", 'pass'],
    ['SELECT count(*) FROM partners WHERE false', 'fail'],
    ['SELECT false', 'fail'],
    ['SELECT NULL', 'fail'],
    ["SELECT ''", 'fail'],
    ['SELECT 1 WHERE false', 'fail'],
  ])('without an expectation means yes or no: %s', async (query, status) => {
    expect((await ask(query)).status).toBe(status)
  })

  test('takes values that never become part of the query', async () => {
    expect(
      (await ask('SELECT count(*) FROM partners WHERE name = $1', { values: ["one' OR true --"], expect: 0 })).status,
    ).toBe('pass')
    expect((await ask('SELECT count(*) FROM partners WHERE id = $1', { values: [1], expect: 1 })).status).toBe('pass')
  })

  test('comes with the database that gave it, and a warning for a superuser', async () => {
    const outcome = await ask('SELECT 1')
    expect(outcome.evidence).toMatchObject({
      server: { database: 'postgres', role: 'primary', version: expect.stringMatching(/^\d+/) },
    })
    expect(outcome.findings?.map((finding) => [finding.rule, finding.level])).toEqual([
      ['database-superuser', 'warning'],
    ])
    expect(outcome.measurements?.map((measurement) => measurement.name)).toEqual(['rows', 'query-time', 'value'])
  })
})

describe('the database', () => {
  test.each([[{ database: 'shop' }], [{ replica: true }], [{ 'server-version': '< 12' }]])(
    'that is not the one that was meant fails: %j',
    async (options) => {
      expect(rulesOf(await ask('SELECT 1', options))).toEqual(['database-unexpected'])
    },
  )
  test('that is the one that was meant is asked', async () => {
    expect((await ask('SELECT 1', { database: 'postgres', replica: false, 'server-version': '>= 15' })).status).toBe(
      'pass',
    )
  })
})

describe('what is undecided, and never a pass', () => {
  const undecidable = async (query: string, options: object = {}): Promise<{ rule: string; message: string }> => {
    try {
      const outcome = await ask(query, options)
      return {
        rule: outcome.status === 'error' ? (outcome.findings?.[0]?.rule ?? '') : outcome.status,
        message: outcome.summary,
      }
    } catch (thrown) {
      if (!(thrown instanceof Undecidable)) throw thrown
      return { rule: thrown.rule, message: thrown.message }
    }
  }
  test.each([
    ['DELETE FROM partners', 'query-not-allowed'],
    ['COMMIT; DELETE FROM partners', 'query-not-allowed'],
    ['COMMIT', 'query-not-allowed'],
    ['SELECT nothing FROM partners', 'query-failed'],
    ['SELEC 1', 'query-failed'],
  ])('%s', async (query, rule) => {
    expect((await undecidable(query, { expect: 0 })).rule).toBe(rule)
    expect((await ask('SELECT count(*) FROM partners', { expect: 2 })).status).toBe('pass')
  })
  test('rows that a policy hides', async () => {
    // The embedded server has one user only, whom no policy stops: the answer is that of a real one.
    const server = {
      database: 'shop',
      user: 'reader',
      versionNumber: 150_018,
      version: '15.18',
      replica: false,
      superuser: false,
    }
    const asked: string[] = []
    const postgres: Postgres = {
      connect: async () => ({
        server,
        query: async (text) => {
          asked.push(text)
          if (asked.includes('SET LOCAL row_security = off') && text.includes('hidden'))
            throw new Undecidable(
              'the role may not see what the query asks for: query would be affected by row-level security policy for table "hidden"',
              { rule: 'query-not-permitted', help: 'x' },
            )
          return { columns: ['count'], rows: [['0']], command: 'SELECT' }
        },
        close: async () => {},
      }),
    }
    const outcome = await runCheck(
      sql,
      { url: 'postgresql://h/d', query: 'SELECT count(*) FROM hidden', expect: 0 },
      { world: { postgres } },
    )
    expect(outcome).toMatchObject({ status: 'error', findings: [{ rule: 'rows-hidden' }] })
  })
  test('nobody who listens, and the password is told to nobody', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const { rule, message } = await undecidable('SELECT 1', { url: `postgresql://user:pa55word@127.0.0.1:${port}/db` })
    expect(rule).toBe('connection-refused')
    expect(message).not.toContain('pa55word')
  })
  test('a URL that is none', async () => {
    expect((await undecidable('SELECT 1', { url: 'localhost:5432' })).rule).toBe('database-url-invalid')
  })
  test('a change from a stranger', async () => {
    const outcome = await runCheck(sql, { url: served.url, query: 'SELECT 1' }, { context: { untrusted: true } })
    expect(outcome).toMatchObject({ status: 'error', findings: [{ rule: 'untrusted' }] })
  })
})

const allRules = ({ findings }: Outcome): readonly string[] => (findings ?? []).map(({ rule }) => rule)

describe('an answer that proves nothing', () => {
  test('of tables without any row is a warning that names them', async () => {
    const url = served.url
    for (const [query, expect_] of [
      ['SELECT id FROM nobody WHERE name IS NULL', 'no rows'],
      ['SELECT count(*) FROM nobody n JOIN nobody_else e ON e.id = n.id', 0],
    ] as const) {
      const outcome = await runCheck(sql, { url, query, expect: expect_ })
      expect(outcome.status).toBe('pass')
      expect(allRules(outcome)).toContain('tables-empty')
    }
    expect(allRules(await ask('SELECT id FROM partners WHERE id > 99', { expect: 'no rows' }))).not.toContain(
      'tables-empty',
    )
    expect(allRules(await ask('SELECT 0', { expect: 0 }))).not.toContain('tables-empty')
  })

  test('to no question is none', async () => {
    expect(await ask('-- nothing', { expect: 'no rows' })).toMatchObject({ status: 'error' })
  })
})
