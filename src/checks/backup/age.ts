import type { Contents } from '../../archive/contents.ts'
import type { Finding } from '../../core/finding.ts'
import { formatDuration } from '../../core/units.ts'
import { instantOfLocal } from '../../core/zoned-time.ts'
import type { BackupOptions } from './options.ts'
import type { Found } from './place.ts'

/** How old the backup is, by the most telling clock there is, in milliseconds before now. */
export type Age = {
  readonly ageMs: number
  readonly madeAt: number
  /** The clock that was used, for people. */
  readonly clock: string
  /** The dump does not say its time zone and none was given. */
  readonly zoneUnknown: boolean
}

const HOURS = 3_600_000
/** Clocks of two machines differ by less. */
const SKEW = 10 * 60_000

/** The dump's own time where it has one; else the place's. */
export const ageOf = (
  contents: Contents | undefined,
  found: Found,
  now: number,
  timezone: string | undefined,
): Age | undefined => {
  const created = contents?.created
  if (created !== undefined) {
    const local = Date.parse(`${created.text.slice(0, 19).replace(' ', 'T')}Z`)
    const madeAt =
      created.zone === 'known' || Number.isNaN(local) ? created.earliest : instantOfLocal(local, timezone ?? 'UTC')
    const zoneUnknown = created.zone === 'unknown' && timezone === undefined
    return {
      ageMs: now - madeAt,
      madeAt,
      clock: `the time written in the dump, ${created.text}${zoneUnknown ? ' without a time zone, read as UTC' : ''}`,
      zoneUnknown,
    }
  }
  if (found.storedAt === undefined) return undefined
  return {
    ageMs: now - found.storedAt,
    madeAt: found.storedAt,
    clock: `${found.storedClock ?? 'the time it was stored'} (the format has no time of its own)`,
    zoneUnknown: false,
  }
}

/** What is wrong with the age. */
export const judgeAge = (age: Age | undefined, options: BackupOptions, name: string): readonly Finding[] => {
  const limit = options['max-age']
  if (age === undefined)
    return limit === undefined
      ? []
      : [
          {
            rule: 'backup-age-unknown',
            level: 'error',
            message: `Nothing tells when ${name} was made: neither the dump nor the place it is in has a time.`,
            help: 'Use a format that has its time inside (pg_dump -Fc), or drop `max-age`.',
          },
        ]
  const findings: Finding[] = []
  // Without a zone the time may be up to 14 hours ahead; more than that is no time zone.
  if (age.ageMs < -(age.zoneUnknown ? 14 * HOURS + SKEW : SKEW + (options['time-zone'] === undefined ? 14 * HOURS : 0)))
    findings.push({
      rule: 'backup-from-the-future',
      level: 'error',
      message: `${name} says that it was made ${formatDuration(-age.ageMs)} from now, by ${age.clock}.`,
      help: 'Correct the clock of the machine that makes the backup, or set `time-zone` to its time zone.',
    })
  if (limit !== undefined && age.ageMs > limit)
    findings.push({
      rule: 'backup-too-old',
      level: 'error',
      message: `${name} is ${formatDuration(age.ageMs)} old; the limit is ${formatDuration(limit)}. The clock used is ${age.clock}.`,
      help: `Make a new backup before going on${age.zoneUnknown ? '; if it is recent, set `time-zone` to that of the machine that made it' : ''}.`,
    })
  return findings
}
