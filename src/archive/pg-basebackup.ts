import { createHash } from 'node:crypto'
import { at, Broken } from './broken.ts'
import { createByteReader } from './byte-reader.ts'
import { NO_OBJECTS, type Contents, type Created } from './contents.ts'
import { createCrc32c } from './crc32c.ts'
import { gunzip } from './inflate.ts'
import { unlz4 } from './lz4.ts'
import { DEFAULT_WINDOW } from './pg-data.ts'
import type { ReadOptions } from './reading.ts'
import { asBuffer, type Bytes, type FolderSource } from './source.ts'
import { readTar } from './tar.ts'
import { unzstd } from './zstd.ts'

type File = FolderSource['files'][number]
type Listed = { readonly sizeBytes: number; readonly algorithm: string; readonly checksum: string }
type Manifest = {
  readonly files: ReadonlyMap<string, Listed>
  readonly wal: readonly { readonly timeline: number; readonly start: string; readonly end: string }[]
}

const MAX_MANIFEST = 256 * 1024 * 1024

/** Files that a server writes or may lack, and that pg_verifybackup passes over. */
const IGNORED =
  /^(backup_manifest|pg_wal\/|postgresql\.auto\.conf$|recovery\.signal$|standby\.signal$|current_logfiles$)/

/**
 * Reads a base backup, as plain files or as tars, against its manifest: the manifest's own checksum, every file's size and
 * checksum, nothing missing, nothing more, and the WAL it takes to start.
 */
export const readBasebackup = async (
  files: readonly File[],
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  let manifest: Manifest | undefined
  let version: string | undefined
  let created: Created | undefined
  let checked = 0
  const tars = files.filter(({ name }) => /^(base|pg_wal|\d+)\.tar(\.(gz|lz4|zst))?$/.test(name))
  partial(() => ({
    format: 'pg-basebackup',
    label: `PostgreSQL base backup${tars.length > 0 ? ' in tar format' : ''}`,
    tool: 'pg_basebackup',
    ...(version === undefined ? {} : { serverVersion: version, toolVersion: version }),
    databases: [],
    ...(created === undefined ? {} : { created }),
    tables: [],
    objects: NO_OBJECTS,
    extensions: [],
    captured: new Map(),
    selfChecked: manifest !== undefined && [...manifest.files.values()].every(({ algorithm }) => algorithm !== 'NONE'),
    notes: [`${checked.toLocaleString('en-US')} files match the manifest.`],
  }))
  const own = files.find(({ name }) => name === 'backup_manifest')
  if (own === undefined)
    throw new Broken('cut-off', 'The base backup has no backup_manifest: it did not finish, or was made without one')
  manifest = readManifest(await textOf(own.open(), MAX_MANIFEST, 'backup_manifest'))
  const { files: listed, wal } = manifest

  const missing = new Set(listed.keys())
  const segments = new Set<string>()
  const judge = async (name: string, input: AsyncIterable<Buffer>): Promise<void> => {
    if (name.startsWith('pg_wal/')) segments.add(name.slice(7))
    const expected = listed.get(name)
    if (expected === undefined) {
      if (IGNORED.test(name)) {
        for await (const _ of input) options.signal.throwIfAborted()
        return
      }
      throw new Broken('inconsistent', `${name} is not in the manifest of the base backup`)
    }
    if (!missing.delete(name)) throw new Broken('inconsistent', `${name} is there twice`)
    const hash = hasherOf(expected.algorithm)
    const kept: Buffer[] = []
    let bytes = 0
    for await (const piece of input) {
      options.signal.throwIfAborted()
      bytes += piece.length
      hash?.update(piece)
      if ((name === 'PG_VERSION' || name === 'backup_label') && bytes < 65_536) kept.push(Buffer.from(piece))
    }
    if (bytes !== expected.sizeBytes && name !== 'postgresql.auto.conf')
      throw new Broken(
        bytes < expected.sizeBytes ? 'cut-off' : 'appended',
        `${name} has ${bytes.toLocaleString('en-US')} bytes; the manifest says ${expected.sizeBytes.toLocaleString('en-US')}`,
      )
    if (hash !== undefined && hash.digest() !== expected.checksum && name !== 'postgresql.auto.conf')
      throw new Broken('corrupt', `${name} does not match its checksum in the manifest`)
    checked++
    if (checked % 200 === 0) options.progress?.(`${checked} of ${listed.size} files match the manifest`)
    if (name === 'PG_VERSION') version = Buffer.concat(kept).toString('latin1').trim()
    if (name === 'backup_label') created = startOf(Buffer.concat(kept).toString('utf8'))
  }

  if (tars.length > 0) {
    if (!tars.some(({ name }) => name.startsWith('base.')))
      throw new Broken('cut-off', 'The base backup has no base.tar')
    for (const tar of tars) {
      const prefix = tar.name.startsWith('pg_wal.')
        ? 'pg_wal/'
        : /^\d/.test(tar.name)
          ? `pg_tblspc/${/^\d+/.exec(tar.name)?.[0]}/`
          : ''
      const reader = createByteReader(unpacked(tar, options))
      try {
        for await (const member of readTar(reader))
          if (member.kind === 'file') await judge(`${prefix}${member.name}`, member.open())
      } catch (thrown) {
        if (thrown instanceof Broken && !thrown.message.includes(tar.name))
          throw new Broken(
            thrown.code,
            `${thrown.message} (in ${tar.name})`,
            thrown.position === undefined ? {} : { position: thrown.position },
          )
        throw thrown
      } finally {
        await reader.close()
      }
    }
  } else for (const file of files) if (file.name !== 'backup_manifest') await judge(file.name, buffers(file.open()))

  const first = [...missing].find((name) => !IGNORED.test(name))
  if (first !== undefined)
    throw new Broken(
      'cut-off',
      `${first} is in the manifest of the base backup and is not there${missing.size > 1 ? `, nor ${missing.size - 1} more files` : ''}`,
    )
  checkWal(wal, segments)
}

