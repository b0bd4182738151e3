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
  compareFor: () => compareFor,
  detectFramework: () => detectFramework,
  isFolderMigration: () => isFolderMigration,
  isPrismaOrDiesel: () => isPrismaOrDiesel,
  ordersByNumber: () => ordersByNumber,
  partsOf: () => partsOf,
  transactionOf: () => transactionOf,
  versionOf: () => versionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_node_path = require("node:path");
var UP_DOWN = /\.(up|down)\.sql$/i;
var FLYWAY = /^[VUB]\d[\w.]*__.+\.sql$|^R__.+\.sql$/;
var NUMBERED = /^\d+[_-].*\.sql$/i;
var detectFramework = async (evidence) => {
  const { folder, names, sample } = evidence;
  if (names.every((name) => import_node_path.posix.basename(name) === "migration.sql")) {
    if (await evidence.has("migration_lock.toml")) return "prisma";
    const [first] = names;
    if (first !== void 0 && await evidence.has(import_node_path.posix.join(import_node_path.posix.dirname(first), "snapshot.json"))) return "drizzle";
    return "prisma";
  }
  if (names.every((name) => isFolderMigration(name)))
    return await hasAbove(evidence, "diesel.toml", "Cargo.toml") ? "diesel" : "sql";
  if (/(^|\/)supabase\/migrations$/.test(folder)) return "supabase";
  if (await evidence.has("meta/_journal.json")) return "drizzle";
  if (await evidence.has("atlas.sum")) return "atlas";
  if (names.some((name) => FLYWAY.test(name))) return "flyway";
  if (/^--\s*migrate:up\b/m.test(sample)) return "dbmate";
  if (/^--\s*\+goose\s+up\b/im.test(sample)) return "goose";
  if (/^--\s*\+migrate\s+up\b/im.test(sample)) return "sql-migrate";
  if (/^--+\s*up\s+migration/im.test(sample)) return "node-pg-migrate";
  if (/^-->\s*statement-breakpoint/m.test(sample)) return "drizzle";
  if (/^--\s*atlas:/m.test(sample)) return "atlas";
  const isRust = await hasAbove(evidence, "Cargo.toml");
  if (names.some((name) => UP_DOWN.test(name))) return isRust ? "sqlx" : "golang-migrate";
  return isRust && names.every((name) => NUMBERED.test(name)) ? "sqlx" : "sql";
};
var isPrismaOrDiesel = async (has) => await has("migration_lock.toml") || await hasAbove({ has }, "diesel.toml");
var isFolderMigration = (path) => /^(?:migration|up|down)\.sql$/.test(import_node_path.posix.basename(path));
var hasAbove = async (evidence, ...names) => {
  for (const name of names) if (await evidence.has(`../${name}`) || await evidence.has(`../../${name}`)) return true;
  return false;
};
var versionOf = (framework, name) => {
  if (framework === "flyway") return /^[VUB]([\w.]*?)__/.exec(name)?.[1]?.replaceAll("_", ".");
  const dated = /^(\d{4}-\d{2}-\d{2}(?:-\d{2,6})*)[_/]/.exec(name)?.[1];
  if (dated !== void 0) return dated.replaceAll("-", "");
  return /^(\d+)/.exec(name)?.[1];
};
var compareFor = (framework, one, other) => framework === "diesel" ? (0, import_chunk_K22XKW7G.compareTexts)(one, other) : (0, import_chunk_K22XKW7G.compareVersions)(one, other);
var ordersByNumber = (framework) => [
  "diesel",
  "flyway",
  "golang-migrate",
  "goose",
  "sqlx",
  "node-pg-migrate",
  "sql",
  "supabase",
  "rails",
  "knex",
  "sequelize",
  "typeorm",
  "db-migrate",
  "mikro-orm",
  "kysely",
  "other"
].includes(framework);
var MARKS = {
  dbmate: { up: /^--\s*migrate:up\b.*$/m, down: /^--\s*migrate:down\b.*$/m },
  goose: { up: /^--\s*\+goose\s+up\b.*$/im, down: /^--\s*\+goose\s+down\b.*$/im },
  "sql-migrate": { up: /^--\s*\+migrate\s+up\b.*$/im, down: /^--\s*\+migrate\s+down\b.*$/im },
  "node-pg-migrate": { up: /^--+\s*up\s+migration.*$/im, down: /^--+\s*down\s+migration.*$/im }
};
var partsOf = (framework, text) => {
  const marks = MARKS[framework];
  const up = marks?.up.exec(text);
  const down = marks?.down.exec(text);
  const whole = { start: 0, end: text.length };
  if (marks === void 0 || up == null && down == null) return { up: whole };
  const start = up?.index ?? 0;
  if (down == null) return { up: { start, end: text.length } };
  return down.index >= start ? { up: { start, end: down.index }, down: { start: down.index, end: text.length } } : { up: { start, end: text.length }, down: { start: down.index, end: start } };
};
var transactionOf = async (framework, path, text, files) => {
  switch (framework) {
    case "dbmate":
      return /^--\s*migrate:up\b.*transaction:\s*false/m.test(text) ? "none" : "file";
    case "goose":
      return /^--\s*\+goose\s+no\s+transaction/im.test(text) ? "none" : "file";
    case "sql-migrate":
      return /^--\s*\+migrate\s+up\b.*\bnotransaction\b/im.test(text) ? "none" : "file";
    case "diesel":
      return await isOutsideForDiesel(path, files) ? "none" : "file";
    case "sqlx":
      return /^\s*--\s*no-transaction\b/.test(text) ? "none" : "file";
    case "atlas":
      return /^--\s*atlas:txmode\s+none/m.test(text) ? "none" : "file";
    case "flyway":
      return await isOutside(path, text, files) ? "none" : "file";
    case "prisma":
    case "golang-migrate":
      return "whole";
    case "drizzle":
      return "all";
    case "supabase":
    case "node-pg-migrate":
    case "knex":
    case "db-migrate":
    case "kysely":
    case "mikro-orm":
    case "sequelize":
    case "typeorm":
    case "rails":
    case "django":
    case "alembic":
      return "file";
    case "sql":
    case "other":
      return "unknown";
  }
};
var isOutsideForDiesel = async (path, files) => {
  const metadata = import_node_path.posix.join(import_node_path.posix.dirname(path), "metadata.toml");
  return await files.stat(metadata) !== void 0 && /^\s*run_in_transaction\s*=\s*false/m.test(await files.readText(metadata));
};
var isOutside = async (path, text, files) => {
  const conf = `${path}.conf`;
  if (await files.stat(conf) !== void 0 && /^\s*executeInTransaction\s*=\s*false/m.test(await files.readText(conf)))
    return true;
  const plain = text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, "");
  const statements = plain.split(";").filter((statement) => statement.trim() !== "");
  return statements.length > 0 && statements.every((statement) => /\bconcurrently\b|^\s*vacuum\b/i.test(statement));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareFor,
  detectFramework,
  isFolderMigration,
  isPrismaOrDiesel,
  ordersByNumber,
  partsOf,
  transactionOf,
  versionOf
});
