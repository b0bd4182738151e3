/**
 * 1,000 SQL migrations, judged by the built command line and by squawk in turns, each a whole process:
 * `node scripts/run.mjs bench/migrations`. The best of each counts, since other work on the machine only adds.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 1000
const ROUNDS = 7
const LIMIT = 1.5

const migration = (number: number): string => {
  const table = `table_${Math.floor(number / 5)}`
  switch (number % 5) {
    case 0:
      return `-- CreateEnum
CREATE TYPE "kind_${number}" AS ENUM ('ONE', 'TWO', 'THREE');

-- CreateTable
CREATE TABLE "${table}" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "kind_${number}" NOT NULL DEFAULT 'ONE',
    "amount" INTEGER NOT NULL DEFAULT 0,
    "payload" JSONB,
    "parent_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "${table}_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "${table}_parent_id_idx" ON "${table}"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "${table}_name_key" ON "${table}"("name");

-- AddForeignKey
ALTER TABLE "${table}" ADD CONSTRAINT "${table}_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "${table}"("id") ON DELETE SET NULL ON UPDATE CASCADE;
`
    case 1:
      return `-- AlterTable
ALTER TABLE "${table}" ADD COLUMN     "note" TEXT,
ADD COLUMN     "archived" BOOLEAN NOT NULL DEFAULT false;
`
    case 2:
      return `-- AlterTable
ALTER TABLE "${table}" ALTER COLUMN "amount" DROP DEFAULT,
ALTER COLUMN "note" SET DATA TYPE VARCHAR(200);

-- CreateIndex
CREATE INDEX "${table}_archived_idx" ON "${table}"("archived");
`
    case 3:
      return `-- CreateIndex
CREATE INDEX CONCURRENTLY "${table}_created_at_idx" ON "${table}"("created_at");
`
    default:
      return `-- DropIndex
DROP INDEX "${table}_archived_idx";

-- AlterTable
ALTER TABLE "${table}" DROP COLUMN "archived",
ADD COLUMN     "archived_at" TIMESTAMP(3);

UPDATE "${table}" SET "archived_at" = CURRENT_TIMESTAMP WHERE "amount" = 0 AND "kind" = 'THREE';
`
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-migrations-'))
const paths = Array.from({ length: FILES }, (_, number) => {
  const name = `${20_240_101_000_000 + number}_change`
  mkdirSync(join(folder, 'migrations', name), { recursive: true })
  const path = join('migrations', name, 'migration.sql')
  writeFileSync(join(folder, path), migration(number))
  return path
})
writeFileSync(join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')

const gonogo = [
  process.execPath,
  join(process.cwd(), 'dist', 'cli.js'),
  'check',
  'migrations',
  '--with',
  'paths=migrations',
  '--with',
  'scope=all',
  '--format',
  'json',
]
const squawk = [join(process.cwd(), 'node_modules', '.bin', 'squawk'), '--reporter', 'json', ...paths]

/** Milliseconds of a process, wall clock and CPU of its own. */
const run = ([command = '', ...rest]: readonly string[]): number => {
  const start = performance.now()
  const { error } = spawnSync(command, rest, { cwd: folder, maxBuffer: 1024 ** 3, stdio: ['ignore', 'pipe', 'pipe'] })
  if (error !== undefined) throw error
  return performance.now() - start
}

try {
  const hasPeer = existsSync(squawk[0] ?? '')
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(run(gonogo))
    if (hasPeer) theirs.push(run(squawk))
  }
  const best = (times: readonly number[]): number => Math.round(Math.min(...times))
  console.log(`gonogo check migrations: ${best(ours)} ms for ${FILES} files (best of ${ROUNDS})`)
  if (!hasPeer) console.log('squawk-cli has no binary here: nothing to compare with.')
  else {
    const ratio = best(ours) / best(theirs)
    console.log(`squawk:                  ${best(theirs)} ms`)
    console.log(`ratio: ${ratio.toFixed(2)} (limit ${LIMIT})`)
    if (ratio > LIMIT) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
