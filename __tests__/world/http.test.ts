import { createServer, type AddressInfo, type Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Undecidable } from '../../src/core/errors.ts'
import type { HttpRequest } from '../../src/core/world.ts'
import { createHttp } from '../../src/world/http.ts'
import { certificateAuthority, json, webServers } from '../support/web-server.ts'

const servers = webServers()
const raw: Server[] = []
const http = createHttp()
const { signal } = new AbortController()

afterEach(async () => {
  await servers.close()
  for (const server of raw.splice(0)) server.close()
})

const get = (url: string, options: Partial<HttpRequest> = {}) => http.request({ url, signal, ...options })

const ruleOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Undecidable) return error.rule
    throw error
  }
  return 'answered'
}

describe('an answer', () => {
  test('carries status, headers, body, phases and address', async () => {
    const url = await servers.serve((_, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.writeHead(418, { 'X-One': 'yes' }).end('tea')
    })
    const answer = await get(`${url}/pot`, { fresh: true })
    expect(answer).toMatchObject({ status: 418, url: `${url}/pot`, address: '127.0.0.1', family: 4, truncated: false })
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    expect(answer.headers['x-one']).toEqual(['yes'])
    expect(Buffer.from(answer.body).toString()).toBe('tea')
    expect(answer.timings.connectMs).toBeGreaterThanOrEqual(0)
    expect(answer.timings.totalMs).toBeGreaterThanOrEqual(answer.timings.firstByteMs)
    expect(answer.timings.tlsMs).toBeUndefined()
  })

  test('of a kept connection has no connect phase', async () => {
    const url = await servers.serve((_, response) => response.end('x'))
    await get(url)
    const { timings } = await get(url)
    expect(timings.connectMs).toBeUndefined()
  })

  test('is decompressed, and bounded after that', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000))
    const url = await servers.serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    const answer = await get(url, { maxBodyBytes: 1000 })
    expect(answer.body.length).toBe(1000)
    expect(answer.truncated).toBe(true)
  })

  test('without an end is cut off at the limit', async () => {
    const chunk = Buffer.alloc(65_536)
    const url = await servers.serve((_, response) => {
      const more = (): void => {
        while (response.write(chunk));
      }
      response.on('drain', more)
      more()
    })
    const answer = await get(url, { maxBodyBytes: 1_000_000 })
    expect(answer.body.length).toBe(1_000_000)
    expect(answer.truncated).toBe(true)
  })

  test('can be read as a stream', async () => {
    const url = await servers.serve((_, response) => response.end('a'.repeat(200_000)))
    const { status, body } = await http.open({ url, signal })
    let size = 0
    for await (const chunk of body) size += chunk.length
    expect([status, size]).toEqual([200, 200_000])
  })

  test('credentials in the URL are sent as basic authorization and not shown', async () => {
    const url = await servers.serve((request, response) => response.end(request.headers.authorization))
    const answer = await get(url.replace('://', '://user:p%40ss@'))
    expect(Buffer.from(answer.body).toString()).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`)
    expect(answer.url).not.toContain('p%40ss')
  })
})

describe('redirects', () => {
  test('are followed and listed, with the method that each code asks for', async () => {
    const url = await servers.serve((request, response) => {
      if (request.url === '/303') response.writeHead(303, { location: '/end' }).end()
      else if (request.url === '/307') response.writeHead(307, { location: '/end' }).end()
      else request.pipe(response.writeHead(200, { 'x-method': request.method ?? '' }))
    })
    const seeOther = await get(`${url}/303`, { method: 'POST', body: 'text' })
    expect(seeOther.redirects).toEqual([{ status: 303, url: `${url}/end` }])
    expect([seeOther.headers['x-method'], seeOther.body.length]).toEqual([['GET'], 0])
    const temporary = await get(`${url}/307`, { method: 'POST', body: 'text' })
    expect([temporary.headers['x-method'], temporary.body.length]).toEqual([['POST'], 4])
  })

  test('without end are bounded, and none are followed when none may be', async () => {
    const url = await servers.serve((_, response) => response.writeHead(302, { location: '/again' }).end())
    expect(await ruleOf(get(url))).toBe('too-many-redirects')
    expect(await get(url, { maxRedirects: 0 })).toMatchObject({ status: 302, redirects: [] })
  })

  test('to another origin lose what proves who asks', async () => {
    const other = await servers.serve((request, response) => json(response, request.headers))
    const url = await servers.serve((_, response) => response.writeHead(302, { location: `${other}/x` }).end())
    const secret = { authorization: 'Bearer t', cookie: 's=1', 'X-Api-Key': 'k' }
    const answer = await get(url, { headers: { ...secret, 'X-Trace': '7' } })
    const seen = JSON.parse(Buffer.from(answer.body).toString()) as Record<string, string>
    expect([seen['authorization'], seen['cookie'], seen['x-api-key'], seen['x-trace']]).toEqual([
      undefined,
      undefined,
      undefined,
      '7',
    ])
  })

  test('to a link-local address or another scheme are refused', async () => {
    const targets = ['http://169.254.169.254/latest/', 'http://[::ffff:169.254.169.254]/', 'file:///etc/passwd']
    const url = await servers.serve((request, response) =>
      response.writeHead(302, { location: targets[Number(request.url?.slice(1))] }).end(),
    )
    expect(await Promise.all(targets.map((_, index) => ruleOf(get(`${url}/${index}`))))).toEqual([
      'link-local-refused',
      'link-local-refused',
      'redirect-invalid',
    ])
  })
})

test.each(['169.254.169.254', '0xA9FEA9FE', '2852039166', '[fe80::1]', '[::ffff:a9fe:a9fe]', '[64:ff9b::a9fe:a9fe]'])(
  'the link-local address %s is refused',
  async (host) => {
    expect(await ruleOf(get(`http://${host}/`))).toBe('link-local-refused')
  },
)

