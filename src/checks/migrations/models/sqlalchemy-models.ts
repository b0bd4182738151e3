import { argumentOf, lastName, type CallValue } from '../../../python/values.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { typeOf } from '../alembic/types.ts'
import type { Relation, Schema } from '../schema/schema.ts'
import { isSameType, tableCalled, tablesCalled, writtenType } from './column-state.ts'
import type { ChangedClasses, ClassPair } from './changed-classes.ts'
import type { ModelDifference } from './model-difference.ts'
import type { PythonClass } from './python-classes.ts'

type Given = {
  readonly parser: SqlParser
  readonly schema: Schema
  readonly pairs: readonly ClassPair[]
  readonly moved: Pick<ChangedClasses, 'gained' | 'lost'>
}

/** What the change does to declarative models of SQLAlchemy, and the tables, as all migrations leave them, have not. */
export const sqlalchemyDifferences = (given: Given): readonly ModelDifference[] => {
  const { schema, pairs, moved } = given
  return pairs.flatMap((pair): readonly ModelDifference[] => {
    const { before, after } = pair
    const table = tableNameOf(after ?? before)
    if (table === undefined) return []
    if (before !== undefined && after !== undefined)
      return table === tableNameOf(before) ? changed(given, table, before, after) : []
    if (after !== undefined) {
      const hasMoved = moved.lost.has(table) || pairs.some((other) => tableNameOf(other.before) === table)
      const isAbsent = schema.knowsTables && !schema.hidden && tablesCalled(schema, table).length === 0
      return isAbsent && !hasMoved && columnsOf(after).size > 0
        ? [
            {
              path: after.path,
              line: after.line,
              model: after.name,
              what: `it is new, and there is no table "${table}"`,
            },
          ]
        : []
    }
    const hasMoved = moved.gained.has(table) || pairs.some((other) => tableNameOf(other.after) === table)
    return before === undefined || hasMoved || tableCalled(schema, table) === undefined
      ? []
      : [{ model: before.name, what: `it is gone, and table "${table}" is still there` }]
  })
}

const tableNameOf = (model: PythonClass | undefined): string | undefined => {
  const value = model?.attributes.get('__tablename__')?.value
  return value?.kind === 'text' ? value.value : undefined
}

type ModelColumn = { readonly column: string; readonly line: number; readonly call?: CallValue }

/** Columns by the name of their attribute: `Column(…)`, `mapped_column(…)`, and `a: Mapped[T]` alone. */
const columnsOf = ({ attributes, declared }: PythonClass): ReadonlyMap<string, ModelColumn> => {
  const columns = new Map<string, ModelColumn>()
  for (const [attribute, { source, line }] of declared)
    // Without a call it may be a relationship: only plain types of Python are columns for certain.
    if (
      /:\s*(?:\w+\.)?Mapped\[\s*(?:Optional\[\s*)?(?:int|str|bool|float|bytes|datetime|date|Decimal|UUID)\b/.test(
        source,
      )
    )
      columns.set(attribute, { column: attribute, line })
  for (const [attribute, { value, line }] of attributes) {
    if (value.kind !== 'call' || value.open !== undefined) continue
    const kind = lastName(value.path)
    if (kind !== 'Column' && kind !== 'mapped_column') continue
    const name = argumentOf(value, 'name', 0)
    // `Column(NAME, String)`: a type behind what is no text says that the name is not known.
    if (name?.kind === 'unknown' || (name?.kind !== 'text' && typeOf(value.positional[1]) !== undefined)) continue
    columns.set(attribute, { column: name?.kind === 'text' ? name.value : attribute, line, call: value })
  }
  return columns
}

const changed = (given: Given, table: string, before: PythonClass, after: PythonClass): readonly ModelDifference[] => {
  const relation = tableCalled(given.schema, table)
  if (relation?.complete !== true || before.bases.join() !== after.bases.join()) return []
  const { gained, lost } = given.moved
  const [old, next] = [columnsOf(before), columnsOf(after)]
  const found: ModelDifference[] = []
  const tell = (line: number, what: string): void => {
    found.push({ path: after.path, line, model: after.name, what })
  }
  const has = (model: PythonClass, name: string): boolean => model.attributes.has(name) || model.declared.has(name)
  for (const [name, { column, line, call }] of next) {
    const was = old.get(name)
    if (was?.call !== undefined && call !== undefined) {
      const what = was.column === column ? alteration(given.parser, relation, column, was.call, call) : undefined
      if (what !== undefined) tell(line, what)
    } else if (!has(before, name) && !lost.has(name) && !relation.columns.has(column))
      tell(line, `column "${column}" is new, and "${table}" has none of that name`)
  }
  for (const [name, { column }] of old)
    if (!has(after, name) && !gained.has(name) && relation.columns.has(column))
      tell(after.line, `column "${column}" is gone, and "${table}" still has it`)
  return found
}

/** What both texts say plainly, and the column says otherwise. */
const alteration = (
  parser: SqlParser,
  relation: Relation,
  name: string,
  before: CallValue,
  after: CallValue,
): string | undefined => {
  const column = relation.columns.get(name)
  if (column === undefined) return undefined
  const [was, is] = [before.named.get('nullable'), after.named.get('nullable')]
  if (was?.kind === 'boolean' && is?.kind === 'boolean' && was.value !== is.value && column.notNull === is.value)
    return `column "${name}" may ${is.value ? '' : 'no longer '}be NULL, and that of the table ${is.value ? 'may not' : 'still may'}`
  const [old, next] = [before, after].map((call) => typeOf(call.positional.find(({ kind }) => kind !== 'text')))
  if (old === undefined || next === undefined || old.enum !== undefined || next.enum !== undefined) return undefined
  if (old.sql === next.sql || column.type === undefined) return undefined
  const type = writtenType(parser, next.sql)
  return type === undefined || isSameType(column.type, type)
    ? undefined
    : `column "${name}" is now ${type.text}, and that of the table is ${column.type.text}`
}
