import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_printable
} from "./chunk-QNKWVI56.js";
import "./chunk-6HMTDXZ4.js";

// src/reporters/sarif.ts
var LEVELS = { error: "error", warning: "warning", notice: "note" };
var renderSarif = (report) => {
  const rules = /* @__PURE__ */ new Map();
  const results = report.items.flatMap(
    (item) => item.findings.map((finding) => {
      if (!rules.has(finding.rule))
        rules.set(finding.rule, {
          id: finding.rule,
          shortDescription: { text: finding.rule.replaceAll("-", " ") },
          ...finding.help === void 0 ? {} : { help: { text: held_printable(finding.help) } }
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
    text: held_printable(`${item.name}: ${finding.message}${finding.help === void 0 ? "" : ` ${finding.help}`}`)
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
  ...finding.suppressed === void 0 ? {} : { suppressions: [{ kind: "external", justification: held_printable(finding.suppressed) }] }
});
export {
  renderSarif
};
