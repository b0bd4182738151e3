import { Undecidable } from '../../core/errors.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { formatDuration } from '../../core/units.ts'
import { createCollector, type Collector } from './collector.ts'
import { describeAnswer, judgeAnswer, stays } from './judge-answer.ts'
import { judgeCors } from './judge-cors.ts'
import { judgeSamples, judgeTime, wantsSamples } from './judge-times.ts'
import { judgeVersion } from './judge-version.ts'
import type { Expectation, HttpOptions } from './options.ts'
import { runSteps } from './run-steps.ts'
import { createSend, identityOf, resolveUrl, shownUrl, type HttpContext, type Question } from './send.ts'

const DEFAULT_MAX_BODY_BYTES = 10_000_000
const MAX_BODY_BYTES = 200_000_000

/** Certificates that are wrong are an answer: browsers refuse them. */
const DECIDED = new Set(['certificate-invalid', 'too-many-redirects', 'redirect-invalid'])

/** One look, or looks until it passes. */
export const judgeHttp = async (options: HttpOptions, context: HttpContext): Promise<Outcome> =>
  options.until === undefined ? lookOnce(options, context) : waitUntil(options, options.until, context)

const waitUntil = async (
  options: HttpOptions,
  { within, every, passes }: NonNullable<HttpOptions['until']>,
  context: HttpContext,
): Promise<Outcome> => {
  const { clock, signal } = context
  const startedAt = clock.now()
  let inARow = 0
  let looks = 0
  let healthyAt: number | undefined
  let relapses = 0
  for (;;) {
    const outcome = await lookOnce(options, context)
    looks++
    const elapsed = clock.now() - startedAt
    if (outcome.status === 'pass') {
      healthyAt ??= elapsed
      inARow++
    } else {
      if (inARow > 0) relapses++
      inARow = 0
    }
    const evidence = { ...outcome.evidence, until: { looks, healthyAfterMs: healthyAt ?? null, relapses, inARow } }
    if (outcome.status === 'pass' && inARow >= passes)
      return passed(
        `${outcome.summary}, after ${formatDuration(healthyAt ?? elapsed)}${passes > 1 ? ` and then ${passes} times in a row` : ''}`,
        {
          ...outcome,
          evidence,
          findings: [
            ...(outcome.findings ?? []),
            ...(relapses === 0
              ? []
              : [
                  {
                    rule: 'health-flaps',
                    level: 'warning' as const,
                    message: `${shownUrl(options.url)} passed and then failed again ${relapses === 1 ? 'once' : `${relapses} times`} before it was stable.`,
                    help: 'See whether old and new instances answer in turn, or one of them restarts.',
                  },
                ]),
          ],
        },
      )
    // The first pass has to come within the time; what follows it may take its own, as long as it passes.
    const enough = outcome.status === 'pass' ? Number.POSITIVE_INFINITY : within
    if (elapsed + every > enough) {
      const why = `${shownUrl(options.url)} was not ${relapses > 0 ? 'stable' : 'as expected'} within ${formatDuration(within)} (${looks} look${looks === 1 ? '' : 's'}): ${outcome.summary}`
      const { status } = outcome
      if (status === 'fail') return { ...outcome, summary: why, evidence }
      return undecided(why, {
        rule: outcome.findings?.[0]?.rule ?? 'no-answer',
        help: status === 'error' ? outcome.remedy : 'See why it does not answer.',
        evidence,
      })
    }
    context.progress(`look ${looks}: ${outcome.status === 'pass' ? `passed ${inARow} of ${passes}` : outcome.summary}`)
    await clock.sleep(every, signal)
  }
}

const lookOnce = async (options: HttpOptions, context: HttpContext): Promise<Outcome> => {
  const collector = createCollector()
  let summary: string
  let undecidable: Undecidable | undefined
  try {
    summary = await look(options, context, collector)
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error
    context.signal.throwIfAborted()
    undecidable = error
    summary = error.message
  }
  const { findings, measurements, evidence } = collector
  const details = { measurements, evidence }
  if (undecidable !== undefined) {
    const { rule, help, message } = undecidable
    if (DECIDED.has(rule))
      return failed(message, {
        ...details,
        rule,
        help,
        findings: [{ rule, message, level: 'error', help }, ...findings],
      })
    return undecided(message, {
      ...details,
      rule,
      help,
      findings: [{ rule, message, level: 'error', help }, ...findings],
    })
  }
  const errors = findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return passed(summary, { ...details, findings })
  return failed(
    errors.length === 1 ? withoutDot(first.message) : `${withoutDot(first.message)} (and ${errors.length - 1} more)`,
    { ...details, rule: first.rule, help: first.help ?? '', findings },
  )
}

const withoutDot = (text: string): string => text.replace(/\.$/, '')

