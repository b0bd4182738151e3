import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier, literal } from '../python/quote.ts'

/** PostgreSQL types of SQLAlchemy's own, by the last name and whatever the case: `sa.BigInteger()`, `sa.BIGINT`. */
const TYPES: Readonly<Record<string, string>> = {
  integer: 'integer',
  int: 'integer',
  biginteger: 'bigint',
  bigint: 'bigint',
  smallinteger: 'smallint',
  smallint: 'smallint',
  text: 'text',
  unicodetext: 'text',
  boolean: 'boolean',
  date: 'date',
  interval: 'interval',
  float: 'double precision',
  double: 'double precision',
  double_precision: 'double precision',
  real: 'real',
  largebinary: 'bytea',
  bytea: 'bytea',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  tsvector: 'tsvector',
  hstore: 'hstore',
  citext: 'citext',
  autostring: 'varchar',
  int4range: 'int4range',
  int8range: 'int8range',
  numrange: 'numrange',
  tsrange: 'tsrange',
  tstzrange: 'tstzrange',
  daterange: 'daterange',
}

/** An enum with its values, for CREATE TYPE; `created` is false where the code says that it is made elsewhere. */
export type EnumType = { readonly name: string; readonly values: readonly string[]; readonly created: boolean }

/** A column type: its SQL, and the enum behind it where it is one. Undefined for a type that is not SQLAlchemy's own. */
export type SqlType = { readonly sql: string; readonly enum?: EnumType }

/** What a type expression means to PostgreSQL. */
export const typeOf = (value: Value | undefined): SqlType | undefined => {
  if (value?.kind === 'reference') return simple(lastName(value.path), undefined)
  if (value?.kind !== 'call') return undefined
  const name = lastName(value.path).toLowerCase()
  if (name === 'with_variant' && value.object !== undefined) return typeOf(value.object)
  if (name === 'enum') return enumOf(value)
  if (name === 'array') {
    const inner = typeOf(argumentOf(value, 'item_type', 0))
    return inner === undefined ? undefined : { ...inner, sql: `${inner.sql}[]` }
  }
  return simple(lastName(value.path), value)
}

const numberArgument = (call: CallValue | undefined, name: string, index: number): number | undefined => {
  const value = call === undefined ? undefined : argumentOf(call, name, index)
  return value?.kind === 'number' ? value.value : undefined
}

const simple = (written: string, call: CallValue | undefined): SqlType | undefined => {
  const name = written.toLowerCase()
  const length = numberArgument(call, 'length', 0)
  const sized = (type: string): SqlType => ({ sql: length === undefined ? type : `${type}(${length})` })
  switch (name) {
    case 'string':
    case 'varchar':
    case 'unicode':
    case 'nvarchar':
      return sized('varchar')
    case 'char':
    case 'nchar':
      return sized('char')
    case 'numeric':
    case 'decimal': {
      const precision = numberArgument(call, 'precision', 0)
      const scale = numberArgument(call, 'scale', 1)
      return { sql: precision === undefined ? 'numeric' : `numeric(${precision}, ${scale ?? 0})` }
    }
    case 'datetime':
    case 'timestamp':
    case 'time': {
      const zone = call === undefined ? undefined : argumentOf(call, 'timezone', 0)
      const base = name === 'time' ? 'time' : 'timestamp'
      return { sql: zone?.kind === 'boolean' && zone.value ? `${base} with time zone` : base }
    }
    default: {
      const type = TYPES[name]
      return type === undefined ? undefined : { sql: type }
    }
  }
}

const enumOf = (call: CallValue): SqlType | undefined => {
  const name = argumentOf(call, 'name')
  if (name?.kind !== 'text') return undefined
  const native = call.named.get('native_enum')
  if (native?.kind === 'boolean' && !native.value) return { sql: 'varchar' }
  const values = call.positional.flatMap((value) => (value.kind === 'text' ? [value.value] : []))
  const create = call.named.get('create_type')
  const schema = call.named.get('schema')
  const prefix = schema?.kind === 'text' ? `${identifier(schema.value)}.` : ''
  return {
    sql: `${prefix}${identifier(name.value)}`,
    enum: {
      name: `${prefix}${identifier(name.value)}`,
      values,
      created: !(create?.kind === 'boolean' && !create.value),
    },
  }
}

/** A default of the server as SQL; undefined where it is not known. */
export const serverDefault = (value: Value): string | undefined => {
  switch (value.kind) {
    case 'text':
      return literal(value.value)
    case 'number':
      return value.text
    case 'boolean':
      return value.value ? 'true' : 'false'
    case 'call': {
      const name = lastName(value.path)
      const [first] = value.positional
      if (name === 'text' || name === 'literal_column') return first?.kind === 'text' ? first.value : undefined
      if (name === 'true' || name === 'false') return name
      if (name === 'null') return 'NULL'
      // sa.func.now(), sa.func.gen_random_uuid(), …
      return /(?:^|\.)func\.[A-Za-z_]\w*$/.test(value.path) && value.positional.length === 0
        ? name === 'current_timestamp'
          ? 'CURRENT_TIMESTAMP'
          : `${name}()`
        : undefined
    }
    case 'bytes':
    case 'none':
    case 'list':
    case 'tuple':
    case 'set':
    case 'dict':
    case 'reference':
    case 'unknown':
      return undefined
  }
}
