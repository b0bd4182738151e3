import type { GitHub } from '../../core/github.ts'
import type { Subject } from '../../core/subject.ts'
import { readCommands } from '../../people/command.ts'
import { ANY_ITEM, readDecisions, type Given, type Unread } from '../../people/decisions.ts'
import { differences, digestOf, readScope, type Scope } from '../../people/scope.ts'
import type { SettledOptions } from './options.ts'

/** A decision with who had a part in the change it is about. */
export type Candidate = Given & { readonly contributors: ReadonlySet<string> }

/** Why a decision for a commit no longer holds, or the paths it still holds for (all, where none are given). */
export type Held = { readonly ended: string } | { readonly paths?: ReadonlySet<string> }

export type Gathered = {
  readonly candidates: readonly Candidate[]
  readonly unread: readonly Unread[]
  /** The commit that is judged. */
  readonly target: string
  /** Paths that each need a signature; undefined where the whole scope is signed at once. */
  readonly changed?: readonly string[]
  readonly scopeDigest?: string
  readonly holdsFor: (sha: string) => Promise<Held>
  /** Files that the judged change touches within the scope. */
  readonly touched: () => Promise<readonly string[]>
}

/** Reads what people decided, and what their decisions still hold for. Undefined when there is nothing to sign on. */
export const gather = async (
  github: GitHub,
  subject: Subject,
  globs: readonly string[],
  options: SettledOptions,
  now: number,
  signal: AbortSignal,
): Promise<Gathered | undefined> =>
  subject.pullRequest === undefined
    ? gatherRelease(github, subject, globs, options, now, signal)
    : gatherPullRequest(github, subject, subject.pullRequest, globs, options, signal)

const gatherPullRequest = async (
  github: GitHub,
  subject: Subject,
  number: number,
  globs: readonly string[],
  options: SettledOptions,
  signal: AbortSignal,
): Promise<Gathered> => {
  const { pullRequest, given, unread, contributors } = await readDecisions(github, number, signal)
  const target = subject.sha ?? pullRequest.headSha
  const scope = (sha: string): Promise<Scope> => readScope(github, sha, globs, signal)
  return {
    candidates: given.map((one) => ({ ...one, contributors })),
    unread,
    target,
    holdsFor: async (sha): Promise<Held> => {
      if (sha === target) return {}
      if (options.strict) return { ended: `it was given for ${sha.slice(0, 7)}, and every push ends it` }
      const changed = differences(await scope(sha), await scope(target))
      return changed.length === 0
        ? {}
        : { ended: `${listed(changed)} changed since ${sha.slice(0, 7)}, for which it was given` }
    },
    touched: async () => {
      const { files } = await github.pullRequestFiles(number, signal)
      const inScope = await scope(target)
      return files.map(({ path }) => path).filter((path) => inScope.has(path))
    },
  }
}

const gatherRelease = async (
  github: GitHub,
  subject: Subject,
  globs: readonly string[],
  options: SettledOptions,
  clock: number,
  signal: AbortSignal,
): Promise<Gathered | undefined> => {
  const { sha: target } = subject
  if (target === undefined) return undefined
  const numbers = subject.pullRequests ?? []
  const read = await Promise.all(numbers.map((number) => readDecisions(github, number, signal)))
  const everybody = new Set(read.flatMap(({ contributors }) => [...contributors]))
  const candidates: Candidate[] = read.flatMap(({ given, contributors }) =>
    given.map((one) => Object.assign({ contributors }, one)),
  )
  const further = [
    ...(await fromIssue(github, subject, target, signal)),
    ...(await fromEnvironment(github, subject, target, options, clock, signal)),
  ]
  candidates.push(...further.map((one) => Object.assign({ contributors: everybody }, one)))
  candidates.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

  const scope = (sha: string): Promise<Scope> => readScope(github, sha, globs, signal)
  if (options.strict)
    return {
      candidates,
      unread: read.flatMap(({ unread }) => unread),
      target,
      holdsFor: async (sha): Promise<Held> =>
        sha === target ? {} : { ended: `it was given for ${sha.slice(0, 7)}, and every commit ends it` },
      touched: async () => [],
    }
  const now = await scope(target)
  const changed =
    subject.baseSha === undefined ? [...now.keys()].sort() : differences(await scope(subject.baseSha), now)
  return {
    candidates,
    unread: read.flatMap(({ unread }) => unread),
    target,
    changed,
    scopeDigest: digestOf(now),
    holdsFor: async (sha): Promise<Held> => {
      if (sha === target) return {}
      const then = await scope(sha)
      // A file that is gone could have been missing there for another reason: only what stands there was seen.
      const paths = new Set(changed.filter((path) => now.has(path) && then.get(path) === now.get(path)))
      const whole = differences(then, now).length === 0
      if (whole) return {}
      return paths.size === 0
        ? { ended: `nothing that changes now is as it was at ${sha.slice(0, 7)}, for which it was given` }
        : { paths }
    },
    touched: async () => changed,
  }
}

/** Comments on the issue of a release name the commit in full: an issue has no head of its own. */
const fromIssue = async (
  github: GitHub,
  subject: Subject,
  target: string,
  signal: AbortSignal,
): Promise<readonly Omit<Candidate, 'contributors'>[]> => {
  if (subject.releaseIssue === undefined) return []
  const comments = await github.comments(subject.releaseIssue, signal)
  return comments.flatMap((comment) => {
    if (comment.author.kind === 'bot') return []
    return readCommands(comment.body).flatMap((command) => {
      if (!('verb' in command)) return []
      const named = 'commit' in command ? command.commit : undefined
      const refused =
        comment.updatedAt !== comment.createdAt
          ? 'the comment was edited after it was written'
          : command.verb === 'revoke' || named === target
            ? undefined
            : named === undefined
              ? 'it names no commit; on an issue write `at` and the whole commit'
              : `it names commit ${named.slice(0, 12)}, not the whole name of ${target}`
      return [
        {
          command,
          by: comment.author.login,
          at: comment.createdAt,
          url: comment.url,
          via: 'comment' as const,
          sha: target,
          ...(refused === undefined ? {} : { refused }),
        },
      ]
    })
  })
}

/** Whoever approved this run for its environment has approved this commit. */
const fromEnvironment = async (
  github: GitHub,
  subject: Subject,
  target: string,
  options: SettledOptions,
  now: number,
  signal: AbortSignal,
): Promise<readonly Omit<Candidate, 'contributors'>[]> => {
  const runId = /\/actions\/runs\/(\d+)/.exec(subject.runUrl ?? '')?.[1]
  const { environment } = subject
  if (runId === undefined || environment === undefined || !options.via.includes('environment')) return []
  const approvals = await github.runApprovals(Number(runId), signal)
  return approvals
    .filter(({ state, environments }) => state === 'approved' && environments.includes(environment))
    .map(({ user }) => ({
      command: { verb: 'sign' as const, item: ANY_ITEM, lines: [], note: '' },
      by: user.login,
      // GitHub dates the run and not the approval: the run is happening now.
      at: new Date(now).toISOString(),
      url: subject.runUrl ?? '',
      via: 'environment' as const,
      sha: target,
    }))
}

export const listed = (paths: readonly string[]): string =>
  paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more files`
