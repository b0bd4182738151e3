import type { AlterTableCmd, AlterTableStmt } from 'libpg-query'
import { isProbablyAbsent, nameOfRange, patchColumn, relationOrOld, shown, type Relation } from '../schema/schema.ts'
import { addColumn, columnKey } from './add-column.ts'
import { dropColumn, dropConstraint } from './alter-drop.ts'
import { constraintKey, judgeConstraint, touchWithPartitions } from './add-constraint.ts'
import { alterColumnType } from './alter-type.ts'
import { identifier } from '../python/quote.ts'
import { isIndex } from './indexes.ts'
import { apart, find, say, touch, type Judging } from './judging.ts'
import { attachPartition, detachPartition } from './partitions.ts'
import { sequenceOf } from './sequences.ts'
import { rowSecurity } from './security.ts'

/** ALTER TABLE, command by command. */
export const alterTable = (judging: Judging, statement: AlterTableStmt): void => {
  const { objtype } = statement
  if (objtype === 'OBJECT_INDEX' || objtype === 'OBJECT_SEQUENCE' || objtype === 'OBJECT_TYPE') {
    say(judging, `alters "${statement.relation?.relname}"`)
    return
  }
  const name = nameOfRange(statement.relation)
  if (isIndex(judging, name) || sequenceOf(judging, name) !== undefined) {
    say(judging, `alters "${name.name}"`)
    return
  }
  if (statement.missing_ok === true && isProbablyAbsent(judging.schema, name)) {
    say(judging, `skips "${name.name}", which is not there`)
    return
  }
  const relation = relationOrOld(judging.schema, name)
  const commands = (statement.cmds ?? []).flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []))
  let from = 0
  for (const command of commands) {
    const at = locate(judging, command.name, from)
    from = Math.max(from, at)
    alter(judging, relation, command, at, commands)
  }
}

