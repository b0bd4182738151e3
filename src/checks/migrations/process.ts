import type { CheckContext } from '../../core/check.ts'
import type { Finding } from '../../core/finding.ts'
import type { World } from '../../core/world.ts'
import { isRuleCode } from './catalogue.ts'
import { levelOf, type RuleLevel } from './levels.ts'
import type { MigrationsOptions } from './options.ts'
import type { PendingReport } from './pending/judge-pending.ts'
import type { MigrationRow } from './report.ts'
import type { ReviewReport } from './review/judge-review.ts'
import type { Scope } from './scope.ts'
import type { Migration } from './source.ts'

type Context = CheckContext & Pick<World, 'files' | 'git' | 'postgres' | 'github'>

/** What the named database has not yet; undefined when none is named. */
export const pendingOf = async (
  { database }: MigrationsOptions,
  migrations: readonly Migration[],
  context: Context,
): Promise<PendingReport | undefined> => {
  if (database === undefined) return undefined
  const { judgePending } = await import('./pending/judge-pending.ts')
  return judgePending(database, migrations, { postgres: context.postgres, signal: context.signal })
}

/** Who has approved what is in scope; undefined when nobody has to, or when there is nothing to approve. */
export const approvalsOf = async (
  { review }: MigrationsOptions,
  scope: Scope,
  context: Context,
): Promise<ReviewReport | undefined> => {
  if (review === undefined) return undefined
  const paths = [...[...scope.judged].map(({ path }) => path), ...scope.deleted]
  if (paths.length === 0) return undefined
  const { judgeReview } = await import('./review/judge-review.ts')
  const { files, git, github, roles, subject, signal, untrusted, item } = context
  return judgeReview(review, paths, { files, git, github, roles, subject, signal, untrusted, item })
}

/** Findings with the level that the manifest gives their rule, where it gives one. */
export const processFindings = (
  rules: ReadonlyMap<string, RuleLevel>,
  findings: readonly Finding[],
): readonly Finding[] =>
  findings.flatMap((finding) => {
    if (!rules.has(finding.rule) || !isRuleCode(finding.rule)) return [finding]
    const level = levelOf(finding.rule, undefined, rules)
    return level === undefined ? [] : [{ ...finding, level }]
  })

/** A row of the table with who approved it. */
export const withApprovals = (row: MigrationRow, path: string, approvals: ReviewReport | undefined): MigrationRow => {
  const reviewedBy = approvals?.approvedBy.get(path)
  return reviewedBy === undefined ? row : { ...row, reviewedBy }
}
