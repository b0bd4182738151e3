import { Undecidable } from '../core/errors.ts'
import type { GitHub, GitHubWriter, PullRequest, Release } from '../core/github.ts'
import { writeStickyComment, type Written } from './comment.ts'
import type { RunOrder } from './order.ts'
import { numbersIn } from './subject.ts'

/** Pull requests of one release that get a comment: each costs a few requests. */
export const MAX_RELEASED = 30

/**
 * The pull requests that a release brings: those whose merge commit lies between the release before it and its own tag.
 * None for the first release ever. Throws Undecidable when the release, or what lies between the two, cannot be read.
 */
export const releasedPullRequests = async (
  github: GitHub,
  release: Release,
  signal: AbortSignal,
): Promise<readonly PullRequest[]> => {
  const before = releaseBefore(await github.releases(signal), release)
  if (before === undefined) return []
  const { commits } = await github.compare(`refs/tags/${before.tag}`, `refs/tags/${release.tag}`, signal)
  const shas = new Set(commits.map(({ sha }) => sha))
  const merged: PullRequest[] = []
  for (const number of new Set(commits.flatMap(numbersIn))) {
    if (merged.length >= MAX_RELEASED) break
    const pull = await pullRequestOrNone(github, number, signal)
    // A number in a message is only a word: the merge has to be a commit of this release.
    if (pull?.merged === true && pull.mergeCommitSha !== undefined && shas.has(pull.mergeCommitSha)) merged.push(pull)
  }
  return merged
}

/** The release that was published last before this one; a final release is compared with the final one before it. */
const releaseBefore = (releases: readonly Release[], release: Release): Release | undefined => {
  const at = release.publishedAt ?? '9999'
  return releases
    .filter(
      (other) =>
        !other.draft &&
        other.tag !== release.tag &&
        (release.prerelease || !other.prerelease) &&
        other.publishedAt !== undefined &&
        other.publishedAt <= at,
    )
    .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0]
}

const pullRequestOrNone = async (
  github: GitHub,
  number: number,
  signal: AbortSignal,
): Promise<PullRequest | undefined> => {
  try {
    return await github.pullRequest(number, signal)
  } catch (error) {
    signal.throwIfAborted()
    // A message may name any number.
    if (error instanceof Undecidable) return undefined
    throw error
  }
}

/** Tells every pull request of a release, once, in a comment of its own. */
export const commentOnReleased = async (options: {
  readonly github: GitHub
  readonly writer: GitHubWriter
  readonly identity: string
  readonly release: Release
  readonly order: RunOrder
  readonly text: string
  readonly signal: AbortSignal
}): Promise<Written> => {
  const { github, writer, identity, release, order, text, signal } = options
  const results: Written[] = []
  for (const { number } of await releasedPullRequests(github, release, signal))
    results.push(
      await writeStickyComment({
        github,
        writer,
        identity,
        issue: number,
        key: `released ${release.tag}`,
        order,
        render: () => text,
        signal,
      }),
    )
  return results.find((result) => result === 'created' || result === 'updated') ?? 'unchanged'
}
