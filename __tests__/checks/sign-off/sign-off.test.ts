import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { signOff } from '../../../src/checks/sign-off/index.ts'
import type { CheckContext } from '../../../src/core/check.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { createConnection } from '../../../src/github/connection.ts'
import { createGateway } from '../../../src/github/gateway.ts'
import { unavailableGitHub } from '../../../src/core/unavailable-github.ts'
import { commentDigest, witnessContext, witnessDescription } from '../../../src/people/witness.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../../support/github-server.ts'
import { fakeContext } from '../../support/world.ts'

const T0 = Date.parse('2026-03-02T09:00:00Z')
const MINUTE = 60_000

let repository: GitRepository
let server: GitHubServer
let base: string
let head: string

beforeEach(async () => {
  repository = makeRepository()
  base = repository.commit('main', { 'db/1.sql': 'one\n', 'docs/x.md': 'x\n', CODEOWNERS: 'db/ @dana\n' })
  head = repository.commit('feature', { 'db/2.sql': 'two\n' }, { author: 'octocat' })
  server = await startGitHub(repository.directory, {
    pulls: [{ number: 12, title: 'Feature', author: 'octocat', headRef: 'feature', baseRef: 'main' }],
    pushes: [{ ref: 'refs/heads/feature', before: base, after: head, at: T0 - 60 * MINUTE, actor: 'octocat' }],
    permissions: { dana: 'write', erin: 'write', adam: 'admin' },
  })
})
afterEach(async () => {
  repository.remove()
  await server.close()
})

const run = async (
  options: Record<string, unknown> = {},
  subject: Subject = { repository: 'acme/app', pullRequest: 12, sha: head },
  context: Partial<CheckContext> & { now?: number } = {},
): Promise<Outcome> => {
  const connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  const github = createGateway(connection, 'acme/app')
  const clock = { now: () => context.now ?? T0 + 10 * MINUTE, sleep: async () => {} }
  return signOff.run(
    signOff.options.parse(options),
    fakeContext({ github, clock }, { subject, item: { id: 'db', name: 'DB', stage: 'merge', paths: [] }, ...context }),
  )
}
const whyNot = (outcome: Outcome): readonly (string | undefined)[] =>
  (outcome.signOffs ?? []).filter(({ counts }) => !counts).map(({ why }) => why)

let nextId = 0
const comment = (author: string, body: string, at = T0, edited = at): number => {
  const id = ++nextId
  server.state.comments.push({ id, issue: 12, author, body, createdAt: at, updatedAt: edited })
  return id
}
const review = (author: string, state: string, sha = head, at = T0): void => {
  server.state.reviews.push({ id: ++nextId, pull: 12, author, state, sha, body: '', at })
}
const push = (files: Record<string, string | null>, at = T0 + MINUTE, author = 'octocat'): string => {
  const after = repository.commit('feature', files, { author })
  server.state.pushes.push({ ref: 'refs/heads/feature', before: head, after, at, actor: author })
  return (head = after)
}

describe('nobody has signed', () => {
  test('it waits, and says for whom and which words', async () => {
    const outcome = await run({ by: ['@dana', '@acme/dba'], covers: 'db/**' })
    expect(outcome).toMatchObject({
      status: 'pending',
      summary: 'waits for one of: dana, a member of acme/dba',
      remedy: 'Write `/gonogo sign db` on the pull request, or approve it in a review.',
    })
  })

  test.each([
    ['write', 'write'],
    ['admin', 'administer'],
  ])('with the permission %s it waits for anybody who may %s', async (level, words) => {
    expect(await run({ by: [`permission:${level}`] })).toMatchObject({
      summary: `waits for one of: anybody who may ${words}`,
    })
  })

  test('without a token it is pending, too', async () => {
    const outcome = await signOff.run(
      signOff.options.parse({ by: '@dana' }),
      fakeContext({ github: unavailableGitHub('there is no token'), clock: { now: () => T0, sleep: async () => {} } }),
    )
    expect(outcome).toMatchObject({ status: 'pending', summary: expect.stringContaining('there is no token') })
  })

  test('a role that nobody defined cannot be decided', async () => {
    await expect(run({ by: 'role:dba' })).rejects.toMatchObject({ rule: 'role-unknown' })
  })

  test('people are written one of four ways', () => {
    expect(signOff.options.safeParse({ by: 'dana' }).success).toBe(false)
    expect(signOff.options.safeParse({ by: ['permission:god'] }).success).toBe(false)
  })
})

