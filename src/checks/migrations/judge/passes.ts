import type { AlterTableCmd, Constraint } from 'libpg-query'
import { findRelation, nameOfRange, shown, type Relation } from '../schema/schema.ts'
import { find, type Effect, type Judging } from './judging.ts'

/** Looks for a second ALTER TABLE that goes through the rows of a table, where the first could have done both. */
export const passWatch = (): ((judging: Judging, own: readonly Effect[]) => void) => {
  const passed = new Set<Relation>()
  const told = new Set<Relation>()
  return (judging, own) => {
    const altered = alteredIn(judging)
    const { node } = judging.statement
    // What changes the rows in between may need the one before, and the other after it.
    if (node === undefined || !('AlterTableStmt' in node))
      for (const { relation, work } of own) if (work === 'scan') passed.delete(relation)
    if (altered === undefined || !own.some((effect) => effect.relation === altered && effect.old && isPass(effect)))
      return
    if (passed.has(altered) && !told.has(altered)) {
      told.add(altered)
      find(judging, 'multiple-alter-same-table', {
        relation: altered,
        message: `${shown(altered)} is read or written as a whole for the second time in this file.`,
        help: `Put both changes into one ALTER TABLE${HOW[judging.migration.framework] ?? ''}, which goes through the rows once.`,
      })
    }
    passed.add(altered)
  }
}

/** Frameworks that send an ALTER TABLE for each operation. */
const HOW: Partial<Record<Judging['migration']['framework'], string>> = {
  alembic: ' with op.execute()',
  django: ' with RunSQL and its state_operations',
}

const isPass = ({ work }: Effect): boolean => work === 'scan' || work === 'rewrite'

/** The table whose rows a statement goes through in a way that other changes of the same ALTER TABLE share. */
const alteredIn = ({ schema, statement: { node } }: Judging): Relation | undefined => {
  if (node === undefined || !('AlterTableStmt' in node)) return undefined
  const commands = (node.AlterTableStmt.cmds ?? []).flatMap((each) =>
    'AlterTableCmd' in each ? [each.AlterTableCmd] : [],
  )
  return commands.some(shares) ? findRelation(schema, nameOfRange(node.AlterTableStmt.relation)) : undefined
}

/**
 * Measured on PostgreSQL 15: CHECK, NOT NULL, VALIDATE of a CHECK and new types are done in one pass together. Each foreign key
 * is a query of its own, and each index a build, whatever else stands in the statement.
 */
const shares = ({ subtype, def }: AlterTableCmd): boolean => {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others go through no row, or by themselves
  switch (subtype) {
    case 'AT_AlterColumnType':
    case 'AT_SetNotNull':
    case 'AT_SetExpression':
    case 'AT_SetLogged':
    case 'AT_SetUnLogged':
    case 'AT_SetAccessMethod':
    case 'AT_ValidateConstraint':
      return true
    case 'AT_AddConstraint':
      return def !== undefined && 'Constraint' in def && ROWS.has(def.Constraint.contype)
    case 'AT_AddColumn':
      return (
        def !== undefined &&
        'ColumnDef' in def &&
        !(def.ColumnDef.constraints ?? []).some(
          (each) => 'Constraint' in each && each.Constraint.contype === 'CONSTR_FOREIGN',
        )
      )
    default:
      return false
  }
}

const ROWS: ReadonlySet<Constraint['contype']> = new Set(['CONSTR_CHECK', 'CONSTR_NOTNULL'])
