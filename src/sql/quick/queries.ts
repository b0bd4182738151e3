import type {
  A_Expr,
  Alias,
  JoinType,
  Node,
  ResTarget,
  SelectStmt,
  SortByDir,
  SortByNulls,
  SQLValueFunctionOp,
} from 'libpg-query'
import { integerNode, INTERVAL_FIELDS, nameNode, qualifiedNames, relationOrOnly, textNode, typeName } from './names.ts'
import {
  DECIMAL,
  decline,
  expect,
  here,
  INTEGER,
  isPlainName,
  listOf,
  OPERATOR,
  peek,
  peekNext,
  STRING,
  take,
  takeFunctionName,
  takeLabel,
  takeName,
  takeString,
  takeText,
  type Tokens,
} from './tokens.ts'

// How tightly operators bind, from PostgreSQL's grammar.
const OR = 1
const AND = 2
const NOT = 3
const IS = 4
const COMPARISON = 5
const MATCHES = 6
const OTHER = 8
const PLUS = 9
const TIMES = 10
const POWER = 11
const AT = 12
const COLLATE = 13
const MINUS = 14

/** Deeper expressions than people write are left to the real parser. */
const DEEPEST = 200

/** An expression with everything that one may hold. */
export const expression = (tokens: Tokens): Node => binary(tokens, OR, false)

/** One as DEFAULT and BETWEEN have it, without AND, IN, LIKE and IS, so that NOT NULL may follow. */
export const plainExpression = (tokens: Tokens): Node => binary(tokens, COMPARISON, true)

const binary = (tokens: Tokens, least: number, plain: boolean): Node => {
  if (++tokens.depth > DEEPEST) decline()
  let left = prefix(tokens, least)
  // Of operators that do not associate, one may not follow another.
  let closed = 0
  for (;;) {
    const sign = peek(tokens)
    const level = levelOf(tokens, sign, plain)
    if (level < least || level === 0) break
    if (level === closed) decline()
    const location = here(tokens)
    switch (level) {
      case OR:
      case AND:
        tokens.place++
        left = both(left, binary(tokens, level + 1, false), level === OR ? 'OR_EXPR' : 'AND_EXPR', location)
        break
      case IS:
        tokens.place++
        left = test(tokens, left, location)
        closed = IS
        break
      case COMPARISON:
        closed = COMPARISON
        tokens.place++
        left = any(tokens, left, sign, location) ?? operation(sign, left, binary(tokens, level + 1, plain), location)
        break
      case MATCHES:
        closed = MATCHES
        left = match(tokens, left, location)
        break
      case AT: {
        tokens.place++
        expect(tokens, 'time')
        expect(tokens, 'zone')
        const zone = binary(tokens, AT + 1, false)
        left = {
          FuncCall: {
            funcname: [textNode('pg_catalog'), textNode('timezone')],
            args: [zone, left],
            funcformat: 'COERCE_SQL_SYNTAX',
            location,
          },
        }
        break
      }
      case COLLATE:
        tokens.place++
        left = { CollateClause: { arg: left, collname: qualifiedNames(tokens), location } }
        break
      default: {
        left = operation(takeText(tokens), left, binary(tokens, level + 1, plain), location)
      }
    }
  }
  tokens.depth--
  return left
}

/** 0 where no operator stands that goes on with an expression. */
const levelOf = (tokens: Tokens, sign: string, plain: boolean): number => {
  switch (sign) {
    case 'or':
      return plain ? 0 : OR
    case 'and':
      return plain ? 0 : AND
    case 'is':
      return plain ? decline() : IS
    case '=':
    case '<':
    case '>':
    case '<=':
    case '>=':
    case '<>':
    case '!=':
      return COMPARISON
    case 'not': {
      const next = peekNext(tokens)
      return !plain && (next === 'in' || next === 'like' || next === 'ilike' || next === 'between') ? MATCHES : 0
    }
    case 'in':
    case 'like':
    case 'ilike':
    case 'between':
      return plain ? 0 : MATCHES
    case OPERATOR:
      return OTHER
    case '+':
    case '-':
      return PLUS
    case '*':
    case '/':
    case '%':
      return TIMES
    case '^':
      return POWER
    case 'at':
      return plain ? decline() : AT
    case 'collate':
      return plain ? 0 : COLLATE
    case 'similar':
    case 'isnull':
    case 'notnull':
    case 'overlaps':
    case 'escape':
    case '[':
      return decline()
    default:
      return 0
  }
}

