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
  scan: () => scan
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var subjects = (0, import_chunk_ITKNC3JG.held_enum)(["debug-code", "secrets", "merge-markers", "files", "todo"]);
var extra = (0, import_chunk_ITKNC3JG.held_strictObject)({
  rule: (0, import_chunk_ITKNC3JG.held_string)().check(
    (0, import_chunk_ITKNC3JG.held_refine)((name) => /^[a-z0-9][a-z0-9-]*$/.test(name), "a rule has small letters, digits and hyphens"),
    (0, import_chunk_ITKNC3JG.held_describe)("The code that findings carry: `no-staging-host`.")
  ),
  pattern: (0, import_chunk_Y46FMYNX.held_pattern)().check((0, import_chunk_ITKNC3JG.held_describe)("The regular expression (RE2) to look for, line by line.")),
  message: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("What is wrong with it, in a sentence."))),
  help: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("What to do about it, in a sentence."))),
  level: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_enum)(["error", "warning", "notice"]).check((0, import_chunk_ITKNC3JG.held_describe)("How much a match weighs.")), "error"),
  paths: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("The files it is looked for in; all that are scanned unless told."))),
  secret: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether what matches is secret and must not be shown.")), false)
});
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  for: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_pipe)(
      (0, import_chunk_ITKNC3JG.held_union)([subjects, (0, import_chunk_ITKNC3JG.held_array)(subjects).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]),
      (0, import_chunk_ITKNC3JG.held_transform)((value) => typeof value === "string" ? [value] : value)
    ).check((0, import_chunk_ITKNC3JG.held_describe)("What is looked for. All but `todo` unless told.")),
    ["debug-code", "secrets", "merge-markers", "files"]
  ),
  scope: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["changed", "all"]).check((0, import_chunk_ITKNC3JG.held_describe)("The lines that this change adds (default), or every file.")),
    "changed"
  ),
  paths: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Files, folders or globs to look at; what git does not ignore unless told."))
  ),
  exclude: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Globs that are left out."))),
  tests: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_boolean)().check(
      (0, import_chunk_ITKNC3JG.held_describe)("Whether debug code and secrets told by their name only are looked for in test folders as well.")
    ),
    false
  ),
  rules: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_enum)(["off", "notice", "warning", "error"])).check(
      (0, import_chunk_ITKNC3JG.held_describe)("Another weight for a rule, or `off`."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ "console-log": "warning", print: "off" }] })
    )
  ),
  "max-size": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_Y46FMYNX.held_size)().check((0, import_chunk_ITKNC3JG.held_describe)("How much of a file is looked at; a warning names those that are larger.")),
    2e7
  ),
  extra: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_array)(extra).check((0, import_chunk_ITKNC3JG.held_describe)("Patterns of your own."))),
  accepted: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("A YAML or JSON file of findings that are accepted, each with its fingerprint and reason."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [".github/gonogo-accepted.yml"] })
    )
  )
});
var scan = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "scan",
  summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
  needs: ["files", "git", "clock"],
  options,
  timeoutMs: 12e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-F43O2ROL.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-scan-PF4UQ5R2.js"))).judgeScan(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scan
});
