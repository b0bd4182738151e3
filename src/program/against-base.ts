import type { ItemReport, Report, Status } from '../core/report.ts'
import type { Manifest, ManifestItem } from '../manifest/manifest.ts'
import { ManifestError } from '../manifest/problem.ts'
import { compareManifests, plugInsOf, type TrustedSource } from '../manifest/trust.ts'
import { loadManifests, MANIFEST_PATHS, stagesOf, type LoadedManifest } from './find-manifests.ts'
import { finish } from './finish.ts'
import { askForSignature, brokenManifest, GATE_CHANGE } from './gate-change.ts'
import { runManifest, type Judged } from './judge-manifest.ts'
import type { ProgramOptions } from './options.ts'

/**
 * Judges a change by the manifest of its base. What the change makes of the manifest is evaluated as well, the stricter
 * answer counts, and each item that is removed or decided otherwise waits for a signature. The first manifest ever is
 * taken from the change and waits for one, too. Undefined where neither side has a manifest.
 */
export const runAgainstBase = async (options: ProgramOptions, trusted: TrustedSource): Promise<Report | undefined> => {
  const startedAt = options.world.clock.now()
  const { readTrusted: _, ...fromWorkTree } = options
  const { files } = options.world
  const before = await thoseThere(
    options.manifests,
    async (path) => trusted.read(path),
    async () => trusted.paths(),
  )
  const now = await thoseThere(
    options.manifests,
    async (path) => files.stat(path),
    async (pattern) => files.find([pattern]),
  )
  const base = [
    ...(before === 'none' ? [] : await loadManifests({ ...options, manifests: before })),
    ...(await usualBeside(options, trusted, before)),
  ]
  // What is named and stands nowhere is a mistake like any other.
  const names = now === 'none' ? (base.length === 0 ? options.manifests : undefined) : now
  const { loaded: head, problem } =
    names === undefined ? { loaded: [] } : await loadHead({ ...fromWorkTree, manifests: names })
  if (base.length === 0) {
    if (problem !== undefined) throw problem
    if (head.length === 0) return undefined
    const report = await judgeFirst(options, head)
    return finish(options, { startedAt, ...report })
  }
  const judged: Judged[] = []
  for (const { manifest, waiverProblems } of base) {
    const own = withoutGateItem(manifest)
    const stages = stagesOf(own, options.stages)
    const other = head.find((candidate) => candidate.manifest.path === manifest.path)?.manifest
    const result = await runManifest(own, waiverProblems, options, stages)
    judged.push(await withChange(result, manifest, other, problem, options, trusted))
  }
  // A further manifest that only the change has is one more gate, and nothing that is there becomes weaker by it.
  for (const { manifest, waiverProblems } of head)
    if (!base.some((known) => known.manifest.path === manifest.path))
      judged.push(
        await runManifest(withoutGateItem(manifest), waiverProblems, options, stagesOf(manifest, options.stages)),
      )
  return finish(options, {
    startedAt,
    manifests: base.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: [],
  })
}

/**
 * The manifest in the usual place answers also where a workflow names others, if it has the stage: a change of the
 * workflow does not lead around it.
 */
const usualBeside = async (
  options: ProgramOptions,
  trusted: TrustedSource,
  named: readonly string[] | 'none',
): Promise<readonly LoadedManifest[]> => {
  if (options.manifests.length === 0) return []
  for (const path of MANIFEST_PATHS) {
    if (named !== 'none' && named.includes(path)) return []
    if ((await trusted.read(path)) === undefined) continue
    const loaded = await loadManifests({ ...options, manifests: [path] })
    return loaded.filter(({ manifest }) =>
      stagesOf(manifest, options.stages).some((stage) => manifest.stages.some(({ name }) => name === stage)),
    )
  }
  return []
}

