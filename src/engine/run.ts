import { DEFAULT_TIMEOUT_MS, type AnyCheck } from '../core/check.ts'
import { messageOf } from '../core/errors.ts'
import { notApplicable, passed, undecided, type Outcome } from '../core/outcome.ts'
import { plainText } from '../core/plain-text.ts'
import type { ItemReport, SignOff, Status } from '../core/report.ts'
import type { Subject } from '../core/subject.ts'
import { parseDuration } from '../core/units.ts'
import type { PortName, World } from '../core/world.ts'
import { interpolate, InterpolationFailure, type ContextReader } from '../manifest/interpolate.ts'
import type { Decision, Manifest, ManifestItem, Waiver } from '../manifest/manifest.ts'
import type { Planned } from './plan.ts'
import { readerFor, type Surroundings } from './reader.ts'
import { settle, type TryContext } from './settle.ts'

/** What somebody may watch while items run. */
export type RunEvent =
  | { readonly kind: 'started'; readonly item: ManifestItem; readonly name: string }
  | { readonly kind: 'progress'; readonly item: ManifestItem; readonly name: string; readonly text: string }
  | { readonly kind: 'settled'; readonly item: ItemReport; readonly index: number }

export type RunOptions = {
  readonly manifest: Pick<Manifest, 'env' | 'roles' | 'waivers'>
  readonly world: World
  readonly subject: Subject
  readonly around: Surroundings
  readonly concurrency: number
  readonly signal: AbortSignal
  readonly untrusted: boolean
  /** Finds the check of a kind; rejects when a plug-in cannot be loaded. */
  readonly findCheck: (kind: string) => Promise<AnyCheck>
  /** This item in an earlier report; asked only for checks that compare with one. May throw Undecidable. */
  readonly baseline?: ((id: string, stage: string) => Promise<ItemReport | undefined>) | undefined
  readonly onEvent?: ((event: RunEvent) => void) | undefined
  readonly random?: (() => number) | undefined
}

export type RunResult = { readonly items: readonly ItemReport[]; readonly signOffs: readonly SignOff[] }

/** Runs what is planned, so many at a time, each after what it needs. Never rejects; results are in the order of the plan. */
export const runItems = async (planned: readonly Planned[], options: RunOptions): Promise<RunResult> => {
  const results: ItemReport[] = Array.from({ length: planned.length })
  const signOffs: SignOff[][] = Array.from({ length: planned.length })
  const { waitingFor, dependants } = wireNeeds(planned)
  const ready: number[] = []
  for (const [index, count] of waitingFor.entries()) if (count === 0) ready.push(index)
  let next = 0

  const settleOne = async (index: number): Promise<void> => {
    const entry = planned[index]
    if (entry === undefined) return
    const unmet = needsOf(planned, index).filter((other) => !isMet(results[other]?.status))
    const ran = await runOne(
      entry,
      unmet.map((other) => results[other]).filter((report) => report !== undefined),
      options,
    )
    results[index] = ran.report
    signOffs[index] = [...ran.signOffs]
    options.onEvent?.({ kind: 'settled', item: ran.report, index })
    for (const dependant of dependants.get(index) ?? []) {
      waitingFor[dependant] = (waitingFor[dependant] ?? 1) - 1
      if (waitingFor[dependant] === 0) ready.push(dependant)
    }
  }

  // Each lane takes what is ready; a lane without work waits until any item settles, for it may free another one.
  let wake: (() => void) | undefined
  let settled = 0
  let sleeping: Promise<void> | undefined
  const lane = async (): Promise<void> => {
    while (settled < planned.length) {
      const index = next < ready.length ? ready[next++] : undefined
      if (index === undefined) {
        sleeping ??= new Promise((resolve) => {
          wake = resolve
        })
        await sleeping
        continue
      }
      await settleOne(index)
      settled++
      if (wake !== undefined) {
        wake()
        wake = undefined
        sleeping = undefined
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.concurrency, planned.length)) }, lane))
  return { items: results, signOffs: signOffs.flat() }
}

