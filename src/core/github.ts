/**
 * What gonogo asks of GitHub, in its own words. The one place that knows octokit is `github/`.
 * Times are ISO 8601 in UTC as GitHub writes them. Every call that fails throws Undecidable: `github-unavailable` without a
 * token or a repository, `github-forbidden` (the missing permission is named), `github-rate-limited`, `github-unreachable`,
 * `github-refused`. "There is none" is `undefined` where the return type says so, and never anything else.
 */
import type { ChangedFile } from './change.ts'

export type GitHubUser = { readonly login: string; readonly kind: 'user' | 'bot' | 'other' }

/** Bots are called `name[bot]` by one interface of GitHub and `name` by the other. */
export const sameIdentity = (a: string, b: string): boolean =>
  a.replace(/\[bot\]$/, '').toLowerCase() === b.replace(/\[bot\]$/, '').toLowerCase()

/** From what a person may do, lowest first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Permission = (typeof PERMISSIONS)[number]

export type PullRequest = {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly author: GitHubUser
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly headSha: string
  readonly headRef: string
  /** `owner/name`; undefined when the fork is gone. */
  readonly headRepository?: string
  readonly baseRef: string
  readonly baseSha: string
  readonly mergeCommitSha?: string
  readonly labels: readonly string[]
  readonly createdAt: string
}

export type IssueComment = {
  readonly id: number
  /** For GraphQL. */
  readonly nodeId: string
  readonly author: GitHubUser
  readonly body: string
  readonly createdAt: string
  /** Differs from `createdAt` when somebody edited it. */
  readonly updatedAt: string
  readonly url: string
}

export type Review = {
  readonly id: number
  readonly author: GitHubUser
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending'
  /** The commit it was given for. */
  readonly sha?: string
  readonly body: string
  readonly submittedAt?: string
  readonly url: string
}

export type CommitStatus = {
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string
  readonly targetUrl?: string
  readonly creator?: GitHubUser
  readonly createdAt: string
}

export type CheckRun = {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion?: string
  /** Slug of the App that wrote it: `github-actions` for workflows. */
  readonly app?: string
  readonly startedAt?: string
  readonly completedAt?: string
  readonly url?: string
}

export type WorkflowRun = {
  readonly id: number
  readonly attempt: number
  readonly name: string
  /** `.github/workflows/deploy.yml`. */
  readonly path: string
  readonly sha: string
  readonly branch?: string
  readonly event: string
  readonly status: string
  readonly conclusion?: string
  readonly createdAt: string
  readonly url: string
  /** `owner/name` of where the head is. */
  readonly headRepository?: string
}

export type RunApproval = {
  readonly user: GitHubUser
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly comment: string
  readonly environments: readonly string[]
}

export type Commit = {
  readonly sha: string
  readonly treeSha: string
  readonly parents: readonly string[]
  /** Login of the author, where GitHub knows one. */
  readonly author?: string
  readonly committer?: string
  readonly committedAt: string
  readonly message: string
  readonly verified: boolean
}

export type Comparison = {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly aheadBy: number
  readonly behindBy: number
  readonly mergeBase: string
  readonly commits: readonly Commit[]
  readonly files: readonly FileChange[]
  /** False when GitHub left out files or commits: it lists 300 files and 250 commits at most. */
  readonly complete: boolean
}

/** A changed file, with its unified diff where GitHub gives one (not for binary or very large ones). */
export type FileChange = ChangedFile & { readonly patch?: string }

export type TreeEntry = {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'submodule'
  readonly sha: string
  readonly sizeBytes?: number
}

export type Deployment = {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly environment: string
  readonly creator?: GitHubUser
  readonly createdAt: string
}

export type DeploymentStatus = {
  readonly state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'
  readonly description: string
  readonly creator?: GitHubUser
  readonly createdAt: string
}

export type Issue = {
  readonly number: number
  readonly title: string
  readonly author: GitHubUser
  readonly labels: readonly string[]
  readonly state: 'open' | 'closed'
  readonly createdAt: string
  readonly url: string
  readonly isPullRequest: boolean
}

