import type { Report } from '../core/report.ts'

/** The names of the outputs, for the contract with `action.yml`. */
export const OUTPUT_NAMES = [
  'verdict',
  'reason',
  'passed',
  'failed',
  'errored',
  'pending',
  'waived',
  'decision',
  'report',
  'html',
] as const

/** The outputs of a run; `report` and `html` are paths. */
export const outputsOf = (
  report: Report,
  files: { readonly json: string; readonly html: string },
): Readonly<Record<(typeof OUTPUT_NAMES)[number], string>> => ({
  verdict: report.verdict,
  reason: report.reason,
  passed: String(report.counts.pass),
  failed: String(report.counts.fail),
  errored: String(report.counts.error),
  pending: String(report.counts.pending),
  waived: String(report.counts.waived),
  decision: report.decision ?? '',
  report: files.json,
  html: files.html,
})

/** Whether the job fails. Without a status that stands for the verdict, waiting must stop the job too. */
export const failsJob = (
  report: Pick<Report, 'verdict' | 'reason'>,
  failOn: 'hold' | 'no-go' | 'never' | undefined,
  statusWritten: boolean,
): boolean => {
  switch (failOn ?? (statusWritten ? 'no-go' : 'hold')) {
    case 'never':
      return false
    case 'no-go':
      return report.verdict === 'no-go'
    case 'hold':
      return report.verdict !== 'go'
  }
}
