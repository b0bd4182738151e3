import type { Constraint as ConstraintNode } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import {
  addIndex,
  findIndex,
  nameOfRange,
  patchColumn,
  relationOrOld,
  shown,
  type Constraint,
  type Relation,
} from '../schema/schema.ts'
import { columnsIn, provenNotNull } from './expressions.ts'
import { apart, find, isOld, outside, say, touch, type Judging } from './judging.ts'

/** ALTER TABLE … ADD CONSTRAINT. */
export const judgeConstraint = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the grammar has dozens of kinds, of which these are judged
  switch (node.contype) {
    case 'CONSTR_FOREIGN':
      foreignKey(judging, relation, node)
      break
    case 'CONSTR_CHECK':
      check(judging, relation, node)
      break
    case 'CONSTR_UNIQUE':
    case 'CONSTR_PRIMARY':
      key(judging, relation, node)
      break
    case 'CONSTR_EXCLUSION':
      exclusion(judging, relation, node)
      break
    case 'CONSTR_NOTNULL':
      notNull(judging, relation, node)
      break
    default:
      touch(judging, relation, 'AccessExclusive')
  }
  addConstraint(judging, relation, node, [])
}

const foreignKey = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  const target = relationOrOld(judging.schema, nameOfRange(node.pktable))
  const [table, other] = [shown(relation), shown(target)]
  // The name that a framework gives it is not known here; one in SQL that somebody wrote is.
  const isOfDjango = judging.migration.framework === 'django' && !isWritten(judging)
  const column = isOfDjango ? namesOf(node.fk_attrs)[0] : undefined
  const name = column === undefined ? shownName(node, 'a foreign key') : `the foreign key of "${column}"`
  const validates = node.skip_validation !== true && node.is_enforced !== false
  say(judging, `adds ${name} from ${table} to ${other}${validates ? '' : ' (not valid yet)'}`)
  touch(judging, relation, 'ShareRowExclusive', validates ? 'scan' : 'none')
  touch(judging, target, 'ShareRowExclusive', validates ? 'scan' : 'none')
  if (validates && isOld(judging, relation)) {
    const both = target === relation ? table : `${table} and ${other}`
    find(judging, 'add-fk-validating', {
      relation,
      at: node.location,
      message: `${isOfDjango ? `For this change Django adds ${name}, also where there was one before, which` : `Adding ${name}`} reads all of ${both} and stops all writes to ${target === relation ? 'it' : 'both'} until every row is verified.`,
      help: isOfDjango
        ? `Put the operation into state_operations of SeparateDatabaseAndState, which sends nothing: that is all where the column and the model it points at stay as they are. Otherwise send the change with RunSQL in its database_operations: ADD CONSTRAINT … NOT VALID, which reads nothing, and ${apart(judging)}, ALTER TABLE ${table} VALIDATE CONSTRAINT …, which lets reads and writes go on.`
        : `Add it with NOT VALID, which reads nothing, and run ALTER TABLE ${table} VALIDATE CONSTRAINT ${node.conname === undefined ? '…' : `"${node.conname}"`} ${apart(judging)}: that lets reads and writes go on.`,
    })
  } else if (!isOld(judging, relation)) referenceFromNewTable(judging, relation, target, node.location)
  if (node.fk_del_action === 'c') {
    find(judging, 'on-delete-cascade-added', {
      relation,
      at: node.location,
      message: `With ON DELETE CASCADE, a row deleted from ${other} takes its rows of ${table} along without a word.`,
      help: `Make sure that this is meant; otherwise use ON DELETE RESTRICT and delete explicitly.`,
    })
  }
}

/** Whether somebody wrote the SQL into the migration, where the framework does not make it from an operation. */
const isWritten = ({ statement }: Judging): boolean => /^Run(?:SQL|Python)\b/.test(statement.label ?? 'RunSQL')

/** A new table points at an old one, whose writes wait for a moment. */
export const referenceFromNewTable = (
  judging: Judging,
  relation: Relation,
  target: Relation,
  at: number | undefined,
): void => {
  if (relation === target) return
  find(judging, 'fk-to-existing-in-create-table', {
    relation: target,
    at,
    message: `The foreign key of the new table ${shown(relation)} stops writes to ${shown(target)} for a moment, and longer while it waits for a transaction that is writing there.`,
    help: `Set a lock_timeout, so that the migration gives up rather than letting writers queue behind it.`,
  })
}

