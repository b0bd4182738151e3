import type { AnyCheck } from '../core/check.ts'
import { messageOf } from '../core/errors.ts'
import type { Mask } from '../core/mask.ts'
import type { ItemReport, Report, SignOff } from '../core/report.ts'
import type { Change } from '../core/change.ts'
import { plan, type Planned } from '../engine/plan.ts'
import type { Surroundings } from '../engine/reader.ts'
import { runItems, type RunEvent } from '../engine/run.ts'
import { nearestStage } from '../manifest/load.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { loadPlugIn } from '../manifest/plug-in.ts'
import type { Problem } from '../manifest/problem.ts'
import { isPlugIn } from '../manifest/read-item.ts'
import type { ProgramOptions } from './options.ts'
import { reportWaivers, waiverItem } from './waivers.ts'

/** What would run, without running it. */
export const planManifest = async (
  manifest: Manifest,
  options: Pick<
    ProgramOptions,
    'world' | 'mask' | 'variable' | 'github' | 'inputs' | 'deployment' | 'subject' | 'signal' | 'only'
  >,
  stages: readonly string[],
): Promise<{ planned: readonly Planned[]; around: Surroundings; change: Change }> => {
  hideSecrets(manifest, options)
  const change = await changeFor(manifest, options)
  const around: Surroundings = {
    variable: options.variable,
    mask: options.mask,
    github: options.github,
    inputs: options.inputs,
    environment: options.subject.environment,
    deployment: options.deployment,
    changed: change.status === 'known' ? { files: change.files.map((file) => file.path) } : { unknown: change.reason },
  }
  return {
    change,
    around,
    planned: await plan(manifest, {
      stages,
      change,
      around,
      ...(options.only === undefined ? {} : { only: options.only }),
    }),
  }
}

/** Asking git costs time: only where an item depends on what changed. */
const changeFor = async (
  manifest: Manifest,
  { world, signal }: Pick<ProgramOptions, 'world' | 'signal'>,
): Promise<Change> => {
  const depends =
    manifest.items.some((item) => item.paths.length > 0) ||
    [...new Set(manifest.items.map((item) => item.origin.source))].some((source) => /\bchanged\b/.test(source.text))
  if (!depends) return { status: 'unknown', reason: 'nothing in the manifest depends on it' }
  try {
    return await world.git.change(signal)
  } catch (thrown) {
    return { status: 'unknown', reason: messageOf(thrown) }
  }
}

/** A manifest with what its items came to. */
export type Judged = {
  readonly manifest: Manifest
  readonly stages: readonly string[]
  readonly items: readonly ItemReport[]
  readonly signOffs: readonly SignOff[]
  readonly waivers: Report['waivers']
  readonly broken: readonly string[]
  readonly notes: readonly string[]
  readonly watchEnded: boolean
}

