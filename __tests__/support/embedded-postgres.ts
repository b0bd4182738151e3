import { spawnSync } from 'node:child_process'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { readAsset } from '../../src/scratch/assets.ts'

/** A PostgreSQL that needs nothing installed, served on a port of this machine so that real clients connect to it. */
export const embeddedPostgres = async (
  schema: string,
): Promise<{ readonly url: string; readonly database: PGlite; close(): Promise<void> }> => {
  // From the data folder that is shipped: to make one costs two seconds.
  const data = new File([await readAsset('data-directory.tar')], 'data-directory.tar', { type: 'application/x-tar' })
  const database = await PGlite.create({ loadDataDir: data })
  await database.exec(schema)
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 10 })
  await server.start()
  const [host, port] = server.getServerConn().split(':')
  return {
    url: `postgresql://postgres:embedded@${host}:${port}/postgres?sslmode=disable`,
    database,
    async close() {
      await server.stop()
      await database.close()
    },
  }
}

/** Where this machine keeps the PostgreSQL server programs, or undefined: tests that need them are skipped then. */
export const serverPrograms = (): string | undefined => {
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const folder = status === 0 ? stdout.trim() : '/usr/lib/postgresql/15/bin'
  return spawnSync(`${folder}/postgres`, ['--version']).status === 0 ? folder : undefined
}
