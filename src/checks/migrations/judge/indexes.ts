import type { IndexElem, IndexStmt, ReindexStmt } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import {
  addIndex,
  findIndex,
  findRelation,
  homeOf,
  indexesOf,
  nameOfList,
  nameOfRange,
  relationOrOld,
  removeIndex,
  shown,
  type Index,
  type IndexKey,
  type Relation,
} from '../schema/schema.ts'
import { nodesIn } from './expressions.ts'
import { find, isOld, laterOf, outside, say, touch, type Judging, type Outside } from './judging.ts'

export const createIndex = (judging: Judging, statement: IndexStmt): void => {
  const relation = relationOrOld(judging.schema, nameOfRange(statement.relation))
  const table = shown(relation)
  const columns = (statement.indexParams ?? []).map((node) => ('IndexElem' in node ? node.IndexElem.name : undefined))
  const name = statement.idxname ?? [relation.name, ...columns.map((column) => column ?? 'expr'), 'idx'].join('_')
  const existing = findIndex(judging.schema, { schema: relation.schema, name })
  const isConcurrent = statement.concurrent === true
  const unique = statement.unique === true
  if (statement.if_not_exists === true && existing !== undefined) {
    say(judging, `skips index "${name}", which is there`)
    touch(judging, relation, isConcurrent ? 'ShareUpdateExclusive' : 'Share')
    return
  }
  say(judging, `builds ${unique ? 'unique ' : ''}index "${name}" on ${table}${isConcurrent ? ' concurrently' : ''}`)
  const onlyParent = statement.relation?.inh !== true
  if (isConcurrent) concurrent(judging, relation, statement, name)
  else {
    touch(judging, relation, 'Share', onlyParent ? 'none' : 'index-build')
    if (!onlyParent) for (const partition of relation.partitions) touch(judging, partition, 'Share', 'index-build')
    if (!onlyParent) blocking(judging, relation, name, unique)
  }
  if (unique && isConcurrent) {
    find(judging, 'unique-may-fail', {
      relation,
      message: `The build of unique index "${name}" fails if two rows of ${table} are equal, and leaves an INVALID index behind; while it runs, writes that repeat a value already fail.`,
      help: `Look for duplicates with GROUP BY … HAVING count(*) > 1 first.`,
    })
    find(judging, 'add-unique-breaks-old-writers', {
      relation,
      message: `From now on writes to ${table} that repeat a value fail with error 23505, also those of code that was free to repeat it and still runs during the deploy.`,
      help: `Deploy code that repeats none, or that can live with the error, before this migration.`,
    })
  }
  const index: Index = {
    name,
    schema: relation.schema,
    table: relation,
    columns,
    unique,
    partial: statement.whereClause !== undefined,
    ...dependenciesOf(statement),
    ...shapeOf(statement),
  }
  costs(judging, relation, index)
  addIndex(judging.schema, index)
}

/** What decides whether a new type of a column builds the index anew. */
const dependenciesOf = (statement: IndexStmt): Pick<Index, 'named' | 'classed' | 'collated'> => {
  const keys = (statement.indexParams ?? []).flatMap((node) => ('IndexElem' in node ? [node.IndexElem] : []))
  const written = (has: (key: IndexElem) => boolean): readonly string[] =>
    keys.flatMap((key) => (key.name !== undefined && has(key) ? [key.name] : []))
  const classed = written(({ opclass }) => (opclass ?? []).length > 0)
  const collated = written(({ collation }) => (collation ?? []).length > 0)
  const isPlain = statement.whereClause === undefined && keys.every(({ name }) => name !== undefined)
  const included = (statement.indexIncludingParams ?? []).flatMap((node) =>
    'IndexElem' in node && node.IndexElem.name !== undefined ? [node.IndexElem.name] : [],
  )
  const named = isPlain
    ? []
    : [
        ...written(() => true),
        ...included,
        ...nodesIn([statement.indexParams, statement.whereClause], 'ColumnRef').flatMap(({ fields }) =>
          namesOf(fields).slice(-1),
        ),
      ]
  return {
    ...(named.length > 0 ? { named } : {}),
    ...(classed.length > 0 ? { classed } : {}),
    ...(collated.length > 0 ? { collated } : {}),
  }
}

