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
    "file-missing",
    "A file that has to be there is not",
    "What reads the file in production finds nothing: a guide that was promised, a migration that was planned, a built asset.",
    "Create the file, or correct its path. A name alone is looked for where relative paths start, not in every folder; the message names files of the same name elsewhere."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-present",
    "A file that must not be there is",
    "It is deployed or published with everything else: a key, a dump, a leftover of a build.",
    "Remove it, and keep it out with `.gitignore` or `.dockerignore`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-count",
    "Another number of files matches than expected",
    "Something was not built, was built twice, or a folder holds more than it should.",
    "Add or remove files until the number is right, or correct `count`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "text-missing",
    "A text does not stand in the file",
    "What the text would have set up or explained is not there.",
    "Add the text to the file."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("text-present", "A text stands in the file that must not", "It is shipped as it is.", "Remove it."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "pattern-missing",
    "Nothing in the file matches the pattern",
    "What the pattern looks for, a version or a setting, is not there.",
    "Add what has to be there, or correct the pattern. Patterns are RE2: `(?m)` lets `^` and `$` match at each line."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "pattern-present",
    "Something in the file matches a pattern that must not",
    "It is shipped as it is.",
    "Remove it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-size",
    "The size of the file is out of its limits",
    "A file that is much smaller than usual was cut off; one that is much larger slows every page that loads it.",
    "Look whether the file is whole, make it again, or correct `size`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-empty",
    "The file is empty",
    "It looks as if it were there and holds nothing.",
    "Write what belongs into it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-unparsable",
    "The file is not well-formed",
    "The program that reads it at the start fails, after the deploy.",
    "Mend the syntax at the line that is named."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "format-unknown",
    "The format of a file is not known from its name",
    "It was not looked at.",
    "Write the format: `parses: json`, `jsonl`, `yaml`, `toml` or `xml`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "value-wrong",
    "A value in a document is not the expected one",
    "The application reads another value than the release was planned with.",
    "Correct the value in the file. Values are shown only where they are numbers."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "json-path-wrong",
    "A key of `values` is not a JSONPath",
    "Nothing was looked at.",
    "Write `$.a.b`, `a.b`, `$['a b']` or `$.list[0]`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-differs",
    "Two files that have to be the same are not",
    "A copy has fallen behind its original.",
    "Copy the original again, or make both from one source."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "checksum-wrong",
    "The content of a file is not the one that was agreed",
    "The file was damaged, changed or exchanged on its way.",
    "Get the file again from where it comes. When it was changed on purpose, update the digest."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "checksum-list-wrong",
    "A list of checksums cannot be read",
    "The files it should name were not looked at.",
    "Make the list with `sha256sum FILE... > SHA256SUMS`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-stale",
    "The file is older than allowed",
    "It describes or holds a state that is gone.",
    "Make the file again. The time is that of its last modification on this machine: a fresh checkout makes every file new."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-older",
    "A file is older than what it was made from",
    "The sources have changed and the file was not made again.",
    "Run the step that makes the file."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-mode",
    "The permissions of a file are wrong",
    "A script that is not executable does not start; a key that others may read is no secret.",
    "Run `chmod`, and for a file in git `git update-index --chmod=+x`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-mode-unknown",
    "The permissions of a file are not known on this system",
    "Windows has no permission bits, so the answer would mean nothing.",
    "Run this item on Linux or macOS."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "line-endings",
    "A line ends otherwise than it should",
    "A shell script with CRLF does not start on Linux.",
    "Set `text eol=lf` for it in `.gitattributes`, and convert the file."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-untracked",
    "A file is not in git",
    "It exists on this machine only and is not deployed.",
    "Run `git add`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-tracked",
    "A file is in git that must not be",
    "Everybody who has the repository has the file, and its history keeps it.",
    "Run `git rm --cached` and add it to `.gitignore`; exchange the secrets it held."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-unchanged",
    "The change does not touch a file that it should",
    "Code and what describes it drift apart.",
    "Update the file in the same change."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-changed",
    "The change touches a file that it must not",
    "Something that was frozen has moved.",
    "Take the file out of this change."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "base-unknown",
    "What this change is compared with is not known",
    "Whether a file has changed cannot be said, and no answer is never a pass.",
    "Name the base with `--base` (on the action: `base-ref`), and fetch it: `fetch-depth: 0` on actions/checkout."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
