import { describe, expect, test } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { findSecrets, secretPlaceOf } from '../../src/checks/scan/find-secrets.ts'
import { scan } from '../../src/checks/scan/index.ts'
import { isCode, languageOf, notCode } from '../../src/checks/scan/languages.ts'
import { makeFolder, makeRepository } from '../support/folder.ts'
import { rulesOf, runCheck } from '../support/run-check.ts'

/** Characters that nobody chose, made from a number: no scanner finds a secret in the text of these tests. */
const made = (length: number, alphabet: string, seed = 7): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return alphabet.charAt((state >>> 8) % alphabet.length)
  }).join('')
}
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = UPPER.toLowerCase()
const DIGITS = '0123456789'
const ALL = UPPER + LOWER + DIGITS
const HEX = '0123456789abcdef'
const j = (...parts: string[]): string => parts.join('')

const SECRETS: readonly (readonly [kind: string, path: string, line: string])[] = [
  ['AWS access key', 'a.py', `key = "${j('AK', 'IA', made(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'))}"`],
  ['AWS secret', '.env', `AWS_SECRET_ACCESS_KEY=${made(40, `${ALL}/+`)}`],
  ['GitHub classic', 'a.js', `const t = '${j('gh', 'p_', made(36, ALL))}'`],
  ['GitHub fine-grained', 'a.js', `const t = '${j('github', '_pat_', made(22, ALL), '_', made(59, ALL))}'`],
  ['GitLab', 'a.yml', `token: ${j('gl', 'pat-', made(20, ALL))}`],
  ['Slack bot', 'a.ts', `x("${j('xo', 'xb-', made(12, DIGITS), '-', made(12, DIGITS), '-', made(24, ALL))}")`],
  [
    'Slack webhook',
    'a.go',
    `u := "https://hooks.slack.com/services/${j('T', made(8, UPPER), '/B', made(8, UPPER), '/', made(24, ALL))}"`,
  ],
  ['Stripe live', 'a.rb', `Stripe.api_key = '${j('sk', '_live_', made(24, ALL))}'`],
  ['Stripe test', 'a.rb', `Stripe.api_key = '${j('sk', '_test_', made(24, ALL))}'`],
  ['Twilio', 'a.php', `$sid = '${j('A', 'C', made(32, HEX))}';`],
  ['SendGrid', '.env', `MAIL=${j('S', 'G.', made(22, ALL), '.', made(43, ALL))}`],
  ['Mailgun', 'a.py', `k = "${j('ke', 'y-', made(32, HEX))}"`],
  ['Mailchimp', 'a.py', `k = "${made(32, HEX)}-us12"`],
  ['Google API', 'a.html', `<script src="x?key=${j('AI', 'za', made(35, ALL))}">`],
  ['Google OAuth', 'a.json', `{"client_secret": "${j('GOC', 'SPX-', made(28, ALL))}"}`],
  ['Azure storage', 'a.cs', `"DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${made(86, `${ALL}+/`)}=="`],
  ['DigitalOcean', 'a.tf', `token = "${j('do', 'p_v1_', made(64, HEX))}"`],
  ['npm', '.npmrc', `//r/:_authToken=${j('np', 'm_', made(36, ALL))}`],
  ['PyPI', 'a.cfg', `password = ${j('py', 'pi-', 'AgEIcHlwaS5vcmc', made(60, ALL))}`],
  ['Sentry token', 'a.sh', `export T=${j('sn', 'trys_', made(60, ALL))}`],
  ['Shopify', 'a.rb', `t = "${j('sh', 'pat_', made(32, HEX))}"`],
  ['Telegram', 'a.py', `bot("${made(10, '123456789')}:${j('A', 'A', made(33, ALL))}")`],
  ['Discord webhook', 'a.js', `f("https://discord.com/api/webhooks/${made(18, '123456789')}/${made(68, ALL)}")`],
  ['OpenAI', 'a.py', `c = OpenAI(api_key="${j('sk', '-proj-', made(48, ALL))}")`],
  ['Anthropic', 'a.py', `k = "${j('sk', '-ant-', 'api03-', made(90, ALL))}"`],
  ['Hugging Face', 'a.py', `k = "${j('h', 'f_', made(34, UPPER + LOWER))}"`],
  ['Heroku by name', '.env', `HEROKU_API_KEY=${made(8, HEX)}${made(20, ALL, 3)}`],
  ['private key', 'key.txt', `${j('-----BEGIN RSA PRIV', 'ATE KEY-----')}\n${made(64, `${ALL}+/`)}\n`],
  [
    'JSON web token',
    'a.js',
    `const t = "${j('ey', 'J', made(30, ALL), '.', 'ey', 'J', made(40, ALL), '.', made(43, ALL))}"`,
  ],
  ['database URL', 'a.yml', `url: postgres://app:${made(14, ALL)}@db.internal:5432/shop`],
  ['redis URL', '.env', `REDIS_URL=redis://:${made(16, ALL)}@cache:6379/0`],
  ['mongodb URL', 'a.js', `connect('mongodb+srv://app:${made(16, ALL)}@c0.mongodb.net/x')`],
  ['Django key', 'settings.py', `SECRET_KEY = 'django-insecure-${made(50, `${LOWER}${DIGITS}!@#$%^&*(-_=+)`)}'`],
  [
    'Django key with default',
    'settings.py',
    `SECRET_KEY = config('SECRET_KEY', default='${made(50, `${LOWER}${DIGITS}!@#$%^&*(-_=+)`, 5)}')`,
  ],
  ['Rails secret_key_base', 'config/secrets.yml', `  secret_key_base: ${made(128, HEX)}`],
  ['Rails master key', 'config/master.key', made(32, HEX)],
  ['Laravel key', '.env.production', `APP_KEY=base64:${made(43, `${ALL}+/`)}=`],
  ['Flask key', 'app.py', `app.secret_key = '${made(24, ALL)}'`],
  ['JWT secret', 'config.js', `const jwt = { secret: '${made(32, ALL)}' }`],
  ['JWT secret as fallback', 'config.js', `const key = process.env.JWT_SECRET || '${made(32, ALL)}'`],
  ['database password', 'application.yml', `  password: ${made(12, ALL)}9`],
  ['weak password', 'config.py', `DB_PASSWORD = "Winter2024!"`],
]

const INNOCENT: readonly (readonly [what: string, path: string, line: string])[] = [
  ['a variable', 'a.yml', 'password: ${DB_PASSWORD}'],
  ['an environment variable', 'a.py', `SECRET_KEY = os.environ["SECRET_KEY"]`],
  ['an environment variable in JavaScript', 'a.js', 'const secret = process.env.JWT_SECRET'],
  ['a call', 'a.py', 'password = get_password_from_vault("prod")'],
  ['a placeholder', '.env', 'API_KEY=your-api-key-here'],
  ['a placeholder in brackets', '.env', 'DB_PASSWORD=<your password>'],
  ['the example key of a provider', 'a.md', j('AK', 'IA', 'IOSFODNN7EXAMPLE')],
  ['crosses', 'a.js', `const key = '${j('sk', '_live_', 'x'.repeat(24))}'`],
  ['a digest', 'a.js', `const sha256 = '${made(64, HEX)}'`],
  ['an integrity', 'a.html', `integrity="sha512-${made(86, ALL)}=="`.replace('==', '')],
  ['an identifier', 'a.js', "const tokenId = '123e4567-e89b-12d3-a456-426614174000'"],
  ['a public key', 'a.pem', `-----BEGIN PUBLIC KEY-----\n${made(64, ALL)}\n`],
  ['a label', 'a.json', '{"password": "Password", "secret": "Geheimnis", "token": "Zeichen"}'],
  ['a field name', 'a.js', "const passwordField = 'user_password_2'"],
  ['a URL without a password', 'a.yml', 'url: https://user@host:8080/path'],
  ['a URL with a variable', 'a.yml', 'url: postgres://app:${PASS}@db/shop'],
  ['a URL of development', 'a.yml', 'url: postgres://postgres:postgres@localhost:5432/app'],
  ['a secret of an action', 'a.yml', 'token: ${{ secrets.GITHUB_TOKEN }}'],
  ['a name of a secret', 'a.tf', 'secret_name = "prod/db/password-2"'],
  ['a hasher', 'a.py', `PASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher']`],
  ['a policy', 'a.yml', 'password_policy: min12upper1digit1'],
  ['an encrypted value', 'a.yml', `password: ENC[AES256_GCM,data:${made(20, ALL)}]`],
  ['a template', 'a.html', '<input name="csrf_token" value="{{ csrf_token }}">'],
]

const kinds = (line: string, path: string) => findSecrets(line, secretPlaceOf(path))

describe('secrets', () => {
  test.each(SECRETS)('%s is found', (_kind, path, line) => {
    expect(kinds(line, path).length).toBeGreaterThan(0)
  })
  test.each(INNOCENT)('%s is none', (_what, path, line) => {
    expect(kinds(line, path)).toEqual([])
  })
  test('in tests and documents only real forms count', () => {
    expect(kinds(`password = "Winter2024!"`, 'tests/test_login.py')).toEqual([])
    expect(kinds(`k = "${j('gh', 'p_', made(36, ALL))}"`, 'tests/test_login.py')).toHaveLength(1)
  })
  test('are shown by their kind and last four characters at most, and hidden', async () => {
    const value = j('gh', 'p_', made(36, ALL))
    const hidden: string[] = []
    const outcome = await runCheck(
      scan,
      { scope: 'all' },
      { folder: makeFolder({ 'a.js': `const t = '${value}'\n` }), context: { hide: (secret) => hidden.push(secret) } },
    )
    expect(outcome).toMatchObject({
      status: 'fail',
      findings: [{ rule: 'secret-token', path: 'a.js', line: 1, column: 12 }],
    })
    expect(JSON.stringify(outcome)).not.toContain(value.slice(0, -4))
    expect(hidden).toContain(value)
  })
  test('any text is looked through without failing', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 400 }),
        (text) => kinds(`password = "${text}" secret: ${text}`, '.env').length >= 0,
      ),
    )
  })
  test('a long line of name characters takes no longer than its length', () => {
    kinds(`secret${'_'.repeat(300_000)}`, '.env')
    kinds('secret'.repeat(50_000), '.env')
    kinds(`password = "${'\\'.repeat(200_000)}`, 'a.py')
  })
})

