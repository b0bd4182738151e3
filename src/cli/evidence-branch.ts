import { UsageError } from '../core/errors.ts'
import type { Git } from '../core/world.ts'
import type { EvidenceReader } from '../github/baseline.ts'

/** A name that git cannot take for an option. */
export const assertBranch = (branch: string): void => {
  if (branch.startsWith('-') || branch === '') throw new UsageError(`\`${branch}\` is no branch.`)
}

/** The evidence branch as this clone has it. Throws UsageError where it has none. */
export const findBranch = async (
  git: Git,
  branch: string,
  signal: AbortSignal,
): Promise<{ revision: string; paths: readonly string[] }> => {
  // What the server has is the record; a local branch of the name may be older, or somebody's own.
  for (const revision of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    try {
      return { revision, paths: await git.list(revision, '', signal) }
    } catch {
      signal.throwIfAborted()
    }
  }
  throw new UsageError(
    `There is no branch ${branch} in this clone. Fetch it with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`,
  )
}

/** The same for a run that compares with earlier reports. */
export const evidenceInClone = (git: Git, branch: string): EvidenceReader => {
  const found = (signal: AbortSignal) => findBranch(git, branch, signal)
  return {
    paths: async (signal) => (await found(signal)).paths,
    read: async (path, signal) => git.show((await found(signal)).revision, path, signal),
  }
}
