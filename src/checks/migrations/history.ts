import type { RuleCode } from './catalogue.ts'
import { canonicalVersion, compareTexts, compareVersions } from './layouts/versions.ts'
import { compareFor, ordersByNumber } from './layouts/sql-layouts.ts'
import type { Framework, Migration } from './source.ts'
import type { ChangedFile } from '../../core/change.ts'

/** A finding about files and their order rather than about SQL. */
export type HistoryFinding = {
  readonly rule: RuleCode
  readonly path: string
  readonly message: string
  readonly help: string
  readonly level?: 'warning' | 'notice'
}

/** What is known of the base: the files of the change, and what a migration looked like before it. */
export type Before = {
  readonly files: ReadonlyMap<string, ChangedFile>
  readonly text: (path: string) => Promise<string | undefined>
}

// Their runners keep a checksum of every file that was applied and stop when it no longer fits.
const WITH_CHECKSUMS: ReadonlySet<Framework> = new Set<Framework>(['prisma', 'flyway', 'sqlx', 'atlas'])
// Their runners pass a file over, or refuse it, when it is older than the newest applied one.
const STRICT_ORDER: ReadonlySet<Framework> = new Set<Framework>([
  'flyway',
  'supabase',
  'golang-migrate',
  'goose',
  'drizzle',
  'node-pg-migrate',
  'atlas',
])
// Their runners tell files apart by version alone.
const BY_VERSION: ReadonlySet<Framework> = new Set<Framework>([
  'flyway',
  'supabase',
  'golang-migrate',
  'goose',
  'dbmate',
  'diesel',
  'sqlx',
  'rails',
  'atlas',
])

/** Judges versions and order. `judged` are the migrations in scope; all of them are needed to see the rest. */
export const judgeVersions = (all: readonly Migration[], judged: ReadonlySet<Migration>): readonly HistoryFinding[] => {
  const findings: HistoryFinding[] = []
  for (const members of bySeries(all)) {
    const versioned = members.filter(({ version, repeatable }) => version !== undefined && repeatable !== true)
    const seen = new Map<string, Migration>()
    versioned.forEach((migration) => {
      const version = canonicalVersion(migration.version ?? '')
      const twin = seen.get(version)
      if (twin === undefined) seen.set(version, migration)
      if (twin === undefined || !(judged.has(migration) || judged.has(twin))) return
      const isKey = BY_VERSION.has(migration.framework)
      if (!isKey && migration.framework !== 'sql') return
      findings.push({
        rule: 'duplicate-version',
        path: migration.path,
        ...(isKey ? {} : { level: 'warning' as const }),
        message: `${migration.name} and ${twin.name} have the same version ${migration.version}: ${isKey ? 'the runner takes one for the other, and applies only one of them' : 'which of them runs first depends on the rest of their names'}.`,
        help: `Give the newer one a version of its own.`,
      })
    })
    findings.push(...ambiguous(versioned, judged), ...gaps(versioned, judged))
  }
  return findings
}

/** Sorted by text they come in another order than by number. */
const ambiguous = (versioned: readonly Migration[], judged: ReadonlySet<Migration>): readonly HistoryFinding[] => {
  const [first] = versioned
  if (first === undefined || !['sql', 'supabase', 'dbmate', 'node-pg-migrate'].includes(first.framework)) return []
  const byNumber = [...versioned].sort(
    (one, other) => compareVersions(one.version ?? '', other.version ?? '') || compareTexts(one.name, other.name),
  )
  const byText = [...versioned].sort((one, other) => compareTexts(one.name, other.name))
  const index = byNumber.findIndex((migration, place) => byText[place] !== migration)
  const wrong = byNumber[index]
  const other = byText[index]
  if (wrong === undefined || other === undefined) return []
  const shown = [...byNumber].reverse().find((migration) => judged.has(migration))
  if (shown === undefined) return []
  return [
    {
      rule: 'version-order-ambiguous',
      path: shown.path,
      ...(first.framework === 'sql' ? { level: 'warning' as const } : {}),
      message: `As text, ${other.name} comes before ${wrong.name}; as numbers, after it. Which of them runs first depends on the tool that sorts.`,
      help: `Write versions with the same number of digits, such as 0002 and 0010, or as timestamps.`,
    },
  ]
}

