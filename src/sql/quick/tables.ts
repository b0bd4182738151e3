import type {
  AlterTableCmd,
  AlterTableType,
  ColumnDef,
  Constraint,
  CreateStmt,
  IndexElem,
  IndexStmt,
  Node,
  RangeVar,
} from 'libpg-query'
import { nameNode, qualifiedNames, relation, relationOrOnly, typeName } from './names.ts'
import { call, direction, expression, nulls, plainExpression } from './queries.ts'
import {
  atEnd,
  decline,
  expect,
  here,
  isName,
  listOf,
  peek,
  peekNext,
  take,
  takeBoth,
  takeFunctionName,
  takeLabel,
  takeName,
  type Tokens,
} from './tokens.ts'

/** Behind IF comes NOT EXISTS. */
export const ifNotExists = (tokens: Tokens): boolean => {
  if (peek(tokens) !== 'if' || peekNext(tokens) !== 'not') return false
  tokens.place += 2
  expect(tokens, 'exists')
  return true
}

export const ifExists = (tokens: Tokens): boolean => takeBoth(tokens, 'if', 'exists')

/** CASCADE, or RESTRICT, which is what counts without a word. */
export const behavior = (tokens: Tokens): 'DROP_CASCADE' | 'DROP_RESTRICT' => {
  if (take(tokens, 'cascade')) return 'DROP_CASCADE'
  take(tokens, 'restrict')
  return 'DROP_RESTRICT'
}

/** CREATE TABLE with columns and constraints, behind the word TABLE. */
export const createTable = (tokens: Tokens, persistence: string): Node => {
  const isThere = ifNotExists(tokens)
  const table = relation(tokens)
  if (persistence !== 'p') table.relpersistence = persistence
  expect(tokens, '(')
  const statement: CreateStmt = { relation: table }
  if (peek(tokens) !== ')') {
    statement.tableElts = [element(tokens)]
    while (take(tokens, ',')) statement.tableElts.push(element(tokens))
  }
  expect(tokens, ')')
  statement.oncommit = 'ONCOMMIT_NOOP'
  if (isThere) statement.if_not_exists = true
  return { CreateStmt: statement }
}

const element = (tokens: Tokens): Node => {
  if (peek(tokens) === 'like') decline()
  return isName(tokens) ? { ColumnDef: column(tokens) } : { Constraint: tableConstraint(tokens) }
}

/** A column with its type and what is said of it. */
export const column = (tokens: Tokens): ColumnDef => {
  const location = here(tokens)
  const found: ColumnDef = { colname: takeName(tokens), typeName: typeName(tokens), is_local: true }
  let constraints: Node[] | undefined
  for (;;) {
    const word = peek(tokens)
    if (word === ',' || word === ')' || atEnd(tokens)) break
    if (word === 'collate') {
      if (found.collClause !== undefined) decline()
      const place = here(tokens)
      tokens.place++
      found.collClause = { collname: qualifiedNames(tokens), location: place }
      continue
    }
    const constraint = columnConstraint(tokens)
    if (constraints === undefined) constraints = [constraint]
    else constraints.push(constraint)
  }
  if (constraints !== undefined) found.constraints = constraints
  found.location = location
  return found
}

