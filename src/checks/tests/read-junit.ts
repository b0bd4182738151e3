import { readXml } from '../../core/xml.ts'
import { isCommit, isCommitKey, withReason, type TestCase, type TestReport, type Unreadable } from './report.ts'

type Suite = { readonly name: string; readonly file?: string; readonly announced: number; counted: number }
type Open = {
  /** Known to fail: whatever came of it counts as skipped. */
  todo?: boolean
  name: string
  suites: string[]
  file?: string
  line?: number
  status: TestCase['status']
  reason?: string
}

/** JUnit XML as pytest, Jest, Surefire, Gradle, PHPUnit, RSpec, Go and others write it. A document type declaration is refused. */
export const readJunit = async (text: string): Promise<TestReport | Unreadable> => {
  const tests: TestCase[] = []
  const problems: string[] = []
  const suites: Suite[] = []
  let current: Open | undefined
  let message = ''
  let collecting = false
  let root: string | undefined
  let ranAt: number | undefined
  let commit: string | undefined

  const mistake = await readXml(
    text,
    {
      open(rawName, attributes) {
        const name = rawName.replace(/^.*:/, '')
        root ??= name
        if (name === 'testsuite' || name === 'testsuites') {
          suites.push({
            name: attributes['name'] ?? '',
            ...(attributes['file'] === undefined ? {} : { file: attributes['file'] }),
            announced: number(attributes['failures']) + number(attributes['errors']),
            counted: 0,
          })
          const time = Date.parse(attributes['timestamp'] ?? '')
          if (!Number.isNaN(time)) ranAt = Math.min(ranAt ?? time, time)
        } else if (name === 'property') {
          const value = attributes['value']
          if (commit === undefined && isCommitKey(attributes['name'] ?? '') && isCommit(value)) commit = value
        } else if (name === 'testcase') {
          current = begin(attributes, suites)
        } else if (current !== undefined && name in RESULTS) {
          if (name === 'skipped' && attributes['type'] === 'todo') current.todo = true
          current.status = worse(current.status, RESULTS[name] ?? 'failed')
          current.reason ??= attributes['message'] ?? attributes['type'] ?? ''
          collecting = name === 'failure' || name === 'error'
          message = ''
        } else if (current === undefined && (name === 'error' || name === 'failure')) {
          problems.push(`the suite "${suites.at(-1)?.name ?? ''}" reports an error of its own`)
        }
      },
      text(part) {
        if (collecting && message.length < 2000) message += part
      },
      close(rawName) {
        const name = rawName.replace(/^.*:/, '')
        if (name in RESULTS) {
          if (current !== undefined && current.reason?.trim() === '' && message.trim() !== '') current.reason = message
          collecting = false
        } else if (name === 'testcase' && current !== undefined) {
          const { reason, todo = false, ...rest } = current
          const test: TestCase = todo ? { ...rest, status: 'skipped' } : rest
          tests.push({ ...test, ...(test.status === 'failed' ? withReason(reason) : {}) })
          if (test.status === 'failed') for (const suite of suites) suite.counted++
          current = undefined
        } else if (name === 'testsuite' || name === 'testsuites') {
          const suite = suites.pop()
          if (suite !== undefined && suite.announced > suite.counted)
            problems.push(
              `"${suite.name === '' ? 'the run' : suite.name}" announces ${suite.announced} failures and lists ${suite.counted}`,
            )
        }
      },
    },
    { refuseDtd: true },
  )
  if (mistake !== undefined) return { unreadable: `${mistake.reason} (line ${mistake.line})` }
  if (root !== 'testsuite' && root !== 'testsuites')
    return { unreadable: `its root element is <${root ?? ''}>, not <testsuites>` }
  return {
    format: 'junit',
    tests,
    problems,
    ...(ranAt === undefined ? {} : { ranAt }),
    ...(commit === undefined ? {} : { commit }),
  }
}

/** What the elements inside a test case say about it. Surefire lists runs before the last one as rerun or flaky failures. */
const RESULTS: Readonly<Record<string, TestCase['status']>> = {
  failure: 'failed',
  error: 'failed',
  skipped: 'skipped',
  rerunFailure: 'failed',
  rerunError: 'failed',
  flakyFailure: 'flaky',
  flakyError: 'flaky',
}

const ORDER: readonly TestCase['status'][] = ['passed', 'flaky', 'skipped', 'failed']

const worse = (left: TestCase['status'], right: TestCase['status']): TestCase['status'] =>
  ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right

const begin = (attributes: Readonly<Record<string, string>>, suites: readonly Suite[]): Open => {
  const { name = '', classname, line, status, result } = attributes as Partial<Record<string, string>>
  const file = attributes['file'] ?? suites.findLast((suite) => suite.file !== undefined)?.file
  const names = suites.map((suite) => suite.name).filter((one) => one !== '')
  const state = (status ?? result ?? '').toLowerCase()
  return {
    name,
    suites: [
      ...names,
      ...(classname === undefined || classname === '' || names.at(-1) === classname ? [] : [classname]),
    ],
    ...(file === undefined ? {} : { file }),
    ...(line === undefined || !/^\d+$/.test(line) || line === '0' ? {} : { line: Number(line) }),
    status: /^(?:notrun|disabled|skipped|suppressed|ignored)$/.test(state)
      ? 'skipped'
      : state.startsWith('fail')
        ? 'failed'
        : 'passed',
  }
}

const number = (text: string | undefined): number => (text !== undefined && /^\d+$/.test(text) ? Number(text) : 0)
