import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { pathFromRoot } from '../core/paths.ts'

/**
 * Files (or with `directories` also folders) that match, sorted, relative to `root` where they are below it. A pattern
 * that exists as a path is taken as written, and a folder then stands for the files in it; `!` leaves out.
 */
export const findFiles = async (
  root: string,
  patterns: readonly string[],
  { directories = false }: { readonly directories?: boolean },
): Promise<readonly string[]> => {
  const found = new Set<string>()
  const wanted: string[] = []
  // Most patterns are the names of files: for those no glob is compiled and no folder read.
  for (const pattern of patterns) {
    const named = isNegation(pattern) ? undefined : nameOf(root, pattern, directories)
    if (named === undefined) wanted.push(pattern)
    else found.add(named)
  }
  if (wanted.length === 0) return [...found].sort()
  const { findByGlob } = await import('./glob-files.ts')
  return findByGlob(root, patterns, { directories })
}

// `!(a|b)` is a glob of its own.
export const isNegation = (pattern: string): boolean => pattern.startsWith('!') && !pattern.startsWith('!(')

export const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The path of a pattern that is one, relative to the root: a file, or with `directories` a folder. */
export const nameOf = (root: string, pattern: string, directories: boolean): string | undefined => {
  const path = resolve(root, withSlashes(pattern))
  const kind = kindOf(path)
  return kind === 'file' || (kind === 'directory' && directories) ? pathFromRoot(root, path) : undefined
}

export const kindOf = (path: string): 'file' | 'directory' | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? undefined : found.isDirectory() ? 'directory' : 'file'
  } catch {
    // Whatever cannot be looked at is not there for a search: reading it by name says why.
    return undefined
  }
}
