import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { LIMITS, scoreFolder } from '../../scripts/judged-items.ts'

test('our own checklists are understood as people judged them, up to the limits', () => {
  const { all } = scoreFolder(join(process.cwd(), '__tests__/fixtures/checklists'))
  for (const name of ['structure', 'uses', 'recall', 'precision'] as const)
    expect({ name, reached: all[name] >= LIMITS[name] }).toEqual({ name, reached: true })
})
