import { fullName, type Contents } from '../../archive/contents.ts'
import { readBackup } from '../../archive/read.ts'
import type { ReadOptions } from '../../archive/reading.ts'
import type { Source } from '../../archive/source.ts'
import { holds, parseComparison } from '../../core/comparison.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding, Measurement } from '../../core/finding.ts'
import { formatDuration, formatSize } from '../../core/units.ts'
import { EMBEDDED_EXTENSIONS } from '../../scratch/assets.ts'
import { realDatabases } from '../../scratch/real-databases.ts'
import { openScratch, ScratchError, type Scratch } from '../../scratch/scratch.ts'
import { likelyReferences } from './foreign-keys.ts'
import type { BackupOptions } from './options.ts'
import type { BackupWorld } from './place.ts'
import { createRestorer, type RestoreFailure } from '../../scratch/restorer.ts'

/** What came of restoring a backup into a database that is thrown away. */
export type DrillAnswer = {
  readonly restored: boolean
  readonly findings: readonly Finding[]
  readonly measurements: readonly Measurement[]
  readonly evidence: Readonly<Record<string, unknown>>
  readonly undecided?: { readonly message: string; readonly rule: string; readonly help: string }
}

/** Formats that are restored. */
const RESTORABLE: ReadonlySet<Contents['format']> = new Set(['pg-plain', 'pg-custom', 'pg-directory', 'pg-tar'])

/** Bytes of rows that the embedded PostgreSQL takes: it keeps everything in memory, several times over. */
const MAX_EMBEDDED_BYTES = 400_000_000
const EMBEDDED_FACTOR = 8
const EMBEDDED_BASE = 300_000_000

const MAX_FINDINGS = 20
const MAX_REFERENCES = 50

/** Restores the backup through our own reader, asks the restored database, and throws it away. */
export const drill = async (
  source: Source,
  contents: Contents,
  options: BackupOptions,
  read: ReadOptions,
  context: BackupWorld,
): Promise<DrillAnswer> => {
  if (!RESTORABLE.has(contents.format))
    return unavailable(
      `A ${contents.label} is not restored by the drill, which takes dumps of pg_dump`,
      'Restore it in an earlier step, and ask the result with an `sql` check.',
    )
  const rowBytes = contents.tables.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
  let scratch: Scratch
  try {
    scratch = await openScratch({
      ...(options.restore?.url === undefined ? {} : { url: options.restore.url }),
      ...(options.restore?.engine === 'programs'
        ? { prefer: ['programs'] }
        : options.restore?.engine === 'embedded'
          ? { prefer: ['embedded'] }
          : {}),
      restricted: true,
      refuse: realDatabases(context.environment),
      sandboxed: context.untrusted,
      extensions: contents.extensions.filter((name) => EMBEDDED_EXTENSIONS.includes(name)),
      signal: context.signal,
    })
  } catch (thrown) {
    if (!(thrown instanceof Undecidable)) throw thrown
    return unavailable(thrown.message, thrown.help)
  }
  try {
    const { server } = scratch
    if (server.kind === 'embedded') {
      context.progress(
        `the embedded PostgreSQL needs about ${formatSize(EMBEDDED_BASE + rowBytes * EMBEDDED_FACTOR)} of memory for this backup`,
      )
      if (rowBytes > MAX_EMBEDDED_BYTES)
        return unavailable(
          `The backup has ${formatSize(rowBytes)} of rows: the embedded PostgreSQL would need about ${formatSize(EMBEDDED_BASE + rowBytes * EMBEDDED_FACTOR)} of memory`,
          'Install the PostgreSQL server programs, or give `restore.url`.',
        )
    }
    const started = context.clock.now()
    const restorer = createRestorer(scratch)
    const reading = await readBackup(source, { ...read, sink: restorer.sink })
    const restoreMs = context.clock.now() - started
    const findings: Finding[] = reading.problems.map(({ message }) =>
      error(
        'backup-restore-failed',
        `The restore broke off: ${message}.`,
        'Make the backup again: it changed, or could not be read a second time.',
      ),
    )
    findings.push(...restorer.failures.slice(0, MAX_FINDINGS).map(failureFinding))
    const rowsRestored = await compareRows(scratch, reading.contents ?? contents, findings)
    await judgeConstraints(scratch, reading.contents ?? contents, findings)
    if (options.expect?.['foreign-keys'] === undefined)
      await judgeReferences(scratch, reading.contents ?? contents, findings)
    const assertions = await judgeAssertions(scratch, options, findings)
    const limit = options.restore?.['max-time']
    if (limit !== undefined && restoreMs > limit)
      findings.push(
        error(
          'backup-restore-slow',
          `Restoring took ${formatDuration(restoreMs)}; the limit is ${formatDuration(limit)}.`,
          'Restore in parallel or into a larger machine, or allow more time.',
        ),
      )
    const evidence = {
      server: server.description,
      statements: restorer.statements,
      rowsRestored,
      ...(restorer.leftOut.size === 0 ? {} : { leftOut: Object.fromEntries(restorer.leftOut) }),
      assertions,
      restoreMs,
    }
    const measurements: Measurement[] = [
      { name: 'restore-time', value: restoreMs, unit: 'ms', ...(limit === undefined ? {} : { limit }) },
      { name: 'rows-restored', value: rowsRestored },
    ]
    const lacking = [...restorer.missingExtensions]
    if (lacking.length > 0 && restorer.failures.length > 0)
      return {
        ...unavailable(
          `The backup needs ${lacking.length === 1 ? 'the extension' : 'the extensions'} ${lacking.join(', ')}, which ${server.description} does not have`,
          'Give `restore.url` of a server that has them.',
        ),
        evidence,
        measurements,
      }
    return { restored: findings.length === 0, findings, measurements, evidence }
  } finally {
    await scratch.close()
  }
}

