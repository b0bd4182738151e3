import type { Span, TextPiece } from './syntax.ts'

type At = { readonly at: Span }

/** `spread` marks a place in a list, set or dict where any number of further entries may stand. */
export type Unknown = At & {
  readonly kind: 'unknown'
  /** Why it cannot be known, to follow "because": `it comes from a call of env()`. */
  readonly reason: string
  /** The source text that it stands for. */
  readonly source: string
  readonly spread?: true
  /** When it is one of these: all that it can be. */
  readonly mayBe?: readonly Value[]
  /** For texts of which parts are known: `['DROP TABLE ', unknown]`. */
  readonly template?: readonly (string | Value)[]
}

/** What was called, as it stands: `path` is the dotted name after imports (`django.db.models.CharField`). */
export type CallValue = At & {
  readonly kind: 'call'
  readonly path: string
  /** The path in the file, where another one stands for it: `mptt.fields.TreeForeignKey` for a ForeignKey. */
  readonly written?: string
  /** What the method was called on. */
  readonly object?: Value
  readonly positional: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  /** A `*items` or `**mapping` that is not known: there may be further arguments. */
  readonly open?: Unknown
}

export type TextValue = At & {
  readonly kind: 'text'
  readonly value: string
  /** Where it stands in the file, when it is a literal. */
  readonly pieces?: readonly TextPiece[]
}

/** What an expression is worth without executing anything. Whatever is not certain is `unknown`, with the reason. */
export type Value =
  | TextValue
  | (At & { readonly kind: 'bytes'; readonly value: string })
  | (At & { readonly kind: 'number'; readonly value: number; readonly text: string })
  | (At & { readonly kind: 'boolean'; readonly value: boolean })
  | (At & { readonly kind: 'none' })
  | (At & { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Value[] })
  | (At & { readonly kind: 'dict'; readonly entries: readonly DictItem[] })
  /** A name from elsewhere, or a class or function of this file; `object` is what an attribute was taken from. */
  | (At & { readonly kind: 'reference'; readonly path: string; readonly object?: Value })
  | CallValue
  | Unknown

/** An entry whose key is an unknown `spread` stands for any number of entries. */
export type DictItem = { readonly key: Value; readonly value: Value }

/** Truth as Python has it; undefined when it is not certain. Objects of classes are true unless they say otherwise, so they are not certain. */
export const truthOf = (value: Value): boolean | undefined => {
  switch (value.kind) {
    case 'text':
    case 'bytes':
      return value.value !== ''
    case 'number':
      return Number.isNaN(value.value) ? undefined : value.value !== 0
    case 'boolean':
      return value.value
    case 'none':
      return false
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.length === 0 ? false : value.items.every((item) => isSpread(item)) ? undefined : true
    case 'dict':
      return value.entries.length === 0 ? false : value.entries.every((entry) => isSpread(entry.key)) ? undefined : true
    case 'unknown': {
      const truths = new Set(value.mayBe?.map(truthOf) ?? [undefined])
      return truths.size === 1 ? [...truths][0] : undefined
    }
    case 'reference':
    case 'call':
      return undefined
  }
}

export const isSpread = (value: Value): boolean => value.kind === 'unknown' && value.spread === true

/** Whether two values are equal as Python has it; undefined when it is not certain. */
export const equal = (left: Value, right: Value): boolean | undefined => {
  if (!isPlain(left) || !isPlain(right)) return undefined
  const a = comparable(left)
  const b = comparable(right)
  if (a !== undefined && b !== undefined) return a === b
  if ((left.kind === 'list' || left.kind === 'tuple') && left.kind === right.kind) {
    if (left.items.length !== right.items.length) return false
    return left.items.every((item, index) => {
      const other = right.items[index]
      return other !== undefined && equal(item, other) === true
    })
  }
  if (left.kind === 'dict' || left.kind === 'set' || right.kind === 'dict' || right.kind === 'set')
    return left.kind === right.kind ? undefined : false
  return false
}

/** True, 1 and 1.0 are equal in Python. Whole numbers beyond what is exact here compare by their text. */
const comparable = (value: Value): string | undefined => {
  switch (value.kind) {
    case 'text':
      return `t${value.value}`
    case 'bytes':
      return `b${value.value}`
    case 'boolean':
      return `n${value.value ? 1 : 0}`
    case 'number':
      return Number.isSafeInteger(value.value) || !Number.isInteger(value.value) ? `n${value.value}` : `n${value.text}`
    case 'none':
      return 'none'
    case 'list':
    case 'tuple':
    case 'set':
    case 'dict':
    case 'reference':
    case 'call':
    case 'unknown':
      return undefined
  }
}

/** True when the value and all in it are certain. */
export const isPlain = (value: Value): boolean => {
  switch (value.kind) {
    case 'text':
    case 'bytes':
    case 'number':
    case 'boolean':
    case 'none':
      return true
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.every(isPlain)
    case 'dict':
      return value.entries.every((entry) => isPlain(entry.key) && isPlain(entry.value))
    case 'reference':
    case 'call':
    case 'unknown':
      return false
  }
}

/** The value of a key that is a text. Undefined when it is not there; unknown when entries that are not known may hold it. */
export const entryOf = (value: Value & { readonly kind: 'dict' }, key: string): Value | undefined => {
  for (const entry of value.entries.toReversed()) {
    if (entry.key.kind === 'text') {
      if (entry.key.value === key) return entry.value
    } else if (!isPlain(entry.key))
      return {
        kind: 'unknown',
        reason: `the key '${key}' may be among entries that are not known`,
        source: '',
        at: entry.key.at,
      }
  }
  return undefined
}

/** Alternatives beyond this are not kept: then it is just unknown. */
const MAX_ALTERNATIVES = 16

/** One of several values. When they are all equal it is that value. */
export const oneOf = (values: readonly Value[], unknown: Omit<Unknown, 'kind' | 'mayBe'>): Value => {
  const flat: Value[] = []
  for (const value of values.flatMap((value) =>
    value.kind === 'unknown' && value.mayBe !== undefined && value.spread !== true ? value.mayBe : [value],
  ))
    if (!flat.some((other) => other === value || equal(other, value) === true)) flat.push(value)
  const [first] = flat
  if (first !== undefined && flat.length === 1) return first
  return flat.length > MAX_ALTERNATIVES ? { kind: 'unknown', ...unknown } : { kind: 'unknown', ...unknown, mayBe: flat }
}

/** A call's argument by its name, or by its place. */
export const argumentOf = (call: CallValue, name: string, index?: number): Value | undefined =>
  call.named.get(name) ?? (index === undefined ? undefined : call.positional[index])

/** The last name of a dotted path: `AddField` of `django.db.migrations.AddField`. */
export const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
