import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { GitHub, PullRequest } from '../../core/github.ts'
import type { Subject } from '../../core/subject.ts'
import { formatDuration } from '../../core/units.ts'
import { covers } from '../../people/scope.ts'
import { electorate } from '../../people/who.ts'
import type { GitHubOptions } from './options.ts'

/** The answer to one question: yes, not yet, or no. */
export type Answer =
  | { readonly status: 'yes'; readonly summary: string; readonly findings?: readonly Finding[] }
  | { readonly status: 'not-yet'; readonly summary: string; readonly findings: readonly Finding[] }
  | { readonly status: 'no'; readonly summary: string; readonly findings: readonly Finding[] }

export type Asked = {
  readonly github: GitHub
  readonly options: GitHubOptions
  readonly subject: Subject
  readonly roles: Readonly<Record<string, readonly string[]>>
  readonly sha: string
  readonly now: number
  readonly signal: AbortSignal
}

const no = (rule: string, message: string, help: string): Answer => ({
  status: 'no',
  summary: message,
  findings: [{ rule, message, level: 'error', help }],
})
const notYet = (rule: string, message: string, help: string): Answer => ({
  status: 'not-yet',
  summary: message,
  findings: [{ rule, message, level: 'notice', help }],
})
const yes = (summary: string, findings: readonly Finding[] = []): Answer => ({ status: 'yes', summary, findings })

const pullRequestOf = async ({ github, options, subject, sha, signal }: Asked): Promise<PullRequest> => {
  if (options.repository === undefined && subject.pullRequest !== undefined)
    return github.pullRequest(subject.pullRequest, signal)
  const found = await github.pullRequestsOf(sha, signal)
  const [only] = found
  if (only === undefined)
    throw new Undecidable(`No pull request belongs to ${sha.slice(0, 7)}.`, {
      rule: 'no-pull-request',
      help: 'Ask for it in a stage that runs on pull requests, or let changes come through pull requests.',
    })
  return only
}

const reviews = async (asked: Asked, wanted: NonNullable<GitHubOptions['reviews']>): Promise<Answer> => {
  const { github, roles, signal } = asked
  const pull = await pullRequestOf(asked)
  if (wanted.paths !== undefined) {
    const { files, complete } = await github.pullRequestFiles(pull.number, signal)
    const isCovered = covers(wanted.paths)
    if (
      complete &&
      !files.some(
        ({ path, previousPath }) => isCovered(path) || (previousPath !== undefined && isCovered(previousPath)),
      )
    )
      return yes('no review is needed: none of the paths changed')
  }
  const people = electorate(wanted.by === undefined ? ['permission:write'] : [wanted.by].flat(), { github, roles })
  const last = new Map<string, { readonly approved: boolean; readonly sha: string | undefined }>()
  for (const review of await github.reviews(pull.number, signal)) {
    if (review.author.kind === 'bot' || review.state === 'commented' || review.state === 'pending') continue
    if (review.state === 'dismissed') last.delete(review.author.login)
    else last.set(review.author.login, { approved: review.state === 'approved', sha: review.sha })
  }
  const approving: string[] = []
  const stale: string[] = []
  for (const [login, { approved, sha }] of last) {
    if (login === pull.author.login || (await people.membership(login, signal)) === undefined) continue
    if (!approved)
      return no('review-changes-requested', `${login} requests changes on #${pull.number}`, `Settle it with ${login}.`)
    if (wanted.latest && sha !== pull.headSha) stale.push(login)
    else approving.push(login)
  }
  if (approving.length >= wanted.count) return yes(`#${pull.number} is approved by ${approving.join(', ')}`)
  const old = stale.length === 0 ? '' : `; ${stale.join(', ')} approved an older commit`
  return notYet(
    'review-missing',
    `#${pull.number} has ${approving.length} of ${wanted.count} approvals${old}`,
    `Ask ${people.words.join(', ')} for an approving review.`,
  )
}

/** `*` stands for anything. */
const named = (pattern: string): ((name: string) => boolean) => {
  const parts = pattern.split('*')
  return (name) => {
    if (parts.length === 1) return name === pattern
    let from = 0
    for (const [index, part] of parts.entries()) {
      const at = index === parts.length - 1 && part !== '' ? name.length - part.length : name.indexOf(part, from)
      if (at < from || (index === 0 && at !== 0) || !name.startsWith(part, at)) return false
      from = at + part.length
    }
    return true
  }
}

