/**
 * What gonogo asks of GitHub, in its own words. The one place that knows octokit is `github/`.
 * Without a token or a repository `available` is false and every call throws Undecidable (rule `github-unavailable`).
 */
export type GitHub = {
  readonly available: boolean
  /** Why it is not available, for messages; empty where it is. */
  readonly unavailableReason: string
}
