import type { Registry } from '../core/check.ts'
import { describeIssues } from '../core/issues.ts'
import { sha256 } from '../core/sha256.ts'
import { nearest } from '../core/suggest.ts'
import { parseDuration } from '../core/units.ts'
import { createCollector, type Collector } from './collect.ts'
import { extendedPath, type ReadManifestFile } from './extend.ts'
import { expressionsIn, parseTemplate } from './interpolate.ts'
import type { Manifest, ManifestItem, Stage } from './manifest.ts'
import type { Problem } from './problem.ts'
import { readItem, type Defaults, type ItemSurroundings, type ReadItem } from './read-item.ts'
import { ManifestHeadShape, PresetHeadShape, StageHeadShape, type PresetHeadShape as Preset } from './shape.ts'
import { parseSource, type SourceText, type ValuePath } from './source-text.ts'
import { WORKFLOW_KEYS } from './traps.ts'
import { readWaivers } from './waivers.ts'
import { checkNames } from './names.ts'
import { checkNeeds } from './needs.ts'

const MAX_ITEMS = 20_000
const MAX_PRESETS = 20
const LARGE_CHARACTERS = 200_000

export type LoadResult = {
  /** There when nothing stands in the way of a run. */
  readonly manifest?: Manifest
  readonly problems: readonly Problem[]
  /** Mistakes of waivers: `validate` refuses them, a run reports them and does not apply the waiver. */
  readonly waiverProblems: readonly Problem[]
}

/** Reads a manifest with its presets. Every mistake at once, in the order of the files. Nothing is run. */
export const loadManifest = async (options: {
  readonly path: string
  readonly bytes: Uint8Array | string
  /** Reads presets; undefined when there is nothing. */
  readonly read: ReadManifestFile
  readonly registry: Registry
  /** Milliseconds since the epoch, for the expiry of waivers. */
  readonly now: number
}): Promise<LoadResult> => {
  const collect = createCollector()
  const layers = await readLayers(options.path, options.bytes, options.read, collect)
  const waiverCollect = createCollector()
  if (layers.length === 0) return { problems: collect.problems, waiverProblems: [] }

  const env: Record<string, string | number | boolean> = {}
  const roles: Record<string, readonly string[]> = {}
  const defaults: Defaults = {}
  const taintedEnv = new Set<string>()
  for (const { source, value } of layers) {
    for (const [name, given] of Object.entries(value.env ?? {})) {
      env[name] = given
      for (const text of expressionsIn(given, ['env', name])) {
        const { template, mistakes } = parseTemplate(text.text, { matrixKeys: [], envNames: [], code: false })
        for (const mistake of mistakes) collect.at(source, text.path, mistake.message, { hint: mistake.hint })
        if (template.some((part) => typeof part !== 'string' && part.usesStrangersText)) taintedEnv.add(name)
      }
    }
    for (const [role, people] of Object.entries(value.roles ?? {})) {
      roles[role] = [people].flat()
      for (const [index, person] of [people].flat().entries())
        if (!/^(@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?|[^\s@:<>"]+@[^\s@:<>"]+)$/.test(person))
          collect.at(
            source,
            ['roles', role, ...(Array.isArray(people) ? [index] : [])],
            `\`${person}\` is not a user or team.`,
            { hint: 'Write `"@user"` or `"@organisation/team"`, in quotes.' },
          )
    }
    Object.assign(defaults, value.defaults)
  }

  const stages = new Map<string, Stage>()
  const items: ManifestItem[] = []
  for (const layer of layers)
    await readStages(
      layer,
      { registry: options.registry, collect, source: layer.source, defaults, env, taintedEnv },
      stages,
      items,
    )
  const main = layers.at(-1)
  if (main !== undefined && items.length > MAX_ITEMS)
    collect.at(main.source, ['stages'], `The manifest has ${items.length} items; the limit is ${MAX_ITEMS}.`, {
      hint: 'Split it into several manifests.',
    })
  checkNeeds(items, collect)
  checkNames(items, { roles: Object.keys(roles), stages: writtenStages(layers) }, collect)
  const waivers = layers.flatMap(({ source, value }) =>
    readWaivers(value.waivers ?? [], source, items, options.now, collect, waiverCollect),
  )

  for (const { source } of layers) source.forget()
  const value = main?.value
  const files = await Promise.all(
    layers.map(async ({ source }) => ({ path: source.file, sha256: await digest(source.text) })),
  )
  const manifest: Manifest = {
    path: options.path,
    sha256: files.at(-1)?.sha256 ?? '',
    ...(value?.name === undefined ? {} : { name: value.name }),
    checklists: layers.flatMap((layer) => [layer.value.checklists ?? []].flat()),
    roles,
    env,
    stages: [...stages.values()],
    items,
    waivers,
    files,
  }
  return {
    ...(collect.problems.length === 0 ? { manifest } : {}),
    problems: sortProblems(collect.problems),
    waiverProblems: sortProblems(waiverCollect.problems),
  }
}