const DEBUG: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['a.js', 'debugger;\n', 'debugger'],
  ['a.ts', 'function f() {\n  console.log(x)\n}', 'console-log'],
  ['a.tsx', '<p>{console.log(x)}</p>', 'console-log'],
  ['a.js', '`text ${console.log(1)} text`', 'console-log'],
  ['a.js', 'const a = 1 / 2; console.log(a / 3)', 'console-log'],
  ['a.js', 'alert("x")', 'alert'],
  ['a.test.js', 'test.only("x", () => {})', 'focused-test'],
  ['a.py', 'def f():\n    breakpoint()\n', 'breakpoint'],
  ['a.py', 'import pdb; pdb.set_trace()', 'breakpoint'],
  ['a.py', 'import pdb\n', 'debugger-import'],
  ['a.py', 'app.run(host="0.0.0.0", debug=True)', 'debug-run'],
  ['core/settings.py', 'DEBUG = True\n', 'debug-setting'],
  ['a.py', 'requests.get(u, verify=False)', 'tls-verification-off'],
  ['a.ts', 'new Agent({ rejectUnauthorized: false })', 'tls-verification-off'],
  ['a.rb', 'binding.pry\n', 'breakpoint'],
  ['a.rb', 'byebug\n', 'breakpoint'],
  ['a.php', '<?php\ndd($x);\n', 'dump'],
  ['a.php', '<?php\nvar_dump($x);\n', 'dump'],
  ['a.go', 'spew.Dump(x)', 'dump'],
  ['a.rs', 'let y = dbg!(x);', 'dump'],
  ['a.rs', "fn f<'a>(x: &'a str) { todo!() }", 'unfinished'],
  ['db/seeds.sql', 'drop table users;', 'destructive-seed'],
]

