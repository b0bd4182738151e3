import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  splitSql
} from "./chunk-AREBCY54.js";
import {
  byteToCharacter
} from "./chunk-FBS5LYCC.js";

// src/sql/positions.ts
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

// src/sql/mask.ts
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
    found = true;
    if (token.length < 2) return "1";
    return nameOf(token);
  });
  return found ? masked : void 0;
};
var TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|%\(\w+\)s|%s|@\w+@|:'\w+'|:"\w+"|:[A-Za-z_]\w*|\?/g;
var nameOf = (token) => {
  const letters = token.toLowerCase().replaceAll(/[^a-z0-9_]/g, "_");
  return `x${letters.slice(1)}`;
};

// src/sql/read.ts
var LARGE_STATEMENT = 65536;
var readSql = (parser, text, range = { start: 0, end: text.length }) => {
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  const position = positionsOf(text);
  const { pieces, comments } = splitSql(part);
  const statements = [];
  const psql = [];
  for (const piece of pieces) {
    const start = piece.start + range.start;
    if (piece.kind === "psql") psql.push({ line: position(start).line, text: part.slice(piece.start, piece.end) });
    if (piece.kind !== "statement") continue;
    const sql = part.slice(piece.start, piece.end);
    const end = piece.end + range.start;
    const at = (byte) => position(start + (byte <= 0 ? 0 : byteToCharacter(sql, byte)));
    const { line, column } = position(start);
    const base = { sql, start, end, line, column, endLine: position(end).line, at };
    const read = parseOne(parser, sql);
    statements.push(
      "mistake" in read ? { ...base, mistake: { ...read.mistake, ...position(start + Math.min(read.mistake.offset, sql.length)) } } : { ...base, node: read.node, ...read.masked ? { masked: true } : {} }
    );
  }
  return {
    text,
    statements,
    comments: comments.map((comment) => {
      const start = comment.start + range.start;
      const end = comment.end + range.start;
      const { text: words, ownLine } = comment;
      return { start, end, text: words, ownLine, line: position(start).line, endLine: position(end).line };
    }),
    psql,
    position
  };
};
var parseOne = (parser, sql) => {
  const head = sql.length > LARGE_STATEMENT ? headOfInsert(sql) : void 0;
  const first = parser.parse(head ?? sql);
  if (first.ok) {
    const [node] = first.nodes;
    if (node !== void 0) return { node, masked: false };
    return { mistake: { message: "there is no statement", offset: 0 } };
  }
  const masked = maskPlaceholders(head ?? sql);
  if (masked !== void 0) {
    const second = parser.parse(masked);
    const node = second.ok ? second.nodes[0] : void 0;
    if (node !== void 0) return { node, masked: true };
  }
  return { mistake: first.mistake };
};
var headOfInsert = (sql) => {
  const match = /^\s*insert\s+into\s+(?:"(?:[^"]|"")*"|[\w$.\u0080-\uffff])+/i.exec(sql);
  return match === null ? void 0 : `${match[0]} default values`;
};

export {
  positionsOf,
  readSql,
  parseOne
};
