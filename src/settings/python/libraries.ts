import type { Span } from '../../python/syntax.ts'
import {
  asIs,
  CACHE_URL_CAST,
  CSV,
  DATABASE_URL_CAST,
  databaseOf,
  DECOUPLE_BOOL,
  ENVIRON_BOOL,
  JSON_CAST,
  LIST,
  NUMBER,
  PYTHON_BOOL,
  readKey,
  STARLETTE_BOOL,
  STRICT_BOOL,
  TUPLE,
  type Cast,
} from './environment-read.ts'
import type { Machine } from './machine.ts'
import { callPlain, extras } from './methods.ts'
import { boolean, readsOf, text, truthOf, unknown, type Call, type Scheme, type Value } from './value.ts'

/** Names of Python that are always there. */
export const BUILTINS = new Set(
  'bool int float str list tuple set frozenset dict len sorted reversed any all map filter isinstance getattr print open locals globals range zip enumerate min max super object Exception ImportError ModuleNotFoundError ValueError KeyError OSError EnvironmentError RuntimeError type'.split(
    ' ',
  ),
)

/** Packages whose `config` and `Env` read the environment, by the name that is imported. */
const READS = new Set([
  'decouple.config',
  'decouple.Config()',
  'decouple.AutoConfig()',
  'prettyconf.config',
  'starlette.config.Config()',
])

/** Calls a function that the module itself defines. */
export type Invoke = (callee: Value, args: readonly Value[], at: Span) => Value | undefined

/** Calls `name(…)` of a library: a read of the environment, a function that is known, or the call as it stands. */
export const callLibrary = (machine: Machine, name: string, call: Call, at: Span, invoke: Invoke): Value => {
  const { args, named } = call
  const [first, second] = args
  const reads = readsOf(...args, ...named.values())
  const read = (key: Value | undefined, fallback: Value | undefined, cast: Cast): Value =>
    key?.kind === 'text'
      ? readKey(key.value, at, fallback, cast, machine.ask, machine.note)
      : unknown('the key that is asked for is not known', at, reads)
  if (name === 'os.environ.get' || name === 'os.getenv' || name === 'environ.get')
    return read(first, second ?? named.get('default') ?? { kind: 'none', at, reads: [] }, asIs)
  if (name === 'os.environ.setdefault' && first?.kind === 'text' && second !== undefined) {
    machine.write(first.value, second, at, true)
    return read(first, second, asIs)
  }
  if (name === 'os.environ.pop') return read(first, second, asIs)
  if (READS.has(name)) {
    const cast = named.get('cast') ?? (name.startsWith('starlette') ? second : args[2])
    const fallback = named.get('default') ?? (name.startsWith('starlette') ? args[2] : second)
    const known = castOf(cast, name.startsWith('starlette') ? STARLETTE_BOOL : DECOUPLE_BOOL, invoke)
    if (known === undefined)
      return read(first, fallback, {
        name: 'a function of its own',
        apply: (_, place, from) => unknown('it is turned into something by a function of its own', place, from),
      })
    return read(first, fallback, known)
  }
  if (name === 'dj_database_url.config') {
    const key = named.get('env') ?? text('DATABASE_URL', at)
    const more = extras(named)
    const fallback = named.get('default') ?? first ?? { kind: 'dict', entries: [], at, reads: [] }
    return read(key, fallback, {
      ...DATABASE_URL_CAST,
      apply: (value, place, from) => databaseOf(value, place, from, more),
    })
  }
  if (name === 'environ.Env' || name === 'environ.FileAwareEnv' || name === 'environs.Env') {
    const library = name.split('.')[0] ?? ''
    const scheme = new Map<string, Scheme>()
    for (const [key, value] of named) {
      const [cast, fallback] = value.kind === 'list' ? value.items : [value]
      scheme.set(key, {
        cast: cast?.kind === 'library' ? cast.name : 'str',
        ...(fallback === undefined ? {} : { fallback }),
      })
    }
    return { kind: 'env', library, scheme, prefix: '', at, reads: [] }
  }
  if (name === 'bool') {
    if (first === undefined) return boolean(false, at)
    const truth = truthOf(first)
    return truth === undefined ? lost(args, 'it is what bool() gives', at, reads) : boolean(truth, at, reads)
  }
  if (name === 'any' || name === 'all') {
    const truths = first?.kind === 'list' && first.open !== true ? first.items.map(truthOf) : [undefined]
    const decided = truths.includes(name === 'any')
    return !decided && truths.includes(undefined)
      ? lost(args, `it is what ${name}() gives`, at, reads)
      : boolean(decided === (name === 'any'), at, reads)
  }
  if (
    name === 'distutils.util.strtobool' ||
    name === 'setuptools._distutils.util.strtobool' ||
    name === 'str2bool.str2bool'
  )
    return first?.kind === 'text'
      ? (DECOUPLE_BOOL.apply(first.value, first.at, reads) ?? unknown('strtobool refuses it', at, reads, 'environment'))
      : first?.kind === 'boolean'
        ? first
        : lost(args, 'it is what strtobool() gives', at, reads)
  const plain = callPlain(name, call, at)
  if (plain !== undefined) return plain
  const unclear = args.find((value) => value.kind === 'unknown')
  if (BUILTINS.has(name)) return unclear ?? unknown(`it is what ${name}() gives`, at, reads)
  return { kind: 'library', name, call, at, reads }
}