const operation = (sign: string, left: Node, right: Node, location: number): Node => ({
  A_Expr: { kind: 'AEXPR_OP', name: [textNode(sign === '!=' ? '<>' : sign)], lexpr: left, rexpr: right, location },
})

/** AND and OR of more than two are one node. */
const both = (left: Node, right: Node, operator: 'AND_EXPR' | 'OR_EXPR', location: number): Node => {
  if ('BoolExpr' in left && left.BoolExpr.boolop === operator && left.BoolExpr.args !== undefined) {
    left.BoolExpr.args.push(right)
    return left
  }
  return { BoolExpr: { boolop: operator, args: [left, right], location } }
}

/** What follows IS. */
const test = (tokens: Tokens, arg: Node, location: number): Node => {
  const no = take(tokens, 'not')
  if (take(tokens, 'null')) return { NullTest: { arg, nulltesttype: no ? 'IS_NOT_NULL' : 'IS_NULL', location } }
  if (take(tokens, 'true')) return { BooleanTest: { arg, booltesttype: no ? 'IS_NOT_TRUE' : 'IS_TRUE', location } }
  if (take(tokens, 'false')) return { BooleanTest: { arg, booltesttype: no ? 'IS_NOT_FALSE' : 'IS_FALSE', location } }
  expect(tokens, 'distinct')
  expect(tokens, 'from')
  const right = binary(tokens, IS + 1, false)
  return {
    A_Expr: {
      kind: no ? 'AEXPR_NOT_DISTINCT' : 'AEXPR_DISTINCT',
      name: [textNode('=')],
      lexpr: arg,
      rexpr: right,
      location,
    },
  }
}

/** `= ANY (…)`; undefined where no such thing follows. */
const any = (tokens: Tokens, left: Node, sign: string, location: number): Node | undefined => {
  const word = peek(tokens)
  if (word !== 'any' && word !== 'all' && word !== 'some') return undefined
  tokens.place++
  expect(tokens, '(')
  if (startsQuery(peek(tokens))) decline()
  const right = expression(tokens)
  expect(tokens, ')')
  const kind = word === 'all' ? 'AEXPR_OP_ALL' : 'AEXPR_OP_ANY'
  return { A_Expr: { kind, name: [textNode(sign === '!=' ? '<>' : sign)], lexpr: left, rexpr: right, location } }
}

/** IN, LIKE, ILIKE and BETWEEN. */
const match = (tokens: Tokens, left: Node, location: number): Node => {
  const no = take(tokens, 'not')
  const word = peek(tokens)
  tokens.place++
  if (word === 'in') return within(tokens, left, no, location)
  if (word === 'between') {
    const next = peek(tokens)
    if (next === 'symmetric' || next === 'asymmetric') decline()
    const low = plainExpression(tokens)
    expect(tokens, 'and')
    const high = binary(tokens, MATCHES + 1, false)
    return {
      A_Expr: {
        kind: no ? 'AEXPR_NOT_BETWEEN' : 'AEXPR_BETWEEN',
        name: [textNode(no ? 'NOT BETWEEN' : 'BETWEEN')],
        lexpr: left,
        rexpr: { List: { items: [low, high] } },
        location,
      },
    }
  }
  const next = peek(tokens)
  if (next === 'any' || next === 'all' || next === 'some') decline()
  const sign = word === 'like' ? '~~' : '~~*'
  const right = binary(tokens, MATCHES + 1, false)
  if (peek(tokens) === 'escape') decline()
  return {
    A_Expr: {
      kind: word === 'like' ? 'AEXPR_LIKE' : 'AEXPR_ILIKE',
      name: [textNode(no ? `!${sign}` : sign)],
      lexpr: left,
      rexpr: right,
      location,
    },
  }
}

