import type { CheckContext } from '../../../core/check.ts'
import type { Finding } from '../../../core/finding.ts'
import type { GitHub, PullRequest, Review } from '../../../core/github.ts'
import { shownPath } from '../../../core/paths.ts'
import type { SignOff } from '../../../core/report.ts'
import { isUnmerged, readTrustedText } from '../../../core/trusted-text.ts'
import type { Files, Git } from '../../../core/world.ts'
import { electorate, type Electorate } from '../../../people/who.ts'
import { authorsOf } from './authors.ts'
import { committedBy, committerOf } from './committers.ts'
import { digestOfMigration, readLock } from './lock-file.ts'
import type { ReviewOption } from './option.ts'

/** Who has approved what, and whether that is enough. */
export type ReviewReport = {
  readonly met: boolean
  readonly summary: string
  /** What is missing, and how to give it; empty when nothing is. */
  readonly help: string
  /** Approvals that ended, and requests for changes. */
  readonly findings: readonly Finding[]
  readonly signOffs: readonly SignOff[]
  /** Logins by the path of the migration, for the report's table. */
  readonly approvedBy: ReadonlyMap<string, readonly string[]>
}

type Ports = Pick<CheckContext, 'roles' | 'subject' | 'signal' | 'untrusted' | 'item'> & {
  readonly files: Files
  readonly git: Git
  readonly github: GitHub
}

/** One approval of one file, with why it does not count where it does not. */
type Vote = {
  readonly by: string
  readonly path: string
  readonly via: string
  readonly at: string
  readonly sha?: string
  readonly url?: string
  readonly why?: string
}

/**
 * Whether each changed migration (paths as the files port has them) is approved by enough people as it is now: in reviews of
 * its pull request, or in the lock file. An edit after the approval ends it, and nobody approves what they wrote.
 */
export const judgeReview = async (
  option: ReviewOption,
  paths: readonly string[],
  ports: Ports,
): Promise<ReviewReport> => {
  const { files, github, roles } = ports
  const by = option.by ?? ['permission:write']
  const people = electorate(by, { github, roles })
  const digests = new Map<string, string | undefined>()
  for (const path of paths)
    digests.set(
      shownPath(files, path),
      (await files.stat(path)) === undefined ? undefined : digestOfMigration(await files.readText(path)),
    )
  const pulls = await pullRequestsOf(ports)
  const votes = [
    ...(await Promise.all(pulls.map((number) => reviewsOf(number, digests, people, ports)))).flat(),
    ...(await lockedVotes(option, digests, people, pulls, ports)),
  ]
  const approvedBy = new Map<string, string[]>([...digests.keys()].map((path) => [path, []]))
  for (const { by, path, why } of votes) {
    const own = approvedBy.get(path)
    if (why === undefined && own !== undefined && !own.some((other) => other.toLowerCase() === by.toLowerCase()))
      own.push(by)
  }
  const missing = [...approvedBy].filter(([, logins]) => logins.length < option.count)
  const names = [...new Set([...approvedBy.values()].flat())].join(', ')
  return {
    met: missing.length === 0,
    summary:
      missing.length === 0
        ? `approved by ${names}`
        : `${missing.length} of ${approvedBy.size} changed migrations ${missing.length === 1 ? 'waits' : 'wait'} for an approval: ${missing
            .map(([path]) => path)
            .slice(0, 5)
            .join(', ')}`,
    help:
      missing.length === 0
        ? ''
        : `${option.count === 1 ? 'One' : option.count} of ${people.words.join(', ')} ${option.count === 1 ? 'has' : 'have'} to approve the pull request, or to run \`gonogo migrations approve --by @LOGIN\` and commit ${option['lock-file']}. The author does not count.`,
    findings: votes.flatMap((vote) => (vote.why === undefined || isNoNews(vote.why) ? [] : [ended(vote, vote.why)])),
    signOffs: votes.filter(({ why }) => why === undefined || !isNoNews(why)).map((vote) => signOffOf(vote, ports)),
    approvedBy,
  }
}

const NOT_AMONG = 'is not among those who may approve migrations'

/** That somebody else reviewed the pull request too is nothing to report. */
const isNoNews = (why: string): boolean => why === NOT_AMONG

const ended = ({ by, path, via, url }: Vote, why: string): Finding => ({
  rule: 'approval-ended',
  level: 'notice',
  path,
  line: 1,
  message: `The approval of ${by} (${via}${url === undefined ? '' : `, ${url}`}) does not count: ${why}.`,
  help: 'Ask for another approval of the file as it is now.',
})

const signOffOf = ({ by, path, via, at, sha, url, why }: Vote, { item }: Ports): SignOff => ({
  item: item.id,
  stage: item.stage,
  line: path,
  decision: 'signed',
  by,
  via,
  at,
  ...(sha === undefined ? {} : { sha }),
  ...(url === undefined ? {} : { url }),
  counts: why === undefined,
  ...(why === undefined ? {} : { why }),
})

/** The pull request that is judged, or those that brought the commit. */
const pullRequestsOf = async ({ subject, github, signal }: Ports): Promise<readonly number[]> => {
  if (!github.available) return []
  if (subject.pullRequest !== undefined) return [subject.pullRequest]
  if (subject.pullRequests !== undefined && subject.pullRequests.length > 0) return subject.pullRequests
  if (subject.sha === undefined) return []
  return (await github.pullRequestsOf(subject.sha, signal)).filter(({ merged }) => merged).map(({ number }) => number)
}

