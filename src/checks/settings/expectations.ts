import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto'
import { compilePattern } from '../../core/pattern.ts'
import { formatDuration } from '../../core/units.ts'
import { describeSecret, isSecretKey, purposeOf, weaknessOf } from '../../settings/secret.ts'
import type { Answer, Answers, Plain } from './answer.ts'
import { hostOf } from './hosts.ts'
import type { Judge, Place } from './judge.ts'
import type { Expectation } from './options.ts'

type Known = Answer & { readonly status: 'value' }

/** Holds each setting against what the manifest expects of it. Values of secrets are described, never shown. */
export const judgeExpectations = (
  expect: Readonly<Record<string, unknown>>,
  answers: Answers,
  judge: Judge,
  {
    now,
    keys,
    hide,
  }: { readonly now: number; readonly keys: readonly string[]; readonly hide: (secret: string) => void },
): number => {
  let count = 0
  for (const [key, wanted] of Object.entries(expect)) {
    if (wanted === undefined) continue
    count++
    if (key === 'any-of') anyOf(groupsOf(wanted, keys), answers, judge)
    else if (key === 'all-or-none') allOrNone(wanted, keys, answers, judge)
    else {
      const expectation: Expectation =
        wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted)
          ? wanted
          : { equals: wanted as NonNullable<Expectation['equals']> }
      const answer = answers(key)
      if (
        answer.status === 'value' &&
        typeof answer.value === 'string' &&
        (isSecretKey(key) || expectation.strong !== undefined) &&
        answer.value.length > 3
      )
        hide(answer.value)
      judgeOne(key, expectation, answer, answers, judge, now)
    }
  }
  return count
}

const judgeOne = (
  key: string,
  wanted: Expectation,
  answer: Answer,
  answers: Answers,
  judge: Judge,
  now: number,
): void => {
  const missed = (message: string, place?: Place): void =>
    judge.report('setting-unexpected', message, place, {
      help: `Set ${key} as expected where production's values are kept, or correct \`expect\`.`,
    })
  if (wanted.absent === true) {
    if (answer.status === 'value') missed(`${key} is set in ${answer.where}, and should not be.`, answer.place)
    else if (answer.status === 'opaque')
      if (answer.there) missed(`${key} is set, and should not be.`, answer.place)
      else judge.unknown(key, answer.reason, answer.place, 'setting-unexpected')
    return
  }
  if (answer.status === 'missing') {
    judge.report('setting-missing', `${key} is not set in any of the given sources.`, undefined, {
      help: `Set ${key} where production's values are kept.`,
    })
    return
  }
  const age = wanted['max-age']
  if (age !== undefined) {
    if (answer.updatedAt === undefined)
      judge.unknown(key, 'its source does not say when it was written', answer.place, 'setting-unexpected')
    else if (now - answer.updatedAt > age)
      judge.report(
        'secret-old',
        `${key} was last written ${formatDuration(now - answer.updatedAt)} ago; the limit is ${formatDuration(age)}.`,
        answer.place,
      )
  }
  if (answer.status === 'opaque') {
    const rest = Object.keys(wanted).filter((name) => {
      if (name === 'max-age') return false
      if (name === 'present' || name === 'from-environment') return !answer.there && answer.generated !== true
      return !(name === 'strong' && answer.generated === true)
    })
    if (rest.length > 0) judge.unknown(key, answer.reason, answer.place, 'setting-unexpected')
    return
  }
  for (const message of mistakesIn(key, wanted, answer, answers, judge)) missed(message, answer.place)
}

