import { isAbsolute, relative, sep } from 'node:path'

/** An absolute path as findings name it: relative to the repository's root where it is below it, always with `/`. */
export const pathFromRoot = (root: string, absolute: string): string => {
  const inside = relative(root, absolute)
  const shown = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? absolute : inside
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}