/** Which of the named manifests are there, with patterns spread out; no names stand for the usual places. */
const thoseThere = async (
  names: readonly string[],
  read: (path: string) => Promise<unknown>,
  list: (pattern: string) => Promise<readonly string[]>,
): Promise<readonly string[] | 'none'> => {
  const there: string[] = []
  for (const name of names)
    if (!/[*?{[]/.test(name)) {
      if ((await read(name)) !== undefined) there.push(name)
    } else {
      const { default: picomatch } = await import('picomatch')
      const matches = picomatch(name, { dot: true })
      there.push(...(await list(name)).filter((path) => matches(path)))
    }
  return names.length > 0 && there.length === 0 ? 'none' : [...new Set(there)]
}

const loadHead = async (
  options: ProgramOptions,
): Promise<{ loaded: readonly LoadedManifest[]; problem?: ManifestError | undefined }> => {
  try {
    return { loaded: await loadManifests(options) }
  } catch (thrown) {
    if (!(thrown instanceof ManifestError)) throw thrown
    return { loaded: [], problem: thrown }
  }
}

const judgeFirst = async (
  options: ProgramOptions,
  head: readonly LoadedManifest[],
): Promise<{
  manifests: readonly Manifest[]
  judged: readonly Judged[]
  improvised: boolean
  notes: readonly string[]
}> => {
  const judged: Judged[] = []
  for (const { manifest, waiverProblems } of head) {
    const own = withoutGateItem(manifest)
    const result = await runManifest(own, waiverProblems, options, stagesOf(own, options.stages))
    const first = await askForSignature(
      ['this is the first manifest: nobody has agreed to it yet'],
      undefined,
      manifest,
      result,
      options,
    )
    judged.push({ ...result, items: [...result.items, first.item], signOffs: [...result.signOffs, ...first.signOffs] })
  }
  return { manifests: head.map(({ manifest }) => manifest), judged, improvised: false, notes: [] }
}

const withoutGateItem = (manifest: Manifest): Manifest => ({
  ...manifest,
  items: manifest.items.filter((item) => item.id !== GATE_CHANGE),
})

const withChange = async (
  result: Judged,
  base: Manifest,
  head: Manifest | undefined,
  problem: ManifestError | undefined,
  options: ProgramOptions,
  trusted: TrustedSource,
): Promise<Judged> => {
  if (options.dryRun === true) return result
  if (
    problem !== undefined &&
    problem.problems.some(({ file }) => base.files.some(({ path }) => path === file) || file === base.path)
  )
    return { ...result, items: [...result.items, brokenManifest(problem, result)] }
  const { weakened, altered } = compareManifests(
    withoutGateItem(base),
    head === undefined ? undefined : withoutGateItem(head),
  )
  const named = [...weakened, ...(await changedFiles(base, options, trusted))]
  const further =
    head === undefined
      ? undefined
      : await judgeAltered(altered, { ...head, waivers: base.waivers }, result.stages, options)
  const items = further === undefined ? [...result.items] : stricterOf(result.items, further.items)
  const signOffs = [...result.signOffs, ...(further?.signOffs ?? [])]
  if (named.length > 0) {
    const asked = await askForSignature(named, base, head ?? base, result, options)
    items.push(asked.item)
    signOffs.push(...asked.signOffs)
  }
  return { ...result, items, signOffs }
}

/** Documents and plug-ins that the manifest of the base relies on, and that the change removes or rewrites. */
const changedFiles = async (
  base: Manifest,
  { world }: ProgramOptions,
  trusted: TrustedSource,
): Promise<readonly string[]> => {
  const changed: string[] = []
  for (const path of base.checklists)
    if ((await world.files.stat(path)) === undefined && (await trusted.read(path)) !== undefined)
      changed.push(`the checklist ${path} is deleted`)
  for (const path of plugInsOf(base)) {
    const before = await trusted.read(path)
    const now = (await world.files.stat(path)) === undefined ? undefined : await world.files.readBytes(path)
    if (before !== undefined && (now === undefined || Buffer.compare(before, now) !== 0))
      changed.push(`the check ${path} ${now === undefined ? 'is deleted' : 'changes'}`)
  }
  return changed
}

const judgeAltered = async (
  altered: readonly ManifestItem[],
  head: Manifest,
  stages: readonly string[],
  options: ProgramOptions,
): Promise<Judged | undefined> => {
  const ids = altered.filter((item) => stages.includes(item.stage)).map((item) => item.id)
  const wanted =
    options.only === undefined || options.only.length === 0 ? ids : ids.filter((id) => options.only?.includes(id))
  if (wanted.length === 0) return undefined
  const known = stages.filter((stage) => head.stages.some(({ name }) => name === stage))
  return runManifest(withoutGateItem(head), [], { ...options, only: wanted }, known)
}

const STRICTNESS: Readonly<Record<Status, number>> = {
  error: 6,
  fail: 5,
  pending: 4,
  waived: 3,
  pass: 2,
  'not-applicable': 1,
  skipped: 0,
}

/** Of two answers to one item the stricter; items that only the change has are added. */
const stricterOf = (base: readonly ItemReport[], head: readonly ItemReport[]): ItemReport[] => {
  const items = [...base]
  for (const other of head) {
    const index = items.findIndex((item) => item.id === other.id && item.stage === other.stage)
    const own = items[index]
    const told = { ...other, summary: `as the change has it: ${other.summary}` }
    if (own === undefined) items.push(told)
    else if (STRICTNESS[other.status] > STRICTNESS[own.status]) items[index] = { ...told, level: own.level }
  }
  return items
}
