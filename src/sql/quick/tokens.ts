import { COLUMN_NAME, FUNCTION_NAME, LONGEST_WORD, NAME, NO_NAME, wordTable } from './words.ts'

/** What a token is that is no word of the grammar and no sign of its own. */
export const END = ''
export const IDENTIFIER = 'IDENTIFIER'
export const STRING = 'STRING'
export const INTEGER = 'INTEGER'
export const DECIMAL = 'DECIMAL'
export const OPERATOR = 'OPERATOR'

/** The grammar of this folder does not cover the text: the real parser has to read it. */
export class Declined extends Error {}

const DECLINED = new Declined()

/** One object for all: nobody looks at where it came from, and a stack costs more than the parsing. */
export const decline = (): never => {
  throw DECLINED
}

/**
 * The tokens of a text, and the place of the parser among them. `what` is the word in small letters, the sign (`(`, `::`, `<=`),
 * or one of the kinds above; other operators are OPERATOR. Offsets count characters, which are bytes: texts that are not ASCII
 * are declined.
 */
export type Tokens = {
  text: string
  count: number
  /** Pairs of start and end. */
  readonly comments: number[]
  place: number
  /** Where the statement begins that is read now: the offsets of its tree count from there. */
  base: number
  /** How deep the parser is in expressions. */
  depth: number
  readonly what: string[]
  readonly classes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly bytes: Buffer
}

/** A text with more characters is not read here; it has no more tokens than characters. */
export const LONGEST = 65_536

export const emptyTokens = (): Tokens => ({
  text: '',
  count: 0,
  comments: [],
  place: 0,
  base: 0,
  depth: 0,
  what: [],
  classes: new Uint8Array(LONGEST + 1),
  starts: new Int32Array(LONGEST + 1),
  ends: new Int32Array(LONGEST + 1),
  // A character has three bytes at most; a zero ends the text.
  bytes: Buffer.alloc(LONGEST * 3 + 1),
})

const BLANK = 1
const LETTER = 2
const DIGIT = 4
const IN_WORD = 8
const SIGN = 16

const CLASSES = new Uint8Array(256)
for (const code of [9, 10, 11, 12, 13, 32]) CLASSES[code] = BLANK
for (let code = 65; code <= 90; code++) CLASSES[code] = CLASSES[code + 32] = LETTER | IN_WORD
CLASSES[95] = LETTER | IN_WORD
for (let code = 48; code <= 57; code++) CLASSES[code] = DIGIT | IN_WORD
// A dollar may stand inside a name.
CLASSES[36] = IN_WORD
for (const sign of '+-*/<>=~!@#%^&|`?') CLASSES[sign.charCodeAt(0)] = SIGN

const SINGLE: Readonly<Record<number, string>> = { 40: '(', 41: ')', 44: ',', 46: '.', 59: ';', 91: '[', 93: ']' }

const TABLE = wordTable()

