import { afterEach, describe, expect, test } from '@jest/globals'
import { http } from '../../../src/checks/http/index.ts'
import { certificateAuthority, json, webServers } from '../../support/web-server.ts'
import { ask, rulesOf } from './ask.ts'

const servers = webServers()
afterEach(async () => servers.close())

/** A service with one page for each path. */
const service = () =>
  servers.serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const status = /^\/status\/(\d+)$/.exec(pathname)?.[1]
    if (status !== undefined) response.writeHead(Number(status)).end('x')
    else if (pathname === '/json') json(response, { name: 'one', items: [{ id: 1 }, { id: 2 }], big: 7 })
    else if (pathname === '/old') response.writeHead(301, { location: '/json' }).end()
    else if (pathname === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (pathname === '/private') response.writeHead(302, { location: '/login?next=/private' }).end()
    else if (pathname === '/login')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><input type="password"></html>')
    else if (pathname === '/broken')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>502 Bad Gateway</title></html>')
    else if (pathname === '/hang') return
    else if (pathname === '/echo') {
      response.writeHead(200, {
        'x-method': request.method ?? '',
        'content-type': request.headers['content-type'] ?? 'none',
      })
      request.pipe(response)
    } else response.writeHead(200, { 'set-cookie': ['a=1; Secure', 'b=2'], 'x-version': '7' }).end('hello world')
  })

describe('status', () => {
  test('is 2xx when nothing is said', async () => {
    const url = await service()
    expect(await ask({ url: `${url}/` })).toMatchObject({ status: 'pass' })
    expect(await ask({ url: `${url}/status/204` })).toMatchObject({ status: 'pass' })
    const outcome = await ask({ url: `${url}/status/500` })
    expect(outcome).toMatchObject({ status: 'fail', summary: expect.stringContaining('500') })
    expect(rulesOf(outcome)).toEqual(['status-wrong'])
  })

  test.each([
    [404, 404, 'pass'],
    ['404', 404, 'pass'],
    ['4xx', 404, 'pass'],
    [[200, 404], 404, 'pass'],
    [['2xx', 410], 410, 'pass'],
    [200, 201, 'fail'],
    ['2xx', 302, 'fail'],
  ])('%j against %d is %s', async (wanted, found, status) => {
    const url = await service()
    expect(await ask({ url: `${url}/status/${found}`, expect: { status: wanted } })).toMatchObject({ status })
  })
})

describe('what the answer has to be', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['/', { headers: { 'x-version': '7' } }, []],
    ['/', { headers: { 'X-Version': '8' } }, ['header-wrong']],
    ['/', { headers: { 'x-powered-by': { present: false } } }, []],
    ['/', { headers: { 'x-version': { present: false } } }, ['header-wrong']],
    ['/', { headers: { 'set-cookie': { contains: 'Secure' } } }, ['header-wrong']],
    ['/', { body: 'hello' }, []],
    ['/', { body: { contains: ['hello', 'nobody'] } }, ['body-wrong']],
    ['/', { body: { 'not-contains': 'world' } }, ['body-wrong']],
    ['/', { body: { matches: '^hello \\w+$' } }, []],
    ['/', { body: { 'not-matches': 'w.rld' } }, ['body-wrong']],
    ['/', { body: { equals: 'hello world\n' } }, []],
    ['/', { body: { empty: true } }, ['body-wrong']],
    ['/', { size: '> 5' }, []],
    ['/', { size: { max: 5 } }, ['size-wrong']],
    ['/', { 'max-time': '10s' }, []],
    ['/', { json: { $: 1 } }, ['body-not-json']],
    ['/json', { json: { '$.name': 'one', 'items[1].id': 2, '$.items': { length: '>= 2' }, big: '> 5' } }, []],
    ['/json', { json: { '$.items[*].id': { is: '< 2' }, '$.none': { present: true } } }, ['json-wrong', 'json-wrong']],
    ['/json', { schema: { type: 'object', required: ['name'], properties: { big: { type: 'integer' } } } }, []],
    [
      '/json',
      { schema: { properties: { name: { type: 'integer' } }, required: ['other'] } },
      ['schema-violated', 'schema-violated'],
    ],
    ['/json', { schema: { properties: { name: { pattern: '^(a+)+$' } } } }, ['schema-violated']],
    ['/old', { url: '/json' }, []],
    ['/old', { url: '/elsewhere' }, ['final-url-wrong']],
    ['/old', { redirect: '/json' }, []],
    ['/old', { redirect: '/j*' }, []],
    ['/old', { redirect: 'https://*' }, ['redirect-wrong']],
    ['/old', { status: 301 }, []],
    ['/json', { redirect: '/x' }, ['status-wrong', 'redirect-missing']],
    ['/', { tls: { 'days-left': 10 } }, ['tls-missing']],
  ])('%s with %j gives %j', async (path, expected, rules) => {
    const url = await service()
    const outcome = await ask({ url: url + path, expect: expected })
    expect(rulesOf(outcome)).toEqual(rules)
    expect(outcome.status).toBe(rules.length === 0 ? 'pass' : 'fail')
  })

  test('a limit of time that is too small fails with the measured time', async () => {
    const url = await servers.serve((_, response) => setTimeout(() => response.end('late'), 30))
    const outcome = await ask({ url, expect: { 'max-time': '20ms' } })
    expect(rulesOf(outcome)).toEqual(['too-slow'])
    expect(outcome.measurements?.find(({ name }) => name === 'time')).toMatchObject({ unit: 'ms', limit: 20 })
  })

  test('a wrong JSONPath and a wrong schema cannot be decided', async () => {
    const url = await service()
    expect(await ask({ url: `${url}/json`, expect: { json: { '$[': 1 } } })).toMatchObject({ status: 'error' })
    expect(await ask({ url: `${url}/json`, expect: { schema: { type: 'nonsense' } } })).toMatchObject({
      status: 'error',
    })
  })
})

