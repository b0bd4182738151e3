import { Broken } from './broken.ts'
import type { Contents, Format } from './contents.ts'
import { gunzip } from './inflate.ts'
import { unlz4 } from './lz4.ts'
import { archiveContents, openArchive, restoreSection, type Archive } from './pg-archive.ts'
import { DEFAULT_WINDOW, nameOfData, readTableData } from './pg-data.ts'
import { createByteReader } from './byte-reader.ts'
import { readToc, type TocEntry } from './pg-toc.ts'
import type { ReadOptions } from './reading.ts'
import { asBuffer, type Bytes } from './source.ts'
import { unzstd } from './zstd.ts'

/** One file of an archive that keeps the data of every table in a file of its own. */
export type Member = { readonly name: string; readonly sizeBytes: number | undefined; readonly open: () => Bytes }

/** Reads the members of a directory or tar archive as they come, once its table of contents is known. */
export type MemberReader = {
  readonly archive: Archive
  /** Gives false for a member that is no part of the archive; such a one is not read. */
  read(member: Member): Promise<boolean>
  /** Throws where something is missing. */
  finish(): Promise<void>
  readonly contents: () => Contents
}

const SUFFIX = /\.(gz|lz4|zst)$/
const COMPRESSIONS: Readonly<Record<string, string>> = { gz: 'gzip', lz4: 'lz4', zst: 'zstd' }

export const openMembers = async (
  toc: Member,
  format: Format,
  label: string,
  options: ReadOptions,
): Promise<MemberReader> => {
  const reader = createByteReader(toc.open())
  try {
    const { head, entries } = await readToc(reader, toc.sizeBytes)
    if (head.formatByte === 1)
      throw new Broken('inconsistent', `${toc.name} is a custom-format dump and not the table of contents of this one`)
    if (!(await reader.atEnd()))
      throw new Broken(
        'appended',
        `Bytes follow the end of ${toc.name}, at byte ${reader.position.toLocaleString('en-US')} of it: something was appended`,
        { position: reader.position },
      )
    return createMemberReader(await openArchive(head, entries, options), format, label, options)
  } finally {
    await reader.close()
  }
}

