import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openScratch, ScratchError, type Scratch, type ScratchOptions } from '../../src/scratch/scratch.ts'
import { runScript } from '../../src/scratch/run-script.ts'
import { serverPrograms } from '../support/embedded-postgres.ts'

const { signal } = new AbortController()
const programs = serverPrograms() === undefined ? describe.skip : describe

const failureOf = async (promise: Promise<unknown>): Promise<ScratchError> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof ScratchError) return error
    throw error
  }
  throw new Error('it was accepted')
}

const common = (open: Partial<ScratchOptions>, kind: string) => {
  let scratch: Scratch
  beforeAll(async () => {
    scratch = await openScratch({ signal, ...open })
  }, 60_000)
  afterAll(async () => scratch.close())

  test('says what it is', () => {
    expect(scratch.server).toMatchObject({ kind, versionNumber: expect.any(Number) })
    expect(scratch.server.versionNumber).toBeGreaterThan(120_000)
  })

  test('runs statements, and answers in text', async () => {
    await scratch.execute('CREATE TABLE one (id bigint PRIMARY KEY, name text, ok bool); CREATE INDEX ON one (name)')
    await scratch.execute(`INSERT INTO one VALUES (9007199254740993, 'x', true), (2, NULL, false)`)
    expect(await scratch.query('SELECT * FROM one WHERE id <> $1 OR ok', ['5'])).toEqual({
      columns: ['id', 'name', 'ok'],
      rows: [
        ['9007199254740993', 'x', 't'],
        ['2', null, 'f'],
      ],
    })
    expect((await scratch.query('SHOW TimeZone')).rows).toEqual([['UTC']])
  })

  test('says what is wrong with SQLSTATE and position, and goes on', async () => {
    const error = await failureOf(scratch.execute('SELECT nothing FROM pg_class'))
    expect([error.code, error.position]).toEqual(['42703', 8])
    expect((await failureOf(scratch.query('SELECT $1::int', ['x']))).code).toBe('22P02')
    await scratch.execute('CREATE TABLE indexed (ok bool)')
    expect((await failureOf(scratch.execute('CREATE INDEX CONCURRENTLY i ON indexed (ok); SELECT 1'))).code).toBe(
      '25001',
    )
    await scratch.execute('CREATE INDEX CONCURRENTLY i ON indexed (ok)')
    expect((await scratch.query('SELECT 1')).rows).toEqual([['1']])
  })

  test('loads rows in bulk', async () => {
    await scratch.execute('CREATE TABLE bulk (id int, line text)')
    const rows = function* () {
      for (let index = 0; index < 20_000; index++) yield Buffer.from(`${index}\tline \\N ${index}\\n\n`)
    }
    await scratch.copyIn('COPY public.bulk (id, line) FROM stdin;', rows())
    expect((await scratch.query('SELECT count(*), max(id) FROM bulk')).rows).toEqual([['20000', '19999']])
    expect((await failureOf(scratch.copyIn('COPY bulk FROM stdin', [Buffer.from('x\ty\n')]))).code).toBe('22P02')
    expect((await scratch.query('SELECT count(*) FROM bulk')).rows).toEqual([['20000']])
  })

  test('runs a script as psql would', async () => {
    const failures = await runScript(
      scratch,
      [
        '\\restrict abc',
        'CREATE TABLE script (id int, name text);',
        'COPY script (id, name) FROM stdin;',
        '1\tone;',
        '2\t\\N',
        '\\.',
        'SELECT wrong;',
        'INSERT INTO script VALUES (3);',
      ].join('\n'),
    )
    expect(failures.map(({ line, error }) => [line, error.code])).toEqual([[7, '42703']])
    expect((await scratch.query('SELECT * FROM script ORDER BY 1')).rows).toEqual([
      ['1', 'one;'],
      ['2', null],
      ['3', null],
    ])
  })
}

describe('the embedded PostgreSQL', () => {
  common({ prefer: ['embedded'] }, 'embedded')

  test('brings the usual extensions', async () => {
    const scratch = await openScratch({ signal, prefer: ['embedded'], extensions: ['citext', 'uuid-ossp', 'postgis'] })
    try {
      await scratch.execute('CREATE EXTENSION citext; CREATE EXTENSION "uuid-ossp"')
      expect((await scratch.query(`SELECT 'A'::citext = 'a', uuid_generate_v4() IS NOT NULL`)).rows).toEqual([
        ['t', 't'],
      ])
      expect((await failureOf(scratch.execute('CREATE EXTENSION postgis'))).code).toMatch(/^(0A000|58P01)$/)
    } finally {
      await scratch.close()
    }
  })
})

