import { UsageError } from '../core/errors.ts'
import type { GitHub, GitHubWriter } from '../core/github.ts'
import type { Report } from '../core/report.ts'
import type { Written } from './comment.ts'
import type { RunOrder } from './order.ts'

/** The branch that `gonogo history` reads unless told. */
export const EVIDENCE_BRANCH = 'gonogo-evidence'

/** Where a verdict is kept: one folder a commit and stage, one file a run, so that nothing is ever written over. */
export const evidencePath = (report: Report, order: Pick<RunOrder, 'runId' | 'attempt'>): string => {
  const place = placeOf(report.stages, report.subject.environment)
  const time = report.startedAt.replace(/[^0-9TZ]/g, '')
  return `${report.subject.sha ?? 'no-commit'}/${place}/${time}-${order.runId}-${order.attempt}`
}

/** What the folder of a verdict is called. */
export const placeOf = (stages: readonly string[], environment: string | undefined): string =>
  [...stages, ...(environment === undefined ? [] : [environment])]
    .map((text) => encodeURIComponent(text).replaceAll('%', '_'))
    .join('-')

/** When the run of a verdict started, by which the names of files begin. */
export const timeOf = (path: string): string => path.split('/').at(-1) ?? path

/** Adds the report and its statement to the branch, which has no history but its own. */
export const keepEvidence = async (options: {
  readonly github: GitHub
  readonly writer: GitHubWriter
  readonly branch: string
  readonly report: Report
  readonly reportText: string
  readonly statementText: string
  readonly order: RunOrder
  readonly signal: AbortSignal
}): Promise<Written> => {
  const { github, writer, branch, report, reportText, statementText, order, signal } = options
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch) || branch === (await github.defaultBranch(signal)))
    throw new UsageError(`"${branch}" cannot keep the evidence: give \`evidence-branch\` a branch of its own.`)
  const path = evidencePath(report, order)
  await writer.appendFiles(
    branch,
    { [`${path}.json`]: reportText, [`${path}.intoto.json`]: statementText },
    `${report.verdict}: ${report.stages.join(', ')} of ${report.subject.sha?.slice(0, 7) ?? 'no commit'}`,
    signal,
  )
  return 'created'
}
