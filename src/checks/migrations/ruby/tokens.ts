import type { Piece } from '../script/values.ts'

export type Token = {
  readonly kind: 'name' | 'key' | 'text' | 'list' | 'number' | 'punctuation' | 'newline' | 'regex'
  /** Of a name, a key (`null:`), a number, punctuation: as written, a key without its colon. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Of a text: its parts, between which something is put in when it runs. Of a list (`%w[a b]`): its items. */
  readonly parts?: readonly (readonly Piece[])[]
}

export type Tokens = {
  readonly list: readonly Token[]
  /** For each bracket, and for each word that an `end` closes, the index of what closes it. */
  readonly match: ReadonlyMap<number, number>
}

/** A file that cannot be split into tokens: a text or a block that nothing ends. */
export class NotRuby extends Error {
  override readonly name = 'NotRuby'
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const OPEN: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }
const NAME = /(?:@{1,2}|\$)?[\p{ID_Start}_][\p{ID_Continue}]*[?!]?/uy
const NUMBER = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?r?/y
const PUNCTUATION =
  /\.\.\.|\*\*=|\|\|=|&&=|<=>|===|=>|->|::|&\.|\.\.|\*\*|==|!=|=~|!~|<=|>=|&&|\|\||\+=|-=|\*=|\/=|<<|>>|[\s\S]/y
