/** GitHub's answers in our words. The argument types name only what is read, so that nothing else is relied upon. */
import {
  PERMISSIONS,
  type AlertSeverity,
  type CheckRun,
  type Commit,
  type CommitStatus,
  type Deployment,
  type DeploymentStatus,
  type Environment,
  type FileChange,
  type GitHubUser,
  type Issue,
  type IssueComment,
  type Permission,
  type PullRequest,
  type Release,
  type Review,
  type RunApproval,
  type SecurityAlert,
  type TreeEntry,
  type WorkflowRun,
} from '../core/github.ts'

type Maybe<T> = T | null | undefined
type AnUser = Maybe<{ readonly login?: string; readonly type?: string }>

/** Deleted accounts are shown as GitHub shows them: `ghost`. */
export const user = (given: AnUser): GitHubUser => ({
  login: given?.login ?? 'ghost',
  kind: given?.type === 'User' ? 'user' : given?.type === 'Bot' ? 'bot' : 'other',
})

const labelNames = (labels: readonly (string | { readonly name?: string | null })[]): string[] =>
  labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))

export const pullRequest = (data: {
  readonly number: number
  readonly title: string
  readonly html_url: string
  readonly user: AnUser
  readonly state: string
  readonly merged_at?: Maybe<string>
  readonly draft?: boolean
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: Maybe<{ readonly full_name: string }> }
  readonly base: { readonly sha: string; readonly ref: string }
  readonly merge_commit_sha?: Maybe<string>
  readonly labels: readonly (string | { readonly name?: string | null })[]
  readonly created_at: string
}): PullRequest => ({
  number: data.number,
  title: data.title,
  url: data.html_url,
  author: user(data.user),
  state: data.state === 'open' ? 'open' : 'closed',
  merged: data.merged_at !== null && data.merged_at !== undefined,
  draft: data.draft ?? false,
  headSha: data.head.sha,
  headRef: data.head.ref,
  ...(data.head.repo ? { headRepository: data.head.repo.full_name } : {}),
  baseRef: data.base.ref,
  baseSha: data.base.sha,
  ...(data.merge_commit_sha ? { mergeCommitSha: data.merge_commit_sha } : {}),
  labels: labelNames(data.labels),
  createdAt: data.created_at,
})

export const comment = (data: {
  readonly id: number
  readonly node_id: string
  readonly user: AnUser
  readonly body?: string
  readonly created_at: string
  readonly updated_at: string
  readonly html_url: string
}): IssueComment => ({
  id: data.id,
  nodeId: data.node_id,
  author: user(data.user),
  body: data.body ?? '',
  createdAt: data.created_at,
  updatedAt: data.updated_at,
  url: data.html_url,
})

const REVIEW_STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
}

export const review = (data: {
  readonly id: number
  readonly user: AnUser
  readonly state: string
  readonly commit_id?: Maybe<string>
  readonly body: string
  readonly submitted_at?: string
  readonly html_url: string
}): Review => ({
  id: data.id,
  author: user(data.user),
  state: REVIEW_STATES[data.state] ?? 'commented',
  ...(data.commit_id ? { sha: data.commit_id } : {}),
  body: data.body,
  ...(data.submitted_at === undefined ? {} : { submittedAt: data.submitted_at }),
  url: data.html_url,
})

export const status = (data: {
  readonly context: string
  readonly state: string
  readonly description: Maybe<string>
  readonly target_url: Maybe<string>
  readonly creator: AnUser
  readonly created_at: string
}): CommitStatus => ({
  context: data.context,
  state:
    data.state === 'success' || data.state === 'pending' || data.state === 'failure'
      ? data.state
      : // An unknown word is not good news.
        'error',
  description: data.description ?? '',
  ...(data.target_url ? { targetUrl: data.target_url } : {}),
  ...(data.creator ? { creator: user(data.creator) } : {}),
  createdAt: data.created_at,
})

export const checkRun = (data: {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: Maybe<string>
  readonly app: Maybe<{ readonly slug?: string }>
  readonly started_at: Maybe<string>
  readonly completed_at: Maybe<string>
  readonly html_url: Maybe<string>
}): CheckRun => ({
  id: data.id,
  name: data.name,
  status: data.status,
  ...(data.conclusion ? { conclusion: data.conclusion } : {}),
  ...(data.app?.slug ? { app: data.app.slug } : {}),
  ...(data.started_at ? { startedAt: data.started_at } : {}),
  ...(data.completed_at ? { completedAt: data.completed_at } : {}),
  ...(data.html_url ? { url: data.html_url } : {}),
})

