import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/reporters/words.ts
var STATUS_WORDS = {
  pass: { word: "passed", plural: "passed", sign: "\u2713", emoji: "\u2705" },
  fail: { word: "failed", plural: "failed", sign: "\u2717", emoji: "\u274C" },
  error: { word: "undecided", plural: "undecided", sign: "!", emoji: "\u2757" },
  pending: { word: "waiting", plural: "waiting", sign: "\u2026", emoji: "\u23F3" },
  waived: { word: "waived", plural: "waived", sign: "~", emoji: "\u{1F7E1}" },
  "not-applicable": { word: "does not apply", plural: "not applicable", sign: "-", emoji: "\u2796" },
  skipped: { word: "skipped", plural: "skipped", sign: "-", emoji: "\u23ED\uFE0F" }
};
var VERDICT_WORDS = {
  go: { word: "GO", emoji: "\u{1F7E2}", meaning: "may go on" },
  "no-go": { word: "NO-GO", emoji: "\u{1F534}", meaning: "must not go on" },
  hold: { word: "HOLD", emoji: "\u{1F7E1}", meaning: "waits for people" }
};
var countLine = (report) => {
  const parts = Object.keys(STATUS_WORDS).filter((status) => report.counts[status] > 0).map((status) => `${report.counts[status]} ${STATUS_WORDS[status].plural}`);
  return parts.length === 0 ? "no item" : parts.join(", ");
};
var subjectLine = ({ subject, stages, manifest }) => [
  manifest.name,
  `${stages.length === 1 ? "stage" : "stages"} ${stages.join(", ")}`,
  [subject.repository, subject.sha?.slice(0, 7)].filter((part) => part !== void 0).join("@") || void 0,
  subject.pullRequest === void 0 ? void 0 : `pull request ${subject.pullRequest}`,
  subject.environment
].filter((part) => part !== void 0 && part !== "").join(" \xB7 ");
var placeOf = ({ path, line, column }) => path === void 0 ? void 0 : [path, line, column].filter((part) => part !== void 0).join(":");
var needsAttention = ({ status }) => status === "fail" || status === "error" || status === "pending";

export {
  STATUS_WORDS,
  VERDICT_WORDS,
  countLine,
  subjectLine,
  placeOf,
  needsAttention
};
