import type { Node, ObjectType, RangeVar, TransactionStmtKind } from 'libpg-query'
import { integerNode, nameNode, qualifiedNames, relation, relationOrOnly, textNode, typeName } from './names.ts'
import { aliasOf, expression, fromList, select } from './queries.ts'
import { alterTable, behavior, createIndex, createTable, ifExists, ifNotExists, indexElement } from './tables.ts'
import {
  atEnd,
  DECIMAL,
  decline,
  expect,
  here,
  INTEGER,
  listOf,
  peek,
  peekNext,
  STRING,
  take,
  takeBoth,
  takeName,
  takeString,
  takeText,
  type Tokens,
} from './tokens.ts'

/** Reads the statement at the place of the parser, up to its semicolon or the end; what is not known here is declined. */
export const readStatement = (tokens: Tokens): Node => {
  const node = statement(tokens)
  return atEnd(tokens) ? node : decline()
}

const statement = (tokens: Tokens): Node => {
  const word = peek(tokens)
  switch (word) {
    case 'create':
      tokens.place++
      return create(tokens)
    case 'alter':
      tokens.place++
      return alter(tokens)
    case 'drop':
      tokens.place++
      return drop(tokens)
    case 'insert':
      return insert(tokens)
    case 'update':
      return update(tokens)
    case 'delete':
      return remove(tokens)
    case 'select':
      return { SelectStmt: select(tokens) }
    case 'comment':
      return comment(tokens)
    case 'set':
      return set(tokens)
    case 'begin':
    case 'commit':
    case 'start':
    case 'rollback':
      return transaction(tokens, word)
    default:
      return decline()
  }
}

const create = (tokens: Tokens): Node => {
  const word = peek(tokens)
  tokens.place++
  switch (word) {
    case 'table':
      return createTable(tokens, 'p')
    case 'unlogged':
      expect(tokens, 'table')
      return createTable(tokens, 'u')
    case 'unique':
      expect(tokens, 'index')
      return createIndex(tokens, true)
    case 'index':
      return createIndex(tokens, false)
    case 'type': {
      const names = qualifiedNames(tokens)
      expect(tokens, 'as')
      expect(tokens, 'enum')
      return { CreateEnumStmt: { typeName: names, vals: listOf(tokens, label) } }
    }
    case 'schema': {
      const isThere = ifNotExists(tokens)
      const schemaname = takeName(tokens)
      return { CreateSchemaStmt: isThere ? { schemaname, if_not_exists: true } : { schemaname } }
    }
    case 'extension': {
      const isThere = ifNotExists(tokens)
      const extname = takeName(tokens)
      return { CreateExtensionStmt: isThere ? { extname, if_not_exists: true } : { extname } }
    }
    default:
      return decline()
  }
}

const label = (tokens: Tokens): Node => textNode(takeString(tokens))

/** A string that is a field of the tree by itself: one without characters would be left out of it. */
const filledString = (tokens: Tokens): string => {
  const text = takeString(tokens)
  return text === '' ? decline() : text
}

const alter = (tokens: Tokens): Node => {
  const word = peek(tokens)
  tokens.place++
  if (word === 'type') return alterType(tokens)
  if (word === 'index') {
    const isMissingFine = ifExists(tokens)
    const range = relation(tokens)
    expect(tokens, 'rename')
    expect(tokens, 'to')
    return rename('OBJECT_INDEX', range, takeName(tokens), isMissingFine)
  }
  if (word !== 'table') return decline()
  const isMissingFine = ifExists(tokens)
  const range = relationOrOnly(tokens)
  if (!take(tokens, 'rename')) return alterTable(tokens, range, isMissingFine)
  if (take(tokens, 'to')) return rename('OBJECT_TABLE', range, takeName(tokens), isMissingFine)
  if (take(tokens, 'constraint')) {
    const subname = takeName(tokens)
    expect(tokens, 'to')
    return rename('OBJECT_TABCONSTRAINT', range, takeName(tokens), isMissingFine, subname)
  }
  take(tokens, 'column')
  const subname = takeName(tokens)
  expect(tokens, 'to')
  return rename('OBJECT_COLUMN', range, takeName(tokens), isMissingFine, subname)
}

const rename = (
  renameType: ObjectType,
  range: RangeVar,
  newname: string,
  isMissingFine: boolean,
  subname?: string,
): Node => ({
  RenameStmt: {
    renameType,
    // The real one leaves the first value of its list where it says nothing.
    relationType: renameType === 'OBJECT_COLUMN' ? 'OBJECT_TABLE' : 'OBJECT_ACCESS_METHOD',
    relation: range,
    ...(subname === undefined ? {} : { subname }),
    newname,
    behavior: 'DROP_RESTRICT',
    ...(isMissingFine ? { missing_ok: true } : {}),
  },
})

