import type { ItemReport, Report } from '../core/report.ts'
import type { Planned } from '../engine/plan.ts'
import { waiverOf } from '../engine/run.ts'
import type { Waiver } from '../manifest/manifest.ts'
import type { Problem } from '../manifest/problem.ts'

/** Waivers that do not count any more stop the gate until somebody looks at them: one failing item a stage. */
export const waiverItem = (
  problems: readonly Problem[],
  stages: readonly string[],
  planned: readonly Planned[],
  waivers: readonly Waiver[],
): ItemReport[] => {
  const [stage] = stages
  const concerns = waivers.filter(
    (waiver) =>
      waiver.invalid !== undefined &&
      planned.some(
        ({ item }) =>
          (item.id === waiver.item || item.baseId === waiver.item) &&
          (waiver.stage === undefined || waiver.stage === item.stage),
      ),
  )
  if (stage === undefined || concerns.length === 0) return []
  const findings = problems
    .filter((problem) => concerns.some((waiver) => problem.message.includes(`\`${waiver.item}\``)))
    .map((problem) => ({
      rule: 'waiver-invalid',
      level: 'error' as const,
      message: problem.message,
      path: problem.file,
      line: problem.line,
      column: problem.column,
      ...(problem.hint === undefined ? {} : { help: problem.hint }),
    }))
  return [
    {
      id: 'waivers',
      name: 'Waivers count',
      stage,
      section: [],
      level: 'block',
      uses: 'waivers',
      status: 'fail',
      summary: concerns.map((waiver) => `the waiver of "${waiver.item}" ${waiver.invalid ?? ''}`).join('; '),
      remedy: 'Mend the item and remove its waiver, or complete the waiver with reason, owner and expiry.',
      findings,
      measurements: [],
      evidence: {},
      durationMs: 0,
      attempts: 1,
    },
  ]
}

const DAY_MS = 86_400_000

/** The waivers that concern what was planned, the one that ends first at the top. */
export const reportWaivers = (
  waivers: readonly Waiver[],
  planned: readonly Planned[],
  items: readonly ItemReport[],
  now: number,
): Report['waivers'] =>
  waivers
    .filter((waiver) => planned.some(({ item }) => item.id === waiver.item || item.baseId === waiver.item))
    .map((waiver): Report['waivers'][number] => {
      const used = planned.some(
        ({ item }, index) => items[index]?.status === 'waived' && waiverOf(item, [waiver]) !== undefined,
      )
      const expired = waiver.endsAt > 0 && waiver.endsAt <= now
      return {
        item: waiver.item,
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
        daysLeft: waiver.endsAt === 0 ? 0 : Math.floor((waiver.endsAt - now) / DAY_MS),
        state: expired ? 'expired' : waiver.invalid !== undefined ? 'invalid' : used ? 'active' : 'unused',
      }
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)
