import { isUtf8 } from 'node:buffer'
import { at, Broken } from './broken.ts'
import type { CaptureWish, Captured } from './contents.ts'
import { unescapeCopy } from './copy-values.ts'
import type { RowCheck } from './row-checks.ts'

/** What the rows of one COPY block came to. */
export type CopyResult = {
  readonly rows: number
  /** Bytes of the rows without the end mark. */
  readonly bytes: number
  /** Columns each row has; undefined without rows. */
  readonly columns: number | undefined
  readonly captured: Captured | undefined
}

/** Reads the text format of COPY as it streams by, one byte once. */
export type CopyScanner = {
  /** Takes bytes from `from`; gives the index after the end mark (`\.` and its newline), or -1 when it is still to come. */
  push(chunk: Buffer, from: number): number
  /** What was found; throws `cut-off` when the end mark never came. */
  finish(): CopyResult
  readonly rows: number
  readonly ended: boolean
}

export type CopyScannerOptions = {
  /** For messages. */
  readonly table: string
  /** Names of the columns, where known: every row then has as many. */
  readonly columns: readonly string[] | undefined
  /** SQL types of the columns in the same order, where known: digits stay digits. */
  readonly types: readonly (string | undefined)[]
  readonly utf8: boolean
  /** Where the data begins, for positions in messages; `inside` says in what. */
  readonly position: number
  readonly inside?: string
  readonly capture?: CaptureWish | undefined
  /** Looks at every row by itself. */
  readonly check?: RowCheck | undefined
}

const TAB = 9
const LF = 10
const CR = 13
const BACKSLASH = 92
const MAX_CAPTURED_ROWS = 20_000
const MAX_CAPTURED_LINE = 1024 * 1024

/** Kinds of values, each a bit of ALLOWED; a byte that a kind cannot hold has the bit off. Special bytes have none. */
const ANY = 1
const INTEGER = 2
const NUMBER = 4
const BOOLEAN = 8
const TIME = 16
const UUID = 32
const HEX = 64

const ALLOWED = (() => {
  const table = new Uint8Array(256).fill(ANY)
  const allow = (bit: number, characters: string): void => {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bit
  }
  allow(INTEGER, '-0123456789')
  allow(NUMBER, '-+.0123456789eNaInfity')
  allow(BOOLEAN, 'tf')
  allow(TIME, '-+.:0123456789 BCinfty')
  allow(UUID, '-0123456789abcdef')
  allow(HEX, 'x0123456789abcdef')
  for (const special of [0, TAB, LF, CR, BACKSLASH]) table[special] = 0
  return table
})()

