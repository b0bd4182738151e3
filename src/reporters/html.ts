import type { ItemReport, Report } from '../core/report.ts'
import { markupText } from '../core/shown.ts'
import { formatDuration } from '../core/units.ts'
import { countLine, placeOf, STATUS_WORDS, subjectLine, VERDICT_WORDS, worstFirst } from './words.ts'

/** The report as one page that needs nothing else: no script, no font, no request. */
export const renderHtml = (report: Report): string => {
  const { word } = VERDICT_WORDS[report.verdict]
  const override =
    report.override === undefined
      ? ''
      : `<p class="override">OVERRIDDEN by ${markupText(report.override.by)}: ${markupText(report.override.reason)}</p>`
  const notes = [...(report.broken ?? []), ...(report.notes ?? [])]
    .map((note) => `<p class="note">${markupText(note)}</p>`)
    .join('\n')
  const stages = report.stages
    .map((stage) =>
      renderStage(
        stage,
        report.items.filter((item) => item.stage === stage),
      ),
    )
    .join('\n')
  const waivers =
    report.waivers.length === 0
      ? ''
      : `<h2>Waivers</h2>\n<table><tr><th>item</th><th>state</th><th>until</th><th>owner</th><th>reason</th></tr>${report.waivers.map((waiver) => `<tr><td>${markupText(waiver.item)}</td><td>${waiver.state}</td><td>${markupText(waiver.expires)} (${waiver.daysLeft} days left)</td><td>${markupText(waiver.owner)}</td><td>${markupText(waiver.reason)}</td></tr>`).join('')}</table>`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word}: ${markupText(subjectLine(report))}</title>
<style>${STYLE}</style>
<header class="${report.verdict}"><h1>${word}</h1><p>${markupText(report.reason)}</p></header>
<main>
${override}
<p class="subject">${markupText(subjectLine(report))} · ${markupText(countLine(report))} · ${formatDuration(report.durationMs)} · ${markupText(report.startedAt)}</p>
${notes}
${stages}
${waivers}
<footer>gonogo ${markupText(report.tool.version)}${report.manifest.path === undefined ? '' : ` · ${markupText(report.manifest.path)} · sha256 ${markupText((report.manifest.sha256 ?? '').slice(0, 16))}`}</footer>
</main>
</html>
`
}

const renderStage = (stage: string, items: readonly ItemReport[]): string => {
  let section = ''
  const parts = [`<h2>${markupText(stage)}</h2>`]
  for (const item of items) {
    const own = item.section.join(' › ')
    if (own !== section && own !== '') parts.push(`<h3>${markupText(own)}</h3>`)
    section = own
    parts.push(renderItem(item))
  }
  return parts.join('\n')
}

/** Prose with the words to type as code. */
const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${markupText(part.slice(1, -1))}</code>` : markupText(part)))
    .join('')

const renderItem = (item: ItemReport): string => {
  // What the summary and the remedy say already is not said twice.
  const told = worstFirst(item.findings).filter(
    (finding) => finding.path !== undefined || finding.suppressed !== undefined || finding.message !== item.summary,
  )
  const findings = told.map((finding, index) => {
    const place = placeOf(finding)
    const help = finding.help === undefined || finding.help === told[index - 1]?.help ? '' : finding.help
    return `<li class="${finding.level}">${place === undefined ? '' : `<code>${markupText(place)}</code> `}${prose(finding.message)}${help === '' ? '' : `<br><span class="help">→ ${prose(help)}</span>`}${finding.suppressed === undefined ? '' : `<br><em>accepted: ${markupText(finding.suppressed)}</em>`}</li>`
  })
  const remedy = told.some(({ help }) => help === item.remedy) ? undefined : item.remedy
  const measurements = item.measurements.map(
    ({ name, value, unit, limit }) =>
      `${markupText(name)} ${value}${unit === undefined ? '' : ` ${markupText(unit)}`}${limit === undefined ? '' : ` (limit ${markupText(String(limit))})`}`,
  )
  const source = item.source === undefined ? '' : ` <small>${markupText(item.source.file)}:${item.source.line}</small>`
  return `<details class="item ${item.status}"${item.status === 'fail' || item.status === 'error' || item.status === 'pending' ? ' open' : ''}><summary><b>${STATUS_WORDS[item.status].word}</b> ${markupText(item.name)}${item.level === 'block' ? '' : ` <small>(${item.level})</small>`}</summary><p>${prose(item.summary)}${source}</p>${remedy === undefined ? '' : `<p class="help">→ ${prose(remedy)}</p>`}${findings.length === 0 ? '' : `<ul>${findings.join('')}</ul>`}${measurements.length === 0 ? '' : `<p><small>${measurements.join(' · ')}</small></p>`}</details>`
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}header{padding:1.5rem 2rem;color:#fff}header h1{margin:0;font-size:3rem}header p{margin:0}.go{background:#1a7f37}.no-go{background:#b42318}.hold{background:#9a6700}main{max-width:60rem;margin:0 auto;padding:1rem 2rem}.item{border-left:.3rem solid #888;padding:.2rem .8rem;margin:.4rem 0}.item.pass{border-color:#1a7f37}.item.fail,.item.error{border-color:#b42318}.item.pending,.item.waived{border-color:#9a6700}.item p{margin:.2rem 0}summary{cursor:pointer}.help{font-weight:600}.override{background:#b42318;color:#fff;padding:.6rem 1rem;font-weight:700}.note{background:#8882;padding:.4rem 1rem}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.2rem .6rem;text-align:left}code{overflow-wrap:anywhere}li.error{color:#b42318}@media(prefers-color-scheme:dark){li.error{color:#ff8a80}}footer{margin-top:2rem;opacity:.7}`
