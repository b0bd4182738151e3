import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Report } from '../../src/core/report.ts'
import { builtAction, startProgram } from './built.ts'
import { makeRepository, type GitRepository } from './git-repository.ts'
import { readRef } from './git-objects.ts'
import { startGitHub, type GitHubServer } from './github-server.ts'
import type { GitHubState } from './github-state.ts'

type Fields = Record<string, unknown>

const published = createRequire(join(process.cwd(), 'package.json'))(
  '@octokit/webhooks-examples/api.github.com/index.json',
) as { name: string; examples: Fields[] }[]

/** GitHub's published example of an event's payload, a fresh copy. */
export const examplePayload = (name: string, action?: string): Fields => {
  const found = published
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload['action'] === action)
  if (found === undefined) throw new Error(`GitHub publishes no example for ${name} ${action ?? ''}.`)
  return structuredClone(found)
}

/** A repository, the server that plays GitHub over it, and the built action as a job would run it. */
export type Stage = {
  readonly repository: GitRepository
  readonly server: GitHubServer
  readonly state: GitHubState
  /** Commits on a branch, as a push that GitHub records. */
  push(branch: string, files: Readonly<Record<string, string | null>>, author?: string): string
  open(number: number, branch: string, more?: Partial<GitHubState['pulls'][number]>): void
  comment(author: string, body: string, issue?: number): number
  review(author: string, state: string, sha?: string): void
  run(event: JobEvent, job?: Job): Promise<Ran>
  close(): Promise<void>
}

export type JobEvent = { readonly name: string; readonly payload: Fields; readonly sha: string; readonly ref: string }

export type Job = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The commit that actions/checkout put there at depth 1; without it the workspace is empty. */
  readonly checkout?: string
  readonly token?: string | null
  readonly actor?: string
  readonly runId?: number
  readonly attempt?: number
  readonly node?: string
}

export type Ran = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: Report | undefined
}

const NUMBER = 12

