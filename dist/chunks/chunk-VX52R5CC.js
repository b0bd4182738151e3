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
  serverDefault: () => serverDefault,
  typeOf: () => typeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var TYPES = {
  integer: "integer",
  int: "integer",
  biginteger: "bigint",
  bigint: "bigint",
  smallinteger: "smallint",
  smallint: "smallint",
  text: "text",
  unicodetext: "text",
  boolean: "boolean",
  date: "date",
  interval: "interval",
  float: "double precision",
  double: "double precision",
  double_precision: "double precision",
  real: "real",
  largebinary: "bytea",
  bytea: "bytea",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  inet: "inet",
  cidr: "cidr",
  macaddr: "macaddr",
  tsvector: "tsvector",
  hstore: "hstore",
  citext: "citext",
  autostring: "varchar",
  int4range: "int4range",
  int8range: "int8range",
  numrange: "numrange",
  tsrange: "tsrange",
  tstzrange: "tstzrange",
  daterange: "daterange"
};
var typeOf = (value) => {
  if (value?.kind === "reference") return simple((0, import_chunk_7AVYDQVZ.lastName)(value.path), void 0);
  if (value?.kind !== "call") return void 0;
  const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path).toLowerCase();
  if (name === "with_variant" && value.object !== void 0) return typeOf(value.object);
  if (name === "enum") return enumOf(value);
  if (name === "array") {
    const inner = typeOf((0, import_chunk_7AVYDQVZ.argumentOf)(value, "item_type", 0));
    return inner === void 0 ? void 0 : { ...inner, sql: `${inner.sql}[]` };
  }
  return simple((0, import_chunk_7AVYDQVZ.lastName)(value.path), value);
};
var numberArgument = (call, name, index) => {
  const value = call === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.argumentOf)(call, name, index);
  return value?.kind === "number" ? value.value : void 0;
};
var simple = (written, call) => {
  const name = written.toLowerCase();
  const length = numberArgument(call, "length", 0);
  const sized = (type) => ({ sql: length === void 0 ? type : `${type}(${length})` });
  switch (name) {
    case "string":
    case "varchar":
    case "unicode":
    case "nvarchar":
      return sized("varchar");
    case "char":
    case "nchar":
      return sized("char");
    case "numeric":
    case "decimal": {
      const precision = numberArgument(call, "precision", 0);
      const scale = numberArgument(call, "scale", 1);
      return { sql: precision === void 0 ? "numeric" : `numeric(${precision}, ${scale ?? 0})` };
    }
    case "datetime":
    case "timestamp":
    case "time": {
      const zone = call === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.argumentOf)(call, "timezone", 0);
      const base = name === "time" ? "time" : "timestamp";
      return { sql: zone?.kind === "boolean" && zone.value ? `${base} with time zone` : base };
    }
    default: {
      const type = TYPES[name];
      return type === void 0 ? void 0 : { sql: type };
    }
  }
};
var enumOf = (call) => {
  const name = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "name");
  if (name?.kind !== "text") return void 0;
  const native = call.named.get("native_enum");
  if (native?.kind === "boolean" && !native.value) return { sql: "varchar" };
  const values = call.positional.flatMap((value) => value.kind === "text" ? [value.value] : []);
  const create = call.named.get("create_type");
  const schema = call.named.get("schema");
  const prefix = schema?.kind === "text" ? `${(0, import_chunk_FVNXMCNJ.identifier)(schema.value)}.` : "";
  return {
    sql: `${prefix}${(0, import_chunk_FVNXMCNJ.identifier)(name.value)}`,
    enum: {
      name: `${prefix}${(0, import_chunk_FVNXMCNJ.identifier)(name.value)}`,
      values,
      created: !(create?.kind === "boolean" && !create.value)
    }
  };
};
var serverDefault = (value) => {
  switch (value.kind) {
    case "text":
      return (0, import_chunk_FVNXMCNJ.literal)(value.value);
    case "number":
      return value.text;
    case "boolean":
      return value.value ? "true" : "false";
    case "call": {
      const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
      const [first] = value.positional;
      if (name === "text" || name === "literal_column") return first?.kind === "text" ? first.value : void 0;
      if (name === "true" || name === "false") return name;
      if (name === "null") return "NULL";
      return /(?:^|\.)func\.[A-Za-z_]\w*$/.test(value.path) && value.positional.length === 0 ? name === "current_timestamp" ? "CURRENT_TIMESTAMP" : `${name}()` : void 0;
    }
    case "bytes":
    case "none":
    case "list":
    case "tuple":
    case "set":
    case "dict":
    case "reference":
    case "unknown":
      return void 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  serverDefault,
  typeOf
});
