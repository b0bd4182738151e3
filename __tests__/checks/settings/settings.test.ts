import { createECDH } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { settings } from '../../../src/checks/settings/index.ts'
import type { GitHub } from '../../../src/core/github.ts'
import { createWorld } from '../../../src/world/index.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

type Files = Readonly<Record<string, string>>
type Given = Parameters<typeof runCheck>[2]

const judge = (options: unknown, files: Files = {}, given: Given = {}) =>
  runCheck(settings, options, { folder: makeFolder(files), ...given })

const STRONG = 'v9QeXb2LrT6wYp4ZkN8sJh1mUa5dGf3cVo7iRxEzKtWq0ByPlMnC'

describe('expectations', () => {
  const FILE = {
    'prod.env': `DEBUG=False\nHOSTS=a.acme.io,b.acme.io\nPORT=8000\nSECRET_KEY=${STRONG}\nOTHER_SECRET=${STRONG}1\nURL=https://api.acme.io/x\nJSON=${Buffer.from('{"a":1}').toString('base64')}\nEMPTY=\nWORD=changeme\n`,
  }
  const met = (expectation: unknown) =>
    judge(
      {
        from: { file: 'prod.env', reader: 'docker' },
        framework: 'none',
        expect: expectation,
        rules: { 'placeholder-value': 'off' },
      },
      FILE,
    )

  test.each<readonly [string, unknown, unknown]>([
    ['exact', { DEBUG: false, PORT: 8000, HOSTS: ['a.acme.io', 'b.acme.io'], EMPTY: '' }, { DEBUG: true }],
    ['exact number', { PORT: 8000 }, { PORT: 8001 }],
    ['equals', { PORT: { equals: 8000 } }, { HOSTS: { equals: ['a.acme.io'] } }],
    ['one-of', { PORT: { 'one-of': [80, 8000] } }, { PORT: { 'one-of': [80] } }],
    ['pattern', { PORT: { pattern: '^8' } }, { PORT: { pattern: '^9' } }],
    ['not-pattern', { PORT: { 'not-pattern': '^9' } }, { PORT: { 'not-pattern': '^8' } }],
    ['includes', { HOSTS: { includes: 'a.acme.io' } }, { HOSTS: { includes: ['c.acme.io'] } }],
    ['excludes', { HOSTS: { excludes: '*' } }, { HOSTS: { excludes: 'a.acme.io' } }],
    ['only', { HOSTS: { only: ['a.acme.io', 'b.acme.io'] } }, { HOSTS: { only: 'a.acme.io' } }],
    ['strong', { SECRET_KEY: { strong: true } }, { WORD: { strong: true } }],
    [
      'strong with limits',
      { SECRET_KEY: { strong: { 'min-length': 50, 'min-bits': 100 } } },
      { SECRET_KEY: { strong: { 'min-length': 500 } } },
    ],
    [
      'differs-from',
      { SECRET_KEY: { 'differs-from': 'OTHER_SECRET' } },
      { SECRET_KEY: { 'differs-from': ['SECRET_KEY'] } },
    ],
    ['present', { PORT: { present: true } }, { EMPTY: { present: true } }],
    ['absent', { NOWHERE: { absent: true } }, { PORT: { absent: true } }],
    ['from-environment', { PORT: { 'from-environment': true } }, { NOWHERE: { 'from-environment': true } }],
    ['url', { URL: { url: true } }, { PORT: { url: true } }],
    ['url with host', { URL: { url: { host: '*.acme.io', scheme: 'https' } } }, { URL: { url: { host: 'acme.io' } } }],
    ['url with scheme', { URL: { url: { scheme: ['https', 'wss'] } } }, { URL: { url: { scheme: 'wss' } } }],
    ['base64 of JSON', { JSON: { base64: 'json' } }, { URL: { base64: 'json' } }],
    ['base64', { JSON: { base64: 'any' } }, { EMPTY: { base64: 'any' } }],
    ['any-of', { 'any-of': ['NOWHERE', ['PORT', 'HOSTS']] }, { 'any-of': ['NOWHERE', ['PORT', 'NOWHERE']] }],
    ['all-or-none', { 'all-or-none': ['NO_A', 'NO_B'] }, { 'all-or-none': ['PORT', 'NOWHERE'] }],
    ['all-or-none by prefix', { 'all-or-none': 'POR*' }, { 'all-or-none': [['PORT', 'EMPTY']] }],
  ])('%s', async (_, good, bad) => {
    expect(await met(good)).toMatchObject({ status: 'pass' })
    expect(await met(bad)).toMatchObject({ status: 'fail' })
  })

  test('a VAPID key pair belongs together or does not', async () => {
    // One random key in 256 begins with a zero byte, which Node leaves out and tools that make VAPID keys do not.
    const keyOf = (byte: number) => {
      const key = createECDH('prime256v1')
      key.setPrivateKey(Buffer.alloc(32, byte))
      return key
    }
    const [pair, other] = [keyOf(7), keyOf(9)]
    const from = { file: 'v.env', reader: 'docker' }
    const file = (privateKey: Buffer) => ({
      'v.env': `PUB=${pair.getPublicKey().toString('base64url')}\nPRIV=${privateKey.toString('base64url')}\n`,
    })
    const wanted = { from, framework: 'none', expect: { PUB: { 'pairs-with': 'PRIV' } } }
    expect(await judge(wanted, file(pair.getPrivateKey()))).toMatchObject({ status: 'pass' })
    expect(await judge(wanted, file(other.getPrivateKey()))).toMatchObject({ status: 'fail' })
    expect(await judge(wanted, file(Buffer.from('short')))).toMatchObject({ status: 'fail' })
  })

  test('the value of a secret is described and never shown, also inside a setting', async () => {
    const code = `DATABASES = {"default": {"NAME": "x", "PASSWORD": "${STRONG}"}}\nSECRET_KEY = "${STRONG}"\n`
    const outcome = await judge(
      { from: 'settings.py', framework: 'django', expect: { DATABASES: 'other', SECRET_KEY: 'other' } },
      { 'settings.py': code },
    )
    expect(outcome.status).toBe('fail')
    expect(JSON.stringify(outcome)).not.toContain(STRONG)
    expect(JSON.stringify(outcome)).toMatch(/52 characters of lower case, upper case, digits, SHA-256 [0-9a-f]{8}…/)
  })
})

