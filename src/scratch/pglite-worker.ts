/** The embedded PostgreSQL in a thread of its own, where a statement that never ends can be stopped from outside. */
import { parentPort, workerData } from 'node:worker_threads'
import { messageOf } from '../core/errors.ts'
import { failureIn, startEngine, type Engine } from './pglite-engine.ts'
import type { EngineAnswer, EngineCall } from './embedded.ts'

const { extensions } = workerData as { readonly extensions: readonly string[] }
let engine: Promise<Engine> | undefined
let last: Promise<unknown> = Promise.resolve()

const call = async ({ method, sql, values, rows }: EngineCall): Promise<unknown> => {
  const running = await (engine ??= startEngine(extensions))
  switch (method) {
    case 'start':
      return undefined
    case 'execute':
      return running.execute(sql ?? '')
    case 'query':
      return running.query(sql ?? '', values ?? [])
    case 'copy':
      return running.copy(sql ?? '', rows ?? new Uint8Array())
    case 'close':
      return running.close()
  }
}

parentPort?.on('message', (request: EngineCall) => {
  last = last.then(async () => {
    let answer: EngineAnswer
    try {
      answer = { id: request.id, value: await call(request) }
    } catch (error) {
      answer = { id: request.id, failure: failureIn(error), broken: messageOf(error) }
    }
    // A thread, not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(answer)
  })
})
