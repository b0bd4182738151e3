import * as z from 'zod/mini'

/** What is judged. `sha` is the exact commit of the verdict: the head of the pull request, or what is being deployed. */
export const Subject = z.object({
  repository: z.optional(z.string()),
  sha: z.optional(z.string()),
  ref: z.optional(z.string()),
  pullRequest: z.optional(z.int()),
  environment: z.optional(z.string()),
  actor: z.optional(z.string()),
  runUrl: z.optional(z.string()),
  event: z.optional(z.string()),
})
export type Subject = z.infer<typeof Subject>
