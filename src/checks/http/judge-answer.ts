import { holds, type Comparison } from '../../core/comparison.ts'
import { formatSize } from '../../core/units.ts'
import { unmet } from '../../core/unmet.ts'
import type { HttpResponse } from '../../core/world.ts'
import { roundMs, type Collector } from './collector.ts'
import { disguiseOf } from './disguise.ts'
import { judgeBody } from './judge-body.ts'
import { expectsHealth, judgeHealth } from './judge-health.ts'
import type { Expectation, HttpOptions } from './options.ts'
import { resolveUrl, shownUrl, type HttpContext } from './send.ts'

const DAY_MS = 86_400_000
const SOON_DAYS = 14

/** Whether a status is one of those expected; 2xx where nothing is said, or the redirect that is expected. */
export const meetsStatus = (status: number, expect: Expectation): boolean => {
  const wanted = expect.status ?? (expect.redirect === undefined ? ['2xx'] : ['3xx'])
  return wanted.some((one) =>
    one.endsWith('xx') ? Math.floor(status / 100) === Number(one[0]) : Number(one) === status,
  )
}

/** A redirect that is itself expected must not be followed. */
export const stays = (expect: Expectation): boolean =>
  expect.redirect !== undefined || (expect.status?.every((status) => status.startsWith('3')) ?? false)

/** Holds one answer against what is expected of it. `who` names the identity or step in messages. */
export const judgeAnswer = async (
  response: HttpResponse,
  expect: Expectation,
  asked: { readonly url: string; readonly who?: string; readonly health?: boolean },
  options: HttpOptions,
  context: HttpContext,
  collector: Collector,
): Promise<void> => {
  const { say } = collector
  const shown = `${shownUrl(asked.url)}${asked.who === undefined ? '' : ` (${asked.who})`}`
  const statusMet = meetsStatus(response.status, expect)
  const health = asked.health ?? expectsHealth(options, asked.url)

  if (!statusMet) {
    const wanted = (expect.status ?? [expect.redirect === undefined ? '2xx' : '3xx']).join(' or ')
    const location = response.headers['location']?.[0]
    say(
      'status-wrong',
      `${shown} answers ${response.status}${response.statusText === '' ? '' : ` ${response.statusText}`}, expected ${wanted}${
        location === undefined ? '' : `; it redirects to ${shownUrl(resolveUrl(location, response.url))}`
      }${response.redirects.length === 0 ? '' : `, after ${response.redirects.length} redirect${response.redirects.length === 1 ? '' : 's'} to ${shownUrl(response.url)}`}.`,
      statusHelp(response.status),
    )
  } else if (Math.floor(response.status / 100) === 2)
    judgeDisguise(response, expect, asked.url, health, shown, collector)
  // Where a refusal is what is expected, its body is no health report.
  if (health && !(statusMet && response.status >= 300)) judgeHealth(response, options, statusMet, shown, collector)

  judgeHeaders(response, expect, shown, collector)
  judgePlace(response, expect, shown, collector)
  await judgeBody(response, expect, shown, context, collector)
  judgeSize(response, expect, shown, collector)
  judgeTls(response, expect, shown, collector)
}

const statusHelp = (status: number): string => {
  if (status === 401 || status === 403) return 'Give the request an identity that may ask, or correct what is expected.'
  if (status === 404) return 'Correct the URL, or see whether this route was deployed.'
  if (status >= 500) return 'See in the logs of the service, or of the proxy before it, what failed.'
  if (status >= 300 && status < 400) return 'Ask the URL it redirects to, or expect the redirect with `redirect`.'
  return 'See in the logs of the service why, or correct what is expected.'
}

