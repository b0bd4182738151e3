import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** A backup as a test writes it: one file, or the files of a folder. */
export type Stored = Buffer | ReadonlyMap<string, Buffer>

/** One damaged backup: of which format, by which kind of damage. */
export type Damaged = { readonly format: string; readonly kind: string; readonly name: string; readonly stored: Stored }

export const FIXTURES = join('__tests__', 'fixtures', 'backup')

export const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name))

export const fixtureFolder = (name: string): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(join(FIXTURES, name)).map((file) => [file, readFileSync(join(FIXTURES, name, file))]))

/** A good backup by name, whatever it is. */
export const fixtureStored = (name: string): Stored =>
  existsSync(join(FIXTURES, name)) && statSync(join(FIXTURES, name)).isDirectory() ? fixtureFolder(name) : fixture(name)

/** Numbers that depend on the seed only. */
export const createRandom = (seed: number): { below(limit: number): number } => {
  let state = seed >>> 0
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0
      let value = Math.imul(state ^ (state >>> 15), 1 | state)
      value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
      return ((value ^ (value >>> 14)) >>> 0) % limit
    },
  }
}

type Random = ReturnType<typeof createRandom>

const WRONG_FILES: readonly (readonly [name: string, bytes: Buffer])[] = [
  [
    'an HTML page',
    Buffer.from('<!DOCTYPE html>\n<html><head><title>403 Forbidden</title></head><body>Sign in</body></html>\n'),
  ],
  ['an error in JSON', Buffer.from('{"message":"Not Found","documentation_url":"https://example.org"}\n')],
  ['an error in XML', Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>')],
  [
    'a git-lfs pointer',
    Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 812004\n`),
  ],
  ['a PNG', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(4000, 7)])],
  [
    'the error of pg_dump',
    Buffer.from('pg_dump: error: connection to server at "db" failed: FATAL:  password authentication failed\n'),
  ],
  ['gzip of nothing', gzipSync(Buffer.alloc(0))],
  ['a text', Buffer.from('backup finished at 03:00\n')],
]

/** Changes one or several bytes at a place. */
const withByte = (bytes: Buffer, at: number, change: (byte: number) => number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = change(copy[at] ?? 0)
  return copy
}

const zeroed = (bytes: Buffer, at: number, length: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.fill(0, at, Math.min(copy.length, at + length))
  return copy
}

/** The damage that happens to one file, whatever is in it. */
const damageFile = (
  bytes: Buffer,
  random: Random,
  isText: boolean,
): (readonly [kind: string, name: string, bytes: Buffer])[] => {
  const cases: (readonly [string, string, Buffer])[] = []
  const cut = (at: number, name = `cut at ${at}`) => cases.push(['truncated', name, bytes.subarray(0, at)])
  for (let i = 0; i < 10; i++) cut(1 + random.below(bytes.length - 1))
  cut(bytes.length - 10, 'last ten bytes missing')
  cut(bytes.length >> 1, 'half')
  cut(Math.floor((bytes.length * 0.99) / 512) * 512, 'cut at a block of the disk')
  cut(Math.min(bytes.length - 1, 4096), 'first 4096 bytes only')
  cases.push(['empty', 'no byte', Buffer.alloc(0)])
  for (const [name, wrong] of WRONG_FILES) cases.push(['wrong file', name, wrong])
  cases.push([
    'mangled',
    'line ends as on Windows',
    Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  ])
  cases.push(['mangled', 'read as Latin-1 and written as UTF-8', Buffer.from(bytes.toString('latin1'), 'utf8')])
  if (isText)
    cases.push([
      'mangled',
      'UTF-16',
      Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
    ])
  cases.push(['appended', 'itself again', Buffer.concat([bytes, bytes])])
  cases.push(['appended', 'a line', Buffer.concat([bytes, Buffer.from('Backup done.\n')])])
  cases.push([
    'appended',
    'noise',
    Buffer.concat([bytes, Buffer.from(Array.from({ length: 700 }, () => 1 + random.below(255)))]),
  ])
  for (let i = 0; i < 11; i++) {
    const at = random.below(bytes.length)
    const bit = random.below(8)
    cases.push(['bit flip', `bit ${bit} of byte ${at}`, withByte(bytes, at, (byte) => byte ^ (1 << bit))])
  }
  for (const length of [16, 512, 4096]) {
    let at = random.below(Math.max(1, bytes.length - length))
    // Zeros over zeros are no damage.
    for (let i = 0; i < 100 && zeroed(bytes, at, length).equals(bytes); i++)
      at = random.below(Math.max(1, bytes.length - length))
    cases.push(['zeroed', `${length} bytes at ${at}`, zeroed(bytes, at, length)])
  }
  const size = 2048
  const [a, b] = [
    random.below(bytes.length >> 1),
    (bytes.length >> 1) + random.below(Math.max(1, (bytes.length >> 1) - size)),
  ]
  const swapped = Buffer.from(bytes)
  bytes.copy(swapped, a, b, b + size)
  bytes.copy(swapped, b, a, a + size)
  cases.push(['swapped', `${size} bytes at ${a} and ${b}`, swapped])
  return cases
}

/** The damage that happens to a folder: to its files one by one, and to which there are. */
const damageFolder = (
  files: ReadonlyMap<string, Buffer>,
  random: Random,
): (readonly [kind: string, name: string, files: ReadonlyMap<string, Buffer>])[] => {
  const names = [...files.keys()]
  const data = names.filter((name) => /^\d+\.dat/.test(name))
  const pick = (from: readonly string[]): string => from[random.below(from.length)] ?? ''
  const cases: (readonly [string, string, ReadonlyMap<string, Buffer>])[] = []
  const replaced = (name: string, bytes: Buffer): ReadonlyMap<string, Buffer> => new Map([...files, [name, bytes]])
  const without = (name: string): ReadonlyMap<string, Buffer> => new Map([...files].filter(([one]) => one !== name))
  const bytesOf = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0)
  for (const name of ['toc.dat', pick(data)]) {
    cases.push(['missing member', name, without(name)])
    cases.push(['empty', name, replaced(name, Buffer.alloc(0))])
  }
  for (let i = 0; i < 4; i++) {
    const name = i === 0 ? 'toc.dat' : pick(data)
    cases.push(['truncated', name, replaced(name, bytesOf(name).subarray(0, random.below(bytesOf(name).length)))])
  }
  for (let i = 0; i < 4; i++) {
    const name = pick(data)
    const at = random.below(bytesOf(name).length)
    cases.push([
      'bit flip',
      `${name} at ${at}`,
      replaced(
        name,
        withByte(bytesOf(name), at, (byte) => byte ^ (1 << random.below(8))),
      ),
    ])
  }
  // Zeros over zeros are no damage.
  let zeroName = pick(data)
  let wiped = bytesOf(zeroName)
  for (let i = 0; i < 100 && wiped.equals(bytesOf(zeroName)); i++) {
    zeroName = pick(data)
    wiped = zeroed(bytesOf(zeroName), random.below(bytesOf(zeroName).length), 16)
  }
  cases.push(['zeroed', zeroName, replaced(zeroName, wiped)])
  const appendName = pick(data)
  cases.push(['appended', appendName, replaced(appendName, Buffer.concat([bytesOf(appendName), Buffer.from('x')]))])
  cases.push(['appended', 'toc.dat', replaced('toc.dat', Buffer.concat([bytesOf('toc.dat'), Buffer.from('x')]))])
  const [first, second] = [pick(data), pick(data)]
  if (first !== second)
    cases.push([
      'swapped',
      `${first} and ${second}`,
      new Map([...files, [first, bytesOf(second)], [second, bytesOf(first)]]),
    ])
  cases.push(['wrong file', 'toc.dat', replaced('toc.dat', WRONG_FILES[0]?.[1] ?? Buffer.alloc(0))])
  cases.push(['wrong file', first, replaced(first, WRONG_FILES[1]?.[1] ?? Buffer.alloc(0))])
  return cases
}

/** A good backup of one format, and what belongs to it: another database, one without a table that has to be there. */
type Good = {
  readonly format: string
  readonly good: string
  readonly pack?: (bytes: Buffer) => Buffer
  readonly missing?: string
  readonly other?: string
}

/** Databases of three shapes, the tables that a good backup of each has to have, and its good backups by format. */
const DATABASES: readonly {
  readonly name: string
  readonly tables: readonly string[]
  readonly formats: readonly Good[]
}[] = [
  {
    name: 'shop',
    tables: ['users', 'orders', 'order_lines', 'products', 'audit.events_2026'],
    formats: [
      { format: 'plain', good: 'pg15-plain.sql', missing: 'without-users.sql', other: 'crm.sql' },
      { format: 'plain.gz', good: 'pg15-plain.sql', pack: gzipSync, missing: 'without-users.sql', other: 'crm.sql' },
      { format: 'custom', good: 'pg15-custom.dump', missing: 'without-users.dump', other: 'crm.dump' },
      { format: 'custom -Z0', good: 'pg15-custom-z0.dump', missing: 'schema-only.dump', other: 'crm.dump' },
      { format: 'tar', good: 'pg15.tar', other: 'crm.tar' },
      { format: 'directory', good: 'pg15-directory', other: 'crm-directory' },
    ],
  },
  {
    name: 'django-app',
    tables: ['auth_user', 'crm_partner', 'crm_invoice', 'django_migrations'],
    formats: [
      {
        format: 'plain',
        good: 'django-app.sql.gz',
        pack: gunzipSync,
        missing: 'company.sql.gz',
        other: 'company.sql.gz',
      },
      { format: 'plain.gz', good: 'django-app.sql.gz', missing: 'company.sql.gz', other: 'company.sql.gz' },
      { format: 'custom', good: 'django-app.dump', missing: 'pg15-custom.dump', other: 'company.dump' },
      { format: 'tar', good: 'django-app.tar.gz', pack: gunzipSync, other: 'company.tar.gz' },
    ],
  },
  {
    name: 'company',
    tables: ['sales.customer', 'sales.order', 'sales.order_item', 'ops.event', 'job'],
    formats: [
      {
        format: 'plain',
        good: 'company.sql.gz',
        pack: gunzipSync,
        missing: 'django-app.sql.gz',
        other: 'django-app.sql.gz',
      },
      { format: 'plain.gz', good: 'company.sql.gz', missing: 'django-app.sql.gz', other: 'django-app.sql.gz' },
      { format: 'custom', good: 'company.dump', missing: 'pg15-custom.dump', other: 'crm.dump' },
      {
        format: 'custom -Z0',
        good: 'company-z0.dump.gz',
        pack: gunzipSync,
        missing: 'company-z0.dump.gz',
        other: 'company-z0.dump.gz',
      },
      { format: 'tar', good: 'company.tar.gz', pack: gunzipSync, other: 'django-app.tar.gz' },
    ],
  },
]

/** The databases of the corpus by name. */
export const DATABASE_NAMES: readonly string[] = DATABASES.map(({ name }) => name)

/** The tables that a good backup of a database of the corpus has to have. */
export const expectedTables = (database: string): readonly string[] =>
  DATABASES.find(({ name }) => name === database)?.tables ?? []

/** Those of the first database, which most tests use. */
export const EXPECTED_TABLES = expectedTables('shop')

/** A corpus of damaged backups of one database that depends on the seed only. */
export const damageCorpus = (seed: number, database = 'shop'): Damaged[] =>
  (DATABASES.find(({ name }) => name === database)?.formats ?? []).flatMap(
    ({ format, good, pack = (bytes: Buffer) => bytes, missing, other }, index): Damaged[] => {
      const random = createRandom(seed * 1000 + index + DATABASE_NAMES.indexOf(database) * 100)
      const stored = fixtureStored(good)
      const cases: Damaged[] = Buffer.isBuffer(stored)
        ? damageFile(pack(stored), random, format === 'plain').map(([kind, name, bytes]) => ({
            format,
            kind,
            name,
            stored: bytes,
          }))
        : damageFolder(stored, random).map(([kind, name, files]) => ({ format, kind, name, stored: files }))
      const packed = (name: string): Stored => {
        const one = fixtureStored(name)
        return Buffer.isBuffer(one) ? pack(one) : one
      }
      if (missing !== undefined && missing !== good)
        cases.push({ format, kind: 'missing table', name: missing, stored: packed(missing) })
      if (other !== undefined && other !== good)
        cases.push({ format, kind: 'another database', name: other, stored: packed(other) })
      return cases
    },
  )

/** Good backups of the shop: none of them may be called damaged. */
export const controls = (): { readonly name: string; readonly stored: Stored }[] => [
  ...readdirSync(FIXTURES)
    .filter((name) => /^pg\d/.test(name))
    .map((name) => ({ name, stored: fixtureStored(name) })),
  { name: 'pg15-plain.sql.gz', stored: gzipSync(fixture('pg15-plain.sql')) },
  { name: 'pg15-custom.dump.gz', stored: gzipSync(fixture('pg15-custom.dump')) },
  { name: 'pg15.tar.gz', stored: gzipSync(fixture('pg15.tar')) },
  { name: 'pg15-all.sql.gz', stored: gzipSync(fixture('pg15-all.sql')) },
]

/** Good backups of the other databases, with the database each is of. */
export const otherControls = (): { readonly name: string; readonly database: string; readonly stored: Stored }[] =>
  DATABASES.slice(1).flatMap(({ name: database, formats }) =>
    formats.map(({ format, good, pack = (bytes: Buffer) => bytes }) => {
      const stored = fixtureStored(good)
      return { name: `${database}, ${format}`, database, stored: Buffer.isBuffer(stored) ? pack(stored) : stored }
    }),
  )
