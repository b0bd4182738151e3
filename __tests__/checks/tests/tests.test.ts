import { readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { assert, asyncProperty, constantFrom, string } from 'fast-check'
import { expect, test } from '@jest/globals'
import { tests } from '../../../src/checks/tests/index.ts'
import { readReport } from '../../../src/checks/tests/read-report.ts'
import type { TestCase, TestReport } from '../../../src/checks/tests/report.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const fixture = (name: string): string => readFileSync(`__tests__/fixtures/tests/${name}`, 'utf8')

const judge = (report: string, options: object = {}, more: Parameters<typeof runCheck>[2] = {}) =>
  runCheck(tests, { report: 'report.*', ...options }, { folder: makeFolder({ 'report.x': report }), ...more })

const read = async (text: string): Promise<TestReport> => {
  const report = await readReport(text, 'auto')
  if ('unreadable' in report) throw new Error(report.unreadable)
  return report
}

const told = (report: TestReport): readonly string[] =>
  report.tests.map((test: TestCase) => `${[...test.suites, test.name].join(' > ')}: ${test.status}`)

const junit = (...cases: readonly string[]): string =>
  `<testsuites><testsuite name="s">${cases.join('')}</testsuite></testsuites>`
const GOOD = '<testcase name="good" classname="c"/>'
const BAD = '<testcase name="bad" classname="c" file="a.ts" line="7"><failure message="1 is not 2"/></testcase>'
const SKIPPED = '<testcase name="later" classname="c"><skipped/></testcase>'
const FLAKY = '<testcase name="shaky" classname="c"><flakyFailure message="x"/></testcase>'

test('what node, pytest and Jest write is understood', async () => {
  const expected = [
    'signup > accepts a valid ID: passed',
    'signup > refuses an invalid ID: failed',
    'signup > later: skipped',
  ]
  expect(told(await read(fixture('node.tap')))).toEqual(
    [...expected, 'signup > deep > works \\# well: passed', 'top: passed', 'todo one: skipped'].map((line) =>
      line.replace('\\#', '#'),
    ),
  )
  expect(told(await read(fixture('node.xml')))).toEqual(
    [...expected, 'signup > deep > works # well: passed', 'top: passed', 'todo one: skipped'].map((line) =>
      line.replace(/> ([^>]*)$/, '> test > $1').replace(/^(top|todo)/, 'test > $1'),
    ),
  )
  expect(told(await read(fixture('pytest.xml')))).toEqual([
    'pytest tests > pytest > test_login > test_login[admin]: passed',
    'pytest tests > pytest > test_login > test_login[writer]: passed',
    'pytest tests > pytest > test_login.TestTips > test_list: failed',
    'pytest tests > pytest > test_login.TestTips > test_later: skipped',
  ])
  const jest = await read(fixture('jest.json'))
  expect(told(jest).toSorted()).toEqual([
    '/repo/__tests__/a.test.cjs > signup > accepts: passed',
    '/repo/__tests__/a.test.cjs > signup > later: skipped',
    '/repo/__tests__/a.test.cjs > signup > refuses: failed',
  ])
  expect(jest.problems).toEqual([expect.stringContaining('/repo/__tests__/b.test.cjs could not be run')])
})

test('Playwright, CTRF, Mocha, pytest JSON and Go are understood', async () => {
  const playwright = {
    config: { metadata: { gitCommit: { hash: 'abcdef1234567' } } },
    stats: { startTime: '2026-01-02T03:04:05.000Z' },
    errors: [],
    suites: [
      {
        title: 'checkout.spec.ts',
        specs: [],
        suites: [
          {
            title: 'cart',
            specs: [
              {
                title: 'pays',
                file: 'checkout.spec.ts',
                line: 3,
                tests: [{ projectName: 'chromium', status: 'expected', results: [{}] }],
              },
              { title: 'shaky', tests: [{ status: 'flaky', results: [{}, {}] }] },
              { title: 'broken', tests: [{ status: 'unexpected', results: [{ error: { message: 'boom\nstack' } }] }] },
              { title: 'never ran', tests: [{ status: 'expected', results: [] }] },
            ],
          },
        ],
      },
    ],
  }
  const report = await read(JSON.stringify(playwright))
  expect(told(report)).toEqual([
    '[chromium] > checkout.spec.ts > cart > pays: passed',
    'checkout.spec.ts > cart > shaky: flaky',
    'checkout.spec.ts > cart > broken: failed',
    'checkout.spec.ts > cart > never ran: skipped',
  ])
  expect(report).toMatchObject({ commit: 'abcdef1234567', ranAt: Date.parse('2026-01-02T03:04:05Z') })

  const ctrf = {
    results: {
      tool: {},
      summary: { start: 5 },
      environment: { commit: 'abcdef1' },
      tests: [
        { name: 'a', suite: 's > t', status: 'passed' },
        { name: 'b', status: 'other' },
        { name: 'c', status: 'passed', flaky: true },
      ],
    },
  }
  expect(await read(JSON.stringify(ctrf))).toMatchObject({
    format: 'ctrf',
    commit: 'abcdef1',
    ranAt: 5,
    tests: [{ suites: ['s', 't'], status: 'passed' }, { status: 'failed' }, { status: 'flaky' }],
  })

  const mocha = {
    stats: { failures: 2 },
    tests: [
      { title: 'x', fullTitle: 'a x' },
      { title: 'y', fullTitle: 'a y' },
    ],
    passes: [{ fullTitle: 'a x' }],
    failures: [{ fullTitle: 'a y' }],
    pending: [],
  }
  expect(await read(JSON.stringify(mocha))).toMatchObject({
    format: 'mocha',
    tests: [{ suites: ['a'], status: 'passed' }, { status: 'failed' }],
    problems: ['the run announces 2 failures and lists 1'],
  })

  const pytest = {
    created: 1,
    exitcode: 1,
    tests: [{ nodeid: 't.py::T::test_a', outcome: 'error', lineno: 4 }],
    collectors: [{ nodeid: 'u.py', outcome: 'failed' }],
  }
  expect(await read(JSON.stringify(pytest))).toMatchObject({
    format: 'pytest',
    tests: [{ name: 'test_a', suites: ['t.py', 'T'], status: 'failed', line: 5 }],
    problems: ['u.py could not be collected'],
  })

  const go = [
    { Action: 'run', Package: 'p', Test: 'A' },
    { Action: 'pass', Package: 'p', Test: 'A' },
    { Action: 'run', Package: 'p', Test: 'B/sub' },
    { Action: 'fail', Package: 'q' },
  ]
  expect(await read(go.map((event) => JSON.stringify(event)).join('\n'))).toMatchObject({
    format: 'go',
    tests: [
      { name: 'A', status: 'passed' },
      { name: 'sub', suites: ['p', 'B'], status: 'failed' },
    ],
    problems: ['the package q failed outside its tests'],
  })
})

test('TAP that was cut off, bailed out or lost tests is not whole', async () => {
  expect((await read('TAP version 14\nok 1 - a\nok 2 - b\n1..3\n')).problems).toEqual([
    'the run planned 3 tests and ran 2',
  ])
  expect((await read('TAP version 14\nok 1 - a\n')).problems).toEqual(['the run was cut off: its plan is missing'])
  expect((await read('1..1\nok 1 - a\nBail out! no database\n')).problems).toEqual([
    'the run was broken off: no database',
  ])
})

test('without names every test has to pass', async () => {
  expect(await judge(junit(GOOD, SKIPPED))).toMatchObject({ status: 'pass', summary: '1 of 2 tests passed, 1 skipped' })
  expect(await judge(junit(GOOD, BAD))).toMatchObject({
    status: 'fail',
    summary: 'The test "s > c > bad" failed: 1 is not 2',
  })
  expect(rulesOf(await judge(junit(SKIPPED)))).toEqual(['no-tests'])
})

test('a test that is named has to have run and passed', async () => {
  const all = junit(GOOD, BAD, SKIPPED)
  expect(await judge(all, { names: ['good', 'c.good', 's > c > good', 'c good'] })).toMatchObject({
    status: 'pass',
    findings: [{ rule: 'test-failed', level: 'warning' }],
  })
  expect(rulesOf(await judge(all, { names: 'bad' }))).toEqual(['test-failed'])
  expect(rulesOf(await judge(all, { names: 'later' }))).toEqual(['test-skipped'])
  expect(await judge(all, { names: 'godo' })).toMatchObject({
    status: 'fail',
    summary: 'The test "godo" did not run. There is "good".',
  })
  expect(rulesOf(await judge(all, { names: 'good', others: 'have-to-pass' }))).toEqual(['test-failed'])
  expect(rulesOf(await judge(all, { names: 'goo' }))).toEqual(['test-not-run'])
})

test('a name stands for all its parameters, and all of them have to pass', async () => {
  expect(await judge(fixture('pytest.xml'), { names: ['test_login', 'test_login.test_login'] })).toMatchObject({
    status: 'pass',
  })
  const mixed = junit('<testcase name="t[1]"/>', '<testcase name="t[2]"><error/></testcase>')
  expect(rulesOf(await judge(mixed, { names: 't' }))).toEqual(['test-failed'])
})

test('names may be patterns, with how many have to match', async () => {
  expect(await judge(junit(GOOD), { names: { matches: '^goo' } })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge(junit(GOOD), { names: { matches: 'good', count: '>= 2' } }))).toEqual(['test-count'])
  expect(rulesOf(await judge(junit(GOOD), { names: { matches: '^x' } }))).toEqual(['test-not-run'])
})