const mistakesIn = (
  key: string,
  wanted: Expectation,
  answer: Known,
  answers: Answers,
  judge: Judge,
): readonly string[] => {
  const found: string[] = []
  const secret = isSecretKey(key) || wanted.strong !== undefined
  const shown = secret ? describeSecret(textOf(answer.value)) : show(answer.value)
  const is = `${key} is ${shown} in ${answer.where}`
  const text = textOf(answer.value)
  const listed = listOf(answer.value)
  if (wanted.equals !== undefined && !same(answer.value, wanted.equals))
    found.push(`${is}, and should be ${secret ? 'another value' : show(wanted.equals)}.`)
  if (wanted['one-of'] !== undefined && !wanted['one-of'].some((one) => same(answer.value, one)))
    found.push(`${is}, and should be one of ${secret ? 'some other values' : wanted['one-of'].map(show).join(', ')}.`)
  if (wanted.pattern !== undefined && !compilePattern(wanted.pattern).test(text))
    found.push(`${is}, which does not match ${wanted.pattern}.`)
  if (wanted['not-pattern'] !== undefined && compilePattern(wanted['not-pattern']).test(text))
    found.push(`${is}, which matches ${wanted['not-pattern']}.`)
  const lacks = (wanted.includes ?? []).filter((one) => !listed.includes(one))
  if (lacks.length > 0) found.push(`${key} has not got ${lacks.join(', ')} in ${answer.where}.`)
  const has = (wanted.excludes ?? []).filter((one) => listed.includes(one))
  if (has.length > 0) found.push(`${key} has ${has.join(', ')} in ${answer.where}.`)
  const extra = wanted.only === undefined ? [] : listed.filter((one) => wanted.only?.includes(one) !== true)
  if (extra.length > 0)
    found.push(
      `${key} has ${secret ? `${extra.length} more entries` : extra.join(', ')} in ${answer.where}, beside ${wanted.only?.join(', ') ?? 'nothing'}.`,
    )
  if (wanted.present === true && text === '') found.push(`${key} is empty in ${answer.where}.`)
  if (wanted['from-environment'] === true && !answer.fromEnvironment)
    found.push(`${key} comes out of the code (${answer.where}) and not from the environment.`)
  if (wanted.strong !== undefined) {
    const purpose = purposeOf(key)
    const limits = wanted.strong === true ? {} : wanted.strong
    const weakness = weaknessOf(text, {
      ...purpose,
      characters: limits['min-length'] ?? purpose.characters,
      bits: limits['min-bits'] ?? purpose.bits,
    })
    if (weakness !== undefined) found.push(`${key} ${weakness}, in ${answer.where} (${describeSecret(text)}).`)
  }
  for (const other of wanted['differs-from'] ?? []) {
    const theirs = answers(other)
    if (theirs.status === 'value' && textOf(theirs.value) === text)
      found.push(`${key} and ${other} have the same value, in ${answer.where} and ${theirs.where}.`)
    else if (theirs.status === 'missing')
      found.push(`${key} has to differ from ${other}, which is not set in any of the given sources.`)
    else if (theirs.status === 'opaque' && theirs.generated !== true)
      judge.unknown(other, theirs.reason, theirs.place, 'setting-unexpected')
  }
  if (wanted.url !== undefined)
    found.push(...urlMistakes(key, text, wanted.url === true ? {} : wanted.url, answer.where, secret))
  if (wanted.base64 !== undefined) {
    const decoded = decodeBase64(text)
    if (decoded === undefined) found.push(`${key} is no base64 in ${answer.where}.`)
    else if (wanted.base64 === 'json' && !isJson(decoded))
      found.push(`${key} is base64, but not of valid JSON, in ${answer.where}.`)
  }
  if (wanted['pairs-with'] !== undefined) {
    const other = answers(wanted['pairs-with'])
    if (other.status === 'missing') found.push(`${key} is set, and ${wanted['pairs-with']} is not.`)
    else if (other.status === 'opaque')
      judge.unknown(wanted['pairs-with'], other.reason, other.place, 'setting-unexpected')
    else {
      const pair = isVapidPair(text, textOf(other.value))
      if (pair !== true)
        found.push(`${key} and ${wanted['pairs-with']} ${pair}: browsers refuse what is signed with them.`)
    }
  }
  return found
}

const urlMistakes = (
  key: string,
  text: string,
  wanted: { readonly host?: readonly string[] | undefined; readonly scheme?: readonly string[] | undefined },
  where: string,
  secret: boolean,
): readonly string[] => {
  const found = hostOf(text)
  if (found?.scheme === undefined || (found.host === '' && found.scheme !== 'sqlite'))
    return [`${key} is no URL in ${where}.`]
  const host = found.host.toLowerCase()
  const allowed =
    wanted.host?.some((one) =>
      one.startsWith('*.') ? host.endsWith(one.slice(1).toLowerCase()) : host === one.toLowerCase(),
    ) ?? true
  return [
    ...(allowed
      ? []
      : [
          `${key} leads to ${secret ? 'another host' : host} in ${where}, and should to ${wanted.host?.join(' or ') ?? ''}.`,
        ]),
    ...(wanted.scheme === undefined || wanted.scheme.includes(found.scheme)
      ? []
      : [`${key} has the scheme ${found.scheme} in ${where}, and should have ${wanted.scheme.join(' or ')}.`]),
  ]
}

/** A group of keys is there when every one of them is set and not empty; unknown when that cannot be said. */
const isThere = (key: string, answers: Answers): boolean | undefined => {
  const answer = answers(key)
  if (answer.status === 'value') return textOf(answer.value) !== ''
  return answer.status === 'missing' ? false : answer.there || answer.generated === true ? true : undefined
}

const anyOf = (groups: readonly (readonly string[])[], answers: Answers, judge: Judge): void => {
  const states = new Set(
    groups.map((group) => {
      const each = new Set(group.map((key) => isThere(key, answers)))
      return each.has(false) ? false : each.has(undefined) ? undefined : true
    }),
  )
  if (states.has(true)) return
  const names = groups.map((group) => group.join(' and ')).join(', or ')
  if (states.has(undefined)) judge.unknown(names, 'not all of them can be seen', undefined, 'settings-incomplete')
  else judge.report('settings-incomplete', `None of these is set completely: ${names}.`)
}

