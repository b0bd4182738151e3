import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { signOff } from '../../../src/checks/sign-off/index.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { unavailableGitHub } from '../../../src/core/unavailable-github.ts'
import { formatRecord, recordPath, type SignOffRecord } from '../../../src/people/records.ts'
import { gonogo } from '../../support/built.ts'
import { makeFolder } from '../../support/folder.ts'
import { makeRepository, type GitRepository } from '../../support/git-repository.ts'
import { runCheck } from '../../support/run-check.ts'

const MANIFEST = `version: 1
roles: { dba: [dana@example.com, erin@example.com] }
stages:
  pre-deploy:
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
    - id: group
      name: Communication
      uses: sign-off
      with: { by: [dana@example.com], lines: [Support knows, Customers know] }
`

let repository: GitRepository
beforeEach(() => {
  repository = makeRepository()
  repository.commit('main', { 'gonogo.yml': MANIFEST, 'db/1.sql': 'one\n' })
  repository.commit('release', { 'db/2.sql': 'two\n' }, { author: 'octocat' })
})
afterEach(() => repository.remove())

const decide = (
  options: Record<string, unknown> = {},
  {
    folder = repository.directory,
    base = 'main',
    variables = {},
  }: { folder?: string; base?: string; variables?: Record<string, string> } = {},
): Promise<Outcome> =>
  runCheck(
    signOff,
    { by: ['dana@example.com', 'erin@example.com'], covers: 'db/**', ...options },
    {
      folder,
      base,
      world: {
        github: unavailableGitHub('there is no token'),
        clock: { now: () => Date.parse('2026-03-02T00:00:00Z'), sleep: async () => {} },
        environment: {
          get: (name: string) => variables[name],
          names: () => Object.keys(variables),
        },
      },
      context: { item: { id: 'database', name: 'DB', stage: 'pre-deploy', paths: [] } },
    },
  )
const scope = async (): Promise<string> => {
  const { evidence = {} } = await decide({ 'not-author': false })
  return (evidence['record'] as { scope: string }).scope
}

/** Commits a decision of `by`, as `author`. */
const record = async (changes: Partial<SignOffRecord> = {}, author = 'dana'): Promise<string> => {
  const whole: SignOffRecord = {
    item: 'database',
    decision: 'signed',
    by: 'dana@example.com',
    scope: await scope(),
    lines: [],
    note: '',
    ...changes,
  }
  const path = recordPath(whole)
  repository.commit('release', { [path]: formatRecord(whole) }, { author })
  return path
}
const why = ({ signOffs = [] }: Outcome): readonly (string | undefined)[] => signOffs.map((one) => one.why)

