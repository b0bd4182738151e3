import type { Expression, Span, Statement } from '../../python/syntax.ts'
import { assign, changedBy, dotted } from './assign.ts'
import { evaluate } from './evaluate.ts'
import { step, type Flow, type Machine } from './machine.ts'
import { BUILTINS } from './libraries.ts'
import { equals, readsOf, truthOf, unknown, type EnvRead, type Scope, type Value } from './value.ts'

const NEXT: Flow = { kind: 'next' }

/** Follows statements in their order and keeps what they set in the scope. */
export const runBody = (machine: Machine, body: readonly Statement[], scope: Scope): Flow => {
  let unclear = false
  for (const statement of body) {
    if (!step(machine)) return { kind: 'unclear' }
    const flow = run(machine, statement, scope)
    if (flow.kind === 'unclear') unclear = true
    else if (flow.kind !== 'next') return unclear ? { kind: 'unclear' } : flow
  }
  return unclear ? { kind: 'unclear' } : NEXT
}

const run = (machine: Machine, statement: Statement, scope: Scope): Flow => {
  const { at } = statement
  switch (statement.kind) {
    case 'expression':
      effect(machine, statement.value, scope)
      return NEXT
    case 'assign': {
      const value = evaluate(machine, statement.value, scope)
      for (const target of statement.targets) assign(machine, target, value, scope)
      return NEXT
    }
    case 'update': {
      const operator = statement.operator.replace(/=$/, '')
      const value = evaluate(
        machine,
        { kind: 'binary', operator, left: statement.target, right: statement.value, at },
        scope,
      )
      assign(machine, statement.target, value, scope)
      return NEXT
    }
    case 'import':
      for (const { name, as } of statement.names) {
        const root = name.split('.')[0] ?? name
        scope.set(as ?? root, { kind: 'library', name: as === undefined ? root : name, at, reads: [] })
      }
      return NEXT
    case 'from-import':
      return importFrom(machine, statement, scope)
    case 'if':
      return branch(machine, statement, scope)
    case 'for':
      return loop(machine, statement, scope)
    case 'while':
      forget(machine, [statement.body, statement.otherwise], scope, at)
      return NEXT
    case 'match':
      forget(machine, statement.cases, scope, at)
      return NEXT
    case 'with':
      for (const item of statement.items)
        if (item.as !== undefined)
          assign(machine, item.as, unknown('it is read from a file or a connection', at), scope)
      return runBody(machine, statement.body, scope)
    case 'try': {
      const before = new Map(scope)
      const missing = missingImport(machine, statement.body)
      if (missing !== undefined) {
        // The module is not in the repository: on the server it may be, and then it sets what it likes.
        machine.complain({ kind: 'module-missing', message: missing, at })
        const handler = statement.handlers[0]
        return handler === undefined ? NEXT : runBody(machine, handler.body, scope)
      }
      const [handler] = statement.handlers
      let absent: EnvRead | undefined
      const guarded: Machine = {
        ...machine,
        complain: (problem) => {
          if (problem.kind !== 'does-not-start') machine.complain(problem)
        },
        note: (read) => {
          if (read.state === 'unset' || read.state === 'refused') absent ??= read
          machine.note(read)
        },
      }
      const flow = runBody(handler === undefined ? machine : guarded, statement.body, scope)
      // A key that is not there raises KeyError, which is what such a handler waits for.
      if (handler !== undefined && (flow.kind === 'raise' || absent !== undefined)) {
        scope.clear()
        for (const [name, value] of before) scope.set(name, value)
        const handled = runBody(machine, handler.body, scope)
        runBody(machine, statement.finally, scope)
        return handled.kind === 'raise' && absent !== undefined ? { ...handled, read: absent } : handled
      }
      if (flow.kind === 'next') runBody(machine, statement.otherwise, scope)
      runBody(machine, statement.finally, scope)
      return flow
    }
    case 'class':
      scope.set(statement.name, { kind: 'class', definition: statement, scope: new Map(scope), at, reads: [] })
      return NEXT
    case 'function':
      scope.set(statement.name, { kind: 'function', definition: statement, scope, at, reads: [] })
      return NEXT
    case 'return':
      return {
        kind: 'return',
        value:
          statement.value === undefined ? { kind: 'none', at, reads: [] } : evaluate(machine, statement.value, scope),
      }
    case 'raise':
      if (machine.depth === 0)
        machine.complain({ kind: 'does-not-start', message: 'the settings raise an exception here', at })
      return { kind: 'raise' }
    case 'break':
    case 'continue':
      return { kind: statement.kind }
    case 'delete':
      for (const target of statement.targets) if (target.kind === 'name') scope.delete(target.name)
      return NEXT
    case 'declare':
    case 'pass':
    case 'assert':
    case 'other':
      return NEXT
  }
}