const judgeDisguise = (
  response: HttpResponse,
  expect: Expectation,
  url: string,
  health: boolean,
  shown: string,
  { say }: Collector,
): void => {
  const disguise = disguiseOf(response, url)
  if (disguise === undefined) return
  const redirected = disguise.why.startsWith('it was redirected')
  // Where the body or the final address is judged by the team's own words, a page with a login form may well be right.
  const judgedByTeam = expect.body !== undefined || expect.url !== undefined || expect.json !== undefined
  if (disguise.kind === 'login' && (health || (redirected && expect.url === undefined) || (redirected && health)))
    say(
      'login-page',
      `${shown} answers ${response.status}, but with a login page: ${disguise.why}.`,
      health
        ? 'Let the health endpoint answer without a login.'
        : 'Ask with an identity (`as`), or expect the page with `url`.',
    )
  else if (disguise.kind === 'error' && (health || !judgedByTeam))
    say(
      'error-page',
      `${shown} answers ${response.status}, but with an error${disguise.why.startsWith('its body') ? '' : ' page'}: ${disguise.why}.`,
      'See why the page says so, and let the service answer errors with a status of their own.',
    )
}

const judgeHeaders = (response: HttpResponse, expect: Expectation, shown: string, { say }: Collector): void => {
  for (const [name, expected] of Object.entries(expect.headers ?? {})) {
    const values = response.headers[name.toLowerCase()] ?? []
    // A repeated header meets it with one of its values, unless all of them have to.
    const reasons = values.length === 0 ? [unmet(expected, [])] : values.map((value) => unmet(expected, [value]))
    const negative = typeof expected === 'object' && expected !== null && !Array.isArray(expected)
    const reason = negative
      ? reasons.find((one) => one !== undefined)
      : reasons.every((one) => one !== undefined)
        ? reasons[0]
        : undefined
    if (reason !== undefined)
      say(
        'header-wrong',
        `Header ${name} of ${shown} ${reason}.`,
        `Set ${name} in the service or the proxy before it, or correct what is expected.`,
      )
  }
}

const judgePlace = (response: HttpResponse, expect: Expectation, shown: string, { say }: Collector): void => {
  const matches = (wanted: string, found: string): boolean => {
    const full = wanted.startsWith('/') || wanted.includes('://') ? resolveUrl(wanted, response.url) : wanted
    const plain = (url: string) => url.replace(/\/$/, '')
    return wanted.endsWith('*') ? found.startsWith(full.replace(/\*$/, '')) : plain(found) === plain(full)
  }
  if (expect.redirect !== undefined) {
    const location = response.headers['location']?.[0]
    const target = location === undefined ? undefined : resolveUrl(location, response.url)
    if (target === undefined || response.status < 300 || response.status > 399)
      say('redirect-missing', `${shown} does not redirect, and has to.`, `Redirect it to ${expect.redirect}.`)
    else if (!matches(expect.redirect, target))
      say(
        'redirect-wrong',
        `${shown} redirects to ${shownUrl(target)}, expected ${expect.redirect}.`,
        'Correct the redirect in the service or the proxy before it.',
      )
  }
  if (expect.url !== undefined && !matches(expect.url, response.url))
    say(
      'final-url-wrong',
      `${shown} ends at ${shownUrl(response.url)}, expected ${expect.url}.`,
      'Correct the redirects, or what is expected.',
    )
}

const judgeSize = (response: HttpResponse, expect: Expectation, shown: string, { say, measure }: Collector): void => {
  const size = response.body.length
  if (expect.size !== undefined || asksBody(expect)) measure({ name: 'size', value: size, unit: 'bytes' })
  const atLeast = expect.size?.every(({ operator, limit }) => (operator === '>' || operator === '>=') && size >= limit)
  for (const comparison of expect.size ?? [])
    if (!holds(comparison, size) || (response.truncated && atLeast !== true))
      say(
        'size-wrong',
        `The body of ${shown} has ${response.truncated ? 'more than ' : ''}${formatSize(size)}, expected ${comparison.text}.`,
        'See whether the body is whole and what makes it so large, or correct `size`.',
      )
  if (response.truncated && asksBody(expect))
    say(
      'body-too-large',
      `The body of ${shown} is larger than ${formatSize(size)}: what comes after that was not looked at.`,
      'Ask something smaller, or expect nothing of the body.',
    )
}

