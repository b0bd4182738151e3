import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { access, appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError, messageOf } from '../core/errors.ts'
import { createMask, type Mask } from '../core/mask.ts'
import type { Report } from '../core/report.ts'
import { registry } from '../checks/registry.ts'
import { githubContext, readReport } from '../cli/session.ts'
import { writeReportFiles } from '../cli/write-reports.ts'
import { baselineFrom } from '../github/baseline.ts'
import { keepEvidence } from '../github/evidence.ts'
import { publish, type Published, type Surface } from '../github/publish.ts'
import { evidenceOf } from '../github/read-evidence.ts'
import { forgedStatuses } from '../github/status.ts'
import { ManifestError } from '../manifest/problem.ts'
import { loadManifests } from '../program/find-manifests.ts'
import type { ProgramOptions } from '../program/options.ts'
import { runProgram } from '../program/run.ts'
import { renderAnnotations } from '../reporters/annotations.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import { renderPredicate, renderStatement } from '../reporters/statement.ts'
import { PLAIN, renderTerminal } from '../reporters/terminal.ts'
import { brokenBy, brokenSurfaces, renderBroken, type RunState } from './broken.ts'
import { connect, orderOf, type Connected } from './connect.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { failsJob, outputsOf } from './outputs.ts'
import { exceptionsOf, prepare, type Prepared } from './prepare.ts'
import { surfacesOf } from './surfaces.ts'

/** GitHub drops a whole summary above 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The action: reads inputs and event, runs the gate, writes what GitHub shows, and fails the job where it has to. Never rejects. */
export const main = async (env: Readonly<Record<string, string | undefined>>, signal: AbortSignal): Promise<void> => {
  const mask = createMask()
  const state: RunState = {}
  await makeCommandFiles(env)
  try {
    await runAction(env, signal, mask, state)
  } catch (thrown) {
    const { title, text } = brokenBy(thrown, mask)
    if (thrown instanceof ManifestError)
      for (const problem of thrown.problems)
        core.error(mask.text(`${problem.message}${problem.hint === undefined ? '' : `\n${problem.hint}`}`), {
          file: problem.file,
          startLine: problem.line,
          startColumn: problem.column,
          title: 'gonogo manifest',
        })
    await softly('the job summary', () => appendSummary(env, renderBroken({ title, text })))
    for (const surface of brokenSurfaces(state, { title, text }, signal))
      await softly(surface.name, () => surface.write())
    await setOutputs({ verdict: 'no-go', reason: 'run-broke: nothing was decided' })
    core.setFailed(text)
  }
}

const runAction = async (
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  mask: Mask,
  state: RunState,
): Promise<void> => {
  const inputs = readInputs((name) => core.getInput(name))
  if (inputs.token !== undefined) mask.add(inputs.token)
  const payload = await readEventPayload(env)
  const connected = connect(env, inputs.token)
  state.inputs = inputs
  state.connected = connected
  const prepared = await prepare(env, inputs, payload, connected, signal)
  state.prepared = prepared
  const { world, resolved, readTrusted } = prepared
  const { subject } = resolved
  const options: ProgramOptions = {
    world,
    registry,
    mask,
    manifests: inputs.manifests,
    stages: inputs.stages,
    subject,
    concurrency: inputs.concurrency,
    signal,
    untrusted: resolved.untrusted,
    variable: (name) => env[name],
    github: githubContext(env, subject.sha, payload),
    inputs: workflowInputs(payload),
    dryRun: inputs.dryRun,
    ...(readTrusted === undefined ? {} : { readTrusted }),
    ...(resolved.deployment === undefined ? {} : { deployment: deploymentOf(resolved.deployment, world.clock.now()) }),
    ...(inputs.baseline === undefined
      ? baselineOf(inputs.evidenceBranch, connected.github, subject.environment)
      : { baseline: await readReport(world.files.absolute(inputs.baseline), inputs.baseline) }),
  }
  const exceptions = await exceptionsOf(
    prepared,
    await trustedRoles(options),
    workflowInputs(payload),
    connected,
    env['GITHUB_TRIGGERING_ACTOR'],
    world.clock.now(),
    signal,
  )
  const untrustedNote =
    resolved.untrustedReason === undefined
      ? []
      : [`Commands, queries and the team's own checks do not run: ${resolved.untrustedReason}.`]
  const report = await runProgram({
    ...options,
    ...exceptions,
    notes: [
      ...prepared.notes,
      ...untrustedNote,
      ...(await forgeries(prepared, connected, signal)),
      ...exceptions.notes,
    ],
  })
  for (const value of mask.values) core.setSecret(value)
  await show(report, inputs, env, mask, connected, prepared, signal)
}

/** What was seen before stands on the evidence branch, where there is one. */
const baselineOf = (
  branch: string | undefined,
  github: Connected['github'],
  environment: string | undefined,
): Pick<ProgramOptions, 'baselineOf'> =>
  branch === undefined || !github.available ? {} : { baselineOf: baselineFrom(evidenceOf(github, branch), environment) }

