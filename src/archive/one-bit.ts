/**
 * Whether two texts are the same but for one bit, which is what a failing disk, cable or memory changes. Names that people
 * number or letter (`q1`, `team_a`) differ so by themselves: a digit for a digit, or a letter that stands alone, is no sign.
 */
export const differsByOneBit = (a: string, b: string): boolean => {
  const at = onlyDifference(a, b)
  if (at === -1) return false
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
  if (!isPowerOfTwo(x ^ y)) return false
  if (isDigit(x) && isDigit(y)) return false
  if (a.toLowerCase() === b.toLowerCase()) return true
  const alone = (index: number): boolean => !/[a-z0-9]/i.test(a[index] ?? '')
  return !(alone(at - 1) && alone(at + 1))
}

/** The index of the only character in which two texts of one length differ, or -1. */
export const onlyDifference = (a: string, b: string): number => {
  if (a.length !== b.length || a === b) return -1
  let at = -1
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue
    if (at !== -1) return -1
    at = i
  }
  return at
}

const isPowerOfTwo = (value: number): boolean => value !== 0 && (value & (value - 1)) === 0

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Words that are known, and whether an unknown one is a known one with one bit changed. */
export type Vocabulary = {
  has(word: string): boolean
  /** The known word that this unknown one must have been; undefined for known words and for those like no other. */
  misspelt(word: string): string | undefined
}

/** Names that are shorter are too alike. */
const SHORTEST = 4

export const createVocabulary = (lists: readonly Iterable<string>[], shortest = SHORTEST): Vocabulary => {
  const known = new Set<string>()
  const byLength = new Map<number, string[]>()
  for (const list of lists)
    for (const word of list) {
      if (known.has(word)) continue
      known.add(word)
      const same = byLength.get(word.length)
      if (same === undefined) byLength.set(word.length, [word])
      else same.push(word)
    }
  return {
    has: (word) => known.has(word),
    misspelt: (word) =>
      known.has(word) || word.length < shortest
        ? undefined
        : byLength.get(word.length)?.find((other) => differsByOneBit(word, other)),
  }
}
