import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import type { Contents } from './contents.ts'
import { archiveContents, checkAwaited, openArchive, restoreSection, type Archive } from './pg-archive.ts'
import { decompressed, nameOfData, readTableData } from './pg-data.ts'
import { readToc, readTocAgain, type TocEntry } from './pg-toc.ts'
import type { ReadOptions } from './reading.ts'

const DATA = 1
const BLOBS = 3

/**
 * Walks an archive of `pg_dump -Fc` from its first byte to its last: header, table of contents, then every block, whichever
 * way it was written (to a file or through a pipe). `partial` is called with what is known as soon as that is.
 */
export const readCustom = async (
  reader: ByteReader,
  sizeBytes: number | undefined,
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  const { head, entries } = await readToc(reader, sizeBytes)
  if (head.formatByte !== 1)
    throw new Broken(
      'not-a-backup',
      `The file is only the table of contents (toc.dat) of a ${head.formatByte === 3 ? 'directory or tar' : 'directory'} dump: the data is in other files`,
      { position: 10 },
    )
  const archive = await openArchive(head, entries, options)
  partial(() => archiveContents(archive, 'pg-custom', 'PostgreSQL custom-format dump', head.compression))
  checkOffsets(archive, reader.position, sizeBytes)
  await restoreSection(archive, options, [1, 2])
  const positions = new Map<number, number>()
  while (await reader.fill(1)) {
    options.signal.throwIfAborted()
    if (archive.awaited.size === 0) {
      await checkSecondToc(reader, archive, positions)
      break
    }
    await readBlock(reader, archive, options, positions)
  }
  checkAwaited(archive, reader.position)
  archive.rows?.finish()
  await restoreSection(archive, options, [3, 4])
}

/** Offsets that are set have to lie between the table of contents and the end, each for one entry. */
const checkOffsets = ({ entries }: Archive, start: number, sizeBytes: number | undefined): void => {
  for (const entry of entries) {
    if (entry.offset === undefined) continue
    const { state, value } = entry.offset
    if (entry.hasData === (state === 3))
      throw new Broken('corrupt', `Entry ${entry.dumpId} of the table of contents contradicts itself about its data`, {
        position: entry.position,
      })
    if (state !== 2) continue
    if (sizeBytes !== undefined && value >= sizeBytes && value >= start)
      throw new Broken(
        'cut-off',
        `The data of ${nameOfData(entry)} should begin at ${at(value)}, but the file has only ${sizeBytes.toLocaleString('en-US')} bytes`,
        { position: sizeBytes, table: entry.tag },
      )
    if (value < start)
      throw new Broken(
        'corrupt',
        `Entry ${entry.dumpId} of the table of contents places its data before the data begins`,
        { position: entry.position },
      )
  }
}

/** What follows the data can only be the table of contents again, now with the positions of the data. */
const checkSecondToc = async (
  reader: ByteReader,
  archive: Archive,
  positions: ReadonlyMap<number, number>,
): Promise<void> => {
  const start = reader.position
  const appended = (): Broken =>
    new Broken('appended', `The archive ends at ${at(start)} and something follows it: it was appended`, {
      position: start,
    })
  let again: readonly TocEntry[]
  try {
    again = await readTocAgain(reader, archive.head)
  } catch (thrown) {
    throw thrown instanceof Broken && thrown.code !== 'cut-off' ? appended() : thrown
  }
  const same = (entry: TocEntry): string => JSON.stringify({ ...entry, position: 0, offset: undefined })
  for (const [index, entry] of archive.entries.entries()) {
    const other = again[index]
    if (other === undefined || same(other) !== same(entry)) throw appended()
    if (other.offset?.state === 2 && other.offset.value !== positions.get(entry.dumpId))
      throw new Broken('inconsistent', `The second table of contents places ${nameOfData(entry)} where they are not`, {
        position: other.position,
      })
  }
  if (await reader.fill(1))
    throw new Broken(
      'appended',
      `The archive ends at ${at(reader.position)} and something follows it: it was appended`,
      { position: reader.position },
    )
}

