import { posix } from 'node:path'
import type { Files } from '../../../core/world.ts'
import { completed, readSql, type SqlScript } from '../../../sql/read.ts'
import type { Down, Framework, Migration, ReadContext, Reader, Reading, Unreadable } from '../source.ts'
import { sqlMigration, type SqlFile } from './sql-file.ts'
import {
  compareFor,
  detectFramework,
  isFolderMigration,
  isPrismaOrDiesel,
  ordersByNumber,
  partsOf,
  transactionOf,
  versionOf,
} from './sql-layouts.ts'
import { compareTexts } from './versions.ts'

const DOWN = /(?:^|[._/-])(down|undo|rollback|revert)\.sql$/i
const UP = /(?:^|[._/-])(up|do)\.sql$/i
// Dumps of the whole schema and files of the system, which no runner applies.
const NO_MIGRATION = /^(structure|schema|dump)\.sql$|^\._|^\./i
const READ_AT_ONCE = 64

/** Folders of SQL files, whatever their runner. */
export const sqlReader: Reader = {
  framework: 'sql',
  claim: async (paths) => paths.filter((path) => /\.sql$/i.test(path)),
  read: async (paths, context) => {
    const readings: Reading[] = []
    for (const [folder, members] of bySeries(paths)) readings.push(await readFolder(folder, members, context))
    return {
      migrations: readings.flatMap(({ migrations }) => migrations),
      unreadable: readings.flatMap(({ unreadable }) => unreadable),
      notes: readings.flatMap(({ notes }) => notes),
    }
  },
}

/** Prisma and Diesel keep a folder a migration: their series is the folder above. */
const bySeries = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const series = new Map<string, string[]>()
  for (const path of paths) {
    const folder = isFolderMigration(path) ? posix.dirname(posix.dirname(path)) : posix.dirname(path)
    const members = series.get(folder)
    if (members === undefined) series.set(folder, [path])
    else members.push(path)
  }
  return series
}

const readFolder = async (folder: string, paths: readonly string[], context: ReadContext): Promise<Reading> => {
  const { files, parser, signal } = context
  const has = async (path: string): Promise<boolean> => (await files.stat(posix.join(folder, path))) !== undefined
  const texts = new Map<string, string>()
  const unreadable: Unreadable[] = []
  const named = paths.filter((path) => paths.length === 1 || !NO_MIGRATION.test(posix.basename(path)))
  const loose = await looseIn(named, folder, has)
  const wanted = named.filter((path) => !loose.has(path))
  for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
    signal.throwIfAborted()
    await Promise.all(
      wanted.slice(start, start + READ_AT_ONCE).map(async (path) => texts.set(path, await files.readText(path))),
    )
  }
  const framework =
    context.runner ??
    (await detectFramework({
      folder,
      names: wanted.map((path) => insideOf(folder, path)),
      has,
      sample: [...texts.values()].find((text) => text.trim() !== '') ?? '',
    }))
  const dialect = framework === 'prisma' ? await otherDialect(files, folder) : undefined
  if (dialect !== undefined) {
    return {
      migrations: [],
      notes: [],
      unreadable: [
        {
          path: posix.join(folder, 'migration_lock.toml'),
          rule: 'not-postgresql',
          message: `The migrations in ${folder} are written for ${dialect}, and only PostgreSQL is understood.`,
          help: `Leave the folder out of \`paths\`.`,
        },
      ],
    }
  }
  const journal = framework === 'drizzle' ? await journalOrder(files, folder) : undefined
  const notes = [...loose].map(
    (path) =>
      `${path} is no migration to ${framework === 'prisma' ? 'Prisma' : 'Diesel'}, which keeps a folder a migration: it is skipped.`,
  )
  const read: { file: SqlFile; script: SqlScript }[] = []
  const ups = new Set(wanted.flatMap((path) => [path, path.replace(UP, '')]))
  const downs = new Map(wanted.filter((path) => DOWN.test(path)).map((path) => [path.replace(DOWN, ''), path]))
  for (const path of wanted) {
    const relative = insideOf(folder, path)
    const base = posix.basename(path)
    if (isDownFile(framework, base, ups, path)) continue
    if (framework === 'supabase' && !/^\d+_.*\.sql$/.test(base)) {
      notes.push(
        `${path} is no migration to the Supabase CLI, whose files are called <digits>_<name>.sql: it is skipped.`,
      )
      continue
    }
    const text = texts.get(path) ?? ''
    const name = isFolderMigration(base) ? posix.dirname(relative) : relative
    const parts = partsOf(framework, text)
    read.push({
      script: readSql(parser, text, parts.up),
      file: {
        path,
        name,
        version: versionOf(framework, name),
        series: folder,
        framework,
        text,
        down: downOf(framework, path, text, parts.down, texts, downs),
        transaction: await transactionOf(framework, path, text, files),
        repeatable: framework === 'flyway' && base.startsWith('R__'),
      },
    })
  }
  // Most histories have a function or the like in them, and many have none.
  if (read.some(({ script }) => script.incomplete)) await parser.start()
  const migrations = read.map(({ script, file }) =>
    sqlMigration(script.incomplete ? completed(parser, script) : script, file),
  )
  return { migrations: inOrder(migrations, framework, journal), unreadable, notes }
}

