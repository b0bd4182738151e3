const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls back when the signal aborts, at once if it has. Gives what takes that back. One listener for all callers: signals made
 * of others (`AbortSignal.any`) live until the next great collection of garbage, and thousands of items make thousands.
 */
export const onAbort = (signal: AbortSignal, call: () => void): (() => void) => {
  if (signal.aborted) {
    call()
    return () => {}
  }
  let calls = waiting.get(signal)
  if (calls === undefined) {
    const all = new Set<() => void>()
    signal.addEventListener('abort', () => all.forEach((one) => one()), { once: true })
    waiting.set(signal, all)
    calls = all
  }
  const own = calls.add(call)
  return () => own.delete(call)
}