type Wiring = { readonly waitingFor: number[]; readonly dependants: ReadonlyMap<number, readonly number[]> }

const needCache = new WeakMap<readonly Planned[], ReadonlyMap<number, readonly number[]>>()
const NO_NEEDS: readonly number[] = []

const needsOf = (planned: readonly Planned[], index: number): readonly number[] => {
  let all = needCache.get(planned)
  if (all === undefined) {
    const byName = new Map<string, number[]>()
    for (const [position, { item }] of planned.entries())
      for (const name of new Set([item.id, item.baseId])) {
        const key = `${item.stage}\0${name}`
        const known = byName.get(key)
        if (known === undefined) byName.set(key, [position])
        else known.push(position)
      }
    const computed = new Map<number, readonly number[]>()
    for (const [position, { item }] of planned.entries())
      if (item.needs.length > 0)
        computed.set(
          position,
          [...new Set(item.needs.flatMap((need) => byName.get(`${item.stage}\0${need}`) ?? []))].filter(
            (other) => other !== position,
          ),
        )
    all = computed
    needCache.set(planned, all)
  }
  return all.get(index) ?? NO_NEEDS
}

const wireNeeds = (planned: readonly Planned[]): Wiring => {
  const waitingFor = planned.map((_, index) => needsOf(planned, index).length)
  const dependants = new Map<number, number[]>()
  for (const index of planned.keys())
    for (const need of needsOf(planned, index)) {
      const known = dependants.get(need)
      if (known === undefined) dependants.set(need, [index])
      else known.push(index)
    }
  return { waitingFor, dependants }
}

/** What counts as passed for those who need it: nothing to decide is as good as decided, a condition that does not hold is not. */
const isMet = (status: Status | undefined): boolean =>
  status === 'pass' || status === 'waived' || status === 'not-applicable'

