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
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_expected_value = require("./start.cjs").modules["src/core/expected-value.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var stream = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    contains: z.optional((0, import_options.texts)().check(z.describe("Texts that have to be in it."))),
    "not-contains": z.optional((0, import_options.texts)().check(z.describe("Texts that must not be in it."))),
    matches: z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that have to match."))),
    "not-matches": z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that must not match."))),
    equals: z.optional(z.string().check(z.describe("What it has to be, but for white space around it."))),
    empty: z.optional(z.boolean().check(z.describe("Whether it has to be empty, or must not be."))),
    lines: z.optional((0, import_options.limits)().check(z.describe('How many lines it has that are not blank: "> 0", { max: 10 }.')))
  })
]);
var exitCode = z.int().check(z.minimum(0), z.maximum(255));
var options = z.strictObject({
  command: z.union([
    z.string().check(
      z.minLength(1),
      z.refine((text) => /^\s*[^\s#]/m.test(text), "this command does nothing and would always pass")
    ),
    z.array(z.string()).check(
      z.minLength(1),
      z.superRefine((words, context) => {
        for (const [index, word] of words.entries())
          if (/^(&&|\|\|?|;|&|\d?>{1,2}|<|\d?>&\d)$/.test(word))
            context.addIssue({
              code: "custom",
              path: [index],
              message: "no shell reads a list, so that this would be an argument of the program; write the command as one text"
            });
      })
    )
  ]).check(
    z.describe("A text for the shell, or a program with its arguments that no shell reads."),
    z.meta({ examples: ["npm audit --omit=dev", ["node", "scripts/check.mjs"]] })
  ),
  shell: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe(
        "bash, sh, pwsh, powershell, cmd, python, node, or a template with {0}. Without it: bash -e -o pipefail, or sh -e where there is no bash."
      )
    )
  ),
  env: z.optional(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).check(z.describe("Variables for the command, beside those of the manifest and the item."))
  ),
  "working-directory": z.optional(
    z.string().check(z.minLength(1), z.describe("Where it runs, from the directory of the item."))
  ),
  input: z.optional(z.string().check(z.describe("What it reads from standard input."))),
  "exit-code": z._default(
    z.pipe(
      z.union([exitCode, z.array(exitCode).check(z.minLength(1))]),
      z.transform((value) => typeof value === "number" ? [value] : value)
    ).check(z.describe("The exit code, or codes, that pass.")),
    [0]
  ),
  "undecided-exit-code": z.optional(
    z.pipe(
      z.union([exitCode, z.array(exitCode).check(z.minLength(1))]),
      z.transform((value) => typeof value === "number" ? [value] : value)
    ).check(z.describe("Exit codes by which the command says that it could not find out."))
  ),
  stdout: z.optional(stream.check(z.describe("What standard output has to be; a text has to be contained in it."))),
  stderr: z.optional(stream.check(z.describe("What standard error has to be; a text has to be contained in it."))),
  output: z.optional(stream.check(z.describe("The same for both together."))),
  value: z.optional(
    (0, import_expected_value.expectedValue)().check(
      z.describe('What standard output has to be as one value: "< 5", 0, "ok".'),
      z.meta({ examples: ["< 5", 0] })
    )
  ),
  json: z.optional(
    z.record(z.string(), (0, import_expected_value.expectedValue)()).check(z.describe("JSONPath to what has to stand there, when standard output is JSON."))
  ),
  "max-time": z.optional(
    (0, import_options.duration)().check(z.describe("How long it may take to pass; the item has a timeout of its own."))
  ),
  "fail-with": z.optional(
    (0, import_options.pattern)().check(z.describe("A regular expression (RE2) for the line of the output that says why it failed."))
  ),
  "keep-output": z._default(
    (0, import_options.size)().check(z.describe("How much of the output is kept in the report, from its end; 0 keeps nothing.")),
    4e3
  )
});
var run = (0, import_check.defineCheck)({
  kind: "run",
  summary: "A command ends with the exit code, the output and in the time it should",
  needs: ["shell", "files"],
  options,
  code: ["command", "shell"],
  timeoutMs: 5 * 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-LLK6W3EK.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-command-SKOGBI3R.js"))).judgeCommand(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
