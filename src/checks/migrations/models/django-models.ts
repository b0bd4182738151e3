import { HERE } from '../../../python/bindings.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import {
  columnOf,
  columnType,
  fieldOf,
  hasColumn,
  isKnownKind,
  isManyToMany,
  isNullable,
  isRelation,
  isUnique,
  type Field,
} from '../django/fields.ts'
import { isTrue } from '../django/state.ts'
import type { Relation, Schema } from '../schema/schema.ts'
import { isSameType, isUniqueBy, tableCalled, tablesCalled, writtenType } from './column-state.ts'
import type { ChangedClasses, ClassPair } from './changed-classes.ts'
import type { ModelDifference } from './model-difference.ts'
import type { PythonClass } from './python-classes.ts'

type Given = {
  readonly parser: SqlParser
  readonly schema: Schema
  /** The label of the app, by which Django names its tables. */
  readonly app: string
  readonly pairs: readonly ClassPair[]
  /** Those of all files that the change touches, to see what has only moved. */
  readonly everywhere: readonly ClassPair[]
  readonly moved: Pick<ChangedClasses, 'gained' | 'lost'>
}

/** What the change does to models of an app, and the tables, as all migrations leave them, have not. */
export const djangoDifferences = (given: Given): readonly ModelDifference[] =>
  given.pairs.flatMap((pair) => {
    const { before, after } = pair
    if (before !== undefined && after !== undefined) return changed(given, before, after)
    if (after !== undefined) return added(given, after)
    return before === undefined ? [] : removed(given, before)
  })

const MODEL = /(?:^|\.)db\.models\.(?:base\.)?Model$/

/** Whether a class is a model for certain: Django's own class is its base, or the base of one in the same file. */
const isModelFor = (model: PythonClass, everywhere: readonly ClassPair[], depth = 0): boolean =>
  model.bases.some((base) => {
    if (MODEL.test(base)) return true
    if (depth > 10 || !base.startsWith(`${HERE}.`)) return false
    const own = everywhere.find(
      ({ after }) => after?.path === model.path && `${HERE}.${after.name}` === base && after !== model,
    )
    return own?.after !== undefined && isModelFor(own.after, everywhere, depth + 1)
  })

/** The table of a model; undefined where the class is none, or does not say which. */
const tableNameOf = (app: string, { name, meta }: PythonClass): string | undefined => {
  for (const option of ['abstract', 'proxy']) {
    const value = meta.get(option)
    if (value !== undefined && !(value.kind === 'boolean' && !value.value)) return undefined
  }
  const managed = meta.get('managed')
  if (managed !== undefined && !isTrue(managed)) return undefined
  if (meta.has('app_label')) return undefined
  const own = meta.get('db_table')
  if (own === undefined) return `${app}_${name.toLowerCase()}`
  return own.kind === 'text' && own.value !== '' ? own.value.replaceAll('"', '') : undefined
}

/** Fields of the class itself, by their name. A field that is not Django's own may have any columns, or none: it is left out. */
const fieldsOf = ({ attributes }: PythonClass): ReadonlyMap<string, { readonly field: Field; readonly line: number }> =>
  new Map(
    [...attributes].flatMap(([name, { value, line }]) => {
      if (value.kind !== 'call' || value.open !== undefined) return []
      const field = fieldOf(name, value)
      const column = value.named.get('db_column')
      if (!isKnownKind(field.kind) || (column !== undefined && column.kind !== 'text' && column.kind !== 'none'))
        return []
      return [[name, { field, line }] as const]
    }),
  )

const added = ({ schema, app, everywhere, moved }: Given, model: PythonClass): readonly ModelDifference[] => {
  const table = tableNameOf(app, model)
  const isModel = isModelFor(model, everywhere) && fieldsOf(model).size > 0
  const hasMoved = moved.lost.has(model.name) || everywhere.some(({ before }) => before?.name === model.name)
  if (table === undefined || !isModel || hasMoved || !schema.knowsTables || tablesCalled(schema, table).length > 0)
    return []
  return [{ ...placeOf(model), model: model.name, what: `it is new, and there is no table "${table}"` }]
}

