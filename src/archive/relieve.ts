import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of buffers between two collections. */
const INTERVAL = 24 * 1024 * 1024

let passed = 0
let collect: (() => void) | undefined

/**
 * Told how many bytes of buffers were made and are done with. V8 sees the small objects that stand for buffers and not
 * their contents, and lets hundreds of megabytes pile up: a collection of the young objects now and then, which takes about
 * a millisecond, keeps memory flat.
 */
export const relieve = (bytes: number): void => {
  passed += bytes
  if (passed < INTERVAL) return
  passed = 0
  collect ??= youngCollection()
  collect()
}

const youngCollection = (): (() => void) => {
  try {
    setFlagsFromString('--expose-gc')
    const gc: unknown = runInNewContext('gc')
    setFlagsFromString('--no-expose-gc')
    if (typeof gc === 'function') return () => void gc({ type: 'minor' })
  } catch {
    // Where it cannot be had, V8 collects when it sees fit.
  }
  return () => {}
}
