import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { assert, integer, property, string } from 'fast-check'
import type { Report, Verdict } from '../../src/core/report.ts'
import { countStatuses } from '../../src/core/verdict.ts'
import { COMMENT_LIMIT, fit } from '../../src/github/comment.ts'
import { createConnection } from '../../src/github/connection.ts'
import { createGateway } from '../../src/github/gateway.ts'
import type { RunOrder } from '../../src/github/order.ts'
import { publish, type Publication, type Published } from '../../src/github/publish.ts'
import { forgedStatuses, shorten } from '../../src/github/status.ts'
import { createWriter } from '../../src/github/writer.ts'
import { makeRepository, type GitRepository } from '../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'

const { signal } = new AbortController()
let repository: GitRepository
let server: GitHubServer
let head: string
let old: string

beforeAll(() => {
  repository = makeRepository()
  repository.commit('main', { a: '1' })
  old = repository.commit('feature', { a: '2' })
  head = repository.commit('feature', { a: '3' })
})
afterAll(() => repository.remove())
beforeEach(async () => {
  server = await startGitHub(repository.directory, {
    pulls: [{ number: 12, title: 'Feature', author: 'octocat', headRef: 'feature', baseRef: 'main' }],
  })
})
afterEach(() => server.close())

const reportOf = (verdict: Verdict, sha = head): Report => ({
  schemaVersion: 1,
  verdict,
  reason: verdict === 'go' ? 'all-passed: 1 blocking item passed' : 'items-failed: 1 blocking item failed',
  stages: ['merge'],
  subject: { repository: 'acme/app', sha, pullRequest: 12, runUrl: 'https://github.com/acme/app/actions/runs/1' },
  manifest: {},
  startedAt: '2026-03-02T09:00:00Z',
  durationMs: 1,
  tool: { name: 'gonogo', version: '0' },
  counts: countStatuses([]),
  items: [],
  signOffs: [],
  waivers: [],
})

/** A run that looked at a time (seconds after the server's start) and writes now. */
const run = (
  seconds: number,
  body: string,
  {
    verdict = 'no-go',
    runId = seconds,
    sha = head,
    ...more
  }: Partial<Publication> & { verdict?: Verdict; runId?: number; sha?: string } = {},
): Promise<readonly Published[]> => {
  const connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  const order: RunOrder = { lookedAt: Date.parse('2026-03-02T09:00:00Z') + seconds * 1000, runId, attempt: 1 }
  return publish({
    github: createGateway(connection, 'acme/app'),
    writer: createWriter(connection, 'acme/app'),
    report: reportOf(verdict, sha),
    pullRequest: 12,
    order,
    comment: 'always',
    status: true,
    renderComment: () => body,
    signal,
    ...more,
  })
}
const results = (published: readonly Published[]): string[] =>
  published.map(({ surface, result }) => `${surface} ${result}`)
const statuses = (): string[] => server.state.statuses.map(({ context, state }) => `${context} ${state}`)
const comments = (): string[] =>
  server.state.comments.map(({ body }) => body.replace(/\n\n<!-- gonogo \S+ looked-[^\n]*-->$/, ''))

