import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { platform, tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import type { ClientConfig } from 'pg'
import { messageOf, Undecidable } from '../core/errors.ts'
import { describeServer } from './describe-server.ts'
import { connectRestricted } from './restricted.ts'
import { quoteName, ScratchError, type Scratch, type ScratchOptions } from './scratch.ts'
import { connectSession } from './session.ts'

const SUPERUSER = 'gonogo'
const START_LIMIT_MS = 20_000
/** Immediate shutdown: the server takes its children along. Killed outright, it would leave one behind that loops in PL/pgSQL. */
const AT_ONCE = 'SIGQUIT'
/** After five seconds the server itself kills the children that did not go. */
const STOP_LIMIT_MS = 8000
const WINDOWS = platform() === 'win32'

/** A cluster of its own, made of the PostgreSQL programs on this machine, in a folder that is removed at the end. */
export const openPrograms = async (options: ScratchOptions): Promise<Scratch> => {
  const { signal } = options
  const folder = findPrograms()
  if (folder === undefined) throw unavailable('there are no PostgreSQL server programs on this machine')
  const account = unprivilegedAccount()
  if (account === 'missing')
    throw unavailable('PostgreSQL does not run as root, and there is no other user to run it as')
  const home = await mkdtemp(join(tmpdir(), 'gonogo-pg-'))
  const data = join(home, 'data')
  const who = account === undefined ? {} : { uid: account.uid, gid: account.gid }
  let server: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const child = server
      const gone = new Promise((resolve) => {
        child.once('exit', resolve)
      })
      child.kill(AT_ONCE)
      const patience = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
      await gone
      clearTimeout(patience)
    }
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  try {
    if (account !== undefined) chownSync(home, account.uid, account.gid)
    const environment = { LC_ALL: 'C', PATH: folder, ...(WINDOWS ? { SystemRoot: 'C:\\Windows' } : {}) }
    await initialise(join(folder, 'initdb'), data, { ...who, env: environment, cwd: home }, signal)

    const port = WINDOWS ? await freePort() : 5432
    const password = randomBytes(18).toString('base64url')
    server = spawn(join(folder, 'postgres'), ['-D', data, ...settings(home, port)], {
      ...who,
      env: environment,
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const config: ClientConfig = {
      host: WINDOWS ? '127.0.0.1' : home,
      port,
      user: SUPERUSER,
      password,
      database: 'postgres',
    }
    await untilReady(server, config, signal)
    const session = await connectRestricted(config, options)
    const kill = () => server?.kill(AT_ONCE)
    signal.addEventListener('abort', kill, { once: true })
    let closed: Promise<void> | undefined
    return {
      server: await describeServer('programs', session.query),
      execute: session.execute,
      query: session.query,
      copyIn: session.copyIn,
      // As superuser, since the session's own role may be a restricted one.
      provideRole: async (name) => makeRole(config, name, signal),
      close: async () =>
        (closed ??= (async () => {
          signal.removeEventListener('abort', kill)
          await session.end()
          await stop()
        })()),
    }
  } catch (error) {
    await stop()
    signal.throwIfAborted()
    if (error instanceof Undecidable) throw error
    throw unavailable(`the PostgreSQL programs in ${folder} did not start (${messageOf(error)})`)
  }
}

const makeRole = async (config: ClientConfig, name: string, signal: AbortSignal): Promise<boolean> => {
  const admin = await connectSession(config, signal)
  try {
    await admin.execute(`CREATE ROLE ${quoteName(name)} NOLOGIN`)
    return true
  } catch (error) {
    if (error instanceof ScratchError) return false
    throw error
  } finally {
    await admin.end()
  }
}

const unavailable = (message: string): Undecidable =>
  new Undecidable(message, {
    rule: 'scratch-unavailable',
    help: 'Install the PostgreSQL server programs, or give the URL of a server for scratch databases.',
  })

/** Nothing here has to survive: no write waits for a disk. */
const settings = (home: string, port: number): string[] =>
  [
    `port=${port}`,
    ...(WINDOWS ? ['listen_addresses=127.0.0.1'] : ['listen_addresses=', `unix_socket_directories=${home}`]),
    'unix_socket_permissions=0700',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'wal_level=minimal',
    'max_wal_senders=0',
    'autovacuum=off',
    'shared_buffers=32MB',
    'max_connections=20',
    'TimeZone=UTC',
    'log_min_messages=fatal',
  ].flatMap((setting) => ['-c', setting])

const initialise = async (
  program: string,
  data: string,
  spawned: { readonly uid?: number; readonly gid?: number; readonly env: NodeJS.ProcessEnv; readonly cwd: string },
  signal: AbortSignal,
): Promise<void> => {
  const args = [
    '--no-sync',
    '-D',
    data,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-instructions',
  ]
  const child = spawn(program, args, { ...spawned, stdio: ['ignore', 'ignore', 'pipe'], signal })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-500)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${complaint.trim().split('\n').at(-1) ?? ''}`)
}

const untilReady = async (server: ChildProcess, config: ClientConfig, signal: AbortSignal): Promise<void> => {
  let complaint = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-500)
  })
  let broken: Error | undefined
  server.once('error', (error) => (broken = error))
  server.once('exit', () => (broken ??= new Error(complaint.trim().split('\n').at(-1) ?? 'it ended')))
  const deadline = performance.now() + START_LIMIT_MS
  for (;;) {
    signal.throwIfAborted()
    if (broken !== undefined) throw broken
    try {
      const session = await connectSession(config, signal)
      await session.end()
      return
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** The folder with `initdb` and `postgres`: often outside PATH, one for each major version; the newest is taken. */
export const findPrograms = (): string | undefined => {
  const executable = (name: string): string => (WINDOWS ? `${name}.exe` : name)
  const isWhole = (folder: string): boolean =>
    existsSync(join(folder, executable('initdb'))) && existsSync(join(folder, executable('postgres')))
  const configured = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8', timeout: 5000 })
  const below = (parent: string, inner = 'bin'): string[] => {
    try {
      return readdirSync(parent)
        .sort((a, b) => Number.parseFloat(b.replace(/^\D+/, '')) - Number.parseFloat(a.replace(/^\D+/, '')))
        .map((name) => join(parent, name, inner))
    } catch {
      return []
    }
  }
  const candidates = [
    ...(configured.status === 0 ? [configured.stdout.trim()] : []),
    ...below('/usr/lib/postgresql'),
    ...below('/usr/local/opt').filter((path) => path.includes('postgresql')),
    ...below('/opt/homebrew/opt').filter((path) => path.includes('postgresql')),
    ...['17', '16', '15', '14', '18'].map((major) => `/usr/pgsql-${major}/bin`),
    ...(WINDOWS ? below('C:\\Program Files\\PostgreSQL') : []),
    '/usr/bin',
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
  ]
  return candidates.find((folder) => folder !== '' && !folder.includes(delimiter) && isWhole(folder))
}

/** Root needs somebody else to run the server as; everybody else runs it. */
const unprivilegedAccount = (): { readonly uid: number; readonly gid: number } | 'missing' | undefined => {
  if (WINDOWS || userInfo().uid !== 0) return undefined
  let accounts: string
  try {
    accounts = readFileSync('/etc/passwd', 'utf8')
  } catch {
    return 'missing'
  }
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] =
      accounts
        .split('\n')
        .find((line) => line.startsWith(`${wanted}:`))
        ?.split(':') ?? []
    if (uid !== undefined && gid !== undefined && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return 'missing'
}
