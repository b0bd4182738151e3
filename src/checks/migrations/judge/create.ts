import type {
  AlterDomainStmt,
  AlterEnumStmt,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateStmt,
  CreateTableAsStmt,
  CreateTrigStmt,
  RangeVar,
  RuleStmt,
  ViewStmt,
} from 'libpg-query'
import { columnTypeOf, namesOf } from '../schema/column-type.ts'
import {
  addRelation,
  addType,
  findRelation,
  findType,
  homeOf,
  nameOfList,
  nameOfRange,
  newRelation,
  relationOrOld,
  shown,
  type Relation,
} from '../schema/schema.ts'
import { learnColumn, partsOf } from './add-column.ts'
import { addConstraint, referenceFromNewTable } from './add-constraint.ts'
import { nodesIn } from './expressions.ts'
import { find, isOld, say, touch, type Judging } from './judging.ts'
import { missingType } from './missing-type.ts'
import { servedWithoutPolicies, viewSecurity } from './views.ts'

export const createTable = (judging: Judging, statement: CreateStmt): void => {
  const { schema } = judging
  const name = nameOfRange(statement.relation)
  if (statement.if_not_exists === true && findRelation(schema, name) !== undefined) {
    say(judging, `skips table "${name.name}", which is there`)
    return
  }
  const isTemporary = statement.relation?.relpersistence === 't'
  const relation = newRelation(
    statement.partspec === undefined ? 'table' : 'partitioned',
    isTemporary ? 'pg_temp' : homeOf(schema, name),
    name.name,
    judging.unit,
  )
  relation.unlogged = statement.relation?.relpersistence === 'u'
  addRelation(schema, relation)
  if (!isTemporary) schema.knowsTables = true
  if (statement.oncommit === 'ONCOMMIT_DROP') judging.transaction.fleeting.add(relation)
  say(judging, `creates table ${shown(relation)}`)
  for (const node of statement.tableElts ?? []) {
    if ('TableLikeClause' in node) like(judging, relation, node.TableLikeClause.relation)
    if ('ColumnDef' in node) {
      const column = partsOf(node.ColumnDef)
      missingType(judging, column.type, column.name, node.ColumnDef.typeName?.location)
      learnColumn(judging, relation, node.ColumnDef, column)
    }
  }
  for (const node of statement.tableElts ?? [])
    if ('Constraint' in node) addConstraint(judging, relation, node.Constraint, [])
  for (const node of statement.constraints ?? [])
    if ('Constraint' in node) addConstraint(judging, relation, node.Constraint, [])
  for (const node of statement.inhRelations ?? []) {
    if ('RangeVar' in node) parent(judging, relation, node.RangeVar, statement.partbound?.is_default)
  }
  const targets = new Set<Relation>()
  for (const { references } of relation.constraints.values())
    if (references !== undefined && references !== relation) targets.add(references)
  if (targets.size === 0) return
  const places = new Map(
    nodesIn(statement.tableElts, 'Constraint').map((node) => [node.pktable?.relname, node.location]),
  )
  for (const target of targets) {
    touch(judging, target, 'ShareRowExclusive')
    referenceFromNewTable(judging, relation, target, places.get(target.name))
  }
}

const like = (judging: Judging, relation: Relation, source: RangeVar | undefined): void => {
  const original = relationOrOld(judging.schema, nameOfRange(source))
  touch(judging, original, 'AccessShare')
  for (const [name, column] of original.columns) relation.columns.set(name, column)
  relation.complete &&= original.complete
}

const parent = (judging: Judging, relation: Relation, range: RangeVar, isDefault: boolean | undefined): void => {
  const above = relationOrOld(judging.schema, nameOfRange(range))
  for (const [name, column] of above.columns) if (!relation.columns.has(name)) relation.columns.set(name, column)
  relation.complete &&= above.complete
  if (isDefault === undefined && above.kind !== 'partitioned') {
    touch(judging, above, 'ShareUpdateExclusive')
    return
  }
  touch(judging, above, 'AccessExclusive')
  if (above.defaultPartition !== undefined) touch(judging, above.defaultPartition, 'AccessExclusive', 'scan')
  above.partitions.add(relation)
  relation.parent = above
  if (isDefault === true) above.defaultPartition = relation
  find(judging, 'create-partition', {
    relation: above,
    message: `CREATE TABLE … PARTITION OF stops all reads and writes of ${shown(above)} for a moment, and longer while it waits for one of them.`,
    help: `Create the table by itself with the same columns, then ALTER TABLE … ATTACH PARTITION, which lets reads and writes of ${shown(above)} go on.`,
  })
}