const writtenStages = (layers: readonly Layer[]): readonly string[] =>
  layers.flatMap(({ value }) => Object.keys(value.stages ?? {}))

/** While much is allocated V8 lets the part of memory for new objects grow, since version 13 to 128 MB; that saves no time here. */
const keepMemorySmall = async (): Promise<void> => {
  if (Number.parseInt(process.versions.v8, 10) < 13) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * Frees the tree of a large manifest now. When V8 happens to collect while the tree is still needed it takes all of it for
 * long-lived, lets memory grow to twice that before it looks again, and the run piles up on top: 260 MB instead of 170.
 */
const collectGarbage = async (): Promise<void> => {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')])
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect()
}

/** Node's cryptography is faster once it is loaded: for a short text the loading would be all the work. */
const digest = async (text: string): Promise<string> =>
  text.length < 50_000 ? sha256(text) : (await import('node:crypto')).createHash('sha256').update(text).digest('hex')

const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))

/** A file of the manifest; stages are still as written. */
type Layer = {
  readonly source: SourceText
  readonly value: Omit<Preset, 'stages'> & { readonly stages?: Readonly<Record<string, unknown>> }
}

/** The manifest behind its presets, in the order in which later ones win. */
const readLayers = async (
  path: string,
  bytes: Uint8Array | string,
  read: ReadManifestFile,
  collect: Collector,
): Promise<Layer[]> => {
  const layers: Layer[] = []
  const chain: string[] = []
  const enter = async (file: string, content: Uint8Array | string, preset: boolean): Promise<void> => {
    if (content.length > LARGE_CHARACTERS) await keepMemorySmall()
    const parsed = parseSource(file, content)
    for (const problem of parsed.problems) collect.add(problem)
    if (parsed.source === undefined) return
    const { source } = parsed
    // While the items of a large manifest are read its tree would be most of the memory, and is asked for by mistakes only.
    if (source.text.length > LARGE_CHARACTERS) {
      source.forget()
      await collectGarbage()
    }
    if (source.value === null || typeof source.value !== 'object' || Array.isArray(source.value)) {
      collect.at(source, [], 'A manifest is a mapping that begins with `version: 1` and `stages:`.')
      return
    }
    const { stages, ...rest } = source.value as Record<string, unknown>
    // Presets may bring every stage there is.
    const shape = preset || rest['extends'] !== undefined ? PresetHeadShape : ManifestHeadShape
    // Stages are read item by item below: here only that they are there and a mapping.
    const top = shape.safeParse({
      ...rest,
      ...(stages === undefined ? {} : { stages: isMapping(stages) ? {} : stages }),
    })
    if (!top.success)
      for (const issue of describeIssues(top.error.issues, source.value, (at) =>
        at.length === 0
          ? ManifestHeadShape.keys
          : at[0] === 'defaults'
            ? ['timeout', 'retry', 'level', 'shell', 'working-directory']
            : at[0] === 'waivers'
              ? ['item', 'stage', 'reason', 'owner', 'expires', 'ticket']
              : [],
      ))
        collect.at(source, issue.path, issue.message, {
          onKey: issue.onKey,
          hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : undefined,
        })
    const value = top.success ? top.data : (PresetHeadShape.safeParse(onlyValid(rest)).data ?? { version: 1 as const })
    chain.push(file)
    for (const [index, reference] of [value.extends ?? []].flat().entries()) {
      const at = ['extends', ...(Array.isArray(value.extends) ? [index] : [])]
      const target = extendedPath(reference, file)
      if (chain.includes(target)) {
        collect.at(
          source,
          at,
          `The presets extend each other in a circle: ${[...chain.slice(chain.indexOf(target)), target].join(' → ')}.`,
          { hint: 'Remove one of them.' },
        )
        continue
      }
      if (layers.length + chain.length > MAX_PRESETS) {
        collect.at(source, at, `More than ${MAX_PRESETS} presets.`, { hint: 'Put them together.' })
        break
      }
      let inner: Uint8Array | undefined
      try {
        inner = await read(target)
      } catch (thrown) {
        collect.at(
          source,
          at,
          `The preset \`${reference}\` could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
        )
        continue
      }
      if (inner === undefined)
        collect.at(source, at, `The preset \`${reference}\` is not there.`, {
          hint: 'A path starts at the root of the repository: `./deploy/base.yml`; another repository is `owner/repo/path@ref`; presets of gonogo are `gonogo:NAME`.',
        })
      else await enter(target, inner, true)
    }
    chain.pop()
    const { stages: _unread, ...kept } = value
    layers.push({ source, value: { ...kept, ...(isMapping(stages) ? { stages } : {}) } })
  }
  await enter(path, bytes, false)
  return layers
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The keys of a broken manifest that are right by themselves, so that the rest can still be looked at. */
const onlyValid = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key, given]) => key === 'version' || PresetHeadShape.safeParse({ version: 1, [key]: given }).success)
      .map(([key, given]) => [key, key === 'version' ? 1 : given]),
  )

