import type { GitHub, GitHubWriter } from '../core/github.ts'
import { createConnection, type Connection } from '../github/connection.ts'
import { createGateway } from '../github/gateway.ts'
import { unavailableGitHub } from '../core/unavailable-github.ts'
import type { RunEvent } from '../github/event.ts'
import type { RunOrder } from '../github/order.ts'
import { createWriter } from '../github/writer.ts'
import { VERSION } from '../version.ts'

/** GitHub as this job may use it. */
export type Connected = {
  readonly github: GitHub
  readonly writer?: GitHubWriter
  readonly connection?: Connection
}

/** Connects with the job's token; without one, or without a repository, GitHub is there and says why it cannot be asked. */
export const connect = (env: Readonly<Record<string, string | undefined>>, token: string | undefined): Connected => {
  const repository = env['GITHUB_REPOSITORY']
  if (token === undefined || token === '') return { github: unavailableGitHub('there is no token (`github-token`)') }
  if (repository === undefined || repository === '')
    return { github: unavailableGitHub('the repository is not known (GITHUB_REPOSITORY)') }
  const connection = createConnection({
    token,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    userAgent: `gonogo/${VERSION}`,
    now: () => Date.now(),
    ...paceOf(env['GONOGO_GITHUB_PACE']),
  })
  return { github: createGateway(connection, repository), writer: createWriter(connection, repository), connection }
}

/** When this run looked at GitHub, and which run it is. */
export const orderOf = ({ connection }: Connected, event: RunEvent): RunOrder => ({
  lookedAt: connection?.lookedAt() ?? Date.now(),
  runId: event.runId ?? 0,
  attempt: event.runAttempt ?? 1,
})

/** GONOGO_GITHUB_PACE: milliseconds between two writes, for servers without rate limits. */
const paceOf = (text: string | undefined): { paceMs?: number } =>
  text !== undefined && /^\d{1,5}$/.test(text) ? { paceMs: Number(text) } : {}
