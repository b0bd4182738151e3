import { describeSecret, purposeOf, weaknessOf } from '../../settings/secret.ts'
import type { PythonSettings } from '../../settings/python/settings-module.ts'
import { entryOf, type Value } from '../../settings/python/value.ts'
import { djangoAdmin } from './django-admin.ts'
import { djangoBeyond } from './django-beyond.ts'
import { CSRF_MIDDLEWARE, FRAME_MIDDLEWARE, SECURITY_MIDDLEWARE, SESSION_MIDDLEWARE } from './django-names.ts'
import type { Judge } from './judge.ts'
import { cameFrom, placeOf, viewOf, type View } from './python-view.ts'

const REFERRER_POLICIES = new Set([
  'no-referrer',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
])
const OPENER_POLICIES = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none'])

/** Django's `check --deploy`, rule by rule, and what it lets through. `hide` gets every secret on the way. */
export const judgeDjango = (settings: PythonSettings, judge: Judge, hide: (secret: string) => void): void => {
  const view = viewOf(settings, judge)
  const middleware = view.texts('MIDDLEWARE', 'django-security-middleware-missing')?.map(({ text }) => text)
  const apps = view.texts('INSTALLED_APPS', 'django-session-cookie-insecure')?.map(({ text }) => text)
  deployMiddleware(view, judge, middleware)
  deployTransport(view, judge, middleware)
  deployCookies(view, judge, middleware, apps)
  deploySecrets(view, judge, hide)
  deployRest(view, judge, settings)
  djangoAdmin(view, judge, apps, middleware)
  djangoBeyond(view, judge, middleware, apps, hide)
}

const deployMiddleware = (view: View, judge: Judge, middleware: readonly string[] | undefined): void => {
  if (middleware === undefined) return
  const place = view.place('MIDDLEWARE')
  if (!middleware.includes(SECURITY_MIDDLEWARE))
    judge.report(
      'django-security-middleware-missing',
      'SecurityMiddleware is not in MIDDLEWARE: HSTS, the redirect to https and the security headers are all off, whatever the settings say.',
      place,
    )
  if (!middleware.includes(FRAME_MIDDLEWARE))
    judge.report(
      'django-frame-middleware-missing',
      'XFrameOptionsMiddleware is not in MIDDLEWARE: other sites can show these pages in a frame and catch clicks.',
      place,
    )
  if (!middleware.includes(CSRF_MIDDLEWARE))
    judge.report(
      'django-csrf-middleware-missing',
      'CsrfViewMiddleware is not in MIDDLEWARE: other sites can send forms in the name of people who are signed in.',
      place,
    )
  if (middleware.includes(FRAME_MIDDLEWARE)) {
    const option = view.text('X_FRAME_OPTIONS', 'DENY', 'django-frame-options')
    if (option !== undefined && option !== 'DENY')
      judge.report(
        'django-frame-options',
        `X_FRAME_OPTIONS is not DENY: pages can be shown in a frame${option === 'SAMEORIGIN' ? ' by the site itself' : ''}.`,
        view.place('X_FRAME_OPTIONS'),
      )
  }
}

const YEAR = 31_536_000

