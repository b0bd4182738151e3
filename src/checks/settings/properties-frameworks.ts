import { readProperties, type Property } from '../../settings/properties.ts'
import { describeSecret, isSecretKey } from '../../settings/secret.ts'
import type { Answer, AnswerSource } from './answer.ts'
import type { Fallback } from './fallbacks.ts'
import type { FrameworkInput, FrameworkResult, FrameworkRules } from './framework.ts'
import type { Place } from './judge.ts'

type Resolved =
  | { readonly status: 'value'; readonly text: string; readonly place: Place; readonly fromEnvironment: boolean }
  | { readonly status: 'unknown'; readonly reason: string; readonly place: Place }

/** Spring Boot: `application*.yml` and `.properties`, with the environment over them by relaxed binding. */
export const springRules: FrameworkRules = async (input) => {
  const { judge } = input
  const properties = propertiesOf(input, 'spring')
  const get = resolver(input, properties, (key) =>
    key
      .toUpperCase()
      .replaceAll('-', '')
      .replace(/[.[\]]+/g, '_'),
  )
  const rule = (key: string, code: string, wrong: (text: string) => string | undefined): void => {
    const found = get(key)
    if (found === undefined) return
    if (found.status === 'unknown') judge.unknown(key, found.reason, found.place, code)
    else {
      const message = wrong(found.text.trim().toLowerCase())
      if (message !== undefined) judge.report(code, message, found.place)
    }
  }
  rule('management.endpoints.web.exposure.include', 'spring-actuator-open', (text) =>
    text.split(/[\s,]+/).includes('*') || /heapdump|\benv\b|threaddump|loggers/.test(text)
      ? 'management.endpoints.web.exposure.include shows more than health: memory, environment and settings can be fetched.'
      : undefined,
  )
  rule('management.endpoint.health.show-details', 'spring-health-details', (text) =>
    text === 'always'
      ? 'management.endpoint.health.show-details is always: everybody sees which database and disks there are.'
      : undefined,
  )
  rule('spring.jpa.hibernate.ddl-auto', 'spring-ddl-auto', (text) =>
    /^(?:none|validate)$/.test(text)
      ? undefined
      : `spring.jpa.hibernate.ddl-auto is ${text}: the application changes ${text.startsWith('create') ? 'and empties ' : ''}tables at its start.`,
  )
  rule('spring.h2.console.enabled', 'spring-h2-console', (text) =>
    text === 'true' ? 'spring.h2.console.enabled is true: a database console is open to everybody.' : undefined,
  )
  rule('server.error.include-stacktrace', 'spring-error-details', (text) =>
    text === 'always' || text === 'on_param' || text === 'on-param'
      ? `server.error.include-stacktrace is ${text}: errors show the source's structure to everybody.`
      : undefined,
  )
  rule('server.error.include-message', 'spring-error-details', (text) =>
    text === 'always'
      ? 'server.error.include-message is always: messages of exceptions are shown to everybody.'
      : undefined,
  )
  rule('spring.devtools.restart.enabled', 'spring-devtools', (text) =>
    text === 'true' ? 'spring.devtools.restart.enabled is true.' : undefined,
  )
  rule('logging.level.root', 'debug-logging', (text) =>
    /^(?:debug|trace)$/.test(text)
      ? `logging.level.root is ${text}: logs fill the disk and hold what people entered.`
      : undefined,
  )
  rule('spring.profiles.active', 'environment-label', (text) =>
    /(?:^|,)\s*(?:dev|development|local|test)\s*(?:,|$)/.test(text) ? `spring.profiles.active is ${text}.` : undefined,
  )
  rule('spring.jpa.show-sql', 'debug-logging', (text) =>
    text === 'true' ? 'spring.jpa.show-sql is true: every statement is printed.' : undefined,
  )
  return resultOf(input, 'Spring Boot', 'spring', properties, get)
}

/** ASP.NET: `appsettings.json`, `appsettings.Production.json` over it, and the environment over both (`__` for levels). */
export const aspnetRules: FrameworkRules = async (input) => {
  const { judge, ask, production } = input
  const properties = propertiesOf(input, 'aspnet')
  const get = resolver(input, properties, (key) => key.replaceAll(/[.:]/g, '__'))
  const environment = ask('ASPNETCORE_ENVIRONMENT')
  if (production && environment.status === 'value' && environment.text.toLowerCase() !== 'production')
    judge.report(
      'aspnet-environment',
      'ASPNETCORE_ENVIRONMENT is not Production: error pages show source and headers to everybody.',
      { path: environment.origin.path, line: environment.origin.line },
    )
  const details = get('DetailedErrors')
  if (details?.status === 'value' && details.text.toLowerCase() === 'true')
    judge.report(
      'aspnet-detailed-errors',
      'DetailedErrors is true: errors show the source to everybody.',
      details.place,
    )
  else if (details?.status === 'unknown')
    judge.unknown('DetailedErrors', details.reason, details.place, 'aspnet-detailed-errors')
  const hosts = get('AllowedHosts')
  if (hosts?.status === 'value' && hosts.text.split(';').includes('*'))
    judge.report('aspnet-hosts-any', 'AllowedHosts is *: the application answers for every host.', hosts.place)
  const level = get('Logging.LogLevel.Default')
  if (level?.status === 'value' && /^(?:debug|trace)$/i.test(level.text))
    judge.report(
      'debug-logging',
      `Logging.LogLevel.Default is ${level.text}: logs fill the disk and hold what people entered.`,
      level.place,
    )
  return resultOf(input, 'ASP.NET', 'aspnet', properties, get)
}

