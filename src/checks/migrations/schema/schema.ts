import type { Node, RangeVar } from 'libpg-query'
import { namesOf, type ColumnType } from './column-type.ts'

export type Column = {
  readonly name: string
  /** Undefined where no migration says it. */
  readonly type?: ColumnType
  readonly notNull: boolean
  readonly hasDefault: boolean
  /** What COLLATE says; undefined for the database's own. */
  readonly collation?: string | undefined
}

export type Constraint = {
  readonly name: string
  readonly kind: 'check' | 'foreign-key' | 'unique' | 'primary-key' | 'exclusion' | 'not-null'
  readonly validated: boolean
  readonly columns: readonly string[]
  /** For a foreign key. */
  readonly references?: Relation
  /** For `CHECK (c IS NOT NULL)`: c, also where more conditions stand beside it. */
  readonly provesNotNull?: readonly string[]
}

export type Index = {
  readonly name: string
  readonly schema: string
  readonly table: Relation
  /** A column's name; undefined for an expression. */
  readonly columns: readonly (string | undefined)[]
  readonly unique: boolean
  readonly partial: boolean
  /** With an expression or a WHERE: every column that is named anywhere in it. */
  readonly named?: readonly string[]
  /** Columns whose operator class is written, so that it does not follow their type. */
  readonly classed?: readonly string[]
  /** Columns whose collation is written. */
  readonly collated?: readonly string[]
  /** The access method; undefined for btree. */
  readonly method?: string
  /** One a column, where something is written beside their names. */
  readonly keys?: readonly IndexKey[]
  /** Columns of INCLUDE. */
  readonly included?: readonly string[]
}

/** What is written beside a column of an index, which decides which queries it can serve. */
export type IndexKey = {
  readonly operators?: string
  readonly collation?: string
  readonly descending: boolean
  readonly nullsFirst: boolean
}

/** A table, view or the like. Its maps are changed as migrations are replayed. */
export type Relation = {
  kind: 'table' | 'partitioned' | 'view' | 'matview' | 'foreign-table'
  schema: string
  name: string
  /** The unit (a migration, or a change) that created it; undefined where no migration did: it was there before. */
  born: number | undefined
  /** False where columns may exist that no migration names. */
  complete: boolean
  readonly columns: Map<string, Column>
  readonly constraints: Map<string, Constraint>
  readonly policies: Set<string>
  readonly triggers: Map<string, string>
  readonly indexes: Set<Index>
  /** Tables that a view reads. */
  readonly reads: Set<Relation>
  readonly partitions: Set<Relation>
  parent?: Relation
  defaultPartition?: Relation
  rls: boolean
  unlogged: boolean
  /** True once a migration of the same unit has put rows into it. */
  filled: boolean
  /** Columns whose values a migration has copied to somewhere else; `*` for all of them. Known where `prior-backup-missing` is on. */
  readonly copied: Set<string>
}

export type TypeState = {
  readonly schema: string
  name: string
  readonly kind: 'enum' | 'domain' | 'composite'
  born: number | undefined
  readonly values: string[]
  readonly base?: ColumnType
  /** A domain with a CHECK or NOT NULL. */
  constrained: boolean
}

export type Routine = {
  readonly name: string
  readonly language: string
  readonly volatility: 'immutable' | 'stable' | 'volatile'
  readonly body: string
  /** The whole CREATE FUNCTION, to read its body when it is called. */
  readonly sql: string
  /** The statements of BEGIN ATOMIC and RETURN, which are no text. */
  readonly atomic?: readonly Node[]
  /** The search_path that it sets for itself. */
  readonly searchPath?: readonly string[]
  readonly born: number | undefined
}

export type Sequence = {
  readonly schema: string
  readonly name: string
  readonly born: number | undefined
  /** True for those that a serial or identity column draws from. */
  readonly owned: boolean
}

/** The schema as far as the migrations replayed so far tell. */
export type Schema = {
  readonly relations: Map<string, Relation>
  readonly indexes: Map<string, Index>
  readonly types: Map<string, TypeState>
  readonly routines: Map<string, Routine>
  readonly sequences: Map<string, Sequence>
  /** `certain` where CREATE SCHEMA would have failed, had it been there before. */
  readonly namespaces: Map<string, { born: number | undefined; certain: boolean }>
  searchPath: readonly string[]
  /** True once a temporary table was created, also when it is gone. */
  hasTemporary: boolean
  /** True when a migration created a table: then what none created is probably not there. */
  knowsTables: boolean
  /** True when something made types or tables that no statement names: an extension, dynamic SQL, a file that could not be read. */
  hidden: boolean
}

export const emptySchema = (): Schema => ({
  relations: new Map(),
  indexes: new Map(),
  types: new Map(),
  routines: new Map(),
  sequences: new Map(),
  namespaces: new Map(),
  searchPath: ['public'],
  hasTemporary: false,
  knowsTables: false,
  hidden: false,
})

/** Never part of a name in PostgreSQL, so that no two names meet. */
const key = (schema: string, name: string): string => `${schema}\u0000${name}`

type Name = { readonly schema: string | undefined; readonly name: string }

export const nameOfRange = (range: RangeVar | undefined): Name => ({
  schema: range?.schemaname,
  name: range?.relname ?? '',
})

/** `schema.name` from a list of names, as DROP and ALTER TYPE have it. */
export const nameOfList = (nodes: readonly Node[] | undefined): Name => {
  const names = namesOf(nodes)
  return { schema: names.length > 1 ? names.at(-2) : undefined, name: names.at(-1) ?? '' }
}

