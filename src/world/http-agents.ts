import { Agent as HttpAgent, request as httpRequest, type AgentOptions, type ClientRequest } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { connect as tlsConnect, type ConnectionOptions, type DetailedPeerCertificate, TLSSocket } from 'node:tls'
import type { HttpCertificate, HttpRequest, HttpResponse, HttpTimings } from '../core/world.ts'
import { guardedLookup } from './link-local.ts'

/** What the socket of one request has told, in milliseconds since `startedAt`. */
export type Observation = {
  readonly startedAt: number
  dnsMs?: number
  connectMs?: number
  tlsMs?: number
  firstByteMs?: number
  socket?: Socket
  /** The connection's own error: what is thrown above it has lost the cause. */
  error?: Error
}

export type AnyAgent = HttpAgent | HttpsAgent

/** Agents for the settings of requests: kept between requests, so that samples measure the service and not the handshake. */
export const createAgents = () => {
  const kept = new Map<string, AnyAgent>()
  return (url: URL, request: HttpRequest, proxy: URL | undefined): { agent: AnyAgent; observation: Observation } => {
    const make = () => makeAgent(url, request, proxy)
    const key = JSON.stringify([
      url.protocol,
      request.family,
      request.tls,
      request.allowLinkLocal,
      proxy?.href,
      url.protocol === 'https:' ? url.hostname : '',
    ])
    let agent = request.fresh === true ? make() : kept.get(key)
    if (agent === undefined) {
      agent = make()
      kept.set(key, agent)
    }
    const observation: Observation = { startedAt: performance.now() }
    return { agent: observed(agent, url, proxy, observation), observation }
  }
}

const makeAgent = (url: URL, { family, tls, allowLinkLocal, fresh }: HttpRequest, proxy: URL | undefined): AnyAgent => {
  const options: AgentOptions = {
    keepAlive: fresh !== true,
    // The proxy is the team's own; what it reaches is refused by its literal address before the request is made.
    lookup: guardedLookup(proxy === undefined ? allowLinkLocal : [...(allowLinkLocal ?? []), proxy.hostname]),
    ...(family === undefined ? {} : { family }),
  }
  if (url.protocol === 'http:') return new HttpAgent(options)
  const agent = new HttpsAgent({
    ...options,
    // A resumed session shows no certificate.
    maxCachedSessions: 0,
    rejectUnauthorized: tls?.insecure !== true,
    ...(tls?.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls?.cert === undefined ? {} : { cert: tls.cert }),
    ...(tls?.key === undefined ? {} : { key: tls.key }),
    ...(tls?.servername === undefined ? {} : { servername: tls.servername }),
  })
  if (proxy !== undefined) agent.createConnection = tunnel(agent, proxy)
  return agent
}

/** `agent` for one request: the same pool, with the phases of the connection written down. */
const observed = (agent: AnyAgent, url: URL, proxy: URL | undefined, observation: Observation): AnyAgent => {
  const since = () => performance.now() - observation.startedAt
  const addRequest = (request: ClientRequest, options: Record<string, unknown>): void => {
    request.on('error', (error) => (observation.error ??= error))
    request.once('response', () => (observation.firstByteMs ??= since()))
    request.once('socket', (socket) => {
      observation.socket = socket
      if (!socket.connecting && !(socket instanceof TLSSocket && !socket.authorized && socket.getProtocol() === null))
        return
      socket.once('lookup', () => (observation.dnsMs ??= since()))
      socket.once('connect', () => (observation.connectMs ??= since()))
      socket.once('secureConnect', () => (observation.tlsMs ??= since()))
    })
    if (proxy !== undefined && url.protocol === 'http:') {
      request.path = `${url.origin}${url.pathname}${url.search}`
      const authorization = basicOf(proxy)
      if (authorization !== undefined) request.setHeader('Proxy-Authorization', authorization)
      options = { ...options, host: proxy.hostname, hostname: proxy.hostname, port: Number(proxy.port || 80) }
    }
    // Node's own entry into an agent, which its types leave out.
    ;(agent as unknown as { addRequest(request: ClientRequest, options: object): void }).addRequest(request, options)
  }
  return Object.assign(Object.create(agent) as AnyAgent, { addRequest })
}

