import type { RulePage } from '../../../core/rule.ts'

/** A page in short: code, level, title, danger, remedy, and an example of bad and good. */
export const page = (
  rule: string,
  level: RulePage['level'],
  title: string,
  danger: string,
  remedy: string,
  more: Partial<RulePage> = {},
): RulePage => ({ rule, level, title, danger, remedy, ...more })
