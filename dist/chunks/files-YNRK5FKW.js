import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  expectedValue
} from "./chunk-LVZ465RR.js";
import {
  comparison,
  defineCheck,
  duration,
  limits,
  patterns,
  texts
} from "./chunk-JEBPCSN6.js";
import {
  _default,
  _enum,
  _minLength,
  boolean,
  describe,
  int,
  meta,
  optional,
  record,
  refine,
  strictObject,
  string,
  union
} from "./chunk-IPHLSQTE.js";
import "./chunk-OTI4BOR6.js";
import "./chunk-AQRSFJOX.js";
import "./chunk-3P6HXFZJ.js";

// src/checks/files/index.ts
var options = strictObject({
  path: optional(
    texts().check(
      describe("Files, folders or globs; `!` leaves out. Each of them has to name at least one file."),
      meta({ examples: ["docs/USER_GUIDE.md", "dist/**/*.js"] })
    )
  ),
  paths: optional(texts().check(describe("Another name of `path`."))),
  exclude: optional(texts().check(describe("Globs that are left out of what `path` finds."))),
  exists: optional(boolean().check(describe("true, the default: they have to be there. false: they must not."))),
  absent: optional(boolean().check(describe("true: nothing that matches may be there."))),
  kind: _default(
    _enum(["file", "directory", "any"]).check(describe("What has to be there: a file, a folder, or either.")),
    "any"
  ),
  require: _default(
    _enum(["all", "any"]).check(describe("Whether each path has to be there, or one of them is enough.")),
    "all"
  ),
  count: optional(comparison().check(describe('How many match in all: 3, ">= 1".'))),
  contains: optional(texts().check(describe("Texts that have to stand in every file, as written."))),
  "not-contains": optional(texts().check(describe("Texts that must not stand in any file."))),
  matches: optional(patterns().check(describe("Regular expressions (RE2) that have to match in every file."))),
  "not-matches": optional(patterns().check(describe("Regular expressions (RE2) that must not match in any file."))),
  size: optional(limits().check(describe('Size of each file: "> 0", "<= 10MB", { min: 1KB, max: 5MB }.'))),
  "not-empty": optional(boolean().check(describe("true: a file has to have more than white space."))),
  parses: optional(
    union([boolean(), _enum(["json", "jsonl", "yaml", "toml", "xml"])]).check(describe("The format the file has to be well-formed in; true takes it from the name."))
  ),
  values: optional(
    record(string(), expectedValue()).check(
      describe("JSONPath (or a dotted path) to what has to stand there, in JSON, YAML and TOML files."),
      meta({ examples: [{ "$.version": "2.1.0", "$.engines.node": { matches: "^>=" } }] })
    )
  ),
  "same-as": optional(string().check(_minLength(1), describe("A file that has to have the very same bytes."))),
  sha256: optional(
    string().check(
      refine((text) => /^(sha256:)?[0-9a-f]{64}$/i.test(text), "a SHA-256 has 64 hexadecimal digits"),
      describe("The SHA-256 of the file, in hexadecimal.")
    )
  ),
  checksums: optional(
    string().check(
      _minLength(1),
      describe("A file as sha256sum writes it: every file listed in it has to have its digest.")
    )
  ),
  "newer-than": optional(
    texts().check(describe("Files or globs that must not have been modified after the file: what it was made from."))
  ),
  "max-age": optional(duration().check(describe("How long ago the file may have been modified last."))),
  mode: optional(
    union([int(), string()]).check(
      refine((mode) => /^0?[0-7]{3,4}$/.test(String(mode)), 'a mode is written "0644" or "600"'),
      describe('Permissions it has to have, in octal: "0600". More than these are a failure.')
    )
  ),
  executable: optional(boolean().check(describe("Whether it has to be, or must not be, executable."))),
  "line-endings": optional(_enum(["lf", "crlf"]).check(describe("How every line has to end."))),
  tracked: optional(
    boolean().check(describe("Whether git has to know it, or must not (a file that never belongs in a commit)."))
  ),
  changed: optional(boolean().check(describe("Whether this change has to touch it, or must not.")))
});
var files = defineCheck({
  kind: "files",
  summary: "Files exist or are absent, and have the content, size, format and permissions they should",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-F3M5EYUA.js")).rules,
  run: async (given, context) => (await import("./judge-files-FOQSICI4.js")).judgeFiles(given, context)
});
export {
  files
};
