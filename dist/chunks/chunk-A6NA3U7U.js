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
  renderMarkdown: () => renderMarkdown
});
module.exports = __toCommonJS(stdin_exports);
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_verdict = require("./start.cjs").modules["src/core/verdict.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_words = require("./start.cjs").modules["src/reporters/words.ts"];
var MAX_FINDINGS = 10;
var renderMarkdown = (report, options = {}) => {
  const maxBytes = options.maxBytes ?? Number.POSITIVE_INFINITY;
  const head = renderHead(report);
  const attention = report.items.filter((item) => (0, import_words.needsAttention)(item));
  const blocking = attention.filter((item) => item.level === "block");
  const telling = attention.filter((item) => item.level !== "block");
  const sections = [];
  const failed = blocking.filter((item) => item.status !== "pending");
  const waiting = blocking.filter((item) => item.status === "pending");
  if (failed.length > 0) sections.push("### What stops it\n", ...failed.map((item) => renderAttention(item, report)));
  if (waiting.length > 0)
    sections.push("### Who is waited for\n", ...waiting.map((item) => renderAttention(item, report)));
  if (telling.length > 0)
    sections.push(
      ...fold(
        `Does not block: ${telling.length} ${telling.length === 1 ? "item" : "items"}`,
        telling.map((item) => renderAttention(item, report))
      )
    );
  const waivers = renderWaivers(report);
  if (waivers !== "") sections.push(waivers);
  const rest = report.items.filter((item) => !(0, import_words.needsAttention)(item));
  if (rest.length > 0) sections.push(...fold(`All other items (${rest.length})`, [renderTable(rest)]));
  const foot = `
<sub>gonogo ${report.tool.version} \xB7 ${(0, import_shown.markdownText)((0, import_words.subjectLine)(report))} \xB7 ${(0, import_units.formatDuration)(report.durationMs)}</sub>
`;
  return fit(head, sections, foot, maxBytes, options.fullReportUrl);
};
var renderHead = (report) => {
  const { word, emoji } = import_words.VERDICT_WORDS[report.verdict];
  const reason = report.reason.slice(report.reason.indexOf(":") + 1).trim();
  const lines = [`## ${emoji} ${word}: ${(0, import_shown.markdownText)(reason)}`, ""];
  if (report.override !== void 0)
    lines.push(
      `> [!CAUTION]`,
      `> **OVERRIDDEN** by ${(0, import_shown.markdownText)(report.override.by)}: ${(0, import_shown.markdownText)(report.override.reason)}`,
      ""
    );
  lines.push(`**${blockingLine(report)}** \xB7 ${(0, import_shown.markdownText)((0, import_words.subjectLine)(report))}`, "");
  for (const problem of report.broken ?? []) lines.push(`> \u26A0\uFE0F ${(0, import_shown.markdownText)(problem)}`, "");
  for (const note of report.notes ?? []) lines.push(`> \u2139\uFE0F ${(0, import_shown.markdownText)(note)}`, "");
  return lines.join("\n");
};
var blockingLine = ({ items }) => {
  const telling = items.filter((item) => item.level !== "block" && (0, import_words.needsAttention)(item)).length;
  const counted = (0, import_words.countLine)({
    counts: (0, import_verdict.countStatuses)(items.filter((item) => item.level === "block" || !(0, import_words.needsAttention)(item)))
  });
  return telling === 0 ? counted : `${counted}; ${telling} that ${telling === 1 ? "does" : "do"} not block`;
};
var renderAttention = (item, { subject }) => {
  const where = item.section.length === 0 ? "" : ` \xB7 ${(0, import_shown.markdownText)(item.section.join(" \u203A "))}`;
  const findings = (0, import_words.worstFirst)(
    item.findings.filter(
      (finding) => finding.suppressed === void 0 && (finding.message !== item.summary || finding.path !== void 0)
    )
  );
  const shown = findings.slice(0, MAX_FINDINGS);
  const [only] = shown;
  const repeated = shown.length === 1 && only !== void 0 && item.summary.includes(only.message);
  const lines = [
    `- ${import_words.STATUS_WORDS[item.status].emoji} **${(0, import_shown.markdownText)(item.name)}**${where}`,
    ...repeated ? [] : [`  ${linked(item.summary, subject)}`]
  ];
  const remedy = item.remedy !== void 0 && !shown.some((finding) => finding.help === item.remedy) ? `  \u2192 ${(0, import_shown.markdownProse)(item.remedy)}` : void 0;
  if (remedy !== void 0) lines.push(remedy);
  const text = [lines.join("  \n")];
  const isMixed = shown.some(({ level }) => level === "error") && shown.some(({ level }) => level !== "error");
  for (const [index, finding] of shown.entries()) {
    const place = (0, import_words.placeOf)(finding);
    const weight = isMixed && finding.level !== "error" ? `_${finding.level}:_ ` : "";
    const help = finding.help === void 0 || finding.help === finding.message || finding.help === shown[index - 1]?.help ? "" : `  
    \u2192 ${(0, import_shown.markdownProse)(finding.help)}`;
    text.push(
      `  - ${place === void 0 ? "" : `${(0, import_shown.markdownCode)(place)} `}${weight}${linked(finding.message, subject)}${help}`
    );
  }
  if (findings.length > MAX_FINDINGS) text.push(`  - and ${findings.length - MAX_FINDINGS} more`);
  return `${text.join("\n")}
`;
};
var linked = (text, { repository, runUrl }) => {
  const server = /^https?:\/\/[^/]+/.exec(runUrl ?? "")?.[0];
  if (server === void 0 || repository === void 0) return (0, import_shown.markdownProse)(text);
  const prefix = `${server}/${repository}/`;
  const isOwn = (part) => part.startsWith(prefix) && /^(?:pull|issues)\/\d+#(?:issuecomment|pullrequestreview)-\d+$/.test(part.slice(prefix.length));
  return text.split(/(https?:\/\/[^\s()]+)/).map((part) => isOwn(part) ? `[see there](${part})` : (0, import_shown.markdownProse)(part)).join("");
};
var renderWaivers = (report) => {
  if (report.waivers.length === 0) return "";
  const rows = report.waivers.map(
    (waiver) => `| ${(0, import_shown.markdownText)(waiver.item)} | ${waiver.state} | ${(0, import_shown.markdownText)(waiver.expires)} (${waiver.daysLeft} days left) | ${(0, import_shown.markdownText)(waiver.owner)} | ${(0, import_shown.markdownText)(waiver.reason)} |`
  );
  return `### Waivers

| item | state | until | owner | reason |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
};
var renderTable = (items) => {
  const rows = items.map(
    (item) => `| ${import_words.STATUS_WORDS[item.status].emoji} ${import_words.STATUS_WORDS[item.status].word} | ${(0, import_shown.markdownText)([...item.section, item.name].join(" \u203A "))} | ${(0, import_shown.markdownText)(item.summary)} |`
  );
  return `| status | item | what was seen |
| --- | --- | --- |
${rows.join("\n")}
`;
};
var fold = (title, inner) => [
  `<details><summary>${title}</summary>

${inner.join("\n")}
</details>
`
];
var bytesOf = (text) => Buffer.byteLength(text, "utf8");
var fit = (head, sections, foot, maxBytes, url) => {
  const whole = [head, ...sections, foot].join("\n");
  if (bytesOf(whole) <= maxBytes) return whole;
  const notice = `
> This report was too long for this place; the rest is left out.${url === void 0 ? " The job summary and the JSON report have all of it." : ` [The whole report](${url})`}
`;
  let room = maxBytes - bytesOf(notice) - bytesOf(foot) - 4;
  let text = cutLines(head, room);
  room -= bytesOf(text);
  for (const section of sections) {
    if (bytesOf(section) + 1 <= room) {
      text += `
${section}`;
      room -= bytesOf(section) + 1;
      continue;
    }
    if (!section.startsWith("<details>")) text += `
${cutLines(section, room - 1)}`;
    break;
  }
  return `${text}
${notice}${foot}`;
};
var cutLines = (text, room) => {
  let kept = "";
  for (const line of text.split("\n")) {
    if (bytesOf(kept) + bytesOf(line) + 1 > room) {
      if (kept === "")
        kept = Buffer.from(line, "utf8").subarray(0, Math.max(0, room - 4)).toString("utf8").replace(/\uFFFD+$/, "");
      break;
    }
    kept += `${line}
`;
  }
  return kept;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderMarkdown
});
