import type { Level } from '../core/report.ts'
import type { SourceText, ValuePath } from './source-text.ts'

/** Where an item is written, for messages. */
export type Origin = { readonly source: SourceText; readonly path: ValuePath }

/** How an item, or a branch of `any-of`, is decided. `with` is as written: expressions are not computed yet. */
export type Decision = {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string | number | boolean>>
  readonly workingDirectory?: string
}

export type Retry = { readonly attempts: number; readonly backoffMs: number; readonly maxBackoffMs: number }

/** One line of the checklist in one stage, with matrix and `also-in` spread out. */
export type ManifestItem = {
  /** Unique in its stage; with the values of the matrix: `api-time[dashboard]`. */
  readonly id: string
  /** Without them: what `needs`, waivers and sign-offs may name to mean all of them. */
  readonly baseId: string
  readonly stage: string
  /** May hold expressions over `matrix`, `stage` and `vars`. */
  readonly name: string
  readonly section: readonly string[]
  readonly level: Level
  readonly decision: Decision | { readonly anyOf: readonly (Decision & { readonly name: string })[] }
  readonly conditions: readonly (string | boolean)[]
  readonly needs: readonly string[]
  readonly matrix: Readonly<Record<string, string | number | boolean>>
  readonly paths: readonly string[]
  readonly timeout?: string
  readonly retry?: Retry
  readonly documentLine?: { readonly file: string; readonly line: number }
  readonly origin: Origin
}

export type Waiver = {
  readonly item: string
  readonly stage?: string
  readonly reason: string
  readonly owner: string
  /** Milliseconds since the epoch: the first moment at which it no longer counts. */
  readonly endsAt: number
  readonly expires: string
  /** Why it does not count: expired, or something required is missing. */
  readonly invalid?: string
}

export type Stage = {
  readonly name: string
  readonly watch: readonly { readonly forMs: number; readonly everyMs: number }[]
}

/** A loaded manifest: everything in it is known to be well-formed. */
export type Manifest = {
  readonly path: string
  readonly sha256: string
  readonly name?: string
  readonly checklists: readonly string[]
  readonly roles: Readonly<Record<string, readonly string[]>>
  readonly env: Readonly<Record<string, string | number | boolean>>
  readonly stages: readonly Stage[]
  readonly items: readonly ManifestItem[]
  readonly waivers: readonly Waiver[]
  /** The manifest itself and its presets, as read. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}
