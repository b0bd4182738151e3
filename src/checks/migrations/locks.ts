/** Table locks from weakest to strongest, under the names that pg_locks gives them without `Lock`. */
export const LOCKS = [
  'AccessShare',
  'RowShare',
  'RowExclusive',
  'ShareUpdateExclusive',
  'Share',
  'ShareRowExclusive',
  'Exclusive',
  'AccessExclusive',
] as const
export type Lock = (typeof LOCKS)[number]

/** What happens to every row while the lock is held. */
export type Work = 'none' | 'scan' | 'index-build' | 'rewrite'

export const strengthOf = (lock: Lock): number => LOCKS.indexOf(lock)

export const strongerOf = (one: Lock, other: Lock): Lock => (strengthOf(one) >= strengthOf(other) ? one : other)

/** Whether others have to stop for it: writers from SHARE on, readers only for ACCESS EXCLUSIVE. */
export const stopsTraffic = (lock: Lock): boolean => strengthOf(lock) >= strengthOf('Share')

/** What a lock does to the people who use the table. */
export const stops = (lock: Lock, table: string): string =>
  lock === 'AccessExclusive'
    ? `stops all reads and writes of ${table}`
    : stopsTraffic(lock)
      ? `stops all writes to ${table}`
      : `stops no reads or writes of ${table}`

/** As the manual of PostgreSQL writes it. */
export const lockName = (lock: Lock): string => NAMES[lock]

const NAMES: Readonly<Record<Lock, string>> = {
  AccessShare: 'ACCESS SHARE',
  RowShare: 'ROW SHARE',
  RowExclusive: 'ROW EXCLUSIVE',
  ShareUpdateExclusive: 'SHARE UPDATE EXCLUSIVE',
  Share: 'SHARE',
  ShareRowExclusive: 'SHARE ROW EXCLUSIVE',
  Exclusive: 'EXCLUSIVE',
  AccessExclusive: 'ACCESS EXCLUSIVE',
}
