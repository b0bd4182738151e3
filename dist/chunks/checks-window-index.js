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
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var time = () => (0, import_chunk_ITKNC3JG.held_string)().check(
  (0, import_chunk_ITKNC3JG.held_refine)(import_chunk_5SJUXQAA.isTimeText, "a time is written 2026-12-20, 2026-12-20T18:00 or 2026-12-20T18:00:00Z"),
  (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["2026-12-20", "2026-12-20T18:00"] })
);
var hours = (0, import_chunk_ITKNC3JG.held_string)().check(
  (0, import_chunk_ITKNC3JG.held_refine)(
    (text) => (0, import_chunk_MDLXOGYC.parseHours)(text) !== void 0,
    'hours are written "Mon-Thu 09:00-16:00", "Sat,Sun 10:00-12:00" or "daily 22:00-02:00"'
  ),
  (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["Mon-Thu 09:00-16:00", "daily 22:00-02:00"] })
);
var span = (0, import_chunk_ITKNC3JG.held_strictObject)({
  from: time().check((0, import_chunk_ITKNC3JG.held_describe)("When it begins; a day begins at midnight.")),
  to: time().check((0, import_chunk_ITKNC3JG.held_describe)("When it ends; a day belongs to it as a whole.")),
  reason: (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Why, in words for whoever has to wait.")),
  environments: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("The environments it is about; all of them unless told.")))
});
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  "time-zone": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_refine)(import_chunk_5SJUXQAA.isTimeZone, "not a time zone of the IANA database, such as Europe/Berlin or UTC"),
      (0, import_chunk_ITKNC3JG.held_describe)("The time zone in which hours and days are meant."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["Europe/Berlin", "America/New_York"] })
    ),
    "UTC"
  ),
  open: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([hours, (0, import_chunk_ITKNC3JG.held_array)(hours).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]).check((0, import_chunk_ITKNC3JG.held_describe)("The hours of the week in which deploys may happen. Without it: always."))
  ),
  freezes: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_array)(span).check((0, import_chunk_ITKNC3JG.held_describe)("Times in which nothing is deployed, whatever the hours say."))),
  exceptions: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(span).check((0, import_chunk_ITKNC3JG.held_describe)("Times in which deploys may happen all the same: they end freezes and open hours."))
  ),
  calendar: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("iCalendar (.ics) or YAML files with further freezes: paths or globs."))
  ),
  outside: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["fail", "pending"]).check((0, import_chunk_ITKNC3JG.held_describe)("What the item is outside the window: a failure, or waiting.")),
    "fail"
  )
}).check(
  (0, import_chunk_ITKNC3JG.held_refine)(
    (given) => given.open !== void 0 || given.freezes !== void 0 || given.calendar !== void 0,
    "nothing is agreed: give `open`, `freezes` or `calendar`"
  )
);
var window = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "window",
  summary: "The deploy falls in the agreed hours of the week, and in no freeze",
  needs: ["clock", "files"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-SBECOZAG.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-window-YUDEU4XE.js"))).judgeWindow(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  window
});
