import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A port in front of another one that lets one connection through at a time; the others wait for their turn. */
export const takeTurns = async (target: number): Promise<{ readonly port: number; close(): Promise<void> }> => {
  const waiting: Socket[] = []
  const open = new Set<Socket>()
  let busy = false
  const next = (): void => {
    const client = busy ? undefined : waiting.shift()
    if (client === undefined) return
    if (client.destroyed) {
      next()
      return
    }
    busy = true
    const server = connect(target, '127.0.0.1')
    open.add(server)
    client.pipe(server)
    server.pipe(client)
    const done = (): void => {
      client.destroy()
      server.destroy()
      if (!open.delete(server)) return
      busy = false
      next()
    }
    for (const side of [client, server]) side.on('close', done).on('error', done)
  }
  const front = createServer((client) => {
    client.on('error', () => client.destroy())
    waiting.push(client)
    next()
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return {
    port: (front.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of [...waiting, ...open]) socket.destroy()
        front.close(() => resolve())
      }),
  }
}
