import { identifier } from '../../python/quote.ts'
import { plainDefault, tableSql } from '../../script/ddl.ts'
import { joined, textOf, type Link, type TextValue, type Value } from '../../script/values.ts'

/**
 * The SQL of a value that is made with Kysely's `sql`: a template, `sql.raw('…')`, `sql.ref('a.b')`, `sql.table('a')`,
 * `sql.id('a', 'b')`, `sql.lit(1)`, `sql.join([…])`; and `ref('a.b')` of a builder. Undefined for every other value.
 */
export const fragmentOf = (value: Value | undefined): TextValue | undefined => {
  if (value?.kind !== 'chain') return undefined
  const [tag, ...steps] = value.links
  const last = value.links.at(-1)
  // `const { ref } = db.dynamic`, `eb.ref('a')`: a column or a table, whoever gives it.
  if (last?.name === 'ref' && tag?.name !== 'sql') return textOfCall(last, value)
  if (tag?.name !== 'sql') return undefined
  const [made, ...more] = tag.args === undefined ? steps : [tag, ...steps]
  if (made === undefined || !more.every(({ name }) => isForTypes(name))) return undefined
  const [text] = made.args ?? []
  if (made === tag) return text?.kind === 'text' ? text : undefined
  return textOfCall(made, value)
}

/** `.as('a')` and `.$castTo<A>()` are for the compiler of TypeScript, or for a query that selects. */
const isForTypes = (name: string): boolean => name === 'as' || name.startsWith('$')

/** What a value that is put into such a template becomes: SQL where it is made with `sql`, else a parameter, which is never SQL. */
export const putIn = (value: Value): Value => {
  const fragment = fragmentOf(value)
  if (fragment !== undefined) return fragment
  const parameter = value.kind === 'list' || value.kind === 'map' ? undefined : plainDefault(value)
  return parameter === undefined ? { kind: 'unknown', at: value.at } : textAt(parameter, value)
}

const textAt = (value: string, { at }: Pick<Value, 'at'>): TextValue => ({
  kind: 'text',
  value,
  pieces: [{ text: value, source: at.start }],
  dynamic: false,
  at,
})

const textOfCall = ({ name, args = [] }: Link, whole: Value): TextValue | undefined => {
  const [first, second] = args
  const plain = textOf(first)
  switch (name) {
    case 'raw':
      return first?.kind === 'text' ? first : undefined
    case 'ref':
    case 'table':
      return plain === undefined ? undefined : textAt(tableSql(plain), whole)
    case 'id': {
      const names = args.map(textOf)
      return names.every((each) => each !== undefined) ? textAt(names.map(identifier).join('.'), whole) : undefined
    }
    case 'lit':
    case 'val': {
      const value =
        first === undefined || first.kind === 'list' || first.kind === 'map' ? undefined : plainDefault(first)
      return value === undefined ? undefined : textAt(value, whole)
    }
    case 'join': {
      const between = second === undefined ? ', ' : textOf(fragmentOf(second))
      if (first?.kind !== 'list' || between === undefined) return undefined
      return joined(first.items.map(putIn), whole.at, between)
    }
    default:
      return undefined
  }
}
