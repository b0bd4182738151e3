import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report as check } from '../../../src/checks/report/index.ts'
import { unzipFile } from '../../../src/checks/report/unzip.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { ItemReport, Report } from '../../../src/core/report.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { countStatuses } from '../../../src/core/verdict.ts'
import { createConnection } from '../../../src/github/connection.ts'
import { createGateway } from '../../../src/github/gateway.ts'
import { createWorld } from '../../../src/world/index.ts'
import { startAuthority } from '../../support/attestations.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../../support/github-server.ts'
import { fakeContext } from '../../support/world.ts'
import { zip } from '../../support/zip.ts'

const NOW = Date.parse('2026-03-02T12:00:00Z')
const sleep = async (): Promise<void> => {}
let repository: GitRepository
let server: GitHubServer
let head: string
beforeEach(async () => {
  repository = makeRepository()
  head = repository.commit('main', { a: '1' })
  server = await startGitHub(repository.directory)
})
afterEach(async () => {
  repository.remove()
  await server.close()
})

const item = (id: string, status: ItemReport['status']): ItemReport => ({
  id,
  name: id,
  stage: 'pre-deploy',
  section: [],
  level: 'block',
  uses: 'files',
  status,
  summary: `${id} is ${status}`,
  findings: [],
  measurements: [],
  evidence: {},
  durationMs: 1,
  attempts: 1,
})
const reportOf = (items: ItemReport[], changes: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  verdict: 'go',
  reason: 'all-passed: x',
  stages: ['pre-deploy'],
  subject: { sha: head, environment: 'production' },
  manifest: { path: 'gonogo.yml' },
  startedAt: '2026-03-02T11:00:00Z',
  durationMs: 1,
  tool: { name: 'gonogo', version: '0' },
  counts: countStatuses(items),
  items,
  signOffs: [],
  waivers: [],
  ...changes,
})
const good = (): Report => reportOf([item('backup', 'pass'), item('api[a]', 'pass')])

const run = async (options: Record<string, unknown>, subject: Subject = { sha: head }): Promise<Outcome> => {
  const connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  const world = createWorld({ root: repository.directory, variables: process.env })
  return check.run(
    check.options.parse(options),
    fakeContext(
      { ...world, github: createGateway(connection, 'acme/app'), clock: { now: () => NOW, sleep } },
      { subject, directory: repository.directory },
    ),
  )
}
const withFile = (report: unknown, options: Record<string, unknown> = {}): Promise<Outcome> => {
  writeFileSync(join(repository.directory, 'report.json'), typeof report === 'string' ? report : JSON.stringify(report))
  return run({ path: 'report.json', ...options })
}
const codes = ({ findings }: Outcome): readonly string[] => (findings ?? []).map(({ rule }) => rule)

describe('a file', () => {
  test('that says GO for this commit, recently', async () => {
    expect(await withFile(good())).toMatchObject({ status: 'pass' })
    expect(
      await withFile(good(), { items: ['backup', 'api'], stage: 'pre-deploy', environment: 'production' }),
    ).toMatchObject({ status: 'pass' })
  })

  test.each([
    ['another commit', { subject: { sha: 'b'.repeat(40) } }, {}, 'report-other-commit'],
    ['no commit', { subject: {} }, {}, 'report-other-commit'],
    ['too old', { startedAt: '2026-02-28T11:00:00Z' }, {}, 'report-too-old'],
    ['from the future', { startedAt: '2026-04-01T11:00:00Z' }, {}, 'report-too-old'],
    ['of no date', { startedAt: 'yesterday' }, {}, 'report-too-old'],
    ['another stage', {}, { stage: 'deploy' }, 'report-incomplete'],
    ['another environment', {}, { environment: 'staging' }, 'report-other-environment'],
    ['without the item', {}, { items: 'nothing' }, 'report-incomplete'],
    ['edited', { items: [item('backup', 'fail')] }, {}, 'report-inconsistent'],
    [
      'overridden',
      { override: { by: 'x', reason: 'y', sha: 'z', at: 'now' }, reason: 'overridden: x' },
      {},
      'report-no-go',
    ],
    ['with a waiver', { items: [item('backup', 'waived')] }, {}, 'report-no-go'],
    [
      'that says no',
      { verdict: 'no-go', reason: 'items-failed: 1', items: [item('backup', 'fail')] },
      {},
      'report-no-go',
    ],
  ] as const)('%s', async (_, changes, options, rule) => {
    const outcome = await withFile({ ...good(), ...changes }, options)
    expect(outcome.status).toBe('fail')
    expect(codes(outcome)).toContain(rule)
  })

  test('one item of a report that says no may have passed', async () => {
    const made = reportOf([item('backup', 'pass'), item('other', 'fail')], {
      verdict: 'no-go',
      reason: 'items-failed: 1',
    })
    expect(await withFile(made, { items: 'backup' })).toMatchObject({ status: 'pass' })
    expect(codes(await withFile(made, { items: 'other' }))).toEqual(['report-no-go'])
  })

  test('another commit and a waiver where the team says so', async () => {
    const made = reportOf([item('backup', 'waived')], { subject: {} })
    expect(await withFile(made, { 'any-commit': true, 'allow-waived': true })).toMatchObject({ status: 'pass' })
  })

  test('that is not there yet waits; one that is no report is an error', async () => {
    expect(await run({ path: 'report.json' })).toMatchObject({ status: 'pending' })
    await expect(withFile('{')).rejects.toMatchObject({ rule: 'report-unreadable' })
    await expect(withFile({ verdict: 'go' })).rejects.toMatchObject({ rule: 'report-unreadable' })
  })

  test('that is committed proves nothing', async () => {
    head = repository.commit('main', { 'report.json': JSON.stringify(good()) })
    expect(codes(await run({ path: 'report.json' }))).toEqual(['report-committed'])
  })

  test('comes from one place', () => {
    expect(check.options.safeParse({}).success).toBe(false)
    expect(check.options.safeParse({ path: 'a', workflow: 'b.yml' }).success).toBe(false)
  })
})

