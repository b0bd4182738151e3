import { Undecidable } from '../../core/errors.ts'
import { encodeKey, newest, unescapeXml, type StoredObject } from './find-s3.ts'
import { findObject, type Requests } from './find-url.ts'
import type { BackupOptions } from './options.ts'
import type { BackupWorld, Found, Missing } from './place.ts'

const MAX_PAGES = 1000

/** An object of Google Cloud Storage, through its JSON API for lists and its XML API for the bytes. */
export const findGcs = async (
  gcs: NonNullable<BackupOptions['gcs']>,
  context: BackupWorld,
): Promise<Found | Missing> => {
  const { environment, http, signal } = context
  const token =
    gcs.token ?? environment.get('GOOGLE_OAUTH_ACCESS_TOKEN') ?? environment.get('CLOUDSDK_AUTH_ACCESS_TOKEN')
  if (token !== undefined && token !== '') context.hide(token)
  const base = (gcs.endpoint ?? 'https://storage.googleapis.com').replace(/\/$/, '')
  const headers: Record<string, string> =
    token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }
  const requests: Requests = async (url) => ({ url, headers })
  const find = (key: string): Promise<Found | Missing> =>
    findObject(`${base}/${gcs.bucket}/${encodeKey(key)}`, requests, context, `gs://${gcs.bucket}/${key}`)
  if (gcs.key !== undefined) return find(gcs.key)
  const objects: StoredObject[] = []
  let page: string | undefined
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const address = new URL(`${base}/storage/v1/b/${encodeURIComponent(gcs.bucket)}/o`)
    address.searchParams.set('fields', 'items(name,size,updated),nextPageToken')
    if (gcs.prefix !== undefined) address.searchParams.set('prefix', gcs.prefix)
    if (page !== undefined) address.searchParams.set('pageToken', page)
    const answer = await http.request({ url: address.href, headers, signal })
    if (answer.status !== 200) throw refused(`The bucket ${gcs.bucket}`, answer.status)
    const body = parseJson(answer.body, `the list of the bucket ${gcs.bucket}`)
    for (const item of listOf(body['items'])) {
      const [name, size, updated] = [item['name'], item['size'], item['updated']]
      if (typeof name === 'string' && !name.endsWith('/'))
        objects.push({ key: name, sizeBytes: Number(size), modifiedAt: Date.parse(String(updated)) })
    }
    page = typeof body['nextPageToken'] === 'string' ? body['nextPageToken'] : undefined
    if (page === undefined) return newest(objects, gcs, `gs://${gcs.bucket}/`, find)
  }
  throw tooMany(`bucket ${gcs.bucket}`)
}

/** A blob of Azure Storage, with a shared access signature or a token. */
export const findAzure = async (
  azure: NonNullable<BackupOptions['azure']>,
  context: BackupWorld,
): Promise<Found | Missing> => {
  const { environment, http, signal } = context
  const sas = (azure.sas ?? environment.get('AZURE_STORAGE_SAS_TOKEN') ?? '').replace(/^\?/, '')
  const token = azure.token ?? environment.get('AZURE_STORAGE_ACCESS_TOKEN')
  for (const value of new URLSearchParams(sas).values()) if (value.length >= 16) context.hide(value)
  if (token !== undefined && token !== '') context.hide(token)
  const account = azure.account ?? environment.get('AZURE_STORAGE_ACCOUNT')
  if (azure.endpoint === undefined && account === undefined)
    throw new Undecidable('The storage account of the backup is not named.', {
      rule: 'backup-credentials',
      help: 'Set `azure.account`, or AZURE_STORAGE_ACCOUNT.',
    })
  const base = `${(azure.endpoint ?? `https://${account}.blob.core.windows.net`).replace(/\/$/, '')}/${azure.container}`
  const headers: Record<string, string> = {
    'x-ms-version': '2021-12-02',
    ...(token === undefined || token === '' || sas !== '' ? {} : { authorization: `Bearer ${token}` }),
  }
  const withSas = (url: string): string => (sas === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${sas}`)
  const requests: Requests = async (url) => ({ url: url.includes('sig=') ? url : withSas(url), headers })
  const find = (key: string): Promise<Found | Missing> =>
    findObject(`${base}/${encodeKey(key)}`, requests, context, `azure://${azure.container}/${key}`)
  if (azure.key !== undefined) return find(azure.key)
  const objects: StoredObject[] = []
  let marker = ''
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const address = new URL(base)
    address.searchParams.set('restype', 'container')
    address.searchParams.set('comp', 'list')
    if (azure.prefix !== undefined) address.searchParams.set('prefix', azure.prefix)
    if (marker !== '') address.searchParams.set('marker', marker)
    const answer = await http.request({ url: withSas(address.href), headers, signal })
    if (answer.status !== 200) throw refused(`The container ${azure.container}`, answer.status)
    const text = Buffer.from(answer.body).toString('utf8')
    for (const [, entry = ''] of text.matchAll(/<Blob>([\s\S]*?)<\/Blob>/g))
      objects.push({
        key: unescapeXml(/<Name[^>]*>([\s\S]*?)<\/Name>/.exec(entry)?.[1] ?? ''),
        sizeBytes: Number(/<Content-Length>(\d+)<\/Content-Length>/.exec(entry)?.[1] ?? Number.NaN),
        modifiedAt: Date.parse(/<Last-Modified>([^<]+)<\/Last-Modified>/.exec(entry)?.[1] ?? ''),
      })
    marker = unescapeXml(/<NextMarker>([\s\S]*?)<\/NextMarker>/.exec(text)?.[1] ?? '')
    if (marker === '') return newest(objects, azure, `azure://${azure.container}/`, find)
  }
  throw tooMany(`container ${azure.container}`)
}

const refused = (what: string, status: number): Undecidable =>
  new Undecidable(`${what} could not be listed: HTTP ${status}.`, {
    rule: 'backup-unreachable',
    help: 'Check its name, and that the token or signature may list it and has not expired.',
  })

const tooMany = (what: string): Undecidable =>
  new Undecidable(`The ${what} has more objects than are listed.`, {
    rule: 'backup-unreachable',
    help: 'Narrow `prefix` down.',
  })

type Json = Readonly<Record<string, unknown>>

export const parseJson = (body: Uint8Array | string, what: string): Json => {
  try {
    const value: unknown = JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8'))
    if (typeof value === 'object' && value !== null) return value as Json
  } catch {
    // Said below.
  }
  throw new Undecidable(`The answer for ${what} is no JSON.`, {
    rule: 'backup-unreachable',
    help: 'Check that the address is that of the API itself.',
  })
}

export const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter((item): item is Json => typeof item === 'object' && item !== null) : []