const branch = (machine: Machine, statement: Statement & { readonly kind: 'if' }, scope: Scope): Flow => {
  const ends: { readonly scope: Scope; readonly flow: Flow }[] = []
  let cause: Value | undefined
  let reachesElse = true
  for (const { test, body } of statement.branches) {
    const value = evaluate(machine, test, scope)
    const truth = truthOf(value)
    if (truth === false) continue
    if (truth === true && ends.length === 0) {
      for (const other of statement.branches)
        if (other.body !== body) runBody(aside(machine), other.body, new Map(scope))
      runBody(aside(machine), statement.otherwise, new Map(scope))
      return runBody(machine, body, scope)
    }
    cause ??= truth === undefined ? value : undefined
    const state: Scope = new Map(scope)
    // Complaints of a way that is perhaps not taken are not held against the settings.
    ends.push({ scope: state, flow: runBody(quiet(machine), body, state) })
    if (truth === true) {
      reachesElse = false
      break
    }
  }
  if (ends.length === 0) {
    for (const { body } of statement.branches) runBody(aside(machine), body, new Map(scope))
    return runBody(machine, statement.otherwise, scope)
  }
  if (reachesElse) {
    const state: Scope = new Map(scope)
    ends.push({ scope: state, flow: runBody(quiet(machine), statement.otherwise, state) })
  }
  const going = ends.filter(({ flow }) => flow.kind === 'next' || flow.kind === 'unclear')
  join(going.length > 0 ? going.map((end) => end.scope) : ends.map((end) => end.scope), scope, statement.at, cause)
  // A way that raises is one on which nothing runs at all: what stands behind it is judged as not taken.
  const returning = ends.some(({ flow }) => flow.kind === 'return' || flow.kind === 'unclear' || flow.kind === 'break')
  return returning ? { kind: 'unclear' } : NEXT
}

const quiet = (machine: Machine): Machine => ({ ...machine, complain: () => undefined })

/** For a branch that is not taken: only what it asks the environment for is noted, since its defaults stand in the code all the same. */
const aside = (machine: Machine): Machine => ({
  ...quiet(machine),
  finished: new Map(machine.finished),
  note: (read) => machine.note({ ...read, unreached: true }),
})

/** One scope out of those at the ends of several ways: what they differ in is unknown. */
const join = (ends: readonly Scope[], scope: Scope, at: Span, cause: Value | undefined): void => {
  const names = new Set(ends.flatMap((end) => [...end.keys()]))
  for (const name of scope.keys()) if (!names.has(name)) scope.delete(name)
  for (const name of names) {
    const values = ends.map((end) => end.get(name))
    const [first] = values
    if (
      first !== undefined &&
      values.every((value) => value === first || (value !== undefined && equals(value, first) === true))
    ) {
      scope.set(name, first)
      continue
    }
    const before = scope.get(name)
    const longer = values.map((value) => (value === before ? before : value && grown(before, value)))
    if (before?.kind === 'list' && !longer.includes(undefined)) {
      scope.set(name, { ...before, open: true, reads: readsOf(cause, ...values) })
      continue
    }
    const why = cause?.kind === 'unknown' ? cause.why : 'it depends on what is not known'
    const reads = readsOf(cause, ...values)
    scope.set(
      name,
      unknown(
        why,
        values.find((value) => value !== undefined)?.at ?? at,
        reads,
        cause?.kind === 'unknown' ? cause.cause : 'code',
      ),
    )
  }
}