const error = (rule: string, message: string, help: string): Finding => ({ rule, level: 'error', message, help })

const unavailable = (message: string, help: string): DrillAnswer => {
  const undecided = { message: `${message.replace(/\.$/, '')}.`, rule: 'backup-drill-unavailable', help }
  return {
    restored: false,
    findings: [error(undecided.rule, undecided.message, help)],
    measurements: [],
    evidence: {},
    undecided,
  }
}

const failureFinding = ({ what, reason }: RestoreFailure): Finding =>
  error(
    'backup-restore-failed',
    `Restoring ${what} failed: ${reason}.`,
    'Correct what the database refuses in the live database, or the way the dump is made, and make the backup again.',
  )

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Every table has to have as many rows as its data had in the dump. */
const compareRows = async (scratch: Scratch, contents: Contents, findings: Finding[]): Promise<number> => {
  let all = 0
  for (const table of contents.tables) {
    if (table.rows === undefined || table.ofPartitions === true) continue
    const name = [table.schema, table.name]
      .flatMap((part) => (part === undefined || part === '' ? [] : [quoted(part)]))
      .join('.')
    try {
      const { rows } = await scratch.query(`SELECT count(*) FROM ONLY ${name}`)
      const found = Number(rows[0]?.[0])
      all += found
      if (found !== table.rows)
        findings.push(
          error(
            'backup-restore-rows',
            `${fullName(table)} has ${found.toLocaleString('en-US')} rows after the restore; the backup has ${table.rows.toLocaleString('en-US')}.`,
            'Find out which rows the database refused.',
          ),
        )
    } catch (thrown) {
      if (!(thrown instanceof ScratchError)) throw thrown
      findings.push(
        error(
          'backup-restore-rows',
          `${fullName(table)} is not there after the restore.`,
          'Find out why it could not be created.',
        ),
      )
    }
    if (findings.length > MAX_FINDINGS * 2) break
  }
  return all
}

const INVALID = `SELECT format('%s on %s', c.conname, c.conrelid::regclass) FROM pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid <> 0
  UNION ALL SELECT i.indexrelid::regclass::text FROM pg_catalog.pg_index i WHERE NOT i.indisvalid ORDER BY 1 LIMIT 20`

const COUNTS = `SELECT
  (SELECT count(*) FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace WHERE c.contype = 'f' AND c.conparentid = 0 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'),
  (SELECT count(*) FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')`

/** Constraints are there and valid; a database of several tables without any is a dump that lost what follows its data. */
const judgeConstraints = async (scratch: Scratch, contents: Contents, findings: Finding[]): Promise<void> => {
  const { rows: invalid } = await scratch.query(INVALID)
  for (const [name] of invalid)
    findings.push(
      error(
        'backup-restore-constraint',
        `${name ?? 'A constraint'} is not valid after the restore.`,
        'Validate it in the live database, repair the rows that break it, and make the backup again.',
      ),
    )
  const { rows: counts } = await scratch.query(COUNTS)
  const [foreignKeys, indexes] = [Number(counts[0]?.[0]), Number(counts[0]?.[1])]
  if (foreignKeys < contents.objects.foreignKeys)
    findings.push(
      error(
        'backup-restore-constraint',
        `${foreignKeys} foreign keys are there after the restore; the backup has ${contents.objects.foreignKeys}.`,
        'Find out which of them the database refused.',
      ),
    )
  const filled = contents.tables.filter(({ rows = 0 }) => rows > 0).length
  if (filled > 1 && foreignKeys === 0 && indexes === 0)
    findings.push(
      error(
        'backup-restore-constraint',
        `After the restore ${filled} tables have rows, and there is not one index, primary key or foreign key: what pg_dump writes after the data is missing.`,
        'Make the backup again with all of its sections.',
      ),
    )
}

