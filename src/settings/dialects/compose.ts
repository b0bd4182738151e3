import { interpolate } from '../interpolate.ts'
import { lineCounter, type DotenvEntry, type DotenvReader, type Outside } from './entry.ts'

/**
 * Docker compose (`.env` and `env_file:`): quotes are taken off, ` #` begins a comment outside them, `KEY: value` counts, and
 * variables are expanded save in single quotes.
 */
export const readComposeEnv: DotenvReader = (source, outside) => {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const lineOf = lineCounter(text)
  const entries: DotenvEntry[] = []
  const known = new Map<string, string | null>()
  const lookup: Outside = (name) => (known.has(name) ? known.get(name) : outside(name))
  let at = 0
  while (at < text.length) {
    at += /^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0
    if (at >= text.length) break
    if (/\s/.test(text[at] ?? '')) continue
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    if (text[at] === '#') {
      at = end + 1
      continue
    }
    const line = text.slice(at, end)
    const head = /^(?:export[^\S\n]+)?([^=:]*?)[^\S\n]*(?:([=:])|$)/.exec(line)
    const key = head?.[1] ?? ''
    const place = { key, line: lineOf(at) }
    if (head === null || !/^[\p{L}\p{N}_.[\]-]+$/u.test(key)) {
      entries.push({
        ...place,
        value: { status: 'error', reason: 'compose refuses the whole file: the name is not one' },
      })
      at = end + 1
      continue
    }
    if (head[2] === undefined) {
      entries.push({ ...place, value: { status: 'inherited' } })
      at = end + 1
      continue
    }
    let from = at + head[0].length
    while (from < end && /\s/.test(text[from] ?? '')) from++
    const [value, next] = composeValue(text, from, end, lookup)
    entries.push({ ...place, value })
    known.set(key, value.status === 'value' ? value.text : null)
    at = next
  }
  return entries
}

const composeValue = (
  text: string,
  from: number,
  end: number,
  lookup: Outside,
): readonly [value: DotenvEntry['value'], next: number] => {
  const quote = text[from]
  if (quote !== '"' && quote !== "'") {
    const line = text.slice(from, end)
    const comment = line.indexOf(' #')
    return [expanded((comment === -1 ? line : line.slice(0, comment)).trimEnd(), lookup), end + 1]
  }
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] !== quote || text[i - 1] === '\\') continue
    const inner = text.slice(from + 1, i)
    return [
      quote === "'"
        ? { status: 'value', text: inner.replaceAll("\\'", "'") }
        : expanded(
            inner.replace(/\\([abcfnrtv"\\])/g, (whole, letter: string) => ESCAPES[letter] ?? whole),
            lookup,
          ),
      i + 1,
    ]
  }
  return [{ status: 'error', reason: 'compose refuses the whole file: the quote is never closed' }, end + 1]
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
}

const expanded = (text: string, lookup: Outside): DotenvEntry['value'] => {
  const result = interpolate(text, lookup)
  if (result.status === 'value') return { status: 'value', text: result.text }
  return result.status === 'unknown'
    ? { status: 'unknown', reason: result.reason }
    : { status: 'error', reason: result.reason }
}
