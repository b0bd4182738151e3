import type * as z from 'zod/mini'
import { plainText } from './plain-text.ts'
import { nearest } from './suggest.ts'

/** One mistake in a value that a person wrote: where (keys and indexes), whether the key itself is wrong, and what. */
export type ValueIssue = {
  readonly path: readonly (string | number)[]
  readonly onKey: boolean
  readonly message: string
}

type Issue = z.core.$ZodIssue

/** Zod's issues as sentences about the value, one for each mistake; `known` lists the keys of the object at a path. */
export const describeIssues = (
  issues: readonly Issue[],
  input: unknown,
  known: (path: readonly (string | number)[]) => readonly string[] = () => [],
): ValueIssue[] => {
  const said = issues.flatMap((issue) => describe(issue, input, [], known))
  // A key that is misspelt is missing as well: that is one mistake.
  const meant = new Set(
    said.flatMap(({ path, means }) => (means === undefined ? [] : [placeOf(path.slice(0, -1), means)])),
  )
  return said.flatMap(({ means: _means, missing = false, ...issue }) =>
    missing && meant.has(placeOf(issue.path.slice(0, -1), String(issue.path.at(-1)))) ? [] : [issue],
  )
}

/** `means`: the key that was meant. `missing`: the value is not there at all. */
type Described = ValueIssue & { readonly means?: string; readonly missing?: boolean }

const placeOf = (path: readonly (string | number)[], key: string): string => JSON.stringify([...path, key])

const describe = (
  issue: Issue,
  input: unknown,
  base: readonly (string | number)[],
  known: (path: readonly (string | number)[]) => readonly string[],
): Described[] => {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const value = at(input, path)
  const here = (message: string): Described[] => [{ path, onKey: false, message }]
  const missing = (what: string): Described[] => [
    { path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? 'value')}\` is missing${what}.` },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearest(key, known(path))
        const all = known(path)
        const hint =
          near !== undefined
            ? ` Did you mean \`${near}\`?`
            : all.length > 0 && all.length <= 24
              ? ` Known here: ${all.map((name) => `\`${name}\``).join(', ')}.`
              : ''
        return {
          path: [...path, key],
          onKey: true,
          message: `\`${key}\` is not a key that is known here.${hint}`,
          ...(near === undefined ? {} : { means: near }),
        }
      })
    case 'invalid_type':
      if (value === undefined) return missing(expectation(issue.expected))
      // A type may say itself how it is written.
      if (issue.message !== undefined && !issue.message.startsWith('Invalid input'))
        return here(`${foundOf(value).replace(/^the /, 'The ')}: ${issue.message}.`)
      return here(`Expected ${nounOf(issue.expected)}, found ${foundOf(value)}.`)
    case 'invalid_value': {
      if (value === undefined)
        return missing(
          issue.values.length === 1
            ? `; it has to be ${listOf(issue.values)}`
            : `; it is one of ${listOf(issue.values)}`,
        )
      const words = issue.values.filter((one) => typeof one === 'string')
      const near =
        typeof value === 'string'
          ? (nearest(value, words) ?? words.find((word) => word.length > 2 && value.toLowerCase().startsWith(word)))
          : undefined
      // `'1'` is not 1: the quotes make the difference.
      if (typeof value === 'string' && issue.values.some((one) => typeof one !== 'string' && String(one) === value))
        return here(`Expected ${listOf(issue.values)}, found the text \`${value}\`. Take the quotes away.`)
      return here(
        `Expected ${listOf(issue.values)}, found ${foundOf(value)}.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      )
    }
    case 'invalid_union':
      return describeUnion(issue, value, path, input, known)
    case 'too_small':
      return here(
        issue.origin === 'string'
          ? 'An empty text says nothing here.'
          : issue.origin === 'array'
            ? `The list needs at least ${String(issue.minimum)} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}.`
            : `Expected ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}, found ${foundOf(value)}.`,
      )
    case 'too_big':
      return here(
        `Expected ${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}, found ${foundOf(value)}.`,
      )
    case 'invalid_format':
      return here(
        issue.message === 'Invalid input' || issue.format !== 'regex'
          ? `${foundOf(value)} is not a valid ${issue.format === 'regex' ? 'text here' : issue.format}.`
          : `${foundOf(value)}: ${issue.message}.`,
      )
    case 'invalid_key':
      return here(`The key is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}.`)
    case 'custom':
      return here(
        issue.message === 'Invalid input'
          ? `${foundOf(value)} is not allowed here.`
          : // Of several keys together the sentence itself names those that it is about.
            typeof value === 'object' && value !== null
            ? `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`
            : `${foundOf(value)}: ${issue.message}.`,
      )
    default:
      return here(`${foundOf(value)} is not allowed here.`)
  }
}

/** Of the alternatives of a union, the mistakes of the one that was most likely meant. */
const describeUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  path: readonly (string | number)[],
  input: unknown,
  known: (path: readonly (string | number)[]) => readonly string[],
): Described[] => {
  if (value === undefined)
    return [{ path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? 'value')}\` is missing.` }]
  const branches = issue.errors.filter((errors) => errors.length > 0)
  // An alternative of another type was not meant: text is not a wrong list.
  const sameType = branches.filter(
    (errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0),
  )
  const meant = sameType.sort((a, b) => weight(a) - weight(b))[0]
  if (meant !== undefined) return meant.flatMap((inner) => describe(inner, input, path, known))
  const expected = [
    ...new Set(
      branches.flatMap((errors) =>
        errors.flatMap((error) =>
          error.code === 'invalid_type'
            ? [nounOf(error.expected)]
            : error.code === 'invalid_value'
              ? [listOf(error.values)]
              : [],
        ),
      ),
    ),
  ]
  return [
    {
      path,
      onKey: false,
      message: `Expected ${expected.length > 0 ? expected.join(' or ') : 'another value'}, found ${foundOf(value)}.`,
    },
  ]
}

const weight = (errors: readonly Issue[]): number =>
  errors.reduce((sum, error) => sum + (error.code === 'unrecognized_keys' ? error.keys.length : 1), 0)

const at = (input: unknown, path: readonly (string | number)[]): unknown => {
  let current = input
  for (const key of path) {
    if (current === null || typeof current !== 'object') return undefined
    current = (current as Record<string | number, unknown>)[key]
  }
  return current
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  object: 'a mapping (`key: value`)',
  record: 'a mapping (`key: value`)',
  array: 'a list',
  null: 'nothing',
  undefined: 'nothing',
}

const nounOf = (expected: string): string => NOUNS[expected] ?? expected
const expectation = (expected: string): string => (NOUNS[expected] === undefined ? '' : `; it is ${NOUNS[expected]}`)
const listOf = (values: readonly unknown[]): string => {
  const shown = values.map((value) => `\`${String(value)}\``)
  return shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

const foundOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = plainText(value)
  return typeof value === 'string'
    ? `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
    : `${typeof value === 'boolean' ? '' : 'the number '}\`${text}\``
}
