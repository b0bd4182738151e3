import type { Language } from './language.ts'

type Syntax = {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  /** Delimiters of strings that end on their line. */
  readonly quotes: string
  /** Delimiters of strings that go over lines; the longest first. */
  readonly long: readonly string[]
}

const C: Syntax = { line: ['//'], block: [['/*', '*/']], quotes: `'"`, long: [] }

const SYNTAX: Readonly<Partial<Record<Language, Syntax>>> = {
  javascript: { ...C, long: ['`'] },
  python: { line: ['#'], block: [], quotes: `'"`, long: ['"""', "'''"] },
  ruby: { line: ['#'], block: [['\n=begin', '\n=end']], quotes: `'"`, long: ['`'] },
  php: { line: ['//', '#'], block: [['/*', '*/']], quotes: '', long: ["'", '"', '`'] },
  go: { ...C, quotes: `"'`, long: ['`'] },
  java: { ...C, long: ['"""'] },
  csharp: { ...C, long: ['"""'] },
  kotlin: { ...C, long: ['"""'] },
  swift: { ...C, quotes: '"', long: ['"""'] },
  dart: { ...C, long: ['"""', "'''"] },
  elixir: { line: ['#'], block: [], quotes: `"'`, long: ['"""', "'''"] },
  rust: { ...C, quotes: "'", long: ['"'] },
  shell: { line: ['#'], block: [], quotes: '', long: ["'", '"'] },
  sql: { line: ['--'], block: [['/*', '*/']], quotes: '', long: ["'"] },
}

/** The same text with strings blanked, and with comments blanked (`code`), or with all but comments blanked (`comments`). Positions stay. */
export const blank = (text: string, language: Language): { readonly code: string; readonly comments: string } => {
  const syntax = SYNTAX[language]
  if (syntax === undefined) return { code: text, comments: '' }
  const code: string[] = []
  const comments: string[] = []
  let kept = 0
  let isTemplateOpen = false
  /** From `start` to before `end` is a comment or a string. */
  const take = (start: number, end: number, isComment: boolean): void => {
    const between = text.slice(kept, start)
    const inside = text.slice(start, end)
    code.push(between, spaces(inside))
    comments.push(spaces(between), isComment ? inside : spaces(inside))
    kept = end
  }

  for (const match of text.matchAll(startsOf(language, syntax))) {
    const at = match.index
    if (at < kept) continue
    const [start] = match
    const block = syntax.block.find(([open]) => open === start)
    if (block !== undefined) {
      const close = text.indexOf(block[1], at + start.length)
      take(at, close === -1 ? text.length : close + block[1].length, true)
    } else if (syntax.line.includes(start)) {
      // `#` inside a word of a shell is no comment, `//` after a colon is a URL in a template.
      if (start === '#' && language !== 'python' && at > 0 && !/[\s;(){}]/.test(text[at - 1] ?? '')) continue
      if (language === 'php' && text.startsWith('#[', at)) continue
      const end = text.indexOf('\n', at)
      take(at, end === -1 ? text.length : end, true)
    } else if (start === '/') {
      const end = endOfRegExp(text, at)
      if (end !== undefined) take(at, end, false)
    } else if (start === '`' && language === 'javascript') {
      if (isTemplateOpen) continue
      // What stands in `${ }` is code: it is left as it is, the text around it is blanked.
      const parts = templateParts(text, at)
      // One that never ends is looked for once: text after it is taken for code.
      if (parts === undefined) isTemplateOpen = true
      else for (const [from, to] of parts) if (from >= kept && to > from) take(from, to, false)
    } else {
      const isLong = syntax.long.includes(start)
      // In Rust an apostrophe begins a lifetime, unless one character later another one ends it.
      if (language === 'rust' && start === "'" && !/^'(?:[^\\\n']|\\[^\n]{1,8}?)'/.test(text.slice(at, at + 12)))
        continue
      const end = endOfString(text, at + start.length, start, isLong, language)
      if (end !== undefined) take(at + start.length, end - start.length, false)
      if (end !== undefined && end > kept) {
        code.push(text.slice(kept, end))
        comments.push(spaces(text.slice(kept, end)))
        kept = end
      }
    }
  }
  code.push(text.slice(kept))
  comments.push(spaces(text.slice(kept)))
  return { code: code.join(''), comments: comments.join('') }
}

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ')

const starts = new Map<Language, RegExp>()

/** Whatever may begin a comment, a string or a regular expression. */
const startsOf = (language: Language, syntax: Syntax): RegExp => {
  let pattern = starts.get(language)
  if (pattern === undefined) {
    const words = [...syntax.block.map(([open]) => open), ...syntax.long, ...syntax.line, ...syntax.quotes.split('')]
    if (language === 'javascript') words.push('/')
    const source = words
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|')
    pattern = new RegExp(source, 'g')
    starts.set(language, pattern)
  }
  return pattern
}

/** Just after the closing delimiter; undefined when the quote opens no string (an apostrophe, a lifetime). */
const endOfString = (
  text: string,
  from: number,
  quote: string,
  isLong: boolean,
  language: Language,
): number | undefined => {
  const escapes =
    language !== 'sql' && !(language === 'go' && quote === '`') && !(language === 'shell' && quote === "'")
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\' && escapes) at++
    else if (text.startsWith(quote, at)) return at + quote.length
    else if (character === '\n' && !isLong) return undefined
  }
  return undefined
}

/** A slash begins a regular expression where a value may stand, and it ends on its line. */
const endOfRegExp = (text: string, at: number): number | undefined => {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--
  const character = before < 0 ? '\n' : (text[before] ?? '')
  const isWord = /[\w$)\]}'"`]/.test(character)
  if (
    isWord &&
    !/(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield)$/.test(
      text.slice(Math.max(0, before - 10), before + 1),
    )
  )
    return undefined
  let inClass = false
  for (let index = at + 1; index < text.length; index++) {
    const one = text[index]
    if (one === '\n') return undefined
    if (one === '\\') index++
    else if (one === '[') inClass = true
    else if (one === ']') inClass = false
    else if (one === '/' && !inClass) return index + 1
  }
  return undefined
}

/** Templates inside the code of templates; deeper ones are read as text. */
const MAX_TEMPLATE_DEPTH = 20

/**
 * The pieces of text of a template literal that begins at `at`, without the code between them; its first delimiter is no part
 * of them. Undefined when it does not end.
 */
const templateParts = (text: string, at: number, level = 0): readonly (readonly [number, number])[] | undefined => {
  const parts: [number, number][] = []
  let start = at + 1
  let depth = 0
  for (let index = at + 1; index < text.length; index++) {
    const one = text[index]
    if (depth === 0) {
      if (one === '\\') index++
      else if (one === '`') {
        // The closing delimiter belongs to the piece, so that it does not open another one.
        parts.push([start, index + 1])
        return parts
      } else if (one === '$' && text[index + 1] === '{') {
        parts.push([start, index])
        depth = 1
        index++
      }
    } else if (one === '{') depth++
    else if (one === '}') {
      depth--
      if (depth === 0) start = index + 1
    } else if (one === '`' && level < MAX_TEMPLATE_DEPTH) {
      const inner = templateParts(text, index, level + 1)
      if (inner === undefined) return undefined
      index = (inner.at(-1)?.[1] ?? text.length) - 1
    }
  }
  return undefined
}
