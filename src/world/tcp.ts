import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls'
import { abortReason, errorCode, isError, messageOf } from '../core/errors.ts'
import type { HttpCertificate, HttpResponse, Tcp, TcpAnswer } from '../core/world.ts'
import { refuseLinkLocal } from './link-local.ts'
import { unlessAborted } from './unless-aborted.ts'

const MAX_RECEIVED_BYTES = 64 * 1024

type Options = Parameters<Tcp['connect']>[0]

/** Connections of our own. Every address of a name is tried in turn; link-local ones are refused unless allowed by name. */
export const createTcp = (): Tcp => ({
  async connect(options) {
    options.signal.throwIfAborted()
    const addresses = await unlessAborted(resolveHost(options.host), options.signal)
    if (!Array.isArray(addresses)) return addresses
    const allowed = options.allowLinkLocal ?? []
    if (!allowed.includes(options.host)) for (const address of addresses) refuseLinkLocal(address, allowed)
    let answer: TcpAnswer = { open: false, reason: 'the name has no address', code: 'ENOTFOUND' }
    for (const address of addresses) {
      answer = await connectTo(address, options)
      if (answer.open) break
    }
    return answer
  },
})

const resolveHost = async (host: string): Promise<string[] | (TcpAnswer & { open: false })> => {
  const plain = host.replace(/^\[|\]$/g, '')
  if (isIP(plain) !== 0) return [plain]
  try {
    return (await lookup(plain, { all: true })).map(({ address }) => address)
  } catch (error) {
    return { open: false, reason: `the name ${plain} cannot be resolved`, code: errorCode(error) ?? 'ENOTFOUND' }
  }
}

const connectTo = (address: string, { host, port, signal, tls, send, until }: Options): Promise<TcpAnswer> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now()
    let connectMs = 0
    let received = Buffer.alloc(0)
    let seenTls: HttpResponse['tls']
    let connected = false

    const servername = tls?.servername ?? (isIP(host) === 0 ? host : undefined)
    const socket: Socket | TLSSocket =
      tls === undefined
        ? connectPlain({ host: address, port })
        : connectTls({
            host: address,
            port,
            // The certificate is judged below, so that one which is wrong can still be described.
            rejectUnauthorized: false,
            ...(servername === undefined ? {} : { servername }),
            ...(tls.ca === undefined ? {} : { ca: tls.ca }),
          })

    const settle = (answer: TcpAnswer): void => {
      signal.removeEventListener('abort', stop)
      socket.destroy()
      resolve(answer)
    }
    const stop = (): void => {
      socket.destroy()
      reject(abortReason(signal))
    }
    const answered = (): void =>
      settle({
        open: true,
        address,
        connectMs,
        received: received.toString('utf8'),
        ...(seenTls === undefined ? {} : { tls: seenTls }),
      })

    signal.addEventListener('abort', stop, { once: true })
    socket.once('connect', () => {
      connectMs = performance.now() - startedAt
      if (tls === undefined) talk()
    })
    socket.once('secureConnect', () => {
      seenTls = describeTls(socket)
      // Nothing is said to somebody who is not who they should be.
      if (seenTls?.authorized === false && tls?.insecure !== true) answered()
      else talk()
    })
    const talk = (): void => {
      connected = true
      if (send !== undefined) socket.write(send)
      if (until === undefined) answered()
    }
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]).subarray(0, MAX_RECEIVED_BYTES)
      if (received.length >= MAX_RECEIVED_BYTES || until?.(received.toString('utf8')) === true) answered()
    })
    socket.once('error', (error) => {
      if (connected) answered()
      else settle({ open: false, reason: messageOf(error), code: errorCode(error) ?? 'ERROR' })
    })
    socket.once('close', () => {
      if (connected) answered()
      else settle({ open: false, reason: 'the other side closed the connection', code: 'ECONNRESET' })
    })
  })

const describeTls = (socket: Socket | TLSSocket): HttpResponse['tls'] => {
  if (!('getPeerCertificate' in socket)) return undefined
  const chain: HttpCertificate[] = []
  const seen = new Set<string>()
  let current: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true)
  while (current?.fingerprint256 !== undefined && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256)
    chain.push({
      subject: nameOf(current.subject),
      issuer: nameOf(current.issuer),
      validFrom: Date.parse(current.valid_from),
      validTo: Date.parse(current.valid_to),
      names: (current.subjectaltname ?? '')
        .split(', ')
        .filter((name) => name !== '')
        .map((name) => name.replace(/^(?:DNS|IP Address):/, '')),
      fingerprint: current.fingerprint256,
    })
    current = current.issuerCertificate
  }
  const reason = socket.authorizationError as unknown
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    authorized: socket.authorized,
    ...(socket.authorized ? {} : { unauthorizedReason: isError(reason) ? reason.message : String(reason) }),
    chain,
  }
}

const nameOf = (names: object | undefined): string =>
  Object.entries(names ?? {})
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(', ')
