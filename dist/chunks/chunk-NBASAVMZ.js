import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseOne
} from "./chunk-2RDCO3YA.js";

// src/checks/migrations/source.ts
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
  const read = parseOne(parser, sql);
  return "mistake" in read ? { ...base, mistake: { message: read.mistake.message, ...position } } : { ...base, node: read.node };
};

export {
  FRAMEWORKS,
  pinnedStatement
};
