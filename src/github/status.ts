import { sameIdentity, type CommitStatus, type GitHub, type GitHubWriter } from '../core/github.ts'
import type { Verdict } from '../core/report.ts'
import type { Written } from './comment.ts'
import { formatOrder, isLater, isPlausible, parseOrder, type RunOrder } from './order.ts'

/** Characters that GitHub takes in the description of a status. */
export const DESCRIPTION_LIMIT = 140

export const statusContext = (stage: string): string => `gonogo/${stage}`

/** What each verdict is as a status. */
export const STATES: Readonly<Record<Verdict, CommitStatus['state']>> = {
  go: 'success',
  'no-go': 'failure',
  hold: 'pending',
}

export type StatusToWrite = {
  readonly github: GitHub
  readonly writer: GitHubWriter
  readonly identity: string
  readonly sha: string
  readonly stage: string
  readonly state: CommitStatus['state']
  readonly description: string
  /** Where a reader finds the report. */
  readonly url?: string | undefined
  readonly order: RunOrder
  readonly signal: AbortSignal
}

/**
 * Writes `gonogo/STAGE` on the head, unless a run that looked later has written it already. Afterwards looks once more:
 * a later look that was written while we wrote is put back on top.
 */
export const writeStatus = async (wanted: StatusToWrite): Promise<Written> => {
  const { github, writer, identity, sha, stage, state, description, url, order, signal } = wanted
  const context = statusContext(stage)
  const laterThanOwn = async (): Promise<CommitStatus | undefined> => {
    const statuses = await github.statuses(sha, signal)
    return statuses.find((status) => {
      const theirs = orderOf(status, context, identity)
      return theirs !== undefined && isLater(theirs, order)
    })
  }
  if ((await laterThanOwn()) !== undefined) return 'superseded'
  await writer.createStatus(
    sha,
    {
      context,
      state,
      description: shorten(description, DESCRIPTION_LIMIT),
      ...(url === undefined ? {} : { targetUrl: `${url}#${formatOrder(order)}` }),
    },
    signal,
  )
  const overtaken = await laterThanOwn()
  if (overtaken === undefined) return 'created'
  await writer.createStatus(
    sha,
    {
      context,
      state: overtaken.state,
      description: overtaken.description,
      ...(overtaken.targetUrl === undefined ? {} : { targetUrl: overtaken.targetUrl }),
    },
    signal,
  )
  return 'superseded'
}

const orderOf = (status: CommitStatus, context: string, identity: string): RunOrder | undefined => {
  if (status.context !== context || !sameIdentity(status.creator?.login ?? '', identity)) return undefined
  const order = parseOrder(status.targetUrl ?? '')
  return order !== undefined && isPlausible(order, status.createdAt) ? order : undefined
}

/**
 * Statuses of ours on a commit that somebody else wrote, or that nobody's run wrote: what a person with write access, or a
 * workflow added by a pull request, can do and what this gate can find.
 */
export const forgedStatuses = (statuses: readonly CommitStatus[], identity: string): readonly string[] => {
  const claims = new Map<string, CommitStatus['state']>()
  const found: string[] = []
  // Oldest first: the first word of a run is its own.
  for (const status of [...statuses].reverse()) {
    if (!/^gonogo\/[^/]+$/.test(status.context)) continue
    const creator = status.creator?.login ?? 'nobody'
    const said = `${status.context} says ${status.state} (written ${status.createdAt})`
    const order = parseOrder(status.targetUrl ?? '')
    if (!sameIdentity(creator, identity)) found.push(`${said}, but ${creator} wrote it, not this gate`)
    else if (order === undefined) found.push(`${said}, but names no run of this gate`)
    else if (!isPlausible(order, status.createdAt)) found.push(`${said}, but claims to come from a later time`)
    else {
      const claim = `${status.context} ${formatOrder(order)}`
      const before = claims.get(claim)
      if (before === undefined) claims.set(claim, status.state)
      else if (before !== status.state) found.push(`${said}, but the run that it names had said ${before}`)
    }
  }
  return found
}

/** At most so many characters, cut at a word. */
export const shorten = (text: string, limit: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  if (line.length <= limit) return line
  let kept = ''
  for (const character of characters) {
    if (kept.length + character.length > limit - 1) break
    kept += character
  }
  const space = kept.lastIndexOf(' ')
  return `${(space > limit / 2 ? kept.slice(0, space) : kept).trimEnd()}…`
}
