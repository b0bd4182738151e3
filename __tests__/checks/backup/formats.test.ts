import { readdirSync } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { controls, EXPECTED_TABLES, fixture, fixtureFolder, FIXTURES, type Stored } from '../../support/damage.ts'
import { makeFolder } from '../../support/folder.ts'
import { rewriteArchive } from '../../support/rewrite-archive.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const stored = (backupFile: Stored): string =>
  makeFolder(
    Buffer.isBuffer(backupFile)
      ? { backup: backupFile }
      : Object.fromEntries([...backupFile].map(([name, bytes]) => [`backup/${name}`, bytes])),
  )

const judge = (backupFile: Stored, options: object = { expect: { tables: EXPECTED_TABLES } }) =>
  runCheck(backup, { path: 'backup', ...options }, { folder: stored(backupFile) })

describe('a good backup of every format and tool version passes with its tables and rows', () => {
  for (const { name, stored: good } of controls())
    test(name, async () => {
      const outcome = await judge(good)
      expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({ status: 'pass' })
      expect(outcome.evidence).toMatchObject({ level: expect.stringMatching(/contents|integrity/), totalRows: 2430 })
      expect(outcome.evidence?.['tables']).toMatchObject({
        'public.users': 320,
        'public.orders': 600,
        'public.empty_table': 0,
        'audit.events': 220,
      })
    })
})

describe('a good dump of odd names, every kind of object, other encodings and other options passes', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => /^odd-.*\.(dump|sql\.gz)$|^odd-latin1/.test(file)))
    test(name, async () => {
      const outcome = await judge(fixture(name), {})
      expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({ status: 'pass' })
    })
})

describe('an older layout of the archive is read', () => {
  for (const minor of [12, 13, 14])
    test(`version 1.${minor}`, async () => {
      const archive = rewriteArchive(fixture('pg15-custom.dump'), { minor, method: 1, compress: deflateSync })
      expect((await judge(archive)).evidence).toMatchObject({
        level: 'contents',
        totalRows: 2430,
        label: expect.stringContaining(`1.${minor}`),
      })
    })

  test('and a newer one, without compression', async () => {
    const archive = rewriteArchive(fixture('pg18-custom.dump'), { minor: 16, method: 0, compress: (raw) => raw })
    expect((await judge(archive)).evidence).toMatchObject({ level: 'contents', compression: 'none' })
  })
})

describe('an archive of pg_dump 16 and later that was redirected has its table of contents twice', () => {
  const good = fixture('pg18-custom-redirected.dump')

  test('cut or changed in the second one, it is found', async () => {
    expect(rulesOf(await judge(good.subarray(0, -30)))).toEqual(['backup-cut-off'])
    const changed = Buffer.from(good)
    changed[good.lastIndexOf('CREATE TABLE public.users') + 20] = 0x58
    expect(rulesOf(await judge(changed))).toEqual(['backup-appended'])
    expect(rulesOf(await judge(Buffer.concat([good, Buffer.from('x')])))).toEqual(['backup-appended'])
  })
})

test('an archive says its database, its versions, when it was made, and its objects', async () => {
  const { evidence } = await judge(fixture('pg18-custom.dump'))
  expect(evidence).toMatchObject({
    databases: ['shop'],
    serverVersion: expect.stringMatching(/^15\./),
    toolVersion: '18.4',
    madeAt: '2026-11-21T07:06:46.000Z',
    objects: { indexes: 2, foreignKeys: 3, triggers: 1, views: 2 },
    largeObjects: { count: 2, bytes: 2113 },
    extensions: ['pgcrypto'],
  })
})

test('what is wrong is said with its byte and table', async () => {
  const plain = fixture('pg15-plain.sql')
  const inside = plain.indexOf('\n', plain.indexOf('COPY public.orders ')) + 2000
  const outcome = await judge(plain.subarray(0, inside))
  expect(rulesOf(outcome)).toContain('backup-cut-off')
  expect(outcome.summary).toMatch(
    /The data of public\.orders stops after \d+ rows, at byte [\d,]+, without its end mark/,
  )
})

test('a dump that lost only its indexes and foreign keys is found, though every row is there', async () => {
  const plain = fixture('pg15-plain.sql')
  const outcome = await judge(plain.subarray(0, plain.indexOf('-- Name: orders orders_pkey') - 3))
  expect(outcome.summary).toContain('without the line that pg_dump writes last')
})

