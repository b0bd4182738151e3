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
  document: () => document
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_expected_value = require("./start.cjs").modules["src/core/expected-value.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var section = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    title: z.string().check(
      z.minLength(1),
      z.describe("The heading, without its number and pictures; `Deploy > Rollback` is a heading below another.")
    ),
    "min-words": z.optional(z.int().check(z.minimum(1), z.describe("How many words the section has at least."))),
    contains: z.optional((0, import_options.texts)().check(z.describe("Texts that have to stand in the section; case does not matter."))),
    matches: z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that have to match in the section."))),
    code: z.optional(
      z.boolean().check(z.describe("Whether there has to be a code block in it: the commands themselves."))
    ),
    "tasks-done": z.optional(z.boolean().check(z.describe("Whether every task item in it has to be ticked.")))
  })
]);
var options = z.strictObject({
  path: (0, import_options.texts)().check(
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
  "also-placeholders": z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) of further placeholders."))),
  allow: z.optional((0, import_options.texts)().check(z.describe("Placeholders that may stay, as written: `<token>`."))),
  contains: z.optional((0, import_options.texts)().check(z.describe("Texts that have to stand in the document; case does not matter."))),
  matches: z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that have to match in the document."))),
  "not-matches": z.optional(
    (0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that must not match in the document."))
  ),
  "min-words": z.optional(z.int().check(z.minimum(1), z.describe("How many words the document has at least."))),
  links: z._default(
    z.boolean().check(z.describe("Whether files and headings that it links to have to exist. Web addresses are not asked.")),
    false
  ),
  "tasks-done": z._default(z.boolean().check(z.describe("Whether every task item has to be ticked.")), false),
  "max-age": z.optional((0, import_options.duration)().check(z.describe("How long ago the last commit that changed it may be: `90d`."))),
  "front-matter": z.optional(
    z.record(z.string(), (0, import_expected_value.expectedValue)()).check(z.describe("What has to stand in the YAML block at the top."))
  )
});
var document = (0, import_check.defineCheck)({
  kind: "document",
  summary: "A document has its sections, none is empty, and no placeholder is left in it",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-ZHUR2TMA.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-document-YJZV4Q5V.js"))).judgeDocuments(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  document
});
