import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { fixture, fixtureStored } from '../../support/damage.ts'
import { serverPrograms } from '../../support/embedded-postgres.ts'
import { makeFolder } from '../../support/folder.ts'
import { rewriteArchive } from '../../support/rewrite-archive.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'
import { deflateSync } from 'node:zlib'
import { createWorld } from '../../../src/world/index.ts'

const restore = (name: string | Buffer, restoreOptions: object = {}, engine = 'auto') => {
  const stored = typeof name === 'string' ? fixtureStored(name) : name
  const folder = makeFolder(
    Buffer.isBuffer(stored)
      ? { b: stored }
      : Object.fromEntries([...stored].map(([file, bytes]) => [`b/${file}`, bytes])),
  )
  return runCheck(
    backup,
    { path: 'b', verify: 'restore', expect: { tables: ['users'] }, restore: { engine, ...restoreOptions } },
    { folder },
  )
}

const engines = [
  { engine: 'embedded', skip: false, files: ['pg15-custom.dump'] },
  {
    engine: 'programs',
    skip: serverPrograms() === undefined,
    files: ['pg15-plain.sql', 'pg15-custom.dump', 'pg15-directory', 'pg15.tar'],
  },
]

for (const { engine, skip, files } of engines)
  (skip ? describe.skip : describe)(`a drill on ${engine}`, () => {
    for (const name of files)
      test(`restores ${name}, with every row and constraint`, async () => {
        const outcome = await restore(
          name,
          {
            assert: [
              { query: 'SELECT count(*) FROM users', expect: 320 },
              { query: "SELECT count(*) FROM pg_constraint WHERE contype = 'f'", expect: '>= 3' },
              { query: 'SELECT bool_and(total = 1) FROM orders', expect: true },
            ],
          },
          engine,
        )
        expect({ summary: outcome.summary, findings: outcome.findings }).toMatchObject({
          summary: expect.stringContaining('level reached: restorable'),
        })
        expect(outcome.evidence).toMatchObject({ drill: { rowsRestored: 2430, assertions: 3 } })
        expect(outcome.measurements?.map(({ name: measured }) => measured)).toContain('restore-time')
      }, 60_000)
  })

describe('a drill finds', () => {
  test('a dump whose foreign keys were cut off, by the question for them', async () => {
    const cut = rewriteArchive(fixture('pg15-custom.dump'), {
      minor: 14,
      method: 1,
      compress: deflateSync,
      keep: ({ desc }) => desc !== 'FK CONSTRAINT',
    })
    const outcome = await restore(cut, {
      assert: [{ query: "SELECT count(*) FROM pg_constraint WHERE contype = 'f'", expect: 3 }],
    })
    expect(rulesOf(outcome)).toEqual(['backup-without-foreign-keys', 'backup-restore-assertion'])
    expect(outcome.findings?.map(({ message }) => message).join('\n')).toContain('but with 0')
  }, 60_000)

  test('a dump that lost everything after its data, though its last line was put back', async () => {
    const plain = fixture('pg15-plain.sql').toString()
    const cut = `${plain.slice(0, plain.indexOf('-- Name: Odd "Table" name Odd "Table" name_pkey; Type: CONSTRAINT') - 3)}--\n-- PostgreSQL database dump complete\n--\n\n${plain.slice(plain.lastIndexOf('\\unrestrict'))}`
    const outcome = await restore(Buffer.from(cut))
    expect(rulesOf(outcome)).toContain('backup-restore-constraint')
    expect(outcome.summary).toContain('not one index, primary key or foreign key')
  }, 60_000)

  test('rows that break a constraint', async () => {
    const plain = fixture('pg15-plain.sql').toString()
    const outcome = await restore(Buffer.from(plain.replace('CHECK ((VALUE >= 0))', 'CHECK ((VALUE < 0))')))
    expect(rulesOf(outcome)).toContain('backup-restore-failed')
    expect(outcome.summary).toContain('violates check constraint "cents_check"')
  }, 60_000)

  test('a restore that takes too long', async () => {
    expect(rulesOf(await restore('crm.dump', { 'max-time': '1ms' }))).toContain('backup-restore-slow')
  }, 60_000)
})

test('a cluster dump is not restored, and that is no pass', async () => {
  const outcome = await restore('pg15-all.sql')
  expect(outcome.status).toBe('error')
  expect(rulesOf(outcome)).toEqual(['backup-drill-unavailable'])
})

test('a command is run once for a drill, and what was judged is what is restored', async () => {
  const folder = makeFolder({ b: fixture('crm.dump') })
  const outcome = await runCheck(
    backup,
    { command: 'echo ran >> times; cat b', verify: 'restore', restore: { engine: 'embedded' } },
    { folder },
  )
  expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({ status: 'pass' })
  expect(readFileSync(join(folder, 'times'), 'utf8')).toBe('ran\n')
}, 60_000)

test('a configured database is never used for a drill', async () => {
  const url = 'postgresql://app:secret@127.0.0.1:1/shop'
  const folder = makeFolder({ b: fixture('crm.dump') })
  const outcome = await runCheck(
    backup,
    { path: 'b', verify: 'restore', restore: { url } },
    {
      folder,
      world: {
        environment: createWorld({ root: folder, variables: { DATABASE_URL: url }, base: undefined }).environment,
      },
    },
  )
  expect(outcome.status).toBe('error')
  expect(outcome.summary).toContain('configured database')
  expect(JSON.stringify(outcome)).not.toContain('secret')
})
