import { parsePython } from '../../python/parse.ts'
import type { Expression, PythonModule } from '../../python/syntax.ts'
import { statementsOf } from '../../python/walk.ts'
import { folderOf, join } from '../beside.ts'
import type { Origin, ReadBeside } from '../setting.ts'
import { instanceOf, membersOf } from './classes.ts'
import type { Ask, EnvAnswer } from './environment-read.ts'
import { evaluate } from './evaluate.ts'
import type { Machine, MachineProblem, ModuleFile } from './machine.ts'
import { runBody, runModule } from './statements.ts'
import type { EnvRead, Scope, Value } from './value.ts'

/** A settings module followed to its end for given environment values. */
export type PythonSettings = {
  readonly path: string
  /** Every name that is set, also `app.secret_key` and the like. */
  readonly names: Scope
  /** Every place that asks the environment, in the order of the files. */
  readonly reads: readonly EnvRead[]
  readonly problems: readonly MachineProblem[]
  readonly modules: readonly PythonModule[]
  /** What an expression of the file is worth at its end. */
  valueOf(expression: Expression): Value
  /** The names of a class's body, over those of its bases. */
  membersOf(value: Value): Scope
}

const MOST_STEPS = 200_000
const MOST_MODULES = 40

/**
 * Reads a Python module as syntax and follows it: environment reads of os, decouple, django-environ, environs, Starlette and
 * dj-database-url, branches, imports of modules of the repository, lists and dicts that are changed. Nothing is executed.
 */
export const readPythonSettings = async (
  path: string,
  content: string,
  options: { readonly read: ReadBeside; readonly ask: Ask },
): Promise<PythonSettings> => {
  const modules = new Map<string, PythonModule>()
  await load(path, content, modules, options.read)
  const start = modules.get(path)
  const reads = new Map<string, EnvRead>()
  const problems: MachineProblem[] = []
  const written = new Map<string, EnvAnswer>()
  const ask: Ask = (key) => written.get(key) ?? options.ask(key)
  const machine: Machine = {
    ask,
    write: (key, value, at, onlyIfUnset) => {
      if (onlyIfUnset && ask(key).status !== 'unset') return
      const origin: Origin = { format: 'environment', source: `${at.path}:${at.line}`, path: at.path, line: at.line }
      written.set(
        key,
        value.kind === 'text'
          ? { status: 'value', text: value.value, origin }
          : { status: 'opaque', reason: 'the code itself sets it to what is not known', origin },
      )
    },
    file: (from, target) => {
      const candidate = join(folderOf(from), target)
      const module = modules.get(candidate)
      return module === undefined ? undefined : { path: candidate, module }
    },
    note: (read) => {
      const id = `${read.at.path}:${read.at.from}:${read.key}`
      const before = reads.get(id)
      if (read.unreached !== true || before === undefined || before.unreached === true) reads.set(id, read)
    },
    complain: (problem) => problems.push(problem),
    module: (from, name, level) => resolved(modules, from, name, level),
    textOf: (at) => modules.get(at.path)?.text.slice(at.from, at.to) ?? '',
    follow: { runBody, instanceOf, membersOf },
    finished: new Map(),
    running: new Set(),
    budget: { steps: MOST_STEPS },
    depth: 0,
  }
  const names = runModule(machine, path, start?.statements ?? [])
  for (const module of modules.values())
    for (const match of module.text.matchAll(/^[^#\n'"]*\(\s*([A-Z][A-Z0-9_]*)\s*:=/gm))
      problems.push({
        kind: 'code-sets-names',
        message: `${match[1]} is set inside an expression`,
        at: {
          path: module.path,
          from: match.index,
          to: match.index,
          line: module.text.slice(0, match.index).split('\n').length,
          column: 1,
        },
      })
  for (const module of modules.values())
    for (const { message, line, column } of module.problems)
      // What is said of a module goes on behind it.
      problems.push({
        kind: 'not-python',
        message: message.replace(/\.$/, ''),
        at: { path: module.path, from: 0, to: 0, line, column },
      })
  if (machine.budget.steps <= 0)
    problems.push({
      kind: 'not-python',
      message: 'the code is too long to be followed to its end',
      at: { path, from: 0, to: 0, line: 1, column: 1 },
    })
  return {
    path,
    names,
    get reads() {
      return sorted(reads)
    },
    problems,
    modules: [...modules.values()],
    valueOf: (expression) => evaluate({ ...machine, budget: { steps: MOST_STEPS } }, expression, names),
    membersOf: (value) =>
      value.kind === 'class' ? membersOf({ ...machine, budget: { steps: MOST_STEPS } }, value) : new Map(),
  }
}

const sorted = (reads: ReadonlyMap<string, EnvRead>): readonly EnvRead[] =>
  [...reads.values()].sort((a, b) => (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.from - b.at.from))

const load = async (
  path: string,
  text: string,
  modules: Map<string, PythonModule>,
  read: ReadBeside,
): Promise<void> => {
  if (modules.has(path) || modules.size >= MOST_MODULES) return
  const module = parsePython(text, path)
  modules.set(path, module)
  for (const statement of statementsOf(module.statements)) {
    if (statement.kind === 'expression')
      for (const target of includedBy(statement.value)) {
        const candidate = join(folderOf(path), target)
        const content = await read(candidate)
        if (content !== undefined) await load(candidate, content, modules, read)
      }
    if (statement.kind !== 'from-import') continue
    const wanted = [
      statement.module,
      ...statement.names.flatMap(({ name }) =>
        name === '*' ? [] : [statement.module === '' ? name : `${statement.module}.${name}`],
      ),
    ]
    for (const name of wanted)
      for (const candidate of candidates(path, name, statement.level)) {
        if (modules.has(candidate)) break
        const content = await read(candidate)
        if (content === undefined) continue
        await load(candidate, content, modules, read)
        break
      }
  }
}

/** Files that `include(…)` of django-split-settings names. */
const includedBy = (expression: Expression): readonly string[] => {
  if (
    expression.kind !== 'call' ||
    expression.callee.kind !== 'name' ||
    !/^(?:include|optional)$/.test(expression.callee.name)
  )
    return []
  return expression.args.flatMap(({ value }) => (value.kind === 'text' ? [value.value] : includedBy(value)))
}

/** Files that an import may mean: beside the importer for relative ones, below each folder above it for absolute ones. */
const candidates = (from: string, name: string, level: number): readonly string[] => {
  const parts = name === '' ? [] : name.split('.')
  const roots: string[] = []
  let folder = folderOf(from)
  if (level > 0) {
    for (let up = 1; up < level; up++) folder = folderOf(folder)
    roots.push(folder)
  } else {
    // A name of one part without a folder of its own is a package of somebody else far more often than a file.
    for (;;) {
      roots.push(folder)
      if (folder === '' || folder === '/') break
      folder = folderOf(folder)
    }
  }
  return roots.flatMap((root) => {
    const base = join(root, parts.join('/'))
    return base === ''
      ? ['__init__.py']
      : parts.length === 0
        ? [`${base}/__init__.py`]
        : [`${base}.py`, `${base}/__init__.py`]
  })
}

const resolved = (
  modules: ReadonlyMap<string, PythonModule>,
  from: string,
  name: string,
  level: number,
): ModuleFile | undefined => {
  for (const candidate of candidates(from, name, level)) {
    const module = modules.get(candidate)
    if (module !== undefined && candidate !== from) return { path: candidate, module }
  }
  return undefined
}
