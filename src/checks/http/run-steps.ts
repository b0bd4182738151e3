import { Undecidable } from '../../core/errors.ts'
import type { HttpResponse } from '../../core/world.ts'
import { createCollector, roundMs, type Collector } from './collector.ts'
import { judgeAnswer, stays } from './judge-answer.ts'
import { judgeTime } from './judge-times.ts'
import { readPlace } from './judge-version.ts'
import type { HttpOptions, Step } from './options.ts'
import { identityOf, resolveUrl, shownUrl, type HttpContext, type Send } from './send.ts'

/**
 * Requests one after the other. A step that fails ends the rest, save the steps that always run. Returns the Undecidable
 * of a step that could not be decided, after cleaning up.
 */
export const runSteps = async (
  options: HttpOptions & { readonly steps: NonNullable<HttpOptions['steps']> },
  context: HttpContext,
  send: Send,
  collector: Collector,
): Promise<Undecidable | undefined> => {
  const captured = new Map<string, string>()
  const jar = new Map<string, Map<string, string>>()
  const log: Record<string, unknown>[] = []
  collector.evidence['steps'] = log
  let broken = false
  let undecidable: Undecidable | undefined

  for (const [index, step] of options.steps.entries()) {
    const name = step.name ?? `step ${index + 1}`
    if (broken && step.always !== true) {
      log.push({ name, skipped: true })
      continue
    }
    const seen = createCollector()
    try {
      const response = await runStep(step, name, options, context, send, captured, jar, seen)
      log.push({
        name,
        url: shownUrl(response.url),
        status: response.status,
        ms: roundMs(response.timings.totalMs),
        ...(seen.findings.length === 0 ? {} : { findings: seen.findings.length }),
      })
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error
      undecidable ??= new Undecidable(`${name}: ${error.message}`, { rule: error.rule, help: error.help, cause: error })
      log.push({ name, undecided: error.rule })
      broken = true
    }
    collector.findings.push(...seen.findings)
    for (const measurement of seen.measurements)
      if (measurement.name === 'time') collector.measure({ ...measurement, name: `time of ${name}` })
    if (seen.findings.some(({ level }) => level === 'error')) broken = true
  }
  return undecidable
}

const runStep = async (
  step: Step,
  name: string,
  options: HttpOptions,
  context: HttpContext,
  send: Send,
  captured: Map<string, string>,
  jar: Map<string, Map<string, string>>,
  collector: Collector,
): Promise<HttpResponse> => {
  const fill = (text: string): string => fillIn(text, captured, name)
  const url = resolveUrl(step.url === undefined ? undefined : fillUrl(step.url, captured, name), options.url)
  const expect = step.expect ?? {}
  const { host } = safeUrl(url)
  const cookies = [...(jar.get(host) ?? [])].map(([key, value]) => `${key}=${value}`).join('; ')
  const response = await send({
    url,
    method: step.method,
    headers: {
      ...(cookies === '' ? {} : { cookie: cookies }),
      ...Object.fromEntries(Object.entries(step.headers ?? {}).map(([key, value]) => [key, fill(value)])),
    },
    body: step.body === undefined ? undefined : fill(step.body),
    json: step.json === undefined ? undefined : fillDeep(step.json, fill),
    form:
      step.form === undefined
        ? undefined
        : Object.fromEntries(Object.entries(step.form).map(([key, value]) => [key, fill(value)])),
    identity: step.as === undefined ? undefined : identityOf(options, step.as, context),
    // Cookies of a login often come with the redirect itself.
    stay: stays(expect),
  })
  keepCookies(response, jar, context)
  await judgeAnswer(response, expect, { url, who: name, health: false }, options, context, collector)
  judgeTime(response.timings.totalMs, expect, url, collector)
  if (collector.findings.some(({ level }) => level === 'error')) return response
  for (const [key, place] of Object.entries(step.capture ?? {})) {
    const value = await readPlace(response, typeof place === 'string' ? { json: place } : place)
    if (value === undefined || value === '')
      collector.say(
        'capture-missing',
        `The answer of ${shownUrl(url)} (${name}) has nothing to capture as "${key}".`,
        'See whether the step did what it should, or correct where the value stands.',
      )
    else {
      captured.set(key, value)
      // It may be a token: it is shown nowhere.
      if (value.length >= 6) context.hide(value)
    }
  }
  return response
}

const fillIn = (text: string, captured: ReadonlyMap<string, string>, step: string): string =>
  text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, key: string) => {
    const value = captured.get(key)
    if (value === undefined)
      throw new Undecidable(`"{{${key}}}" was not captured by an earlier step`, {
        rule: 'capture-missing',
        help: `Capture ${key} in a step before ${step}.`,
      })
    return value
  })

/** What an answer gave must not lead a request somewhere else: inside a URL it is one segment or value. */
const fillUrl = (text: string, captured: ReadonlyMap<string, string>, step: string): string =>
  /^\s*\{\{\s*[\w.-]+\s*\}\}\s*$/.test(text)
    ? fillIn(text, captured, step)
    : fillIn(text, new Map([...captured].map(([key, value]) => [key, encodeURIComponent(value)])), step)

const fillDeep = (value: unknown, fill: (text: string) => string): unknown => {
  if (typeof value === 'string') return fill(value)
  if (Array.isArray(value)) return value.map((one) => fillDeep(one, fill))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillDeep(one, fill)]))
  return value
}

const keepCookies = (response: HttpResponse, jar: Map<string, Map<string, string>>, context: HttpContext): void => {
  const { host } = safeUrl(response.url)
  const cookies = jar.get(host) ?? new Map<string, string>()
  jar.set(host, cookies)
  for (const line of response.headers['set-cookie'] ?? []) {
    const [, key = '', value = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? []
    if (key === '') continue
    if (value === '' || /;\s*max-age\s*=\s*(0|-\d+)\s*(;|$)/i.test(line)) cookies.delete(key)
    else {
      cookies.set(key, value)
      if (value.length >= 6) context.hide(value)
    }
  }
}

const safeUrl = (url: string): { readonly host: string } => {
  try {
    return new URL(url)
  } catch {
    return { host: '' }
  }
}