const deployTransport = (view: View, judge: Judge, middleware: readonly string[] | undefined): void => {
  // Django skips these without the middleware; what is wrong then is the middleware.
  if (middleware !== undefined && !middleware.includes(SECURITY_MIDDLEWARE)) return
  const seconds = view.number('SECURE_HSTS_SECONDS', 0, 'django-hsts-off')
  const hsts = view.place('SECURE_HSTS_SECONDS')
  if (seconds === 0)
    judge.report(
      'django-hsts-off',
      'SECURE_HSTS_SECONDS is not set: browsers go on asking over http first, where anybody on the way can answer.',
      hsts,
    )
  else if (seconds !== undefined) {
    if (seconds < YEAR)
      judge.report(
        'django-hsts-short',
        `SECURE_HSTS_SECONDS is ${seconds}, less than a year: browsers forget it between two visits.`,
        hsts,
      )
    if (view.isTrue('SECURE_HSTS_INCLUDE_SUBDOMAINS', false, 'django-hsts-subdomains') === false)
      judge.report(
        'django-hsts-subdomains',
        'SECURE_HSTS_INCLUDE_SUBDOMAINS is not True: a subdomain over http can set cookies for this site.',
        view.place('SECURE_HSTS_INCLUDE_SUBDOMAINS'),
      )
    if (view.isTrue('SECURE_HSTS_PRELOAD', false, 'django-hsts-preload') === false)
      judge.report(
        'django-hsts-preload',
        'SECURE_HSTS_PRELOAD is not True: the site cannot be submitted to the preload list of browsers, so that the first visit stays open.',
        view.place('SECURE_HSTS_PRELOAD'),
      )
  }
  if (view.isTrue('SECURE_CONTENT_TYPE_NOSNIFF', true, 'django-nosniff-off') === false)
    judge.report(
      'django-nosniff-off',
      'SECURE_CONTENT_TYPE_NOSNIFF is not True: browsers guess types, and an uploaded text may run as a script.',
      view.place('SECURE_CONTENT_TYPE_NOSNIFF'),
    )
  if (view.isTrue('SECURE_SSL_REDIRECT', false, 'django-ssl-redirect-off') === false)
    judge.report(
      'django-ssl-redirect-off',
      'SECURE_SSL_REDIRECT is not True: pages are served over http, unless a proxy redirects.',
      view.place('SECURE_SSL_REDIRECT'),
    )
  const policy = view.get('SECURE_REFERRER_POLICY')
  if (policy?.kind === 'none')
    judge.report(
      'django-referrer-policy',
      'SECURE_REFERRER_POLICY is None: addresses of pages, with what stands in them, are told to other sites.',
      placeOf(policy),
    )
  else if (policy !== undefined) {
    const values = (view.texts('SECURE_REFERRER_POLICY', 'django-referrer-policy') ?? []).flatMap(({ text }) =>
      text.split(',').map((part) => part.trim()),
    )
    const wrong = values.filter((value) => !REFERRER_POLICIES.has(value))
    if (wrong.length > 0)
      judge.report(
        'django-referrer-policy',
        `SECURE_REFERRER_POLICY has a value that browsers do not know: ${wrong.join(', ')}.`,
        placeOf(policy),
        { level: 'error' },
      )
  }
  const opener = view.get('SECURE_CROSS_ORIGIN_OPENER_POLICY')
  if (opener?.kind === 'text' && !OPENER_POLICIES.has(opener.value))
    judge.report(
      'django-opener-policy',
      'SECURE_CROSS_ORIGIN_OPENER_POLICY has a value that browsers do not know, so that it protects nothing.',
      placeOf(opener),
    )
  for (const name of ['SECURE_CSP', 'SECURE_CSP_REPORT_ONLY']) {
    const csp = view.get(name)
    if (csp !== undefined && !['dict', 'none', 'unknown', 'library'].includes(csp.kind))
      judge.report('django-csp-invalid', `${name} is no dict: Django does not start with it.`, placeOf(csp))
  }
}

const deployCookies = (
  view: View,
  judge: Judge,
  middleware: readonly string[] | undefined,
  apps: readonly string[] | undefined,
): void => {
  const sessions =
    apps?.includes('django.contrib.sessions') === true || middleware?.includes(SESSION_MIDDLEWARE) === true
  if (sessions) {
    if (view.isTrue('SESSION_COOKIE_SECURE', false, 'django-session-cookie-insecure') === false)
      judge.report(
        'django-session-cookie-insecure',
        'SESSION_COOKIE_SECURE is not True: the session cookie travels over http too, and whoever reads it is signed in as that person.',
        view.place('SESSION_COOKIE_SECURE'),
      )
    if (view.isTrue('SESSION_COOKIE_HTTPONLY', true, 'django-session-cookie-script') === false)
      judge.report(
        'django-session-cookie-script',
        'SESSION_COOKIE_HTTPONLY is not True: a script on a page can read the session cookie.',
        view.place('SESSION_COOKIE_HTTPONLY'),
      )
  }
  if (
    middleware?.includes(CSRF_MIDDLEWARE) === true &&
    view.truth('CSRF_USE_SESSIONS', false, 'django-csrf-cookie-insecure') === false
  )
    if (view.isTrue('CSRF_COOKIE_SECURE', false, 'django-csrf-cookie-insecure') === false)
      judge.report(
        'django-csrf-cookie-insecure',
        'CSRF_COOKIE_SECURE is not True: the CSRF cookie travels over http too.',
        view.place('CSRF_COOKIE_SECURE'),
      )
}

