import type { Bindings } from '../../../python/bindings.ts'
import type { PythonModule } from '../../../python/syntax.ts'
import type { Home } from '../python/library.ts'

/** One revision file. */
export type Revision = {
  readonly path: string
  readonly home: Home
  readonly module: PythonModule
  readonly names: Bindings
  /** Undefined where it is no plain text. */
  readonly id: string | undefined
  /** `down_revision`: none for the first, several for a merge. */
  readonly parents: readonly string[]
  readonly dependsOn: readonly string[]
  readonly labels: readonly string[]
  /** The line of `down_revision`. */
  readonly line: number
}

export type RevisionMistake = {
  readonly path: string
  readonly line: number
  readonly rule: 'two-heads' | 'migration-dependency-missing' | 'migration-cycle' | 'duplicate-version'
  readonly message: string
  readonly help: string
}

/** Revisions with what they stand on before them, and what is wrong with the graph. */
export const orderRevisions = (
  revisions: readonly Revision[],
): { readonly order: readonly Revision[]; readonly mistakes: readonly RevisionMistake[] } => {
  const mistakes: RevisionMistake[] = []
  const order: Revision[] = []
  const folders = new Map<string, Revision[]>()
  for (const revision of revisions) {
    const folder = revision.path.split('/').slice(0, -1).join('/')
    const own = folders.get(folder)
    if (own === undefined) folders.set(folder, [revision])
    else own.push(revision)
  }
  // Revisions of several folders make one graph where they refer to each other (version_locations).
  for (const group of graphs([...folders.values()])) order.push(...orderOne(group, mistakes))
  return { order, mistakes }
}

const graphs = (folders: readonly (readonly Revision[])[]): readonly (readonly Revision[])[] => {
  const groups: Revision[][] = []
  for (const folder of folders) {
    const ids = new Set(folder.map((revision) => revision.id))
    const wanted = new Set(folder.flatMap((revision) => [...revision.parents, ...revision.dependsOn]))
    const linked = groups.filter((group) =>
      group.some(
        (other) =>
          (wanted.has(other.id ?? '') && !ids.has(other.id)) ||
          [...other.parents, ...other.dependsOn].some((id) => ids.has(id) && !group.some(({ id: own }) => own === id)),
      ),
    )
    const merged = [...linked.flat(), ...folder]
    for (const group of linked) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

const orderOne = (revisions: readonly Revision[], mistakes: RevisionMistake[]): readonly Revision[] => {
  const sorted = [...revisions].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const byId = new Map<string, Revision>()
  for (const revision of sorted) {
    const other = byId.get(revision.id ?? '')
    if (other === undefined) byId.set(revision.id ?? '', revision)
    else
      mistakes.push({
        path: revision.path,
        line: revision.line,
        rule: 'duplicate-version',
        message: `The revision ${revision.id} is also that of ${other.path}: Alembic takes one of the two and the other never runs.`,
        help: 'Give one of the two a revision of its own.',
      })
  }
  const labelled = new Map(sorted.flatMap((revision) => revision.labels.map((label) => [label, revision] as const)))
  const parentsOf = (revision: Revision): readonly Revision[] =>
    [...revision.parents, ...revision.dependsOn].flatMap((id) => {
      const found = byId.get(id) ?? labelled.get(id)
      return found === undefined || found === revision ? [] : [found]
    })
  for (const revision of sorted)
    for (const id of [...revision.parents, ...revision.dependsOn])
      if (!byId.has(id) && !labelled.has(id))
        mistakes.push({
          path: revision.path,
          line: revision.line,
          rule: 'migration-dependency-missing',
          message: `It stands on the revision ${id}, which is not in the repository: Alembic stops with "Can't locate revision".`,
          help: `Commit the file of ${id}, or correct down_revision.`,
        })
  mistakes.push(...headsOf(sorted, byId))
  return depthFirst(sorted, parentsOf, mistakes)
}

/** Revisions that nothing stands on. Several are wanted only where branches carry labels of their own. */
const headsOf = (sorted: readonly Revision[], byId: ReadonlyMap<string, Revision>): readonly RevisionMistake[] => {
  const followed = new Set(sorted.flatMap((revision) => revision.parents))
  const heads = sorted.filter(
    (revision) => !followed.has(revision.id ?? '') && byId.get(revision.id ?? '') === revision,
  )
  if (heads.length < 2) return []
  const labels = heads.map((head) => labelsOf(head, byId))
  const distinct = labels.every(
    (own, index) =>
      own.size > 0 && labels.every((other, at) => at === index || [...own].some((label) => !other.has(label))),
  )
  if (distinct) return []
  const names = heads.map((head) => head.id).join(', ')
  return heads.slice(1).map((head) => ({
    path: head.path,
    line: head.line,
    rule: 'two-heads' as const,
    message: `${heads.length} revisions have nothing after them (${names}): "alembic upgrade head" stops with "Multiple head revisions are present", and the deploy with it.`,
    help: 'Let the newer one stand on the older one, or add the revision that `alembic merge heads` writes.',
  }))
}

const labelsOf = (head: Revision, byId: ReadonlyMap<string, Revision>): ReadonlySet<string> => {
  const labels = new Set<string>()
  const seen = new Set<Revision>([head])
  for (const revision of seen) {
    for (const label of revision.labels) labels.add(label)
    for (const id of revision.parents) {
      const parent = byId.get(id)
      if (parent !== undefined) seen.add(parent)
    }
  }
  return labels
}

const depthFirst = (
  sorted: readonly Revision[],
  parentsOf: (revision: Revision) => readonly Revision[],
  mistakes: RevisionMistake[],
): readonly Revision[] => {
  const order: Revision[] = []
  const state = new Map<Revision, 'open' | 'done'>()
  for (const start of sorted) {
    if (state.has(start)) continue
    const stack = [{ revision: start, parents: parentsOf(start), next: 0 }]
    state.set(start, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const parent = top.parents[top.next++]
      if (parent === undefined) {
        state.set(top.revision, 'done')
        order.push(top.revision)
        stack.pop()
      } else if (state.get(parent) === undefined) {
        state.set(parent, 'open')
        stack.push({ revision: parent, parents: parentsOf(parent), next: 0 })
      } else if (state.get(parent) === 'open')
        mistakes.push({
          path: top.revision.path,
          line: top.revision.line,
          rule: 'migration-cycle',
          message: `It stands on ${parent.id}, which stands on it in turn: Alembic cannot order the two.`,
          help: 'Correct one of the two down_revision.',
        })
    }
  }
  return order
}
