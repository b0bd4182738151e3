import { parse } from 'yaml'
import { messageOf, Undecidable } from '../../core/errors.ts'
import { compilePattern } from '../../core/pattern.ts'
import { unmet } from '../../core/unmet.ts'
import type { HttpResponse } from '../../core/world.ts'
import type { Collector } from './collector.ts'
import type { Expectation } from './options.ts'
import type { HttpContext } from './send.ts'

/** Holds the body against what is expected of its text, its JSON and its schema. Nothing of it is quoted. */
export const judgeBody = async (
  response: HttpResponse,
  expect: Expectation,
  shown: string,
  context: HttpContext,
  collector: Collector,
): Promise<void> => {
  const { say } = collector
  const text = Buffer.from(response.body).toString('utf8')
  judgeText(text, expect.body, shown, collector)
  if (expect.json === undefined && expect.schema === undefined) return
  const parsed = readJson(text)
  if (parsed === undefined) {
    say(
      'body-not-json',
      `The body of ${shown} is no JSON${/^\s*</.test(text) ? ' but looks like a page' : ''}.`,
      'See what answers there; an error page or a start page is often sent with status 200.',
    )
    return
  }
  for (const [at, expected] of Object.entries(expect.json ?? {})) {
    const reason = unmet(expected, await queryJson(parsed.value, at))
    if (reason !== undefined)
      say(
        'json-wrong',
        `${at} in the answer of ${shown} ${reason}.`,
        `See in the service why ${at} is not as expected.`,
      )
  }
  if (expect.schema !== undefined)
    for (const problem of await violations(parsed.value, expect.schema, context))
      say(
        'schema-violated',
        `The answer of ${shown} does not keep to its schema: ${problem}.`,
        'Mend the answer, or the schema if it is meant to change.',
      )
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The document, or undefined where the text is none. */
export const readJson = (text: string): { readonly value: Json } | undefined => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as Json }
  } catch {
    return undefined
  }
}

/** The values at a JSONPath, or at a dotted path: `data.items[0].id`. */
export const queryJson = async (value: Json, path: string): Promise<readonly unknown[]> => {
  const { query } = await import('jsonpath-rfc9535')
  const written = path.startsWith('$')
    ? path
    : `$${path
        .split('.')
        .map((key) => {
          const [, name = '', indexes = ''] = /^([^[\]]*)((?:\[\d+\])*)$/.exec(key) ?? [undefined, key]
          return `${name === '' ? '' : `[${JSON.stringify(name)}]`}${indexes}`
        })
        .join('')}`
  try {
    return query(value, written)
  } catch {
    throw new Undecidable(`"${path}" is not a JSONPath`, {
      rule: 'json-path-wrong',
      help: "Write it as `$.a.b`, `$['a b']` or `$.list[0]`.",
    })
  }
}

const judgeText = (text: string, expected: Expectation['body'], shown: string, { say }: Collector): void => {
  if (expected === undefined) return
  const conditions = 'slice' in expected ? { contains: expected } : expected
  const help = 'See what answers there, or correct what is expected of the body.'
  for (const part of conditions.contains ?? [])
    if (!text.includes(part)) say('body-wrong', `The body of ${shown} does not contain "${part}".`, help)
  for (const part of conditions['not-contains'] ?? [])
    if (text.includes(part)) say('body-wrong', `The body of ${shown} contains "${part}", and must not.`, help)
  for (const pattern of conditions.matches ?? [])
    if (!compilePattern(pattern).test(text)) say('body-wrong', `The body of ${shown} does not match ${pattern}.`, help)
  for (const pattern of conditions['not-matches'] ?? [])
    if (compilePattern(pattern).test(text))
      say('body-wrong', `The body of ${shown} matches ${pattern}, and must not.`, help)
  if (conditions.equals !== undefined && text.trim() !== conditions.equals.trim())
    say('body-wrong', `The body of ${shown} is not the expected text.`, help)
  if (conditions.empty !== undefined && (text === '') !== conditions.empty)
    say('body-wrong', `The body of ${shown} is ${text === '' ? '' : 'not '}empty.`, help)
}

const MAX_VIOLATIONS = 10

const violations = async (
  value: Json,
  schema: NonNullable<Expectation['schema']>,
  { files }: HttpContext,
): Promise<readonly string[]> => {
  const document = typeof schema === 'string' ? await readSchema(schema, files) : schema
  const dialect = typeof document['$schema'] === 'string' ? document['$schema'] : ''
  const { default: Ajv } = /draft-0[67]/.test(dialect) ? await import('ajv') : await import('ajv/dist/2020.js')
  // Patterns of schemas are users' patterns too: they run in linear time. Ajv tells them apart by their text.
  const regExp = Object.assign(
    (source: string) => Object.assign(compilePattern(source), { toString: () => source }) as unknown as RegExp,
    { code: 'pattern' },
  )
  try {
    const ajv = new Ajv.default({
      allErrors: true,
      strict: false,
      validateFormats: false,
      logger: false,
      code: { regExp },
    })
    const validate = ajv.compile(document)
    if (validate(value)) return []
    return [
      ...new Set(
        (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath === '' ? '/' : instancePath} ${message}`,
        ),
      ),
    ].slice(0, MAX_VIOLATIONS)
  } catch (error) {
    throw new Undecidable(`the JSON Schema cannot be used: ${messageOf(error)}`, {
      rule: 'schema-invalid',
      help: 'Correct the schema. A schema that refers to others has to hold them itself, under $defs.',
    })
  }
}

const readSchema = async (path: string, files: HttpContext['files']): Promise<Record<string, unknown>> => {
  const text = await files.readText(path)
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 100 })
  } catch {
    value = undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Undecidable(`${path} holds no JSON Schema`, {
      rule: 'schema-invalid',
      help: 'Write the schema there, as JSON or YAML.',
    })
  return { ...value }
}