const within = (tokens: Tokens, left: Node, no: boolean, location: number): Node => {
  const start = here(tokens)
  if (startsQuery(peekNext(tokens))) {
    const subselect = querySublink(tokens)
    const link: Node = { SubLink: { subLinkType: 'ANY_SUBLINK', testexpr: left, subselect, location } }
    return no ? { BoolExpr: { boolop: 'NOT_EXPR', args: [link], location } } : link
  }
  const items = listOf(tokens, expression)
  const inside: A_Expr = {
    kind: 'AEXPR_IN',
    name: [textNode(no ? '<>' : '=')],
    lexpr: left,
    rexpr: { List: { items } },
    rexpr_list_start: start,
    rexpr_list_end: (tokens.starts[tokens.place - 1] ?? 0) - tokens.base,
    location,
  }
  return { A_Expr: inside }
}

const prefix = (tokens: Tokens, least: number): Node => {
  const sign = peek(tokens)
  if (sign === 'not') {
    if (least > NOT) decline()
    const location = here(tokens)
    tokens.place++
    return { BoolExpr: { boolop: 'NOT_EXPR', args: [binary(tokens, NOT, false)], location } }
  }
  if (sign === '-' || sign === '+') {
    const location = here(tokens)
    tokens.place++
    const operand = binary(tokens, MINUS, false)
    if (sign === '-' && 'A_Const' in operand) {
      const { ival, fval } = operand.A_Const
      if (ival !== undefined) {
        return integerNode(ival.ival === undefined ? 0 : -ival.ival, location)
      }
      if (fval !== undefined) {
        const text = fval.fval ?? ''
        return { A_Const: { fval: { fval: text.startsWith('-') ? text.slice(1) : `-${text}` }, location } }
      }
      // Other constants are told to stand where the sign does, which nobody writes before a text.
      decline()
    }
    return { A_Expr: { kind: 'AEXPR_OP', name: [textNode(sign)], rexpr: operand, location } }
  }
  let found = primary(tokens, sign)
  while (peek(tokens) === '::') {
    const location = here(tokens)
    tokens.place++
    found = { TypeCast: { arg: found, typeName: typeName(tokens), location } }
  }
  return found
}

const VALUES: Readonly<Record<string, SQLValueFunctionOp>> = {
  current_date: 'SVFOP_CURRENT_DATE',
  current_role: 'SVFOP_CURRENT_ROLE',
  current_time: 'SVFOP_CURRENT_TIME',
  current_timestamp: 'SVFOP_CURRENT_TIMESTAMP',
  current_user: 'SVFOP_CURRENT_USER',
  localtime: 'SVFOP_LOCALTIME',
  localtimestamp: 'SVFOP_LOCALTIMESTAMP',
  session_user: 'SVFOP_SESSION_USER',
  user: 'SVFOP_USER',
}

const startsQuery = (word: string): boolean => word === 'select' || word === 'with' || word === 'values' || word === '('

