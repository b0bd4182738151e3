import { placeholderIn } from '../../settings/secret.ts'
import { entryOf, truthOf, type Value } from '../../settings/python/value.ts'
import { SECURITY_MIDDLEWARE } from './django-names.ts'
import { developmentHost, hostOf } from './hosts.ts'
import type { Judge } from './judge.ts'
import { cameFrom, placeOf, textAt, type View } from './python-view.ts'

const WHITENOISE = 'whitenoise.middleware.WhiteNoiseMiddleware'

/** What `check --deploy` lets through although production must not have it. */
export const djangoBeyond = (
  view: View,
  judge: Judge,
  middleware: readonly string[] | undefined,
  apps: readonly string[] | undefined,
  hide: (secret: string) => void,
): void => {
  hosts(view, judge)
  crossOrigin(view, judge)
  databases(view, judge, hide)
  backends(view, judge)
  staticFiles(view, judge, middleware, apps)
  debugTools(view, judge, middleware, apps)
  proxies(view, judge)
  const validators = view.get('AUTH_PASSWORD_VALIDATORS')
  if (
    apps?.includes('django.contrib.auth') === true &&
    (validators === undefined ||
      (validators.kind === 'list' && validators.items.length === 0 && validators.open !== true))
  )
    judge.report(
      'django-password-validators-missing',
      'AUTH_PASSWORD_VALIDATORS is empty: people can choose any password, also "1".',
      view.place('AUTH_PASSWORD_VALIDATORS'),
    )
}

const hosts = (view: View, judge: Judge): void => {
  for (const { text, value } of view.texts('ALLOWED_HOSTS', 'django-allowed-hosts-any') ?? []) {
    if (text === '*')
      judge.report(
        'django-allowed-hosts-any',
        `ALLOWED_HOSTS accepts every host${cameFrom(value)}: links in password mails can be bent to another site.`,
        placeOf(value),
      )
    const development = developmentHost(text.replace(/^\./, ''))
    if (development !== undefined && !['localhost', '127.0.0.1', '[::1]'].includes(text))
      judge.report('development-host', `ALLOWED_HOSTS has ${text}, ${development}${cameFrom(value)}.`, placeOf(value), {
        level: 'warning',
      })
  }
  const allowed = (view.texts('ALLOWED_HOSTS', 'django-allowed-hosts-any') ?? []).filter(({ text }) => text !== '')
  const [first] = allowed
  if (first !== undefined && allowed.every(({ text }) => developmentHost(text.replace(/^\./, '')) !== undefined))
    judge.report(
      'django-allowed-hosts-local',
      `ALLOWED_HOSTS has only names of a developer's machine${cameFrom(first.value)}: production's own name is answered with 400.`,
      placeOf(first.value),
    )
}

const crossOrigin = (view: View, judge: Judge): void => {
  for (const name of ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL']) {
    const value = view.get(name)
    if (value === undefined || view.truth(name, false, 'django-cors-any') !== true) continue
    const credentials = view.truth('CORS_ALLOW_CREDENTIALS', false, 'django-cors-any') === true
    judge.report(
      credentials ? 'django-cors-any-credentials' : 'django-cors-any',
      credentials
        ? `${name} and CORS_ALLOW_CREDENTIALS are both true${cameFrom(value)}: any site can act in the name of people who are signed in.`
        : `${name} is true${cameFrom(value)}: any site can read what this one answers.`,
      placeOf(value),
    )
  }
  for (const name of ['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST', 'CSRF_TRUSTED_ORIGINS'])
    for (const { text, value } of view.texts(name, 'development-origin') ?? []) {
      const found = hostOf(text)
      const development = found === undefined ? undefined : developmentHost(found.host)
      if (development !== undefined)
        judge.report(
          'development-origin',
          `${name} trusts ${text}, ${development}${cameFrom(value)}: a page opened there can call production.`,
          placeOf(value),
        )
      else if (found?.scheme === 'http')
        judge.report(
          'unencrypted-origin',
          `${name} trusts ${text} over http${cameFrom(value)}: whoever sits on the way speaks for it.`,
          placeOf(value),
        )
    }
  for (const { text, value } of view.texts('CORS_ALLOWED_ORIGIN_REGEXES', 'django-cors-any') ?? [])
    if (/^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(text) || /^\^?https?\??:\/\/\.[*+]\$?$/.test(text))
      judge.report(
        'django-cors-any',
        `CORS_ALLOWED_ORIGIN_REGEXES has a pattern that every site matches${cameFrom(value)}.`,
        placeOf(value),
      )
}

