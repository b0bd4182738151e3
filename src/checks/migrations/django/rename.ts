import type { Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { columnOf, isManyToMany, type Field } from './fields.ts'
import { manyToManyTable, relatedColumn, tableOf, type Model, type ProjectState } from './state.ts'
import { addForeignKeySql, dropForeignKeySql } from './tables.ts'

/** The table with its new name; nothing where it keeps its own. */
export const renamed = (from: string, to: string): string[] =>
  from === to ? [] : [`ALTER TABLE ${identifier(from)} RENAME TO ${identifier(to)}`]

/** Sets of fields that belong together name the field by its new name: they are the same sets. */
export const togetherRenamed = (
  options: ReadonlyMap<string, Value>,
  from: string,
  to: string,
): ReadonlyMap<string, Value> => {
  const named = (value: Value): Value =>
    value.kind === 'text'
      ? value.value === from
        ? { ...value, value: to }
        : value
      : value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set'
        ? { ...value, items: value.items.map(named) }
        : value
  return new Map(
    [...options].map(([name, value]) => [name, /^(?:unique|index)_together$/.test(name) ? named(value) : value]),
  )
}

/** The tables between models that carry the name of the model's table. */
export const manyToManyRenamed = (before: Model, after: Model): readonly string[] =>
  [...after.fields.values()].filter(isManyToMany).flatMap((field) => {
    const [from, to] = [manyToManyTable(before, field), manyToManyTable(after, field)]
    return from === undefined || to === undefined ? [] : renamed(from, to)
  })

/** A foreign key names the table that it points at: Django drops it and makes it again, which reads all rows. */
export const againReferring = (state: ProjectState, model: Model, field: Field, target: Model): readonly string[] => {
  const [table, column] = [tableOf(model), columnOf(field)]
  return [
    dropForeignKeySql(table, column),
    addForeignKeySql(table, column, tableOf(target), relatedColumn(state, model, field)),
  ]
}

/** Without a way back from the other model Django does not see the field there. */
export const isHidden = ({ call }: Field): boolean => {
  const name = call.named.get('related_name')
  return name?.kind === 'text' && name.value.endsWith('+')
}