describe('what cannot be known', () => {
  const FILES = {
    'settings.py':
      'from decouple import config\nSECRET_KEY = config("SECRET_KEY")\nDEBUG = config("DEBUG", cast=bool)\n',
    'render.yaml':
      'services:\n  - type: web\n    name: api\n    envVars:\n      - { key: SECRET_KEY, sync: false }\n      - { key: DEBUG, value: "False" }\n',
  }
  const OFF = { 'django-*': 'off', 'django-secret-key-weak': 'error', 'django-debug-on': 'error' }

  test('is an error, or waits for a person, and never a pass', async () => {
    const wanted = { from: ['settings.py', 'render.yaml'], framework: 'django', rules: OFF }
    const error = await judge(wanted, FILES)
    expect(error).toMatchObject({
      status: 'error',
      findings: [{ rule: 'setting-unknown', level: 'error', path: 'settings.py', line: 2 }],
    })
    expect(await judge({ ...wanted, opaque: 'pending' }, FILES)).toMatchObject({ status: 'pending' })
  })

  test('a variable that no source sets and that has no default is unknown, not false', async () => {
    expect(await judge({ from: 'settings.py', framework: 'django', rules: OFF }, FILES)).toMatchObject({
      status: 'error',
    })
  })

  test('a default does not count where the variable may be set elsewhere', async () => {
    const files = {
      'settings.py': 'from decouple import config\nDEBUG = config("DEBUG", default=False, cast=bool)\n',
      'vercel.json': '{ "env": { "A": "1" } }',
    }
    const outcome = await judge(
      {
        from: ['settings.py', 'vercel.json'],
        framework: 'django',
        rules: { 'django-*': 'off', 'django-debug-on': 'error' },
      },
      files,
    )
    expect(outcome).toMatchObject({ status: 'error' })
  })

  test('a branch that depends on it makes what it sets unknown', async () => {
    const files = {
      'settings.py':
        'import os\nDEBUG = os.path.exists("/debug")\nif DEBUG:\n    ALLOWED_HOSTS = ["*"]\nelse:\n    ALLOWED_HOSTS = ["a.acme.io"]\n',
    }
    const outcome = await judge(
      { from: 'settings.py', framework: 'django', rules: { 'django-*': 'off', 'django-allowed-hosts-any': 'error' } },
      files,
    )
    expect(outcome).toMatchObject({
      status: 'error',
      findings: [{ rule: 'setting-unknown' }, { rule: 'environment-not-given' }],
    })
  })

  test('no source at all, an empty one, a missing one and a broken one are errors', async () => {
    await expect(judge({}, {})).rejects.toMatchObject({ rule: 'settings-source-missing' })
    await expect(judge({ from: 'nowhere.env' }, {})).rejects.toMatchObject({ rule: 'settings-source-missing' })
    await expect(judge({ from: '.env' }, { '.env': '# nothing\n' })).rejects.toMatchObject({
      rule: 'settings-source-empty',
    })
    const broken = judge({ from: 'compose.yml' }, { 'compose.yml': `a: [${STRONG}\nb: "` })
    await expect(broken).rejects.toMatchObject({ rule: 'settings-source-unreadable' })
    await expect(broken).rejects.not.toThrow(STRONG)
    const toml = judge({ from: 'fly.toml' }, { 'fly.toml': `[env]\nA = ${STRONG} x\n` })
    await expect(toml).rejects.toThrow('fly.toml:2')
    await expect(toml).rejects.not.toThrow(STRONG)
    await expect(judge({ from: '.env' }, { '.env': `A=${'x'.repeat(300 * 1024)}` })).rejects.toMatchObject({
      rule: 'settings-source-too-large',
    })
  })
})

