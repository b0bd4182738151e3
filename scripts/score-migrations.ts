/**
 * Precision and recall on the statements that were measured on PostgreSQL 15 and 18, beside squawk's on the same ones:
 * `npm run score:migrations`. A statement is dangerous when it was seen to write a table anew, to read one under a lock that
 * stops writers, to fail on rows, to drop a table or column, or to rename what code names.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CATALOGUE } from '../src/checks/migrations/catalogue.ts'
import { judgeMigration } from '../src/checks/migrations/judge/migration.ts'
import { sqlMigration } from '../src/checks/migrations/layouts/sql-file.ts'
import { emptySchema } from '../src/checks/migrations/schema/schema.ts'
import { loadSqlParser } from '../src/sql/parser.ts'
import { readSql } from '../src/sql/read.ts'

type Measured =
  | { readonly locks: Record<string, string>; readonly rewrites: string[]; readonly scans: Record<string, number> }
  | { readonly error: string }
type Entry = { readonly sql: string; readonly setup?: string; readonly pg15: Measured; readonly pg18: Measured }
type Score = { flagged: number; right: number; wrong: string[]; missed: string[] }

const { fixture, statements } = JSON.parse(
  readFileSync('__tests__/fixtures/migrations/measured-locks.json', 'utf8'),
) as { fixture: string[]; statements: Entry[] }
const parser = await loadSqlParser()

// What locks cannot show: who may see rows, and what a lock of one's own is for.
const NOT_ABOUT_LOCKS = /row level security|^lock table|^grant\b|policy/i
const STRONG = new Set(['Share', 'ShareRowExclusive', 'Exclusive', 'AccessExclusive'])
const DROPS = /^drop table (?!if exists)|\bdrop column\b|^truncate\b/i
const RENAMES = /\brename (column|to|value)\b|\bset schema\b/i
const RENAMES_NOTHING_THAT_CODE_NAMES = /^alter index\b|rename constraint/i
// The form that is advised: it reads under a lock that lets readers go on.
const ADVISED = /refresh materialized view concurrently/i

const isDangerous = ({ sql }: Entry, truth: Measured): boolean | undefined => {
  if (NOT_ABOUT_LOCKS.test(sql)) return undefined
  if ('error' in truth)
    return /contains null values|cannot run inside a transaction/.test(truth.error) ? true : undefined
  if (ADVISED.test(sql)) return false
  if (truth.rewrites.some((relation) => /^(table|materialized view) /.test(relation))) return true
  if (Object.keys(truth.scans).some((table) => STRONG.has(truth.locks[table] ?? ''))) return true
  if (Object.keys(truth.locks).length === 0 && /if exists/i.test(sql)) return false
  return DROPS.test(sql) || (RENAMES.test(sql) && !RENAMES_NOTHING_THAT_CODE_NAMES.test(sql))
}

const migration = (text: string): Parameters<typeof judgeMigration>[0]['migration'] =>
  sqlMigration(readSql(parser, text), {
    path: 'a.sql',
    name: 'a.sql',
    series: '.',
    framework: 'sql',
    text,
    down: { status: 'unsupported' },
    transaction: 'file',
  })

const ours = (entry: Entry, postgresVersion: number): boolean => {
  const timeZone = /timezone = '([^']+)'/.exec(entry.setup ?? '')?.[1] ?? 'UTC'
  const given = { parser, schema: emptySchema(), settings: { postgresVersion, timeZone }, style: false }
  judgeMigration({ ...given, migration: migration(fixture.join('\n')), unit: 0 })
  const { findings, mistakes } = judgeMigration({ ...given, migration: migration(entry.sql), unit: 1 })
  return mistakes.length > 0 || findings.some(({ rule, level }) => level === undefined && CATALOGUE[rule] === 'error')
}

/** squawk's findings on each statement, without the rules of style and timeouts that fire on every file; undefined without a binary. */
const squawk = (entries: readonly Entry[], version: number): readonly boolean[] | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'))
  try {
    const files = entries.map(({ sql }, index) => {
      const name = `${String(index).padStart(4, '0')}.sql`
      writeFileSync(join(folder, name), `${sql};\n`)
      return name
    })
    const style =
      'prefer-bigint-over-int,prefer-bigint-over-smallint,prefer-identity,prefer-robust-stmts,prefer-text-field,prefer-timestamp-tz,require-timeout-settings,ban-char-field'
    const { stdout, error } = spawnSync(
      join(process.cwd(), 'node_modules', '.bin', 'squawk'),
      ['--reporter', 'json', '--pg-version', `${version}.0`, '--assume-in-transaction', '--exclude', style, ...files],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1024 ** 3 },
    )
    if (error !== undefined || !stdout.trimStart().startsWith('[')) return undefined
    const found = new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file))
    return files.map((name) => found.has(name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const empty = (): Score => ({ flagged: 0, right: 0, wrong: [], missed: [] })
const count = (score: Score, sql: string, flagged: boolean, dangerous: boolean): void => {
  if (flagged) score.flagged++
  if (flagged && dangerous) score.right++
  if (flagged && !dangerous) score.wrong.push(sql)
  if (!flagged && dangerous) score.missed.push(sql)
}

const rows: string[][] = []
const details: string[] = []
let failed = false
for (const version of [15, 18]) {
  const judged = statements.flatMap((entry) => {
    const dangerous = isDangerous(entry, version === 15 ? entry.pg15 : entry.pg18)
    return dangerous === undefined ? [] : [{ entry, dangerous }]
  })
  const scores: [string, Score][] = [['gonogo', empty()]]
  for (const { entry, dangerous } of judged)
    count(scores[0]?.[1] ?? empty(), entry.sql, ours(entry, version), dangerous)
  const peer = squawk(
    judged.map(({ entry }) => entry),
    version,
  )
  if (peer === undefined) details.push('squawk-cli has no binary here: nothing to compare with.')
  else {
    const score = empty()
    judged.forEach(({ entry, dangerous }, index) => count(score, entry.sql, peer[index] === true, dangerous))
    scores.push(['squawk, without style and timeouts', score])
  }
  for (const [name, { flagged, right, wrong, missed }] of scores) {
    const precision = flagged === 0 ? 1 : right / flagged
    const recall = right + missed.length === 0 ? 1 : right / (right + missed.length)
    rows.push([
      `PostgreSQL ${version}`,
      name,
      String(judged.length),
      String(right + missed.length),
      String(flagged),
      String(right),
      String(wrong.length),
      String(missed.length),
      precision.toFixed(2),
      recall.toFixed(2),
    ])
    if (name === 'gonogo') {
      if (precision < 0.95 || recall < 1) failed = true
      details.push(
        ...wrong.map((sql) => `${version}: false alarm: ${sql}`),
        ...missed.map((sql) => `${version}: missed: ${sql}`),
      )
    }
  }
}

const header = [
  'measured on',
  'tool',
  'statements',
  'dangerous',
  'flagged',
  'right',
  'false',
  'missed',
  'precision',
  'recall',
]
const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
for (const row of [header, ...rows])
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
for (const line of details) console.log(line)
if (failed) process.exitCode = 1
