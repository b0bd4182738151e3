import { bindingsInside, bindingsOf, scopeOf } from '../../../python/bindings.ts'
import { evaluate, type Scope } from '../../../python/evaluate.ts'
import { parsePython } from '../../../python/parse.ts'
import type { Expression, PythonModule, Span, Statement } from '../../../python/syntax.ts'
import { isSpread, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { inside } from '../../../python/walk.ts'
import { functionsIn, type Home } from '../python/library.ts'
import { withOperationsFromOutside } from './outside-operations.ts'
import { onPostgres } from './vendor.ts'

/** A migration as app label and name, the way Django's graph and ledger know it. */
export type MigrationKey = { readonly app: string; readonly name: string }

/** One migration file, read as syntax. */
export type DjangoFile = MigrationKey & {
  readonly path: string
  readonly module: PythonModule
  /** False for a file in the folder that defines no `Migration`. */
  readonly defines: boolean
  /** Undefined where the expression is not certain. */
  readonly atomic: boolean
  readonly initial: boolean
  readonly dependencies: readonly MigrationKey[]
  readonly runBefore: readonly MigrationKey[]
  readonly replaces: readonly MigrationKey[]
  /** In order. What is not a call of an operation stays as it is, to be said. */
  readonly operations: readonly Value[]
  /** What may reach the database beside them, each with its reason. */
  readonly beside: readonly Value[]
  /** Its functions, those of the class by their bare name too, and what its names are worth inside the class. */
  readonly home: Home
  /** Where the class begins. */
  readonly line: number
}

/** `orders` and `0002_note` of `shop/orders/migrations/0002_note.py`, as long as nothing else says how the app is called. */
export const keyOfPath = (path: string): MigrationKey => {
  const parts = path.split('/')
  return { app: parts.at(-3) ?? '', name: (parts.at(-1) ?? '').replace(/\.py$/, '') }
}

/** Reads one file of a `migrations` folder. */
export const readDjangoFile = (path: string, text: string): DjangoFile => {
  const module = parsePython(text, path)
  const outer = bindingsOf(module)
  const found = module.statements.findLast((statement) => statement.kind === 'class' && statement.name === 'Migration')
  const definition = found?.kind === 'class' ? found : undefined
  const body = definition === undefined ? outer : bindingsInside(module, definition.body, outer)
  const scope = scopeOf(module, body)
  const own = (name: string): Value | undefined =>
    body.names.get(name) === outer.names.get(name) ? undefined : body.names.get(name)?.value
  const flag = (name: string): boolean | undefined => {
    const value = own(name)
    return value?.kind === 'boolean' ? value.value : undefined
  }
  const functions = new Map([
    ...functionsIn(module.statements, onPostgres),
    ...functionsIn(definition?.body ?? [], onPostgres),
  ])
  return {
    ...keyOfPath(path),
    path,
    module,
    defines: definition !== undefined,
    atomic: flag('atomic') ?? true,
    initial: flag('initial') ?? false,
    dependencies: keysOf(own('dependencies')),
    runBefore: keysOf(own('run_before')),
    replaces: keysOf(own('replaces')),
    operations: withOperationsFromOutside(module.statements, scope, itemsOf(own('operations'))),
    beside: definition === undefined ? [] : besideOperations(definition, scope, own('operations') !== undefined),
    home: { path, module, names: body, functions },
    line: definition?.at.line ?? 1,
  }
}

/** Methods of Django's own class that run the operations, or make them. */
const RUNS: ReadonlySet<string> = new Set(['__init__', '__new__', '__init_subclass__', 'apply'])

/** What the class does beside its operations, and operations that come from a class which is not Django's: to be said. */
const besideOperations = (
  definition: Statement & { readonly kind: 'class' },
  scope: Scope,
  hasOperations: boolean,
): readonly Value[] => {
  const unknown = (at: Span, reason: string): Value => ({
    kind: 'unknown',
    reason,
    source: scope.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
    at,
  })
  const bases = definition.arguments.filter(({ name }) => name === undefined)
  const isDjango = (base: Expression): boolean => {
    const value = evaluate(base, scope)
    return value.kind === 'reference' && /\bmigrations\.(?:migration\.)?Migration$/.test(value.path)
  }
  const [foreign] = hasOperations || bases.some(({ value }) => isDjango(value)) ? [] : bases
  const named = definition.arguments.find(({ name }) => name === 'metaclass')
  return [
    ...(foreign === undefined
      ? []
      : [unknown(foreign.at, 'the class names no operations, and those of the class that it stands on are not read')]),
    ...(named === undefined ? [] : [unknown(named.at, 'what the metaclass makes of the class is not read')]),
    ...definition.decorators.map((each) => unknown(each.at, 'what the decorator makes of the class is not read')),
    ...definition.body.flatMap((inner) =>
      inner.kind === 'expression' && inner.value.kind !== 'call' && namesOperations(inner.value)
        ? [unknown(inner.at, 'what is done with the operations there is not read')]
        : [],
    ),
    ...definition.body.flatMap((inner) =>
      inner.kind === 'function' && RUNS.has(inner.name)
        ? [unknown(inner.at, `the class says itself what ${inner.name}() does, which is not read`)]
        : [],
    ),
  ]
}

const namesOperations = (expression: Expression): boolean =>
  inside(expression).some((each) => each.kind === 'name' && each.name === 'operations')

const itemsOf = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : value.kind === 'list' || value.kind === 'tuple' ? value.items : [value]

/** Dependencies on a swappable model name no migration: they are left out, as they only order apps. */
const keysOf = (value: Value | undefined): readonly MigrationKey[] =>
  itemsOf(value).flatMap((item): MigrationKey[] => {
    if (item.kind !== 'tuple' && item.kind !== 'list') return []
    const [app, name] = item.items
    return app?.kind === 'text' && name?.kind === 'text' ? [{ app: app.value, name: name.value }] : []
  })

/** The call of an operation. Undefined for what is not one: it cannot be known what it does. */
export const operationOf = (value: Value): { readonly call: CallValue; readonly name: string } | undefined =>
  value.kind === 'call' && !isSpread(value) ? { call: value, name: lastName(value.path) } : undefined
