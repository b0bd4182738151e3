import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Undecidable, messageOf } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { readTrustedText } from '../../core/trusted-text.ts'
import type { Migration } from './source.ts'

const Accepted = z.object({
  accepted: z.array(
    z.object({ rule: z.string(), path: z.string(), statement: z.string(), reason: z.optional(z.string()) }),
  ),
})
export type AcceptedFinding = z.infer<typeof Accepted>['accepted'][number]

/**
 * Findings that were accepted once for all; a statement that is edited is no longer what was accepted. While a pull request is
 * judged the list comes from its base: nobody accepts their own findings.
 */
export const readAccepted = async (
  path: string,
  ports: Parameters<typeof readTrustedText>[1],
): Promise<{ readonly accepted: readonly AcceptedFinding[]; readonly findings: readonly Finding[] }> => {
  const { text, changed } = await readTrustedText(path, ports)
  return {
    accepted: text === undefined ? [] : listIn(path, text),
    findings: changed
      ? [
          {
            rule: 'accepted-changed',
            level: 'notice',
            path,
            line: 1,
            message: `${path} is changed here: what it accepts anew counts once that is merged, and until then the list of the base does.`,
            help: 'Mend what is found, or let the list be merged by itself first, so that somebody looks at it.',
          },
        ]
      : [],
  }
}

const listIn = (path: string, text: string): readonly AcceptedFinding[] => {
  try {
    return Accepted.parse(JSON.parse(text)).accepted
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
): readonly Finding[] => {
  // The digest of a statement costs more than the rest of a finding: without an entry for the file there is nothing to compare.
  const here = accepted.filter(({ path }) => path === migration.path)
  if (here.length === 0) return findings
  return findings.map((finding) => {
    if (finding.suppressed !== undefined) return finding
    const known = acceptable(migration, finding)
    const entry = here.find(({ rule, statement }) => rule === known.rule && statement === known.statement)
    return entry === undefined
      ? finding
      : { ...finding, suppressed: entry.reason ?? 'accepted when the check was introduced' }
  })
}
