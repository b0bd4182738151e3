import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of buffers between two collections. */
const INTERVAL = 12 * 1024 * 1024

/** Bytes of buffers that are still held after a collection of the young objects: above it the old ones are collected too. */
const MOST_HELD = 32 * 1024 * 1024

let passed = 0
let collect: ((type: 'minor' | 'major') => void) | undefined

/**
 * Told how many bytes of buffers were made and are done with. V8 sees the small objects that stand for buffers and not
 * their contents, and lets hundreds of megabytes pile up: a collection of the young objects now and then, which takes about
 * a millisecond, keeps memory flat.
 */
export const relieve = (bytes: number): void => {
  passed += bytes
  if (passed < INTERVAL) return
  passed = 0
  collect ??= collection()
  collect('minor')
  // Buffers that lived through two collections are old: with a decoder that makes many, hundreds of megabytes of them pile up.
  if (process.memoryUsage().arrayBuffers > MOST_HELD) collect('major')
}

const collection = (): ((type: 'minor' | 'major') => void) => {
  try {
    setFlagsFromString('--expose-gc')
    const gc: unknown = runInNewContext('gc')
    setFlagsFromString('--no-expose-gc')
    if (typeof gc === 'function') return (type) => void gc({ type })
  } catch {
    // Where it cannot be had, V8 collects when it sees fit.
  }
  return () => {}
}
