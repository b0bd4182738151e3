import { abortReason, messageOf, Undecidable } from '../core/errors.ts'

/** Bytes of standard output that are kept of one call. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024

/** What would change the form of a diff, from anybody's settings or a `.gitattributes`, is set here. */
export const PLAIN_DIFF = ['--no-ext-diff', '--no-textconv', '--no-color', '--submodule=short'] as const

/** How a call ended, and all that it wrote. */
export type Answer = { readonly exitCode: number | null; readonly stdout: Buffer; readonly stderr: string }

type Call = {
  readonly root: string
  readonly args: readonly string[]
  readonly signal: AbortSignal
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Takes standard output as it comes; nothing of it is kept then. */
  readonly onChunk?: ((chunk: Buffer) => void) | undefined
}

/** One call of `git` in `root`. Ends with the exit code; throws Undecidable when git cannot be started, the signal's reason when aborted. */
export const callGit = async ({ root, args, signal, variables, onChunk }: Call): Promise<Answer> => {
  // What starts programs is loaded where one is started.
  const { spawn } = await import('node:child_process')
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', ...args], {
      cwd: root,
      // No question, no translation, no lock on the index of somebody who works in it.
      env: { ...variables, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      signal,
      killSignal: 'SIGKILL',
    })
    const chunks: Buffer[] = []
    let kept = 0
    let stderr = ''
    let overflow = false
    child.stdout.on('data', (chunk: Buffer) => {
      if (onChunk !== undefined) return onChunk(chunk)
      kept += chunk.length
      if (kept > MAX_OUTPUT_BYTES) {
        overflow = true
        child.kill('SIGKILL')
      } else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8')
    })
    child.on('error', (error) => {
      if (signal.aborted) reject(abortReason(signal))
      else
        reject(
          new Undecidable(`git cannot be started: ${messageOf(error)}`, {
            rule: 'git-unavailable',
            help: 'Install git, and run gonogo in a folder that exists.',
            cause: error,
          }),
        )
    })
    child.on('close', (exitCode) => {
      if (overflow)
        reject(
          new Undecidable(`git ${args[0] ?? ''} answered with more than ${MAX_OUTPUT_BYTES} bytes.`, {
            rule: 'git-failed',
            help: 'Narrow the paths of the check.',
          }),
        )
      else resolve({ exitCode, stdout: Buffer.concat(chunks), stderr })
    })
  })
}
