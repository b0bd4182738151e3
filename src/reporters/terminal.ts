import type { Finding } from '../core/finding.ts'
import type { ItemReport, Report, Status, Verdict } from '../core/report.ts'
import { oneLine } from '../core/shown.ts'
import { formatDuration } from '../core/units.ts'
import { countLine, needsAttention, placeOf, STATUS_WORDS, subjectLine, VERDICT_WORDS, worstFirst } from './words.ts'

export type TerminalStyle = {
  readonly color: boolean
  readonly width: number
  readonly verbose: boolean
  readonly quiet: boolean
}

export const PLAIN: TerminalStyle = { color: false, width: 100, verbose: false, quiet: false }

const ESCAPE = '\u001b'

type Paint = (text: string) => string
const paint = (code: string, { color }: TerminalStyle): Paint =>
  color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text

const STATUS_COLORS: Readonly<Record<Status, string>> = {
  pass: '32',
  fail: '31',
  error: '35',
  pending: '33',
  waived: '33',
  'not-applicable': '2',
  skipped: '2',
}
const VERDICT_COLORS: Readonly<Record<Verdict, string>> = { go: '1;30;42', 'no-go': '1;97;41', hold: '1;30;43' }
const LEVEL_COLORS: Readonly<Record<Finding['level'], string>> = { error: '31', warning: '33', notice: '36' }

const MAX_FINDINGS = 20

/** The whole report for a terminal or a log. */
export const renderTerminal = (report: Report, style: TerminalStyle = PLAIN): string => {
  let previous: ItemReport | undefined
  const parts: string[] = []
  for (const item of report.items) {
    parts.push(renderItem(item, previous, report.stages.length > 1, style))
    previous = item
  }
  return [parts.join(''), renderEnd(report, style)].join('')
}

/** One item with the headings that begin before it. */
export const renderItem = (
  item: ItemReport,
  previous: ItemReport | undefined,
  withStage: boolean,
  style: TerminalStyle,
): string => {
  const lines: string[] = []
  const shown = !style.quiet || needsAttention(item) || item.status === 'waived'
  if (!shown) return ''
  const gap = previous === undefined ? [] : ['']
  if (withStage && item.stage !== previous?.stage) lines.push(...gap, paint('1;4', style)(item.stage))
  const section = item.section.join(' › ')
  if (section !== (previous?.section.join(' › ') ?? '') || (withStage && item.stage !== previous?.stage))
    if (section !== '') lines.push(...(lines.length > 0 ? [''] : gap), paint('1', style)(oneLine(section)))
  const { sign } = STATUS_WORDS[item.status]
  const color = paint(STATUS_COLORS[item.status], style)
  const dim = paint('2', style)
  const weight = item.level === 'block' ? '' : dim(` (${item.level})`)
  // What passed only when it was tried again is worth a look, however it ended.
  const tries = item.attempts > 1 ? `${item.attempts} tries` : undefined
  const took = item.durationMs >= 100 ? formatDuration(item.durationMs) : undefined
  const told = [took, tries].filter((part) => part !== undefined).join(', ')
  const time = told === '' ? '' : dim(`  ${told}`)
  const quiet = item.status === 'not-applicable' || item.status === 'skipped'
  const [first = '', ...more] = wrap(`${oneLine(item.name)}${weight}`, 4, style)
  const shade: Paint = quiet ? dim : (text) => text
  const named = [`  ${color(sign)} ${shade(first.trimStart())}`, ...more.map((line) => shade(line))]
  const last = named.pop() ?? ''
  lines.push(
    ...named,
    ...(visible(last + time) <= style.width ? [last + time] : [last, `    ${time.replace(/ {2}/, '')}`]),
  )
  const tells = item.status !== 'pass' || style.verbose || item.findings.some((finding) => finding.level !== 'notice')
  if (item.summary !== '' && oneLine(item.summary) !== oneLine(item.name))
    lines.push(
      ...wrap(oneLine(item.summary), 4, style).map((line) => (item.status === 'pass' || quiet ? dim(line) : line)),
    )
  if (tells) lines.push(...renderFindings(item, style))
  if (
    needsAttention(item) &&
    item.remedy !== undefined &&
    !item.findings.some((finding) => finding.help === item.remedy && !sameWords(finding.message, item.summary))
  )
    lines.push(...wrap(`→ ${oneLine(item.remedy)}`, 4, style))
  if (style.verbose) {
    for (const { name, value, unit, limit } of item.measurements)
      lines.push(
        dim(
          `      ${name}: ${value}${unit === undefined ? '' : ` ${unit}`}${limit === undefined ? '' : ` (limit ${limit})`}`,
        ),
      )
    if (item.source !== undefined) lines.push(dim(`      answers ${item.source.file}:${item.source.line}`))
  }
  return `${lines.join('\n')}\n`
}

