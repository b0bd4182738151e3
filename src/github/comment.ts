import { sameIdentity, type GitHub, type GitHubWriter, type IssueComment } from '../core/github.ts'
import { formatOrder, isLater, isPlausible, parseOrder, shortDigest, type RunOrder } from './order.ts'

/** Characters that GitHub takes in a comment. */
export const COMMENT_LIMIT = 65_536

/** What became of something that was to be written. */
export type Written = 'created' | 'updated' | 'unchanged' | 'superseded' | 'outdated'

export type StickyComment = {
  readonly github: GitHub
  readonly writer: GitHubWriter
  /** Who we are: a marker in somebody else's comment means nothing. */
  readonly identity: string
  readonly issue: number
  /** One comment a key: `merge`, `deploy production`. */
  readonly key: string
  readonly order: RunOrder
  /** Renders the body in at most so many characters. */
  readonly render: (limit: number) => string
  /** Brings a comment up to date that is there, and makes none. */
  readonly onlyExisting?: boolean
  readonly signal: AbortSignal
}

/**
 * Writes the one comment of its key: creates it, or edits it when it says something new, and folds further ones of ours.
 * A run that looked earlier than the one that wrote last leaves it alone.
 */
export const writeStickyComment = async (sticky: StickyComment): Promise<Written> => {
  const { github, writer, identity, issue, key, order, render, signal } = sticky
  const opening = markerOpening(key)
  const comments = await github.comments(issue, signal)
  const ours = comments.filter(
    ({ author, body }) => sameIdentity(author.login, identity) && markerIn(body, opening) !== undefined,
  )
  const current = ours.at(-1)

  const room = COMMENT_LIMIT - marker(key, order, '0'.repeat(16)).length - 2
  const text = fit(render(room), room)
  const digest = shortDigest(text)
  // The verdict is the first line, also where an e-mail shows the source.
  const body = `${text.trimEnd()}\n\n${marker(key, order, digest)}`

  for (const older of ours.slice(0, -1)) await fold(writer, older, opening, signal)
  if (current === undefined) {
    if (sticky.onlyExisting === true) return 'unchanged'
    await writer.createComment(issue, body, signal)
    return 'created'
  }
  const last = parseOrder(markerIn(current.body, opening) ?? '')
  if (last !== undefined && isPlausible(last, current.updatedAt) && isLater(last, order)) return 'superseded'
  // Compared by what stands there, not by what the marker claims: a maintainer may have edited it.
  if (said(withoutMarker(current.body, opening)) === said(text)) return 'unchanged'
  await writer.updateComment(current.id, body, signal)
  return 'updated'
}

const markerOpening = (key: string): string => `<!-- gonogo ${encodeURIComponent(key)} `

const marker = (key: string, order: RunOrder, digest: string): string =>
  `${markerOpening(key)}${formatOrder(order)} sha256-${digest} -->`

/** The marker of a key on a line of its own; the last one, for what a comment quotes stands before it. */
const markerIn = (body: string, opening: string): string | undefined =>
  body.split(/\r?\n/).findLast((line) => line.startsWith(opening) && line.trimEnd().endsWith('-->'))

const withoutMarker = (body: string, opening: string): string => {
  const line = markerIn(body, opening)
  const at = line === undefined ? -1 : body.lastIndexOf(line)
  return (at < 0 ? body : body.slice(0, at) + body.slice(at + (line ?? '').length)).replace(/\r\n/g, '\n').trim()
}

/** What a comment says, without how long the run took: that alone is no reason to write it again. */
const said = (text: string): string => text.replace(/ · [\d.]+ (?:ms|s|min|h|d)<\/sub>/g, '</sub>').trim()

const fold = async (
  writer: GitHubWriter,
  comment: IssueComment,
  opening: string,
  signal: AbortSignal,
): Promise<void> => {
  await writer.updateComment(
    comment.id,
    `This verdict was replaced by a newer one below.\n\n${withoutMarker(comment.body, opening).slice(0, COMMENT_LIMIT - 200)}\n\n<!-- gonogo-folded -->`,
    signal,
  )
  await writer.foldComment(comment.nodeId, signal)
}

/** Cuts at a line, and says so; what is open at the cut is closed. The renderer keeps within the limit by itself. */
export const fit = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const closing = '\n\n_Cut: the full report is in the job summary and the JSON report._\n'
  const kept = text.slice(0, limit - closing.length - 200)
  const lines = kept.slice(0, Math.max(kept.lastIndexOf('\n'), 0)).split('\n')
  const fences = lines.filter((line) => /^\s*(```|~~~)/.test(line)).length
  const count = (tag: string): number =>
    lines.join('\n').split(`<${tag}`).length - lines.join('\n').split(`</${tag}>`).length
  return [
    ...lines,
    ...(fences % 2 === 1 ? ['```'] : []),
    ...Array.from({ length: Math.min(Math.max(count('details'), 0), 10) }, () => '</details>'),
  ]
    .join('\n')
    .concat(closing)
}
