import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import type { Created } from './contents.ts'
import { onlyDifference } from './one-bit.ts'

/** The first part of every archive of pg_dump but the plain one. */
export type ArchiveHead = {
  /** 1.14 is 1014. */
  readonly version: number
  readonly versionText: string
  readonly intSize: number
  readonly offSize: number
  readonly formatByte: number
  readonly compression: 'none' | 'gzip' | 'lz4' | 'zstd'
  readonly created: Created | undefined
  readonly database: string | undefined
  readonly serverVersion: string | undefined
  readonly toolVersion: string | undefined
  readonly entryCount: number
}

export type TocEntry = {
  /** Where it begins in the file. */
  readonly position: number
  readonly dumpId: number
  /** It has data: a block, or a file of its own. */
  readonly hasData: boolean
  readonly catalogOid: string
  readonly oid: string
  readonly tag: string
  readonly desc: string
  readonly section: number
  readonly defn: string
  readonly dropStmt: string
  readonly copyStmt: string
  readonly namespace: string
  readonly tablespace: string
  readonly tableam: string
  readonly relkind: number
  readonly owner: string
  readonly withOids: string
  readonly dependencies: readonly number[]
  readonly offset: { readonly state: number; readonly value: number } | undefined
  readonly filename: string | undefined
}

/** Oldest and newest archive version whose layout is known. */
const OLDEST = 1010
const NEWEST = 1016

const MAX_STRING = 32 * 1024 * 1024
const MAX_ENTRY = 64 * 1024 * 1024
const HOURS = 3_600_000

class More extends Error {}

/** Reads the numbers and texts of the archive from what is buffered; throws More where it is not enough yet. */
type Cursor = {
  position: number
  readonly buffer: Buffer
  readonly base: number
  readonly intSize: number
  readonly offSize: number
}

const byteAt = (cursor: Cursor): number => {
  const byte = cursor.buffer[cursor.position]
  if (byte === undefined) throw new More()
  cursor.position++
  return byte
}

const corrupt = (cursor: Cursor, what: string): Broken =>
  new Broken('corrupt', `The table of contents is damaged at ${at(cursor.base + cursor.position)}: ${what}`, {
    position: cursor.base + cursor.position,
  })

const readInt = (cursor: Cursor): number => {
  const start = cursor.position
  if (cursor.buffer.length - start < 1 + cursor.intSize) throw new More()
  const sign = cursor.buffer[start] ?? 0
  if (sign > 1) throw corrupt(cursor, 'a number has an impossible sign')
  const value = cursor.buffer.readUIntLE(start + 1, Math.min(6, cursor.intSize))
  if (sign === 1 && value === 0) throw corrupt(cursor, 'a number has an impossible sign')
  cursor.position = start + 1 + cursor.intSize
  return sign === 1 ? -value : value
}

const readText = (cursor: Cursor): string | undefined => {
  const length = readInt(cursor)
  if (length < -1) throw corrupt(cursor, 'a text has an impossible length')
  if (length < 0) return undefined
  if (length > MAX_STRING) throw corrupt(cursor, `a text claims ${length.toLocaleString('en-US')} bytes`)
  if (cursor.buffer.length - cursor.position < length) throw new More()
  const bytes = cursor.buffer.subarray(cursor.position, cursor.position + length)
  const zero = bytes.indexOf(0)
  if (zero !== -1) throw corrupt(cursor, 'a text holds a zero byte')
  cursor.position += length
  return bytes.toString('utf8')
}

/** Reads head and table of contents. `sizeBytes` is what the file has in all, where it is known. */
export const readToc = async (
  reader: ByteReader,
  sizeBytes: number | undefined,
): Promise<{ readonly head: ArchiveHead; readonly entries: readonly TocEntry[] }> => {
  const head = await readHead(reader)
  const left = sizeBytes === undefined ? undefined : sizeBytes - reader.position
  // An entry takes at least 40 bytes: a count that cannot fit is damage, and nothing is allocated by it.
  if (head.entryCount < 0 || head.entryCount > 20_000_000 || (left !== undefined && head.entryCount * 40 > left))
    throw new Broken(
      'corrupt',
      `The table of contents claims ${head.entryCount.toLocaleString('en-US')} entries, more than the file can hold`,
      {
        position: reader.position,
      },
    )
  return { head, entries: await readEntries(reader, head, head.entryCount) }
}

/**
 * The table of contents a second time. pg_dump 16 and later, writing to a redirected standard output, cannot go back to put
 * the positions of the data into the first one, and its second try lands behind the data.
 */
export const readTocAgain = async (reader: ByteReader, head: ArchiveHead): Promise<readonly TocEntry[]> => {
  const count = await retry(reader, head, readInt, 'the table of contents behind the data')
  if (count !== head.entryCount) throw new Broken('appended', 'Something follows the data of the archive')
  return readEntries(reader, head, count)
}

