import type { DocumentWarning } from './checklist.ts'
import type { Params } from './params/collect.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rules/rule.ts'

/** What was understood of one item. */
export type Understood = { readonly reading: Reading; readonly rule: Rule; readonly params: Params }

/** One task item with the check that is proposed for it: an entry of `gonogo init --format json`. */
export type Proposal = {
  readonly line: number
  readonly text: string
  readonly section: readonly string[]
  readonly depth: number
  readonly checked: boolean
  readonly inCodeFence: boolean
  readonly stage: string
  readonly id: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  /** What the check still needs from the team. */
  readonly missing: readonly string[]
  /** What stands literally in the document. */
  readonly params: Params
  readonly confidence: number
  readonly why: string
  /** The rule that decided, and what an item depends on ("if needed"). */
  readonly rule: string
  readonly condition?: string
}

/** What `gonogo init --format json` prints. */
export type Proposals = {
  readonly document: string
  readonly encoding: string
  readonly items: readonly Proposal[]
  readonly warnings: readonly DocumentWarning[]
}