const check = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  const table = shown(relation)
  const name = shownName(node, 'a CHECK')
  const validates = node.skip_validation !== true && node.is_enforced !== false
  say(judging, `adds ${name} to ${table}${validates ? '' : ' (not valid yet)'}`)
  touchWithPartitions(judging, relation, validates ? 'scan' : 'none')
  if (validates) {
    find(judging, 'add-check-validating', {
      relation,
      at: node.location,
      message: `Adding ${name} verifies every row of ${table}, and stops all reads and writes of ${table} meanwhile.`,
      help: `Add it with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}: that lets reads and writes go on.`,
    })
  } else if (node.is_enforced !== false) {
    const proven = provenNotNull(node.raw_expr)
    find(judging, proven.length > 0 ? 'set-not-null-breaks-old-writers' : 'add-check-not-valid-breaks-old-writers', {
      relation,
      at: node.location,
      message: `NOT VALID spares the rows that are there, but every new row of ${table} is checked at once: writes of code that does not keep to ${name} fail from now on.`,
      help: `Deploy code that keeps to it first, and the constraint after that.`,
    })
  }
}

const key = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  const table = shown(relation)
  const isPrimary = node.contype === 'CONSTR_PRIMARY'
  const name = shownName(node, isPrimary ? 'a primary key' : 'a UNIQUE constraint')
  if (node.indexname !== undefined) {
    say(judging, `makes index "${node.indexname}" ${isPrimary ? 'the primary key' : 'a UNIQUE constraint'} of ${table}`)
    const nullable = isPrimary ? nullableOf(judging, relation, node.indexname) : []
    touch(judging, relation, 'AccessExclusive', nullable.length > 0 ? 'scan' : 'none')
    if (nullable.length > 0) {
      find(judging, 'pk-using-index-nullable', {
        relation,
        at: node.location,
        message: `${nullable.map((column) => `"${column}"`).join(', ')} may hold NULL, so that the primary key reads all of ${table} to prove the contrary, with all reads and writes of ${table} stopped, although its index is there.`,
        help: `Prove it first: ADD CONSTRAINT … CHECK (column IS NOT NULL) NOT VALID, VALIDATE it ${apart(judging)}, then SET NOT NULL, and only then the primary key.`,
      })
    }
    return
  }
  const columns = namesOf(node.keys)
    .map((column) => `"${column}"`)
    .join(', ')
  say(judging, `adds ${name} (${columns}) to ${table}`)
  touch(judging, relation, 'AccessExclusive', 'index-build')
  find(judging, isPrimary ? 'add-primary-key' : 'add-unique-constraint', {
    relation,
    at: node.location,
    message: `Adding ${name} builds an index over all of ${table}, and stops all reads and writes of ${table} until it is built${isPrimary ? ' and every row is known to be not null' : '; it fails if two rows are equal'}.`,
    help: `Run CREATE UNIQUE INDEX CONCURRENTLY … ON ${table} (${columns}) ${outside(judging, 'create-unique')}, then ADD CONSTRAINT … ${isPrimary ? 'PRIMARY KEY' : 'UNIQUE'} USING INDEX, which takes a moment${isPrimary ? ' once the columns are NOT NULL' : ''}. (NOT VALID does not exist for ${isPrimary ? 'a primary key' : 'UNIQUE'}.)`,
  })
}

const nullableOf = (judging: Judging, relation: Relation, indexName: string): readonly string[] => {
  const index = findIndex(judging.schema, { schema: relation.schema, name: indexName })
  return (index?.columns ?? []).flatMap((column) =>
    column !== undefined && relation.columns.get(column)?.notNull !== true && !isProven(relation, column)
      ? [column]
      : [],
  )
}

const isProven = (relation: Relation, column: string): boolean =>
  [...relation.constraints.values()].some(
    ({ validated, provesNotNull }) => validated && provesNotNull?.includes(column) === true,
  )

const exclusion = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  const table = shown(relation)
  say(judging, `adds ${shownName(node, 'an exclusion constraint')} to ${table}`)
  touch(judging, relation, 'AccessExclusive', 'index-build')
  find(judging, 'add-exclusion-constraint', {
    relation,
    at: node.location,
    message: `An exclusion constraint builds an index over all of ${table} and reads it twice, with all reads and writes of ${table} stopped. It has no form that spares them.`,
    help: `Create a new table with the constraint, copy in batches and swap, or do this in a maintenance window. (Neither NOT VALID nor USING INDEX exists for it.)`,
  })
}

