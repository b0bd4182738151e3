import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/reporters/annotations.ts
import { printable } from "./core.js";
var MAX_PER_LEVEL = 10;
var MAX_MESSAGE_LENGTH = 4e3;
var annotationsOf = (report) => {
  const all = report.items.flatMap(
    (item) => item.findings.filter((finding) => finding.path !== void 0 && finding.suppressed === void 0).map((finding) => ({
      blocks: item.level === "block" && finding.level === "error",
      annotation: {
        level: item.level === "block" || finding.level !== "error" ? finding.level : "warning",
        title: `${item.name} (${finding.rule})`,
        message: `${finding.message}${finding.help === void 0 ? "" : `
${finding.help}`}`.slice(
          0,
          MAX_MESSAGE_LENGTH
        ),
        ...finding.path === void 0 ? {} : { path: finding.path },
        ...finding.line === void 0 ? {} : { line: finding.line },
        ...finding.endLine === void 0 ? {} : { endLine: finding.endLine },
        ...finding.column === void 0 ? {} : { column: finding.column },
        ...finding.endColumn === void 0 ? {} : { endColumn: finding.endColumn }
      }
    }))
  );
  return [...all.filter(({ blocks }) => blocks), ...all.filter(({ blocks }) => !blocks)].map(
    ({ annotation }) => annotation
  );
};
var renderAnnotations = (report) => {
  const said = { error: 0, warning: 0, notice: 0 };
  const lines = [];
  for (const annotation of annotationsOf(report)) {
    if (said[annotation.level]++ >= MAX_PER_LEVEL) continue;
    const properties = [
      ["file", annotation.path],
      ["line", annotation.line],
      ["endLine", annotation.endLine],
      // Columns count only when the finding stays on one line.
      ...annotation.endLine === void 0 || annotation.endLine === annotation.line ? [
        ["col", annotation.column],
        ["endColumn", annotation.endColumn]
      ] : [],
      ["title", annotation.title]
    ];
    const shown = properties.flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]).join(",");
    lines.push(`::${annotation.level} ${shown}::${escapeData(printable(annotation.message))}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
};
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/reporters/html.ts
import { markupText } from "./core.js";
import { formatDuration } from "./core.js";

// src/reporters/words.ts
var STATUS_WORDS = {
  pass: { word: "passed", plural: "passed", sign: "\u2713", emoji: "\u2705" },
  fail: { word: "failed", plural: "failed", sign: "\u2717", emoji: "\u274C" },
  error: { word: "undecided", plural: "undecided", sign: "!", emoji: "\u2757" },
  pending: { word: "waiting", plural: "waiting", sign: "\u2026", emoji: "\u23F3" },
  waived: { word: "waived", plural: "waived", sign: "~", emoji: "\u{1F7E1}" },
  "not-applicable": { word: "does not apply", plural: "not applicable", sign: "-", emoji: "\u2796" },
  skipped: { word: "skipped", plural: "skipped", sign: "-", emoji: "\u23ED\uFE0F" }
};
var VERDICT_WORDS = {
  go: { word: "GO", emoji: "\u{1F7E2}", meaning: "may go on" },
  "no-go": { word: "NO-GO", emoji: "\u{1F534}", meaning: "must not go on" },
  hold: { word: "HOLD", emoji: "\u{1F7E1}", meaning: "waits for people" }
};
var countLine = (report) => {
  const parts = Object.keys(STATUS_WORDS).filter((status) => report.counts[status] > 0).map((status) => `${report.counts[status]} ${STATUS_WORDS[status].plural}`);
  return parts.length === 0 ? "no item" : parts.join(", ");
};
var subjectLine = ({ subject, stages, manifest }) => [
  manifest.name,
  `${stages.length === 1 ? "stage" : "stages"} ${stages.join(", ")}`,
  [subject.repository, subject.sha?.slice(0, 7)].filter((part) => part !== void 0).join("@") || void 0,
  subject.pullRequest === void 0 ? void 0 : `pull request ${subject.pullRequest}`,
  subject.environment
].filter((part) => part !== void 0 && part !== "").join(" \xB7 ");
var placeOf = ({ path, line, column }) => path === void 0 ? void 0 : [path, line, column].filter((part) => part !== void 0).join(":");
var needsAttention = ({ status }) => status === "fail" || status === "error" || status === "pending";

// src/reporters/html.ts
var renderHtml = (report) => {
  const { word } = VERDICT_WORDS[report.verdict];
  const override = report.override === void 0 ? "" : `<p class="override">OVERRIDDEN by ${markupText(report.override.by)}: ${markupText(report.override.reason)}</p>`;
  const notes = [...report.broken ?? [], ...report.notes ?? []].map((note) => `<p class="note">${markupText(note)}</p>`).join("\n");
  const stages = report.stages.map(
    (stage) => renderStage(
      stage,
      report.items.filter((item) => item.stage === stage)
    )
  ).join("\n");
  const waivers = report.waivers.length === 0 ? "" : `<h2>Waivers</h2>
<table><tr><th>item</th><th>state</th><th>until</th><th>owner</th><th>reason</th></tr>${report.waivers.map((waiver) => `<tr><td>${markupText(waiver.item)}</td><td>${waiver.state}</td><td>${markupText(waiver.expires)} (${waiver.daysLeft} days left)</td><td>${markupText(waiver.owner)}</td><td>${markupText(waiver.reason)}</td></tr>`).join("")}</table>`;
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
<p class="subject">${markupText(subjectLine(report))} \xB7 ${markupText(countLine(report))} \xB7 ${formatDuration(report.durationMs)} \xB7 ${markupText(report.startedAt)}</p>
${notes}
${stages}
${waivers}
<footer>gonogo ${markupText(report.tool.version)}${report.manifest.path === void 0 ? "" : ` \xB7 ${markupText(report.manifest.path)} \xB7 sha256 ${markupText((report.manifest.sha256 ?? "").slice(0, 16))}`}</footer>
</main>
</html>
`;
};
var renderStage = (stage, items) => {
  let section = "";
  const parts = [`<h2>${markupText(stage)}</h2>`];
  for (const item of items) {
    const own = item.section.join(" \u203A ");
    if (own !== section && own !== "") parts.push(`<h3>${markupText(own)}</h3>`);
    section = own;
    parts.push(renderItem(item));
  }
  return parts.join("\n");
};
var renderItem = (item) => {
  const findings = item.findings.map((finding) => {
    const place = placeOf(finding);
    return `<li class="${finding.level}">${place === void 0 ? "" : `<code>${markupText(place)}</code> `}${markupText(finding.message)}${finding.help === void 0 ? "" : `<br><span class="help">\u2192 ${markupText(finding.help)}</span>`}${finding.suppressed === void 0 ? "" : `<br><em>accepted: ${markupText(finding.suppressed)}</em>`}</li>`;
  });
  const measurements = item.measurements.map(
    ({ name, value, unit, limit }) => `${markupText(name)} ${value}${unit === void 0 ? "" : ` ${markupText(unit)}`}${limit === void 0 ? "" : ` (limit ${markupText(String(limit))})`}`
  );
  const source = item.source === void 0 ? "" : ` <small>${markupText(item.source.file)}:${item.source.line}</small>`;
  return `<details class="item ${item.status}"${item.status === "fail" || item.status === "error" || item.status === "pending" ? " open" : ""}><summary><b>${STATUS_WORDS[item.status].word}</b> ${markupText(item.name)}${item.level === "block" ? "" : ` <small>(${item.level})</small>`}</summary><p>${markupText(item.summary)}${source}</p>${item.remedy === void 0 ? "" : `<p class="help">\u2192 ${markupText(item.remedy)}</p>`}${findings.length === 0 ? "" : `<ul>${findings.join("")}</ul>`}${measurements.length === 0 ? "" : `<p><small>${measurements.join(" \xB7 ")}</small></p>`}</details>`;
};
var STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}header{padding:1.5rem 2rem;color:#fff}header h1{margin:0;font-size:3rem}header p{margin:0}.go{background:#1a7f37}.no-go{background:#b42318}.hold{background:#9a6700}main{max-width:60rem;margin:0 auto;padding:1rem 2rem}.item{border-left:.3rem solid #888;padding:.2rem .8rem;margin:.4rem 0}.item.pass{border-color:#1a7f37}.item.fail,.item.error{border-color:#b42318}.item.pending,.item.waived{border-color:#9a6700}.item p{margin:.2rem 0}summary{cursor:pointer}.help{font-weight:600}.override{background:#b42318;color:#fff;padding:.6rem 1rem;font-weight:700}.note{background:#8882;padding:.4rem 1rem}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.2rem .6rem;text-align:left}code{overflow-wrap:anywhere}li.error{color:#b42318}@media(prefers-color-scheme:dark){li.error{color:#ff8a80}}footer{margin-top:2rem;opacity:.7}`;

// src/reporters/json.ts
var renderJson = (report) => `${JSON.stringify(report, null, 2)}
`;

// src/reporters/junit.ts
import { markupText as markupText2 } from "./core.js";
var renderJunit = (report) => {
  const suites = report.stages.map(
    (stage) => renderSuite(
      stage,
      report.items.filter((item) => item.stage === stage),
      report
    )
  );
  const seconds = (report.durationMs / 1e3).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gonogo" time="${seconds}">
${suites.join("")}</testsuites>
`;
};
var renderSuite = (stage, items, report) => {
  const failures = items.filter(
    (item) => item.level === "block" && (item.status === "fail" || item.status === "pending")
  ).length;
  const errors = items.filter((item) => item.level === "block" && item.status === "error").length;
  const skipped = items.filter((item) => item.status === "skipped" || item.status === "not-applicable").length;
  const properties = [
    `<property name="verdict" value="${report.verdict}"/>`,
    `<property name="reason" value="${markupText2(report.reason)}"/>`
  ];
  return `  <testsuite name="${markupText2(stage)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${report.startedAt.slice(0, 19)}">
    <properties>${properties.join("")}</properties>
${items.map(renderCase).join("")}  </testsuite>
`;
};
var renderCase = (item) => {
  const place = item.findings.find((finding) => finding.path !== void 0);
  const file = place?.path === void 0 ? "" : ` file="${markupText2(place.path)}"${place.line === void 0 ? "" : ` line="${place.line}"`}`;
  const head = `    <testcase classname="${markupText2([item.stage, ...item.section].join("."))}" name="${markupText2(item.name)}" time="${(item.durationMs / 1e3).toFixed(3)}"${file}>`;
  const body = [
    item.summary,
    ...item.findings.map(
      (finding) => `${placeOf(finding) ?? ""} ${finding.level} ${finding.rule}: ${finding.message}${finding.help === void 0 ? "" : ` \u2192 ${finding.help}`}`.trim()
    ),
    ...item.remedy === void 0 ? [] : [`\u2192 ${item.remedy}`]
  ].join("\n");
  const element = (name) => `<${name} message="${markupText2(item.summary)}" type="${markupText2(item.uses)}">${markupText2(body)}</${name}>`;
  const blocks = item.level === "block";
  const inner = {
    pass: "",
    waived: `<system-out>${markupText2(item.summary)}</system-out>`,
    fail: blocks ? element("failure") : `<system-out>${markupText2(body)}</system-out>`,
    pending: blocks ? element("failure") : `<system-out>${markupText2(body)}</system-out>`,
    error: blocks ? element("error") : `<system-out>${markupText2(body)}</system-out>`,
    skipped: `<skipped message="${markupText2(item.summary)}"/>`,
    "not-applicable": `<skipped message="${markupText2(item.summary)}"/>`
  }[item.status];
  return `${head}${inner}</testcase>
`;
};

// src/reporters/markdown.ts
import { markdownCode, markdownProse, markdownText } from "./core.js";
import { formatDuration as formatDuration2 } from "./core.js";
var MAX_FINDINGS = 10;
var renderMarkdown = (report, options = {}) => {
  const maxBytes = options.maxBytes ?? Number.POSITIVE_INFINITY;
  const head = renderHead(report);
  const attention = report.items.filter((item) => needsAttention(item));
  const blocking = attention.filter((item) => item.level === "block");
  const telling = attention.filter((item) => item.level !== "block");
  const sections = [];
  const failed = blocking.filter((item) => item.status !== "pending");
  const waiting = blocking.filter((item) => item.status === "pending");
  if (failed.length > 0) sections.push("### What stops it\n", ...failed.map(renderAttention));
  if (waiting.length > 0) sections.push("### Who is waited for\n", ...waiting.map(renderAttention));
  if (telling.length > 0)
    sections.push(
      ...fold(
        `Does not block: ${telling.length} ${telling.length === 1 ? "item" : "items"}`,
        telling.map(renderAttention)
      )
    );
  const waivers = renderWaivers(report);
  if (waivers !== "") sections.push(waivers);
  const rest = report.items.filter((item) => !needsAttention(item));
  if (rest.length > 0) sections.push(...fold(`All other items (${rest.length})`, [renderTable(rest)]));
  const foot = `
<sub>gonogo ${report.tool.version} \xB7 ${markdownText(subjectLine(report))} \xB7 ${formatDuration2(report.durationMs)}</sub>
`;
  return fit(head, sections, foot, maxBytes, options.fullReportUrl);
};
var renderHead = (report) => {
  const { word, emoji } = VERDICT_WORDS[report.verdict];
  const reason = report.reason.slice(report.reason.indexOf(":") + 1).trim();
  const lines = [`## ${emoji} ${word}: ${markdownText(reason)}`, ""];
  if (report.override !== void 0)
    lines.push(
      `> [!CAUTION]`,
      `> **OVERRIDDEN** by ${markdownText(report.override.by)}: ${markdownText(report.override.reason)}`,
      ""
    );
  lines.push(`**${countLine(report)}** \xB7 ${markdownText(subjectLine(report))}`, "");
  for (const problem of report.broken ?? []) lines.push(`> \u26A0\uFE0F ${markdownText(problem)}`, "");
  for (const note of report.notes ?? []) lines.push(`> \u2139\uFE0F ${markdownText(note)}`, "");
  return lines.join("\n");
};
var renderAttention = (item) => {
  const where = item.section.length === 0 ? "" : ` <sub>${markdownText(item.section.join(" \u203A "))}</sub>`;
  const lines = [
    `- ${STATUS_WORDS[item.status].emoji} **${markdownText(item.name)}**${where}`,
    `  ${markdownText(item.summary)}`
  ];
  const findings = item.findings.filter(
    (finding) => finding.suppressed === void 0 && (finding.message !== item.summary || finding.path !== void 0)
  );
  for (const finding of findings.slice(0, MAX_FINDINGS)) {
    const place = placeOf(finding);
    lines.push(
      `  - ${place === void 0 ? "" : `${markdownCode(place)} `}${markdownText(finding.message)}${finding.help === void 0 || finding.help === finding.message ? "" : ` \u2192 ${markdownProse(finding.help)}`}`
    );
  }
  if (findings.length > MAX_FINDINGS) lines.push(`  - and ${findings.length - MAX_FINDINGS} more`);
  if (item.remedy !== void 0 && !findings.slice(0, MAX_FINDINGS).some((finding) => finding.help === item.remedy))
    lines.push("", `  **\u2192** ${markdownProse(item.remedy)}`);
  return `${lines.join("\n")}
`;
};
var renderWaivers = (report) => {
  if (report.waivers.length === 0) return "";
  const rows = report.waivers.map(
    (waiver) => `| ${markdownText(waiver.item)} | ${waiver.state} | ${markdownText(waiver.expires)} (${waiver.daysLeft} days left) | ${markdownText(waiver.owner)} | ${markdownText(waiver.reason)} |`
  );
  return `### Waivers

| item | state | until | owner | reason |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
};
var renderTable = (items) => {
  const rows = items.map(
    (item) => `| ${STATUS_WORDS[item.status].emoji} ${STATUS_WORDS[item.status].word} | ${markdownText([...item.section, item.name].join(" \u203A "))} | ${markdownText(item.summary)} |`
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

// src/reporters/sarif.ts
import { printable as printable2 } from "./core.js";
var LEVELS = { error: "error", warning: "warning", notice: "note" };
var renderSarif = (report) => {
  const rules = /* @__PURE__ */ new Map();
  const results = report.items.flatMap(
    (item) => item.findings.map((finding) => {
      if (!rules.has(finding.rule))
        rules.set(finding.rule, {
          id: finding.rule,
          shortDescription: { text: finding.rule.replaceAll("-", " ") },
          ...finding.help === void 0 ? {} : { help: { text: printable2(finding.help) } }
        });
      return renderResult(item, finding, [...rules.keys()].indexOf(finding.rule));
    })
  );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            informationUri: "https://github.com/gonogo-gate/gonogo",
            rules: [...rules.values()]
          }
        },
        automationDetails: { id: `gonogo/${report.stages.join("+")}/` },
        results,
        properties: { verdict: report.verdict, reason: report.reason }
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
};
var renderResult = (item, finding, ruleIndex) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: item.level === "block" ? LEVELS[finding.level] : finding.level === "error" ? "warning" : LEVELS[finding.level],
  message: {
    text: printable2(`${item.name}: ${finding.message}${finding.help === void 0 ? "" : ` ${finding.help}`}`)
  },
  // Code scanning wants a place for every result: what has none stands at the document or the manifest it comes from.
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(finding.path ?? item.source?.file ?? ".github/gonogo.yml") },
        region: {
          startLine: finding.line ?? item.source?.line ?? 1,
          ...finding.column === void 0 ? {} : { startColumn: finding.column },
          ...finding.endLine === void 0 ? {} : { endLine: finding.endLine },
          ...finding.endColumn === void 0 ? {} : { endColumn: finding.endColumn }
        }
      }
    }
  ],
  partialFingerprints: {
    "gonogo/v1": `${item.stage}/${item.id}/${finding.rule}/${finding.path ?? ""}/${finding.message.length}`
  },
  ...finding.suppressed === void 0 ? {} : { suppressions: [{ kind: "external", justification: printable2(finding.suppressed) }] }
});

// src/reporters/terminal.ts
import { oneLine } from "./core.js";
import { formatDuration as formatDuration3 } from "./core.js";
var PLAIN = { color: false, width: 100, verbose: false, quiet: false };
var ESCAPE = "\x1B";
var paint = (code, { color }) => color ? (text) => `\x1B[${code}m${text}\x1B[0m` : (text) => text;
var STATUS_COLORS = {
  pass: "32",
  fail: "31",
  error: "35",
  pending: "33",
  waived: "33",
  "not-applicable": "2",
  skipped: "2"
};
var VERDICT_COLORS = { go: "1;30;42", "no-go": "1;97;41", hold: "1;30;43" };
var LEVEL_COLORS = { error: "31", warning: "33", notice: "36" };
var MAX_FINDINGS2 = 20;
var renderTerminal = (report, style = PLAIN) => {
  let previous;
  const parts = [];
  for (const item of report.items) {
    parts.push(renderItem2(item, previous, report.stages.length > 1, style));
    previous = item;
  }
  return [parts.join(""), renderEnd(report, style)].join("");
};
var renderItem2 = (item, previous, withStage, style) => {
  const lines = [];
  const shown = !style.quiet || needsAttention(item) || item.status === "waived";
  if (!shown) return "";
  const gap = previous === void 0 ? [] : [""];
  if (withStage && item.stage !== previous?.stage) lines.push(...gap, paint("1;4", style)(item.stage));
  const section = item.section.join(" \u203A ");
  if (section !== (previous?.section.join(" \u203A ") ?? "") || withStage && item.stage !== previous?.stage) {
    if (section !== "") lines.push(...lines.length > 0 ? [""] : gap, paint("1", style)(oneLine(section)));
  }
  const { sign } = STATUS_WORDS[item.status];
  const color = paint(STATUS_COLORS[item.status], style);
  const dim = paint("2", style);
  const weight = item.level === "block" ? "" : dim(` (${item.level})`);
  const time = item.durationMs >= 100 ? dim(`  ${formatDuration3(item.durationMs)}`) : "";
  const quiet = item.status === "not-applicable" || item.status === "skipped";
  lines.push(`  ${color(sign)} ${quiet ? dim(oneLine(item.name)) : oneLine(item.name)}${weight}${time}`);
  const tells = item.status !== "pass" || style.verbose || item.findings.some((finding) => finding.level !== "notice");
  if (item.summary !== "" && oneLine(item.summary) !== oneLine(item.name))
    lines.push(
      ...wrap(oneLine(item.summary), 4, style).map((line) => item.status === "pass" || quiet ? dim(line) : line)
    );
  if (tells) lines.push(...renderFindings(item, style));
  if (needsAttention(item) && item.remedy !== void 0 && !item.findings.some((finding) => finding.help === item.remedy && !sameWords(finding.message, item.summary)))
    lines.push(...wrap(`\u2192 ${oneLine(item.remedy)}`, 4, style));
  if (style.verbose) {
    for (const { name, value, unit, limit } of item.measurements)
      lines.push(
        dim(
          `      ${name}: ${value}${unit === void 0 ? "" : ` ${unit}`}${limit === void 0 ? "" : ` (limit ${limit})`}`
        )
      );
    if (item.source !== void 0) lines.push(dim(`      answers ${item.source.file}:${item.source.line}`));
  }
  return `${lines.join("\n")}
`;
};
var renderFindings = (item, style) => {
  const findings = item.findings.filter(
    (finding) => !sameWords(finding.message, item.summary) || finding.path !== void 0
  );
  const worth = style.verbose ? findings : findings.filter((finding) => finding.level !== "notice" || item.status !== "pass");
  const lines = worth.slice(0, style.verbose ? void 0 : MAX_FINDINGS2).flatMap((finding) => {
    const level = paint(LEVEL_COLORS[finding.level], style);
    const place = placeOf(finding);
    if (place !== void 0 && sameWords(finding.message, item.summary))
      return [
        ...wrap(`at ${place}`, 6, style),
        ...finding.help === void 0 || finding.help === item.remedy ? [] : wrap(`\u2192 ${oneLine(finding.help)}`, 8, style)
      ];
    const head = `${place === void 0 ? "" : `${place} `}${level(finding.suppressed === void 0 ? finding.level : "accepted")} ${oneLine(finding.message)}${style.verbose ? ` [${finding.rule}]` : ""}`;
    const more = [
      ...finding.suppressed === void 0 ? [] : [`accepted: ${oneLine(finding.suppressed)}`],
      ...finding.help === void 0 || finding.suppressed !== void 0 || finding.help === finding.message ? [] : [`\u2192 ${oneLine(finding.help)}`]
    ];
    return [...wrap(head, 6, style), ...more.flatMap((text) => wrap(text, 8, style))];
  });
  const left = worth.length - MAX_FINDINGS2;
  if (!style.verbose && left > 0) lines.push(`      and ${left} more; --verbose shows all`);
  return lines;
};
var sameWords = (a, b) => a.replace(/\.$/, "").toLowerCase() === b.replace(/\.$/, "").toLowerCase();
var renderEnd = (report, style) => {
  const { word } = VERDICT_WORDS[report.verdict];
  const badge = paint(VERDICT_COLORS[report.verdict], style)(` ${word} `);
  const lines = [""];
  if (report.override !== void 0)
    lines.push(
      paint("1;97;41", style)(` OVERRIDDEN by ${oneLine(report.override.by)}: ${oneLine(report.override.reason)} `),
      ""
    );
  for (const waiver of report.waivers)
    if (waiver.state === "active")
      lines.push(
        `  Waived until ${waiver.expires} (${waiver.daysLeft} days left) by ${oneLine(waiver.owner)}: ${oneLine(waiver.item)} \u2014 ${oneLine(waiver.reason)}`
      );
  for (const note of report.notes ?? []) lines.push(...wrap(`Note: ${oneLine(note)}`, 2, style));
  for (const problem of report.broken ?? []) lines.push(...wrap(`Problem: ${oneLine(problem)}`, 2, style));
  if (lines.length > 1) lines.push("");
  lines.push(
    `${badge} ${oneLine(report.reason)}`,
    paint("2", style)(`${subjectLine(report)} \xB7 ${countLine(report)} \xB7 ${formatDuration3(report.durationMs)}`)
  );
  return `${lines.join("\n")}
`;
};
var wrap = (text, indent, { width }) => {
  const room = Math.max(30, width - indent);
  const pad = " ".repeat(indent);
  const lines = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && visible(current) + 1 + visible(word) > room) {
      lines.push(pad + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, pad + current];
};
var visible = (text) => text.replace(new RegExp(`${ESCAPE}\\[[0-9;]*m`, "g"), "").length;

// src/reporters/index.ts
var REPORTERS = {
  terminal: renderTerminal,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  junit: renderJunit,
  sarif: renderSarif,
  annotations: renderAnnotations
};
var FORMATS = Object.keys(REPORTERS);

export {
  renderAnnotations,
  VERDICT_WORDS,
  countLine,
  renderMarkdown,
  PLAIN,
  renderTerminal,
  renderItem2 as renderItem,
  renderEnd,
  REPORTERS,
  FORMATS
};