const runOne = async (
  planned: Planned,
  unmet: readonly ItemReport[],
  options: RunOptions,
): Promise<{ report: ItemReport; signOffs: readonly SignOff[] }> => {
  const { item, fate } = planned
  const clock = options.world.clock
  const startedAt = clock.now()
  const uses = 'anyOf' in item.decision ? 'any-of' : item.decision.uses
  const report = (status: Status, outcome: Outcome, attempts: number): ItemReport => ({
    id: item.id,
    name: planned.name,
    stage: item.stage,
    section: [...item.section],
    level: item.level,
    uses,
    status,
    summary: outcome.summary,
    ...('remedy' in outcome ? { remedy: outcome.remedy } : {}),
    findings: [...(outcome.findings ?? [])],
    measurements: [...(outcome.measurements ?? [])],
    evidence: { ...outcome.evidence },
    ...(item.documentLine === undefined ? {} : { source: item.documentLine }),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, clock.now() - startedAt),
    attempts,
  })
  if (fate.kind === 'skipped' || fate.kind === 'not-applicable')
    return { report: report(fate.kind, notApplicable(fate.reason), 0), signOffs: [] }
  if (fate.kind === 'error')
    return {
      report: waive(
        report(
          'error',
          undecided(fate.reason, { rule: 'expression-failed', help: fate.help ?? 'Correct the expression.' }),
          0,
        ),
        item,
        options,
      ),
      signOffs: [],
    }
  if (unmet.length > 0) {
    const names = unmet.map((need) => `\`${need.id}\` (${need.status})`).join(', ')
    return item.level === 'block'
      ? {
          report: waive(
            report(
              'error',
              undecided(`it needs ${names}`, {
                rule: 'needs-unmet',
                help: `Mend ${unmet.map((need) => `\`${need.id}\``).join(', ')} first.`,
              }),
              0,
            ),
            item,
            options,
          ),
          signOffs: [],
        }
      : { report: report('skipped', notApplicable(`it needs ${names}`), 0), signOffs: [] }
  }
  if (options.signal.aborted)
    return {
      report: report(
        'error',
        undecided('the run was interrupted before this was decided', { rule: 'interrupted', help: 'Run it again.' }),
        0,
      ),
      signOffs: [],
    }

  options.onEvent?.({ kind: 'started', item, name: planned.name })
  const attempted = await decide(planned, options)
  return {
    report: waive(report(attempted.outcome.status, attempted.outcome, attempted.attempts), item, options),
    signOffs: attempted.outcome.signOffs ?? [],
  }
}

const decide = async (planned: Planned, options: RunOptions): Promise<{ outcome: Outcome; attempts: number }> => {
  const { decision } = planned.item
  if (!('anyOf' in decision)) return decideOnce(decision, planned, options)
  const tried: { name: string; outcome: Outcome }[] = []
  let attempts = 0
  for (const branch of decision.anyOf) {
    const { outcome, attempts: more } = await decideOnce(branch, planned, options)
    attempts += more
    tried.push({ name: branch.name, outcome })
    if (outcome.status === 'pass') break
  }
  return { outcome: joinBranches(tried), attempts }
}

/** One passing branch is enough; a branch that still waits or could not be decided keeps the answer open. */
const joinBranches = (tried: readonly { readonly name: string; readonly outcome: Outcome }[]): Outcome => {
  const evidence = {
    branches: tried.map(({ name, outcome }) => ({
      name,
      status: outcome.status,
      summary: outcome.summary,
      ...(outcome.evidence === undefined ? {} : { evidence: outcome.evidence }),
    })),
  }
  const signOffs = tried.flatMap(({ outcome }) => outcome.signOffs ?? [])
  for (const status of ['pass', 'pending', 'error', 'fail'] as const) {
    const found = tried.find(({ outcome }) => outcome.status === status)
    if (found === undefined) continue
    const { outcome } = found
    if (outcome.status === 'pass')
      return passed(`met by "${found.name}": ${outcome.summary}`, { ...outcome, evidence, signOffs })
    return {
      ...outcome,
      summary: `no alternative is met: ${tried.map((branch) => `"${branch.name}": ${branch.outcome.summary}`).join('; ')}`,
      findings: tried.flatMap((branch) => branch.outcome.findings ?? []),
      evidence,
      signOffs,
    }
  }
  return notApplicable(tried.map(({ name, outcome }) => `"${name}": ${outcome.summary}`).join('; '), {
    evidence,
    signOffs,
  })
}

const decideOnce = async (
  decision: Decision,
  { item, name }: Planned,
  options: RunOptions,
): Promise<{ outcome: Outcome; attempts: number }> => {
  const reader = readerFor(item, decision.env, options.around)
  let values: {
    with: unknown
    env: Readonly<Record<string, unknown>>
    directory: string
    timeoutMs: number | undefined
  }
  let check: AnyCheck
  try {
    values = readValues(decision, item, reader)
    check = await options.findCheck(decision.uses)
  } catch (thrown) {
    if (thrown instanceof InterpolationFailure)
      return { attempts: 0, outcome: undecided(thrown.message, { rule: 'variable-not-set', help: thrown.help }) }
    return {
      attempts: 0,
      outcome: undecided(`\`${decision.uses}\` cannot be used: ${messageOf(thrown)}`, {
        rule: 'check-unavailable',
        help: 'Correct the name or the file of the check.',
      }),
    }
  }
  const baseline = await baselineOf(check, item, options)
  const base = {
    subject: options.subject,
    item: { id: item.id, name, stage: item.stage, paths: item.paths },
    roles: options.manifest.roles,
    directory: options.world.files.absolute(values.directory),
    env: Object.fromEntries(Object.entries(values.env).map(([key, value]) => [key, plainText(value)])),
    untrusted: options.untrusted,
    progress: (text: string): void => options.onEvent?.({ kind: 'progress', item, name, text }),
    hide: (secret: string): void => options.around.mask.add(secret),
    masked: (text: string): string => options.around.mask.text(text),
  }
  const ports = portsOf(check, options.world, values.directory)
  const context: TryContext = {
    clock: options.world.clock,
    progress: base.progress,
    withSignal: (signal) =>
      Object.defineProperties(Object.assign(Object.create(ports) as World, base, { signal }), baseline),
  }
  return settle(check, values.with, context, {
    timeoutMs: values.timeoutMs ?? check.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    retry: item.retry,
    signal: options.signal,
    random: options.random ?? Math.random,
  })
}

