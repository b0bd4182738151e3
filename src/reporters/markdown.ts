import type { ItemReport, Report } from '../core/report.ts'
import { markdownCode, markdownProse, markdownText } from '../core/shown.ts'
import { countStatuses } from '../core/verdict.ts'
import { formatDuration } from '../core/units.ts'
import { countLine, needsAttention, placeOf, STATUS_WORDS, subjectLine, VERDICT_WORDS, worstFirst } from './words.ts'

export type MarkdownOptions = {
  /** Bytes that the text may take; what comes last is left out first, and the text says so. */
  readonly maxBytes?: number
  /** Where the whole report is, for what had to be left out. */
  readonly fullReportUrl?: string
}

const MAX_FINDINGS = 10

/** The report as GitHub's Markdown: verdict in the first line, then what failed with its remedy, then who is waited for, the rest folded. */
export const renderMarkdown = (report: Report, options: MarkdownOptions = {}): string => {
  const maxBytes = options.maxBytes ?? Number.POSITIVE_INFINITY
  const head = renderHead(report)
  const attention = report.items.filter((item) => needsAttention(item))
  const blocking = attention.filter((item) => item.level === 'block')
  const telling = attention.filter((item) => item.level !== 'block')
  const sections: string[] = []
  const failed = blocking.filter((item) => item.status !== 'pending')
  const waiting = blocking.filter((item) => item.status === 'pending')
  if (failed.length > 0) sections.push('### What stops it\n', ...failed.map((item) => renderAttention(item, report)))
  if (waiting.length > 0)
    sections.push('### Who is waited for\n', ...waiting.map((item) => renderAttention(item, report)))
  if (telling.length > 0)
    sections.push(
      ...fold(
        `Does not block: ${telling.length} ${telling.length === 1 ? 'item' : 'items'}`,
        telling.map((item) => renderAttention(item, report)),
      ),
    )
  const waivers = renderWaivers(report)
  if (waivers !== '') sections.push(waivers)
  const rest = report.items.filter((item) => !needsAttention(item))
  if (rest.length > 0) sections.push(...fold(`All other items (${rest.length})`, [renderTable(rest)]))
  const foot = `\n<sub>gonogo ${report.tool.version} · ${markdownText(subjectLine(report))} · ${formatDuration(report.durationMs)}</sub>\n`
  return fit(head, sections, foot, maxBytes, options.fullReportUrl)
}

const renderHead = (report: Report): string => {
  const { word, emoji } = VERDICT_WORDS[report.verdict]
  const reason = report.reason.slice(report.reason.indexOf(':') + 1).trim()
  const lines = [`## ${emoji} ${word}: ${markdownText(reason)}`, '']
  if (report.override !== undefined)
    lines.push(
      `> [!CAUTION]`,
      `> **OVERRIDDEN** by ${markdownText(report.override.by)}: ${markdownText(report.override.reason)}`,
      '',
    )
  lines.push(`**${blockingLine(report)}** · ${markdownText(subjectLine(report))}`, '')
  for (const problem of report.broken ?? []) lines.push(`> ⚠️ ${markdownText(problem)}`, '')
  for (const note of report.notes ?? []) lines.push(`> ℹ️ ${markdownText(note)}`, '')
  return lines.join('\n')
}

/** What counts for the verdict, then what only asks for attention. */
const blockingLine = ({ items }: Report): string => {
  const telling = items.filter((item) => item.level !== 'block' && needsAttention(item)).length
  const counted = countLine({
    counts: countStatuses(items.filter((item) => item.level === 'block' || !needsAttention(item))),
  })
  return telling === 0 ? counted : `${counted}; ${telling} that ${telling === 1 ? 'does' : 'do'} not block`
}

