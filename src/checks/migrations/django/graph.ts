import type { DjangoFile, MigrationKey } from './module.ts'

/** What is wrong with the graph itself. */
export type GraphMistake = {
  readonly path: string
  readonly line: number
  readonly rule: 'two-heads' | 'migration-dependency-missing' | 'migration-cycle'
  readonly message: string
  readonly help: string
}

export type DjangoGraph = {
  /** Every file once, what it depends on before it. */
  readonly order: readonly DjangoFile[]
  /** Squashes whose replaced migrations are all still there: those run, the squash sends nothing. */
  readonly idle: ReadonlySet<DjangoFile>
  readonly mistakes: readonly GraphMistake[]
}

/** `app.name`, unique in a project. */
export const keyText = ({ app, name }: MigrationKey): string => `${app}.${name}`

/** Orders migrations as Django does: leaf by leaf, in the order of apps and names, dependencies first. */
export const orderByGraph = (files: readonly DjangoFile[]): DjangoGraph => {
  const sorted = [...files].sort((a, b) => compare(a.app, b.app) || compare(a.name, b.name))
  const byKey = new Map(sorted.map((file) => [keyText(file), file]))
  const idle = new Set(
    sorted.filter((file) => file.replaces.length > 0 && file.replaces.every((key) => byKey.has(keyText(key)))),
  )
  const replacedBy = new Map<string, DjangoFile>()
  for (const file of sorted) for (const key of file.replaces) replacedBy.set(keyText(key), file)
  const apps = new Map<string, DjangoFile[]>()
  for (const file of sorted) {
    const own = apps.get(file.app)
    if (own === undefined) apps.set(file.app, [file])
    else own.push(file)
  }
  const mistakes: GraphMistake[] = []
  const parents = new Map<DjangoFile, DjangoFile[]>(sorted.map((file) => [file, []]))

  const resolve = (file: DjangoFile, key: MigrationKey): readonly DjangoFile[] => {
    const own = apps.get(key.app) ?? []
    if (key.name === '__first__')
      return own.filter((other) => !other.dependencies.some(({ app }) => app === key.app)).slice(0, 1)
    if (key.name === '__latest__') return own.slice(-1)
    const found = byKey.get(keyText(key)) ?? replacedBy.get(keyText(key))
    if (found !== undefined) return found === file ? [] : [found]
    // Apps that are installed and not in the repository are not ours to judge.
    if (own.length > 0)
      mistakes.push({
        path: file.path,
        line: file.line,
        rule: 'migration-dependency-missing',
        message: `It depends on ${keyText(key)}, which is not in the repository: Django refuses to migrate at all.`,
        help: `Commit ${keyText(key)}, or name the migration that took its place.`,
      })
    return []
  }
  for (const file of sorted) {
    for (const key of file.dependencies) parents.get(file)?.push(...resolve(file, key))
    for (const key of file.runBefore) for (const later of resolve(file, key)) parents.get(later)?.push(file)
    // A squash stands behind what it replaces while that is still there.
    if (idle.has(file))
      for (const key of file.replaces) {
        const replaced = byKey.get(keyText(key))
        if (replaced !== undefined) parents.get(file)?.push(replaced)
      }
  }
  mistakes.push(...headsOf(apps, parents, idle, replacedBy))
  // Django starts at the last migration of each app, and takes what a migration stands on from the last to the first.
  const followed = new Set(
    sorted.flatMap((file) => (parents.get(file) ?? []).filter((parent) => parent.app === file.app)),
  )
  for (const own of parents.values()) own.sort((a, b) => compare(b.app, a.app) || compare(b.name, a.name))
  const starts = [...sorted.filter((file) => !followed.has(file)), ...sorted]
  return { order: depthFirst(starts, parents, mistakes), idle, mistakes }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Two migrations of one app that nothing of the app follows: `migrate` stops with "conflicting migrations". */
const headsOf = (
  apps: ReadonlyMap<string, readonly DjangoFile[]>,
  parents: ReadonlyMap<DjangoFile, readonly DjangoFile[]>,
  idle: ReadonlySet<DjangoFile>,
  replacedBy: ReadonlyMap<string, DjangoFile>,
): readonly GraphMistake[] =>
  [...apps].flatMap(([app, files]): GraphMistake[] => {
    const followed = new Set(files.filter((file) => !idle.has(file)).flatMap((file) => parents.get(file) ?? []))
    const heads = files.filter((file) => {
      if (idle.has(file) || followed.has(file)) return false
      const squash = replacedBy.get(keyText(file))
      // What a squash replaced goes with the squash, and with what follows that.
      return squash === undefined || (idle.has(squash) && !followed.has(squash))
    })
    if (heads.length < 2) return []
    const names = heads.map((head) => head.name).join(', ')
    return heads.slice(1).map((head) => ({
      path: head.path,
      line: head.line,
      rule: 'two-heads' as const,
      message: `The app ${app} has ${heads.length} migrations that nothing follows (${names}): Django stops with "Conflicting migrations detected" and the deploy with it.`,
      help: 'Let the newer one depend on the older one, or add the migration that `makemigrations --merge` writes.',
    }))
  })

const depthFirst = (
  starts: readonly DjangoFile[],
  parents: ReadonlyMap<DjangoFile, readonly DjangoFile[]>,
  mistakes: GraphMistake[],
): readonly DjangoFile[] => {
  const order: DjangoFile[] = []
  const state = new Map<DjangoFile, 'open' | 'done'>()
  for (const start of starts) {
    const stack: { file: DjangoFile; next: number }[] = [{ file: start, next: 0 }]
    if (state.has(start)) continue
    state.set(start, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const parent = parents.get(top.file)?.[top.next++]
      if (parent === undefined) {
        state.set(top.file, 'done')
        order.push(top.file)
        stack.pop()
      } else if (state.get(parent) === undefined) {
        state.set(parent, 'open')
        stack.push({ file: parent, next: 0 })
      } else if (state.get(parent) === 'open')
        mistakes.push({
          path: top.file.path,
          line: top.file.line,
          rule: 'migration-cycle',
          message: `It depends on ${keyText(parent)}, which depends on it in turn: Django refuses to migrate at all.`,
          help: 'Take one of the two dependencies away.',
        })
    }
  }
  return order
}
