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
  archiveContents: () => archiveContents,
  checkAwaited: () => checkAwaited,
  openArchive: () => openArchive,
  readToc: () => readToc,
  readTocAgain: () => readTocAgain,
  restoreSection: () => restoreSection
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2VBCR5MF = require("./chunk-2VBCR5MF.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var CATALOGUES = {
  "ACCESS METHOD": 2601,
  AGGREGATE: 1255,
  BLOB: 2613,
  "BLOB METADATA": 2613,
  CAST: 2605,
  "CHECK CONSTRAINT": 2606,
  COLLATION: 3456,
  CONSTRAINT: 2606,
  CONVERSION: 2607,
  DATABASE: 1262,
  DEFAULT: 2604,
  "DEFAULT ACL": 826,
  DOMAIN: 1247,
  "EVENT TRIGGER": 3466,
  EXTENSION: 3079,
  "FK CONSTRAINT": 2606,
  "FOREIGN DATA WRAPPER": 2328,
  "FOREIGN TABLE": 1259,
  FUNCTION: 1255,
  INDEX: 1259,
  "MATERIALIZED VIEW": 1259,
  OPERATOR: 2617,
  "OPERATOR CLASS": 2616,
  "OPERATOR FAMILY": 2753,
  POLICY: 3256,
  PROCEDURE: 1255,
  PUBLICATION: 6104,
  "PUBLICATION TABLE": 6106,
  RULE: 2618,
  SCHEMA: 2615,
  SEQUENCE: 1259,
  SERVER: 1417,
  "SHELL TYPE": 1247,
  STATISTICS: 3381,
  SUBSCRIPTION: 6100,
  TABLE: 1259,
  "TEXT SEARCH CONFIGURATION": 3602,
  "TEXT SEARCH DICTIONARY": 3600,
  "TEXT SEARCH PARSER": 3601,
  "TEXT SEARCH TEMPLATE": 3764,
  TRANSFORM: 3576,
  TRIGGER: 2620,
  TYPE: 1247,
  VIEW: 1259
};
var KINDS = /* @__PURE__ */ new Set([
  ...Object.keys(CATALOGUES),
  "ACL",
  "BLOB COMMENTS",
  "BLOBS",
  "COMMENT",
  "DATABASE PROPERTIES",
  "ENCODING",
  "INDEX ATTACH",
  "MATERIALIZED VIEW DATA",
  "PROCEDURAL LANGUAGE",
  "PUBLICATION TABLES IN SCHEMA",
  "ROW SECURITY",
  "SEARCHPATH",
  "SECURITY LABEL",
  "SEQUENCE OWNED BY",
  "SEQUENCE SET",
  "STATISTICS DATA",
  "STDSTRINGS",
  "SUBSCRIPTION TABLE",
  "TABLE ATTACH",
  "TABLE DATA",
  "USER MAPPING"
]);
var WITHOUT_NUMBER = /^(ENCODING|STDSTRINGS|SEARCHPATH|COMMENT|ACL|SECURITY LABEL|SEQUENCE SET|SEQUENCE OWNED BY|BLOBS)$/;
var RELATION = /^(TABLE|VIEW|SEQUENCE|MATERIALIZED VIEW|FOREIGN TABLE)$/;
var RELKINDS = {
  TABLE: "rp",
  VIEW: "v",
  "MATERIALIZED VIEW": "m",
  "FOREIGN TABLE": "f"
};
var MAY_BELONG_ELSEWHERE = /^(ACL|COMMENT|SECURITY LABEL|TABLE DATA|SEQUENCE SET|MATERIALIZED VIEW DATA|STATISTICS DATA|BLOBS|BLOB COMMENTS|ROW SECURITY)$/;
var checkTocNumbers = (entries, head) => {
  const byId = new Map(entries.map((entry) => [entry.dumpId, entry]));
  const tables = /* @__PURE__ */ new Map();
  for (const entry of entries)
    if (/^(TABLE|FOREIGN TABLE)$/.test(entry.desc)) tables.set(keyOf(entry.namespace, entry.tag), entry);
  const first = entries[0];
  let lastWritten = first?.desc === "ENCODING" ? first.dumpId : void 0;
  const numbers = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const wrong = (what) => new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()}) is damaged: ${what}`,
      { position: entry.position }
    );
    const kind = KINDS.has(entry.desc) ? void 0 : [...KINDS].find((one) => (0, import_chunk_2VBCR5MF.onlyDifference)(one, entry.desc) !== -1);
    if (kind !== void 0) throw wrong(`its kind must have been ${kind.toLowerCase()}`);
    const catalogue = CATALOGUES[entry.desc];
    if (catalogue !== void 0 && Number(entry.catalogOid) !== catalogue && Number(entry.catalogOid) !== 0)
      throw wrong("its object is of another kind");
    if (catalogue !== void 0 && Number(entry.catalogOid) === catalogue && Number(entry.oid) === 0)
      throw wrong("its object has no number");
    if (WITHOUT_NUMBER.test(entry.desc) && (entry.catalogOid !== "0" || entry.oid !== "0"))
      throw wrong("it has the number of an object, which its kind has not");
    if (entry.oid !== "0" && entry.catalogOid !== "0") {
      const number = `${entry.catalogOid} ${entry.oid}`;
      if (numbers.has(number) && entry.desc !== "DATABASE PROPERTIES" && !entry.desc.startsWith("PUBLICATION TABLE"))
        throw wrong("another entry has the number of its object");
      numbers.add(number);
    }
    if (entry.desc === "TABLE DATA" || entry.desc === "ROW SECURITY") {
      const table = tables.get(keyOf(entry.namespace, entry.tag));
      if (table !== void 0 && table.oid !== entry.oid) throw wrong("it is about another table than it says");
    }
    const relkinds = RELKINDS[entry.desc];
    if (head.version >= 1016 && relkinds !== void 0 && !relkinds.includes(String.fromCharCode(entry.relkind)))
      throw wrong("its kind of relation is another");
    if (head.version >= 1016 && relkinds === void 0 && entry.relkind !== 0 && /^(ACL|COMMENT|CONSTRAINT|FK CONSTRAINT|TABLE DATA|TRIGGER|FUNCTION|TYPE|SCHEMA|DEFAULT)$/.test(entry.desc))
      throw wrong("it has a kind of relation and is none");
    if (first?.desc === "ENCODING" && entry !== first && !entry.desc.startsWith("DATABASE")) {
      const isObject = entry.catalogOid !== "0" || entry.oid !== "0" || entry.desc.endsWith(" ATTACH");
      if (isObject ? entry.dumpId > first.dumpId : entry.dumpId > first.dumpId + entries.length * 4)
        throw wrong("its number is impossible");
    }
    if (lastWritten !== void 0 && entry !== first && entry.dumpId > (first?.dumpId ?? 0)) {
      if (entry.dumpId < lastWritten) throw wrong("its number is out of order");
      lastWritten = entry.dumpId;
    }
    if (!MAY_BELONG_ELSEWHERE.test(entry.desc) && entry.dependencies.some((id) => !byId.has(id) || id === entry.dumpId))
      throw wrong("it depends on an entry that is not there");
  }
  checkOrder(entries.filter(({ desc }) => RELATION.test(desc)));
  checkIndexOrder(entries, byId);
};
var checkIndexOrder = (entries, byId) => {
  let last;
  const indexes = entries.filter(({ desc }) => desc === "INDEX" || desc === "CONSTRAINT").toSorted((a, b) => a.dumpId - b.dumpId);
  for (const entry of indexes) {
    const [table, ...more] = new Set(
      entry.dependencies.flatMap((id) => {
        const other = byId.get(id);
        return other !== void 0 && /^(TABLE|MATERIALIZED VIEW)$/.test(other.desc) ? [other] : [];
      })
    );
    if (table === void 0 || more.length > 0) continue;
    if (last !== void 0 && Number(table.oid) < Number(last.oid))
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is out of order: a number in it was changed`,
        { position: entry.position }
      );
    last = table;
  }
};
var checkOrder = (relations) => {
  const inOrder = relations.toSorted((a, b) => a.dumpId - b.dumpId);
  for (const [index, entry] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before !== void 0 && Number(before.oid) >= Number(entry.oid))
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `Entries ${before.dumpId} and ${entry.dumpId} of the table of contents are out of order: a number in one of them was changed`,
        { position: entry.position }
      );
  }
};
var keyOf = (namespace, name) => JSON.stringify([namespace, name]);
var METHODS = ["btree", "hash", "gist", "gin", "brin", "spgist"];
var written = (name) => {
  return [name, `"${name.replaceAll('"', '""')}"`];
};
var qualified = ({
  namespace,
  tag
}) => namespace === "" ? written(tag) : written(namespace).flatMap((schema) => written(tag).map((name) => `${schema}.${name}`));
var each = (names, ...forms) => names.flatMap((name) => forms.map((form) => form(name)));
var routine = (entry) => {
  const open = entry.tag.indexOf("(");
  return open === -1 ? [] : qualified({ namespace: entry.namespace, tag: entry.tag.slice(0, open) });
};
var definitions = (entry, relation, byId) => {
  const own = qualified(entry);
  const table = relation === void 0 ? [] : qualified(relation);
  const name = relation === void 0 ? "" : entry.tag.slice(relation.tag.length + 1);
  switch (entry.desc) {
    case "SCHEMA":
      return each(written(entry.tag), (q) => `CREATE SCHEMA ${q};
`);
    case "TABLE":
      return each(
        own,
        (q) => `CREATE TABLE ${q} (
`,
        (q) => `CREATE UNLOGGED TABLE ${q} (
`,
        (q) => `CREATE TABLE ${q} OF `
      );
    case "FOREIGN TABLE":
      return each(own, (q) => `CREATE FOREIGN TABLE ${q} (
`);
    case "VIEW":
      return each(
        own,
        (q) => `CREATE VIEW ${q} AS
`,
        (q) => `CREATE VIEW ${q} WITH (`
      );
    case "MATERIALIZED VIEW":
      return each(
        own,
        (q) => `CREATE MATERIALIZED VIEW ${q} AS
`,
        (q) => `CREATE MATERIALIZED VIEW ${q} WITH (`
      );
    case "TYPE":
      return each(
        own,
        (q) => `CREATE TYPE ${q} AS ENUM (
`,
        (q) => `CREATE TYPE ${q} AS (
`,
        (q) => `CREATE TYPE ${q} AS RANGE (
`,
        (q) => `CREATE TYPE ${q} (
`
      );
    case "DOMAIN":
      return each(own, (q) => `CREATE DOMAIN ${q} AS `);
    case "EXTENSION":
      return each(written(entry.tag), (q) => `CREATE EXTENSION IF NOT EXISTS ${q} WITH SCHEMA `);
    case "SEQUENCE":
      return entry.defn.startsWith("ALTER") ? [] : each(
        own,
        (q) => `CREATE SEQUENCE ${q}
    START WITH `,
        (q) => `CREATE SEQUENCE ${q}
    AS `,
        (q) => `CREATE UNLOGGED SEQUENCE ${q}
    `
      );
    case "SEQUENCE OWNED BY":
      return each(own, (q) => `ALTER SEQUENCE ${q} OWNED BY `);
    case "SEQUENCE SET":
      return each(own, (q) => `SELECT pg_catalog.setval('${q.replaceAll("'", "''")}', `);
    case "BLOB":
      return [`SELECT pg_catalog.lo_create('${entry.tag}');
`];
    case "TABLE ATTACH":
      return parents(entry, byId).flatMap(
        (parent) => each(qualified(parent), (p) => `ALTER TABLE ONLY ${p} ATTACH PARTITION `).flatMap(
          (head) => own.map((q) => `${head}${q} `)
        )
      );
    case "INDEX ATTACH":
      return parents(entry, byId).flatMap(
        (parent) => each(
          qualified({
            namespace: parent.namespace,
            tag: parent.desc === "INDEX" ? parent.tag : parent.tag.slice(parent.tag.indexOf(" ") + 1)
          }),
          (p) => `ALTER INDEX ${p} ATTACH PARTITION `
        ).flatMap((head) => own.map((q) => `${head}${q};
`))
      );
    case "INDEX":
      return parents(entry, byId).flatMap(
        (parent) => each(
          written(entry.tag),
          (q) => `CREATE INDEX ${q} ON `,
          (q) => `CREATE UNIQUE INDEX ${q} ON `
        ).flatMap(
          (head) => each(
            qualified(parent),
            (t) => `${head}${t}`,
            (t) => `${head}ONLY ${t}`
          ).flatMap((on) => METHODS.map((method) => `${on} USING ${method} (`))
        )
      );
    case "CONSTRAINT":
    case "FK CONSTRAINT":
    case "CHECK CONSTRAINT":
      return each(
        table,
        (t) => `ALTER TABLE ONLY ${t}
    ADD CONSTRAINT `,
        (t) => `ALTER TABLE ${t}
    ADD CONSTRAINT `
      ).flatMap(
        (head) => written(name).flatMap(
          (c) => (entry.desc === "CONSTRAINT" ? ["PRIMARY KEY (", "UNIQUE (", "UNIQUE NULLS NOT DISTINCT (", "EXCLUDE USING "] : entry.desc === "FK CONSTRAINT" ? ["FOREIGN KEY ("] : ["CHECK ("]).map((kind) => `${head}${c} ${kind}`)
        )
      );
    case "DEFAULT":
      return each(
        table,
        (t) => `ALTER TABLE ONLY ${t} ALTER COLUMN `,
        (t) => `ALTER TABLE ${t} ALTER COLUMN `
      ).flatMap((head) => written(name).map((c) => `${head}${c} SET DEFAULT `));
    case "TRIGGER":
      return each(
        relation === void 0 ? [] : written(name),
        (t) => `CREATE TRIGGER ${t} `,
        (t) => `CREATE CONSTRAINT TRIGGER ${t} `
      );
    case "POLICY":
      return each(written(name), (p) => `CREATE POLICY ${p} ON `).flatMap((head) => table.map((t) => `${head}${t} `));
    case "RULE":
      return relation === void 0 ? [] : each(written(name), (r) => `CREATE RULE ${r} AS
    ON `);
    case "ROW SECURITY":
      return each(own, (q) => `ALTER TABLE ${q} ENABLE ROW LEVEL SECURITY;`);
    case "FUNCTION":
      return each(routine(entry), (q) => `CREATE FUNCTION ${q}(`);
    case "PROCEDURE":
      return each(routine(entry), (q) => `CREATE PROCEDURE ${q}(`);
    case "AGGREGATE":
      return each(routine(entry), (q) => `CREATE AGGREGATE ${q}(`);
    case "PUBLICATION":
      return each(written(entry.tag), (q) => `CREATE PUBLICATION ${q} `);
    case "PUBLICATION TABLE":
      return parents(entry, byId).flatMap(
        (parent) => written(entry.tag.slice(0, -parent.tag.length - 1)).flatMap(
          (p) => each(qualified(parent), (t) => `ALTER PUBLICATION ${p} ADD TABLE ONLY ${t}`)
        )
      );
    case "ENCODING":
      return ["SET client_encoding = '"];
    case "STDSTRINGS":
      return ["SET standard_conforming_strings = '"];
    case "SEARCHPATH":
      return ["SELECT pg_catalog.set_config('search_path', '', false);\n"];
    case "COMMENT":
      return about(entry).map((what) => `COMMENT ON ${what} IS `);
    default:
      return [];
  }
};
var about = (entry) => {
  const match = /^(CONSTRAINT|TRIGGER|POLICY|RULE) (.*) ON (.*)$/s.exec(entry.tag);
  const schemas = entry.namespace === "" ? [""] : written(entry.namespace).map((schema) => `${schema}.`);
  if (match !== null) return schemas.map((schema) => `${match[1]} ${match[2]} ON ${schema}${match[3]}`);
  const kind = /^(TABLE|COLUMN|VIEW|MATERIALIZED VIEW|FOREIGN TABLE|SEQUENCE|INDEX|FUNCTION|PROCEDURE|AGGREGATE|TYPE|DOMAIN|SCHEMA|EXTENSION|LARGE OBJECT|STATISTICS|PUBLICATION) (.*)$/s.exec(
    entry.tag
  );
  return kind === null ? [] : schemas.map((schema) => `${kind[1]} ${schema}${kind[2]}`);
};
var parents = (entry, byId) => [...new Set(entry.dependencies)].flatMap((id) => {
  const other = byId.get(id);
  const fits = entry.desc === "INDEX ATTACH" ? other?.desc === "INDEX" || other?.desc === "CONSTRAINT" : other?.desc === "TABLE" || other?.desc === "MATERIALIZED VIEW";
  return other !== void 0 && fits ? [other] : [];
});
var drops = (entry, owning) => {
  const plain = (kind, names) => names.map((name) => `DROP ${kind} ${name};
`);
  switch (entry.desc) {
    case "SCHEMA":
    case "EXTENSION":
    case "PUBLICATION":
      return plain(entry.desc, written(entry.tag));
    case "DATABASE":
      return plain("DATABASE", written(entry.tag));
    case "TABLE":
    case "VIEW":
    case "MATERIALIZED VIEW":
    case "FOREIGN TABLE":
    case "SEQUENCE":
    case "TYPE":
    case "DOMAIN":
    case "INDEX":
    case "STATISTICS":
      return plain(entry.desc, qualified(entry));
    case "FUNCTION":
    case "PROCEDURE":
    case "AGGREGATE": {
      const signature = signatureOf(entry);
      return signature === void 0 ? routine(entry).map((q) => `DROP ${entry.desc} ${q}(`) : [`DROP ${entry.desc} ${signature};
`];
    }
    case "BLOB":
      return [`SELECT pg_catalog.lo_unlink('${entry.tag}');
`];
    default:
      return owning === void 0 ? [] : dropsOf(entry, owning);
  }
};
var dropsOf = (entry, { relation, name }) => {
  const tables = qualified(relation);
  switch (entry.desc) {
    case "CONSTRAINT":
    case "FK CONSTRAINT":
    case "CHECK CONSTRAINT":
      return tables.flatMap(
        (t) => written(name).flatMap((c) => [
          `ALTER TABLE ONLY ${t} DROP CONSTRAINT ${c};
`,
          `ALTER TABLE ${t} DROP CONSTRAINT ${c};
`
        ])
      );
    case "DEFAULT":
      return tables.flatMap(
        (t) => written(name).flatMap((c) => [
          `ALTER TABLE ${t} ALTER COLUMN ${c} DROP DEFAULT;
`,
          `ALTER TABLE ONLY ${t} ALTER COLUMN ${c} DROP DEFAULT;
`
        ])
      );
    case "TRIGGER":
    case "POLICY":
    case "RULE":
      return tables.flatMap((t) => written(name).map((n) => `DROP ${entry.desc} ${n} ON ${t};
`));
    default:
      return [];
  }
};
var signatureOf = ({ defn }) => {
  const match = /^CREATE (?:FUNCTION|PROCEDURE) ([^\n(]*\([^()\n]*\))(?: RETURNS|\n)/.exec(defn);
  return match?.[1] === void 0 || / DEFAULT /.test(match[1]) ? void 0 : match[1];
};
var RELATION2 = /^(TABLE|FOREIGN TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE)$/;
var OF_RELATION = /^(CONSTRAINT|FK CONSTRAINT|CHECK CONSTRAINT|TRIGGER|POLICY|DEFAULT|RULE)$/;
var SAME_NAME = /^(TABLE DATA|SEQUENCE SET|SEQUENCE OWNED BY|MATERIALIZED VIEW DATA|ROW SECURITY|TABLE ATTACH)$/;
var NAMES_ITS_SCHEMA = /^(TABLE|TABLE DATA|VIEW|MATERIALIZED VIEW|SEQUENCE|SEQUENCE SET|SEQUENCE OWNED BY|INDEX|CONSTRAINT|FK CONSTRAINT|CHECK CONSTRAINT|TRIGGER|RULE|POLICY|DEFAULT|FUNCTION|PROCEDURE|AGGREGATE|TYPE|DOMAIN|ACL|COMMENT|TABLE ATTACH|INDEX ATTACH|ROW SECURITY|STATISTICS|FOREIGN TABLE|PUBLICATION TABLE)$/;
var PRIVILEGED = [
  "TABLE",
  "SEQUENCE",
  "SCHEMA",
  "FUNCTION",
  "PROCEDURE",
  "LARGE OBJECT",
  "DATABASE",
  "COLUMN",
  "TYPE",
  "LANGUAGE"
];
var checkTocTexts = (entries) => {
  const relations = new Map(
    entries.filter(({ desc }) => RELATION2.test(desc)).map((entry) => [keyOf2(entry.namespace, entry.tag), entry])
  );
  const byId = new Map(entries.map((entry) => [entry.dumpId, entry]));
  const namespaces = new Set(entries.filter(({ desc }) => desc === "SCHEMA").map(({ tag }) => tag));
  for (const entry of entries) {
    const owning = relationOf(entry, relations);
    const wrong = (what) => new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is damaged: ${what}`,
      { position: entry.position }
    );
    if (OF_RELATION.test(entry.desc) && entry.tag !== "" && !entry.tag.includes(" ")) throw wrong("its name is changed");
    if (entry.desc === "COMMENT") {
      const what = /^COMMENT ON (.*?) IS (?:E?'|NULL)/s.exec(entry.defn)?.[1];
      const tags = what === void 0 ? [] : written(entry.namespace).map((schema) => what.replace(`${schema}.`, ""));
      if (!tags.includes(entry.tag) && tags.some((tag) => (0, import_chunk_2VBCR5MF.onlyDifference)(tag, entry.tag) !== -1))
        throw wrong("its name is changed");
    }
    if (entry.desc === "TABLE ATTACH") {
      const bounds = / FOR VALUES FROM \('([^']*)'\) TO \('([^']*)'\);/.exec(entry.defn)?.slice(1) ?? [];
      const [from = "", to = ""] = bounds.map((bound) => bound.replace(/\d/g, "0"));
      if (/(.*0){8}/.test(from) && (0, import_chunk_2VBCR5MF.onlyDifference)(from, to) !== -1) throw wrong("its bounds are changed");
    }
    if (isChanged(entry.defn, definitions(entry, owning?.relation, byId)))
      throw wrong("its statement is about another object, or changed");
    if (isChanged(entry.dropStmt, drops(entry, owning))) throw wrong("its DROP statement is changed");
    if (entry.desc === "TABLE DATA") checkCopy(entry, relations, wrong);
    if (owning !== void 0) {
      const { relation } = owning;
      if (relation.owner !== entry.owner && relation.owner !== "" && entry.owner !== "")
        throw wrong("its owner is not that of its table");
      if (entry.dependencies.length > 0 && !entry.dependencies.includes(relation.dumpId) && entry.desc !== "TABLE ATTACH")
        throw wrong("it does not depend on its table");
    }
    if (entry.desc === "SEQUENCE OWNED BY") checkOwned(entry, relations, wrong);
    if (entry.namespace !== "" && namespaces.size > 0 && !namespaces.has(entry.namespace)) {
      const near = [...namespaces, "public"].find((one) => (0, import_chunk_2VBCR5MF.onlyDifference)(one, entry.namespace) !== -1);
      if (near !== void 0 && entry.namespace !== "public" && !entry.defn.includes(`${entry.namespace}.`))
        throw wrong("it is in a schema that is not there");
    }
    if (/^(ENCODING|STDSTRINGS|SEARCHPATH|BLOBS)$/.test(entry.desc) && (0, import_chunk_2VBCR5MF.onlyDifference)(entry.tag, entry.desc) !== -1)
      throw wrong("its name is changed");
    if (/^(COMMENT|ACL)$/.test(entry.desc)) checkAbout(entry, byId, wrong);
    if (entry.desc === "ACL") checkPrivileges(entry, wrong);
    if (entry.namespace !== "" && NAMES_ITS_SCHEMA.test(entry.desc)) {
      const texts = `${entry.defn}
${entry.dropStmt}
${entry.copyStmt}`;
      if (texts.length > 2 && !written(entry.namespace).some((schema) => texts.includes(`${schema}.`)))
        throw wrong("its statement is about another schema");
    }
    if (entry.tableam !== "" && (0, import_chunk_2VBCR5MF.onlyDifference)(entry.tableam, "heap") !== -1)
      throw wrong("its access method is changed");
    const withTablespace = /^(TABLE|INDEX|CONSTRAINT|MATERIALIZED VIEW)$/.test(entry.desc);
    if (!withTablespace && entry.tablespace !== "" && entry.desc !== "DATABASE")
      throw wrong("its tablespace is changed");
  }
  checkOwners(entries);
};
var keyOf2 = (namespace, name) => JSON.stringify([namespace, name]);
var isChanged = (text, expected) => text !== "" && expected.length > 0 && !expected.some((one) => text.startsWith(one)) && expected.some((one) => (0, import_chunk_2VBCR5MF.onlyDifference)(text.slice(0, one.length), one) !== -1);
var relationOf = (entry, relations) => {
  if (SAME_NAME.test(entry.desc)) {
    const relation = relations.get(keyOf2(entry.namespace, entry.tag));
    return relation === void 0 ? void 0 : { relation, name: entry.tag };
  }
  if (!OF_RELATION.test(entry.desc)) return void 0;
  for (let space = entry.tag.indexOf(" "); space !== -1; space = entry.tag.indexOf(" ", space + 1)) {
    const relation = relations.get(keyOf2(entry.namespace, entry.tag.slice(0, space)));
    if (relation !== void 0 && relation.desc !== "SEQUENCE") return { relation, name: entry.tag.slice(space + 1) };
  }
  return void 0;
};
var checkCopy = (entry, relations, wrong) => {
  const table = relations.get(keyOf2(entry.namespace, entry.tag));
  if (entry.copyStmt === "" || table === void 0 || entry.defn.startsWith("-- load via partition root ")) return;
  if (isChanged(
    entry.copyStmt,
    each(qualified(entry), (q) => `COPY ${q} `)
  ) || !entry.copyStmt.endsWith(" FROM stdin;\n"))
    throw wrong("its COPY statement is changed");
  const copy = (0, import_chunk_PPHRM5BQ.readCopy)(entry.copyStmt.replace(/;\s*$/, ""));
  const defined = (0, import_chunk_PPHRM5BQ.readCreateTable)(table.defn);
  if (copy?.columns === void 0 || defined === void 0 || defined.inherits || defined.columns.length === 0) return;
  const names = new Set(defined.columns.map(({ name }) => name));
  if (copy.columns.some((column) => !names.has(column)))
    throw wrong("its COPY has a column that the table does not have");
};
var checkOwned = (entry, relations, wrong) => {
  const from = entry.defn.indexOf(" OWNED BY ");
  const target = from === -1 ? void 0 : (0, import_chunk_PPHRM5BQ.readQualifiedName)(entry.defn, from + 10);
  if (target === void 0) return;
  const table = relations.get(keyOf2(target.name.schema ?? "", target.name.name));
  if (table === void 0) return;
  if (table.owner !== entry.owner && table.owner !== "" && entry.owner !== "")
    throw wrong("its owner is not that of its table");
  const column = /^\.(?:"((?:[^"]|"")*)"|([^;"]+));\n$/.exec(entry.defn.slice(target.end));
  const name = column?.[1]?.replaceAll('""', '"') ?? column?.[2];
  const defined = (0, import_chunk_PPHRM5BQ.readCreateTable)(table.defn);
  if (defined !== void 0 && !defined.inherits && !defined.columns.some((one) => one.name === name))
    throw wrong("it belongs to a column that is not there");
};
var checkAbout = (entry, byId, wrong) => {
  const object = byId.get(entry.dependencies[0] ?? 0);
  if (object === void 0 || object.desc === "ACL") return;
  if (object.owner !== entry.owner && object.owner !== "" && entry.owner !== "")
    throw wrong("its owner is not that of its object");
  if (object.namespace !== entry.namespace && object.namespace !== "" && entry.namespace !== "")
    throw wrong("its object is in another schema");
  const name = object.tag.replace(/\(.*$/s, "");
  if (OF_RELATION.test(object.desc) || /^(BLOB|DATABASE|CAST|TRANSFORM|OPERATOR|DEFAULT ACL|USER MAPPING)/.test(object.desc))
    return;
  const plain = entry.tag.replaceAll('""', '"');
  if (!plain.includes(name)) throw wrong("it is about another object than it depends on");
};
var checkPrivileges = (entry, wrong) => {
  const kind = PRIVILEGED.find((one) => entry.tag.startsWith(`${one} `));
  if (kind === void 0) {
    if (PRIVILEGED.some((one) => (0, import_chunk_2VBCR5MF.onlyDifference)(entry.tag.slice(0, one.length + 1), `${one} `) !== -1))
      throw wrong("its name is changed");
    return;
  }
  if (kind === "COLUMN" || kind === "TYPE") return;
  const name = entry.tag.slice(kind.length + 1);
  const schemas = entry.namespace === "" ? [""] : written(entry.namespace).map((schema) => `${schema}.`);
  const expected = schemas.map((schema) => ` ON ${kind} ${schema}${name} `);
  if (!expected.some((one) => entry.defn.includes(one)) && expected.some((one) => holdsChanged(entry.defn, one)))
    throw wrong("its statement is about another object");
};
var holdsChanged = (text, part) => {
  for (let at2 = text.indexOf(" "); at2 !== -1; at2 = text.indexOf(" ", at2 + 1))
    if ((0, import_chunk_2VBCR5MF.onlyDifference)(text.slice(at2, at2 + part.length), part) !== -1) return true;
  return false;
};
var checkOwners = (entries) => {
  const counts = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.owner === "") continue;
    const known = counts.get(entry.owner);
    if (known === void 0) counts.set(entry.owner, [entry]);
    else known.push(entry);
  }
  for (const [owner, [only, ...more]] of counts) {
    if (only === void 0 || more.length > 0) continue;
    for (const [other, { length }] of counts) {
      const at2 = (0, import_chunk_2VBCR5MF.onlyDifference)(owner, other);
      if (at2 === -1 || length < 5 || at2 === owner.length - 1 && owner.toLowerCase() !== other.toLowerCase() || /\d/.test(owner[at2] ?? ""))
        continue;
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `Entry ${only.dumpId} of the table of contents (${only.desc.toLowerCase()} ${only.tag}) is damaged: its owner is named like that of ${length} others but for one character`,
        { position: only.position }
      );
    }
  }
};
var openArchive = async (head, entries, options) => {
  const inventory = (0, import_chunk_2ED4O47G.createInventory)();
  const rows = options.rows === true && encodingOf(entries) === "UTF8" ? (0, import_chunk_2VBCR5MF.createRowChecks)() : void 0;
  const syntax = (await (0, import_chunk_2VBCR5MF.createSyntaxCheck)(options.grammar === true))(head.serverVersion, head.toolVersion);
  const encoding = encodingOf(entries);
  for (const entry of entries) {
    checkEntry(entry, head, encoding === "UTF8");
    for (const text of NO_SQL.test(entry.desc) ? [] : [entry.defn, entry.dropStmt, entry.copyStmt])
      refuse(entry, syntax.statement(text, entry.dumpId));
    rows?.statement(entry.defn);
    syntax.known(entry.owner);
    if (entry.namespace !== "") syntax.schema(entry.namespace);
    if (entry.desc === "SCHEMA") syntax.schema(entry.tag);
    syntax.known(entry.tag.replace(/\(.*$/s, ""));
    syntax.known(entry.tag);
    if (entry.desc === "TABLE" || entry.desc === "FOREIGN TABLE" || entry.desc === "TABLE ATTACH")
      inventory.statement(entry.defn);
    else if (entry.desc === "INDEX") inventory.count("indexes");
    else if (entry.desc === "FK CONSTRAINT") inventory.count("foreignKeys");
    else if (/^(CHECK )?CONSTRAINT$/.test(entry.desc)) inventory.count("constraints");
    else if (entry.desc === "TRIGGER" || entry.desc === "EVENT TRIGGER") inventory.count("triggers");
    else if (entry.desc === "VIEW" || entry.desc === "MATERIALIZED VIEW") inventory.count("views");
    else if (/^(FUNCTION|PROCEDURE|AGGREGATE)$/.test(entry.desc)) inventory.count("functions");
    else if (entry.desc === "SEQUENCE") inventory.count("sequences");
    else if (entry.desc === "EXTENSION") inventory.extension(entry.tag);
  }
  const database = entries.find(({ desc }) => desc === "DATABASE");
  const databaseEncoding = / ENCODING = '([^']*)'/.exec(database?.defn ?? "")?.[1];
  if (database !== void 0 && databaseEncoding !== void 0 && (0, import_chunk_2VBCR5MF.onlyDifference)(databaseEncoding, encoding ?? "") !== -1)
    refuse(database, "another encoding than the dump");
  if (database !== void 0 && head.database !== void 0 && database.tag !== head.database)
    throw new import_chunk_UXLE2CQN.Broken("inconsistent", "The header and the table of contents name different databases", {
      position: database.position
    });
  checkDependencies(entries);
  const strange = syntax.finish();
  refuse(
    entries.find(({ dumpId }) => dumpId === strange?.place),
    strange?.what
  );
  checkTocNumbers(entries, head);
  checkTocTexts(entries);
  return {
    head,
    entries,
    inventory,
    utf8: encoding === "UTF8",
    rows,
    largeObjects: { count: 0, bytes: 0 },
    awaited: new Map(entries.filter(({ hasData }) => hasData).map((entry) => [entry.dumpId, entry]))
  };
};
var encodingOf = (entries) => /'([^']*)'/.exec(entries.find(({ desc }) => desc === "ENCODING")?.defn ?? "")?.[1];
var refuse = (entry, what) => {
  if (entry !== void 0 && what !== void 0)
    throw new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is damaged: a statement in it has ${what}`,
      { position: entry.position }
    );
};
var NO_SQL = /^(BLOB|BLOBS|BLOB METADATA|BLOB COMMENTS|STATISTICS DATA)$/;
var checkEntry = (entry, head, utf8) => {
  const wrong = (what) => new import_chunk_UXLE2CQN.Broken(
    "corrupt",
    `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()}) is damaged: ${what}`,
    { position: entry.position }
  );
  if (head.version >= 1011 && SECTIONS[entry.desc] !== void 0 && SECTIONS[entry.desc] !== entry.section)
    throw wrong("it is in the wrong section");
  if (entry.relkind !== 0 && !"rvmfpISct".includes(String.fromCharCode(entry.relkind)))
    throw wrong("its kind of relation is impossible");
  if (entry.desc === "ENCODING" && !/^SET client_encoding = '[A-Za-z0-9_]+';\n$/.test(entry.defn))
    throw wrong("its statement is changed");
  if (entry.desc === "STDSTRINGS" && !/^SET standard_conforming_strings = '(on|off)';\n$/.test(entry.defn))
    throw wrong("its statement is changed");
  for (const text of utf8 ? [entry.defn, entry.dropStmt, entry.copyStmt, entry.tag, entry.owner, entry.namespace] : [])
    if (text.includes("\uFFFD")) throw wrong("a text in it is not valid UTF-8");
  const throughRoot = entry.defn.startsWith("-- load via partition root ");
  if (entry.desc === "TABLE DATA" && entry.copyStmt !== "") {
    const copy = (0, import_chunk_PPHRM5BQ.readCopy)(entry.copyStmt.replace(/;\s*$/, ""));
    if (copy === void 0 || !throughRoot && copy.table.name !== entry.tag || !throughRoot && (copy.table.schema ?? entry.namespace) !== entry.namespace)
      throw wrong("its COPY statement is about another table");
  }
  if (entry.defn !== "" && !(0, import_chunk_2VBCR5MF.mentions)(entry.defn, entry.desc, entry.tag))
    throw wrong("its statement is about another object");
  if (entry.dropStmt !== "" && entry.desc !== "DEFAULT" && !(0, import_chunk_2VBCR5MF.mentions)(entry.dropStmt, entry.desc, entry.tag))
    throw wrong("its DROP statement is about another object");
  if (entry.dropStmt !== "" && !NO_SQL.test(entry.desc) && !/^(DROP|ALTER|SELECT|REVOKE|GRANT) /.test(entry.dropStmt))
    throw wrong("its DROP statement is changed");
};
var SECTIONS = {
  TABLE: 2,
  VIEW: 2,
  SEQUENCE: 2,
  FUNCTION: 2,
  TYPE: 2,
  SCHEMA: 2,
  "TABLE DATA": 3,
  "SEQUENCE SET": 3,
  INDEX: 4,
  "FK CONSTRAINT": 4,
  TRIGGER: 4,
  CONSTRAINT: 4
};
var checkDependencies = (entries) => {
  const kinds = new Map(entries.map((entry) => [entry.dumpId, entry]));
  const most = Math.max(0, ...entries.slice(0, 1).map(({ dumpId }) => dumpId)) + 1e8;
  for (const entry of entries) {
    if (entry.dependencies.some((id) => id <= 0 || id > most))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `Entry ${entry.dumpId} of the table of contents depends on an impossible number`, {
        position: entry.position
      });
    if (entry.desc !== "TABLE DATA") continue;
    const table = entry.dependencies.map((id) => kinds.get(id)).find((other) => other !== void 0 && other.desc.endsWith("TABLE"));
    if (table !== void 0 && (table.tag !== entry.tag || table.namespace !== entry.namespace))
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `Entry ${entry.dumpId} of the table of contents, data of a table, belongs to another table`,
        { position: entry.position }
      );
  }
};
var restoreSection = async (archive, options, sections) => {
  if (options.sink === void 0) return;
  for (const entry of archive.entries) {
    if (!sections.includes(entry.section) || entry.defn.trim() === "" || /^(DATABASE|DATABASE PROPERTIES|BLOB|BLOB METADATA|STATISTICS DATA)$/.test(entry.desc))
      continue;
    await options.sink.statement(entry.defn, `${entry.desc.toLowerCase()} ${entry.tag}`);
  }
};
var checkAwaited = (archive, position) => {
  const [first] = archive.awaited.values();
  if (first === void 0) return;
  const more = archive.awaited.size - 1;
  throw new import_chunk_UXLE2CQN.Broken(
    "cut-off",
    `The file ends at ${(0, import_chunk_UXLE2CQN.at)(position)} without the data of ${first.desc === "TABLE DATA" ? `${first.namespace}.${first.tag}` : first.desc.toLowerCase()}${more === 0 ? "" : ` and ${more} more`}`,
    { position }
  );
};
var archiveContents = (archive, format, label, compression) => {
  const { head, inventory, largeObjects } = archive;
  return {
    format,
    label: `${label}, archive version ${head.versionText}`,
    tool: "pg_dump",
    ...head.toolVersion === void 0 ? {} : { toolVersion: head.toolVersion },
    ...head.serverVersion === void 0 ? {} : { serverVersion: head.serverVersion },
    archiveVersion: head.versionText,
    compression,
    databases: head.database === void 0 ? [] : [head.database],
    ...head.created === void 0 ? {} : { created: head.created },
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: inventory.extensions,
    largeObjects: { ...largeObjects },
    captured: inventory.captured,
    selfChecked: false,
    notes: []
  };
};
var OLDEST = 1010;
var NEWEST = 1016;
var MAX_STRING = 32 * 1024 * 1024;
var MAX_ENTRY = 64 * 1024 * 1024;
var HOURS = 36e5;
var More = class extends Error {
};
var byteAt = (cursor) => {
  const byte = cursor.buffer[cursor.position];
  if (byte === void 0) throw new More();
  cursor.position++;
  return byte;
};
var corrupt = (cursor, what) => new import_chunk_UXLE2CQN.Broken("corrupt", `The table of contents is damaged at ${(0, import_chunk_UXLE2CQN.at)(cursor.base + cursor.position)}: ${what}`, {
  position: cursor.base + cursor.position
});
var readInt = (cursor) => {
  const start = cursor.position;
  if (cursor.buffer.length - start < 1 + cursor.intSize) throw new More();
  const sign = cursor.buffer[start] ?? 0;
  if (sign > 1) throw corrupt(cursor, "a number has an impossible sign");
  const value = cursor.buffer.readUIntLE(start + 1, Math.min(6, cursor.intSize));
  if (sign === 1 && value === 0) throw corrupt(cursor, "a number has an impossible sign");
  cursor.position = start + 1 + cursor.intSize;
  return sign === 1 ? -value : value;
};
var readText = (cursor) => {
  const length = readInt(cursor);
  if (length < -1) throw corrupt(cursor, "a text has an impossible length");
  if (length < 0) return void 0;
  if (length > MAX_STRING) throw corrupt(cursor, `a text claims ${length.toLocaleString("en-US")} bytes`);
  if (cursor.buffer.length - cursor.position < length) throw new More();
  const bytes = cursor.buffer.subarray(cursor.position, cursor.position + length);
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw corrupt(cursor, "a text holds a zero byte");
  cursor.position += length;
  return bytes.toString("utf8");
};
var readToc = async (reader, sizeBytes) => {
  const head = await readHead(reader);
  const left = sizeBytes === void 0 ? void 0 : sizeBytes - reader.position;
  if (head.entryCount < 0 || head.entryCount > 2e7 || left !== void 0 && head.entryCount * 40 > left)
    throw new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `The table of contents claims ${head.entryCount.toLocaleString("en-US")} entries, more than the file can hold`,
      {
        position: reader.position
      }
    );
  return { head, entries: await readEntries(reader, head, head.entryCount) };
};
var readTocAgain = async (reader, head) => {
  const count = await retry(reader, head, readInt, "the table of contents behind the data");
  if (count !== head.entryCount) throw new import_chunk_UXLE2CQN.Broken("appended", "Something follows the data of the archive");
  return readEntries(reader, head, count);
};
var readEntries = async (reader, head, count) => {
  const entries = [];
  const ids = /* @__PURE__ */ new Set();
  while (entries.length < count) {
    const entry = await retry(
      reader,
      head,
      (cursor) => readEntry(cursor, head),
      `entry ${entries.length + 1} of ${count} of the table of contents`
    );
    if (ids.has(entry.dumpId))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The table of contents has two entries with number ${entry.dumpId}`, {
        position: entry.position
      });
    ids.add(entry.dumpId);
    entries.push(entry);
  }
  return entries;
};
var retry = async (reader, sizes, parse, what) => {
  let wanted = 1;
  for (; ; ) {
    const enough = await reader.fill(wanted);
    const window = reader.window();
    const cursor = { buffer: window, position: 0, base: reader.position, ...sizes };
    try {
      const result = parse(cursor);
      reader.skip(cursor.position);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof More)) throw thrown;
      if (!enough)
        throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position + window.length)}, inside ${what}`, {
          position: reader.position + window.length
        });
      if (window.length > MAX_ENTRY)
        throw new import_chunk_UXLE2CQN.Broken("refused", `One entry of the table of contents claims more than 64 MiB`, {
          position: reader.position
        });
      wanted = Math.max(window.length + 1, Math.min(window.length * 2, window.length + 4194304));
    }
  }
};
var COMPRESSIONS = ["none", "gzip", "lz4", "zstd"];
var readHead = async (reader) => {
  const fixed = await reader.take(11, "the header of the archive");
  if (fixed.subarray(0, 5).toString("latin1") !== "PGDMP")
    throw new import_chunk_UXLE2CQN.Broken("not-a-backup", "The file does not begin with PGDMP");
  const [major, minor, revision, intSize, offSize, formatByte] = [...fixed.subarray(5)];
  const version = major * 1e3 + minor;
  const versionText = `${major}.${minor}`;
  if (major !== 1 || version > NEWEST || version < OLDEST)
    throw new import_chunk_UXLE2CQN.Broken(
      "unknown-version",
      `The archive has version ${versionText}-${revision}, which is not one of the known versions 1.10 to 1.16`,
      { position: 5 }
    );
  if (intSize < 4 || intSize > 8 || offSize < 4 || offSize > 8)
    throw new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `The header of the archive is damaged: numbers of ${intSize} bytes, offsets of ${offSize} bytes`,
      { position: 8 }
    );
  if (revision !== 0)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `The header of the archive is damaged: revision ${revision} does not exist`, {
      position: 7
    });
  const sizes = { intSize, offSize };
  return retry(
    reader,
    sizes,
    (cursor) => {
      let compression;
      if (version >= 1015) {
        const named = COMPRESSIONS[byteAt(cursor)];
        if (named === void 0) throw corrupt(cursor, "the compression method is unknown");
        compression = named;
      } else {
        const level = readInt(cursor);
        if (level < -1 || level > 9) throw corrupt(cursor, "the compression level is impossible");
        compression = level === 0 ? "none" : "gzip";
      }
      const clock = [0, 0, 0, 0, 0, 0, 0].map(() => readInt(cursor));
      const created = createdFrom(clock);
      if (created === void 0) throw corrupt(cursor, "the time of the dump is impossible");
      const database = readText(cursor);
      const serverVersion = readText(cursor);
      const toolVersion = readText(cursor);
      for (const text of [serverVersion, toolVersion])
        if (text !== void 0 && !/^\d{1,3}[\w.+~-]*( \(.*\))?$/.test(text))
          throw corrupt(cursor, "a version number is damaged");
      for (const text of [serverVersion, toolVersion]) {
        const [, short, packaged] = /^(\S+) \((?:Debian|Ubuntu) ([^-)]*)-[\w.+~-]*\)$/.exec(text ?? "") ?? [];
        if (short !== packaged && /^[\d.]+$/.test(packaged ?? "")) throw corrupt(cursor, "a version number is damaged");
      }
      const packages = [serverVersion, toolVersion].map((text) => text ?? "");
      const differing = (0, import_chunk_2VBCR5MF.onlyDifference)(...packages);
      if (differing !== -1 && !/\d/.test(`${packages[0][differing]}${packages[1][differing]}`))
        throw corrupt(cursor, "a version number is damaged");
      const entryCount = readInt(cursor);
      return {
        version,
        versionText,
        intSize,
        offSize,
        formatByte,
        compression,
        created,
        database,
        serverVersion,
        toolVersion,
        entryCount
      };
    },
    "the header of the archive"
  );
};
var createdFrom = ([sec, min, hour, day, month, year, isdst]) => {
  const plausible = sec >= 0 && sec <= 60 && min >= 0 && min < 60 && hour >= 0 && hour < 24 && day >= 1 && day <= 31 && month >= 0 && month < 12 && year >= 90 && year < 300 && isdst >= -1 && isdst <= 1;
  if (!plausible) return void 0;
  const local = Date.UTC(year + 1900, month, day, hour, min, sec);
  return {
    text: new Date(local).toISOString().slice(0, 19).replace("T", " "),
    zone: "unknown",
    earliest: local - 14 * HOURS,
    latest: local + 12 * HOURS
  };
};
var readEntry = (cursor, head) => {
  const position = cursor.base + cursor.position;
  const dumpId = readInt(cursor);
  if (dumpId <= 0) throw corrupt(cursor, `entry number ${dumpId} is impossible`);
  const hadDumper = readInt(cursor);
  if (hadDumper !== 0 && hadDumper !== 1) throw corrupt(cursor, `entry ${dumpId} does not say whether it has data`);
  const catalogOid = readText(cursor) ?? "";
  const oid = readText(cursor) ?? "";
  if (!/^\d{1,10}$/.test(catalogOid) || !/^\d{1,10}$/.test(oid))
    throw corrupt(cursor, `entry ${dumpId} has an impossible object number`);
  const tag = readText(cursor) ?? "";
  const desc = readText(cursor) ?? "";
  if (!/^[A-Z][A-Z ]{2,60}$/.test(desc)) throw corrupt(cursor, `entry ${dumpId} has an impossible kind`);
  const section = head.version >= 1011 ? readInt(cursor) : sectionOf(desc);
  if (section < 1 || section > 4) throw corrupt(cursor, `entry ${dumpId} is in no section`);
  const defn = readText(cursor) ?? "";
  const dropStmt = readText(cursor) ?? "";
  const copyStmt = readText(cursor) ?? "";
  const namespace = readText(cursor) ?? "";
  const tablespace = readText(cursor) ?? "";
  const tableam = head.version >= 1014 ? readText(cursor) ?? "" : "";
  const relkind = head.version >= 1016 ? readInt(cursor) : 0;
  const owner = readText(cursor) ?? "";
  const withOids = readText(cursor) ?? "";
  if (withOids !== "false" && withOids !== "true") throw corrupt(cursor, `entry ${dumpId} is damaged`);
  const dependencies = [];
  for (; ; ) {
    const text = readText(cursor);
    if (text === void 0) break;
    if (!/^\d{1,10}$/.test(text)) throw corrupt(cursor, `entry ${dumpId} depends on an impossible number`);
    dependencies.push(Number(text));
  }
  let offset;
  let filename;
  if (head.formatByte === 1) {
    const state = byteAt(cursor);
    if (state < 1 || state > 3) throw corrupt(cursor, `entry ${dumpId} has an impossible position of its data`);
    if (cursor.buffer.length - cursor.position < head.offSize) throw new More();
    const low = cursor.buffer.readUIntLE(cursor.position, Math.min(6, head.offSize));
    const high = cursor.buffer.subarray(cursor.position + 6, cursor.position + head.offSize);
    if (high.some((byte) => byte !== 0) || state !== 2 && low !== 0)
      throw corrupt(cursor, `entry ${dumpId} has an impossible position of its data`);
    cursor.position += head.offSize;
    offset = { state, value: low };
  } else {
    const name = readText(cursor);
    filename = name === void 0 || name === "" ? void 0 : name;
    if (filename !== void 0 && !/^[\w.-]+$/.test(filename))
      throw new import_chunk_UXLE2CQN.Broken("refused", `Entry ${dumpId} of the table of contents names a file outside of the backup`, {
        position
      });
  }
  return {
    position,
    dumpId,
    hasData: hadDumper === 1,
    catalogOid,
    oid,
    tag,
    desc,
    section,
    defn,
    dropStmt,
    copyStmt,
    namespace,
    tablespace,
    tableam,
    relkind,
    owner,
    withOids,
    dependencies,
    offset,
    filename
  };
};
var sectionOf = (desc) => /^(TABLE DATA|BLOBS|BLOB COMMENTS|SEQUENCE SET)$/.test(desc) ? 3 : /^(INDEX|CONSTRAINT|FK CONSTRAINT|TRIGGER|RULE)$/.test(desc) ? 4 : 2;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  archiveContents,
  checkAwaited,
  openArchive,
  readToc,
  readTocAgain,
  restoreSection
});