test('every test of a suite that is named has to pass', async () => {
  expect(rulesOf(await judge(junit(GOOD, SKIPPED), { suites: 's' }))).toEqual(['test-skipped'])
  expect(await judge(junit(GOOD), { suites: ['c', 's', { matches: '^s$' }] })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge(junit(GOOD), { suites: 'other' }))).toEqual(['test-not-run'])
  expect(rulesOf(await judge(fixture('jest.json'), { suites: 'a.test.cjs' }))).toEqual([
    'run-incomplete',
    'test-failed',
    'test-skipped',
  ])
})

test('numbers are compared', async () => {
  const counts = { total: 4, passed: '>= 2', failed: 1, skipped: { max: 1 }, flaky: '<= 1' }
  expect(await judge(junit(GOOD, BAD, SKIPPED, FLAKY), { counts })).toMatchObject({ status: 'pass' })
  const wrong = await judge(junit(GOOD), { counts: { passed: '>= 29', skipped: '> 0' } })
  expect(wrong.findings?.map(({ message }) => message)).toEqual([
    '1 tests passed; it has to be >= 29.',
    '0 tests were skipped; it has to be > 0.',
  ])
})

test('flaky tests are a warning, or refused', async () => {
  expect(await judge(junit(FLAKY))).toMatchObject({
    status: 'pass',
    findings: [{ rule: 'test-flaky', level: 'warning' }],
  })
  expect(rulesOf(await judge(junit(FLAKY), { flaky: 'refuse' }))).toEqual(['test-flaky'])
  expect(rulesOf(await judge(junit(FLAKY), { flaky: 'refuse', names: 'shaky' }))).toEqual(['test-flaky'])
})