describe('signing', () => {
  test('a comment signs', async () => {
    comment('dana', 'I looked.\n/gonogo sign db all fine')
    expect(await run({ by: '@dana' })).toMatchObject({
      status: 'pass',
      summary: 'signed by dana',
      signOffs: [{ by: 'dana', via: 'comment', counts: true, sha: head, note: 'all fine' }],
    })
  })

  test('an approving review signs, for its commit', async () => {
    review('dana', 'APPROVED')
    expect(await run({ by: '@DANA' })).toMatchObject({ status: 'pass', signOffs: [{ via: 'review', sha: head }] })
  })

  test('a dismissed review does not, and the last one of a person counts', async () => {
    review('dana', 'APPROVED')
    review('dana', 'DISMISSED')
    expect(await run({ by: '@dana' })).toMatchObject({ status: 'pending' })
  })

  test('a review that requests changes rejects', async () => {
    review('dana', 'CHANGES_REQUESTED')
    review('erin', 'APPROVED')
    expect(await run({ by: ['@dana', '@erin'] })).toMatchObject({
      status: 'fail',
      findings: [{ rule: 'sign-off-rejected' }],
    })
  })

  test('a member of a team, of a role, and by permission', async () => {
    comment('erin', '/gonogo sign db')
    server.state.teams['acme/dba'] = ['Erin']
    expect(await run({ by: '@acme/dba' })).toMatchObject({ status: 'pass' })
    expect(await run({ by: 'role:dba' }, undefined, { roles: { dba: ['@acme/dba'] } })).toMatchObject({
      status: 'pass',
    })
    expect(await run({ by: 'permission:write' })).toMatchObject({ status: 'pass' })
    expect(await run({ by: 'permission:admin' })).toMatchObject({ status: 'pending' })
  })

  test('so many different people', async () => {
    comment('dana', '/gonogo sign db')
    comment('dana', '/gonogo sign db again')
    expect(await run({ count: 2 })).toMatchObject({ status: 'pending' })
    comment('erin', '/gonogo sign db')
    expect(await run({ count: 2 })).toMatchObject({ status: 'pass' })
  })

  test('lines are signed together or one by one', async () => {
    const lines = ['One', 'Two', 'Three']
    comment('dana', '/gonogo sign db 1,3')
    expect(await run({ lines })).toMatchObject({
      status: 'pending',
      summary: expect.stringContaining('1 of 3 lines wait'),
    })
    comment('dana', '/gonogo sign db 2')
    expect(await run({ lines })).toMatchObject({ status: 'pass' })
    comment('dana', '/gonogo revoke db 2')
    expect(await run({ lines })).toMatchObject({ status: 'pending', summary: expect.stringContaining('2. Two') })
    comment('erin', '/gonogo sign db')
    expect(await run({ lines })).toMatchObject({ status: 'pass' })
  })

  test('not applicable needs as many, and a reason', async () => {
    comment('dana', '/gonogo n/a db because nothing changes')
    expect(await run({ count: 2 })).toMatchObject({ status: 'pending' })
    comment('erin', '/gonogo n/a db because same')
    expect(await run({ count: 2 })).toMatchObject({ status: 'not-applicable' })
    comment('erin', '/gonogo sign db')
    expect(await run({ count: 2 })).toMatchObject({ status: 'pass' })
  })

  test('a rejection stays until it is taken back', async () => {
    comment('dana', '/gonogo reject db because it locks the table')
    comment('erin', '/gonogo sign db')
    expect(await run()).toMatchObject({ status: 'fail', summary: 'dana rejects it: it locks the table' })
    comment('dana', '/gonogo revoke db')
    expect(await run()).toMatchObject({ status: 'pass' })
  })

  test('a link to evidence is required where the manifest says so', async () => {
    comment('dana', '/gonogo sign db')
    expect(whyNot(await run({ link: true }))).toEqual(['it has no link to evidence'])
    comment('dana', '/gonogo sign db https://x.test/evidence')
    expect(await run({ link: true })).toMatchObject({ status: 'pass' })
  })

  test('somebody outside GitHub is recorded by who is named for it, with a link', async () => {
    comment('dana', '/gonogo sign db for "Jane" https://x.test/mail')
    expect(await run({ by: '@dana' })).toMatchObject({ status: 'pending' })
    expect(await run({ by: '@adam', recorders: '@dana' })).toMatchObject({
      status: 'pass',
      signOffs: [{ onBehalfOf: 'Jane', by: 'dana' }],
    })
  })

  test('the words of a matrix item name all of them or one', async () => {
    comment('dana', '/gonogo sign db')
    expect(await run({}, undefined, { item: { id: 'db[a]', name: 'x', stage: 'merge', paths: [] } })).toMatchObject({
      status: 'pass',
    })
    comment('dana', '/gonogo revoke db[a]')
    expect(await run({}, undefined, { item: { id: 'db[a]', name: 'x', stage: 'merge', paths: [] } })).toMatchObject({
      status: 'pending',
    })
  })

  test('what was not understood is told', async () => {
    comment('dana', '/gonogo n/a db')
    expect(await run()).toMatchObject({
      status: 'pending',
      findings: [{ rule: 'command-not-understood', level: 'warning' }],
    })
  })
})

