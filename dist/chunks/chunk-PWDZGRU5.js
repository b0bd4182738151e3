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
  annotationsOf: () => annotationsOf,
  renderAnnotations: () => renderAnnotations
});
module.exports = __toCommonJS(stdin_exports);
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
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
    lines.push(`::${annotation.level} ${shown}::${escapeData((0, import_shown.printable)(annotation.message))}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
};
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData((0, import_shown.printable)(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  annotationsOf,
  renderAnnotations
});
