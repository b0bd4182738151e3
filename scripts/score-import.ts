/**
 * Scores the import of checklists against items that people judged: `npm run score:import -- [FOLDER]... [--show]`.
 * A folder holds documents and an `items.json`. Ends 1 below the limits.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { understand } from '../src/checklist/propose.ts'
import { readChecklist } from '../src/checklist/read.ts'

type Judged = {
  line: number
  text: string
  section: string[]
  depth: number
  checked: boolean
  inCodeFence: boolean
  uses: string
  params?: Record<string, string | string[]>
}

const LIMITS = { structure: 1, uses: 0.88, recall: 0.9, precision: 0.95 }
const CLASSES: readonly (readonly string[])[] = [
  ['sql', 'schema'],
  ['files', 'document'],
  ['http', 'openapi', 'tcp', 'services'],
  ['metrics', 'http'],
]

const isSame = (truth: string, found: string): boolean =>
  truth === found ||
  CLASSES.some((kinds) => kinds.includes(truth) && kinds.includes(found)) ||
  (found === 'tests' && (truth === 'github' || truth === 'run' || truth === 'sign-off')) ||
  (found === 'report' && truth === 'run')

const valuesOf = (params: Readonly<Record<string, string | readonly string[]>> | undefined): string[] =>
  Object.entries(params ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map(
      (one) => `${name.replace(/\d+$/, '')}=${one.replace(/\s+/g, ' ').trim()}`,
    ),
  )

const own = join(process.cwd(), '__tests__/fixtures/checklists')
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const show = process.argv.includes('--show')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
let failed = false

for (const folder of [...given, own]) {
  if (!existsSync(join(folder, 'items.json'))) {
    console.error(`${folder} has no items.json`)
    process.exitCode = 2
    continue
  }
  const judged = JSON.parse(readFileSync(join(folder, 'items.json'), 'utf8')) as Record<string, Judged[]>
  const sum = { items: 0, structure: 0, uses: 0, right: 0, wanted: 0, given: 0 }
  for (const [name, truth] of Object.entries(judged)) {
    const understood = understand(readChecklist(readFileSync(join(folder, name)), name))
    const part = { items: truth.length, structure: 0, uses: 0, right: 0, wanted: 0, given: 0 }
    for (const one of truth) {
      const found = understood.find((other) => other.reading.item.line === one.line)
      if (found === undefined) continue
      const { item } = found.reading
      const same =
        item.depth === one.depth &&
        item.checked === one.checked &&
        item.inCodeFence === one.inCodeFence &&
        item.section.join('\n') === one.section.join('\n')
      if (same) part.structure++
      const usesRight = isSame(one.uses, found.rule.uses)
      if (usesRight) part.uses++
      const wanted = valuesOf(one.params)
      const values = valuesOf(found.params)
      const right = values.filter((value) => wanted.includes(value)).length
      part.right += right
      part.wanted += wanted.length
      part.given += values.length
      if (
        show &&
        (only === undefined || name.includes(only)) &&
        (!usesRight || right < Math.max(wanted.length, values.length))
      )
        console.log(
          `${name}:${one.line} ${usesRight ? '   ' : '***'} ${one.text.slice(0, 70)}\n      want ${one.uses} ${wanted.filter((value) => !values.includes(value)).join(' ; ')}\n      got  ${found.rule.uses} (${found.rule.name}) ${values.filter((value) => !wanted.includes(value)).join(' ; ')}`,
        )
    }
    if (understood.length !== truth.length) part.structure -= Math.abs(understood.length - truth.length)
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += part[key]
    print(name, part)
  }
  const result = print(basename(folder), sum)
  if (
    result.structure < LIMITS.structure ||
    result.uses < LIMITS.uses ||
    result.recall < LIMITS.recall ||
    result.precision < LIMITS.precision
  )
    failed = true
}
if (failed) process.exitCode = 1

function print(
  name: string,
  part: { items: number; structure: number; uses: number; right: number; wanted: number; given: number },
) {
  const result = {
    structure: part.structure / Math.max(1, part.items),
    uses: part.uses / Math.max(1, part.items),
    recall: part.wanted === 0 ? 1 : part.right / part.wanted,
    precision: part.given === 0 ? 1 : part.right / part.given,
  }
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7)
  console.log(
    `${name.padEnd(28)} ${String(part.items).padStart(4)} items  structure${percent(result.structure)}  uses${percent(result.uses)}  recall${percent(result.recall)}  precision${percent(result.precision)}`,
  )
  return result
}
