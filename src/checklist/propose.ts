import type { Checklist } from './checklist.ts'
import { paramsOf, type Params } from './params.ts'
import { readItems, type Reading } from './reading.ts'
import { ruleFor, type Rule } from './rules.ts'

/** What was understood of one item. */
export type Understood = { readonly reading: Reading; readonly rule: Rule; readonly params: Params }

/** Understands every item of a document, in order. */
export const understand = (checklist: Checklist): readonly Understood[] =>
  readItems(checklist).map((reading) => {
    const rule = ruleFor(reading)
    return { reading, rule, params: paramsOf(reading, rule) }
  })
