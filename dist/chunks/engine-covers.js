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
  covers: () => covers
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_picomatch = (0, import_chunk_7DQDWJI5.__toESM)((0, import_chunk_EGZTN2I4.require_picomatch)(), 1);
var matchers = /* @__PURE__ */ new Map();
var covers = (globs, path) => {
  const key = globs.join("\0");
  let matches = matchers.get(key);
  if (matches === void 0) {
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
    const options = { dot: true };
    const include = wanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    const exclude = unwanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    matches = (candidate) => include.some(
      (test, index) => test(candidate) || candidate === wanted[index] || candidate.startsWith(`${(wanted[index] ?? "").replace(/\/$/, "")}/`)
    ) && !exclude.some((test) => test(candidate));
    matchers.set(key, matches);
  }
  return matches(path);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  covers
});
