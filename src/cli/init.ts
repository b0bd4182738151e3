import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import type { Checklist } from '../checklist/checklist.ts'
import { UsageError, messageOf } from '../core/errors.ts'
import { printable } from '../core/shown.ts'
import { ManifestError } from '../manifest/problem.ts'
import { MANIFEST_PATHS } from '../program/find-manifests.ts'
import { parseArguments } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { openSession, type Session } from './session.ts'

const USAGE = 'Usage: gonogo init [CHECKLIST.md] [--update] [--format yaml|json] [--output FILE] [--directory D]'

export const initCommand: Command = {
  summary: 'write a manifest from a Markdown checklist, or from what the repository is',
  help: `${USAGE}

With a document: understands each of its task items, proposes how it is decided, and writes a manifest in its order. What
needs something from you, and what only people can decide, becomes a sign-off. Nothing of the document is run.
Without one: looks what the repository is built with and writes a first manifest for that.

      --update          add to the manifest that is there what the document asks and nothing answers yet
      --format F        yaml (default), or json: what was understood of each item
  -o, --output FILE     where it is written: .github/gonogo.yml unless told; \`-\` is the terminal
      --directory D     the repository, if it is not here

A file that is there is never overwritten. Ends 0, or 2 where something is wrong with the arguments.`,
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      {
        update: { type: 'boolean' },
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
      },
      { positionals: 1, usage: USAGE },
    )
    const format = values.format ?? 'yaml'
    if (format !== 'yaml' && format !== 'json')
      throw new UsageError(`\`init\` writes yaml or json, not \`${format}\`.\n${USAGE}`)
    const session = await openSession(context, { directory: values.directory })
    const [document] = positionals
    const target = await targetOf(context, session, values, format)
    if (document === undefined) {
      if (values.update === true) throw new UsageError(`\`--update\` wants the document to update from.\n${USAGE}`)
      if (format === 'json')
        throw new UsageError(`\`--format json\` tells what was understood of a document: name it.\n${USAGE}`)
      const { initFromRepository } = await import('../checklist/init-from-repository.ts')
      const { text, stack } = await initFromRepository({
        files: session.world.files,
        registry: session.registry,
        signal: session.signal,
        now: session.world.clock.now(),
        name: basename(session.root),
      })
      await put(context, target, text)
      if (target !== undefined) sayNext(context)
      if (target !== undefined && stack.checklists.length > 0)
        context.stderr.write(
          `There ${stack.checklists.length === 1 ? 'is a checklist' : 'are checklists'} here: \`gonogo init ${printable(stack.checklists[0] ?? '')}\` reads it.\n`,
        )
      return 0
    }
    const { checklist, proposals } = await understandDocument(context, session, document)
    if (format === 'json') {
      await put(context, target, `${JSON.stringify(proposals, null, 2)}\n`)
      return 0
    }
    if (proposals.items.length === 0)
      throw new UsageError(
        `${printable(document)} has no task item (\`- [ ] text\`): there is nothing to make a manifest of.\nWrite each line that has to hold as one, for example \`- [ ] ${printable(exampleOf(checklist))}\`.`,
      )
    const title = checklist.headings[0]?.text
    const existing = target === undefined || values.update !== true ? undefined : await readIfThere(target)
    if (existing === undefined) {
      const { writeManifest } = await import('../checklist/write-manifest.ts')
      const text = await writeManifest({
        proposals,
        registry: session.registry,
        now: session.world.clock.now(),
        ...(title === undefined ? {} : { title }),
      })
      await put(context, target, text)
      if (target !== undefined) sayNext(context)
      return 0
    }
    const { mergeManifest } = await import('../checklist/merge-manifest.ts')
    const shown = relative(session.root, target ?? '').replaceAll('\\', '/')
    const merged = await mergeManifest({
      path: shown,
      existing,
      checklist,
      proposals,
      registry: session.registry,
      now: session.world.clock.now(),
      read: async (path) =>
        (await session.world.files.stat(path)) === undefined ? undefined : session.world.files.readBytes(path),
    })
    if ('problems' in merged) throw new ManifestError(merged.problems)
    if (merged.text === existing) context.stderr.write(`${printable(shown)} answers every line already.\n`)
    else {
      await replace(target ?? '', merged.text)
      context.stderr.write(
        `${printable(shown)}: ${merged.added} ${merged.added === 1 ? 'line' : 'lines'} added, ${merged.fixed} mended.\n`,
      )
    }
    return 0
  },
}

