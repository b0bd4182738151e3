import type { Finding } from '../../core/finding.ts'
import type { RuleCode } from './catalogue.ts'
import { levelOf, type RuleLevel } from './levels.ts'
import type { Scope } from './scope.ts'

/** What the code of before and the code of after cannot both live with. */
const BREAKS: ReadonlySet<string> = new Set<RuleCode>([
  'drop-table',
  'drop-column',
  'drop-view',
  'drop-matview',
  'drop-function',
  'drop-then-add-column',
  'rename-column',
  'rename-table',
  'rename-schema',
  'rename-type',
  'rename-enum-value',
  'set-schema',
  'add-required-column',
  'set-not-null-scan',
  'set-not-null-breaks-old-writers',
  'add-check-not-valid-breaks-old-writers',
  'column-type-rewrite',
  'column-type-narrowing',
  'type-change-breaks-clients',
  'drop-default',
])

const SHOWN = 3

/**
 * Schema and code in one change: both run side by side during the deploy. Said once, where a migration takes something away or
 * asks for something, that the code of before does not know.
 */
export const expandContract = (
  findings: readonly Finding[],
  { code }: Scope,
  rules: ReadonlyMap<string, RuleLevel>,
): readonly Finding[] => {
  const level = levelOf('schema-and-code-together', undefined, rules)
  const first = findings.find(({ rule, suppressed }) => suppressed === undefined && BREAKS.has(rule))
  if (level === undefined || first === undefined || code.length === 0) return []
  const named = `${code.slice(0, SHOWN).join(', ')}${code.length > SHOWN ? ` and ${code.length - SHOWN} more` : ''}`
  return [
    {
      rule: 'schema-and-code-together',
      level,
      ...(first.path === undefined ? {} : { path: first.path }),
      line: first.line ?? 1,
      message: `This change brings code, too (${named}). Whichever of the two is deployed first, for a while the migration runs beside code that does not fit it.`,
      help: `Deploy in steps: first a migration that only adds (expand), then the code that can live with both, and in a later release the migration that takes away (contract).`,
    },
  ]
}
