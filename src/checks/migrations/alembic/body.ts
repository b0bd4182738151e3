import { bindingsInside, HERE, scopeOf, type Bindings } from '../../../python/bindings.ts'
import { evaluate } from '../../../python/evaluate.ts'
import type { Expression, PythonModule, Statement } from '../../../python/syntax.ts'
import { inside } from '../../../python/walk.ts'
import { lastName, type CallValue, type Value } from '../../../python/values.ts'
import type { Emission } from '../python/emit.ts'
import { applyOperation, createEnum, isOperation, type AlembicState } from './operations.ts'
import { typeOf } from './types.ts'

export type AlembicFunction = Statement & { readonly kind: 'function' }

export type Body = {
  readonly module: PythonModule
  readonly functions: ReadonlyMap<string, AlembicFunction>
  readonly state: AlembicState
  readonly out: Emission
}

type Place = {
  readonly names: Bindings
  readonly autocommit: boolean
  /** Connections beside the migration's own that commit each statement. */
  readonly committing: ReadonlySet<string>
  /** Names of batches, with their tables. */
  readonly batches: ReadonlyMap<string, CallValue>
  readonly depth: number
}

/** Rounds of a loop over literals that are followed one by one. */
const MAX_ROUNDS = 200

/** Follows the body of `upgrade` or `downgrade` and collects what it sends, in order. Both sides of a condition count. */
export const followBody = (body: Body, statements: readonly Statement[], names: Bindings): void => {
  follow(body, statements, { names, autocommit: false, committing: new Set(), batches: new Map(), depth: 0 })
}

const follow = (body: Body, statements: readonly Statement[], place: Place): void => {
  let here = place
  for (const statement of statements) here = followOne(body, statement, here)
}

const followOne = (body: Body, statement: Statement, place: Place): Place => {
  const evaluated = (expression: Expression) => evaluate(expression, scopeOf(body.module, place.names))
  switch (statement.kind) {
    case 'expression':
      calls(body, statement.value, place)
      return place
    case 'assign':
      calls(body, statement.value, place)
      return { ...place, names: bindingsInside(body.module, [statement], place.names) }
    case 'if':
      for (const branch of statement.branches) follow(body, branch.body, place)
      follow(body, statement.otherwise, place)
      return { ...place, names: bindingsInside(body.module, [statement], place.names) }
    case 'with':
      return followWith(body, statement, place)
    case 'for': {
      const iterable = evaluated(statement.iterable)
      const items = 'items' in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : undefined
      if (items === undefined)
        follow(body, statement.body, { ...place, names: withName(place.names, statement.target, undefined) })
      else
        for (const item of items)
          follow(body, statement.body, { ...place, names: withName(place.names, statement.target, item) })
      return { ...place, names: bindingsInside(body.module, [statement], place.names) }
    }
    case 'while':
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
    case 'import':
    case 'from-import':
    case 'update':
    case 'delete':
    case 'class':
    case 'function':
      return { ...place, names: bindingsInside(body.module, [statement], place.names) }
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
    const value = evaluate(item.context, scopeOf(body.module, names))
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
  for (const part of [...inside(expression)].reverse())
    if (part.kind === 'call') {
      const value = evaluate(part, scopeOf(body.module, place.names))
      if (value.kind === 'call') oneCall(body, value, part, place)
    }
}

const oneCall = (body: Body, call: CallValue, written: Expression & { readonly kind: 'call' }, place: Place): void => {
  const { out, state } = body
  const name = lastName(call.path)
  const receiver = call.path.slice(0, Math.max(0, call.path.length - name.length - 1))
  const autocommit = place.autocommit
  const local = body.functions.get(call.path)
  if (local !== undefined && call.path.startsWith(`${HERE}.`)) {
    if (place.depth < 8) followFunction(body, local, call, place)
    return
  }
  const batch = place.batches.get(receiver)
  const isOp = receiver === 'alembic.op' || receiver === 'op' || receiver.endsWith('.op')
  if ((isOp || batch !== undefined) && name === 'execute') return executed(body, call, place, 'execute')
  if (isOp || batch !== undefined) {
    if (NO_EFFECT.has(name)) return
    const full = batch === undefined ? call : ofBatch(call, batch, name)
    const label = labelOf(full, name)
    if (batch === undefined && !isOperation(name))
      return out.opaque(call.at, label, `${name} is not an operation that Alembic brings`)
    const effect = applyOperation(state, name, full)
    if (effect.kind === 'unknown') return out.opaque(call.at, label, effect.reason)
    out.sql(effect.sql, call.at, label, autocommit)
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
    if (type === undefined) return
    if (name === 'create') {
      out.sql(createEnum(state, { ...type, created: true }), call.at, `create ${type.name}`, autocommit)
      return
    }
    state.enums.delete(type.name)
    out.sql([`DROP TYPE IF EXISTS ${type.name}`], call.at, `drop ${type.name}`, autocommit)
    return
  }
  if (name === 'execute' || name === 'exec_driver_sql')
    executed(body, call, { ...place, autocommit: autocommit || place.committing.has(receiver) }, name)
  else if (written.callee.kind === 'attribute' && name === 'query' && /session/i.test(receiver))
    out.sql([''], call.at, 'session.query')
  else if (name === 'drop_all' && written.callee.kind === 'attribute')
    out.opaque(call.at, name, 'it drops whatever tables the models have')
  else if (name !== 'hasattr' && isGivenOp(call)) out.opaque(call.at, name, 'what it does with `op` is not read')
}

/** `getattr(op, …)` and functions from elsewhere that are given `op`. */
const isGivenOp = ({ positional, named }: CallValue): boolean =>
  [...positional, ...named.values()].some((value) => value.kind === 'reference' && value.path === 'alembic.op')

/** Calls of `op` that send nothing by themselves. */
const NO_EFFECT = new Set(['get_bind', 'get_context', 'f', 'batch_alter_table', 'inline_literal', 'run_async'])

const followFunction = (body: Body, definition: AlembicFunction, call: CallValue, place: Place): void => {
  let names = place.names
  for (const [index, parameter] of definition.parameters.entries()) {
    const value = call.named.get(parameter.name) ?? call.positional[index]
    const given =
      value ??
      (parameter.default === undefined ? undefined : evaluate(parameter.default, scopeOf(body.module, place.names)))
    names = withName(names, { kind: 'name', name: parameter.name, at: parameter.at }, given)
  }
  follow(body, definition.body, { ...place, names, depth: place.depth + 1 })
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
