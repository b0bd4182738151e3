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
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var subjects = z.enum(["debug-code", "secrets", "merge-markers", "files", "todo"]);
var extra = z.strictObject({
  rule: z.string().check(
    z.refine((name) => /^[a-z0-9][a-z0-9-]*$/.test(name), "a rule has small letters, digits and hyphens"),
    z.describe("The code that findings carry: `no-staging-host`.")
  ),
  pattern: (0, import_options.pattern)().check(z.describe("The regular expression (RE2) to look for, line by line.")),
  message: z.optional(z.string().check(z.minLength(1), z.describe("What is wrong with it, in a sentence."))),
  help: z.optional(z.string().check(z.minLength(1), z.describe("What to do about it, in a sentence."))),
  level: z._default(z.enum(["error", "warning", "notice"]).check(z.describe("How much a match weighs.")), "error"),
  paths: z.optional((0, import_options.texts)().check(z.describe("The files it is looked for in; all that are scanned unless told."))),
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
    (0, import_options.texts)().check(z.describe("Files, folders or globs to look at; what git does not ignore unless told."))
  ),
  exclude: z.optional((0, import_options.texts)().check(z.describe("Globs that are left out."))),
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
    (0, import_options.size)().check(z.describe("How much of a file is looked at; a warning names those that are larger.")),
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
var scan = (0, import_check.defineCheck)({
  kind: "scan",
  summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
  needs: ["files", "git", "clock"],
  options,
  timeoutMs: 12e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-F43O2ROL.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-scan-IZ52BMTL.js"))).judgeScan(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scan
});
