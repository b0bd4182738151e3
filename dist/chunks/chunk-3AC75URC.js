import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_printable
} from "./chunk-QNKWVI56.js";

// src/reporters/annotations.ts
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
    lines.push(`::${annotation.level} ${shown}::${escapeData(held_printable(annotation.message))}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
};
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData(held_printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

export {
  annotationsOf,
  renderAnnotations
};
