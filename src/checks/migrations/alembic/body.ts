import { bindingsInside, HERE, scopeOf, type Bindings } from '../../../python/bindings.ts'
import { evaluate, type Scope } from '../../../python/evaluate.ts'
import type { Expression, Statement } from '../../../python/syntax.ts'
import { inside } from '../../../python/walk.ts'
import { lastName, type CallValue, type Value } from '../../../python/values.ts'
import { fromElsewhere, type Emission } from '../python/emit.ts'
import {
  functionsIn,
  isOfPackage,
  pathOf,
  type Found,
  type Home,
  type Library,
  type PythonFunction,
} from '../python/library.ts'
import { identifier } from '../python/quote.ts'
import { isStandard } from '../python/standard-library.ts'
import { applyOperation, createEnum, isOperation, type AlembicState } from './operations.ts'
import { typeOf } from './types.ts'
import { givenOn, handedOver, whyUnread, type CallExpression } from './unread.ts'

/** What a function's body is read with. */
export type Body = {
  /** The file that the function is in. */
  readonly home: Home
  readonly library: Library
  readonly state: AlembicState
  readonly out: Emission
  /** What was said of functions that are not read. */
  readonly said: Set<string>
}

type Place = {
  readonly names: Bindings
  readonly autocommit: boolean
  /** Connections beside the migration's own that commit each statement. */
  readonly committing: ReadonlySet<string>
  /** Names of batches, with their tables. */
  readonly batches: ReadonlyMap<string, CallValue>
  /** Functions that are defined inside of this one. */
  readonly inner: ReadonlyMap<string, PythonFunction>
  /** Those that are being gone through, the outermost first. */
  readonly running: readonly PythonFunction[]
}

/** Rounds of a loop over literals that are followed one by one. */
const MAX_ROUNDS = 200
/** Functions that call functions. */
const MAX_DEPTH = 8

/** Follows the body of `upgrade` or `downgrade` and collects what it sends, in order. Both sides of a condition count. */
export const followBody = (body: Omit<Body, 'said'>, statements: readonly Statement[], names: Bindings): void => {
  const place: Place = {
    names,
    autocommit: false,
    committing: new Set(),
    batches: new Map(),
    inner: new Map(),
    running: [],
  }
  follow({ ...body, said: new Set() }, statements, place)
}

const follow = (body: Body, statements: readonly Statement[], place: Place): void => {
  let here = place
  for (const statement of statements) here = followOne(body, statement, here)
}

const followOne = (body: Body, statement: Statement, place: Place): Place => {
  const evaluated = (expression: Expression) => evaluate(expression, scopeOf(body.home.module, place.names))
  switch (statement.kind) {
    case 'expression':
      calls(body, statement.value, place)
      return place
    case 'assign':
      calls(body, statement.value, place)
      return { ...place, names: bindingsInside(body.home.module, [statement], place.names) }
    case 'if':
      for (const branch of statement.branches) {
        calls(body, branch.test, place)
        follow(body, branch.body, place)
      }
      follow(body, statement.otherwise, place)
      return { ...place, names: bindingsInside(body.home.module, [statement], place.names) }
    case 'with':
      return followWith(body, statement, place)
    case 'for': {
      calls(body, statement.iterable, place)
      const iterable = evaluated(statement.iterable)
      const items = 'items' in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : undefined
      if (items === undefined)
        follow(body, statement.body, { ...place, names: withName(place.names, statement.target, undefined) })
      else
        for (const item of items)
          follow(body, statement.body, { ...place, names: withName(place.names, statement.target, item) })
      return { ...place, names: bindingsInside(body.home.module, [statement], place.names) }
    }
    case 'while':
      calls(body, statement.test, place)
      follow(body, statement.body, place)
      return place
    case 'try':
      follow(body, [...statement.body, ...statement.otherwise], place)
      for (const handler of statement.handlers) follow(body, handler.body, place)
      follow(body, statement.finally, place)
      return place
    case 'match':
      for (const some of statement.cases) follow(body, some, place)
      return place
    case 'return':
      if (statement.value !== undefined) calls(body, statement.value, place)
      return place
    case 'class':
    case 'function':
      return {
        ...place,
        names: bindingsInside(body.home.module, [statement], place.names),
        inner: new Map([...place.inner, ...functionsIn([statement])]),
      }
    case 'update':
      calls(body, statement.value, place)
      return { ...place, names: bindingsInside(body.home.module, [statement], place.names) }
    case 'import':
    case 'from-import':
    case 'delete':
      return { ...place, names: bindingsInside(body.home.module, [statement], place.names) }
    case 'declare':
    case 'raise':
    case 'pass':
    case 'break':
    case 'continue':
    case 'assert':
    case 'other':
      return place
  }
}

