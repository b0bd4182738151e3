import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readEvent, type RunEvent } from '../../src/github/event.ts'

const examples = createRequire(join(process.cwd(), 'package.json'))(
  '@octokit/webhooks-examples/api.github.com/index.json',
) as {
  name: string
  examples: Record<string, unknown>[]
}[]

/** GitHub's published example of a payload. */
const example = (name: string, action?: string): Record<string, unknown> => {
  const found = examples
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload['action'] === action)
  if (found === undefined) throw new Error(`GitHub publishes no example for ${name} ${action ?? ''}`)
  return structuredClone(found)
}

const read = (eventName: string, payload: unknown): RunEvent =>
  readEvent({
    eventName,
    payload,
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    actor: 'octocat',
    runId: 77,
    runAttempt: 2,
    serverUrl: 'https://github.com',
  })

describe('every published example is read', () => {
  test.each(
    examples.flatMap(({ name, examples }) => examples.map((payload, index) => [name, index, payload] as const)),
  )('%s, example %i', (name, _, payload) => {
    expect(read(name, payload).name).toBe(name)
  })
})

describe('what is judged', () => {
  test('a pull request: its head, not the merge commit of the checkout', () => {
    const event = read('pull_request', example('pull_request', 'opened'))
    expect(event).toMatchObject({
      pullRequest: 2,
      sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      baseRef: 'master',
      baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      untrusted: false,
      runUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/77',
      runAttempt: 2,
    })
  })

  test('a push to a pull request carries the head before it', () => {
    const event = read('pull_request', example('pull_request', 'synchronize'))
    expect(event.before).toMatch(/^[0-9a-f]{40}$/)
  })

  test('a review: the pull request', () => {
    expect(read('pull_request_review', example('pull_request_review', 'submitted'))).toMatchObject({ pullRequest: 2 })
  })

  test('a merge group: its head, against its base', () => {
    const event = read('merge_group', example('merge_group', 'checks_requested'))
    expect(event.sha).toBe(event.mergeGroup?.headSha)
    expect(event.baseRef).toBe('main')
  })

  test("a comment on a pull request has no commit of its own: the event's is the default branch's", () => {
    const payload = example('issue_comment', 'created')
    const issue = payload['issue'] as Record<string, unknown>
    issue['pull_request'] = { url: 'https://api.github.com/' }
    const event = read('issue_comment', payload)
    expect(event).toMatchObject({ pullRequest: 1, comment: { id: 492700400, author: 'Codertocat' } })
    expect(event.sha).toBeUndefined()
  })

  test('a comment on an issue is no pull request', () => {
    expect(read('issue_comment', example('issue_comment', 'edited')).pullRequest).toBeUndefined()
  })

  test('a deployment: its commit and its environment', () => {
    expect(read('deployment', example('deployment', 'created'))).toMatchObject({
      deployment: { environment: 'production' },
      sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    })
  })

  test('a release: its tag', () => {
    expect(read('release', example('release', 'published')).release).toMatchObject({ tag: '0.0.1' })
  })

  test.each(['push', 'workflow_dispatch', 'schedule'])('%s: the commit of the event', (name) => {
    expect(read(name, name === 'schedule' ? { schedule: '0 0 * * *' } : example(name))).toMatchObject({
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      untrusted: false,
    })
  })

  test('outside of GitHub there is nothing, and nothing breaks', () => {
    expect(readEvent({ payload: {} })).toEqual({ name: '', untrusted: false })
  })
})

describe('who is not trusted', () => {
  const pullOf = (change: (pull: { head: { repo: unknown } }, payload: Record<string, unknown>) => void): RunEvent => {
    const payload = example('pull_request', 'opened')
    change(payload['pull_request'] as { head: { repo: unknown } }, payload)
    return read('pull_request_target', payload)
  }

  test('the head of another repository', () => {
    const event = pullOf((pull) => (pull.head.repo = { full_name: 'stranger/Hello-World' }))
    expect(event).toMatchObject({ untrusted: true, untrustedReason: 'the head is in stranger/Hello-World' })
  })

  test('a fork that is gone', () => {
    expect(pullOf((pull) => (pull.head.repo = null))).toMatchObject({ untrusted: true })
  })

  test('Dependabot, by its id and not by a name', () => {
    expect(pullOf((_, payload) => (payload['sender'] = { login: 'dependabot[bot]', id: 49_699_333 }))).toMatchObject({
      untrusted: true,
      untrustedReason: 'Dependabot wrote it',
    })
    expect(pullOf((_, payload) => (payload['sender'] = { login: 'dependabot', id: 5 })).untrusted).toBe(false)
  })

  test('a workflow run of a fork', () => {
    const payload = example('workflow_run', 'completed')
    const run = payload['workflow_run'] as Record<string, unknown>
    run['head_repository'] = { full_name: 'stranger/x' }
    expect(read('workflow_run', payload)).toMatchObject({ untrusted: true, workflowRun: { id: 1589141559 } })
  })
})

test('a payload of another shape is told, not guessed', () => {
  expect(() => read('pull_request', { pull_request: { number: 'two' } })).toThrow('unexpected shape')
})