/** What decides which queries the index can serve, besides its columns. */
const shapeOf = ({
  accessMethod = 'btree',
  indexParams,
  indexIncludingParams,
}: IndexStmt): Pick<Index, 'method' | 'keys' | 'included'> => {
  const keys = (indexParams ?? []).map((node) => keyOf('IndexElem' in node ? node.IndexElem : {}))
  const included = (indexIncludingParams ?? []).flatMap((node) =>
    'IndexElem' in node && node.IndexElem.name !== undefined ? [node.IndexElem.name] : [],
  )
  return {
    ...(accessMethod === 'btree' ? {} : { method: accessMethod }),
    ...(keys.every((key) => key === PLAIN_KEY) ? {} : { keys }),
    ...(included.length === 0 ? {} : { included }),
  }
}

const PLAIN_KEY: IndexKey = { descending: false, nullsFirst: false }

const keyOf = ({ opclass, collation, ordering, nulls_ordering: nulls }: IndexElem): IndexKey => {
  const operators = namesOf(opclass).at(-1)
  const collated = namesOf(collation).at(-1)
  const descending = ordering === 'SORTBY_DESC'
  // NULL counts as larger than all else.
  const nullsFirst = nulls === 'SORTBY_NULLS_FIRST' || (nulls !== 'SORTBY_NULLS_LAST' && descending)
  if (operators === undefined && collated === undefined && !descending && !nullsFirst) return PLAIN_KEY
  return {
    ...(operators === undefined ? {} : { operators }),
    ...(collated === undefined ? {} : { collation: collated }),
    descending,
    nullsFirst,
  }
}

/** Whether each query that the new index could serve is served by the other one as well. */
const servesAll = (other: Index, index: Index): boolean => {
  const { columns, table, included = [] } = index
  // Readers write the conditions of Django and others in part only, so that they cannot be compared.
  if (other.method !== index.method || other.partial || index.partial) return false
  // Only of a btree the first columns serve alone as well as all of them.
  if (index.method !== undefined && other.columns.length !== columns.length) return false
  if (!columns.every((column, place) => column !== undefined && other.columns[place] === column)) return false
  const there = new Set([...other.columns, ...(other.included ?? [])])
  if (!included.every((column) => there.has(column))) return false
  const pairs = columns.map((column, place) => {
    const [mine, its] = [index.keys?.[place] ?? PLAIN_KEY, other.keys?.[place] ?? PLAIN_KEY]
    const own = column === undefined ? undefined : table.columns.get(column)?.collation
    return { mine, its, same: mine.operators === its.operators && (mine.collation ?? own) === (its.collation ?? own) }
  })
  const isReversed = pairs[0]?.mine.descending !== pairs[0]?.its.descending
  // A btree can be read from its end, with all columns the other way round.
  return pairs.every(
    ({ mine, its, same }) =>
      same &&
      (mine.descending !== its.descending) === isReversed &&
      (mine.nullsFirst !== its.nullsFirst) === isReversed,
  )
}

const concurrent = (judging: Judging, relation: Relation, statement: IndexStmt, name: string): void => {
  touch(judging, relation, 'ShareUpdateExclusive')
  if (relation.kind === 'partitioned') {
    find(judging, 'index-on-partitioned-table', {
      message: `${shown(relation)} is partitioned, where CREATE INDEX CONCURRENTLY fails.`,
      help: `CREATE INDEX … ON ONLY ${shown(relation)}, build the index CONCURRENTLY on each partition, then ALTER INDEX … ATTACH PARTITION.`,
    })
    return
  }
  concurrentlyInTransaction(judging, statement.unique === true ? 'create-unique' : 'create')
  if (statement.if_not_exists === true) {
    find(judging, 'concurrent-if-not-exists', {
      relation,
      message: `If a build of "${name}" has failed before, it left an INVALID index, and IF NOT EXISTS takes it for done: it slows writes down and no query uses it.`,
      help: `Say DROP INDEX CONCURRENTLY IF EXISTS "${name}" before, and leave IF NOT EXISTS out.`,
    })
  }
  statementTimeout(judging, relation, name)
  corruption14(judging, relation, 'CREATE INDEX CONCURRENTLY')
  const { lockTimeoutMs, lockTimeoutSaid } = judging.transaction
  if (lockTimeoutSaid && lockTimeoutMs !== undefined && lockTimeoutMs > 0 && lockTimeoutMs < 60_000) {
    find(judging, 'short-timeout-for-concurrent-build', {
      relation,
      message: `A concurrent build waits for transactions that are open elsewhere, and lock_timeout counts that wait: after ${lockTimeoutMs} ms it gives up and leaves an INVALID index "${name}".`,
      help: `Set lock_timeout = 0 for this statement: it stops nobody while it waits.`,
    })
  }
}

