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
  LOCK_NAMES: () => LOCK_NAMES,
  createObserver: () => createObserver,
  transactionControl: () => transactionControl
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var LOCK_NAMES = [
  "AccessShare",
  "RowShare",
  "RowExclusive",
  "ShareUpdateExclusive",
  "Share",
  "ShareRowExclusive",
  "Exclusive",
  "AccessExclusive"
];
var KINDS = {
  r: "table",
  p: "table",
  i: "index",
  I: "index",
  v: "view",
  m: "materialized view",
  S: "sequence",
  f: "foreign table"
};
var STATE = `
  WITH own AS (
    SELECT c.oid, n.nspname, c.relname, c.relkind, c.relfilenode FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND c.relkind IN ('r','p','i','I','v','m','S','f'))
  SELECT pg_catalog.json_agg(pg_catalog.json_build_array(what, oid, first, second, third, fourth))::text FROM (
  SELECT 'relation' AS what, oid::text AS oid, nspname::text AS first, relname::text AS second, relkind::text AS third,
    relfilenode::text AS fourth FROM own
  UNION ALL
  SELECT 'index', i.indexrelid::text, i.indrelid::text, NULL, NULL, NULL FROM pg_catalog.pg_index i JOIN own ON own.oid = i.indexrelid
  UNION ALL
  SELECT 'lock', relation::text, mode, NULL, NULL, NULL FROM pg_catalog.pg_locks
    WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation' AND granted AND relation >= 16384
  UNION ALL
  SELECT 'scan', relid::text, seq_scan::text, NULL, NULL, NULL FROM pg_catalog.pg_stat_xact_user_tables WHERE seq_scan > 0
  ) AS state`;
var SCANS = `
  SELECT pg_catalog.json_agg(pg_catalog.json_build_array('scan', relid::text, seq_scan::text))::text
  FROM pg_catalog.pg_stat_xact_user_tables WHERE seq_scan > 0`;
