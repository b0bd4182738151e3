import * as z from 'zod/mini'

/** How much a finding weighs, in the words of GitHub's annotations: an `error` makes the item fail. */
export const FindingLevel = z.enum(['error', 'warning', 'notice'])
export type FindingLevel = z.infer<typeof FindingLevel>

/**
 * One thing a check has seen. `rule` is a stable code for programs; `path` is relative to the repository's root with `/`;
 * lines and columns are 1-based; `help` is the remedy in the imperative.
 */
export const Finding = z.object({
  rule: z.string(),
  message: z.string(),
  level: FindingLevel,
  path: z.optional(z.string()),
  line: z.optional(z.int()),
  endLine: z.optional(z.int()),
  column: z.optional(z.int()),
  endColumn: z.optional(z.int()),
  help: z.optional(z.string()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: z.optional(z.string()),
})
export type Finding = z.infer<typeof Finding>

/** A number a check has measured, with its limit where it has one. Times in `s` or `ms`, sizes in `bytes`, shares in `%`. */
export const Measurement = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.optional(z.string()),
  limit: z.optional(z.union([z.number(), z.string()])),
})
export type Measurement = z.infer<typeof Measurement>