/** Fills the tokens with those of a text; false where it holds something that is not known here. */
export const tokenize = (tokens: Tokens, text: string): boolean => {
  const { length } = text
  if (length > LONGEST) return false
  const { what, classes, starts, ends, bytes, comments } = tokens
  const { words, hashes, classes: wordClasses, letters } = TABLE
  // Whatever is not ASCII has bytes above 127, which nothing here takes.
  bytes[bytes.write(text)] = 0
  comments.length = 0
  let count = 0
  let index = 0
  while (index < length) {
    const code = bytes[index] ?? 0
    const kindOfCode = CLASSES[code] ?? 0
    if (kindOfCode === BLANK) {
      index++
      continue
    }
    const start = index
    let kind = ''
    let wordClass = 0
    if ((kindOfCode & LETTER) !== 0) {
      let hash = 0
      let next = code
      do {
        hash = (hash * 31 + (next | 32)) & 0xff_ffff
        next = bytes[++index] ?? 0
      } while (((CLASSES[next] ?? 0) & IN_WORD) !== 0)
      const size = index - start
      // E'', B'', X'', N'', U&'' and whatever goes on beyond ASCII; names are cut after 63 bytes.
      if (next === 39 || next > 127 || size > 63 || (next === 38 && size === 1)) return false
      kind = IDENTIFIER
      wordClass = NAME
      let slot = (hash ^ (hash >> 11)) & SLOTS
      while (words[slot] !== '') {
        if (hashes[slot] === hash && words[slot]?.length === size) {
          let at = 0
          const first = slot * LONGEST_WORD
          // Both have the bit that makes a letter small; `_` and what would look like it then are no letters of each other.
          while (at < size && ((bytes[start + at] ?? 0) | 32) === ((letters[first + at] ?? 0) | 32)) at++
          if (at === size) {
            kind = words[slot] ?? IDENTIFIER
            wordClass = wordClasses[slot] ?? NO_NAME
            break
          }
        }
        slot = (slot + 1) & SLOTS
      }
    } else if (code === 34) {
      index = quotedEnd(bytes, start)
      if (index < 0) return false
      kind = IDENTIFIER
      wordClass = NAME
    } else if (code === 39) {
      index = stringEnd(bytes, start)
      if (index < 0) return false
      kind = STRING
    } else if (kindOfCode === SIGN) {
      const next = bytes[index + 1] ?? 0
      if (code === 45 && next === 45) {
        index = lineEnd(bytes, index)
        if (index < 0) return false
        comments.push(start, index)
        continue
      }
      if (code === 47 && next === 42) {
        index = commentEnd(bytes, index)
        if (index < 0) return false
        comments.push(start, index)
        continue
      }
      while (CLASSES[bytes[index] ?? 0] === SIGN) index++
      kind = operatorKind(text, start, index)
      if (kind === '') return false
    } else if ((kindOfCode & DIGIT) !== 0) {
      index = numberEnd(bytes, start)
      if (index < 0) return false
      kind = bytes.subarray(start, index).includes(46) ? DECIMAL : INTEGER
      if (kind === INTEGER && index - start > 9) return false
    } else if (code === 58 && bytes[index + 1] === 58 && bytes[index + 2] !== 58) {
      kind = '::'
      index += 2
    } else {
      kind = SINGLE[code] ?? ''
      if (kind === '') return false
      index++
    }
    what[count] = kind
    classes[count] = wordClass
    starts[count] = start
    ends[count] = index
    count++
  }
  what[count] = END
  classes[count] = 0
  starts[count] = length
  ends[count] = length
  tokens.text = text
  tokens.count = count
  tokens.place = 0
  tokens.base = 0
  tokens.depth = 0
  return true
}

const SLOTS = TABLE.words.length - 1

/** Behind the closing quote of a name; -1 where it holds a quote, is not ASCII, empty, too long, or does not end. */
const quotedEnd = (bytes: Buffer, start: number): number => {
  let index = start + 1
  for (let code = bytes[index] ?? 0; code !== 34; code = bytes[++index] ?? 0) if (code > 127 || code === 0) return -1
  const size = index - start - 1
  return size === 0 || size > 63 || bytes[index + 1] === 34 ? -1 : index + 1
}

/** Behind the closing quote; -1 where the text is not ASCII or does not end. A quote is written twice. */
const stringEnd = (bytes: Buffer, start: number): number => {
  let index = start + 1
  for (;;) {
    const code = bytes[index] ?? 0
    if (code > 127 || code === 0) return -1
    if (code === 39) {
      if (bytes[index + 1] !== 39) return index + 1
      index++
    }
    index++
  }
}

const lineEnd = (bytes: Buffer, start: number): number => {
  let index = start
  for (let code = bytes[index] ?? 0; code !== 10 && code !== 13 && code !== 0; code = bytes[++index] ?? 0) {
    if (code > 127) return -1
  }
  return index
}

/** -1 also where a comment stands inside. */
const commentEnd = (bytes: Buffer, start: number): number => {
  let index = start + 2
  for (;;) {
    const code = bytes[index] ?? 0
    if (code > 127 || code === 0) return -1
    const next = bytes[index + 1]
    if (code === 42 && next === 47) return index + 2
    if (code === 47 && next === 42) return -1
    index++
  }
}

/** -1 for numbers that are written in another way than digits with a point between them. */
const numberEnd = (bytes: Buffer, start: number): number => {
  let index = start
  let next = bytes[index] ?? 0
  while (CLASSES[next] === (DIGIT | IN_WORD)) next = bytes[++index] ?? 0
  if (next === 46) {
    next = bytes[++index] ?? 0
    if (CLASSES[next] !== (DIGIT | IN_WORD)) return -1
    while (CLASSES[next] === (DIGIT | IN_WORD)) next = bytes[++index] ?? 0
  }
  return ((CLASSES[next] ?? 0) & IN_WORD) !== 0 || next === 46 || next > 127 ? -1 : index
}

/** Empty for what is no operator here: comments that begin inside, and the signs that PostgreSQL would cut off at the end. */
const operatorKind = (text: string, start: number, end: number): string => {
  const operator = text.slice(start, end)
  if (operator.length === 1) return '+-*/%^<>='.includes(operator) ? operator : OPERATOR
  if (operator === '<=' || operator === '>=' || operator === '<>' || operator === '!=') return operator
  const last = operator.charCodeAt(operator.length - 1)
  if (last === 43 || last === 45 || operator === '=>' || operator.includes('--') || operator.includes('/*')) return ''
  return OPERATOR
}

