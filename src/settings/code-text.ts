/** The text with comments blanked out, so that offsets, lines and strings stay as they are. */
export const withoutComments = (text: string, language: 'javascript' | 'ruby' | 'php'): string => {
  const out: string[] = []
  let at = 0
  const blank = (to: number): void => {
    out.push(text.slice(at, to).replace(/[^\n]/g, ' '))
    at = to
  }
  const copy = (to: number): void => {
    out.push(text.slice(at, to))
    at = to
  }
  const endOfLine = (): number => {
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }
  while (at < text.length) {
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (language !== 'ruby' && char === '/' && next === '/' && text[at - 1] !== ':') blank(endOfLine())
    else if (language !== 'ruby' && char === '/' && next === '*') {
      const end = text.indexOf('*/', at + 2)
      blank(end === -1 ? text.length : end + 2)
    } else if (
      language !== 'javascript' &&
      char === '#' &&
      next !== '[' &&
      (language === 'php' || /[\s]/.test(text[at - 1] ?? '\n'))
    )
      blank(endOfLine())
    else if (language === 'ruby' && text.startsWith('=begin', at) && (at === 0 || text[at - 1] === '\n')) {
      const end = text.indexOf('\n=end', at)
      blank(end === -1 ? text.length : end + 5)
    } else if (char === "'" || char === '"' || (char === '`' && language === 'javascript')) {
      let end = at + 1
      const stops = char === '`' ? [char] : [char, '\n']
      while (end < text.length && !stops.includes(text[end] ?? '')) end += text[end] === '\\' ? 2 : 1
      copy(Math.min(end + 1, text.length))
    } else if (
      language === 'javascript' &&
      char === '/' &&
      /[=(,:[!&|?{};\n]\s*$/.test(text.slice(Math.max(0, at - 20), at))
    ) {
      // A regular expression: what looks like a comment inside it is none.
      const end = /^\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*/.exec(text.slice(at, at + 2000))?.[0].length ?? 1
      copy(at + end)
    } else copy(at + 1)
  }
  return out.join('')
}

/** A read of the environment in code that is no Python, with its default as far as it is a literal. */
export type CodeRead = {
  readonly key: string
  readonly line: number
  readonly column: number
  /** Undefined where there is none; null where it is no plain literal. */
  readonly fallback: string | boolean | number | null | undefined
}

const LITERAL =
  /^\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\$])*)`|(true|false)\b|(\d+(?:\.\d+)?)\b|(null|undefined|nil)\b)/

/** The literal that a text begins with; undefined for null, null for what is no literal. */
export const literalAt = (text: string): string | boolean | number | null | undefined => {
  const match = LITERAL.exec(text)
  if (match === null) return null
  const quoted = match[1] ?? match[2] ?? match[3]
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1')
  if (match[4] !== undefined) return match[4] === 'true'
  return match[5] === undefined ? undefined : Number(match[5])
}

/** Line and column, 1-based, of an offset. */
export const positionAt = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** `process.env.X`, `process.env['X'] || 'y'`, `?? 'y'`, `const { X = 'y' } = process.env`, and the defaults of schemas for them. */
export const nodeReads = (text: string): readonly CodeRead[] => {
  const code = withoutComments(text, 'javascript')
  const reads: CodeRead[] = []
  for (const match of code.matchAll(
    /(?:process\.env|import\.meta\.env|Bun\.env)(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])(\s*!)?\s*\)?\s*(\|\||\?\?)?/g,
  )) {
    const rest = code.slice(match.index + match[0].length, match.index + match[0].length + 2000)
    reads.push({
      key: match[1] ?? match[2] ?? '',
      ...positionAt(code, match.index),
      fallback: match[4] === undefined ? undefined : literalAt(rest),
    })
  }
  for (const match of code.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g))
    for (const part of (match[1] ?? '').matchAll(/([A-Za-z_$][\w$]*)\s*(?::\s*[\w$]+\s*)?(=)?/g)) {
      const offset = match.index + 1 + part.index
      const after = (match[1] ?? '').slice(part.index + part[0].length)
      reads.push({
        key: part[1] ?? '',
        ...positionAt(code, offset),
        fallback: part[2] === undefined ? undefined : literalAt(after),
      })
    }
  for (const match of code.matchAll(
    /\b([A-Z][A-Z0-9_]{2,})\s*:\s*(?:z|Joi|yup|str|t|v|envalid)\b[^\n]*?(?:\.default\(|default:\s*)/g,
  ))
    reads.push({
      key: match[1] ?? '',
      ...positionAt(code, match.index),
      fallback: literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500)),
    })
  return reads
}

/** `ENV['X'] || 'y'`, `ENV.fetch('X', 'y')`, `ENV.fetch('X') { 'y' }`. */
export const rubyReads = (text: string): readonly CodeRead[] => {
  const code = withoutComments(text, 'ruby')
  return [
    ...code.matchAll(/ENV(?:\[\s*['"]([^'"]+)['"]\s*\]\s*(\|\|)?|\.fetch\(\s*['"]([^'"]+)['"]\s*(?:(,)|\)\s*(\{))?)/g),
  ].map((match) => ({
    key: match[1] ?? match[3] ?? '',
    ...positionAt(code, match.index),
    fallback:
      match[2] === undefined && match[4] === undefined && match[5] === undefined
        ? undefined
        : literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500)),
  }))
}

/** `env('X', 'y')` and `getenv('X') ?: 'y'`. */
export const phpReads = (text: string): readonly CodeRead[] => {
  const code = withoutComments(text, 'php')
  return [
    ...code.matchAll(/\b(?:env\(\s*['"]([^'"]+)['"]\s*(,)?|getenv\(\s*['"]([^'"]+)['"]\s*\)\s*(\?:|\?\?)?)/g),
  ].map((match) => ({
    key: match[1] ?? match[3] ?? '',
    ...positionAt(code, match.index),
    fallback:
      match[2] === undefined && match[4] === undefined
        ? undefined
        : literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500)),
  }))
}