/** Sets the stage: `main` with these files, and `octocat`'s pull request #12 from `feature` once it is pushed. */
export const setStage = async (files: Readonly<Record<string, string>>): Promise<Stage> => {
  const repository = makeRepository()
  repository.commit('main', files)
  const server = await startGitHub(repository.directory)
  const { state } = server
  let lastRun = 100
  let lastId = 1
  const minute = (): number => (state.now += 60_000)
  const tip = (branch: string): string => tipOf(repository, branch)

  return {
    repository,
    server,
    state,
    push(branch, changes, author = 'octocat') {
      const before = readTip(repository, branch)
      const after = repository.commit(branch, changes, { author })
      state.pushes.push({
        ref: `refs/heads/${branch}`,
        before: before ?? '0'.repeat(40),
        after,
        at: minute(),
        actor: author,
      })
      minute()
      return after
    },
    open(number, branch, more = {}) {
      state.pulls.push({
        number,
        title: `Change ${number}`,
        author: 'octocat',
        headRef: branch,
        baseRef: 'main',
        ...more,
      })
    },
    comment(author, body, issue = NUMBER) {
      const at = minute()
      const id = 5000 + lastId++
      state.comments.push({ id, issue, author, body, createdAt: at, updatedAt: at })
      return id
    },
    review(author, reviewState, sha = tip('feature')) {
      state.reviews.push({ id: 7000 + lastId++, pull: NUMBER, author, state: reviewState, sha, body: '', at: minute() })
    },
    async run(event, job = {}) {
      minute()
      const folder = mkdtempSync(join(tmpdir(), 'gonogo-job-'))
      const workspace = join(folder, 'workspace')
      mkdirSync(workspace)
      mkdirSync(join(folder, 'temp'))
      for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
      writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
      if (job.checkout !== undefined) checkOut(repository.directory, workspace, job.checkout)
      const inputs = { 'github-token': job.token === null ? '' : (job.token ?? 'the-token-of-the-job'), ...job.inputs }
      try {
        const ended = await startProgram(builtAction(), [], {
          cwd: workspace,
          ...(job.node === undefined ? {} : { node: job.node }),
          env: {
            GITHUB_ACTIONS: 'true',
            GITHUB_WORKSPACE: workspace,
            GITHUB_REPOSITORY: state.repository,
            GITHUB_API_URL: server.url,
            GITHUB_SERVER_URL: 'https://github.com',
            GITHUB_EVENT_NAME: event.name,
            GITHUB_EVENT_PATH: join(folder, 'event.json'),
            GITHUB_SHA: event.sha,
            GITHUB_REF: event.ref,
            GITHUB_RUN_ID: String(job.runId ?? ++lastRun),
            GITHUB_RUN_ATTEMPT: String(job.attempt ?? 1),
            GITHUB_ACTOR: job.actor ?? 'octocat',
            GITHUB_OUTPUT: join(folder, 'output'),
            GITHUB_STEP_SUMMARY: join(folder, 'summary'),
            RUNNER_TEMP: join(folder, 'temp'),
            GONOGO_GITHUB_PACE: '1',
            ...Object.fromEntries(
              Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
            ),
            ...job.env,
          },
        })
        const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'))
        const path = outputs['report']
        return {
          ...ended,
          outputs,
          summary: readFileSync(join(folder, 'summary'), 'utf8'),
          report: path === undefined ? undefined : Report.parse(JSON.parse(readFileSync(path, 'utf8'))),
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    async close() {
      repository.remove()
      await server.close()
    },
  }
}

/** A push to a pull request, or its opening. */
export const pullRequestEvent = (stage: Stage, number = NUMBER, name = 'pull_request'): JobEvent => {
  const pull = pullOf(stage, number)
  const payload = examplePayload('pull_request', 'synchronize')
  const { head, base } = pull
  payload['number'] = number
  payload['repository'] = {
    ...(payload['repository'] as Fields),
    full_name: stage.state.repository,
    default_branch: stage.state.defaultBranch,
  }
  const inner = payload['pull_request'] as Fields
  const repo = (fullName: string): Fields => ({ ...((inner['head'] as Fields)['repo'] as Fields), full_name: fullName })
  payload['pull_request'] = {
    ...inner,
    number,
    user: { ...(inner['user'] as Fields), login: pull.author },
    head: { ...(inner['head'] as Fields), sha: head, ref: pull.headRef, repo: repo(pull.headRepository) },
    base: { ...(inner['base'] as Fields), sha: base, ref: pull.baseRef, repo: repo(stage.state.repository) },
  }
  payload['sender'] = { ...(payload['sender'] as Fields), login: pull.author }
  const before = stage.state.pushes.findLast(({ after }) => after === head)?.before
  if (before !== undefined) payload['before'] = before
  return { name, payload, sha: head, ref: `refs/pull/${number}/merge` }
}

/** A comment that was just written on the pull request: the event itself is about the default branch. */
export const commentEvent = (stage: Stage, id: number): JobEvent => {
  const comment = stage.state.comments.find((one) => one.id === id)
  const payload = examplePayload('issue_comment', 'created')
  payload['repository'] = {
    ...(payload['repository'] as Fields),
    full_name: stage.state.repository,
    default_branch: stage.state.defaultBranch,
  }
  payload['issue'] = {
    ...(payload['issue'] as Fields),
    number: comment?.issue ?? NUMBER,
    pull_request: { url: 'https://api.github.com/' },
  }
  payload['comment'] = {
    ...(payload['comment'] as Fields),
    id,
    body: comment?.body ?? '',
    created_at: new Date(comment?.createdAt ?? 0).toISOString(),
    user: { ...((payload['comment'] as Fields)['user'] as Fields), login: comment?.author ?? 'ghost' },
  }
  payload['sender'] = { ...(payload['sender'] as Fields), login: comment?.author ?? 'ghost' }
  const sha = tipOf(stage.repository, 'main')
  return { name: 'issue_comment', payload, sha, ref: 'refs/heads/main' }
}

/** Any other event, with our repository in GitHub's example. */
export const plainEvent = (
  stage: Stage,
  name: string,
  changes: Fields,
  sha: string,
  ref = 'refs/heads/main',
): JobEvent => {
  const payload = name === 'schedule' ? {} : examplePayload(name)
  return {
    name,
    payload: {
      ...payload,
      repository: {
        ...(payload['repository'] as Fields),
        full_name: stage.state.repository,
        default_branch: stage.state.defaultBranch,
      },
      ...changes,
    },
    sha,
    ref,
  }
}

const pullOf = (stage: Stage, number: number) => {
  const pull = stage.state.pulls.find((one) => one.number === number)
  if (pull === undefined) throw new Error(`There is no pull request #${number}.`)
  return {
    author: pull.author,
    headRef: pull.headRef,
    headRepository: pull.headRepository ?? stage.state.repository,
    head: pull.headSha ?? tipOf(stage.repository, pull.headRef),
    baseRef: pull.baseRef,
    base: tipOf(stage.repository, pull.baseRef),
  }
}

/** The commit of a branch, or undefined where there is no such branch. */
const readTip = (repository: GitRepository, branch: string): string | undefined => {
  const found = readRef(repository.directory, `refs/heads/${branch}`)
  if (found === 'absent') return undefined
  if (found !== undefined) return found
  const args = ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]
  const asked = spawnSync('git', args, { cwd: repository.directory, encoding: 'utf8' }).stdout.trim()
  return asked === '' ? undefined : asked
}

const tipOf = (repository: GitRepository, branch: string): string => {
  const tip = readTip(repository, branch)
  if (tip === undefined) throw new Error(`There is no branch ${branch}.`)
  return tip
}

const checkOut = (from: string, to: string, sha: string): void => {
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: to, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  git('init', '-q')
  git('-c', 'protocol.file.allow=always', 'fetch', '-q', '--depth', '1', `file://${from}`, sha)
  git('checkout', '-q', '--detach', 'FETCH_HEAD')
}

/** Outputs as the runner reads them: `name<<delimiter`, lines, delimiter. */
const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const match = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '')
    if (match?.[1] === undefined) continue
    const end = lines.indexOf(match[2] ?? '', index + 1)
    outputs[match[1]] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}