const allOrNone = (wanted: unknown, known: readonly string[], answers: Answers, judge: Judge): void => {
  const written: readonly unknown[] = typeof wanted === 'string' ? [wanted] : Array.isArray(wanted) ? wanted : []
  const flat = written.every((one) => typeof one === 'string' && !one.endsWith('*'))
  const groups =
    flat && written.length > 1
      ? [written.map(String)]
      : written.map((one) =>
          Array.isArray(one)
            ? one.flatMap((key: unknown) => matching(String(key), known))
            : matching(String(one), known),
        )
  for (const group of groups) {
    const states = group.map((key) => [key, isThere(key, answers)] as const)
    const there = states.filter(([, state]) => state === true).map(([key]) => key)
    const missing = states.filter(([, state]) => state === false).map(([key]) => key)
    if (there.length > 0 && missing.length > 0)
      judge.report(
        'settings-incomplete',
        `${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} set, and ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not: they work only together.`,
      )
    else if (states.some(([, state]) => state === undefined) && there.length > 0)
      judge.unknown(group.join(', '), 'not all of them can be seen', undefined, 'settings-incomplete')
  }
}

const matching = (key: string, known: readonly string[]): readonly string[] =>
  key.endsWith('*') ? known.filter((one) => one.startsWith(key.slice(0, -1))) : [key]

const groupsOf = (wanted: unknown, known: readonly string[]): readonly (readonly string[])[] =>
  (typeof wanted === 'string' ? [wanted] : Array.isArray(wanted) ? wanted : []).map((one: unknown) =>
    Array.isArray(one) ? one.flatMap((key: unknown) => matching(String(key), known)) : matching(String(one), known),
  )

/** A value for people; what stands under the name of a secret inside it is left out. */
const show = (value: unknown): string => {
  const text =
    typeof value === 'string'
      ? value === ''
        ? 'empty'
        : value
      : JSON.stringify(value, (key, inner: unknown) => (isSecretKey(key) && typeof inner === 'string' ? '***' : inner))
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

const textOf = (value: Plain): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)

const listOf = (value: Plain): readonly string[] =>
  Array.isArray(value)
    ? value.map((one: Plain) => textOf(one))
    : value !== null && typeof value === 'object'
      ? Object.keys(value)
      : textOf(value)
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '')

/** Environment values are text: `DEBUG: false` is met by false and by its usual words, never by a text that only looks so. */
const same = (value: Plain, wanted: unknown): boolean => {
  if (Array.isArray(wanted)) {
    const found = listOf(value)
    return (
      found.length === wanted.length && wanted.every((one: unknown, index) => found[index] === textOf(one as Plain))
    )
  }
  if (typeof wanted === 'boolean' && typeof value === 'string')
    return (wanted ? /^(?:true|1|yes|on)$/i : /^(?:false|0|no|off)$/i).test(value)
  if (typeof wanted === 'number' && typeof value === 'string') return value.trim() !== '' && Number(value) === wanted
  if (typeof wanted === 'string' && typeof value !== 'string')
    return textOf(value).toLowerCase() === wanted.toLowerCase()
  return value === wanted
}

const decodeBase64 = (text: string): string | undefined => {
  const compact = text.replace(/\s/g, '').replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  return compact !== '' && /^[A-Za-z0-9+/]+$/.test(compact) && compact.length % 4 !== 1
    ? Buffer.from(compact, 'base64').toString('utf8')
    : undefined
}

const isJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Whether a public and a private P-256 key belong together, raw in base64url or as PEM; otherwise why not, in words. */
const isVapidPair = (publicText: string, privateText: string): true | string => {
  const raw = (text: string): Buffer => Buffer.from(text.trim().replace(/-/g, '+').replace(/_/g, '/'), 'base64')
  try {
    let derived: Buffer
    if (privateText.includes('-----BEGIN')) {
      const jwk = createPublicKey(createPrivateKey(privateText.replaceAll('\\n', '\n'))).export({ format: 'jwk' })
      derived = Buffer.concat([Buffer.from([4]), raw(jwk.x ?? ''), raw(jwk.y ?? '')])
    } else {
      if (raw(privateText).length !== 32) return 'are no key pair (the private key has not got 32 bytes)'
      const ecdh = createECDH('prime256v1')
      ecdh.setPrivateKey(raw(privateText))
      derived = ecdh.getPublicKey()
    }
    return derived.equals(raw(publicText)) ? true : 'do not belong together'
  } catch {
    return 'are no key pair'
  }
}
