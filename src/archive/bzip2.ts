import { Broken } from './broken.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import type { Decompressor } from './inflate.ts'

/** No block of 900 kB is longer than this when compressed. */
const LONGEST_BLOCK = 1_200_000
const BLOCK_MAGIC = 0x314159265359
const END_MAGIC = 0x177245385090

/** bzip2 with all of its streams, checking the CRC of every block and stream; one block is in memory at a time. */
export const unbzip2: Decompressor = async function* (input, what) {
  const reader = createByteReader(input)
  try {
    let streams = 0
    while (await reader.fill(1)) {
      const head = (await reader.fill(4)) ? reader.window().subarray(0, 4).toString('latin1') : ''
      const level = Number(head[3]) * 100_000
      if (!/^BZh[1-9]$/.test(head))
        throw streams > 0
          ? new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
          : new Broken('corrupt', `${what} does not begin like bzip2`)
      reader.skip(4)
      yield* readStream(reader, level, what)
      streams++
    }
  } finally {
    await reader.close()
  }
}

/** Bits of the window, the highest first. Reading past the window throws `cut-off`: the window holds a whole block or all there is. */
const createBits = (window: Buffer, offset: number, what: string) => {
  let bit = offset
  const limit = window.length * 8
  const read = (count: number): number => {
    if (bit + count > limit) throw new Broken('cut-off', `${what} ends before its end mark`)
    let value = 0
    let left = count
    while (left > 0) {
      const free = 8 - (bit & 7)
      const used = Math.min(free, left)
      value = value * 2 ** used + (((window[bit >> 3] ?? 0) >> (free - used)) & ((1 << used) - 1))
      bit += used
      left -= used
    }
    return value
  }
  return {
    read,
    /** One bit, fast. */
    one(): number {
      if (bit >= limit) throw new Broken('cut-off', `${what} ends before its end mark`)
      const value = ((window[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1
      bit++
      return value
    },
    get position() {
      return bit
    },
  }
}

const readStream = async function* (reader: ByteReader, blockSize: number, what: string): AsyncGenerator<Buffer> {
  const tt = new Uint32Array(blockSize)
  let streamCrc = 0
  let bitOffset = 0
  const damaged = (): Broken => new Broken('corrupt', `${what} is damaged inside a bzip2 block`)
  for (;;) {
    await reader.fill(LONGEST_BLOCK)
    const bits = createBits(reader.window(), bitOffset, what)
    const magic = bits.read(48)
    if (magic === END_MAGIC) {
      if (bits.read(32) !== streamCrc >>> 0) throw new Broken('corrupt', `${what} does not match its checksum`)
      reader.skip(Math.ceil(bits.position / 8))
      return
    }
    if (magic !== BLOCK_MAGIC) throw damaged()
    const blockCrc = bits.read(32)
    if (bits.one() === 1) throw damaged()
    const { count, pointer } = decodeBlock(bits, tt, damaged)
    streamCrc = (((streamCrc << 1) | (streamCrc >>> 31)) ^ blockCrc) | 0
    let crc = 0xffffffff
    for (const piece of unwind(tt, count, pointer)) {
      for (let i = 0; i < piece.length; i++) crc = (crc << 8) ^ (CRC[((crc >>> 24) ^ (piece[i] ?? 0)) & 255] ?? 0)
      yield piece
    }
    if (~crc >>> 0 !== blockCrc) throw new Broken('corrupt', `${what} is damaged: a block does not match its checksum`)
    const position = bits.position
    reader.skip(position >> 3)
    bitOffset = position & 7
  }
}

/** Huffman, move-to-front and run lengths: fills `tt` with the block and links it for the inverse transform. */
const decodeBlock = (
  bits: ReturnType<typeof createBits>,
  tt: Uint32Array,
  damaged: () => Broken,
): { readonly count: number; readonly pointer: number } => {
  const pointer = bits.read(24)
  const used = bits.read(16)
  const symbols: number[] = []
  for (let i = 0; i < 16; i++) {
    if (((used >> (15 - i)) & 1) === 0) continue
    const row = bits.read(16)
    for (let j = 0; j < 16; j++) if (((row >> (15 - j)) & 1) === 1) symbols.push(i * 16 + j)
  }
  const groups = bits.read(3)
  const selectorCount = bits.read(15)
  if (symbols.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw damaged()
  const order = Array.from({ length: groups }, (_, index) => index)
  const selectors = new Uint8Array(selectorCount)
  for (let i = 0; i < selectorCount; i++) {
    let j = 0
    while (bits.one() === 1) if (++j >= groups) throw damaged()
    const [chosen] = order.splice(j, 1)
    order.unshift(chosen ?? 0)
    selectors[i] = chosen ?? 0
  }
  const alphabet = symbols.length + 2
  const tables = Array.from({ length: groups }, () => {
    const lengths = new Uint8Array(alphabet)
    let length = bits.read(5)
    for (let i = 0; i < alphabet; i++) {
      for (;;) {
        if (length < 1 || length > 20) throw damaged()
        if (bits.one() === 0) break
        length += bits.one() === 0 ? 1 : -1
      }
      lengths[i] = length
    }
    return makeTable(lengths)
  })

  const mtf = Uint8Array.from(symbols)
  const counts = new Int32Array(256)
  let total = 0
  let selector = 0
  let left = 0
  let table = tables[0]
  let run = 0
  let weight = 1
  const endOfBlock = alphabet - 1
  for (;;) {
    if (left === 0) {
      if (selector >= selectorCount) throw damaged()
      table = tables[selectors[selector++] ?? 0]
      left = 50
    }
    left--
    if (table === undefined) throw damaged()
    let length = table.shortest
    let code = bits.read(length)
    while (length <= 20 && code > (table.limit[length] ?? -1)) {
      code = (code << 1) | bits.one()
      length++
    }
    if (length > 20) throw damaged()
    const symbol = table.permutation[code - (table.base[length] ?? 0)]
    if (symbol === undefined) throw damaged()
    if (symbol < 2) {
      run += weight << symbol
      weight <<= 1
      if (run > tt.length) throw damaged()
      continue
    }
    if (run > 0) {
      const byte = mtf[0] ?? 0
      if (total + run > tt.length) throw damaged()
      tt.fill(byte, total, total + run)
      counts[byte] = (counts[byte] ?? 0) + run
      total += run
      run = 0
      weight = 1
    }
    if (symbol === endOfBlock) break
    const index = symbol - 1
    const byte = mtf[index] ?? 0
    mtf.copyWithin(1, 0, index)
    mtf[0] = byte
    if (total >= tt.length) throw damaged()
    tt[total++] = byte
    counts[byte] = (counts[byte] ?? 0) + 1
  }
  if (pointer >= total) throw damaged()
  let sum = 0
  for (let i = 0; i < 256; i++) {
    const count = counts[i] ?? 0
    counts[i] = sum
    sum += count
  }
  for (let i = 0; i < total; i++) {
    const byte = (tt[i] ?? 0) & 255
    const place = counts[byte] ?? 0
    counts[byte] = place + 1
    tt[place] = (tt[place] ?? 0) | (i << 8)
  }
  return { count: total, pointer }
}

const makeTable = (lengths: Uint8Array) => {
  const permutation: number[] = []
  const limit = new Int32Array(22).fill(-1)
  const base = new Int32Array(22)
  let code = 0
  let shortest = 21
  for (let length = 1; length <= 20; length++) {
    const first = permutation.length
    for (let i = 0; i < lengths.length; i++) if (lengths[i] === length) permutation.push(i)
    const count = permutation.length - first
    if (count > 0 && shortest === 21) shortest = length
    base[length] = code - first
    code += count
    limit[length] = code - 1
    code <<= 1
  }
  return { permutation, limit, base, shortest }
}

/** The inverse transform and the first run-length coding, in pieces of at most 64 KB. */
const unwind = function* (tt: Uint32Array, count: number, pointer: number): Generator<Buffer> {
  let piece = Buffer.alloc(65_536)
  let filled = 0
  let entry = tt[pointer] ?? 0
  let same = 0
  let previous = -1
  for (let i = 0; i < count; i++) {
    entry = tt[entry >>> 8] ?? 0
    const byte = entry & 255
    let repeat = 1
    if (same === 4) {
      repeat = byte
      same = 0
      for (let n = 0; n < repeat; n++) {
        piece[filled++] = previous
        if (filled === piece.length) {
          yield piece
          piece = Buffer.alloc(65_536)
          filled = 0
        }
      }
      previous = -1
      continue
    }
    same = byte === previous ? same + 1 : 1
    previous = byte
    piece[filled++] = byte
    if (filled === piece.length) {
      yield piece
      piece = Buffer.alloc(65_536)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}

const CRC = (() => {
  const table = new Int32Array(256)
  for (let i = 0; i < 256; i++) {
    let value = i << 24
    for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1
    table[i] = value
  }
  return table
})()
