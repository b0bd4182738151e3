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
  default: () => esm_default,
  parse: () => parse,
  parseIntoClientConfig: () => parseIntoClientConfig,
  toClientConfig: () => toClientConfig
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_M3C5TWUV = require("./chunk-M3C5TWUV.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import__ = (0, import_chunk_7DQDWJI5.__toESM)((0, import_chunk_M3C5TWUV.require_pg_connection_string)(), 1);
var esm_default = import__.default.parse;
var parse = import__.default.parse;
var toClientConfig = import__.default.toClientConfig;
var parseIntoClientConfig = import__.default.parseIntoClientConfig;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parse,
  parseIntoClientConfig,
  toClientConfig
});
