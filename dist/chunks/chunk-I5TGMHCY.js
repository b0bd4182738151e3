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
  completed: () => completed,
  parseOne: () => parseOne,
  positionsOf: () => positionsOf,
  readSql: () => readSql
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var positionsOf = (text) => {
  let starts;
  const lineStarts = () => {
    const found = [0];
    if (text.includes("\r")) for (const match of text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length);
    else for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) found.push(end + 1);
    return found;
  };
  return (offset) => {
    starts ??= lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
var maskPlaceholders = (text) => {
  let found = false;
  const masked = text.replace(TOKEN, (token, ...rest) => {
    const offset = rest.at(-2);
    const start = token[0];
    if (start === "'" || start === '"' || start === "-" || start === "/" || start === "$" && token[1] !== "{") {
      return token;
    }
    if (token.startsWith("{%") || token.startsWith("{#")) {
      found = true;
      return " ".repeat(token.length);
    }
    if (start === ":" && typeof offset === "number" && /[:\]\w)]/.test(text[offset - 1] ?? "")) return token;
    if (/^in\b/i.test(token) && typeof offset === "number" && /\bposition\s*\([^()]*$/i.test(text.slice(0, offset)))
      return token;
    found = true;
    if (/^(?:not|in)\b/i.test(token)) return (/^not/i.test(token) ? "<>" : "=").padEnd(token.length);
    if (token.length < 2) return "1";
    return nameOf(token);
  });
  return found ? masked : void 0;
};
var TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|%\(\w+\)s|%s|@\w+@|:'\w+'|:"\w+"|:[A-Za-z_]\w*|\?|\b(?:not\s+)?in\s+(?=:[A-Za-z_]|%s|%\()/gi;
var nameOf = (token) => {
  const letters = token.toLowerCase().replaceAll(/[^a-z0-9_]/g, "_");
  return `x${letters.slice(1)}`;
};
var LARGE_STATEMENT = 65536;
var readSql = (parser, text, range = { start: 0, end: text.length }) => {
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  const position = positionsOf(text);
  const quick = parser.quick.script(part);
  const { pieces, comments } = quick === void 0 ? (0, import_chunk_CCHVV4KT.splitSql)(part) : { pieces: quick.statements, comments: quick.comments };
  const statements = [];
  const psql = [];
  for (const piece of pieces) {
    const start = piece.start + range.start;
    const end = piece.end + range.start;
    if ("kind" in piece) {
      if (piece.kind === "psql") psql.push({ line: position(start).line, text: part.slice(piece.start, piece.end) });
      if (piece.kind !== "statement") continue;
      const node = parser.quick.statement(text.slice(start, end));
      statements.push(...statementsAt(parser, { text, start, end, position, node }));
    } else statements.push(...statementsAt(parser, { text, start, end, position, node: piece.node }));
  }
  let placed;
  return {
    text,
    statements,
    // Few ask for them, and most files have one for each statement.
    get comments() {
      return placed ??= placedComments(part, comments, range.start, position);
    },
    psql,
    incomplete: statements.some(({ unread }) => unread === true),
    position
  };
};
var completed = (parser, script) => {
  const { text, psql } = script;
  const position = (offset) => script.position(offset);
  return {
    text,
    position,
    psql,
    get comments() {
      return script.comments;
    },
    statements: script.statements.flatMap(
      (statement) => statement.unread === true ? statementsAt(parser, { text, start: statement.start, end: statement.end, position, node: void 0 }) : [statement]
    ),
    incomplete: false
  };
};
var statementsAt = (parser, place) => {
  const { text, start, end, position, node } = place;
  const sql = text.slice(start, end);
  const { line, column } = position(start);
  const endLine = position(end).line;
  const at = (byte) => byte <= 0 ? { line, column } : position(start + (0, import_chunk_GZFBVAKJ.byteToCharacter)(sql, byte));
  if (node !== void 0) return [{ sql, start, end, line, column, endLine, at, node }];
  if (!parser.isStarted()) return [{ sql, start, end, line, column, endLine, at, unread: true }];
  const read = parseThoroughly(parser, sql);
  if ("starts" in read) return partsAt(parser, place, read.starts);
  if ("mistake" in read) {
    const mistake = { ...read.mistake, ...position(start + Math.min(read.mistake.offset, sql.length)) };
    return [{ sql, start, end, line, column, endLine, at, mistake }];
  }
  if (!read.masked) return [{ sql, start, end, line, column, endLine, at, node: read.node }];
  return [{ sql, start, end, line, column, endLine, at, node: read.node, masked: true }];
};
var partsAt = (parser, place, starts) => {
  const sql = place.text.slice(place.start, place.end);
  const offsets = starts.map((byte) => (0, import_chunk_GZFBVAKJ.byteToCharacter)(sql, byte));
  return offsets.flatMap((offset, index) => {
    const part = sql.slice(offset, offsets[index + 1]);
    const start = place.start + offset + (part.length - part.trimStart().length);
    const end = place.start + offset + part.replace(/[\s;]+$/, "").length;
    return statementsAt(parser, { ...place, start, end, node: void 0 });
  });
};
var placedComments = (part, comments, offset, position) => comments.map((found) => {
  const { text, ownLine } = "text" in found ? found : (0, import_chunk_CCHVV4KT.commentAt)(part, found.start, found.end);
  const start = found.start + offset;
  const end = found.end + offset;
  return { start, end, text, ownLine, line: position(start).line, endLine: position(end).line };
});
var parseOne = (parser, sql) => {
  const quick = parser.quick.statement(sql);
  if (quick !== void 0) return { node: quick, masked: false };
  const read = parseThoroughly(parser, sql);
  return "starts" in read ? { mistake: { message: "there is more than one statement", offset: 0 } } : read;
};
var parseThoroughly = (parser, sql) => {
  const head = sql.length > LARGE_STATEMENT ? headOfInsert(sql) : void 0;
  const first = parser.parse(head ?? sql);
  if (first.ok) {
    const [node, more] = first.nodes;
    if (more !== void 0 && first.starts !== void 0) return { starts: first.starts };
    if (node !== void 0) return { node, masked: false };
    return { mistake: { message: "there is no statement", offset: 0 } };
  }
  const masked = maskPlaceholders(head ?? sql);
  if (masked !== void 0) {
    const second = parser.parse(masked);
    if (second.ok && second.nodes.length > 1 && second.starts !== void 0) return { starts: second.starts };
    const node = second.ok ? second.nodes[0] : void 0;
    if (node !== void 0) return { node, masked: true };
  }
  return { mistake: first.mistake };
};
var headOfInsert = (sql) => {
  const match = /^\s*(insert\s+into\s+(?:"(?:[^"]|"")*"|[\w$.\u0080-\uffff])+)\s*(?:\([^()]*\)\s*)?values\b/i.exec(sql);
  return match === null ? void 0 : `${match[1]} default values`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completed,
  parseOne,
  positionsOf,
  readSql
});