const renderFindings = (item: ItemReport, style: TerminalStyle): string[] => {
  const findings = item.findings.filter(
    (finding) => !sameWords(finding.message, item.summary) || finding.path !== undefined,
  )
  const worth = worstFirst(
    style.verbose ? findings : findings.filter((finding) => finding.level !== 'notice' || item.status !== 'pass'),
  )
  const lines = worth.slice(0, style.verbose ? undefined : MAX_FINDINGS).flatMap((finding, index) => {
    const level = paint(LEVEL_COLORS[finding.level], style)
    const place = placeOf(finding)
    // What the summary says already is not said twice: only where it is.
    if (place !== undefined && sameWords(finding.message, item.summary))
      return [
        ...wrap(`at ${place}`, 6, style),
        ...(finding.help === undefined || finding.help === item.remedy
          ? []
          : wrap(`→ ${oneLine(finding.help)}`, 8, style)),
      ]
    const head = `${place === undefined ? '' : `${place} `}${level(finding.suppressed === undefined ? finding.level : 'accepted')} ${oneLine(finding.message)}${style.verbose ? ` [${finding.rule}]` : ''}`
    const more = [
      ...(finding.suppressed === undefined ? [] : [`accepted: ${oneLine(finding.suppressed)}`]),
      // The same advice for the next of them is not repeated.
      ...(finding.help === undefined ||
      finding.suppressed !== undefined ||
      finding.help === finding.message ||
      (finding.help === worth[index - 1]?.help && worth[index - 1]?.suppressed === undefined)
        ? []
        : [`→ ${oneLine(finding.help)}`]),
    ]
    return [...wrap(head, 6, style), ...more.flatMap((text) => wrap(text, 8, style))]
  })
  const left = worth.length - MAX_FINDINGS
  if (!style.verbose && left > 0) lines.push(`      and ${left} more; --verbose shows all`)
  return lines
}

/** Whether two sentences say the same but for capitals and full stops. */
const sameWords = (a: string, b: string): boolean =>
  a.replace(/\.$/, '').toLowerCase() === b.replace(/\.$/, '').toLowerCase()

/** The verdict, loudest of all, with what a reader needs to act. */
export const renderEnd = (report: Report, style: TerminalStyle): string => {
  const { word } = VERDICT_WORDS[report.verdict]
  const badge = paint(VERDICT_COLORS[report.verdict], style)(` ${word} `)
  const lines = ['']
  if (report.override !== undefined)
    lines.push(
      paint('1;97;41', style)(` OVERRIDDEN by ${oneLine(report.override.by)}: ${oneLine(report.override.reason)} `),
      '',
    )
  for (const waiver of report.waivers)
    if (waiver.state === 'active')
      lines.push(
        `  Waived until ${waiver.expires} (${waiver.daysLeft} days left) by ${oneLine(waiver.owner)}: ${oneLine(waiver.item)} — ${oneLine(waiver.reason)}`,
      )
  for (const note of report.notes ?? []) lines.push(...wrap(`Note: ${oneLine(note)}`, 2, style))
  for (const problem of report.broken ?? []) lines.push(...wrap(`Problem: ${oneLine(problem)}`, 2, style))
  const held = inTheWay(report, style)
  if (held.length > 0 && lines.length > 1) lines.push('')
  lines.push(...held)
  if (lines.length > 1) lines.push('')
  const dim = paint('2', style)
  const [reason = '', ...rest] = wrap(oneLine(report.reason), word.length + 3, style)
  lines.push(
    `${badge} ${reason.trimStart()}`,
    ...rest,
    ...wrap(`${subjectLine(report)} · ${countLine(report)} · ${formatDuration(report.durationMs)}`, 0, style).map(dim),
  )
  return `${lines.join('\n')}\n`
}

/** From this many items on, what stands in the way has scrolled away when the verdict comes. */
const MANY_ITEMS = 15
const MAX_NAMED = 10

/** The names of what keeps the verdict from GO, where a reader would have to search for them. */
const inTheWay = ({ items, stages }: Report, style: TerminalStyle): readonly string[] => {
  if (items.length < MANY_ITEMS) return []
  const rank = (status: Status): number => (['fail', 'error', 'pending'] as const).findIndex((one) => one === status)
  const held = items
    .filter((item) => item.level === 'block' && rank(item.status) >= 0)
    .sort((a, b) => rank(a.status) - rank(b.status))
  if (held.length === 0) return []
  const lines = held.slice(0, MAX_NAMED).flatMap((item) => {
    const sign = paint(STATUS_COLORS[item.status], style)(STATUS_WORDS[item.status].sign)
    const [first = '', ...more] = wrap(
      `${oneLine(item.name)}${stages.length > 1 ? paint('2', style)(` (${item.stage})`) : ''}`,
      4,
      style,
    )
    return [`  ${sign} ${first.trimStart()}`, ...more]
  })
  const left = held.length - MAX_NAMED
  return [paint('1', style)('In the way'), ...lines, ...(left > 0 ? [`    and ${left} more`] : [])]
}

/** Breaks a line at words; what is painted is left alone by counting only what is seen. */
export const wrap = (text: string, indent: number, { width }: Pick<TerminalStyle, 'width'>): string[] => {
  const room = Math.max(30, width - indent)
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    if (current !== '' && visible(current) + 1 + visible(word) > room) {
      lines.push(pad + current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, pad + current]
}

/** Cells that a text takes: letters of Chinese, Japanese and Korean and pictures take two, marks and colours none. */
const visible = (text: string): number => {
  const plain = text.replace(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '')
  // oxlint-disable-next-line no-control-regex -- plain ASCII is by far the most common
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length
  let cells = 0
  for (const character of plain)
    cells += /\p{M}|\u200d|\ufe0f/u.test(character)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
            character,
          )
        ? 2
        : 1
  return cells
}
