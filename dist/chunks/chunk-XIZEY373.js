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
  PREDICATE_TYPE: () => PREDICATE_TYPE,
  renderPredicate: () => renderPredicate,
  renderStatement: () => renderStatement
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = require("node:crypto");
var PREDICATE_TYPE = "https://github.com/gonogo-gate/gonogo/verdict/v1";
var renderPredicate = (report, reportText) => ({
  verdict: report.verdict,
  reason: report.reason,
  stages: report.stages,
  environment: report.subject.environment ?? null,
  pullRequests: [
    ...report.subject.pullRequest === void 0 ? [] : [report.subject.pullRequest],
    ...report.subject.pullRequests ?? []
  ],
  manifest: report.manifest,
  manifests: report.manifests ?? [],
  results: report.items.map(({ id, stage, level, uses, status }) => ({ id, stage, level, uses, status })),
  signers: report.signOffs.filter(({ counts }) => counts).map(({ item, stage, line, decision, by, onBehalfOf, via, sha, at, url }) => ({
    item,
    stage: stage ?? null,
    line: line ?? null,
    decision,
    by,
    onBehalfOf: onBehalfOf ?? null,
    via,
    sha: sha ?? null,
    at,
    url: url ?? null
  })),
  waivers: report.waivers,
  override: report.override ?? null,
  startedAt: report.startedAt,
  runUrl: report.subject.runUrl ?? null,
  tool: report.tool,
  report: { sha256: (0, import_node_crypto.createHash)("sha256").update(reportText).digest("hex") }
});
var renderStatement = (report, reportText) => ({
  _type: "https://in-toto.io/Statement/v1",
  subject: [
    {
      name: report.subject.repository ?? "repository",
      digest: { gitCommit: report.subject.sha ?? "" }
    }
  ],
  predicateType: PREDICATE_TYPE,
  predicate: renderPredicate(report, reportText)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PREDICATE_TYPE,
  renderPredicate,
  renderStatement
});