describe('sources beside files', () => {
  test('the process environment, whole or by key', async () => {
    const world = createWorld({ root: makeFolder(), variables: { LOG_LEVEL: 'debug', A: '1' } })
    const given: Given = { world: { environment: world.environment } }
    expect(await judge({ from: 'environment', framework: 'none' }, {}, given)).toMatchObject({
      findings: [{ rule: 'debug-logging' }],
    })
    expect((await judge({ from: { environment: ['A'] }, framework: 'none' }, {}, given)).findings).toEqual([])
  })

  test('GitHub has variables with values and secrets by name and age', async () => {
    const github = {
      available: true,
      unavailableReason: '',
      repository: 'acme/shop',
      variables: async (environment: string | undefined) =>
        environment === undefined ? { LOG_LEVEL: 'debug', A: '1' } : { LOG_LEVEL: 'info' },
      secrets: async (environment: string | undefined) =>
        environment === undefined ? [] : [{ name: 'API_TOKEN', updatedAt: '2020-01-01T00:00:00Z' }],
    } as unknown as GitHub
    const from = { github: 'production' }
    const wanted = { from, framework: 'none', expect: { LOG_LEVEL: 'info', API_TOKEN: { present: true } } }
    expect(await judge(wanted, {}, { world: { github } })).toMatchObject({ status: 'pass' })
    expect(
      rulesOf(
        await judge(
          { from, framework: 'none', expect: { API_TOKEN: { 'max-age': '90d' } } },
          {},
          { world: { github } },
        ),
      ),
    ).toEqual(['secret-old'])
    expect(
      await judge({ from, framework: 'none', expect: { API_TOKEN: { strong: true } } }, {}, { world: { github } }),
    ).toMatchObject({ status: 'error' })
    expect(rulesOf(await judge({ from, framework: 'none', required: ['MISSING'] }, {}, { world: { github } }))).toEqual(
      ['setting-missing'],
    )
    await expect(judge({ from: 'github' }, {})).rejects.toMatchObject({ rule: 'github-unavailable' })
  })

  test('Render, Vercel and Heroku are asked over their APIs, and a refusal is an error', async () => {
    const server = createServer((request, response) => {
      const url = request.url ?? ''
      const answer = url.startsWith('/v1/services/srv-1/')
        ? [{ envVar: { key: 'A', value: '1' }, cursor: 'c' }]
        : url.startsWith('/v9/projects/shop/')
          ? {
              envs: [
                { key: 'A', value: '1', type: 'plain', target: ['production'] },
                { key: 'B', type: 'sensitive', target: 'production' },
                { key: 'C', value: '3', type: 'plain', target: ['preview'] },
              ],
            }
          : url === '/apps/shop/config-vars'
            ? { A: '1' }
            : undefined
      response
        .writeHead(answer === undefined || request.headers.authorization !== 'Bearer t0k3n' ? 403 : 200)
        .end(JSON.stringify(answer ?? {}))
    })
    const api = await new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
      })
    })
    try {
      for (const from of [{ render: 'srv-1' }, { vercel: 'shop' }, { heroku: 'shop' }])
        expect(
          await judge({ from: { ...from, token: 't0k3n', api }, framework: 'none', expect: { A: 1 } }),
        ).toMatchObject({ status: 'pass' })
      const vercel = { from: { vercel: 'shop', token: 't0k3n', api }, framework: 'none' }
      expect(await judge({ ...vercel, expect: { B: 'x' } })).toMatchObject({ status: 'error' })
      expect(await judge({ ...vercel, expect: { C: 3 } })).toMatchObject({ status: 'fail' })
      await expect(judge({ from: { heroku: 'shop', token: 'wrong', api } })).rejects.toMatchObject({
        rule: 'settings-platform-refused',
      })
    } finally {
      server.close()
    }
  })

  test('a command prints the values, its failure is an error, and it never runs beside code of a stranger', async () => {
    const program = (text: string): readonly string[] => [process.execPath, '-e', text]
    expect(
      await judge(
        {
          command: program('console.log(JSON.stringify({ A: "1" }))'),
          framework: 'none',
          from: '.env',
          expect: { A: 1, B: 2 },
        },
        { '.env': 'A=0\nB=2\n' },
      ),
    ).toMatchObject({ status: 'pass' })
    expect(await judge({ command: program('console.log("A=1")'), framework: 'none', expect: { A: 1 } })).toMatchObject({
      status: 'pass',
    })
    await expect(judge({ command: program('process.exit(3)') })).rejects.toMatchObject({
      rule: 'settings-command-failed',
    })
    await expect(judge({ command: program('1') }, {}, { context: { untrusted: true } })).rejects.toMatchObject({
      rule: 'settings-command-refused',
    })
  })

  test('a file of variables that was given to the run is taken where code stands alone', async () => {
    const world = createWorld({ root: makeFolder(), variables: { DEBUG: 'False', PATH: '/bin' }, given: ['DEBUG'] })
    const code = { 'settings.py': 'from decouple import config\nDEBUG = config("DEBUG", default=True, cast=bool)\n' }
    const outcome = await judge(
      { from: 'settings.py', framework: 'django', rules: { 'django-*': 'off', 'django-debug-on': 'error' } },
      code,
      { world: { environment: world.environment } },
    )
    expect(outcome).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'insecure-fallback' }],
      evidence: { assumed: 'the file of --env-file' },
    })
  })
})

