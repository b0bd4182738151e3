import { createHash } from 'node:crypto'
import picomatch from 'picomatch'
import { Undecidable } from '../core/errors.ts'
import type { GitHub, TreeEntry } from '../core/github.ts'

/**
 * Whether a path is covered: by a glob, by being named, or by lying below a folder that is named; `!` leaves out. Without
 * globs everything is covered.
 */
export const covers = (globs: readonly string[]): ((path: string) => boolean) => {
  const matching = (glob: string): ((path: string) => boolean) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '')
    const matches = picomatch(plain, { dot: true })
    return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path)
  }
  const inside = globs.filter((glob) => !glob.startsWith('!')).map(matching)
  const outside = globs.filter((glob) => glob.startsWith('!')).map((glob) => matching(glob.slice(1)))
  return (path) =>
    (inside.length === 0 || inside.some((matches) => matches(path))) && !outside.some((matches) => matches(path))
}

/** The files of a commit that are covered, path to content: a file that is renamed, added or removed changes it. */
export type Scope = ReadonlyMap<string, string>

/** Reads a scope at a commit. A tree that GitHub does not list whole throws Undecidable. */
export const readScope = async (
  github: GitHub,
  sha: string,
  globs: readonly string[],
  signal: AbortSignal,
): Promise<Scope> => {
  const { entries, complete } = await github.tree(sha, signal)
  if (!complete)
    throw new Undecidable(`GitHub does not list all files of ${sha.slice(0, 7)}: the repository is too large.`, {
      rule: 'tree-too-large',
      help: 'Use `strict: true`: the sign-off then holds for one commit and no files have to be compared.',
    })
  const isCovered = covers(globs)
  return new Map(
    entries
      .filter((entry: TreeEntry) => entry.kind !== 'folder' && isCovered(entry.path))
      .map(({ path, sha }) => [path, sha]),
  )
}

export const digestOf = (scope: Scope): string => {
  const hash = createHash('sha256')
  for (const [path, sha] of [...scope].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${sha}\n`)
  return hash.digest('hex')
}

/** Paths that differ between two scopes, sorted. */
export const differences = (before: Scope, after: Scope): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort()
