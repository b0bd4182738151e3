import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trustedRoot } from '../../../scripts/trusted-root.ts'
import { report as check } from '../../../src/checks/report/index.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { createConnection } from '../../../src/github/connection.ts'
import { createGateway } from '../../../src/github/gateway.ts'
import { startAuthority, type Authority, type Claims } from '../../support/attestations.ts'
import { builtAction, gonogo } from '../../support/built.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../../support/github-server.ts'
import { runCheck } from '../../support/run-check.ts'

const NOW = Date.parse('2026-03-02T12:00:00Z')
const WORKFLOW = '.github/workflows/server.yml'
let authority: Authority
let repository: GitRepository
let server: GitHubServer
let base: string
let head: string

beforeAll(async () => {
  authority = await startAuthority()
})
beforeEach(async () => {
  repository = makeRepository()
  base = repository.commit('main', { 'root.json': authority.trustedRoot, [WORKFLOW]: 'on: push\n' })
  head = repository.commit('feature', { a: '1' })
  server = await startGitHub(repository.directory)
})
afterEach(async () => {
  repository.remove()
  await server.close()
})

const reportText = (): string =>
  JSON.stringify({
    schemaVersion: 1,
    verdict: 'go',
    reason: 'all-passed: x',
    stages: ['pre-deploy'],
    subject: { sha: head },
    manifest: { path: 'gonogo.yml' },
    startedAt: '2026-03-02T11:00:00Z',
    durationMs: 1,
    tool: { name: 'gonogo', version: '0' },
    counts: { pass: 1, fail: 0, error: 0, pending: 0, waived: 0, 'not-applicable': 0, skipped: 0 },
    items: [
      {
        id: 'backup',
        name: 'Backup',
        stage: 'pre-deploy',
        section: [],
        level: 'block',
        uses: 'files',
        status: 'pass',
        summary: 'it is there',
        findings: [],
        measurements: [],
        evidence: {},
        durationMs: 1,
        attempts: 1,
      },
    ],
    signOffs: [],
    waivers: [],
  })
const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const write = (name: string, content: string): void => writeFileSync(join(repository.directory, name), content)
const keep = (...bundles: readonly unknown[]): void => {
  server.state.attestations[digestOf(reportText())] = [...bundles]
}
const run = (attested: object, subject: Partial<Subject> = {}, more: object = {}): Promise<Outcome> => {
  write('report.json', reportText())
  const connection = createConnection({ token: 't', apiUrl: server.url, userAgent: 'gonogo', now: () => 0, paceMs: 1 })
  return runCheck(
    check,
    {
      path: 'report.json',
      attested: { workflow: 'server.yml', 'trusted-root': 'root.json', ...attested },
      ...more,
    },
    {
      folder: repository.directory,
      world: { github: createGateway(connection, 'acme/app'), clock: { now: () => NOW, sleep: async () => {} } },
      context: { subject: { sha: head, ...subject } },
    },
  )
}
/** The answer to one attestation with these claims. */
const attestedBy = async (claims: Claims, attested: object = {}, subject: Partial<Subject> = {}): Promise<Outcome> => {
  keep(await authority.attest(reportText(), claims))
  return run(attested, subject)
}
const told = ({ status, summary, findings = [] }: Outcome): unknown => [status, findings[0]?.rule, summary]

