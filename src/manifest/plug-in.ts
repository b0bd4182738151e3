import { promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'
import type { AnyCheck } from '../core/check.ts'
import { Undecidable } from '../core/errors.ts'
import type { Files } from '../core/world.ts'

/** What a file with a check of the team's own exports as `default` or as `check`. */
const PlugIn = z.object({
  run: z.custom<AnyCheck['run']>((value) => typeof value === 'function'),
  summary: z.optional(z.string()),
  options: z.optional(
    z.custom<AnyCheck['options']>((value) => value !== null && typeof value === 'object' && 'safeParse' in value),
  ),
  needs: z.optional(
    z.array(z.enum(['clock', 'files', 'git', 'http', 'postgres', 'shell', 'tcp', 'environment', 'github'])),
  ),
})

/**
 * Loads a check of the team's own. Where a trusted revision is given, the text comes from there and stands alone, so that
 * a change cannot bring its own judge; on a pull request from a fork nothing is loaded.
 */
export const loadPlugIn = async (
  path: string,
  options: {
    readonly files: Files
    readonly untrusted: boolean
    readonly trusted?: { readonly ref: string; read(path: string): Promise<Uint8Array | undefined> }
  },
): Promise<AnyCheck> => {
  if (options.trusted === undefined && options.untrusted)
    throw new Undecidable(`\`${path}\` is not run on a pull request from a fork`, {
      rule: 'untrusted',
      help: 'Merge from a branch of this repository, or decide the item in another way.',
    })
  if (options.trusted === undefined && (await options.files.stat(path.replace(/^\.\//, ''))) === undefined)
    throw new Undecidable(`\`${path}\` is not there`, {
      rule: 'check-unavailable',
      help: 'Correct the path, which starts at the root of the repository, or add the file.',
    })
  if (options.trusted === undefined)
    return toCheck(path, await import(pathToFileURL(options.files.absolute(path)).href))
  const bytes = await options.trusted.read(path.replace(/^\.\//, ''))
  if (bytes === undefined)
    throw new Undecidable(`\`${path}\` does not exist at ${options.trusted.ref}, from where checks are taken`, {
      rule: 'check-unavailable',
      help: 'Merge the check first; the change that adds it cannot be judged by it.',
    })
  const folder = await promises.mkdtemp(join(tmpdir(), 'gonogo-'))
  try {
    const file = join(folder, 'check.mjs')
    await promises.writeFile(file, bytes)
    return toCheck(path, await import(pathToFileURL(file).href))
  } finally {
    await promises.rm(folder, { recursive: true, force: true })
  }
}

const toCheck = (path: string, module: unknown): AnyCheck => {
  const exported = module as { default?: unknown; check?: unknown }
  const parsed = PlugIn.safeParse(exported.check ?? exported.default)
  if (!parsed.success)
    throw new Undecidable(`\`${path}\` exports no check`, {
      rule: 'check-unavailable',
      help: 'Export as default an object with `run(options, context)`.',
    })
  const { run, summary, options, needs } = parsed.data
  return {
    kind: path,
    summary: summary ?? path,
    needs: needs ?? [],
    options: options ?? z.record(z.string(), z.unknown()),
    run,
  }
}
