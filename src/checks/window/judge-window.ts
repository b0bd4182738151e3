import type { CheckContext } from '../../core/check.ts'
import { failed, passed, pending, undecided, type Outcome } from '../../core/outcome.ts'
import { shownPath } from '../../core/paths.ts'
import { formatDuration } from '../../core/units.ts'
import type { World } from '../../core/world.ts'
import { beginnings, holdAt, parseHours, showHours, type Hours } from './hours.ts'
import type { GivenSpan, WindowOptions } from './index.ts'
import { readCalendar, type Span } from './read-calendar.ts'
import { instantOfText, showTime } from '../../core/zoned-time.ts'

/** How far ahead the next opening is looked for. */
const DAYS_AHEAD = 400

/** Whether a deploy may happen now, by the clock of the run. */
export const judgeWindow = async (
  options: WindowOptions,
  context: CheckContext & Pick<World, 'clock' | 'files'>,
): Promise<Outcome> => {
  const zone = options['time-zone']
  const now = context.clock.now()
  const applies = (span: Span): boolean =>
    span.environments === undefined ||
    context.subject.environment === undefined ||
    span.environments.includes(context.subject.environment)
  const ofOptions = (spans: readonly GivenSpan[] | undefined): readonly Span[] =>
    (spans ?? []).map(({ from, to, reason, environments }) => ({
      from: instantOfText(from, zone),
      to: instantOfText(to, zone, { end: true }),
      reason,
      ...(environments === undefined ? {} : { environments }),
    }))
  const given = [...ofOptions(options.freezes), ...ofOptions(options.exceptions)]
  const turned = given.find((span) => span.to <= span.from)
  if (turned !== undefined)
    return undecided(`"${turned.reason}" ends before it begins.`, {
      rule: 'span-wrong',
      help: 'Correct `from` and `to`.',
    })

  const freezes = [...ofOptions(options.freezes), ...(await fromCalendars(options, context, now))].filter(applies)
  const exceptions = ofOptions(options.exceptions).filter(applies)
  const hours = [options.open ?? []].flat().flatMap((text) => parseHours(text) ?? [])
  const plan: Plan = { zone, hours, freezes, exceptions }

  const exception = exceptions.find((span) => isIn(span, now))
  const freeze = freezes.find((span) => isIn(span, now))
  const evidence = {
    now: showTime(now, zone),
    ...(hours.length === 0 ? {} : { open: hours.map(showHours) }),
    freezes: freezes.filter((span) => span.to > now).length,
  }
  if (isOpen(plan, now))
    return passed(
      exception === undefined || (freeze === undefined && hours.some((one) => holdAt(one, now, zone)))
        ? `${showTime(now, zone)} is inside the window`
        : `${showTime(now, zone)} is allowed by an exception: ${exception.reason}`,
      { evidence },
    )

  const next = nextOpening(plan, now)
  const when =
    next === undefined
      ? `It does not open within ${DAYS_AHEAD} days.`
      : `It opens next on ${showTime(next, zone)}, in ${formatDuration(next - now)}.`
  const why =
    freeze === undefined
      ? `${showTime(now, zone)} is outside the agreed hours.`
      : `${showTime(now, zone)} is in a freeze until ${showTime(freeze.to, zone)}: ${freeze.reason}.`
  const help = 'Wait until it opens, or agree on an exception and add it to `exceptions`.'
  const details = {
    help,
    evidence: { ...evidence, ...(next === undefined ? {} : { opensNext: new Date(next).toISOString() }) },
  }
  return options.outside === 'pending'
    ? pending(`${why} ${when}`, details)
    : failed(`${why} ${when}`, { ...details, rule: freeze === undefined ? 'outside-hours' : 'frozen' })
}

type Plan = {
  readonly zone: string
  /** None: always. */
  readonly hours: readonly Hours[]
  readonly freezes: readonly Span[]
  readonly exceptions: readonly Span[]
}

const isIn = ({ from, to }: Span, instant: number): boolean => instant >= from && instant < to

const isOpen = ({ zone, hours, freezes, exceptions }: Plan, instant: number): boolean =>
  exceptions.some((span) => isIn(span, instant)) ||
  (!freezes.some((span) => isIn(span, instant)) &&
    (hours.length === 0 || hours.some((one) => holdAt(one, instant, zone))))

/** It can only open where hours or an exception begin, or a freeze ends. */
const nextOpening = (plan: Plan, now: number): number | undefined => {
  const moments = [
    ...plan.exceptions.map(({ from }) => from),
    ...plan.freezes.map(({ to }) => to),
    ...plan.hours.flatMap((one) => [...beginnings(one, now, plan.zone, DAYS_AHEAD)]),
  ]
  return moments
    .filter((moment) => moment > now)
    .sort((a, b) => a - b)
    .find((moment) => isOpen(plan, moment))
}

const fromCalendars = async (
  options: WindowOptions,
  context: CheckContext & Pick<World, 'files'>,
  now: number,
): Promise<readonly Span[]> => {
  const files = context.files.at(context.directory)
  const spans: Span[] = []
  for (const pattern of options.calendar ?? []) {
    const paths = await files.find([pattern])
    // A path that does not exist is read all the same, so that it is named as missing.
    for (const path of paths.length === 0 ? [pattern] : paths)
      spans.push(...(await readCalendar(shownPath(files, path), await files.readText(path), options['time-zone'], now)))
  }
  return spans
}
