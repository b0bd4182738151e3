import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode, messageOf, Undecidable } from '../core/errors.ts'
import type { Shell, ShellCommand, ShellResult } from '../core/world.ts'
import { createBoundedText } from './bounded-text.ts'

const MAX_OUTPUT_BYTES = 1_000_000

/** Time between the request to end and the end: an item's limit is kept to within a second. */
const GRACE_MS = 400

/** Time that output may still come after the process has gone: what it left behind in the background may hold the pipe open for ever. */
const DRAIN_MS = 200

/** Programs in process groups of their own, so that ending one ends all that it started. */
export const createShell = (variables: Readonly<Record<string, string | undefined>>): Shell => ({
  async run(command) {
    const stdout = createBoundedText(command.maxOutputBytes ?? MAX_OUTPUT_BYTES)
    const { ended } = await begin(command, variables, (chunk) => stdout.push(chunk))
    const result = await ended
    return { ...result, stdout: stdout.text(), truncated: result.truncated || stdout.truncated() }
  },
  open(command) {
    const queue = createQueue()
    const ended = begin(command, variables, (chunk) => queue.push(chunk))
      .then(({ ended }) => ended)
      .finally(() => queue.end())
    // The caller may only read the output: a failure then comes out of it.
    ended.catch((error: unknown) => queue.fail(error))
    return { stdout: queue.read(), ended }
  },
})

type Ended = Promise<Omit<ShellResult, 'stdout'>>

const begin = async (
  command: ShellCommand,
  variables: Readonly<Record<string, string | undefined>>,
  onStdout: (chunk: Buffer) => void | Promise<void>,
): Promise<{ readonly ended: Ended }> => {
  command.signal.throwIfAborted()
  const errors: unknown[] = []
  for (const attempt of await attemptsOf(command)) {
    try {
      return await start(command, attempt, variables, onStdout)
    } catch (error) {
      await attempt.cleanUp?.()
      errors.push(error)
      if (!isNotFound(error)) break
    }
  }
  const [first] = errors
  const name = typeof command.command === 'string' ? (command.shell ?? 'bash') : (command.command[0] ?? '')
  throw new Undecidable(`"${name}" cannot be started: ${messageOf(first)}`, {
    rule: 'command-not-started',
    help: 'Install the program, put it on the PATH, and see that the working directory exists.',
    cause: first,
  })
}

const isNotFound = (error: unknown): boolean => errorCode(error) === 'ENOENT'

type Attempt = {
  readonly program: string
  readonly args: readonly string[]
  readonly verbatim?: boolean
  readonly cleanUp?: () => Promise<void>
}

