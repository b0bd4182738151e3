import { effectsOf, rootOf, withKey } from './changes.ts'
import { evaluate, type Scope } from './evaluate.ts'
import {
  scopeIn,
  unknownAt,
  type Binding,
  type BindingHost,
  type Bindings,
  type Gap,
  type Names,
  type Run,
} from './names.ts'
import { binary } from './operations.ts'
import type { Expression, PythonModule, Span, Statement } from './syntax.ts'
import { oneOf, truthOf, type Unknown, type Value } from './values.ts'

export type { Binding, BindingHost, Bindings, Gap } from './names.ts'

/** Classes and functions of the module itself are references below this name. */
export const HERE = '__here__'

/**
 * What the names of a module are worth after its statements, followed in order without executing them. A condition that is
 * certain picks its branch; one that is not leaves "one of these". What a loop or an unknown call may have changed is unknown.
 */
export const bindingsOf = (module: PythonModule, host: BindingHost = {}): Bindings => {
  const gaps: Gap[] = module.problems.map((problem) => ({
    reason: problem.message,
    at: { path: module.path, from: 0, to: 0, line: problem.line, column: problem.column },
  }))
  const names: Names = new Map()
  for (const [name, value] of host.given ?? []) names.set(name, { value, at: value.at })
  const run: Run = { module, host, gaps }
  follow(run, module.statements, names)
  return { names, gaps }
}

/** What the names in the body of a class are worth, where those of the module around it are known. */
export const bindingsInside = (
  module: PythonModule,
  body: readonly Statement[],
  outer: Bindings,
  host: BindingHost = {},
): Bindings => {
  const gaps: Gap[] = []
  const names: Names = new Map(outer.names)
  follow({ module, host, gaps }, body, names)
  return { names, gaps }
}

/** The scope in which expressions of a module stand, when its bindings are known. */
export const scopeOf = (module: PythonModule, bindings: Bindings, host: BindingHost = {}): Scope =>
  scopeIn({ module, host, gaps: [] }, bindings.names)

/** True when what follows in the block is never reached. */
const follow = (run: Run, statements: readonly Statement[], names: Names): boolean => {
  for (const statement of statements) if (followOne(run, statement, names)) return true
  return false
}

const followOne = (run: Run, statement: Statement, names: Names): boolean => {
  const { at } = statement
  const scope = scopeIn(run, names)
  switch (statement.kind) {
    case 'assign': {
      const value = evaluate(statement.value, scope)
      effectsOf(run, statement.value, names)
      for (const target of statement.targets) assign(run, target, value, at, names)
      return false
    }
    case 'update': {
      const left = evaluate(statement.target, scope)
      const right = evaluate(statement.value, scope)
      const unknown = (reason: string, more: Partial<Unknown> = {}): Unknown => ({
        ...unknownAt(run, at, reason),
        ...more,
      })
      assign(run, statement.target, binary(statement.operator, left, right, at, unknown), at, names)
      return false
    }
    case 'import':
      for (const { name, as } of statement.names) {
        const first = name.split('.')[0] ?? name
        names.set(as ?? first, { value: { kind: 'reference', path: as === undefined ? first : name, at }, at })
      }
      return false
    case 'from-import':
      importNames(run, statement, names)
      return false
    case 'expression':
      effectsOf(run, statement.value, names)
      return false
    case 'if':
      return followIf(run, statement, names)
    case 'try': {
      const before = new Map(names)
      const ends: Names[] = []
      const ended = follow(run, statement.body, names) || follow(run, statement.otherwise, names)
      if (!ended) ends.push(new Map(names))
      for (const handler of statement.handlers) {
        // An exception may come anywhere in the body: what it has set so far is taken as not set.
        const state = new Map(before)
        if (!follow(run, handler.body, state)) ends.push(state)
      }
      merge(run, names, ends, at, 'it depends on whether an exception is raised')
      return follow(run, statement.finally, names) || ends.length === 0
    }
    case 'with':
      for (const item of statement.items)
        if (item.as !== undefined)
          assign(run, item.as, unknownAt(run, at, 'it is the result of a with block'), at, names)
      return follow(run, statement.body, names)
    case 'for':
    case 'while':
    case 'match':
      forget(run, statement, names)
      return false
    case 'class':
    case 'function':
      if (statement.name !== '')
        names.set(statement.name, { value: { kind: 'reference', path: `${HERE}.${statement.name}`, at }, at })
      return false
    case 'delete':
      for (const target of statement.targets) {
        if (target.kind === 'name') names.delete(target.name)
        else {
          const name = rootOf(target)
          const old = name === undefined ? undefined : names.get(name)
          if (name !== undefined && old !== undefined && target.kind === 'subscript')
            names.set(name, { value: unknownAt(run, at, 'a part of it is deleted'), at: old.at })
        }
      }
      return false
    case 'return':
    case 'raise':
    case 'break':
    case 'continue':
      return true
    case 'declare':
    case 'pass':
    case 'assert':
      return false
    case 'other':
      return false
  }
}

