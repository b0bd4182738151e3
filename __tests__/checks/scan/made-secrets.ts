import { createHash } from 'node:crypto'

/** Characters that look random and are the same in every run. */
const random = (alphabet: string, length: number, seed: string): string => {
  let text = ''
  for (let block = 0; text.length < length; block++)
    for (const byte of createHash('sha512').update(`${seed} ${block}`).digest())
      text += alphabet[byte % alphabet.length] ?? ''
  return text.slice(0, length)
}

const HEX = '0123456789abcdef'
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const WORD = `${ALNUM}_-`
const hex = (length: number, seed: string): string => random(HEX, length, seed)
const alnum = (length: number, seed: string): string => random(ALNUM, length, seed)
const word = (length: number, seed: string): string => random(WORD, length - 2, seed) + alnum(2, `${seed}!`)
const uuid = (seed: string): string => hex(32, seed).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
const base64 = (bytes: number, seed: string): string =>
  createHash('sha512').update(seed).digest().subarray(0, bytes).toString('base64')
const token = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url')
const dashes = '-'.repeat(5)

/** A piece of a secret: whole it would be found by whoever scans this repository. */
const part = (text: string): string => text

/** Secrets of every kind, put together here so that nothing in this file looks like one. Each is a file name and its text. */
export const madeSecrets: Readonly<Record<string, readonly [path: string, text: string, secret: string]>> =
  Object.fromEntries(
    (
      [
        ['aws access key', 'a.py', (s) => `key_id = "${s}"`, `AK${part('IA')}${random(UPPER, 16, 'aws')}`],
        ['aws secret key', 'a.env', (s) => `AWS_SECRET_ACCESS_KEY=${s}`, alnum(40, 'aws2')],
        ['google api key', 'a.ts', (s) => `const map = '${s}'`, `AI${part('za')}${word(35, 'gcp')}`],
        ['google client secret', 'a.json', (s) => `{"client_secret": "${s}"}`, `GOC${part('SPX-')}${word(28, 'gcs')}`],
        [
          'azure storage',
          'a.config',
          (s) => `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${s};EndpointSuffix=core.windows.net`,
          `${alnum(86, 'az')}==`,
        ],
        ['azure client secret', 'a.tf', (s) => `client = "${s}"`, `${alnum(3, 'q')}8Q~${alnum(34, 'az2')}`],
        ['github classic', 'a.sh', (s) => `curl -H "Authorization: token ${s}"`, `gh${part('p_')}${alnum(36, 'gh')}`],
        ['github server', 'a.yml', (s) => `value: ${s}`, `gh${part('s_')}${alnum(36, 'ghs')}`],
        [
          'github fine-grained',
          'a.js',
          (s) => `auth('${s}')`,
          `github_${part('pat_')}${alnum(22, 'g1')}_${alnum(59, 'g2')}`,
        ],
        ['gitlab', 'a.rb', (s) => `x = "${s}"`, `gl${part('pat-')}${word(20, 'gl')}`],
        [
          'slack bot',
          'a.py',
          (s) => `x = "${s}"`,
          `xo${part('xb-')}${random('0123456789', 12, 's1')}-${random('0123456789', 12, 's2')}-${alnum(24, 's3')}`,
        ],
        [
          'slack webhook',
          'a.go',
          (s) => `url := "https://${s}"`,
          `hooks.${part('slack.com')}/services/T${random(UPPER, 8, 't')}/B${random(UPPER, 8, 'b')}/${alnum(24, 'w')}`,
        ],
        ['stripe live', 'a.php', (s) => `$x = '${s}';`, `sk_${part('live_')}${alnum(24, 'st')}`],
        ['stripe test', 'a.php', (s) => `$x = '${s}';`, `sk_${part('test_')}${alnum(24, 'st2')}`],
        ['stripe webhook', 'a.env', (s) => `HOOK=${s}`, `wh${part('sec_')}${alnum(32, 'wh')}`],
        ['twilio key', 'a.js', (s) => `new Twilio('${s}')`, `S${part('K')}${hex(32, 'tw')}`],
        ['twilio token', 'a.env', (s) => `TWILIO_AUTH_TOKEN=${s}`, hex(32, 'tw2')],
        ['sendgrid', 'a.py', (s) => `x = '${s}'`, `S${part('G.')}${word(22, 'sg')}.${word(43, 'sg2')}`],
        ['mailgun', 'a.py', (s) => `x = '${s}'`, `ke${part('y-')}${hex(32, 'mg')}`],
        ['digitalocean', 'a.tf', (s) => `x = "${s}"`, `dop_${part('v1_')}${hex(64, 'do')}`],
        ['npm', '.npmrc', (s) => `//registry.example/:_authToken=${s}`, `np${part('m_')}${alnum(36, 'npm')}`],
        ['pypi', 'a.cfg', (s) => `x = ${s}`, `pypi-${part('AgEIcHlwaS5vcmc')}${word(80, 'pypi')}`],
        ['sentry', 'a.env', (s) => `SENTRY_AUTH_TOKEN=${s}`, hex(64, 'sentry')],
        ['sentry org', 'a.env', (s) => `X=${s}`, `sn${part('trys_')}${alnum(80, 'sentry2')}`],
        ['heroku', 'a.env', (s) => `HEROKU_API_KEY=${s}`, uuid('heroku')],
        ['shopify', 'a.js', (s) => `x('${s}')`, `shp${part('at_')}${hex(32, 'shop')}`],
        ['telegram', 'a.py', (s) => `bot = Bot("${s}")`, `${random('123456789', 9, 'tg')}:AA${word(33, 'tg2')}`],
        ['discord', 'a.js', (s) => `client.login('${s}')`, `M${alnum(23, 'd1')}.${word(6, 'd2')}.${word(27, 'd3')}`],
        ['openai', 'a.py', (s) => `x = "${s}"`, `sk-${part('proj-')}${word(48, 'oa')}`],
        ['openai old', 'a.py', (s) => `x = "${s}"`, `s${part('k-')}${alnum(20, 'oa1')}T3BlbkFJ${alnum(20, 'oa2')}`],
        ['anthropic', 'a.py', (s) => `x = "${s}"`, `sk-${part('ant-')}api03-${word(93, 'an')}AA`],
        [
          'private key',
          'a.txt',
          (s) =>
            `${dashes}BEGIN RSA ${part('PRIVATE')} KEY${dashes}\n${s}\n${dashes}END RSA ${part('PRIVATE')} KEY${dashes}`,
          `${alnum(64, 'k1')}\n${alnum(64, 'k2')}`,
        ],
        [
          'private key in json',
          'a.json',
          (s) => `{"private_key": "${dashes}BEGIN ${part('PRIVATE')} KEY${dashes}\\n${s}\\n${dashes}END"}`,
          alnum(200, 'k3'),
        ],
        [
          'json web token',
          'a.ts',
          (s) => `const t = '${s}'`,
          `${token({ alg: 'HS256', typ: 'JWT' })}.${token({ iss: 'acme', role: 'service_role', exp: 1983812996 })}.${word(43, 'jwt')}`,
        ],
        ['postgres url', 'a.yml', (s) => `url: postgresql://app:${s}@db.acme.io:5432/app`, `t7${part('Kd')}92ls`],
        ['mongo url', 'a.js', (s) => `connect('mongodb+srv://app:${s}@c0.mongodb.net/x')`, `P4${part('ss')}w0Rd9x`],
        ['redis url', 'a.py', (s) => `CACHE = "redis://:${s}@cache.acme.io:6379/0"`, `r3d${part('1s')}Pw77`],
        [
          'django insecure',
          'settings.py',
          (s) => `SECRET_KEY = '${s}'`,
          `django-${part('insecure-')}${random(`${ALNUM}!@#$%^&*(-_=+)`, 50, 'dj')}`,
        ],
        [
          'django default',
          'settings.py',
          (s) => `SECRET_KEY = config('SECRET_KEY', default='${s}')`,
          `m3${part('x')}${alnum(48, 'dj2')}`,
        ],
        ['rails', 'secrets.yml', (s) => `production:\n  secret_key_base: ${s}`, hex(128, 'rails')],
        ['rails master key', 'config/master.key', (s) => `${s}\n`, hex(32, 'master')],
        ['laravel', '.env.production', (s) => `APP_KEY=${s}`, `base${part('64:')}${base64(32, 'lara')}`],
        ['flask', 'app.py', (s) => `app.secret_key = b'${s}'`, `_5#y2L${part('F4Q8z')}xec`],
        ['flask config', 'app.py', (s) => `app.config['SECRET_KEY'] = '${s}'`, `h8${part('Kq')}0pZ3vLm1`],
        ['weak password', 'a.py', (s) => `DB_PASSWORD = "${s}"`, `admin${part('123')}`],
        ['weak password in yaml', 'compose.yml', (s) => `      POSTGRES_PASSWORD: ${s}`, `hunter${part('2')}`],
        [
          'jwt secret',
          'a.ts',
          (s) => `const secret = process.env.JWT_SECRET || '${s}'`,
          `my5up3r${part('s3cr3tv4lue')}`,
        ],
        ['shell default', 'compose.yml', (s) => `      JWT_SECRET: \${JWT_SECRET:-${s}}`, `q7${part('W')}e4Rt9Yu2Io5`],
        ['generic api key', 'a.java', (s) => `private static final String API_KEY = "${s}";`, alnum(32, 'gen')],
        ['bearer', 'a.sh', (s) => `curl -H "Authorization: Bearer ${s}" https://api.acme.io`, alnum(40, 'bear')],
        ['vapid', 'a.env', (s) => `VAPID_PRIVATE_KEY=${s}`, word(43, 'vapid')],
      ] as [string, string, (secret: string) => string, string][]
    ).map(([name, path, write, secret]) => [name, [path, write(secret), secret]]),
  )

