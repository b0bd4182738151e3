import pg from 'pg'
import { settings } from './settings.js'

export const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: 1,
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: Number(process.env.DATABASE_IDLE_MS ?? 10_000),
})

export const query = async (text, values = []) => (await pool.query(text, values)).rows