const primary = (tokens: Tokens, sign: string): Node => {
  const location = here(tokens)
  switch (sign) {
    case STRING:
      return { A_Const: { sval: { sval: takeString(tokens) }, location } }
    case INTEGER:
      return integerNode(Number(takeText(tokens)), location)
    case DECIMAL:
      return { A_Const: { fval: { fval: takeText(tokens) }, location } }
    case 'true':
      tokens.place++
      return { A_Const: { boolval: { boolval: true }, location } }
    case 'false':
      tokens.place++
      return { A_Const: { boolval: {}, location } }
    case 'null':
      tokens.place++
      return { A_Const: { isnull: true, location } }
    case '(':
      return parenthesised(tokens, location)
    case 'case':
      return caseOf(tokens, location)
    case 'cast': {
      tokens.place++
      expect(tokens, '(')
      const arg = expression(tokens)
      expect(tokens, 'as')
      const type = typeName(tokens)
      expect(tokens, ')')
      return { TypeCast: { arg, typeName: type, location } }
    }
    case 'coalesce':
      tokens.place++
      return { CoalesceExpr: { args: listOf(tokens, expression), location } }
    case 'greatest':
    case 'least':
      tokens.place++
      return {
        MinMaxExpr: {
          op: sign === 'greatest' ? 'IS_GREATEST' : 'IS_LEAST',
          args: listOf(tokens, expression),
          location,
        },
      }
    case 'nullif': {
      tokens.place++
      const [left, right, more] = listOf(tokens, expression)
      if (left === undefined || right === undefined || more !== undefined) return decline()
      return { A_Expr: { kind: 'AEXPR_NULLIF', name: [textNode('=')], lexpr: left, rexpr: right, location } }
    }
    case 'exists': {
      tokens.place++
      if (!startsQuery(peekNext(tokens))) decline()
      return { SubLink: { subLinkType: 'EXISTS_SUBLINK', subselect: querySublink(tokens), location } }
    }
    case 'array':
      return array(tokens, location)
    case 'interval':
      tokens.place++
      return {
        TypeCast: {
          arg: constantText(tokens),
          typeName: { names: [textNode('pg_catalog'), textNode('interval')], typemod: -1, location },
          location: -1,
        },
      }
    case 'current_date':
    case 'current_role':
    case 'current_time':
    case 'current_timestamp':
    case 'current_user':
    case 'localtime':
    case 'localtimestamp':
    case 'session_user':
    case 'user': {
      tokens.place++
      if (peek(tokens) === '(') decline()
      const op = VALUES[sign] ?? decline()
      return { SQLValueFunction: { op, typmod: -1, location } }
    }
    default:
      return columnOrCall(tokens, location)
  }
}

const constantText = (tokens: Tokens): Node => {
  const location = here(tokens)
  const sval = takeString(tokens)
  // `interval '1' day`
  if (tokens.classes[tokens.place] !== 0 && INTERVAL_FIELDS.has(peek(tokens))) decline()
  return { A_Const: { sval: { sval }, location } }
}

const parenthesised = (tokens: Tokens, location: number): Node => {
  if (startsQuery(peekNext(tokens)) && peekNext(tokens) !== '(') {
    const subselect = querySublink(tokens)
    if (peek(tokens) === '.' || peek(tokens) === '[') decline()
    return { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect, location } }
  }
  const items = listOf(tokens, expression)
  if (peek(tokens) === '.' || peek(tokens) === '[') decline()
  const [only] = items
  if (items.length === 1 && only !== undefined) {
    // `((SELECT 1))` is read as one query in parentheses.
    if ('SubLink' in only && only.SubLink.subLinkType === 'EXPR_SUBLINK') decline()
    return only
  }
  return { RowExpr: { args: items, row_format: 'COERCE_IMPLICIT_CAST', location } }
}

const caseOf = (tokens: Tokens, location: number): Node => {
  tokens.place++
  const arg = peek(tokens) === 'when' ? undefined : expression(tokens)
  const args: Node[] = []
  while (peek(tokens) === 'when') {
    const place = here(tokens)
    tokens.place++
    const expr = expression(tokens)
    expect(tokens, 'then')
    args.push({ CaseWhen: { expr, result: expression(tokens), location: place } })
  }
  if (args.length === 0) decline()
  const otherwise = take(tokens, 'else') ? expression(tokens) : undefined
  expect(tokens, 'end')
  return {
    CaseExpr: {
      ...(arg === undefined ? {} : { arg }),
      args,
      ...(otherwise === undefined ? {} : { defresult: otherwise }),
      location,
    },
  }
}

const array = (tokens: Tokens, location: number): Node => {
  tokens.place++
  if (peek(tokens) === '(')
    return { SubLink: { subLinkType: 'ARRAY_SUBLINK', subselect: querySublink(tokens), location } }
  const start = here(tokens)
  expect(tokens, '[')
  if (peek(tokens) === '[') decline()
  const elements: Node[] = []
  if (peek(tokens) !== ']') {
    elements.push(expression(tokens))
    while (take(tokens, ',')) elements.push(expression(tokens))
  }
  const end = here(tokens)
  expect(tokens, ']')
  return {
    A_ArrayExpr: { ...(elements.length === 0 ? {} : { elements }), list_start: start, list_end: end, location },
  }
}

