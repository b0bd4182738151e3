'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgeForeignKeys: () => judgeForeignKeys,
  likelyReferences: () => likelyReferences
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var MAX_FILES = 2e3;
var MAX_BYTES = 1024 * 1024;
var SQL = [
  "**/migrations/**/*.sql",
  "**/migration/**/*.sql",
  "**/migrate/**/*.sql",
  "**/V[0-9]*__*.sql",
  "**/schema.sql",
  "**/structure.sql"
];
var PYTHON = ["**/migrations/[0-9][0-9][0-9][0-9]_*.py", "**/versions/*.py"];
var RUBY = ["db/schema.rb", "**/db/schema.rb"];
var declaredKeys = async (contents, context) => {
  const files = context.files.at(context.directory);
  const tables = /* @__PURE__ */ new Map();
  for (const table of contents.tables) if (table.defined === true) tables.set(table.name, table);
  const found = [];
  const take = (path, keys) => {
    for (const { table, column, target } of keys)
      if (tables.get(table)?.columns.includes(column) === true && (target === void 0 || tables.has(target)))
        found.push({ table, column, path: (0, import_paths.shownPath)(files, path) });
  };
  const each = async (globs, read) => {
    for (const path of (await files.find(globs)).slice(0, MAX_FILES)) {
      context.signal.throwIfAborted();
      const stat = await files.stat(path);
      if (stat?.kind !== "file" || stat.sizeBytes > MAX_BYTES) continue;
      take(path, await read(await files.readText(path), path));
    }
  };
  await each(SQL, keysInSql);
  await each(PYTHON, keysInPython);
  await each(RUBY, keysInRuby);
  return found;
};
var keysInSql = async (text) => {
  if (!/\bREFERENCES\b/i.test(text)) return [];
  const parser = await (await Promise.resolve().then(() => require("./parser-3CGY2L75.js"))).loadSqlParser();
  const answer = parser.parse(text);
  return answer.ok ? answer.nodes.flatMap(keysOf) : [];
};
var keysOf = (node) => {
  if ("CreateStmt" in node) {
    const table = node.CreateStmt.relation?.relname ?? "";
    return (node.CreateStmt.tableElts ?? []).flatMap(
      (element) => "ColumnDef" in element ? (element.ColumnDef.constraints ?? []).flatMap((one) => keyOf(one, table, element.ColumnDef.colname)) : keyOf(element, table)
    );
  }
  if ("AlterTableStmt" in node) {
    const table = node.AlterTableStmt.relation?.relname ?? "";
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      const def = "AlterTableCmd" in command ? command.AlterTableCmd.def : void 0;
      if (def === void 0) return [];
      return "ColumnDef" in def ? (def.ColumnDef.constraints ?? []).flatMap((one) => keyOf(one, table, def.ColumnDef.colname)) : keyOf(def, table);
    });
  }
  return [];
};
var keyOf = (node, table, own) => {
  if (!("Constraint" in node) || node.Constraint.contype !== "CONSTR_FOREIGN") return [];
  const target = node.Constraint.pktable?.relname;
  const [first] = node.Constraint.fk_attrs ?? [];
  const column = own ?? (first !== void 0 && "String" in first ? first.String.sval : void 0);
  return column === void 0 ? [] : [{ table, column, ...target === void 0 ? {} : { target } }];
};
var keysInPython = (text, path) => {
  const app = /([^/]+)\/migrations\/[^/]+$/.exec(path)?.[1];
  const keys = [];
  let model = "";
  for (const match of text.matchAll(
    /CreateModel\(\s*name=['"](?<made>\w+)['"]|model_name=['"](?<added>\w+)['"],\s*name=['"](?<name>\w+)['"],\s*field=models\.(?:ForeignKey|OneToOneField)\((?<rest1>[^\n]*)|\(\s*['"](?<field>\w+)['"],\s*models\.(?:ForeignKey|OneToOneField)\((?<rest2>[^\n]*)|op\.create_table\(\s*['"](?<table>\w+)['"]|ForeignKeyConstraint\(\s*\[\s*['"](?<column>\w+)['"]\s*\],\s*\[\s*['"](?:\w+\.)?(?<target>\w+)\.\w+['"]|create_foreign_key\(\s*[^,]+,\s*['"](?<source>\w+)['"],\s*['"](?<referent>\w+)['"],\s*\[\s*['"](?<local>\w+)['"]/g
  )) {
    const found = match.groups ?? {};
    if (found["made"] !== void 0) model = found["made"].toLowerCase();
    else if (found["table"] !== void 0) model = found["table"];
    else if (found["column"] !== void 0 && model !== "")
      keys.push({
        table: model,
        column: found["column"],
        ...found["target"] === void 0 ? {} : { target: found["target"] }
      });
    else if (found["source"] !== void 0 && found["local"] !== void 0)
      keys.push({
        table: found["source"],
        column: found["local"],
        ...found["referent"] === void 0 ? {} : { target: found["referent"] }
      });
    else {
      const [of, name, rest] = [
        found["added"]?.toLowerCase() ?? model,
        found["name"] ?? found["field"],
        found["rest1"] ?? found["rest2"] ?? ""
      ];
      if (app !== void 0 && name !== void 0 && of !== "" && !/db_constraint\s*=\s*False/.test(rest))
        keys.push({ table: `${app}_${of}`, column: `${name}_id` });
    }
  }
  return keys;
};
var keysInRuby = (text) => [...text.matchAll(/^\s*add_foreign_key\s+"(\w+)",\s*"(\w+)"(?:.*\bcolumn:\s*"(\w+)")?/gm)].map(
  ([, table = "", target = "", column]) => ({ table, target, column: column ?? `${singular(target)}_id` })
);
var singular = (name) => name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.endsWith("s") ? name.slice(0, -1) : name;
var HELP_DESIGN = "Make the backup again with all of its sections; if this database has no foreign keys by design, say so: `expect: { foreign-keys: 0 }`.";
var judgeForeignKeys = async (contents, options, name, context) => {
  if (contents.format === "pg-basebackup" || contents.format === "django-dumpdata") return [];
  const { foreignKeys, indexes } = contents.objects;
  const findings = [
    ...judgeCount("foreign keys", foreignKeys, options.expect?.["foreign-keys"], name),
    ...judgeCount("indexes", indexes, options.expect?.indexes, name)
  ];
  if (options.expect?.["foreign-keys"] !== void 0 || foreignKeys > 0) return findings;
  if (!contents.tables.some(({ defined }) => defined === true)) return findings;
  const before = objectsBefore(context);
  if (before !== void 0 && before > 0)
    return [
      ...findings,
      lost(
        `${name} has no foreign key; the report before had ${before}: what is written after the data is missing.`,
        "Make the backup again with all of its sections; if they were dropped on purpose, say so: `expect: { foreign-keys: 0 }`."
      )
    ];
  const declared = await declaredKeys(contents, context);
  const [first] = declared;
  if (first !== void 0)
    return [
      ...findings,
      {
        ...lost(
          `${name} has no foreign key, and the repository makes ${declared.length === 1 ? "one" : declared.length} between its tables, such as ${first.table}.${first.column} in ${first.path}: what is written after the data is missing.`,
          HELP_DESIGN
        ),
        path: first.path
      }
    ];
  const likely = likelyReferences(contents);
  const [one] = likely;
  return one === void 0 || likely.length < 2 ? findings : [
    ...findings,
    {
      ...lost(
        `${name} has 0 foreign keys, and ${likely.length} columns that are named like references, such as ${(0, import_chunk_GSRCS2ZM.fullName)(one.table)}.${one.column} to ${(0, import_chunk_GSRCS2ZM.fullName)(one.target)}.`,
        HELP_DESIGN
      ),
      level: "warning"
    }
  ];
};
var lost = (message, help) => ({
  rule: "backup-without-foreign-keys",
  level: "error",
  message,
  help
});
var judgeCount = (what, found, wanted, name) => {
  if (wanted === void 0) return [];
  const met = typeof wanted === "number" ? found === wanted : (0, import_comparison.holds)(wanted, found);
  return met ? [] : [
    {
      rule: "backup-objects-missing",
      level: "error",
      message: `${name} has ${found.toLocaleString("en-US")} ${what}; expected is ${typeof wanted === "number" ? wanted : wanted.text}.`,
      help: "Dump the whole database, with what comes after the data; if they were changed on purpose, correct `expect`."
    }
  ];
};
var objectsBefore = (context) => {
  let baseline;
  try {
    baseline = context.baseline;
  } catch (thrown) {
    if (!(thrown instanceof import_errors.Undecidable)) throw thrown;
    return void 0;
  }
  const objects = baseline?.evidence["objects"];
  const before = typeof objects === "object" && objects !== null && "foreignKeys" in objects ? objects.foreignKeys : void 0;
  return typeof before === "number" ? before : void 0;
};
var likelyReferences = (contents) => {
  const tables = contents.tables.filter(({ holdsNoRows, defined }) => holdsNoRows !== true && defined === true);
  return tables.flatMap(
    (table) => table.columns.flatMap((column) => {
      const stem = /^(.+)_id$/.exec(column)?.[1]?.toLowerCase();
      if (stem === void 0) return [];
      const target = tables.find(
        (other) => other !== table && isNamed(other.name.toLowerCase(), stem) && keyFor(other, column) !== void 0
      );
      const targetColumn = target === void 0 ? void 0 : keyFor(target, column);
      return target === void 0 || targetColumn === void 0 ? [] : [{ table, column, target, targetColumn }];
    })
  );
};
var isNamed = (table, stem) => {
  const names = [stem, `${stem}s`, `${stem}es`, stem.endsWith("y") ? `${stem.slice(0, -1)}ies` : stem];
  return names.some((name) => table === name || table.endsWith(`_${name}`));
};
var keyFor = (target, column) => target.columns.includes("id") ? "id" : target.columns[0] === column ? column : void 0;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeForeignKeys,
  likelyReferences
});
