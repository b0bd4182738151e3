import * as z from 'zod/mini'
import { defineCheck } from '../../core/check.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { GitHub, WorkflowRun } from '../../core/github.ts'
import { duration, texts } from '../../core/options.ts'
import { failed, passed, pending, type Outcome } from '../../core/outcome.ts'
import type { ItemReport, Report } from '../../core/report.ts'
import { formatDuration } from '../../core/units.ts'
import { attested } from './attested-option.ts'
import { isRewritten } from './is-rewritten.ts'

const MAX_BYTES = 20_000_000
/** Clocks of two machines may differ by this much. */
const SKEW_MS = 5 * 60_000

const options = z
  .strictObject({
    path: z
      .optional(z.string().check(z.minLength(1)))
      .check(z.describe('The JSON report as a file that an earlier step has put there. It must not be committed.')),
    workflow: z
      .optional(z.string().check(z.regex(/^[^/\s]+\.ya?ml$/, 'a workflow is named by its file: server.yml')))
      .check(
        z.describe('The workflow file whose last run on this commit has made the report, and kept it as an artifact.'),
      ),
    artifact: z
      ._default(z.string().check(z.minLength(1)), 'gonogo')
      .check(z.describe('The name of the artifact. gonogo unless told.')),
    repository: z
      .optional(
        z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, 'a repository is written owner/name')),
      )
      .check(z.describe('The repository of the workflow, and of the attestation, where it is another one.')),
    attested: z
      .optional(attested())
      .check(
        z.describe(
          'The report has to be attested (actions/attest), and the signature has to hold: true, or by which workflow, on which event, on whose machine.',
        ),
      ),
    items: z
      .optional(texts())
      .check(z.describe('Items that have to have passed there. The whole report has to say GO, unless told.')),
    stage: z.optional(z.string()).check(z.describe('The stage that has to have been asked there.')),
    environment: z.optional(z.string()).check(z.describe('The environment that it has to be about.')),
    'max-age': z._default(duration(), 86_400_000).check(z.describe('How old it may be: 24h unless told.')),
    'any-commit': z
      ._default(z.boolean(), false)
      .check(
        z.describe(
          'Whether it may be about another commit: for a report of another repository, or of a server. false unless told.',
        ),
      ),
    'allow-waived': z
      ._default(z.boolean(), false)
      .check(z.describe('Whether an item that was waived there counts. false unless told.')),
  })
  .check(
    z.refine(
      ({ path, workflow }) => (path === undefined) !== (workflow === undefined),
      'name either `path` or `workflow`, where the report comes from',
    ),
    z.refine(
      ({ workflow, attested }) => attested === undefined || workflow !== undefined || attested.workflow !== undefined,
      'name the workflow that signs: `attested: { workflow: server.yml }`; a signature of anybody proves nothing',
    ),
  )

