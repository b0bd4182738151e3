import { formatDuration } from '../../core/units.ts'
import type { HttpResponse } from '../../core/world.ts'
import type { Collector } from './collector.ts'
import { disguiseOf } from './disguise.ts'
import type { HttpOptions } from './options.ts'
import { readHealth } from './read-health.ts'

/** Whether the answer of a URL has to be a health report: said so, or known from the path. */
export const expectsHealth = (options: HttpOptions, url: string): boolean => {
  if (options.health !== undefined) return options.health !== false
  let path: string
  try {
    path = new URL(url).pathname.toLowerCase()
  } catch {
    return false
  }
  return /\/(health|healthz|health[-_]?check|livez?|liveness|readyz?|readiness|ping|up|heartbeat|actuator\/health)(\/[a-z]+)?\/?$/.test(
    path,
  )
}

/** Older than this, an answer says nothing about now. */
const OLDEST_ANSWER_S = 60

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The code and the body of a health report have to agree, and whatever is down is named. */
export const judgeHealth = (
  response: HttpResponse,
  options: HttpOptions,
  expectedStatus: boolean,
  shown: string,
  { say, evidence }: Collector,
): void => {
  const settings = typeof options.health === 'object' ? options.health : undefined
  const type = (response.headers['content-type']?.[0] ?? '').toLowerCase()
  const text = Buffer.from(response.body).toString('utf8')
  const report = readHealth(type, text)
  const age = Number(response.headers['age']?.[0])
  if (expectedStatus && age > OLDEST_ANSWER_S)
    say(
      'health-cached',
      `${shown} answers out of a cache: the answer is ${formatDuration(age * 1000)} old and says nothing about now.`,
      'Let the health endpoint send `Cache-Control: no-store`, and the proxy or CDN pass it through.',
    )
  if (report === undefined) {
    if (!expectedStatus || text.trim() === '' || response.status === 204) return
    const disguise = disguiseOf(response)
    if (disguise !== undefined) return
    if (type.includes('json') && !isJson(text)) {
      say(
        'body-not-json',
        `${shown} answers ${response.status} with a body that is called JSON and cannot be read as it.`,
        'See in the service what cuts it off or mixes something into it.',
      )
      return
    }
    if (/^\s*<(!doctype|html|head|body)/i.test(text) || type.includes('html'))
      say(
        'health-is-a-page',
        `${shown} answers ${response.status} with an HTML page that says nothing about health; a web server that sends its start page for every path looks the same.`,
        'Give the service a health endpoint of its own, correct the URL, or say with `health: false` that any page is right.',
      )
    else if (text.length < 500 && /\b(error|errors|fail(ed|ure|ing)?|down|unhealthy|exception|refused)\b/i.test(text))
      say(
        'health-unhealthy',
        `${shown} answers ${response.status}, but its body speaks of a failure.`,
        'Look into the body of the endpoint and mend what it names.',
      )
    else
      say(
        'health-unreadable',
        `The body of ${shown} is no health format that is known; only the status was judged.`,
        'Say what the body has to be with `expect`, or `health: false`.',
        'notice',
      )
    return
  }
  const ignored = new Set(settings?.ignore)
  const down = report.components.filter(({ name, state }) => state === 'unhealthy' && !ignored.has(name))
  const degraded = report.components.filter(({ name, state }) => state === 'degraded' && !ignored.has(name))
  evidence['health'] = {
    format: report.format,
    state: report.state,
    components: Object.fromEntries(report.components.map(({ name, state }) => [name, state])),
    ...(report.version === undefined ? {} : { version: report.version }),
  }
  const names = (components: typeof down) => components.map(({ name }) => `"${name}"`).join(', ')
  const onlyIgnored =
    ignored.size > 0 &&
    down.length === 0 &&
    report.components.some(({ name, state }) => ignored.has(name) && state === 'unhealthy')
  for (const { name, detail } of down.slice(0, 10))
    say(
      'health-component-down',
      `${shown}: component "${name}" is down${detail === undefined || detail.length > 40 ? '' : ` (${detail})`}.`,
      `Bring "${name}" up, or correct how the service reaches it.`,
    )
  if (report.state === 'unhealthy' && !onlyIgnored) {
    if (response.status < 400)
      say(
        'health-disagrees',
        `${shown} answers ${response.status}, but its body says "${report.word}"${down.length === 0 ? '' : `: ${names(down)} down`}. A load balancer that reads the status alone keeps sending users there.`,
        'Mend what is down, and let the endpoint answer 503 while it is.',
      )
    else if (down.length === 0)
      say('health-unhealthy', `${shown} says "${report.word}".`, 'See in the logs of the service what is wrong.')
  } else if (report.state === 'healthy' && response.status >= 400)
    say(
      'health-disagrees',
      `${shown} answers ${response.status}, but its body says "${report.word}".`,
      'See what stands between the service and this machine: a proxy may answer in its place.',
    )
  else if (report.state === 'unknown')
    say(
      'health-unknown',
      `${shown} says "${report.word}" about its health, which is neither healthy nor not.`,
      'See in the service why it does not know its state.',
    )
  if (report.state === 'degraded' || (report.state === 'healthy' && degraded.length > 0)) {
    const how = settings?.degraded ?? 'warn'
    if (how !== 'pass')
      say(
        'health-degraded',
        `${shown} says "${report.word}"${degraded.length === 0 ? '' : `; degraded: ${names(degraded)}`}.`,
        'See what is degraded before more users come.',
        how === 'fail' ? 'error' : 'warning',
      )
  }
}
