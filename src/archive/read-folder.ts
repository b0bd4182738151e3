import { createHash } from 'node:crypto'
import { Broken, problemOf, type Problem } from './broken.ts'
import type { Contents } from './contents.ts'
import { openMembers, type Member } from './pg-members.ts'
import { relieve } from './relieve.ts'
import type { Reading, ReadOptions } from './reading.ts'
import type { Bytes, FolderSource } from './source.ts'

/** Files beside a dump that are no part of it. */
const BESIDE = /(^|\/)(\.DS_Store|Thumbs\.db|.*\.(sha256|sha512|md5|asc|sig|log|txt|md)|SHA256SUMS|MD5SUMS)$/i

/** Reads a folder: a directory dump of pg_dump. */
export const readFolder = async (source: FolderSource, options: ReadOptions): Promise<Reading> => {
  const digests = new Map<string, string>()
  const problems: Problem[] = []
  let contents: (() => Contents) | undefined
  const hashed = (file: FolderSource['files'][number]): Member & { readonly sizeBytes: number } => ({
    name: file.name,
    sizeBytes: file.sizeBytes,
    open: async function* (): Bytes {
      const hash = createHash('sha256')
      for await (const piece of file.open()) {
        hash.update(piece)
        relieve(piece.length)
        yield piece
      }
      digests.set(file.name, hash.digest('hex'))
    },
  })
  const answer = (): Reading => {
    const sizeBytes = source.files.reduce((sum, file) => sum + file.sizeBytes, 0)
    const whole = createHash('sha256')
    for (const [name, digest] of [...digests].sort(([a], [b]) => (a < b ? -1 : 1))) whole.update(`${digest}  ${name}\n`)
    return {
      contents: contents?.(),
      wrappers: [],
      problems,
      sizeBytes,
      sha256: problems.length === 0 ? whole.digest('hex') : undefined,
      members: digests,
    }
  }
  try {
    if (source.files.length === 0) throw new Broken('empty', 'The folder is empty')
    if (
      source.files.some(
        ({ name }) => name === 'backup_manifest' || name === 'PG_VERSION' || /^base\.tar(\.\w+)?$/.test(name),
      )
    ) {
      await (
        await import('./pg-basebackup.ts')
      ).readBasebackup(source.files.map(hashed), options, (described) => {
        contents = described
      })
      return answer()
    }
    const toc = source.files.find(({ name }) => name === 'toc.dat')
    if (toc === undefined)
      throw new Broken(
        source.files.some(({ name }) => /^\d+\.dat(\.\w+)?$/.test(name)) ? 'cut-off' : 'not-a-backup',
        'The folder has no toc.dat: it is no directory dump, or its table of contents is missing',
      )
    if (toc.sizeBytes === 0) throw new Broken('empty', 'toc.dat, the table of contents, is empty')
    const reader = await openMembers(hashed(toc), 'pg-directory', 'PostgreSQL directory dump', options)
    contents = reader.contents
    // In the order of the table of contents, so that a drill can restore while it reads.
    const order = new Map(reader.archive.entries.map((entry, index) => [entry.filename ?? '', index]))
    const place = (name: string): number => order.get(name.replace(/\.(gz|lz4|zst)$/, '')) ?? Number.MAX_SAFE_INTEGER
    const members = source.files
      .filter(({ name }) => name !== 'toc.dat')
      .sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1))
    for (const file of members) {
      options.signal.throwIfAborted()
      if (await reader.read(hashed(file))) continue
      if (!BESIDE.test(file.name))
        throw new Broken('inconsistent', `${file.name} is no part of the dump in this folder`)
    }
    await reader.finish()
  } catch (thrown) {
    if (!(thrown instanceof Broken)) throw thrown
    problems.push(problemOf(thrown))
  }
  return answer()
}
