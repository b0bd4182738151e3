import { describe, expect, test } from '@jest/globals'
import { settings } from '../../../src/checks/settings/index.ts'
import { rules } from '../../../src/checks/settings/rules.ts'
import { makeFolder } from '../../support/folder.ts'
import { runCheck } from '../../support/run-check.ts'

type Files = Readonly<Record<string, string>>
type Case = {
  readonly rule: string
  readonly bad: Files
  readonly good: Files
  readonly options?: Readonly<Record<string, unknown>>
}

const KEY = 'v9QeXb2LrT6wYp4ZkN8sJh1mUa5dGf3cVo7iRxEzKtWq0ByPlMnC'
const MIDDLEWARE = [
  'security.SecurityMiddleware',
  'common.CommonMiddleware',
  'csrf.CsrfViewMiddleware',
  'clickjacking.XFrameOptionsMiddleware',
]
  .map((name) => `"django.middleware.${name}"`)
  .join(', ')
const GOOD = `SECRET_KEY = "${KEY}"
DEBUG = False
ALLOWED_HOSTS = ["shop.acme.io"]
INSTALLED_APPS = ["django.contrib.sessions", "django.contrib.auth", "django.contrib.staticfiles"]
MIDDLEWARE = [${MIDDLEWARE}]
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
STATIC_ROOT = "/srv/static"
AUTH_PASSWORD_VALIDATORS = [{"NAME": "x"}]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "shop", "USER": "shop_app", "PASSWORD": config("DB_PASSWORD"), "HOST": "db.acme.io"}}
`
const VALUES = 'DB_PASSWORD=R7q2Lx9TzP4wHs\n'

/** A Django case: lines that are added to a good module, or put in place of one. */
const django = (rule: string, bad: string, good = ''): Case => {
  const module = (extra: string): string => {
    const names = [...extra.matchAll(/^([A-Z_]+) (?:=|\+=)/gm)]
      .filter((match) => match[0].endsWith(' ='))
      .map((match) => match[1] ?? '')
    return `from decouple import config\nimport os\n${GOOD.split('\n')
      .filter((line) => !names.some((name) => line.startsWith(`${name} =`)))
      .join('\n')}\n${extra}\n`
  }
  return {
    rule,
    bad: { 'settings.py': module(bad), '.env.production': VALUES },
    good: { 'settings.py': module(good), '.env.production': VALUES },
    options: { from: ['settings.py', '.env.production'], framework: 'django' },
  }
}

/** A case of values alone. */
const values = (rule: string, bad: string, good: string, options: Readonly<Record<string, unknown>> = {}): Case => ({
  rule,
  bad: { 'prod.env': bad },
  good: { 'prod.env': good },
  options: { from: [{ file: 'prod.env', reader: 'docker' }], framework: 'none', ...options },
})

const code = (
  rule: string,
  path: string,
  framework: string,
  bad: string,
  good: string,
  more: Files = { 'prod.env': 'NODE_ENV=production\n' },
): Case => ({
  rule,
  bad: { [path]: bad, ...more },
  good: { [path]: good, ...more },
  options: { from: [path, ...Object.keys(more).filter((file) => file.endsWith('.env'))], framework },
})

const laravel = (rule: string, bad: string, good: string): Case => {
  const all: Record<string, string> = {
    APP_ENV: 'production',
    APP_DEBUG: 'false',
    APP_KEY: `base64:${Buffer.from('k3Jx9!vQz7#Lm2@Rt5$Wp8&Ny1*Bc4^H').toString('base64')}`,
    APP_URL: 'https://shop.acme.io',
    SESSION_SECURE_COOKIE: 'true',
  }
  const file = (line: string): string => {
    const [key = '', ...value] = line.split('=')
    return Object.entries({ ...all, [key]: value.join('=') })
      .map(([name, text]) => `${name}=${text}`)
      .join('\n')
  }
  return {
    rule,
    bad: { '.env': file(bad) },
    good: { '.env': file(good) },
    options: { from: '.env', framework: 'laravel', reader: 'dotenv' },
  }
}

