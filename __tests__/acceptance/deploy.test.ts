import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MANIFEST, setUp } from '../support/attacks.ts'
import { commentEvent, plainEvent, pullRequestEvent, type JobEvent, type Stage } from '../support/github-run.ts'

let stage: Stage
beforeEach(async () => {
  stage = await setUp()
})
afterEach(() => stage.close())

/** Merges a pull request the way GitHub squashes it. */
const merge = (number: number, files: Readonly<Record<string, string>>): string => {
  const sha = stage.repository.commit('main', files, { message: `Change ${number} (#${number})` })
  const pull = stage.state.pulls.find((one) => one.number === number)
  if (pull !== undefined) Object.assign(pull, { state: 'closed', mergedAs: sha })
  return sha
}
const live = (sha: string): void => {
  stage.state.deployments.push({
    id: 1,
    sha,
    ref: 'main',
    environment: 'production',
    at: stage.state.now,
    creator: 'octocat',
    statuses: [{ state: 'success', description: '', at: stage.state.now, creator: 'octocat' }],
  })
}
const deploymentEvent = (sha: string): JobEvent => {
  stage.state.deployments.push({
    id: 2,
    sha,
    ref: 'main',
    environment: 'production',
    at: stage.state.now,
    creator: 'octocat',
    statuses: [],
  })
  const event = plainEvent(stage, 'deployment', { workflow_run: null }, sha)
  const deployment = {
    ...(event.payload['deployment'] as object),
    id: 2,
    sha,
    ref: 'main',
    environment: 'production',
    created_at: new Date(stage.state.now).toISOString(),
  }
  return { ...event, payload: { ...event.payload, deployment } }
}
const DEPLOY = { inputs: { stage: 'pre-deploy' } }

describe('the deploy of three pull requests', () => {
  test('counts what was signed on each, and asks for the rest on one issue', async () => {
    live(stage.repository.git('rev-parse', 'main').trim())
    for (const number of [12, 13, 14]) {
      stage.push(`branch-${number}`, { [`db/${number}.sql`]: `SELECT ${number};\n` })
      stage.open(number, `branch-${number}`)
    }
    const signed = [12, 13].map((number) => stage.comment('dana', '/gonogo sign database', number))
    expect(signed).toHaveLength(2)
    merge(12, { 'db/12.sql': 'SELECT 12;\n' })
    merge(13, { 'db/13.sql': 'SELECT 13;\n' })
    const sha = merge(14, { 'db/14.sql': 'SELECT 14;\n' })

    const first = await stage.run(deploymentEvent(sha), DEPLOY)
    expect(first.outputs).toMatchObject({ verdict: 'hold' })
    // A deploy does not go on while it waits.
    expect(first.code).toBe(1)
    expect(first.report?.subject.pullRequests).toEqual([12, 13, 14])
    expect(first.report?.notes?.join(' ')).toContain('#13 Change 13')
    expect(stage.state.deployments[1]?.statuses).toMatchObject([{ state: 'pending' }])
    const [issue] = stage.state.issues
    expect(issue).toMatchObject({ title: `Release ${sha} to production`, labels: ['gonogo-release'] })
    expect(issue?.body).toContain(`/gonogo sign database at ${sha}`)

    const id = stage.comment('dana', `/gonogo sign database at ${sha}`, issue?.number ?? 0)
    const onIssue = commentEvent(stage, id)
    delete (onIssue.payload['issue'] as { pull_request?: unknown }).pull_request
    const second = await stage.run(onIssue, DEPLOY)
    expect(second.outputs).toMatchObject({ verdict: 'go' })
    expect(second.report?.subject).toMatchObject({ sha, environment: 'production', releaseIssue: issue?.number })
    expect(stage.state.issues).toHaveLength(1)
    expect((await stage.run(deploymentEvent(sha), DEPLOY)).code).toBe(0)
  })

  test('a commit that is not checked out is judged by its number', async () => {
    const old = stage.repository.git('rev-parse', 'main').trim()
    live(old)
    const sha = stage.repository.commit('main', { 'NOTES.md': 'more\n' })
    const event = plainEvent(stage, 'workflow_dispatch', { inputs: {} }, old)
    const ran = await stage.run(event, {
      inputs: { stage: 'pre-deploy', environment: 'production', sha },
      checkout: old,
    })
    expect(ran.outputs).toMatchObject({ verdict: 'go', reason: expect.stringContaining('nothing-applies') })
    expect(ran.report?.subject).toMatchObject({ sha, baseSha: old })
  })
})

