import { X509Certificate } from 'node:crypto'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { tcp } from '../../../src/checks/tcp/index.ts'
import { runCheck } from '../../support/run-check.ts'

const FIXTURES = '__tests__/fixtures/tls'
const open: Server[] = []
const sockets: Socket[] = []

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of open.splice(0)) server.close()
})

const started = (server: Server): Promise<number> => {
  open.push(server)
  server.on('connection', (socket) => sockets.push(socket))
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

/** Answers PING as Redis does, and greets nobody. */
const redis = () =>
  started(
    createServer((socket) => {
      socket.on('error', () => {})
      socket.on('data', (data) => socket.write(data.toString() === 'PING\r\n' ? '+PONG\r\n' : '-ERR\r\n'))
    }),
  )

const certificate = readFileSync(`${FIXTURES}/localhost.crt`, 'utf8')

const secure = () =>
  started(
    createTlsServer({ cert: certificate, key: readFileSync(`${FIXTURES}/localhost.key`, 'utf8') }, (socket) => {
      socket.on('error', () => {})
      socket.write('220 ready\r\n')
    }),
  )

/** A port on which nothing listens. */
const nothing = async (): Promise<number> => {
  const port = await redis()
  await new Promise((resolve) => open.pop()?.close(resolve))
  return port
}

const judge = (options: object, world = {}) => runCheck(tcp, options, { world })

test('an open port passes, a closed one fails', async () => {
  const port = await redis()
  expect(await judge({ host: '127.0.0.1', port })).toMatchObject({
    status: 'pass',
    summary: `127.0.0.1:${port} accepts connections`,
  })
  expect(await judge({ address: `127.0.0.1:${port}` })).toMatchObject({ status: 'pass' })
  expect(await judge({ host: '127.0.0.1', port: String(await nothing()) })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'port-closed' }],
  })
})

test('a port that must be closed fails when it is open, and a name that is unknown proves nothing', async () => {
  expect(await judge({ host: '127.0.0.1', port: await redis(), open: false })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'port-open' }],
  })
  expect(await judge({ host: '127.0.0.1', port: await nothing(), open: false })).toMatchObject({ status: 'pass' })
  const unknown = {
    connect: async () => ({ open: false as const, reason: 'the name x cannot be resolved', code: 'ENOTFOUND' }),
  }
  expect(await judge({ host: 'x', port: 1, open: false }, { tcp: unknown })).toMatchObject({ status: 'error' })
  expect(await judge({ host: 'x', port: 1 }, { tcp: unknown })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'name-unknown' }],
  })
})

test('a line is sent and its answer compared', async () => {
  const port = await redis()
  const host = '127.0.0.1'
  expect(await judge({ host, port, send: 'PING', expect: '+PONG' })).toMatchObject({ status: 'pass' })
  expect(await judge({ host, port, send: 'PING\r\n', matches: '^\\+P' })).toMatchObject({ status: 'pass' })
  expect(await judge({ host, port, send: 'QUIT', expect: '+OK', timeout: '50ms' })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'answer-wrong' }],
  })
})

test('a service that closes without a word has not answered', async () => {
  const port = await started(createServer((socket) => socket.end()))
  expect(await judge({ host: '127.0.0.1', port, expect: 'x' })).toMatchObject({
    status: 'fail',
    summary: `127.0.0.1:${port} accepts connections and says nothing.`,
  })
})

test('a certificate has to be trusted, for this name, and last', async () => {
  const port = await secure()
  const trusted = { host: 'localhost', port, tls: true, ca: `${FIXTURES}/ca.crt` }
  const days = Math.floor((Date.parse(new X509Certificate(certificate).validTo) - Date.now()) / 86_400_000)
  expect(await judge({ ...trusted, expect: '220', 'days-left': '>= 14d' })).toMatchObject({
    status: 'pass',
    measurements: [{ name: 'connect' }, { name: 'tls-days-left', value: days }],
  })
  expect(await judge({ ...trusted, 'days-left': '> 100000' })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'certificate-expires' }],
  })
  expect(await judge({ ...trusted, servername: 'other.example' })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'certificate-untrusted' }],
  })
  expect(await judge({ host: 'localhost', port, tls: true, expect: '220' })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'certificate-untrusted' }],
  })
  expect(await judge({ host: 'localhost', port, tls: true, insecure: true, expect: '220' })).toMatchObject({
    status: 'pass',
  })
  const later = { now: () => Date.parse('2199-01-01'), sleep: () => new Promise<void>(() => {}) }
  const ended = {
    ...later,
    sleep: (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  }
  expect(await judge(trusted, { clock: ended })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'certificate-expires' }],
  })
})

test('a port without TLS is named as such', async () => {
  const port = await started(createServer((socket) => socket.end('hello\r\n')))
  expect(await judge({ host: '127.0.0.1', port, tls: true })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'tls-failed' }],
  })
})

test('connecting has a limit, and so has waiting', async () => {
  const slow = { connect: async () => ({ open: true as const, address: '10.0.0.1', connectMs: 900, received: '' }) }
  expect(await judge({ host: 'x', port: 1, 'max-time': '500ms' }, { tcp: slow })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'too-slow' }],
  })
  const never = {
    connect: ({ signal }: { signal: AbortSignal }) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  }
  expect(await judge({ host: 'x', port: 1, timeout: '10ms' }, { tcp: never })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'port-closed' }],
  })
  expect(await judge({ host: 'x', port: 1, timeout: '10ms', open: false }, { tcp: never })).toMatchObject({
    status: 'pass',
  })
})

test('a link-local address is refused unless it is allowed', async () => {
  await expect(judge({ host: '169.254.169.254', port: 80 })).rejects.toMatchObject({ rule: 'link-local-refused' })
})

test.each([
  [{ host: 'x' }],
  [{ address: 'x' }],
  [{ host: 'x', port: 0 }],
  [{ host: 'x', port: 70_000 }],
  [{ host: 'x', port: 1, open: false, send: 'x' }],
  [{ host: 'x', port: 1, 'days-left': '> 1' }],
])('%j is a mistake', (options) => {
  expect(tcp.options.safeParse(options).success).toBe(false)
})
