import { posix } from 'node:path'
import { bindingsOf, HERE, type Bindings } from '../../../python/bindings.ts'
import { evaluate, type Scope } from '../../../python/evaluate.ts'
import { parsePython } from '../../../python/parse.ts'
import type { Expression, PythonModule, Statement } from '../../../python/syntax.ts'
import { lastName, type Value } from '../../../python/values.ts'
import { expressionsOf, statementsOf } from '../../../python/walk.ts'

/** Reads a file of the repository; undefined where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>

export type PythonFunction = Statement & { readonly kind: 'function' }

/** A file of Python whose functions may be run. */
export type Home = {
  readonly path: string
  readonly module: PythonModule
  readonly names: Bindings
  /** By what their names are worth in the file: `__here__.f`, `__here__.Class.f`. */
  readonly functions: ReadonlyMap<string, PythonFunction>
}

/** A function and the file it is in. */
export type Found = { readonly home: Home; readonly definition: PythonFunction }

/** The files of the repository that migrations take functions from. */
export type Library = {
  /** The function behind a dotted name, as it is worth in the file. What is not loaded yet is noted, and not found. */
  find(name: string, home: Home): Found | undefined
  /** Whether the repository has the module at the beginning of a dotted name. */
  knows(name: string, home: Home): boolean
  /** Loads what was looked for in vain. False where there is nothing that was not tried before. */
  load(): Promise<boolean>
  /** How often something was looked for that is not loaded yet. */
  readonly misses: () => number
}

/** As many names as are followed from one to the next. */
const MOST_STEPS = 12
/** Files that are read for all migrations together. */
const MOST_FILES = 400

/** The repository's root, and every folder above a file: packages begin in one of them. */
export const foldersAbove = (path: string): readonly string[] => {
  const folders: string[] = []
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder))
    folders.unshift(folder)
  return ['', 'src', ...folders]
}

/** What a file says its names and functions are. */
export const homeOf = (module: PythonModule, adapt: Adapt = (body) => body): Home => ({
  path: module.path,
  module,
  names: bindingsOf(module),
  // What is no valid Python is not read in parts.
  functions: module.problems.length > 0 ? new Map() : functionsIn(module.statements, adapt),
})

type Adapt = (body: readonly Statement[]) => readonly Statement[]

/** The functions of a file, those of its classes included. Those in conditions count where there is no other. */
export const functionsIn = (
  statements: readonly Statement[],
  adapt: Adapt = (body) => body,
): ReadonlyMap<string, PythonFunction> => {
  const found = new Map<string, PythonFunction>()
  const visit = (some: readonly Statement[], prefix: string, isSure: boolean): void => {
    for (const statement of some)
      switch (statement.kind) {
        case 'function': {
          const name = `${prefix}.${statement.name}`
          if (isSure || !found.has(name)) found.set(name, { ...statement, body: adapt(statement.body) })
          break
        }
        case 'class':
          visit(statement.body, `${prefix}.${statement.name}`, isSure)
          break
        case 'if':
          for (const { body } of statement.branches) visit(body, prefix, false)
          visit(statement.otherwise, prefix, false)
          break
        case 'try':
          visit(statement.body, prefix, false)
          for (const { body } of statement.handlers) visit(body, prefix, false)
          visit(statement.otherwise, prefix, false)
          break
        default:
      }
  }
  visit(statements, HERE, true)
  return found
}

