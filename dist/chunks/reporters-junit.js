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
  renderJunit: () => renderJunit
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_words = require("./start.cjs").modules["src/reporters/words.ts"];
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
    `<property name="reason" value="${(0, import_shown.markupText)(report.reason)}"/>`
  ];
  return `  <testsuite name="${(0, import_shown.markupText)(stage)}" tests="${items.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${report.startedAt.slice(0, 19)}">
    <properties>${properties.join("")}</properties>
${items.map(renderCase).join("")}  </testsuite>
`;
};
var renderCase = (item) => {
  const place = item.findings.find((finding) => finding.path !== void 0);
  const file = place?.path === void 0 ? "" : ` file="${(0, import_shown.markupText)(place.path)}"${place.line === void 0 ? "" : ` line="${place.line}"`}`;
  const head = `    <testcase classname="${(0, import_shown.markupText)([item.stage, ...item.section].join("."))}" name="${(0, import_shown.markupText)(item.name)}" time="${(item.durationMs / 1e3).toFixed(3)}"${file}>`;
  const body = [
    item.summary,
    ...item.findings.map(
      (finding) => `${(0, import_words.placeOf)(finding) ?? ""} ${finding.level} ${finding.rule}: ${finding.message}${finding.help === void 0 ? "" : ` \u2192 ${finding.help}`}`.trim()
    ),
    ...item.remedy === void 0 ? [] : [`\u2192 ${item.remedy}`]
  ].join("\n");
  const element = (name) => `<${name} message="${(0, import_shown.markupText)(item.summary)}" type="${(0, import_shown.markupText)(item.uses)}">${(0, import_shown.markupText)(body)}</${name}>`;
  const blocks = item.level === "block";
  const inner = {
    pass: "",
    waived: `<system-out>${(0, import_shown.markupText)(item.summary)}</system-out>`,
    fail: blocks ? element("failure") : `<system-out>${(0, import_shown.markupText)(body)}</system-out>`,
    pending: blocks ? element("failure") : `<system-out>${(0, import_shown.markupText)(body)}</system-out>`,
    error: blocks ? element("error") : `<system-out>${(0, import_shown.markupText)(body)}</system-out>`,
    skipped: `<skipped message="${(0, import_shown.markupText)(item.summary)}"/>`,
    "not-applicable": `<skipped message="${(0, import_shown.markupText)(item.summary)}"/>`
  }[item.status];
  return `${head}${inner}</testcase>
`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJunit
});
