import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/outcome.ts
var passed = (summary, details = {}) => {
  const error = details.findings?.find((finding) => finding.level === "error" && finding.suppressed === void 0);
  return error === void 0 ? { ...details, status: "pass", summary } : {
    ...details,
    status: "fail",
    summary,
    findings: details.findings ?? [error],
    remedy: error.help ?? error.message
  };
};
var failed = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "fail",
  summary,
  remedy: help,
  findings: findings?.some((finding) => finding.level === "error" && finding.suppressed === void 0) ? findings : [{ rule, message: summary, level: "error", help }, ...findings ?? []]
});
var pending = (summary, { help, ...details }) => ({
  ...details,
  status: "pending",
  summary,
  remedy: help
});
var notApplicable = (summary, details = {}) => ({
  ...details,
  status: "not-applicable",
  summary
});
var undecided = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "error",
  summary,
  remedy: help,
  findings: findings ?? [{ rule, message: summary, level: "error", help }]
});

export {
  passed,
  failed,
  pending,
  notApplicable,
  undecided
};