const asksBody = (expect: Expectation): boolean =>
  expect.json !== undefined || expect.schema !== undefined || expect.body !== undefined

/** The fewest days for which a certificate of the chain is still valid. */
const daysLeft = (response: HttpResponse, now: number) => {
  let least: { days: number; subject: string } | undefined
  for (const { validTo, subject } of response.tls?.chain ?? []) {
    const days = (validTo - now) / DAY_MS
    if (least === undefined || days < least.days) least = { days, subject }
  }
  return least
}

const judgeTls = (response: HttpResponse, expect: Expectation, shown: string, collector: Collector): void => {
  const { say, measure, evidence } = collector
  const wanted = expect.tls
  if (response.tls === undefined) {
    if (wanted !== undefined)
      say('tls-missing', `${shown} answers without TLS.`, 'Serve it over https, and ask it there.')
    return
  }
  const least = daysLeft(response, Date.now())
  evidence['tls'] = {
    protocol: response.tls.protocol,
    authorized: response.tls.authorized,
    chain: response.tls.chain.map(({ subject, issuer, validTo }) => ({
      subject,
      issuer,
      validTo: Number.isNaN(validTo) ? null : new Date(validTo).toISOString(),
    })),
  }
  if (least === undefined || Number.isNaN(least.days)) {
    if (wanted?.['days-left'] !== undefined)
      say('tls-unknown', `${shown} shows no certificate whose end can be read.`, 'See what ends TLS there.')
  } else {
    const days = Math.floor(least.days)
    const limits: readonly Comparison[] = wanted?.['days-left'] ?? []
    measure({
      name: 'tls-days-left',
      value: days,
      unit: 'd',
      ...(limits[0] === undefined ? {} : { limit: limits[0].limit }),
    })
    for (const comparison of limits)
      if (!holds(comparison, comparison.unit === 'ms' ? least.days * DAY_MS : days))
        say(
          'certificate-expires-soon',
          `The certificate "${least.subject}" in the chain of ${shown} is valid for ${days} more days, expected ${comparison.text}.`,
          'Renew it, and see why the automatic renewal did not.',
        )
    if (limits.length === 0 && days < SOON_DAYS)
      say(
        'certificate-expires-soon',
        `The certificate "${least.subject}" in the chain of ${shown} is valid for ${days} more days only.`,
        'Renew it, and see why the automatic renewal did not.',
        'warning',
      )
  }
  const minimum = wanted?.['min-protocol']
  if (minimum !== undefined && response.tls.protocol < minimum)
    say(
      'tls-protocol',
      `${shown} speaks ${response.tls.protocol}, expected ${minimum} or later.`,
      'Switch old versions of TLS off.',
    )
  const issuer = wanted?.issuer
  if (issuer !== undefined && !response.tls.chain.some((one) => one.issuer.includes(issuer)))
    say(
      'certificate-issuer',
      `No certificate in the chain of ${shown} was issued by "${issuer}".`,
      'See who issued the certificate, and whether something stands in between.',
    )
}

/** What of an answer is kept as evidence: never its body. */
export const describeAnswer = (response: HttpResponse): Record<string, unknown> => ({
  url: shownUrl(response.url),
  status: response.status,
  contentType: response.headers['content-type']?.[0],
  sizeBytes: response.body.length,
  ...(response.redirects.length === 0
    ? {}
    : { redirects: response.redirects.map(({ status, url }) => ({ status, url: shownUrl(url) })) }),
  ...(response.address === undefined ? {} : { address: response.address, family: response.family }),
  timings: Object.fromEntries(Object.entries(response.timings).map(([name, ms]) => [name, roundMs(ms)])),
})
