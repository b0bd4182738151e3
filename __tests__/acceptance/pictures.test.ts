import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { makeFolder } from '../support/folder.ts'
import { findChromium, openPage, pageOf, sizeOf } from '../support/picture.ts'
import { playShowpiece, type Showpiece } from '../support/showpiece.ts'

const chromium = findChromium()
const whenSeen = chromium === undefined ? describe.skip : describe

let played: Showpiece
beforeAll(async () => {
  played = await playShowpiece()
}, 60_000)

describe('the comment of a pull request, as its source', () => {
  test('says the verdict first, then failures with their remedies, then whom it waits for and the words to type', () => {
    const { noGo, hold, go } = played.comments
    expect(noGo).toMatch(/^## 🔴 NO-GO: 3 blocking items failed\n/)
    expect(hold).toMatch(/^## 🟡 HOLD: 2 blocking items wait for a decision\n/)
    expect(go).toMatch(/^## 🟢 GO: /)
    const order = [
      'NO-GO',
      'What stops it',
      'db/0002_partner_ids.sql:3:',
      '→',
      'Who is waited for',
      '`/gonogo sign reviewed`',
      '<details>',
      'Waivers',
      'gonogo 0.',
      '<!-- gonogo merge',
    ]
    const places = order.map((words) => noGo.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })
  test('is readable where an e-mail shows it: hardly any markup but lists, bold and the folds', () => {
    const lines = played.comments.noGo.split('\n').filter((line) => !/^(<\/?details>|<sub>|<!-- )/.test(line))
    expect(lines.filter((line) => /<\/?\w+/.test(line))).toEqual([])
    expect(lines.filter((line) => /\\[^[\]]/.test(line))).toEqual([])
  })
})

whenSeen(`in a browser${chromium === undefined ? ' (skipped: there is no Chromium)' : ''}`, () => {
  test('everything is where it belongs, and fits the width', async () => {
    const file = join(makeFolder(), 'comment.png')
    const dom = await openPage(chromium ?? '', pageOf(played.comments.noGo, 'comment'), { file, width: 900 })
    expect(dom).toMatch(/<h2>🔴 NO-GO: 3 blocking items failed<\/h2>/)
    expect(dom.match(/<details>/g)).toHaveLength(2)
    expect(dom.match(/<h3>/g)).toHaveLength(3)
    expect(dom).toContain('<code>/gonogo sign reviewed</code>')
    expect(dom).not.toMatch(/\*\*|<a |&lt;details/)
    const { width, height } = sizeOf(file)
    expect(width).toBe(900)
    expect(height).toBeGreaterThan(600)
    expect(height).toBeLessThan(2000)
  }, 60_000)
})

test('the pictures in the documentation are small', () => {
  const folder = join(process.cwd(), 'docs/pictures')
  const names = readdirSync(folder)
  expect(names).toEqual(['comment-hold.png', 'comment-no-go.png', 'summary.png'])
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(200_000)
})
