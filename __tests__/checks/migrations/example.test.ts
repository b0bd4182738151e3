import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrations } from '../../../src/checks/migrations/index.ts'
import type { GitHub, PullRequest } from '../../../src/core/github.ts'
import { unavailableGitHub } from '../../../src/core/unavailable-github.ts'
import { embeddedPostgres } from '../../support/embedded-postgres.ts'
import { makeRepository, type Repository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const EXAMPLE = join(process.cwd(), 'examples/django-review')
const NEW = ['library/migrations/0003_reservation_loan_note.py', 'members/migrations/0002_member_newsletter.py']

const files = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(EXAMPLE.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
)

/** The example as a repository: what is new is added by a second commit. */
const asRepository = (): { readonly repository: Repository; readonly base: string } => {
  const old = Object.fromEntries(Object.entries(files).filter(([path]) => !NEW.includes(path)))
  const repository = makeRepository(old)
  const base = repository.git('rev-parse', 'HEAD')
  repository.write(Object.fromEntries(NEW.map((path) => [path, files[path] ?? ''])))
  repository.commit('Reservations and the newsletter')
  return { repository, base }
}

const github = unavailableGitHub('there is no token')
const lock = { 'lock-timeout': '5s' }

describe('a Django project with an old removal and two new additions', () => {
  test('the two additions pass, and the removal is history', async () => {
    const { repository, base } = asRepository()
    const outcome = await runCheck(migrations, lock, { folder: repository.folder, base, world: { github } })
    expect(outcome).toMatchObject({ status: 'pass', summary: '2 migrations: 2 safe, 0 risky, 0 dangerous' })
    const rows = outcome.evidence?.['migrations'] as readonly { path: string; verdict: string; operations: string[] }[]
    expect(rows.map(({ path, verdict }) => [path, verdict])).toEqual(
      expect.arrayContaining(NEW.map((path) => [path, 'SAFE'])),
    )
    expect(rows.flatMap(({ operations }) => operations)).toEqual(
      expect.arrayContaining(['AddField loan.note', 'AddField member.newsletter']),
    )
  })

  test('asked for all, the removal is reported at its line', async () => {
    const { repository } = asRepository()
    const outcome = await runCheck(
      migrations,
      { ...lock, scope: 'all' },
      { folder: repository.folder, world: { github } },
    )
    expect(outcome.status).toBe('fail')
    expect(outcome.findings?.filter(({ level }) => level === 'error')).toMatchObject([
      { rule: 'drop-column', path: 'library/migrations/0002_remove_title_shelf.py', line: 10 },
    ])
  })

  test('the review waits for one of the role, and an approval in the repository is enough', async () => {
    const { repository, base } = asRepository()
    const given = { ...lock, review: { by: ['role:dba'] } }
    const context = { roles: { dba: ['@octocat'] } }
    const run = (more: object = {}) =>
      runCheck(migrations, { ...given, ...more }, { folder: repository.folder, base, world: { github }, context })
    // The first answer is with a rehearsal; what changes from here on is who has approved, and not what would run.
    const unrehearsed = { rehearse: false }
    expect(await run()).toMatchObject({ status: 'pending', remedy: expect.stringContaining('octocat') })
    const { approve } = await import('../../../src/checks/migrations/approve.ts')
    const { createWorld } = await import('../../../src/world/index.ts')
    const world = createWorld({ root: repository.folder, variables: {}, base })
    const { text, lockFile, added } = await approve({
      files: world.files,
      git: world.git,
      signal: new AbortController().signal,
      by: '@octocat',
      now: 0,
    })
    expect(added.map(({ path }) => path).sort()).toEqual(NEW)
    repository.write({ [lockFile]: text })
    expect(await run(unrehearsed)).toMatchObject({
      status: 'pass',
      summary: expect.stringContaining('approved by octocat'),
    })
    repository.write({ [NEW[0] ?? '']: `${files[NEW[0] ?? ''] ?? ''}# one more thing\n` })
    expect(await run(unrehearsed)).toMatchObject({
      status: 'pending',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'approval-ended' })]),
    })
  })

  test('a dangerous migration is not saved by its approval', async () => {
    const { repository, base } = asRepository()
    repository.write({
      'members/migrations/0003_x.py': (files['library/migrations/0002_remove_title_shelf.py'] ?? '')
        .replaceAll('"library"', '"members"')
        .replace('0001_initial', '0002_member_newsletter')
        .replace('"title"', '"member"')
        .replace('"shelf"', '"card"'),
    })
    repository.commit('Remove the card')
    const approving: GitHub = {
      ...github,
      available: true,
      permission: async () => 'admin',
      pullRequest: async () => ({ author: { login: 'octocat', kind: 'user' } }) as PullRequest,
      pullRequestCommits: async () => [],
      reviews: async () => [
        { id: 1, author: { login: 'dana', kind: 'user' }, state: 'approved', sha: 'head', body: '', url: '' },
      ],
      file: async (_, path) => new TextEncoder().encode(repository.git('show', `HEAD:${path}`) + '\n'),
    }
    const given = { ...lock, review: {} }
    const outcome = await runCheck(migrations, given, {
      folder: repository.folder,
      base,
      world: { github: approving },
      context: { subject: { pullRequest: 1 } },
    })
    expect(outcome.status).toBe('fail')
    expect(rulesOf(outcome)).toEqual(['drop-column'])
    expect(outcome.signOffs?.every(({ counts }) => counts)).toBe(true)
  })
})

