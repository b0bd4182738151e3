import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { serverDefault, typeOf, type EnumType } from './types.ts'

/** Stands in for a type that is not known: adding a column costs the same whatever it is. */
const UNKNOWN_TYPE = 'text'

/** A column of `sa.Column(…)`. */
export type Column = {
  readonly name: string
  /** As it stands in CREATE TABLE and ADD COLUMN, without a reference. */
  readonly definition: string
  /** `REFERENCES …` of a foreign key that stands at the column. */
  readonly reference: string | undefined
  /** `CONSTRAINT "fk" ` before it; empty without a name. */
  readonly referenceName: string
  readonly unique: boolean
  readonly indexed: boolean
  readonly enum: EnumType | undefined
}

const isTrue = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.value

/** Reads a `Column` call. Undefined when its name is not known. */
export const columnFrom = (call: CallValue, inTable: boolean): Column | undefined => {
  const [first, ...rest] = call.positional
  const named = call.named.get('name') ?? first
  if (named?.kind !== 'text') return undefined
  const others = call.named.has('name') ? call.positional : rest
  const type = typeOf(call.named.get('type_') ?? others[0])
  const extras = others.filter((value) => value.kind === 'call')
  const extra = (name: string) => extras.find((value) => lastName(value.path) === name)
  const column = identifier(named.value)
  const primary = isTrue(call.named.get('primary_key'))
  const nullable = call.named.get('nullable')
  const server = call.named.get('server_default')
  const inServer = (name: string) => (server?.kind === 'call' && lastName(server.path) === name ? server : undefined)
  const identity = extra('Identity') ?? inServer('Identity')
  const computed = extra('Computed') ?? inServer('Computed')
  const auto = call.named.get('autoincrement')
  const isWhole = type !== undefined && /^(?:integer|bigint|smallint)$/.test(type.sql)
  const serial =
    primary &&
    isWhole &&
    identity === undefined &&
    server === undefined &&
    !(auto?.kind === 'boolean' && !auto.value) &&
    extra('ForeignKey') === undefined
  const parts = [column, serial ? serialOf(type.sql) : (type?.sql ?? UNKNOWN_TYPE)]
  if (computed !== undefined) {
    const [expression] = computed.positional
    const persisted = computed.named.get('persisted')
    const text = expression?.kind === 'text' ? expression.value : 'NULL'
    parts.push(
      `GENERATED ALWAYS AS (${text}) ${persisted?.kind === 'boolean' && !persisted.value ? 'VIRTUAL' : 'STORED'}`,
    )
  } else if (identity !== undefined)
    parts.push(
      `GENERATED ${isTrue(identity.named.get('always') ?? identity.positional[0]) ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY`,
    )
  else if (server !== undefined && server.kind !== 'none')
    parts.push(`DEFAULT ${serverDefault(server) ?? 'gonogo_unknown_default()'}`)
  if (primary || (nullable?.kind === 'boolean' && !nullable.value)) parts.push('NOT NULL')
  if (primary && !inTable) parts.push('PRIMARY KEY')
  const check = extra('CheckConstraint')
  const test = check?.positional[0]
  if (check !== undefined) parts.push(`CHECK (${test?.kind === 'text' ? test.value : 'true'})`)
  return {
    name: named.value,
    definition: parts.join(' '),
    reference: foreignKeyOf(extra('ForeignKey')),
    referenceName: nameOf(extra('ForeignKey')),
    unique: isTrue(call.named.get('unique')),
    indexed: isTrue(call.named.get('index')),
    enum: type?.enum,
  }
}

const serialOf = (type: string): string =>
  type === 'bigint' ? 'bigserial' : type === 'smallint' ? 'smallserial' : 'serial'

/** `REFERENCES "t" ("c") ON DELETE …` of `sa.ForeignKey('t.c')`. */
const foreignKeyOf = (call: CallValue | undefined): string | undefined => {
  const target = call === undefined ? undefined : argumentOf(call, 'column', 0)
  if (call === undefined || target?.kind !== 'text') return undefined
  const parts = target.value.split('.')
  const column = parts.pop() ?? 'id'
  return `REFERENCES ${parts.map(identifier).join('.')} (${identifier(column)})${actionsOf(call)}`
}

/** `CONSTRAINT "fk" `, where the foreign key has a name; a later migration drops it by that. */
const nameOf = (call: CallValue | undefined): string => {
  const name = call?.named.get('name')
  return name?.kind === 'text' ? `CONSTRAINT ${identifier(name.value)} ` : ''
}

const ACTIONS = new Set(['CASCADE', 'SET NULL', 'SET DEFAULT', 'RESTRICT', 'NO ACTION'])

/** ON DELETE, ON UPDATE, DEFERRABLE and NOT VALID of a foreign key. */
export const actionsOf = (call: CallValue): string => {
  const action = (name: string): string | undefined => {
    const value = call.named.get(name)
    return value?.kind === 'text' && ACTIONS.has(value.value.toUpperCase()) ? value.value.toUpperCase() : undefined
  }
  const [onDelete, onUpdate] = [action('ondelete'), action('onupdate')]
  return `${onDelete === undefined ? '' : ` ON DELETE ${onDelete}`}${onUpdate === undefined ? '' : ` ON UPDATE ${onUpdate}`}${isTrue(call.named.get('deferrable')) ? ' DEFERRABLE' : ''}`
}

/** A list of column names, with the operator classes of `postgresql_ops`. SQLAlchemy sends what is in `sa.text('placed_at DESC')` as it stands. */
export const keysOf = (value: Value | undefined, operators?: Value): readonly string[] => {
  if (value === undefined || !('items' in value)) return []
  return value.items.map((item) => {
    if (item.kind === 'text') return `${identifier(item.value)}${operatorsOf(operators, item.value)}`
    const inner = item.kind === 'call' ? item.positional[0] : undefined
    if (item.kind !== 'call' || inner?.kind !== 'text') return '(true)'
    const name = lastName(item.path)
    if (name === 'text' || name === 'literal_column') return inner.value
    return name === 'desc' || name === 'asc' ? `${identifier(inner.value)} ${name.toUpperCase()}` : `(${inner.value})`
  })
}

const operatorsOf = (operators: Value | undefined, column: string): string => {
  if (operators?.kind !== 'dict') return ''
  const own = operators.entries.find(({ key }) => key.kind === 'text' && key.value === column)?.value
  return own?.kind === 'text' && /^\w+$/.test(own.value) ? ` ${own.value}` : ''
}

/** The condition of an index: what `sa.text('…')` holds, since its columns count; of another one it counts that it is there. */
export const conditionOf = (where: Value): string => {
  const inner = where.kind === 'call' && lastName(where.path) === 'text' ? where.positional[0] : where
  // `:name` would be a parameter, and `\:` a colon.
  return inner?.kind === 'text' && !/\\|(?<!:):(?!:)/.test(inner.value) ? inner.value : 'true'
}