/** PostgreSQL 14.0 to 14.3: a concurrent build may leave rows out of the index. */
const corruption14 = (judging: Judging, relation: Relation | undefined, what: string): void => {
  if (judging.settings.postgresVersion !== 14) return
  find(judging, 'pg14-index-corruption', {
    ...(relation === undefined ? {} : { relation }),
    message: `PostgreSQL 14.0 to 14.3 has a bug in ${what}: rows that change meanwhile may be missing in the index, so that queries do not find them.`,
    help: `Make sure that production runs 14.4 or later; SELECT version() tells.`,
  })
}

const statementTimeout = (judging: Judging, relation: Relation, name: string): void => {
  const limit = judging.transaction.statementTimeoutMs ?? 0
  if (limit <= 0) return
  find(judging, 'statement-timeout-for-long-ops', {
    relation,
    message: `If the build of "${name}" takes longer than the statement_timeout of ${limit} ms, it ends and leaves an INVALID index.`,
    help: `Set statement_timeout = 0 for this statement.`,
  })
}

/** CONCURRENTLY inside a transaction does not run at all. */
const concurrentlyInTransaction = (
  judging: Judging,
  work: Outside,
  what = work === 'drop' ? 'DROP INDEX CONCURRENTLY' : 'CREATE INDEX CONCURRENTLY',
): void => {
  if (!judging.transaction.open) return
  find(judging, 'concurrently-in-transaction', {
    message: `${what} fails inside a transaction (error 25001), and ${judging.transaction.explicit ? 'this file opened one' : reasonOf(judging)}.`,
    help: `Run it ${outside(judging, work)}.`,
  })
}

const reasonOf = ({ migration }: Judging): string => {
  switch (migration.transaction) {
    case 'whole':
      return 'the runner sends this file as one message, where several statements make one transaction'
    case 'all':
      return 'the runner puts all pending files into one transaction'
    case 'file':
    case 'none':
    case 'unknown':
      return 'the runner puts this file into one'
  }
}

const blocking = (judging: Judging, relation: Relation, name: string, unique: boolean): void => {
  const table = shown(relation)
  if (relation.kind === 'partitioned') {
    find(judging, 'index-on-partitioned-table', {
      relation,
      message: `Building "${name}" on the partitioned table ${table} stops all writes to every partition until the last of them has its index.`,
      help: `CREATE INDEX … ON ONLY ${table}, build the index CONCURRENTLY on each partition ${outside(judging, 'other')}, then ALTER INDEX … ATTACH PARTITION.`,
    })
    return
  }
  const held = judging.transaction.open ? judging.transaction.held.get(relation) : undefined
  const fails = unique ? '; it fails if two rows are equal' : ''
  if (held?.lock === 'AccessExclusive') {
    find(judging, 'create-index-after-exclusive-lock', {
      relation,
      message: `The transaction holds the lock of line ${held.line}, which stops all reads and writes of ${table}, until "${name}" is built over all of its rows${fails}.`,
      help: `Build it CONCURRENTLY ${outside(judging, unique ? 'create-unique' : 'create')}.`,
    })
    return
  }
  find(judging, 'create-index-blocking', {
    relation,
    message: `Building "${name}" reads all of ${table} and stops all writes to it until it is built${fails}.`,
    help: `Use CREATE ${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${outside(judging, unique ? 'create-unique' : 'create')}. If a build fails, drop the INVALID index that it leaves.`,
  })
}

