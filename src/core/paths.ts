import { isAbsolute, relative, sep } from 'node:path'
import type { Files } from './world.ts'

/** An absolute path as findings name it: relative to the repository's root where it is below it, always with `/`. */
export const pathFromRoot = (root: string, absolute: string): string => {
  // A thousand files are told by their paths: plain ones, which are nearly all, need no taking apart.
  if (sep === '/' && absolute.startsWith(root) && absolute[root.length] === '/') {
    const below = absolute.slice(root.length + 1)
    if (below !== '' && !below.startsWith('.') && !/\/(?:[/.]|$)/.test(below)) return below
  }
  const inside = relative(root, absolute)
  const shown = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? absolute : inside
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

/** A path of `files` as findings name it, wherever its relative paths start. */
export const shownPath = (files: Files, path: string): string =>
  pathFromRoot(files.repository ?? files.root, files.absolute(path))
