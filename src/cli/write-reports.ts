import { promises } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { messageOf } from '../core/errors.ts'
import type { Report } from '../core/report.ts'
import { judge } from '../core/verdict.ts'
import { REPORTERS } from '../reporters/index.ts'
import type { TerminalStyle } from '../reporters/terminal.ts'
import type { WantedReport } from './reports.ts'

/**
 * Writes the reports that go to files. One that cannot be written breaks the run: nobody may act on a verdict whose record
 * is missing. Gives the report as it then is; what was written before is written again, so that all say the same.
 */
export const writeReportFiles = async (
  report: Report,
  wanted: readonly WantedReport[],
  directory: string,
): Promise<Report> => {
  const files = wanted.filter((one): one is WantedReport & { file: string } => one.file !== undefined)
  const problems: string[] = []
  const write = async (current: Report): Promise<void> => {
    for (const { format, file } of files) {
      try {
        const path = resolve(directory, file)
        await promises.mkdir(dirname(path), { recursive: true })
        // Written beside and renamed: a reader never sees half a report.
        const temporary = `${path}.${process.pid}.tmp`
        const render: (report: Report) => string = await REPORTERS[format]()
        await promises.writeFile(temporary, render(current))
        await promises.rename(temporary, path)
      } catch (thrown) {
        const problem = `the ${format} report could not be written to ${file}: ${messageOf(thrown)}`
        if (!problems.includes(problem)) problems.push(problem)
      }
    }
  }
  await write(report)
  if (problems.length === 0) return report
  const broken = breakReport(report, problems)
  await write(broken)
  return broken
}

/** The report of a run that broke. */
export const breakReport = (report: Report, problems: readonly string[]): Report => {
  const broken = [...(report.broken ?? []), ...problems]
  const { verdict, reason } = judge({ items: report.items, stages: report.stages, broken })
  return { ...report, broken, verdict, reason }
}

/** The style of the terminal reporter for a stream. */
export const styleFor = (
  stream: { readonly terminal: boolean; readonly columns: number },
  env: Readonly<Record<string, string | undefined>>,
  flags: { readonly verbose: boolean; readonly quiet: boolean; readonly noColor: boolean },
): TerminalStyle => {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== ''
  const unwanted = flags.noColor || (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') || env['TERM'] === 'dumb'
  return {
    color: !unwanted && (stream.terminal || forced),
    width: Math.max(40, Math.min(stream.terminal ? stream.columns : 120, 140)),
    verbose: flags.verbose,
    quiet: flags.quiet,
  }
}