/** Loaded before the check runs; that it could not be loaded is told to a check that looks at it, and to no other. */
const baselineOf = async (check: AnyCheck, item: ManifestItem, options: RunOptions): Promise<PropertyDescriptorMap> => {
  if (options.baseline === undefined || (check.comparesWithBaseline !== true && !check.kind.startsWith('.'))) return {}
  try {
    const value = await options.baseline(item.id, item.stage)
    return value === undefined ? {} : { baseline: { value, enumerable: true } }
  } catch (thrown) {
    return {
      baseline: {
        enumerable: true,
        get: () => {
          throw thrown
        },
      },
    }
  }
}

const readValues = (decision: Decision, item: ManifestItem, reader: ContextReader) => {
  const timeout = item.timeout === undefined ? undefined : String(interpolate(item.timeout, reader))
  const timeoutMs = timeout === undefined ? undefined : parseDuration(timeout)
  if (timeout !== undefined && timeoutMs === undefined)
    throw new InterpolationFailure(`the timeout \`${timeout}\` is no duration`, 'Write it 30s, 15m or 24h.')
  return {
    with: interpolate(decision.with, reader),
    env: interpolate(decision.env, reader) as Readonly<Record<string, unknown>>,
    directory: decision.workingDirectory === undefined ? '.' : String(interpolate(decision.workingDirectory, reader)),
    timeoutMs,
  }
}

const portsMade = new WeakMap<World, Map<string, object>>()

/**
 * Only the ports that the check asks for, read when they are touched; files start at the item's directory. Made once for
 * all items with the same ones: an object of its own to inherit from costs each item more memory than its report.
 */
const portsOf = (check: AnyCheck, world: World, directory: string): object => {
  const names = new Set<PortName>([...check.needs, 'clock'])
  const known = portsMade.get(world) ?? new Map<string, object>()
  portsMade.set(world, known)
  const key = [directory, ...names].join('\0')
  const ports: object =
    known.get(key) ??
    Object.defineProperties(
      {},
      Object.fromEntries(
        [...names].map((port) => [
          port,
          {
            get: () => (port === 'files' && directory !== '.' ? world.files.at(directory) : world[port]),
            enumerable: true,
          },
        ]),
      ),
    )
  known.set(key, ports)
  return ports
}

/** The waiver that counts for an item now, if there is one. */
export const waiverOf = (
  item: Pick<ManifestItem, 'id' | 'baseId' | 'stage'>,
  waivers: readonly Waiver[],
): Waiver | undefined =>
  waivers.find(
    (waiver) =>
      waiver.invalid === undefined &&
      (waiver.item === item.id || waiver.item === item.baseId) &&
      (waiver.stage === undefined || waiver.stage === item.stage),
  )

/** A waived check still runs; what it found stays in the report. */
const waive = (report: ItemReport, item: ManifestItem, { manifest }: RunOptions): ItemReport => {
  if (report.status !== 'fail' && report.status !== 'error' && report.status !== 'pending') return report
  const waiver = waiverOf(item, manifest.waivers)
  if (waiver === undefined) return report
  return {
    ...report,
    status: 'waived',
    summary: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason} (${report.status}: ${report.summary})`,
    evidence: { ...report.evidence, waived: report.status },
    findings: report.findings.map((finding) =>
      finding.level === 'error' ? { ...finding, suppressed: `waived: ${waiver.reason}` } : finding,
    ),
  }
}
