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
  judgeContents: () => judgeContents,
  parseTime: () => parseTime
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var count = (rows) => `${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`;
var judgeContents = (contents, expect, name, now, baseline, sizeBytes) => [
  ...judgeDatabase(contents, expect, name),
  ...judgeTables(contents, expect, name),
  ...judgeRows(contents, expect, name),
  ...judgeVersion(contents, expect, name),
  ...judgeShrinking(contents, expect, name, baseline, sizeBytes),
  ...judgeHeartbeat(contents, expect, name, now)
];
var error = (rule, message, help) => ({ rule, level: "error", message, help });
var tablesNamed = (contents, wanted) => {
  const exact = contents.tables.filter((table) => (0, import_chunk_GSRCS2ZM.fullName)(table) === wanted);
  if (exact.length > 0) return exact;
  const named = contents.tables.filter((table) => table.name === wanted);
  const inPublic = named.filter(({ schema }) => schema === "public");
  return inPublic.length > 0 ? inPublic : named;
};
var judgeDatabase = (contents, { database }, name) => {
  if (database === void 0 || contents.databases.includes(database)) return [];
  return contents.databases.length === 0 ? [
    error(
      "backup-database-unknown",
      `${name} does not say which database it is of: a ${contents.label} does not name it.`,
      "Dump with `pg_dump -Fc`, whose header has the name, or with `--create`; or drop `expect.database`."
    )
  ] : [
    error(
      "backup-wrong-database",
      `${name} is a backup of ${contents.databases.join(", ")}, not of ${database}.`,
      "Back up the right database, or correct `expect.database`."
    )
  ];
};
var judgeTables = (contents, expect, name) => {
  const least = expect["min-rows"] ?? 1;
  if (contents.format === "pg-basebackup" && expect.tables !== void 0)
    return [
      error(
        "backup-tables-unknown",
        `${name} is a physical backup: which tables and rows are in it cannot be told from its files.`,
        "Drop `expect.tables`, or judge a dump beside it."
      )
    ];
  return (expect.tables ?? []).flatMap((wanted) => {
    const found = tablesNamed(contents, wanted);
    if (found.length === 0)
      return [
        error(
          "backup-table-missing",
          `${name} has no table ${wanted}; it has ${contents.tables.length} others.`,
          "Back up the whole database: look for `--table`, `--schema` or `--exclude-table` in how the dump is made."
        )
      ];
    const rows = sumRows(found);
    if (rows === void 0)
      return [
        error(
          "backup-table-without-data",
          `${name} defines the table ${wanted} but has no data for it.`,
          "Dump the data too: look for `--schema-only` or `--exclude-table-data` in how the dump is made."
        )
      ];
    return rows < least ? [
      error(
        "backup-table-empty",
        `${name} has ${count(rows)} in ${wanted}; at least ${least.toLocaleString("en-US")} are expected.`,
        "Find out why the rows are missing; if the table may be empty, set `min-rows: 0` or leave it out."
      )
    ] : [];
  });
};
var sumRows = (tables) => tables.every(({ rows }) => rows === void 0) ? void 0 : tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
var judgeRows = (contents, { rows: limits }, name) => Object.entries(limits ?? {}).flatMap(([wanted, limit]) => {
  const found = tablesNamed(contents, wanted);
  const rows = sumRows(found);
  if (rows === void 0)
    return [
      error(
        found.length === 0 ? "backup-table-missing" : "backup-table-without-data",
        `${name} has no ${found.length === 0 ? "table" : "data of"} ${wanted}, whose rows should be ${limit.text}.`,
        "Back up the whole database with its data."
      )
    ];
  return (0, import_comparison.holds)(limit, rows) ? [] : [
    error(
      "backup-rows",
      `${name} has ${count(rows)} in ${wanted}; expected is ${limit.text}.`,
      "Find out where the rows are: an old, partial or wrong backup has others than the database."
    )
  ];
});
var judgeVersion = (contents, expect, name) => {
  const wanted = expect["server-version"];
  if (wanted === void 0) return [];
  const text = contents.serverVersion;
  const major = text === void 0 ? void 0 : Number(/^(\d+)(\.\d+)?/.exec(text)?.[Number(/^\d+/.exec(text)?.[0]) < 10 ? 0 : 1]);
  if (major === void 0 || Number.isNaN(major))
    return [
      error(
        "backup-version-unknown",
        `${name} does not say which version of the server it is of.`,
        "Use a format that has it, or drop `expect.server-version`."
      )
    ];
  const comparison = (0, import_comparison.parseComparison)(String(wanted)) ?? (0, import_comparison.parseComparison)(`== ${wanted}`);
  return comparison !== void 0 && (0, import_comparison.holds)(comparison, major) ? [] : [
    error(
      "backup-server-version",
      `${name} is of a server of version ${text ?? major}; expected is ${wanted}.`,
      "Back up the right server, or correct `expect.server-version`."
    )
  ];
};
var rowsBefore = (baseline) => {
  const tables = baseline?.evidence["tables"];
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) return void 0;
  return Object.fromEntries(
    Object.entries(tables).filter((entry) => typeof entry[1] === "number")
  );
};
var judgeShrinking = (contents, expect, name, baseline, sizeBytes) => {
  const share = expect["not-shrunk"];
  if (share === void 0) return [];
  const before = rowsBefore(baseline);
  if (before === void 0)
    return [
      {
        rule: "backup-no-baseline",
        level: "notice",
        message: `Whether ${name} has shrunk is not known: there is no earlier report to compare with.`,
        help: "Hand over the last report with `--baseline` (input `baseline` of the action), or keep reports on an evidence branch (`evidence-branch`)."
      }
    ];
  const most = Number.parseFloat(share) / 100;
  const now = new Map(contents.tables.map((table) => [(0, import_chunk_GSRCS2ZM.fullName)(table), table.rows ?? 0]));
  const findings = Object.entries(before).flatMap(([table, rows]) => {
    const left = now.get(table) ?? 0;
    return left >= rows * (1 - most) ? [] : [
      error(
        "backup-shrunk",
        `${name} has ${count(left)} in ${table}; the report before had ${count(rows)}, and at most ${share} may be lost.`,
        "Find out whether the rows were deleted on purpose; if they were, take this report as the new baseline."
      )
    ];
  });
  const bytesBefore = baseline?.evidence["sizeBytes"];
  if (typeof bytesBefore === "number" && sizeBytes < bytesBefore * (1 - most))
    findings.push(
      error(
        "backup-shrunk",
        `${name} has ${sizeBytes.toLocaleString("en-US")} bytes; the report before had ${bytesBefore.toLocaleString("en-US")}, and at most ${share} may be lost.`,
        "Find out what is missing; if it shrank on purpose, take this report as the new baseline."
      )
    );
  return findings;
};
var judgeHeartbeat = (contents, { heartbeat }, name, now) => {
  if (heartbeat === void 0) return [];
  const [table] = tablesNamed(contents, heartbeat.table);
  const newest = table === void 0 ? void 0 : contents.captured.get((0, import_chunk_GSRCS2ZM.fullName)(table))?.rows[0]?.[0];
  if (table === void 0 || newest === void 0 || newest === null)
    return [
      error(
        "backup-heartbeat-missing",
        `${name} has no time in ${heartbeat.table}.${heartbeat.column}, so that the age of its data is not known.`,
        "Write the time into that table regularly, or correct `expect.heartbeat`."
      )
    ];
  const beat = parseTime(newest);
  if (beat === void 0)
    return [
      error(
        "backup-heartbeat-missing",
        `The newest value of ${heartbeat.table}.${heartbeat.column} in ${name} is no time.`,
        "Name a column of a date or time type in `expect.heartbeat`."
      )
    ];
  const age = now - beat;
  return age > heartbeat["max-age"] ? [
    error(
      "backup-data-old",
      `The data in ${name} is ${(0, import_units.formatDuration)(age)} old by ${heartbeat.table}.${heartbeat.column}; the limit is ${(0, import_units.formatDuration)(heartbeat["max-age"])}. The dump may be fresh, but it is of an old copy.`,
      "Dump the live database and not a stale replica or a restored copy."
    )
  ] : [];
};
var parseTime = (text) => {
  if (/^\d{10}(\.\d+)?$/.test(text)) return Number(text) * 1e3;
  if (/^\d{13}$/.test(text)) return Number(text);
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(
    text.trim()
  );
  if (match === null) return void 0;
  const zone = match[3] === void 0 ? "Z" : match[3].length === 3 ? `${match[3]}:00` : match[3];
  const time = (match[2] ?? "00:00").replace(/(\.\d{3})\d+$/, "$1");
  const parsed = Date.parse(`${match[1]}T${time}${zone}`);
  return Number.isNaN(parsed) ? void 0 : parsed;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeContents,
  parseTime
});
