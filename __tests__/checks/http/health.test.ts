import { afterEach, describe, expect, test } from '@jest/globals'
import { webServers } from '../../support/web-server.ts'
import { ask, rulesOf } from './ask.ts'

const servers = webServers()
afterEach(async () => servers.close())

const answering = (body: unknown, status = 200, type = 'application/json') =>
  servers.serve((_, response) =>
    response.writeHead(status, { 'content-type': type }).end(typeof body === 'string' ? body : JSON.stringify(body)),
  )

describe('a healthy service passes, whatever its format', () => {
  test.each([
    ['health+json', { status: 'pass', checks: { 'db:time': [{ status: 'pass' }] } }, 'application/health+json'],
    ['Spring Boot', { status: 'UP', components: { db: { status: 'UP' } } }, 'application/json'],
    ['ASP.NET Core', 'Healthy', 'text/plain'],
    ['ASP.NET Core', { status: 'Healthy', entries: { db: { status: 'Healthy' } } }, 'application/json'],
    ['MicroProfile', { status: 'UP', checks: [{ name: 'db', status: 'UP' }] }, 'application/json'],
    ['NestJS terminus', { status: 'ok', info: { db: { status: 'up' } }, error: {}, details: {} }, 'application/json'],
    ['Kubernetes', '[+]ping ok\n[+]etcd ok\nreadyz check passed', 'text/plain'],
    ['django-health-check', { DatabaseBackend: 'working' }, 'application/json'],
    ['Rails', '<!DOCTYPE html><html><body style="background-color: green"></body></html>', 'text/html'],
    ['text', 'OK', 'text/plain'],
    ['JSON', { ok: true }, 'application/json'],
  ])('%s', async (format, body, type) => {
    const outcome = await ask({ url: `${await answering(body, 200, type)}/health` })
    expect(outcome).toMatchObject({ status: 'pass', evidence: { health: { format, state: 'healthy' } } })
  })

  test('an empty answer is one too', async () => {
    expect(await ask({ url: `${await answering('', 204)}/healthz` })).toMatchObject({ status: 'pass' })
  })
})

describe('a body that contradicts a good status fails, and what is down is named', () => {
  test.each<[string, unknown, string]>([
    [
      'health+json',
      { status: 'fail', checks: { 'postgres:connections': [{ status: 'fail' }] } },
      'postgres:connections',
    ],
    [
      'health+json that says pass',
      { status: 'pass', checks: { redis: [{ status: 'pass' }, { status: 'fail' }] } },
      'redis',
    ],
    ['Spring Boot', { status: 'DOWN', components: { mail: { status: 'DOWN' }, db: { status: 'UP' } } }, 'mail'],
    [
      'Spring Boot, nested',
      { status: 'DOWN', components: { db: { status: 'DOWN', components: { two: { status: 'DOWN' } } } } },
      'db/two',
    ],
    ['MicroProfile', { status: 'DOWN', checks: [{ name: 'queue', status: 'DOWN' }] }, 'queue'],
    ['NestJS terminus', { status: 'error', info: {}, error: { cache: { status: 'down' } }, details: {} }, 'cache'],
    ['ASP.NET Core', { status: 'Unhealthy', entries: { blob: { status: 'Unhealthy' } } }, 'blob'],
    ['Kubernetes', '[+]ping ok\n[-]etcd failed: reason withheld\nreadyz check failed', 'etcd'],
    ['django-health-check', { DatabaseBackend: 'unavailable: x', Cache: 'working' }, 'DatabaseBackend'],
    ['a map of its own', { status: 'ok', services: { search: 'down' } }, 'search'],
  ])('%s', async (_, body, component) => {
    const outcome = await ask({ url: `${await answering(body)}/health` })
    expect(outcome.status).toBe('fail')
    expect(outcome.findings?.map(({ message }) => message).join()).toContain(`"${component}"`)
  })

  test.each(['Unhealthy', '{"healthy": false}', 'Error: no database', '{"status":"DOWN"}'])('%s', async (body) => {
    expect(await ask({ url: `${await answering(body, 200, 'text/plain')}/health` })).toMatchObject({ status: 'fail' })
  })
})

test('a component may be named as one that may be down', async () => {
  const url = `${await answering({ status: 'DOWN', components: { mail: { status: 'DOWN' } } })}/health`
  expect(await ask({ url, health: { ignore: 'mail' } })).toMatchObject({ status: 'pass' })
  expect(await ask({ url, health: { ignore: 'other' } })).toMatchObject({ status: 'fail' })
})

test('a bad status names the failing component, and contradicts a good body', async () => {
  const down = await answering({ status: 'DOWN', components: { db: { status: 'DOWN' } } }, 503)
  expect(rulesOf(await ask({ url: `${down}/health` }))).toEqual(['status-wrong', 'health-component-down'])
  const proxy = await answering({ status: 'UP' }, 502)
  expect(rulesOf(await ask({ url: `${proxy}/health` }))).toEqual(['status-wrong', 'health-disagrees'])
})

test('a degraded service is a warning, unless the manifest says otherwise', async () => {
  const url = `${await answering('Degraded', 200, 'text/plain')}/health`
  expect(await ask({ url })).toMatchObject({
    status: 'pass',
    findings: [{ rule: 'health-degraded', level: 'warning' }],
  })
  expect(await ask({ url, health: { degraded: 'fail' } })).toMatchObject({ status: 'fail' })
  expect(await ask({ url, health: { degraded: 'pass' } })).toMatchObject({ status: 'pass', findings: [] })
})