test('no report, an empty one and one that was cut off never pass', async () => {
  const missing = await runCheck(tests, { report: ['a.xml', '*.json'] }, { folder: makeFolder() })
  expect(missing).toMatchObject({ status: 'error', findings: [{ rule: 'report-missing' }, { rule: 'report-missing' }] })
  expect(rulesOf(await judge('<testsuites></testsuites>'))).toEqual(['no-tests'])
  for (const text of ['', 'hello', '<html></html>', junit(GOOD).slice(0, 60), '{"config": {}, "suites"', '{}', '[]'])
    expect(await judge(text)).toMatchObject({ status: 'error', findings: [{ rule: 'report-unreadable' }] })
  expect(await judge(junit(GOOD), { format: 'playwright' })).toMatchObject({ status: 'error' })
})

test('an entity bomb is refused', async () => {
  const bomb = `<!DOCTYPE t [<!ENTITY a "${'x'.repeat(1000)}">]>${junit('<testcase name="&a;"/>')}`
  expect(await judge(bomb)).toMatchObject({ status: 'error', findings: [{ rule: 'report-unreadable' }] })
})

test('a suite that announces more failures than it lists is not whole', async () => {
  expect(
    rulesOf(await judge('<testsuites errors="1"><testsuite name="s"><testcase name="a"/></testsuite></testsuites>')),
  ).toEqual(['run-incomplete'])
  expect(rulesOf(await judge('<testsuite name="s"><error/><testcase name="a"/></testsuite>'))).toEqual([
    'run-incomplete',
  ])
})

