import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  readAttachPartition,
  readCreateTable,
  readIdentifier
} from "./chunk-TXLBQWQ7.js";
import {
  NO_OBJECTS,
  fullName
} from "./chunk-NNKVA22F.js";

// src/archive/inventory.ts
var createInventory = () => {
  const definitions = /* @__PURE__ */ new Map();
  const tables = /* @__PURE__ */ new Map();
  const objects = { ...NO_OBJECTS };
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
      const definition = readCreateTable(text);
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
      const attach = readAttachPartition(text);
      if (attach !== void 0) parents.set(keyOf(attach.child), keyOf(attach.parent));
      const constraint = /\bADD CONSTRAINT\s/i.exec(text.slice(0, 2e3));
      if (constraint === null) return;
      const name = readIdentifier(text, constraint.index + constraint[0].length);
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
      if (found.captured !== void 0) captured.set(fullName(table), found.captured);
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

export {
  createInventory
};
