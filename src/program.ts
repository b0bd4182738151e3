/** The program without its edges: options in, report or mistakes out. The only place where the rooms are joined. */
import type { AnyCheck, Registry } from './core/check.ts'
import { messageOf } from './core/errors.ts'
import type { Mask } from './core/mask.ts'
import type { ItemReport, Override, Report, SignOff } from './core/report.ts'
import type { Subject } from './core/subject.ts'
import { countStatuses, judge } from './core/verdict.ts'
import type { Change, World } from './core/world.ts'
import { plan, type Planned } from './engine/plan.ts'
import type { Surroundings } from './engine/reader.ts'
import { runItems, waiverOf, type RunEvent } from './engine/run.ts'
import { isRemote } from './manifest/extend.ts'
import { loadManifest, nearestStage } from './manifest/load.ts'
import type { Manifest, Waiver } from './manifest/manifest.ts'
import { loadPlugIn } from './manifest/plug-in.ts'
import { ManifestError, type Problem } from './manifest/problem.ts'
import { isPlugIn } from './manifest/read-item.ts'
import type { TrustedSource } from './manifest/trust.ts'
import { VERSION } from './version.ts'

/** Where a manifest is looked for when none is named. */
export const MANIFEST_PATHS = ['.github/gonogo.yml', '.github/gonogo.yaml', 'gonogo.yml', 'gonogo.yaml'] as const

export type ProgramOptions = {
  readonly world: World
  readonly registry: Registry
  readonly mask: Mask
  /** Manifests by path; none looks in the usual places. */
  readonly manifests: readonly string[]
  readonly stages: readonly string[]
  readonly only?: readonly string[]
  readonly subject: Subject
  readonly concurrency: number
  readonly signal: AbortSignal
  /** What a stranger wrote is checked out: commands, queries and plug-ins do not run. */
  readonly untrusted: boolean
  readonly variable: (name: string) => string | undefined
  readonly github: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, string>>
  readonly deployment?: Surroundings['deployment']
  readonly baseline?: Report
  readonly dryRun?: boolean
  readonly onEvent?: (event: RunEvent) => void
  /**
   * Reads the manifest and what belongs to it, where that is not the work tree: the base of a pull request. What the work
   * tree says instead is evaluated, too; the stricter counts, and a weakening needs a signature of its own.
   */
  readonly readTrusted?: TrustedSource
  /** What a reader has to know of how the run was set up. */
  readonly notes?: readonly string[]
  /** Reads manifests that stand elsewhere than in files, such as one made of arguments. */
  readonly readManifest?: (path: string) => Promise<Uint8Array | undefined>
  /** Exceptions given by people elsewhere than in the manifest. */
  readonly furtherWaivers?: readonly Waiver[]
  readonly override?: Override
}

export type LoadedManifest = { readonly manifest: Manifest; readonly waiverProblems: readonly Problem[] }

/** The manifests that the options name or that are found; empty when there is none. Throws ManifestError with every mistake. */
export const loadManifests = async (
  options: Pick<ProgramOptions, 'world' | 'registry' | 'manifests' | 'readTrusted' | 'readManifest'>,
): Promise<readonly LoadedManifest[]> => {
  const { world, registry } = options
  const read =
    options.readManifest ??
    (options.readTrusted === undefined
      ? undefined
      : (path: string) => options.readTrusted?.read(path) ?? Promise.resolve(undefined)) ??
    ((path: string) => readIfThere(world, path))
  const paths = options.manifests.length > 0 ? await spread(options.manifests, world) : await findManifest(read)
  const loaded: LoadedManifest[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const place = { file: path, line: 1, column: 1, endColumn: 2 }
    let bytes: Uint8Array | undefined
    try {
      bytes = await read(path)
    } catch (thrown) {
      problems.push({
        ...place,
        message: `The manifest cannot be read: ${messageOf(thrown)}.`,
        hint: 'Check that the path names a manifest.',
      })
      continue
    }
    if (bytes === undefined) {
      problems.push({
        ...place,
        message: 'There is no such manifest.',
        hint: 'Check the path; `gonogo init` writes a first manifest.',
      })
      continue
    }
    const result = await loadManifest({
      path,
      bytes,
      read: (file) => readPreset(file, read, world),
      registry,
      now: world.clock.now(),
    })
    problems.push(...result.problems)
    if (result.manifest !== undefined) loaded.push({ manifest: result.manifest, waiverProblems: result.waiverProblems })
    else problems.push(...result.waiverProblems)
  }
  if (problems.length > 0) throw new ManifestError(problems)
  return loaded
}

