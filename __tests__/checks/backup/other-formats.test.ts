import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { fixture } from '../../support/damage.ts'
import { makeFolder } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const judge = (bytes: Buffer | string, options: object = {}) =>
  runCheck(backup, { path: 'b', ...options }, { folder: makeFolder({ b: bytes }) })

const FORMATS: readonly {
  readonly file: string
  readonly format: string
  readonly tables: Readonly<Record<string, number>>
  readonly expected: string
}[] = [
  {
    file: 'mariadb.sql',
    format: 'mysql',
    tables: { users: 300, orders: 500, empty_table: 0, 'odd `name': 0 },
    expected: 'users',
  },
  { file: 'mariadb-databases.sql', format: 'mysql', tables: { users: 300, orders: 500 }, expected: 'orders' },
  {
    file: 'sqlite.db',
    format: 'sqlite',
    tables: { users: 3000, notes: 1, empty_table: 0, 'odd "t': 0 },
    expected: 'users',
  },
  {
    file: 'sqlite-dump.sql',
    format: 'sqlite-dump',
    tables: { users: 3000, notes: 1, empty_table: 0, 'odd "t': 0 },
    expected: 'users',
  },
  {
    file: 'dumpdata.json',
    format: 'django-dumpdata',
    tables: { 'auth.user': 100, 'shop.order': 50 },
    expected: 'auth.user',
  },
]

describe.each(FORMATS)('$file', ({ file, format, tables, expected }) => {
  const good = fixture(file)

  test('passes with its tables and rows', async () => {
    const outcome = await judge(good, { expect: { tables: [expected] } })
    expect(outcome.summary).toContain('level reached: contents')
    expect(outcome.evidence).toMatchObject({ format, tables })
  })

  test('is found cut off, wherever it was cut', async () => {
    for (const share of [0.05, 0.2, 0.5, 0.8, 0.97, 0.999])
      expect((await judge(good.subarray(0, Math.floor(good.length * share)), {})).status).not.toBe('pass')
  })

  test('is found with something appended, and with a part wiped', async () => {
    expect((await judge(Buffer.concat([good, good]))).status).toBe('fail')
    expect((await judge(Buffer.concat([good, Buffer.from('x')]))).status).toBe('fail')
    const wiped = Buffer.from(good)
    // The beginning of a page, in an SQLite file.
    wiped.fill(0, 4096 * 3, 4096 * 4)
    if (good.length > 4096 * 4) expect((await judge(wiped, { expect: { tables: [expected] } })).status).toBe('fail')
  })

  test('is found without a table', async () => {
    expect(rulesOf(await judge(good, { expect: { tables: ['invoices'] } }))).toEqual(['backup-table-missing'])
  })
})

test('an SQLite dump that met errors says so', async () => {
  const dump = fixture('sqlite-dump.sql').toString().replace('COMMIT;', 'ROLLBACK; -- due to errors')
  expect((await judge(dump)).summary).toContain('errors in the database')
})

test('a MariaDB dump names its database and server', async () => {
  const outcome = await judge(fixture('mariadb.sql'), { expect: { database: 'shop', 'server-version': 10 } })
  expect(outcome.evidence).toMatchObject({
    databases: ['shop'],
    serverVersion: expect.stringContaining('MariaDB'),
    madeAt: '2026-11-21T07:51:06.000Z',
  })
})

describe('a base backup', () => {
  const make = (change: (files: Record<string, Buffer>) => void = () => {}): string => {
    const files: Record<string, Buffer> = {
      PG_VERSION: Buffer.from('15\n'),
      backup_label: Buffer.from('START WAL LOCATION: 0/2000028\nSTART TIME: 2026-11-21 07:54:14 UTC\nLABEL: x\n'),
      'base/1/1259': Buffer.alloc(8192, 7),
      'pg_wal/000000010000000000000002': Buffer.alloc(64),
    }
    const listed = ['PG_VERSION', 'backup_label', 'base/1/1259'].map((path) => {
      const bytes = files[path] ?? Buffer.alloc(0)
      return `{ "Path": "${path}", "Size": ${bytes.length}, "Last-Modified": "2026-11-21 07:54:16 GMT", "Checksum-Algorithm": "SHA256", "Checksum": "${createHash('sha256').update(bytes).digest('hex')}" }`
    })
    const head = `{ "PostgreSQL-Backup-Manifest-Version": 1,\n"Files": [\n${listed.join(',\n')}\n],\n"WAL-Ranges": [\n{ "Timeline": 1, "Start-LSN": "0/2000028", "End-LSN": "0/2000138" }\n],\n`
    files['backup_manifest'] = Buffer.from(
      `${head}"Manifest-Checksum": "${createHash('sha256').update(head).digest('hex')}"}\n`,
    )
    change(files)
    return makeFolder(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`b/${name}`, bytes])))
  }
  const run = (folder: string) => runCheck(backup, { path: 'b', require: 'integrity' }, { folder })

  test('that matches its manifest reaches integrity', async () => {
    expect((await run(make())).evidence).toMatchObject({
      level: 'integrity',
      format: 'pg-basebackup',
      serverVersion: '15',
      madeAt: '2026-11-21T07:54:14.000Z',
    })
  })

  const damages: readonly (readonly [name: string, change: (files: Record<string, Buffer>) => void, words: RegExp])[] =
    [
      [
        'with a changed file',
        (files) => files['base/1/1259']?.fill(8, 100, 101),
        /base\/1\/1259 does not match its checksum/,
      ],
      [
        'with a file cut off',
        (files) => void (files['base/1/1259'] = Buffer.alloc(100, 7)),
        /has 100 bytes; the manifest says 8,192/,
      ],
      ['without a file', (files) => delete files['base/1/1259'], /base\/1\/1259 is in the manifest/],
      ['with a file more', (files) => void (files['base/1/9'] = Buffer.from('x')), /base\/1\/9 is not in the manifest/],
      ['without its WAL', (files) => delete files['pg_wal/000000010000000000000002'], /has no WAL/],
      [
        'with another WAL',
        (files) => {
          files['pg_wal/000000010000000000000003'] = Buffer.from('x')
          delete files['pg_wal/000000010000000000000002']
        },
        /000000010000000000000002.*is missing/,
      ],
      [
        'with a changed manifest',
        (files) => files['backup_manifest']?.write('9', 120),
        /does not match its own checksum/,
      ],
      ['without a manifest', (files) => delete files['backup_manifest'], /has no backup_manifest/],
    ]
  for (const [name, change, words] of damages)
    test(`${name} is found`, async () => {
      expect((await run(make(change))).summary).toMatch(words)
    })
})
