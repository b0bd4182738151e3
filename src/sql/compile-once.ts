import { setFlagsFromString } from 'node:v8'

/**
 * V8 compiles what has run a while a second time, in threads of their own. In the half second that a history takes to read
 * that does not pay, and on two cores it takes away one of them: the WASM that starts now is compiled once, and of JavaScript
 * (where V8 still has the switch) only what has run six times as long as usual, which is milliseconds where there is much to do.
 */
export const compileOnce = (v8 = process.versions.v8): void => {
  for (const flag of flagsFor(v8)) setFlagsFromString(flag)
}

/** For WASM that runs long, such as a whole database: what starts from now on is compiled again when it has run a while. */
export const compileAgain = (v8 = process.versions.v8): void => {
  if (flagsFor(v8).length > 0) setFlagsFromString('--wasm-dynamic-tiering')
}

/** The switches that a version of V8 knows, as tried: one that it does not know it would complain about on standard error. */
export const flagsFor = (v8: string): readonly string[] => {
  const major = Number(v8.split('.')[0])
  // Node 20 has 11, Node 22 has 12, Node 24 has 13.
  if (!(major >= 11 && major <= 13)) return []
  return ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', ...(major === 11 ? ['--interrupt-budget=400000'] : [])]
}
