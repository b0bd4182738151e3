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
  CODEOWNERS_PATHS: () => CODEOWNERS_PATHS,
  readCodeowners: () => readCodeowners
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_picomatch = (0, import_chunk_7DQDWJI5.__toESM)((0, import_chunk_EGZTN2I4.require_picomatch)(), 1);
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var readCodeowners = (text) => {
  const rules = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const content = line.replace(/(^|\s)#.*$/, "").trim();
    if (content === "") return [];
    const [pattern = "", ...owners] = content.match(/(?:\\.|[^\s\\])+/g) ?? [];
    return [{ matches: patternOf(pattern.replaceAll("\\ ", " ")), owners: owners.filter((owner) => owner !== "") }];
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [];
};
var patternOf = (pattern) => {
  const anchored = pattern.startsWith("/") || pattern.slice(0, -1).includes("/");
  const folder = pattern.endsWith("/");
  const core = pattern.replace(/^\//, "").replace(/\/$/, "");
  const escaped = core.replace(/[[\]{}()!+@]/g, "\\$&");
  const prefix = anchored ? "" : "**/";
  const options = { dot: true };
  const below = (0, import_picomatch.default)(`${prefix}${escaped}/**`, options);
  if (folder) return below;
  const itself = (0, import_picomatch.default)(`${prefix}${escaped}`, options);
  return core.endsWith("/*") ? itself : (path) => itself(path) || below(path);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CODEOWNERS_PATHS,
  readCodeowners
});