const alterType = (tokens: Tokens): Node => {
  const names = qualifiedNames(tokens)
  if (takeBoth(tokens, 'add', 'value')) {
    const isThere = ifNotExists(tokens)
    const newVal = filledString(tokens)
    const isAfter = peek(tokens) === 'after'
    const neighbor = isAfter || peek(tokens) === 'before' ? (tokens.place++, filledString(tokens)) : undefined
    return {
      AlterEnumStmt: {
        typeName: names,
        newVal,
        ...(neighbor === undefined ? {} : { newValNeighbor: neighbor }),
        ...(isAfter || neighbor === undefined ? { newValIsAfter: true } : {}),
        ...(isThere ? { skipIfNewValExists: true } : {}),
      },
    }
  }
  expect(tokens, 'rename')
  if (take(tokens, 'value')) {
    const oldVal = filledString(tokens)
    expect(tokens, 'to')
    return { AlterEnumStmt: { typeName: names, oldVal, newVal: filledString(tokens) } }
  }
  expect(tokens, 'to')
  return {
    RenameStmt: {
      renameType: 'OBJECT_TYPE',
      relationType: 'OBJECT_ACCESS_METHOD',
      object: { List: { items: names } },
      newname: takeName(tokens),
      behavior: 'DROP_RESTRICT',
    },
  }
}

const drop = (tokens: Tokens): Node => {
  const word = peek(tokens)
  tokens.place++
  const isConcurrent = word === 'index' && take(tokens, 'concurrently')
  let removeType: ObjectType
  let object: (tokens: Tokens) => Node = listed
  if (word === 'table') removeType = 'OBJECT_TABLE'
  else if (word === 'index') removeType = 'OBJECT_INDEX'
  else if (word === 'view') removeType = 'OBJECT_VIEW'
  else if (word === 'sequence') removeType = 'OBJECT_SEQUENCE'
  else if (word === 'type') {
    removeType = 'OBJECT_TYPE'
    object = typed
  } else if (word === 'schema') {
    removeType = 'OBJECT_SCHEMA'
    object = nameNode
  } else return decline()
  const isMissingFine = ifExists(tokens)
  const objects = [object(tokens)]
  while (take(tokens, ',')) objects.push(object(tokens))
  return {
    DropStmt: {
      objects,
      removeType,
      behavior: behavior(tokens),
      ...(isMissingFine ? { missing_ok: true } : {}),
      ...(isConcurrent ? { concurrent: true } : {}),
    },
  }
}

const listed = (tokens: Tokens): Node => ({ List: { items: qualifiedNames(tokens) } })
const typed = (tokens: Tokens): Node => ({ TypeName: typeName(tokens) })

const insert = (tokens: Tokens): Node => {
  tokens.place++
  expect(tokens, 'into')
  const range = relation(tokens)
  if (take(tokens, 'as')) range.alias = { aliasname: takeName(tokens) }
  const cols = peek(tokens) === '(' ? listOf(tokens, columnTarget) : undefined
  let query: Node
  if (take(tokens, 'values')) {
    const valuesLists = [row(tokens)]
    while (take(tokens, ',')) valuesLists.push(row(tokens))
    query = { SelectStmt: { valuesLists, limitOption: 'LIMIT_OPTION_DEFAULT', op: 'SETOP_NONE' } }
  } else query = { SelectStmt: select(tokens) }
  const conflict = peek(tokens) === 'on' ? onConflict(tokens) : undefined
  return {
    InsertStmt: {
      relation: range,
      ...(cols === undefined ? {} : { cols }),
      selectStmt: query,
      ...(conflict === undefined ? {} : { onConflictClause: conflict }),
      override: 'OVERRIDING_NOT_SET',
    },
  }
}

const columnTarget = (tokens: Tokens): Node => {
  const location = here(tokens)
  const name = takeName(tokens)
  if (peek(tokens) === '.' || peek(tokens) === '[') decline()
  return { ResTarget: { name, location } }
}

const row = (tokens: Tokens): Node => ({ List: { items: listOf(tokens, expressionOrDefault) } })

const expressionOrDefault = (tokens: Tokens): Node => {
  if (peek(tokens) !== 'default') return expression(tokens)
  const location = here(tokens)
  tokens.place++
  return { SetToDefault: { location } }
}

