import { expect, test } from '@jest/globals'
import { parseHours } from '../../../src/checks/window/hours.ts'
import { window } from '../../../src/checks/window/index.ts'
import { instantOf, wallTimeAt } from '../../../src/core/zoned-time.ts'
import { makeFolder } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const judge = (now: string, options: object, files: Readonly<Record<string, string>> = {}, environment?: string) =>
  runCheck(window, options, {
    folder: makeFolder(files),
    world: { clock: { now: () => Date.parse(now), sleep: () => Promise.resolve() } },
    context: environment === undefined ? {} : { subject: { environment } },
  })

const BERLIN = { 'time-zone': 'Europe/Berlin', open: ['Mon-Thu 09:00-16:00', 'Fri 09:00-12:00'] }

test('inside the hours passes, by the clocks of the place', async () => {
  // 08:30 UTC is 10:30 in Berlin in summer and 09:30 in winter.
  expect(await judge('2026-07-01T08:30:00Z', BERLIN)).toMatchObject({ status: 'pass' })
  expect(await judge('2026-07-01T07:00:00Z', BERLIN)).toMatchObject({ status: 'pass' })
  expect(await judge('2026-12-01T07:30:00Z', BERLIN)).toMatchObject({ status: 'fail' })
  expect(await judge('2026-12-01T08:00:00Z', BERLIN)).toMatchObject({ status: 'pass' })
})

test('outside it says when it opens next', async () => {
  expect(await judge('2026-07-03T10:00:00Z', BERLIN)).toMatchObject({
    status: 'fail',
    summary:
      'Fri 2026-07-03 12:00 (Europe/Berlin) is outside the agreed hours. It opens next on Mon 2026-07-06 09:00 (Europe/Berlin), in 69 h.',
    findings: [{ rule: 'outside-hours' }],
    evidence: { opensNext: '2026-07-06T07:00:00.000Z' },
  })
  expect(await judge('2026-07-03T10:00:00Z', { ...BERLIN, outside: 'pending' })).toMatchObject({ status: 'pending' })
})

test('hours over midnight belong to the day they begin on', async () => {
  const night = { open: 'Fri 22:00-02:00' }
  expect(await judge('2026-07-03T23:00:00Z', night)).toMatchObject({ status: 'pass' })
  expect(await judge('2026-07-04T01:59:00Z', night)).toMatchObject({ status: 'pass' })
  expect(await judge('2026-07-04T02:00:00Z', night)).toMatchObject({ status: 'fail' })
  expect(await judge('2026-07-03T01:00:00Z', night)).toMatchObject({ status: 'fail' })
})

test('a freeze closes every hour, its last day with it, and an exception opens it', async () => {
  const freezes = [{ from: '2026-12-18', to: '2027-01-03', reason: 'End of the year' }]
  const exceptions = [{ from: '2026-12-22T10:00', to: '2026-12-22T12:00', reason: 'agreed' }]
  const options = { ...BERLIN, freezes, exceptions }
  expect(await judge('2026-12-21T10:00:00Z', options)).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'frozen' }],
    summary: expect.stringContaining(
      'until Mon 2027-01-04 00:00 (Europe/Berlin): End of the year. It opens next on Tue 2026-12-22 10:00',
    ) as unknown,
  })
  expect(await judge('2027-01-03T22:59:00Z', { 'time-zone': 'Europe/Berlin', freezes })).toMatchObject({
    status: 'fail',
  })
  expect(await judge('2027-01-03T23:00:00Z', { 'time-zone': 'Europe/Berlin', freezes })).toMatchObject({
    status: 'pass',
  })
  expect(await judge('2026-12-22T10:30:00Z', options)).toMatchObject({
    status: 'pass',
    summary: expect.stringContaining('exception: agreed') as unknown,
  })
})

test('a freeze may be about some environments only', async () => {
  const options = { freezes: [{ from: '2026-01-01', to: '2026-12-31', reason: 'x', environments: 'production' }] }
  expect(await judge('2026-07-01T00:00:00Z', options, {}, 'staging')).toMatchObject({ status: 'pass' })
  expect(await judge('2026-07-01T00:00:00Z', options, {}, 'production')).toMatchObject({ status: 'fail' })
  expect(await judge('2026-07-01T00:00:00Z', options)).toMatchObject({ status: 'fail' })
})

