import { parse } from 'yaml'
import * as z from 'zod/mini'
import { describeIssues } from '../../core/issues.ts'
import { Undecidable } from '../../core/errors.ts'
import { instantOf, instantOfText, isTimeText, isTimeZone, wallTimeAt } from '../../core/zoned-time.ts'

/** From an instant to before another. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly reason: string
  readonly environments?: readonly string[]
}

const wrong = (path: string, what: string): Undecidable =>
  new Undecidable(`The calendar ${path} cannot be read: ${what}.`, {
    rule: 'calendar-wrong',
    help: 'Correct the file: an iCalendar export, or YAML with `freezes: [{ from, to, reason }]`.',
  })

const time = z.union([z.string().check(z.refine(isTimeText, 'no date or time')), z.date()])
const YamlCalendar = z.union([
  z.array(z.object({ from: time, to: time, reason: z.string(), environments: z.optional(z.array(z.string())) })),
  z.object({
    freezes: z.array(
      z.object({ from: time, to: time, reason: z.string(), environments: z.optional(z.array(z.string())) }),
    ),
  }),
])

/** The freezes of a calendar file around an instant. What is not understood throws Undecidable: a freeze may hide in it. */
export const readCalendar = async (
  path: string,
  text: string,
  zone: string,
  around: number,
): Promise<readonly Span[]> => {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readICalendar(path, text, zone, around)
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 100, logLevel: 'silent' })
  } catch {
    throw wrong(path, 'it is neither iCalendar nor YAML')
  }
  const parsed = YamlCalendar.safeParse(value)
  if (!parsed.success) {
    const [issue] = describeIssues(parsed.error.issues, value)
    throw wrong(path, `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'it lists no freezes'}`.trim())
  }
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.freezes
  return list.map(({ from, to, reason, environments }) => ({
    from: instantOfText(asText(from), zone),
    to: instantOfText(asText(to), zone, { end: true }),
    reason,
    ...(environments === undefined ? {} : { environments }),
  }))
}

const asText = (value: string | Date): string => (typeof value === 'string' ? value : value.toISOString())

type Property = { readonly value: string; readonly parameters: Readonly<Record<string, string>> }

const readICalendar = (path: string, text: string, zone: string, around: number): readonly Span[] => {
  const spans: Span[] = []
  let event: Map<string, Property[]> | undefined
  let depth = 0
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const match = /^([A-Za-z0-9-]+)((?:;[^:;=]+=(?:"[^"]*"|[^:;]*))*):(.*)$/.exec(line)
    if (match === null) continue
    const [, name = '', rawParameters = '', value = ''] = match
    const upper = name.toUpperCase()
    if (upper === 'BEGIN') {
      if (value.toUpperCase() === 'VEVENT') event = new Map()
      else if (event !== undefined) depth++
    } else if (upper === 'END') {
      if (value.toUpperCase() === 'VEVENT' && event !== undefined) {
        spans.push(...occurrences(path, event, zone, around))
        event = undefined
      } else if (event !== undefined) depth--
    } else if (event !== undefined && depth === 0) {
      const parameters = Object.fromEntries(
        [...rawParameters.matchAll(/;([^=;]+)=("[^"]*"|[^;]*)/g)].map(([, key = '', inner = '']) => [
          key.toUpperCase(),
          inner.replaceAll('"', ''),
        ]),
      )
      event.set(upper, [...(event.get(upper) ?? []), { value, parameters }])
    }
  }
  if (event !== undefined || !/END:VCALENDAR/i.test(text)) throw wrong(path, 'it was cut off')
  return spans
}

/** A year back and three ahead is what anybody plans; a long freeze may have begun before. */
const YEAR_MS = 366 * 86_400_000

const occurrences = (
  path: string,
  event: ReadonlyMap<string, Property[]>,
  zone: string,
  around: number,
): readonly Span[] => {
  const one = (name: string): Property | undefined => event.get(name)?.[0]
  if (one('STATUS')?.value.toUpperCase() === 'CANCELLED') return []
  const start = one('DTSTART')
  const reason = (one('SUMMARY')?.value ?? 'busy').replace(/\\([,;\\])/g, '$1').replace(/\\n/gi, ' ')
  if (start === undefined) throw wrong(path, `the event "${reason}" has no DTSTART`)
  const from = timeOf(path, start, zone)
  const end = one('DTEND')
  const length =
    end === undefined
      ? durationOf(path, one('DURATION')?.value, from.isDay)
      : timeOf(path, end, zone).instant - from.instant
  const excluded = new Set(
    (event.get('EXDATE') ?? []).flatMap((property) =>
      property.value.split(',').map((value) => timeOf(path, { ...property, value }, zone).instant),
    ),
  )
  const rule = one('RRULE')?.value
  const starts = rule === undefined ? [from.instant] : repeated(path, rule, from.instant, from.zone, around)
  if ((event.get('RDATE')?.length ?? 0) > 0)
    throw wrong(path, `the event "${reason}" repeats with RDATE, which is not understood`)
  return starts
    .filter((instant) => !excluded.has(instant))
    .map((instant) => ({ from: instant, to: instant + length, reason }))
}

const timeOf = (
  path: string,
  { value, parameters }: Property,
  zone: string,
): { instant: number; isDay: boolean; zone: string } => {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(value)
  if (match === null) throw wrong(path, `"${value}" is no time`)
  const named = parameters['TZID']
  if (named !== undefined && !isTimeZone(named)) throw wrong(path, `the time zone "${named}" is not known`)
  const own = match[7] === 'Z' ? 'UTC' : (named ?? zone)
  const minutes = Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0)
  return {
    instant:
      instantOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), minutes }, own) +
      Number(match[6] ?? 0) * 1000,
    isDay: match[4] === undefined,
    zone: own,
  }
}