const reviewsOf = async (
  number: number,
  digests: ReadonlyMap<string, string | undefined>,
  people: Electorate,
  { github, signal }: Ports,
): Promise<readonly Vote[]> => {
  const [pull, reviews, commits] = await Promise.all([
    github.pullRequest(number, signal),
    github.reviews(number, signal),
    github.pullRequestCommits(number, signal),
  ])
  const writers = new Set([pull.author.login.toLowerCase()])
  // Bringing the branch up to date with its base is no part in the change.
  for (const { author, parents } of commits)
    if (author !== undefined && parents.length < 2) writers.add(author.toLowerCase())
  const votes: Vote[] = []
  for (const one of latestOf(reviews)) {
    const { login } = one.author
    for (const [path, digest] of digests) {
      const why = await refusal(one, { path, digest, pull, writers, people, github, signal })
      votes.push({
        by: login,
        path,
        via: 'review',
        at: one.submittedAt ?? '',
        url: one.url,
        ...(one.sha === undefined ? {} : { sha: one.sha }),
        ...(why === undefined ? {} : { why }),
      })
    }
  }
  return votes
}

/** The last word of each person: a comment beside an approval takes nothing back. */
const latestOf = (reviews: readonly Review[]): readonly Review[] => {
  const latest = new Map<string, Review>()
  for (const one of reviews) {
    if (one.state === 'commented' || one.state === 'pending') continue
    latest.set(one.author.login.toLowerCase(), one)
  }
  return [...latest.values()].filter(({ state }) => state !== 'dismissed')
}

const refusal = async (
  { author, state, sha }: Review,
  {
    path,
    digest,
    writers,
    people,
    github,
    signal,
  }: {
    readonly path: string
    readonly digest: string | undefined
    readonly pull: PullRequest
    readonly writers: ReadonlySet<string>
    readonly people: Electorate
    readonly github: GitHub
    readonly signal: AbortSignal
  },
): Promise<string | undefined> => {
  if (author.kind === 'bot') return 'a program does not approve'
  if (state === 'changes-requested') return 'the review asks for changes'
  if (writers.has(author.login.toLowerCase())) return 'it is their own change'
  if ((await people.membership(author.login, signal)) === undefined) return NOT_AMONG
  if (sha === undefined) return 'the commit that was reviewed is gone'
  const then = await github.file(sha, path, signal)
  const digestThen = then === undefined ? undefined : digestOfMigration(new TextDecoder().decode(then))
  return digestThen === digest ? undefined : `${path} was changed after ${sha.slice(0, 7)}, for which it was given`
}

/**
 * Approvals of the lock file. What a stranger writes is not read: then it is the lock file of the base that counts. In a pull
 * request a line that the base has not counts only where the commit that brought it is by the one whom it names.
 */
const lockedVotes = async (
  option: ReviewOption,
  digests: ReadonlyMap<string, string | undefined>,
  people: Electorate,
  pulls: readonly number[],
  ports: Ports,
): Promise<readonly Vote[]> => {
  const { files, git, github, subject, signal, untrusted } = ports
  const path = option['lock-file']
  const open = isUnmerged(subject, untrusted)
  const text = untrusted ? (await readTrustedText(path, ports)).text : await currentText(path, files)
  if (text === undefined) return []
  const base = open ? (subject.baseSha ?? (await baseOf(git, signal))) : undefined
  const authors = new Set<string>()
  for (const number of pulls) authors.add((await github.pullRequest(number, signal)).author.login.toLowerCase())
  const votes: Vote[] = []
  for (const approval of readLock(text, path)) {
    if (!digests.has(approval.path)) continue
    const { digest, by, at } = approval
    const why = await (async (): Promise<string | undefined> => {
      if (digests.get(approval.path) !== digest) return `${approval.path} was edited since`
      const written =
        authors.has(by.toLowerCase()) || (await authorsOf(approval.path, git, signal)).has(by.toLowerCase())
      if (written) return 'it is their own change'
      if (open) {
        const committer = await committerOf(approval, path, base, pulls, ports)
        if (committer.status === 'unknown') return committer.reason
        if (committer.status === 'known' && !committer.names.has(by.toLowerCase()))
          return `${committer.shown} committed it (${committer.sha.slice(0, 7)}), and nobody approves for somebody else`
      }
      // Whoever commits the lock file may write; who else may approve is the manifest's to say.
      if (option.by === undefined && !github.available) return undefined
      return (await people.membership(by, signal)) === undefined ? NOT_AMONG : undefined
    })()
    const committed = open ? undefined : await committedBy(approval, path, ports)
    votes.push({
      by,
      path: approval.path,
      via: committed === undefined ? path : `${path}, committed by ${committed}`,
      at,
      ...(why === undefined ? {} : { why }),
    })
  }
  return votes
}

const currentText = async (path: string, files: Files): Promise<string | undefined> =>
  (await files.stat(path)) === undefined ? undefined : files.readText(path)

const baseOf = async (git: Git, signal: AbortSignal): Promise<string | undefined> => {
  const change = await git.change(signal)
  return change.status === 'known' ? change.base : undefined
}
