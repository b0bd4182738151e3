import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier, literal } from '../python/quote.ts'

/** A model field as a migration writes it. */
export type Field = {
  /** `CharField`, `ForeignKey`, …: the last name of what is called. */
  readonly kind: string
  readonly call: CallValue
  readonly name: string
}

/** PostgreSQL types of Django's own fields. Those with a length or a relation are in `columnType`. */
const TYPES: Readonly<Record<string, string>> = {
  AutoField: 'integer',
  BigAutoField: 'bigint',
  SmallAutoField: 'smallint',
  BigIntegerField: 'bigint',
  IntegerField: 'integer',
  SmallIntegerField: 'smallint',
  PositiveBigIntegerField: 'bigint',
  PositiveIntegerField: 'integer',
  PositiveSmallIntegerField: 'smallint',
  BooleanField: 'boolean',
  NullBooleanField: 'boolean',
  TextField: 'text',
  DateField: 'date',
  DateTimeField: 'timestamp with time zone',
  TimeField: 'time',
  DurationField: 'interval',
  FloatField: 'double precision',
  BinaryField: 'bytea',
  UUIDField: 'uuid',
  JSONField: 'jsonb',
  GenericIPAddressField: 'inet',
  IPAddressField: 'inet',
  HStoreField: 'hstore',
  CITextField: 'citext',
  CICharField: 'citext',
  CIEmailField: 'citext',
  IntegerRangeField: 'int4range',
  BigIntegerRangeField: 'int8range',
  DecimalRangeField: 'numrange',
  DateTimeRangeField: 'tstzrange',
  DateRangeField: 'daterange',
  SearchVectorField: 'tsvector',
}

/** Default lengths of the fields that are varchar. CharField has none unless it says so. */
const LENGTHS: Readonly<Record<string, number | undefined>> = {
  CharField: undefined,
  SlugField: 50,
  EmailField: 254,
  URLField: 200,
  FileField: 100,
  ImageField: 100,
  FilePathField: 100,
  CommaSeparatedIntegerField: undefined,
}

const RELATIONS = new Set(['ForeignKey', 'OneToOneField'])

/** Fields whose type is in their arguments, or that have no column. */
const MADE_OF_OTHERS = new Set(['ArrayField', 'DecimalField', 'GeneratedField', 'ManyToManyField'])

/** True for a field that has no column of its own in the table. */
export const hasColumn = (field: Field): boolean =>
  !isManyToMany(field) && !/(?:Manager|GenericForeignKey|GenericRelation|CompositePrimaryKey)$/.test(field.kind)

/** A class that is not Django's and refers to another model has no column unless it says what deleting does to it. */
export const isManyToMany = (field: Field): boolean =>
  field.kind === 'ManyToManyField' ||
  (field.call.named.has('to') && !field.call.named.has('on_delete') && !isKnownKind(field.kind))

/** True for a field whose column refers to another model. */
export const isRelation = (field: Field): boolean =>
  RELATIONS.has(field.kind) || (field.call.named.has('on_delete') && field.call.named.has('to'))

export const isAuto = (field: Field): boolean => /^(?:Big|Small)?AutoField$/.test(field.kind)

export const isPrimaryKey = (field: Field): boolean => flag(field, 'primary_key') === true

export const isNullable = (field: Field): boolean =>
  flag(field, 'null') === true || (field.kind === 'NullBooleanField' && flag(field, 'null') === undefined)

export const isUnique = (field: Field): boolean => flag(field, 'unique') === true || field.kind === 'OneToOneField'

/** Whether the column gets an index of its own beside a UNIQUE or a primary key. */
export const isIndexed = (field: Field): boolean => {
  if (isUnique(field) || isPrimaryKey(field)) return false
  return flag(field, 'db_index') ?? (isRelation(field) || field.kind === 'SlugField')
}

/** A field whose database constraint is switched off refers to the other table in name only. */
export const hasDatabaseConstraint = (field: Field): boolean =>
  isRelation(field) && flag(field, 'db_constraint') !== false

export const columnOf = (field: Field): string => {
  const own = argumentOf(field.call, 'db_column')
  if (own?.kind === 'text') return own.value
  return isRelation(field) ? `${field.name}_id` : field.name
}

export const flag = (field: Field, name: string): boolean | undefined => {
  const value = field.call.named.get(name)
  return value?.kind === 'boolean' ? value.value : undefined
}

/**
 * The type of a column. Undefined for a field that Django does not bring and whose type is therefore not known;
 * `related` gives the type of the column that a relation points at.
 */
