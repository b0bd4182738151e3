import { expect, test } from '@jest/globals'
import { expectedValue } from '../../src/core/expected-value.ts'
import { unmet } from '../../src/core/unmet.ts'

const why = (expected: unknown, ...found: unknown[]): string | undefined =>
  unmet(expectedValue().parse(expected), found)

test('a scalar has to be equal, and text equals what is written the same', () => {
  expect(why('1.2.3', '1.2.3')).toBeUndefined()
  expect(why('3', 3)).toBeUndefined()
  expect(why(3, '3')).toBe('is not 3')
  expect(why(true, 'true')).toBe('is not true')
  expect(why(null, null)).toBeUndefined()
  expect(why('a', 'b')).toBe('is not "a"')
})

test('a comparison takes numbers and their text, and nothing else', () => {
  expect(why('>= 3', 3)).toBeUndefined()
  expect(why('>= 3', '2')).toBe('is 2, and has to be >= 3')
  expect(why('>= 3', 'many')).toBe('is no number, and has to be >= 3')
  expect(why({ is: { min: 1, max: 5 } }, 6)).toBe('is 6, and has to be <= 5')
})

test('what is not there never meets anything but absence', () => {
  expect(why('x')).toBe('is not there')
  expect(why({ present: true })).toBe('is not there')
  expect(why({ present: false })).toBeUndefined()
  expect(why({ present: false }, 1)).toBe('is there, and must not be')
  expect(why({ not: 'x' })).toBe('is not there')
})

test('every value at the path has to meet it', () => {
  expect(why('ok', 'ok', 'ok')).toBeUndefined()
  expect(why('ok', 'ok', 'down')).toBe('is not "ok"')
})

test('conditions hold together', () => {
  expect(why({ matches: '^v\\d', length: '< 5' }, 'v1.2')).toBeUndefined()
  expect(why({ matches: '^v\\d', length: '< 4' }, 'v1.2')).toBe('has the length 4, and it has to be < 4')
  expect(why({ 'one-of': ['a', 'b'] }, 'c')).toBe('is none of "a", "b"')
  expect(why({ 'not-matches': 'local' }, 'http://localhost')).toBe('matches local, and must not')
  expect(why({ not: ['dev', 'test'] }, 'dev')).toBe('is "dev", and must not be')
  expect(why({ contains: 'x' }, ['x'])).toBeUndefined()
  expect(why({ contains: 'x' }, { y: 1 })).toBe('does not contain "x"')
  expect(why({ type: 'integer' }, 1.5)).toBe('is no integer')
  expect(why({ type: 'object' }, [])).toBe('is no object')
  expect(why({ empty: false }, '')).toBe('is empty')
  expect(why({ equals: { a: [1] } }, { a: [1] })).toBeUndefined()
  expect(why({ equals: { a: [1] } }, { a: [2] })).toBe('is not {"a":[1]}')
  expect(why(['a', 1], ['a', 1])).toBeUndefined()
})

test('a wrong pattern or key is a mistake of the options', () => {
  expect(expectedValue().safeParse({ matches: '(' }).success).toBe(false)
  expect(expectedValue().safeParse({ machtes: 'x' }).success).toBe(false)
})