const spring = (rule: string, bad: string, good: string): Case => ({
  rule,
  bad: { 'application-prod.properties': `${bad}\n` },
  good: { 'application-prod.properties': `${good}\n` },
  options: { from: 'application-prod.properties' },
})

const aspnet = (rule: string, bad: object, good: object): Case => ({
  rule,
  bad: { 'appsettings.Production.json': JSON.stringify(bad) },
  good: { 'appsettings.Production.json': JSON.stringify(good) },
  options: { from: 'appsettings.Production.json' },
})

const EXPRESS = `const app = express()
app.disable('x-powered-by')
app.use(helmet())
app.set('trust proxy', 1)
app.use(session({ secret: process.env.SESSION_SECRET, store, cookie: { secure: true, sameSite: 'lax' } }))
app.use(cors({ origin: 'https://app.acme.io' }))
`
const express = (rule: string, from: string | RegExp, to: string): Case =>
  code(rule, 'server.js', 'express', EXPRESS.replace(from, to), EXPRESS)

const RAILS =
  'Rails.application.configure do\n  config.force_ssl = true\n  config.consider_all_requests_local = false\n  config.hosts = ["shop.acme.io"]\n  config.log_level = :info\nend\n'
const rails = (rule: string, from: string | RegExp, to: string): Case =>
  code(rule, 'config/environments/production.rb', 'rails', RAILS.replace(from, to), RAILS, {})