const columnOrCall = (tokens: Tokens, location: number): Node => {
  const isColumn = tokens.classes[tokens.place] === 1
  const first = isColumn ? takeName(tokens) : takeFunctionName(tokens)
  if (peek(tokens) === '(') return call(tokens, [textNode(first)], location)
  if (!isColumn) decline()
  const fields = [textNode(first)]
  while (take(tokens, '.')) {
    if (take(tokens, '*')) {
      fields.push({ A_Star: {} })
      return { ColumnRef: { fields, location } }
    }
    fields.push(textNode(takeLabel(tokens)))
  }
  if (peek(tokens) === '(') return fields.length > 1 ? call(tokens, fields, location) : decline()
  // `date '2020-01-01'` and the like.
  if (peek(tokens) === STRING || peek(tokens) === '[') decline()
  return { ColumnRef: { fields, location } }
}

/** A call with plain arguments: no DISTINCT, ORDER BY, FILTER, OVER and no names. */
export const call = (tokens: Tokens, funcname: Node[], location: number): Node => {
  expect(tokens, '(')
  let args: Node[] | undefined
  let isStar = false
  if (take(tokens, '*')) isStar = true
  else if (peek(tokens) !== ')') {
    const word = peek(tokens)
    if (word === 'all' || word === 'distinct' || word === 'variadic') decline()
    args = [expression(tokens)]
    while (take(tokens, ',')) args.push(peek(tokens) === 'variadic' ? decline() : expression(tokens))
  }
  expect(tokens, ')')
  const next = peek(tokens)
  if (next === 'within' || next === 'filter' || next === 'over' || next === '.' || next === '[' || next === STRING)
    decline()
  return {
    FuncCall: {
      funcname,
      ...(args === undefined ? {} : { args }),
      ...(isStar ? { agg_star: true } : {}),
      funcformat: 'COERCE_EXPLICIT_CALL',
      location,
    },
  }
}

const querySublink = (tokens: Tokens): Node => {
  expect(tokens, '(')
  if (peek(tokens) !== 'select') decline()
  const found = select(tokens)
  expect(tokens, ')')
  return { SelectStmt: found }
}

/** A SELECT without WITH, UNION, windows and locks. */
export const select = (tokens: Tokens): SelectStmt => {
  if (++tokens.depth > DEEPEST) decline()
  expect(tokens, 'select')
  const found: SelectStmt = {}
  if (take(tokens, 'distinct')) {
    if (peek(tokens) === 'on') decline()
    // An empty node stands for all columns; the types of the library do not know it.
    return decline()
  }
  found.targetList = [target(tokens)]
  while (take(tokens, ',')) found.targetList.push(target(tokens))
  if (take(tokens, 'from')) found.fromClause = fromList(tokens)
  if (take(tokens, 'where')) found.whereClause = expression(tokens)
  if (take(tokens, 'group')) {
    expect(tokens, 'by')
    found.groupClause = groupings(tokens)
  }
  if (take(tokens, 'having')) found.havingClause = expression(tokens)
  if (take(tokens, 'order')) {
    expect(tokens, 'by')
    found.sortClause = [sorting(tokens)]
    while (take(tokens, ',')) found.sortClause.push(sorting(tokens))
  }
  found.limitOption = 'LIMIT_OPTION_DEFAULT'
  if (take(tokens, 'limit')) {
    if (peek(tokens) === 'all' || peek(tokens) === 'null') decline()
    found.limitCount = expression(tokens)
    found.limitOption = 'LIMIT_OPTION_COUNT'
    if (peek(tokens) === ',') decline()
  }
  if (take(tokens, 'offset')) {
    found.limitOffset = expression(tokens)
    found.limitOption = 'LIMIT_OPTION_COUNT'
    const next = peek(tokens)
    if (next === 'row' || next === 'rows') decline()
  }
  found.op = 'SETOP_NONE'
  tokens.depth--
  return found
}

const target = (tokens: Tokens): Node => {
  const location = here(tokens)
  if (take(tokens, '*')) return { ResTarget: { val: { ColumnRef: { fields: [{ A_Star: {} }], location } }, location } }
  const val = expression(tokens)
  const found: ResTarget = {}
  if (take(tokens, 'as')) found.name = takeLabel(tokens)
  else if (isPlainName(tokens)) found.name = takeName(tokens)
  found.val = val
  found.location = location
  return { ResTarget: found }
}

