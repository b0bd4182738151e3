import type { Checklist } from './checklist.ts'
import type { Params } from './params/collect.ts'
import { paramsOf } from './params/index.ts'
import { readItems, type Reading } from './reading.ts'
import { ruleFor } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'

/** What was understood of one item. */
export type Understood = { readonly reading: Reading; readonly rule: Rule; readonly params: Params }

/** Understands every item of a document, in order. */
export const understand = (checklist: Checklist): readonly Understood[] =>
  readItems(checklist).map((reading) => {
    const rule = ruleFor(reading)
    return { reading, rule, params: paramsOf(reading, rule) }
  })
