import { UsageError } from '../core/errors.ts'
import { Report } from '../core/report.ts'
import { oneLine } from '../core/shown.ts'
import { EVIDENCE_BRANCH, timeOf } from '../github/evidence.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { assertBranch, findBranch } from './evidence-branch.ts'
import { openSession } from './session.ts'

const USAGE =
  'Usage: gonogo history [--environment E] [--stage S] [--branch B] [--limit N] [--format text|json] [--directory D]'

export const historyCommand: Command = {
  summary: 'verdicts kept by the evidence store',
  help: `${USAGE}

Lists the verdicts that the action kept on its evidence branch (\`evidence-branch\`), newest first: when, what it said, of
which stage, environment and commit, and who signed or overrode it. The branch is read from the clone: fetch it first
with \`git fetch origin ${EVIDENCE_BRANCH}\`.`,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        environment: { type: 'string' },
        stage: { type: 'string' },
        branch: { type: 'string' },
        limit: { type: 'string' },
        format: { type: 'string' },
      },
      { positionals: 0, usage: USAGE },
    )
    const { environment, stage, branch = EVIDENCE_BRANCH, limit = '50', format = 'text' } = values
    if (!/^[1-9]\d{0,4}$/.test(limit)) throw new UsageError(`\`--limit\` wants a whole number, not \`${limit}\`.`)
    if (format !== 'text' && format !== 'json') throw new UsageError(`\`--format\` is text or json, not \`${format}\`.`)
    assertBranch(branch)
    const { world, signal } = await openSession(context, { directory: values.directory })
    const { revision, paths } = await findBranch(world.git, branch, signal)
    const wanted = paths
      .filter((path) => path.endsWith('.json') && !path.endsWith('.intoto.json'))
      // The name of a file begins with the time at which its run started.
      .sort((a, b) => compare(timeOf(b), timeOf(a)))
    const kept: { readonly path: string; readonly report: Report }[] = []
    const unreadable: string[] = []
    for (const path of wanted) {
      if (kept.length >= Number(limit)) break
      const report = parse(await world.git.show(revision, path, signal))
      if (report === undefined) unreadable.push(path)
      else if (
        (environment === undefined || report.subject.environment === environment) &&
        (stage === undefined || report.stages.includes(stage))
      )
        kept.push({ path, report })
    }
    if (format === 'json')
      context.stdout.write(
        `${JSON.stringify(
          kept.map(({ path, report }) => entryOf(path, report)),
          undefined,
          2,
        )}\n`,
      )
    else {
      for (const { report } of kept) context.stdout.write(`${lineOf(report)}\n`)
      if (kept.length === 0)
        context.stdout.write(
          `No verdict is kept on ${oneLine(branch)}${environment === undefined ? '' : ` for ${oneLine(environment)}`}.\n`,
        )
    }
    for (const path of unreadable) context.stderr.write(`${oneLine(path)} is no report of gonogo.\n`)
    return unreadable.length > 0 ? 1 : 0
  },
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const parse = (bytes: Uint8Array | undefined): Report | undefined => {
  if (bytes === undefined) return undefined
  try {
    const parsed = Report.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.data : undefined
  } catch {
    // The caller tells which file it was.
    return undefined
  }
}

const signersOf = (report: Report): readonly string[] => [
  ...new Set(report.signOffs.filter(({ counts }) => counts).map(({ by, onBehalfOf }) => onBehalfOf ?? by)),
]

const lineOf = (report: Report): string => {
  const signers = signersOf(report)
  const place = [...report.stages, ...(report.subject.environment === undefined ? [] : [report.subject.environment])]
  return [
    report.startedAt.slice(0, 16).replace('T', ' '),
    report.override === undefined ? report.verdict.toUpperCase().padEnd(5) : 'GO, OVERRIDDEN',
    place.join(' '),
    report.subject.sha?.slice(0, 7) ?? '-',
    oneLine(report.reason),
    ...(signers.length === 0 ? [] : [`signed by ${signers.map(oneLine).join(', ')}`]),
  ].join('  ')
}

const entryOf = (path: string, report: Report) => ({
  path,
  startedAt: report.startedAt,
  verdict: report.verdict,
  reason: report.reason,
  stages: report.stages,
  environment: report.subject.environment ?? null,
  sha: report.subject.sha ?? null,
  signers: signersOf(report),
  override: report.override ?? null,
  waivers: report.waivers,
  runUrl: report.subject.runUrl ?? null,
})
