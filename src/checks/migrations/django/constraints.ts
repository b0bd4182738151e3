import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
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

const columnsOf = (model: Model, value: Value | undefined): readonly string[] =>
  value !== undefined && 'items' in value
    ? value.items.flatMap((item) => (item.kind === 'text' ? [columnNamed(model, item.value)] : []))
    : []

/** A condition is not turned into SQL: whether it is there is what counts. */
const whereOf = (call: CallValue): string => {
  const condition = call.named.get('condition')
  return condition === undefined || condition.kind === 'none' ? '' : ' WHERE (true)'
}

/** The CREATE INDEX of an `Index(…)`. */
export const createIndexSql = (model: Model, call: CallValue, concurrently: boolean): string => {
  const fields = columnsOf(model, call.named.get('fields'))
  const expressions = call.positional.map((value) => expressionColumn(model, value))
  const method = METHODS[lastName(call.path)]
  const keys = [...expressions, ...fields.map(identifier)]
  const name = nameOf(call)
  return `CREATE INDEX ${concurrently ? 'CONCURRENTLY ' : ''}${
    name === undefined ? memberName(tableOf(model), fields, 'index') : identifier(name)
  } ON ${identifier(tableOf(model))}${method === undefined ? '' : ` USING ${method}`} (${keys.length === 0 ? '(true)' : keys.join(', ')})${includeOf(model, call)}${whereOf(call)}`
}

const includeOf = (model: Model, call: CallValue): string => {
  const columns = columnsOf(model, call.named.get('include'))
  return columns.length === 0 ? '' : ` INCLUDE (${columns.map(identifier).join(', ')})`
}

/** `F('x')` and `Lower('x')` name a column; anything else is an expression that is not written out. */
const expressionColumn = (model: Model, value: Value): string => {
  if (value.kind !== 'call') return '(true)'
  const [first] = value.positional
  return lastName(value.path) === 'F' && first?.kind === 'text' ? identifier(columnNamed(model, first.value)) : '(true)'
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
      ? `CREATE UNIQUE INDEX ${identifier(name)} ON ${table} (${[...call.positional.map((value) => expressionColumn(model, value)), ...fields.map(identifier)].join(', ') || '(true)'})${includeOf(model, call)}${whereOf(call)}`
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

/** `Q(x__isnull=False)` proves NOT NULL later; other conditions are not written out. */
const checkOf = (model: Model, condition: Value | undefined): string => {
  if (condition?.kind !== 'call' || lastName(condition.path) !== 'Q' || condition.positional.length > 0) return 'true'
  const parts = [...condition.named].map(([name, value]) => {
    const field = /^(\w+?)__isnull$/.exec(name)?.[1]
    return field !== undefined && value.kind === 'boolean'
      ? `${identifier(columnNamed(model, field))} IS ${value.value ? '' : 'NOT '}NULL`
      : 'true'
  })
  return parts.length === 0 ? 'true' : parts.join(' AND ')
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