const search = <Value>(schema: Schema, map: ReadonlyMap<string, Value>, { schema: namespace, name }: Name): Value | undefined => {
  if (namespace !== undefined) return map.get(key(namespace, name))
  // PostgreSQL looks among the temporary ones before it follows the search_path.
  if (schema.hasTemporary) {
    const found = map.get(key('pg_temp', name))
    if (found !== undefined) return found
  }
  for (const candidate of schema.searchPath) {
    const found = map.get(key(candidate, name))
    if (found !== undefined) return found
  }
  return undefined
}

export const findRelation = (schema: Schema, name: Name): Relation | undefined => search(schema, schema.relations, name)
export const findIndex = (schema: Schema, name: Name): Index | undefined => search(schema, schema.indexes, name)
export const findType = (schema: Schema, name: Name): TypeState | undefined => search(schema, schema.types, name)
export const findRoutine = (schema: Schema, name: Name): Routine | undefined => search(schema, schema.routines, name)

export const homeOf = (schema: Schema, { schema: namespace }: Name): string =>
  namespace ?? schema.searchPath[0] ?? 'public'

export const newRelation = (
  kind: Relation['kind'],
  namespace: string,
  name: string,
  born: number | undefined,
): Relation => ({
  kind,
  schema: namespace,
  name,
  born,
  complete: born !== undefined,
  columns: new Map(),
  constraints: new Map(),
  policies: new Set(),
  triggers: new Map(),
  indexes: new Set(),
  reads: new Set(),
  partitions: new Set(),
  rls: false,
  unlogged: false,
  filled: false,
  copied: new Set(),
})

/** The relation, or one that was there before any migration that we can see. */
export const relationOrOld = (schema: Schema, name: Name): Relation => {
  const found = findRelation(schema, name)
  if (found !== undefined) return found
  const old = newRelation('table', homeOf(schema, name), name.name, undefined)
  addRelation(schema, old)
  return old
}

export const addRelation = (schema: Schema, relation: Relation): void => {
  if (relation.schema === 'pg_temp') schema.hasTemporary = true
  schema.relations.set(key(relation.schema, relation.name), relation)
}

export const removeRelation = (schema: Schema, relation: Relation): void => {
  schema.relations.delete(key(relation.schema, relation.name))
  for (const index of indexesOf(relation)) removeIndex(schema, index)
  relation.parent?.partitions.delete(relation)
  for (const other of schema.relations.values()) {
    for (const [name, constraint] of other.constraints) if (constraint.references === relation) other.constraints.delete(name)
  }
}

/** Temporary tables are there for one session only. */
export const forgetTemporary = (schema: Schema): void => {
  if (!schema.hasTemporary) return
  for (const relation of schema.relations.values())
    if (relation.schema === 'pg_temp') removeRelation(schema, relation)
  schema.hasTemporary = false
}

export const addIndex = (schema: Schema, index: Index): void => {
  const place = key(index.schema, index.name)
  const same = schema.indexes.get(place)
  same?.table.indexes.delete(same)
  schema.indexes.set(place, index)
  index.table.indexes.add(index)
}

export const removeIndex = (schema: Schema, index: Index): void => {
  schema.indexes.delete(key(index.schema, index.name))
  index.table.indexes.delete(index)
}

export const indexesOf = (relation: Relation): readonly Index[] => [...relation.indexes]

export const addType = (schema: Schema, type: TypeState): void => {
  schema.types.set(key(type.schema, type.name), type)
}

export const removeType = (schema: Schema, type: TypeState): void => {
  schema.types.delete(key(type.schema, type.name))
}

export const addRoutine = (schema: Schema, namespace: string, routine: Routine): void => {
  schema.routines.set(key(namespace, routine.name), routine)
}

export const findSequence = (schema: Schema, name: Name): Sequence | undefined => search(schema, schema.sequences, name)

export const setSequence = (schema: Schema, sequence: Sequence): void => {
  schema.sequences.set(key(sequence.schema, sequence.name), sequence)
}

export const removeSequence = (schema: Schema, sequence: Pick<Sequence, 'schema' | 'name'>): void => {
  schema.sequences.delete(key(sequence.schema, sequence.name))
}

/** Whether IF EXISTS most likely skips: no migration created it, though migrations create the tables around it. */
export const isProbablyAbsent = (schema: Schema, name: Name): boolean => {
  if (findRelation(schema, name) !== undefined) return false
  const home = homeOf(schema, name)
  // In a schema that migrations create, they create the tables too.
  if (schema.namespaces.get(home)?.certain === true) return schema.knowsTables
  return schema.knowsTables && [...schema.relations.values()].some((relation) => relation.schema === home && relation.born !== undefined)
}

/** Foreign keys of other tables, or its own, that tie the relation to another. */
export const foreignKeysInto = (schema: Schema, relation: Relation): readonly { from: Relation; constraint: Constraint }[] =>
  [...schema.relations.values()].flatMap((from) =>
    [...from.constraints.values()]
      .filter((constraint) => constraint.kind === 'foreign-key' && constraint.references === relation && from !== relation)
      .map((constraint) => ({ from, constraint })),
  )

export const viewsOf = (schema: Schema, relation: Relation): readonly Relation[] =>
  [...schema.relations.values()].filter((view) => view.reads.has(relation))

/** Views on views too. */
export const allViewsOf = (schema: Schema, relation: Relation, seen = new Set<Relation>()): readonly Relation[] => {
  for (const view of viewsOf(schema, relation)) {
    if (seen.has(view)) continue
    seen.add(view)
    allViewsOf(schema, view, seen)
  }
  return [...seen]
}

/** `"orders"`, with its schema when that is not public. */
export const shown = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  schema === 'public' ? `"${name}"` : `"${schema}"."${name}"`

export const patchColumn = (relation: Relation, name: string, patch: Partial<Column>): void => {
  relation.columns.set(name, { name, notNull: false, hasDefault: false, ...relation.columns.get(name), ...patch })
}
