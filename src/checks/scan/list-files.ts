import type { CheckContext } from '../../core/check.ts'
import { pathFromRoot } from '../../core/paths.ts'
import type { World } from '../../core/world.ts'
import type { ScanOptions } from './index.ts'

export type ScanContext = CheckContext & Pick<World, 'files' | 'git' | 'clock'>

export type Listing = {
  /** Relative to the repository's root. */
  readonly paths: readonly string[]
  /** Numbers of the lines that count; a file that is not in it counts whole. */
  readonly lines?: ReadonlyMap<string, ReadonlySet<number>>
  readonly scope: 'changed' | 'all'
  /** `paths` names nothing that is there, changed or not. */
  readonly namesNothing?: boolean
  /** How many changed files `paths` and `exclude` leave out. */
  readonly leftOut?: number
  /** Why every file is looked at although the change was asked for. */
  readonly widened?: string
}

/** The files to look at, and in them the lines that count. */
export const listFiles = async (options: ScanOptions, context: ScanContext): Promise<Listing> => {
  const chosen = options.paths === undefined ? undefined : new Set(await named(options.paths, context))
  const isExcluded = await matcher(options.exclude ?? [], context)
  const keep = (path: string): boolean => (chosen === undefined || chosen.has(path)) && !isExcluded(path)
  if (options.scope === 'all')
    return { scope: 'all', paths: (chosen === undefined ? await everything(context) : [...chosen]).filter(keep) }

  const change = await context.git.change(context.signal)
  if (change.status === 'unknown')
    // Without a base nothing is known to be old: looking at too much is the safe side.
    return {
      scope: 'all',
      widened: change.reason,
      paths: (chosen === undefined ? await everything(context) : [...chosen]).filter(keep),
    }
  const inFolder = await below(context)
  const touched = change.files
    .filter((file) => file.status !== 'deleted')
    .map((file) => file.path)
    .filter(inFolder)
  const paths = touched.filter(keep)
  return {
    scope: 'changed',
    paths,
    leftOut: touched.length - paths.length,
    namesNothing: chosen?.size === 0,
    lines: await context.git.addedLines(paths, context.signal),
  }
}

const named = async (patterns: readonly string[], { files, directory }: ScanContext): Promise<readonly string[]> => {
  const there = files.at(directory)
  const root = files.repository ?? files.root
  const positive = patterns.filter((pattern) => !pattern.startsWith('!'))
  const all = await there.find(positive.length === 0 ? ['**/*', ...patterns] : patterns)
  return all.map((path) => pathFromRoot(root, there.absolute(path)))
}

/** What git knows or would add; without a repository every file. Links are left out: they may lead anywhere. */
const everything = async (context: ScanContext): Promise<readonly string[]> => {
  const inFolder = await below(context)
  if ((await context.git.head(context.signal)) === undefined) return (await named(['**/*'], context)).filter(inFolder)
  const [tracked, others] = await Promise.all([
    context.git.run(['ls-files', '-s', '-z', '--cached'], context.signal),
    context.git.run(['ls-files', '-z', '--others', '--exclude-standard'], context.signal),
  ])
  const paths = new Set<string>()
  for (const entry of split(tracked)) {
    const tab = entry.indexOf('\t')
    if (entry.startsWith('100')) paths.add(entry.slice(tab + 1))
  }
  for (const path of split(others)) paths.add(path)
  return [...paths].filter(inFolder).sort()
}

const split = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '')

/** Whether a path is below the item's working directory. */
const below = async ({ files, directory }: ScanContext): Promise<(path: string) => boolean> => {
  const prefix = pathFromRoot(files.repository ?? files.root, files.at(directory).root)
  return prefix === '.' ? () => true : (path) => path.startsWith(`${prefix}/`)
}

/** Whether a path matches one of the patterns, which start where the item works; a folder stands for what is in it. */
export const matcher = async (
  patterns: readonly string[],
  { files, directory }: ScanContext,
): Promise<(path: string) => boolean> => {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const prefix = pathFromRoot(files.repository ?? files.root, files.at(directory).root)
  const full = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
    return prefix === '.' ? plain : `${prefix}/${plain}`
  })
  const matches = picomatch([...full, ...full.map((pattern) => `${pattern}/**`)], { dot: true })
  return (path) => matches(path) || full.includes(path)
}
