import type { Node } from 'libpg-query'
import { findRoutine, type Schema } from '../schema/schema.ts'
import { namesOf } from '../schema/column-type.ts'
import type { SqlParser } from '../../../sql/parser.ts'

const VOLATILE = new Set([
  'clock_timestamp',
  'currval',
  'gen_random_bytes',
  'gen_random_uuid',
  'gen_salt',
  'lastval',
  'nextval',
  'pg_sleep',
  'random',
  'random_normal',
  'setval',
  'timeofday',
  'uuid_generate_v1',
  'uuid_generate_v1mc',
  'uuid_generate_v4',
  'uuidv4',
  'uuidv7',
])

/** Functions that come with PostgreSQL and that defaults really use; what is neither here nor created by a migration is unknown. */
const STEADY = new Set(
  `abs age array_append array_cat array_length btrim ceil ceiling char_length coalesce concat concat_ws convert_from
  convert_to current_database current_schema current_setting date_part date_trunc decode digest encode extract floor format
  greatest inet_client_addr initcap int4range int8range json_build_array json_build_object jsonb_build_array
  jsonb_build_object jsonb_object least left length localtime localtimestamp lower lpad make_date make_interval
  make_timestamptz md5 now nullif numrange overlay position quote_literal regexp_replace repeat replace reverse right round
  row_to_json rpad rtrim ltrim sha256 split_part st_geomfromtext st_makepoint st_setsrid st_point strpos substr substring
  timezone to_char to_date to_json to_jsonb to_number to_timestamp to_tsvector transaction_timestamp statement_timestamp
  translate trim trunc tsrange tstzrange txid_current upper uuid_generate_v3 uuid_generate_v5 uuid_nil daterange
  string_to_array array_fill cardinality mod power sqrt sign`.split(/\s+/),
)

export type Volatility = 'steady' | 'volatile' | 'unknown'

/** Whether an expression gives each row a value of its own: judged whole, through the functions that migrations created. */
export const volatilityOf = (
  schema: Schema,
  parser: SqlParser,
  expression: Node,
  depth = 0,
): { readonly volatility: Volatility; readonly because?: string } => {
  let unknown: string | undefined
  for (const { names } of callsIn(expression)) {
    const name = names.at(-1) ?? ''
    const namespace = names.length > 1 ? names.at(-2) : undefined
    const isBuiltIn = namespace === undefined || namespace === 'pg_catalog'
    const own = findRoutine(schema, { schema: namespace, name })
    if (own !== undefined) {
      if (own.volatility !== 'volatile') continue
      // A function in SQL of one SELECT is put in place of its call, so that its body decides and not its declaration.
      const body = own.language === 'sql' && depth < 5 ? bodyOf(parser, own.body) : undefined
      const inner = body === undefined ? 'volatile' : volatilityOf(schema, parser, body, depth + 1).volatility
      if (inner === 'volatile') return { volatility: 'volatile', because: `${name}()` }
      if (inner === 'unknown') unknown = `${name}()`
    } else if (VOLATILE.has(name)) return { volatility: 'volatile', because: `${name}()` }
    else if (!isBuiltIn || !STEADY.has(name)) unknown ??= `${name}()`
  }
  return unknown === undefined ? { volatility: 'steady' } : { volatility: 'unknown', because: unknown }
}

const bodyOf = (parser: SqlParser, body: string): Node | undefined => {
  const read = parser.parse(body)
  const [only, more] = read.ok ? read.nodes : []
  if (only === undefined || more !== undefined || !('SelectStmt' in only)) return undefined
  const { targetList, fromClause } = only.SelectStmt
  const target = targetList?.[0]
  if (fromClause !== undefined || targetList?.length !== 1 || target === undefined || !('ResTarget' in target))
    return undefined
  return target.ResTarget.val
}