/** A verdict that was made where only it could be made: on the server, in another job, in another repository. */
export const report = defineCheck({
  kind: 'report',
  summary: 'A report that was made elsewhere says GO for this commit, recently',
  needs: ['files', 'git', 'github', 'clock'],
  options,
  timeoutMs: 60_000,
  rules: async () => (await import('./rules.ts')).rules,
  async run(given, { files, git, github, clock, subject, untrusted, signal }): Promise<Outcome> {
    const { Report: Shape } = await import('../../core/report.ts')
    const { judge } = await import('../../core/verdict.ts')
    let bytes: Uint8Array
    let source: string
    if (given.path !== undefined) {
      source = given.path
      const head = await git.head(signal).catch(() => undefined)
      if (head !== undefined && (await git.show(head, given.path, signal)) !== undefined)
        return failed(`${given.path} is committed: a report that a change brings with it proves nothing`, {
          rule: 'report-committed',
          help: 'Remove it from the repository, and let the job that makes it hand it over.',
        })
      if ((await files.stat(given.path)) === undefined)
        return pending(`there is no report at ${given.path} yet`, {
          help: 'Let the step that makes or downloads it run before this one.',
        })
      bytes = await files.readBytes(given.path, { start: 0, end: MAX_BYTES })
    } else {
      const there = given.repository === undefined ? github : github.in(given.repository)
      const { sha } = subject
      if (sha === undefined)
        throw new Undecidable('It is not known which commit the report has to be about.', {
          rule: 'commit-unknown',
          help: 'Give `sha` of the action.',
        })
      const { workflow = '' } = given
      const found = await fromWorkflow(there, workflow, given['any-commit'] ? undefined : sha, given.artifact, signal)
      if ('waiting' in found)
        return pending(found.waiting, {
          help: `Let ${workflow} run on this commit, and keep its report as the artifact "${given.artifact}".`,
        })
      if (given.repository === undefined && (await isRewritten(github, found.run, subject, signal)))
        return failed(
          `${workflow} ran as this very change has rewritten it: what it reports is the word of the change`,
          {
            rule: 'report-workflow-changed',
            help: 'Merge the change of the workflow by itself (with a waiver of this item for that pull request), and then this one.',
          },
        )
      ;({ bytes, source } = found)
    }
    let signer: Readonly<Record<string, string>> | undefined
    if (given.attested !== undefined) {
      const { judgeAttestation } = await import('./judge-attestation.ts')
      const ports = { files, git, github, subject, untrusted, signal }
      const judged = await judgeAttestation(bytes, given.attested, given, ports)
      if ('finding' in judged) {
        const { rule, message, help = '' } = judged.finding
        return failed(`${source}: ${message}`, { rule, help, findings: [judged.finding], evidence: { source } })
      }
      signer = judged.evidence
    }
    let value: unknown
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch (error) {
      throw new Undecidable(`${source} is no JSON.`, {
        rule: 'report-unreadable',
        help: 'Write it with `--format json --output FILE`.',
        cause: error,
      })
    }
    const parsed = Shape.safeParse(value)
    if (!parsed.success)
      throw new Undecidable(
        `${source} is no report of gonogo: ${parsed.error.issues
          .slice(0, 3)
          .map(({ path }) => path.join('.') || 'it')
          .join(', ')} is not as expected.`,
        {
          rule: 'report-unreadable',
          help: 'Write it with `--format json --output FILE`, with a version of gonogo that fits this one.',
        },
      )
    const made = parsed.data
    const again = judge({
      items: made.items,
      stages: made.stages,
      broken: made.broken,
      override: made.override,
      improvised: made.manifest.path === undefined,
    })
    const findings = [
      ...about(made, given, subject, clock.now()),
      ...(again.verdict === made.verdict || made.reason.startsWith('watch-ended')
        ? []
        : [
            no(
              'report-inconsistent',
              `it says ${made.verdict}, but its items come to ${again.verdict}`,
              'Do not edit reports; let it be made again.',
            ),
          ]),
      ...itemsOf(made, given),
    ]
    const evidence = {
      source,
      verdict: made.verdict,
      reason: made.reason,
      commit: made.subject.sha ?? null,
      startedAt: made.startedAt,
      ...(signer === undefined ? {} : { attestedBy: signer }),
      items: made.items.map(({ id, stage, status }) => ({ id, stage, status })).slice(0, 200),
    }
    const [first] = findings
    return first === undefined
      ? passed(`${source} says ${made.verdict === 'go' ? 'GO' : `that ${(given.items ?? []).join(', ')} passed`}`, {
          evidence,
        })
      : failed(findings.map(({ message }) => message).join('; '), {
          rule: first.rule,
          help: first.help ?? '',
          findings,
          evidence,
        })
  },
})

const no = (rule: string, message: string, help: string): Finding => ({ rule, message, level: 'error', help })

