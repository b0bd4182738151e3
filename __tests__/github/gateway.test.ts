import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createConnection, type Connection } from '../../src/github/connection.ts'
import { createGateway, splitRepository } from '../../src/github/gateway.ts'
import { unavailableGitHub } from '../../src/core/unavailable-github.ts'
import { createWriter } from '../../src/github/writer.ts'
import type { GitHub, GitHubWriter } from '../../src/core/github.ts'
import { makeRepository, type GitRepository } from '../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'

const { signal } = new AbortController()
let repository: GitRepository
let server: GitHubServer
let connection: Connection
let github: GitHub
let writer: GitHubWriter
let main: string
let head: string

beforeAll(() => {
  repository = makeRepository()
  main = repository.commit('main', { 'README.md': 'hello\n', 'src/old.txt': 'one\ntwo\nthree\nfour\n' })
  head = repository.commit('feature', {
    'src/old.txt': null,
    'src/new.txt': 'one\ntwo\nthree\nfour\n',
    'é ü.txt': 'x\n',
  })
  repository.git('tag', '-a', 'v1', '-m', 'one', main)
})
afterAll(() => repository.remove())
beforeEach(async () => {
  server = await startGitHub(repository.directory, {
    pulls: [{ number: 12, title: 'Feature', author: 'octocat', headRef: 'feature', baseRef: 'main', labels: ['db'] }],
  })
  connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  github = createGateway(connection, 'acme/app')
  writer = createWriter(connection, 'acme/app')
})
afterEach(() => server.close())

describe('reading', () => {
  test('a pull request has its head, base, author and labels', async () => {
    expect(await github.pullRequest(12, signal)).toMatchObject({
      number: 12,
      headSha: head,
      baseSha: main,
      baseRef: 'main',
      headRepository: 'acme/app',
      author: { login: 'octocat', kind: 'user' },
      labels: ['db'],
      state: 'open',
      merged: false,
    })
  })

  test('renamed files keep where they came from', async () => {
    const { files, complete } = await github.pullRequestFiles(12, signal)
    expect(complete).toBe(true)
    expect(files).toEqual([
      expect.objectContaining({ path: 'src/new.txt', status: 'renamed', previousPath: 'src/old.txt' }),
      expect.objectContaining({ path: 'é ü.txt', status: 'added', patch: '@@ -0,0 +1 @@\n+x' }),
    ])
  })

  test('files, trees, commits, tags and the archive come from the commit that is named', async () => {
    expect(Buffer.from((await github.file(main, 'README.md', signal)) ?? []).toString()).toBe('hello\n')
    expect(Buffer.from((await github.file(head, 'é ü.txt', signal)) ?? []).toString()).toBe('x\n')
    expect(await github.file(main, 'nothing', signal)).toBeUndefined()
    expect((await github.tree(head, signal)).entries.map(({ path }) => path)).toContain('src/new.txt')
    expect(await github.commit('v1', signal)).toMatchObject({ sha: main, verified: false })
    expect(await github.commit('nothing', signal)).toBeUndefined()
    expect(await github.resolveRef('tags/v1', signal)).toBe(main)
    expect(await github.resolveRef('heads/feature', signal)).toBe(head)
    expect(await github.resolveRef('heads/nothing', signal)).toBeUndefined()
    const archive = await github.archive(head, signal)
    expect(Array.from(archive.slice(0, 2))).toEqual([0x1f, 0x8b])
    expect(await github.compare('main', 'feature', signal)).toMatchObject({
      status: 'ahead',
      aheadBy: 1,
      mergeBase: main,
      complete: true,
    })
  })

  test('every page is read', async () => {
    for (let id = 1; id <= 250; id++)
      server.state.comments.push({ id, issue: 12, author: 'hubot', body: `${id}`, createdAt: id, updatedAt: id })
    const comments = await github.comments(12, signal)
    expect(comments.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1))
  })

  test('the rest of the surface answers in our words', async () => {
    const { state } = server
    state.permissions['hubot'] = 'maintain'
    state.teams['acme/dba'] = ['octocat']
    state.alerts['dependabot'] = [{ severity: 'high', title: 'bad' }]
    state.alerts['code-scanning'] = [{ severity: 'critical', title: 'worse' }]
    state.variables['URL'] = 'http://x'
    state.environments['production'] = { reviewers: ['octocat'], variables: { A: 'b' }, secrets: ['TOKEN'] }
    state.deployments.push({
      id: 5,
      sha: main,
      ref: 'main',
      environment: 'production',
      at: 1000,
      creator: 'octocat',
      statuses: [{ state: 'success', description: '', at: 2000, creator: 'octocat' }],
    })
    state.releases.push({ id: 3, tag: 'v1', body: 'notes', draft: false, prerelease: false, target: 'main' })
    state.workflowRuns.push({
      id: 77,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      sha: head,
      branch: 'feature',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      approvals: [{ user: 'octocat', state: 'approved', comment: 'ok', environments: ['production'] }],
      artifacts: [{ id: 9, name: 'gonogo', zip: Buffer.from('PK') }],
    })
    state.pushes.push({ ref: 'refs/heads/feature', before: main, after: head, at: 1000, actor: 'octocat' })
    expect(await github.defaultBranch(signal)).toBe('main')
    expect(await github.identity(signal)).toBe('github-actions[bot]')
    expect(await github.permission('hubot', signal)).toBe('maintain')
    expect(await github.teamMembers('acme/dba', signal)).toEqual(['octocat'])
    expect(await github.alerts('dependabot', signal)).toMatchObject([
      { severity: 'high', title: expect.stringContaining('bad') },
    ])
    expect(await github.alerts('code-scanning', signal)).toMatchObject([{ severity: 'critical', title: 'worse' }])
    expect(await github.alerts('secret-scanning', signal)).toBeUndefined()
    expect(await github.variables(undefined, signal)).toEqual({ URL: 'http://x' })
    expect(await github.variables('production', signal)).toEqual({ A: 'b' })
    expect(await github.secrets('production', signal)).toEqual([{ name: 'TOKEN', updatedAt: '2026-01-01T00:00:00Z' }])
    expect(await github.environment('production', signal)).toMatchObject({ reviewers: ['@octocat'] })
    expect(await github.deployments({ environment: 'production' }, signal)).toMatchObject([{ id: 5, sha: main }])
    expect(await github.deploymentStatuses(5, signal)).toMatchObject([{ state: 'success' }])
    expect(await github.release('v1', signal)).toMatchObject({ body: 'notes' })
    expect(await github.release('v2', signal)).toBeUndefined()
    expect(await github.workflowRuns({ sha: head, workflow: 'ci.yml' }, signal)).toMatchObject([
      { id: 77, conclusion: 'success' },
    ])
    expect(await github.runApprovals(77, signal)).toMatchObject([{ state: 'approved', environments: ['production'] }])
    expect(await github.artifacts(77, signal)).toMatchObject([{ id: 9, name: 'gonogo' }])
    expect(Buffer.from(await github.artifact(9, signal)).toString()).toBe('PK')
    expect(await github.pushes('feature', signal)).toMatchObject([{ after: head, at: '1970-01-01T00:00:01Z' }])
    expect(await github.pullRequestsOf(head, signal)).toMatchObject([{ number: 12 }])
    expect(await github.pullRequestCommits(12, signal)).toMatchObject([{ sha: head }])
    expect(await github.labelsOf(12, signal)).toEqual(['db'])
    expect(await github.issues({ state: 'all' }, signal)).toEqual([])
  })
})

