'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ItemReport: () => ItemReport,
  Level: () => Level,
  Override: () => Override,
  ReasonCode: () => ReasonCode,
  Report: () => Report,
  SignOff: () => SignOff,
  Status: () => Status,
  Verdict: () => Verdict,
  WaiverReport: () => WaiverReport
});
module.exports = __toCommonJS(stdin_exports);
var z3 = __toESM(require("./start.cjs").modules["zod/mini"]);
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_level = require("./start.cjs").modules["src/core/level.ts"];
var z2 = __toESM(require("./start.cjs").modules["zod/mini"]);
var FindingLevel = z.enum(["error", "warning", "notice"]);
var Finding = z.object({
  rule: z.string(),
  message: z.string(),
  level: FindingLevel,
  path: z.optional(z.string()),
  line: z.optional(z.int()),
  endLine: z.optional(z.int()),
  column: z.optional(z.int()),
  endColumn: z.optional(z.int()),
  help: z.optional(z.string()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: z.optional(z.string())
});
var Measurement = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.optional(z.string()),
  limit: z.optional(z.union([z.number(), z.string()]))
});
var Subject = z2.object({
  repository: z2.optional(z2.string()),
  sha: z2.optional(z2.string()),
  ref: z2.optional(z2.string()),
  pullRequest: z2.optional(z2.int()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: z2.optional(z2.array(z2.int())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: z2.optional(z2.string()),
  /** The issue on which a release is signed. */
  releaseIssue: z2.optional(z2.int()),
  environment: z2.optional(z2.string()),
  actor: z2.optional(z2.string()),
  runUrl: z2.optional(z2.string()),
  event: z2.optional(z2.string())
});
var Status = z3.enum(["pass", "fail", "error", "pending", "waived", "not-applicable", "skipped"]);
var Level = z3.enum(import_level.LEVELS);
var Verdict = z3.enum(["go", "no-go", "hold"]);
var ReasonCode = z3.enum([
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
var ItemReport = z3.object({
  id: z3.string(),
  name: z3.string(),
  stage: z3.string(),
  section: z3.array(z3.string()),
  level: Level,
  uses: z3.string(),
  status: Status,
  summary: z3.string(),
  remedy: z3.optional(z3.string()),
  findings: z3.array(Finding),
  measurements: z3.array(Measurement),
  evidence: z3.record(z3.string(), z3.unknown()),
  source: z3.optional(z3.object({ file: z3.string(), line: z3.int() })),
  startedAt: z3.optional(z3.string()),
  durationMs: z3.number(),
  attempts: z3.int()
});
var SignOff = z3.object({
  item: z3.string(),
  stage: z3.optional(z3.string()),
  line: z3.optional(z3.string()),
  decision: z3.enum(["signed", "revoked", "not-applicable", "rejected"]),
  by: z3.string(),
  onBehalfOf: z3.optional(z3.string()),
  via: z3.string(),
  sha: z3.optional(z3.string()),
  at: z3.string(),
  expiresAt: z3.optional(z3.string()),
  note: z3.optional(z3.string()),
  url: z3.optional(z3.string()),
  /** Whether it counts, and if not why. */
  counts: z3.boolean(),
  why: z3.optional(z3.string())
});
var WaiverReport = z3.object({
  item: z3.string(),
  reason: z3.string(),
  owner: z3.string(),
  expires: z3.string(),
  daysLeft: z3.int(),
  state: z3.enum(["active", "expired", "invalid", "unused"]),
  url: z3.optional(z3.string())
});
var Override = z3.object({
  by: z3.string(),
  reason: z3.string(),
  sha: z3.string(),
  at: z3.string(),
  url: z3.optional(z3.string())
});
var Report = z3.object({
  schemaVersion: z3.literal(1),
  verdict: Verdict,
  reason: z3.string(),
  stages: z3.array(z3.string()),
  subject: Subject,
  manifest: z3.object({
    path: z3.optional(z3.string()),
    sha256: z3.optional(z3.string()),
    ref: z3.optional(z3.string()),
    name: z3.optional(z3.string())
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: z3.optional(
    z3.array(z3.object({ path: z3.string(), sha256: z3.string(), ref: z3.optional(z3.string()), verdict: Verdict }))
  ),
  startedAt: z3.string(),
  durationMs: z3.number(),
  tool: z3.object({ name: z3.string(), version: z3.string() }),
  counts: z3.object({
    pass: z3.int(),
    fail: z3.int(),
    error: z3.int(),
    pending: z3.int(),
    waived: z3.int(),
    "not-applicable": z3.int(),
    skipped: z3.int()
  }),
  items: z3.array(ItemReport),
  signOffs: z3.array(SignOff),
  waivers: z3.array(WaiverReport),
  override: z3.optional(Override),
  decision: z3.optional(z3.enum(["keep", "rollback", "watch"])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: z3.optional(z3.array(z3.string())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: z3.optional(z3.array(z3.string()))
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ItemReport,
  Level,
  Override,
  ReasonCode,
  Report,
  SignOff,
  Status,
  Verdict,
  WaiverReport
});
