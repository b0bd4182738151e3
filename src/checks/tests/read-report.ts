import { readGoTest, readJsonReport } from './read-json.ts'
import { readJunit } from './read-junit.ts'
import { readTap } from './read-tap.ts'
import type { TestReport, Unreadable } from './report.ts'

/** Reads a report; its format is told by its content unless it is given. */
export const readReport = async (text: string, format: string): Promise<TestReport | Unreadable> => {
  const start = text.slice(0, 20_000).trimStart()
  if (start === '') return { unreadable: 'it is empty' }
  if (format === 'junit' || (format === 'auto' && start.startsWith('<'))) return readJunit(text)
  if (format === 'tap') return readTap(text)
  if (format === 'go' || (format === 'auto' && /^\{"(?:Time|Action|ImportPath)":/.test(start))) return readGoTest(text)
  if (format !== 'auto' || start.startsWith('{') || start.startsWith('[{')) return readJsonReport(text, format)
  if (/^(?:TAP version 1[34]|1\.\.\d+|(?:not )?ok\b|# )/m.test(start)) return readTap(text)
  return { unreadable: 'it is neither JUnit XML nor JSON nor TAP' }
}