const costs = (judging: Judging, relation: Relation, index: Index): void => {
  const table = shown(relation)
  if (index.columns.length > 3 && !index.unique) {
    find(judging, 'index-too-many-columns', {
      relation,
      message: `"${index.name}" has ${index.columns.length} columns: every write to ${table} pays for all of them, and queries seldom use more than the first three.`,
      help: `Keep the columns that queries filter by together.`,
    })
  }
  const same = index.unique ? undefined : indexesOf(relation).find((other) => servesAll(other, index))
  if (same !== undefined) {
    find(judging, 'duplicate-index', {
      relation,
      message: `"${same.name}" already begins with the columns of "${index.name}": the new index costs every write to ${table} and helps no query.`,
      help: `Leave it out.`,
    })
  }
}

export const reindex = (judging: Judging, statement: ReindexStmt): void => {
  const isConcurrent = (statement.params ?? []).some(
    (node) => 'DefElem' in node && node.DefElem.defname === 'concurrently',
  )
  const name = nameOfRange(statement.relation)
  const isTable = statement.kind === 'REINDEX_OBJECT_TABLE'
  const index = findIndex(judging.schema, name)
  const relation = isTable ? relationOrOld(judging.schema, name) : index?.table
  const what = statement.relation === undefined ? `"${statement.name ?? ''}"` : `"${name.name}"`
  say(judging, `rebuilds ${isTable ? 'the indexes of ' : 'index '}${what}${isConcurrent ? ' concurrently' : ''}`)
  if (isConcurrent) {
    if (relation !== undefined) touch(judging, relation, 'ShareUpdateExclusive')
    concurrentlyInTransaction(judging, 'other', 'REINDEX CONCURRENTLY')
    corruption14(judging, relation, 'REINDEX CONCURRENTLY')
    return
  }
  if (relation !== undefined) touch(judging, relation, 'Share', 'index-build')
  if (relation !== undefined && !isOld(judging, relation)) return
  find(judging, 'reindex-blocking', {
    message: `REINDEX stops all writes to ${relation === undefined ? `the tables of ${what}` : shown(relation)} until it is done, and reads that would use the index.`,
    help:
      judging.settings.postgresVersion >= 12
        ? `Use REINDEX … CONCURRENTLY ${outside(judging, 'other')}.`
        : `Build a second index CONCURRENTLY, drop the old one CONCURRENTLY, and rename.`,
  })
}

/** DROP INDEX; true when the name is an index that the state knows or nothing speaks against. */
export const dropIndex = (
  judging: Judging,
  name: { readonly schema: string | undefined; readonly name: string },
  { concurrent: isConcurrent, missingOk }: { readonly concurrent: boolean; readonly missingOk: boolean },
): void => {
  const index = findIndex(judging.schema, name)
  say(judging, `drops index "${name.name}"${isConcurrent ? ' concurrently' : ''}`)
  if (index !== undefined) touch(judging, index.table, isConcurrent ? 'ShareUpdateExclusive' : 'AccessExclusive')
  if (isConcurrent) concurrentlyInTransaction(judging, 'drop')
  else if (index === undefined ? !missingOk : isOld(judging, index.table) && !goesWithTable(judging, index.table)) {
    const table = index === undefined ? 'its table' : shown(index.table)
    find(judging, 'drop-index-blocking', {
      message: `DROP INDEX stops all reads and writes of ${table} for a moment, and longer while it waits for one of them; queries that used "${name.name}" then read the whole table.`,
      help: `Use DROP INDEX CONCURRENTLY ${outside(judging, 'drop')}, after making sure that nothing uses it.`,
    })
  }
  if (index !== undefined) removeIndex(judging.schema, index)
}

/** DROP TABLE further down takes the index along, and is what counts. */
const goesWithTable = (judging: Judging, table: Relation): boolean =>
  laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      'DropStmt' in node &&
      node.DropStmt.removeType === 'OBJECT_TABLE' &&
      (node.DropStmt.objects ?? []).some(
        (object) => 'List' in object && findRelation(judging.schema, nameOfList(object.List.items)) === table,
      ),
  )

/** Whether the name belongs to an index rather than to a table. */
export const isIndex = (
  judging: Judging,
  name: { readonly schema: string | undefined; readonly name: string },
): boolean =>
  findRelation(judging.schema, { ...name, schema: name.schema ?? homeOf(judging.schema, name) }) === undefined &&
  findIndex(judging.schema, name) !== undefined
