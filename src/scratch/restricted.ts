import type { ClientConfig } from 'pg'
import type { ScratchOptions } from './scratch.ts'
import { connectSession, type Session } from './session.ts'

const OWNER = 'gonogo_owner'

/** A session as superuser, or as a role that owns its database and has no rights beyond it. */
export const connectRestricted = async (config: ClientConfig, options: ScratchOptions): Promise<Session> => {
  const { signal } = options
  const zone = `SET TimeZone = '${(options.timeZone ?? 'UTC').replaceAll("'", "''")}'`
  if (options.restricted !== true) {
    const session = await connectSession(config, signal)
    await session.execute(zone)
    return session
  }
  const admin = await connectSession(config, signal)
  try {
    // Without CREATEROLE: up to version 15 it is enough to become a member of pg_execute_server_program.
    await admin.execute(`CREATE ROLE ${OWNER} LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS`)
    await admin.execute(`CREATE DATABASE gonogo_scratch OWNER ${OWNER} TEMPLATE template0`)
  } finally {
    await admin.end()
  }
  const session = await connectSession({ ...config, user: OWNER, database: 'gonogo_scratch' }, signal)
  await session.execute(zone)
  return session
}
