import { createHash } from 'node:crypto'
import { Undecidable } from '../../../core/errors.ts'

/** One approval: the digest of the file as it was, its path from the repository's root, who approved, and when. */
export type Approval = { readonly digest: string; readonly path: string; readonly by: string; readonly at: string }

const HEAD = [
  '# Approved migrations: digest, path, who, when. Written by `gonogo migrations approve`; an edit of the file ends its approval.',
  '# Sorted by digest, so that branches that approve different migrations do not collide.',
]

/** Digest of a migration whatever its line ends and with or without a byte order mark. */
export const digestOfMigration = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'))
    .digest('hex')

/** Reads a lock file. A line that is not understood throws Undecidable: it may be the approval that is missed. */
export const readLock = (text: string, path: string): readonly Approval[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, index): Approval[] => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const match = /^([0-9a-f]{64}) {2}(\S+) {2}@(\S+)(?: {2}(\S+))?$/.exec(line)
    const [, digest = '', file = '', by = '', at = ''] = match ?? []
    if (match !== null) return [{ digest, path: decodePath(file), by, at }]
    throw new Undecidable(`${path}:${index + 1} is no approval.`, {
      rule: 'approvals-unreadable',
      help: 'Take the line out, and approve again with `gonogo migrations approve`. A mark of a merge conflict is no approval either.',
    })
  })

/** Writes a lock file: sorted, every approval once. */
export const writeLock = (approvals: readonly Approval[]): string => {
  const lines = new Map<string, string>()
  for (const { digest, path, by, at } of approvals) {
    const key = `${digest} ${path} ${by.toLowerCase()}`
    if (!lines.has(key)) lines.set(key, `${beginning({ digest, path, by, at })}${at === '' ? '' : `  ${at}`}`)
  }
  return `${[...HEAD, ...[...lines.values()].sort()].join('\n')}\n`
}

/** How the line of an approval begins: all of it but the day. */
export const beginning = ({ digest, path, by }: Approval): string => `${digest}  ${encodePath(path)}  @${by}`

// Paths may hold blanks; the columns of the file are set apart by blanks.
const encodePath = (path: string): string => path.replaceAll(/[\s%]/g, (character) => encodeURIComponent(character))
const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    // No path of ours: it then matches no file.
    return path
  }
}
