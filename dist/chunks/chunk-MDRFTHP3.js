import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";

// src/github/evidence.ts
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
    throw new held_UsageError(`"${branch}" cannot keep the evidence: give \`evidence-branch\` a branch of its own.`);
  const path = evidencePath(report, order);
  await writer.appendFiles(
    branch,
    { [`${path}.json`]: reportText, [`${path}.intoto.json`]: statementText },
    `${report.verdict}: ${report.stages.join(", ")} of ${report.subject.sha?.slice(0, 7) ?? "no commit"}`,
    signal
  );
  return "created";
};

export {
  EVIDENCE_BRANCH,
  placeOf,
  timeOf,
  keepEvidence
};
