/**
 * A deployment checklist decides, on a real application: `npm run demo`. Starts the example with an embedded PostgreSQL, asks the
 * built gate (NO-GO), mends what it names as a person would, asks again (GO), and stops what it started.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { takeTurns } from './take-turns.ts'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'gonogo-demo-'))
const bold = (text: string): string => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text)
const say = (text: string): void => console.log(text)

type Mend = { readonly file: string; readonly why: string; readonly from: string; readonly to: string }

/** What a person would do about each finding. */
const MENDS: readonly Mend[] = [
  { file: 'src/server.js', why: 'the debug output goes', from: "  console.log('order', request.body)\n", to: '' },
  {
    file: 'migrations/0003_order_status.sql',
    why: 'a constant default needs no scan',
    from: "ALTER TABLE orders ADD COLUMN status text;\nUPDATE orders SET status = 'open' WHERE status IS NULL;\nALTER TABLE orders ALTER COLUMN status SET NOT NULL;\n",
    to: "SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN status text NOT NULL DEFAULT 'open';\n",
  },
  {
    file: 'test/orders.test.js',
    why: 'the test runs again',
    from: "{ skip: 'needs a database' }, () => {}",
    to: "() => assert.ok(!('customer' in { productId: 1 }))",
  },
  {
    file: '.env.production',
    why: 'production runs as production',
    from: 'NODE_ENV=development',
    to: 'NODE_ENV=production',
  },
  {
    file: '.env.production',
    why: 'only the shop itself may read answers',
    from: 'ALLOWED_ORIGINS=*',
    to: 'ALLOWED_ORIGINS=https://shop.corner.store',
  },
  {
    file: '.env.production',
    why: 'a secret that nobody can guess',
    from: 'SESSION_SECRET=changeme',
    to: `SESSION_SECRET=${[...crypto.getRandomValues(new Uint8Array(36))].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`,
  },
  {
    file: 'docs/DEPLOYMENT_CHECKLIST.md',
    why: 'the rollback plan names somebody',
    from: 'Decides: [Contact Info]',
    to: 'Decides: the engineer on call, +49 30 1234567',
  },
]

const started: ChildProcess[] = []
let database: PGlite | undefined
let socket: PGLiteSocketServer | undefined
let turns: Awaited<ReturnType<typeof takeTurns>> | undefined

const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

