/** What the server that plays GitHub remembers; tests set it up and look at it directly. Commits and files are a real git repository. */
export type GitHubState = {
  /** `owner/name`. */
  repository: string
  defaultBranch: string
  /** A real repository on disk that answers everything about commits, trees and refs. */
  gitDirectory: string
  /** The server's clock, in milliseconds; every record is dated by it, and it moves a second with each record. */
  now: number
  /** Who the token of a run is. */
  identity: string
  pulls: PullState[]
  comments: CommentState[]
  reviews: ReviewState[]
  statuses: StatusState[]
  checkRuns: CheckRunState[]
  issues: IssueState[]
  pushes: { ref: string; before: string; after: string; at: number; actor: string }[]
  /** What people may do; whoever is not here may read. */
  permissions: Record<string, string>
  /** `org/team` to its members; what is not here cannot be read. */
  teams: Record<string, string[]>
  deployments: DeploymentState[]
  releases: ReleaseState[]
  environments: Record<string, { reviewers: string[]; variables: Record<string, string>; secrets: string[] }>
  variables: Record<string, string>
  secrets: string[]
  workflowRuns: RunState[]
  /** Sigstore bundles by digest (`sha256:…`). */
  attestations: Record<string, unknown[]>
  /** Open alerts by source; a source that is not here is switched off. */
  alerts: Partial<Record<'code-scanning' | 'dependabot' | 'secret-scanning', { severity: string; title: string }[]>>
  /** What a custom deployment protection rule said. */
  protectionAnswers: { run: number; [key: string]: unknown }[]
  /** Comments that were folded, by node id. */
  folded: string[]
  /** Signatures that GitHub verified, by commit. */
  verified: string[]
}

export type PullState = {
  number: number
  title: string
  author: string
  /** A branch of the git repository; its tip is the head unless `headSha` says otherwise. */
  headRef: string
  headSha?: string
  headRepository?: string
  baseRef: string
  state?: 'open' | 'closed'
  mergedAs?: string
  labels?: string[]
  draft?: boolean
}
export type CommentState = {
  id: number
  issue: number
  author: string
  body: string
  createdAt: number
  updatedAt: number
}
export type ReviewState = {
  id: number
  pull: number
  author: string
  state: string
  sha: string
  body: string
  at: number
}
export type StatusState = {
  id: number
  sha: string
  context: string
  state: string
  description: string
  targetUrl: string | null
  creator: string
  at: number
}
export type CheckRunState = {
  id: number
  sha: string
  name: string
  status: string
  conclusion: string | null
  app: string
  output?: { title: string; summary: string; text?: string; annotations: object[] }
}
export type IssueState = {
  number: number
  title: string
  author: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  at: number
}
export type DeploymentState = {
  id: number
  sha: string
  ref: string
  environment: string
  at: number
  creator: string
  statuses: { state: string; description: string; at: number; creator: string }[]
}
export type ReleaseState = {
  id: number
  tag: string
  body: string
  draft: boolean
  prerelease: boolean
  target: string
  publishedAt?: number
}
export type RunState = {
  id: number
  attempt?: number
  name: string
  path: string
  sha: string
  branch: string
  event: string
  status: string
  conclusion: string | null
  headRepository?: string
  approvals?: { user: string; state: string; comment: string; environments: string[] }[]
  artifacts?: { id: number; name: string; zip: Uint8Array }[]
}

/** An empty repository `acme/app`, seen by the token of a workflow. */
export const emptyState = (gitDirectory: string): GitHubState => ({
  repository: 'acme/app',
  defaultBranch: 'main',
  gitDirectory,
  now: Date.parse('2026-03-02T09:00:00Z'),
  identity: 'github-actions[bot]',
  pulls: [],
  comments: [],
  reviews: [],
  statuses: [],
  checkRuns: [],
  issues: [],
  pushes: [],
  permissions: {},
  teams: {},
  deployments: [],
  releases: [],
  environments: {},
  variables: {},
  secrets: [],
  workflowRuns: [],
  attestations: {},
  alerts: {},
  protectionAnswers: [],
  folded: [],
  verified: [],
})
