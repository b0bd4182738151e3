import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  ItemShape,
  ManifestHeadShape,
  ManifestShape,
  PresetHeadShape,
  StageHeadShape,
} from '../../src/manifest/shape.ts'

/** Values that are right, or nearly, for the keys of a manifest. */
const value = fc.oneof(
  fc.constantFrom<unknown>('a', '', '30s', 'block', 'docs/a.md:3', 1, 0, true, null, undefined, '@octocat'),
  fc.constantFrom<unknown>(
    [],
    ['a'],
    [1],
    {},
    { a: 'b' },
    { attempts: 2 },
    [{ uses: 'files' }],
    [{ for: '1h', every: '5m' }],
  ),
)

test.each([
  ['items', ItemShape],
  ['the head of a manifest', ManifestHeadShape],
  ['a whole manifest', ManifestShape],
  ['presets', PresetHeadShape],
  ['the head of a stage', StageHeadShape],
])('%s: reading by the keys that are there says what the whole schema says', (_, shape) => {
  const keys = fc.constantFrom(...shape.keys, 'nmae', '__proto__', 'constructor')
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.tuple(keys, value), { maxLength: 5 }).map(Object.fromEntries), value), (given) => {
      const [partial, whole] = [shape.safeParse(given), shape.whole().safeParse(given)]
      expect(partial.success).toBe(whole.success)
      if (partial.success) expect(partial.data).toEqual(whole.data)
      else expect(partial.error.issues).toEqual(whole.error?.issues)
    }),
    { examples: [[{ version: 1, stages: {} }], [{ name: 'a', uses: 'files' }]], numRuns: 300 },
  )
})
