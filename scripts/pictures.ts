/** Renders what the built action writes on a pull request to docs/pictures, for the README and for whoever changes it: npm run pictures */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, openPage, pageOf } from '../__tests__/support/picture.ts'
import { playShowpiece } from '../__tests__/support/showpiece.ts'

const chromium = findChromium()
if (chromium === undefined) {
  console.error('There is no Chromium here: install it, or name one in GONOGO_CHROMIUM.')
  process.exit(1)
}
const [target = 'docs/pictures'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'gonogo-pictures-'))
try {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', join(folder, 'dist')], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The program could not be built.')
  process.env['GONOGO_BUILT'] = join(folder, 'dist')
  const { comments, summary } = await playShowpiece()
  mkdirSync(target, { recursive: true })
  for (const [name, markdown, title] of [
    ['comment-no-go', comments.noGo, 'commented on the first push'],
    ['comment-hold', comments.hold, 'commented once it was mended'],
    ['summary', summary, undefined],
  ] as const) {
    writeFileSync(join(folder, `${name}.md`), markdown)
    const file = join(target, `${name}.png`)
    await openPage(chromium, pageOf(markdown, title, { breaks: name !== 'summary' }), { file, width: 900 })
    console.log(`${file}: ${statSync(file).size} bytes`)
    if (process.env['GONOGO_SHOW_TEXT'] !== undefined) console.log(markdown)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
