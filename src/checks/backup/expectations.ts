import { fullName, type Contents, type Table } from '../../archive/contents.ts'
import { holds, parseComparison } from '../../core/comparison.ts'
import type { ItemReport } from '../../core/report.ts'
import type { Finding } from '../../core/finding.ts'
import { formatDuration } from '../../core/units.ts'
import type { BackupOptions } from './options.ts'

type Expect = NonNullable<BackupOptions['expect']>

const count = (rows: number): string => `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`

/** What the contents lack of what is expected of them. */
export const judgeContents = (
  contents: Contents,
  expect: Expect,
  name: string,
  now: number,
  baseline: ItemReport | undefined,
  sizeBytes: number,
): readonly Finding[] => [
  ...judgeDatabase(contents, expect, name),
  ...judgeTables(contents, expect, name),
  ...judgeRows(contents, expect, name),
  ...judgeVersion(contents, expect, name),
  ...judgeShrinking(contents, expect, name, baseline, sizeBytes),
  ...judgeHeartbeat(contents, expect, name, now),
]

const error = (rule: string, message: string, help: string): Finding => ({ rule, level: 'error', message, help })

/** Tables that a name means: `users` in whatever schema, `auth.users` in that one. */
export const tablesNamed = (contents: Contents, wanted: string): readonly Table[] => {
  const exact = contents.tables.filter((table) => fullName(table) === wanted)
  if (exact.length > 0) return exact
  const named = contents.tables.filter((table) => table.name === wanted)
  const inPublic = named.filter(({ schema }) => schema === 'public')
  return inPublic.length > 0 ? inPublic : named
}

const judgeDatabase = (contents: Contents, { database }: Expect, name: string): readonly Finding[] => {
  if (database === undefined || contents.databases.includes(database)) return []
  return contents.databases.length === 0
    ? [
        error(
          'backup-database-unknown',
          `${name} does not say which database it is of: a ${contents.label} does not name it.`,
          'Dump with `pg_dump -Fc`, whose header has the name, or with `--create`; or drop `expect.database`.',
        ),
      ]
    : [
        error(
          'backup-wrong-database',
          `${name} is a backup of ${contents.databases.join(', ')}, not of ${database}.`,
          'Back up the right database, or correct `expect.database`.',
        ),
      ]
}

const judgeTables = (contents: Contents, expect: Expect, name: string): readonly Finding[] => {
  const least = expect['min-rows'] ?? 1
  if (contents.format === 'pg-basebackup' && expect.tables !== undefined)
    return [
      error(
        'backup-tables-unknown',
        `${name} is a physical backup: which tables and rows are in it cannot be told from its files.`,
        'Drop `expect.tables`, or judge a dump beside it.',
      ),
    ]
  return (expect.tables ?? []).flatMap((wanted): Finding[] => {
    const found = tablesNamed(contents, wanted)
    if (found.length === 0)
      return [
        error(
          'backup-table-missing',
          `${name} has no table ${wanted}; it has ${contents.tables.length} others.`,
          'Back up the whole database: look for `--table`, `--schema` or `--exclude-table` in how the dump is made.',
        ),
      ]
    const rows = sumRows(found)
    if (rows === undefined)
      return [
        error(
          'backup-table-without-data',
          `${name} defines the table ${wanted} but has no data for it.`,
          'Dump the data too: look for `--schema-only` or `--exclude-table-data` in how the dump is made.',
        ),
      ]
    return rows < least
      ? [
          error(
            'backup-table-empty',
            `${name} has ${count(rows)} in ${wanted}; at least ${least.toLocaleString('en-US')} are expected.`,
            'Find out why the rows are missing; if the table may be empty, set `min-rows: 0` or leave it out.',
          ),
        ]
      : []
  })
}

const sumRows = (tables: readonly Table[]): number | undefined =>
  tables.every(({ rows }) => rows === undefined) ? undefined : tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)

const judgeRows = (contents: Contents, { rows: limits }: Expect, name: string): readonly Finding[] =>
  Object.entries(limits ?? {}).flatMap(([wanted, limit]): Finding[] => {
    const found = tablesNamed(contents, wanted)
    const rows = sumRows(found)
    if (rows === undefined)
      return [
        error(
          found.length === 0 ? 'backup-table-missing' : 'backup-table-without-data',
          `${name} has no ${found.length === 0 ? 'table' : 'data of'} ${wanted}, whose rows should be ${limit.text}.`,
          'Back up the whole database with its data.',
        ),
      ]
    return holds(limit, rows)
      ? []
      : [
          error(
            'backup-rows',
            `${name} has ${count(rows)} in ${wanted}; expected is ${limit.text}.`,
            'Find out where the rows are: an old, partial or wrong backup has others than the database.',
          ),
        ]
  })

