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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  addIndex: () => addIndex,
  addRelation: () => addRelation,
  addRoutine: () => addRoutine,
  addType: () => addType,
  allViewsOf: () => allViewsOf,
  applySuppressions: () => applySuppressions,
  collationOf: () => collationOf,
  columnTypeOf: () => columnTypeOf,
  emptySchema: () => emptySchema,
  findIndex: () => findIndex,
  findRelation: () => findRelation,
  findRoutine: () => findRoutine,
  findSequence: () => findSequence,
  findType: () => findType,
  foreignKeysInto: () => foreignKeysInto,
  forgetTemporary: () => forgetTemporary,
  homeOf: () => homeOf,
  indexesOf: () => indexesOf,
  isNarrowing: () => isNarrowing,
  isProbablyAbsent: () => isProbablyAbsent,
  levelOf: () => levelOf,
  nameOfList: () => nameOfList,
  nameOfRange: () => nameOfRange,
  namesOf: () => namesOf,
  newRelation: () => newRelation,
  patchColumn: () => patchColumn,
  relationOrOld: () => relationOrOld,
  removeIndex: () => removeIndex,
  removeRelation: () => removeRelation,
  removeSequence: () => removeSequence,
  removeType: () => removeType,
  ruleLevels: () => ruleLevels,
  sameOperators: () => sameOperators,
  serialBase: () => serialBase,
  setSequence: () => setSequence,
  shown: () => shown,
  typeChange: () => typeChange
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MNSCW7WN = require("./chunk-MNSCW7WN.js");
var TYPE = [
  "column-type-rewrite",
  "column-type-narrowing",
  "column-type-unknown",
  "type-change-breaks-clients",
  "enum-rebuild"
];
var DEFAULT = [
  "add-column-volatile-default",
  "add-column-unknown-default",
  "add-column-default-pre11"
];
var NOT_NULL = ["set-not-null-scan", "set-not-null-breaks-old-writers"];
var FOREIGN_KEY = [
  "add-fk-validating",
  "add-column-fk-with-default",
  "fk-to-existing-in-create-table"
];
var UNIQUE = ["add-unique-constraint", "unique-may-fail", "add-unique-breaks-old-writers"];
var INDEX = [
  "create-index-blocking",
  "create-index-after-exclusive-lock",
  "index-on-partitioned-table"
];
var TIMEOUT = [
  "missing-lock-timeout",
  "lock-timeout-zero",
  "lock-timeout-too-long",
  "lock-timeout-after-the-statement"
];
var COLUMN = ["drop-column", "drop-then-add-column", "drop-cascade"];
var TABLE = ["drop-table", "create-table-force", "drop-cascade"];
var ALIASES = {
  squawk: {
    "adding-field-with-default": [...DEFAULT, "add-column-stored-generated"],
    "adding-foreign-key-constraint": FOREIGN_KEY,
    "adding-not-nullable-field": NOT_NULL,
    "adding-required-field": ["add-required-column"],
    "adding-serial-primary-key-field": ["add-column-serial-or-identity", "add-primary-key", "pk-using-index-nullable"],
    "ban-alter-domain-with-add-constraint": ["alter-domain-add-constraint"],
    "ban-char-field": ["ban-char"],
    "ban-concurrent-index-creation-in-transaction": ["concurrently-in-transaction"],
    "ban-create-domain-with-constraint": ["create-domain-with-constraint"],
    "ban-drop-column": COLUMN,
    "ban-drop-database": ["drop-database"],
    "ban-drop-not-null": ["drop-not-null"],
    "ban-drop-table": TABLE,
    "ban-truncate-cascade": ["truncate-cascade", "truncate"],
    "ban-uncommitted-transaction": ["uncommitted-transaction"],
    "changing-column-type": TYPE,
    "constraint-missing-not-valid": [
      ...FOREIGN_KEY,
      ...UNIQUE,
      "add-check-validating",
      "add-primary-key",
      "add-exclusion-constraint",
      "add-column-inline-check-scan"
    ],
    "disallowed-unique-constraint": UNIQUE,
    "identifier-too-long": ["identifier-too-long"],
    "prefer-big-int": ["prefer-bigint"],
    "prefer-bigint-over-int": ["prefer-bigint"],
    "prefer-bigint-over-smallint": ["prefer-bigint"],
    "prefer-identity": ["prefer-identity", "add-column-serial-or-identity"],
    "prefer-robust-stmts": ["robust-statements"],
    "prefer-text-field": ["prefer-text"],
    "prefer-timestamptz": ["prefer-timestamptz"],
    "prefer-timestamp-tz": ["prefer-timestamptz"],
    "renaming-column": ["rename-column"],
    "renaming-table": ["rename-table"],
    "require-concurrent-index-creation": INDEX,
    "require-concurrent-index-deletion": ["drop-index-blocking"],
    "require-concurrent-partition-detach": ["detach-partition"],
    "require-concurrent-reindex": ["reindex-blocking"],
    "require-enum-value-ordering": ["enum-add-without-order"],
    "require-lock-timeout": TIMEOUT,
    "require-table-schema": ["require-table-schema"],
    "require-timeout-settings": [...TIMEOUT, "statement-timeout-for-long-ops"],
    "transaction-nesting": ["transaction-nesting", "commit-inside-managed"]
  },
  pgfence: {
    "add-column-default-pre-pg11": ["add-column-default-pre11"],
    "add-column-json": ["add-column-json"],
    "add-column-non-constant-default": DEFAULT,
    "add-column-not-null-no-default": ["add-required-column"],
    "add-column-serial": ["add-column-serial-or-identity"],
    "add-column-stored-generated": ["add-column-stored-generated"],
    "add-constraint-check-no-not-valid": ["add-check-validating"],
    "add-constraint-exclude": ["add-exclusion-constraint"],
    "add-constraint-fk-no-not-valid": FOREIGN_KEY,
    "add-constraint-unique": UNIQUE,
    "add-pk-using-index": ["pk-using-index-nullable"],
    "add-pk-without-using-index": ["add-primary-key"],
    "alter-column-set-not-null": NOT_NULL,
    "alter-column-type": TYPE,
    "attach-partition": ["attach-partition-scan"],
    "concurrent-in-transaction": ["concurrently-in-transaction"],
    "create-index-not-concurrent": INDEX,
    "delete-without-where": ["delete-without-where"],
    "detach-partition": ["detach-partition"],
    "drop-column": COLUMN,
    "drop-constraint": ["drop-constraint"],
    "drop-database": ["drop-database"],
    "drop-index-not-concurrent": ["drop-index-blocking"],
    "drop-not-null": ["drop-not-null"],
    "drop-table": TABLE,
    "fk-missing-index": ["fk-without-index"],
    "lock-timeout-after-dangerous-statement": ["lock-timeout-after-the-statement"],
    "lock-timeout-too-long": ["lock-timeout-too-long"],
    "lock-timeout-zero": ["lock-timeout-zero"],
    "missing-lock-timeout": TIMEOUT,
    "not-valid-validate-same-tx": ["validate-with-not-valid-same-tx"],
    "refresh-matview-blocking": ["refresh-matview"],
    "reindex-non-concurrent": ["reindex-blocking"],
    "rename-column": ["rename-column"],
    "rename-schema": ["rename-schema"],
    "rename-table": ["rename-table"],
    "set-logged-unlogged": ["set-logged-unlogged"],
    "statement-after-access-exclusive": ["wide-lock-window", "backfill-in-ddl-transaction"],
    truncate: ["truncate"],
    "truncate-cascade": ["truncate-cascade"],
    "unclosed-transaction": ["uncommitted-transaction"],
    "update-in-migration": ["update-without-where", "backfill-in-ddl-transaction"],
    "wide-lock-window": ["wide-lock-window"]
  },
  atlas: {
    destructive: [...TABLE, ...COLUMN, "drop-schema", "drop-view", "drop-matview", "truncate", "truncate-cascade"],
    data_depend: [...UNIQUE, ...NOT_NULL, "add-required-column", "add-check-validating"],
    incompatible: ["rename-table", "rename-column", "rename-schema", "set-schema"],
    condrop: ["drop-constraint"],
    concurrent_index: [...INDEX, "drop-index-blocking", "concurrently-in-transaction"],
    DS101: ["drop-schema"],
    DS102: TABLE,
    DS103: COLUMN,
    MF101: UNIQUE,
    MF102: UNIQUE,
    MF103: ["add-required-column"],
    MF104: NOT_NULL,
    BC101: ["rename-table"],
    BC102: ["rename-column"],
    CD101: ["drop-constraint"],
    PG101: INDEX,
    PG102: ["drop-index-blocking"],
    PG103: ["concurrently-in-transaction"],
    PG104: ["add-primary-key"],
    PG105: UNIQUE,
    PG301: TYPE,
    PG302: DEFAULT,
    PG303: NOT_NULL,
    PG304: ["pk-using-index-nullable"],
    PG305: FOREIGN_KEY
  },
  eugene: {
    E1: [...FOREIGN_KEY, "add-check-validating"],
    E2: NOT_NULL,
    E3: ["add-column-json"],
    E4: [
      "wide-lock-window",
      "validate-with-not-valid-same-tx",
      "backfill-in-ddl-transaction",
      "create-index-after-exclusive-lock"
    ],
    E5: TYPE,
    E6: INDEX,
    E7: UNIQUE,
    E8: ["add-exclusion-constraint"],
    E9: TIMEOUT,
    E10: [...TYPE, ...DEFAULT],
    E11: ["add-column-serial-or-identity", "add-column-stored-generated"],
    E15: ["fk-without-index"],
    W12: ["multiple-alter-same-table"],
    W14: ["pk-using-index-nullable"]
  }
};
var rulesOf = (suppression) => {
  if (suppression.rules.length === 0) return { rules: void 0, unknown: [] };
  const rules = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const name of suppression.rules) {
    const own = (0, import_chunk_MNSCW7WN.isRuleCode)(name) ? [name] : void 0;
    const found = suppression.tool === "gonogo" ? own : ALIASES[suppression.tool]?.[name] ?? own;
    if (found === void 0) unknown.push(name);
    else for (const rule of found) rules.add(rule);
  }
  return { rules, unknown };
};
var LEVELS = { block: "error", warn: "warning", info: "notice" };
var levelOf = (rule, lowered, rules) => {
  const said = rules.get(rule);
  if (said === "off") return void 0;
  if (said !== void 0) return LEVELS[said];
  const level = import_chunk_MNSCW7WN.CATALOGUE[rule];
  if (level === "off") return void 0;
  if (lowered === void 0 || level === "notice") return level;
  return lowered;
};
var ruleLevels = (rules, enabled) => new Map([...enabled.map((rule) => [rule, "warn"]), ...Object.entries(rules)]);
var applySuppressions = (migration, findings, rules) => {
  const used = /* @__PURE__ */ new Set();
  const suppressed = [];
  const result = findings.map((finding) => {
    const matching = migration.suppressions.filter((suppression) => covers(suppression, finding));
    const chosen = matching.find(({ tool }) => tool === "gonogo") ?? matching[0];
    if (chosen === void 0) return finding;
    used.add(chosen);
    if (chosen.tool === "gonogo" && chosen.reason === void 0) return finding;
    const reason = chosen.reason ?? `without a reason (${chosen.tool})`;
    suppressed.push({ rule: finding.rule, line: finding.line ?? 1, tool: chosen.tool, reason });
    return { ...finding, suppressed: reason };
  });
  const more = [];
  const add = (rule, suppression, message, help) => {
    const level = levelOf(rule, void 0, rules);
    if (level !== void 0) more.push({ rule, level, message, help, path: migration.path, line: suppression.line });
  };
  for (const suppression of migration.suppressions) {
    const { unknown } = rulesOf(suppression);
    if (used.has(suppression)) {
      if (suppression.tool === "gonogo" && suppression.reason === void 0) {
        add(
          "suppression-without-reason",
          suppression,
          `"${suppression.text}" gives no reason, so that it accepts nothing.`,
          `Write -- gonogo-ignore ${suppression.rules.join(", ") || "RULE"}: why it is safe here.`
        );
      }
    } else if (suppression.tool === "gonogo") {
      add(
        "unused-suppression",
        suppression,
        unknown.length > 0 ? `"${suppression.text}" names ${unknown.map((name) => `"${name}"`).join(", ")}, which is no rule.` : `"${suppression.text}" accepts a finding that is not there.`,
        unknown.length > 0 ? `Correct the name: gonogo explain lists the rules.` : `Take it out.`
      );
    }
  }
  return { findings: [...result, ...more], suppressed };
};
var covers = (suppression, finding) => {
  const { rules } = rulesOf(suppression);
  if (rules !== void 0 && !((0, import_chunk_MNSCW7WN.isRuleCode)(finding.rule) && rules.has(finding.rule))) return false;
  if (suppression.covers === void 0) return true;
  const line = finding.line ?? 1;
  return suppression.covers.from <= line && line <= suppression.covers.to;
};
var ALIASES2 = {
  bigint: "int8",
  int: "int4",
  integer: "int4",
  smallint: "int2",
  decimal: "numeric",
  bool: "bool",
  boolean: "bool",
  float: "float8",
  real: "float4",
  char: "bpchar",
  serial4: "serial",
  serial8: "bigserial",
  serial2: "smallserial"
};
var PRINTED = {
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  bpchar: "char",
  bool: "boolean",
  float4: "real",
  float8: "double precision"
};
var SERIALS = { serial: "int4", bigserial: "int8", smallserial: "int2" };
var namesOf = (nodes) => {
  const names = [];
  for (const node of nodes ?? []) if ("String" in node) names.push(node.String.sval ?? "");
  return names;
};
var PLAIN = /* @__PURE__ */ new Map();
var columnTypeOf = (type) => {
  const names = namesOf(type.names);
  const last = names[names.length - 1] ?? "";
  const schema = names.length > 1 ? names[names.length - 2] : void 0;
  const isPlain = (schema === void 0 || schema === "pg_catalog") && type.typmods === void 0 && type.arrayBounds === void 0;
  if (!isPlain) return typeOf(type, schema, ALIASES2[last] ?? last);
  const known = PLAIN.get(last);
  if (known !== void 0) return known;
  const found = typeOf(type, void 0, ALIASES2[last] ?? last);
  PLAIN.set(last, found);
  return found;
};
var typeOf = (type, schema, name) => {
  const mods = (type.typmods ?? []).flatMap(
    (node) => "A_Const" in node ? [node.A_Const.ival?.ival ?? 0] : []
  );
  const array = (type.arrayBounds ?? []).length > 0;
  const shown2 = name === "interval" ? mods.slice(1) : mods;
  const text = `${PRINTED[name] ?? name}${shown2.length > 0 ? `(${shown2.join(",")})` : ""}${array ? "[]" : ""}`;
  return { ...schema === void 0 || schema === "pg_catalog" ? {} : { schema }, name, mods, array, text };
};
var collationOf = ({ collClause }) => {
  const name = namesOf(collClause?.collname).at(-1);
  return name === "default" ? void 0 : name;
};
var serialBase = (type) => {
  const base = SERIALS[type.name];
  return base === void 0 ? void 0 : { name: base, mods: [], array: false, text: PRINTED[base] ?? base };
};
var BINARY_COERCIBLE = {
  varchar: ["text", "citext"],
  text: ["varchar", "citext"],
  citext: ["text", "varchar"],
  cidr: ["inet"],
  int4: ["oid", "regclass", "regproc", "regtype"],
  bit: ["varbit"],
  varbit: ["bit"],
  xml: ["text", "varchar"]
};
var OPERATORS_OF = {
  varchar: "text",
  cidr: "inet",
  regclass: "oid",
  regproc: "oid",
  regtype: "oid"
};
var sameOperators = (from, to) => (OPERATORS_OF[from.name] ?? from.name) === (OPERATORS_OF[to.name] ?? to.name);
var TEMPORAL = /* @__PURE__ */ new Set(["timestamp", "timestamptz", "time", "timetz"]);
var typeChange = (from, to) => {
  if (from.array !== to.array) return "rewrite";
  const sameName = from.name === to.name && (from.schema ?? to.schema) === (to.schema ?? from.schema);
  if (sameName && sameMods(from, to)) return "none";
  if (sameName) return widens(from, to) ? "free" : "rewrite";
  if (from.array) return "rewrite";
  const pair = /* @__PURE__ */ new Set([from.name, to.name]);
  if (pair.has("timestamp") && pair.has("timestamptz")) {
    return to.mods.length === 0 || (to.mods[0] ?? 0) >= 6 ? "free-in-utc" : "rewrite";
  }
  if (BINARY_COERCIBLE[from.name]?.includes(to.name) !== true) return "rewrite";
  if (to.mods.length === 0) return "free";
  return from.name === "varchar" && widens(from, { ...to, name: "varchar" }) ? "free" : "rewrite";
};
var sameMods = (from, to) => precisionOf(from).join() === precisionOf(to).join();
var precisionOf = ({ name, mods }) => {
  if (name === "interval") return mods.slice(1);
  if (name === "bpchar" || name === "bit") return mods.length === 0 ? [1] : mods;
  if (name === "numeric") return mods.length === 1 ? [mods[0] ?? 0, 0] : mods;
  return mods;
};
var widens = (from, to) => {
  const old = precisionOf(from);
  const next = precisionOf(to);
  if (from.name === "bpchar" || from.name === "bit") return false;
  if (next.length === 0) return !from.array || from.name === to.name;
  if (TEMPORAL.has(from.name) && (next[0] ?? 0) >= 6) return true;
  if (from.name === "interval" && (next[0] ?? 0) >= 6) return true;
  if (old.length === 0 || from.array) return false;
  if (from.name === "numeric") return old[1] === next[1] && (next[0] ?? 0) >= (old[0] ?? 0);
  return (next[0] ?? 0) >= (old[0] ?? 0);
};
var WIDTH = { int2: 2, int4: 4, int8: 8, float4: 4, float8: 8 };
var CHARACTERS = /* @__PURE__ */ new Set(["text", "varchar", "bpchar", "citext"]);
var isNarrowing = (from, to) => {
  if (from.array !== to.array) return false;
  const [oldWidth, newWidth] = [WIDTH[from.name], WIDTH[to.name]];
  if (oldWidth !== void 0 && newWidth !== void 0) return newWidth < oldWidth;
  if (CHARACTERS.has(to.name)) {
    if (!CHARACTERS.has(from.name)) return false;
    const limit = to.name === "bpchar" ? to.mods[0] ?? 1 : to.mods[0];
    return limit !== void 0 && (from.mods[0] === void 0 || limit < from.mods[0]);
  }
  if (CHARACTERS.has(from.name)) return true;
  if (from.name === "numeric" && to.name === "numeric") {
    if (to.mods.length === 0) return false;
    if (from.mods.length === 0) return true;
    const integerDigits = (type) => (type.mods[0] ?? 0) - (type.mods[1] ?? 0);
    return integerDigits(to) < integerDigits(from) || (to.mods[1] ?? 0) < (from.mods[1] ?? 0);
  }
  if (from.name === "numeric" || from.name.startsWith("float")) return WIDTH[to.name] !== void 0 && to.name.startsWith("int");
  return from.name === "timestamptz" && to.name === "date";
};
var emptySchema = () => ({
  relations: /* @__PURE__ */ new Map(),
  indexes: /* @__PURE__ */ new Map(),
  types: /* @__PURE__ */ new Map(),
  routines: /* @__PURE__ */ new Map(),
  sequences: /* @__PURE__ */ new Map(),
  namespaces: /* @__PURE__ */ new Map(),
  searchPath: ["public"],
  hasTemporary: false,
  knowsTables: false,
  hidden: false
});
var key = (schema, name) => `${schema}\0${name}`;
var nameOfRange = (range) => ({
  schema: range?.schemaname,
  name: range?.relname ?? ""
});
var nameOfList = (nodes) => {
  const names = namesOf(nodes);
  return { schema: names.length > 1 ? names.at(-2) : void 0, name: names.at(-1) ?? "" };
};
var search = (schema, map, { schema: namespace, name }) => {
  if (namespace !== void 0) return map.get(key(namespace, name));
  if (schema.hasTemporary) {
    const found = map.get(key("pg_temp", name));
    if (found !== void 0) return found;
  }
  for (const candidate of schema.searchPath) {
    const found = map.get(key(candidate, name));
    if (found !== void 0) return found;
  }
  return void 0;
};
var findRelation = (schema, name) => search(schema, schema.relations, name);
var findIndex = (schema, name) => search(schema, schema.indexes, name);
var findType = (schema, name) => search(schema, schema.types, name);
var findRoutine = (schema, name) => search(schema, schema.routines, name);
var homeOf = (schema, { schema: namespace }) => namespace ?? schema.searchPath[0] ?? "public";
var newRelation = (kind, namespace, name, born) => ({
  kind,
  schema: namespace,
  name,
  born,
  complete: born !== void 0,
  columns: /* @__PURE__ */ new Map(),
  constraints: /* @__PURE__ */ new Map(),
  policies: /* @__PURE__ */ new Set(),
  triggers: /* @__PURE__ */ new Map(),
  indexes: /* @__PURE__ */ new Set(),
  reads: /* @__PURE__ */ new Set(),
  partitions: /* @__PURE__ */ new Set(),
  rls: false,
  unlogged: false,
  filled: false,
  copied: /* @__PURE__ */ new Set()
});
var relationOrOld = (schema, name) => {
  const found = findRelation(schema, name);
  if (found !== void 0) return found;
  const old = newRelation("table", homeOf(schema, name), name.name, void 0);
  addRelation(schema, old);
  return old;
};
var addRelation = (schema, relation) => {
  if (relation.schema === "pg_temp") schema.hasTemporary = true;
  schema.relations.set(key(relation.schema, relation.name), relation);
};
var removeRelation = (schema, relation) => {
  schema.relations.delete(key(relation.schema, relation.name));
  for (const index of indexesOf(relation)) removeIndex(schema, index);
  relation.parent?.partitions.delete(relation);
  for (const other of schema.relations.values()) {
    for (const [name, constraint] of other.constraints) if (constraint.references === relation) other.constraints.delete(name);
  }
};
var forgetTemporary = (schema) => {
  if (!schema.hasTemporary) return;
  for (const relation of schema.relations.values())
    if (relation.schema === "pg_temp") removeRelation(schema, relation);
  schema.hasTemporary = false;
};
var addIndex = (schema, index) => {
  const place = key(index.schema, index.name);
  const same = schema.indexes.get(place);
  same?.table.indexes.delete(same);
  schema.indexes.set(place, index);
  index.table.indexes.add(index);
};
var removeIndex = (schema, index) => {
  schema.indexes.delete(key(index.schema, index.name));
  index.table.indexes.delete(index);
};
var indexesOf = (relation) => [...relation.indexes];
var addType = (schema, type) => {
  schema.types.set(key(type.schema, type.name), type);
};
var removeType = (schema, type) => {
  schema.types.delete(key(type.schema, type.name));
};
var addRoutine = (schema, namespace, routine) => {
  schema.routines.set(key(namespace, routine.name), routine);
};
var findSequence = (schema, name) => search(schema, schema.sequences, name);
var setSequence = (schema, sequence) => {
  schema.sequences.set(key(sequence.schema, sequence.name), sequence);
};
var removeSequence = (schema, sequence) => {
  schema.sequences.delete(key(sequence.schema, sequence.name));
};
var isProbablyAbsent = (schema, name) => {
  if (findRelation(schema, name) !== void 0) return false;
  const home = homeOf(schema, name);
  if (schema.namespaces.get(home)?.certain === true) return schema.knowsTables;
  return schema.knowsTables && [...schema.relations.values()].some((relation) => relation.schema === home && relation.born !== void 0);
};
var foreignKeysInto = (schema, relation) => [...schema.relations.values()].flatMap(
  (from) => [...from.constraints.values()].filter((constraint) => constraint.kind === "foreign-key" && constraint.references === relation && from !== relation).map((constraint) => ({ from, constraint }))
);
var viewsOf = (schema, relation) => [...schema.relations.values()].filter((view) => view.reads.has(relation));
var allViewsOf = (schema, relation, seen = /* @__PURE__ */ new Set()) => {
  for (const view of viewsOf(schema, relation)) {
    if (seen.has(view)) continue;
    seen.add(view);
    allViewsOf(schema, view, seen);
  }
  return [...seen];
};
var shown = ({ schema, name }) => schema === "public" ? `"${name}"` : `"${schema}"."${name}"`;
var patchColumn = (relation, name, patch) => {
  relation.columns.set(name, { name, notNull: false, hasDefault: false, ...relation.columns.get(name), ...patch });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addIndex,
  addRelation,
  addRoutine,
  addType,
  allViewsOf,
  applySuppressions,
  collationOf,
  columnTypeOf,
  emptySchema,
  findIndex,
  findRelation,
  findRoutine,
  findSequence,
  findType,
  foreignKeysInto,
  forgetTemporary,
  homeOf,
  indexesOf,
  isNarrowing,
  isProbablyAbsent,
  levelOf,
  nameOfList,
  nameOfRange,
  namesOf,
  newRelation,
  patchColumn,
  relationOrOld,
  removeIndex,
  removeRelation,
  removeSequence,
  removeType,
  ruleLevels,
  sameOperators,
  serialBase,
  setSequence,
  shown,
  typeChange
});
