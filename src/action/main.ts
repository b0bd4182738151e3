import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError, messageOf } from '../core/errors.ts'
import { createMask, type Mask } from '../core/mask.ts'
import type { Report } from '../core/report.ts'
import { registry } from '../checks/registry.ts'
import { githubContext, readReport } from '../cli/session.ts'
import { writeReportFiles } from '../cli/write-reports.ts'
import { formatProblem, ManifestError } from '../manifest/problem.ts'
import { runProgram } from '../program.ts'
import { renderAnnotations } from '../reporters/annotations.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import { PLAIN, renderTerminal } from '../reporters/terminal.ts'
import { createWorld } from '../world/index.ts'
import { readInputs } from './inputs.ts'
import { failsJob, outputsOf } from './outputs.ts'

/** GitHub drops a whole summary above 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The action: reads inputs and event, runs the gate, writes what GitHub shows, and fails the job where it has to. Never rejects. */
export const main = async (env: Readonly<Record<string, string | undefined>>, signal: AbortSignal): Promise<void> => {
  const mask = createMask()
  try {
    await runAction(env, signal, mask)
  } catch (thrown) {
    const text =
      thrown instanceof ManifestError
        ? thrown.problems.map(formatProblem).join('\n\n')
        : thrown instanceof UsageError
          ? thrown.message
          : `gonogo broke: ${messageOf(thrown)}`
    if (thrown instanceof ManifestError) {
      for (const problem of thrown.problems)
        core.error(mask.text(`${problem.message}${problem.hint === undefined ? '' : `\n${problem.hint}`}`), {
          file: problem.file,
          startLine: problem.line,
          startColumn: problem.column,
          title: 'gonogo manifest',
        })
      await appendSummary(
        env,
        `## 🔴 NO-GO: the manifest has mistakes\n\n\`\`\`text\n${mask.text(text).replaceAll('```', "'''")}\n\`\`\`\n`,
      )
    }
    core.setOutput('verdict', 'no-go')
    core.setOutput('reason', 'run-broke: nothing was decided')
    core.setFailed(mask.text(text))
  }
}

const runAction = async (
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  mask: Mask,
): Promise<void> => {
  const inputs = readInputs((name) => core.getInput(name))
  if (inputs.token !== undefined) mask.add(inputs.token)
  const root = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const event = await readEventPayload(env)
  const sha = inputs.sha ?? (env['GITHUB_SHA'] === '' ? undefined : env['GITHUB_SHA'])
  const repository = env['GITHUB_REPOSITORY']
  const runId = env['GITHUB_RUN_ID']
  const world = createWorld({ root, variables: env, ...(inputs.baseRef === undefined ? {} : { base: inputs.baseRef }) })
  const report = await runProgram({
    world,
    registry,
    mask,
    manifests: inputs.manifests,
    stages: inputs.stages,
    subject: {
      ...(repository === undefined ? {} : { repository }),
      ...(sha === undefined ? {} : { sha }),
      ...(env['GITHUB_REF'] === undefined ? {} : { ref: env['GITHUB_REF'] }),
      ...(inputs.environment === undefined ? {} : { environment: inputs.environment }),
      ...(env['GITHUB_ACTOR'] === undefined ? {} : { actor: env['GITHUB_ACTOR'] }),
      ...(repository === undefined || runId === undefined
        ? {}
        : { runUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${runId}` }),
      ...(env['GITHUB_EVENT_NAME'] === undefined ? {} : { event: env['GITHUB_EVENT_NAME'] }),
    },
    concurrency: inputs.concurrency,
    signal,
    untrusted: false,
    variable: (name) => env[name],
    github: githubContext(env, sha, event),
    inputs: workflowInputs(event),
    dryRun: inputs.dryRun,
    ...(inputs.baseline === undefined
      ? {}
      : { baseline: await readReport(join(root, inputs.baseline), inputs.baseline) }),
  })
  for (const value of mask.values) core.setSecret(value)
  await show(report, inputs, env)
}

const show = async (
  judged: Report,
  inputs: ReturnType<typeof readInputs>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> => {
  const folder = inputs.reportDir ?? join(env['RUNNER_TEMP'] ?? env['GITHUB_WORKSPACE'] ?? process.cwd(), 'gonogo')
  const files = { json: join(folder, 'report.json'), html: join(folder, 'report.html') }
  const report = await writeReportFiles(
    judged,
    [
      { format: 'json', file: files.json },
      { format: 'html', file: files.html },
    ],
    env['GITHUB_WORKSPACE'] ?? process.cwd(),
  )
  // Each surface fails softly: the verdict and the record of it are already there.
  await softly('the job summary', () => appendSummary(env, renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES })))
  // What checks found may look like commands of the runner: between these two lines it is only text.
  const stop = randomUUID()
  process.stdout.write(
    `::stop-commands::${stop}\n${renderTerminal(report, { ...PLAIN, verbose: core.isDebug() })}::${stop}::\n`,
  )
  process.stdout.write(renderAnnotations(report))
  for (const [name, value] of Object.entries(outputsOf(report, files))) core.setOutput(name, value)
  const improvised = report.manifest.path === undefined
  if (!improvised && failsJob(report, inputs.failOn, false)) core.setFailed(report.reason)
}

const softly = async (what: string, write: () => Promise<void>): Promise<void> => {
  try {
    await write()
  } catch (thrown) {
    core.warning(`gonogo could not write ${what}: ${messageOf(thrown)}`)
  }
}

const appendSummary = async (env: Readonly<Record<string, string | undefined>>, text: string): Promise<void> => {
  const file = env['GITHUB_STEP_SUMMARY']
  if (file !== undefined && file !== '') await appendFile(file, `${text}\n`)
}

const readEventPayload = async (env: Readonly<Record<string, string | undefined>>): Promise<unknown> => {
  const path = env['GITHUB_EVENT_PATH']
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (thrown) {
    throw new UsageError(`The event of this run cannot be read from GITHUB_EVENT_PATH: ${messageOf(thrown)}.`)
  }
}

/** Inputs of `workflow_dispatch` and of reusable workflows, as text. */
const workflowInputs = (event: unknown): Readonly<Record<string, string>> => {
  const inputs = event !== null && typeof event === 'object' && 'inputs' in event ? event.inputs : undefined
  if (inputs === null || typeof inputs !== 'object') return {}
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value) && value !== '' ? [[name, String(value)]] : [],
    ),
  )
}
