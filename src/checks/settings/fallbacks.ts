import type { EnvRead, Value } from '../../settings/python/value.ts'
import { describeSecret, isSecretKey, placeholderIn } from '../../settings/secret.ts'
import { developmentHost, hostOf } from './hosts.ts'
import type { Judge, Place } from './judge.ts'

/** A default that stands in code, in any language: what it is and where. */
export type Fallback = {
  readonly key: string
  readonly texts: readonly string[]
  /** Truth of a default that is no text. */
  readonly truth?: boolean
  readonly place: Place
  /** `environment`: the sources override it. `fallback`: it is what production runs with. `unknown`: nobody can tell. */
  readonly state: 'environment' | 'fallback' | 'unknown'
}

export const fallbackOfRead = (read: EnvRead): Fallback | undefined => {
  const { fallback } = read
  if (fallback === undefined || fallback.kind === 'none') return undefined
  const { path, line, column } = fallback.at
  // What another variable holds is no default of the code.
  if (fallback.reads.some((one) => one !== read && (one.state === 'environment' || one.state === 'opaque')))
    return undefined
  const state =
    read.unreached === true
      ? 'unknown'
      : read.state === 'environment' || read.state === 'fallback'
        ? read.state
        : 'unknown'
  return {
    key: read.key,
    texts: textsIn(fallback),
    ...(fallback.kind === 'boolean' ? { truth: fallback.value } : {}),
    place: { path, line, column },
    state,
  }
}

const textsIn = (value: Value): readonly string[] => {
  if (value.kind === 'text') return [value.value]
  if (value.kind === 'list') return value.items.flatMap(textsIn)
  if (value.kind === 'dict') return value.entries.flatMap((entry) => textsIn(entry.value))
  return []
}

/**
 * Defaults in code that production must not fall back to. Where the sources override one it is a warning, since one missing
 * variable brings it back; where they do not it is what production runs with.
 */
export const judgeFallbacks = (fallbacks: readonly Fallback[], judge: Judge, hide: (secret: string) => void): void => {
  for (const fallback of fallbacks) {
    const insecure = insecureIn(fallback, hide)
    if (insecure === undefined) continue
    const { key, place, state } = fallback
    if (state !== 'fallback') {
      judge.report(
        'insecure-fallback',
        `${key} falls back to ${insecure.what} when it is not set: one missing variable, and production runs with it without a word.`,
        place,
        { help: `Leave the default out, so that a missing ${key} stops the start.` },
      )
      continue
    }
    const said = judge.findings.some(
      (finding) => finding.path === place.path && finding.line === place.line && insecure.rules.includes(finding.rule),
    )
    if (!said)
      judge.report(insecure.rule, `${key} is not set, and the code falls back to ${insecure.what}.`, place, {
        help: `Set ${key} where production's values are kept, and leave the default out of the code.`,
        ...(insecure.level === undefined ? {} : { level: insecure.level }),
      })
  }
}

type Insecure = {
  readonly what: string
  readonly rule: string
  /** Findings at the same place that say the same already. */
  readonly rules: readonly string[]
  readonly level?: 'warning'
}

const insecureIn = ({ key, texts, truth }: Fallback, hide: (secret: string) => void): Insecure | undefined => {
  const [first] = texts
  const upper = key.toUpperCase()
  if (isSecretKey(key) && first !== undefined && first !== '') {
    if (first.length > 3) hide(first)
    return {
      what: `a secret that is written in the code (${placeholderIn(first) === undefined ? '' : 'a well-known one, '}${describeSecret(first)})`,
      rule: 'secret-default-in-code',
      rules: ['secret-default-in-code'],
    }
  }
  if (
    /(?:^|_)DEBUG(?:$|_)/.test(upper) &&
    (truth === true || texts.some((text) => /^(?:true|1|yes|on|y|t)$/i.test(text)))
  )
    return { what: 'debugging switched on', rule: 'debug-on', rules: ['debug-on', 'django-debug-on'] }
  if (/ALLOW_ALL|ALLOW_ANY/.test(upper) && (truth === true || texts.some((text) => /^(?:true|1|yes|on)$/i.test(text))))
    return {
      what: 'letting everybody in',
      rule: 'open-to-everybody',
      rules: ['django-cors-any', 'django-cors-any-credentials'],
    }
  const parts = texts.flatMap((text) => text.split(/[\s,]+/)).filter((part) => part !== '')
  if (parts.includes('*') && /HOST|ORIGIN|CORS/.test(upper))
    return {
      what: 'letting everybody in (*)',
      rule: 'open-to-everybody',
      rules: ['django-allowed-hosts-any', 'open-to-everybody'],
    }
  const withPassword = parts.find((part) => /^[a-z][a-z0-9+]*:\/\/[^:/@\s]*:[^@/\s]+@/i.test(part))
  if (withPassword !== undefined) {
    const password = /:\/\/[^:/@\s]*:([^@/\s]+)@/.exec(withPassword)?.[1] ?? ''
    if (password.length > 3) hide(password)
    return {
      what: 'an address with a password that is written in the code',
      rule: 'secret-default-in-code',
      rules: ['database-default-credentials', 'secret-in-code'],
    }
  }
  if (
    /(?:^|_)(?:DB|DATABASE|POSTGRES|MYSQL|PG|SQL)_?(?:USER|USERNAME|NAME)$/.test(upper) &&
    first !== undefined &&
    placeholderIn(first) !== undefined
  )
    return {
      what: 'the name that is tried first',
      rule: 'database-default-user',
      rules: ['database-default-user'],
      level: 'warning',
    }
  if (!/URL|URI|ORIGIN|HOST|DOMAIN|ENDPOINT|SERVER|BROKER|REDIS|CORS/.test(upper)) return undefined
  for (const part of parts) {
    const host = hostOf(part)
    const development = host === undefined ? undefined : developmentHost(host.host)
    if (development !== undefined)
      return {
        what: `${host?.host ?? part}, ${development}`,
        rule: 'development-host',
        rules: ['development-origin', 'development-host', 'django-allowed-hosts-local'],
        ...(INSIDE.test(upper) ? { level: 'warning' as const } : {}),
      }
  }
  return undefined
}

/** Services that may well run beside the application on one machine. */
export const INSIDE =
  /(?:REDIS|DB|DATABASE|POSTGRES|PG|MYSQL|MONGO|CACHE|BROKER|CELERY|RABBIT|AMQP|QUEUE|MEMCACHE|ELASTIC|SMTP|MAIL|EMAIL|KAFKA|BIND|LISTEN|ALLOWED_HOSTS)/
