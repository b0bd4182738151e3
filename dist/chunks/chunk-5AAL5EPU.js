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
  FRAMEWORKS: () => FRAMEWORKS,
  pinnedStatement: () => pinnedStatement
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var FRAMEWORKS = [
  "alembic",
  "atlas",
  "db-migrate",
  "dbmate",
  "diesel",
  "django",
  "drizzle",
  "flyway",
  "golang-migrate",
  "goose",
  "knex",
  "kysely",
  "mikro-orm",
  "node-pg-migrate",
  "other",
  "prisma",
  "rails",
  "sequelize",
  "sql",
  "sql-migrate",
  "sqlx",
  "supabase",
  "typeorm"
];
var pinnedStatement = (parser, sql, place, more = {}) => {
  const position = { line: place.line, column: place.column };
  const base = { sql, ...position, endLine: place.endLine ?? place.line, at: () => position, ...more };
  if (sql.trim() === "") return base;
  const read = (0, import_chunk_I5TGMHCY.parseOne)(parser, sql);
  return "mistake" in read ? { ...base, mistake: { message: read.mistake.message, ...position } } : { ...base, node: read.node };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FRAMEWORKS,
  pinnedStatement
});
