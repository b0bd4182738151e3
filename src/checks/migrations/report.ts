import type { Finding } from '../../core/finding.ts'
import type { Judgement } from './judge/migration.ts'
import type { SuppressedFinding } from './levels.ts'
import type { Migration } from './source.ts'

export type Verdict = 'SAFE' | 'RISKY' | 'DANGEROUS' | 'UNREADABLE'

/** One row of the table that reviewers read. Review adds its column. */
export type MigrationRow = {
  readonly path: string
  readonly name: string
  readonly version?: string
  readonly framework: Migration['framework']
  readonly transaction: Migration['transaction']
  readonly reversible: 'yes' | 'no' | 'not supported'
  /** How it was rehearsed, and with what result; absent where it was only read. */
  readonly rehearsed?: string
  /** What it does, in words. */
  readonly operations: readonly string[]
  readonly verdict: Verdict
  /** Why it is not safe: the first sentence of each finding that counts. */
  readonly why: readonly string[]
  readonly accepted: readonly SuppressedFinding[]
  /** Who approved it as it is now, where the manifest asks for a review. */
  readonly reviewedBy?: readonly string[]
}

const MAX_OPERATIONS = 20

export const rowOf = (
  judgement: Judgement,
  findings: readonly Finding[],
  accepted: readonly SuppressedFinding[],
): MigrationRow => {
  const { migration, operations, mistakes } = judgement
  const counting = findings.filter(({ suppressed, level }) => suppressed === undefined && level !== 'notice')
  const verdict: Verdict =
    mistakes.length > 0 || (migration.reviewOnly !== undefined && migration.statements.length === 0)
      ? 'UNREADABLE'
      : counting.some(({ level }) => level === 'error')
        ? 'DANGEROUS'
        : counting.length > 0
          ? 'RISKY'
          : 'SAFE'
  return {
    path: migration.path,
    name: migration.name,
    ...(migration.version === undefined ? {} : { version: migration.version }),
    framework: migration.framework,
    transaction: migration.transaction,
    reversible:
      migration.down.status === 'present' ? 'yes' : migration.down.status === 'unsupported' ? 'not supported' : 'no',
    ...(judgement.rehearsed === undefined ? {} : { rehearsed: judgement.rehearsed }),
    operations: shortened(operations),
    verdict,
    why: [
      ...new Set(
        counting.map(({ rule, line, message }) => `${rule}${line === undefined ? '' : ` (line ${line})`}: ${message}`),
      ),
    ],
    accepted,
  }
}

/** Operations that repeat are counted, and a file of thousands is told in twenty lines. */
const shortened = (operations: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const words = [...counts].map(([operation, count]) => (count === 1 ? operation : `${operation} (${count} times)`))
  return words.length <= MAX_OPERATIONS
    ? words
    : [...words.slice(0, MAX_OPERATIONS), `and ${words.length - MAX_OPERATIONS} further operations`]
}

/** The migration safety score: the share of migrations that are safe, a risky one counting half. */
export const safetyScore = (rows: readonly MigrationRow[]): number => {
  if (rows.length === 0) return 100
  const points = rows.map(({ verdict }) => (verdict === 'SAFE' ? 1 : verdict === 'RISKY' ? 0.5 : 0))
  const sum = points.reduce<number>((total, each) => total + each, 0)
  return Math.round((100 * sum) / rows.length)
}