describe('an attested report', () => {
  test('passes with what the certificate says in the evidence', async () => {
    const outcome = await attestedBy({}, { event: ['schedule', 'push'], runner: 'github-hosted' })
    expect(outcome).toMatchObject({
      status: 'pass',
      evidence: {
        attestedBy: {
          issuer: 'https://token.actions.githubusercontent.com',
          repository: 'https://github.com/acme/app',
          workflow: `https://github.com/acme/app/${WORKFLOW}@refs/heads/main`,
          event: 'push',
          runner: 'github-hosted',
          run: 'https://github.com/acme/app/actions/runs/77/attempts/1',
        },
      },
    })
    expect(server.requests.map(({ id }) => id)).toEqual(['repos/list-attestations', 'repos/get'])
  })

  test('is found among others, also on a later page', async () => {
    const other = await authority.attest('another report')
    keep(...Array.from({ length: 100 }, () => other), await authority.attest(reportText()))
    expect(await run({})).toMatchObject({ status: 'pass' })
  })

  test.each(['report.sigstore.json', 'report.jsonl'])(
    'from a file, %s, asks nobody where the ref is named',
    async (name) => {
      const text = JSON.stringify(await authority.attest(reportText()), null, name.endsWith('l') ? 0 : 2)
      write(name, name.endsWith('l') ? `${JSON.stringify(await authority.attest('other'))}\n${text}\n` : text)
      const outcome = await run({ bundle: name, workflow: 'server.yml@refs/heads/main' })
      expect(outcome).toMatchObject({ status: 'pass' })
      expect(server.requests).toEqual([])
    },
  )

  test('of a private repository is vouched for by timestamps', async () => {
    const own = await startAuthority({ logs: false })
    keep(await own.attest(reportText()))
    base = repository.commit('main', { 'root.jsonl': `${authority.trustedRoot}\n${own.trustedRoot}\n` })
    expect(await run({ 'trusted-root': 'root.jsonl' })).toMatchObject({ status: 'pass' })
  })

  // RFC 3161 (2.4.2) writes a fraction of a second without zeros at its end: 10 ms are `.01`, and a whole second has none.
  test.each([0, 1, 10, 100, 120, 123])('is vouched for by a timestamp %d ms after a full second', async (ms) => {
    const second = Math.ceil(Date.now() / 1000) * 1000
    const own = await startAuthority({ logs: false, stampedAt: new Date(second + 60_000 + ms) })
    keep(await own.attest(reportText()))
    base = repository.commit('main', { 'own.json': own.trustedRoot })
    expect(await run({ 'trusted-root': 'own.json' })).toMatchObject({ status: 'pass' })
  })

  test('is not vouched for by a timestamp of a time when the authority was not trusted yet', async () => {
    const second = Math.ceil(Date.now() / 1000) * 1000
    const own = await startAuthority({ logs: false, stampedAt: new Date(second - 3_600_000 + 10) })
    keep(await own.attest(reportText()))
    base = repository.commit('main', { 'own.json': own.trustedRoot })
    expect(told(await run({ 'trusted-root': 'own.json' }))).toEqual([
      'fail',
      'attestation-invalid',
      'report.json: its attestation has no time that a trusted log or timestamp authority vouches for',
    ])
  })

  test('by a reusable workflow of another repository, at the ref that is named', async () => {
    const workflow = 'acme/ci/.github/workflows/server.yml@refs/tags/v1'
    expect(await attestedBy({ workflow }, { workflow })).toMatchObject({ status: 'pass' })
  })

  test('by a workflow with a long name, at a tag with an @', async () => {
    const workflow = `${'long-'.repeat(40)}.yml@refs/tags/server@1.0`
    const claims = { workflow: `acme/app/.github/workflows/${workflow}` }
    expect(await attestedBy(claims, { workflow })).toMatchObject({ status: 'pass' })
    const other = await attestedBy(claims, { workflow: workflow.replace('1.0', '2.0') })
    expect(other).toMatchObject({ status: 'fail', findings: [{ rule: 'attestation-other-signer' }] })
  })

  test('with another type of predicate, where it is named or any counts', async () => {
    const predicateType = 'https://slsa.dev/provenance/v1'
    for (const wanted of [predicateType, 'any'])
      expect(await attestedBy({ predicateType }, { 'predicate-type': wanted })).toMatchObject({ status: 'pass' })
  })

  test('on a pull request, by the workflow as the base has it', async () => {
    const workflow = `acme/app/${WORKFLOW}@refs/pull/12/merge`
    const subject = { pullRequest: 12, baseSha: base }
    expect(await attestedBy({ workflow, workflowCommit: head }, {}, subject)).toMatchObject({ status: 'pass' })
  })
})