/** Relations that a query reads. */
const sourcesOf = (judging: Judging, query: unknown): readonly Relation[] => {
  const common = new Set(nodesIn(query, 'CommonTableExpr').map(({ ctename }) => ctename))
  return nodesIn(query, 'RangeVar')
    .filter(({ relname, schemaname }) => schemaname !== undefined || !common.has(relname))
    .filter(({ schemaname }) => schemaname !== 'pg_catalog' && schemaname !== 'information_schema')
    .flatMap((range) => {
      const found = findRelation(judging.schema, nameOfRange(range))
      return found === undefined ? [] : [found]
    })
}

export const createTableAs = (judging: Judging, statement: CreateTableAsStmt): void => {
  const name = nameOfRange(statement.into?.rel)
  if (statement.if_not_exists === true && findRelation(judging.schema, name) !== undefined) return
  const isView = statement.objtype === 'OBJECT_MATVIEW'
  const sources = sourcesOf(judging, statement.query)
  const isTemporary = statement.into?.rel?.relpersistence === 't'
  const made = createFrom(
    judging,
    isView ? 'matview' : 'table',
    isTemporary ? { schema: 'pg_temp', name: name.name } : name,
    sources,
  )
  if (statement.into?.onCommit === 'ONCOMMIT_DROP') judging.transaction.fleeting.add(made)
  if (isView) servedWithoutPolicies(judging, made)
  for (const source of sources) touch(judging, source, 'AccessShare', 'scan')
  const old = sources.filter((source) => isOld(judging, source))
  if (old.length > 0 && statement.into?.skipData !== true) {
    find(judging, 'create-table-as-select', {
      message: `Filling "${name.name}" reads all of ${old.map(shown).join(', ')}; in one transaction with other statements it keeps their locks as long.`,
      help: isView
        ? `Create it WITH NO DATA and refresh it after the deploy.`
        : `Create the table empty and copy in batches.`,
    })
  }
}

const createFrom = (
  judging: Judging,
  kind: Relation['kind'],
  name: { readonly schema: string | undefined; readonly name: string },
  sources: readonly Relation[],
): Relation => {
  const relation = newRelation(kind, homeOf(judging.schema, name), name.name, judging.unit)
  relation.complete = false
  for (const source of sources) relation.reads.add(source)
  addRelation(judging.schema, relation)
  say(judging, `creates ${kind === 'matview' ? 'materialized view' : kind} ${shown(relation)}`)
  return relation
}

export const createView = (judging: Judging, statement: ViewStmt): void => {
  const name = nameOfRange(statement.view)
  const sources = sourcesOf(judging, statement.query)
  const existing = findRelation(judging.schema, name)
  if (existing !== undefined && statement.replace === true) {
    say(judging, `replaces view ${shown(existing)}`)
    touch(judging, existing, 'AccessExclusive')
    existing.reads.clear()
    for (const source of sources) existing.reads.add(source)
    find(judging, 'create-or-replace-view', {
      relation: existing,
      message: `CREATE OR REPLACE VIEW stops reads of ${shown(existing)} for a moment, and longer while it waits for a query that reads it.`,
      help: `Set a lock_timeout. Columns may only be added at the end; to take one away the view has to be dropped.`,
    })
  } else if (existing === undefined) createFrom(judging, 'view', name, sources)
  viewSecurity(
    judging,
    statement,
    { schema: existing?.schema ?? homeOf(judging.schema, name), name: name.name },
    sources,
  )
  for (const source of sources) touch(judging, source, 'AccessShare')
}

export const foreignTable = (judging: Judging, statement: CreateStmt): void => {
  const name = nameOfRange(statement.relation)
  const relation = newRelation('foreign-table', homeOf(judging.schema, name), name.name, judging.unit)
  addRelation(judging.schema, relation)
  say(judging, `creates foreign table ${shown(relation)}`)
  for (const node of statement.tableElts ?? []) if ('ColumnDef' in node) learnColumn(judging, relation, node.ColumnDef)
  servedWithoutPolicies(judging, relation)
}

export const createTrigger = (judging: Judging, statement: CreateTrigStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  const routine = namesOf(statement.funcname).at(-1) ?? ''
  say(judging, `creates trigger "${statement.trigname}" on ${shown(relation)}`)
  touch(judging, relation, 'ShareRowExclusive')
  relation.triggers.set(statement.trigname ?? '', routine)
  find(judging, 'create-trigger', {
    relation,
    message: `Creating trigger "${statement.trigname}" stops writes to ${shown(relation)} for a moment, and every write runs ${routine}() from then on.`,
    help: `Set a lock_timeout, and make sure that the function is quick and cannot fail.`,
  })
}