/** What stands at the place of the parser. */
export const peek = (tokens: Tokens): string => tokens.what[tokens.place] ?? END

/** Whether the statement ends there. */
export const atEnd = (tokens: Tokens): boolean => {
  const what = tokens.what[tokens.place]
  return what === END || what === ';'
}

/** What stands behind that. */
export const peekNext = (tokens: Tokens): string =>
  tokens.place >= tokens.count ? END : (tokens.what[tokens.place + 1] ?? END)

/** The offset in the statement of what stands at the place of the parser. */
export const here = (tokens: Tokens): number => (tokens.starts[tokens.place] ?? 0) - tokens.base

/** Goes past a word or sign if it stands there. */
export const take = (tokens: Tokens, what: string): boolean => {
  if (tokens.what[tokens.place] !== what) return false
  tokens.place++
  return true
}

/** Goes past two words if both stand there. */
export const takeBoth = (tokens: Tokens, first: string, second: string): boolean => {
  if (tokens.what[tokens.place] !== first || peekNext(tokens) !== second) return false
  tokens.place += 2
  return true
}

export const expect = (tokens: Tokens, what: string): void => {
  if (tokens.what[tokens.place] !== what) decline()
  tokens.place++
}

/** The name that a word or a quoted text at the place is. */
const nameHere = (tokens: Tokens): string => {
  const start = tokens.starts[tokens.place] ?? 0
  const end = tokens.ends[tokens.place] ?? 0
  const { text } = tokens
  tokens.place++
  if (text.charCodeAt(start) === 34) return text.slice(start + 1, end - 1)
  const name = text.slice(start, end).toLowerCase()
  const second = PAIRS[name]
  if (second !== undefined && second.test(text.slice(tokens.starts[tokens.place], tokens.ends[tokens.place]))) decline()
  return name
}

/** Words that PostgreSQL takes together with the one behind them before it looks at anything else: no name is left then. */
const PAIRS: Readonly<Record<string, RegExp | undefined>> = Object.assign(Object.create(null), {
  format: /^json$/i,
  not: /^(?:between|i?like|in|similar)$/i,
  nulls: /^(?:first|last)$/i,
  with: /^(?:time|ordinality)$/i,
  without: /^time$/i,
})

const classHere = (tokens: Tokens): number => tokens.classes[tokens.place] ?? 0

/** The name of a column, a table or anything else that is no function and no type. */
export const takeName = (tokens: Tokens): string => {
  const wordClass = classHere(tokens)
  return wordClass === NAME || wordClass === COLUMN_NAME ? nameHere(tokens) : decline()
}

/** Whether `takeName` would take what stands there. */
export const isName = (tokens: Tokens): boolean => {
  const wordClass = classHere(tokens)
  return wordClass === NAME || wordClass === COLUMN_NAME
}

/** The name of a function or a type that has no syntax of its own. */
export const takeFunctionName = (tokens: Tokens): string => {
  const wordClass = classHere(tokens)
  return wordClass === NAME || wordClass === FUNCTION_NAME ? nameHere(tokens) : decline()
}

/** A name where any word may stand: behind a dot, behind AS. */
export const takeLabel = (tokens: Tokens): string => (classHere(tokens) === 0 ? decline() : nameHere(tokens))

/** Whether a name stands there that no word of the grammar is. */
export const isPlainName = (tokens: Tokens): boolean => tokens.what[tokens.place] === IDENTIFIER

/** What a string says. */
export const takeString = (tokens: Tokens): string => {
  if (tokens.what[tokens.place] !== STRING) decline()
  const start = tokens.starts[tokens.place] ?? 0
  const end = tokens.ends[tokens.place] ?? 0
  tokens.place++
  const value = tokens.text.slice(start + 1, end - 1)
  return value.includes("'") ? value.replaceAll("''", "'") : value
}

/** The token itself, as it is written. */
export const takeText = (tokens: Tokens): string => {
  const text = tokens.text.slice(tokens.starts[tokens.place] ?? 0, tokens.ends[tokens.place] ?? 0)
  tokens.place++
  return text
}

/** The parentheses around a list. */
export const listOf = <Item>(tokens: Tokens, item: (tokens: Tokens) => Item): Item[] => {
  expect(tokens, '(')
  const items = [item(tokens)]
  while (take(tokens, ',')) items.push(item(tokens))
  expect(tokens, ')')
  return items
}
