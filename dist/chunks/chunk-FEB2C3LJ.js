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
  EVIDENCE_BRANCH: () => EVIDENCE_BRANCH,
  keepEvidence: () => keepEvidence,
  placeOf: () => placeOf,
  timeOf: () => timeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var EVIDENCE_BRANCH = "gonogo-evidence";
var evidencePath = (report, order) => {
  const place = placeOf(report.stages, report.subject.environment);
  const time = report.startedAt.replace(/[^0-9TZ]/g, "");
  return `${report.subject.sha ?? "no-commit"}/${place}/${time}-${order.runId}-${order.attempt}`;
};
var placeOf = (stages, environment) => [...stages, ...environment === void 0 ? [] : [environment]].map((text) => encodeURIComponent(text).replaceAll("%", "_")).join("-");
var timeOf = (path) => path.split("/").at(-1) ?? path;
var keepEvidence = async (options) => {
  const { github, writer, branch, report, reportText, statementText, order, signal } = options;
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch) || branch === await github.defaultBranch(signal))
    throw new import_errors.UsageError(`"${branch}" cannot keep the evidence: give \`evidence-branch\` a branch of its own.`);
  const path = evidencePath(report, order);
  await writer.appendFiles(
    branch,
    { [`${path}.json`]: reportText, [`${path}.intoto.json`]: statementText },
    `${report.verdict}: ${report.stages.join(", ")} of ${report.subject.sha?.slice(0, 7) ?? "no commit"}`,
    signal
  );
  return "created";
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EVIDENCE_BRANCH,
  keepEvidence,
  placeOf,
  timeOf
});
