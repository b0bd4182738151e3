import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseHours
} from "./chunk-ZIN7CLFG.js";
import {
  isTimeText,
  isTimeZone
} from "./chunk-TSSJ5C2R.js";
import {
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_describe,
  held_enum,
  held_meta,
  held_minLength,
  held_optional,
  held_refine,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/window/index.ts
var time = () => held_string().check(
  held_refine(isTimeText, "a time is written 2026-12-20, 2026-12-20T18:00 or 2026-12-20T18:00:00Z"),
  held_meta({ examples: ["2026-12-20", "2026-12-20T18:00"] })
);
var hours = held_string().check(
  held_refine(
    (text) => parseHours(text) !== void 0,
    'hours are written "Mon-Thu 09:00-16:00", "Sat,Sun 10:00-12:00" or "daily 22:00-02:00"'
  ),
  held_meta({ examples: ["Mon-Thu 09:00-16:00", "daily 22:00-02:00"] })
);
var span = held_strictObject({
  from: time().check(held_describe("When it begins; a day begins at midnight.")),
  to: time().check(held_describe("When it ends; a day belongs to it as a whole.")),
  reason: held_string().check(held_minLength(1), held_describe("Why, in words for whoever has to wait.")),
  environments: held_optional(held_texts().check(held_describe("The environments it is about; all of them unless told.")))
});
var options = held_strictObject({
  "time-zone": held__default(
    held_string().check(
      held_refine(isTimeZone, "not a time zone of the IANA database, such as Europe/Berlin or UTC"),
      held_describe("The time zone in which hours and days are meant."),
      held_meta({ examples: ["Europe/Berlin", "America/New_York"] })
    ),
    "UTC"
  ),
  open: held_optional(
    held_union([hours, held_array(hours).check(held_minLength(1))]).check(held_describe("The hours of the week in which deploys may happen. Without it: always."))
  ),
  freezes: held_optional(held_array(span).check(held_describe("Times in which nothing is deployed, whatever the hours say."))),
  exceptions: held_optional(
    held_array(span).check(held_describe("Times in which deploys may happen all the same: they end freezes and open hours."))
  ),
  calendar: held_optional(
    held_texts().check(held_describe("iCalendar (.ics) or YAML files with further freezes: paths or globs."))
  ),
  outside: held__default(
    held_enum(["fail", "pending"]).check(held_describe("What the item is outside the window: a failure, or waiting.")),
    "fail"
  )
}).check(
  held_refine(
    (given) => given.open !== void 0 || given.freezes !== void 0 || given.calendar !== void 0,
    "nothing is agreed: give `open`, `freezes` or `calendar`"
  )
);
var window = held_defineCheck({
  kind: "window",
  summary: "The deploy falls in the agreed hours of the week, and in no freeze",
  needs: ["clock", "files"],
  options,
  rules: async () => (await import("./rules-CTAOEFQJ.js")).rules,
  run: async (given, context) => (await import("./judge-window-MFJCF3RT.js")).judgeWindow(given, context)
});
export {
  window
};