const alter = (
  judging: Judging,
  relation: Relation,
  command: AlterTableCmd,
  at: number,
  commands: readonly AlterTableCmd[],
): void => {
  const table = shown(relation)
  const { name = '', def, missing_ok = false } = command
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the grammar has dozens of kinds, of which these are judged
  switch (command.subtype) {
    case 'AT_AddColumn':
      if (def !== undefined && 'ColumnDef' in def) addColumn(judging, relation, def.ColumnDef, missing_ok)
      break
    case 'AT_AlterColumnType':
      if (def !== undefined && 'ColumnDef' in def) alterColumnType(judging, relation, name, def.ColumnDef, at)
      break
    case 'AT_AddConstraint':
      if (def !== undefined && 'Constraint' in def) judgeConstraint(judging, relation, def.Constraint)
      break
    case 'AT_DropColumn':
      dropColumn(judging, relation, command, at, commands)
      break
    case 'AT_SetNotNull':
      setNotNull(judging, relation, name, at)
      break
    case 'AT_DropNotNull':
      say(judging, `lets "${name}" of ${table} be NULL`)
      touch(judging, relation, 'AccessExclusive')
      find(judging, 'drop-not-null', {
        relation,
        at,
        message: `"${name}" of ${table} may be NULL from now on: code that reads it as always present may fail.`,
        help: `Deploy code that can read NULL first.`,
      })
      patchColumn(relation, name, { notNull: false })
      break
    case 'AT_ColumnDefault':
      columnDefault(judging, relation, name, def !== undefined, at)
      break
    case 'AT_ValidateConstraint':
      validate(judging, relation, name, at)
      break
    case 'AT_DropConstraint':
      dropConstraint(judging, relation, name, missing_ok, at, commands)
      break
    case 'AT_SetStatistics':
    case 'AT_SetOptions':
    case 'AT_ResetOptions':
    case 'AT_SetRelOptions':
    case 'AT_ResetRelOptions':
    case 'AT_ClusterOn':
    case 'AT_DropCluster':
      say(judging, `sets options of ${table}`)
      touch(judging, relation, 'ShareUpdateExclusive')
      break
    case 'AT_EnableTrig':
    case 'AT_EnableAlwaysTrig':
    case 'AT_EnableReplicaTrig':
    case 'AT_EnableTrigAll':
    case 'AT_EnableTrigUser':
    case 'AT_DisableTrig':
    case 'AT_DisableTrigAll':
    case 'AT_DisableTrigUser':
      toggleTrigger(judging, relation, command, at)
      break
    case 'AT_SetLogged':
    case 'AT_SetUnLogged':
      setLogged(judging, relation, command.subtype === 'AT_SetUnLogged')
      break
    case 'AT_SetAccessMethod':
      moved(judging, relation, 'set-access-method', `to access method "${name}"`, name === '' || name === 'heap')
      break
    case 'AT_SetTableSpace':
      moved(judging, relation, 'set-tablespace', `to tablespace "${name}"`, name === 'pg_default')
      break
    case 'AT_SetExpression':
      touch(judging, relation, 'AccessExclusive', 'rewrite')
      say(judging, `changes the expression of the generated column "${name}" of ${table}`)
      find(judging, 'add-column-stored-generated', {
        relation,
        at,
        message: `A new expression for "${name}" computes every row again: PostgreSQL writes ${table} anew, with all reads and writes of it stopped.`,
        help: `Add a new column, fill it in batches, and swap.`,
      })
      break
    case 'AT_AttachPartition':
      if (def !== undefined && 'PartitionCmd' in def) attachPartition(judging, relation, def.PartitionCmd)
      break
    case 'AT_DetachPartition':
    case 'AT_DetachPartitionFinalize':
      if (def !== undefined && 'PartitionCmd' in def) detachPartition(judging, relation, def.PartitionCmd)
      break
    case 'AT_EnableRowSecurity':
    case 'AT_DisableRowSecurity':
    case 'AT_ForceRowSecurity':
    case 'AT_NoForceRowSecurity':
      rowSecurity(judging, relation, command.subtype)
      break
    case 'AT_ReplicaIdentity':
      say(judging, `sets the replica identity of ${table}`)
      touch(judging, relation, 'AccessExclusive')
      find(judging, 'replica-identity', {
        relation,
        message: `The replica identity of ${table} decides what logical replication can send: subscribers may stop at updates and deletes, and FULL makes each of them write whole rows.`,
        help: `Prefer USING INDEX with a unique index, and look at the subscribers before and after.`,
      })
      break
    case 'AT_ChangeOwner':
      say(judging, `gives ${table} another owner`)
      touch(judging, relation, 'AccessExclusive')
      find(judging, 'alter-owner', {
        relation,
        message: `The new owner of ${table} may do everything with it, and the old one loses what was not granted to it.`,
        help: `Make sure that the roles of the application keep the rights they need.`,
      })
      break
    case 'AT_AddInherit':
      say(judging, `makes ${table} inherit from another table`)
      touch(judging, relation, 'AccessExclusive')
      if (def !== undefined && 'RangeVar' in def)
        touch(judging, relationOrOld(judging.schema, nameOfRange(def.RangeVar)), 'ShareUpdateExclusive')
      break
    default:
      say(judging, `alters ${table}`)
      touch(judging, relation, 'AccessExclusive')
  }
}

