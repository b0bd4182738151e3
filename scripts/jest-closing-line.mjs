// The last line of a test run, the same for people and for programs: `N passed, N failed, N skipped`.
import { writeFileSync } from 'node:fs'

export default class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded holds no test that failed, but it must count as a failure.
    const broken = results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    process.stderr.write('', () => process.stdout.write(`\n${line}\n`))
    const keep = process.env.GONOGO_CLOSING_LINE
    if (keep !== undefined && keep !== '') writeFileSync(keep, `${line}\n`)
  }
}
