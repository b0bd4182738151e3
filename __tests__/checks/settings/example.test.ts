import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { settings } from '../../../src/checks/settings/index.ts'
import { makeFolder } from '../../support/folder.ts'
import { runCheck } from '../../support/run-check.ts'

const EXAMPLE = join(process.cwd(), 'examples/django-settings')
const read = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8')
const code = read('backend/core/settings.py')
const lineOf = (text: string): number => code.slice(0, code.indexOf(text)).split('\n').length

const findingsOf = async (options: unknown, files: Readonly<Record<string, string>>) => {
  const outcome = await runCheck(settings, options, { folder: makeFolder(files) })
  return { outcome, findings: outcome.findings ?? [] }
}

const FILES = { 'backend/core/settings.py': code }

test('the defaults of a settings module are found at their lines when nothing overrides them', async () => {
  const { outcome, findings } = await findingsOf({ from: 'backend/core/settings.py', framework: 'django' }, FILES)
  expect(outcome.status).toBe('fail')
  const errors = findings.filter(({ level }) => level === 'error').map(({ rule, line }) => `${rule}:${line}`)
  expect(errors).toEqual(
    expect.arrayContaining([
      `django-secret-key-weak:${lineOf('SECRET_KEY = config')}`,
      `secret-default-in-code:${lineOf('SECRET_KEY = config')}`,
      `database-default-credentials:${lineOf('"PASSWORD": config')}`,
      `development-origin:${lineOf('default="http://localhost:3000')}`,
      `django-allowed-hosts-local:${lineOf('ALLOWED_HOSTS = config')}`,
      `development-host:${lineOf('SITE_URL = config')}`,
    ]),
  )
  expect(findings.filter(({ rule }) => rule === 'development-origin')).toHaveLength(3)
  // The toolbar stands in comments only.
  expect(findings.map(({ rule }) => rule)).not.toContain('django-debug-tool')
  expect(JSON.stringify(outcome)).not.toContain('ticketdesk-local-only')
})

test('with the values of production it passes and still warns about each default in the code', async () => {
  const { outcome, findings } = await findingsOf(
    { from: ['backend/core/settings.py', 'deploy/production.env'], framework: 'django', required: '.env.example' },
    { ...FILES, 'deploy/production.env': read('deploy/production.env'), '.env.example': read('.env.example') },
  )
  expect(outcome.status).toBe('pass')
  expect(findings.map(({ rule, level, line }) => `${level} ${rule}:${line}`)).toEqual(
    [
      'SECRET_KEY = config',
      'ALLOWED_HOSTS = config',
      '"USER": config',
      '"PASSWORD": config',
      '"HOST": config',
      'default="http://localhost:3000',
      'SITE_URL = config',
      'REDIS_HOST = config',
    ].map((text) => `warning insecure-fallback:${lineOf(text)}`),
  )
  expect(outcome.evidence).toMatchObject({ required: { expected: 13, there: 13 } })
})

test('a .env.production beside the code is taken along where no source was given, and the report says so', async () => {
  const { outcome } = await findingsOf(
    { from: 'backend/core/settings.py' },
    { ...FILES, 'backend/.env.production': read('deploy/production.env') },
  )
  expect(outcome).toMatchObject({
    status: 'pass',
    evidence: { framework: 'django', assumed: 'backend/.env.production' },
  })
})

test('no secret of production stands in any finding', async () => {
  const hidden: string[] = []
  const outcome = await runCheck(
    settings,
    {
      from: ['backend/core/settings.py', 'deploy/production.env'],
      expect: { SECRET_KEY: 'other', JWT_SECRET_KEY: { pattern: '^x' } },
    },
    {
      folder: makeFolder({ ...FILES, 'deploy/production.env': read('deploy/production.env') }),
      context: { hide: (secret) => hidden.push(secret) },
    },
  )
  const secrets = [...read('deploy/production.env').matchAll(/^(?:\w*SECRET\w*|VAPID_PRIVATE_KEY)=(.+)$/gm)].map(
    (match) => match[1] ?? '',
  )
  expect(secrets).toHaveLength(3)
  for (const secret of secrets) {
    expect(JSON.stringify(outcome)).not.toContain(secret)
    expect(hidden).toContain(secret)
  }
  expect(outcome.status).toBe('fail')
})
