import { argumentOf } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import {
  collationOf,
  columnOf,
  databaseDefault,
  effectiveDefault,
  hasCheck,
  hasColumn,
  hasDatabaseConstraint,
  isIndexed,
  isManyToMany,
  isNullable,
  isPrimaryKey,
  isRelation,
  isUnique,
  kindByName,
  type Field,
} from './fields.ts'
import { alterManyToManySql } from './many-to-many.ts'
import {
  differs,
  likelyTable,
  relatedColumn,
  relationDiffers,
  shape,
  tableOf,
  typeOf,
  type Model,
  type ProjectState,
} from './state.ts'
import {
  addFieldSql,
  addForeignKeySql,
  dropForeignKeySql,
  hasLikeIndex,
  indexesOf,
  likeIndexSql,
  manyToManySql,
  memberName,
  referringColumns,
  removeFieldSql,
  type Alteration,
} from './tables.ts'

/** AlterField as Django's PostgreSQL editor does it: type, default, NOT NULL, UNIQUE, indexes, foreign keys. */
export const alterFieldSql = (state: ProjectState, model: Model, before: Field, after: Field): Alteration => {
  if (isManyToMany(before) && isManyToMany(after)) return alterManyToManySql(state, model, before, after)
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
  const stays = isRelation(before) && isRelation(after)
  if (stays ? !relationDiffers(state, model, before, after) : !differs(before, after)) return { sql: [] }
  const column = identifier(columnOf(after))
  const sql: string[] = []
  const alter = (action: string) => sql.push(`ALTER TABLE ${table} ${action}`)
  if (hasDatabaseConstraint(before)) sql.push(dropForeignKeySql(tableOf(model), columnOf(before)))
  if (isUnique(before) && (!isUnique(after) || isPrimaryKey(after)) && !isPrimaryKey(before))
    alter(`DROP CONSTRAINT ${memberName(tableOf(model), [columnOf(before)], 'unique')}`)
  if (columnOf(before) !== columnOf(after)) alter(`RENAME COLUMN ${identifier(columnOf(before))} TO ${column}`)
  if (isIndexed(before) && !isIndexed(after))
    sql.push(`DROP INDEX IF EXISTS ${memberName(tableOf(model), [columnOf(before)], 'index')}`)

  const oldType = typeOf(state, model, before)
  const newType = typeOf(state, model, after)
  // Another kind of text needs other operators: the index for LIKE is built again.
  const likeStays =
    hasLikeIndex(after, newType) &&
    (isUnique(before) || !isUnique(after)) &&
    oldType?.slice(0, 4) === newType?.slice(0, 4)
  const likeGoes = hasLikeIndex(before, oldType) && !likeStays
  if (likeGoes) sql.push(`DROP INDEX IF EXISTS ${memberName(tableOf(model), [columnOf(before)], 'like')}`)
  if (hasCheck(before) && !hasCheck(after))
    alter(`DROP CONSTRAINT IF EXISTS ${memberName(tableOf(model), [columnOf(before)], 'check')}`)
  const target = likelyTable(state, model, argumentOf(after.call, 'to', 0))
  const isSameTarget = stays && likelyTable(state, model, argumentOf(before.call, 'to', 0)) === target
  // What points at the same column has its type, whatever that is.
  const typeIsUnclear =
    (oldType === undefined || newType === undefined) &&
    !(isSameTarget && relatedColumn(state, model, before) === relatedColumn(state, model, after))
  const isOther = before.call.path !== after.call.path
  const byName = kindByName(before.kind)
  const likely = typeIsUnclear && isOther && byName !== undefined && byName === kindByName(after.kind)
  const isResized =
    typeIsUnclear &&
    !isOther &&
    shape(argumentOf(before.call, 'max_length')) !== shape(argumentOf(after.call, 'max_length'))
  const typeChanges = typeIsUnclear ? isOther && !likely : oldType !== newType
  if (typeChanges && newType !== undefined) {
    alter(`ALTER COLUMN ${column} TYPE ${newType}${collationOf(after)} USING ${column}::${newType}`)
  }
  const followers =
    typeChanges && newType !== undefined && isPrimaryKey(after) ? referringColumns(state, model, before) : []
  for (const { table: other, column: own } of followers)
    sql.push(
      `ALTER TABLE ${identifier(other)} ALTER COLUMN ${identifier(own)} TYPE ${newType} USING ${identifier(own)}::${newType}`,
    )
  const recollated = collationOf(before) !== collationOf(after) && !typeChanges && newType !== undefined
  if (recollated) alter(`ALTER COLUMN ${column} TYPE ${newType}${collationOf(after)}`)
  sql.push(...nullabilitySql(table, before, after, newType))
  if (databaseDefault(before) !== databaseDefault(after))
    alter(
      databaseDefault(after) === undefined
        ? `ALTER COLUMN ${column} DROP DEFAULT`
        : `ALTER COLUMN ${column} SET DEFAULT ${databaseDefault(after)}`,
    )
  if (isUnique(after) && !isUnique(before) && !isPrimaryKey(after))
    alter(`ADD CONSTRAINT ${memberName(tableOf(model), [columnOf(after)], 'unique')} UNIQUE (${column})`)
  const [index] = indexesOf(state, model, after)
  if (isIndexed(after) && !isIndexed(before) && index !== undefined) sql.push(index)
  if (hasLikeIndex(after, newType) && !isPrimaryKey(after) && (likeGoes || !hasLikeIndex(before, oldType)))
    sql.push(likeIndexSql(model, after, newType))
  if (hasCheck(after) && !hasCheck(before))
    alter(`ADD CONSTRAINT ${memberName(tableOf(model), [columnOf(after)], 'check')} CHECK (${column} >= 0)`)
  if (isPrimaryKey(after) && !isPrimaryKey(before)) alter(`ADD PRIMARY KEY (${column})`)
  if (hasDatabaseConstraint(after) && target !== undefined)
    sql.push(addForeignKeySql(tableOf(model), columnOf(after), target, relatedColumn(state, model, after)))
  // Foreign keys to the column are taken away before its type changes, and made again, which reads all rows.
  const again = followers.filter(({ isForeignKey }) => isForeignKey)
  sql.unshift(...again.map(({ table: other, column: own }) => dropForeignKeySql(other, own)))
  sql.push(
    ...again.map(({ table: other, column: own }) => addForeignKeySql(other, own, tableOf(model), columnOf(after))),
  )
  if (likely)
    return { sql, likely: `by their names ${before.kind} and ${after.kind} have the same type in the database` }
  if (isResized) return { sql, ...resized(before, after) }
  return typeIsUnclear && typeChanges
    ? { sql, unclear: `${before.kind} to ${after.kind}: one of the two types is not Django's own` }
    : { sql }
}

/** Another length of a class that is not known: what is only longer most likely stays as it is. */
const resized = (before: Field, after: Field): Pick<Alteration, 'unclear' | 'likely'> => {
  const [from, to] = [before, after].map((field) => argumentOf(field.call, 'max_length'))
  if (from?.kind !== 'number' || to?.kind !== 'number')
    return { unclear: `the length of ${after.kind} is not written in the migration` }
  const change = `max_length of ${after.kind} goes from ${from.value} to ${to.value}`
  return to.value > from.value
    ? { likely: `${change}, which most likely only lets in longer texts` }
    : { unclear: `${change}, and which type it has in the database is not known` }
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
