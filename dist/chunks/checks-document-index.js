import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_expectedValue
} from "./chunk-UZXYE4WY.js";
import {
  held_duration,
  held_patterns,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_int,
  held_meta,
  held_minLength,
  held_minimum,
  held_optional,
  held_record,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/document/index.ts
var section = held_union([
  held_string().check(held_minLength(1)),
  held_strictObject({
    title: held_string().check(
      held_minLength(1),
      held_describe("The heading, without its number and pictures; `Deploy > Rollback` is a heading below another.")
    ),
    "min-words": held_optional(held_int().check(held_minimum(1), held_describe("How many words the section has at least."))),
    contains: held_optional(held_texts().check(held_describe("Texts that have to stand in the section; case does not matter."))),
    matches: held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that have to match in the section."))),
    code: held_optional(
      held_boolean().check(held_describe("Whether there has to be a code block in it: the commands themselves."))
    ),
    "tasks-done": held_optional(held_boolean().check(held_describe("Whether every task item in it has to be ticked.")))
  })
]);
var options = held_strictObject({
  path: held_texts().check(
    held_describe("The Markdown documents: paths or globs. Each has to exist."),
    held_meta({ examples: ["docs/RUNBOOK.md"] })
  ),
  section: held_optional(section.check(held_describe("One section that the document has to have."))),
  sections: held_optional(
    held_array(section).check(
      held_minLength(1),
      held_describe("Sections that the document has to have, none of them empty."),
      held_meta({ examples: [["Rollback plan", { title: "Contacts", contains: "@" }]] })
    )
  ),
  placeholders: held__default(
    held_enum(["refuse", "allow"]).check(held_describe("Whether placeholders such as [Contact Info], <db-host>, TODO, TBD, ??? are a failure.")),
    "refuse"
  ),
  "also-placeholders": held_optional(held_patterns().check(held_describe("Regular expressions (RE2) of further placeholders."))),
  allow: held_optional(held_texts().check(held_describe("Placeholders that may stay, as written: `<token>`."))),
  contains: held_optional(held_texts().check(held_describe("Texts that have to stand in the document; case does not matter."))),
  matches: held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that have to match in the document."))),
  "not-matches": held_optional(
    held_patterns().check(held_describe("Regular expressions (RE2) that must not match in the document."))
  ),
  "min-words": held_optional(held_int().check(held_minimum(1), held_describe("How many words the document has at least."))),
  links: held__default(
    held_boolean().check(held_describe("Whether files and headings that it links to have to exist. Web addresses are not asked.")),
    false
  ),
  "tasks-done": held__default(held_boolean().check(held_describe("Whether every task item has to be ticked.")), false),
  "max-age": held_optional(held_duration().check(held_describe("How long ago the last commit that changed it may be: `90d`."))),
  "front-matter": held_optional(
    held_record(held_string(), held_expectedValue()).check(held_describe("What has to stand in the YAML block at the top."))
  )
});
var document = held_defineCheck({
  kind: "document",
  summary: "A document has its sections, none is empty, and no placeholder is left in it",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-RPXTGDAN.js")).rules,
  run: async (given, context) => (await import("./judge-document-4AXXLK7W.js")).judgeDocuments(given, context)
});
export {
  document
};
