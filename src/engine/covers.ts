import picomatch from 'picomatch'

const matchers = new Map<string, (path: string) => boolean>()

/** Whether globs (with `!` for what is left out) cover a path of the repository. */
export const covers = (globs: readonly string[], path: string): boolean => {
  const key = globs.join('\0')
  let matches = matchers.get(key)
  if (matches === undefined) {
    const wanted = globs.filter((glob) => !glob.startsWith('!'))
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
    const options = { dot: true }
    const include = wanted.map((glob) => picomatch(glob.replace(/^\.\//, ''), options))
    const exclude = unwanted.map((glob) => picomatch(glob.replace(/^\.\//, ''), options))
    matches = (candidate) =>
      include.some(
        (test, index) =>
          test(candidate) ||
          candidate === wanted[index] ||
          candidate.startsWith(`${(wanted[index] ?? '').replace(/\/$/, '')}/`),
      ) && !exclude.some((test) => test(candidate))
    matchers.set(key, matches)
  }
  return matches(path)
}
