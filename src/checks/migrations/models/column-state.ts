import type { SqlParser } from '../../../sql/parser.ts'
import { columnTypeOf, serialBase, type ColumnType } from '../schema/column-type.ts'
import { indexesOf, type Relation, type Schema } from '../schema/schema.ts'

/** The one table of a name, in whatever schema; undefined where there is none, or more than one. */
export const tableCalled = (schema: Schema, name: string): Relation | undefined => {
  const found = tablesCalled(schema, name)
  return found.length === 1 ? found[0] : undefined
}

export const tablesCalled = (schema: Schema, name: string): readonly Relation[] =>
  [...schema.relations.values()].filter((relation) => relation.name === name && relation.born !== undefined)

/** Whether rows are unique by this column alone. */
export const isUniqueBy = (relation: Relation, column: string): boolean =>
  [...relation.constraints.values()].some(
    ({ kind, columns }) =>
      (kind === 'unique' || kind === 'primary-key') && columns.length === 1 && columns[0] === column,
  ) || indexesOf(relation).some(({ unique, columns }) => unique && columns.length === 1 && columns[0] === column)

/** A type that is written as SQL, as PostgreSQL knows it; undefined where it is no type. */
export const writtenType = (parser: SqlParser, sql: string): ColumnType | undefined => {
  const read = parser.parse(`CREATE TABLE t (c ${sql})`)
  const [node] = read.ok ? read.nodes : []
  const [column] = node !== undefined && 'CreateStmt' in node ? (node.CreateStmt.tableElts ?? []) : []
  const typeName = column !== undefined && 'ColumnDef' in column ? column.ColumnDef.typeName : undefined
  return typeName === undefined ? undefined : columnTypeOf(typeName)
}

/** Whether two types are the same in the catalogue. */
export const isSameType = (one: ColumnType, other: ColumnType): boolean =>
  (serialBase(one) ?? one).text === (serialBase(other) ?? other).text
