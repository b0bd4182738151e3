import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/scan/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { pattern, size, texts } from "./core.js";
var SCANS = ["debug-code", "secrets", "merge-markers", "files", "todo"];
var Extra = z.strictObject({
  rule: z.string().check(
    z.regex(/^[a-z][a-z0-9-]*$/, "a rule has lower-case letters, digits and `-`"),
    z.describe("The name of the rule, for findings and suppressions.")
  ),
  pattern: pattern().check(z.describe("A regular expression (RE2) that a line must not match.")),
  message: z.string().check(z.minLength(1), z.describe("What is wrong with such a line.")),
  help: z.optional(z.string().check(z.describe("What to do instead."))),
  level: z._default(z.enum(["error", "warning", "notice"]), "error").check(z.describe("How much it weighs.")),
  paths: z.optional(texts().check(z.describe("Globs of the files it is for.")))
});
var ScanOptions = z.strictObject({
  for: z._default(z.array(z.enum(SCANS)).check(z.minLength(1)), ["debug-code", "secrets", "merge-markers", "files"]).check(
    z.meta({
      description: "What is looked for: debug-code, secrets, merge-markers, files that must not ship, todo. All but todo unless told.",
      examples: [["debug-code", "secrets"]]
    })
  ),
  scope: z._default(z.enum(["changed", "all"]), "changed").check(z.describe("The lines that the change adds (changed, the default), or every line of every file (all).")),
  paths: z.optional(
    texts().check(
      z.meta({
        description: "Globs of the files that are looked at; `!` leaves out. All files unless told.",
        examples: ["src/**"]
      })
    )
  ),
  exclude: z.optional(
    texts().check(z.meta({ description: "Globs of files that are left out.", examples: ["vendor/**"] }))
  ),
  rules: z.optional(
    z.record(z.string(), z.enum(["off", "notice", "warning", "error"])).check(z.meta({ description: "Another weight for a rule, or off.", examples: [{ "console-log": "warning" }] }))
  ),
  extra: z.optional(
    z.array(Extra).check(z.describe("Rules of your own, on an engine whose time grows with the text only."))
  ),
  accepted: z.optional(
    z.string().check(
      z.minLength(1),
      z.meta({
        description: "A YAML file of accepted findings: a list of fingerprint and reason.",
        examples: [".github/gonogo-accepted.yml"]
      })
    )
  ),
  tests: z._default(z.boolean(), false).check(z.describe("Look for debug code in test folders too.")),
  "max-size": z.optional(size()).check(z.describe("Larger files are not read; each is named in a warning. 10MB unless told."))
});
var scan = defineCheck({
  kind: "scan",
  summary: "No debug code, secrets, merge markers or files that must not ship",
  needs: ["files", "git"],
  options: ScanOptions,
  timeoutMs: 12e4,
  rules: async () => (await import("./rules-LSCLDH5T.js")).rules,
  run: async (options, context) => (await import("./scan-repository-A26QE6VB.js")).scanRepository(options, context)
});
export {
  SCANS,
  ScanOptions,
  scan
};
