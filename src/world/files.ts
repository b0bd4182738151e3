import { closeSync, createReadStream, openSync, promises, readSync, statSync, type Stats } from 'node:fs'
import { resolve, sep } from 'node:path'
import { errorCode, messageOf, Undecidable } from '../core/errors.ts'
import type { Files, FileStat } from '../core/world.ts'
import { decodeText } from './decode-text.ts'
import { findFiles } from './find-files.ts'

const MAX_TEXT_BYTES = 64 * 1024 * 1024
const MAX_READ_BYTES = 1024 * 1024 * 1024

/** The files below `root`, an absolute path; nothing here writes, and no symbolic link leads a glob out of it. */
export const createFiles = (root: string, repository = root): Files => {
  const base = resolve(root)
  const absolute = (path: string): string => resolve(base, path)

  const describe = (found: Stats): FileStat => ({
    kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other',
    sizeBytes: found.size,
    modifiedAt: found.mtimeMs,
    ...(sep === '/' ? { mode: found.mode & 0o7777 } : {}),
  })

  const statNow = (path: string): FileStat | undefined => {
    try {
      const found = statSync(absolute(path), { throwIfNoEntry: false })
      return found === undefined ? undefined : describe(found)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw unreadable(path, error)
    }
  }

  /** Devices and pipes would never end, so that only plain files are opened. */
  const sizeOf = (path: string): number => {
    const found = statNow(path)
    if (found === undefined)
      throw new Undecidable(`${path} does not exist.`, {
        rule: 'file-missing',
        help: 'Correct the path, or create the file.',
      })
    if (found.kind !== 'file')
      throw new Undecidable(`${path} is ${found.kind === 'directory' ? 'a directory' : 'not a plain file'}.`, {
        rule: 'file-unreadable',
        help: 'Name a plain file.',
      })
    return found.sizeBytes
  }

  const readBytes: Files['readBytes'] = async (path, range) => {
    const size = sizeOf(path)
    const start = Math.min(range?.start ?? 0, size)
    const end = Math.max(start, Math.min(range?.end ?? size, size))
    if (end - start > MAX_READ_BYTES) throw tooLarge(path, end - start, MAX_READ_BYTES)
    return read(path, absolute(path), start, end)
  }

  return {
    root: base,
    repository: resolve(repository),
    at: (directory) => createFiles(absolute(directory), repository),
    absolute,
    async stat(path) {
      await yieldAtTimes()
      return statNow(path)
    },
    readBytes,
    async readText(path, { maxBytes = MAX_TEXT_BYTES } = {}) {
      const size = sizeOf(path)
      if (size > maxBytes) throw tooLarge(path, size, maxBytes)
      // Files of /proc say 0 bytes: a little more than the size is asked for.
      const bytes = await read(path, absolute(path), 0, size === 0 ? Math.min(maxBytes, 1_000_000) : size)
      return decodeText(bytes)
    },
    async *stream(path, range) {
      const size = sizeOf(path)
      const start = range?.start ?? 0
      const end = Math.min(range?.end ?? size, size)
      if (end <= start) return
      try {
        for await (const chunk of createReadStream(absolute(path), { start, end: end - 1, highWaterMark: 256 * 1024 }))
          if (chunk instanceof Uint8Array) yield chunk
      } catch (error) {
        throw unreadable(path, error)
      }
    },
    async find(patterns, options = {}) {
      await yieldAtTimes()
      return findFiles(base, patterns, options)
    },
    async list(directory) {
      try {
        return (await promises.readdir(absolute(directory))).sort()
      } catch (error) {
        throw unreadable(directory, error)
      }
    },
  }
}

/** Up to here a file is read at once: handing it to another thread would take longer than reading it. */
const SMALL_BYTES = 1_000_000

/** What is asked of a local file is done sooner than another thread is woken; after so many, timers and signals have their turn. */
const CALLS_IN_A_ROW = 32
let calls = 0
const yieldAtTimes = async (): Promise<void> => {
  if (++calls % CALLS_IN_A_ROW === 0) await new Promise((resolve) => setImmediate(resolve))
}

const readNow = (path: string, absolute: string, start: number, end: number): Uint8Array => {
  try {
    const handle = openSync(absolute, 'r')
    try {
      const buffer = Buffer.allocUnsafe(end - start)
      let filled = 0
      while (filled < buffer.length) {
        const count = readSync(handle, buffer, filled, buffer.length - filled, start + filled)
        if (count === 0) break
        filled += count
      }
      return buffer.subarray(0, filled)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw unreadable(path, error)
  }
}

const read = async (path: string, absolute: string, start: number, end: number): Promise<Uint8Array> => {
  if (end - start <= SMALL_BYTES) {
    const bytes = readNow(path, absolute, start, end)
    await yieldAtTimes()
    return bytes
  }
  try {
    const handle = await promises.open(absolute, 'r')
    try {
      const buffer = Buffer.alloc(end - start)
      let filled = 0
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(path, error)
  }
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')

const unreadable = (path: string, error: unknown): Undecidable =>
  error instanceof Undecidable
    ? error
    : new Undecidable(
        isMissing(error)
          ? `${path} does not exist.`
          : `${path} cannot be read (${errorCode(error) ?? messageOf(error)}).`,
        {
          rule: isMissing(error) ? 'file-missing' : 'file-unreadable',
          help: isMissing(error)
            ? 'Correct the path, or create the file.'
            : 'Give the user that runs gonogo permission to read it.',
          cause: error,
        },
      )

const tooLarge = (path: string, size: number, limit: number): Undecidable =>
  new Undecidable(`${path} has ${size} bytes; at most ${limit} are read.`, {
    rule: 'file-too-large',
    help: 'Name a smaller file, or leave this one out.',
  })
