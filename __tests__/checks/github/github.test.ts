import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { github as check } from '../../../src/checks/github/index.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { createConnection } from '../../../src/github/connection.ts'
import { createGateway } from '../../../src/github/gateway.ts'
import { unavailableGitHub } from '../../../src/core/unavailable-github.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../../support/github-server.ts'
import { fakeContext } from '../../support/world.ts'

const NOW = Date.parse('2026-03-02T12:00:00Z')
const HOUR = 3_600_000
const sleep = async (): Promise<void> => {}
let repository: GitRepository
let server: GitHubServer
let main: string
let head: string

beforeAll(() => {
  repository = makeRepository()
  main = repository.commit('main', { 'db/1.sql': '1\n' })
  head = repository.commit('feature', { 'db/2.sql': '2\n' })
  repository.git('tag', 'v1', head)
})
afterAll(() => repository.remove())
beforeEach(async () => {
  server = await startGitHub(repository.directory, {
    pulls: [
      { number: 12, title: 'Feature', author: 'octocat', headRef: 'feature', baseRef: 'main', labels: ['ready'] },
    ],
    permissions: { dana: 'write', octocat: 'write' },
  })
})
afterEach(() => server.close())

const run = async (options: Record<string, unknown>, subject: Partial<Subject> = {}): Promise<Outcome> => {
  const connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  return check.run(
    check.options.parse(options),
    fakeContext(
      { github: createGateway(connection, 'acme/app'), clock: { now: () => NOW, sleep } },
      {
        subject: { repository: 'acme/app', sha: head, pullRequest: 12, baseSha: main, ...subject },
        roles: { dba: ['@dana'] },
      },
    ),
  )
}
const codes = ({ findings }: Outcome): readonly string[] => (findings ?? []).map(({ rule }) => rule)
let nextId = 1
const review = (author: string, state: string, sha = head): void => {
  server.state.reviews.push({ id: nextId++, pull: 12, author, state, sha, body: '', at: NOW })
}
const checkRun = (name: string, conclusion: string | null, status = 'completed'): void => {
  server.state.checkRuns.push({ id: nextId++, sha: head, name, status, conclusion, app: 'github-actions' })
}
const status = (context: string, state: string): void => {
  server.state.statuses.push({
    id: nextId++,
    sha: head,
    context,
    state,
    description: '',
    targetUrl: null,
    creator: 'ci',
    at: NOW,
  })
}
const deploy = (sha: string, states: string[], at = NOW - 2 * HOUR): void => {
  server.state.deployments.push({
    id: nextId++,
    sha,
    ref: 'main',
    environment: 'staging',
    at,
    creator: 'octocat',
    statuses: states.map((state) => ({ state, description: '', at, creator: 'octocat' })),
  })
}

describe('reviews', () => {
  test('by whom, of which commit, for which paths', async () => {
    expect(await run({ reviews: {} })).toMatchObject({ status: 'pending' })
    expect(await run({ reviews: { paths: 'docs/**' } })).toMatchObject({ status: 'pass' })
    review('octocat', 'APPROVED')
    review('mallory', 'APPROVED')
    expect(await run({ reviews: {} })).toMatchObject({ status: 'pending' })
    review('dana', 'APPROVED', main)
    expect(await run({ reviews: { by: 'role:dba' } })).toMatchObject({
      status: 'pending',
      summary: expect.stringContaining('older commit'),
    })
    expect(await run({ reviews: { by: 'role:dba', latest: false } })).toMatchObject({ status: 'pass' })
    review('dana', 'APPROVED')
    expect(await run({ reviews: { by: ['role:dba'], paths: 'db/**' } })).toMatchObject({ status: 'pass' })
    expect(await run({ reviews: { count: 2 } })).toMatchObject({ status: 'pending' })
    review('dana', 'CHANGES_REQUESTED')
    expect(codes(await run({ reviews: {} }))).toEqual(['review-changes-requested'])
  })

  test('a commit without a pull request cannot be asked for reviews', async () => {
    await expect(
      run(
        { reviews: {} },
        { pullRequest: undefined as never, sha: repository.git('commit-tree', `${main}^{tree}`, '-m', 'x').trim() },
      ),
    ).rejects.toMatchObject({ rule: 'no-pull-request' })
  })
})