describe('the comment and the status', () => {
  test('are written once and then updated', async () => {
    expect(results(await run(1, '# NO-GO'))).toEqual(['comment created', 'status gonogo/merge created'])
    expect(results(await run(2, '# HOLD', { verdict: 'hold' }))).toEqual([
      'comment updated',
      'status gonogo/merge created',
    ])
    expect(results(await run(3, '# GO', { verdict: 'go' }))).toEqual(['comment updated', 'status gonogo/merge created'])
    expect(comments()).toEqual(['# GO'])
    expect(statuses()).toEqual(['gonogo/merge failure', 'gonogo/merge pending', 'gonogo/merge success'])
  })

  test('cost seven requests', async () => {
    await run(1, '# NO-GO')
    expect(server.requests).toHaveLength(7)
  })

  test('a comment that says the same is left alone', async () => {
    await run(1, '# NO-GO')
    expect(results(await run(2, '# NO-GO'))[0]).toBe('comment unchanged')
    expect(server.requests.filter(({ id }) => id === 'issues/update-comment')).toEqual([])
  })

  test('an older run that ends late does not overwrite a newer one', async () => {
    await run(10, '# GO', { verdict: 'go' })
    expect(results(await run(5, '# NO-GO'))).toEqual(['comment superseded', 'status gonogo/merge superseded'])
    expect(comments()).toEqual(['# GO'])
    expect(statuses()).toEqual(['gonogo/merge success'])
  })

  test('a newer run that writes while an older one does stays on top', async () => {
    let raced = false
    server.before.set('repos/create-commit-status', () => {
      if (raced) return
      raced = true
      server.state.statuses.push({
        id: 1,
        sha: head,
        context: 'gonogo/merge',
        state: 'failure',
        description: 'newer',
        targetUrl: `https://x/#looked-${Date.parse('2026-03-02T09:00:30Z')}-run-30-1`,
        creator: 'github-actions[bot]',
        at: Date.parse('2026-03-02T09:00:31Z'),
      })
    })
    expect(results(await run(5, '# GO', { verdict: 'go' }))[1]).toBe('status gonogo/merge superseded')
    expect(statuses().at(-1)).toBe('gonogo/merge failure')
  })

  test('a run again of an old workflow does not speak for the pull request', async () => {
    expect(results(await run(10, '# GO', { sha: old, verdict: 'go' }))).toEqual([
      'comment outdated',
      'status gonogo/merge created',
    ])
    expect(server.state.statuses.map(({ sha }) => sha)).toEqual([old])
  })

  test('a time in the future is nobody’s look', async () => {
    await run(1, '# NO-GO')
    for (const record of server.state.comments) record.body = record.body.replace(/looked-\d+/, 'looked-99999999999999')
    for (const record of server.state.statuses)
      record.targetUrl = (record.targetUrl ?? '').replace(/looked-\d+/, 'looked-99999999999999')
    expect(results(await run(2, '# HOLD', { verdict: 'hold' }))).toEqual([
      'comment updated',
      'status gonogo/merge created',
    ])
  })

  test('a marker that a comment of ours quotes is not its own', async () => {
    const quoted = '<!-- gonogo merge looked-1-run-99-1 sha256-0000000000000000 -->'
    await run(5, `# NO-GO\n\n\`\`\`text\n${quoted}\n\`\`\``)
    expect(results(await run(3, '# GO', { verdict: 'go' }))[0]).toBe('comment superseded')
    expect(results(await run(6, '# GO', { verdict: 'go' }))[0]).toBe('comment updated')
    expect(comments()).toEqual(['# GO'])
  })

  test("somebody else's comment with our marker is not ours", async () => {
    await run(1, '# NO-GO')
    const [own] = server.state.comments
    server.state.comments[0] = {
      id: 1,
      issue: 12,
      author: 'mallory',
      body: own?.body ?? '',
      createdAt: 1,
      updatedAt: 1,
    }
    expect(results(await run(2, '# NO-GO'))[0]).toBe('comment created')
    expect(server.state.comments[0]?.body).toBe(own?.body)
  })

  test('our comment that somebody edited says the truth again', async () => {
    await run(1, '# NO-GO')
    const [own] = server.state.comments
    if (own !== undefined) own.body = own.body.replace('NO-GO', 'GO')
    await run(2, '# NO-GO')
    expect(comments()).toEqual(['# NO-GO'])
  })

  test('of several comments of ours all but the last are folded, once', async () => {
    await run(1, '# NO-GO')
    server.state.comments.push({
      ...(server.state.comments[0] ?? { id: 0, issue: 12, author: '', body: '', createdAt: 0, updatedAt: 0 }),
      id: 7,
    })
    await run(2, '# GO', { verdict: 'go' })
    await run(3, '# GO', { verdict: 'go' })
    expect(server.state.folded).toHaveLength(1)
    expect(server.state.comments.map(({ body }) => body.includes('gonogo-folded'))).toEqual([true, false])
  })

  test('on-failure writes none on a go, and brings an old one up to date', async () => {
    await run(1, '# GO', { verdict: 'go', comment: 'on-failure' })
    expect(comments()).toEqual([])
    await run(2, '# NO-GO', { comment: 'on-failure' })
    await run(3, '# GO', { verdict: 'go', comment: 'on-failure' })
    expect(comments()).toEqual(['# GO'])
  })

  test('never, and no status, write nothing', async () => {
    expect(await run(1, '# GO', { comment: 'never', status: false })).toEqual([])
    expect(server.requests.filter(({ method, id }) => method !== 'GET' && id !== 'graphql/viewer')).toEqual([])
  })
})