describe('against the database of production', () => {
  let served: Awaited<ReturnType<typeof embeddedPostgres>>
  beforeAll(async () => {
    served = await embeddedPostgres(`
      CREATE TABLE django_migrations (id serial, app text, name text, applied timestamptz DEFAULT now());
      INSERT INTO django_migrations (app, name) VALUES ('auth', '0001_initial'), ('members', '0001_initial'), ('library', '0001_initial'), ('library', '0002_remove_title_shelf');
    `)
  }, 60_000)
  afterAll(async () => served.close())

  const run = (options: object, changed: Readonly<Record<string, string>> = {}) => {
    const { repository } = asRepository()
    repository.write(changed)
    return runCheck(migrations, { ...lock, ...options }, { folder: repository.folder, world: { github } })
  }

  test('what is pending is judged, and nothing else', async () => {
    const outcome = await run({ scope: 'pending', database: served.url })
    expect(outcome).toMatchObject({ status: 'pass', summary: '2 migrations: 2 safe, 0 risky, 0 dangerous' })
    expect(outcome.evidence?.['ledgers']).toMatchObject([
      {
        table: 'public.django_migrations',
        applied: 3,
        pending: expect.arrayContaining(['library.0003_reservation_loan_note', 'members.0002_member_newsletter']),
      },
    ])
  })

  test('after the deploy nothing may be pending', async () => {
    const outcome = await run({ scope: 'pending', database: { url: served.url, pending: 'none' } })
    expect(rulesOf(outcome)).toEqual(['migration-pending'])
    expect(outcome.status).toBe('fail')
  })

  test('a pending migration that drops is judged as such', async () => {
    await served.database.exec("DELETE FROM django_migrations WHERE name = '0002_remove_title_shelf'")
    const outcome = await run({ scope: 'pending', database: served.url })
    await served.database.exec(
      "INSERT INTO django_migrations (app, name) VALUES ('library', '0002_remove_title_shelf')",
    )
    expect(rulesOf(outcome)).toEqual(['drop-column'])
  })

  test('a database that cannot be reached is no answer', async () => {
    await expect(run({ scope: 'pending', database: 'postgresql://u:p@127.0.0.1:1/x' })).rejects.toMatchObject({
      name: 'Undecidable',
    })
  })
})