const readEntries = async (reader: ByteReader, head: ArchiveHead, count: number): Promise<readonly TocEntry[]> => {
  const entries: TocEntry[] = []
  const ids = new Set<number>()
  while (entries.length < count) {
    const entry = await retry(
      reader,
      head,
      (cursor) => readEntry(cursor, head),
      `entry ${entries.length + 1} of ${count} of the table of contents`,
    )
    if (ids.has(entry.dumpId))
      throw new Broken('corrupt', `The table of contents has two entries with number ${entry.dumpId}`, {
        position: entry.position,
      })
    ids.add(entry.dumpId)
    entries.push(entry)
  }
  return entries
}

/** Parses from the window, asking for more bytes until it succeeds. */
const retry = async <T>(
  reader: ByteReader,
  sizes: { readonly intSize: number; readonly offSize: number },
  parse: (cursor: Cursor) => T,
  what: string,
): Promise<T> => {
  let wanted = 1
  for (;;) {
    const enough = await reader.fill(wanted)
    const window = reader.window()
    const cursor: Cursor = { buffer: window, position: 0, base: reader.position, ...sizes }
    try {
      const result = parse(cursor)
      reader.skip(cursor.position)
      return result
    } catch (thrown) {
      if (!(thrown instanceof More)) throw thrown
      if (!enough)
        throw new Broken('cut-off', `The file ends at ${at(reader.position + window.length)}, inside ${what}`, {
          position: reader.position + window.length,
        })
      if (window.length > MAX_ENTRY)
        throw new Broken('refused', `One entry of the table of contents claims more than 64 MiB`, {
          position: reader.position,
        })
      wanted = Math.max(window.length + 1, Math.min(window.length * 2, window.length + 4_194_304))
    }
  }
}

const COMPRESSIONS = ['none', 'gzip', 'lz4', 'zstd'] as const

const readHead = async (reader: ByteReader): Promise<ArchiveHead> => {
  const fixed = await reader.take(11, 'the header of the archive')
  if (fixed.subarray(0, 5).toString('latin1') !== 'PGDMP')
    throw new Broken('not-a-backup', 'The file does not begin with PGDMP')
  const [major, minor, revision, intSize, offSize, formatByte] = [...fixed.subarray(5)] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const version = major * 1000 + minor
  const versionText = `${major}.${minor}`
  if (major !== 1 || version > NEWEST || version < OLDEST)
    throw new Broken(
      'unknown-version',
      `The archive has version ${versionText}-${revision}, which is not one of the known versions 1.10 to 1.16`,
      { position: 5 },
    )
  if (intSize < 4 || intSize > 8 || offSize < 4 || offSize > 8)
    throw new Broken(
      'corrupt',
      `The header of the archive is damaged: numbers of ${intSize} bytes, offsets of ${offSize} bytes`,
      { position: 8 },
    )
  if (revision !== 0)
    throw new Broken('corrupt', `The header of the archive is damaged: revision ${revision} does not exist`, {
      position: 7,
    })
  const sizes = { intSize, offSize }
  return retry(
    reader,
    sizes,
    (cursor) => {
      let compression: ArchiveHead['compression']
      if (version >= 1015) {
        const named = COMPRESSIONS[byteAt(cursor)]
        if (named === undefined) throw corrupt(cursor, 'the compression method is unknown')
        compression = named
      } else {
        const level = readInt(cursor)
        if (level < -1 || level > 9) throw corrupt(cursor, 'the compression level is impossible')
        compression = level === 0 ? 'none' : 'gzip'
      }
      const clock = [0, 0, 0, 0, 0, 0, 0].map(() => readInt(cursor)) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const created = createdFrom(clock)
      if (created === undefined) throw corrupt(cursor, 'the time of the dump is impossible')
      const database = readText(cursor)
      const serverVersion = readText(cursor)
      const toolVersion = readText(cursor)
      for (const text of [serverVersion, toolVersion])
        if (text !== undefined && !/^\d{1,3}[\w.+~-]*( \(.*\))?$/.test(text))
          throw corrupt(cursor, 'a version number is damaged')
      for (const text of [serverVersion, toolVersion]) {
        // Packages repeat the version behind it: `15.18 (Debian 15.18-0+deb12u1)`.
        const [, short, packaged] = /^(\S+) \((?:Debian|Ubuntu) ([^-)]*)-[\w.+~-]*\)$/.exec(text ?? '') ?? []
        if (short !== packaged && /^[\d.]+$/.test(packaged ?? '')) throw corrupt(cursor, 'a version number is damaged')
      }
      const packages = [serverVersion, toolVersion].map((text) => text ?? '') as [string, string]
      const differing = onlyDifference(...packages)
      if (differing !== -1 && !/\d/.test(`${packages[0][differing]}${packages[1][differing]}`))
        throw corrupt(cursor, 'a version number is damaged')
      const entryCount = readInt(cursor)
      return {
        version,
        versionText,
        intSize,
        offSize,
        formatByte,
        compression,
        created,
        database,
        serverVersion,
        toolVersion,
        entryCount,
      }
    },
    'the header of the archive',
  )
}

