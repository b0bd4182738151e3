import { identifier, literal } from '../../python/quote.ts'
import { tableSql } from '../../script/ddl.ts'
import { ownOf, textOf, type Link } from '../../script/values.ts'
import type { Following } from '../follow.ts'
import { alterTable } from './alter-table.ts'
import { argsOf, describedBy, has, isSent, onlyKnown, type Call } from './call.ts'
import { enumValues, sqlOf } from './columns.ts'
import { createIndex } from './create-index.ts'
import { createTable } from './create-table.ts'

/** `createTable('a').addColumn(…).execute()`: the steps behind `db.schema`. */
export const schemaCall = (steps: readonly Link[], outer: string | undefined, following: Following): void => {
  const { out } = following
  let schema = outer
  let from = 0
  for (const { name, args } of steps) {
    if (name === 'withSchema') schema = textOf(args?.[0])
    else if (name !== 'withPlugin' && name !== 'withoutPlugins') break
    from++
  }
  const [first, ...rest] = steps.slice(from)
  if (first === undefined) return
  const plain = textOf(first.args?.[0])
  const label = plain === undefined ? first.name : `${first.name} ${plain}`
  const operation = ownOf(OPERATIONS, first.name)
  if (operation === undefined) {
    out.opaque(first.at, label, `${first.name} is no operation that is read here`)
    return
  }
  if (plain === undefined) {
    out.opaque(first.at, label, 'the name is not known')
    return
  }
  const missing: string[] = []
  const inner = withCalled(rest, following, missing)
  operation({
    first,
    steps: inner.filter((step) => !isSent(step)),
    plain,
    name: tableSql(plain, plain.includes('.') ? undefined : schema),
    schema,
    label,
    missing,
    following,
  })
  if (!inner.some(isSent))
    missing.push('it is not sent here, and what is added to it before that stands somewhere else')
  for (const reason of new Set(missing)) out.opaque(first.at, label, reason)
}

/** Steps with those of `$call((builder) => builder.…)` in its place. */
const withCalled = (steps: readonly Link[], following: Following, missing: string[]): readonly Link[] =>
  steps.flatMap((step) => {
    if (step.name !== '$call') return [step]
    const inner = describedBy(step.args?.[0], following)
    if (inner !== undefined && step.args?.[0] !== undefined) return withCalled(inner, following, missing)
    missing.push('a part of it stands somewhere else')
    return []
  })

/** `DROP TABLE IF EXISTS a CASCADE` and its like. */
const simple =
  (known: readonly string[], sql: (call: Call) => string) =>
  (call: Call): void => {
    onlyKnown(call, known)
    call.following.out.sql([sql(call)], call.first.at, call.label)
  }

const dropped = (what: string) =>
  simple(['ifExists', 'cascade', 'temporary', 'materialized'], (call) => {
    const kind = what === 'VIEW' && has(call, 'materialized') ? 'MATERIALIZED VIEW' : what
    return `DROP ${kind} ${has(call, 'ifExists') ? 'IF EXISTS ' : ''}${call.name}${has(call, 'cascade') ? ' CASCADE' : ''}`
  })

const createView = (call: Call): void => {
  const { name, label, following, first } = call
  onlyKnown(call, ['temporary', 'materialized', 'ifNotExists', 'orReplace', 'columns', 'as'])
  const word = (step: string, text: string): string => (has(call, step) ? `${text} ` : '')
  const query = sqlOf(argsOf(call, 'as')[0])
  following.out.sql(
    [
      `CREATE ${word('orReplace', 'OR REPLACE')}${word('temporary', 'TEMPORARY')}${word('materialized', 'MATERIALIZED')}VIEW ${word('ifNotExists', 'IF NOT EXISTS')}${name} AS ${query?.replace(/;\s*$/, '') ?? 'SELECT'}`,
    ],
    first.at,
    label,
    query === undefined,
  )
}

const alterType = (call: Call): void => {
  const { steps, name, label, missing, following, first } = call
  const texts = (step: string): readonly (string | undefined)[] => argsOf(call, step).map(textOf)
  onlyKnown(call, ['addValue', 'renameTo', 'renameValue', 'setSchema', 'ifNotExists', 'before', 'after'])
  const [what] = steps
  const [value, next] = what === undefined ? [] : texts(what.name)
  const beside = (step: 'before' | 'after'): string => {
    const [other] = texts(step)
    return other === undefined ? '' : ` ${step.toUpperCase()} ${literal(other)}`
  }
  const command =
    value === undefined
      ? undefined
      : what?.name === 'addValue'
        ? `ADD VALUE ${has(call, 'ifNotExists') ? 'IF NOT EXISTS ' : ''}${literal(value)}${beside('before')}${beside('after')}`
        : what?.name === 'renameTo'
          ? `RENAME TO ${identifier(value)}`
          : what?.name === 'setSchema'
            ? `SET SCHEMA ${identifier(value)}`
            : what?.name === 'renameValue' && next !== undefined
              ? `RENAME VALUE ${literal(value)} TO ${literal(next)}`
              : undefined
  if (command === undefined) missing.push('a part of it is not constant')
  else following.out.sql([`ALTER TYPE ${name} ${command}`], first.at, label)
}

const createType = (call: Call): void => {
  const { name, label, missing, following, first } = call
  onlyKnown(call, ['asEnum'])
  const values = enumValues(argsOf(call, 'asEnum')[0])
  if (values === undefined) missing.push('its values are not known')
  else following.out.sql([`CREATE TYPE ${name} AS ENUM (${values})`], first.at, label)
}

const OPERATIONS: Readonly<Record<string, (call: Call) => void>> = {
  createTable,
  alterTable,
  dropTable: dropped('TABLE'),
  createIndex,
  dropIndex: simple(['on', 'ifExists', 'cascade'], (call) => {
    const table = textOf(argsOf(call, 'on')[0])
    // PostgreSQL has no table in DROP INDEX: it refuses what Kysely makes of `on`.
    const index = call.schema === undefined ? identifier(call.plain) : tableSql(call.plain, call.schema)
    return `DROP INDEX ${has(call, 'ifExists') ? 'IF EXISTS ' : ''}${index}${table === undefined ? '' : ` ON ${tableSql(table)}`}${has(call, 'cascade') ? ' CASCADE' : ''}`
  }),
  createSchema: simple(
    ['ifNotExists'],
    (call) => `CREATE SCHEMA ${has(call, 'ifNotExists') ? 'IF NOT EXISTS ' : ''}${identifier(call.plain)}`,
  ),
  dropSchema: simple(
    ['ifExists', 'cascade'],
    (call) =>
      `DROP SCHEMA ${has(call, 'ifExists') ? 'IF EXISTS ' : ''}${identifier(call.plain)}${has(call, 'cascade') ? ' CASCADE' : ''}`,
  ),
  createView,
  dropView: dropped('VIEW'),
  refreshMaterializedView: simple(
    ['concurrently', 'withData', 'withNoData'],
    (call) =>
      `REFRESH MATERIALIZED VIEW ${has(call, 'concurrently') ? 'CONCURRENTLY ' : ''}${call.name}${has(call, 'withNoData') ? ' WITH NO DATA' : ''}`,
  ),
  createType,
  alterType,
  dropType: dropped('TYPE'),
}