const CASES: readonly Case[] = [
  django('django-security-middleware-missing', 'MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]'),
  django(
    'django-frame-middleware-missing',
    'MIDDLEWARE.remove("django.middleware.clickjacking.XFrameOptionsMiddleware")',
  ),
  django(
    'django-csrf-middleware-missing',
    'MIDDLEWARE = [m for m in MIDDLEWARE if "csrf" not in m] if False else ["django.middleware.security.SecurityMiddleware"]',
  ),
  django('django-hsts-off', 'SECURE_HSTS_SECONDS = 0'),
  django('django-hsts-short', 'SECURE_HSTS_SECONDS = 60 * 60'),
  django('django-hsts-subdomains', 'SECURE_HSTS_INCLUDE_SUBDOMAINS = 1'),
  django('django-hsts-preload', 'SECURE_HSTS_PRELOAD = None'),
  django('django-nosniff-off', 'SECURE_CONTENT_TYPE_NOSNIFF = False'),
  django('django-ssl-redirect-off', 'SECURE_SSL_REDIRECT = DEBUG'),
  django('django-secret-key-weak', 'SECRET_KEY = "abcde" * 12'),
  django(
    'django-secret-key-random',
    'from django.core.management.utils import get_random_secret_key\nSECRET_KEY = get_random_secret_key()',
  ),
  django('django-secret-key-fallback-weak', 'SECRET_KEY_FALLBACKS = ["old"]', `SECRET_KEY_FALLBACKS = ["${KEY}x"]`),
  django('django-session-cookie-insecure', 'SESSION_COOKIE_SECURE = "True"'),
  django('django-session-cookie-script', 'SESSION_COOKIE_HTTPONLY = False'),
  django(
    'django-csrf-cookie-insecure',
    'CSRF_COOKIE_SECURE = False',
    'CSRF_COOKIE_SECURE = False\nCSRF_USE_SESSIONS = True',
  ),
  django(
    'django-debug-on',
    'DEBUG = bool(os.environ.get("DEBUG", "False"))',
    'DEBUG = os.environ.get("DEBUG", "False") == "True"',
  ),
  django('django-frame-options', 'X_FRAME_OPTIONS = "SAMEORIGIN"'),
  django('django-allowed-hosts-empty', 'ALLOWED_HOSTS = []'),
  django('django-allowed-hosts-any', 'ALLOWED_HOSTS += ["*"]'),
  django('django-allowed-hosts-local', 'ALLOWED_HOSTS = ["localhost", "127.0.0.1"]'),
  django('django-referrer-policy', 'SECURE_REFERRER_POLICY = None', 'SECURE_REFERRER_POLICY = "same-origin"'),
  django(
    'django-opener-policy',
    'SECURE_CROSS_ORIGIN_OPENER_POLICY = "same"',
    'SECURE_CROSS_ORIGIN_OPENER_POLICY = None',
  ),
  django('django-csp-invalid', 'SECURE_CSP = "default-src"', 'SECURE_CSP = {"default-src": ["self"]}'),
  django(
    'django-csrf-failure-view',
    'CSRF_FAILURE_VIEW = "settings.nobody"',
    'CSRF_FAILURE_VIEW = "django.views.csrf.csrf_failure"',
  ),
  django(
    'django-trusted-origins-scheme',
    'CSRF_TRUSTED_ORIGINS = ["acme.io"]',
    'CSRF_TRUSTED_ORIGINS = ["https://acme.io"]',
  ),
  {
    ...django('django-async-unsafe', 'X = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")', 'X = os.environ.get("OTHER")'),
    bad: {
      'settings.py': `from decouple import config\nimport os\n${GOOD}X = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")\n`,
      '.env.production': `${VALUES}DJANGO_ALLOW_ASYNC_UNSAFE=1\n`,
    },
  },
  django(
    'django-cache-location',
    'CACHES = {"default": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": "tmp"}}',
    'CACHES = {"default": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": "/var/cache/app"}}',
  ),
  django('django-admin-incomplete', 'INSTALLED_APPS += ["django.contrib.admin"]'),
  django('django-cors-any', 'CORS_ALLOW_ALL_ORIGINS = True', 'CORS_ALLOW_ALL_ORIGINS = False'),
  django(
    'django-cors-any-credentials',
    'CORS_ORIGIN_ALLOW_ALL = True\nCORS_ALLOW_CREDENTIALS = True',
    'CORS_ALLOW_CREDENTIALS = True',
  ),
  django(
    'django-database-in-memory',
    'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}',
  ),
  django(
    'django-database-file',
    'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}',
  ),
  django('django-development-backend', 'EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"'),
  django('django-static-root-missing', 'STATIC_ROOT = None'),
  django(
    'django-whitenoise-order',
    'MIDDLEWARE.insert(0, "whitenoise.middleware.WhiteNoiseMiddleware")',
    'MIDDLEWARE.insert(1, "whitenoise.middleware.WhiteNoiseMiddleware")',
  ),
  django(
    'django-debug-tool',
    'INSTALLED_APPS += ["debug_toolbar"]',
    'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]',
  ),
  django('django-password-validators-missing', 'AUTH_PASSWORD_VALIDATORS = []'),
  django(
    'django-rest-open',
    'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]}',
    'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}',
  ),
  django('django-cookie-samesite', 'SESSION_COOKIE_SAMESITE = None', 'SESSION_COOKIE_SAMESITE = "Lax"'),
  django(
    'django-jwt-lifetime',
    'from datetime import timedelta\nSIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(days=30)}',
    'from datetime import timedelta\nSIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(minutes=5)}',
  ),
  django(
    'development-origin',
    'CORS_ALLOWED_ORIGINS = ["https://app.acme.io", "http://localhost:3000"]',
    'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]',
  ),
  django(
    'unencrypted-origin',
    'CORS_ALLOWED_ORIGINS = ["http://app.acme.io"]',
    'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]',
  ),
  django('settings-do-not-start', 'if not os.environ.get("LICENCE"):\n    raise RuntimeError("no licence")'),
  django('settings-not-followed', 'X = = 3'),
  django('setting-unknown', 'import django_heroku\ndjango_heroku.settings(locals())'),
  django('settings-module-missing', 'try:\n    from local_settings import *\nexcept ImportError:\n    pass'),
  django('setting-refused', 'FLAG = config("DB_PASSWORD", cast=bool)'),
  django('insecure-fallback', 'OTHER = config("DB_PASSWORD", default="hunter2")'),
  django(
    'secret-default-in-code',
    'JWT_SECRET_KEY = config("JWT_SECRET_KEY", default="only-for-my-laptop")',
    'JWT_SECRET_KEY = config("DB_PASSWORD")',
  ),
  django(
    'open-to-everybody',
    'HOSTS = config("API_HOSTS", default="*")',
    'HOSTS = config("API_HOSTS", default="shop.acme.io")',
  ),
  django('database-default-credentials', 'DATABASES["default"]["PASSWORD"] = "postgres"'),
  django('database-default-user', 'DATABASES["default"]["USER"] = "postgres"'),
  values('secret-empty', 'JWT_SECRET_KEY=\n', `JWT_SECRET_KEY=${KEY}\n`),
  values('secret-placeholder', 'API_TOKEN=changeme\n', 'API_TOKEN=q8Zt3LmX0vBn5RsK\n'),
  values('secret-weak', 'JWT_SECRET_KEY=a9Xk2\n', `JWT_SECRET_KEY=${KEY}\n`),
  values(
    'secret-reused',
    `JWT_SECRET_KEY=${KEY}\nSESSION_SECRET=${KEY}\n`,
    `JWT_SECRET_KEY=${KEY}\nSESSION_SECRET=${KEY}z\n`,
  ),
  values('placeholder-value', 'ALLOWED_HOSTS=<your-domain.com>\n', 'ALLOWED_HOSTS=shop.acme.io\n'),
  values('debug-on', 'DEBUG=False # never\n', 'DEBUG=False\n'),
  values('development-host', 'SITE_URL=http://localhost:8000\n', 'SITE_URL=https://shop.acme.io\n'),
  values('unencrypted-url', 'API_URL=http://api.acme.io\n', 'API_URL=https://api.acme.io\n'),
  values(
    'database-tls-off',
    'DATABASE_URL=postgres://app:R7q2Lx9TzP4w@db.acme.io/app?sslmode=disable\n',
    'DATABASE_URL=postgres://app:R7q2Lx9TzP4w@db.acme.io/app?sslmode=require\n',
  ),
  values('test-key-in-production', 'STRIPE_KEY=sk_test_1234567890abcdef\n', 'STRIPE_KEY=sk_live_9aXb2LrT6wYp4Zk\n'),
  values('environment-label', 'SENTRY_ENVIRONMENT=development\n', 'SENTRY_ENVIRONMENT=production\n'),
  values('debug-logging', 'LOG_LEVEL=DEBUG\n', 'LOG_LEVEL=INFO\n'),
  values('tls-checks-off', 'NODE_TLS_REJECT_UNAUTHORIZED=0\n', 'NODE_TLS_REJECT_UNAUTHORIZED=1\n'),
  values('development-mail', 'SMTP_HOST=mailhog\n', 'SMTP_HOST=smtp.acme.io\n'),
  values('env-value-keeps-syntax', 'NAME="shop"\n', 'NAME=shop\n'),
  values('env-line-refused', 'A B=1\nC=1\n', 'C=1\n'),
  values('env-duplicate-key', 'A=1\nA=2\n', 'A=1\n'),
  values('setting-unexpected', 'A=1\n', 'A=2\n', { expect: { A: 2 } }),
  values('setting-missing', 'A=1\n', 'B=1\n', { required: ['B'] }),
  values('settings-incomplete', 'V_A=1\n', 'V_A=1\nV_B=1\n', { expect: { 'all-or-none': ['V_A', 'V_B'] } }),
  {
    rule: 'env-readers-disagree',
    bad: { '.env': 'A=b # c\n' },
    good: { '.env': '# c\nA=b\n' },
    options: { from: '.env', framework: 'none' },
  },
  {
    rule: 'settings-drift',
    bad: { '.env': 'A=1\n', 'compose.yml': 'services:\n  web:\n    environment: { A: "2" }\n' },
    good: { '.env': 'A=1\n', 'compose.yml': 'services:\n  web:\n    environment: { A: "1" }\n' },
    options: { from: ['.env', 'compose.yml'], framework: 'none' },
  },
  {
    rule: 'secret-in-example',
    bad: { 'prod.env': `JWT_SECRET_KEY=${KEY}\n`, '.env.example': `JWT_SECRET_KEY=${KEY}\n` },
    good: { 'prod.env': `JWT_SECRET_KEY=${KEY}\n`, '.env.example': 'JWT_SECRET_KEY=\n' },
    options: { from: 'prod.env', framework: 'none', reader: 'docker' },
  },
  {
    rule: 'compose-value-not-text',
    bad: { 'compose.yml': 'services:\n  web:\n    environment: { A: False }\n' },
    good: { 'compose.yml': 'services:\n  web:\n    environment: { A: "False" }\n' },
    options: { from: 'compose.yml', framework: 'none' },
  },
  {
    rule: 'compose-variable-not-set',
    bad: { 'compose.yml': 'services:\n  web:\n    environment: { A: "$B" }\n' },
    good: { 'compose.yml': 'services:\n  web:\n    environment: { A: "${B:-1}" }\n' },
    options: { from: 'compose.yml', framework: 'none' },
  },
  {
    rule: 'compose-env-file-missing',
    bad: { 'compose.yml': 'services:\n  web:\n    env_file: x.env\n    environment: { A: "1" }\n' },
    good: { 'x.env': 'B=1\n', 'compose.yml': 'services:\n  web:\n    env_file: x.env\n' },
    options: { from: 'compose.yml', framework: 'none' },
  },
  {
    rule: 'settings-service-missing',
    bad: { 'compose.yml': 'services:\n  web:\n    environment: { A: "1" }\n' },
    good: { 'compose.yml': 'services:\n  api:\n    environment: { A: "1" }\n' },
    options: { from: [{ file: 'compose.yml', service: 'api' }], framework: 'none' },
  },
  {
    rule: 'dockerfile-secret-in-image',
    bad: { Dockerfile: 'FROM x\nARG API_TOKEN\nENV A=1\n' },
    good: { Dockerfile: 'FROM x\nENV A=1\n' },
    options: { from: 'Dockerfile', framework: 'none' },
  },
  {
    rule: 'kubernetes-value-not-text',
    bad: { 'k.yml': 'kind: ConfigMap\nmetadata: { name: a }\ndata: { A: 1 }\n' },
    good: { 'k.yml': 'kind: ConfigMap\nmetadata: { name: a }\ndata: { A: "1" }\n' },
    options: { from: 'k.yml', framework: 'none' },
  },
  {
    rule: 'kubernetes-secret-newline',
    bad: { 'k.yml': `kind: Secret\nmetadata: { name: a }\ndata: { A: ${Buffer.from('x\n').toString('base64')} }\n` },
    good: { 'k.yml': `kind: Secret\nmetadata: { name: a }\ndata: { A: ${Buffer.from('x').toString('base64')} }\n` },
    options: { from: 'k.yml', framework: 'none' },
  },
  code(
    'cors-any',
    'main.py',
    'fastapi',
    'app = FastAPI(docs_url=None, redoc_url=None)\napp.add_middleware(CORSMiddleware, allow_origins=["*"])\n',
    'app.add_middleware(CORSMiddleware, allow_origins=["https://app.acme.io"])\n',
    {},
  ),
  code(
    'cors-any-credentials',
    'main.py',
    'fastapi',
    'app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)\n',
    'app.add_middleware(CORSMiddleware, allow_origins=["https://app.acme.io"], allow_credentials=True)\n',
    {},
  ),
  code(
    'trusted-host-any',
    'main.py',
    'fastapi',
    'app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*"])\n',
    'app.add_middleware(TrustedHostMiddleware, allowed_hosts=["acme.io"])\n',
    {},
  ),
  code(
    'fastapi-debug-on',
    'main.py',
    'fastapi',
    'app = FastAPI(debug=True, openapi_url=None)\n',
    'app = FastAPI(debug=False, openapi_url=None)\n',
    {},
  ),
  code('fastapi-docs-open', 'main.py', 'fastapi', 'app = FastAPI()\n', 'app = FastAPI(openapi_url=None)\n', {}),
  code(
    'development-server',
    'Dockerfile',
    'fastapi',
    'FROM python\nENV A=1\nCMD ["uvicorn", "main:app", "--reload"]\n',
    'FROM python\nENV A=1\nCMD ["gunicorn", "main:app"]\n',
    { 'x.env': 'B=1\n' },
  ),
  code(
    'flask-debug-on',
    'app.py',
    'flask',
    'app = Flask(__name__)\napp.run(debug=True)\n',
    'app = Flask(__name__)\napp.run()\n',
    {},
  ),
  code(
    'flask-secret-key-weak',
    'app.py',
    'flask',
    'app = Flask(__name__)\napp.secret_key = "dev"\n',
    `import os\napp = Flask(__name__)\napp.secret_key = os.environ["SECRET_KEY"]\n`,
    { 'p.env': `SECRET_KEY=${KEY}\n` },
  ),
  code(
    'flask-session-cookie',
    'config.py',
    'flask',
    'class Config:\n    DEBUG = False\nclass ProductionConfig(Config):\n    TESTING = False\n',
    'class Config:\n    DEBUG = False\nclass ProductionConfig(Config):\n    SESSION_COOKIE_SECURE = True\n',
    {},
  ),
  code(
    'flask-session-samesite',
    'config.py',
    'flask',
    'SESSION_COOKIE_SECURE = True\n',
    'SESSION_COOKIE_SECURE = True\nSESSION_COOKIE_SAMESITE = "Lax"\n',
    {},
  ),
  code(
    'flask-url-scheme',
    'config.py',
    'flask',
    'SESSION_COOKIE_SECURE = True\n',
    'SESSION_COOKIE_SECURE = True\nPREFERRED_URL_SCHEME = "https"\n',
    {},
  ),
  code(
    'secret-in-code',
    'app.py',
    'flask',
    `app = Flask(__name__)\napp.config["SECRET_KEY"] = "${KEY}"\n`,
    'app = Flask(__name__)\n',
    {},
  ),
  code(
    'secret-random',
    'app.py',
    'flask',
    'import os\napp = Flask(__name__)\napp.secret_key = os.urandom(24)\n',
    'app = Flask(__name__)\n',
    {},
  ),
  {
    ...code('node-env', 'server.js', 'express', EXPRESS, EXPRESS),
    bad: { 'server.js': EXPRESS, 'prod.env': 'NODE_ENV=development\n' },
  },
  express('express-powered-by', /app\.disable.*\napp\.use\(helmet\(\)\)\n/, ''),
  express('express-no-helmet', 'app.use(helmet())\n', ''),
  express('express-trust-proxy', "app.set('trust proxy', 1)\n", ''),
  express('express-session-cookie', 'secure: true, ', ''),
  express('express-session-samesite', ", sameSite: 'lax'", ''),
  express('express-session-memory', ' store,', ''),
  express('cors-any', "{ origin: 'https://app.acme.io' }", ''),
  express('secret-in-code', 'process.env.SESSION_SECRET', "'keyboard cat'"),
  express('secret-default-in-code', 'process.env.SESSION_SECRET', "process.env.SESSION_SECRET || 'keyboard cat'"),
  code(
    'next-source-maps',
    'next.config.js',
    'nextjs',
    'module.exports = { poweredByHeader: false, productionBrowserSourceMaps: true }\n',
    'module.exports = { poweredByHeader: false /* productionBrowserSourceMaps: true */ }\n',
  ),
  code(
    'next-build-ignores',
    'next.config.js',
    'nextjs',
    'module.exports = { typescript: { ignoreBuildErrors: true } }\n',
    'module.exports = {}\n',
  ),
  code(
    'next-powered-by',
    'next.config.js',
    'nextjs',
    'module.exports = {}\n',
    'module.exports = { poweredByHeader: false }\n',
  ),
  code(
    'next-images-any',
    'next.config.js',
    'nextjs',
    "module.exports = { images: { remotePatterns: [{ hostname: '**' }] } }\n",
    "module.exports = { images: { remotePatterns: [{ hostname: 'img.acme.io' }] } }\n",
  ),
  {
    ...code('next-public-secret', 'next.config.js', 'nextjs', '', 'module.exports = {}\n'),
    bad: {
      'next.config.js': 'module.exports = {}\n',
      'prod.env': 'NODE_ENV=production\nNEXT_PUBLIC_STRIPE_SECRET_KEY=sk_live_9aXb2LrT6wYp4Zk\n',
    },
  },
  code('next-auth-secret', 'next.config.js', 'nextjs', "const auth = require('next-auth')\n", 'module.exports = {}\n'),
  rails('rails-force-ssl', 'config.force_ssl = true', '# config.force_ssl = true'),
  rails('rails-debug-on', 'local = false', 'local = true'),
  rails('rails-hosts', /  config\.hosts.*\n/, ''),
  rails('debug-logging', ':info', ':debug'),
  {
    ...rails('rails-environment', 'x', 'x'),
    bad: { 'config/environments/production.rb': RAILS, 'p.env': 'RAILS_ENV=development\n' },
    good: { 'config/environments/production.rb': RAILS, 'p.env': 'RAILS_ENV=production\n' },
    options: { from: ['config/environments/production.rb', 'p.env'], framework: 'rails' },
  },
  {
    ...rails('rails-master-key', 'x', 'x'),
    bad: { 'config/environments/production.rb': RAILS, 'config/master.key': 'x' },
  },
  laravel('laravel-environment', 'APP_ENV=local', 'APP_ENV=production'),
  laravel('laravel-debug-on', 'APP_DEBUG=true', 'APP_DEBUG=false'),
  laravel('laravel-key', 'APP_KEY=base64:c2hvcnQ=', 'X=1'),
  laravel('laravel-url', 'APP_URL=http://shop.acme.io', 'X=1'),
  laravel('laravel-session-cookie', 'SESSION_SECURE_COOKIE=false', 'X=1'),
  laravel('laravel-debug-tool', 'TELESCOPE_ENABLED=true', 'TELESCOPE_ENABLED=false'),
  spring(
    'spring-actuator-open',
    'management.endpoints.web.exposure.include=*',
    'management.endpoints.web.exposure.include=health',
  ),
  spring(
    'spring-health-details',
    'management.endpoint.health.show-details=always',
    'management.endpoint.health.show-details=never',
  ),
  spring('spring-ddl-auto', 'spring.jpa.hibernate.ddl-auto=update', 'spring.jpa.hibernate.ddl-auto=validate'),
  spring('spring-h2-console', 'spring.h2.console.enabled=true', 'spring.h2.console.enabled=false'),
  spring('spring-error-details', 'server.error.include-stacktrace=always', 'server.error.include-stacktrace=never'),
  spring('spring-devtools', 'spring.devtools.restart.enabled=true', 'spring.devtools.restart.enabled=false'),
  aspnet('aspnet-detailed-errors', { DetailedErrors: true }, { DetailedErrors: false }),
  aspnet('aspnet-hosts-any', { AllowedHosts: '*' }, { AllowedHosts: 'shop.acme.io' }),
  {
    ...aspnet('aspnet-environment', {}, {}),
    bad: { 'appsettings.json': '{"A": "1"}', 'p.env': 'ASPNETCORE_ENVIRONMENT=Development\n' },
    good: { 'appsettings.json': '{"A": "1"}', 'p.env': 'ASPNETCORE_ENVIRONMENT=Production\n' },
    options: { from: ['appsettings.json', 'p.env'] },
  },
]

