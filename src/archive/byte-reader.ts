import { at, Broken } from './broken.ts'
import { asBuffer, type Bytes } from './source.ts'

/** Reads a stream by demand, knowing the position, and never allocates by a length that stands in the data. */
export type ByteReader = {
  /** Bytes consumed so far. */
  readonly position: number
  /** Makes at least `count` bytes (at most MAX_WINDOW) available to `window`; false when the input ends before. */
  fill(count: number): Promise<boolean>
  /** What is buffered and not consumed. */
  window(): Buffer
  /** Consumes bytes of the window. */
  skip(count: number): void
  /** Exactly `count` bytes; throws `cut-off` where the input ends before. `what` is for the message. */
  take(count: number, what: string): Promise<Buffer>
  /** The next bytes, at most `most`; undefined at the end. */
  some(most: number): Promise<Buffer | undefined>
  /** Everything up to and including the byte count, handed on piece by piece without keeping it. */
  through(count: number, what: string): AsyncGenerator<Buffer>
  atEnd(): Promise<boolean>
  /** Releases the input. */
  close(): Promise<void>
}

/** Bytes that may be asked for at once. */
const MAX_WINDOW = 256 * 1024 * 1024

export const createByteReader = (input: Bytes): ByteReader => {
  const iterator = input[Symbol.asyncIterator]()
  let pending: Buffer[] = []
  let pendingBytes = 0
  let current: Buffer = Buffer.alloc(0)
  let offset = 0
  let consumed = 0
  let ended = false

  const available = (): number => current.length - offset + pendingBytes

  const merge = (): void => {
    if (pending.length === 0) return
    const rest = current.subarray(offset)
    const [only] = pending
    current = rest.length === 0 && pending.length === 1 && only !== undefined ? only : Buffer.concat([rest, ...pending])
    offset = 0
    pending = []
    pendingBytes = 0
  }

  const fill = async (count: number): Promise<boolean> => {
    if (current.length - offset >= count) return true
    if (count > MAX_WINDOW)
      throw new Broken('refused', `${at(consumed)} asks for ${count} bytes at once`, { position: consumed })
    while (available() < count && !ended) {
      const next = await iterator.next()
      if (next.done === true) ended = true
      else if (next.value.length > 0) {
        pending.push(asBuffer(next.value))
        pendingBytes += next.value.length
      }
    }
    merge()
    return current.length - offset >= count
  }

  const window = (): Buffer => current.subarray(offset)

  const skip = (count: number): void => {
    offset += count
    consumed += count
  }

  const some = async (most: number): Promise<Buffer | undefined> => {
    if (!(await fill(1))) return undefined
    const piece = current.subarray(offset, Math.min(current.length, offset + most))
    skip(piece.length)
    return piece
  }

  const cut = (what: string): Broken =>
    new Broken('cut-off', `The file ends at ${at(consumed + available())}, inside ${what}`, {
      position: consumed + available(),
    })

  return {
    get position() {
      return consumed
    },
    fill,
    window,
    skip,
    some,
    async take(count, what) {
      if (!(await fill(count))) throw cut(what)
      const piece = current.subarray(offset, offset + count)
      skip(count)
      return piece
    },
    async *through(count, what) {
      let left = count
      while (left > 0) {
        const piece = await some(left)
        if (piece === undefined) throw cut(what)
        left -= piece.length
        yield piece
      }
    },
    atEnd: async () => !(await fill(1)),
    async close() {
      await iterator.return?.()
    },
  }
}
