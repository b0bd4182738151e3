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
  renderSarif: () => renderSarif
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var LEVELS = { error: "error", warning: "warning", notice: "note" };
var renderSarif = (report) => {
  const rules = /* @__PURE__ */ new Map();
  const results = report.items.flatMap(
    (item) => item.findings.map((finding) => {
      if (!rules.has(finding.rule))
        rules.set(finding.rule, {
          id: finding.rule,
          shortDescription: { text: finding.rule.replaceAll("-", " ") },
          ...finding.help === void 0 ? {} : { help: { text: (0, import_shown.printable)(finding.help) } }
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
    text: (0, import_shown.printable)(`${item.name}: ${finding.message}${finding.help === void 0 ? "" : ` ${finding.help}`}`)
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
  ...finding.suppressed === void 0 ? {} : { suppressions: [{ kind: "external", justification: (0, import_shown.printable)(finding.suppressed) }] }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif
});
