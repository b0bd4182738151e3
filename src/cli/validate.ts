import type { Files } from '../core/world.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { ManifestError, type Problem } from '../manifest/problem.ts'
import { isPlugIn } from '../manifest/read-item.ts'
import { loadManifests, MANIFEST_PATHS } from '../program/find-manifests.ts'
import { UsageError } from '../core/errors.ts'
import { printable } from '../core/shown.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { openSession } from './session.ts'

/** The files that a manifest names and that are not there: its own checks and the documents that it answers for. */
const findLost = async (manifest: Manifest, files: Files): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { origin, decision } of manifest.items)
    for (const [index, { uses }] of ('anyOf' in decision ? decision.anyOf : [decision]).entries()) {
      const at = [...origin.path, ...('anyOf' in decision ? ['any-of', index] : []), 'uses']
      const key = `${origin.source.file}\0${at.join('\0')}`
      if (!isPlugIn(uses) || seen.has(key)) continue
      seen.add(key)
      if ((await files.stat(uses.replace(/^\.\//, ''))) === undefined)
        problems.push(
          origin.source.problemAt(at, `The check \`${uses}\` is not there.`, {
            hint: 'The path starts at the root of the repository.',
          }),
        )
    }
  const source = manifest.items.find(({ origin }) => origin.source.file === manifest.path)?.origin.source
  for (const [index, path] of manifest.checklists.entries())
    if ((await files.stat(path)) === undefined) {
      const message = `The document \`${path}\` is not there: none of its lines can be answered.`
      const hint = 'Correct the path, or remove it from `checklists`.'
      problems.push(
        source?.problemAt(['checklists', index], message, { hint }) ?? {
          file: manifest.path,
          line: 1,
          column: 1,
          endColumn: 2,
          message,
          hint,
        },
      )
    }
  return problems
}

const USAGE = 'Usage: gonogo validate [--manifest F]... [--directory D]'

export const validateCommand: Command = {
  summary: 'look for mistakes in the manifest',
  help: `${USAGE}

Reads the manifest and everything it extends, and tells every mistake with its place. Nothing is run.
Ends 0 when it is right, 2 when it is not.`,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      { manifest: { type: 'string', short: 'm', multiple: true } },
      { positionals: 0, usage: USAGE },
    )
    const session = await openSession(context, { directory: values.directory })
    const loaded = await loadManifests({ ...session, manifests: values.manifest ?? [] })
    if (loaded.length === 0)
      throw new UsageError(`There is no manifest here (${MANIFEST_PATHS.join(', ')}). \`gonogo init\` writes one.`)
    const weak = loaded.flatMap(({ waiverProblems }) => waiverProblems)
    if (weak.length > 0) throw new ManifestError(weak)
    const lost = (await Promise.all(loaded.map(({ manifest }) => findLost(manifest, session.world.files)))).flat()
    if (lost.length > 0) throw new ManifestError(lost)
    for (const { manifest } of loaded) {
      const stages = manifest.stages.map(
        (stage) => `${stage.name} (${manifest.items.filter((item) => item.stage === stage.name).length})`,
      )
      context.stdout.write(`${printable(manifest.path)} is right: ${stages.join(', ')}.\n`)
    }
    return 0
  },
}
