import type { GitHub, PullRequest } from '../core/github.ts'
import type { Subject } from '../core/subject.ts'
import type { RunEvent } from './event.ts'

/** The issue with this label, open, is where a release is signed. */
export const RELEASE_LABEL = 'gonogo-release'

const DEPENDABOT = 'dependabot[bot]'
/** Pull requests of one deployment that are looked at. */
const MAX_PULL_REQUESTS = 50

export type Resolved = {
  readonly subject: Subject
  readonly pullRequest?: PullRequest
  /** The commit that the manifest is taken from; undefined: from the commit that is judged. */
  readonly trustedRef?: string
  readonly untrusted: boolean
  readonly untrustedReason?: string
  readonly deployment?: { readonly sha: string; readonly previousSha?: string; readonly createdAt?: string }
  readonly notes: readonly string[]
}

/** Completes what the event says with what GitHub says now: an event that is run again describes the past. */
export const resolveSubject = async (
  event: RunEvent,
  github: GitHub,
  wanted: { readonly sha?: string | undefined; readonly environment?: string | undefined },
  signal: AbortSignal,
): Promise<Resolved> => {
  const environment = wanted.environment ?? event.deployment?.environment
  const plain: Subject = {
    ...(event.repository === undefined ? {} : { repository: event.repository }),
    ...(event.ref === undefined ? {} : { ref: event.ref }),
    ...(environment === undefined ? {} : { environment }),
    ...(event.actor === undefined ? {} : { actor: event.actor }),
    ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
    ...(event.name === '' ? {} : { event: event.name }),
  }
  const untrusted = event.untrustedReason === undefined ? {} : { untrustedReason: event.untrustedReason }
  const sha = wanted.sha ?? event.sha
  if (!github.available)
    return {
      subject: {
        ...plain,
        ...(sha === undefined ? {} : { sha }),
        ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
        ...(event.baseSha === undefined ? {} : { baseSha: event.baseSha }),
      },
      untrusted: event.untrusted,
      ...untrusted,
      ...(event.baseSha === undefined ? {} : { trustedRef: event.baseSha }),
      notes: [`GitHub is not asked: ${github.unavailableReason}`],
    }

  const number = event.pullRequest ?? (await pullRequestOfRun(event, github, signal))
  if (number !== undefined) return ofPullRequest(event, number, plain, github, wanted.sha, signal)
  if (event.mergeGroup !== undefined) {
    const { headSha, baseSha } = event.mergeGroup
    const { commits } = await github.compare(baseSha, headSha, signal)
    const named = /\/pr-(\d+)-[0-9a-f]+$/.exec(event.ref ?? '')?.[1]
    const numbers = new Set([...(named === undefined ? [] : [Number(named)]), ...commits.flatMap(numbersIn)])
    return {
      subject: { ...plain, sha: headSha, baseSha, pullRequests: [...numbers].slice(0, MAX_PULL_REQUESTS) },
      trustedRef: baseSha,
      untrusted: false,
      notes: [],
    }
  }
  const release = await releaseOf(event, github, signal)
  if (release !== undefined)
    return ofDeployment(
      event,
      { ...plain, environment: release.environment },
      release.sha,
      release.environment,
      github,
      signal,
    )
  if (environment !== undefined && sha !== undefined)
    return ofDeployment(event, plain, sha, environment, github, signal)
  return {
    subject: { ...plain, ...(sha === undefined ? {} : { sha }) },
    untrusted: event.untrusted,
    ...untrusted,
    // What a fork's run was about is judged by what the repository itself says.
    ...(event.untrusted ? { trustedRef: `heads/${await github.defaultBranch(signal)}` } : {}),
    notes: [],
  }
}

const pullRequestOfRun = async (event: RunEvent, github: GitHub, signal: AbortSignal): Promise<number | undefined> => {
  if (event.workflowRun === undefined || event.sha === undefined) return undefined
  const found = await github.pullRequestsOf(event.sha, signal)
  return found.find(({ state, headSha }) => state === 'open' && headSha === event.sha)?.number
}