describe('an override', () => {
  test('by the role, in a comment, is loud and holds for one commit', async () => {
    stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', 'NOTES.md': 'x' })
    stage.open(12, 'feature')
    const ran = await stage.run(
      commentEvent(stage, stage.comment('adam', '/gonogo override because production is down')),
    )
    expect(ran.outputs).toMatchObject({
      verdict: 'go',
      reason: expect.stringContaining('overridden: adam overrode hold'),
    })
    expect(ran.report?.override).toMatchObject({ by: 'adam', reason: 'production is down' })
    expect(ran.summary).toContain('OVERRIDDEN')
    expect(stage.state.comments.at(-1)?.body).toContain('OVERRIDDEN')
    expect(stage.state.statuses.at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringContaining('overridden'),
    })
  })

  test.each([
    ['adam', 'adam', 'go'],
    ['mallory', 'mallory', 'hold'],
    ['adam', 'mallory', 'hold'],
  ])('by hand: started by %s, run again by %s: %s', async (actor, again, verdict) => {
    live(stage.repository.git('rev-parse', 'main').trim())
    const sha = stage.repository.commit('main', { 'db/2.sql': 'SELECT 2;\n' })
    const event = plainEvent(
      stage,
      'workflow_dispatch',
      { inputs: { override: 'rollback at three' }, sender: { login: actor, id: 1 } },
      sha,
    )
    const ran = await stage.run(event, {
      inputs: { stage: 'pre-deploy', environment: 'production' },
      env: { GITHUB_TRIGGERING_ACTOR: again },
    })
    expect(ran.outputs['verdict']).toBe(verdict)
  })
})

describe('a merge queue', () => {
  const groupEvent = (base: string, head: string): JobEvent => {
    const event = plainEvent(stage, 'merge_group', {}, head, `refs/heads/gh-readonly-queue/main/pr-12-${base}`)
    const group = {
      ...(event.payload['merge_group'] as object),
      head_sha: head,
      base_sha: base,
      base_ref: 'refs/heads/main',
    }
    return { ...event, payload: { ...event.payload, merge_group: group } }
  }

  test('carries a signature over while its files are the same, and judges the rest again', async () => {
    stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
    stage.open(12, 'feature')
    stage.review('dana', 'APPROVED')
    const base = stage.repository.commit('main', { 'db/other.sql': 'SELECT 0;\n' })
    const head = stage.repository.commit('queue', { 'db/2.sql': 'SELECT 2;\n' }, { message: 'Change 12 (#12)' })
    const ran = await stage.run(groupEvent(base, head))
    expect(ran.outputs['verdict']).toBe('go')
    expect(stage.state.statuses.at(-1)).toMatchObject({ sha: head, context: 'gonogo/merge', state: 'success' })
    const broken = stage.repository.commit('queue', { 'NOTES.md': null }, { message: 'Change 13 (#13)' })
    stage.open(13, 'queue')
    expect((await stage.run(groupEvent(base, broken))).outputs['verdict']).toBe('no-go')
  })

  test('waits for nobody: a hold leaves the queue', async () => {
    stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
    stage.open(12, 'feature')
    const base = stage.repository.git('rev-parse', 'main').trim()
    const head = stage.repository.commit('queue', { 'db/2.sql': 'SELECT 2;\n' }, { message: 'Change 12 (#12)' })
    const ran = await stage.run(groupEvent(base, head))
    expect(ran.outputs['verdict']).toBe('hold')
    expect(ran.code).toBe(1)
    expect(stage.state.statuses.at(-1)).toMatchObject({ state: 'failure' })
  })
})