const MOST_ROUNDS = 200

const loop = (machine: Machine, statement: Statement & { readonly kind: 'for' }, scope: Scope): Flow => {
  const iterable = evaluate(machine, statement.iterable, scope)
  if (iterable.kind !== 'list' || iterable.open === true || iterable.items.length > MOST_ROUNDS) {
    forget(machine, [statement.body, statement.otherwise], scope, statement.at)
    return NEXT
  }
  for (const item of iterable.items) {
    assign(machine, statement.target, item, scope)
    const flow = runBody(machine, statement.body, scope)
    if (flow.kind === 'break') return NEXT
    if (flow.kind === 'return' || flow.kind === 'raise' || flow.kind === 'unclear') return flow
  }
  return runBody(machine, statement.otherwise, scope)
}

/** Names that bodies set may be anything afterwards. */
const forget = (machine: Machine, bodies: readonly (readonly Statement[])[], scope: Scope, at: Span): void => {
  for (const body of bodies) {
    const state: Scope = new Map(scope)
    runBody(quiet(machine), body, state)
    for (const [name, value] of state) {
      const before = scope.get(name)
      if (before !== value)
        scope.set(name, grown(before, value) ?? unknown('it is set in a loop or a match', at, value.reads))
    }
  }
}

/** A list to which something was appended: what was in it is known still, and more may follow. */
const grown = (before: Value | undefined, after: Value): Value | undefined =>
  before?.kind === 'list' &&
  after.kind === 'list' &&
  after.items.length >= before.items.length &&
  before.items.every((item, index) => after.items[index] === item)
    ? { ...before, open: true }
    : undefined

/** A call that stands alone: what it does to a list or a dict that is known. */
const effect = (machine: Machine, expression: Expression, scope: Scope): void => {
  evaluate(machine, expression, scope)
  if (expression.kind !== 'call') return
  const { callee, args, at } = expression
  const handsOver = args.some(
    (argument) =>
      argument.value.kind === 'call' &&
      argument.value.callee.kind === 'name' &&
      /^(?:globals|locals|vars)$/.test(argument.value.callee.name),
  )
  const onNames =
    callee.kind === 'attribute' && callee.object.kind === 'call' && callee.object.callee.kind === 'name'
      ? callee.object.callee.name
      : ''
  if (
    handsOver ||
    (callee.kind === 'name' && /^(?:exec|setattr)$/.test(callee.name)) ||
    /^(?:globals|locals|vars)$/.test(onNames)
  ) {
    machine.complain({ kind: 'code-sets-names', message: 'this call may set any name', at })
    return
  }
  if (callee.kind === 'name') {
    const target = scope.get(callee.name)
    if (target?.kind === 'library' && target.name.endsWith('split_settings.tools.include'))
      includeFiles(machine, expression, scope)
    return
  }
  if (callee.kind !== 'attribute') return
  const holder = evaluate(machine, callee.object, scope)
  const owner = dotted(callee.object)
  if (
    (holder.kind === 'library' || (holder.kind === 'unknown' && callee.object.kind === 'attribute')) &&
    owner !== undefined &&
    (callee.name === 'update' || callee.name === 'from_mapping')
  ) {
    for (const argument of args) {
      const value = evaluate(machine, argument.value, scope)
      if (argument.name !== undefined) scope.set(`${owner}[${argument.name}]`, value)
      else if (value.kind === 'dict')
        for (const entry of value.entries)
          if (entry.key.kind === 'text') scope.set(`${owner}[${entry.key.value}]`, entry.value)
    }
    return
  }
  if (holder.kind !== 'list' && holder.kind !== 'dict') return
  const values = args
    .filter((argument) => argument.name === undefined)
    .map((argument) => evaluate(machine, argument.value, scope))
  const changed = changedBy(holder, callee.name, values, at)
  if (changed !== undefined) assign(machine, callee.object, changed, scope)
}