/** Files beside the folders of Prisma or Diesel, which apply nothing but what lies in those. */
const looseIn = async (
  paths: readonly string[],
  folder: string,
  has: (path: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> => {
  const loose = paths.filter((path) => posix.dirname(path) === folder)
  // One folder more must not hide the files of a runner that knows no folders.
  if (loose.length === 0 || loose.length * 2 >= paths.length) return new Set()
  return (await isPrismaOrDiesel(has)) ? new Set(loose) : new Set()
}

/** The path of a file from a folder that it lies in. */
const insideOf = (folder: string, path: string): string =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : posix.relative(folder, path)

const otherDialect = async (files: Files, folder: string): Promise<string | undefined> => {
  const lock = posix.join(folder, 'migration_lock.toml')
  if ((await files.stat(lock)) === undefined) return undefined
  const provider = /^\s*provider\s*=\s*"([^"]+)"/m.exec(await files.readText(lock))?.[1]
  return provider === undefined || ['postgresql', 'postgres', 'cockroachdb'].includes(provider) ? undefined : provider
}

/** Whether a file is the way back of another one: by its name, and for runners that know no such names by its twin. */
const isDownFile = (framework: Framework, base: string, ups: ReadonlySet<string>, path: string): boolean => {
  if (framework === 'flyway' && /^U\d/.test(base)) return true
  if (!DOWN.test(base)) return false
  const stem = path.replace(DOWN, '')
  return (
    framework === 'diesel' ||
    framework === 'golang-migrate' ||
    framework === 'sqlx' ||
    ups.has(stem) ||
    ups.has(`${stem}.sql`)
  )
}

const downOf = (
  framework: Framework,
  path: string,
  text: string,
  part: { readonly start: number; readonly end: number } | undefined,
  texts: ReadonlyMap<string, string>,
  downs: ReadonlyMap<string, string>,
): Down => {
  if (part !== undefined) return downText(path, text.slice(part.start, part.end))
  const base = posix.basename(path)
  if (framework === 'flyway') {
    const undo = posix.join(posix.dirname(path), base.replace(/^V/, 'U'))
    const found = base.startsWith('V') ? texts.get(undo) : undefined
    return found === undefined ? { status: 'unsupported' } : downText(undo, found)
  }
  const isUp = UP.test(base)
  const twin = downs.get(isUp ? path.replace(UP, '') : path.replace(/\.sql$/i, ''))
  if (twin !== undefined) return downText(twin, texts.get(twin) ?? '')
  return isUp || WITH_DOWN.has(framework) ? { status: 'none' } : { status: 'unsupported' }
}

// Their files have a part for the way back.
const WITH_DOWN: ReadonlySet<Framework> = new Set<Framework>(['dbmate', 'goose', 'node-pg-migrate', 'sql-migrate'])

/** A part that says nothing takes nothing back. */
const downText = (path: string, sql: string): Down =>
  sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]/g, '') === '' ? { status: 'none' } : { status: 'present', path, sql }

/** Drizzle applies what its journal lists, in that order. */
const journalOrder = async (files: Files, folder: string): Promise<ReadonlyMap<string, number> | undefined> => {
  const path = posix.join(folder, 'meta/_journal.json')
  if ((await files.stat(path)) === undefined) return undefined
  const text = await files.readText(path)
  const tags = [...text.matchAll(/"tag"\s*:\s*"([^"]+)"/g)].map((match) => match[1] ?? '')
  return new Map(tags.map((tag, index) => [`${tag}.sql`, index]))
}

const inOrder = (
  migrations: readonly Migration[],
  framework: Framework,
  journal: ReadonlyMap<string, number> | undefined,
): readonly Migration[] => {
  const place = (migration: Migration): number => journal?.get(migration.name) ?? Number.MAX_SAFE_INTEGER
  return [...migrations].sort((one, other) => {
    if ((one.repeatable === true) !== (other.repeatable === true)) return one.repeatable === true ? 1 : -1
    if (journal !== undefined && place(one) !== place(other)) return place(one) - place(other)
    if (ordersByNumber(framework) && one.version !== undefined && other.version !== undefined) {
      return compareFor(framework, one.version, other.version) || compareTexts(one.name, other.name)
    }
    // Files without a version come first, as in a listing: they are most often the schema that the others change.
    if (ordersByNumber(framework) && (one.version === undefined) !== (other.version === undefined))
      return one.version === undefined ? -1 : 1
    return compareTexts(one.name, other.name)
  })
}