/** The WAL between start and end has to be there, or the server will not start from the backup alone. */
const checkWal = (wal: Manifest['wal'], segments: ReadonlySet<string>): void => {
  if (segments.size === 0)
    throw new Broken(
      'cut-off',
      'The base backup has no WAL: a server cannot start from it without an archive (`pg_basebackup -X stream` puts it in)',
    )
  const size = 16 * 1024 * 1024
  const sixteen = [...segments].every(
    (name) => !/^[0-9A-F]{24}$/.test(name) || Number.parseInt(name.slice(16), 16) < 256,
  )
  if (!sixteen) return
  for (const { timeline, start, end } of wal)
    for (
      let segment = Math.floor(positionOf(start) / size);
      segment <= Math.floor((positionOf(end) - 1) / size);
      segment++
    ) {
      const name = [timeline, Math.floor(segment / 256), segment % 256]
        .map((part) => part.toString(16).toUpperCase().padStart(8, '0'))
        .join('')
      if (!segments.has(name))
        throw new Broken('cut-off', `The WAL segment ${name}, which the base backup needs to start, is missing`)
    }
}

const positionOf = (lsn: string): number => {
  const [high = '0', low = '0'] = lsn.split('/')
  return Number.parseInt(high, 16) * 2 ** 32 + Number.parseInt(low, 16)
}

const readManifest = (text: string): Manifest => {
  const end = text.lastIndexOf('"Manifest-Checksum"')
  const written = /^"Manifest-Checksum":\s*"([0-9a-f]{64})"\s*\}\s*$/.exec(end === -1 ? '' : text.slice(end))?.[1]
  if (written === undefined)
    throw new Broken('cut-off', 'backup_manifest ends without its own checksum', { position: text.length })
  if (createHash('sha256').update(text.slice(0, end), 'latin1').digest('hex') !== written)
    throw new Broken('corrupt', 'backup_manifest does not match its own checksum')
  try {
    const manifest = JSON.parse(Buffer.from(text, 'latin1').toString('utf8')) as {
      readonly Files: readonly {
        readonly Path?: string
        readonly 'Encoded-Path'?: string
        readonly Size: number
        readonly 'Checksum-Algorithm'?: string
        readonly Checksum?: string
      }[]
      readonly 'WAL-Ranges': readonly {
        readonly Timeline: number
        readonly 'Start-LSN': string
        readonly 'End-LSN': string
      }[]
    }
    return {
      files: new Map(
        manifest.Files.map((file) => [
          file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString('latin1'),
          { sizeBytes: file.Size, algorithm: file['Checksum-Algorithm'] ?? 'NONE', checksum: file.Checksum ?? '' },
        ]),
      ),
      wal: manifest['WAL-Ranges'].map((range) => ({
        timeline: range.Timeline,
        start: range['Start-LSN'],
        end: range['End-LSN'],
      })),
    }
  } catch {
    throw new Broken('corrupt', 'backup_manifest is no JSON')
  }
}

const hasherOf = (algorithm: string): { update(bytes: Buffer): void; digest(): string } | undefined => {
  if (algorithm === 'NONE') return undefined
  if (algorithm === 'CRC32C') return createCrc32c()
  const name = /^SHA(224|256|384|512)$/.exec(algorithm)?.[1]
  if (name === undefined)
    throw new Broken('unknown-version', `The manifest uses the checksum ${algorithm}, which is not known`)
  const hash = createHash(`sha${name}`)
  return {
    update(bytes) {
      hash.update(bytes)
    },
    digest: () => hash.digest('hex'),
  }
}

const startOf = (label: string): Created | undefined => {
  const match = /^START TIME: (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (\S+)/m.exec(label)
  if (match === null) return undefined
  const text = match[1] ?? ''
  const local = Date.parse(`${text.replace(' ', 'T')}Z`)
  const known = /^(UTC|GMT|Z)$/.test(match[2] ?? '')
  return {
    text,
    zone: known ? 'known' : 'unknown',
    earliest: known ? local : local - 14 * 3_600_000,
    latest: known ? local : local + 12 * 3_600_000,
  }
}

const unpacked = (tar: File, options: ReadOptions): Bytes => {
  const what = tar.name
  switch (/\.(gz|lz4|zst)$/.exec(tar.name)?.[1]) {
    case 'gz':
      return gunzip(tar.open(), what)
    case 'lz4':
      return unlz4(tar.open(), what)
    case 'zst':
      return unzstd(options.maxWindowBytes ?? DEFAULT_WINDOW)(tar.open(), what)
    default:
      return tar.open()
  }
}

const buffers = async function* (input: Bytes): AsyncGenerator<Buffer> {
  for await (const piece of input) yield asBuffer(piece)
}

/** As Latin-1, so that the bytes of what is hashed stay as they are. */
const textOf = async (input: Bytes, most: number, what: string): Promise<string> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of input) {
    bytes += piece.length
    if (bytes > most) throw new Broken('refused', `${what} is larger than ${at(most)}`)
    pieces.push(asBuffer(piece))
  }
  return Buffer.concat(pieces).toString('latin1')
}