describe('no answer', () => {
  const listen = async (onConnection: Parameters<typeof createServer>[1]): Promise<string> => {
    const server = createServer(onConnection)
    raw.push(server)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is told apart by its phase', async () => {
    const closed = await listen(() => {})
    await new Promise((resolve) => raw.splice(0)[0]?.close(resolve))
    const hangsUp = await listen((socket) => socket.destroy())
    const notHttp = await listen((socket) => socket.end('SSH-2.0-OpenSSH\r\n'))
    const halfBody = await listen((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'))
    expect({
      closed: await ruleOf(get(`http://${closed}/`)),
      name: await ruleOf(get('http://nowhere.invalid/')),
      hangsUp: await ruleOf(get(`http://${hangsUp}/`)),
      notHttp: await ruleOf(get(`http://${notHttp}/`)),
      noTls: await ruleOf(get(`https://${notHttp}/`)),
      halfBody: await ruleOf(get(`http://${halfBody}/`)),
      notUrl: await ruleOf(get('nonsense')),
      scheme: await ruleOf(get('ftp://127.0.0.1/')),
    }).toEqual({
      closed: 'connection-refused',
      name: 'dns-failed',
      hangsUp: 'connection-reset',
      notHttp: 'response-malformed',
      noTls: 'tls-failed',
      halfBody: 'body-incomplete',
      notUrl: 'url-invalid',
      scheme: 'url-invalid',
    })
  })

  test('within the time says where it hung, and a cancelled run gives its own reason', async () => {
    const url = await servers.serve((request, response) => {
      if (request.url === '/body') response.writeHead(200).write('x')
    })
    await expect(get(`${url}/head`, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/sent nothing/)
    await expect(get(`${url}/body`, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/body did not end/)
    const controller = new AbortController()
    const waiting = get(`${url}/head`, { signal: controller.signal })
    controller.abort(new Error('the run was cancelled'))
    await expect(waiting).rejects.toThrow('the run was cancelled')
  })

  test('never shows the query of the URL', async () => {
    const closed = await listen(() => {})
    await new Promise((resolve) => raw.splice(0)[0]?.close(resolve))
    await expect(get(`http://${closed}/path?token=s3cret`)).rejects.not.toThrow(/s3cret/)
  })
})

describe('TLS', () => {
  const ca = certificateAuthority()

  test('shows protocol and the whole chain', async () => {
    const url = await servers.serve((_, response) => response.end('x'), 'localhost')
    const { tls, timings } = await get(url, { tls: { ca }, fresh: true })
    expect(tls).toMatchObject({ protocol: 'TLSv1.3', authorized: true })
    expect(tls?.chain.map(({ subject }) => subject)).toEqual(['localhost', 'gonogo test authority'])
    expect(tls?.chain[0]?.names).toContain('127.0.0.1')
    expect(tls?.chain[0]?.validTo).toBe(Date.UTC(2099, 0, 1))
    expect(timings.tlsMs).toBeGreaterThan(0)
  })

  test('refuses a certificate that is self-made, expired or for another name', async () => {
    const page = (_: unknown, response: { end(text: string): void }) => response.end('x')
    const [good, elsewhere, expired] = await Promise.all([
      servers.serve(page, 'localhost'),
      servers.serve(page, 'elsewhere'),
      servers.serve(page, 'expired'),
    ])
    await expect(get(good ?? '')).rejects.toThrow(/issuer is unknown|not trusted/)
    await expect(get(elsewhere ?? '', { tls: { ca } })).rejects.toThrow(/elsewhere\.example/)
    await expect(get(expired ?? '', { tls: { ca } })).rejects.toThrow(/has expired/)
    expect(await ruleOf(get(expired ?? '', { tls: { ca } }))).toBe('certificate-invalid')
    const insecure = await get(expired ?? '', { tls: { ca, insecure: true } })
    expect(insecure.tls).toMatchObject({ authorized: false })
  })

  test('may be asked for under another name', async () => {
    const url = await servers.serve((_, response) => response.end('x'), 'elsewhere')
    expect(await get(url, { tls: { ca, servername: 'elsewhere.example' } })).toMatchObject({ status: 200 })
  })
})

test('a proxy of the environment is asked, for plain and for TLS', async () => {
  const asked: string[] = []
  const target = await servers.serve((_, response) => response.end('direct'))
  const proxyUrl = await servers.serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
    response.end('proxied')
  })
  const through = createHttp({
    get: (name) => (name === 'http_proxy' ? proxyUrl.replace('://', '://u:p@') : undefined),
  })
  const answer = await through.request({ url: 'http://service.example/x?y=1', signal })
  expect(Buffer.from(answer.body).toString()).toBe('proxied')
  expect(asked).toEqual(['GET http://service.example/x?y=1 Basic dTpw'])
  // The machine itself is asked directly.
  expect(Buffer.from((await through.request({ url: target, signal })).body).toString()).toBe('direct')
  const refused = createHttp({ get: (name) => (name === 'https_proxy' ? proxyUrl : undefined) })
  expect(await ruleOf(refused.request({ url: 'https://service.example/', signal }))).not.toBe('answered')
})
