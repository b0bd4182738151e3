import { LOCK_NAMES, type LockName, type RelationEffect } from '../../scratch/observe.ts'
import type { ScratchServer } from '../../scratch/scratch.ts'
import type { MigrationRun, StatementRun } from './rehearse.ts'

/** What the rehearsal needs to know of a finding that was made by reading. */
export type ReadFinding = {
  readonly rule: string
  readonly message: string
  readonly line: number
  readonly endLine: number
  readonly relation?: { readonly schema: string; readonly name: string }
}

export type RehearsalRule =
  | 'rehearsal-failed'
  | 'rehearsal-rewrite'
  | 'rehearsal-scan'
  | 'rehearsal-drop'
  | 'rehearsal-invalid-index'
  | 'down-failed'
  | 'down-differs'

export type RehearsalFinding = {
  readonly rule: RehearsalRule
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column?: number
  readonly endLine?: number
}

export type Reconciled<Finding> = {
  /** With what the rehearsal has confirmed said in the message. */
  readonly kept: readonly Finding[]
  readonly disproved: readonly { readonly rule: string; readonly line: number; readonly reason: string }[]
  readonly added: readonly RehearsalFinding[]
  /** For the table: how it was rehearsed, and with what result. */
  readonly summary: string
}

// Rules that say nothing but that a table is rewritten, and nothing but that it is scanned under a lock.
const REWRITES: ReadonlySet<string> = new Set([
  'column-type-rewrite',
  'column-type-unknown',
  'add-column-volatile-default',
  'add-column-unknown-default',
  'add-column-serial-or-identity',
  'add-column-stored-generated',
  'add-column-domain-with-check',
  'set-logged-unlogged',
  'set-access-method',
  'set-tablespace',
])
const SCANS: ReadonlySet<string> = new Set([
  'set-not-null-scan',
  'add-column-inline-check-scan',
  'add-column-fk-with-default',
  'add-fk-validating',
  'add-check-validating',
  'pk-using-index-nullable',
])

/** Holds what was read against what was seen: disproved findings go, confirmed ones say so, what was overlooked is added. */
export const reconcile = <Finding extends ReadFinding>(
  run: MigrationRun,
  server: ScratchServer,
  findings: readonly Finding[],
): Reconciled<Finding> => {
  const where = `PostgreSQL ${server.version}`
  const kept: Finding[] = []
  const disproved: { rule: string; line: number; reason: string }[] = []
  for (const finding of findings) {
    const seen = seenOf(run, finding)
    const touched = seen.filter((effect) => isRelation(effect, finding.relation))
    const isRewrite = REWRITES.has(finding.rule)
    const isScan = SCANS.has(finding.rule)
    const happened = isRewrite
      ? touched.some(({ rewritten }) => rewritten)
      : isScan
        ? seen.some(({ scanned, rewritten }) => scanned || rewritten)
        : false
    // Only what was seen to be locked and left alone is disproved; what was not seen at all proves nothing.
    const isSure = touched.length > 0 && touched.every(({ hasFile, lock }) => hasFile && lock !== undefined)
    if ((isRewrite || isScan) && happened)
      kept.push({
        ...finding,
        message: `${finding.message} Rehearsed on ${where}: it ${isRewrite ? 'rewrote' : 'scanned'} the table.`,
      })
    else if ((isRewrite || isScan) && isSure)
      disproved.push({
        rule: finding.rule,
        line: finding.line,
        reason: `rehearsed on ${where}: the table was ${isRewrite ? 'not rewritten' : 'not scanned'}`,
      })
    else kept.push(finding)
  }
  const added = [...failures(run, where), ...overlooked(run, where, findings), ...wayBack(run, where)]
  return { kept, disproved, added, summary: summaryOf(run, server) }
}

const statementsAt = (run: MigrationRun, line: number): readonly StatementRun[] =>
  run.runs.filter(({ statement }) => statement.line <= line && line <= statement.endLine)

/** Effects of the one statement that a finding is about; of several on the same lines nothing is concluded. */
const seenOf = (run: MigrationRun, finding: ReadFinding): readonly RelationEffect[] => {
  const [first, ...more] = statementsAt(run, finding.line)
  return first === undefined || more.length > 0 || first.observation.error !== undefined
    ? []
    : first.observation.effects.filter(({ kind }) => kind === 'table' || kind === 'materialized view')
}

const isRelation = (effect: RelationEffect, relation: ReadFinding['relation']): boolean =>
  relation !== undefined && effect.schema === relation.schema && effect.name === relation.name

const failures = (run: MigrationRun, where: string): RehearsalFinding[] => {
  const findings: RehearsalFinding[] = []
  if (run.failure?.decided === true) {
    const { statement, error } = run.failure
    const { line, column } = placeOf(statement, error.position)
    findings.push({
      rule: 'rehearsal-failed',
      line,
      column,
      endLine: statement.endLine,
      message: `The migration fails here (rehearsed on ${where}): ${sentence(error.message)} (SQLSTATE ${error.code}).`,
      help:
        error.hint === undefined
          ? 'Mend the statement: the deploy would stop at it half-way.'
          : `Mend the statement: the deploy would stop at it half-way. PostgreSQL says: ${error.hint}`,
    })
  }
  if (run.invalid.length > 0)
    findings.push({
      rule: 'rehearsal-invalid-index',
      line: run.failure?.statement.line ?? 1,
      message: `The migration leaves ${run.invalid.length === 1 ? 'an index' : 'indexes'} behind that PostgreSQL keeps up to date and never uses: ${run.invalid.join(', ')}.`,
      help: 'Drop it (DROP INDEX CONCURRENTLY IF EXISTS) before it is built again.',
    })
  return findings
}

