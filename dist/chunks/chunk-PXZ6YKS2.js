import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/report/is-rewritten.ts
var FROM_DEFAULT_BRANCH = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "schedule"
]);
var isRewritten = async (github, { path, sha, event }, { pullRequest, baseSha }, signal) => pullRequest !== void 0 && baseSha !== void 0 && !FROM_DEFAULT_BRANCH.has(event) && !await isSameAt(github, path, baseSha, sha, signal);
var isSameAt = async (github, path, one, other, signal) => {
  const [before, now] = await Promise.all([github.file(one, path, signal), github.file(other, path, signal)]);
  return before !== void 0 && now !== void 0 && Buffer.compare(before, now) === 0;
};

export {
  isRewritten,
  isSameAt
};
