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
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var FindingLevel = (0, import_chunk_ITKNC3JG.held_enum)(["error", "warning", "notice"]);
var Finding = (0, import_chunk_ITKNC3JG.held_object)({
  rule: (0, import_chunk_ITKNC3JG.held_string)(),
  message: (0, import_chunk_ITKNC3JG.held_string)(),
  level: FindingLevel,
  path: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  line: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  endLine: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  column: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  endColumn: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  help: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
});
var Measurement = (0, import_chunk_ITKNC3JG.held_object)({
  name: (0, import_chunk_ITKNC3JG.held_string)(),
  value: (0, import_chunk_ITKNC3JG.held_number)(),
  unit: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  limit: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_string)()]))
});
var held = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["src/core/level.ts"];
var held_LEVELS = held.LEVELS;
var Subject = (0, import_chunk_ITKNC3JG.held_object)({
  repository: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  sha: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  ref: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  pullRequest: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_int)())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  /** The issue on which a release is signed. */
  releaseIssue: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)()),
  environment: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  actor: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  runUrl: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  event: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
});
var Status = (0, import_chunk_ITKNC3JG.held_enum)(["pass", "fail", "error", "pending", "waived", "not-applicable", "skipped"]);
var Level = (0, import_chunk_ITKNC3JG.held_enum)(held_LEVELS);
var Verdict = (0, import_chunk_ITKNC3JG.held_enum)(["go", "no-go", "hold"]);
var ReasonCode = (0, import_chunk_ITKNC3JG.held_enum)([
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
var ItemReport = (0, import_chunk_ITKNC3JG.held_object)({
  id: (0, import_chunk_ITKNC3JG.held_string)(),
  name: (0, import_chunk_ITKNC3JG.held_string)(),
  stage: (0, import_chunk_ITKNC3JG.held_string)(),
  section: (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()),
  level: Level,
  uses: (0, import_chunk_ITKNC3JG.held_string)(),
  status: Status,
  summary: (0, import_chunk_ITKNC3JG.held_string)(),
  remedy: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  findings: (0, import_chunk_ITKNC3JG.held_array)(Finding),
  measurements: (0, import_chunk_ITKNC3JG.held_array)(Measurement),
  evidence: (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_unknown)()),
  source: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_object)({ file: (0, import_chunk_ITKNC3JG.held_string)(), line: (0, import_chunk_ITKNC3JG.held_int)() })),
  startedAt: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  durationMs: (0, import_chunk_ITKNC3JG.held_number)(),
  attempts: (0, import_chunk_ITKNC3JG.held_int)()
});
var SignOff = (0, import_chunk_ITKNC3JG.held_object)({
  item: (0, import_chunk_ITKNC3JG.held_string)(),
  stage: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  line: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  decision: (0, import_chunk_ITKNC3JG.held_enum)(["signed", "revoked", "not-applicable", "rejected"]),
  by: (0, import_chunk_ITKNC3JG.held_string)(),
  onBehalfOf: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  via: (0, import_chunk_ITKNC3JG.held_string)(),
  sha: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  at: (0, import_chunk_ITKNC3JG.held_string)(),
  expiresAt: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  note: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  url: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
  /** Whether it counts, and if not why. */
  counts: (0, import_chunk_ITKNC3JG.held_boolean)(),
  why: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
});
var WaiverReport = (0, import_chunk_ITKNC3JG.held_object)({
  item: (0, import_chunk_ITKNC3JG.held_string)(),
  reason: (0, import_chunk_ITKNC3JG.held_string)(),
  owner: (0, import_chunk_ITKNC3JG.held_string)(),
  expires: (0, import_chunk_ITKNC3JG.held_string)(),
  daysLeft: (0, import_chunk_ITKNC3JG.held_int)(),
  state: (0, import_chunk_ITKNC3JG.held_enum)(["active", "expired", "invalid", "unused"]),
  url: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
});
var Override = (0, import_chunk_ITKNC3JG.held_object)({
  by: (0, import_chunk_ITKNC3JG.held_string)(),
  reason: (0, import_chunk_ITKNC3JG.held_string)(),
  sha: (0, import_chunk_ITKNC3JG.held_string)(),
  at: (0, import_chunk_ITKNC3JG.held_string)(),
  url: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
});
var Report = (0, import_chunk_ITKNC3JG.held_object)({
  schemaVersion: (0, import_chunk_ITKNC3JG.held_literal)(1),
  verdict: Verdict,
  reason: (0, import_chunk_ITKNC3JG.held_string)(),
  stages: (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()),
  subject: Subject,
  manifest: (0, import_chunk_ITKNC3JG.held_object)({
    path: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
    sha256: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
    ref: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()),
    name: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)())
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_object)({ path: (0, import_chunk_ITKNC3JG.held_string)(), sha256: (0, import_chunk_ITKNC3JG.held_string)(), ref: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()), verdict: Verdict }))
  ),
  startedAt: (0, import_chunk_ITKNC3JG.held_string)(),
  durationMs: (0, import_chunk_ITKNC3JG.held_number)(),
  tool: (0, import_chunk_ITKNC3JG.held_object)({ name: (0, import_chunk_ITKNC3JG.held_string)(), version: (0, import_chunk_ITKNC3JG.held_string)() }),
  counts: (0, import_chunk_ITKNC3JG.held_object)({
    pass: (0, import_chunk_ITKNC3JG.held_int)(),
    fail: (0, import_chunk_ITKNC3JG.held_int)(),
    error: (0, import_chunk_ITKNC3JG.held_int)(),
    pending: (0, import_chunk_ITKNC3JG.held_int)(),
    waived: (0, import_chunk_ITKNC3JG.held_int)(),
    "not-applicable": (0, import_chunk_ITKNC3JG.held_int)(),
    skipped: (0, import_chunk_ITKNC3JG.held_int)()
  }),
  items: (0, import_chunk_ITKNC3JG.held_array)(ItemReport),
  signOffs: (0, import_chunk_ITKNC3JG.held_array)(SignOff),
  waivers: (0, import_chunk_ITKNC3JG.held_array)(WaiverReport),
  override: (0, import_chunk_ITKNC3JG.held_optional)(Override),
  decision: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_enum)(["keep", "rollback", "watch"])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()))
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