const NO_DEBUG: readonly (readonly [path: string, code: string])[] = [
  ['a.js', '// console.log(x)\n'],
  ['a.js', '/* debugger; */'],
  ['a.js', 'const s = "console.log(x)"'],
  ['a.js', 'const s = `debugger;`'],
  ['a.js', 'const r = /console.log(x)/'],
  ['a.js', 'console.error(error)'],
  ['a.js', 'my.console.log(x)'],
  ['a.js', 'myalert(x)'],
  ['tests/a.js', 'console.log(x)'],
  ['a.test.ts', 'console.log(x)'],
  ['dist/a.js', 'console.log(x)'],
  ['a.py', '# breakpoint()\n'],
  ['a.py', '"""\nimport pdb\nbreakpoint()\n"""\n'],
  ['a.py', 'DEBUG = True\n'],
  ['core/settings.py', "DEBUG = config('DEBUG', default=False, cast=bool)\n"],
  ['a.rb', '# binding.pry\n'],
  ['a.php', '<?php\n$this->dump($x); // dd($x)\n'],
  ['a.rs', '// dbg!(x)\nlet c = \'"\'; let d = "dbg!(x)";'],
  ['a.go', 's := `spew.Dump(x)`'],
  ['migrations/1.sql', 'drop table users;'],
]

