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
  readSqlite: () => readSqlite
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var KEPT_PAGES = 4096;
var MAX_PAGES = 4194304;
var INTERIOR = 5;
var LEAF = 13;
var readSqlite = async (reader, sizeBytes, options, partial) => {
  const inventory = (0, import_chunk_2ED4O47G.createInventory)();
  let tables = [];
  let version;
  partial(() => ({
    format: "sqlite",
    label: "SQLite database",
    ...version === void 0 ? {} : { serverVersion: version },
    databases: [],
    tables,
    objects: inventory.objects,
    extensions: [],
    captured: /* @__PURE__ */ new Map(),
    selfChecked: false,
    notes: ["Rows of tables WITHOUT ROWID are not counted."]
  }));
  if (!await reader.fill(100))
    throw new import_chunk_UXLE2CQN.Broken("cut-off", "The file ends inside the header of the database", { position: reader.window().length });
  const header = Buffer.from(reader.window().subarray(0, 100));
  const written = header.readUInt16BE(16);
  const pageSize = written === 1 ? 65536 : written;
  if (pageSize < 512 || (pageSize & pageSize - 1) !== 0 || header[21] !== 64 || header[22] !== 32 || header[23] !== 32)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", "The header of the database is damaged", { position: 16 });
  const usable = pageSize - (header[20] ?? 0);
  const declared = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
  const number = header.readUInt32BE(96);
  version = `${Math.floor(number / 1e6)}.${Math.floor(number / 1e3) % 1e3}.${number % 1e3}`;
  if (declared > MAX_PAGES)
    throw new import_chunk_UXLE2CQN.Broken("refused", `The database claims ${declared.toLocaleString("en-US")} pages`, { position: 28 });
  if (sizeBytes !== void 0 && declared > 0 && sizeBytes !== declared * pageSize)
    throw wrongSize(sizeBytes, declared * pageSize);
  const cells = [0];
  const children = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Map();
  for (let page = 1; await reader.fill(1); page++) {
    options.signal.throwIfAborted();
    if (page > MAX_PAGES)
      throw new import_chunk_UXLE2CQN.Broken("refused", "The database has more pages than are read", { position: reader.position });
    const position = reader.position;
    if (!await reader.fill(pageSize)) {
      const end = position + reader.window().length;
      throw declared > 0 ? wrongSize(end, declared * pageSize) : new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(end)}, inside a page`, { position: end });
    }
    const bytes = await reader.take(pageSize, "a page");
    if (page <= KEPT_PAGES && page * pageSize < 16 * 1024 * 1024) kept.set(page, Buffer.from(bytes));
    const start = page === 1 ? 100 : 0;
    const type = bytes[start] ?? 0;
    const count = bytes.readUInt16BE(start + 3);
    cells[page] = type === LEAF ? count : -1;
    if (type === INTERIOR) {
      const below = [bytes.readUInt32BE(start + 8)];
      for (let i = 0; i < count && start + 14 + i * 2 <= pageSize; i++) {
        const pointer = bytes.readUInt16BE(start + 12 + i * 2);
        if (pointer + 4 <= pageSize) below.unshift(bytes.readUInt32BE(pointer));
      }
      children.set(page, below);
    }
  }
  const pages = cells.length - 1;
  if (declared > 0 && pages !== declared) throw wrongSize(reader.position, declared * pageSize);
  const leavesOf = (root, table) => {
    const leaves = [];
    const seen = /* @__PURE__ */ new Set();
    const stack = [root];
    for (let page = stack.pop(); page !== void 0; page = stack.pop()) {
      if (page < 1 || page > pages || seen.has(page))
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `The tree of ${table} leads to page ${page}, which it cannot`, {
          position: (page - 1) * pageSize,
          table
        });
      seen.add(page);
      const below = children.get(page);
      if (below !== void 0) for (const child of below) stack.push(child);
      else if ((cells[page] ?? -1) >= 0) leaves.push(page);
      else
        throw new import_chunk_UXLE2CQN.Broken(
          "corrupt",
          `Page ${page}, at ${(0, import_chunk_UXLE2CQN.at)((page - 1) * pageSize)}, belongs to ${table} and is no page of a table`,
          {
            position: (page - 1) * pageSize,
            table
          }
        );
    }
    return leaves;
  };
  const found = [];
  for (const leaf of leavesOf(1, "the schema")) {
    const bytes = kept.get(leaf);
    if (bytes === void 0)
      throw new import_chunk_UXLE2CQN.Broken("refused", "The schema of the database lies beyond the part of the file that is kept");
    for (const { type, name, root, sql } of schemaRows(bytes, leaf === 1 ? 100 : 0, usable)) {
      if (type === "index") inventory.count("indexes");
      else if (type === "view") inventory.count("views");
      else if (type === "trigger") inventory.count("triggers");
      if (type !== "table" || name.startsWith("sqlite_")) continue;
      inventory.statement(sql);
      const columns = inventory.definition({ name })?.columns.map((column) => column.name) ?? [];
      if (root === 0 || /WITHOUT\s+ROWID\s*$/i.test(sql) || /^CREATE\s+VIRTUAL/i.test(sql))
        found.push({ name, columns });
      else found.push({ name, columns, rows: leavesOf(root, name).reduce((sum, page) => sum + (cells[page] ?? 0), 0) });
    }
  }
  tables = found;
};
var wrongSize = (size, declared) => size < declared ? new import_chunk_UXLE2CQN.Broken(
  "cut-off",
  `The file has ${size.toLocaleString("en-US")} bytes; the database in it says ${declared.toLocaleString("en-US")}`,
  { position: size }
) : new import_chunk_UXLE2CQN.Broken("appended", `The database ends at ${(0, import_chunk_UXLE2CQN.at)(declared)}, and something follows it`, { position: declared });
var schemaRows = function* (page, start, usable) {
  const damaged = () => new import_chunk_UXLE2CQN.Broken("corrupt", "The schema of the database is damaged");
  const count = page.readUInt16BE(start + 3);
  for (let i = 0; i < count; i++) {
    if (start + 10 + i * 2 > page.length) throw damaged();
    let position = page.readUInt16BE(start + 8 + i * 2);
    const number = () => {
      let value = 0;
      for (let n = 0; n < 9; n++) {
        const byte = page[position++];
        if (byte === void 0) throw damaged();
        if (n === 8) return value * 256 + byte;
        value = value * 128 + (byte & 127);
        if (byte < 128) return value;
      }
      return value;
    };
    const payload = number();
    number();
    const body = position;
    const headerBytes = number();
    const types = [];
    for (let left = body + headerBytes - position; left > 0; left = body + headerBytes - position) types.push(number());
    if (types.length < 5 || payload < headerBytes) throw damaged();
    const local = Math.min(payload, usable - 35, page.length - body);
    const values = types.slice(0, 5).map((type2) => {
      const length = type2 >= 12 ? Math.floor((type2 - 12) / 2) : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type2] ?? 0;
      const from = position;
      position += length;
      if (type2 >= 12) return page.subarray(from, Math.min(position, body + local)).toString("utf8");
      return type2 === 8 ? 0 : type2 === 9 ? 1 : length === 0 || length > 6 || from + length > page.length ? 0 : page.readIntBE(from, length);
    });
    const [type, name, , root, sql] = values;
    if (typeof type !== "string" || typeof name !== "string" || !/^(table|index|view|trigger)$/.test(type))
      throw damaged();
    yield { type, name, root: typeof root === "number" ? root : 0, sql: typeof sql === "string" ? sql : "" };
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readSqlite
});