describe('code owners', () => {
  test('every file that changed needs one of its owners', async () => {
    comment('erin', '/gonogo sign db')
    expect(await run({ by: ['codeowners', '@erin'] })).toMatchObject({
      status: 'pending',
      summary: 'waits for the owners of db/2.sql',
    })
    comment('dana', '/gonogo sign db')
    expect(await run({ by: 'codeowners' })).toMatchObject({ status: 'pass' })
  })

  test('the CODEOWNERS of the base decides, not that of the change', async () => {
    push({ CODEOWNERS: 'db/ @erin\n' }, T0 - MINUTE)
    comment('erin', '/gonogo sign db')
    expect(await run({ by: 'codeowners', covers: 'db/**' })).toMatchObject({ status: 'pending' })
  })

  test('files that nobody owns cannot be signed by owners alone', async () => {
    push({ 'docs/y.md': 'y' }, T0 - MINUTE)
    expect(await run({ by: 'codeowners', covers: 'docs/**' })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'no-code-owner' }],
    })
  })
})

describe('what ends a signature', () => {
  test('a covered file that changes, is added, removed or renamed away', async () => {
    comment('dana', '/gonogo sign db')
    push({ 'docs/z.md': 'z\n' })
    expect(await run({ covers: 'db/**' })).toMatchObject({ status: 'pass' })
    push({ 'db/2.sql': null, 'moved/2.sql': 'two\n' }, T0 + 2 * MINUTE)
    const outcome = await run({ covers: 'db/**' })
    expect(outcome).toMatchObject({ status: 'pending' })
    expect(whyNot(outcome)).toEqual([expect.stringContaining('db/2.sql changed since')])
  })

  test('the paths of the item are covered unless told', async () => {
    review('dana', 'APPROVED')
    push({ 'docs/z.md': 'z\n' })
    expect(await run({}, undefined, { item: { id: 'db', name: 'x', stage: 'merge', paths: ['db/**'] } })).toMatchObject(
      { status: 'pass' },
    )
    expect(await run({})).toMatchObject({ status: 'pending' })
  })

  test('any push, in strict mode', async () => {
    comment('dana', '/gonogo sign db')
    push({})
    expect(await run({ covers: 'db/**', strict: true })).toMatchObject({ status: 'pending' })
    expect(await run({ covers: 'db/**' })).toMatchObject({ status: 'pass' })
  })

  test('time', async () => {
    comment('dana', '/gonogo sign db', T0 - 30 * MINUTE)
    expect(await run({ 'valid-for': '1h' })).toMatchObject({ status: 'pass' })
    const late = await run({ 'valid-for': '1h' }, undefined, { now: T0 + 30 * MINUTE })
    expect(late).toMatchObject({ status: 'pending' })
    expect(whyNot(late)).toEqual(['it was valid until 2026-03-02 09:30 UTC'])
  })

  test('its author, who takes it back', async () => {
    comment('dana', '/gonogo sign db')
    comment('dana', '/gonogo revoke db', T0 + 1000, T0 + 2000)
    expect(await run()).toMatchObject({ status: 'pending' })
  })
})

