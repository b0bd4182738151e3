/** Reads a file of a manifest by the name that `extendedPath` gave it; undefined when it is not there. */
export type ReadManifestFile = (path: string) => Promise<Uint8Array | undefined>

/**
 * Where a preset is: `gonogo:NAME` and `owner/repo/path@ref` as written, any other path from the root of the repository
 * that the naming file belongs to.
 */
export const extendedPath = (reference: string, from: string): string => {
  if (reference.startsWith('gonogo:') || isRemote(reference)) return reference
  if (!isRemote(from)) return normalise(reference)
  const at = from.lastIndexOf('@')
  const [owner = '', repository = ''] = from.slice(0, at).split('/')
  return `${owner}/${repository}/${normalise(reference)}${from.slice(at)}`
}

/** Whether a reference names a file of another repository at a revision. */
export const isRemote = (reference: string): boolean =>
  /^[A-Za-z0-9][\w.-]*\/[\w.-]+\/.+@[^@/][^@]*$/.test(reference) && !reference.startsWith('.')

/** Without `.` and empty parts; `..` that would leave the root stays, and finds nothing. */
const normalise = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/')
}
