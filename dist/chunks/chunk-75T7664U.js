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
  withLines: () => withLines
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.cjs").modules["yaml"];
var withLines = (options) => {
  if (Object.keys(options).length === 0) return [];
  const document = new import_start.Document({ with: options });
  (0, import_start.visit)(document, {
    Scalar: (key, node) => {
      if (key !== "key" && (0, import_start.isScalar)(node) && typeof node.value === "string")
        node.type = node.value.includes("\n") ? "BLOCK_LITERAL" : "QUOTE_DOUBLE";
    }
  });
  return document.toString({ lineWidth: 0, indent: 2 }).trimEnd().split("\n");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withLines
});
