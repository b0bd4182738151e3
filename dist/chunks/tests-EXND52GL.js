import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/tests/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { duration, limits, pattern, texts } from "./core.js";
var wanted = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    matches: pattern().check(z.describe("A regular expression (RE2) for the name with its suites before it.")),
    count: z.optional(limits().check(z.describe("How many have to match; at least one unless told.")))
  })
]);
var list = () => z.pipe(
  z.union([wanted, z.array(wanted).check(z.minLength(1))]),
  z.transform((value) => Array.isArray(value) ? value : [value])
);
var options = z.strictObject({
  report: texts().check(
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
      total: z.optional(limits().check(z.describe("All tests in the reports."))),
      passed: z.optional(limits().check(z.describe('Tests that passed: ">= 29".'))),
      failed: z.optional(limits().check(z.describe("Tests that failed: 0 unless told."))),
      skipped: z.optional(limits().check(z.describe("Tests that were skipped."))),
      flaky: z.optional(limits().check(z.describe("Tests that passed only when they were tried again.")))
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
  "max-age": z.optional(duration().check(z.describe("How old the report may be: `1h`."))),
  commit: z._default(
    z.enum(["if-stated", "required", "ignore"]).check(
      z.describe("Whether the report has to be of this commit: where it names one (default), always, or never.")
    ),
    "if-stated"
  )
});
var tests = defineCheck({
  kind: "tests",
  summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-YP62NY6T.js")).rules,
  run: async (given, context) => (await import("./judge-tests-7CLHA6AF.js")).judgeTests(given, context)
});
export {
  tests
};