type Seen = {
  readonly name: string
  readonly state: 'success' | 'skipped' | 'running' | 'failed'
  readonly said: string
}

const stateOf = (conclusion: string | undefined, done: boolean): Seen['state'] =>
  !done
    ? 'running'
    : conclusion === 'success'
      ? 'success'
      : conclusion === 'skipped' || conclusion === 'neutral'
        ? 'skipped'
        : 'failed'

const judge = (seen: readonly Seen[], what: string, name: string, allowSkipped: boolean): Answer => {
  if (seen.length === 0)
    return notYet('check-missing', `${what} "${name}" has not run on this commit`, 'Wait for it, or correct its name.')
  const bad = seen.find(({ state }) => state === 'failed')
  if (bad !== undefined)
    return no('check-failed', `${what} "${bad.name}" ended with ${bad.said}`, 'Mend it and push again.')
  const running = seen.find(({ state }) => state === 'running')
  if (running !== undefined)
    return notYet('check-running', `${what} "${running.name}" is ${running.said}`, 'Wait until it has ended.')
  const skipped = seen.find(({ state }) => state === 'skipped')
  if (skipped !== undefined && !allowSkipped)
    return no(
      'check-skipped',
      `${what} "${skipped.name}" was ${skipped.said}, which proves nothing`,
      'Let it run, or allow it with `allow-skipped: true`.',
    )
  return yes(`${what} "${name}" succeeded${skipped === undefined ? '' : ' or was skipped'}`)
}

const checks = async (
  { github, options, sha, signal }: Asked,
  names: readonly string[],
): Promise<readonly Answer[]> => {
  const [runs, statuses] = await Promise.all([github.checkRuns(sha, signal), github.statuses(sha, signal)])
  const latest = new Map<string, Seen>()
  // Newest first: the first of each context is the one that counts.
  for (const { context, state } of statuses)
    if (!latest.has(context))
      latest.set(context, {
        name: context,
        state: state === 'success' ? 'success' : state === 'pending' ? 'running' : 'failed',
        said: state,
      })
  const newest = new Map<string, (typeof runs)[number]>()
  for (const run of runs) {
    const key = `${run.app ?? ''} ${run.name}`
    const known = newest.get(key)
    if (known === undefined || run.id > known.id) newest.set(key, run)
  }
  const seen = [
    ...latest.values(),
    ...[...newest.values()].map(({ name, status, conclusion }): Seen => ({
      name,
      state: stateOf(conclusion, status === 'completed'),
      said: conclusion ?? status,
    })),
  ]
  return names.map((name) =>
    judge(
      seen.filter((one) => named(name)(one.name)),
      'check',
      name,
      options['allow-skipped'],
    ),
  )
}

const workflows = async (
  { github, options, sha, signal }: Asked,
  files: readonly string[],
): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  for (const file of files) {
    const runs = await github.workflowRuns({ sha, workflow: file }, signal)
    const [last] = runs.toSorted((a, b) => b.id - a.id)
    const seen: Seen[] =
      last === undefined
        ? []
        : [
            {
              name: file,
              state: stateOf(last.conclusion, last.status === 'completed'),
              said: last.conclusion ?? last.status,
            },
          ]
    answers.push(judge(seen, 'workflow', file, options['allow-skipped']))
  }
  return answers
}

