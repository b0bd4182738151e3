import { Undecidable } from '../core/errors.ts'
import {
  sameIdentity,
  type Commit,
  type GitHub,
  type IssueComment,
  type PullRequest,
  type Push,
} from '../core/github.ts'
import { readCommands, type Command } from './command.ts'
import { commentDigest, readWitness, type Witness } from './witness.ts'

/** A command that somebody gave, with the commit it was given for. */
export type Given = {
  readonly command: Command
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly url: string
  readonly via: 'comment' | 'review' | 'environment' | 'record'
  readonly sha?: string
  /** Why it cannot count, whoever gave it. */
  readonly refused?: string
}

/** A line for gonogo that was not understood. */
export type Unread = { readonly by: string; readonly url: string; readonly problem: string }

export type Decisions = {
  readonly pullRequest: PullRequest
  /** Oldest first. */
  readonly given: readonly Given[]
  readonly unread: readonly Unread[]
  /** The author and everybody whose commits are in it, in lower case. */
  readonly contributors: ReadonlySet<string>
}

/** Commits whose statuses are looked through for the witnesses of older comments. */
const MAX_OLDER_COMMITS = 8

/** Reads afresh everything that people decided on a pull request, from GitHub's own records. */
export const readDecisions = async (github: GitHub, number: number, signal: AbortSignal): Promise<Decisions> => {
  const [pullRequest, comments, reviews, commits] = await Promise.all([
    github.pullRequest(number, signal),
    github.comments(number, signal),
    github.reviews(number, signal),
    github.pullRequestCommits(number, signal),
  ])
  const unread: Unread[] = []
  const given: Given[] = []
  const withCommands = comments.flatMap((comment) => {
    if (comment.author.kind === 'bot') return []
    const lines = readCommands(comment.body)
    const commands = lines.filter((line): line is Command => 'verb' in line)
    for (const line of lines)
      if (!('verb' in line)) unread.push({ by: comment.author.login, url: comment.url, problem: line.problem })
    return commands.length === 0 ? [] : [{ comment, commands }]
  })
  const decides = withCommands.length > 0 || reviews.some(({ state }) => state === 'approved')
  const pushes = decides ? await pushesOf(github, pullRequest, signal) : []
  const contributors = contributorsOf(pullRequest, await allCommits(github, pullRequest, commits, signal), pushes)
  const shas = commits.map(({ sha }) => sha).toReversed()
  const bind = await binder(
    github,
    pullRequest,
    shas,
    withCommands.map(({ comment }) => comment),
    pushes,
    signal,
  )
  for (const { comment, commands } of withCommands) {
    const bound = bind(comment)
    for (const command of commands)
      given.push({
        command,
        by: comment.author.login,
        at: comment.createdAt,
        url: comment.url,
        via: 'comment',
        ...(bound.sha === undefined ? {} : { sha: bound.sha }),
        ...refusal(comment, bound, command),
      })
  }
  // A review speaks for every item its author may sign: the item is filled in by whoever asks.
  const latest = new Map<string, Given>()
  for (const review of reviews) {
    const { login, kind } = review.author
    if (kind === 'bot' || review.state === 'commented' || review.state === 'pending') continue
    latest.delete(login)
    if (review.state === 'dismissed') continue
    const { sha } = review
    latest.set(login, {
      command:
        review.state === 'approved'
          ? { verb: 'sign', item: ANY_ITEM, lines: [], note: '' }
          : { verb: 'reject', item: ANY_ITEM, lines: [], reason: 'the review requests changes' },
      by: login,
      at: review.submittedAt ?? '',
      url: review.url,
      via: 'review',
      ...(sha === undefined ? { refused: 'the commit that was reviewed is gone' } : { sha }),
    })
  }
  given.push(...latest.values())
  given.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return { pullRequest, given, unread, contributors }
}

/** Commits that GitHub lists of a pull request: one that has more has authors who are not in the list. */
const MAX_LISTED = 250

const allCommits = async (
  github: GitHub,
  pull: PullRequest,
  listed: readonly Commit[],
  signal: AbortSignal,
): Promise<readonly Commit[]> => {
  if (listed.length < MAX_LISTED) return listed
  const { commits, aheadBy } = await github.compare(pull.baseSha, pull.headSha, signal)
  if (commits.length < aheadBy)
    throw new Undecidable(
      `Who wrote pull request #${pull.number} is not known: GitHub does not list all its commits.`,
      {
        rule: 'authors-unknown',
        help: 'Squash the commits, or split the pull request.',
      },
    )
  return commits
}

/**
 * Everybody who had a part in a change, in lower case: authors and committers of its commits, whom a message names as a
 * co-author, and whoever pushed it, for the name in a commit is whatever git was told.
 */
