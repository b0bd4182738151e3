import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_LineCounter,
  held_isAlias,
  held_isMap,
  held_isPair,
  held_isScalar,
  held_isSeq,
  held_parseAllDocuments
} from "./chunk-XM6APCDO.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/settings/tree.ts
var MOST_NODES = 2e5;
var readTrees = (text, path) => {
  const lines = new held_LineCounter();
  const documents = held_parseAllDocuments(text, { lineCounter: lines, merge: true, logLevel: "silent", uniqueKeys: false });
  if (!Array.isArray(documents)) return [];
  let nodes = 0;
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error !== void 0)
      throw new held_Undecidable(
        `${path}:${error.linePos?.[0].line ?? 1} is no YAML or JSON that can be read (${error.code}).`,
        {
          rule: "settings-source-unreadable",
          help: `Correct ${path}, or leave it out of \`from\`.`
        }
      );
    if (document.contents === null) return [];
    const convert = (node, depth) => {
      if (++nodes > MOST_NODES || depth > 200)
        throw new held_Undecidable(`${path} unfolds to more than ${MOST_NODES} values.`, {
          rule: "settings-source-too-large",
          help: "Name the file that holds the settings, without aliases that multiply it."
        });
      const line = lineOf(node, lines);
      if (held_isAlias(node)) {
        const target = node.resolve(document);
        return target === void 0 ? { kind: "scalar", value: null, text: "", line } : convert(target, depth + 1);
      }
      if (held_isMap(node)) return { kind: "map", entries: entriesOf(node.items, convert, depth, lines), line };
      if (held_isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(item, depth + 1)), line };
      if (held_isScalar(node)) {
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
    if (!held_isPair(item)) continue;
    const key = held_isScalar(item.key) ? item.key.source ?? String(item.key.value) : "?";
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

export {
  readTrees,
  child,
  entriesIn,
  itemsIn,
  textIn
};
