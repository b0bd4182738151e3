import type { GitHub, GitHubWriter, PullRequest } from '../core/github.ts'
import { sameIdentity } from '../core/github.ts'
import { readCommands } from '../people/command.ts'
import { headAt, pushesOf } from '../people/decisions.ts'
import { commentDigest, readWitness, witnessContext, witnessDescription, type Witness } from '../people/witness.ts'

/** Statuses that one run writes at most: the rest is caught up with by the next. */
const MAX_WRITTEN = 20

/**
 * Binds every command on a pull request to the head that it was written for, in a commit status that nobody can edit.
 * Witnesses of the head before a push are carried over to the new one, with the commit that they name. What GitHub's own
 * record of pushes does not tell for sure gets none.
 */
export const keepWitnesses = async (
  github: GitHub,
  writer: GitHubWriter,
  pull: PullRequest,
  before: string | undefined,
  signal: AbortSignal,
): Promise<number> => {
  const comments = await github.comments(pull.number, signal)
  const asking = comments.filter(
    ({ author, body, createdAt, updatedAt }) =>
      author.kind !== 'bot' && createdAt === updatedAt && readCommands(body).some((line) => 'verb' in line),
  )
  if (asking.length === 0) return 0
  const identity = await github.identity(signal)
  const witnessed = async (sha: string): Promise<readonly Witness[]> =>
    (await github.statuses(sha, signal))
      .filter(({ creator }) => sameIdentity(creator?.login ?? '', identity))
      .toReversed()
      .flatMap((status) => readWitness(status) ?? [])
  const there = await witnessed(pull.headSha)
  const missing = asking.filter(({ id }) => !there.some(({ comment }) => comment === id))
  if (missing.length === 0) return 0
  const earlier = before === undefined || before === pull.headSha ? [] : await witnessed(before)
  const pushes = await pushesOf(github, pull, signal)
  let written = 0
  for (const comment of missing) {
    if (written >= MAX_WRITTEN) break
    const known = earlier.find((witness) => witness.comment === comment.id)
    const recorded = headAt(pushes, comment.createdAt)
    if (recorded === 'ambiguous') continue
    const sha = known?.sha ?? recorded?.sha
    if (sha === undefined) continue
    await writer.createStatus(
      pull.headSha,
      {
        context: witnessContext(comment.id),
        state: 'success',
        description: witnessDescription(
          known ?? { comment: comment.id, author: comment.author.login, sha, digest: commentDigest(comment.body) },
        ),
        targetUrl: comment.url,
      },
      signal,
    )
    written++
  }
  return written
}