describe('pages in disguise', () => {
  test('a redirect to a login is not the page', async () => {
    const url = await service()
    expect(rulesOf(await ask({ url: `${url}/private` }))).toEqual(['login-page'])
    expect(await ask({ url: `${url}/private`, expect: { url: '/login*' } })).toMatchObject({ status: 'pass' })
    expect(await ask({ url: `${url}/login` })).toMatchObject({ status: 'pass' })
  })

  test('an error page with status 200 is not the page', async () => {
    const url = await service()
    expect(rulesOf(await ask({ url: `${url}/broken` }))).toEqual(['error-page'])
    expect(rulesOf(await ask({ url: `${url}/broken`, expect: { status: 200 } }))).toEqual(['error-page'])
  })
})

test('requests carry method, headers and body', async () => {
  const url = `${await service()}/echo`
  const body = { json: { '$.a': 1 }, headers: { 'x-method': 'POST', 'content-type': 'application/json' } }
  expect(await ask({ url, json: { a: 1 }, expect: body })).toMatchObject({ status: 'pass' })
  expect(
    await ask({
      url,
      method: 'put',
      form: { a: '1 2' },
      expect: { body: { equals: 'a=1+2' }, headers: { 'x-method': 'PUT' } },
    }),
  ).toMatchObject({ status: 'pass' })
  expect(
    await ask({
      url,
      body: '<x/>',
      headers: { 'Content-Type': 'text/xml' },
      expect: { headers: { 'content-type': 'text/xml' } },
    }),
  ).toMatchObject({ status: 'pass' })
})

describe('what cannot be decided is no pass', () => {
  test('a refused connection, an unknown name and no URL', async () => {
    const url = await service()
    await servers.close()
    expect(await ask({ url })).toMatchObject({ status: 'error', findings: [{ rule: 'connection-refused' }] })
    expect(await ask({ url: 'http://nowhere.invalid/' })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'dns-failed' }],
    })
    expect(await ask({ url: 'http://[nowhere' })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'url-invalid' }],
    })
    // `localhost:3000` would be a URL of the scheme "localhost": it is a mistake before anything runs.
    await expect(ask({ url: 'localhost:3000/health' })).rejects.toThrow('a URL begins with http:// or https://')
  })

  test('a server that hangs, within the time of the request', async () => {
    const url = await service()
    const outcome = await ask({ url: `${url}/hang`, 'request-timeout': '50ms' })
    expect(outcome).toMatchObject({ status: 'error', findings: [{ rule: 'http-timeout' }] })
  })

  test('a redirect without end', async () => {
    const url = await service()
    expect(await ask({ url: `${url}/loop` })).toMatchObject({
      status: 'fail',
      findings: [{ rule: 'too-many-redirects' }],
    })
    expect(await ask({ url: `${url}/old`, 'max-redirects': 0 })).toMatchObject({ status: 'fail' })
    expect(await ask({ url: `${url}/old`, follow: false, expect: { status: [200, 301] } })).toMatchObject({
      status: 'pass',
    })
  })

  test('a link-local address, unless it is allowed by name', async () => {
    expect(await ask({ url: 'http://169.254.169.254/latest/meta-data/' })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'link-local-refused' }],
    })
  })
})

test('a body without end is cut off, and judged only where nothing is expected of it', async () => {
  const chunk = Buffer.alloc(1 << 20, 'x')
  const url = await servers.serve((_, response) => {
    const more = (): void => {
      while (response.write(chunk));
    }
    response.on('drain', more)
    more()
  })
  expect(await ask({ url })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await ask({ url, expect: { body: 'x' } }))).toEqual(['body-too-large'])
  expect(rulesOf(await ask({ url, expect: { size: '< 1MB' } }))).toEqual(['size-wrong'])
  expect(await ask({ url, expect: { size: '> 1MB' } })).toMatchObject({ status: 'pass' })
})