export const createRule = (judging: Judging, statement: RuleStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  say(judging, `creates rule "${statement.rulename}" on ${shown(relation)}`)
  touch(judging, relation, 'AccessExclusive')
  find(judging, 'create-rule', {
    relation,
    message: `A rule rewrites every statement on ${shown(relation)} from now on, and creating it stops reads and writes for a moment.`,
    help: `Use a trigger or a view instead.`,
  })
}

export const createEnum = (judging: Judging, statement: CreateEnumStmt): void => {
  const name = nameOfList(statement.typeName)
  say(judging, `creates enum "${name.name}"`)
  addType(judging.schema, {
    schema: homeOf(judging.schema, name),
    name: name.name,
    kind: 'enum',
    born: judging.unit,
    values: [...namesOf(statement.vals)],
    constrained: false,
  })
}

export const alterEnum = (judging: Judging, statement: AlterEnumStmt): void => {
  const name = nameOfList(statement.typeName)
  const type = findType(judging.schema, name)
  const { oldVal, newVal = '' } = statement
  if (oldVal !== undefined) {
    say(judging, `renames value '${oldVal}' of enum "${name.name}" to '${newVal}'`)
    const position = type?.values.indexOf(oldVal) ?? -1
    if (type !== undefined && position >= 0) type.values[position] = newVal
    if (type === undefined || isOld(judging, type)) {
      find(judging, 'rename-enum-value', {
        message: `Code that runs during the deploy still writes and compares '${oldVal}': its statements fail as soon as "${name.name}" no longer has it.`,
        help: `Add '${newVal}' as a further value, let the code read both and write the new one, and update the rows; leave '${oldVal}' in the type.`,
      })
    }
    return
  }
  if (statement.skipIfNewValExists === true && type?.values.includes(newVal) === true) return
  say(judging, `adds value '${newVal}' to enum "${name.name}"`)
  type?.values.push(newVal)
  if (
    judging.transaction.open &&
    (type === undefined || isOld(judging, type) || judging.settings.postgresVersion < 18)
  ) {
    const key = name.name
    const values = judging.transaction.enumValues.get(key) ?? new Set()
    values.add(newVal)
    judging.transaction.enumValues.set(key, values)
  }
  if (statement.newValNeighbor === undefined && (type === undefined || isOld(judging, type))) {
    find(judging, 'enum-add-without-order', {
      message: `'${newVal}' becomes the last value of "${name.name}", which is how ORDER BY sorts it.`,
      help: `If the order means something, say BEFORE or AFTER.`,
    })
  }
}

export const createDomain = (judging: Judging, statement: CreateDomainStmt): void => {
  const name = nameOfList(statement.domainname)
  say(judging, `creates domain "${name.name}"`)
  const constraints = (statement.constraints ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []))
  const constrained = constraints.some(({ contype }) => contype === 'CONSTR_CHECK' || contype === 'CONSTR_NOTNULL')
  const base = statement.typeName === undefined ? undefined : columnTypeOf(statement.typeName)
  addType(judging.schema, {
    schema: homeOf(judging.schema, name),
    name: name.name,
    kind: 'domain',
    born: judging.unit,
    values: [],
    constrained,
    ...(base === undefined ? {} : { base }),
  })
  if (constrained) {
    find(judging, 'create-domain-with-constraint', {
      message: `Whoever adds a column of domain "${name.name}" to an old table has the table written anew, and to change its constraint reads every table that uses it.`,
      help: `Use the base type with a CHECK on the column.`,
    })
  }
}

export const alterDomain = (judging: Judging, statement: AlterDomainStmt): void => {
  const name = nameOfList(statement.typeName)
  const type = findType(judging.schema, name)
  say(judging, `alters domain "${name.name}"`)
  // C adds a constraint, O makes it NOT NULL.
  if (statement.subtype !== 'C' && statement.subtype !== 'O') return
  const isLater =
    statement.def !== undefined && 'Constraint' in statement.def && statement.def.Constraint.skip_validation === true
  if (type !== undefined) type.constrained = true
  if (isLater) return
  const users = [...judging.schema.relations.values()].filter((relation) =>
    [...relation.columns.values()].some((column) => column.type?.name === name.name),
  )
  for (const relation of users) touch(judging, relation, 'Share', 'scan')
  const old = users.filter((relation) => isOld(judging, relation))
  if (old.length === 0 && type !== undefined) return
  find(judging, 'alter-domain-add-constraint', {
    message: `The new constraint of domain "${name.name}" is verified for every row of ${old.length === 0 ? 'every table that uses it' : old.map(shown).join(', ')}, and stops writes there meanwhile.`,
    help: `Add it with NOT VALID, which takes no lock on the tables, and VALIDATE CONSTRAINT in a later migration.`,
  })
}
