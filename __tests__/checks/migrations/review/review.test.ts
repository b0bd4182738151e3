import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { approve } from '../../../../src/checks/migrations/approve.ts'
import { judgeReview, type ReviewReport } from '../../../../src/checks/migrations/review/judge-review.ts'
import { review } from '../../../../src/checks/migrations/review/option.ts'
import { digestOfMigration, readLock, writeLock } from '../../../../src/checks/migrations/review/lock-file.ts'
import type { CheckContext } from '../../../../src/core/check.ts'
import { createConnection } from '../../../../src/github/connection.ts'
import { createGateway } from '../../../../src/github/gateway.ts'
import { unavailableGitHub } from '../../../../src/core/unavailable-github.ts'
import { createFiles } from '../../../../src/world/files.ts'
import { createGit } from '../../../../src/world/git.ts'
import { makeRepository, type GitRepository } from '../../../support/git-repository.ts'
import { startGitHub, type GitHubServer } from '../../../support/github-server.ts'

const T0 = Date.parse('2026-03-02T09:00:00Z')
const SQL = 'ALTER TABLE orders ADD COLUMN note text;\n'
const PATH = 'db/migrations/2_note.sql'
const LOCK = '.github/approved-migrations.txt'
const signal = new AbortController().signal
const options = (given: object = {}) => review().parse(given)

let repository: GitRepository
let head: string
beforeEach(() => {
  repository = makeRepository()
  repository.commit('main', { 'db/migrations/1_init.sql': 'CREATE TABLE orders (id int);\n' })
  head = repository.commit('feature', { [PATH]: SQL }, { author: 'octocat' })
})
afterEach(() => repository.remove())

const context = (given: Partial<CheckContext> = {}) => ({
  files: createFiles(repository.directory),
  git: createGit({ root: repository.directory, base: 'main', variables: {} }),
  github: unavailableGitHub('there is no token'),
  roles: { dba: ['@dana', '@erin'] },
  subject: {},
  signal,
  untrusted: false,
  item: { id: 'db', name: 'DB', stage: 'merge', paths: [] },
  ...given,
})

