import { isCommit, isCommitKey, withReason, type TestCase, type TestReport, type Unreadable } from './report.ts'

/** JSON of Playwright, Jest, Vitest, CTRF, Mocha and pytest-json-report. */
export const readJsonReport = (text: string, format: string): TestReport | Unreadable => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { unreadable: 'it is no JSON, or was cut off' }
  }
  if (!isMapping(value)) return { unreadable: 'it is JSON of no format that is known' }
  const found = FORMATS.find(({ names, fits }) => (format === 'auto' ? fits(value) : names.includes(format)))
  if (found === undefined) return { unreadable: 'it is JSON of no format that is known' }
  if (!found.fits(value)) return { unreadable: `it is no report of ${format}` }
  return found.read(value)
}

type Mapping = Readonly<Record<string, unknown>>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mappings = (value: unknown): readonly Mapping[] => (Array.isArray(value) ? value.filter(isMapping) : [])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {})

const optional = <Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } =>
  (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { readonly [K in Key]?: string }

const lineOf = (value: unknown): { readonly line?: number } =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? { line: value } : {}

const ranAtOf = (value: unknown): { readonly ranAt?: number } => {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) || time <= 0 ? {} : { ranAt: time }
}

/** The first commit that a mapping names, also one level down. */
const commitIn = (value: unknown): { readonly commit?: string } => {
  for (const [key, inner] of Object.entries(mapping(value))) {
    if (isCommitKey(key) && isCommit(inner)) return { commit: inner }
    if (isMapping(inner)) {
      const [, hash] =
        Object.entries(inner).find(([name, one]) => (isCommitKey(name) || name === 'hash') && isCommit(one)) ?? []
      if (/commit|git|ci|environment/i.test(key) && isCommit(hash)) return { commit: hash }
    }
  }
  return {}
}

const readPlaywright = (report: Mapping): TestReport => {
  const tests: TestCase[] = []
  const walk = (suite: Mapping, above: readonly string[]): void => {
    const suites = text(suite['title']) === '' ? above : [...above, text(suite['title'])]
    for (const spec of mappings(suite['specs']))
      for (const test of mappings(spec['tests'])) {
        const results = mappings(test['results'])
        const last = results.at(-1)
        tests.push({
          name: text(spec['title']),
          suites: [...(text(test['projectName']) === '' ? [] : [`[${text(test['projectName'])}]`]), ...suites],
          status: playwrightStatus(text(test['status']), results.length),
          ...optional('file', spec['file']),
          ...lineOf(spec['line']),
          ...(test['status'] === 'unexpected' ? withReason(mapping(last?.['error'])['message']) : {}),
        })
      }
    for (const inner of mappings(suite['suites'])) walk(inner, suites)
  }
  for (const suite of mappings(report['suites'])) walk(suite, [])
  return {
    format: 'playwright',
    tests,
    problems: mappings(report['errors']).map(
      (error) => `the run reports an error: ${withReason(error['message']).reason ?? 'unknown'}`,
    ),
    ...ranAtOf(mapping(report['stats'])['startTime']),
    ...commitIn(mapping(report['config'])['metadata']),
  }
}

/** A test without a result was not run, whatever its status says. */
const playwrightStatus = (status: string, results: number): TestCase['status'] =>
  results === 0 || status === 'skipped'
    ? 'skipped'
    : status === 'expected'
      ? 'passed'
      : status === 'flaky'
        ? 'flaky'
        : 'failed'

const readJest = (report: Mapping): TestReport => {
  const tests: TestCase[] = []
  const problems: string[] = []
  for (const file of mappings(report['testResults'])) {
    const path = text(file['name']) || text(file['testFilePath'])
    const results = mappings(file['assertionResults'] ?? file['testResults'])
    for (const result of results)
      tests.push({
        name: text(result['title']),
        suites: [path, ...(Array.isArray(result['ancestorTitles']) ? result['ancestorTitles'].map(text) : [])].filter(
          (name) => name !== '',
        ),
        status: jestStatus(text(result['status']), Number(result['invocations'] ?? 1)),
        file: path,
        ...lineOf(mapping(result['location'])['line']),
        ...(result['status'] === 'failed'
          ? withReason(Array.isArray(result['failureMessages']) ? result['failureMessages'][0] : '')
          : {}),
      })
    const hasError =
      (file['status'] === 'failed' || isMapping(file['testExecError'])) &&
      !results.some((one) => one['status'] === 'failed')
    if (hasError) problems.push(`${path} could not be run: ${withReason(file['message']).reason ?? 'unknown reason'}`)
  }
  if (report['wasInterrupted'] === true) problems.push('the run was interrupted')
  if (report['success'] === false && problems.length === 0 && !tests.some((test) => test.status === 'failed'))
    problems.push('the run says that it did not succeed')
  return { format: 'jest', tests, problems, ...ranAtOf(report['startTime']), ...commitIn(report) }
}

const jestStatus = (status: string, invocations: number): TestCase['status'] =>
  status === 'passed'
    ? invocations > 1
      ? 'flaky'
      : 'passed'
    : ['pending', 'skipped', 'todo', 'disabled', 'focused'].includes(status)
      ? 'skipped'
      : 'failed'

