import { createHash } from 'node:crypto'
import { crc32 } from '../../../archive/crc32.ts'
import type { Framework } from '../source.ts'

/** The checksum that a runner keeps for a file; undefined for runners that keep none. */
export const checksumOf = (framework: Framework, text: string): string | undefined => {
  switch (framework) {
    case 'prisma':
    case 'drizzle':
      return createHash('sha256').update(text).digest('hex')
    case 'sqlx':
      return createHash('sha384').update(text).digest('hex')
    case 'flyway':
      return String(flywayChecksum(text))
    case 'alembic':
    case 'atlas':
    case 'db-migrate':
    case 'dbmate':
    case 'diesel':
    case 'django':
    case 'golang-migrate':
    case 'goose':
    case 'knex':
    case 'kysely':
    case 'mikro-orm':
    case 'other':
    case 'sequelize':
    case 'typeorm':
    case 'node-pg-migrate':
    case 'rails':
    case 'sql':
    case 'sql-migrate':
    case 'supabase':
      return undefined
  }
}

/** CRC-32 over the lines without their ends, as a signed number of 32 bits; a byte order mark does not count. */
const flywayChecksum = (text: string): number => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  // A line end at the very end begins no line.
  if (lines.at(-1) === '') lines.pop()
  return crc32(new TextEncoder().encode(lines.join(''))) | 0
}