const durationOf = (path: string, text: string | undefined, isDay: boolean): number => {
  if (text === undefined) return isDay ? 86_400_000 : 0
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (match === null) throw wrong(path, `"${text}" is no duration`)
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .map(Number)
    .map((number) => (Number.isNaN(number) ? 0 : number))
  return ((weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1000
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', 'BYMONTH', 'BYMONTHDAY'])

/** Beginnings of a repeated event until three years after the instant; by the clocks of its zone, so that an hour stays that hour. */
const repeated = (path: string, rule: string, first: number, zone: string, around: number): readonly number[] => {
  const parts = Object.fromEntries(
    rule.split(';').map((part) => part.split('=').map((word) => word.toUpperCase()) as [string, string]),
  )
  const unknown = Object.keys(parts).find((key) => key !== '' && !UNDERSTOOD.has(key))
  const frequency = parts['FREQ'] ?? ''
  const byDay = parts['BYDAY']?.split(',')
  const fits =
    unknown === undefined &&
    ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(frequency) &&
    (byDay === undefined || (['DAILY', 'WEEKLY'].includes(frequency) && byDay.every((day) => WEEKDAYS.includes(day))))
  if (!fits) throw wrong(path, `the rule ${rule} is not understood`)
  const interval = Math.max(1, Number(parts['INTERVAL'] ?? 1))
  const count = parts['COUNT'] === undefined ? Number.POSITIVE_INFINITY : Number(parts['COUNT'])
  const until =
    parts['UNTIL'] === undefined
      ? Number.POSITIVE_INFINITY
      : timeOf(path, { value: parts['UNTIL'], parameters: {} }, zone).instant +
        (parts['UNTIL'].includes('T') ? 0 : 86_399_000)
  const start = wallTimeAt(first, zone)
  const last = Math.min(until, Math.max(around, first) + 3 * YEAR_MS)
  const starts: number[] = []
  let seen = 0
  for (let step = 0; step < 20_000; step++) {
    for (const [month, day] of candidates(frequency, step * interval, start, byDay)) {
      const instant = instantOf({ year: start.year, month, day, minutes: start.minutes }, zone)
      if (instant < first || (['MONTHLY', 'YEARLY'].includes(frequency) && wallTimeAt(instant, zone).day !== start.day))
        continue
      if (instant > last || seen >= count) return starts
      seen++
      if (instant > around - YEAR_MS) starts.push(instant)
    }
  }
  return starts
}

/** Month and day (which may run over) of one step of a rule, counted from the year it began in. */
const candidates = (
  frequency: string,
  distance: number,
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number },
  byDay: readonly string[] | undefined,
): readonly (readonly [number, number])[] => {
  switch (frequency) {
    case 'DAILY':
      return byDay === undefined || byDay.includes(WEEKDAYS[(weekday + distance) % 7] ?? '')
        ? [[month, day + distance]]
        : []
    case 'WEEKLY': {
      const monday = day - weekday + 7 * distance
      return (byDay ?? [WEEKDAYS[weekday] ?? ''])
        .map((name) => WEEKDAYS.indexOf(name))
        .toSorted((a, b) => a - b)
        .map((index) => [month, monday + index])
    }
    case 'MONTHLY':
      return [[month + distance, day]]
    default:
      return [[month + 12 * distance, day]]
  }
}