describe('checks', () => {
  test.each([
    ['none of that name', () => {}, 'pending', 'check-missing'],
    ['one that runs', () => checkRun('build', null, 'in_progress'), 'pending', 'check-running'],
    ['one that failed', () => checkRun('build', 'failure'), 'fail', 'check-failed'],
    ['one that was cancelled', () => checkRun('build', 'cancelled'), 'fail', 'check-failed'],
    ['one that was skipped', () => checkRun('build', 'skipped'), 'fail', 'check-skipped'],
    ['a status that is pending', () => status('build', 'pending'), 'pending', 'check-running'],
    ['a status in error', () => status('build', 'error'), 'fail', 'check-failed'],
  ])('%s', async (_, act, answer, rule) => {
    act()
    const outcome = await run({ checks: 'build' })
    expect(outcome.status).toBe(answer)
    expect(codes(outcome)).toEqual([rule])
  })

  test('the newest of a name counts, and * stands for anything', async () => {
    checkRun('test (20)', 'failure')
    checkRun('test (20)', 'success')
    checkRun('test (24)', 'success')
    status('ci/old', 'failure')
    status('ci/old', 'success')
    expect(await run({ checks: ['test (*)', 'ci/*'] })).toMatchObject({ status: 'pass' })
    checkRun('test (24)', 'skipped')
    expect(await run({ checks: 'test (*)' })).toMatchObject({ status: 'fail' })
    expect(await run({ checks: 'test (*)', 'allow-skipped': true })).toMatchObject({ status: 'pass' })
  })

  test('workflows of this commit', async () => {
    const runOf = (conclusion: string | null, sha = head): void => {
      server.state.workflowRuns.push({
        id: nextId++,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        sha,
        branch: 'feature',
        event: 'push',
        status: conclusion === null ? 'in_progress' : 'completed',
        conclusion,
      })
    }
    runOf('success', main)
    expect(await run({ workflows: 'ci.yml' })).toMatchObject({ status: 'pending' })
    runOf('failure')
    expect(await run({ workflows: 'ci.yml' })).toMatchObject({ status: 'fail' })
    runOf('success')
    expect(await run({ workflows: 'ci.yml' })).toMatchObject({ status: 'pass' })
  })
})

describe('deployments', () => {
  test.each([
    ['none', () => {}, 'fail', 'not-deployed'],
    ['another commit', () => deploy(main, ['success']), 'fail', 'not-deployed'],
    ['one that runs', () => deploy(head, ['in_progress']), 'pending', 'deployment-running'],
    ['one that failed', () => deploy(head, ['in_progress', 'failure']), 'fail', 'deployment-failed'],
    [
      'this one, replaced by another',
      () => {
        deploy(head, ['success', 'inactive'])
        deploy(main, ['success'])
      },
      'fail',
      'not-deployed',
    ],
  ])('%s', async (_, act, answer, rule) => {
    act()
    const outcome = await run({ deployed: { environment: 'staging' } })
    expect(outcome.status).toBe(answer)
    expect(codes(outcome)).toEqual([rule])
  })

  test('this very commit, long enough', async () => {
    deploy(main, ['success', 'inactive'], NOW - 9 * HOUR)
    deploy(head, ['in_progress', 'success'])
    expect(await run({ deployed: { environment: 'staging', 'at-least': '1h' } })).toMatchObject({ status: 'pass' })
    expect(await run({ deployed: { environment: 'staging', 'at-least': '3h' } })).toMatchObject({ status: 'pending' })
  })
})

test('labels', async () => {
  expect(await run({ labels: { all: 'ready', none: 'wip' } })).toMatchObject({ status: 'pass' })
  expect(codes(await run({ labels: { all: ['ready', 'qa'] } }))).toEqual(['label-missing'])
  expect(codes(await run({ labels: { none: 'ready' } }))).toEqual(['label-present'])
})

