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
  byteToCharacter: () => import_chunk_GZFBVAKJ.byteToCharacter,
  loadSqlParser: () => import_chunk_GZFBVAKJ.loadSqlParser,
  sqlParser: () => import_chunk_GZFBVAKJ.sqlParser
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  byteToCharacter,
  loadSqlParser,
  sqlParser
});
