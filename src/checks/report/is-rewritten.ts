import type { GitHub } from '../../core/github.ts'
import type { Subject } from '../../core/subject.ts'

/** Events for which GitHub takes the workflow from the default branch, whatever a pull request makes of it. */
const FROM_DEFAULT_BRANCH: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'schedule',
])

/** Whether a pull request brings another text of the workflow than its base has: then it has written its own report. */
export const isRewritten = async (
  github: GitHub,
  { path, sha, event }: { readonly path: string; readonly sha: string; readonly event: string },
  { pullRequest, baseSha }: Subject,
  signal: AbortSignal,
): Promise<boolean> =>
  pullRequest !== undefined &&
  baseSha !== undefined &&
  !FROM_DEFAULT_BRANCH.has(event) &&
  !(await isSameAt(github, path, baseSha, sha, signal))

/** Whether a file is the same at two commits; one that cannot be found is not. */
export const isSameAt = async (
  github: GitHub,
  path: string,
  one: string,
  other: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const [before, now] = await Promise.all([github.file(one, path, signal), github.file(other, path, signal)])
  return before !== undefined && now !== undefined && Buffer.compare(before, now) === 0
}
