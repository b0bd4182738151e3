import { evaluate, type Scope } from '../../../python/evaluate.ts'
import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import type { Expression, Span, Statement } from '../../../python/syntax.ts'
import { expressionsOf, inside, statementsOf } from '../../../python/walk.ts'
import {
  isOfPackage,
  pathOf,
  reachedFrom,
  scopeIn,
  whereNot,
  type Found,
  type Home,
  type Library,
  type PythonFunction,
} from '../python/library.ts'
import { identifier } from '../python/quote.ts'
import { isStandard } from '../python/standard-library.ts'
import type { ReaderFinding } from '../source.ts'
import type { DjangoFile } from './module.ts'

/** What a RunPython shows about itself: findings, and the SQL that it sends by itself. */
export type PythonStep = {
  readonly findings: readonly ReaderFinding[]
  readonly sql: readonly Sent[]
  readonly reversible: boolean
  /** What may reach the database and is not read, with the reason. */
  readonly unread: readonly { readonly reason: string; readonly at: Span }[]
}

type Sent = { readonly value: Value; readonly at: Span; readonly elsewhere?: string }

/** Judges the function behind a RunPython, in the migration's file or in another one of the repository. */
export const readRunPython = (file: DjangoFile, call: CallValue, library: Library): PythonStep => {
  const reverse = argumentOf(call, 'reverse_code', 1)
  const reversible = reverse !== undefined && reverse.kind !== 'none'
  const nothing = { findings: [], sql: [], reversible, unread: [] }
  const code = argumentOf(call, 'code', 0)
  const name = pathOf(code)
  const found = name === undefined ? undefined : library.find(name, file.home)
  if (found === undefined) {
    if (code?.kind === 'reference' && name !== undefined && isHarmless(name)) return nothing
    return { ...nothing, unread: [{ reason: whyUnread(code, name, library, file.home), at: call.at }] }
  }
  const reached = reachedFrom(found, library)
  const used = reached.filter(({ away }) => away === 0).map(({ definition }) => definition)
  const own = [
    ...argumentFindings(found.definition),
    ...importFindings(found.home, used),
    ...used.flatMap(unboundedFindings),
  ]
  const back = pathOf(reverse)
  const taking = back === undefined ? undefined : file.home.functions.get(back)
  return {
    reversible,
    findings: [
      ...(found.home === file.home ? own : own.map((finding) => fromElsewhere(finding, found.home, call.at))),
      ...(taking === undefined ? [] : argumentFindings(taking)),
    ],
    sql: reached.flatMap((one) =>
      executed(one).map((sent) => (one.home === file.home ? sent : sentFromElsewhere(sent, one.home, call.at))),
    ),
    unread: reached.flatMap((one) =>
      handedOn(one, library).map((each) => (one.home === file.home ? each : { ...each, at: call.at })),
    ),
  }
}

/** Asks the library for all that the RunPythons of a file need, so that it is loaded. */
export const lookAround = (file: DjangoFile, library: Library): void => {
  const visit = (value: Value): void => {
    if (value.kind === 'call') {
      if (lastName(value.path) === 'RunPython') readRunPython(file, value, library)
      else {
        value.positional.forEach(visit)
        for (const inner of value.named.values()) visit(inner)
      }
    } else if (value.kind === 'list' || value.kind === 'tuple') value.items.forEach(visit)
  }
  file.operations.forEach(visit)
}

/** `RunPython.noop`, and what Django brings: it only fills tables of its own. */
const isHarmless = (name: string): boolean => name.endsWith('RunPython.noop') || name.startsWith('django.')

const whyUnread = (code: Value | undefined, name: string | undefined, library: Library, home: Home): string => {
  if (code?.kind !== 'reference' || name === undefined) return 'what it runs is no function with a name'
  if (name.startsWith('__here__.')) return `${lastName(name)} is no function of this file that can be read`
  return `${name} ${whereNot(library, name, home)}`
}

const fromElsewhere = (finding: ReaderFinding, home: Home, { line, column }: Span): ReaderFinding => ({
  ...finding,
  message: `${finding.message} It is written in ${placeIn(home, finding.line)}.`,
  line,
  column,
})

const sentFromElsewhere = ({ value, at }: Sent, home: Home, call: Span): Sent => ({
  // Its places are those of the other file.
  value: value.kind === 'text' ? { kind: 'text', value: value.value, at: call } : value,
  at: call,
  elsewhere: placeIn(home, at.line),
})

const placeIn = ({ path }: Home, line: number): string => `${path}, line ${line}`

