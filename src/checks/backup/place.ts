import type { CheckContext } from '../../core/check.ts'
import type { World } from '../../core/world.ts'
import type { Source } from '../../archive/source.ts'

/** The ports that finding and reading a backup takes. */
export type BackupWorld = CheckContext & Pick<World, 'clock' | 'files' | 'http' | 'shell' | 'environment' | 'git'>

/** The backup that is judged, where it was found. */
export type Found = {
  readonly source: Source
  /** When it was stored last, by the place it is in; undefined where that is not told. */
  readonly storedAt?: number
  /** How `storedAt` is called: "its modification time". */
  readonly storedClock?: string
  /** How many candidates there were, this one included. */
  readonly candidates: number
  /** Names of some of the others, newest first. */
  readonly others: readonly string[]
  /** Where it can be told in the repository, for findings. */
  readonly path?: string
  /** Reads a small text that lies beside it; undefined when there is none. */
  beside?(name: string): Promise<string | undefined>
  /** SHA-256 that the store vouches for, as hex. */
  readonly storeSha256?: string
  /** Why it cannot be restored at once: an archive tier. */
  readonly frozen?: string
}

/** No backup where one should be: a plain no, unlike a place that cannot be asked. */
export type Missing = { readonly missing: string; readonly help: string }

export const isMissing = (answer: Found | Missing): answer is Missing => 'missing' in answer

/** The last part of a path or key. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
