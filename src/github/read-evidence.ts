import { Undecidable } from '../core/errors.ts'
import type { GitHub } from '../core/github.ts'
import type { EvidenceReader } from './baseline.ts'

/** The evidence branch as GitHub has it now. */
export const evidenceOf = (github: GitHub, branch: string): EvidenceReader => {
  const tip = (signal: AbortSignal): Promise<string | undefined> => github.resolveRef(`heads/${branch}`, signal)
  return {
    async paths(signal) {
      const sha = await tip(signal)
      if (sha === undefined) return undefined
      const { entries, complete } = await github.tree(sha, signal)
      if (!complete)
        throw new Undecidable(`GitHub does not list all files of ${branch}: there are too many.`, {
          rule: 'tree-too-large',
          help: 'Begin a new branch, and keep the old one as the archive.',
        })
      return entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)
    },
    async read(path, signal) {
      const sha = await tip(signal)
      return sha === undefined ? undefined : github.file(sha, path, signal)
    },
  }
}
