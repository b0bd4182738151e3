import type { Finding } from '../../core/finding.ts'
import { isRuleCode } from './catalogue.ts'
import type { HistoryFinding } from './history.ts'
import type { Judgement } from './judge/migration.ts'
import { applySuppressions, levelOf, type RuleLevel } from './levels.ts'
import { lockTimeoutAdvice } from './lock-timeout-advice.ts'
import type { Scope } from './scope.ts'
import type { Migration, ReaderFinding } from './source.ts'

/** Findings of a migration in scope, with their levels, in the order of the file. */
export const findingsOf = (
  judgement: Judgement,
  scope: Scope,
  rules: ReadonlyMap<string, RuleLevel>,
  reviewed: boolean,
): readonly Finding[] => {
  const { migration, mistakes } = judgement
  if (!scope.judged.has(migration)) return []
  const { path } = migration
  const findings: Finding[] = mistakes.map(({ message, line, column }) => ({
    rule: 'sql-syntax',
    level: 'error',
    path,
    line,
    column,
    message: `This statement cannot be read as PostgreSQL: ${message}.`,
    help: 'Correct it; where a template fills something in, make sure that the rest is SQL.',
  }))
  for (const { rule, message, help, line, column, endLine, level: lowered } of judgement.findings) {
    const level = levelOf(rule, lowered, rules)
    if (level !== undefined) findings.push({ rule, level, message, help, path, line, column, endLine })
  }
  for (const { rule, message, help, line, column } of [...migration.findings, ...ofFile(migration)]) {
    if (!isRuleCode(rule)) continue
    // Where people have to approve it, they decide on what is not read here.
    const level = levelOf(rule, rule === 'review-only' && reviewed ? 'warning' : undefined, rules)
    if (level !== undefined)
      findings.push({ rule, level, message, help, path, line, ...(column === undefined ? {} : { column }) })
  }
  return distinct(findings).sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  )
}

/** Several calls of one function lead to the same line of it. */
const distinct = (findings: readonly Finding[]): Finding[] => {
  const seen = new Set<string>()
  return findings.filter(({ rule, line, column, message }) => {
    const key = [rule, line, column, message].join('\u0000')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What is wrong with the file itself. */
const ofFile = (migration: Migration): readonly ReaderFinding[] => {
  const findings: ReaderFinding[] = []
  const add = (rule: ReaderFinding['rule'], message: string, help: string): void => {
    findings.push({ rule, message, help, line: 1 })
  }
  if (migration.reviewOnly !== undefined) {
    add(
      'review-only',
      `${migration.reviewOnly}: it was not judged.`,
      'Have somebody who knows the database approve it: `review: { count: 1 }` asks for that and waits for it. Or accept it in `rules` (review-only: warn).',
    )
  } else if (migration.statements.length === 0 && migration.findings.length === 0 && migration.key === undefined) {
    add('empty-file', 'The migration does nothing.', 'Take it out, unless something counts on it.')
  }
  if (migration.down.status === 'none' && migration.statements.length > 0) {
    add(
      'irreversible',
      'The migration has no way back: a rollback of the deploy leaves the database as it is.',
      'Write the down part, or say in it why there is none.',
    )
  }
  if (migration.down.status === 'irreversible') {
    add('irreversible', `The migration has no way back: ${migration.down.reason}.`, 'Write the reverse.')
  }
  if (migration.text.includes('\uFFFD')) {
    add(
      'odd-encoding',
      'The file is not UTF-8: some of its characters cannot be read, and the database may get others than were meant.',
      'Save it as UTF-8.',
    )
  }
  return findings
}

/** What the history says of one path; of all paths without one. */
export const historyOf = (
  history: readonly HistoryFinding[],
  path: string | undefined,
  rules: ReadonlyMap<string, RuleLevel>,
): readonly Finding[] =>
  history.flatMap((finding) => {
    if (path !== undefined && finding.path !== path) return []
    const level = levelOf(finding.rule, finding.level, rules)
    if (level === undefined) return []
    return [{ rule: finding.rule, level, path: finding.path, line: 1, message: finding.message, help: finding.help }]
  })

/** Said once a run, at the first place: who sets a limit for all sessions has it for all files. */
export const withoutTimeout = (
  judgements: readonly Judgement[],
  rules: ReadonlyMap<string, RuleLevel>,
): readonly Finding[] => {
  const level = levelOf('missing-lock-timeout', undefined, rules)
  const without = judgements.filter(({ unlimited }) => unlimited !== undefined)
  const [first] = without
  if (level === undefined || first?.unlimited === undefined) return []
  const { line, column, text } = first.unlimited
  const more = without.length - 1
  const finding: Finding = {
    rule: 'missing-lock-timeout',
    level,
    path: first.migration.path,
    line,
    column,
    message: `This statement ${text}, and while it waits for its lock everybody else queues behind it without a limit${more === 0 ? '' : `; ${more === 1 ? 'one further migration does' : `${more} further migrations do`} the same`}.`,
    help: lockTimeoutAdvice(first.migration),
  }
  return applySuppressions(first.migration, [finding], new Map()).findings.filter(
    ({ rule }) => rule === 'missing-lock-timeout',
  )
}
