import { Broken } from './broken.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import { nativeZstd, type Decompressor } from './inflate.ts'
import { relieve } from './relieve.ts'
import { asBuffer, type Bytes } from './source.ts'

/** What a frame's header says; undefined when it is none or not whole. */
export type ZstdFrame = {
  readonly windowBytes: number
  readonly checksum: boolean
  readonly contentBytes: number | undefined
}

export const readZstdFrame = (head: Buffer): ZstdFrame | undefined => {
  if (head.length < 6 || head.readUInt32LE(0) !== 0xfd2fb528) return undefined
  const descriptor = head[4] ?? 0
  const single = (descriptor & 0b10_0000) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  let i = 5
  let windowBytes = 0
  if (!single) {
    const byte = head[i++] ?? 0
    const base = 2 ** (10 + (byte >> 3))
    windowBytes = base + (base / 8) * (byte & 7)
  }
  i += dictionaryBytes
  if (head.length < i + sizeBytes) return undefined
  const contentBytes =
    sizeBytes === 0
      ? undefined
      : sizeBytes === 1
        ? (head[i] ?? 0)
        : sizeBytes === 2
          ? head.readUInt16LE(i) + 256
          : sizeBytes === 4
            ? head.readUInt32LE(i)
            : Number(head.readBigUInt64LE(i))
  return { windowBytes: single ? (contentBytes ?? 0) : windowBytes, checksum: (descriptor & 0b100) !== 0, contentBytes }
}

/** Whether the checksums of frames are verified here: by Node's own zstd, not by the one in JavaScript. */
export const verifiesZstd = (): boolean => nativeZstd(MAX_WINDOW_LOG) !== undefined

const MAX_WINDOW_LOG = 31

/** Zstandard, refusing windows above `maxWindowBytes` before anything is allocated for them. */
export const unzstd = (maxWindowBytes: number): Decompressor =>
  async function* (input, what) {
    const native = nativeZstd(Math.min(MAX_WINDOW_LOG, Math.max(10, Math.ceil(Math.log2(maxWindowBytes)))))
    if (native === undefined) {
      yield* portable(input, what, maxWindowBytes)
      return
    }
    const reader = createByteReader(input)
    try {
      // Node ends with the first frame: each gets a decoder of its own.
      for (let frames = 0; await nextFrame(reader, what, frames, maxWindowBytes); frames++)
        yield* native(frameBytes(reader, what), what)
    } finally {
      await reader.close()
    }
  }

/** Goes to the next frame, passing over those without content; false at the end. */
const nextFrame = async (
  reader: ByteReader,
  what: string,
  before: number,
  maxWindowBytes: number,
): Promise<ZstdFrame | undefined> => {
  for (let frames = before; await reader.fill(1); frames++) {
    if (!(await reader.fill(4)))
      throw frames === 0 ? new Broken('cut-off', `${what} ends inside a zstd header`) : appendedTo(what, frames)
    const magic = reader.window().readUInt32LE(0)
    if (magic >>> 4 === 0x184d2a5) {
      reader.skip(4)
      const length = (await reader.take(4, what)).readUInt32LE(0)
      for await (const _ of reader.through(length, what)) continue
      continue
    }
    if (magic !== 0xfd2fb528) throw appendedTo(what, frames)
    await reader.fill(18)
    const frame = readZstdFrame(reader.window())
    if (frame === undefined) throw new Broken('cut-off', `${what} ends inside a zstd header`)
    if (frame.windowBytes > maxWindowBytes)
      throw new Broken(
        'needs-memory',
        `${what} needs a window of ${Math.ceil(frame.windowBytes / 1_048_576)} MiB of memory to decompress, more than the ${Math.floor(maxWindowBytes / 1_048_576)} MiB allowed`,
      )
    return frame
  }
  return undefined
}

/** The bytes of one frame, block by block. */
const frameBytes = async function* (reader: ByteReader, what: string): Bytes {
  const checksum = readZstdFrame(reader.window())?.checksum === true
  yield await reader.take(headerBytes(reader.window()), what)
  for (;;) {
    const head = await reader.take(3, what)
    const value = head.readUIntLE(0, 3)
    const size = value >> 3
    if (((value >> 1) & 3) === 3 || size > 128 * 1024)
      throw new Broken('corrupt', `${what} is damaged: a block has an impossible size`)
    yield Buffer.concat([head, await reader.take(((value >> 1) & 3) === 1 ? 1 : size, what)])
    if ((value & 1) === 1) break
  }
  if (checksum) yield await reader.take(4, what)
}

/** zstd in JavaScript for Nodes without their own: walks frames and blocks itself, so that every end is seen. */
const portable = async function* (input: Bytes, what: string, maxWindowBytes: number): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd')
  const reader = createByteReader(input)
  const damaged = (why: string): Broken => new Broken('corrupt', `${what} is damaged: ${why}`)
  try {
    let frames = 0
    for (;;) {
      const frame = await nextFrame(reader, what, frames, maxWindowBytes)
      if (frame === undefined) return
      const produced: Buffer[] = []
      const engine = new Decompress((piece) => {
        if (piece.length > 0) produced.push(asBuffer(piece))
      })
      const guarded = (piece: Buffer, last: boolean): void => {
        try {
          engine.push(piece, last)
        } catch (thrown) {
          if (thrown instanceof Broken) throw thrown
          throw damaged(thrown instanceof Error ? thrown.message : 'the data is invalid')
        }
      }
      let total = 0
      guarded(Buffer.from(await reader.take(headerBytes(reader.window()), what)), false)
      for (;;) {
        const head = (await reader.take(3, what)).readUIntLE(0, 3)
        const last = (head & 1) === 1
        const type = (head >> 1) & 3
        const size = head >> 3
        if (type === 3 || size > 128 * 1024) throw damaged('a block has an impossible size')
        const body = await reader.take(type === 1 ? 1 : size, what)
        // The decoder holds short frames back until it is told that nothing follows.
        const tail = last && frame.checksum ? await reader.take(4, what) : Buffer.alloc(0)
        // In two pieces: the decoder keeps every piece that ends where a block does, and lets go of it when one is added to it.
        const header = Buffer.alloc(3)
        header.writeUIntLE(head, 0, 3)
        guarded(header, false)
        guarded(Buffer.concat([body, tail]), last)
        for (const piece of produced.splice(0)) {
          total += piece.length
          // The decoder itself makes several buffers for each that it gives.
          relieve(piece.length * 4)
          yield piece
        }
        if (last) break
      }
      if (frame.contentBytes !== undefined && frame.contentBytes !== total)
        throw damaged(`it says ${frame.contentBytes} bytes and holds ${total}`)
      frames++
    }
  } finally {
    await reader.close()
  }
}

const headerBytes = (head: Buffer): number => {
  const descriptor = head[4] ?? 0
  const single = (descriptor & 0b10_0000) !== 0
  return 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + ([single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0)
}

const appendedTo = (what: string, frames: number): Broken =>
  frames > 0
    ? new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
    : new Broken('corrupt', `${what} does not begin like zstd`)
