import type { Node, RangeVar, TypeName } from 'libpg-query'
import {
  decline,
  expect,
  here,
  INTEGER,
  listOf,
  peek,
  peekNext,
  take,
  takeFunctionName,
  takeLabel,
  takeName,
  takeText,
  type Tokens,
} from './tokens.ts'

export const textNode = (text: string): Node => ({ String: { sval: text } })

/** A name as a node. */
export const nameNode = (tokens: Tokens): Node => textNode(takeName(tokens))

/** A name with what it lies in: `schema.name`. */
export const qualifiedNames = (tokens: Tokens): Node[] => {
  const names = [nameNode(tokens)]
  while (take(tokens, '.')) names.push(textNode(takeLabel(tokens)))
  return names
}

/** A table by its name, with those that inherit from it. */
export const relation = (tokens: Tokens): RangeVar => {
  const location = here(tokens)
  const name = takeName(tokens)
  if (!take(tokens, '.')) return { relname: name, inh: true, relpersistence: 'p', location }
  const second = takeLabel(tokens)
  // With the name of a database before it.
  if (peek(tokens) === '.') decline()
  return { schemaname: name, relname: second, inh: true, relpersistence: 'p', location }
}

/** A table in ALTER TABLE, UPDATE and the like: ONLY leaves out those that inherit from it. */
export const relationOrOnly = (tokens: Tokens): RangeVar => {
  if (!take(tokens, 'only')) {
    const found = relation(tokens)
    take(tokens, '*')
    return found
  }
  if (peek(tokens) === '(') decline()
  const { inh: _inherits, ...own } = relation(tokens)
  return own
}

const CATALOGUE_NAMES: Readonly<Record<string, string>> = {
  bigint: 'int8',
  boolean: 'bool',
  dec: 'numeric',
  decimal: 'numeric',
  int: 'int4',
  integer: 'int4',
  numeric: 'numeric',
  real: 'float4',
  smallint: 'int2',
}

/** A type, as columns and casts have it. */
export const typeName = (tokens: Tokens): TypeName => {
  const location = here(tokens)
  const word = peek(tokens)
  const type: TypeName = { names: [], typemod: -1, location }
  const catalogue = CATALOGUE_NAMES[word]
  if (catalogue !== undefined) {
    tokens.place++
    type.names = inCatalogue(catalogue)
    if (catalogue === 'numeric') modifiers(tokens, type)
    else if (peek(tokens) === '(') decline()
  } else if (word === 'timestamp' || word === 'time') {
    tokens.place++
    modifiers(tokens, type, true)
    const zoned = peek(tokens) === 'with'
    if (zoned || peek(tokens) === 'without') {
      tokens.place++
      expect(tokens, 'time')
      expect(tokens, 'zone')
    }
    type.names = inCatalogue(zoned ? `${word}tz` : word)
  } else if (word === 'varchar' || (word === 'character' && peekNext(tokens) === 'varying')) {
    tokens.place += word === 'varchar' ? 1 : 2
    type.names = inCatalogue('varchar')
    modifiers(tokens, type, true)
  } else if (word === 'char' || word === 'character') {
    tokens.place++
    if (peek(tokens) === 'varying') decline()
    type.names = inCatalogue('bpchar')
    modifiers(tokens, type, true)
    // Without a length it has one.
    type.typmods ??= [{ A_Const: { ival: { ival: 1 }, location: -1 } }]
  } else if (word === 'double' && peekNext(tokens) === 'precision') {
    tokens.place += 2
    type.names = inCatalogue('float8')
  } else if (word === 'interval') {
    tokens.place++
    const next = peek(tokens)
    if (next === '(' || INTERVAL_FIELDS.has(next)) decline()
    type.names = inCatalogue('interval')
  } else {
    const name = takeFunctionName(tokens)
    if (take(tokens, '.')) {
      type.names = [textNode(name), textNode(takeLabel(tokens))]
      if (peek(tokens) === '.') decline()
    } else type.names = shared(name, alone)
    modifiers(tokens, type)
  }
  if (peek(tokens) === '%' || peek(tokens) === 'array') decline()
  while (take(tokens, '[')) {
    let size = -1
    if (peek(tokens) === INTEGER) size = Number(takeText(tokens))
    expect(tokens, ']')
    const bound: Node = { Integer: size === 0 ? {} : { ival: size } }
    if (type.arrayBounds === undefined) type.arrayBounds = [bound]
    else type.arrayBounds.push(bound)
  }
  return type
}

/** What may follow INTERVAL, or its value. */
export const INTERVAL_FIELDS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second'])

const SHARED = new Map<string, Node[]>()

/** Thousands of columns have a dozen types: what names them is one value for all. Nobody changes a tree. */
const shared = (name: string, make: (name: string) => Node[]): Node[] => {
  const known = SHARED.get(name)
  if (known !== undefined) return known
  const made = make(name)
  // Names of people's own types could be any number.
  if (SHARED.size < 1000) SHARED.set(name, made)
  return made
}

const inCatalogue = (name: string): Node[] =>
  // No name has this character.
  shared(`\u0000${name}`, () => [textNode('pg_catalog'), textNode(name)])

const alone = (name: string): Node[] => [textNode(name)]

/** `(10,2)` behind a type. */
const modifiers = (tokens: Tokens, type: TypeName, onlyOne = false): void => {
  if (peek(tokens) !== '(') return
  const found = listOf(tokens, wholeNumber)
  if (onlyOne && found.length > 1) decline()
  type.typmods = found
}

const wholeNumber = (tokens: Tokens): Node => {
  if (peek(tokens) !== INTEGER) decline()
  const location = here(tokens)
  return integerNode(Number(takeText(tokens)), location)
}

/** Zeros are left out of the trees. */
export const integerNode = (value: number, location: number): Node => ({
  A_Const: { ival: value === 0 ? {} : { ival: value }, location },
})