describe('git', () => {
  test('a secret that an earlier commit holds, and a file of secrets that is committed, are found', async () => {
    const { folder, commit, write, git } = makeRepository({ 'config/old.env': `API_TOKEN=${STRONG}\n` })
    git('rm', '-q', 'config/old.env')
    commit('remove it')
    write({ 'prod.env': `API_TOKEN=${STRONG}\n` })
    const options = { from: 'prod.env', framework: 'none', reader: 'docker' }
    const outcome = await runCheck(settings, options, { folder })
    expect(rulesOf(outcome)).toEqual(['secret-in-history'])
    expect(JSON.stringify(outcome)).not.toContain(STRONG)
    write({ 'prod.env': 'API_TOKEN=q8Zt3LmX0vBn5RsKw2\n' })
    commit('secrets')
    expect(await runCheck(settings, options, { folder })).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'secret-file-committed', level: 'warning' }],
    })
  })
})

describe('from outside', () => {
  const servers: ReturnType<typeof createServer>[] = []
  afterAll(() => {
    for (const server of servers) server.close()
  })
  const serve = (
    answer: (
      path: string,
      headers: Readonly<Record<string, string | string[] | undefined>>,
    ) => { status?: number; headers?: Record<string, string>; body?: string },
  ) =>
    new Promise<string>((resolve) => {
      const server = createServer((request, response) => {
        const { status = 404, headers = {}, body = '' } = answer(request.url ?? '', request.headers)
        response.writeHead(status, headers).end(body)
      })
      servers.push(server)
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
      })
    })
  const SAFE = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' }

  test('a careful application passes', async () => {
    const url = await serve((path, { host }) =>
      path === '/' && String(host).startsWith('127.0.0.1')
        ? { status: 200, headers: SAFE, body: 'hello' }
        : { status: 400, headers: SAFE },
    )
    expect(await judge({ url, framework: 'none', from: '.env' }, { '.env': 'A=1\n' })).toMatchObject({ status: 'pass' })
  })

  test('debug pages, hostile Host and Origin, cookies, headers and files are found', async () => {
    const url = await serve((path, { host, origin }) => {
      if (path === '/.env') return { status: 200, body: `SECRET_KEY=${STRONG}\n` }
      if (path === '/.git/HEAD') return { status: 200, body: 'ref: refs/heads/main\n' }
      if (path !== '/')
        return { status: 404, body: "You're seeing this error because you have <code>DEBUG = True</code>" }
      return {
        status: 200,
        headers: {
          'x-powered-by': 'Express',
          'set-cookie': 'sessionid=x; Path=/',
          ...(origin === undefined
            ? {}
            : { 'access-control-allow-origin': String(origin), 'access-control-allow-credentials': 'true' }),
        },
        body: `<a href="http://${String(host)}/reset">`,
      }
    })
    const outcome = await judge({ url, framework: 'none', from: '.env' }, { '.env': 'A=1\n' })
    expect([...new Set((outcome.findings ?? []).map(({ rule }) => rule))].sort()).toEqual([
      'outside-cookie',
      'outside-debug-page',
      'outside-file-served',
      'outside-header-missing',
      'outside-header-tells',
      'outside-host-accepted',
      'outside-origin-accepted',
      'outside-unencrypted',
    ])
    expect(JSON.stringify(outcome)).not.toContain(STRONG)
  })
})

