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
  child: () => child,
  entriesIn: () => entriesIn,
  itemsIn: () => itemsIn,
  readTrees: () => readTrees,
  textIn: () => textIn
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.cjs").modules["yaml"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var MOST_NODES = 2e5;
var readTrees = (text, path) => {
  const lines = new import_start.LineCounter();
  const documents = (0, import_start.parseAllDocuments)(text, { lineCounter: lines, merge: true, logLevel: "silent", uniqueKeys: false });
  if (!Array.isArray(documents)) return [];
  let nodes = 0;
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error !== void 0)
      throw new import_errors.Undecidable(
        `${path}:${error.linePos?.[0].line ?? 1} is no YAML or JSON that can be read (${error.code}).`,
        {
          rule: "settings-source-unreadable",
          help: `Correct ${path}, or leave it out of \`from\`.`
        }
      );
    if (document.contents === null) return [];
    const convert = (node, depth) => {
      if (++nodes > MOST_NODES || depth > 200)
        throw new import_errors.Undecidable(`${path} unfolds to more than ${MOST_NODES} values.`, {
          rule: "settings-source-too-large",
          help: "Name the file that holds the settings, without aliases that multiply it."
        });
      const line = lineOf(node, lines);
      if ((0, import_start.isAlias)(node)) {
        const target = node.resolve(document);
        return target === void 0 ? { kind: "scalar", value: null, text: "", line } : convert(target, depth + 1);
      }
      if ((0, import_start.isMap)(node)) return { kind: "map", entries: entriesOf(node.items, convert, depth, lines), line };
      if ((0, import_start.isSeq)(node)) return { kind: "list", items: node.items.map((item) => convert(item, depth + 1)), line };
      if ((0, import_start.isScalar)(node)) {
        const value = node.value;
        const plain = typeof value === "string" || typeof value === "boolean" || typeof value === "number" || value === null ? value : node.source ?? "";
        return { kind: "scalar", value: plain, text: node.source ?? String(plain ?? ""), line };
      }
      return { kind: "scalar", value: null, text: "", line };
    };
    return [convert(document.contents, 0)];
  });
};
var lineOf = (node, lines) => {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : void 0;
  const start = Array.isArray(range) ? range[0] : void 0;
  return typeof start === "number" ? Math.max(1, lines.linePos(start).line) : 1;
};
var entriesOf = (items, convert, depth, lines) => {
  const own = [];
  const merged = [];
  for (const item of items) {
    if (!(0, import_start.isPair)(item)) continue;
    const key = (0, import_start.isScalar)(item.key) ? item.key.source ?? String(item.key.value) : "?";
    const value = convert(item.value, depth + 1);
    if (key === "<<") {
      const maps = value.kind === "list" ? value.items : [value];
      for (const map of maps)
        if (map.kind === "map") {
          for (const entry of map.entries) if (!merged.some((one) => one.key === entry.key)) merged.push(entry);
        }
    } else own.push({ key, line: lineOf(item.key, lines), value });
  }
  return [...merged.filter((entry) => !own.some((one) => one.key === entry.key)), ...own];
};
var child = (tree, ...path) => {
  let at = tree;
  for (const key of path) {
    if (at?.kind !== "map") return void 0;
    at = at.entries.findLast((entry) => entry.key === key)?.value;
  }
  return at;
};
var entriesIn = (tree) => tree?.kind === "map" ? tree.entries : [];
var itemsIn = (tree) => tree?.kind === "list" ? tree.items : [];
var textIn = (tree) => tree?.kind === "scalar" && tree.value !== null ? String(tree.value) : void 0;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  child,
  entriesIn,
  itemsIn,
  readTrees,
  textIn
});
