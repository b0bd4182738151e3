import * as nodeModule from 'node:module'
import type { Output } from './commands.ts'
import { main } from './main.ts'

/** The command line as a process: arguments, streams and signals as values, and the exit code. */
export const runProcess = async (): Promise<void> => {
  // Node 22 and later keep compiled code between runs.
  ;(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.()
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second one means it.
      if (interrupted.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
      interrupted.abort(new Error(signal))
    })
  }
  // A reader that closes early (`| head`) is not an error of ours; the verdict still counts.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  const code = await main({
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    signal: interrupted.signal,
  })
  process.exitCode = code
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))),
  )
  // What a check has left open must not keep the gate from answering.
  process.exit(code)
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text)
  },
  terminal: stream.isTTY,
  get columns() {
    return stream.columns ?? 80
  },
})
