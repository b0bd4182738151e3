import type {
  AlterDefaultPrivilegesStmt,
  AlterPolicyStmt,
  AlterRoleStmt,
  AlterTableType,
  CreatePolicyStmt,
  CreateRoleStmt,
  GrantStmt,
  Node,
} from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { homeOf, nameOfRange, relationOrOld, shown, type Relation } from '../schema/schema.ts'
import { isTautology, nodesIn } from './expressions.ts'
import { find, laterOf, say, touch, type Judging } from './judging.ts'

/** ENABLE, DISABLE and FORCE ROW LEVEL SECURITY. */
export const rowSecurity = (judging: Judging, relation: Relation, subtype: AlterTableType): void => {
  const table = shown(relation)
  touch(judging, relation, 'AccessExclusive')
  const isForced = subtype === 'AT_ForceRowSecurity'
  if (subtype === 'AT_DisableRowSecurity') {
    say(judging, `switches row level security of ${table} off`)
    find(judging, 'disable-rls', {
      relation,
      message: `Without row level security every role that may read ${table} reads all of its rows.`,
      help: `Leave it on and change the policies; if the table is meant to be open, say so with a policy.`,
    })
    relation.rls = false
    return
  }
  if (subtype === 'AT_NoForceRowSecurity') return
  say(judging, `${isForced ? 'forces' : 'switches on'} row level security of ${table}`)
  const hasPolicy = relation.policies.size > 0 || policiesToCome(judging, relation)
  if (!hasPolicy && !(isForced === false && relation.rls)) {
    find(judging, isForced ? 'force-rls' : 'enable-rls', {
      relation,
      message: `${table} has no policy, so that from this moment ${isForced ? 'even its owner sees' : 'all roles but its owner see'} no row of it, and write none.`,
      help: `Create the policies in the same migration, before this statement.`,
    })
  }
  relation.rls = true
}

const policiesToCome = (judging: Judging, relation: Relation): boolean =>
  laterOf(judging).some(
    ({ node, sql }) =>
      (node !== undefined &&
        'CreatePolicyStmt' in node &&
        node.CreatePolicyStmt.table?.relname === relation.name &&
        homeOf(judging.schema, nameOfRange(node.CreatePolicyStmt.table)) === relation.schema) ||
      // A policy inside DO counts too: the tables it is made for may be computed there.
      (node !== undefined && 'DoStmt' in node && /create\s+policy/i.test(sql)),
  )

export const createPolicy = (judging: Judging, policy: CreatePolicyStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(policy.table))
  const table = shown(relation)
  const name = policy.policy_name ?? ''
  say(judging, `creates policy "${name}" on ${table}`)
  touch(judging, relation, 'AccessExclusive')
  relation.policies.add(name)
  find(judging, 'create-policy', {
    relation,
    message: `CREATE POLICY stops reads and writes of ${table} for a moment, and longer while it waits for one of them.`,
    help: `Set a lock_timeout.`,
  })
  if (policy.permissive !== true) {
    find(judging, 'restrictive-policy', {
      relation,
      message: `The restrictive policy "${name}" takes rows of ${table} away from code that sees them now.`,
      help: `Make sure that the running code can do without them.`,
    })
  }
  judgePolicy(judging, policy, name, table, policy.permissive === true)
}

export const alterPolicy = (judging: Judging, policy: AlterPolicyStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(policy.table))
  say(judging, `alters policy "${policy.policy_name}" on ${shown(relation)}`)
  touch(judging, relation, 'AccessExclusive')
  judgePolicy(judging, policy, policy.policy_name ?? '', shown(relation), true)
}

const judgePolicy = (
  judging: Judging,
  policy: CreatePolicyStmt | AlterPolicyStmt,
  name: string,
  table: string,
  permissive: boolean,
): void => {
  const reads = !('cmd_name' in policy) || policy.cmd_name === 'select' || policy.cmd_name === 'all'
  const roles = rolesOf(policy.roles)
  const isForService = roles.length > 0 && roles.every((role) => role === 'service_role')
  const open = isTautology(policy.qual) || isTautology(policy.with_check)
  if (open && permissive && !isForService && !(reads && 'cmd_name' in policy && policy.cmd_name === 'select')) {
    find(judging, 'policy-using-true', {
      message: `Policy "${name}" lets ${roles.length === 0 ? 'every role' : roles.join(', ')} write every row of ${table}.`,
      help: `Compare a column with the user, such as user_id = auth.uid().`,
    })
  }
  if ([policy.qual, policy.with_check].some((condition) => condition !== undefined && readsUserMetadata(condition))) {
    find(judging, 'policy-on-user-metadata', {
      message: `Policy "${name}" on ${table} believes user_metadata, which users of Supabase can change themselves.`,
      help: `Use app_metadata, or a table that only the server writes.`,
    })
  }
}

