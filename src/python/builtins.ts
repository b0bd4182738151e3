import { dedent } from './dedent.ts'
import { together } from './operations.ts'
import { entryOf, isPlain, truthOf, type CallValue, type Unknown, type Value } from './values.ts'

type MakeUnknown = (reason: string, more?: Partial<Unknown>) => Unknown

const TEXT: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  strip: (text) => text.trim(),
  lstrip: (text) => text.trimStart(),
  rstrip: (text) => text.trimEnd(),
}

/** A method of a literal. What is not certain is unknown. */
export const callMethod = (call: CallValue, object: Value, unknown: MakeUnknown): Value => {
  const name = call.path.slice(1)
  const { at, positional, named } = call
  const [first, second] = positional
  const unclear = () => unknown(`the method ${name}() is not evaluated`)
  if (name === 'format' && object.kind === 'text') return format(object.value, call, unknown)
  if (named.size > 0) return unclear()
  if (object.kind === 'text') {
    const plain = TEXT[name]
    if (plain !== undefined && first === undefined) return { kind: 'text', value: plain(object.value), at }
    if (name === 'split' && second === undefined && (first === undefined || first.kind === 'text')) {
      const parts =
        first === undefined ? object.value.split(/\s+/).filter((part) => part !== '') : object.value.split(first.value)
      return first?.value === ''
        ? unclear()
        : { kind: 'list', items: parts.map((value): Value => ({ kind: 'text', value, at })), at }
    }
    if (name === 'replace' && first?.kind === 'text' && second?.kind === 'text' && positional.length === 2)
      return first.value === ''
        ? unclear()
        : { kind: 'text', value: object.value.replaceAll(first.value, second.value), at }
    if (name === 'startswith' && first?.kind === 'text')
      return { kind: 'boolean', value: object.value.startsWith(first.value), at }
    if (name === 'endswith' && first?.kind === 'text')
      return { kind: 'boolean', value: object.value.endsWith(first.value), at }
    if (name === 'join' && (first?.kind === 'list' || first?.kind === 'tuple')) {
      const pieces = first.items.flatMap((item, index) => (index === 0 ? [item] : [object.value, item]))
      return together(pieces, at, unknown)
    }
  }
  if (object.kind === 'dict') {
    if (name === 'copy' && first === undefined) return object
    if (name === 'get' && first?.kind === 'text') return entryOf(object, first.value) ?? second ?? { kind: 'none', at }
  }
  if ((object.kind === 'list' || object.kind === 'set') && name === 'copy' && first === undefined) return object
  return unclear()
}

/** `'…{}…{name}…'.format(…)`. Fields with attributes, conversions or formats stay unknown. */
const format = (text: string, call: CallValue, unknown: MakeUnknown): Value => {
  let next = 0
  let last = 0
  const pieces: (string | Value)[] = []
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    pieces.push(text.slice(last, match.index))
    last = match.index + match[0].length
    const field = match[1]
    if (field === undefined) pieces.push(match[0].slice(1))
    else {
      const value =
        field === ''
          ? call.positional[next++]
          : /^[0-9]+$/.test(field)
            ? call.positional[Number(field)]
            : call.named.get(field)
      pieces.push(
        value?.kind === 'number' && Number.isSafeInteger(value.value)
          ? String(value.value)
          : (value ?? unknown(`there is no value for {${field}}`)),
      )
    }
  }
  pieces.push(text.slice(last))
  return together(pieces, call.at, unknown)
}

/** Python's own functions and a few of its library, for values that are certain. Undefined leaves the call as it is. */
export const callBuiltin = (call: CallValue, unknown: MakeUnknown): Value | undefined => {
  const { at, path, positional, named } = call
  const [value] = positional
  switch (path) {
    case 'bool': {
      const truth = value === undefined ? false : truthOf(value)
      return truth === undefined ? undefined : { kind: 'boolean', value: truth, at }
    }
    case 'str':
      if (value === undefined) return { kind: 'text', value: '', at }
      if (value.kind === 'text') return value
      return value.kind === 'number' && Number.isSafeInteger(value.value)
        ? { kind: 'text', value: String(value.value), at }
        : undefined
    case 'int':
    case 'float': {
      const number =
        value?.kind === 'number'
          ? value.value
          : value?.kind === 'text' && /^\s*[-+]?[0-9]+(\.[0-9]+)?\s*$/.test(value.value)
            ? Number(value.value)
            : Number.NaN
      if (Number.isNaN(number) || positional.length !== 1) return undefined
      if (path === 'int' && value?.kind === 'text' && !Number.isInteger(number)) return undefined
      const result = path === 'int' ? Math.trunc(number) : number
      return { kind: 'number', value: result, text: String(result), at }
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset': {
      const kind = path === 'frozenset' ? 'set' : path
      if (value === undefined) return { kind, items: [], at }
      return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set'
        ? { kind, items: value.items, at }
        : undefined
    }
    case 'dict': {
      if (value !== undefined && value.kind !== 'dict') return undefined
      const own = [...named].map(([name, entry]) => ({
        key: { kind: 'text' as const, value: name, at: entry.at },
        value: entry,
      }))
      return { kind: 'dict', entries: [...(value?.entries ?? []), ...own], at }
    }
    case 'len':
      if (value === undefined || !isPlain(value)) return undefined
      if (value.kind === 'text') {
        const length = Array.from(value.value).length
        return { kind: 'number', value: length, text: String(length), at }
      }
      return value.kind === 'list' || value.kind === 'tuple'
        ? { kind: 'number', value: value.items.length, text: String(value.items.length), at }
        : undefined
    case 'textwrap.dedent':
      if (value?.kind === 'text') return dedent(value)
      return value?.kind === 'unknown' && value.template !== undefined
        ? unknown(value.reason, { template: value.template })
        : undefined
    default:
      return undefined
  }
}
