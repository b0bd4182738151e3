import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from './web-server.ts'

export type StoredFile = {
  readonly bytes: Buffer
  readonly modified: Date
  readonly headers?: Readonly<Record<string, string>>
}

export type StoreOptions = {
  readonly bucket: string
  readonly objects: ReadonlyMap<string, StoredFile>
  readonly accessKey: string
  readonly secretKey: string
  /** Keys on a page of a list. */
  readonly pageSize?: number
  /** Every request, as `METHOD path?query`. */
  readonly seen?: string[]
}

/** A store that speaks the part of S3's protocol that reading takes, in path style, and checks every signature itself. */
export const objectStore =
  ({ bucket, objects, accessKey, secretKey, pageSize = 1000, seen }: StoreOptions): Handler =>
  (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    seen?.push(`${request.method} ${url.pathname}${url.search}`)
    const refuse = (status: number, code: string): void => {
      response.writeHead(status, { 'content-type': 'application/xml' })
      response.end(request.method === 'HEAD' ? '' : `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
    }
    if (!isSigned(request, url, accessKey, secretKey)) return refuse(403, 'SignatureDoesNotMatch')
    const path = decodeURIComponent(url.pathname)
    if (path === `/${bucket}/` && url.searchParams.get('list-type') === '2')
      return list(url, response, objects, pageSize)
    const file = path.startsWith(`/${bucket}/`) ? objects.get(path.slice(bucket.length + 2)) : undefined
    if (file === undefined) return refuse(404, 'NoSuchKey')
    serveFile(request, response, file)
  }

/** Answers HEAD, GET and GET of a range. */
export const serveFile = (
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, modified, headers = {} }: StoredFile,
  ranges = true,
): void => {
  const common = {
    etag: `"${createHash('md5').update(bytes).digest('hex')}"`,
    'last-modified': modified.toUTCString(),
    ...(ranges ? { 'accept-ranges': 'bytes' } : {}),
    ...headers,
  }
  const range = ranges ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') : null
  if (range === null) {
    response.writeHead(200, { ...common, 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return
  }
  const start = Number(range[1])
  const end = range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1)
  if (start >= bytes.length) {
    response.writeHead(416, { ...common, 'content-range': `bytes */${bytes.length}` })
    response.end()
    return
  }
  response.writeHead(206, {
    ...common,
    'content-length': end - start + 1,
    'content-range': `bytes ${start}-${end}/${bytes.length}`,
  })
  response.end(bytes.subarray(start, end + 1))
}

const list = (url: URL, response: ServerResponse, objects: ReadonlyMap<string, StoredFile>, pageSize: number): void => {
  const prefix = url.searchParams.get('prefix') ?? ''
  const after = Number(url.searchParams.get('continuation-token') ?? 0)
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()
  const page = keys.slice(after, after + pageSize)
  const more = after + pageSize < keys.length
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const entries = page.map((key) => {
    const file = objects.get(key)
    return `<Contents><Key>${escape(key)}</Key><LastModified>${file?.modified.toISOString()}</LastModified><Size>${file?.bytes.length}</Size></Contents>`
  })
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(
    `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${entries.join('')}${more ? `<NextContinuationToken>${after + pageSize}</NextContinuationToken>` : ''}</ListBucketResult>`,
  )
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** AWS Signature Version 4, computed anew from the request as it arrived. */
const isSigned = (request: IncomingMessage, url: URL, accessKey: string, secretKey: string): boolean => {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (match === null || match[1] !== accessKey) return false
  const [, , day = '', region = '', signedHeaders = '', signature] = match
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const path = decodeURIComponent(url.pathname).split('/').map(encode).join('/')
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
    .join('')
  const canonical = [request.method, path, query, headers, signedHeaders, request.headers['x-amz-content-sha256']].join(
    '\n',
  )
  const scope = `${day}/${region}/s3/aws4_request`
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secretKey}`, day), region), 's3'), 'aws4_request')
  return createHmac('sha256', key).update(text).digest('hex') === signature
}
