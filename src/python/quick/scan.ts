import type { Span } from '../syntax.ts'

/** What a token is: a number, since a scan goes on behind the back of what was compared. */
type Kind = number

export const NAME: Kind = 1
/** A word of the grammar. */
export const KEYWORD: Kind = 2
export const NUMBER: Kind = 3
export const STRING: Kind = 4
/** An operator, a bracket or another sign, of one to three characters. */
export const SIGN: Kind = 5
/** The end of a statement. Lines that are blank or hold a comment only have none, and neither have those inside brackets. */
export const NEWLINE: Kind = 6
export const INDENT: Kind = 7
export const DEDENT: Kind = 8
export const END: Kind = 9

/** What is read here does not cover the text: the real parser has to read it. */
export class Declined extends Error {}

const DECLINED = new Declined()

/** One object for all: nobody looks at where it came from, and a stack costs more than the parsing. */
export const decline = (): never => {
  throw DECLINED
}

/** A text, and the token in it that is read now. Offsets count characters; a column is `start - lineStart + 1`. */
export type Scan = {
  readonly path: string
  readonly text: string
  kind: Kind
  /** The name, the keyword or the sign; the text of a number. Empty for the rest. */
  word: string
  start: number
  end: number
  line: number
  lineStart: number
  /** Of a literal: between which offsets its value stands, and whether that is its value as it is. */
  from: number
  to: number
  plain: boolean
  /** The end of the token before. */
  before: number
  /** The end of the last statement, with its line end: there a block ends that it is the last of. */
  statementEnd: number
  /** How many brackets are open: inside of them lines and indentation mean nothing. */
  brackets: number
  /** True at the beginning of a line that may begin a statement. */
  fresh: boolean
  /** Where the line begins that ends at `end`, after strings of several lines. */
  nextLine: number
  nextLineStart: number
  /** How far the blocks are indented that are open, the outermost first. */
  readonly indents: number[]
  /** The indentation of a line with the statement that is about to begin. */
  indent: number
  /** How many expressions are in each other here, and how many operators stand in this one so far. */
  depth: number
  operators: number
  /** The most expressions in each other, blocks in each other, and members and calls in one chain, so far. */
  deepest: number
  blocks: number
  longest: number
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
])

const LETTER = 1
const DIGIT = 2
const BLANK = 4

const CLASSES = new Uint8Array(128)
for (let code = 65; code <= 90; code++) CLASSES[code] = CLASSES[code + 32] = LETTER
CLASSES[95] = LETTER
for (let code = 48; code <= 57; code++) CLASSES[code] = DIGIT
CLASSES[32] = CLASSES[9] = BLANK

const SINGLE: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  '()[]{},:.;@=<>+-*/%&|^~'.includes(String.fromCharCode(code)) ? String.fromCharCode(code) : '',
)
const DOUBLE: ReadonlySet<string> = new Set([
  '==',
  '!=',
  '<=',
  '>=',
  '->',
  '**',
  '//',
  '<<',
  '>>',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '@=',
])
const TRIPLE: ReadonlySet<string> = new Set(['...', '**=', '//=', '<<=', '>>='])

/** Stands before the first token. */
export const scanOf = (path: string, text: string): Scan => ({
  path,
  text,
  kind: NEWLINE,
  word: '',
  start: 0,
  end: 0,
  line: 1,
  lineStart: 0,
  from: 0,
  to: 0,
  plain: true,
  before: 0,
  statementEnd: 0,
  brackets: 0,
  fresh: true,
  nextLine: 1,
  nextLineStart: 0,
  indents: [0],
  indent: 0,
  depth: 0,
  operators: 0,
  deepest: 0,
  blocks: 0,
  longest: 0,
})

/** Goes to the next token. */
export const advance = (scan: Scan): void => {
  scan.before = scan.end
  scan.line = scan.nextLine
  scan.lineStart = scan.nextLineStart
  if (scan.fresh && startOfLine(scan)) return
  const { text } = scan
  let at = scan.end
  for (;;) {
    const code = text.charCodeAt(at)
    if (CLASSES[code] === BLANK) at++
    else if (code === 35) at = endOfComment(text, at)
    else if (code === 10 && scan.brackets > 0) {
      at++
      scan.line++
      scan.lineStart = at
    } else break
  }
  scan.nextLine = scan.line
  scan.nextLineStart = scan.lineStart
  scan.start = at
  if (at >= text.length) return endOfText(scan, at)
  const code = text.charCodeAt(at)
  if (code === 10) {
    scan.kind = NEWLINE
    scan.word = ''
    scan.end = at + 1
    scan.statementEnd = scan.end
    scan.nextLine = scan.line + 1
    scan.nextLineStart = at + 1
    scan.fresh = true
    return
  }
  const what = CLASSES[code] ?? 0
  if (what === LETTER) return word(scan, at)
  if (what === DIGIT) return number(scan, at)
  if (code === 34 || code === 39) return string(scan, at)
  sign(scan, at)
}

/** Passes blank lines and comments. True where the indentation of what comes is a token of its own, and then it is that one. */
const startOfLine = (scan: Scan): boolean => {
  const { text } = scan
  let at = scan.end
  if (scan.kind !== DEDENT) {
    for (;;) {
      const begin = at
      while (text.charCodeAt(at) === 32) at++
      const code = text.charCodeAt(at)
      if (code === 35) at = endOfComment(text, at)
      else if (code !== 10) {
        // A tab is as wide as the parser says, and nobody mixes them in good style.
        if (code === 9) decline()
        if (at >= text.length && at > begin) decline()
        scan.indent = at >= text.length ? 0 : at - begin
        break
      }
      if (at >= text.length) decline()
      at++
      scan.line++
      scan.lineStart = at
    }
    scan.nextLine = scan.line
    scan.nextLineStart = scan.lineStart
    scan.end = at
  }
  const open = scan.indents.at(-1) ?? 0
  if (scan.indent === open) {
    scan.fresh = false
    return false
  }
  scan.start = at
  scan.word = ''
  if (scan.indent > open) {
    scan.indents.push(scan.indent)
    scan.kind = INDENT
    scan.fresh = false
    return true
  }
  scan.indents.pop()
  if ((scan.indents.at(-1) ?? 0) < scan.indent) decline()
  scan.kind = DEDENT
  return true
}

