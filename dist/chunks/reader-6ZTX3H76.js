'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
  javascript: () => javascript,
  readScript: () => readScript
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_B7YUZWPX = require("./chunk-B7YUZWPX.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var dbMigrate = {
  handles: ([first = "db"]) => /* @__PURE__ */ new Map([[first, { kind: "db", steps: [] }]]),
  call: ({ steps: [first, second], at }, { out, follow }) => {
    if (first === void 0) return;
    const bound = first.args === void 0 && second?.name === "bind";
    const args = bound ? (second.args ?? []).slice(1) : first.args;
    if (args === void 0) return;
    const { name } = first;
    const plain2 = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
    const label = plain2 === void 0 || SQL.has(name) ? `db.${name}` : `db.${name} ${plain2}`;
    if (SQL.has(name)) out.written(args[0], at, label);
    else if (name === "insert") out.mention(at, label);
    else if (!QUIET.has(name)) {
      const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS, name);
      const sql = operation === void 0 || plain2 === void 0 ? void 0 : operation(args, (0, import_chunk_B7YUZWPX.tableSql)(plain2), plain2);
      if (sql === void 0)
        out.opaque(
          at,
          label,
          operation === void 0 ? `${name} is no operation that is read here` : "a part of it is not constant"
        );
      else out.sql(sql, at, label);
    }
    for (const argument of args) follow(argument, () => /* @__PURE__ */ new Map());
  }
};
var SQL = /* @__PURE__ */ new Set(["runSql", "all"]);
var QUIET = /* @__PURE__ */ new Set(["startMigration", "endMigration", "close", "log", "connection"]);
var TYPES = {
  string: "varchar",
  char: "char",
  text: "text",
  int: "integer",
  integer: "integer",
  smallint: "smallint",
  bigint: "bigint",
  real: "real",
  decimal: "decimal",
  boolean: "boolean",
  date: "date",
  datetime: "timestamp",
  timestamp: "timestamp",
  timestamptz: "timestamptz",
  time: "time",
  blob: "bytea",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid"
};
var SERIALS = { bigint: "bigserial", smallint: "smallserial" };
var columnIn = (name, spec) => {
  const own = (0, import_chunk_B7YUZWPX.textOf)(spec) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(spec, "type"));
  const length = (0, import_chunk_B7YUZWPX.entryOf)(spec, "length");
  const size = (0, import_chunk_B7YUZWPX.textOf)(length) ?? (length?.kind === "number" ? length.text : void 0);
  const base = own === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.ownOf)(TYPES, own) ?? own;
  const serial = (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "autoIncrement"));
  const set = (0, import_chunk_B7YUZWPX.entryOf)(spec, "defaultValue");
  const foreign = (0, import_chunk_B7YUZWPX.entryOf)(spec, "foreignKey");
  const target = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(foreign, "table"));
  const column = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(foreign, "mapping"));
  return {
    name,
    type: base === void 0 ? void 0 : serial ? (0, import_chunk_B7YUZWPX.ownOf)(SERIALS, base) ?? "serial" : size !== void 0 && /^(?:varchar|char|decimal)$/.test(base) ? `${base}(${size})` : base,
    notNull: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "notNull")),
    primary: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "primaryKey")),
    unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "unique")),
    ...set === void 0 ? {} : { default: (0, import_chunk_B7YUZWPX.plainDefault)(set) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT },
    ...target === void 0 ? {} : {
      references: (0, import_chunk_B7YUZWPX.referencesSql)(
        (0, import_chunk_B7YUZWPX.tableSql)(target),
        column === void 0 ? [] : [column],
        actionsOf((0, import_chunk_B7YUZWPX.entryOf)(foreign, "rules"))
      )
    }
  };
};
var actionsOf = (rules) => ({
  onDelete: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(rules, "onDelete")),
  onUpdate: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(rules, "onUpdate"))
});
var withNames = (text) => ([, first, second], table) => {
  const [a, b] = [(0, import_chunk_B7YUZWPX.textOf)(first), (0, import_chunk_B7YUZWPX.textOf)(second)];
  return a === void 0 || b === void 0 ? void 0 : [text(table, (0, import_chunk_FVNXMCNJ.identifier)(a), (0, import_chunk_FVNXMCNJ.identifier)(b))];
};
var OPERATIONS = {
  createTable: ([, spec], table) => {
    const columns = (0, import_chunk_B7YUZWPX.entryOf)(spec, "columns") ?? spec;
    if (columns?.kind !== "map" || columns.open) return void 0;
    const made2 = [...columns.entries].map(([name, value]) => columnIn(name, value));
    const keys2 = made2.filter(({ primary }) => primary === true).map(({ name }) => (0, import_chunk_FVNXMCNJ.identifier)(name));
    const several = keys2.length > 1;
    const parts = made2.map((column) => (0, import_chunk_B7YUZWPX.columnSql)(several ? { ...column, primary: false } : column));
    if (several) parts.push(`PRIMARY KEY (${keys2.join(", ")})`);
    return [
      `CREATE TABLE ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "ifNotExists")) ? "IF NOT EXISTS " : ""}${table} (${parts.join(", ")})`
    ];
  },
  dropTable: ([, spec], table) => [`DROP TABLE ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(spec, "ifExists")) ? "IF EXISTS " : ""}${table}`],
  renameTable: ([, to], table) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(to);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  addColumn: ([, column, spec], table) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(column);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(columnIn(name, spec))}`];
  },
  removeColumn: ([, column], table) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(column);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  renameColumn: withNames((table, from, to) => `ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`),
  changeColumn: ([, column, spec], table) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(column);
    if (name === void 0 || spec?.kind !== "map" && spec?.kind !== "text") return void 0;
    const { type, unique, default: set } = columnIn(name, spec);
    const alter2 = `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`;
    const notNull = (0, import_chunk_B7YUZWPX.entryOf)(spec, "notNull");
    return [
      ...type === void 0 ? [] : [`${alter2} TYPE ${type}`],
      ...(0, import_chunk_B7YUZWPX.isTrue)(notNull) ? [`${alter2} SET NOT NULL`] : (0, import_chunk_B7YUZWPX.isFalse)(notNull) ? [`${alter2} DROP NOT NULL`] : [],
      ...unique === true ? [`ALTER TABLE ${table} ADD UNIQUE (${(0, import_chunk_FVNXMCNJ.identifier)(name)})`] : [],
      ...set === void 0 ? [] : [`${alter2} SET DEFAULT ${set}`]
    ];
  },
  addIndex: ([, name, columns, unique], table) => {
    const keys2 = (0, import_chunk_B7YUZWPX.textsOf)(columns);
    return keys2 === void 0 ? void 0 : [(0, import_chunk_B7YUZWPX.createIndexSql)({ name: (0, import_chunk_B7YUZWPX.textOf)(name), table, keys: keys2.map(import_chunk_FVNXMCNJ.identifier), unique: (0, import_chunk_B7YUZWPX.isTrue)(unique) })];
  },
  removeIndex: ([first, second]) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(second) ?? (0, import_chunk_B7YUZWPX.textOf)(first);
    return name === void 0 ? void 0 : [`DROP INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  addForeignKey: ([, target, key, mapping, rules], table) => {
    const [to, name] = [(0, import_chunk_B7YUZWPX.textOf)(target), (0, import_chunk_B7YUZWPX.textOf)(key)];
    if (to === void 0 || name === void 0 || mapping?.kind !== "map" || mapping.open) return void 0;
    const columns = [...mapping.entries].map(([own, other]) => ({ own, other: (0, import_chunk_B7YUZWPX.textOf)(other) }));
    const others = columns.flatMap(({ other }) => other === void 0 ? [] : [other]);
    if (others.length < columns.length) return void 0;
    return [
      `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} FOREIGN KEY (${columns.map(({ own }) => (0, import_chunk_FVNXMCNJ.identifier)(own)).join(", ")}) ${(0, import_chunk_B7YUZWPX.referencesSql)((0, import_chunk_B7YUZWPX.tableSql)(to), others, actionsOf(rules))}`
    ];
  },
  removeForeignKey: ([, key], table) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(key);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  }
};
var DELIMITERS = /* @__PURE__ */ new Set([",", ")", "]", "}", ";"]);
var isDelimiter = (token) => token?.kind === "punctuation" && DELIMITERS.has(token.text);
var delimiterAfter = (tokens, index2) => {
  let at = index2;
  while (at < tokens.list.length) {
    const token = tokens.list[at];
    if (isDelimiter(token)) return at;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  return at;
};
var skipped = (tokens, index2) => {
  const next = delimiterAfter(tokens, index2);
  const start = tokens.list[index2]?.start ?? 0;
  return {
    value: { kind: "unknown", at: { start, end: tokens.list[next - 1]?.end ?? start } },
    next: Math.max(next, index2 + 1)
  };
};
var typeArgumentsEnd = (tokens, index2) => {
  let depth = 0;
  for (let at = index2; at < Math.min(tokens.list.length, index2 + 60); at++) {
    const token = tokens.list[at];
    if (token?.text === "<") depth++;
    else if (token?.text === ">") {
      depth--;
      const behind = tokens.list[at + 1];
      if (depth === 0) return behind?.text === "(" || behind?.kind === "template" ? at + 1 : void 0;
    } else if (token?.kind === "punctuation" && [";", ")", "&&", "||", "=>", "==="].includes(token.text))
      return void 0;
  }
  return void 0;
};
var typeEnd = (tokens, index2) => {
  let at = index2;
  while (at < tokens.list.length) {
    const token = tokens.list[at];
    if (token?.kind === "punctuation" && ![".", "<", ">", "[", "{", "|", "&"].includes(token.text)) return at;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  return at;
};
var isFunction = (tokens, index2) => {
  const at = skipAsync(tokens, index2);
  const token = tokens.list[at];
  if (token?.kind === "name") return token.text === "function" || tokens.list[at + 1]?.text === "=>";
  const close = tokens.match.get(at);
  return token?.text === "(" && close !== void 0 && arrowAfter(tokens, close) !== void 0;
};
var readFunction = (tokens, index2, read) => {
  const start = tokens.list[index2]?.start ?? 0;
  let at = skipAsync(tokens, index2);
  let params = [];
  let body;
  if (tokens.list[at]?.text === "function") {
    while (at < tokens.list.length && tokens.list[at]?.text !== "(") at++;
    params = paramsOf(tokens, at);
    body = bodyAfter(tokens, (tokens.match.get(at) ?? at) + 1);
  } else {
    const close = tokens.match.get(at);
    const arrow = close === void 0 ? at + 1 : arrowAfter(tokens, close) ?? close + 1;
    params = close === void 0 ? [tokens.list[at]?.text ?? ""] : paramsOf(tokens, at);
    body = arrow + 1;
    if (tokens.list[body]?.text !== "{") {
      const end2 = read(tokens, body, /* @__PURE__ */ new Map(), 1).next;
      return {
        value: {
          kind: "function",
          params,
          body: { from: body, to: end2 },
          at: { start, end: tokens.list[end2 - 1]?.end ?? start }
        },
        next: end2
      };
    }
  }
  const end = body === void 0 ? void 0 : tokens.match.get(body);
  if (body === void 0 || end === void 0) return skipped(tokens, index2);
  return {
    value: {
      kind: "function",
      params,
      body: { from: body + 1, to: end },
      at: { start, end: tokens.list[end]?.end ?? start }
    },
    next: end + 1
  };
};
var MODIFIERS = /* @__PURE__ */ new Set([
  "async",
  "public",
  "private",
  "protected",
  "static",
  "override",
  "readonly"
]);
var methodAt = (tokens, index2) => {
  let at = index2;
  while (MODIFIERS.has(tokens.list[at]?.text ?? "") && tokens.list[at + 1]?.text !== "(") at++;
  const name = tokens.list[at];
  const close = tokens.match.get(at + 1);
  if (name?.kind !== "name" || tokens.list[at + 1]?.text !== "(" || close === void 0) return void 0;
  const body = bodyAfter(tokens, close + 1);
  const end = body === void 0 ? void 0 : tokens.match.get(body);
  if (body === void 0 || end === void 0) return void 0;
  return {
    name: name.text,
    value: {
      kind: "function",
      params: paramsOf(tokens, at + 1),
      body: { from: body + 1, to: end },
      at: { start: name.start, end: tokens.list[end]?.end ?? name.end }
    },
    next: end + 1
  };
};
var bodyAfter = (tokens, index2) => {
  if (tokens.list[index2]?.text === "{") return index2;
  if (tokens.list[index2]?.text !== ":") return void 0;
  for (let at = index2 + 1; at < tokens.list.length; at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at];
    if (token?.text === "{") return at;
    if (token?.kind === "punctuation" && !["<", ">", ".", "|", "&", "[", ",", "("].includes(token.text))
      return void 0;
  }
  return void 0;
};
var paramsOf = (tokens, open) => {
  const close = tokens.match.get(open) ?? open;
  const params = [];
  let at = open + 1;
  while (at < close) {
    const token = tokens.list[at];
    if (token?.text === "{") {
      const names = tokens.list.slice(at + 1, tokens.match.get(at)).filter(({ kind }) => kind === "name");
      params.push(names.at(-1)?.text ?? "");
    } else params.push(token?.kind === "name" ? token.text : "");
    while (at < close && !(tokens.list[at]?.text === "," && tokens.list[at]?.kind === "punctuation"))
      at = (tokens.match.get(at) ?? at) + 1;
    at++;
  }
  return params;
};
var arrowAfter = (tokens, close) => {
  if (tokens.list[close + 1]?.text === "=>") return close + 1;
  if (tokens.list[close + 1]?.text !== ":") return void 0;
  for (let at = close + 2; at < Math.min(tokens.list.length, close + 40); at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at];
    if (token?.text === "=>") return at;
    if (token?.kind === "punctuation" && !["<", ">", ".", "|", "&", "[", "{"].includes(token.text)) return void 0;
  }
  return void 0;
};
var skipAsync = (tokens, index2) => tokens.list[index2]?.text === "async" && tokens.list[index2]?.kind === "name" ? index2 + 1 : index2;
var itemsBetween = (tokens, open, scope, depth, read) => {
  const close = tokens.match.get(open) ?? open;
  const items2 = [];
  let at = open + 1;
  while (at < close) {
    if (tokens.list[at]?.text === "," && tokens.list[at]?.kind === "punctuation") {
      at++;
      continue;
    }
    const { value, next } = wholeAt(tokens, at, scope, depth + 1, read);
    items2.push(value);
    at = Math.min(next, close);
  }
  return items2;
};
var mapBetween = (tokens, open, close, scope, depth, read) => {
  const entries = /* @__PURE__ */ new Map();
  let isOpen = false;
  let at = open + 1;
  while (at < close) {
    const token = tokens.list[at];
    const after = tokens.list[at + 1];
    if (token?.kind === "punctuation" && token.text === ",") {
      at++;
      continue;
    }
    const key = token?.kind === "name" || token?.kind === "number" ? token.text : token?.kind === "text" ? (token.pieces?.[0] ?? []).map(({ text }) => text).join("") : void 0;
    if (key !== void 0 && after?.kind === "punctuation" && after.text === ":") {
      const { value, next } = wholeAt(tokens, at + 2, scope, depth + 1, read);
      entries.set(key, value);
      at = next;
      continue;
    }
    if (key !== void 0 && token?.kind === "name" && (at + 1 === close || after?.text === ",")) {
      entries.set(key, scope.get(key) ?? { kind: "unknown", at: { start: token.start, end: token.end } });
      at++;
      continue;
    }
    const method = methodAt(tokens, at);
    if (method !== void 0) {
      entries.set(method.name, method.value);
      at = method.next;
      continue;
    }
    isOpen = true;
    at = delimiterAfter(tokens, at + 1);
  }
  const start = tokens.list[open]?.start ?? 0;
  return { kind: "map", entries, open: isOpen, at: { start, end: tokens.list[close]?.end ?? start } };
};
var wholeAt = (tokens, index2, scope, depth, read) => {
  const found = read(tokens, index2, scope, depth);
  const behind = tokens.list[found.next];
  if (behind === void 0 || isDelimiter(behind)) return found;
  return skipped(tokens, index2);
};
var fragmentOf = (value) => {
  if (value?.kind !== "chain") return void 0;
  const [tag, ...steps] = value.links;
  const last = value.links.at(-1);
  if (last?.name === "ref" && tag?.name !== "sql") return textOfCall(last, value);
  if (tag?.name !== "sql") return void 0;
  const [made2, ...more] = tag.args === void 0 ? steps : [tag, ...steps];
  if (made2 === void 0 || !more.every(({ name }) => isForTypes(name))) return void 0;
  const [text] = made2.args ?? [];
  if (made2 === tag) return text?.kind === "text" ? text : void 0;
  return textOfCall(made2, value);
};
var isForTypes = (name) => name === "as" || name.startsWith("$");
var putIn = (value) => {
  const fragment = fragmentOf(value);
  if (fragment !== void 0) return fragment;
  const parameter = value.kind === "list" || value.kind === "map" ? void 0 : (0, import_chunk_B7YUZWPX.plainDefault)(value);
  return parameter === void 0 ? { kind: "unknown", at: value.at } : textAt(parameter, value);
};
var textAt = (value, { at }) => ({
  kind: "text",
  value,
  pieces: [{ text: value, source: at.start }],
  dynamic: false,
  at
});
var textOfCall = ({ name, args = [] }, whole2) => {
  const [first, second] = args;
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(first);
  switch (name) {
    case "raw":
      return first?.kind === "text" ? first : void 0;
    case "ref":
    case "table":
      return plain2 === void 0 ? void 0 : textAt((0, import_chunk_B7YUZWPX.tableSql)(plain2), whole2);
    case "id": {
      const names = args.map(import_chunk_B7YUZWPX.textOf);
      return names.every((each) => each !== void 0) ? textAt(names.map(import_chunk_FVNXMCNJ.identifier).join("."), whole2) : void 0;
    }
    case "lit":
    case "val": {
      const value = first === void 0 || first.kind === "list" || first.kind === "map" ? void 0 : (0, import_chunk_B7YUZWPX.plainDefault)(first);
      return value === void 0 ? void 0 : textAt(value, whole2);
    }
    case "join": {
      const between = second === void 0 ? ", " : (0, import_chunk_B7YUZWPX.textOf)(fragmentOf(second));
      if (first?.kind !== "list" || between === void 0) return void 0;
      return (0, import_chunk_B7YUZWPX.joined)(first.items.map(putIn), whole2.at, between);
    }
    default:
      return void 0;
  }
};
var templateValue = (token, scope, depth, read, tag) => {
  const at = { start: token.start, end: token.end };
  const values = [];
  token.pieces?.forEach((pieces, index2) => {
    values.push({ kind: "text", value: pieces.map(({ text }) => text).join(""), pieces, dynamic: false, at });
    const inner = token.inner?.[index2];
    if (inner === void 0) return;
    const { value, next } = read(inner, 0, scope, depth + 1);
    const isWhole = next >= inner.list.length && value.kind !== "function";
    const known = isWhole ? value : { kind: "unknown", at: value.at };
    values.push(tag === "sql" ? putIn(known) : known);
  });
  return (0, import_chunk_B7YUZWPX.joined)(values, at);
};
var chainAt = (tokens, index2, scope, depth, read) => {
  const links = [];
  let at = index2;
  let end = tokens.list[index2]?.end ?? 0;
  while (at < tokens.list.length) {
    const name = tokens.list[at];
    if (name?.kind !== "name") break;
    let link = linkOf(name.text, name.start, name.end);
    end = name.end;
    at++;
    let isMore = false;
    for (; ; ) {
      const token = tokens.list[at];
      if (token?.kind === "template") {
        link = linkOf(link.name, link.at.start, token.end, [templateValue(token, scope, depth + 1, read, link.name)]);
        end = token.end;
        at++;
        continue;
      }
      if (token?.kind !== "punctuation") break;
      const close = tokens.match.get(at);
      if (token.text === "!" && isStep(tokens.list[at + 1])) at++;
      else if (token.text === "<") {
        const after = typeArgumentsEnd(tokens, at);
        if (after === void 0) break;
        at = after;
      } else if (token.text === "(" && close !== void 0) {
        end = tokens.list[close]?.end ?? end;
        const args = itemsBetween(tokens, at, scope, depth + 1, read);
        const { start } = link.at;
        if (link.args === void 0) link = linkOf(link.name, start, end, args);
        else {
          links.push(link);
          link = linkOf("", start, end, args);
        }
        at = close + 1;
      } else if (token.text === "[" && close !== void 0) {
        links.push(link);
        const key = read(tokens, at + 1, scope, depth + 1);
        const isKey = key.next === close && key.value.kind === "text" && !key.value.dynamic;
        end = tokens.list[close]?.end ?? end;
        link = { name: isKey && key.value.kind === "text" ? key.value.value : "[]", at: { start: token.start, end } };
        at = close + 1;
      } else if (token.text === "?." && tokens.list[at + 1]?.text === "(") at++;
      else if (token.text === "." || token.text === "?.") {
        isMore = true;
        at++;
        break;
      } else break;
    }
    links.push(link);
    if (!isMore) break;
  }
  return { links, next: Math.max(at, index2 + 1), end };
};
var linkOf = (name, start, end, args) => ({
  name,
  at: { start, end },
  ...args === void 0 ? {} : { args }
});
var isStep = (token) => token?.text === "." || token?.text === "(" || token?.text === "[";
var MAX_DEPTH = 200;
var WORDS = /* @__PURE__ */ new Set([
  "return",
  "const",
  "let",
  "var",
  "if",
  "else",
  "for",
  "while",
  "do",
  "switch",
  "case",
  "break",
  "continue",
  "throw",
  "try",
  "catch",
  "finally",
  "class",
  "extends",
  "import",
  "export",
  "default",
  "in",
  "of",
  "instanceof"
]);
var readExpression = (tokens, index2, scope, depth = 0) => {
  const first = tokens.list[index2];
  if (first === void 0) return { value: { kind: "unknown", at: { start: 0, end: 0 } }, next: index2 };
  if (depth > MAX_DEPTH) return skipped(tokens, index2);
  let { value, next } = readPrimary(tokens, index2, scope, depth);
  for (; ; ) {
    const token = tokens.list[next];
    if (token?.kind === "name" && (token.text === "as" || token.text === "satisfies")) {
      next = typeEnd(tokens, next + 1);
      continue;
    }
    if (token?.kind !== "punctuation" || token.text !== "+") return { value, next };
    const right = readPrimary(tokens, next + 1, scope, depth + 1);
    const at = { start: value.at.start, end: right.value.at.end };
    value = value.kind === "text" || right.value.kind === "text" ? (0, import_chunk_B7YUZWPX.joined)([value, right.value], at) : { kind: "unknown", at };
    next = right.next;
  }
};
var readChain = (tokens, index2, scope, depth) => chainAt(tokens, index2, scope, depth, readExpression);
var readPrimary = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  if (token === void 0) return skipped(tokens, index2);
  const at = { start: token.start, end: token.end };
  if (isFunction(tokens, index2)) return readFunction(tokens, index2, readExpression);
  switch (token.kind) {
    case "number":
      return { value: { kind: "number", text: token.text.replaceAll("_", "").replace(/n$/, ""), at }, next: index2 + 1 };
    case "regex":
      return { value: { kind: "unknown", at }, next: index2 + 1 };
    case "text":
    case "template":
      return readPostfix(tokens, index2 + 1, scope, depth, templateValue(token, scope, depth, readExpression));
    case "name":
      return readName(tokens, index2, scope, depth);
    case "punctuation":
      break;
  }
  const close = tokens.match.get(index2);
  if (token.text === "[" && close !== void 0)
    return readPostfix(tokens, close + 1, scope, depth, {
      kind: "list",
      items: itemsBetween(tokens, index2, scope, depth, readExpression),
      at: { start: token.start, end: tokens.list[close]?.end ?? token.end }
    });
  if (token.text === "{" && close !== void 0)
    return { value: mapBetween(tokens, index2, close, scope, depth, readExpression), next: close + 1 };
  if (token.text === "(" && close !== void 0) {
    const inner = wholeAt(tokens, index2 + 1, scope, depth + 1, readExpression);
    return readPostfix(tokens, close + 1, scope, depth, inner.next === close ? inner.value : { kind: "unknown", at });
  }
  if (token.text === "-" && tokens.list[index2 + 1]?.kind === "number")
    return { value: { kind: "number", text: `-${tokens.list[index2 + 1]?.text ?? ""}`, at }, next: index2 + 2 };
  if (token.text === "<" && tokens.list[index2 + 1]?.kind === "name") return skipped(tokens, index2);
  if (["!", "-", "+", "~", "..."].includes(token.text)) {
    const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
    return { value: { kind: "unknown", at: { start: token.start, end: inner.value.at.end } }, next: inner.next };
  }
  return skipped(tokens, index2);
};
var readName = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  if (token === void 0 || WORDS.has(token.text)) return skipped(tokens, index2);
  const at = { start: token.start, end: token.end };
  switch (token.text) {
    case "true":
    case "false":
      return { value: { kind: "boolean", value: token.text === "true", at }, next: index2 + 1 };
    case "null":
    case "undefined":
      return { value: { kind: "null", at }, next: index2 + 1 };
    case "await":
    case "async":
    case "yield":
      return readPrimary(tokens, index2 + 1, scope, depth + 1);
    case "typeof":
    case "void":
    case "delete": {
      const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
      return { value: { kind: "unknown", at }, next: inner.next };
    }
    case "new": {
      const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
      return inner.value.kind === "chain" ? { value: { ...inner.value, made: true }, next: inner.next } : inner;
    }
    default:
  }
  const chain = readChain(tokens, index2, scope, depth);
  const [only] = chain.links;
  const known = chain.links.length === 1 && only?.args === void 0 ? scope.get(only?.name ?? "") : void 0;
  const text = chain.links.length === 1 && only !== void 0 ? returnedText(tokens, only, scope, depth) : void 0;
  return {
    value: known ?? text ?? { kind: "chain", links: chain.links, made: false, at: { start: token.start, end: chain.end } },
    next: chain.next
  };
};
var returnedText = (tokens, { name, args }, scope, depth) => {
  const target = args === void 0 ? void 0 : scope.get(name);
  if (args === void 0 || target?.kind !== "function" || depth > MAX_CALLS) return void 0;
  const { from } = target.body;
  const first = tokens.list[from];
  if (first === void 0 || first.start < target.at.start || first.start >= target.at.end) return void 0;
  const isReturned = first.kind === "name" && first.text === "return";
  if (!isReturned && tokens.list[from - 1]?.text !== "=>") return void 0;
  const given = new Map(scope);
  target.params.forEach((param, index2) => given.set(param, args[index2] ?? { kind: "unknown", at: target.at }));
  const { value } = readExpression(tokens, isReturned ? from + 1 : from, given, depth + 1);
  return value.kind === "text" ? value : void 0;
};
var MAX_CALLS = 20;
var SAME = /* @__PURE__ */ new Set(["trim", "trimEnd", "trimStart"]);
var readPostfix = (tokens, index2, scope, depth, value) => {
  const dot = tokens.list[index2];
  if (dot?.kind !== "punctuation" || dot.text !== "." && dot.text !== "?.") return { value, next: index2 };
  const chain = readChain(tokens, index2 + 1, scope, depth);
  const [step, ...more] = chain.links;
  const at = { start: value.at.start, end: chain.end };
  if (value.kind === "text" && step !== void 0 && chain.links.every(({ name }) => SAME.has(name)))
    return { value, next: chain.next };
  if (value.kind === "list" && step?.name === "join" && more.every(({ name }) => SAME.has(name))) {
    const [between] = step.args ?? [];
    const glue = between === void 0 ? "," : between.kind === "text" && !between.dynamic ? between.value : void 0;
    if (glue !== void 0) return { value: (0, import_chunk_B7YUZWPX.joined)(value.items, at, glue), next: chain.next };
  }
  if (value.kind === "list")
    return {
      value: { kind: "chain", links: [{ name: "", args: [value], at: value.at }, ...chain.links], made: false, at },
      next: chain.next
    };
  return { value: { kind: "unknown", at }, next: chain.next };
};
var NotJavaScript = class extends Error {
  name = "NotJavaScript";
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var OPEN = { "(": ")", "[": "]", "{": "}" };
var CLOSE = /* @__PURE__ */ new Set([")", "]", "}"]);
var NAME = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy;
var NUMBER = /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?n?/y;
var PUNCTUATION = /=>|\?\?=|&&=|\|\|=|\*\*=|===|!==|\.\.\.|\?\.(?!\d)|==|!=|<=|>=|&&|\|\||\?\?|\+=|-=|\*=|\/=|\+\+|--|[\s\S]/y;
var BEFORE_REGEX = /* @__PURE__ */ new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "delete",
  "void",
  "throw",
  "new",
  "else",
  "do",
  "await",
  "yield"
]);
var MAX_NESTING = 20;
var tokensOf = (text) => scan(text, 0, 0, false).tokens;
var scan = (text, from, depth, inTemplate) => {
  const list = [];
  const match = /* @__PURE__ */ new Map();
  const open = [];
  let at = from;
  if (text.startsWith("#!")) at = Math.max(at, lineEnd(text, 0));
  const push = (token) => {
    list.push(token);
    at = token.end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s|\ufeff/.test(character)) at++;
    else if (text.startsWith("//", at)) at = lineEnd(text, at);
    else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) throw new NotJavaScript("A comment is never ended.", at);
      at = end + 2;
    } else if (character === '"' || character === "'") push(textToken(text, at));
    else if (character === "`") push(templateToken(text, at, depth));
    else if (/\d/.test(character) || character === "." && /\d/.test(text.charAt(at + 1)))
      push(plain("number", NUMBER, text, at));
    else if (character === "/" && beginsRegex(list)) push(regexToken(text, at));
    else {
      NAME.lastIndex = at;
      if (NAME.test(text)) push(plain("name", NAME, text, at));
      else {
        const token = plain("punctuation", PUNCTUATION, text, at);
        const close = OPEN[token.text];
        if (close !== void 0) open.push({ index: list.length, close });
        else if (CLOSE.has(token.text)) {
          const last = open.pop();
          if (last === void 0 && inTemplate && token.text === "}") return { tokens: { list, match }, end: token.end };
          if (last?.close !== token.text) throw new NotJavaScript(`"${token.text}" closes nothing.`, at);
          match.set(last.index, list.length);
        }
        push(token);
      }
    }
  }
  const [left] = open;
  if (left !== void 0 || inTemplate)
    throw new NotJavaScript("A bracket is never closed.", left === void 0 ? from : list[left.index]?.start ?? from);
  return { tokens: { list, match }, end: at };
};
var plain = (kind, pattern, text, at) => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? text.charAt(at);
  return { kind, text: found, start: at, end: at + found.length };
};
var lineEnd = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
var beginsRegex = (list) => {
  const last = list.at(-1);
  if (last === void 0) return true;
  if (last.kind === "punctuation") return !CLOSE.has(last.text) && last.text !== "++" && last.text !== "--";
  return last.kind === "name" && BEFORE_REGEX.has(last.text);
};
var regexToken = (text, start) => {
  let inClass = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "\n") break;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) {
      const flags = /[a-z]*/y;
      flags.lastIndex = at + 1;
      return { kind: "regex", text: "", start, end: at + 1 + (flags.exec(text)?.[0].length ?? 0) };
    }
  }
  return { kind: "punctuation", text: "/", start, end: start + 1 };
};
var SIMPLE = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };
var escape = (text, at, pieces) => {
  const found = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|([\s\S]))/y;
  found.lastIndex = at;
  const [all2 = "\\", wide, four, two, one3] = found.exec(text) ?? [];
  const code = wide ?? four ?? two;
  const said = code !== void 0 ? Number.parseInt(code, 16) <= 1114111 ? String.fromCodePoint(Number.parseInt(code, 16)) : "\uFFFD" : one3 === void 0 || one3 === "\n" || one3 === "\r" || one3 === "\u2028" || one3 === "\u2029" ? "" : SIMPLE[one3] ?? one3;
  if (said !== "") pieces.push({ text: said, source: at });
  return at + all2.length;
};
var textToken = (text, start) => {
  const quote = text.charAt(start);
  const pieces = [];
  let from = start + 1;
  let at = from;
  const flush = () => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote) {
      flush();
      return { kind: "text", text: "", start, end: at + 1, pieces: [pieces] };
    }
    if (character === "\n") break;
    if (character === "\\") {
      flush();
      at = escape(text, at, pieces);
      from = at;
    } else at++;
  }
  throw new NotJavaScript("A text is never ended.", start);
};
var templateToken = (text, start, depth) => {
  if (depth > MAX_NESTING) throw new NotJavaScript("Templates are nested too deeply.", start);
  const parts = [];
  const inner = [];
  let pieces = [];
  let from = start + 1;
  let at = from;
  const flush = () => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "`") {
      flush();
      parts.push(pieces);
      return { kind: "template", text: "", start, end: at + 1, pieces: parts, inner };
    }
    if (character === "\\") {
      flush();
      at = escape(text, at, pieces);
      from = at;
    } else if (text.startsWith("${", at)) {
      flush();
      parts.push(pieces);
      pieces = [];
      const read = scan(text, at + 2, depth + 1, true);
      inner.push(read.tokens);
      at = read.end;
      from = at;
    } else at++;
  }
  throw new NotJavaScript("A template is never ended.", start);
};
var moduleOf = (text) => {
  const tokens = withSql(tokensOf(text));
  const changing = changingNames(tokens);
  const scope = /* @__PURE__ */ new Map();
  const exports2 = /* @__PURE__ */ new Map();
  const named = [];
  const { list, match } = tokens;
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === void 0) break;
    const text2 = token.kind === "name" ? token.text : "";
    if (text2 === "export") {
      if (list[at + 1]?.text === "{") {
        const close = match.get(at + 1) ?? at + 1;
        for (let inner = at + 2; inner < close; inner++)
          if (list[inner]?.kind === "name") named.push(list[inner]?.text ?? "");
        at = close + 1;
        continue;
      }
      const from = list[at + 1]?.text === "default" ? at + 2 : at + 1;
      if (from === at + 2 && !["class", "function", "async", "abstract"].includes(list[from]?.text ?? "")) {
        const read = readExpression(tokens, from, scope);
        spread(exports2, read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
      const declared = list.slice(from, from + 4).find(({ kind, text: word }) => kind === "name" && !BEFORE_NAME.has(word));
      if (declared !== void 0) named.push(declared.text);
      at = from;
      continue;
    }
    if (text2 === "const" || text2 === "let" || text2 === "var") {
      const value = declaration(tokens, at);
      const name = list[at + 1];
      if (name?.kind === "name" && value !== void 0) {
        const read = readExpression(tokens, value, scope);
        if (!changing.has(name.text)) scope.set(name.text, read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
    }
    if (text2 === "function" || text2 === "async" && list[at + 1]?.text === "function") {
      const read = readExpression(tokens, at, scope);
      const name = list[text2 === "async" ? at + 2 : at + 1];
      if (name?.kind === "name") scope.set(name.text, read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    if (text2 === "class") {
      const body = classBody(tokens, at);
      if (body !== void 0) {
        members(tokens, body, scope, exports2);
        at = (match.get(body) ?? body) + 1;
        continue;
      }
    }
    const target = exportTarget(tokens, at);
    if (target !== void 0) {
      const read = readExpression(tokens, target.value, scope);
      if (target.name === void 0) spread(exports2, read.value);
      else exports2.set(target.name, read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    at = (match.get(at) ?? at) + 1;
  }
  for (const name of named) {
    const value = scope.get(name);
    if (value !== void 0 && !exports2.has(name)) exports2.set(name, value);
  }
  return { tokens, scope, exports: exports2, changing };
};
var withSql = (tokens) => {
  const names = /* @__PURE__ */ new Set();
  tokens.list.forEach((token, index2) => {
    if (token.kind !== "name" || token.text !== "sql" || tokens.list[index2 - 1]?.text === ".") return;
    const [after, name] = [tokens.list[index2 + 1], tokens.list[index2 + 2]];
    if ((after?.text === "as" || after?.text === ":") && name?.kind === "name" && isBrought(tokens, index2))
      names.add(name.text);
    const [keyword, alias, is] = [-3, -2, -1].map((step) => tokens.list[index2 + step]);
    const isWhole = after?.kind !== "template" && ![".", "(", "<"].includes(after?.text ?? "");
    if (is?.text === "=" && alias?.kind === "name" && DECLARES.has(keyword?.text ?? "") && isWhole)
      names.add(alias.text);
  });
  return names.size === 0 ? tokens : renamed(tokens, names);
};
var isBrought = ({ list, match }, index2) => {
  let open = index2;
  while (open >= 0 && list[open]?.text !== "{") open--;
  const close = match.get(open);
  if (close === void 0 || !["import", ...DECLARES].includes(list[open - 1]?.text ?? "")) return false;
  return list.slice(close, close + 5).some(({ pieces }) => /^kysely\b/.test((pieces?.[0] ?? []).map(({ text }) => text).join("")));
};
var DECLARES = /* @__PURE__ */ new Set(["const", "let", "var"]);
var renamed = ({ list, match }, names) => ({
  list: list.map(
    (token, index2) => token.kind === "name" && names.has(token.text) && list[index2 - 1]?.text !== "." ? { ...token, text: "sql" } : token.inner === void 0 ? token : { ...token, inner: token.inner.map((each) => renamed(each, names)) }
  ),
  match
});
var BEFORE_NAME = /* @__PURE__ */ new Set([
  "const",
  "let",
  "var",
  "async",
  "function",
  "class",
  "default",
  "abstract"
]);
var declaration = ({ list, match }, index2) => {
  if (list[index2 + 2]?.text === "=") return index2 + 3;
  if (list[index2 + 2]?.text !== ":") return void 0;
  for (let at = index2 + 3; at < Math.min(list.length, index2 + 60); at = (match.get(at) ?? at) + 1) {
    if (list[at]?.text === "=") return at + 1;
    if (list[at]?.text === ";") return void 0;
  }
  return void 0;
};
var exportTarget = ({ list }, index2) => {
  if (list[index2]?.kind !== "name") return void 0;
  const at = list[index2]?.text === "module" && list[index2 + 1]?.text === "." && list[index2 + 2]?.text === "exports" ? index2 + 3 : list[index2]?.text === "exports" ? index2 + 1 : void 0;
  if (at === void 0) return void 0;
  if (list[at]?.text === "=")
    return { value: list[at + 1]?.text === "exports" && list[at + 2]?.text === "=" ? at + 3 : at + 1 };
  const name = list[at + 1];
  return list[at]?.text === "." && name?.kind === "name" && list[at + 2]?.text === "=" ? { name: name.text, value: at + 3 } : void 0;
};
var spread = (exports2, value) => {
  if (value.kind === "map") for (const [name, each] of value.entries) exports2.set(name, each);
};
var classBody = ({ list }, index2) => {
  for (let at = index2; at < Math.min(list.length, index2 + 60); at++) if (list[at]?.text === "{") return at;
  return void 0;
};
var members = (tokens, open, scope, exports2) => {
  const { list, match } = tokens;
  const close = match.get(open) ?? open;
  for (let at = open + 1; at < close; ) {
    const method = methodAt(tokens, at);
    if (method !== void 0) {
      exports2.set(method.name, method.value);
      at = method.next;
      continue;
    }
    const value = list[at]?.kind === "name" ? declaration(tokens, at - 1) : void 0;
    if (value !== void 0) {
      const read = readExpression(tokens, value, scope);
      exports2.set(list[at]?.text ?? "", read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    at = (match.get(at) ?? at) + 1;
  }
};
var changingNames = ({ list }) => {
  const names = /* @__PURE__ */ new Set();
  list.forEach((token, index2) => {
    const after = list[index2 + 1];
    if (token.kind !== "name" || after?.kind !== "punctuation" || !["=", "+=", "++", "--", "??=", "||="].includes(after.text))
      return;
    const before = list[index2 - 1];
    if (before?.text === "." || ["const", "let", "var"].includes(before?.text ?? "")) return;
    names.add(token.text);
  });
  return names;
};
var MAX_DEPTH2 = 12;
var MAX_ROUNDS = 200;
var MAX_BODIES = 2e3;
var AFTERWARDS = /* @__PURE__ */ new Set(["then", "finally"]);
var LOOPS = /* @__PURE__ */ new Set(["forEach", "map", "flatMap"]);
var followFunction = (module2, start, dialect, out) => {
  const { tokens, changing } = module2;
  const { list, match } = tokens;
  let bodies = 0;
  const walk = (from, to, outer, given, depth) => {
    if (++bodies > MAX_BODIES) {
      if (bodies === MAX_BODIES + 1) out.opaque(start.at, "a loop", "it is too long to be gone through");
      return;
    }
    const scope = new Map(outer);
    const handles = new Map(given);
    const following = {
      out,
      follow: (value, more) => {
        if (value?.kind !== "function" || depth > MAX_DEPTH2) return;
        walk(value.body.from, value.body.to, scope, new Map([...handles, ...more(value.params)]), depth + 1);
      }
    };
    const none = () => /* @__PURE__ */ new Map();
    for (let at = from; at < to; ) {
      const token = list[at];
      if (token?.kind !== "name") {
        const next = loopOverList(at);
        at = next ?? at + 1;
        continue;
      }
      const before = list[at - 1];
      if (before?.kind === "punctuation" && (before.text === "." || before.text === "?.")) {
        if (list[at + 1]?.text === "(" && handedOver(at + 1) !== void 0)
          passedOn(`${list[at - 2]?.text ?? ""}.${token.text}()`, at, at + 1);
        at++;
        continue;
      }
      if (RUNS_TEXT.has(token.text) && list[at + 1]?.text === "(") {
        const end = match.get(at + 1) ?? at + 1;
        const place = { start: token.start, end: list[end]?.end ?? token.end };
        out.opaque(place, `${token.text}()`, "it runs code that is put together when it runs");
        at = end + 1;
        continue;
      }
      if (token.text === "for" && list[at + 1]?.text === "(") {
        const next = loop(at);
        if (next !== void 0) {
          at = next;
          continue;
        }
      }
      if (token.text === "if" || token.text === "case") {
        const next = otherDatabase(at);
        if (next !== void 0) {
          at = next;
          continue;
        }
      }
      if (token.text === "const" || token.text === "let" || token.text === "var") {
        at = bind(at);
        continue;
      }
      if (token.text === "function" && list[at + 1]?.kind === "name") {
        const read = readExpression(tokens, at, scope);
        scope.set(list[at + 1]?.text ?? "", read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
      const handle = handles.get(token.text) ?? keptIn(scope.get(token.text));
      if (handle !== void 0 && list[at + 1]?.text !== "=>" && list[at + 1]?.text !== ":") {
        const chain = readChain(tokens, at, scope, 0);
        spoken(handle, chain.links, { start: token.start, end: chain.end });
        at = chain.next;
        continue;
      }
      const open = list[at + 1]?.text === "(" ? at + 1 : void 0;
      const known = scope.get(token.text);
      if (open !== void 0 && known?.kind === "function" && depth < MAX_DEPTH2) {
        const chain = readChain(tokens, at, scope, 0);
        called(known, open);
        for (const link of chain.links.slice(1)) if (AFTERWARDS.has(link.name)) following.follow(link.args?.[0], none);
        at = chain.next;
        continue;
      }
      if (open !== void 0 && !isWord(token.text) && before?.text !== "function" && handedOver(open) !== void 0)
        passedOn(`${token.text}()`, at, open);
      if (known?.kind === "list" && list[at + 1]?.text === "." && LOOPS.has(list[at + 2]?.text ?? "")) {
        const chain = readChain(tokens, at, scope, 0);
        const step = chain.links.find(({ name }) => LOOPS.has(name));
        if (rounds(known, step?.args?.[0])) {
          at = chain.next;
          continue;
        }
      }
      at++;
    }
    function passedOn(label, index2, open) {
      const start2 = list[index2]?.start ?? 0;
      const end = list[match.get(open) ?? open]?.end ?? start2;
      out.opaque({ start: start2, end }, label, `it is given the connection, and this file does not show what it does`);
    }
    function bind(index2) {
      const name = list[index2 + 1];
      if (name?.text === "{") {
        const close = match.get(index2 + 1) ?? index2 + 1;
        const from2 = close + 2;
        const source = list[close + 1]?.text === "=" ? handles.get(list[from2]?.text ?? "") : void 0;
        if (source === void 0) return close + 1;
        const { links, next } = readChain(tokens, from2, scope, 0);
        const [own, ...rest] = links;
        if (own?.args !== void 0 || rest.some(({ args }) => args !== void 0)) return close + 1;
        for (let at = index2 + 2; at < close; at++) {
          const key = list[at];
          if (key?.kind !== "name") continue;
          const alias2 = list[at + 1]?.text === ":" && list[at + 2]?.kind === "name" ? list[at + 2] : void 0;
          const step = { name: key.text, at: { start: key.start, end: key.end } };
          handles.set((alias2 ?? key).text, { ...source, steps: [...source.steps, ...rest, step] });
          if (alias2 !== void 0) at += 2;
        }
        return Math.max(next, from2 + 1);
      }
      const value = declaration(tokens, index2);
      if (name?.kind !== "name" || value === void 0) return index2 + 1;
      if (changing.has(name.text)) return value;
      const read = readExpression(tokens, value, scope);
      const [first, ...steps] = read.value.kind === "chain" ? read.value.links : [];
      const alias = first === void 0 || first.args !== void 0 ? void 0 : handles.get(first.name);
      if (alias !== void 0 && steps.every(({ args }) => args === void 0)) {
        handles.set(name.text, { ...alias, steps: [...alias.steps, ...steps] });
        return Math.max(read.next, value);
      }
      const last = steps.at(-1);
      if (alias !== void 0 && last?.name === "bind" && steps.slice(0, -1).every(({ args }) => args === void 0)) {
        const bound = last.args?.slice(1) ?? [];
        handles.set(name.text, { ...alias, steps: [...alias.steps, ...steps.slice(0, -1)], bound });
        return Math.max(read.next, value);
      }
      const kept = keptIn(read.value);
      if (kept !== void 0) {
        handles.set(name.text, kept);
        scope.set(name.text, read.value);
        return Math.max(read.next, value);
      }
      if (read.value.kind === "chain" || read.value.kind === "unknown") return value;
      scope.set(name.text, read.value);
      return read.value.kind === "function" ? Math.max(read.next, value) : value;
    }
    function keptIn(value) {
      if (value?.kind !== "chain" || dialect.kept === void 0) return void 0;
      const [own, ...steps] = value.links;
      const handle = own === void 0 ? void 0 : handles.get(own.name);
      if (own === void 0 || handle === void 0 || handle.collect !== void 0) return void 0;
      return dialect.kept({
        handle,
        ...own.args === void 0 ? {} : { own: own.args },
        steps: [...handle.steps, ...steps],
        at: value.at
      });
    }
    function spoken(handle, links, place) {
      const [own, ...rest] = links;
      const cut = rest.findIndex(({ name }) => AFTERWARDS.has(name) || name === "catch");
      const given2 = plainly(cut < 0 ? rest : rest.slice(0, cut));
      const method = own?.args === void 0 ? void 0 : handle.steps.at(-1);
      const isMethod = method !== void 0 && method.args === void 0 && own?.args !== void 0;
      const steps = isMethod ? [
        ...handle.steps.slice(0, -1),
        { ...method, at: own.at, args: [...handle.bound ?? [], ...own.args] },
        ...given2
      ] : plainly([...handle.steps, ...given2]);
      const args = isMethod ? void 0 : own?.args;
      if (handle.collect !== void 0) handle.collect(steps);
      else if (steps.length > 0 || args !== void 0)
        dialect.call({ handle, ...args === void 0 ? {} : { own: args }, steps, at: place }, following);
      for (const { name, args: args2 } of cut < 0 ? [] : rest.slice(cut))
        if (AFTERWARDS.has(name)) following.follow(args2?.[0], none);
    }
    function called(target, open) {
      const inner = new Map(scope);
      const more = new Map(handles);
      const args = argumentsAt(open);
      target.params.forEach((param, index2) => {
        const arg = args[index2];
        if (param === "" || arg === void 0) return;
        more.delete(param);
        inner.delete(param);
        const [first, ...steps] = arg.kind === "chain" ? arg.links : [];
        const handle = first === void 0 || first.args !== void 0 ? void 0 : handles.get(first.name);
        if (handle === void 0) inner.set(param, arg);
        else if (steps.every((step) => step.args === void 0))
          more.set(param, { ...handle, steps: [...handle.steps, ...steps] });
      });
      walk(target.body.from, target.body.to, inner, more, depth + 1);
    }
    function argumentsAt(open) {
      const read = readChain(tokens, open - 1, scope, 0);
      return read.links[0]?.args ?? [];
    }
    function handedOver(open) {
      const close = match.get(open) ?? open;
      for (let at = open + 1; at < close; at = (match.get(at) ?? at) + 1) {
        const token = list[at];
        const handle = token?.kind === "name" ? handles.get(token.text) : void 0;
        let last = at;
        if (HANDED.has(list[at + 2]?.text ?? ""))
          while (list[last + 1]?.text === "." && list[last + 2]?.kind === "name") last += 2;
        const [left, right] = [list[at - 1]?.text, list[last + 1]?.text];
        if (handle !== void 0 && (left === "(" || left === ",") && (right === ")" || right === ",")) return handle;
      }
      return void 0;
    }
    function otherDatabase(index2) {
      if (list[index2]?.text === "case") {
        if (!OTHER_DATABASE.test(wordsOf(index2 + 1, index2 + 2))) return void 0;
        let at = index2 + 1;
        while (at < to && !(list[at]?.kind === "name" && ["case", "default"].includes(list[at]?.text ?? "")))
          at = (match.get(at) ?? at) + 1;
        return at;
      }
      const close = match.get(index2 + 1);
      const body = close === void 0 ? void 0 : match.get(close + 1);
      if (close === void 0 || body === void 0 || list[close + 1]?.text !== "{") return void 0;
      const said = wordsOf(index2 + 2, close);
      const isNegated = list.slice(index2 + 2, close).some(({ text }) => ["!==", "!=", "!", "||"].includes(text));
      return OTHER_DATABASE.test(said) && !/postgres|\bpg\b/i.test(said) && !isNegated ? body + 1 : void 0;
    }
    function wordsOf(start2, end) {
      return list.slice(start2, end).flatMap(({ pieces }) => pieces ?? []).flat().map(({ text }) => text).join(" ");
    }
    function loop(index2) {
      const close = match.get(index2 + 1);
      const of = [3, 4].map((step) => index2 + step).find((at) => list[at]?.text === "of");
      const name = of === void 0 ? void 0 : list[of - 1];
      if (close === void 0 || of === void 0 || name?.kind !== "name") return void 0;
      const source = readExpression(tokens, of + 1, scope);
      const inBraces = list[close + 1]?.text === "{" ? match.get(close + 1) : void 0;
      const body = inBraces ?? (list[close + 1]?.text === "{" ? void 0 : readExpression(tokens, close + 1, scope).next);
      if (source.value.kind !== "list" || source.next !== close || body === void 0 || source.value.items.length > MAX_ROUNDS)
        return void 0;
      const from2 = inBraces === void 0 ? close + 1 : close + 2;
      for (const item of source.value.items)
        walk(from2, body, new Map([...scope, [name.text, item]]), handles, depth + 1);
      return inBraces === void 0 ? body : body + 1;
    }
    function loopOverList(index2) {
      if (list[index2]?.text !== "[" || list[index2]?.kind !== "punctuation" || depth > MAX_DEPTH2) return void 0;
      const close = match.get(index2);
      if (close === void 0 || list[close + 1]?.text !== "." || !LOOPS.has(list[close + 2]?.text ?? ""))
        return void 0;
      const read = readExpression(tokens, index2, scope);
      const [first, step] = read.value.kind === "chain" ? read.value.links : [];
      return rounds(first?.args?.[0], step?.args?.[0]) ? Math.max(read.next, index2 + 1) : void 0;
    }
    function rounds(items2, body) {
      if (items2?.kind !== "list" || body?.kind !== "function" || items2.items.length > MAX_ROUNDS || depth > MAX_DEPTH2)
        return false;
      const [param = ""] = body.params;
      for (const item of items2.items)
        walk(body.body.from, body.body.to, new Map([...scope, [param, item]]), handles, depth + 1);
      return true;
    }
  };
  walk(start.body.from, start.body.to, module2.scope, dialect.handles(start.params), 0);
};
var plainly = (links) => {
  const plain2 = [];
  for (const link of links) {
    const before = plain2.at(-1);
    const { name, args } = link;
    const inner = before?.name === "bind" ? plain2.at(-2) : before;
    if (inner === void 0 || inner.args !== void 0 || args === void 0) plain2.push(link);
    else if (name === "call") plain2.splice(-1, 1, { ...inner, args: args.slice(1) });
    else if (name === "apply" && (args[1] === void 0 || args[1].kind === "list"))
      plain2.splice(-1, 1, { ...inner, args: args[1]?.items ?? [] });
    else if (name === "" && before?.name === "bind")
      plain2.splice(-2, 2, { ...inner, args: [...(before.args ?? []).slice(1), ...args] });
    else plain2.push(link);
  }
  return plain2;
};
var HANDED = /* @__PURE__ */ new Set(["schema", "raw", "query", "runSql", "execute"]);
var RUNS_TEXT = /* @__PURE__ */ new Set(["eval", "Function"]);
var OTHER_DATABASE = /mysql|maria|sqlite|mssql|oracle|snowflake/i;
var WORDS2 = /* @__PURE__ */ new Set([
  "if",
  "while",
  "switch",
  "for",
  "return",
  "await",
  "catch",
  "super",
  "with"
]);
var isWord = (name) => WORDS2.has(name);
var WRITES = {
  insert: "insert",
  upsert: "insert",
  update: "update",
  increment: "update",
  decrement: "update",
  del: "delete",
  delete: "delete",
  truncate: "truncate"
};
var SOURCES = /* @__PURE__ */ new Set(["from", "into", "table", "queryBuilder", "withSchema"]);
var LIMITS = /^(?:(?:or|and)?where\w*|having\w*|join|\w+Join|limit|first|onConflict)$/i;
var changeOfRows = (table, steps, at, out) => {
  const write = steps.map(({ name }) => (0, import_chunk_B7YUZWPX.ownOf)(WRITES, name)).find((kind) => kind !== void 0);
  const named = (0, import_chunk_B7YUZWPX.textOf)(table) ?? (0, import_chunk_B7YUZWPX.textOf)(steps.find(({ name }) => SOURCES.has(name) && name !== "withSchema")?.args?.[0]);
  if (write === void 0) {
    const batch = steps.find(({ name }) => name === "batchInsert");
    if (batch !== void 0) out.mention(at, `inserts rows into ${(0, import_chunk_B7YUZWPX.textOf)(batch.args?.[0]) ?? "a table"}`);
    return;
  }
  if (named === void 0) {
    out.opaque(at, `${write} of rows`, "the table is not known");
    return;
  }
  const schema = (0, import_chunk_B7YUZWPX.textOf)(steps.find(({ name }) => name === "withSchema")?.args?.[0]);
  const target = (0, import_chunk_B7YUZWPX.tableSql)(named.replace(/\s+as\s+.*$/i, ""), schema);
  const some = steps.some(({ name }) => LIMITS.test(name)) ? ` WHERE ${(0, import_chunk_FVNXMCNJ.identifier)("id")} = 0` : "";
  const sql = {
    insert: void 0,
    update: `UPDATE ${target} SET ${(0, import_chunk_FVNXMCNJ.identifier)("id")} = ${(0, import_chunk_FVNXMCNJ.identifier)("id")}${some}`,
    delete: `DELETE FROM ${target}${some}`,
    truncate: `TRUNCATE ${target}`
  }[write];
  if (sql === void 0) out.mention(at, `inserts rows into ${named}`);
  else out.sql([sql], at, `${write} ${named}`, true);
};
var columnCall = (builder, { steps, at }, out) => {
  const [first, ...more] = steps;
  if (first === void 0) return;
  const { name, args = [] } = first;
  const label = `${builder.made === void 0 ? "alterTable" : "createTable"} ${builder.plain}: ${name}`;
  const emit = (sql) => {
    if (builder.made === void 0) out.sql(sql, at, label);
    else builder.made.after.push(...sql);
  };
  const unknown = (reason) => {
    if (builder.made === void 0) out.opaque(at, label, reason);
    else builder.made.missing.push(reason);
  };
  const special = (0, import_chunk_B7YUZWPX.ownOf)(SPECIAL, name);
  if (special !== void 0) {
    special({ builder, args, more, emit, unknown });
    return;
  }
  const type = typeOf(name, args);
  if (type === void 0) {
    if (first.args !== void 0 && !QUIET2.has(name)) unknown(`${name} is no operation that is read here`);
    return;
  }
  for (const column of columnsOf(name, args, type)) addColumn(builder, column, more, { emit, unknown, at, out, label });
};
var QUIET2 = /* @__PURE__ */ new Set(["comment", "engine", "charset", "collate", "inherits", "queryContext"]);
var SIZED = (name, fallback) => (args) => {
  const [, size] = args;
  return `${name}(${size?.kind === "number" ? size.text : fallback})`;
};
var TYPES2 = {
  increments: "serial",
  bigIncrements: "bigserial",
  integer: "integer",
  int: "integer",
  tinyint: "smallint",
  smallint: "smallint",
  mediumint: "integer",
  bigint: "bigint",
  bigInteger: "bigint",
  text: "text",
  string: SIZED("varchar", "255"),
  varchar: SIZED("varchar", "255"),
  float: "real",
  double: "double precision",
  decimal: (args) => numeric(args),
  numeric: (args) => numeric(args),
  boolean: "boolean",
  bool: "boolean",
  date: "date",
  datetime: (args) => timestamp(args),
  timestamp: (args) => timestamp(args),
  time: "time",
  binary: "bytea",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  geometry: "geometry",
  geography: "geography",
  point: "point",
  enum: "text",
  enu: "text",
  specificType: (args) => (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? import_chunk_B7YUZWPX.UNKNOWN_TYPE
};
var numeric = (args) => {
  const [, precision, scale] = args;
  if (precision?.kind === "null") return "numeric";
  return `numeric(${precision?.kind === "number" ? precision.text : "8"}, ${scale?.kind === "number" ? scale.text : "2"})`;
};
var timestamp = (args) => {
  const [, options] = args;
  const without = options?.kind === "boolean" ? options.value : (0, import_chunk_B7YUZWPX.entryOf)(options, "useTz")?.kind === "boolean" && (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "useTz"));
  return without ? "timestamp" : "timestamptz";
};
var typeOf = (name, args) => {
  const type = (0, import_chunk_B7YUZWPX.ownOf)(TYPES2, name);
  return typeof type === "function" ? type(args) : type;
};
var columnsOf = (name, args, type) => {
  const column = (0, import_chunk_B7YUZWPX.textOf)(args[0]) ?? (name === "increments" || name === "bigIncrements" ? "id" : void 0);
  if (column === void 0) return [{ name: "", type }];
  const values = name === "enum" || name === "enu" ? (0, import_chunk_B7YUZWPX.textsOf)(args[1]) : void 0;
  const native = (0, import_chunk_B7YUZWPX.entryOf)(args[2], "useNative")?.kind === "boolean" ? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[2], "enumName")) : void 0;
  const primary = name === "increments" || name === "bigIncrements";
  return [
    {
      name: column,
      type: native === void 0 ? type : (0, import_chunk_B7YUZWPX.tableSql)(native),
      ...primary ? { primary, notNull: true } : {},
      ...values === void 0 || native !== void 0 ? {} : { check: `${(0, import_chunk_FVNXMCNJ.identifier)(column)} IN (${values.map(import_chunk_FVNXMCNJ.literal).join(", ")})` }
    }
  ];
};
var addColumn = (builder, start, steps, { emit, unknown }) => {
  if (start.name === "") {
    unknown("the name of the column is not known");
    return;
  }
  const { table, plain: plain2, made: made2 } = builder;
  const has2 = (...names) => steps.find(({ name }) => names.includes(name));
  const value = has2("defaultTo", "default")?.args?.[0];
  const isAlter = has2("alter") !== void 0;
  const references = referenceOf(steps);
  const column = {
    ...start,
    ...has2("notNullable", "notNull") === void 0 ? {} : { notNull: true },
    ...value === void 0 || value.kind === "null" ? {} : { default: defaultOf(value) },
    ...has2("primary") === void 0 ? {} : { primary: true }
  };
  const key = (0, import_chunk_FVNXMCNJ.identifier)(column.name);
  const unique = has2("unique");
  const index2 = has2("index");
  const after = [
    ...unique === void 0 ? [] : [
      `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(unique.args?.[0], "indexName")) ?? `${plain2}_${column.name}_unique`)} UNIQUE (${key})`
    ],
    ...references === void 0 ? [] : [
      `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(`${plain2}_${column.name}_foreign`)} FOREIGN KEY (${key}) ${references}`
    ],
    ...index2 === void 0 ? [] : [(0, import_chunk_B7YUZWPX.createIndexSql)({ name: (0, import_chunk_B7YUZWPX.textOf)(index2.args?.[0]) ?? `${plain2}_${column.name}_index`, table, keys: [key] })]
  ];
  if (isAlter) emit([...alterColumn(table, column, steps), ...after]);
  else if (made2 === void 0) emit([`ALTER TABLE ${table} ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(column)}`, ...after]);
  else {
    made2.columns.push(column);
    made2.after.push(...after);
  }
};
var alterColumn = (table, column, steps) => {
  const options = steps.find(({ name }) => name === "alter")?.args?.[0];
  const alter2 = `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(column.name)}`;
  return [
    ...(0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "alterNullable")) ? [] : [`${alter2} ${column.notNull === true ? "SET" : "DROP"} NOT NULL`],
    ...(0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "alterType")) ? [] : [
      `${alter2} TYPE ${column.type ?? import_chunk_B7YUZWPX.UNKNOWN_TYPE} USING (${(0, import_chunk_FVNXMCNJ.identifier)(column.name)}::${column.type ?? import_chunk_B7YUZWPX.UNKNOWN_TYPE})`
    ],
    ...column.default === void 0 ? [] : [`${alter2} SET DEFAULT ${column.default}`]
  ];
};
var referenceOf = (steps) => {
  const written2 = (0, import_chunk_B7YUZWPX.textOf)(steps.find(({ name }) => name === "references")?.args?.[0]);
  const inTable = (0, import_chunk_B7YUZWPX.textOf)(steps.find(({ name }) => name === "inTable" || name === "on")?.args?.[0]);
  if (written2 === void 0) return void 0;
  const parts = written2.split(".");
  const column = parts.pop() ?? "id";
  const table = inTable ?? parts.join(".");
  const rule = (name) => (0, import_chunk_B7YUZWPX.textOf)(steps.find((step) => step.name === name)?.args?.[0]);
  return table === "" ? void 0 : (0, import_chunk_B7YUZWPX.referencesSql)((0, import_chunk_B7YUZWPX.tableSql)(table), [column], { onDelete: rule("onDelete"), onUpdate: rule("onUpdate") });
};
var defaultOf = (value) => {
  if (value.kind !== "chain") return (0, import_chunk_B7YUZWPX.plainDefault)(value) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  if (last?.name === "now") return "CURRENT_TIMESTAMP";
  if (last?.name === "uuid") return "gen_random_uuid()";
  return last?.name === "raw" ? (0, import_chunk_B7YUZWPX.textOf)(last.args?.[0]) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT : import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
};
var namesIn = (args) => {
  const names = args.map((arg) => (0, import_chunk_B7YUZWPX.textsOf)(arg));
  return names.length > 0 && names.every((each) => each !== void 0) ? names.flat() : void 0;
};
var keysOf = (names) => names.map(import_chunk_FVNXMCNJ.identifier).join(", ");
var dropColumns = ({ builder, args, emit, unknown }) => {
  const names = namesIn(args);
  if (names === void 0) unknown("the name of the column is not known");
  else emit([`ALTER TABLE ${builder.table} ${names.map((name) => `DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`).join(", ")}`]);
};
var dropConstraint = (suffix) => ({ builder, args, emit, unknown }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? (suffix === "pkey" && args[0] === void 0 ? `${builder.plain}_pkey` : void 0);
  const columns = (0, import_chunk_B7YUZWPX.textsOf)(args[0]);
  const constraint = name ?? (suffix === "pkey" ? (0, import_chunk_B7YUZWPX.textOf)(args[0]) : columns === void 0 ? void 0 : `${builder.plain}_${columns.join("_")}_${suffix}`);
  if (constraint === void 0) unknown("the constraint is not known");
  else emit([`ALTER TABLE ${builder.table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(constraint)}`]);
};
var added = (what) => (special) => {
  const names = (0, import_chunk_B7YUZWPX.textsOf)(special.args[0]);
  if (names === void 0) special.unknown("its columns are not known");
  else special.emit([what(special, names)]);
};
var nullable = (action2) => ({ builder, args, emit, unknown }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
  if (name === void 0) unknown("the name of the column is not known");
  else emit([`ALTER TABLE ${builder.table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)} ${action2} NOT NULL`]);
};
var SPECIAL = {
  dropColumn: dropColumns,
  dropColumns,
  dropTimestamps: ({ builder, emit }) => emit([`ALTER TABLE ${builder.table} DROP COLUMN "created_at", DROP COLUMN "updated_at"`]),
  renameColumn: ({ builder, args, emit, unknown }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[0]), (0, import_chunk_B7YUZWPX.textOf)(args[1])];
    if (from === void 0 || to === void 0) unknown("the name of the column is not known");
    else emit([`ALTER TABLE ${builder.table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`]);
  },
  setNullable: nullable("DROP"),
  dropNullable: nullable("SET"),
  timestamps: ({ builder, args, emit }) => {
    const [first, second] = args;
    const defaults = first?.kind === "map" ? (0, import_chunk_B7YUZWPX.entryOf)(first, "defaultToNow") : second;
    const isSet = defaults?.kind === "boolean" && defaults.value;
    const columns = ["created_at", "updated_at"].map((name) => ({
      name,
      type: "timestamptz",
      ...isSet ? { notNull: true, default: "CURRENT_TIMESTAMP" } : {}
    }));
    if (builder.made === void 0)
      emit([`ALTER TABLE ${builder.table} ${columns.map((column) => `ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(column)}`).join(", ")}`]);
    else builder.made.columns.push(...columns);
  },
  index: added(
    ({ builder, args }, names) => (0, import_chunk_B7YUZWPX.createIndexSql)({
      name: (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? `${builder.plain}_${names.join("_")}_index`,
      table: builder.table,
      keys: names.map(import_chunk_FVNXMCNJ.identifier)
    })
  ),
  unique: added(
    ({ builder, args }, names) => `ALTER TABLE ${builder.table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[1], "indexName")) ?? `${builder.plain}_${names.join("_")}_unique`)} UNIQUE (${keysOf(names)})`
  ),
  primary: added(({ builder }, names) => `ALTER TABLE ${builder.table} ADD PRIMARY KEY (${keysOf(names)})`),
  foreign: (special) => {
    const references = referenceOf(special.more);
    if (references === void 0) special.unknown("what the foreign key points at is not known");
    else
      added(
        ({ builder, args }, names) => `ALTER TABLE ${builder.table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? `${builder.plain}_${names.join("_")}_foreign`)} FOREIGN KEY (${keysOf(names)}) ${references}`
      )(special);
  },
  check: ({ builder, args, emit, unknown }) => {
    const test = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
    if (test === void 0) unknown("the condition is not known");
    else emit([`ALTER TABLE ${builder.table} ADD CHECK (${test})`]);
  },
  dropForeign: dropConstraint("foreign"),
  dropUnique: dropConstraint("unique"),
  dropPrimary: dropConstraint("pkey"),
  dropChecks: ({ builder, args, emit, unknown }) => {
    const names = namesIn(args);
    if (names === void 0) unknown("the constraints are not known");
    else emit(names.map((name) => `ALTER TABLE ${builder.table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`));
  },
  dropIndex: ({ builder, args, emit, unknown }) => {
    const columns = (0, import_chunk_B7YUZWPX.textsOf)(args[0]);
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? (columns === void 0 ? void 0 : `${builder.plain}_${columns.join("_")}_index`);
    if (name === void 0) unknown("the index is not known");
    else emit([`DROP INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`]);
  }
};
var one = (name, kind) => /* @__PURE__ */ new Map([[name, { kind, steps: [] }]]);
var knex = {
  handles: ([first = "knex"]) => one(first, "knex"),
  call: (chain, following) => {
    const { builder } = chain.handle;
    if (builder === void 0) onConnection(chain, following);
    else columnCall(builder, chain, following.out);
  }
};
var QUIET3 = /* @__PURE__ */ new Set([
  "fn",
  "client",
  "context",
  "isTransaction",
  "userParams",
  "commit",
  "rollback",
  "destroy",
  "ref"
]);
var onConnection = ({ steps, at, own }, following) => {
  const { out } = following;
  const [first] = steps;
  if (steps.some(({ name, args }) => name === "[]" && args !== void 0))
    out.opaque(at, "a call", "the method that is called is only known when it runs");
  else if (own !== void 0) changeOfRows(own[0], steps, at, out);
  else if (first?.name === "raw") out.written(first.args?.[0], at, "knex.raw");
  else if (first?.name === "transaction") following.follow(first.args?.[0], ([trx = ""]) => one(trx, "knex"));
  else if (first?.name === "schema") onSchema(steps.slice(1), following);
  else if (first !== void 0 && !QUIET3.has(first.name)) changeOfRows(void 0, steps, at, out);
};
var onSchema = (steps, following) => {
  let schema;
  for (const link of steps) {
    const { name, args = [] } = link;
    if (name === "withSchema") schema = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
    if (link.args === void 0 || QUERIES.has(name)) continue;
    const plain2 = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
    const label = plain2 === void 0 ? name : `${name} ${plain2}`;
    const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS2, name);
    if (operation === void 0) following.out.opaque(link.at, label, `${name} is no operation that is read here`);
    else
      operation({
        link,
        args,
        label,
        table: plain2 === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.tableSql)(plain2, schema),
        schema,
        following
      });
  }
};
var QUERIES = /* @__PURE__ */ new Set([
  "withSchema",
  "hasTable",
  "hasColumn",
  "timeout",
  "queryContext",
  "toString",
  "toSQL",
  "debug",
  "transacting",
  ""
]);
var withTable = (sql) => (step) => {
  if (step.table === void 0) step.following.out.opaque(step.link.at, step.label, "the name is not known");
  else step.following.out.sql([sql(step).replace("$", () => step.table ?? "")], step.link.at, step.label);
};
var create = (clause) => ({ table, args, label, link, following }) => {
  const { out } = following;
  if (table === void 0) {
    out.opaque(link.at, label, "the name is not known");
    return;
  }
  const builder = (0, import_chunk_B7YUZWPX.tableToMake)(table, (0, import_chunk_B7YUZWPX.textOf)(args[0]) ?? "");
  if (args[1]?.kind === "function") following.follow(args[1], built(builder, args[1]));
  else builder.made.missing.push("its columns stand somewhere else");
  out.sql((0, import_chunk_B7YUZWPX.createTableSql)(builder, clause), link.at, label, builder.made.missing.length > 0);
  const [missing] = builder.made.missing;
  if (missing !== void 0) out.opaque(link.at, label, missing);
};
var alter = ({ table, args, label, link, following }) => {
  if (table === void 0 || args[1]?.kind !== "function")
    following.out.opaque(
      link.at,
      label,
      table === void 0 ? "the name is not known" : "what is done with it stands somewhere else"
    );
  else following.follow(args[1], built({ table, plain: (0, import_chunk_B7YUZWPX.textOf)(args[0]) ?? "" }, args[1]));
};
var built = (builder, { params }) => () => /* @__PURE__ */ new Map([[params[0] ?? "this", { kind: "table", builder, steps: [] }]]);
var OPERATIONS2 = {
  raw: ({ args, link, following }) => following.out.written(args[0], link.at, "knex.schema.raw"),
  createTable: create(""),
  createTableIfNotExists: create("IF NOT EXISTS "),
  createTableLike: withTable(
    ({ args, schema }) => `CREATE TABLE $ (LIKE ${(0, import_chunk_B7YUZWPX.tableSql)((0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? "", schema)} INCLUDING ALL)`
  ),
  alterTable: alter,
  table: alter,
  dropTable: withTable(() => "DROP TABLE $"),
  dropTableIfExists: withTable(() => "DROP TABLE IF EXISTS $"),
  renameTable: (step) => {
    const to = (0, import_chunk_B7YUZWPX.textOf)(step.args[1]);
    if (to === void 0) step.following.out.opaque(step.link.at, step.label, "the new name is not known");
    else withTable(() => `ALTER TABLE $ RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`)(step);
  },
  createSchema: withTable(() => "CREATE SCHEMA $"),
  createSchemaIfNotExists: withTable(() => "CREATE SCHEMA IF NOT EXISTS $"),
  dropSchema: withTable(({ args }) => `DROP SCHEMA $${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? " CASCADE" : ""}`),
  dropSchemaIfExists: withTable(({ args }) => `DROP SCHEMA IF EXISTS $${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? " CASCADE" : ""}`),
  dropView: withTable(() => "DROP VIEW $"),
  dropViewIfExists: withTable(() => "DROP VIEW IF EXISTS $"),
  dropMaterializedView: withTable(() => "DROP MATERIALIZED VIEW $"),
  dropMaterializedViewIfExists: withTable(() => "DROP MATERIALIZED VIEW IF EXISTS $"),
  refreshMaterializedView: withTable(
    ({ args }) => `REFRESH MATERIALIZED VIEW ${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? "CONCURRENTLY " : ""}$`
  )
};
var has = ({ steps }, name) => steps.some((step) => step.name === name);
var argsOf = ({ steps }, name) => steps.find((step) => step.name === name)?.args ?? [];
var onlyKnown = ({ steps, missing }, known) => {
  for (const { name } of steps) if (!known.includes(name)) missing.push(`${name} is no operation that is read here`);
};
var taken = (part, missing) => {
  missing.push(...part.missing);
  return part.sql;
};
var isSent = ({ name }) => name.startsWith("execute") || name === "stream" || name === "compile";
var describedBy = (value, following) => {
  if (value === void 0) return [];
  if (value.kind !== "function") return void 0;
  const steps = [];
  following.follow(
    value,
    ([name = ""]) => /* @__PURE__ */ new Map([[name, { kind: "part", steps: [], collect: (more) => steps.push(...more) }]])
  );
  return steps;
};
var ELSEWHERE = /* @__PURE__ */ new Set(["autoIncrement", "unsigned", "identity"]);
var COLUMN = /* @__PURE__ */ new Set([
  "primaryKey",
  "references",
  "onDelete",
  "onUpdate",
  "unique",
  "notNull",
  "defaultTo",
  "check",
  "generatedAlwaysAs",
  "generatedAlwaysAsIdentity",
  "generatedByDefaultAsIdentity",
  "stored",
  "modifyFront",
  "nullsNotDistinct",
  "ifNotExists",
  "modifyEnd"
]);
var CONSTRAINT = /* @__PURE__ */ new Set([
  "onDelete",
  "onUpdate",
  "deferrable",
  "notDeferrable",
  "initiallyDeferred",
  "initiallyImmediate",
  "nullsNotDistinct"
]);
var SENT = /* @__PURE__ */ new Set(["execute", "compile", "toOperationNode"]);
var strangers = (steps, known) => steps.filter(({ name }) => !known.has(name) && !SENT.has(name)).map(
  ({ name }) => ELSEWHERE.has(name) ? `PostgreSQL has no ${name}` : `${name} is no operation that is read here`
);
var sqlOf = (value) => (0, import_chunk_B7YUZWPX.textOf)(fragmentOf(value));
var typeOf2 = (value) => {
  const type = (0, import_chunk_B7YUZWPX.textOf)(value) ?? sqlOf(value);
  return type === void 0 ? { sql: import_chunk_B7YUZWPX.UNKNOWN_TYPE, missing: ["its type is not known"] } : { sql: type, missing: [] };
};
var defaultOf2 = (value) => {
  if (value === void 0 || value.kind === "list" || value.kind === "map") return import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  return sqlOf(value) ?? (0, import_chunk_B7YUZWPX.plainDefault)(value) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
};
var referenceOf2 = (value, schema) => {
  const parts = (0, import_chunk_B7YUZWPX.textOf)(value)?.split(".") ?? [];
  const column = parts.pop();
  if (column === void 0 || parts.length === 0) return void 0;
  return `REFERENCES ${(0, import_chunk_B7YUZWPX.tableSql)(parts.join("."), parts.length > 1 ? void 0 : schema)} (${(0, import_chunk_FVNXMCNJ.identifier)(column)})`;
};
var ACTIONS = /* @__PURE__ */ new Set(["no action", "restrict", "cascade", "set null", "set default"]);
var action = (steps, name, words) => {
  const said = (0, import_chunk_B7YUZWPX.textOf)(steps.findLast((step) => step.name === name)?.args?.[0]);
  return said !== void 0 && ACTIONS.has(said) ? ` ${words} ${said.toUpperCase()}` : "";
};
var actions = (steps) => `${action(steps, "onDelete", "ON DELETE")}${action(steps, "onUpdate", "ON UPDATE")}`;
var columnPart = (args, described, schema) => {
  const [nameValue, typeValue] = args;
  const name = (0, import_chunk_B7YUZWPX.textOf)(nameValue);
  const type = typeOf2(typeValue);
  const steps = described ?? [];
  const missing = [
    ...name === void 0 ? ["the name of the column is not known"] : [],
    ...type.missing,
    ...described === void 0 ? ["what the column is like stands somewhere else"] : [],
    ...strangers(steps, COLUMN)
  ];
  const valueOf = (step) => steps.findLast((each) => each.name === step)?.args?.[0];
  const has2 = (step) => steps.some((each) => each.name === step);
  const raw = (step) => {
    if (!has2(step)) return "";
    const sql = sqlOf(valueOf(step));
    if (sql === void 0) missing.push(`the SQL of ${step} is not known`);
    return sql ?? "";
  };
  const reference = has2("references") ? referenceOf2(valueOf("references"), schema) : "";
  if (reference === void 0) missing.push("what the foreign key points at is not known");
  const generated = raw("generatedAlwaysAs");
  const check = raw("check");
  const parts = [
    has2("ifNotExists") ? "IF NOT EXISTS" : "",
    (0, import_chunk_FVNXMCNJ.identifier)(name ?? "unknown"),
    type.sql,
    raw("modifyFront"),
    has2("generatedAlwaysAsIdentity") ? "GENERATED ALWAYS AS IDENTITY" : "",
    has2("generatedByDefaultAsIdentity") ? "GENERATED BY DEFAULT AS IDENTITY" : "",
    generated === "" ? "" : `GENERATED ALWAYS AS (${generated})${has2("stored") ? " STORED" : ""}`,
    has2("defaultTo") ? `DEFAULT ${defaultOf2(valueOf("defaultTo"))}` : "",
    has2("notNull") ? "NOT NULL" : "",
    has2("unique") ? "UNIQUE" : "",
    has2("nullsNotDistinct") ? "NULLS NOT DISTINCT" : "",
    has2("primaryKey") ? "PRIMARY KEY" : "",
    reference === void 0 || reference === "" ? "" : `${reference}${actions(steps)}`,
    check === "" ? "" : `CHECK (${check})`,
    raw("modifyEnd")
  ];
  return { sql: parts.filter((part) => part !== "").join(" "), missing };
};
var constraintPart = ({ name: call, args = [] }, described, schema) => {
  const [nameValue, second, target, targetColumns] = args;
  const name = (0, import_chunk_B7YUZWPX.textOf)(nameValue);
  const steps = described ?? [];
  const missing = [
    ...name === void 0 ? ["the name of the constraint is not known"] : [],
    ...described === void 0 ? ["what the constraint is like stands somewhere else"] : [],
    ...strangers(steps, CONSTRAINT)
  ];
  const has2 = (step) => steps.some((each) => each.name === step);
  const keys2 = (value) => {
    const names = value?.kind === "list" ? value.items.map((item) => (0, import_chunk_B7YUZWPX.textOf)(item)) : [void 0];
    if (names.some((each) => each === void 0)) missing.push("its columns are not known");
    return names.map((each) => (0, import_chunk_FVNXMCNJ.identifier)(each ?? "unknown")).join(", ");
  };
  const when = `${has2("deferrable") ? " DEFERRABLE" : has2("notDeferrable") ? " NOT DEFERRABLE" : ""}${has2("initiallyDeferred") ? " INITIALLY DEFERRED" : has2("initiallyImmediate") ? " INITIALLY IMMEDIATE" : ""}`;
  const prefix = name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
  switch (call) {
    case "addPrimaryKeyConstraint":
      return { sql: `${prefix}PRIMARY KEY (${keys2(second)})${when}`, missing };
    case "addUniqueConstraint":
      return {
        sql: `${prefix}UNIQUE${has2("nullsNotDistinct") ? " NULLS NOT DISTINCT" : ""} (${keys2(second)})${when}`,
        missing
      };
    case "addCheckConstraint": {
      const check = sqlOf(second);
      if (check === void 0) missing.push("its condition is not known");
      return { sql: `${prefix}CHECK (${check ?? "true"})`, missing };
    }
    case "addForeignKeyConstraint": {
      const table = (0, import_chunk_B7YUZWPX.textOf)(target);
      if (table === void 0) missing.push("what the foreign key points at is not known");
      const references = table === void 0 ? "" : ` REFERENCES ${(0, import_chunk_B7YUZWPX.tableSql)(table, table.includes(".") ? void 0 : schema)} (${keys2(targetColumns)})`;
      return { sql: `${prefix}FOREIGN KEY (${keys2(second)})${references}${actions(steps)}${when}`, missing };
    }
    default:
      return void 0;
  }
};
var callbackOf = (name) => name === "addForeignKeyConstraint" ? 4 : 2;
var enumValues = (value) => value?.kind === "list" ? (0, import_chunk_B7YUZWPX.textsOf)(value)?.map(import_chunk_FVNXMCNJ.literal).join(", ") : void 0;
var alterTable = (call) => {
  const { steps, name, schema, label, missing, following, first } = call;
  const commands = [];
  for (const [index2, step] of steps.entries()) {
    if (MODIFIERS2.has(step.name)) continue;
    const described = describedBy(
      step.args?.[step.name === "alterColumn" || step.name === "dropColumn" ? 1 : callbackOf(step.name)],
      following
    );
    const next = steps.findIndex((other, position) => position > index2 && !MODIFIERS2.has(other.name));
    const behind = steps.slice(index2 + 1, next < 0 ? void 0 : next);
    const constraint = constraintPart(step, described === void 0 ? void 0 : [...described, ...behind], schema);
    const command = constraint === void 0 ? commandOf(step, described, behind, schema) : { ...constraint, sql: `ADD ${constraint.sql}` };
    if (command === void 0) missing.push(`${step.name} is no operation that is read here`);
    else commands.push({ ...command, at: step.at });
  }
  for (const { missing: more } of commands) missing.push(...more);
  const sent = commands.filter(({ sql }) => sql !== "");
  if (sent.length === 0) {
    if (missing.length === 0 && call.steps.length > 0) missing.push("what is done with it stands somewhere else");
    return;
  }
  const [only] = sent;
  const at = sent.length === 1 && only !== void 0 ? only.at : first.at;
  following.out.sql([`ALTER TABLE ${name} ${sent.map(({ sql }) => sql).join(", ")}`], at, label, missing.length > 0);
};
var MODIFIERS2 = /* @__PURE__ */ new Set([
  "onDelete",
  "onUpdate",
  "deferrable",
  "notDeferrable",
  "initiallyDeferred",
  "initiallyImmediate",
  "ifExists",
  "cascade",
  "restrict"
]);
var UNKNOWN_NAME = { sql: "", missing: ["the name of the column or constraint is not known"] };
var commandOf = ({ name, args = [] }, described, behind, schema) => {
  const [first, second] = [(0, import_chunk_B7YUZWPX.textOf)(args[0]), (0, import_chunk_B7YUZWPX.textOf)(args[1])];
  const whole2 = (sql) => sql === void 0 ? UNKNOWN_NAME : { sql, missing: [] };
  const quoted = first === void 0 ? void 0 : (0, import_chunk_FVNXMCNJ.identifier)(first);
  switch (name) {
    case "addColumn": {
      const column = columnPart(args, described, schema);
      return first === void 0 ? { ...column, sql: "" } : { ...column, sql: `ADD COLUMN ${column.sql}` };
    }
    case "dropColumn":
      return whole2(
        quoted === void 0 ? void 0 : `DROP COLUMN ${described?.some((step) => step.name === "ifExists") === true ? "IF EXISTS " : ""}${quoted}`
      );
    case "renameColumn":
      return whole2(
        quoted === void 0 || second === void 0 ? void 0 : `RENAME COLUMN ${quoted} TO ${(0, import_chunk_FVNXMCNJ.identifier)(second)}`
      );
    case "alterColumn":
      return quoted === void 0 ? UNKNOWN_NAME : alteration(quoted, described);
    case "renameTo":
      return whole2(quoted === void 0 ? void 0 : `RENAME TO ${quoted}`);
    case "setSchema":
      return whole2(quoted === void 0 ? void 0 : `SET SCHEMA ${quoted}`);
    case "dropConstraint": {
      const said = (word) => behind.some((step) => step.name === word);
      return whole2(
        quoted === void 0 ? void 0 : `DROP CONSTRAINT ${said("ifExists") ? "IF EXISTS " : ""}${quoted}${said("cascade") ? " CASCADE" : ""}`
      );
    }
    case "renameConstraint":
      return whole2(
        quoted === void 0 || second === void 0 ? void 0 : `RENAME CONSTRAINT ${quoted} TO ${(0, import_chunk_FVNXMCNJ.identifier)(second)}`
      );
    default:
      return void 0;
  }
};
var alteration = (column, described) => {
  const steps = described ?? [];
  const sent = [];
  const missing = steps.length === 0 ? ["what is done with the column stands somewhere else"] : [];
  for (const { name, args = [] } of steps) {
    if (name === "setDataType") {
      const type = typeOf2(args[0]);
      missing.push(...type.missing);
      sent.push(`ALTER COLUMN ${column} TYPE ${type.sql}`);
    } else if (name === "setDefault") sent.push(`ALTER COLUMN ${column} SET DEFAULT ${defaultOf2(args[0])}`);
    else if (name === "dropDefault") sent.push(`ALTER COLUMN ${column} DROP DEFAULT`);
    else if (name === "setNotNull") sent.push(`ALTER COLUMN ${column} SET NOT NULL`);
    else if (name === "dropNotNull") sent.push(`ALTER COLUMN ${column} DROP NOT NULL`);
    else missing.push(`${name} is no operation that is read here`);
  }
  return { sql: sent.join(", "), missing };
};
var keysOf2 = (value) => {
  if (value?.kind === "list") return value.items.flatMap(keysOf2);
  const text = (0, import_chunk_B7YUZWPX.textOf)(value);
  if (text !== void 0) {
    const [column = "", order] = text.trim().split(/\s+/);
    return [
      `${(0, import_chunk_FVNXMCNJ.identifier)(column)}${order !== void 0 && /^(?:asc|desc)$/i.test(order) ? ` ${order.toUpperCase()}` : ""}`
    ];
  }
  return [sqlOf(value) ?? "(true)"];
};
var conditionOf = (args) => {
  const [left, operator, right] = args;
  const column = (0, import_chunk_B7YUZWPX.textOf)(left);
  const value = right === void 0 || right.kind === "list" || right.kind === "map" ? void 0 : sqlOf(right) ?? (0, import_chunk_B7YUZWPX.plainDefault)(right);
  const word = (0, import_chunk_B7YUZWPX.textOf)(operator);
  if (column !== void 0 && value !== void 0 && word !== void 0 && /^[<>=!]+$|^is(?: not)?$/i.test(word))
    return `${(0, import_chunk_B7YUZWPX.tableSql)(column)} ${word} ${value}`;
  return sqlOf(left) ?? "true";
};
var createIndex = (call) => {
  const { steps, plain: plain2, schema, label, missing, following, first } = call;
  onlyKnown(call, [
    "ifNotExists",
    "unique",
    "nullsNotDistinct",
    "on",
    "column",
    "columns",
    "expression",
    "using",
    "where"
  ]);
  const table = (0, import_chunk_B7YUZWPX.textOf)(argsOf(call, "on")[0]);
  if (table === void 0) {
    missing.push("its table is not known");
    return;
  }
  const where = steps.filter(({ name }) => name === "where").map(({ args = [] }) => conditionOf(args));
  following.out.sql(
    [
      (0, import_chunk_B7YUZWPX.createIndexSql)({
        name: plain2,
        table: (0, import_chunk_B7YUZWPX.tableSql)(table, table.includes(".") ? void 0 : schema),
        keys: steps.flatMap(
          ({ name, args = [] }) => name === "column" || name === "columns" || name === "expression" ? keysOf2(args[0]) : []
        ),
        unique: has(call, "unique"),
        ifNotExists: has(call, "ifNotExists"),
        method: (0, import_chunk_B7YUZWPX.textOf)(argsOf(call, "using")[0]),
        where: where.length === 0 ? void 0 : where.join(" AND ")
      })
    ],
    first.at,
    label
  );
};
var createTable = (call) => {
  const { steps, name, schema, label, missing, following, first } = call;
  const { out } = following;
  const columns = [];
  const constraints = [];
  const ends = [];
  for (const step of steps) {
    const { name: called, args = [] } = step;
    if (called === "addColumn") columns.push(taken(columnPart(args, describedBy(args[2], following), schema), missing));
    else if (called === "modifyEnd" || called === "modifyFront") {
      const sql2 = sqlOf(args[0]);
      if (sql2 === void 0 || called === "modifyFront") missing.push(`what ${called} adds is not known`);
      else ends.push(sql2);
    } else {
      const constraint = constraintPart(step, describedBy(args[callbackOf(called)], following), schema);
      if (constraint !== void 0) constraints.push(taken(constraint, missing));
      else if (!["ifNotExists", "temporary", "onCommit", "as"].includes(called))
        missing.push(
          called === "addIndex" ? "PostgreSQL has no index in CREATE TABLE" : `${called} is no operation that is read here`
        );
    }
  }
  const head = `CREATE ${has(call, "temporary") ? "TEMPORARY " : ""}TABLE ${has(call, "ifNotExists") ? "IF NOT EXISTS " : ""}${name}`;
  const sql = has(call, "as") ? `${head} AS ${sqlOf(argsOf(call, "as")[0]) ?? "SELECT"}` : `${head} (${[...columns, ...constraints].join(", ")})${ends.map((end) => ` ${end}`).join("")}`;
  out.sql([sql], first.at, label, has(call, "as") || missing.length > 0);
};
var schemaCall = (steps, outer, following) => {
  const { out } = following;
  let schema = outer;
  let from = 0;
  for (const { name, args } of steps) {
    if (name === "withSchema") schema = (0, import_chunk_B7YUZWPX.textOf)(args?.[0]);
    else if (name !== "withPlugin" && name !== "withoutPlugins") break;
    from++;
  }
  const [first, ...rest] = steps.slice(from);
  if (first === void 0) return;
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(first.args?.[0]);
  const label = plain2 === void 0 ? first.name : `${first.name} ${plain2}`;
  const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS3, first.name);
  if (operation === void 0) {
    out.opaque(first.at, label, `${first.name} is no operation that is read here`);
    return;
  }
  if (plain2 === void 0) {
    out.opaque(first.at, label, "the name is not known");
    return;
  }
  const missing = [];
  const inner = withCalled(rest, following, missing);
  operation({
    first,
    steps: inner.filter((step) => !isSent(step)),
    plain: plain2,
    name: (0, import_chunk_B7YUZWPX.tableSql)(plain2, plain2.includes(".") ? void 0 : schema),
    schema,
    label,
    missing,
    following
  });
  if (!inner.some(isSent))
    missing.push("it is not sent here, and what is added to it before that stands somewhere else");
  for (const reason of new Set(missing)) out.opaque(first.at, label, reason);
};
var withCalled = (steps, following, missing) => steps.flatMap((step) => {
  if (step.name !== "$call") return [step];
  const inner = describedBy(step.args?.[0], following);
  if (inner !== void 0 && step.args?.[0] !== void 0) return withCalled(inner, following, missing);
  missing.push("a part of it stands somewhere else");
  return [];
});
var simple = (known, sql) => (call) => {
  onlyKnown(call, known);
  call.following.out.sql([sql(call)], call.first.at, call.label);
};
var dropped = (what) => simple(["ifExists", "cascade", "temporary", "materialized"], (call) => {
  const kind = what === "VIEW" && has(call, "materialized") ? "MATERIALIZED VIEW" : what;
  return `DROP ${kind} ${has(call, "ifExists") ? "IF EXISTS " : ""}${call.name}${has(call, "cascade") ? " CASCADE" : ""}`;
});
var createView = (call) => {
  const { name, label, following, first } = call;
  onlyKnown(call, ["temporary", "materialized", "ifNotExists", "orReplace", "columns", "as"]);
  const word = (step, text) => has(call, step) ? `${text} ` : "";
  const query = sqlOf(argsOf(call, "as")[0]);
  following.out.sql(
    [
      `CREATE ${word("orReplace", "OR REPLACE")}${word("temporary", "TEMPORARY")}${word("materialized", "MATERIALIZED")}VIEW ${word("ifNotExists", "IF NOT EXISTS")}${name} AS ${query?.replace(/;\s*$/, "") ?? "SELECT"}`
    ],
    first.at,
    label,
    query === void 0
  );
};
var alterType = (call) => {
  const { steps, name, label, missing, following, first } = call;
  const texts = (step) => argsOf(call, step).map(import_chunk_B7YUZWPX.textOf);
  onlyKnown(call, ["addValue", "renameTo", "renameValue", "setSchema", "ifNotExists", "before", "after"]);
  const [what] = steps;
  const [value, next] = what === void 0 ? [] : texts(what.name);
  const beside = (step) => {
    const [other] = texts(step);
    return other === void 0 ? "" : ` ${step.toUpperCase()} ${(0, import_chunk_FVNXMCNJ.literal)(other)}`;
  };
  const command = value === void 0 ? void 0 : what?.name === "addValue" ? `ADD VALUE ${has(call, "ifNotExists") ? "IF NOT EXISTS " : ""}${(0, import_chunk_FVNXMCNJ.literal)(value)}${beside("before")}${beside("after")}` : what?.name === "renameTo" ? `RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(value)}` : what?.name === "setSchema" ? `SET SCHEMA ${(0, import_chunk_FVNXMCNJ.identifier)(value)}` : what?.name === "renameValue" && next !== void 0 ? `RENAME VALUE ${(0, import_chunk_FVNXMCNJ.literal)(value)} TO ${(0, import_chunk_FVNXMCNJ.literal)(next)}` : void 0;
  if (command === void 0) missing.push("a part of it is not constant");
  else following.out.sql([`ALTER TYPE ${name} ${command}`], first.at, label);
};
var createType = (call) => {
  const { name, label, missing, following, first } = call;
  onlyKnown(call, ["asEnum"]);
  const values = enumValues(argsOf(call, "asEnum")[0]);
  if (values === void 0) missing.push("its values are not known");
  else following.out.sql([`CREATE TYPE ${name} AS ENUM (${values})`], first.at, label);
};
var OPERATIONS3 = {
  createTable,
  alterTable,
  dropTable: dropped("TABLE"),
  createIndex,
  dropIndex: simple(["on", "ifExists", "cascade"], (call) => {
    const table = (0, import_chunk_B7YUZWPX.textOf)(argsOf(call, "on")[0]);
    const index2 = call.schema === void 0 ? (0, import_chunk_FVNXMCNJ.identifier)(call.plain) : (0, import_chunk_B7YUZWPX.tableSql)(call.plain, call.schema);
    return `DROP INDEX ${has(call, "ifExists") ? "IF EXISTS " : ""}${index2}${table === void 0 ? "" : ` ON ${(0, import_chunk_B7YUZWPX.tableSql)(table)}`}${has(call, "cascade") ? " CASCADE" : ""}`;
  }),
  createSchema: simple(
    ["ifNotExists"],
    (call) => `CREATE SCHEMA ${has(call, "ifNotExists") ? "IF NOT EXISTS " : ""}${(0, import_chunk_FVNXMCNJ.identifier)(call.plain)}`
  ),
  dropSchema: simple(
    ["ifExists", "cascade"],
    (call) => `DROP SCHEMA ${has(call, "ifExists") ? "IF EXISTS " : ""}${(0, import_chunk_FVNXMCNJ.identifier)(call.plain)}${has(call, "cascade") ? " CASCADE" : ""}`
  ),
  createView,
  dropView: dropped("VIEW"),
  refreshMaterializedView: simple(
    ["concurrently", "withData", "withNoData"],
    (call) => `REFRESH MATERIALIZED VIEW ${has(call, "concurrently") ? "CONCURRENTLY " : ""}${call.name}${has(call, "withNoData") ? " WITH NO DATA" : ""}`
  ),
  createType,
  alterType,
  dropType: dropped("TYPE")
};
var one2 = (name) => /* @__PURE__ */ new Map([[name, { kind: "db", steps: [] }]]);
var kysely = {
  handles: ([first = "db"]) => new Map([...one2(first), ["sql", { kind: "sql", steps: [] }]]),
  call: (chain, following) => {
    if (chain.handle.kind === "sql") written(chain, following);
    else onConnection2(chain, following);
  },
  kept: ({ handle, own, steps }) => {
    if (steps.some(({ name }) => name === "startTransaction")) return { kind: "db", steps: [] };
    if (handle.kind === "sql")
      return steps.some(isSent) ? void 0 : { kind: "sql", steps: own === void 0 ? steps : [tagged(own), ...steps] };
    const [first] = unqualified(steps).steps;
    const begun = first?.name === "schema" || ROWS.test(first?.name ?? "");
    return begun && !steps.some(isSent) ? { kind: "db", steps } : void 0;
  }
};
var tagged = (args) => ({ name: "sql", args, at: args[0]?.at ?? { start: 0, end: 0 } });
var written = ({ own, steps, at }, { out }) => {
  const sent = steps.findIndex(isSent);
  if (sent < 0) return;
  const before = steps.slice(0, sent);
  const links = own !== void 0 ? [tagged(own), ...before] : before[0]?.name === "sql" ? before : [{ name: "sql", at }, ...before];
  out.written(fragmentOf({ kind: "chain", links, made: false, at }), at, "sql");
};
var PLUGINS = /* @__PURE__ */ new Set(["withPlugin", "withoutPlugins", "withTables"]);
var QUIET4 = /^(?:selectFrom|selectNoFrom|fn|dynamic|introspection|case|destroy|isTransaction|getExecutor|commit|rollback|savepoint|rollbackToSavepoint|releaseSavepoint)$/;
var ROWS = /^(?:insertInto|replaceInto|mergeInto|updateTable|deleteFrom|with|withRecursive)$/;
var unqualified = (steps) => {
  let schema;
  let from = 0;
  for (const { name, args } of steps) {
    if (name === "withSchema") schema = (0, import_chunk_B7YUZWPX.textOf)(args?.[0]);
    else if (!PLUGINS.has(name) && !name.startsWith("$")) break;
    from++;
  }
  return { steps: steps.slice(from), schema };
};
var onConnection2 = (chain, following) => {
  const { steps, schema } = unqualified(chain.steps);
  const { at } = chain;
  const { out } = following;
  const [first, ...rest] = steps;
  if (first === void 0) return;
  if (first.name === "schema") {
    if (rest.length > 0) schemaCall(rest, schema, following);
  } else if (first.name === "executeQuery") compiled(first, at, following);
  else if (first.name === "transaction" || first.name === "connection") {
    const given = rest.find(isSent)?.args?.[0];
    if (given?.kind === "function") following.follow(given, ([inner = ""]) => one2(inner));
    else if (given !== void 0) out.opaque(at, first.name, "what is done in it stands somewhere else");
  } else if (ROWS.test(first.name)) rows(steps, at, schema, following);
  else if (first.args !== void 0 && !QUIET4.test(first.name) && first.name !== "startTransaction")
    out.opaque(at, first.name, `${first.name} is no operation that is read here`);
};
var compiled = ({ args }, at, following) => {
  const [query] = args ?? [];
  const [first, second, ...rest] = query?.kind === "chain" ? query.links : [];
  const parts = query?.kind === "chain" ? query.links.filter(({ name }) => name !== "compile") : [];
  const fragment = query === void 0 ? void 0 : fragmentOf({ kind: "chain", links: parts, made: false, at: query.at });
  if (fragment !== void 0) following.out.written(fragment, at, "sql");
  else if (first?.name === "CompiledQuery" && second?.name === "raw")
    following.out.written(second.args?.[0], at, "CompiledQuery.raw");
  else if (second?.name === "schema") schemaCall(rest, void 0, following);
  else following.out.opaque(at, "executeQuery", "the query that it sends stands somewhere else");
};
var LIMITS2 = /^(?:(?:or)?where\w*|limit|using|\w*[jJ]oin)$/;
var rows = (steps, at, schema, following) => {
  const { out } = following;
  for (const { name, args = [] } of steps) {
    if (name === "with" || name === "withRecursive") following.follow(args[1], ([inner = ""]) => one2(inner));
    if (!ROWS.test(name) || name.startsWith("with")) continue;
    const plain2 = (0, import_chunk_B7YUZWPX.textOf)(args[0])?.replace(/\s+as\s+.*$/i, "");
    const changes = name === "updateTable" || name === "deleteFrom";
    if (!changes) out.mention(at, `${name} ${plain2 ?? "a table"}`);
    else if (plain2 === void 0) out.opaque(at, name, "the table is not known");
    else {
      const table = (0, import_chunk_B7YUZWPX.tableSql)(plain2, plain2.includes(".") ? void 0 : schema);
      const some = steps.some((step) => LIMITS2.test(step.name)) ? ` WHERE ${(0, import_chunk_FVNXMCNJ.identifier)("id")} = 0` : "";
      const sql = name === "updateTable" ? `UPDATE ${table} SET ${(0, import_chunk_FVNXMCNJ.identifier)("id")} = ${(0, import_chunk_FVNXMCNJ.identifier)("id")}${some}` : `DELETE FROM ${table}${some}`;
      out.sql([sql], at, `${name} ${plain2}`, true);
    }
  }
};
var mikroOrm = {
  handles: () => /* @__PURE__ */ new Map([["this", { kind: "this", steps: [] }]]),
  call: ({ steps: [first], at }, { out }) => {
    if (first?.name === "addSql" || first?.name === "execute") out.written(first.args?.[0], at, `this.${first.name}`);
    else if (first?.args !== void 0 && first.name !== "getKnex")
      out.opaque(at, `this.${first.name}`, `${first.name} is no operation that is read here`);
  }
};
var nodePgMigrate = {
  handles: ([first = "pgm"]) => /* @__PURE__ */ new Map([[first, { kind: "pgm", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first === void 0) return;
    const args = first.args ?? [];
    if (first.name === "db") {
      const [, query] = steps;
      if (query?.name === "query" || query?.name === "select")
        following.out.written(query.args?.[0], at, "pgm.db.query");
      return;
    }
    if (first.args === void 0 || QUIET5.has(first.name)) return;
    const table = nameIn(args[0]);
    const label = table === void 0 ? first.name : `${first.name} ${table.replaceAll('"', "")}`;
    const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS4, first.name);
    if (operation === void 0) following.out.opaque(at, label, `${first.name} is no operation that is read here`);
    else operation({ args, table, at, label, following });
  }
};
var QUIET5 = /* @__PURE__ */ new Set(["noTransaction", "func", "toSchemaName", "setSequence", "comment"]);
var nameIn = (value) => {
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(value);
  if (plain2 !== void 0) return (0, import_chunk_FVNXMCNJ.identifier)(plain2);
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "name"));
  return name === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.tableSql)(name, (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "schema")));
};
var withTable2 = (then) => (call) => {
  const { table, at, label, following } = call;
  const sql = table === void 0 ? void 0 : then({ ...call, table });
  if (sql === void 0)
    following.out.opaque(at, label, table === void 0 ? "the name is not known" : "a part of it is not constant");
  else following.out.sql(sql, at, label);
};
var SHORT = {
  id: "serial",
  int: "integer",
  string: "text",
  float: "real",
  double: "double precision",
  datetime: "timestamp",
  bool: "boolean"
};
var typeIn = (value) => {
  const type = (0, import_chunk_B7YUZWPX.textOf)(value);
  return type === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.ownOf)(SHORT, type) ?? type;
};
var defaultIn = (value) => {
  if (value.kind !== "chain") return (0, import_chunk_B7YUZWPX.plainDefault)(value) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  return last?.name === "func" ? (0, import_chunk_B7YUZWPX.textOf)(last.args?.[0]) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT : import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
};
var referencesIn = (value) => {
  const references = (0, import_chunk_B7YUZWPX.entryOf)(value, "references");
  if (references === void 0) return void 0;
  const written2 = (0, import_chunk_B7YUZWPX.textOf)(references);
  const rules = { onDelete: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "onDelete")), onUpdate: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "onUpdate")) };
  const match = /^"?([\w.]+)"?\s*(?:\(\s*"?(\w+)"?\s*\))?$/.exec(written2 ?? "");
  if (match !== null) return (0, import_chunk_B7YUZWPX.referencesSql)((0, import_chunk_B7YUZWPX.tableSql)(match[1] ?? ""), match[2] === void 0 ? [] : [match[2]], rules);
  const target = nameIn(references);
  return target === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.referencesSql)(target, [], rules);
};
var columnIn2 = (name, value) => {
  const type = typeIn(value) ?? typeIn((0, import_chunk_B7YUZWPX.entryOf)(value, "type"));
  const set = (0, import_chunk_B7YUZWPX.entryOf)(value, "default");
  const generated = (0, import_chunk_B7YUZWPX.entryOf)(value, "expressionGenerated");
  const primary = (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "primaryKey")) || (0, import_chunk_B7YUZWPX.textOf)(value) === "id";
  return {
    name,
    type,
    notNull: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "notNull")),
    primary,
    unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "unique")),
    check: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "check")),
    references: referencesIn(value),
    ...set === void 0 || set.kind === "null" ? {} : { default: defaultIn(set) },
    ...generated === void 0 ? {} : { generated: (0, import_chunk_B7YUZWPX.textOf)(generated) ?? "NULL" },
    ...(0, import_chunk_B7YUZWPX.entryOf)(value, "sequenceGenerated") === void 0 ? {} : { identity: true }
  };
};
var columnsIn = (value) => value?.kind === "map" && !value.open ? [...value.entries].map(([name, each]) => columnIn2(name, each)) : void 0;
var cascade = (options) => (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "cascade")) ? " CASCADE" : "";
var ifExists = (options) => (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "ifExists")) ? "IF EXISTS " : "";
var ifNotExists = (options) => (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "ifNotExists")) ? "IF NOT EXISTS " : "";
var addColumns = withTable2(({ args, table }) => {
  const columns = columnsIn(args[1]);
  const clause = ifNotExists(args[2]);
  return columns === void 0 ? void 0 : [`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${clause}${(0, import_chunk_B7YUZWPX.columnSql)(column)}`).join(", ")}`];
});
var dropColumns2 = withTable2(({ args, table }) => {
  const names = (0, import_chunk_B7YUZWPX.textsOf)(args[1]) ?? (args[1]?.kind === "map" ? [...args[1].entries.keys()] : void 0);
  return names === void 0 ? void 0 : [
    `ALTER TABLE ${table} ${names.map((name) => `DROP COLUMN ${ifExists(args[2])}${(0, import_chunk_FVNXMCNJ.identifier)(name)}${cascade(args[2])}`).join(", ")}`
  ];
});
var keysIn = (value) => {
  const items2 = value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
  return items2.map((item) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(item) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(item, "name"));
    return name === void 0 ? "(true)" : /^\w+$/.test(name) ? (0, import_chunk_FVNXMCNJ.identifier)(name) : `(${name})`;
  });
};
var indexName = (table, value, unique) => {
  const names = (0, import_chunk_B7YUZWPX.textsOf)(value);
  const plain2 = table.replaceAll('"', "").split(".").at(-1) ?? "";
  return names === void 0 ? void 0 : `${plain2}_${names.join("_")}_${unique ? "unique_" : ""}index`;
};
var createIndex2 = withTable2(({ args, table }) => {
  const [, columns, options] = args;
  const unique = (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "unique"));
  return [
    (0, import_chunk_B7YUZWPX.createIndexSql)({
      name: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? indexName(table, columns, unique),
      table,
      keys: keysIn(columns),
      unique,
      concurrently: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "concurrently")),
      ifNotExists: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "ifNotExists")),
      method: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "method")),
      where: (0, import_chunk_B7YUZWPX.entryOf)(options, "where") === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "where")) ?? "(true)"
    })
  ];
});
var dropIndex = withTable2(({ args, table }) => {
  const [, columns, options] = args;
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? indexName(table, columns, (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "unique")));
  const schema = table.includes(".") ? `${table.split(".")[0] ?? ""}.` : "";
  return name === void 0 ? void 0 : [
    `DROP INDEX ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "concurrently")) ? "CONCURRENTLY " : ""}${ifExists(options)}${schema}${(0, import_chunk_FVNXMCNJ.identifier)(name)}${cascade(options)}`
  ];
});
var constraintsIn = (options) => {
  const written2 = (0, import_chunk_B7YUZWPX.textOf)(options);
  if (written2 !== void 0) return [written2];
  if (options?.kind !== "map" || options.open) return void 0;
  const keys2 = (value) => ((0, import_chunk_B7YUZWPX.textsOf)(value) ?? []).map(import_chunk_FVNXMCNJ.identifier).join(", ");
  const list = (value) => value === void 0 ? [] : value.kind === "list" && value.items.some(({ kind }) => kind !== "text") ? value.items : [value];
  return [
    ...list((0, import_chunk_B7YUZWPX.entryOf)(options, "check")).map((each) => `CHECK (${(0, import_chunk_B7YUZWPX.textOf)(each) ?? "true"})`),
    ...list((0, import_chunk_B7YUZWPX.entryOf)(options, "unique")).map((each) => `UNIQUE (${keys2(each)})`),
    ...(0, import_chunk_B7YUZWPX.entryOf)(options, "primaryKey") === void 0 ? [] : [`PRIMARY KEY (${keys2((0, import_chunk_B7YUZWPX.entryOf)(options, "primaryKey"))})`],
    ...list((0, import_chunk_B7YUZWPX.entryOf)(options, "foreignKeys")).map(
      (each) => `FOREIGN KEY (${keys2((0, import_chunk_B7YUZWPX.entryOf)(each, "columns"))}) ${referencesIn(each) ?? ""}`
    ),
    ...(0, import_chunk_B7YUZWPX.entryOf)(options, "exclude") === void 0 ? [] : [`EXCLUDE ${(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "exclude")) ?? ""}`]
  ];
};
var alterColumn2 = withTable2(({ args, table }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
  const options = args[2];
  if (name === void 0 || options?.kind !== "map" || options.open) return void 0;
  const alter2 = `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`;
  const [type, set, notNull, using] = [
    typeIn((0, import_chunk_B7YUZWPX.entryOf)(options, "type")),
    (0, import_chunk_B7YUZWPX.entryOf)(options, "default"),
    (0, import_chunk_B7YUZWPX.entryOf)(options, "notNull"),
    (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using"))
  ];
  if (options.entries.has("type") && type === void 0) return void 0;
  return [
    ...set === void 0 ? [] : [set.kind === "null" ? `${alter2} DROP DEFAULT` : `${alter2} SET DEFAULT ${defaultIn(set)}`],
    ...type === void 0 ? [] : [`${alter2} SET DATA TYPE ${type}${using === void 0 ? "" : ` USING ${using}`}`],
    ...(0, import_chunk_B7YUZWPX.isTrue)(notNull) || (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "allowNull")) ? [`${alter2} SET NOT NULL`] : [],
    ...(0, import_chunk_B7YUZWPX.isFalse)(notNull) || notNull?.kind === "null" || (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "allowNull")) ? [`${alter2} DROP NOT NULL`] : []
  ];
});
var dropped2 = (what) => withTable2(({ args, table }) => [`DROP ${what} ${ifExists(args[1])}${table}${cascade(args[1])}`]);
var renamed2 = (what) => withTable2(({ args, table }) => {
  const to = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
  return to === void 0 ? void 0 : [`ALTER ${what} ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
});
var dropRoutine = withTable2(({ args, table }) => [`DROP FUNCTION ${ifExists(args[2])}${table}${cascade(args[2])}`]);
var OPERATIONS4 = {
  sql: ({ args, at, following }) => following.out.written(args[0], at, "pgm.sql"),
  createTable: withTable2(({ args, table }) => {
    const columns = columnsIn(args[1]);
    const constraints = (0, import_chunk_B7YUZWPX.entryOf)(args[2], "constraints");
    const more = constraints === void 0 ? [] : constraintsIn(constraints) ?? [];
    return columns === void 0 ? void 0 : [`CREATE TABLE ${ifNotExists(args[2])}${table} (${[...columns.map(import_chunk_B7YUZWPX.columnSql), ...more].join(", ")})`];
  }),
  dropTable: dropped2("TABLE"),
  renameTable: renamed2("TABLE"),
  alterTable: withTable2(({ args, table }) => {
    const level = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[1], "levelSecurity"));
    return level === void 0 ? void 0 : [`ALTER TABLE ${table} ${level.toUpperCase()} ROW LEVEL SECURITY`];
  }),
  addColumn: addColumns,
  addColumns,
  dropColumn: dropColumns2,
  dropColumns: dropColumns2,
  renameColumn: withTable2(({ args, table }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  }),
  alterColumn: alterColumn2,
  createIndex: createIndex2,
  addIndex: createIndex2,
  dropIndex,
  addConstraint: withTable2(({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const constraints = constraintsIn(args[2]);
    const prefix = name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
    return constraints?.map((constraint) => `ALTER TABLE ${table} ADD ${prefix}${constraint}`);
  }),
  createConstraint: (call) => OPERATIONS4["addConstraint"]?.(call),
  dropConstraint: withTable2(({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP CONSTRAINT ${ifExists(args[2])}${(0, import_chunk_FVNXMCNJ.identifier)(name)}${cascade(args[2])}`];
  }),
  renameConstraint: withTable2(({ args, table }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  }),
  createType: withTable2(({ args, table }) => {
    const values = (0, import_chunk_B7YUZWPX.textsOf)(args[1]);
    if (values !== void 0) return [`CREATE TYPE ${table} AS ENUM (${values.map(import_chunk_FVNXMCNJ.literal).join(", ")})`];
    return args[1]?.kind === "map" ? [
      `CREATE TYPE ${table} AS (${[...args[1].entries].map(([name, type]) => `${(0, import_chunk_FVNXMCNJ.identifier)(name)} ${typeIn(type) ?? "text"}`).join(", ")})`
    ] : void 0;
  }),
  dropType: dropped2("TYPE"),
  renameType: renamed2("TYPE"),
  renameTypeValue: withTable2(({ args, table }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME VALUE ${(0, import_chunk_FVNXMCNJ.literal)(from)} TO ${(0, import_chunk_FVNXMCNJ.literal)(to)}`];
  }),
  addTypeValue: withTable2(({ args, table }) => {
    const value = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const before = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[2], "before"));
    const after = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[2], "after"));
    return value === void 0 ? void 0 : [
      `ALTER TYPE ${table} ADD VALUE ${ifNotExists(args[2])}${(0, import_chunk_FVNXMCNJ.literal)(value)}${before === void 0 ? "" : ` BEFORE ${(0, import_chunk_FVNXMCNJ.literal)(before)}`}${after === void 0 ? "" : ` AFTER ${(0, import_chunk_FVNXMCNJ.literal)(after)}`}`
    ];
  }),
  createExtension: ({ args, at, label, following }) => {
    const names = (0, import_chunk_B7YUZWPX.textsOf)(args[0]);
    if (names === void 0) following.out.opaque(at, label, "its name is not constant");
    else
      following.out.sql(
        names.map((name) => `CREATE EXTENSION ${ifNotExists(args[1])}${(0, import_chunk_FVNXMCNJ.identifier)(name)}`),
        at,
        label
      );
  },
  dropExtension: dropped2("EXTENSION"),
  createSchema: withTable2(({ args, table }) => [`CREATE SCHEMA ${ifNotExists(args[1])}${table}`]),
  dropSchema: dropped2("SCHEMA"),
  renameSchema: renamed2("SCHEMA"),
  createSequence: withTable2(({ args, table }) => [`CREATE SEQUENCE ${ifNotExists(args[1])}${table}`]),
  dropSequence: dropped2("SEQUENCE"),
  createView: withTable2(({ args, table }) => {
    const body = (0, import_chunk_B7YUZWPX.textOf)(args[2]);
    return body === void 0 ? void 0 : [
      `CREATE ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(args[1], "replace")) ? "OR REPLACE " : ""}VIEW ${table} AS ${body.replace(/;\s*$/, "")}`
    ];
  }),
  dropView: dropped2("VIEW"),
  createMaterializedView: withTable2(({ args, table }) => {
    const body = (0, import_chunk_B7YUZWPX.textOf)(args[2]);
    return body === void 0 ? void 0 : [`CREATE MATERIALIZED VIEW ${ifNotExists(args[1])}${table} AS ${body.replace(/;\s*$/, "")}`];
  }),
  dropMaterializedView: dropped2("MATERIALIZED VIEW"),
  refreshMaterializedView: withTable2(({ args, table }) => [
    `REFRESH MATERIALIZED VIEW ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(args[1], "concurrently")) ? "CONCURRENTLY " : ""}${table}`
  ]),
  dropFunction: dropRoutine,
  dropTrigger: withTable2(({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`DROP TRIGGER ${ifExists(args[2])}${(0, import_chunk_FVNXMCNJ.identifier)(name)} ON ${table}${cascade(args[2])}`];
  }),
  dropPolicy: withTable2(({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`DROP POLICY ${ifExists(args[2])}${(0, import_chunk_FVNXMCNJ.identifier)(name)} ON ${table}`];
  })
};
var sequelize = {
  handles: ([first = "queryInterface"]) => /* @__PURE__ */ new Map([[first, { kind: "queryInterface", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first === void 0) return;
    if (first.name === "sequelize") onConnection3(steps.slice(1), at, following);
    else if (first.name === "context")
      sequelize.call({ handle: { kind: "", steps: [] }, steps: steps.slice(1), at }, following);
    else if (first.args !== void 0 && !QUIET6.test(first.name)) operate(first, at, following);
  }
};
var QUIET6 = /^(?:describe|show|select|get|quote|rawSelect|tableExists|queryGenerator|bulkInsert$|insert$|upsert$)/;
var onConnection3 = (steps, at, following) => {
  const [first] = steps;
  if (first?.name === "query")
    following.out.written((0, import_chunk_B7YUZWPX.entryOf)(first.args?.[0], "query") ?? first.args?.[0], at, "sequelize.query");
  else if (first?.name === "transaction")
    following.follow(
      first.args?.find(({ kind }) => kind === "function"),
      () => /* @__PURE__ */ new Map()
    );
};
var operate = (link, at, { out }) => {
  const args = link.args ?? [];
  const table = nameIn2(args[0]);
  const label = table === void 0 ? link.name : `${link.name} ${table.replaceAll('"', "")}`;
  const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS5, link.name);
  if (operation === void 0) out.opaque(at, label, `${link.name} is no operation that is read here`);
  else if (table === void 0) out.opaque(at, label, "the name is not known");
  else {
    const rough = link.name.startsWith("bulk");
    const sql = operation({ args, table, plain: (0, import_chunk_B7YUZWPX.textOf)(args[0]) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(args[0], "tableName")) ?? "" });
    if (sql === void 0) out.opaque(at, label, "a part of it is not constant");
    else out.sql(sql, at, label, rough);
  }
};
var nameIn2 = (value) => {
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(value);
  if (plain2 !== void 0) return (0, import_chunk_FVNXMCNJ.identifier)(plain2);
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "tableName"));
  return name === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.tableSql)(name, (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "schema")));
};
var TYPES3 = {
  TEXT: "text",
  CITEXT: "citext",
  INTEGER: "integer",
  BIGINT: "bigint",
  SMALLINT: "smallint",
  TINYINT: "smallint",
  FLOAT: "double precision",
  REAL: "real",
  DOUBLE: "double precision",
  BOOLEAN: "boolean",
  DATE: "timestamptz",
  DATEONLY: "date",
  TIME: "time",
  NOW: "timestamptz",
  UUID: "uuid",
  JSON: "json",
  JSONB: "jsonb",
  BLOB: "bytea",
  HSTORE: "hstore",
  INET: "inet",
  CIDR: "cidr",
  MACADDR: "macaddr",
  GEOMETRY: "geometry",
  GEOGRAPHY: "geography",
  TSVECTOR: "tsvector"
};
var typeIn2 = (value) => {
  const written2 = (0, import_chunk_B7YUZWPX.textOf)(value);
  if (written2 !== void 0) return written2;
  if (value?.kind !== "chain") return void 0;
  const link = [...value.links].reverse().find(({ name }) => /^[A-Z]+$/.test(name));
  if (link === void 0) return void 0;
  const [first, second] = link.args ?? [];
  const size = first?.kind === "number" ? `(${first.text}${second?.kind === "number" ? `, ${second.text}` : ""})` : "";
  switch (link.name) {
    case "STRING":
    case "CHAR":
      return `${link.name === "CHAR" ? "char" : "varchar"}${size === "" ? "(255)" : size}`;
    case "DECIMAL":
    case "NUMERIC":
      return `numeric${size}`;
    case "ARRAY": {
      const inner = typeIn2(first);
      return inner === void 0 ? void 0 : `${inner}[]`;
    }
    default:
      return (0, import_chunk_B7YUZWPX.ownOf)(TYPES3, link.name);
  }
};
var enumIn = (value, plain2, name) => {
  const type = value?.kind === "map" ? (0, import_chunk_B7YUZWPX.entryOf)(value, "type") : value;
  const link = type?.kind === "chain" ? type.links.find((each) => each.name === "ENUM") : void 0;
  if (link === void 0) return void 0;
  const given = link.args ?? [];
  const values = (given.length === 1 ? (0, import_chunk_B7YUZWPX.textsOf)(given[0]) : void 0) ?? (0, import_chunk_B7YUZWPX.textsOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "values")) ?? given.flatMap((each) => (0, import_chunk_B7YUZWPX.textOf)(each) ?? []);
  const enumType = (0, import_chunk_FVNXMCNJ.identifier)(`enum_${plain2}_${name}`);
  return { type: enumType, create: `CREATE TYPE ${enumType} AS ENUM (${values.map(import_chunk_FVNXMCNJ.literal).join(", ")})` };
};
var defaultIn2 = (value) => {
  if (value === void 0 || value.kind === "null") return void 0;
  if (value.kind !== "chain") return (0, import_chunk_B7YUZWPX.plainDefault)(value) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  if (last?.name === "NOW") return "CURRENT_TIMESTAMP";
  if (last?.name === "UUIDV4" || last?.name === "UUIDV1") return void 0;
  if (last?.name === "literal") return (0, import_chunk_B7YUZWPX.textOf)(last.args?.[0]) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  if (last?.name === "fn" && (0, import_chunk_B7YUZWPX.textOf)(last.args?.[0]) !== void 0 && last.args?.length === 1)
    return `${(0, import_chunk_B7YUZWPX.textOf)(last.args[0]) ?? ""}()`;
  return import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
};
var referencesIn2 = (value) => {
  const references = (0, import_chunk_B7YUZWPX.entryOf)(value, "references");
  const model = (0, import_chunk_B7YUZWPX.entryOf)(references, "model") ?? references;
  const table = nameIn2(model);
  if (references === void 0 || table === void 0) return void 0;
  const key = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(references, "key")) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "referencesKey"));
  return (0, import_chunk_B7YUZWPX.referencesSql)(table, key === void 0 ? [] : [key], {
    onDelete: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "onDelete")),
    onUpdate: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "onUpdate"))
  });
};
var columnIn3 = (plain2, name, value) => {
  const made2 = enumIn(value, plain2, name);
  const own = value.kind === "map" ? (0, import_chunk_B7YUZWPX.entryOf)(value, "type") : value;
  const type = made2?.type ?? typeIn2(own);
  const auto = (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "autoIncrement"));
  return {
    before: made2 === void 0 ? [] : [made2.create],
    column: {
      name: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(value, "field")) ?? name,
      type: auto ? type === "bigint" ? "bigserial" : "serial" : type,
      notNull: (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(value, "allowNull")),
      primary: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "primaryKey")),
      unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(value, "unique")),
      default: defaultIn2((0, import_chunk_B7YUZWPX.entryOf)(value, "defaultValue")),
      references: referencesIn2(value)
    }
  };
};
var fieldsIn = (value) => {
  const items2 = value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
  return items2.map((item) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(item) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(item, "name")) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(item, "attribute"));
    return name === void 0 ? "(true)" : (0, import_chunk_FVNXMCNJ.identifier)(name);
  });
};
var indexParts = ([, second, third]) => second?.kind === "map" ? { fields: (0, import_chunk_B7YUZWPX.entryOf)(second, "fields"), options: second } : { fields: second, options: third };
var indexNameOf = (plain2, fields) => {
  const names = (0, import_chunk_B7YUZWPX.textsOf)(fields);
  return names === void 0 ? void 0 : `${plain2}_${names.join("_")}`;
};
var whole = (where) => where === void 0 || where.kind === "map" && where.entries.size === 0 && !where.open || where.kind === "null" ? "" : ' WHERE "id" = 0';
var OPERATIONS5 = {
  createTable: ({ args, table, plain: plain2 }) => {
    const [, columns] = args;
    if (columns?.kind !== "map" || columns.open) return void 0;
    const parts = [...columns.entries].map(([name, value]) => columnIn3(plain2, name, value));
    const keys2 = parts.filter(({ column }) => column.primary === true);
    const definitions = parts.map(
      ({ column }) => (0, import_chunk_B7YUZWPX.columnSql)(
        keys2.length > 1 ? { ...column, primary: false, notNull: column.notNull === true || column.primary === true } : column
      )
    );
    if (keys2.length > 1)
      definitions.push(`PRIMARY KEY (${keys2.map(({ column }) => (0, import_chunk_FVNXMCNJ.identifier)(column.name)).join(", ")})`);
    return [...parts.flatMap(({ before }) => before), `CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(", ")})`];
  },
  dropTable: ({ table, args }) => [
    `DROP TABLE IF EXISTS ${table}${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(args[1], "cascade")) ? " CASCADE" : ""}`
  ],
  renameTable: ({ args, table }) => {
    const to = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  addColumn: ({ args, table, plain: plain2 }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const [, , value] = args;
    if (name === void 0 || value === void 0) return void 0;
    const { column, before } = columnIn3(plain2, name, value);
    return [...before, `ALTER TABLE ${table} ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(column)}`];
  },
  removeColumn: ({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  renameColumn: ({ args, table }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  // Sequelize sends NOT NULL, default, UNIQUE and the type, each as its own part.
  changeColumn: ({ args, table, plain: plain2 }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const [, , value] = args;
    if (name === void 0 || value === void 0) return void 0;
    const { column, before } = columnIn3(plain2, name, value);
    const alter2 = `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`;
    return [
      ...before,
      `${alter2} ${column.notNull === true ? "SET" : "DROP"} NOT NULL`,
      ...column.default === void 0 ? column.references === void 0 ? [`${alter2} DROP DEFAULT`] : [] : [`${alter2} SET DEFAULT ${column.default}`],
      ...column.unique === true ? [`ALTER TABLE ${table} ADD UNIQUE (${(0, import_chunk_FVNXMCNJ.identifier)(name)})`] : [],
      ...column.type === void 0 || column.references !== void 0 ? [] : [`${alter2} TYPE ${column.type}${before.length > 0 ? ` USING (${(0, import_chunk_FVNXMCNJ.identifier)(name)}::${column.type})` : ""}`],
      ...column.references === void 0 ? [] : [`ALTER TABLE ${table} ADD FOREIGN KEY (${(0, import_chunk_FVNXMCNJ.identifier)(name)}) ${column.references}`]
    ];
  },
  addIndex: ({ args, table, plain: plain2 }) => {
    const { fields, options } = indexParts(args);
    return [
      (0, import_chunk_B7YUZWPX.createIndexSql)({
        name: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "indexName")) ?? indexNameOf(plain2, fields),
        table,
        keys: fieldsIn(fields),
        unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "unique")) || (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type"))?.toUpperCase() === "UNIQUE" || (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "indicesType"))?.toUpperCase() === "UNIQUE",
        concurrently: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "concurrently")),
        method: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using")),
        where: (0, import_chunk_B7YUZWPX.entryOf)(options, "where") === void 0 ? void 0 : "(true)"
      })
    ];
  },
  removeIndex: ({ args, plain: plain2 }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? indexNameOf(plain2, args[1]);
    return name === void 0 ? void 0 : [`DROP INDEX ${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(args[2], "concurrently")) ? "CONCURRENTLY " : ""}IF EXISTS ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  addConstraint: ({ args, table, plain: plain2 }) => {
    const options = args[1]?.kind === "map" ? args[1] : args[2];
    const fields = (0, import_chunk_B7YUZWPX.entryOf)(options, "fields") ?? args[1];
    const kind = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type"))?.toLowerCase();
    const keys2 = fieldsIn(fields).join(", ");
    const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name"));
    const prefix = name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
    const references = (0, import_chunk_B7YUZWPX.entryOf)(options, "references");
    const target = nameIn2((0, import_chunk_B7YUZWPX.entryOf)(references, "table"));
    const field = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(references, "field"));
    void plain2;
    switch (kind) {
      case "unique":
        return [`ALTER TABLE ${table} ADD ${prefix}UNIQUE (${keys2})`];
      case "primary key":
        return [`ALTER TABLE ${table} ADD ${prefix}PRIMARY KEY (${keys2})`];
      case "check":
        return [`ALTER TABLE ${table} ADD ${prefix}CHECK (true)`];
      case "foreign key":
        return target === void 0 ? void 0 : [
          `ALTER TABLE ${table} ADD ${prefix}FOREIGN KEY (${keys2}) ${(0, import_chunk_B7YUZWPX.referencesSql)(target, field === void 0 ? [] : [field], { onDelete: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "onDelete")), onUpdate: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "onUpdate")) })}`
        ];
      case void 0:
      default:
        return void 0;
    }
  },
  removeConstraint: ({ args, table }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  createSchema: ({ table }) => [`CREATE SCHEMA ${table}`],
  dropSchema: ({ table }) => [`DROP SCHEMA IF EXISTS ${table} CASCADE`],
  bulkUpdate: ({ args, table }) => [`UPDATE ${table} SET "id" = "id"${whole(args[2])}`],
  bulkDelete: ({ args, table }) => [`DELETE FROM ${table}${whole(args[1])}`]
};
var typeorm = {
  handles: ([first = "queryRunner"]) => /* @__PURE__ */ new Map([[first, { kind: "queryRunner", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first?.name === "query") following.out.written(first.args?.[0], at, "queryRunner.query");
    else if (first?.name === "manager" || first?.name === "connection") onManager(steps.slice(1), at, following);
    else if (first?.args !== void 0 && !QUIET7.test(first.name)) operate2(first, at, following);
  }
};
var QUIET7 = /^(?:get|has|start|commit|rollback|connect|release|clearSqlMemory|enableSqlMemory|disableSqlMemory|stream|loadTables)/;
var onManager = (steps, at, { out }) => {
  const query = steps.find(({ name }) => name === "query");
  if (query !== void 0) out.written(query.args?.[0], at, "manager.query");
  else if (steps.some(({ name }) => /^(?:save|insert|update|delete|remove|upsert|softDelete|clear|execute)$/.test(name)))
    out.mention(at, "changes rows through entities");
};
var operate2 = (link, at, { out }) => {
  const args = link.args ?? [];
  const own = link.name.startsWith("createTable") ? (0, import_chunk_B7YUZWPX.entryOf)(made(args[0]), "name") : args[0];
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(own);
  const label = plain2 === void 0 ? link.name : `${link.name} ${plain2}`;
  const operation = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS6, link.name);
  if (operation === void 0) out.opaque(at, label, `${link.name} is no operation that is read here`);
  else if (plain2 === void 0) out.opaque(at, label, "the name is not known");
  else {
    const sql = operation({ args, table: (0, import_chunk_B7YUZWPX.tableSql)(plain2), plain: plain2 });
    if (sql === void 0) out.opaque(at, label, "a part of it is not constant");
    else out.sql(sql, at, label);
  }
};
var made = (value) => value?.kind === "chain" ? value.links.at(-1)?.args?.[0] : value;
var TYPES4 = {
  int: "integer",
  varchar: "varchar",
  datetime: "timestamp",
  float: "double precision",
  string: "varchar"
};
var columnIn4 = (value, plain2) => {
  const options = made(value);
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name"));
  if (name === void 0) return void 0;
  const type = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type"));
  const length = (0, import_chunk_B7YUZWPX.entryOf)(options, "length");
  const size = (0, import_chunk_B7YUZWPX.textOf)(length) ?? (length?.kind === "number" ? length.text : void 0);
  const precision = (0, import_chunk_B7YUZWPX.entryOf)(options, "precision");
  const scale = (0, import_chunk_B7YUZWPX.entryOf)(options, "scale");
  const strategy = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "generationStrategy"));
  const generated = (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isGenerated")) && strategy !== "uuid";
  const values = (0, import_chunk_B7YUZWPX.textsOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "enum"));
  const enumName = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "enumName")) ?? `${plain2}_${name}_enum`;
  const isEnum = type === "enum" || type === "simple-enum";
  const base = isEnum ? (0, import_chunk_FVNXMCNJ.identifier)(enumName) : generated ? type === "bigint" ? "bigserial" : "serial" : type === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.ownOf)(TYPES4, type) ?? type;
  const sized = size !== void 0 && size !== "" ? `(${size})` : precision?.kind === "number" ? `(${precision.text}${scale?.kind === "number" ? `, ${scale.text}` : ""})` : "";
  const set = (0, import_chunk_B7YUZWPX.entryOf)(options, "default");
  return {
    before: isEnum && values !== void 0 ? [`CREATE TYPE ${(0, import_chunk_FVNXMCNJ.identifier)(enumName)} AS ENUM (${values.map(import_chunk_FVNXMCNJ.literal).join(", ")})`] : [],
    column: {
      name,
      type: base === void 0 ? void 0 : `${base}${generated || isEnum ? "" : sized}${(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isArray")) ? "[]" : ""}`,
      notNull: !(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isNullable")),
      primary: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isPrimary")),
      unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isUnique")),
      // TypeORM sends a default as it is written: a text brings its own quotes.
      ...set === void 0 || set.kind === "null" ? strategy === "uuid" ? { default: "uuid_generate_v4()" } : {} : {
        default: (0, import_chunk_B7YUZWPX.textOf)(set) ?? (set.kind === "number" ? set.text : set.kind === "boolean" ? String(set.value) : "NULL")
      },
      ...(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "asExpression")) === void 0 ? {} : { generated: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "asExpression")) }
    }
  };
};
var items = (value) => value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
var keys = (value) => ((0, import_chunk_B7YUZWPX.textsOf)(value) ?? []).map(import_chunk_FVNXMCNJ.identifier).join(", ");
var nameOf = (value) => (0, import_chunk_B7YUZWPX.textOf)(value) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(made(value), "name"));
var prefixOf = (value) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(made(value), "name"));
  return name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
};
var foreignKey = (value) => {
  const options = made(value);
  const target = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "referencedTableName"));
  if (target === void 0) return void 0;
  return `${prefixOf(value)}FOREIGN KEY (${keys((0, import_chunk_B7YUZWPX.entryOf)(options, "columnNames"))}) ${(0, import_chunk_B7YUZWPX.referencesSql)((0, import_chunk_B7YUZWPX.tableSql)(target), (0, import_chunk_B7YUZWPX.textsOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "referencedColumnNames")) ?? [], { onDelete: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "onDelete")), onUpdate: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "onUpdate")) })}`;
};
var index = (value, table) => {
  const options = made(value);
  const where = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "where"));
  return (0, import_chunk_B7YUZWPX.createIndexSql)({
    name: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")),
    table,
    keys: ((0, import_chunk_B7YUZWPX.textsOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "columnNames")) ?? []).map(import_chunk_FVNXMCNJ.identifier),
    unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isUnique")),
    concurrently: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "isConcurrent")),
    where: where === "" ? void 0 : where
  });
};
var all = (values) => {
  const known = values.filter((value) => value !== void 0);
  return known.length === values.length ? known : void 0;
};
var addColumns2 = ({ args, table, plain: plain2 }) => all(items(args[1]).map((value) => columnIn4(value, plain2)))?.flatMap(({ before, column }) => [
  ...before,
  `ALTER TABLE ${table} ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(column)}`
]);
var dropNamed = (sql) => ({ args, table }) => all(items(args[1]).map(nameOf))?.map((name) => sql(table, (0, import_chunk_FVNXMCNJ.identifier)(name)));
var dropColumns3 = dropNamed((table, name) => `ALTER TABLE ${table} DROP COLUMN ${name}`);
var dropConstraints = dropNamed((table, name) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
var dropIndices = dropNamed((_, name) => `DROP INDEX ${name}`);
var added2 = (part) => ({ args, table }) => all(items(args[1]).map(part))?.map((text) => `ALTER TABLE ${table} ADD ${text}`);
var addForeignKeys = added2(foreignKey);
var addUniques = added2((value) => `${prefixOf(value)}UNIQUE (${keys((0, import_chunk_B7YUZWPX.entryOf)(made(value), "columnNames"))})`);
var addChecks = added2((value) => `${prefixOf(value)}CHECK (${(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(made(value), "expression")) ?? "true"})`);
var addIndices = ({ args, table }) => items(args[1]).map((value) => index(value, table));
var createTable2 = ({ args, table, plain: plain2 }) => {
  const options = made(args[0]);
  const columns = all(items((0, import_chunk_B7YUZWPX.entryOf)(options, "columns")).map((value) => columnIn4(value, plain2)));
  if (options?.kind !== "map" || options.open || columns === void 0) return void 0;
  const primary = columns.filter(({ column }) => column.primary === true);
  const definitions = columns.map(
    ({ column }) => (0, import_chunk_B7YUZWPX.columnSql)(primary.length > 1 ? { ...column, primary: false } : column)
  );
  if (primary.length > 1)
    definitions.push(`PRIMARY KEY (${primary.map(({ column }) => (0, import_chunk_FVNXMCNJ.identifier)(column.name)).join(", ")})`);
  const foreign = items((0, import_chunk_B7YUZWPX.entryOf)(options, "foreignKeys")).flatMap((value) => foreignKey(value) ?? []);
  const unique = items((0, import_chunk_B7YUZWPX.entryOf)(options, "uniques")).map(
    (value) => `UNIQUE (${keys((0, import_chunk_B7YUZWPX.entryOf)(made(value), "columnNames"))})`
  );
  return [
    ...columns.flatMap(({ before }) => before),
    `CREATE TABLE ${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? "IF NOT EXISTS " : ""}${table} (${[...definitions, ...unique, ...foreign].join(", ")})`,
    ...items((0, import_chunk_B7YUZWPX.entryOf)(options, "indices")).map((value) => index(value, table))
  ];
};
var changeColumn = ({ args, table, plain: plain2 }) => {
  const from = nameOf(args[1]);
  const to = columnIn4(args[2], plain2);
  const old = columnIn4(args[1], plain2);
  if (from === void 0 || to === void 0) return void 0;
  const alter2 = `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(to.column.name)}`;
  if (old === void 0 || old.column.type !== to.column.type)
    return [
      `ALTER TABLE ${table} DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)}`,
      ...to.before,
      `ALTER TABLE ${table} ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(to.column)}`
    ];
  return [
    ...from === to.column.name ? [] : [`ALTER TABLE ${table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to.column.name)}`],
    ...old.column.notNull === to.column.notNull ? [] : [`${alter2} ${to.column.notNull === true ? "SET" : "DROP"} NOT NULL`],
    ...old.column.default === to.column.default ? [] : [to.column.default === void 0 ? `${alter2} DROP DEFAULT` : `${alter2} SET DEFAULT ${to.column.default}`]
  ];
};
var renamed3 = ({ args, table }) => {
  const to = nameOf(args[1]);
  return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
};
var OPERATIONS6 = {
  createTable: createTable2,
  dropTable: ({ args, table }) => [`DROP TABLE ${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? "IF EXISTS " : ""}${table}`],
  renameTable: renamed3,
  addColumn: addColumns2,
  addColumns: addColumns2,
  dropColumn: dropColumns3,
  dropColumns: dropColumns3,
  renameColumn: ({ args, table }) => {
    const [from, to] = [nameOf(args[1]), nameOf(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  changeColumn,
  createIndex: addIndices,
  createIndices: addIndices,
  dropIndex: dropIndices,
  dropIndices,
  createForeignKey: addForeignKeys,
  createForeignKeys: addForeignKeys,
  dropForeignKey: dropConstraints,
  dropForeignKeys: dropConstraints,
  createUniqueConstraint: addUniques,
  createUniqueConstraints: addUniques,
  dropUniqueConstraint: dropConstraints,
  dropUniqueConstraints: dropConstraints,
  createCheckConstraint: addChecks,
  createCheckConstraints: addChecks,
  dropCheckConstraint: dropConstraints,
  createPrimaryKey: ({ args, table }) => [`ALTER TABLE ${table} ADD PRIMARY KEY (${keys(args[1])})`],
  dropPrimaryKey: ({ table, plain: plain2 }) => [`ALTER TABLE ${table} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(`${plain2}_pkey`)}`],
  clearTable: ({ table }) => [`TRUNCATE TABLE ${table}`],
  createSchema: ({ args, table }) => [`CREATE SCHEMA ${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? "IF NOT EXISTS " : ""}${table}`],
  dropSchema: ({ args, table }) => [
    `DROP SCHEMA ${(0, import_chunk_B7YUZWPX.isTrue)(args[1]) ? "IF EXISTS " : ""}${table}${(0, import_chunk_B7YUZWPX.isTrue)(args[2]) ? " CASCADE" : ""}`
  ]
};
var whyUnread = (module2, up, { statements, findings }) => {
  if (statements.some(({ opaque }) => opaque !== true) || findings.some(({ rule }) => rule !== "opaque-dynamic-sql"))
    return void 0;
  if (statements.length > 0) return "Nothing of what up() sends to the database can be read";
  const [called] = callsFromElsewhere(module2, up);
  return called === void 0 ? void 0 : `up() only calls ${module2.tokens.list[called.at]?.text ?? ""}(), which stands in another file, so that what it sends to the database is not known`;
};
var sayElsewhere = (module2, up, out) => {
  const { list, match } = module2.tokens;
  const handles = new Set(up.params);
  for (const { root, at } of callsFromElsewhere(module2, up)) {
    const waits = list[root - 1]?.text === "await";
    const isStatement = waits ? !/^[=(,:?[+&|!<>]/.test(list[root - 2]?.text ?? "") : list[root - 1]?.text === "return";
    const close = match.get(at + 1) ?? at + 1;
    if (!isStatement || list.slice(at + 2, close).some(({ kind, text }) => kind === "name" && handles.has(text)))
      continue;
    const range = { start: list[root]?.start ?? 0, end: list[close]?.end ?? 0 };
    out.opaque(range, `${list[at]?.text ?? ""}()`, "it stands in another file, which is not read");
  }
};
function* callsFromElsewhere({ tokens: { list } }, up) {
  const brought = broughtNames(list);
  for (let at = up.body.from; at < up.body.to; at++) {
    const token = list[at];
    if (token?.kind !== "name" || list[at + 1]?.text !== "(") continue;
    let root = at;
    while (list[root - 1]?.text === "." && list[root - 2]?.kind === "name") root -= 2;
    const first = list[root]?.text ?? "";
    if (list[root - 1]?.text === "." || /log/i.test(first)) continue;
    if (brought.has(first) || first === "import" && root === at) yield { root, at };
    else if (first === "require" && !isHarmless(textOf2(list[at + 2]))) yield { root, at };
  }
}
var broughtNames = (list) => {
  const names = /* @__PURE__ */ new Set();
  const take = (from, to, module2) => {
    if (isHarmless(module2)) return;
    for (const { kind, text } of list.slice(from, to)) if (kind === "name") names.add(text);
  };
  list.forEach((token, index2) => {
    if (token.kind !== "name") return;
    if (token.text === "import") {
      const from = list.findIndex(({ text, kind }, at) => at > index2 && kind === "name" && text === "from");
      if (from > 0 && from - index2 < 200) take(index2 + 1, from, textOf2(list[from + 1]));
    } else if (token.text === "require" && list[index2 - 1]?.text === "=") {
      let from = index2 - 1;
      while (from > 0 && !["const", "let", "var"].includes(list[from]?.text ?? "")) from--;
      take(from + 1, index2 - 1, textOf2(list[index2 + 2]));
    }
  });
  return names;
};
var textOf2 = (token) => (token?.pieces?.[0] ?? []).map(({ text }) => text).join("");
var isHarmless = (module2) => /^(?:node:)?(?:assert|buffer|crypto|events|fs|os|path|process|stream|timers|url|util|zlib)(?:\/|$)|^(?:kysely|knex|sequelize|typeorm|node-pg-migrate|@mikro-orm|db-migrate|uuid|nanoid|ulid|lodash|dayjs|moment|date-fns|luxon|bcrypt|bcryptjs|chalk|dotenv)(?:[/.]|$)/.test(
  module2
);
var FILE = /\.(?:[cm]?[jt]s)$/i;
var NO_MIGRATION = /(?:\.d\.[cm]?ts|\.(?:test|spec|config)\.[cm]?[jt]s|(?:^|\/)index\.[cm]?[jt]s)$/i;
var SPEAKS = /\bqueryInterface\b|\bqueryRunner\b|\bMigrationInterface\b|\bQueryRunner\b|\bpgm\b|\bMigrationBuilder\b|\bknex\b|\bKnex\b|\bKysely\b|\baddSql\b|\bumzug\b|\bSequelize\b/;
var OTHER_DATABASES = /\.collection\(|\bmongoose\b|\bmigrate-mongo\b|\bMongoClient\b/;
var DB_MIGRATE = /\bdbmigrate\b|\bdb\s*\.\s*(?:runSql|removeColumn|removeIndex|removeForeignKey|createTable|dropTable|renameTable|addColumn|renameColumn|changeColumn|addIndex|addForeignKey)\b/;
var UP = /\bup\s*[:=(]|\bfunction\s+up\b/;
var NUMBERED = /^(?:\d{8,}|\d{3,}[_-])/;
var javascript = {
  framework: "knex",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!FILE.test(path) || NO_MIGRATION.test(path)) continue;
      const head = await peek(path);
      const isNumbered = NUMBERED.test(import_node_path.posix.basename(path));
      if (OTHER_DATABASES.test(head)) continue;
      if (SPEAKS.test(head) && /\bup\b|\bchange\b/.test(head) || isNumbered && UP.test(head)) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations = [];
    const unreadable = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const read = readScript(path, await files.readText(path), parser);
      if ("rule" in read) unreadable.push(read);
      else migrations.push(read);
    }
    return { migrations: migrations.sort(inOrder), unreadable, notes: [] };
  }
};
var inOrder = (one3, other) => (0, import_chunk_K22XKW7G.compareTexts)(one3.series, other.series) || (one3.version !== void 0 && other.version !== void 0 ? (0, import_chunk_K22XKW7G.compareVersions)(one3.version, other.version) : 0) || (0, import_chunk_K22XKW7G.compareTexts)(one3.name, other.name);
var DIALECTS = {
  knex,
  sequelize,
  typeorm,
  "node-pg-migrate": nodePgMigrate,
  "db-migrate": dbMigrate,
  "mikro-orm": mikroOrm,
  kysely
};
var readScript = (path, text, parser) => {
  let module2;
  try {
    module2 = moduleOf(text);
  } catch (error) {
    if (!(error instanceof NotJavaScript)) throw error;
    const { line, column } = (0, import_chunk_I5TGMHCY.positionsOf)(text)(error.offset);
    return {
      path,
      rule: "unreadable",
      message: `${path}:${line}:${column} is no valid JavaScript, so that what the migration does is not known. ${error.message}`,
      help: "Correct the file; `node --check` names the mistake."
    };
  }
  const up = functionIn(module2, "up");
  const framework = frameworkOf(text, up);
  const dialect = framework === void 0 ? void 0 : DIALECTS[framework];
  const version = versionOf(path);
  const base = {
    path,
    name: import_node_path.posix.basename(path).replace(FILE, ""),
    ...version === void 0 ? {} : { version },
    series: import_node_path.posix.dirname(path),
    framework: framework ?? "other",
    text,
    suppressions: (0, import_chunk_B7YUZWPX.scriptSuppressions)(text)
  };
  if (up === void 0 || dialect === void 0) {
    return {
      ...base,
      statements: [],
      findings: [],
      down: { status: "unsupported" },
      transaction: "unknown",
      reviewOnly: up === void 0 ? "It has no function up() that can be found, so that what it sends is not known" : "It is written for a tool that is not known here"
    };
  }
  const out = (0, import_chunk_B7YUZWPX.script)(parser, (0, import_chunk_I5TGMHCY.positionsOf)(text));
  followFunction(module2, up, dialect, out);
  const unread = whyUnread(module2, up, out);
  if (unread === void 0) sayElsewhere(module2, up, out);
  return {
    ...base,
    ...unread === void 0 ? {} : { reviewOnly: unread },
    statements: out.statements,
    findings: out.findings,
    down: downOf(path, text, module2, dialect, parser),
    transaction: transactionOf(framework ?? "other", module2, text)
  };
};
var functionIn = ({ exports: exports2 }, name) => {
  const value = exports2.get(name);
  return value?.kind === "function" ? value : void 0;
};
var versionOf = (path) => {
  const stem = import_node_path.posix.basename(path).replace(FILE, "");
  return /^\d+/.exec(stem)?.[0] ?? /\d{8,}$/.exec(stem)?.[0];
};
var frameworkOf = (text, up) => {
  const [first = ""] = up?.params ?? [];
  if (/\bMigrationInterface\b|:\s*QueryRunner\b/.test(text) || first === "queryRunner") return "typeorm";
  if (/node-pg-migrate|\bMigrationBuilder\b/.test(text) || first === "pgm") return "node-pg-migrate";
  if (/\bthis\.addSql\b|@mikro-orm/.test(text)) return "mikro-orm";
  if (/\bKysely\b|['"]kysely['"]/.test(text)) return "kysely";
  if (/\bqueryInterface\b|\bQueryInterface\b|\bumzug\b|\bsequelize\b/i.test(text)) return "sequelize";
  if (/\bknex\b/i.test(text)) return "knex";
  if (first !== "" && DB_MIGRATE.test(text)) return "db-migrate";
  return void 0;
};
var transactionOf = (framework, { exports: exports2 }, text) => {
  switch (framework) {
    case "kysely":
      return "all";
    case "typeorm":
      return (0, import_chunk_B7YUZWPX.isFalse)(exports2.get("transaction")) ? "none" : "all";
    case "node-pg-migrate":
      return /\.noTransaction\(\)/.test(text) ? "none" : "file";
    case "knex":
      return (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(exports2.get("config"), "transaction")) ? "none" : "file";
    case "sequelize":
      return /\.transaction\(/.test(text) ? "file" : "none";
    case "mikro-orm":
      return /isTransactional\(\)[^{]*\{\s*return\s+false/.test(text) ? "none" : "file";
    default:
      return "file";
  }
};
var downOf = (path, text, module2, dialect, parser) => {
  const value = module2.exports.get("down");
  if ((0, import_chunk_B7YUZWPX.isFalse)(value)) return { status: "irreversible", reason: "it says that there is none" };
  const down = functionIn(module2, "down");
  if (down === void 0) return { status: "none" };
  const body = module2.tokens.list.slice(down.body.from, down.body.to);
  if (body.length === 0) return { status: "none" };
  if (body[0]?.text === "throw") return { status: "irreversible", reason: "down() throws" };
  const out = (0, import_chunk_B7YUZWPX.script)(parser, (0, import_chunk_I5TGMHCY.positionsOf)(text));
  followFunction(module2, down, dialect, out);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.masked !== true && statement.sql !== ""
  );
  return readable && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map(({ sql }) => `${sql};`).join("\n") } : out.statements.length === 0 && !/\breturn\b|\bawait\b/.test(body.map((token) => token.text).join(" ")) ? { status: "none" } : { status: "unsupported" };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  javascript,
  readScript
});
