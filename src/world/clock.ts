import { abortReason } from '../core/errors.ts'
import type { Clock } from '../core/world.ts'

/** The longest time a Node timer can wait; longer sleeps are made of several. */
const LONGEST_TIMER_MS = 2_147_483_647

/** The system's clock. */
export const createClock = (): Clock => ({
  now: () => Date.now(),
  async sleep(ms, signal) {
    for (let left = ms; ; left -= LONGEST_TIMER_MS) {
      await wait(Math.max(0, Math.min(left, LONGEST_TIMER_MS)), signal)
      if (left <= LONGEST_TIMER_MS) return
    }
  },
})

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(abortReason(signal))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
