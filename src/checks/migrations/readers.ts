import { alembic } from './alembic/reader.ts'
import { django } from './django/reader.ts'
import { railsReader } from './layouts/rails-reader.ts'
import { sqlReader } from './layouts/sql-reader.ts'
import type { ReadContext, Reader, Reading } from './source.ts'

/** Every layout, in the order in which they are asked: a file belongs to the first reader that claims it. */
export const readers: readonly Reader[] = [django, alembic, railsReader, sqlReader]

/** Where migrations are looked for when the manifest names no `paths`. */
export const USUAL_PATHS = [
  '**/migrations/**/*.{sql,py,rb}',
  '**/migration/**/*.sql',
  '**/db/migrate/*.rb',
  '**/versions/*.py',
  '**/drizzle/**/*.sql',
  '**/V*__*.sql',
  '!**/{node_modules,vendor,.venv,venv,site-packages,dist,build,fixtures,__fixtures__,testdata}/**',
] as const

const PEEK_BYTES = 4096

/** Reads all migration files among the paths, each by the first reader that knows its layout. */
export const readMigrations = async (
  paths: readonly string[],
  context: ReadContext,
): Promise<Reading & { readonly unclaimed: readonly string[] }> => {
  const decoder = new TextDecoder()
  const peek = async (path: string): Promise<string> =>
    decoder.decode(await context.files.readBytes(path, { start: 0, end: PEEK_BYTES }))
  let left = paths
  const readings: Reading[] = []
  for (const reader of readers) {
    if (left.length === 0) break
    const claimed = await reader.claim(left, peek)
    if (claimed.length === 0) continue
    readings.push(await reader.read(claimed, context))
    const taken = new Set(claimed)
    left = left.filter((path) => !taken.has(path))
  }
  return {
    migrations: readings.flatMap(({ migrations }) => migrations),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    notes: readings.flatMap(({ notes }) => notes),
    unclaimed: left,
  }
}