/** A call of a reader with a memory: `env('X')`, `env.bool('X', default=…)`, `env.db()`. */
export const callEnv = (
  machine: Machine,
  env: Value & { readonly kind: 'env' },
  method: string,
  { args, named }: Call,
  at: Span,
): Value => {
  const strict = env.library === 'environs'
  const nothing: Value = { kind: 'none', at, reads: [] }
  if (method === 'read_env' || method === 'seal' || method === 'prefixed') return nothing
  const key =
    args[0] ??
    named.get('var') ??
    named.get('name') ??
    (DEFAULT_KEYS[method] === undefined ? undefined : text(DEFAULT_KEYS[method], at))
  if (key?.kind !== 'text') return unknown('the key that is asked for is not known', at, readsOf(...args))
  const scheme = env.scheme.get(key.value)
  const given = named.get('cast') ?? (method === '' ? args[1] : undefined)
  const word = given?.kind === 'library' ? given.name : (METHODS[method] ?? (method === '' ? scheme?.cast : method))
  const fallback = named.get('default') ?? (method === '' ? args[2] : args[1]) ?? scheme?.fallback
  const cast = castOfWord(word ?? 'str', strict ? STRICT_BOOL : ENVIRON_BOOL)
  return readKey(key.value, at, fallback, cast ?? notKnown(method), machine.ask, machine.note)
}

const notKnown = (method: string): Cast => ({
  name: method,
  apply: (_, at, reads) => unknown(`it is what env.${method}() makes of it`, at, reads),
})

const DEFAULT_KEYS: Readonly<Record<string, string>> = {
  db: 'DATABASE_URL',
  db_url: 'DATABASE_URL',
  cache: 'CACHE_URL',
  cache_url: 'CACHE_URL',
  email: 'EMAIL_URL',
  email_url: 'EMAIL_URL',
  dj_db_url: 'DATABASE_URL',
}

const METHODS: Readonly<Record<string, string>> = {
  db: 'db',
  db_url: 'db',
  dj_db_url: 'db',
  cache: 'cache',
  cache_url: 'cache',
  url: 'str',
  path: 'str',
  str: 'str',
  unicode: 'str',
  bytes: 'str',
  enum: 'str',
}

/** The cast that an expression names: `bool`, `int`, `Csv()`, `lambda v: [s.strip() for s in v.split(',')]`. */
const castOf = (cast: Value | undefined, bool: Cast, invoke: Invoke): Cast | undefined => {
  if (cast === undefined || cast.kind === 'none') return asIs
  if (cast.kind === 'library') {
    if (cast.name === 'decouple.Csv' && cast.call !== undefined) {
      const delimiter = cast.call.named.get('delimiter') ?? cast.call.args[1]
      if (delimiter?.kind === 'text')
        return { ...CSV, apply: (value, at, reads) => CSV.apply(value.split(delimiter.value).join(','), at, reads) }
      return CSV
    }
    return castOfWord(cast.name, bool)
  }
  if (cast.kind === 'lambda' || cast.kind === 'function')
    return {
      name: 'a function of its own',
      castsFallback: true,
      apply: (value, at, reads) => invoke(cast, [text(value, at, reads)], at),
    }
  return undefined
}

const castOfWord = (word: string, bool: Cast): Cast | undefined => {
  switch (word) {
    case 'bool':
      return bool
    case 'bool()':
      return PYTHON_BOOL
    case 'str':
    case 'starlette.datastructures.Secret':
      return asIs
    case 'int':
    case 'float':
    case 'decimal.Decimal':
      return { ...NUMBER, castsFallback: bool === DECOUPLE_BOOL }
    case 'list':
      return LIST
    case 'tuple':
      return TUPLE
    case 'decouple.Csv':
    case 'starlette.datastructures.CommaSeparatedStrings':
    case 'django.forms.CommaSeparatedStrings':
      return CSV
    case 'json':
    case 'dict':
      return JSON_CAST
    case 'db':
    case 'dj_database_url.parse':
      return DATABASE_URL_CAST
    case 'cache':
      return CACHE_URL_CAST
    case 'distutils.util.strtobool':
      return DECOUPLE_BOOL
    default:
      return undefined
  }
}

const lost = (values: readonly Value[], why: string, at: Span, reads: Value['reads']): Value => {
  const cause = values.find((value) => value.kind === 'unknown')
  return cause?.kind === 'unknown' ? unknown(cause.why, at, reads, cause.cause) : unknown(why, at, reads)
}
