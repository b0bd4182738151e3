import type { Change } from '../core/change.ts'
import { conditionHolds, interpolate, InterpolationFailure } from '../manifest/interpolate.ts'
import type { Manifest, ManifestItem } from '../manifest/manifest.ts'
import { readerFor, type Surroundings } from './reader.ts'

/** Whether an item runs, and if not, what it is instead and why. */
export type Planned = {
  readonly item: ManifestItem
  /** With its expressions computed. */
  readonly name: string
  readonly fate:
    | { readonly kind: 'run' }
    | { readonly kind: 'skipped' | 'not-applicable' | 'error'; readonly reason: string; readonly help?: string }
}

/** Decides for each item of the stages whether it runs. Pure but for the secrets that conditions read. */
export const plan = async (
  manifest: Manifest,
  options: {
    readonly stages: readonly string[]
    readonly only?: readonly string[]
    readonly change: Change
    readonly around: Surroundings
  },
): Promise<readonly Planned[]> => {
  const chosen = select(manifest.items, options.stages, options.only)
  // Globs are compiled only where an item has some.
  const covers = chosen.some((item) => item.paths.length > 0) ? (await import('./covers.ts')).covers : undefined
  return chosen.map((item) => planItem(item, manifest, options.change, options.around, covers))
}

const select = (
  items: readonly ManifestItem[],
  stages: readonly string[],
  only: readonly string[] | undefined,
): readonly ManifestItem[] => {
  // In the order of the stages as asked, and of the manifest inside each.
  const inStages = stages.flatMap((stage) => items.filter((item) => item.stage === stage))
  if (only === undefined || only.length === 0) return inStages
  const wanted = new Set<ManifestItem>()
  const want = (item: ManifestItem): void => {
    if (wanted.has(item)) return
    wanted.add(item)
    for (const need of item.needs)
      for (const other of inStages)
        if (other.stage === item.stage && (other.id === need || other.baseId === need)) want(other)
  }
  for (const item of inStages) if (only.includes(item.id) || only.includes(item.baseId)) want(item)
  return inStages.filter((item) => wanted.has(item))
}

const planItem = (
  item: ManifestItem,
  manifest: Manifest,
  change: Change,
  around: Surroundings,
  covers: ((globs: readonly string[], path: string) => boolean) | undefined,
): Planned => {
  const reader = readerFor(item, manifest.env, around)
  let name = item.name
  try {
    if (name.includes('${{')) name = String(interpolate(name, reader))
    for (const condition of item.conditions)
      if (!conditionHolds(condition, reader))
        return {
          item,
          name,
          fate: {
            kind: 'skipped',
            reason:
              condition === false
                ? 'switched off with `if: false`'
                : `its condition does not hold: ${String(condition)}`,
          },
        }
  } catch (thrown) {
    if (!(thrown instanceof InterpolationFailure)) throw thrown
    return { item, name, fate: { kind: 'error', reason: thrown.message, help: thrown.help } }
  }
  if (
    covers !== undefined &&
    item.paths.length > 0 &&
    change.status === 'known' &&
    !change.files.some(
      (file) =>
        covers(item.paths, file.path) || (file.previousPath !== undefined && covers(item.paths, file.previousPath)),
    )
  )
    return {
      item,
      name,
      fate: { kind: 'not-applicable', reason: `none of its files changed (${item.paths.join(', ')})` },
    }
  return { item, name, fate: { kind: 'run' } }
}