const ofPullRequest = async (
  event: RunEvent,
  number: number,
  plain: Subject,
  github: GitHub,
  wantedSha: string | undefined,
  signal: AbortSignal,
): Promise<Resolved> => {
  const pullRequest = await github.pullRequest(number, signal)
  // A push's run judges its own commit; a comment or a review is about the head as it is now.
  const own = event.name.startsWith('pull_request') && event.name !== 'pull_request_review' ? event.sha : undefined
  const sha = wantedSha ?? own ?? pullRequest.headSha
  // The tip and not what the pull request was opened against: an old base may hold an older, weaker manifest.
  const baseSha = (await github.resolveRef(`heads/${pullRequest.baseRef}`, signal)) ?? pullRequest.baseSha
  const foreign = pullRequest.headRepository !== github.repository
  const reason = foreign
    ? `the head is in ${pullRequest.headRepository ?? 'a fork that is gone'}`
    : pullRequest.author.login === DEPENDABOT
      ? 'Dependabot wrote it'
      : event.untrustedReason
  return {
    subject: { ...plain, sha, ref: `refs/pull/${number}/head`, pullRequest: number, baseSha },
    pullRequest,
    trustedRef: baseSha,
    untrusted: reason !== undefined,
    ...(reason === undefined ? {} : { untrustedReason: reason }),
    notes:
      sha === pullRequest.headSha
        ? []
        : [
            `This judges ${sha.slice(0, 7)}; the head of the pull request is ${pullRequest.headSha.slice(0, 7)} by now.`,
          ],
  }
}

/** How the issue of a release is called: `Release 0123… to production`. */
export const releaseTitle = (sha: string, environment: string): string => `Release ${sha} to ${environment}`

/** What the issue is about that a comment was just written on, if it is the issue of a release. */
const releaseOf = async (
  event: RunEvent,
  github: GitHub,
  signal: AbortSignal,
): Promise<{ readonly sha: string; readonly environment: string } | undefined> => {
  if (event.name !== 'issue_comment' || event.issue === undefined) return undefined
  const issues = await github.issues({ labels: [RELEASE_LABEL], state: 'open' }, signal)
  const title = issues.find(({ number }) => number === event.issue)?.title ?? ''
  const match = /^Release ([0-9a-f]{40}) to (.+)$/.exec(title)
  return match?.[1] === undefined || match[2] === undefined ? undefined : { sha: match[1], environment: match[2] }
}

/** Everything between what is live in the environment and the commit: its pull requests are judged together. */
const ofDeployment = async (
  event: RunEvent,
  plain: Subject,
  sha: string,
  environment: string,
  github: GitHub,
  signal: AbortSignal,
): Promise<Resolved> => {
  const notes: string[] = []
  const live = await liveIn(github, environment, event.deployment?.id, signal)
  const numbers = new Set<number>()
  if (live === undefined) notes.push(`Nothing was deployed to ${environment} yet: everything in the commit is judged.`)
  else {
    const { commits, status, complete } = await github.compare(live, sha, signal)
    for (const commit of commits) for (const number of numbersIn(commit)) numbers.add(number)
    if (status === 'behind')
      notes.push(`${sha.slice(0, 7)} is older than what is live in ${environment}: this rolls back.`)
    if (!complete)
      notes.push(
        'GitHub does not list every commit since the last deployment; what is not listed needs a signature on the release.',
      )
  }
  const merged = []
  for (const number of [...numbers].slice(0, MAX_PULL_REQUESTS)) {
    const pull = await github.pullRequest(number, signal).catch(() => undefined)
    // A number in a message of a commit is only a word until the pull request says that it was merged.
    if (pull?.merged === true) merged.push(pull)
  }
  if (merged.length > 0)
    notes.push(
      `Since ${live?.slice(0, 7) ?? 'the beginning'}: ${merged.map(({ number, title }) => `#${number} ${title}`).join('; ')}`,
    )
  const issues = await github.issues({ labels: [RELEASE_LABEL], state: 'open' }, signal)
  const issue = issues.find(({ title, isPullRequest }) => !isPullRequest && title === releaseTitle(sha, environment))
  return {
    subject: {
      ...plain,
      sha,
      pullRequests: merged.map(({ number }) => number),
      ...(live === undefined ? {} : { baseSha: live }),
      ...(issue === undefined ? {} : { releaseIssue: issue.number }),
    },
    untrusted: event.untrusted,
    deployment: {
      sha,
      ...(live === undefined ? {} : { previousSha: live }),
      ...(event.deployment === undefined ? {} : { createdAt: event.deployment.createdAt }),
    },
    notes,
  }
}

/** The commit of the last deployment to an environment that succeeded. */
const liveIn = async (
  github: GitHub,
  environment: string,
  own: number | undefined,
  signal: AbortSignal,
): Promise<string | undefined> => {
  for (const { id, sha } of (await github.deployments({ environment }, signal)).slice(0, 20)) {
    if (id === own) continue
    const statuses = await github.deploymentStatuses(id, signal)
    // One that was replaced is inactive now, and was live all the same.
    if (statuses.some(({ state }) => state === 'success')) return sha
  }
  return undefined
}

/** Pull requests that a commit's message names the way GitHub writes it when it merges. */
export const numbersIn = ({ message }: { readonly message: string }): readonly number[] => {
  const [title = ''] = message.split('\n', 1)
  const match = /^Merge pull request #(\d+) /.exec(title) ?? /\(#(\d+)\)$/.exec(title.trim())
  return match?.[1] === undefined ? [] : [Number(match[1])]
}
