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
  PLACEHOLDER: () => PLACEHOLDER,
  embeddedSql: () => embeddedSql,
  lossIn: () => lossIn,
  lossOfCall: () => lossOfCall
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var PLACEHOLDER = "\u2039unknown\u203A";
var embeddedSql = (parser, text, positionOf, more) => (0, import_chunk_I5TGMHCY.readSql)(parser, text).statements.map((statement) => {
  const base = {
    sql: statement.sql,
    ...positionOf(statement.start),
    endLine: positionOf(statement.end).line,
    at: (byte) => positionOf(statement.start + (byte <= 0 ? 0 : (0, import_chunk_GZFBVAKJ.byteToCharacter)(statement.sql, byte))),
    ...more
  };
  const masked = statement.masked === true || statement.sql.includes(PLACEHOLDER);
  if (statement.node !== void 0) return { ...base, node: statement.node, ...masked ? { masked: true } : {} };
  if (masked) return { ...base, opaque: true };
  const message = statement.mistake?.message ?? "it could not be read";
  return { ...base, mistake: { message, ...positionOf(statement.start + (statement.mistake?.offset ?? 0)) } };
});
var GONE = "what is in it is gone for good, and code that still uses it fails";
var MOVED = "code that still uses the old name fails";
var DROPS_TABLE = { rule: "drop-table", does: "drops a table", so: GONE };
var DROPS_SCHEMA = { rule: "drop-schema", does: "drops a schema", so: GONE };
var DROPS_COLUMN = { rule: "drop-column", does: "drops a column", so: GONE };
var EMPTIES = { rule: "truncate", does: "empties a table", so: "what is in it is gone for good" };
var RENAMES_TABLE = { rule: "rename-table", does: "renames a table", so: MOVED };
var RENAMES_COLUMN = { rule: "rename-column", does: "renames a column", so: MOVED };
var STATEMENTS = [
  [/^\s*drop\s+(?:foreign\s+)?table\b/i, DROPS_TABLE],
  [/^\s*drop\s+schema\b/i, DROPS_SCHEMA],
  [/^\s*truncate\b/i, EMPTIES],
  // DROP CONSTRAINT, and what ALTER COLUMN drops, are no columns.
  [
    /^\s*alter\s+table\b[^;]*?\bdrop\s+(?:column\b|(?!constraint\b|default\b|not\b|identity\b|expression\b)["\w])/i,
    DROPS_COLUMN
  ]
];
var lossIn = (sql) => STATEMENTS.find(([words]) => words.test(sql))?.[1];
var CALLS = [
  [/^drop_(?:join_)?tables?(?:_|$)/, DROPS_TABLE],
  [/^drop_schema(?:_|$)/, DROPS_SCHEMA],
  [/^(?:drop|remove)_(?:columns?|timestamps|reference|belongs_to)(?:_|$)/, DROPS_COLUMN],
  [/^truncate(?:_|$)/, EMPTIES],
  [/^rename_table(?:_|$)/, RENAMES_TABLE],
  [/^rename_column(?:_|$)/, RENAMES_COLUMN]
];
var lossOfCall = (label) => {
  for (const word of label.split(/\W+/)) {
    const spelled = word.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
    const found = CALLS.find(([name]) => name.test(spelled));
    if (found !== void 0) return found[1];
  }
  return void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PLACEHOLDER,
  embeddedSql,
  lossIn,
  lossOfCall
});