const readStages = async (
  layer: Layer,
  around: ItemSurroundings,
  stages: Map<string, Stage>,
  items: ManifestItem[],
): Promise<void> => {
  const { source, collect } = around
  const own = new Map<string, ReadItem>()
  // Items of earlier files may be replaced by an item of this one with their id.
  const replaceable: ReadonlySet<string> = new Set(items.map((item) => `${item.stage}\0${item.baseId}`))
  for (const [stage, written] of Object.entries(layer.value.stages ?? {})) {
    const path: ValuePath = ['stages', stage]
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(stage))
      collect.at(source, path, `\`${stage}\` cannot be the name of a stage.`, {
        onKey: true,
        hint: 'A stage has letters, digits, `_`, `.` and `-`.',
      })
    const detailed = isMapping(written)
    const rawItems: unknown = detailed ? written['items'] : written
    let condition: string | boolean | undefined
    let watch: Stage['watch'] = []
    if (detailed) {
      const head = StageHeadShape.safeParse({ ...written, items: Array.isArray(rawItems) ? [] : rawItems })
      if (!head.success)
        for (const issue of describeIssues(head.error.issues, written, (at) =>
          at.length === 0 ? ['items', 'if', 'watch'] : ['for', 'every'],
        ))
          collect.at(source, [...path, ...issue.path], issue.message, {
            onKey: issue.onKey,
            hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : undefined,
          })
      else {
        condition = head.data.if
        watch = (head.data.watch ?? []).map((row) => ({
          forMs: parseDuration(row.for) ?? 0,
          everyMs: parseDuration(row.every) ?? 0,
        }))
      }
    } else if (!Array.isArray(rawItems)) {
      collect.at(
        source,
        path,
        rawItems === null || rawItems === undefined
          ? `The stage \`${stage}\` has no item.`
          : 'A stage is a list of items, or a mapping with `items`.',
        { onKey: true, hint: 'Add an item: `- name: …` with `uses:` or `run:`.' },
      )
    }
    const known = stages.get(stage)
    stages.set(stage, { name: stage, watch: watch.length > 0 ? watch : (known?.watch ?? []) })
    for (const [index, raw] of (Array.isArray(rawItems) ? (rawItems as unknown[]) : []).entries()) {
      const at: ValuePath = [...path, ...(detailed ? ['items', index] : [index])]
      const item = await readItem(raw, stage, at, around)
      if (item === undefined) continue
      const named = condition === undefined ? item : { ...item, conditions: [condition, ...item.conditions] }
      for (const where of named.stages) {
        const key = `${where}\0${named.baseId}`
        const twin = own.get(key)
        if (twin !== undefined)
          collect.at(
            source,
            [...at, named.explicitId ? 'id' : 'name'],
            `The id \`${named.baseId}\` is already taken in the stage \`${where}\` by line ${source.lineOf(twin.origin.path)}.`,
            { hint: 'Give one of them another `id`.' },
          )
        own.set(key, named)
      }
      place(named, stages, items, replaceable)
    }
  }
}

/** Spreads an item over its stages and its matrix. An item of a preset with the same id gives way, in its place. */
const place = (
  item: ReadItem,
  stages: Map<string, Stage>,
  items: ManifestItem[],
  replaceable: ReadonlySet<string>,
): void => {
  const { stages: where, combinations, explicitId: _explicitId, ...rest } = item
  for (const stage of where) {
    if (!stages.has(stage)) stages.set(stage, { name: stage, watch: [] })
    const spread = combinations.map((matrix): ManifestItem => {
      const values = Object.values(matrix)
      return { ...rest, stage, matrix, id: values.length === 0 ? item.baseId : `${item.baseId}[${values.join(', ')}]` }
    })
    if (replaceable.has(`${stage}\0${item.baseId}`)) {
      const first = items.findIndex((other) => other.stage === stage && other.baseId === item.baseId)
      for (let index = items.length - 1; index >= 0; index--)
        if (items[index]?.stage === stage && items[index]?.baseId === item.baseId) items.splice(index, 1)
      items.splice(first, 0, ...spread)
    } else items.push(...spread)
  }
}

/** The nearest stage of a manifest, for "did you mean". */
export const nearestStage = (manifest: Pick<Manifest, 'stages'>, written: string): string | undefined =>
  nearest(
    written,
    manifest.stages.map((stage) => stage.name),
  )
