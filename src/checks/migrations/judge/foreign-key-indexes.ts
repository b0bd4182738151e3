import type { Constraint as ConstraintNode, RangeVar } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { findRelation, indexesOf, nameOfRange, shown, type Relation, type Schema } from '../schema/schema.ts'
import type { Migration, MigrationStatement } from '../source.ts'
import { find, type Judging } from './judging.ts'

/** A foreign key that a statement writes. */
type Written = {
  readonly statement: MigrationStatement
  readonly table: RangeVar | undefined
  readonly node: ConstraintNode
  readonly columns: readonly string[]
}

/** Looks for foreign keys that this file adds and no index of the table begins with: deletes of the other side then read the table. */
export const foreignKeyWatch = (migration: Migration, schema: Schema): ((last: Judging) => void) => {
  const written = writtenIn(migration)
  // Most files add none.
  if (written.length === 0) return () => undefined
  // One that is dropped and made again is told where it was made first.
  const before = new Map<Relation, ReadonlySet<string>>()
  for (const { table } of written) {
    const relation = findRelation(schema, nameOfRange(table))
    if (relation !== undefined) before.set(relation, new Set(keysOf(relation).map(({ columns }) => columns.join())))
  }
  return (last) => {
    const told = new Set<string>()
    for (const { statement, table, node, columns } of written) {
      // What was taken back again is not there.
      const relation = findRelation(schema, nameOfRange(table))
      if (relation?.complete !== true) continue
      const constraint = keysOf(relation).find(
        (each) => each.name === node.conname || each.columns.join() === columns.join(),
      )
      if (constraint === undefined || constraint.columns.length === 0) continue
      const key = constraint.columns.join()
      if (before.get(relation)?.has(key) === true || told.has(`${shown(relation)} ${key}`)) continue
      told.add(`${shown(relation)} ${key}`)
      const covered = indexesOf(relation).some(
        (index) =>
          !index.partial &&
          constraint.columns.every((column) => index.columns.slice(0, constraint.columns.length).includes(column)),
      )
      if (covered) continue
      find({ ...last, statement }, 'fk-without-index', {
        message: `No index of ${shown(relation)} begins with ${constraint.columns.map((column) => `"${column}"`).join(', ')}: each delete in ${constraint.references === undefined ? 'the other table' : shown(constraint.references)} reads all of ${shown(relation)} to look for rows that point there.`,
        help: `Create an index on it.`,
      })
    }
  }
}

const keysOf = (relation: Relation) => [...relation.constraints.values()].filter(({ kind }) => kind === 'foreign-key')

const writtenIn = ({ statements }: Migration): readonly Written[] =>
  statements.flatMap((statement): readonly Written[] => {
    const { node, sql } = statement
    if (node === undefined || !/\breferences\b/i.test(sql)) return []
    const table =
      'CreateStmt' in node
        ? node.CreateStmt.relation
        : 'AlterTableStmt' in node
          ? node.AlterTableStmt.relation
          : undefined
    if (table === undefined) return []
    const parts =
      'CreateStmt' in node
        ? [...(node.CreateStmt.tableElts ?? []), ...(node.CreateStmt.constraints ?? [])]
        : 'AlterTableStmt' in node
          ? (node.AlterTableStmt.cmds ?? []).flatMap((each) =>
              'AlterTableCmd' in each && each.AlterTableCmd.def !== undefined ? [each.AlterTableCmd.def] : [],
            )
          : []
    return parts.flatMap((part) => {
      const inner = 'ColumnDef' in part ? (part.ColumnDef.constraints ?? []) : [part]
      return inner.flatMap((each) =>
        'Constraint' in each && each.Constraint.contype === 'CONSTR_FOREIGN'
          ? [
              {
                statement,
                table,
                node: each.Constraint,
                columns: 'ColumnDef' in part ? [part.ColumnDef.colname ?? ''] : namesOf(each.Constraint.fk_attrs),
              },
            ]
          : [],
      )
    })
  })
