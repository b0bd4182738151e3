import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/github/evidence.ts
import { Undecidable, UsageError } from "./core.js";
var EVIDENCE_BRANCH = "gonogo-evidence";
var evidencePath = (report, order) => {
  const place = placeOf(report.stages, report.subject.environment);
  const time = report.startedAt.replace(/[^0-9TZ]/g, "");
  return `${report.subject.sha ?? "no-commit"}/${place}/${time}-${order.runId}-${order.attempt}`;
};
var placeOf = (stages, environment) => [...stages, ...environment === void 0 ? [] : [environment]].map((text) => encodeURIComponent(text).replaceAll("%", "_")).join("-");
var timeOf = (path) => path.split("/").at(-1) ?? path;
var evidenceOf = (github, branch) => {
  const tip = (signal) => github.resolveRef(`heads/${branch}`, signal);
  return {
    async paths(signal) {
      const sha = await tip(signal);
      if (sha === void 0) return void 0;
      const { entries, complete } = await github.tree(sha, signal);
      if (!complete)
        throw new Undecidable(`GitHub does not list all files of ${branch}: there are too many.`, {
          rule: "tree-too-large",
          help: "Begin a new branch, and keep the old one as the archive."
        });
      return entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
    },
    async read(path, signal) {
      const sha = await tip(signal);
      return sha === void 0 ? void 0 : github.file(sha, path, signal);
    }
  };
};
var keepEvidence = async (options) => {
  const { github, writer, branch, report, reportText, statementText, order, signal } = options;
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch) || branch === await github.defaultBranch(signal))
    throw new UsageError(`"${branch}" cannot keep the evidence: give \`evidence-branch\` a branch of its own.`);
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
  evidenceOf,
  keepEvidence
};
