import { main } from './main.ts'

/** The action as a process. */
export const runProcess = async (): Promise<void> => {
  let ended = false
  // A process that has nothing left to wait for ends with 0, whether or not there was an answer.
  process.on('exit', (code) => {
    if (!ended && code === 0) process.exitCode = 1
  })
  const interrupted = new AbortController()
  // A cancelled job gets SIGINT, and seven and a half seconds later SIGTERM.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort(new Error(signal)))
  await main(process.env, interrupted.signal)
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
  ended = true
  process.exit(process.exitCode ?? 0)
}