const createMemberReader = async (
  archive: Archive,
  format: Format,
  label: string,
  options: ReadOptions,
): Promise<MemberReader> => {
  const byFile = new Map<string, TocEntry>()
  for (const entry of archive.entries) {
    if (!entry.hasData || entry.filename === undefined) continue
    if (byFile.has(entry.filename) && !entry.desc.startsWith('BLOB'))
      throw new Broken('corrupt', `Two entries of the table of contents claim ${entry.filename}`, {
        position: entry.position,
      })
    byFile.set(entry.filename, entry)
  }
  const blobEntries = archive.entries.filter((entry) => entry.hasData && entry.desc.startsWith('BLOB'))
  const listed = new Map<string, string>()
  const blobFiles = new Set<string>()
  const lists = new Set<string>()
  const compressions = new Set<string>()
  await restoreSection(archive, options, [1, 2])

  const read = async (member: Member): Promise<boolean> => {
    const suffix = SUFFIX.exec(member.name)?.[1]
    const name = suffix === undefined ? member.name : member.name.slice(0, -suffix.length - 1)
    if (/^blobs(_\d+)?\.toc$/.test(member.name)) {
      await readBlobList(member)
      return true
    }
    const entry = byFile.get(name)
    const isBlob = /^blob_\d+\.dat$/.test(name)
    if (entry === undefined && !isBlob) {
      if (/^\d+\.dat$/.test(name)) throw new Broken('inconsistent', `${member.name} is not in the table of contents`)
      return false
    }
    const input = open(member, suffix)
    if (suffix !== undefined) compressions.add(COMPRESSIONS[suffix] ?? suffix)
    if (entry !== undefined && !isBlob) {
      if (!archive.awaited.delete(entry.dumpId))
        throw new Broken('inconsistent', `${nameOfData(entry)} are there twice, the second time in ${member.name}`)
      options.progress?.(`reading ${nameOfData(entry)}`)
      await located(member, () =>
        readTableData(input, entry, 0, {
          inventory: archive.inventory,
          options,
          utf8: archive.utf8,
          rows: archive.rows,
        }),
      )
      return true
    }
    if (blobFiles.has(name)) throw new Broken('inconsistent', `Large object ${name} is there twice`)
    blobFiles.add(name)
    await located(member, async () => {
      for await (const piece of input) {
        options.signal.throwIfAborted()
        archive.largeObjects.bytes += piece.length
      }
    })
    archive.largeObjects.count++
    return true
  }

  const readBlobList = async (member: Member): Promise<void> => {
    if (lists.has(member.name)) throw new Broken('inconsistent', `${member.name} is there twice`)
    lists.add(member.name)
    const text = await textOf(member)
    if (text !== '' && !text.endsWith('\n'))
      throw new Broken('cut-off', `${member.name}, the list of large objects, ends inside a line`)
    for (const line of text.split('\n').slice(0, -1)) {
      const match = /^(\d+) (blob_(\d+)\.dat)(?:\.(?:gz|lz4|zst))?$/.exec(line)
      if (match === null || match[1] !== match[3])
        throw new Broken('corrupt', `${member.name}, the list of large objects, is damaged`)
      listed.set(match[2] ?? '', member.name)
    }
    const number = /_(\d+)\.toc$/.exec(member.name)?.[1]
    for (const entry of blobEntries)
      if (number === undefined || Number(number) === entry.dumpId || entry.filename === member.name)
        archive.awaited.delete(entry.dumpId)
  }

  let gzipHead: Buffer | undefined
  /** The header of gzip has no checksum; but pg_dump writes the same one, without a time, into every member. */
  const sameHeads = async function* (member: Member): Bytes {
    let first = true
    for await (const piece of member.open()) {
      const head = first ? asBuffer(piece).subarray(0, 10) : undefined
      first = false
      if (head?.length === 10) {
        gzipHead ??= Buffer.from(head)
        let bits = 0
        for (let i = 0; i < 10; i++) for (let x = (gzipHead[i] ?? 0) ^ (head[i] ?? 0); x > 0; x &= x - 1) bits++
        const changed = head.readUInt32LE(4)
        if (bits === 1 || (changed !== 0 && (changed & (changed - 1)) === 0))
          throw new Broken('corrupt', `The header of ${member.name} differs by one bit from what pg_dump writes`, {
            position: 0,
          })
      }
      yield piece
    }
  }

  /** Decompresses by the name's ending, as pg_restore does. */
  const open = (member: Member, suffix: string | undefined): AsyncIterable<Buffer> => {
    switch (suffix) {
      case 'gz':
        return gunzip(sameHeads(member), member.name)
      case 'lz4':
        return unlz4(member.open(), member.name)
      case 'zst':
        return unzstd(options.maxWindowBytes ?? DEFAULT_WINDOW)(member.open(), member.name)
      default:
        return plain(member.open())
    }
  }

  return {
    archive,
    read,
    async finish() {
      archive.rows?.finish()
      const [missing] = archive.awaited.values()
      if (missing !== undefined)
        throw new Broken(
          'cut-off',
          `The file with ${nameOfData(missing)} (${missing.filename ?? missing.dumpId}) is missing`,
          { table: missing.tag },
        )
      for (const name of listed.keys())
        if (!blobFiles.has(name))
          throw new Broken('cut-off', `The large object ${name} is in the list and its file is missing`)
      for (const name of blobFiles)
        if (!listed.has(name))
          throw new Broken('inconsistent', `The large object ${name} is not in the list of large objects`)
      await restoreSection(archive, options, [3, 4])
    },
    contents: () =>
      archiveContents(archive, format, label, compressions.size === 0 ? 'none' : [...compressions].join(', ')),
  }
}

/** The member that was read when something broke belongs into the message. */
const located = async (member: Member, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (thrown) {
    if (!(thrown instanceof Broken) || thrown.message.includes(member.name)) throw thrown
    throw new Broken(
      thrown.code,
      `${thrown.message.replace(/ of its data, which begins at byte 0 of the file/, '')} (in ${member.name})`,
      {
        ...(thrown.position === undefined ? {} : { position: thrown.position }),
        ...(thrown.table === undefined ? {} : { table: thrown.table }),
      },
    )
  }
}

const plain = async function* (input: Bytes): AsyncGenerator<Buffer> {
  for await (const piece of input) yield asBuffer(piece)
}

/** A small member as text: a list of large objects has one line for each. */
const textOf = async (member: Member): Promise<string> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of member.open()) {
    bytes += piece.length
    if (bytes > 32 * 1024 * 1024) throw new Broken('refused', `${member.name} is too large for a list of large objects`)
    pieces.push(asBuffer(piece))
  }
  return Buffer.concat(pieces).toString('latin1')
}
