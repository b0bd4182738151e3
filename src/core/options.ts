/** Building blocks of check options, so that a duration is written the same way everywhere. */
import * as z from 'zod/mini'
import { parseComparison, type Comparison } from './comparison.ts'
import { matchesEverything, patternMistake } from './pattern-syntax.ts'
import { parseDuration, parseSize } from './units.ts'

const DURATION = 'a duration is written 500ms, 30s, 15m, 24h or 7d'

/** `30s`, `24h`, … as milliseconds. */
export const duration = () =>
  z.pipe(
    z.string(DURATION).check(
      z.refine((text) => parseDuration(text) !== undefined, DURATION),
      z.meta({ examples: ['30s', '15m', '24h'] }),
    ),
    z.transform((text) => parseDuration(text) ?? 0),
  )

/** `10KB`, `10MB`, … as bytes; a plain number is bytes too. */
export const size = () =>
  z.pipe(
    z.union([
      z.int().check(z.nonnegative()),
      z.string().check(
        z.refine((text) => parseSize(text) !== undefined, 'a size is written 512B, 10KB, 10MB or 1.5GB'),
        z.meta({ examples: ['10KB', '10MB'] }),
      ),
    ]),
    z.transform((value) => (typeof value === 'number' ? value : (parseSize(value) ?? 0))),
  )

/** `"< 500ms"`, `">= 1000"`, or a plain number that it has to equal. */
export const comparison = () =>
  z.pipe(
    z.union([
      z.number(),
      z.string().check(
        z.refine(
          (text) => parseComparison(text) !== undefined,
          'a comparison is written "< 500ms", ">= 1000" or "== 0"',
        ),
        z.meta({ examples: ['>= 1000', '< 500ms'] }),
      ),
    ]),
    z.transform((value): Comparison =>
      typeof value === 'number'
        ? { operator: '==', limit: value, text: `== ${value}` }
        : (parseComparison(value) ?? { operator: '==', limit: Number.NaN, text: value }),
    ),
  )

/** One text or a list of them, as a list. */
export const texts = () =>
  z.pipe(
    z.union([z.string().check(z.minLength(1)), z.array(z.string().check(z.minLength(1))).check(z.minLength(1))]),
    z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  )

/** What a number has to keep to: `"< 500ms"`, a plain number, or `{ min: 1KB, max: 10MB }`, as the comparisons that all have to hold. */
export const limits = () =>
  z.pipe(
    z.union([comparison(), z.strictObject({ min: z.optional(bound('>=')), max: z.optional(bound('<=')) })]),
    z.transform((value): readonly Comparison[] =>
      'operator' in value ? [value] : [value.min, value.max].filter((one) => one !== undefined),
    ),
  )

const bound = (operator: '>=' | '<=') =>
  z.pipe(
    z.union([
      z.number(),
      z
        .string()
        .check(
          z.refine(
            (text) => parseComparison(`${operator} ${text}`) !== undefined,
            'a limit is a number, a size (10MB), a duration (24h) or a share (5%)',
          ),
        ),
    ]),
    z.transform(
      (value): Comparison =>
        parseComparison(`${operator} ${value}`) ?? { operator, limit: Number.NaN, text: `${operator} ${value}` },
    ),
  )

/** A regular expression in RE2's syntax; what is certainly wrong with it is a mistake of the manifest. */
export const pattern = () =>
  z.string().check(
    z.minLength(1),
    z.superRefine((source, context) => {
      const mistake = patternMistake(source)
      if (mistake !== undefined) context.addIssue({ code: 'custom', message: `not a regular expression: ${mistake}` })
    }),
    z.meta({ examples: ['^v\\d+\\.\\d+', '(?i)error'] }),
  )

/** A pattern that has to be found: one that is found in every text would always pass. */
export const tellingPattern = () =>
  pattern().check(
    z.refine((source) => !matchesEverything(source), 'this pattern is found in every text and says nothing'),
  )

/** One pattern that has to be found, or a list of them, as a list. */
export const patterns = () =>
  z.pipe(
    z.union([tellingPattern(), z.array(tellingPattern()).check(z.minLength(1))]),
    z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  )