describe('TLS', () => {
  const tls = { ca: certificateAuthority() }

  test('days left are those of the whole chain', async () => {
    const url = await servers.serve((_, response) => response.end('x'), 'localhost')
    const enough = await ask({
      url,
      tls,
      expect: { tls: { 'days-left': 14, 'min-protocol': 'TLSv1.3', issuer: 'gonogo' } },
    })
    expect(enough).toMatchObject({ status: 'pass' })
    expect(enough.measurements?.find(({ name }) => name === 'tls-days-left')).toMatchObject({ unit: 'd', limit: 14 })
    const tooFew = await ask({ url, tls, expect: { tls: { 'days-left': '> 100000', issuer: 'Nobody' } } })
    expect(rulesOf(tooFew)).toEqual(['certificate-expires-soon', 'certificate-issuer'])
  })

  test('an authority may be named by its file', async () => {
    const url = await servers.serve((_, response) => response.end('x'), 'localhost')
    expect(await ask({ url, tls: { ca: '__tests__/fixtures/tls/ca.crt' } })).toMatchObject({ status: 'pass' })
  })

  test('a wrong certificate fails, and is taken only when that is said', async () => {
    const url = await servers.serve((_, response) => response.end('x'), 'expired')
    expect(await ask({ url, tls })).toMatchObject({ status: 'fail', findings: [{ rule: 'certificate-invalid' }] })
    expect(await ask({ url })).toMatchObject({ status: 'fail' })
    const insecure = await ask({ url, tls: { insecure: true } })
    expect(insecure.status).toBe('pass')
    expect(rulesOf(insecure)).toEqual(['certificate-expires-soon'])
  })
})

test('both address families are asked one after the other', async () => {
  const url = await service()
  const outcome = await ask({ url, family: 4 })
  expect(outcome).toMatchObject({ status: 'pass', evidence: { answer: { family: 4 } } })
  expect(await ask({ url: url.replace('127.0.0.1', 'localhost'), family: 'both' })).toMatchObject({ status: 'error' })
})

describe('identities', () => {
  const guarded = () =>
    servers.serve((request, response) => {
      const { authorization, cookie } = request.headers
      if (authorization === 'Bearer admin-token') json(response, { role: 'admin' })
      else if (authorization === `Basic ${Buffer.from('w:pass word').toString('base64')}`) json(response, {}, 403)
      else if (cookie === 's=1') json(response, { role: 'session' })
      else json(response, {}, 401)
    })
  const identities = {
    admin: { bearer: 'admin-token' },
    writer: { basic: { user: 'w', password: 'pass word' } },
    session: { cookie: 's=1' },
  }

  test('each has its own answer', async () => {
    const url = await guarded()
    const hidden: string[] = []
    const outcome = await ask(
      {
        url,
        identities,
        as: { admin: 200, writer: 403, session: { status: 200, json: { role: 'session' } }, anonymous: 401 },
      },
      { hide: (secret) => hidden.push(secret) },
    )
    expect(outcome).toMatchObject({ status: 'pass', summary: expect.stringContaining('anonymous 401') })
    expect(hidden).toEqual(expect.arrayContaining(['admin-token', 'pass word', 's=1']))
  })

  test('one that may do more than it should is named', async () => {
    const url = await servers.serve((_, response) => json(response, {}))
    const outcome = await ask({ url, identities, as: { admin: 200, anonymous: 401 } })
    expect(outcome).toMatchObject({ status: 'fail', summary: expect.stringContaining('as anonymous') })
  })

  test('one that is unknown or empty cannot be asked', async () => {
    const url = await guarded()
    expect(await ask({ url, as: { admn: 200 } })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'identity-unknown' }],
    })
    expect(await ask({ url, identities: { admin: { bearer: '' } }, as: { admin: 401 } })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'identity-empty' }],
    })
  })

  test('one may ask for everything', async () => {
    expect(
      await ask({ url: await guarded(), identities, as: 'admin', expect: { json: { role: 'admin' } } }),
    ).toMatchObject({
      status: 'pass',
    })
  })
})