const databases = (view: View, judge: Judge, hide: (secret: string) => void): void => {
  const all = view.get('DATABASES')
  if (all?.kind !== 'dict') {
    if (all?.kind === 'unknown') view.noteUnknown('DATABASES', all, 'database-default-credentials')
    return
  }
  for (const { key, value } of all.entries) {
    const alias = key.kind === 'text' ? key.value : '?'
    if (value.kind === 'unknown') {
      view.noteUnknown(`DATABASES["${alias}"]`, value, 'database-default-credentials')
      continue
    }
    const engine = textAt(value, 'ENGINE')
    const name = textAt(value, 'NAME')
    if (engine?.text.endsWith('sqlite3') === true) {
      const memory =
        name === undefined || name.text === '' || name.text.includes(':memory:') || name.text.includes('mode=memory')
      judge.report(
        memory ? 'django-database-in-memory' : 'django-database-file',
        memory
          ? `The database "${alias}" is SQLite in memory: everything is lost at the next restart.`
          : `The database "${alias}" is a SQLite file${cameFrom(engine.value)}: it is lost with the container, and a second worker waits for its lock.`,
        placeOf(engine.value),
      )
      continue
    }
    databaseAccount(alias, value, view, judge, hide)
  }
}

const DEFAULT_USERS = new Set([
  'postgres',
  'root',
  'admin',
  'user',
  'username',
  'myuser',
  'dbuser',
  'django',
  'mysql',
  'sa',
  'test',
  'dev',
])

const databaseAccount = (
  alias: string,
  database: Value,
  view: View,
  judge: Judge,
  hide: (secret: string) => void,
): void => {
  const password = entryOf(database, 'PASSWORD')
  const user = textAt(database, 'USER')
  const host = textAt(database, 'HOST')
  if (password?.kind === 'unknown')
    view.noteUnknown(`the password of the database "${alias}"`, password, 'database-default-credentials')
  if (password?.kind === 'text') {
    if (password.value.length > 3) hide(password.value)
    const placeholder = placeholderIn(password.value)
    const sameAsUser =
      user !== undefined && user.text !== '' && user.text.toLowerCase() === password.value.toLowerCase()
    const inCode = password.reads.every(({ state }) => state !== 'environment')
    if (password.value === '' && host !== undefined && host.text !== '' && !host.text.startsWith('/'))
      judge.report(
        'database-default-credentials',
        `The database "${alias}" has an empty password${cameFrom(password)}.`,
        placeOf(password),
      )
    else if (password.value !== '' && (placeholder !== undefined || sameAsUser))
      judge.report(
        'database-default-credentials',
        `The password of the database "${alias}" is ${sameAsUser && placeholder === undefined ? 'the name of its user' : placeholder}${cameFrom(password)}: whoever reaches the port is in.`,
        placeOf(password),
      )
    else if (password.value !== '' && inCode)
      judge.report(
        'secret-in-code',
        `The password of the database "${alias}" is written in the code${cameFrom(password)}: everybody who can read the repository has it.`,
        placeOf(password),
      )
  }
  if (user !== undefined && DEFAULT_USERS.has(user.text.toLowerCase()))
    judge.report(
      'database-default-user',
      `The database "${alias}" is opened as ${user.text}${cameFrom(user.value)}, ${/^(?:postgres|root|sa|admin|mysql)$/.test(user.text) ? 'who may do everything' : 'a name that is tried first'}.`,
      placeOf(user.value),
    )
  if (host !== undefined) {
    const development = developmentHost(host.text)
    if (development !== undefined)
      judge.report(
        'development-host',
        `The database "${alias}" is looked for at ${host.text}, ${development}${cameFrom(host.value)}.`,
        placeOf(host.value),
        { level: 'warning' },
      )
  }
}

const DEVELOPMENT_BACKENDS: readonly (readonly [RegExp, string])[] = [
  [/\.DummyCache$/, 'keeps nothing: every request computes everything again'],
  [/mail\.backends\.console\./, 'prints mails instead of sending them'],
  [/mail\.backends\.(?:dummy|locmem|filebased)\./, 'does not send mails'],
]

const backends = (view: View, judge: Judge): void => {
  const check = (what: string, found: { text: string; value: Value } | undefined): void => {
    const effect =
      found === undefined ? undefined : DEVELOPMENT_BACKENDS.find(([pattern]) => pattern.test(found.text))?.[1]
    if (found !== undefined && effect !== undefined)
      judge.report(
        'django-development-backend',
        `${what} is ${found.text.split('.').at(-1)}${cameFrom(found.value)}, which ${effect}.`,
        placeOf(found.value),
      )
  }
  check('EMAIL_BACKEND', textAt(view.get('EMAIL_BACKEND')))
  const caches = view.get('CACHES')
  if (caches?.kind === 'dict')
    for (const { key, value } of caches.entries)
      check(`The cache "${key.kind === 'text' ? key.value : '?'}"`, textAt(value, 'BACKEND'))
}