const deployed = async (asked: Asked, wanted: NonNullable<GitHubOptions['deployed']>): Promise<Answer> => {
  const { github, sha, now, signal } = asked
  const { environment } = wanted
  // The newest deployment that came through says what is live, whatever was deployed there before.
  for (const one of (await github.deployments({ environment }, signal)).slice(0, 20)) {
    const [last, ...older] = await github.deploymentStatuses(one.id, signal)
    if (one.sha === sha && (last === undefined || ['pending', 'queued', 'in_progress'].includes(last.state)))
      return notYet(
        'deployment-running',
        `the deployment to ${environment} is ${last?.state ?? 'waiting'}`,
        'Wait until it has ended.',
      )
    if (last?.state !== 'success') {
      if (one.sha === sha && !older.some(({ state }) => state === 'success'))
        return no(
          'deployment-failed',
          `the deployment of this commit to ${environment} ended with ${last?.state ?? 'nothing'}`,
          'Mend it and deploy there again.',
        )
      continue
    }
    if (one.sha !== sha)
      return no(
        'not-deployed',
        `${environment} runs ${one.sha.slice(0, 7)} and not ${sha.slice(0, 7)}`,
        `Deploy this very commit to ${environment} first.`,
      )
    const age = now - Date.parse(last.createdAt)
    const least = wanted['at-least']
    if (least !== undefined && age < least)
      return notYet(
        'deployment-too-young',
        `it is live in ${environment} for ${formatDuration(age)}; ${formatDuration(least)} are asked for`,
        'Wait, and look at it meanwhile.',
      )
    return yes(`${sha.slice(0, 7)} is live in ${environment} for ${formatDuration(age)}`)
  }
  return no('not-deployed', `nothing is live in ${environment}`, `Deploy this very commit to ${environment} first.`)
}

const labels = async (asked: Asked, wanted: NonNullable<GitHubOptions['labels']>): Promise<Answer> => {
  const { number, labels: there } = await pullRequestOf(asked)
  const missing = (wanted.all ?? []).filter((label) => !there.includes(label))
  const wrong = (wanted.none ?? []).filter((label) => there.includes(label))
  if (missing.length > 0)
    return no('label-missing', `#${number} lacks the label ${missing.join(', ')}`, 'Add it when it is true.')
  if (wrong.length > 0)
    return no(
      'label-present',
      `#${number} has the label ${wrong.join(', ')}`,
      'Settle what it stands for, then take it off.',
    )
  return yes(`#${number} has the right labels`)
}

const openIssues = async (asked: Asked, wanted: NonNullable<GitHubOptions['no-open-issues']>): Promise<Answer> => {
  const { github, signal } = asked
  let since: string | undefined
  const environment = wanted['since-deploy']
  if (environment !== undefined) {
    const [last] = await github.deployments({ environment }, signal)
    if (last === undefined)
      return no(
        'not-deployed',
        `nothing was deployed to ${environment} yet`,
        'Correct the name of the environment, or deploy first.',
      )
    since = last.createdAt
  }
  const issues = (await github.issues({ labels: wanted.labels, state: 'open' }, signal)).filter(
    ({ isPullRequest, createdAt }) => !isPullRequest && (since === undefined || createdAt >= since),
  )
  if (issues.length === 0)
    return yes(`no open issue is labelled ${wanted.labels.join(', ')}${since === undefined ? '' : ` since ${since}`}`)
  return {
    status: 'no',
    summary: `${issues.length} open ${issues.length === 1 ? 'issue is' : 'issues are'} labelled ${wanted.labels.join(', ')}`,
    findings: issues.slice(0, 20).map(({ number, title, url }) => ({
      rule: 'blocking-issue',
      message: `#${number} is open: ${title} (${url})`,
      level: 'error' as const,
      help: 'Settle the issue and close it.',
    })),
  }
}

const release = async (
  { github, sha, signal }: Asked,
  wanted: NonNullable<GitHubOptions['release']>,
): Promise<Answer> => {
  const at = await github.resolveRef(`tags/${wanted.tag}`, signal)
  if (at === undefined) return no('tag-missing', `there is no tag ${wanted.tag}`, 'Tag the commit that is released.')
  if (at !== sha)
    return no(
      'tag-elsewhere',
      `the tag ${wanted.tag} points to ${at.slice(0, 7)} and not to ${sha.slice(0, 7)}`,
      'Release the commit that is tagged, or tag this one under a new name.',
    )
  if (!wanted.published) return yes(`${wanted.tag} points to this commit`)
  const found = await github.release(wanted.tag, signal)
  return found === undefined || found.draft
    ? no('release-missing', `${wanted.tag} has no published release`, 'Publish the release.')
    : yes(`${wanted.tag} is published and points to this commit`)
}