describe('version', () => {
  const sha = '3f2a9c1d4e5f60718293a4b5c6d7e8f901234567'
  const deployed = (version: string) =>
    servers.serve((_, response) => {
      response.setHeader('x-release', version)
      json(response, { build: { version } })
    })

  test.each([
    [sha, 'pass'],
    ['3f2a9c1', 'pass'],
    ['1.4.0+3f2a9c1d', 'pass'],
    ['v1.4-3-g3f2a9c1', 'pass'],
    ['3f2a9c', 'fail'],
    ['0000000', 'fail'],
    ['1.4.0', 'fail'],
  ])('%s is judged against the commit: %s', async (version, status) => {
    const url = await deployed(version)
    expect(await ask({ url, version: { json: '$.build.version' } }, { subject: { sha } })).toMatchObject({ status })
  })

  test('may stand in a header or the body, and be a version of any kind', async () => {
    const url = await deployed('2.1.0')
    expect(await ask({ url, version: { header: 'X-Release', equals: '2.1.0' } })).toMatchObject({ status: 'pass' })
    expect(await ask({ url, version: { body: '"version":"([^"]+)"', equals: 'v2.1.0' } })).toMatchObject({
      status: 'pass',
    })
    expect(rulesOf(await ask({ url, version: { header: 'x-release', equals: '2.1.1' } }))).toEqual(['version-wrong'])
    expect(rulesOf(await ask({ url, version: { header: 'x-none', equals: '2.1.1' } }))).toEqual(['version-missing'])
    expect(await ask({ url, version: { header: 'x-release' } })).toMatchObject({ status: 'error' })
    expect(await ask({ url: `${url}/a`, version: { url: '/v', header: 'x-release', equals: '2.1.0' } })).toMatchObject({
      status: 'pass',
    })
  })
})

describe('until', () => {
  const flapping = (statuses: number[]) =>
    servers.serve((_, response) =>
      response.writeHead((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 500).end(),
    )

  test('waits, and wants it to go on passing', async () => {
    const url = await flapping([503, 200, 503, 200, 200, 200])
    const outcome = await ask({ url, until: { within: '10s', every: '1ms', passes: 3 } })
    expect(outcome).toMatchObject({
      status: 'pass',
      evidence: { until: { looks: 6, relapses: 1 } },
      findings: [{ rule: 'health-flaps', level: 'warning' }],
    })
  })

  test('gives up after its time, with what was seen last', async () => {
    const url = await flapping([503])
    expect(await ask({ url, until: { within: '20ms', every: '5ms' } })).toMatchObject({
      status: 'fail',
      summary: expect.stringMatching(/within 20 ms .*503/),
    })
    await servers.close()
    expect(await ask({ url, until: { within: '20ms', every: '5ms' } })).toMatchObject({ status: 'error' })
  })
})

describe('samples', () => {
  test('percentiles are measured after a warm-up, and errors counted', async () => {
    let asked = 0
    const url = await servers.serve((_, response) => {
      asked++
      response.writeHead(asked > 2 && asked % 4 === 0 ? 500 : 200).end()
    })
    const outcome = await ask({ url, samples: 20, concurrency: 4, expect: { p95: '5s', 'error-rate': '<= 50%' } })
    expect(outcome.status).toBe('pass')
    expect(outcome.evidence?.['samples']).toMatchObject({ count: 20, concurrency: 4, errors: { 'status 500': 5 } })
    expect(outcome.measurements?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['p50', 'p95', 'p99', 'max', 'error-rate']),
    )
    expect(rulesOf(await ask({ url, samples: 20 }))).toContain('error-rate')
  })

  test('a percentile over its limit fails', async () => {
    const url = await servers.serve((_, response) => setTimeout(() => response.end(), 5))
    expect(rulesOf(await ask({ url, samples: 5, 'warm-up': 0, expect: { p50: '1ms', 'max-time': '< 1ms' } }))).toEqual([
      'too-slow',
      'too-slow',
    ])
  })
})

describe('options', () => {
  test.each([
    [{}],
    [{ url: 'http://x', expect: { status: 99 } }],
    [{ url: 'http://x', expect: { status: 'ok' } }],
    [{ url: 'http://x', expect: { 'max-time': '> 5s' } }],
    [{ url: 'http://x', expect: { body: { matches: '(?=x)' } } }],
    [{ url: 'http://x', version: {} }],
    [{ url: 'http://x', nonsense: 1 }],
  ])('%j is a mistake', (given) => {
    expect(http.options.safeParse(given).success).toBe(false)
  })

  test('identities with answers of their own leave no room for another one', async () => {
    expect(await ask({ url: 'http://127.0.0.1:1/', as: { anonymous: 401 }, expect: { status: 200 } })).toMatchObject({
      status: 'error',
      findings: [{ rule: 'options-invalid' }],
    })
  })
})

test.each([[{ expect: { json: {} } }], [{ expect: { headers: {} } }], [{ expect: { body: {} } }], [{ as: {} }]])(
  'a mapping that expects nothing is a mistake: %j',
  (options) => {
    expect(JSON.stringify(http.options.safeParse({ url: 'http://127.0.0.1', ...options }).error?.issues)).toContain(
      'it would always hold',
    )
  },
)
