'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  (0, import_chunk_WIJKVOVE.rulePage)(
    "exit-code",
    "The command did not end as it should",
    "What the command checks does not hold.",
    "Run the command by hand, and mend what it reports."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "too-slow",
    "The command took too long",
    "What it measures is slower than people were promised.",
    "Find out what takes the time, or raise `max-time`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "output-missing",
    "Something is missing in the output",
    "The command did not do, or did not find, what it should.",
    "Look at the output in the report."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "output-unwanted",
    "Something is in the output that must not be",
    "The command reports what should not happen.",
    "Look at the output in the report."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "output-differs",
    "The output is not what it has to be",
    "The command answers something else than expected.",
    "Look at the output in the report."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "output-too-long",
    "The output is too long to be looked at whole",
    "Of long output the first and the last 4 MB are kept; what is not seen cannot be said to be absent.",
    "Let the command write less: filter it with grep."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "output-no-json",
    "The output is no JSON",
    "Its values cannot be looked at.",
    "Let the command write JSON and nothing else to standard output."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "value-wrong",
    "A value in the output is not the expected one",
    "The command answers something else than expected.",
    "Look at what the command writes."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "json-path-wrong",
    "A key of `json` is not a JSONPath",
    "Nothing was looked at.",
    "Write `$.a.b`, `$['a b']` or `$.list[0]`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "command-undecided",
    "The command says that it could not find out",
    "Whether it holds is not known, and no answer is never a pass.",
    "Look at its output for what it needs."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "untrusted",
    "The command was not run",
    "What a fork brings along would run with the rights of the workflow.",
    "Run this item where the code is trusted: after the merge, or on a branch of the repository itself."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "command-not-started",
    "The command could not be started",
    "Whether it holds is not known.",
    "Install the program, put it on the PATH, and see that the working directory exists."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "pattern-wrong",
    "A pattern is not RE2",
    "Nothing was looked at.",
    "Write it without look-around and back-references."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