/** `with op.batch_alter_table('t') as batch:` and `with op.get_context().autocommit_block():`. */
const followWith = (body: Body, statement: Statement & { readonly kind: 'with' }, place: Place): Place => {
  let { names, autocommit } = place
  const batches = new Map(place.batches)
  const committing = new Set(place.committing)
  for (const item of statement.items) {
    calls(body, item.context, { ...place, names })
    const value = evaluate(item.context, scopeOf(body.home.module, names))
    if (item.as?.kind === 'name') {
      if (commitsEach(item.context)) committing.add(item.as.name)
      else committing.delete(item.as.name)
    }
    if (value.kind !== 'call') continue
    const name = lastName(value.path)
    if (name === 'autocommit_block') autocommit = true
    if (item.as?.kind !== 'name') continue
    if (name === 'batch_alter_table') batches.set(item.as.name, value)
    names = withName(names, item.as, undefined)
  }
  follow(body, statement.body, { ...place, names, autocommit, committing, batches })
  return place
}

/** `engine.connect().execution_options(isolation_level='AUTOCOMMIT')`: a new connection, since one in a transaction refuses it. */
const commitsEach = (context: Expression): boolean =>
  isMethod(context, 'execution_options') &&
  isMethod(context.callee.object, 'connect') &&
  context.args.some(
    ({ name, value }) =>
      name === 'isolation_level' && value.kind === 'text' && value.value.toUpperCase() === 'AUTOCOMMIT',
  )

const isMethod = (
  expression: Expression,
  name: string,
): expression is Expression & { kind: 'call'; callee: { kind: 'attribute' } } =>
  expression.kind === 'call' && expression.callee.kind === 'attribute' && expression.callee.name === name

const withName = (names: Bindings, target: Expression, value: Value | undefined): Bindings => {
  const next = new Map(names.names)
  const parts = target.kind === 'tuple' ? target.items : [target]
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'name') continue
    const own =
      target.kind === 'tuple' ? (value !== undefined && 'items' in value ? value.items[index] : undefined) : value
    const unknown: Value = { kind: 'unknown', reason: 'it differs from round to round', source: part.name, at: part.at }
    // What a with block gives is a name of its own, so that calls on it are still seen.
    next.set(part.name, {
      value: own ?? (value === undefined ? { kind: 'reference', path: part.name, at: part.at } : unknown),
      at: part.at,
    })
  }
  return { names: next, gaps: names.gaps }
}

/** The calls in an expression that reach the database, innermost first. */
const calls = (body: Body, expression: Expression, place: Place): void => {
  const parts = inside(expression)
  const given = givenOn(parts)
  for (const part of parts.toReversed()) {
    if (part.kind !== 'call') continue
    const scope = scopeOf(body.home.module, place.names)
    const value = evaluate(part, scope)
    if (value.kind === 'call') oneCall(body, value, part, place, given.has(part))
    else if (value.kind === 'unknown') ofUnknown(body, part, place, scope)
  }
}

