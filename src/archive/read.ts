import { createHash } from 'node:crypto'
import { Broken, problemOf, type Problem } from './broken.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import type { Contents } from './contents.ts'
import { HEAD_BYTES, identify, type Identity } from './identify.ts'
import { gunzip, type Decompressor } from './inflate.ts'
import { lz4HasChecksum, unlz4 } from './lz4.ts'
import { relieve } from './relieve.ts'
import { readFolder } from './read-folder.ts'
import type { Reading, ReadOptions } from './reading.ts'
import { asBuffer, type Bytes, type Source } from './source.ts'
import { readZstdFrame, unzstd, verifiesZstd } from './zstd.ts'
import { DEFAULT_WINDOW } from './pg-data.ts'

/** Bytes of a small backup, as stored. */
const SMALL = 8 * 1024 * 1024
/** Compressions around one another that are followed. */
const MAX_WRAPPERS = 3
/** A ratio that no single compression of a dump reaches: beyond it, and beyond this many bytes, it is a bomb. */
const BOMB_RATIO = 1500
const BOMB_BYTES = 64 * 1024 * 1024

/**
 * Reads a backup from its first byte to its last and says what it is, what it holds, and what is wrong with it. One pass,
 * bounded memory. Only what the source or the signal throws is thrown; what is wrong with the backup is in `problems`.
 */
export const readBackup = async (source: Source, given: ReadOptions): Promise<Reading> => {
  const known =
    source.kind === 'folder' ? source.files.reduce((sum, file) => sum + file.sizeBytes, 0) : source.sizeBytes
  const options: ReadOptions = {
    ...given,
    // A drill asks PostgreSQL itself.
    grammar: given.sink === undefined,
    rows: known !== undefined && known <= SMALL && given.sink === undefined,
  }
  if (source.kind === 'folder') return readFolder(source, options)
  const hash = createHash('sha256')
  const state: State = { contents: undefined, wrappers: [], selfChecked: false, stored: 0 }
  const counted = async function* (): Bytes {
    for await (const piece of source.open()) {
      options.signal.throwIfAborted()
      state.stored += piece.length
      relieve(piece.length)
      hash.update(piece)
      yield piece
    }
  }
  const problems: Problem[] = []
  try {
    if (source.sizeBytes === 0) throw new Broken('empty', 'The file is empty (0 bytes)', { position: 0 })
    await readLayer(counted(), source.sizeBytes, options, state)
  } catch (thrown) {
    if (!(thrown instanceof Broken)) throw thrown
    problems.push(problemOf(thrown))
  }
  const contents = state.contents?.()
  return {
    contents: contents === undefined || !state.selfChecked ? contents : { ...contents, selfChecked: true },
    wrappers: state.wrappers,
    problems,
    sizeBytes: source.sizeBytes ?? state.stored,
    sha256: problems.length === 0 ? hash.digest('hex') : undefined,
  }
}

type State = {
  contents: (() => Contents) | undefined
  readonly wrappers: string[]
  /** The outermost compression has a checksum over everything. */
  selfChecked: boolean
  stored: number
}

const readLayer = async (
  input: Bytes,
  sizeBytes: number | undefined,
  options: ReadOptions,
  state: State,
): Promise<void> => {
  const reader = createByteReader(input)
  try {
    await reader.fill(HEAD_BYTES)
    const head = reader.window().subarray(0, HEAD_BYTES)
    const [wrapper] = state.wrappers.slice(-1)
    if (head.length === 0)
      throw wrapper === undefined
        ? new Broken('empty', 'The file is empty (0 bytes)', { position: 0 })
        : new Broken(
            'empty',
            `The file is ${wrapper} of nothing: what was piped into ${wrapper} failed and wrote no byte`,
            { position: 0 },
          )
    const identity = identify(head)
    if (identity.kind !== 'wrapper') return await readFormat(reader, identity, sizeBytes, options, state)
    if (state.wrappers.length >= MAX_WRAPPERS)
      throw new Broken('refused', 'The file is compressed again and again: more than three layers are not followed')
    state.wrappers.push(identity.wrapper)
    if (state.wrappers.length === 1) state.selfChecked = hasChecksum(identity.wrapper, head)
    const inner = bounded(
      (await decompressor(identity.wrapper, options))(rest(reader), `the ${identity.wrapper} stream`),
      state,
    )
    const depth = state.wrappers.length
    try {
      await readLayer(inner, undefined, options, state)
    } catch (thrown) {
      if (
        thrown instanceof Broken &&
        thrown.position !== undefined &&
        depth === 1 &&
        !/after decompression/.test(thrown.message)
      )
        throw new Broken(thrown.code, `${thrown.message} (bytes are counted after decompression)`, {
          position: thrown.position,
          ...(thrown.table === undefined ? {} : { table: thrown.table }),
        })
      throw thrown
    }
  } finally {
    await reader.close()
  }
}

