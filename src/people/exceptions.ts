import type { GitHub } from '../core/github.ts'
import type { Override } from '../core/report.ts'
import type { Decisions } from './decisions.ts'
import { electorate } from './who.ts'

/** A waiver that somebody gave in a comment. */
export type CommentWaiver = {
  readonly item: string
  readonly reason: string
  readonly owner: string
  /** Milliseconds since the epoch: the first moment at which it no longer counts. */
  readonly endsAt: number
  readonly expires: string
}

export type Exceptions = {
  readonly waivers: readonly CommentWaiver[]
  readonly override?: Override
  /** What was asked for and does not count, with the reason. */
  readonly refused: readonly string[]
}

const DAY_MS = 86_400_000
const MAX_DAYS = 366

/**
 * Waivers and overrides given in comments. Waivers come from the role `waive`, or from administrators where the manifest
 * has no such role; an override only from the role `override`, for the one commit that was the head when it was written.
 */
export const readExceptions = async (
  decisions: Pick<Decisions, 'given' | 'contributors'>,
  options: {
    readonly github: GitHub
    readonly roles: Readonly<Record<string, readonly string[]>>
    readonly sha: string
    readonly now: number
  },
  signal: AbortSignal,
): Promise<Exceptions> => {
  const { github, roles, sha, now } = options
  const waivers: CommentWaiver[] = []
  const refused: string[] = []
  let override: Override | undefined
  for (const { command, by, at, url, sha: boundTo, refused: why } of decisions.given) {
    if (command.verb !== 'waive' && command.verb !== 'override') continue
    const what = command.verb === 'waive' ? `The waiver of ${command.item} by ${by}` : `The override by ${by}`
    const no = (reason: string): unknown => refused.push(`${what} does not count: ${reason} (${url}).`)
    if (why !== undefined) {
      no(why)
      continue
    }
    const role = command.verb
    const people = electorate(
      roles[role] === undefined ? (role === 'waive' ? ['permission:admin'] : []) : [`role:${role}`],
      {
        github,
        roles,
      },
    )
    let may: string | undefined
    try {
      may = await people.membership(by, signal)
    } catch (error) {
      signal.throwIfAborted()
      no(error instanceof Error ? error.message : 'whether they may is not known')
      continue
    }
    if (may === undefined) {
      no(
        roles[role] === undefined && role === 'override'
          ? 'the manifest gives nobody the role override'
          : `${by} may not`,
      )
      continue
    }
    if (command.verb === 'waive' && command.item === 'gate-change') {
      no('a change of the manifest is signed and never waived')
      continue
    }
    if (command.verb === 'override') {
      if (boundTo !== sha) no(`it was given for ${boundTo?.slice(0, 7) ?? 'no commit'} and holds for one commit only`)
      else override = { by, reason: command.reason, sha, at, url }
      continue
    }
    if (decisions.contributors.has(by.toLowerCase())) {
      no(`${by} wrote a part of the change`)
      continue
    }
    const day = Date.parse(`${command.until}T00:00:00Z`)
    const endsAt = day + DAY_MS
    if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== command.until) no('its end is no date')
    else if (endsAt <= now) no(`it expired on ${command.until}`)
    else if (endsAt - now > MAX_DAYS * DAY_MS) no(`it would last longer than ${MAX_DAYS} days`)
    else waivers.push({ item: command.item, reason: command.reason, owner: `@${by}`, endsAt, expires: command.until })
  }
  return { waivers, refused, ...(override === undefined ? {} : { override }) }
}