const renderAttention = (item: ItemReport, { subject }: Report): string => {
  const where = item.section.length === 0 ? '' : ` · ${markdownText(item.section.join(' › '))}`
  const findings = worstFirst(
    item.findings.filter(
      (finding) => finding.suppressed === undefined && (finding.message !== item.summary || finding.path !== undefined),
    ),
  )
  const shown = findings.slice(0, MAX_FINDINGS)
  const [only] = shown
  // One finding that the summary repeats says it all.
  const repeated = shown.length === 1 && only !== undefined && item.summary.includes(only.message)
  const lines = [
    `- ${STATUS_WORDS[item.status].emoji} **${markdownText(item.name)}**${where}`,
    ...(repeated ? [] : [`  ${linked(item.summary, subject)}`]),
  ]
  // Two spaces at the end begin a new line everywhere: in comments, in summaries and in notes of a release.
  const remedy =
    item.remedy !== undefined && !shown.some((finding) => finding.help === item.remedy)
      ? `  → ${markdownProse(item.remedy)}`
      : undefined
  if (remedy !== undefined) lines.push(remedy)
  const text = [lines.join('  \n')]
  // Where several weigh differently, a reader has to see which of them fail.
  const isMixed = shown.some(({ level }) => level === 'error') && shown.some(({ level }) => level !== 'error')
  for (const [index, finding] of shown.entries()) {
    const place = placeOf(finding)
    const weight = isMixed && finding.level !== 'error' ? `_${finding.level}:_ ` : ''
    const help =
      finding.help === undefined || finding.help === finding.message || finding.help === shown[index - 1]?.help
        ? ''
        : `  \n    → ${markdownProse(finding.help)}`
    text.push(
      `  - ${place === undefined ? '' : `${markdownCode(place)} `}${weight}${linked(finding.message, subject)}${help}`,
    )
  }
  if (findings.length > MAX_FINDINGS) text.push(`  - and ${findings.length - MAX_FINDINGS} more`)
  return `${text.join('\n')}\n`
}

/** Prose in which the comments and reviews of this very repository become links; no other address does. */
const linked = (text: string, { repository, runUrl }: Report['subject']): string => {
  const server = /^https?:\/\/[^/]+/.exec(runUrl ?? '')?.[0]
  if (server === undefined || repository === undefined) return markdownProse(text)
  const prefix = `${server}/${repository}/`
  const isOwn = (part: string): boolean =>
    part.startsWith(prefix) &&
    /^(?:pull|issues)\/\d+#(?:issuecomment|pullrequestreview)-\d+$/.test(part.slice(prefix.length))
  return text
    .split(/(https?:\/\/[^\s()]+)/)
    .map((part) => (isOwn(part) ? `[see there](${part})` : markdownProse(part)))
    .join('')
}

const renderWaivers = (report: Report): string => {
  if (report.waivers.length === 0) return ''
  const rows = report.waivers.map(
    (waiver) =>
      `| ${markdownText(waiver.item)} | ${waiver.state} | ${markdownText(waiver.expires)} (${waiver.daysLeft} days left) | ${markdownText(waiver.owner)} | ${markdownText(waiver.reason)} |`,
  )
  return `### Waivers\n\n| item | state | until | owner | reason |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

const renderTable = (items: readonly ItemReport[]): string => {
  const rows = items.map(
    (item) =>
      `| ${STATUS_WORDS[item.status].emoji} ${STATUS_WORDS[item.status].word} | ${markdownText([...item.section, item.name].join(' › '))} | ${markdownText(item.summary)} |`,
  )
  return `| status | item | what was seen |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

const fold = (title: string, inner: readonly string[]): string[] => [
  `<details><summary>${title}</summary>\n\n${inner.join('\n')}\n</details>\n`,
]

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** Keeps the head and as many parts as fit, in order. A part that does not fit alone is cut at a line. */
const fit = (
  head: string,
  sections: readonly string[],
  foot: string,
  maxBytes: number,
  url: string | undefined,
): string => {
  const whole = [head, ...sections, foot].join('\n')
  if (bytesOf(whole) <= maxBytes) return whole
  const notice = `\n> This report was too long for this place; the rest is left out.${url === undefined ? ' The job summary and the JSON report have all of it.' : ` [The whole report](${url})`}\n`
  let room = maxBytes - bytesOf(notice) - bytesOf(foot) - 4
  let text = cutLines(head, room)
  room -= bytesOf(text)
  for (const section of sections) {
    if (bytesOf(section) + 1 <= room) {
      text += `\n${section}`
      room -= bytesOf(section) + 1
      continue
    }
    if (!section.startsWith('<details>')) text += `\n${cutLines(section, room - 1)}`
    break
  }
  return `${text}\n${notice}${foot}`
}

const cutLines = (text: string, room: number): string => {
  let kept = ''
  for (const line of text.split('\n')) {
    if (bytesOf(kept) + bytesOf(line) + 1 > room) {
      if (kept === '')
        kept = Buffer.from(line, 'utf8')
          .subarray(0, Math.max(0, room - 4))
          .toString('utf8')
          .replace(/\uFFFD+$/, '')
      break
    }
    kept += `${line}\n`
  }
  return kept
}