/** A call of what is not known: what it is told to execute is seen all the same. */
const ofUnknown = (body: Body, part: CallExpression, place: Place, scope: Scope): void => {
  const { callee, args, at } = part
  if (callee.kind === 'attribute') {
    if (!EXECUTES.has(callee.name) || args.length === 0) return
    const valuesOf = (isNamed: boolean) => args.filter(({ name }) => (name !== undefined) === isNamed)
    const call: CallValue = {
      kind: 'call',
      path: `unknown.${callee.name}`,
      positional: valuesOf(false).map(({ value }) => evaluate(value, scope)),
      named: new Map(valuesOf(true).map(({ name = '', value }) => [name, evaluate(value, scope)])),
      at,
    }
    return executed(body, call, place, callee.name)
  }
  const target = evaluate(callee, scope)
  if (target.kind === 'call') {
    // `partial(f, …)()`, `factory()()`.
    const path = lastName(target.path) === 'partial' ? pathOf(target) : undefined
    const found = path === undefined ? undefined : functionOf(body, { ...NO_ARGUMENTS, path, at }, place)
    const given = args.map(({ value }) => evaluate(value, scope))
    if (found !== undefined)
      followFunction(body, found, { ...target, positional: [...target.positional.slice(1), ...given] }, place)
    // A class makes a value, and what is given `op` is said itself.
    else if (
      !isOfPackage(path ?? target.path) &&
      !isStandard(path ?? target.path) &&
      !/^_?[A-Z]/.test(lastName(target.path)) &&
      handedOver(target) === undefined
    )
      body.out.opaque(at, 'a call', `which function it is that is called is not known (${target.path}() gives it)`)
    return
  }
  // A lambda was gone through where it stands.
  if (target.kind !== 'unknown' || callee.kind === 'lambda' || target.reason === 'it is a lambda') return
  body.out.opaque(at, 'a call', `which function it is that is called is not known (${target.reason})`)
}

const NO_ARGUMENTS = { kind: 'call', positional: [], named: new Map<string, Value>() } as const

const oneCall = (body: Body, call: CallValue, written: CallExpression, place: Place, isGiven: boolean): void => {
  const { out, state } = body
  const name = lastName(call.path)
  const receiver = call.path.slice(0, Math.max(0, call.path.length - name.length - 1))
  const autocommit = place.autocommit
  const target = functionOf(body, call, place)
  if (target !== undefined) return followFunction(body, target, call, place)
  const batch = place.batches.get(receiver)
  const isOp = receiver === 'alembic.op' || receiver === 'op' || receiver.endsWith('.op')
  if ((isOp || batch !== undefined) && name === 'execute') return executed(body, call, place, 'execute')
  if (isOp || batch !== undefined) {
    if (name === 'run_async') return runAsync(body, call, place)
    if (NO_EFFECT.has(name)) return
    const full = batch === undefined ? call : ofBatch(call, batch, name)
    const label = labelOf(full, name)
    if (batch === undefined && !isOperation(name))
      return out.opaque(call.at, label, `${name} is not an operation that Alembic brings`)
    const effect = applyOperation(state, name, full)
    if (effect.kind === 'unknown') return out.opaque(call.at, label, effect.reason)
    out.sql(effect.sql, call.at, label, { autocommit })
    if (effect.unclear !== undefined)
      out.find(
        effect.unclear.rule,
        call.at,
        `${label} cannot be judged in full: ${effect.unclear.what}.`,
        'Let a person who knows the table look at it, or see the SQL that `alembic upgrade --sql` prints.',
      )
    return
  }
  // Enum(…).create(bind) and .drop(bind).
  if ((name === 'create' || name === 'drop') && call.object !== undefined) {
    const type = typeOf(call.object)?.enum
    if (type === undefined) {
      if (name === 'drop' && call.object.kind === 'call' && lastName(call.object.path) === 'Table') dropTable()
      return
    }
    if (name === 'create') {
      out.sql(createEnum(state, { ...type, created: true }), call.at, `create ${type.name}`, { autocommit })
      return
    }
    state.enums.delete(type.name)
    out.sql([`DROP TYPE IF EXISTS ${type.name}`], call.at, `drop ${type.name}`, { autocommit })
    return
  }
  if (EXECUTES.has(name) && (written.callee.kind === 'attribute' || name === 'execute'))
    executed(body, call, { ...place, autocommit: autocommit || place.committing.has(receiver) }, name)
  else if (written.callee.kind === 'attribute' && name === 'query' && /session/i.test(receiver))
    out.sql([''], call.at, 'session.query')
  else if (name === 'drop_all' && written.callee.kind === 'attribute')
    out.opaque(call.at, name, 'it drops whatever tables the models have')
  else {
    const reason = whyUnread(body.home, body.library, call, written, isGiven)
    // Once is enough: each call of it is like the other.
    if (reason === undefined || body.said.has(reason.reason)) return
    body.said.add(reason.reason)
    out.opaque(call.at, reason.label, reason.reason)
  }

  /** `sa.Table('a', …).drop(bind)`. */
  function dropTable(): void {
    const [first] = call.object?.kind === 'call' ? call.object.positional : []
    if (first?.kind === 'text') out.sql([`DROP TABLE ${identifier(first.value)}`], call.at, `drop ${first.value}`)
    else out.opaque(call.at, 'drop_table', 'the name is not known')
  }
}