const onConflict = (
  tokens: Tokens,
): NonNullable<Extract<Node, { InsertStmt: unknown }>['InsertStmt']['onConflictClause']> => {
  const location = here(tokens)
  tokens.place++
  expect(tokens, 'conflict')
  const place = here(tokens)
  const elements = peek(tokens) === '(' ? listOf(tokens, indexElement) : undefined
  if (peek(tokens) === 'where' || peek(tokens) === 'on') decline()
  const infer = elements === undefined ? {} : { infer: { indexElems: elements, location: place } }
  expect(tokens, 'do')
  if (take(tokens, 'nothing')) return { action: 'ONCONFLICT_NOTHING', ...infer, location }
  expect(tokens, 'update')
  expect(tokens, 'set')
  const targetList = assignments(tokens)
  const where = take(tokens, 'where') ? { whereClause: expression(tokens) } : {}
  return { action: 'ONCONFLICT_UPDATE', ...infer, targetList, ...where, location }
}

const assignments = (tokens: Tokens): Node[] => {
  const found: Node[] = []
  do {
    const location = here(tokens)
    // Several at once.
    if (peek(tokens) === '(') decline()
    const name = takeName(tokens)
    if (peek(tokens) === '.' || peek(tokens) === '[') decline()
    expect(tokens, '=')
    found.push({ ResTarget: { name, val: expressionOrDefault(tokens), location } })
  } while (take(tokens, ','))
  return found
}

/** The table that UPDATE and DELETE are about, with the name that it gets. */
const subject = (tokens: Tokens): RangeVar => {
  const range = relationOrOnly(tokens)
  if (peek(tokens) === 'set' && peekNext(tokens) !== '=') return range
  const alias = aliasOf(tokens)
  return alias === undefined ? range : { ...range, alias }
}

const update = (tokens: Tokens): Node => {
  tokens.place++
  const range = subject(tokens)
  expect(tokens, 'set')
  const targetList = assignments(tokens)
  const from = take(tokens, 'from') ? { fromClause: fromList(tokens) } : {}
  const where = take(tokens, 'where') ? { whereClause: expression(tokens) } : {}
  return { UpdateStmt: { relation: range, targetList, ...where, ...from } }
}

const remove = (tokens: Tokens): Node => {
  tokens.place++
  expect(tokens, 'from')
  const range = subject(tokens)
  const using = take(tokens, 'using') ? { usingClause: fromList(tokens) } : {}
  const where = take(tokens, 'where') ? { whereClause: expression(tokens) } : {}
  return { DeleteStmt: { relation: range, ...using, ...where } }
}

const comment = (tokens: Tokens): Node => {
  tokens.place++
  expect(tokens, 'on')
  const isColumn = take(tokens, 'column')
  if (!isColumn) expect(tokens, 'table')
  const object: Node = { List: { items: qualifiedNames(tokens) } }
  expect(tokens, 'is')
  const objtype: ObjectType = isColumn ? 'OBJECT_COLUMN' : 'OBJECT_TABLE'
  if (take(tokens, 'null')) return { CommentStmt: { objtype, object } }
  if (peek(tokens) !== STRING) decline()
  return { CommentStmt: { objtype, object, comment: filledString(tokens) } }
}

/** A setting and its values, for the session or for the transaction. */
const set = (tokens: Tokens): Node => {
  tokens.place++
  const isLocal = take(tokens, 'local')
  if (!isLocal) take(tokens, 'session')
  const first = takeName(tokens)
  const name = take(tokens, '.') ? `${first}.${takeName(tokens)}` : first
  if (!take(tokens, '=')) expect(tokens, 'to')
  const location = here(tokens)
  const args = [settingValue(tokens)]
  while (take(tokens, ',')) args.push(settingValue(tokens))
  return {
    VariableSetStmt: { kind: 'VAR_SET_VALUE', name, args, ...(isLocal ? { is_local: true } : {}), location },
  }
}

const settingValue = (tokens: Tokens): Node => {
  const location = here(tokens)
  const what = peek(tokens)
  if (what === INTEGER) return integerNode(Number(takeText(tokens)), location)
  if (what === DECIMAL) return { A_Const: { fval: { fval: takeText(tokens) }, location } }
  return { A_Const: { sval: { sval: what === STRING ? takeString(tokens) : takeName(tokens) }, location } }
}

const KINDS: Readonly<Record<string, TransactionStmtKind>> = {
  begin: 'TRANS_STMT_BEGIN',
  commit: 'TRANS_STMT_COMMIT',
  start: 'TRANS_STMT_START',
  rollback: 'TRANS_STMT_ROLLBACK',
}

const transaction = (tokens: Tokens, word: string): Node => {
  tokens.place++
  if (word === 'start') expect(tokens, 'transaction')
  else if (!take(tokens, 'transaction')) take(tokens, 'work')
  return { TransactionStmt: { kind: KINDS[word] ?? decline(), location: -1 } }
}
