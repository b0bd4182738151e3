import { crc32 } from './crc32.ts'
import { Broken } from './broken.ts'
import type { Decompressor } from './inflate.ts'
import { asBuffer, type Bytes } from './source.ts'

const TAIL = 256 * 1024

/** xz through WebAssembly, refusing dictionaries above `maxWindowBytes`; its CRCs are checked by the decoder. */
export const unxz = (maxWindowBytes: number): Decompressor =>
  async function* (input, what) {
    const streams = splitStreams(input)
    try {
      for (;;) {
        const stream = await streams.next()
        if (stream === undefined) return
        yield* oneStream(stream, what, maxWindowBytes)
      }
    } finally {
      await streams.close()
    }
  }

const MAGIC = Buffer.from('fd377a585a00', 'hex')
const FOOTER = 12

/**
 * Streams that stand one after the other, as `cat` and parallel compressors write them, each by itself: the decoder reads
 * only one. A stream begins with its magic and a checksum of its flags, and only behind the footer of the one before.
 */
const splitStreams = (input: Bytes): { next(): Promise<Bytes | undefined>; close(): Promise<void> } => {
  const iterator = input[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  let first = true
  let done = false

  const pull = async (): Promise<boolean> => {
    if (ended) return false
    const next = await iterator.next()
    if (next.done === true) {
      ended = true
      return false
    }
    held = held.length === 0 ? Buffer.from(asBuffer(next.value)) : Buffer.concat([held, asBuffer(next.value)])
    return true
  }

  const one = async function* (): Bytes {
    let recent: Buffer = Buffer.alloc(0)
    for (;;) {
      let from = recent.length === 0 ? 1 : 0
      for (;;) {
        const at = held.indexOf(MAGIC, from)
        if (at === -1 || at + FOOTER > held.length) break
        if (
          isBoundary(Buffer.concat([recent, held.subarray(Math.max(0, at - 64), at)]), held.subarray(at, at + FOOTER))
        ) {
          const last = held.subarray(0, at)
          held = held.subarray(at)
          // Zeros between two streams belong to neither.
          yield withoutPadding(last)
          return
        }
        from = at + 1
      }
      // What may be the beginning of the next stream waits for more.
      const ready = held.length - FOOTER
      if (ready > 0) {
        const piece = held.subarray(0, ready)
        held = Buffer.from(held.subarray(ready))
        recent = Buffer.from(Buffer.concat([recent, piece.subarray(Math.max(0, piece.length - 64))]).subarray(-64))
        yield piece
      }
      if (!(await pull())) break
    }
    done = true
    yield held
  }

  return {
    async next() {
      if (done) return undefined
      if (first) await pull()
      else while (held.length < FOOTER && (await pull())) continue
      if (first || held.length > 0) {
        first = false
        return one()
      }
      return undefined
    },
    async close() {
      await iterator.return?.()
    },
  }
}

/** Whether the bytes before end in a footer, perhaps with zeros behind it, and those at hand are a stream's header. */
const isBoundary = (before: Buffer, header: Buffer): boolean => {
  if (crc32(header.subarray(6, 8)) !== header.readUInt32LE(8)) return false
  const end = withoutPadding(before)
  if (end.length < FOOTER || end.subarray(-2).toString('latin1') !== 'YZ') return false
  const footer = end.subarray(-FOOTER)
  return crc32(footer.subarray(4, 10)) === footer.readUInt32LE(0)
}

const withoutPadding = (bytes: Buffer): Buffer => {
  let end = bytes.length
  while (end >= 4 && bytes.readUInt32LE(end - 4) === 0) end -= 4
  return bytes.subarray(0, end)
}

const oneStream = async function* (input: Bytes, what: string, maxWindowBytes: number): AsyncGenerator<Buffer> {
  const module = await import('xz-decompress')
  // A CommonJS module: run as it is it has a default only, bundled it has its names.
  const { XzReadableStream } = (module as unknown as { readonly default?: typeof module }).default ?? module
  let tail: Buffer = Buffer.alloc(0)
  let total = 0
  let head: Buffer = Buffer.alloc(0)
  let inputFailed = false
  let inputFailure: unknown
  let over = false
  const iterator = input[Symbol.asyncIterator]()
  const compressed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next()
        if (next.done === true) return controller.close()
        const piece = asBuffer(next.value)
        total += piece.length
        if (head.length < 64) {
          head = Buffer.concat([head, piece.subarray(0, 64)])
          const window = dictionaryBytes(head)
          if (window !== undefined && window > maxWindowBytes)
            throw new Broken(
              'needs-memory',
              `${what} needs a dictionary of ${Math.ceil(window / 1_048_576)} MiB of memory to decompress, more than is allowed`,
            )
        }
        const joined = Buffer.concat([tail, piece])
        tail = Buffer.from(joined.subarray(Math.max(0, joined.length - TAIL)))
        controller.enqueue(piece.length === 0 ? piece : Uint8Array.from(piece))
      } catch (thrown) {
        inputFailed = true
        inputFailure = thrown
        controller.error(thrown)
      }
    },
  })
  const reader = new XzReadableStream(compressed).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (value.length > 0) yield asBuffer(value)
    }
    over = true
    let more = 0
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) break
      more += next.value.length
      if (more > 0) break
    }
    const expected = streamBytes(tail)
    if (expected !== undefined && expected < total && more === 0)
      throw new Broken(
        'unknown-version',
        `${what} is several streams one after the other, of which only the first is read`,
      )
    if (more > 0 || expected === undefined || expected !== total)
      throw new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
  } catch (thrown) {
    if (inputFailed) throw inputFailure
    if (thrown instanceof Broken) throw thrown
    const code = /error code (\d+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1]
    throw code === '8' || code === undefined
      ? new Broken('cut-off', `${what} ends before its end mark`)
      : new Broken('corrupt', `${what} is damaged`)
  } finally {
    if (!over) await reader.cancel().catch(() => undefined)
    await iterator.return?.()
  }
}

