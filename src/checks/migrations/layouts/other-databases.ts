const OTHERS = /^(?:sqlite3?|mysql|mariadb|mssql|sqlserver|oracle|db2|h2|clickhouse|cassandra)$/i
const POSTGRES = /^(?:postgres|postgresql|pgsql|pg)$/i

/**
 * Takes out what is for another database: the folder `migrations/sqlite/` beside `migrations/postgresql/`. Without the
 * sister folder nothing says so, and the files stay.
 */
export const forPostgres = (
  paths: readonly string[],
): { readonly paths: readonly string[]; readonly notes: readonly string[] } => {
  /** What stands before a folder that is called after PostgreSQL. */
  const before = new Set<string>()
  for (const path of paths)
    for (const [index, part] of path.split('/').entries()) if (POSTGRES.test(part)) before.add(headOf(path, index))
  if (before.size === 0) return { paths, notes: [] }
  const left: string[] = []
  const counts = new Map<string, number>()
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1)
    const index = parts.findIndex((part, at) => OTHERS.test(part) && before.has(headOf(path, at)))
    if (index < 0) left.push(path)
    else {
      const folder = headOf(path, index + 1)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  }
  return {
    paths: left,
    notes: [...counts].map(
      ([folder, count]) =>
        `${folder} is for another database than PostgreSQL, whose folder stands beside it: ${count === 1 ? 'one file is' : `${count} files are`} not judged.`,
    ),
  }
}

const headOf = (path: string, parts: number): string => path.split('/').slice(0, parts).join('/')
