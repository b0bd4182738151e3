import { messageOf } from '../core/errors.ts'
import type { World } from '../core/world.ts'
import { isRemote } from '../manifest/extend.ts'
import { loadManifest } from '../manifest/load.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { ManifestError, type Problem } from '../manifest/problem.ts'
import type { ProgramOptions } from './options.ts'

/** Where a manifest is looked for when none is named. */
export const MANIFEST_PATHS = ['.github/gonogo.yml', '.github/gonogo.yaml', 'gonogo.yml', 'gonogo.yaml'] as const

/** A manifest without mistakes, and what is wrong with its waivers: those stop a run, and not its reading. */
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
  const { bundledPresets, readBundledPreset } = await import('../manifest/presets.ts')
  const bytes = readBundledPreset(file.slice('gonogo:'.length))
  if (bytes === undefined)
    throw new Error(
      `gonogo brings no preset of that name; it brings ${bundledPresets()
        .map((name) => `gonogo:${name}`)
        .join(', ')}`,
    )
  return bytes
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

/** The stages that are asked for: those named, else `merge` where there is one, else the first. */
export const stagesOf = (manifest: Pick<Manifest, 'stages'>, named: readonly string[]): readonly string[] => {
  if (named.length > 0) return [...new Set(named)]
  const stage = manifest.stages.find(({ name }) => name === 'merge') ?? manifest.stages[0]
  return stage === undefined ? [] : [stage.name]
}
