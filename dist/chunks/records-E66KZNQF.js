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
  judgeRecords: () => judgeRecords,
  readRecords: () => readRecords
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_W3OZDAB2 = require("./chunk-W3OZDAB2.js");
var import_chunk_DYRGXXWS = require("./chunk-DYRGXXWS.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_J23OUVZW = require("./chunk-J23OUVZW.js");
var import_chunk_4AALG2FT = require("./chunk-4AALG2FT.js");
var import_chunk_MZITQP3P = require("./chunk-MZITQP3P.js");
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_chunk_OIFDB6XP = require("./chunk-OIFDB6XP.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var COMMANDS = {
  pgbackrest: "pgbackrest info --output=json",
  "wal-g": "wal-g backup-list --detail --json",
  barman: "barman -f json list-backups all",
  restic: "restic snapshots --json --no-lock",
  borg: "borg list --json"
};
var judgeRecords = async (records, options, context) => {
  const text2 = await textOf(records, context);
  const book = readRecords(records, text2);
  const findings = book.faults.map((fault) => ({
    rule: "backup-record-fault",
    level: "error",
    message: `${records.tool} says: ${fault}.`,
    help: `Repair what ${records.tool} reports, then make a new backup.`
  }));
  const sorted = [...book.backups].sort((a, b) => b.endedAt - a.endedAt);
  const good = sorted.filter(({ fault }) => fault === void 0);
  const [newest] = good;
  const now = context.clock.now();
  if (newest === void 0) {
    const faulty = sorted[0]?.fault;
    return (0, import_outcome.failed)(
      `The record of ${records.tool} has no good backup${faulty === void 0 ? "" : `: the newest one ${faulty}`}.`,
      {
        rule: "backup-missing",
        help: "Make a backup, and look at why the last ones failed.",
        findings,
        evidence: { tool: records.tool, backups: sorted.length, level: "none" }
      }
    );
  }
  if (sorted[0] !== newest && sorted[0]?.fault !== void 0)
    findings.push({
      rule: "backup-record-fault",
      level: "error",
      message: `The newest backup, ${sorted[0].name}, ${sorted[0].fault}.`,
      help: "Find out why, and make a new backup."
    });
  const age = now - newest.endedAt;
  const limit = options["max-age"];
  if (age < -10 * 6e4)
    findings.push({
      rule: "backup-from-the-future",
      level: "error",
      message: `The newest backup, ${newest.name}, ended ${(0, import_units.formatDuration)(-age)} from now.`,
      help: "Correct the clock of the machine that makes the backup."
    });
  if (limit !== void 0 && age > limit)
    findings.push({
      rule: "backup-too-old",
      level: "error",
      message: `The newest good backup, ${newest.name}, is ${(0, import_units.formatDuration)(age)} old; the limit is ${(0, import_units.formatDuration)(limit)}.`,
      help: "Make a new backup before going on."
    });
  const minSize = options["min-size"];
  if (minSize !== void 0 && (newest.sizeBytes ?? 0) < minSize)
    findings.push({
      rule: "backup-too-small",
      level: "error",
      message: `The newest backup, ${newest.name}, has ${newest.sizeBytes === void 0 ? "no known size" : (0, import_units.formatSize)(newest.sizeBytes)}; at least ${(0, import_units.formatSize)(minSize)} are expected.`,
      help: "Find out what is missing from the backup."
    });
  if (options.keep !== void 0 && good.length < options.keep)
    findings.push({
      rule: "backup-too-few",
      level: "error",
      message: `There are ${good.length} good backups; ${options.keep} have to be kept.`,
      help: "Keep more of them."
    });
  if (records.verify !== void 0) findings.push(...await verify(records, records.verify, context));
  const verified = records.verify !== void 0 && !findings.some(({ rule }) => rule === "backup-verify-failed");
  const level = verified ? "complete" : "exists";
  const required = options.require ?? "exists";
  if (import_chunk_OIFDB6XP.LEVELS.indexOf(required) > import_chunk_OIFDB6XP.LEVELS.indexOf(level))
    findings.push({
      rule: `backup-not-${required}`,
      level: "error",
      message: `A record of ${records.tool} proves the level ${level}, and ${required} is required.`,
      help: level === "exists" ? "Give `verify` a command that reads the data again, or judge the backup itself." : "Restore the backup in an earlier step and judge the result with an `sql` check."
    });
  if (options.expect !== void 0 || options.checksum !== void 0 || options.verify !== void 0)
    findings.push({
      rule: "backup-not-contents",
      level: "error",
      message: `A record of ${records.tool} tells nothing of the contents, so that what is expected of them cannot be judged.`,
      help: "Take `expect`, `checksum` and `verify` out, or judge a dump beside it."
    });
  const details = {
    findings,
    measurements: [
      {
        name: "age",
        value: Math.round(age / 1e3),
        unit: "s",
        ...limit === void 0 ? {} : { limit: limit / 1e3 }
      },
      { name: "backups", value: good.length, ...options.keep === void 0 ? {} : { limit: options.keep } }
    ],
    evidence: {
      tool: records.tool,
      level,
      newest: newest.name,
      endedAt: new Date(newest.endedAt).toISOString(),
      ...newest.sizeBytes === void 0 ? {} : { sizeBytes: newest.sizeBytes },
      ...newest.type === void 0 ? {} : { type: newest.type },
      backups: good.length
    }
  };
  const error = findings.find((finding) => finding.level === "error");
  return error === void 0 ? (0, import_outcome.passed)(
    `${records.tool}: ${newest.name}${newest.type === void 0 ? "" : ` (${newest.type})`} is ${(0, import_units.formatDuration)(Math.max(0, age))} old, ${good.length} good ${good.length === 1 ? "backup" : "backups"}; level reached: ${level}`,
    details
  ) : (0, import_outcome.failed)(error.message, { rule: error.rule, help: error.help ?? "Make a new backup.", ...details });
};
var textOf = async (records, context) => {
  if (records.file !== void 0) return context.files.at(context.directory).readText(records.file);
  (0, import_chunk_DYRGXXWS.refuseStrangers)(context);
  const command = records.command ?? COMMANDS[records.tool];
  const result = await context.shell.run({
    command,
    directory: context.directory,
    env: context.env,
    signal: context.signal,
    maxOutputBytes: 32 * 1024 * 1024
  });
  if (result.stdout.trim() === "" || result.truncated)
    throw new import_errors.Undecidable(
      `${records.tool} printed ${result.truncated ? "more than can be kept" : "nothing"} (exit code ${result.exitCode ?? "none"}).`,
      { rule: "backup-command-failed", help: "Run the command by hand and correct what it complains about." }
    );
  return result.stdout;
};
var verify = async (records, command, context) => {
  (0, import_chunk_DYRGXXWS.refuseStrangers)(context);
  context.progress(`${records.tool} reads its data again`);
  const result = await context.shell.run({
    command,
    directory: context.directory,
    env: context.env,
    signal: context.signal
  });
  const said = /(^|\s)(status:\s*error|checksum invalid:\s*[1-9]|page checksum|Data integrity error|"status":\s*"FAILURE")/im.exec(
    `${result.stdout}
${result.stderr}`
  )?.[0];
  if (result.exitCode === 0 && said === void 0) return [];
  return [
    {
      rule: "backup-verify-failed",
      level: "error",
      message: `Reading the data again failed: ${result.exitCode === 0 ? "the command ended with 0, but it reports damage" : `the command ended with exit code ${result.exitCode ?? `none (${result.killedBy})`}`}.`,
      help: "Look at its output; repair the repository, or make a new full backup."
    }
  ];
};
var readRecords = (records, text2) => {
  const value = parse(text2, records.tool);
  switch (records.tool) {
    case "pgbackrest":
      return pgBackRest((0, import_chunk_J23OUVZW.listOf)(value), records);
    case "wal-g":
      return { backups: (0, import_chunk_J23OUVZW.listOf)(value).map(walG), faults: [] };
    case "barman":
      return barman(value, records);
    case "restic":
      return {
        backups: (0, import_chunk_J23OUVZW.listOf)(value).filter(
          (snapshot) => (records.tags ?? []).every((tag) => Array.isArray(snapshot["tags"]) && snapshot["tags"].includes(tag))
        ).map(restic),
        faults: []
      };
    case "borg":
      return {
        backups: (0, import_chunk_J23OUVZW.listOf)(
          value !== null && typeof value === "object" && !Array.isArray(value) ? value["archives"] : void 0
        ).map(borg),
        faults: []
      };
  }
};
var parse = (text2, tool) => {
  try {
    return JSON.parse(text2.slice(Math.max(0, text2.search(/^\s*[[{]/m))));
  } catch (cause) {
    throw new import_errors.Undecidable(`What ${tool} printed is no JSON.`, {
      rule: "backup-command-failed",
      help: "Let the command print JSON, as the usual one does.",
      cause
    });
  }
};
var STATUS = {
  1: "the stanza has no path",
  2: "no valid backup",
  3: "the stanza has no data",
  4: "the repositories differ",
  5: "the version of PostgreSQL does not match",
  6: "the backup that was asked for is missing",
  99: "another error"
};
var pgBackRest = (stanzas, { stanza, type }) => {
  const meant = stanza === void 0 ? stanzas : stanzas.filter(({ name }) => name === stanza);
  const faults = meant.flatMap((one) => {
    const code = Number(objectOf(one["status"])["code"] ?? 99);
    return code === 0 ? [] : [`stanza ${text(one["name"])}: ${STATUS[code] ?? `status ${code}`}`];
  });
  if (meant.length === 0) faults.push(stanza === void 0 ? "there is no stanza" : `there is no stanza ${stanza}`);
  const backups = meant.flatMap(
    (one) => (0, import_chunk_J23OUVZW.listOf)(one["backup"]).filter((backup) => type === void 0 || backup["type"] === type).map((backup) => {
      const size = Number(objectOf(backup["info"])["size"]);
      return {
        name: `${text(one["name"])}/${text(backup["label"])}`,
        endedAt: Number(objectOf(backup["timestamp"])["stop"]) * 1e3,
        ...Number.isNaN(size) ? {} : { sizeBytes: size },
        type: text(backup["type"]),
        ...backup["error"] === true ? { fault: "has page checksum errors" } : {}
      };
    })
  );
  return { backups: withTime(backups), faults };
};
var walG = (backup) => {
  const size = Number(backup["uncompressed_size"] ?? backup["compressed_size"]);
  const endedAt = (0, import_chunk_W3OZDAB2.parseTime)(text(backup["finish_time"] ?? backup["time"] ?? backup["start_time"])) ?? Number.NaN;
  return {
    name: text(backup["backup_name"]),
    endedAt,
    ...Number.isNaN(size) ? {} : { sizeBytes: size },
    ...Number.isNaN(endedAt) ? { fault: "never finished" } : {}
  };
};
var barman = (value, { stanza }) => {
  const servers = Object.entries(objectOf(value)).filter(([name]) => stanza === void 0 || name === stanza);
  const backups = servers.flatMap(
    ([server, list]) => (0, import_chunk_J23OUVZW.listOf)(list).map((backup) => {
      const status = text(backup["status"]);
      const seconds = Number(backup["end_time_timestamp"]);
      const size = Number(backup["size_bytes"]);
      return {
        name: `${server}/${text(backup["backup_id"])}`,
        endedAt: Number.isNaN(seconds) ? Date.parse(text(backup["end_time"])) : seconds * 1e3,
        ...Number.isNaN(size) ? {} : { sizeBytes: size },
        ...status === "DONE" || status === "" && seconds > 0 ? {} : { fault: `has the status ${status === "" ? "unknown" : status}` }
      };
    })
  );
  return {
    backups: withTime(backups),
    faults: servers.length === 0 ? [stanza === void 0 ? "there is no server" : `there is no server ${stanza}`] : []
  };
};
var restic = (snapshot) => {
  const size = Number(objectOf(snapshot["summary"])["total_bytes_processed"]);
  return {
    name: text(snapshot["short_id"] ?? snapshot["id"]),
    endedAt: Date.parse(text(snapshot["time"]).replace(/(\.\d{3})\d+/, "$1")),
    ...Number.isNaN(size) ? {} : { sizeBytes: size }
  };
};
var borg = (archive) => {
  const written = text(archive["end"] ?? archive["time"]);
  return { name: text(archive["name"] ?? archive["archive"]), endedAt: (0, import_chunk_W3OZDAB2.parseTime)(written) ?? Number.NaN };
};
var withTime = (backups) => backups.map(
  (backup) => Number.isNaN(backup.endedAt) && backup.fault === void 0 ? { ...backup, endedAt: 0, fault: "never finished" } : Number.isNaN(backup.endedAt) ? { ...backup, endedAt: 0 } : backup
);
var objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var text = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeRecords,
  readRecords
});
