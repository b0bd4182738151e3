import { identifier } from '../python/quote.ts'
import { createTableSql, tableSql, tableToMake, type TableBuilder } from '../script/ddl.ts'
import { isTrue, ownOf, textOf, type FunctionValue, type Link, type Value } from '../script/values.ts'
import type { Dialect, Following, HandleChain, Handles } from './follow.ts'
import { changeOfRows } from './knex-rows.ts'
import { columnCall } from './knex-columns.ts'

const one = (name: string, kind: string): Handles => new Map([[name, { kind, steps: [] }]])

/** Knex: `knex.schema.…`, `knex.raw(…)`, and changes of rows. */
export const knex: Dialect = {
  handles: ([first = 'knex']) => one(first, 'knex'),
  call: (chain, following) => {
    const { builder } = chain.handle
    if (builder === undefined) onConnection(chain, following)
    else columnCall(builder, chain, following.out)
  },
}

const QUIET: ReadonlySet<string> = new Set([
  'fn',
  'client',
  'context',
  'isTransaction',
  'userParams',
  'commit',
  'rollback',
  'destroy',
  'ref',
])

const onConnection = ({ steps, at, own }: HandleChain, following: Following): void => {
  const { out } = following
  const [first] = steps
  if (steps.some(({ name, args }) => name === '[]' && args !== undefined))
    out.opaque(at, 'a call', 'the method that is called is only known when it runs')
  else if (own !== undefined) changeOfRows(own[0], steps, at, out)
  else if (first?.name === 'raw') out.written(first.args?.[0], at, 'knex.raw')
  else if (first?.name === 'transaction') following.follow(first.args?.[0], ([trx = '']) => one(trx, 'knex'))
  else if (first?.name === 'schema') onSchema(steps.slice(1), following)
  else if (first !== undefined && !QUIET.has(first.name)) changeOfRows(undefined, steps, at, out)
}

type Step = {
  readonly link: Link
  readonly args: readonly Value[]
  readonly label: string
  /** In quotes; undefined where its name is not known. */
  readonly table: string | undefined
  readonly schema: string | undefined
  readonly following: Following
}

/** `knex.schema.a(…).b(…)`: one after the other, each found where it stands. */
const onSchema = (steps: readonly Link[], following: Following): void => {
  let schema: string | undefined
  for (const link of steps) {
    const { name, args = [] } = link
    if (name === 'withSchema') schema = textOf(args[0])
    if (link.args === undefined || QUERIES.has(name)) continue
    const plain = textOf(args[0])
    const label = plain === undefined ? name : `${name} ${plain}`
    const operation = ownOf(OPERATIONS, name)
    if (operation === undefined) following.out.opaque(link.at, label, `${name} is no operation that is read here`)
    else
      operation({
        link,
        args,
        label,
        table: plain === undefined ? undefined : tableSql(plain, schema),
        schema,
        following,
      })
  }
}

const QUERIES: ReadonlySet<string> = new Set([
  'withSchema',
  'hasTable',
  'hasColumn',
  'timeout',
  'queryContext',
  'toString',
  'toSQL',
  'debug',
  'transacting',
  '',
])

/** SQL with the table's name in the place of `$`. */
const withTable =
  (sql: (step: Step) => string) =>
  (step: Step): void => {
    if (step.table === undefined) step.following.out.opaque(step.link.at, step.label, 'the name is not known')
    else step.following.out.sql([sql(step).replace('$', () => step.table ?? '')], step.link.at, step.label)
  }

const create =
  (clause: string) =>
  ({ table, args, label, link, following }: Step): void => {
    const { out } = following
    if (table === undefined) {
      out.opaque(link.at, label, 'the name is not known')
      return
    }
    const builder = tableToMake(table, textOf(args[0]) ?? '')
    if (args[1]?.kind === 'function') following.follow(args[1], built(builder, args[1]))
    else builder.made.missing.push('its columns stand somewhere else')
    out.sql(createTableSql(builder, clause), link.at, label, builder.made.missing.length > 0)
    const [missing] = builder.made.missing
    if (missing !== undefined) out.opaque(link.at, label, missing)
  }

const alter = ({ table, args, label, link, following }: Step): void => {
  if (table === undefined || args[1]?.kind !== 'function')
    following.out.opaque(
      link.at,
      label,
      table === undefined ? 'the name is not known' : 'what is done with it stands somewhere else',
    )
  else following.follow(args[1], built({ table, plain: textOf(args[0]) ?? '' }, args[1]))
}

/** A callback without a parameter is told the table through `this`. */
const built =
  (builder: TableBuilder, { params }: FunctionValue) =>
  (): Handles =>
    new Map([[params[0] ?? 'this', { kind: 'table', builder, steps: [] }]])

const OPERATIONS: Readonly<Record<string, (step: Step) => void>> = {
  raw: ({ args, link, following }) => following.out.written(args[0], link.at, 'knex.schema.raw'),
  createTable: create(''),
  createTableIfNotExists: create('IF NOT EXISTS '),
  createTableLike: withTable(
    ({ args, schema }) => `CREATE TABLE $ (LIKE ${tableSql(textOf(args[1]) ?? '', schema)} INCLUDING ALL)`,
  ),
  alterTable: alter,
  table: alter,
  dropTable: withTable(() => 'DROP TABLE $'),
  dropTableIfExists: withTable(() => 'DROP TABLE IF EXISTS $'),
  renameTable: (step) => {
    const to = textOf(step.args[1])
    if (to === undefined) step.following.out.opaque(step.link.at, step.label, 'the new name is not known')
    else withTable(() => `ALTER TABLE $ RENAME TO ${identifier(to)}`)(step)
  },
  createSchema: withTable(() => 'CREATE SCHEMA $'),
  createSchemaIfNotExists: withTable(() => 'CREATE SCHEMA IF NOT EXISTS $'),
  dropSchema: withTable(({ args }) => `DROP SCHEMA $${isTrue(args[1]) ? ' CASCADE' : ''}`),
  dropSchemaIfExists: withTable(({ args }) => `DROP SCHEMA IF EXISTS $${isTrue(args[1]) ? ' CASCADE' : ''}`),
  dropView: withTable(() => 'DROP VIEW $'),
  dropViewIfExists: withTable(() => 'DROP VIEW IF EXISTS $'),
  dropMaterializedView: withTable(() => 'DROP MATERIALIZED VIEW $'),
  dropMaterializedViewIfExists: withTable(() => 'DROP MATERIALIZED VIEW IF EXISTS $'),
  refreshMaterializedView: withTable(
    ({ args }) => `REFRESH MATERIALIZED VIEW ${isTrue(args[1]) ? 'CONCURRENTLY ' : ''}$`,
  ),
}
