import type { Reading } from '../reading.ts'
import { LITERAL_RULES } from './literal.ts'
import type { Rule } from './rule.ts'
import { SERVICE_RULES } from './service.ts'
import { STATE_RULES } from './state.ts'

/** Where nothing else applies, a person decides: a wrong guess would be worse. */
const LAST: Rule = {
  name: 'only-people',
  uses: 'sign-off',
  confidence: 0.6,
  why: 'nothing in the text says how a program could decide it',
  when: () => true,
}

/**
 * Every rule, in the order in which they are asked. Literal hooks come before words, and words of people before words of
 * machines.
 */
export const RULES: readonly Rule[] = [...LITERAL_RULES, ...STATE_RULES, ...SERVICE_RULES, LAST]

/** The rule that applies to an item; the last one always does. */
export const ruleFor = (reading: Reading): Rule => RULES.find((rule) => rule.when(reading)) ?? LAST