/** Functions that are given the connection, and are in no file that can be found. */
const handedOn = (one: Found, library: Library): readonly { readonly reason: string; readonly at: Span }[] => {
  const scope = scopeIn(one)
  return expressionsOf(one.definition.body).flatMap((expression) => {
    if (expression.kind !== 'call' || !expression.args.some(({ value }) => isConnection(value))) return []
    const callee = evaluate(expression.callee, scope)
    const name = callee.kind === 'reference' ? pathOf(callee) : undefined
    // A bare name is Python's own, or a parameter.
    if (name === undefined || !name.includes('.') || isOfPackage(name) || isStandard(name)) return []
    if (methodOf(expression) !== undefined && !isImported(expression.callee, scope)) return []
    if (library.find(name, one.home) !== undefined) return []
    return [
      {
        reason: `${lastName(name)}() is given the connection, and is in no file of the repository that can be found and read`,
        at: expression.at,
      },
    ]
  })
}

/** Whether the name at the left end is one that an import has set. */
const isImported = (expression: Expression, scope: Scope): boolean => {
  let current = expression
  while (current.kind === 'attribute') current = current.object
  return current.kind === 'name' && scope.lookup(current.name)?.kind === 'reference'
}

const argumentFindings = (definition: PythonFunction): readonly ReaderFinding[] => {
  const names = definition.parameters
    .filter((parameter) => parameter.spread === undefined)
    .map((parameter) => parameter.name)
  const [first, second] = names
  if (first === undefined || (first === 'apps' && (second === undefined || second === 'schema_editor'))) return []
  return [
    {
      rule: 'runpython-arguments',
      message: `${definition.name}(${names.join(', ')}) is called by Django with (apps, schema_editor), in this order: other names hide what they are, and a swapped pair fails when it runs.`,
      help: `Name the parameters apps and schema_editor: def ${definition.name}(apps, schema_editor).`,
      line: definition.at.line,
      column: definition.at.column,
    },
  ]
}

/** Models imported from the code as it is today, used where the historical ones belong. */
const importFindings = (home: Home, used: readonly PythonFunction[]): readonly ReaderFinding[] => {
  const names = new Set<string>()
  for (const definition of used)
    for (const expression of expressionsOf(definition.body)) if (expression.kind === 'name') names.add(expression.name)
  const statements: readonly Statement[] = [
    ...home.module.statements,
    ...used.flatMap((definition) => statementsOf(definition.body)),
  ]
  const findings: ReaderFinding[] = []
  for (const statement of statements) {
    if (statement.kind !== 'from-import' || !isModels(statement.module, statement.level)) continue
    for (const { name, as } of statement.names)
      if (names.has(as ?? name) && /^[A-Z]/.test(name))
        findings.push({
          rule: 'runpython-model-import',
          message: `The model ${name} is imported from the code as it is today: as soon as it gains or loses a field, this migration fails on a new database, or writes what was never meant.`,
          help: `Take the model of this moment with apps.get_model('…', '${name}') inside the function.`,
          line: statement.at.line,
          column: statement.at.column,
        })
  }
  return findings
}

const isModels = (module: string, level: number): boolean => {
  if (/^django\.(?:db|contrib\.(?:gis|postgres))\b/.test(module)) return false
  return /(?:^|\.)models(?:\.|$)/.test(module) || (module === '' && level > 0)
}

/** Loops over a whole table, and updates and deletes of all of its rows in one statement. */
const unboundedFindings = (definition: PythonFunction): readonly ReaderFinding[] => {
  const findings: ReaderFinding[] = []
  const add = (at: Span, what: string, help: string) =>
    findings.push({
      rule: 'unbounded-update',
      message: `${what} On a large table the deploy waits for it, and in an atomic migration every lock it takes is held to the end.`,
      help,
      line: at.line,
      column: at.column,
    })
  for (const statement of statementsOf(definition.body))
    if (statement.kind === 'for' && isWholeTable(statement.iterable))
      add(
        statement.at,
        'The loop loads every row of a table into memory and writes them one by one.',
        'Read the rows with .iterator(), write them in batches with bulk_update(), and set atomic = False.',
      )
  for (const expression of expressionsOf(definition.body)) {
    const method = methodOf(expression)
    if ((method?.name === 'update' || method?.name === 'delete') && isWholeTable(method.object))
      add(
        expression.at,
        `.${method.name}() without a filter ${method.name === 'update' ? 'rewrites' : 'deletes'} every row of a table in one statement.`,
        'Do it in batches, by ranges of the primary key, in a migration with atomic = False.',
      )
  }
  return findings
}

