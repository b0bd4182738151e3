import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { matchOperation, wrongAnswer, wrongRequest } from './github-openapi.ts'
import { answerOf, graphql, type Answer } from './github-routes.ts'
import { emptyState, type GitHubState } from './github-state.ts'

export type LoggedRequest = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** A GitHub on 127.0.0.1, over a real git repository, that holds both sides to GitHub's published description. */
export type GitHubServer = {
  readonly url: string
  readonly state: GitHubState
  /** Every request that was answered, in order. */
  readonly requests: LoggedRequest[]
  /** Operations that are refused with 403, with the permission that is missing: `{ 'issues/create-comment': 'issues=write' }`. */
  readonly denied: Map<string, string>
  /** Operations (by id) that end in 500, or in a connection that breaks. */
  readonly outages: Map<string, 'error' | 'broken'>
  /** Runs before an operation is answered: a push that races, for example. */
  readonly before: Map<string, () => void>
  /** Where one of the sides left GitHub's description. */
  readonly violations: string[]
  /** Ends the server; throws when anything left GitHub's description. */
  close(): Promise<void>
}

/** Starts a server over a git repository on disk. */
export const startGitHub = async (gitDirectory: string, changes: Partial<GitHubState> = {}): Promise<GitHubServer> => {
  const state: GitHubState = { ...emptyState(gitDirectory), ...changes }
  const requests: LoggedRequest[] = []
  const denied = new Map<string, string>()
  const outages = new Map<string, 'error' | 'broken'>()
  const before = new Map<string, () => void>()
  const violations: string[] = []

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = Buffer.concat(chunks).toString('utf8')
    const body: unknown = sent === '' ? undefined : JSON.parse(sent)
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'http://github.test')
    const path = url.pathname.replace(/^\/api\/v3/, '')

    const send = ({ status, body, bytes, type, headers = {} }: Answer): void => {
      const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
      const etag = content === undefined ? undefined : `"${createHash('sha256').update(content).digest('hex')}"`
      const unchanged = etag !== undefined && method === 'GET' && request.headers['if-none-match'] === etag
      response.writeHead(unchanged ? 304 : status, {
        date: new Date(state.now).toUTCString(),
        'x-ratelimit-remaining': '4999',
        ...(content === undefined ? {} : { 'content-type': type ?? 'application/json; charset=utf-8' }),
        ...(etag === undefined ? {} : { etag }),
        ...headers,
      })
      response.end(unchanged ? undefined : content)
    }

    if (path === '/graphql' || path === '/api/graphql') {
      const { query, variables } = body as { query: string; variables?: Record<string, unknown> }
      const id = query.includes('minimizeComment') ? 'graphql/minimize-comment' : 'graphql/viewer'
      requests.push({ id, method, path, body })
      const outage = outages.get(id)
      if (outage === 'broken') return void request.socket.destroy()
      if (outage === 'error') return send({ status: 502, body: { message: 'Bad gateway' } })
      return send(graphql(state, query, variables ?? {}))
    }
    const match = matchOperation(method, path)
    // Downloads are redirected to a place of their own, outside the description.
    if (match === undefined && path.startsWith('/_download/')) return send(answerOf.download(state, path))
    if (match === undefined) {
      violations.push(`no operation for ${method} ${path}`)
      return send({ status: 404, body: { message: 'Not Found' } })
    }
    const { id } = match.operation
    requests.push({ id, method, path, body })
    before.get(id)?.()
    const outage = outages.get(id)
    if (outage === 'broken') return void request.socket.destroy()
    if (outage === 'error') return send({ status: 503, body: { message: 'Service unavailable' } })
    const permission = denied.get(id)
    if (permission !== undefined)
      return send({
        status: 403,
        body: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': permission },
      })
    if (request.headers.authorization === undefined) return send({ status: 401, body: { message: 'Bad credentials' } })
    const wrong = wrongRequest(match, url.searchParams, body)
    if (wrong !== undefined) {
      violations.push(wrong)
      return send({ status: 422, body: { message: wrong } })
    }
    const [owner, repo] = state.repository.split('/')
    if (match.params['owner'] !== undefined && (match.params['owner'] !== owner || match.params['repo'] !== repo))
      return send({ status: 404, body: { message: 'Not Found' } })
    const answer = answerOf.operation(state, {
      id,
      params: match.params,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      raw: (request.headers.accept ?? '').includes('raw'),
      origin: `http://${request.headers.host ?? ''}`,
      path: url.pathname,
    })
    // What the API answers is what JSON can say: keys without a value are not there.
    const plain = answer.body === undefined ? undefined : (JSON.parse(JSON.stringify(answer.body)) as unknown)
    if (answer.bytes === undefined) {
      const broken = wrongAnswer(match, answer.status, plain)
      if (broken !== undefined) violations.push(broken)
    }
    send({ ...answer, body: plain })
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the server broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    requests,
    denied,
    outages,
    before,
    violations,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      if (violations.length > 0) throw new Error(`Not as GitHub describes itself:\n${violations.join('\n')}`)
    },
  }
}