describe('a workflow', () => {
  const ran = (changes: object = {}, archive = zip('report.json', JSON.stringify(good()))): void => {
    server.state.workflowRuns.push({
      id: 77,
      name: 'S',
      path: '.github/workflows/server.yml',
      sha: head,
      branch: 'main',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      artifacts: [{ id: 9, name: 'gonogo', zip: archive }],
      ...changes,
    })
  }
  test('whose artifact says GO', async () => {
    ran()
    expect(await run({ workflow: 'server.yml', items: 'backup' })).toMatchObject({
      status: 'pass',
      evidence: { source: 'server.yml, run 77' },
    })
  })
  test('whose artifact is attested by the same workflow', async () => {
    const authority = await startAuthority()
    head = repository.commit('main', { 'root.json': authority.trustedRoot })
    const text = JSON.stringify(good())
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
    const attested = { 'trusted-root': 'root.json' }
    ran({ sha: head }, zip('report.json', text))
    expect(codes(await run({ workflow: 'server.yml', attested: true }))).toEqual(['attestation-missing'])
    for (const workflow of ['other.yml', 'server.yml']) {
      const bundle = await authority.attest(text, {
        workflow: `acme/app/.github/workflows/${workflow}@refs/heads/main`,
      })
      server.state.attestations[digest] = [bundle]
      const outcome = await run({ workflow: 'server.yml', attested })
      expect([outcome.status, codes(outcome)]).toEqual(
        workflow === 'server.yml' ? ['pass', []] : ['fail', ['attestation-other-signer']],
      )
    }
  })
  test.each([
    ['that has not run', () => {}],
    ['that runs', () => ran({ status: 'in_progress', conclusion: null })],
    ['that ran on another commit', () => ran({ sha: 'c'.repeat(40) })],
    ['of a fork', () => ran({ headRepository: 'stranger/app' })],
    ['without the artifact', () => ran({ artifacts: [] })],
  ])('%s is waited for', async (_, act) => {
    act()
    expect(await run({ workflow: 'server.yml' })).toMatchObject({ status: 'pending' })
  })
  test('that the pull request itself rewrites proves nothing', async () => {
    const base = repository.commit('main', { '.github/workflows/server.yml': 'on: push\n' })
    const subject = { repository: 'acme/app', pullRequest: 12, baseSha: base }
    head = repository.commit('feature', { a: '2' })
    ran({ sha: head }, zip('report.json', JSON.stringify(good())))
    expect(await run({ workflow: 'server.yml' }, { ...subject, sha: head })).toMatchObject({ status: 'pass' })
    head = repository.commit('feature', { '.github/workflows/server.yml': 'on: push # and a forged report\n' })
    ran({ sha: head, id: 78 }, zip('report.json', JSON.stringify(good())))
    const forged = await run({ workflow: 'server.yml' }, { ...subject, sha: head })
    expect([forged.status, codes(forged)]).toEqual(['fail', ['report-workflow-changed']])
    // For this event GitHub takes the workflow from the default branch.
    const artifacts = [{ id: 10, name: 'gonogo', zip: zip('report.json', JSON.stringify(good())) }]
    ran({ sha: head, id: 79, event: 'pull_request_target', artifacts })
    expect(await run({ workflow: 'server.yml' }, { ...subject, sha: head })).toMatchObject({ status: 'pass' })
  })
  test('with another archive is an error', async () => {
    ran({}, Buffer.from('nothing'))
    await expect(run({ workflow: 'server.yml' })).rejects.toMatchObject({ rule: 'report-unreadable' })
  })
})

test('archives are read stored and packed, and no larger than allowed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-zip-'))
  rmSync(folder, { recursive: true })
  for (const method of [0, 8] as const)
    expect(Buffer.from((await unzipFile(zip('a/b.json', 'hello', method), '.json', 100)) ?? []).toString()).toBe(
      'hello',
    )
  expect(await unzipFile(zip('b.txt', 'x'), '.json', 100)).toBeUndefined()
  await expect(unzipFile(zip('b.json', 'x'.repeat(1000)), '.json', 100)).rejects.toThrow('1000 bytes')
})
