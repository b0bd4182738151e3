import { identifier } from '../../python/quote.ts'
import { createIndexSql, plainDefault, tableSql } from '../../script/ddl.ts'
import { textOf, type Value } from '../../script/values.ts'
import { argsOf, has, onlyKnown, type Call } from './call.ts'
import { sqlOf } from './columns.ts'

/** A key of an index: a column, `'a desc'`, or SQL. */
const keysOf = (value: Value | undefined): readonly string[] => {
  if (value?.kind === 'list') return value.items.flatMap(keysOf)
  const text = textOf(value)
  if (text !== undefined) {
    const [column = '', order] = text.trim().split(/\s+/)
    return [
      `${identifier(column)}${order !== undefined && /^(?:asc|desc)$/i.test(order) ? ` ${order.toUpperCase()}` : ''}`,
    ]
  }
  // As it is written: `sql\`a desc\`` is no expression that could stand in brackets of its own.
  return [sqlOf(value) ?? '(true)']
}

const conditionOf = (args: readonly Value[]): string => {
  const [left, operator, right] = args
  const column = textOf(left)
  const value =
    right === undefined || right.kind === 'list' || right.kind === 'map'
      ? undefined
      : (sqlOf(right) ?? plainDefault(right))
  const word = textOf(operator)
  if (column !== undefined && value !== undefined && word !== undefined && /^[<>=!]+$|^is(?: not)?$/i.test(word))
    return `${tableSql(column)} ${word} ${value}`
  return sqlOf(left) ?? 'true'
}

/** CREATE INDEX. */
export const createIndex = (call: Call): void => {
  const { steps, plain, schema, label, missing, following, first } = call
  onlyKnown(call, [
    'ifNotExists',
    'unique',
    'nullsNotDistinct',
    'on',
    'column',
    'columns',
    'expression',
    'using',
    'where',
  ])
  const table = textOf(argsOf(call, 'on')[0])
  if (table === undefined) {
    missing.push('its table is not known')
    return
  }
  const where = steps.filter(({ name }) => name === 'where').map(({ args = [] }) => conditionOf(args))
  following.out.sql(
    [
      createIndexSql({
        name: plain,
        table: tableSql(table, table.includes('.') ? undefined : schema),
        keys: steps.flatMap(({ name, args = [] }) =>
          name === 'column' || name === 'columns' || name === 'expression' ? keysOf(args[0]) : [],
        ),
        unique: has(call, 'unique'),
        ifNotExists: has(call, 'ifNotExists'),
        method: textOf(argsOf(call, 'using')[0]),
        where: where.length === 0 ? undefined : where.join(' AND '),
      }),
    ],
    first.at,
    label,
  )
}
