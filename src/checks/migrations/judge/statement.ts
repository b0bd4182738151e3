import type { Node } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { addType, nameOfRange, relationOrOld, setSequence, homeOf, shown } from '../schema/schema.ts'
import { alterTable } from './alter-table.ts'
import {
  alterDomain,
  alterEnum,
  createDomain,
  createEnum,
  createRule,
  createTable,
  createTableAs,
  createTrigger,
  createView,
  foreignTable,
} from './create.ts'
import { insert, lockTable, merge, refresh, remove, select, truncate, update, usesNewEnumValue } from './data.ts'
import { drop } from './drop.ts'
import { isTrueOption, nodesIn } from './expressions.ts'
import { indexLimits } from './index-limits.ts'
import { createIndex, reindex } from './indexes.ts'
import { find, oneLine, say, touch, type Judging } from './judging.ts'
import { rename, setSchema } from './rename.ts'
import { call, createFunction, doBlock } from './routines.ts'
import { alterDefaultPrivileges, alterPolicy, createPolicy, grant, role } from './security.ts'
import { control, discard, set, setConfig } from './session.ts'

/** Judges one statement against the state, and changes the state as the statement would. */
export const judgeStatement = (judging: Judging): void => {
  const { node } = judging.statement
  if (node === undefined) {
    const { opaque, mistake } = judging.statement
    if (opaque === true || mistake !== undefined) judging.schema.hidden = true
    return
  }
  enumValue(judging, node)
  judgeNode(judging, node)
  indexLimits(judging, node)
}

const judgeNode = (judging: Judging, node: Node): void => {
  for (const query of changesInWith(node)) judgeNode(judging, query)
  if (callsWhatItNames(node)) calls(judging, node)
  for (const expression of runOnRows(node)) calls(judging, expression)
  if ('AlterTableStmt' in node) alterTable(judging, node.AlterTableStmt)
  else if ('CreateStmt' in node) createTable(judging, node.CreateStmt)
  else if ('IndexStmt' in node) createIndex(judging, node.IndexStmt)
  else if ('DropStmt' in node) drop(judging, node.DropStmt)
  else if ('RenameStmt' in node) rename(judging, node.RenameStmt)
  else if ('InsertStmt' in node) insert(judging, node.InsertStmt)
  else if ('UpdateStmt' in node) update(judging, node.UpdateStmt)
  else if ('DeleteStmt' in node) remove(judging, node.DeleteStmt)
  else if ('MergeStmt' in node) merge(judging, node.MergeStmt)
  else if ('PrepareStmt' in node && node.PrepareStmt.query !== undefined) judgeNode(judging, node.PrepareStmt.query)
  else if ('SelectStmt' in node) selectWithCalls(judging, node.SelectStmt, node)
  else if ('CreateEnumStmt' in node) createEnum(judging, node.CreateEnumStmt)
  else if ('AlterEnumStmt' in node) alterEnum(judging, node.AlterEnumStmt)
  else if ('CreateTableAsStmt' in node) createTableAs(judging, node.CreateTableAsStmt)
  else if ('ViewStmt' in node) createView(judging, node.ViewStmt)
  else if ('CreateTrigStmt' in node) createTrigger(judging, node.CreateTrigStmt)
  else if ('RuleStmt' in node) createRule(judging, node.RuleStmt)
  else if ('CreateDomainStmt' in node) createDomain(judging, node.CreateDomainStmt)
  else if ('AlterDomainStmt' in node) alterDomain(judging, node.AlterDomainStmt)
  else if ('CreateFunctionStmt' in node) createFunction(judging, node.CreateFunctionStmt)
  else if ('DoStmt' in node) doBlock(judging, node.DoStmt, judgeStatement)
  else if ('CallStmt' in node) call(judging, namesOf(node.CallStmt.funccall?.funcname), judgeStatement)
  else if ('TruncateStmt' in node) truncate(judging, node.TruncateStmt)
  else if ('LockStmt' in node) lockTable(judging, node.LockStmt)
  else if ('RefreshMatViewStmt' in node) refresh(judging, node.RefreshMatViewStmt)
  else if ('ReindexStmt' in node) reindex(judging, node.ReindexStmt)
  else if ('AlterObjectSchemaStmt' in node) setSchema(judging, node.AlterObjectSchemaStmt)
  else if ('VariableSetStmt' in node) set(judging, node.VariableSetStmt)
  else if ('TransactionStmt' in node) control(judging, node.TransactionStmt)
  else if ('CreatePolicyStmt' in node) createPolicy(judging, node.CreatePolicyStmt)
  else if ('AlterPolicyStmt' in node) alterPolicy(judging, node.AlterPolicyStmt)
  else if ('GrantStmt' in node) grant(judging, node.GrantStmt)
  else if ('AlterDefaultPrivilegesStmt' in node) alterDefaultPrivileges(judging, node.AlterDefaultPrivilegesStmt)
  else if ('CreateRoleStmt' in node) role(judging, node.CreateRoleStmt, node.CreateRoleStmt.role ?? '')
  else if ('AlterRoleStmt' in node) role(judging, node.AlterRoleStmt, node.AlterRoleStmt.role?.rolename ?? '')
  else others(judging, node)
}