/** The kind of values that a column of this SQL type is printed with. */
const kindOf = (type: string | undefined): number => {
  if (type === undefined) return ANY
  if (/^(smallint|integer|bigint|int[248]|oid|serial|bigserial)$/.test(type)) return INTEGER
  if (/^(numeric|decimal|real|double precision|float[48])\b(?!.*\[)/.test(type)) return NUMBER
  if (/^(boolean|bool)$/.test(type)) return BOOLEAN
  if (
    /^(date|timestamp(\(\d\))?( with(out)? time zone)?|timestamptz|time(\(\d\))?( with(out)? time zone)?)$/.test(type)
  )
    return TIME
  if (type === 'uuid') return UUID
  if (type === 'bytea') return HEX
  return ANY
}

const ESCAPES = new Set(Buffer.from('bfnrtv\\N'))

/** Rows that `skipWholeRows` passed. */
const PASSED = new Int32Array(1)

/**
 * Passes over whole rows in which there is nothing to look at twice, and gives the index of the first row that is not one of
 * them. Everything it uses is a local: this is where the time of reading a dump goes.
 */
const skipWholeRows = (chunk: Buffer, from: number, masks: Uint8Array, passed: Int32Array): number => {
  const length = chunk.length
  const width = masks.length
  const allowed = ALLOWED
  const first = masks[0] as number
  let rows = 0
  let rowStart = from
  let i = from
  let column = 0
  let mask = first
  let start = from
  // Four bytes at a time where any text may stand: a word without control characters and backslashes has nothing to see.
  const shift = chunk.byteOffset & 3
  const words = new Int32Array(chunk.buffer, chunk.byteOffset - shift, (length + shift) >> 2)
  const wordsEnd = words.length
  for (;;) {
    if (mask === ANY) {
      while (((i + shift) & 3) !== 0 && i < length && (allowed[chunk[i] as number] as number) !== 0) i++
      if (((i + shift) & 3) === 0) {
        let at = (i + shift) >> 2
        while (at < wordsEnd) {
          const word = words[at] as number
          const slash = word ^ 0x5c5c5c5c
          if (((((word - 0x20202020) & ~word) | ((slash - 0x01010101) & ~slash)) & 0x80808080) !== 0) break
          at++
        }
        i = (at << 2) - shift
      }
    }
    while (i < length && ((allowed[chunk[i] as number] as number) & mask) !== 0) i++
    if (i >= length) break
    const byte = chunk[i] as number
    if (byte === TAB || byte === LF) {
      // `start` lies ahead where the field was NULL.
      if (mask !== ANY && start <= i) {
        const size = i - start
        if (size === 0 || (mask === BOOLEAN && size !== 1) || (mask === UUID && size !== 36)) break
      }
      column++
      i++
      if (byte === TAB) {
        if (column >= width) break
        mask = masks[column] as number
      } else {
        if (column !== width) break
        rows++
        rowStart = i
        column = 0
        mask = first
      }
      start = i
    } else if (byte === BACKSLASH && i + 2 < length) {
      const next = chunk[i + 1] as number
      if (next === 78 && i === start && (chunk[i + 2] === TAB || chunk[i + 2] === LF)) {
        i += 2
        start = i + 1
      } else if (mask === ANY && ESCAPES.has(next)) i += 2
      else if (mask === HEX && next === BACKSLASH && i === start) i += 2
      else break
    } else break
  }
  passed[0] = rows
  return rowStart
}

export const createCopyScanner = (options: CopyScannerOptions): CopyScanner => {
  const { table, columns, utf8, capture, check } = options
  const expected = columns?.length
  let masks = Uint8Array.from(columns ?? [], (_, index) => kindOf(options.types[index]))
  const typed = masks.some((mask) => mask !== ANY)
  const keeper = capture === undefined || columns === undefined ? undefined : createKeeper(capture, columns)

  const byLine = keeper !== undefined || check !== undefined

  let rows = 0
  let bytes = 0
  let tabs = 0
  let width: number | undefined = expected
  let mask = masks[0] ?? ANY
  let inRow = 0
  let fieldStart = 0
  let afterBackslash = false
  let isNull = false
  let endMark: 'no' | 'dot' | 'ended' = 'no'
  let tail: Buffer = Buffer.alloc(0)
  let line: Buffer[] = []

  const wrong = (code: 'corrupt' | 'mangled' | 'inconsistent', what: string, offset: number): Broken =>
    new Broken(
      code,
      `Row ${(rows + 1).toLocaleString('en-US')} of ${table} ${what} (${at(options.position + bytes + offset)}${options.inside ?? ''})`,
      { position: options.position + bytes + offset, table },
    )

  /** Multi-byte characters may be split between chunks: the incomplete rest waits for the next one. */
  const checkText = (chunk: Buffer, from: number, to: number): void => {
    if (!utf8) return
    const text = tail.length === 0 ? chunk.subarray(from, to) : Buffer.concat([tail, chunk.subarray(from, to)])
    const rest = incompleteTail(text)
    if (!isUtf8(rest === 0 ? text : text.subarray(0, text.length - rest)))
      throw wrong('mangled', 'or one close to it is not valid UTF-8 though the dump says it is', 0)
    tail = rest === 0 ? Buffer.alloc(0) : Buffer.from(text.subarray(text.length - rest))
  }

  const endField = (length: number, offset: number): void => {
    if (!typed || mask === ANY || length === -1) return
    if ((mask === BOOLEAN && length !== 1) || (mask === UUID && length !== 36) || (length === 0 && mask !== HEX))
      throw wrong('corrupt', `holds a value that ${describe(mask)} cannot have`, offset)
  }

  const push = (chunk: Buffer, from: number): number => {
    const length = chunk.length
    let i = from
    let lineStart = from
    // The field's start relative to this chunk; negative when it began in an earlier one.
    let start = from - fieldStart
    while (i < length) {
      if (inRow === 0 && endMark === 'no' && !byLine && width !== undefined && width > 0) {
        if (masks.length !== width) masks = new Uint8Array(width).fill(ANY)
        const whole = skipWholeRows(chunk, i, masks, PASSED)
        if (whole !== i) {
          rows += PASSED[0] ?? 0
          i = whole
          start = whole
          if (i >= length) break
        }
      }
      if (afterBackslash) {
        afterBackslash = false
        const byte = chunk[i] ?? 0
        if (byte === 46 && inRow === 1) {
          endMark = 'dot'
          i++
          inRow++
          continue
        }
        if (!ESCAPES.has(byte)) throw wrong('corrupt', 'has an escape that COPY never writes', i - from)
        if (mask !== ANY) {
          // Only NULL and bytea's own prefix have a backslash where the type has no text.
          if (byte !== 78 && !(mask === HEX && byte === BACKSLASH))
            throw wrong('corrupt', `holds a value that ${describe(mask)} cannot have`, i - from)
          isNull = byte === 78
        }
        i++
        inRow++
        continue
      }
      if (endMark === 'dot') {
        if (chunk[i] !== LF) {
          throw chunk[i] === CR
            ? wrong('mangled', 'ends in a carriage return: line ends were changed after the dump', i - from)
            : wrong('corrupt', 'begins like the end mark of the data and goes on', i - from)
        }
        endMark = 'ended'
        checkText(chunk, from, i + 1)
        if (tail.length > 0) throw wrong('mangled', 'ends inside a character', i - from)
        bytes += i + 1 - from - 3
        return i + 1
      }
      const runStart = i
      while (i < length && ((ALLOWED[chunk[i] ?? 0] ?? 0) & mask) !== 0) i++
      inRow += i - runStart
      if (i >= length) break
      const byte = chunk[i] ?? 0
      if (byte === TAB) {
        endField(isNull ? -1 : i - start, i - from)
        isNull = false
        tabs++
        mask = masks[tabs] ?? ANY
        if (width !== undefined && tabs >= width)
          throw wrong('inconsistent', `has more than the ${width} columns it should have`, i - from)
        start = i + 1
        inRow++
      } else if (byte === LF) {
        endField(isNull ? -1 : i - start, i - from)
        isNull = false
        if (width === undefined) width = tabs + 1
        else if (tabs + 1 !== width && !(width === 0 && inRow === 0))
          throw wrong('inconsistent', `has ${tabs + 1} columns and not ${width}`, i - from)
        rows++
        if (byLine) {
          const last = chunk.subarray(lineStart, i)
          const whole = line.length === 0 ? last : Buffer.concat([...line, last])
          keeper?.row(whole)
          check?.row(whole, rows)
          line = []
          lineStart = i + 1
        }
        tabs = 0
        inRow = 0
        mask = masks[0] ?? ANY
        start = i + 1
      } else if (byte === BACKSLASH) {
        afterBackslash = true
        inRow++
      } else if (byte === CR) {
        throw wrong('mangled', 'has a carriage return: line ends were changed after the dump', i - from)
      } else if (byte === 0) {
        throw wrong('corrupt', 'has a zero byte: part of the file was wiped', i - from)
      } else {
        throw wrong('corrupt', `holds a value that ${describe(mask)} cannot have`, i - from)
      }
      i++
    }
    checkText(chunk, from, length)
    if (byLine) {
      line.push(Buffer.from(chunk.subarray(lineStart)))
      if (keeper !== undefined && line.reduce((sum, part) => sum + part.length, 0) > MAX_CAPTURED_LINE)
        throw new Broken('refused', `A row of ${table} is too long to read its values`, { table })
    }
    fieldStart = length - start
    bytes += length - from
    return -1
  }

  return {
    push,
    get rows() {
      return rows
    },
    get ended() {
      return endMark === 'ended'
    },
    finish() {
      if (endMark !== 'ended')
        throw new Broken(
          'cut-off',
          `The data of ${table} stops after ${rows.toLocaleString('en-US')} rows, at ${at(options.position + bytes)}${options.inside ?? ''}, without its end mark`,
          { position: options.position + bytes, table },
        )
      return { rows, bytes, columns: width, captured: keeper?.result() }
    },
  }
}

const describe = (mask: number): string =>
  ({
    [INTEGER]: 'an integer',
    [NUMBER]: 'a number',
    [BOOLEAN]: 'a boolean',
    [TIME]: 'a date or time',
    [UUID]: 'a UUID',
    [HEX]: 'bytea',
  })[mask] ?? 'its type'

/** How many bytes at the end begin a character that is not finished. */
export const incompleteTail = (text: Buffer): number => {
  for (let back = 1; back <= Math.min(3, text.length); back++) {
    const byte = text[text.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? back : 0
    }
  }
  return 0
}

/** Keeps the cells that were asked for, bounded. */
export const createKeeper = (
  wish: CaptureWish,
  columns: readonly string[],
): { row(line: Buffer): void; values(fields: readonly (string | null)[]): void; result(): Captured } => {
  const indexes = wish.columns.map((column) => columns.indexOf(column))
  const kept: (string | null)[][] = []
  const newest: (string | null)[] = wish.columns.map(() => null)
  let truncated = false
  let any = false

  const values = (fields: readonly (string | null)[]): void => {
    const cells = indexes.map((index) => fields[index] ?? null)
    any = true
    if (wish.keep === 'all') {
      if (kept.length < MAX_CAPTURED_ROWS) kept.push(cells)
      else truncated = true
      return
    }
    for (const [index, cell] of cells.entries()) {
      const before = newest[index] ?? null
      if (cell !== null && (before === null || isAfter(cell, before))) newest[index] = cell
    }
  }

  return {
    row: (line) => values(line.toString('utf8').split('\t').map(unescapeCopy)),
    values,
    result: () => ({ columns: wish.columns, rows: wish.keep === 'all' ? kept : any ? [newest] : [], truncated }),
  }
}

/** Times as text sort by themselves; numbers of seconds sort as numbers. */
const isAfter = (a: string, b: string): boolean => (/^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) > Number(b) : a > b)
