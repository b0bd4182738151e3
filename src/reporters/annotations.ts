import type { Finding } from '../core/finding.ts'
import type { Report } from '../core/report.ts'
import { printable } from '../core/shown.ts'

/** Log commands take 10 errors and 10 warnings a step; what comes later is lost, so what blocks comes first. */
const MAX_PER_LEVEL = 10
const MAX_MESSAGE_LENGTH = 4000

export type Annotation = {
  readonly level: Finding['level']
  readonly title: string
  readonly message: string
  readonly path?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** Every finding with a place in a file, what blocks first. */
export const annotationsOf = (report: Report): readonly Annotation[] => {
  const all = report.items.flatMap((item) =>
    item.findings
      .filter((finding) => finding.path !== undefined && finding.suppressed === undefined)
      .map((finding): { blocks: boolean; annotation: Annotation } => ({
        blocks: item.level === 'block' && finding.level === 'error',
        annotation: {
          level: item.level === 'block' || finding.level !== 'error' ? finding.level : 'warning',
          title: `${item.name} (${finding.rule})`,
          message: `${finding.message}${finding.help === undefined ? '' : `\n${finding.help}`}`.slice(
            0,
            MAX_MESSAGE_LENGTH,
          ),
          ...(finding.path === undefined ? {} : { path: finding.path }),
          ...(finding.line === undefined ? {} : { line: finding.line }),
          ...(finding.endLine === undefined ? {} : { endLine: finding.endLine }),
          ...(finding.column === undefined ? {} : { column: finding.column }),
          ...(finding.endColumn === undefined ? {} : { endColumn: finding.endColumn }),
        },
      })),
  )
  return [...all.filter(({ blocks }) => blocks), ...all.filter(({ blocks }) => !blocks)].map(
    ({ annotation }) => annotation,
  )
}

/** The annotations as workflow commands, one a line, within what a step may say. */
export const renderAnnotations = (report: Report): string => {
  const said = { error: 0, warning: 0, notice: 0 }
  const lines: string[] = []
  for (const annotation of annotationsOf(report)) {
    if (said[annotation.level]++ >= MAX_PER_LEVEL) continue
    const properties = [
      ['file', annotation.path],
      ['line', annotation.line],
      ['endLine', annotation.endLine],
      // Columns count only when the finding stays on one line.
      ...(annotation.endLine === undefined || annotation.endLine === annotation.line
        ? ([
            ['col', annotation.column],
            ['endColumn', annotation.endColumn],
          ] as const)
        : []),
      ['title', annotation.title],
    ] as const
    const shown = properties
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]))
      .join(',')
    lines.push(`::${annotation.level} ${shown}::${escapeData(printable(annotation.message))}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string =>
  escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
