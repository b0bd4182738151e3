import { argumentOf } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { flag, type Field } from './fields.ts'
import { renamed } from './rename.ts'
import { modelKey, relatedModel, shape, type Model, type ProjectState } from './state.ts'
import {
  addForeignKeySql,
  dropForeignKeySql,
  tableBetween,
  type Alteration,
  type Between,
  type Side,
} from './tables.ts'

/**
 * AlterField of a many-to-many field, as Django does it: the table between the models gets its new name, and the columns
 * in it are altered as the foreign keys that they are. Anything else that changes is not of the database. Where a model
 * of its own is the table, nothing is sent; and going from one to the other is refused.
 */
export const alterManyToManySql = (state: ProjectState, model: Model, before: Field, after: Field): Alteration => {
  const from = tableBetween(state, model, before)
  const to = tableBetween(state, model, after)
  if (from === undefined || to === undefined) return { sql: [] }
  if (from.other.likelyTable === undefined || to.other.likelyTable === undefined) {
    const [old, now] = [before, after].map(({ call }) => shape(argumentOf(call, 'to', 0)))
    return old === now ? { sql: [] } : { sql: [], unclear: `the model that ${after.name} points at is not known` }
  }
  return { sql: betweenSql(from, to, isConstrained(before), isConstrained(after)) }
}

const betweenSql = (from: Between, to: Between, was: boolean, is: boolean): readonly string[] => [
  ...renamed(from.table, to.table),
  // Django begins with the other model.
  ...sideSql(to.table, { side: from.other, isKey: was }, { side: to.other, isKey: is }),
  ...sideSql(to.table, { side: from.own, isKey: was }, { side: to.own, isKey: is }),
]

/** Every table between the model and others, to see after RenameModel what that makes of them. */
export const tablesAround = (state: ProjectState, model: Model): ((next: Model) => readonly string[]) => {
  const found = [...state.values()].flatMap((owner) =>
    [...owner.fields.values()].flatMap((field) => {
      const from = owner.managed ? tableBetween(state, owner, field) : undefined
      const isNamed = owner === model || relatedModel(state, owner, argumentOf(field.call, 'to', 0)) === model
      return from !== undefined && isNamed ? [{ owner, field, from }] : []
    }),
  )
  return (next) =>
    found.flatMap(({ owner, field, from }) => {
      const now = state.get(owner === model ? modelKey(next.app, next.name) : modelKey(owner.app, owner.name))
      const after = now?.fields.get(field.name)
      const to = now === undefined || after === undefined ? undefined : tableBetween(state, now, after)
      return to === undefined ? [] : betweenSql(from, to, isConstrained(field), isConstrained(field))
    })
}

const isConstrained = (field: Field): boolean => flag(field, 'db_constraint') !== false

type End = { readonly side: Side; readonly isKey: boolean }

const sideSql = (table: string, { side: from, isKey: was }: End, { side: to, isKey: is }: End): readonly string[] => {
  const isOther = from.column !== to.column || from.likelyTable !== to.likelyTable
  if (!isOther && was === is) return []
  const column = identifier(to.column)
  const hasOtherType = from.type !== undefined && to.type !== undefined && from.type !== to.type
  return [
    ...(was ? [dropForeignKeySql(table, from.column)] : []),
    ...(from.column === to.column
      ? []
      : [`ALTER TABLE ${identifier(table)} RENAME COLUMN ${identifier(from.column)} TO ${column}`]),
    ...(hasOtherType
      ? [`ALTER TABLE ${identifier(table)} ALTER COLUMN ${column} TYPE ${to.type} USING ${column}::${to.type}`]
      : []),
    ...(is && to.likelyTable !== undefined ? [addForeignKeySql(table, to.column, to.likelyTable, to.key)] : []),
  ]
}
