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
  readSqliteDump: () => readSqliteDump
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var COMMANDS = new Set("ANALYZE BEGIN COMMIT CREATE DELETE INSERT PRAGMA ROLLBACK UPDATE".split(" "));
var readSqliteDump = async (reader, options, partial) => {
  const inventory = (0, import_chunk_2ED4O47G.createInventory)();
  let finished;
  partial(() => ({
    format: "sqlite-dump",
    label: "SQLite dump",
    tool: "sqlite3",
    databases: [],
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: [],
    captured: inventory.captured,
    selfChecked: false,
    notes: []
  }));
  const statement = (found) => {
    const { text, position } = found;
    if (finished !== void 0)
      throw new import_chunk_UXLE2CQN.Broken("appended", `The dump ends at ${(0, import_chunk_UXLE2CQN.at)(finished)} and something follows it at ${(0, import_chunk_UXLE2CQN.at)(position)}`, {
        position
      });
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? "";
    if (!COMMANDS.has(first))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The statement at ${(0, import_chunk_UXLE2CQN.at)(position)} begins with nothing that such a dump has`, {
        position
      });
    if (first === "ROLLBACK")
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `The dump ends with ROLLBACK at ${(0, import_chunk_UXLE2CQN.at)(position)}: sqlite3 met errors in the database`,
        {
          position
        }
      );
    if (first === "COMMIT") finished = position;
    else if (first !== "INSERT") {
      inventory.statement(text);
      if (/^CREATE TABLE/i.test(text)) {
        const name = /^CREATE TABLE (?:IF NOT EXISTS )?/i.exec(text);
        const table = name === null ? void 0 : (0, import_chunk_PPHRM5BQ.readInsert)(`INSERT INTO ${text.slice(name[0].length)}`)?.table;
        if (table !== void 0) inventory.data(table, { columns: void 0, rows: 0, bytes: 0 });
      }
    } else {
      const target = (0, import_chunk_PPHRM5BQ.readInsert)(text);
      if (target === void 0 || found.tuples === 0)
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `The INSERT at ${(0, import_chunk_UXLE2CQN.at)(position)} is damaged`, { position });
      const table = (0, import_chunk_GSRCS2ZM.fullName)(target.table);
      const columns = inventory.definition(target.table)?.columns.map(({ name }) => name);
      const width = target.columns?.length ?? columns?.length;
      if (width !== void 0 && found.widest > width)
        throw new import_chunk_UXLE2CQN.Broken(
          "inconsistent",
          `The INSERT into ${table} at ${(0, import_chunk_UXLE2CQN.at)(position)} has more values than the table has columns`,
          {
            position,
            table
          }
        );
      const wish = columns === void 0 ? void 0 : options.capture?.(target.table, columns);
      const keeper = wish === void 0 || columns === void 0 ? void 0 : (0, import_chunk_SAKWCBT7.createKeeper)(wish, columns);
      if (keeper !== void 0 && columns !== void 0)
        for (const values of (0, import_chunk_YR3YSFUQ.insertValues)(text, target.columns, columns)) keeper.values(values);
      inventory.data(target.table, { columns, rows: found.tuples, bytes: 0, captured: keeper?.result() });
    }
    return void 0;
  };
  const scanner = (0, import_chunk_YR3YSFUQ.createSqlScanner)({
    dialect: "sqlite",
    handlers: {
      statement,
      comment(line, position) {
        if (/due to errors/.test(line))
          throw new import_chunk_UXLE2CQN.Broken("corrupt", `The dump says at ${(0, import_chunk_UXLE2CQN.at)(position)} that sqlite3 met errors in the database`, {
            position
          });
      }
    },
    keepInserts: options.capture !== void 0
  });
  for (; ; ) {
    options.signal.throwIfAborted();
    const position = reader.position;
    const chunk = await reader.some(1048576);
    if (chunk === void 0) break;
    scanner.push(chunk, 0, position);
  }
  scanner.finish(reader.position);
  if (finished === void 0)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} without the COMMIT that closes the dump`, {
      position: reader.position
    });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readSqliteDump
});
