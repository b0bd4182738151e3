/** What a Python expression is worth for given environment values, and where that comes from. */
import type { Expression, Span, Statement } from '../../python/syntax.ts'
import type { Origin } from '../setting.ts'

/** One place in code that asks the environment for a key. */
export type EnvRead = {
  readonly key: string
  /** The call that asks. */
  readonly at: Span
  /** What is taken when the environment has not got it. */
  readonly fallback?: Value
  /** Which of the two it is; `unset` has no fallback, `opaque` cannot be read, `refused` stops the application. */
  readonly state: 'environment' | 'fallback' | 'unset' | 'opaque' | 'refused'
  /** Where the environment's value stands. */
  readonly origin?: Origin
  /** The value as the environment has it. */
  readonly text?: string
  /** How it is turned into a value: `bool`, `int`, `Csv`, … */
  readonly cast?: string
  /** It stands in a branch that is not taken with these values. */
  readonly unreached?: true
  /** Why it is opaque, unset or refused. */
  readonly reason?: string
}

export type Data =
  | { readonly kind: 'none' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** Lists, tuples and sets. `open`: further items are possible. */
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly open?: boolean }
  | { readonly kind: 'dict'; readonly entries: readonly Entry[]; readonly open?: boolean }
  /** Something of a library, by its dotted name, or the call of it. */
  | { readonly kind: 'library'; readonly name: string; readonly call?: Call }
  /** A reader of the environment that keeps casts and defaults of its own (django-environ, environs). */
  | {
      readonly kind: 'env'
      readonly library: string
      readonly scheme: ReadonlyMap<string, Scheme>
      readonly prefix: string
    }
  | { readonly kind: 'function'; readonly definition: Statement & { readonly kind: 'function' }; readonly scope: Scope }
  | { readonly kind: 'lambda'; readonly definition: Expression & { readonly kind: 'lambda' }; readonly scope: Scope }
  | { readonly kind: 'class'; readonly definition: Statement & { readonly kind: 'class' }; readonly scope: Scope }
  /** `cause` says whose turn it is: the environment's, or a reader's who would have to run the code. `random` is made anew at each start. */
  | { readonly kind: 'unknown'; readonly why: string; readonly cause: 'environment' | 'code' | 'random' }

export type Value = Data & { readonly at: Span; readonly reads: readonly EnvRead[] }

export type Entry = { readonly key: Value; readonly value: Value }

export type Call = {
  readonly args: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  /** What a method was called on. */
  readonly on?: Value
}

export type Scheme = { readonly cast: string; readonly fallback?: Value }

export type Scope = Map<string, Value>

export const unknown = (
  why: string,
  at: Span,
  reads: readonly EnvRead[] = [],
  cause: 'environment' | 'code' | 'random' = 'code',
): Value => ({ kind: 'unknown', why, cause, at, reads })

export const text = (value: string, at: Span, reads: readonly EnvRead[] = []): Value => ({
  kind: 'text',
  value,
  at,
  reads,
})

export const boolean = (value: boolean, at: Span, reads: readonly EnvRead[] = []): Value => ({
  kind: 'boolean',
  value,
  at,
  reads,
})

/** Truth as Python has it; undefined when it cannot be known. */
export const truthOf = (value: Value): boolean | undefined => {
  switch (value.kind) {
    case 'none':
      return false
    case 'boolean':
      return value.value
    case 'number':
      return value.value !== 0
    case 'text':
      return value.value !== ''
    case 'list':
      return value.items.length > 0 ? true : value.open === true ? undefined : false
    case 'dict':
      return value.entries.length > 0 ? true : value.open === true ? undefined : false
    case 'library':
      return value.call === undefined ? true : undefined
    case 'env':
    case 'function':
    case 'lambda':
    case 'class':
      return true
    case 'unknown':
      return undefined
  }
}

/** Equality of what is certain; undefined when it cannot be known. */
export const equals = (left: Value, right: Value): boolean | undefined => {
  if (left.kind === 'unknown' || right.kind === 'unknown' || left.kind === 'library' || right.kind === 'library')
    return undefined
  const number = (value: Value): number | undefined =>
    value.kind === 'number' ? value.value : value.kind === 'boolean' ? Number(value.value) : undefined
  const [a, b] = [number(left), number(right)]
  if (a !== undefined || b !== undefined) return a === b
  if (left.kind === 'text' && right.kind === 'text') return left.value === right.value
  if (left.kind === 'none' || right.kind === 'none') return left.kind === right.kind
  if (left.kind === 'list' && right.kind === 'list') {
    if (left.open === true || right.open === true) return undefined
    if (left.items.length !== right.items.length) return false
    const parts = new Set(left.items.map((item, index) => equals(item, right.items[index] ?? item)))
    return parts.has(false) ? false : parts.has(undefined) ? undefined : true
  }
  return left.kind === right.kind ? undefined : false
}

/** The value under a key of a dict; `maybe` when it may be among entries that are not known. */
export const entryOf = (value: Value | undefined, key: string): Value | undefined =>
  value?.kind === 'dict'
    ? value.entries.findLast((entry) => entry.key.kind === 'text' && entry.key.value === key)?.value
    : undefined

/** Reads of several values as one list, without repeats. */
export const readsOf = (...values: readonly (Value | undefined)[]): readonly EnvRead[] => {
  const all = values.flatMap((value) => value?.reads ?? [])
  return all.length < 2 ? all : [...new Set(all)]
}

/** Every read in a value and in what it holds. */
export const deepReads = (value: Value): readonly EnvRead[] => {
  const inner =
    value.kind === 'list'
      ? value.items.flatMap(deepReads)
      : value.kind === 'dict'
        ? value.entries.flatMap((entry) => deepReads(entry.value))
        : []
  return [...new Set([...value.reads, ...inner])]
}

/** What Python's `str()` makes of a value; undefined when it cannot be known. */
export const asText = (value: Value): string | undefined => {
  switch (value.kind) {
    case 'text':
      return value.value
    case 'number':
      return String(value.value)
    case 'boolean':
      return value.value ? 'True' : 'False'
    case 'none':
      return 'None'
    case 'list':
    case 'dict':
    case 'library':
    case 'env':
    case 'function':
    case 'lambda':
    case 'class':
    case 'unknown':
      return undefined
  }
}

/** The first thing that cannot be known in a value, however deep. */
export const firstUnknown = (value: Value): (Value & { readonly kind: 'unknown' }) | undefined => {
  if (value.kind === 'unknown') return value
  const inner =
    value.kind === 'list' ? value.items : value.kind === 'dict' ? value.entries.map((entry) => entry.value) : []
  for (const one of inner) {
    const found = firstUnknown(one)
    if (found !== undefined) return found
  }
  return undefined
}