const placeOf = (
  statement: StatementRun['statement'],
  position: number | undefined,
): { readonly line: number; readonly column: number } =>
  position === undefined
    ? { line: statement.line, column: statement.column }
    : // PostgreSQL counts characters, the statement's own map counts bytes.
      statement.at(Buffer.byteLength(statement.sql.slice(0, position - 1)))

const overlooked = (run: MigrationRun, where: string, findings: readonly ReadFinding[]): RehearsalFinding[] =>
  run.runs.flatMap(({ statement, observation }): RehearsalFinding[] => {
    if (observation.error !== undefined) return []
    // What was said of the statement by reading says it better.
    if (findings.some(({ line, endLine }) => line <= statement.endLine && statement.line <= endLine)) return []
    if (/^\s*(truncate|reindex|vacuum|cluster|refresh|alter\s+sequence)\b/i.test(statement.sql)) return []
    const place = { line: statement.line, column: statement.column, endLine: statement.endLine }
    return observation.effects.flatMap((effect): RehearsalFinding[] => {
      const { kind, lock, rewritten, scanned, dropped, renamedTo } = effect
      if (kind !== 'table' && kind !== 'materialized view') return []
      const name = effect.schema === 'public' ? effect.name : `${effect.schema}.${effect.name}`
      if (dropped || renamedTo !== undefined)
        return [
          {
            ...place,
            rule: 'rehearsal-drop',
            message: `The statement ${dropped ? `drops \`${name}\`` : `renames \`${name}\` to \`${renamedTo}\``} (rehearsed on ${where}): code that still uses it breaks${dropped ? ', and its rows are gone' : ''}.`,
            help: 'Do it in a later release, when nothing that runs uses the old name any more.',
          },
        ]
      if (rewritten)
        return [
          {
            ...place,
            rule: 'rehearsal-rewrite',
            message: `The statement writes every row of \`${name}\` again (rehearsed on ${where}), and stops all reads and writes of it while it does.`,
            help: 'Add what is new beside the old, fill it in batches, and switch over in a later release.',
          },
        ]
      if (scanned && lock !== undefined && isBlocking(lock))
        return [
          {
            ...place,
            rule: 'rehearsal-scan',
            message: `The statement reads all of \`${name}\` (rehearsed on ${where}) under a lock that stops ${lock === 'AccessExclusive' ? 'all reads and writes' : 'all writes'}.`,
            help: 'Add the constraint NOT VALID and validate it in a later migration, or build the index CONCURRENTLY.',
          },
        ]
      return []
    })
  })

const isBlocking = (lock: LockName): boolean => LOCK_NAMES.indexOf(lock) >= LOCK_NAMES.indexOf('Share')

const MAX_DIFFERENCES = 5

const wayBack = ({ down, migration }: MigrationRun, where: string): RehearsalFinding[] => {
  if (down === undefined || down.status === 'restored') return []
  const other =
    migration.down.status === 'present' && migration.down.path !== migration.path ? ` (${migration.down.path})` : ''
  switch (down.status) {
    case 'failed':
      return [
        {
          rule: 'down-failed',
          line: 1,
          message: `The way back${other} fails (rehearsed on ${where}): ${sentence(down.error.message)} (SQLSTATE ${down.error.code}, line ${down.line} of the down part).`,
          help: 'Mend the down part: a rollback of the deploy would stop half-way.',
        },
      ]
    case 'up-again-failed':
      return [
        {
          rule: 'down-failed',
          line: 1,
          message: `After the way back${other} the migration cannot be applied again (rehearsed on ${where}): ${sentence(down.error.message)} (SQLSTATE ${down.error.code}).`,
          help: 'Let the down part take back everything that the migration made.',
        },
      ]
    case 'differs':
      return [
        {
          rule: 'down-differs',
          line: 1,
          message: `The way back${other} does not restore the schema (rehearsed on ${where}): ${[
            ...listed('missing afterwards', down.missing),
            ...listed('left behind', down.added),
          ].join('; ')}.`,
          help: 'Let the down part undo every statement of the migration, in reverse order.',
        },
      ]
  }
}

const listed = (what: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        `${what}: ${lines
          .slice(0, MAX_DIFFERENCES)
          .map((line) => `\`${line.length > 120 ? `${line.slice(0, 119)}…` : line}\``)
          .join(', ')}${lines.length > MAX_DIFFERENCES ? ` and ${lines.length - MAX_DIFFERENCES} more` : ''}`,
      ]

const sentence = (text: string): string => text.replace(/\s+/g, ' ').replace(/\.$/, '')

const summaryOf = (run: MigrationRun, server: ScratchServer): string => {
  const { runs, failure, down, durationMs } = run
  const result =
    failure === undefined
      ? `${runs.length} ${runs.length === 1 ? 'statement' : 'statements'} in ${Math.round(durationMs)} ms`
      : `stopped at line ${failure.statement.line}${failure.decided ? '' : ', which may be for want of something here'}`
  const back =
    down === undefined
      ? ''
      : down.status === 'restored'
        ? '; down and up again restored the schema'
        : '; the way back failed'
  return `${server.description}: ${result}${back}`
}
