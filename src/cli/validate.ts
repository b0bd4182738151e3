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

/** The checks of the team's own that a manifest names and that are not there. */
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
  return problems
}

/** The documents that it answers for and that are not there: told, and no mistake, since a manifest may be looked at from another folder. */
const lostDocuments = async (manifest: Manifest, files: Files): Promise<readonly string[]> => {
  const notes: string[] = []
  for (const path of manifest.checklists)
    if ((await files.stat(path)) === undefined)
      notes.push(
        `Note: the document ${path} is not there: none of its lines can be answered. Paths start at the root of the repository (--directory).`,
      )
  return notes
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
      for (const note of await lostDocuments(manifest, session.world.files))
        context.stdout.write(`${printable(note)}\n`)
    }
    return 0
  },
}
