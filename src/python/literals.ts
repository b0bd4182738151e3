import type { Source } from './source.ts'
import type { TextPiece } from './syntax.ts'

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** Prefix and quotes of a string literal. Undefined when the text is none. */
export const openingOf = (
  literal: string,
): { readonly raw: boolean; readonly bytes: boolean; readonly start: number; readonly end: number } | undefined => {
  const match = /^([A-Za-z]{0,3})('''|"""|'|")/.exec(literal)
  if (match === null) return undefined
  const prefix = (match[1] ?? '').toLowerCase()
  const quote = match[2] ?? ''
  const closed = literal.length >= match[0].length + quote.length && literal.endsWith(quote)
  return {
    raw: prefix.includes('r'),
    bytes: prefix.includes('b'),
    start: match[0].length,
    end: closed ? literal.length - quote.length : literal.length,
  }
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')

/** One escape at `index` (of the backslash): its value and its length. Unknown ones stay as they are, as in Python. */
const escapeAt = (text: string, index: number, bytes: boolean): { readonly value: string; readonly length: number } => {
  const next = text[index + 1]
  if (next === undefined) return { value: '\\', length: 1 }
  if (next === '\n') return { value: '', length: 2 }
  if (next === '\r') return { value: '', length: text[index + 2] === '\n' ? 3 : 2 }
  const simple = SIMPLE[next]
  if (simple !== undefined) return { value: simple, length: 2 }
  const rest = text.slice(index + 1, index + 10)
  const octal = /^[0-7]{1,3}/.exec(rest)
  if (octal !== null) return { value: codePoint(Number.parseInt(octal[0], 8)), length: 1 + octal[0].length }
  const hex = (bytes ? /^x([0-9a-fA-F]{2})/ : /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/).exec(rest)
  if (hex !== null)
    return { value: codePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16)), length: 1 + hex[0].length }
  return { value: `\\${next}`, length: 2 }
}

/**
 * The value of a piece of a string literal between the offsets `from` and `to` of the source, appended to what is there already.
 * Pieces say where each part of the value stands; a new one begins at each line and behind each escape.
 */
export const decode = (
  source: Source,
  from: number,
  to: number,
  { raw, bytes }: { readonly raw: boolean; readonly bytes: boolean },
  target: { value: string; readonly pieces: TextPiece[] },
): void => {
  const piece = (offset: number) =>
    target.pieces.push({ offset: target.value.length, from: offset, ...source.position(offset) })
  const { text } = source
  let runStart = from
  piece(from)
  for (let index = from; index < to;) {
    const character = text[index]
    if (character === '\\' && !raw) {
      target.value += text.slice(runStart, index)
      const escape = escapeAt(text.slice(index, Math.min(to, index + 12)), 0, bytes)
      target.value += escape.value
      index += escape.length
      runStart = index
      piece(index)
    } else if (character === '\r') {
      // Python reads every line end as \n.
      target.value += `${text.slice(runStart, index)}\n`
      index += text[index + 1] === '\n' ? 2 : 1
      runStart = index
      piece(index)
    } else if (character === '\n') {
      target.value += text.slice(runStart, index + 1)
      index += 1
      runStart = index
      piece(index)
    } else index += character === '\\' ? 2 : 1
  }
  target.value += text.slice(runStart, to)
}

/** Integers in every base with underscores, floats; NaN for complex numbers. */
export const numberOf = (text: string): number => {
  const plain = text.replaceAll('_', '')
  if (/[jJ]$/.test(plain)) return Number.NaN
  return /^0[xob]/i.test(plain) ? Number(plain) : Number.parseFloat(plain)
}