const setNotNull = (judging: Judging, relation: Relation, name: string, at: number): void => {
  const table = shown(relation)
  say(judging, `makes "${name}" of ${table} NOT NULL`)
  const isProven = [...relation.constraints.values()].some(
    ({ validated, provesNotNull }) => validated && provesNotNull?.includes(name) === true,
  )
  const free = relation.columns.get(name)?.notNull === true || (isProven && judging.settings.postgresVersion >= 12)
  touchWithPartitions(judging, relation, free ? 'none' : 'scan')
  if (free) {
    if (relation.columns.get(name)?.notNull !== true) {
      find(judging, 'set-not-null-breaks-old-writers', {
        relation,
        at,
        level: 'notice',
        message: `A validated CHECK proves that "${name}" of ${table} holds no NULL, so that this takes only a moment.`,
        help: `Drop the CHECK afterwards: it is no longer needed.`,
      })
    }
  } else {
    const check = `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(`${relation.name}_${name}_not_null`)} CHECK ("${name}" IS NOT NULL) NOT VALID`
    find(judging, 'set-not-null-scan', {
      relation,
      at,
      message: `SET NOT NULL on "${name}" reads all of ${table}, and stops all reads and writes of ${table} meanwhile; it fails if one row holds NULL, and from then on writes of code that leaves it empty fail.`,
      help:
        judging.settings.postgresVersion >= 18
          ? `Use ALTER TABLE ${table} ADD CONSTRAINT … NOT NULL "${name}" NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`
          : judging.settings.postgresVersion >= 12
            ? `Run ${check}; VALIDATE it ${apart(judging)}; then SET NOT NULL, which no longer reads the table, and drop the CHECK.`
            : `Keep ${check} and VALIDATE it ${apart(judging)}: before PostgreSQL 12, SET NOT NULL reads the table whatever is proven.`,
    })
  }
  patchColumn(relation, name, { notNull: true })
}

const columnDefault = (judging: Judging, relation: Relation, name: string, sets: boolean, at: number): void => {
  const table = shown(relation)
  say(judging, `${sets ? 'sets' : 'drops'} the default of "${name}" of ${table}`)
  touch(judging, relation, 'AccessExclusive')
  const isRequired = relation.columns.get(name)?.notNull !== false
  if (!sets && isRequired && judging.transaction.added.has(columnKey(relation, name))) {
    const isDjango = judging.migration.framework === 'django'
    find(judging, 'add-required-column', {
      relation,
      at,
      level: 'warning',
      message: `${isDjango ? `Django takes the default of the new column "${name}" away again, so that` : `The new column "${name}" loses its default again:`} inserts into ${table} of code that does not know the column fail, since it may not be NULL.`,
      help: isDjango
        ? `Use db_default= (Django 5.0 and later), which stays; or add it with null=True, and make it required in a later release.`
        : `Keep the default until no code runs that leaves the column out.`,
    })
    patchColumn(relation, name, { hasDefault: false })
    return
  }
  find(judging, sets ? 'change-default' : 'drop-default', {
    relation,
    at,
    message: sets
      ? `Rows that old code inserts into ${table} without "${name}" get the new default from now on.`
      : `Inserts into ${table} that leave out "${name}" ${isRequired ? 'may fail' : 'get NULL'} from now on.`,
    help: `Make sure that the code that runs during the deploy can live with both.`,
  })
  patchColumn(relation, name, { hasDefault: sets })
}

const validate = (judging: Judging, relation: Relation, name: string, at: number): void => {
  const table = shown(relation)
  say(judging, `validates constraint "${name}" of ${table}`)
  const constraint = relation.constraints.get(name)
  const held = judging.transaction.held.get(relation)
  const addedHere = judging.transaction.notValid.has(constraintKey(relation, name))
  touch(judging, relation, 'ShareUpdateExclusive', 'scan')
  if (constraint?.references !== undefined) touch(judging, constraint.references, 'RowShare')
  if (addedHere) {
    // The lock that NOT VALID took is still there, and so is what it stops.
    touch(judging, relation, constraint?.kind === 'foreign-key' ? 'ShareRowExclusive' : 'AccessExclusive', 'scan')
    find(judging, 'validate-with-not-valid-same-tx', {
      relation,
      at,
      message: `"${name}" was added NOT VALID in the same transaction, whose lock is kept while VALIDATE reads all of ${table}: ${constraint?.kind === 'foreign-key' ? 'writes' : 'reads and writes'} are stopped as long as without NOT VALID.`,
      help: `Validate it ${apart(judging)}.`,
    })
  } else if (judging.transaction.open && held !== undefined) {
    find(judging, 'validate-after-write-lock', {
      relation,
      at,
      message: `VALIDATE reads all of ${table} while this transaction still holds the lock of line ${held.line}, which stops ${held.lock === 'AccessExclusive' ? 'reads and writes' : 'writes'} of ${table}.`,
      help: `Validate ${apart(judging)}.`,
    })
  }
  if (constraint?.validated !== true) {
    find(judging, 'check-may-fail', {
      relation,
      at,
      message: `VALIDATE stops the migration with an error as soon as one row of ${table} does not keep to "${name}".`,
      help: `Look for such rows first, with the condition of the constraint in a WHERE NOT (…), and mend them.`,
    })
  }
  if (constraint !== undefined) {
    relation.constraints.set(name, { ...constraint, validated: true })
    if (constraint.kind === 'not-null')
      for (const column of constraint.columns) patchColumn(relation, column, { notNull: true })
  }
}