const about = (
  made: Report,
  given: z.output<typeof options>,
  subject: { readonly sha?: string | undefined },
  now: number,
): readonly Finding[] => {
  const found: Finding[] = []
  const age = now - Date.parse(made.startedAt)
  const { stage, environment } = given
  if (!given['any-commit'] && (made.subject.sha === undefined || made.subject.sha !== subject.sha))
    found.push(
      no(
        'report-other-commit',
        `it is about ${made.subject.sha?.slice(0, 7) ?? 'no commit'} and not about ${subject.sha?.slice(0, 7) ?? 'this one'}`,
        'Let it be made for this commit.',
      ),
    )
  if (Number.isNaN(age) || age > given['max-age'])
    found.push(
      no(
        'report-too-old',
        `it is ${Number.isNaN(age) ? 'of no date' : `${formatDuration(age)} old`}; the limit is ${formatDuration(given['max-age'])}`,
        'Let it be made again.',
      ),
    )
  else if (age < -SKEW_MS)
    found.push(
      no(
        'report-too-old',
        `it claims to be made in the future, at ${made.startedAt}`,
        'Set the clock of the machine that makes it.',
      ),
    )
  if (stage !== undefined && !made.stages.includes(stage))
    found.push(no('report-incomplete', `it was not asked for the stage ${stage}`, `Make it with --stage ${stage}.`))
  if (environment !== undefined && made.subject.environment !== environment)
    found.push(
      no(
        'report-other-environment',
        `it is about ${made.subject.environment ?? 'no environment'} and not about ${environment}`,
        'Let it be made for this environment.',
      ),
    )
  return found
}

const itemsOf = (made: Report, given: z.output<typeof options>): readonly Finding[] => {
  const isGood = ({ status }: ItemReport): boolean =>
    status === 'pass' || status === 'not-applicable' || (status === 'waived' && given['allow-waived'])
  if (given.items === undefined) {
    if (made.verdict !== 'go')
      return [no('report-no-go', `it says ${made.verdict}: ${made.reason}`, 'Mend there what it names.')]
    if (made.override !== undefined)
      return [
        no(
          'report-no-go',
          `it was overridden by ${made.override.by}`,
          'Override here, too, or mend what was overridden.',
        ),
      ]
    const waived = made.items.filter(({ status, level }) => status === 'waived' && level === 'block')
    return waived.length === 0 || given['allow-waived']
      ? []
      : [
          no(
            'report-no-go',
            `${waived.map(({ id }) => id).join(', ')} was waived there`,
            'Mend it there, or set `allow-waived: true`.',
          ),
        ]
  }
  return given.items.flatMap((id): Finding[] => {
    const items = made.items.filter(
      (item) =>
        (item.id === id || item.id.startsWith(`${id}[`)) && (given.stage === undefined || item.stage === given.stage),
    )
    if (items.length === 0)
      return [no('report-incomplete', `it has no item ${id}`, 'Correct the id, or let that item run there.')]
    return items
      .filter((item) => !isGood(item))
      .map((item) =>
        no('report-no-go', `${item.id} is ${item.status} there: ${item.summary}`, item.remedy ?? 'Mend it there.'),
      )
  })
}

/** The report of the newest run of a workflow of the repository itself. */
const fromWorkflow = async (
  github: GitHub,
  workflow: string,
  sha: string | undefined,
  artifact: string,
  signal: AbortSignal,
): Promise<
  { readonly bytes: Uint8Array; readonly source: string; readonly run: WorkflowRun } | { readonly waiting: string }
> => {
  const { unzipFile } = await import('./unzip.ts')
  const branch = sha === undefined ? { branch: await github.defaultBranch(signal) } : { sha }
  const runs = await github.workflowRuns({ workflow, ...branch }, signal)
  // A fork's run of the same file is somebody else's word.
  const own = runs.filter(({ headRepository }) => headRepository === github.repository).toSorted((a, b) => b.id - a.id)
  const [last] = own
  if (last === undefined) return { waiting: `${workflow} has not run on this commit yet` }
  if (last.status !== 'completed') return { waiting: `${workflow} is ${last.status}` }
  const found = (await github.artifacts(last.id, signal)).find(({ name, expired }) => name === artifact && !expired)
  if (found === undefined) return { waiting: `the run ${last.id} of ${workflow} has kept no artifact "${artifact}"` }
  if (found.sizeBytes > MAX_BYTES)
    throw new Undecidable(`The artifact "${artifact}" has ${found.sizeBytes} bytes.`, {
      rule: 'report-unreadable',
      help: 'Keep the report in an artifact of its own.',
    })
  const bytes = await unzipFile(await github.artifact(found.id, signal), '.json', MAX_BYTES)
  if (bytes === undefined)
    throw new Undecidable(`The artifact "${artifact}" holds no JSON file.`, {
      rule: 'report-unreadable',
      help: 'Upload the JSON report.',
    })
  return { bytes, source: `${workflow}, run ${last.id}`, run: last }
}