describe('what cannot be written', () => {
  test('is told with the missing permission, and the rest is written', async () => {
    server.denied.set('issues/list-comments', 'pull_requests=read')
    const published = await run(1, '# NO-GO')
    expect(results(published)).toEqual(['comment failed', 'status gonogo/merge created'])
    expect(published[0]?.message).toContain('`pull-requests: read`')
  })

  test('an outage of everything is told for each surface', async () => {
    for (const id of ['pulls/get', 'repos/list-commit-statuses-for-ref', 'graphql/viewer'])
      server.outages.set(id, 'error')
    expect(results(await run(1, '# NO-GO'))).toEqual(['comment failed', 'status gonogo/merge failed'])
  })
})

describe('bounds', () => {
  test('whatever the body, the comment fits and begins the same', async () => {
    await run(1, `# NO-GO\n${'x'.repeat(200)}\n${'<details>\n```\nline\n'.repeat(10_000)}`)
    const [body = ''] = server.state.comments.map(({ body }) => body)
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(body.split('\n')[0]).toBe('# NO-GO')
    expect(body).toMatch(/\n\n<!-- gonogo merge looked-\d+-run-1-1 sha256-[0-9a-f]{16} -->$/)
  })

  test('what is cut stays below the limit', () => {
    assert(
      property(string({ maxLength: 5000 }), integer({ min: 500, max: 3000 }), (text, limit) => {
        expect(fit(text, limit).length).toBeLessThanOrEqual(Math.max(limit, 0))
      }),
    )
  })

  test('descriptions of any text have 140 characters at most, and no half ones', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 500 }), (text) => {
        const short = shorten(text, 140)
        expect(short.length).toBeLessThanOrEqual(140)
        expect(/[\uD800-\uDBFF]$/.test(short)).toBe(false)
      }),
    )
  })
})

describe('statuses that were forged', () => {
  const status = (changes: Record<string, unknown>) => ({
    context: 'gonogo/merge',
    state: 'success' as const,
    description: '',
    targetUrl: 'https://x/#looked-1000-run-1-1',
    creator: { login: 'github-actions[bot]', kind: 'bot' as const },
    createdAt: '1970-01-01T00:00:02Z',
    ...changes,
  })
  test.each([
    ['by another identity', [status({ creator: { login: 'mallory', kind: 'user' } })], 'mallory wrote it'],
    ['without a run', [status({ targetUrl: 'https://x/' })], 'names no run'],
    ['with a time to come', [status({ targetUrl: 'https://x/#looked-99999999999-run-1-1' })], 'later time'],
    ['against what its run said', [status({}), status({ state: 'failure' })], 'had said failure'],
  ])('%s are named', (_, given, message) => {
    expect(forgedStatuses(given, 'github-actions[bot]')).toEqual([expect.stringContaining(message)])
  })
  test('ours are not', () => {
    expect(forgedStatuses([status({}), status({ context: 'ci/build', creator: undefined })], 'github-actions')).toEqual(
      [],
    )
  })
})
