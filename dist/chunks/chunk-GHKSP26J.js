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
  asText: () => asText,
  comparable: () => comparable
});
module.exports = __toCommonJS(stdin_exports);
var asText = (text) => text.replace(/\s+/g, " ").replace(/[\p{Cs}\p{Cc}\p{Co}\p{Cn}\u2028\u2029\ufeff]/gu, "").replace(/\$\{(?=\{)/g, "$ {").trim();
var comparable = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}<>=%+/.]+/gu, " ").trim();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asText,
  comparable
});