/** In a series that counts 1, 2, 3 a number is missing. */
const gaps = (versioned: readonly Migration[], judged: ReadonlySet<Migration>): readonly HistoryFinding[] => {
  const numbers = versioned.map(({ version }) => Number(version)).sort((one, other) => one - other)
  const highest = numbers.at(-1) ?? 0
  if (numbers.length < 2 || highest > 99_999 || highest > numbers.length * 2) return []
  return versioned.flatMap((migration, index) => {
    const before = versioned[index - 1]
    const [from, to] = [Number(before?.version), Number(migration.version)]
    if (before === undefined || !judged.has(migration) || to - from < 2 || migration.framework === 'flyway') return []
    return [
      {
        rule: 'gap' as const,
        path: migration.path,
        message: `Between ${before.name} and ${migration.name} ${to - from === 2 ? `version ${from + 1} is` : `versions ${from + 1} to ${to - 1} are`} missing.`,
        help: `Make sure that no file was forgotten.`,
      },
    ]
  })
}

/** Judges what a change does to migrations that the base already has: they count as applied. */
export const judgeChange = async (
  all: readonly Migration[],
  { files, text }: Before,
): Promise<readonly HistoryFinding[]> => {
  const findings: HistoryFinding[] = []
  for (const migration of all) {
    const changed = files.get(migration.path)
    if (changed === undefined || changed.status === 'added' || migration.repeatable === true) continue
    const before = await text(changed.previousPath ?? migration.path)
    if (before === undefined || before === migration.text) continue
    const isHarmless = !WITH_CHECKSUMS.has(migration.framework) && bare(before) === bare(migration.text)
    findings.push({
      rule: 'edited-after-applied',
      path: migration.path,
      ...(isHarmless ? { level: 'notice' as const } : {}),
      message: `${migration.name} is in the base already, where it counts as applied${isHarmless ? '; only comments and blanks are changed' : `: databases that have it do not get the edit${WITH_CHECKSUMS.has(migration.framework) ? ', and the runner stops at its checksum' : ', and new ones come out different'}`}.`,
      help: `Take the edit back, and make the change in a new migration.`,
    })
  }
  findings.push(...outOfOrder(all, files))
  return findings
}

/** SQL without comments and blanks. */
const bare = (sql: string): string =>
  sql
    .replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const outOfOrder = (all: readonly Migration[], files: ReadonlyMap<string, ChangedFile>): readonly HistoryFinding[] =>
  bySeries(all).flatMap((members) => {
    const isNew = (migration: Migration): boolean => files.get(migration.path)?.status === 'added'
    const old = members.filter(
      (migration) => !isNew(migration) && migration.repeatable !== true && migration.version !== undefined,
    )
    const newest = old.at(-1)
    if (newest === undefined) return []
    return members
      .filter((migration) => isNew(migration) && migration.repeatable !== true && migration.version !== undefined)
      .filter((migration) => isOlder(migration, newest))
      .map((migration) => {
        const isStrict = STRICT_ORDER.has(migration.framework)
        return {
          rule: 'out-of-order' as const,
          path: migration.path,
          ...(isStrict ? {} : { level: 'warning' as const }),
          message: `${migration.name} is new and sorts before ${newest.name}, which the base already has: ${isStrict ? 'the runner refuses it or passes it over where the newer one was applied' : 'databases apply them in different orders'}.`,
          help: `Give it a version that is newer than ${newest.version}.`,
        }
      })
  })

const isOlder = (migration: Migration, newest: Migration): boolean =>
  ordersByNumber(migration.framework)
    ? compareFor(migration.framework, migration.version ?? '', newest.version ?? '') < 0
    : compareTexts(migration.name, newest.name) < 0

const bySeries = (all: readonly Migration[]): readonly (readonly Migration[])[] => {
  const series = new Map<string, Migration[]>()
  for (const migration of all) {
    const members = series.get(migration.series)
    if (members === undefined) series.set(migration.series, [migration])
    else members.push(migration)
  }
  return [...series.values()]
}
