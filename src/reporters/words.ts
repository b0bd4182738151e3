import type { Finding } from '../core/finding.ts'
import type { ItemReport, Report, Status, Verdict } from '../core/report.ts'

/** How a status is said and drawn; a new status does not compile until it is here. */
export const STATUS_WORDS: Readonly<
  Record<Status, { readonly word: string; readonly plural: string; readonly sign: string; readonly emoji: string }>
> = {
  pass: { word: 'passed', plural: 'passed', sign: '✓', emoji: '✅' },
  fail: { word: 'failed', plural: 'failed', sign: '✗', emoji: '❌' },
  error: { word: 'undecided', plural: 'undecided', sign: '!', emoji: '❗' },
  pending: { word: 'waiting', plural: 'waiting', sign: '…', emoji: '⏳' },
  waived: { word: 'waived', plural: 'waived', sign: '~', emoji: '🟡' },
  'not-applicable': { word: 'does not apply', plural: 'not applicable', sign: '-', emoji: '➖' },
  skipped: { word: 'skipped', plural: 'skipped', sign: '-', emoji: '⏭️' },
}

export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly word: string; readonly emoji: string; readonly meaning: string }>
> = {
  go: { word: 'GO', emoji: '🟢', meaning: 'may go on' },
  'no-go': { word: 'NO-GO', emoji: '🔴', meaning: 'must not go on' },
  hold: { word: 'HOLD', emoji: '🟡', meaning: 'waits for people' },
}

/** `9 passed, 2 failed, 1 waiting`, without what is zero. */
export const countLine = (report: Pick<Report, 'counts'>): string => {
  const parts = (Object.keys(STATUS_WORDS) as Status[])
    .filter((status) => report.counts[status] > 0)
    .map((status) => `${report.counts[status]} ${STATUS_WORDS[status].plural}`)
  return parts.length === 0 ? 'no item' : parts.join(', ')
}

/** What is judged, on one line: `acme/app@1a2b3c4 · pull request 12 · production`. */
export const subjectLine = ({ subject, stages, manifest }: Report): string =>
  [
    manifest.name,
    `${stages.length === 1 ? 'stage' : 'stages'} ${stages.join(', ')}`,
    [subject.repository, subject.sha?.slice(0, 7)].filter((part) => part !== undefined).join('@') || undefined,
    subject.pullRequest === undefined ? undefined : `pull request ${subject.pullRequest}`,
    subject.environment,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')

/** `path:line:column` of a finding, as far as it is known. */
export const placeOf = ({ path, line, column }: Finding): string | undefined =>
  path === undefined ? undefined : [path, line, column].filter((part) => part !== undefined).join(':')

/** Whether an item asks a reader to do something. */
export const needsAttention = ({ status }: Pick<ItemReport, 'status'>): boolean =>
  status === 'fail' || status === 'error' || status === 'pending'

const WEIGHTS: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, notice: 2 }

/** What fails comes first, so that a limit on what is shown never hides it; otherwise the order stays. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => WEIGHTS[a.level] - WEIGHTS[b.level])