var createObserver = async (scratch, before) => {
  let settled = before?.settled() ?? await readState(scratch);
  const old = new Set(settled.relations.keys());
  let open = false;
  let known;
  const attempt = async (sql) => {
    const startedAt = performance.now();
    try {
      await scratch.execute(sql);
      return { durationMs: performance.now() - startedAt };
    } catch (error) {
      if (error instanceof import_chunk_J3U2G57T.ScratchError) return { durationMs: performance.now() - startedAt, error };
      throw error;
    }
  };
  const rollback = async () => {
    await attempt("ROLLBACK");
    open = false;
    known = void 0;
  };
  const foundBy = async () => {
    if (known !== void 0) return known;
    if (settled === void 0) return readState(scratch);
    return { ...settled, locks: /* @__PURE__ */ new Map(), scans: (await readState(scratch, SCANS)).scans };
  };
  return {
    inTransaction: () => open,
    settled: () => open ? void 0 : settled,
    forget: () => {
      known = settled = void 0;
    },
    async begin() {
      await scratch.execute("BEGIN");
      open = true;
      known = void 0;
    },
    async commit() {
      const { error } = await attempt("COMMIT");
      open = false;
      settled = error === void 0 ? known : void 0;
      known = void 0;
      return error;
    },
    rollback,
    async run(sql) {
      const control = transactionControl(sql);
      if (control !== void 0) {
        const { durationMs, error } = await attempt(sql);
        open = control === "begin" || control === "savepoint" && open;
        known = settled = void 0;
        return { durationMs, effects: [], outsideTransaction: false, ...error === void 0 ? {} : { error } };
      }
      const own = !open;
      if (own) await scratch.execute("BEGIN");
      const before2 = await foundBy();
      known = void 0;
      const result = await attempt(sql);
      if (result.error !== void 0) {
        if (!own) return { ...result, effects: [], outsideTransaction: false };
        await attempt("ROLLBACK");
        if (result.error.code !== "25001") return { ...result, effects: [], outsideTransaction: false };
        const alone = await attempt(sql);
        const after2 = await readState(scratch);
        settled = after2;
        return { ...alone, effects: compare(old, before2, after2), outsideTransaction: true };
      }
      const after = await readState(scratch);
      const effects = compare(old, before2, after);
      if (!own) known = after;
      if (own) {
        const ended = await attempt("COMMIT");
        settled = ended.error === void 0 ? after : void 0;
        if (ended.error !== void 0) return { ...result, error: ended.error, effects, outsideTransaction: false };
      }
      return { ...result, effects, outsideTransaction: false };
    }
  };
};
var transactionControl = (sql) => {
  const bare = sql.replace(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, "");
  if (/^(begin|start\s+transaction)\b/i.test(bare)) return "begin";
  if (/^rollback\s+(work\s+|transaction\s+)?to\b|^(savepoint|release)\b/i.test(bare)) return "savepoint";
  if (/^(commit|end|rollback|abort)\b/i.test(bare)) return "end";
  return void 0;
};
var readState = async (scratch, query = STATE) => {
  const relations = /* @__PURE__ */ new Map();
  const locks = /* @__PURE__ */ new Map();
  const scans = /* @__PURE__ */ new Map();
  const indexes = /* @__PURE__ */ new Map();
  const [row] = (await scratch.query(query)).rows;
  const read = JSON.parse(row?.[0] ?? "[]");
  for (const [what, oid = "", first, second, third, fourth] of read) {
    if (oid === null) continue;
    if (what === "relation")
      relations.set(oid, {
        schema: first ?? "",
        name: second ?? "",
        kind: KINDS[third ?? ""] ?? "relation",
        file: fourth ?? ""
      });
    else if (what === "index") indexes.set(oid, first ?? "");
    else if (what === "scan") scans.set(oid, Number(first));
    else {
      const lock = LOCK_NAMES.find((name) => `${name}Lock` === first);
      const known = locks.get(oid);
      if (lock !== void 0 && (known === void 0 || LOCK_NAMES.indexOf(lock) > LOCK_NAMES.indexOf(known)))
        locks.set(oid, lock);
    }
  }
  return { relations, locks, scans, indexes };
};
var compare = (old, before, after) => {
  const effects = [];
  const built = /* @__PURE__ */ new Map();
  for (const [index, table] of after.indexes) {
    if (before.indexes.has(index)) continue;
    built.set(table, [...built.get(table) ?? [], after.relations.get(index)?.name ?? index]);
  }
  for (const [oid, was] of before.relations) {
    if (!old.has(oid)) continue;
    const is = after.relations.get(oid);
    const lock = after.locks.get(oid);
    const held = before.locks.get(oid);
    const isNewLock = lock !== void 0 && (held === void 0 || LOCK_NAMES.indexOf(lock) > LOCK_NAMES.indexOf(held));
    const rewritten = is !== void 0 && is.file !== was.file && was.kind !== "view";
    const scanned = (after.scans.get(oid) ?? 0) > (before.scans.get(oid) ?? 0);
    const indexes = built.get(oid) ?? [];
    const renamedTo = is !== void 0 && (is.name !== was.name || is.schema !== was.schema) ? is.schema === was.schema ? is.name : `${is.schema}.${is.name}` : void 0;
    const dropped = is === void 0;
    if (!isNewLock && !rewritten && !scanned && indexes.length === 0 && !dropped && renamedTo === void 0) continue;
    effects.push({
      oid,
      schema: was.schema,
      name: was.name,
      kind: was.kind,
      ...isNewLock ? { lock } : {},
      rewritten,
      hasFile: was.file !== "0",
      scanned,
      indexes,
      dropped,
      ...renamedTo === void 0 ? {} : { renamedTo }
    });
  }
  return effects;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LOCK_NAMES,
  createObserver,
  transactionControl
});
