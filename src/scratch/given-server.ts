import { randomBytes } from 'node:crypto'
import type { ClientConfig } from 'pg'
import { errorCode, isError, Undecidable } from '../core/errors.ts'
import { describeServer } from './describe-server.ts'
import { ScratchError, type Scratch, type ScratchOptions } from './scratch.ts'
import { connectSession } from './session.ts'

/**
 * A database made inside a server whose URL was given for this, and dropped at the end. Where the role may not create one,
 * the database of the URL is used if it is empty, and emptied at the end.
 */
export const openGivenServer = async (options: ScratchOptions, url: string): Promise<Scratch> => {
  const { signal } = options
  const config = await readUrl(url)
  for (const real of options.refuse ?? [])
    if (await isSameDatabase(url, real)) throw refused('it is the URL of a configured database')

  const home = await connectSession(config, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new Undecidable(
      `the server for scratch databases could not be reached (${errorCode(error) ?? 'no session'})`,
      {
        rule: 'scratch-unavailable',
        help: 'See whether its URL is right and it is up.',
      },
    )
  })
  const zone = `SET TimeZone = '${(options.timeZone ?? 'UTC').replaceAll("'", "''")}'`
  const name = `gonogo_scratch_${randomBytes(6).toString('hex')}`
  try {
    await home.execute(`CREATE DATABASE ${name} TEMPLATE template0`)
  } catch (error) {
    if (!(error instanceof ScratchError) || error.code !== '42501') {
      await home.end()
      throw error
    }
    const { rows } = await home.query(USER_OBJECTS)
    if (rows[0]?.[0] !== '0') {
      await home.end()
      throw refused('its role may not create databases, and the database it names is not empty')
    }
    await home.execute(zone)
    let closed: Promise<void> | undefined
    return {
      server: await describeServer('given', home.query),
      execute: home.execute,
      query: home.query,
      copyIn: home.copyIn,
      provideRole: async () => Promise.resolve(false),
      close: async () =>
        (closed ??= (async () => {
          const ending = await connectSession(config, new AbortController().signal).catch(() => undefined)
          await home.end()
          await ending?.execute(EMPTY_AGAIN).catch(() => {})
          await ending?.end()
        })()),
    }
  }
  const owner =
    options.restricted === true ? { user: `${name}_owner`, password: randomBytes(18).toString('base64url') } : {}
  const drop = async (): Promise<void> => {
    // A connection of its own: the first one may have been ended by the signal.
    const ending = await connectSession(config, new AbortController().signal)
    try {
      await ending.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(async (error: unknown) => {
        // WITH (FORCE) exists from version 13 on.
        if (isError(error) && errorCode(error) === '42601') await ending.execute(`DROP DATABASE IF EXISTS ${name}`)
        else throw error
      })
      if ('user' in owner) await ending.execute(`DROP ROLE IF EXISTS ${owner.user}`)
    } finally {
      await ending.end()
    }
  }
  try {
    if ('user' in owner) {
      // What is restored must not reach beyond its own database, whatever the role of the URL may do.
      await home.execute(
        `CREATE ROLE ${owner.user} LOGIN PASSWORD '${owner.password}' NOSUPERUSER NOCREATEROLE NOCREATEDB`,
      )
      await home.execute(`GRANT ${owner.user} TO CURRENT_USER`)
      await home.execute(`ALTER DATABASE ${name} OWNER TO ${owner.user}`)
    }
    const session = await connectSession({ ...config, ...owner, database: name }, signal)
    await session.execute(zone)
    let closed: Promise<void> | undefined
    return {
      server: await describeServer('given', session.query),
      execute: session.execute,
      query: session.query,
      copyIn: session.copyIn,
      provideRole: async () => Promise.resolve(false),
      close: async () =>
        (closed ??= (async () => {
          await session.end()
          await home.end()
          await drop()
        })()),
    }
  } catch (error) {
    await home.end()
    await drop()
    throw error
  }
}

const refused = (why: string): Undecidable =>
  new Undecidable(`the URL for scratch databases is refused: ${why}`, {
    rule: 'scratch-refused',
    help: 'Give the URL of a server that holds nothing of value, with a role that may create databases.',
  })

const USER_OBJECTS = `SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'`

const EMPTY_AGAIN = `DO $$ DECLARE s text; BEGIN
  FOR s IN SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP;
  CREATE SCHEMA public; END $$`

const readUrl = async (url: string): Promise<ClientConfig> => {
  const { parse, toClientConfig } = await import('pg-connection-string')
  try {
    if (!/^postgres(ql)?:\/\//i.test(url.trim())) throw new Error('no URL')
    return { ...toClientConfig(parse(url.trim(), { useLibpqCompat: true })), connectionTimeoutMillis: 15_000 }
  } catch {
    throw new Undecidable('the URL for scratch databases cannot be read', {
      rule: 'scratch-unavailable',
      help: 'Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.',
    })
  }
}

/** The same server and database, whoever logs in and however the URL is written. */
const isSameDatabase = async (one: string, other: string): Promise<boolean> => {
  if (one.trim() === other.trim()) return true
  const { parse } = await import('pg-connection-string')
  const identity = (url: string): string | undefined => {
    try {
      const { host, port, database, user } = parse(url.trim(), { useLibpqCompat: true })
      const name = (host ?? 'localhost').toLowerCase().replace(/^(127\.0\.0\.1|\[?::1\]?)$/, 'localhost')
      return `${name}:${port ?? '5432'}/${database ?? user ?? ''}`
    } catch {
      return undefined
    }
  }
  const left = identity(one)
  return left !== undefined && left === identity(other)
}
