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

// src/checks/run/rules.ts
var rules = [
  rulePage(
    "exit-code",
    "The command did not end as it should",
    "What the command checks does not hold.",
    "Run the command by hand, and mend what it reports."
  ),
  rulePage(
    "too-slow",
    "The command took too long",
    "What it measures is slower than people were promised.",
    "Find out what takes the time, or raise `max-time`."
  ),
  rulePage(
    "output-missing",
    "Something is missing in the output",
    "The command did not do, or did not find, what it should.",
    "Look at the output in the report."
  ),
  rulePage(
    "output-unwanted",
    "Something is in the output that must not be",
    "The command reports what should not happen.",
    "Look at the output in the report."
  ),
  rulePage(
    "output-differs",
    "The output is not what it has to be",
    "The command answers something else than expected.",
    "Look at the output in the report."
  ),
  rulePage(
    "output-too-long",
    "The output is too long to be looked at whole",
    "Of long output the first and the last 4 MB are kept; what is not seen cannot be said to be absent.",
    "Let the command write less: filter it with grep."
  ),
  rulePage(
    "output-no-json",
    "The output is no JSON",
    "Its values cannot be looked at.",
    "Let the command write JSON and nothing else to standard output."
  ),
  rulePage(
    "value-wrong",
    "A value in the output is not the expected one",
    "The command answers something else than expected.",
    "Look at what the command writes."
  ),
  rulePage(
    "json-path-wrong",
    "A key of `json` is not a JSONPath",
    "Nothing was looked at.",
    "Write `$.a.b`, `$['a b']` or `$.list[0]`."
  ),
  rulePage(
    "command-undecided",
    "The command says that it could not find out",
    "Whether it holds is not known, and no answer is never a pass.",
    "Look at its output for what it needs."
  ),
  rulePage(
    "untrusted",
    "The command was not run",
    "What a fork brings along would run with the rights of the workflow.",
    "Run this item where the code is trusted: after the merge, or on a branch of the repository itself."
  ),
  rulePage(
    "command-not-started",
    "The command could not be started",
    "Whether it holds is not known.",
    "Install the program, put it on the PATH, and see that the working directory exists."
  ),
  rulePage(
    "pattern-wrong",
    "A pattern is not RE2",
    "Nothing was looked at.",
    "Write it without look-around and back-references."
  )
];
export {
  rules
};
