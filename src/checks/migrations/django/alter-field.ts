import { argumentOf } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import {
  columnOf,
  databaseDefault,
  effectiveDefault,
  hasColumn,
  hasDatabaseConstraint,
  isIndexed,
  isNullable,
  isPrimaryKey,
  isUnique,
  kindByName,
  needsLikeIndex,
  type Field,
} from './fields.ts'
import {
  differs,
  referrersOf,
  relatedColumn,
  relatedTable,
  tableOf,
  typeOf,
  type Model,
  type ProjectState,
} from './state.ts'
import { addFieldSql, indexesOf, manyToManySql, memberName, removeFieldSql } from './tables.ts'

/** What changing a field sends; `unclear` where a type that is not known takes part, `likely` where it most likely stays. */
export type Alteration = { readonly sql: readonly string[]; readonly unclear?: string; readonly likely?: string }

/** AlterField as Django's PostgreSQL editor does it: type, default, NOT NULL, UNIQUE, indexes, foreign keys. */
export const alterFieldSql = (state: ProjectState, model: Model, before: Field, after: Field): Alteration => {
  if (!hasColumn(before) || !hasColumn(after))
    return hasColumn(before) === hasColumn(after)
      ? {
          sql:
            differs(before, after) && before.kind !== after.kind
              ? [...removeFieldSql(model, before), ...manyToManySql(state, model, after)]
              : [],
        }
      : { sql: [...removeFieldSql(model, before), ...addFieldSql(state, model, after)] }
  const table = identifier(tableOf(model))
  const oldTarget = relatedTable(state, model, argumentOf(before.call, 'to', 0))
  const newTarget = relatedTable(state, model, argumentOf(after.call, 'to', 0))
  if (!differs(before, after) && oldTarget === newTarget) return { sql: [] }
  const column = identifier(columnOf(after))
  const sql: string[] = []
  const alter = (action: string) => sql.push(`ALTER TABLE ${table} ${action}`)
  const foreignKey = memberName(tableOf(model), [columnOf(before)], 'foreign')
  const hadForeignKey = hasDatabaseConstraint(before)
  if (hadForeignKey) alter(`DROP CONSTRAINT ${foreignKey}`)
  if (isUnique(before) && (!isUnique(after) || isPrimaryKey(after)) && !isPrimaryKey(before))
    alter(`DROP CONSTRAINT ${memberName(tableOf(model), [columnOf(before)], 'unique')}`)
  if (columnOf(before) !== columnOf(after)) alter(`RENAME COLUMN ${identifier(columnOf(before))} TO ${column}`)
  if (isIndexed(before) && !isIndexed(after) && !isUnique(after))
    sql.push(`DROP INDEX IF EXISTS ${memberName(tableOf(model), [columnOf(before)], 'index')}`)

  const oldType = typeOf(state, model, before)
  const newType = typeOf(state, model, after)
  const typeIsUnclear = oldType === undefined || newType === undefined
  const isOther = before.call.path !== after.call.path
  const byName = kindByName(before.kind)
  const likely = typeIsUnclear && isOther && byName !== undefined && byName === kindByName(after.kind)
  const typeChanges = typeIsUnclear ? isOther && !likely : oldType !== newType
  if (typeChanges && newType !== undefined) {
    alter(`ALTER COLUMN ${column} TYPE ${newType} USING ${column}::${newType}`)
    if (isPrimaryKey(after))
      for (const { model: other, field } of referrersOf(state, model))
        if (field !== before)
          sql.push(
            `ALTER TABLE ${identifier(tableOf(other))} ALTER COLUMN ${identifier(columnOf(field))} TYPE ${newType} USING ${identifier(columnOf(field))}::${newType}`,
          )
  }
  sql.push(...nullabilitySql(table, before, after, newType))
  if (databaseDefault(before) !== databaseDefault(after))
    alter(
      databaseDefault(after) === undefined
        ? `ALTER COLUMN ${column} DROP DEFAULT`
        : `ALTER COLUMN ${column} SET DEFAULT ${databaseDefault(after)}`,
    )
  if (isUnique(after) && !isUnique(before) && !isPrimaryKey(after))
    alter(`ADD CONSTRAINT ${memberName(tableOf(model), [columnOf(after)], 'unique')} UNIQUE (${column})`)
  const wasIndexed = isIndexed(before) || isUnique(before) || isPrimaryKey(before)
  if (!wasIndexed && (isIndexed(after) || (isUnique(after) && needsLikeIndex(newType))))
    sql.push(...indexesOf(state, model, after))
  if (isPrimaryKey(after) && !isPrimaryKey(before)) alter(`ADD PRIMARY KEY (${column})`)
  if (hasDatabaseConstraint(after) && newTarget !== undefined)
    alter(
      `ADD CONSTRAINT ${foreignKey} FOREIGN KEY (${column}) REFERENCES ${identifier(newTarget)} (${identifier(relatedColumn(state, model, after))}) DEFERRABLE INITIALLY DEFERRED`,
    )
  if (likely)
    return { sql, likely: `by their names ${before.kind} and ${after.kind} have the same type in the database` }
  return typeIsUnclear && typeChanges
    ? { sql, unclear: `${before.kind} to ${after.kind}: one of the two types is not Django's own` }
    : { sql }
}

/** Django's way from nullable to required with a default: default, backfill, NOT NULL, default away. */
const nullabilitySql = (table: string, before: Field, after: Field, type: string | undefined): readonly string[] => {
  if (isNullable(before) === isNullable(after)) return []
  const column = identifier(columnOf(after))
  if (isNullable(after)) return [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`]
  const value = databaseDefault(after) ?? effectiveDefault(after, type)
  const set = `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`
  if (value === undefined) return [set]
  const passing = databaseDefault(after) === undefined
  return [
    ...(passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT ${value}`] : []),
    `UPDATE ${table} SET ${column} = ${value} WHERE ${column} IS NULL`,
    set,
    ...(passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP DEFAULT`] : []),
  ]
}
