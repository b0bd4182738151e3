import { identifier } from '../python/quote.ts'
import {
  createIndexSql,
  plainDefault,
  referencesSql,
  tableSql,
  UNKNOWN_DEFAULT,
  UNKNOWN_TYPE,
  type ColumnSpec,
} from '../script/ddl.ts'
import { entryOf, isFalse, isTrue, ownOf, textOf, textsOf, type Value } from '../script/values.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'varchar',
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  smallint: 'smallint',
  float: 'double precision',
  decimal: 'numeric',
  numeric: 'numeric',
  datetime: 'timestamp',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  time: 'time',
  date: 'date',
  binary: 'bytea',
  blob: 'bytea',
  boolean: 'boolean',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
  citext: 'citext',
  hstore: 'hstore',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  tsvector: 'tsvector',
  ltree: 'ltree',
  xml: 'xml',
  money: 'money',
  interval: 'interval',
  bit: 'bit',
  point: 'point',
  daterange: 'daterange',
  numrange: 'numrange',
  tsrange: 'tsrange',
  tstzrange: 'tstzrange',
  int4range: 'int4range',
  int8range: 'int8range',
  primary_key: 'bigserial PRIMARY KEY',
  serial: 'serial',
  bigserial: 'bigserial',
  virtual: 'text',
}

export const isType = (name: string): boolean => Object.hasOwn(TYPES, name)

/** The type of Active Record as PostgreSQL has it; what it does not know is sent as it is written. */
export const typeOf = (name: string, options: Value | undefined): string => {
  const number = (key: string): string | undefined => {
    const value = entryOf(options, key)
    return value?.kind === 'number' ? value.text : undefined
  }
  const [limit, precision, scale] = [number('limit'), number('precision'), number('scale')]
  const base = (() => {
    if (name === 'enum') return tableSql(textOf(entryOf(options, 'enum_type')) ?? UNKNOWN_TYPE)
    if (name === 'virtual') return typeOf(textOf(entryOf(options, 'type')) ?? 'text', undefined)
    if (name === 'string' || name === 'bit') return `${TYPES[name] ?? name}${limit === undefined ? '' : `(${limit})`}`
    if (name === 'integer' && limit !== undefined)
      return Number(limit) > 4 ? 'bigint' : Number(limit) <= 2 ? 'smallint' : 'integer'
    if (name === 'decimal' || name === 'numeric')
      return precision === undefined ? 'numeric' : `numeric(${precision}${scale === undefined ? '' : `, ${scale}`})`
    return ownOf(TYPES, name) ?? name
  })()
  return isTrue(entryOf(options, 'array')) ? `${base}[]` : base
}

/** A plain value, or what a block answers: `-> { 'now()' }` is SQL. */
export const defaultOf = (value: Value): string => {
  if (value.kind === 'chain' && value.links[0]?.name === 'lambda')
    return textOf(value.links[0].args?.[0]) ?? UNKNOWN_DEFAULT
  return plainDefault(value) ?? UNKNOWN_DEFAULT
}

export const columnOf = (name: string, type: string, options: Value | undefined): ColumnSpec => {
  const set = entryOf(options, 'default')
  const generated = textOf(entryOf(options, 'as'))
  return {
    name,
    type: typeOf(type, options),
    notNull: isFalse(entryOf(options, 'null')),
    ...(set === undefined || set.kind === 'null' ? {} : { default: defaultOf(set) }),
    ...(generated === undefined ? {} : { generated }),
    ...(isTrue(entryOf(options, 'primary_key')) ? { primary: true } : {}),
  }
}

/** How Rails names the table of a model: good enough for names that end as most do. */
export const pluralOf = (name: string): string =>
  /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`

const action = (value: Value | undefined): string | undefined =>
  ({ nullify: 'set null', cascade: 'cascade', restrict: 'restrict' })[textOf(value) ?? '']

/** The foreign key of `foreign_key: true` or `{ to_table: …, validate: false }`, as a statement. */
export const foreignKeySql = (table: string, column: string, to: string, options: Value | undefined): string => {
  const name = textOf(entryOf(options, 'name'))
  const key = textOf(entryOf(options, 'primary_key'))
  return `ALTER TABLE ${table} ADD ${name === undefined ? '' : `CONSTRAINT ${identifier(name)} `}FOREIGN KEY (${identifier(column)}) ${referencesSql(tableSql(to), [key ?? 'id'], { onDelete: action(entryOf(options, 'on_delete')), onUpdate: action(entryOf(options, 'on_update')) })}${isFalse(entryOf(options, 'validate')) ? ' NOT VALID' : ''}`
}

/** Names of the columns of an index; what is an expression stays one. */
export const keysOf = (value: Value | undefined): readonly string[] => {
  const names = textsOf(value)
  // One text that is no name is sent as it stands: it may name an operator class.
  if (value?.kind === 'text' && names !== undefined && !/^\w+$/.test(value.value)) return names
  return names === undefined ? [] : names.map((name) => (/^\w+$/.test(name) ? identifier(name) : `(${name})`))
}

export const indexSql = (
  table: string,
  plain: string,
  columns: Value | undefined,
  options: Value | undefined,
): string => {
  const where = entryOf(options, 'where')
  const names = textsOf(columns)
  return createIndexSql({
    name:
      textOf(entryOf(options, 'name')) ??
      (names?.every((name) => /^\w+$/.test(name)) === true ? `index_${plain}_on_${names.join('_and_')}` : undefined),
    table,
    keys: keysOf(columns),
    unique: isTrue(entryOf(options, 'unique')),
    concurrently: textOf(entryOf(options, 'algorithm')) === 'concurrently',
    ifNotExists: isTrue(entryOf(options, 'if_not_exists')),
    method: textOf(entryOf(options, 'using')),
    where: where === undefined ? undefined : (textOf(where) ?? '(true)'),
  })
}

/** A reference: its columns, its index and its foreign key, which Rails sends one after the other. */
export const referenceParts = (
  table: string,
  plain: string,
  name: string,
  options: Value | undefined,
): { readonly columns: readonly ColumnSpec[]; readonly after: readonly string[] } => {
  const type = textOf(entryOf(options, 'type')) ?? 'bigint'
  const polymorphic = entryOf(options, 'polymorphic')
  const isPolymorphic = polymorphic !== undefined && !isFalse(polymorphic)
  const column = `${name}_id`
  const index = entryOf(options, 'index')
  const foreign = entryOf(options, 'foreign_key')
  const columns = [
    ...(isPolymorphic ? [columnOf(`${name}_type`, 'string', options)] : []),
    columnOf(column, type, options),
  ]
  const at = { start: 0, end: 0 }
  const names: Value = {
    kind: 'list',
    items: (isPolymorphic ? [`${name}_type`, column] : [column]).map((value) => ({
      kind: 'text',
      value,
      pieces: [],
      dynamic: false,
      at,
    })),
    at,
  }
  return {
    columns,
    after: [
      ...(isFalse(index) ? [] : [indexSql(table, plain, names, index)]),
      ...(foreign === undefined || isFalse(foreign) || foreign.kind === 'null'
        ? []
        : [foreignKeySql(table, column, textOf(entryOf(foreign, 'to_table')) ?? pluralOf(name), foreign)]),
    ],
  }
}
