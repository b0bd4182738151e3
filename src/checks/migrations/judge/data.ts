import type {
  DeleteStmt,
  InsertStmt,
  LockStmt,
  MergeStmt,
  Node,
  RangeVar,
  RefreshMatViewStmt,
  SelectStmt,
  TruncateStmt,
  UpdateStmt,
} from 'libpg-query'
import { LOCKS, lockName, stops, stopsTraffic } from '../locks.ts'
import {
  findRelation,
  foreignKeysInto,
  indexesOf,
  nameOfRange,
  relationOrOld,
  shown,
  type Relation,
} from '../schema/schema.ts'
import { columnTypeOf } from '../schema/column-type.ts'
import { columnKey } from './add-column.ts'
import { isTautology, nodesIn, provenNotNull } from './expressions.ts'
import { apart, find, isOld, say, touch, type Judging } from './judging.ts'

export const update = (judging: Judging, statement: UpdateStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  const table = shown(relation)
  const whole = statement.fromClause === undefined && coversAll(judging, relation, statement.whereClause)
  say(judging, `updates ${whole ? 'every row' : 'rows'} of ${table}`)
  touch(judging, relation, 'RowExclusive', 'scan')
  if (backfill(judging, relation, whole, 'UPDATE')) return
  if (!whole) return
  find(judging, 'update-without-where', {
    relation,
    message: `Every row of ${table} is written: until the transaction ends, other writers of these rows wait, and the table may grow to twice its size.`,
    help: `Update in batches by primary key from outside the migration, each in a transaction of its own.`,
  })
}

export const remove = (judging: Judging, statement: DeleteStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  const table = shown(relation)
  const whole =
    statement.usingClause === undefined && (statement.whereClause === undefined || isTautology(statement.whereClause))
  say(judging, `deletes ${whole ? 'every row' : 'rows'} of ${table}`)
  touch(judging, relation, 'RowExclusive', 'scan')
  for (const { from } of foreignKeysInto(judging.schema, relation)) touch(judging, from, 'RowShare', 'scan')
  if (whole) {
    find(judging, 'delete-without-where', {
      relation,
      message: `Every row of ${table} is deleted, for good, and other writers of these rows wait until the transaction ends.`,
      help: `If this is meant, keep a backup and delete in batches; otherwise say which rows with WHERE.`,
    })
  } else backfill(judging, relation, false, 'DELETE')
}

/** All rows: no condition, one that always holds, or `c IS NULL` for a column that was added in this very transaction. */
const coversAll = (judging: Judging, relation: Relation, where: Node | undefined): boolean => {
  if (where === undefined || isTautology(where)) return true
  if (!('NullTest' in where) || where.NullTest.nulltesttype !== 'IS_NULL') return false
  return provenNotNull({ NullTest: { ...where.NullTest, nulltesttype: 'IS_NOT_NULL' } }).some((column) =>
    judging.transaction.added.has(columnKey(relation, column)),
  )
}

/** A large write while the transaction keeps an exclusive lock on a table that is in use. True when it is reported. */
const backfill = (judging: Judging, relation: Relation, whole: boolean, what: string): boolean => {
  if (!judging.transaction.open || !isOld(judging, relation)) return false
  const held = [...judging.transaction.held].filter(([, { lock }]) => lock === 'AccessExclusive')
  const own = held.find(([other]) => other === relation)
  const [locked, { line }] = own ?? held[0] ?? [undefined, { line: 0 }]
  if (locked === undefined) return false
  const table = shown(locked)
  find(judging, 'backfill-in-ddl-transaction', {
    relation,
    ...(whole && own !== undefined ? {} : { level: 'warning' as const }),
    message: `The transaction holds the lock of line ${line}, which stops all reads and writes of ${table}, until this ${what} has gone through ${whole ? 'every row' : 'the rows'} of ${shown(relation)}.`,
    help: `Run the ${what} ${apart(judging)}, or in batches from outside the migration.`,
  })
  return true
}

export const insert = (judging: Judging, statement: InsertStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  say(judging, `inserts into ${shown(relation)}`)
  touch(judging, relation, 'RowExclusive')
  relation.filled = true
}

export const merge = (judging: Judging, statement: MergeStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  say(judging, `merges rows into ${shown(relation)}`)
  touch(judging, relation, 'RowExclusive', 'scan')
  backfill(judging, relation, false, 'MERGE')
}

export const select = (judging: Judging, statement: SelectStmt): void => {
  if (statement.lockingClause === undefined) return
  for (const node of statement.fromClause ?? []) {
    if (!('RangeVar' in node)) continue
    const relation = findRelation(judging.schema, nameOfRange(node.RangeVar))
    if (relation !== undefined) touch(judging, relation, 'RowShare', 'scan')
  }
}