const upToDate = async (asked: Asked): Promise<Answer> => {
  const { github, sha, signal } = asked
  const pull = await pullRequestOf(asked)
  const { behindBy } = await github.compare(`refs/heads/${pull.baseRef}`, sha, signal)
  return behindBy === 0
    ? yes(`the branch holds everything of ${pull.baseRef}`)
    : no(
        'branch-behind',
        `the branch lacks ${behindBy} ${behindBy === 1 ? 'commit' : 'commits'} of ${pull.baseRef}`,
        `Merge ${pull.baseRef} into the branch, or rebase it.`,
      )
}

const signedCommits = async (asked: Asked): Promise<Answer> => {
  const { github, sha, subject, signal } = asked
  const base = subject.baseSha
  let list: readonly { readonly sha: string; readonly verified: boolean }[]
  if (base !== undefined && asked.options.repository === undefined) {
    const { commits, complete } = await github.compare(base, sha, signal)
    if (!complete && commits.length >= 250)
      throw new Undecidable('GitHub does not list every commit of this change.', {
        rule: 'too-many-commits',
        help: 'Split the change.',
      })
    list = commits
  } else {
    const one = await github.commit(sha, signal)
    list = one === undefined ? [] : [one]
  }
  const unsigned = list.filter(({ verified }) => !verified)
  return unsigned.length === 0
    ? yes(`${list.length === 1 ? 'the commit is' : `all ${list.length} commits are`} signed and verified`)
    : no(
        'commit-unsigned',
        `${unsigned.length} of ${list.length} commits have no signature that GitHub verified: ${unsigned
          .slice(0, 5)
          .map((one) => one.sha.slice(0, 7))
          .join(', ')}`,
        'Sign the commits, and add the key to your account.',
      )
}

const RANK = { low: 0, medium: 1, high: 2, critical: 3 } as const

const alerts = async (
  { github, signal }: Asked,
  wanted: NonNullable<GitHubOptions['alerts']>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  const sources = [
    ['code-scanning', wanted['code-scanning']],
    ['dependabot', wanted.dependabot],
    ['secret-scanning', wanted['secret-scanning'] === true ? ('low' as const) : undefined],
  ] as const
  for (const [source, least] of sources) {
    if (least === undefined) continue
    const open = await github.alerts(source, signal)
    if (open === undefined)
      throw new Undecidable(`${source} is not switched on in this repository, or the token may not read its alerts.`, {
        rule: 'scanner-off',
        help: `Switch ${source} on, and give the token \`security-events: read\`.`,
      })
    const bad = open.filter(({ severity }) => RANK[severity] >= RANK[least])
    answers.push(
      bad.length === 0
        ? yes(`${source} has no open alert of severity ${least} or above`)
        : {
            status: 'no',
            summary: `${source} has ${bad.length} open ${bad.length === 1 ? 'alert' : 'alerts'} of severity ${least} or above`,
            findings: bad.slice(0, 20).map(({ title, severity, path, url }) => ({
              rule: 'security-alert',
              message: `${source}, ${severity}: ${title} (${url})`,
              level: 'error' as const,
              ...(path === undefined ? {} : { path }),
              help: 'Mend it, or dismiss the alert with a reason.',
            })),
          },
    )
  }
  return answers
}

/** Asks everything that is named, one after the other, so that the order of the answers is that of the options. */
export const askAll = async (asked: Asked): Promise<readonly Answer[]> => {
  const { options } = asked
  const answers: Answer[] = []
  if (options.reviews !== undefined) answers.push(await reviews(asked, options.reviews))
  if (options.checks !== undefined) answers.push(...(await checks(asked, options.checks)))
  if (options.workflows !== undefined) answers.push(...(await workflows(asked, options.workflows)))
  if (options.deployed !== undefined) answers.push(await deployed(asked, options.deployed))
  if (options.labels !== undefined) answers.push(await labels(asked, options.labels))
  if (options['no-open-issues'] !== undefined) answers.push(await openIssues(asked, options['no-open-issues']))
  if (options.release !== undefined) answers.push(await release(asked, options.release))
  if (options['up-to-date'] !== undefined) answers.push(await upToDate(asked))
  if (options['signed-commits'] !== undefined) answers.push(await signedCommits(asked))
  if (options.alerts !== undefined) answers.push(...(await alerts(asked, options.alerts)))
  return answers
}