describe('debug code', () => {
  test.each(DEBUG)('in %s: %s is %s', async (path, code, rule) => {
    const outcome = await runCheck(
      scan,
      { scope: 'all', for: ['debug-code'] },
      { folder: makeFolder({ [path]: code }) },
    )
    expect((outcome.findings ?? []).map((finding) => finding.rule)).toContain(rule)
  })
  test.each(NO_DEBUG)('in %s there is none: %s', async (path, code) => {
    const outcome = await runCheck(
      scan,
      { scope: 'all', for: ['debug-code'] },
      { folder: makeFolder({ [path]: code }) },
    )
    expect(outcome).toMatchObject({ status: 'pass', findings: [] })
  })
  test('with tests: true test folders are looked at too', async () => {
    const outcome = await runCheck(
      scan,
      { scope: 'all', tests: true },
      { folder: makeFolder({ 'tests/a.js': 'console.log(x)' }) },
    )
    expect(rulesOf(outcome)).toEqual(['console-log'])
  })
  test('the stretches that are no code never make the reader fail, and lie in order', () => {
    assert(
      property(string({ unit: 'binary-ascii', maxLength: 300 }), (source) => {
        for (const path of ['a.js', 'a.py', 'a.rb', 'a.php', 'a.rs', 'a.sql', 'a.go']) {
          const language = languageOf(path)
          if (language === undefined) throw new Error(path)
          const stretches = notCode(source, language)
          for (const [index, start] of stretches.starts.entries()) {
            expect(stretches.ends[index]).toBeGreaterThanOrEqual(start)
            if (index > 0) expect(start).toBeGreaterThanOrEqual(stretches.ends[index - 1] ?? 0)
          }
          isCode(stretches, 5)
        }
      }),
    )
  })
})

