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
  window: () => window
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MDLXOGYC = require("./chunk-MDLXOGYC.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var time = () => z.string().check(
  z.refine(import_chunk_5SJUXQAA.isTimeText, "a time is written 2026-12-20, 2026-12-20T18:00 or 2026-12-20T18:00:00Z"),
  z.meta({ examples: ["2026-12-20", "2026-12-20T18:00"] })
);
var hours = z.string().check(
  z.refine(
    (text) => (0, import_chunk_MDLXOGYC.parseHours)(text) !== void 0,
    'hours are written "Mon-Thu 09:00-16:00", "Sat,Sun 10:00-12:00" or "daily 22:00-02:00"'
  ),
  z.meta({ examples: ["Mon-Thu 09:00-16:00", "daily 22:00-02:00"] })
);
var span = z.strictObject({
  from: time().check(z.describe("When it begins; a day begins at midnight.")),
  to: time().check(z.describe("When it ends; a day belongs to it as a whole.")),
  reason: z.string().check(z.minLength(1), z.describe("Why, in words for whoever has to wait.")),
  environments: z.optional((0, import_options.texts)().check(z.describe("The environments it is about; all of them unless told.")))
});
var options = z.strictObject({
  "time-zone": z._default(
    z.string().check(
      z.refine(import_chunk_5SJUXQAA.isTimeZone, "not a time zone of the IANA database, such as Europe/Berlin or UTC"),
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
    (0, import_options.texts)().check(z.describe("iCalendar (.ics) or YAML files with further freezes: paths or globs."))
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
var window = (0, import_check.defineCheck)({
  kind: "window",
  summary: "The deploy falls in the agreed hours of the week, and in no freeze",
  needs: ["clock", "files"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-SBECOZAG.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-window-EA3WZWVI.js"))).judgeWindow(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  window
});
