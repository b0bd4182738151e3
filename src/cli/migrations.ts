import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { oneLine } from '../core/shown.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { openSession } from './session.ts'

const USAGE =
  'Usage: gonogo migrations approve --by @LOGIN [FILE-OR-GLOB]... [--base REV] [--lock-file F] [--directory D]'
const MAX_PATHS = 1000

/** Approvals that live in the repository, for teams whose reviews do not. */
export const migrationsCommand: Command = {
  summary: 'approve migrations as they are now',
  help: `${USAGE}

Writes down that somebody has looked at the migrations that the change adds or edits (or at the files that are named), as they are now: the
digest of each goes into a lock file that is committed. Any edit ends the approval, and nobody approves what is their own. The check
\`migrations\` asks for it with \`review: { count: 1, by: ["@dba"], lock-file: … }\`.`,
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      { by: { type: 'string' }, base: { type: 'string' }, 'lock-file': { type: 'string' } },
      { positionals: MAX_PATHS, usage: USAGE },
    )
    const [action, ...paths] = positionals
    if (action !== 'approve')
      throw new UsageError(
        `${action === undefined ? 'What about migrations?' : `\`${action}\` is not known.`}\n${USAGE}`,
      )
    if (values.by === undefined) throw new UsageError(`Who approves? Add \`--by @LOGIN\`.\n${USAGE}`)
    const session = await openSession(context, { directory: values.directory, base: values.base })
    const { approve } = await import('../checks/migrations/approve.ts')
    const { lockFile, text, added } = await approve({
      files: session.world.files,
      git: session.world.git,
      signal: context.signal,
      by: values.by,
      paths,
      now: session.world.clock.now(),
      ...(values['lock-file'] === undefined ? {} : { lockFile: values['lock-file'] }),
    })
    await mkdir(dirname(resolve(session.root, lockFile)), { recursive: true })
    await writeFile(resolve(session.root, lockFile), text)
    context.stdout.write(
      `${added.length === 0 ? 'Nothing new to approve' : `Approved ${added.length} ${added.length === 1 ? 'migration' : 'migrations'}`}; commit ${oneLine(lockFile)}.\n`,
    )
    return 0
  },
}
