import { main } from './main.ts'

/** The action as a process. */
export const runProcess = async (): Promise<void> => {
  const interrupted = new AbortController()
  // A cancelled job gets SIGINT, and seven and a half seconds later SIGTERM.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort(new Error(signal)))
  await main(process.env, interrupted.signal)
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
  process.exit(process.exitCode ?? 0)
}
