import { createHash } from 'node:crypto'

/** When a run looked at GitHub, and which run it was: what is written by the one that looked last stands. */
export type RunOrder = {
  /** Milliseconds since the epoch, on GitHub's clock. */
  readonly lookedAt: number
  readonly runId: number
  readonly attempt: number
}

/** Clocks of runners and of GitHub may differ by this much. */
const SKEW_MS = 5 * 60_000

/** Whether `other` looked later than `own`. Equal runs replace themselves. */
export const isLater = (other: RunOrder, own: RunOrder): boolean => {
  if (other.runId === own.runId && other.attempt === own.attempt) return false
  if (other.lookedAt !== own.lookedAt) return other.lookedAt > own.lookedAt
  return other.runId === own.runId ? other.attempt > own.attempt : other.runId > own.runId
}

/** A record cannot have looked after it was written: such an order was made up, and counts for nothing. */
export const isPlausible = (order: RunOrder, writtenAt: string): boolean =>
  order.lookedAt <= Date.parse(writtenAt) + SKEW_MS

/** `looked-1700000000000-run-12-1`, for the end of a URL and for a marker. */
export const formatOrder = ({ lookedAt, runId, attempt }: RunOrder): string =>
  `looked-${lookedAt}-run-${runId}-${attempt}`

/** Reads what `formatOrder` wrote, wherever it stands; undefined when it is not there. */
export const parseOrder = (text: string): RunOrder | undefined => {
  const match = /\blooked-(\d{1,15})-run-(\d{1,15})-(\d{1,6})\b/.exec(text)
  return match === null ? undefined : { lookedAt: Number(match[1]), runId: Number(match[2]), attempt: Number(match[3]) }
}

/** The first 16 hex digits of a text's SHA-256: enough to see that something changed. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
