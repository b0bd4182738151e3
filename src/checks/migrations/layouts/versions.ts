/** Compares versions as numbers, part by part, whatever their length: 2 < 10, 1.2 < 1.10, 20240101 < 20240102. */
export const compareVersions = (one: string, other: string): number => {
  const [left, right] = [partsOf(one), partsOf(other)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index] ?? '0', right[index] ?? '0']
    if (a.length !== b.length) return a.length - b.length
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}

/** Whether two versions are the same number, though they may be written differently: 1 and 001. */
export const sameVersion = (one: string, other: string): boolean => compareVersions(one, other) === 0

const partsOf = (version: string): readonly string[] =>
  version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''))

/** Text order by code unit, the same everywhere. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
