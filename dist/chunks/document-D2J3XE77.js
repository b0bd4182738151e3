import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/document/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { expectedValue } from "./core.js";
import { duration, patterns, texts } from "./core.js";
var section = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    title: z.string().check(
      z.minLength(1),
      z.describe("The heading, without its number and pictures; `Deploy > Rollback` is a heading below another.")
    ),
    "min-words": z.optional(z.int().check(z.minimum(1), z.describe("How many words the section has at least."))),
    contains: z.optional(texts().check(z.describe("Texts that have to stand in the section; case does not matter."))),
    matches: z.optional(patterns().check(z.describe("Regular expressions (RE2) that have to match in the section."))),
    code: z.optional(
      z.boolean().check(z.describe("Whether there has to be a code block in it: the commands themselves."))
    ),
    "tasks-done": z.optional(z.boolean().check(z.describe("Whether every task item in it has to be ticked.")))
  })
]);
var options = z.strictObject({
  path: texts().check(
    z.describe("The Markdown documents: paths or globs. Each has to exist."),
    z.meta({ examples: ["docs/RUNBOOK.md"] })
  ),
  section: z.optional(section.check(z.describe("One section that the document has to have."))),
  sections: z.optional(
    z.array(section).check(
      z.minLength(1),
      z.describe("Sections that the document has to have, none of them empty."),
      z.meta({ examples: [["Rollback plan", { title: "Contacts", contains: "@" }]] })
    )
  ),
  placeholders: z._default(
    z.enum(["refuse", "allow"]).check(z.describe("Whether placeholders such as [Contact Info], <db-host>, TODO, TBD, ??? are a failure.")),
    "refuse"
  ),
  "also-placeholders": z.optional(patterns().check(z.describe("Regular expressions (RE2) of further placeholders."))),
  allow: z.optional(texts().check(z.describe("Placeholders that may stay, as written: `<token>`."))),
  contains: z.optional(texts().check(z.describe("Texts that have to stand in the document; case does not matter."))),
  matches: z.optional(patterns().check(z.describe("Regular expressions (RE2) that have to match in the document."))),
  "not-matches": z.optional(
    patterns().check(z.describe("Regular expressions (RE2) that must not match in the document."))
  ),
  "min-words": z.optional(z.int().check(z.minimum(1), z.describe("How many words the document has at least."))),
  links: z._default(
    z.boolean().check(z.describe("Whether files and headings that it links to have to exist. Web addresses are not asked.")),
    false
  ),
  "tasks-done": z._default(z.boolean().check(z.describe("Whether every task item has to be ticked.")), false),
  "max-age": z.optional(duration().check(z.describe("How long ago the last commit that changed it may be: `90d`."))),
  "front-matter": z.optional(
    z.record(z.string(), expectedValue()).check(z.describe("What has to stand in the YAML block at the top."))
  )
});
var document = defineCheck({
  kind: "document",
  summary: "A document has its sections, none is empty, and no placeholder is left in it",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await import("./rules-75UECDVX.js")).rules,
  run: async (given, context) => (await import("./judge-document-WTLRDZS3.js")).judgeDocuments(given, context)
});
export {
  document
};
