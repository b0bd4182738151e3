import type { Octokit } from '@octokit/rest'
import { Undecidable, messageOf } from '../core/errors.ts'
import { permissionFor } from './permissions.ts'

export type ConnectionOptions = {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly userAgent: string
  readonly now: () => number
  /**
   * Milliseconds between two writes, as GitHub asks of its clients, and the base of the waits between attempts.
   * 1,000 unless told.
   */
  readonly paceMs?: number
  /** How long an answer may be given again without asking, so that many items of one run share it. */
  readonly freshForMs?: number
  readonly warn?: (message: string) => void
}

/** One connection, shared by everything that talks to GitHub in a run. */
export type Connection = {
  /** Runs one call; what fails throws Undecidable with the permission that was missing, `what` says what was tried. */
  call<T>(what: string, signal: AbortSignal, call: (octokit: Octokit, signal: AbortSignal) => Promise<T>): Promise<T>
  /** The same, where 404 means that there is none. */
  find<T>(
    what: string,
    signal: AbortSignal,
    call: (octokit: Octokit, signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined>
  /** Requests sent so far. */
  requests(): number
  /** GitHub's own clock at its first answer; undefined before. */
  lookedAt(): number | undefined
}

const MAX_RETRIES = 2
const MAX_WAIT_S = 60
const FRESH_FOR_MS = 20_000

type Answer = Awaited<ReturnType<Octokit['request']>>
type Kept = { readonly at: number; readonly answer: Promise<Answer> }

const held = new WeakMap<ReadableStream, Response>()

/**
 * Node cancels the body of an answer whose Response is no longer in use, and octokit hands over the body alone where bytes
 * are wanted: a collection of garbage in between made an answer unreadable. The Response lives as long as its body now.
 */
const fetchAndHold: typeof fetch = async (...request) => {
  const response = await fetch(...request)
  if (response.body !== null) held.set(response.body, response)
  return response
}

/** Opens nothing: the client is loaded with the first call. */
export const createConnection = (options: ConnectionOptions): Connection => {
  const { now, paceMs = 1000, freshForMs = FRESH_FOR_MS } = options
  const kept = new Map<string, Kept>()
  let requests = 0
  let lookedAt: number | undefined
  let opening: Promise<Octokit> | undefined

  const open = async (): Promise<Octokit> => {
    const [{ Octokit }, { throttling }, { retry }, { default: Bottleneck }] = await Promise.all([
      import('@octokit/rest'),
      import('@octokit/plugin-throttling'),
      import('@octokit/plugin-retry'),
      import('bottleneck/light.js'),
    ])
    const mayWait = (seconds: number, _: unknown, __: unknown, count: number): boolean =>
      seconds <= MAX_WAIT_S && count < MAX_RETRIES
    const paced = (minTime: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime })
    const octokit = new (Octokit.plugin(throttling, retry))({
      auth: options.token,
      baseUrl: options.apiUrl.replace(/\/+$/, ''),
      userAgent: options.userAgent,
      request: { fetch: fetchAndHold },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      retry: { retries: MAX_RETRIES, retryAfterBaseValue: paceMs },
      throttle: {
        write: paced(paceMs),
        notifications: paced(paceMs),
        retryAfterBaseValue: paceMs,
        fallbackSecondaryRateRetryAfter: MAX_WAIT_S,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    })
    octokit.hook.after('request', (answer) => {
      const date = Date.parse(answer.headers.date ?? '')
      if (lookedAt === undefined && !Number.isNaN(date)) lookedAt = date
    })
    octokit.hook.wrap('request', async (request, asked) => {
      const send = async (): Promise<Answer> => {
        requests++
        const answer: Answer = await request(asked)
        // A stream can be read once, and a kept answer is given several times.
        if (answer.data instanceof ReadableStream)
          answer.data = new Uint8Array(await new Response(answer.data).arrayBuffer())
        return answer
      }
      if (asked.method !== 'GET') {
        // What was read before a write may no longer be so.
        const written = octokit.request.endpoint({ ...asked }).url
        try {
          return await send()
        } finally {
          for (const key of kept.keys()) if (touches(written, key)) kept.delete(key)
        }
      }
      const { url } = octokit.request.endpoint({ ...asked })
      const key = `${url} ${asked.headers.accept ?? ''}`
      const old = kept.get(key)
      if (old !== undefined && now() - old.at < freshForMs) {
        try {
          return await old.answer
        } catch {
          // The one who asked first may have been cancelled: ask for ourselves.
        }
      }
      const answer = revalidate(old, asked, send)
      kept.set(key, { at: now(), answer })
      answer.catch(() => kept.delete(key))
      return answer
    })
    return octokit
  }

  const attempt = async <T>(signal: AbortSignal, call: (octokit: Octokit, signal: AbortSignal) => Promise<T>) => {
    signal.throwIfAborted()
    opening ??= open()
    return call(await opening, signal)
  }

  return {
    async call(what, signal, call) {
      try {
        return await attempt(signal, call)
      } catch (error) {
        signal.throwIfAborted()
        throw explain(what, error)
      }
    },
    async find(what, signal, call) {
      try {
        return await attempt(signal, call)
      } catch (error) {
        signal.throwIfAborted()
        if (statusOf(error) === 404) return undefined
        throw explain(what, error)
      }
    },
    requests: () => requests,
    lookedAt: () => lookedAt,
  }
}

/** Whether a write may alter what a read answered: a status only the statuses, a comment only the comments. */
const touches = (written: string, read: string): boolean => {
  if (written.endsWith('/graphql')) return false
  if (/\/statuses\/[0-9a-f]+$/.test(written)) return read.includes('/statuses')
  if (/\/comments(\/\d+)?$/.test(written)) return read.includes('/comments')
  return true
}

/** Asks whether the kept answer still holds: an unchanged one costs nothing of the rate limit. */
const revalidate = async (
  old: Kept | undefined,
  asked: { headers: Record<string, string | number | undefined> },
  send: () => Promise<Answer>,
): Promise<Answer> => {
  const before = await old?.answer.catch(() => undefined)
  const etag = before?.headers.etag
  if (before === undefined || etag === undefined) return send()
  asked.headers['if-none-match'] = etag
  try {
    return await send()
  } catch (error) {
    if (statusOf(error) === 304) return before
    throw error
  }
}

/** The HTTP status inside an error of octokit's. */
export const statusOf = (error: unknown): number | undefined => {
  if (error === null || typeof error !== 'object' || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

const headersOf = (error: unknown): Readonly<Record<string, unknown>> => {
  if (error === null || typeof error !== 'object' || !('response' in error)) return {}
  const { response } = error
  if (response === null || typeof response !== 'object' || !('headers' in response)) return {}
  return (response.headers ?? {}) as Readonly<Record<string, unknown>>
}

/** Puts a failed call into our words: what was tried, what came back, what to do. */
const explain = (what: string, error: unknown): Undecidable => {
  if (error instanceof Undecidable) return error
  const status = statusOf(error)
  const headers = headersOf(error)
  const message = messageOf(error).slice(0, 300)
  if (status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message))
    return new Undecidable(`GitHub's rate limit is used up: could not ${what}.`, {
      rule: 'github-rate-limited',
      help: 'Run again later, or use a token of a GitHub App, which has a limit of its own.',
      cause: error,
    })
  if (status === 401)
    return new Undecidable(`GitHub does not accept the token: could not ${what}.`, {
      rule: 'github-forbidden',
      help: 'Give a token that is valid: `github-token` of the action, or GITHUB_TOKEN.',
      cause: error,
    })
  if (status === 403 || status === 404) {
    const permission = permissionFor(what, headers['x-accepted-github-permissions'])
    return new Undecidable(
      `GitHub answered ${status} (${status === 403 ? 'forbidden' : 'not found'}): could not ${what}.`,
      {
        rule: status === 403 ? 'github-forbidden' : 'github-refused',
        help:
          permission === undefined
            ? 'Give the token the permission for it, and check that what is named exists.'
            : `Give the job the permission \`${permission}\`, and check that what is named exists.`,
        cause: error,
      },
    )
  }
  // octokit reports a connection that failed as a 500 of its own, without a response.
  if (status === undefined || (status === 500 && Object.keys(headers).length === 0))
    return new Undecidable(`GitHub could not be reached: could not ${what}. ${message}`, {
      rule: 'github-unreachable',
      help: 'Run again when GitHub answers; githubstatus.com says how it is.',
      cause: error,
    })
  return new Undecidable(`GitHub answered ${status}: could not ${what}. ${message}`, {
    rule: status >= 500 ? 'github-unreachable' : 'github-refused',
    help:
      status >= 500
        ? 'Run again when GitHub answers; githubstatus.com says how it is.'
        : 'See what GitHub says about the request, and mend what it names.',
    cause: error,
  })
}
