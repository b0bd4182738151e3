import type { CheckContext } from '../../core/check.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { needPattern } from '../../core/pattern.ts'
import { formatDuration } from '../../core/units.ts'
import type { ShellResult, World } from '../../core/world.ts'
import { harmless } from './harmless.ts'
import type { RunOptions } from './index.ts'
import { judgeOutput } from './judge-output.ts'

type Context = CheckContext & Pick<World, 'shell' | 'files'>

/** Bytes of each stream that are looked at: the first and the last half. */
const MAX_OUTPUT_BYTES = 8_000_000

/** Runs the command once and compares how it ended with what was asked. */
export const judgeCommand = async (options: RunOptions, context: Context): Promise<Outcome> => {
  if (context.untrusted)
    return undecided('The command was not run: what is checked out comes from a fork, and nothing of it is executed.', {
      rule: 'untrusted',
      help: 'Run this item where the code is trusted: after the merge, or on a branch of the repository itself.',
    })
  const directory = context.files.at(context.directory).absolute(options['working-directory'] ?? '.')
  const result = await context.shell.run({
    command: options.command,
    ...(options.shell === undefined ? {} : { shell: options.shell }),
    directory,
    env: { ...context.env, ...asText(options.env) },
    ...(options.input === undefined ? {} : { input: options.input }),
    signal: context.signal,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  })
  // The whole is masked before a line or an end of it is taken: a secret may be broken across lines, or cut in two.
  const shown: Shown = {
    stdout: context.masked(harmless(result.stdout)),
    stderr: context.masked(harmless(result.stderr)),
  }
  const details = {
    measurements: [
      {
        name: 'duration',
        value: Math.round(result.durationMs) / 1000,
        unit: 's',
        ...(options['max-time'] === undefined ? {} : { limit: options['max-time'] / 1000 }),
      },
      ...(result.exitCode === null ? [] : [{ name: 'exit-code', value: result.exitCode }]),
    ],
    evidence: evidenceOf(options, result, shown),
  }
  if (result.exitCode !== null && options['undecided-exit-code']?.includes(result.exitCode) === true)
    return undecided(`The command could not find out: it ended with exit code ${result.exitCode}.${lastWords(shown)}`, {
      rule: 'command-undecided',
      help: 'Look at its output for what it needs.',
      ...details,
    })

  const findings = await judgeResult(options, result, shown)
  const [first] = findings
  if (first !== undefined)
    return failed(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? '',
      findings,
      ...details,
    })
  return passed(`ended with exit code ${result.exitCode ?? '?'} after ${formatDuration(result.durationMs)}`, details)
}

/** What a command wrote, as it may be shown. */
type Shown = Pick<ShellResult, 'stdout' | 'stderr'>

const judgeResult = async (options: RunOptions, result: ShellResult, shown: Shown): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const { exitCode, killedBy, durationMs } = result
  if (exitCode === null || !options['exit-code'].includes(exitCode))
    findings.push({
      rule: 'exit-code',
      level: 'error',
      message:
        exitCode === null
          ? `The command was ended by ${killedBy ?? 'a signal'}.${reasonIn(options, shown)}`
          : `The command ended with exit code ${exitCode}${describeExpected(options['exit-code'])}.${reasonIn(options, shown)}`,
      help: 'Run the command by hand, and mend what it reports.',
    })
  const limit = options['max-time']
  if (limit !== undefined && durationMs > limit)
    findings.push({
      rule: 'too-slow',
      level: 'error',
      message: `The command took ${formatDuration(durationMs)}; the limit is ${formatDuration(limit)}.`,
      help: 'Find out what takes the time, or raise `max-time`.',
    })
  findings.push(...(await judgeOutput(options, result)))
  return findings
}

const describeExpected = (codes: readonly number[]): string =>
  codes.length === 1 && codes[0] === 0 ? '' : `; it has to be ${codes.join(' or ')}`

/** The line that says why it failed: the one that was asked for, or the last one on standard error. */
const reasonIn = (options: RunOptions, shown: Shown): string => {
  if (options['fail-with'] !== undefined) {
    const pattern = needPattern(options['fail-with'])
    const line = `${shown.stdout}\n${shown.stderr}`.split('\n').find((text) => pattern.test(text))
    if (line !== undefined) return ` It says: ${shorten(line.trim())}`
  }
  return lastWords(shown)
}

const lastWords = ({ stdout, stderr }: Shown): string => {
  const lines = (stderr.trim() === '' ? stdout : stderr).split('\n').filter((line) => line.trim() !== '')
  const last = lines.at(-1)
  return last === undefined ? '' : ` It says: ${shorten(last.trim())}`
}

const shorten = (line: string): string => (line.length > 200 ? `${line.slice(0, 200)}…` : line)

const evidenceOf = (options: RunOptions, result: ShellResult, shown: Shown): Record<string, unknown> => {
  const keep = options['keep-output']
  const tail = (text: string): string =>
    text.length > keep ? `[${text.length - keep} characters left out]\n${text.slice(-keep)}` : text
  return {
    exitCode: result.exitCode,
    ...(result.killedBy === undefined ? {} : { killedBy: result.killedBy }),
    ...(keep === 0 ? {} : { stdout: tail(shown.stdout), stderr: tail(shown.stderr) }),
    ...(result.truncated ? { truncated: true } : {}),
  }
}

const asText = (env: RunOptions['env']): Record<string, string> =>
  Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]))