export const columnType = (
  field: Field,
  related: (to: Value | undefined) => string | undefined,
): string | undefined => {
  const { kind, call } = field
  if (isRelation(field)) return related(argumentOf(call, 'to', 0))
  if (kind === 'DecimalField') {
    const digits = argumentOf(call, 'max_digits', 3)
    const places = argumentOf(call, 'decimal_places', 4)
    return digits?.kind === 'number' && places?.kind === 'number'
      ? `numeric(${digits.value}, ${places.value})`
      : 'numeric'
  }
  if (kind === 'ArrayField') {
    const base = argumentOf(call, 'base_field', 0)
    const inner = base?.kind === 'call' ? columnType(fieldOf(field.name, base), related) : undefined
    return inner === undefined ? undefined : `${inner}[]`
  }
  if (kind === 'GeneratedField') {
    const output = argumentOf(call, 'output_field')
    return output?.kind === 'call' ? columnType(fieldOf(field.name, output), related) : undefined
  }
  if (kind in LENGTHS) {
    const length = argumentOf(call, 'max_length')
    const size = length?.kind === 'number' ? length.value : LENGTHS[kind]
    if (length !== undefined && length.kind !== 'number' && length.kind !== 'none') return undefined
    return size === undefined ? 'varchar' : `varchar(${size})`
  }
  return TYPES[kind]
}

/** Whether Django brings a field of this name and its column is known. */
export const isKnownKind = (kind: string): boolean =>
  kind in TYPES || kind in LENGTHS || RELATIONS.has(kind) || MADE_OF_OTHERS.has(kind)

/** What a class that is not known most likely is, by the end of its name: `WagtailImageField` an ImageField. */
export const kindByName = (kind: string): string | undefined =>
  isKnownKind(kind)
    ? kind
    : [...Object.keys(TYPES), ...Object.keys(LENGTHS)]
        .filter((known) => kind.endsWith(known))
        .reduce<string | undefined>(
          (best, known) => (best !== undefined && best.length > known.length ? best : known),
          undefined,
        )

export const fieldOf = (name: string, call: CallValue): Field => ({ kind: lastName(call.path), call, name })

/** Positive fields carry a CHECK of their own. */
export const hasCheck = (field: Field): boolean => field.kind.startsWith('Positive') && field.kind in TYPES

/** The collation that a column asks for, as it stands behind its type; empty without one. */
export const collationOf = (field: Field): string => {
  const value = field.call.named.get('db_collation')
  return value?.kind === 'text' && value.value !== '' ? ` COLLATE ${identifier(value.value)}` : ''
}

/** Whether text in the column gets a second index for LIKE. */
export const needsLikeIndex = (type: string | undefined): boolean =>
  type !== undefined && (type === 'text' || type.startsWith('varchar')) && !type.endsWith('[]')

/** The option `db_default` as SQL; undefined without one. Functions of Django are written out where they are common. */
export const databaseDefault = (field: Field): string | undefined => {
  const value = field.call.named.get('db_default')
  if (
    value === undefined ||
    value.kind === 'none' ||
    (value.kind === 'reference' && lastName(value.path) === 'NOT_PROVIDED')
  )
    return undefined
  if (value.kind === 'call') {
    const name = lastName(value.path)
    if (name === 'Now') return 'statement_timestamp()'
    if (name === 'RandomUUID') return 'gen_random_uuid()'
    if (name === 'Random') return 'random()'
    const [first] = value.positional
    return name === 'Value' && first !== undefined ? plainLiteral(first) : undefined
  }
  return plainLiteral(value)
}

/**
 * The default that Django puts into the statement, evaluated once; undefined where it has none. What a function gives is
 * not known: a value of the column's type stands in for it, since it is a constant to the database.
 */
export const effectiveDefault = (field: Field, type: string | undefined): string | undefined => {
  const value = field.call.named.get('default')
  if (value !== undefined && !(value.kind === 'reference' && lastName(value.path) === 'NOT_PROVIDED')) {
    if (value.kind === 'none') return undefined
    return plainLiteral(value) ?? sample(type)
  }
  if (flag(field, 'auto_now') === true || flag(field, 'auto_now_add') === true) return sample(type)
  const texts = type === 'text' || type?.startsWith('varchar') === true
  return !isNullable(field) && flag(field, 'blank') === true && texts ? "''" : undefined
}

const plainLiteral = (value: Value): string | undefined => {
  switch (value.kind) {
    case 'text':
      return literal(value.value)
    case 'number':
      return Number.isFinite(value.value) ? (value.value < 0 ? `(${value.value})` : String(value.value)) : undefined
    case 'boolean':
      return value.value ? 'true' : 'false'
    case 'bytes':
    case 'none':
    case 'list':
    case 'tuple':
    case 'set':
    case 'dict':
    case 'reference':
    case 'call':
    case 'unknown':
      return undefined
  }
}

const sample = (type: string | undefined): string => {
  if (type === undefined) return "''"
  if (type.endsWith('[]') || type === 'jsonb') return "'{}'"
  if (/^(?:integer|bigint|smallint|numeric|double)/.test(type)) return '0'
  if (type === 'boolean') return 'false'
  if (type.startsWith('timestamp')) return "'2000-01-01T00:00:00Z'"
  if (type === 'date') return "'2000-01-01'"
  if (type === 'time') return "'00:00:00'"
  if (type === 'interval') return "'0'"
  if (type === 'uuid') return "'00000000-0000-0000-0000-000000000000'"
  if (type === 'inet') return "'127.0.0.1'"
  if (type.endsWith('range')) return "'empty'"
  return "''"
}
