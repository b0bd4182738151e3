import type { Report, Verdict } from '../core/report.ts'
import { REPORTERS } from '../reporters/index.ts'
import { runProgram } from '../program/run.ts'
import { countOf, listOf, parseArguments } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { createLive } from './live.ts'
import { wantedReports, type WantedReport } from './reports.ts'
import { openSession } from './session.ts'
import { styleFor, writeReportFiles } from './write-reports.ts'

const USAGE = 'Usage: gonogo run [--stage S]... [--manifest F]... [OPTION]...'

const HELP = `${USAGE}

Runs the items of a stage and says GO, NO-GO or HOLD. Without a manifest it tells what the repository itself can prove.

  -s, --stage S         the stage; may repeat (default: merge, or the first of the manifest)
  -m, --manifest F      the manifest; may repeat, may be a glob (default: .github/gonogo.yml, gonogo.yml)
      --only ID         only this item and what it needs; may repeat
      --environment E   what \`\${{ environment }}\` says
      --env-file F      reads variables from a file; may repeat
      --base REV        the commit that the change is judged against
      --baseline F      the JSON report of an earlier run, for comparisons
      --evidence-branch B  takes earlier reports from this branch of the clone instead (default: none)
      --concurrency N   items at a time (default 8)
      --dry-run         decides nothing, shows what would run; never GO
      --format F        terminal, json, markdown, html, junit, sarif or annotations; may repeat
  -o, --output F        where the report of the same position goes; may repeat
  -v, --verbose         measurements and notices too
  -q, --quiet           only what asks for attention
      --no-color        no colours (NO_COLOR works too)
  -C, --directory D     the root of the repository (default: here)

Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.

  gonogo run --stage pre-deploy
  gonogo run --stage merge --base origin/main --format terminal --format sarif --output gonogo.sarif`

/** Options of the commands that run items and report. */
export const REPORT_OPTIONS = {
  format: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o', multiple: true },
  verbose: { type: 'boolean', short: 'v' },
  quiet: { type: 'boolean', short: 'q' },
} as const

export const EXIT_CODES: Readonly<Record<Verdict, number>> = { go: 0, 'no-go': 1, hold: 3 }

export const runCommand: Command = {
  summary: 'run the gate',
  help: HELP,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        ...REPORT_OPTIONS,
        stage: { type: 'string', short: 's', multiple: true },
        manifest: { type: 'string', short: 'm', multiple: true },
        only: { type: 'string', multiple: true },
        environment: { type: 'string' },
        'env-file': { type: 'string', multiple: true },
        base: { type: 'string' },
        baseline: { type: 'string' },
        'evidence-branch': { type: 'string' },
        concurrency: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
      { positionals: 0, usage: USAGE },
    )
    const wanted = wantedReports(values.format ?? [], values.output ?? [])
    const concurrency = countOf(values.concurrency, '--concurrency', 8)
    const session = await openSession(context, {
      directory: values.directory,
      envFiles: values['env-file'] ?? [],
      base: values.base,
      environment: values.environment,
      baseline: values.baseline,
      evidenceBranch: values['evidence-branch'],
    })
    return report(context, wanted, values, session.root, listOf(values.stage).length, (onEvent) =>
      runProgram({
        ...session,
        manifests: values.manifest ?? [],
        stages: listOf(values.stage),
        only: listOf(values.only),
        concurrency,
        dryRun: values['dry-run'] === true,
        ...(onEvent === undefined ? {} : { onEvent }),
      }),
    )
  },
}

/** Runs, shows what is wanted where it is wanted, and gives the exit code. */
export const report = async (
  context: CommandContext,
  wanted: readonly WantedReport[],
  flags: {
    readonly verbose?: boolean | undefined
    readonly quiet?: boolean | undefined
    readonly 'no-color'?: boolean | undefined
  },
  directory: string,
  stages: number,
  run: (onEvent: ReturnType<typeof createLive>['onEvent']) => Promise<Report>,
): Promise<number> => {
  const toStdout = wanted.find(({ file }) => file === undefined)
  const style = styleFor(context.stdout, context.env, {
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    noColor: flags['no-color'] === true,
  })
  const showsTerminal = toStdout === undefined || toStdout.format === 'terminal'
  const live = createLive(showsTerminal ? context.stdout : undefined, context.stderr, style, stages > 1)
  let result: Report
  try {
    result = await run(live.onEvent)
  } finally {
    live.stop()
  }
  result = await writeReportFiles(result, wanted, directory)
  if (showsTerminal) live.finish(result)
  else if (toStdout !== undefined) {
    const render: (report: Report) => string = await REPORTERS[toStdout.format]()
    context.stdout.write(render(result))
  }
  return EXIT_CODES[result.verdict]
}
