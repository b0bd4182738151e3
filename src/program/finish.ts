import type { Report } from '../core/report.ts'
import { countStatuses, judge } from '../core/verdict.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { VERSION } from '../version.ts'
import type { Judged } from './judge-manifest.ts'
import type { ProgramOptions } from './options.ts'

const STRICTNESS = { 'no-go': 2, hold: 1, go: 0 } as const

/** One report of all manifests: the strictest verdict counts. Nothing secret is in it. */
export const finish = (
  options: ProgramOptions,
  run: {
    readonly startedAt: number
    readonly manifests: readonly Manifest[]
    readonly judged: readonly Judged[]
    readonly improvised: boolean
    readonly notes: readonly string[]
  },
): Report => {
  const several = run.judged.length > 1
  const judgements = run.judged.map((judged) => ({
    judged,
    ...judge({
      items: judged.items,
      stages: judged.stages,
      broken: judged.broken,
      override: options.override,
      watchEnded: judged.watchEnded,
      improvised: run.improvised,
    }),
  }))
  const strictest = judgements.reduce((a, b) => (STRICTNESS[b.verdict] > STRICTNESS[a.verdict] ? b : a))
  const items = run.judged.flatMap(({ items: own, manifest }) =>
    several ? own.map((item) => ({ ...item, section: [manifest.name ?? manifest.path, ...item.section] })) : own,
  )
  const main = strictest.judged.manifest
  const broken = run.judged.flatMap((judged) => judged.broken)
  const stages = [...new Set(run.judged.flatMap((judged) => judged.stages))]
  const watched = run.judged.some(({ manifest, stages: own }) =>
    own.some((name) => (manifest.stages.find((stage) => stage.name === name)?.watch.length ?? 0) > 0),
  )
  const report: Report = {
    schemaVersion: 1,
    verdict: strictest.verdict,
    reason: strictest.reason,
    stages,
    subject: options.subject,
    manifest: run.improvised
      ? {}
      : {
          path: main.path,
          sha256: main.sha256,
          ...(options.readTrusted === undefined ? {} : { ref: options.readTrusted.ref }),
          ...(main.name === undefined ? {} : { name: main.name }),
        },
    ...(several
      ? {
          manifests: judgements.map(({ judged, verdict }) => ({
            path: judged.manifest.path,
            sha256: judged.manifest.sha256,
            ...(options.readTrusted === undefined ? {} : { ref: options.readTrusted.ref }),
            verdict,
          })),
        }
      : {}),
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.max(0, options.world.clock.now() - run.startedAt),
    tool: { name: 'gonogo', version: VERSION },
    counts: countStatuses(items),
    items,
    signOffs: run.judged.flatMap((judged) => judged.signOffs),
    waivers: run.judged.flatMap((judged) => judged.waivers),
    ...(options.override === undefined || !strictest.reason.startsWith('overridden')
      ? {}
      : { override: options.override }),
    ...(watched
      ? { decision: strictest.verdict === 'no-go' ? 'rollback' : strictest.judged.watchEnded ? 'keep' : 'watch' }
      : {}),
    ...(broken.length === 0 ? {} : { broken }),
    ...(() => {
      const notes = [...(options.notes ?? []), ...run.notes, ...run.judged.flatMap((judged) => judged.notes)]
      return notes.length === 0 ? {} : { notes }
    })(),
  }
  return options.mask.deep(report)
}
