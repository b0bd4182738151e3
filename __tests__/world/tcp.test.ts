import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { createTcp } from '../../src/world/tcp.ts'

const tcp = createTcp()
const signal = new AbortController().signal
const open: Server[] = []

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

const listen = (onLine: (text: string) => string | undefined): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.on('data', (data) => {
        const answer = onLine(data.toString())
        if (answer === undefined) socket.end()
        else socket.write(answer)
      })
    })
    open.push(server)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

test('an open port says so, and a line is answered', async () => {
  const port = await listen((text) => (text === 'PING\r\n' ? '+PONG\r\n' : undefined))
  expect(await tcp.connect({ host: '127.0.0.1', port, signal })).toMatchObject({ open: true, received: '' })
  expect(
    await tcp.connect({ host: 'localhost', port, signal, send: 'PING\r\n', until: (text) => text.includes('\n') }),
  ).toMatchObject({ open: true, received: '+PONG\r\n' })
})

test('a closed port and an unknown name are answers', async () => {
  const port = await listen(() => undefined)
  await new Promise((resolve) => open.splice(0)[0]?.close(resolve))
  expect(await tcp.connect({ host: '127.0.0.1', port, signal })).toMatchObject({ open: false, code: 'ECONNREFUSED' })
  expect(await tcp.connect({ host: 'nowhere.invalid', port: 1, signal })).toMatchObject({ open: false })
})

test('reading ends when the other side closes, and when the signal is aborted', async () => {
  const port = await listen((text) => (text === 'bye' ? undefined : 'no line end'))
  expect(
    await tcp.connect({ host: '127.0.0.1', port, signal, send: 'bye', until: (text) => text.includes('\n') }),
  ).toMatchObject({ open: true, received: '' })
  const controller = new AbortController()
  const waiting = tcp.connect({
    host: '127.0.0.1',
    port,
    signal: controller.signal,
    send: 'x',
    until: () => {
      controller.abort(new Error('enough'))
      return false
    },
  })
  await expect(waiting).rejects.toThrow('enough')
})

test('link-local addresses are refused unless allowed by name', async () => {
  await expect(tcp.connect({ host: '169.254.169.254', port: 80, signal })).rejects.toMatchObject({
    rule: 'link-local-refused',
  })
  await expect(tcp.connect({ host: '[::ffff:169.254.169.254]', port: 80, signal })).rejects.toMatchObject({
    rule: 'link-local-refused',
  })
})

test('a port that speaks no TLS is not open for TLS', async () => {
  const port = await listen(() => 'plain text\n')
  expect(await tcp.connect({ host: '127.0.0.1', port, signal, tls: {} })).toMatchObject({ open: false })
})
