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
  collationOf: () => collationOf,
  columnOf: () => columnOf,
  columnType: () => columnType,
  concreteModel: () => concreteModel,
  databaseDefault: () => databaseDefault,
  differs: () => differs,
  effectiveDefault: () => effectiveDefault,
  fieldOf: () => fieldOf,
  fieldsFrom: () => fieldsFrom,
  flag: () => flag,
  hasCheck: () => hasCheck,
  hasColumn: () => hasColumn,
  hasDatabaseConstraint: () => hasDatabaseConstraint,
  isAuto: () => isAuto,
  isIndexed: () => isIndexed,
  isKnownKind: () => isKnownKind,
  isManaged: () => isManaged,
  isManyToMany: () => isManyToMany,
  isNullable: () => isNullable,
  isPrimaryKey: () => isPrimaryKey,
  isRelation: () => isRelation,
  isTrue: () => isTrue,
  isUnique: () => isUnique,
  kindByName: () => kindByName,
  likelyTable: () => likelyTable,
  manyToManyTable: () => manyToManyTable,
  modelKey: () => modelKey,
  needsLikeIndex: () => needsLikeIndex,
  optionsFrom: () => optionsFrom,
  primaryKeyOf: () => primaryKeyOf,
  referrersOf: () => referrersOf,
  relatedColumn: () => relatedColumn,
  relatedModel: () => relatedModel,
  relatedName: () => relatedName,
  relatedTable: () => relatedTable,
  relationDiffers: () => relationDiffers,
  retarget: () => retarget,
  shape: () => shape,
  tableOf: () => tableOf,
  typeOf: () => typeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var TYPES = {
  AutoField: "integer",
  BigAutoField: "bigint",
  SmallAutoField: "smallint",
  BigIntegerField: "bigint",
  IntegerField: "integer",
  SmallIntegerField: "smallint",
  PositiveBigIntegerField: "bigint",
  PositiveIntegerField: "integer",
  PositiveSmallIntegerField: "smallint",
  BooleanField: "boolean",
  NullBooleanField: "boolean",
  TextField: "text",
  DateField: "date",
  DateTimeField: "timestamp with time zone",
  TimeField: "time",
  DurationField: "interval",
  FloatField: "double precision",
  BinaryField: "bytea",
  UUIDField: "uuid",
  JSONField: "jsonb",
  GenericIPAddressField: "inet",
  IPAddressField: "inet",
  HStoreField: "hstore",
  CITextField: "citext",
  CICharField: "citext",
  CIEmailField: "citext",
  IntegerRangeField: "int4range",
  BigIntegerRangeField: "int8range",
  DecimalRangeField: "numrange",
  DateTimeRangeField: "tstzrange",
  DateRangeField: "daterange",
  SearchVectorField: "tsvector"
};
var LENGTHS = {
  CharField: void 0,
  SlugField: 50,
  EmailField: 254,
  URLField: 200,
  FileField: 100,
  ImageField: 100,
  FilePathField: 100,
  CommaSeparatedIntegerField: void 0
};
var RELATIONS = /* @__PURE__ */ new Set(["ForeignKey", "OneToOneField"]);
var MADE_OF_OTHERS = /* @__PURE__ */ new Set(["ArrayField", "DecimalField", "GeneratedField", "ManyToManyField"]);
var hasColumn = (field) => !isManyToMany(field) && !/(?:Manager|GenericForeignKey|GenericRelation|CompositePrimaryKey)$/.test(field.kind);
var isManyToMany = (field) => field.kind === "ManyToManyField" || field.call.named.has("to") && !field.call.named.has("on_delete") && !isKnownKind(field.kind);
var isRelation = (field) => RELATIONS.has(field.kind) || field.call.named.has("on_delete") && field.call.named.has("to");
var isAuto = (field) => /^(?:Big|Small)?AutoField$/.test(field.kind);
var isPrimaryKey = (field) => flag(field, "primary_key") === true;
var isNullable = (field) => flag(field, "null") === true || field.kind === "NullBooleanField" && flag(field, "null") === void 0;
var isUnique = (field) => flag(field, "unique") === true || field.kind === "OneToOneField";
var isIndexed = (field) => {
  if (isUnique(field) || isPrimaryKey(field)) return false;
  return flag(field, "db_index") ?? (isRelation(field) || field.kind === "SlugField");
};
var hasDatabaseConstraint = (field) => isRelation(field) && flag(field, "db_constraint") !== false;
var columnOf = (field) => {
  const own = (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "db_column");
  if (own?.kind === "text") return own.value;
  return isRelation(field) ? `${field.name}_id` : field.name;
};
var flag = (field, name) => {
  const value = field.call.named.get(name);
  return value?.kind === "boolean" ? value.value : void 0;
};
var columnType = (field, related) => {
  const { kind, call } = field;
  if (isRelation(field)) return related((0, import_chunk_7AVYDQVZ.argumentOf)(call, "to", 0));
  if (kind === "DecimalField") {
    const digits = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "max_digits", 3);
    const places = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "decimal_places", 4);
    return digits?.kind === "number" && places?.kind === "number" ? `numeric(${digits.value}, ${places.value})` : "numeric";
  }
  if (kind === "ArrayField") {
    const base = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "base_field", 0);
    const inner = base?.kind === "call" ? columnType(fieldOf(field.name, base), related) : void 0;
    return inner === void 0 ? void 0 : `${inner}[]`;
  }
  if (kind === "GeneratedField") {
    const output = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "output_field");
    return output?.kind === "call" ? columnType(fieldOf(field.name, output), related) : void 0;
  }
  if (kind in LENGTHS) {
    const length = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "max_length");
    const size = length?.kind === "number" ? length.value : LENGTHS[kind];
    if (length !== void 0 && length.kind !== "number" && length.kind !== "none") return void 0;
    return size === void 0 ? "varchar" : `varchar(${size})`;
  }
  return TYPES[kind];
};
var isKnownKind = (kind) => kind in TYPES || kind in LENGTHS || RELATIONS.has(kind) || MADE_OF_OTHERS.has(kind);
var kindByName = (kind) => isKnownKind(kind) ? kind : [...Object.keys(TYPES), ...Object.keys(LENGTHS)].filter((known) => kind.endsWith(known)).reduce(
  (best, known) => best !== void 0 && best.length > known.length ? best : known,
  void 0
);
var fieldOf = (name, call) => ({ kind: (0, import_chunk_7AVYDQVZ.lastName)(call.path), call, name });
var hasCheck = (field) => field.kind.startsWith("Positive") && field.kind in TYPES;
var collationOf = (field) => {
  const value = field.call.named.get("db_collation");
  return value?.kind === "text" && value.value !== "" ? ` COLLATE ${(0, import_chunk_FVNXMCNJ.identifier)(value.value)}` : "";
};
var needsLikeIndex = (type) => type !== void 0 && (type === "text" || type.startsWith("varchar")) && !type.endsWith("[]");
var databaseDefault = (field) => {
  const value = field.call.named.get("db_default");
  if (value === void 0 || value.kind === "none" || value.kind === "reference" && (0, import_chunk_7AVYDQVZ.lastName)(value.path) === "NOT_PROVIDED")
    return void 0;
  if (value.kind === "call") {
    const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
    if (name === "Now") return "statement_timestamp()";
    if (name === "RandomUUID") return "gen_random_uuid()";
    if (name === "Random") return "random()";
    const [first] = value.positional;
    return name === "Value" && first !== void 0 ? plainLiteral(first) : void 0;
  }
  return plainLiteral(value);
};
var effectiveDefault = (field, type) => {
  const value = field.call.named.get("default");
  if (value !== void 0 && !(value.kind === "reference" && (0, import_chunk_7AVYDQVZ.lastName)(value.path) === "NOT_PROVIDED")) {
    if (value.kind === "none") return void 0;
    return plainLiteral(value) ?? sample(type);
  }
  if (flag(field, "auto_now") === true || flag(field, "auto_now_add") === true) return sample(type);
  const texts = type === "text" || type?.startsWith("varchar") === true;
  return !isNullable(field) && flag(field, "blank") === true && texts ? "''" : void 0;
};
var plainLiteral = (value) => {
  switch (value.kind) {
    case "text":
      return (0, import_chunk_FVNXMCNJ.literal)(value.value);
    case "number":
      return Number.isFinite(value.value) ? value.value < 0 ? `(${value.value})` : String(value.value) : void 0;
    case "boolean":
      return value.value ? "true" : "false";
    case "bytes":
    case "none":
    case "list":
    case "tuple":
    case "set":
    case "dict":
    case "reference":
    case "call":
    case "unknown":
      return void 0;
  }
};
var sample = (type) => {
  if (type === void 0) return "''";
  if (type.endsWith("[]") || type === "jsonb") return "'{}'";
  if (/^(?:integer|bigint|smallint|numeric|double)/.test(type)) return "0";
  if (type === "boolean") return "false";
  if (type.startsWith("timestamp")) return "'2000-01-01T00:00:00Z'";
  if (type === "date") return "'2000-01-01'";
  if (type === "time") return "'00:00:00'";
  if (type === "interval") return "'0'";
  if (type === "uuid") return "'00000000-0000-0000-0000-000000000000'";
  if (type === "inet") return "'127.0.0.1'";
  if (type.endsWith("range")) return "'empty'";
  return "''";
};
var modelKey = (app, name) => `${app}.${name.toLowerCase()}`;
var tableOf = (model) => {
  const own = model.options.get("db_table");
  return own?.kind === "text" && own.value !== "" ? own.value : `${model.app}_${model.name.toLowerCase()}`;
};
var manyToManyTable = (model, field) => {
  const through = field.call.named.get("through");
  if (through !== void 0 && through.kind !== "none") return void 0;
  const own = field.call.named.get("db_table");
  return own?.kind === "text" ? own.value : `${tableOf(model)}_${field.name}`;
};
var relatedModel = (state, model, to) => {
  const key = relatedKey(state, model, to);
  return key === void 0 ? void 0 : modelAt(state, model, key);
};
var relatedName = (state, model, to) => {
  const key = relatedKey(state, model, to);
  return key?.slice(key.indexOf(".") + 1);
};
var relatedKey = (state, { app, name }, to) => {
  if (to?.kind === "text") {
    if (to.value === "self") return modelKey(app, name);
    const [label = "", model = ""] = to.value.includes(".") ? to.value.split(".") : [app, to.value];
    return modelKey(label, model);
  }
  if (!isUserSetting(to)) return void 0;
  const user = userModel(state);
  return user === void 0 ? "auth.user" : modelKey(user.app, user.name);
};
var modelAt = (state, model, key) => state.get(key) ?? (key === modelKey(model.app, model.name) ? model : void 0);
var concreteKey = (state, model, to) => {
  let key = relatedKey(state, model, to);
  for (let step = 0; key !== void 0 && step < MOST_PROXIES; step++) {
    const proxy = modelAt(state, model, key);
    if (proxy === void 0 || !isTrue(proxy.options.get("proxy"))) return key;
    key = relatedKey(
      state,
      proxy,
      proxy.bases.find((base) => base.kind === "text" || isUserSetting(base))
    );
  }
  return void 0;
};
var MOST_PROXIES = 12;
var concreteModel = (state, model, to) => {
  const key = concreteKey(state, model, to);
  return key === void 0 ? void 0 : modelAt(state, model, key);
};
var isUserSetting = (to) => to?.kind === "reference" && to.path.endsWith("AUTH_USER_MODEL");
var userModel = (state) => {
  for (const model of state.values())
    if (model.fields.has("password") && model.fields.has("last_login") && model.app !== "auth") return model;
  return state.get("auth.user");
};
var relatedTable = (state, model, to) => {
  const key = concreteKey(state, model, to);
  if (key === void 0) return void 0;
  const related = modelAt(state, model, key);
  return related === void 0 ? THEIR_TABLES[key.toLowerCase()] : tableOf(related);
};
var likelyTable = (state, model, to) => relatedTable(state, model, to) ?? concreteKey(state, model, to)?.replace(".", "_");
var THEIR_TABLES = {
  "auth.user": "auth_user",
  "auth.group": "auth_group",
  "auth.permission": "auth_permission",
  "contenttypes.contenttype": "django_content_type",
  "sites.site": "django_site",
  "sessions.session": "django_session"
};
var primaryKeyOf = (model) => {
  for (const field of model.fields.values()) if (isPrimaryKey(field)) return field;
  return void 0;
};
var relatedColumn = (state, model, field) => {
  const related = concreteModel(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0));
  const named = field.call.named.get("to_field");
  if (named?.kind === "text") {
    const target = related?.fields.get(named.value);
    return target === void 0 ? named.value : columnOf(target);
  }
  const key = related === void 0 ? void 0 : primaryKeyOf(related);
  return key === void 0 ? "id" : columnOf(key);
};
var typeOf = (state, model, field, depth = 0) => columnType(field, (to) => {
  if (depth > 10) return void 0;
  const related = concreteModel(state, model, to);
  if (related === void 0) return relatedTable(state, model, to) === void 0 ? void 0 : "integer";
  const named = field.call.named.get("to_field");
  const target = named?.kind === "text" ? related.fields.get(named.value) : primaryKeyOf(related);
  return target === void 0 ? "integer" : typeOf(state, related, target, depth + 1);
});
var referrersOf = (state, target) => {
  const found = [];
  for (const model of state.values())
    for (const field of model.fields.values())
      if (model.managed && isRelation(field) && !field.call.named.has("to_field") && concreteModel(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0)) === target)
        found.push({ model, field });
  return found;
};
var retarget = (state, from, name) => {
  const old = `${from.app}.${from.name}`.toLowerCase();
  const renamed = (value, app) => value?.kind === "text" && (value.value.includes(".") ? value.value : `${app}.${value.value}`).toLowerCase() === old && value.value !== "self" ? { ...value, value: `${from.app}.${name}` } : void 0;
  for (const [key, model] of state) {
    const fields = [...model.fields].map(([field, own]) => {
      const to = renamed(own.call.named.get("to"), model.app);
      const first = renamed(own.call.positional[0], model.app);
      const isRelated = isRelation(own) || own.kind === "ManyToManyField";
      if (!isRelated || to === void 0 && first === void 0) return [field, own];
      const named = to === void 0 ? own.call.named : new Map(own.call.named).set("to", to);
      const positional = first === void 0 ? own.call.positional : [first, ...own.call.positional.slice(1)];
      return [field, { ...own, call: { ...own.call, named, positional } }];
    });
    state.set(key, { ...model, fields: new Map(fields) });
  }
};
var fieldsFrom = (value) => {
  const fields = /* @__PURE__ */ new Map();
  if (value === void 0) return { fields, unclear: 0 };
  if (value.kind !== "list" && value.kind !== "tuple") return { fields, unclear: 1 };
  let unclear = 0;
  for (const item of value.items) {
    const [name, field] = item.kind === "tuple" || item.kind === "list" ? item.items : [];
    if (name?.kind === "text" && field?.kind === "call") fields.set(name.value, fieldOf(name.value, field));
    else unclear++;
  }
  return { fields, unclear };
};
var optionsFrom = (value) => new Map(
  value?.kind === "dict" ? value.entries.flatMap(
    ({ key, value: option }) => key.kind === "text" ? [[key.value, option]] : []
  ) : []
);
var isTrue = (value) => value?.kind === "boolean" && value.value;
var isManaged = (options) => {
  const managed = options.get("managed");
  return !isTrue(options.get("proxy")) && !(managed?.kind === "boolean" && !managed.value);
};
var WITHOUT_EFFECT = /* @__PURE__ */ new Set([
  "blank",
  "choices",
  "db_comment",
  "default",
  "editable",
  "error_messages",
  "help_text",
  "limit_choices_to",
  "on_delete",
  "related_name",
  "related_query_name",
  "upload_to",
  "storage",
  "validators",
  "verbose_name",
  "auto_now",
  "auto_now_add",
  "parent_link"
]);
var differs = (a, b) => {
  if (a.kind !== b.kind) return true;
  if (hasDatabaseConstraint(a) !== hasDatabaseConstraint(b) || isIndexed(a) !== isIndexed(b)) return true;
  const names = new Set([...a.call.named.keys(), ...b.call.named.keys()].filter((name) => !WITHOUT_EFFECT.has(name)));
  return [...names].some((name) => shape(a.call.named.get(name)) !== shape(b.call.named.get(name)));
};
var NOT_IN_DATABASE = /* @__PURE__ */ new Set([
  "blank",
  "choices",
  "db_column",
  "db_comment",
  "editable",
  "error_messages",
  "help_text",
  "limit_choices_to",
  "on_delete",
  "related_name",
  "related_query_name",
  // It says only how `to` is written.
  "swappable",
  "to",
  "validators",
  "verbose_name"
]);
var TRUE_UNLESS_SAID = /* @__PURE__ */ new Set(["db_constraint", "db_index", "serialize"]);
var relationDiffers = (state, model, a, b) => {
  if (className(a) !== className(b) || columnOf(a) !== columnOf(b)) return true;
  if (likelyTable(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(a.call, "to", 0)) !== likelyTable(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(b.call, "to", 0)))
    return true;
  const names = new Set([...a.call.named.keys(), ...b.call.named.keys()].filter((name) => !NOT_IN_DATABASE.has(name)));
  return [...names].some((name) => relationArgument(state, model, a, name) !== relationArgument(state, model, b, name));
};
var className = ({ call }) => (0, import_chunk_7AVYDQVZ.lastName)(call.written ?? call.path);
var relationArgument = (state, model, field, name) => {
  const value = field.call.named.get(name);
  if (name === "default") {
    if (value === void 0 || value.kind === "reference" && (0, import_chunk_7AVYDQVZ.lastName)(value.path) === "NOT_PROVIDED") return "";
    return `=${value.kind === "text" ? value.value : shape(value)}`;
  }
  if (name === "unique") return String(isUnique(field));
  if (name === "to_field") return relatedColumn(state, model, field);
  return TRUE_UNLESS_SAID.has(name) ? String(value?.kind !== "boolean" || value.value) : shape(value);
};
var shape = (value) => {
  if (value === void 0) return "";
  switch (value.kind) {
    case "text":
      return `t:${value.value.toLowerCase()}`;
    case "number":
      return `n:${value.value}`;
    case "boolean":
      return value.value ? "b:1" : "";
    case "none":
      return "";
    case "reference":
      return `r:${value.path}`;
    case "list":
    case "tuple":
    case "set":
      return `[${value.items.map(shape).join(",")}]`;
    case "call":
      return `${value.path}(${[...value.positional.map(shape), ...[...value.named].map(([name, item]) => `${name}=${shape(item)}`)].join(",")})`;
    case "dict":
      return `{${value.entries.map(({ key, value: entry }) => `${shape(key)}:${shape(entry)}`).join(",")}}`;
    case "unknown":
      return `?${value.source}`;
    case "bytes":
      return `?${value.at.from}`;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  collationOf,
  columnOf,
  columnType,
  concreteModel,
  databaseDefault,
  differs,
  effectiveDefault,
  fieldOf,
  fieldsFrom,
  flag,
  hasCheck,
  hasColumn,
  hasDatabaseConstraint,
  isAuto,
  isIndexed,
  isKnownKind,
  isManaged,
  isManyToMany,
  isNullable,
  isPrimaryKey,
  isRelation,
  isTrue,
  isUnique,
  kindByName,
  likelyTable,
  manyToManyTable,
  modelKey,
  needsLikeIndex,
  optionsFrom,
  primaryKeyOf,
  referrersOf,
  relatedColumn,
  relatedModel,
  relatedName,
  relatedTable,
  relationDiffers,
  retarget,
  shape,
  tableOf,
  typeOf
});
