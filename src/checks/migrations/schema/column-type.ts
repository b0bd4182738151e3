import type { ColumnDef, Node, TypeName } from 'libpg-query'

/** A type as PostgreSQL knows it: `name` without aliases (`int4`, `varchar`, `mood`), `mods` as written (`varchar(10)` has [10]). */
export type ColumnType = {
  readonly schema?: string
  readonly name: string
  readonly mods: readonly number[]
  readonly array: boolean
  /** As people write it. */
  readonly text: string
}

const ALIASES: Readonly<Record<string, string>> = {
  bigint: 'int8',
  int: 'int4',
  integer: 'int4',
  smallint: 'int2',
  decimal: 'numeric',
  bool: 'bool',
  boolean: 'bool',
  float: 'float8',
  real: 'float4',
  char: 'bpchar',
  serial4: 'serial',
  serial8: 'bigserial',
  serial2: 'smallserial',
}

const PRINTED: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bpchar: 'char',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
}

const SERIALS: Readonly<Record<string, string>> = { serial: 'int4', bigserial: 'int8', smallserial: 'int2' }

/** Texts of a list of names. */
export const namesOf = (nodes: readonly Node[] | undefined): readonly string[] => {
  const names: string[] = []
  for (const node of nodes ?? []) if ('String' in node) names.push(node.String.sval ?? '')
  return names
}

/** Types without a schema and modifiers by their names: a schema has thousands of columns of a dozen types. */
const PLAIN = new Map<string, ColumnType>()

export const columnTypeOf = (type: TypeName): ColumnType => {
  const names = namesOf(type.names)
  const last = names[names.length - 1] ?? ''
  const schema = names.length > 1 ? names[names.length - 2] : undefined
  const isPlain = (schema === undefined || schema === 'pg_catalog') && type.typmods === undefined && type.arrayBounds === undefined
  if (!isPlain) return typeOf(type, schema, ALIASES[last] ?? last)
  const known = PLAIN.get(last)
  if (known !== undefined) return known
  const found = typeOf(type, undefined, ALIASES[last] ?? last)
  PLAIN.set(last, found)
  return found
}

const typeOf = (type: TypeName, schema: string | undefined, name: string): ColumnType => {
  const mods = (type.typmods ?? []).flatMap((node) =>
    'A_Const' in node ? [node.A_Const.ival?.ival ?? 0] : [],
  )
  const array = (type.arrayBounds ?? []).length > 0
  // `interval` carries its fields as a first modifier that means "all" unless only a precision was written.
  const shown = name === 'interval' ? mods.slice(1) : mods
  const text = `${PRINTED[name] ?? name}${shown.length > 0 ? `(${shown.join(',')})` : ''}${array ? '[]' : ''}`
  return { ...(schema === undefined || schema === 'pg_catalog' ? {} : { schema }), name, mods, array, text }
}

/** What COLLATE says; undefined for the database's own collation. */
export const collationOf = ({ collClause }: ColumnDef): string | undefined => {
  const name = namesOf(collClause?.collname).at(-1)
  return name === 'default' ? undefined : name
}

/** The type that a serial column has in the catalogue; undefined for other types. */
export const serialBase = (type: ColumnType): ColumnType | undefined => {
  const base = SERIALS[type.name]
  return base === undefined ? undefined : { name: base, mods: [], array: false, text: PRINTED[base] ?? base }
}

/** What ALTER COLUMN TYPE does: nothing, nothing when the session's TimeZone is UTC, or writing the table anew. */
export type TypeChange = 'none' | 'free' | 'free-in-utc' | 'rewrite'

const BINARY_COERCIBLE: Readonly<Record<string, readonly string[]>> = {
  varchar: ['text', 'citext'],
  text: ['varchar', 'citext'],
  citext: ['text', 'varchar'],
  cidr: ['inet'],
  int4: ['oid', 'regclass', 'regproc', 'regtype'],
  bit: ['varbit'],
  varbit: ['bit'],
  xml: ['text', 'varchar'],
}

// Types that come with an operator class of their own have it for their indexes; these use another one's.
const OPERATORS_OF: Readonly<Record<string, string>> = {
  varchar: 'text',
  cidr: 'inet',
  regclass: 'oid',
  regproc: 'oid',
  regtype: 'oid',
}

