import { shownPath } from '../../core/paths.ts'
import { formatSize } from '../../core/units.ts'
import type { Files } from '../../core/world.ts'
import { baseName, type BackupWorld, type Found, type Missing } from './place.ts'

const MAX_SIDECAR = 1024 * 1024
/** Files beside backups that are none. */
const SIDECAR = /(\.(sha256|sha512|md5|asc|sig|sum)|(^|\/)(SHA256SUMS|MD5SUMS|SHA512SUMS))$/i

type Candidate = {
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly sizeBytes: number
  readonly modifiedAt: number
}

/** The newest backup among the files and folders that match. */
export const findPath = async (patterns: readonly string[], context: BackupWorld): Promise<Found | Missing> => {
  const files = context.files.at(context.directory)
  const candidates = await candidatesOf(patterns, files)
  // The newest first; among equals the name that sorts last, which has the later date.
  candidates.sort((a, b) => b.modifiedAt - a.modifiedAt || (a.path < b.path ? 1 : -1))
  const [newest, ...others] = candidates
  if (newest === undefined)
    return {
      missing: `No backup is at ${patterns.join(', ')}`,
      help: 'Make the backup, or correct `path` to where it is written.',
    }
  const shown = shownPath(files, newest.path)
  const folder = newest.path.includes('/') ? newest.path.slice(0, newest.path.lastIndexOf('/')) : '.'
  return {
    source:
      newest.kind === 'folder'
        ? { kind: 'folder', name: shown, files: await membersOf(newest.path, files) }
        : { kind: 'file', name: shown, sizeBytes: newest.sizeBytes, open: () => files.stream(newest.path) },
    storedAt: newest.modifiedAt,
    storedClock: 'the modification time of the file',
    candidates: candidates.length,
    others: others.slice(0, 5).map(({ path, sizeBytes }) => `${baseName(path)} (${formatSize(sizeBytes)})`),
    path: shown,
    async beside(name) {
      const path = `${folder}/${name}`
      const stat = await files.stat(path)
      return stat?.kind === 'file' && stat.sizeBytes <= MAX_SIDECAR ? files.readText(path) : undefined
    },
  }
}

const candidatesOf = async (patterns: readonly string[], files: Files): Promise<Candidate[]> => {
  const found = new Map<string, Candidate>()
  for (const pattern of patterns) {
    const written = pattern.startsWith('!') ? undefined : await files.stat(pattern)
    if (written?.kind === 'directory') {
      const path = pattern.replace(/(.)\/+$/, '$1')
      if (await isDump(path, files)) found.set(path, await folderCandidate(path, files))
      else for (const name of await files.list(path)) await add(`${path}/${name}`)
      continue
    }
    if (written !== undefined) await add(pattern)
  }
  const globs = patterns.filter((pattern) => pattern.startsWith('!') || !found.has(pattern.replace(/(.)\/+$/, '$1')))
  if (globs.some((pattern) => !pattern.startsWith('!')))
    for (const path of await files.find(globs, { directories: true })) await add(path)
  return [...found.values()]

  async function add(path: string): Promise<void> {
    if (found.has(path) || SIDECAR.test(path)) return
    const stat = await files.stat(path)
    if (stat?.kind === 'file') {
      // The members of a directory dump belong to the folder that is a candidate itself.
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
      if (
        /(^|\/)(\d+\.dat(\.\w+)?|toc\.dat|blobs(_\d+)?\.toc|blob_\d+\.dat(\.\w+)?)$/.test(path) &&
        (await isDump(folder, files))
      )
        return
      found.set(path, { path, kind: 'file', sizeBytes: stat.sizeBytes, modifiedAt: stat.modifiedAt })
    } else if (stat?.kind === 'directory' && (await isDump(path, files)))
      found.set(path, await folderCandidate(path, files))
  }
}

const isDump = async (folder: string, files: Files): Promise<boolean> =>
  (await files.stat(`${folder}/toc.dat`)) !== undefined ||
  (await files.stat(`${folder}/backup_manifest`)) !== undefined ||
  (await files.stat(`${folder}/PG_VERSION`)) !== undefined ||
  (await hasData(folder, files))

/** A directory dump that lost its table of contents is judged, and not passed over. */
const hasData = async (folder: string, files: Files): Promise<boolean> =>
  (await files.list(folder)).some((name) => /^\d+\.dat(\.\w+)?$/.test(name))

const folderCandidate = async (path: string, files: Files): Promise<Candidate> => {
  const members = await membersOf(path, files)
  const stats = await Promise.all(members.map(({ name }) => files.stat(`${path}/${name}`)))
  return {
    path,
    kind: 'folder',
    sizeBytes: members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    modifiedAt: Math.max(0, ...stats.map((stat) => stat?.modifiedAt ?? 0)),
  }
}

const membersOf = async (
  folder: string,
  files: Files,
  below = '',
  depth = 0,
): Promise<{ name: string; sizeBytes: number; open(): AsyncIterable<Uint8Array> }[]> => {
  const members: { name: string; sizeBytes: number; open(): AsyncIterable<Uint8Array> }[] = []
  for (const name of await files.list(below === '' ? folder : `${folder}/${below}`)) {
    const inner = below === '' ? name : `${below}/${name}`
    const stat = await files.stat(`${folder}/${inner}`)
    if (stat?.kind === 'file')
      members.push({ name: inner, sizeBytes: stat.sizeBytes, open: () => files.stream(`${folder}/${inner}`) })
    else if (stat?.kind === 'directory' && depth < 16)
      members.push(...(await membersOf(folder, files, inner, depth + 1)))
  }
  return members
}