const readsUserMetadata = (condition: Node): boolean =>
  nodesIn(condition, 'A_Const').some(({ sval }) => /user_metadata/.test(sval?.sval ?? '')) ||
  nodesIn(condition, 'ColumnRef').some(({ fields }) => namesOf(fields).includes('raw_user_meta_data'))

const rolesOf = (roles: readonly Node[] | undefined): readonly string[] =>
  (roles ?? []).flatMap((node) => {
    if (!('RoleSpec' in node)) return []
    return [node.RoleSpec.roletype === 'ROLESPEC_PUBLIC' ? 'PUBLIC' : (node.RoleSpec.rolename ?? '')]
  })

/** GRANT: reading for everybody is a choice, writing for everybody is said. */
export const grant = (judging: Judging, statement: GrantStmt): void => {
  say(judging, `${statement.is_grant === true ? 'grants' : 'revokes'} rights`)
  if (statement.is_grant !== true) return
  const open = rolesOf(statement.grantees).filter((role) => role === 'PUBLIC' || role === 'anon')
  if (open.length === 0) return
  const isOnData = statement.objtype === 'OBJECT_TABLE' || statement.targtype === 'ACL_TARGET_ALL_IN_SCHEMA'
  if (!isOnData) return
  find(judging, 'grant-to-public-or-anon', {
    message: `${open.join(' and ')} get ${privilegesOf(statement)} on ${objectsOf(statement)}: that is everybody${open.includes('anon') ? ', without logging in' : ''}, unless row level security says otherwise.`,
    help: `Grant to the roles that need it, and switch row level security on for what stays open.`,
  })
}

const privilegesOf = ({ privileges }: GrantStmt): string =>
  privileges === undefined
    ? 'all rights'
    : privileges
        .flatMap((node) => ('AccessPriv' in node ? [(node.AccessPriv.priv_name ?? 'all').toUpperCase()] : []))
        .join(', ')

const objectsOf = ({ objects }: GrantStmt): string =>
  (objects ?? [])
    .flatMap((node) =>
      'RangeVar' in node
        ? [`"${node.RangeVar.relname}"`]
        : 'String' in node
          ? [`every table of schema "${node.String.sval}"`]
          : [],
    )
    .join(', ')

export const alterDefaultPrivileges = (judging: Judging, { action }: AlterDefaultPrivilegesStmt): void => {
  say(judging, 'changes default privileges')
  const open = rolesOf(action?.grantees).filter((role) => role === 'PUBLIC' || role === 'anon')
  if (action?.is_grant !== true || open.length === 0) return
  find(judging, 'alter-default-privileges', {
    message: `Whatever is created from now on is open to ${open.join(' and ')}: tables that nobody has thought of yet.`,
    help: `Grant table by table.`,
  })
}

/** CREATE ROLE and ALTER ROLE. */
export const role = (judging: Judging, { options }: CreateRoleStmt | AlterRoleStmt, name: string): void => {
  say(judging, `sets up role "${name}"`)
  for (const node of options ?? []) {
    if (!('DefElem' in node)) continue
    const { defname, arg } = node.DefElem
    const isOn = arg !== undefined && 'Boolean' in arg && arg.Boolean.boolval === true
    if ((defname === 'superuser' || defname === 'bypassrls') && isOn) {
      find(judging, 'superuser-or-bypassrls', {
        message: `Role "${name}" gets ${defname.toUpperCase()}: it sees and changes everything, whatever rights and policies say.`,
        help: `Grant the rights it needs one by one.`,
      })
    }
    if (defname === 'password' && arg !== undefined && 'String' in arg && judging.statement.masked !== true) {
      find(judging, 'plaintext-secret', {
        message: `The password of role "${name}" stands in the migration, for everybody who can read the repository and its history.`,
        help: `Create the role without a password here, set it outside of the repository, and change the one that is known now.`,
      })
    }
  }
}
