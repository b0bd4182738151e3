import type { DotenvEntry, DotenvReader, Outside } from './entry.ts'

/**
 * A shell that sources the file: quotes join, `$NAME` is expanded, a blank ends the value and what follows is a command,
 * backticks and `$(…)` run something, and a carriage return stays in the value.
 */
export const readShell: DotenvReader = (text, outside) => {
  const entries: DotenvEntry[] = []
  const known = new Map<string, string | null>()
  const lookup: Outside = (name) => (known.has(name) ? known.get(name) : outside(name))
  let at = 0
  let line = 1
  while (at < text.length) {
    const statementLine = line
    const words: Word[] = []
    // One simple command: words up to the end of the line, `;`, `&` or `|`.
    for (;;) {
      while (text[at] === ' ' || text[at] === '\t') at++
      if (text[at] === '#') while (at < text.length && text[at] !== '\n') at++
      if (at >= text.length || '\n;&|'.includes(text[at] ?? '')) break
      const word = readWord(text, at, lookup)
      for (let i = at; i < word.next; i++) if (text[i] === '\n') line++
      if (word.next === at) break
      at = word.next
      words.push(word)
    }
    if (text[at] === '\n') line++
    at++
    const aside =
      (text[at - 1] === '&' || text[at - 1] === '|') && text[at] !== text[at - 1] && text[at - 2] !== text[at - 1]
    for (const found of entriesOf(words, statementLine)) {
      const entry: DotenvEntry = aside
        ? {
            ...found,
            value: { status: 'error', reason: 'the shell assigns it in a process of its own, where nobody sees it' },
          }
        : found
      if (entry.value.status !== 'error') known.set(entry.key, entry.value.status === 'value' ? entry.value.text : null)
      entries.push(entry)
    }
  }
  return entries
}

type Word = {
  readonly next: number
  readonly key?: string
  readonly value: DotenvEntry['value']
  readonly raw: string
}

const entriesOf = (words: readonly Word[], line: number): readonly DotenvEntry[] => {
  const exported = words[0]?.raw === 'export' || words[0]?.raw === 'declare' || words[0]?.raw === 'readonly'
  const rest = exported ? words.filter(({ raw }, index) => index > 0 && !raw.startsWith('-')) : words
  const command = exported ? undefined : rest.find(({ key }) => key === undefined)
  if (command !== undefined) {
    if (/^(?:set|unset|source|\.|if|then|fi|else|echo|\[|\[\[)$/.test(rest[0]?.raw ?? '')) return []
    const key = rest[0]?.key ?? rest[0]?.raw ?? ''
    return [
      {
        key,
        line,
        value: { status: 'error', reason: 'the shell runs what follows the blank as a command and assigns nothing' },
      },
    ]
  }
  return rest.flatMap(({ key, value }) => (key === undefined ? [] : [{ key, line, value }]))
}

const readWord = (text: string, from: number, lookup: Outside): Word => {
  const head = /^[A-Za-z_][A-Za-z0-9_]*=/.exec(text.slice(from, from + 300))?.[0]
  let at = from + (head?.length ?? 0)
  let value = ''
  let problem: DotenvEntry['value'] | undefined =
    head !== undefined && text[at] === '~'
      ? { status: 'unknown', reason: 'the shell puts a home folder in place of ~' }
      : undefined
  const variable = (): void => {
    const braced = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}/.exec(text.slice(at, at + 4096))
    const plain = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(text.slice(at, at + 300))
    const match = braced ?? plain
    if (match === null) {
      if (text.startsWith('$(', at) || text.startsWith('${', at))
        problem = { status: 'error', reason: 'the shell runs or computes what stands in $(…) or ${…}' }
      value += '$'
      at++
      return
    }
    const found = lookup(match[1] ?? '')
    if (found === null)
      problem ??= { status: 'unknown', reason: `it is made of ${match[1]}, whose value cannot be read` }
    value += found === undefined || found === '' ? (match[2] ?? found ?? '') : (found ?? '')
    at += match[0].length
  }
  while (at < text.length && !' \t\n;&|'.includes(text[at] ?? '')) {
    const char = text[at] ?? ''
    if (char === "'") {
      const end = text.indexOf("'", at + 1)
      if (end === -1) problem = { status: 'error', reason: 'the quote is never closed' }
      value += text.slice(at + 1, end === -1 ? text.length : end)
      at = end === -1 ? text.length : end + 1
    } else if (char === '"') {
      at++
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\' && '"\\$`\n'.includes(text[at + 1] ?? '?')) {
          value += text[at + 1] === '\n' ? '' : (text[at + 1] ?? '')
          at += 2
        } else if (text[at] === '`') {
          problem = { status: 'error', reason: 'the shell runs what stands between backticks' }
          at++
        } else if (text[at] === '$') variable()
        else value += text[at++] ?? ''
      }
      if (at >= text.length) problem = { status: 'error', reason: 'the quote is never closed' }
      at++
    } else if (char === '`') {
      problem = { status: 'error', reason: 'the shell runs what stands between backticks' }
      const end = text.indexOf('`', at + 1)
      at = end === -1 ? text.length : end + 1
    } else if (char === '\\') {
      if (text[at + 1] !== '\n') value += text[at + 1] ?? ''
      at += 2
    } else if (char === '$') variable()
    else {
      value += char
      at++
    }
  }
  return {
    next: Math.min(at, text.length),
    ...(head === undefined ? {} : { key: head.slice(0, -1) }),
    value: problem ?? { status: 'value', text: value },
    raw: text.slice(from, at),
  }
}