const followIf = (run: Run, statement: Statement & { readonly kind: 'if' }, names: Names): boolean => {
  const ends: Names[] = []
  const before = new Map(names)
  let reason = ''
  let reachesElse = true
  for (const branch of statement.branches) {
    const truth = truthOf(evaluate(branch.test, scopeIn(run, before)))
    if (truth === false) continue
    if (reason === '' && truth === undefined)
      reason = `it depends on ${run.module.text.slice(branch.test.at.from, Math.min(branch.test.at.to, branch.test.at.from + 120))}`
    const state = new Map(before)
    if (!follow(run, branch.body, state)) ends.push(state)
    if (truth === true) {
      reachesElse = false
      break
    }
  }
  if (reachesElse) {
    const state = new Map(before)
    if (!follow(run, statement.otherwise, state)) ends.push(state)
  }
  merge(run, names, ends, statement.at, reason)
  return ends.length === 0
}

/** One state out of those at the ends of several branches. */
const merge = (run: Run, names: Names, ends: readonly Names[], at: Span, reason: string): void => {
  const [first, ...others] = ends
  if (first === undefined) return
  const all = new Set(ends.flatMap((end) => [...end.keys()]))
  for (const name of names.keys()) if (!all.has(name)) names.delete(name)
  for (const name of all) {
    const binding = first.get(name)
    if (binding !== undefined && others.every((end) => end.get(name)?.value === binding.value)) {
      names.set(name, binding)
      continue
    }
    const found = ends.map((end) => end.get(name))
    const last = found.findLast((other) => other !== undefined && other.at.from >= at.from) ?? binding
    const values = found.map((other) => other?.value ?? unknownAt(run, at, 'it is not set'))
    const place = last?.at ?? at
    const source = run.module.text.slice(place.from, Math.min(place.to, place.from + 500))
    names.set(name, { value: oneOf(values, { reason, source, at: place }), at: place })
  }
}

/** After a loop or a match, every name that it sets may be anything. */
const forget = (run: Run, statement: Statement, names: Names): void => {
  const reason = statement.kind === 'match' ? 'it is set in a match' : 'it is set in a loop'
  const inside = new Map<string, Binding>()
  const bodies =
    statement.kind === 'match'
      ? statement.cases
      : statement.kind === 'for' || statement.kind === 'while'
        ? [statement.body, statement.otherwise]
        : []
  // Followed once on a copy whose old values are all unknown, to learn which names are set and what is changed.
  const copy: Names = new Map()
  for (const [name, { value, at }] of names) {
    // References and calls decide no condition, and a method that is called on them changes no name.
    const stays = value.kind === 'reference' || value.kind === 'call'
    copy.set(name, { value: stays ? value : unknownAt(run, at, reason), at })
  }
  const before = new Map(copy)
  if (statement.kind === 'for') assign(run, statement.target, unknownAt(run, statement.at, reason), statement.at, copy)
  for (const body of bodies) follow(run, body, copy)
  for (const [name, binding] of copy) if (before.get(name)?.value !== binding.value) inside.set(name, binding)
  for (const [name, { at }] of inside) names.set(name, { value: unknownAt(run, at, reason), at })
  for (const name of before.keys()) if (!copy.has(name)) names.delete(name)
}

const assign = (run: Run, target: Expression, value: Value, at: Span, names: Names): void => {
  switch (target.kind) {
    case 'name':
      names.set(target.name, { value, at })
      return
    case 'tuple':
    case 'list': {
      const fits =
        (value.kind === 'tuple' || value.kind === 'list') &&
        value.items.length === target.items.length &&
        !target.items.some((item) => item.kind === 'starred')
      for (const [index, item] of target.items.entries()) {
        const part = fits ? value.items[index] : undefined
        assign(run, item, part ?? unknownAt(run, at, 'it is unpacked from what is not known'), at, names)
      }
      return
    }
    case 'starred':
      assign(run, target.value, unknownAt(run, at, 'it is unpacked from what is not known'), at, names)
      return
    case 'subscript': {
      const name = rootOf(target)
      const binding = name === undefined ? undefined : names.get(name)
      if (name !== undefined && binding !== undefined)
        names.set(name, { value: withKey(run, binding.value, target, value, names), at: binding.at })
      else if (target.object.kind === 'call') run.gaps.push({ reason: 'it sets names by way of a call', at })
      return
    }
    case 'attribute':
    case 'text':
    case 'formatted':
    case 'number':
    case 'boolean':
    case 'none':
    case 'call':
    case 'set':
    case 'dict':
    case 'binary':
    case 'logical':
    case 'comparison':
    case 'unary':
    case 'conditional':
    case 'lambda':
    case 'opaque':
      return
  }
}

const importNames = (run: Run, statement: Statement & { readonly kind: 'from-import' }, names: Names): void => {
  const { module, level, at } = statement
  const found = run.host.module?.(module, level)
  const path = (name: string) => `${'.'.repeat(level)}${module}${module === '' ? '' : '.'}${name}`
  for (const { name, as } of statement.names) {
    if (name !== '*') {
      const binding = found?.names.get(name)
      names.set(as ?? name, binding ?? { value: { kind: 'reference', path: path(name), at }, at })
    } else if (found === undefined)
      run.gaps.push({
        reason: `all names of ${'.'.repeat(level)}${module} come in, and they are not known`,
        at,
        module: { name: module, level },
      })
    else {
      run.gaps.push(...found.gaps)
      for (const [other, binding] of found.names) if (!other.startsWith('_')) names.set(other, binding)
    }
  }
}
