import { posix } from 'node:path'
import type { Files } from '../../../core/world.ts'
import type { Framework, TransactionMode } from '../source.ts'
import { compareTexts, compareVersions } from './versions.ts'

/** What a folder of SQL files shows about its runner. */
export type Evidence = {
  readonly folder: string
  readonly names: readonly string[]
  /** Whether a file stands in the folder, or above it where a runner is configured. */
  has(path: string): Promise<boolean>
  /** Text of the first file that is one. */
  readonly sample: string
}

const UP_DOWN = /\.(up|down)\.sql$/i
const FLYWAY = /^[VUB]\d[\w.]*__.+\.sql$|^R__.+\.sql$/
const NUMBERED = /^\d+[_-].*\.sql$/i

/** The runner of a folder, by what its files are called, what they contain, and what stands beside them. */
export const detectFramework = async (evidence: Evidence): Promise<Framework> => {
  const { folder, names, sample } = evidence
  if (names.every((name) => posix.basename(name) === 'migration.sql')) {
    if (await evidence.has('migration_lock.toml')) return 'prisma'
    const [first] = names
    if (first !== undefined && (await evidence.has(posix.join(posix.dirname(first), 'snapshot.json')))) return 'drizzle'
    return 'prisma'
  }
  if (names.every((name) => isFolderMigration(name)))
    return (await hasAbove(evidence, 'diesel.toml', 'Cargo.toml')) ? 'diesel' : 'sql'
  if (/(^|\/)supabase\/migrations$/.test(folder)) return 'supabase'
  if (await evidence.has('meta/_journal.json')) return 'drizzle'
  if (await evidence.has('atlas.sum')) return 'atlas'
  if (names.some((name) => FLYWAY.test(name))) return 'flyway'
  if (/^--\s*migrate:up\b/m.test(sample)) return 'dbmate'
  if (/^--\s*\+goose\s+up\b/im.test(sample)) return 'goose'
  if (/^--\s*\+migrate\s+up\b/im.test(sample)) return 'sql-migrate'
  if (/^--+\s*up\s+migration/im.test(sample)) return 'node-pg-migrate'
  if (/^-->\s*statement-breakpoint/m.test(sample)) return 'drizzle'
  if (/^--\s*atlas:/m.test(sample)) return 'atlas'
  const isRust = await hasAbove(evidence, 'Cargo.toml')
  if (names.some((name) => UP_DOWN.test(name))) return isRust ? 'sqlx' : 'golang-migrate'
  return isRust && names.every((name) => NUMBERED.test(name)) ? 'sqlx' : 'sql'
}

/** Whether a folder says by what stands in it or above it that its migrations are folders. */
export const isPrismaOrDiesel = async (has: Evidence['has']): Promise<boolean> =>
  (await has('migration_lock.toml')) || (await hasAbove({ has }, 'diesel.toml'))

/** Whether a migration is a folder of its own with this file in it: `0002_note/up.sql`. */
export const isFolderMigration = (path: string): boolean => /^(?:migration|up|down)\.sql$/.test(posix.basename(path))

const hasAbove = async (evidence: Pick<Evidence, 'has'>, ...names: readonly string[]): Promise<boolean> => {
  for (const name of names) if ((await evidence.has(`../${name}`)) || (await evidence.has(`../../${name}`))) return true
  return false
}

/** The version that a runner reads from a name; undefined where it has none, and then the name itself orders. */
export const versionOf = (framework: Framework, name: string): string | undefined => {
  if (framework === 'flyway') return /^[VUB]([\w.]*?)__/.exec(name)?.[1]?.replaceAll('_', '.')
  // Diesel writes its versions 2026-11-21-093000, and keeps them without the dashes.
  const dated = /^(\d{4}-\d{2}-\d{2}(?:-\d{2,6})*)[_/]/.exec(name)?.[1]
  if (dated !== undefined) return dated.replaceAll('-', '')
  return /^(\d+)/.exec(name)?.[1]
}

/** Which of two versions the runner takes first: Diesel compares them as text, so that 18 digits may come before 14. */
export const compareFor = (framework: Framework, one: string, other: string): number =>
  framework === 'diesel' ? compareTexts(one, other) : compareVersions(one, other)

