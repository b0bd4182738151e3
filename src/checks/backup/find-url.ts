import { Undecidable } from '../../core/errors.ts'
import type { ByteSource } from '../../archive/source.ts'
import { baseName, type BackupWorld, type Found, type Missing } from './place.ts'

/** How a request is made for a place: signed anew for each, where the place needs it. */
export type Requests = (
  url: string,
  method: string,
  extra?: Readonly<Record<string, string>>,
) => Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>

const RESUMES = 3

/** An address without what may be secret in it. */
export const shownUrl = (url: string): string => {
  const parsed = new URL(url)
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}

/** The backup at an address. */
export const findUrl = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  context: BackupWorld,
): Promise<Found | Missing> => {
  for (const value of Object.values(headers)) context.hide(value)
  const parsed = parseUrl(url)
  // What is signed or secret in an address stands in its query or before the host.
  for (const value of parsed.searchParams.values()) if (value.length >= 16) context.hide(value)
  if (parsed.password !== '') context.hide(decodeURIComponent(parsed.password))
  return findObject(url, async (address) => ({ url: address, headers }), context, shownUrl(url))
}

const parseUrl = (url: string): URL => {
  try {
    const parsed = new URL(url)
    if (parsed.protocol === 'http:' || parsed.protocol === 'https:') return parsed
  } catch {
    // Said below.
  }
  throw new Undecidable('The address of the backup is no http or https address.', {
    rule: 'backup-address',
    help: 'Write `url` as https://host/path.',
  })
}

/** Asks for size and time of one object over HTTP, and gives it as a stream that goes on after a broken connection. */
export const findObject = async (
  url: string,
  requests: Requests,
  context: BackupWorld,
  name: string,
): Promise<Found | Missing> => {
  const head = await ask(url, 'HEAD', requests, context)
  // A signed address is often good for GET only.
  const probe = head.status === 200 ? head : await ask(url, 'GET', requests, context, { range: 'bytes=0-0' })
  if (probe.status === 404 || probe.status === 410)
    return {
      missing: `No backup is at ${name} (HTTP ${probe.status})`,
      help: 'Make the backup, or correct the address.',
    }
  if (probe.status !== 200 && probe.status !== 206 && probe.status !== 416)
    throw new Undecidable(`${name} answered with HTTP ${probe.status}.`, {
      rule: 'backup-unreachable',
      help:
        probe.status === 401 || probe.status === 403
          ? 'Check the credentials, and whether the signed address has expired.'
          : 'Find out why the store does not give the backup.',
    })
  const total = Number(
    /\/(\d+)$/.exec(first(probe.headers, 'content-range') ?? '')?.[1] ??
      first(probe.headers, 'content-length') ??
      Number.NaN,
  )
  const encoded = first(probe.headers, 'content-encoding') !== undefined
  const modified = Date.parse(first(probe.headers, 'last-modified') ?? '')
  const storageClass = first(probe.headers, 'x-amz-storage-class') ?? ''
  const restored = /ongoing-request="false"/.test(first(probe.headers, 'x-amz-restore') ?? '')
  const archived =
    (/GLACIER|DEEP_ARCHIVE/.test(storageClass) && !restored && storageClass !== 'GLACIER_IR') ||
    first(probe.headers, 'x-ms-access-tier') === 'Archive'
  const sha256 = first(probe.headers, 'x-amz-checksum-sha256')
  const source: ByteSource = {
    kind: 'file',
    name,
    ...(Number.isNaN(total) || encoded ? {} : { sizeBytes: total }),
    open: () => download(url, requests, context, name),
  }
  return {
    source,
    ...(Number.isNaN(modified) ? {} : { storedAt: modified, storedClock: 'the time the store says it was written' }),
    candidates: 1,
    others: [],
    ...(sha256 !== undefined && !sha256.includes('-')
      ? { storeSha256: Buffer.from(sha256, 'base64').toString('hex') }
      : {}),
    ...(archived ? { frozen: storageClass === '' ? 'Archive' : storageClass } : {}),
    beside: async (file) => {
      const address = new URL(url)
      address.pathname = `${address.pathname.slice(0, address.pathname.length - baseName(address.pathname).length)}${encodeURIComponent(file)}`
      const signed = await requests(address.href, 'GET')
      const answer = await context.http.request({
        ...signed,
        method: 'GET',
        signal: context.signal,
        maxBodyBytes: 1_048_576,
      })
      return answer.status === 200 && !answer.truncated ? Buffer.from(answer.body).toString('utf8') : undefined
    },
  }
}

type Headers = Readonly<Record<string, readonly string[]>>
export const first = (headers: Headers, name: string): string | undefined => headers[name]?.[0]

const ask = async (
  url: string,
  method: string,
  requests: Requests,
  { http, signal }: BackupWorld,
  extra: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly headers: Headers }> => {
  const signed = await requests(url, method, extra)
  const answer = await http.open({ ...signed, headers: { ...signed.headers, ...extra }, method, signal })
  const iterator = answer.body[Symbol.asyncIterator]()
  await iterator.return?.()
  return answer
}

/** The bytes from the beginning; where the connection breaks and the store has ranges, from where it broke. */
const download = async function* (
  url: string,
  requests: Requests,
  { http, signal }: BackupWorld,
  name: string,
): AsyncGenerator<Uint8Array> {
  let received = 0
  let etag: string | undefined
  let expected: number | undefined
  for (let attempt = 0; ; attempt++) {
    // What is stored is judged, and not what a proxy would make of it.
    const extra = { 'accept-encoding': 'identity', ...(received === 0 ? {} : { range: `bytes=${received}-` }) }
    const signed = await requests(url, 'GET', extra)
    const answer = await http.open({ ...signed, headers: { ...signed.headers, ...extra }, method: 'GET', signal })
    const tag = first(answer.headers, 'etag')
    if (received > 0 && (answer.status !== 206 || tag !== etag))
      throw new Undecidable(
        `The connection to ${name} broke at byte ${received.toLocaleString('en-US')}, and the store cannot go on from there.`,
        { rule: 'backup-unreachable', help: 'Try again, or download the backup in an earlier step and use `path`.' },
      )
    if (received === 0 && answer.status !== 200 && answer.status !== 206)
      throw new Undecidable(`${name} answered with HTTP ${answer.status}.`, {
        rule: 'backup-unreachable',
        help: 'Check the address and the credentials.',
      })
    etag = tag
    if (received === 0 && answer.status === 200) {
      const length = first(answer.headers, 'content-length')
      expected = length === undefined ? undefined : Number(length)
    }
    try {
      for await (const piece of answer.body) {
        received += piece.length
        yield piece
      }
      if (expected === undefined || received >= expected) return
    } catch (thrown) {
      if (signal.aborted || attempt >= RESUMES || received === 0) throw thrown
      continue
    }
    if (attempt >= RESUMES)
      throw new Undecidable(
        `${name} gave ${received.toLocaleString('en-US')} of ${expected.toLocaleString('en-US')} bytes.`,
        { rule: 'backup-unreachable', help: 'Try again, or download the backup in an earlier step and use `path`.' },
      )
  }
}
