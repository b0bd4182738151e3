'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  renderHtml: () => renderHtml
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_words = require("./start.cjs").modules["src/reporters/words.ts"];
var renderHtml = (report) => {
  const { word } = import_words.VERDICT_WORDS[report.verdict];
  const override = report.override === void 0 ? "" : `<p class="override">OVERRIDDEN by ${(0, import_shown.markupText)(report.override.by)}: ${(0, import_shown.markupText)(report.override.reason)}</p>`;
  const notes = [...report.broken ?? [], ...report.notes ?? []].map((note) => `<p class="note">${(0, import_shown.markupText)(note)}</p>`).join("\n");
  const stages = report.stages.map(
    (stage) => renderStage(
      stage,
      report.items.filter((item) => item.stage === stage)
    )
  ).join("\n");
  const waivers = report.waivers.length === 0 ? "" : `<h2>Waivers</h2>
<table><tr><th>item</th><th>state</th><th>until</th><th>owner</th><th>reason</th></tr>${report.waivers.map((waiver) => `<tr><td>${(0, import_shown.markupText)(waiver.item)}</td><td>${waiver.state}</td><td>${(0, import_shown.markupText)(waiver.expires)} (${waiver.daysLeft} days left)</td><td>${(0, import_shown.markupText)(waiver.owner)}</td><td>${(0, import_shown.markupText)(waiver.reason)}</td></tr>`).join("")}</table>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word}: ${(0, import_shown.markupText)((0, import_words.subjectLine)(report))}</title>
<style>${STYLE}</style>
<header class="${report.verdict}"><h1>${word}</h1><p>${(0, import_shown.markupText)(report.reason)}</p></header>
<main>
${override}
<p class="subject">${(0, import_shown.markupText)((0, import_words.subjectLine)(report))} \xB7 ${(0, import_shown.markupText)((0, import_words.countLine)(report))} \xB7 ${(0, import_units.formatDuration)(report.durationMs)} \xB7 ${(0, import_shown.markupText)(report.startedAt)}</p>
${notes}
${stages}
${waivers}
<footer>gonogo ${(0, import_shown.markupText)(report.tool.version)}${report.manifest.path === void 0 ? "" : ` \xB7 ${(0, import_shown.markupText)(report.manifest.path)} \xB7 sha256 ${(0, import_shown.markupText)((report.manifest.sha256 ?? "").slice(0, 16))}`}</footer>
</main>
</html>
`;
};
var renderStage = (stage, items) => {
  let section = "";
  const parts = [`<h2>${(0, import_shown.markupText)(stage)}</h2>`];
  for (const item of items) {
    const own = item.section.join(" \u203A ");
    if (own !== section && own !== "") parts.push(`<h3>${(0, import_shown.markupText)(own)}</h3>`);
    section = own;
    parts.push(renderItem(item));
  }
  return parts.join("\n");
};
var prose = (text) => text.split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? `<code>${(0, import_shown.markupText)(part.slice(1, -1))}</code>` : (0, import_shown.markupText)(part)).join("");
var renderItem = (item) => {
  const told = (0, import_words.worstFirst)(item.findings).filter(
    (finding) => finding.path !== void 0 || finding.suppressed !== void 0 || finding.message !== item.summary
  );
  const findings = told.map((finding, index) => {
    const place = (0, import_words.placeOf)(finding);
    const help = finding.help === void 0 || finding.help === told[index - 1]?.help ? "" : finding.help;
    return `<li class="${finding.level}">${place === void 0 ? "" : `<code>${(0, import_shown.markupText)(place)}</code> `}${prose(finding.message)}${help === "" ? "" : `<br><span class="help">\u2192 ${prose(help)}</span>`}${finding.suppressed === void 0 ? "" : `<br><em>accepted: ${(0, import_shown.markupText)(finding.suppressed)}</em>`}</li>`;
  });
  const remedy = told.some(({ help }) => help === item.remedy) ? void 0 : item.remedy;
  const measurements = item.measurements.map(
    ({ name, value, unit, limit }) => `${(0, import_shown.markupText)(name)} ${value}${unit === void 0 ? "" : ` ${(0, import_shown.markupText)(unit)}`}${limit === void 0 ? "" : ` (limit ${(0, import_shown.markupText)(String(limit))})`}`
  );
  const source = item.source === void 0 ? "" : ` <small>${(0, import_shown.markupText)(item.source.file)}:${item.source.line}</small>`;
  return `<details class="item ${item.status}"${item.status === "fail" || item.status === "error" || item.status === "pending" ? " open" : ""}><summary><b>${import_words.STATUS_WORDS[item.status].word}</b> ${(0, import_shown.markupText)(item.name)}${item.level === "block" ? "" : ` <small>(${item.level})</small>`}</summary><p>${prose(item.summary)}${source}</p>${remedy === void 0 ? "" : `<p class="help">\u2192 ${prose(remedy)}</p>`}${findings.length === 0 ? "" : `<ul>${findings.join("")}</ul>`}${measurements.length === 0 ? "" : `<p><small>${measurements.join(" \xB7 ")}</small></p>`}</details>`;
};
var STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}header{padding:1.5rem 2rem;color:#fff}header h1{margin:0;font-size:3rem}header p{margin:0}.go{background:#1a7f37}.no-go{background:#b42318}.hold{background:#9a6700}main{max-width:60rem;margin:0 auto;padding:1rem 2rem}.item{border-left:.3rem solid #888;padding:.2rem .8rem;margin:.4rem 0}.item.pass{border-color:#1a7f37}.item.fail,.item.error{border-color:#b42318}.item.pending,.item.waived{border-color:#9a6700}.item p{margin:.2rem 0}summary{cursor:pointer}.help{font-weight:600}.override{background:#b42318;color:#fff;padding:.6rem 1rem;font-weight:700}.note{background:#8882;padding:.4rem 1rem}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.2rem .6rem;text-align:left}code{overflow-wrap:anywhere}li.error{color:#b42318}@media(prefers-color-scheme:dark){li.error{color:#ff8a80}}footer{margin-top:2rem;opacity:.7}`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderHtml
});
