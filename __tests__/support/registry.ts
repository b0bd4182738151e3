import * as z from 'zod/mini'
import { defineCheck, type AnyCheck, type Registry } from '../../src/core/check.ts'
import { comparison, duration } from '../../src/core/options.ts'
import { failed, passed, pending, undecided, type Outcome } from '../../src/core/outcome.ts'

/** What the checks of these tests were called with. */
export type Calls = { readonly options: unknown; readonly env: Readonly<Record<string, string>> }[]

const say = (check: AnyCheck): { summary: string; load(): Promise<AnyCheck> } => ({
  summary: check.summary,
  load: async () => check,
})

/** Checks that answer what their options say, for tests of everything around checks. */
export const testRegistry = (
  calls: Calls = [],
  answer?: (options: { says: string }, signal: AbortSignal) => Promise<Outcome> | Outcome,
): Registry => ({
  answer: say(
    defineCheck({
      kind: 'answer',
      summary: 'Answers what it is told',
      needs: [],
      options: z.strictObject({
        says: z._default(z.enum(['pass', 'fail', 'pending', 'error', 'throw', 'hang', 'ask']), 'pass'),
        note: z.optional(z.string()),
        limit: z.optional(comparison()),
      }),
      async run(options, context) {
        calls.push({ options, env: context.env })
        switch (options.says) {
          case 'pass':
            return passed(options.note ?? 'it holds')
          case 'fail':
            return failed(options.note ?? 'it does not hold', { rule: 'told-to', help: 'Tell it otherwise.' })
          case 'pending':
            return pending('somebody has to look', { help: 'Ask @octocat.' })
          case 'error':
            return undecided('nobody knows', { rule: 'told-to', help: 'Find out.' })
          case 'throw':
            throw new TypeError('a mistake in the check')
          case 'hang':
            return new Promise(() => {})
          case 'ask':
            return answer === undefined ? passed('asked') : answer(options, context.signal)
        }
      },
    }),
  ),
  query: say(
    defineCheck({
      kind: 'query',
      summary: 'Takes a text that is executed',
      needs: [],
      options: z.strictObject({
        query: z.string().check(z.minLength(1)),
        'max-age': z.optional(duration()),
        expect: z.optional(z.strictObject({ status: z.int() })),
      }),
      code: ['query'],
      run: async () => passed('asked'),
    }),
  ),
  run: say(
    defineCheck({
      kind: 'run',
      summary: 'A command',
      needs: [],
      options: z.strictObject({ command: z.string(), shell: z.optional(z.string()) }),
      code: ['command'],
      async run(options, context) {
        calls.push({ options, env: context.env })
        return passed('ran')
      },
    }),
  ),
})
