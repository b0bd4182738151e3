/** The program without its edges: options in, report or mistakes out. The only place where the rooms are joined. */
import type { Report } from '../core/report.ts'
import { finish } from './finish.ts'
import { loadManifests, stagesOf } from './find-manifests.ts'
import { runManifest, type Judged } from './judge-manifest.ts'
import type { ProgramOptions } from './options.ts'

/** Runs the gate. Rejects with ManifestError for mistakes in the manifest, and with nothing else that is expected. */
export const runProgram = async (options: ProgramOptions): Promise<Report> => {
  if (options.readTrusted === undefined) return runWorkTree(options)
  const { runAgainstBase } = await import('./against-base.ts')
  const report = await runAgainstBase(options, options.readTrusted)
  if (report !== undefined) return report
  // Without a manifest on either side the repository itself is judged, as anywhere.
  const { readTrusted: _, ...fromWorkTree } = options
  return runWorkTree(fromWorkTree)
}

const runWorkTree = async (options: ProgramOptions): Promise<Report> => {
  const loaded = await loadManifests(options)
  const { world } = options
  const startedAt = world.clock.now()
  if (loaded.length === 0) {
    const { improvise } = await import('./improvise.ts')
    const improvised = await improvise(options)
    const own = await runManifest(
      improvised.manifest,
      [],
      options,
      improvised.manifest.stages.map((stage) => stage.name),
    )
    return finish(options, {
      startedAt,
      manifests: [],
      judged: [options.dryRun === true ? own : { ...own, items: improvised.complete(own.items) }],
      improvised: true,
      notes: improvised.notes,
    })
  }
  const judged: Judged[] = []
  for (const { manifest, waiverProblems } of loaded)
    judged.push(await runManifest(manifest, waiverProblems, options, stagesOf(manifest, options.stages)))
  return finish(options, {
    startedAt,
    manifests: loaded.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: [],
  })
}
