import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_placeOf
} from "./chunk-XL2TS525.js";
import {
  held_markupText
} from "./chunk-QNKWVI56.js";
import "./chunk-6HMTDXZ4.js";

// src/reporters/junit.ts
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
    `<property name="reason" value="${held_markupText(report.reason)}"/>`
  ];
  return `  <testsuite name="${held_markupText(stage)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${report.startedAt.slice(0, 19)}">
    <properties>${properties.join("")}</properties>
${items.map(renderCase).join("")}  </testsuite>
`;
};
var renderCase = (item) => {
  const place = item.findings.find((finding) => finding.path !== void 0);
  const file = place?.path === void 0 ? "" : ` file="${held_markupText(place.path)}"${place.line === void 0 ? "" : ` line="${place.line}"`}`;
  const head = `    <testcase classname="${held_markupText([item.stage, ...item.section].join("."))}" name="${held_markupText(item.name)}" time="${(item.durationMs / 1e3).toFixed(3)}"${file}>`;
  const body = [
    item.summary,
    ...item.findings.map(
      (finding) => `${held_placeOf(finding) ?? ""} ${finding.level} ${finding.rule}: ${finding.message}${finding.help === void 0 ? "" : ` \u2192 ${finding.help}`}`.trim()
    ),
    ...item.remedy === void 0 ? [] : [`\u2192 ${item.remedy}`]
  ].join("\n");
  const element = (name) => `<${name} message="${held_markupText(item.summary)}" type="${held_markupText(item.uses)}">${held_markupText(body)}</${name}>`;
  const blocks = item.level === "block";
  const inner = {
    pass: "",
    waived: `<system-out>${held_markupText(item.summary)}</system-out>`,
    fail: blocks ? element("failure") : `<system-out>${held_markupText(body)}</system-out>`,
    pending: blocks ? element("failure") : `<system-out>${held_markupText(body)}</system-out>`,
    error: blocks ? element("error") : `<system-out>${held_markupText(body)}</system-out>`,
    skipped: `<skipped message="${held_markupText(item.summary)}"/>`,
    "not-applicable": `<skipped message="${held_markupText(item.summary)}"/>`
  }[item.status];
  return `${head}${inner}</testcase>
`;
};
export {
  renderJunit
};
