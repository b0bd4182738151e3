import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { fixture } from '../../support/damage.ts'
import { makeFolder } from '../../support/folder.ts'
import { objectStore, serveFile, type StoredFile } from '../../support/object-store.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'
import { webServers } from '../../support/web-server.ts'

const dump = fixture('pg15-custom.dump')
const expect_ = { tables: ['users'] }
const servers = webServers()
afterEach(() => servers.close())

const variables = (values: Readonly<Record<string, string>>) => ({
  environment: { get: (name: string) => values[name], names: () => Object.keys(values) },
})

describe('a path', () => {
  test('is a glob of which the newest is judged, and the answer says which', async () => {
    const folder = makeFolder({ 'b/old.dump': fixture('crm.dump'), 'b/new.dump': dump, 'b/new.dump.sha256': 'x' })
    utimesSync(join(folder, 'b/old.dump'), 1_700_000_000, 1_700_000_000)
    const outcome = await runCheck(backup, { path: 'b/*', expect: expect_ }, { folder })
    expect(outcome.status).toBe('pass')
    expect(outcome.summary).toContain('b/new.dump (newest of 2)')
    expect(outcome.evidence).toMatchObject({ source: 'b/new.dump', newestOf: 2 })
  })

  test('without any file is a failure', async () => {
    const outcome = await runCheck(backup, { path: 'b/*.dump' }, { folder: makeFolder({}) })
    expect(rulesOf(outcome)).toEqual(['backup-missing'])
  })

  test('may be the folder that holds dumps', async () => {
    const outcome = await runCheck(backup, { path: 'b', keep: 2 }, { folder: makeFolder({ 'b/1.dump': dump }) })
    expect(rulesOf(outcome)).toEqual(['backup-too-few'])
  })
})

describe('a URL', () => {
  const file: StoredFile = { bytes: dump, modified: new Date() }

  for (const ranges of [true, false])
    test(`on a server ${ranges ? 'with' : 'without'} ranges`, async () => {
      const url = await servers.serve((request, response) => serveFile(request, response, file, ranges))
      const outcome = await runCheck(backup, {
        url: `${url}/b.dump?X-Amz-Signature=0123456789abcdef0123`,
        expect: expect_,
      })
      expect(outcome.status).toBe('pass')
      expect(outcome.evidence).toMatchObject({
        source: `${url}/b.dump`,
        sha256: createHash('sha256').update(dump).digest('hex'),
      })
      expect(JSON.stringify(outcome)).not.toContain('0123456789abcdef0123')
    })

  test('that breaks off goes on where it broke, on a server with ranges', async () => {
    let broken = 0
    const url = await servers.serve((request, response) => {
      if (request.method === 'GET' && request.headers.range === undefined && broken++ === 0) {
        response.writeHead(200, {
          'content-length': dump.length,
          etag: `"${createHash('md5').update(dump).digest('hex')}"`,
        })
        response.write(dump.subarray(0, 20_000), () => response.destroy())
      } else serveFile(request, response, file)
    })
    const outcome = await runCheck(backup, { url: `${url}/b.dump`, expect: expect_ })
    expect(outcome.summary).toContain('level reached: contents')
  })

  test('that breaks off is no pass on a server without ranges', async () => {
    const url = await servers.serve((request, response) => {
      if (request.method === 'HEAD') return serveFile(request, response, file, false)
      response.writeHead(200, { 'content-length': dump.length })
      response.write(dump.subarray(0, 20_000), () => response.destroy())
    })
    await expect(runCheck(backup, { url: `${url}/b.dump` })).rejects.toThrow(
      /broke|closed|reset|aborted|terminated|ended/i,
    )
  })

  test('that needs a header gets it, and its value is hidden', async () => {
    const hidden: string[] = []
    const url = await servers.serve((request, response) =>
      request.headers['x-token'] === 'swordfish-7' ? serveFile(request, response, file) : response.writeHead(401).end(),
    )
    const outcome = await runCheck(
      backup,
      { url, headers: { 'X-Token': 'swordfish-7' } },
      { context: { hide: (value) => hidden.push(value) } },
    )
    expect(outcome.status).toBe('pass')
    expect(hidden).toContain('swordfish-7')
    await expect(runCheck(backup, { url })).rejects.toThrow('HTTP 401')
  })

  test('that is not there is a failure', async () => {
    const url = await servers.serve((_, response) => response.writeHead(404).end())
    expect(rulesOf(await runCheck(backup, { url }))).toEqual(['backup-missing'])
  })

  test('finds the checksum beside it', async () => {
    const sum = createHash('sha256').update(dump).digest('hex')
    const url = await servers.serve((request, response) =>
      serveFile(
        request,
        response,
        request.url === '/b.dump.sha256' ? { ...file, bytes: Buffer.from(`${sum}  b.dump\n`) } : file,
      ),
    )
    const outcome = await runCheck(backup, { url: `${url}/b.dump`, checksum: true, require: 'integrity' })
    expect(outcome.evidence).toMatchObject({ level: 'integrity', checksum: 'b.dump.sha256' })
  })
})