/** What sends the SQL that it is given first. */
const EXECUTES: ReadonlySet<string> = new Set([
  'execute',
  'exec_driver_sql',
  'executemany',
  'executescript',
  'scalar',
  'scalars',
])

/** Calls of `op` that send nothing by themselves. */
const NO_EFFECT = new Set(['get_bind', 'get_context', 'f', 'batch_alter_table', 'inline_literal'])

/** A function that is called, and how many parameters stand before those that the call gives: `self`, `cls`. */
type Called = Found & { readonly before: number }

/** The function behind a call, in this one, in its file or in another file of the repository. */
const functionOf = ({ home, library }: Body, call: CallValue, place: Place): Called | undefined => {
  const seek = (name: string): Found | undefined => {
    const own = place.inner.get(name) ?? home.functions.get(name)
    if (own !== undefined) return { home, definition: own }
    return name.startsWith(`${HERE}.`) || isOfPackage(name) || isStandard(name) ? undefined : library.find(name, home)
  }
  // `Helper(…).run()`: what is called on what a class made.
  const made = call.object?.kind === 'call' && call.object.object === undefined ? call.object.path : undefined
  const name = made === undefined ? pathOf({ ...call, kind: 'reference' }) : `${made}.${lastName(call.path)}`
  if (name === undefined || name === '') return undefined
  const found = seek(name)
  if (found !== undefined) {
    const is = (decorator: string) =>
      found.definition.decorators.some((each) => each.kind === 'name' && each.name === decorator)
    return { ...found, before: is('classmethod') || (made !== undefined && !is('staticmethod')) ? 1 : 0 }
  }
  const maker = made === undefined ? seek(`${name}.__init__`) : undefined
  return maker === undefined ? undefined : { ...maker, before: 1 }
}

/** `op.run_async(fill, …)`: the function is given a connection first. */
const runAsync = (body: Body, call: CallValue, place: Place): void => {
  const [first, ...rest] = call.positional
  const path = pathOf(first)
  const target =
    first === undefined || path === undefined
      ? undefined
      : functionOf(body, { ...NO_ARGUMENTS, path, at: first.at }, place)
  if (first === undefined || target === undefined)
    return body.out.opaque(call.at, 'run_async', 'the function that it runs is not found')
  followFunction(
    body,
    target,
    { ...call, positional: [{ kind: 'reference', path: 'connection', at: first.at }, ...rest] },
    place,
  )
}

const followFunction = (body: Body, target: Called, call: CallValue, place: Place): void => {
  const { definition, before } = target
  if (place.running.length >= MAX_DEPTH) {
    if (!place.running.includes(definition))
      body.out.opaque(call.at, lastName(call.path), 'functions that call functions are not followed any deeper')
    return
  }
  const isOwn = target.home === body.home
  const { module } = target.home
  let names = isOwn ? place.names : target.home.names
  const outer = names
  for (const [index, parameter] of definition.parameters.entries()) {
    if (index < before || parameter.spread !== undefined) {
      names = withName(names, { kind: 'name', name: parameter.name, at: parameter.at }, undefined)
      continue
    }
    const value = call.named.get(parameter.name) ?? call.positional[index - before]
    const given =
      value ?? (parameter.default === undefined ? undefined : evaluate(parameter.default, scopeOf(module, outer)))
    names = withName(names, { kind: 'name', name: parameter.name, at: parameter.at }, given)
  }
  const inner = isOwn ? body : { ...body, home: target.home, out: fromElsewhere(body.out, target.home, call.at) }
  follow(inner, definition.body, {
    ...place,
    names,
    inner: isOwn ? place.inner : new Map(),
    running: [...place.running, definition],
  })
}

