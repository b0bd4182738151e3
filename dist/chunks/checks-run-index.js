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
var import_chunk_ZHUHO6HN = require("./chunk-ZHUHO6HN.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var stream = (0, import_chunk_ITKNC3JG.held_union)([
  (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    contains: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that have to be in it."))),
    "not-contains": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that must not be in it."))),
    matches: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that have to match."))),
    "not-matches": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that must not match."))),
    equals: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("What it has to be, but for white space around it."))),
    empty: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether it has to be empty, or must not be."))),
    lines: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)('How many lines it has that are not blank: "> 0", { max: 10 }.')))
  })
]);
var exitCode = (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_minimum)(0), (0, import_chunk_ITKNC3JG.held_maximum)(255));
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  command: (0, import_chunk_ITKNC3JG.held_union)([
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_refine)((text) => /^\s*[^\s#]/m.test(text), "this command does nothing and would always pass")
    ),
    (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()).check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_superRefine)((words, context) => {
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
    (0, import_chunk_ITKNC3JG.held_describe)("A text for the shell, or a program with its arguments that no shell reads."),
    (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["npm audit --omit=dev", ["node", "scripts/check.mjs"]] })
  ),
  shell: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)(
        "bash, sh, pwsh, powershell, cmd, python, node, or a template with {0}. Without it: bash -e -o pipefail, or sh -e where there is no bash."
      )
    )
  ),
  env: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_boolean)()])).check((0, import_chunk_ITKNC3JG.held_describe)("Variables for the command, beside those of the manifest and the item."))
  ),
  "working-directory": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Where it runs, from the directory of the item."))
  ),
  input: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("What it reads from standard input."))),
  "exit-code": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_pipe)(
      (0, import_chunk_ITKNC3JG.held_union)([exitCode, (0, import_chunk_ITKNC3JG.held_array)(exitCode).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]),
      (0, import_chunk_ITKNC3JG.held_transform)((value) => typeof value === "number" ? [value] : value)
    ).check((0, import_chunk_ITKNC3JG.held_describe)("The exit code, or codes, that pass.")),
    [0]
  ),
  "undecided-exit-code": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_pipe)(
      (0, import_chunk_ITKNC3JG.held_union)([exitCode, (0, import_chunk_ITKNC3JG.held_array)(exitCode).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]),
      (0, import_chunk_ITKNC3JG.held_transform)((value) => typeof value === "number" ? [value] : value)
    ).check((0, import_chunk_ITKNC3JG.held_describe)("Exit codes by which the command says that it could not find out."))
  ),
  stdout: (0, import_chunk_ITKNC3JG.held_optional)(stream.check((0, import_chunk_ITKNC3JG.held_describe)("What standard output has to be; a text has to be contained in it."))),
  stderr: (0, import_chunk_ITKNC3JG.held_optional)(stream.check((0, import_chunk_ITKNC3JG.held_describe)("What standard error has to be; a text has to be contained in it."))),
  output: (0, import_chunk_ITKNC3JG.held_optional)(stream.check((0, import_chunk_ITKNC3JG.held_describe)("The same for both together."))),
  value: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ZHUHO6HN.held_expectedValue)().check(
      (0, import_chunk_ITKNC3JG.held_describe)('What standard output has to be as one value: "< 5", 0, "ok".'),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["< 5", 0] })
    )
  ),
  json: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ZHUHO6HN.held_expectedValue)()).check((0, import_chunk_ITKNC3JG.held_describe)("JSONPath to what has to stand there, when standard output is JSON."))
  ),
  "max-time": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long it may take to pass; the item has a timeout of its own."))
  ),
  "fail-with": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_pattern)().check((0, import_chunk_ITKNC3JG.held_describe)("A regular expression (RE2) for the line of the output that says why it failed."))
  ),
  "keep-output": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_Y46FMYNX.held_size)().check((0, import_chunk_ITKNC3JG.held_describe)("How much of the output is kept in the report, from its end; 0 keeps nothing.")),
    4e3
  )
});
var run = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "run",
  summary: "A command ends with the exit code, the output and in the time it should",
  needs: ["shell", "files"],
  options,
  code: ["command", "shell"],
  timeoutMs: 5 * 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-LLK6W3EK.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-command-BZNUHC3O.js"))).judgeCommand(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
