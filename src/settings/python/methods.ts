import type { Span } from '../../python/syntax.ts'
import { databaseOf, JSON_CAST } from './environment-read.ts'
import { asText, boolean, entryOf, equals, readsOf, text, unknown, type Call, type Value } from './value.ts'

/** A method of a text, a list or a dict that is known. */
export const callMethod = (object: Value, name: string, { args, named }: Call, at: Span): Value => {
  const reads = readsOf(object, ...args)
  const [first, second] = args
  const lost = (): Value => {
    const cause = [object, ...args].find((value) => value.kind === 'unknown')
    return cause?.kind === 'unknown'
      ? unknown(cause.why, at, reads, cause.cause)
      : unknown(`it is what ${name}() gives`, at, reads)
  }
  if (object.kind === 'text') return onText(object, name, first, second, at, reads) ?? lost()
  if (object.kind === 'dict') {
    if (name === 'get' && first?.kind === 'text') {
      const found = entryOf(object, first.value)
      if (found !== undefined) return found
      return object.open === true ? lost() : (second ?? named.get('default') ?? { kind: 'none', at, reads })
    }
    if (name === 'keys') return { kind: 'list', at, reads, items: object.entries.map((entry) => entry.key) }
    if (name === 'values') return { kind: 'list', at, reads, items: object.entries.map((entry) => entry.value) }
    if (name === 'items')
      return {
        kind: 'list',
        at,
        reads,
        items: object.entries.map((entry) => ({ kind: 'list', at, reads, items: [entry.key, entry.value] })),
      }
    if (name === 'copy') return object
  }
  if (object.kind === 'list') {
    if (name === 'copy') return object
    if (name === 'index' && first !== undefined) {
      const index = object.items.findIndex((item) => equals(item, first) === true)
      if (index >= 0) return { kind: 'number', value: index, at, reads }
    }
    if (name === 'union' && first?.kind === 'list')
      return { ...object, items: [...object.items, ...first.items], reads }
  }
  return lost()
}

const onText = (
  object: Value & { readonly kind: 'text' },
  name: string,
  first: Value | undefined,
  second: Value | undefined,
  at: Span,
  reads: Value['reads'],
): Value | undefined => {
  const { value } = object
  // The place of the text it came from is more telling than the place of the call.
  const same = (changed: string): Value => text(changed, object.at, reads)
  const argument = first?.kind === 'text' ? first.value : undefined
  switch (name) {
    case 'lower':
    case 'casefold':
      return same(value.toLowerCase())
    case 'upper':
      return same(value.toUpperCase())
    case 'title':
    case 'capitalize':
      return same(value.charAt(0).toUpperCase() + value.slice(1).toLowerCase())
    case 'strip':
    case 'lstrip':
    case 'rstrip': {
      if (first !== undefined && argument === undefined) return undefined
      const inSet = (char: string): boolean => (argument === undefined ? /\s/.test(char) : argument.includes(char))
      let [from, to] = [0, value.length]
      if (name !== 'rstrip') while (from < to && inSet(value[from] ?? '')) from++
      if (name !== 'lstrip') while (to > from && inSet(value[to - 1] ?? '')) to--
      return same(value.slice(from, to))
    }
    case 'split': {
      const parts =
        argument === undefined || argument === ''
          ? value.split(/\s+/).filter((part) => part !== '')
          : value.split(argument)
      return first !== undefined && argument === undefined && first.kind !== 'none'
        ? undefined
        : { kind: 'list', at: object.at, reads, items: parts.map(same) }
    }
    case 'splitlines':
      return { kind: 'list', at: object.at, reads, items: value.split(/\r\n|\n|\r/).map(same) }
    case 'replace':
      return argument === undefined || second?.kind !== 'text'
        ? undefined
        : same(value.replaceAll(argument, second.value))
    case 'startswith':
    case 'endswith': {
      const options = first?.kind === 'list' ? first.items : first === undefined ? [] : [first]
      const texts = options.map((option) => (option.kind === 'text' ? option.value : undefined))
      if (texts.includes(undefined)) return undefined
      return boolean(
        texts.some((one) => one !== undefined && (name === 'startswith' ? value.startsWith(one) : value.endsWith(one))),
        at,
        reads,
      )
    }
    case 'join': {
      if (first?.kind !== 'list' || first.open === true) return undefined
      const parts = first.items.map((item) => (item.kind === 'text' ? item.value : undefined))
      return parts.includes(undefined)
        ? undefined
        : text(parts.join(value), at, [...reads, ...first.items.flatMap((item) => item.reads)])
    }
    case 'isdigit':
      return boolean(/^\d+$/.test(value), at, reads)
    case 'encode':
    case 'decode':
    case 'resolve':
    case 'absolute':
    case 'as_posix':
    case 'expanduser':
    case 'as_uri':
      return object
    case 'joinpath':
      return argument === undefined ? undefined : same(`${value}/${argument}`)
    case 'removeprefix':
      return argument === undefined
        ? undefined
        : same(value.startsWith(argument) ? value.slice(argument.length) : value)
    case 'removesuffix':
      return argument === undefined
        ? undefined
        : same(value.endsWith(argument) ? value.slice(0, -argument.length) : value)
    default:
      return undefined
  }
}