/** `WITH gone AS (DELETE …) …`: what changes rows there is done, whatever the rest says. */
const changesInWith = (node: Node): readonly Node[] => {
  const clause =
    'SelectStmt' in node
      ? node.SelectStmt.withClause
      : 'InsertStmt' in node
        ? node.InsertStmt.withClause
        : 'UpdateStmt' in node
          ? node.UpdateStmt.withClause
          : 'DeleteStmt' in node
            ? node.DeleteStmt.withClause
            : undefined
  return (clause?.ctes ?? []).flatMap((each) => {
    const query = 'CommonTableExpr' in each ? each.CommonTableExpr.ctequery : undefined
    return query !== undefined &&
      ('InsertStmt' in query || 'UpdateStmt' in query || 'DeleteStmt' in query || 'MergeStmt' in query)
      ? [query]
      : []
  })
}

const others = (judging: Judging, node: Node): void => {
  const { schema } = judging
  if ('VacuumStmt' in node) vacuum(judging, node)
  else if ('ClusterStmt' in node) {
    const { relation: range } = node.ClusterStmt
    const name = range === undefined ? 'every table' : `"${range.relname}"`
    say(judging, `clusters ${name}`)
    const relation = range === undefined ? undefined : relationOrOld(schema, nameOfRange(range))
    if (relation !== undefined) touch(judging, relation, 'AccessExclusive', 'rewrite')
    find(judging, 'cluster', {
      ...(relation === undefined ? {} : { relation }),
      message: `CLUSTER writes ${name} and its indexes anew, and stops all reads and writes of it meanwhile.`,
      help: `Use pg_repack, or a maintenance window.`,
    })
  } else if ('CreateSchemaStmt' in node) {
    const { schemaname = '', if_not_exists: ifNotExists } = node.CreateSchemaStmt
    say(judging, `creates schema "${schemaname}"`)
    // One that holds tables which no migration created was there before.
    const isOlder =
      schemaname === 'public' ||
      [...schema.relations.values()].some((each) => each.schema === schemaname && each.born === undefined)
    if (ifNotExists !== true || !(isOlder || schema.namespaces.has(schemaname)))
      schema.namespaces.set(schemaname, { born: judging.unit, certain: ifNotExists !== true })
    for (const element of node.CreateSchemaStmt.schemaElts ?? []) judgeNode(judging, element)
  } else if ('CreateForeignTableStmt' in node) {
    foreignTable(judging, node.CreateForeignTableStmt.base ?? {})
  } else if ('ImportForeignSchemaStmt' in node) {
    say(judging, 'imports foreign tables')
    schema.hidden = true
  } else if ('CompositeTypeStmt' in node) {
    say(judging, 'creates a composite type')
    const name = nameOfRange(node.CompositeTypeStmt.typevar)
    addType(schema, {
      schema: homeOf(schema, name),
      name: name.name,
      kind: 'composite',
      born: judging.unit,
      values: [],
      constrained: false,
    })
  } else if ('CreateRangeStmt' in node || 'DefineStmt' in node) {
    // A range or a type in C: nothing else is known of it.
    schema.hidden = true
    say(judging, wordsOf(node))
  } else if ('CreateSeqStmt' in node) {
    const name = nameOfRange(node.CreateSeqStmt.sequence)
    say(judging, `creates sequence "${name.name}"`)
    setSequence(schema, { schema: homeOf(schema, name), name: name.name, born: judging.unit, owned: false })
  } else if ('CreateExtensionStmt' in node) {
    const { extname = '' } = node.CreateExtensionStmt
    say(judging, `creates extension "${extname}"`)
    schema.hidden = true
    find(judging, 'create-extension', {
      message: `Extension "${extname}" must be installed on the server, and the role that migrates must be allowed to create it.`,
      help: `Make sure that production has it before the deploy.`,
    })
    const namesSchema = (node.CreateExtensionStmt.options ?? []).some(
      (option) => 'DefElem' in option && option.DefElem.defname === 'schema',
    )
    if (judging.migration.framework === 'supabase' && !namesSchema) {
      find(judging, 'extension-in-public', {
        message: `Extension "${extname}" goes into schema public, where the API of Supabase shows its functions.`,
        help: `Create it WITH SCHEMA extensions.`,
      })
    }
  } else if ('CommentStmt' in node) {
    say(judging, 'sets a comment')
    const { objtype, object } = node.CommentStmt
    const names = object !== undefined && 'List' in object ? namesOf(object.List.items) : []
    const path = objtype === 'OBJECT_COLUMN' ? names.slice(0, -1) : names
    if (objtype === 'OBJECT_TABLE' || objtype === 'OBJECT_COLUMN') {
      touch(
        judging,
        relationOrOld(schema, { schema: path.length > 1 ? path.at(-2) : undefined, name: path.at(-1) ?? '' }),
        'ShareUpdateExclusive',
      )
    }
  } else if ('CreateStatsStmt' in node) {
    for (const range of node.CreateStatsStmt.relations ?? []) {
      if ('RangeVar' in range)
        touch(judging, relationOrOld(schema, nameOfRange(range.RangeVar)), 'ShareUpdateExclusive')
    }
    say(judging, 'creates statistics')
  } else if ('CreatePublicationStmt' in node) {
    for (const { relation } of nodesIn(node, 'PublicationObjSpec').map(({ pubtable }) => ({
      relation: pubtable?.relation,
    }))) {
      if (relation !== undefined) touch(judging, relationOrOld(schema, nameOfRange(relation)), 'ShareUpdateExclusive')
    }
    say(judging, 'creates a publication')
  } else if ('DropdbStmt' in node) {
    say(judging, `drops database "${node.DropdbStmt.dbname}"`)
    find(judging, 'drop-database', {
      message: `DROP DATABASE "${node.DropdbStmt.dbname}": everything in it is gone for good.`,
      help: `Do this by hand, with a backup.`,
    })
    nonTransactional(judging, 'DROP DATABASE')
  } else if ('CreatedbStmt' in node) {
    say(judging, `creates database "${node.CreatedbStmt.dbname}"`)
    nonTransactional(judging, 'CREATE DATABASE')
  } else if ('AlterSystemStmt' in node) {
    say(judging, 'changes the configuration of the server')
    nonTransactional(judging, 'ALTER SYSTEM')
  } else if ('CopyStmt' in node) {
    const { relation, query, is_from: isFrom, is_program: isProgram, filename } = node.CopyStmt
    if (query !== undefined) judgeNode(judging, query)
    if (isProgram === true) {
      find(judging, 'copy-program', {
        message: `COPY … PROGRAM runs "${oneLine(filename ?? '', 60)}" on the database server, as the account that runs PostgreSQL: only a superuser may, and whoever changes the program changes what the migration does.`,
        help: `Copy the rows from where the migration runs, with \\copy or COPY … FROM STDIN.`,
      })
    }
    if (relation !== undefined && isFrom === true) {
      const target = relationOrOld(schema, nameOfRange(relation))
      say(judging, `copies rows into ${shown(target)}`)
      touch(judging, target, 'RowExclusive')
      target.filled = true
    }
  } else if ('DropOwnedStmt' in node) {
    const roles = nodesIn(node.DropOwnedStmt.roles, 'RoleSpec').map(
      ({ rolename }) => `"${rolename ?? 'the current role'}"`,
    )
    say(judging, `drops what ${roles.join(', ')} owns`)
    schema.hidden = true
    find(judging, 'drop-owned', {
      message: `DROP OWNED drops every table, view and function that ${roles.join(' and ')} owns in this database${node.DropOwnedStmt.behavior === 'DROP_CASCADE' ? ', and whatever depends on them' : ''}, for good.`,
      help: `Drop what is meant by name, or give it to another role with REASSIGN OWNED.`,
    })
  } else if ('ExplainStmt' in node) {
    const { query, options } = node.ExplainStmt
    // Then it is run as well.
    if (query !== undefined && isTrueOption(options, 'analyze')) judgeNode(judging, query)
    else say(judging, wordsOf(node))
  } else if ('DiscardStmt' in node) {
    say(judging, wordsOf(node))
    discard(judging, node.DiscardStmt.target)
  } else if ('AlterOwnerStmt' in node) say(judging, 'changes an owner')
  else say(judging, wordsOf(node))
}

