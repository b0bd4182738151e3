import type { Piece } from '../script/values.ts'

export type Token = {
  readonly kind: 'name' | 'punctuation' | 'text' | 'template' | 'number' | 'regex'
  /** Of a name, a number or punctuation: as written. Empty for the others. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Of a text: what it says. Of a template: the parts between what is put in. */
  readonly pieces?: readonly (readonly Piece[])[]
  /** Of a template: what is put in, read as tokens of its own. */
  readonly inner?: readonly Tokens[]
}

export type Tokens = {
  readonly list: readonly Token[]
  /** For each bracket, the index of the one that closes it. */
  readonly match: ReadonlyMap<number, number>
}

/** A file that cannot be split into tokens: a text or a bracket that nothing ends. */
export class NotJavaScript extends Error {
  override readonly name = 'NotJavaScript'
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const OPEN: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const CLOSE: ReadonlySet<string> = new Set([')', ']', '}'])
const NAME = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy
const NUMBER = /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?n?/y
const PUNCTUATION =
  /=>|\?\?=|&&=|\|\|=|\*\*=|===|!==|\.\.\.|\?\.(?!\d)|==|!=|<=|>=|&&|\|\||\?\?|\+=|-=|\*=|\/=|\+\+|--|[\s\S]/y
// After these a slash begins a regular expression, not a division.
const BEFORE_REGEX: ReadonlySet<string> = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'else',
  'do',
  'await',
  'yield',
])
const MAX_NESTING = 20

/** Splits JavaScript or TypeScript into tokens. Throws NotJavaScript. */
export const tokensOf = (text: string): Tokens => scan(text, 0, 0, false).tokens

const scan = (text: string, from: number, depth: number, inTemplate: boolean): { tokens: Tokens; end: number } => {
  const list: Token[] = []
  const match = new Map<number, number>()
  const open: { index: number; close: string }[] = []
  let at = from
  if (text.startsWith('#!')) at = Math.max(at, lineEnd(text, 0))
  const push = (token: Token): void => {
    list.push(token)
    at = token.end
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (/\s|\ufeff/.test(character)) at++
    else if (text.startsWith('//', at)) at = lineEnd(text, at)
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) throw new NotJavaScript('A comment is never ended.', at)
      at = end + 2
    } else if (character === '"' || character === "'") push(textToken(text, at))
    else if (character === '`') push(templateToken(text, at, depth))
    else if (/\d/.test(character) || (character === '.' && /\d/.test(text.charAt(at + 1))))
      push(plain('number', NUMBER, text, at))
    else if (character === '/' && beginsRegex(list)) push(regexToken(text, at))
    else {
      NAME.lastIndex = at
      if (NAME.test(text)) push(plain('name', NAME, text, at))
      else {
        const token = plain('punctuation', PUNCTUATION, text, at)
        const close = OPEN[token.text]
        if (close !== undefined) open.push({ index: list.length, close })
        else if (CLOSE.has(token.text)) {
          const last = open.pop()
          if (last === undefined && inTemplate && token.text === '}') return { tokens: { list, match }, end: token.end }
          if (last?.close !== token.text) throw new NotJavaScript(`"${token.text}" closes nothing.`, at)
          match.set(last.index, list.length)
        }
        push(token)
      }
    }
  }
  const [left] = open
  if (left !== undefined || inTemplate)
    throw new NotJavaScript('A bracket is never closed.', left === undefined ? from : (list[left.index]?.start ?? from))
  return { tokens: { list, match }, end: at }
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

const beginsRegex = (list: readonly Token[]): boolean => {
  const last = list.at(-1)
  if (last === undefined) return true
  if (last.kind === 'punctuation') return !CLOSE.has(last.text) && last.text !== '++' && last.text !== '--'
  return last.kind === 'name' && BEFORE_REGEX.has(last.text)
}

const regexToken = (text: string, start: number): Token => {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '\n') break
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) {
      const flags = /[a-z]*/y
      flags.lastIndex = at + 1
      return { kind: 'regex', text: '', start, end: at + 1 + (flags.exec(text)?.[0].length ?? 0) }
    }
  }
  // A division after all.
  return { kind: 'punctuation', text: '/', start, end: start + 1 }
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' }

/** Adds what an escape at `at` says; answers where it ends. */
const escape = (text: string, at: number, pieces: Piece[]): number => {
  const found = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|([\s\S]))/y
  found.lastIndex = at
  const [all = '\\', wide, four, two, one] = found.exec(text) ?? []
  const code = wide ?? four ?? two
  const said =
    code !== undefined
      ? Number.parseInt(code, 16) <= 0x10ffff
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : '\ufffd'
      : one === undefined || one === '\n' || one === '\r' || one === '\u2028' || one === '\u2029'
        ? ''
        : (SIMPLE[one] ?? one)
  if (said !== '') pieces.push({ text: said, source: at })
  return at + all.length
}

const textToken = (text: string, start: number): Token => {
  const quote = text.charAt(start)
  const pieces: Piece[] = []
  let from = start + 1
  let at = from
  const flush = (): void => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from })
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === quote) {
      flush()
      return { kind: 'text', text: '', start, end: at + 1, pieces: [pieces] }
    }
    if (character === '\n') break
    if (character === '\\') {
      flush()
      at = escape(text, at, pieces)
      from = at
    } else at++
  }
  throw new NotJavaScript('A text is never ended.', start)
}

const templateToken = (text: string, start: number, depth: number): Token => {
  if (depth > MAX_NESTING) throw new NotJavaScript('Templates are nested too deeply.', start)
  const parts: (readonly Piece[])[] = []
  const inner: Tokens[] = []
  let pieces: Piece[] = []
  let from = start + 1
  let at = from
  const flush = (): void => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from })
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '`') {
      flush()
      parts.push(pieces)
      return { kind: 'template', text: '', start, end: at + 1, pieces: parts, inner }
    }
    if (character === '\\') {
      flush()
      at = escape(text, at, pieces)
      from = at
    } else if (text.startsWith('${', at)) {
      flush()
      parts.push(pieces)
      pieces = []
      const read = scan(text, at + 2, depth + 1, true)
      inner.push(read.tokens)
      at = read.end
      from = at
    } else at++
  }
  throw new NotJavaScript('A template is never ended.', start)
}