describe('files and markers', () => {
  test.each([
    ['.env', 'A=1'],
    ['.env.production', 'A=1'],
    ['deploy/id_rsa', 'x'],
    ['keys/server.p12', 'x'],
    ['backup.dump', 'x'],
    ['backup.sql.gz', 'x'],
    ['data.sqlite3', 'x'],
    ['terraform.tfstate', '{}'],
    ['sa.json', `{"type": "service_account", "private_key": "-----BEGIN"}`],
  ])('%s must not ship', async (path, content) => {
    const outcome = await runCheck(scan, { scope: 'all', for: ['files'] }, { folder: makeFolder({ [path]: content }) })
    expect(rulesOf(outcome)).toEqual(['file-must-not-ship'])
  })
  test.each([
    ['.env.example', 'A=1'],
    ['package.json', '{}'],
    ['certs/ca.pem', '-----BEGIN CERTIFICATE-----'],
    ['.npmrc', 'save-exact=true'],
    ['__tests__/fixtures/small.dump', 'x'],
  ])('%s may', async (path, content) => {
    expect(
      (await runCheck(scan, { scope: 'all', for: ['files'] }, { folder: makeFolder({ [path]: content }) })).status,
    ).toBe('pass')
  })
  test('a file that .gitignore names does not ship', async () => {
    const { folder, write } = makeRepository({ '.gitignore': '.env\n', 'a.txt': '' })
    write({ '.env': 'A=1' })
    expect((await runCheck(scan, { scope: 'all' }, { folder })).status).toBe('pass')
  })
  test('merge markers are found, underlines of headings are none', async () => {
    const folder = makeFolder({ 'a.txt': 'Title\n=======\n', 'b.txt': '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n' })
    const outcome = await runCheck(scan, { scope: 'all', for: ['merge-markers'] }, { folder })
    expect(outcome.findings?.map(({ path, line }) => [path, line])).toEqual([
      ['b.txt', 1],
      ['b.txt', 5],
    ])
  })
})

describe('scope', () => {
  test('changed judges only the lines that the change adds', async () => {
    const repository = makeRepository({ 'a.js': 'console.log(1)\n' })
    repository.git('checkout', '-q', '-b', 'work')
    repository.write({ 'a.js': 'console.log(1)\nconsole.log(2)\n', 'b.js': 'fine()\n' })
    repository.commit('second')
    const outcome = await runCheck(scan, {}, { folder: repository.folder, base: 'main' })
    expect(outcome.findings?.map(({ path, line }) => [path, line])).toEqual([['a.js', 2]])
  })
  test('a change that touches nothing that is looked at does not apply', async () => {
    const repository = makeRepository({ 'a.js': '' })
    repository.git('checkout', '-q', '-b', 'work')
    repository.write({ 'b.md': 'x' })
    repository.commit('second')
    expect((await runCheck(scan, { paths: ['src/**'] }, { folder: repository.folder, base: 'main' })).status).toBe(
      'not-applicable',
    )
  })
  test('without a base nothing is known', async () => {
    expect(await runCheck(scan, {}, { folder: makeFolder({ 'a.js': 'debugger;' }) })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'base-unknown' }],
    })
  })
  test('of no file at all is undecided', async () => {
    expect(
      await runCheck(scan, { scope: 'all', paths: ['nowhere/**'] }, { folder: makeFolder({ 'a.js': '' }) }),
    ).toMatchObject({ status: 'error', findings: [{ rule: 'no-files' }] })
  })
  test('paths and exclude narrow it, lock files and vendored folders are left out', async () => {
    const folder = makeFolder({
      'src/a.js': 'debugger\n',
      'src/old/b.js': 'debugger\n',
      'c.js': 'debugger\n',
      'vendor/d.js': 'debugger\n',
    })
    const found = async (options: object) =>
      (await runCheck(scan, { scope: 'all', ...options }, { folder })).findings?.map((finding) => finding.path)
    expect(await found({})).toEqual(['c.js', 'src/a.js', 'src/old/b.js'])
    expect(await found({ paths: ['src'] })).toEqual(['src/a.js', 'src/old/b.js'])
    expect(await found({ paths: ['src/**', '!src/old/**'] })).toEqual(['src/a.js'])
    expect(await found({ exclude: ['src'] })).toEqual(['c.js'])
  })
  test('a file above the limit is named and not read', async () => {
    const outcome = await runCheck(
      scan,
      { scope: 'all', 'max-size': '10B' },
      { folder: makeFolder({ 'a.js': 'debugger; debugger;\n' }) },
    )
    expect(outcome).toMatchObject({ status: 'pass', findings: [{ rule: 'file-too-large', level: 'warning' }] })
  })
})