describe('one connection', () => {
  test('what many items ask is asked once, and asked again after a write', async () => {
    await Promise.all([github.comments(12, signal), github.comments(12, signal)])
    await github.comments(12, signal)
    expect(server.requests).toHaveLength(1)
    await writer.createComment(12, 'hello', signal)
    expect(await github.comments(12, signal)).toHaveLength(1)
    expect(connection.requests()).toBe(3)
  })

  test('an answer that did not change is not sent again', async () => {
    let now = 0
    const watching = createGateway(
      createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => now, paceMs: 1 }),
      'acme/app',
    )
    const first = await watching.pullRequest(12, signal)
    now = 60_000
    expect(await watching.pullRequest(12, signal)).toEqual(first)
  })

  test("GitHub's clock says when it was looked at", async () => {
    expect(connection.lookedAt()).toBeUndefined()
    await github.defaultBranch(signal)
    expect(connection.lookedAt()).toBe(server.state.now)
  })

  test('a server of an enterprise is asked below /api/v3', async () => {
    const enterprise = createGateway(
      createConnection({ token: 't', apiUrl: `${server.url}/api/v3`, userAgent: 'gonogo', now: () => 0 }),
      'acme/app',
    )
    expect(await enterprise.defaultBranch(signal)).toBe('main')
    expect(await enterprise.identity(signal)).toBe('github-actions[bot]')
  })

  test('bytes are read whole while garbage is collected', async () => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    const reading = createGateway(
      createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, freshForMs: 0 }),
      'acme/app',
    )
    const state = { over: false }
    const collecting = (async () => {
      while (!state.over) {
        if (typeof collect === 'function') collect()
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
      }
    })()
    try {
      // An answer that nobody holds is gone in the first round.
      for (let round = 0; round < 3; round++)
        expect(Buffer.from((await reading.file(main, 'README.md', signal)) ?? []).toString()).toBe('hello\n')
    } finally {
      state.over = true
      await collecting
    }
  })

  test('a cancelled run waits for nothing', async () => {
    const cancelled = AbortSignal.abort(new Error('stop'))
    await expect(github.defaultBranch(cancelled)).rejects.toThrow('stop')
  })
})