describe('in the reviews of the pull request', () => {
  let server: GitHubServer
  beforeEach(async () => {
    server = await startGitHub(repository.directory, {
      pulls: [{ number: 12, title: 'Feature', author: 'octocat', headRef: 'feature', baseRef: 'main' }],
      permissions: { dana: 'write', erin: 'write', rita: 'read' },
    })
  })
  afterEach(async () => server.close())

  let nextId = 0
  const reviewed = (author: string, state = 'APPROVED', sha = head): void => {
    server.state.reviews.push({ id: ++nextId, pull: 12, author, state, sha, body: '', at: T0 + nextId })
  }
  const judge = (given: object = { by: ['role:dba'] }): Promise<ReviewReport> => {
    const connection = createConnection({
      token: 't',
      apiUrl: server.url,
      userAgent: 'gonogo',
      now: () => 0,
      paceMs: 1,
    })
    const github = createGateway(connection, 'acme/app')
    const subject = { repository: 'acme/app', pullRequest: 12, sha: head }
    return judgeReview(options(given), [PATH], { ...context({ subject }), github })
  }

  test('nobody yet: it waits, and says for whom', async () => {
    expect(await judge()).toMatchObject({ met: false, help: expect.stringContaining('dana, erin') })
  })

  test('one of those who may', async () => {
    reviewed('dana')
    const report = await judge()
    expect(report).toMatchObject({ met: true, summary: 'approved by dana', findings: [] })
    expect(report.signOffs).toMatchObject([{ by: 'dana', via: 'review', line: PATH, counts: true, sha: head }])
  })

  test('somebody else, the author, and somebody who may only read do not count', async () => {
    reviewed('rita')
    reviewed('octocat')
    expect(await judge()).toMatchObject({ met: false })
    expect(await judge({})).toMatchObject({ met: false })
  })

  test('whoever pushed a commit to it is an author too', async () => {
    head = repository.commit('feature', { 'db/other.txt': 'x' }, { author: 'dana' })
    reviewed('dana')
    expect(await judge()).toMatchObject({
      met: false,
      findings: [{ rule: 'approval-ended', message: expect.stringContaining('their own change') }],
    })
  })

  test('an edit after the approval ends it, and other files do not', async () => {
    reviewed('dana')
    head = repository.commit('feature', { 'README.md': 'x' }, { author: 'octocat' })
    expect(await judge()).toMatchObject({ met: true })
    head = repository.commit('feature', { [PATH]: `${SQL}DROP TABLE orders;\n` }, { author: 'octocat' })
    expect(await judge()).toMatchObject({
      met: false,
      findings: [{ rule: 'approval-ended', path: PATH, message: expect.stringContaining('was changed after') }],
    })
  })

  test('other line ends are no edit', async () => {
    reviewed('dana')
    head = repository.commit('feature', { [PATH]: SQL.replaceAll('\n', '\r\n') }, { author: 'octocat' })
    expect(await judge()).toMatchObject({ met: true })
  })

  test('the last word of a person counts, and a comment is none', async () => {
    reviewed('dana')
    reviewed('dana', 'COMMENTED')
    expect(await judge()).toMatchObject({ met: true })
    reviewed('dana', 'CHANGES_REQUESTED')
    expect(await judge()).toMatchObject({ met: false })
    reviewed('dana', 'APPROVED')
    reviewed('dana', 'DISMISSED')
    expect(await judge()).toMatchObject({ met: false })
  })

  test('count wants different people', async () => {
    reviewed('dana')
    reviewed('dana')
    expect(await judge({ by: ['role:dba'], count: 2 })).toMatchObject({ met: false })
    reviewed('erin')
    expect(await judge({ by: ['role:dba'], count: 2 })).toMatchObject({ met: true })
  })

  test('an approval in the lock file counts where the one whom it names has committed it', async () => {
    const line = writeLock([{ digest: digestOfMigration(SQL), path: PATH, by: 'dana', at: '' }])
    head = repository.commit('feature', { [LOCK]: line }, { author: 'octocat' })
    expect(await judge()).toMatchObject({
      met: false,
      findings: [{ rule: 'approval-ended', message: expect.stringContaining('@octocat committed it') }],
    })
    head = repository.commit('feature', { [LOCK]: '' }, { author: 'octocat' })
    head = repository.commit('feature', { [LOCK]: line }, { author: 'erin' })
    expect(await judge()).toMatchObject({ met: false })
    repository.commit('feature', { [LOCK]: '' }, { author: 'octocat' })
    const erin = writeLock([{ digest: digestOfMigration(SQL), path: PATH, by: 'erin', at: '' }])
    head = repository.commit('feature', { [LOCK]: erin }, { author: 'erin' })
    expect(await judge()).toMatchObject({ met: true, summary: 'approved by erin' })
  })

  test('an approval that the base has already counts', async () => {
    const line = writeLock([{ digest: digestOfMigration(SQL), path: PATH, by: 'dana', at: '' }])
    repository.commit('main', { [LOCK]: line }, { author: 'octocat' })
    repository.git('checkout', '-q', 'feature')
    repository.git('merge', '-q', '--no-edit', 'main')
    head = repository.git('rev-parse', 'HEAD').trim()
    expect(await judge()).toMatchObject({ met: true, summary: 'approved by dana' })
  })

  test('a role that the manifest does not have is a mistake', async () => {
    await expect(judge({ by: ['role:nobody'] })).rejects.toMatchObject({ rule: 'role-unknown' })
  })
})

