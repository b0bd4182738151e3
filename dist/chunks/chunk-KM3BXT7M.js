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
  tickedButFailing: () => tickedButFailing,
  tickedLines: () => tickedLines
});
module.exports = __toCommonJS(stdin_exports);
var tickedLines = (documents) => new Set(
  documents.flatMap(
    (document) => document.items.filter((item) => item.checked).map((item) => `${document.path}:${item.line}`)
  )
);
var tickedButFailing = (item, ticked) => {
  if (item.status !== "fail" || item.source === void 0 || !ticked.has(`${item.source.file}:${item.source.line}`))
    return void 0;
  return {
    rule: "ticked-but-not-so",
    level: "error",
    path: item.source.file,
    line: item.source.line,
    message: `Line ${item.source.line} is ticked, but it is not so: ${item.summary.replace(/\.$/, "")}.`,
    help: "Make it so, or take the tick away."
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tickedButFailing,
  tickedLines
});