const columnConstraint = (tokens: Tokens): Node => {
  const location = here(tokens)
  const found: Constraint = {}
  let conname: string | undefined
  if (take(tokens, 'constraint')) conname = takeName(tokens)
  const word = peek(tokens)
  tokens.place++
  switch (word) {
    case 'not':
      expect(tokens, 'null')
      found.contype = 'CONSTR_NOTNULL'
      named(found, conname)
      found.is_enforced = true
      found.initially_valid = true
      if (peek(tokens) === 'no' || takesAttribute(tokens)) decline()
      break
    case 'null':
      found.contype = 'CONSTR_NULL'
      named(found, conname)
      break
    case 'default':
      found.contype = 'CONSTR_DEFAULT'
      named(found, conname)
      found.raw_expr = plainExpression(tokens)
      break
    case 'primary':
      expect(tokens, 'key')
      found.contype = 'CONSTR_PRIMARY'
      named(found, conname)
      indexOptions(tokens)
      break
    case 'unique':
      found.contype = 'CONSTR_UNIQUE'
      named(found, conname)
      indexOptions(tokens)
      break
    case 'check':
      found.contype = 'CONSTR_CHECK'
      named(found, conname)
      found.is_enforced = true
      found.initially_valid = true
      expect(tokens, '(')
      found.raw_expr = expression(tokens)
      expect(tokens, ')')
      if (peek(tokens) === 'no' || takesAttribute(tokens)) decline()
      break
    case 'references':
      found.contype = 'CONSTR_FOREIGN'
      named(found, conname)
      found.is_enforced = true
      found.initially_valid = true
      references(tokens, found)
      break
    case 'generated':
      generated(tokens, found, conname)
      break
    case 'deferrable':
      if (conname !== undefined) decline()
      found.contype = 'CONSTR_ATTR_DEFERRABLE'
      break
    case 'initially':
      if (conname !== undefined) decline()
      if (take(tokens, 'deferred')) found.contype = 'CONSTR_ATTR_DEFERRED'
      else {
        expect(tokens, 'immediate')
        found.contype = 'CONSTR_ATTR_IMMEDIATE'
      }
      break
    default:
      decline()
  }
  found.location = location
  return { Constraint: found }
}

const named = (constraint: Constraint, conname: string | undefined): void => {
  if (conname !== undefined) constraint.conname = conname
}

/** NOT ENFORCED, ENFORCED and the like, which stand behind a constraint as words of their own. */
const takesAttribute = (tokens: Tokens): boolean => {
  const word = peek(tokens)
  return word === 'enforced' || (word === 'not' && peekNext(tokens) !== 'null')
}

/** What a unique index may be given; only the real parser knows. */
const indexOptions = (tokens: Tokens): void => {
  const word = peek(tokens)
  if (word === 'nulls' || word === 'include' || word === 'with' || word === 'using' || word === 'without') decline()
}

const generated = (tokens: Tokens, found: Constraint, conname: string | undefined): void => {
  let when = 'a'
  if (!take(tokens, 'always')) {
    expect(tokens, 'by')
    expect(tokens, 'default')
    when = 'd'
  }
  expect(tokens, 'as')
  if (take(tokens, 'identity')) {
    if (peek(tokens) === '(') decline()
    found.contype = 'CONSTR_IDENTITY'
    named(found, conname)
    found.generated_when = when
    return
  }
  if (when !== 'a') decline()
  found.contype = 'CONSTR_GENERATED'
  named(found, conname)
  expect(tokens, '(')
  found.raw_expr = expression(tokens)
  expect(tokens, ')')
  found.generated_when = when
  expect(tokens, 'stored')
  found.generated_kind = 's'
}

/** Behind REFERENCES; for a column and for a table alike. */
const references = (tokens: Tokens, found: Constraint): void => {
  found.pktable = relation(tokens)
  if (peek(tokens) === '(') found.pk_attrs = listOf(tokens, nameNode)
  found.fk_matchtype = 's'
  if (take(tokens, 'match')) {
    if (take(tokens, 'full')) found.fk_matchtype = 'f'
    else expect(tokens, 'simple')
  }
  let onUpdate: string | undefined
  let onDelete: string | undefined
  while (take(tokens, 'on')) {
    if (take(tokens, 'update')) onUpdate = onUpdate === undefined ? action(tokens) : decline()
    else {
      expect(tokens, 'delete')
      onDelete = onDelete === undefined ? action(tokens) : decline()
    }
  }
  found.fk_upd_action = onUpdate ?? 'a'
  found.fk_del_action = onDelete ?? 'a'
}

const action = (tokens: Tokens): string => {
  if (take(tokens, 'cascade')) return 'c'
  if (take(tokens, 'restrict')) return 'r'
  if (take(tokens, 'no')) {
    expect(tokens, 'action')
    return 'a'
  }
  expect(tokens, 'set')
  const isNull = take(tokens, 'null')
  if (!isNull) expect(tokens, 'default')
  // Some of the columns only.
  if (peek(tokens) === '(') decline()
  return isNull ? 'n' : 'd'
}

