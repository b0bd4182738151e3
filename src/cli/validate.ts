import { ManifestError } from '../manifest/problem.ts'
import { loadManifests, MANIFEST_PATHS } from '../program/find-manifests.ts'
import { UsageError } from '../core/errors.ts'
import { printable } from '../core/shown.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './commands.ts'
import { openSession } from './session.ts'

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
    for (const { manifest } of loaded) {
      const stages = manifest.stages.map(
        (stage) => `${stage.name} (${manifest.items.filter((item) => item.stage === stage.name).length})`,
      )
      context.stdout.write(`${printable(manifest.path)} is right: ${stages.join(', ')}.\n`)
    }
    return 0
  },
}
