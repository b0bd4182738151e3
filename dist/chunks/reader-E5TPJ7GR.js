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
  alembic: () => alembic,
  readAlembic: () => readAlembic,
  transactionOf: () => transactionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_VX52R5CC = require("./chunk-VX52R5CC.js");
var import_chunk_DMXWKXDV = require("./chunk-DMXWKXDV.js");
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_HEC53GVT = require("./chunk-HEC53GVT.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var UNKNOWN_TYPE = "text";
var isTrue = (value) => value?.kind === "boolean" && value.value;
var columnFrom = (call, inTable) => {
  const [first, ...rest] = call.positional;
  const named2 = call.named.get("name") ?? first;
  if (named2?.kind !== "text") return void 0;
  const others = call.named.has("name") ? call.positional : rest;
  const type = (0, import_chunk_VX52R5CC.typeOf)(call.named.get("type_") ?? others[0]);
  const extras = others.filter((value) => value.kind === "call");
  const extra = (name) => extras.find((value) => (0, import_chunk_7AVYDQVZ.lastName)(value.path) === name);
  const column = (0, import_chunk_FVNXMCNJ.identifier)(named2.value);
  const primary = isTrue(call.named.get("primary_key"));
  const nullable = call.named.get("nullable");
  const server = call.named.get("server_default");
  const inServer = (name) => server?.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(server.path) === name ? server : void 0;
  const identity = extra("Identity") ?? inServer("Identity");
  const computed = extra("Computed") ?? inServer("Computed");
  const auto = call.named.get("autoincrement");
  const isWhole = type !== void 0 && /^(?:integer|bigint|smallint)$/.test(type.sql);
  const serial = primary && isWhole && identity === void 0 && server === void 0 && !(auto?.kind === "boolean" && !auto.value) && extra("ForeignKey") === void 0;
  const parts = [column, serial ? serialOf(type.sql) : type?.sql ?? UNKNOWN_TYPE];
  if (computed !== void 0) {
    const [expression] = computed.positional;
    const persisted = computed.named.get("persisted");
    const text = expression?.kind === "text" ? expression.value : "NULL";
    parts.push(
      `GENERATED ALWAYS AS (${text}) ${persisted?.kind === "boolean" && !persisted.value ? "VIRTUAL" : "STORED"}`
    );
  } else if (identity !== void 0)
    parts.push(
      `GENERATED ${isTrue(identity.named.get("always") ?? identity.positional[0]) ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY`
    );
  else if (server !== void 0 && server.kind !== "none")
    parts.push(`DEFAULT ${(0, import_chunk_VX52R5CC.serverDefault)(server) ?? "gonogo_unknown_default()"}`);
  if (primary || nullable?.kind === "boolean" && !nullable.value) parts.push("NOT NULL");
  if (primary && !inTable) parts.push("PRIMARY KEY");
  const check = extra("CheckConstraint");
  const test = check?.positional[0];
  if (check !== void 0) parts.push(`CHECK (${test?.kind === "text" ? test.value : "true"})`);
  return {
    name: named2.value,
    definition: parts.join(" "),
    reference: foreignKeyOf(extra("ForeignKey")),
    referenceName: nameOf(extra("ForeignKey")),
    unique: isTrue(call.named.get("unique")),
    indexed: isTrue(call.named.get("index")),
    enum: type?.enum
  };
};
var serialOf = (type) => type === "bigint" ? "bigserial" : type === "smallint" ? "smallserial" : "serial";
var foreignKeyOf = (call) => {
  const target = call === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.argumentOf)(call, "column", 0);
  if (call === void 0 || target?.kind !== "text") return void 0;
  const parts = target.value.split(".");
  const column = parts.pop() ?? "id";
  return `REFERENCES ${parts.map(import_chunk_FVNXMCNJ.identifier).join(".")} (${(0, import_chunk_FVNXMCNJ.identifier)(column)})${actionsOf(call)}`;
};
var nameOf = (call) => {
  const name = call?.named.get("name");
  return name?.kind === "text" ? `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name.value)} ` : "";
};
var ACTIONS = /* @__PURE__ */ new Set(["CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION"]);
var actionsOf = (call) => {
  const action = (name) => {
    const value = call.named.get(name);
    return value?.kind === "text" && ACTIONS.has(value.value.toUpperCase()) ? value.value.toUpperCase() : void 0;
  };
  const [onDelete, onUpdate] = [action("ondelete"), action("onupdate")];
  return `${onDelete === void 0 ? "" : ` ON DELETE ${onDelete}`}${onUpdate === void 0 ? "" : ` ON UPDATE ${onUpdate}`}${isTrue(call.named.get("deferrable")) ? " DEFERRABLE" : ""}`;
};
var keysOf = (value, operators) => {
  if (value === void 0 || !("items" in value)) return [];
  return value.items.map((item) => {
    if (item.kind === "text") return `${(0, import_chunk_FVNXMCNJ.identifier)(item.value)}${operatorsOf(operators, item.value)}`;
    const inner = item.kind === "call" ? item.positional[0] : void 0;
    if (item.kind !== "call" || inner?.kind !== "text") return "(true)";
    const name = (0, import_chunk_7AVYDQVZ.lastName)(item.path);
    if (name === "text" || name === "literal_column") return inner.value;
    return name === "desc" || name === "asc" ? `${(0, import_chunk_FVNXMCNJ.identifier)(inner.value)} ${name.toUpperCase()}` : `(${inner.value})`;
  });
};
var operatorsOf = (operators, column) => {
  if (operators?.kind !== "dict") return "";
  const own = operators.entries.find(({ key }) => key.kind === "text" && key.value === column)?.value;
  return own?.kind === "text" && /^\w+$/.test(own.value) ? ` ${own.value}` : "";
};
var conditionOf = (where) => {
  const inner = where.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(where.path) === "text" ? where.positional[0] : where;
  return inner?.kind === "text" && !/\\|(?<!:):(?!:)/.test(inner.value) ? inner.value : "true";
};
var sends = (sql) => ({ kind: "sql", sql });
var unknown = (reason) => ({ kind: "unknown", reason });
var textOf = (value) => {
  if (value?.kind === "text") return value.value;
  if (value?.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(value.path) === "f") return textOf(value.positional[0]);
  return void 0;
};
var isTrue2 = (value) => value?.kind === "boolean" && value.value;
var isFalse = (value) => value?.kind === "boolean" && !value.value;
var tableIn = (call, name, schema = "schema") => {
  const own = call.named.get(schema);
  return own?.kind === "text" ? `${(0, import_chunk_FVNXMCNJ.identifier)(own.value)}.${(0, import_chunk_FVNXMCNJ.identifier)(name)}` : (0, import_chunk_FVNXMCNJ.identifier)(name);
};
var applyOperation = (state, name, call) => {
  if (call.open !== void 0) return unknown(call.open.reason);
  const operation = OPERATIONS[name];
  return operation === void 0 ? unknown(`${name} is not an operation that Alembic brings`) : operation(call, state);
};
var isOperation = (name) => Object.hasOwn(OPERATIONS, name);
var withTable = (call, names, then) => {
  const plain = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, names[0], names[1]));
  return plain === void 0 ? unknown("the table is not known") : then(tableIn(call, plain), plain);
};
var createEnum = (state, type) => {
  if (!type.created || state.enums.has(type.name) || type.values.length === 0) return [];
  state.enums.add(type.name);
  return [
    `CREATE TYPE ${type.name} AS ENUM (${type.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`
  ];
};
var OPERATIONS = {
  create_table: (call, state) => withTable(call, ["table_name", 0], (table, plain) => {
    const columns = [];
    const definitions = [];
    const after = [];
    let unclear = call.positional.slice(1).some((value) => value.kind !== "call");
    const parts = call.positional.slice(1).filter((value) => value.kind === "call");
    const primary = parts.flatMap(
      (part) => (0, import_chunk_7AVYDQVZ.lastName)(part.path) === "Column" && isTrue2(part.named.get("primary_key")) ? [part] : []
    );
    for (const part of parts) {
      if ((0, import_chunk_7AVYDQVZ.lastName)(part.path) === "Column") {
        const column = columnFrom(part, true);
        if (column === void 0) unclear = true;
        else {
          columns.push(column);
          definitions.push(
            `${column.definition}${column.reference === void 0 ? "" : ` ${column.referenceName}${column.reference}`}${column.unique ? " UNIQUE" : ""}`
          );
          if (column.indexed)
            after.push(
              `CREATE INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(`ix_${plain}_${column.name}`)} ON ${table} (${(0, import_chunk_FVNXMCNJ.identifier)(column.name)})`
            );
        }
      } else {
        const constraint = constraintOf(part);
        if (constraint !== void 0) definitions.push(constraint);
      }
    }
    const keys = primary.flatMap((part) => columnFrom(part, true)?.name ?? []);
    if (keys.length > 0) definitions.push(`PRIMARY KEY (${keys.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`);
    const enums = columns.flatMap((column) => column.enum === void 0 ? [] : createEnum(state, column.enum));
    const exists = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const sql = [...enums, `CREATE TABLE ${exists}${table} (${definitions.join(", ")})`, ...after];
    return unclear ? { kind: "sql", sql, unclear: { rule: "opaque-dynamic-sql", what: "a part of the table is not known" } } : sends(sql);
  }),
  drop_table: (call) => withTable(
    call,
    ["table_name", 0],
    (table) => sends([`DROP TABLE ${isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : ""}${table}`])
  ),
  rename_table: (call) => withTable(call, ["old_table_name", 0], (table) => {
    const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "new_table_name", 1));
    return name === void 0 ? unknown("the new name is not known") : sends([`ALTER TABLE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`]);
  }),
  add_column: (call) => withTable(call, ["table_name", 0], (table, plain) => {
    const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "column", 1);
    const column = value?.kind === "call" ? columnFrom(value, false) : void 0;
    if (column === void 0) return unknown("the column is not known");
    const key = (0, import_chunk_FVNXMCNJ.identifier)(column.name);
    const exists = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const sql = [`ALTER TABLE ${table} ADD COLUMN ${exists}${column.definition}`];
    if (column.reference !== void 0)
      sql.push(`ALTER TABLE ${table} ADD ${column.referenceName}FOREIGN KEY (${key}) ${column.reference}`);
    if (column.unique) sql.push(`ALTER TABLE ${table} ADD UNIQUE (${key})`);
    if (column.indexed) sql.push(`CREATE INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(`ix_${plain}_${column.name}`)} ON ${table} (${key})`);
    return sends(sql);
  }),
  drop_column: (call) => withTable(call, ["table_name", 0], (table) => {
    const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "column_name", 1));
    return name === void 0 ? unknown("the column is not known") : sends([
      `ALTER TABLE ${table} DROP COLUMN ${isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : ""}${(0, import_chunk_FVNXMCNJ.identifier)(name)}`
    ]);
  }),
  alter_column: (call) => withTable(call, ["table_name", 0], (table) => alterColumn(call, table)),
  create_index: (call) => withTable(call, ["table_name", 1], (table) => {
    const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "index_name", 0));
    const keys = keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "columns", 2), call.named.get("postgresql_ops"));
    const unique = isTrue2((0, import_chunk_7AVYDQVZ.argumentOf)(call, "unique")) ? "UNIQUE " : "";
    const concurrently = isTrue2(call.named.get("postgresql_concurrently")) ? "CONCURRENTLY " : "";
    const exists = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const using = textOf(call.named.get("postgresql_using"));
    const where = call.named.get("postgresql_where");
    return sends([
      `CREATE ${unique}INDEX ${concurrently}${exists}${name === void 0 ? "" : `${(0, import_chunk_FVNXMCNJ.identifier)(name)} `}ON ${table}${using === void 0 || !/^\w+$/.test(using) ? "" : ` USING ${using}`} (${keys.join(", ") || "(true)"})${where === void 0 || where.kind === "none" ? "" : ` WHERE (${conditionOf(where)})`}`
    ]);
  }),
  drop_index: (call) => {
    const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "index_name", 0));
    const concurrently = isTrue2(call.named.get("postgresql_concurrently")) ? "CONCURRENTLY " : "";
    const exists = isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : "";
    return name === void 0 ? unknown("the index is not known") : sends([`DROP INDEX ${concurrently}${exists}${tableIn(call, name)}`]);
  },
  create_foreign_key: (call) => {
    const source = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "source_table", 1));
    const referent = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "referent_table", 2));
    if (source === void 0 || referent === void 0) return unknown("the tables are not known");
    return sends([
      `ALTER TABLE ${tableIn(call, source, "source_schema")} ADD ${named(call)}FOREIGN KEY (${keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "local_cols", 3)).join(", ")}) REFERENCES ${tableIn(call, referent, "referent_schema")} (${keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "remote_cols", 4)).join(", ")})${actionsOf(call)}${notValid(call)}`
    ]);
  },
  create_check_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const condition = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "condition", 2);
    const inner = condition?.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(condition.path) === "text" ? condition.positional[0] : condition;
    return sends([
      `ALTER TABLE ${table} ADD ${named(call)}CHECK (${inner?.kind === "text" ? inner.value : "true"})${notValid(call)}`
    ]);
  }),
  create_unique_constraint: (call) => withTable(
    call,
    ["table_name", 1],
    (table) => sends([`ALTER TABLE ${table} ADD ${named(call)}UNIQUE (${keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "columns", 2)).join(", ")})`])
  ),
  create_primary_key: (call) => withTable(
    call,
    ["table_name", 1],
    (table) => sends([
      `ALTER TABLE ${table} ADD ${named(call)}PRIMARY KEY (${keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "columns", 2)).join(", ")})`
    ])
  ),
  create_exclude_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const [pair] = call.positional.slice(2);
    const column = pair !== void 0 && "items" in pair ? pair.items[0] : void 0;
    return sends([
      `ALTER TABLE ${table} ADD ${named(call)}EXCLUDE USING gist (${column?.kind === "text" ? (0, import_chunk_FVNXMCNJ.identifier)(column.value) : "(true)"} WITH =)`
    ]);
  }),
  drop_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "constraint_name", 0));
    return name === void 0 ? unknown("the constraint is not known") : sends([`ALTER TABLE ${table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`]);
  }),
  create_table_comment: (call) => withTable(call, ["table_name", 0], (table) => sends([`COMMENT ON TABLE ${table} IS ''`])),
  drop_table_comment: (call) => withTable(call, ["table_name", 0], (table) => sends([`COMMENT ON TABLE ${table} IS NULL`])),
  bulk_insert: () => sends([""])
};
var named = (call) => {
  const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "constraint_name", 0));
  return name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
};
var notValid = (call) => isTrue2(call.named.get("postgresql_not_valid")) ? " NOT VALID" : "";
var alterColumn = (call, table) => {
  const name = textOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "column_name", 1));
  if (name === void 0) return unknown("the column is not known");
  const column = (0, import_chunk_FVNXMCNJ.identifier)(name);
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
  const sql = [];
  const nullable = call.named.get("nullable");
  const type = call.named.get("type_");
  const server = call.named.get("server_default");
  const rename = textOf(call.named.get("new_column_name"));
  let unclear;
  if (isTrue2(nullable)) sql.push(`${alter} DROP NOT NULL`);
  if (isFalse(nullable)) sql.push(`${alter} SET NOT NULL`);
  if (server !== void 0 && !isFalse(server)) {
    const value = server.kind === "none" ? void 0 : (0, import_chunk_VX52R5CC.serverDefault)(server) ?? "NULL";
    sql.push(value === void 0 ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${value}`);
  }
  if (type !== void 0 && type.kind !== "none") {
    const written = (0, import_chunk_VX52R5CC.typeOf)(type);
    const using = textOf(call.named.get("postgresql_using"));
    if (written === void 0)
      unclear = { rule: "column-type-unknown", what: `the new type of ${name} is not one of SQLAlchemy's own` };
    else sql.push(`${alter} TYPE ${written.sql}${using === void 0 ? "" : ` USING ${using}`}`);
  }
  if (rename !== void 0 && rename !== name)
    sql.push(`ALTER TABLE ${table} RENAME COLUMN ${column} TO ${(0, import_chunk_FVNXMCNJ.identifier)(rename)}`);
  if (call.named.has("comment")) sql.push(`COMMENT ON COLUMN ${table}.${column} IS ''`);
  return unclear === void 0 ? sends(sql) : { kind: "sql", sql, unclear };
};
var constraintOf = (call) => {
  const name = textOf(call.named.get("name"));
  const prefix = name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
  switch ((0, import_chunk_7AVYDQVZ.lastName)(call.path)) {
    case "PrimaryKeyConstraint":
      return `${prefix}PRIMARY KEY (${keysOf({ kind: "list", items: call.positional, at: call.at }).join(", ")})`;
    case "UniqueConstraint":
      return `${prefix}UNIQUE (${keysOf({ kind: "list", items: call.positional, at: call.at }).join(", ")})`;
    case "CheckConstraint": {
      const test = call.positional[0];
      return `${prefix}CHECK (${test?.kind === "text" ? test.value : "true"})`;
    }
    case "ForeignKeyConstraint": {
      const remote = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "refcolumns", 1);
      const targets = remote !== void 0 && "items" in remote ? remote.items.flatMap((item) => item.kind === "text" ? [item.value.split(".")] : []) : [];
      const [first] = targets;
      if (first === void 0) return void 0;
      const table = first.slice(0, -1).map(import_chunk_FVNXMCNJ.identifier).join(".");
      return `${prefix}FOREIGN KEY (${keysOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "columns", 0)).join(", ")}) REFERENCES ${table} (${targets.map((parts) => (0, import_chunk_FVNXMCNJ.identifier)(parts.at(-1) ?? "id")).join(", ")})${actionsOf(call)}`;
    }
    default:
      return void 0;
  }
};
var givenOn = (parts) => new Set(
  parts.flatMap(
    (part) => part.kind === "call" ? part.args.flatMap(({ value }) => [...(0, import_chunk_XA4BSEQ6.inside)(value)]).filter(({ kind }) => kind === "call") : []
  )
);
var whyUnread = (home, library, call, { callee, args }, isGiven) => {
  const name = (0, import_chunk_7AVYDQVZ.lastName)(call.path);
  const handed = handedOver(call);
  if (handed !== void 0 && name !== "hasattr")
    return {
      label: handed === OP ? name : (0, import_chunk_7AVYDQVZ.lastName)(handed),
      reason: handed === OP ? "what it does with `op` is not read" : `what ${name}() does with ${shown(handed)} is not read`
    };
  if (callee.kind === "name" && RUNS_TEXT.has(callee.name) && call.path === callee.name)
    return { label: `${name}()`, reason: "it runs code that is put together when it runs" };
  const path = (0, import_chunk_DMXWKXDV.pathOf)(call.object?.kind === "call" ? call.object : { ...call, kind: "reference" });
  if (path === void 0 || path.startsWith("__here__.")) return void 0;
  const isBare = callee.kind === "name" && !path.includes(".");
  if (isBare ? !hasStar(home) || BUILTINS.has(path) : !isImported(home, path)) return void 0;
  if ((0, import_chunk_DMXWKXDV.isOfPackage)(path) || (0, import_chunk_DMXWKXDV.isStandard)(path) || isHarmless(path)) return void 0;
  const isToldConnection = args.some(({ value }) => isConnection(value));
  if (!isToldConnection && (isGiven || path.split(".").some((part) => /^_?[A-Z]/.test(part)) || PLAIN.has(name)))
    return void 0;
  return { label: `${name}()`, reason: `${path} ${(0, import_chunk_DMXWKXDV.whereNot)(library, path, home)}` };
};
var PLAIN = new Set(
  "append copy count decode encode extend format get index items join keys lower pop replace split strip update upper values".split(
    " "
  )
);
var OP = "alembic.op";
var handedOver = ({ positional, named: named2 }) => [...positional, ...named2.values()].flatMap((value) => value.kind === "reference" && value.object === void 0 ? [value.path] : []).find((path) => path === OP || /^alembic\.op\.\w+$/.test(path));
var shown = (path) => path.replace("alembic.", "");
var RUNS_TEXT = /* @__PURE__ */ new Set(["exec", "eval", "compile", "__import__"]);
var isImported = ({ module: module2 }, path) => {
  if (path.startsWith(".")) return true;
  const first = path.split(".")[0] ?? "";
  for (const statement of (0, import_chunk_XA4BSEQ6.statementsOf)(module2.statements)) {
    if (statement.kind === "import" && statement.names.some(({ name }) => name.split(".")[0] === first)) return true;
    if (statement.kind === "from-import" && statement.level === 0 && statement.module.split(".")[0] === first)
      return true;
  }
  return false;
};
var hasStar = ({ module: module2 }) => module2.statements.some(
  (statement) => statement.kind === "from-import" && statement.names.some(({ name }) => name === "*") && !(0, import_chunk_DMXWKXDV.isOfPackage)(statement.module)
);
var isConnection = (expression) => {
  if (expression.kind === "call")
    return expression.callee.kind === "attribute" && /^(?:get_bind|connection|connect|cursor)$/.test(expression.callee.name);
  const name = expression.kind === "name" || expression.kind === "attribute" ? expression.name : "";
  return /^(?:bind|conn|connection|session|db|engine|cursor|op)$/.test(name);
};
var HARMLESS = new Set(
  `attr attrs babel bcrypt boto3 cryptography dateutil dotenv email_validator emoji faker fastapi_users_db_sqlalchemy httpx
  inflection jinja2 jwt langcodes loguru msgspec nanoid numpy orjson passlib phonenumbers pycountry pydantic pydantic_core
  pydantic_settings pytz requests rich sentry_sdk shortuuid simplejson six slugify structlog tenacity tqdm typing_extensions
  tzlocal ulid unidecode uuid6 uuid_extensions uuid_utils uuid7 yaml yarl`.split(/\s+/)
);
var isHarmless = (path) => HARMLESS.has(path.split(".")[0] ?? "");
var BUILTINS = new Set(
  `abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod complex delattr dict dir divmod
  enumerate filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len
  list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice
  sorted staticmethod str sum super tuple type vars zip
  ArithmeticError AssertionError AttributeError BaseException Exception FileNotFoundError IndexError KeyError LookupError
  NotImplementedError OSError RuntimeError StopIteration SystemExit TypeError UserWarning ValueError Warning`.split(
    /\s+/
  )
);
var MAX_ROUNDS = 200;
var MAX_DEPTH = 8;
var followBody = (body, statements, names) => {
  const place = {
    names,
    autocommit: false,
    committing: /* @__PURE__ */ new Set(),
    batches: /* @__PURE__ */ new Map(),
    inner: /* @__PURE__ */ new Map(),
    running: []
  };
  follow({ ...body, said: /* @__PURE__ */ new Set() }, statements, place);
};
var follow = (body, statements, place) => {
  let here = place;
  for (const statement of statements) here = followOne(body, statement, here);
};
var followOne = (body, statement, place) => {
  const evaluated = (expression) => (0, import_chunk_7AVYDQVZ.evaluate)(expression, (0, import_chunk_7AVYDQVZ.scopeOf)(body.home.module, place.names));
  switch (statement.kind) {
    case "expression":
      calls(body, statement.value, place);
      return place;
    case "assign":
      calls(body, statement.value, place);
      return { ...place, names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names) };
    case "if":
      for (const branch of statement.branches) {
        calls(body, branch.test, place);
        follow(body, branch.body, place);
      }
      follow(body, statement.otherwise, place);
      return { ...place, names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names) };
    case "with":
      return followWith(body, statement, place);
    case "for": {
      calls(body, statement.iterable, place);
      const iterable = evaluated(statement.iterable);
      const items = "items" in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : void 0;
      if (items === void 0)
        follow(body, statement.body, { ...place, names: withName(place.names, statement.target, void 0) });
      else
        for (const item of items)
          follow(body, statement.body, { ...place, names: withName(place.names, statement.target, item) });
      return { ...place, names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names) };
    }
    case "while":
      calls(body, statement.test, place);
      follow(body, statement.body, place);
      return place;
    case "try":
      follow(body, [...statement.body, ...statement.otherwise], place);
      for (const handler of statement.handlers) follow(body, handler.body, place);
      follow(body, statement.finally, place);
      return place;
    case "match":
      for (const some of statement.cases) follow(body, some, place);
      return place;
    case "return":
      if (statement.value !== void 0) calls(body, statement.value, place);
      return place;
    case "class":
    case "function":
      return {
        ...place,
        names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names),
        inner: new Map([...place.inner, ...(0, import_chunk_DMXWKXDV.functionsIn)([statement])])
      };
    case "update":
      calls(body, statement.value, place);
      return { ...place, names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names) };
    case "import":
    case "from-import":
    case "delete":
      return { ...place, names: (0, import_chunk_7AVYDQVZ.bindingsInside)(body.home.module, [statement], place.names) };
    case "declare":
    case "raise":
    case "pass":
    case "break":
    case "continue":
    case "assert":
    case "other":
      return place;
  }
};
var followWith = (body, statement, place) => {
  let { names, autocommit } = place;
  const batches = new Map(place.batches);
  const committing = new Set(place.committing);
  for (const item of statement.items) {
    calls(body, item.context, { ...place, names });
    const value = (0, import_chunk_7AVYDQVZ.evaluate)(item.context, (0, import_chunk_7AVYDQVZ.scopeOf)(body.home.module, names));
    if (item.as?.kind === "name") {
      if (commitsEach(item.context)) committing.add(item.as.name);
      else committing.delete(item.as.name);
    }
    if (value.kind !== "call") continue;
    const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
    if (name === "autocommit_block") autocommit = true;
    if (item.as?.kind !== "name") continue;
    if (name === "batch_alter_table") batches.set(item.as.name, value);
    names = withName(names, item.as, void 0);
  }
  follow(body, statement.body, { ...place, names, autocommit, committing, batches });
  return place;
};
var commitsEach = (context) => isMethod(context, "execution_options") && isMethod(context.callee.object, "connect") && context.args.some(
  ({ name, value }) => name === "isolation_level" && value.kind === "text" && value.value.toUpperCase() === "AUTOCOMMIT"
);
var isMethod = (expression, name) => expression.kind === "call" && expression.callee.kind === "attribute" && expression.callee.name === name;
var withName = (names, target, value) => {
  const next = new Map(names.names);
  const parts = target.kind === "tuple" ? target.items : [target];
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "name") continue;
    const own = target.kind === "tuple" ? value !== void 0 && "items" in value ? value.items[index] : void 0 : value;
    const unknown2 = { kind: "unknown", reason: "it differs from round to round", source: part.name, at: part.at };
    next.set(part.name, {
      value: own ?? (value === void 0 ? { kind: "reference", path: part.name, at: part.at } : unknown2),
      at: part.at
    });
  }
  return { names: next, gaps: names.gaps };
};
var calls = (body, expression, place) => {
  const parts = (0, import_chunk_XA4BSEQ6.inside)(expression);
  const given = givenOn(parts);
  for (const part of parts.toReversed()) {
    if (part.kind !== "call") continue;
    const scope = (0, import_chunk_7AVYDQVZ.scopeOf)(body.home.module, place.names);
    const value = (0, import_chunk_7AVYDQVZ.evaluate)(part, scope);
    if (value.kind === "call") oneCall(body, value, part, place, given.has(part));
    else if (value.kind === "unknown") ofUnknown(body, part, place, scope);
  }
};
var ofUnknown = (body, part, place, scope) => {
  const { callee, args, at } = part;
  if (callee.kind === "attribute") {
    if (!EXECUTES.has(callee.name) || args.length === 0) return;
    const valuesOf = (isNamed) => args.filter(({ name }) => name !== void 0 === isNamed);
    const call = {
      kind: "call",
      path: `unknown.${callee.name}`,
      positional: valuesOf(false).map(({ value }) => (0, import_chunk_7AVYDQVZ.evaluate)(value, scope)),
      named: new Map(valuesOf(true).map(({ name = "", value }) => [name, (0, import_chunk_7AVYDQVZ.evaluate)(value, scope)])),
      at
    };
    return executed(body, call, place, callee.name);
  }
  const target = (0, import_chunk_7AVYDQVZ.evaluate)(callee, scope);
  if (target.kind === "call") {
    const path = (0, import_chunk_7AVYDQVZ.lastName)(target.path) === "partial" ? (0, import_chunk_DMXWKXDV.pathOf)(target) : void 0;
    const found = path === void 0 ? void 0 : functionOf(body, { ...NO_ARGUMENTS, path, at }, place);
    const given = args.map(({ value }) => (0, import_chunk_7AVYDQVZ.evaluate)(value, scope));
    if (found !== void 0)
      followFunction(body, found, { ...target, positional: [...target.positional.slice(1), ...given] }, place);
    else if (!(0, import_chunk_DMXWKXDV.isOfPackage)(path ?? target.path) && !(0, import_chunk_DMXWKXDV.isStandard)(path ?? target.path) && !/^_?[A-Z]/.test((0, import_chunk_7AVYDQVZ.lastName)(target.path)) && handedOver(target) === void 0)
      body.out.opaque(at, "a call", `which function it is that is called is not known (${target.path}() gives it)`);
    return;
  }
  if (target.kind !== "unknown" || callee.kind === "lambda" || target.reason === "it is a lambda") return;
  body.out.opaque(at, "a call", `which function it is that is called is not known (${target.reason})`);
};
var NO_ARGUMENTS = { kind: "call", positional: [], named: /* @__PURE__ */ new Map() };
var oneCall = (body, call, written, place, isGiven) => {
  const { out, state } = body;
  const name = (0, import_chunk_7AVYDQVZ.lastName)(call.path);
  const receiver = call.path.slice(0, Math.max(0, call.path.length - name.length - 1));
  const autocommit = place.autocommit;
  const target = functionOf(body, call, place);
  if (target !== void 0) return followFunction(body, target, call, place);
  const batch = place.batches.get(receiver);
  const isOp = receiver === "alembic.op" || receiver === "op" || receiver.endsWith(".op");
  if ((isOp || batch !== void 0) && name === "execute") return executed(body, call, place, "execute");
  if (isOp || batch !== void 0) {
    if (name === "run_async") return runAsync(body, call, place);
    if (NO_EFFECT.has(name)) return;
    const full = batch === void 0 ? call : ofBatch(call, batch, name);
    const label = labelOf(full, name);
    if (batch === void 0 && !isOperation(name))
      return out.opaque(call.at, label, `${name} is not an operation that Alembic brings`);
    const effect = applyOperation(state, name, full);
    if (effect.kind === "unknown") return out.opaque(call.at, label, effect.reason);
    out.sql(effect.sql, call.at, label, { autocommit });
    if (effect.unclear !== void 0)
      out.find(
        effect.unclear.rule,
        call.at,
        `${label} cannot be judged in full: ${effect.unclear.what}.`,
        "Let a person who knows the table look at it, or see the SQL that `alembic upgrade --sql` prints."
      );
    return;
  }
  if ((name === "create" || name === "drop") && call.object !== void 0) {
    const type = (0, import_chunk_VX52R5CC.typeOf)(call.object)?.enum;
    if (type === void 0) {
      if (name === "drop" && call.object.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(call.object.path) === "Table") dropTable();
      return;
    }
    if (name === "create") {
      out.sql(createEnum(state, { ...type, created: true }), call.at, `create ${type.name}`, { autocommit });
      return;
    }
    state.enums.delete(type.name);
    out.sql([`DROP TYPE IF EXISTS ${type.name}`], call.at, `drop ${type.name}`, { autocommit });
    return;
  }
  if (EXECUTES.has(name) && (written.callee.kind === "attribute" || name === "execute"))
    executed(body, call, { ...place, autocommit: autocommit || place.committing.has(receiver) }, name);
  else if (written.callee.kind === "attribute" && name === "query" && /session/i.test(receiver))
    out.sql([""], call.at, "session.query");
  else if (name === "drop_all" && written.callee.kind === "attribute")
    out.opaque(call.at, name, "it drops whatever tables the models have");
  else {
    const reason = whyUnread(body.home, body.library, call, written, isGiven);
    if (reason === void 0 || body.said.has(reason.reason)) return;
    body.said.add(reason.reason);
    out.opaque(call.at, reason.label, reason.reason);
  }
  function dropTable() {
    const [first] = call.object?.kind === "call" ? call.object.positional : [];
    if (first?.kind === "text") out.sql([`DROP TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(first.value)}`], call.at, `drop ${first.value}`);
    else out.opaque(call.at, "drop_table", "the name is not known");
  }
};
var EXECUTES = /* @__PURE__ */ new Set([
  "execute",
  "exec_driver_sql",
  "executemany",
  "executescript",
  "scalar",
  "scalars"
]);
var NO_EFFECT = /* @__PURE__ */ new Set(["get_bind", "get_context", "f", "batch_alter_table", "inline_literal"]);
var functionOf = ({ home, library }, call, place) => {
  const seek = (name2) => {
    const own = place.inner.get(name2) ?? home.functions.get(name2);
    if (own !== void 0) return { home, definition: own };
    return name2.startsWith(`${import_chunk_7AVYDQVZ.HERE}.`) || (0, import_chunk_DMXWKXDV.isOfPackage)(name2) || (0, import_chunk_DMXWKXDV.isStandard)(name2) ? void 0 : library.find(name2, home);
  };
  const made = call.object?.kind === "call" && call.object.object === void 0 ? call.object.path : void 0;
  const name = made === void 0 ? (0, import_chunk_DMXWKXDV.pathOf)({ ...call, kind: "reference" }) : `${made}.${(0, import_chunk_7AVYDQVZ.lastName)(call.path)}`;
  if (name === void 0 || name === "") return void 0;
  const found = seek(name);
  if (found !== void 0) {
    const is = (decorator) => found.definition.decorators.some((each) => each.kind === "name" && each.name === decorator);
    return { ...found, before: is("classmethod") || made !== void 0 && !is("staticmethod") ? 1 : 0 };
  }
  const maker = made === void 0 ? seek(`${name}.__init__`) : void 0;
  return maker === void 0 ? void 0 : { ...maker, before: 1 };
};
var runAsync = (body, call, place) => {
  const [first, ...rest] = call.positional;
  const path = (0, import_chunk_DMXWKXDV.pathOf)(first);
  const target = first === void 0 || path === void 0 ? void 0 : functionOf(body, { ...NO_ARGUMENTS, path, at: first.at }, place);
  if (first === void 0 || target === void 0)
    return body.out.opaque(call.at, "run_async", "the function that it runs is not found");
  followFunction(
    body,
    target,
    { ...call, positional: [{ kind: "reference", path: "connection", at: first.at }, ...rest] },
    place
  );
};
var followFunction = (body, target, call, place) => {
  const { definition, before } = target;
  if (place.running.length >= MAX_DEPTH) {
    if (!place.running.includes(definition))
      body.out.opaque(call.at, (0, import_chunk_7AVYDQVZ.lastName)(call.path), "functions that call functions are not followed any deeper");
    return;
  }
  const isOwn = target.home === body.home;
  const { module: module2 } = target.home;
  let names = isOwn ? place.names : target.home.names;
  const outer = names;
  for (const [index, parameter] of definition.parameters.entries()) {
    if (index < before || parameter.spread !== void 0) {
      names = withName(names, { kind: "name", name: parameter.name, at: parameter.at }, void 0);
      continue;
    }
    const value = call.named.get(parameter.name) ?? call.positional[index - before];
    const given = value ?? (parameter.default === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.evaluate)(parameter.default, (0, import_chunk_7AVYDQVZ.scopeOf)(module2, outer)));
    names = withName(names, { kind: "name", name: parameter.name, at: parameter.at }, given);
  }
  const inner = isOwn ? body : { ...body, home: target.home, out: (0, import_chunk_DMXWKXDV.fromElsewhere)(body.out, target.home, call.at) };
  follow(inner, definition.body, {
    ...place,
    names,
    inner: isOwn ? place.inner : /* @__PURE__ */ new Map(),
    running: [...place.running, definition]
  });
};
var ofBatch = (call, batch, name) => {
  const table = batch.named.get("table_name") ?? batch.positional[0];
  const schema = batch.named.get("schema");
  if (table === void 0) return call;
  const second = [
    "create_index",
    "drop_index",
    "create_foreign_key",
    "create_check_constraint",
    "create_unique_constraint",
    "create_primary_key",
    "create_exclude_constraint",
    "drop_constraint"
  ];
  const positional = second.includes(name) ? [call.positional[0] ?? table, table, ...call.positional.slice(1)] : [table, ...call.positional];
  const named2 = new Map(call.named);
  if (schema !== void 0) named2.set(name === "create_foreign_key" ? "source_schema" : "schema", schema);
  return { ...call, positional, named: named2 };
};
var executed = (body, call, place, name) => {
  const first = call.positional[0] ?? call.named.get("sqltext") ?? call.named.get("statement");
  if (first === void 0) return;
  const label = name;
  const text = unwrapped(first);
  if (text.kind === "text" || text.kind === "unknown" && text.template !== void 0) {
    body.out.written(text, call.at, label, { autocommit: place.autocommit });
    return;
  }
  const data = dataChange(text);
  if (data === void 0)
    return body.out.opaque(call.at, label, text.kind === "unknown" ? text.reason : "the SQL is made by a call");
  body.out.sql([""], call.at, `${label} ${data.kind}`);
  if (data.kind !== "insert" && data.kind !== "select" && !data.filtered)
    body.out.find(
      data.kind === "update" ? "update-without-where" : "delete-without-where",
      call.at,
      `The ${data.kind} has no where(): it ${data.kind === "update" ? "rewrites" : "deletes"} every row of the table in one statement and keeps them locked until the migration ends.`,
      "Do it in batches, by ranges of the primary key."
    );
};
var unwrapped = (value) => {
  if (value.kind !== "call") return value;
  const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
  const [first] = value.positional;
  if ((name === "text" || name === "DDL") && first !== void 0) return unwrapped(first);
  return (name === "bindparams" || name === "execution_options") && value.object !== void 0 ? unwrapped(value.object) : value;
};
var dataChange = (value) => {
  let filtered = false;
  for (let current = value; current?.kind === "call"; current = current.object) {
    const name = (0, import_chunk_7AVYDQVZ.lastName)(current.path);
    if (name === "where" || name === "filter" || name === "filter_by") filtered = true;
    if (name === "insert" || name === "update" || name === "delete" || name === "select")
      return { kind: name, filtered };
  }
  return void 0;
};
var labelOf = (call, name) => {
  const words = call.positional.slice(0, 2).flatMap((value) => {
    if (value.kind === "text") return [value.value];
    const first = value.kind === "call" ? value.positional[0] : void 0;
    return first?.kind === "text" ? [first.value] : [];
  });
  return words.length === 0 ? name : `${name} ${words.join(".")}`;
};
var orderRevisions = (revisions) => {
  const mistakes = [];
  const order = [];
  const folders = /* @__PURE__ */ new Map();
  for (const revision of revisions) {
    const folder = revision.path.split("/").slice(0, -1).join("/");
    const own = folders.get(folder);
    if (own === void 0) folders.set(folder, [revision]);
    else own.push(revision);
  }
  for (const group of graphs([...folders.values()])) order.push(...orderOne(group, mistakes));
  return { order, mistakes };
};
var graphs = (folders) => {
  const groups = [];
  for (const folder of folders) {
    const ids = new Set(folder.map((revision) => revision.id));
    const wanted = new Set(folder.flatMap((revision) => [...revision.parents, ...revision.dependsOn]));
    const linked = groups.filter(
      (group) => group.some(
        (other) => wanted.has(other.id ?? "") && !ids.has(other.id) || [...other.parents, ...other.dependsOn].some((id) => ids.has(id) && !group.some(({ id: own }) => own === id))
      )
    );
    const merged = [...linked.flat(), ...folder];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
};
var orderOne = (revisions, mistakes) => {
  const sorted = [...revisions].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const byId = /* @__PURE__ */ new Map();
  for (const revision of sorted) {
    const other = byId.get(revision.id ?? "");
    if (other === void 0) byId.set(revision.id ?? "", revision);
    else
      mistakes.push({
        path: revision.path,
        line: revision.line,
        rule: "duplicate-version",
        message: `The revision ${revision.id} is also that of ${other.path}: Alembic takes one of the two and the other never runs.`,
        help: "Give one of the two a revision of its own."
      });
  }
  const labelled = new Map(sorted.flatMap((revision) => revision.labels.map((label) => [label, revision])));
  const parentsOf = (revision) => [...revision.parents, ...revision.dependsOn].flatMap((id) => {
    const found = byId.get(id) ?? labelled.get(id);
    return found === void 0 || found === revision ? [] : [found];
  });
  for (const revision of sorted)
    for (const id of [...revision.parents, ...revision.dependsOn])
      if (!byId.has(id) && !labelled.has(id))
        mistakes.push({
          path: revision.path,
          line: revision.line,
          rule: "migration-dependency-missing",
          message: `It stands on the revision ${id}, which is not in the repository: Alembic stops with "Can't locate revision".`,
          help: `Commit the file of ${id}, or correct down_revision.`
        });
  mistakes.push(...headsOf(sorted, byId));
  return depthFirst(sorted, parentsOf, mistakes);
};
var headsOf = (sorted, byId) => {
  const followed = new Set(sorted.flatMap((revision) => revision.parents));
  const heads = sorted.filter(
    (revision) => !followed.has(revision.id ?? "") && byId.get(revision.id ?? "") === revision
  );
  if (heads.length < 2) return [];
  const labels = heads.map((head) => labelsOf(head, byId));
  const distinct = labels.every(
    (own, index) => own.size > 0 && labels.every((other, at) => at === index || [...own].some((label) => !other.has(label)))
  );
  if (distinct) return [];
  const names = heads.map((head) => head.id).join(", ");
  return heads.slice(1).map((head) => ({
    path: head.path,
    line: head.line,
    rule: "two-heads",
    message: `${heads.length} revisions have nothing after them (${names}): "alembic upgrade head" stops with "Multiple head revisions are present", and the deploy with it.`,
    help: "Let the newer one stand on the older one, or add the revision that `alembic merge heads` writes."
  }));
};
var labelsOf = (head, byId) => {
  const labels = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([head]);
  for (const revision of seen) {
    for (const label of revision.labels) labels.add(label);
    for (const id of revision.parents) {
      const parent = byId.get(id);
      if (parent !== void 0) seen.add(parent);
    }
  }
  return labels;
};
var depthFirst = (sorted, parentsOf, mistakes) => {
  const order = [];
  const state = /* @__PURE__ */ new Map();
  for (const start of sorted) {
    if (state.has(start)) continue;
    const stack = [{ revision: start, parents: parentsOf(start), next: 0 }];
    state.set(start, "open");
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      const parent = top.parents[top.next++];
      if (parent === void 0) {
        state.set(top.revision, "done");
        order.push(top.revision);
        stack.pop();
      } else if (state.get(parent) === void 0) {
        state.set(parent, "open");
        stack.push({ revision: parent, parents: parentsOf(parent), next: 0 });
      } else if (state.get(parent) === "open")
        mistakes.push({
          path: top.revision.path,
          line: top.revision.line,
          rule: "migration-cycle",
          message: `It stands on ${parent.id}, which stands on it in turn: Alembic cannot order the two.`,
          help: "Correct one of the two down_revision."
        });
    }
  }
  return order;
};
var alembic = {
  framework: "alembic",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!path.endsWith(".py") || !/(?:^|\/)(?:versions|[^/]*(?:alembic|migration)[^/]*)\//i.test(path)) continue;
      if (/\/(?:__init__|env)\.py$/.test(path)) continue;
      if (/^(?:down_revision|revision)\s*(?::[^=\n]*)?=/m.test(await peek(path))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const sources = [];
    for (const path of paths) {
      signal.throwIfAborted();
      sources.push({ path, text: await files.readText(path) });
    }
    const modes = /* @__PURE__ */ new Map();
    for (const folder of new Set(paths.map(folderOf))) {
      for (const levels of [1, 2]) {
        const environment = [...folder.split("/").slice(0, -levels), "env.py"].join("/");
        if ((await files.stat(environment))?.kind !== "file") continue;
        modes.set(folder, transactionOf(await files.readText(environment)));
        break;
      }
    }
    const library = (0, import_chunk_DMXWKXDV.libraryOf)(
      async (path) => (await files.stat(path))?.kind === "file" ? files.readText(path) : void 0
    );
    const homes = sources.map(({ path, text }) => (0, import_chunk_DMXWKXDV.homeOf)((0, import_chunk_HEC53GVT.parsePython)(text, path)));
    const look = (home) => {
      for (const name of ["upgrade", "downgrade"]) {
        const definition = home.functions.get(`${import_chunk_7AVYDQVZ.HERE}.${name}`);
        if (definition !== void 0) (0, import_chunk_DMXWKXDV.reachedFrom)({ home, definition }, library);
      }
    };
    await (0, import_chunk_DMXWKXDV.loadFor)(library, homes, look, signal);
    return readHomes(homes, parser, (folder) => modes.get(folder) ?? "all", library);
  }
};
var folderOf = (path) => path.split("/").slice(0, -1).join("/");
var transactionOf = (environment) => {
  for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)((0, import_chunk_HEC53GVT.parsePython)(environment).statements))
    for (const argument of expression.kind === "call" ? expression.args : [])
      if (argument.name === "transaction_per_migration" && argument.value.kind === "boolean")
        return argument.value.value ? "file" : "all";
  return "all";
};
var readAlembic = (sources, parser, transaction = () => "all") => readHomes(
  sources.map(({ path, text }) => (0, import_chunk_DMXWKXDV.homeOf)((0, import_chunk_HEC53GVT.parsePython)(text, path))),
  parser,
  transaction,
  (0, import_chunk_DMXWKXDV.libraryOf)(async () => void 0)
);
var readHomes = (homes, parser, transaction, library) => {
  const revisions = homes.map(revisionOf);
  const unreadable = revisions.flatMap(unreadableIn);
  const { order, mistakes } = orderRevisions(revisions.filter((revision) => revision.id !== void 0));
  const states = /* @__PURE__ */ new Map();
  const migrations = order.map((revision) => {
    const series = folderOf(revision.path);
    const state = states.get(series) ?? { enums: /* @__PURE__ */ new Set() };
    states.set(series, state);
    const own = mistakes.filter((mistake) => mistake.path === revision.path);
    return migrationOf(revision, { state, parser, library }, transaction(series), own);
  });
  return { migrations, unreadable, notes: [] };
};
var unreadableIn = ({ path, id, module: module2 }) => {
  const [problem] = module2.problems;
  if (problem !== void 0)
    return [
      {
        path,
        rule: "unreadable",
        message: `${path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
        help: "Correct the file; `python -m py_compile` names the mistake."
      }
    ];
  return id === void 0 ? [
    {
      path,
      rule: "unreadable",
      message: `The revision of ${path} is not a plain text, so that its place in the graph is not known.`,
      help: "Write it as Alembic does: revision = '\u2026'."
    }
  ] : [];
};
var revisionOf = (home) => {
  const { module: module2, names } = home;
  const value = (name) => names.names.get(name)?.value;
  const id = value("revision");
  return {
    path: module2.path,
    home,
    module: module2,
    names,
    id: id?.kind === "text" ? id.value : void 0,
    parents: textsOf(value("down_revision")),
    dependsOn: textsOf(value("depends_on")),
    labels: textsOf(value("branch_labels")),
    line: names.names.get("down_revision")?.at.line ?? 1
  };
};
var textsOf = (value) => {
  if (value?.kind === "text") return [value.value];
  return value !== void 0 && "items" in value ? value.items.flatMap(textsOf) : [];
};
var migrationOf = (revision, reading, transaction, mistakes) => {
  const { home, module: module2, names, path } = revision;
  const { state, parser, library } = reading;
  const out = (0, import_chunk_DMXWKXDV.emission)(parser, (at) => at.line + (module2.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0));
  const upgrade = home.functions.get(`${import_chunk_7AVYDQVZ.HERE}.upgrade`);
  if (upgrade !== void 0) followBody({ home, library, state, out }, upgrade.body, names);
  return {
    path,
    name: (path.split("/").at(-1) ?? path).replace(/\.py$/, ""),
    series: folderOf(path),
    framework: "alembic",
    text: module2.text,
    statements: out.statements,
    ...revision.id === void 0 ? {} : { key: revision.id },
    parents: [...revision.parents, ...revision.dependsOn],
    down: downOf(revision, reading, upgrade),
    transaction,
    ...upgrade === void 0 || isEmpty(upgrade) || revision.id === void 0 ? {} : {
      exact: {
        tool: "alembic",
        words: ["upgrade", `${revision.parents[0] ?? "base"}:${revision.id}`, "--sql"],
        operations: []
      }
    },
    // It may come from another file, or be missing: nobody has seen what it sends.
    ...upgrade === void 0 ? { reviewOnly: "There is no function upgrade() in this file" } : {},
    suppressions: (0, import_chunk_DMXWKXDV.pythonSuppressions)(module2.text),
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings]
  };
};
var isEmpty = (definition) => definition.body.every(
  (statement) => statement.kind === "pass" || statement.kind === "expression" && (statement.value.kind === "text" || statement.value.kind === "opaque") && (0, import_chunk_XA4BSEQ6.inside)(statement.value).length === 1
);
var downOf = ({ home, names, path }, { state, parser, library }, upgrade) => {
  const definition = home.functions.get(`${import_chunk_7AVYDQVZ.HERE}.downgrade`);
  if (upgrade !== void 0 && isEmpty(upgrade)) return { status: "unsupported" };
  if (definition === void 0 || isEmpty(definition)) return { status: "none" };
  const first = definition.body.find((statement) => statement.kind !== "expression" || statement.value.kind !== "text");
  if (first?.kind === "raise")
    return { status: "irreversible", reason: `downgrade() on line ${definition.at.line} raises` };
  const out = (0, import_chunk_DMXWKXDV.emission)(parser, (at) => at.line);
  followBody({ home, library, state: { enums: new Set(state.enums) }, out }, definition.body, names);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.sql !== ""
  );
  const isConditional = (0, import_chunk_XA4BSEQ6.statementsOf)(definition.body).some((statement) => statement.kind === "if");
  return readable && !isConditional && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map((statement) => `${statement.sql};`).join("\n") } : { status: "unsupported" };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  alembic,
  readAlembic,
  transactionOf
});
