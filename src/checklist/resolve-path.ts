import type { Files } from '../core/world.ts'

/** Where a path of a document leads in the repository. */
export type ResolvedPath =
  | { readonly kind: 'found'; readonly path: string; readonly how: 'exact' | 'upwards' | 'suffix' }
  | { readonly kind: 'ambiguous'; readonly paths: readonly string[] }
  | { readonly kind: 'absent' }

/** Trees that hold the work of others, or copies. */
const VENDORED = [
  'node_modules',
  'vendor',
  'venv',
  '.venv',
  'env',
  'site-packages',
  'bower_components',
  'third_party',
  'Pods',
  '.git',
  '.tox',
  '.terraform',
]

export const isVendored = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some(
      (part) =>
        VENDORED.includes(part) ||
        (part.startsWith('.') &&
          part.length > 1 &&
          !['.github', '.gitlab', '.circleci', '.config', '.devcontainer'].includes(part)),
    )

/**
 * A resolver for one document: tries the path from the repository's root, then from the folders on the way up from the
 * document, then as the end of any path outside of vendored trees. Several ends are a question, not a choice.
 */
export const createResolver = (files: Files, document: string): ((path: string) => Promise<ResolvedPath>) => {
  let all: Promise<readonly string[]> | undefined
  const ends = async (path: string): Promise<readonly string[]> => {
    all ??= files.find(['**/*', ...VENDORED.map((folder) => `!**/${folder}/**`)])
    return (await all).filter((other) => !isVendored(other) && (other === path || other.endsWith(`/${path}`)))
  }
  const isThere = async (path: string): Promise<boolean> => {
    try {
      if (/[*?{[]/.test(path)) return (await files.find([path])).length > 0
      return (await files.stat(path)) !== undefined
    } catch {
      // What cannot be looked at (a folder without permission, a path that leads out) is not there for us.
      return false
    }
  }
  return async (written) => {
    const path = written.replace(/^\.\//, '').replace(/\/$/, '')
    if (path === '' || path.startsWith('/') || path.startsWith('~') || path.split('/').includes('..'))
      return { kind: 'absent' }
    if (await isThere(path)) return { kind: 'found', path, how: 'exact' }
    const folders = document.split('/').slice(0, -1)
    for (let depth = folders.length; depth > 0; depth--) {
      const candidate = [...folders.slice(0, depth), path].join('/')
      if (await isThere(candidate)) return { kind: 'found', path: candidate, how: 'upwards' }
    }
    if (/[*?{[]/.test(path)) return { kind: 'absent' }
    const found = await ends(path)
    const [only] = found
    if (only === undefined) return { kind: 'absent' }
    return found.length === 1
      ? { kind: 'found', path: only, how: 'suffix' }
      : { kind: 'ambiguous', paths: found.slice(0, 5) }
  }
}