describe('fails, in words of its own, where', () => {
  test('there is no attestation', async () => {
    expect(told(await run({}))).toEqual([
      'fail',
      'attestation-missing',
      'report.json: it has no attestation in acme/app that this token may see',
    ])
    expect(told(await run({ bundle: 'none.jsonl' }))).toEqual([
      'fail',
      'attestation-missing',
      'report.json: there is no attestation at none.jsonl',
    ])
  })

  test('another authority has signed', async () => {
    const stranger = await startAuthority()
    keep(await stranger.attest(reportText()))
    const words = 'report.json: its attestation is signed under no authority that is trusted'
    expect(told(await run({}))).toEqual(['fail', 'attestation-invalid', words])
    const outcome = await run({ 'trusted-root': undefined })
    expect(told(outcome)).toEqual(['fail', 'attestation-invalid', words])
    expect(outcome).toMatchObject({ remedy: expect.stringContaining('private repositories') })
  })

  test.each<[string, Claims, object, string]>([
    [
      'it ran in another repository',
      { repository: 'mallory/app' },
      {},
      'was made in https://github.com/mallory/app, and not in https://github.com/acme/app',
    ],
    [
      'a repository with a longer name has made it',
      { repository: 'acme/app2' },
      {},
      'was made in https://github.com/acme/app2, and not in https://github.com/acme/app',
    ],
    [
      'another workflow has signed',
      { workflow: 'acme/app/.github/workflows/other.yml@refs/heads/main' },
      {},
      `was signed by https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main, and not by https://github.com/acme/app/${WORKFLOW}`,
    ],
    [
      "another repository's workflow has signed",
      { workflow: 'mallory/app/.github/workflows/server.yml@refs/heads/main' },
      {},
      `was signed by https://github.com/mallory/app/${WORKFLOW}@refs/heads/main, and not by https://github.com/acme/app/${WORKFLOW}`,
    ],
    [
      'a name that only looks alike to a regular expression has signed',
      { workflow: 'acme/app/.github/workflows/serverxyml@refs/heads/main' },
      {},
      `was signed by https://github.com/acme/app/.github/workflows/serverxyml@refs/heads/main, and not by https://github.com/acme/app/${WORKFLOW}`,
    ],
    [
      'it is not the ref that is named',
      { workflow: 'acme/app/.github/workflows/server.yml@refs/heads/main2' },
      { workflow: 'server.yml@refs/heads/main' },
      `was signed by https://github.com/acme/app/${WORKFLOW}@refs/heads/main2, and not by https://github.com/acme/app/${WORKFLOW}@refs/heads/main`,
    ],
    [
      'another issuer vouches',
      { issuer: 'https://accounts.example.com' },
      {},
      'is vouched for by https://accounts.example.com, and not by https://token.actions.githubusercontent.com',
    ],
    [
      'another event has started the run',
      { event: 'workflow_dispatch' },
      { event: 'push' },
      'is of a run that workflow_dispatch has started, and not push',
    ],
    [
      'it ran on another machine',
      { runner: 'self-hosted' },
      { runner: 'github-hosted' },
      'is of a machine that is self-hosted, and not github-hosted',
    ],
  ])('%s', async (_, claims, attested, words) => {
    expect(told(await attestedBy(claims, attested))).toEqual([
      'fail',
      'attestation-other-signer',
      `report.json: its attestation ${words}`,
    ])
  })

  test('it is about another predicate', async () => {
    expect(told(await attestedBy({ predicateType: 'https://slsa.dev/provenance/v1' }))).toEqual([
      'fail',
      'attestation-other-predicate',
      expect.stringContaining('is of the type https://slsa.dev/provenance/v1, and not https://github.com/'),
    ])
  })

  test('it is about another report', async () => {
    keep(await authority.attest('another report'))
    expect(told(await run({}))).toEqual([
      'fail',
      'attestation-other-subject',
      expect.stringContaining(`is about sha256:${digestOf('another report').slice(7, 19)}, and it is`),
    ])
  })

  test('its certificate had expired when it was signed', async () => {
    const late = await startAuthority({ lateMinutes: 30 })
    keep(await late.attest(reportText()))
    base = repository.commit('main', { 'late.json': late.trustedRoot })
    expect(told(await run({ 'trusted-root': 'late.json' }))).toEqual([
      'fail',
      'attestation-invalid',
      'report.json: its attestation was signed when its certificate was not valid',
    ])
  })

  test('it was altered', async () => {
    const bundle = await authority.attest('another report')
    const statement = JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'x', digest: { sha256: digestOf(reportText()).slice(7) } }],
      predicateType: 'https://github.com/gonogo-gate/gonogo/verdict/v1',
    })
    const envelope = bundle['dsseEnvelope'] as object
    keep({ ...bundle, dsseEnvelope: { ...envelope, payload: Buffer.from(statement).toString('base64') } })
    expect(told(await run({}))).toEqual([
      'fail',
      'attestation-invalid',
      'report.json: its attestation differs from what the transparency log has recorded',
    ])
  })

  test.each<[string, (bundle: Record<string, unknown>) => unknown, string]>([
    [
      'the transparency log does not know it',
      (bundle) => ({
        ...bundle,
        verificationMaterial: { ...(bundle['verificationMaterial'] as object), tlogEntries: [] },
      }),
      'has no time that a trusted log or timestamp authority vouches for',
    ],
    [
      'a public key takes the place of the certificate',
      (bundle) => ({
        ...bundle,
        verificationMaterial: {
          ...(bundle['verificationMaterial'] as object),
          certificate: undefined,
          publicKey: { hint: 'mine' },
        },
      }),
      'cannot be verified (key not found: mine)',
    ],
    ['it is no bundle', () => ({ mediaType: 'application/json' }), 'is no Sigstore bundle'],
    [
      'its log is named by a pattern',
      (bundle) => JSON.parse(JSON.stringify(bundle).replaceAll('\u2014 rekor.example.com ', '\u2014 (.*)* ')),
      'names its transparency log in an unknown way',
    ],
  ])('%s', async (_, change, words) => {
    keep(change(await authority.attest(reportText())))
    expect(told(await run({}))).toEqual(['fail', 'attestation-invalid', expect.stringContaining(words)])
  })

  test('it holds no in-toto statement', async () => {
    expect(told(await attestedBy({ payloadType: 'text/plain' }))).toEqual([
      'fail',
      'attestation-invalid',
      'report.json: its attestation holds no in-toto statement but text/plain',
    ])
  })

  test('the file of the bundle is cut', async () => {
    write('cut.jsonl', JSON.stringify(await authority.attest(reportText())).slice(0, 500))
    expect(told(await run({ bundle: 'cut.jsonl' }))).toEqual([
      'fail',
      'attestation-invalid',
      expect.stringContaining('is no Sigstore bundle'),
    ])
  })

  test('the pull request has rewritten the workflow that signs', async () => {
    const evil = repository.commit('feature', { [WORKFLOW]: 'on: push # and a forged report\n' })
    head = evil
    const workflow = `acme/app/${WORKFLOW}@refs/pull/12/merge`
    const outcome = await attestedBy({ workflow, workflowCommit: evil }, {}, { pullRequest: 12, baseSha: base })
    expect(told(outcome)).toEqual([
      'fail',
      'report-workflow-changed',
      expect.stringContaining(`${WORKFLOW} as refs/pull/12/merge has it, which is not as ${base.slice(0, 7)} has it`),
    ])
  })

  test('the change in a merge queue has rewritten it', async () => {
    head = repository.commit('feature', { [WORKFLOW]: 'on: push # and a forged report\n' })
    const workflow = `acme/app/${WORKFLOW}@refs/heads/gh-readonly-queue/main/pr-12`
    const subject = { event: 'merge_group', baseSha: base }
    expect(await attestedBy({ workflow, workflowCommit: head }, {}, subject)).toMatchObject({
      status: 'fail',
      findings: [{ rule: 'report-workflow-changed' }],
    })
  })

  test('a branch has signed what is deployed from another', async () => {
    const evil = repository.commit('evil', { [WORKFLOW]: 'on: push # and a forged report\n' })
    const outcome = await attestedBy({ workflow: `acme/app/${WORKFLOW}@refs/heads/evil`, workflowCommit: evil })
    expect(told(outcome)).toEqual([
      'fail',
      'report-workflow-changed',
      expect.stringContaining('as refs/heads/evil has it'),
    ])
  })

  test("another repository's branch has signed, and no ref is named", async () => {
    const outcome = await attestedBy(
      { workflow: `acme/ci/${WORKFLOW}@refs/heads/evil`, repository: 'acme/app' },
      { workflow: `acme/ci/${WORKFLOW}` },
    ).catch((error: unknown) => error)
    // The server knows one repository only: what cannot be asked is undecided.
    expect(outcome).toMatchObject({ rule: 'github-refused' })
  })
})

