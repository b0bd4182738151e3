import type { CheckContext } from '../../core/check.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, passed, undecided, type Details, type Outcome } from '../../core/outcome.ts'
import { shownPath } from '../../core/paths.ts'
import type { Files, World } from '../../core/world.ts'
import type { TestsOptions } from './index.ts'
import { judgeOrigin } from './judge-origin.ts'
import { judgeResults } from './judge-results.ts'
import { readReport } from './read-report.ts'
import type { Source, TestCase } from './report.ts'

type Context = CheckContext & Pick<World, 'files' | 'git' | 'clock'>

const MAX_REPORT_BYTES = 128 * 1024 * 1024
const MAX_FINDINGS = 200

/** Reads every report, and compares what ran and how it ended with what was asked. */
export const judgeTests = async (options: TestsOptions, context: Context): Promise<Outcome> => {
  const files = context.files.at(context.directory)
  const unknown: Finding[] = []
  const sources = await readAll(options, files, context, unknown)
  const tests = sources.flatMap(({ report }) => report.tests)
  const details = detailsOf(sources, tests)
  const [notRead] = unknown
  if (notRead !== undefined)
    return undecided(notRead.message, { rule: notRead.rule, help: notRead.help ?? '', findings: unknown, ...details })

  const findings: Finding[] = []
  for (const source of sources) {
    const origin = await judgeOrigin(source, options, context)
    if (origin !== undefined) findings.push(origin)
    for (const problem of source.report.problems)
      findings.push({
        rule: 'run-incomplete',
        level: 'error',
        message: `${source.path}: ${problem}.`,
        path: source.path,
        help: 'Look at the log of the test run: something failed outside the tests, and they are not all there.',
      })
  }
  findings.push(...(await placed(judgeResults(tests, options), files)))
  const wrong = findings.filter(({ level }) => level === 'error')
  const [first] = wrong
  if (first !== undefined)
    return failed(wrong.length === 1 ? first.message : `${first.message} And ${wrong.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? '',
      findings: findings.slice(0, MAX_FINDINGS),
      ...details,
    })
  const named = (options.names?.length ?? 0) + (options.suites?.length ?? 0)
  const count = (status: TestCase['status']): number => tests.filter((test) => test.status === status).length
  return passed(
    `${named === 0 ? '' : `${named === 1 ? 'what is named' : `all ${named} that are named`} passed; `}${count('passed') + count('flaky')} of ${tests.length} tests passed${count('skipped') === 0 ? '' : `, ${count('skipped')} skipped`}`,
    { ...details, findings: findings.slice(0, MAX_FINDINGS) },
  )
}

const readAll = async (
  options: TestsOptions,
  files: Files,
  context: Context,
  unknown: Finding[],
): Promise<readonly Source[]> => {
  const negated = options.report.filter((pattern) => pattern.startsWith('!'))
  const paths = new Set<string>()
  for (const pattern of options.report.filter((one) => !one.startsWith('!'))) {
    const found = await files.find([pattern, ...negated])
    if (found.length === 0)
      unknown.push({
        rule: 'report-missing',
        level: 'error',
        message: `There is no report ${pattern}.`,
        help: 'Let the tests write it before this item runs (for example `pytest --junitxml`, `jest --json --outputFile`), and hand it over when they run in another job.',
      })
    for (const path of found) paths.add(path)
  }
  const sources: Source[] = []
  for (const path of paths) {
    context.signal.throwIfAborted()
    const shown = shownPath(files, path)
    const [stat, text] = [await files.stat(path), await files.readText(path, { maxBytes: MAX_REPORT_BYTES })]
    const report = await readReport(text, options.format)
    if ('unreadable' in report)
      unknown.push({
        rule: 'report-unreadable',
        level: 'error',
        message: `${shown} cannot be read: ${report.unreadable}.`,
        path: shown,
        help: 'Look whether the test run ended, or name the format.',
      })
    else sources.push({ path: shown, modifiedAt: stat?.modifiedAt ?? 0, report })
  }
  return sources
}

const detailsOf = (sources: readonly Source[], tests: readonly TestCase[]): Details => {
  const count = (status: TestCase['status']): number => tests.filter((test) => test.status === status).length
  return {
    measurements: [
      { name: 'total', value: tests.length },
      { name: 'passed', value: count('passed') + count('flaky') },
      { name: 'failed', value: count('failed') },
      { name: 'skipped', value: count('skipped') },
      { name: 'flaky', value: count('flaky') },
    ],
    evidence: {
      reports: sources.slice(0, 50).map(({ path, report }) => ({
        path,
        format: report.format,
        tests: report.tests.length,
        ...(report.ranAt === undefined ? {} : { ranAt: new Date(report.ranAt).toISOString() }),
        ...(report.commit === undefined ? {} : { commit: report.commit }),
      })),
    },
  }
}

/** Keeps a position only where the file is in the repository. */
const placed = async (findings: readonly Finding[], files: Files): Promise<readonly Finding[]> =>
  Promise.all(
    findings.map(async (finding, index): Promise<Finding> => {
      const { path, line, ...rest } = finding
      if (path === undefined || index >= MAX_FINDINGS) return rest
      const there = await files.stat(path).catch(() => undefined)
      const shown = shownPath(files, path)
      return there?.kind === 'file' && !shown.startsWith('/')
        ? { ...rest, path: shown, ...(line === undefined ? {} : { line }) }
        : rest
    }),
  )