describe('a bucket', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIATEST', AWS_SECRET_ACCESS_KEY: 'secret-key-of-the-test' }
  const at = (day: number): Date => new Date(Date.UTC(2026, 0, day))
  const objects = new Map<string, StoredFile>([
    ['shop/2026 01 (a).dump', { bytes: fixture('crm.dump'), modified: at(1) }],
    ['shop/2026-01-09+b&c.dump', { bytes: dump, modified: at(9) }],
    ['shop/2026-01-10.log', { bytes: Buffer.from('done'), modified: at(10) }],
    ['other/x.dump', { bytes: Buffer.from('no'), modified: at(20) }],
  ])
  const store = async (seen: string[] = []) =>
    servers.serve(
      objectStore({
        bucket: 'acme',
        objects,
        accessKey: keys.AWS_ACCESS_KEY_ID,
        secretKey: keys.AWS_SECRET_ACCESS_KEY,
        pageSize: 2,
        seen,
      }),
    )

  test('gives the newest object under a prefix that matches, over several pages of its list', async () => {
    const endpoint = await store()
    const outcome = await runCheck(
      backup,
      { s3: { bucket: 'acme', endpoint, prefix: 'shop/', match: '*.dump' }, expect: expect_ },
      { world: variables(keys) },
    )
    expect(outcome.status).toBe('pass')
    expect(outcome.evidence).toMatchObject({
      source: 's3://acme/shop/2026-01-09+b&c.dump',
      newestOf: 2,
      storedAt: '2026-01-09T00:00:00.000Z',
    })
  })

  test('gives an object by its key', async () => {
    const endpoint = await store()
    const outcome = await runCheck(
      backup,
      { s3: { bucket: 'acme', endpoint, key: 'shop/2026 01 (a).dump' }, expect: { database: 'shop' } },
      { world: variables(keys) },
    )
    expect(rulesOf(outcome)).toEqual(['backup-wrong-database'])
  })

  test('without credentials, or with wrong ones, is no answer', async () => {
    const endpoint = await store()
    const s3 = { bucket: 'acme', endpoint, prefix: 'shop/' }
    await expect(runCheck(backup, { s3 }, { world: variables({}) })).rejects.toThrow('no credentials')
    await expect(
      runCheck(backup, { s3 }, { world: variables({ ...keys, AWS_SECRET_ACCESS_KEY: 'wrong' }) }),
    ).rejects.toThrow('SignatureDoesNotMatch')
  })

  test('with nothing under the prefix is a failure', async () => {
    const endpoint = await store()
    expect(
      rulesOf(
        await runCheck(backup, { s3: { bucket: 'acme', endpoint, prefix: 'none/' } }, { world: variables(keys) }),
      ),
    ).toEqual(['backup-missing'])
  })

  test('in an archive tier cannot be read now', async () => {
    const frozen = new Map([['a', { bytes: dump, modified: at(1), headers: { 'x-amz-storage-class': 'GLACIER' } }]])
    const endpoint = await servers.serve(
      objectStore({ bucket: 'acme', objects: frozen, accessKey: 'AKIATEST', secretKey: 'k' }),
    )
    const outcome = await runCheck(backup, {
      s3: { bucket: 'acme', endpoint, key: 'a', 'access-key': 'AKIATEST', 'secret-key': 'k' },
    })
    expect(rulesOf(outcome)).toEqual(['backup-frozen'])
  })
})

