import type { SqlComment } from '../../sql/split.ts'
import type { MigrationStatement, Suppression } from './source.ts'

type PlacedComment = SqlComment & { readonly line: number; readonly endLine: number }

const TOOLS = /gonogo|squawk|pgfence|atlas|eugene/i

/** Whether a text names one of the tools at all, which most do not. */
export const mentionsSuppression = (text: string): boolean => TOOLS.test(text)

/**
 * Comments that accept findings: ours (`gonogo-ignore rule: reason`, `gonogo-ignore-file rule: reason`) and those written for
 * squawk, pgfence, Atlas and eugene, each with the reach that its own tool gives it.
 */
export const suppressionsIn = (
  comments: readonly PlacedComment[],
  statements: readonly MigrationStatement[],
): readonly Suppression[] =>
  comments.flatMap((comment, index) => {
    const text = comment.text.replace(/^-+\s*/, '')
    if (!TOOLS.test(text)) return []
    const found =
      ours(text, comment, statements) ??
      squawk(text, comment) ??
      pgfence(text, comment, statements) ??
      atlas(text, comment, comments, statements) ??
      eugene(text, comment, statements)
    if (found === undefined) return []
    const reason = found.reason ?? adjacentReason(comments, index)
    return [{ ...found, ...(reason === undefined ? {} : { reason }) }]
  })

const words = (list: string | undefined): readonly string[] =>
  (list ?? '').split(/[\s,]+/).filter((word) => word !== '')

/** `-- gonogo-ignore rule, rule: reason` for the statement it stands at; `gonogo-ignore-file` for the file. */
const ours = (
  text: string,
  comment: PlacedComment,
  statements: readonly MigrationStatement[],
): Suppression | undefined => {
  const match = /^gonogo-ignore(-file)?\b\s*([^:]*?)(?::\s*([\s\S]*))?$/i.exec(text)
  if (match === null) return undefined
  const reason = match[3]?.trim()
  const covers = match[1] === undefined ? statementAt(comment, statements) : undefined
  return {
    tool: 'gonogo',
    rules: words(match[2]),
    line: comment.line,
    text,
    ...(reason === undefined || reason === '' ? {} : { reason }),
    ...(covers === undefined ? {} : { covers }),
  }
}

/** squawk: a finding that starts on the comment's line or the next; without rules it covers nothing. */
const squawk = (text: string, comment: PlacedComment): Suppression | undefined => {
  const match = /^squawk-ignore(-file)?\b\s*([\w\s,-]*?)(?:--+\s*([\s\S]*))?$/i.exec(text)
  if (match === null) return undefined
  const isFile = match[1] !== undefined
  const rules = words(match[2])
  if (!isFile && rules.length === 0) return undefined
  const reason = match[3]?.trim()
  return {
    tool: 'squawk',
    rules,
    line: comment.line,
    text,
    ...(reason === undefined || reason === '' ? {} : { reason }),
    ...(isFile ? {} : { covers: { from: comment.line, to: comment.endLine + 1 } }),
  }
}

const pgfence = (
  text: string,
  comment: PlacedComment,
  statements: readonly MigrationStatement[],
): Suppression | undefined => {
  const match = /^pgfence(?:-ignore(?::\s*(.*))?|:\s*ignore\s*(.*))$/i.exec(text)
  if (match === null) return undefined
  return {
    tool: 'pgfence',
    rules: words(match[1] ?? match[2]),
    line: comment.line,
    text,
    covers: statementAt(comment, statements),
  }
}

/** Atlas: the statement below, or the file when the block at the top is followed by an empty line. */
const atlas = (
  text: string,
  comment: PlacedComment,
  comments: readonly PlacedComment[],
  statements: readonly MigrationStatement[],
): Suppression | undefined => {
  const match = /^atlas:nolint\b\s*(.*)$/i.exec(text)
  if (match === null) return undefined
  let end = comment.endLine
  for (const other of comments) if (other.line === end + 1) end = other.endLine
  const first = statements[0]
  const isTop = first === undefined || comment.line < first.line
  const isFile = isTop && (first === undefined || first.line > end + 1)
  return {
    tool: 'atlas',
    rules: words(match[1]),
    line: comment.line,
    text,
    ...(isFile ? {} : { covers: statementAt(comment, statements) }),
  }
}

const eugene = (
  text: string,
  comment: PlacedComment,
  statements: readonly MigrationStatement[],
): Suppression | undefined => {
  const match = /^eugene:\s*ignore\s*([\w\s,]*)$/i.exec(text)
  if (match === null) return undefined
  return { tool: 'eugene', rules: words(match[1]), line: comment.line, text, covers: statementAt(comment, statements) }
}

/** The statement in which the comment stands or on whose line it ends, else the next one. */
const statementAt = (
  comment: PlacedComment,
  statements: readonly MigrationStatement[],
): { from: number; to: number } => {
  const own = statements.find(
    ({ line, endLine }) =>
      (line <= comment.line && comment.line <= endLine && !comment.ownLine) ||
      (line < comment.line && comment.line < endLine + 1),
  )
  const target =
    own ?? statements.find(({ line }) => line > comment.endLine || (line === comment.endLine && !comment.ownLine))
  return target === undefined
    ? { from: comment.line, to: comment.endLine + 1 }
    : { from: Math.min(target.line, comment.line), to: target.endLine }
}

/** `-- reason: …` on the line before or after. */
const adjacentReason = (comments: readonly PlacedComment[], index: number): string | undefined => {
  const comment = comments[index]
  for (const other of [comments[index - 1], comments[index + 1]]) {
    if (other === undefined || comment === undefined || Math.abs(other.line - comment.line) > 1) continue
    const match = /^reason:\s*(\S[\s\S]*)$/i.exec(other.text)
    if (match !== null) return match[1]
  }
  return undefined
}