/** The ways to start it, tried in order while the program is not there. Shells are called as GitHub's runners call them. */
const attemptsOf = async ({ command, shell }: ShellCommand): Promise<readonly Attempt[]> => {
  if (typeof command !== 'string') return [{ program: command[0] ?? '', args: command.slice(1) }]
  switch (shell) {
    case undefined:
      return [
        // A pipe whose first command failed must not pass because its last one did not.
        { program: 'bash', args: ['-e', '-o', 'pipefail', '-c', command] },
        { program: 'sh', args: ['-e', '-c', command] },
        ...(isWindows ? [powershell('pwsh', command), powershell('powershell', command)] : []),
      ]
    case 'bash':
      return [{ program: 'bash', args: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', command] }]
    case 'sh':
      return [{ program: 'sh', args: ['-e', '-c', command] }]
    case 'python':
      return ['python', 'python3'].map((program) => ({ program, args: ['-c', command] }))
    case 'node':
      return [{ program: process.execPath, args: ['-e', command] }]
    case 'pwsh':
    case 'powershell':
      return [powershell(shell, command)]
    case 'cmd':
      return [{ program: 'cmd.exe', args: ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"${command}"`], verbatim: true }]
    default:
      return [await fromTemplate(shell, command)]
  }
}

const isWindows = process.platform === 'win32'

const powershell = (program: string, command: string): Attempt => ({
  program,
  args: [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    `$ErrorActionPreference = 'stop'\n${command}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
  ],
})

const fromTemplate = async (template: string, command: string): Promise<Attempt> => {
  const [program, ...args] = template.trim().split(/\s+/)
  if (program === undefined || !template.includes('{0}'))
    throw new Undecidable(`"${template}" is no shell: it is neither a known name nor a template with {0}.`, {
      rule: 'command-not-started',
      help: 'Write bash, sh, pwsh, python, node or cmd, or a template such as `perl {0}`.',
    })
  const folder = await mkdtemp(join(tmpdir(), 'gonogo-'))
  const script = join(folder, 'script')
  await writeFile(script, command, { mode: 0o700 })
  return {
    program,
    args: args.map((arg) => arg.replaceAll('{0}', script)),
    cleanUp: () => rm(folder, { recursive: true, force: true }),
  }
}

const start = async (
  { directory, env, input, signal, maxOutputBytes = MAX_OUTPUT_BYTES }: ShellCommand,
  { program, args, verbatim = false, cleanUp }: Attempt,
  variables: Readonly<Record<string, string | undefined>>,
  onStdout: (chunk: Buffer) => void | Promise<void>,
): Promise<{ readonly ended: Ended }> => {
  const startedAt = performance.now()
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...variables, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: !isWindows,
    windowsHide: true,
    windowsVerbatimArguments: verbatim,
  })
  const spawned = new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  const gone = new Promise<{ exitCode: number | null; killedBy: string | null }>((resolve) => {
    child.once('exit', (exitCode, killedBy) => resolve({ exitCode, killedBy }))
  })
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })

  const stderr = createBoundedText(maxOutputBytes)
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdout?.on('data', (chunk: Buffer) => {
    const full = onStdout(chunk)
    if (full === undefined) return
    child.stdout?.pause()
    void full.then(() => child.stdout?.resume())
  })
  // A program that does not read its input closes it: no mistake of ours.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)

  await spawned
  const finish = async (): Ended => {
    let force: NodeJS.Timeout | undefined
    const stop = (): void => {
      endGroup(child, 'SIGTERM')
      force = setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    try {
      const { exitCode, killedBy } = await gone
      const durationMs = performance.now() - startedAt
      // What the program had started may have outlived the polite request.
      if (signal.aborted) endGroup(child, 'SIGKILL')
      await drain(child, closed)
      signal.throwIfAborted()
      return {
        exitCode,
        ...(killedBy === null ? {} : { killedBy }),
        stderr: stderr.text(),
        truncated: stderr.truncated(),
        durationMs,
      }
    } finally {
      clearTimeout(force)
      signal.removeEventListener('abort', stop)
      await cleanUp?.()
    }
  }
  return { ended: finish() }
}

/** Waits for the rest of the output; while it keeps coming, or the reader is slow, there is no limit. */
const drain = async (child: ChildProcess, closed: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  let seen = -1
  await Promise.race([
    closed,
    new Promise<void>((resolve) => {
      const look = (): void => {
        const now = bytesRead(child)
        if (now === seen && child.stdout?.isPaused() !== true) return resolve()
        seen = now
        timer = setTimeout(look, DRAIN_MS)
      }
      look()
    }),
  ])
  clearTimeout(timer)
  child.stdout?.destroy()
  child.stderr?.destroy()
}

const bytesRead = (child: ChildProcess): number =>
  [child.stdout, child.stderr].reduce(
    (sum, stream) => sum + (stream !== null && 'bytesRead' in stream ? Number(stream.bytesRead) : 0),
    0,
  )

/** Ends the process and all that it has started. One that has gone already is no mistake. */
const endGroup = (child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void => {
  if (child.pid === undefined) return
  if (isWindows) {
    spawn('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill('SIGKILL'),
    )
    return
  }
  try {
    process.kill(-child.pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') child.kill(name)
  }
}

/** Chunks from one that pushes to one that reads; `push` gives a promise while the reader is behind. */
const createQueue = () => {
  const chunks: Buffer[] = []
  let bytes = 0
  let ended = false
  let failure: { readonly error: unknown } | undefined
  let wake = (): void => {}
  let drained = (): void => {}
  return {
    push(chunk: Buffer): void | Promise<void> {
      chunks.push(chunk)
      bytes += chunk.length
      wake()
      if (bytes < MAX_OUTPUT_BYTES) return
      return new Promise((resolve) => {
        drained = resolve
      })
    },
    end() {
      ended = true
      wake()
    },
    fail(error: unknown) {
      failure = { error }
      wake()
    },
    async *read(): AsyncGenerator<Uint8Array> {
      for (;;) {
        const chunk = chunks.shift()
        if (chunk !== undefined) {
          bytes -= chunk.length
          if (bytes < MAX_OUTPUT_BYTES) drained()
          yield chunk
        } else if (failure !== undefined) throw failure.error
        else if (ended) return
        else
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      }
    },
  }
}
