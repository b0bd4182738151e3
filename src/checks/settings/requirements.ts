import { Undecidable } from '../../core/errors.ts'
import type { Files } from '../../core/world.ts'
import { readDialect } from '../../settings/dotenv.ts'
import { driftIn } from '../../settings/effective.ts'
import type { Source } from '../../settings/setting.ts'
import { describeSecret, isSecretKey } from '../../settings/secret.ts'
import type { Answers } from './answer.ts'
import { placeOfOrigin, showOrigin, type Judge, type Place } from './judge.ts'
import type { Options } from './options.ts'

/** Keys that have to be there, and where that is written. */
export type Required = { readonly key: string; readonly place?: Place }

export const requiredKeys = async (required: Options['required'], files: Files): Promise<readonly Required[]> => {
  if (required === undefined) return []
  const wanted = typeof required === 'string' ? [required] : Array.isArray(required) ? required : required.from
  const except = typeof required === 'object' && 'except' in required ? (required.except ?? []) : []
  const result: Required[] = []
  for (const entry of wanted) {
    const path = entry.replace(/^from\s+/, '')
    if (typeof required === 'object' && Array.isArray(required) && /^[A-Za-z_][A-Za-z0-9_]*$/.test(path)) {
      result.push({ key: path })
      continue
    }
    const stat = await files.stat(path)
    if (stat?.kind !== 'file') {
      if (/^[A-Z_][A-Z0-9_]*$/.test(path)) {
        result.push({ key: path })
        continue
      }
      throw new Undecidable(`${path}, which should list the required settings, is not there.`, {
        rule: 'settings-source-missing',
        help: 'Correct `required`, or add the file.',
      })
    }
    const text = await files.readText(path, { maxBytes: 256 * 1024 })
    for (const { key, line } of readDialect(text, 'dotenv'))
      if (!result.some((one) => one.key === key)) result.push({ key, place: { path, line } })
  }
  return result.filter(({ key }) => !except.includes(key))
}

/** Every required key is set to something; one message tells how many are, the findings which are not. */
export const judgeRequired = (
  required: readonly Required[],
  answers: Answers,
  judge: Judge,
): { readonly there: number } => {
  let there = 0
  for (const { key, place } of required) {
    const answer = answers(key)
    if (answer.status === 'value' && answer.value !== '') there++
    else if (answer.status === 'opaque' && (answer.there || answer.generated === true)) there++
    else if (answer.status === 'opaque') judge.unknown(key, answer.reason, answer.place, 'setting-missing')
    else
      judge.report(
        'setting-missing',
        answer.status === 'value'
          ? `${key} is required and is empty in ${answer.where}.`
          : `${key} is required and is set in none of the given sources.`,
        answer.status === 'value' ? answer.place : place,
        { help: `Set ${key} where production's values are kept.` },
      )
  }
  return { there }
}

/** Keys for which two kinds of sources say different things. Secrets are told apart by their fingerprints. */
export const judgeDrift = (sources: readonly Source[], judge: Judge, level: 'error' | 'warning'): number => {
  const all = driftIn(sources)
  for (const { key, settings } of all) {
    const secret = isSecretKey(key) || settings.some((one) => one.secret === true)
    const said = settings.map(({ value, origin }) => {
      const text = value.status === 'value' ? value.text : ''
      return `${showOrigin(origin)} says ${secret ? describeSecret(text) : text === '' ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}…` : text}`
    })
    judge.report(
      'settings-drift',
      `${key} is not the same everywhere: ${said.join(', ')}.`,
      placeOfOrigin(settings.at(-1)?.origin),
      { level },
    )
  }
  return all.length
}