export type Release = {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly targetCommitish: string
  readonly body: string
  readonly publishedAt?: string
  readonly url: string
}

export type AlertSeverity = 'low' | 'medium' | 'high' | 'critical'

export type SecurityAlert = {
  readonly source: 'code-scanning' | 'dependabot' | 'secret-scanning'
  readonly number: number
  readonly severity: AlertSeverity
  readonly title: string
  readonly path?: string
  readonly url: string
}

export type Environment = {
  readonly name: string
  /** Names of users and teams (`@user`, `@org/team`) of whom one has to approve. */
  readonly reviewers: readonly string[]
  readonly waitMinutes: number
  readonly preventSelfReview: boolean
}

export type Push = { readonly before: string; readonly after: string; readonly at: string; readonly actor?: string }

export type Artifact = {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
  readonly expired: boolean
}

/** Reading one repository. */
export type GitHub = {
  readonly available: boolean
  /** Why it is not available, for messages; empty where it is. */
  readonly unavailableReason: string
  /** `owner/name`; empty where it is not known. */
  readonly repository: string
  /** The same connection for another repository. */
  in(repository: string): GitHub

  defaultBranch(signal: AbortSignal): Promise<string>
  /**
   * The login that this token acts as: `github-actions[bot]` for the token of a workflow, which is also the answer where
   * GitHub does not tell. Never throws but for the signal: what somebody else wrote is then at worst not taken for ours.
   */
  identity(signal: AbortSignal): Promise<string>

  pullRequest(number: number, signal: AbortSignal): Promise<PullRequest>
  /** Those that contain the commit, open and merged ones. */
  pullRequestsOf(sha: string, signal: AbortSignal): Promise<readonly PullRequest[]>
  /** All files of a pull request; GitHub lists 3,000 at most, `complete` is false above. */
  pullRequestFiles(
    number: number,
    signal: AbortSignal,
  ): Promise<{ readonly files: readonly FileChange[]; readonly complete: boolean }>
  /** Oldest first; GitHub lists 250 at most. */
  pullRequestCommits(number: number, signal: AbortSignal): Promise<readonly Commit[]>
  /** Every review, oldest first. */
  reviews(number: number, signal: AbortSignal): Promise<readonly Review[]>
  /** Every comment of an issue or pull request, oldest first. */
  comments(number: number, signal: AbortSignal): Promise<readonly IssueComment[]>
  issues(
    filter: {
      readonly labels?: readonly string[]
      readonly state?: 'open' | 'closed' | 'all'
      readonly since?: string
    },
    signal: AbortSignal,
  ): Promise<readonly Issue[]>
  labelsOf(number: number, signal: AbortSignal): Promise<readonly string[]>

  /** A commit by SHA, branch, tag or any other name; undefined when there is none. */
  commit(ref: string, signal: AbortSignal): Promise<Commit | undefined>
  compare(base: string, head: string, signal: AbortSignal): Promise<Comparison>
  /** Every file at a commit; `complete` is false when GitHub cut the list. */
  tree(
    ref: string,
    signal: AbortSignal,
  ): Promise<{ readonly entries: readonly TreeEntry[]; readonly complete: boolean }>
  /** The bytes of a file at a ref; undefined when there is none. */
  file(ref: string, path: string, signal: AbortSignal): Promise<Uint8Array | undefined>
  /** The commit as one gzipped tar archive, below one folder. */
  archive(ref: string, signal: AbortSignal): Promise<Uint8Array>
  /** What a ref (`heads/main`, `tags/v1`) points to, tags peeled to their commit; undefined when there is none. */
  resolveRef(ref: string, signal: AbortSignal): Promise<string | undefined>
  /** Pushes to a branch as GitHub itself recorded them, newest first, the last hundred. */
  pushes(branch: string, signal: AbortSignal): Promise<readonly Push[]>

  /** Newest first, every one, also those that later ones of the same context replaced. */
  statuses(sha: string, signal: AbortSignal): Promise<readonly CommitStatus[]>
  checkRuns(sha: string, signal: AbortSignal): Promise<readonly CheckRun[]>
  workflowRuns(
    filter: { readonly sha?: string; readonly workflow?: string; readonly branch?: string },
    signal: AbortSignal,
  ): Promise<readonly WorkflowRun[]>
  workflowRun(id: number, signal: AbortSignal): Promise<WorkflowRun | undefined>
  runApprovals(runId: number, signal: AbortSignal): Promise<readonly RunApproval[]>
  artifacts(runId: number, signal: AbortSignal): Promise<readonly Artifact[]>
  /** A zip archive. */
  artifact(id: number, signal: AbortSignal): Promise<Uint8Array>

  /**
   * Sigstore bundles (JSON) that are kept for what has this digest (`sha256:…`), as they are: nobody has verified them. At most
   * 300; empty where there is none, or none that this token may see.
   */
  attestations(digest: string, signal: AbortSignal): Promise<readonly unknown[]>

  /** What a person may do in this repository; `none` for strangers. */
  permission(login: string, signal: AbortSignal): Promise<Permission>
  /** Logins of a team's members (`org/team`). A team that this token cannot read throws. */
  teamMembers(team: string, signal: AbortSignal): Promise<readonly string[]>

  /** Newest first. */
  deployments(
    filter: { readonly environment?: string; readonly sha?: string },
    signal: AbortSignal,
  ): Promise<readonly Deployment[]>
  /** Newest first. */
  deploymentStatuses(id: number, signal: AbortSignal): Promise<readonly DeploymentStatus[]>
  environment(name: string, signal: AbortSignal): Promise<Environment | undefined>
  /** Variables of the repository, or of one of its environments. */
  variables(environment: string | undefined, signal: AbortSignal): Promise<Readonly<Record<string, string>>>
  /** Names and age only: nobody can read the values. */
  secrets(
    environment: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly { readonly name: string; readonly updatedAt: string }[]>

  releases(signal: AbortSignal): Promise<readonly Release[]>
  release(tag: string, signal: AbortSignal): Promise<Release | undefined>
  /** Open alerts of one source; undefined where that scanner is not switched on. */
  alerts(source: SecurityAlert['source'], signal: AbortSignal): Promise<readonly SecurityAlert[] | undefined>
}

export type CheckRunAnnotation = {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export type CheckRunText = {
  readonly title: string
  readonly summary: string
  readonly text: string
  /** Any number; written 50 a request. */
  readonly annotations: readonly CheckRunAnnotation[]
}

/** Writing to one repository; only `github/` and the action hold it, never a check. */
export type GitHubWriter = {
  createComment(issue: number, body: string, signal: AbortSignal): Promise<IssueComment>
  updateComment(id: number, body: string, signal: AbortSignal): Promise<void>
  /** Folds a comment as outdated. */
  foldComment(nodeId: string, signal: AbortSignal): Promise<void>
  createStatus(
    sha: string,
    status: Pick<CommitStatus, 'context' | 'state' | 'description' | 'targetUrl'>,
    signal: AbortSignal,
  ): Promise<CommitStatus>
  createCheckRun(
    sha: string,
    check: CheckRunText & {
      readonly name: string
      readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required'
      readonly detailsUrl?: string
    },
    signal: AbortSignal,
  ): Promise<void>
  createDeploymentStatus(
    deployment: number,
    status: Pick<DeploymentStatus, 'state' | 'description'> & { readonly logUrl?: string },
    signal: AbortSignal,
  ): Promise<void>
  updateReleaseBody(id: number, body: string, signal: AbortSignal): Promise<void>
  createIssue(
    issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
    signal: AbortSignal,
  ): Promise<Issue>
  /**
   * Adds files to a branch in one commit, making the branch without history when it is not there. Never changes or removes
   * a file. Loses no race: it starts again when somebody else pushed meanwhile.
   */
  appendFiles(
    branch: string,
    files: Readonly<Record<string, string>>,
    message: string,
    signal: AbortSignal,
  ): Promise<string>
}
