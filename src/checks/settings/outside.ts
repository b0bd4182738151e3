import { randomBytes } from 'node:crypto'
import { Undecidable } from '../../core/errors.ts'
import type { Http, HttpResponse } from '../../core/world.ts'
import type { Judge } from './judge.ts'

const DEBUG_PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /You're seeing this error because you have <code>DEBUG = True<\/code>|Using the URLconf defined in/,
    "Django's debug page",
  ],
  [/Werkzeug Debugger|The debugger caught an exception|__debugger__/, "Werkzeug's debugger"],
  [/Action Controller: Exception caught|Rails\.root:|<h1>Routing Error<\/h1>/, "Rails' debug page"],
  [/Whoops, looks like something went wrong|Ignition|Illuminate\\[A-Za-z\\]+Exception|sf-dump/, "Laravel's debug page"],
  [/Whitelabel Error Page[\s\S]*at (?:org|java)\./, "Spring's page with a stack trace"],
  [/Developer Exception Page|An unhandled exception occurred while processing the request/, "ASP.NET's developer page"],
  [/Traceback \(most recent call last\)/, 'a Python stack trace'],
  [/^\s*at .+ \((?:\/|file:|node:).+:\d+:\d+\)/m, 'a Node stack trace'],
]

const HIDDEN: readonly (readonly [path: string, content: RegExp, what: string])[] = [
  ['/.env', /^\s*(?:export\s+)?[A-Z][A-Z0-9_]*\s*=/m, 'the environment file'],
  ['/.git/HEAD', /^(?:ref: refs\/|[0-9a-f]{40}\s*$)/, 'the git repository'],
  ['/__debug__/', /djDebug|debug_toolbar|Debug Toolbar/i, 'the debug toolbar'],
  ['/actuator/env', /"propertySources"/, 'the environment of Spring'],
  ['/telescope', /Laravel Telescope/i, "Laravel's Telescope"],
  ['/_profiler/', /Symfony Profiler/i, "Symfony's profiler"],
  ['/debug', /pprof|debugger|DEBUG\s*=/i, 'a debug page'],
]

/**
 * What the running application shows from outside: debug pages, hostile Host and Origin, cookies, headers, and files that
 * must not be served. Only GET requests; nothing is sent that changes anything.
 */
export const judgeOutside = async (
  url: string,
  http: Http,
  judge: Judge,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> => {
  let base: URL
  try {
    base = new URL(url)
  } catch {
    throw new Undecidable('`url` is no URL.', {
      rule: 'settings-source-unreadable',
      help: 'Write it with its scheme: https://example.org.',
    })
  }
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpResponse> =>
    http.request({ url: new URL(path, base).href, headers, signal, maxRedirects: 0, maxBodyBytes: 256 * 1024 })
  const seen: Record<string, number> = {}
  const home = await ask(base.pathname)
  seen[base.pathname] = home.status
  const nowhere = `/gonogo-${randomBytes(6).toString('hex')}`
  const missing = await ask(nowhere)
  seen['(a page that is not there)'] = missing.status
  for (const [response, where] of [
    [home, base.pathname],
    [missing, 'a page that is not there'],
  ] as const) {
    const page = DEBUG_PAGES.find(([pattern]) => pattern.test(bodyOf(response)))
    if (page !== undefined)
      judge.report(
        'outside-debug-page',
        `${base.host} answers ${where} with ${page[1]}: the running application has debugging on, whatever the files say.`,
      )
  }

  headers(base, home, judge)
  cookies(base, home, judge)

  const host = `gonogo-${randomBytes(4).toString('hex')}.invalid`
  const asOther = await ask(base.pathname, { host }).catch((thrown: unknown) => {
    signal.throwIfAborted()
    // A server that closes the connection for a host it does not know has refused it.
    if (thrown instanceof Undecidable) return undefined
    throw thrown
  })
  if (asOther !== undefined && asOther.status < 400) {
    const leads =
      (asOther.headers['location'] ?? []).some((location) => location.includes(host)) || bodyOf(asOther).includes(host)
    if (leads)
      judge.report(
        'outside-host-accepted',
        `${base.host} takes the Host header of a stranger and writes it into its answer: links in mails can be bent to another site.`,
      )
    else if (asOther.status < 300)
      judge.report(
        'outside-host-accepted',
        `${base.host} answers ${asOther.status} for a Host header of a stranger.`,
        undefined,
        { level: 'warning' },
      )
  }
  const origin = `https://${host}`
  const crossed = await ask(base.pathname, { origin })
  const allowed = crossed.headers['access-control-allow-origin']?.[0]
  const credentials = crossed.headers['access-control-allow-credentials']?.[0] === 'true'
  if (allowed === origin || (allowed === '*' && credentials))
    judge.report(
      'outside-origin-accepted',
      `${base.host} lets the origin of a stranger in${credentials ? ' with credentials: any site can act in the name of people who are signed in' : ': any site can read what it answers'}.`,
    )
  else if (allowed === '*')
    judge.report('outside-origin-accepted', `${base.host} lets every origin read its answers.`, undefined, {
      level: 'warning',
    })

  for (const [path, content, what] of HIDDEN) {
    const response = await ask(path)
    seen[path] = response.status
    if (response.status === 200 && content.test(bodyOf(response)))
      judge.report('outside-file-served', `${base.host}${path} serves ${what} to everybody.`)
  }
  return seen
}

const bodyOf = (response: HttpResponse): string => Buffer.from(response.body).toString('utf8')

const headers = (base: URL, { headers: found }: HttpResponse, judge: Judge): void => {
  const lacks = (name: string): boolean => (found[name] ?? []).length === 0
  if (base.protocol === 'http:')
    judge.report(
      'outside-unencrypted',
      `${base.host} is asked over http: what is seen is not what people get over https.`,
      undefined,
      { level: 'warning' },
    )
  if (base.protocol === 'https:' && lacks('strict-transport-security'))
    judge.report(
      'outside-header-missing',
      `${base.host} sends no Strict-Transport-Security: browsers go on asking over http first.`,
    )
  if (lacks('x-content-type-options'))
    judge.report('outside-header-missing', `${base.host} sends no X-Content-Type-Options: browsers guess types.`)
  if (
    lacks('x-frame-options') &&
    !(found['content-security-policy'] ?? []).some((policy) => policy.includes('frame-ancestors'))
  )
    judge.report(
      'outside-header-missing',
      `${base.host} says nothing about frames: other sites can show its pages and catch clicks.`,
    )
  for (const name of ['x-powered-by', 'x-aspnet-version']) {
    const value = found[name]?.[0]
    if (value !== undefined)
      judge.report('outside-header-tells', `${base.host} sends ${name}: it tells which attacks to try.`)
  }
}

const cookies = (base: URL, { headers: found }: HttpResponse, judge: Judge): void => {
  for (const cookie of found['set-cookie'] ?? []) {
    const [name = ''] = cookie.split('=')
    if (base.protocol === 'https:' && !/;\s*secure\b/i.test(cookie))
      judge.report('outside-cookie', `${base.host} sets the cookie ${name} without Secure: it travels over http too.`)
    if (/sess|auth|token|sid/i.test(name) && !/;\s*httponly\b/i.test(cookie))
      judge.report(
        'outside-cookie',
        `${base.host} sets the cookie ${name} without HttpOnly: a script on a page can read it.`,
      )
  }
}
