import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { abortReason, messageOf, Undecidable } from '../core/errors.ts'
import type { EngineFailure } from './pglite-engine.ts'
import { quoteName, ScratchError, type Scratch, type ScratchOptions, type ScratchRows } from './scratch.ts'
import { describeServer } from './describe-server.ts'
import { blocksOf } from './copy-blocks.ts'

export type EngineCall = {
  readonly id: number
  readonly method: 'start' | 'execute' | 'query' | 'copy' | 'close'
  readonly sql?: string
  readonly values?: readonly (string | null)[]
  readonly rows?: Uint8Array
}

export type EngineAnswer = {
  readonly id: number
  readonly value?: unknown
  readonly failure?: EngineFailure | undefined
  readonly broken?: string
}

type Call = (call: Omit<EngineCall, 'id'>) => Promise<unknown>

const COPY_BLOCK_BYTES = 8 * 1024 * 1024

/** The PostgreSQL that gonogo brings along. Its code runs in WebAssembly and reaches nothing of this machine. */
export const openEmbedded = async (options: ScratchOptions): Promise<Scratch> => {
  const { signal } = options
  const extensions = options.extensions ?? []
  const host = startHost(extensions)
  const onAbort = () => host.stop(abortReason(signal))
  signal.addEventListener('abort', onAbort, { once: true })
  const call: Call = async (request) => {
    signal.throwIfAborted()
    return host.call(request)
  }
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', onAbort)
    await host.end()
  }
  try {
    await call({ method: 'start' })
    const query = async (sql: string, values: readonly (string | null)[] = []) =>
      (await call({ method: 'query', sql, values })) as ScratchRows
    const zone = options.timeZone ?? 'UTC'
    await query(`SELECT set_config('TimeZone', $1, false)`, [zone])
    return {
      server: await describeServer('embedded', query),
      async execute(sql) {
        await call({ method: 'execute', sql })
      },
      query,
      async provideRole(name) {
        try {
          await call({ method: 'execute', sql: `CREATE ROLE ${quoteName(name)} NOLOGIN` })
          return true
        } catch (error) {
          if (error instanceof ScratchError) return false
          throw error
        }
      },
      async copyIn(statement, chunks) {
        const sql = statement.replace(/\bFROM\s+stdin\b/i, `FROM '/dev/blob'`)
        for await (const rows of blocksOf(chunks, COPY_BLOCK_BYTES)) await call({ method: 'copy', sql, rows })
      },
      close,
    }
  } catch (error) {
    await close()
    signal.throwIfAborted()
    if (error instanceof Undecidable || error instanceof ScratchError) throw error
    throw new Undecidable(`the embedded PostgreSQL did not start (${messageOf(error)})`, {
      rule: 'scratch-unavailable',
      help: 'See whether this machine has 500 MB of memory to spare, or install the PostgreSQL server programs.',
    })
  }
}

type Host = {
  readonly call: Call
  readonly stop: (reason: Error) => void
  readonly end: () => Promise<void>
}

const startHost = (extensions: readonly string[]): Host => {
  const worker = new URL('./pglite-worker.js', import.meta.url)
  return existsSync(fileURLToPath(worker)) ? startThread(worker, extensions) : startHere(extensions)
}

const startThread = (url: URL, extensions: readonly string[]): Host => {
  const worker = new Worker(url, { workerData: { extensions }, stdout: true, stderr: true })
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >()
  let next = 0
  let ended: Error | undefined
  const failAll = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ id, value, failure, broken }: EngineAnswer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (failure !== undefined) one?.reject(scratchError(failure))
    else if (broken !== undefined) one?.reject(new Error(broken))
    else one?.resolve(value)
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the embedded PostgreSQL has ended')))
  return {
    call: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended)
          return
        }
        const id = next++
        waiting.set(id, { resolve, reject })
        // A thread, not a window: there is no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, ...request })
      }),
    stop(reason) {
      failAll(reason)
      void worker.terminate()
    },
    async end() {
      failAll(new Error('the embedded PostgreSQL was closed'))
      await worker.terminate()
    },
  }
}

/** Where gonogo runs from its sources there is no file to start a thread from: the engine runs in this one. */
const startHere = (extensions: readonly string[]): Host => {
  const engine = import('./pglite-engine.ts').then(async (loaded) => ({
    loaded,
    running: await loaded.startEngine(extensions),
  }))
  engine.catch(() => {})
  let last: Promise<unknown> = Promise.resolve()
  let ended: Error | undefined
  const run: Call = async ({ method, sql = '', values = [], rows = new Uint8Array() }) => {
    if (ended !== undefined) throw ended
    const { loaded, running } = await engine
    try {
      switch (method) {
        case 'start':
          return undefined
        case 'execute':
          return await running.execute(sql)
        case 'query':
          return await running.query(sql, values)
        case 'copy':
          return await running.copy(sql, rows)
        case 'close':
          return await running.close()
      }
    } catch (error) {
      const failure = loaded.failureIn(error)
      throw failure === undefined ? error : scratchError(failure)
    }
  }
  return {
    call: (request) => {
      const answer = last.then(async () => run(request))
      last = answer.catch(() => {})
      return answer
    },
    stop(reason) {
      ended = reason
    },
    async end() {
      if (ended === undefined) await engine.then(async ({ running }) => running.close()).catch(() => {})
      ended ??= new Error('the embedded PostgreSQL was closed')
    },
  }
}

const scratchError = ({ message, code, position, ...more }: EngineFailure): ScratchError =>
  new ScratchError(message, { code, position: position === undefined ? undefined : Number(position), ...more })
