import { posix } from 'node:path'
import type { CheckContext } from '../../../core/check.ts'
import { Undecidable } from '../../../core/errors.ts'
import { oneLine } from '../../../core/shown.ts'
import { formatDuration } from '../../../core/units.ts'
import type { Files, ShellResult, World } from '../../../core/world.ts'
import type { ExactQuestion, Migration } from '../source.ts'
import type { ExactSqlOption } from './option.ts'

export type AskContext = CheckContext & Pick<World, 'files' | 'shell'>

/** What the framework printed, or why there is nothing to go by: one sentence without its full stop. */
export type Answer =
  | { readonly command: string; readonly stdout: string; readonly stderr: string }
  | { readonly failure: string }

const TIMEOUT_MS = 60_000
const MAX_OUTPUT_BYTES = 8_000_000

/** Which file the framework's own command needs, and how it is started where nothing else is told. */
const USUAL = {
  django: {
    file: 'manage.py',
    commands: [
      ['python', 'manage.py'],
      ['python3', 'manage.py'],
    ],
  },
  alembic: { file: 'alembic.ini', commands: [['alembic']] },
} as const

/** Runs the framework once for one migration. Ends with the check's own signal by throwing; its own limit is a failure. */
export const ask = async (
  { path }: Migration,
  { tool, words }: ExactQuestion,
  given: Exclude<ExactSqlOption, boolean>,
  context: AskContext,
): Promise<Answer> => {
  const { files } = context
  // The name of a file must not become an option of the program.
  const odd = words.find((word) => word.startsWith('-') && word !== '--sql')
  if (odd !== undefined) return { failure: `its name ${odd} would be read as an option` }
  const usual = USUAL[tool]
  const folder =
    given['working-directory'] ?? (given.command === undefined ? await folderWith(usual.file, path, files) : '.')
  if (folder === undefined)
    return {
      failure: `no folder above it has a ${usual.file}, so that nobody can be asked: name \`exact-sql.command\``,
    }
  const commands: readonly (readonly string[])[] = given.command === undefined ? usual.commands : [given.command]
  const timeoutMs = given.timeout ?? TIMEOUT_MS
  let failure = 'there is no command'
  for (const start of commands) {
    const command = [...start, ...words]
    const shown = command.join(' ')
    const limit = AbortSignal.timeout(timeoutMs)
    let result: ShellResult
    try {
      result = await context.shell.run({
        command,
        directory: files.absolute(folder),
        env: {
          NO_COLOR: '1',
          PYTHONIOENCODING: 'utf-8',
          ...context.env,
          ...Object.fromEntries(Object.entries(given.env ?? {}).map(([name, value]) => [name, String(value)])),
        },
        signal: AbortSignal.any([context.signal, limit]),
        maxOutputBytes: MAX_OUTPUT_BYTES,
      })
    } catch (error) {
      context.signal.throwIfAborted()
      if (limit.aborted)
        return { failure: `\`${shown}\` did not end within ${formatDuration(timeoutMs)}, and was ended` }
      // Where there is no `python` there may be a `python3`.
      if (!(error instanceof Undecidable) || error.rule !== 'command-not-started') throw error
      failure = error.message
      continue
    }
    if (result.exitCode !== 0)
      return {
        failure: `\`${shown}\` ended with ${result.exitCode === null ? (result.killedBy ?? 'a signal') : `exit code ${result.exitCode}`}${lastWords(result)}`,
      }
    if (result.truncated) return { failure: `\`${shown}\` printed more than 8 MB` }
    if (result.stdout.trim() === '') return { failure: `\`${shown}\` printed nothing${lastWords(result)}` }
    return { command: shown, stdout: result.stdout, stderr: result.stderr }
  }
  return { failure: failure.replace(/\.$/, '') }
}

/** The nearest folder above a file that has another file. */
const folderWith = async (name: string, path: string, files: Files): Promise<string | undefined> => {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    if ((await files.stat(posix.join(folder, name)))?.kind === 'file') return folder
    if (folder === '.' || folder === '/' || folder === posix.dirname(folder)) return undefined
  }
}

/** `: …` with the last line that was printed; passwords inside of addresses are taken out. */
export const lastWords = ({ stdout, stderr }: Pick<ShellResult, 'stdout' | 'stderr'>): string => {
  const lines = (stderr.trim() === '' ? stdout : stderr).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const last = oneLine(lines.at(-1) ?? '')
    .trim()
    .replaceAll(/(\w+:\/\/[^\s:@/]*:)[^\s@]+@/g, '$1***@')
  return last === '' ? '' : `: ${last.length > 200 ? `${last.slice(0, 200)}…` : last}`
}