test('Google Cloud Storage lists and gives the newest object', async () => {
  const url = await servers.serve((request, response) => {
    if (request.headers.authorization !== 'Bearer token-of-test') return void response.writeHead(401).end()
    if (request.url?.startsWith('/storage/v1/b/acme/o') === true) {
      const first = !request.url.includes('pageToken')
      return void response.end(
        JSON.stringify(
          first
            ? { items: [{ name: 'p/a.dump', size: '1', updated: '2026-01-01T00:00:00Z' }], nextPageToken: 'n' }
            : { items: [{ name: 'p/b.dump', size: '1', updated: '2026-01-02T00:00:00Z' }] },
        ),
      )
    }
    serveFile(request, response, { bytes: dump, modified: new Date() })
  })
  const outcome = await runCheck(backup, {
    gcs: { bucket: 'acme', prefix: 'p/', endpoint: url, token: 'token-of-test' },
    expect: expect_,
  })
  expect(outcome.evidence).toMatchObject({ source: 'gs://acme/p/b.dump', level: 'contents', newestOf: 2 })
})

test('Azure Storage lists and gives the newest blob, with a signature that stays hidden', async () => {
  const sas = 'sv=2021&sig=abcdefghijklmnopqrstuvwx'
  const url = await servers.serve((request, response) => {
    if (request.url?.includes('sig=abcdefghijklmnopqrstuvwx') !== true) return void response.writeHead(403).end()
    if (request.url.includes('comp=list'))
      return void response.end(
        '<EnumerationResults><Blobs><Blob><Name>a.dump</Name><Properties><Last-Modified>Thu, 01 Jan 2026 00:00:00 GMT</Last-Modified><Content-Length>5</Content-Length></Properties></Blob></Blobs><NextMarker/></EnumerationResults>',
      )
    serveFile(request, response, { bytes: dump, modified: new Date() })
  })
  const outcome = await runCheck(backup, { azure: { container: 'c', endpoint: url, sas }, expect: expect_ })
  expect(outcome.evidence).toMatchObject({ source: 'azure://c/a.dump', level: 'contents' })
  expect(JSON.stringify(outcome)).not.toContain('abcdefghijklmnopqrstuvwx')
})

describe('a command', () => {
  test('prints the backup', async () => {
    const folder = makeFolder({ 'b.dump': dump })
    expect((await runCheck(backup, { command: 'cat b.dump', expect: expect_ }, { folder })).status).toBe('pass')
  })

  test('that fails is no pass, however whole its output looks', async () => {
    const folder = makeFolder({ 'b.dump': dump })
    await expect(runCheck(backup, { command: 'cat b.dump; exit 3' }, { folder })).rejects.toThrow('exit code 3')
  })

  test('is not started on what a stranger wrote', async () => {
    await expect(runCheck(backup, { command: 'true' }, { context: { untrusted: true } })).rejects.toThrow('stranger')
  })

  test('decrypts', async () => {
    const flipped = Buffer.from(dump.map((byte) => byte ^ 1))
    const folder = makeFolder({
      'b.enc': flipped,
      'decrypt.mjs':
        'const parts = []; for await (const part of process.stdin) parts.push(part); process.stdout.write(Buffer.concat(parts).map((byte) => byte ^ 1))',
    })
    const outcome = await runCheck(
      backup,
      { path: 'b.enc', decrypt: `${process.execPath} decrypt.mjs`, expect: expect_ },
      { folder },
    )
    expect(outcome.evidence).toMatchObject({ level: 'contents', sizeBytes: dump.length })
  })
})