describe('in the lock file', () => {
  const judge = (given: object = { by: ['role:dba'] }, more: Partial<CheckContext> = {}) =>
    judgeReview(options(given), [PATH], context(more))
  const approvedBy = async (by: string, paths?: readonly string[]) => {
    const { files, git } = context()
    const done = await approve({ files, git, signal, by, now: T0, ...(paths === undefined ? {} : { paths }) })
    repository.commit('feature', { [done.lockFile]: done.text }, { author: by.replace('@', '') })
    return done
  }

  test('what was approved counts until it is edited', async () => {
    const done = await approvedBy('@dana')
    expect(done.added).toEqual([{ digest: digestOfMigration(SQL), path: PATH, by: 'dana', at: '2026-03-02' }])
    expect(await judge()).toMatchObject({ met: true, summary: 'approved by dana' })
    repository.commit('feature', { [PATH]: 'DROP TABLE orders;\n' })
    expect(await judge()).toMatchObject({
      met: false,
      findings: [{ rule: 'approval-ended', message: expect.stringContaining('edited since') }],
    })
  })

  test('approving twice adds nothing, and named files are approved though nothing changed', async () => {
    await approvedBy('dana')
    const again = await approvedBy('dana', ['db/migrations/*.sql'])
    expect(again.added.map(({ path }) => path)).toEqual(['db/migrations/1_init.sql'])
  })

  test('nobody approves what they wrote', async () => {
    await expect(approvedBy('@OctoCat')).rejects.toThrow('somebody else has to approve it')
    repository.commit('feature', {
      [LOCK]: writeLock([{ digest: digestOfMigration(SQL), path: PATH, by: 'octocat', at: '' }]),
    })
    expect(await judge({})).toMatchObject({
      met: false,
      findings: [{ message: expect.stringContaining('their own change') }],
    })
  })

  test('somebody who is not named does not count', async () => {
    await approvedBy('@zoe')
    expect(await judge()).toMatchObject({ met: false })
    expect(await judge({})).toMatchObject({ met: true })
  })

  test('what a stranger writes into it is not read', async () => {
    await approvedBy('@dana')
    expect(await judge({ by: ['role:dba'] }, { untrusted: true })).toMatchObject({ met: false })
  })

  test('the report says who committed it, and in a pull request without GitHub the history decides', async () => {
    await approvedBy('@dana')
    expect((await judge()).signOffs).toMatchObject([{ by: 'dana', via: `${LOCK}, committed by dana`, counts: true }])
    const subject = { pullRequest: 12 }
    expect(await judge({ by: ['role:dba'] }, { subject })).toMatchObject({ met: true })
    repository.commit('feature', { [LOCK]: '' })
    repository.commit(
      'feature',
      { [LOCK]: writeLock([{ digest: digestOfMigration(SQL), path: PATH, by: 'erin', at: '' }]) },
      { author: 'octocat' },
    )
    expect(await judge({ by: ['role:dba'] }, { subject })).toMatchObject({
      met: false,
      findings: [{ message: expect.stringContaining('octocat committed it') }],
    })
  })

  test('a line that is no approval makes it undecided', async () => {
    repository.commit('feature', { [LOCK]: '<<<<<<< HEAD\n' })
    await expect(judge()).rejects.toMatchObject({ rule: 'approvals-unreadable' })
  })

  test('nothing to approve, a wrong login and a path that is not there are mistakes of the call', async () => {
    repository.git('checkout', '-q', 'main')
    await expect(approvedBy('@dana')).rejects.toThrow('nothing to approve')
    await expect(approvedBy('dana smith')).rejects.toThrow('is no login')
    await expect(approvedBy('@dana', ['no/*.sql'])).rejects.toThrow('No file matches')
  })

  test('it is sorted, every approval once, and reads as it was written, whatever the path', () => {
    const approval = fc.record({
      digest: fc.stringMatching(/^[0-9a-f]{64}$/),
      path: fc.stringMatching(/^[\w %.\u00e9\u00a0/-]{1,30}$/),
      by: fc.constantFrom('dana', 'erin'),
      at: fc.constantFrom('', '2026-03-02'),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(approval, { selector: (one) => `${one.digest} ${one.path} ${one.by}` }),
        (approvals) => {
          const text = writeLock(approvals)
          const read = readLock(text, LOCK)
          expect([...read].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(
            [...approvals].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
          )
          expect(writeLock([...read, ...approvals])).toBe(text)
        },
      ),
    )
  })
})