const removed = ({ schema, app, everywhere, moved }: Given, model: PythonClass): readonly ModelDifference[] => {
  const table = tableNameOf(app, model)
  const hasMoved = moved.gained.has(model.name) || everywhere.some(({ after }) => after?.name === model.name)
  if (table === undefined || hasMoved || fieldsOf(model).size === 0 || tableCalled(schema, table) === undefined)
    return []
  return [{ model: model.name, what: `it is gone, and table "${table}" is still there` }]
}

const placeOf = ({ path, line }: PythonClass): { readonly path: string; readonly line: number } => ({ path, line })

const changed = (given: Given, before: PythonClass, after: PythonClass): readonly ModelDifference[] => {
  const { schema, app, moved } = given
  const table = tableNameOf(app, after)
  const relation = table === undefined ? undefined : tableCalled(schema, table)
  // What a base brings or takes is not seen, and neither is what a migration has done that cannot be read.
  if (table === undefined || table !== tableNameOf(app, before) || relation?.complete !== true) return []
  if (before.bases.join() !== after.bases.join()) return []
  const { gained, lost } = moved
  const [old, next] = [fieldsOf(before), fieldsOf(after)]
  const found: ModelDifference[] = []
  const tell = (line: number, what: string): void => {
    found.push({ path: after.path, line, model: after.name, what })
  }
  for (const [name, { field, line }] of next) {
    const was = old.get(name)
    if (was !== undefined) {
      const what = alteration(given, relation, was.field, field)
      if (what !== undefined) tell(line, what)
    } else if (before.attributes.has(name) || lost.has(name)) continue
    else if (isManyToMany(field)) {
      const own = field.call.named.has('through') || field.call.named.has('db_table')
      const many = `${table}_${name}`
      if (!own && tablesCalled(schema, many).length === 0)
        tell(line, `field "${name}" is new, and there is no table "${many}"`)
    } else if (hasColumn(field) && !relation.columns.has(columnOf(field)))
      tell(line, `field "${name}" is new, and "${table}" has no column "${columnOf(field)}"`)
  }
  for (const [name, { field }] of old)
    if (!after.attributes.has(name) && !gained.has(name) && hasColumn(field) && relation.columns.has(columnOf(field)))
      tell(after.line, `field "${name}" is gone, and "${table}" still has column "${columnOf(field)}"`)
  return found
}

/** What of a field differs from before, and from its column; undefined where both agree, or it cannot be told. */
const alteration = ({ parser }: Given, relation: Relation, before: Field, after: Field): string | undefined => {
  if (isManyToMany(before) || isManyToMany(after) || !hasColumn(after)) return undefined
  const name = columnOf(after)
  const column = relation.columns.get(name)
  if (column === undefined)
    return columnOf(before) !== name && relation.columns.has(columnOf(before))
      ? `field "${after.name}" is now in column "${name}", and the table still has "${columnOf(before)}"`
      : undefined
  const plain = (field: Field, option: string): boolean => {
    const value = field.call.named.get(option)
    return value === undefined || value.kind === 'boolean'
  }
  if (
    plain(before, 'null') &&
    plain(after, 'null') &&
    isNullable(before) !== isNullable(after) &&
    column.notNull === isNullable(after)
  )
    return `field "${after.name}" may ${isNullable(after) ? '' : 'no longer '}be NULL, and column "${name}" ${isNullable(after) ? 'may not' : 'still may'}`
  if (
    plain(before, 'unique') &&
    plain(after, 'unique') &&
    isUnique(before) !== isUnique(after) &&
    isUniqueBy(relation, name) !== isUnique(after)
  )
    return `field "${after.name}" is ${isUnique(after) ? '' : 'no longer '}unique, and column "${name}" is ${isUnique(after) ? 'not' : 'still'}`
  if (isRelation(before) || isRelation(after) || column.type === undefined) return undefined
  const [old, next] = [before, after].map((field) => columnType(field, () => undefined))
  if (old === undefined || next === undefined || old === next) return undefined
  const type = writtenType(parser, next)
  return type === undefined || isSameType(column.type, type)
    ? undefined
    : `field "${after.name}" is now ${type.text}, and column "${name}" is ${column.type.text}`
}