/** The dictionary that the first block of a stream asks for. */
const dictionaryBytes = (head: Buffer): number | undefined => {
  if (head.length < 20) return undefined
  let i = 12
  const flags = head[i + 1] ?? 0
  i += 2
  const skipNumber = (): void => {
    while (((head[i] ?? 0) & 0x80) !== 0 && i < 40) i++
    i++
  }
  if ((flags & 0x40) !== 0) skipNumber()
  if ((flags & 0x80) !== 0) skipNumber()
  for (let filter = 0; filter <= (flags & 3) && i < head.length - 2; filter++) {
    const id = head[i] ?? 0
    const size = head[i + 1] ?? 0
    if (id === 0x21) {
      const bits = head[i + 2] ?? 0
      return bits >= 40 ? 2 ** 32 : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11)
    }
    i += 2 + size
  }
  return undefined
}

/** The length that a stream must have by its own index, which stands before the footer at its end. */
const streamBytes = (tail: Buffer): number | undefined => {
  if (tail.length < 24 || tail.subarray(tail.length - 2).toString('latin1') !== 'YZ') return undefined
  const footer = tail.subarray(tail.length - 12)
  if (crc32(footer.subarray(4, 10)) !== footer.readUInt32LE(0)) return undefined
  const indexBytes = (footer.readUInt32LE(4) + 1) * 4
  const start = tail.length - 12 - indexBytes
  if (start < 0 || tail[start] !== 0) return undefined
  let i = start + 1
  const number = (): number => {
    let value = 0
    let factor = 1
    for (let n = 0; n < 9; n++) {
      const byte = tail[i++] ?? 0
      value += (byte & 0x7f) * factor
      if ((byte & 0x80) === 0) break
      factor *= 128
    }
    return value
  }
  const records = number()
  let blocks = 0
  for (let n = 0; n < records && i < tail.length; n++) {
    blocks += Math.ceil(number() / 4) * 4
    number()
  }
  return 12 + blocks + indexBytes + 12
}
