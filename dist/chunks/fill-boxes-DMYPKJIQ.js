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
  fillBoxes: () => fillBoxes
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PMX7GQOG = require("./chunk-PMX7GQOG.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var fillBoxes = (bytes, checklist, items) => {
  const { text } = (0, import_chunk_PMX7GQOG.decodeText)(bytes);
  const states = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.source?.file !== checklist.path || !DECIDED.has(item.status)) continue;
    const done = item.status === "pass" || item.status === "waived";
    const lines = groupLines(item.evidence);
    const targets = lines === void 0 ? [item.source.line] : checklist.items.filter((one) => lines.has((0, import_chunk_GHKSP26J.comparable)((0, import_chunk_RYPKTIQJ.nameOf)(one)))).map((one) => one.line);
    for (const line of targets) states.set(line, (states.get(line) ?? true) && done);
  }
  const known = new Map(checklist.items.map((item) => [item.line, item]));
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/).map((line, index) => {
    const state = states.get(index + 1);
    const item = known.get(index + 1);
    if (state === void 0 || item === void 0) return line;
    if (item.form === "task") return line.replace(/\[[ xX]\]/, state ? "[x]" : "[ ]");
    return line.replace(/[\u2610\u2b1c\u25a1\u2611]|\u{1f532}/u, state ? "\u2611" : "\u2610");
  }).join("");
};
var DECIDED = /* @__PURE__ */ new Set(["pass", "waived", "fail", "error", "pending"]);
var groupLines = (evidence) => {
  const lines = evidence["lines"];
  if (!Array.isArray(lines) || lines.length === 0) return void 0;
  const texts = lines.flatMap((line) => typeof line === "string" ? [line] : isNamed(line) ? [line.line] : []);
  return texts.length === 0 ? void 0 : new Set(texts.map(import_chunk_GHKSP26J.comparable));
};
var isNamed = (value) => value !== null && typeof value === "object" && "line" in value && typeof value.line === "string";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fillBoxes
});
