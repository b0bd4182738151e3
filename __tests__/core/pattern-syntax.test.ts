import { expect, test } from '@jest/globals'
import { patternMistake } from '../../src/core/pattern-syntax.ts'
import { compilePattern } from '../../src/core/pattern.ts'

test.each([
  '(?i)error',
  '(?P<name>a)|(?<other>b)',
  '[[:alpha:]]+\\z',
  '\\Qa(b\\E',
  '(?s:a.b)',
  '\\p{Greek}',
  '[^]a]',
  '\\(\\?=',
  'a{2,3}',
  '(?im-s)x',
])('%s is right for both', (source) => {
  compilePattern(source)
  expect(patternMistake(source)).toBeUndefined()
})

test.each(['(', ')', 'a(?=b)', '(?<!a)b', '(a)\\1', '*a', '[a', 'a**b('])('%s is wrong for both', (source) => {
  expect(() => compilePattern(source)).toThrow()
  expect(patternMistake(source)).toEqual(expect.any(String))
})
