import type { Span } from '../../python/syntax.ts'
import type { Origin } from '../setting.ts'
import { deepReads, text, unknown, type EnvRead, type Value } from './value.ts'

/** What the environment has for a key. `uncertain` says why an unset key may be set all the same. */
export type EnvAnswer =
  | { readonly status: 'value'; readonly text: string; readonly origin: Origin }
  | { readonly status: 'opaque'; readonly reason: string; readonly origin?: Origin }
  | { readonly status: 'unset'; readonly uncertain?: string }

export type Ask = (key: string) => EnvAnswer

/** A cast of a library: undefined when it refuses the text. */
export type Cast = {
  readonly name: string
  readonly apply: (value: string, at: Span, reads: readonly EnvRead[]) => Value | undefined
  /** Fallbacks are cast too (python-decouple); elsewhere they stay as they are. */
  readonly castsFallback?: boolean
}

export const asIs: Cast = { name: 'str', apply: text }

/** Asks for a key and notes the read; the value carries where it comes from. */
export const readKey = (
  key: string,
  at: Span,
  fallback: Value | undefined,
  cast: Cast,
  ask: Ask,
  note: (read: EnvRead) => void,
): Value => {
  const answer = ask(key)
  const base = { key, at, cast: cast.name, ...(fallback === undefined ? {} : { fallback }) }
  const finish = (read: EnvRead): EnvRead => {
    note(read)
    return read
  }
  if (answer.status === 'value') {
    const read: EnvRead = { ...base, state: 'environment', origin: answer.origin, text: answer.text }
    const value = cast.apply(answer.text, at, [read])
    if (value !== undefined) {
      note(read)
      return value
    }
    const reason = `${cast.name} refuses the value of ${key}`
    return unknown(reason, at, [finish({ ...read, state: 'refused', reason })], 'environment')
  }
  if (answer.status === 'opaque') {
    const read = finish({
      ...base,
      state: 'opaque',
      reason: answer.reason,
      ...(answer.origin === undefined ? {} : { origin: answer.origin }),
    })
    return unknown(`${key} cannot be read: ${answer.reason}`, at, [read], 'environment')
  }
  if (fallback === undefined) {
    const reason = answer.uncertain ?? `${key} is set in none of the given sources, and the code has no default for it`
    return unknown(reason, at, [finish({ ...base, state: 'unset', reason })], 'environment')
  }
  if (answer.uncertain !== undefined) {
    const reason = `it is in none of the given sources, and ${answer.uncertain}`
    return unknown(
      `${key} cannot be read: ${reason}`,
      at,
      [finish({ ...base, state: 'opaque', reason })],
      'environment',
    )
  }
  const read = finish({ ...base, state: 'fallback' })
  const reads = [read, ...deepReads(fallback)]
  if (cast.castsFallback === true && fallback.kind === 'text')
    return (
      cast.apply(fallback.value, fallback.at, reads) ??
      unknown(`${cast.name} refuses the default of ${key}`, fallback.at, reads)
    )
  return withReads(fallback, reads)
}

/** The value and all in it, with further reads. */
export const withReads = (value: Value, reads: readonly EnvRead[]): Value => {
  const own = [...new Set([...value.reads, ...reads])]
  if (value.kind === 'list') return { ...value, reads: own, items: value.items.map((item) => withReads(item, reads)) }
  if (value.kind === 'dict')
    return {
      ...value,
      reads: own,
      entries: value.entries.map((entry) => ({ ...entry, value: withReads(entry.value, reads) })),
    }
  return { ...value, reads: own }
}

/** A list of texts out of one text, as the libraries split it. */
const listOf =
  (separator: string | RegExp, trim: boolean) =>
  (value: string, at: Span, reads: readonly EnvRead[]): Value => ({
    kind: 'list',
    at,
    reads,
    items: value
      .split(separator)
      .map((item) => (trim ? item.trim() : item))
      .filter((item) => item !== '')
      .map((item) => text(item, at, reads)),
  })

const truth =
  (yes: readonly string[], no: readonly string[] | undefined) =>
  (value: string, at: Span, reads: readonly EnvRead[]): Value | undefined => {
    const word = value.toLowerCase().trim()
    if (yes.includes(word)) return { kind: 'boolean', value: true, at, reads }
    if (no === undefined || no.includes(word)) return { kind: 'boolean', value: false, at, reads }
    return undefined
  }

const number = (value: string, at: Span, reads: readonly EnvRead[]): Value | undefined =>
  /^\s*[+-]?(?:\d[\d_]*)(?:\.\d*)?(?:e[+-]?\d+)?\s*$/i.test(value)
    ? { kind: 'number', value: Number(value.replaceAll('_', '')), at, reads }
    : undefined

const DECOUPLE_TRUE = ['y', 'yes', 't', 'true', 'on', '1']
const DECOUPLE_FALSE = ['n', 'no', 'f', 'false', 'off', '0', '']

/** python-decouple 3: knows its words for yes and no and refuses every other one; blanks around them too. */
export const DECOUPLE_BOOL: Cast = {
  name: 'bool',
  castsFallback: true,
  apply: (value, at, reads) =>
    value === value.trim() ? truth(DECOUPLE_TRUE, DECOUPLE_FALSE)(value, at, reads) : undefined,
}

/** Python's own `bool()`: every text but the empty one is true, `"False"` as well. */
export const PYTHON_BOOL: Cast = {
  name: 'bool()',
  castsFallback: true,
  apply: (value, at, reads) => ({ kind: 'boolean', value: value !== '', at, reads }),
}

/** django-environ: a number other than 0 and a few words are true, everything else is false. */
export const ENVIRON_BOOL: Cast = {
  name: 'bool',
  apply: (value, at, reads) =>
    /^\s*[+-]?\d+\s*$/.test(value)
      ? { kind: 'boolean', value: Number(value) !== 0, at, reads }
      : truth(['true', 'on', 'ok', 'y', 'yes', '1'], undefined)(value, at, reads),
}

