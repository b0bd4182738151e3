/**
 * What a value inside a JSON document has to be: one language for every check that looks into documents.
 * Only the options are here, since they are loaded to read a manifest; `unmet.ts` compares.
 */
import * as z from 'zod/mini'
import { limits, pattern } from './options.ts'

const scalar = () => z.union([z.string(), z.number(), z.boolean(), z.null()])

/**
 * A value it has to equal, a comparison (`">= 3"`), a list it has to equal, or a mapping of conditions that all have to hold.
 * A text equals a number or boolean that is written the same, since values of variables are always text.
 */
export const expectedValue = () =>
  z.union([
    scalar(),
    z.array(scalar()),
    z.strictObject({
      equals: z.optional(z.unknown().check(z.describe('The value it has to equal, of any shape.'))),
      not: z.optional(
        z.union([scalar(), z.array(scalar())]).check(z.describe('A value, or values, that it must not be.')),
      ),
      'one-of': z.optional(z.array(scalar()).check(z.minLength(1), z.describe('The values it may have.'))),
      matches: z.optional(pattern().check(z.describe('A regular expression (RE2) that its text has to match.'))),
      'not-matches': z.optional(
        pattern().check(z.describe('A regular expression (RE2) that its text must not match.')),
      ),
      contains: z.optional(
        scalar().check(z.describe('A part of the text, an element of the list, or a key of the mapping.')),
      ),
      is: z.optional(limits().check(z.describe('A comparison: "> 3", or { min: 1, max: 5 }.'))),
      length: z.optional(limits().check(z.describe('How many characters, elements or keys it has.'))),
      type: z.optional(
        z
          .enum(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'])
          .check(z.describe('The JSON type it has to have.')),
      ),
      present: z.optional(z.boolean().check(z.describe('Whether it has to be there at all.'))),
      empty: z.optional(z.boolean().check(z.describe('Whether it has to be empty: no characters, elements or keys.'))),
    }),
  ])

export type ExpectedValue = z.output<ReturnType<typeof expectedValue>>
