import type { Effective } from '../../settings/effective.ts'
import type { PythonSettings } from '../../settings/python/settings-module.ts'
import { asText, firstUnknown, type EnvRead, type Value } from '../../settings/python/value.ts'
import { placeOfOrigin, showOrigin, type Place } from './judge.ts'
import { environmentRead, placeOf, spanPlace } from './python-view.ts'

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** What production has for a key: the setting of the framework where it has one, else the environment's value. */
export type Answer =
  | {
      readonly status: 'value'
      readonly value: Plain
      readonly place: Place
      /** For people: `.env.production:3`, `the code`. */
      readonly where: string
      readonly fromEnvironment: boolean
      readonly updatedAt?: number
    }
  /** It is there, and nobody can read it here. */
  | {
      readonly status: 'opaque'
      readonly reason: string
      readonly place?: Place
      readonly there: boolean
      readonly generated?: boolean
      readonly updatedAt?: number
    }
  | { readonly status: 'missing' }

export type Answers = (key: string) => Answer

/** Where to look for a key; each gives undefined for what it does not know. */
export type AnswerSource = (key: string) => Answer | undefined

export const answersOf =
  (sources: readonly AnswerSource[]): Answers =>
  (key) => {
    for (const source of sources) {
      const answer = source(key)
      if (answer !== undefined) return answer
    }
    return { status: 'missing' }
  }

/** The settings of a Python module under their own names. */
export const pythonAnswers =
  ({ names }: Pick<PythonSettings, 'names'>): AnswerSource =>
  (key) => {
    const value = names.get(key)
    if (value === undefined || value.kind === 'function' || value.kind === 'class' || value.kind === 'env')
      return undefined
    return answerOfValue(value)
  }

export const answerOfValue = (value: Value): Answer => {
  const unclear = firstUnknown(value)
  if (unclear !== undefined)
    return {
      status: 'opaque',
      reason: unclear.why,
      place: spanPlace(unclear.at),
      there: unclear.reads.some(({ state }) => state === 'opaque' || state === 'environment'),
      ...(unclear.cause === 'random' ? { generated: true } : {}),
    }
  const won = environmentRead(value)
  return {
    status: 'value',
    value: plainOf(value),
    place: placeOf(value),
    where: won?.origin === undefined ? `${value.at.path}:${value.at.line}` : showOrigin(won.origin),
    fromEnvironment: won !== undefined,
  }
}

/** Keys that code asks the environment for, where no source has them: the default that is taken then. */
export const fallbackAnswers =
  (reads: readonly EnvRead[]): AnswerSource =>
  (key) => {
    const read = reads.findLast(
      (one) => one.key === key && one.fallback !== undefined && one.fallback.kind !== 'none' && one.unreached !== true,
    )
    return read?.fallback === undefined || read.state !== 'fallback' ? undefined : answerOfValue(read.fallback)
  }

/** Values of the sources. */
export const environmentAnswers =
  (effective: Effective): AnswerSource =>
  (key) => {
    const setting = effective.get(key)
    if (setting === undefined) {
      const uncertain = effective.mayBeSet(key)
      return uncertain === undefined || effective.all(key).length > 0
        ? undefined
        : { status: 'opaque', reason: `it is in none of the given sources, and ${uncertain}`, there: false }
    }
    const age = setting.updatedAt === undefined ? {} : { updatedAt: setting.updatedAt }
    const place = placeOfOrigin(setting.origin)
    if (setting.value.status === 'value')
      return {
        status: 'value',
        value: setting.value.text,
        place: place ?? {},
        where: showOrigin(setting.origin),
        fromEnvironment: true,
        ...age,
      }
    return {
      status: 'opaque',
      reason: setting.value.reason,
      there: true,
      ...(place === undefined ? {} : { place }),
      ...(setting.value.status === 'opaque' && setting.value.generated === true ? { generated: true } : {}),
      ...age,
    }
  }

/** Plain data of a value that is known throughout; what is no data is its name in words. */
export const plainOf = (value: Value): Plain => {
  switch (value.kind) {
    case 'none':
      return null
    case 'boolean':
    case 'number':
    case 'text':
      return value.value
    case 'list':
      return value.items.map(plainOf)
    case 'dict':
      return Object.fromEntries(value.entries.map((entry) => [asText(entry.key) ?? '?', plainOf(entry.value)]))
    case 'library':
      return value.name
    case 'env':
    case 'function':
    case 'lambda':
    case 'class':
    case 'unknown':
      return value.kind
  }
}
