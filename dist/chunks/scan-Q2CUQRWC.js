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
var subjects = z.enum(["debug-code", "secrets", "merge-markers", "files", "todo"]);
var extra = z.strictObject({
  rule: z.string().check(
    z.refine((name) => /^[a-z0-9][a-z0-9-]*$/.test(name), "a rule has small letters, digits and hyphens"),
    z.describe("The code that findings carry: `no-staging-host`.")
  ),
  pattern: pattern().check(z.describe("The regular expression (RE2) to look for, line by line.")),
  message: z.optional(z.string().check(z.minLength(1), z.describe("What is wrong with it, in a sentence."))),
  help: z.optional(z.string().check(z.minLength(1), z.describe("What to do about it, in a sentence."))),
  level: z._default(z.enum(["error", "warning", "notice"]).check(z.describe("How much a match weighs.")), "error"),
  paths: z.optional(texts().check(z.describe("The files it is looked for in; all that are scanned unless told."))),
  secret: z._default(z.boolean().check(z.describe("Whether what matches is secret and must not be shown.")), false)
});
var options = z.strictObject({
  for: z._default(
    z.pipe(
      z.union([subjects, z.array(subjects).check(z.minLength(1))]),
      z.transform((value) => typeof value === "string" ? [value] : value)
    ).check(z.describe("What is looked for. All but `todo` unless told.")),
    ["debug-code", "secrets", "merge-markers", "files"]
  ),
  scope: z._default(
    z.enum(["changed", "all"]).check(z.describe("The lines that this change adds (default), or every file.")),
    "changed"
  ),
  paths: z.optional(
    texts().check(z.describe("Files, folders or globs to look at; what git does not ignore unless told."))
  ),
  exclude: z.optional(texts().check(z.describe("Globs that are left out."))),
  tests: z._default(
    z.boolean().check(
      z.describe("Whether debug code and secrets told by their name only are looked for in test folders as well.")
    ),
    false
  ),
  rules: z.optional(
    z.record(z.string(), z.enum(["off", "notice", "warning", "error"])).check(
      z.describe("Another weight for a rule, or `off`."),
      z.meta({ examples: [{ "console-log": "warning", print: "off" }] })
    )
  ),
  "max-size": z._default(
    size().check(z.describe("How much of a file is looked at; a warning names those that are larger.")),
    2e7
  ),
  extra: z.optional(z.array(extra).check(z.describe("Patterns of your own."))),
  accepted: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe("A YAML or JSON file of findings that are accepted, each with its fingerprint and reason."),
      z.meta({ examples: [".github/gonogo-accepted.yml"] })
    )
  )
});
var scan = defineCheck({
  kind: "scan",
  summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
  needs: ["files", "git", "clock"],
  options,
  timeoutMs: 12e4,
  rules: async () => (await import("./rules-IE6T2STV.js")).rules,
  run: async (given, context) => (await import("./judge-scan-YQVNDKO5.js")).judgeScan(given, context)
});
export {
  scan
};
