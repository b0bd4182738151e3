import type { TestCase, TestReport, Unreadable } from './report.ts'

type Level = { readonly name: string; planned: number | undefined; seen: number; failed: number }

const open = (name: string): Level => ({ name, planned: undefined, seen: 0, failed: 0 })

/** TAP 12 to 14, with subtests as node's test runner and tap write them. */
export const readTap = (text: string): TestReport | Unreadable => {
  const tests: TestCase[] = []
  const problems: string[] = []
  /** The document itself, then one for each subtest that is open. */
  const levels: Level[] = [open('the run')]
  let yaml: string | undefined
  let results = 0

  const check = (level: Level): void => {
    if (level.planned !== undefined && level.planned !== level.seen)
      problems.push(`${level.name} planned ${level.planned} tests and ran ${level.seen}`)
  }

  for (const raw of text.split(/\r?\n/)) {
    const indent = /^ */.exec(raw)?.[0].length ?? 0
    const line = raw.trim()
    if (yaml !== undefined) {
      if (raw === `${yaml}...`) yaml = undefined
      continue
    }
    if (line.startsWith('---') && indent >= 2) {
      yaml = ' '.repeat(indent)
      continue
    }
    const depth = Math.floor(indent / 4)
    const subtest = /^# Subtest: (.*)$/.exec(line)
    if (subtest !== null) {
      // node writes the comment at the depth of the parent, tap at the depth of the subtest.
      const at = Math.min(levels.length, depth + 1)
      levels.length = at
      levels.push(open(subtest[1] ?? ''))
      continue
    }
    const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line)
    if (plan !== null) {
      const level = levels[Math.min(depth, levels.length - 1)]
      if (level !== undefined) level.planned = Number(plan[1])
      continue
    }
    const bail = /^Bail out!\s*(.*)$/i.exec(line)
    if (bail !== null) {
      problems.push(`the run was broken off: ${bail[1] === '' ? 'no reason' : (bail[1] ?? '')}`)
      continue
    }
    const result = /^(not )?ok\b\s*(\d+)?\s*(?:- )?(.*)$/.exec(line)
    if (result === null) continue
    results++
    const at = Math.min(depth, levels.length - 1)
    const level = levels[at]
    if (level === undefined) continue
    level.seen++
    const directive = /(?:^|\s)#\s*(SKIP|TODO)\b\s*(.*)$/i.exec(result[3] ?? '')
    const name = (directive === null ? (result[3] ?? '') : (result[3] ?? '').slice(0, directive.index))
      .replaceAll('\\#', '#')
      .trim()
    const failed = result[1] !== undefined
    const status: TestCase['status'] = directive !== null ? 'skipped' : failed ? 'failed' : 'passed'
    const inner = levels[at + 1]
    levels.length = at + 1
    if (status === 'failed') level.failed++
    if (inner !== undefined && inner.seen > 0) {
      // The line that closes a subtest says nothing that its tests did not, unless they all passed and it did not.
      check(inner)
      if (failed && inner.failed === 0 && directive === null) problems.push(`"${name}" failed outside its tests`)
      continue
    }
    tests.push({
      name: name === '' ? `test ${result[2] ?? level.seen}` : name,
      suites: levels.slice(1).map((one) => one.name),
      status,
    })
  }
  const [run] = levels
  if (run !== undefined) check(run)
  if (results === 0 && run?.planned !== 0) return { unreadable: 'it has no line of TAP' }
  if (run?.planned === undefined) problems.push('the run was cut off: its plan is missing')
  return { format: 'tap', tests, problems }
}
