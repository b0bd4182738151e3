import type { IncomingMessage } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { json, webServers } from '../../support/web-server.ts'
import { ask, rulesOf } from './ask.ts'

const servers = webServers()
afterEach(async () => servers.close())

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('steps', () => {
  const shop = async () => {
    const log: string[] = []
    const url = await servers.serve((request, response) => {
      void bodyOf(request).then((body) => {
        log.push(`${request.method} ${request.url} ${body}`.trim())
        if (request.url === '/login') {
          response.setHeader('set-cookie', 'session=cookie-value; HttpOnly')
          json(response, { access: 'jwt-token-1', id: 'a/b' }, JSON.parse(body).password === 'right' ? 200 : 401)
        } else if (
          request.headers.authorization === 'Bearer jwt-token-1' &&
          request.headers.cookie === 'session=cookie-value'
        )
          json(response, { ok: request.url !== '/items/fail' })
        else json(response, {}, 403)
      })
    })
    return { url, log }
  }
  const login = (password: string) => ({
    name: 'log in',
    url: '/login',
    json: { user: 'u', password },
    capture: { token: '$.access', id: { json: '$.id' } },
  })
  const authorization = 'Bearer {{token}}'

  test('use what earlier ones gave, and clean up', async () => {
    const { url, log } = await shop()
    const hidden: string[] = []
    const outcome = await ask(
      {
        url,
        steps: [
          login('right'),
          { url: '/items/{{id}}', headers: { authorization }, expect: { json: { ok: true } } },
          {
            name: 'clean up',
            url: '/items',
            method: 'DELETE',
            headers: { authorization },
            json: { id: '{{ id }}' },
            always: true,
          },
        ],
      },
      { hide: (value) => hidden.push(value) },
    )
    expect(outcome).toMatchObject({ status: 'pass' })
    expect(log.slice(1)).toEqual(['GET /items/a%2Fb', 'DELETE /items {"id":"a/b"}'])
    expect(hidden).toEqual(expect.arrayContaining(['jwt-token-1', 'cookie-value']))
    expect(JSON.stringify(outcome)).not.toContain('jwt-token-1')
  })

  test('that fail end the rest, save those that always run', async () => {
    const { url, log } = await shop()
    const outcome = await ask({
      url,
      steps: [
        login('right'),
        { name: 'fails', url: '/items/fail', headers: { authorization }, expect: { json: { ok: true } } },
        { url: '/never' },
        { url: '/cleanup', headers: { authorization }, always: true },
      ],
    })
    expect(outcome).toMatchObject({ status: 'fail', summary: expect.stringContaining('fails') })
    expect(log.map((line) => line.split(' ')[1])).toEqual(['/login', '/items/fail', '/cleanup'])
  })

  test('that cannot get what they need say so', async () => {
    const { url } = await shop()
    expect(rulesOf(await ask({ url, steps: [login('wrong'), { url: '/x' }] }))).toEqual(['status-wrong'])
    expect(await ask({ url, steps: [{ url: '/x', headers: { authorization } }] })).toMatchObject({ status: 'error' })
    expect(
      rulesOf(await ask({ url, steps: [{ ...login('right'), capture: { token: '$.none' } }, { url: '/x' }] })),
    ).toEqual(['capture-missing'])
  })
})

describe('CORS', () => {
  const ORIGIN = 'https://app.example'
  const api = (allow: (origin: string) => Record<string, string>, status = 204) =>
    servers.serve((request, response) => {
      for (const [name, value] of Object.entries(allow(request.headers.origin ?? ''))) response.setHeader(name, value)
      response.writeHead(request.method === 'OPTIONS' ? status : 200).end()
    })
  const listed = (origin: string): Record<string, string> =>
    origin === ORIGIN
      ? {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-allow-methods': 'GET, PUT',
          'access-control-allow-headers': 'Authorization',
        }
      : {}

  test('lets in who has to be let in, and nobody else', async () => {
    const url = await api(listed)
    expect(
      await ask({ url, cors: { origin: ORIGIN, method: 'PUT', headers: 'authorization', credentials: true } }),
    ).toMatchObject({ status: 'pass', evidence: { cors: { hostile: { null: 'refused' } } } })
    expect(rulesOf(await ask({ url, cors: { origin: 'https://other.example' } }))).toEqual(['cors-origin-refused'])
    expect(rulesOf(await ask({ url, cors: { origin: ORIGIN, method: 'DELETE', headers: ['x-trace'] } }))).toEqual([
      'cors-method-refused',
      'cors-headers-refused',
    ])
  })

  test('an origin that is echoed with credentials lets everybody in', async () => {
    const url = await api((origin) => ({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    }))
    expect(rulesOf(await ask({ url, cors: { origin: ORIGIN } }))).toEqual([
      'cors-hostile-allowed',
      'cors-hostile-allowed',
    ])
  })

  test('a star is a warning, right when it is public, and wrong with credentials', async () => {
    const url = await api(() => ({ 'access-control-allow-origin': '*' }))
    const outcome = await ask({ url, cors: { origin: ORIGIN } })
    expect(outcome.status).toBe('pass')
    expect(new Set(rulesOf(outcome))).toEqual(new Set(['cors-open']))
    expect(await ask({ url, cors: { origin: ORIGIN, public: true } })).toMatchObject({ status: 'pass', findings: [] })
    expect(rulesOf(await ask({ url, cors: { origin: ORIGIN, credentials: true } }))).toContain('cors-origin-refused')
  })

  test('a preflight that is refused is no preflight', async () => {
    expect(rulesOf(await ask({ url: await api(listed, 401), cors: { origin: ORIGIN } }))).toEqual([
      'cors-preflight-refused',
    ])
  })
})
