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

/** One text for all ways to write a version: 1, 001 and 1.0 are the same. */
export const canonicalVersion = (version: string): string =>
  partsOf(version)
    .join('.')
    .replace(/(\.0)+$/, '')

const partsOf = (version: string): readonly string[] =>
  version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''))

/** Text order by code unit, the same everywhere. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
