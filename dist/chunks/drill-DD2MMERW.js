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
  drill: () => drill
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FGQVOICI = require("./chunk-FGQVOICI.js");
var import_chunk_LOAVBJM2 = require("./chunk-LOAVBJM2.js");
var import_chunk_P7DUOZOF = require("./chunk-P7DUOZOF.js");
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
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var RESTORABLE = /* @__PURE__ */ new Set(["pg-plain", "pg-custom", "pg-directory", "pg-tar"]);
var MAX_EMBEDDED_BYTES = 4e8;
var EMBEDDED_FACTOR = 8;
var EMBEDDED_BASE = 3e8;
var MAX_FINDINGS = 20;
var MAX_REFERENCES = 50;
var drill = async (source, contents, options, read, context) => {
  if (!RESTORABLE.has(contents.format))
    return unavailable(
      `A ${contents.label} is not restored by the drill, which takes dumps of pg_dump`,
      "Restore it in an earlier step, and ask the result with an `sql` check."
    );
  const rowBytes = contents.tables.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  let scratch;
  try {
    scratch = await (0, import_chunk_J3U2G57T.openScratch)({
      ...options.restore?.url === void 0 ? {} : { url: options.restore.url },
      ...options.restore?.engine === "programs" ? { prefer: ["programs"] } : options.restore?.engine === "embedded" ? { prefer: ["embedded"] } : {},
      restricted: true,
      refuse: (0, import_chunk_FGQVOICI.realDatabases)(context.environment),
      sandboxed: context.untrusted,
      extensions: contents.extensions.filter((name) => import_chunk_6XGNNX36.EMBEDDED_EXTENSIONS.includes(name)),
      signal: context.signal
    });
  } catch (thrown) {
    if (!(thrown instanceof import_errors.Undecidable)) throw thrown;
    return unavailable(thrown.message, thrown.help);
  }
  try {
    const { server } = scratch;
    if (server.kind === "embedded") {
      context.progress(
        `the embedded PostgreSQL needs about ${(0, import_units.formatSize)(EMBEDDED_BASE + rowBytes * EMBEDDED_FACTOR)} of memory for this backup`
      );
      if (rowBytes > MAX_EMBEDDED_BYTES)
        return unavailable(
          `The backup has ${(0, import_units.formatSize)(rowBytes)} of rows: the embedded PostgreSQL would need about ${(0, import_units.formatSize)(EMBEDDED_BASE + rowBytes * EMBEDDED_FACTOR)} of memory`,
          "Install the PostgreSQL server programs, or give `restore.url`."
        );
    }
    const started = context.clock.now();
    const restorer = (0, import_chunk_LOAVBJM2.createRestorer)(scratch);
    const reading = await (0, import_chunk_A5VYIO3X.readBackup)(source, { ...read, sink: restorer.sink });
    const restoreMs = context.clock.now() - started;
    const findings = reading.problems.map(
      ({ message }) => error(
        "backup-restore-failed",
        `The restore broke off: ${message}.`,
        "Make the backup again: it changed, or could not be read a second time."
      )
    );
    findings.push(...restorer.failures.slice(0, MAX_FINDINGS).map(failureFinding));
    const rowsRestored = await compareRows(scratch, reading.contents ?? contents, findings);
    await judgeConstraints(scratch, reading.contents ?? contents, findings);
    if (options.expect?.["foreign-keys"] === void 0)
      await judgeReferences(scratch, reading.contents ?? contents, findings);
    const assertions = await judgeAssertions(scratch, options, findings);
    const limit = options.restore?.["max-time"];
    if (limit !== void 0 && restoreMs > limit)
      findings.push(
        error(
          "backup-restore-slow",
          `Restoring took ${(0, import_units.formatDuration)(restoreMs)}; the limit is ${(0, import_units.formatDuration)(limit)}.`,
          "Restore in parallel or into a larger machine, or allow more time."
        )
      );
    const evidence = {
      server: server.description,
      statements: restorer.statements,
      rowsRestored,
      ...restorer.leftOut.size === 0 ? {} : { leftOut: Object.fromEntries(restorer.leftOut) },
      assertions,
      restoreMs
    };
    const measurements = [
      { name: "restore-time", value: restoreMs, unit: "ms", ...limit === void 0 ? {} : { limit } },
      { name: "rows-restored", value: rowsRestored }
    ];
    const lacking = [...restorer.missingExtensions];
    if (lacking.length > 0 && restorer.failures.length > 0)
      return {
        ...unavailable(
          `The backup needs ${lacking.length === 1 ? "the extension" : "the extensions"} ${lacking.join(", ")}, which ${server.description} does not have`,
          "Give `restore.url` of a server that has them."
        ),
        evidence,
        measurements
      };
    return { restored: findings.length === 0, findings, measurements, evidence };
  } finally {
    await scratch.close();
  }
};
var error = (rule, message, help) => ({ rule, level: "error", message, help });
var unavailable = (message, help) => {
  const undecided = { message: `${message.replace(/\.$/, "")}.`, rule: "backup-drill-unavailable", help };
  return {
    restored: false,
    findings: [error(undecided.rule, undecided.message, help)],
    measurements: [],
    evidence: {},
    undecided
  };
};
var failureFinding = ({ what, reason }) => error(
  "backup-restore-failed",
  `Restoring ${what} failed: ${reason}.`,
  "Correct what the database refuses in the live database, or the way the dump is made, and make the backup again."
);
var quoted = (name) => `"${name.replaceAll('"', '""')}"`;
var compareRows = async (scratch, contents, findings) => {
  let all = 0;
  for (const table of contents.tables) {
    if (table.rows === void 0 || table.ofPartitions === true) continue;
    const name = [table.schema, table.name].flatMap((part) => part === void 0 || part === "" ? [] : [quoted(part)]).join(".");
    try {
      const { rows } = await scratch.query(`SELECT count(*) FROM ONLY ${name}`);
      const found = Number(rows[0]?.[0]);
      all += found;
      if (found !== table.rows)
        findings.push(
          error(
            "backup-restore-rows",
            `${(0, import_chunk_GSRCS2ZM.fullName)(table)} has ${found.toLocaleString("en-US")} rows after the restore; the backup has ${table.rows.toLocaleString("en-US")}.`,
            "Find out which rows the database refused."
          )
        );
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_J3U2G57T.ScratchError)) throw thrown;
      findings.push(
        error(
          "backup-restore-rows",
          `${(0, import_chunk_GSRCS2ZM.fullName)(table)} is not there after the restore.`,
          "Find out why it could not be created."
        )
      );
    }
    if (findings.length > MAX_FINDINGS * 2) break;
  }
  return all;
};
var INVALID = `SELECT format('%s on %s', c.conname, c.conrelid::regclass) FROM pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid <> 0
  UNION ALL SELECT i.indexrelid::regclass::text FROM pg_catalog.pg_index i WHERE NOT i.indisvalid ORDER BY 1 LIMIT 20`;
