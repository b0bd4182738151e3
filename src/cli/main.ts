import { UsageError, messageOf } from '../core/errors.ts'
import { printable } from '../core/shown.ts'
import { nearest } from '../core/suggest.ts'
import { formatProblem, ManifestError } from '../manifest/problem.ts'
import { VERSION } from '../version.ts'
import type { CommandContext } from './command.ts'
import { COMMANDS } from './commands.ts'

/** Exit codes: 0 go, 1 no-go, 2 wrong usage or manifest, 3 hold. */
export const USAGE = 2

/** The command line: finds the command, and turns what is thrown into a message and an exit code. Never rejects. */
export const main = async (context: CommandContext): Promise<number> => {
  const [name, ...rest] = context.argv
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      const asked = name === 'help' ? rest[0] : undefined
      const command = asked === undefined ? undefined : COMMANDS[asked]
      context.stdout.write(command === undefined ? overview() : `${(await command.load()).help}\n`)
      return name === undefined ? USAGE : 0
    }
    if (name === '--version' || name === '-V' || name === 'version') {
      context.stdout.write(`gonogo ${VERSION}\n`)
      return 0
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (entry === undefined) {
      const near = nearest(name, Object.keys(COMMANDS))
      throw new UsageError(
        `\`${name}\` is not a command.${near === undefined ? '' : ` Did you mean \`gonogo ${near}\`?`}\n\`gonogo --help\` lists them.`,
      )
    }
    const command = await entry.load()
    const end = rest.indexOf('--')
    if ((end === -1 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
      context.stdout.write(`${(await command.helpFor?.(rest)) ?? command.help}\n`)
      return 0
    }
    return await command.run({ ...context, argv: rest })
  } catch (thrown) {
    if (thrown instanceof ManifestError) {
      const count = thrown.problems.length
      context.stderr.write(
        `${thrown.problems.map((problem) => printable(formatProblem(problem))).join('\n\n')}\n\n${count === 1 ? '1 mistake' : `${count} mistakes`} in the manifest; nothing was run.\n`,
      )
      return USAGE
    }
    if (thrown instanceof UsageError) {
      context.stderr.write(`gonogo: ${printable(thrown.message)}\n`)
      return USAGE
    }
    // A bug, or a machine that cannot write: no answer is never a go.
    context.stderr.write(
      `gonogo broke: ${printable(messageOf(thrown))}\n${thrown instanceof Error ? printable(thrown.stack ?? '') : ''}\n`,
    )
    return 1
  }
}

const overview = (): string => {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    `gonogo ${VERSION}: your deployment checklist decides.`,
    '',
    'Usage: gonogo COMMAND [OPTION]...',
    '',
    ...commands,
    '',
    'Begin with:',
    '  gonogo run                          what the repository itself can prove, without any set-up',
    '  gonogo init docs/CHECKLIST.md       write a manifest from the checklist you have',
    '  gonogo run --stage pre-deploy       ask the gate',
    '',
    '`gonogo COMMAND --help` tells the options. Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.',
    '',
  ].join('\n')
}