programs('the programs of this machine', () => {
  common({ prefer: ['programs'] }, 'programs')

  test('a restricted role reaches no program and no file of the machine', async () => {
    const scratch = await openScratch({ signal, prefer: ['programs'], restricted: true })
    try {
      await scratch.execute('CREATE TABLE t (a text); CREATE EXTENSION citext')
      expect((await failureOf(scratch.execute(`COPY t FROM PROGRAM 'id'`))).code).toBe('42501')
      expect((await failureOf(scratch.execute(`COPY t FROM '/etc/passwd'`))).code).toBe('42501')
      // Roles that a script refers to are made for it, and it cannot make any itself.
      expect(await scratch.provideRole('app "reader"')).toBe(true)
      await scratch.execute('GRANT SELECT ON t TO "app ""reader"""')
      expect((await failureOf(scratch.execute('CREATE ROLE another'))).code).toBe('42501')
      expect((await failureOf(scratch.execute('CREATE EXTENSION dblink'))).code).toBe('42501')
      expect((await failureOf(scratch.execute('SET SESSION AUTHORIZATION gonogo'))).code).toBe('42501')
      expect((await failureOf(scratch.execute('GRANT pg_execute_server_program TO CURRENT_USER'))).code).toBe('42501')
    } finally {
      await scratch.close()
    }
  })

  test('a loop that never ends is gone with its server', async () => {
    const controller = new AbortController()
    const scratch = await openScratch({ signal: controller.signal, prefer: ['programs'] })
    const pid = Number((await scratch.query('SELECT pg_backend_pid()')).rows[0]?.[0])
    const looping = scratch.execute('DO $$ BEGIN LOOP END LOOP; END $$').catch(() => 'ended')
    controller.abort(new Error('enough'))
    expect(await looping).toBe('ended')
    await scratch.close()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  }, 30_000)

  test('a statement that never ends is ended by the signal', async () => {
    const controller = new AbortController()
    const scratch = await openScratch({ signal: controller.signal, prefer: ['programs'] })
    const endless = scratch.execute('SELECT pg_sleep(1000)')
    controller.abort(new Error('enough'))
    await expect(endless).rejects.toThrow('enough')
    await scratch.close()
  })

  test('a given server is used through a database of its own, which is dropped', async () => {
    const outer = await openScratch({ signal, prefer: ['programs'] })
    try {
      const { rows } = await outer.query(`SELECT current_setting('unix_socket_directories'), current_setting('port')`)
      const url = `postgresql://gonogo@/postgres?host=${encodeURIComponent(rows[0]?.[0] ?? '')}&port=${rows[0]?.[1]}`
      const databases = async () =>
        (await outer.query(`SELECT count(*) FROM pg_database WHERE datname LIKE 'gonogo_scratch%'`)).rows[0]?.[0]
      const inner = await openScratch({ signal, url })
      expect(inner.server.kind).toBe('given')
      await inner.execute('CREATE TABLE made_in_scratch ()')
      expect(await databases()).toBe('1')
      await inner.close()
      expect(await databases()).toBe('0')
      const narrow = await openScratch({ signal, url, restricted: true })
      await narrow.execute('CREATE TABLE t (a text)')
      expect((await failureOf(narrow.execute(`COPY t FROM PROGRAM 'id'`))).code).toBe('42501')
      expect((await failureOf(narrow.execute('CREATE ROLE another'))).code).toBe('42501')
      await narrow.close()
      expect((await outer.query(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'gonogo_scratch%'`)).rows).toEqual([])
      await expect(openScratch({ signal, url, refuse: [url] })).rejects.toMatchObject({ rule: 'scratch-refused' })
      await expect(openScratch({ signal, url, refuse: [url.replace('gonogo@', 'app:secret@')] })).rejects.toMatchObject(
        {
          rule: 'scratch-refused',
        },
      )
      await expect(openScratch({ signal, url, sandboxed: true })).rejects.toMatchObject({
        rule: 'scratch-not-sandboxed',
      })
      // A role that may not create databases gets only an empty one.
      await outer.execute('CREATE ROLE plain LOGIN')
      await outer.execute('CREATE DATABASE empty_one OWNER plain')
      const other = (name: string) => url.replace('/postgres?', `/${name}?`).replace('gonogo@', 'plain@')
      await outer.execute('CREATE TABLE something ()')
      await expect(openScratch({ signal, url: other('postgres') })).rejects.toMatchObject({ rule: 'scratch-refused' })
      const empty = await openScratch({ signal, url: other('empty_one') })
      await empty.execute('CREATE SCHEMA s; CREATE TABLE s.t ()')
      await empty.close()
      const again = await openScratch({ signal, url: other('empty_one') })
      expect((await again.query(`SELECT to_regclass('s.t')`)).rows).toEqual([[null]])
      await again.close()
    } finally {
      await outer.close()
    }
  })
})

test('a server that cannot be reached is no scratch database, and its password is not shown', async () => {
  await expect(openScratch({ signal, url: 'postgresql://u:hunter2@127.0.0.1:1/x' })).rejects.toMatchObject({
    rule: 'scratch-unavailable',
    message: expect.not.stringContaining('hunter2'),
  })
})