describe('is an error, where', () => {
  test('GitHub cannot be asked', async () => {
    keep(await authority.attest(reportText()))
    server.outages.set('repos/list-attestations', 'error')
    await expect(run({})).rejects.toMatchObject({ rule: 'github-unreachable' })
    server.outages.clear()
    server.denied.set('repos/list-attestations', '')
    await expect(run({})).rejects.toMatchObject({
      rule: 'github-forbidden',
      help: expect.stringContaining('attestations: read'),
    })
  })

  test('GitHub hands out no bundle', async () => {
    keep(undefined)
    await expect(run({})).rejects.toMatchObject({
      rule: 'github-refused',
      help: expect.stringContaining('name the file'),
    })
  })

  test('the trusted root is none, or is not there', async () => {
    keep(await authority.attest(reportText()))
    write('other.json', '{}')
    await expect(run({ 'trusted-root': 'other.json' })).rejects.toMatchObject({ rule: 'trusted-root-unreadable' })
    await expect(run({ 'trusted-root': 'nothing.json' })).rejects.toMatchObject({ rule: 'trusted-root-unreadable' })
  })

  test('a pull request brings its own trusted root', async () => {
    const stranger = await startAuthority()
    keep(await stranger.attest(reportText()))
    const subject = { pullRequest: 12, baseSha: base }
    head = repository.commit('feature', { 'root.json': stranger.trustedRoot, 'new.json': stranger.trustedRoot })
    keep(await stranger.attest(reportText()))
    await expect(run({ 'trusted-root': 'new.json' }, subject)).rejects.toMatchObject({
      rule: 'trusted-root-unreadable',
      help: expect.stringContaining('base branch'),
    })
    expect(told(await run({}, subject))).toEqual([
      'fail',
      'attestation-invalid',
      expect.stringContaining('no authority'),
    ])
  })
})

