import { identifier } from '../python/quote.ts'
import { tableSql } from '../script/ddl.ts'
import type { Script } from '../script/emit.ts'
import { ownOf, textOf, type Link, type Range, type Value } from '../script/values.ts'

const WRITES: Readonly<Record<string, 'insert' | 'update' | 'delete' | 'truncate'>> = {
  insert: 'insert',
  upsert: 'insert',
  update: 'update',
  increment: 'update',
  decrement: 'update',
  del: 'delete',
  delete: 'delete',
  truncate: 'truncate',
}
const SOURCES: ReadonlySet<string> = new Set(['from', 'into', 'table', 'queryBuilder', 'withSchema'])
const LIMITS = /^(?:(?:or|and)?where\w*|having\w*|join|\w+Join|limit|first|onConflict)$/i

/**
 * A change of rows that is put together with a query builder. The statement stands for it: whether it is for all rows is
 * known, which rows otherwise is not.
 */
export const changeOfRows = (table: Value | undefined, steps: readonly Link[], at: Range, out: Script): void => {
  const write = steps.map(({ name }) => ownOf(WRITES, name)).find((kind) => kind !== undefined)
  const named = textOf(table) ?? textOf(steps.find(({ name }) => SOURCES.has(name) && name !== 'withSchema')?.args?.[0])
  if (write === undefined) {
    const batch = steps.find(({ name }) => name === 'batchInsert')
    if (batch !== undefined) out.mention(at, `inserts rows into ${textOf(batch.args?.[0]) ?? 'a table'}`)
    return
  }
  if (named === undefined) {
    out.opaque(at, `${write} of rows`, 'the table is not known')
    return
  }
  const schema = textOf(steps.find(({ name }) => name === 'withSchema')?.args?.[0])
  const target = tableSql(named.replace(/\s+as\s+.*$/i, ''), schema)
  const some = steps.some(({ name }) => LIMITS.test(name)) ? ` WHERE ${identifier('id')} = 0` : ''
  const sql = {
    insert: undefined,
    update: `UPDATE ${target} SET ${identifier('id')} = ${identifier('id')}${some}`,
    delete: `DELETE FROM ${target}${some}`,
    truncate: `TRUNCATE ${target}`,
  }[write]
  if (sql === undefined) out.mention(at, `inserts rows into ${named}`)
  else out.sql([sql], at, `${write} ${named}`, true)
}
