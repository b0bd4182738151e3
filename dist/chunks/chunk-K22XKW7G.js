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
  canonicalVersion: () => canonicalVersion,
  compareTexts: () => compareTexts,
  compareVersions: () => compareVersions
});
module.exports = __toCommonJS(stdin_exports);
var compareVersions = (one, other) => {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index] ?? "0", right[index] ?? "0"];
    if (a.length !== b.length) return a.length - b.length;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
};
var canonicalVersion = (version) => partsOf(version).join(".").replace(/(\.0)+$/, "");
var partsOf = (version) => version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ""));
var compareTexts = (one, other) => one < other ? -1 : one > other ? 1 : 0;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  canonicalVersion,
  compareTexts,
  compareVersions
});