test('a report that is too old fails, whatever the time of the file says', async () => {
  const old =
    '<testsuites><testsuite name="s" timestamp="2020-01-01T00:00:00Z"><testcase name="a"/></testsuite></testsuites>'
  expect(rulesOf(await judge(old, { 'max-age': '1h' }))).toEqual(['report-stale'])
  const folder = makeFolder({ 'report.x': junit(GOOD) })
  expect(await judge('', { 'max-age': '1h' }, { folder })).toMatchObject({ status: 'pass' })
  utimesSync(join(folder, 'report.x'), new Date('2020-01-01'), new Date('2020-01-01'))
  expect(rulesOf(await judge('', { 'max-age': '1h' }, { folder }))).toEqual(['report-stale'])
})

test('a report of another commit fails, and one without is asked for where it is required', async () => {
  const { folder, git, write } = makeRepository({ a: '1' })
  const of = (commit: string) =>
    `<testsuite name="s"><properties><property name="git.sha" value="${commit}"/></properties><testcase name="a"/></testsuite>`
  const run = (report: string, options = {}) => {
    write({ 'report.x': report })
    return judge('', options, { folder })
  }
  expect(await run(of(git('rev-parse', 'HEAD')))).toMatchObject({ status: 'pass' })
  expect(await run(of(git('rev-parse', '--short', 'HEAD')), { commit: 'required' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await run(of('0123456789abcdef')))).toEqual(['report-of-other-commit'])
  expect(await run(of('0123456789abcdef'), { commit: 'ignore' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await run(junit(GOOD), { commit: 'required' }))).toEqual(['report-of-unknown-commit'])
})

test('a finding has its place where the file is in the repository', async () => {
  const folder = makeFolder({ 'report.x': junit(BAD), 'a.ts': '' })
  expect((await judge('', {}, { folder })).findings).toMatchObject([{ path: 'a.ts', line: 7 }])
  expect((await judge(junit(BAD))).findings?.[0]).not.toHaveProperty('path')
})

test('any text is read or refused, and never passes by accident', async () => {
  await assert(
    asyncProperty(
      string({ unit: 'binary', maxLength: 200 }),
      constantFrom('', '<testsuite', '{"results":', 'TAP version 13\n', '1..1\n', '{"Action":'),
      async (text, start) => {
        const report = await readReport(start + text, 'auto')
        expect('unreadable' in report || Array.isArray(report.tests)).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('a report that names no commit, and a time long before this one was made, is of another one', async () => {
  const at = (time: string): string => `<testsuite name="s" tests="1" timestamp="${time}">${GOOD}</testsuite>`
  const { folder, write } = makeRepository({ 'a.txt': 'x' })
  const judgeAt = async (time: string, options: object = {}) => {
    write({ 'report.xml': at(time) })
    return runCheck(tests, { report: 'report.xml', ...options }, { folder })
  }
  expect(rulesOf(await judgeAt('2001-01-01T00:00:00Z'))).toEqual(['report-of-other-commit'])
  expect(await judgeAt('2001-01-01T00:00:00Z', { commit: 'ignore' })).toMatchObject({ status: 'pass' })
  expect(await judgeAt(new Date().toISOString())).toMatchObject({ status: 'pass' })
})
