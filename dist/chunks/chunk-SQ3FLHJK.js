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
  held_STATUS_WORDS: () => held_STATUS_WORDS,
  held_VERDICT_WORDS: () => held_VERDICT_WORDS,
  held_countLine: () => held_countLine,
  held_needsAttention: () => held_needsAttention,
  held_placeOf: () => held_placeOf,
  held_subjectLine: () => held_subjectLine,
  held_worstFirst: () => held_worstFirst
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var held = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["src/reporters/words.ts"];
var held_STATUS_WORDS = held.STATUS_WORDS;
var held_VERDICT_WORDS = held.VERDICT_WORDS;
var held_countLine = held.countLine;
var held_needsAttention = held.needsAttention;
var held_placeOf = held.placeOf;
var held_subjectLine = held.subjectLine;
var held_worstFirst = held.worstFirst;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  held_STATUS_WORDS,
  held_VERDICT_WORDS,
  held_countLine,
  held_needsAttention,
  held_placeOf,
  held_subjectLine,
  held_worstFirst
});