/** Rows of one column that all are keys of another table: no chance any more. */
const ENOUGH_ROWS = 10

/**
 * A database without a single foreign key, in which columns named like references hold nothing but keys of the tables they
 * are named after, has lost them, or never had them, which its team can say.
 */
const judgeReferences = async (scratch: Scratch, contents: Contents, findings: Finding[]): Promise<void> => {
  const { rows } = await scratch.query(COUNTS)
  if (Number(rows[0]?.[0]) > 0) return
  const held: string[] = []
  let most = 0
  for (const { table, column, target, targetColumn } of likelyReferences(contents).slice(0, MAX_REFERENCES)) {
    const [from, to] = [table, target].map(({ schema, name }) =>
      [schema, name].flatMap((part) => (part === undefined || part === '' ? [] : [quoted(part)])).join('.'),
    )
    try {
      const answer = await scratch.query(
        `SELECT count(a.${quoted(column)}), count(*) FILTER (WHERE a.${quoted(column)} IS NOT NULL AND b.${quoted(targetColumn)} IS NULL)
           FROM ${from} a LEFT JOIN ${to} b ON a.${quoted(column)} = b.${quoted(targetColumn)}`,
      )
      const [filled, strange] = [Number(answer.rows[0]?.[0]), Number(answer.rows[0]?.[1])]
      if (filled === 0 || strange > 0) continue
      held.push(`${fullName(table)}.${column} to ${fullName(target)}`)
      most = Math.max(most, filled)
    } catch (thrown) {
      // Columns of types that are not compared refer to nothing.
      if (!(thrown instanceof ScratchError)) throw thrown
    }
  }
  // A few rows may fit by chance.
  if (held.length >= 2 || most >= ENOUGH_ROWS)
    findings.push(
      error(
        'backup-without-foreign-keys',
        `After the restore there is not one foreign key, though ${held.length === 1 ? 'a column holds' : `${held.length} columns hold`} nothing but keys of ${held.length === 1 ? 'another table' : 'other tables'}${held.length === 1 ? ',' : ', such as'} ${held[0]}: what pg_dump writes last is missing.`,
        'Make the backup again with all of its sections; if this database has no foreign keys by design, say so: `expect: { foreign-keys: 0 }`.',
      ),
    )
}

const judgeAssertions = async (scratch: Scratch, options: BackupOptions, findings: Finding[]): Promise<number> => {
  const assertions = options.restore?.assert ?? []
  // The dump leaves the search path empty.
  if (assertions.length > 0) await scratch.execute(`SET search_path = public, "$user"`)
  for (const { query, expect } of assertions) {
    const shown = query.replace(/\s+/g, ' ').trim().slice(0, 120)
    let value: string | null | undefined
    try {
      value = (await scratch.query(query)).rows[0]?.[0]
    } catch (thrown) {
      if (!(thrown instanceof ScratchError)) throw thrown
      findings.push(
        error(
          'backup-restore-assertion',
          `The query \`${shown}\` could not be answered by the restored database (SQLSTATE ${thrown.code}).`,
          'Correct the query, or find out why what it asks for was not restored.',
        ),
      )
      continue
    }
    if (!meets(value, expect))
      findings.push(
        error(
          'backup-restore-assertion',
          `The restored database does not answer the query \`${shown}\` with ${JSON.stringify(expect)}${isNumber(value) ? ` but with ${value}` : ''}.`,
          'Find out why the restored data is not what it should be.',
        ),
      )
  }
  return assertions.length
}

const isNumber = (value: string | null | undefined): value is string =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)

const meets = (value: string | null | undefined, expected: number | boolean | string): boolean => {
  if (value === undefined || value === null) return false
  if (typeof expected === 'boolean') return value === (expected ? 't' : 'f') || value === String(expected)
  if (typeof expected === 'number') return Number(value) === expected
  const comparison = parseComparison(expected)
  return comparison === undefined ? value === expected : isNumber(value) && holds(comparison, Number(value))
}