describe('what never counts', () => {
  test.each([
    ['an edited comment', () => comment('dana', '/gonogo sign db', T0, T0 + 1000), 'edited'],
    ['somebody who may not', () => comment('mallory', '/gonogo sign db'), 'mallory may not sign'],
    ['the author', () => comment('octocat', '/gonogo sign db'), 'octocat wrote a part'],
    [
      'a push in the same second',
      () => {
        comment('dana', '/gonogo sign db', T0)
        push({ 'db/2.sql': 'three\n' }, T0)
      },
      'in the very second',
    ],
    [
      'another commit than the one that is named',
      () => comment('dana', `/gonogo sign db at ${'a'.repeat(40)}`),
      'it names commit',
    ],
  ])('%s', async (_, act, why) => {
    server.state.permissions['octocat'] = 'write'
    act()
    const outcome = await run()
    expect(outcome.status).toBe('pending')
    expect(whyNot(outcome)).toEqual([expect.stringContaining(why)])
  })

  test('somebody who committed to the change, unless the manifest says so', async () => {
    push({ 'db/2.sql': 'three\n' }, T0 - MINUTE, 'dana')
    comment('dana', '/gonogo sign db')
    expect(await run()).toMatchObject({ status: 'pending' })
    expect(await run({ 'not-author': false })).toMatchObject({ status: 'pass' })
  })

  test('a bot', async () => {
    server.state.permissions['helper[bot]'] = 'admin'
    comment('helper[bot]', '/gonogo sign db')
    expect(await run()).toMatchObject({ status: 'pending', signOffs: [] })
  })

  test('a way that the manifest does not take', async () => {
    review('dana', 'APPROVED')
    expect(await run({ via: ['comment'] })).toMatchObject({ status: 'pending' })
  })

  test('a team that cannot be read leaves it undecided, and never passes', async () => {
    comment('erin', '/gonogo sign db')
    await expect(run({ by: '@acme/secret' })).rejects.toMatchObject({ rule: 'team-unreadable' })
  })

  test('GitHub that cannot be asked leaves it undecided', async () => {
    comment('dana', '/gonogo sign db')
    server.outages.set('issues/list-comments', 'error')
    await expect(run()).rejects.toMatchObject({ rule: 'github-unreachable' })
  })
})

describe('the witness', () => {
  const witness = (
    id: number,
    sha: string,
    body: string,
    more: { creator?: string; at?: number; author?: string } = {},
  ): void => {
    server.state.statuses.push({
      id: ++nextId,
      sha: head,
      context: witnessContext(id),
      state: 'success',
      description: witnessDescription({ comment: id, author: more.author ?? 'dana', sha, digest: commentDigest(body) }),
      targetUrl: null,
      creator: more.creator ?? 'github-actions[bot]',
      at: more.at ?? T0 + 1000,
    })
  }

  test('binds a comment to the head that it was written for, whatever GitHub tells of pushes', async () => {
    const id = comment('dana', '/gonogo sign db')
    const signed = head
    push({ 'db/2.sql': 'three\n' })
    witness(id, signed, '/gonogo sign db')
    server.state.pushes = []
    expect(whyNot(await run())).toEqual([expect.stringContaining('db/2.sql changed since')])
  })

  test('without it, and without a record of pushes, nothing counts', async () => {
    comment('dana', '/gonogo sign db')
    server.state.pushes = []
    expect(whyNot(await run())).toEqual([expect.stringContaining('nothing tells which commit')])
  })

  test('of somebody else is none', async () => {
    const id = comment('dana', '/gonogo sign db')
    server.state.pushes = []
    witness(id, head, '/gonogo sign db', { creator: 'mallory' })
    expect(await run()).toMatchObject({ status: 'pending' })
  })

  test.each([
    ['another text', (id: number) => witness(id, head, 'hello'), 'something else'],
    ['another author', (id: number) => witness(id, head, '/gonogo sign db', { author: 'erin' }), 'somebody else'],
    [
      'a time before the comment',
      (id: number) => witness(id, head, '/gonogo sign db', { at: T0 - 1000 }),
      'older than the comment',
    ],
  ])('for %s does not count', async (_, act, why) => {
    act(comment('dana', '/gonogo sign db'))
    expect(whyNot(await run())).toEqual([expect.stringContaining(why)])
  })

  test('the first one stands: a later one for a later commit changes nothing', async () => {
    const id = comment('dana', '/gonogo sign db')
    const signed = head
    push({ 'db/2.sql': 'three\n' })
    witness(id, signed, '/gonogo sign db')
    witness(id, head, '/gonogo sign db', { at: T0 + 5000 })
    expect(await run()).toMatchObject({ status: 'pending' })
  })
})

