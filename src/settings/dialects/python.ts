import { lineCounter, type DotenvEntry, type DotenvReader, type Outside } from './entry.ts'

/**
 * The package python-dotenv: ` #` begins a comment in an unquoted value, `${NAME}` and `${NAME:-default}` are expanded in every
 * value, also in single quotes; `$NAME` is not.
 */
export const readPythonDotenv: DotenvReader = (text, outside) => {
  const lineOf = lineCounter(text)
  const entries: DotenvEntry[] = []
  const known = new Map<string, string | null>()
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return undefined
    at += match[0].length
    return match
  }
  while (at < text.length) {
    take(/\s*/y)
    if (at >= text.length) break
    const start = at
    take(/export[^\S\r\n]+/y)
    const keyAt = at
    const binding = ((): { key: string; value: string | undefined } | 'comment' | undefined => {
      if (text[at] === '#') {
        take(/[^\r\n]*/y)
        return take(/(?:\r\n|\n|\r|$)/y) === undefined ? undefined : 'comment'
      }
      const key = text[at] === "'" ? take(/'([^']+)'/y) : take(/([^=#\s]+)/y)
      if (key === undefined) return undefined
      take(/[^\S\r\n]*/y)
      let value: string | undefined
      const equal = text[at] === '=' ? take(/=[^\S\r\n]*/y) : undefined
      if (equal !== undefined) {
        if (equal[0].length > 1 && text[at] === '#') value = ''
        else if (text[at] === "'") {
          const quoted = take(/'((?:\\'|[^'])*)'/y)
          if (quoted === undefined) return undefined
          value = (quoted[1] ?? '').replace(/\\([\\'])/g, '$1')
        } else if (text[at] === '"') {
          const quoted = take(/"((?:\\"|[^"])*)"/y)
          if (quoted === undefined) return undefined
          value = (quoted[1] ?? '').replace(
            /\\([\\'"abfnrtv])/g,
            (_, letter: string) => PYTHON_ESCAPES[letter] ?? letter,
          )
        } else value = (take(/[^\r\n]*/y)?.[0] ?? '').replace(/\s+#.*/, '').trimEnd()
      }
      take(/[^\S\r\n]*#[^\r\n]*/y)
      return take(/[^\S\r\n]*(?:\r\n|\n|\r|$)/y) === undefined ? undefined : { key: key[1] ?? '', value }
    })()
    if (binding === undefined) {
      take(/[^\r\n]*(?:\r\n|\n|\r)?/y)
      if (at === start) at++
    } else if (binding !== 'comment' && binding.value !== undefined) {
      const value = expandBraces(binding.value, (name) => (known.has(name) ? known.get(name) : outside(name)))
      known.set(binding.key, value.status === 'value' ? value.text : null)
      entries.push({ key: binding.key, line: lineOf(keyAt), value })
    }
  }
  return entries
}

const PYTHON_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const expandBraces = (text: string, lookup: Outside): DotenvEntry['value'] => {
  let unknown: string | undefined
  const expanded = text.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name: string, fallback: string | undefined) => {
    const value = lookup(name)
    if (value === null) unknown = name
    return value ?? fallback ?? ''
  })
  return unknown === undefined
    ? { status: 'value', text: expanded }
    : { status: 'unknown', reason: `it is made of ${unknown}, whose value cannot be read` }
}

/** Python's `strip()` leaves a byte order mark where it is. */
const strip = (text: string): string => text.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '')

/** The package python-decouple: everything after the first `=` with one pair of quotes taken off; comments stay in the value. */
export const readDecouple: DotenvReader = (text) =>
  text.split(/\r\n|\n|\r/).flatMap((raw, index): readonly DotenvEntry[] => {
    const line = strip(raw)
    const equal = line.indexOf('=')
    if (line === '' || line.startsWith('#') || equal === -1) return []
    const value = strip(line.slice(equal + 1))
    const quoted = value.length >= 2 && /^(?:'[^]*'|"[^]*")$/.test(value)
    return [
      {
        key: strip(line.slice(0, equal)),
        line: index + 1,
        value: { status: 'value', text: quoted ? value.slice(1, -1) : value },
      },
    ]
  })

/** The package django-environ with its defaults: `KEY=value` from the first column, comments and blanks stay in the value. */
export const readDjangoEnviron: DotenvReader = (text) =>
  text.split(/\r\n|\n|\r/).flatMap((line, index): readonly DotenvEntry[] => {
    const match = /^(?:export )?([A-Za-z_0-9]+)=(.*)$/.exec(line)
    if (match === null) return []
    const raw = match[2] ?? ''
    const single = /^'(.*)'$/.exec(raw)?.[1] ?? raw
    const double = /^"(.*)"$/.exec(single)?.[1]
    const value =
      double === undefined
        ? single
        : double.replace(/\\(.)/g, (_, letter: string) => ('rnt'.includes(letter) ? `\\${letter}` : letter))
    return [{ key: match[1] ?? '', line: index + 1, value: { status: 'value', text: value } }]
  })
