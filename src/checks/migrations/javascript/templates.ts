import { joined, type Piece, type Value } from '../script/values.ts'
import type { ReadExpression, Scope } from './reading.ts'
import { putIn } from './kysely/fragments.ts'
import type { Token } from './tokens.ts'

/** The text of a string or a template, with what is put into it where that is known. Behind the tag `sql` that is no text, but a parameter. */
export const templateValue = (token: Token, scope: Scope, depth: number, read: ReadExpression, tag?: string): Value => {
  const at = { start: token.start, end: token.end }
  const values: Value[] = []
  token.pieces?.forEach((pieces: readonly Piece[], index) => {
    values.push({ kind: 'text', value: pieces.map(({ text }) => text).join(''), pieces, dynamic: false, at })
    const inner = token.inner?.[index]
    if (inner === undefined) return
    const { value, next } = read(inner, 0, scope, depth + 1)
    const isWhole = next >= inner.list.length && value.kind !== 'function'
    const known: Value = isWhole ? value : { kind: 'unknown', at: value.at }
    values.push(tag === 'sql' ? putIn(known) : known)
  })
  return joined(values, at)
}
