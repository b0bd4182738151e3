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
  readAttachPartition: () => readAttachPartition,
  readCopy: () => readCopy,
  readCreateTable: () => readCreateTable,
  readIdentifier: () => readIdentifier,
  readInsert: () => readInsert,
  readNameList: () => readNameList,
  readQualifiedName: () => readQualifiedName
});
module.exports = __toCommonJS(stdin_exports);
var readIdentifier = (text, from) => {
  const quote = text[from];
  if (quote === '"' || quote === "`" || quote === "[") {
    const close = quote === "[" ? "]" : quote;
    let name = "";
    for (let i = from + 1; i < text.length; i++) {
      if (text[i] !== close) name += text[i] ?? "";
      else if (text[i + 1] === close) {
        name += close;
        i++;
      } else return { name, end: i + 1 };
    }
    return void 0;
  }
  const match = /^[^\s"'`()[\].,;]+/u.exec(text.slice(from, from + 512));
  return match === null ? void 0 : { name: match[0], end: from + match[0].length };
};
var readQualifiedName = (text, from) => {
  const first = readIdentifier(text, from);
  if (first === void 0) return void 0;
  if (text[first.end] !== ".") return { name: { name: first.name }, end: first.end };
  const second = readIdentifier(text, first.end + 1);
  return second === void 0 ? void 0 : { name: { schema: first.name, name: second.name }, end: second.end };
};
var readNameList = (text, from) => {
  if (text[from] !== "(") return void 0;
  const names = [];
  let at = skipSpace(text, from + 1);
  if (text[at] === ")") return { names, end: at + 1 };
  for (; ; ) {
    const name = readIdentifier(text, at);
    if (name === void 0) return void 0;
    names.push(name.name);
    at = skipSpace(text, name.end);
    if (text[at] === ")") return { names, end: at + 1 };
    if (text[at] !== ",") return void 0;
    at = skipSpace(text, at + 1);
  }
};
var skipSpace = (text, from) => {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
};
var readCopy = (text) => {
  const head = /^COPY\s+/i.exec(text);
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  if (table === void 0) return void 0;
  let at = skipSpace(text, table.end);
  const list = readNameList(text, at);
  if (list !== void 0) at = skipSpace(text, list.end);
  return /^FROM\s+stdin\b/i.test(text.slice(at)) ? { table: table.name, columns: list?.names } : void 0;
};
var readInsert = (text) => {
  const head = /^(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)?INTO\s+/i.exec(text);
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  return table === void 0 ? void 0 : { table: table.name, columns: readNameList(text, skipSpace(text, table.end))?.names };
};
var readAttachPartition = (text) => {
  const head = /^ALTER\s+TABLE\s+(?:ONLY\s+)?/i.exec(text);
  if (head === null) return void 0;
  const parent = readQualifiedName(text, head[0].length);
  const attach = parent === void 0 ? null : /^\s+ATTACH\s+PARTITION\s+/i.exec(text.slice(parent.end, parent.end + 64));
  if (parent === void 0 || attach === null) return void 0;
  const child = readQualifiedName(text, parent.end + attach[0].length);
  return child === void 0 ? void 0 : { parent: parent.name, child: child.name };
};
var readCreateTable = (text) => {
  const head = /^CREATE\s+(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s+)*(FOREIGN\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?/i.exec(
    text
  );
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  if (table === void 0) return void 0;
  const open = text.indexOf("(", table.end);
  const body = open === -1 || text.slice(table.end, open).trim() !== "" ? void 0 : splitBody(text, open);
  const rest = body === void 0 ? text.slice(table.end) : text.slice(body.end);
  const columns = (body?.parts ?? []).flatMap((part) => {
    const trimmed = part.trim();
    if (/^(CONSTRAINT|PRIMARY\s+KEY|UNIQUE|KEY|INDEX|FULLTEXT|SPATIAL|FOREIGN\s+KEY|CHECK|EXCLUDE|LIKE)\b/i.test(trimmed))
      return [];
    const name = readIdentifier(trimmed, 0);
    return name === void 0 ? [] : [{ name: name.name, type: typeOf(trimmed.slice(name.end)) }];
  });
  return {
    table: table.name,
    columns,
    inherits: /^\s*(INHERITS|PARTITION\s+OF|OF)\b/i.test(rest),
    partitioned: /^[^;]*\bPARTITION\s+BY\b/i.test(rest),
    foreign: head[1] !== void 0
  };
};
var typeOf = (text) => text.trim().replace(
  /\s+(NOT\s+NULL|NULL|DEFAULT|GENERATED|COLLATE|CONSTRAINT|PRIMARY|UNIQUE|CHECK|REFERENCES|STORAGE|COMPRESSION|OPTIONS|AUTO_INCREMENT|COMMENT)\b[\s\S]*$/i,
  ""
).toLowerCase().trim();
var splitBody = (text, open) => {
  const parts = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < text.length; i++) {
    const character = text[i];
    if (character === "(") depth++;
    else if (character === ")") {
      depth--;
      if (depth === 0) {
        const last = text.slice(start, i);
        if (last.trim() !== "") parts.push(last);
        return { parts, end: i + 1 };
      }
    } else if (character === "," && depth === 1) {
      parts.push(text.slice(start, i));
      start = i + 1;
    } else if (character === "'" || character === '"' || character === "`") {
      const close = text.indexOf(character, i + 1);
      if (close === -1) return void 0;
      i = close;
    }
  }
  return void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readAttachPartition,
  readCopy,
  readCreateTable,
  readIdentifier,
  readInsert,
  readNameList,
  readQualifiedName
});
