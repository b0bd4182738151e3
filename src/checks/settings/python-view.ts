import type { PythonSettings } from '../../settings/python/settings-module.ts'
import {
  asText,
  deepReads,
  entryOf,
  firstUnknown,
  truthOf,
  type EnvRead,
  type Value,
} from '../../settings/python/value.ts'
import { showOrigin, type Judge, type Place } from './judge.ts'

/** Where a value is written: in the source that won, at the default in the code, or at the expression. */
export const placeOf = (value: Value): Place => {
  const won = value.reads.findLast(({ state }) => state === 'environment' && value.kind !== 'unknown')
  if (won?.origin?.path !== undefined) return { path: won.origin.path, line: won.origin.line }
  return spanPlace(value.at)
}

export const spanPlace = (at: Value['at']): Place => ({ path: at.path, line: at.line, column: at.column })

/** How the value came about, to follow what is said of it: `(the default in the code)`. */
export const cameFrom = (value: Value): string => {
  const read = value.reads.findLast(({ state }) => state === 'environment' || state === 'fallback')
  if (read === undefined) return ''
  if (read.state === 'fallback') return ` (the default in the code; ${read.key} is not set)`
  return ` (from ${read.key}${read.origin === undefined ? '' : ` in ${showOrigin(read.origin)}`})`
}

/** The settings as rules ask for them: with the framework's own defaults, and unknown ones noted. */
export type View = {
  readonly path: string
  /** Undefined where the module does not set it. */
  get(name: string): Value | undefined
  /** `is True` as Django's checks have it; undefined and noted where it cannot be known. */
  isTrue(name: string, framework: boolean, rule: string): boolean | undefined
  /** Truth; undefined and noted where it cannot be known. */
  truth(name: string, framework: boolean, rule: string): boolean | undefined
  /** The texts of a list, or the one text; undefined and noted where they cannot be known. */
  texts(name: string, rule: string): readonly { readonly text: string; readonly value: Value }[] | undefined
  text(name: string, framework: string, rule: string): string | undefined
  number(name: string, framework: number, rule: string): number | undefined
  /** The place of the setting, or the file where it is not set. */
  place(name: string): Place
  noteUnknown(name: string, value: Value, rule: string): void
}

export const viewOf = ({ path, names }: PythonSettings, judge: Judge): View => {
  const noteUnknown = (name: string, value: Value, rule: string): void => {
    const cause = firstUnknown(value)
    judge.unknown(name, cause?.why ?? 'it is no plain value', spanPlace(cause?.at ?? value.at), rule)
  }
  const view: View = {
    path,
    get: (name) => names.get(name),
    place: (name) => {
      const value = names.get(name)
      return value === undefined ? { path } : placeOf(value)
    },
    noteUnknown,
    isTrue: (name, framework, rule) => {
      const value = names.get(name)
      if (value === undefined) return framework
      if (value.kind === 'unknown') {
        noteUnknown(name, value, rule)
        return undefined
      }
      return value.kind === 'boolean' && value.value
    },
    truth: (name, framework, rule) => {
      const value = names.get(name)
      if (value === undefined) return framework
      const truth = truthOf(value)
      if (truth === undefined) noteUnknown(name, value, rule)
      return truth
    },
    texts: (name, rule) => {
      const value = names.get(name)
      if (value === undefined || value.kind === 'none') return []
      const items = value.kind === 'list' ? value.items : [value]
      const found = items.flatMap((item) => (item.kind === 'text' ? [{ text: item.value, value: item }] : []))
      if (found.length < items.length || (value.kind === 'list' && value.open === true)) {
        if (items.some((item) => item.kind === 'unknown') || (value.kind === 'list' && value.open === true))
          noteUnknown(name, value, rule)
        return value.kind === 'list' && found.length > 0 ? found : undefined
      }
      return found
    },
    text: (name, framework, rule) => {
      const value = names.get(name)
      if (value === undefined) return framework
      if (value.kind === 'unknown') noteUnknown(name, value, rule)
      return value.kind === 'unknown' ? undefined : (asText(value) ?? '')
    },
    number: (name, framework, rule) => {
      const value = names.get(name)
      if (value === undefined) return framework
      if (value.kind === 'number') return value.value
      if (value.kind === 'boolean') return Number(value.value)
      if (value.kind === 'unknown') noteUnknown(name, value, rule)
      return value.kind === 'unknown' ? undefined : 0
    },
  }
  return view
}

export const textAt = (
  value: Value | undefined,
  ...keys: readonly string[]
): { text: string; value: Value } | undefined => {
  let at = value
  for (const key of keys) at = entryOf(at, key)
  return at?.kind === 'text' ? { text: at.value, value: at } : undefined
}

/** The read of the environment that has set a value; undefined where the code alone did. */
export const environmentRead = (value: Value): EnvRead | undefined =>
  deepReads(value).findLast(({ state }) => state === 'environment')