describe('a decision that is committed', () => {
  test('is waited for, with how to give it', async () => {
    expect(await decide()).toMatchObject({
      status: 'pending',
      summary: 'waits for one of: dana@example.com, erin@example.com',
      remedy: 'Run `gonogo sign database` as one of them, commit the file that it writes, and push it.',
    })
  })

  test('counts for the files as they are, and ends when one of them changes', async () => {
    await record({ note: 'looked at it' })
    expect(await decide()).toMatchObject({
      status: 'pass',
      summary: 'signed by dana@example.com',
      signOffs: [{ by: 'dana@example.com', via: 'record', counts: true, note: 'looked at it' }],
    })
    repository.commit('release', { 'docs.md': 'not covered\n' })
    expect((await decide()).status).toBe('pass')
    repository.commit('release', { 'db/2.sql': 'DROP TABLE users;\n' })
    const ended = await decide()
    expect([ended.status, why(ended)]).toEqual(['pending', ['the files that it covers have changed since']])
  })

  test.each<[string, Record<string, unknown>, () => Promise<unknown>, RegExp]>([
    ['somebody else committed', {}, () => record({}, 'mallory'), /that brought it is by mallory@example\.com/],
    [
      'the author of the change gives',
      { by: ['octocat@example.com'] },
      () => record({ by: 'octocat@example.com' }, 'octocat'),
      /octocat@example\.com wrote a part of the change/,
    ],
    [
      'somebody gives who may not',
      {},
      () => record({ by: 'mallory@example.com' }, 'mallory'),
      /mallory@example\.com may not sign/,
    ],
    ['is not signed, where it has to be', { signed: true }, () => record(), /no verified signature of dana/],
    ['is too old', { 'valid-for': '1h' }, () => record(), /it was valid until 2026-03-01/],
    ['has no link, where it needs one', { link: true }, () => record({ note: 'fine' }), /no link to evidence/],
    ['is made for other files', {}, () => record({ scope: `sha256:${'0'.repeat(64)}` }), /have changed since/],
    ['a strict item is given', { strict: true }, () => record(), /strict/],
    [
      'another way is the only one of',
      { via: ['record', 'review'], by: ['@dana', 'erin@example.com'] },
      () => record(),
      /may not sign/,
    ],
  ])('that %s does not count', async (_, options, commit, says) => {
    await commit()
    const outcome = await decide(options)
    expect(outcome.status).toBe('pending')
    expect(why(outcome)[0]).toMatch(says)
  })

  test('that somebody else edited afterwards does not count, and one that is removed is gone', async () => {
    const path = await record({ decision: 'rejected', note: 'it drops a column' })
    expect(await decide()).toMatchObject({ status: 'fail', summary: 'dana@example.com rejects it: it drops a column' })
    repository.commit(
      'release',
      {
        [path]: formatRecord({
          item: 'database',
          decision: 'signed',
          by: 'dana@example.com',
          scope: await scope(),
          lines: [],
          note: '',
        }),
      },
      { author: 'mallory' },
    )
    expect(why(await decide())[0]).toMatch(/is by mallory/)
    repository.commit('release', { [path]: null })
    expect((await decide()).signOffs).toEqual([])
  })

  test('that is only in the work tree is not there', async () => {
    const whole = {
      item: 'database',
      decision: 'signed',
      by: 'dana@example.com',
      scope: await scope(),
      lines: [],
      note: '',
    } as const
    const file = join(repository.directory, recordPath(whole))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, formatRecord({ ...whole, lines: [] }))
    expect((await decide()).status).toBe('pending')
  })

  test('that cannot be read is told and decides nothing', async () => {
    repository.commit('release', { '.gonogo/sign-offs/x.yml': 'item: database\n', '.gonogo/sign-offs/y.yml': '{{{' })
    const outcome = await decide()
    expect(outcome.status).toBe('pending')
    expect(outcome.findings?.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'sign-off-record-not-understood .gonogo/sign-offs/x.yml',
      'sign-off-record-not-understood .gonogo/sign-offs/y.yml',
    ])
  })

  test('may say that it does not apply', async () => {
    await record({ decision: 'not-applicable', note: 'no change of data' })
    expect(await decide()).toMatchObject({ status: 'not-applicable' })
  })

  test('of two people counts twice, of one person once', async () => {
    await record()
    await record({ stage: 'pre-deploy' })
    expect(await decide({ count: 2 })).toMatchObject({ status: 'pending' })
    await record({ by: 'erin@example.com' }, 'erin')
    expect(await decide({ count: 2 })).toMatchObject({ status: 'pass' })
  })

  test('whose history or base is not there is an error', async () => {
    await record()
    repository.commit('release', { 'x.txt': 'x' })
    const shallow = makeFolder()
    const clone = spawnSync(
      'git',
      ['clone', '-q', '--depth', '1', '--branch', 'release', `file://${repository.directory}`, 'c'],
      { cwd: shallow, encoding: 'utf8' },
    )
    expect(clone.stderr).toBe('')
    await expect(decide({ 'not-author': false }, { folder: join(shallow, 'c') })).rejects.toThrow(
      'does not reach that far',
    )
    await expect(decide({}, { base: 'nowhere' })).rejects.toThrow('Who wrote the change is not known')
  })

  test('on GitHub counts only where the manifest says so', async () => {
    await record()
    const variables = { GITHUB_ACTIONS: 'true' }
    const there = await decide({}, { variables })
    expect([there.status, there.signOffs, there.summary]).toEqual([
      'pending',
      undefined,
      expect.stringContaining('nothing can be signed here: there is no token'),
    ])
    expect(await decide({ via: ['record'] }, { variables })).toMatchObject({ status: 'pass' })
  })
})

const sshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined
const whenSigning = sshKeygen ? test : test.skip
whenSigning('a record that has to be signed counts with a signature that git verifies, by its author', async () => {
  const keys = makeFolder()
  for (const name of ['dana', 'mallory'])
    expect(spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, name)]).status).toBe(0)
  const publicKey = spawnSync('cat', [join(keys, 'dana.pub'), join(keys, 'mallory.pub')], {
    encoding: 'utf8',
  }).stdout.split('\n')
  writeFileSync(join(keys, 'signers'), `dana@example.com ${publicKey[0]}\nmallory@example.com ${publicKey[1]}\n`)
  repository.git('config', 'gpg.format', 'ssh')
  repository.git('config', 'gpg.ssh.allowedSignersFile', join(keys, 'signers'))
  repository.git('config', 'commit.gpgSign', 'true')
  repository.git('config', 'user.signingKey', join(keys, 'mallory'))
  const path = await record()
  expect(why(await decide({ signed: true }))[0]).toMatch(/no verified signature of dana/)
  repository.git('config', 'user.signingKey', join(keys, 'dana'))
  repository.commit('release', { [path]: null }, { author: 'dana' })
  await record()
  expect(await decide({ signed: true })).toMatchObject({ status: 'pass' })
})

describe('gonogo sign', () => {
  const sign = (...args: string[]) => gonogo(['sign', ...args, '--base', 'main'], { cwd: repository.directory })
  const run = (): ReturnType<typeof gonogo> =>
    gonogo(['run', '--stage', 'pre-deploy', '--base', 'main', '--format', 'json'], { cwd: repository.directory })
  const commitAll = (author: string): string => repository.commit('release', {}, { author })

  test('writes what is then committed, and the gate goes from HOLD to GO', async () => {
    expect((await run()).code).toBe(3)
    const first = await sign('database', '--by', 'dana@example.com', '--note', 'fine: "yes"')
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Commit it yourself') })
    expect((await sign('group', '--lines', '2', '--by', 'dana@example.com')).code).toBe(0)
    expect(readdirSync(join(repository.directory, '.gonogo/sign-offs'))).toHaveLength(2)
    commitAll('dana')
    const half = await run()
    expect(JSON.parse(half.stdout)).toMatchObject({ items: [{ status: 'pass' }, { status: 'pending' }] })
    await sign('group', '--by', 'dana@example.com')
    commitAll('dana')
    expect((await run()).code).toBe(0)
    await sign('database', '--by', 'erin@example.com', '--reject', 'it drops a column')
    commitAll('erin')
    expect((await run()).code).toBe(1)
  })

  test.each([
    [['nothing'], /nothing/],
    [[], /Which item/],
    [['database', '--by', 'dana'], /no e-mail address/],
    [['database', '--lines', 'x', '--by', 'd@e.f'], /wants numbers/],
    [['database', '--reject', 'a', '--not-applicable', 'b'], /two decisions/],
    [['files'], /decided by files/],
  ])('refuses %j', async (args, says) => {
    repository.commit('release', {
      'gonogo.yml': `${MANIFEST}    - { id: files, name: F, uses: files, with: { path: x } }\n`,
    })
    const ended = await sign(...args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(says)
    rmSync(join(repository.directory, '.gonogo'), { recursive: true, force: true })
  })
})
