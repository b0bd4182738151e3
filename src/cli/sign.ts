import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { ItemReport } from '../core/report.ts'
import { oneLine } from '../core/shown.ts'
import { formatRecord, recordPath, type SignOffRecord } from '../people/records.ts'
import { runProgram } from '../program/run.ts'
import { listOf, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { openSession } from './session.ts'

const USAGE =
  'Usage: gonogo sign ITEM [--stage S] [--lines 1,3] [--note TEXT] [--not-applicable REASON | --reject REASON] [--by E-MAIL] [--manifest F]... [--directory D]'

/** Decisions that live in the repository, where no GitHub keeps them. */
export const signCommand: Command = {
  summary: 'decide an item in a file that is committed, outside GitHub',
  help: `${USAGE}

Writes your decision on an item of \`uses: sign-off\` to a file, bound to the files that the item covers as they are committed
now. Commit it yourself and push it: the author of that commit is who has signed, and has to be one whom the item names by
e-mail address (\`by: [dana@example.org]\`, or a role that holds it). It ends when a file changes that it covers; remove the
file to take it back. On GitHub sign in a comment or a review instead.

Sign the commit as well (\`git commit -S\`) where the item says \`signed: true\`.`,
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      {
        stage: { type: 'string', short: 's' },
        manifest: { type: 'string', short: 'm', multiple: true },
        environment: { type: 'string' },
        base: { type: 'string' },
        lines: { type: 'string' },
        note: { type: 'string' },
        by: { type: 'string' },
        'not-applicable': { type: 'string' },
        reject: { type: 'string' },
      },
      { positionals: 1, usage: USAGE },
    )
    const [item] = positionals
    if (item === undefined) throw new UsageError(`Which item?\n${USAGE}`)
    if (values['not-applicable'] !== undefined && values.reject !== undefined)
      throw new UsageError(`\`--not-applicable\` and \`--reject\` are two decisions.\n${USAGE}`)
    const session = await openSession(context, {
      directory: values.directory,
      base: values.base,
      environment: values.environment,
    })
    const { git } = session.world
    const report = await runProgram({
      ...session,
      manifests: values.manifest ?? [],
      stages: listOf(values.stage === undefined ? undefined : [values.stage]),
      only: [item],
      concurrency: 1,
    })
    const found = report.items.find(({ id }) => id === item)
    if (found === undefined) throw new UsageError(`There is no item "${item}" in ${report.stages.join(', ')}.`)
    const scope = scopeOf(found)
    if (scope === undefined)
      throw new UsageError(
        `"${item}" cannot be signed by a file: ${found.uses === 'sign-off' ? found.summary : `it is decided by ${found.uses}`}.\nName who may sign by the e-mail address of their commits: \`by: [dana@example.org]\`.`,
      )
    const by = values.by ?? (await configured(session.world, context.signal))
    if (!/^[^\s@]+@[^\s@]+$/.test(by)) throw new UsageError(`"${by}" is no e-mail address.`)
    const sha = await git.head(context.signal)
    const record: SignOffRecord = {
      item,
      stage: found.stage,
      decision:
        values['not-applicable'] === undefined
          ? values.reject === undefined
            ? 'signed'
            : 'rejected'
          : 'not-applicable',
      by,
      scope,
      ...(sha === undefined ? {} : { commit: sha }),
      lines: linesOf(values.lines),
      note: values['not-applicable'] ?? values.reject ?? values.note ?? '',
    }
    const path = recordPath(record)
    await mkdir(dirname(resolve(session.root, path)), { recursive: true })
    await writeFile(resolve(session.root, path), formatRecord(record))
    context.stdout.write(
      `Wrote ${path}: ${record.decision} by ${oneLine(by)}, for the files that "${oneLine(item)}" covers as they are committed now.\nCommit it yourself (the author has to be ${oneLine(by)}), and push it.\n`,
    )
    return 0
  },
}

/** What the sign-off itself says that a record is bound to. */
const scopeOf = ({ evidence }: ItemReport): string | undefined => {
  const record = evidence['record']
  return typeof record === 'object' && record !== null && 'scope' in record && typeof record.scope === 'string'
    ? record.scope
    : undefined
}

const configured = async (
  { git }: Awaited<ReturnType<typeof openSession>>['world'],
  signal: AbortSignal,
): Promise<string> => {
  try {
    return new TextDecoder().decode(await git.run(['config', 'user.email'], signal)).trim()
  } catch {
    signal.throwIfAborted()
    throw new UsageError('Who signs? git has no `user.email` here: set it, or add `--by E-MAIL`.')
  }
}

const linesOf = (text: string | undefined): number[] => {
  if (text === undefined) return []
  if (!/^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/.test(text))
    throw new UsageError(`\`--lines\` wants numbers such as 1,3, not \`${text}\`.`)
  return text.split(',').map(Number)
}