test('a signature of anybody is no condition', () => {
  for (const attested of [true, {}, { event: 'push' }])
    expect(check.options.safeParse({ path: 'report.json', attested }).success).toBe(false)
  expect(check.options.safeParse({ path: 'report.json', attested: { workflow: 'a/b.yml' } }).success).toBe(false)
})

describe('the built program', () => {
  test('ships the public trusted root as the package has it', () => {
    const shipped = readFileSync(join(builtAction(), '../assets/sigstore/trusted-root.json'))
    expect(Buffer.compare(shipped, trustedRoot(process.cwd()))).toBe(0)
  })

  test('verifies offline', async () => {
    const folder = repository.directory
    head = repository.git('rev-parse', 'HEAD').trim()
    const text = reportText().replace('2026-03-02T11:00:00Z', new Date().toISOString())
    write('report.json', text)
    write('good.jsonl', JSON.stringify(await authority.attest(text)))
    write('bad.jsonl', JSON.stringify(await authority.attest(text, { repository: 'mallory/app' })))
    const ask = (bundle: string) =>
      gonogo(
        [
          'check',
          'report',
          '--with-json',
          JSON.stringify({
            path: 'report.json',
            repository: 'acme/app',
            attested: { workflow: 'server.yml@refs/heads/main', bundle, 'trusted-root': 'root.json' },
          }),
        ],
        { cwd: folder },
      )
    const [good, bad] = await Promise.all([ask('good.jsonl'), ask('bad.jsonl')])
    expect([good.code, good.stdout]).toEqual([0, expect.stringContaining('all-passed')])
    expect([bad.code, bad.stdout]).toEqual([1, expect.stringContaining('was made in https://github.com/mallory/app')])
  })
})
