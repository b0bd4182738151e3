import { identifier } from '../../python/quote.ts'
import { tableSql } from '../../script/ddl.ts'
import { textOf, type Link, type Range, type Value } from '../../script/values.ts'
import type { Dialect, Following, HandleChain, Handles } from '../follow.ts'
import { isSent } from './call.ts'
import { schemaCall } from './schema.ts'
import { fragmentOf } from './fragments.ts'

const one = (name: string): Handles => new Map([[name, { kind: 'db', steps: [] }]])

/** Kysely: `db.schema.…`, changes of rows, and SQL that is written out in `sql`. */
export const kysely: Dialect = {
  handles: ([first = 'db']) => new Map([...one(first), ['sql', { kind: 'sql', steps: [] }]]),
  call: (chain, following) => {
    if (chain.handle.kind === 'sql') written(chain, following)
    else onConnection(chain, following)
  },
  kept: ({ handle, own, steps }) => {
    if (steps.some(({ name }) => name === 'startTransaction')) return { kind: 'db', steps: [] }
    if (handle.kind === 'sql')
      return steps.some(isSent)
        ? undefined
        : { kind: 'sql', steps: own === undefined ? steps : [tagged(own), ...steps] }
    const [first] = unqualified(steps).steps
    const begun = first?.name === 'schema' || ROWS.test(first?.name ?? '')
    return begun && !steps.some(isSent) ? { kind: 'db', steps } : undefined
  },
}

const tagged = (args: readonly Value[]): Link => ({ name: 'sql', args, at: args[0]?.at ?? { start: 0, end: 0 } })

/** What is made with `sql` is sent by execute(); without that it is a part of something else. */
const written = ({ own, steps, at }: HandleChain, { out }: Following): void => {
  const sent = steps.findIndex(isSent)
  if (sent < 0) return
  const before = steps.slice(0, sent)
  const links: readonly Link[] =
    own !== undefined ? [tagged(own), ...before] : before[0]?.name === 'sql' ? before : [{ name: 'sql', at }, ...before]
  out.written(fragmentOf({ kind: 'chain', links, made: false, at }), at, 'sql')
}

const PLUGINS: ReadonlySet<string> = new Set(['withPlugin', 'withoutPlugins', 'withTables'])
// They read, or are parts of what is read elsewhere.
const QUIET =
  /^(?:selectFrom|selectNoFrom|fn|dynamic|introspection|case|destroy|isTransaction|getExecutor|commit|rollback|savepoint|rollbackToSavepoint|releaseSavepoint)$/
const ROWS = /^(?:insertInto|replaceInto|mergeInto|updateTable|deleteFrom|with|withRecursive)$/

/** `db.withSchema('a').…`: the steps behind, and the schema of names that bring none. */
const unqualified = (
  steps: readonly Link[],
): { readonly steps: readonly Link[]; readonly schema: string | undefined } => {
  let schema: string | undefined
  let from = 0
  for (const { name, args } of steps) {
    if (name === 'withSchema') schema = textOf(args?.[0])
    else if (!PLUGINS.has(name) && !name.startsWith('$')) break
    from++
  }
  return { steps: steps.slice(from), schema }
}

const onConnection = (chain: HandleChain, following: Following): void => {
  const { steps, schema } = unqualified(chain.steps)
  const { at } = chain
  const { out } = following
  const [first, ...rest] = steps
  if (first === undefined) return
  if (first.name === 'schema') {
    if (rest.length > 0) schemaCall(rest, schema, following)
  } else if (first.name === 'executeQuery') compiled(first, at, following)
  else if (first.name === 'transaction' || first.name === 'connection') {
    const given = rest.find(isSent)?.args?.[0]
    if (given?.kind === 'function') following.follow(given, ([inner = '']) => one(inner))
    else if (given !== undefined) out.opaque(at, first.name, 'what is done in it stands somewhere else')
  } else if (ROWS.test(first.name)) rows(steps, at, schema, following)
  else if (first.args !== undefined && !QUIET.test(first.name) && first.name !== 'startTransaction')
    out.opaque(at, first.name, `${first.name} is no operation that is read here`)
}

/** `db.executeQuery(…)` with SQL, with what `sql` made, or with what the schema builder did. */
const compiled = ({ args }: Link, at: Range, following: Following): void => {
  const [query] = args ?? []
  const [first, second, ...rest] = query?.kind === 'chain' ? query.links : []
  const parts = query?.kind === 'chain' ? query.links.filter(({ name }) => name !== 'compile') : []
  const fragment =
    query === undefined ? undefined : fragmentOf({ kind: 'chain', links: parts, made: false, at: query.at })
  if (fragment !== undefined) following.out.written(fragment, at, 'sql')
  else if (first?.name === 'CompiledQuery' && second?.name === 'raw')
    following.out.written(second.args?.[0], at, 'CompiledQuery.raw')
  else if (second?.name === 'schema') schemaCall(rest, undefined, following)
  else following.out.opaque(at, 'executeQuery', 'the query that it sends stands somewhere else')
}

const LIMITS = /^(?:(?:or)?where\w*|limit|using|\w*[jJ]oin)$/

/** Changes of rows. The statement stands for them: whether it is for all rows is known, which rows otherwise is not. */
const rows = (steps: readonly Link[], at: Range, schema: string | undefined, following: Following): void => {
  const { out } = following
  for (const { name, args = [] } of steps) {
    if (name === 'with' || name === 'withRecursive') following.follow(args[1], ([inner = '']) => one(inner))
    if (!ROWS.test(name) || name.startsWith('with')) continue
    const plain = textOf(args[0])?.replace(/\s+as\s+.*$/i, '')
    const changes = name === 'updateTable' || name === 'deleteFrom'
    if (!changes) out.mention(at, `${name} ${plain ?? 'a table'}`)
    else if (plain === undefined) out.opaque(at, name, 'the table is not known')
    else {
      const table = tableSql(plain, plain.includes('.') ? undefined : schema)
      const some = steps.some((step) => LIMITS.test(step.name)) ? ` WHERE ${identifier('id')} = 0` : ''
      const sql =
        name === 'updateTable'
          ? `UPDATE ${table} SET ${identifier('id')} = ${identifier('id')}${some}`
          : `DELETE FROM ${table}${some}`
      out.sql([sql], at, `${name} ${plain}`, true)
    }
  }
}
