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
var import_chunk_ZHUHO6HN = require("./chunk-ZHUHO6HN.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var section = (0, import_chunk_ITKNC3JG.held_union)([
  (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    title: (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("The heading, without its number and pictures; `Deploy > Rollback` is a heading below another.")
    ),
    "min-words": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_minimum)(1), (0, import_chunk_ITKNC3JG.held_describe)("How many words the section has at least."))),
    contains: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that have to stand in the section; case does not matter."))),
    matches: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that have to match in the section."))),
    code: (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether there has to be a code block in it: the commands themselves."))
    ),
    "tasks-done": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether every task item in it has to be ticked.")))
  })
]);
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  path: (0, import_chunk_Y46FMYNX.held_texts)().check(
    (0, import_chunk_ITKNC3JG.held_describe)("The Markdown documents: paths or globs. Each has to exist."),
    (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["docs/RUNBOOK.md"] })
  ),
  section: (0, import_chunk_ITKNC3JG.held_optional)(section.check((0, import_chunk_ITKNC3JG.held_describe)("One section that the document has to have."))),
  sections: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(section).check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("Sections that the document has to have, none of them empty."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [["Rollback plan", { title: "Contacts", contains: "@" }]] })
    )
  ),
  placeholders: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["refuse", "allow"]).check((0, import_chunk_ITKNC3JG.held_describe)("Whether placeholders such as [Contact Info], <db-host>, TODO, TBD, ??? are a failure.")),
    "refuse"
  ),
  "also-placeholders": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) of further placeholders."))),
  allow: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Placeholders that may stay, as written: `<token>`."))),
  contains: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that have to stand in the document; case does not matter."))),
  matches: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that have to match in the document."))),
  "not-matches": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that must not match in the document."))
  ),
  "min-words": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_minimum)(1), (0, import_chunk_ITKNC3JG.held_describe)("How many words the document has at least."))),
  links: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether files and headings that it links to have to exist. Web addresses are not asked.")),
    false
  ),
  "tasks-done": (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether every task item has to be ticked.")), false),
  "max-age": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long ago the last commit that changed it may be: `90d`."))),
  "front-matter": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ZHUHO6HN.held_expectedValue)()).check((0, import_chunk_ITKNC3JG.held_describe)("What has to stand in the YAML block at the top."))
  )
});
var document = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "document",
  summary: "A document has its sections, none is empty, and no placeholder is left in it",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-ZHUR2TMA.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-document-IHZDPWUB.js"))).judgeDocuments(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  document
});