const contributorsOf = (
  { author: { login }, headSha }: PullRequest,
  commits: readonly Commit[],
  pushes: readonly Push[],
): ReadonlySet<string> => {
  const people = new Set([login.toLowerCase()])
  for (const { author, committer, message } of commits) {
    if (author !== undefined) people.add(author.toLowerCase())
    if (committer !== undefined && committer !== 'web-flow') people.add(committer.toLowerCase())
    for (const [, name] of message.matchAll(/^co-authored-by:.*<(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.[^>]+>/gim))
      if (name !== undefined) people.add(name.toLowerCase())
  }
  const own = new Set([headSha, ...commits.map(({ sha }) => sha)])
  for (const { after, actor } of pushes) if (actor !== undefined && own.has(after)) people.add(actor.toLowerCase())
  return people
}

/** Stands for every item. */
export const ANY_ITEM = '*'

type Bound = { readonly sha?: string; readonly why?: string; readonly witness?: Witness }

const refusal = (comment: IssueComment, bound: Bound, command: Command): { refused?: string } => {
  if (comment.updatedAt !== comment.createdAt) return { refused: 'the comment was edited after it was written' }
  if (bound.witness !== undefined && bound.witness.digest !== commentDigest(comment.body))
    return { refused: 'the comment says something else than when it was witnessed' }
  if (bound.witness !== undefined && !sameIdentity(bound.witness.author, comment.author.login))
    return { refused: 'the comment was witnessed as that of somebody else' }
  if (bound.sha === undefined) return { refused: bound.why ?? 'the commit that it was written for is not known' }
  if ('commit' in command && command.commit !== undefined && !bound.sha.startsWith(command.commit))
    return { refused: `it names commit ${command.commit.slice(0, 12)}, but the head was ${bound.sha.slice(0, 12)}` }
  return {}
}

/**
 * Finds the commit that was the head when a comment was written: what this gate witnessed then, in a commit status that
 * nobody can edit; where there is none, what GitHub itself recorded of the pushes to the branch.
 */
const binder = async (
  github: GitHub,
  pull: PullRequest,
  shas: readonly string[],
  comments: readonly IssueComment[],
  pushes: readonly Push[],
  signal: AbortSignal,
): Promise<(comment: IssueComment) => Bound> => {
  if (comments.length === 0) return () => ({})
  const identity = await github.identity(signal)
  const witnesses = new Map<number, { readonly witness: Witness; readonly at: string }>()
  const missing = new Set(comments.map(({ id }) => id))
  const candidates = [pull.headSha, ...shas.filter((sha) => sha !== pull.headSha)].slice(0, MAX_OLDER_COMMITS)
  for (const sha of candidates) {
    if (missing.size === 0) break
    for (const status of await github.statuses(sha, signal)) {
      const witness = readWitness(status)
      if (witness === undefined || !sameIdentity(status.creator?.login ?? '', identity)) continue
      const before = witnesses.get(witness.comment)
      // The first witness is the one that was there: a later one for another commit changes nothing.
      if (before === undefined || status.createdAt < before.at)
        witnesses.set(witness.comment, { witness, at: status.createdAt })
      missing.delete(witness.comment)
    }
  }
  return (comment) => {
    const recorded = headAt(pushes, comment.createdAt)
    if (recorded === 'ambiguous')
      return { why: 'somebody pushed in the very second in which it was written; write it again' }
    const found = witnesses.get(comment.id)
    if (found === undefined)
      return recorded === undefined
        ? { why: 'nothing tells which commit was the head when it was written; write it again' }
        : recorded
    if (found.at < comment.createdAt) return { why: 'its witness is older than the comment itself' }
    // Whoever can write statuses with our identity can write a witness; GitHub's record of pushes nobody can.
    if (recorded !== undefined && recorded.sha !== found.witness.sha)
      return {
        why: `its witness says ${found.witness.sha.slice(0, 7)}, but by GitHub's record ${recorded.sha.slice(0, 7)} was the head`,
      }
    return { sha: found.witness.sha, witness: found.witness }
  }
}

/** What GitHub's record says of a moment: the head, that two things happened at once, or nothing. */
export type Recorded = { readonly sha: string } | 'ambiguous' | undefined

/**
 * The head of a branch at a moment, from GitHub's record of pushes (newest first). GitHub's times have no fractions: of a
 * push in the same second nobody knows which came first.
 */
export const headAt = (pushes: readonly Push[], at: string): Recorded => {
  const second = Math.floor(Date.parse(at) / 1000)
  if (pushes.some((push) => Math.floor(Date.parse(push.at) / 1000) === second)) return 'ambiguous'
  const push = pushes.find((one) => Date.parse(one.at) < second * 1000)
  return push === undefined ? undefined : { sha: push.after }
}

/** Pushes to the head's branch; none where GitHub does not tell. */
export const pushesOf = async (github: GitHub, pull: PullRequest, signal: AbortSignal): Promise<readonly Push[]> => {
  if (pull.headRepository === undefined) return []
  try {
    return await github.in(pull.headRepository).pushes(pull.headRef, signal)
  } catch {
    signal.throwIfAborted()
    // A fork that cannot be read leaves the commit unknown, and the comment does not count.
    return []
  }
}
