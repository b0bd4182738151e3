import { Undecidable } from '../../core/errors.ts'
import { findObject, type Requests } from './find-url.ts'
import type { BackupOptions } from './options.ts'
import { baseName, type BackupWorld, type Found, type Missing } from './place.ts'

type S3 = NonNullable<BackupOptions['s3']>

const MAX_PAGES = 1000

export type StoredObject = { readonly key: string; readonly sizeBytes: number; readonly modifiedAt: number }

/** The object that is named, or the newest whose name begins and matches as it should. */
export const findS3 = async (s3: S3, context: BackupWorld): Promise<Found | Missing> => {
  const { AwsClient } = await import('aws4fetch')
  const { environment } = context
  const accessKeyId = s3['access-key'] ?? environment.get('AWS_ACCESS_KEY_ID')
  const secretAccessKey = s3['secret-key'] ?? environment.get('AWS_SECRET_ACCESS_KEY')
  const sessionToken = s3['session-token'] ?? environment.get('AWS_SESSION_TOKEN')
  if (accessKeyId === undefined || secretAccessKey === undefined || accessKeyId === '' || secretAccessKey === '')
    throw new Undecidable(`There are no credentials for the bucket ${s3.bucket}.`, {
      rule: 'backup-credentials',
      help: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for example with aws-actions/configure-aws-credentials.',
    })
  context.hide(secretAccessKey)
  if (sessionToken !== undefined && sessionToken !== '') context.hide(sessionToken)
  const region = s3.region ?? environment.get('AWS_REGION') ?? environment.get('AWS_DEFAULT_REGION') ?? 'us-east-1'
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    region,
    service: 's3',
    retries: 0,
  })
  const base = bucketUrl(s3, region)
  const requests: Requests = async (url, method, extra = {}) => {
    const signed = await client.sign(url, { method, headers: { 'x-amz-checksum-mode': 'ENABLED', ...extra } })
    return { url: signed.url, headers: Object.fromEntries(signed.headers.entries()) }
  }
  if (s3.key !== undefined)
    return findObject(`${base}/${encodeKey(s3.key)}`, requests, context, `s3://${s3.bucket}/${s3.key}`)
  return newest(await list(base, s3, requests, context), s3, `s3://${s3.bucket}/`, (key) =>
    findObject(`${base}/${encodeKey(key)}`, requests, context, `s3://${s3.bucket}/${key}`),
  )
}

/** Each part encoded, as the signature wants it. */
export const encodeKey = (key: string): string =>
  key
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/')

const bucketUrl = (s3: S3, region: string): string => {
  const endpoint = new URL(s3.endpoint ?? `https://s3.${region}.amazonaws.com`)
  const inPath = s3['path-style'] ?? (s3.endpoint !== undefined || s3.bucket.includes('.'))
  if (inPath) return `${endpoint.href.replace(/\/$/, '')}/${s3.bucket}`
  endpoint.hostname = `${s3.bucket}.${endpoint.hostname}`
  return endpoint.href.replace(/\/$/, '')
}

const list = async (
  base: string,
  s3: S3,
  requests: Requests,
  { http, signal }: BackupWorld,
): Promise<StoredObject[]> => {
  const objects: StoredObject[] = []
  let token: string | undefined
  for (let page = 0; page < MAX_PAGES; page++) {
    const address = new URL(`${base}/`)
    address.searchParams.set('list-type', '2')
    if (s3.prefix !== undefined) address.searchParams.set('prefix', s3.prefix)
    if (token !== undefined) address.searchParams.set('continuation-token', token)
    const signed = await requests(address.href, 'GET')
    const answer = await http.request({ ...signed, method: 'GET', signal })
    const text = Buffer.from(answer.body).toString('utf8')
    if (answer.status !== 200) {
      const code = /<Code>([\w.]+)<\/Code>/.exec(text)?.[1]
      throw new Undecidable(
        `The bucket ${s3.bucket} could not be listed: HTTP ${answer.status}${code === undefined ? '' : ` (${code})`}.`,
        {
          rule: 'backup-unreachable',
          help: 'Check bucket, region, endpoint and that the credentials may list it.',
        },
      )
    }
    for (const [, entry = ''] of text.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const key = unescapeXml(/<Key>([\s\S]*?)<\/Key>/.exec(entry)?.[1] ?? '')
      const sizeBytes = Number(/<Size>(\d+)<\/Size>/.exec(entry)?.[1] ?? Number.NaN)
      const modifiedAt = Date.parse(/<LastModified>([^<]+)<\/LastModified>/.exec(entry)?.[1] ?? '')
      if (key !== '' && !key.endsWith('/')) objects.push({ key, sizeBytes, modifiedAt })
    }
    token = unescapeXml(/<NextContinuationToken>([\s\S]*?)<\/NextContinuationToken>/.exec(text)?.[1] ?? '')
    if (token === '' || !/<IsTruncated>true<\/IsTruncated>/.test(text)) return objects
  }
  throw new Undecidable(`The bucket ${s3.bucket} has more objects than are listed.`, {
    rule: 'backup-unreachable',
    help: 'Narrow `prefix` down.',
  })
}

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp|#(\d+)|#x([0-9a-f]+));/gi, (entity, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }[entity.toLowerCase()] ?? '&'
  })

const SIDECAR = /\.(sha256|sha512|md5|asc|sig|sum)$|(^|\/)(SHA256SUMS|MD5SUMS)$/i

/** The newest of the listed objects whose name matches. */
export const newest = async (
  objects: readonly StoredObject[],
  { prefix = '', match }: { readonly prefix?: string | undefined; readonly match?: string | undefined },
  place: string,
  find: (key: string) => Promise<Found | Missing>,
): Promise<Found | Missing> => {
  const { default: picomatch } = await import('picomatch')
  const matches = match === undefined ? () => true : picomatch(match, { dot: true, contains: false })
  const candidates = objects
    .filter(
      ({ key }) =>
        key.startsWith(prefix) &&
        !SIDECAR.test(key) &&
        (matches(key.slice(prefix.length).replace(/^\//, '')) || matches(baseName(key))),
    )
    .sort((a, b) => b.modifiedAt - a.modifiedAt || (a.key < b.key ? 1 : -1))
  const [first, ...others] = candidates
  if (first === undefined)
    return {
      missing: `No backup is below ${place}${prefix}${match === undefined ? '' : ` that matches ${match}`}`,
      help: 'Make the backup, or correct the prefix.',
    }
  const found = await find(first.key)
  return 'missing' in found
    ? found
    : { ...found, candidates: candidates.length, others: others.slice(0, 5).map(({ key }) => baseName(key)) }
}
