import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/reporters/statement.ts
import { createHash } from "node:crypto";
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
  report: { sha256: createHash("sha256").update(reportText).digest("hex") }
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

export {
  PREDICATE_TYPE,
  renderPredicate,
  renderStatement
};
