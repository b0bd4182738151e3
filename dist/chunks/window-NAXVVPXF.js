import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseHours
} from "./chunk-7WNVT5Z6.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/window/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { texts } from "./core.js";
import { isTimeZone, isTimeText } from "./core.js";
var time = () => z.string().check(
  z.refine(isTimeText, "a time is written 2026-12-20, 2026-12-20T18:00 or 2026-12-20T18:00:00Z"),
  z.meta({ examples: ["2026-12-20", "2026-12-20T18:00"] })
);
var hours = z.string().check(
  z.refine(
    (text) => parseHours(text) !== void 0,
    'hours are written "Mon-Thu 09:00-16:00", "Sat,Sun 10:00-12:00" or "daily 22:00-02:00"'
  ),
  z.meta({ examples: ["Mon-Thu 09:00-16:00", "daily 22:00-02:00"] })
);
var span = z.strictObject({
  from: time().check(z.describe("When it begins; a day begins at midnight.")),
  to: time().check(z.describe("When it ends; a day belongs to it as a whole.")),
  reason: z.string().check(z.minLength(1), z.describe("Why, in words for whoever has to wait.")),
  environments: z.optional(texts().check(z.describe("The environments it is about; all of them unless told.")))
});
var options = z.strictObject({
  "time-zone": z._default(
    z.string().check(
      z.refine(isTimeZone, "not a time zone of the IANA database, such as Europe/Berlin or UTC"),
      z.describe("The time zone in which hours and days are meant."),
      z.meta({ examples: ["Europe/Berlin", "America/New_York"] })
    ),
    "UTC"
  ),
  open: z.optional(
    z.union([hours, z.array(hours).check(z.minLength(1))]).check(z.describe("The hours of the week in which deploys may happen. Without it: always."))
  ),
  freezes: z.optional(z.array(span).check(z.describe("Times in which nothing is deployed, whatever the hours say."))),
  exceptions: z.optional(
    z.array(span).check(z.describe("Times in which deploys may happen all the same: they end freezes and open hours."))
  ),
  calendar: z.optional(
    texts().check(z.describe("iCalendar (.ics) or YAML files with further freezes: paths or globs."))
  ),
  outside: z._default(
    z.enum(["fail", "pending"]).check(z.describe("What the item is outside the window: a failure, or waiting.")),
    "fail"
  )
}).check(
  z.refine(
    (given) => given.open !== void 0 || given.freezes !== void 0 || given.calendar !== void 0,
    "nothing is agreed: give `open`, `freezes` or `calendar`"
  )
);
var window = defineCheck({
  kind: "window",
  summary: "The deploy falls in the agreed hours of the week, and in no freeze",
  needs: ["clock", "files"],
  options,
  rules: async () => (await import("./rules-KUOUAUGM.js")).rules,
  run: async (given, context) => (await import("./judge-window-TUJP65QO.js")).judgeWindow(given, context)
});
export {
  window
};