export const truncate = (judging: Judging, statement: TruncateStmt): void => {
  const cascade = statement.behavior === 'DROP_CASCADE'
  for (const node of statement.relations ?? []) {
    if (!('RangeVar' in node)) continue
    const relation = relationOrOld(judging.schema, nameOfRange(node.RangeVar))
    const targets = cascade ? withChildren(judging, relation) : [relation]
    say(judging, `empties ${targets.map(shown).join(', ')}`)
    for (const target of targets) touch(judging, target, 'AccessExclusive', 'rewrite')
    const others = targets.filter((target) => target !== relation)
    find(judging, cascade ? 'truncate-cascade' : 'truncate', {
      relation,
      at: node.RangeVar.location,
      message: cascade
        ? `TRUNCATE … CASCADE empties ${shown(relation)}${others.length > 0 ? ` and ${others.map(shown).join(', ')}` : ' and every table that refers to it'}, for good, and stops all reads and writes of them.`
        : `TRUNCATE empties ${shown(relation)}, for good, and stops all reads and writes of it.`,
      help: `If this is meant, keep a backup${cascade ? ' and name every table instead of CASCADE' : ''}; otherwise delete the rows that are meant in batches.`,
    })
  }
}

const withChildren = (judging: Judging, relation: Relation, seen = new Set<Relation>()): readonly Relation[] => {
  seen.add(relation)
  for (const { from } of foreignKeysInto(judging.schema, relation))
    if (!seen.has(from)) withChildren(judging, from, seen)
  return [...seen]
}

export const lockTable = (judging: Judging, statement: LockStmt): void => {
  const lock = LOCKS[(statement.mode ?? 8) - 1] ?? 'AccessExclusive'
  for (const node of statement.relations ?? []) {
    if (!('RangeVar' in node)) continue
    const relation = relationOrOld(judging.schema, nameOfRange(node.RangeVar))
    say(judging, `locks ${shown(relation)}`)
    touch(judging, relation, lock)
    if (!stopsTraffic(lock)) continue
    find(judging, 'lock-table', {
      relation,
      message: `LOCK TABLE takes ${lockName(lock)}, which ${stops(lock, shown(relation))} until the transaction ends.`,
      help: `Leave it to the statements that follow to take the locks they need, or keep the transaction short and set a lock_timeout.`,
    })
  }
}

export const refresh = (judging: Judging, statement: RefreshMatViewStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  const view = shown(relation)
  const isConcurrent = statement.concurrent === true
  say(judging, `refreshes ${view}${isConcurrent ? ' concurrently' : ''}`)
  touch(judging, relation, isConcurrent ? 'Exclusive' : 'AccessExclusive', isConcurrent ? 'scan' : 'rewrite')
  for (const source of relation.reads) touch(judging, source, 'AccessShare', 'scan')
  if (isConcurrent) return
  const hasUnique = indexesOf(relation).some((index) => index.unique && !index.partial)
  find(judging, 'refresh-matview', {
    relation,
    message: `REFRESH runs the whole query of ${view} and stops all reads of it until it is done.`,
    help: hasUnique
      ? `Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which lets reads go on.`
      : `Give ${view} a unique index without WHERE, and use REFRESH MATERIALIZED VIEW CONCURRENTLY, which lets reads go on.`,
  })
}

/** Whether an expression anywhere in the tree names the value of an enum that this transaction has only just added. */
export const usesNewEnumValue = (
  judging: Judging,
  tree: unknown,
): { readonly type: string; readonly value: string } | undefined => {
  if (judging.transaction.enumValues.size === 0) return undefined
  const texts = new Set(nodesIn(tree, 'A_Const').flatMap(({ sval }) => (sval?.sval === undefined ? [] : [sval.sval])))
  for (const [type, values] of judging.transaction.enumValues) {
    if (!concernsType(judging, tree, type)) continue
    for (const value of values) if (texts.has(value)) return { type, value }
  }
  return undefined
}

/** The same text may be meant for something else: the statement has to name the type or a table with a column of it. */
const concernsType = (judging: Judging, tree: unknown, type: string): boolean =>
  nodesIn(tree, 'TypeCast').some(({ typeName }) => typeName !== undefined && columnTypeOf(typeName).name === type) ||
  nodesIn(tree, 'ColumnDef').some(({ typeName }) => typeName !== undefined && columnTypeOf(typeName).name === type) ||
  relationsIn(tree).some((range) =>
    [...(findRelation(judging.schema, nameOfRange(range))?.columns.values() ?? [])].some(
      (column) => column.type?.name === type,
    ),
  )

/** A relation stands in a tree as a node, or as the target of its statement. */
const relationsIn = (tree: unknown): readonly RangeVar[] => [
  ...nodesIn(tree, 'RangeVar'),
  ...nodesIn(tree, 'UpdateStmt').flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, 'InsertStmt').flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, 'DeleteStmt').flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, 'AlterTableStmt').flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, 'IndexStmt').flatMap(({ relation }) => relation ?? []),
]
