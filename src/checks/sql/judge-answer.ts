import { holds, parseComparison } from '../../core/comparison.ts'
import { compilePattern } from '../../core/pattern.ts'
import type { PostgresRows } from '../../core/world.ts'
import type { Expectation } from './index.ts'

type Scalar = string | number | boolean | null

export type Judged = {
  readonly holds: boolean
  readonly summary: string
  readonly help: string
  /** The one value, where it is a number. */
  readonly value?: number
}

const HELP = 'Mend the data, or correct the query or what is expected of it.'

/** Judges an answer. Text of PostgreSQL is compared by what it means: `0` is 0, `t` is true, `1.0` is 1. */
export const judgeAnswer = (answer: PostgresRows, expect: Expectation | undefined): Judged => {
  const value = oneValue(answer)
  const number =
    value === undefined || value === null || value.trim() === '' || !Number.isFinite(Number(value))
      ? undefined
      : Number(value)
  const judged = (ok: boolean, summary: string): Judged => ({
    holds: ok,
    summary,
    help: HELP,
    ...(number === undefined ? {} : { value: number }),
  })

  if (expect === undefined) {
    const first = answer.rows[0]?.[0]
    const truthy =
      first !== undefined && first !== null && !['', 'f', 'false'].includes(first) && !(Number(first) === 0)
    return judged(
      truthy,
      truthy
        ? `the query answers ${shown(first)}`
        : first === undefined
          ? 'the query gives no row'
          : `the query answers ${shown(first)}, which means no`,
    )
  }
  if (Array.isArray(expect)) return judgeTable(answer, expect, judged)
  if (expect !== null && typeof expect === 'object') {
    const parts: Judged[] = []
    if (expect.columns !== undefined) {
      const same =
        expect.columns.length === answer.columns.length &&
        expect.columns.every((name, index) => name === answer.columns[index])
      parts.push(
        judged(
          same,
          same
            ? `the columns are ${answer.columns.join(', ')}`
            : `the columns are ${answer.columns.join(', ')}; they have to be ${expect.columns.join(', ')}`,
        ),
      )
    }
    if (expect.rows !== undefined) {
      const broken = expect.rows.find((limit) => !holds(limit, answer.rows.length))
      parts.push(
        judged(
          broken === undefined,
          broken === undefined ? rowsOf(answer) : `${rowsOf(answer)}; it has to be ${broken.text}`,
        ),
      )
    }
    if (expect.table !== undefined) parts.push(judgeTable(answer, expect.table, judged))
    if (expect.value !== undefined) parts.push(judgeValue(answer, value, expect.value, judged))
    if (expect.matches !== undefined) {
      const ok = value !== undefined && value !== null && compilePattern(expect.matches).test(value)
      parts.push(
        judged(
          ok,
          value === undefined
            ? noSingleValue(answer)
            : `the query answers ${shown(value)}${ok ? '' : `; it has to match ${expect.matches}`}`,
        ),
      )
    }
    // A mapping without a key expects nothing that could fail.
    if (parts.length === 0) return judgeAnswer(answer, undefined)
    const wrong = parts.filter((part) => !part.holds)
    return judged(wrong.length === 0, (wrong.length === 0 ? parts : wrong).map((part) => part.summary).join('; '))
  }
  if (typeof expect === 'string' && /^no[ -]rows?$/i.test(expect.trim()))
    return judged(
      answer.rows.length === 0,
      answer.rows.length === 0 ? 'the query gives no row' : `the query gives ${rowsOf(answer)}; there must be none`,
    )
  return judgeValue(answer, value, expect, judged)
}

type Say = (ok: boolean, summary: string) => Judged

const judgeValue = (answer: PostgresRows, value: string | null | undefined, expect: Scalar, judged: Say): Judged => {
  if (value === undefined) return judged(false, noSingleValue(answer))
  const comparison = typeof expect === 'string' ? parseComparison(expect) : undefined
  if (comparison === undefined)
    return judged(
      sameValue(value, expect),
      sameValue(value, expect)
        ? `the query answers ${shown(value)}`
        : `the query answers ${shown(value)}; it has to be ${shown(expect === null ? null : String(expect))}`,
    )
  const number = value === null || value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isNaN(number))
    return judged(false, `the query answers ${shown(value)}, which is no number; it has to be ${comparison.text}`)
  const ok = holds(comparison, number)
  return judged(
    ok,
    ok
      ? `the query answers ${shown(value)} (${comparison.text})`
      : `the query answers ${shown(value)}; it has to be ${comparison.text}`,
  )
}

const judgeTable = (
  answer: PostgresRows,
  expected: readonly (readonly Scalar[] | Readonly<Record<string, Scalar>>)[],
  judged: Say,
): Judged => {
  if (answer.rows.length !== expected.length)
    return judged(false, `the query gives ${rowsOf(answer)}; there have to be ${expected.length}`)
  for (const [index, row] of expected.entries()) {
    const found = answer.rows[index] ?? []
    const cells: readonly (readonly [string, string | null | undefined, Scalar])[] = Array.isArray(row)
      ? (row as readonly Scalar[]).map((value, column) => [
          answer.columns[column] ?? `column ${column + 1}`,
          found[column],
          value,
        ])
      : Object.entries(row as Readonly<Record<string, Scalar>>).map(([name, value]) => [
          name,
          found[answer.columns.indexOf(name)],
          value,
        ])
    if (Array.isArray(row) && row.length !== found.length)
      return judged(false, `row ${index + 1} has ${found.length} columns; it has to have ${row.length}`)
    for (const [name, value, wanted] of cells) {
      if (value === undefined) return judged(false, `the answer has no column "${name}"`)
      if (!sameValue(value, wanted))
        return judged(
          false,
          `row ${index + 1}, column "${name}" is ${shown(value)}; it has to be ${shown(wanted === null ? null : String(wanted))}`,
        )
    }
  }
  return judged(true, `${rowsOf(answer)} as expected`)
}

/** The value of an answer of one row and one column; undefined for any other answer. */
const oneValue = ({ rows, columns }: PostgresRows): string | null | undefined =>
  rows.length === 1 && columns.length === 1 ? (rows[0]?.[0] ?? null) : undefined

const noSingleValue = (answer: PostgresRows): string =>
  `the query gives ${rowsOf(answer)} with ${answer.columns.length} ${answer.columns.length === 1 ? 'column' : 'columns'}, not one value`

const sameValue = (found: string | null, wanted: Scalar): boolean => {
  if (found === null || wanted === null) return found === wanted
  if (typeof wanted === 'boolean') return wanted ? /^(t|true)$/i.test(found) : /^(f|false)$/i.test(found)
  const text = String(wanted)
  if (found === text) return true
  if (typeof wanted === 'string') return false
  // Digits beyond what a number holds would make different values equal.
  return found.trim() !== '' && Number(found) === wanted && (Number.isSafeInteger(wanted) || !Number.isInteger(wanted))
}

const rowsOf = ({ rows }: PostgresRows): string => `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`

const shown = (value: string | null): string =>
  value === null
    ? 'NULL'
    : value.length > 60
      ? `"${value.slice(0, 57)}…"`
      : /^-?\d+(\.\d+)?$/.test(value)
        ? value
        : `"${value}"`
