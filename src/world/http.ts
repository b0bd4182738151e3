import { Undecidable } from '../core/errors.ts'
import type { Environment, Http, HttpHead, HttpRequest, HttpResponse } from '../core/world.ts'
import { VERSION } from '../version.ts'
import { createAgents, describeConnection, timingsOf, type AnyAgent, type Observation } from './http-agents.ts'
import { failureOf, shownUrl } from './http-failure.ts'
import { refuseLinkLocal } from './link-local.ts'
import { proxyFor } from './proxy.ts'

const DEFAULT_MAX_BODY_BYTES = 10_000_000
const DEFAULT_MAX_REDIRECTS = 10

/** A chunk of an answer's body; node-fetch's types know no more of it. */
type Body = NodeJS.ReadableStream & { destroy?(error?: Error): void }

type Started = {
  readonly head: HttpHead
  readonly body: Body | null
  readonly observation: Observation
  readonly stop: () => void
}

/** HTTP through `node-fetch` over our own agents. The environment names proxies. */
export const createHttp = (environment?: Pick<Environment, 'get'>): Http => {
  const agents = createAgents()

  const start = async (request: HttpRequest): Promise<Started> => {
    const { default: fetch } = await import('node-fetch')
    request.signal.throwIfAborted()
    const maxRedirects = request.maxRedirects ?? DEFAULT_MAX_REDIRECTS
    const redirects: { status: number; url: string }[] = []
    let url = parseUrl(request.url)
    let method = (request.method ?? 'GET').toUpperCase()
    let body = request.body
    let headers = startHeaders(request, url)

    for (;;) {
      refuseLinkLocal(url.hostname, request.allowLinkLocal)
      const proxy = environment === undefined ? undefined : proxyFor(url, (name) => environment.get(name))
      const { agent, observation } = agents(url, request, proxy)
      const controller = new AbortController()
      const forward = () => controller.abort(request.signal.reason)
      request.signal.addEventListener('abort', forward, { once: true })
      const stop = () => {
        request.signal.removeEventListener('abort', forward)
        controller.abort()
      }
      try {
        const response = await fetch(withoutCredentials(url), {
          method,
          headers,
          redirect: 'manual',
          follow: 0,
          agent: agent satisfies AnyAgent,
          signal: controller.signal,
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
        })
        observation.firstByteMs ??= performance.now() - observation.startedAt
        const head: HttpHead = {
          url: withoutCredentials(url),
          status: response.status,
          statusText: response.statusText,
          headers: response.headers.raw(),
          redirects,
        }
        const next = redirects.length < maxRedirects ? redirectOf(head, url) : undefined
        if (next === undefined) {
          if (maxRedirects > 0 && redirects.length >= maxRedirects && redirectOf(head, url) !== undefined) {
            stop()
            throw new Undecidable(
              `${shownUrl(request.url)} redirects for ever: ${redirects.length} redirects were followed and ${shownUrl(url)} redirects again`,
              {
                rule: 'too-many-redirects',
                help: 'Mend the redirect loop, or raise `max-redirects` if they are meant.',
              },
            )
          }
          return { head, body: response.body, observation, stop }
        }
        stop()
        redirects.push({ status: head.status, url: withoutCredentials(next) })
        if (head.status === 303 || ((head.status === 301 || head.status === 302) && method === 'POST')) {
          method = method === 'HEAD' ? 'HEAD' : 'GET'
          body = undefined
          headers = withoutBodyHeaders(headers)
        }
        // What proves who asks is for the server it was meant for.
        if (next.origin !== url.origin) headers = withoutCredentialHeaders(headers)
        url = next
      } catch (thrown) {
        stop()
        throw failureOf(thrown, { url, signal: request.signal, observation })
      }
    }
  }

  return {
    async request(request) {
      const { head, body, observation, stop } = await start(request)
      const connection = describeConnection(observation.socket)
      const limit = request.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES
      const chunks: Buffer[] = []
      let size = 0
      let truncated = false
      try {
        if (body !== null)
          for await (const chunk of bytesOf(body, request.signal)) {
            const kept = chunk.subarray(0, limit - size)
            chunks.push(kept)
            size += kept.length
            if (kept.length < chunk.length) {
              truncated = true
              break
            }
          }
      } catch (thrown) {
        throw failureOf(thrown, { url: parseUrl(head.url), signal: request.signal, observation, reading: true })
      } finally {
        if (truncated || request.signal.aborted) stop()
      }
      const response: HttpResponse = {
        ...head,
        body: Buffer.concat(chunks),
        truncated,
        timings: timingsOf(observation),
        ...connection,
      }
      return response
    },

    async open(request) {
      const { head, body, observation, stop } = await start(request)
      const url = parseUrl(head.url)
      const stream = async function* () {
        try {
          if (body !== null) yield* bytesOf(body, request.signal)
        } catch (thrown) {
          throw failureOf(thrown, { url, signal: request.signal, observation, reading: true })
        } finally {
          stop()
        }
      }
      return { ...head, body: stream() }
    },
  }
}

async function* bytesOf(body: Body, signal: AbortSignal): AsyncGenerator<Buffer> {
  const end = () => body.destroy?.(new Error('aborted'))
  signal.addEventListener('abort', end, { once: true })
  try {
    for await (const chunk of body) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    signal.throwIfAborted()
  } finally {
    signal.removeEventListener('abort', end)
  }
}

const parseUrl = (text: string): URL => {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new Undecidable('the address is no URL', {
      rule: 'url-invalid',
      help: 'Write it with its scheme and host: https://example.org/path.',
    })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Undecidable(`the address begins with ${url.protocol}//, which is not spoken here`, {
      rule: 'url-invalid',
      help: 'Give a URL that begins with http:// or https://.',
    })
  return url
}

const withoutCredentials = (url: URL): string => {
  if (url.username === '' && url.password === '') return url.href
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare.href
}

const startHeaders = (request: HttpRequest, url: URL): Record<string, string> => {
  const headers: Record<string, string> = { 'user-agent': `gonogo/${VERSION}`, accept: '*/*' }
  if (url.username !== '')
    headers['authorization'] =
      `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value
  return headers
}

const redirectOf = ({ status, headers }: HttpHead, from: URL): URL | undefined => {
  const location = headers['location']?.[0]
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  let next: URL
  try {
    next = new URL(location, from)
  } catch {
    throw new Undecidable(`${shownUrl(from)} redirects to something that is no URL`, {
      rule: 'redirect-invalid',
      help: 'Mend the Location header that the service sends.',
    })
  }
  if (next.protocol !== 'http:' && next.protocol !== 'https:')
    throw new Undecidable(`${shownUrl(from)} redirects to ${next.protocol}//, which is not followed`, {
      rule: 'redirect-invalid',
      help: 'Mend the Location header that the service sends.',
    })
  return next
}

const CREDENTIAL = /authorization|cookie|token|api-?key|secret|password|signature|session|^x-.*-(key|auth)$|^host$/

const withoutCredentialHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIAL.test(name)))

const withoutBodyHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('content-') && name !== 'transfer-encoding'),
  )