const vacuum = (judging: Judging, node: Extract<Node, { VacuumStmt: unknown }>): void => {
  const { options, rels, is_vacuumcmd: isVacuum } = node.VacuumStmt
  const isFull = (options ?? []).some((option) => 'DefElem' in option && option.DefElem.defname === 'full')
  say(judging, isVacuum === true ? `vacuums${isFull ? ' in full' : ''}` : 'analyzes')
  const relations = nodesIn(rels, 'VacuumRelation').flatMap(({ relation }) =>
    relation === undefined ? [] : [relation],
  )
  for (const range of relations) {
    const relation = relationOrOld(judging.schema, nameOfRange(range))
    touch(judging, relation, isFull ? 'AccessExclusive' : 'ShareUpdateExclusive', isFull ? 'rewrite' : 'none')
    if (isFull) {
      find(judging, 'vacuum-full', {
        relation,
        message: `VACUUM FULL writes all of ${shown(relation)} anew, and stops all reads and writes of it meanwhile.`,
        help: `Use pg_repack, or plain VACUUM, which stops nobody.`,
      })
    }
  }
  if (isFull && relations.length === 0) {
    find(judging, 'vacuum-full', {
      message: `VACUUM FULL without a table writes every table of the database anew, and stops all reads and writes of each meanwhile.`,
      help: `Name the table, and use pg_repack.`,
    })
  }
  if (isVacuum === true) nonTransactional(judging, 'VACUUM')
}

