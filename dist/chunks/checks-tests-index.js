import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_duration,
  held_limits,
  held_pattern,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_describe,
  held_enum,
  held_meta,
  held_minLength,
  held_optional,
  held_pipe,
  held_strictObject,
  held_string,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/tests/index.ts
var wanted = held_union([
  held_string().check(held_minLength(1)),
  held_strictObject({
    matches: held_pattern().check(held_describe("A regular expression (RE2) for the name with its suites before it.")),
    count: held_optional(held_limits().check(held_describe("How many have to match; at least one unless told.")))
  })
]);
var list = () => held_pipe(
  held_union([wanted, held_array(wanted).check(held_minLength(1))]),
  held_transform((value) => Array.isArray(value) ? value : [value])
);
var options = held_strictObject({
  report: held_texts().check(
    held_describe("The report that the test run wrote: paths or globs. Each has to name at least one file."),
    held_meta({ examples: ["reports/*.xml", "playwright-report.json"] })
  ),
  format: held__default(
    held_enum(["auto", "junit", "playwright", "jest", "vitest", "tap", "ctrf", "mocha", "pytest", "go"]).check(held_describe("The format of the report; found out from its content unless told.")),
    "auto"
  ),
  names: held_optional(
    list().check(
      held_describe(
        "Tests that have to have run and passed: names as written, with or without their suites, or { matches: pattern }."
      ),
      held_meta({ examples: [["signup with valid Partner ID", { matches: "^login " }]] })
    )
  ),
  suites: held_optional(
    list().check(
      held_describe("Suites (files, classes, describe blocks) of which every test has to have run and passed.")
    )
  ),
  counts: held_optional(
    held_strictObject({
      total: held_optional(held_limits().check(held_describe("All tests in the reports."))),
      passed: held_optional(held_limits().check(held_describe('Tests that passed: ">= 29".'))),
      failed: held_optional(held_limits().check(held_describe("Tests that failed: 0 unless told."))),
      skipped: held_optional(held_limits().check(held_describe("Tests that were skipped."))),
      flaky: held_optional(held_limits().check(held_describe("Tests that passed only when they were tried again.")))
    }).check(held_describe("How many tests there are of each kind."))
  ),
  others: held__default(
    held_enum(["have-to-pass", "may-fail"]).check(held_describe("Whether tests that are not named may fail, where `names` or `suites` are given.")),
    "may-fail"
  ),
  flaky: held__default(
    held_enum(["allow", "refuse"]).check(held_describe("Whether a test counts that passed only when it was tried again.")),
    "allow"
  ),
  "max-age": held_optional(held_duration().check(held_describe("How old the report may be: `1h`."))),
  commit: held__default(
    held_enum(["if-stated", "required", "ignore"]).check(
      held_describe("Whether the report has to be of this commit: where it names one (default), always, or never.")
    ),
    "if-stated"
  )
});
var tests = held_defineCheck({
  kind: "tests",
  summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-SYUKH67U.js")).rules,
  run: async (given, context) => (await import("./judge-tests-R575KUAB.js")).judgeTests(given, context)
});
export {
  tests
};
