import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { bundledPresets } from '../../src/manifest/presets.ts'
import { gonogo } from '../support/built.ts'
import { embeddedPostgres } from '../support/embedded-postgres.ts'
import { makeFolder } from '../support/folder.ts'
import { makeRepository } from '../support/git-repository.ts'
import { json, webServers } from '../support/web-server.ts'

const ORIGIN = 'https://app.example.org'
const MIGRATION =
  '-- migrate:up\nCREATE TABLE partners (id bigint PRIMARY KEY);\n-- migrate:down\nDROP TABLE partners;\n'
const manifest = (...names: readonly string[]): string =>
  `version: 1\nextends: [${names.map((name) => `gonogo:${name}`).join(', ')}]\n`
const DUMP = readFileSync('__tests__/fixtures/backup/pg15-plain.sql', 'utf8')
const example = (path: string): string => readFileSync(join('examples/django-settings', path), 'utf8')

/** An application that all three presets are about, with nothing wrong in it. */
const APPLICATION: Readonly<Record<string, string>> = {
  'gonogo.yml': manifest('postgres', 'django', 'web'),
  'db/migrations/001_partners.sql': MIGRATION,
  'backups/shop.sql': DUMP,
  'docs/RUNBOOK.md': '# Runbook\n\n## Rollback\n\nRun `./deploy previous`, then tell the support team.\n',
  'settings.py': example('backend/core/settings.py').replace('DEBUG = True', 'DEBUG = False'),
  'production.env': example('deploy/production.env'),
}

const servers = webServers()
let database: Awaited<ReturnType<typeof embeddedPostgres>>
let url: string
let healthy = true
beforeAll(async () => {
  database = await embeddedPostgres(
    `CREATE TABLE schema_migrations (version varchar PRIMARY KEY); INSERT INTO schema_migrations VALUES ('001');`,
  )
  url = await servers.serve((request, response) => {
    if (request.headers.origin === ORIGIN) {
      response.setHeader('access-control-allow-origin', ORIGIN)
      response.setHeader('access-control-allow-methods', 'GET')
      response.setHeader('vary', 'Origin')
    }
    json(response, { status: healthy ? 'ok' : 'error' }, healthy ? 200 : 503)
  }, 'localhost')
}, 60_000)
afterAll(async () => {
  await servers.close()
  await database.close()
})

const variables = (): Record<string, string> => ({
  BACKUP_PATH: 'backups/*.sql',
  BACKUP_MAX_AGE: '36500d',
  ROLLBACK_DOCUMENT: 'docs/RUNBOOK.md',
  DATABASE_URL: database.url,
  DJANGO_SETTINGS: 'settings.py',
  DJANGO_ENV_FILE: 'production.env',
  PRODUCTION_HOST: 'api.ticketdesk.dev',
  BASE_URL: url,
  HEALTH_WITHIN: '1s',
  HEALTH_EVERY: '50ms',
  FRONTEND_ORIGIN: ORIGIN,
  NODE_EXTRA_CA_CERTS: join(process.cwd(), '__tests__/fixtures/tls/ca.crt'),
})

/** The status of each item by its id, and what was said about it, for an application with a change on top. */
const judge = async (change: Readonly<Record<string, string>>, env: Record<string, string>) => {
  const repository = makeRepository()
  try {
    repository.commit('main', APPLICATION)
    repository.commit('change', change)
    const stages = ['merge', 'pre-deploy', 'post-deploy'].flatMap((stage) => ['--stage', stage])
    const options = ['--base', 'main', '--format', 'json']
    const { stdout, stderr } = await gonogo(['run', ...stages, ...options], { cwd: repository.directory, env })
    expect(stderr).toBe('')
    const { items } = JSON.parse(stdout) as Report
    return {
      statuses: Object.fromEntries(items.map(({ id, status }) => [id, status])),
      summaries: Object.fromEntries(items.map(({ id, summary }) => [id, summary])),
    }
  } finally {
    repository.remove()
  }
}

test.each(bundledPresets())('gonogo:%s is right by itself, and its plan can be read', async (name) => {
  const cwd = makeFolder({ 'gonogo.yml': manifest(name) })
  expect(await gonogo(['validate'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect((await gonogo(['plan'], { cwd })).stdout).toContain(`from gonogo:${name}`)
  // Whoever uses it finds its variables where they are told.
  const text = readFileSync(`presets/${name}.yml`, 'utf8')
  const used = new Set([...text.matchAll(/\b(?:vars|secrets)\.([A-Z_]+)/g)].map(([, variable]) => variable))
  const manual = readFileSync('docs/manifest.md', 'utf8')
  const untold = [...used].filter((variable) => !manual.includes(`\`${variable}\``) || !text.includes(`${variable} `))
  expect(untold).toEqual([])
})

test('a preset that does not exist is told with those that do', async () => {
  const ended = await gonogo(['validate'], { cwd: makeFolder({ 'gonogo.yml': manifest('postgre') }) })
  expect(ended.code).toBe(2)
  expect(ended.stderr).toContain('it brings gonogo:django, gonogo:postgres, gonogo:web')
})

describe('the presets together', () => {
  test('without a variable say which one is missing', async () => {
    const { statuses, summaries } = await judge({}, {})
    const undecided = Object.entries(statuses).filter(([, status]) => status === 'error')
    expect(Object.fromEntries(undecided.map(([id]) => [id, summaries[id]]))).toEqual({
      backup: 'the variable vars.BACKUP_PATH is not set',
      'rollback-plan': 'the variable vars.ROLLBACK_DOCUMENT is not set',
      'migrations-applied': 'the variable secrets.DATABASE_URL is not set',
      'production-settings': 'the variable vars.DJANGO_SETTINGS is not set',
      healthy: 'the variable vars.BASE_URL is not set',
      certificate: 'the variable vars.BASE_URL is not set',
      fast: 'it needs `healthy` (error)',
      cors: 'it needs `healthy` (error)',
    })
  })

  test('pass where everything is as it should be', async () => {
    const { statuses, summaries } = await judge({}, variables())
    const open = Object.entries(statuses).filter(([, status]) => status !== 'pass' && status !== 'not-applicable')
    expect(open.map(([id, status]) => `${id} ${status}: ${summaries[id]}`)).toEqual([])
  }, 60_000)

  test('find what is wrong', async () => {
    healthy = false
    try {
      const { statuses } = await judge(
        {
          'db/migrations/002_gone.sql': '-- migrate:up\nDROP TABLE partners;\n-- migrate:down\n',
          'backups/shop.sql': DUMP.slice(0, 9000),
          'docs/RUNBOOK.md': '# Runbook\n\n## Rollback\n\nAsk [Contact Info].\n',
          'production.env': `${example('deploy/production.env')}DEBUG=True\n`,
          'app.js': 'debugger\n',
        },
        variables(),
      )
      expect(statuses).toEqual({
        migrations: 'fail',
        'left-behind': 'fail',
        backup: 'fail',
        'rollback-plan': 'fail',
        'production-settings': 'fail',
        'migrations-applied': 'fail',
        healthy: 'fail',
        certificate: 'fail',
        fast: 'error',
        cors: 'error',
      })
    } finally {
      healthy = true
    }
  }, 60_000)
})
