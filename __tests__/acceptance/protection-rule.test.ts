import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeRepository, type GitRepository } from '../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'

const SECRET = 'webhook secret'
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

let repository: GitRepository
let github: GitHubServer
let child: ChildProcess
let url: string
let sha: string

beforeEach(async () => {
  repository = makeRepository()
  sha = repository.commit('main', { 'a.txt': 'a' })
  github = await startGitHub(repository.directory)
  child = spawn(process.execPath, ['docs/protection-rule/server.mjs'], {
    env: {
      PATH: process.env['PATH'],
      APP_ID: '12',
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: SECRET,
      GATE_IDENTITY: 'my-gate[bot]',
      API_URL: github.url,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  url = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\S+/.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.on('exit', () => reject(new Error('the server ended')))
  })
})
afterEach(async () => {
  child.kill()
  repository.remove()
  await github.close()
})

const send = async (event: string, payload: object, secret = SECRET): Promise<number> => {
  const body = JSON.stringify(payload)
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const { status } = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'x-github-event': event, 'x-hub-signature-256': signature },
  })
  return status
}
const ask = (secret?: string): Promise<number> =>
  send(
    'deployment_protection_rule',
    {
      action: 'requested',
      environment: 'production',
      deployment_callback_url: 'https://elsewhere.example/repos/acme/app/actions/runs/77/deployment_protection_rule',
      deployment: { sha },
      repository: { full_name: 'acme/app' },
      installation: { id: 5 },
    },
    secret,
  )
const say = (state: string, creator = 'my-gate[bot]', context = 'gonogo/pre-deploy'): void => {
  github.state.statuses.push({
    id: github.state.statuses.length + 1,
    sha,
    context,
    state,
    description: `all-passed: ${state}`,
    targetUrl: null,
    creator,
    at: (github.state.now += 1000),
  })
}

describe('the example of a deployment protection rule', () => {
  test.each([
    ['success', 'approved'],
    ['failure', 'rejected'],
  ])('a gate that said %s: %s', async (said, answered) => {
    say(said)
    expect(await ask()).toBe(202)
    expect(github.state.protectionAnswers).toEqual([
      { run: 77, environment_name: 'production', state: answered, comment: `gonogo/pre-deploy: all-passed: ${said}` },
    ])
  })

  test('waits while people are asked, and answers when the status changes', async () => {
    say('pending')
    await ask()
    expect(github.state.protectionAnswers).toEqual([])
    say('success')
    expect(await send('status', { sha, context: 'gonogo/pre-deploy' })).toBe(202)
    expect(github.state.protectionAnswers).toMatchObject([{ state: 'approved' }])
    await send('status', { sha, context: 'gonogo/pre-deploy' })
    expect(github.state.protectionAnswers).toHaveLength(1)
  })

  test('a status of somebody else, another context, and a later word of somebody else count for nothing', async () => {
    say('success', 'mallory')
    say('success', 'github-actions[bot]')
    say('success', 'my-gate[bot]', 'gonogo/merge')
    await ask()
    expect(github.state.protectionAnswers).toEqual([])
    say('failure')
    say('success', 'mallory')
    await send('status', { sha, context: 'gonogo/pre-deploy' })
    expect(github.state.protectionAnswers).toMatchObject([{ state: 'rejected' }])
  })

  test('what is not signed is not read, and what cannot be found out is not approved', async () => {
    say('success')
    expect(await ask('another secret')).toBe(401)
    expect(github.requests).toEqual([])
    github.outages.set('repos/list-commit-statuses-for-ref', 'error')
    expect(await ask()).toBe(500)
    expect(github.state.protectionAnswers).toEqual([])
  })
})
