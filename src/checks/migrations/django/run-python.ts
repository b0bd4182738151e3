import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import type { Expression, Span, Statement } from '../../../python/syntax.ts'
import { expressionsOf, inside, statementsOf } from '../../../python/walk.ts'
import { identifier } from '../python/quote.ts'
import type { ReaderFinding } from '../source.ts'
import { valueIn, type DjangoFile, type DjangoFunction } from './module.ts'

/** What a RunPython shows about itself: findings, and the SQL that it sends by itself. */
export type PythonStep = {
  readonly findings: readonly ReaderFinding[]
  readonly sql: readonly { readonly value: Value; readonly at: Span }[]
  readonly reversible: boolean
  /** True for a lambda and the like, in which nothing is read. */
  readonly unread?: true
}

/** Judges the function behind a RunPython, as far as it stands in the same file. */
export const readRunPython = (file: DjangoFile, call: CallValue): PythonStep => {
  const reverse = argumentOf(call, 'reverse_code', 1)
  const reversible = reverse !== undefined && reverse.kind !== 'none'
  const code = argumentOf(call, 'code', 0)
  // `partial(function, …)`
  const named = code?.kind === 'call' ? code.positional[0] : code
  const found = named?.kind === 'reference' ? file.functions.get(named.path) : undefined
  if (found === undefined)
    return { findings: [], sql: [], reversible, ...(code?.kind === 'reference' ? {} : { unread: true }) }
  const used = reachable(file, found)
  return {
    reversible,
    findings: [
      ...argumentFindings(found),
      ...(reverse?.kind === 'reference'
        ? [file.functions.get(reverse.path)].flatMap((back) => (back === undefined ? [] : argumentFindings(back)))
        : []),
      ...importFindings(file, used),
      ...used.flatMap(unboundedFindings),
    ],
    sql: used.flatMap((definition) => executed(file, definition)),
  }
}

/** The function and those of the same file that it calls. */
const reachable = (file: DjangoFile, start: DjangoFunction): readonly DjangoFunction[] => {
  const found = new Set<DjangoFunction>([start])
  for (const definition of found)
    for (const expression of expressionsOf(definition.body))
      if (expression.kind === 'name') {
        const value = file.scope.lookup(expression.name)
        const other = value?.kind === 'reference' ? file.functions.get(value.path) : undefined
        if (other !== undefined) found.add(other)
      }
  return [...found]
}

const argumentFindings = (definition: DjangoFunction): readonly ReaderFinding[] => {
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
const importFindings = (file: DjangoFile, used: readonly DjangoFunction[]): readonly ReaderFinding[] => {
  const names = new Set<string>()
  for (const definition of used)
    for (const expression of expressionsOf(definition.body)) if (expression.kind === 'name') names.add(expression.name)
  const statements: readonly Statement[] = [
    ...file.module.statements,
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
const unboundedFindings = (definition: DjangoFunction): readonly ReaderFinding[] => {
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
const executed = (file: DjangoFile, definition: DjangoFunction): readonly { value: Value; at: Span }[] => {
  const found: { value: Value; at: Span }[] = []
  for (const expression of expressionsOf(definition.body)) {
    const method = methodOf(expression)
    if (method === undefined) continue
    if (expression.kind === 'call' && ON_EDITOR.has(method.name) && isEditor(method.object)) {
      const value = ofEditor(file, method.name, expression)
      if (value !== undefined) found.push({ value, at: expression.at })
    }
    if (!['execute', 'executemany', 'executescript'].includes(method.name)) continue
    const [first] = expression.kind === 'call' ? expression.args : []
    if (first === undefined || !inside(method.object).some(isConnection)) continue
    const value = valueIn(file, first.value)
    found.push({
      value: value.kind === 'text' || value.kind === 'unknown' ? value : unknownText(value),
      at: expression.at,
    })
  }
  return found
}

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
const ofEditor = (file: DjangoFile, name: string, call: Expression & { readonly kind: 'call' }): Value | undefined => {
  const [, from, to] = call.args.map(({ value }) => valueIn(file, value))
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