const look = async (options: HttpOptions, context: HttpContext, collector: Collector): Promise<string> => {
  const send = await createSend(options, context)
  const shown = shownUrl(options.url)
  const done: string[] = []

  const identities = typeof options.as === 'object' ? Object.entries(options.as) : []
  const onlyOther = options.expect === undefined && options.health === undefined
  const wantsMain =
    identities.length === 0 &&
    (!onlyOther || (options.steps === undefined && options.cors === undefined && options.version?.url === undefined))
  if (wantsMain) done.push(await judgeMain(options, context, send, collector))
  else if (identities.length > 0 && options.expect !== undefined)
    throw new Undecidable('`as` names identities with their own answers, and `expect` stands beside it', {
      rule: 'options-invalid',
      help: 'Write what each identity has to be answered inside `as`: { admin: { status: 200, json: … } }.',
    })

  if (identities.length > 0) done.push(await judgeIdentities(options, identities, context, send, collector))
  if (options.version !== undefined && (options.version.url !== undefined || !wantsMain)) {
    const answer = await send({
      url: resolveUrl(options.version.url, options.url),
      headers: { 'cache-control': 'no-cache' },
      ...(typeof options.as === 'string' ? { identity: identityOf(options, options.as, context) } : {}),
    })
    await judgeAnswer(answer, {}, { url: answer.url, who: 'version', health: false }, options, context, collector)
    await judgeVersion(answer, options.version, context.subject.sha, collector)
  }
  const { cors, steps } = options
  if (cors !== undefined) {
    await judgeCors({ ...options, cors }, send, collector)
    done.push(`${shown} lets in ${cors.origin.join(', ')} and not ${cors.hostile}`)
  }
  if (steps !== undefined) {
    const undecidable = await runSteps({ ...options, steps }, context, send, collector)
    if (undecidable !== undefined) throw undecidable
    done.push(`${steps.length} step${steps.length === 1 ? '' : 's'} at ${shown} went as expected`)
  }
  return done.length === 0 ? `${shown} is as expected` : done.join('; ')
}

const judgeMain = async (
  options: HttpOptions,
  context: HttpContext,
  send: (question: Question) => ReturnType<HttpContext['http']['request']>,
  collector: Collector,
): Promise<string> => {
  const expect: Expectation = options.expect ?? {}
  const families: readonly (4 | 6 | undefined)[] = options.family === 'both' ? [4, 6] : [options.family]
  const identity = typeof options.as === 'string' ? identityOf(options, options.as, context) : undefined
  const upper = Math.max(
    DEFAULT_MAX_BODY_BYTES,
    ...(expect.size ?? []).filter(({ limit }) => Number.isFinite(limit)).map(({ limit }) => limit + 1),
  )
  let summary = ''
  for (const family of families) {
    const question: Question = {
      url: options.url,
      method: options.method,
      headers: options.headers,
      body: options.body,
      json: options.json,
      form: options.form,
      identity,
      family,
      stay: stays(expect),
      maxBodyBytes: Math.min(MAX_BODY_BYTES, upper),
    }
    const response = await send({ ...question, fresh: true })
    const over = family === undefined ? '' : ` over IPv${family}`
    collector.evidence[family === undefined || family === 4 ? 'answer' : 'answer-ipv6'] = describeAnswer(response)
    await judgeAnswer(
      response,
      expect,
      { url: options.url, ...(over === '' ? {} : { who: over.trim() }) },
      options,
      context,
      collector,
    )
    if (options.version !== undefined && options.version.url === undefined)
      await judgeVersion(response, options.version, context.subject.sha, collector)
    if (wantsSamples(options, expect)) await judgeSamples(question, expect, options, context, send, collector)
    else judgeTime(response.timings.totalMs, expect, options.url, collector)
    summary += `${summary === '' ? '' : '; '}${shownUrl(options.url)} answers ${response.status} in ${formatDuration(response.timings.totalMs)}${over}${elsewhere(options.url, response.url)}`
  }
  return summary
}

/** Said where another machine answered than the one that was asked. */
const elsewhere = (asked: string, answered: string): string => {
  const [from, to] = [new URL(asked).host, new URL(answered).host]
  return from === to ? '' : `; after a redirect it was ${to} that answered`
}

const judgeIdentities = async (
  options: HttpOptions,
  identities: readonly (readonly [string, NonNullable<Extract<HttpOptions['as'], object>>[string]])[],
  context: HttpContext,
  send: (question: Question) => ReturnType<HttpContext['http']['request']>,
  collector: Collector,
): Promise<string> => {
  // Every name is resolved before anything is asked: a typing mistake must not leave half of them unasked.
  const known = new Map(identities.map(([name]) => [name, identityOf(options, name, context)]))
  const answered: string[] = []
  const seen: Record<string, unknown> = {}
  collector.evidence['as'] = seen
  for (const [name, wanted] of identities) {
    const expect: Expectation = 'slice' in wanted ? { status: wanted } : wanted
    const response = await send({
      url: options.url,
      method: options.method,
      headers: options.headers,
      body: options.body,
      json: options.json,
      form: options.form,
      identity: known.get(name),
      stay: stays(expect),
    })
    seen[name] = describeAnswer(response)
    await judgeAnswer(response, expect, { url: options.url, who: `as ${name}` }, options, context, collector)
    judgeTime(response.timings.totalMs, expect, options.url, collector)
    answered.push(`${name} ${response.status}`)
  }
  return `${shownUrl(options.url)} answers ${answered.join(', ')}`
}
