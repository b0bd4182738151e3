import { expect, test } from '@jest/globals'
import { createClock } from '../../src/world/clock.ts'
import { createEnvironment } from '../../src/world/environment.ts'

test('a sleep ends by itself or with the reason of the signal', async () => {
  const clock = createClock()
  const before = clock.now()
  await clock.sleep(1, new AbortController().signal)
  expect(clock.now()).toBeGreaterThanOrEqual(before)
  const controller = new AbortController()
  const long = clock.sleep(3_000_000_000_000, controller.signal)
  controller.abort(new Error('stop'))
  await expect(long).rejects.toThrow('stop')
  await expect(clock.sleep(5, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
})

test('the environment has what it was given and nothing of an object', () => {
  const environment = createEnvironment({ B: '1', A: '', C: undefined })
  expect(environment.names()).toEqual(['A', 'B'])
  expect(environment.get('A')).toBe('')
  expect(environment.get('toString')).toBeUndefined()
})