const readBlock = async (
  reader: ByteReader,
  archive: Archive,
  options: ReadOptions,
  positions: Map<number, number>,
): Promise<void> => {
  const { head, awaited } = archive
  const position = reader.position
  const type = (await reader.take(1, 'a block of data'))[0] ?? 0
  const id = type === DATA || type === BLOBS ? await readInt(reader, head.intSize, 'the head of a block of data') : -1
  const entry = awaited.get(id)
  if (entry === undefined) {
    const known = archive.entries.find(({ dumpId, hasData }) => dumpId === id && hasData)
    throw known === undefined
      ? new Broken(
          archive.awaited.size === 0 ? 'appended' : 'corrupt',
          `At ${at(position)} there is something that is no block of this archive${archive.awaited.size === 0 ? ': it was appended' : ''}`,
          { position },
        )
      : new Broken('inconsistent', `At ${at(position)} ${nameOfData(known)} come a second time`, { position })
  }
  if (entry.offset?.state === 2 && entry.offset.value !== position)
    throw new Broken(
      'inconsistent',
      `${nameOfData(entry)} begin at ${at(position)} and not at ${at(entry.offset.value)}, as the table of contents says`,
      { position, table: entry.tag },
    )
  awaited.delete(id)
  positions.set(id, position)
  const what = `the block of ${nameOfData(entry).replace(/^the /, '')}, which begins at ${at(position)}`
  options.progress?.(`reading ${nameOfData(entry)}`)
  if ((type === BLOBS) !== entry.desc.startsWith('BLOB'))
    throw new Broken('corrupt', `The block at ${at(position)} is of another kind than the table of contents says`, {
      position,
    })
  if (type === DATA) {
    await readTableData(
      decompressed(chunks(reader, head.intSize, what), head.compression, what, options),
      entry,
      position,
      {
        inventory: archive.inventory,
        options,
        utf8: archive.utf8,
        rows: archive.rows,
      },
    )
    return
  }
  let previous = 0
  for (;;) {
    const oid = await readInt(reader, head.intSize, what)
    if (oid === 0) return
    if (oid < 0)
      throw new Broken('corrupt', `A large object at ${at(reader.position)} has an impossible number`, {
        position: reader.position,
      })
    if (oid === previous)
      throw new Broken('inconsistent', `Large object ${oid} is there twice`, { position: reader.position })
    previous = oid
    for await (const piece of decompressed(
      chunks(reader, head.intSize, what),
      head.compression,
      `large object ${oid}`,
      options,
    )) {
      options.signal.throwIfAborted()
      archive.largeObjects.bytes += piece.length
    }
    archive.largeObjects.count++
  }
}

const readInt = async (reader: ByteReader, intSize: number, what: string): Promise<number> => {
  const bytes = await reader.take(1 + intSize, what)
  if ((bytes[0] ?? 0) > 1)
    throw new Broken('corrupt', `${at(reader.position)} has a damaged number, inside ${what}`, {
      position: reader.position,
    })
  const value = bytes.readUIntLE(1, Math.min(6, intSize))
  return bytes[0] === 1 ? -value : value
}

/** The chunks of a block up to its zero mark, gathered to pieces worth decompressing; nothing is allocated by their lengths. */
const chunks = async function* (reader: ByteReader, intSize: number, what: string): AsyncGenerator<Buffer> {
  const head = 1 + intSize
  let left = 0
  let gathered: Buffer[] = []
  let bytes = 0
  for (;;) {
    if (left > 0) {
      const piece = await reader.some(left)
      if (piece === undefined) throw cut(reader, what)
      left -= piece.length
      gathered.push(piece)
      bytes += piece.length
    } else {
      if (!(await reader.fill(head))) throw cut(reader, what)
      const window = reader.window()
      const sign = window[0] ?? 0
      const length = window.readUIntLE(1, Math.min(6, intSize))
      if (sign !== 0 || length > 0x7fff_ffff)
        throw new Broken('corrupt', `A length at ${at(reader.position)} is damaged, inside ${what}`, {
          position: reader.position,
        })
      reader.skip(head)
      if (length === 0) break
      left = length
    }
    if (bytes >= 262_144) {
      yield gathered.length === 1 && gathered[0] !== undefined ? gathered[0] : Buffer.concat(gathered, bytes)
      gathered = []
      bytes = 0
    }
  }
  if (bytes > 0) yield Buffer.concat(gathered, bytes)
}

const cut = (reader: ByteReader, what: string): Broken => {
  const position = reader.position + reader.window().length
  return new Broken('cut-off', `The file is cut off at ${at(position)}, inside ${what}`, { position })
}
