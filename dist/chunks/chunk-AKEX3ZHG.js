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
  fixSources: () => fixSources
});
module.exports = __toCommonJS(stdin_exports);
var fixSources = (text, fixes) => {
  const lines = text.split("\n");
  for (const fix of fixes) {
    const old = `${fix.file}:${fix.line}`;
    for (let index = fix.itemLine - 1; index < lines.length; index++) {
      const line = lines[index] ?? "";
      const match = /^(\s*(?:- )?(?:\{.*\b)?source:\s*["']?)(.+?):(\d+)(\b.*)$/.exec(line);
      if (match !== null && `${match[2] ?? ""}:${match[3] ?? ""}` === old) {
        lines[index] = `${match[1] ?? ""}${fix.file}:${fix.newLine}${match[4] ?? ""}`;
        break;
      }
      if (index > fix.itemLine - 1 && /^\s*- (?:id|name|uses|run|source)\b/.test(line) && indentOf(line) <= indentOf(lines[fix.itemLine - 1] ?? ""))
        break;
    }
  }
  return lines.join("\n");
};
var indentOf = (line) => line.length - line.trimStart().length;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fixSources
});
