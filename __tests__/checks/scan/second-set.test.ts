import { describe, expect, test } from '@jest/globals'
import { findDebugCode } from '../../../src/checks/scan/find-debug-code.ts'
import { findSecrets } from '../../../src/checks/scan/find-secrets.ts'
import { isGenerated, languageOf } from '../../../src/checks/scan/language.ts'

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

const DEBUG: readonly (readonly [path: string, code: string])[] = [
  ['a.js', 'debugger;\n'],
  ['a.ts', 'function f() {\n  console.log(x)\n}'],
  ['a.tsx', '<p>{console.log(x)}</p>'],
  ['a.js', '`text ${console.log(1)} text`'],
  ['a.js', 'const a = 1 / 2; console.log(a / 3)'],
  ['a.js', 'alert("x")'],
  ['a.test.js', 'test.only("x", () => {})'],
  ['a.py', 'def f():\n    breakpoint()\n'],
  ['a.py', 'import pdb; pdb.set_trace()'],
  ['a.py', 'import pdb\n'],
  ['a.py', 'app.run(host="0.0.0.0", debug=True)'],
  ['core/settings.py', 'DEBUG = True\n'],
  ['a.py', 'requests.get(u, verify=False)'],
  ['a.ts', 'new Agent({ rejectUnauthorized: false })'],
  ['a.rb', 'binding.pry\n'],
  ['a.rb', 'byebug\n'],
  ['a.php', '<?php\ndd($x);\n'],
  ['a.php', '<?php\nvar_dump($x);\n'],
  ['a.go', 'spew.Dump(x)'],
  ['a.rs', 'let y = dbg!(x);'],
  ['a.rs', "fn f<'a>(x: &'a str) { todo!() }"],
  ['db/seeds.sql', 'drop table users;'],
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

const secretsIn = (path: string, text: string): readonly string[] =>
  isGenerated(path) ? [] : findSecrets(path, text, languageOf(path), { includeTests: false }).map(({ rule }) => rule)

const debugCodeIn = (path: string, text: string): readonly string[] =>
  findDebugCode(path, text, languageOf(path), { includeTests: false, off: new Set() }).map(({ rule }) => rule)

describe('a second set, made by others than the rules', () => {
  test.each(SECRETS)('%s is found', (_kind, path, line) => {
    expect(secretsIn(path, line).length).toBeGreaterThan(0)
  })
  test.each(INNOCENT)('%s is none', (_what, path, line) => {
    expect(secretsIn(path, line)).toEqual([])
  })
  test.each(DEBUG)('debug code in %s: %j', (path, code) => {
    expect(debugCodeIn(path, code).length).toBeGreaterThan(0)
  })
  test.each(NO_DEBUG)('no debug code in %s: %j', (path, code) => {
    expect(debugCodeIn(path, code)).toEqual([])
  })
})
