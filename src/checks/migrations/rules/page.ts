import type { RulePage } from '../../../core/rule.ts'
import { CATALOGUE, type RuleCode } from '../catalogue.ts'

/** A page with the level that the catalogue gives its rule. */
export const page = (
  rule: RuleCode,
  title: string,
  danger: string,
  remedy: string,
  examples: { readonly bad?: string; readonly good?: string; readonly notes?: string } = {},
): RulePage => ({
  rule,
  title,
  level: CATALOGUE[rule],
  danger,
  remedy,
  ...examples,
  ...(examples.bad === undefined ? {} : { language: 'sql' }),
})
