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
  defineCheck,
  duration,
  patterns,
  texts
} from "./chunk-JEBPCSN6.js";
import {
  _default,
  _enum,
  _gte,
  _minLength,
  array,
  boolean,
  describe,
  int,
  meta,
  optional,
  record,
  strictObject,
  string,
  union
} from "./chunk-IPHLSQTE.js";
import "./chunk-OTI4BOR6.js";
import "./chunk-AQRSFJOX.js";
import "./chunk-3P6HXFZJ.js";

// src/checks/document/index.ts
var section = union([
  string().check(_minLength(1)),
  strictObject({
    title: string().check(
      _minLength(1),
      describe("The heading, without its number and pictures; `Deploy > Rollback` is a heading below another.")
    ),
    "min-words": optional(int().check(_gte(1), describe("How many words the section has at least."))),
    contains: optional(texts().check(describe("Texts that have to stand in the section; case does not matter."))),
    matches: optional(patterns().check(describe("Regular expressions (RE2) that have to match in the section."))),
    code: optional(
      boolean().check(describe("Whether there has to be a code block in it: the commands themselves."))
    ),
    "tasks-done": optional(boolean().check(describe("Whether every task item in it has to be ticked.")))
  })
]);
var options = strictObject({
  path: texts().check(
    describe("The Markdown documents: paths or globs. Each has to exist."),
    meta({ examples: ["docs/RUNBOOK.md"] })
  ),
  section: optional(section.check(describe("One section that the document has to have."))),
  sections: optional(
    array(section).check(
      _minLength(1),
      describe("Sections that the document has to have, none of them empty."),
      meta({ examples: [["Rollback plan", { title: "Contacts", contains: "@" }]] })
    )
  ),
  placeholders: _default(
    _enum(["refuse", "allow"]).check(describe("Whether placeholders such as [Contact Info], <db-host>, TODO, TBD, ??? are a failure.")),
    "refuse"
  ),
  "also-placeholders": optional(patterns().check(describe("Regular expressions (RE2) of further placeholders."))),
  allow: optional(texts().check(describe("Placeholders that may stay, as written: `<token>`."))),
  contains: optional(texts().check(describe("Texts that have to stand in the document; case does not matter."))),
  matches: optional(patterns().check(describe("Regular expressions (RE2) that have to match in the document."))),
  "not-matches": optional(
    patterns().check(describe("Regular expressions (RE2) that must not match in the document."))
  ),
  "min-words": optional(int().check(_gte(1), describe("How many words the document has at least."))),
  links: _default(
    boolean().check(describe("Whether files and headings that it links to have to exist. Web addresses are not asked.")),
    false
  ),
  "tasks-done": _default(boolean().check(describe("Whether every task item has to be ticked.")), false),
  "max-age": optional(duration().check(describe("How long ago the last commit that changed it may be: `90d`."))),
  "front-matter": optional(
    record(string(), expectedValue()).check(describe("What has to stand in the YAML block at the top."))
  )
});
var document = defineCheck({
  kind: "document",
  summary: "A document has its sections, none is empty, and no placeholder is left in it",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-PWN5MGRE.js")).rules,
  run: async (given, context) => (await import("./judge-document-35ZAII5N.js")).judgeDocuments(given, context)
});
export {
  document
};
