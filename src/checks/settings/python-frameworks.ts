import { readPythonSettings, type PythonSettings } from '../../settings/python/settings-module.ts'
import { isSecretKey } from '../../settings/secret.ts'
import { deepReads, type EnvRead, type Value } from '../../settings/python/value.ts'
import { fallbackAnswers, pythonAnswers } from './answer.ts'
import { judgeCsrfView } from './django-views.ts'
import { judgeDjango } from './django.ts'
import { fallbackOfRead } from './fallbacks.ts'
import { judgeFastapi, judgeStart } from './fastapi.ts'
import { judgeFlask } from './flask.ts'
import type { FrameworkInput, FrameworkResult, FrameworkRules } from './framework.ts'
import type { Judge } from './judge.ts'
import type { SecretInUse } from './known-secrets.ts'
import { spanPlace } from './python-view.ts'

export const djangoRules: FrameworkRules = async (input) => {
  const { judge } = input
  const result = await followed(input, 'Django', async (settings) => {
    judgeModule(settings, judge)
    judgeDjango(settings, judge, input.hide)
    await judgeCsrfView(settings, judge, input.read)
  })
  return result
}

export const fastapiRules: FrameworkRules = async (input) => {
  const result = await followed(input, 'FastAPI', async (settings) => judgeFastapi(settings, input))
  await judgeStart(input)
  return result
}

export const flaskRules: FrameworkRules = async (input) => {
  const result = await followed(input, 'Flask', async (settings) => judgeFlask(settings, input))
  await judgeStart(input)
  return result
}

/** Follows each Python file, lets the rules look at it, and collects what it asks the environment for. */
const followed = async (
  input: FrameworkInput,
  name: string,
  rules: (settings: PythonSettings) => Promise<void>,
): Promise<FrameworkResult> => {
  const all: PythonSettings[] = []
  for (const { path, text, language } of input.code) {
    if (language !== 'python') continue
    const settings = await readPythonSettings(path, text, { read: input.read, ask: input.ask })
    all.push(settings)
    await rules(settings)
  }
  const reads = all.flatMap((settings) => settings.reads)
  judgeReads(reads, input.judge)
  return {
    judged: all.map(({ path }) => `${path} as ${name}`),
    answers: [...all.map(pythonAnswers), fallbackAnswers(reads)],
    fallbacks: reads.flatMap((read) => fallbackOfRead(read) ?? []),
    // What the framework's own rules have said of a setting need not be said of the variable behind it.
    covered: new Set(
      all.flatMap(({ names }) =>
        DJANGO_JUDGED.flatMap((one) => deepReads(names.get(one) ?? NOTHING_READ).map(({ key }) => key)),
      ),
    ),
    secrets: [...all.flatMap(secretsIn), ...reads.flatMap(secretFallback)],
    keys: reads.map(({ key }) => key),
  }
}

const NOTHING_READ: Value = { kind: 'none', at: { path: '', from: 0, to: 0, line: 1, column: 1 }, reads: [] }

const DJANGO_JUDGED = [
  'SECRET_KEY',
  'SECRET_KEY_FALLBACKS',
  'DEBUG',
  'ALLOWED_HOSTS',
  'CORS_ALLOWED_ORIGINS',
  'CORS_ORIGIN_WHITELIST',
  'CSRF_TRUSTED_ORIGINS',
]

const secretsIn = ({ names }: PythonSettings): readonly SecretInUse[] =>
  [...names].flatMap(([key, value]) =>
    value.kind === 'text' && isSecretKey(key) && value.reads.every(({ state }) => state !== 'environment')
      ? [{ key, text: value.value, place: spanPlace(value.at) }]
      : [],
  )

const secretFallback = (read: EnvRead): readonly SecretInUse[] =>
  read.state === 'fallback' && read.unreached !== true && read.fallback?.kind === 'text' && isSecretKey(read.key)
    ? [{ key: read.key, text: read.fallback.value, place: spanPlace(read.fallback.at) }]
    : []

/** Places where the module cannot be followed, or stops the application. */
const judgeModule = ({ problems }: PythonSettings, judge: Judge): void => {
  for (const { kind, message, at } of problems) {
    if (kind === 'does-not-start')
      judge.report(
        'settings-do-not-start',
        `With these values ${message}: the application does not start.`,
        spanPlace(at),
      )
    else if (kind === 'code-sets-names')
      judge.unknown(
        'any setting',
        `${message} at ${at.path}:${at.line}, and what it sets is not known`,
        spanPlace(at),
        'settings-hidden',
      )
    else
      judge.report(
        kind === 'module-missing' ? 'settings-module-missing' : 'settings-not-followed',
        `${asSentence(message)}${kind === 'module-missing' ? ': on the server it may change any setting' : ''}.`,
        spanPlace(at),
      )
  }
}

/** Reads that stop the application: a value that its cast refuses, and a truth that every text has. */
const judgeReads = (reads: readonly EnvRead[], judge: Judge): void => {
  for (const read of reads) {
    const origin =
      read.origin?.path === undefined ? spanPlace(read.at) : { path: read.origin.path, line: read.origin.line }
    if (read.state === 'refused' && read.unreached !== true)
      judge.report(
        'setting-refused',
        `${read.key} has a value that ${read.cast ?? 'its cast'} refuses at ${read.at.path}:${read.at.line}: the application does not start.`,
        origin,
      )
  }
}

/** With a capital at its beginning, unless it begins with a name of the code. */
const asSentence = (message: string): string =>
  /^[a-z]+ /.test(message) ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : message
