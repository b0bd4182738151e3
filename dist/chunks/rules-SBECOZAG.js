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
    "outside-hours",
    "It is outside the agreed hours",
    "When it goes wrong, nobody who could help is there, or users are at their busiest.",
    "Wait until the window opens, or agree on an exception."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "frozen",
    "It is a freeze",
    "The team has agreed to change nothing in this time.",
    "Wait until the freeze ends, or agree on an exception and add it to `exceptions` with its reason."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "span-wrong",
    "A time ends before it begins",
    "The freeze or exception would never hold.",
    "Correct `from` and `to`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "calendar-wrong",
    "A calendar cannot be read",
    "A freeze may be in it, and no answer is never a pass.",
    "Correct the file: an iCalendar export, or YAML with `freezes: [{ from, to, reason }]`."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
