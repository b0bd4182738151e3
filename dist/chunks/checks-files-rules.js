import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  rulePage
} from "./chunk-7UAAMTLL.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/files/rules.ts
var rules = [
  rulePage(
    "file-missing",
    "A file that has to be there is not",
    "What reads the file in production finds nothing: a guide that was promised, a migration that was planned, a built asset.",
    "Create the file, or correct its path. A name alone is looked for where relative paths start, not in every folder; the message names files of the same name elsewhere."
  ),
  rulePage(
    "file-present",
    "A file that must not be there is",
    "It is deployed or published with everything else: a key, a dump, a leftover of a build.",
    "Remove it, and keep it out with `.gitignore` or `.dockerignore`."
  ),
  rulePage(
    "file-count",
    "Another number of files matches than expected",
    "Something was not built, was built twice, or a folder holds more than it should.",
    "Add or remove files until the number is right, or correct `count`."
  ),
  rulePage(
    "text-missing",
    "A text does not stand in the file",
    "What the text would have set up or explained is not there.",
    "Add the text to the file."
  ),
  rulePage("text-present", "A text stands in the file that must not", "It is shipped as it is.", "Remove it."),
  rulePage(
    "pattern-missing",
    "Nothing in the file matches the pattern",
    "What the pattern looks for, a version or a setting, is not there.",
    "Add what has to be there, or correct the pattern. Patterns are RE2: `(?m)` lets `^` and `$` match at each line."
  ),
  rulePage(
    "pattern-present",
    "Something in the file matches a pattern that must not",
    "It is shipped as it is.",
    "Remove it."
  ),
  rulePage(
    "file-size",
    "The size of the file is out of its limits",
    "A file that is much smaller than usual was cut off; one that is much larger slows every page that loads it.",
    "Look whether the file is whole, make it again, or correct `size`."
  ),
  rulePage(
    "file-empty",
    "The file is empty",
    "It looks as if it were there and holds nothing.",
    "Write what belongs into it."
  ),
  rulePage(
    "file-unparsable",
    "The file is not well-formed",
    "The program that reads it at the start fails, after the deploy.",
    "Mend the syntax at the line that is named."
  ),
  rulePage(
    "format-unknown",
    "The format of a file is not known from its name",
    "It was not looked at.",
    "Write the format: `parses: json`, `jsonl`, `yaml`, `toml` or `xml`."
  ),
  rulePage(
    "value-wrong",
    "A value in a document is not the expected one",
    "The application reads another value than the release was planned with.",
    "Correct the value in the file. Values are shown only where they are numbers."
  ),
  rulePage(
    "json-path-wrong",
    "A key of `values` is not a JSONPath",
    "Nothing was looked at.",
    "Write `$.a.b`, `a.b`, `$['a b']` or `$.list[0]`."
  ),
  rulePage(
    "file-differs",
    "Two files that have to be the same are not",
    "A copy has fallen behind its original.",
    "Copy the original again, or make both from one source."
  ),
  rulePage(
    "checksum-wrong",
    "The content of a file is not the one that was agreed",
    "The file was damaged, changed or exchanged on its way.",
    "Get the file again from where it comes. When it was changed on purpose, update the digest."
  ),
  rulePage(
    "checksum-list-wrong",
    "A list of checksums cannot be read",
    "The files it should name were not looked at.",
    "Make the list with `sha256sum FILE... > SHA256SUMS`."
  ),
  rulePage(
    "file-stale",
    "The file is older than allowed",
    "It describes or holds a state that is gone.",
    "Make the file again. The time is that of its last modification on this machine: a fresh checkout makes every file new."
  ),
  rulePage(
    "file-older",
    "A file is older than what it was made from",
    "The sources have changed and the file was not made again.",
    "Run the step that makes the file."
  ),
  rulePage(
    "file-mode",
    "The permissions of a file are wrong",
    "A script that is not executable does not start; a key that others may read is no secret.",
    "Run `chmod`, and for a file in git `git update-index --chmod=+x`."
  ),
  rulePage(
    "file-mode-unknown",
    "The permissions of a file are not known on this system",
    "Windows has no permission bits, so the answer would mean nothing.",
    "Run this item on Linux or macOS."
  ),
  rulePage(
    "line-endings",
    "A line ends otherwise than it should",
    "A shell script with CRLF does not start on Linux.",
    "Set `text eol=lf` for it in `.gitattributes`, and convert the file."
  ),
  rulePage(
    "file-untracked",
    "A file is not in git",
    "It exists on this machine only and is not deployed.",
    "Run `git add`."
  ),
  rulePage(
    "file-tracked",
    "A file is in git that must not be",
    "Everybody who has the repository has the file, and its history keeps it.",
    "Run `git rm --cached` and add it to `.gitignore`; exchange the secrets it held."
  ),
  rulePage(
    "file-unchanged",
    "The change does not touch a file that it should",
    "Code and what describes it drift apart.",
    "Update the file in the same change."
  ),
  rulePage(
    "file-changed",
    "The change touches a file that it must not",
    "Something that was frozen has moved.",
    "Take the file out of this change."
  ),
  rulePage(
    "base-unknown",
    "What this change is compared with is not known",
    "Whether a file has changed cannot be said, and no answer is never a pass.",
    "Name the base with `--base` (on the action: `base-ref`), and fetch it: `fetch-depth: 0` on actions/checkout."
  )
];
export {
  rules
};
