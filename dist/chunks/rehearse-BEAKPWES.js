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
  rehearse: () => rehearse
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RCWMAXAZ = require("./chunk-RCWMAXAZ.js");
var import_chunk_SIVR3UFG = require("./chunk-SIVR3UFG.js");
var import_chunk_LOAVBJM2 = require("./chunk-LOAVBJM2.js");
var import_chunk_A5VYIO3X = require("./chunk-A5VYIO3X.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_XH36XQDW = require("./chunk-XH36XQDW.js");
var import_chunk_LEMCMR2Z = require("./chunk-LEMCMR2Z.js");
var import_chunk_NFWI2L7N = require("./chunk-NFWI2L7N.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_2VBCR5MF = require("./chunk-2VBCR5MF.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_6XGNNX36 = require("./chunk-6XGNNX36.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var LINES = `
  WITH ns AS (SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'),
  rel AS (SELECT c.*, ns.nspname FROM pg_catalog.pg_class c JOIN ns ON ns.oid = c.relnamespace)
  SELECT 'schema ' || nspname FROM ns
  UNION ALL
  SELECT CASE relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence '
      WHEN 'f' THEN 'foreign table ' WHEN 'c' THEN 'type ' ELSE 'table ' END || nspname || '.' || relname
    || CASE WHEN relpersistence = 'u' THEN ' unlogged' ELSE '' END
    || CASE WHEN relrowsecurity THEN ' with row security' ELSE '' END
    || CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END
    || CASE WHEN relkind IN ('v','m') THEN ': ' || pg_catalog.pg_get_viewdef(oid) ELSE '' END
    || coalesce(' options ' || reloptions::text, '')
  FROM rel WHERE relkind IN ('r','p','v','m','S','f','c')
  UNION ALL
  SELECT 'column ' || nspname || '.' || relname || '.' || a.attname || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || CASE WHEN a.attidentity <> '' THEN ' identity ' || a.attidentity::text ELSE '' END
    || CASE WHEN a.attgenerated <> '' THEN ' generated ' || a.attgenerated::text ELSE '' END
    || coalesce(' default ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')
    || CASE WHEN a.attcollation <> t.typcollation THEN ' collation ' || a.attcollation::regcollation::text ELSE '' END
  FROM rel JOIN pg_catalog.pg_attribute a ON a.attrelid = rel.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE relkind IN ('r','p','f','c')
  UNION ALL
  SELECT 'constraint ' || rel.nspname || '.' || rel.relname || '.' || k.conname || ' ' || pg_catalog.pg_get_constraintdef(k.oid)
  FROM pg_catalog.pg_constraint k JOIN rel ON rel.oid = k.conrelid WHERE k.contype <> 'n'
  UNION ALL
  SELECT 'index ' || pg_catalog.pg_get_indexdef(i.indexrelid) || CASE WHEN i.indisvalid THEN '' ELSE ' invalid' END
  FROM pg_catalog.pg_index i JOIN rel ON rel.oid = i.indexrelid
  UNION ALL
  SELECT 'trigger ' || pg_catalog.pg_get_triggerdef(g.oid) || ' ' || g.tgenabled::text
  FROM pg_catalog.pg_trigger g JOIN rel ON rel.oid = g.tgrelid WHERE NOT g.tgisinternal
  UNION ALL
  SELECT 'policy ' || nspname || '.' || relname || '.' || p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive::text
    || ' ' || p.polroles::regrole[]::text
    || coalesce(' using ' || pg_catalog.pg_get_expr(p.polqual, p.polrelid), '')
    || coalesce(' check ' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '')
  FROM pg_catalog.pg_policy p JOIN rel ON rel.oid = p.polrelid
  UNION ALL
  SELECT 'rule ' || pg_catalog.pg_get_ruledef(r.oid) FROM pg_catalog.pg_rewrite r JOIN rel ON rel.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure::text || ' ' || md5(pg_catalog.pg_get_functiondef(p.oid))
  FROM pg_catalog.pg_proc p JOIN ns ON ns.oid = p.pronamespace
  WHERE p.prokind IN ('f','p') AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 'enum ' || ns.nspname || '.' || t.typname || ' ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
  FROM pg_catalog.pg_type t JOIN ns ON ns.oid = t.typnamespace JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid
  GROUP BY ns.nspname, t.typname
  UNION ALL
  SELECT 'domain ' || ns.nspname || '.' || t.typname || ' ' || pg_catalog.format_type(t.typbasetype, t.typtypmod)
    || CASE WHEN t.typnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || t.typdefault, '')
  FROM pg_catalog.pg_type t JOIN ns ON ns.oid = t.typnamespace WHERE t.typtype = 'd'
  UNION ALL
  SELECT 'domain constraint ' || k.contypid::regtype::text || '.' || k.conname || ' ' || pg_catalog.pg_get_constraintdef(k.oid)
  FROM pg_catalog.pg_constraint k JOIN ns ON ns.oid = k.connamespace WHERE k.contypid <> 0
  UNION ALL
  SELECT 'extension ' || extname FROM pg_catalog.pg_extension
  UNION ALL
  SELECT 'grant on ' || nspname || '.' || relname || ' to ' || CASE WHEN x.grantee = 0 THEN 'public' ELSE x.grantee::regrole::text END
    || ': ' || x.privilege_type
  FROM rel CROSS JOIN LATERAL pg_catalog.aclexplode(rel.relacl) x WHERE x.grantee <> rel.relowner`;
var readCatalogue = async (scratch) => new Set((await scratch.query(LINES)).rows.map(([line]) => line ?? ""));
var compareCatalogues = (before, after) => ({
  missing: [...before].filter((line) => !after.has(line)).sort(),
  added: [...after].filter((line) => !before.has(line)).sort()
});
var invalidIndexes = (catalogue) => [...catalogue].filter((line) => line.startsWith("index ") && line.endsWith(" invalid")).map((line) => /INDEX (\S+) ON/.exec(line)?.[1] ?? line).sort();
var runScript = async (scratch, text, { stopAtFirst = false } = {}) => {
  const failures = [];
  const { pieces } = (0, import_chunk_CCHVV4KT.splitSql)(text);
  let line = 1;
  let counted = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "statement") continue;
    const sql = text.slice(piece.start, piece.end);
    line += text.slice(counted, piece.start).split("\n").length - 1;
    counted = piece.start;
    const next = pieces[index + 1];
    try {
      if (next?.kind === "copy-data") {
        const data = text.slice(next.start, next.end).replace(/^\r?\n/, "").replace(/(^|\n)\\\.\s*$/, "$1");
        await scratch.copyIn(sql, [Buffer.from(data)]);
      } else await scratch.execute(sql);
    } catch (error) {
      if (!(error instanceof import_chunk_J3U2G57T.ScratchError)) throw error;
      failures.push({ line, statement: sql, error });
      if (stopAtFirst) break;
    }
  }
  return failures;
};
var SUPABASE = `
  CREATE ROLE anon NOLOGIN; CREATE ROLE authenticated NOLOGIN; CREATE ROLE service_role NOLOGIN BYPASSRLS;
  CREATE ROLE supabase_admin NOLOGIN; CREATE ROLE authenticator NOLOGIN; CREATE ROLE supabase_auth_admin NOLOGIN;
  CREATE SCHEMA extensions; CREATE SCHEMA auth; CREATE SCHEMA storage; CREATE SCHEMA realtime; CREATE SCHEMA graphql_public;
  CREATE TABLE auth.users (id uuid PRIMARY KEY, aud text, role text, email text, phone text, encrypted_password text,
    email_confirmed_at timestamptz, last_sign_in_at timestamptz, raw_app_meta_data jsonb, raw_user_meta_data jsonb,
    is_super_admin boolean, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz, is_anonymous boolean);
  CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
  CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
  CREATE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
  CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
  CREATE TABLE storage.buckets (id text PRIMARY KEY, name text UNIQUE, owner uuid, public boolean DEFAULT false,
    file_size_limit bigint, allowed_mime_types text[], created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
  CREATE TABLE storage.objects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets,
    name text, owner uuid, owner_id text, metadata jsonb, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
  ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY; ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
  CREATE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
  CREATE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
  CREATE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
  CREATE PUBLICATION supabase_realtime`;
var prepareFor = async (migrations, scratch) => {
  if (!migrations.some(({ framework }) => framework === "supabase")) return;
  for (const statement of SUPABASE.split(/;\s*(?=CREATE|ALTER|$)/)) {
    if (statement.trim() === "") continue;
    try {
      await scratch.execute(statement);
    } catch (error) {
      if (!(error instanceof import_chunk_J3U2G57T.ScratchError)) throw error;
    }
  }
};
var provideMissing = async (error, scratch) => {
  if (error.code !== "42704") return false;
  const role = /^role "(.+)" does not exist$/.exec(error.message)?.[1];
  return role !== void 0 && scratch.provideRole(role);
};
var MAX_DOWN = 50;
var rehearse = async (plan) => {
  const unreadable = plan.migrations.filter(
    (migration) => migration.reviewOnly !== void 0 && (plan.backup === void 0 || plan.judged.has(migration))
  );
  if (unreadable.length > 0)
    return {
      status: "impossible",
      reason: `${unreadable.length === 1 ? `${unreadable[0]?.name} is` : `${unreadable.length} migrations are`} not written in SQL`
    };
  let scratch;
  try {
    scratch = await (0, import_chunk_J3U2G57T.openScratch)({
      ...plan.url === void 0 ? {} : { url: plan.url },
      ...plan.engine === void 0 ? {} : { prefer: [plan.engine] },
      ...plan.timeZone === void 0 ? {} : { timeZone: plan.timeZone },
      refuse: plan.refuse,
      sandboxed: plan.sandboxed,
      extensions: [
        ...extensionsIn(plan.migrations),
        ...(plan.backup?.contents.extensions ?? []).filter((name) => import_chunk_6XGNNX36.EMBEDDED_EXTENSIONS.includes(name))
      ],
      signal: plan.signal
    });
  } catch (error) {
    if (!(error instanceof import_errors.Undecidable)) throw error;
    if (plan.url !== void 0 || error.rule !== "scratch-unavailable") throw error;
    return { status: "impossible", reason: error.message };
  }
  try {
    return await run(plan, scratch);
  } finally {
    await scratch.close();
  }
};
var run = async (plan, scratch) => {
  const { migrations, judged, together, progress } = plan;
  const incomplete = [];
  const done = [];
  await prepareFor(migrations, scratch);
  if (plan.backup !== void 0) {
    progress(`${plan.backup.path} is restored`);
    incomplete.push(...await (0, import_chunk_RCWMAXAZ.restoreBackup)(plan.backup, scratch, plan.signal));
    await resetSession(plan, scratch);
  }
  const order = [...migrations.filter((one) => !together.has(one)), ...migrations.filter((one) => together.has(one))];
  const downs = judged.size <= MAX_DOWN;
  let shared;
  let previous;
  let dataLoaded = false;
  const loadData = async () => {
    if (dataLoaded) return;
    dataLoaded = true;
    for (const { path, sql } of plan.data) {
      const [failure] = await runScript(scratch, sql, { stopAtFirst: true });
      if (failure !== void 0)
        throw new import_errors.Undecidable(
          `the sample data ${path}:${failure.line} does not fit the schema: ${failure.error.message}`,
          {
            rule: "rehearsal-data",
            help: "Mend the sample data: it is loaded after the migrations that the base has."
          }
        );
    }
  };
  for (const [index, migration] of order.entries()) {
    plan.signal.throwIfAborted();
    if (index % 20 === 0) progress(`${index} of ${order.length} migrations rehearsed`);
    if (!judged.has(migration)) {
      if (plan.backup !== void 0) continue;
      previous = void 0;
      shared?.forget();
      incomplete.push(...await applyQuietly(migration, plan, scratch));
      continue;
    }
    if (together.has(migration)) await loadData();
    const observer = together.has(migration) ? shared ??= await (0, import_chunk_SIVR3UFG.createObserver)(scratch) : await (0, import_chunk_SIVR3UFG.createObserver)(scratch, previous);
    const applied = await applyObserved(migration, plan, scratch, observer, incomplete.length === 0, downs);
    const result = plan.backup === void 0 ? applied : withoutRows(applied);
    done.push(result);
    if (result.failure !== void 0 || result.down !== void 0) observer.forget();
    previous = observer;
    if (result.failure !== void 0)
      incomplete.push(`${migration.path}:${result.failure.statement.line} failed: ${result.failure.error.message}`);
    for (const { statement } of result.runs) if (statement.opaque === true && statement.sql.trim() === "") break;
    await resetSession(plan, scratch);
  }
  return { status: "done", server: scratch.server, migrations: done, incomplete };
};
var withoutRows = (result) => {
  const { failure, down } = result;
  return {
    ...result,
    ...failure === void 0 ? {} : { failure: { ...failure, error: failure.error.withoutValues() } },
    ...down !== void 0 && "error" in down ? { down: { ...down, error: down.error.withoutValues() } } : {}
  };
};
var modeOf = (migration, plan) => plan.transaction ?? migration.transaction;
var sendable = (migration) => migration.statements.filter(({ sql }) => sql.trim() !== "");
var applyQuietly = async (migration, plan, scratch) => {
  const statements = sendable(migration);
  if (statements.length === 0) return [];
  const plain = statements.every(({ sql, autocommit }) => autocommit !== true && (0, import_chunk_SIVR3UFG.transactionControl)(sql) === void 0);
  if (plain)
    try {
      await scratch.execute(statements.map(({ sql }) => sql).join(";\n"));
      await resetSession(plan, scratch);
      return [];
    } catch (error) {
      if (!(error instanceof import_chunk_J3U2G57T.ScratchError)) throw error;
    }
  const problems = [];
  for (const statement of statements) {
    const error = await tryStatement(statement.sql, scratch);
    if (error !== void 0 && problems.length < 5)
      problems.push(`${migration.path}:${statement.line} failed: ${error.message}`);
  }
  await ignoring(async () => scratch.execute("COMMIT"));
  await resetSession(plan, scratch);
  return problems;
};
var tryStatement = async (sql, scratch) => {
  for (let attempt = 0; ; attempt++) {
    try {
      await scratch.execute(sql);
      return void 0;
    } catch (error) {
      if (!(error instanceof import_chunk_J3U2G57T.ScratchError)) throw error;
      if (attempt >= 5 || !await provideMissing(error, scratch)) return error;
    }
  }
};
var applyObserved = async (migration, plan, scratch, observer, isComplete, downs) => {
  const startedAt = performance.now();
  const wantsDown = downs && migration.down.status === "present" && migration.down.sql.trim() !== "";
  const before = wantsDown ? await readCatalogue(scratch) : void 0;
  const attempt = await applyAll(migration, plan, scratch, observer);
  const { runs, failed } = attempt;
  const durationMs = performance.now() - startedAt;
  const base = { migration, runs, durationMs };
  if (failed !== void 0) {
    const { statement, error } = failed;
    const after = await leftovers(scratch);
    return {
      ...base,
      invalid: after,
      failure: { statement, error, decided: isComplete && isDecided(migration, statement, error) }
    };
  }
  const invalid = await leftovers(scratch);
  if (before === void 0 || !isComplete || migration.statements.some(({ sql }) => sql.trim() === ""))
    return { ...base, invalid };
  return { ...base, invalid, down: await downAndUp(migration, plan, scratch, before) };
};
var applyAll = async (migration, plan, scratch, observer) => {
  for (let attempt = 0; ; attempt++) {
    const runs = [];
    const statements = sendable(migration);
    const mode = modeOf(migration, plan);
    const together = mode === "file" || mode === "all" || mode === "whole" && statements.length > 1;
    let failed;
    if (together) await observer.begin();
    for (const statement of statements) {
      if (statement.autocommit === true && observer.inTransaction()) {
        const error = await observer.commit();
        if (error !== void 0) failed = { statement, error };
      } else if (together && statement.autocommit !== true && !observer.inTransaction() && (0, import_chunk_SIVR3UFG.transactionControl)(statement.sql) === void 0 && runs.at(-1)?.statement.autocommit === true)
        await observer.begin();
      if (failed !== void 0) break;
      const observation = await observer.run(statement.sql);
      runs.push({ statement, observation });
      if (observation.error !== void 0) {
        failed = { statement, error: observation.error };
        break;
      }
    }
    const last = statements.at(-1);
    if (failed === void 0 && observer.inTransaction() && last !== void 0) {
      const error = await observer.commit();
      if (error !== void 0) failed = { statement: last, error };
    }
    if (failed === void 0) return { runs };
    if (observer.inTransaction()) await observer.rollback();
    await ignoring(async () => scratch.execute("ROLLBACK"));
    if (attempt < 5 && await provideMissing(failed.error, scratch)) continue;
    return { runs, failed };
  }
};
var isDecided = (migration, statement, error) => {
  if (statement.masked === true) return false;
  if (error.code === "0A000" && /extension/i.test(error.message)) return false;
  if (error.code === "58P01" || error.code === "42704") return false;
  const earlier = migration.statements.slice(0, migration.statements.indexOf(statement));
  return !(error.code.startsWith("23") && earlier.some(({ sql, opaque }) => opaque === true || sql.trim() === ""));
};
var leftovers = async (scratch) => {
  const { rows } = await scratch.query("SELECT 1 FROM pg_catalog.pg_index WHERE NOT indisvalid LIMIT 1");
  return rows.length === 0 ? [] : invalidIndexes(await readCatalogue(scratch));
};
var downAndUp = async (migration, plan, scratch, before) => {
  if (migration.down.status !== "present") return { status: "restored" };
  const [failure] = await runScript(scratch, migration.down.sql, { stopAtFirst: true });
  await ignoring(async () => scratch.execute("COMMIT"));
  await resetSession(plan, scratch);
  if (failure !== void 0) {
    return { status: "failed", error: failure.error, line: failure.line };
  }
  const { missing, added } = compareCatalogues(before, await readCatalogue(scratch));
  for (const { sql } of sendable(migration)) {
    const error = await tryStatement(sql, scratch);
    if (error !== void 0) {
      await ignoring(async () => scratch.execute("ROLLBACK"));
      return missing.length + added.length > 0 ? { status: "differs", missing, added } : { status: "up-again-failed", error };
    }
  }
  await ignoring(async () => scratch.execute("COMMIT"));
  return missing.length + added.length > 0 ? { status: "differs", missing, added } : { status: "restored" };
};
var resetSession = async (plan, scratch) => {
  await scratch.execute(
    `RESET ROLE; RESET ALL; SELECT pg_catalog.set_config('TimeZone', '${(plan.timeZone ?? "UTC").replaceAll("'", "''")}', false)`
  );
};
var ignoring = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof import_chunk_J3U2G57T.ScratchError)) throw error;
  }
};
var extensionsIn = (migrations) => {
  const names = /* @__PURE__ */ new Set();
  for (const { statements } of migrations)
    for (const { sql } of statements)
      for (const [, name = ""] of sql.matchAll(/\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?"?([a-z0-9_-]+)"?/gi))
        names.add(name.toLowerCase());
  return [...names];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rehearse
});
