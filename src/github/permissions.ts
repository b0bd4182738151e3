/** What the token of a workflow needs for each thing that is tried, by the verb phrase that messages use. */
const NEEDED: readonly (readonly [phrase: RegExp, permission: string])[] = [
  [/\b(write|update|fold) .*comment/, 'pull-requests: write'],
  [/\bwrite .*status of the deployment/, 'deployments: write'],
  [/\bwrite .*status/, 'statuses: write'],
  [/\bwrite .*check run/, 'checks: write'],
  [/\bwrite .*(release|file)/, 'contents: write'],
  [/\bwrite .*issue/, 'issues: write'],
  [/\bread .*attestation/, 'attestations: read'],
  [/\bread .*(deployment|environment)/, 'deployments: read'],
  [/\bread .*check run/, 'checks: read'],
  [/\bread .*status/, 'statuses: read'],
  [/\bread .*(workflow|run|artifact|variable)/, 'actions: read'],
  [/\bread .*alert/, 'security-events: read'],
  [/\bread .*(pull request|review|comment)/, 'pull-requests: read'],
  [/\bread .*issue/, 'issues: read'],
  [/\bread .*team/, 'members: read (of a GitHub App; the token of a workflow cannot read teams)'],
  [/\bread .*secret/, 'secrets: read (of a GitHub App)'],
  [/\bread /, 'contents: read'],
]

/** The permission that was missing: what GitHub's own header names, else what is known to be needed. */
export const permissionFor = (what: string, header: unknown): string | undefined => {
  if (typeof header === 'string' && header !== '') {
    // `issues=write; pull_requests=write` names alternatives; workflows write them with dashes and a colon.
    const first = header.split(';')[0]?.split(',')[0]?.trim() ?? ''
    if (/^[a-z_]+=[a-z]+$/.test(first)) return first.replaceAll('_', '-').replace('=', ': ')
  }
  return NEEDED.find(([phrase]) => phrase.test(what))?.[1]
}
