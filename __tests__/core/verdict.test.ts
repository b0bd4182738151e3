import { describe, expect, test } from '@jest/globals'
import { array, assert, constantFrom, property, record } from 'fast-check'
import type { Status, Level } from '../../src/core/report.ts'
import { judge } from '../../src/core/verdict.ts'

const item = (status: Status, level: Level = 'block', stage = 'merge') => ({
  status,
  level,
  stage,
  summary: `is ${status}`,
})
const OVERRIDE = { by: '@ceo', reason: 'production is down', sha: 'abc', at: '2026-11-21T12:00:00Z' }

describe('the verdict', () => {
  test.each([
    [['pass'], 'go', 'all-passed'],
    [['pass', 'waived'], 'go', 'all-passed'],
    [['pass', 'fail'], 'no-go', 'items-failed'],
    [['pass', 'error'], 'no-go', 'items-undecided'],
    [['error', 'fail'], 'no-go', 'items-failed'],
    [['pass', 'pending'], 'hold', 'waits-for-people'],
    [['pending', 'error'], 'no-go', 'items-undecided'],
    [['skipped', 'not-applicable'], 'go', 'nothing-applies'],
    [['skipped', 'pass'], 'go', 'all-passed'],
  ] as [Status[], string, string][])('of %j is %s: %s', (statuses, verdict, code) => {
    const judged = judge({ items: statuses.map((status) => item(status)), stages: ['merge'] })
    expect([judged.verdict, judged.code]).toEqual([verdict, code])
    expect(judged.reason.startsWith(`${code}: `)).toBe(true)
  })
  test('items that do not block change nothing', () => {
    expect(
      judge({ items: [item('pass'), item('fail', 'warn'), item('error', 'info')], stages: ['merge'] }).verdict,
    ).toBe('go')
  })
  test('nothing-applies names the causes', () => {
    expect(judge({ items: [item('skipped')], stages: ['merge'] }).reason).toBe('nothing-applies: is skipped')
  })
  test('a stage without items is a no-go, also beside one with items', () => {
    expect(judge({ items: [], stages: ['merge'] })).toMatchObject({ verdict: 'no-go', code: 'run-broke' })
    expect(judge({ items: [item('pass')], stages: ['merge', 'deploy'] })).toMatchObject({
      verdict: 'no-go',
      code: 'run-broke',
    })
    expect(judge({ items: [], stages: [] })).toMatchObject({ verdict: 'no-go', code: 'run-broke' })
  })
  test('what broke is a no-go, however well the items did', () => {
    expect(
      judge({ items: [item('pass')], stages: ['merge'], broken: ['the report could not be written'] }),
    ).toMatchObject({ verdict: 'no-go', code: 'run-broke' })
  })
  test('an override turns no-go and hold into a go that says so', () => {
    expect(judge({ items: [item('fail')], stages: ['merge'], override: OVERRIDE })).toMatchObject({
      verdict: 'go',
      code: 'overridden',
      reason: expect.stringContaining('@ceo'),
    })
    expect(judge({ items: [item('pass')], stages: ['merge'], override: OVERRIDE })).toMatchObject({
      verdict: 'go',
      code: 'all-passed',
    })
  })
  test('without a manifest only what is disproved stops', () => {
    expect(judge({ items: [item('fail', 'warn')], stages: ['merge'], improvised: true })).toMatchObject({
      verdict: 'no-go',
      code: 'items-failed',
    })
    expect(
      judge({ items: [item('error', 'warn'), item('pending', 'warn')], stages: ['merge'], improvised: true }),
    ).toMatchObject({ verdict: 'go', code: 'no-manifest' })
    expect(judge({ items: [], stages: [], improvised: true })).toMatchObject({ verdict: 'go', code: 'no-manifest' })
  })
  test('is never GO while a blocking item is failed, undecided or waiting', () => {
    const statuses = constantFrom<Status>('pass', 'fail', 'error', 'pending', 'waived', 'not-applicable', 'skipped')
    assert(
      property(array(record({ status: statuses, level: constantFrom<Level>('block', 'warn', 'info') })), (drawn) => {
        const { verdict } = judge({ items: drawn.map(({ status, level }) => item(status, level)), stages: ['merge'] })
        const open = drawn.some(
          ({ status, level }) => level === 'block' && ['fail', 'error', 'pending'].includes(status),
        )
        expect(verdict === 'go').toBe(!open && drawn.length > 0)
      }),
    )
  })
})
