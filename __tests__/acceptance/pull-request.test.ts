import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commentEvent, pullRequestEvent, setStage, type Stage } from '../support/github-run.ts'

const MANIFEST = `version: 1
name: Acme
roles:
  dba: ['@dana']
stages:
  merge:
    - id: notes
      name: The notes are there
      uses: files
      with: { path: NOTES.md }
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
`

let stage: Stage
beforeEach(async () => {
  stage = await setStage({ '.github/gonogo.yml': MANIFEST, 'db/1.sql': 'SELECT 1;\n' })
  stage.state.permissions = { octocat: 'write', dana: 'write', adam: 'admin' }
})
afterEach(() => stage.close())

const statuses = (): string[] =>
  stage.state.statuses.filter(({ context }) => context.startsWith('gonogo/m')).map(({ state }) => state)
const bodies = (): string[] =>
  stage.state.comments.filter(({ author }) => author.endsWith('[bot]')).map(({ body }) => body)

describe('a pull request from the first push to the merge', () => {
  test('no-go, mended, hold, signed, go, and hold again when what was signed changes', async () => {
    stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
    stage.open(12, 'feature')

    const first = await stage.run(pullRequestEvent(stage))
    expect(first.outputs).toMatchObject({ verdict: 'no-go' })
    expect(first.code).toBe(1)
    expect(first.summary).toContain('NO-GO')
    expect(statuses()).toEqual(['failure'])
    expect(bodies()).toHaveLength(1)

    stage.push('feature', { 'NOTES.md': 'notes\n' })
    const mended = await stage.run(pullRequestEvent(stage))
    expect(mended.outputs).toMatchObject({ verdict: 'hold' })
    // The status is what is required: waiting does not fail the job.
    expect(mended.code).toBe(0)
    expect(bodies()).toEqual([expect.stringContaining('HOLD')])
    expect(bodies()[0]).toContain('gonogo sign database')
    expect(statuses()).toEqual(['failure', 'pending'])

    const signed = await stage.run(commentEvent(stage, stage.comment('dana', '/gonogo sign database fine')))
    expect(signed.outputs).toMatchObject({ verdict: 'go', reason: expect.stringContaining('all-passed') })
    expect(statuses()).toEqual(['failure', 'pending', 'success'])
    expect(stage.state.statuses.filter(({ context }) => context.startsWith('gonogo/comment/'))).toHaveLength(1)
    expect(bodies()).toEqual([expect.stringContaining('GO')])

    stage.push('feature', { 'docs.md': 'not covered\n' })
    expect((await stage.run(pullRequestEvent(stage))).outputs['verdict']).toBe('go')
    stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
    const touched = await stage.run(pullRequestEvent(stage))
    expect(touched.outputs).toMatchObject({ verdict: 'hold' })
    expect(touched.report?.signOffs).toMatchObject([
      { by: 'dana', counts: false, why: expect.stringContaining('db/2.sql changed') },
    ])
    expect(bodies()).toHaveLength(1)
  })

  test('a normal run asks at most fifteen times', async () => {
    const sha = stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', 'NOTES.md': 'x' })
    stage.open(12, 'feature')
    stage.comment('dana', '/gonogo sign database')
    stage.review('dana', 'APPROVED', sha)
    await stage.run(pullRequestEvent(stage), { checkout: sha })
    stage.server.requests.length = 0
    await stage.run(pullRequestEvent(stage), { checkout: sha })
    expect(stage.server.requests.length).toBeLessThanOrEqual(15)
    // Nothing new to say: the comment is left alone.
    expect(stage.server.requests.filter(({ id }) => id === 'issues/update-comment')).toEqual([])
  })

  test('a manifest with mistakes takes back what the comment said, until it is mended', async () => {
    stage.push('feature', { 'NOTES.md': 'x' })
    stage.open(12, 'feature')
    await stage.run(pullRequestEvent(stage))
    expect(bodies()).toEqual([expect.stringContaining('HOLD')])
    stage.repository.commit('main', { '.github/gonogo.yml': MANIFEST.replace('uses: files', 'uses: fles') })
    const broken = await stage.run(pullRequestEvent(stage))
    expect([broken.code, broken.outputs['verdict'], statuses().at(-1)]).toEqual([1, 'no-go', 'failure'])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('## 🔴 NO-GO: the manifest has mistakes')
    expect(bodies()[0]).toContain('.github/gonogo.yml:9:13: ')
    expect(bodies()[0]).toContain('Did you mean `files`')
    expect(bodies()[0]).not.toContain('HOLD')
    stage.repository.commit('main', { '.github/gonogo.yml': MANIFEST })
    await stage.run(pullRequestEvent(stage))
    expect(bodies()).toEqual([expect.stringContaining('HOLD')])
    // Nothing is written about a commit that is no longer the head.
    stage.repository.commit('main', { '.github/gonogo.yml': 'version: 1\n' })
    const old = pullRequestEvent(stage)
    stage.push('feature', { 'NOTES.md': 'y' })
    await stage.run(old)
    expect(bodies()).toEqual([expect.stringContaining('HOLD')])
  })

  test('a checkout of depth 1 and no checkout decide the same', async () => {
    const sha = stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', 'NOTES.md': 'x' })
    stage.open(12, 'feature')
    const without = await stage.run(pullRequestEvent(stage))
    const shallow = await stage.run(pullRequestEvent(stage), { checkout: sha })
    expect(shallow.report?.items.map(({ id, status }) => `${id} ${status}`)).toEqual(
      without.report?.items.map(({ id, status }) => `${id} ${status}`),
    )
  })
})
