import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  createSqlScanner,
  insertValues
} from "./chunk-DI4VHVJI.js";
import {
  createInventory
} from "./chunk-TKSJE3RZ.js";
import {
  readInsert
} from "./chunk-TXLBQWQ7.js";
import {
  createKeeper
} from "./chunk-LTYED6TF.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";
import {
  fullName
} from "./chunk-NNKVA22F.js";
import "./chunk-6HMTDXZ4.js";

// src/archive/sqlite-dump.ts
var COMMANDS = new Set("ANALYZE BEGIN COMMIT CREATE DELETE INSERT PRAGMA ROLLBACK UPDATE".split(" "));
var readSqliteDump = async (reader, options, partial) => {
  const inventory = createInventory();
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
      throw new Broken("appended", `The dump ends at ${at(finished)} and something follows it at ${at(position)}`, {
        position
      });
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? "";
    if (!COMMANDS.has(first))
      throw new Broken("corrupt", `The statement at ${at(position)} begins with nothing that such a dump has`, {
        position
      });
    if (first === "ROLLBACK")
      throw new Broken(
        "corrupt",
        `The dump ends with ROLLBACK at ${at(position)}: sqlite3 met errors in the database`,
        {
          position
        }
      );
    if (first === "COMMIT") finished = position;
    else if (first !== "INSERT") {
      inventory.statement(text);
      if (/^CREATE TABLE/i.test(text)) {
        const name = /^CREATE TABLE (?:IF NOT EXISTS )?/i.exec(text);
        const table = name === null ? void 0 : readInsert(`INSERT INTO ${text.slice(name[0].length)}`)?.table;
        if (table !== void 0) inventory.data(table, { columns: void 0, rows: 0, bytes: 0 });
      }
    } else {
      const target = readInsert(text);
      if (target === void 0 || found.tuples === 0)
        throw new Broken("corrupt", `The INSERT at ${at(position)} is damaged`, { position });
      const table = fullName(target.table);
      const columns = inventory.definition(target.table)?.columns.map(({ name }) => name);
      const width = target.columns?.length ?? columns?.length;
      if (width !== void 0 && found.widest > width)
        throw new Broken(
          "inconsistent",
          `The INSERT into ${table} at ${at(position)} has more values than the table has columns`,
          {
            position,
            table
          }
        );
      const wish = columns === void 0 ? void 0 : options.capture?.(target.table, columns);
      const keeper = wish === void 0 || columns === void 0 ? void 0 : createKeeper(wish, columns);
      if (keeper !== void 0 && columns !== void 0)
        for (const values of insertValues(text, target.columns, columns)) keeper.values(values);
      inventory.data(target.table, { columns, rows: found.tuples, bytes: 0, captured: keeper?.result() });
    }
    return void 0;
  };
  const scanner = createSqlScanner({
    dialect: "sqlite",
    handlers: {
      statement,
      comment(line, position) {
        if (/due to errors/.test(line))
          throw new Broken("corrupt", `The dump says at ${at(position)} that sqlite3 met errors in the database`, {
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
    throw new Broken("cut-off", `The file ends at ${at(reader.position)} without the COMMIT that closes the dump`, {
      position: reader.position
    });
};
export {
  readSqliteDump
};
