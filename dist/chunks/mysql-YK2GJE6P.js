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
  readMysql: () => readMysql
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var COMMANDS = new Set(
  "ALTER ANALYZE BEGIN CALL CHANGE COMMIT CREATE DELETE DROP FLUSH GRANT INSERT LOCK OPTIMIZE PURGE RENAME REPLACE RESET REVOKE ROLLBACK SELECT SET START STOP TRUNCATE UNLOCK UPDATE USE".split(
    " "
  )
);
var readMysql = async (reader, options, partial) => {
  const inventory = (0, import_chunk_2ED4O47G.createInventory)();
  const databases = [];
  let tool = "mysqldump";
  let toolVersion;
  let serverVersion;
  let created;
  let finished;
  let comments = 0;
  let settingsRestored = false;
  partial(() => ({
    format: "mysql",
    label: tool === "mysqldump" ? "MySQL dump" : "MariaDB dump",
    tool,
    ...toolVersion === void 0 ? {} : { toolVersion },
    ...serverVersion === void 0 ? {} : { serverVersion },
    databases,
    ...created === void 0 ? {} : { created },
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: [],
    captured: inventory.captured,
    selfChecked: false,
    notes: []
  }));
  const afterTheEnd = (position) => new import_chunk_UXLE2CQN.Broken("appended", `The dump ends at ${(0, import_chunk_UXLE2CQN.at)(finished ?? position)} and something follows it at ${(0, import_chunk_UXLE2CQN.at)(position)}`, {
    position
  });
  const addDatabase = (name) => {
    if (name !== "" && !databases.includes(name)) databases.push(name);
  };
  const statement = (found) => {
    if (finished !== void 0) throw afterTheEnd(found.position);
    const text = found.text;
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? "";
    if (!COMMANDS.has(first))
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `The statement at ${(0, import_chunk_UXLE2CQN.at)(found.position)} begins with nothing that is a command of SQL`,
        {
          position: found.position
        }
      );
    settingsRestored = false;
    if (first === "INSERT" || first === "REPLACE") insert(found);
    else if (first === "USE") addDatabase(/^USE\s+`((?:[^`]|``)*)`/i.exec(text)?.[1]?.replaceAll("``", "`") ?? "");
    else inventory.statement(text);
    return void 0;
  };
  const insert = (found) => {
    const target = (0, import_chunk_PPHRM5BQ.readInsert)(found.text);
    if (target === void 0)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The INSERT at ${(0, import_chunk_UXLE2CQN.at)(found.position)} is damaged`, { position: found.position });
    const table = (0, import_chunk_GSRCS2ZM.fullName)(target.table);
    const defined = inventory.definition(target.table)?.columns.map(({ name }) => name);
    const columns = target.columns ?? defined;
    const unknown = defined === void 0 ? void 0 : target.columns?.find((column) => !defined.includes(column));
    if (unknown !== void 0 || found.tuples === 0 || found.narrowest !== found.widest || target.columns !== void 0 && target.columns.length !== found.widest)
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `The INSERT into ${table} at ${(0, import_chunk_UXLE2CQN.at)(found.position)} has rows with a wrong number of values`,
        {
          position: found.position,
          table
        }
      );
    const wish = columns === void 0 ? void 0 : options.capture?.(target.table, columns);
    const keeper = wish === void 0 || columns === void 0 ? void 0 : (0, import_chunk_SAKWCBT7.createKeeper)(wish, columns);
    if (keeper !== void 0 && columns !== void 0)
      for (const values of (0, import_chunk_YR3YSFUQ.insertValues)(found.text, target.columns, columns)) keeper.values(values);
    inventory.data(target.table, { columns, rows: found.tuples, bytes: 0, captured: keeper?.result() });
  };
  const comment = (line, position) => {
    const text = line.trim();
    if (text === "" || /^-+$/.test(text)) return;
    if (finished !== void 0) throw afterTheEnd(position);
    comments++;
    const head = /^(MySQL|MariaDB) dump \S+\s+Distrib ([^\s,]+)/.exec(text);
    if (head !== null) {
      if (comments > 1) throw new import_chunk_UXLE2CQN.Broken("appended", `A second dump begins at ${(0, import_chunk_UXLE2CQN.at)(position)}`, { position });
      tool = head[1] === "MySQL" ? "mysqldump" : "mariadb-dump";
      toolVersion = head[2] ?? toolVersion;
    } else if (text.startsWith("Host: ")) addDatabase(/Database: (.*)$/.exec(text)?.[1]?.trim() ?? "");
    else if (text.startsWith("Server version")) serverVersion = text.slice(14).trim();
    else if (text.startsWith("Current Database: ")) addDatabase(/`(.*)`/.exec(text)?.[1] ?? "");
    else if (text.startsWith("Final view structure")) inventory.count("views");
    else if (text.startsWith("Dumping data for table ")) {
      const name = /`(.*)`$/.exec(text)?.[1]?.replaceAll("``", "`");
      if (name !== void 0) inventory.data({ name }, { columns: void 0, rows: 0, bytes: 0 });
    } else if (text.startsWith("Dump completed")) {
      finished = position;
      created = completedOn(text) ?? created;
    }
  };
  const scanner = (0, import_chunk_YR3YSFUQ.createSqlScanner)({
    dialect: "mysql",
    handlers: {
      statement,
      comment,
      block(text) {
        if (/^!\d+ SET SQL_NOTES=@OLD_SQL_NOTES/.test(text)) settingsRestored = true;
        else if (/^!\d+ TRIGGER /.test(text)) inventory.count("triggers");
      }
    },
    keepInserts: options.capture !== void 0,
    keepBytes: 32 * 1024 * 1024
  });
  for (; ; ) {
    options.signal.throwIfAborted();
    const position = reader.position;
    const chunk = await reader.some(1048576);
    if (chunk === void 0) break;
    scanner.push(chunk, 0, position);
  }
  scanner.finish(reader.position);
  if (finished === void 0 && !(comments === 0 && settingsRestored))
    throw new import_chunk_UXLE2CQN.Broken(
      "cut-off",
      `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} without the line "Dump completed" that ${tool} writes last`,
      { position: reader.position }
    );
};
var completedOn = (text) => {
  const match = /on (\d{4}-\d\d-\d\d)\s+(\d{1,2}:\d\d:\d\d)/.exec(text);
  if (match === null) return void 0;
  const time = (match[2] ?? "").padStart(8, "0");
  const local = Date.parse(`${match[1]}T${time}Z`);
  return Number.isNaN(local) ? void 0 : {
    text: `${match[1]} ${time}`,
    zone: "unknown",
    earliest: local - 14 * 36e5,
    latest: local + 12 * 36e5
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readMysql
});
