import type { Finding } from '../../core/finding.ts'
import { CATALOGUE, isRuleCode, type RuleCode } from './catalogue.ts'
import { rulesOf } from './aliases.ts'
import type { Migration, Suppression } from './source.ts'

/** What the manifest says about a rule. */
export type RuleLevel = 'off' | 'info' | 'warn' | 'block'

const LEVELS = { block: 'error', warn: 'warning', info: 'notice' } as const

/** The level a finding has in the end; undefined when its rule is off. An effect that is less than the rule's own lowers it. */
export const levelOf = (
  rule: RuleCode,
  lowered: 'warning' | 'notice' | undefined,
  rules: ReadonlyMap<string, RuleLevel>,
): Finding['level'] | undefined => {
  const said = rules.get(rule)
  if (said === 'off') return undefined
  if (said !== undefined) return LEVELS[said]
  const level = CATALOGUE[rule]
  if (level === 'off') return undefined
  if (lowered === undefined || level === 'notice') return level
  return lowered
}

/** Rules with the level the manifest gives them; what it enables has at least the weight of a warning. */
export const ruleLevels = (
  rules: Readonly<Record<string, RuleLevel>>,
  enabled: readonly string[],
): ReadonlyMap<string, RuleLevel> =>
  new Map([...enabled.map((rule) => [rule, 'warn' as const] as const), ...Object.entries(rules)])

/** Findings of one migration with what its comments accept; what accepts nothing is said, and so is what gives no reason. */
export const applySuppressions = (
  migration: Migration,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleLevel>,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } => {
  const used = new Set<Suppression>()
  const suppressed: SuppressedFinding[] = []
  const result = findings.map((finding): Finding => {
    const matching = migration.suppressions.filter((suppression) => covers(suppression, finding))
    // Ours wins where several stand there.
    const chosen = matching.find(({ tool }) => tool === 'gonogo') ?? matching[0]
    if (chosen === undefined) return finding
    used.add(chosen)
    if (chosen.tool === 'gonogo' && chosen.reason === undefined) return finding
    const reason = chosen.reason ?? `without a reason (${chosen.tool})`
    suppressed.push({ rule: finding.rule, line: finding.line ?? 1, tool: chosen.tool, reason })
    return { ...finding, suppressed: reason }
  })
  const more: Finding[] = []
  const add = (rule: RuleCode, suppression: Suppression, message: string, help: string): void => {
    const level = levelOf(rule, undefined, rules)
    if (level !== undefined) more.push({ rule, level, message, help, path: migration.path, line: suppression.line })
  }
  for (const suppression of migration.suppressions) {
    const { unknown } = rulesOf(suppression)
    if (used.has(suppression)) {
      if (suppression.tool === 'gonogo' && suppression.reason === undefined) {
        add(
          'suppression-without-reason',
          suppression,
          `"${suppression.text}" gives no reason, so that it accepts nothing.`,
          `Write -- gonogo-ignore ${suppression.rules.join(', ') || 'RULE'}: why it is safe here.`,
        )
      }
    } else if (suppression.tool === 'gonogo') {
      add(
        'unused-suppression',
        suppression,
        unknown.length > 0
          ? `"${suppression.text}" names ${unknown.map((name) => `"${name}"`).join(', ')}, which is no rule.`
          : `"${suppression.text}" accepts a finding that is not there.`,
        unknown.length > 0 ? `Correct the name: gonogo explain lists the rules.` : `Take it out.`,
      )
    }
  }
  return { findings: [...result, ...more], suppressed }
}

export type SuppressedFinding = {
  readonly rule: string
  readonly line: number
  readonly tool: string
  readonly reason: string
}

const covers = (suppression: Suppression, finding: Finding): boolean => {
  const { rules } = rulesOf(suppression)
  if (rules !== undefined && !(isRuleCode(finding.rule) && rules.has(finding.rule))) return false
  if (suppression.covers === undefined) return true
  const line = finding.line ?? 1
  return suppression.covers.from <= line && line <= suppression.covers.to
}