const toggleTrigger = (judging: Judging, relation: Relation, command: AlterTableCmd, at: number): void => {
  const table = shown(relation)
  const disables = command.subtype?.startsWith('AT_Disable') === true
  say(
    judging,
    `${disables ? 'disables' : 'enables'} ${command.name === undefined ? 'triggers' : `trigger "${command.name}"`} of ${table}`,
  )
  touch(judging, relation, 'ShareRowExclusive')
  find(judging, 'toggle-trigger', {
    relation,
    at,
    message: `${disables ? 'Disabling' : 'Enabling'} ${command.name === undefined ? 'triggers' : `trigger "${command.name}"`} stops writes to ${table} for a moment, and ${disables ? 'for every session what the trigger did is no longer done' : 'every write runs it again'}.`,
    help: disables
      ? `For this session only, SET LOCAL session_replication_role = 'replica' does the same without a lock.`
      : `Set a lock_timeout, and make sure that the running code expects it.`,
  })
}

const setLogged = (judging: Judging, relation: Relation, unlogged: boolean): void => {
  const table = shown(relation)
  const changes = relation.unlogged !== unlogged
  say(judging, `makes ${table} ${unlogged ? 'unlogged' : 'logged'}`)
  touch(judging, relation, 'AccessExclusive', changes ? 'rewrite' : 'none')
  if (changes) {
    find(judging, 'set-logged-unlogged', {
      relation,
      message: `PostgreSQL writes all of ${table} anew, and stops all reads and writes of it meanwhile${unlogged ? '; from then on a crash empties the table' : ''}.`,
      help: `Do it in a maintenance window, or create a new table, copy in batches and swap.`,
    })
  }
  relation.unlogged = unlogged
}

const moved = (
  judging: Judging,
  relation: Relation,
  rule: 'set-access-method' | 'set-tablespace',
  where: string,
  isDefault: boolean,
): void => {
  const table = shown(relation)
  say(judging, `moves ${table} ${where}`)
  touch(judging, relation, 'AccessExclusive', isDefault ? 'none' : 'rewrite')
  if (isDefault) return
  find(judging, rule, {
    relation,
    message: `Moving ${table} ${where} writes all of it anew, and stops all reads and writes of it meanwhile.`,
    help: `Do it in a maintenance window, or with pg_repack.`,
  })
}

/** Offset in bytes of a name in the statement, behind `from`; 0 where it cannot be found. */
export const locate = (judging: Judging, name: string | undefined, from = 0): number => {
  if (name === undefined || name === '') return 0
  const { sql } = judging.statement
  const lower = sql.toLowerCase()
  // A few letters become two when they are made small.
  const small = lower.length === sql.length ? lower : sql
  const wanted = name.toLowerCase()
  // Offsets in bytes are never smaller than those in characters, so that nothing is searched twice in plain text.
  for (let at = small.indexOf(wanted, from); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    const isQuoted = small[at - 1] === '"' && small[end] === '"'
    if (isQuoted || !(IN_NAME.test(small[at - 1] ?? ' ') || IN_NAME.test(small[end] ?? ' '))) {
      return Buffer.byteLength(sql.slice(0, isQuoted ? at - 1 : at))
    }
  }
  return 0
}

const IN_NAME = /[\w"]/
