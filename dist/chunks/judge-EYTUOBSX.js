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
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
  judgeBackup: () => judgeBackup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_P7DUOZOF = require("./chunk-P7DUOZOF.js");
var import_chunk_A5VYIO3X = require("./chunk-A5VYIO3X.js");
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
var import_chunk_W3OZDAB2 = require("./chunk-W3OZDAB2.js");
var import_chunk_DYRGXXWS = require("./chunk-DYRGXXWS.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_chunk_OIFDB6XP = require("./chunk-OIFDB6XP.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_units2 = require("./start.cjs").modules["src/core/units.ts"];
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_events = require("node:events");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var HOURS = 36e5;
var SKEW = 10 * 6e4;
var ageOf = (contents, found, now, timezone) => {
  const created = contents?.created;
  if (created !== void 0) {
    const local = Date.parse(`${created.text.slice(0, 19).replace(" ", "T")}Z`);
    const madeAt = created.zone === "known" || Number.isNaN(local) ? created.earliest : (0, import_chunk_5SJUXQAA.instantOfLocal)(local, timezone ?? "UTC");
    const zoneUnknown = created.zone === "unknown" && timezone === void 0;
    return {
      ageMs: now - madeAt,
      madeAt,
      clock: `the time written in the dump, ${created.text}${zoneUnknown ? " without a time zone, read as UTC" : ""}`,
      zoneUnknown
    };
  }
  if (found.storedAt === void 0) return void 0;
  return {
    ageMs: now - found.storedAt,
    madeAt: found.storedAt,
    clock: `${found.storedClock ?? "the time it was stored"} (the format has no time of its own)`,
    zoneUnknown: false
  };
};
var judgeAge = (age, options, name) => {
  const limit = options["max-age"];
  if (age === void 0)
    return limit === void 0 ? [] : [
      {
        rule: "backup-age-unknown",
        level: "error",
        message: `Nothing tells when ${name} was made: neither the dump nor the place it is in has a time.`,
        help: "Use a format that has its time inside (pg_dump -Fc), or drop `max-age`."
      }
    ];
  const findings = [];
  if (age.ageMs < -(age.zoneUnknown ? 14 * HOURS + SKEW : SKEW + (options["time-zone"] === void 0 ? 14 * HOURS : 0)))
    findings.push({
      rule: "backup-from-the-future",
      level: "error",
      message: `${name} says that it was made ${(0, import_units2.formatDuration)(-age.ageMs)} from now, by ${age.clock}.`,
      help: "Correct the clock of the machine that makes the backup, or set `time-zone` to its time zone."
    });
  if (limit !== void 0 && age.ageMs > limit)
    findings.push({
      rule: "backup-too-old",
      level: "error",
      message: `${name} is ${(0, import_units2.formatDuration)(age.ageMs)} old; the limit is ${(0, import_units2.formatDuration)(limit)}. The clock used is ${age.clock}.`,
      help: `Make a new backup before going on${age.zoneUnknown ? "; if it is recent, set `time-zone` to that of the machine that made it" : ""}.`
    });
  return findings;
};
var judgeChecksum = async (option, found, reading, context) => {
  const name = found.source.name;
  const sums = option === void 0 ? [] : await sumsOf(option, found, context);
  if (option === void 0 && found.storeSha256 === void 0) return { status: "not-asked" };
  if (sums.length === 0 && found.storeSha256 !== void 0)
    sums.push({ algorithm: "sha256", hex: found.storeSha256, by: "the checksum that the store keeps" });
  if (sums.length === 0)
    return {
      status: "missing",
      finding: {
        rule: "backup-checksum-missing",
        level: "error",
        message: `There is no checksum for ${name}.`,
        help: `Write one when the dump is made: \`sha256sum ${(0, import_chunk_6HEMYNHW.baseName)(name)} > ${(0, import_chunk_6HEMYNHW.baseName)(name)}.sha256\`.`
      }
    };
  for (const sum of sums) {
    const actual = await digestOf(sum, found, reading);
    if (actual === void 0) continue;
    if (actual !== sum.hex.toLowerCase())
      return {
        status: "differs",
        finding: {
          rule: "backup-checksum-differs",
          level: "error",
          message: `${sum.file ?? name} does not match ${sum.by}: bytes changed after the checksum was made.`,
          help: "Take another copy of the backup, or make a new one with its checksum."
        }
      };
  }
  return { status: "matches", by: sums[0]?.by ?? "" };
};
var sumsOf = async (option, found, context) => {
  const base = (0, import_chunk_6HEMYNHW.baseName)(found.source.name);
  if (option !== true) {
    const literal = /^(?:(sha256|md5):)?([0-9a-f]{64}|[0-9a-f]{32})$/i.exec(option.trim());
    if (literal?.[2] !== void 0)
      return [{ algorithm: literal[2].length === 64 ? "sha256" : "md5", hex: literal[2], by: "the checksum given" }];
    const files = context.files.at(context.directory);
    const text = /^https?:\/\//.test(option) ? await download(option, context) : await files.readText(option, { maxBytes: 1048576 });
    return parseSums(text, base, found, (0, import_chunk_6HEMYNHW.baseName)(option.replace(/[?#].*$/, "")));
  }
  const members = found.source.kind === "folder" ? found.source.files.map(({ name }) => name) : [];
  for (const name of [
    `${base}.sha256`,
    `${base}.sha256sum`,
    `${base}.md5`,
    "SHA256SUMS",
    "SHA256SUMS.txt",
    "MD5SUMS",
    "checksums.txt"
  ]) {
    const inside = found.source.kind === "folder" && members.includes(name) ? found.source.files.find((file) => file.name === name) : void 0;
    const text = inside === void 0 ? await found.beside?.(name) : await textOf(inside.open());
    if (text === void 0) continue;
    const sums = parseSums(text, base, found, name);
    if (sums.length > 0) return sums;
  }
  return [];
};
var parseSums = (text, base, found, by) => {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const gnu = /^\\?([0-9a-f]{64}|[0-9a-f]{32})(?:\s+[* ]?(.+))?$/i.exec(line.trim());
    if (gnu?.[1] !== void 0) return [{ hex: gnu[1], name: gnu[2] }];
    const bsd = /^(?:SHA256|MD5) \((.+)\) = ([0-9a-f]{64}|[0-9a-f]{32})$/i.exec(line.trim());
    return bsd?.[2] === void 0 ? [] : [{ hex: bsd[2], name: bsd[1] }];
  });
  const sum = (hex, file) => ({
    algorithm: hex.length === 64 ? "sha256" : "md5",
    hex,
    by,
    ...file === void 0 ? {} : { file }
  });
  if (found.source.kind === "folder") {
    const members = new Set(found.source.files.map(({ name }) => name));
    return lines.flatMap(({ hex, name }) => {
      const inner = name?.replace(/^\.\//, "").replace(new RegExp(`^.*?${escape(base)}/`), "");
      return inner !== void 0 && members.has(inner) ? [sum(hex, inner)] : [];
    });
  }
  const own = lines.find(({ name }) => name !== void 0 && (0, import_chunk_6HEMYNHW.baseName)(name) === base) ?? (lines.length === 1 && (lines[0]?.name === void 0 || lines[0].name === "-") ? lines[0] : void 0);
  return own === void 0 ? [] : [sum(own.hex)];
};
var escape = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
var digestOf = async (sum, found, reading) => {
  if (found.source.kind === "folder") {
    if (sum.file === void 0) return void 0;
    const known = sum.algorithm === "sha256" ? reading.members?.get(sum.file) : void 0;
    const file = found.source.files.find(({ name }) => name === sum.file);
    return known ?? (file === void 0 ? void 0 : hash(file.open(), sum.algorithm));
  }
  if (sum.algorithm === "sha256" && reading.sha256 !== void 0) return reading.sha256;
  return hash(found.source.open(), sum.algorithm);
};
var hash = async (input, algorithm) => {
  const digest = (0, import_node_crypto.createHash)(algorithm);
  for await (const piece of input) digest.update(piece);
  return digest.digest("hex");
};
var textOf = async (input) => {
  let text = "";
  for await (const piece of input) if (text.length < 1048576) text += Buffer.from(piece).toString("utf8");
  return text;
};
var download = async (url, { http, signal }) => {
  const answer = await http.request({ url, signal, maxBodyBytes: 1048576 });
  return answer.status === 200 ? Buffer.from(answer.body).toString("utf8") : "";
};
var stem = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
var LEDGERS = [
  {
    tool: "Django",
    table: "django_migrations",
    columns: ["app", "name"],
    globs: ["**/migrations/[0-9][0-9][0-9][0-9]_*.py"],
    name: (path) => {
      const match = /([^/]+)\/migrations\/(\d{4}_\w+)\.py$/.exec(path);
      return match === null ? void 0 : `${match[1]}.${match[2]}`;
    },
    row: ([app, name]) => `${app}.${name}`
  },
  {
    tool: "Alembic",
    table: "alembic_version",
    columns: ["version_num"],
    globs: ["**/versions/*.py"],
    reads: true,
    name: (_, text) => /^revision(?:\s*:\s*[^=\n]+)?\s*=\s*['"]([^'"]+)['"]/m.exec(text)?.[1],
    row: ([version]) => version ?? ""
  },
  {
    tool: "Prisma",
    table: "_prisma_migrations",
    columns: ["migration_name"],
    globs: ["**/prisma/migrations/*/migration.sql"],
    name: (path) => /([^/]+)\/migration\.sql$/.exec(path)?.[1],
    row: ([name]) => name ?? ""
  },
  {
    tool: "Supabase",
    table: "supabase_migrations.schema_migrations",
    columns: ["version"],
    globs: ["supabase/migrations/*.sql", "**/supabase/migrations/*.sql"],
    name: (path) => /(?:^|\/)(\d{8,})_[^/]*\.sql$/.exec(path)?.[1],
    row: ([version]) => version ?? ""
  },
  {
    tool: "Rails",
    table: "schema_migrations",
    columns: ["version"],
    globs: ["db/migrate/*.rb", "**/db/migrate/*.rb"],
    name: (path) => /(?:^|\/)(\d+)_[^/]*\.rb$/.exec(path)?.[1],
    row: ([version]) => version ?? ""
  },
  {
    tool: "Flyway",
    table: "flyway_schema_history",
    columns: ["version"],
    globs: ["**/V[0-9]*__*.sql"],
    name: (path) => /(?:^|\/)V([\d._]+?)__[^/]*\.sql$/.exec(path)?.[1]?.replaceAll("_", "."),
    row: ([version]) => version ?? ""
  },
  {
    tool: "node-pg-migrate",
    table: "pgmigrations",
    columns: ["name"],
    globs: ["migrations/*.{js,ts,cjs,mjs,sql}", "**/migrations/*.{js,ts,cjs,mjs,sql}"],
    name: (path) => /^\d{5,}[-_]/.test(stem(path)) ? stem(path) : void 0,
    row: ([name]) => name ?? ""
  },
  {
    tool: "Knex",
    table: "knex_migrations",
    columns: ["name"],
    globs: ["migrations/*.{js,ts,cjs,mjs}", "**/migrations/*.{js,ts,cjs,mjs}"],
    name: (path) => /^\d{14}_/.test(stem(path)) ? stem(path) : void 0,
    row: ([name]) => (name ?? "").replace(/\.[^.]*$/, "")
  }
];
var isLedger = (ledger, table) => ledger.table.includes(".") ? (0, import_chunk_GSRCS2ZM.fullName)(table) === ledger.table : table.name === ledger.table && table.schema !== "supabase_migrations";
var wishForLedger = (table, columns) => {
  const ledger = LEDGERS.find((one2) => isLedger(one2, table));
  return ledger === void 0 || !ledger.columns.every((column) => columns.includes(column)) ? void 0 : { columns: ledger.columns, keep: "all" };
};
var MAX_FILES = 5e3;
var judgeLedger = async (contents, wanted, name, context) => {
  const ledgers = contents.tables.flatMap((table) => {
    const ledger = LEDGERS.find((one2) => isLedger(one2, table));
    const captured = contents.captured.get((0, import_chunk_GSRCS2ZM.fullName)(table));
    return ledger === void 0 ? [] : [
      {
        ledger,
        table: (0, import_chunk_GSRCS2ZM.fullName)(table),
        applied: new Set((captured?.rows ?? []).map((cells) => ledger.row(cells))),
        truncated: captured?.truncated === true
      }
    ];
  });
  if (ledgers.length === 0)
    return one(
      "backup-ledger-missing",
      `${name} has no table in which a known migration tool writes what it has applied.`,
      "Back up that table too (django_migrations, alembic_version, _prisma_migrations, schema_migrations, \u2026), or drop `expect.after-last-migration`."
    );
  const evidence = { ledger: ledgers.map(({ table, applied }) => ({ table, migrations: applied.size })) };
  if (wanted !== true) {
    const has = ledgers.some(
      ({ applied }) => [...applied].some(
        (row) => row === wanted || row.endsWith(`.${wanted}`) || wanted === stem(row) || stem(wanted) === row
      )
    );
    return has ? { findings: [], evidence } : {
      ...one(
        "backup-before-migration",
        `${name} was made before the migration ${wanted}: its ledger does not have it.`,
        "Make a new backup: restoring this one would lose that migration and everything written since."
      ),
      evidence
    };
  }
  const files = context.files.at(context.directory);
  const findings = [];
  let judged = 0;
  const change = await context.git.change(context.signal);
  const added = new Set(
    change.status === "known" ? change.files.filter(({ status }) => status === "added").map(({ path }) => context.files.absolute(path)) : []
  );
  for (const { ledger, applied, table } of ledgers) {
    const paths = (await files.find(ledger.globs)).slice(0, MAX_FILES);
    const migrations = [];
    for (const path of paths) {
      const text = ledger.reads === true ? await files.readText(path, { maxBytes: 4 * 1024 * 1024 }) : "";
      const migration = ledger.name(path, text);
      if (migration !== void 0) migrations.push({ path, name: migration, text });
    }
    if (migrations.length === 0) continue;
    judged++;
    const isNew = (path) => added.has(files.absolute(path));
    const before = migrations.filter(({ path }) => !isNew(path));
    const missing = ledger.tool === "Alembic" ? missingHead(before, applied) : before.filter((migration) => !applied.has(migration.name)).map((migration) => migration.name);
    const last = missing.at(-1);
    if (last !== void 0)
      findings.push({
        rule: "backup-before-migration",
        level: "error",
        message: `${name} was made before the migration ${last}: the ledger ${table} in it does not have it${missing.length > 1 ? `, nor ${missing.length - 1} more` : ""}.`,
        help: "Make a new backup: restoring this one would lose that migration and everything written since."
      });
    const early = migrations.find(({ path, name: migration }) => isNew(path) && applied.has(migration));
    if (early !== void 0)
      findings.push({
        rule: "backup-after-migration",
        level: "error",
        message: `${name} already has the migration ${early.name}, which this change brings: it is no way back from it.`,
        help: "Make the backup before the migration runs.",
        path: early.path
      });
  }
  if (judged === 0)
    return {
      ...one(
        "backup-ledger-unknown",
        `The repository has no migrations of ${ledgers.map(({ ledger }) => ledger.tool).join(" or ")} to compare the ledger in ${name} with.`,
        "Name the migration that has to be in the backup: `after-last-migration: NAME`."
      ),
      evidence
    };
  if (change.status === "unknown")
    findings.push({
      rule: "backup-ledger-unknown",
      level: "notice",
      message: `Which migrations are new is not known (${change.reason}): the backup was held against all of them.`,
      help: "Give the base with `--base`, or name the migration."
    });
  return { findings, evidence };
};
var missingHead = (migrations, applied) => {
  const below = new Set(
    migrations.flatMap(
      ({ text }) => [...(/^down_revision(?:\s*:\s*[^=\n]+)?\s*=\s*(.*)$/m.exec(text)?.[1] ?? "").matchAll(/['"]([^'"]+)['"]/g)].map(
        (match) => match[1] ?? ""
      )
    )
  );
  return migrations.filter(({ name }) => !below.has(name) && !applied.has(name)).map(({ name }) => name);
};
var one = (rule, message, help) => ({
  findings: [{ rule, level: "error", message, help }],
  evidence: {}
});
var createSpool = (open) => {
  let folder;
  let whole = false;
  const path = () => (0, import_node_path.join)(folder ??= (0, import_node_fs.mkdtempSync)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "gonogo-spool-")), "backup");
  const first = async function* () {
    const file = (0, import_node_fs.createWriteStream)(path(), { mode: 384 });
    let failure;
    file.on("error", (error) => {
      failure = error;
    });
    try {
      for await (const piece of open()) {
        if (failure !== void 0) throw failure;
        if (!file.write(Buffer.from(piece))) await Promise.race([(0, import_node_events.once)(file, "drain"), (0, import_node_events.once)(file, "close")]);
        yield piece;
      }
      file.end();
      await (0, import_node_events.once)(file, "close");
      whole = failure === void 0;
    } finally {
      if (!whole) file.destroy();
    }
  };
  const again = async function* () {
    for await (const piece of (0, import_node_fs.createReadStream)(path(), { highWaterMark: 256 * 1024 }))
      if (piece instanceof Uint8Array) yield piece;
  };
  return {
    open: () => whole ? again() : first(),
    close() {
      if (folder !== void 0) (0, import_node_fs.rmSync)(folder, { recursive: true, force: true });
    }
  };
};
var MAX_TABLES = 1e3;
var judgeBackup = async (options, context) => {
  const spools = [];
  try {
    return await judge(options, context, spools);
  } finally {
    for (const spool of spools) spool.close();
  }
};
var spooled = (found, spools) => {
  const { source } = found;
  if (source.kind === "folder" || found.path !== void 0) return found;
  const spool = createSpool(() => source.open());
  spools.push(spool);
  return { ...found, source: { ...source, open: () => spool.open() } };
};
var judge = async (options, context, spools) => {
  const started = context.clock.now();
  const located = await (0, import_chunk_DYRGXXWS.locate)(options, context);
  const found = (0, import_chunk_6HEMYNHW.isMissing)(located) || options.verify !== "restore" ? located : spooled(located, spools);
  if ((0, import_chunk_6HEMYNHW.isMissing)(found))
    return (0, import_outcome.failed)(`${found.missing}.`, { rule: "backup-missing", help: found.help, evidence: { level: "none" } });
  const name = found.source.name;
  const required = options.require ?? (options.verify === "restore" ? "restorable" : options.expect === void 0 ? "complete" : "contents");
  if (found.frozen !== void 0)
    return (0, import_outcome.failed)(
      `${name} is in the storage class ${found.frozen}: it cannot be read, nor restored, before it is thawed.`,
      {
        rule: "backup-frozen",
        help: "Keep the newest backup in a class that can be read at once.",
        evidence: { source: name, level: "exists" }
      }
    );
  const readable = options.decrypt === void 0 ? found : (0, import_chunk_DYRGXXWS.decrypted)(found, options.decrypt, context);
  const read = {
    signal: context.signal,
    capture: captureFor(options),
    progress: (text) => context.progress(text),
    ...options["max-window"] === void 0 ? {} : { maxWindowBytes: options["max-window"] }
  };
  const reading = await (0, import_chunk_A5VYIO3X.readBackup)(readable.source, read);
  const readMs = context.clock.now() - started;
  const { contents } = reading;
  const findings = reading.problems.map((problem) => findingOf(problem, name, found));
  const now = context.clock.now();
  const age = ageOf(contents, found, now, options["time-zone"]);
  const minSize = options["min-size"];
  const stored = found.source.kind === "file" ? found.source.sizeBytes ?? reading.sizeBytes : reading.sizeBytes;
  if (minSize !== void 0 && stored < minSize)
    findings.push({
      rule: "backup-too-small",
      level: "error",
      message: `${name} has ${(0, import_units.formatSize)(stored)}; at least ${(0, import_units.formatSize)(minSize)} are expected.`,
      help: "Find out what is missing from the backup."
    });
  findings.push(...judgeAge(age, options, name));
  if (age?.zoneUnknown === true && options["max-age"] !== void 0)
    findings.push({
      rule: "backup-zone-unknown",
      level: "notice",
      message: `${name} has the local time of the machine that made it, without its time zone; it was read as UTC.`,
      help: "Set `time-zone` if that machine keeps another time."
    });
  if (options.keep !== void 0 && found.candidates < options.keep)
    findings.push({
      rule: "backup-too-few",
      level: "error",
      message: `There ${found.candidates === 1 ? "is 1 backup" : `are ${found.candidates} backups`}; ${options.keep} have to be kept.`,
      help: "Keep more of them, so that a mistake that is found late can still be undone."
    });
  const complete = reading.problems.length === 0 && contents !== void 0;
  const asExpected = complete && options.expect !== void 0 ? (0, import_chunk_W3OZDAB2.judgeContents)(
    contents,
    options.expect,
    name,
    now,
    options.expect["not-shrunk"] === void 0 ? void 0 : context.baseline,
    stored
  ) : [];
  const expectations = complete ? [...asExpected, ...await (0, import_chunk_P7DUOZOF.judgeForeignKeys)(contents, options, name, context)] : asExpected;
  findings.push(...expectations);
  if (complete && required !== "exists" && required !== "identity") findings.push(...judgeEmptiness(contents, name));
  const wantedMigration = options.expect?.["after-last-migration"];
  const ledger = complete && wantedMigration !== void 0 ? await judgeLedger(contents, wantedMigration, name, context) : void 0;
  findings.push(...ledger?.findings ?? []);
  const checksum = reading.problems.some(({ code }) => code === "empty") ? { status: "not-asked" } : await judgeChecksum(
    options.checksum,
    readable === found ? found : { ...found },
    options.decrypt === void 0 ? reading : { ...reading, sha256: void 0 },
    context
  );
  if (checksum.status === "differs" || checksum.status === "missing") findings.push(checksum.finding);
  const digest = options.decrypt === void 0 ? reading.sha256 : void 0;
  const sameAs = options["same-as"];
  if (sameAs !== void 0) findings.push(...judgeSame(sameAs, digest, name));
  const copies = options.copies === void 0 || digest === void 0 ? void 0 : await (await Promise.resolve().then(() => require("./copies-LFXBYIJ6.js"))).judgeCopies(options.copies, digest, name, context);
  findings.push(...copies?.findings ?? []);
  const isError = (finding) => finding.level === "error";
  const contentsHold = complete && ![...expectations, ...ledger?.findings ?? []].some(isError) && holdsData(contents);
  const drill = options.verify === "restore" && complete ? await (await Promise.resolve().then(() => require("./drill-DD2MMERW.js"))).drill(readable.source, contents, options, read, context) : void 0;
  findings.push(...drill?.findings ?? []);
  const proven = {
    exists: stored > 0,
    identity: contents !== void 0,
    complete,
    contents: contentsHold,
    integrity: complete && (checksum.status === "matches" || checksum.status === "not-asked" && contents.selfChecked),
    restorable: contentsHold && drill?.restored === true,
    recoverable: false
  };
  proven.recoverable = proven.restorable && options["max-age"] !== void 0 && (options.keep !== void 0 || copies !== void 0) && !findings.some(isError);
  const level = levelOf(proven);
  const totalRows = contents === void 0 ? void 0 : rowsOf(contents);
  const evidence = {
    source: name,
    ...found.others.length === 0 ? {} : { newestOf: found.candidates, others: found.others },
    level: level ?? "none",
    required,
    proven: import_chunk_OIFDB6XP.LEVELS.filter((one2) => proven[one2]),
    sizeBytes: stored,
    ...digest === void 0 ? {} : { sha256: digest },
    ...reading.wrappers.length === 0 ? {} : { wrappers: reading.wrappers },
    ...contents === void 0 ? {} : describe(contents, totalRows ?? 0),
    ...age === void 0 ? {} : { madeAt: new Date(age.madeAt).toISOString(), clock: age.clock },
    ...found.storedAt === void 0 ? {} : { storedAt: new Date(found.storedAt).toISOString() },
    ...checksum.status === "matches" ? { checksum: checksum.by } : {},
    ...ledger?.evidence,
    ...copies === void 0 ? {} : { copies: copies.places },
    ...drill === void 0 ? {} : { drill: drill.evidence },
    readMs
  };
  const measurements = [
    { name: "size", value: stored, unit: "bytes", ...minSize === void 0 ? {} : { limit: minSize } },
    ...age === void 0 ? [] : [
      {
        name: "age",
        value: Math.round(age.ageMs / 1e3),
        unit: "s",
        ...options["max-age"] === void 0 ? {} : { limit: options["max-age"] / 1e3 }
      }
    ],
    ...totalRows === void 0 ? [] : [{ name: "rows", value: totalRows }],
    ...drill === void 0 ? [] : drill.measurements
  ];
  const details = { findings, measurements, evidence };
  if (!proven[required] && !findings.some(isError)) findings.push(notReached(required, name, contents, options));
  const undecidable = reading.problems.find(({ code }) => UNDECIDED.has(code));
  if (undecidable !== void 0)
    return (0, import_outcome.undecided)(`${undecidable.message.replace(/^The file/, name)}.`, {
      rule: `backup-${undecidable.code}`,
      help: HELP[undecidable.code],
      ...details
    });
  if (drill?.undecided !== void 0 && findings.filter(isError).length <= 1)
    return (0, import_outcome.undecided)(drill.undecided.message, { ...details, rule: drill.undecided.rule, help: drill.undecided.help });
  const firstError = findings.find(isError);
  if (firstError !== void 0)
    return (0, import_outcome.failed)(`${firstError.message}${level === void 0 ? "" : ` Level reached: ${level}.`}`, {
      rule: firstError.rule,
      help: firstError.help ?? "Make a new backup.",
      ...details
    });
  return (0, import_outcome.passed)(summary(name, contents, stored, level, totalRows ?? 0, age, found), details);
};
var levelOf = (proven) => import_chunk_OIFDB6XP.LEVELS.toReversed().find((level) => proven[level]);
var captureFor = (options) => {
  const heartbeat = options.expect?.heartbeat;
  return (table, columns) => {
    if (heartbeat !== void 0 && (heartbeat.table === table.name || heartbeat.table === (0, import_chunk_GSRCS2ZM.fullName)(table)) && columns.includes(heartbeat.column))
      return { columns: [heartbeat.column], keep: "newest" };
    return options.expect?.["after-last-migration"] === void 0 ? void 0 : wishForLedger(table, columns);
  };
};
var judgeEmptiness = (contents, name) => {
  if (contents.format === "pg-basebackup" || holdsData(contents)) return [];
  const [level, what] = contents.tables.length === 0 ? ["error", "table"] : ["warning", "row"];
  return [
    {
      rule: "backup-holds-nothing",
      level,
      message: `${name} is whole and holds no ${what} at all.`,
      help: `Find out which database was dumped, and with which options: look for \`--schema-only\`, and for a wrong name of the database.`
    }
  ];
};
var holdsData = (contents) => contents.format === "pg-basebackup" || contents.tables.some(({ rows }) => (rows ?? 0) > 0);
var rowsOf = (contents) => contents.tables.reduce((sum, table) => sum + (table.ofPartitions === true ? 0 : table.rows ?? 0), 0);
var UNDECIDED = /* @__PURE__ */ new Set(["encrypted", "unknown-version", "needs-memory"]);
var HELP = {
  empty: "Make the backup again, and let the job fail when the dump fails (`set -o pipefail`).",
  "not-a-backup": "Find out what wrote it there, and make the backup again.",
  encrypted: "Give a `decrypt` command, or require only `exists`; a checksum proves that it is unchanged, not what it is.",
  "unknown-version": "Use a newer version of gonogo, or dump with a version of pg_dump that is known.",
  "cut-off": "Make the backup again: look at the free disk space, the exit code of the dump, and whether the upload finished.",
  appended: "Make the backup again into a new file: use `>` and not `>>`, and check the transfer.",
  corrupt: "Take another copy, or make the backup again; keep a checksum that is made with the dump.",
  mangled: "Make the backup again and move it in binary mode, without conversion of line ends or encodings.",
  inconsistent: "Make the backup again: its parts do not belong together.",
  refused: "Do not restore this file; find out where it comes from, and make the backup again.",
  "needs-memory": "Allow it with `max-window`, or compress with a smaller window (zstd without `--long`).",
  dangerous: "Do not restore this file with psql; find out where it comes from, and make the backup again."
};
var findingOf = (problem, name, found) => ({
  rule: `backup-${problem.code}`,
  level: "error",
  message: `${name}: ${problem.message}.`,
  help: HELP[problem.code],
  ...found.path === void 0 ? {} : { path: found.path }
});
var judgeSame = (wanted, digest, name) => {
  const hex = wanted.replace(/^sha256:/i, "").toLowerCase();
  if (digest === hex) return [];
  return [
    {
      rule: "backup-not-the-same",
      level: "error",
      message: `${name} is not the backup with the digest sha256:${hex.slice(0, 12)}\u2026: it has ${digest === void 0 ? "none that could be read" : `sha256:${digest.slice(0, 12)}\u2026`}.`,
      help: "Restore the backup that was judged, or judge this one and take its digest."
    }
  ];
};
var notReached = (required, name, contents, options) => {
  const what = {
    exists: ["is not there", "Make the backup."],
    identity: ["is of no known format", "Make the backup with a tool whose format is known."],
    complete: ["is not complete", "Make the backup again."],
    contents: [
      contents !== void 0 && !holdsData(contents) ? "holds no row at all" : "does not hold what it should",
      "Dump the data too: look for `--schema-only` in how the dump is made."
    ],
    integrity: [
      "has no checksum that vouches for every byte",
      "Write a checksum when the dump is made (`sha256sum F > F.sha256`) and set `checksum: true`, or compress with gzip, which has one."
    ],
    restorable: ["was not restored", "Set `verify: restore`."],
    recoverable: [
      "is not known to be recoverable",
      `Set ${[...options.verify === void 0 ? ["`verify: restore`"] : [], ...options["max-age"] === void 0 ? ["`max-age`"] : [], ...options.keep === void 0 && options.copies === void 0 ? ["`keep` or `copies`"] : []].join(", ")}, which prove it together.`
    ]
  };
  const [message, help] = what[required];
  return {
    rule: `backup-not-${required}`,
    level: "error",
    message: `${name} ${message}: the level ${required} is required.`,
    help
  };
};
var describe = (contents, totalRows) => {
  const tables = contents.tables.slice(0, MAX_TABLES);
  return {
    format: contents.format,
    label: contents.label,
    ...contents.databases.length === 0 ? {} : { databases: contents.databases },
    ...contents.serverVersion === void 0 ? {} : { serverVersion: contents.serverVersion },
    ...contents.toolVersion === void 0 ? {} : { toolVersion: contents.toolVersion },
    ...contents.compression === void 0 ? {} : { compression: contents.compression },
    tables: Object.fromEntries(tables.map((table) => [(0, import_chunk_GSRCS2ZM.fullName)(table), table.rows ?? null])),
    tableCount: contents.tables.length,
    totalRows,
    objects: contents.objects,
    ...contents.extensions.length === 0 ? {} : { extensions: contents.extensions },
    ...contents.largeObjects === void 0 ? {} : { largeObjects: contents.largeObjects },
    ...contents.notes.length === 0 ? {} : { notes: contents.notes }
  };
};
var summary = (name, contents, stored, level, rows, age, found) => {
  const tables = contents?.tables.length ?? 0;
  return [
    `${name}${found.candidates > 1 ? ` (newest of ${found.candidates})` : ""}: ${contents?.label ?? "a file"}`,
    contents === void 0 || contents.databases.length === 0 ? "" : ` of ${contents.databases.slice(0, 3).join(", ")}`,
    `, ${(0, import_units.formatSize)(stored)}`,
    tables === 0 ? "" : `, ${tables} ${tables === 1 ? "table" : "tables"} with ${rows.toLocaleString("en-US")} rows`,
    age === void 0 ? "" : `, ${(0, import_units.formatDuration)(Math.max(0, age.ageMs))} old`,
    `; level reached: ${level ?? "none"}`
  ].join("");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeBackup
});
