import type { Finding } from '../core/finding.ts'
import type { ItemReport } from '../core/report.ts'
import type { Checklist } from './checklist.ts'

/** Lines of documents that are ticked, by `FILE:LINE`. */
export const tickedLines = (documents: readonly Checklist[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) =>
      document.items.filter((item) => item.checked).map((item) => `${document.path}:${item.line}`),
    ),
  )

/** What a failing item says about its line, where the line is ticked; undefined otherwise. */
export const tickedButFailing = (item: ItemReport, ticked: ReadonlySet<string>): Finding | undefined => {
  if (item.status !== 'fail' || item.source === undefined || !ticked.has(`${item.source.file}:${item.source.line}`))
    return undefined
  return {
    rule: 'ticked-but-not-so',
    level: 'error',
    path: item.source.file,
    line: item.source.line,
    message: `Line ${item.source.line} is ticked, but it is not so: ${item.summary.replace(/\.$/, '')}.`,
    help: 'Make it so, or take the tick away.',
  }
}
