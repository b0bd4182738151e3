import type { CheckContext } from '../../core/check.ts'
import type { Finding } from '../../core/finding.ts'
import { formatDuration } from '../../core/units.ts'
import type { World } from '../../core/world.ts'
import type { TestsOptions } from './index.ts'
import type { Source } from './report.ts'

/** Whether a report is of this commit and new enough. Its own word about its age counts before that of the file. */
export const judgeOrigin = async (
  { path, modifiedAt, report }: Source,
  options: TestsOptions,
  { git, clock, subject, signal }: CheckContext & Pick<World, 'git' | 'clock'>,
): Promise<Finding | undefined> => {
  const limit = options['max-age']
  const ranAt = report.ranAt === undefined ? modifiedAt : Math.min(report.ranAt, modifiedAt)
  const age = clock.now() - ranAt
  if (limit !== undefined && age > limit)
    return {
      rule: 'report-stale',
      level: 'error',
      message: `${path} is ${formatDuration(age)} old; the limit is ${formatDuration(limit)}.`,
      path,
      help: 'Run the tests again.',
    }
  if (options.commit === 'ignore') return undefined
  if (report.commit === undefined) {
    const older = report.ranAt === undefined ? undefined : await olderThanCommit(report.ranAt, git, signal)
    if (older !== undefined)
      return {
        rule: 'report-of-other-commit',
        level: 'error',
        message: `${path} says that it ran on ${new Date(report.ranAt ?? 0).toISOString().slice(0, 10)}, ${formatDuration(older)} before this commit was made.`,
        path,
        help: 'Run the tests on this commit, or say `commit: ignore` where an older run counts.',
      }
    return options.commit === 'required'
      ? {
          rule: 'report-of-unknown-commit',
          level: 'error',
          message: `${path} does not say of which commit it is.`,
          path,
          help: 'Let the test run write the commit into the report: a property `commit` in JUnit XML, `results.environment.commit` in CTRF.',
        }
      : undefined
  }
  const stated = report.commit.toLowerCase()
  // A pull request is tested as a merge commit: either that or its head is this change.
  const own = [subject.sha, await git.head(signal)].filter((sha) => sha !== undefined)
  if (own.some((sha) => sha.startsWith(stated) || stated.startsWith(sha))) return undefined
  return {
    rule: 'report-of-other-commit',
    level: 'error',
    message: `${path} is of commit ${stated.slice(0, 12)}${own[0] === undefined ? '' : `, not of ${own[0].slice(0, 12)}`}.`,
    path,
    help: 'Run the tests on this commit.',
  }
}

/** A commit that was amended or moved is a little younger than its tests. */
const DAY_MS = 24 * 3_600_000

/** How long before the checked-out commit something happened, where that is more than a day; undefined without a commit. */
const olderThanCommit = async (ranAt: number, git: World['git'], signal: AbortSignal): Promise<number | undefined> => {
  if ((await git.head(signal)) === undefined) return undefined
  const madeAt = Number(Buffer.from(await git.run(['show', '-s', '--format=%ct', 'HEAD'], signal)).toString()) * 1000
  return madeAt - ranAt > DAY_MS ? madeAt - ranAt : undefined
}
