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
  PLACEHOLDER: () => PLACEHOLDER,
  embeddedSql: () => embeddedSql
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6FSAA2X5 = require("./chunk-6FSAA2X5.js");
var import_chunk_E4TWXMYC = require("./chunk-E4TWXMYC.js");
var PLACEHOLDER = "\u2039unknown\u203A";
var embeddedSql = (parser, text, positionOf, more) => (0, import_chunk_6FSAA2X5.readSql)(parser, text).statements.map((statement) => {
  const base = {
    sql: statement.sql,
    ...positionOf(statement.start),
    endLine: positionOf(statement.end).line,
    at: (byte) => positionOf(statement.start + (byte <= 0 ? 0 : (0, import_chunk_E4TWXMYC.byteToCharacter)(statement.sql, byte))),
    ...more
  };
  const masked = statement.masked === true || statement.sql.includes(PLACEHOLDER);
  if (statement.node !== void 0) return { ...base, node: statement.node, ...masked ? { masked: true } : {} };
  if (masked) return { ...base, opaque: true };
  const message = statement.mistake?.message ?? "it could not be read";
  return { ...base, mistake: { message, ...positionOf(statement.start + (statement.mistake?.offset ?? 0)) } };
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PLACEHOLDER,
  embeddedSql
});