/** A constraint of a table, with or without a name. */
const tableConstraint = (tokens: Tokens): Constraint => {
  const location = here(tokens)
  const conname = take(tokens, 'constraint') ? takeName(tokens) : undefined
  const word = peek(tokens)
  tokens.place++
  const found: Constraint = {}
  switch (word) {
    case 'primary':
    case 'unique':
      if (word === 'primary') expect(tokens, 'key')
      found.contype = word === 'primary' ? 'CONSTR_PRIMARY' : 'CONSTR_UNIQUE'
      named(found, conname)
      if (takeBoth(tokens, 'using', 'index')) found.indexname = takeName(tokens)
      else found.keys = listOf(tokens, nameNode)
      indexOptions(tokens)
      deferral(tokens, found)
      break
    case 'foreign':
      expect(tokens, 'key')
      found.contype = 'CONSTR_FOREIGN'
      named(found, conname)
      found.fk_attrs = listOf(tokens, nameNode)
      expect(tokens, 'references')
      references(tokens, found)
      deferral(tokens, found)
      validity(tokens, found)
      break
    case 'check':
      found.contype = 'CONSTR_CHECK'
      named(found, conname)
      expect(tokens, '(')
      found.raw_expr = expression(tokens)
      expect(tokens, ')')
      validity(tokens, found)
      break
    default:
      decline()
  }
  found.location = location
  const next = peek(tokens)
  if (next !== ',' && next !== ')' && !atEnd(tokens)) decline()
  return found
}

const deferral = (tokens: Tokens, found: Constraint): void => {
  if (!take(tokens, 'deferrable')) return
  found.deferrable = true
  if (take(tokens, 'initially') && !take(tokens, 'immediate')) {
    expect(tokens, 'deferred')
    found.initdeferred = true
  }
}

const validity = (tokens: Tokens, found: Constraint): void => {
  found.is_enforced = true
  if (takeBoth(tokens, 'not', 'valid')) found.skip_validation = true
  else found.initially_valid = true
}

/** ALTER TABLE with its list of changes, behind the name of the table. */
export const alterTable = (tokens: Tokens, table: RangeVar, isMissingFine: boolean): Node => {
  const cmds = [{ AlterTableCmd: change(tokens) }]
  while (take(tokens, ',')) cmds.push({ AlterTableCmd: change(tokens) })
  return {
    AlterTableStmt: {
      relation: table,
      cmds,
      objtype: 'OBJECT_TABLE',
      ...(isMissingFine ? { missing_ok: true } : {}),
    },
  }
}

const change = (tokens: Tokens): AlterTableCmd => {
  const word = peek(tokens)
  tokens.place++
  switch (word) {
    case 'add':
      return add(tokens)
    case 'drop':
      return drop(tokens)
    case 'alter':
      if (peek(tokens) === 'constraint') decline()
      take(tokens, 'column')
      return alterColumn(tokens)
    case 'validate':
      expect(tokens, 'constraint')
      return { subtype: 'AT_ValidateConstraint', name: takeName(tokens), behavior: 'DROP_RESTRICT' }
    case 'enable':
    case 'disable':
      rowSecurity(tokens)
      return {
        subtype: word === 'enable' ? 'AT_EnableRowSecurity' : 'AT_DisableRowSecurity',
        behavior: 'DROP_RESTRICT',
      }
    case 'force':
      rowSecurity(tokens)
      return { subtype: 'AT_ForceRowSecurity', behavior: 'DROP_RESTRICT' }
    default:
      return decline()
  }
}

const rowSecurity = (tokens: Tokens): void => {
  expect(tokens, 'row')
  expect(tokens, 'level')
  expect(tokens, 'security')
}

const CONSTRAINTS: ReadonlySet<string> = new Set(['constraint', 'primary', 'unique', 'foreign', 'check'])

const add = (tokens: Tokens): AlterTableCmd => {
  if (CONSTRAINTS.has(peek(tokens))) {
    return { subtype: 'AT_AddConstraint', def: { Constraint: tableConstraint(tokens) }, behavior: 'DROP_RESTRICT' }
  }
  take(tokens, 'column')
  const isThere = ifNotExists(tokens)
  const def: Node = { ColumnDef: column(tokens) }
  if (isThere) return { subtype: 'AT_AddColumn', def, behavior: 'DROP_RESTRICT', missing_ok: true }
  return { subtype: 'AT_AddColumn', def, behavior: 'DROP_RESTRICT' }
}

