import { defineCheck } from '../../core/check.ts'
import { failed, passed, pending, undecided, type Outcome } from '../../core/outcome.ts'
import { options } from './options.ts'

/** What GitHub knows of the commit: reviews, checks, runs, deployments, labels, issues, releases, signatures, alerts. */
export const github = defineCheck({
  kind: 'github',
  summary: 'Reviews, checks, deployments, labels, issues and alerts on GitHub',
  needs: ['github', 'clock'],
  options,
  timeoutMs: 60_000,
  rules: async () => (await import('./rules.ts')).rules,
  async run(given, { github: here, clock, subject, roles, signal }): Promise<Outcome> {
    if (!here.available)
      return undecided(`GitHub cannot be asked: ${here.unavailableReason}`, {
        rule: 'github-unavailable',
        help: 'Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY.',
      })
    const { askAll } = await import('./questions.ts')
    const github = given.repository === undefined ? here : here.in(given.repository)
    const ref = given.ref ?? (given.repository === undefined ? subject.sha : await github.defaultBranch(signal))
    if (ref === undefined)
      return undecided('it is not known which commit is asked about', {
        rule: 'commit-unknown',
        help: 'Give `ref`, or `sha` of the action.',
      })
    const commit = /^[0-9a-f]{40}$/.test(ref) ? { sha: ref } : await github.commit(ref, signal)
    if (commit === undefined)
      return undecided(`${github.repository} has no commit ${ref}`, {
        rule: 'commit-unknown',
        help: 'Correct `ref`, or push the commit.',
      })
    const answers = await askAll({ github, options: given, subject, roles, sha: commit.sha, now: clock.now(), signal })
    const findings = answers.flatMap(({ findings: own = [] }) => own)
    const evidence = {
      repository: github.repository,
      commit: commit.sha,
      answers: answers.map(({ status, summary }) => ({ status, summary })),
    }
    const said = (status: string): string =>
      answers
        .filter((answer) => answer.status === status)
        .map(({ summary }) => summary)
        .join('; ')
    const helpOf = (level: string): string =>
      [...new Set(findings.filter((finding) => finding.level === level).map(({ help = '' }) => help))]
        .slice(0, 5)
        .join(' ')
    if (answers.some(({ status }) => status === 'no'))
      return failed(said('no'), { rule: 'github-no', findings, evidence, help: helpOf('error') })
    if (answers.some(({ status }) => status === 'not-yet'))
      return pending(said('not-yet'), { findings, evidence, help: helpOf('notice') })
    return passed(said('yes'), { findings, evidence })
  },
})
