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
  compileAgain: () => compileAgain,
  compileOnce: () => compileOnce
});
module.exports = __toCommonJS(stdin_exports);
var import_node_v8 = require("node:v8");
var compileOnce = (v8 = process.versions.v8) => {
  for (const flag of flagsFor(v8)) (0, import_node_v8.setFlagsFromString)(flag);
};
var compileAgain = (v8 = process.versions.v8) => {
  if (flagsFor(v8).length > 0) (0, import_node_v8.setFlagsFromString)("--wasm-dynamic-tiering");
};
var flagsFor = (v8) => {
  const major = Number(v8.split(".")[0]);
  if (!(major >= 11 && major <= 13)) return [];
  return ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering", ...major === 11 ? ["--interrupt-budget=400000"] : []];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileAgain,
  compileOnce
});