describe('what fails says what is missing', () => {
  test.each([
    ['the permission that GitHub names', 'issues=write; pull_requests=write', '`issues: write`'],
    ['the permission that is known to be needed, where GitHub names none', '', '`pull-requests: write`'],
  ])('%s', async (_, header, permission) => {
    server.denied.set('issues/create-comment', header)
    await expect(writer.createComment(12, 'x', signal)).rejects.toMatchObject({
      rule: 'github-forbidden',
      help: expect.stringContaining(permission),
    })
  })

  test('an error of GitHub is tried again and then told', async () => {
    server.outages.set('repos/get', 'error')
    await expect(github.defaultBranch(signal)).rejects.toMatchObject({ rule: 'github-unreachable' })
    expect(server.requests.length).toBeGreaterThan(1)
  })

  test('a connection that breaks is told', async () => {
    server.outages.set('repos/get', 'broken')
    await expect(github.defaultBranch(signal)).rejects.toMatchObject({ rule: 'github-unreachable' })
  })

  test('a team that cannot be read is no empty team', async () => {
    await expect(github.teamMembers('acme/secret', signal)).rejects.toMatchObject({
      rule: 'github-refused',
      help: expect.stringContaining('members: read'),
    })
  })

  test('without a token every question says so', async () => {
    const none = unavailableGitHub('There is no token.')
    expect(none.available).toBe(false)
    await expect(none.comments(1, signal)).rejects.toMatchObject({ rule: 'github-unavailable' })
  })

  test.each(['acme', 'acme/app/x', '../app', 'acme/..', 'acme/a?b', ''])('"%s" is no repository', (name) => {
    expect(() => splitRepository(name)).toThrow('is no repository')
  })
})

describe('writing', () => {
  test('statuses, check runs of many annotations, deployments, releases and issues arrive', async () => {
    await writer.createStatus(
      head,
      { context: 'gonogo/merge', state: 'success', description: 'GO', targetUrl: 'https://x/' },
      signal,
    )
    expect(await github.statuses(head, signal)).toMatchObject([
      { context: 'gonogo/merge', creator: { login: 'github-actions[bot]' } },
    ])
    const annotations = Array.from({ length: 120 }, (_, index) => ({
      path: 'a.sql',
      line: index + 1,
      endLine: index + 1,
      level: 'failure' as const,
      title: 'rule',
      message: 'wrong',
    }))
    await writer.createCheckRun(
      head,
      { name: 'gonogo', conclusion: 'failure', title: 'NO-GO', summary: 's', text: '', annotations },
      signal,
    )
    expect(server.state.checkRuns[0]?.output?.annotations).toHaveLength(120)
    expect(await github.checkRuns(head, signal)).toMatchObject([{ name: 'gonogo', conclusion: 'failure' }])
    server.state.deployments.push({
      id: 5,
      sha: main,
      ref: 'main',
      environment: 'production',
      at: 1,
      creator: 'x',
      statuses: [],
    })
    await writer.createDeploymentStatus(5, { state: 'failure', description: 'no' }, signal)
    expect(server.state.deployments[0]?.statuses).toMatchObject([{ state: 'failure' }])
    server.state.releases.push({ id: 3, tag: 'v1', body: '', draft: false, prerelease: false, target: 'main' })
    await writer.updateReleaseBody(3, 'new', signal)
    expect(server.state.releases[0]?.body).toBe('new')
    expect(await writer.createIssue({ title: 'Release', body: 'b', labels: ['gonogo'] }, signal)).toMatchObject({
      title: 'Release',
    })
  })

  test('files are added to a branch of their own, also when somebody else pushes meanwhile', async () => {
    await writer.appendFiles('evidence', { 'a/1.json': '{}' }, 'First', signal)
    let raced = false
    server.before.set('git/update-ref', () => {
      if (raced) return
      raced = true
      const tree = repository.git('rev-parse', 'evidence^{tree}').trim()
      const other = repository.git('commit-tree', tree, '-p', 'evidence', '-m', 'Other').trim()
      repository.git('update-ref', 'refs/heads/evidence', other)
    })
    await writer.appendFiles('evidence', { 'a/2.json': '{}' }, 'Second', signal)
    expect(repository.git('log', '--format=%s', 'evidence').trim().split('\n')).toEqual(['Second', 'Other', 'First'])
    expect(repository.git('ls-tree', '-r', '--name-only', 'evidence').trim().split('\n')).toEqual([
      'a/1.json',
      'a/2.json',
    ])
  })
})
