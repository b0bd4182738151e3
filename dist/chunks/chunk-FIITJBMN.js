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
  held_PLAIN: () => held_PLAIN,
  held_renderTerminal: () => held_renderTerminal,
  held_styleFor: () => held_styleFor,
  held_wrap: () => held_wrap,
  held_writeReportFiles: () => held_writeReportFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var held = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["src/cli/write-reports.ts"];
var held_breakReport = held.breakReport;
var held_styleFor = held.styleFor;
var held_writeReportFiles = held.writeReportFiles;
var held2 = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["src/reporters/terminal.ts"];
var held_PLAIN = held2.PLAIN;
var held_renderEnd = held2.renderEnd;
var held_renderItem = held2.renderItem;
var held_renderTerminal = held2.renderTerminal;
var held_wrap = held2.wrap;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  held_PLAIN,
  held_renderTerminal,
  held_styleFor,
  held_wrap,
  held_writeReportFiles
});
