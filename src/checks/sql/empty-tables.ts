import type { PostgresSession } from '../../core/world.ts'

/** As many tables as are looked at. */
const MAX_TABLES = 10

type Plan = { readonly 'Relation Name'?: unknown; readonly Schema?: unknown; readonly Plans?: unknown }

/**
 * The tables that a query reads, as the server plans it, when none of them holds a single row: "no rows" and a count of 0
 * then say more about the database than about the data. Empty where one of them has rows, or it reads no table.
 */
export const emptyTables = async (
  session: PostgresSession,
  query: string,
  values: readonly (string | number | boolean | null)[],
): Promise<readonly string[]> => {
  const explained = await session.query(`EXPLAIN (VERBOSE, FORMAT JSON) ${query}`, [...values])
  const tables = [...relationsIn(JSON.parse(explained.rows.map(([text]) => text ?? '').join('\n')))]
  if (tables.length === 0 || tables.length > MAX_TABLES) return []
  for (const table of tables) {
    const { rows } = await session.query(`SELECT EXISTS (SELECT 1 FROM ${table})`)
    if (rows[0]?.[0] !== 'f') return []
  }
  return tables
}

const relationsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const inner of value) relationsIn(inner, found)
  else if (typeof value === 'object' && value !== null) {
    const { 'Relation Name': name, Schema: schema }: Plan = value
    if (typeof name === 'string' && typeof schema === 'string') found.add(`${quoted(schema)}.${quoted(name)}`)
    for (const inner of Object.values(value)) relationsIn(inner, found)
  }
  return found
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
