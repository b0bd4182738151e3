import type { AnyCheck, CheckContext } from '../core/check.ts'
import { messageOf, Undecidable } from '../core/errors.ts'
import { describeIssues } from '../core/issues.ts'
import { undecided, type Outcome } from '../core/outcome.ts'
import { formatDuration } from '../core/units.ts'
import type { World } from '../core/world.ts'
import type { Retry } from '../manifest/manifest.ts'
import { onAbort } from './on-abort.ts'

/** Why the watch over a check ends; made once, for an error of its own for each item costs more than a short check. */
const FINISHED = new Error('finished')

/** How long a check may take to stop once its time is over, before it is left behind. Milliseconds. */
const GRACE_MS = 500

export type Attempted = { readonly outcome: Outcome; readonly attempts: number }

/** What the tries of an item share, and what the check gets for one of them. */
export type TryContext = Pick<World, 'clock'> &
  Pick<CheckContext, 'progress'> & { withSignal(signal: AbortSignal): CheckContext & World }

/**
 * Runs a check to an outcome. Never rejects, and never takes longer than the time of the item and half a second: tries
 * and the waits between them are inside that time.
 */
export const settle = async (
  check: AnyCheck,
  options: unknown,
  context: TryContext,
  limits: {
    readonly timeoutMs: number
    readonly retry: Retry | undefined
    readonly signal: AbortSignal
    readonly random: () => number
  },
): Promise<Attempted> => {
  const parsed = check.options.safeParse(options)
  if (!parsed.success) {
    const issues = describeIssues(parsed.error.issues, options)
    return {
      attempts: 0,
      outcome: undecided(
        `the options of \`${check.kind}\` cannot be used: ${issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(' ')}`,
        {
          rule: 'options-invalid',
          help: 'Correct the options, or the variables they are made of.',
        },
      ),
    }
  }
  const { clock } = context
  const deadline = clock.now() + limits.timeoutMs
  const attempts = limits.retry?.attempts ?? 1
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(check, parsed.data, context, Math.max(0, deadline - clock.now()), limits)
    const again =
      (outcome.status === 'fail' || outcome.status === 'error') && attempt < attempts && !limits.signal.aborted
    if (!again) return { outcome, attempts: attempt }
    const wait = backoff(limits.retry, attempt, limits.random)
    if (clock.now() + wait >= deadline) return { outcome, attempts: attempt }
    context.progress(`try ${attempt} of ${attempts} did not pass; the next one in ${formatDuration(wait)}`)
    try {
      await clock.sleep(wait, limits.signal)
    } catch {
      // Cancelled while waiting: what the last try found out is what is known.
      return { outcome, attempts: attempt }
    }
  }
}

/** Doubles with each try; between half of it and all of it, so that many waiters do not come back at once. */
const backoff = (retry: Retry | undefined, attempt: number, random: () => number): number => {
  if (retry === undefined) return 0
  const full = Math.min(retry.maxBackoffMs, retry.backoffMs * 2 ** Math.min(attempt - 1, 20))
  return full * (0.5 + random() / 2)
}

const attemptOnce = async (
  check: AnyCheck,
  options: unknown,
  context: TryContext,
  timeoutMs: number,
  { signal: outer, timeoutMs: wholeMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<Outcome> => {
  /** Aborted when the check has to stop: its time is over, or the run is. */
  const stop = new AbortController()
  const limit = new AbortController()
  let grace: AbortController | undefined
  let finished = false
  const { signal } = stop
  const timedOut = (): Outcome =>
    outer.aborted
      ? undecided('the run was interrupted before this was decided', { rule: 'interrupted', help: 'Run it again.' })
      : undecided(`no answer within ${formatDuration(wholeMs)}`, {
          rule: 'timed-out',
          help: 'Find out why it takes so long, or give the item a longer `timeout`.',
        })

  const forget = onAbort(outer, () => {
    stop.abort(outer.reason)
    limit.abort(outer.reason)
  })
  const work = (async (): Promise<Outcome> => {
    try {
      return await check.run(options, context.withSignal(signal))
    } catch (thrown) {
      if (signal.aborted) return timedOut()
      if (thrown instanceof Undecidable) return undecided(thrown.message, { rule: thrown.rule, help: thrown.help })
      return undecided(`the check broke: ${messageOf(thrown)}`, {
        rule: 'check-broke',
        help: `This is a mistake in ${check.kind.startsWith('.') ? 'the check' : 'gonogo'}: report it with the manifest item and the stack below.`,
        evidence: { stack: thrown instanceof Error ? (thrown.stack ?? '').split('\n').slice(0, 12) : [] },
      })
    }
  })()
  const watch = (async (): Promise<Outcome | undefined> => {
    try {
      await context.clock.sleep(timeoutMs, limit.signal)
    } catch {
      // Interrupted, or finished: both are seen below.
    }
    if (finished) return undefined
    stop.abort(new Error('timed out'))
    grace = new AbortController()
    try {
      await context.clock.sleep(GRACE_MS, grace.signal)
    } catch {
      return undefined
    }
    return timedOut()
  })()
  const first = await Promise.race([work, watch])
  finished = true
  forget()
  limit.abort(FINISHED)
  grace?.abort(FINISHED)
  const outcome = first ?? (await work)
  // A check that answers "pass" after its time is over answers too late.
  return signal.aborted && outcome.status === 'pass' ? timedOut() : outcome
}