/** Whether the runner orders by version; the others go by name. */
export const ordersByNumber = (framework: Framework): boolean =>
  [
    'diesel',
    'flyway',
    'golang-migrate',
    'goose',
    'sqlx',
    'node-pg-migrate',
    'sql',
    'supabase',
    'rails',
    'knex',
    'sequelize',
    'typeorm',
    'db-migrate',
    'mikro-orm',
    'kysely',
    'other',
  ].includes(framework)

/** The part of a file that runs on deploy and the one that takes it back, in characters. */
export type Parts = {
  readonly up: { readonly start: number; readonly end: number }
  readonly down?: { readonly start: number; readonly end: number }
}

const MARKS: Partial<Record<Framework, { readonly up: RegExp; readonly down: RegExp }>> = {
  dbmate: { up: /^--\s*migrate:up\b.*$/m, down: /^--\s*migrate:down\b.*$/m },
  goose: { up: /^--\s*\+goose\s+up\b.*$/im, down: /^--\s*\+goose\s+down\b.*$/im },
  'sql-migrate': { up: /^--\s*\+migrate\s+up\b.*$/im, down: /^--\s*\+migrate\s+down\b.*$/im },
  'node-pg-migrate': { up: /^--+\s*up\s+migration.*$/im, down: /^--+\s*down\s+migration.*$/im },
}

export const partsOf = (framework: Framework, text: string): Parts => {
  const marks = MARKS[framework]
  const up = marks?.up.exec(text)
  const down = marks?.down.exec(text)
  const whole = { start: 0, end: text.length }
  if (marks === undefined || (up == null && down == null)) return { up: whole }
  const start = up?.index ?? 0
  if (down == null) return { up: { start, end: text.length } }
  return down.index >= start
    ? { up: { start, end: down.index }, down: { start: down.index, end: text.length } }
    : { up: { start, end: text.length }, down: { start: down.index, end: start } }
}

/** How the runner sends the file, by its own headers where it has some. */
export const transactionOf = async (
  framework: Framework,
  path: string,
  text: string,
  files: Files,
): Promise<TransactionMode> => {
  switch (framework) {
    case 'dbmate':
      return /^--\s*migrate:up\b.*transaction:\s*false/m.test(text) ? 'none' : 'file'
    case 'goose':
      return /^--\s*\+goose\s+no\s+transaction/im.test(text) ? 'none' : 'file'
    case 'sql-migrate':
      return /^--\s*\+migrate\s+up\b.*\bnotransaction\b/im.test(text) ? 'none' : 'file'
    case 'diesel':
      return (await isOutsideForDiesel(path, files)) ? 'none' : 'file'
    case 'sqlx':
      return /^\s*--\s*no-transaction\b/.test(text) ? 'none' : 'file'
    case 'atlas':
      return /^--\s*atlas:txmode\s+none/m.test(text) ? 'none' : 'file'
    case 'flyway':
      return (await isOutside(path, text, files)) ? 'none' : 'file'
    case 'prisma':
    case 'golang-migrate':
      return 'whole'
    case 'drizzle':
      return 'all'
    case 'supabase':
    case 'node-pg-migrate':
    case 'knex':
    case 'db-migrate':
    case 'kysely':
    case 'mikro-orm':
    case 'sequelize':
    case 'typeorm':
    case 'rails':
    case 'django':
    case 'alembic':
      return 'file'
    case 'sql':
    case 'other':
      return 'unknown'
  }
}

const isOutsideForDiesel = async (path: string, files: Files): Promise<boolean> => {
  const metadata = posix.join(posix.dirname(path), 'metadata.toml')
  return (
    (await files.stat(metadata)) !== undefined &&
    /^\s*run_in_transaction\s*=\s*false/m.test(await files.readText(metadata))
  )
}

/** Flyway leaves the transaction out where the file's .conf says so, and where the file is nothing but statements that cannot have one. */
const isOutside = async (path: string, text: string, files: Files): Promise<boolean> => {
  const conf = `${path}.conf`
  if (
    (await files.stat(conf)) !== undefined &&
    /^\s*executeInTransaction\s*=\s*false/m.test(await files.readText(conf))
  )
    return true
  const plain = text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, '')
  const statements = plain.split(';').filter((statement) => statement.trim() !== '')
  return statements.length > 0 && statements.every((statement) => /\bconcurrently\b|^\s*vacuum\b/i.test(statement))
}
