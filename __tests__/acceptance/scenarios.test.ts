import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  commentEvent,
  plainEvent,
  pullRequestEvent,
  setStage,
  type Job,
  type JobEvent,
  type Ran,
  type Stage,
} from '../support/github-run.ts'
import { describeOnNodes } from '../support/nodes.ts'

const MANIFEST = `version: 1
name: Orders
roles:
  dba: ['@dana']
  security: ['@sam']
stages:
  merge:
    - id: migrations
      name: Migrations are safe for the running release
      uses: migrations
      with: { paths: 'db/**', rehearse: false }
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
    - id: security
      name: Security has looked at it
      uses: sign-off
      with: { by: [role:security], covers: ['api/**'] }
  pre-deploy:
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
`

const DANGEROUS =
  "SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN note text;\nALTER TABLE orders DROP COLUMN total;\n"
const MENDED = "SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN note text;\n"

describeOnNodes('the built action', (node) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage({
      '.github/gonogo.yml': MANIFEST,
      'db/0001_orders.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY, total bigint NOT NULL);\n',
      'api/server.js': 'export const answer = 42\n',
    })
    stage.state.permissions = { octocat: 'write', dana: 'write', sam: 'write', adam: 'admin' }
  })
  afterEach(() => stage.close())

  const run = (event: JobEvent, job: Job = {}): Promise<Ran> => stage.run(event, { ...job, node })
  const comments = (): readonly string[] =>
    stage.state.comments.filter(({ author }) => author.endsWith('[bot]')).map(({ body }) => body)
  const lastStatus = (): string | undefined =>
    stage.state.statuses.findLast(({ context }) => context === 'gonogo/merge')?.state

  test('a pull request from its first push to the deploy of the merged commit and its release', async () => {
    // First push: a dangerous migration is a NO-GO, told on its line, in one comment.
    const first = stage.push('feature', {
      'db/0002_note.sql': DANGEROUS,
      'api/server.js': 'export const answer = 43\n',
    })
    stage.open(12, 'feature')
    const pushed = await run(pullRequestEvent(stage), { checkout: first })
    expect([pushed.outputs['verdict'], pushed.code, lastStatus()]).toEqual(['no-go', 1, 'failure'])
    expect(pushed.stdout).toMatch(/^::error file=db\/0002_note\.sql,line=3,[^\n]*::/m)
    expect(comments()).toEqual([expect.stringMatching(/^## 🔴 NO-GO: /)])
    expect(comments()[0]).toContain('db/0002_note.sql:3')

    // Mended: the comment is brought up to date and not doubled; two people are waited for.
    const mended = stage.push('feature', { 'db/0002_note.sql': MENDED })
    const held = await run(pullRequestEvent(stage), { checkout: mended })
    expect([held.outputs['verdict'], held.code, lastStatus()]).toEqual(['hold', 0, 'pending'])
    expect(held.report?.items.find(({ id }) => id === 'migrations')?.status).toBe('pass')
    expect(comments()).toEqual([expect.stringMatching(/^## 🟡 HOLD: /)])
    for (const words of ['/gonogo sign database', '/gonogo sign security']) expect(comments()[0]).toContain(words)

    // The first signature is not enough, the second turns the status green without a run of the push.
    const one = await run(commentEvent(stage, stage.comment('dana', '/gonogo sign database')))
    expect([one.outputs['verdict'], lastStatus()]).toEqual(['hold', 'pending'])
    const two = await run(commentEvent(stage, stage.comment('sam', '/gonogo sign security read it twice')))
    expect([two.outputs['verdict'], two.code, lastStatus()]).toEqual(['go', 0, 'success'])
    expect(comments()).toEqual([expect.stringMatching(/^## 🟢 GO: /)])

    // A push that touches what one of them signed: that one is asked again, the other's word stands.
    const touched = stage.push('feature', { 'api/server.js': 'export const answer = 44\n' })
    const again = await run(pullRequestEvent(stage), { checkout: touched })
    expect([again.outputs['verdict'], lastStatus()]).toEqual(['hold', 'pending'])
    expect(again.report?.signOffs.map(({ by, counts }) => `${by} ${counts}`)).toEqual(['dana true', 'sam false'])
    await run(commentEvent(stage, stage.comment('sam', '/gonogo sign security')))
    expect([lastStatus(), comments().length]).toEqual(['success', 1])

    // The merge queue judges its own head; signatures carry over.
    const base = stage.repository.commit('main', { 'docs.md': 'by somebody else\n' })
    const queued = stage.repository.commit(
      'queue',
      { 'db/0002_note.sql': MENDED, 'api/server.js': 'export const answer = 44\n' },
      { message: 'Change 12 (#12)' },
    )
    const group = plainEvent(stage, 'merge_group', {}, queued, `refs/heads/gh-readonly-queue/main/pr-12-${base}`)
    const inQueue = await run(
      {
        ...group,
        payload: {
          ...group.payload,
          merge_group: {
            ...(group.payload['merge_group'] as object),
            head_sha: queued,
            base_sha: base,
            base_ref: 'refs/heads/main',
          },
        },
      },
      { checkout: queued },
    )
    expect([inQueue.outputs['verdict'], stage.state.statuses.at(-1)]).toMatchObject([
      'go',
      { sha: queued, context: 'gonogo/merge', state: 'success' },
    ])

    // Merged, and deployed: what was signed on the pull request counts for the same files.
    stage.repository.git('checkout', '-q', 'main')
    stage.repository.git('merge', '-q', '--ff-only', 'queue')
    Object.assign(stage.state.pulls[0] ?? {}, { state: 'closed', mergedAs: queued })
    const at = { ref: 'main', environment: 'production', at: stage.state.now, creator: 'octocat' }
    const live = { state: 'success', description: '', at: stage.state.now, creator: 'octocat' }
    stage.state.deployments.push(
      { ...at, id: 1, sha: base, statuses: [live] },
      { ...at, id: 2, sha: queued, statuses: [] },
    )
    const event = plainEvent(stage, 'deployment', { workflow_run: null }, queued)
    const deployment = {
      ...(event.payload['deployment'] as object),
      id: 2,
      sha: queued,
      ref: 'main',
      environment: 'production',
      created_at: new Date(stage.state.now).toISOString(),
    }
    const deployed = await run(
      { ...event, payload: { ...event.payload, deployment } },
      { inputs: { stage: 'pre-deploy' }, checkout: queued },
    )
    expect([deployed.outputs['verdict'], deployed.code]).toEqual(['go', 0])
    expect(deployed.report?.subject).toMatchObject({ sha: queued, baseSha: base, pullRequests: [12] })
    expect(deployed.report?.signOffs).toMatchObject([{ by: 'dana', counts: true }])
    expect(stage.state.deployments[1]?.statuses).toMatchObject([{ state: 'in_progress' }])

    // The release tells it in its notes, below what people wrote.
    stage.repository.git('tag', '0.0.1', queued)
    const notes = { id: 3, tag: '0.0.1', body: 'What is new.\n', draft: false, prerelease: false, target: 'main' }
    stage.state.releases.push(notes)
    const released = await run(plainEvent(stage, 'release', {}, queued, 'refs/tags/0.0.1'), {
      inputs: { stage: 'pre-deploy', environment: 'production' },
    })
    expect(released.outputs['verdict']).toBe('go')
    expect(notes.body).toMatch(/^What is new\.\n\n<!-- gonogo:start -->\n## 🟢 GO: [\s\S]*<!-- gonogo:end -->\n$/)
  }, 60_000)

  test('a fork: nothing of it runs, nothing can be written, and the job itself blocks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gonogo-proof-'))
    try {
      stage.repository.commit('main', {
        '.github/gonogo.yml': `${MANIFEST}  local:\n    - { id: command, name: A command, run: touch "$GONOGO_PROOF" }\n`,
      })
      for (const call of ['issues/create-comment', 'repos/create-commit-status'])
        stage.server.denied.set(
          call,
          call.startsWith('issues') ? 'issues=write; pull_requests=write' : 'statuses=write',
        )
      const sha = stage.push('feature', { 'db/0002_note.sql': MENDED, 'gonogo.js': 'process.exit(0)\n' })
      stage.open(12, 'feature', { author: 'stranger', headRepository: 'stranger/app' })
      const ran = await run(pullRequestEvent(stage), {
        checkout: sha,
        inputs: { stage: 'merge,local' },
        env: { GONOGO_PROOF: join(folder, 'proof') },
      })
      expect(ran.outputs['verdict']).toBe('no-go')
      expect(ran.code).toBe(1)
      expect(ran.report?.items.find(({ id }) => id === 'command')?.status).toBe('error')
      expect(existsSync(join(folder, 'proof'))).toBe(false)
      expect(ran.summary).toMatch(/^## 🔴 NO-GO: /)
      for (const permission of ['`issues: write`', '`statuses: write`']) expect(ran.stdout).toContain(permission)
      expect(stage.state.comments).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