const notNull = (judging: Judging, relation: Relation, node: ConstraintNode): void => {
  const table = shown(relation)
  const [column = ''] = namesOf(node.keys)
  const validates = node.skip_validation !== true
  say(judging, `adds NOT NULL for "${column}" to ${table}${validates ? '' : ' (not valid yet)'}`)
  const free = relation.columns.get(column)?.notNull === true || isProven(relation, column)
  touch(judging, relation, 'AccessExclusive', validates && !free ? 'scan' : 'none')
  if (validates && !free) {
    find(judging, 'set-not-null-scan', {
      relation,
      at: node.location,
      message: `NOT NULL on "${column}" reads all of ${table}, and stops all reads and writes of ${table} meanwhile.`,
      help: `Add it with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`,
    })
  } else if (!validates) {
    find(judging, 'set-not-null-breaks-old-writers', {
      relation,
      at: node.location,
      message: `New rows of ${table} without "${column}" are refused from now on: writes of code that leaves it empty fail.`,
      help: `Deploy code that always writes it first.`,
    })
  }
}

export const touchWithPartitions = (judging: Judging, relation: Relation, work: 'none' | 'scan'): void => {
  touch(judging, relation, 'AccessExclusive', work)
  for (const partition of relation.partitions) touch(judging, partition, 'AccessExclusive', work)
}

const shownName = (node: ConstraintNode, kind: string): string =>
  node.conname === undefined ? kind : `${kind.replace(/^an? /, '')} "${node.conname}"`

const KINDS: Readonly<Record<string, Constraint['kind']>> = {
  CONSTR_CHECK: 'check',
  CONSTR_EXCLUSION: 'exclusion',
  CONSTR_FOREIGN: 'foreign-key',
  CONSTR_NOTNULL: 'not-null',
  CONSTR_PRIMARY: 'primary-key',
  CONSTR_UNIQUE: 'unique',
}

const SUFFIXES: Readonly<Record<Constraint['kind'], string>> = {
  check: 'check',
  exclusion: 'excl',
  'foreign-key': 'fkey',
  'not-null': 'not_null',
  'primary-key': 'pkey',
  unique: 'key',
}

/** Puts a constraint into the state, under the name that PostgreSQL would give it. */
export const addConstraint = (
  judging: Judging,
  relation: Relation,
  node: ConstraintNode,
  onColumns: readonly string[],
): void => {
  const kind = KINDS[node.contype ?? '']
  if (kind === undefined) return
  const index =
    node.indexname === undefined
      ? undefined
      : findIndex(judging.schema, { schema: relation.schema, name: node.indexname })
  const named = kind === 'foreign-key' ? namesOf(node.fk_attrs) : namesOf(node.keys)
  const columns =
    named.length > 0
      ? named
      : onColumns.length > 0
        ? onColumns
        : kind === 'check'
          ? [...new Set(columnsIn(node.raw_expr))]
          : (index?.columns ?? []).flatMap((column) => (column === undefined ? [] : [column]))
  const name = node.conname ?? freeName(relation, kind === 'primary-key' ? [] : columns, SUFFIXES[kind])
  const validated = node.skip_validation !== true
  if (!validated) judging.transaction.notValid.add(constraintKey(relation, name))
  const proves = kind === 'check' ? provenNotNull(node.raw_expr) : kind === 'not-null' ? columns : []
  relation.constraints.set(name, {
    name,
    kind,
    validated,
    columns,
    ...(kind === 'foreign-key' ? { references: relationOrOld(judging.schema, nameOfRange(node.pktable)) } : {}),
    ...(proves.length > 0 ? { provesNotNull: proves } : {}),
  })
  if (kind === 'primary-key' || (kind === 'not-null' && validated)) {
    for (const column of columns) patchColumn(relation, column, { notNull: true })
  }
  if ((kind === 'primary-key' || kind === 'unique') && index === undefined) {
    addIndex(judging.schema, { name, schema: relation.schema, table: relation, columns, unique: true, partial: false })
  }
}

export const constraintKey = (relation: Relation, name: string): string =>
  [relation.schema, relation.name, name].join('\u0000')

const freeName = (relation: Relation, columns: readonly string[], suffix: string): string => {
  const base = [relation.name, ...columns, suffix].join('_')
  for (let number = 0; ; number++) {
    const name = number === 0 ? base : `${base}${number}`
    if (!relation.constraints.has(name)) return name
  }
}
