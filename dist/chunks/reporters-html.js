import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_STATUS_WORDS,
  held_VERDICT_WORDS,
  held_countLine,
  held_placeOf,
  held_subjectLine,
  held_worstFirst
} from "./chunk-XL2TS525.js";
import {
  held_markupText
} from "./chunk-QNKWVI56.js";
import {
  held_formatDuration
} from "./chunk-PPKWAECG.js";
import "./chunk-6HMTDXZ4.js";

// src/reporters/html.ts
var renderHtml = (report) => {
  const { word } = held_VERDICT_WORDS[report.verdict];
  const override = report.override === void 0 ? "" : `<p class="override">OVERRIDDEN by ${held_markupText(report.override.by)}: ${held_markupText(report.override.reason)}</p>`;
  const notes = [...report.broken ?? [], ...report.notes ?? []].map((note) => `<p class="note">${held_markupText(note)}</p>`).join("\n");
  const stages = report.stages.map(
    (stage) => renderStage(
      stage,
      report.items.filter((item) => item.stage === stage)
    )
  ).join("\n");
  const waivers = report.waivers.length === 0 ? "" : `<h2>Waivers</h2>
<table><tr><th>item</th><th>state</th><th>until</th><th>owner</th><th>reason</th></tr>${report.waivers.map((waiver) => `<tr><td>${held_markupText(waiver.item)}</td><td>${waiver.state}</td><td>${held_markupText(waiver.expires)} (${waiver.daysLeft} days left)</td><td>${held_markupText(waiver.owner)}</td><td>${held_markupText(waiver.reason)}</td></tr>`).join("")}</table>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word}: ${held_markupText(held_subjectLine(report))}</title>
<style>${STYLE}</style>
<header class="${report.verdict}"><h1>${word}</h1><p>${held_markupText(report.reason)}</p></header>
<main>
${override}
<p class="subject">${held_markupText(held_subjectLine(report))} \xB7 ${held_markupText(held_countLine(report))} \xB7 ${held_formatDuration(report.durationMs)} \xB7 ${held_markupText(report.startedAt)}</p>
${notes}
${stages}
${waivers}
<footer>gonogo ${held_markupText(report.tool.version)}${report.manifest.path === void 0 ? "" : ` \xB7 ${held_markupText(report.manifest.path)} \xB7 sha256 ${held_markupText((report.manifest.sha256 ?? "").slice(0, 16))}`}</footer>
</main>
</html>
`;
};
var renderStage = (stage, items) => {
  let section = "";
  const parts = [`<h2>${held_markupText(stage)}</h2>`];
  for (const item of items) {
    const own = item.section.join(" \u203A ");
    if (own !== section && own !== "") parts.push(`<h3>${held_markupText(own)}</h3>`);
    section = own;
    parts.push(renderItem(item));
  }
  return parts.join("\n");
};
var prose = (text) => text.split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? `<code>${held_markupText(part.slice(1, -1))}</code>` : held_markupText(part)).join("");
var renderItem = (item) => {
  const told = held_worstFirst(item.findings).filter(
    (finding) => finding.path !== void 0 || finding.suppressed !== void 0 || finding.message !== item.summary
  );
  const findings = told.map((finding, index) => {
    const place = held_placeOf(finding);
    const help = finding.help === void 0 || finding.help === told[index - 1]?.help ? "" : finding.help;
    return `<li class="${finding.level}">${place === void 0 ? "" : `<code>${held_markupText(place)}</code> `}${prose(finding.message)}${help === "" ? "" : `<br><span class="help">\u2192 ${prose(help)}</span>`}${finding.suppressed === void 0 ? "" : `<br><em>accepted: ${held_markupText(finding.suppressed)}</em>`}</li>`;
  });
  const remedy = told.some(({ help }) => help === item.remedy) ? void 0 : item.remedy;
  const measurements = item.measurements.map(
    ({ name, value, unit, limit }) => `${held_markupText(name)} ${value}${unit === void 0 ? "" : ` ${held_markupText(unit)}`}${limit === void 0 ? "" : ` (limit ${held_markupText(String(limit))})`}`
  );
  const source = item.source === void 0 ? "" : ` <small>${held_markupText(item.source.file)}:${item.source.line}</small>`;
  return `<details class="item ${item.status}"${item.status === "fail" || item.status === "error" || item.status === "pending" ? " open" : ""}><summary><b>${held_STATUS_WORDS[item.status].word}</b> ${held_markupText(item.name)}${item.level === "block" ? "" : ` <small>(${item.level})</small>`}</summary><p>${prose(item.summary)}${source}</p>${remedy === void 0 ? "" : `<p class="help">\u2192 ${prose(remedy)}</p>`}${findings.length === 0 ? "" : `<ul>${findings.join("")}</ul>`}${measurements.length === 0 ? "" : `<p><small>${measurements.join(" \xB7 ")}</small></p>`}</details>`;
};
var STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}header{padding:1.5rem 2rem;color:#fff}header h1{margin:0;font-size:3rem}header p{margin:0}.go{background:#1a7f37}.no-go{background:#b42318}.hold{background:#9a6700}main{max-width:60rem;margin:0 auto;padding:1rem 2rem}.item{border-left:.3rem solid #888;padding:.2rem .8rem;margin:.4rem 0}.item.pass{border-color:#1a7f37}.item.fail,.item.error{border-color:#b42318}.item.pending,.item.waived{border-color:#9a6700}.item p{margin:.2rem 0}summary{cursor:pointer}.help{font-weight:600}.override{background:#b42318;color:#fff;padding:.6rem 1rem;font-weight:700}.note{background:#8882;padding:.4rem 1rem}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.2rem .6rem;text-align:left}code{overflow-wrap:anywhere}li.error{color:#b42318}@media(prefers-color-scheme:dark){li.error{color:#ff8a80}}footer{margin-top:2rem;opacity:.7}`;
export {
  renderHtml
};
