import type { Outcome } from '../../../src/core/outcome.ts'
import type { CheckContext } from '../../../src/core/check.ts'
import { http } from '../../../src/checks/http/index.ts'
import { runCheck } from '../../support/run-check.ts'

/** Runs the check over real ports, with options as they stand in a manifest. */
export const ask = (given: Record<string, unknown>, context: Partial<CheckContext> = {}): Promise<Outcome> =>
  runCheck(http, given, { context })

/** The rules of all findings, warnings and notices too. */
export const rulesOf = (outcome: Outcome): string[] => (outcome.findings ?? []).map(({ rule }) => rule)