/** environs (marshmallow) and Pydantic: words for yes and no, every other one is refused. */
export const STRICT_BOOL: Cast = {
  name: 'bool',
  apply: truth(['t', 'true', 'y', 'yes', 'on', '1'], ['f', 'false', 'n', 'no', 'off', '0']),
}

/** Starlette's Config. */
export const STARLETTE_BOOL: Cast = { name: 'bool', castsFallback: true, apply: truth(['true', '1'], ['false', '0']) }

export const NUMBER: Cast = { name: 'int', apply: number }
export const CSV: Cast = { name: 'Csv', apply: listOf(',', true), castsFallback: true }
export const LIST: Cast = { name: 'list', apply: listOf(',', true) }
export const TUPLE: Cast = {
  name: 'tuple',
  apply: (value, at, reads) => listOf(',', true)(value.replace(/^\(|\)$/g, ''), at, reads),
}

/** JSON as Python's `json.loads` reads it. */
export const JSON_CAST: Cast = {
  name: 'json',
  castsFallback: true,
  apply: (value, at, reads) => {
    try {
      return fromJson(JSON.parse(value), at, reads)
    } catch {
      return undefined
    }
  },
}

export const fromJson = (value: unknown, at: Span, reads: readonly EnvRead[]): Value => {
  if (value === null) return { kind: 'none', at, reads }
  if (typeof value === 'string') return text(value, at, reads)
  if (typeof value === 'boolean') return { kind: 'boolean', value, at, reads }
  if (typeof value === 'number') return { kind: 'number', value, at, reads }
  if (Array.isArray(value))
    return { kind: 'list', at, reads, items: value.map((item: unknown) => fromJson(item, at, reads)) }
  return {
    kind: 'dict',
    at,
    reads,
    entries: Object.entries(value as object).map(([key, inner]: [string, unknown]) => ({
      key: text(key, at, reads),
      value: fromJson(inner, at, reads),
    })),
  }
}

const ENGINES: Readonly<Record<string, string>> = {
  postgres: 'django.db.backends.postgresql',
  postgresql: 'django.db.backends.postgresql',
  psql: 'django.db.backends.postgresql',
  pgsql: 'django.db.backends.postgresql',
  postgis: 'django.contrib.gis.db.backends.postgis',
  mysql: 'django.db.backends.mysql',
  mysql2: 'django.db.backends.mysql',
  mariadb: 'django.db.backends.mysql',
  sqlite: 'django.db.backends.sqlite3',
  sqlite3: 'django.db.backends.sqlite3',
  oracle: 'django.db.backends.oracle',
}

/** A database URL as dj-database-url and django-environ turn it into Django's dict; undefined for no URL. */
export const databaseOf = (
  url: string,
  at: Span,
  reads: readonly EnvRead[],
  more: Readonly<Record<string, Value>> = {},
): Value | undefined => {
  const match =
    /^([a-z0-9+]+):\/\/(?:([^:/@]*)(?::([^@]*))?@)?([^:/?#]*|\[[^\]]*\])(?::(\d*))?(?:\/([^?#]*))?(?:\?([^#]*))?$/i.exec(
      url,
    )
  if (match === null) return undefined
  const [, scheme = '', user = '', password = '', host = '', port = '', name = '', query = ''] = match
  const decode = (part: string): string => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  }
  const pair = (key: string, value: Value) => ({ key: text(key, at, reads), value })
  const sqlite = scheme.startsWith('sqlite')
  const options = [...new URLSearchParams(query)].map(([key, value]) => pair(key, text(value, at, reads)))
  return {
    kind: 'dict',
    at,
    reads,
    entries: [
      pair('ENGINE', text(ENGINES[scheme.split('+')[0]?.toLowerCase() ?? ''] ?? scheme, at, reads)),
      pair('NAME', text(sqlite && name === '' ? ':memory:' : decode(name), at, reads)),
      pair('USER', text(decode(user), at, reads)),
      pair('PASSWORD', text(decode(password), at, reads)),
      pair('HOST', text(decode(host), at, reads)),
      pair('PORT', text(port, at, reads)),
      ...(options.length === 0 ? [] : [pair('OPTIONS', { kind: 'dict', at, reads, entries: options })]),
      ...Object.entries(more).map(([key, value]) => pair(key, value)),
    ],
  }
}

export const DATABASE_URL_CAST: Cast = {
  name: 'database URL',
  apply: (value, at, reads) => databaseOf(value, at, reads),
  castsFallback: true,
}

/** `redis://…`, `locmem://`, `dummycache://` as django-environ turns them into a cache. */
export const CACHE_URL_CAST: Cast = {
  name: 'cache URL',
  castsFallback: true,
  apply: (value, at, reads) => {
    const scheme = /^([a-z+]+):\/\//i.exec(value)?.[1]?.toLowerCase()
    if (scheme === undefined) return undefined
    const backend: Readonly<Record<string, string>> = {
      dummycache: 'django.core.cache.backends.dummy.DummyCache',
      locmemcache: 'django.core.cache.backends.locmem.LocMemCache',
      filecache: 'django.core.cache.backends.filebased.FileBasedCache',
      dbcache: 'django.core.cache.backends.db.DatabaseCache',
    }
    return {
      kind: 'dict',
      at,
      reads,
      entries: [
        {
          key: text('BACKEND', at, reads),
          value: text(backend[scheme] ?? 'django.core.cache.backends.redis.RedisCache', at, reads),
        },
        { key: text('LOCATION', at, reads), value: text(value, at, reads) },
      ],
    }
  },
}
