/** Wall-clock time in a place. `weekday` counts from Monday, 0 to 6; `minutes` from midnight. */
export type WallTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly minutes: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(zone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}

/** Whether the runtime knows the time zone. */
export const isTimeZone = (zone: string): boolean => {
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** Milliseconds since the epoch at which clocks in the zone, such as `Europe/Berlin`, `UTC` or `+02:00`, showed `local` (the same figures read as UTC). */
export const instantOfLocal = (local: number, zone: string): number => {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (fixed !== null) return local - (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000
  if (zone === 'Z') return local
  const shown = new Date(local)
  const wall = {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  }
  return instantOf(wall, zone) + (local % 60_000)
}

/** What clocks in the zone show at an instant (milliseconds since the epoch). */
export const wallTimeAt = (instant: number, zone: string): WallTime => {
  const shown = new Date(instant + offsetAt(instant, zone))
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: (shown.getUTCDay() + 6) % 7,
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  }
}

/** The zone's distance from UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which clocks in the zone show the given time; minutes may exceed a day. A time that is skipped when clocks
 * go forward is read as if they had not yet; of one that happens twice it is the first.
 */
export const instantOf = (wall: Omit<WallTime, 'weekday'>, zone: string): number => {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minutes)
  const before = offsetAt(asUtc - 86_400_000, zone)
  const after = offsetAt(asUtc + 86_400_000, zone)
  const candidates = [asUtc - before, asUtc - after].filter((instant) => instant + offsetAt(instant, zone) === asUtc)
  return candidates.length > 0 ? Math.min(...candidates) : Math.max(asUtc - before, asUtc - after)
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether a text is a day or a time as ISO 8601 writes them, and exists. */
export const isTimeText = (text: string): boolean => {
  const match = TIME.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    Number(match[4] ?? 0) <= 24 &&
    Number(match[5] ?? 0) < 60
  )
}

/** The instant of a day or time; without an offset in the given zone. With `end` a day alone means the midnight after it. */
export const instantOfText = (text: string, zone: string, { end = false } = {}): number => {
  const match = TIME.exec(text)
  if (match === null) return Number.NaN
  const [, year, month, day, hour, minute, second, offset] = match
  if (offset !== undefined) return Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  const minutes = hour === undefined ? (end ? 24 * 60 : 0) : Number(hour) * 60 + Number(minute)
  return (
    instantOf({ year: Number(year), month: Number(month), day: Number(day), minutes }, zone) +
    Number(second ?? 0) * 1000
  )
}

/** `Mon 2026-12-21 09:00 (Europe/Berlin)`. */
export const showTime = (instant: number, zone: string): string => {
  const { year, month, day, weekday, minutes } = wallTimeAt(instant, zone)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${DAYS[weekday] ?? ''} ${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} (${zone})`
}

/** Short names of the days, from Monday. */
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
