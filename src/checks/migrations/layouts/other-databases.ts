const OTHERS = /^(?:sqlite3?|mysql|mariadb|mssql|sqlserver|oracle|db2|h2|clickhouse|cassandra)$/i
const POSTGRES = /^(?:postgres|postgresql|pgsql|pg)$/i

// Names that nobody gives to a part of their own application.
const CERTAIN = /^(?:sqlite3?|mysql|mariadb|mssql|sqlserver|clickhouse|cassandra)$/i

/**
 * Takes out what is for another database: the folder `migrations/oracle/` beside `migrations/postgresql/`, and
 * `db/clickhouse/` where there are migrations outside of it. Where nothing else is there, the files stay.
 */
export const forPostgres = (
  paths: readonly string[],
): { readonly paths: readonly string[]; readonly notes: readonly string[] } => {
  /** What stands before a folder that is called after PostgreSQL. */
  const before = new Set<string>()
  for (const path of paths)
    for (const [index, part] of foldersOf(path).entries()) if (POSTGRES.test(part)) before.add(headOf(path, index))
  const hasOwn = paths.some((path) => !foldersOf(path).some((part) => CERTAIN.test(part)))
  const left: string[] = []
  const counts = new Map<string, number>()
  for (const path of paths) {
    const index = foldersOf(path).findIndex(
      (part, at) => (hasOwn && CERTAIN.test(part)) || (OTHERS.test(part) && before.has(headOf(path, at))),
    )
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
        `${folder} is for another database than PostgreSQL: ${count === 1 ? 'one file is' : `${count} files are`} not judged.`,
    ),
  }
}

const foldersOf = (path: string): readonly string[] => path.split('/').slice(0, -1)

const headOf = (path: string, parts: number): string => path.split('/').slice(0, parts).join('/')
