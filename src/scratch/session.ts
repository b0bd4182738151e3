import type { Client, ClientConfig } from 'pg'
import { abortReason, errorCode, isError } from '../core/errors.ts'
import { ScratchError, type ScratchRows } from './scratch.ts'

/** A session with a PostgreSQL of our own, in which everything may be done. */
export type Session = {
  readonly execute: (sql: string) => Promise<void>
  readonly query: (sql: string, values?: readonly (string | null)[]) => Promise<ScratchRows>
  readonly copyIn: (statement: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>
  readonly end: () => Promise<void>
}

type Connection = {
  readonly stream: {
    destroy(): void
    write(data: Uint8Array): boolean
    on(event: string, listener: () => void): void
    off(event: string, listener: () => void): void
    readonly writableNeedDrain?: boolean
  }
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

const AS_TEXT = { getTypeParser: () => (value: string) => value } as unknown as NonNullable<ClientConfig['types']>

export const connectSession = async (config: ClientConfig, signal: AbortSignal): Promise<Session> => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ ...config, application_name: 'gonogo scratch', types: AS_TEXT })
  client.on('error', () => {})
  const connection = (client as unknown as { connection: Connection }).connection
  const onAbort = () => connection.stream.destroy()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await client.connect()
  } catch (error) {
    signal.removeEventListener('abort', onAbort)
    connection.stream.destroy()
    signal.throwIfAborted()
    throw error
  }

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) throw abortReason(signal)
      throw asScratchError(error)
    }
  }
  return {
    execute: async (sql) =>
      guarded(async () => {
        await client.query(sql)
      }),
    query: async (sql, values = []) =>
      guarded(async () => {
        const answer = await client.query<(string | null)[]>({ text: sql, values: [...values], rowMode: 'array' })
        const [last] = [answer].flat().slice(-1)
        return { columns: last?.fields.map(({ name }) => name) ?? [], rows: last?.rows ?? [] }
      }),
    copyIn: async (statement, chunks) => guarded(async () => copy(client, statement, chunks)),
    async end() {
      signal.removeEventListener('abort', onAbort)
      const ended = client.end().catch(() => {})
      await Promise.race([
        ended,
        new Promise<void>((resolve) => {
          setTimeout(resolve, 500).unref()
        }),
      ])
      connection.stream.destroy()
    },
  }
}

/** Until the socket takes more, or is gone: one pair of listeners at a time. */
const drained = (stream: Connection['stream']): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.on('drain', done)
    stream.on('close', done)
  })

/** COPY through the protocol, at the pace of the server. */
const copy = (
  client: Client,
  statement: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let failure: unknown
    const pump = async (connection: Connection): Promise<void> => {
      try {
        for await (const chunk of chunks) {
          if (failure !== undefined) return
          connection.sendCopyFromChunk(chunk)
          if (connection.stream.writableNeedDrain === true) await drained(connection.stream)
        }
        connection.endCopyFrom()
      } catch (error) {
        failure = error
        connection.sendCopyFail('the rows could not be read')
      }
    }
    // What pg calls on whatever it is asked to send.
    const submittable = {
      submit: (connection: Connection) => connection.query(statement),
      handleCopyInResponse: (connection: Connection) => void pump(connection),
      handleCopyData: () => {},
      handleRowDescription: () => {},
      handleDataRow: () => {},
      handlePortalSuspended: () => {},
      handleEmptyQuery: () => {},
      handleCommandComplete: () => {},
      handleError: (error: unknown) => {
        failure ??= error
        reject(asScratchError(failure))
      },
      handleReadyForQuery: () => {
        if (failure === undefined) resolve()
        else reject(asScratchError(failure))
      },
    }
    client.query(submittable as unknown as Parameters<Client['query']>[0] & { submit(): void })
  })

const asScratchError = (thrown: unknown): unknown => {
  const code = errorCode(thrown)
  if (!isError(thrown) || code === undefined || !/^[0-9A-Z]{5}$/.test(code) || thrown instanceof ScratchError)
    return thrown
  const read = (name: string): string | undefined => {
    const value: unknown = Reflect.get(thrown, name)
    return typeof value === 'string' ? value : undefined
  }
  const position = read('position')
  return new ScratchError(thrown.message, {
    code,
    position: position === undefined ? undefined : Number(position),
    detail: read('detail'),
    hint: read('hint'),
    where: read('where'),
  })
}