describe('a file that is something else is named', () => {
  const cases: readonly (readonly [name: string, bytes: Buffer, status: string, words: RegExp])[] = [
    ['an HTML page', Buffer.from('<!DOCTYPE html><html></html>'), 'fail', /an HTML page/],
    [
      'a git-lfs pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1\n'),
      'fail',
      /git-lfs pointer.*without its large files/,
    ],
    ['gzip of nothing', gzipSync(Buffer.alloc(0)), 'fail', /gzip of nothing/],
    ['an error in JSON', Buffer.from('{"error":"expired"}'), 'fail', /error message in JSON/],
    ['nothing', Buffer.alloc(0), 'fail', /empty/],
    ['zeros', Buffer.alloc(5000), 'fail', /nothing but zero bytes/],
    ['an age file', Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'), 'error', /encrypted with age/],
    ['a PGP message', Buffer.from('8c0d04090302aabbccdd', 'hex'), 'error', /encrypted with PGP/],
    [
      'a future archive',
      Buffer.concat([Buffer.from('PGDMP'), Buffer.from([1, 19, 0, 4, 8, 1]), Buffer.alloc(100)]),
      'error',
      /version 1\.19-0/,
    ],
  ]
  for (const [name, bytes, status, words] of cases)
    test(name, async () => {
      const outcome = await judge(bytes)
      expect(outcome.status).toBe(status)
      expect(outcome.summary).toMatch(words)
    })
})

describe('a hostile archive is refused quickly, and nothing is allocated by what it claims', () => {
  const head = Buffer.concat([Buffer.from('PGDMP'), Buffer.from([1, 14, 0, 4, 8, 1])])
  const int = (value: number): Buffer => {
    const bytes = Buffer.alloc(5)
    bytes.writeUInt32LE(value, 1)
    return bytes
  }
  const text = (value: string): Buffer => Buffer.concat([int(value.length), Buffer.from(value)])
  const clock = [0, 0, 0, 1, 0, 126, 0].map(int)
  const start = Buffer.concat([head, int(6), ...clock, text('shop'), text('15.1'), text('15.1')])
  const cases: readonly (readonly [string, Buffer])[] = [
    ['a name of two gigabytes', Buffer.concat([head, int(6), ...clock, int(0x7fffffff), Buffer.from('x')])],
    ['a billion entries', Buffer.concat([start, int(1_000_000_000)])],
    ['an entry that claims 30 MB', Buffer.concat([start, int(1), int(1), int(1), int(30_000_000), Buffer.from('1')])],
    ['a block of two gigabytes', fixture('pg15-custom.dump').fill(0x7f, 27_000, 27_600)],
    ['gzip in gzip in gzip in gzip', [1, 2, 3, 4].reduce((bytes) => gzipSync(bytes), Buffer.alloc(1000))],
  ]
  for (const [name, bytes] of cases)
    test(name, async () => {
      const started = Date.now()
      const outcome = await judge(bytes)
      expect(outcome.status).not.toBe('pass')
      expect(Date.now() - started).toBeLessThan(3000)
    })

  test('a bomb that compresses twice', async () => {
    const bomb = gzipSync(
      gzipSync(
        Buffer.concat([Buffer.from('--\n-- PostgreSQL database dump\n--\n\n'), Buffer.alloc(120_000_000, '\n')]),
      ),
    )
    const outcome = await judge(bomb)
    expect(rulesOf(outcome)).toEqual(['backup-refused'])
  })

  test('a script that starts a program', async () => {
    const plain = fixture('pg15-plain.sql').toString()
    const outcome = await judge(
      Buffer.from(plain.replace('\nSET statement_timeout', '\n\\! id\nSET statement_timeout')),
    )
    expect(rulesOf(outcome)).toContain('backup-dangerous')
  })

  test('a COPY from a program', async () => {
    const plain = fixture('pg15-plain.sql').toString()
    const outcome = await judge(
      Buffer.from(plain.replace('\nSET lock_timeout', "\nCOPY users FROM PROGRAM 'id';\nSET lock_timeout")),
    )
    expect(rulesOf(outcome)).toContain('backup-dangerous')
  })
})

describe('a folder with a directory dump', () => {
  const files = fixtureFolder('pg15-directory')
  const member = [...files.keys()].find((name) => /^\d+\.dat\.gz$/.test(name))

  test('says which file is missing', async () => {
    const name = member ?? ''
    const outcome = await judge(new Map([...files].filter(([one]) => one !== name)))
    expect(rulesOf(outcome)).toContain('backup-cut-off')
    expect(outcome.summary).toContain(name.replace('.gz', ''))
  })

  test('says which file does not belong to it', async () => {
    const outcome = await judge(new Map([...files, ['9999.dat.gz', gzipSync('1\n\\.\n\n\n')]]))
    expect(outcome.summary).toContain('9999.dat.gz')
  })

  test('has files beside it that are no part of it', async () => {
    expect((await judge(new Map([...files, ['dump.log', Buffer.from('ok')]]))).status).toBe('pass')
  })
})

test('a plain dump that ends inside the comment of an object is cut off, and not damaged', async () => {
  const text = fixture('pg15-plain.sql').toString()
  const end = text.indexOf('; Type: FK CONSTRAINT') + 6
  const outcome = await judge(Buffer.from(text.slice(0, end)))
  expect(rulesOf(outcome)).toEqual(['backup-cut-off'])
  expect(outcome.summary).toContain('indexes, foreign keys')
})
