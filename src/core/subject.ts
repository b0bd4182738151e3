import * as z from 'zod/mini'

/** What is judged. `sha` is the exact commit of the verdict: the head of the pull request, or what is being deployed. */
export const Subject = z.object({
  repository: z.optional(z.string()),
  sha: z.optional(z.string()),
  ref: z.optional(z.string()),
  pullRequest: z.optional(z.int()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: z.optional(z.array(z.int())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: z.optional(z.string()),
  /** The issue on which a release is signed. */
  releaseIssue: z.optional(z.int()),
  environment: z.optional(z.string()),
  actor: z.optional(z.string()),
  runUrl: z.optional(z.string()),
  event: z.optional(z.string()),
})
export type Subject = z.infer<typeof Subject>
