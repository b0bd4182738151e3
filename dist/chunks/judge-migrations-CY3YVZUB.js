'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgeMigrations: () => judgeMigrations
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QFCJQAXA = require("./chunk-QFCJQAXA.js");
var import_chunk_CV6DWS45 = require("./chunk-CV6DWS45.js");
var import_chunk_N3HTM6LV = require("./chunk-N3HTM6LV.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_FGQVOICI = require("./chunk-FGQVOICI.js");
var import_chunk_DFKORURT = require("./chunk-DFKORURT.js");
var import_chunk_MNSCW7WN = require("./chunk-MNSCW7WN.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths2 = require("./start.cjs").modules["src/core/paths.ts"];
var BREAKS = /* @__PURE__ */ new Set([
  "drop-table",
  "drop-column",
  "drop-view",
  "drop-matview",
  "drop-function",
  "drop-then-add-column",
  "rename-column",
  "rename-table",
  "rename-schema",
  "rename-type",
  "rename-enum-value",
  "set-schema",
  "add-required-column",
  "set-not-null-scan",
  "set-not-null-breaks-old-writers",
  "add-check-not-valid-breaks-old-writers",
  "column-type-rewrite",
  "column-type-narrowing",
  "type-change-breaks-clients",
  "drop-default"
]);
var SHOWN = 3;
var expandContract = (findings, { code }, rules) => {
  const level = (0, import_chunk_CV6DWS45.levelOf)("schema-and-code-together", void 0, rules);
  const first = findings.find(({ rule, suppressed }) => suppressed === void 0 && BREAKS.has(rule));
  if (level === void 0 || first === void 0 || code.length === 0) return [];
  const named = `${code.slice(0, SHOWN).join(", ")}${code.length > SHOWN ? ` and ${code.length - SHOWN} more` : ""}`;
  return [
    {
      rule: "schema-and-code-together",
      level,
      ...first.path === void 0 ? {} : { path: first.path },
      line: first.line ?? 1,
      message: `This change brings code, too (${named}). Whichever of the two is deployed first, for a while the migration runs beside code that does not fit it.`,
      help: `Deploy in steps: first a migration that only adds (expand), then the code that can live with both, and in a later release the migration that takes away (contract).`
    }
  ];
};
var LIMIT = "5s";
var FIRST = {
  django: (sql) => `Make migrations.RunSQL("${sql}", migrations.RunSQL.noop) the first operation`,
  alembic: (sql) => `Call op.execute("${sql}") first in upgrade()`,
  rails: (sql) => `Call execute("${sql}") first in the migration`,
  knex: (sql) => `Call await knex.raw("${sql}") first in up()`,
  sequelize: (sql) => `Call await queryInterface.sequelize.query("${sql}") first in up()`,
  typeorm: (sql) => `Call await queryRunner.query("${sql}") first in up()`,
  "mikro-orm": (sql) => `Call this.addSql("${sql}") first in up()`
};
var lockTimeoutAdvice = ({ framework, transaction, path, statements }) => {
  const sql = `SET${transaction === "none" ? "" : " LOCAL"} lock_timeout = '${LIMIT}'`;
  const isAlone = transaction === "whole" && statements.length === 1;
  const first = FIRST[framework]?.(sql) ?? (framework === "node-pg-migrate" && !path.endsWith(".sql") ? `Call pgm.sql("${sql}") first in up()` : `Say ${isAlone ? `SET lock_timeout = '${LIMIT}'` : sql} at the top of the file`);
  return `${first}; or set it once for the role that migrates (ALTER ROLE \u2026 SET lock_timeout = '${LIMIT}') and declare that with \`lock-timeout: ${LIMIT}\`.`;
};
var findingsOf = (judgement, scope, rules, reviewed) => {
  const { migration, mistakes } = judgement;
  if (!scope.judged.has(migration)) return [];
  const { path } = migration;
  const findings = mistakes.map(({ message, line, column }) => ({
    rule: "sql-syntax",
    level: "error",
    path,
    line,
    column,
    message: `This statement cannot be read as PostgreSQL: ${message}.`,
    help: "Correct it; where a template fills something in, make sure that the rest is SQL."
  }));
  for (const { rule, message, help, line, column, endLine, level: lowered } of judgement.findings) {
    const level = (0, import_chunk_CV6DWS45.levelOf)(rule, lowered, rules);
    if (level !== void 0) findings.push({ rule, level, message, help, path, line, column, endLine });
  }
  for (const { rule, message, help, line, column } of [...migration.findings, ...ofFile(migration)]) {
    if (!(0, import_chunk_MNSCW7WN.isRuleCode)(rule)) continue;
    const level = (0, import_chunk_CV6DWS45.levelOf)(rule, rule === "review-only" && reviewed ? "warning" : void 0, rules);
    if (level !== void 0)
      findings.push({ rule, level, message, help, path, line, ...column === void 0 ? {} : { column } });
  }
  return distinct(findings).sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
  );
};
var distinct = (findings) => {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, line, column, message }) => {
    const key2 = [rule, line, column, message].join("\0");
    if (seen.has(key2)) return false;
    seen.add(key2);
    return true;
  });
};
var ofFile = (migration) => {
  const findings = [];
  const add = (rule, message, help) => {
    findings.push({ rule, message, help, line: 1 });
  };
  if (migration.reviewOnly !== void 0) {
    add(
      "review-only",
      `${migration.reviewOnly}: it was not judged.`,
      "Have somebody who knows the database approve it: `review: { count: 1 }` asks for that and waits for it. Or accept it in `rules` (review-only: warn)."
    );
  } else if (migration.statements.length === 0 && migration.findings.length === 0 && migration.key === void 0) {
    add("empty-file", "The migration does nothing.", "Take it out, unless something counts on it.");
  }
  if (migration.down.status === "none" && migration.statements.length > 0) {
    add(
      "irreversible",
      "The migration has no way back: a rollback of the deploy leaves the database as it is.",
      "Write the down part, or say in it why there is none."
    );
  }
  if (migration.down.status === "irreversible") {
    add("irreversible", `The migration has no way back: ${migration.down.reason}.`, "Write the reverse.");
  }
  if (migration.text.includes("\uFFFD")) {
    add(
      "odd-encoding",
      "The file is not UTF-8: some of its characters cannot be read, and the database may get others than were meant.",
      "Save it as UTF-8."
    );
  }
  return findings;
};
var historyOf = (history, path, rules) => history.flatMap((finding) => {
  if (path !== void 0 && finding.path !== path) return [];
  const level = (0, import_chunk_CV6DWS45.levelOf)(finding.rule, finding.level, rules);
  if (level === void 0) return [];
  return [{ rule: finding.rule, level, path: finding.path, line: 1, message: finding.message, help: finding.help }];
});
var withoutTimeout = (judgements, rules) => {
  const level = (0, import_chunk_CV6DWS45.levelOf)("missing-lock-timeout", void 0, rules);
  const without = judgements.filter(({ unlimited }) => unlimited !== void 0);
  const [first] = without;
  if (level === void 0 || first?.unlimited === void 0) return [];
  const { line, column, text } = first.unlimited;
  const more = without.length - 1;
  const finding = {
    rule: "missing-lock-timeout",
    level,
    path: first.migration.path,
    line,
    column,
    message: `This statement ${text}, and while it waits for its lock everybody else queues behind it without a limit${more === 0 ? "" : `; ${more === 1 ? "one further migration does" : `${more} further migrations do`} the same`}.`,
    help: lockTimeoutAdvice(first.migration)
  };
  return (0, import_chunk_CV6DWS45.applySuppressions)(first.migration, [finding], /* @__PURE__ */ new Map()).findings.filter(
    ({ rule }) => rule === "missing-lock-timeout"
  );
};
var WITH_CHECKSUMS = /* @__PURE__ */ new Set(["prisma", "flyway", "sqlx", "atlas"]);
var STRICT_ORDER = /* @__PURE__ */ new Set([
  "flyway",
  "supabase",
  "golang-migrate",
  "goose",
  "drizzle",
  "node-pg-migrate",
  "atlas"
]);
var BY_VERSION = /* @__PURE__ */ new Set([
  "flyway",
  "supabase",
  "golang-migrate",
  "goose",
  "dbmate",
  "diesel",
  "sqlx",
  "rails",
  "atlas"
]);
var judgeVersions = (all, judged) => {
  const findings = [];
  for (const members of bySeries(all)) {
    const versioned = members.filter(({ version, repeatable }) => version !== void 0 && repeatable !== true);
    const seen = /* @__PURE__ */ new Map();
    versioned.forEach((migration) => {
      const version = (0, import_chunk_K22XKW7G.canonicalVersion)(migration.version ?? "");
      const twin = seen.get(version);
      if (twin === void 0) seen.set(version, migration);
      if (twin === void 0 || !(judged.has(migration) || judged.has(twin))) return;
      const isKey = BY_VERSION.has(migration.framework);
      if (!isKey && migration.framework !== "sql") return;
      findings.push({
        rule: "duplicate-version",
        path: migration.path,
        ...isKey ? {} : { level: "warning" },
        message: `${migration.name} and ${twin.name} have the same version ${migration.version}: ${isKey ? "the runner takes one for the other, and applies only one of them" : "which of them runs first depends on the rest of their names"}.`,
        help: `Give the newer one a version of its own.`
      });
    });
    findings.push(...ambiguous(versioned, judged), ...gaps(versioned, judged));
  }
  return findings;
};
var ambiguous = (versioned, judged) => {
  const [first] = versioned;
  if (first === void 0 || !["sql", "supabase", "dbmate", "node-pg-migrate"].includes(first.framework)) return [];
  const byNumber = [...versioned].sort(
    (one, other2) => (0, import_chunk_K22XKW7G.compareVersions)(one.version ?? "", other2.version ?? "") || (0, import_chunk_K22XKW7G.compareTexts)(one.name, other2.name)
  );
  const byText = [...versioned].sort((one, other2) => (0, import_chunk_K22XKW7G.compareTexts)(one.name, other2.name));
  const index = byNumber.findIndex((migration, place) => byText[place] !== migration);
  const wrong = byNumber[index];
  const other = byText[index];
  if (wrong === void 0 || other === void 0) return [];
  const shown2 = [...byNumber].reverse().find((migration) => judged.has(migration));
  if (shown2 === void 0) return [];
  return [
    {
      rule: "version-order-ambiguous",
      path: shown2.path,
      ...first.framework === "sql" ? { level: "warning" } : {},
      message: `As text, ${other.name} comes before ${wrong.name}; as numbers, after it. Which of them runs first depends on the tool that sorts.`,
      help: `Write versions with the same number of digits, such as 0002 and 0010, or as timestamps.`
    }
  ];
};
var gaps = (versioned, judged) => {
  const numbers = versioned.map(({ version }) => Number(version)).sort((one, other) => one - other);
  const highest = numbers.at(-1) ?? 0;
  if (numbers.length < 2 || highest > 99999 || highest > numbers.length * 2) return [];
  return versioned.flatMap((migration, index) => {
    const before = versioned[index - 1];
    const [from, to] = [Number(before?.version), Number(migration.version)];
    if (before === void 0 || !judged.has(migration) || to - from < 2 || migration.framework === "flyway") return [];
    return [
      {
        rule: "gap",
        path: migration.path,
        message: `Between ${before.name} and ${migration.name} ${to - from === 2 ? `version ${from + 1} is` : `versions ${from + 1} to ${to - 1} are`} missing.`,
        help: `Make sure that no file was forgotten.`
      }
    ];
  });
};
var judgeChange = async (all, { files, text }) => {
  const findings = [];
  for (const migration of all) {
    const changed = files.get(migration.path);
    if (changed === void 0 || changed.status === "added" || migration.repeatable === true) continue;
    const before = await text(changed.previousPath ?? migration.path);
    if (before === void 0 || before === migration.text) continue;
    const isHarmless = !WITH_CHECKSUMS.has(migration.framework) && bare(before) === bare(migration.text);
    findings.push({
      rule: "edited-after-applied",
      path: migration.path,
      ...isHarmless ? { level: "notice" } : {},
      message: `${migration.name} is in the base already, where it counts as applied${isHarmless ? "; only comments and blanks are changed" : `: databases that have it do not get the edit${WITH_CHECKSUMS.has(migration.framework) ? ", and the runner stops at its checksum" : ", and new ones come out different"}`}.`,
      help: `Take the edit back, and make the change in a new migration.`
    });
  }
  findings.push(...outOfOrder(all, files));
  return findings;
};
var bare = (sql) => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ").replaceAll(/\s+/g, " ").trim();
var outOfOrder = (all, files) => bySeries(all).flatMap((members) => {
  const isNew = (migration) => files.get(migration.path)?.status === "added";
  const old = members.filter(
    (migration) => !isNew(migration) && migration.repeatable !== true && migration.version !== void 0
  );
  const newest = old.at(-1);
  if (newest === void 0) return [];
  return members.filter((migration) => isNew(migration) && migration.repeatable !== true && migration.version !== void 0).filter((migration) => isOlder(migration, newest)).map((migration) => {
    const isStrict = STRICT_ORDER.has(migration.framework);
    return {
      rule: "out-of-order",
      path: migration.path,
      ...isStrict ? {} : { level: "warning" },
      message: `${migration.name} is new and sorts before ${newest.name}, which the base already has: ${isStrict ? "the runner refuses it or passes it over where the newer one was applied" : "databases apply them in different orders"}.`,
      help: `Give it a version that is newer than ${newest.version}.`
    };
  });
});
var isOlder = (migration, newest) => (0, import_chunk_N3HTM6LV.ordersByNumber)(migration.framework) ? (0, import_chunk_N3HTM6LV.compareFor)(migration.framework, migration.version ?? "", newest.version ?? "") < 0 : (0, import_chunk_K22XKW7G.compareTexts)(migration.name, newest.name) < 0;
var bySeries = (all) => {
  const series = /* @__PURE__ */ new Map();
  for (const migration of all) {
    const members = series.get(migration.series);
    if (members === void 0) series.set(migration.series, [migration]);
    else members.push(migration);
  }
  return [...series.values()];
};
var LOCKS = [
  "AccessShare",
  "RowShare",
  "RowExclusive",
  "ShareUpdateExclusive",
  "Share",
  "ShareRowExclusive",
  "Exclusive",
  "AccessExclusive"
];
var strengthOf = (lock) => LOCKS.indexOf(lock);
var strongerOf = (one, other) => strengthOf(one) >= strengthOf(other) ? one : other;
var stopsTraffic = (lock) => strengthOf(lock) >= strengthOf("Share");
var stops = (lock, table) => lock === "AccessExclusive" ? `stops all reads and writes of ${table}` : stopsTraffic(lock) ? `stops all writes to ${table}` : `stops no reads or writes of ${table}`;
var lockName = (lock) => NAMES[lock];
var NAMES = {
  AccessShare: "ACCESS SHARE",
  RowShare: "ROW SHARE",
  RowExclusive: "ROW EXCLUSIVE",
  ShareUpdateExclusive: "SHARE UPDATE EXCLUSIVE",
  Share: "SHARE",
  ShareRowExclusive: "SHARE ROW EXCLUSIVE",
  Exclusive: "EXCLUSIVE",
  AccessExclusive: "ACCESS EXCLUSIVE"
};
var KNOWN = /* @__PURE__ */ new WeakMap();
var takenBack = (statements) => {
  const known = KNOWN.get(statements);
  if (known !== void 0) return known;
  const gone = /* @__PURE__ */ new Set();
  let begun = [{ name: void 0, index: 0 }];
  for (const [index, { node }] of statements.entries()) {
    if (node === void 0 || !("TransactionStmt" in node)) continue;
    const { kind, savepoint_name: name } = node.TransactionStmt;
    if (kind === "TRANS_STMT_SAVEPOINT") begun.push({ name, index });
    const isWhole = kind === "TRANS_STMT_ROLLBACK";
    if (isWhole || kind === "TRANS_STMT_ROLLBACK_TO") {
      const place = isWhole ? 0 : begun.findLastIndex((each) => each.name === name);
      for (const statement of statements.slice(begun[place]?.index ?? index, index)) gone.add(statement);
      begun = begun.slice(0, place + 1);
    }
    if (isWhole || kind === "TRANS_STMT_COMMIT" || kind === "TRANS_STMT_BEGIN" || kind === "TRANS_STMT_START")
      begun = [{ name: void 0, index }];
  }
  KNOWN.set(statements, gone);
  return gone;
};
var isOld = (judging, thing) => thing.born !== judging.unit;
var laterOf = (judging) => lasting(judging, judging.statements.slice(judging.index + 1));
var earlierOf = (judging) => lasting(judging, judging.statements.slice(0, judging.index));
var lasting = ({ statements, transaction }, some) => transaction.goesBack ? some.filter((each) => !takenBack(statements).has(each)) : some;
var touch = (judging, relation, lock, work = "none") => {
  judging.effects.push({ relation, lock, work, old: isOld(judging, relation) });
  if (!stopsTraffic(lock) || !isOld(judging, relation)) return;
  const held = judging.transaction.held.get(relation);
  if (held !== void 0 && strongerOf(held.lock, lock) === held.lock) return;
  judging.transaction.held.set(relation, { lock, line: judging.statement.line });
};
var find = (judging, rule, finding) => {
  if (finding.relation !== void 0 && !isOld(judging, finding.relation)) return;
  const { line, column } = judging.statement.at(finding.at ?? 0);
  const { elsewhere } = judging.statement;
  judging.findings.push({
    rule,
    message: elsewhere === void 0 ? finding.message : `${finding.message} It is written in ${elsewhere}.`,
    help: finding.help,
    line,
    column,
    endLine: Math.max(judging.statement.endLine, line),
    ...finding.relation === void 0 ? {} : { relation: finding.relation },
    ...finding.level === void 0 ? {} : { level: finding.level }
  });
};
var say = (judging, words) => {
  judging.words.push(words);
};
var apart = ({ migration, transaction }) => {
  if (!transaction.open && migration.transaction === "none") return "in a later statement";
  if (migration.transaction !== "all") return "in a later migration, with a transaction of its own";
  return migration.framework === "alembic" ? `in a later migration, with a transaction of its own (${PER_MIGRATION}, or in a later deploy)` : "in a later migration, in a later deploy";
};
var PER_MIGRATION = "`transaction_per_migration=True` in env.py";
var ownTransaction = ({ migration }) => migration.transaction !== "all" ? "" : migration.framework === "alembic" ? `, and set ${PER_MIGRATION} or run it in a later deploy: otherwise Alembic puts all pending migrations into one transaction` : ", and run it in a later deploy: the runner puts all pending files into one transaction";
var OUTSIDE = {
  alembic: "inside `with op.get_context().autocommit_block():` (postgresql_concurrently=True)",
  atlas: "in a file of its own that begins with `-- atlas:txmode none`",
  "db-migrate": "by hand before the deploy, since db-migrate sends every migration in a transaction",
  dbmate: "in a file of its own that begins with `-- migrate:up transaction:false`",
  diesel: "in a migration of its own whose metadata.toml says `run_in_transaction = false`",
  django: "with RunSQL in a migration of its own with `atomic = False`",
  drizzle: "after a `COMMIT;` of its own in the file, since Drizzle runs all pending files in one transaction, or by hand before the deploy",
  flyway: "in a file of its own, with `executeInTransaction=false` in its .conf",
  "golang-migrate": "as the only statement of its file, since golang-migrate sends a file whole",
  goose: "in a file of its own with `-- +goose NO TRANSACTION`",
  knex: "in a migration of its own with `exports.config = { transaction: false }`",
  kysely: "by hand before the deploy, since the Migrator of Kysely puts all pending migrations into one transaction, or in a run of its own with `disableTransactions: true`, where this version of Kysely has it",
  "mikro-orm": "in a migration of its own whose isTransactional() answers false",
  other: "outside a transaction, as a statement of its own",
  "node-pg-migrate": "in a migration of its own with `pgm.noTransaction()`",
  prisma: "as the only statement of its migration, since Prisma sends a file whole",
  rails: "in a migration of its own with `disable_ddl_transaction!`",
  sequelize: "as a statement of its own, outside of sequelize.transaction()",
  sql: "outside a transaction, as a statement of its own",
  typeorm: "in a migration of its own with `transaction = false`, run with `--transaction each`",
  "sql-migrate": "in a file of its own with `-- +migrate Up notransaction`",
  sqlx: "in a file of its own whose first line is `-- no-transaction`",
  supabase: "by hand before the deploy, since the Supabase CLI sends a file as one batch, in which CONCURRENTLY fails; leave `IF NOT EXISTS` in the migration"
};
var DJANGO = { create: "AddIndexConcurrently", drop: "RemoveIndexConcurrently" };
var outside = ({ migration: { framework } }, what) => framework === "django" ? OUTSIDE.django.replace("RunSQL", DJANGO[what] ?? "RunSQL") : OUTSIDE[framework];
var oneLine = (sql, limit = 200) => {
  const line = sql.replaceAll(/\s+/g, " ").trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}\u2026` : line;
};
var foreignKeyWatch = (migration, schema) => {
  const written = writtenIn(migration);
  if (written.length === 0) return () => void 0;
  const before = /* @__PURE__ */ new Map();
  for (const { table } of written) {
    const relation = (0, import_chunk_CV6DWS45.findRelation)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(table));
    if (relation !== void 0) before.set(relation, new Set(keysOf(relation).map(({ columns }) => columns.join())));
  }
  return (last) => {
    const told = /* @__PURE__ */ new Set();
    for (const { statement, table, node, columns } of written) {
      const relation = (0, import_chunk_CV6DWS45.findRelation)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(table));
      if (relation?.complete !== true) continue;
      const constraint2 = keysOf(relation).find(
        (each) => each.name === node.conname || each.columns.join() === columns.join()
      );
      if (constraint2 === void 0 || constraint2.columns.length === 0) continue;
      const key2 = constraint2.columns.join();
      if (before.get(relation)?.has(key2) === true || told.has(`${(0, import_chunk_CV6DWS45.shown)(relation)} ${key2}`)) continue;
      told.add(`${(0, import_chunk_CV6DWS45.shown)(relation)} ${key2}`);
      const covered = (0, import_chunk_CV6DWS45.indexesOf)(relation).some(
        (index) => !index.partial && constraint2.columns.every((column) => index.columns.slice(0, constraint2.columns.length).includes(column))
      );
      if (covered) continue;
      find({ ...last, statement }, "fk-without-index", {
        message: `No index of ${(0, import_chunk_CV6DWS45.shown)(relation)} begins with ${constraint2.columns.map((column) => `"${column}"`).join(", ")}: each delete in ${constraint2.references === void 0 ? "the other table" : (0, import_chunk_CV6DWS45.shown)(constraint2.references)} reads all of ${(0, import_chunk_CV6DWS45.shown)(relation)} to look for rows that point there.`,
        help: `Create an index on it.`
      });
    }
  };
};
var keysOf = (relation) => [...relation.constraints.values()].filter(({ kind }) => kind === "foreign-key");
var writtenIn = ({ statements }) => statements.flatMap((statement) => {
  const { node, sql } = statement;
  if (node === void 0 || !/\breferences\b/i.test(sql)) return [];
  const table = "CreateStmt" in node ? node.CreateStmt.relation : "AlterTableStmt" in node ? node.AlterTableStmt.relation : void 0;
  if (table === void 0) return [];
  const parts = "CreateStmt" in node ? [...node.CreateStmt.tableElts ?? [], ...node.CreateStmt.constraints ?? []] : "AlterTableStmt" in node ? (node.AlterTableStmt.cmds ?? []).flatMap(
    (each) => "AlterTableCmd" in each && each.AlterTableCmd.def !== void 0 ? [each.AlterTableCmd.def] : []
  ) : [];
  return parts.flatMap((part) => {
    const inner = "ColumnDef" in part ? part.ColumnDef.constraints ?? [] : [part];
    return inner.flatMap(
      (each) => "Constraint" in each && each.Constraint.contype === "CONSTR_FOREIGN" ? [
        {
          statement,
          table,
          node: each.Constraint,
          columns: "ColumnDef" in part ? [part.ColumnDef.colname ?? ""] : (0, import_chunk_CV6DWS45.namesOf)(each.Constraint.fk_attrs)
        }
      ] : []
    );
  });
});
var LAYOUT = {
  bool: [1, 1],
  int2: [2, 2],
  int4: [4, 4],
  float4: [4, 4],
  date: [4, 4],
  oid: [4, 4],
  int8: [8, 8],
  float8: [8, 8],
  money: [8, 8],
  time: [8, 8],
  timestamp: [8, 8],
  timestamptz: [8, 8],
  pg_lsn: [8, 8],
  timetz: [12, 8],
  interval: [16, 8],
  point: [16, 8],
  line: [24, 8],
  circle: [24, 8],
  box: [32, 8],
  lseg: [32, 8],
  macaddr: [6, 4],
  macaddr8: [8, 4],
  uuid: [16, 1]
};
var WORTH_BYTES = 8;
var judgeAlignment = (judging, { tableElts = [], relation }) => {
  const columns = tableElts.flatMap((node) => "ColumnDef" in node ? [node.ColumnDef] : []);
  const sized = columns.map((column) => ({ name: column.colname ?? "", layout: layoutOf(judging, column) }));
  let offset = 0;
  let wasted = 0;
  for (const { layout } of sized) {
    if (layout === void 0) {
      offset = void 0;
      continue;
    }
    const [bytes, alignment] = layout;
    const padding = offset === void 0 ? 0 : (alignment - offset % alignment) % alignment;
    wasted += padding;
    offset = (offset ?? 0) + padding + bytes;
  }
  if (wasted < WORTH_BYTES) return;
  const fixed = sized.filter(({ layout }) => layout !== void 0);
  const best = fixed.toSorted((one, other) => (other.layout?.[1] ?? 0) - (one.layout?.[1] ?? 0));
  find(judging, "column-alignment", {
    message: `In every row of "${relation?.relname}" ${wasted} bytes stay empty between its columns, since values of two, four and eight bytes begin at multiples of that: the table takes more memory and disk than it needs.`,
    help: `Write the columns in this order, and those of any length behind them: ${best.map(({ name }) => name).join(", ")}.`
  });
};
var layoutOf = (judging, { typeName }) => {
  if (typeName === void 0) return void 0;
  const type = (0, import_chunk_CV6DWS45.columnTypeOf)(typeName);
  if (type.array || type.schema !== void 0) return void 0;
  const known = LAYOUT[((0, import_chunk_CV6DWS45.serialBase)(type) ?? type).name];
  if (known !== void 0) return known;
  const own = (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: void 0, name: type.name });
  return own?.kind === "enum" ? [4, 4] : void 0;
};
var VOLATILE = /* @__PURE__ */ new Set([
  "clock_timestamp",
  "currval",
  "gen_random_bytes",
  "gen_random_uuid",
  "gen_salt",
  "lastval",
  "nextval",
  "pg_sleep",
  "random",
  "random_normal",
  "setval",
  "timeofday",
  "uuid_generate_v1",
  "uuid_generate_v1mc",
  "uuid_generate_v4",
  "uuidv4",
  "uuidv7"
]);
var STEADY = new Set(
  `abs age array_append array_cat array_length btrim ceil ceiling char_length coalesce concat concat_ws convert_from
  convert_to current_database current_schema current_setting date_part date_trunc decode digest encode extract floor format
  greatest inet_client_addr initcap int4range int8range json_build_array json_build_object jsonb_build_array
  jsonb_build_object jsonb_object least left length localtime localtimestamp lower lpad make_date make_interval
  make_timestamptz md5 now nullif numrange overlay position quote_literal regexp_replace repeat replace reverse right round
  row_to_json rpad rtrim ltrim sha256 split_part st_geomfromtext st_makepoint st_setsrid st_point strpos substr substring
  timezone to_char to_date to_json to_jsonb to_number to_timestamp to_tsvector transaction_timestamp statement_timestamp
  translate trim trunc tsrange tstzrange txid_current upper uuid_generate_v3 uuid_generate_v5 uuid_nil daterange
  string_to_array array_fill cardinality mod power sqrt sign`.split(/\s+/)
);
var volatilityOf = (schema, parser, expression, depth = 0) => {
  let unknown;
  for (const { names } of callsIn(expression)) {
    const name = names.at(-1) ?? "";
    const namespace = names.length > 1 ? names.at(-2) : void 0;
    const isBuiltIn = namespace === void 0 || namespace === "pg_catalog";
    const own = (0, import_chunk_CV6DWS45.findRoutine)(schema, { schema: namespace, name });
    if (own !== void 0) {
      if (own.volatility !== "volatile") continue;
      const body = own.language === "sql" && depth < 5 ? bodyOf(parser, own.body) : void 0;
      const inner = body === void 0 ? "volatile" : volatilityOf(schema, parser, body, depth + 1).volatility;
      if (inner === "volatile") return { volatility: "volatile", because: `${name}()` };
      if (inner === "unknown") unknown = `${name}()`;
    } else if (VOLATILE.has(name)) return { volatility: "volatile", because: `${name}()` };
    else if (!isBuiltIn || !STEADY.has(name)) unknown ??= `${name}()`;
  }
  return unknown === void 0 ? { volatility: "steady" } : { volatility: "unknown", because: unknown };
};
var bodyOf = (parser, body) => {
  const read = parser.parse(body);
  const [only, more] = read.ok ? read.nodes : [];
  if (only === void 0 || more !== void 0 || !("SelectStmt" in only)) return void 0;
  const { targetList, fromClause } = only.SelectStmt;
  const target = targetList?.[0];
  if (fromClause !== void 0 || targetList?.length !== 1 || target === void 0 || !("ResTarget" in target))
    return void 0;
  return target.ResTarget.val;
};
var nodesIn = (tree, kind) => {
  const found = [];
  const stack = [];
  if (typeof tree === "object" && tree !== null) stack.push(tree);
  for (let current = stack.pop(); current !== void 0; current = stack.pop()) {
    if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index--) {
        const value = current[index];
        if (typeof value === "object" && value !== null) stack.push(value);
      }
    } else {
      for (const name in current) {
        const value = current[name];
        if (typeof value !== "object" || value === null) continue;
        if (name === kind) found.push(value);
        stack.push(value);
      }
    }
  }
  return found;
};
var callsIn = (expression) => nodesIn(expression, "FuncCall").map((call2) => ({ names: (0, import_chunk_CV6DWS45.namesOf)(call2.funcname) }));
var columnsIn = (tree) => nodesIn(tree, "ColumnRef").flatMap((reference) => (0, import_chunk_CV6DWS45.namesOf)(reference.fields).slice(-1));
var provenNotNull = (expression) => {
  if (expression === void 0) return [];
  if ("NullTest" in expression) {
    const { nulltesttype, arg } = expression.NullTest;
    return nulltesttype === "IS_NOT_NULL" && arg !== void 0 && "ColumnRef" in arg ? (0, import_chunk_CV6DWS45.namesOf)(arg.ColumnRef.fields).slice(-1) : [];
  }
  if ("BoolExpr" in expression && expression.BoolExpr.boolop === "AND_EXPR") {
    return (expression.BoolExpr.args ?? []).flatMap(provenNotNull);
  }
  return [];
};
var isTautology = (expression) => {
  if (expression === void 0) return false;
  if ("A_Const" in expression) return expression.A_Const.boolval?.boolval === true;
  if ("TypeCast" in expression) return isTautology(expression.TypeCast.arg);
  if ("BoolExpr" in expression) {
    const { boolop, args } = expression.BoolExpr;
    if (boolop === "AND_EXPR") return (args ?? []).every(isTautology);
    return boolop === "OR_EXPR" && (args ?? []).some(isTautology);
  }
  if ("A_Expr" in expression) {
    const { name, lexpr, rexpr } = expression.A_Expr;
    if (lexpr === void 0 || rexpr === void 0 || kindOf(lexpr) !== kindOf(rexpr)) return false;
    if (!["=", ">=", "<="].includes((0, import_chunk_CV6DWS45.namesOf)(name).at(-1) ?? "")) return false;
    return withoutPlaces(lexpr) === withoutPlaces(rexpr);
  }
  return false;
};
var kindOf = (node) => {
  for (const kind in node) return kind;
  return void 0;
};
var withoutPlaces = (tree) => JSON.stringify(tree, (name, value) => name === "location" ? void 0 : value);
var isTrueOption = (options, name) => (options ?? []).some((option) => {
  if (!("DefElem" in option) || option.DefElem.defname?.toLowerCase() !== name) return false;
  const { arg } = option.DefElem;
  if (arg === void 0) return true;
  if ("Boolean" in arg) return arg.Boolean.boolval === true;
  if ("Integer" in arg) return arg.Integer.ival === 1;
  return "String" in arg && ["true", "on", "yes", "1"].includes((arg.String.sval ?? "").toLowerCase());
});
var RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right
  select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using
  variadic verbose when where window with`.split(/\s+/)
);
var PLAIN = /^[a-z_][a-z0-9_$]*$/;
var SHOWN2 = 5;
var judgeNaming = (judging, node) => {
  const names = new Set(namesGiven(node).filter((name) => name !== "" && (!PLAIN.test(name) || RESERVED.has(name))));
  if (names.size === 0) return;
  const [first = ""] = names;
  const shown2 = `${[...names].slice(0, SHOWN2).map((name) => `"${name}"`).join(", ")}${names.size > SHOWN2 ? ` and ${names.size - SHOWN2} more` : ""}`;
  const index = judging.statement.sql.indexOf(`"${first.replaceAll('"', '""')}"`);
  find(judging, "naming", {
    at: index < 0 ? 0 : Buffer.byteLength(judging.statement.sql.slice(0, index)),
    message: `${shown2} ${names.size === 1 ? "is a name" : "are names"} that every query has to write in quotes, since ${names.size === 1 ? "it is" : "they are"} no plain snake_case or ${names.size === 1 ? "a word" : "words"} of SQL: without them PostgreSQL looks for another name.`,
    help: `Use lower-case letters, digits and underscores, and no reserved word.`
  });
};
var namesGiven = (node) => {
  if ("CreateStmt" in node)
    return [
      node.CreateStmt.relation?.relname ?? "",
      ...(node.CreateStmt.tableElts ?? []).flatMap(
        (element) => "ColumnDef" in element ? [element.ColumnDef.colname ?? "", ...constraintNames(element.ColumnDef.constraints)] : constraintNames([element])
      )
    ];
  if ("AlterTableStmt" in node)
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      const def = "AlterTableCmd" in command ? command.AlterTableCmd.def : void 0;
      if (def === void 0 || !("AlterTableCmd" in command)) return [];
      return "ColumnDef" in def && command.AlterTableCmd.subtype === "AT_AddColumn" ? [def.ColumnDef.colname ?? "", ...constraintNames(def.ColumnDef.constraints)] : constraintNames([def]);
    });
  if ("IndexStmt" in node) return [node.IndexStmt.idxname ?? ""];
  if ("RenameStmt" in node) return node.RenameStmt.renameType === "OBJECT_POLICY" ? [] : [node.RenameStmt.newname ?? ""];
  if ("ViewStmt" in node) return [node.ViewStmt.view?.relname ?? ""];
  if ("CreateTableAsStmt" in node) return [node.CreateTableAsStmt.into?.rel?.relname ?? ""];
  if ("CreateSchemaStmt" in node) return [node.CreateSchemaStmt.schemaname ?? ""];
  if ("CreateSeqStmt" in node) return [node.CreateSeqStmt.sequence?.relname ?? ""];
  if ("CreateEnumStmt" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.CreateEnumStmt.typeName).slice(-1);
  if ("CreateDomainStmt" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.CreateDomainStmt.domainname).slice(-1);
  if ("CompositeTypeStmt" in node) return [node.CompositeTypeStmt.typevar?.relname ?? ""];
  if ("CreateFunctionStmt" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.CreateFunctionStmt.funcname).slice(-1);
  if ("CreateTrigStmt" in node) return [node.CreateTrigStmt.trigname ?? ""];
  return [];
};
var constraintNames = (nodes) => (nodes ?? []).flatMap((node) => "Constraint" in node ? [node.Constraint.conname ?? ""] : []);
var ALL = "*";
var judgePriorBackup = (judging, node) => {
  if (earlierOf(judging).some(({ opaque: opaque2 }) => opaque2 === true)) return;
  for (const { relation, columns, at } of lossesOf(judging, node)) {
    if (!isOld(judging, relation)) continue;
    const lost = columns.filter((column) => !relation.copied.has(ALL) && !relation.copied.has(column));
    if (lost.length === 0) continue;
    const what = lost.includes(ALL) || lost.length > 5 ? "All rows" : `The values of ${lost.map((column) => `"${column}"`).join(", ")}`;
    find(judging, "prior-backup-missing", {
      relation,
      at,
      message: `${what} of ${(0, import_chunk_CV6DWS45.shown)(relation)} are lost with this statement, and no migration has copied them before: a way back does not bring them again.`,
      help: `Copy them in an earlier migration (CREATE TABLE \u2026 AS SELECT, INSERT \u2026 SELECT, or UPDATE \u2026 SET another = this), or accept this where a backup was taken; the \`backup\` check proves that one can be restored.`
    });
  }
};
var lossesOf = (judging, node) => {
  const { schema } = judging;
  const whole = (relation2, at) => ({
    relation: relation2,
    columns: relation2.complete && relation2.columns.size > 0 ? [...relation2.columns.keys()] : [ALL],
    at
  });
  if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE") {
    const { objects = [], missing_ok: missingOk2 } = node.DropStmt;
    return objects.flatMap((object) => {
      const name = "List" in object ? (0, import_chunk_CV6DWS45.nameOfList)(object.List.items) : void 0;
      if (name === void 0 || missingOk2 === true && (0, import_chunk_CV6DWS45.isProbablyAbsent)(schema, name)) return [];
      return [whole((0, import_chunk_CV6DWS45.relationOrOld)(schema, name))];
    });
  }
  if ("TruncateStmt" in node)
    return (node.TruncateStmt.relations ?? []).flatMap(
      (range2) => "RangeVar" in range2 ? [whole((0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range2.RangeVar)), range2.RangeVar.location)] : []
    );
  if ("DeleteStmt" in node) {
    const { usingClause, whereClause, relation: relation2 } = node.DeleteStmt;
    const isWhole = usingClause === void 0 && (whereClause === void 0 || isTautology(whereClause));
    return isWhole ? [whole((0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(relation2)))] : [];
  }
  if (!("AlterTableStmt" in node) || node.AlterTableStmt.objtype !== "OBJECT_TABLE") return [];
  const { cmds = [], relation: range, missing_ok: missingOk } = node.AlterTableStmt;
  if (missingOk === true && (0, import_chunk_CV6DWS45.isProbablyAbsent)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range))) return [];
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
  return cmds.flatMap((command) => {
    if (!("AlterTableCmd" in command)) return [];
    const { subtype, name = "", def, missing_ok: isOptional } = command.AlterTableCmd;
    const column = relation.columns.get(name);
    if (subtype === "AT_DropColumn")
      return column === void 0 && isOptional === true && relation.complete ? [] : [{ relation, columns: [name] }];
    if (subtype !== "AT_AlterColumnType" || def === void 0 || !("ColumnDef" in def)) return [];
    const { typeName } = def.ColumnDef;
    const isLoss = column?.type !== void 0 && typeName !== void 0 && (0, import_chunk_CV6DWS45.isNarrowing)(column.type, (0, import_chunk_CV6DWS45.columnTypeOf)(typeName));
    return isLoss ? [{ relation, columns: [name] }] : [];
  });
};
var learnCopies = (judging, node) => {
  if ("CreateTableAsStmt" in node) {
    const { into, query, objtype } = node.CreateTableAsStmt;
    if (objtype === "OBJECT_TABLE" && into?.skipData !== true && stays(judging, into?.rel))
      copied(judging, query, into?.rel);
  } else if ("SelectStmt" in node) {
    const { intoClause } = node.SelectStmt;
    if (intoClause !== void 0 && stays(judging, intoClause.rel)) copied(judging, node, intoClause.rel);
  } else if ("InsertStmt" in node) copied(judging, node.InsertStmt.selectStmt, node.InsertStmt.relation);
  else if ("UpdateStmt" in node) {
    const { relation: range, targetList = [], fromClause = [] } = node.UpdateStmt;
    const target = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
    const others2 = sourcesIn(judging, fromClause);
    for (const each of targetList) {
      if (!("ResTarget" in each)) continue;
      for (const name of columnsIn2(each.ResTarget.val)) {
        if (name !== each.ResTarget.name) target.copied.add(name);
        for (const other of others2) if (other !== target) other.copied.add(name);
      }
    }
  } else if ("CopyStmt" in node && node.CopyStmt.is_from !== true) {
    const { relation, attlist, query } = node.CopyStmt;
    if (query !== void 0) copied(judging, query, void 0);
    if (relation === void 0) return;
    const names = (0, import_chunk_CV6DWS45.namesOf)(attlist);
    for (const name of names.length === 0 ? [ALL] : names)
      (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(relation)).copied.add(name);
  }
};
var stays = (judging, into) => into?.relpersistence !== "t" || laterOf(judging).some(
  ({ node }) => node !== void 0 && "InsertStmt" in node && nodesIn(node.InsertStmt.selectStmt, "RangeVar").some(({ relname }) => relname === into.relname)
);
var copied = (judging, query, into) => {
  if (query === void 0 || !("SelectStmt" in query)) return;
  const { targetList = [], fromClause = [], larg, rarg } = query.SelectStmt;
  if (larg !== void 0) copied(judging, { SelectStmt: larg }, into);
  if (rarg !== void 0) copied(judging, { SelectStmt: rarg }, into);
  const target = into === void 0 ? void 0 : (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(into));
  const names = new Set(targetList.flatMap((each) => "ResTarget" in each ? columnsIn2(each.ResTarget.val) : []));
  for (const source of sourcesIn(judging, fromClause))
    if (source !== target) for (const name of names) source.copied.add(name);
};
var sourcesIn = (judging, from) => nodesIn(from, "RangeVar").map((range) => (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range)));
var columnsIn2 = (value) => nodesIn(value, "ColumnRef").flatMap(({ fields = [] }) => {
  const last = fields.at(-1);
  if (last === void 0) return [];
  if ("A_Star" in last) return [ALL];
  return "String" in last && last.String.sval !== void 0 ? [last.String.sval] : [];
});
var judgeStyle = (judging) => {
  const { node } = judging.statement;
  if (node === void 0) return;
  if ("CreateStmt" in node || "AlterTableStmt" in node)
    for (const column of nodesIn(node, "ColumnDef")) style(judging, column);
  if ("CreateStmt" in node) createTable(judging, node);
  if ("CreateStmt" in node) judgeAlignment(judging, node.CreateStmt);
  robust(judging, node);
  queries(judging, node);
  judgeNaming(judging, node);
  learnCopies(judging, node);
  if ("CreateEnumStmt" in node) {
    find(judging, "enum-created", {
      message: `A value of an enum can never be taken away again, and to change their order makes a new type.`,
      help: `Use a text with a CHECK, or a table of values.`
    });
  }
};
var queries = (judging, node) => {
  for (const { targetList } of [
    ...nodesIn(node, "InsertStmt").map(({ cols }) => ({ targetList: cols })),
    ...nodesIn(node, "UpdateStmt")
  ]) {
    const seen = /* @__PURE__ */ new Set();
    for (const target of nodesIn(targetList, "ResTarget")) {
      const name = target.name ?? "";
      if (name !== "" && seen.has(name) && target.indirection === void 0) {
        find(judging, "duplicate-column-assignments", {
          at: target.location,
          message: `"${name}" is assigned twice, which PostgreSQL refuses: the statement fails.`,
          help: `Take one of them out.`
        });
      }
      seen.add(name);
    }
  }
  if ("ViewStmt" in node || "CreateTableAsStmt" in node) {
    for (const { val, location } of nodesIn(node, "ResTarget"))
      if (val !== void 0 && "ColumnRef" in val && (val.ColumnRef.fields ?? []).some((field) => "A_Star" in field)) {
        find(judging, "select-star", {
          at: location,
          message: `* stands for the columns of today: one that is added later is not in it, and one that is dropped takes this along.`,
          help: `Name the columns.`
        });
      }
  }
  for (const { kind, rexpr, location } of nodesIn(node, "A_Expr")) {
    const isLike = kind === "AEXPR_LIKE" || kind === "AEXPR_ILIKE";
    const pattern = isLike && rexpr !== void 0 && "A_Const" in rexpr ? rexpr.A_Const.sval?.sval : void 0;
    if (pattern?.startsWith("%") === true) {
      find(judging, "leading-wildcard", {
        at: location,
        message: `A pattern that begins with % reads the whole table: no ordinary index helps.`,
        help: `Compare from the beginning, or use an index of pg_trgm.`
      });
    }
  }
};
var judgeNames = (judging) => {
  const { sql, node } = judging.statement;
  if (node === void 0 || sql.length < 64) return;
  for (const name of longNames(node)) {
    const index = sql.indexOf(name);
    if (index < 0 || !/[\w$\u0080-\uffff]/.test(sql[index + name.length] ?? "")) continue;
    find(judging, "identifier-too-long", {
      at: Buffer.byteLength(sql.slice(0, index)),
      message: `PostgreSQL cuts this name after 63 bytes, to "${name}": code that looks for the whole name does not find it, and two long names may become the same.`,
      help: `Give it a name of at most 63 bytes.`
    });
  }
};
var longNames = (node) => {
  let found;
  const see = (name) => {
    if (name === void 0 || name.length < 21 || Buffer.byteLength(name) < 63) return;
    if (found === void 0) found = [name];
    else found.push(name);
  };
  const seeIn = (part) => {
    if (part === void 0) return;
    if ("ColumnDef" in part) {
      if ("CreateStmt" in node) see(part.ColumnDef.colname);
      for (const each of part.ColumnDef.constraints ?? []) seeIn(each);
    } else if ("Constraint" in part) see(part.Constraint.conname);
  };
  if ("CreateStmt" in node) {
    see(node.CreateStmt.relation?.relname);
    for (const part of node.CreateStmt.tableElts ?? []) seeIn(part);
    for (const part of node.CreateStmt.constraints ?? []) seeIn(part);
  } else if ("AlterTableStmt" in node) {
    for (const command of node.AlterTableStmt.cmds ?? [])
      if ("AlterTableCmd" in command) seeIn(command.AlterTableCmd.def);
  } else if ("IndexStmt" in node) see(node.IndexStmt.idxname);
  else if (!("InsertStmt" in node || "UpdateStmt" in node || "DropStmt" in node))
    for (const { conname } of nodesIn(node, "Constraint")) see(conname);
  return found ?? [];
};
var style = (judging, definition) => {
  if (definition.typeName === void 0) return;
  const type = (0, import_chunk_CV6DWS45.columnTypeOf)(definition.typeName);
  const name = `"${definition.colname}"`;
  const at = definition.location;
  if (["int4", "int2", "serial", "smallserial"].includes(type.name)) {
    find(judging, "prefer-bigint", {
      at,
      message: `${name} is ${type.text}, which ends at ${type.name.includes("2") || type.name === "smallserial" ? "32,767" : "2,147,483,647"}.`,
      help: `Use bigint.`
    });
  }
  if (["serial", "bigserial", "smallserial"].includes(type.name)) {
    find(judging, "prefer-identity", {
      at,
      message: `${name} is ${type.text}, whose sequence has rights and an owner of its own.`,
      help: `Use bigint GENERATED BY DEFAULT AS IDENTITY.`
    });
  }
  if (type.name === "varchar" && type.mods.length > 0) {
    find(judging, "prefer-text", {
      at,
      message: `${name} is ${type.text}: a limit that has to grow later is a change of type.`,
      help: `Use text, with a CHECK on the length if there is a limit.`
    });
  }
  if (type.name === "bpchar") {
    find(judging, "ban-char", {
      at,
      message: `${name} is ${type.text}, which is padded with blanks.`,
      help: `Use text.`
    });
  }
  if (type.name === "timestamp") {
    find(judging, "prefer-timestamptz", {
      at,
      message: `${name} is a timestamp without time zone: which moment it means depends on who reads it.`,
      help: `Use timestamptz.`
    });
  }
};
var createTable = (judging, node) => {
  const { relation, inhRelations } = node.CreateStmt;
  if (relation?.schemaname === void 0 && relation?.relpersistence !== "t") {
    find(judging, "require-table-schema", {
      message: `Table "${relation?.relname}" goes wherever the search_path of the session points.`,
      help: `Write its schema.`
    });
  }
  const isTold = laterOf(judging).some(
    ({ node: other }) => other !== void 0 && "CommentStmt" in other && nodesIn(other, "String").some(({ sval }) => sval === relation?.relname)
  );
  if (!isTold && relation?.relpersistence !== "t") {
    find(judging, "table-without-comment", {
      message: `Nothing says what table "${relation?.relname}" holds.`,
      help: `COMMENT ON TABLE \u2026 IS '\u2026' in the same file.`
    });
  }
  const hasKey = nodesIn(node, "Constraint").some(({ contype }) => contype === "CONSTR_PRIMARY");
  if (!hasKey && inhRelations === void 0 && relation?.relpersistence !== "t") {
    find(judging, "table-without-primary-key", {
      message: `Table "${relation?.relname}" has no primary key: rows cannot be told apart, and logical replication cannot send updates.`,
      help: `Give it one.`
    });
  }
};
var robust = (judging, node) => {
  if (judging.transaction.open) return;
  const isBare = "CreateStmt" in node && node.CreateStmt.if_not_exists !== true || "DropStmt" in node && node.DropStmt.missing_ok !== true && node.DropStmt.concurrent !== true || "IndexStmt" in node && node.IndexStmt.concurrent !== true && node.IndexStmt.if_not_exists !== true;
  if (!isBare) return;
  find(judging, "robust-statements", {
    message: `If a later statement of this file fails, this one is in the way of running the file again.`,
    help: `Say IF EXISTS or IF NOT EXISTS.`
  });
};
var idlePolicies = (judging) => {
  const { statements } = judging.migration;
  const policies = statements.filter(({ node }) => node !== void 0 && "CreatePolicyStmt" in node);
  if (policies.length === 0 || statements.some(({ node, opaque: opaque2 }) => opaque2 === true || node !== void 0 && "DoStmt" in node))
    return;
  for (const statement of policies) {
    const { node } = statement;
    if (node === void 0 || !("CreatePolicyStmt" in node)) continue;
    const { table, policy_name: name = "" } = node.CreatePolicyStmt;
    const relation = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(table));
    if (relation === void 0 || relation.born === void 0 || relation.rls || !relation.policies.has(name)) continue;
    find({ ...judging, statement }, "policy-without-rls", {
      message: `Row level security of ${(0, import_chunk_CV6DWS45.shown)(relation)} is off, so that policy "${name}" does nothing: every role that may read the table still reads all of its rows.`,
      help: `ALTER TABLE ${(0, import_chunk_CV6DWS45.shown)(relation)} ENABLE ROW LEVEL SECURITY in the same migration, once it has the policies that it needs.`
    });
  }
};
var passWatch = () => {
  const passed2 = /* @__PURE__ */ new Set();
  const told = /* @__PURE__ */ new Set();
  return (judging, own) => {
    const altered = alteredIn(judging);
    const { node } = judging.statement;
    if (node === void 0 || !("AlterTableStmt" in node)) {
      for (const { relation, work } of own) if (work === "scan") passed2.delete(relation);
    }
    if (altered === void 0 || !own.some((effect) => effect.relation === altered && effect.old && isPass(effect)))
      return;
    if (passed2.has(altered) && !told.has(altered)) {
      told.add(altered);
      find(judging, "multiple-alter-same-table", {
        relation: altered,
        message: `${(0, import_chunk_CV6DWS45.shown)(altered)} is read or written as a whole for the second time in this file.`,
        help: `Put both changes into one ALTER TABLE${HOW[judging.migration.framework] ?? ""}, which goes through the rows once.`
      });
    }
    passed2.add(altered);
  };
};
var HOW = {
  alembic: " with op.execute()",
  django: " with RunSQL and its state_operations"
};
var isPass = ({ work }) => work === "scan" || work === "rewrite";
var alteredIn = ({ schema, statement: { node } }) => {
  if (node === void 0 || !("AlterTableStmt" in node)) return void 0;
  const commands = (node.AlterTableStmt.cmds ?? []).flatMap(
    (each) => "AlterTableCmd" in each ? [each.AlterTableCmd] : []
  );
  return commands.some(shares) ? (0, import_chunk_CV6DWS45.findRelation)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.AlterTableStmt.relation)) : void 0;
};
var shares = ({ subtype, def }) => {
  switch (subtype) {
    case "AT_AlterColumnType":
    case "AT_SetNotNull":
    case "AT_SetExpression":
    case "AT_SetLogged":
    case "AT_SetUnLogged":
    case "AT_SetAccessMethod":
    case "AT_ValidateConstraint":
      return true;
    case "AT_AddConstraint":
      return def !== void 0 && "Constraint" in def && ROWS.has(def.Constraint.contype);
    case "AT_AddColumn":
      return def !== void 0 && "ColumnDef" in def && !(def.ColumnDef.constraints ?? []).some(
        (each) => "Constraint" in each && each.Constraint.contype === "CONSTR_FOREIGN"
      );
    default:
      return false;
  }
};
var ROWS = /* @__PURE__ */ new Set(["CONSTR_CHECK", "CONSTR_NOTNULL"]);
var takesBack = (statements) => statements.some(
  ({ node }) => node !== void 0 && "TransactionStmt" in node && (node.TransactionStmt.kind === "TRANS_STMT_ROLLBACK" || node.TransactionStmt.kind === "TRANS_STMT_ROLLBACK_TO")
);
var save = ({ schema, transaction, findings, words }, name) => {
  const { held, notValid, enumValues, added, lockTimeoutMs, lockTimeoutSaid, lockTimeoutLocal, statementTimeoutMs } = transaction;
  const { outerPath, fleeting } = transaction;
  transaction.saved.push({
    name,
    // Cloned as one, since locks and indexes point at the tables.
    state: structuredClone({
      schema,
      held,
      notValid,
      enumValues,
      added,
      lockTimeoutMs,
      lockTimeoutSaid,
      lockTimeoutLocal,
      statementTimeoutMs,
      outerPath,
      fleeting
    }),
    findings: findings.length,
    words: words.length
  });
};
var takeBack = (judging, name) => {
  const { transaction, findings, words } = judging;
  const index = name === void 0 ? 0 : transaction.saved.findLastIndex((each) => each.name === name);
  const saved = transaction.saved[index];
  if (saved === void 0) return;
  transaction.saved.splice(index);
  restore(judging, saved.state);
  const kept = findings.splice(saved.findings).filter(({ rule }) => COSTS.has(rule));
  findings.push(...kept);
  const undone = words.splice(saved.words);
  if (undone.length > 0) say(judging, `takes back what came before: ${undone.join(", ")}`);
  if (name !== void 0) save(judging, name);
};
var release = ({ transaction }, name) => {
  const index = transaction.saved.findLastIndex((each) => each.name === name);
  if (index >= 0) transaction.saved.splice(index);
};
var savepointName = ({ savepoint_name: name }) => name ?? "";
var restore = ({ schema, transaction }, state) => {
  refill(schema.relations, state.schema.relations);
  refill(schema.indexes, state.schema.indexes);
  refill(schema.types, state.schema.types);
  refill(schema.routines, state.schema.routines);
  refill(schema.sequences, state.schema.sequences);
  refill(schema.namespaces, state.schema.namespaces);
  schema.searchPath = state.schema.searchPath;
  schema.knowsTables = state.schema.knowsTables;
  schema.hidden = state.schema.hidden;
  refill(transaction.held, state.held);
  refill(transaction.enumValues, state.enumValues);
  transaction.notValid.clear();
  for (const each of state.notValid) transaction.notValid.add(each);
  transaction.added.clear();
  for (const each of state.added) transaction.added.add(each);
  transaction.lockTimeoutMs = state.lockTimeoutMs;
  transaction.lockTimeoutSaid = state.lockTimeoutSaid;
  transaction.lockTimeoutLocal = state.lockTimeoutLocal;
  transaction.statementTimeoutMs = state.statementTimeoutMs;
  transaction.outerPath = state.outerPath;
  transaction.fleeting.clear();
  for (const each of state.fleeting) transaction.fleeting.add(each);
};
var refill = (map, from) => {
  map.clear();
  for (const [key2, value] of from) map.set(key2, value);
};
var COSTS = /* @__PURE__ */ new Set([
  "column-type-rewrite",
  "column-type-narrowing",
  "column-type-unknown",
  "enum-rebuild",
  "add-column-volatile-default",
  "add-column-unknown-default",
  "add-column-default-pre11",
  "add-column-serial-or-identity",
  "add-column-stored-generated",
  "add-column-domain-with-check",
  "add-column-inline-check-scan",
  "add-column-fk-with-default",
  "set-not-null-scan",
  "set-logged-unlogged",
  "set-access-method",
  "set-tablespace",
  "vacuum-full",
  "cluster",
  "add-fk-validating",
  "fk-to-existing-in-create-table",
  "add-check-validating",
  "add-unique-constraint",
  "add-primary-key",
  "pk-using-index-nullable",
  "add-exclusion-constraint",
  "validate-with-not-valid-same-tx",
  "validate-after-write-lock",
  "alter-domain-add-constraint",
  "create-index-blocking",
  "create-index-after-exclusive-lock",
  "drop-index-blocking",
  "reindex-blocking",
  "concurrently-in-transaction",
  "index-on-partitioned-table",
  "update-without-where",
  "backfill-in-ddl-transaction",
  "wide-lock-window",
  "multiple-alter-same-table",
  "transaction-nesting",
  "commit-inside-managed",
  "nontransactional-statement-in-tx",
  "enum-add-value-used-in-same-tx",
  "attach-partition-scan",
  "detach-partition",
  "refresh-matview",
  "opaque-dynamic-sql",
  "lock-table"
]);
var settingMs = (node) => {
  if (node === void 0 || !("A_Const" in node)) return void 0;
  const { ival, sval } = node.A_Const;
  if (ival !== void 0) return ival.ival ?? 0;
  const match = /^\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*$/.exec(sval?.sval ?? "");
  const unit = { us: 1e-3, ms: 1, s: 1e3, min: 6e4, h: 36e5, d: 864e5 }[match?.[2] ?? "ms"];
  return match === null || unit === void 0 ? void 0 : Number(match[1]) * unit;
};
var set = (judging, statement) => {
  const { name = "", is_local: isLocal = false, kind, args } = statement;
  const { transaction, schema } = judging;
  say(judging, `sets ${name === "" ? "session defaults" : name}`);
  if (kind === "VAR_RESET_ALL") {
    transaction.lockTimeoutMs = void 0;
    transaction.lockTimeoutSaid = false;
    schema.searchPath = ["public"];
    return;
  }
  const isReset = kind === "VAR_RESET" || kind === "VAR_SET_DEFAULT";
  if (isLocal && isWithout(judging, name)) return;
  setTo(judging, name.toLowerCase(), isReset ? void 0 : args, isLocal);
};
var isWithout = (judging, name) => {
  if (judging.transaction.open) return false;
  const isKnown = judging.migration.transaction !== "unknown";
  if (isKnown || name.toLowerCase() === "search_path")
    find(judging, "set-local-outside-tx", {
      message: isKnown ? `SET LOCAL ${name} does nothing outside a transaction, and here there is none.` : `SET LOCAL ${name} does nothing outside a transaction, and nothing says whether the runner opens one: the names below may mean tables of another schema.`,
      help: isKnown ? `Use SET without LOCAL, and RESET ${name} at the end of the file.` : `Write BEGIN and COMMIT around it, say in the manifest what the runner does (transaction), or write the names with their schema.`
    });
  return isKnown;
};
var setTo = (judging, name, args, isLocal) => {
  const { transaction } = judging;
  if (name === "search_path") setPath(judging, pathOf(args), isLocal);
  else if (name === "lock_timeout") {
    transaction.lockTimeoutMs = args === void 0 ? void 0 : settingMs(args[0]);
    transaction.lockTimeoutSaid = args !== void 0;
    transaction.lockTimeoutLocal = isLocal;
  } else if (name === "statement_timeout") {
    transaction.statementTimeoutMs = args === void 0 ? void 0 : settingMs(args[0]);
  }
};
var setPath = ({ transaction, schema }, path, isLocal) => {
  const before = schema.searchPath;
  transaction.outerPath = isLocal ? transaction.outerPath ?? before : void 0;
  schema.searchPath = isLocal && !transaction.open ? [.../* @__PURE__ */ new Set([...path, ...before])] : path;
};
var pathOf = (args) => {
  const path = (args ?? []).flatMap(
    (node) => "A_Const" in node && node.A_Const.sval !== void 0 ? [node.A_Const.sval.sval ?? ""] : []
  );
  if (path.length === 0) return ["public"];
  const named = path.filter((each) => each !== "" && each !== "$user");
  return named.length === 0 ? ["pg_catalog"] : named;
};
var setConfig = (judging, args) => {
  const [name, value, local] = args;
  if (name === void 0 || value === void 0 || !("A_Const" in name)) return;
  const isLocal = local !== void 0 && "A_Const" in local && local.A_Const.boolval?.boolval === true;
  const setting = (name.A_Const.sval?.sval ?? "").toLowerCase();
  if (isLocal && isWithout(judging, setting)) return;
  if (setting !== "search_path" || !("A_Const" in value)) {
    setTo(judging, setting, [value], isLocal);
    return;
  }
  const parts = (value.A_Const.sval?.sval ?? "").split(",").map((part) => part.trim().replaceAll('"', ""));
  const filled = parts.filter((part) => part !== "");
  setPath(judging, filled.length === 0 ? ["pg_catalog"] : filled, isLocal);
};
var control = (judging, statement) => {
  const { transaction, migration } = judging;
  switch (statement.kind) {
    case "TRANS_STMT_BEGIN":
    case "TRANS_STMT_START":
      if (transaction.open && transaction.managed && migration.transaction !== "whole") {
        find(judging, "transaction-nesting", {
          message: `The runner has already opened a transaction: BEGIN only warns, and the COMMIT that belongs to it ends the runner's transaction.`,
          help: `Leave BEGIN and COMMIT out.`
        });
      }
      if (!transaction.open && transaction.goesBack) save(judging);
      transaction.open = true;
      transaction.explicit = true;
      break;
    case "TRANS_STMT_SAVEPOINT":
      if (transaction.goesBack) save(judging, savepointName(statement));
      break;
    case "TRANS_STMT_RELEASE":
      release(judging, savepointName(statement));
      break;
    case "TRANS_STMT_ROLLBACK_TO":
      takeBack(judging, savepointName(statement));
      break;
    case "TRANS_STMT_COMMIT":
    case "TRANS_STMT_ROLLBACK":
      if (transaction.managed && !transaction.explicit && migration.transaction === "file") {
        find(judging, "commit-inside-managed", {
          message: `This ends the transaction that the runner opened: what follows runs outside of it, and a failure there leaves the migration half applied.`,
          help: `Leave it out, or tell the runner to use no transaction for this file.`
        });
      }
      if (statement.kind === "TRANS_STMT_ROLLBACK") takeBack(judging);
      transaction.saved.length = 0;
      leaveTransaction(judging);
      transaction.open = false;
      transaction.explicit = false;
      break;
    default:
  }
};
var leaveTransaction = (judging) => {
  const { transaction, schema } = judging;
  if (transaction.outerPath !== void 0) schema.searchPath = transaction.outerPath;
  transaction.outerPath = void 0;
  for (const relation of transaction.fleeting) (0, import_chunk_CV6DWS45.removeRelation)(schema, relation);
  transaction.fleeting.clear();
  endTransaction(judging);
};
var discard = ({ schema, transaction }, target) => {
  if (target !== "DISCARD_ALL" && target !== "DISCARD_TEMP") return;
  (0, import_chunk_CV6DWS45.forgetTemporary)(schema);
  if (target === "DISCARD_TEMP") return;
  schema.searchPath = ["public"];
  transaction.lockTimeoutMs = void 0;
  transaction.lockTimeoutSaid = false;
  transaction.statementTimeoutMs = void 0;
};
var endTransaction = ({ transaction }) => {
  transaction.held.clear();
  transaction.notValid.clear();
  transaction.enumValues.clear();
  transaction.added.clear();
  if (transaction.lockTimeoutLocal) {
    transaction.lockTimeoutMs = void 0;
    transaction.lockTimeoutSaid = false;
    transaction.lockTimeoutLocal = false;
  }
};
var judgeConstraint = (judging, relation, node) => {
  switch (node.contype) {
    case "CONSTR_FOREIGN":
      foreignKey(judging, relation, node);
      break;
    case "CONSTR_CHECK":
      check(judging, relation, node);
      break;
    case "CONSTR_UNIQUE":
    case "CONSTR_PRIMARY":
      key(judging, relation, node);
      break;
    case "CONSTR_EXCLUSION":
      exclusion(judging, relation, node);
      break;
    case "CONSTR_NOTNULL":
      notNull(judging, relation, node);
      break;
    default:
      touch(judging, relation, "AccessExclusive");
  }
  addConstraint(judging, relation, node, []);
};
var foreignKey = (judging, relation, node) => {
  const target = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.pktable));
  const [table, other] = [(0, import_chunk_CV6DWS45.shown)(relation), (0, import_chunk_CV6DWS45.shown)(target)];
  const isOfDjango = judging.migration.framework === "django" && !isWritten(judging);
  const column = isOfDjango ? (0, import_chunk_CV6DWS45.namesOf)(node.fk_attrs)[0] : void 0;
  const name = column === void 0 ? shownName(node, "a foreign key") : `the foreign key of "${column}"`;
  const validates = node.skip_validation !== true && node.is_enforced !== false;
  say(judging, `adds ${name} from ${table} to ${other}${validates ? "" : " (not valid yet)"}`);
  touch(judging, relation, "ShareRowExclusive", validates ? "scan" : "none");
  touch(judging, target, "ShareRowExclusive", validates ? "scan" : "none");
  if (validates && isOld(judging, relation)) {
    const both = target === relation ? table : `${table} and ${other}`;
    find(judging, "add-fk-validating", {
      relation,
      at: node.location,
      message: `${isOfDjango ? `For this change Django adds ${name}, also where there was one before, which` : `Adding ${name}`} reads all of ${both} and stops all writes to ${target === relation ? "it" : "both"} until every row is verified.`,
      help: isOfDjango ? `Put the operation into state_operations of SeparateDatabaseAndState, which sends nothing: that is all where the column and the model it points at stay as they are. Otherwise send the change with RunSQL in its database_operations: ADD CONSTRAINT \u2026 NOT VALID, which reads nothing, and ${apart(judging)}, ALTER TABLE ${table} VALIDATE CONSTRAINT \u2026, which lets reads and writes go on.` : `Add it with NOT VALID, which reads nothing, and run ALTER TABLE ${table} VALIDATE CONSTRAINT ${node.conname === void 0 ? "\u2026" : `"${node.conname}"`} ${apart(judging)}: that lets reads and writes go on.`
    });
  } else if (!isOld(judging, relation)) referenceFromNewTable(judging, relation, target, node.location);
  if (node.fk_del_action === "c") {
    find(judging, "on-delete-cascade-added", {
      relation,
      at: node.location,
      message: `With ON DELETE CASCADE, a row deleted from ${other} takes its rows of ${table} along without a word.`,
      help: `Make sure that this is meant; otherwise use ON DELETE RESTRICT and delete explicitly.`
    });
  }
};
var isWritten = ({ statement }) => /^Run(?:SQL|Python)\b/.test(statement.label ?? "RunSQL");
var referenceFromNewTable = (judging, relation, target, at) => {
  if (relation === target) return;
  find(judging, "fk-to-existing-in-create-table", {
    relation: target,
    at,
    message: `The foreign key of the new table ${(0, import_chunk_CV6DWS45.shown)(relation)} stops writes to ${(0, import_chunk_CV6DWS45.shown)(target)} for a moment, and longer while it waits for a transaction that is writing there.`,
    help: `Set a lock_timeout, so that the migration gives up rather than letting writers queue behind it.`
  });
};
var check = (judging, relation, node) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const name = shownName(node, "a CHECK");
  const validates = node.skip_validation !== true && node.is_enforced !== false;
  say(judging, `adds ${name} to ${table}${validates ? "" : " (not valid yet)"}`);
  touchWithPartitions(judging, relation, validates ? "scan" : "none");
  if (validates) {
    find(judging, "add-check-validating", {
      relation,
      at: node.location,
      message: `Adding ${name} verifies every row of ${table}, and stops all reads and writes of ${table} meanwhile.`,
      help: `Add it with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}: that lets reads and writes go on.`
    });
  } else if (node.is_enforced !== false) {
    const proven = provenNotNull(node.raw_expr);
    find(judging, proven.length > 0 ? "set-not-null-breaks-old-writers" : "add-check-not-valid-breaks-old-writers", {
      relation,
      at: node.location,
      message: `NOT VALID spares the rows that are there, but every new row of ${table} is checked at once: writes of code that does not keep to ${name} fail from now on.`,
      help: `Deploy code that keeps to it first, and the constraint after that.`
    });
  }
};
var key = (judging, relation, node) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const isPrimary = node.contype === "CONSTR_PRIMARY";
  const name = shownName(node, isPrimary ? "a primary key" : "a UNIQUE constraint");
  if (node.indexname !== void 0) {
    say(judging, `makes index "${node.indexname}" ${isPrimary ? "the primary key" : "a UNIQUE constraint"} of ${table}`);
    const nullable = isPrimary ? nullableOf(judging, relation, node.indexname) : [];
    touch(judging, relation, "AccessExclusive", nullable.length > 0 ? "scan" : "none");
    if (nullable.length > 0) {
      find(judging, "pk-using-index-nullable", {
        relation,
        at: node.location,
        message: `${nullable.map((column) => `"${column}"`).join(", ")} may hold NULL, so that the primary key reads all of ${table} to prove the contrary, with all reads and writes of ${table} stopped, although its index is there.`,
        help: `Prove it first: ADD CONSTRAINT \u2026 CHECK (column IS NOT NULL) NOT VALID, VALIDATE it ${apart(judging)}, then SET NOT NULL, and only then the primary key.`
      });
    }
    return;
  }
  const columns = (0, import_chunk_CV6DWS45.namesOf)(node.keys).map((column) => `"${column}"`).join(", ");
  say(judging, `adds ${name} (${columns}) to ${table}`);
  touch(judging, relation, "AccessExclusive", "index-build");
  find(judging, isPrimary ? "add-primary-key" : "add-unique-constraint", {
    relation,
    at: node.location,
    message: `Adding ${name} builds an index over all of ${table}, and stops all reads and writes of ${table} until it is built${isPrimary ? " and every row is known to be not null" : "; it fails if two rows are equal"}.`,
    help: `Run CREATE UNIQUE INDEX CONCURRENTLY \u2026 ON ${table} (${columns}) ${outside(judging, "create-unique")}, then ADD CONSTRAINT \u2026 ${isPrimary ? "PRIMARY KEY" : "UNIQUE"} USING INDEX, which takes a moment${isPrimary ? " once the columns are NOT NULL" : ""}. (NOT VALID does not exist for ${isPrimary ? "a primary key" : "UNIQUE"}.)`
  });
};
var nullableOf = (judging, relation, indexName) => {
  const index = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, { schema: relation.schema, name: indexName });
  return (index?.columns ?? []).flatMap(
    (column) => column !== void 0 && relation.columns.get(column)?.notNull !== true && !isProven(relation, column) ? [column] : []
  );
};
var isProven = (relation, column) => [...relation.constraints.values()].some(
  ({ validated, provesNotNull }) => validated && provesNotNull?.includes(column) === true
);
var exclusion = (judging, relation, node) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `adds ${shownName(node, "an exclusion constraint")} to ${table}`);
  touch(judging, relation, "AccessExclusive", "index-build");
  find(judging, "add-exclusion-constraint", {
    relation,
    at: node.location,
    message: `An exclusion constraint builds an index over all of ${table} and reads it twice, with all reads and writes of ${table} stopped. It has no form that spares them.`,
    help: `Create a new table with the constraint, copy in batches and swap, or do this in a maintenance window. (Neither NOT VALID nor USING INDEX exists for it.)`
  });
};
var notNull = (judging, relation, node) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const [column = ""] = (0, import_chunk_CV6DWS45.namesOf)(node.keys);
  const validates = node.skip_validation !== true;
  say(judging, `adds NOT NULL for "${column}" to ${table}${validates ? "" : " (not valid yet)"}`);
  const free = relation.columns.get(column)?.notNull === true || isProven(relation, column);
  touch(judging, relation, "AccessExclusive", validates && !free ? "scan" : "none");
  if (validates && !free) {
    find(judging, "set-not-null-scan", {
      relation,
      at: node.location,
      message: `NOT NULL on "${column}" reads all of ${table}, and stops all reads and writes of ${table} meanwhile.`,
      help: `Add it with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`
    });
  } else if (!validates) {
    find(judging, "set-not-null-breaks-old-writers", {
      relation,
      at: node.location,
      message: `New rows of ${table} without "${column}" are refused from now on: writes of code that leaves it empty fail.`,
      help: `Deploy code that always writes it first.`
    });
  }
};
var touchWithPartitions = (judging, relation, work) => {
  touch(judging, relation, "AccessExclusive", work);
  for (const partition of relation.partitions) touch(judging, partition, "AccessExclusive", work);
};
var shownName = (node, kind) => node.conname === void 0 ? kind : `${kind.replace(/^an? /, "")} "${node.conname}"`;
var KINDS = {
  CONSTR_CHECK: "check",
  CONSTR_EXCLUSION: "exclusion",
  CONSTR_FOREIGN: "foreign-key",
  CONSTR_NOTNULL: "not-null",
  CONSTR_PRIMARY: "primary-key",
  CONSTR_UNIQUE: "unique"
};
var SUFFIXES = {
  check: "check",
  exclusion: "excl",
  "foreign-key": "fkey",
  "not-null": "not_null",
  "primary-key": "pkey",
  unique: "key"
};
var addConstraint = (judging, relation, node, onColumns) => {
  const kind = KINDS[node.contype ?? ""];
  if (kind === void 0) return;
  const index = node.indexname === void 0 ? void 0 : (0, import_chunk_CV6DWS45.findIndex)(judging.schema, { schema: relation.schema, name: node.indexname });
  const named = kind === "foreign-key" ? (0, import_chunk_CV6DWS45.namesOf)(node.fk_attrs) : (0, import_chunk_CV6DWS45.namesOf)(node.keys);
  const columns = named.length > 0 ? named : onColumns.length > 0 ? onColumns : kind === "check" ? [...new Set(columnsIn(node.raw_expr))] : (index?.columns ?? []).flatMap((column) => column === void 0 ? [] : [column]);
  const name = node.conname ?? freeName(relation, kind === "primary-key" ? [] : columns, SUFFIXES[kind]);
  const validated = node.skip_validation !== true;
  if (!validated) judging.transaction.notValid.add(constraintKey(relation, name));
  const proves = kind === "check" ? provenNotNull(node.raw_expr) : kind === "not-null" ? columns : [];
  relation.constraints.set(name, {
    name,
    kind,
    validated,
    columns,
    ...kind === "foreign-key" ? { references: (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.pktable)) } : {},
    ...proves.length > 0 ? { provesNotNull: proves } : {}
  });
  if (kind === "primary-key" || kind === "not-null" && validated) {
    for (const column of columns) (0, import_chunk_CV6DWS45.patchColumn)(relation, column, { notNull: true });
  }
  if ((kind === "primary-key" || kind === "unique") && index === void 0) {
    (0, import_chunk_CV6DWS45.addIndex)(judging.schema, { name, schema: relation.schema, table: relation, columns, unique: true, partial: false });
  }
};
var constraintKey = (relation, name) => [relation.schema, relation.name, name].join("\0");
var freeName = (relation, columns, suffix) => {
  const base = [relation.name, ...columns, suffix].join("_");
  for (let number = 0; ; number++) {
    const name = number === 0 ? base : `${base}${number}`;
    if (!relation.constraints.has(name)) return name;
  }
};
var BUILT_IN = new Set(
  `int2 int4 int8 float4 float8 numeric money text varchar bpchar char name bytea bool date time timetz timestamp timestamptz
  interval uuid json jsonb jsonpath xml bit varbit inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector
  tsquery oid xid xid8 cid tid regclass regtype regproc regprocedure regoper regoperator regrole regnamespace regconfig
  regdictionary regcollation pg_lsn pg_snapshot txid_snapshot int4range int8range numrange tsrange tstzrange daterange
  int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange int2vector oidvector refcursor
  aclitem record void trigger anyelement anyarray string`.split(/\s+/)
);
var FOREIGN = new Set(
  `longtext mediumtext tinytext longblob mediumblob tinyblob blob datetime datetime2 nvarchar nchar ntext varchar2 clob nclob number
  tinyint mediumint int unsigned double year enum set uniqueidentifier image varbinary binary smalldatetime`.split(
    /\s+/
  )
);
var missingType = (judging, type, column, location) => {
  const { schema, migration } = judging;
  if (type === void 0 || !schema.knowsTables || schema.hidden || migration.framework === "supabase") return;
  if (type.schema !== void 0 || BUILT_IN.has(type.name) || FOREIGN.has(type.name) || (0, import_chunk_CV6DWS45.serialBase)(type) !== void 0)
    return;
  const name = { schema: void 0, name: type.name };
  if ((0, import_chunk_CV6DWS45.findType)(schema, name) !== void 0 || (0, import_chunk_CV6DWS45.findRelation)(schema, name) !== void 0) return;
  for (const relation of schema.relations.values()) if (relation.born === void 0) return;
  find(judging, "type-missing", {
    at: location,
    message: `"${column}" has the type "${type.name}", which no migration creates (or which one has dropped): the statement fails when it is run.`,
    help: migration.framework === "alembic" ? `Create it before: sa.Enum(\u2026, name='${type.name}').create(op.get_bind(), checkfirst=True). add_column does not create the type of an enum.` : `Create it first, with CREATE TYPE or CREATE EXTENSION.`
  });
};
var sequenceOf = ({ schema }, name) => {
  if ((0, import_chunk_CV6DWS45.findRelation)(schema, name) !== void 0 || (0, import_chunk_CV6DWS45.findIndex)(schema, name) !== void 0) return void 0;
  return (0, import_chunk_CV6DWS45.findSequence)(schema, name) ?? (name.name.endsWith("_seq") ? { schema: (0, import_chunk_CV6DWS45.homeOf)(schema, name), name: name.name, born: void 0, owned: true } : void 0);
};
var LONGEST = 63;
var ownSequence = ({ schema, unit }, relation, column) => {
  let [table, rest] = [Buffer.from(relation.name), Buffer.from(column)];
  const isTaken = (name) => (0, import_chunk_CV6DWS45.findSequence)(schema, { schema: relation.schema, name }) !== void 0 || (0, import_chunk_CV6DWS45.findRelation)(schema, { schema: relation.schema, name }) !== void 0;
  for (let number = 0; ; number++) {
    const end = number === 0 ? "_seq" : `_seq${number}`;
    while (table.length + 1 + rest.length + end.length > LONGEST)
      if (table.length > rest.length) table = table.subarray(0, -1);
      else rest = rest.subarray(0, -1);
    const name = `${table.toString()}_${rest.toString()}${end}`;
    if (isTaken(name)) continue;
    (0, import_chunk_CV6DWS45.setSequence)(schema, { schema: relation.schema, name, born: unit, owned: true });
    return;
  }
};
var renameSequence = (judging, sequence, newname) => {
  say(judging, `renames sequence ${(0, import_chunk_CV6DWS45.shown)(sequence)} to "${newname}"`);
  moved(
    judging,
    sequence,
    { ...sequence, name: newname },
    `fails from the moment it is called "${newname}"`,
    `under the new name`
  );
};
var moveSequence = (judging, sequence, newschema) => {
  say(judging, `moves sequence ${(0, import_chunk_CV6DWS45.shown)(sequence)} to schema "${newschema}"`);
  moved(
    judging,
    sequence,
    { ...sequence, schema: newschema },
    `fails from the moment it is in schema "${newschema}", unless that is in its search_path`,
    `where it will be`
  );
};
var moved = (judging, sequence, after, fails, where) => {
  if (isOld(judging, sequence)) {
    find(judging, "rename-sequence", {
      // Nobody calls nextval with the name of a sequence that the default of a column draws from.
      ...sequence.owned ? { level: "notice" } : {},
      message: `Code that calls nextval('${sequence.name}') by name ${fails}. Defaults and identity columns go on, since they do not know it by its name; inserts that draw a number wait for a moment, and longer while this waits for a transaction that has drawn one.`,
      help: `Look for the name in the code; where it stands there, deploy code that reads the sequence ${where} together with this. Set a lock_timeout.`
    });
  }
  (0, import_chunk_CV6DWS45.removeSequence)(judging.schema, sequence);
  (0, import_chunk_CV6DWS45.setSequence)(judging.schema, after);
};
var addColumn = (judging, relation, definition, missingOk) => {
  const column = partsOf(definition);
  say(judging, `adds column "${column.name}" (${column.type?.text ?? "unknown type"}) to ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "AccessExclusive");
  for (const partition of relation.partitions) touch(judging, partition, "AccessExclusive");
  if (missingOk && relation.columns.has(column.name)) return;
  missingType(judging, column.type, column.name, definition.typeName?.location);
  judgeAddedColumn(judging, relation, definition, column);
  learnColumn(judging, relation, definition, column);
  judging.transaction.added.add(columnKey(relation, column.name));
};
var columnKey = (relation, column) => [relation.schema, relation.name, column].join("\0");
var judgeAddedColumn = (judging, relation, definition, column) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const name = `"${column.name}"`;
  const place = { relation, at: definition.location };
  const type = column.type?.text ?? "the type";
  const rewrite = `PostgreSQL writes ${table} and its indexes anew, and stops all reads and writes of ${table} until that is done.`;
  const inSteps = (setDefault) => `Add ${name} as a plain nullable ${type} column, then ${setDefault}; fill the old rows in batches from outside the migration, and add NOT NULL last, through a CHECK that is validated first.`;
  const { schema, parser, settings } = judging;
  const domain = column.type === void 0 ? void 0 : (0, import_chunk_CV6DWS45.findType)(schema, { schema: column.type.schema, name: column.type.name });
  const value = column.default?.raw_expr;
  const judged = value === void 0 ? void 0 : volatilityOf(schema, parser, value);
  const rewrites = () => touch(judging, relation, "AccessExclusive", "rewrite");
  if (column.type !== void 0 && (0, import_chunk_CV6DWS45.serialBase)(column.type) !== void 0 || column.identity) {
    rewrites();
    find(judging, "add-column-serial-or-identity", {
      ...place,
      message: `Adding ${name} as ${column.identity ? "an identity" : `a ${type}`} gives every row of ${table} a number of its own: ${rewrite}`,
      help: `Add ${name} as a plain bigint column, create a sequence owned by it, set its default to nextval of that sequence, and fill the old rows in batches from outside the migration.`
    });
  } else if (column.generated === "stored") {
    rewrites();
    find(judging, "add-column-stored-generated", {
      ...place,
      message: `Adding the stored generated column ${name} computes a value for every row: ${rewrite}`,
      help: settings.postgresVersion >= 18 ? `Make it VIRTUAL, which writes nothing, or add a plain column that a trigger fills and a backfill in batches completes.` : `Add a plain nullable column, let a trigger fill it for new rows, and fill the old rows in batches from outside the migration.`
    });
  } else if (domain?.kind === "domain" && domain.constrained) {
    rewrites();
    find(judging, "add-column-domain-with-check", {
      ...place,
      message: `${name} has the domain "${domain.name}", whose constraint is checked for every row: ${rewrite}`,
      help: `Use the domain's base type here, with a CHECK that is added NOT VALID and validated ${apart(judging)}.`
    });
  } else if (judged !== void 0 && settings.postgresVersion < 11) {
    rewrites();
    find(judging, "add-column-default-pre11", {
      ...place,
      message: `Before PostgreSQL 11 any default writes every row: ${rewrite}`,
      help: inSteps("set its default with ALTER COLUMN \u2026 SET DEFAULT")
    });
  } else if (judged?.volatility === "volatile") {
    rewrites();
    find(judging, "add-column-volatile-default", {
      ...place,
      message: `The default of ${name} calls ${judged.because ?? "a volatile function"}, which gives each row a value of its own: ${rewrite}`,
      help: inSteps("set its default with ALTER COLUMN \u2026 SET DEFAULT, which counts for new rows only")
    });
  } else {
    if (judged?.volatility === "unknown") {
      find(judging, "add-column-unknown-default", {
        ...place,
        message: `The default of ${name} calls ${judged.because ?? "a function"}, which no migration creates: if it is VOLATILE, PostgreSQL writes all of ${table} anew while nobody can read or write it.`,
        help: `Make sure that the function is IMMUTABLE or STABLE, or add the column first and set its default in a statement of its own.`
      });
    }
    judgeScans(judging, relation, definition, column);
  }
  if (column.type?.name === "json") {
    find(judging, "add-column-json", {
      ...place,
      message: `${name} is json, which has no equality: SELECT DISTINCT and UNION over ${table} fail from then on.`,
      help: `Use jsonb.`
    });
  }
};
var judgeScans = (judging, relation, definition, column) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const name = `"${column.name}"`;
  const place = { relation, at: definition.location };
  const hasDefault = column.default !== void 0 && !isNullDefault(column.default);
  const required = (column.notNull || column.keys.some(({ contype }) => contype === "CONSTR_PRIMARY")) && !hasDefault && column.generated === void 0;
  if (required) {
    touch(judging, relation, "AccessExclusive", "scan");
    find(judging, "add-required-column", {
      ...place,
      message: `${name} is NOT NULL without a default: the statement fails as soon as ${table} has a row, and until all old code is gone its inserts into ${table} fail, since it does not know the column.`,
      help: `Give it a DEFAULT that stays, or add it nullable, let the new code write it, fill the old rows, and add NOT NULL in a later release.`
    });
    return;
  }
  for (const key2 of column.keys) {
    touch(judging, relation, "AccessExclusive", "index-build");
    const isPrimary = key2.contype === "CONSTR_PRIMARY";
    find(judging, isPrimary ? "add-primary-key" : "add-unique-constraint", {
      ...place,
      message: `${isPrimary ? "PRIMARY KEY" : "UNIQUE"} on the new column ${name} builds an index over all of ${table} while all reads and writes of ${table} are stopped.`,
      help: `Add the column alone, run CREATE UNIQUE INDEX CONCURRENTLY \u2026 ON ${table} (${name}) ${outside(judging, "create-unique")}, then ADD CONSTRAINT \u2026 ${isPrimary ? "PRIMARY KEY" : "UNIQUE"} USING INDEX.`
    });
  }
  for (const check2 of column.checks) {
    touch(judging, relation, "AccessExclusive", "scan");
    find(judging, "add-column-inline-check-scan", {
      ...place,
      at: check2.location ?? definition.location,
      message: `The CHECK on ${name} is verified for every row of ${table}, whose reads and writes are all stopped meanwhile.`,
      help: `Add the column alone, then the CHECK with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`
    });
  }
  for (const reference of column.references) {
    const target = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(reference.pktable));
    const validates = column.default !== void 0;
    touch(judging, target, "ShareRowExclusive", validates ? "scan" : "none");
    if (!validates) continue;
    touch(judging, relation, "AccessExclusive", "scan");
    find(judging, "add-column-fk-with-default", {
      ...place,
      message: `With a default${hasDefault ? "" : ", even with DEFAULT NULL"}, the foreign key of ${name} is verified for every row: ${table} is stopped for all, and writes to ${(0, import_chunk_CV6DWS45.shown)(target)} too, while both are read.`,
      help: hasDefault ? `Add the column with its default alone, then the foreign key with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.` : `Leave DEFAULT NULL out, which says nothing: then no row is read.`
    });
  }
};
var learnColumn = (judging, relation, definition, column = partsOf(definition)) => {
  const serial = column.type === void 0 ? void 0 : (0, import_chunk_CV6DWS45.serialBase)(column.type);
  const isKey = column.keys.some(({ contype }) => contype === "CONSTR_PRIMARY");
  const type = serial ?? column.type;
  const notNull2 = column.notNull || column.identity || serial !== void 0 || isKey;
  const hasDefault = column.default !== void 0 || column.identity || serial !== void 0;
  if (serial !== void 0 || column.identity) ownSequence(judging, relation, column.name);
  const collation = (0, import_chunk_CV6DWS45.collationOf)(definition);
  if (type === void 0) (0, import_chunk_CV6DWS45.patchColumn)(relation, column.name, { notNull: notNull2, hasDefault, collation });
  else relation.columns.set(column.name, { name: column.name, type, notNull: notNull2, hasDefault, collation });
  for (const constraint2 of column.keys) addConstraint(judging, relation, constraint2, [column.name]);
  for (const constraint2 of column.checks) addConstraint(judging, relation, constraint2, [column.name]);
  for (const constraint2 of column.references) addConstraint(judging, relation, constraint2, [column.name]);
};
var NONE = [];
var pushed = (list, constraint2) => {
  if (list === void 0) return [constraint2];
  list.push(constraint2);
  return list;
};
var isNullDefault = ({ raw_expr }) => {
  let value = raw_expr;
  while (value !== void 0 && "TypeCast" in value) value = value.TypeCast.arg;
  return value !== void 0 && "A_Const" in value && value.A_Const.isnull === true;
};
var partsOf = (definition) => {
  let notNull2 = false;
  let identity = false;
  let value;
  let generated;
  let checks;
  let keys;
  let references;
  for (const node of definition.constraints ?? []) {
    if (!("Constraint" in node)) continue;
    const constraint2 = node.Constraint;
    switch (constraint2.contype) {
      case "CONSTR_NOTNULL":
        notNull2 = true;
        break;
      case "CONSTR_DEFAULT":
        value ??= constraint2;
        break;
      case "CONSTR_IDENTITY":
        identity = true;
        break;
      case "CONSTR_GENERATED":
        generated ??= constraint2.generated_kind === "v" ? "virtual" : "stored";
        break;
      case "CONSTR_CHECK":
        checks = pushed(checks, constraint2);
        break;
      case "CONSTR_UNIQUE":
      case "CONSTR_PRIMARY":
        keys = pushed(keys, constraint2);
        break;
      case "CONSTR_FOREIGN":
        references = pushed(references, constraint2);
        break;
      default:
    }
  }
  return {
    name: definition.colname ?? "",
    type: definition.typeName === void 0 ? void 0 : (0, import_chunk_CV6DWS45.columnTypeOf)(definition.typeName),
    notNull: notNull2,
    default: value,
    identity,
    generated,
    checks: checks ?? NONE,
    keys: keys ?? NONE,
    references: references ?? NONE
  };
};
var dropConstraint = (judging, relation, name, missingOk, at, commands) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const constraint2 = relation.constraints.get(name);
  say(judging, `drops constraint "${name}" of ${table}`);
  touch(judging, relation, "AccessExclusive");
  if (constraint2 === void 0 && missingOk && relation.complete) return;
  const other = constraint2?.references;
  if (other !== void 0) touch(judging, other, "AccessExclusive");
  const isReplaced = commands.some(
    ({ subtype, def }) => subtype === "AT_AddConstraint" && def !== void 0 && "Constraint" in def && def.Constraint.conname === name
  );
  const provenNotNull2 = constraint2?.provesNotNull?.every((column) => relation.columns.get(column)?.notNull === true) === true;
  if (!isReplaced && !provenNotNull2 && !isMadeAgain(judging, relation, name)) {
    find(judging, "drop-constraint", {
      relation,
      at,
      message: other === void 0 ? `Dropping "${name}" stops reads and writes of ${table} for a moment, and what it guaranteed no longer holds: ON CONFLICT that names it fails, and wrong rows get in.` : `Dropping the foreign key "${name}" stops reads and writes of both ${table} and ${(0, import_chunk_CV6DWS45.shown)(other)} for a moment, and rows without a partner get in.`,
      help: `Set a lock_timeout, and make sure that no code relies on it.`
    });
  }
  relation.constraints.delete(name);
  for (const index of (0, import_chunk_CV6DWS45.indexesOf)(relation)) if (index.name === name) (0, import_chunk_CV6DWS45.removeIndex)(judging.schema, index);
};
var isMadeAgain = (judging, relation, name) => laterOf(judging).some(({ node }) => {
  if (node === void 0 || !("AlterTableStmt" in node)) return false;
  return node.AlterTableStmt.relation?.relname === relation.name && (node.AlterTableStmt.cmds ?? []).some(
    (command) => "AlterTableCmd" in command && command.AlterTableCmd.def !== void 0 && "Constraint" in command.AlterTableCmd.def && command.AlterTableCmd.def.Constraint.conname === name
  );
});
var dropColumn = (judging, relation, command, at, commands) => {
  const { name = "", missing_ok = false, behavior } = command;
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const column = relation.columns.get(name);
  touchWithPartitions(judging, relation, "none");
  if (column === void 0 && missing_ok && relation.complete) {
    say(judging, `skips column "${name}" of ${table}, which is not there`);
    return;
  }
  say(judging, `drops column "${name}" of ${table}`);
  const views = behavior === "DROP_CASCADE" ? (0, import_chunk_CV6DWS45.allViewsOf)(judging.schema, relation) : [];
  for (const view of views) touch(judging, view, "AccessExclusive");
  const twin = commands.find(({ subtype, def }) => {
    if (subtype !== "AT_AddColumn" || def === void 0 || !("ColumnDef" in def)) return false;
    const { colname, typeName } = def.ColumnDef;
    return colname === name || typeName !== void 0 && column?.type !== void 0 && (0, import_chunk_CV6DWS45.columnTypeOf)(typeName).text === column.type.text;
  });
  const added = twin?.def !== void 0 && "ColumnDef" in twin.def ? twin.def.ColumnDef.colname : void 0;
  const lost = `its values are gone for good, and code that still runs fails as soon as it names the column (ORMs name all of them in every query).`;
  if (added === void 0) {
    find(judging, "drop-column", {
      relation,
      at,
      message: `Dropping "${name}" of ${table}: ${lost}${views.length > 0 ? ` CASCADE takes ${views.map(import_chunk_CV6DWS45.shown).join(", ")} along.` : ""}`,
      help: `Deploy code that no longer knows the column first, and drop it in a later release${views.length > 0 ? "; change the views by hand before" : ""}. Keep a backup of it.`
    });
  } else {
    find(judging, "drop-then-add-column", {
      relation,
      at,
      message: `"${name}" of ${table} is dropped and "${added}" is added ${added === name ? "empty in its place" : "with the same type, as tools write a rename"}: ${lost}`,
      help: `Add "${added === name ? `${name}_new` : added}" in this release, copy the values in batches while the code writes both, and drop "${name}" in a later release.`
    });
  }
  relation.columns.delete(name);
  for (const [key2, constraint2] of relation.constraints)
    if (constraint2.columns.includes(name)) relation.constraints.delete(key2);
  for (const index of (0, import_chunk_CV6DWS45.indexesOf)(relation))
    if ([index.columns, index.named, index.included].some((part) => part?.includes(name) === true))
      (0, import_chunk_CV6DWS45.removeIndex)(judging.schema, index);
};
var alterColumnType = (judging, relation, name, definition, at) => {
  if (definition.typeName === void 0) return;
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const to = (0, import_chunk_CV6DWS45.columnTypeOf)(definition.typeName);
  const from = relation.columns.get(name)?.type;
  say(judging, `changes "${name}" of ${table} from ${from?.text ?? "an unknown type"} to ${to.text}`);
  const using = definition.raw_default;
  const change = from === void 0 ? "unknown" : isPlainUsing(using, name, to) ? changeOf(judging, from, to) : "rewrite";
  const place = { relation, at };
  const stopped = `PostgreSQL writes ${table} and all its indexes anew, and stops all reads and writes of ${table} until that is done.`;
  const help = `Add a new column of type ${to.text}, write both from the code, fill the old rows in batches, then read the new one, and drop "${name}" in a later release.`;
  missingType(judging, to, name, definition.typeName.location);
  touch(judging, relation, "AccessExclusive", change === "rewrite" ? "rewrite" : "none");
  for (const partition of relation.partitions)
    touch(judging, partition, "AccessExclusive", change === "rewrite" ? "rewrite" : "none");
  if (from !== void 0 && (change === "none" || change === "free" || change === "free-in-utc"))
    readsAnew(judging, relation, name, { from, to, definition, at });
  switch (change) {
    case "none":
    case "free":
      break;
    case "unknown":
      touch(judging, relation, "AccessExclusive", "rewrite");
      find(judging, "column-type-unknown", {
        ...place,
        message: `No migration says which type "${name}" of ${table} has, so it cannot be told whether the change to ${to.text} writes all of ${table} anew while nobody can read or write it.`,
        help: `Include the migration that creates ${table} in \`paths\`, or rehearse this one. If it rewrites: ${help}`
      });
      break;
    case "free-in-utc":
      find(judging, judging.settings.timeZone === void 0 ? "column-type-rewrite" : "type-change-breaks-clients", {
        ...place,
        level: "warning",
        message: judging.settings.timeZone === void 0 ? `The change of "${name}" from ${from?.text} to ${to.text} is free only where the TimeZone of the session is UTC. Otherwise ${stopped}` : `Code that runs during the deploy gets "${name}" as ${to.text} where it knew ${from?.text}.`,
        help: `Begin the migration with SET LOCAL TimeZone = 'UTC' if the values are in UTC, and make sure that old code reads both types.`
      });
      break;
    case "rewrite":
      find(judging, ruleOf(judging, from, to), {
        ...place,
        message: from !== void 0 && (0, import_chunk_CV6DWS45.isNarrowing)(from, to) ? `"${name}" gets narrower, from ${from.text} to ${to.text}: the statement fails on values that do not fit. ${stopped}` : `Changing "${name}" from ${from?.text ?? "its type"} to ${to.text}${using === void 0 || isPlainUsing(using, name, to) ? "" : " with USING"} computes every row again: ${stopped}`,
        help: isEnumRebuild(judging, from, to) ? `Adding a value needs no rebuild: ALTER TYPE "${from?.name}" ADD VALUE '\u2026'. To take a value away, leave it in the type and forbid it with a CHECK that is added NOT VALID and validated later.` : help
      });
      break;
  }
  (0, import_chunk_CV6DWS45.patchColumn)(relation, name, { type: to, collation: (0, import_chunk_CV6DWS45.collationOf)(definition) });
};
var readsAnew = (judging, relation, name, change) => {
  const { from, to, definition, at } = change;
  const [base, newBase] = [baseOf(judging, from), baseOf(judging, to)];
  const isResorted = relation.columns.get(name)?.collation !== (0, import_chunk_CV6DWS45.collationOf)(definition);
  const rebuilt = (0, import_chunk_CV6DWS45.indexesOf)(relation).filter(
    ({ columns, named, classed, collated }) => named?.includes(name) === true || columns.includes(name) && (classed?.includes(name) !== true && !(0, import_chunk_CV6DWS45.sameOperators)(base, newBase) || collated?.includes(name) !== true && isResorted)
  );
  const checked = [...relation.constraints.values()].filter(
    ({ kind, validated, columns }) => kind === "check" && validated && columns.includes(name)
  );
  if (rebuilt.length === 0 && checked.length === 0) return;
  const list = (things) => things.map((thing) => `"${thing.name}"`).join(", ");
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const work = [
    ...rebuilt.length > 0 ? [`builds ${list(rebuilt)} anew`] : [],
    ...checked.length > 0 ? [`checks ${list(checked)} for every row again`] : []
  ].join(" and ");
  const isNothing = from.text === to.text && !isResorted;
  const remedies = [
    ...rebuilt.length > 0 ? [`DROP INDEX CONCURRENTLY before, and build the index CONCURRENTLY after it`] : [],
    ...checked.length > 0 ? [`drop the CHECK before, add it NOT VALID after it, and VALIDATE it later`] : []
  ].join("; ");
  touch(judging, relation, "AccessExclusive", rebuilt.length > 0 ? "index-build" : "scan");
  find(judging, "column-type-rewrite", {
    relation,
    at,
    message: `${isNothing ? `"${name}" has the type ${to.text} already, and still` : `Changing "${name}" from ${from.text} to ${to.text} writes no row, but`} PostgreSQL ${work}, and stops all reads and writes of ${table} until that is done.`,
    help: isNothing ? `Leave it out.` : rebuilt.some((index) => relation.constraints.has(index.name)) ? `Add a new column of type ${to.text} with an index that is built CONCURRENTLY, write both from the code, fill the old rows in batches, and drop "${name}" in a later release.` : `Where queries can do without it meanwhile, ${remedies}. Otherwise add a new column of type ${to.text}, fill it in batches, and drop "${name}" in a later release.`
  });
};
var baseOf = (judging, type) => (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: type.schema, name: type.name })?.base ?? type;
var changeOf = (judging, from, to) => {
  const domain = (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: to.schema, name: to.name });
  const oldDomain = (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: from.schema, name: from.name });
  if (domain?.kind === "domain" && domain !== oldDomain) {
    return domain.constrained || domain.base === void 0 ? "rewrite" : (0, import_chunk_CV6DWS45.typeChange)(from, domain.base);
  }
  const change = (0, import_chunk_CV6DWS45.typeChange)(oldDomain?.kind === "domain" && oldDomain.base !== void 0 ? oldDomain.base : from, to);
  const isUtc = /^(utc|etc\/utc|gmt|zulu|universal)$/i.test(judging.settings.timeZone ?? "");
  return change === "free-in-utc" && judging.settings.timeZone !== void 0 && !isUtc ? "rewrite" : change;
};
var ruleOf = (judging, from, to) => isEnumRebuild(judging, from, to) ? "enum-rebuild" : from !== void 0 && (0, import_chunk_CV6DWS45.isNarrowing)(from, to) ? "column-type-narrowing" : "column-type-rewrite";
var isEnumRebuild = (judging, from, to) => from !== void 0 && (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: to.schema, name: to.name })?.kind === "enum" && (0, import_chunk_CV6DWS45.findType)(judging.schema, { schema: from.schema, name: from.name })?.kind === "enum";
var isPlainUsing = (using, name, to) => {
  if (using === void 0 || isColumn(using, name)) return true;
  if (!("TypeCast" in using) || using.TypeCast.typeName === void 0) return false;
  const { arg, typeName } = using.TypeCast;
  const type = (0, import_chunk_CV6DWS45.columnTypeOf)(typeName);
  return arg !== void 0 && isColumn(arg, name) && type.name === to.name && type.array === to.array;
};
var isColumn = (node, name) => "ColumnRef" in node && (0, import_chunk_CV6DWS45.namesOf)(node.ColumnRef.fields).at(-1) === name;
var createIndex = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const columns = (statement.indexParams ?? []).map((node) => "IndexElem" in node ? node.IndexElem.name : void 0);
  const name = statement.idxname ?? [relation.name, ...columns.map((column) => column ?? "expr"), "idx"].join("_");
  const existing = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, { schema: relation.schema, name });
  const isConcurrent = statement.concurrent === true;
  const unique = statement.unique === true;
  if (statement.if_not_exists === true && existing !== void 0) {
    say(judging, `skips index "${name}", which is there`);
    touch(judging, relation, isConcurrent ? "ShareUpdateExclusive" : "Share");
    return;
  }
  say(judging, `builds ${unique ? "unique " : ""}index "${name}" on ${table}${isConcurrent ? " concurrently" : ""}`);
  const onlyParent = statement.relation?.inh !== true;
  if (isConcurrent) concurrent(judging, relation, statement, name);
  else {
    touch(judging, relation, "Share", onlyParent ? "none" : "index-build");
    if (!onlyParent) for (const partition of relation.partitions) touch(judging, partition, "Share", "index-build");
    if (!onlyParent) blocking(judging, relation, name, unique);
  }
  if (unique && isConcurrent) {
    find(judging, "unique-may-fail", {
      relation,
      message: `The build of unique index "${name}" fails if two rows of ${table} are equal, and leaves an INVALID index behind; while it runs, writes that repeat a value already fail.`,
      help: `Look for duplicates with GROUP BY \u2026 HAVING count(*) > 1 first.`
    });
    find(judging, "add-unique-breaks-old-writers", {
      relation,
      message: `From now on writes to ${table} that repeat a value fail with error 23505, also those of code that was free to repeat it and still runs during the deploy.`,
      help: `Deploy code that repeats none, or that can live with the error, before this migration.`
    });
  }
  const index = {
    name,
    schema: relation.schema,
    table: relation,
    columns,
    unique,
    partial: statement.whereClause !== void 0,
    ...dependenciesOf(statement),
    ...shapeOf(statement)
  };
  costs(judging, relation, index);
  (0, import_chunk_CV6DWS45.addIndex)(judging.schema, index);
};
var dependenciesOf = (statement) => {
  const keys = (statement.indexParams ?? []).flatMap((node) => "IndexElem" in node ? [node.IndexElem] : []);
  const written = (has) => keys.flatMap((key2) => key2.name !== void 0 && has(key2) ? [key2.name] : []);
  const classed = written(({ opclass }) => (opclass ?? []).length > 0);
  const collated = written(({ collation }) => (collation ?? []).length > 0);
  const isPlain = statement.whereClause === void 0 && keys.every(({ name }) => name !== void 0);
  const included = (statement.indexIncludingParams ?? []).flatMap(
    (node) => "IndexElem" in node && node.IndexElem.name !== void 0 ? [node.IndexElem.name] : []
  );
  const named = isPlain ? [] : [
    ...written(() => true),
    ...included,
    ...nodesIn([statement.indexParams, statement.whereClause], "ColumnRef").flatMap(
      ({ fields }) => (0, import_chunk_CV6DWS45.namesOf)(fields).slice(-1)
    )
  ];
  return {
    ...named.length > 0 ? { named } : {},
    ...classed.length > 0 ? { classed } : {},
    ...collated.length > 0 ? { collated } : {}
  };
};
var shapeOf = ({
  accessMethod = "btree",
  indexParams,
  indexIncludingParams
}) => {
  const keys = (indexParams ?? []).map((node) => keyOf("IndexElem" in node ? node.IndexElem : {}));
  const included = (indexIncludingParams ?? []).flatMap(
    (node) => "IndexElem" in node && node.IndexElem.name !== void 0 ? [node.IndexElem.name] : []
  );
  return {
    ...accessMethod === "btree" ? {} : { method: accessMethod },
    ...keys.every((key2) => key2 === PLAIN_KEY) ? {} : { keys },
    ...included.length === 0 ? {} : { included }
  };
};
var PLAIN_KEY = { descending: false, nullsFirst: false };
var keyOf = ({ opclass, collation, ordering, nulls_ordering: nulls }) => {
  const operators = (0, import_chunk_CV6DWS45.namesOf)(opclass).at(-1);
  const collated = (0, import_chunk_CV6DWS45.namesOf)(collation).at(-1);
  const descending = ordering === "SORTBY_DESC";
  const nullsFirst = nulls === "SORTBY_NULLS_FIRST" || nulls !== "SORTBY_NULLS_LAST" && descending;
  if (operators === void 0 && collated === void 0 && !descending && !nullsFirst) return PLAIN_KEY;
  return {
    ...operators === void 0 ? {} : { operators },
    ...collated === void 0 ? {} : { collation: collated },
    descending,
    nullsFirst
  };
};
var servesAll = (other, index) => {
  const { columns, table, included = [] } = index;
  if (other.method !== index.method || other.partial || index.partial) return false;
  if (index.method !== void 0 && other.columns.length !== columns.length) return false;
  if (!columns.every((column, place) => column !== void 0 && other.columns[place] === column)) return false;
  const there = /* @__PURE__ */ new Set([...other.columns, ...other.included ?? []]);
  if (!included.every((column) => there.has(column))) return false;
  const pairs = columns.map((column, place) => {
    const [mine, its] = [index.keys?.[place] ?? PLAIN_KEY, other.keys?.[place] ?? PLAIN_KEY];
    const own = column === void 0 ? void 0 : table.columns.get(column)?.collation;
    return { mine, its, same: mine.operators === its.operators && (mine.collation ?? own) === (its.collation ?? own) };
  });
  const isReversed = pairs[0]?.mine.descending !== pairs[0]?.its.descending;
  return pairs.every(
    ({ mine, its, same }) => same && mine.descending !== its.descending === isReversed && mine.nullsFirst !== its.nullsFirst === isReversed
  );
};
var concurrent = (judging, relation, statement, name) => {
  touch(judging, relation, "ShareUpdateExclusive");
  if (relation.kind === "partitioned") {
    find(judging, "index-on-partitioned-table", {
      message: `${(0, import_chunk_CV6DWS45.shown)(relation)} is partitioned, where CREATE INDEX CONCURRENTLY fails.`,
      help: `CREATE INDEX \u2026 ON ONLY ${(0, import_chunk_CV6DWS45.shown)(relation)}, build the index CONCURRENTLY on each partition, then ALTER INDEX \u2026 ATTACH PARTITION.`
    });
    return;
  }
  concurrentlyInTransaction(judging, statement.unique === true ? "create-unique" : "create");
  if (statement.if_not_exists === true) {
    find(judging, "concurrent-if-not-exists", {
      relation,
      message: `If a build of "${name}" has failed before, it left an INVALID index, and IF NOT EXISTS takes it for done: it slows writes down and no query uses it.`,
      help: `Say DROP INDEX CONCURRENTLY IF EXISTS "${name}" before, and leave IF NOT EXISTS out.`
    });
  }
  statementTimeout(judging, relation, name);
  corruption14(judging, relation, "CREATE INDEX CONCURRENTLY");
  const { lockTimeoutMs, lockTimeoutSaid } = judging.transaction;
  if (lockTimeoutSaid && lockTimeoutMs !== void 0 && lockTimeoutMs > 0 && lockTimeoutMs < 6e4) {
    find(judging, "short-timeout-for-concurrent-build", {
      relation,
      message: `A concurrent build waits for transactions that are open elsewhere, and lock_timeout counts that wait: after ${lockTimeoutMs} ms it gives up and leaves an INVALID index "${name}".`,
      help: `Set lock_timeout = 0 for this statement: it stops nobody while it waits.`
    });
  }
};
var corruption14 = (judging, relation, what) => {
  if (judging.settings.postgresVersion !== 14) return;
  find(judging, "pg14-index-corruption", {
    ...relation === void 0 ? {} : { relation },
    message: `PostgreSQL 14.0 to 14.3 has a bug in ${what}: rows that change meanwhile may be missing in the index, so that queries do not find them.`,
    help: `Make sure that production runs 14.4 or later; SELECT version() tells.`
  });
};
var statementTimeout = (judging, relation, name) => {
  const limit = judging.transaction.statementTimeoutMs ?? 0;
  if (limit <= 0) return;
  find(judging, "statement-timeout-for-long-ops", {
    relation,
    message: `If the build of "${name}" takes longer than the statement_timeout of ${limit} ms, it ends and leaves an INVALID index.`,
    help: `Set statement_timeout = 0 for this statement.`
  });
};
var concurrentlyInTransaction = (judging, work, what = work === "drop" ? "DROP INDEX CONCURRENTLY" : "CREATE INDEX CONCURRENTLY") => {
  if (!judging.transaction.open) return;
  find(judging, "concurrently-in-transaction", {
    message: `${what} fails inside a transaction (error 25001), and ${judging.transaction.explicit ? "this file opened one" : reasonOf(judging)}.`,
    help: `Run it ${outside(judging, work)}.`
  });
};
var reasonOf = ({ migration }) => {
  switch (migration.transaction) {
    case "whole":
      return "the runner sends this file as one message, where several statements make one transaction";
    case "all":
      return "the runner puts all pending files into one transaction";
    case "file":
    case "none":
    case "unknown":
      return "the runner puts this file into one";
  }
};
var blocking = (judging, relation, name, unique) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  if (relation.kind === "partitioned") {
    find(judging, "index-on-partitioned-table", {
      relation,
      message: `Building "${name}" on the partitioned table ${table} stops all writes to every partition until the last of them has its index.`,
      help: `CREATE INDEX \u2026 ON ONLY ${table}, build the index CONCURRENTLY on each partition ${outside(judging, "other")}, then ALTER INDEX \u2026 ATTACH PARTITION.`
    });
    return;
  }
  const held = judging.transaction.open ? judging.transaction.held.get(relation) : void 0;
  const fails = unique ? "; it fails if two rows are equal" : "";
  if (held?.lock === "AccessExclusive") {
    find(judging, "create-index-after-exclusive-lock", {
      relation,
      message: `The transaction holds the lock of line ${held.line}, which stops all reads and writes of ${table}, until "${name}" is built over all of its rows${fails}.`,
      help: `Build it CONCURRENTLY ${outside(judging, unique ? "create-unique" : "create")}.`
    });
    return;
  }
  find(judging, "create-index-blocking", {
    relation,
    message: `Building "${name}" reads all of ${table} and stops all writes to it until it is built${fails}.`,
    help: `Use CREATE ${unique ? "UNIQUE " : ""}INDEX CONCURRENTLY ${outside(judging, unique ? "create-unique" : "create")}. If a build fails, drop the INVALID index that it leaves.`
  });
};
var costs = (judging, relation, index) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  if (index.columns.length > 3 && !index.unique) {
    find(judging, "index-too-many-columns", {
      relation,
      message: `"${index.name}" has ${index.columns.length} columns: every write to ${table} pays for all of them, and queries seldom use more than the first three.`,
      help: `Keep the columns that queries filter by together.`
    });
  }
  const same = index.unique ? void 0 : (0, import_chunk_CV6DWS45.indexesOf)(relation).find((other) => servesAll(other, index));
  if (same !== void 0) {
    find(judging, "duplicate-index", {
      relation,
      message: `"${same.name}" already begins with the columns of "${index.name}": the new index costs every write to ${table} and helps no query.`,
      help: `Leave it out.`
    });
  }
};
var reindex = (judging, statement) => {
  const isConcurrent = (statement.params ?? []).some(
    (node) => "DefElem" in node && node.DefElem.defname === "concurrently"
  );
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  const isTable = statement.kind === "REINDEX_OBJECT_TABLE";
  const index = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, name);
  const relation = isTable ? (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name) : index?.table;
  const what = statement.relation === void 0 ? `"${statement.name ?? ""}"` : `"${name.name}"`;
  say(judging, `rebuilds ${isTable ? "the indexes of " : "index "}${what}${isConcurrent ? " concurrently" : ""}`);
  if (isConcurrent) {
    if (relation !== void 0) touch(judging, relation, "ShareUpdateExclusive");
    concurrentlyInTransaction(judging, "other", "REINDEX CONCURRENTLY");
    corruption14(judging, relation, "REINDEX CONCURRENTLY");
    return;
  }
  if (relation !== void 0) touch(judging, relation, "Share", "index-build");
  if (relation !== void 0 && !isOld(judging, relation)) return;
  find(judging, "reindex-blocking", {
    message: `REINDEX stops all writes to ${relation === void 0 ? `the tables of ${what}` : (0, import_chunk_CV6DWS45.shown)(relation)} until it is done, and reads that would use the index.`,
    help: judging.settings.postgresVersion >= 12 ? `Use REINDEX \u2026 CONCURRENTLY ${outside(judging, "other")}.` : `Build a second index CONCURRENTLY, drop the old one CONCURRENTLY, and rename.`
  });
};
var dropIndex = (judging, name, { concurrent: isConcurrent, missingOk }) => {
  const index = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, name);
  say(judging, `drops index "${name.name}"${isConcurrent ? " concurrently" : ""}`);
  if (index !== void 0) touch(judging, index.table, isConcurrent ? "ShareUpdateExclusive" : "AccessExclusive");
  if (isConcurrent) concurrentlyInTransaction(judging, "drop");
  else if (index === void 0 ? !missingOk : isOld(judging, index.table) && !goesWithTable(judging, index.table)) {
    const table = index === void 0 ? "its table" : (0, import_chunk_CV6DWS45.shown)(index.table);
    find(judging, "drop-index-blocking", {
      message: `DROP INDEX stops all reads and writes of ${table} for a moment, and longer while it waits for one of them; queries that used "${name.name}" then read the whole table.`,
      help: `Use DROP INDEX CONCURRENTLY ${outside(judging, "drop")}, after making sure that nothing uses it.`
    });
  }
  if (index !== void 0) (0, import_chunk_CV6DWS45.removeIndex)(judging.schema, index);
};
var goesWithTable = (judging, table) => laterOf(judging).some(
  ({ node }) => node !== void 0 && "DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE" && (node.DropStmt.objects ?? []).some(
    (object) => "List" in object && (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfList)(object.List.items)) === table
  )
);
var isIndex = (judging, name) => (0, import_chunk_CV6DWS45.findRelation)(judging.schema, { ...name, schema: name.schema ?? (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name) }) === void 0 && (0, import_chunk_CV6DWS45.findIndex)(judging.schema, name) !== void 0;
var attachPartition = (judging, parent2, command) => {
  const child = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(command.name));
  const [table, part] = [(0, import_chunk_CV6DWS45.shown)(parent2), (0, import_chunk_CV6DWS45.shown)(child)];
  say(judging, `attaches ${part} to ${table} as a partition`);
  const hasCheck = [...child.constraints.values()].some(({ kind, validated }) => kind === "check" && validated);
  touch(judging, parent2, "ShareUpdateExclusive");
  touch(judging, child, "AccessExclusive", hasCheck ? "none" : "scan");
  const other = parent2.defaultPartition;
  if (other !== void 0 && other !== child) touch(judging, other, "AccessExclusive", "scan");
  if (!hasCheck) {
    find(judging, "attach-partition-scan", {
      relation: child,
      message: `${part} has no CHECK that says what the partition's bounds say, so that all of it is read with its reads and writes stopped.`,
      help: `Add such a CHECK with NOT VALID and VALIDATE it before, and drop it after ATTACH.`
    });
  }
  if (other !== void 0 && other !== child) {
    find(judging, "attach-partition-scan", {
      relation: other,
      message: `${(0, import_chunk_CV6DWS45.shown)(other)} is the default partition of ${table}: all of it is read, with its reads and writes stopped, to see that no row belongs into ${part}.`,
      help: `Give ${(0, import_chunk_CV6DWS45.shown)(other)} a CHECK that excludes the new bounds (NOT VALID, then VALIDATE) before.`
    });
  }
  child.parent = parent2;
  parent2.partitions.add(child);
  if (command.bound?.is_default === true) parent2.defaultPartition = child;
};
var detachPartition = (judging, parent2, command) => {
  const child = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(command.name));
  say(judging, `detaches partition ${(0, import_chunk_CV6DWS45.shown)(child)} from ${(0, import_chunk_CV6DWS45.shown)(parent2)}`);
  const lock = command.concurrent === true ? "ShareUpdateExclusive" : "AccessExclusive";
  touch(judging, parent2, lock);
  touch(judging, child, lock);
  if (command.concurrent !== true) {
    find(judging, "detach-partition", {
      relation: parent2,
      message: `DETACH stops all reads and writes of ${(0, import_chunk_CV6DWS45.shown)(parent2)} and of ${(0, import_chunk_CV6DWS45.shown)(child)} for a moment, and longer while it waits for one of them.`,
      help: judging.settings.postgresVersion >= 14 ? `Use DETACH PARTITION \u2026 CONCURRENTLY outside a transaction.` : `Set a lock_timeout and try again when it fails.`
    });
  }
  parent2.partitions.delete(child);
  delete child.parent;
};
var rowSecurity = (judging, relation, subtype) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  touch(judging, relation, "AccessExclusive");
  const isForced = subtype === "AT_ForceRowSecurity";
  if (subtype === "AT_DisableRowSecurity") {
    say(judging, `switches row level security of ${table} off`);
    find(judging, "disable-rls", {
      relation,
      message: `Without row level security every role that may read ${table} reads all of its rows.`,
      help: `Leave it on and change the policies; if the table is meant to be open, say so with a policy.`
    });
    relation.rls = false;
    return;
  }
  if (subtype === "AT_NoForceRowSecurity") return;
  say(judging, `${isForced ? "forces" : "switches on"} row level security of ${table}`);
  const hasPolicy = relation.policies.size > 0 || policiesToCome(judging, relation);
  if (!hasPolicy && !(isForced === false && relation.rls)) {
    find(judging, isForced ? "force-rls" : "enable-rls", {
      relation,
      message: `${table} has no policy, so that from this moment ${isForced ? "even its owner sees" : "all roles but its owner see"} no row of it, and write none.`,
      help: `Create the policies in the same migration, before this statement.`
    });
  }
  relation.rls = true;
};
var policiesToCome = (judging, relation) => laterOf(judging).some(
  ({ node, sql }) => node !== void 0 && "CreatePolicyStmt" in node && node.CreatePolicyStmt.table?.relname === relation.name && (0, import_chunk_CV6DWS45.homeOf)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.CreatePolicyStmt.table)) === relation.schema || // A policy inside DO counts too: the tables it is made for may be computed there.
  node !== void 0 && "DoStmt" in node && /create\s+policy/i.test(sql)
);
var createPolicy = (judging, policy) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(policy.table));
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const name = policy.policy_name ?? "";
  say(judging, `creates policy "${name}" on ${table}`);
  touch(judging, relation, "AccessExclusive");
  relation.policies.add(name);
  find(judging, "create-policy", {
    relation,
    message: `CREATE POLICY stops reads and writes of ${table} for a moment, and longer while it waits for one of them.`,
    help: `Set a lock_timeout.`
  });
  if (policy.permissive !== true) {
    find(judging, "restrictive-policy", {
      relation,
      message: `The restrictive policy "${name}" takes rows of ${table} away from code that sees them now.`,
      help: `Make sure that the running code can do without them.`
    });
  }
  judgePolicy(judging, policy, name, table, policy.permissive === true);
};
var alterPolicy = (judging, policy) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(policy.table));
  say(judging, `alters policy "${policy.policy_name}" on ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "AccessExclusive");
  judgePolicy(judging, policy, policy.policy_name ?? "", (0, import_chunk_CV6DWS45.shown)(relation), true);
};
var judgePolicy = (judging, policy, name, table, permissive) => {
  const reads = !("cmd_name" in policy) || policy.cmd_name === "select" || policy.cmd_name === "all";
  const roles = rolesOf(policy.roles);
  const isForService = roles.length > 0 && roles.every((role2) => role2 === "service_role");
  const open = isTautology(policy.qual) || isTautology(policy.with_check);
  if (open && permissive && !isForService && !(reads && "cmd_name" in policy && policy.cmd_name === "select")) {
    find(judging, "policy-using-true", {
      message: `Policy "${name}" lets ${roles.length === 0 ? "every role" : roles.join(", ")} write every row of ${table}.`,
      help: `Compare a column with the user, such as user_id = auth.uid().`
    });
  }
  if ([policy.qual, policy.with_check].some((condition) => condition !== void 0 && readsUserMetadata(condition))) {
    find(judging, "policy-on-user-metadata", {
      message: `Policy "${name}" on ${table} believes user_metadata, which users of Supabase can change themselves.`,
      help: `Use app_metadata, or a table that only the server writes.`
    });
  }
};
var readsUserMetadata = (condition) => nodesIn(condition, "A_Const").some(({ sval }) => /user_metadata/.test(sval?.sval ?? "")) || nodesIn(condition, "ColumnRef").some(({ fields }) => (0, import_chunk_CV6DWS45.namesOf)(fields).includes("raw_user_meta_data"));
var rolesOf = (roles) => (roles ?? []).flatMap((node) => {
  if (!("RoleSpec" in node)) return [];
  return [node.RoleSpec.roletype === "ROLESPEC_PUBLIC" ? "PUBLIC" : node.RoleSpec.rolename ?? ""];
});
var grant = (judging, statement) => {
  say(judging, `${statement.is_grant === true ? "grants" : "revokes"} rights`);
  if (statement.is_grant !== true) return;
  const open = rolesOf(statement.grantees).filter((role2) => role2 === "PUBLIC" || role2 === "anon");
  if (open.length === 0) return;
  const isOnData = statement.objtype === "OBJECT_TABLE" || statement.targtype === "ACL_TARGET_ALL_IN_SCHEMA";
  if (!isOnData) return;
  find(judging, "grant-to-public-or-anon", {
    message: `${open.join(" and ")} get ${privilegesOf(statement)} on ${objectsOf(statement)}: that is everybody${open.includes("anon") ? ", without logging in" : ""}, unless row level security says otherwise.`,
    help: `Grant to the roles that need it, and switch row level security on for what stays open.`
  });
};
var privilegesOf = ({ privileges }) => privileges === void 0 ? "all rights" : privileges.flatMap((node) => "AccessPriv" in node ? [(node.AccessPriv.priv_name ?? "all").toUpperCase()] : []).join(", ");
var objectsOf = ({ objects }) => (objects ?? []).flatMap(
  (node) => "RangeVar" in node ? [`"${node.RangeVar.relname}"`] : "String" in node ? [`every table of schema "${node.String.sval}"`] : []
).join(", ");
var alterDefaultPrivileges = (judging, { action }) => {
  say(judging, "changes default privileges");
  const open = rolesOf(action?.grantees).filter((role2) => role2 === "PUBLIC" || role2 === "anon");
  if (action?.is_grant !== true || open.length === 0) return;
  find(judging, "alter-default-privileges", {
    message: `Whatever is created from now on is open to ${open.join(" and ")}: tables that nobody has thought of yet.`,
    help: `Grant table by table.`
  });
};
var role = (judging, { options }, name) => {
  say(judging, `sets up role "${name}"`);
  for (const node of options ?? []) {
    if (!("DefElem" in node)) continue;
    const { defname, arg } = node.DefElem;
    const isOn = arg !== void 0 && "Boolean" in arg && arg.Boolean.boolval === true;
    if ((defname === "superuser" || defname === "bypassrls") && isOn) {
      find(judging, "superuser-or-bypassrls", {
        message: `Role "${name}" gets ${defname.toUpperCase()}: it sees and changes everything, whatever rights and policies say.`,
        help: `Grant the rights it needs one by one.`
      });
    }
    if (defname === "password" && arg !== void 0 && "String" in arg && judging.statement.masked !== true) {
      find(judging, "plaintext-secret", {
        message: `The password of role "${name}" stands in the migration, for everybody who can read the repository and its history.`,
        help: `Create the role without a password here, set it outside of the repository, and change the one that is known now.`
      });
    }
  }
};
var alterTable = (judging, statement) => {
  const { objtype } = statement;
  if (objtype === "OBJECT_INDEX" || objtype === "OBJECT_SEQUENCE" || objtype === "OBJECT_TYPE") {
    say(judging, `alters "${statement.relation?.relname}"`);
    return;
  }
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  if (isIndex(judging, name) || sequenceOf(judging, name) !== void 0) {
    say(judging, `alters "${name.name}"`);
    return;
  }
  if (statement.missing_ok === true && (0, import_chunk_CV6DWS45.isProbablyAbsent)(judging.schema, name)) {
    say(judging, `skips "${name.name}", which is not there`);
    return;
  }
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name);
  const commands = (statement.cmds ?? []).flatMap((node) => "AlterTableCmd" in node ? [node.AlterTableCmd] : []);
  let from = 0;
  for (const command of commands) {
    const at = locate(judging, command.name, from);
    from = Math.max(from, at);
    alter(judging, relation, command, at, commands);
  }
};
var alter = (judging, relation, command, at, commands) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const { name = "", def, missing_ok = false } = command;
  switch (command.subtype) {
    case "AT_AddColumn":
      if (def !== void 0 && "ColumnDef" in def) addColumn(judging, relation, def.ColumnDef, missing_ok);
      break;
    case "AT_AlterColumnType":
      if (def !== void 0 && "ColumnDef" in def) alterColumnType(judging, relation, name, def.ColumnDef, at);
      break;
    case "AT_AddConstraint":
      if (def !== void 0 && "Constraint" in def) judgeConstraint(judging, relation, def.Constraint);
      break;
    case "AT_DropColumn":
      dropColumn(judging, relation, command, at, commands);
      break;
    case "AT_SetNotNull":
      setNotNull(judging, relation, name, at);
      break;
    case "AT_DropNotNull":
      say(judging, `lets "${name}" of ${table} be NULL`);
      touch(judging, relation, "AccessExclusive");
      find(judging, "drop-not-null", {
        relation,
        at,
        message: `"${name}" of ${table} may be NULL from now on: code that reads it as always present may fail.`,
        help: `Deploy code that can read NULL first.`
      });
      (0, import_chunk_CV6DWS45.patchColumn)(relation, name, { notNull: false });
      break;
    case "AT_ColumnDefault":
      columnDefault(judging, relation, name, def !== void 0, at);
      break;
    case "AT_ValidateConstraint":
      validate(judging, relation, name, at);
      break;
    case "AT_DropConstraint":
      dropConstraint(judging, relation, name, missing_ok, at, commands);
      break;
    case "AT_SetStatistics":
    case "AT_SetOptions":
    case "AT_ResetOptions":
    case "AT_SetRelOptions":
    case "AT_ResetRelOptions":
    case "AT_ClusterOn":
    case "AT_DropCluster":
      say(judging, `sets options of ${table}`);
      touch(judging, relation, "ShareUpdateExclusive");
      break;
    case "AT_EnableTrig":
    case "AT_EnableAlwaysTrig":
    case "AT_EnableReplicaTrig":
    case "AT_EnableTrigAll":
    case "AT_EnableTrigUser":
    case "AT_DisableTrig":
    case "AT_DisableTrigAll":
    case "AT_DisableTrigUser":
      toggleTrigger(judging, relation, command, at);
      break;
    case "AT_SetLogged":
    case "AT_SetUnLogged":
      setLogged(judging, relation, command.subtype === "AT_SetUnLogged");
      break;
    case "AT_SetAccessMethod":
      moved2(judging, relation, "set-access-method", `to access method "${name}"`, name === "" || name === "heap");
      break;
    case "AT_SetTableSpace":
      moved2(judging, relation, "set-tablespace", `to tablespace "${name}"`, name === "pg_default");
      break;
    case "AT_SetExpression":
      touch(judging, relation, "AccessExclusive", "rewrite");
      say(judging, `changes the expression of the generated column "${name}" of ${table}`);
      find(judging, "add-column-stored-generated", {
        relation,
        at,
        message: `A new expression for "${name}" computes every row again: PostgreSQL writes ${table} anew, with all reads and writes of it stopped.`,
        help: `Add a new column, fill it in batches, and swap.`
      });
      break;
    case "AT_AttachPartition":
      if (def !== void 0 && "PartitionCmd" in def) attachPartition(judging, relation, def.PartitionCmd);
      break;
    case "AT_DetachPartition":
    case "AT_DetachPartitionFinalize":
      if (def !== void 0 && "PartitionCmd" in def) detachPartition(judging, relation, def.PartitionCmd);
      break;
    case "AT_EnableRowSecurity":
    case "AT_DisableRowSecurity":
    case "AT_ForceRowSecurity":
    case "AT_NoForceRowSecurity":
      rowSecurity(judging, relation, command.subtype);
      break;
    case "AT_ReplicaIdentity":
      say(judging, `sets the replica identity of ${table}`);
      touch(judging, relation, "AccessExclusive");
      find(judging, "replica-identity", {
        relation,
        message: `The replica identity of ${table} decides what logical replication can send: subscribers may stop at updates and deletes, and FULL makes each of them write whole rows.`,
        help: `Prefer USING INDEX with a unique index, and look at the subscribers before and after.`
      });
      break;
    case "AT_ChangeOwner":
      say(judging, `gives ${table} another owner`);
      touch(judging, relation, "AccessExclusive");
      find(judging, "alter-owner", {
        relation,
        message: `The new owner of ${table} may do everything with it, and the old one loses what was not granted to it.`,
        help: `Make sure that the roles of the application keep the rights they need.`
      });
      break;
    case "AT_AddInherit":
      say(judging, `makes ${table} inherit from another table`);
      touch(judging, relation, "AccessExclusive");
      if (def !== void 0 && "RangeVar" in def)
        touch(judging, (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(def.RangeVar)), "ShareUpdateExclusive");
      break;
    default:
      say(judging, `alters ${table}`);
      touch(judging, relation, "AccessExclusive");
  }
};
var setNotNull = (judging, relation, name, at) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `makes "${name}" of ${table} NOT NULL`);
  const isProven2 = [...relation.constraints.values()].some(
    ({ validated, provesNotNull }) => validated && provesNotNull?.includes(name) === true
  );
  const free = relation.columns.get(name)?.notNull === true || isProven2 && judging.settings.postgresVersion >= 12;
  touchWithPartitions(judging, relation, free ? "none" : "scan");
  if (free) {
    if (relation.columns.get(name)?.notNull !== true) {
      find(judging, "set-not-null-breaks-old-writers", {
        relation,
        at,
        level: "notice",
        message: `A validated CHECK proves that "${name}" of ${table} holds no NULL, so that this takes only a moment.`,
        help: `Drop the CHECK afterwards: it is no longer needed.`
      });
    }
  } else {
    const check2 = `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(`${relation.name}_${name}_not_null`)} CHECK ("${name}" IS NOT NULL) NOT VALID`;
    find(judging, "set-not-null-scan", {
      relation,
      at,
      message: `SET NOT NULL on "${name}" reads all of ${table}, and stops all reads and writes of ${table} meanwhile; it fails if one row holds NULL, and from then on writes of code that leaves it empty fail.`,
      help: judging.settings.postgresVersion >= 18 ? `Use ALTER TABLE ${table} ADD CONSTRAINT \u2026 NOT NULL "${name}" NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.` : judging.settings.postgresVersion >= 12 ? `Run ${check2}; VALIDATE it ${apart(judging)}; then SET NOT NULL, which no longer reads the table, and drop the CHECK.` : `Keep ${check2} and VALIDATE it ${apart(judging)}: before PostgreSQL 12, SET NOT NULL reads the table whatever is proven.`
    });
  }
  (0, import_chunk_CV6DWS45.patchColumn)(relation, name, { notNull: true });
};
var columnDefault = (judging, relation, name, sets, at) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `${sets ? "sets" : "drops"} the default of "${name}" of ${table}`);
  touch(judging, relation, "AccessExclusive");
  const isRequired = relation.columns.get(name)?.notNull !== false;
  if (!sets && isRequired && judging.transaction.added.has(columnKey(relation, name))) {
    const isDjango = judging.migration.framework === "django";
    find(judging, "add-required-column", {
      relation,
      at,
      level: "warning",
      message: `${isDjango ? `Django takes the default of the new column "${name}" away again, so that` : `The new column "${name}" loses its default again:`} inserts into ${table} of code that does not know the column fail, since it may not be NULL.`,
      help: isDjango ? `Use db_default= (Django 5.0 and later), which stays; or add it with null=True, and make it required in a later release.` : `Keep the default until no code runs that leaves the column out.`
    });
    (0, import_chunk_CV6DWS45.patchColumn)(relation, name, { hasDefault: false });
    return;
  }
  find(judging, sets ? "change-default" : "drop-default", {
    relation,
    at,
    message: sets ? `Rows that old code inserts into ${table} without "${name}" get the new default from now on.` : `Inserts into ${table} that leave out "${name}" ${isRequired ? "may fail" : "get NULL"} from now on.`,
    help: `Make sure that the code that runs during the deploy can live with both.`
  });
  (0, import_chunk_CV6DWS45.patchColumn)(relation, name, { hasDefault: sets });
};
var validate = (judging, relation, name, at) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `validates constraint "${name}" of ${table}`);
  const constraint2 = relation.constraints.get(name);
  const held = judging.transaction.held.get(relation);
  const addedHere = judging.transaction.notValid.has(constraintKey(relation, name));
  touch(judging, relation, "ShareUpdateExclusive", "scan");
  if (constraint2?.references !== void 0) touch(judging, constraint2.references, "RowShare");
  if (addedHere) {
    touch(judging, relation, constraint2?.kind === "foreign-key" ? "ShareRowExclusive" : "AccessExclusive", "scan");
    find(judging, "validate-with-not-valid-same-tx", {
      relation,
      at,
      message: `"${name}" was added NOT VALID in the same transaction, whose lock is kept while VALIDATE reads all of ${table}: ${constraint2?.kind === "foreign-key" ? "writes" : "reads and writes"} are stopped as long as without NOT VALID.`,
      help: `Validate it ${apart(judging)}.`
    });
  } else if (judging.transaction.open && held !== void 0) {
    find(judging, "validate-after-write-lock", {
      relation,
      at,
      message: `VALIDATE reads all of ${table} while this transaction still holds the lock of line ${held.line}, which stops ${held.lock === "AccessExclusive" ? "reads and writes" : "writes"} of ${table}.`,
      help: `Validate ${apart(judging)}.`
    });
  }
  if (constraint2?.validated !== true) {
    find(judging, "check-may-fail", {
      relation,
      at,
      message: `VALIDATE stops the migration with an error as soon as one row of ${table} does not keep to "${name}".`,
      help: `Look for such rows first, with the condition of the constraint in a WHERE NOT (\u2026), and mend them.`
    });
  }
  if (constraint2 !== void 0) {
    relation.constraints.set(name, { ...constraint2, validated: true });
    if (constraint2.kind === "not-null")
      for (const column of constraint2.columns) (0, import_chunk_CV6DWS45.patchColumn)(relation, column, { notNull: true });
  }
};
var toggleTrigger = (judging, relation, command, at) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const disables = command.subtype?.startsWith("AT_Disable") === true;
  say(
    judging,
    `${disables ? "disables" : "enables"} ${command.name === void 0 ? "triggers" : `trigger "${command.name}"`} of ${table}`
  );
  touch(judging, relation, "ShareRowExclusive");
  find(judging, "toggle-trigger", {
    relation,
    at,
    message: `${disables ? "Disabling" : "Enabling"} ${command.name === void 0 ? "triggers" : `trigger "${command.name}"`} stops writes to ${table} for a moment, and ${disables ? "for every session what the trigger did is no longer done" : "every write runs it again"}.`,
    help: disables ? `For this session only, SET LOCAL session_replication_role = 'replica' does the same without a lock.` : `Set a lock_timeout, and make sure that the running code expects it.`
  });
};
var setLogged = (judging, relation, unlogged) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const changes = relation.unlogged !== unlogged;
  say(judging, `makes ${table} ${unlogged ? "unlogged" : "logged"}`);
  touch(judging, relation, "AccessExclusive", changes ? "rewrite" : "none");
  if (changes) {
    find(judging, "set-logged-unlogged", {
      relation,
      message: `PostgreSQL writes all of ${table} anew, and stops all reads and writes of it meanwhile${unlogged ? "; from then on a crash empties the table" : ""}.`,
      help: `Do it in a maintenance window, or create a new table, copy in batches and swap.`
    });
  }
  relation.unlogged = unlogged;
};
var moved2 = (judging, relation, rule, where, isDefault) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `moves ${table} ${where}`);
  touch(judging, relation, "AccessExclusive", isDefault ? "none" : "rewrite");
  if (isDefault) return;
  find(judging, rule, {
    relation,
    message: `Moving ${table} ${where} writes all of it anew, and stops all reads and writes of it meanwhile.`,
    help: `Do it in a maintenance window, or with pg_repack.`
  });
};
var locate = (judging, name, from = 0) => {
  if (name === void 0 || name === "") return 0;
  const { sql } = judging.statement;
  const lower = sql.toLowerCase();
  const small = lower.length === sql.length ? lower : sql;
  const wanted = name.toLowerCase();
  for (let at = small.indexOf(wanted, from); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isQuoted = small[at - 1] === '"' && small[end] === '"';
    if (isQuoted || !(IN_NAME.test(small[at - 1] ?? " ") || IN_NAME.test(small[end] ?? " "))) {
      return Buffer.byteLength(sql.slice(0, isQuoted ? at - 1 : at));
    }
  }
  return 0;
};
var IN_NAME = /[\w"]/;
var viewSecurity = (judging, statement, view, sources) => {
  const isServed = judging.migration.framework === "supabase" && view.schema === "public";
  const guarded = sources.filter(({ rls }) => rls);
  if (guarded.length === 0 && !isServed || isTrueOption(statement.options, "security_invoker")) return;
  if (setLater(judging, view.name)) return;
  find(judging, "security-definer-view", {
    message: `View ${(0, import_chunk_CV6DWS45.shown)(view)} reads with the rights of its owner, so that row level security of ${guarded.length === 0 ? "what it reads" : guarded.map(import_chunk_CV6DWS45.shown).join(", ")} does not hold for those who read the view${isServed ? ", and Supabase serves it to whoever has the public key" : ""}.`,
    help: judging.settings.postgresVersion >= 15 ? `Create it WITH (security_invoker = true).` : `Before PostgreSQL 15 a view cannot do otherwise: put the condition into the view, or grant it to nobody who may not see all rows.`
  });
};
var setLater = (judging, name) => laterOf(judging).some(
  ({ node, sql }) => node !== void 0 && "AlterTableStmt" in node && node.AlterTableStmt.relation?.relname === name && /security_invoker/i.test(sql)
);
var servedWithoutPolicies = (judging, relation) => {
  if (judging.migration.framework !== "supabase" || relation.schema !== "public") return;
  const kind = relation.kind === "matview" ? "Materialized view" : "Foreign table";
  find(judging, "foreign-table-or-matview-in-api", {
    message: `${kind} ${(0, import_chunk_CV6DWS45.shown)(relation)} stands in schema public, which Supabase serves, and cannot have row level security: whoever has the public key reads all of it.`,
    help: `Create it in a schema that is not served, or REVOKE SELECT ON ${(0, import_chunk_CV6DWS45.shown)(relation)} FROM anon, authenticated.`
  });
};
var createTable2 = (judging, statement) => {
  const { schema } = judging;
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  if (statement.if_not_exists === true && (0, import_chunk_CV6DWS45.findRelation)(schema, name) !== void 0) {
    say(judging, `skips table "${name.name}", which is there`);
    return;
  }
  const isTemporary = statement.relation?.relpersistence === "t";
  const relation = (0, import_chunk_CV6DWS45.newRelation)(
    statement.partspec === void 0 ? "table" : "partitioned",
    isTemporary ? "pg_temp" : (0, import_chunk_CV6DWS45.homeOf)(schema, name),
    name.name,
    judging.unit
  );
  relation.unlogged = statement.relation?.relpersistence === "u";
  (0, import_chunk_CV6DWS45.addRelation)(schema, relation);
  if (!isTemporary) schema.knowsTables = true;
  if (statement.oncommit === "ONCOMMIT_DROP") judging.transaction.fleeting.add(relation);
  say(judging, `creates table ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  for (const node of statement.tableElts ?? []) {
    if ("TableLikeClause" in node) like(judging, relation, node.TableLikeClause.relation);
    if ("ColumnDef" in node) {
      const column = partsOf(node.ColumnDef);
      missingType(judging, column.type, column.name, node.ColumnDef.typeName?.location);
      learnColumn(judging, relation, node.ColumnDef, column);
    }
  }
  for (const node of statement.tableElts ?? [])
    if ("Constraint" in node) addConstraint(judging, relation, node.Constraint, []);
  for (const node of statement.constraints ?? [])
    if ("Constraint" in node) addConstraint(judging, relation, node.Constraint, []);
  for (const node of statement.inhRelations ?? []) {
    if ("RangeVar" in node) parent(judging, relation, node.RangeVar, statement.partbound?.is_default);
  }
  const targets = /* @__PURE__ */ new Set();
  for (const { references } of relation.constraints.values())
    if (references !== void 0 && references !== relation) targets.add(references);
  if (targets.size === 0) return;
  const places = new Map(
    nodesIn(statement.tableElts, "Constraint").map((node) => [node.pktable?.relname, node.location])
  );
  for (const target of targets) {
    touch(judging, target, "ShareRowExclusive");
    referenceFromNewTable(judging, relation, target, places.get(target.name));
  }
};
var like = (judging, relation, source) => {
  const original = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(source));
  touch(judging, original, "AccessShare");
  for (const [name, column] of original.columns) relation.columns.set(name, column);
  relation.complete &&= original.complete;
};
var parent = (judging, relation, range, isDefault) => {
  const above = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
  for (const [name, column] of above.columns) if (!relation.columns.has(name)) relation.columns.set(name, column);
  relation.complete &&= above.complete;
  if (isDefault === void 0 && above.kind !== "partitioned") {
    touch(judging, above, "ShareUpdateExclusive");
    return;
  }
  touch(judging, above, "AccessExclusive");
  if (above.defaultPartition !== void 0) touch(judging, above.defaultPartition, "AccessExclusive", "scan");
  above.partitions.add(relation);
  relation.parent = above;
  if (isDefault === true) above.defaultPartition = relation;
  find(judging, "create-partition", {
    relation: above,
    message: `CREATE TABLE \u2026 PARTITION OF stops all reads and writes of ${(0, import_chunk_CV6DWS45.shown)(above)} for a moment, and longer while it waits for one of them.`,
    help: `Create the table by itself with the same columns, then ALTER TABLE \u2026 ATTACH PARTITION, which lets reads and writes of ${(0, import_chunk_CV6DWS45.shown)(above)} go on.`
  });
};
var sourcesOf = (judging, query) => {
  const common = new Set(nodesIn(query, "CommonTableExpr").map(({ ctename }) => ctename));
  return nodesIn(query, "RangeVar").filter(({ relname, schemaname }) => schemaname !== void 0 || !common.has(relname)).filter(({ schemaname }) => schemaname !== "pg_catalog" && schemaname !== "information_schema").flatMap((range) => {
    const found = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
    return found === void 0 ? [] : [found];
  });
};
var createTableAs = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.into?.rel);
  if (statement.if_not_exists === true && (0, import_chunk_CV6DWS45.findRelation)(judging.schema, name) !== void 0) return;
  const isView = statement.objtype === "OBJECT_MATVIEW";
  const sources = sourcesOf(judging, statement.query);
  const isTemporary = statement.into?.rel?.relpersistence === "t";
  const made = createFrom(
    judging,
    isView ? "matview" : "table",
    isTemporary ? { schema: "pg_temp", name: name.name } : name,
    sources
  );
  if (statement.into?.onCommit === "ONCOMMIT_DROP") judging.transaction.fleeting.add(made);
  if (isView) servedWithoutPolicies(judging, made);
  for (const source of sources) touch(judging, source, "AccessShare", "scan");
  const old = sources.filter((source) => isOld(judging, source));
  if (old.length > 0 && statement.into?.skipData !== true) {
    find(judging, "create-table-as-select", {
      message: `Filling "${name.name}" reads all of ${old.map(import_chunk_CV6DWS45.shown).join(", ")}; in one transaction with other statements it keeps their locks as long.`,
      help: isView ? `Create it WITH NO DATA and refresh it after the deploy.` : `Create the table empty and copy in batches.`
    });
  }
};
var createFrom = (judging, kind, name, sources) => {
  const relation = (0, import_chunk_CV6DWS45.newRelation)(kind, (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), name.name, judging.unit);
  relation.complete = false;
  for (const source of sources) relation.reads.add(source);
  (0, import_chunk_CV6DWS45.addRelation)(judging.schema, relation);
  say(judging, `creates ${kind === "matview" ? "materialized view" : kind} ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  return relation;
};
var createView = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.view);
  const sources = sourcesOf(judging, statement.query);
  const existing = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, name);
  if (existing !== void 0 && statement.replace === true) {
    say(judging, `replaces view ${(0, import_chunk_CV6DWS45.shown)(existing)}`);
    touch(judging, existing, "AccessExclusive");
    existing.reads.clear();
    for (const source of sources) existing.reads.add(source);
    find(judging, "create-or-replace-view", {
      relation: existing,
      message: `CREATE OR REPLACE VIEW stops reads of ${(0, import_chunk_CV6DWS45.shown)(existing)} for a moment, and longer while it waits for a query that reads it.`,
      help: `Set a lock_timeout. Columns may only be added at the end; to take one away the view has to be dropped.`
    });
  } else if (existing === void 0) createFrom(judging, "view", name, sources);
  viewSecurity(
    judging,
    statement,
    { schema: existing?.schema ?? (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), name: name.name },
    sources
  );
  for (const source of sources) touch(judging, source, "AccessShare");
};
var foreignTable = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  const relation = (0, import_chunk_CV6DWS45.newRelation)("foreign-table", (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), name.name, judging.unit);
  (0, import_chunk_CV6DWS45.addRelation)(judging.schema, relation);
  say(judging, `creates foreign table ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  for (const node of statement.tableElts ?? []) if ("ColumnDef" in node) learnColumn(judging, relation, node.ColumnDef);
  servedWithoutPolicies(judging, relation);
};
var createTrigger = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  const routine = (0, import_chunk_CV6DWS45.namesOf)(statement.funcname).at(-1) ?? "";
  say(judging, `creates trigger "${statement.trigname}" on ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "ShareRowExclusive");
  relation.triggers.set(statement.trigname ?? "", routine);
  find(judging, "create-trigger", {
    relation,
    message: `Creating trigger "${statement.trigname}" stops writes to ${(0, import_chunk_CV6DWS45.shown)(relation)} for a moment, and every write runs ${routine}() from then on.`,
    help: `Set a lock_timeout, and make sure that the function is quick and cannot fail.`
  });
};
var createRule = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  say(judging, `creates rule "${statement.rulename}" on ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "AccessExclusive");
  find(judging, "create-rule", {
    relation,
    message: `A rule rewrites every statement on ${(0, import_chunk_CV6DWS45.shown)(relation)} from now on, and creating it stops reads and writes for a moment.`,
    help: `Use a trigger or a view instead.`
  });
};
var createEnum = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(statement.typeName);
  say(judging, `creates enum "${name.name}"`);
  (0, import_chunk_CV6DWS45.addType)(judging.schema, {
    schema: (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name),
    name: name.name,
    kind: "enum",
    born: judging.unit,
    values: [...(0, import_chunk_CV6DWS45.namesOf)(statement.vals)],
    constrained: false
  });
};
var alterEnum = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(statement.typeName);
  const type = (0, import_chunk_CV6DWS45.findType)(judging.schema, name);
  const { oldVal, newVal = "" } = statement;
  if (oldVal !== void 0) {
    say(judging, `renames value '${oldVal}' of enum "${name.name}" to '${newVal}'`);
    const position = type?.values.indexOf(oldVal) ?? -1;
    if (type !== void 0 && position >= 0) type.values[position] = newVal;
    if (type === void 0 || isOld(judging, type)) {
      find(judging, "rename-enum-value", {
        message: `Code that runs during the deploy still writes and compares '${oldVal}': its statements fail as soon as "${name.name}" no longer has it.`,
        help: `Add '${newVal}' as a further value, let the code read both and write the new one, and update the rows; leave '${oldVal}' in the type.`
      });
    }
    return;
  }
  if (statement.skipIfNewValExists === true && type?.values.includes(newVal) === true) return;
  say(judging, `adds value '${newVal}' to enum "${name.name}"`);
  type?.values.push(newVal);
  if (judging.transaction.open && (type === void 0 || isOld(judging, type) || judging.settings.postgresVersion < 18)) {
    const key2 = name.name;
    const values = judging.transaction.enumValues.get(key2) ?? /* @__PURE__ */ new Set();
    values.add(newVal);
    judging.transaction.enumValues.set(key2, values);
  }
  if (statement.newValNeighbor === void 0 && (type === void 0 || isOld(judging, type))) {
    find(judging, "enum-add-without-order", {
      message: `'${newVal}' becomes the last value of "${name.name}", which is how ORDER BY sorts it.`,
      help: `If the order means something, say BEFORE or AFTER.`
    });
  }
};
var createDomain = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(statement.domainname);
  say(judging, `creates domain "${name.name}"`);
  const constraints = (statement.constraints ?? []).flatMap((node) => "Constraint" in node ? [node.Constraint] : []);
  const constrained = constraints.some(({ contype }) => contype === "CONSTR_CHECK" || contype === "CONSTR_NOTNULL");
  const base = statement.typeName === void 0 ? void 0 : (0, import_chunk_CV6DWS45.columnTypeOf)(statement.typeName);
  (0, import_chunk_CV6DWS45.addType)(judging.schema, {
    schema: (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name),
    name: name.name,
    kind: "domain",
    born: judging.unit,
    values: [],
    constrained,
    ...base === void 0 ? {} : { base }
  });
  if (constrained) {
    find(judging, "create-domain-with-constraint", {
      message: `Whoever adds a column of domain "${name.name}" to an old table has the table written anew, and to change its constraint reads every table that uses it.`,
      help: `Use the base type with a CHECK on the column.`
    });
  }
};
var alterDomain = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(statement.typeName);
  const type = (0, import_chunk_CV6DWS45.findType)(judging.schema, name);
  say(judging, `alters domain "${name.name}"`);
  if (statement.subtype !== "C" && statement.subtype !== "O") return;
  const isLater = statement.def !== void 0 && "Constraint" in statement.def && statement.def.Constraint.skip_validation === true;
  if (type !== void 0) type.constrained = true;
  if (isLater) return;
  const users = [...judging.schema.relations.values()].filter(
    (relation) => [...relation.columns.values()].some((column) => column.type?.name === name.name)
  );
  for (const relation of users) touch(judging, relation, "Share", "scan");
  const old = users.filter((relation) => isOld(judging, relation));
  if (old.length === 0 && type !== void 0) return;
  find(judging, "alter-domain-add-constraint", {
    message: `The new constraint of domain "${name.name}" is verified for every row of ${old.length === 0 ? "every table that uses it" : old.map(import_chunk_CV6DWS45.shown).join(", ")}, and stops writes there meanwhile.`,
    help: `Add it with NOT VALID, which takes no lock on the tables, and VALIDATE CONSTRAINT in a later migration.`
  });
};
var update = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const whole = statement.fromClause === void 0 && coversAll(judging, relation, statement.whereClause);
  say(judging, `updates ${whole ? "every row" : "rows"} of ${table}`);
  touch(judging, relation, "RowExclusive", "scan");
  if (backfill(judging, relation, whole, "UPDATE")) return;
  if (!whole) return;
  find(judging, "update-without-where", {
    relation,
    message: `Every row of ${table} is written: until the transaction ends, other writers of these rows wait, and the table may grow to twice its size.`,
    help: `Update in batches by primary key from outside the migration, each in a transaction of its own.`
  });
};
var remove = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const whole = statement.usingClause === void 0 && (statement.whereClause === void 0 || isTautology(statement.whereClause));
  say(judging, `deletes ${whole ? "every row" : "rows"} of ${table}`);
  touch(judging, relation, "RowExclusive", "scan");
  for (const { from } of (0, import_chunk_CV6DWS45.foreignKeysInto)(judging.schema, relation)) touch(judging, from, "RowShare", "scan");
  if (whole) {
    find(judging, "delete-without-where", {
      relation,
      message: `Every row of ${table} is deleted, for good, and other writers of these rows wait until the transaction ends.`,
      help: `If this is meant, keep a backup and delete in batches; otherwise say which rows with WHERE.`
    });
  } else backfill(judging, relation, false, "DELETE");
};
var coversAll = (judging, relation, where) => {
  if (where === void 0 || isTautology(where)) return true;
  if (!("NullTest" in where) || where.NullTest.nulltesttype !== "IS_NULL") return false;
  return provenNotNull({ NullTest: { ...where.NullTest, nulltesttype: "IS_NOT_NULL" } }).some(
    (column) => judging.transaction.added.has(columnKey(relation, column))
  );
};
var backfill = (judging, relation, whole, what) => {
  if (!judging.transaction.open || !isOld(judging, relation)) return false;
  const held = [...judging.transaction.held].filter(([, { lock }]) => lock === "AccessExclusive");
  const own = held.find(([other]) => other === relation);
  const [locked, { line }] = own ?? held[0] ?? [void 0, { line: 0 }];
  if (locked === void 0) return false;
  const table = (0, import_chunk_CV6DWS45.shown)(locked);
  find(judging, "backfill-in-ddl-transaction", {
    relation,
    ...whole && own !== void 0 ? {} : { level: "warning" },
    message: `The transaction holds the lock of line ${line}, which stops all reads and writes of ${table}, until this ${what} has gone through ${whole ? "every row" : "the rows"} of ${(0, import_chunk_CV6DWS45.shown)(relation)}.`,
    help: `Run the ${what} ${apart(judging)}, or in batches from outside the migration.`
  });
  return true;
};
var insert = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  say(judging, `inserts into ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "RowExclusive");
  relation.filled = true;
};
var merge = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  say(judging, `merges rows into ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
  touch(judging, relation, "RowExclusive", "scan");
  backfill(judging, relation, false, "MERGE");
};
var select = (judging, statement) => {
  if (statement.lockingClause === void 0) return;
  for (const node of statement.fromClause ?? []) {
    if (!("RangeVar" in node)) continue;
    const relation = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.RangeVar));
    if (relation !== void 0) touch(judging, relation, "RowShare", "scan");
  }
};
var truncate = (judging, statement) => {
  const cascade = statement.behavior === "DROP_CASCADE";
  for (const node of statement.relations ?? []) {
    if (!("RangeVar" in node)) continue;
    const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.RangeVar));
    const targets = cascade ? withChildren(judging, relation) : [relation];
    say(judging, `empties ${targets.map(import_chunk_CV6DWS45.shown).join(", ")}`);
    for (const target of targets) touch(judging, target, "AccessExclusive", "rewrite");
    const others2 = targets.filter((target) => target !== relation);
    find(judging, cascade ? "truncate-cascade" : "truncate", {
      relation,
      at: node.RangeVar.location,
      message: cascade ? `TRUNCATE \u2026 CASCADE empties ${(0, import_chunk_CV6DWS45.shown)(relation)}${others2.length > 0 ? ` and ${others2.map(import_chunk_CV6DWS45.shown).join(", ")}` : " and every table that refers to it"}, for good, and stops all reads and writes of them.` : `TRUNCATE empties ${(0, import_chunk_CV6DWS45.shown)(relation)}, for good, and stops all reads and writes of it.`,
      help: `If this is meant, keep a backup${cascade ? " and name every table instead of CASCADE" : ""}; otherwise delete the rows that are meant in batches.`
    });
  }
};
var withChildren = (judging, relation, seen = /* @__PURE__ */ new Set()) => {
  seen.add(relation);
  for (const { from } of (0, import_chunk_CV6DWS45.foreignKeysInto)(judging.schema, relation))
    if (!seen.has(from)) withChildren(judging, from, seen);
  return [...seen];
};
var lockTable = (judging, statement) => {
  const lock = LOCKS[(statement.mode ?? 8) - 1] ?? "AccessExclusive";
  for (const node of statement.relations ?? []) {
    if (!("RangeVar" in node)) continue;
    const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(node.RangeVar));
    say(judging, `locks ${(0, import_chunk_CV6DWS45.shown)(relation)}`);
    touch(judging, relation, lock);
    if (!stopsTraffic(lock)) continue;
    find(judging, "lock-table", {
      relation,
      message: `LOCK TABLE takes ${lockName(lock)}, which ${stops(lock, (0, import_chunk_CV6DWS45.shown)(relation))} until the transaction ends.`,
      help: `Leave it to the statements that follow to take the locks they need, or keep the transaction short and set a lock_timeout.`
    });
  }
};
var refresh = (judging, statement) => {
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation));
  const view = (0, import_chunk_CV6DWS45.shown)(relation);
  const isConcurrent = statement.concurrent === true;
  say(judging, `refreshes ${view}${isConcurrent ? " concurrently" : ""}`);
  touch(judging, relation, isConcurrent ? "Exclusive" : "AccessExclusive", isConcurrent ? "scan" : "rewrite");
  for (const source of relation.reads) touch(judging, source, "AccessShare", "scan");
  if (isConcurrent) return;
  const hasUnique = (0, import_chunk_CV6DWS45.indexesOf)(relation).some((index) => index.unique && !index.partial);
  find(judging, "refresh-matview", {
    relation,
    message: `REFRESH runs the whole query of ${view} and stops all reads of it until it is done.`,
    help: hasUnique ? `Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which lets reads go on.` : `Give ${view} a unique index without WHERE, and use REFRESH MATERIALIZED VIEW CONCURRENTLY, which lets reads go on.`
  });
};
var usesNewEnumValue = (judging, tree) => {
  if (judging.transaction.enumValues.size === 0) return void 0;
  const texts = new Set(nodesIn(tree, "A_Const").flatMap(({ sval }) => sval?.sval === void 0 ? [] : [sval.sval]));
  for (const [type, values] of judging.transaction.enumValues) {
    if (!concernsType(judging, tree, type)) continue;
    for (const value of values) if (texts.has(value)) return { type, value };
  }
  return void 0;
};
var concernsType = (judging, tree, type) => nodesIn(tree, "TypeCast").some(({ typeName }) => typeName !== void 0 && (0, import_chunk_CV6DWS45.columnTypeOf)(typeName).name === type) || nodesIn(tree, "ColumnDef").some(({ typeName }) => typeName !== void 0 && (0, import_chunk_CV6DWS45.columnTypeOf)(typeName).name === type) || relationsIn(tree).some(
  (range) => [...(0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range))?.columns.values() ?? []].some(
    (column) => column.type?.name === type
  )
);
var relationsIn = (tree) => [
  ...nodesIn(tree, "RangeVar"),
  ...nodesIn(tree, "UpdateStmt").flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, "InsertStmt").flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, "DeleteStmt").flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, "AlterTableStmt").flatMap(({ relation }) => relation ?? []),
  ...nodesIn(tree, "IndexStmt").flatMap(({ relation }) => relation ?? [])
];
var drop = (judging, statement) => {
  const cascade = statement.behavior === "DROP_CASCADE";
  const missingOk = statement.missing_ok === true;
  for (const node of statement.objects ?? []) {
    const names = namesOfObject(node);
    const name = { schema: names.length > 1 ? names.at(-2) : void 0, name: names.at(-1) ?? "" };
    switch (statement.removeType) {
      case "OBJECT_TABLE":
      case "OBJECT_FOREIGN_TABLE":
        dropTable(judging, name, { cascade, missingOk });
        break;
      case "OBJECT_VIEW":
      case "OBJECT_MATVIEW":
        dropView(judging, name, statement.removeType === "OBJECT_MATVIEW", missingOk);
        break;
      case "OBJECT_INDEX":
        dropIndex(judging, name, { concurrent: statement.concurrent === true, missingOk });
        break;
      case "OBJECT_SCHEMA":
        dropSchema(judging, name.name, { cascade, missingOk });
        break;
      case "OBJECT_TYPE":
      case "OBJECT_DOMAIN":
        dropType(judging, name, { cascade, missingOk });
        break;
      case "OBJECT_TRIGGER":
      case "OBJECT_POLICY":
      case "OBJECT_RULE":
        dropFromTable(judging, statement.removeType, names, missingOk);
        break;
      case "OBJECT_FUNCTION":
      case "OBJECT_PROCEDURE":
      case "OBJECT_ROUTINE":
        dropFunction(judging, name, { cascade, missingOk });
        break;
      case "OBJECT_SEQUENCE":
        say(judging, `drops sequence "${name.name}"`);
        breaks(judging, "drop-sequence", "sequence", name.name, missingOk && judging.schema.knowsTables);
        (0, import_chunk_CV6DWS45.removeSequence)(judging.schema, { schema: (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), name: name.name });
        break;
      case "OBJECT_EXTENSION":
        say(judging, `drops extension "${name.name}"`);
        breaks(judging, "drop-extension", "extension", name.name, false);
        break;
      default:
        say(judging, `drops "${name.name}"`);
    }
  }
};
var namesOfObject = (node) => {
  if ("List" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.List.items);
  if ("String" in node) return [node.String.sval ?? ""];
  if ("ObjectWithArgs" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.ObjectWithArgs.objname);
  if ("TypeName" in node) return (0, import_chunk_CV6DWS45.namesOf)(node.TypeName.names);
  return [];
};
var dropTable = (judging, name, { cascade, missingOk }) => {
  if (missingOk && (0, import_chunk_CV6DWS45.isProbablyAbsent)(judging.schema, name)) {
    say(judging, `skips table "${name.name}", which is not there`);
    return;
  }
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name);
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `drops table ${table}`);
  touch(judging, relation, "AccessExclusive");
  const partners = /* @__PURE__ */ new Set();
  for (const { references } of relation.constraints.values())
    if (references !== void 0 && references !== relation) partners.add(references);
  const children = (0, import_chunk_CV6DWS45.foreignKeysInto)(judging.schema, relation);
  const views = cascade ? (0, import_chunk_CV6DWS45.allViewsOf)(judging.schema, relation) : [];
  if (cascade) for (const { from } of children) partners.add(from);
  for (const partner of [...partners, ...views]) touch(judging, partner, "AccessExclusive");
  const old = [...partners].filter((partner) => isOld(judging, partner));
  const also = old.length > 0 ? ` Its foreign keys stop ${old.map(import_chunk_CV6DWS45.shown).join(", ")} for a moment too.` : "";
  const taken = [
    ...views.map(import_chunk_CV6DWS45.shown),
    ...cascade ? children.map(({ from, constraint: constraint2 }) => `the foreign key "${constraint2.name}" of ${(0, import_chunk_CV6DWS45.shown)(from)}`) : []
  ];
  if (isCreatedLater(judging, name)) {
    find(judging, "create-table-force", {
      relation,
      message: `${table} is dropped to be created anew further down: all of its rows are gone for good.${also}`,
      help: `Change the table with ALTER TABLE, or create the new one under another name, copy and swap.`
    });
  } else if (cascade && taken.length > 0) {
    find(judging, "drop-cascade", {
      relation,
      message: `Dropping ${table} with CASCADE also drops ${taken.join(", ")}. Its rows are gone for good, and code that still uses any of it fails.${also}`,
      help: `Deploy code that uses none of it first; drop what depends on the table by name, and the table without CASCADE in a later release.`
    });
  } else {
    find(judging, "drop-table", {
      relation,
      message: `Dropping ${table}: its rows are gone for good, and code that still uses it fails.${also}`,
      help: `Deploy code that no longer uses it first, keep a backup, and drop it in a later release.`
    });
  }
  for (const view of views) (0, import_chunk_CV6DWS45.removeRelation)(judging.schema, view);
  (0, import_chunk_CV6DWS45.removeRelation)(judging.schema, relation);
};
var isCreatedLater = (judging, { name }) => laterOf(judging).some(
  ({ node }) => node !== void 0 && "CreateStmt" in node && node.CreateStmt.relation?.relname === name
);
var dropView = (judging, name, materialized, missingOk) => {
  if (missingOk && (0, import_chunk_CV6DWS45.isProbablyAbsent)(judging.schema, name)) {
    say(judging, `skips view "${name.name}", which is not there`);
    return;
  }
  const existing = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, name);
  say(judging, `drops ${materialized ? "materialized view" : "view"} "${name.name}"`);
  if (existing !== void 0) touch(judging, existing, "AccessExclusive");
  const comesBack = laterOf(judging).some(
    ({ node }) => node !== void 0 && ("ViewStmt" in node && node.ViewStmt.view?.relname === name.name || "CreateTableAsStmt" in node && node.CreateTableAsStmt.into?.rel?.relname === name.name)
  );
  if (!comesBack && (existing === void 0 || isOld(judging, existing))) {
    breaks(
      judging,
      materialized ? "drop-matview" : "drop-view",
      materialized ? "materialized view" : "view",
      name.name,
      false
    );
  }
  if (existing !== void 0) (0, import_chunk_CV6DWS45.removeRelation)(judging.schema, existing);
};
var dropSchema = (judging, name, { cascade, missingOk }) => {
  say(judging, `drops schema "${name}"`);
  const inside = [...judging.schema.relations.values()].filter(({ schema }) => schema === name);
  const known = [...judging.schema.namespaces.keys()].includes(name);
  for (const relation of inside) touch(judging, relation, "AccessExclusive");
  if (missingOk && !known && inside.length === 0 && judging.schema.knowsTables) return;
  const old = inside.filter((relation) => isOld(judging, relation));
  const born = judging.schema.namespaces.get(name);
  const mayHoldMore = born?.certain === false;
  const isEmpty = known && inside.length === 0 && !mayHoldMore;
  if (!mayHoldMore && old.length === 0 && (inside.length > 0 || born !== void 0 && !isOld(judging, born))) {
    for (const relation of inside) (0, import_chunk_CV6DWS45.removeRelation)(judging.schema, relation);
    judging.schema.namespaces.delete(name);
    return;
  }
  find(judging, "drop-schema", {
    ...isEmpty || !cascade ? { level: "warning" } : {},
    message: isEmpty ? `Dropping schema "${name}", which holds no table that a migration created: code that names it fails.` : `Dropping schema "${name}"${cascade ? ` with CASCADE takes ${old.length > 0 ? old.map(import_chunk_CV6DWS45.shown).join(", ") : "everything in it"} along, for good` : " fails unless it is empty"}; code that uses it fails.`,
    help: `Deploy code that no longer uses it first, keep a backup, and drop what is in it by name in a later release.`
  });
  for (const relation of inside) (0, import_chunk_CV6DWS45.removeRelation)(judging.schema, relation);
  judging.schema.namespaces.delete(name);
};
var dropType = (judging, name, { cascade, missingOk }) => {
  const type = (0, import_chunk_CV6DWS45.findType)(judging.schema, name);
  if (type === void 0 && missingOk) return;
  say(judging, `drops type "${name.name}"`);
  const columns = [...judging.schema.relations.values()].flatMap(
    (relation) => [...relation.columns.values()].filter((column) => column.type?.name === name.name).map((column) => ({ relation, column: column.name }))
  );
  if (cascade && columns.length > 0) {
    for (const { relation } of columns) touch(judging, relation, "AccessExclusive");
    const old = columns.filter(({ relation }) => isOld(judging, relation));
    if (old.length > 0) {
      find(judging, "drop-cascade", {
        message: `Dropping type "${name.name}" with CASCADE also drops ${old.map(({ relation, column }) => `column "${column}" of ${(0, import_chunk_CV6DWS45.shown)(relation)}`).join(", ")}, with all values, for good.`,
        help: `Change the columns to another type first, and drop the type without CASCADE.`
      });
    }
    for (const { relation, column } of columns) relation.columns.delete(column);
  } else if (type === void 0 || isOld(judging, type) && !isRenamedHere(judging, name.name)) {
    breaks(judging, "drop-type", "type", name.name, false);
  }
  if (type !== void 0) (0, import_chunk_CV6DWS45.removeType)(judging.schema, type);
};
var isRenamedHere = (judging, name) => [...earlierOf(judging), ...laterOf(judging)].some(
  ({ node }) => node !== void 0 && "RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_TYPE" && node.RenameStmt.newname === name
) || laterOf(judging).some(
  ({ node }) => node !== void 0 && "CreateEnumStmt" in node && (0, import_chunk_CV6DWS45.namesOf)(node.CreateEnumStmt.typeName).at(-1) === name
);
var dropFromTable = (judging, kind, names, missingOk) => {
  const name = names.at(-1) ?? "";
  const tableName = { schema: names.length > 2 ? names.at(-3) : void 0, name: names.at(-2) ?? "" };
  if (missingOk && (0, import_chunk_CV6DWS45.isProbablyAbsent)(judging.schema, tableName)) return;
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, tableName);
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  const word = kind === "OBJECT_TRIGGER" ? "trigger" : kind === "OBJECT_POLICY" ? "policy" : "rule";
  say(judging, `drops ${word} "${name}" of ${table}`);
  touch(judging, relation, "AccessExclusive");
  const comesBack = laterOf(judging).some(
    ({ node }) => node !== void 0 && ("CreateTrigStmt" in node && node.CreateTrigStmt.relation?.relname === relation.name || "CreatePolicyStmt" in node && node.CreatePolicyStmt.table?.relname === relation.name || "RuleStmt" in node && node.RuleStmt.relation?.relname === relation.name)
  );
  const isUnknown = missingOk && !relation.policies.has(name) && !relation.triggers.has(name);
  if (kind === "OBJECT_POLICY") {
    relation.policies.delete(name);
    if (!comesBack && !isUnknown) {
      find(judging, "drop-policy", {
        relation,
        message: `Without policy "${name}", roles see ${relation.policies.size === 0 ? `no row of ${table} any more` : `fewer rows of ${table}, or more if it was restrictive`}.`,
        help: `Create the policy that takes its place in the same transaction.`
      });
    }
    return;
  }
  relation.triggers.delete(name);
  if (comesBack || isUnknown) return;
  find(judging, "drop-trigger", {
    relation,
    message: `Dropping ${word} "${name}" stops reads and writes of ${table} for a moment, and what it did is no longer done.`,
    help: `Set a lock_timeout, and make sure that no code relies on it.`
  });
};
var dropFunction = (judging, { schema, name }, { cascade, missingOk }) => {
  say(judging, `drops function "${name}"`);
  const routines = judging.schema.routines;
  const known = [...routines.entries()].find(
    ([, routine]) => routine.name === name && (schema === void 0 || isOld(judging, routine))
  );
  const users = [...judging.schema.relations.values()].filter(
    (relation) => [...relation.triggers.values()].includes(name)
  );
  if (cascade) for (const relation of users) touch(judging, relation, "AccessExclusive");
  const comesBack = laterOf(judging).some(
    ({ node }) => node !== void 0 && "CreateFunctionStmt" in node && (0, import_chunk_CV6DWS45.namesOf)(node.CreateFunctionStmt.funcname).at(-1) === name
  );
  if (known === void 0 && missingOk) return;
  if (known !== void 0) routines.delete(known[0]);
  if (comesBack || known !== void 0 && !isOld(judging, known[1])) return;
  const triggers = cascade && users.length > 0 ? ` CASCADE takes its triggers on ${users.map(import_chunk_CV6DWS45.shown).join(", ")} along.` : "";
  find(judging, "drop-function", {
    message: `Code, views and policies that call "${name}" fail.${triggers}`,
    help: `Deploy code that no longer calls it first.`
  });
};
var breaks = (judging, rule, kind, name, absent) => {
  if (absent) return;
  find(judging, rule, {
    message: `Code that still uses ${kind} "${name}" fails from this moment on.`,
    help: `Deploy code that no longer uses it first, and drop it in a later release.`
  });
};
var MAX_COLUMNS = 32;
var WITHOUT_ORDER = /* @__PURE__ */ new Set([
  "json",
  "jsonpath",
  "xml",
  "point",
  "line",
  "lseg",
  "box",
  "path",
  "polygon",
  "circle"
]);
var LARGE = /* @__PURE__ */ new Set(["jsonb", "tsvector", "hstore"]);
var indexLimits = (judging, node) => {
  if ("IndexStmt" in node) {
    const { indexParams = [], indexIncludingParams = [], idxname, accessMethod, relation } = node.IndexStmt;
    const name = idxname === void 0 ? "The index" : `Index "${idxname}"`;
    tooMany(judging, name, "an index", indexParams.length + indexIncludingParams.length);
    if ((accessMethod ?? "btree") !== "btree") return;
    const keys = indexParams.flatMap(
      (each) => "IndexElem" in each && each.IndexElem.name !== void 0 && each.IndexElem.opclass === void 0 ? [each.IndexElem.name] : []
    );
    ordered(judging, relation, name, keys);
  } else if ("CreateStmt" in node) {
    const { tableElts = [], constraints = [], relation, partspec } = node.CreateStmt;
    tooMany(
      judging,
      `The partition key of "${relation?.relname}"`,
      "a partition key",
      partspec?.partParams?.length ?? 0
    );
    for (const each of [...tableElts, ...constraints]) {
      if ("Constraint" in each) constraint(judging, relation, each.Constraint, []);
      if ("ColumnDef" in each) {
        for (const own of each.ColumnDef.constraints ?? [])
          if ("Constraint" in own) constraint(judging, relation, own.Constraint, [each.ColumnDef.colname ?? ""]);
      }
    }
  } else if ("AlterTableStmt" in node) {
    for (const command of node.AlterTableStmt.cmds ?? []) {
      const def = "AlterTableCmd" in command ? command.AlterTableCmd.def : void 0;
      if (def === void 0) continue;
      if ("Constraint" in def) constraint(judging, node.AlterTableStmt.relation, def.Constraint, []);
      if ("ColumnDef" in def) {
        for (const own of def.ColumnDef.constraints ?? [])
          if ("Constraint" in own)
            constraint(judging, node.AlterTableStmt.relation, own.Constraint, [def.ColumnDef.colname ?? ""]);
      }
    }
  }
};
var KINDS2 = {
  CONSTR_PRIMARY: "primary key",
  CONSTR_UNIQUE: "unique constraint",
  CONSTR_FOREIGN: "foreign key"
};
var constraint = (judging, relation, { contype, conname, keys, fk_attrs, including, location }, own) => {
  const kind = KINDS2[contype ?? ""];
  if (kind === void 0) return;
  const isForeign = contype === "CONSTR_FOREIGN";
  const named = (0, import_chunk_CV6DWS45.namesOf)(isForeign ? fk_attrs : keys);
  const columns = named.length === 0 ? own : named;
  const name = `The ${kind}${conname === void 0 ? "" : ` "${conname}"`}`;
  tooMany(judging, name, `a ${kind}`, columns.length + (including?.length ?? 0), location);
  if (!isForeign) ordered(judging, relation, name, columns, location);
};
var tooMany = (judging, name, kind, count, at) => {
  if (count <= MAX_COLUMNS) return;
  find(judging, "index-limits", {
    at,
    message: `${name} has ${count} columns, and PostgreSQL allows ${MAX_COLUMNS} in ${kind}, those of INCLUDE among them: the statement fails.`,
    help: `Keep the columns that queries filter by, or compare a hash of all of them.`
  });
};
var ordered = (judging, range, name, columns, at) => {
  const relation = range === void 0 ? void 0 : (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
  for (const column of columns) {
    const type = relation?.columns.get(column)?.type;
    if (relation === void 0 || type === void 0 || type.schema !== void 0) continue;
    const of = `"${column}" of ${(0, import_chunk_CV6DWS45.shown)(relation)}`;
    if (!type.array && WITHOUT_ORDER.has(type.name)) {
      find(judging, "index-limits", {
        at,
        message: `${name} needs an order of ${of}, and ${type.text} has none: PostgreSQL refuses it, and the migration fails.`,
        help: type.name === "json" ? `Make the column jsonb, or index an expression such as ("${column}" ->> 'key').` : `Use USING gist where the type has one, or index an expression.`
      });
    } else if (!type.array && LARGE.has(type.name)) {
      find(judging, "index-limits", {
        at,
        level: "notice",
        message: `${name} holds whole values of ${of}, which is ${type.text}: a row whose value takes more than about 2,700 bytes is refused, and no search inside of the values uses it.`,
        help: `Use USING gin for searches inside of the values; for equality, index a hash or an expression.`
      });
    }
  }
};
var rename = (judging, statement) => {
  const { renameType, subname = "", newname = "" } = statement;
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  const sequence = sequenceOf(judging, name);
  switch (renameType) {
    case "OBJECT_TABLE":
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
    case "OBJECT_FOREIGN_TABLE":
      if (isIndex(judging, name)) renameIndex(judging, name, newname);
      else if (sequence !== void 0) renameSequence(judging, sequence, newname);
      else if (!(statement.missing_ok === true && (0, import_chunk_CV6DWS45.isProbablyAbsent)(judging.schema, name)))
        renameTable(judging, (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name), newname);
      break;
    case "OBJECT_SEQUENCE":
      if (statement.missing_ok === true && (0, import_chunk_CV6DWS45.findSequence)(judging.schema, name) === void 0)
        say(judging, `renames sequence "${name.name}" to "${newname}"`);
      else
        renameSequence(
          judging,
          sequence ?? { schema: (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), name: name.name, born: void 0, owned: false },
          newname
        );
      break;
    case "OBJECT_COLUMN":
      renameColumn(judging, (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name), subname, newname);
      break;
    case "OBJECT_INDEX":
      renameIndex(judging, name, newname);
      break;
    case "OBJECT_TABCONSTRAINT":
      renameConstraint(judging, (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name), subname, newname);
      break;
    case "OBJECT_SCHEMA":
      renameSchema(judging, subname, newname);
      break;
    case "OBJECT_TYPE":
    case "OBJECT_DOMAIN":
      renameUserType(judging, statement.object, newname);
      break;
    case "OBJECT_POLICY":
    case "OBJECT_TRIGGER":
    case "OBJECT_RULE": {
      const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name);
      say(judging, `renames "${subname}" of ${(0, import_chunk_CV6DWS45.shown)(relation)} to "${newname}"`);
      touch(judging, relation, "AccessExclusive");
      break;
    }
    default:
      say(judging, `renames "${subname || name.name}" to "${newname}"`);
  }
};
var renameTable = (judging, relation, newname) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `renames ${table} to "${newname}"`);
  touch(judging, relation, "AccessExclusive");
  const hasView = viewStandsIn(judging, relation, newname);
  const isSwap = givesNameBack(judging, relation);
  if (!hasView && !isSwap) {
    find(judging, "rename-table", {
      relation,
      message: `Code that still runs knows the ${WORDS[relation.kind]} as ${table}: each of its queries fails from the moment it is called "${newname}".`,
      help: `In the same migration create a view ${table} on "${newname}" (CREATE VIEW ${table} AS SELECT * FROM "${newname}"), which can be read and written, and drop it in a later release.`
    });
  }
  rekey(judging.schema, relation, () => relation.name = newname);
};
var WORDS = {
  table: "table",
  partitioned: "table",
  "foreign-table": "table",
  view: "view",
  matview: "materialized view"
};
var viewStandsIn = (judging, relation, newname) => {
  const later = laterOf(judging);
  const place = later.findLastIndex(
    ({ node: node2 }) => node2 !== void 0 && "ViewStmt" in node2 && isCalled(judging, node2.ViewStmt.view, relation)
  );
  const node = later[place]?.node;
  return node !== void 0 && "ViewStmt" in node && // A temporary one is seen by nobody else.
  node.ViewStmt.view?.relpersistence !== "t" && standsIn(judging, node.ViewStmt, relation, newname) && !later.slice(place + 1).some((each) => takesViewAway(judging, each.node, relation));
};
var isCalled = ({ schema }, range, relation) => range?.relname === relation.name && (0, import_chunk_CV6DWS45.homeOf)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range)) === relation.schema;
var takesViewAway = (judging, node, { schema, name }) => {
  if (node === void 0) return false;
  if ("RenameStmt" in node)
    return node.RenameStmt.relation?.relname === name && node.RenameStmt.renameType !== "OBJECT_COLUMN";
  if ("AlterObjectSchemaStmt" in node) return node.AlterObjectSchemaStmt.relation?.relname === name;
  if (!("DropStmt" in node)) return false;
  const { removeType: removeType2, objects = [] } = node.DropStmt;
  return (removeType2 === "OBJECT_VIEW" || removeType2 === "OBJECT_TABLE") && objects.some((object) => {
    const dropped = (0, import_chunk_CV6DWS45.nameOfList)("List" in object ? object.List.items : []);
    return dropped.name === name && (0, import_chunk_CV6DWS45.homeOf)(judging.schema, dropped) === schema;
  });
};
var standsIn = (judging, { query, aliases = [] }, relation, newname) => {
  const { columns, complete } = relation;
  if (query === void 0 || !("SelectStmt" in query)) return false;
  const { fromClause = [], targetList = [], ...rest } = query.SelectStmt;
  const [from] = fromClause;
  if (fromClause.length !== 1 || from === void 0 || !("RangeVar" in from)) return false;
  const { relname, schemaname, inh } = from.RangeVar;
  if (relname !== newname || inh !== true) return false;
  if (schemaname === void 0 ? !judging.schema.searchPath.includes(relation.schema) : schemaname !== relation.schema)
    return false;
  if (NOT_UPDATABLE.some((part) => rest[part] !== void 0) || (rest.op ?? "SETOP_NONE") !== "SETOP_NONE") return false;
  if (rest.whereClause !== void 0 && !isTautology(rest.whereClause) && !keepsAll(judging, rest.whereClause, newname))
    return false;
  if (nodesIn(targetList, "FuncCall").some(({ over }) => over !== void 0)) return false;
  const given = /* @__PURE__ */ new Set();
  for (const [place, target] of targetList.entries()) {
    const { name, val } = "ResTarget" in target ? target.ResTarget : {};
    if (val === void 0 || !("ColumnRef" in val)) continue;
    const last = val.ColumnRef.fields?.at(-1);
    if (last !== void 0 && "A_Star" in last) return aliases.length === 0;
    const source = (0, import_chunk_CV6DWS45.namesOf)(val.ColumnRef.fields).at(-1) ?? "";
    const alias = aliases[place];
    const column = (alias !== void 0 && "String" in alias ? alias.String.sval : name) ?? source;
    if (column === source || !columns.has(source)) given.add(column);
  }
  return complete && [...columns.keys()].every((column) => given.has(column));
};
var keepsAll = (judging, where, table) => {
  const added = (name) => {
    for (const { node } of laterOf(judging)) {
      if (node === void 0 || !("AlterTableStmt" in node) || node.AlterTableStmt.relation?.relname !== table) continue;
      for (const command of node.AlterTableStmt.cmds ?? []) {
        const { subtype, def } = "AlterTableCmd" in command ? command.AlterTableCmd : {};
        if (subtype === "AT_AddColumn" && def !== void 0 && "ColumnDef" in def && def.ColumnDef.colname === name)
          return def.ColumnDef;
      }
    }
    return void 0;
  };
  const columnOf = (side) => side !== void 0 && "ColumnRef" in side ? added((0, import_chunk_CV6DWS45.namesOf)(side.ColumnRef.fields).at(-1) ?? "") : void 0;
  if ("NullTest" in where) {
    const column2 = columnOf(where.NullTest.arg);
    return where.NullTest.nulltesttype === "IS_NULL" && column2 !== void 0 && defaultOf(column2) === void 0;
  }
  if (!("A_Expr" in where) || where.A_Expr.kind !== "AEXPR_OP" || (0, import_chunk_CV6DWS45.namesOf)(where.A_Expr.name).at(-1) !== "=")
    return false;
  const { lexpr, rexpr } = where.A_Expr;
  const [column, value] = columnOf(lexpr) === void 0 ? [columnOf(rexpr), lexpr] : [columnOf(lexpr), rexpr];
  const given = column === void 0 ? void 0 : constantOf(defaultOf(column));
  return given !== void 0 && given === constantOf(value);
};
var defaultOf = ({ constraints }) => (constraints ?? []).flatMap(
  (node) => "Constraint" in node && ["CONSTR_DEFAULT", "CONSTR_GENERATED", "CONSTR_IDENTITY"].includes(node.Constraint.contype ?? "") ? [node.Constraint.raw_expr ?? node] : []
)[0];
var constantOf = (node) => {
  if (node === void 0) return void 0;
  if ("TypeCast" in node) return constantOf(node.TypeCast.arg);
  if (!("A_Const" in node) || node.A_Const.isnull === true) return void 0;
  const { location: _, ...value } = node.A_Const;
  return JSON.stringify(value);
};
var NOT_UPDATABLE = [
  "distinctClause",
  "groupClause",
  "havingClause",
  "limitCount",
  "limitOffset",
  "withClause"
];
var givesNameBack = (judging, relation) => laterOf(judging).some(({ node }) => {
  if (node === void 0 || !("RenameStmt" in node)) return false;
  const { renameType, newname, relation: range } = node.RenameStmt;
  if (renameType !== "OBJECT_TABLE" || newname !== relation.name) return false;
  const other = (0, import_chunk_CV6DWS45.findRelation)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
  if ((other?.schema ?? (0, import_chunk_CV6DWS45.homeOf)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range))) !== relation.schema) return false;
  return other?.complete !== true || [...relation.columns.keys()].every((column) => other.columns.has(column));
});
var rekey = (schema, relation, change) => {
  for (const [key2, value] of schema.relations) if (value === relation) schema.relations.delete(key2);
  change();
  (0, import_chunk_CV6DWS45.addRelation)(schema, relation);
};
var renameColumn = (judging, relation, name, newname) => {
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `renames column "${name}" of ${table} to "${newname}"`);
  touch(judging, relation, "AccessExclusive");
  const hasTwin = laterOf(judging).some(
    ({ node }) => node !== void 0 && "AlterTableStmt" in node && isCalled(judging, node.AlterTableStmt.relation, relation) && (node.AlterTableStmt.cmds ?? []).some(
      (command) => "AlterTableCmd" in command && command.AlterTableCmd.def !== void 0 && "ColumnDef" in command.AlterTableCmd.def && command.AlterTableCmd.def.ColumnDef.colname === name && isGeneratedFrom(command.AlterTableCmd.def.ColumnDef, newname)
    )
  );
  if (!hasTwin) {
    find(judging, "rename-column", {
      relation,
      message: `Code that still runs knows the column of ${table} as "${name}": its queries fail from the moment it is called "${newname}".`,
      help: `Add "${newname}", write both from the code, copy the old rows in batches, read "${newname}", and drop "${name}" in a later release.`
    });
  }
  const column = relation.columns.get(name);
  relation.columns.delete(name);
  relation.columns.set(newname, { notNull: false, hasDefault: false, ...column, name: newname });
  for (const [key2, constraint2] of relation.constraints) {
    if (!constraint2.columns.includes(name)) continue;
    relation.constraints.set(key2, {
      ...constraint2,
      columns: renamed(constraint2.columns, name, newname),
      ...constraint2.provesNotNull === void 0 ? {} : { provesNotNull: renamed(constraint2.provesNotNull, name, newname) }
    });
  }
  for (const index of judging.schema.indexes.values()) {
    const isIn = [index.columns, index.named, index.included].some((part) => part?.includes(name) === true);
    if (index.table !== relation || !isIn) continue;
    const follow = (part) => index[part] === void 0 ? {} : { [part]: renamed(index[part], name, newname) };
    (0, import_chunk_CV6DWS45.addIndex)(judging.schema, {
      ...index,
      columns: index.columns.map((each) => each === name ? newname : each),
      ...follow("named"),
      ...follow("classed"),
      ...follow("collated"),
      ...follow("included")
    });
  }
};
var isGeneratedFrom = ({ constraints }, source) => (constraints ?? []).some(
  (node) => "Constraint" in node && node.Constraint.contype === "CONSTR_GENERATED" && nodesIn(node.Constraint.raw_expr, "ColumnRef").some(({ fields }) => (0, import_chunk_CV6DWS45.namesOf)(fields).at(-1) === source)
);
var renamed = (names, from, to) => names.map((name) => name === from ? to : name);
var renameIndex = (judging, name, newname) => {
  say(judging, `renames index "${name.name}" to "${newname}"`);
  const index = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, name);
  if (index === void 0) return;
  (0, import_chunk_CV6DWS45.removeIndex)(judging.schema, index);
  (0, import_chunk_CV6DWS45.addIndex)(judging.schema, { ...index, name: newname });
};
var renameConstraint = (judging, relation, name, newname) => {
  say(judging, `renames constraint "${name}" of ${(0, import_chunk_CV6DWS45.shown)(relation)} to "${newname}"`);
  touch(judging, relation, "AccessExclusive");
  const constraint2 = relation.constraints.get(name);
  if (constraint2 === void 0) return;
  relation.constraints.delete(name);
  relation.constraints.set(newname, { ...constraint2, name: newname });
  const index = (0, import_chunk_CV6DWS45.findIndex)(judging.schema, { schema: relation.schema, name });
  if (index === void 0) return;
  (0, import_chunk_CV6DWS45.removeIndex)(judging.schema, index);
  (0, import_chunk_CV6DWS45.addIndex)(judging.schema, { ...index, name: newname });
};
var renameSchema = (judging, name, newname) => {
  say(judging, `renames schema "${name}" to "${newname}"`);
  const inside = [...judging.schema.relations.values()].filter(({ schema }) => schema === name);
  if (inside.length === 0 || inside.some((relation) => isOld(judging, relation))) {
    find(judging, "rename-schema", {
      message: `Code that still runs, its search_path included, knows the schema as "${name}": its queries fail from the moment it is called "${newname}".`,
      help: `Create "${newname}", move the tables one by one with views left behind under the old name, and drop "${name}" in a later release.`
    });
  }
  for (const relation of inside) rekey(judging.schema, relation, () => relation.schema = newname);
};
var renameUserType = (judging, object, newname) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(object !== void 0 && "List" in object ? object.List.items : []);
  say(judging, `renames type "${name.name}" to "${newname}"`);
  const type = (0, import_chunk_CV6DWS45.findType)(judging.schema, name);
  const isRebuild = laterOf(judging).some(
    ({ node }) => node !== void 0 && ("CreateEnumStmt" in node && (0, import_chunk_CV6DWS45.namesOf)(node.CreateEnumStmt.typeName).at(-1) === name.name || "RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_TYPE" && node.RenameStmt.newname === name.name)
  );
  if (!isRebuild && (type === void 0 || isOld(judging, type))) {
    find(judging, "rename-type", {
      message: `Code that still runs casts to "${name.name}": its statements fail from the moment the type is called "${newname}".`,
      help: `Keep the name, or deploy code that names no type first.`
    });
  }
  if (type === void 0) return;
  (0, import_chunk_CV6DWS45.removeType)(judging.schema, type);
  type.name = newname;
  (0, import_chunk_CV6DWS45.addType)(judging.schema, type);
  for (const relation of judging.schema.relations.values()) {
    for (const [key2, column] of relation.columns) {
      if (column.type?.name === name.name) {
        relation.columns.set(key2, {
          ...column,
          type: { ...column.type, name: newname, text: column.type.text.replace(name.name, newname) }
        });
      }
    }
  }
};
var setSchema = (judging, statement) => {
  const { newschema = "" } = statement;
  if (statement.relation === void 0) {
    say(judging, `moves something to schema "${newschema}"`);
    return;
  }
  const name = (0, import_chunk_CV6DWS45.nameOfRange)(statement.relation);
  const sequence = sequenceOf(judging, name);
  if (sequence !== void 0 || statement.objectType === "OBJECT_SEQUENCE") {
    const { schema } = judging;
    const unknown = { schema: (0, import_chunk_CV6DWS45.homeOf)(schema, name), name: name.name, born: void 0, owned: false };
    moveSequence(judging, sequence ?? unknown, newschema);
    return;
  }
  const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, name);
  const table = (0, import_chunk_CV6DWS45.shown)(relation);
  say(judging, `moves ${table} to schema "${newschema}"`);
  touch(judging, relation, "AccessExclusive");
  find(judging, "set-schema", {
    relation,
    message: `Code that still runs looks for ${table} where it was: its queries fail from the moment it is in schema "${newschema}", unless that is in its search_path.`,
    help: `Leave a view of the old name behind, and drop it in a later release.`
  });
  rekey(judging.schema, relation, () => relation.schema = newschema);
};
var MAX_DEPTH = 3;
var doBlock = (judging, statement, judgeNested) => {
  const language = optionText(statement.args, "language") ?? "plpgsql";
  if (language !== "plpgsql") {
    say(judging, `runs a block in ${language}`);
    opaque(judging, `The block is written in ${language}`);
    return;
  }
  runBody(judging, judging.statement.sql, judgeNested);
};
var runBody = (judging, sql, judgeNested) => {
  const tree = judging.parser.parsePlPgSql(sql);
  if (tree === void 0) {
    opaque(judging, "The body of the block cannot be read");
    return;
  }
  const pieces = embeddedIn(tree);
  if (pieces.length === 0) say(judging, "runs a block");
  const offset = bodyOffset(sql);
  const place = placeOfLine(judging, sql, offset);
  const values = valuesIn(tree);
  const followed = /* @__PURE__ */ new Set();
  for (const piece of pieces) {
    const text = piece.dynamic ? literalOf(judging, piece.sql) : piece.sql;
    if (text === void 0) {
      builtLater(judging, piece.sql, place(piece.line));
      for (const value of values.get(piece.sql.trim().toLowerCase()) ?? []) {
        if (followed.has(value)) continue;
        followed.add(value);
        const isTold = literalOf(judging, value) !== void 0 || values.has(value.trim().toLowerCase());
        if (isTold || (0, import_chunk_4ZETWQZ3.lossIn)(literalOf(judging, value, import_chunk_4ZETWQZ3.PLACEHOLDER) ?? "") !== void 0)
          pieces.push({ sql: value, line: piece.line, dynamic: true });
      }
      continue;
    }
    const read = piece.dynamic ? (0, import_chunk_I5TGMHCY.readSql)(judging.parser, text).statements : [{ sql: text, ...(0, import_chunk_I5TGMHCY.parseOne)(judging.parser, text) }];
    for (const { sql: own, node } of read) {
      if (node === void 0 || piece.dynamic && isAboutUnknown(node)) {
        if (piece.dynamic) builtLater(judging, piece.sql, place(piece.line), own);
        continue;
      }
      if (own.includes(import_chunk_4ZETWQZ3.PLACEHOLDER)) judging.schema.hidden = true;
      const position = place(piece.line);
      const nested = { sql: own, ...position, endLine: position.line, node, at: () => position };
      judgeNested({ ...judging, statement: nested, nested: true, depth: (judging.depth ?? 0) + 1 });
    }
  }
};
var opaque = (judging, what, place) => {
  judging.schema.hidden = true;
  const target = place === void 0 ? judging : { ...judging, statement: { ...judging.statement, at: () => place } };
  find(target, "opaque-dynamic-sql", {
    message: `${what}, so that its effect cannot be told from the text.`,
    help: `Write the statement out, or rehearse the migration, which sees what it really does.`
  });
};
var builtLater = (judging, expression, place, sketch = literalOf(judging, expression, import_chunk_4ZETWQZ3.PLACEHOLDER) ?? "") => {
  const text = oneLine(expression, 80);
  const loss = (0, import_chunk_4ZETWQZ3.lossIn)(sketch);
  if (loss === void 0) {
    opaque(judging, `EXECUTE builds its statement at run time (${text})`, place);
    return;
  }
  judging.schema.hidden = true;
  find({ ...judging, statement: { ...judging.statement, at: () => place } }, loss.rule, {
    message: `EXECUTE ${loss.does}, and which one is only known when it runs (${text}): ${loss.so}.`,
    help: `Write out what is meant, so that people see it; or rehearse the migration, which sees what it really takes away.`
  });
};
var queryAt = (value, name) => {
  const found = propertyOf(propertyOf(propertyOf(value, name), "PLpgSQL_expr"), "query");
  return typeof found === "string" ? found : void 0;
};
var valuesIn = (tree) => {
  const values = /* @__PURE__ */ new Map();
  const add = (name, value) => {
    const known = values.get(name);
    if (known === void 0) values.set(name, [value]);
    else known.push(value);
  };
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    for (const [kind, value] of Object.entries(node)) {
      if (kind === "PLpgSQL_var") {
        const name = propertyOf(value, "refname");
        const given = queryAt(value, "default_val");
        if (typeof name === "string" && given !== void 0) add(name.toLowerCase(), given);
      } else if (kind === "PLpgSQL_stmt_assign") {
        const [, name = "", given = ""] = /^\s*"?([^\s":=]+)"?\s*:?=([\s\S]*)$/.exec(queryAt(value, "expr") ?? "") ?? [];
        if (name !== "") add(name.toLowerCase(), given);
      }
      visit(value);
    }
  };
  visit(tree);
  return values;
};
var AS_EXPRESSION = 2;
var AS_ASSIGNMENT = 3;
var embeddedIn = (tree) => {
  const found = [];
  const visit = (node, line, dynamic) => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, line, dynamic);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const own = numberAt(node, "lineno") ?? line;
    for (const [kind, value] of Object.entries(node)) {
      if (kind === "PLpgSQL_expr") push(value, own, dynamic);
      else if (kind === "PLpgSQL_stmt_dynexecute" || kind === "PLpgSQL_stmt_dynfors") {
        const { query, ...rest } = value;
        visit(query, numberAt(value, "lineno") ?? own, true);
        visit(rest, own, false);
      } else visit(value, own, kind === "dynquery");
    }
  };
  const push = (expression, line, dynamic) => {
    const query = propertyOf(expression, "query");
    if (typeof query !== "string") return;
    const mode = numberAt(expression, "parseMode") ?? 0;
    if (dynamic || mode < AS_EXPRESSION) found.push({ sql: query, line, dynamic });
    else if (query.includes("(")) {
      const value = mode === AS_ASSIGNMENT ? query.replace(/^.*?=/s, "") : query;
      found.push({ sql: `SELECT ${value}`, line, dynamic });
    }
  };
  visit(tree, 1, false);
  return found;
};
var propertyOf = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
var numberAt = (value, name) => {
  const found = propertyOf(value, name);
  return typeof found === "number" ? found : void 0;
};
var runSqlBody = (judging, { body, atomic, name }, judgeNested) => {
  const { line, column, endLine } = judging.statement;
  const at = () => judging.statement.at(0);
  const statements = atomic?.map((node) => ({ sql: "", node })) ?? (0, import_chunk_I5TGMHCY.readSql)(judging.parser, body).statements;
  for (const { sql, node } of statements) {
    if (node === void 0) opaque(judging, `The body of "${name}" cannot be read`);
    else judgeNested({ ...judging, statement: { sql, line, column, endLine, node, at }, nested: true });
  }
};
var atomicBody = (body) => {
  if (body === void 0) return void 0;
  if ("ReturnStmt" in body)
    return [{ SelectStmt: { targetList: [{ ResTarget: { val: body.ReturnStmt.returnval } }] } }];
  return "List" in body ? (body.List.items ?? []).flatMap((each) => atomicBody(each) ?? []) : [body];
};
var isAboutUnknown = (node) => {
  const tree = JSON.stringify(node);
  return "DropStmt" in node ? tree.includes(import_chunk_4ZETWQZ3.PLACEHOLDER) : tree.includes(`"relname":"${import_chunk_4ZETWQZ3.PLACEHOLDER}"`) || tree.includes(`"schemaname":"${import_chunk_4ZETWQZ3.PLACEHOLDER}"`);
};
var literalOf = (judging, expression, gap) => {
  const read = judging.parser.parse(`select ${expression}`);
  const node = read.ok ? read.nodes[0] : void 0;
  if (node === void 0 || !("SelectStmt" in node)) return void 0;
  const target = node.SelectStmt.targetList?.[0];
  const value = target !== void 0 && "ResTarget" in target ? target.ResTarget.val : void 0;
  return value === void 0 ? void 0 : textOf(value, gap);
};
var textOf = (node, gap) => {
  if ("A_Const" in node) return node.A_Const.sval?.sval;
  if ("TypeCast" in node) return node.TypeCast.arg === void 0 ? gap : textOf(node.TypeCast.arg, gap);
  if ("FuncCall" in node && (0, import_chunk_CV6DWS45.namesOf)(node.FuncCall.funcname).at(-1) === "format") {
    const [pattern, ...args] = node.FuncCall.args ?? [];
    const text = pattern === void 0 ? gap : textOf(pattern, gap);
    const values = args.map((each) => textOf(each));
    if (text === void 0) return void 0;
    let unknown = false;
    let next = 0;
    const filled = text.replaceAll(/%(?:(\d+)\$)?([ILs%])/g, (_, position, kind) => {
      if (kind === "%") return "%";
      const place = position === void 0 ? next++ : Number(position) - 1;
      const value = place < values.length ? values[place] : "";
      if (value === void 0 && kind === "s") unknown = true;
      const given = value ?? import_chunk_4ZETWQZ3.PLACEHOLDER;
      return kind === "I" ? `"${given}"` : kind === "L" ? `'${given.replaceAll("'", "''")}'` : given;
    });
    return unknown && gap === void 0 ? void 0 : filled;
  }
  if ("A_Expr" in node && (0, import_chunk_CV6DWS45.namesOf)(node.A_Expr.name).at(-1) === "||") {
    const { lexpr, rexpr } = node.A_Expr;
    const left = lexpr === void 0 ? gap : textOf(lexpr, gap);
    const right = rexpr === void 0 ? gap : textOf(rexpr, gap);
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  return gap;
};
var bodyOffset = (sql) => {
  const match = /\$(?:[A-Za-z_]\w*)?\$/.exec(sql);
  return match === null ? 0 : match.index + match[0].length;
};
var placeOfLine = (judging, sql, offset) => {
  if (judging.nested || sql !== judging.statement.sql) return () => judging.statement.at(0);
  const lines = sql.slice(offset).split("\n");
  const bytesBefore = Buffer.byteLength(sql.slice(0, offset));
  return (line) => {
    const before = lines.slice(0, line - 1).join("\n");
    const current = lines[line - 1] ?? "";
    const indent = current.length - current.trimStart().length;
    return judging.statement.at(bytesBefore + Buffer.byteLength(before) + (line > 1 ? 1 : 0) + indent);
  };
};
var createFunction = (judging, statement) => {
  const name = (0, import_chunk_CV6DWS45.nameOfList)(statement.funcname);
  const volatility = optionText(statement.options, "volatility") ?? "volatile";
  const language = optionText(statement.options, "language") ?? "sql";
  const existing = (0, import_chunk_CV6DWS45.findRoutine)(judging.schema, name);
  say(
    judging,
    `${statement.replace === true && existing !== void 0 ? "replaces" : "creates"} function "${name.name}"`
  );
  const path = ownPath(statement.options);
  const atomic = atomicBody(statement.sql_body);
  const setsPath = path !== void 0;
  const routine = {
    name: name.name,
    language: language.toLowerCase(),
    volatility: volatility === "immutable" ? "immutable" : volatility === "stable" ? "stable" : "volatile",
    body: bodyText(statement.options),
    sql: judging.statement.sql,
    ...atomic === void 0 ? {} : { atomic },
    ...path === void 0 ? {} : { searchPath: path },
    born: judging.unit
  };
  if (existing !== void 0 && existing.volatility !== routine.volatility) {
    find(judging, "function-volatility-change", {
      message: `"${name.name}" was ${existing.volatility.toUpperCase()} and becomes ${routine.volatility.toUpperCase()}: indexes and plans that rely on it are not rebuilt.`,
      help: `Rebuild what depends on it with REINDEX \u2026 CONCURRENTLY, or give the new function another name.`
    });
  }
  const definer = (statement.options ?? []).some(
    (node) => "DefElem" in node && node.DefElem.defname === "security" && node.DefElem.arg !== void 0 && "Boolean" in node.DefElem.arg && node.DefElem.arg.Boolean.boolval === true
  );
  if (definer && !setsPath && !pathIsSetLater(judging, name.name)) {
    find(judging, "security-definer-without-search-path", {
      message: `"${name.name}" runs with its owner's rights and looks names up in the caller's search_path: a caller can put objects of its own there and act as the owner.`,
      help: `Add SET search_path = '' to the function and write every name in it with its schema.`
    });
  }
  (0, import_chunk_CV6DWS45.addRoutine)(judging.schema, (0, import_chunk_CV6DWS45.homeOf)(judging.schema, name), routine);
};
var ownPath = (options) => {
  for (const node of options ?? []) {
    const arg = "DefElem" in node && node.DefElem.defname === "set" ? node.DefElem.arg : void 0;
    if (arg === void 0 || !("VariableSetStmt" in arg) || arg.VariableSetStmt.name !== "search_path") continue;
    return pathOf(arg.VariableSetStmt.args);
  }
  return void 0;
};
var pathIsSetLater = (judging, name) => laterOf(judging).some(
  ({ node, sql }) => node !== void 0 && "AlterFunctionStmt" in node && alteredName(node.AlterFunctionStmt) === name && /set\s+search_path/i.test(sql)
);
var alteredName = ({ func }) => (0, import_chunk_CV6DWS45.namesOf)(func?.objname).at(-1) ?? "";
var call = (judging, names, judgeNested) => {
  if ((judging.depth ?? 0) > MAX_DEPTH) return;
  const routine = (0, import_chunk_CV6DWS45.findRoutine)(judging.schema, {
    schema: names.length > 1 ? names.at(-2) : void 0,
    name: names.at(-1) ?? ""
  });
  if (routine === void 0 || routine.language !== "plpgsql" && routine.language !== "sql") return;
  say(judging, `calls ${routine.name}()`);
  const inner = { ...judging, depth: (judging.depth ?? 0) + 1 };
  const callers = judging.schema.searchPath;
  if (routine.searchPath !== void 0) judging.schema.searchPath = routine.searchPath;
  if (routine.language === "plpgsql") runBody(inner, routine.sql, judgeNested);
  else runSqlBody(inner, routine, judgeNested);
  if (routine.searchPath !== void 0) judging.schema.searchPath = callers;
};
var optionText = (options, name) => {
  for (const node of options ?? []) {
    if (!("DefElem" in node) || node.DefElem.defname !== name) continue;
    const { arg } = node.DefElem;
    if (arg !== void 0 && "String" in arg) return arg.String.sval;
  }
  return void 0;
};
var bodyText = (options) => {
  for (const node of options ?? []) {
    if (!("DefElem" in node) || node.DefElem.defname !== "as") continue;
    const { arg } = node.DefElem;
    if (arg !== void 0 && "List" in arg) return (0, import_chunk_CV6DWS45.namesOf)(arg.List.items)[0] ?? "";
    if (arg !== void 0 && "String" in arg) return arg.String.sval ?? "";
  }
  return "";
};
var judgeStatement = (judging) => {
  const { node } = judging.statement;
  if (node === void 0) {
    const { opaque: opaque2, mistake } = judging.statement;
    if (opaque2 === true || mistake !== void 0) judging.schema.hidden = true;
    return;
  }
  enumValue(judging, node);
  judgeNode(judging, node);
  indexLimits(judging, node);
};
var judgeNode = (judging, node) => {
  for (const query of changesInWith(node)) judgeNode(judging, query);
  if (callsWhatItNames(node)) calls(judging, node);
  for (const expression of runOnRows(node)) calls(judging, expression);
  if ("AlterTableStmt" in node) alterTable(judging, node.AlterTableStmt);
  else if ("CreateStmt" in node) createTable2(judging, node.CreateStmt);
  else if ("IndexStmt" in node) createIndex(judging, node.IndexStmt);
  else if ("DropStmt" in node) drop(judging, node.DropStmt);
  else if ("RenameStmt" in node) rename(judging, node.RenameStmt);
  else if ("InsertStmt" in node) insert(judging, node.InsertStmt);
  else if ("UpdateStmt" in node) update(judging, node.UpdateStmt);
  else if ("DeleteStmt" in node) remove(judging, node.DeleteStmt);
  else if ("MergeStmt" in node) merge(judging, node.MergeStmt);
  else if ("PrepareStmt" in node && node.PrepareStmt.query !== void 0) judgeNode(judging, node.PrepareStmt.query);
  else if ("SelectStmt" in node) selectWithCalls(judging, node.SelectStmt, node);
  else if ("CreateEnumStmt" in node) createEnum(judging, node.CreateEnumStmt);
  else if ("AlterEnumStmt" in node) alterEnum(judging, node.AlterEnumStmt);
  else if ("CreateTableAsStmt" in node) createTableAs(judging, node.CreateTableAsStmt);
  else if ("ViewStmt" in node) createView(judging, node.ViewStmt);
  else if ("CreateTrigStmt" in node) createTrigger(judging, node.CreateTrigStmt);
  else if ("RuleStmt" in node) createRule(judging, node.RuleStmt);
  else if ("CreateDomainStmt" in node) createDomain(judging, node.CreateDomainStmt);
  else if ("AlterDomainStmt" in node) alterDomain(judging, node.AlterDomainStmt);
  else if ("CreateFunctionStmt" in node) createFunction(judging, node.CreateFunctionStmt);
  else if ("DoStmt" in node) doBlock(judging, node.DoStmt, judgeStatement);
  else if ("CallStmt" in node) call(judging, (0, import_chunk_CV6DWS45.namesOf)(node.CallStmt.funccall?.funcname), judgeStatement);
  else if ("TruncateStmt" in node) truncate(judging, node.TruncateStmt);
  else if ("LockStmt" in node) lockTable(judging, node.LockStmt);
  else if ("RefreshMatViewStmt" in node) refresh(judging, node.RefreshMatViewStmt);
  else if ("ReindexStmt" in node) reindex(judging, node.ReindexStmt);
  else if ("AlterObjectSchemaStmt" in node) setSchema(judging, node.AlterObjectSchemaStmt);
  else if ("VariableSetStmt" in node) set(judging, node.VariableSetStmt);
  else if ("TransactionStmt" in node) control(judging, node.TransactionStmt);
  else if ("CreatePolicyStmt" in node) createPolicy(judging, node.CreatePolicyStmt);
  else if ("AlterPolicyStmt" in node) alterPolicy(judging, node.AlterPolicyStmt);
  else if ("GrantStmt" in node) grant(judging, node.GrantStmt);
  else if ("AlterDefaultPrivilegesStmt" in node) alterDefaultPrivileges(judging, node.AlterDefaultPrivilegesStmt);
  else if ("CreateRoleStmt" in node) role(judging, node.CreateRoleStmt, node.CreateRoleStmt.role ?? "");
  else if ("AlterRoleStmt" in node) role(judging, node.AlterRoleStmt, node.AlterRoleStmt.role?.rolename ?? "");
  else others(judging, node);
};
var changesInWith = (node) => {
  const clause = "SelectStmt" in node ? node.SelectStmt.withClause : "InsertStmt" in node ? node.InsertStmt.withClause : "UpdateStmt" in node ? node.UpdateStmt.withClause : "DeleteStmt" in node ? node.DeleteStmt.withClause : void 0;
  return (clause?.ctes ?? []).flatMap((each) => {
    const query = "CommonTableExpr" in each ? each.CommonTableExpr.ctequery : void 0;
    return query !== void 0 && ("InsertStmt" in query || "UpdateStmt" in query || "DeleteStmt" in query || "MergeStmt" in query) ? [query] : [];
  });
};
var others = (judging, node) => {
  const { schema } = judging;
  if ("VacuumStmt" in node) vacuum(judging, node);
  else if ("ClusterStmt" in node) {
    const { relation: range } = node.ClusterStmt;
    const name = range === void 0 ? "every table" : `"${range.relname}"`;
    say(judging, `clusters ${name}`);
    const relation = range === void 0 ? void 0 : (0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
    if (relation !== void 0) touch(judging, relation, "AccessExclusive", "rewrite");
    find(judging, "cluster", {
      ...relation === void 0 ? {} : { relation },
      message: `CLUSTER writes ${name} and its indexes anew, and stops all reads and writes of it meanwhile.`,
      help: `Use pg_repack, or a maintenance window.`
    });
  } else if ("CreateSchemaStmt" in node) {
    const { schemaname = "", if_not_exists: ifNotExists } = node.CreateSchemaStmt;
    say(judging, `creates schema "${schemaname}"`);
    const isOlder2 = schemaname === "public" || [...schema.relations.values()].some((each) => each.schema === schemaname && each.born === void 0);
    if (ifNotExists !== true || !(isOlder2 || schema.namespaces.has(schemaname)))
      schema.namespaces.set(schemaname, { born: judging.unit, certain: ifNotExists !== true });
    for (const element of node.CreateSchemaStmt.schemaElts ?? []) judgeNode(judging, element);
  } else if ("CreateForeignTableStmt" in node) {
    foreignTable(judging, node.CreateForeignTableStmt.base ?? {});
  } else if ("ImportForeignSchemaStmt" in node) {
    say(judging, "imports foreign tables");
    schema.hidden = true;
  } else if ("CompositeTypeStmt" in node) {
    say(judging, "creates a composite type");
    const name = (0, import_chunk_CV6DWS45.nameOfRange)(node.CompositeTypeStmt.typevar);
    (0, import_chunk_CV6DWS45.addType)(schema, {
      schema: (0, import_chunk_CV6DWS45.homeOf)(schema, name),
      name: name.name,
      kind: "composite",
      born: judging.unit,
      values: [],
      constrained: false
    });
  } else if ("CreateRangeStmt" in node || "DefineStmt" in node) {
    schema.hidden = true;
    say(judging, wordsOf(node));
  } else if ("CreateSeqStmt" in node) {
    const name = (0, import_chunk_CV6DWS45.nameOfRange)(node.CreateSeqStmt.sequence);
    say(judging, `creates sequence "${name.name}"`);
    (0, import_chunk_CV6DWS45.setSequence)(schema, { schema: (0, import_chunk_CV6DWS45.homeOf)(schema, name), name: name.name, born: judging.unit, owned: false });
  } else if ("CreateExtensionStmt" in node) {
    const { extname = "" } = node.CreateExtensionStmt;
    say(judging, `creates extension "${extname}"`);
    schema.hidden = true;
    find(judging, "create-extension", {
      message: `Extension "${extname}" must be installed on the server, and the role that migrates must be allowed to create it.`,
      help: `Make sure that production has it before the deploy.`
    });
    const namesSchema = (node.CreateExtensionStmt.options ?? []).some(
      (option) => "DefElem" in option && option.DefElem.defname === "schema"
    );
    if (judging.migration.framework === "supabase" && !namesSchema) {
      find(judging, "extension-in-public", {
        message: `Extension "${extname}" goes into schema public, where the API of Supabase shows its functions.`,
        help: `Create it WITH SCHEMA extensions.`
      });
    }
  } else if ("CommentStmt" in node) {
    say(judging, "sets a comment");
    const { objtype, object } = node.CommentStmt;
    const names = object !== void 0 && "List" in object ? (0, import_chunk_CV6DWS45.namesOf)(object.List.items) : [];
    const path = objtype === "OBJECT_COLUMN" ? names.slice(0, -1) : names;
    if (objtype === "OBJECT_TABLE" || objtype === "OBJECT_COLUMN") {
      touch(
        judging,
        (0, import_chunk_CV6DWS45.relationOrOld)(schema, { schema: path.length > 1 ? path.at(-2) : void 0, name: path.at(-1) ?? "" }),
        "ShareUpdateExclusive"
      );
    }
  } else if ("CreateStatsStmt" in node) {
    for (const range of node.CreateStatsStmt.relations ?? []) {
      if ("RangeVar" in range)
        touch(judging, (0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(range.RangeVar)), "ShareUpdateExclusive");
    }
    say(judging, "creates statistics");
  } else if ("CreatePublicationStmt" in node) {
    for (const { relation } of nodesIn(node, "PublicationObjSpec").map(({ pubtable }) => ({
      relation: pubtable?.relation
    }))) {
      if (relation !== void 0) touch(judging, (0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(relation)), "ShareUpdateExclusive");
    }
    say(judging, "creates a publication");
  } else if ("DropdbStmt" in node) {
    say(judging, `drops database "${node.DropdbStmt.dbname}"`);
    find(judging, "drop-database", {
      message: `DROP DATABASE "${node.DropdbStmt.dbname}": everything in it is gone for good.`,
      help: `Do this by hand, with a backup.`
    });
    nonTransactional(judging, "DROP DATABASE");
  } else if ("CreatedbStmt" in node) {
    say(judging, `creates database "${node.CreatedbStmt.dbname}"`);
    nonTransactional(judging, "CREATE DATABASE");
  } else if ("AlterSystemStmt" in node) {
    say(judging, "changes the configuration of the server");
    nonTransactional(judging, "ALTER SYSTEM");
  } else if ("CopyStmt" in node) {
    const { relation, query, is_from: isFrom, is_program: isProgram, filename } = node.CopyStmt;
    if (query !== void 0) judgeNode(judging, query);
    if (isProgram === true) {
      find(judging, "copy-program", {
        message: `COPY \u2026 PROGRAM runs "${oneLine(filename ?? "", 60)}" on the database server, as the account that runs PostgreSQL: only a superuser may, and whoever changes the program changes what the migration does.`,
        help: `Copy the rows from where the migration runs, with \\copy or COPY \u2026 FROM STDIN.`
      });
    }
    if (relation !== void 0 && isFrom === true) {
      const target = (0, import_chunk_CV6DWS45.relationOrOld)(schema, (0, import_chunk_CV6DWS45.nameOfRange)(relation));
      say(judging, `copies rows into ${(0, import_chunk_CV6DWS45.shown)(target)}`);
      touch(judging, target, "RowExclusive");
      target.filled = true;
    }
  } else if ("DropOwnedStmt" in node) {
    const roles = nodesIn(node.DropOwnedStmt.roles, "RoleSpec").map(
      ({ rolename }) => `"${rolename ?? "the current role"}"`
    );
    say(judging, `drops what ${roles.join(", ")} owns`);
    schema.hidden = true;
    find(judging, "drop-owned", {
      message: `DROP OWNED drops every table, view and function that ${roles.join(" and ")} owns in this database${node.DropOwnedStmt.behavior === "DROP_CASCADE" ? ", and whatever depends on them" : ""}, for good.`,
      help: `Drop what is meant by name, or give it to another role with REASSIGN OWNED.`
    });
  } else if ("ExplainStmt" in node) {
    const { query, options } = node.ExplainStmt;
    if (query !== void 0 && isTrueOption(options, "analyze")) judgeNode(judging, query);
    else say(judging, wordsOf(node));
  } else if ("DiscardStmt" in node) {
    say(judging, wordsOf(node));
    discard(judging, node.DiscardStmt.target);
  } else if ("AlterOwnerStmt" in node) say(judging, "changes an owner");
  else say(judging, wordsOf(node));
};
var vacuum = (judging, node) => {
  const { options, rels, is_vacuumcmd: isVacuum } = node.VacuumStmt;
  const isFull = (options ?? []).some((option) => "DefElem" in option && option.DefElem.defname === "full");
  say(judging, isVacuum === true ? `vacuums${isFull ? " in full" : ""}` : "analyzes");
  const relations = nodesIn(rels, "VacuumRelation").flatMap(
    ({ relation }) => relation === void 0 ? [] : [relation]
  );
  for (const range of relations) {
    const relation = (0, import_chunk_CV6DWS45.relationOrOld)(judging.schema, (0, import_chunk_CV6DWS45.nameOfRange)(range));
    touch(judging, relation, isFull ? "AccessExclusive" : "ShareUpdateExclusive", isFull ? "rewrite" : "none");
    if (isFull) {
      find(judging, "vacuum-full", {
        relation,
        message: `VACUUM FULL writes all of ${(0, import_chunk_CV6DWS45.shown)(relation)} anew, and stops all reads and writes of it meanwhile.`,
        help: `Use pg_repack, or plain VACUUM, which stops nobody.`
      });
    }
  }
  if (isFull && relations.length === 0) {
    find(judging, "vacuum-full", {
      message: `VACUUM FULL without a table writes every table of the database anew, and stops all reads and writes of each meanwhile.`,
      help: `Name the table, and use pg_repack.`
    });
  }
  if (isVacuum === true) nonTransactional(judging, "VACUUM");
};
var nonTransactional = (judging, what) => {
  if (!judging.transaction.open) return;
  find(judging, "nontransactional-statement-in-tx", {
    message: `${what} cannot run inside a transaction, and this file runs in one: the migration fails.`,
    help: `Run it by hand, or in a file that the runner sends without a transaction.`
  });
};
var selectWithCalls = (judging, statement, node) => {
  if (statement.intoClause !== void 0) createTableAs(judging, { into: statement.intoClause, query: node });
  select(judging, statement);
  calls(judging, node);
  if (judging.words.length === 0 && !judging.nested) say(judging, "selects");
};
var callsWhatItNames = (node) => "InsertStmt" in node || "UpdateStmt" in node || "DeleteStmt" in node || "MergeStmt" in node || "CallStmt" in node || "CreateTableAsStmt" in node && node.CreateTableAsStmt.into?.skipData !== true;
var runOnRows = (node) => {
  if ("IndexStmt" in node) {
    const { indexParams = [], whereClause } = node.IndexStmt;
    return [...indexParams, ...whereClause === void 0 ? [] : [whereClause]];
  }
  if (!("AlterTableStmt" in node)) return [];
  return (node.AlterTableStmt.cmds ?? []).flatMap((each) => {
    const { subtype, def } = "AlterTableCmd" in each ? each.AlterTableCmd : {};
    if (def === void 0) return [];
    if (subtype === "AT_AddColumn") return [def];
    if (subtype === "AT_AddConstraint")
      return "Constraint" in def && def.Constraint.skip_validation === true ? [] : [def];
    if (subtype !== "AT_AlterColumnType" || !("ColumnDef" in def)) return [];
    const { raw_default: using } = def.ColumnDef;
    return using === void 0 ? [] : [using];
  });
};
var calls = (judging, node) => {
  for (const { funcname, args } of nodesIn(node, "FuncCall")) {
    const names = (0, import_chunk_CV6DWS45.namesOf)(funcname);
    if (names.at(-1) === "set_config") setConfig(judging, args ?? []);
    else call(judging, names, judgeStatement);
  }
};
var enumValue = (judging, node) => {
  if ("AlterEnumStmt" in node || "CreateEnumStmt" in node || "CreateFunctionStmt" in node || "CommentStmt" in node)
    return;
  const used = usesNewEnumValue(judging, node);
  if (used === void 0) return;
  find(judging, "enum-add-value-used-in-same-tx", {
    message: `'${used.value}' was added to "${used.type}" in this transaction, and PostgreSQL refuses to use it before that has been committed (error 55P04): the migration fails.`,
    help: `Move what uses it to a later migration.`
  });
};
var wordsOf = (node) => (Object.keys(node)[0] ?? "").replace(/Stmt$/, "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
var judgeMigration = (given) => {
  const { migration, schema, settings } = given;
  const mode = settings.transaction ?? migration.transaction;
  const { statements } = migration;
  const managed = mode === "file" || mode === "all" || mode === "whole" && statements.length > 1;
  const transaction = {
    open: managed,
    explicit: false,
    managed,
    held: /* @__PURE__ */ new Map(),
    notValid: /* @__PURE__ */ new Set(),
    enumValues: /* @__PURE__ */ new Map(),
    added: /* @__PURE__ */ new Set(),
    lockTimeoutMs: void 0,
    lockTimeoutSaid: false,
    lockTimeoutLocal: false,
    statementTimeoutMs: void 0,
    outerPath: void 0,
    fleeting: /* @__PURE__ */ new Set(),
    saved: [],
    goesBack: takesBack(statements)
  };
  schema.searchPath = ["public"];
  (0, import_chunk_CV6DWS45.forgetTemporary)(schema);
  const findings = [];
  const words = [];
  const effects = [];
  const timeouts = timeoutWatch(settings);
  const seePasses = passWatch();
  const seeForeignKeys = foreignKeyWatch(migration, schema);
  let isWide = false;
  let last;
  const judged = mode === migration.transaction ? migration : { ...migration, transaction: mode };
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index];
    if (statement === void 0) continue;
    const own = [];
    effects.push(own);
    if (statement.label !== void 0) words.push(statement.label);
    const labelled = statement.label !== void 0;
    const judging = {
      parser: given.parser,
      schema,
      migration: judged,
      statement,
      settings,
      transaction,
      unit: given.unit,
      effects: own,
      findings,
      words: labelled ? [] : words,
      statements,
      index,
      nested: false
    };
    last = judging;
    if (index === 0 && managed && transaction.goesBack) save(judging);
    if (statement.autocommit === true) {
      leaveTransaction(judging);
      transaction.open = false;
    }
    const before = transaction.open && !isWide ? [...transaction.held] : [];
    if (given.style && statement.node !== void 0) judgePriorBackup(judging, statement.node);
    judgeStatement(judging);
    judgeNames(judging);
    if (given.style) judgeStyle(judging);
    timeouts.see(judging, own);
    if (transaction.open && !isWide && wideWindow(judging, before, own)) isWide = true;
    seePasses(judging, own);
    if (statement.autocommit === true) transaction.open = managed;
    if (!transaction.open) endTransaction(judging);
  }
  if (last !== void 0) {
    if (transaction.explicit && transaction.open) {
      find(last, "uncommitted-transaction", {
        message: `The file opens a transaction with BEGIN and never ends it: what it does is rolled back when the connection closes, or the next file runs inside.`,
        help: `End it with COMMIT.`
      });
    }
    seeForeignKeys(last);
    idlePolicies(last);
    openTables(last);
  }
  return {
    migration,
    findings: distinct2([...findings, ...timeouts.findings()]),
    operations: words,
    effects,
    mistakes: statements.flatMap(({ mistake }) => mistake === void 0 ? [] : [mistake]),
    ...timeouts.unlimited()
  };
};
var distinct2 = (findings) => {
  if (findings.length < 2) return findings;
  const seen = /* @__PURE__ */ new Set();
  return findings.filter((finding) => {
    const key2 = [finding.rule, finding.line, finding.column, finding.message].join("\0");
    if (seen.has(key2)) return false;
    seen.add(key2);
    return true;
  });
};
var wideWindow = (judging, before, own) => {
  const first = before.find(([, { lock }]) => lock === "AccessExclusive");
  if (first === void 0) return false;
  const next = own.find(
    ({ relation, old, lock }) => old && lock === "AccessExclusive" && !before.some(([held]) => held === relation)
  );
  if (next === void 0) return false;
  const [table, other] = [(0, import_chunk_CV6DWS45.shown)(first[0]), (0, import_chunk_CV6DWS45.shown)(next.relation)];
  find(judging, "wide-lock-window", {
    relation: next.relation,
    message: `While it waits for ${other}, the transaction keeps the lock of line ${first[1].line}, which stops all reads and writes of ${table}: one slow query on ${other} stops both tables, and two such migrations can block each other.`,
    help: `Put the statements for ${other} into a migration of their own${ownTransaction(judging)}.`
  });
  return true;
};
var TOO_LONG_MS = 6e4;
var timeoutWatch = (settings) => {
  let missing;
  let zero;
  let late;
  let long;
  const leaks = [];
  const raw = (judging, rule, message, help) => ({
    rule,
    message,
    help,
    line: judging.statement.line,
    column: judging.statement.column,
    endLine: judging.statement.endLine
  });
  const declared = settings.lockTimeoutMs !== void 0 && settings.lockTimeoutMs > 0;
  return {
    see: (judging, effects) => {
      const { transaction, statement } = judging;
      const { node } = statement;
      if (node !== void 0 && "VariableSetStmt" in node) {
        const { name, is_local: isLocal, kind } = node.VariableSetStmt;
        const limits = transaction.lockTimeoutSaid && (transaction.lockTimeoutMs ?? 0) > 0;
        if (name === "lock_timeout" && limits && missing !== void 0 && late === void 0) {
          late = raw(
            judging,
            "lock-timeout-after-the-statement",
            `This lock_timeout comes after line ${missing.place.line}, which ${missing.text}, and which waits without a limit.`,
            `Move it to the top of the file.`
          );
        }
        if ((name === "lock_timeout" || name === "statement_timeout") && kind === "VAR_SET_VALUE" && isLocal !== true && transaction.open && judging.migration.framework !== "supabase" && !isResetLater(judging, name)) {
          leaks.push(
            raw(
              judging,
              "set-leaks-into-later-files",
              `SET ${name} stays for the whole session, so that it also counts for the files that run after this one.`,
              `Use SET LOCAL, which ends with the transaction.`
            )
          );
        }
        return;
      }
      const strong = effects.find(({ lock, old }) => old && stopsTraffic(lock));
      if (strong === void 0) return;
      const text = `takes ${lockName(strong.lock)} and ${stops(strong.lock, (0, import_chunk_CV6DWS45.shown)(strong.relation))}`;
      if (transaction.lockTimeoutSaid && transaction.lockTimeoutMs === 0) {
        zero ??= raw(
          judging,
          "lock-timeout-zero",
          `lock_timeout = 0 switches the limit off, so that this statement, which ${text}, waits as long as it must, with everybody else queueing behind it.`,
          `Set it to a few seconds, and try again when it fails.`
        );
      } else if (transaction.lockTimeoutMs !== void 0 && transaction.lockTimeoutMs > TOO_LONG_MS) {
        long ??= raw(
          judging,
          "lock-timeout-too-long",
          `With a lock_timeout of ${Math.round(transaction.lockTimeoutMs / 1e3)} s, everybody who needs ${(0, import_chunk_CV6DWS45.shown)(strong.relation)} may wait that long behind this statement, which ${text}.`,
          `Set it to a few seconds, and try again when it fails.`
        );
      } else if (transaction.lockTimeoutMs === void 0 && !declared) missing ??= { judging, place: statement, text };
    },
    findings: () => [
      ...zero === void 0 ? [] : [zero],
      ...late === void 0 ? [] : [late],
      ...long === void 0 ? [] : [long],
      ...leaks
    ],
    unlimited: () => missing === void 0 || late !== void 0 ? {} : { unlimited: { line: missing.place.line, column: missing.place.column, text: missing.text } }
  };
};
var isResetLater = (judging, name) => laterOf(judging).some(
  ({ node }) => node !== void 0 && "VariableSetStmt" in node && (node.VariableSetStmt.name === name || node.VariableSetStmt.kind === "VAR_RESET_ALL") && node.VariableSetStmt.kind !== "VAR_SET_VALUE"
);
var openTables = (judging) => {
  if (judging.migration.framework !== "supabase") return;
  for (const relation of judging.schema.relations.values()) {
    if (relation.schema !== "public" || relation.rls || isOld(judging, relation)) continue;
    if (relation.kind !== "table" && relation.kind !== "partitioned") continue;
    const creator = judging.migration.statements.find(
      ({ node }) => node !== void 0 && "CreateStmt" in node && node.CreateStmt.relation?.relname === relation.name
    );
    if (creator === void 0) continue;
    find({ ...judging, statement: creator }, "rls-missing-on-public-table", {
      message: `Supabase serves ${(0, import_chunk_CV6DWS45.shown)(relation)} through its API, and without row level security whoever has the public key reads and writes all of it.`,
      help: `ALTER TABLE ${(0, import_chunk_CV6DWS45.shown)(relation)} ENABLE ROW LEVEL SECURITY in the same file, with the policies it needs.`
    });
  }
};
var pendingOf = async ({ database }, migrations, context) => {
  if (database === void 0) return void 0;
  const { judgePending } = await Promise.resolve().then(() => require("./judge-pending-LBYWGIVR.js"));
  return judgePending(database, migrations, { postgres: context.postgres, signal: context.signal });
};
var approvalsOf = async ({ review }, scope, context) => {
  if (review === void 0) return void 0;
  const paths = [...[...scope.judged].map(({ path }) => path), ...scope.deleted];
  if (paths.length === 0) return void 0;
  const { judgeReview } = await Promise.resolve().then(() => require("./judge-review-NBS2OX3D.js"));
  const { files, git, github, roles, subject, signal, untrusted, item } = context;
  return judgeReview(review, paths, { files, git, github, roles, subject, signal, untrusted, item });
};
var processFindings = (rules, findings) => findings.flatMap((finding) => {
  if (!rules.has(finding.rule) || !(0, import_chunk_MNSCW7WN.isRuleCode)(finding.rule)) return [finding];
  const level = (0, import_chunk_CV6DWS45.levelOf)(finding.rule, void 0, rules);
  return level === void 0 ? [] : [{ ...finding, level }];
});
var withApprovals = (row, path, approvals) => {
  const reviewedBy = approvals?.approvedBy.get(path);
  return reviewedBy === void 0 ? row : { ...row, reviewedBy };
};
var BUDGET_MS = 9e4;
var rehearsed = async (given, judgements, scope, context) => {
  const settings = typeof given.rehearse === "object" ? given.rehearse : {};
  const isAsked = given.rehearse !== void 0 && given.rehearse !== false;
  const isWanted = given.rehearse === void 0 ? given.scope !== "all" : isAsked;
  const candidates = judgements.filter(
    ({ migration, mistakes }) => scope.judged.has(migration) && mistakes.length === 0 && migration.statements.length > 0
  );
  if (!isWanted || candidates.length === 0) return { judgements, notes: [], evidence: {} };
  if (settings.url !== void 0) context.hide(settings.url);
  const data = await Promise.all(
    (settings.data ?? []).map(async (path) => ({ path, sql: await context.files.readText(path) }))
  );
  if (settings.backup !== void 0 && given.scope === "all")
    throw new import_errors.Undecidable("Which migrations the backup has already is not known where all of them are judged.", {
      rule: "rehearsal-backup",
      help: "Use `rehearse.backup` with scope: changed, or with scope: pending and the `database`."
    });
  const { rehearse } = await Promise.resolve().then(() => require("./rehearse-BEAKPWES.js"));
  const { openBackup } = await Promise.resolve().then(() => require("./rehearsal-backup-QN67EEUK.js"));
  const backup = settings.backup === void 0 ? void 0 : await openBackup(settings.backup, context.files, context.signal);
  const { reconcile } = await Promise.resolve().then(() => require("./rehearsal-findings-PP2TSZMG.js"));
  const notes = [];
  const results = /* @__PURE__ */ new Map();
  const disproved = [];
  let server;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(BUDGET_MS)]);
  for (const group of groupsOf(judgements)) {
    if (!candidates.some((one) => group.includes(one))) continue;
    const rehearsal = await rehearse({
      migrations: group.map(({ migration }) => migration),
      judged: scope.judged,
      together: scope.together,
      data,
      ...backup === void 0 ? {} : { backup },
      refuse: realDatabases2(given, context),
      sandboxed: context.untrusted,
      signal,
      progress: (text) => context.progress(text),
      ...given.transaction === void 0 ? {} : { transaction: given.transaction },
      ...given["time-zone"] === void 0 ? {} : { timeZone: given["time-zone"] },
      ...settings.url === void 0 ? {} : { url: settings.url },
      ...settings.engine === void 0 ? {} : { engine: settings.engine }
    }).catch((error) => {
      if (context.signal.aborted || !signal.aborted) throw error;
      return { status: "impossible", reason: `it took longer than ${(0, import_units.formatDuration)(BUDGET_MS)}` };
    });
    if (rehearsal.status === "impossible") {
      if (isAsked)
        throw new import_errors.Undecidable(`the migrations could not be rehearsed: ${rehearsal.reason}`, {
          rule: "rehearsal-impossible",
          help: "Name a server for it with `rehearse: { url: \u2026 }`, or leave it out with `rehearse: false`."
        });
      notes.push(`The migrations were not rehearsed: ${rehearsal.reason}.`);
      continue;
    }
    server = rehearsal.server.description;
    if (rehearsal.incomplete.length > 0)
      notes.push(
        `The rehearsal is incomplete (${rehearsal.incomplete.slice(0, 3).join("; ")}${rehearsal.incomplete.length > 3 ? `; and ${rehearsal.incomplete.length - 3} more` : ""}): what follows it was seen against an incomplete schema, so that failures there are not counted.`
      );
    const same = isComparable(rehearsal.server.versionNumber, given["postgres-version"]);
    for (const run of rehearsal.migrations) {
      const judgement = judgements.find(({ migration }) => migration === run.migration);
      if (judgement === void 0 || judgement.mistakes.length > 0) continue;
      const { kept, disproved: gone, added, summary } = reconcile(run, rehearsal.server, judgement.findings);
      disproved.push(...gone.map((one) => ({ path: run.migration.path, ...one })));
      results.set(run.migration, {
        ...judgement,
        // On a version before 12 other rules hold: there the reading stands.
        findings: [...same ? kept : judgement.findings, ...added.map(asRaw)],
        rehearsed: summary
      });
    }
  }
  return {
    judgements: judgements.map((judgement) => results.get(judgement.migration) ?? judgement),
    notes,
    evidence: {
      rehearsal: {
        server: server ?? null,
        disproved,
        ...settings.backup === void 0 ? {} : { backup: settings.backup }
      }
    }
  };
};
var asRaw = (finding) => ({ ...finding, column: finding.column ?? 1, endLine: finding.endLine ?? finding.line });
var isComparable = (versionNumber, production) => Math.floor(versionNumber / 1e4) >= 12 && production >= 12;
var groupsOf = (judgements) => {
  const groups = /* @__PURE__ */ new Map();
  for (const judgement of judgements) {
    const key2 = judgement.migration.database ?? judgement.migration.series;
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [judgement]);
    else group.push(judgement);
  }
  return [...groups.values()];
};
var realDatabases2 = (given, { environment }) => {
  const told = Reflect.get(given, "database");
  const url = typeof told === "string" ? told : isUrlHolder(told) ? told.url : void 0;
  return (0, import_chunk_FGQVOICI.realDatabases)(environment, url === void 0 ? [] : [url]);
};
var isUrlHolder = (value) => typeof value === "object" && value !== null && "url" in value && typeof value.url === "string" && !(0, import_errors.isError)(value);
var MAX_OPERATIONS = 20;
var rowOf = (judgement, findings, accepted) => {
  const { migration, operations, mistakes } = judgement;
  const counting = findings.filter(({ suppressed, level }) => suppressed === void 0 && level !== "notice");
  const verdict = mistakes.length > 0 || migration.reviewOnly !== void 0 && migration.statements.length === 0 ? "UNREADABLE" : counting.some(({ level }) => level === "error") ? "DANGEROUS" : counting.length > 0 ? "RISKY" : "SAFE";
  return {
    path: migration.path,
    name: migration.name,
    ...migration.version === void 0 ? {} : { version: migration.version },
    framework: migration.framework,
    transaction: migration.transaction,
    reversible: migration.down.status === "present" ? "yes" : migration.down.status === "unsupported" ? "not supported" : "no",
    ...judgement.rehearsed === void 0 ? {} : { rehearsed: judgement.rehearsed },
    operations: shortened(operations),
    verdict,
    why: [
      ...new Set(
        counting.map(({ rule, line, message }) => `${rule}${line === void 0 ? "" : ` (line ${line})`}: ${message}`)
      )
    ],
    accepted
  };
};
var shortened = (operations) => {
  const counts = /* @__PURE__ */ new Map();
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  const words = [...counts].map(([operation, count]) => count === 1 ? operation : `${operation} (${count} times)`);
  return words.length <= MAX_OPERATIONS ? words : [...words.slice(0, MAX_OPERATIONS), `and ${words.length - MAX_OPERATIONS} further operations`];
};
var safetyScore = (rows) => {
  if (rows.length === 0) return 100;
  const points = rows.map(({ verdict }) => verdict === "SAFE" ? 1 : verdict === "RISKY" ? 0.5 : 0);
  const sum = points.reduce((total, each) => total + each, 0);
  return Math.round(100 * sum / rows.length);
};
var scopeOf = async (given, migrations, { files, git, signal }, isMigrationPath2, pending2) => {
  if (given.scope === "pending" && pending2 !== void 0)
    return { judged: pending2, together: pending2, deleted: [], code: [] };
  if (given.scope === "pending") {
    throw new import_errors2.Undecidable("Which migrations are pending is not known: no database was named.", {
      rule: "pending-unknown",
      help: "Name the `database`, or use scope: changed or scope: all."
    });
  }
  const change = await git.change(signal);
  if (change.status === "unknown") {
    if (given.scope === "changed") {
      throw new import_errors2.Undecidable(`Which migrations are new is not known: ${change.reason}.`, {
        rule: "base-unknown",
        help: "Name the base with --base, or use scope: all to judge the whole history."
      });
    }
    return {
      judged: new Set(migrations),
      together: /* @__PURE__ */ new Set(),
      deleted: [],
      code: [],
      note: `The base is not known (${change.reason}), so that edits of old migrations are not seen.`
    };
  }
  const byShown = new Map(migrations.map((migration) => [(0, import_paths2.shownPath)(files, migration.path), migration]));
  const changed = /* @__PURE__ */ new Map();
  const touched = /* @__PURE__ */ new Set();
  const together = /* @__PURE__ */ new Set();
  const deleted = [];
  const code = [];
  for (const file of change.files) {
    const migration = byShown.get(file.path);
    if (migration === void 0 && isCode(file.path) && !isMigrationPath2(file.path)) code.push(file.path);
    if (migration !== void 0) {
      changed.set(migration.path, file);
      touched.add(migration);
      if (file.status === "added") together.add(migration);
    }
    const gone = file.status === "deleted" ? file.path : file.status === "renamed" ? file.previousPath : void 0;
    if (gone !== void 0 && isMigrationPath2(gone) && (migration === void 0 || file.status === "deleted"))
      deleted.push(gone);
  }
  const all = given.scope === "all";
  return {
    judged: all ? new Set(migrations) : touched,
    together: all ? /* @__PURE__ */ new Set() : together,
    changed,
    deleted,
    code,
    base: change.base
  };
};
var CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs|exs?|scala|swift|vue|svelte|sql)$/i;
var NO_PRODUCTION = /(?:^|\/)(?:__?tests?__?|tests?|specs?|e2e|fixtures|docs|examples)\/|[._-](?:test|spec)\.|(?:^|\/)(?:test_|conftest)/i;
var isCode = (path) => CODE.test(path) && !NO_PRODUCTION.test(path);
var judgeMigrations = async (given, context) => {
  const { files, git, signal } = context;
  (0, import_chunk_DFKORURT.compileOnce)();
  const parser = (0, import_chunk_GZFBVAKJ.sqlParser)();
  const paths = await files.find(given.paths === void 0 ? import_chunk_QFCJQAXA.USUAL_PATHS : given.paths.map(folderToGlob));
  if (paths.length > 0 && given.scope !== "pending") git.change(signal).catch(() => void 0);
  const reading = await (0, import_chunk_QFCJQAXA.readMigrations)(paths, {
    files,
    parser,
    signal,
    ...given.runner === void 0 ? {} : { runner: given.runner }
  });
  if (reading.migrations.length === 0 && reading.unreadable.length === 0) {
    const gone = await allDeleted(context);
    if (gone !== void 0) return gone;
    if (given.paths === void 0) return (0, import_outcome.notApplicable)("There are no migrations in the usual places.");
    return nothingFound(given.paths, paths);
  }
  const ledger = await pendingOf(given, reading.migrations, context);
  const exact = await exactOf(
    given,
    reading.migrations,
    await scopeOf(
      given,
      reading.migrations,
      { files, git, signal },
      isMigrationPath(reading.migrations),
      ledger?.pending
    ),
    parser,
    context
  );
  const { migrations, scope } = exact;
  const unreadable = [...reading.unreadable, ...exact.unreadable];
  const rules = (0, import_chunk_CV6DWS45.ruleLevels)(given.rules ?? {}, given.enable ?? []);
  const style2 = (given.enable ?? []).length > 0 || Object.keys(given.rules ?? {}).some((rule) => (0, import_chunk_MNSCW7WN.isRuleCode)(rule) && import_chunk_MNSCW7WN.CATALOGUE[rule] === "off");
  const schemas = /* @__PURE__ */ new Map();
  const read = replay(parser, migrations, scope, settingsOf(given), style2, schemas);
  const { judgements, notes: rehearsalNotes, evidence: rehearsal } = await rehearsed(given, read, scope, context);
  const history = await judgeHistory(migrations, scope, context);
  const approvals = await approvalsOf(given, scope, context);
  const accepting = given.accepted === void 0 ? void 0 : await Promise.resolve().then(() => require("./accepted-AM25FPSN.js"));
  const list = given.accepted === void 0 ? void 0 : await accepting?.readAccepted(given.accepted, context);
  const findings = [];
  const rows = [];
  for (const judgement of judgements) {
    const { migration } = judgement;
    if (!scope.judged.has(migration) && !history.some(({ path }) => path === migration.path)) continue;
    const raw = [
      ...findingsOf(judgement, scope, rules, given.review !== void 0),
      ...historyOf(history, migration.path, rules)
    ];
    const { findings: kept, suppressed } = (0, import_chunk_CV6DWS45.applySuppressions)(migration, raw, rules);
    const final = accepting?.applyAccepted(migration, kept, list?.accepted ?? []) ?? kept;
    if (scope.judged.has(migration)) rows.push(rowOf(judgement, final, suppressed));
    findings.push(...final);
  }
  findings.push(
    ...historyOf(
      history.filter(({ path }) => scope.deleted.includes(path)),
      void 0,
      rules
    )
  );
  findings.push(
    ...withoutTimeout(
      judgements.filter(({ migration }) => scope.judged.has(migration)),
      rules
    )
  );
  findings.push(...expandContract(findings, scope, rules));
  findings.push(...processFindings(rules, [...ledger?.findings ?? [], ...list?.findings ?? []]));
  const unmigrated = await modelFindings({ migrations, scope, schemas, parser, rules }, context);
  for (const { path, rule, message, help } of unreadable) findings.push({ rule, path, message, help, level: "error" });
  const shownOf = remembered((path) => (0, import_paths.shownPath)(files, path));
  const shown2 = findings.map(
    (finding) => finding.path === void 0 ? finding : { ...finding, path: shownOf(finding.path) }
  );
  shown2.push(...unmigrated, ...processFindings(rules, approvals?.findings ?? []));
  const table = rows.map((row) => withApprovals(row, shownOf(row.path), approvals));
  return outcomeOf(shown2, table, approvals, given.database !== void 0, {
    scope: given.scope,
    ...scope.base === void 0 ? {} : { base: scope.base },
    history: migrations.length,
    ...ledger?.evidence,
    notes: [
      ...reading.notes,
      ...exact.notes,
      ...given.paths === void 0 ? [] : passedOver(reading.unclaimed),
      ...scope.note === void 0 ? [] : [scope.note],
      ...notesOf(migrations, scope, judgements),
      ...rehearsalNotes
    ],
    ...exact.evidence,
    ...rehearsal,
    ...accepting === void 0 ? {} : { accepted: acceptableOf(judgements, findings, accepting.acceptable) }
  });
};
var exactOf = async (given, migrations, scope, parser, context) => {
  const asked = given["exact-sql"];
  if (asked === void 0) return { migrations, scope, unreadable: [], notes: [], evidence: {} };
  const { exactSqlOf } = await Promise.resolve().then(() => require("./exact-sql-ZQDHAFGZ.js"));
  return exactSqlOf(asked, migrations, scope, parser, context);
};
var remembered = (answer) => {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const found = known.get(path) ?? answer(path);
    known.set(path, found);
    return found;
  };
};
var folderToGlob = (path) => /[*?{[]|\.\w+$/.test(path) ? path : `${path.replace(/\/+$/, "")}/**`;
var settingsOf = (given) => ({
  postgresVersion: given["postgres-version"],
  ...given["lock-timeout"] === void 0 ? {} : { lockTimeoutMs: given["lock-timeout"] },
  ...given["time-zone"] === void 0 ? {} : { timeZone: given["time-zone"] },
  ...given.transaction === void 0 ? {} : { transaction: given.transaction }
});
var replay = (parser, migrations, scope, settings, style2, schemas) => migrations.map((migration, index) => {
  const database = migration.database ?? migration.series;
  const schema = schemas.get(database) ?? (0, import_chunk_CV6DWS45.emptySchema)();
  schemas.set(database, schema);
  const unit = scope.together.has(migration) ? migrations.length : index;
  return judgeMigration({ parser, schema, migration, unit, settings, style: style2 });
});
var modelFindings = async (given, context) => given.scope.code.some((path) => path.endsWith(".py")) && given.migrations.some(({ framework }) => framework === "django" || framework === "alembic") ? (await Promise.resolve().then(() => require("./model-without-migration-454PC63V.js"))).modelsWithoutMigration(given, context) : [];
var judgeHistory = async (migrations, scope, { files, git, signal }) => {
  const { changed, base } = scope;
  const findings = [...judgeVersions(migrations, scope.judged)];
  if (changed === void 0 || base === void 0) return findings;
  const decoder = new TextDecoder();
  const text = async (path) => {
    const bytes = await git.show(base, (0, import_paths.shownPath)(files, path), signal);
    return bytes === void 0 ? void 0 : decoder.decode(bytes);
  };
  findings.push(...await judgeChange(migrations, { files: changed, text }));
  for (const path of scope.deleted) {
    findings.push({
      rule: "deleted-after-applied",
      path,
      message: `This migration was in the base, where it counts as applied: databases keep what it did, and new ones come out different.`,
      help: `Put it back, and undo it in a new migration.`
    });
  }
  return findings;
};
var IN_USUAL_PLACE = /(?:^|\/)(?:migrations?|migrate|versions|drizzle)\/(?:[^/]+\/)*[^/]*\d[^/]*\.(?:sql|py|rb|[cm]?[jt]s|php|exs|go|cs)$/i;
var allDeleted = async ({ git, signal }) => {
  const change = await git.change(signal);
  const gone = change.status === "known" ? change.files.flatMap(({ path, status }) => status === "deleted" && IN_USUAL_PLACE.test(path) ? [path] : []) : [];
  if (gone.length === 0) return void 0;
  return (0, import_outcome.failed)(
    `Every migration is deleted: ${gone.slice(0, 3).join(", ")}${gone.length > 3 ? ` and ${gone.length - 3} more` : ""}.`,
    {
      rule: "deleted-after-applied",
      help: "Put them back: databases keep what they did, and new ones come out empty. Where another tool has taken over, say where its migrations are with `paths`."
    }
  );
};
var isMigrationPath = (migrations) => {
  const series = /* @__PURE__ */ new Map();
  for (const { series: label, path, version, framework } of migrations) {
    const folder = framework === "django" ? import_node_path.posix.dirname(path) : label;
    const known = series.get(folder) ?? { kinds: /* @__PURE__ */ new Set(), numbered: true };
    known.kinds.add(import_node_path.posix.extname(path).toLowerCase());
    known.numbered &&= version !== void 0;
    series.set(folder, known);
  }
  return (path) => !path.endsWith("/__init__.py") && [...series].some(
    ([folder, { kinds, numbered }]) => kinds.has(import_node_path.posix.extname(path).toLowerCase()) && (folder === "." || path.startsWith(`${folder}/`) || path.includes(`/${folder}/`)) && (!numbered || !SCRIPT.test(path) || /\d/.test(import_node_path.posix.basename(path)))
  );
};
var SCRIPT = /\.(?:[cm]?[jt]s|rb|php|cs|java|kt|go)$/i;
var nothingFound = (patterns, paths) => paths.length === 0 ? (0, import_outcome.undecided)(`No migration matches ${patterns.join(", ")}.`, {
  rule: "no-migrations",
  help: "Correct `paths`: they start at the root of the repository."
}) : (0, import_outcome.undecided)(
  `${paths.length === 1 ? "One file matches" : `${paths.length} files match`} ${patterns.join(", ")}, and ${paths.length === 1 ? "it is no" : "none of them is a"} migration that is known here.`,
  {
    rule: "no-migrations",
    help: `Correct \`paths\`, or name the tool with \`runner\`. Looked at: ${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ", \u2026" : ""}.`
  }
);
var passedOver = (unclaimed) => unclaimed.length === 0 ? [] : [
  `${unclaimed.length === 1 ? "One file matches" : `${unclaimed.length} files match`} \`paths\` and ${unclaimed.length === 1 ? "is no migration" : "are no migrations"} that is known here, so that nothing was judged in ${unclaimed.length === 1 ? "it" : "them"}: ${unclaimed.slice(0, 5).join(", ")}${unclaimed.length > 5 ? ", \u2026" : ""}.`
];
var notesOf = (migrations, scope, judgements) => {
  const notes = [];
  const plain = new Set(
    migrations.filter(({ framework, transaction }) => framework === "sql" && transaction === "unknown").map(({ series }) => series)
  );
  for (const folder of plain) {
    notes.push(
      `The runner of ${folder} is not known, so that no transaction is assumed around its files: declare \`runner\` or \`transaction\`.`
    );
  }
  const broken = judgements.filter(({ migration, mistakes }) => mistakes.length > 0 && !scope.judged.has(migration));
  for (const { migration, mistakes } of broken) {
    notes.push(
      `${migration.path}:${mistakes[0]?.line ?? 1} is not in scope and cannot be read (${mistakes[0]?.message ?? ""}): what it did to the schema is not known.`
    );
  }
  return notes;
};
var acceptableOf = (judgements, findings, acceptable) => {
  const migrations = new Map(judgements.map(({ migration }) => [migration.path, migration]));
  return findings.flatMap((finding) => {
    const migration = finding.path === void 0 ? void 0 : migrations.get(finding.path);
    return migration === void 0 || finding.level === "notice" ? [] : [acceptable(migration, finding)];
  });
};
var whichOf = (rows) => {
  const names = rows.filter(({ verdict }) => verdict === "DANGEROUS").map(({ name }) => name);
  if (names.length === 0) return "";
  return ` (${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""})`;
};
var outcomeOf = (findings, rows, approvals, asked, evidence) => {
  const counting = findings.filter(({ suppressed }) => suppressed === void 0);
  const errors = counting.filter(({ level }) => level === "error");
  const unread = errors.filter(({ rule }) => rule === "sql-syntax" || rule === "review-only" || !(0, import_chunk_MNSCW7WN.isRuleCode)(rule));
  const score = safetyScore(rows);
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const details = {
    findings,
    measurements: [
      { name: "migrations", value: rows.length },
      { name: "safety score", value: score, unit: "%" }
    ],
    evidence: { ...evidence, migrations: rows, safetyScore: score },
    ...approvals === void 0 ? {} : { signOffs: approvals.signOffs }
  };
  const tally = `${rows.length} ${rows.length === 1 ? "migration" : "migrations"}: ${count("SAFE")} safe, ${count("RISKY")} risky, ${count("DANGEROUS")} dangerous${whichOf(rows)}`;
  const [first] = errors;
  if (unread.length > 0) {
    const files = new Set(unread.map(({ path }) => path)).size;
    return (0, import_outcome.undecided)(`${files === 1 ? "one file" : `${files} files`} cannot be understood; ${tally}`, {
      ...details,
      rule: unread[0]?.rule ?? "sql-syntax",
      help: unread[0]?.help ?? "Correct the SQL."
    });
  }
  if (first !== void 0) return (0, import_outcome.failed)(tally, { ...details, rule: first.rule, help: first.help ?? first.message });
  if (approvals?.met === false) return (0, import_outcome.pending)(`${tally}; ${approvals.summary}`, { ...details, help: approvals.help });
  if (rows.length === 0)
    return asked ? (0, import_outcome.passed)("nothing in scope to judge, and the database agrees", details) : (0, import_outcome.notApplicable)("No migration is added or changed.", details);
  return (0, import_outcome.passed)(approvals === void 0 ? tally : `${tally}; ${approvals.summary}`, details);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeMigrations
});