/** Ends the last line where nothing does, then the blocks, then the text. */
const endOfText = (scan: Scan, at: number): void => {
  if (scan.brackets > 0) decline()
  scan.end = at
  scan.word = ''
  if (scan.kind !== NEWLINE && scan.kind !== DEDENT && scan.kind !== END) {
    // What stands behind the last token of a text without a line end belongs to it or not: rare, and not worth a rule.
    if (scan.before !== at) decline()
    scan.kind = NEWLINE
    scan.statementEnd = at
    scan.fresh = true
    return
  }
  scan.kind = END
}

const endOfComment = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const word = (scan: Scan, from: number): void => {
  const { text } = scan
  let at = from + 1
  while (((CLASSES[text.charCodeAt(at)] ?? 0) & (LETTER | DIGIT)) !== 0) at++
  const next = text.charCodeAt(at)
  if (next === 34 || next === 39) return string(scan, from)
  if (next > 127) decline()
  scan.end = at
  scan.word = text.slice(from, at)
  scan.kind = KEYWORDS.has(scan.word) ? KEYWORD : NAME
}

/** Whole and decimal numbers; what is written in other ways is left to the parser. */
const number = (scan: Scan, from: number): void => {
  const { text } = scan
  let at = from + 1
  while (CLASSES[text.charCodeAt(at)] === DIGIT) at++
  if (text.charCodeAt(from) === 48 && at > from + 1) decline()
  if (text.charCodeAt(at) === 46) {
    at++
    if (CLASSES[text.charCodeAt(at)] !== DIGIT) decline()
    while (CLASSES[text.charCodeAt(at)] === DIGIT) at++
  }
  const next = text.charCodeAt(at)
  if (CLASSES[next] === LETTER || next === 46 || next > 127) decline()
  scan.kind = NUMBER
  scan.word = text.slice(from, at)
  scan.end = at
}

const PREFIXES: ReadonlySet<string> = new Set(['', 'r', 'b', 'u', 'rb', 'br'])

/** A literal with its prefix. f-strings, and the escapes with names and numbers, are left to the parser. */
const string = (scan: Scan, from: number): void => {
  const { text } = scan
  let at = from
  while (text.charCodeAt(at) !== 34 && text.charCodeAt(at) !== 39) at++
  const prefix = at === from ? '' : text.slice(from, at).toLowerCase()
  if (!PREFIXES.has(prefix)) decline()
  const raw = prefix.includes('r')
  const quote = text.charCodeAt(at)
  const long = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote
  at += long ? 3 : 1
  scan.from = at
  let plain = true
  for (; ; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      if (!long) break
      if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) {
        at += 2
        break
      }
    } else if (code === 92) {
      plain = false
      at++
      const escaped = text.charCodeAt(at)
      if (!raw && (escaped === 78 || escaped === 85 || escaped === 117 || escaped === 120)) decline()
      if (escaped === 10) {
        scan.nextLine++
        scan.nextLineStart = at + 1
      }
    } else if (code === 10) {
      if (!long) decline()
      plain = false
      scan.nextLine++
      scan.nextLineStart = at + 1
    } else if (at >= text.length) decline()
  }
  scan.kind = STRING
  scan.word = ''
  scan.to = long ? at - 2 : at
  scan.plain = plain
  scan.end = at + 1
}

const sign = (scan: Scan, from: number): void => {
  const { text } = scan
  const three = text.slice(from, from + 3)
  const two = three.slice(0, 2)
  const one = SINGLE[text.charCodeAt(from)] ?? ''
  if (one === '' && two !== '!=') decline()
  scan.kind = SIGN
  scan.word = TRIPLE.has(three) ? three : DOUBLE.has(two) ? two : one
  scan.end = from + scan.word.length
  if (one === '(' || one === '[' || one === '{') {
    scan.brackets++
  } else if (one === ')' || one === ']' || one === '}') {
    scan.brackets--
    if (scan.brackets < 0) decline()
  }
}

/** True where the token is this sign. */
export const isSign = (scan: Scan, sign: string): boolean => scan.kind === SIGN && scan.word === sign

export const isKeyword = (scan: Scan, keyword: string): boolean => scan.kind === KEYWORD && scan.word === keyword

/** Passes a token that has to be there. */
export const expectSign = (scan: Scan, sign: string): void => {
  if (!isSign(scan, sign)) decline()
  advance(scan)
}

export const expectKeyword = (scan: Scan, keyword: string): void => {
  if (!isKeyword(scan, keyword)) decline()
  advance(scan)
}

/** The name that stands here, which is passed. */
export const expectName = (scan: Scan): string => {
  if (scan.kind !== NAME) decline()
  const { word: name } = scan
  advance(scan)
  return name
}

/** Of the token alone. */
export const tokenSpan = (scan: Scan): Span => ({
  path: scan.path,
  from: scan.start,
  to: scan.end,
  line: scan.line,
  column: scan.start - scan.lineStart + 1,
})

/** From where a span begins to an offset. */
export const spanTo = (start: Span, to: number): Span => ({
  path: start.path,
  from: start.from,
  to,
  line: start.line,
  column: start.column,
})
