/**
 * Scores the import of checklists against items that people judged: `npm run score:import -- [FOLDER]... [--show]`.
 * A folder holds documents and an `items.json`; the project's own is always scored. Ends 1 below the limits.
 */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LIMITS, scoreFolder, type Score } from './judged-items.ts'

const own = join(process.cwd(), '__tests__/fixtures/checklists')
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const show = process.argv.includes('--show')

const print = (name: string, score: Score): void => {
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7)
  console.log(
    `${name.padEnd(28)} ${String(score.items).padStart(4)} items  structure${percent(score.structure)}  uses${percent(score.uses)}  recall${percent(score.recall)}  precision${percent(score.precision)}`,
  )
}

for (const folder of [...folders, own]) {
  if (!existsSync(join(folder, 'items.json'))) {
    console.error(`${folder} has no items.json.`)
    process.exitCode = 2
    continue
  }
  const { documents, all, differences } = scoreFolder(folder)
  if (show)
    for (const { document, judged, found, usesRight, absent, surplus } of differences)
      console.log(
        `${document}:${judged.line} ${usesRight ? '   ' : '***'} ${judged.text.slice(0, 70)}\n      judged ${judged.uses} ${absent.join(' ; ')}\n      found  ${found.rule.uses} (${found.rule.name}) ${surplus.join(' ; ')}`,
      )
  for (const score of documents) print(score.name, score)
  print(basename(folder), all)
  const below = (['structure', 'uses', 'recall', 'precision'] as const).filter((name) => all[name] < LIMITS[name])
  if (below.length > 0) {
    console.error(
      `${basename(folder)} is below the limits: ${below.map((name) => `${name} ${all[name].toFixed(3)} < ${LIMITS[name]}`).join(', ')}.`,
    )
    process.exitCode = 1
  }
}
