import { findRelation, indexesOf, nameOfRange, shown, type Relation } from '../schema/schema.ts'
import { nodesIn } from './expressions.ts'
import { find, type Effect, type Judging } from './judging.ts'

/** Foreign keys that this file adds and no index of the table begins with: deletes of the other side then read the table. */
export const foreignKeyIndexes = (judging: Judging, effects: readonly Effect[]): void => {
  // Most files add none, and to look through the whole schema for each of them would be the slowest part of the replay.
  if (!judging.migration.statements.some(({ sql }) => /\breferences\b/i.test(sql))) return
  const { schema } = judging
  const { statements } = judging.migration
  const tables = new Set<Relation>()
  // What was taken back again is not there.
  for (const { relation } of effects) if (findRelation(schema, relation) === relation) tables.add(relation)
  for (const { node } of statements) {
    if (node === undefined || !('CreateStmt' in node)) continue
    const created = findRelation(schema, nameOfRange(node.CreateStmt.relation))
    if (created?.born === judging.unit) tables.add(created)
  }
  for (const relation of tables) {
    const added = [...relation.constraints.values()].filter(({ kind }) => kind === 'foreign-key')
    if (added.length === 0) continue
    const indexes = indexesOf(relation)
    for (const constraint of added) {
      const [first] = constraint.columns
      if (first === undefined || !relation.complete) continue
      const covered = indexes.some(
        (index) =>
          !index.partial &&
          constraint.columns.every((column) => index.columns.slice(0, constraint.columns.length).includes(column)),
      )
      if (covered) continue
      const statement = statements.find(
        ({ node }) =>
          node !== undefined &&
          (('CreateStmt' in node && node.CreateStmt.relation?.relname === relation.name) ||
            ('AlterTableStmt' in node && node.AlterTableStmt.relation?.relname === relation.name)) &&
          nodesIn(node, 'Constraint').some(
            ({ contype, conname }) =>
              contype === 'CONSTR_FOREIGN' && (conname === undefined || conname === constraint.name),
          ),
      )
      if (statement === undefined) continue
      find({ ...judging, statement }, 'fk-without-index', {
        message: `No index of ${shown(relation)} begins with ${constraint.columns.map((column) => `"${column}"`).join(', ')}: each delete in ${constraint.references === undefined ? 'the other table' : shown(constraint.references)} reads all of ${shown(relation)} to look for rows that point there.`,
        help: `Create an index on it.`,
      })
    }
  }
}