const groupings = (tokens: Tokens): Node[] => {
  const found: Node[] = []
  do {
    const word = peek(tokens)
    // Rows, grouping sets and the empty one have a meaning of their own here.
    if (word === '(' || word === 'all' || word === 'distinct' || word === 'grouping') decline()
    if ((word === 'cube' || word === 'rollup') && peekNext(tokens) === '(') decline()
    found.push(expression(tokens))
  } while (take(tokens, ','))
  return found
}

export const sorting = (tokens: Tokens): Node => {
  const node = expression(tokens)
  if (peek(tokens) === 'using') decline()
  return { SortBy: { node, sortby_dir: direction(tokens), sortby_nulls: nulls(tokens), location: -1 } }
}

export const direction = (tokens: Tokens): SortByDir => {
  if (take(tokens, 'asc')) return 'SORTBY_ASC'
  return take(tokens, 'desc') ? 'SORTBY_DESC' : 'SORTBY_DEFAULT'
}

export const nulls = (tokens: Tokens): SortByNulls => {
  if (!take(tokens, 'nulls')) return 'SORTBY_NULLS_DEFAULT'
  if (take(tokens, 'first')) return 'SORTBY_NULLS_FIRST'
  expect(tokens, 'last')
  return 'SORTBY_NULLS_LAST'
}

export const fromList = (tokens: Tokens): Node[] => {
  const found = [joined(tokens)]
  while (take(tokens, ',')) found.push(joined(tokens))
  return found
}

const joined = (tokens: Tokens): Node => {
  let left = source(tokens)
  for (;;) {
    const word = peek(tokens)
    let jointype: JoinType = 'JOIN_INNER'
    if (word === 'join') tokens.place++
    else if (word === 'inner') {
      tokens.place++
      expect(tokens, 'join')
    } else if (word === 'left' || word === 'right' || word === 'full') {
      tokens.place++
      take(tokens, 'outer')
      expect(tokens, 'join')
      jointype = word === 'left' ? 'JOIN_LEFT' : word === 'right' ? 'JOIN_RIGHT' : 'JOIN_FULL'
    } else if (word === 'cross') {
      tokens.place++
      expect(tokens, 'join')
      left = { JoinExpr: { jointype, larg: left, rarg: source(tokens) } }
      continue
    } else if (word === 'natural' || word === 'tablesample') return decline()
    else return left
    const right = source(tokens)
    if (take(tokens, 'on')) left = { JoinExpr: { jointype, larg: left, rarg: right, quals: expression(tokens) } }
    else if (take(tokens, 'using')) {
      left = { JoinExpr: { jointype, larg: left, rarg: right, usingClause: listOf(tokens, nameNode) } }
      if (peek(tokens) === 'as') decline()
      // `a JOIN b JOIN c ON … ON …`
    } else return decline()
  }
}

const source = (tokens: Tokens): Node => {
  if (peek(tokens) === '(') {
    if (peekNext(tokens) !== 'select') decline()
    tokens.place++
    const subquery: Node = { SelectStmt: select(tokens) }
    expect(tokens, ')')
    const alias = aliasOf(tokens)
    return { RangeSubselect: { subquery, ...(alias === undefined ? {} : { alias }) } }
  }
  const word = peek(tokens)
  if (word === 'lateral' || word === 'rows') decline()
  const table = relationOrOnly(tokens)
  // A function.
  if (peek(tokens) === '(') decline()
  const alias = aliasOf(tokens)
  if (alias !== undefined) {
    const { location, ...rest } = table
    return { RangeVar: { ...rest, alias, ...(location === undefined ? {} : { location }) } }
  }
  return { RangeVar: table }
}

/** A name behind a table, with AS or without; lists of columns are left to the real parser. */
export const aliasOf = (tokens: Tokens): Alias | undefined => {
  let aliasname: string
  if (take(tokens, 'as')) aliasname = takeName(tokens)
  else if (isPlainName(tokens)) aliasname = takeName(tokens)
  else return undefined
  if (peek(tokens) === '(') decline()
  return { aliasname }
}