export const workflowRun = (data: {
  readonly id: number
  readonly run_attempt?: number
  readonly name?: Maybe<string>
  readonly path: string
  readonly head_sha: string
  readonly head_branch: Maybe<string>
  readonly event: string
  readonly status: Maybe<string>
  readonly conclusion: Maybe<string>
  readonly created_at: string
  readonly html_url: string
  readonly head_repository?: Maybe<{ readonly full_name: string }>
}): WorkflowRun => ({
  id: data.id,
  attempt: data.run_attempt ?? 1,
  name: data.name ?? '',
  // A reusable workflow's path carries its ref: `.github/workflows/x.yml@main`.
  path: data.path.split('@')[0] ?? data.path,
  sha: data.head_sha,
  ...(data.head_branch ? { branch: data.head_branch } : {}),
  event: data.event,
  status: data.status ?? 'unknown',
  ...(data.conclusion ? { conclusion: data.conclusion } : {}),
  createdAt: data.created_at,
  url: data.html_url,
  ...(data.head_repository ? { headRepository: data.head_repository.full_name } : {}),
})

export const runApproval = (data: {
  readonly state: string
  readonly comment: string
  readonly user: AnUser
  readonly environments: readonly { readonly name?: string }[]
}): RunApproval => ({
  user: user(data.user),
  state: data.state === 'approved' || data.state === 'rejected' ? data.state : 'pending',
  comment: data.comment,
  environments: data.environments.flatMap(({ name }) => (name === undefined ? [] : [name])),
})

export const commit = (data: {
  readonly sha: string
  readonly author: Maybe<{ readonly login?: string }>
  readonly committer: Maybe<{ readonly login?: string }>
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: {
    readonly message: string
    readonly tree: { readonly sha: string }
    readonly committer: Maybe<{ readonly date?: string }>
    readonly verification?: { readonly verified: boolean }
  }
}): Commit => ({
  sha: data.sha,
  treeSha: data.commit.tree.sha,
  parents: data.parents.map(({ sha }) => sha),
  ...(data.author?.login === undefined ? {} : { author: data.author.login }),
  ...(data.committer?.login === undefined ? {} : { committer: data.committer.login }),
  committedAt: data.commit.committer?.date ?? '',
  message: data.commit.message,
  verified: data.commit.verification?.verified ?? false,
})

const FILE_STATUS: Readonly<Record<string, FileChange['status']>> = {
  added: 'added',
  removed: 'deleted',
  renamed: 'renamed',
  copied: 'added',
}

export const fileChange = (data: {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string
  readonly patch?: string
}): FileChange => ({
  path: data.filename,
  status: FILE_STATUS[data.status] ?? 'modified',
  ...(data.status === 'renamed' && data.previous_filename !== undefined
    ? { previousPath: data.previous_filename }
    : {}),
  ...(data.patch === undefined ? {} : { patch: data.patch }),
})

export const treeEntry = (data: {
  readonly path?: string
  readonly type?: string
  readonly sha?: string
  readonly size?: number
}): TreeEntry[] =>
  data.path === undefined || data.sha === undefined
    ? []
    : [
        {
          path: data.path,
          kind: data.type === 'tree' ? 'folder' : data.type === 'commit' ? 'submodule' : 'file',
          sha: data.sha,
          ...(data.size === undefined ? {} : { sizeBytes: data.size }),
        },
      ]

/** `role_name` knows triage and maintain, and custom roles, for which only the base permission says anything. */
export const permission = (role: string, base: string): Permission =>
  PERMISSIONS.find((known) => known === role) ?? PERMISSIONS.find((known) => known === base) ?? 'none'

export const deployment = (data: {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly environment: string
  readonly creator: AnUser
  readonly created_at: string
}): Deployment => ({
  id: data.id,
  sha: data.sha,
  ref: data.ref,
  environment: data.environment,
  ...(data.creator ? { creator: user(data.creator) } : {}),
  createdAt: data.created_at,
})

const DEPLOYMENT_STATES: readonly DeploymentStatus['state'][] = [
  'failure',
  'inactive',
  'pending',
  'success',
  'queued',
  'in_progress',
]

export const deploymentStatus = (data: {
  readonly state: string
  readonly description: string
  readonly creator: AnUser
  readonly created_at: string
}): DeploymentStatus => ({
  state: DEPLOYMENT_STATES.find((known) => known === data.state) ?? 'error',
  description: data.description,
  ...(data.creator ? { creator: user(data.creator) } : {}),
  createdAt: data.created_at,
})

