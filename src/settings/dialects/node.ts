import { lineCounter, type DotenvReader } from './entry.ts'

const ASSIGNMENT =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm

/**
 * The npm package dotenv (16 to 18): three kinds of quotes, a `#` anywhere in an unquoted value begins a comment, `KEY: value`
 * counts, nothing is expanded.
 */
export const readDotenvPackage: DotenvReader = (source) => {
  const text = source.replace(/\r\n?/g, '\n')
  const lineOf = lineCounter(text)
  return [...text.matchAll(ASSIGNMENT)].map((match) => {
    const key = match[1] ?? ''
    const raw = (match[2] ?? '').trim()
    const unquoted = raw.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')
    const value = raw.startsWith('"') ? unquoted.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : unquoted
    return {
      key,
      line: lineOf(match.index + match[0].indexOf(key)),
      value: { status: 'value', text: value },
    }
  })
}

/** Node's own reader (`--env-file`, `util.parseEnv`), as of Node 22 and later: like dotenv without `KEY: value`. */
export const readNode: DotenvReader = (source) => {
  const text = source.replaceAll('\r', '')
  const lineOf = lineCounter(text)
  const entries = []
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, end)
    const equal = line.indexOf('=')
    const key = blanksOff(line.slice(0, Math.max(equal, 0)))
    if (equal === -1 || key === '' || line.trimStart().startsWith('#')) {
      at = end + 1
      continue
    }
    const start = at + equal + 1
    const [value, next] = nodeValue(text, start, end)
    entries.push({
      key: key.replace(/^export\s+/, ''),
      line: lineOf(at + (line.length - line.trimStart().length)),
      value: { status: 'value' as const, text: value },
    })
    at = next
  }
  return entries
}

const nodeValue = (text: string, start: number, end: number): readonly [value: string, next: number] => {
  let from = start
  while (from < end && /\s/.test(text[from] ?? '')) from++
  const quote = text[from] ?? ''
  if (quote === '"' || quote === "'" || quote === '`') {
    const closing = text.indexOf(quote, from + 1)
    if (closing !== -1) {
      const inner = text.slice(from + 1, closing)
      const newline = text.indexOf('\n', closing)
      return [quote === '"' ? inner.replaceAll('\\n', '\n') : inner, newline === -1 ? text.length : newline + 1]
    }
    return [spacesOff(text.slice(from, end)), end + 1]
  }
  const line = text.slice(from, end)
  const hash = line.indexOf('#')
  return [spacesOff(hash === -1 ? line : line.slice(0, hash)), end + 1]
}

const spacesOff = (text: string): string => text.replace(/^ +| +$/g, '')

const blanksOff = (text: string): string => text.replace(/^[ \t\n]+|[ \t\n]+$/g, '')