describe('a release', () => {
  test('gets a section in its notes, between what people wrote', async () => {
    const sha = stage.repository.git('rev-parse', 'main').trim()
    stage.repository.git('tag', '0.0.1', sha)
    stage.state.releases.push({
      id: 3,
      tag: '0.0.1',
      body: 'What is new.\n',
      draft: false,
      prerelease: false,
      target: 'main',
    })
    const event = plainEvent(stage, 'release', {}, sha, 'refs/tags/0.0.1')
    await stage.run(event, { inputs: { stage: 'merge' } })
    const [first] = stage.state.releases
    expect(first?.body).toMatch(/^What is new\.\n\n<!-- gonogo:start -->\n## /)
    if (first !== undefined) first.body = `${first.body}\nMore by people.\n`
    await stage.run(event, { inputs: { stage: 'merge' } })
    expect(first?.body.match(/gonogo:start/g)).toHaveLength(1)
    expect(first?.body).toMatch(/More by people\.\n$/)
  })
})

describe('a comment on the released pull requests', () => {
  const releases = (): void => {
    const base = stage.repository.git('rev-parse', 'main').trim()
    stage.repository.git('tag', '0.0.0', base)
    for (const number of [12, 13]) {
      stage.push(`branch-${number}`, { [`x-${number}.txt`]: 'x' })
      stage.open(number, `branch-${number}`)
    }
    merge(12, { 'x-12.txt': 'x' })
    stage.repository.commit('main', { 'y.txt': 'y' }, { message: 'Mention of another one (#13)' })
    stage.repository.git('tag', '0.0.1', 'main')
    const plain = { body: '', draft: false, target: 'main' }
    const at = stage.state.now
    stage.state.releases.push(
      { ...plain, id: 1, tag: '0.0.0', prerelease: false, publishedAt: at - 90_000_000 },
      { ...plain, id: 2, tag: '0.0.1-rc', prerelease: true, publishedAt: at - 80_000_000 },
      { ...plain, id: 3, tag: '0.0.1', prerelease: false, publishedAt: at },
    )
  }
  const event = (): JobEvent =>
    plainEvent(stage, 'release', {}, stage.repository.git('rev-parse', '0.0.1').trim(), 'refs/tags/0.0.1')

  test('is written once to each that was merged since the release before, where it is asked for', async () => {
    releases()
    await stage.run(event(), { inputs: { stage: 'merge' } })
    expect(stage.state.comments).toEqual([])
    const inputs = { stage: 'merge', 'comment-on-released': 'true' }
    await stage.run(event(), { inputs })
    await stage.run(event(), { inputs })
    expect(stage.state.comments).toMatchObject([
      {
        issue: 12,
        body: expect.stringContaining('Released in [0.0.1](<https://github.com/acme/app/releases/tag/0.0.1>).'),
      },
    ])
    expect(stage.state.comments[0]?.body).toContain('🟡 HOLD for merge')
  })

  test('that may not be written is told, and changes nothing', async () => {
    releases()
    stage.server.denied.set('issues/create-comment', 'pull_requests=write')
    const ran = await stage.run(event(), { inputs: { stage: 'merge', 'comment-on-released': 'true' } })
    expect(ran.stdout).toContain('`pull-requests: write`')
    expect(stage.state.releases.at(-1)?.body).toContain('gonogo:start')
  })
})

describe('manifests', () => {
  test('several give one status, the strictest', async () => {
    stage.push('feature', { 'x.txt': 'x' })
    stage.open(12, 'feature')
    const ran = await stage.run(pullRequestEvent(stage), {
      inputs: { manifest: 'weak.yml, .github/gonogo.yml', stage: 'merge' },
    })
    expect(ran.report?.manifests?.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      'weak.yml go',
      '.github/gonogo.yml hold',
    ])
    expect(stage.state.statuses.filter(({ context }) => context === 'gonogo/merge').map(({ state }) => state)).toEqual([
      'pending',
    ])
  })

  test('the first one ever holds until an administrator signs it', async () => {
    stage.repository.commit('main', { '.github/gonogo.yml': null })
    stage.push('feature', {
      '.github/gonogo.yml': MANIFEST.replace(/ {4}- id: database[\s\S]*?(?= {2}pre-deploy)/, ''),
    })
    stage.open(12, 'feature')
    expect((await stage.run(pullRequestEvent(stage))).outputs['verdict']).toBe('hold')
    const signed = await stage.run(commentEvent(stage, stage.comment('adam', '/gonogo sign gate-change welcome')))
    expect(signed.outputs['verdict']).toBe('go')
  })

  test('a weakening that an administrator signs goes through, and is told', async () => {
    stage.push('feature', { '.github/gonogo.yml': MANIFEST.replace('path: NOTES.md', 'path: README.md') })
    stage.open(12, 'feature')
    stage.review('dana', 'APPROVED')
    const ran = await stage.run(commentEvent(stage, stage.comment('adam', '/gonogo sign gate-change')))
    // The changed item is evaluated, too: there is no README.md.
    expect(ran.outputs['verdict']).toBe('no-go')
    expect(ran.report?.items.find(({ id }) => id === 'gate-change')).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'gate-weakened', level: 'notice' }],
    })
    stage.push('feature', { 'README.md': 'x\n' })
    expect((await stage.run(pullRequestEvent(stage))).outputs['verdict']).toBe('go')
  })

  test('mistakes in the manifest of a change are shown, and turn no older green into one', async () => {
    stage.push('feature', { '.github/gonogo.yml': 'version: 1\nstages: [\n' })
    stage.open(12, 'feature')
    const ran = await stage.run(pullRequestEvent(stage))
    expect(ran.outputs['verdict']).toBe('no-go')
    expect(stage.state.statuses.at(-1)).toMatchObject({ context: 'gonogo/merge', state: 'failure' })
  })
})

describe('a token that may not write', () => {
  test('as on a fork: summary, annotations and outputs are there, and a hold fails the job', async () => {
    for (const call of ['issues/create-comment', 'repos/create-commit-status', 'checks/create'])
      stage.server.denied.set(call, call.startsWith('issues') ? 'issues=write; pull_requests=write' : 'statuses=write')
    const sha = stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
    stage.open(12, 'feature', { author: 'stranger', headRepository: 'stranger/app' })
    const ran = await stage.run(pullRequestEvent(stage), { checkout: sha })
    expect(ran.outputs['verdict']).toBe('hold')
    expect(ran.code).toBe(1)
    expect(ran.summary).toContain('HOLD')
    expect(ran.stdout).toContain('`issues: write`')
    expect(ran.stdout).toContain('`statuses: write`')
  })

  test('without any token the base is read from the clone, or nothing is decided', async () => {
    const sha = stage.push('feature', { 'x.txt': 'x' })
    stage.open(12, 'feature')
    const ran = await stage.run(pullRequestEvent(stage), { checkout: sha, token: null })
    expect(ran.outputs['verdict']).toBe('no-go')
    expect(stage.server.requests).toEqual([])
  })
})
