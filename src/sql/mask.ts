/**
 * Replaces what templates and psql put into SQL by names of the same length, so that the rest can be parsed and every offset
 * still holds: `${schema}`, `{{ jinja }}`, `{% block %}`, `@name@`, `:variable`, `:'variable'`, `?` and `%(name)s`. Strings,
 * comments and dollar quotes stay as they are. Undefined when there is nothing of the kind.
 */
export const maskPlaceholders = (text: string): string | undefined => {
  let found = false
  const masked = text.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const offset = rest.at(-2)
    const start = token[0]
    if (start === "'" || start === '"' || start === '-' || start === '/' || (start === '$' && token[1] !== '{')) {
      return token
    }
    // A block of a template stands for nothing; everything else stands for a name or a value.
    if (token.startsWith('{%') || token.startsWith('{#')) {
      found = true
      return ' '.repeat(token.length)
    }
    if (start === ':' && typeof offset === 'number' && /[:\]\w)]/.test(text[offset - 1] ?? '')) return token
    if (/^in\b/i.test(token) && typeof offset === 'number' && /\bposition\s*\([^()]*$/i.test(text.slice(0, offset)))
      return token
    found = true
    // The list of an IN stands for its brackets too.
    if (/^(?:not|in)\b/i.test(token)) return (/^not/i.test(token) ? '<>' : '=').padEnd(token.length)
    if (token.length < 2) return '1'
    return nameOf(token)
  })
  return found ? masked : undefined
}

const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|%\(\w+\)s|%s|@\w+@|:'\w+'|:"\w+"|:[A-Za-z_]\w*|\?|\b(?:not\s+)?in\s+(?=:[A-Za-z_]|%s|%\()/gi

const nameOf = (token: string): string => {
  const letters = token.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_')
  return `x${letters.slice(1)}`
}
