import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  decodeText
} from "./chunk-54A4D24G.js";
import {
  nameOf
} from "./chunk-F7ELZIO6.js";
import {
  comparable
} from "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-6HMTDXZ4.js";

// src/checklist/fill-boxes.ts
var fillBoxes = (bytes, checklist, items) => {
  const { text } = decodeText(bytes);
  const states = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.source?.file !== checklist.path || !DECIDED.has(item.status)) continue;
    const done = item.status === "pass" || item.status === "waived";
    const lines = groupLines(item.evidence);
    const targets = lines === void 0 ? [item.source.line] : checklist.items.filter((one) => lines.has(comparable(nameOf(one)))).map((one) => one.line);
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
  return texts.length === 0 ? void 0 : new Set(texts.map(comparable));
};
var isNamed = (value) => value !== null && typeof value === "object" && "line" in value && typeof value.line === "string";
export {
  fillBoxes
};
