import type { RulePage } from '../../core/rule.ts'
import { djangoRules } from './rules/django.ts'
import { frameworkRules } from './rules/frameworks.ts'
import { outsideRules } from './rules/outside.ts'
import { sourceRules } from './rules/sources.ts'
import { valueRules } from './rules/values.ts'

/** Every rule that `settings` may name, with the level that it has unless `rules` says otherwise. */
export const rules: readonly RulePage[] = [
  ...sourceRules,
  ...valueRules,
  ...djangoRules,
  ...frameworkRules,
  ...outsideRules,
]