/** A call on a batch as the call on `op` that it stands for: the table comes first, or behind the name. */
const ofBatch = (call: CallValue, batch: CallValue, name: string): CallValue => {
  const table = batch.named.get('table_name') ?? batch.positional[0]
  const schema = batch.named.get('schema')
  if (table === undefined) return call
  const second = [
    'create_index',
    'drop_index',
    'create_foreign_key',
    'create_check_constraint',
    'create_unique_constraint',
    'create_primary_key',
    'create_exclude_constraint',
    'drop_constraint',
  ]
  const positional = second.includes(name)
    ? [call.positional[0] ?? table, table, ...call.positional.slice(1)]
    : [table, ...call.positional]
  const named = new Map(call.named)
  if (schema !== undefined) named.set(name === 'create_foreign_key' ? 'source_schema' : 'schema', schema)
  return { ...call, positional, named }
}

/** `op.execute(…)` and `connection.execute(…)`: a text, `sa.text(…)`, or an expression of SQLAlchemy. */
const executed = (body: Body, call: CallValue, place: Place, name: string): void => {
  const first = call.positional[0] ?? call.named.get('sqltext') ?? call.named.get('statement')
  if (first === undefined) return
  const label = name
  const text = unwrapped(first)
  if (text.kind === 'text' || (text.kind === 'unknown' && text.template !== undefined)) {
    body.out.written(text, call.at, label, { autocommit: place.autocommit })
    return
  }
  const data = dataChange(text)
  if (data === undefined)
    return body.out.opaque(call.at, label, text.kind === 'unknown' ? text.reason : 'the SQL is made by a call')
  body.out.sql([''], call.at, `${label} ${data.kind}`)
  if (data.kind !== 'insert' && data.kind !== 'select' && !data.filtered)
    body.out.find(
      data.kind === 'update' ? 'update-without-where' : 'delete-without-where',
      call.at,
      `The ${data.kind} has no where(): it ${data.kind === 'update' ? 'rewrites' : 'deletes'} every row of the table in one statement and keeps them locked until the migration ends.`,
      'Do it in batches, by ranges of the primary key.',
    )
}

const unwrapped = (value: Value): Value => {
  if (value.kind !== 'call') return value
  const name = lastName(value.path)
  const [first] = value.positional
  if ((name === 'text' || name === 'DDL') && first !== undefined) return unwrapped(first)
  // text('…').bindparams(…) and text('…').execution_options(…).
  return (name === 'bindparams' || name === 'execution_options') && value.object !== undefined
    ? unwrapped(value.object)
    : value
}

/** What an expression of SQLAlchemy's does to rows: it never changes a schema. */
const dataChange = (
  value: Value,
): { readonly kind: 'insert' | 'update' | 'delete' | 'select'; readonly filtered: boolean } | undefined => {
  let filtered = false
  for (let current: Value | undefined = value; current?.kind === 'call'; current = current.object) {
    const name = lastName(current.path)
    if (name === 'where' || name === 'filter' || name === 'filter_by') filtered = true
    if (name === 'insert' || name === 'update' || name === 'delete' || name === 'select')
      return { kind: name, filtered }
  }
  return undefined
}

/** `add_column orders.note`, as the report shows it. */
const labelOf = (call: CallValue, name: string): string => {
  const words = call.positional.slice(0, 2).flatMap((value): string[] => {
    if (value.kind === 'text') return [value.value]
    const first = value.kind === 'call' ? value.positional[0] : undefined
    return first?.kind === 'text' ? [first.value] : []
  })
  return words.length === 0 ? name : `${name} ${words.join('.')}`
}