/** A TLS connection through an HTTP proxy's CONNECT. */
const tunnel =
  (agent: HttpsAgent, proxy: URL): HttpsAgent['createConnection'] =>
  (options, callback) => {
    const { host, port } = options as { host?: string; port?: number }
    const target = `${host?.includes(':') === true ? `[${host}]` : host}:${port}`
    const authorization = basicOf(proxy)
    const connect = httpRequest({
      host: proxy.hostname,
      port: Number(proxy.port || 80),
      method: 'CONNECT',
      path: target,
      headers: { Host: target, ...(authorization === undefined ? {} : { 'Proxy-Authorization': authorization }) },
      agent: false,
    })
    const done = callback as (error: Error | null, socket?: Socket) => void
    connect.once('error', done)
    connect.once('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy()
        done(Object.assign(new Error(`the proxy answered CONNECT with ${response.statusCode}`), { code: 'EPROXY' }))
        return
      }
      done(null, tlsConnect({ ...agent.options, ...options, socket } as unknown as ConnectionOptions))
    })
    connect.end()
    return undefined
  }

const basicOf = (url: URL): string | undefined =>
  url.username === ''
    ? undefined
    : `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`

/** Address, family and certificate chain of the connection, read while it is open. */
export const describeConnection = (socket: Socket | undefined): Pick<HttpResponse, 'address' | 'family' | 'tls'> => {
  if (socket === undefined) return {}
  return {
    ...(socket.remoteAddress === undefined ? {} : { address: socket.remoteAddress }),
    ...(socket.remoteFamily === 'IPv4' ? { family: 4 as const } : {}),
    ...(socket.remoteFamily === 'IPv6' ? { family: 6 as const } : {}),
    ...(socket instanceof TLSSocket ? { tls: describeTls(socket) } : {}),
  }
}

/** Protocol, whether the certificate was accepted, and its chain from the server's own up to the root. */
export const describeTls = (socket: TLSSocket): NonNullable<HttpResponse['tls']> => {
  const chain: HttpCertificate[] = []
  let current: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true)
  // A root is its own issuer.
  while (current?.raw !== undefined && !chain.some((one) => one.fingerprint === current?.fingerprint256)) {
    chain.push(describeCertificate(current))
    current = current.issuerCertificate
  }
  return { protocol: socket.getProtocol() ?? 'unknown', authorized: socket.authorized, chain }
}

const describeCertificate = (certificate: DetailedPeerCertificate): HttpCertificate => ({
  subject: nameOf(certificate.subject),
  issuer: nameOf(certificate.issuer),
  validFrom: Date.parse(certificate.valid_from),
  validTo: Date.parse(certificate.valid_to),
  names: (certificate.subjectaltname ?? '')
    .split(/,\s*/)
    .map((name) => name.replace(/^(DNS|IP Address):/, ''))
    .filter((name) => name !== ''),
  fingerprint: certificate.fingerprint256,
})

const nameOf = (name: Readonly<Partial<Record<'CN' | 'O' | 'OU', string | string[]>>> | undefined): string =>
  [name?.CN ?? name?.O ?? name?.OU ?? ''].flat().join(', ')

/** What of the observation belongs into an answer. */
export const timingsOf = ({ startedAt, dnsMs, connectMs, tlsMs, firstByteMs }: Observation): HttpTimings => {
  const totalMs = performance.now() - startedAt
  return {
    ...(dnsMs === undefined ? {} : { dnsMs }),
    ...(connectMs === undefined ? {} : { connectMs }),
    ...(tlsMs === undefined ? {} : { tlsMs }),
    firstByteMs: firstByteMs ?? totalMs,
    totalMs,
  }
}
