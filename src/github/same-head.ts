import { messageOf } from '../core/errors.ts'
import type { GitHub, PullRequest } from '../core/github.ts'

/**
 * Whose the status of a head is. Statuses stand on commits: two pull requests with the same head share it, and one into a
 * branch with a weaker manifest would turn the other one green.
 */
export type StatusClaim =
  | { readonly kind: 'own' }
  /** It is left alone: the pull request into the default branch has the same head. */
  | { readonly kind: 'of-another'; readonly note: string }
  /** It cannot become green while both are open, or while nobody knows. */
  | { readonly kind: 'disputed'; readonly note: string }

/** Finds out whether the status of a pull request's head is its own. A pull request into the default branch always has it. */
export const claimStatus = async (
  github: GitHub,
  pull: PullRequest,
  defaultBranch: string | undefined,
  signal: AbortSignal,
): Promise<StatusClaim> => {
  const head = pull.headSha.slice(0, 7)
  try {
    const main = defaultBranch ?? (await github.defaultBranch(signal))
    if (pull.baseRef === main) return { kind: 'own' }
    const others = (await github.pullRequestsOf(pull.headSha, signal)).filter(
      ({ state, number, headSha, baseRef }) =>
        state === 'open' && number !== pull.number && headSha === pull.headSha && baseRef !== pull.baseRef,
    )
    const first = others.find(({ baseRef }) => baseRef === main)
    if (first !== undefined)
      return {
        kind: 'of-another',
        note: `The status of ${head} is left to #${first.number} into ${main}, which has the same head: this look at #${pull.number} into ${pull.baseRef} writes none.`,
      }
    const [other] = others
    return other === undefined
      ? { kind: 'own' }
      : {
          kind: 'disputed',
          note: `${head} is the head of #${other.number} into ${other.baseRef} as well: its status cannot become green while both are open. Close one of them, or push to it.`,
        }
  } catch (error) {
    signal.throwIfAborted()
    return {
      kind: 'disputed',
      note: `Whether ${head} is the head of another pull request is not known, so that its status cannot become green: ${messageOf(error)}`,
    }
  }
}
