import { lineCounter, type DotenvEntry, type DotenvReader } from './entry.ts'

/**
 * systemd's `EnvironmentFile=`: `#` and `;` begin a comment only at the start of a line, a backslash joins lines, quoted parts
 * may span lines, nothing is expanded, and `export` makes a name that is left out.
 */
export const readSystemd: DotenvReader = (text) => {
  const lineOf = lineCounter(text)
  const entries: DotenvEntry[] = []
  let at = 0
  while (at < text.length) {
    const char = text[at] ?? ''
    if (/\s/.test(char)) {
      at++
      continue
    }
    if (char === '#' || char === ';') {
      at = afterComment(text, at)
      continue
    }
    const start = at
    while (at < text.length && !'=\r\n'.includes(text[at] ?? '')) at++
    if (text[at] !== '=') continue
    const key = text.slice(start, at).trimEnd()
    const [value, next] = systemdValue(text, at + 1)
    at = next
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      entries.push({ key, line: lineOf(start), value: { status: 'value', text: value } })
  }
  return entries
}

const afterComment = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !'\r\n'.includes(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** The value from behind the `=`; quoted parts follow each other, and what stands unquoted ends with its line. */
const systemdValue = (text: string, from: number): readonly [value: string, next: number] => {
  let value = ''
  let at = from
  while (at < text.length) {
    const char = text[at] ?? ''
    if (char === '\n' || char === '\r') return [value, at + 1]
    if (char === "'" || char === '"') {
      at++
      while (at < text.length && text[at] !== char) {
        if (char === '"' && text[at] === '\\') {
          const escaped = text[at + 1] ?? ''
          if ('"\\`$'.includes(escaped)) value += escaped
          else if (escaped !== '\n') value += `\\${escaped}`
          at += 2
        } else value += text[at++] ?? ''
      }
      at++
    } else if (/\s/.test(char)) at++
    else {
      let plain = ''
      while (at < text.length && !'\r\n'.includes(text[at] ?? '')) {
        if (text[at] === '\\') {
          const escaped = text[at + 1] ?? ''
          if (!'\r\n'.includes(escaped)) plain += escaped
          at += 2
        } else plain += text[at++] ?? ''
      }
      return [value + plain.trimEnd(), at + 1]
    }
  }
  return [value, at]
}
