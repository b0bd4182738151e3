import type { Ask } from '../../settings/python/environment-read.ts'
import type { CodeRead } from '../../settings/code-text.ts'
import { isSecretKey } from '../../settings/secret.ts'
import type { AnswerSource } from './answer.ts'
import type { Fallback } from './fallbacks.ts'
import type { SecretInUse } from './known-secrets.ts'

export type PlacedRead = CodeRead & { readonly path: string }

/** Defaults in code that is no Python, in the words of the rules for them. */
export const fallbacksOf = (reads: readonly PlacedRead[], ask: Ask): readonly Fallback[] =>
  reads.flatMap((read): readonly Fallback[] => {
    const { key, fallback, path, line, column } = read
    if (fallback === undefined || fallback === null || fallback === '') return []
    const answer = ask(key)
    const state =
      answer.status === 'value'
        ? 'environment'
        : answer.status === 'opaque' || answer.uncertain !== undefined
          ? 'unknown'
          : 'fallback'
    return [
      {
        key,
        texts: typeof fallback === 'string' ? [fallback] : [],
        ...(typeof fallback === 'boolean' ? { truth: fallback } : {}),
        place: { path, line, column },
        state,
      },
    ]
  })

/** The default that is taken for a key that no source has. */
export const fallbackAnswer =
  (reads: readonly PlacedRead[], ask: Ask): AnswerSource =>
  (key) => {
    const read = reads.findLast((one) => one.key === key && one.fallback !== undefined)
    const answer = read === undefined ? undefined : ask(key)
    if (read === undefined || answer?.status !== 'unset' || answer.uncertain !== undefined) return undefined
    const place = { path: read.path, line: read.line, column: read.column }
    return read.fallback === null || read.fallback === undefined
      ? { status: 'opaque', reason: `its default at ${read.path}:${read.line} is no plain value`, place, there: false }
      : { status: 'value', value: read.fallback, place, where: `${read.path}:${read.line}`, fromEnvironment: false }
  }

export const secretsOf = (reads: readonly PlacedRead[], ask: Ask): readonly SecretInUse[] =>
  reads.flatMap(({ key, fallback, path, line }) =>
    typeof fallback === 'string' && fallback !== '' && isSecretKey(key) && ask(key).status === 'unset'
      ? [{ key, text: fallback, place: { path, line } }]
      : [],
  )
