/** The shortest token that is told by its looks. */
const SHORTEST = 20

/** 1 for what may stand in a token (with what joins it to its prefix), 2 for digits. */
const CLASSES = new Uint8Array(256)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/=.:$~')
  CLASSES[character.charCodeAt(0)] = 1
for (const character of '0123456789') CLASSES[character.charCodeAt(0)] = 2

/**
 * Where characters of tokens stand in a row, long enough for one and with digits among them. Code and prose have few of
 * them, so that looking at these alone takes a fraction of the time.
 */
export const longRuns = (text: string): readonly (readonly [from: number, to: number])[] => {
  const runs: [number, number][] = []
  // Two kinds of token have no digit, or a space, and are looked for everywhere in the few files that have their prefix.
  if (text.includes('hf_') || text.includes('FlyV1 fm')) return [[0, text.length]]
  let start = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)] ?? 0
    if (kind === 0) {
      if (digits > 0 && at - start >= SHORTEST) runs.push([start, at])
      start = at + 1
      digits = 0
    } else if (kind === 2) digits++
  }
  if (digits > 0 && text.length - start >= SHORTEST) runs.push([start, text.length])
  return runs
}
