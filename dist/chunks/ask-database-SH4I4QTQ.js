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
  askDatabase: () => askDatabase
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_comparison2 = require("./start.cjs").modules["src/core/comparison.ts"];
var MAX_TABLES = 10;
var emptyTables = async (session, query, values) => {
  const explained = await session.query(`EXPLAIN (VERBOSE, FORMAT JSON) ${query}`, [...values]);
  const tables = [...relationsIn(JSON.parse(explained.rows.map(([text]) => text ?? "").join("\n")))];
  if (tables.length === 0 || tables.length > MAX_TABLES) return [];
  for (const table of tables) {
    const { rows } = await session.query(`SELECT EXISTS (SELECT 1 FROM ${table})`);
    if (rows[0]?.[0] !== "f") return [];
  }
  return tables;
};
var relationsIn = (value, found = /* @__PURE__ */ new Set()) => {
  if (Array.isArray(value)) for (const inner of value) relationsIn(inner, found);
  else if (typeof value === "object" && value !== null) {
    const { "Relation Name": name, Schema: schema } = value;
    if (typeof name === "string" && typeof schema === "string") found.add(`${quoted(schema)}.${quoted(name)}`);
    for (const inner of Object.values(value)) relationsIn(inner, found);
  }
  return found;
};
var quoted = (name) => `"${name.replaceAll('"', '""')}"`;
var HELP = "Mend the data, or correct the query or what is expected of it.";
var judgeAnswer = (answer, expect) => {
  const value = oneValue(answer);
  const number = value === void 0 || value === null || value.trim() === "" || !Number.isFinite(Number(value)) ? void 0 : Number(value);
  const judged = (ok, summary) => ({
    holds: ok,
    summary,
    help: HELP,
    ...number === void 0 ? {} : { value: number }
  });
  if (expect === void 0) {
    const first = answer.rows[0]?.[0];
    const truthy = first !== void 0 && first !== null && !["", "f", "false"].includes(first) && !(Number(first) === 0);
    return judged(
      truthy,
      truthy ? `the query answers ${shown(first)}` : first === void 0 ? "the query gives no row" : `the query answers ${shown(first)}, which means no`
    );
  }
  if (Array.isArray(expect)) return judgeTable(answer, expect, judged);
  if (expect !== null && typeof expect === "object") {
    const parts = [];
    if (expect.columns !== void 0) {
      const same = expect.columns.length === answer.columns.length && expect.columns.every((name, index) => name === answer.columns[index]);
      parts.push(
        judged(
          same,
          same ? `the columns are ${answer.columns.join(", ")}` : `the columns are ${answer.columns.join(", ")}; they have to be ${expect.columns.join(", ")}`
        )
      );
    }
    if (expect.rows !== void 0) {
      const broken = expect.rows.find((limit) => !(0, import_comparison2.holds)(limit, answer.rows.length));
      parts.push(
        judged(
          broken === void 0,
          broken === void 0 ? rowsOf(answer) : `${rowsOf(answer)}; it has to be ${broken.text}`
        )
      );
    }
    if (expect.table !== void 0) parts.push(judgeTable(answer, expect.table, judged));
    if (expect.value !== void 0) parts.push(judgeValue(answer, value, expect.value, judged));
    if (expect.matches !== void 0) {
      const ok = value !== void 0 && value !== null && (0, import_chunk_36BVGA52.compilePattern)(expect.matches).test(value);
      parts.push(
        judged(
          ok,
          value === void 0 ? noSingleValue(answer) : `the query answers ${shown(value)}${ok ? "" : `; it has to match ${expect.matches}`}`
        )
      );
    }
    if (parts.length === 0) return judgeAnswer(answer, void 0);
    const wrong = parts.filter((part) => !part.holds);
    return judged(wrong.length === 0, (wrong.length === 0 ? parts : wrong).map((part) => part.summary).join("; "));
  }
  if (typeof expect === "string" && /^no[ -]rows?$/i.test(expect.trim()))
    return judged(
      answer.rows.length === 0,
      answer.rows.length === 0 ? "the query gives no row" : `the query gives ${rowsOf(answer)}; there must be none`
    );
  return judgeValue(answer, value, expect, judged);
};
var judgeValue = (answer, value, expect, judged) => {
  if (value === void 0) return judged(false, noSingleValue(answer));
  const comparison = typeof expect === "string" ? (0, import_comparison2.parseComparison)(expect) : void 0;
  if (comparison === void 0)
    return judged(
      sameValue(value, expect),
      sameValue(value, expect) ? `the query answers ${shown(value)}` : `the query answers ${shown(value)}; it has to be ${shown(expect === null ? null : String(expect))}`
    );
  const number = value === null || value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number))
    return judged(false, `the query answers ${shown(value)}, which is no number; it has to be ${comparison.text}`);
  const ok = (0, import_comparison2.holds)(comparison, number);
  return judged(
    ok,
    ok ? `the query answers ${shown(value)} (${comparison.text})` : `the query answers ${shown(value)}; it has to be ${comparison.text}`
  );
};
var judgeTable = (answer, expected, judged) => {
  if (answer.rows.length !== expected.length)
    return judged(false, `the query gives ${rowsOf(answer)}; there have to be ${expected.length}`);
  for (const [index, row] of expected.entries()) {
    const found = answer.rows[index] ?? [];
    const cells = Array.isArray(row) ? row.map((value, column) => [
      answer.columns[column] ?? `column ${column + 1}`,
      found[column],
      value
    ]) : Object.entries(row).map(([name, value]) => [
      name,
      found[answer.columns.indexOf(name)],
      value
    ]);
    if (Array.isArray(row) && row.length !== found.length)
      return judged(false, `row ${index + 1} has ${found.length} columns; it has to have ${row.length}`);
    for (const [name, value, wanted] of cells) {
      if (value === void 0) return judged(false, `the answer has no column "${name}"`);
      if (!sameValue(value, wanted))
        return judged(
          false,
          `row ${index + 1}, column "${name}" is ${shown(value)}; it has to be ${shown(wanted === null ? null : String(wanted))}`
        );
    }
  }
  return judged(true, `${rowsOf(answer)} as expected`);
};
var oneValue = ({ rows, columns }) => rows.length === 1 && columns.length === 1 ? rows[0]?.[0] ?? null : void 0;
var noSingleValue = (answer) => `the query gives ${rowsOf(answer)} with ${answer.columns.length} ${answer.columns.length === 1 ? "column" : "columns"}, not one value`;
var sameValue = (found, wanted) => {
  if (found === null || wanted === null) return found === wanted;
  if (typeof wanted === "boolean") return wanted ? /^(t|true)$/i.test(found) : /^(f|false)$/i.test(found);
  const text = String(wanted);
  if (found === text) return true;
  if (typeof wanted === "string") return false;
  return found.trim() !== "" && Number(found) === wanted && (Number.isSafeInteger(wanted) || !Number.isInteger(wanted));
};
var rowsOf = ({ rows }) => `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
var shown = (value) => value === null ? "NULL" : value.length > 60 ? `"${value.slice(0, 57)}\u2026"` : /^-?\d+(\.\d+)?$/.test(value) ? value : `"${value}"`;
var askDatabase = async (options, context) => {
  const { postgres, signal } = context;
  context.hide(options.url);
  const session = await postgres.connect({
    url: options.url,
    signal,
    ...options["statement-timeout"] === void 0 ? {} : { statementTimeoutMs: options["statement-timeout"] },
    ...options["lock-timeout"] === void 0 ? {} : { lockTimeoutMs: options["lock-timeout"] }
  });
  try {
    return await ask(options, session);
  } finally {
    await session.close();
  }
};
var ask = async (options, session) => {
  const { server } = session;
  const evidence = {
    server: {
      database: server.database,
      user: server.user,
      version: server.version,
      role: server.replica ? "replica" : "primary",
      ...server.address === void 0 ? {} : { address: server.address }
    }
  };
  const findings = [];
  const wrong = wrongServer(options, server);
  if (wrong !== void 0)
    return (0, import_outcome.failed)(`${describe(server)}: ${wrong}`, {
      rule: "database-unexpected",
      help: "Point the URL at the database that is meant, or correct what the item expects of it.",
      evidence
    });
  if (server.superuser)
    findings.push({
      rule: "database-superuser",
      level: "warning",
      message: `The query runs as the superuser "${server.user}": a mistake in it could reach the files and the other databases of the server, which a read-only transaction does not prevent.`,
      help: "Give the gate a role of its own with SELECT on what it asks for."
    });
  await session.query("SET LOCAL row_security = off");
  const startedAt = performance.now();
  let answer;
  try {
    answer = await session.query(options.query, options.values ?? []);
  } catch (thrown) {
    if (hiddenRows(thrown))
      return (0, import_outcome.undecided)(
        `${describe(server)}: row security hides rows of this query from the role "${server.user}", so that its answer would prove nothing`,
        {
          rule: "rows-hidden",
          help: "Ask as a role with BYPASSRLS or as the owner of the tables, read-only.",
          evidence
        }
      );
    throw thrown;
  }
  if (answer.columns.length === 0)
    return (0, import_outcome.undecided)("the query asks nothing: its answer has no column", {
      rule: "query-not-allowed",
      help: "Write one SELECT.",
      evidence
    });
  const durationMs = Math.round(performance.now() - startedAt);
  const judged = judgeAnswer(answer, options.expect);
  const details = {
    evidence: { ...evidence, rows: answer.rows.length, columns: [...answer.columns] },
    measurements: [
      { name: "rows", value: answer.rows.length },
      { name: "query-time", value: durationMs, unit: "ms" },
      ...judged.value === void 0 ? [] : [{ name: "value", value: judged.value }]
    ]
  };
  if (judged.holds && (answer.rows.length === 0 || judged.value === 0)) {
    const empty = await emptyTables(session, options.query, options.values ?? []).catch((thrown) => {
      if (thrown instanceof import_errors.Undecidable) return [];
      throw thrown;
    });
    if (empty.length > 0)
      findings.push({
        rule: "tables-empty",
        level: "warning",
        message: `${empty.length === 1 ? `The table ${empty[0]} holds` : `The tables ${empty.join(", ")} hold`} no row at all, so that this answer proves nothing about the data.`,
        help: "See whether this is the database that is meant (`database`), and whether its data is there."
      });
  }
  const summary = `${judged.summary} (${describe(server)})`;
  return judged.holds ? (0, import_outcome.passed)(summary, { ...details, findings }) : (0, import_outcome.failed)(summary, {
    ...details,
    rule: "answer-unexpected",
    help: judged.help,
    findings: [
      { rule: "answer-unexpected", level: "error", message: judged.summary, help: judged.help },
      ...findings
    ]
  });
};
var describe = (server) => `database "${server.database}" on PostgreSQL ${server.version.split(" ")[0] ?? server.version}${server.replica ? ", a replica" : ""}`;
var wrongServer = (options, server) => {
  if (options.database !== void 0 && server.database !== options.database)
    return `"${options.database}" was to be asked`;
  if (options.replica !== void 0 && server.replica !== options.replica)
    return options.replica ? "a replica was to be asked, and this is the primary" : "the primary was to be asked, and this is a replica";
  const major = Math.floor(server.versionNumber / 1e4);
  const broken = options["server-version"]?.find((limit) => !(0, import_comparison.holds)(limit, major));
  return broken === void 0 ? void 0 : `the version has to be ${broken.text}`;
};
var hiddenRows = (thrown) => thrown instanceof Error && /row-level security/i.test(thrown.message);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  askDatabase
});
