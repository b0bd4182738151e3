import { findRelation, nameOfRange, shown } from '../schema/schema.ts'
import { find, type Judging } from './judging.ts'

/**
 * Policies of this migration on tables whose row level security is off once it has run. Asked at its end, since the two may
 * stand in any order, and only of tables that a migration has made: of others it may have been switched on by hand.
 */
export const idlePolicies = (judging: Judging): void => {
  const { statements } = judging.migration
  const policies = statements.filter(({ node }) => node !== undefined && 'CreatePolicyStmt' in node)
  // What a block or a program puts together may switch it on for tables that stand nowhere.
  if (
    policies.length === 0 ||
    statements.some(({ node, opaque }) => opaque === true || (node !== undefined && 'DoStmt' in node))
  )
    return
  for (const statement of policies) {
    const { node } = statement
    if (node === undefined || !('CreatePolicyStmt' in node)) continue
    const { table, policy_name: name = '' } = node.CreatePolicyStmt
    const relation = findRelation(judging.schema, nameOfRange(table))
    if (relation === undefined || relation.born === undefined || relation.rls || !relation.policies.has(name)) continue
    find({ ...judging, statement }, 'policy-without-rls', {
      message: `Row level security of ${shown(relation)} is off, so that policy "${name}" does nothing: every role that may read the table still reads all of its rows.`,
      help: `ALTER TABLE ${shown(relation)} ENABLE ROW LEVEL SECURITY in the same migration, once it has the policies that it needs.`,
    })
  }
}
