import { readBackup } from '../../archive/read.ts'
import type { Contents } from '../../archive/contents.ts'
import type { Source } from '../../archive/source.ts'
import { Undecidable } from '../../core/errors.ts'
import { formatSize } from '../../core/units.ts'
import type { Files } from '../../core/world.ts'
import { createRestorer } from '../../scratch/restorer.ts'
import type { Scratch } from '../../scratch/scratch.ts'

/** A dump to start from instead of the migrations that the base has: real tables with real rows. */
export type StartingBackup = {
  readonly path: string
  readonly source: Source
  readonly contents: Contents
}

const RESTORABLE: ReadonlySet<Contents['format']> = new Set(['pg-plain', 'pg-custom', 'pg-directory', 'pg-tar'])
// The embedded PostgreSQL keeps everything in memory, several times over.
const MAX_EMBEDDED_BYTES = 400_000_000

/** Looks at the dump. Throws Undecidable (rule `rehearsal-backup`) where it is none that can be restored. */
export const openBackup = async (path: string, files: Files, signal: AbortSignal): Promise<StartingBackup> => {
  const stat = await files.stat(path)
  if (stat === undefined) throw unusable(`There is no backup at ${path}.`)
  const source = stat.kind === 'directory' ? await folderSource(path, files) : fileSource(path, stat.sizeBytes, files)
  const { contents, problems } = await readBackup(source, { signal })
  const [problem] = problems
  if (problem !== undefined) throw unusable(`The backup ${path} is not whole: ${problem.message}.`)
  if (contents === undefined || !RESTORABLE.has(contents.format))
    throw unusable(`${path} is no dump of pg_dump (${contents?.label ?? 'what it is cannot be told'}).`)
  return { path, source, contents }
}

/** Restores it. What the scratch database refused is told, so that what follows is known to be seen without it. */
export const restoreBackup = async (
  { path, source, contents }: StartingBackup,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const rowBytes = contents.tables.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
  if (scratch.server.kind === 'embedded' && rowBytes > MAX_EMBEDDED_BYTES)
    throw unusable(
      `The backup ${path} has ${formatSize(rowBytes)} of rows, more than the embedded PostgreSQL holds: install the PostgreSQL programs, or name a server with rehearse.url.`,
    )
  const restorer = createRestorer(scratch)
  const { problems } = await readBackup(source, { signal, sink: restorer.sink })
  const [problem] = problems
  if (problem !== undefined) throw unusable(`The backup ${path} could not be restored: ${problem.message}.`)
  return restorer.failures.map(({ what, reason }) => `${what} of ${path} failed: ${reason}`)
}

const unusable = (message: string): Undecidable =>
  new Undecidable(message, {
    rule: 'rehearsal-backup',
    help: 'Give `rehearse.backup` a dump of pg_dump (plain, custom, directory or tar) of the database as it is before the migrations.',
  })

const fileSource = (path: string, sizeBytes: number, files: Files): Source => ({
  kind: 'file',
  name: path,
  sizeBytes,
  open: () => files.stream(path),
})

const folderSource = async (path: string, files: Files): Promise<Source> => {
  const members: { name: string; sizeBytes: number; open: () => AsyncIterable<Uint8Array> }[] = []
  for (const name of await files.list(path)) {
    const member = `${path.replace(/\/+$/, '')}/${name}`
    const stat = await files.stat(member)
    if (stat?.kind === 'file') members.push({ name, sizeBytes: stat.sizeBytes, open: () => files.stream(member) })
  }
  return { kind: 'folder', name: path, files: members }
}
