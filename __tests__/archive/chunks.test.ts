import { array, assert, asyncProperty, integer, nat, uint8Array } from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { readBackup } from '../../src/archive/read.ts'
import type { Reading } from '../../src/archive/reading.ts'
import { createRandom, fixture } from '../support/damage.ts'

const signal = new AbortController().signal

/** Reads bytes in pieces of the given sizes, over and over. */
const readIn = (bytes: Buffer, sizes: readonly number[]): Promise<Reading> =>
  readBackup(
    {
      kind: 'file',
      name: 'b',
      open: async function* () {
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          yield bytes.subarray(at, at + size)
          at += size
        }
      },
    },
    {
      signal,
      capture: ({ name }, columns) =>
        name === 'heartbeat' && columns.includes('beat') ? { columns: ['beat'], keep: 'all' } : undefined,
    },
  )

const plain = ({ contents, problems, sha256, wrappers }: Reading) => ({
  problems,
  sha256,
  wrappers,
  contents: contents === undefined ? undefined : { ...contents, captured: [...contents.captured] },
})

const FILES = [
  'pg15-plain.sql',
  'pg15-inserts.sql',
  'pg15-all.sql',
  'pg15-custom.dump',
  'pg15-custom-z0.dump',
  'pg16-custom-zstd.dump',
  'pg16-custom-lz4.dump',
  'pg15.tar',
  'mariadb.sql',
  'sqlite.db',
  'sqlite-dump.sql',
  'dumpdata.json',
  'pg15-plain.sql.zst',
  'pg15-plain.sql.xz',
  'pg15-plain.sql.bz2',
  'pg15-plain.sql.lz4',
]

describe('however the bytes arrive, the same is read', () => {
  for (const file of FILES)
    test(file, async () => {
      const bytes = fixture(file)
      const whole = plain(await readIn(bytes, [bytes.length]))
      expect(whole.problems).toEqual([])
      await assert(
        asyncProperty(array(integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
          expect(plain(await readIn(bytes, sizes))).toEqual(whole)
        }),
        { numRuns: 3 },
      )
    })

  test('one byte at a time', async () => {
    for (const file of ['crm.sql', 'crm.dump', 'crm.tar']) {
      const bytes = fixture(file)
      expect(plain(await readIn(bytes, [1]))).toEqual(plain(await readIn(bytes, [bytes.length])))
    }
  })
})

test('whatever happens to the bytes, reading ends with an answer', async () => {
  const small = [
    'crm.dump',
    'crm.sql',
    'crm.tar',
    'sqlite.db',
    'mariadb.sql',
    'pg15-plain.sql.xz',
    'pg15-plain.sql.bz2',
    'pg15-plain.sql.lz4',
    'pg15-plain.sql.zst',
  ].map(fixture)
  await assert(
    asyncProperty(
      nat({ max: small.length - 1 }),
      integer(),
      integer({ min: 1, max: 40 }),
      async (which, seed, changes) => {
        const bytes = Buffer.from(small[which] ?? '')
        const random = createRandom(seed)
        for (let i = 0; i < changes; i++) bytes[random.below(bytes.length)] = random.below(256)
        const reading = await readIn(bytes.subarray(0, 1 + random.below(bytes.length)), [4096])
        expect(Array.isArray(reading.problems)).toBe(true)
      },
    ),
    { numRuns: 120 },
  )
})

test('random bytes behind a right beginning end with an answer', async () => {
  const heads = [
    'PGDMP\x01\x0e\x00\x04\x08\x01',
    '\x1f\x8b\x08\x00',
    '\x28\xb5\x2f\xfd',
    'BZh91AY&SY',
    '\x04\x22\x4d\x18',
    '\xfd7zXZ\x00',
    'SQLite format 3\0',
    '-- PostgreSQL database dump\n',
    '[{"model":',
  ].map((head) => Buffer.from(head, 'latin1'))
  await assert(
    asyncProperty(nat({ max: heads.length - 1 }), uint8Array({ maxLength: 3000 }), async (which, noise) => {
      const reading = await readIn(Buffer.concat([heads[which] ?? Buffer.alloc(0), noise]), [700])
      expect(reading.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
