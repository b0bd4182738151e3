import { forPostgres } from './layouts/other-databases.ts'
import { programs } from './layouts/programs.ts'
import { sqlReader } from './layouts/sql-reader.ts'
import { compareVersions } from './layouts/versions.ts'
import type { Migration, ReadContext, Reader, Reading } from './source.ts'

type Layout = {
  /** The files that it may know. */
  readonly files: RegExp
  load(): Promise<Reader>
}

/**
 * Every layout, in the order in which they are asked: a file belongs to the first reader that claims it. What reads Python
 * takes as long to load as a thousand small files of SQL to read, so that a language is loaded where there are files in it.
 */
const LAYOUTS: readonly Layout[] = [
  { files: /\.py$/, load: async () => (await import('./django/reader.ts')).django },
  { files: /\.py$/, load: async () => (await import('./alembic/reader.ts')).alembic },
  { files: /\.rb$/, load: async () => (await import('./ruby/reader.ts')).rails },
  { files: /\.[cm]?[jt]s$/i, load: async () => (await import('./javascript/reader.ts')).javascript },
  { files: /\.sql$/i, load: () => Promise.resolve(sqlReader) },
  { files: /./, load: () => Promise.resolve(programs) },
]

/** Where migrations are looked for when the manifest names no `paths`. */
export const USUAL_PATHS = [
  '**/{migrations,Migrations}/**/*.{sql,py,rb,js,cjs,mjs,ts,cts,mts,php,exs,go,cs}',
  '**/*_migrations/*.py',
  '**/migration/**/*.{sql,js,cjs,mjs,ts,cts,mts,java,kt}',
  '**/db/migrate/*.rb',
  '**/versions/**/*.py',
  '**/drizzle/**/*.sql',
  '**/db/post_migrate/*.rb',
  '**/V*__*.{sql,java,kt}',
  '**/changelog/**/*.{xml,yaml,yml,json}',
  '!**/{node_modules,vendor,.venv,venv,site-packages,dist,build,fixtures,__fixtures__,testdata}/**',
] as const

const PEEK_BYTES = 4096

/** A folder may hold files of two kinds for one runner (node-pg-migrate: SQL and JavaScript): they are applied by version. */
const inOneOrder = (readings: readonly (readonly Migration[])[]): readonly Migration[] => {
  const counts = new Map<string, number>()
  for (const own of readings)
    for (const series of new Set(own.map((each) => each.series))) counts.set(series, (counts.get(series) ?? 0) + 1)
  const all = readings.flat()
  const mixed = [...counts].filter(([, count]) => count > 1).map(([series]) => series)
  if (mixed.length === 0) return all
  return mixed.reduce<readonly Migration[]>((list, series) => {
    const members = list
      .filter((each) => each.series === series)
      .sort((one, other) => compareVersions(one.version ?? '0', other.version ?? '0'))
    return list.map((each) => (each.series === series ? (members.shift() ?? each) : each))
  }, all)
}

/** Reads all migration files among the paths, each by the first reader that knows its layout. */
export const readMigrations = async (
  paths: readonly string[],
  context: ReadContext,
): Promise<Reading & { readonly unclaimed: readonly string[] }> => {
  const decoder = new TextDecoder()
  const peek = async (path: string): Promise<string> =>
    decoder.decode(await context.files.readBytes(path, { start: 0, end: PEEK_BYTES }))
  const { paths: ours, notes } = forPostgres(paths)
  let left = ours
  const readings: Reading[] = []
  for (const layout of LAYOUTS) {
    if (!left.some((path) => layout.files.test(path))) continue
    const reader = await layout.load()
    const claimed = await reader.claim(left, peek)
    if (claimed.length === 0) continue
    // What stands as text in a program is read one statement at a time, plain or not.
    if (reader !== sqlReader) await context.parser.start()
    readings.push(await reader.read(claimed, context))
    const taken = new Set(claimed)
    left = left.filter((path) => !taken.has(path))
  }
  return {
    migrations: inOneOrder(readings.map(({ migrations }) => migrations)),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    notes: [...notes, ...readings.flatMap((reading) => reading.notes)],
    unclaimed: left,
  }
}
