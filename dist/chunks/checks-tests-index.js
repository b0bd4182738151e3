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
  tests: () => tests
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var wanted = (0, import_chunk_ITKNC3JG.held_union)([
  (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    matches: (0, import_chunk_Y46FMYNX.held_pattern)().check((0, import_chunk_ITKNC3JG.held_describe)("A regular expression (RE2) for the name with its suites before it.")),
    count: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)("How many have to match; at least one unless told.")))
  })
]);
var list = () => (0, import_chunk_ITKNC3JG.held_pipe)(
  (0, import_chunk_ITKNC3JG.held_union)([wanted, (0, import_chunk_ITKNC3JG.held_array)(wanted).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]),
  (0, import_chunk_ITKNC3JG.held_transform)((value) => Array.isArray(value) ? value : [value])
);
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  report: (0, import_chunk_Y46FMYNX.held_texts)().check(
    (0, import_chunk_ITKNC3JG.held_describe)("The report that the test run wrote: paths or globs. Each has to name at least one file."),
    (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["reports/*.xml", "playwright-report.json"] })
  ),
  format: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["auto", "junit", "playwright", "jest", "vitest", "tap", "ctrf", "mocha", "pytest", "go"]).check((0, import_chunk_ITKNC3JG.held_describe)("The format of the report; found out from its content unless told.")),
    "auto"
  ),
  names: (0, import_chunk_ITKNC3JG.held_optional)(
    list().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Tests that have to have run and passed: names as written, with or without their suites, or { matches: pattern }."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [["signup with valid Partner ID", { matches: "^login " }]] })
    )
  ),
  suites: (0, import_chunk_ITKNC3JG.held_optional)(
    list().check(
      (0, import_chunk_ITKNC3JG.held_describe)("Suites (files, classes, describe blocks) of which every test has to have run and passed.")
    )
  ),
  counts: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      total: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)("All tests in the reports."))),
      passed: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)('Tests that passed: ">= 29".'))),
      failed: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)("Tests that failed: 0 unless told."))),
      skipped: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)("Tests that were skipped."))),
      flaky: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)("Tests that passed only when they were tried again.")))
    }).check((0, import_chunk_ITKNC3JG.held_describe)("How many tests there are of each kind."))
  ),
  others: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["have-to-pass", "may-fail"]).check((0, import_chunk_ITKNC3JG.held_describe)("Whether tests that are not named may fail, where `names` or `suites` are given.")),
    "may-fail"
  ),
  flaky: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["allow", "refuse"]).check((0, import_chunk_ITKNC3JG.held_describe)("Whether a test counts that passed only when it was tried again.")),
    "allow"
  ),
  "max-age": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How old the report may be: `1h`."))),
  commit: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["if-stated", "required", "ignore"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)("Whether the report has to be of this commit: where it names one (default), always, or never.")
    ),
    "if-stated"
  )
});
var tests = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "tests",
  summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-7RYOR5WM.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-tests-2FZUN375.js"))).judgeTests(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tests
});
