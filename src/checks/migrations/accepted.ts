import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Undecidable, messageOf } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { Files } from '../../core/world.ts'
import type { Migration } from './source.ts'

const Accepted = z.object({
  accepted: z.array(
    z.object({ rule: z.string(), path: z.string(), statement: z.string(), reason: z.optional(z.string()) }),
  ),
})
export type AcceptedFinding = z.infer<typeof Accepted>['accepted'][number]

/** Findings that were accepted once for all; a statement that is edited is no longer what was accepted. */
export const readAccepted = async (files: Files, path: string): Promise<readonly AcceptedFinding[]> => {
  if ((await files.stat(path)) === undefined) return []
  try {
    return Accepted.parse(JSON.parse(await files.readText(path))).accepted
  } catch (error) {
    throw new Undecidable(`${path} is no list of accepted findings: ${messageOf(error)}`, {
      rule: 'accepted-unreadable',
      help: 'Write { "accepted": [ { "rule", "path", "statement", "reason" } ] }, as the evidence of this check shows it.',
      cause: error,
    })
  }
}

/** What a finding is known by: its rule, its file, and the digest of its statement without blanks and comments. */
export const acceptable = (migration: Migration, finding: Finding): AcceptedFinding => {
  const line = finding.line ?? 1
  const statement = migration.statements.find((each) => each.line <= line && line <= each.endLine)
  const text = (statement?.sql ?? migration.text)
    .replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return {
    rule: finding.rule,
    path: migration.path,
    statement: createHash('sha256').update(text).digest('hex').slice(0, 16),
  }
}

/** Marks findings that the list accepts. */
export const applyAccepted = (
  migration: Migration,
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): readonly Finding[] =>
  findings.map((finding) => {
    if (finding.suppressed !== undefined) return finding
    const known = acceptable(migration, finding)
    const entry = accepted.find(
      ({ rule, path, statement }) => rule === known.rule && path === known.path && statement === known.statement,
    )
    return entry === undefined
      ? finding
      : { ...finding, suppressed: entry.reason ?? 'accepted when the check was introduced' }
  })
