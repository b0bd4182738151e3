import type { Client, ClientConfig, Query } from 'pg'
import { errorCode, isError, Undecidable } from '../core/errors.ts'
import type { Postgres, PostgresRows, PostgresServer, PostgresSession } from '../core/world.ts'
import { connectionFailure, queryFailure } from './postgres-failure.ts'

const DEFAULT_STATEMENT_TIMEOUT_MS = 30_000
const DEFAULT_LOCK_TIMEOUT_MS = 5_000
const CONNECT_TIMEOUT_MS = 15_000
/** An answer that is larger is no answer to a question; it would only fill the memory. */
const MAX_ROWS = 200_000
const MAX_TEXT = 64 * 1024 * 1024

/** Databases that are only looked at: everything happens in one read-only transaction, statement by statement. */
export const createPostgres = (): Postgres => ({
  async connect({ url, signal, statementTimeoutMs, lockTimeoutMs }) {
    signal.throwIfAborted()
    const pg = await loadPg()
    const config = await readUrl(url)
    const open = async (options: string | undefined) => {
      const client = new pg.Client({ ...config, ...(options === undefined ? {} : { options }) })
      // A connection that breaks between two questions must not end the process; the next question says it.
      client.on('error', () => {})
      await untilAborted(client.connect(), signal, () => destroy(client))
      return client
    }
    let client: Client
    try {
      client = await open('-c default_transaction_read_only=on').catch((error: unknown) => {
        // Poolers take no settings at the start; the transaction itself is read-only all the same.
        if (errorCode(error) === '08P01' || (isError(error) && /unsupported startup parameter/.test(error.message)))
          return open(undefined)
        throw error
      })
    } catch (error) {
      throw connectionFailure(error, config, signal)
    }

    let closed = false
    const ask = async (text: string, values: readonly (string | number | boolean | null)[]): Promise<PostgresRows> => {
      signal.throwIfAborted()
      const query = new pg.Query<string[]>({
        text,
        values: [...values],
        rowMode: 'array',
        // The simple protocol would take several statements in one text: "COMMIT; DELETE …" leaves the transaction.
        queryMode: 'extended',
      } as ConstructorParameters<typeof pg.Query>[0])
      const answer = collect(query, () => destroy(client))
      client.query(query)
      return untilAborted(answer, signal, () => {
        cancel(pg.Client, config, client)
        destroy(client)
      })
    }

    const session: PostgresSession = {
      server: await (async (): Promise<PostgresServer> => {
        try {
          await ask('BEGIN TRANSACTION READ ONLY', [])
          await ask(
            `SET LOCAL statement_timeout = ${Math.ceil(statementTimeoutMs ?? DEFAULT_STATEMENT_TIMEOUT_MS)}`,
            [],
          )
          await ask(`SET LOCAL lock_timeout = ${Math.ceil(lockTimeoutMs ?? DEFAULT_LOCK_TIMEOUT_MS)}`, [])
          // This question takes the transaction's first snapshot: from here on it cannot be made read-write any more.
          return serverOf(await ask(IDENTITY, []))
        } catch (error) {
          destroy(client)
          throw signal.aborted ? connectionFailure(error, config, signal) : queryFailure(error, signal)
        }
      })(),
      async query(text, values = []) {
        if (closed)
          throw new Undecidable('the session with the database has ended', {
            rule: 'query-failed',
            help: 'Ask one question after the other; one that fails or ends the transaction ends the session.',
          })
        try {
          const rows = await ask(text, values)
          if (client.getTransactionStatus() !== 'T') {
            closed = true
            destroy(client)
            throw new Undecidable('the query ended the read-only transaction in which it has to stay', {
              rule: 'query-not-allowed',
              help: 'Write a plain SELECT, without COMMIT, ROLLBACK or another statement about transactions.',
            })
          }
          return rows
        } catch (error) {
          if (signal.aborted || client.getTransactionStatus() !== 'T') closed = true
          throw queryFailure(error, signal)
        }
      },
      async close() {
        closed = true
        if (signal.aborted) destroy(client)
        else await Promise.race([client.end().catch(() => {}), later(1000).then(() => destroy(client))])
      },
    }
    return session
  },
})

const IDENTITY = `SELECT current_database(), current_user, current_setting('server_version_num'),
  current_setting('server_version'), pg_catalog.pg_is_in_recovery(),
  coalesce((SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user), false),
  host(pg_catalog.inet_server_addr())`

