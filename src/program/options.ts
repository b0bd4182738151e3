import type { Registry } from '../core/check.ts'
import type { Mask } from '../core/mask.ts'
import type { ItemReport, Override, Report } from '../core/report.ts'
import type { Subject } from '../core/subject.ts'
import type { World } from '../core/world.ts'
import type { Surroundings } from '../engine/reader.ts'
import type { RunEvent } from '../engine/run.ts'
import type { Waiver } from '../manifest/manifest.ts'
import type { TrustedSource } from '../manifest/trust.ts'

/** All that a run is told from outside: by the command line, or by the action. */
export type ProgramOptions = {
  readonly world: World
  readonly registry: Registry
  readonly mask: Mask
  /** Manifests by path; none looks in the usual places. */
  readonly manifests: readonly string[]
  readonly stages: readonly string[]
  readonly only?: readonly string[]
  readonly subject: Subject
  readonly concurrency: number
  readonly signal: AbortSignal
  /** What a stranger wrote is checked out: commands, queries and plug-ins do not run. */
  readonly untrusted: boolean
  readonly variable: (name: string) => string | undefined
  readonly github: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, string>>
  readonly deployment?: Surroundings['deployment']
  readonly baseline?: Report
  /** Finds an item in earlier reports, where no `baseline` is given. May throw Undecidable. */
  readonly baselineOf?: (id: string, stage: string, signal: AbortSignal) => Promise<ItemReport | undefined>
  readonly dryRun?: boolean
  readonly onEvent?: (event: RunEvent) => void
  /**
   * Reads the manifest and what belongs to it, where that is not the work tree: the base of a pull request. What the work
   * tree says instead is evaluated, too; the stricter counts, and a weakening needs a signature of its own.
   */
  readonly readTrusted?: TrustedSource
  /** What a reader has to know of how the run was set up. */
  readonly notes?: readonly string[]
  /** Reads manifests that stand elsewhere than in files, such as one made of arguments. */
  readonly readManifest?: (path: string) => Promise<Uint8Array | undefined>
  /** Exceptions given by people elsewhere than in the manifest. */
  readonly furtherWaivers?: readonly Waiver[]
  readonly override?: Override
}