/** Whether an index on a column orders it in the same way after a change of type that writes no row. */
export const sameOperators = (from: ColumnType, to: ColumnType): boolean =>
  (OPERATORS_OF[from.name] ?? from.name) === (OPERATORS_OF[to.name] ?? to.name)

const TEMPORAL = new Set(['timestamp', 'timestamptz', 'time', 'timetz'])

/** Measured on PostgreSQL 15 and 18; a change that is not known to be free is a rewrite. */
export const typeChange = (from: ColumnType, to: ColumnType): TypeChange => {
  if (from.array !== to.array) return 'rewrite'
  const sameName = from.name === to.name && (from.schema ?? to.schema) === (to.schema ?? from.schema)
  if (sameName && sameMods(from, to)) return 'none'
  if (sameName) return widens(from, to) ? 'free' : 'rewrite'
  if (from.array) return 'rewrite'
  const pair = new Set([from.name, to.name])
  if (pair.has('timestamp') && pair.has('timestamptz')) {
    // The conversion forgets the old precision, so that any new one below the maximum is applied row by row.
    return to.mods.length === 0 || (to.mods[0] ?? 0) >= 6 ? 'free-in-utc' : 'rewrite'
  }
  if (BINARY_COERCIBLE[from.name]?.includes(to.name) !== true) return 'rewrite'
  if (to.mods.length === 0) return 'free'
  return from.name === 'varchar' && widens(from, { ...to, name: 'varchar' }) ? 'free' : 'rewrite'
}

const sameMods = (from: ColumnType, to: ColumnType): boolean =>
  precisionOf(from).join() === precisionOf(to).join()

const precisionOf = ({ name, mods }: ColumnType): readonly number[] => {
  if (name === 'interval') return mods.slice(1)
  if (name === 'bpchar' || name === 'bit') return mods.length === 0 ? [1] : mods
  if (name === 'numeric') return mods.length === 1 ? [mods[0] ?? 0, 0] : mods
  return mods
}

const widens = (from: ColumnType, to: ColumnType): boolean => {
  const old = precisionOf(from)
  const next = precisionOf(to)
  if (from.name === 'bpchar' || from.name === 'bit') return false
  if (next.length === 0) return !from.array || from.name === to.name
  if (TEMPORAL.has(from.name) && (next[0] ?? 0) >= 6) return true
  if (from.name === 'interval' && (next[0] ?? 0) >= 6) return true
  if (old.length === 0 || from.array) return false
  if (from.name === 'numeric') return old[1] === next[1] && (next[0] ?? 0) >= (old[0] ?? 0)
  return (next[0] ?? 0) >= (old[0] ?? 0)
}

const WIDTH: Readonly<Record<string, number>> = { int2: 2, int4: 4, int8: 8, float4: 4, float8: 8 }
const CHARACTERS = new Set(['text', 'varchar', 'bpchar', 'citext'])

/** Whether values that are there may be cut or refused: a shorter text, a smaller number, text to anything that is no text. */
export const isNarrowing = (from: ColumnType, to: ColumnType): boolean => {
  if (from.array !== to.array) return false
  const [oldWidth, newWidth] = [WIDTH[from.name], WIDTH[to.name]]
  if (oldWidth !== undefined && newWidth !== undefined) return newWidth < oldWidth
  if (CHARACTERS.has(to.name)) {
    if (!CHARACTERS.has(from.name)) return false
    const limit = to.name === 'bpchar' ? (to.mods[0] ?? 1) : to.mods[0]
    return limit !== undefined && (from.mods[0] === undefined || limit < from.mods[0])
  }
  if (CHARACTERS.has(from.name)) return true
  if (from.name === 'numeric' && to.name === 'numeric') {
    if (to.mods.length === 0) return false
    if (from.mods.length === 0) return true
    const integerDigits = (type: ColumnType): number => (type.mods[0] ?? 0) - (type.mods[1] ?? 0)
    return integerDigits(to) < integerDigits(from) || (to.mods[1] ?? 0) < (from.mods[1] ?? 0)
  }
  if (from.name === 'numeric' || from.name.startsWith('float')) return WIDTH[to.name] !== undefined && to.name.startsWith('int')
  return from.name === 'timestamptz' && to.name === 'date'
}
