import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_array,
  held_boolean,
  held_enum,
  held_int,
  held_literal,
  held_number,
  held_object,
  held_optional,
  held_record,
  held_string,
  held_union,
  held_unknown
} from "./chunk-MY35WQA5.js";
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// src/core/finding.ts
var FindingLevel = held_enum(["error", "warning", "notice"]);
var Finding = held_object({
  rule: held_string(),
  message: held_string(),
  level: FindingLevel,
  path: held_optional(held_string()),
  line: held_optional(held_int()),
  endLine: held_optional(held_int()),
  column: held_optional(held_int()),
  endColumn: held_optional(held_int()),
  help: held_optional(held_string()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: held_optional(held_string())
});
var Measurement = held_object({
  name: held_string(),
  value: held_number(),
  unit: held_optional(held_string()),
  limit: held_optional(held_union([held_number(), held_string()]))
});

// held:src/core/level.ts
var held = __require("./start.cjs").modules["src/core/level.ts"];
var held_LEVELS = held.LEVELS;

// src/core/subject.ts
var Subject = held_object({
  repository: held_optional(held_string()),
  sha: held_optional(held_string()),
  ref: held_optional(held_string()),
  pullRequest: held_optional(held_int()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: held_optional(held_array(held_int())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: held_optional(held_string()),
  /** The issue on which a release is signed. */
  releaseIssue: held_optional(held_int()),
  environment: held_optional(held_string()),
  actor: held_optional(held_string()),
  runUrl: held_optional(held_string()),
  event: held_optional(held_string())
});

// src/core/report.ts
var Status = held_enum(["pass", "fail", "error", "pending", "waived", "not-applicable", "skipped"]);
var Level = held_enum(held_LEVELS);
var Verdict = held_enum(["go", "no-go", "hold"]);
var ReasonCode = held_enum([
  "items-failed",
  "items-undecided",
  "waits-for-people",
  "nothing-applies",
  "watch-ended",
  "overridden",
  "all-passed",
  "no-manifest",
  "run-broke"
]);
var ItemReport = held_object({
  id: held_string(),
  name: held_string(),
  stage: held_string(),
  section: held_array(held_string()),
  level: Level,
  uses: held_string(),
  status: Status,
  summary: held_string(),
  remedy: held_optional(held_string()),
  findings: held_array(Finding),
  measurements: held_array(Measurement),
  evidence: held_record(held_string(), held_unknown()),
  source: held_optional(held_object({ file: held_string(), line: held_int() })),
  startedAt: held_optional(held_string()),
  durationMs: held_number(),
  attempts: held_int()
});
var SignOff = held_object({
  item: held_string(),
  stage: held_optional(held_string()),
  line: held_optional(held_string()),
  decision: held_enum(["signed", "revoked", "not-applicable", "rejected"]),
  by: held_string(),
  onBehalfOf: held_optional(held_string()),
  via: held_string(),
  sha: held_optional(held_string()),
  at: held_string(),
  expiresAt: held_optional(held_string()),
  note: held_optional(held_string()),
  url: held_optional(held_string()),
  /** Whether it counts, and if not why. */
  counts: held_boolean(),
  why: held_optional(held_string())
});
var WaiverReport = held_object({
  item: held_string(),
  reason: held_string(),
  owner: held_string(),
  expires: held_string(),
  daysLeft: held_int(),
  state: held_enum(["active", "expired", "invalid", "unused"]),
  url: held_optional(held_string())
});
var Override = held_object({
  by: held_string(),
  reason: held_string(),
  sha: held_string(),
  at: held_string(),
  url: held_optional(held_string())
});
var Report = held_object({
  schemaVersion: held_literal(1),
  verdict: Verdict,
  reason: held_string(),
  stages: held_array(held_string()),
  subject: Subject,
  manifest: held_object({
    path: held_optional(held_string()),
    sha256: held_optional(held_string()),
    ref: held_optional(held_string()),
    name: held_optional(held_string())
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: held_optional(
    held_array(held_object({ path: held_string(), sha256: held_string(), ref: held_optional(held_string()), verdict: Verdict }))
  ),
  startedAt: held_string(),
  durationMs: held_number(),
  tool: held_object({ name: held_string(), version: held_string() }),
  counts: held_object({
    pass: held_int(),
    fail: held_int(),
    error: held_int(),
    pending: held_int(),
    waived: held_int(),
    "not-applicable": held_int(),
    skipped: held_int()
  }),
  items: held_array(ItemReport),
  signOffs: held_array(SignOff),
  waivers: held_array(WaiverReport),
  override: held_optional(Override),
  decision: held_optional(held_enum(["keep", "rollback", "watch"])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: held_optional(held_array(held_string())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: held_optional(held_array(held_string()))
});

export {
  Status,
  Level,
  Verdict,
  ReasonCode,
  ItemReport,
  SignOff,
  WaiverReport,
  Override,
  Report
};
