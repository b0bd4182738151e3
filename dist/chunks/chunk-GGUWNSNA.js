import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  readSql
} from "./chunk-2RDCO3YA.js";
import {
  byteToCharacter
} from "./chunk-OXJC7SDY.js";

// src/checks/migrations/embedded-sql.ts
var PLACEHOLDER = "\u2039unknown\u203A";
var embeddedSql = (parser, text, positionOf, more) => readSql(parser, text).statements.map((statement) => {
  const base = {
    sql: statement.sql,
    ...positionOf(statement.start),
    endLine: positionOf(statement.end).line,
    at: (byte) => positionOf(statement.start + (byte <= 0 ? 0 : byteToCharacter(statement.sql, byte))),
    ...more
  };
  const masked = statement.masked === true || statement.sql.includes(PLACEHOLDER);
  if (statement.node !== void 0) return { ...base, node: statement.node, ...masked ? { masked: true } : {} };
  if (masked) return { ...base, opaque: true };
  const message = statement.mistake?.message ?? "it could not be read";
  return { ...base, mistake: { message, ...positionOf(statement.start + (statement.mistake?.offset ?? 0)) } };
});

// src/checks/migrations/python/quote.ts
var identifier = (name) => {
  if (name.startsWith('"') && name.endsWith('"') && name.length > 1) return name;
  let short = name;
  while (Buffer.byteLength(short) > 63) short = short.slice(0, -1);
  return `"${short.replaceAll('"', '""')}"`;
};
var literal = (text) => `'${text.replaceAll("'", "''").replaceAll("\0", "")}'`;

export {
  PLACEHOLDER,
  embeddedSql,
  identifier,
  literal
};
