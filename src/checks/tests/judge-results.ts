import { holds, type Comparison } from '../../core/comparison.ts'
import type { Finding } from '../../core/finding.ts'
import { nearest } from '../../core/suggest.ts'
import type { TestsOptions, WantedTest } from './index.ts'
import { findSuite, findTests, fullName, matchSuites, matchTests } from './match-tests.ts'
import type { TestCase } from './report.ts'

/** What is wrong with the tests that ran, and with those that did not. */
export const judgeResults = (tests: readonly TestCase[], options: TestsOptions): readonly Finding[] => {
  const findings: Finding[] = []
  const told = new Set<TestCase>()
  const isNamed = options.names !== undefined || options.suites !== undefined

  if (tests.length === 0)
    findings.push({
      rule: 'no-tests',
      level: 'error',
      message: 'No test ran.',
      help: 'Look at the log of the test run: it may have found no tests, or ended before them.',
    })
  for (const wanted of options.names ?? []) judgeWanted(wanted, 'test', tests, options, told, findings)
  for (const wanted of options.suites ?? []) judgeWanted(wanted, 'suite', tests, options, told, findings)

  const failedLimit = options.counts?.failed
  for (const test of tests) {
    if (told.has(test)) continue
    if (test.status === 'failed' && failedLimit === undefined)
      findings.push(describe(test, isNamed && options.others === 'may-fail' ? 'warning' : 'error'))
    if (test.status === 'flaky' && (!isNamed || options.others === 'have-to-pass'))
      findings.push(describeFlaky(test, options))
  }
  if (tests.length > 0 && !isNamed && tests.every((test) => test.status === 'skipped'))
    findings.push({
      rule: 'no-tests',
      level: 'error',
      message: `All ${tests.length} tests were skipped.`,
      help: 'Let the tests run: a test that was skipped proves nothing.',
    })
  judgeCounts(tests, options, findings)
  return findings
}

const judgeWanted = (
  wanted: WantedTest,
  noun: 'test' | 'suite',
  tests: readonly TestCase[],
  options: TestsOptions,
  told: Set<TestCase>,
  findings: Finding[],
): void => {
  const name = typeof wanted === 'string' ? wanted : wanted.matches
  const found =
    typeof wanted === 'string'
      ? (noun === 'test' ? findTests : findSuite)(tests, wanted)
      : (noun === 'test' ? matchTests : matchSuites)(tests, wanted.matches)
  const countLimits = typeof wanted === 'string' ? undefined : wanted.count
  if (found.length === 0 && countLimits === undefined) {
    const known = noun === 'test' ? tests.map((test) => test.name) : tests.flatMap((test) => test.suites)
    const meant = typeof wanted === 'string' ? nearest(wanted, new Set(known)) : undefined
    findings.push({
      rule: 'test-not-run',
      level: 'error',
      message: `The ${noun} "${name}" did not run.${meant === undefined ? '' : ` There is "${meant}".`}`,
      help: `Let it run, or correct the name: it has to be that of the ${noun} in the report.`,
    })
  }
  for (const limit of countLimits ?? [])
    if (!holds(limit, found.length))
      findings.push({
        rule: 'test-count',
        level: 'error',
        message: `${found.length} tests match ${name}; it has to be ${limit.text}.`,
        help: 'Add the tests that are missing, or correct the pattern.',
      })
  for (const test of found) {
    if (told.has(test)) continue
    told.add(test)
    if (test.status === 'failed') findings.push(describe(test, 'error'))
    if (test.status === 'skipped')
      findings.push({
        rule: 'test-skipped',
        level: 'error',
        message: `The test "${fullName(test)}" was skipped.`,
        ...placeOf(test),
        help: 'Let it run: a test that was skipped proves nothing.',
      })
    if (test.status === 'flaky') findings.push(describeFlaky(test, options))
  }
}

const describe = (test: TestCase, level: Finding['level']): Finding => ({
  rule: 'test-failed',
  level,
  message: `The test "${fullName(test)}" failed${test.reason === undefined ? '.' : `: ${test.reason}`}`,
  ...placeOf(test),
  help: 'Mend the code, or the test.',
})

const describeFlaky = (test: TestCase, options: TestsOptions): Finding => ({
  rule: 'test-flaky',
  level: options.flaky === 'refuse' ? 'error' : 'warning',
  message: `The test "${fullName(test)}" passed only when it was tried again.`,
  ...placeOf(test),
  help: 'Find out why it fails at times: users meet the same.',
})

const placeOf = ({ file, line }: TestCase): Partial<Finding> =>
  file === undefined ? {} : { path: file, ...(line === undefined ? {} : { line }) }

const judgeCounts = (tests: readonly TestCase[], { counts }: TestsOptions, findings: Finding[]): void => {
  if (counts === undefined) return
  const number = (...states: TestCase['status'][]): number =>
    tests.filter(({ status }) => states.includes(status)).length
  const judge = (name: string, value: number, wanted: readonly Comparison[] | undefined): void => {
    for (const limit of wanted ?? [])
      if (!holds(limit, value))
        findings.push({
          rule: 'test-count',
          level: 'error',
          message: `${value} tests ${name}; it has to be ${limit.text}.`,
          help: 'Look at the report for what is missing or too much.',
        })
  }
  judge('ran or were skipped', tests.length, counts.total)
  judge('passed', number('passed', 'flaky'), counts.passed)
  judge('failed', number('failed'), counts.failed)
  judge('were skipped', number('skipped'), counts.skipped)
  judge('were flaky', number('flaky'), counts.flaky)
}