const serverOf = ({ rows }: PostgresRows): PostgresServer => {
  const [database, user, number, version, replica, superuser, address] = rows[0] ?? []
  return {
    database: database ?? '',
    user: user ?? '',
    versionNumber: Number(number),
    version: version ?? '',
    replica: replica === 't',
    superuser: superuser === 't',
    ...(typeof address === 'string' ? { address } : {}),
  }
}

const loadPg = async () => {
  const { default: pg } = await import('pg')
  return pg
}

/** Values stay as PostgreSQL prints them: nothing is rounded, and no date is moved into another zone. */
const AS_TEXT = { getTypeParser: () => (value: string) => value } as unknown as NonNullable<ClientConfig['types']>

const readUrl = async (url: string): Promise<ClientConfig> => {
  const wrong = (why: string) =>
    new Undecidable(`the database URL cannot be used: ${why}`, {
      rule: 'database-url-invalid',
      help: 'Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded.',
    })
  if (url.trim() === '') throw wrong('it is empty')
  if (!/^postgres(ql)?:\/\//i.test(url.trim())) throw wrong('it does not begin with postgresql://')
  // An @ behind the first slash is a password that was not encoded: what stands for host and port would be parts of it.
  if (/^[a-z]+:\/\/[^/?#]*[/#][^?]*@/i.test(url.trim()))
    throw wrong('its password holds a character that ends the host')
  const { parse, toClientConfig } = await import('pg-connection-string')
  let config: ClientConfig
  try {
    // With libpq's meaning of sslmode, which is what psql and every other tool makes of the same URL.
    config = toClientConfig(parse(url.trim(), { useLibpqCompat: true }))
  } catch (error) {
    throw wrong(errorCode(error) === 'ENOENT' ? 'a certificate file that it names is missing' : 'it cannot be read')
  }
  return {
    ...config,
    application_name: 'gonogo',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: AS_TEXT,
    keepAlive: true,
  }
}

const collect = (query: Query<string[]>, stop: () => void): Promise<PostgresRows> =>
  new Promise((resolve, reject) => {
    const rows: (string | null)[][] = []
    let size = 0
    query.on('row', (row: (string | null)[]) => {
      rows.push(row)
      for (const value of row) size += value?.length ?? 0
      if (rows.length <= MAX_ROWS && size <= MAX_TEXT) return
      reject(
        new Undecidable(`the answer of the query is too large: more than ${rows.length - 1} rows`, {
          rule: 'query-too-large',
          help: 'Ask for a count or for the rows that must not be there, with a LIMIT.',
        }),
      )
      stop()
    })
    query.on('error', reject)
    query.on('end', (result) => {
      const [last] = [result].flat().slice(-1)
      resolve({ columns: last?.fields.map((field) => field.name) ?? [], rows, command: last?.command ?? '' })
    })
  })

const untilAborted = async <T>(promise: Promise<T>, signal: AbortSignal, stop: () => void): Promise<T> => {
  let onAbort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(isError(signal.reason) ? signal.reason : new Error('aborted'))
      stop()
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  // What the abandoned side says later is of no interest any more.
  promise.catch(() => {})
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

type Connection = { readonly stream: { destroy(): void; on(event: 'error', listener: () => void): void } }

/** pg has no way to end a connection at once; its socket has. */
const destroy = (client: Client): void => {
  ;(client as unknown as { connection: Connection }).connection.stream.destroy()
}

/** Tells the server to stop working on the question; best effort, since its statement_timeout ends it in any case. */
const cancel = (Constructor: typeof Client, config: ClientConfig, client: Client): void => {
  const messenger = new Constructor(config) as Client & {
    connection: {
      connect(portOrPath: number | string, host?: string): void
      cancel(processId: number, secretKey: number): void
      on(event: 'connect' | 'error', listener: () => void): void
    }
  }
  // The method of pg for this reads a property that pg itself warns of on standard error.
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number }
  const { connection, host, port } = messenger
  messenger.on('error', () => {})
  connection.on('error', () => {})
  connection.on('connect', () => connection.cancel(processID, secretKey))
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
  else connection.connect(port, host)
  later(2000).then(
    () => destroy(messenger),
    () => {},
  )
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