const drop = (tokens: Tokens): AlterTableCmd => {
  const isConstraint = take(tokens, 'constraint')
  if (!isConstraint) take(tokens, 'column')
  const subtype: AlterTableType = isConstraint ? 'AT_DropConstraint' : 'AT_DropColumn'
  const isMissingFine = ifExists(tokens)
  const name = takeName(tokens)
  if (isMissingFine) return { subtype, name, behavior: behavior(tokens), missing_ok: true }
  return { subtype, name, behavior: behavior(tokens) }
}

const alterColumn = (tokens: Tokens): AlterTableCmd => {
  const location = here(tokens)
  const name = takeName(tokens)
  if (take(tokens, 'drop')) {
    if (take(tokens, 'default')) return { subtype: 'AT_ColumnDefault', name, behavior: 'DROP_RESTRICT' }
    expect(tokens, 'not')
    expect(tokens, 'null')
    return { subtype: 'AT_DropNotNull', name, behavior: 'DROP_RESTRICT' }
  }
  const isSet = take(tokens, 'set')
  if (isSet && take(tokens, 'default')) {
    return { subtype: 'AT_ColumnDefault', name, def: expression(tokens), behavior: 'DROP_RESTRICT' }
  }
  if (isSet && take(tokens, 'not')) {
    expect(tokens, 'null')
    return { subtype: 'AT_SetNotNull', name, behavior: 'DROP_RESTRICT' }
  }
  if (isSet) expect(tokens, 'data')
  expect(tokens, 'type')
  const def: ColumnDef = { typeName: typeName(tokens) }
  if (peek(tokens) === 'collate') {
    const place = here(tokens)
    tokens.place++
    def.collClause = { collname: qualifiedNames(tokens), location: place }
  }
  if (take(tokens, 'using')) def.raw_default = expression(tokens)
  def.location = location
  return { subtype: 'AT_AlterColumnType', name, def: { ColumnDef: def }, behavior: 'DROP_RESTRICT' }
}

/** CREATE INDEX, behind the word INDEX. */
export const createIndex = (tokens: Tokens, isUnique: boolean): Node => {
  const isConcurrent = take(tokens, 'concurrently')
  const isThere = ifNotExists(tokens)
  const statement: IndexStmt = {}
  if (peek(tokens) !== 'on') statement.idxname = takeName(tokens)
  else if (isThere) decline()
  expect(tokens, 'on')
  statement.relation = relationOrOnly(tokens)
  statement.accessMethod = take(tokens, 'using') ? takeName(tokens) : 'btree'
  statement.indexParams = listOf(tokens, indexElement)
  if (take(tokens, 'include')) statement.indexIncludingParams = listOf(tokens, indexElement)
  if (take(tokens, 'where')) statement.whereClause = expression(tokens)
  if (isUnique) statement.unique = true
  if (isConcurrent) statement.concurrent = true
  if (isThere) statement.if_not_exists = true
  return { IndexStmt: statement }
}

/** A column or an expression of an index, or of what ON CONFLICT asks for. */
export const indexElement = (tokens: Tokens): Node => {
  const found: IndexElem = {}
  if (take(tokens, '(')) {
    found.expr = expression(tokens)
    expect(tokens, ')')
  } else {
    const location = here(tokens)
    if (peekNext(tokens) === '(' || peekNext(tokens) === '.') {
      const names = [{ String: { sval: peekNext(tokens) === '(' ? takeFunctionName(tokens) : takeName(tokens) } }]
      while (take(tokens, '.')) names.push({ String: { sval: takeLabel(tokens) } })
      found.expr = call(tokens, names, location)
    } else found.name = takeName(tokens)
  }
  if (take(tokens, 'collate')) found.collation = qualifiedNames(tokens)
  const word = peek(tokens)
  if (isName(tokens) && word !== 'nulls') {
    found.opclass = qualifiedNames(tokens)
    if (peek(tokens) === '(') decline()
  }
  found.ordering = direction(tokens)
  found.nulls_ordering = nulls(tokens)
  return { IndexElem: found }
}