const readFormat = async (
  reader: ByteReader,
  identity: Identity,
  sizeBytes: number | undefined,
  options: ReadOptions,
  state: State,
): Promise<void> => {
  switch (identity.kind) {
    case 'wrapper':
      return
    case 'encrypted':
      throw new Broken('encrypted', `The file is ${identity.label}: nothing about what is in it can be verified`)
    case 'mangled':
      throw new Broken('mangled', `The file is ${identity.label}: it was changed after the dump`, { position: 0 })
    case 'other':
      throw new Broken(
        'not-a-backup',
        `The file is ${identity.label}, not a backup${identity.cause === undefined ? '' : `: ${identity.cause}`}`,
        { position: 0 },
      )
    case 'format': {
      const partial = (contents: () => Contents): void => {
        state.contents = contents
      }
      switch (identity.format) {
        case 'pg-custom':
          return (await import('./pg-custom.ts')).readCustom(reader, sizeBytes, options, partial)
        case 'tar':
          return (await import('./pg-tar.ts')).readPgTar(reader, options, partial)
        case 'pg-plain':
          return (await import('./pg-plain.ts')).readPlain(reader, options, partial)
        case 'mysql':
          return (await import('./mysql.ts')).readMysql(reader, options, partial)
        case 'sqlite':
          return (await import('./sqlite.ts')).readSqlite(reader, sizeBytes, options, partial)
        case 'sqlite-dump':
          return (await import('./sqlite-dump.ts')).readSqliteDump(reader, options, partial)
        case 'django-dumpdata':
          return (await import('./django-dumpdata.ts')).readDumpdata(reader, options, partial)
      }
    }
  }
}

const decompressor = async (wrapper: string, options: ReadOptions): Promise<Decompressor> => {
  const window = options.maxWindowBytes ?? DEFAULT_WINDOW
  switch (wrapper) {
    case 'gzip':
      return gunzip
    case 'zstd':
      return unzstd(window)
    case 'lz4':
      return unlz4
    case 'xz':
      return (await import('./xz.ts')).unxz(window)
    default:
      return (await import('./bzip2.ts')).unbzip2
  }
}

/** gzip, xz and bzip2 always carry a checksum, which is verified; zstd and LZ4 only when they were told to. */
const hasChecksum = (wrapper: string, head: Buffer): boolean =>
  wrapper === 'zstd'
    ? verifiesZstd() && (readZstdFrame(head)?.checksum ?? false)
    : wrapper === 'lz4'
      ? lz4HasChecksum(head)
      : true

const rest = async function* (reader: ByteReader): Bytes {
  for (;;) {
    const piece = await reader.some(1_048_576)
    if (piece === undefined) return
    yield piece
  }
}

const bounded = async function* (input: AsyncIterable<Buffer>, state: State): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const piece of input) {
    bytes += piece.length
    if (bytes > BOMB_BYTES && bytes > state.stored * BOMB_RATIO)
      throw new Broken(
        'refused',
        `The file decompresses to more than ${BOMB_RATIO} times its size: it is refused as a compression bomb`,
      )
    yield asBuffer(piece)
  }
}
