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

// src/checks/window/rules.ts
var rules = [
  rulePage(
    "outside-hours",
    "It is outside the agreed hours",
    "When it goes wrong, nobody who could help is there, or users are at their busiest.",
    "Wait until the window opens, or agree on an exception."
  ),
  rulePage(
    "frozen",
    "It is a freeze",
    "The team has agreed to change nothing in this time.",
    "Wait until the freeze ends, or agree on an exception and add it to `exceptions` with its reason."
  ),
  rulePage(
    "span-wrong",
    "A time ends before it begins",
    "The freeze or exception would never hold.",
    "Correct `from` and `to`."
  ),
  rulePage(
    "calendar-wrong",
    "A calendar cannot be read",
    "A freeze may be in it, and no answer is never a pass.",
    "Correct the file: an iCalendar export, or YAML with `freezes: [{ from, to, reason }]`."
  )
];
export {
  rules
};
