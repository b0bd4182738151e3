import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  STATUS_WORDS,
  VERDICT_WORDS,
  countLine,
  needsAttention,
  placeOf,
  subjectLine
} from "./chunk-RN7A2CUT.js";
import {
  oneLine
} from "./chunk-S4IYMWP6.js";
import {
  formatDuration
} from "./chunk-AQRSFJOX.js";

// src/reporters/terminal.ts
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
var MAX_FINDINGS = 20;
var renderTerminal = (report, style = PLAIN) => {
  let previous;
  const parts = [];
  for (const item of report.items) {
    parts.push(renderItem(item, previous, report.stages.length > 1, style));
    previous = item;
  }
  return [parts.join(""), renderEnd(report, style)].join("");
};
var renderItem = (item, previous, withStage, style) => {
  const lines = [];
  const shown = !style.quiet || needsAttention(item) || item.status === "waived";
  if (!shown) return "";
  if (withStage && item.stage !== previous?.stage) lines.push("", paint("1;4", style)(item.stage));
  const section = item.section.join(" \u203A ");
  if (section !== (previous?.section.join(" \u203A ") ?? "") || withStage && item.stage !== previous?.stage) {
    if (section !== "") lines.push("", paint("1", style)(oneLine(section)));
  }
  const { sign } = STATUS_WORDS[item.status];
  const color = paint(STATUS_COLORS[item.status], style);
  const dim = paint("2", style);
  const weight = item.level === "block" ? "" : dim(` (${item.level})`);
  const time = item.durationMs >= 100 ? dim(`  ${formatDuration(item.durationMs)}`) : "";
  const quiet = item.status === "not-applicable" || item.status === "skipped";
  lines.push(`  ${color(sign)} ${quiet ? dim(oneLine(item.name)) : oneLine(item.name)}${weight}${time}`);
  const tells = item.status !== "pass" || style.verbose || item.findings.some((finding) => finding.level !== "notice");
  if (item.summary !== "" && oneLine(item.summary) !== oneLine(item.name))
    lines.push(
      ...wrap(oneLine(item.summary), 4, style).map((line) => item.status === "pass" || quiet ? dim(line) : line)
    );
  if (tells) lines.push(...renderFindings(item, style));
  if (needsAttention(item) && item.remedy !== void 0 && !item.findings.some((finding) => finding.help === item.remedy && finding.message !== item.summary))
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
  const findings = item.findings.filter((finding) => finding.message !== item.summary || finding.path !== void 0);
  const worth = style.verbose ? findings : findings.filter((finding) => finding.level !== "notice" || item.status !== "pass");
  const lines = worth.slice(0, style.verbose ? void 0 : MAX_FINDINGS).flatMap((finding) => {
    const level = paint(LEVEL_COLORS[finding.level], style);
    const place = placeOf(finding);
    const head = `${place === void 0 ? "" : `${place} `}${level(finding.suppressed === void 0 ? finding.level : "accepted")} ${oneLine(finding.message)}${style.verbose ? ` [${finding.rule}]` : ""}`;
    const more = [
      ...finding.suppressed === void 0 ? [] : [`accepted: ${oneLine(finding.suppressed)}`],
      ...finding.help === void 0 || finding.suppressed !== void 0 || finding.help === finding.message ? [] : [`\u2192 ${oneLine(finding.help)}`]
    ];
    return [...wrap(head, 6, style), ...more.flatMap((text) => wrap(text, 8, style))];
  });
  const left = worth.length - MAX_FINDINGS;
  if (!style.verbose && left > 0) lines.push(`      and ${left} more; --verbose shows all`);
  return lines;
};
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
    paint("2", style)(`${subjectLine(report)} \xB7 ${countLine(report)} \xB7 ${formatDuration(report.durationMs)}`)
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

export {
  PLAIN,
  renderTerminal,
  renderItem,
  renderEnd
};
