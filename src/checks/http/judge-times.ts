import { holds } from '../../core/comparison.ts'
import { Undecidable } from '../../core/errors.ts'
import { formatDuration } from '../../core/units.ts'
import { roundMs, type Collector } from './collector.ts'
import { meetsStatus } from './judge-answer.ts'
import type { Expectation, HttpOptions } from './options.ts'
import { shownUrl, type HttpContext, type Question, type Send } from './send.ts'

const PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const
const NAMES = ['p50', 'p90', 'p95', 'p99'] as const

/** Whether more than the one answer has to be measured. */
export const wantsSamples = (options: HttpOptions, expect: Expectation): boolean =>
  options.samples !== undefined ||
  options.concurrency > 1 ||
  expect['error-rate'] !== undefined ||
  NAMES.some((name) => expect[name] !== undefined)

/** The time of the one answer against its limit. */
export const judgeTime = (totalMs: number, expect: Expectation, url: string, { say, measure }: Collector): void => {
  const limit = expect['max-time']
  measure({ name: 'time', value: roundMs(totalMs), unit: 'ms', ...(limit === undefined ? {} : { limit: limit.limit }) })
  if (limit !== undefined && !holds(limit, totalMs))
    say(
      'too-slow',
      `${shownUrl(url)} took ${formatDuration(totalMs)}, expected ${limit.text}.`,
      'See where the time goes: the phases are in the evidence.',
    )
}

/** Many answers: warm-up, then samples at a given concurrency, and their percentiles against the limits. */
export const judgeSamples = async (
  question: Question,
  expect: Expectation,
  options: HttpOptions,
  context: HttpContext,
  send: Send,
  { say, measure, evidence }: Collector,
): Promise<void> => {
  const percentileAsked = NAMES.some((name) => expect[name] !== undefined)
  // A 99th percentile of twenty answers is their slowest.
  const count = options.samples ?? Math.max(expect.p99 === undefined ? 20 : 100, options.concurrency)
  const warmUp = options['warm-up'] ?? 2
  for (let index = 0; index < warmUp; index++) await send({ ...question, fresh: false }).catch(() => undefined)
  context.signal.throwIfAborted()

  const times: number[] = []
  const problems = new Map<string, number>()
  let started = 0
  const worker = async (): Promise<void> => {
    while (started < count) {
      started++
      context.signal.throwIfAborted()
      try {
        const { status, timings } = await send({ ...question, fresh: false })
        if (meetsStatus(status, expect)) times.push(timings.totalMs)
        else problems.set(`status ${status}`, (problems.get(`status ${status}`) ?? 0) + 1)
      } catch (error) {
        if (!(error instanceof Undecidable)) throw error
        problems.set(error.rule, (problems.get(error.rule) ?? 0) + 1)
      }
      if (started % 25 === 0) context.progress(`${started} of ${count} samples`)
    }
  }
  const startedAt = context.clock.now()
  await Promise.all(Array.from({ length: Math.min(options.concurrency, count) }, worker))
  const elapsedMs = Math.max(1, context.clock.now() - startedAt)

  times.sort((a, b) => a - b)
  const wrong = [...problems.values()].reduce((sum, one) => sum + one, 0)
  const rate = (100 * wrong) / count
  const shown = shownUrl(question.url)
  evidence['samples'] = {
    count,
    concurrency: options.concurrency,
    warmUp,
    errors: Object.fromEntries(problems),
    perSecond: Math.round((1000 * count) / elapsedMs),
  }
  measure({ name: 'error-rate', value: roundMs(rate), unit: '%' })
  const allowed = expect['error-rate'] ?? [{ operator: '==', limit: 0, text: '== 0%' } as const]
  for (const comparison of allowed)
    if (!holds(comparison, rate))
      say(
        'error-rate',
        `${wrong} of ${count} requests to ${shown} went wrong (${[...problems].map(([what, times]) => `${times} times ${what}`).join(', ')}), expected ${comparison.text}.`,
        'See in the logs of the service why; under concurrency look at pools, workers and limits.',
      )
  if (times.length === 0) {
    say('no-samples', `None of ${count} requests to ${shown} was answered as expected.`, 'Bring the service up first.')
    return
  }
  for (const name of NAMES) {
    const limit = expect[name]
    const value = percentile(times, PERCENTILES[name])
    measure({ name, value: roundMs(value), unit: 'ms', ...(limit === undefined ? {} : { limit: limit.limit }) })
    if (limit !== undefined && !holds(limit, value))
      say(
        'too-slow',
        `${shown} has a ${name} of ${formatDuration(value)} over ${times.length} requests, expected ${limit.text}.`,
        'See where the time goes: profile the endpoint, look at its queries and at what it waits for.',
      )
  }
  const slowest = times.at(-1) ?? 0
  measure({ name: 'max', value: roundMs(slowest), unit: 'ms' })
  const limit = expect['max-time']
  if (limit !== undefined && !holds(limit, slowest))
    say(
      'too-slow',
      `The slowest of ${times.length} requests to ${shown} took ${formatDuration(slowest)}, expected ${limit.text}.`,
      percentileAsked
        ? 'See where the time goes, or judge by percentiles alone.'
        : 'See where the time goes, or judge by a percentile (`p95`).',
    )
}

/** Nearest rank: the smallest time that at least this share of all does not exceed. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
