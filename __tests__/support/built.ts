import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const folder = (): string => {
  const built = process.env['GONOGO_BUILT']
  if (built === undefined) throw new Error('The test run has built no program.')
  return built
}

/** The built command line and action, made from this source. */
export const builtCli = (): string => join(folder(), 'cli.js')
export const builtAction = (): string => join(folder(), 'index.js')

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type StartOptions = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Another Node than the one of the tests. */
  readonly node?: string
  /** Called with all of standard error so far, whenever something comes. */
  readonly onStarted?: (child: ChildProcess) => void
}

/** Nothing of the machine's own CI variables reaches a program under test. */
const cleanEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ||
      /^(GITHUB_|INPUT_|RUNNER_|CI$|NODE_OPTIONS$|FORCE_COLOR$|NO_COLOR$|JEST_|GONOGO_)/.test(name)
        ? []
        : [[name, value]],
    ),
  )

/** Runs a built entry as a process to its end. */
export const startProgram = (
  entry: string,
  args: readonly string[],
  { cwd, env = {}, node = process.execPath, onStarted }: StartOptions,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(node, [entry, ...args], {
      cwd,
      env: { ...cleanEnv(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    onStarted?.(child)
  })

/** `gonogo ARGUMENTS` in a folder. */
export const gonogo = (args: readonly string[], options: StartOptions): Promise<Ended> =>
  startProgram(builtCli(), args, options)
