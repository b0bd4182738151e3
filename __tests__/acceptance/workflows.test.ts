import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { setUp } from '../support/attacks.ts'
import { plainEvent, pullRequestEvent, type Stage } from '../support/github-run.ts'

let stage: Stage
beforeEach(async () => {
  stage = await setUp()
})
afterEach(() => stage.close())

/** The inputs of every step of ours in an example workflow, as written there. */
const stepsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const workflow = parse(readFileSync(join(process.cwd(), 'docs/workflows', name), 'utf8')) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[] }>
    >
  }
  return Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.startsWith('gonogo-gate/gonogo@') ?? false)
    .map(({ with: given = {} }) => given)
}

test.each([
  ['pull-request.yml', 'pull_request', 'gonogo/merge', 'pending'],
  ['forks.yml', 'pull_request_target', 'gonogo/merge', 'pending'],
])('%s judges a pull request', async (name, event, context, state) => {
  stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
  stage.open(12, 'feature', event === 'pull_request' ? {} : { author: 'stranger', headRepository: 'stranger/app' })
  for (const inputs of stepsOf(name)) await stage.run(pullRequestEvent(stage, 12, event), { inputs })
  expect(stage.state.statuses.at(-1)).toMatchObject({ context, state })
})

test.each(['deploy.yml', 'deployment.yml', 'two-environments.yml'])('%s judges a deploy', async (name) => {
  stage.repository.commit('main', {
    '.github/gonogo.yml':
      'version: 1\nstages:\n  pre-deploy:\n    - { id: notes, name: Notes, uses: files, with: { path: NOTES.md } }\n  deploy:\n    - { id: notes, name: Notes, uses: files, with: { path: NOTES.md } }\n',
  })
  const sha = stage.repository.git('rev-parse', 'main').trim()
  const event = name === 'deployment.yml' ? 'deployment' : name === 'deploy.yml' ? 'workflow_dispatch' : 'push'
  const deployment = { id: 2, sha, ref: 'main', environment: 'production', created_at: '2026-03-02T09:00:00Z' }
  stage.state.deployments.push({ ...deployment, at: stage.state.now, creator: 'octocat', statuses: [] })
  for (const inputs of stepsOf(name)) {
    const ran = await stage.run(
      plainEvent(stage, event, event === 'deployment' ? { deployment, workflow_run: null } : {}, sha),
      { inputs },
    )
    expect(ran.outputs['verdict']).toBe('go')
    expect(ran.code).toBe(0)
  }
})