const propertiesOf = ({ code }: FrameworkInput, language: 'spring' | 'aspnet'): readonly Property[] => {
  const own = code.filter((file) => file.language === language)
  // The file of the environment stands over the common one, whatever their order.
  const specific = (path: string): number => (/[-.](?:prod|production)\.(?:ya?ml|properties|json)$/i.test(path) ? 1 : 0)
  return [...own]
    .sort((a, b) => specific(a.path) - specific(b.path))
    .flatMap(({ path, text }) => readProperties(text, path))
}

const PLACEHOLDER = /\$\{([^}:]+)(?::([^}]*))?\}/g

const resolver =
  ({ ask }: FrameworkInput, properties: readonly Property[], environmentName: (key: string) => string) =>
  (key: string): Resolved | undefined => {
    const over = ask(environmentName(key))
    if (over.status === 'value')
      return {
        status: 'value',
        text: over.text,
        place: { path: over.origin.path, line: over.origin.line },
        fromEnvironment: true,
      }
    const property = properties.findLast((one) => relaxed(one.key) === relaxed(key))
    if (over.status === 'opaque')
      return {
        status: 'unknown',
        reason: over.reason,
        place: property === undefined ? {} : { path: property.path, line: property.line },
      }
    if (property === undefined) return undefined
    const place = { path: property.path, line: property.line }
    let missing: string | undefined
    let fromEnvironment = false
    const text = property.text.replace(PLACEHOLDER, (_, name: string, fallback: string | undefined) => {
      const answer = ask(name)
      if (answer.status === 'value') {
        fromEnvironment = true
        return answer.text
      }
      if (answer.status === 'unset' && answer.uncertain === undefined && fallback !== undefined) return fallback
      missing =
        answer.status === 'opaque'
          ? `${name} cannot be read: ${answer.reason}`
          : `${name} is set in none of the given sources`
      return ''
    })
    return missing === undefined
      ? { status: 'value', text, place, fromEnvironment }
      : { status: 'unknown', reason: missing, place }
  }

const relaxed = (key: string): string => key.toLowerCase().replace(/[-_]/g, '')

const resultOf = (
  { code, ask, judge, hide }: FrameworkInput,
  name: string,
  language: 'spring' | 'aspnet',
  properties: readonly Property[],
  get: (key: string) => Resolved | undefined,
): FrameworkResult => {
  const own = code.filter((file) => file.language === language)
  const fallbacks: Fallback[] = []
  for (const property of properties) {
    const place = { path: property.path, line: property.line }
    for (const match of property.text.matchAll(PLACEHOLDER)) {
      const [, key = '', fallback] = match
      const answer = ask(key)
      if (fallback !== undefined && fallback !== '')
        fallbacks.push({
          key,
          texts: [fallback],
          place,
          state:
            answer.status === 'value'
              ? 'environment'
              : answer.status === 'unset' && answer.uncertain === undefined
                ? 'fallback'
                : 'unknown',
        })
    }
    const last = property.key.split(/[.:]/).at(-1) ?? ''
    const secret =
      isSecretKey(last.replaceAll('-', '_')) ||
      (/ConnectionStrings/i.test(property.key) && /password=[^;]+/i.test(property.text))
    if (secret && property.text !== '' && !property.text.includes('${')) {
      if (property.text.length > 3) hide(property.text)
      judge.report(
        'secret-in-code',
        `${property.key} is written in ${property.path} (${describeSecret(property.text)}): everybody who can read the repository has it.`,
        place,
      )
    }
  }
  const answers: AnswerSource = (key): Answer | undefined => {
    const found = get(key)
    if (found === undefined) return undefined
    return found.status === 'unknown'
      ? { status: 'opaque', reason: found.reason, place: found.place, there: false }
      : {
          status: 'value',
          value: found.text,
          place: found.place,
          where: `${found.place.path ?? ''}:${found.place.line ?? ''}`,
          fromEnvironment: found.fromEnvironment,
        }
  }
  return {
    judged: own.map(({ path }) => `${path} as ${name}`),
    answers: [answers],
    fallbacks,
    covered: new Set(),
    secrets: [],
    keys: properties.flatMap(({ text }) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')),
  }
}
