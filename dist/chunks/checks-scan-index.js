import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_pattern,
  held_size,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_meta,
  held_minLength,
  held_optional,
  held_pipe,
  held_record,
  held_refine,
  held_strictObject,
  held_string,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/scan/index.ts
var subjects = held_enum(["debug-code", "secrets", "merge-markers", "files", "todo"]);
var extra = held_strictObject({
  rule: held_string().check(
    held_refine((name) => /^[a-z0-9][a-z0-9-]*$/.test(name), "a rule has small letters, digits and hyphens"),
    held_describe("The code that findings carry: `no-staging-host`.")
  ),
  pattern: held_pattern().check(held_describe("The regular expression (RE2) to look for, line by line.")),
  message: held_optional(held_string().check(held_minLength(1), held_describe("What is wrong with it, in a sentence."))),
  help: held_optional(held_string().check(held_minLength(1), held_describe("What to do about it, in a sentence."))),
  level: held__default(held_enum(["error", "warning", "notice"]).check(held_describe("How much a match weighs.")), "error"),
  paths: held_optional(held_texts().check(held_describe("The files it is looked for in; all that are scanned unless told."))),
  secret: held__default(held_boolean().check(held_describe("Whether what matches is secret and must not be shown.")), false)
});
var options = held_strictObject({
  for: held__default(
    held_pipe(
      held_union([subjects, held_array(subjects).check(held_minLength(1))]),
      held_transform((value) => typeof value === "string" ? [value] : value)
    ).check(held_describe("What is looked for. All but `todo` unless told.")),
    ["debug-code", "secrets", "merge-markers", "files"]
  ),
  scope: held__default(
    held_enum(["changed", "all"]).check(held_describe("The lines that this change adds (default), or every file.")),
    "changed"
  ),
  paths: held_optional(
    held_texts().check(held_describe("Files, folders or globs to look at; what git does not ignore unless told."))
  ),
  exclude: held_optional(held_texts().check(held_describe("Globs that are left out."))),
  tests: held__default(
    held_boolean().check(
      held_describe("Whether debug code and secrets told by their name only are looked for in test folders as well.")
    ),
    false
  ),
  rules: held_optional(
    held_record(held_string(), held_enum(["off", "notice", "warning", "error"])).check(
      held_describe("Another weight for a rule, or `off`."),
      held_meta({ examples: [{ "console-log": "warning", print: "off" }] })
    )
  ),
  "max-size": held__default(
    held_size().check(held_describe("How much of a file is looked at; a warning names those that are larger.")),
    2e7
  ),
  extra: held_optional(held_array(extra).check(held_describe("Patterns of your own."))),
  accepted: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe("A YAML or JSON file of findings that are accepted, each with its fingerprint and reason."),
      held_meta({ examples: [".github/gonogo-accepted.yml"] })
    )
  )
});
var scan = held_defineCheck({
  kind: "scan",
  summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
  needs: ["files", "git", "clock"],
  options,
  timeoutMs: 12e4,
  rules: async () => (await import("./rules-JVHG2PN2.js")).rules,
  run: async (given, context) => (await import("./judge-scan-2HG2JTJG.js")).judgeScan(given, context)
});
export {
  scan
};
