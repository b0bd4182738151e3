import { main } from './main.ts'
import { outputOf } from './output.ts'

/** The command line as a process: arguments, streams and signals as values, and the exit code. */
export const runProcess = async (): Promise<void> => {
  let ended = false
  // A process that has nothing left to wait for ends with 0, whether or not there was an answer.
  process.on('exit', (code) => {
    if (!ended && code === 0) process.exitCode = 1
  })
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second one means it.
      if (interrupted.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
      interrupted.abort(new Error(signal))
    })
  }
  const stdout = outputOf(1)
  const stderr = outputOf(2)
  const code = await main({
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    stdout,
    stderr,
    signal: interrupted.signal,
  })
  process.exitCode = code
  ended = true
  await Promise.all([stdout.flush(), stderr.flush()])
  // What a check has left open must not keep the gate from answering.
  process.exit(code)
}