test('paths are told from the root of the repository, wherever the item works', async () => {
  const folder = makeFolder({ 'app/.env': 'LOG_LEVEL=debug\n' })
  const outcome = await runCheck(
    settings,
    { from: '.env', framework: 'none' },
    { folder, context: { directory: `${folder}/app` } },
  )
  expect(outcome.findings).toMatchObject([{ rule: 'debug-logging', path: 'app/.env', line: 1 }])
})

test('environment leaves rules about production alone out, levels can be changed, drift can be an error or off', async () => {
  const files = { 'x.env': 'LOG_LEVEL=debug\nA=1\n', 'compose.yml': 'services:\n  web:\n    environment: { A: "2" }\n' }
  const from = [{ file: 'x.env', reader: 'docker' }, 'compose.yml']
  const rules = async (options: object): Promise<readonly string[]> =>
    ((await judge({ from, framework: 'none', ...options }, files)).findings ?? []).map(
      ({ rule, level }) => `${level} ${rule}`,
    )
  expect(await rules({})).toEqual(['warning debug-logging', 'warning settings-drift'])
  expect(await rules({ environment: 'staging', drift: 'error' })).toEqual(['error settings-drift'])
  expect(await rules({ drift: 'off', rules: { 'debug-*': 'error' } })).toEqual(['error debug-logging'])
  expect(await rules({ drift: 'off', rules: { 'debug-logging': 'off' } })).toEqual([])
})

