import picomatch from 'picomatch'

type Rule = { readonly matches: (path: string) => boolean; readonly owners: readonly string[] }

/** Where GitHub looks for the file; the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Reads a CODEOWNERS file into a question: who owns a path? The last line that matches decides; it may name nobody. */
export const readCodeowners = (text: string): ((path: string) => readonly string[]) => {
  const rules = text.split(/\r\n|\r|\n/).flatMap((line): Rule[] => {
    const content = line.replace(/(^|\s)#.*$/, '').trim()
    if (content === '') return []
    // A backslash keeps a space inside a pattern.
    const [pattern = '', ...owners] = content.match(/(?:\\.|[^\s\\])+/g) ?? []
    return [{ matches: patternOf(pattern.replaceAll('\\ ', ' ')), owners: owners.filter((owner) => owner !== '') }]
  })
  return (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? []
}

/** As in `.gitignore`, without `!` and `[…]`, which GitHub does not take here. */
const patternOf = (pattern: string): ((path: string) => boolean) => {
  const anchored = pattern.startsWith('/') || pattern.slice(0, -1).includes('/')
  const folder = pattern.endsWith('/')
  const core = pattern.replace(/^\//, '').replace(/\/$/, '')
  const escaped = core.replace(/[[\]{}()!+@]/g, '\\$&')
  const prefix = anchored ? '' : '**/'
  const options = { dot: true }
  const below = picomatch(`${prefix}${escaped}/**`, options)
  if (folder) return below
  const itself = picomatch(`${prefix}${escaped}`, options)
  // `docs/*` owns the files in docs and not those in folders below.
  return core.endsWith('/*') ? itself : (path) => itself(path) || below(path)
}