const readCtrf = (report: Mapping): TestReport => {
  const results = mapping(report['results'])
  const summary = mapping(results['summary'])
  return {
    format: 'ctrf',
    problems: [],
    tests: mappings(results['tests']).map((test) => ({
      name: text(test['name']),
      suites: Array.isArray(test['suite'])
        ? test['suite'].map(text)
        : text(test['suite']) === ''
          ? []
          : text(test['suite']).split(' > '),
      status:
        test['status'] === 'passed'
          ? test['flaky'] === true || Number(test['retries'] ?? 0) > 0
            ? 'flaky'
            : 'passed'
          : test['status'] === 'skipped' || test['status'] === 'pending'
            ? 'skipped'
            : 'failed',
      ...optional('file', test['filePath']),
      ...lineOf(test['line']),
      ...(test['status'] === 'failed' ? withReason(test['message']) : {}),
    })),
    ...ranAtOf(summary['start']),
    ...commitIn(results['environment']),
    ...commitIn({ environment: results['environment'] }),
  }
}

const readMocha = (report: Mapping): TestReport => {
  const pending = new Set(mappings(report['pending']).map((test) => text(test['fullTitle'])))
  const failed = new Set(mappings(report['failures']).map((test) => text(test['fullTitle'])))
  const passed = new Set(mappings(report['passes']).map((test) => text(test['fullTitle'])))
  const tests = mappings(report['tests']).map((test): TestCase => {
    const full = text(test['fullTitle'])
    const title = text(test['title'])
    return {
      name: title,
      suites: full.endsWith(title) && full.length > title.length ? [full.slice(0, -title.length).trim()] : [],
      status: failed.has(full)
        ? 'failed'
        : pending.has(full)
          ? 'skipped'
          : passed.has(full)
            ? Number(test['currentRetry'] ?? 0) > 0
              ? 'flaky'
              : 'passed'
            : 'failed',
      ...optional('file', test['file']),
      ...withReason(mapping(test['err'])['message']),
    }
  })
  const announced = Number(mapping(report['stats'])['failures'] ?? 0)
  const counted = tests.filter((test) => test.status === 'failed').length
  return {
    format: 'mocha',
    tests,
    // A hook that failed is counted and is no test.
    problems: announced > counted ? [`the run announces ${announced} failures and lists ${counted}`] : [],
    ...ranAtOf(mapping(report['stats'])['start']),
  }
}

const readPytest = (report: Mapping): TestReport => ({
  format: 'pytest',
  tests: mappings(report['tests']).map((test) => {
    const parts = text(test['nodeid']).split('::')
    const outcome = text(test['outcome'])
    return {
      name: parts.at(-1) ?? '',
      suites: parts.slice(0, -1),
      status:
        outcome === 'passed' || outcome === 'xpassed'
          ? 'passed'
          : outcome === 'skipped' || outcome === 'xfailed' || outcome === 'deselected'
            ? 'skipped'
            : 'failed',
      ...optional('file', parts[0]),
      ...lineOf(typeof test['lineno'] === 'number' ? test['lineno'] + 1 : undefined),
      ...withReason(mapping(mapping(test['call'])['crash'])['message']),
    }
  }),
  problems: mappings(report['collectors'])
    .filter((collector) => collector['outcome'] === 'failed')
    .map((collector) => `${text(collector['nodeid'])} could not be collected`),
  ...ranAtOf(typeof report['created'] === 'number' ? report['created'] * 1000 : undefined),
  ...commitIn(report['environment']),
})

/** Told by what only this format has. */
const FORMATS: readonly {
  readonly names: readonly string[]
  readonly fits: (report: Mapping) => boolean
  readonly read: (report: Mapping) => TestReport
}[] = [
  {
    names: ['playwright'],
    fits: (report) => Array.isArray(report['suites']) && isMapping(report['config']),
    read: readPlaywright,
  },
  {
    names: ['jest', 'vitest'],
    fits: (report) => Array.isArray(report['testResults']) && ('numTotalTests' in report || 'success' in report),
    read: readJest,
  },
  {
    names: ['ctrf'],
    fits: (report) => isMapping(report['results']) && Array.isArray(report['results']['tests']),
    read: readCtrf,
  },
  {
    names: ['mocha'],
    fits: (report) => isMapping(report['stats']) && Array.isArray(report['tests']) && Array.isArray(report['failures']),
    read: readMocha,
  },
  {
    names: ['pytest'],
    fits: (report) => Array.isArray(report['tests']) && ('exitcode' in report || 'pytest_version' in report),
    read: readPytest,
  },
]

/** What `go test -json` writes: one event a line. */
export const readGoTest = (source: string): TestReport | Unreadable => {
  const status = new Map<string, TestCase>()
  const problems: string[] = []
  let ranAt: number | undefined
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue
    let event: unknown
    try {
      event = JSON.parse(line)
    } catch {
      return { unreadable: 'a line of it is no JSON, or it was cut off' }
    }
    const { Action: action, Package: folder, Test: test, Time: time } = mapping(event)
    ranAt ??= ranAtOf(time).ranAt
    if (typeof test !== 'string') {
      if (
        (action === 'fail' || action === 'build-fail') &&
        ![...status.values()].some((one) => one.suites[0] === folder && one.status === 'failed')
      )
        problems.push(`the package ${text(folder)} failed outside its tests`)
      continue
    }
    const key = `${text(folder)} ${test}`
    const parts = test.split('/')
    const base = { name: parts.at(-1) ?? test, suites: [text(folder), ...parts.slice(0, -1)] }
    if (action === 'run') status.set(key, { ...base, status: 'failed', reason: 'it did not end' })
    else if (action === 'pass') status.set(key, { ...base, status: 'passed' })
    else if (action === 'skip') status.set(key, { ...base, status: 'skipped' })
    else if (action === 'fail') status.set(key, { ...base, status: 'failed' })
  }
  return { format: 'go', tests: [...status.values()], problems, ...(ranAt === undefined ? {} : { ranAt }) }
}