var COUNTS = `SELECT
  (SELECT count(*) FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace WHERE c.contype = 'f' AND c.conparentid = 0 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'),
  (SELECT count(*) FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')`;
var judgeConstraints = async (scratch, contents, findings) => {
  const { rows: invalid } = await scratch.query(INVALID);
  for (const [name] of invalid)
    findings.push(
      error(
        "backup-restore-constraint",
        `${name ?? "A constraint"} is not valid after the restore.`,
        "Validate it in the live database, repair the rows that break it, and make the backup again."
      )
    );
  const { rows: counts } = await scratch.query(COUNTS);
  const [foreignKeys, indexes] = [Number(counts[0]?.[0]), Number(counts[0]?.[1])];
  if (foreignKeys < contents.objects.foreignKeys)
    findings.push(
      error(
        "backup-restore-constraint",
        `${foreignKeys} foreign keys are there after the restore; the backup has ${contents.objects.foreignKeys}.`,
        "Find out which of them the database refused."
      )
    );
  const filled = contents.tables.filter(({ rows = 0 }) => rows > 0).length;
  if (filled > 1 && foreignKeys === 0 && indexes === 0)
    findings.push(
      error(
        "backup-restore-constraint",
        `After the restore ${filled} tables have rows, and there is not one index, primary key or foreign key: what pg_dump writes after the data is missing.`,
        "Make the backup again with all of its sections."
      )
    );
};
var ENOUGH_ROWS = 10;
var judgeReferences = async (scratch, contents, findings) => {
  const { rows } = await scratch.query(COUNTS);
  if (Number(rows[0]?.[0]) > 0) return;
  const held = [];
  let most = 0;
  for (const { table, column, target, targetColumn } of (0, import_chunk_P7DUOZOF.likelyReferences)(contents).slice(0, MAX_REFERENCES)) {
    const [from, to] = [table, target].map(
      ({ schema, name }) => [schema, name].flatMap((part) => part === void 0 || part === "" ? [] : [quoted(part)]).join(".")
    );
    try {
      const answer = await scratch.query(
        `SELECT count(a.${quoted(column)}), count(*) FILTER (WHERE a.${quoted(column)} IS NOT NULL AND b.${quoted(targetColumn)} IS NULL)
           FROM ${from} a LEFT JOIN ${to} b ON a.${quoted(column)} = b.${quoted(targetColumn)}`
      );
      const [filled, strange] = [Number(answer.rows[0]?.[0]), Number(answer.rows[0]?.[1])];
      if (filled === 0 || strange > 0) continue;
      held.push(`${(0, import_chunk_GSRCS2ZM.fullName)(table)}.${column} to ${(0, import_chunk_GSRCS2ZM.fullName)(target)}`);
      most = Math.max(most, filled);
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_J3U2G57T.ScratchError)) throw thrown;
    }
  }
  if (held.length >= 2 || most >= ENOUGH_ROWS)
    findings.push(
      error(
        "backup-without-foreign-keys",
        `After the restore there is not one foreign key, though ${held.length === 1 ? "a column holds" : `${held.length} columns hold`} nothing but keys of ${held.length === 1 ? "another table" : "other tables"}${held.length === 1 ? "," : ", such as"} ${held[0]}: what pg_dump writes last is missing.`,
        "Make the backup again with all of its sections; if this database has no foreign keys by design, say so: `expect: { foreign-keys: 0 }`."
      )
    );
};
var judgeAssertions = async (scratch, options, findings) => {
  const assertions = options.restore?.assert ?? [];
  if (assertions.length > 0) await scratch.execute(`SET search_path = public, "$user"`);
  for (const { query, expect } of assertions) {
    const shown = query.replace(/\s+/g, " ").trim().slice(0, 120);
    let value;
    try {
      value = (await scratch.query(query)).rows[0]?.[0];
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_J3U2G57T.ScratchError)) throw thrown;
      findings.push(
        error(
          "backup-restore-assertion",
          `The query \`${shown}\` could not be answered by the restored database (SQLSTATE ${thrown.code}).`,
          "Correct the query, or find out why what it asks for was not restored."
        )
      );
      continue;
    }
    if (!meets(value, expect))
      findings.push(
        error(
          "backup-restore-assertion",
          `The restored database does not answer the query \`${shown}\` with ${JSON.stringify(expect)}${isNumber(value) ? ` but with ${value}` : ""}.`,
          "Find out why the restored data is not what it should be."
        )
      );
  }
  return assertions.length;
};
var isNumber = (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
var meets = (value, expected) => {
  if (value === void 0 || value === null) return false;
  if (typeof expected === "boolean") return value === (expected ? "t" : "f") || value === String(expected);
  if (typeof expected === "number") return Number(value) === expected;
  const comparison = (0, import_comparison.parseComparison)(expected);
  return comparison === void 0 ? value === expected : isNumber(value) && (0, import_comparison.holds)(comparison, Number(value));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  drill
});