/** An attribute of a value that is known: parts of a path. */
export const attributeOf = (object: Value, name: string, at: Span): Value | undefined => {
  if (object.kind !== 'text') return undefined
  if (name === 'parent') return text(object.value.replace(/\/?[^/]*\/?$/, '') || '/', at, object.reads)
  if (name === 'name') return text(object.value.split('/').at(-1) ?? '', at, object.reads)
  return undefined
}

/** Functions that give a plain value for plain arguments, by dotted name; undefined for any other. */
export const callPlain = (name: string, { args, named }: Call, at: Span): Value | undefined => {
  const [first, second] = args
  const reads = readsOf(...args, ...named.values())
  switch (name) {
    case 'str': {
      const shown = first === undefined ? '' : asText(first)
      return shown === undefined ? undefined : text(shown, first?.at ?? at, reads)
    }
    case 'int':
    case 'float': {
      const written = first === undefined ? '0' : (asText(first) ?? '')
      const value = first?.kind === 'boolean' ? Number(first.value) : Number(written.trim().replaceAll('_', ''))
      return written.trim() === '' || Number.isNaN(value)
        ? undefined
        : { kind: 'number', value, at: first?.at ?? at, reads }
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted':
    case 'reversed':
      if (first === undefined) return { kind: 'list', items: [], at, reads }
      if (first.kind === 'text')
        return {
          kind: 'list',
          items: Array.from(first.value, (char) => text(char, first.at, reads)),
          at: first.at,
          reads,
        }
      return first.kind === 'list' ? first : undefined
    case 'len': {
      const length =
        first?.kind === 'text'
          ? first.value.length
          : first?.kind === 'list' && first.open !== true
            ? first.items.length
            : undefined
      return length === undefined ? undefined : { kind: 'number', value: length, at, reads }
    }
    case 'dict':
      if (first !== undefined && first.kind !== 'dict') return undefined
      return {
        kind: 'dict',
        at,
        reads,
        entries: [
          ...(first?.kind === 'dict' ? first.entries : []),
          ...[...named].map(([key, value]) => ({ key: text(key, at), value })),
        ],
      }
    case 'json.loads':
    case 'ast.literal_eval':
      return first?.kind === 'text' ? JSON_CAST.apply(first.value, first.at, reads) : undefined
    case 'os.path.join': {
      const parts = args.map((value) => (value.kind === 'text' ? value.value : undefined))
      return parts.includes(undefined) ? undefined : text(parts.join('/'), at, reads)
    }
    case 'os.path.dirname':
      return first === undefined ? undefined : attributeOf(first, 'parent', at)
    case 'os.path.abspath':
    case 'os.path.realpath':
    case 'os.path.normpath':
    case 'os.path.expanduser':
    case 'pathlib.Path':
    case 'pathlib.PurePath':
    case 'environ.Path':
    case 'django.utils.translation.gettext_lazy':
    case 'gettext_lazy':
    case 'starlette.datastructures.Secret':
      return first
    case 'dj_database_url.parse':
      return first?.kind === 'text' ? databaseOf(first.value, first.at, reads, extras(named)) : undefined
    case 'django.core.management.utils.get_random_secret_key':
    case 'secrets.token_urlsafe':
    case 'secrets.token_hex':
    case 'os.urandom':
    case 'uuid.uuid4':
      return unknown('it is made at random each time the application starts', at, reads, 'random')
    case 'getattr':
      return second === undefined ? undefined : unknown('it is an attribute that is not known', at, reads)
    default:
      return undefined
  }
}

/** Keyword arguments that dj-database-url writes into Django's dict. */
export const extras = (named: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> => {
  const result: Record<string, Value> = {}
  const age = named.get('conn_max_age')
  if (age !== undefined) result['CONN_MAX_AGE'] = age
  const ssl = named.get('ssl_require')
  if (ssl?.kind === 'boolean' && ssl.value)
    result['OPTIONS'] = {
      kind: 'dict',
      at: ssl.at,
      reads: ssl.reads,
      entries: [{ key: text('sslmode', ssl.at), value: text('require', ssl.at) }],
    }
  return result
}