const methodOf = (expression: Expression): { readonly name: string; readonly object: Expression } | undefined =>
  expression.kind === 'call' && expression.callee.kind === 'attribute'
    ? { name: expression.callee.name, object: expression.callee.object }
    : undefined

/** `Model.objects`, `Model.objects.all()`, `.using(…).all()`: no filter and no iterator in the chain. */
const isWholeTable = (expression: Expression): boolean => {
  if (expression.kind === 'attribute') return expression.name === 'objects' || expression.name === '_default_manager'
  const method = methodOf(expression)
  if (method === undefined) return false
  return [
    'all',
    'using',
    'order_by',
    'select_related',
    'prefetch_related',
    'only',
    'defer',
    'values',
    'values_list',
  ].includes(method.name)
    ? isWholeTable(method.object)
    : false
}

/** What `schema_editor.execute(…)` and `cursor.execute(…)` send. */
const executed = (one: Found): readonly Sent[] => {
  const scope = scopeIn(one)
  const cursors = cursorsIn(one.definition)
  const found: Sent[] = []
  for (const expression of expressionsOf(one.definition.body)) {
    const method = methodOf(expression)
    if (method === undefined) continue
    if (expression.kind === 'call' && ON_EDITOR.has(method.name) && isEditor(method.object)) {
      const value = ofEditor(method.name, expression, (each) => evaluate(each, scope))
      if (value !== undefined) found.push({ value, at: expression.at })
    }
    if (!['execute', 'executemany', 'executescript'].includes(method.name)) continue
    const [first] = expression.kind === 'call' ? expression.args : []
    if (first === undefined) continue
    if (!inside(method.object).some((each) => isConnection(each) || isOneOf(each, cursors))) continue
    const value = evaluate(first.value, scope)
    found.push({
      value: value.kind === 'text' || value.kind === 'unknown' ? value : unknownText(value),
      at: expression.at,
    })
  }
  return found
}

/** Names that stand for a connection or a cursor in a function, whatever they are. */
const cursorsIn = (definition: PythonFunction): ReadonlySet<string> => {
  const names = new Set<string>()
  const take = (target: Expression | undefined, from: Expression): void => {
    if (target?.kind !== 'name') return
    if (isConnection(from) || (methodOf(from)?.name === 'cursor' && inside(from).some(isConnection)))
      names.add(target.name)
  }
  for (const statement of statementsOf(definition.body)) {
    if (statement.kind === 'with') for (const item of statement.items) take(item.as, item.context)
    if (statement.kind === 'assign') for (const target of statement.targets) take(target, statement.value)
  }
  return names
}

const isOneOf = (expression: Expression, names: ReadonlySet<string>): boolean =>
  expression.kind === 'name' && names.has(expression.name)

// What changes tables that are in use. Others make what nobody uses yet, or need models that only exist when it runs.
const ON_EDITOR = new Set([
  'add_constraint',
  'add_field',
  'add_index',
  'alter_db_table',
  'alter_field',
  'alter_unique_together',
  'delete_model',
  'remove_field',
])

const isEditor = (expression: Expression): boolean =>
  expression.kind === 'name' && /^(?:schema_editor|editor)$/.test(expression.name)

/** `schema_editor.alter_db_table(Model, 'old', 'new')` with texts is known; what names fields and models is not. */
const ofEditor = (
  name: string,
  call: Expression & { readonly kind: 'call' },
  valueOf: (expression: Expression) => Value,
): Value | undefined => {
  const [, from, to] = call.args.map(({ value }) => valueOf(value))
  if (name !== 'alter_db_table' || from?.kind !== 'text' || to?.kind !== 'text')
    return { kind: 'unknown', reason: `schema_editor.${name}() makes it of a model`, source: '', at: call.at }
  return from.value === to.value
    ? undefined
    : {
        kind: 'text',
        value: `ALTER TABLE ${identifier(from.value)} RENAME TO ${identifier(to.value)}`,
        at: call.at,
      }
}

const isConnection = (expression: Expression): boolean => {
  const name = expression.kind === 'name' ? expression.name : expression.kind === 'attribute' ? expression.name : ''
  return /^(?:schema_editor|connection|connections|cursor|cur|c|editor)$/.test(name)
}

const unknownText = (value: Value): Value => ({
  kind: 'unknown',
  reason: `it comes from ${value.kind === 'call' || value.kind === 'reference' ? lastName(value.path) : 'elsewhere'}`,
  source: '',
  at: value.at,
})
