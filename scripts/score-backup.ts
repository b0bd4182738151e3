/**
 * Prints how many damaged backups the `backup` check finds, by format and kind of damage, at level `contents` with the
 * expected tables named: npm run score:backup [SEED]... A false alarm on a good backup ends it with 1.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  controls,
  damageCorpus,
  DATABASE_NAMES,
  expectedTables,
  otherControls,
  type Stored,
} from '../__tests__/support/damage.ts'
import { backup } from '../src/checks/backup/index.ts'
import { createWorld } from '../src/world/index.ts'
import { fakeContext } from '../__tests__/support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'gonogo-score-'))

const judge = async (stored: Stored, database: string, checksum?: string): Promise<string> => {
  const path = join(folder, 'backup')
  rmSync(path, { recursive: true, force: true })
  if (Buffer.isBuffer(stored)) writeFileSync(path, stored)
  else {
    mkdirSync(path)
    for (const [name, bytes] of stored) writeFileSync(join(path, name), bytes)
  }
  const options = backup.options.parse({
    path: 'backup',
    expect: { tables: expectedTables(database) },
    ...(checksum === undefined ? {} : { checksum }),
  })
  const world = createWorld({ root: folder, variables: {}, base: undefined })
  const outcome = await backup.run(options, fakeContext(world, { directory: folder }))
  if (process.env['VERBOSE'] !== undefined && outcome.status === 'pass')
    process.stdout.write(`      ${outcome.summary}\n`)
  return outcome.status
}

const seeds = process.argv.slice(2).map(Number)
const table = new Map<string, { found: number; all: number; missed: string[] }>()
const byKind = new Map<string, { found: number; all: number }>()
/** The seed and database with the smallest share of each format. */
const worst = new Map<string, { readonly found: number; readonly all: number; readonly of: string }>()
for (const [seed, database] of (seeds.length === 0 ? [1, 2, 3] : seeds).flatMap((one) =>
  DATABASE_NAMES.map((name) => [one, name] as const),
)) {
  const round = new Map<string, { found: number; all: number }>()
  for (const { format, kind, name, stored } of damageCorpus(seed, database)) {
    const status = await judge(stored, database)
    const found = status !== 'pass'
    const here = round.get(format) ?? { found: 0, all: 0 }
    here.all++
    if (found) here.found++
    round.set(format, here)
    const row = table.get(format) ?? { found: 0, all: 0, missed: [] }
    row.all++
    if (found) row.found++
    else row.missed.push(`seed ${seed}, ${database}, ${kind}: ${name}`)
    table.set(format, row)
    const cell = byKind.get(`${format}|${kind}`) ?? { found: 0, all: 0 }
    cell.all++
    if (found) cell.found++
    byKind.set(`${format}|${kind}`, cell)
  }
  for (const [format, { found, all }] of round) {
    const before = worst.get(format)
    if (before === undefined || found / all < before.found / before.all)
      worst.set(format, { found, all, of: `${database} ${seed}` })
  }
}

const formats = [...table.keys()]
const kinds = [...new Set([...byKind.keys()].map((key) => key.split('|')[1] ?? ''))]
const line = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(16))).join(''))
line(['damage', ...formats])
for (const kind of kinds)
  line([
    kind,
    ...formats.map((format) => {
      const cell = byKind.get(`${format}|${kind}`)
      return cell === undefined ? '–' : `${cell.found}/${cell.all}`
    }),
  ])
line(['all', ...formats.map((format) => `${table.get(format)?.found}/${table.get(format)?.all}`)])
line([
  '',
  ...formats.map(
    (format) => `${(((table.get(format)?.found ?? 0) / (table.get(format)?.all ?? 1)) * 100).toFixed(1)} %`,
  ),
])
line(['worst round', ...formats.map((format) => `${worst.get(format)?.found}/${worst.get(format)?.all}`)])
line(['', ...formats.map((format) => worst.get(format)?.of ?? '')])
for (const [format, { missed }] of table) for (const one of missed) console.log(`missed in ${format}: ${one}`)

let alarms = 0
const good = [...controls().map((one) => ({ ...one, database: 'shop' })), ...otherControls()]
for (const { name, stored, database } of good)
  if ((await judge(stored, database)) !== 'pass') {
    alarms++
    console.log(`false alarm: ${name}`)
  }
console.log(`false alarms: ${alarms}/${good.length}`)
rmSync(folder, { recursive: true, force: true })
if (alarms > 0) process.exitCode = 1