/** Who holds which role, by the manifest that may be trusted; nobody where there is none yet. */
const trustedRoles = async (options: ProgramOptions): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { readTrusted } = options
  if (readTrusted === undefined)
    return Object.assign({}, ...(await loadManifests(options)).map(({ manifest }) => manifest.roles))
  const named = options.manifests.filter((name) => !/[*?{[]/.test(name))
  const there: string[] = []
  for (const name of named) if ((await readTrusted.read(name)) !== undefined) there.push(name)
  if (options.manifests.length > 0 && there.length === 0) return {}
  return Object.assign(
    {},
    ...(await loadManifests({ ...options, manifests: there })).map(({ manifest }) => manifest.roles),
  )
}

const deploymentOf = (
  { sha, previousSha, createdAt }: NonNullable<Prepared['resolved']['deployment']>,
  now: number,
): NonNullable<ProgramOptions['deployment']> => ({
  age: createdAt === undefined ? 0 : Math.max(0, Math.round((now - Date.parse(createdAt)) / 1000)),
  sha,
  'previous-sha': previousSha ?? null,
})

/** Statuses in our name that we did not write are told; they never decide anything here. */
const forgeries = async (
  { resolved: { subject } }: Prepared,
  { github }: Connected,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  if (!github.available || subject.sha === undefined) return []
  try {
    const found = forgedStatuses(await github.statuses(subject.sha, signal), await github.identity(signal))
    return found.map((what) => `A status was forged: ${what}.`)
  } catch (error) {
    signal.throwIfAborted()
    return [`Whether statuses were forged is not known: ${messageOf(error)}`]
  }
}

const show = async (
  judged: Report,
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  mask: Mask,
  connected: Connected,
  prepared: Prepared,
  signal: AbortSignal,
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
  // What is attested and kept is the report to the byte as it stands there.
  const reportText = await readFile(files.json, 'utf8').catch(() => undefined)
  const statementText =
    reportText === undefined ? undefined : `${JSON.stringify(renderStatement(report, reportText), undefined, 2)}\n`
  if (reportText !== undefined && statementText !== undefined)
    await softly('the statement', async () => {
      await writeFile(join(folder, 'statement.json'), statementText)
      await writeFile(join(folder, 'predicate.json'), JSON.stringify(renderPredicate(report, reportText)))
    })
  // Each surface fails softly: the verdict and the record of it are already there.
  await softly('the job summary', () => appendSummary(env, renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES })))
  // What checks found may look like commands of the runner: between these two lines it is only text.
  const stop = randomUUID()
  process.stdout.write(
    `::stop-commands::${stop}\n${renderTerminal(report, { ...PLAIN, verbose: core.isDebug() })}::${stop}::\n`,
  )
  process.stdout.write(renderAnnotations(report))
  const published = inputs.dryRun
    ? []
    : await writeSurfaces(report, inputs, connected, prepared, { reportText, statementText }, signal)
  for (const { surface, result, message } of published)
    if (result === 'failed') core.warning(mask.text(`gonogo could not write the ${surface}: ${message ?? ''}`))
    else core.info(`${surface}: ${result}`)
  await setOutputs(outputsOf(report, files))
  const improvised = report.manifest.path === undefined
  // Only a pull request can be signed green without this job: everywhere else waiting has to stop it.
  const statusStands =
    report.subject.pullRequest !== undefined &&
    published.some(({ surface }) => surface.startsWith('status ')) &&
    published.every(({ surface, result }) => !surface.startsWith('status ') || result !== 'failed')
  if (!improvised && failsJob(report, inputs.failOn, statusStands)) core.setFailed(report.reason)
}

const writeSurfaces = async (
  report: Report,
  inputs: Inputs,
  connected: Connected,
  prepared: Prepared,
  {
    reportText,
    statementText,
  }: { readonly reportText: string | undefined; readonly statementText: string | undefined },
  signal: AbortSignal,
): Promise<readonly Published[]> => {
  const { github, writer } = connected
  if (writer === undefined) return []
  const branch = inputs.evidenceBranch
  const order = orderOf(connected, prepared.event)
  const evidence: readonly Surface[] =
    branch === undefined || reportText === undefined || statementText === undefined
      ? []
      : [
          {
            name: 'evidence',
            write: () => keepEvidence({ github, writer, branch, report, reportText, statementText, order, signal }),
          },
        ]
  const url = report.subject.runUrl
  return publish({
    github,
    writer,
    report,
    pullRequest: report.subject.pullRequest,
    order,
    comment: inputs.comment,
    status: inputs.status && prepared.statusClaim.kind !== 'of-another',
    disputed: prepared.statusClaim.kind === 'disputed',
    // A queue waits for nobody: what cannot be merged now leaves it.
    holdIsFailure: prepared.event.mergeGroup !== undefined,
    // Without a manifest nothing blocks until somebody says so.
    advisory: report.manifest.path === undefined,
    renderComment: (limit) =>
      renderMarkdown(report, { maxBytes: limit, ...(url === undefined ? {} : { fullReportUrl: url }) }),
    signal,
    more: [...surfacesOf(report, inputs, connected, prepared, signal), ...evidence],
  })
}

/** Outputs that cannot be written change no verdict: a step that asks for `go` does not find it. */
const setOutputs = (outputs: Readonly<Record<string, string>>): Promise<void> =>
  softly('the outputs', async () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  })

/** The toolkit refuses to write to a file that is not there; GitHub's runner makes them, others may only name them. */
const makeCommandFiles = async (env: Readonly<Record<string, string | undefined>>): Promise<void> => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV']) {
    const file = env[name]
    if (file !== undefined && file !== '') await softly(name, () => appendFile(file, ''))
  }
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
    // The toolkit takes an event that is not there for an empty one.
    await access(path)
    const { context } = await import('@actions/github')
    return context.payload
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