/** `include('base.py', optional('local.py'))` of django-split-settings: each file is followed in the same names. */
const includeFiles = (machine: Machine, call: Expression & { readonly kind: 'call' }, scope: Scope): void => {
  for (const argument of call.args) {
    if (argument.name !== undefined) continue
    const inner = argument.value
    const optional = inner.kind === 'call' && inner.callee.kind === 'name' && inner.callee.name === 'optional'
    const path = optional ? inner.args[0]?.value : inner
    const file = path?.kind === 'text' ? machine.file(call.at.path, path.value) : undefined
    if (file !== undefined) runBody(machine, file.module.statements, scope)
    else if (!optional)
      machine.complain({ kind: 'code-sets-names', message: 'it includes files that cannot be told', at: call.at })
  }
}

const STANDARD =
  /^(?:os|sys|pathlib|datetime|re|json|logging|warnings|decouple|environ|environs|dotenv|dj_database_url|django|corsheaders|rest_framework|celery|whitenoise|sentry_sdk|typing|pydantic|pydantic_settings|starlette|fastapi|flask)(?:\.|$)/

const importFrom = (machine: Machine, statement: Statement & { readonly kind: 'from-import' }, scope: Scope): Flow => {
  const { module, level, names, at } = statement
  const found = machine.module(at.path, module, level)
  if (found === undefined) {
    for (const { name, as } of names) {
      if (name !== '*') {
        // `from . import base` names a module of its own.
        const inner = machine.module(at.path, module === '' ? name : `${module}.${name}`, level)
        if (inner === undefined)
          scope.set(as ?? name, {
            kind: 'library',
            name: BUILTINS.has(name) && module === 'builtins' ? name : `${'.'.repeat(level)}${module}.${name}`,
            at,
            reads: [],
          })
      } else if (level > 0 || !STANDARD.test(module))
        machine.complain({
          kind: 'module-missing',
          message: `${'.'.repeat(level)}${module} is not in the repository, and all of its names come in here`,
          at,
        })
    }
    return NEXT
  }
  const other = runModule(machine, found.path, found.module.statements)
  for (const { name, as } of names) {
    if (name === '*') {
      for (const [key, value] of other) if (!key.startsWith('_')) scope.set(key, value)
    } else scope.set(as ?? name, other.get(name) ?? unknown(`${name} is not set in ${found.path}`, at))
  }
  return NEXT
}

/** The names of a module at its end; a module is followed once. */
export const runModule = (machine: Machine, path: string, statements: readonly Statement[]): Scope => {
  const known = machine.finished.get(path)
  if (known !== undefined) return known
  if (machine.running.has(path)) return new Map()
  machine.running.add(path)
  const scope: Scope = new Map()
  runBody(machine, statements, scope)
  machine.running.delete(path)
  machine.finished.set(path, scope)
  return scope
}

/** The first module of the repository that a `try` imports and that is not there, in words; undefined when all are. */
const missingImport = (machine: Machine, body: readonly Statement[]): string | undefined => {
  for (const statement of body) {
    if (statement.kind !== 'from-import') continue
    const { module, level, at } = statement
    const name = `${'.'.repeat(level)}${module}`
    if (machine.module(at.path, module, level) !== undefined) continue
    if (level === 0 && (STANDARD.test(module) || !statement.names.some((one) => one.name === '*'))) continue
    if (
      level > 0 &&
      statement.names.every(
        (one) =>
          one.name !== '*' &&
          machine.module(at.path, module === '' ? one.name : `${module}.${one.name}`, level) !== undefined,
      )
    )
      continue
    return `${name} is read where it exists, and it is not in the repository`
  }
  return undefined
}