describe('what was accepted', () => {
  const judge = async (files: Record<string, string>, options: object = {}) =>
    runCheck(scan, { scope: 'all', for: ['debug-code'], ...options }, { folder: makeFolder(files) })
  test.each([
    'console.log(x) // gonogo-ignore console-log: the command prints it',
    '// gonogo-ignore console-log: the command prints it\nconsole.log(x)',
    '/* gonogo-ignore alert, console-log: the command prints it */\nconsole.log(x)',
    'console.log(x) // nosec: the command prints it',
  ])('in a comment with a reason passes and stays visible: %s', async (code) => {
    const outcome = await judge({ 'a.js': code })
    expect(outcome).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'console-log', suppressed: 'the command prints it' }],
    })
  })
  test.each([
    'console.log(x) // gonogo-ignore console-log',
    'console.log(x) // gonogo-ignore alert: other rule',
    'console.log(x) // nosec',
    '// gonogo-ignore console-log: too far\n\nconsole.log(x)',
  ])('without a reason, or for another place or rule, does not: %s', async (code) => {
    expect((await judge({ 'a.js': code })).status).toBe('fail')
  })
  test('in a file of fingerprints passes until the line changes', async () => {
    const found = await judge({ 'a.js': 'console.log(x)' })
    const fingerprint = /fingerprint ([0-9a-f]{12})/.exec(found.findings?.[0]?.help ?? '')?.[1] ?? ''
    const accepted = `- { fingerprint: ${fingerprint}, reason: old code }\n`
    expect((await judge({ 'a.js': '\n\nconsole.log(x)', 'ok.yml': accepted }, { accepted: 'ok.yml' })).status).toBe(
      'pass',
    )
    expect((await judge({ 'a.js': 'console.log(y)', 'ok.yml': accepted }, { accepted: 'ok.yml' })).status).toBe('fail')
    expect(
      (await judge({ 'a.js': '', 'ok.yml': accepted }, { accepted: 'ok.yml' })).findings?.map(
        (finding) => finding.rule,
      ),
    ).toEqual(['accepted-unused'])
  })
  test('in a file without reasons is undecided', async () => {
    await expect(
      judge({ 'a.js': '', 'ok.yml': '- { fingerprint: 0123456789ab }' }, { accepted: 'ok.yml' }),
    ).rejects.toThrow('no list of accepted findings')
  })
  test('rules can weigh otherwise or be off', async () => {
    expect((await judge({ 'a.js': 'console.log(x)' }, { rules: { 'console-log': 'warning' } })).status).toBe('pass')
    expect((await judge({ 'a.js': 'console.log(x)' }, { rules: { 'console-log': 'off' } })).findings).toEqual([])
  })
})

test('rules of the team run on whole lines, in the files they are for', async () => {
  const folder = makeFolder({
    'web/a.ts': 'fetch("https://x.corp.internal")\n',
    'api/a.ts': 'fetch("https://x.corp.internal")\n',
  })
  const parsed = scan.options.safeParse({
    scope: 'all',
    extra: [
      { rule: 'internal-host', pattern: String.raw`\.corp\.internal`, message: 'An internal host.', paths: ['web/**'] },
    ],
  })
  if (!parsed.success) throw new Error('options')
  const { createWorld } = await import('../../src/world/index.ts')
  const { fakeContext } = await import('../support/world.ts')
  const outcome = await scan.run(
    parsed.data,
    fakeContext(createWorld({ root: folder, variables: {} }), { directory: folder }),
  )
  expect(outcome.findings?.map(({ rule, path, line, column }) => [rule, path, line, column])).toEqual([
    ['internal-host', 'web/a.ts', 1, 17],
  ])
})

test('notes are told when they are asked for', async () => {
  const outcome = await runCheck(
    scan,
    { scope: 'all', for: ['todo'] },
    { folder: makeFolder({ 'a.js': 'const TODO = 1 // TODO: later\n' }) },
  )
  expect(outcome.findings?.map(({ rule, column }) => [rule, column])).toEqual([['todo', 19]])
})
