import type { AlterTableCmd } from 'libpg-query'
import { columnTypeOf } from '../schema/column-type.ts'
import { allViewsOf, indexesOf, removeIndex, shown, type Relation } from '../schema/schema.ts'
import { touchWithPartitions } from './add-constraint.ts'
import { find, laterOf, say, touch, type Judging } from './judging.ts'

/** ALTER TABLE … DROP CONSTRAINT. */
export const dropConstraint = (
  judging: Judging,
  relation: Relation,
  name: string,
  missingOk: boolean,
  at: number,
  commands: readonly AlterTableCmd[],
): void => {
  const table = shown(relation)
  const constraint = relation.constraints.get(name)
  say(judging, `drops constraint "${name}" of ${table}`)
  touch(judging, relation, 'AccessExclusive')
  if (constraint === undefined && missingOk && relation.complete) return
  const other = constraint?.references
  if (other !== undefined) touch(judging, other, 'AccessExclusive')
  const isReplaced = commands.some(
    ({ subtype, def }) =>
      subtype === 'AT_AddConstraint' && def !== undefined && 'Constraint' in def && def.Constraint.conname === name,
  )
  const provenNotNull =
    constraint?.provesNotNull?.every((column) => relation.columns.get(column)?.notNull === true) === true
  if (!isReplaced && !provenNotNull && !isMadeAgain(judging, relation, name)) {
    find(judging, 'drop-constraint', {
      relation,
      at,
      message:
        other === undefined
          ? `Dropping "${name}" stops reads and writes of ${table} for a moment, and what it guaranteed no longer holds: ON CONFLICT that names it fails, and wrong rows get in.`
          : `Dropping the foreign key "${name}" stops reads and writes of both ${table} and ${shown(other)} for a moment, and rows without a partner get in.`,
      help: `Set a lock_timeout, and make sure that no code relies on it.`,
    })
  }
  relation.constraints.delete(name)
  for (const index of indexesOf(relation)) if (index.name === name) removeIndex(judging.schema, index)
}

/** ORMs drop a constraint and add it again with other actions further down. */
const isMadeAgain = (judging: Judging, relation: Relation, name: string): boolean =>
  laterOf(judging).some(({ node }) => {
    if (node === undefined || !('AlterTableStmt' in node)) return false
    return (
      node.AlterTableStmt.relation?.relname === relation.name &&
      (node.AlterTableStmt.cmds ?? []).some(
        (command) =>
          'AlterTableCmd' in command &&
          command.AlterTableCmd.def !== undefined &&
          'Constraint' in command.AlterTableCmd.def &&
          command.AlterTableCmd.def.Constraint.conname === name,
      )
    )
  })

/** ALTER TABLE … DROP COLUMN. */
export const dropColumn = (
  judging: Judging,
  relation: Relation,
  command: AlterTableCmd,
  at: number,
  commands: readonly AlterTableCmd[],
): void => {
  const { name = '', missing_ok = false, behavior } = command
  const table = shown(relation)
  const column = relation.columns.get(name)
  touchWithPartitions(judging, relation, 'none')
  if (column === undefined && missing_ok && relation.complete) {
    say(judging, `skips column "${name}" of ${table}, which is not there`)
    return
  }
  say(judging, `drops column "${name}" of ${table}`)
  const views = behavior === 'DROP_CASCADE' ? allViewsOf(judging.schema, relation) : []
  for (const view of views) touch(judging, view, 'AccessExclusive')
  const twin = commands.find(({ subtype, def }) => {
    if (subtype !== 'AT_AddColumn' || def === undefined || !('ColumnDef' in def)) return false
    const { colname, typeName } = def.ColumnDef
    return (
      colname === name ||
      (typeName !== undefined && column?.type !== undefined && columnTypeOf(typeName).text === column.type.text)
    )
  })
  const added = twin?.def !== undefined && 'ColumnDef' in twin.def ? twin.def.ColumnDef.colname : undefined
  const lost = `its values are gone for good, and code that still runs fails as soon as it names the column (ORMs name all of them in every query).`
  if (added === undefined) {
    find(judging, 'drop-column', {
      relation,
      at,
      message: `Dropping "${name}" of ${table}: ${lost}${views.length > 0 ? ` CASCADE takes ${views.map(shown).join(', ')} along.` : ''}`,
      help: `Deploy code that no longer knows the column first, and drop it in a later release${views.length > 0 ? '; change the views by hand before' : ''}. Keep a backup of it.`,
    })
  } else {
    find(judging, 'drop-then-add-column', {
      relation,
      at,
      message: `"${name}" of ${table} is dropped and "${added}" is added ${added === name ? 'empty in its place' : 'with the same type, as tools write a rename'}: ${lost}`,
      help: `Add "${added === name ? `${name}_new` : added}" in this release, copy the values in batches while the code writes both, and drop "${name}" in a later release.`,
    })
  }
  relation.columns.delete(name)
  for (const [key, constraint] of relation.constraints)
    if (constraint.columns.includes(name)) relation.constraints.delete(key)
  for (const index of indexesOf(relation))
    if ([index.columns, index.named, index.included].some((part) => part?.includes(name) === true))
      removeIndex(judging.schema, index)
}