/** The header has the local time of the machine that dumped, without its zone: 14 hours either way. */
const createdFrom = ([sec, min, hour, day, month, year, isdst]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]): Created | undefined => {
  const plausible =
    sec >= 0 &&
    sec <= 60 &&
    min >= 0 &&
    min < 60 &&
    hour >= 0 &&
    hour < 24 &&
    day >= 1 &&
    day <= 31 &&
    month >= 0 &&
    month < 12 &&
    year >= 90 &&
    year < 300 &&
    isdst >= -1 &&
    isdst <= 1
  if (!plausible) return undefined
  const local = Date.UTC(year + 1900, month, day, hour, min, sec)
  return {
    text: new Date(local).toISOString().slice(0, 19).replace('T', ' '),
    zone: 'unknown',
    earliest: local - 14 * HOURS,
    latest: local + 12 * HOURS,
  }
}

const readEntry = (cursor: Cursor, head: ArchiveHead): TocEntry => {
  const position = cursor.base + cursor.position
  const dumpId = readInt(cursor)
  if (dumpId <= 0) throw corrupt(cursor, `entry number ${dumpId} is impossible`)
  const hadDumper = readInt(cursor)
  if (hadDumper !== 0 && hadDumper !== 1) throw corrupt(cursor, `entry ${dumpId} does not say whether it has data`)
  const catalogOid = readText(cursor) ?? ''
  const oid = readText(cursor) ?? ''
  if (!/^\d{1,10}$/.test(catalogOid) || !/^\d{1,10}$/.test(oid))
    throw corrupt(cursor, `entry ${dumpId} has an impossible object number`)
  const tag = readText(cursor) ?? ''
  const desc = readText(cursor) ?? ''
  if (!/^[A-Z][A-Z ]{2,60}$/.test(desc)) throw corrupt(cursor, `entry ${dumpId} has an impossible kind`)
  const section = head.version >= 1011 ? readInt(cursor) : sectionOf(desc)
  if (section < 1 || section > 4) throw corrupt(cursor, `entry ${dumpId} is in no section`)
  const defn = readText(cursor) ?? ''
  const dropStmt = readText(cursor) ?? ''
  const copyStmt = readText(cursor) ?? ''
  const namespace = readText(cursor) ?? ''
  const tablespace = readText(cursor) ?? ''
  const tableam = head.version >= 1014 ? (readText(cursor) ?? '') : ''
  const relkind = head.version >= 1016 ? readInt(cursor) : 0
  const owner = readText(cursor) ?? ''
  const withOids = readText(cursor) ?? ''
  if (withOids !== 'false' && withOids !== 'true') throw corrupt(cursor, `entry ${dumpId} is damaged`)
  const dependencies: number[] = []
  for (;;) {
    const text = readText(cursor)
    if (text === undefined) break
    if (!/^\d{1,10}$/.test(text)) throw corrupt(cursor, `entry ${dumpId} depends on an impossible number`)
    dependencies.push(Number(text))
  }
  let offset: TocEntry['offset']
  let filename: string | undefined
  if (head.formatByte === 1) {
    const state = byteAt(cursor)
    if (state < 1 || state > 3) throw corrupt(cursor, `entry ${dumpId} has an impossible position of its data`)
    if (cursor.buffer.length - cursor.position < head.offSize) throw new More()
    const low = cursor.buffer.readUIntLE(cursor.position, Math.min(6, head.offSize))
    const high = cursor.buffer.subarray(cursor.position + 6, cursor.position + head.offSize)
    if (high.some((byte) => byte !== 0) || (state !== 2 && low !== 0))
      throw corrupt(cursor, `entry ${dumpId} has an impossible position of its data`)
    cursor.position += head.offSize
    offset = { state, value: low }
  } else {
    const name = readText(cursor)
    filename = name === undefined || name === '' ? undefined : name
    if (filename !== undefined && !/^[\w.-]+$/.test(filename))
      throw new Broken('refused', `Entry ${dumpId} of the table of contents names a file outside of the backup`, {
        position,
      })
  }
  return {
    position,
    dumpId,
    hasData: hadDumper === 1,
    catalogOid,
    oid,
    tag,
    desc,
    section,
    defn,
    dropStmt,
    copyStmt,
    namespace,
    tablespace,
    tableam,
    relkind,
    owner,
    withOids,
    dependencies,
    offset,
    filename,
  }
}

/** Archives before 1.11 do not write the section. */
const sectionOf = (desc: string): number =>
  /^(TABLE DATA|BLOBS|BLOB COMMENTS|SEQUENCE SET)$/.test(desc)
    ? 3
    : /^(INDEX|CONSTRAINT|FK CONSTRAINT|TRIGGER|RULE)$/.test(desc)
      ? 4
      : 2
