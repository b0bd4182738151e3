import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { columnsIn, mention } from './mentions.ts'
import { tableOf, type Model } from './state.ts'
import { columnNamed, memberName } from './tables.ts'

/** Access methods of the index classes of `django.contrib.postgres`. */
const METHODS: Readonly<Record<string, string>> = {
  BTreeIndex: 'btree',
  BrinIndex: 'brin',
  BloomIndex: 'bloom',
  GinIndex: 'gin',
  GistIndex: 'gist',
  HashIndex: 'hash',
  SpGistIndex: 'spgist',
}

const nameOf = (call: CallValue): string | undefined => {
  const name = call.named.get('name')
  return name?.kind === 'text' ? name.value : undefined
}

const textsOf = (value: Value | undefined): readonly string[] =>
  value !== undefined && 'items' in value
    ? value.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []))
    : []

const columnsOf = (model: Model, value: Value | undefined): readonly string[] =>
  textsOf(value).map((name) => columnNamed(model, name))

/** A condition is not turned into SQL: whether it is there is what counts, and which columns it names. */
const whereOf = (model: Model, call: CallValue): string => {
  const condition = call.named.get('condition')
  return condition === undefined || condition.kind === 'none' ? '' : ` WHERE (${mention(columnsIn(model, condition))})`
}

/** What an index is made on: expressions, and fields with their order and operator classes. */
const keysOf = (model: Model, call: CallValue): string => {
  const classes = textsOf(call.named.get('opclasses'))
  const fields = textsOf(call.named.get('fields')).map((name, place) => {
    const operators = classes[place]
    return `${identifier(columnNamed(model, name))}${operators === undefined ? '' : ` ${identifier(operators)}`}${name.startsWith('-') ? ' DESC' : ''}`
  })
  return [...call.positional.map((value) => expressionKey(model, value)), ...fields].join(', ') || '(true)'
}

/** The CREATE INDEX of an `Index(…)`. */
export const createIndexSql = (model: Model, call: CallValue, concurrently: boolean): string => {
  const fields = columnsOf(model, call.named.get('fields'))
  const method = METHODS[lastName(call.path)]
  const name = nameOf(call)
  return `CREATE INDEX ${concurrently ? 'CONCURRENTLY ' : ''}${
    name === undefined ? memberName(tableOf(model), fields, 'index') : identifier(name)
  } ON ${identifier(tableOf(model))}${method === undefined ? '' : ` USING ${method}`} (${keysOf(model, call)})${includeOf(model, call)}${whereOf(model, call)}`
}

const includeOf = (model: Model, call: CallValue): string => {
  const columns = columnsOf(model, call.named.get('include'))
  return columns.length === 0 ? '' : ` INCLUDE (${columns.map(identifier).join(', ')})`
}

/** `F('x')` names a column, and `Lower('x')` is `lower(x)`; of any other expression it is written which columns it names. */
const expressionKey = (model: Model, value: Value): string => {
  if (value.kind !== 'call') return '(true)'
  const [first] = value.positional
  const name = lastName(value.path)
  if (name === 'F' && first?.kind === 'text') return identifier(columnNamed(model, first.value))
  if ((name === 'desc' || name === 'asc') && value.object !== undefined && value.named.size === 0)
    return `${expressionKey(model, value.object)}${name === 'desc' ? ' DESC' : ''}`
  const columns = columnsIn(model, value)
  if ((name === 'Lower' || name === 'Upper') && first?.kind === 'text' && columns.length === 1)
    return `${name.toLowerCase()}(${columns.map(identifier).join(', ')})`
  return `(${mention(columns)})`
}

/** What AddConstraint sends. */
export const addConstraintSql = (model: Model, call: CallValue, notValid: boolean): string | undefined => {
  const table = identifier(tableOf(model))
  const kind = lastName(call.path)
  const fields = columnsOf(model, call.named.get('fields'))
  const name = nameOf(call) ?? `${model.name.toLowerCase()}_constraint`
  if (kind === 'CheckConstraint') {
    const test = checkOf(model, call.named.get('condition') ?? call.named.get('check'))
    return `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} CHECK (${test})${notValid ? ' NOT VALID' : ''}`
  }
  if (kind === 'UniqueConstraint')
    return isIndexOnly(call)
      ? `CREATE UNIQUE INDEX ${identifier(name)} ON ${table} (${keysOf(model, call)})${includeOf(model, call)}${whereOf(model, call)}`
      : `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} UNIQUE${isFalse(call.named.get('nulls_distinct')) ? ' NULLS NOT DISTINCT' : ''} (${fields.map(identifier).join(', ')})`
  if (kind === 'ExclusionConstraint')
    return `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} EXCLUDE USING gist (${firstColumn(model)} WITH =)`
  return undefined
}

const isFalse = (value: Value | undefined): boolean => value?.kind === 'boolean' && !value.value

const firstColumn = (model: Model): string => {
  const [first] = model.fields.keys()
  return identifier(columnNamed(model, first ?? 'id'))
}

/** A unique constraint with a condition, expressions, included columns or operator classes is an index only. */
export const isIndexOnly = (call: CallValue): boolean =>
  lastName(call.path) === 'UniqueConstraint' &&
  (call.positional.length > 0 ||
    ['condition', 'include', 'opclasses'].some((name) => {
      const value = call.named.get(name)
      return value !== undefined && value.kind !== 'none' && !('items' in value && value.items.length === 0)
    }))

/** `Q(x__isnull=False)` proves NOT NULL later; of other conditions it is written which columns they name. */
const checkOf = (model: Model, condition: Value | undefined): string => {
  const rest = mention(columnsIn(model, condition))
  if (condition?.kind !== 'call' || lastName(condition.path) !== 'Q') return rest
  const isPlain = ['_negated', '_connector'].every((name) => !condition.named.has(name))
  // Migrations that Django writes have the pairs as tuples.
  const pairs = [
    ...condition.positional.map((each): readonly [string, Value | undefined] => {
      const [lookup, value] = 'items' in each ? each.items : []
      return [lookup?.kind === 'text' ? lookup.value : '', value]
    }),
    ...condition.named,
  ]
  const proofs = pairs.flatMap(([name, value]) => {
    const field = /^(\w+?)__isnull$/.exec(name)?.[1]
    return field !== undefined && value?.kind === 'boolean'
      ? [`${identifier(columnNamed(model, field))} IS ${value.value ? '' : 'NOT '}NULL`]
      : []
  })
  if (!isPlain || proofs.length === 0) return rest
  return [...proofs, ...(proofs.length === pairs.length ? [] : [rest])].join(' AND ')
}

/** The constraint or index objects of a model's options, as they were added. */
export const namedMembers = (value: Value | undefined): readonly CallValue[] =>
  value !== undefined && 'items' in value ? value.items.filter((item) => item.kind === 'call') : []

export const memberCalled = (model: Model, option: string, name: string): CallValue | undefined =>
  namedMembers(model.options.get(option)).find((call) => nameOf(call) === name)

/** The text of an argument. */
export const textArgument = (call: CallValue, name: string, index?: number): string | undefined => {
  const value = argumentOf(call, name, index)
  return value?.kind === 'text' ? value.value : undefined
}