const HEREDOC = /<<([~-]?)(["'`]?)([A-Z_a-z]\w*)\2/y

/** Splits Ruby into tokens. Throws NotRuby. */
export const tokensOf = (text: string): Tokens => {
  const list: Token[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  // Heredocs whose texts begin on the next line.
  let waiting: { index: number; word: string; indented: boolean; plain: boolean }[] = []
  const push = (token: Token): void => {
    list.push(token)
    at = token.end
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\n') {
      push({ kind: 'newline', text: '\n', start: at, end: at + 1 })
      for (const { index, word, indented, plain } of waiting) {
        const read = heredoc(text, at, word, indented, plain)
        const token = list[index]
        if (token !== undefined) list[index] = { ...token, parts: read.parts }
        at = read.end
      }
      waiting = []
      if (text.startsWith('=begin', at)) {
        const end = text.indexOf('\n=end', at)
        at = end < 0 ? text.length : end + 5
      } else if (/^__END__\s*$/.test(text.slice(at, at + 9))) break
      continue
    }
    if (/\s/.test(character)) at++
    else if (character === '\\' && /\r?\n/y.test(text.slice(at + 1, at + 3))) at = text.indexOf('\n', at) + 1
    else if (character === '#') at = lineEnd(text, at)
    else if (character === '"' || character === '`') push(quoted('text', text, at, at + 1, character, character, true))
    else if (character === "'") push(quoted('text', text, at, at + 1, "'", "'", false))
    else if (/\d/.test(character)) push(plain('number', NUMBER, text, at))
    else if (character === '<' && beginsValue(list, text, at) && heredocAt(text, at) !== null) {
      const [all = '', dash = '', quote = '', word = ''] = heredocAt(text, at) ?? []
      waiting.push({ index: list.length, word, indented: dash !== '', plain: quote === "'" })
      push({ kind: 'text', text: '', start: at, end: at + all.length, parts: [[]] })
    } else if (character === '%' && beginsValue(list, text, at) && /^%[wWiIqQ]?[([{<|!/]/.test(text.slice(at, at + 3)))
      push(percent(text, at))
    else if (character === ':' && /^:["']/.test(text.slice(at, at + 2)))
      push(quoted('text', text, at, at + 2, text.charAt(at + 1), text.charAt(at + 1), text.charAt(at + 1) === '"'))
    else if (character === ':' && !text.startsWith('::', at) && /[\p{ID_Start}_]/u.test(text.charAt(at + 1))) {
      const name = plain('name', NAME, text, at + 1)
      push({ kind: 'text', text: '', start: at, end: name.end, parts: [[{ text: name.text, source: at + 1 }]] })
    } else if (character === '/' && beginsValue(list, text, at)) push(regexToken(text, at))
    else {
      NAME.lastIndex = at
      if (NAME.test(text)) {
        const name = plain('name', NAME, text, at)
        const isKey = text.charAt(name.end) === ':' && text.charAt(name.end + 1) !== ':' && list.at(-1)?.text !== '?'
        if (isKey) push({ kind: 'key', text: name.text, start: at, end: name.end + 1 })
        else push(name)
      } else push(plain('punctuation', PUNCTUATION, text, at))
    }
  }
  return { list, match: matchesOf(list) }
}

const plain = (kind: Token['kind'], pattern: RegExp, text: string, at: number): Token => {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0] ?? text.charAt(at)
  return { kind, text: found, start: at, end: at + found.length }
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const heredocAt = (text: string, at: number): RegExpExecArray | null => {
  HEREDOC.lastIndex = at
  return HEREDOC.exec(text)
}

/** Whether a value may begin here, so that `<<`, `%` and `/` are no operators. */
const beginsValue = (list: readonly Token[], text: string, at: number): boolean => {
  const last = list.at(-1)
  if (last === undefined || last.kind === 'newline' || last.kind === 'key') return true
  if (last.kind === 'punctuation') return ![')', ']', '}'].includes(last.text)
  // `execute <<~SQL`, `puts %w[a]`: a blank before it and none behind.
  return last.kind === 'name' && /\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1))
}

const heredoc = (
  text: string,
  from: number,
  word: string,
  indented: boolean,
  isPlain: boolean,
): { readonly parts: readonly (readonly Piece[])[]; readonly end: number } => {
  const pattern = new RegExp(`^${indented ? '[ \\t]*' : ''}${word}\\r?$`, 'm')
  const found = pattern.exec(text.slice(from))
  if (found === null) throw new NotRuby(`The text that begins with <<${word} is never ended.`, from)
  const end = from + found.index
  const read = body(text, from, end, !isPlain)
  return { parts: read, end: lineEnd(text, end) }
}

/** The parts of a text between two places; with interpolation, `#{…}` sets them apart. */
const body = (text: string, from: number, to: number, interpolated: boolean): readonly (readonly Piece[])[] => {
  if (!interpolated) return [[{ text: text.slice(from, to), source: from }]]
  const parts: (readonly Piece[])[] = []
  let pieces: Piece[] = []
  let start = from
  let at = from
  const flush = (): void => {
    if (at > start) pieces.push({ text: text.slice(start, at), source: start })
  }
  while (at < to) {
    if (text.charAt(at) === '\\') {
      flush()
      const next = text.charAt(at + 1)
      pieces.push({ text: { n: '\n', t: '\t' }[next] ?? (next === '\n' ? '' : next), source: at })
      at += 2
      start = at
    } else if (text.startsWith('#{', at)) {
      flush()
      parts.push(pieces)
      pieces = []
      at = afterBrace(text, at + 2)
      start = at
    } else at++
  }
  flush()
  parts.push(pieces)
  return parts
}

/** Behind the brace that closes an interpolation; texts inside may hold braces of their own. */
const afterBrace = (text: string, from: number): number => {
  let depth = 1
  let quote: string | undefined
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== undefined) {
      if (character === '\\') at++
      else if (character === quote) quote = undefined
    } else if (character === '"' || character === "'") quote = character
    else if (character === '{') depth++
    else if (character === '}') {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return text.length
}

const quoted = (
  kind: 'text' | 'list',
  text: string,
  start: number,
  from: number,
  open: string,
  close: string,
  interpolated: boolean,
): Token => {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (interpolated && text.startsWith('#{', at)) at = afterBrace(text, at + 2) - 1
    else if (character === close && depth === 0) {
      if (kind === 'list') {
        const items = [...text.slice(from, at).matchAll(/\S+/g)].map((item) => [
          { text: item[0], source: from + item.index },
        ])
        return { kind, text: '', start, end: at + 1, parts: items }
      }
      // 'text': { … } is a key too.
      if (text.charAt(at + 1) === ':' && /\s/.test(text.charAt(at + 2)))
        return { kind: 'key', text: text.slice(from, at), start, end: at + 2 }
      return { kind, text: '', start, end: at + 1, parts: body(text, from, at, interpolated) }
    } else if (open !== close && character === open) depth++
    else if (open !== close && character === close) depth--
  }
  throw new NotRuby('A text is never ended.', start)
}

const percent = (text: string, start: number): Token => {
  const letter = /[a-zA-Z]/.test(text.charAt(start + 1)) ? text.charAt(start + 1) : ''
  const from = start + 2 + letter.length
  const open = text.charAt(from - 1)
  const isList = /[wi]/i.test(letter)
  return quoted(isList ? 'list' : 'text', text, start, from, open, OPEN[open] ?? open, !isList && letter !== 'q')
}

const regexToken = (text: string, start: number): Token => {
  for (let at = start + 1; at < text.length && text.charAt(at) !== '\n'; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === '/') return { kind: 'regex', text: '', start, end: at + 1 }
  }
  return { kind: 'punctuation', text: '/', start, end: start + 1 }
}

const OPENERS: ReadonlySet<string> = new Set(['do', 'def', 'class', 'module', 'begin', 'case'])
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'while', 'until', 'for'])

/** Pairs brackets, and `do`, `def`, `if` and the like with their `end`. */
const matchesOf = (list: readonly Token[]): ReadonlyMap<number, number> => {
  const match = new Map<number, number>()
  const open: { readonly index: number; readonly close: string }[] = []
  // The `do` of `while … do` belongs to the loop.
  let loopDo = false
  list.forEach((token, index) => {
    if (token.kind === 'newline') loopDo = false
    if (token.kind === 'punctuation') {
      if (['(', '[', '{'].includes(token.text)) open.push({ index, close: OPEN[token.text] ?? '' })
      else if ([')', ']', '}'].includes(token.text)) closes(token.text, index)
    } else if (token.kind === 'name') {
      const before = list[index - 1]
      if (before?.text === '.' || before?.text === '&.' || before?.text === '::') return
      if (token.text === 'end') closes('end', index)
      else if (token.text === 'do' && loopDo) loopDo = false
      else if (token.text === 'def' && isEndless(index)) return
      else if (OPENERS.has(token.text)) open.push({ index, close: 'end' })
      else if (CONDITIONS.has(token.text) && startsStatement(before)) {
        open.push({ index, close: 'end' })
        loopDo = ['while', 'until', 'for'].includes(token.text)
      }
    }
  })
  function closes(word: string, index: number): void {
    const last = open.pop()
    if (last?.close !== word) throw new NotRuby(`"${word}" closes nothing.`, list[index]?.start ?? 0)
    match.set(last.index, index)
  }
  // `def name(…) = value` has no end.
  function isEndless(index: number): boolean {
    let at = index + 2
    if (list[at]?.text === '(') while (at < list.length && list[at]?.text !== ')') at++
    return list[at]?.text === ')'
      ? list[at + 1]?.text === '='
      : list[at]?.text === '=' && list[at + 1]?.kind !== 'newline'
  }
  const [left] = open
  if (left !== undefined) throw new NotRuby('This is never ended.', list[left.index]?.start ?? 0)
  return match
}

/** Behind a value, `if` and `unless` belong to what stands before them. */
const startsStatement = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'newline' ||
  before.kind === 'key' ||
  (before.kind === 'punctuation' && ![')', ']', '}'].includes(before.text)) ||
  (before.kind === 'name' && ['then', 'else', 'do', 'begin', 'ensure', 'and', 'or', 'not'].includes(before.text))