/** A library that has read nothing yet. */
export const libraryOf = (read: ReadFile, adapt: Adapt = (body) => body): Library => {
  const files = new Map<string, Home | undefined>()
  const wanted = new Set<string>()
  let parsed = 0
  let misses = 0

  /** The first of the files that is there. */
  const firstOf = (paths: readonly string[]): Home | undefined => {
    for (const path of paths) {
      const found = files.get(path)
      if (found !== undefined) return found
      if (files.has(path)) continue
      wanted.add(path)
      misses++
    }
    return undefined
  }
  const places = new Map<string, readonly string[]>()
  const moduleAt = (level: number, parts: readonly string[], from: string): Home | undefined => {
    if (level === 0) {
      const base = parts.join('/')
      const key = `${base}:${posix.dirname(from)}`
      const known = places.get(key) ?? foldersAbove(from).flatMap((root) => filesOf(posix.join(root, base)))
      places.set(key, known)
      return firstOf(known)
    }
    const folder = posix.join(posix.dirname(from), '../'.repeat(level - 1))
    return folder.startsWith('..') ? undefined : firstOf(filesOf(posix.join(folder, ...parts)))
  }
  const moduleOf = (
    name: string,
    home: Home,
  ): { readonly home: Home; readonly members: readonly string[] } | undefined => {
    const { level, parts } = partsOf(name)
    for (let length = parts.length - 1; length >= (level === 0 ? 1 : 0); length--) {
      const found = moduleAt(level, parts.slice(0, length), home.path)
      if (found !== undefined && found.path !== home.path) return { home: found, members: parts.slice(length) }
    }
    return undefined
  }
  const member = (names: readonly string[], home: Home, steps: number): Found | undefined => {
    const [first = '', ...rest] = names
    const own = home.functions.get([HERE, ...names].join('.'))
    if (own !== undefined) return { home, definition: own }
    const next = pathOf(home.names.names.get(first)?.value)
    if (next !== undefined) return seek([next, ...rest].join('.'), home, steps + 1)
    for (const star of starsOf(home)) {
      const found = seek([star, ...names].join(star.endsWith('.') ? '' : '.'), home, steps + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  const seek = (name: string, home: Home, steps: number): Found | undefined => {
    if (steps > MOST_STEPS) return undefined
    const own = home.functions.get(name)
    if (own !== undefined) return { home, definition: own }
    if (name.startsWith(`${HERE}.`)) return undefined
    // A bare name that nothing in the file sets comes with a star.
    if (!name.includes('.')) return starsOf(home).length === 0 ? undefined : member([name], home, steps)
    const module = moduleOf(name, home)
    return module === undefined ? undefined : member(module.members, module.home, steps)
  }
  return {
    find: (name, home) => seek(name, home, 0),
    knows: (name, home) => moduleOf(name, home) !== undefined,
    load: async () => {
      let isNew = false
      for (const path of wanted) {
        wanted.delete(path)
        const text = parsed < MOST_FILES ? await read(path) : undefined
        files.set(path, text === undefined ? undefined : homeOf(parsePython(text, path), adapt))
        if (text === undefined) continue
        parsed++
        isNew = true
      }
      return isNew
    },
    misses: () => misses,
  }
}

/** Loads all that is needed for some files: what `look` asks the library for, and then for what was found there. */
export const loadFor = async <File>(
  library: Library,
  files: readonly File[],
  look: (file: File) => void,
  signal: AbortSignal,
): Promise<void> => {
  let open = files
  do {
    signal.throwIfAborted()
    open = open.filter((file) => {
      const before = library.misses()
      look(file)
      return library.misses() > before
    })
  } while (await library.load())
}

const filesOf = (base: string): readonly string[] =>
  base === '.' ? ['__init__.py'] : [`${base}.py`, posix.join(base, '__init__.py')]

/** `..utils.f`: two dots, and the names behind them. */
const partsOf = (name: string): { readonly level: number; readonly parts: readonly string[] } => {
  const level = /^\.*/.exec(name)?.[0].length ?? 0
  return { level, parts: name.slice(level).split('.') }
}

const starsOf = ({ module }: Home): readonly string[] =>
  module.statements.flatMap((statement) =>
    statement.kind === 'from-import' && statement.names.some(({ name }) => name === '*')
      ? [`${'.'.repeat(statement.level)}${statement.module}`]
      : [],
  )

/** The dotted name of a function, also of one that is wrapped (`partial(f, …)`) or taken from `import_module('a.b')`. */
export const pathOf = (value: Value | undefined): string | undefined => {
  if (value?.kind === 'call') return value.object === undefined ? pathOf(value.positional[0]) : undefined
  if (value?.kind !== 'reference') return undefined
  const { object, path } = value
  if (object === undefined) return path
  const module = object.kind === 'call' && lastName(object.path) === 'import_module' ? object.positional[0] : undefined
  return module?.kind === 'text' ? `${module.value}.${lastName(path)}` : undefined
}

/** Where expressions of a function stand: names of its file, and what the function imports itself. */
export const scopeIn = ({ home, definition }: Found): Scope => {
  const own = new Map<string, Value>()
  for (const statement of statementsOf(definition.body)) {
    const { at } = statement
    if (statement.kind === 'import')
      for (const { name, as } of statement.names) {
        const first = name.split('.')[0] ?? name
        own.set(as ?? first, { kind: 'reference', path: as === undefined ? first : name, at })
      }
    else if (statement.kind === 'from-import')
      for (const { name, as } of statement.names) {
        const module = `${'.'.repeat(statement.level)}${statement.module}`
        own.set(as ?? name, {
          kind: 'reference',
          path: `${module}${statement.module === '' ? '' : '.'}${name}`,
          at,
        })
      }
  }
  return { module: home.module, lookup: (name) => own.get(name) ?? home.names.names.get(name)?.value }
}

/** Why a function is not found, to follow its name. */
export const whereNot = (library: Library, name: string, home: Home): string =>
  library.knows(name, home)
    ? 'is no function that can be read in the file that it is taken from'
    : 'is in no file of the repository that can be found and read'

/** A function that is run, by way of how many others of other files. */
export type Reached = Found & { readonly away: number }

/** Functions of other files that one goes through before what is run there is no longer followed. */
const MOST_AWAY = 4
const MOST_REACHED = 300

/** The functions that are run from one, itself first, in its own file and in others of the repository. */
export const reachedFrom = (start: Found, library: Library): readonly Reached[] => {
  const reached: Reached[] = [{ ...start, away: 0 }]
  const seen = new Set<PythonFunction>([start.definition])
  for (const one of reached) {
    const scope = scopeIn(one)
    for (const expression of expressionsOf(one.definition.body))
      for (const named of namesIn(expression, scope)) {
        if (reached.length >= MOST_REACHED) continue
        const found = named.startsWith(`${HERE}.`)
          ? functionOf(one.home, named)
          : one.away < MOST_AWAY && !isOfPackage(named)
            ? library.find(named, one.home)
            : undefined
        if (found === undefined || seen.has(found.definition)) continue
        seen.add(found.definition)
        reached.push({ ...found, away: found.home === one.home ? one.away : one.away + 1 })
      }
  }
  return reached
}

const functionOf = (home: Home, name: string): Found | undefined => {
  const definition = home.functions.get(name)
  return definition === undefined ? undefined : { home, definition }
}

/** A function of the file that is named, whatever is called by a dotted name, and what is handed on to be called. */
const namesIn = (expression: Expression, scope: Scope): readonly string[] => {
  if (expression.kind === 'name') {
    const value = scope.lookup(expression.name)
    return value?.kind === 'reference' && value.path.startsWith(`${HERE}.`) ? [value.path] : []
  }
  if (expression.kind !== 'call') return []
  return [expression.callee, ...expression.args.map(({ value }) => value)].flatMap((each) => {
    if (each.kind !== 'name' && each.kind !== 'attribute') return []
    // A parameter or a variable of the function has no file; a bare name may come with a star.
    const root = rootOf(each)
    if (root === undefined || (each.kind === 'attribute' && scope.lookup(root) === undefined)) return []
    const value = evaluate(each, scope)
    const path = value.kind === 'reference' ? pathOf(value) : undefined
    return path === undefined ? [] : [path]
  })
}

const rootOf = (expression: Expression): string | undefined =>
  expression.kind === 'attribute' ? rootOf(expression.object) : expression.kind === 'name' ? expression.name : undefined

/** Packages whose functions are known to be no helpers of a team: nothing is looked for in the repository. */
export const isOfPackage = (name: string): boolean => PACKAGES.has(name.split('.')[0] ?? '')

const PACKAGES: ReadonlySet<string> = new Set([
  'django',
  'alembic',
  'sqlalchemy',
  'sqlmodel',
  'geoalchemy2',
  'pgvector',
])
