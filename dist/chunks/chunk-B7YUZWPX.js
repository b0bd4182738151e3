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
  UNKNOWN_DEFAULT: () => UNKNOWN_DEFAULT,
  UNKNOWN_TYPE: () => UNKNOWN_TYPE,
  columnSql: () => columnSql,
  createIndexSql: () => createIndexSql,
  createTableSql: () => createTableSql,
  entryOf: () => entryOf,
  isFalse: () => isFalse,
  isTrue: () => isTrue,
  joined: () => joined,
  ownOf: () => ownOf,
  plainDefault: () => plainDefault,
  referencesSql: () => referencesSql,
  script: () => script,
  scriptSuppressions: () => scriptSuppressions,
  tableSql: () => tableSql,
  tableToMake: () => tableToMake,
  textOf: () => textOf,
  textsOf: () => textsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var textOf = (value) => value?.kind === "text" && !value.dynamic ? value.value : void 0;
var textsOf = (value) => {
  const one = textOf(value);
  if (one !== void 0) return [one];
  if (value?.kind !== "list") return void 0;
  const texts = value.items.map(textOf);
  return texts.every((text) => text !== void 0) ? texts : void 0;
};
var entryOf = (value, key) => value?.kind === "map" ? value.entries.get(key) : void 0;
var isTrue = (value) => value?.kind === "boolean" && value.value;
var isFalse = (value) => value?.kind === "boolean" && !value.value;
var joined = (values, at, between = "") => {
  const pieces = [];
  let dynamic = false;
  values.forEach((value, index) => {
    if (index > 0 && between !== "") pieces.push({ text: between, source: value.at.start });
    if (value.kind === "text") {
      pieces.push(...value.pieces);
      dynamic ||= value.dynamic;
    } else if (value.kind === "number") pieces.push({ text: value.text, source: value.at.start });
    else {
      pieces.push({ text: import_chunk_4ZETWQZ3.PLACEHOLDER, source: value.at.start });
      dynamic = true;
    }
  });
  return { kind: "text", value: pieces.map(({ text }) => text).join(""), pieces, dynamic, at };
};
var sourceOf = ({ pieces, at }, offset) => {
  let left = offset;
  let last = at.start;
  for (const { text, source } of pieces) {
    if (left < text.length) return source + left;
    left -= text.length;
    last = source + text.length;
  }
  return last;
};
var ownOf = (record, name) => Object.hasOwn(record, name) ? record[name] : void 0;
var CREATED = /^CREATE TABLE (?:IF NOT EXISTS )?((?:"[^"]+"\.)?"[^"]+") /;
var script = (parser, positionOf) => {
  const statements = [];
  const findings = [];
  const placeOf = ({ start, end }) => ({
    ...positionOf(start),
    endLine: positionOf(Math.max(start, end - 1)).line
  });
  const unreadable = (at, message) => {
    findings.push({
      rule: "opaque-dynamic-sql",
      message,
      help: "Write it out with constant names and SQL, or let a person who knows the table look at it.",
      ...positionOf(at.start)
    });
  };
  return {
    statements,
    findings,
    sql: (texts, at, label, rough) => {
      for (const text of texts) {
        const statement = (0, import_chunk_5AAL5EPU.pinnedStatement)(parser, text, placeOf(at), { label });
        if (statement.mistake !== void 0) {
          const { mistake: _, ...rest } = statement;
          statements.push({ ...rest, opaque: true });
          const born = CREATED.exec(text)?.[1];
          if (born !== void 0)
            statements.push({
              ...(0, import_chunk_5AAL5EPU.pinnedStatement)(parser, `CREATE TABLE ${born} ()`, placeOf(at), { label }),
              masked: true
            });
          unreadable(at, `What ${label} sends to the database cannot be read here: ${statement.mistake.message}.`);
        } else
          statements.push(rough === true || text.includes(import_chunk_4ZETWQZ3.PLACEHOLDER) ? { ...statement, masked: true } : statement);
      }
    },
    written: (value, at, label) => {
      const found = value?.kind === "text" && value.value.replaceAll(import_chunk_4ZETWQZ3.PLACEHOLDER, "").trim() !== "" ? (0, import_chunk_4ZETWQZ3.embeddedSql)(parser, value.value, (offset) => positionOf(sourceOf(value, offset)), { label }) : [(0, import_chunk_5AAL5EPU.pinnedStatement)(parser, "", placeOf(at), { label, opaque: true })];
      statements.push(...found);
      if (found.some(
        ({ opaque, masked }) => opaque === true || masked === true && value?.kind === "text" && value.dynamic
      ))
        unreadable(
          at,
          `The SQL of ${label} is put together when it runs, so that not all of what it does can be read here.`
        );
    },
    opaque: (at, label, reason) => {
      statements.push((0, import_chunk_5AAL5EPU.pinnedStatement)(parser, "", placeOf(at), { label, opaque: true }));
      const loss = (0, import_chunk_4ZETWQZ3.lossOfCall)(label);
      if (loss === void 0) unreadable(at, `What ${label} sends to the database cannot be read here: ${reason}.`);
      else
        findings.push({
          rule: loss.rule,
          message: `\`${label}\` ${loss.does}, and which one cannot be read here (${reason}): ${loss.so}.`,
          help: "Write the names out, so that people see what is meant.",
          ...positionOf(at.start)
        });
    },
    find: (rule, at, message, help) => {
      findings.push({ rule, message, help, ...positionOf(at.start) });
    },
    mention: (at, label) => {
      statements.push((0, import_chunk_5AAL5EPU.pinnedStatement)(parser, "", placeOf(at), { label }));
    }
  };
};
var scriptSuppressions = (text) => {
  if (!text.includes("gonogo-ignore")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((source, index) => {
    const match = /(?:\/\/|#|\/\*|--)\s*(gonogo-ignore(-file)?\b([^:]*)(?::(.*))?)$/.exec(source);
    if (match === null) return [];
    const line = index + 1;
    const [, written = "", file, names = "", words = ""] = match;
    const reason = words.replace(/\*\/\s*$/, "").trim();
    const own = source.slice(0, match.index).trim() === "";
    return [
      {
        tool: "gonogo",
        rules: names.replace(/\*\/\s*$/, "").split(/[\s,]+/).filter((name) => name !== ""),
        ...reason === "" ? {} : { reason },
        line,
        ...file === void 0 ? { covers: { from: line, to: own ? line + 1 : line } } : {},
        text: written
      }
    ];
  });
};
var tableToMake = (table, plain) => ({
  table,
  plain,
  made: { columns: [], constraints: [], after: [], missing: [] }
});
var createTableSql = ({ table, made }, clause = "") => [
  `CREATE TABLE ${clause}${table} (${[...made.columns.map(columnSql), ...made.constraints].join(", ")})`,
  ...made.after
];
var UNKNOWN_TYPE = "text";
var UNKNOWN_DEFAULT = "gonogo_unknown_default()";
var columnSql = (column) => [
  (0, import_chunk_FVNXMCNJ.identifier)(column.name),
  column.type ?? UNKNOWN_TYPE,
  ...column.generated === void 0 ? [] : [`GENERATED ALWAYS AS (${column.generated}) STORED`],
  ...column.identity === true ? ["GENERATED BY DEFAULT AS IDENTITY"] : [],
  ...column.default === void 0 ? [] : [`DEFAULT ${column.default}`],
  ...column.notNull === true ? ["NOT NULL"] : [],
  ...column.primary === true ? ["PRIMARY KEY"] : [],
  ...column.unique === true ? ["UNIQUE"] : [],
  ...column.check === void 0 ? [] : [`CHECK (${column.check})`],
  ...column.references === void 0 ? [] : [column.references]
].join(" ");
var tableSql = (name, schema) => schema === void 0 ? name.split(".").map((part) => (0, import_chunk_FVNXMCNJ.identifier)(part.replace(/^"(.*)"$/, "$1"))).join(".") : `${(0, import_chunk_FVNXMCNJ.identifier)(schema)}.${(0, import_chunk_FVNXMCNJ.identifier)(name)}`;
var ACTION = /^(?:cascade|restrict|no action|set null|set default)$/i;
var referencesSql = (table, columns, { onDelete, onUpdate } = {}) => `REFERENCES ${table}${columns.length === 0 ? "" : ` (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`}${onDelete !== void 0 && ACTION.test(onDelete) ? ` ON DELETE ${onDelete.toUpperCase()}` : ""}${onUpdate !== void 0 && ACTION.test(onUpdate) ? ` ON UPDATE ${onUpdate.toUpperCase()}` : ""}`;
var plainDefault = (value) => {
  switch (value.kind) {
    case "text":
      return value.dynamic ? void 0 : (0, import_chunk_FVNXMCNJ.literal)(value.value);
    case "number":
      return value.text;
    case "boolean":
      return String(value.value);
    case "null":
      return "NULL";
    case "map":
    case "list":
      return "'{}'";
    case "chain":
    case "function":
    case "unknown":
      return void 0;
  }
};
var createIndexSql = ({
  name,
  table,
  keys,
  unique,
  concurrently,
  ifNotExists,
  method,
  where
}) => `CREATE ${unique === true ? "UNIQUE " : ""}INDEX ${concurrently === true ? "CONCURRENTLY " : ""}${ifNotExists === true && name !== void 0 ? "IF NOT EXISTS " : ""}${name === void 0 ? "" : `${(0, import_chunk_FVNXMCNJ.identifier)(name)} `}ON ${table}${method !== void 0 && /^\w+$/.test(method) ? ` USING ${method}` : ""} (${keys.join(", ") || "(true)"})${where === void 0 ? "" : ` WHERE ${where}`}`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UNKNOWN_DEFAULT,
  UNKNOWN_TYPE,
  columnSql,
  createIndexSql,
  createTableSql,
  entryOf,
  isFalse,
  isTrue,
  joined,
  ownOf,
  plainDefault,
  referencesSql,
  script,
  scriptSuppressions,
  tableSql,
  tableToMake,
  textOf,
  textsOf
});
