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
  judgePending: () => judgePending
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_N3HTM6LV = require("./chunk-N3HTM6LV.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_GQZIAEK4 = require("./chunk-GQZIAEK4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var checksumOf = (framework, text2) => {
  switch (framework) {
    case "prisma":
    case "drizzle":
      return (0, import_node_crypto.createHash)("sha256").update(text2).digest("hex");
    case "sqlx":
      return (0, import_node_crypto.createHash)("sha384").update(text2).digest("hex");
    case "flyway":
      return String(flywayChecksum(text2));
    case "alembic":
    case "atlas":
    case "db-migrate":
    case "dbmate":
    case "diesel":
    case "django":
    case "golang-migrate":
    case "goose":
    case "knex":
    case "kysely":
    case "mikro-orm":
    case "other":
    case "sequelize":
    case "typeorm":
    case "node-pg-migrate":
    case "rails":
    case "sql":
    case "sql-migrate":
    case "supabase":
      return void 0;
  }
};
var flywayChecksum = (text2) => {
  const lines = text2.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return (0, import_chunk_GQZIAEK4.crc32)(new TextEncoder().encode(lines.join(""))) | 0;
};
var compareWithLedger = (migrations, ledger) => {
  const [first] = migrations;
  if (first === void 0) return { applied: [], pending: [], findings: [] };
  if (first.framework === "alembic") return byGraph(migrations, ledger);
  if (first.framework === "drizzle") return byHash(migrations, ledger);
  if (ledger.standOnly === true) return byStand(migrations, ledger);
  return byRow(migrations, ledger);
};
var idOf = (migration) => {
  const { framework, key, version, name } = migration;
  if (key !== void 0) return key;
  if (framework === "prisma" || framework === "sql-migrate" || version === void 0) return name;
  return normal(version);
};
var normal = (version) => /^[\d._]+$/.test(version) ? version.replaceAll("_", ".").replaceAll(/(^|\.)0+(?=\d)/g, "$1") : version;
var rowId = (migrations, row) => {
  const [first] = migrations;
  if (first?.framework === "django" || first?.framework === "prisma") return row.id;
  const repeated = migrations.find(
    ({ repeatable, name, path }) => repeatable === true && (name === row.id || path.endsWith(`/${row.id}`))
  );
  return repeated === void 0 ? normal(row.id) : idOf(repeated);
};
var failure = (row, path) => ({
  rule: "migration-failed-halfway",
  level: "error",
  message: `${row.name ?? row.id}: ${row.failed ?? "it failed"}. The runner refuses to go on, and what the database has of it is not certain.`,
  help: "Look at what of it was applied, bring the database to one side of it, and mark it with the runner (resolve, repair or force).",
  ...path === void 0 ? {} : { path }
});
var missing = (table, row) => ({
  rule: "applied-but-missing",
  level: "error",
  message: `${table} says that ${row.name ?? row.id} was applied, and the repository does not have it: the database has changes that no file here explains, and a new database comes out different.`,
  help: "Fetch the file from the branch it came from, or from the database where the runner can write it, and commit it."
});
var byRow = (migrations, ledger) => {
  const findings = [];
  const byId = new Map(migrations.map((migration) => [idOf(migration), migration]));
  const squashed = new Map(
    migrations.flatMap((migration) => (migration.replaces ?? []).map((id) => [id, migration]))
  );
  const apps = new Set(migrations.map((migration) => migration.series));
  const rows = /* @__PURE__ */ new Map();
  for (const row of ledger.rows) rows.set(rowId(migrations, row), row);
  const applied = /* @__PURE__ */ new Set();
  for (const [id, row] of rows) {
    const migration = byId.get(id);
    if (row.failed !== void 0) findings.push(failure(row, migration?.path));
    if (row.rolledBack === true || row.failed !== void 0) continue;
    if (migration !== void 0) {
      applied.add(migration);
      findings.push(...editedSince(migration, row));
    } else if (!squashed.has(id) && isOurs(migrations, apps, id)) findings.push(missing(ledger.table, row));
  }
  for (const migration of migrations)
    if ((migration.replaces?.length ?? 0) > 0 && migration.replaces?.every((id) => rows.has(id)) === true)
      applied.add(migration);
  return finish(migrations, applied, findings);
};
var isOurs = (migrations, apps, id) => migrations[0]?.framework !== "django" || apps.has(id.split(".")[0] ?? "");
var editedSince = (migration, row) => {
  const now = checksumOf(migration.framework, migration.text);
  if (row.checksum === void 0 || row.checksum === "" || now === void 0 || now === row.checksum) return [];
  if (migration.repeatable === true) return [];
  return [
    {
      rule: "edited-after-applied",
      level: "error",
      path: migration.path,
      message: `${migration.name} was edited after the database had it: its checksum is no longer the one that the runner keeps, so that the runner stops, and a new database comes out different.`,
      help: "Take the edit back, and make the change in a new migration."
    }
  ];
};
var finish = (migrations, applied, findings) => {
  const pending = migrations.filter((migration) => !applied.has(migration));
  return {
    applied: migrations.filter((migration) => applied.has(migration)),
    pending,
    findings: [...findings, ...outOfOrder(migrations, applied, pending)]
  };
};
var COUNTED = /* @__PURE__ */ new Set([
  "supabase",
  "flyway",
  "golang-migrate",
  "goose",
  "node-pg-migrate",
  "drizzle",
  "knex",
  "atlas"
]);
var outOfOrder = (migrations, applied, pending) => {
  const [first] = migrations;
  if (first === void 0 || first.framework === "django" || first.framework === "alembic") return [];
  const order = (one, other) => one.version !== void 0 && other.version !== void 0 ? (0, import_chunk_N3HTM6LV.compareFor)(first.framework, one.version, other.version) : (0, import_chunk_K22XKW7G.compareTexts)(one.name, other.name);
  const newest = [...applied].filter(({ repeatable }) => repeatable !== true).sort(order).at(-1);
  if (newest === void 0) return [];
  return pending.filter((migration) => migration.repeatable !== true && order(migration, newest) < 0).map((migration) => ({
    rule: "out-of-order",
    level: COUNTED.has(first.framework) ? "error" : "warning",
    path: migration.path,
    message: `${migration.name} is not applied, and ${newest.name}, which is newer, is: ${COUNTED.has(first.framework) ? "the runner refuses it or passes it over" : "databases get the two in different orders"}.`,
    help: `Give it a version newer than ${newest.version ?? newest.name}.`
  }));
};
var byStand = (migrations, ledger) => {
  const [row] = ledger.rows;
  if (row === void 0) return finish(migrations, /* @__PURE__ */ new Set(), []);
  const stand = normal(row.id);
  const applied = new Set(
    migrations.filter((migration) => {
      const order = (0, import_chunk_K22XKW7G.compareVersions)(migration.version ?? "", stand);
      return order < 0 || order === 0 && row.failed === void 0;
    })
  );
  const own = migrations.find((migration) => normal(migration.version ?? "") === stand);
  const findings = row.failed === void 0 ? [] : [failure(row, own?.path)];
  return finish(migrations, applied, own === void 0 ? [...findings, missing(ledger.table, row)] : findings);
};
var byGraph = (migrations, ledger) => {
  const byKey = new Map(migrations.map((migration) => [migration.key ?? migration.name, migration]));
  const findings = [];
  const applied = /* @__PURE__ */ new Set();
  for (const row of ledger.rows) {
    const head = byKey.get(row.id);
    if (head === void 0) findings.push(missing(ledger.table, row));
    else applied.add(head);
  }
  for (const migration of applied)
    for (const parent of migration.parents ?? []) {
      const found = byKey.get(parent);
      if (found !== void 0) applied.add(found);
    }
  const followed = new Set(migrations.flatMap((migration) => migration.parents ?? []));
  const heads = migrations.filter((migration) => !followed.has(migration.key ?? migration.name));
  if (ledger.rows.length > 1 && heads.length < ledger.rows.length)
    findings.push({
      rule: "two-heads",
      level: "error",
      message: `The database stands on ${ledger.rows.length} revisions (${ledger.rows.map((row) => row.id).join(", ")}), and the repository has ${heads.length === 1 ? "one head" : `${heads.length} heads`}: it was migrated along two branches.`,
      help: "Run the revision that merges the two, or commit it."
    });
  return finish(migrations, applied, findings);
};
var byHash = (migrations, ledger) => {
  const hashes = new Set(ledger.rows.map((row) => row.checksum));
  const findings = [];
  const applied = /* @__PURE__ */ new Set();
  const unknown = new Set(ledger.rows);
  for (const migration of migrations)
    if (hashes.has(checksumOf("drizzle", migration.text))) {
      applied.add(migration);
      for (const row of unknown) if (row.checksum === checksumOf("drizzle", migration.text)) unknown.delete(row);
    }
  for (const row of unknown) {
    const migration = migrations[ledger.rows.indexOf(row)];
    if (migration !== void 0 && !applied.has(migration)) {
      applied.add(migration);
      findings.push(...editedSince(migration, row));
    } else findings.push(missing(ledger.table, row));
  }
  return finish(migrations, applied, findings);
};
var text = (value) => value ?? "";
var isFalse = (value) => value === "f" || value === "false";
var isTrue = (value) => value === "t" || value === "true";
var byVersion = (values) => ({ id: text(values["version"]) });
var byName = (file) => {
  const name = file.replace(/\.[a-z]+$/i, "");
  return { id: leadingDigits(name) ?? /\d{8,}$/.exec(name)?.[0] ?? name, name };
};
var LEDGERS = {
  django: {
    tables: ["public.django_migrations", "django_migrations"],
    columns: ["app", "name"],
    order: "id",
    row: (values) => ({ id: `${text(values["app"])}.${text(values["name"])}` })
  },
  alembic: {
    tables: ["alembic_version", "public.alembic_version"],
    columns: ["version_num"],
    row: (values) => ({ id: text(values["version_num"]) }),
    standOnly: true
  },
  "sql-migrate": {
    tables: ["gorp_migrations", "public.gorp_migrations"],
    columns: ["id", "applied_at"],
    order: "applied_at",
    row: (values) => ({ id: text(values["id"]) })
  },
  supabase: { tables: ["supabase_migrations.schema_migrations"], columns: ["version", "name"], row: byVersion },
  prisma: {
    tables: ["_prisma_migrations", "public._prisma_migrations"],
    columns: ["migration_name", "checksum", "finished_at", "rolled_back_at", "applied_steps_count"],
    order: "started_at",
    row: (values) => ({
      id: text(values["migration_name"]),
      checksum: text(values["checksum"]),
      ...values["rolled_back_at"] === null ? {} : { rolledBack: true },
      ...values["finished_at"] === null && values["rolled_back_at"] === null ? { failed: `it began and never finished (${text(values["applied_steps_count"])} steps applied)` } : {}
    })
  },
  flyway: {
    tables: ["flyway_schema_history", "public.flyway_schema_history"],
    columns: ["version", "description", "type", "script", "checksum", "success"],
    order: "installed_rank",
    row: (values) => {
      const type = text(values["type"]);
      if (type === "SCHEMA" || type.startsWith("DELETE")) return void 0;
      return {
        id: values["version"] ?? text(values["script"]),
        name: text(values["script"]),
        ...values["checksum"] === null || type === "BASELINE" ? {} : { checksum: text(values["checksum"]) },
        ...isFalse(values["success"]) ? { failed: "it failed" } : {}
      };
    }
  },
  rails: { tables: ["schema_migrations", "public.schema_migrations"], columns: ["version"], row: byVersion },
  dbmate: { tables: ["schema_migrations", "public.schema_migrations"], columns: ["version"], row: byVersion },
  "golang-migrate": {
    tables: ["schema_migrations", "public.schema_migrations"],
    columns: ["version", "dirty"],
    row: (values) => ({
      id: text(values["version"]),
      ...isTrue(values["dirty"]) ? { failed: "it failed half-way and the database is marked as dirty" } : {}
    }),
    standOnly: true
  },
  goose: {
    tables: ["goose_db_version", "public.goose_db_version"],
    columns: ["version_id", "is_applied"],
    order: "id",
    row: (values) => text(values["version_id"]) === "0" ? void 0 : { id: text(values["version_id"]), ...isTrue(values["is_applied"]) ? {} : { rolledBack: true } }
  },
  diesel: {
    tables: ["__diesel_schema_migrations", "public.__diesel_schema_migrations"],
    columns: ["version"],
    order: "version",
    row: (values) => ({ id: text(values["version"]) })
  },
  sqlx: {
    tables: ["_sqlx_migrations", "public._sqlx_migrations"],
    columns: ["version", "description", "success", "checksum"],
    order: "version",
    row: (values) => ({
      id: text(values["version"]),
      checksum: text(values["checksum"]).replace(/^\\x/, ""),
      ...isTrue(values["success"]) ? {} : { failed: "it failed half-way" }
    })
  },
  "node-pg-migrate": {
    tables: ["pgmigrations", "public.pgmigrations"],
    columns: ["name"],
    order: "id",
    row: (values) => ({ id: leadingDigits(text(values["name"])) ?? text(values["name"]), name: text(values["name"]) })
  },
  drizzle: {
    tables: ["drizzle.__drizzle_migrations", "__drizzle_migrations"],
    columns: ["hash", "created_at"],
    order: "created_at",
    row: (values) => ({ id: text(values["created_at"]), checksum: text(values["hash"]) })
  },
  knex: {
    tables: ["knex_migrations", "public.knex_migrations"],
    columns: ["name"],
    order: "id",
    row: (values) => byName(text(values["name"]))
  },
  sequelize: {
    tables: ["SequelizeMeta", "public.SequelizeMeta"],
    columns: ["name"],
    order: "name",
    row: (values) => byName(text(values["name"]))
  },
  typeorm: {
    tables: ["migrations", "public.migrations"],
    columns: ["timestamp", "name"],
    order: "id",
    row: (values) => ({ id: text(values["timestamp"]), name: text(values["name"]) })
  },
  // The name is a path: `/20260102030405-note`.
  "db-migrate": {
    tables: ["migrations", "public.migrations"],
    columns: ["name", "run_on"],
    order: "id",
    row: (values) => byName(text(values["name"]).replace(/^.*\//, ""))
  },
  "mikro-orm": {
    tables: ["mikro_orm_migrations", "public.mikro_orm_migrations"],
    columns: ["name"],
    order: "id",
    row: (values) => byName(text(values["name"]))
  },
  kysely: {
    tables: ["kysely_migration", "public.kysely_migration"],
    columns: ["name"],
    order: "timestamp",
    row: (values) => byName(text(values["name"]))
  },
  atlas: {
    tables: [
      "atlas_schema_revisions.atlas_schema_revisions",
      "public.atlas_schema_revisions",
      "atlas_schema_revisions"
    ],
    columns: ["version", "description", "error", "applied", "total"],
    order: "executed_at",
    row: (values) => ({
      id: text(values["version"]),
      ...text(values["error"]) !== "" || values["applied"] !== values["total"] ? { failed: `${text(values["applied"])} of ${text(values["total"])} statements were applied` } : {}
    })
  }
};
var leadingDigits = (name) => /^\d+/.exec(name)?.[0];
var ledgerTables = (framework) => LEDGERS[framework].tables;
var quoted = (table) => table.split(".").map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
var readLedger = async (session, framework, named) => {
  const { tables, columns, order, row, standOnly } = LEDGERS[framework];
  for (const table of named === void 0 ? tables : [named]) {
    const found = await session.query("SELECT to_regclass($1)::oid", [quoted(table)]);
    const oid = found.rows[0]?.[0];
    if (oid === void 0 || oid === null) continue;
    const existing = await session.query(
      "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = $1::oid AND attnum > 0 AND NOT attisdropped",
      [oid]
    );
    const there = new Set(existing.rows.map(([name]) => name));
    if (!columns.every((column) => there.has(column))) continue;
    const by = order !== void 0 && there.has(order) ? ` ORDER BY ${quoted(order)}` : "";
    const answer = await session.query(
      `SELECT ${columns.map((column) => `${quoted(column)}::text`).join(", ")} FROM ${quoted(table)}${by}`
    );
    return {
      table,
      rows: answer.rows.flatMap((values) => {
        const one = row(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])));
        return one === void 0 ? [] : [one];
      }),
      ...standOnly === void 0 ? {} : { standOnly }
    };
  }
  return void 0;
};
var detectLedger = async (session) => {
  for (const framework of [
    "supabase",
    "flyway",
    "sqlx",
    "diesel",
    "goose",
    "golang-migrate",
    "node-pg-migrate",
    "knex",
    "atlas",
    "dbmate"
  ]) {
    const ledger = await readLedger(session, framework);
    if (ledger !== void 0) return { framework, ledger };
  }
  return void 0;
};
var judgePending = async ({ url, table, pending: allowed }, migrations, { postgres, signal }) => {
  const session = await postgres.connect({ url, signal });
  const found = [];
  const findings = [];
  const pending = /* @__PURE__ */ new Set();
  const notes = [];
  try {
    for (const [framework, own] of byRunner(migrations)) {
      signal.throwIfAborted();
      const ledger = await ledgerOf(session, framework, table);
      if (ledger === void 0) {
        for (const migration of own) pending.add(migration);
        findings.push(withoutLedger(framework, table, session.server.database));
        continue;
      }
      const comparison = compareWithLedger(own, ledger);
      found.push({ ledger, comparison });
      for (const migration of comparison.pending) pending.add(migration);
      findings.push(...comparison.findings);
    }
  } finally {
    await session.close();
  }
  for (const migration of pending)
    findings.push({
      rule: "migration-pending",
      level: allowed === "none" ? "error" : "notice",
      path: migration.path,
      line: 1,
      message: `${shown(migration)} is not applied to ${session.server.database}.`,
      help: allowed === "none" ? "Run it, or find out why the deploy has not." : "The deploy runs it."
    });
  return {
    pending,
    findings: findings.map(
      (finding) => finding.path !== void 0 && finding.line === void 0 ? { ...finding, line: 1 } : finding
    ),
    notes,
    evidence: {
      ledgers: found.map(({ ledger, comparison }) => ({
        table: ledger.table,
        applied: comparison.applied.length,
        pending: comparison.pending.map(shown)
      }))
    }
  };
};
var shown = (migration) => migration.framework === "django" ? migration.key ?? migration.name : migration.name;
var byRunner = (migrations) => {
  const groups = /* @__PURE__ */ new Map();
  for (const migration of migrations) {
    const group = groups.get(migration.framework);
    if (group === void 0) groups.set(migration.framework, [migration]);
    else group.push(migration);
  }
  return groups;
};
var ledgerOf = async (session, framework, table) => {
  if (framework === "other") return void 0;
  if (framework !== "sql") return readLedger(session, framework, table);
  if (table === void 0) return (await detectLedger(session))?.ledger;
  for (const known of ["dbmate", "golang-migrate", "node-pg-migrate"]) {
    const ledger = await readLedger(session, known, table);
    if (ledger !== void 0) return ledger;
  }
  return void 0;
};
var withoutLedger = (framework, table, name) => {
  const tables = table ?? (framework === "sql" || framework === "other" ? "the table of any runner that is known" : ledgerTables(framework)[0]);
  return {
    rule: "ledger-missing",
    level: "warning",
    message: `The database ${name} has not ${tables}: either no migration has ever run there, or the runner keeps its table elsewhere. All migrations count as pending.`,
    help: "Name the table with `database: { url, table }`, or make sure that this is the right database."
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgePending
});