const nonTransactional = (judging: Judging, what: string): void => {
  if (!judging.transaction.open) return
  find(judging, 'nontransactional-statement-in-tx', {
    message: `${what} cannot run inside a transaction, and this file runs in one: the migration fails.`,
    help: `Run it by hand, or in a file that the runner sends without a transaction.`,
  })
}

const selectWithCalls = (
  judging: Judging,
  statement: Extract<Node, { SelectStmt: unknown }>['SelectStmt'],
  node: Node,
): void => {
  // SELECT … INTO is an old way to write CREATE TABLE … AS.
  if (statement.intoClause !== undefined) createTableAs(judging, { into: statement.intoClause, query: node })
  select(judging, statement)
  calls(judging, node)
  if (judging.words.length === 0 && !judging.nested) say(judging, 'selects')
}

/** Statements that run the functions in them; others, such as CREATE VIEW, only keep them. */
const callsWhatItNames = (node: Node): boolean =>
  'InsertStmt' in node ||
  'UpdateStmt' in node ||
  'DeleteStmt' in node ||
  'MergeStmt' in node ||
  'CallStmt' in node ||
  ('CreateTableAsStmt' in node && node.CreateTableAsStmt.into?.skipData !== true)

/**
 * What ALTER TABLE and CREATE INDEX work out for the rows that are there: defaults and checks of a new column, USING of a new
 * type, keys of an index. SET DEFAULT and NOT VALID only count for rows to come.
 */
const runOnRows = (node: Node): readonly Node[] => {
  if ('IndexStmt' in node) {
    const { indexParams = [], whereClause } = node.IndexStmt
    return [...indexParams, ...(whereClause === undefined ? [] : [whereClause])]
  }
  if (!('AlterTableStmt' in node)) return []
  return (node.AlterTableStmt.cmds ?? []).flatMap((each): readonly Node[] => {
    const { subtype, def } = 'AlterTableCmd' in each ? each.AlterTableCmd : {}
    if (def === undefined) return []
    if (subtype === 'AT_AddColumn') return [def]
    if (subtype === 'AT_AddConstraint')
      return 'Constraint' in def && def.Constraint.skip_validation === true ? [] : [def]
    if (subtype !== 'AT_AlterColumnType' || !('ColumnDef' in def)) return []
    const { raw_default: using } = def.ColumnDef
    return using === undefined ? [] : [using]
  })
}

const calls = (judging: Judging, node: Node): void => {
  for (const { funcname, args } of nodesIn(node, 'FuncCall')) {
    const names = namesOf(funcname)
    if (names.at(-1) === 'set_config') setConfig(judging, args ?? [])
    else call(judging, names, judgeStatement)
  }
}

const enumValue = (judging: Judging, node: Node): void => {
  if ('AlterEnumStmt' in node || 'CreateEnumStmt' in node || 'CreateFunctionStmt' in node || 'CommentStmt' in node)
    return
  const used = usesNewEnumValue(judging, node)
  if (used === undefined) return
  find(judging, 'enum-add-value-used-in-same-tx', {
    message: `'${used.value}' was added to "${used.type}" in this transaction, and PostgreSQL refuses to use it before that has been committed (error 55P04): the migration fails.`,
    help: `Move what uses it to a later migration.`,
  })
}

/** `AlterSequenceStmt` becomes "alter sequence". */
const wordsOf = (node: Node): string =>
  (Object.keys(node)[0] ?? '')
    .replace(/Stmt$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
