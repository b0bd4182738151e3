import { fullName, type Contents, type Table } from '../../archive/contents.ts'
import { holds, type Comparison } from '../../core/comparison.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { ItemReport } from '../../core/report.ts'
import { declaredKeys } from './declared-keys.ts'
import type { BackupOptions } from './options.ts'
import type { BackupWorld } from './place.ts'

/** A column that by its name refers to another table of the backup. */
export type LikelyReference = {
  readonly table: Table
  readonly column: string
  readonly target: Table
  readonly targetColumn: string
}

const HELP_DESIGN =
  'Make the backup again with all of its sections; if this database has no foreign keys by design, say so: `expect: { foreign-keys: 0 }`.'

/**
 * Whether the backup has the foreign keys that it has to have: as many as `expect` says, some where the report before had
 * some or where migrations of the repository make some. pg_dump writes them last, so that they are what a dump loses first
 * while every row is there. Where nothing else tells, columns that look like references are told as a warning.
 */
export const judgeForeignKeys = async (
  contents: Contents,
  options: BackupOptions,
  name: string,
  context: BackupWorld,
): Promise<readonly Finding[]> => {
  if (contents.format === 'pg-basebackup' || contents.format === 'django-dumpdata') return []
  const { foreignKeys, indexes } = contents.objects
  const findings = [
    ...judgeCount('foreign keys', foreignKeys, options.expect?.['foreign-keys'], name),
    ...judgeCount('indexes', indexes, options.expect?.indexes, name),
  ]
  if (options.expect?.['foreign-keys'] !== undefined || foreignKeys > 0) return findings
  // A dump of the data alone has no definitions to lose.
  if (!contents.tables.some(({ defined }) => defined === true)) return findings
  const before = objectsBefore(context)
  if (before !== undefined && before > 0)
    return [
      ...findings,
      lost(
        `${name} has no foreign key; the report before had ${before}: what is written after the data is missing.`,
        'Make the backup again with all of its sections; if they were dropped on purpose, say so: `expect: { foreign-keys: 0 }`.',
      ),
    ]
  const declared = await declaredKeys(contents, context)
  const [first] = declared
  if (first !== undefined)
    return [
      ...findings,
      {
        ...lost(
          `${name} has no foreign key, and the repository makes ${declared.length === 1 ? 'one' : declared.length} between its tables, such as ${first.table}.${first.column} in ${first.path}: what is written after the data is missing.`,
          HELP_DESIGN,
        ),
        path: first.path,
      },
    ]
  const likely = likelyReferences(contents)
  const [one] = likely
  return one === undefined || likely.length < 2
    ? findings
    : [
        ...findings,
        {
          ...lost(
            `${name} has 0 foreign keys, and ${likely.length} columns that are named like references, such as ${fullName(one.table)}.${one.column} to ${fullName(one.target)}.`,
            HELP_DESIGN,
          ),
          level: 'warning',
        },
      ]
}

const lost = (message: string, help: string): Finding => ({
  rule: 'backup-without-foreign-keys',
  level: 'error',
  message,
  help,
})

const judgeCount = (
  what: string,
  found: number,
  wanted: number | Comparison | undefined,
  name: string,
): readonly Finding[] => {
  if (wanted === undefined) return []
  const met = typeof wanted === 'number' ? found === wanted : holds(wanted, found)
  return met
    ? []
    : [
        {
          rule: 'backup-objects-missing',
          level: 'error',
          message: `${name} has ${found.toLocaleString('en-US')} ${what}; expected is ${typeof wanted === 'number' ? wanted : wanted.text}.`,
          help: 'Dump the whole database, with what comes after the data; if they were changed on purpose, correct `expect`.',
        },
      ]
}

/** How many foreign keys the report before had; nothing where there is none, or where it cannot be read. */
const objectsBefore = (context: BackupWorld): number | undefined => {
  let baseline: ItemReport | undefined
  try {
    baseline = context.baseline
  } catch (thrown) {
    if (!(thrown instanceof Undecidable)) throw thrown
    return undefined
  }
  const objects: unknown = baseline?.evidence['objects']
  const before: unknown =
    typeof objects === 'object' && objects !== null && 'foreignKeys' in objects ? objects.foreignKeys : undefined
  return typeof before === 'number' ? before : undefined
}

/** Columns `user_id` beside a table `users`, `user` or `auth_user` with a column `id` or one of the same name. */
export const likelyReferences = (contents: Contents): readonly LikelyReference[] => {
  const tables = contents.tables.filter(({ holdsNoRows, defined }) => holdsNoRows !== true && defined === true)
  return tables.flatMap((table) =>
    table.columns.flatMap((column): LikelyReference[] => {
      const stem = /^(.+)_id$/.exec(column)?.[1]?.toLowerCase()
      if (stem === undefined) return []
      const target = tables.find(
        (other) => other !== table && isNamed(other.name.toLowerCase(), stem) && keyFor(other, column) !== undefined,
      )
      const targetColumn = target === undefined ? undefined : keyFor(target, column)
      return target === undefined || targetColumn === undefined ? [] : [{ table, column, target, targetColumn }]
    }),
  )
}

const isNamed = (table: string, stem: string): boolean => {
  const names = [stem, `${stem}s`, `${stem}es`, stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : stem]
  return names.some((name) => table === name || table.endsWith(`_${name}`))
}

const keyFor = (target: Table, column: string): string | undefined =>
  target.columns.includes('id') ? 'id' : target.columns[0] === column ? column : undefined