describe('a merge queue and a deploy', () => {
  const release = (sha: string, more: Subject = {}): Subject => ({
    repository: 'acme/app',
    sha,
    baseSha: base,
    pullRequests: [12],
    ...more,
  })

  test('what was signed on the pull request counts while its files are the same', async () => {
    review('dana', 'APPROVED')
    const merged = repository.commit('main', { 'db/2.sql': 'two\n' })
    expect(await run({ covers: 'db/**' }, release(merged))).toMatchObject({ status: 'pass' })
    const altered = repository.commit('main', { 'db/2.sql': 'evil\n' })
    expect(await run({ covers: 'db/**' }, release(altered))).toMatchObject({ status: 'pending' })
  })

  test('a file that came without a pull request needs its own signature, on the issue of the release', async () => {
    review('dana', 'APPROVED')
    const merged = repository.commit('main', { 'db/2.sql': 'two\n', 'db/direct.sql': 'x\n' })
    const subject = release(merged, { releaseIssue: 40 })
    const waiting = await run({ covers: 'db/**' }, subject)
    expect(waiting).toMatchObject({
      status: 'pending',
      remedy: expect.stringContaining(`/gonogo sign db at ${merged}\` on #40`),
    })
    server.state.comments.push({
      id: ++nextId,
      issue: 40,
      author: 'erin',
      body: '/gonogo sign db',
      createdAt: T0,
      updatedAt: T0,
    })
    expect(whyNot(await run({ covers: 'db/**' }, subject))).toEqual([expect.stringContaining('names no commit')])
    server.state.comments.push({
      id: ++nextId,
      issue: 40,
      author: 'erin',
      body: `/gonogo sign db at ${merged}`,
      createdAt: T0,
      updatedAt: T0,
    })
    expect(await run({ covers: 'db/**' }, subject)).toMatchObject({ status: 'pass' })
  })

  test('the approval of the environment signs for the commit', async () => {
    const merged = repository.commit('main', { 'db/2.sql': 'two\n' })
    const subject = release(merged, {
      environment: 'production',
      runUrl: 'https://github.com/acme/app/actions/runs/77',
    })
    server.state.workflowRuns.push({
      id: 77,
      name: 'd',
      path: '.github/workflows/d.yml',
      sha: merged,
      branch: 'main',
      event: 'push',
      status: 'in_progress',
      conclusion: null,
      approvals: [{ user: 'dana', state: 'approved', comment: '', environments: ['production'] }],
    })
    expect(await run({ by: '@dana' }, subject)).toMatchObject({ status: 'pass', signOffs: [{ via: 'environment' }] })
    expect(await run({ by: '@dana' }, { ...subject, environment: 'staging' })).toMatchObject({ status: 'pending' })
  })

  test('where nothing that is covered changes, there is nothing to sign', async () => {
    const merged = repository.commit('main', { 'other.txt': 'x' })
    expect(await run({ covers: 'db/**' }, release(merged))).toMatchObject({ status: 'not-applicable' })
  })

  test('a file that is deleted is signed only by who saw the whole', async () => {
    review('dana', 'APPROVED', base)
    const merged = repository.commit('main', { 'db/1.sql': null })
    expect(await run({ covers: 'db/**' }, release(merged))).toMatchObject({ status: 'pending' })
  })

  test('without a commit it waits', async () => {
    expect(await run({}, { repository: 'acme/app' })).toMatchObject({ status: 'pending' })
  })
})
