import type { Problem } from './broken.ts'
import type { Capture, Contents } from './contents.ts'
import type { RestoreSink } from './restore-sink.ts'

/** What a reader is told. */
export type ReadOptions = {
  readonly signal: AbortSignal
  /** Windows of zstd and xz above this are refused: 64 MiB unless told. */
  readonly maxWindowBytes?: number
  readonly capture?: Capture
  readonly sink?: RestoreSink
  /** Whether definitions are held against PostgreSQL's own grammar and against each other, up to a budget. */
  readonly grammar?: boolean
  /**
   * Whether every row is held against the definitions, and the encoding against mistakes, which takes its time: set by
   * `readBackup` for small backups, where it finds flipped bits that nothing else does.
   */
  readonly rows?: boolean
  /** A line for people who wait. */
  progress?(text: string): void
}

/** What came of reading a backup to its end, or as far as it could be read. */
export type Reading = {
  /** What it is by its content; undefined where that is not known or is no backup at all. */
  readonly contents: Contents | undefined
  /** Compression around it, from the outside in: `['gzip']`. */
  readonly wrappers: readonly string[]
  /** What keeps it from being complete; empty where the structure holds to the last byte. */
  readonly problems: readonly Problem[]
  /** Of the stored file or files. */
  readonly sizeBytes: number
  /** SHA-256 of the stored file; of a folder, of its members' digests and names. Undefined where reading stopped early. */
  readonly sha256: string | undefined
  /** Digests of the members of a folder, by name. */
  readonly members?: ReadonlyMap<string, string>
}
