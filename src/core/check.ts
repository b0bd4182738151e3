import type * as z from 'zod/mini'
import type { Outcome } from './outcome.ts'
import type { ItemReport } from './report.ts'
import type { RulePage } from './rule.ts'
import type { Subject } from './subject.ts'
import type { PortName, World } from './world.ts'

/** What every check gets, whatever it needs. */
export type CheckContext = {
  readonly signal: AbortSignal
  readonly subject: Subject
  /** The item this runs for; `paths` are the globs it covers. */
  readonly item: {
    readonly id: string
    readonly name: string
    readonly stage: string
    readonly paths: readonly string[]
  }
  /** Who holds which role, from the manifest: `{ dba: ['@octocat', '@acme/dba'] }`. */
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** Absolute: the repository's root, or the item's `working-directory`. Relative paths in options start here. */
  readonly directory: string
  /** `env` of the manifest and of the item, for what the check starts. */
  readonly env: Readonly<Record<string, string>>
  /**
   * This item in the report that was given as baseline, or in the last one of the evidence store in which it passed; for
   * checks that say `comparesWithBaseline`. Reading it throws Undecidable where the evidence store cannot be read.
   */
  readonly baseline?: ItemReport
  /** True where a stranger wrote what is checked out (a pull request from a fork): nothing of it may be executed. */
  readonly untrusted: boolean
  /** One short line for a person who waits: "12 of 400 migrations rehearsed". */
  progress(text: string): void
  /** Registers a value that must be shown nowhere: a password found on the way. Also its encoded forms are hidden then. */
  hide(secret: string): void
  /**
   * A text with everything hidden that must be shown nowhere. Needed only where a part of a text is shown: once it is cut, half
   * a secret is found no more. What is shown whole is masked in the report anyway.
   */
  masked(text: string): string
}

/** The longest that a check takes, where neither it nor the manifest says more. Milliseconds. */
export const DEFAULT_TIMEOUT_MS = 30_000

/** A check with its types: the options come parsed, and only the ports it names are in reach. */
export type Check<Options extends z.ZodMiniType, Needs extends PortName> = {
  /** The word after `uses`. */
  readonly kind: string
  /** What it decides, in one line for lists. */
  readonly summary: string
  readonly needs: readonly Needs[]
  readonly options: Options
  /** Names of options that are executed (a command, SQL): nothing that a stranger writes may be interpolated there. */
  readonly code?: readonly string[]
  /** It compares with an earlier report: the evidence store is read for it. */
  readonly comparesWithBaseline?: true
  /** The pages of all rules that its findings name; loaded for docs and `explain` only. */
  rules?(): Promise<readonly RulePage[]>
  /** Milliseconds, unless the item or the manifest says otherwise; DEFAULT_TIMEOUT_MS without it. */
  readonly timeoutMs?: number
  run(options: z.output<Options>, context: CheckContext & Pick<World, Needs>): Promise<Outcome>
}

/** A check as the engine and the registry see it. */
export type AnyCheck = Omit<Check<z.ZodMiniType, never>, 'needs' | 'run'> & {
  readonly needs: readonly PortName[]
  run(options: unknown, context: CheckContext & World): Promise<Outcome>
}

/** A typed identity: the compiler holds a check to its options and its ports. */
export const defineCheck = <const Options extends z.ZodMiniType, const Needs extends PortName>(
  check: Check<Options, Needs>,
): AnyCheck => ({
  ...check,
  // The engine parses with `options` before it calls: what arrives here is z.output<Options>.
  run: (options, context) => check.run(options as z.output<Options>, context),
})

/** Where checks are found: loaded when used, so that a manifest pays only for its own kinds. */
export type Registry = Readonly<Record<string, { readonly summary: string; load(): Promise<AnyCheck> }>>