/** Runs the items of these stages of one manifest. A stage that is not there, and an interruption, break the run. */
export const runManifest = async (
  manifest: Manifest,
  waiverProblems: readonly Problem[],
  options: ProgramOptions,
  stages: readonly string[],
): Promise<Judged> => {
  const broken: string[] = []
  const notes: string[] = []
  for (const stage of stages)
    if (!manifest.stages.some(({ name }) => name === stage)) {
      const near = nearestStage(manifest, stage)
      broken.push(
        `the stage "${stage}" is not in ${manifest.path}${near === undefined ? `; it has ${manifest.stages.map(({ name }) => name).join(', ') || 'none'}` : `; did you mean "${near}"?`}`,
      )
    }
  const watchEnded = stages.length > 0 && stages.every((name) => isWatchOver(manifest, name, options.deployment?.age))
  const known = stages.filter((stage) => manifest.stages.some(({ name }) => name === stage))
  const { planned, around, change } = await planManifest(manifest, options, watchEnded ? [] : known)
  if (options.only !== undefined && options.only.length > 0 && planned.length === 0)
    broken.push(
      `no item is called ${options.only.map((id) => `"${id}"`).join(' or ')} in ${known.map((stage) => `"${stage}"`).join(', ')}`,
    )
  if (change.status === 'unknown' && manifest.items.some((item) => item.paths.length > 0))
    notes.push(`What changed is not known (${change.reason}): items with \`paths\` run in any case.`)
  const waivers = [...manifest.waivers, ...(options.furtherWaivers ?? [])]
  if (options.dryRun === true) {
    return {
      manifest,
      stages,
      items: planned.map(dryReport),
      signOffs: [],
      waivers: [],
      broken: [...broken, 'this was a dry run: nothing was decided'],
      notes,
      watchEnded: false,
    }
  }
  const { baseline, baselineOf, onEvent } = options
  const { items, signOffs } = await runItems(planned, {
    manifest: { ...manifest, waivers },
    world: options.world,
    subject: options.subject,
    around,
    concurrency: options.concurrency,
    signal: options.signal,
    untrusted: options.untrusted,
    findCheck: (kind) => findCheck(kind, options),
    ...(baseline === undefined
      ? baselineOf === undefined
        ? {}
        : { baseline: (id, stage) => baselineOf(id, stage, options.signal) }
      : { baseline: async (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) }),
    ...(onEvent === undefined ? {} : { onEvent: (event) => onEvent(maskEvent(event, options.mask)) }),
  })
  if (options.signal.aborted)
    broken.push(
      `the run was interrupted${options.signal.reason instanceof Error ? ` (${options.signal.reason.message})` : ''}`,
    )
  const bad = waiverItem(waiverProblems, known, planned, waivers)
  const [firstStage] = known
  const documents =
    manifest.checklists.length === 0 || firstStage === undefined || (options.only?.length ?? 0) > 0
      ? []
      : [
          await (
            await import('../checklist/document-item.ts')
          ).documentItem({
            manifest,
            stage: firstStage,
            items,
            files: options.world.files,
            signal: options.signal,
          }),
        ]
  return {
    manifest,
    stages,
    items: [...items, ...bad, ...documents],
    signOffs,
    waivers: reportWaivers(waivers, planned, items, options.world.clock.now()),
    broken,
    notes,
    watchEnded,
  }
}

/** What is watched live is masked like the report. */
const maskEvent = (event: RunEvent, mask: Mask): RunEvent => {
  switch (event.kind) {
    case 'started':
      return { ...event, name: mask.text(event.name) }
    case 'progress':
      return { ...event, name: mask.text(event.name), text: mask.text(event.text) }
    case 'settled':
      return { ...event, item: mask.deep(event.item) }
  }
}

/** Every secret that the manifest names is hidden from the first line on, also where another item shows it earlier. */
const hideSecrets = (manifest: Manifest, { mask, variable }: Pick<ProgramOptions, 'mask' | 'variable'>): void => {
  for (const source of new Set(manifest.items.map((item) => item.origin.source)))
    for (const [, name = ''] of source.text.matchAll(/\bsecrets\s*(?:\.\s*|\[\s*')([A-Za-z_][A-Za-z0-9_-]*)/gi)) {
      const value = variable(name)
      if (value !== undefined) mask.add(value)
    }
}

const findCheck = async (kind: string, options: ProgramOptions): Promise<AnyCheck> => {
  if (isPlugIn(kind))
    return loadPlugIn(kind, {
      files: options.world.files,
      untrusted: options.untrusted,
      ...(options.readTrusted === undefined ? {} : { trusted: options.readTrusted }),
    })
  const entry = options.registry[kind]
  if (entry === undefined) throw new Error(`there is no check \`${kind}\``)
  return entry.load()
}

const isWatchOver = (manifest: Manifest, stage: string, age: number | undefined): boolean => {
  const rows = manifest.stages.find(({ name }) => name === stage)?.watch ?? []
  const longest = Math.max(0, ...rows.map((row) => row.forMs))
  return age !== undefined && rows.length > 0 && age * 1000 > longest
}

const dryReport = ({ item, name, fate }: Planned): ItemReport => ({
  id: item.id,
  name,
  stage: item.stage,
  section: [...item.section],
  level: item.level,
  uses: 'anyOf' in item.decision ? 'any-of' : item.decision.uses,
  status: fate.kind === 'not-applicable' ? 'not-applicable' : fate.kind === 'error' ? 'error' : 'skipped',
  summary: fate.kind === 'run' ? 'would run' : fate.reason,
  findings: [],
  measurements: [],
  evidence: {},
  ...(item.documentLine === undefined ? {} : { source: item.documentLine }),
  durationMs: 0,
  attempts: 0,
})