test('without from the settings module of wsgi.py and the values beside it are found', async () => {
  const files = {
    'backend/core/wsgi.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "core.settings")\n',
    'backend/core/settings/__init__.py': '',
    'backend/core/settings/base.py': 'from decouple import config\nDEBUG = config("DEBUG", default=True, cast=bool)\n',
    'backend/core/settings/production.py': 'from .base import *\nALLOWED_HOSTS = ["a.acme.io"]\n',
    '.env.production': 'DEBUG=False\n',
  }
  const outcome = await judge({ rules: { 'django-*': 'off', 'django-debug-on': 'error' } }, files)
  expect(outcome).toMatchObject({
    status: 'pass',
    evidence: { framework: 'django', code: ['backend/core/settings/production.py'] },
  })
})

test('a secret of any form stays out of everything that is said', async () => {
  const forms = [
    'VALUE',
    'KEY_SECRET VALUE',
    'KEY_SECRET="-----BEGIN PRIVATE KEY-----\nVALUE=\n-----END PRIVATE KEY-----"',
    'KEY_SECRET: VALUE=',
    'KEY_SECRET=VALUE',
    "KEY_SECRET='VALUE'",
    'KEY_SECRET="VALUE" # c',
    'export KEY_SECRET=VALUE',
    'KEY_SECRET = VALUE',
    'KEY_SECRET=VALUE\r',
    'KEY_SECRET: VALUE',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), fc.stringMatching(/^[A-Za-z0-9+/_-]{16,40}$/), async (form, secret) => {
      const outcome = await judge(
        { from: '.env', framework: 'none', expect: { KEY_SECRET: 'x' } },
        { '.env': `A=1\n${form.replace('VALUE', secret)}\n` },
      )
      if (JSON.stringify(outcome).includes(secret)) throw new Error(`${form} was shown`)
    }),
    { numRuns: 60 },
  )
})

test('a rule that does not exist is named', async () => {
  const options = { from: { file: 'a.env', reader: 'docker' }, framework: 'none' }
  await expect(judge({ ...options, rules: { 'secret-weakk': 'off' } }, { 'a.env': 'A=1' })).rejects.toMatchObject({
    rule: 'rule-not-known',
    help: 'Did you mean `secret-weak`?',
  })
  expect(await judge({ ...options, rules: { 'secret-*': 'off' } }, { 'a.env': 'A=1' })).toMatchObject({
    status: 'pass',
  })
})

describe('what is a secret', () => {
  test('a time, a limit or a threshold of one is none', async () => {
    const text = (name: string, value: string) =>
      `import os\nDEBUG = False\nX = os.environ.get("${name}", "${value}")\n`
    const rulesFor = async (name: string, value: string) =>
      rulesOf(await judge({ from: 'shop/settings.py', framework: 'django' }, { 'shop/settings.py': text(name, value) }))
    expect(await rulesFor('RESET_PASSWORD_TOKEN', 'kT9-longEnough_42')).toContain('secret-default-in-code')
    for (const name of [
      'RESET_PASSWORD_LOCK_TIME',
      'TOKEN_UPDATE_THRESHOLD',
      'TOKEN_VALID_MINUTES',
      'PASSWORD_MIN_SIZE',
    ])
      expect(await rulesFor(name, '15 minutes')).not.toContain('secret-default-in-code')
  })

  test('a password that is the name of the application does not take the places out of the report', async () => {
    const { findings } = await judge(
      { from: 'corner/settings.py', framework: 'django' },
      {
        'corner/settings.py':
          'import os\nDEBUG = True\nURL = os.environ.get("DATABASE_URL", "postgres://corner:corner@db.acme.io/corner")\n',
      },
    )
    expect(findings?.find(({ rule }) => rule === 'django-debug-on')?.path).toBe('corner/settings.py')
    expect(JSON.stringify(findings)).not.toContain('corner:corner@')
  })
})
