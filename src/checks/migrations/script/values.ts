/**
 * What stands in a migration that is a program (JavaScript, TypeScript, Ruby), read as syntax and never run. Only what is
 * constant is known: everything else is `unknown`, or a text with a placeholder where a part is put in when it runs.
 */

import { PLACEHOLDER } from '../embedded-sql.ts'

/** A run of characters of a text, and where its first one stands in the file. */
export type Piece = { readonly text: string; readonly source: number }

/** Characters of the file, from `start` to before `end`. */
export type Range = { readonly start: number; readonly end: number }

export type TextValue = {
  readonly kind: 'text'
  readonly value: string
  readonly pieces: readonly Piece[]
  /** True where a part is only known when it runs; PLACEHOLDER stands for it. */
  readonly dynamic: boolean
  readonly at: Range
}

export type FunctionValue = {
  readonly kind: 'function'
  readonly params: readonly string[]
  /** Tokens of the body, from this index to before that one. */
  readonly body: { readonly from: number; readonly to: number }
  readonly at: Range
}

/** One step of `a.b(c).d`: a name, and the arguments where it is called. */
export type Link = {
  readonly name: string
  readonly args?: readonly Value[]
  readonly at: Range
}

export type Value =
  | TextValue
  | { readonly kind: 'number'; readonly text: string; readonly at: Range }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Range }
  | { readonly kind: 'null'; readonly at: Range }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly at: Range }
  | {
      readonly kind: 'map'
      readonly entries: ReadonlyMap<string, Value>
      /** True where more may be in it: a spread, a key that is computed. */
      readonly open: boolean
      readonly at: Range
    }
  | { readonly kind: 'chain'; readonly links: readonly Link[]; readonly made: boolean; readonly at: Range }
  | FunctionValue
  | { readonly kind: 'unknown'; readonly at: Range }

/** The text, where all of it is known. */
export const textOf = (value: Value | undefined): string | undefined =>
  value?.kind === 'text' && !value.dynamic ? value.value : undefined

/** Texts of a list, or of one text; undefined where one of them is not known. */
export const textsOf = (value: Value | undefined): readonly string[] | undefined => {
  const one = textOf(value)
  if (one !== undefined) return [one]
  if (value?.kind !== 'list') return undefined
  const texts = value.items.map(textOf)
  return texts.every((text) => text !== undefined) ? texts : undefined
}

/** The value of a key, where the value is a map. */
export const entryOf = (value: Value | undefined, key: string): Value | undefined =>
  value?.kind === 'map' ? value.entries.get(key) : undefined

export const isTrue = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.value
export const isFalse = (value: Value | undefined): boolean => value?.kind === 'boolean' && !value.value

/** One text of several; what is not known is a placeholder. */
export const joined = (values: readonly Value[], at: Range, between = ''): TextValue => {
  const pieces: Piece[] = []
  let dynamic = false
  values.forEach((value, index) => {
    if (index > 0 && between !== '') pieces.push({ text: between, source: value.at.start })
    if (value.kind === 'text') {
      pieces.push(...value.pieces)
      dynamic ||= value.dynamic
    } else if (value.kind === 'number') pieces.push({ text: value.text, source: value.at.start })
    else {
      pieces.push({ text: PLACEHOLDER, source: value.at.start })
      dynamic = true
    }
  })
  return { kind: 'text', value: pieces.map(({ text }) => text).join(''), pieces, dynamic, at }
}

/** Where in the file a character of the text stands. */
export const sourceOf = ({ pieces, at }: TextValue, offset: number): number => {
  let left = offset
  let last = at.start
  for (const { text, source } of pieces) {
    if (left < text.length) return source + left
    left -= text.length
    last = source + text.length
  }
  return last
}

/** A property of the record itself: names of a program may be those that every object has. */
export const ownOf = <Item>(record: Readonly<Record<string, Item>>, name: string): Item | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
