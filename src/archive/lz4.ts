import { at, Broken } from './broken.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import type { Decompressor } from './inflate.ts'
import { relieve } from './relieve.ts'
import { asBuffer } from './source.ts'
import { createXxh32, xxh32 } from './xxh32.ts'

const MAGIC = 0x184d2204
const HISTORY = 64 * 1024
const PIECE = 256 * 1024
const BLOCK_SIZES: Readonly<Record<number, number>> = {
  4: 64 * 1024,
  5: 256 * 1024,
  6: 1024 * 1024,
  7: 4 * 1024 * 1024,
}

/** The LZ4 frame format, with its checksums where the frame has them: blocks of at most 4 MB, 64 KB of history. */
export const unlz4: Decompressor = async function* (input, what) {
  const reader = createByteReader(input)
  try {
    let frames = 0
    while (await reader.fill(1)) {
      if (frames > 0 && !(await reader.fill(4)))
        throw new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
      const magic = (await reader.take(4, what)).readUInt32LE(0)
      if (magic >>> 4 === 0x184d2a5) {
        const length = (await reader.take(4, what)).readUInt32LE(0)
        for await (const _ of reader.through(length, what)) continue
        frames++
        continue
      }
      if (magic !== MAGIC)
        throw frames > 0
          ? new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
          : new Broken('corrupt', `${what} does not begin like LZ4`)
      yield* readFrame(reader, what)
      frames++
    }
  } finally {
    await reader.close()
  }
}

/** Whether the first frame vouches for its content with a checksum. */
export const lz4HasChecksum = (head: Buffer): boolean => head.length > 4 && ((head[4] ?? 0) & 0b100) !== 0

const readFrame = async function* (reader: ByteReader, what: string): AsyncGenerator<Buffer> {
  const flags = (await reader.take(2, what)).readUInt16LE(0)
  const [flag, descriptor] = [flags & 0xff, flags >> 8]
  const version = flag >> 6
  const maxBlock = BLOCK_SIZES[(descriptor >> 4) & 7]
  if (version !== 1 || maxBlock === undefined) throw new Broken('corrupt', `${what} has a damaged LZ4 header`)
  const independent = (flag & 0b10_0000) !== 0
  const blockChecksums = (flag & 0b1_0000) !== 0
  const hasSize = (flag & 0b1000) !== 0
  const contentChecksum = (flag & 0b100) !== 0
  const hasDictionary = (flag & 1) !== 0
  const extra = await reader.take((hasSize ? 8 : 0) + (hasDictionary ? 4 : 0), what)
  const headerChecksum = (await reader.take(1, what))[0] ?? 0
  const header = Buffer.concat([Buffer.from([flag, descriptor]), extra])
  if (((xxh32(header) >>> 8) & 0xff) !== headerChecksum) throw new Broken('corrupt', `${what} has a damaged LZ4 header`)
  if (hasDictionary) throw new Broken('corrupt', `${what} was compressed with a dictionary that is not in it`)
  const declared = hasSize ? Number(extra.readBigUInt64LE(0)) : undefined

  const checksum = contentChecksum ? createXxh32() : undefined
  const output = Buffer.alloc(HISTORY + maxBlock)
  let input: Buffer | undefined
  let history = 0
  let total = 0
  for (;;) {
    const size = (await reader.take(4, what)).readUInt32LE(0)
    if (size === 0) break
    const stored = size >= 0x8000_0000
    const length = size & 0x7fff_ffff
    if (length > maxBlock) throw new Broken('corrupt', `${what} has an LZ4 block that is larger than its frame allows`)
    input ??= Buffer.alloc(maxBlock)
    const block = input.subarray(0, length)
    for (let filled = 0; filled < length;) {
      const some = await reader.some(length - filled)
      if (some === undefined)
        throw new Broken('cut-off', `The file ends at ${at(reader.position)}, inside ${what}`, {
          position: reader.position,
        })
      some.copy(block, filled)
      filled += some.length
    }
    if (blockChecksums && (await reader.take(4, what)).readUInt32LE(0) !== xxh32(block))
      throw new Broken('corrupt', `${what} is damaged: a block does not match its checksum`)
    let produced: number
    if (stored) {
      block.copy(output, history)
      produced = block.length
    } else produced = decodeBlock(block, output, history, independent ? history : 0, history + maxBlock, what)
    checksum?.update(output.subarray(history, history + produced))
    total += produced
    // In pieces of their own: large buffers that come and go leave holes in memory.
    for (let from = history; from < history + produced; from += PIECE) {
      const piece = Buffer.from(output.subarray(from, Math.min(history + produced, from + PIECE)))
      relieve(piece.length * 2)
      yield piece
    }
    // The last 64 KB stay before the next block, for matches that reach back.
    const end = history + produced
    const keep = Math.min(HISTORY, end)
    output.copyWithin(0, end - keep, end)
    history = keep
  }
  if (checksum !== undefined && (await reader.take(4, what)).readUInt32LE(0) !== checksum.digest())
    throw new Broken('corrupt', `${what} is damaged: its content does not match its checksum`)
  if (declared !== undefined && declared !== total)
    throw new Broken('corrupt', `${what} is damaged: it says ${declared} bytes and holds ${total}`)
}

/** Decodes one block into `output` at `start`; gives the bytes produced. Never reads or writes outside. */
const decodeBlock = (
  block: Buffer,
  output: Buffer,
  start: number,
  floor: number,
  limit: number,
  what: string,
): number => {
  const damaged = (): Broken => new Broken('corrupt', `${what} is damaged inside an LZ4 block`)
  const end = block.length
  let i = 0
  let o = start
  while (i < end) {
    const token = block[i++] ?? 0
    let literals = token >> 4
    if (literals === 15) {
      let more: number
      do {
        if (i >= end) throw damaged()
        more = block[i++] ?? 0
        literals += more
      } while (more === 255)
    }
    if (i + literals > end || o + literals > limit) throw damaged()
    if (literals > 32) {
      block.copy(output, o, i, i + literals)
      o += literals
      i += literals
    } else for (let n = 0; n < literals; n++) output[o++] = block[i++] ?? 0
    if (i >= end) break
    if (i + 2 > end) throw damaged()
    const distance = (block[i] ?? 0) | ((block[i + 1] ?? 0) << 8)
    i += 2
    let match = (token & 15) + 4
    if ((token & 15) === 15) {
      let more: number
      do {
        if (i >= end) throw damaged()
        more = block[i++] ?? 0
        match += more
      } while (more === 255)
    }
    if (distance === 0 || o - distance < floor || o + match > limit) throw damaged()
    if (distance >= match && match > 32) {
      output.copyWithin(o, o - distance, o - distance + match)
      o += match
    } else for (let n = 0; n < match; n++, o++) output[o] = output[o - distance] ?? 0
  }
  return o - start
}

/** Whether bytes look like an LZ4 frame. */
export const isLz4 = (head: Uint8Array): boolean => head.length >= 4 && asBuffer(head).readUInt32LE(0) === MAGIC