const staticFiles = (
  view: View,
  judge: Judge,
  middleware: readonly string[] | undefined,
  apps: readonly string[] | undefined,
): void => {
  if (apps?.includes('django.contrib.staticfiles') === true) {
    const root = view.get('STATIC_ROOT')
    if (root === undefined || root.kind === 'none' || (root.kind === 'text' && root.value === ''))
      judge.report(
        'django-static-root-missing',
        'STATIC_ROOT is not set: collectstatic has nowhere to put the files, and pages come without style.',
        view.place('STATIC_ROOT'),
      )
  }
  const at = middleware?.indexOf(WHITENOISE) ?? -1
  const security = middleware?.indexOf(SECURITY_MIDDLEWARE) ?? -1
  if (middleware !== undefined && at >= 0 && security >= 0 && at !== security + 1)
    judge.report(
      'django-whitenoise-order',
      `WhiteNoiseMiddleware stands ${at < security ? 'before' : 'not directly behind'} SecurityMiddleware: ${at < security ? 'static files come without redirect and security headers' : 'other middleware works on every static file first'}.`,
      view.place('MIDDLEWARE'),
    )
}

const DEBUG_APPS = [
  'debug_toolbar',
  'silk',
  'django_extensions',
  'django_browser_reload',
  'nplusone',
  'debug_permissions',
]

const debugTools = (
  view: View,
  judge: Judge,
  middleware: readonly string[] | undefined,
  apps: readonly string[] | undefined,
): void => {
  for (const [name, list] of [
    ['INSTALLED_APPS', apps],
    ['MIDDLEWARE', middleware],
  ] as const)
    for (const entry of list ?? []) {
      const tool = DEBUG_APPS.find((one) => entry === one || entry.startsWith(`${one}.`))
      if (tool === undefined) continue
      const item = (view.texts(name, 'django-debug-tool') ?? []).find(({ text }) => text === entry)
      judge.report(
        'django-debug-tool',
        `${entry} is in ${name}: it is made for development and shows SQL, settings or profiles of requests.`,
        item === undefined ? view.place(name) : placeOf(item.value),
        tool === 'django_extensions' ? { level: 'notice' } : {},
      )
    }
}

const proxies = (view: View, judge: Judge): void => {
  const renderers = entryOf(view.get('REST_FRAMEWORK'), 'DEFAULT_PERMISSION_CLASSES')
  if (renderers?.kind === 'list')
    for (const item of renderers.items)
      if (item.kind === 'text' && item.value.endsWith('.AllowAny'))
        judge.report(
          'django-rest-open',
          'DEFAULT_PERMISSION_CLASSES of REST_FRAMEWORK is AllowAny: every view without a class of its own is open to everybody.',
          placeOf(item),
        )
  for (const name of ['SESSION_COOKIE_SAMESITE', 'CSRF_COOKIE_SAMESITE']) {
    const value = view.get(name)
    if (value?.kind === 'none' || (value?.kind === 'boolean' && truthOf(value) === false))
      judge.report(
        'django-cookie-samesite',
        `${name} is off: the cookie is sent along with requests that other sites start.`,
        placeOf(value),
      )
  }
  const jwt = view.get('SIMPLE_JWT')
  const signing = entryOf(jwt, 'SIGNING_KEY')
  const key = view.get('SECRET_KEY')
  if (signing?.kind === 'text' && key?.kind === 'text' && signing.value === key.value && signing.value !== '')
    judge.report(
      'secret-reused',
      'SIGNING_KEY of SIMPLE_JWT has the value of SECRET_KEY: whoever learns one has the other, and neither can be changed alone.',
      placeOf(signing),
    )
  const lifetime = entryOf(jwt, 'ACCESS_TOKEN_LIFETIME')
  if (lifetime?.kind === 'library' && lifetime.call !== undefined) {
    const days = lifetime.call.named.get('days')
    if (days?.kind === 'number' && days.value > 7)
      judge.report(
        'django-jwt-lifetime',
        `ACCESS_TOKEN_LIFETIME of SIMPLE_JWT is ${days.value} days: a stolen token opens the account for so long.`,
        placeOf(lifetime),
      )
  }
}