export const environment = (data: {
  readonly name: string
  readonly protection_rules?: readonly object[]
}): Environment => {
  const rules = (data.protection_rules ?? []) as readonly {
    readonly type?: string
    readonly wait_timer?: number
    readonly prevent_self_review?: boolean
    readonly reviewers?: readonly {
      readonly type?: string
      readonly reviewer?: { readonly login?: string; readonly slug?: string; readonly html_url?: string }
    }[]
  }[]
  const required = rules.find(({ type }) => type === 'required_reviewers')
  return {
    name: data.name,
    reviewers: (required?.reviewers ?? []).flatMap(({ type, reviewer }) =>
      type === 'Team'
        ? [`@${/\/orgs\/([^/]+)\//.exec(reviewer?.html_url ?? '')?.[1] ?? 'team'}/${reviewer?.slug ?? ''}`]
        : reviewer?.login === undefined
          ? []
          : [`@${reviewer.login}`],
    ),
    waitMinutes: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
    preventSelfReview: required?.prevent_self_review ?? false,
  }
}

export const issue = (data: {
  readonly number: number
  readonly title: string
  readonly user: AnUser
  readonly labels: readonly (string | { readonly name?: string | null })[]
  readonly state: string
  readonly created_at: string
  readonly html_url: string
  readonly pull_request?: unknown
}): Issue => ({
  number: data.number,
  title: data.title,
  author: user(data.user),
  labels: labelNames(data.labels),
  state: data.state === 'closed' ? 'closed' : 'open',
  createdAt: data.created_at,
  url: data.html_url,
  isPullRequest: data.pull_request !== undefined,
})

export const release = (data: {
  readonly id: number
  readonly tag_name: string
  readonly name: Maybe<string>
  readonly draft: boolean
  readonly prerelease: boolean
  readonly target_commitish: string
  readonly body?: Maybe<string>
  readonly published_at: Maybe<string>
  readonly html_url: string
}): Release => ({
  id: data.id,
  tag: data.tag_name,
  name: data.name ?? data.tag_name,
  draft: data.draft,
  prerelease: data.prerelease,
  targetCommitish: data.target_commitish,
  body: data.body ?? '',
  ...(data.published_at ? { publishedAt: data.published_at } : {}),
  url: data.html_url,
})

const SEVERITIES: Readonly<Record<string, AlertSeverity>> = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  medium: 'medium',
  moderate: 'medium',
  warning: 'medium',
  low: 'low',
  note: 'low',
}

/** A severity nobody gave counts as the highest: an alert that is not rated is not harmless. */
const severity = (...given: readonly Maybe<string>[]): AlertSeverity =>
  given.map((word) => SEVERITIES[word ?? '']).find((known) => known !== undefined) ?? 'critical'

export const codeAlert = (data: {
  readonly number: number
  readonly html_url: string
  readonly rule: {
    readonly description?: string
    readonly id?: string | null
    readonly severity?: string | null
    readonly security_severity_level?: string | null
  }
  readonly most_recent_instance: { readonly location?: { readonly path?: string } }
}): SecurityAlert => ({
  source: 'code-scanning',
  number: data.number,
  severity: severity(data.rule.security_severity_level, data.rule.severity),
  title: data.rule.description ?? data.rule.id ?? 'code scanning alert',
  ...(data.most_recent_instance.location?.path === undefined ? {} : { path: data.most_recent_instance.location.path }),
  url: data.html_url,
})

export const dependabotAlert = (data: {
  readonly number: number
  readonly html_url: string
  readonly dependency: { readonly manifest_path?: string; readonly package?: { readonly name: string } }
  readonly security_advisory: { readonly summary: string; readonly severity: string }
}): SecurityAlert => ({
  source: 'dependabot',
  number: data.number,
  severity: severity(data.security_advisory.severity),
  title: `${data.dependency.package?.name ?? 'a dependency'}: ${data.security_advisory.summary}`,
  ...(data.dependency.manifest_path === undefined ? {} : { path: data.dependency.manifest_path }),
  url: data.html_url,
})

export const secretAlert = (data: {
  readonly number?: number
  readonly html_url?: string
  readonly secret_type_display_name?: string
  readonly secret_type?: string
}): SecurityAlert => ({
  source: 'secret-scanning',
  number: data.number ?? 0,
  severity: 'critical',
  title: data.secret_type_display_name ?? data.secret_type ?? 'a secret',
  url: data.html_url ?? '',
})