const MAX_FILE_BYTES = 6_000_000

const readIfThere = async (world: World, path: string): Promise<Uint8Array | undefined> => {
  const stat = await world.files.stat(path)
  if (stat === undefined) return undefined
  if (stat.kind !== 'file') throw new Error('it is not a file')
  // A little more than the limit is enough to say that it is too large.
  return world.files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, MAX_FILE_BYTES) })
}

const readPreset = async (
  file: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
  { github }: World,
): Promise<Uint8Array | undefined> => {
  if (isRemote(file)) {
    const at = file.lastIndexOf('@')
    const [owner = '', repository = '', ...rest] = file.slice(0, at).split('/')
    const { signal } = new AbortController()
    return github.in(`${owner}/${repository}`).file(file.slice(at + 1), rest.join('/'), signal)
  }
  if (!file.startsWith('gonogo:')) return read(file)
  const { readBundledPreset } = await import('./manifest/presets.ts')
  return readBundledPreset(file.slice('gonogo:'.length))
}

const spread = async (names: readonly string[], world: World): Promise<readonly string[]> => {
  const paths: string[] = []
  for (const name of names) {
    const found = /[*?{[]/.test(name) ? await world.files.find([name]) : []
    paths.push(...(found.length > 0 ? found : [name]))
  }
  return [...new Set(paths)]
}

const findManifest = async (read: (path: string) => Promise<Uint8Array | undefined>): Promise<readonly string[]> => {
  for (const path of MANIFEST_PATHS) if ((await read(path)) !== undefined) return [path]
  return []
}

/** Runs the gate. Rejects with ManifestError for mistakes in the manifest, and with nothing else that is expected. */
export const runProgram = async (options: ProgramOptions): Promise<Report> => {
  if (options.readTrusted !== undefined) {
    const { runAgainstBase } = await import('./gate-change.ts')
    return runAgainstBase(options, options.readTrusted, {
      usualPaths: MANIFEST_PATHS,
      loadManifests,
      runManifest,
      finish,
      stagesOf,
    })
  }
  const loaded = await loadManifests(options)
  const { world } = options
  const startedAt = world.clock.now()
  if (loaded.length === 0) {
    const { improvise } = await import('./improvise.ts')
    const improvised = await improvise(options)
    const own = await runManifest(
      improvised.manifest,
      [],
      options,
      improvised.manifest.stages.map((stage) => stage.name),
    )
    return finish(options, {
      startedAt,
      manifests: [],
      judged: [options.dryRun === true ? own : { ...own, items: improvised.complete(own.items) }],
      improvised: true,
      notes: improvised.notes,
    })
  }
  const judged: Judged[] = []
  for (const { manifest, waiverProblems } of loaded)
    judged.push(await runManifest(manifest, waiverProblems, options, stagesOf(manifest, options.stages)))
  return finish(options, {
    startedAt,
    manifests: loaded.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: [],
  })
}

/** The stages that are asked for: those named, else `merge` where there is one, else the first. */
export const stagesOf = (manifest: Pick<Manifest, 'stages'>, named: readonly string[]): readonly string[] => {
  if (named.length > 0) return [...new Set(named)]
  const stage = manifest.stages.find(({ name }) => name === 'merge') ?? manifest.stages[0]
  return stage === undefined ? [] : [stage.name]
}

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
    planned: plan(manifest, { stages, change, around, ...(options.only === undefined ? {} : { only: options.only }) }),
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

const runManifest = async (
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
  const { baseline, onEvent } = options
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
      ? {}
      : { baseline: (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) }),
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
            await import('./checklist/document-item.ts')
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

/** Waivers that do not count any more stop the gate until somebody looks at them: one failing item a stage. */
const waiverItem = (
  problems: readonly Problem[],
  stages: readonly string[],
  planned: readonly Planned[],
  waivers: readonly Waiver[],
): ItemReport[] => {
  const [stage] = stages
  const concerns = waivers.filter(
    (waiver) =>
      waiver.invalid !== undefined &&
      planned.some(
        ({ item }) =>
          (item.id === waiver.item || item.baseId === waiver.item) &&
          (waiver.stage === undefined || waiver.stage === item.stage),
      ),
  )
  if (stage === undefined || concerns.length === 0) return []
  const findings = problems
    .filter((problem) => concerns.some((waiver) => problem.message.includes(`\`${waiver.item}\``)))
    .map((problem) => ({
      rule: 'waiver-invalid',
      level: 'error' as const,
      message: problem.message,
      path: problem.file,
      line: problem.line,
      column: problem.column,
      ...(problem.hint === undefined ? {} : { help: problem.hint }),
    }))
  return [
    {
      id: 'waivers',
      name: 'Waivers count',
      stage,
      section: [],
      level: 'block',
      uses: 'waivers',
      status: 'fail',
      summary: concerns.map((waiver) => `the waiver of "${waiver.item}" ${waiver.invalid ?? ''}`).join('; '),
      remedy: 'Mend the item and remove its waiver, or complete the waiver with reason, owner and expiry.',
      findings,
      measurements: [],
      evidence: {},
      durationMs: 0,
      attempts: 1,
    },
  ]
}

const DAY_MS = 86_400_000

const reportWaivers = (
  waivers: readonly Waiver[],
  planned: readonly Planned[],
  items: readonly ItemReport[],
  now: number,
): Report['waivers'] =>
  waivers
    .filter((waiver) => planned.some(({ item }) => item.id === waiver.item || item.baseId === waiver.item))
    .map((waiver): Report['waivers'][number] => {
      const used = planned.some(
        ({ item }, index) => items[index]?.status === 'waived' && waiverOf(item, [waiver]) !== undefined,
      )
      const expired = waiver.endsAt > 0 && waiver.endsAt <= now
      return {
        item: waiver.item,
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
        daysLeft: waiver.endsAt === 0 ? 0 : Math.floor((waiver.endsAt - now) / DAY_MS),
        state: expired ? 'expired' : waiver.invalid !== undefined ? 'invalid' : used ? 'active' : 'unused',
      }
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)

const STRICTNESS = { 'no-go': 2, hold: 1, go: 0 } as const

const finish = (
  options: ProgramOptions,
  run: {
    readonly startedAt: number
    readonly manifests: readonly Manifest[]
    readonly judged: readonly Judged[]
    readonly improvised: boolean
    readonly notes: readonly string[]
  },
): Report => {
  const several = run.judged.length > 1
  const judgements = run.judged.map((judged) => ({
    judged,
    ...judge({
      items: judged.items,
      stages: judged.stages,
      broken: judged.broken,
      override: options.override,
      watchEnded: judged.watchEnded,
      improvised: run.improvised,
    }),
  }))
  const strictest = judgements.reduce((a, b) => (STRICTNESS[b.verdict] > STRICTNESS[a.verdict] ? b : a))
  const items = run.judged.flatMap(({ items: own, manifest }) =>
    several ? own.map((item) => ({ ...item, section: [manifest.name ?? manifest.path, ...item.section] })) : own,
  )
  const main = strictest.judged.manifest
  const broken = run.judged.flatMap((judged) => judged.broken)
  const stages = [...new Set(run.judged.flatMap((judged) => judged.stages))]
  const watched = run.judged.some(({ manifest, stages: own }) =>
    own.some((name) => (manifest.stages.find((stage) => stage.name === name)?.watch.length ?? 0) > 0),
  )
  const report: Report = {
    schemaVersion: 1,
    verdict: strictest.verdict,
    reason: strictest.reason,
    stages,
    subject: options.subject,
    manifest: run.improvised
      ? {}
      : {
          path: main.path,
          sha256: main.sha256,
          ...(options.readTrusted === undefined ? {} : { ref: options.readTrusted.ref }),
          ...(main.name === undefined ? {} : { name: main.name }),
        },
    ...(several
      ? {
          manifests: judgements.map(({ judged, verdict }) => ({
            path: judged.manifest.path,
            sha256: judged.manifest.sha256,
            ...(options.readTrusted === undefined ? {} : { ref: options.readTrusted.ref }),
            verdict,
          })),
        }
      : {}),
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.max(0, options.world.clock.now() - run.startedAt),
    tool: { name: 'gonogo', version: VERSION },
    counts: countStatuses(items),
    items,
    signOffs: run.judged.flatMap((judged) => judged.signOffs),
    waivers: run.judged.flatMap((judged) => judged.waivers),
    ...(options.override === undefined || !strictest.reason.startsWith('overridden')
      ? {}
      : { override: options.override }),
    ...(watched
      ? { decision: strictest.verdict === 'no-go' ? 'rollback' : strictest.judged.watchEnded ? 'keep' : 'watch' }
      : {}),
    ...(broken.length === 0 ? {} : { broken }),
    ...(() => {
      const notes = [...(options.notes ?? []), ...run.notes, ...run.judged.flatMap((judged) => judged.notes)]
      return notes.length === 0 ? {} : { notes }
    })(),
  }
  return options.mask.deep(report)
}