const judgeVersion = (contents: Contents, expect: Expect, name: string): readonly Finding[] => {
  const wanted = expect['server-version']
  if (wanted === undefined) return []
  const text = contents.serverVersion
  const major =
    text === undefined ? undefined : Number(/^(\d+)(\.\d+)?/.exec(text)?.[Number(/^\d+/.exec(text)?.[0]) < 10 ? 0 : 1])
  if (major === undefined || Number.isNaN(major))
    return [
      error(
        'backup-version-unknown',
        `${name} does not say which version of the server it is of.`,
        'Use a format that has it, or drop `expect.server-version`.',
      ),
    ]
  const comparison = parseComparison(String(wanted)) ?? parseComparison(`== ${wanted}`)
  return comparison !== undefined && holds(comparison, major)
    ? []
    : [
        error(
          'backup-server-version',
          `${name} is of a server of version ${text ?? major}; expected is ${wanted}.`,
          'Back up the right server, or correct `expect.server-version`.',
        ),
      ]
}

/** Names and rows as the report before had them. */
const rowsBefore = (baseline: ItemReport | undefined): Readonly<Record<string, number>> | undefined => {
  const tables = baseline?.evidence['tables']
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables)) return undefined
  return Object.fromEntries(
    Object.entries(tables).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

const judgeShrinking = (
  contents: Contents,
  expect: Expect,
  name: string,
  baseline: ItemReport | undefined,
  sizeBytes: number,
): readonly Finding[] => {
  const share = expect['not-shrunk']
  if (share === undefined) return []
  const before = rowsBefore(baseline)
  if (before === undefined)
    return [
      {
        rule: 'backup-no-baseline',
        level: 'notice',
        message: `Whether ${name} has shrunk is not known: there is no earlier report to compare with.`,
        help: 'Hand over the last report with `--baseline` (input `baseline` of the action), or keep reports on an evidence branch (`evidence-branch`).',
      },
    ]
  const most = Number.parseFloat(share) / 100
  const now = new Map(contents.tables.map((table) => [fullName(table), table.rows ?? 0]))
  const findings = Object.entries(before).flatMap(([table, rows]): Finding[] => {
    const left = now.get(table) ?? 0
    return left >= rows * (1 - most)
      ? []
      : [
          error(
            'backup-shrunk',
            `${name} has ${count(left)} in ${table}; the report before had ${count(rows)}, and at most ${share} may be lost.`,
            'Find out whether the rows were deleted on purpose; if they were, take this report as the new baseline.',
          ),
        ]
  })
  const bytesBefore = baseline?.evidence['sizeBytes']
  if (typeof bytesBefore === 'number' && sizeBytes < bytesBefore * (1 - most))
    findings.push(
      error(
        'backup-shrunk',
        `${name} has ${sizeBytes.toLocaleString('en-US')} bytes; the report before had ${bytesBefore.toLocaleString('en-US')}, and at most ${share} may be lost.`,
        'Find out what is missing; if it shrank on purpose, take this report as the new baseline.',
      ),
    )
  return findings
}

const judgeHeartbeat = (contents: Contents, { heartbeat }: Expect, name: string, now: number): readonly Finding[] => {
  if (heartbeat === undefined) return []
  const [table] = tablesNamed(contents, heartbeat.table)
  const newest = table === undefined ? undefined : contents.captured.get(fullName(table))?.rows[0]?.[0]
  if (table === undefined || newest === undefined || newest === null)
    return [
      error(
        'backup-heartbeat-missing',
        `${name} has no time in ${heartbeat.table}.${heartbeat.column}, so that the age of its data is not known.`,
        'Write the time into that table regularly, or correct `expect.heartbeat`.',
      ),
    ]
  const beat = parseTime(newest)
  if (beat === undefined)
    return [
      error(
        'backup-heartbeat-missing',
        `The newest value of ${heartbeat.table}.${heartbeat.column} in ${name} is no time.`,
        'Name a column of a date or time type in `expect.heartbeat`.',
      ),
    ]
  const age = now - beat
  return age > heartbeat['max-age']
    ? [
        error(
          'backup-data-old',
          `The data in ${name} is ${formatDuration(age)} old by ${heartbeat.table}.${heartbeat.column}; the limit is ${formatDuration(heartbeat['max-age'])}. The dump may be fresh, but it is of an old copy.`,
          'Dump the live database and not a stale replica or a restored copy.',
        ),
      ]
    : []
}

/** A time as PostgreSQL and MySQL print it, or seconds or milliseconds since the epoch; without a zone it is UTC. */
export const parseTime = (text: string): number | undefined => {
  if (/^\d{10}(\.\d+)?$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(
    text.trim(),
  )
  if (match === null) return undefined
  const zone = match[3] === undefined ? 'Z' : match[3].length === 3 ? `${match[3]}:00` : match[3]
  const time = (match[2] ?? '00:00').replace(/(\.\d{3})\d+$/, '$1')
  const parsed = Date.parse(`${match[1]}T${time}${zone}`)
  return Number.isNaN(parsed) ? undefined : parsed
}