const sayNext = ({ stderr }: CommandContext): void => {
  stderr.write('Read it through. `gonogo plan` shows what would run, `gonogo run` asks the gate.\n')
}

/** A line of the document that could be an item, or one that everybody knows. */
const exampleOf = ({ nodes }: Checklist): string => {
  for (const node of nodes)
    if (node.kind === 'entry' && node.text.trim() !== '')
      return node.text.replaceAll('`', '').trim().split('\n')[0]?.slice(0, 80) ?? ''
  return 'The database has a backup of today'
}

/** Reads a document and understands it; its path is told relative to the repository. */
const understandDocument = async (context: CommandContext, session: Session, document: string) => {
  const path = resolve(context.directory, document)
  let bytes: Uint8Array
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new UsageError(`${printable(document)} is a folder. Name the document.`)
    // A little more than the reader takes is enough for it to refuse.
    if (found.size > 10_000_000)
      throw new UsageError(`${printable(document)} is larger than 10 MB. Name the checklist itself, or split it.`)
    bytes = await readFile(path)
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown
    throw new UsageError(`${printable(document)} cannot be read: ${messageOf(thrown)}.`)
  }
  const { readChecklist } = await import('../checklist/read.ts')
  const { importChecklist } = await import('../checklist/propose.ts')
  const checklist = readChecklist(bytes, relative(session.root, path).replaceAll('\\', '/'))
  return {
    checklist,
    proposals: await importChecklist({ checklist, files: session.world.files, signal: session.signal }),
  }
}

/** The absolute path that is written; undefined is the terminal. Refuses what is there, unless it is to be updated. */
const targetOf = async (
  context: CommandContext,
  session: Session,
  values: { readonly update?: boolean | undefined; readonly output?: string | undefined },
  format: 'yaml' | 'json',
): Promise<string | undefined> => {
  if (values.output === '-' || (format === 'json' && values.output === undefined)) return undefined
  if (values.output !== undefined) {
    const path = resolve(context.directory, values.output)
    if (values.update !== true && format === 'yaml' && (await readIfThere(path)) !== undefined)
      throw new UsageError(
        `${printable(values.output)} is there already and is not overwritten. Use \`--update\`, or another \`--output\`.`,
      )
    return path
  }
  for (const known of MANIFEST_PATHS) {
    const path = resolve(session.root, known)
    if ((await readIfThere(path)) === undefined) continue
    if (values.update === true) return path
    throw new UsageError(`${known} is there already and is not overwritten. Use \`--update\`, or \`--output\`.`)
  }
  return resolve(session.root, MANIFEST_PATHS[0])
}

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOENT') return undefined
    throw new UsageError(`${printable(path)} cannot be read: ${messageOf(thrown)}.`)
  }
}

const put = async (context: CommandContext, target: string | undefined, text: string): Promise<void> => {
  if (target === undefined) context.stdout.write(text)
  else {
    await replace(target, text)
    context.stderr.write(`Written: ${printable(relative(context.directory, target) || target)}\n`)
  }
}

const replace = async (path: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    // Written beside and renamed: nobody ever reads half a manifest.
    const temporary = `${path}.${process.pid}.tmp`
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (thrown) {
    throw new UsageError(`${printable(path)} cannot be written: ${messageOf(thrown)}.`)
  }
}