test('open issues, and those since the deploy', async () => {
  expect(await run({ 'no-open-issues': { labels: 'DeployBlocker' } })).toMatchObject({ status: 'pass' })
  expect(codes(await run({ 'no-open-issues': { labels: 'user-report', 'since-deploy': 'staging' } }))).toEqual([
    'not-deployed',
  ])
  server.state.issues.push({
    number: 7,
    title: 'Login is broken',
    author: 'x',
    body: '',
    labels: ['DeployBlocker', 'user-report'],
    state: 'open',
    at: NOW - 3 * HOUR,
  })
  deploy(head, ['success'])
  expect(await run({ 'no-open-issues': { labels: ['DeployBlocker'] } })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'blocking-issue', message: expect.stringContaining('Login is broken') }],
  })
  expect(await run({ 'no-open-issues': { labels: 'user-report', 'since-deploy': 'staging' } })).toMatchObject({
    status: 'pass',
  })
})

test('a tag and its release', async () => {
  expect(codes(await run({ release: { tag: 'v9' } }))).toEqual(['tag-missing'])
  expect(codes(await run({ release: { tag: 'v1' } }, { sha: main }))).toEqual(['tag-elsewhere'])
  expect(codes(await run({ release: { tag: 'v1' } }))).toEqual(['release-missing'])
  expect(await run({ release: { tag: 'v1', published: false } })).toMatchObject({ status: 'pass' })
  server.state.releases.push({ id: 1, tag: 'v1', body: '', draft: false, prerelease: false, target: 'main' })
  expect(await run({ release: { tag: 'v1' } })).toMatchObject({ status: 'pass' })
})

test('a branch that is up to date', async () => {
  expect(await run({ 'up-to-date': true })).toMatchObject({ status: 'pass' })
  const behind = makeRepository()
  behind.commit('main', { a: '1' })
  const other = behind.commit('feature', { b: '1' })
  behind.commit('main', { a: '2' })
  server.state.gitDirectory = behind.directory
  expect(codes(await run({ 'up-to-date': true }, { sha: other }))).toEqual(['branch-behind'])
  behind.remove()
})

test('signed commits', async () => {
  expect(codes(await run({ 'signed-commits': true }))).toEqual(['commit-unsigned'])
  server.state.verified.push(head)
  expect(await run({ 'signed-commits': true })).toMatchObject({ status: 'pass' })
})

test('security alerts', async () => {
  await expect(run({ alerts: { dependabot: 'high' } })).rejects.toMatchObject({ rule: 'scanner-off' })
  server.state.alerts = {
    dependabot: [{ severity: 'medium', title: 'x' }],
    'code-scanning': [],
    'secret-scanning': [{ severity: '', title: 'A token' }],
  }
  expect(await run({ alerts: { dependabot: 'high', 'code-scanning': 'low' } })).toMatchObject({ status: 'pass' })
  expect(codes(await run({ alerts: { dependabot: 'medium', 'secret-scanning': true } }))).toEqual([
    'security-alert',
    'security-alert',
  ])
})

describe('what is asked', () => {
  test('another repository is asked by its own default branch, and one that cannot be read is an error', async () => {
    await expect(run({ repository: 'acme/other', checks: 'x' })).rejects.toMatchObject({
      help: expect.stringContaining('permission'),
    })
    expect(await run({ repository: 'acme/app', 'signed-commits': true })).toMatchObject({ evidence: { commit: main } })
  })

  test('a ref, and one that is not there', async () => {
    expect(await run({ ref: 'v1', 'up-to-date': true })).toMatchObject({ evidence: { commit: head } })
    expect(await run({ ref: 'nothing', 'up-to-date': true })).toMatchObject({ status: 'error' })
  })

  test('nothing is a mistake', () => {
    expect(check.options.safeParse({}).success).toBe(false)
    expect(check.options.safeParse({ repository: 'acme', checks: 'x' }).success).toBe(false)
  })

  test('without a token nothing passes', async () => {
    const outcome = await check.run(
      check.options.parse({ checks: 'x' }),
      fakeContext({ github: unavailableGitHub('no token'), clock: { now: () => NOW, sleep } }),
    )
    expect(outcome).toMatchObject({ status: 'error', findings: [{ rule: 'github-unavailable' }] })
  })
})