const deploySecrets = (view: View, judge: Judge, hide: (secret: string) => void): void => {
  const key = view.get('SECRET_KEY')
  if (key === undefined || (key.kind === 'text' && key.value === '') || key.kind === 'none')
    judge.report(
      'django-secret-key-weak',
      `SECRET_KEY is ${key === undefined ? 'not set' : 'empty'}: Django does not start without one.`,
      view.place('SECRET_KEY'),
    )
  else if (key.kind === 'unknown' && key.cause === 'random')
    judge.report(
      'django-secret-key-random',
      'SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.',
      placeOf(key),
    )
  else judgeKey('SECRET_KEY', key, 'django-secret-key-weak', view, judge, hide)
  const fallbacks = view.get('SECRET_KEY_FALLBACKS')
  if (fallbacks?.kind === 'list')
    for (const [index, item] of fallbacks.items.entries())
      judgeKey(`SECRET_KEY_FALLBACKS[${index}]`, item, 'django-secret-key-fallback-weak', view, judge, hide)
}

const judgeKey = (
  name: string,
  value: Value,
  rule: string,
  view: View,
  judge: Judge,
  hide: (secret: string) => void,
): void => {
  if (value.kind !== 'text') {
    if (value.kind === 'unknown') view.noteUnknown(name, value, rule)
    return
  }
  hide(value.value)
  const weakness = weaknessOf(value.value, purposeOf('SECRET_KEY'))
  if (weakness !== undefined)
    judge.report(
      rule,
      `${name} ${weakness}${cameFrom(value)}: whoever guesses it signs sessions and password resets of their own (${describeSecret(value.value)}).`,
      placeOf(value),
    )
}

const deployRest = (view: View, judge: Judge, { reads }: PythonSettings): void => {
  const debug = view.get('DEBUG')
  if (view.truth('DEBUG', false, 'django-debug-on') === true && debug !== undefined)
    judge.report(
      'django-debug-on',
      `DEBUG is true${cameFrom(debug)}: error pages show settings, source and SQL to everybody.`,
      placeOf(debug),
      debug.kind === 'text'
        ? { help: 'Turn the text into a truth value: config("DEBUG", default=False, cast=bool).' }
        : {},
    )
  const hosts = view.get('ALLOWED_HOSTS')
  const allowed = view.texts('ALLOWED_HOSTS', 'django-allowed-hosts-empty')
  if (allowed !== undefined && allowed.filter(({ text }) => text !== '').length === 0 && hosts?.kind !== 'unknown')
    judge.report(
      'django-allowed-hosts-empty',
      `ALLOWED_HOSTS is empty${hosts === undefined ? '' : cameFrom(hosts)}: with DEBUG off Django answers every request with 400.`,
      view.place('ALLOWED_HOSTS'),
    )
  for (const { text, value } of view.texts('CSRF_TRUSTED_ORIGINS', 'django-trusted-origins-scheme') ?? [])
    if (!text.includes('://'))
      judge.report(
        'django-trusted-origins-scheme',
        `CSRF_TRUSTED_ORIGINS has ${text} without a scheme: Django 4.0 and later do not start with it.`,
        placeOf(value),
      )
  const unsafe = reads.find(({ key, state }) => key === 'DJANGO_ALLOW_ASYNC_UNSAFE' && state === 'environment')
  if (unsafe !== undefined)
    judge.report(
      'django-async-unsafe',
      'DJANGO_ALLOW_ASYNC_UNSAFE is set: database calls may block or mix up the event loop.',
      { path: unsafe.at.path, line: unsafe.at.line },
    )
  const caches = view.get('CACHES')
  if (caches?.kind === 'dict')
    for (const { key, value } of caches.entries) judgeCache(key.kind === 'text' ? key.value : '?', value, view, judge)
}

const judgeCache = (alias: string, cache: Value, view: View, judge: Judge): void => {
  const backend = entryOf(cache, 'BACKEND')
  const location = entryOf(cache, 'LOCATION')
  if (backend?.kind !== 'text' || !backend.value.endsWith('FileBasedCache') || location?.kind !== 'text') return
  if (!location.value.startsWith('/'))
    judge.report(
      'django-cache-location',
      `The cache "${alias}" lies at the relative path ${location.value}: each process may take another folder.`,
      placeOf(location),
    )
  for (const name of ['MEDIA_ROOT', 'STATIC_ROOT', 'STATICFILES_DIRS']) {
    const roots = view.texts(name, 'django-cache-location') ?? []
    for (const { text } of roots) {
      const root = text.replace(/\/$/, '')
      const at = location.value.replace(/\/$/, '')
      if (root !== '' && (at === root || at.startsWith(`${root}/`) || root.startsWith(`${at}/`)))
        judge.report(
          'django-cache-location',
          `The cache "${alias}" lies ${at === root ? 'at' : 'inside or around'} ${name}: its files are served to everybody, and they are run when they are read.`,
          placeOf(location),
        )
    }
  }
}