/** Every node of a kind below a tree, the tree itself included. Trees are plain JSON. */
export const nodesIn = <Kind extends string>(
  tree: unknown,
  kind: Kind,
): readonly Extract<Node, Record<Kind, unknown>>[Kind & keyof Extract<Node, Record<Kind, unknown>>][] => {
  const found: unknown[] = []
  const stack: object[] = []
  if (typeof tree === 'object' && tree !== null) stack.push(tree)
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index--) {
        const value: unknown = current[index]
        if (typeof value === 'object' && value !== null) stack.push(value)
      }
    } else {
      // Trees have nothing but own properties, and most of a replay's nodes are seen here.
      for (const name in current) {
        const value = (current as Readonly<Record<string, unknown>>)[name]
        if (typeof value !== 'object' || value === null) continue
        if (name === kind) found.push(value)
        stack.push(value)
      }
    }
  }
  // The kind names the type of its node in the grammar's own types.
  return found as never
}

const callsIn = (expression: Node): readonly { readonly names: readonly string[] }[] =>
  nodesIn(expression, 'FuncCall').map((call) => ({ names: namesOf(call.funcname) }))

/** Names of columns that an expression reads. */
export const columnsIn = (tree: unknown): readonly string[] =>
  nodesIn(tree, 'ColumnRef').flatMap((reference) => namesOf(reference.fields).slice(-1))

/** Columns that a CHECK proves to be not null: `c IS NOT NULL`, alone or beside more conditions with AND. */
export const provenNotNull = (expression: Node | undefined): readonly string[] => {
  if (expression === undefined) return []
  if ('NullTest' in expression) {
    const { nulltesttype, arg } = expression.NullTest
    return nulltesttype === 'IS_NOT_NULL' && arg !== undefined && 'ColumnRef' in arg
      ? namesOf(arg.ColumnRef.fields).slice(-1)
      : []
  }
  if ('BoolExpr' in expression && expression.BoolExpr.boolop === 'AND_EXPR') {
    return (expression.BoolExpr.args ?? []).flatMap(provenNotNull)
  }
  return []
}

/** Whether a condition holds for every row whatever is in it: `true`, `1 = 1`, `a = a`. */
export const isTautology = (expression: Node | undefined): boolean => {
  if (expression === undefined) return false
  if ('A_Const' in expression) return expression.A_Const.boolval?.boolval === true
  if ('TypeCast' in expression) return isTautology(expression.TypeCast.arg)
  if ('BoolExpr' in expression) {
    const { boolop, args } = expression.BoolExpr
    if (boolop === 'AND_EXPR') return (args ?? []).every(isTautology)
    return boolop === 'OR_EXPR' && (args ?? []).some(isTautology)
  }
  if ('A_Expr' in expression) {
    const { name, lexpr, rexpr } = expression.A_Expr
    if (lexpr === undefined || rexpr === undefined || kindOf(lexpr) !== kindOf(rexpr)) return false
    if (!['=', '>=', '<='].includes(namesOf(name).at(-1) ?? '')) return false
    return withoutPlaces(lexpr) === withoutPlaces(rexpr)
  }
  return false
}

/** The one property of a node, which says what it is. */
const kindOf = (node: Node): string | undefined => {
  for (const kind in node) return kind
  return undefined
}

const withoutPlaces = (tree: unknown): string =>
  JSON.stringify(tree, (name: string, value: unknown) => (name === 'location' ? undefined : value))

/** Whether an option of a list (`WITH (name = true)`, or its name alone) is switched on. */
export const isTrueOption = (options: readonly Node[] | undefined, name: string): boolean =>
  (options ?? []).some((option) => {
    if (!('DefElem' in option) || option.DefElem.defname?.toLowerCase() !== name) return false
    const { arg } = option.DefElem
    if (arg === undefined) return true
    if ('Boolean' in arg) return arg.Boolean.boolval === true
    if ('Integer' in arg) return arg.Integer.ival === 1
    return 'String' in arg && ['true', 'on', 'yes', '1'].includes((arg.String.sval ?? '').toLowerCase())
  })