const found = async (files: Files, options: unknown): Promise<readonly string[]> =>
  ((await runCheck(settings, options, { folder: makeFolder(files) })).findings ?? []).map(({ rule }) => rule)

describe('each rule speaks of what is wrong, and is silent about what is right', () => {
  test.each(CASES.map((one, index) => [`${one.rule} (${index})`, one] as const))(
    '%s',
    async (_, { rule, bad, good, options }) => {
      expect(await found(bad, options)).toContain(rule)
      expect(await found(good, options)).not.toContain(rule)
    },
  )
})

/** Tested beside this table, where they need more than files: servers, git, a command, a missing file. */
const ELSEWHERE = [
  'rule-not-known',
  'settings-source-missing',
  'settings-source-empty',
  'settings-source-unreadable',
  'settings-source-too-large',
  'settings-platform-refused',
  'settings-command-refused',
  'settings-hidden',
  'settings-command-failed',
  'setting-unknown',
  'environment-not-given',
  'kubernetes-key-missing',
  'kubernetes-secret-not-base64',
  'secret-old',
  'secret-in-history',
  'secret-file-committed',
]

test('every rule has a case', () => {
  const covered = new Set([...CASES.map(({ rule }) => rule), ...ELSEWHERE])
  expect(rules.map(({ rule }) => rule).filter((rule) => !covered.has(rule) && !rule.startsWith('outside-'))).toEqual([])
})
