import type { ChangedFile } from '../../../core/change.ts'
import { classesOf, type PythonClass } from './python-classes.ts'

/** A class before the change and after it. One side is missing where the change adds it or takes it away. */
export type ClassPair = { readonly before: PythonClass | undefined; readonly after: PythonClass | undefined }

export type ChangedClasses = {
  /** By the folder that they stand in. */
  readonly groups: ReadonlyMap<string, readonly ClassPair[]>
  /**
   * Names that some class gains and that some class loses: what is both has only moved, to a base or from one. Of a file that
   * is not understood, every name in it counts.
   */
  readonly gained: ReadonlySet<string>
  readonly lost: ReadonlySet<string>
}

export type ReadSides = {
  readonly before: (path: string) => Promise<string | undefined>
  readonly after: (path: string) => Promise<string | undefined>
}

/** More files are no change of a model that could be followed, but a move of the whole project. */
const MOST_FILES = 200

/**
 * The classes of the files of Python that a change touches, paired by their name within a folder that `groupOf` gives, so that
 * one that moves to another file is the same. Names that stand in two files of a group are left out, and so are files that
 * are not understood. Undefined where there are too many.
 */
export const changedClasses = async (
  files: readonly ChangedFile[],
  groupOf: (path: string) => string,
  read: ReadSides,
): Promise<ChangedClasses | undefined> => {
  const python = files.filter(
    ({ path, previousPath }) => path.endsWith('.py') || previousPath?.endsWith('.py') === true,
  )
  if (python.length > MOST_FILES) return undefined
  const before: PythonClass[] = []
  const after: PythonClass[] = []
  const unread = { before: new Set<string>(), after: new Set<string>() }
  for (const { path, status, previousPath } of python) {
    const old = status === 'added' ? undefined : await read.before(previousPath ?? path)
    const next = status === 'deleted' ? undefined : await read.after(path)
    const own = next === undefined ? [] : classesOf(path, next)
    const others = old === undefined ? [] : classesOf(previousPath ?? path, old)
    if (own === undefined || others === undefined) {
      for (const name of (old ?? '').match(/\w+/g) ?? []) unread.before.add(name)
      for (const name of (next ?? '').match(/\w+/g) ?? []) unread.after.add(name)
      continue
    }
    after.push(...own)
    before.push(...others)
  }
  const groups = new Map<string, Map<string, { before: PythonClass[]; after: PythonClass[] }>>()
  const add = (side: 'before' | 'after', each: PythonClass): void => {
    const names = groups.get(groupOf(each.path)) ?? new Map<string, { before: PythonClass[]; after: PythonClass[] }>()
    groups.set(groupOf(each.path), names)
    const sides = names.get(each.name) ?? { before: [], after: [] }
    names.set(each.name, sides)
    sides[side].push(each)
  }
  for (const each of before) add('before', each)
  for (const each of after) add('after', each)
  const pairs = new Map(
    [...groups].map(([group, names]) => [
      group,
      [...names.values()]
        .filter((sides) => sides.before.length <= 1 && sides.after.length <= 1)
        .map((sides) => ({ before: sides.before[0], after: sides.after[0] })),
    ]),
  )
  const { gained, lost } = movedNames([...pairs.values()].flat())
  return { groups: pairs, gained: new Set([...gained, ...unread.after]), lost: new Set([...lost, ...unread.before]) }
}

const movedNames = (
  pairs: readonly ClassPair[],
): { readonly gained: ReadonlySet<string>; readonly lost: ReadonlySet<string> } => {
  const gained = new Set<string>()
  const lost = new Set<string>()
  for (const { before, after } of pairs) {
    const [old, next] = [namesOf(before), namesOf(after)]
    for (const name of next) if (!old.has(name)) gained.add(name)
    for (const name of old) if (!next.has(name)) lost.add(name)
  }
  return { gained, lost }
}

const namesOf = (each: PythonClass | undefined): ReadonlySet<string> =>
  new Set([...(each?.attributes.keys() ?? []), ...(each?.declared.keys() ?? [])])
