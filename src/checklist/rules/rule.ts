import type { Reading } from '../reading.ts'

/** How an item is understood: the first rule that applies decides. */
export type Rule = {
  readonly name: string
  readonly uses: string
  /** 0 to 1: how often people who judged such items by hand agree. */
  readonly confidence: number
  /** One line for people: why this check. */
  readonly why: string
  when(reading: Reading): boolean
}
