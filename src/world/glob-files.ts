import { readdirSync, realpathSync, type Dirent } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { errorCode, messageOf, Undecidable } from '../core/errors.ts'
import { pathFromRoot } from '../core/paths.ts'
import { isNegation, kindOf, nameOf, withSlashes } from './find-files.ts'

/** Folders that a glob enters only where it names them. */
const CLOSED = ['.git', 'node_modules']

/** Listing a folder takes less time than handing it to another thread; after so many, timers and signals have their turn. */
const FOLDERS_IN_A_ROW = 64

/** Directory levels that are walked, so that a circle of mounts ends. */
const MAX_DEPTH = 64

/** What `findFiles` does where a pattern is more than the name of a file. */
export const findByGlob = async (
  root: string,
  patterns: readonly string[],
  { directories }: { readonly directories: boolean },
): Promise<readonly string[]> => {
  const found = new Set<string>()
  const wanted = patterns.filter((pattern) => !isNegation(pattern))
  const leftOut = patterns.filter(isNegation).map((pattern) => exclusion(root, pattern.slice(1).replace(/^\.\//, '')))
  for (const pattern of wanted)
    for (const path of await findOne(root, withSlashes(pattern), directories))
      if (!leftOut.some((matches) => matches(path))) found.add(path)
  return [...found].sort()
}

const exclusion = (root: string, pattern: string): ((path: string) => boolean) => {
  const literal = trimSlashes(pathFromRoot(root, resolve(root, pattern)))
  const isFolder = kindOf(resolve(root, pattern)) !== undefined
  const matches = picomatch(isAbsolute(pattern) ? withSlashes(pattern) : normalise(pattern), { dot: true })
  return (path) => matches(path) || (isFolder && (path === literal || path.startsWith(`${literal}/`)))
}

const trimSlashes = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path)

/** `./a//b/` is `a/b`; what leads upwards stays. */
const normalise = (pattern: string): string =>
  trimSlashes(pattern)
    .split('/')
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')

const findOne = async (root: string, pattern: string, directories: boolean): Promise<readonly string[]> => {
  const named = nameOf(root, pattern, directories)
  if (named !== undefined) return [named]
  const asWritten = resolve(root, pattern)
  if (kindOf(asWritten) === 'directory')
    return walk({ root, start: asWritten, matches: () => true, directories, open: [], depth: MAX_DEPTH })

  const glob = normalise(pattern)
  const { base, glob: rest } = picomatch.scan(glob)
  if (rest === '') return []
  const start = resolve(root, base === '' ? '.' : base)
  const isMatch = picomatch(glob, { dot: true })
  const matches = (path: string): boolean =>
    isMatch(isAbsolute(glob) ? withSlashes(path) : withSlashes(relativeTo(root, path)))
  return walk({
    root,
    start,
    matches,
    directories,
    open: CLOSED.filter((name) => glob.split('/').includes(name)),
    depth: rest.includes('**') ? MAX_DEPTH : rest.split('/').length - 1,
  })
}

/** Relative to `root` in the way a pattern is written, also upwards. */
const relativeTo = (root: string, path: string): string => {
  const prefix = root.endsWith(sep) ? root : root + sep
  if (path.startsWith(prefix)) return path.slice(prefix.length)
  const up = ['..']
  for (let folder = resolve(root, '..'); ; folder = resolve(folder, '..')) {
    const above = folder.endsWith(sep) ? folder : folder + sep
    if (path.startsWith(above)) return [...up, path.slice(above.length)].join('/')
    if (folder === resolve(folder, '..')) return path
    up.push('..')
  }
}

type Walk = {
  readonly root: string
  readonly start: string
  readonly matches: (absolute: string) => boolean
  readonly directories: boolean
  readonly open: readonly string[]
  readonly depth: number
}

const walk = async ({ root, start, matches, directories, open, depth }: Walk): Promise<readonly string[]> => {
  const found: string[] = []
  // A search that starts in the repository stays in it, whatever links a change has put there.
  const border = realPath(isWithin(root, start) ? root : start)
  const entered = new Set<string>()
  let folders = 0

  const enter = async (folder: string, level: number): Promise<void> => {
    if (++folders % FOLDERS_IN_A_ROW === 0) await new Promise((resolve) => setImmediate(resolve))
    const entries = entriesOf(root, folder)
    const below: string[] = []
    for (const entry of entries) {
      const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name
      let kind: 'file' | 'directory' | undefined = entry.isDirectory()
        ? 'directory'
        : entry.isFile()
          ? 'file'
          : undefined
      if (entry.isSymbolicLink()) {
        const target = realPath(path)
        if (target === undefined || border === undefined || !isWithin(border, target)) continue
        kind = kindOf(path)
        // The same folder behind a second link would lead around in a circle.
        if (kind === 'directory' && entered.has(target)) continue
        if (kind === 'directory') entered.add(target)
      }
      if (kind === 'file' && matches(path)) found.push(pathFromRoot(root, path))
      if (kind === 'directory') {
        if (directories && matches(path)) found.push(pathFromRoot(root, path))
        if (level < depth && (!CLOSED.includes(entry.name) || open.includes(entry.name))) below.push(path)
      }
    }
    for (const path of below) await enter(path, level + 1)
  }
  if (border !== undefined) {
    entered.add(realPath(start) ?? start)
    await enter(start, 0)
  }
  return found
}

const entriesOf = (root: string, folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return []
    // What is not seen would count as not there, so that a search never passes over it silently.
    throw new Undecidable(`The folder ${pathFromRoot(root, folder)} cannot be read (${messageOf(error)}).`, {
      rule: 'file-unreadable',
      help: 'Give the user that runs gonogo permission to read it, or leave it out with a pattern that begins with "!".',
      cause: error,
    })
  }
}

const isWithin = (border: string, path: string): boolean =>
  path === border || path.startsWith(border.endsWith(sep) ? border : border + sep)

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync.native(path)
  } catch {
    // It leads nowhere.
    return undefined
  }
}
