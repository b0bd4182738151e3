// Applies what stands in migrations/ and is not applied yet, each file in a transaction of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { pool } from './database.js'

const folder = new URL('../migrations/', import.meta.url)
await pool.query('CREATE TABLE IF NOT EXISTS schema_migrations (version text PRIMARY KEY)')
const applied = new Set((await pool.query('SELECT version FROM schema_migrations')).rows.map((row) => row.version))
for (const name of readdirSync(folder).sort()) {
  const version = name.split('_')[0]
  if (applied.has(version)) continue
  await pool.query('BEGIN')
  await pool.query(readFileSync(new URL(name, folder), 'utf8'))
  await pool.query('INSERT INTO schema_migrations VALUES ($1)', [version])
  await pool.query('COMMIT')
  process.stdout.write(`applied ${name}\n`)
}
await pool.end()