/** What looks like a secret and is none. */
export const lookAlikes: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'placeholder words': [
    'a.env',
    'API_KEY=your-api-key-here\nSECRET_KEY=changeme\nTOKEN=<token>\nDB_PASSWORD=<strong-password>\nX_SECRET=xxxxxxxxxxxxxxxx',
  ],
  'variable of a shell': [
    'compose.yml',
    '      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}\n      SECRET_KEY: ${SECRET_KEY:?missing}\n      TOKEN: $TOKEN',
  ],
  'process environment': [
    'a.ts',
    "const secret = process.env.JWT_SECRET\nconst password: string = process.env['DB_PASSWORD'] ?? ''\nconst apiKey = config.get('apiKey')",
  ],
  'python environment': [
    'settings.py',
    "SECRET_KEY = os.environ['SECRET_KEY']\nDB_PASSWORD = os.getenv('DB_PASSWORD')\nTOKEN = env('API_TOKEN')\nPASSWORD = config('DB_PASSWORD', default='')",
  ],
  'github secrets': [
    'ci.yml',
    '        token: ${{ secrets.GITHUB_TOKEN }}\n        password: ${{ secrets.DB_PASSWORD }}',
  ],
  hashes: [
    'a.py',
    `PASSWORD_HASH = "${part('$2b$')}12$${alnum(53, 'bc')}"\nchecksum = "${hex(64, 'sha')}"\ntoken_sha256 = "${hex(64, 'sha2')}"\ncommit = "${hex(40, 'git')}"`,
  ],
  uuids: ['a.ts', `const tokenId = '${uuid('u')}'\nconst id = "${uuid('u2')}"\nconst token = '${uuid('u3')}'`],
  'lock file': ['package-lock.json', `{"integrity": "sha512-${base64(64, 'lock')}", "token": "${alnum(40, 'lock2')}"}`],
  'public key': [
    'a.py',
    `PUBLIC_KEY = "ssh-rsa AAAAB3NzaC1yc2E${alnum(200, 'pub')}"\nVAPID_PUBLIC_KEY = "${word(87, 'pub2')}"\nx = '''${dashes}BEGIN PUBLIC KEY${dashes}\n${alnum(64, 'pub3')}\n'''\nSTRIPE_PUBLISHABLE_KEY = "pk_${part('live_')}${alnum(24, 'pk')}"`,
  ],
  'documented aws key': [
    'a.py',
    `key = "AK${part('IAIOSFODNN7EXAMPLE')}"\naws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/${part('bPxRfiCYEXAMPLEKEY')}"`,
  ],
  'documented token': [
    'a.ts',
    `const t = '${token({ alg: 'HS256', typ: 'JWT' })}.${token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}.${word(43, 'doc')}'`,
  ],
  'example file': ['.env.example', `SECRET_KEY=${alnum(40, 'ex')}\nDB_PASSWORD=postgres1`],
  documentation: ['README.md', `Set API_KEY=${alnum(32, 'readme')} and password: 'sup3rS3cret!'`],
  labels: [
    'a.tsx',
    'const labels = { password: \'Password\', forgotPassword: \'Forgot your password?\', token: \'Access token\', secretKey: \'Secret key\' }\n<input type="password" name="password" placeholder="Enter password" autocomplete="current-password" />',
  ],
  'types and names': [
    'a.ts',
    "type Auth = { password: string; token: string | null }\nconst tokenType = 'Bearer'\nconst passwordField = 'user_password_1'\nconst url = '/api/v1/token/refresh/'\nheaders['X-CSRF-Token'] = csrfToken",
  ],
  numbers: [
    'a.py',
    'max_tokens = 4096\ntoken_expiry = "3600s"\nPASSWORD_MIN_LENGTH = 12\nACCESS_TOKEN_LIFETIME = timedelta(minutes=5)',
  ],
  'local database': [
    'a.yml',
    'url: postgres://postgres:postgres@localhost:5432/app\nother: postgres://user:password@localhost/db\nthird: redis://redis:6379/0\nfourth: postgres://${DB_USER}:${DB_PASS}@db/app',
  ],
  'kubernetes references': [
    'a.yml',
    '  secretName: my-app-tls-1\n  secretKeyRef:\n    name: app-secrets\n    key: database-password\n  tokenSecretRef: vault:secret/data/app#token1',
  ],
  'code that looks for keys': [
    'a.js',
    `if (text.includes('${dashes}BEGIN ${part('PRIVATE')} KEY${dashes}')) refuse()\nconst prefix = 'gh${part('p_')}'`,
  ],
  'sentry dsn': ['a.ts', `dsn: 'https://${hex(32, 'dsn')}@o12345.ingest.sentry.io/67890'`],
  template: [
    'a.html',
    '<input type="hidden" name="csrf_token" value="{{ csrf_token }}">\n<meta name="token" content="<%= token %>">',
  ],
  schema: [
    'openapi.yml',
    'securitySchemes:\n  apiKeyAuth:\n    type: apiKey\n    in: header\n    name: X-API-Key\n  password:\n    type: string\n    format: password',
  ],
}