describe('a page in disguise is not healthy', () => {
  test.each([
    [
      'the start page of an app',
      '<!doctype html><html><title>Shop</title><div id="root"></div></html>',
      'health-is-a-page',
    ],
    ['a login page', '<html><title>Welcome</title><form><input name=p type="password"></form></html>', 'login-page'],
    ['a page titled Sign in', '<html><title>Sign in - Okta</title></html>', 'login-page'],
    ['an error page', '<html><title>Application Error</title></html>', 'error-page'],
  ])('%s', async (_, page, rule) => {
    const url = await answering(page, 200, 'text/html')
    expect(rulesOf(await ask({ url: `${url}/api/health/` }))).toEqual([rule])
    expect(rulesOf(await ask({ url: `${url}/x`, health: true }))).toEqual([rule])
    expect(await ask({ url: `${url}/api/health/`, expect: { status: 200 } })).toMatchObject({ status: 'fail' })
  })

  test('a redirect to a login', async () => {
    const url = await servers.serve((request, response) =>
      request.url === '/health'
        ? response.writeHead(302, { location: '/accounts/login/?next=/health' }).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end('<html>welcome</html>'),
    )
    expect(rulesOf(await ask({ url: `${url}/health` }))).toContain('login-page')
  })
})

test('health is not looked for where it is not expected', async () => {
  const url = await answering({ status: 'error', message: 'x' })
  expect(await ask({ url: `${url}/orders/1` })).toMatchObject({ status: 'pass' })
  expect(await ask({ url: `${url}/health`, health: false })).toMatchObject({ status: 'pass' })
  expect(
    await ask({ url: `${await answering({ status: 'error' }, 401)}/health`, as: { anonymous: 401 } }),
  ).toMatchObject({
    status: 'pass',
  })
})

test('an unknown body is a notice, and a state that is unknown is no pass', async () => {
  expect(await ask({ url: `${await answering({ uptime: 5 })}/health` })).toMatchObject({
    status: 'pass',
    findings: [{ rule: 'health-unreadable', level: 'notice' }],
  })
  expect(rulesOf(await ask({ url: `${await answering({ status: 'UNKNOWN' })}/health` }))).toEqual(['health-unknown'])
})

describe('a good status is not believed', () => {
  test.each<[string, unknown, string]>([
    ['a part beside the state that is down', { status: 'ok', database: { status: 'error' } }, 'health-component-down'],
    ['a part in a word', { status: 'ok', db: 'disconnected' }, 'health-component-down'],
    ['a dependency that is false', { status: 'ok', redis: false }, 'health-component-down'],
    ['parts without a state of the whole', { db: true, cache: false }, 'health-component-down'],
    ['the status of another answer', { status: 503 }, 'health-disagrees'],
    ['a text that says no', 'not ready', 'health-disagrees'],
    ['a text that says not yet', 'starting', 'health-unknown'],
    ['JSON that is cut off', '{"status":"ok"', 'body-not-json'],
  ])('%s', async (_what, body, rule) => {
    const type = body === 'not ready' || body === 'starting' ? 'text/plain' : 'application/json'
    const outcome = await ask({ url: `${await answering(body, 200, type)}/health` })
    expect(outcome.status).toBe('fail')
    expect(rulesOf(outcome)).toContain(rule)
  })

  test.each([
    [{ status: 'ok', debug: false, maintenance: false, version: '1.2.3', environment: 'production' }],
    [{ status: 'ok', uptime: 12, message: 'error budget is fine', build: { number: 4 } }],
    [{ status: 200, db: 'up' }],
  ])('and what is no part of it is left alone: %j', async (body) => {
    expect(await ask({ url: `${await answering(body)}/health` })).toMatchObject({ status: 'pass' })
  })

  test('out of a cache', async () => {
    const serve = (age: string) =>
      servers.serve((_, response) =>
        response.writeHead(200, { 'content-type': 'application/json', age }).end('{"status":"ok"}'),
      )
    expect(rulesOf(await ask({ url: `${await serve('7200')}/health` }))).toEqual(['health-cached'])
    expect(await ask({ url: `${await serve('5')}/health` })).toMatchObject({ status: 'pass' })
  })
})

describe('any other address', () => {
  test.each<[string, string, string, string]>([
    [
      'a start page of a web server',
      'text/html',
      '<html><head><title>Welcome to nginx!</title></head></html>',
      'error-page',
    ],
    [
      'an error of a proxy below another title',
      'text/html',
      '<html><title>Shop</title><h1>502 Bad Gateway</h1></html>',
      'error-page',
    ],
    [
      'a page that sends to the login',
      'text/html',
      '<html><meta http-equiv="refresh" content="0; url=/login?next=/">',
      'login-page',
    ],
    [
      'an error of a framework',
      'application/json',
      '{"statusCode":500,"message":"Internal server error"}',
      'error-page',
    ],
    ['an error of GraphQL', 'application/json', '{"errors":[{"message":"boom"}],"data":null}', 'error-page'],
  ])('does not pass with %s', async (_what, type, body, rule) => {
    expect(rulesOf(await ask({ url: `${await answering(body, 200, type)}/products` }))).toEqual([rule])
  })

  test('passes where the team says what stands in it', async () => {
    const url = `${await answering('{"errors":[{"message":"boom"}],"data":null}')}/graphql`
    expect(await ask({ url, expect: { json: { '$.errors[0].message': 'boom' } } })).toMatchObject({ status: 'pass' })
  })
})