const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`

test('iCalendar events are freezes', async () => {
  const files = {
    'a.ics': calendar(
      'DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Holi\r\n days\\, all',
      'DTSTART;TZID=Europe/Berlin:20260701T090000\r\nDURATION:PT2H\r\nSUMMARY:Fair\r\nBEGIN:VALARM\r\nTRIGGER:-PT1H\r\nEND:VALARM',
      'DTSTART:20260801T100000Z\r\nDTEND:20260801T110000Z\r\nSTATUS:CANCELLED\r\nSUMMARY:Off',
    ),
  }
  const at = (now: string) => judge(now, { 'time-zone': 'Europe/Berlin', calendar: '*.ics' }, files)
  expect(await at('2026-12-26T22:59:00Z')).toMatchObject({
    status: 'fail',
    summary: expect.stringContaining('Holidays, all') as unknown,
  })
  expect(await at('2026-12-26T23:00:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2026-07-01T07:30:00Z')).toMatchObject({ status: 'fail' })
  expect(await at('2026-07-01T09:00:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2026-08-01T10:30:00Z')).toMatchObject({ status: 'pass' })
})

test('repeated events keep their hour when clocks change, and end where they should', async () => {
  const files = {
    'a.ics': calendar(
      'DTSTART;TZID=Europe/Berlin:20260105T090000\r\nDTEND;TZID=Europe/Berlin:20260105T100000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261130T000000Z\r\nEXDATE;TZID=Europe/Berlin:20260706T090000\r\nSUMMARY:Standup',
    ),
    'b.ics': calendar('DTSTART;VALUE=DATE:20201231\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Last day'),
  }
  const at = (now: string) => judge(now, { calendar: ['a.ics', 'b.ics'] }, files)
  expect(await at('2026-01-07T08:30:00Z')).toMatchObject({ status: 'fail' })
  expect(await at('2026-07-08T07:30:00Z')).toMatchObject({ status: 'fail' })
  expect(await at('2026-07-08T08:30:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2026-07-06T07:30:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2026-07-07T07:30:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2026-12-02T08:30:00Z')).toMatchObject({ status: 'pass' })
  expect(await at('2028-12-31T12:00:00Z')).toMatchObject({ status: 'fail' })
})

test('YAML lists freezes', async () => {
  const files = { 'f.yml': 'freezes:\n  - { from: 2026-07-01, to: 2026-07-02, reason: Fair }\n' }
  expect(await judge('2026-07-02T23:59:00Z', { calendar: 'f.yml' }, files)).toMatchObject({ status: 'fail' })
  expect(await judge('2026-07-03T00:00:00Z', { calendar: 'f.yml' }, files)).toMatchObject({ status: 'pass' })
})

test.each([
  ['a: b'],
  ['freezes: [{ from: tomorrow, to: 2026-01-01, reason: x }]'],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n'],
  [calendar('DTSTART:nonsense\r\nSUMMARY:x')],
  [calendar('DTSTART:20260101T000000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=1MO')],
  [calendar('DTSTART;TZID=Nowhere/Land:20260101T000000\r\nSUMMARY:x')],
])('a calendar that is not understood is not a pass: %j', async (text) => {
  await expect(judge('2026-07-01T00:00:00Z', { calendar: 'c' }, { c: text })).rejects.toMatchObject({
    rule: 'calendar-wrong',
  })
})

test('a calendar that is missing is not a pass', async () => {
  await expect(judge('2026-07-01T00:00:00Z', { calendar: 'gone.ics' })).rejects.toMatchObject({ rule: 'file-missing' })
})

test('a span that ends before it begins is not a pass', async () => {
  const outcome = await judge('2026-07-01T00:00:00Z', {
    freezes: [{ from: '2026-02-01', to: '2026-01-01', reason: 'x' }],
  })
  expect(outcome).toMatchObject({ status: 'error' })
  expect(rulesOf(outcome)).toEqual(['span-wrong'])
})

test.each([
  {},
  { open: 'always' },
  { open: 'Mon 9-17' },
  { open: 'Mon 25:00-26:00' },
  { open: 'Mon', 'time-zone': 'Berlin' },
  { freezes: [{ from: '2026-02-30', to: '2026-03-01', reason: 'x' }] },
  { freezes: [{ from: '2026-02-03', to: '2026-03-01' }] },
])('%j is a mistake', (options) => {
  expect(window.options.safeParse(options).success).toBe(false)
})

test('days are read as people write them', () => {
  expect([...(parseHours('Fri-Mon')?.days ?? [])]).toEqual([4, 5, 6, 0])
  expect([...(parseHours('weekdays 08:00-18:00')?.days ?? [])]).toEqual([0, 1, 2, 3, 4])
  expect([...(parseHours('tuesday, Thursday 08:00-24:00')?.days ?? [])]).toEqual([1, 3])
})

test('an hour that is skipped or happens twice has an instant', () => {
  // Berlin: 02:30 does not exist on 29 March 2026 and happens twice on 25 October 2026.
  expect(new Date(instantOf({ year: 2026, month: 3, day: 29, minutes: 150 }, 'Europe/Berlin')).toISOString()).toBe(
    '2026-03-29T01:30:00.000Z',
  )
  expect(new Date(instantOf({ year: 2026, month: 10, day: 25, minutes: 150 }, 'Europe/Berlin')).toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  )
  for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 37 * 3_600_000) {
    const shown = wallTimeAt(instant, 'America/St_Johns')
    const back = instantOf(shown, 'America/St_Johns')
    expect([instant, instant - 3_600_000]).toContain(back)
  }
})
