import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** The certificates in `fixtures/tls`: `localhost` is good, `elsewhere` is for another name, `expired` is over since 2020. */
export type CertificateName = 'localhost' | 'elsewhere' | 'expired'

export const certificateAuthority = (): string => readFileSync(join('__tests__', 'fixtures', 'tls', 'ca.crt'), 'utf8')

/** Real servers on this machine, closed together with every connection they have. */
export const webServers = () => {
  const running: Server[] = []
  return {
    /** The URL of a new server, without a slash at the end. */
    async serve(handler: Handler, certificate?: CertificateName, host = '127.0.0.1'): Promise<string> {
      const fixture = (name: string) => readFileSync(join('__tests__', 'fixtures', 'tls', name))
      const server: Server =
        certificate === undefined
          ? createServer(handler)
          : createTlsServer({ cert: fixture(`${certificate}.crt`), key: fixture(`${certificate}.key`) }, handler)
      running.push(server)
      await new Promise<void>((resolve) => {
        server.listen(0, host, resolve)
      })
      const { port } = server.address() as AddressInfo
      return `${certificate === undefined ? 'http' : 'https'}://${certificate === undefined ? '127.0.0.1' : 'localhost'}:${port}`
    },
    async close(): Promise<void> {
      await Promise.all(
        running.splice(0).map(
          (server) =>
            new Promise((resolve) => {
              server.close(resolve)
              server.closeAllConnections()
            }),
        ),
      )
    },
  }
}

/** Answers with JSON. */
export const json = (response: ServerResponse, value: unknown, status = 200, type = 'application/json'): void => {
  response.writeHead(status, { 'content-type': type })
  response.end(JSON.stringify(value))
}
