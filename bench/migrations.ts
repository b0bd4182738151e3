/**
 * 1,000 SQL migrations as Prisma writes them, judged by the built command line and by squawk in turns, each a whole process
 * on the same files: `node scripts/run.mjs bench/migrations [NODE]`. The best of each counts, since other work on the machine
 * only adds.
 *
 * - The sizes are those of three public histories (Documenso, Langfuse, Formbricks: 762 files, 730 bytes on average, half of
 *   them below 250, one in ten above 1,400, one in a hundred above 6,000).
 * - squawk is run as its package runs it: a small Node program that starts the binary. The binary alone is shown beside it,
 *   and bare Node, which is the floor of everything that runs on Node.
 * - squawk judges each file by itself. gonogo replays all of them into a schema, which is why it knows what was there before.
 * - From Node 22 on compiled code is kept between runs. Both are shown: with what an earlier run left, and without.
 * - Seconds of CPU (where `/usr/bin/time` is) hardly depend on what else the machine does.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 1000
const ROUNDS = 7
const LIMIT = 1.5
const node = process.argv[2] ?? process.execPath

const table = (name: string, columns: number): string => `-- CreateTable
CREATE TABLE "${name}" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "${name}_kind" NOT NULL DEFAULT 'ONE',
    "amount" INTEGER NOT NULL DEFAULT 0,
    "parent_id" TEXT,
${Array.from({ length: columns }, (_, index) => `    "column_${index}" ${['TEXT', 'JSONB', 'BOOLEAN NOT NULL DEFAULT false', 'DECIMAL(65,30)', 'TEXT[]'][index % 5]},\n`).join('')}    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "${name}_pkey" PRIMARY KEY ("id")
);
`

const withIndexes = (name: string, columns: number): string => `-- CreateEnum
CREATE TYPE "${name}_kind" AS ENUM ('ONE', 'TWO', 'THREE');

${table(name, columns)}
-- CreateIndex
CREATE INDEX "${name}_parent_id_idx" ON "${name}"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "${name}_name_key" ON "${name}"("name");

-- AddForeignKey
ALTER TABLE "${name}" ADD CONSTRAINT "${name}_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "${name}"("id") ON DELETE SET NULL ON UPDATE CASCADE;
`

/** A new table every twenty files, twenty of them every hundred; what lies between changes a table in a small way. */
const migration = (number: number): string => {
  const place = number % 20
  const name = `table_${Math.floor(number / 20)}`
  if (number % 100 === 0)
    return Array.from({ length: 20 }, (_, part) => withIndexes(part === 0 ? name : `${name}_${part}`, 14)).join('\n')
  if (place === 0) return withIndexes(name, 20)
  if (place === 10) return `${withIndexes(`${name}_more`, 10)}\n${withIndexes(`${name}_most`, 20)}`
  switch (place % 5) {
    case 0:
      return `-- AlterTable
ALTER TABLE "${name}" ADD COLUMN     "reference_${number}" TEXT;

-- CreateIndex
CREATE INDEX "${name}_reference_${number}_idx" ON "${name}"("reference_${number}", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "${name}" ADD CONSTRAINT "${name}_reference_${number}_fkey" FOREIGN KEY ("reference_${number}") REFERENCES "${name}"("id") ON DELETE CASCADE ON UPDATE CASCADE;
`
    case 1:
      return `-- AlterTable
ALTER TABLE "${name}" ADD COLUMN     "note_${number}" TEXT,
ADD COLUMN     "archived_${number}" BOOLEAN NOT NULL DEFAULT false;
`
    case 2:
      return `-- AlterTable
ALTER TABLE "${name}" ALTER COLUMN "amount" DROP DEFAULT,
ALTER COLUMN "note_${number - 1}" SET DATA TYPE VARCHAR(200);

-- CreateIndex
CREATE INDEX "${name}_archived_${number - 1}_idx" ON "${name}"("archived_${number - 1}");
`
    case 3:
      return `-- CreateIndex
CREATE INDEX CONCURRENTLY "${name}_created_${number}_idx" ON "${name}"("created_at");
`
    default:
      return `/*
  Warnings:

  - You are about to drop the column \`archived_${number - 3}\` on the \`${name}\` table. All the data in the column will be lost.

*/
-- DropIndex
DROP INDEX "${name}_archived_${number - 3}_idx";

-- AlterTable
ALTER TABLE "${name}" DROP COLUMN "archived_${number - 3}",
ADD COLUMN     "archived_at_${number}" TIMESTAMP(3);

UPDATE "${name}" SET "archived_at_${number}" = CURRENT_TIMESTAMP WHERE "amount" = 0 AND "kind" = 'THREE';
`
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-migrations-'))
const sizes: number[] = []
const paths = Array.from({ length: FILES }, (_, number) => {
  const name = `${20_240_101_000_000 + number}_change`
  mkdirSync(join(folder, 'migrations', name), { recursive: true })
  const path = join('migrations', name, 'migration.sql')
  const text = migration(number)
  sizes.push(text.length)
  writeFileSync(join(folder, path), text)
  return path
})
writeFileSync(join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')

const gonogo = [
  node,
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
const wrapper = join(process.cwd(), 'node_modules', 'squawk-cli', 'js', 'bin', 'squawk')

const binaryOfSquawk = (): string | undefined => {
  try {
    return createRequire(wrapper).resolve(`@squawk-cli/${process.platform}-${process.arch}/bin/squawk`)
  } catch {
    // It has no binary for this machine.
    return undefined
  }
}

type Run = { readonly ms: number; readonly cpuMs: number | undefined }
const timer = '/usr/bin/time'
const canTime = existsSync(timer)

const run = (command: readonly string[], env: Readonly<Record<string, string>> = {}): Run => {
  const [program = '', ...rest] = canTime ? [timer, '-f', 'cpu %U', ...command] : command
  const start = performance.now()
  const { error, stderr } = spawnSync(program, rest, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ms = performance.now() - start
  if (error !== undefined) throw error
  const seconds = /cpu ([\d.]+)\s*$/.exec(stderr)?.[1]
  return { ms, cpuMs: seconds === undefined ? undefined : Number(seconds) * 1000 }
}

try {
  const binary = binaryOfSquawk()
  const contestants: Readonly<Record<string, () => Run>> = {
    'gonogo check migrations': () => run(gonogo, { NODE_COMPILE_CACHE: join(folder, 'cache') }),
    'gonogo, nothing kept': () => run(gonogo, { NODE_DISABLE_COMPILE_CACHE: '1' }),
    ...(binary === undefined
      ? {}
      : {
          squawk: () => run([node, wrapper, '--reporter', 'json', ...paths]),
          'squawk, its binary alone': () => run([binary, '--reporter', 'json', ...paths]),
        }),
    'bare Node': () => run([node, '-e', '0']),
  }
  const runs = new Map<string, Run[]>(Object.keys(contestants).map((name) => [name, []]))
  run(gonogo, { NODE_COMPILE_CACHE: join(folder, 'cache') })
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, contestant] of Object.entries(contestants)) runs.get(name)?.push(contestant())

  sizes.sort((one, other) => one - other)
  const share = (part: number): number => sizes[Math.floor(sizes.length * part)] ?? 0
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  console.log(
    `${FILES} files, ${Math.round(total / 1000)} kB (${Math.round(total / FILES)} bytes on average, half below ${share(0.5)}, a tenth above ${share(0.9)}, the largest ${share(0.999)}), Node ${version}, best of ${ROUNDS}`,
  )
  const best = (name: string, of: (one: Run) => number | undefined): number =>
    Math.round(Math.min(...(runs.get(name) ?? []).map((one) => of(one) ?? Number.NaN)))
  for (const name of runs.keys()) {
    const cpu = best(name, ({ cpuMs }) => cpuMs)
    console.log(
      `${name.padEnd(26)} ${String(best(name, ({ ms }) => ms)).padStart(5)} ms${Number.isNaN(cpu) ? '' : `, ${cpu} ms of CPU`}`,
    )
  }
  if (binary === undefined) console.log('squawk-cli has no binary here: nothing to compare with.')
  else {
    const ratio = best('gonogo check migrations', ({ ms }) => ms) / best('squawk', ({ ms }) => ms)
    console.log(`ratio: ${ratio.toFixed(2)} (limit ${LIMIT})`)
    if (ratio > LIMIT) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
