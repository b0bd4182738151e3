import { Undecidable } from './errors.ts'
import type { GitHub } from './github.ts'

/** What stands in for GitHub where there is no token or no repository: every question throws, with the reason. */
export const unavailableGitHub = (reason: string): GitHub => {
  const refuse = (): never => {
    throw new Undecidable(reason, {
      rule: 'github-unavailable',
      help: 'Give a token (`github-token` of the action, or GITHUB_TOKEN) and the repository (GITHUB_REPOSITORY).',
    })
  }
  const asked = async (): Promise<never> => refuse()
  const github: GitHub = {
    available: false,
    unavailableReason: reason,
    repository: '',
    in: () => github,
    defaultBranch: asked,
    identity: asked,
    pullRequest: asked,
    pullRequestsOf: asked,
    pullRequestFiles: asked,
    pullRequestCommits: asked,
    reviews: asked,
    comments: asked,
    issues: asked,
    labelsOf: asked,
    commit: asked,
    compare: asked,
    tree: asked,
    file: asked,
    archive: asked,
    resolveRef: asked,
    pushes: asked,
    statuses: asked,
    checkRuns: asked,
    workflowRuns: asked,
    workflowRun: asked,
    runApprovals: asked,
    artifacts: asked,
    artifact: asked,
    attestations: asked,
    permission: asked,
    teamMembers: asked,
    deployments: asked,
    deploymentStatuses: asked,
    environment: asked,
    variables: asked,
    secrets: asked,
    releases: asked,
    release: asked,
    alerts: asked,
  }
  return github
}
