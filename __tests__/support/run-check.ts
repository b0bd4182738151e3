import { expect } from '@jest/globals'
import type { AnyCheck, CheckContext } from '../../src/core/check.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { World } from '../../src/core/world.ts'
import { createWorld } from '../../src/world/index.ts'
import { fakeContext } from './world.ts'

/** Runs a check over the real ports in a folder, with options as a manifest would give them. */
export const runCheck = async (
  check: AnyCheck,
  options: unknown,
  {
    folder = process.cwd(),
    base,
    world = {},
    context = {},
  }: {
    readonly folder?: string
    readonly base?: string
    readonly world?: Partial<World>
    readonly context?: Partial<CheckContext>
  } = {},
): Promise<Outcome> => {
  const parsed = check.options.safeParse(options)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('; '))
  const ports = { ...createWorld({ root: folder, variables: process.env, base }), ...world }
  const outcome = await check.run(parsed.data, fakeContext(ports, { directory: folder, ...context }))
  await expectPages(check, outcome)
  return outcome
}

/** Rules of the findings that make an item fail, in order, without duplicates. */
export const rulesOf = (outcome: Outcome): readonly string[] => [
  ...new Set((outcome.findings ?? []).filter((finding) => finding.level === 'error').map((finding) => finding.rule)),
]

/** Every rule that a finding names has a page. */
const expectPages = async (check: AnyCheck, outcome: Outcome): Promise<void> => {
  const pages = new Set(((await check.rules?.()) ?? []).map((page) => page.rule))
  expect((outcome.findings ?? []).map((finding) => finding.rule).filter((rule) => !pages.has(rule))).toEqual([])
}
