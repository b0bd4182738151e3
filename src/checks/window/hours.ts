import { DAYS, instantOf, wallTimeAt } from '../../core/zoned-time.ts'

/** Hours of a week: on each of the days (0 is Monday) from a minute to before another; more than 1440 is the next day. */
export type Hours = { readonly days: ReadonlySet<number>; readonly from: number; readonly to: number }

const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  everyday: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
  weekends: [5, 6],
}

/** Reads `Mon-Thu 09:00-16:00`, `Sat,Sun 10:00-12:00`, `daily 22:00-02:00`, `Fri` (the whole day); undefined for anything else. */
export const parseHours = (text: string): Hours | undefined => {
  const match = /^([A-Za-z]+(?:\s*[-,]\s*[A-Za-z]+)*)(?:\s+(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2}))?$/.exec(
    text.trim(),
  )
  if (match === null) return undefined
  const days = parseDays(match[1] ?? '')
  if (days === undefined) return undefined
  if (match[2] === undefined) return { days, from: 0, to: 24 * 60 }
  const [from, to] = [Number(match[2]) * 60 + Number(match[3]), Number(match[4]) * 60 + Number(match[5])]
  if (from >= 24 * 60 || to > 24 * 60 || Number(match[3]) > 59 || Number(match[5]) > 59 || from === to) return undefined
  return { days, from, to: to > from ? to : to + 24 * 60 }
}

const parseDays = (text: string): ReadonlySet<number> | undefined => {
  const days = new Set<number>()
  for (const part of text.split(',')) {
    const [first = '', last, ...more] = part.split('-').map((name) => name.trim().toLowerCase())
    const group = GROUPS[first]
    if (group !== undefined && last === undefined) for (const day of group) days.add(day)
    else {
      const [start, end] = [dayOf(first), dayOf(last ?? first)]
      if (start === undefined || end === undefined || more.length > 0) return undefined
      // Fri-Mon goes over the end of the week.
      for (let day = start; ; day = (day + 1) % 7) {
        days.add(day)
        if (day === end) break
      }
    }
  }
  return days
}

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const dayOf = (name: string): number | undefined => {
  const index = name.length < 3 ? -1 : NAMES.findIndex((day) => day.startsWith(name))
  return index === -1 ? undefined : index
}

/** Whether the hours hold at an instant, by the clocks of the zone. */
export const holdAt = (hours: Hours, instant: number, zone: string): boolean => {
  const { weekday, minutes } = wallTimeAt(instant, zone)
  return (
    (hours.days.has(weekday) && minutes >= hours.from && minutes < hours.to) ||
    // What began the day before and goes over midnight.
    (hours.days.has((weekday + 6) % 7) && minutes + 24 * 60 < hours.to)
  )
}

/** Every instant at which the hours begin, from the day of the given one on. */
export function* beginnings(hours: Hours, instant: number, zone: string, days: number): Generator<number> {
  const { year, month, day, weekday } = wallTimeAt(instant, zone)
  for (let offset = 0; offset <= days; offset++)
    if (hours.days.has((weekday + offset) % 7))
      yield instantOf({ year, month, day: day + offset, minutes: hours.from }, zone)
}

/** The hours as people write them. */
export const showHours = ({ days, from, to }: Hours): string => {
  const two = (minutes: number): string =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${[...days]
    .sort((a, b) => a - b)
    .map((day) => DAYS[day] ?? '')
    .join(',')} ${two(from)}-${to === 24 * 60 ? '24:00' : two(to)}`
}
