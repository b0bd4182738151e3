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
  createInventory: () => createInventory
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var createInventory = () => {
  const definitions = /* @__PURE__ */ new Map();
  const tables = /* @__PURE__ */ new Map();
  const objects = { ...import_chunk_GSRCS2ZM.NO_OBJECTS };
  const extensions = [];
  const captured = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  let database;
  const keyOf = (table) => JSON.stringify([database, table.schema, table.name]);
  const entryOf = (table) => {
    const key = keyOf(table);
    const known = tables.get(key);
    if (known !== void 0) return known;
    const entry = {
      ...database === void 0 ? {} : { database },
      ...table.schema === void 0 ? {} : { schema: table.schema },
      name: table.name,
      columns: []
    };
    tables.set(key, entry);
    return entry;
  };
  const statement = (text) => {
    const head = text.slice(0, 300).replace(/\s+/g, " ").toUpperCase();
    if (/^CREATE (UNLOGGED |TEMPORARY |TEMP |FOREIGN )*TABLE /.test(head)) {
      const definition = (0, import_chunk_PPHRM5BQ.readCreateTable)(text);
      if (definition === void 0) return;
      definitions.set(keyOf(definition.table), definition);
      const entry = entryOf(definition.table);
      entry.columns = definition.columns.map(({ name }) => name);
      entry.defined = true;
      if (definition.partitioned || definition.foreign) entry.holdsNoRows = true;
      for (const part of text.matchAll(/^\s*(?:CONSTRAINT .*)?FOREIGN KEY\b/gim))
        if (part[0] !== "") objects.foreignKeys++;
      for (const part of text.matchAll(/^\s*(UNIQUE |FULLTEXT |SPATIAL )?KEY\b/gim))
        if (part[0] !== "") objects.indexes++;
    } else if (/^CREATE (UNIQUE )?INDEX /.test(head)) objects.indexes++;
    else if (head.startsWith("ALTER TABLE ")) {
      const attach = (0, import_chunk_PPHRM5BQ.readAttachPartition)(text);
      if (attach !== void 0) parents.set(keyOf(attach.child), keyOf(attach.parent));
      const constraint = /\bADD CONSTRAINT\s/i.exec(text.slice(0, 2e3));
      if (constraint === null) return;
      const name = (0, import_chunk_PPHRM5BQ.readIdentifier)(text, constraint.index + constraint[0].length);
      const rest = name === void 0 ? "" : text.slice(name.end);
      if (/^\s+FOREIGN KEY\b/i.test(rest)) objects.foreignKeys++;
      else objects.constraints++;
    } else if (/^CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER /.test(head)) objects.triggers++;
    else if (/^CREATE (OR REPLACE )?(RECURSIVE |MATERIALIZED |FORCE )*VIEW /.test(head)) objects.views++;
    else if (/^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE|AGGREGATE) /.test(head)) objects.functions++;
    else if (head.startsWith("CREATE SEQUENCE ")) objects.sequences++;
    else if (head.startsWith("CREATE EXTENSION ")) {
      const name = /^CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?("?)([\w-]+)\1/i.exec(text)?.[2];
      if (name !== void 0) extensions.push(name);
    }
  };
  const listTables = () => {
    const sums = /* @__PURE__ */ new Map();
    for (const [key, { rows }] of tables) {
      const seen = /* @__PURE__ */ new Set();
      if (rows === void 0) continue;
      for (let up = parents.get(key); up !== void 0 && !seen.has(up); up = parents.get(up)) {
        seen.add(up);
        sums.set(up, (sums.get(up) ?? 0) + rows);
      }
    }
    return [...tables].map(([key, table]) => {
      const below = sums.get(key);
      return below === void 0 || table.rows !== void 0 ? table : { ...table, rows: below, ofPartitions: true };
    });
  };
  return {
    statement,
    count(kind) {
      objects[kind]++;
    },
    extension(name) {
      extensions.push(name);
    },
    data(table, found) {
      const entry = entryOf(table);
      entry.rows = (entry.rows ?? 0) + found.rows;
      entry.bytes = (entry.bytes ?? 0) + found.bytes;
      if (entry.columns.length === 0 && found.columns !== void 0) entry.columns = found.columns;
      if (found.captured !== void 0) captured.set((0, import_chunk_GSRCS2ZM.fullName)(table), found.captured);
    },
    definition: (table) => definitions.get(keyOf(table)),
    types(table, columns) {
      const definition = definitions.get(keyOf(table));
      return columns.map((column) => definition?.columns.find(({ name }) => name === column)?.type);
    },
    inDatabase(name) {
      database = name;
    },
    tables: listTables,
    objects,
    extensions,
    captured
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createInventory
});
