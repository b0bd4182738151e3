import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import { damageCorpus, EXPECTED_TABLES, type Damaged } from '../../support/damage.ts'
import { makeFolder } from '../../support/folder.ts'
import { runCheck } from '../../support/run-check.ts'

/** Shares of damaged backups that are found at least, by format. */
const LEAST: Readonly<Record<string, number>> = {
  custom: 44 / 45,
  'plain.gz': 48 / 49,
  plain: 41 / 50,
  tar: 33 / 40,
  directory: 18 / 19,
  'custom -Z0': 31 / 39,
}

const judge = async ({ stored }: Damaged, options: object) => {
  const folder = makeFolder(
    Buffer.isBuffer(stored)
      ? { backup: stored }
      : Object.fromEntries([...stored].map(([name, bytes]) => [`backup/${name}`, bytes])),
  )
  return runCheck(backup, { path: 'backup', expect: { tables: EXPECTED_TABLES }, ...options }, { folder })
}

describe('of the damaged backups of a corpus enough are found, by format', () => {
  const corpus = damageCorpus(20_261_121)
  for (const [format, least] of Object.entries(LEAST))
    test(format, async () => {
      const cases = corpus.filter((one) => one.format === format)
      const missed: string[] = []
      for (const one of cases) if ((await judge(one, {})).status === 'pass') missed.push(`${one.kind}: ${one.name}`)
      expect(cases.length).toBeGreaterThan(15)
      // Never fewer than the share, rounded down to whole cases.
      expect(missed.slice(Math.ceil(cases.length * (1 - least)))).toEqual([])
    })
})