/** A child that must not stop this process from serving the database meanwhile. */
const runBeside = (args: readonly string[], env: Readonly<Record<string, string>>, show: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

const git = (...args: string[]): string => {
  const { status, stdout, stderr } = run('git', args, {
    GIT_AUTHOR_NAME: 'Demo',
    GIT_AUTHOR_EMAIL: 'demo@example.invalid',
    GIT_COMMITTER_NAME: 'Demo',
    GIT_COMMITTER_EMAIL: 'demo@example.invalid',
    GIT_CONFIG_GLOBAL: '',
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

const secretOf = (text: string): string => /^SESSION_SECRET=(.*)$/m.exec(text)?.[1] ?? ''
const originsOf = (text: string): string => /^ALLOWED_ORIGINS=(.*)$/m.exec(text)?.[1] ?? ''

const startServer = async (databaseUrl: string, release: string): Promise<{ url: string; stop(): Promise<void> }> => {
  const settings = readFileSync(join(folder, '.env.production'), 'utf8')
  const child = spawn(process.execPath, ['src/server.js'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATABASE_IDLE_MS: '1',
      SESSION_SECRET: secretOf(settings),
      ALLOWED_ORIGINS: originsOf(settings),
      RELEASE_SHA: release,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /listening on (\d+)/.exec(chunk.toString())
      if (found?.[1] !== undefined) resolve(found[1])
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.on('exit', () => resolve())
        child.kill()
      }),
  }
}

const ask = (databaseUrl: string, baseUrl: string, release: string): Promise<number> => {
  say(bold('\n$ gonogo run --stage merge --stage pre-deploy --stage post-deploy --base main\n'))
  return runBeside(
    [
      join(root, 'dist/cli.js'),
      'run',
      '--stage',
      'merge',
      '--stage',
      'pre-deploy',
      '--stage',
      'post-deploy',
      '--base',
      'main',
    ],
    { DATABASE_URL: databaseUrl, BASE_URL: baseUrl, RELEASE_SHA: release },
    true,
  )
}

const mend = (): void => {
  for (const { file, why, from, to } of MENDS) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} is not as expected`)
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
    say(`\n${bold(file)}: ${why}`)
    for (const line of from.trimEnd().split('\n')) say(`  - ${line.trim()}`)
    for (const line of to.trimEnd().split('\n'))
      if (line !== '')
        say(
          `  + ${file === '.env.production' && line.startsWith('SESSION_SECRET') ? 'SESSION_SECRET=(72 characters, made by chance)' : line.trim()}`,
        )
  }
}

const main = async (): Promise<void> => {
  say(bold('A small Express shop with PostgreSQL, and the checklist its team deploys by (examples/express-postgres).'))
  cpSync(join(root, 'examples/express-postgres'), folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, '.gitignore'), 'node_modules\nreports\n.env.production\n')
  mkdirSync(join(folder, 'reports'))

  // What is deployed today is `main`; the change that waits adds a migration.
  const waiting = readFileSync(join(folder, 'migrations/0003_order_status.sql'), 'utf8')
  rmSync(join(folder, 'migrations/0003_order_status.sql'))
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'What runs today')

  // From the data folder that gonogo ships: to make one costs two seconds.
  const data = brotliDecompressSync(readFileSync(join(root, 'assets/pglite/data-directory.tar.br')))
  database = await PGlite.create({ loadDataDir: new Blob([data]) })
  socket = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 20 })
  await socket.start()
  // The embedded server has one session for all who connect: they take turns.
  turns = await takeTurns(Number(socket.getServerConn().split(':')[1]))
  const databaseUrl = `postgresql://postgres:demo@127.0.0.1:${turns.port}/postgres?sslmode=disable`
  const migrate = (): Promise<number> =>
    runBeside(['src/migrate.js'], { DATABASE_URL: databaseUrl, SESSION_SECRET: 'unused' }, false)
  if ((await migrate()) !== 0) throw new Error('the migrations of today failed')

  git('checkout', '-q', '-b', 'order-status')
  writeFileSync(join(folder, 'migrations/0003_order_status.sql'), waiting)
  git('add', '-A')
  git('commit', '-q', '-m', 'Orders have a status')
  const release = git('rev-parse', 'HEAD')
  await runBeside(
    ['--test', '--test-reporter=junit', '--test-reporter-destination=reports/tests.xml', 'test/'],
    {},
    false,
  )
  let server = await startServer(databaseUrl, 'the release before')

  const first = await ask(databaseUrl, server.url, release)
  if (first !== 1) throw new Error(`the gate should have said NO-GO; it ended with ${first}`)

  say(bold('\nNow each of these is mended.'))
  mend()
  git('add', '-A')
  git('commit', '-q', '-m', 'Mend what the gate has named')
  const mended = git('rev-parse', 'HEAD')
  await runBeside(
    ['--test', '--test-reporter=junit', '--test-reporter-destination=reports/tests.xml', 'test/'],
    {},
    false,
  )
  say(`\n${bold('npm run migrate')}, and the new release is started`)
  await server.stop()
  if ((await migrate()) !== 0) throw new Error('the mended migration failed')
  server = await startServer(databaseUrl, mended)

  const second = await ask(databaseUrl, server.url, mended)
  if (second !== 0) throw new Error(`the gate should have said GO; it ended with ${second}`)
  await server.stop()
  say(bold('\nThat is all: the checklist said no, then it said yes, and nobody had to ask whether it was followed.'))
}

try {
  await main()
} catch (thrown) {
  console.error(thrown)
  process.exitCode = 1
} finally {
  for (const child of started) child.kill()
  await turns?.close()
  await socket?.stop()
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
}
