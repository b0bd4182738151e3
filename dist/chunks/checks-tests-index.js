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
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var wanted = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    matches: (0, import_options.pattern)().check(z.describe("A regular expression (RE2) for the name with its suites before it.")),
    count: z.optional((0, import_options.limits)().check(z.describe("How many have to match; at least one unless told.")))
  })
]);
var list = () => z.pipe(
  z.union([wanted, z.array(wanted).check(z.minLength(1))]),
  z.transform((value) => Array.isArray(value) ? value : [value])
);
var options = z.strictObject({
  report: (0, import_options.texts)().check(
    z.describe("The report that the test run wrote: paths or globs. Each has to name at least one file."),
    z.meta({ examples: ["reports/*.xml", "playwright-report.json"] })
  ),
  format: z._default(
    z.enum(["auto", "junit", "playwright", "jest", "vitest", "tap", "ctrf", "mocha", "pytest", "go"]).check(z.describe("The format of the report; found out from its content unless told.")),
    "auto"
  ),
  names: z.optional(
    list().check(
      z.describe(
        "Tests that have to have run and passed: names as written, with or without their suites, or { matches: pattern }."
      ),
      z.meta({ examples: [["signup with valid Partner ID", { matches: "^login " }]] })
    )
  ),
  suites: z.optional(
    list().check(
      z.describe("Suites (files, classes, describe blocks) of which every test has to have run and passed.")
    )
  ),
  counts: z.optional(
    z.strictObject({
      total: z.optional((0, import_options.limits)().check(z.describe("All tests in the reports."))),
      passed: z.optional((0, import_options.limits)().check(z.describe('Tests that passed: ">= 29".'))),
      failed: z.optional((0, import_options.limits)().check(z.describe("Tests that failed: 0 unless told."))),
      skipped: z.optional((0, import_options.limits)().check(z.describe("Tests that were skipped."))),
      flaky: z.optional((0, import_options.limits)().check(z.describe("Tests that passed only when they were tried again.")))
    }).check(z.describe("How many tests there are of each kind."))
  ),
  others: z._default(
    z.enum(["have-to-pass", "may-fail"]).check(z.describe("Whether tests that are not named may fail, where `names` or `suites` are given.")),
    "may-fail"
  ),
  flaky: z._default(
    z.enum(["allow", "refuse"]).check(z.describe("Whether a test counts that passed only when it was tried again.")),
    "allow"
  ),
  "max-age": z.optional((0, import_options.duration)().check(z.describe("How old the report may be: `1h`."))),
  commit: z._default(
    z.enum(["if-stated", "required", "ignore"]).check(
      z.describe("Whether the report has to be of this commit: where it names one (default), always, or never.")
    ),
    "if-stated"
  )
});
var tests = (0, import_check.defineCheck)({
  kind: "tests",
  summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-7RYOR5WM.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-tests-NMQH3PB5.js"))).judgeTests(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tests
});
