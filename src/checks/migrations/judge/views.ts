import type { ViewStmt } from 'libpg-query'
import { shown, type Relation } from '../schema/schema.ts'
import { isTrueOption } from './expressions.ts'
import { find, laterOf, type Judging } from './judging.ts'

/** A view reads as its owner: row level security of the tables below it then holds for nobody. */
export const viewSecurity = (
  judging: Judging,
  statement: ViewStmt,
  view: { readonly schema: string; readonly name: string },
  sources: readonly Relation[],
): void => {
  const isServed = judging.migration.framework === 'supabase' && view.schema === 'public'
  const guarded = sources.filter(({ rls }) => rls)
  if ((guarded.length === 0 && !isServed) || isTrueOption(statement.options, 'security_invoker')) return
  if (setLater(judging, view.name)) return
  find(judging, 'security-definer-view', {
    message: `View ${shown(view)} reads with the rights of its owner, so that row level security of ${guarded.length === 0 ? 'what it reads' : guarded.map(shown).join(', ')} does not hold for those who read the view${isServed ? ', and Supabase serves it to whoever has the public key' : ''}.`,
    help:
      judging.settings.postgresVersion >= 15
        ? `Create it WITH (security_invoker = true).`
        : `Before PostgreSQL 15 a view cannot do otherwise: put the condition into the view, or grant it to nobody who may not see all rows.`,
  })
}

const setLater = (judging: Judging, name: string): boolean =>
  laterOf(judging).some(
    ({ node, sql }) =>
      node !== undefined &&
      'AlterTableStmt' in node &&
      node.AlterTableStmt.relation?.relname === name &&
      /security_invoker/i.test(sql),
  )

/** Supabase serves what stands in schema public, and neither of these can have row level security. */
export const servedWithoutPolicies = (judging: Judging, relation: Relation): void => {
  if (judging.migration.framework !== 'supabase' || relation.schema !== 'public') return
  const kind = relation.kind === 'matview' ? 'Materialized view' : 'Foreign table'
  find(judging, 'foreign-table-or-matview-in-api', {
    message: `${kind} ${shown(relation)} stands in schema public, which Supabase serves, and cannot have row level security: whoever has the public key reads all of it.`,
    help: `Create it in a schema that is not served, or REVOKE SELECT ON ${shown(relation)} FROM anon, authenticated.`,
  })
}
