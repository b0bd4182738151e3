import type { ItemReport, Report } from '../core/report.ts'
import { markupText } from '../core/shown.ts'
import { placeOf } from './words.ts'

/** JUnit XML: a suite a stage, a case an item. What blocks and is not decided is a failure or an error, waiting too. */
export const renderJunit = (report: Report): string => {
  const suites = report.stages.map((stage) =>
    renderSuite(
      stage,
      report.items.filter((item) => item.stage === stage),
      report,
    ),
  )
  const seconds = (report.durationMs / 1000).toFixed(3)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gonogo" time="${seconds}">\n${suites.join('')}</testsuites>\n`
}

const renderSuite = (stage: string, items: readonly ItemReport[], report: Report): string => {
  const failures = items.filter(
    (item) => item.level === 'block' && (item.status === 'fail' || item.status === 'pending'),
  ).length
  const errors = items.filter((item) => item.level === 'block' && item.status === 'error').length
  const skipped = items.filter((item) => item.status === 'skipped' || item.status === 'not-applicable').length
  const properties = [
    `<property name="verdict" value="${report.verdict}"/>`,
    `<property name="reason" value="${markupText(report.reason)}"/>`,
  ]
  return `  <testsuite name="${markupText(stage)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${report.startedAt.slice(0, 19)}">\n    <properties>${properties.join('')}</properties>\n${items.map(renderCase).join('')}  </testsuite>\n`
}

const renderCase = (item: ItemReport): string => {
  const place = item.findings.find((finding) => finding.path !== undefined)
  const file =
    place?.path === undefined
      ? ''
      : ` file="${markupText(place.path)}"${place.line === undefined ? '' : ` line="${place.line}"`}`
  const head = `    <testcase classname="${markupText([item.stage, ...item.section].join('.'))}" name="${markupText(item.name)}" time="${(item.durationMs / 1000).toFixed(3)}"${file}>`
  const body = [
    item.summary,
    ...item.findings.map((finding) =>
      `${placeOf(finding) ?? ''} ${finding.level} ${finding.rule}: ${finding.message}${finding.help === undefined ? '' : ` → ${finding.help}`}`.trim(),
    ),
    ...(item.remedy === undefined ? [] : [`→ ${item.remedy}`]),
  ].join('\n')
  const element = (name: string): string =>
    `<${name} message="${markupText(item.summary)}" type="${markupText(item.uses)}">${markupText(body)}</${name}>`
  const blocks = item.level === 'block'
  const inner = {
    pass: '',
    waived: `<system-out>${markupText(item.summary)}</system-out>`,
    fail: blocks ? element('failure') : `<system-out>${markupText(body)}</system-out>`,
    pending: blocks ? element('failure') : `<system-out>${markupText(body)}</system-out>`,
    error: blocks ? element('error') : `<system-out>${markupText(body)}</system-out>`,
    skipped: `<skipped message="${markupText(item.summary)}"/>`,
    'not-applicable': `<skipped message="${markupText(item.summary)}"/>`,
  }[item.status]
  return `${head}${inner}</testcase>\n`
}
