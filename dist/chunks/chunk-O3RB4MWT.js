import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  createSyntaxCheck,
  mentions
} from "./chunk-56ON5LT5.js";
import {
  createInventory
} from "./chunk-X74HH5GD.js";
import {
  readCopy
} from "./chunk-5DPDTCX4.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";

// src/archive/pg-archive.ts
var openArchive = async (head, entries, options) => {
  const inventory = createInventory();
  const syntax = (await createSyntaxCheck(options.grammar === true))(head.serverVersion, head.toolVersion);
  const encoding = /'([^']*)'/.exec(entries.find(({ desc }) => desc === "ENCODING")?.defn ?? "")?.[1];
  for (const entry of entries) {
    checkEntry(entry, head, encoding === "UTF8");
    for (const text of NO_SQL.test(entry.desc) ? [] : [entry.defn, entry.dropStmt, entry.copyStmt])
      if (syntax(text) !== void 0)
        throw new Broken(
          "corrupt",
          `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is damaged: a statement in it is no SQL`,
          { position: entry.position }
        );
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
  if (database !== void 0 && head.database !== void 0 && database.tag !== head.database)
    throw new Broken("inconsistent", "The header and the table of contents name different databases", {
      position: database.position
    });
  checkDependencies(entries);
  return {
    head,
    entries,
    inventory,
    utf8: encoding === "UTF8",
    largeObjects: { count: 0, bytes: 0 },
    awaited: new Map(entries.filter(({ hasData }) => hasData).map((entry) => [entry.dumpId, entry]))
  };
};
var NO_SQL = /^(BLOB|BLOBS|BLOB METADATA|BLOB COMMENTS|STATISTICS DATA)$/;
var checkEntry = (entry, head, utf8) => {
  const wrong = (what) => new Broken(
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
    const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ""));
    if (copy === void 0 || !throughRoot && copy.table.name !== entry.tag || !throughRoot && (copy.table.schema ?? entry.namespace) !== entry.namespace)
      throw wrong("its COPY statement is about another table");
  }
  if (entry.defn !== "" && !mentions(entry.defn, entry.desc, entry.tag))
    throw wrong("its statement is about another object");
  if (entry.dropStmt !== "" && entry.desc !== "DEFAULT" && !mentions(entry.dropStmt, entry.desc, entry.tag))
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
      throw new Broken("corrupt", `Entry ${entry.dumpId} of the table of contents depends on an impossible number`, {
        position: entry.position
      });
    if (entry.desc !== "TABLE DATA") continue;
    const table = entry.dependencies.map((id) => kinds.get(id)).find((other) => other !== void 0 && other.desc.endsWith("TABLE"));
    if (table !== void 0 && (table.tag !== entry.tag || table.namespace !== entry.namespace))
      throw new Broken(
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
  throw new Broken(
    "cut-off",
    `The file ends at ${at(position)} without the data of ${first.desc === "TABLE DATA" ? `${first.namespace}.${first.tag}` : first.desc.toLowerCase()}${more === 0 ? "" : ` and ${more} more`}`,
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

// src/archive/pg-toc.ts
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
var corrupt = (cursor, what) => new Broken("corrupt", `The table of contents is damaged at ${at(cursor.base + cursor.position)}: ${what}`, {
  position: cursor.base + cursor.position
});
var readInt = (cursor) => {
  const start = cursor.position;
  if (cursor.buffer.length - start < 1 + cursor.intSize) throw new More();
  const sign = cursor.buffer[start] ?? 0;
  if (sign > 1) throw corrupt(cursor, "a number has an impossible sign");
  const value = cursor.buffer.readUIntLE(start + 1, Math.min(6, cursor.intSize));
  cursor.position = start + 1 + cursor.intSize;
  return sign === 1 ? -value : value;
};
var readText = (cursor) => {
  const length = readInt(cursor);
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
    throw new Broken(
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
  if (count !== head.entryCount) throw new Broken("appended", "Something follows the data of the archive");
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
      throw new Broken("corrupt", `The table of contents has two entries with number ${entry.dumpId}`, {
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
        throw new Broken("cut-off", `The file ends at ${at(reader.position + window.length)}, inside ${what}`, {
          position: reader.position + window.length
        });
      if (window.length > MAX_ENTRY)
        throw new Broken("refused", `One entry of the table of contents claims more than 64 MiB`, {
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
    throw new Broken("not-a-backup", "The file does not begin with PGDMP");
  const [major, minor, revision, intSize, offSize, formatByte] = [...fixed.subarray(5)];
  const version = major * 1e3 + minor;
  const versionText = `${major}.${minor}`;
  if (major !== 1 || version > NEWEST || version < OLDEST)
    throw new Broken(
      "unknown-version",
      `The archive has version ${versionText}-${revision}, which is not one of the known versions 1.10 to 1.16`,
      { position: 5 }
    );
  if (intSize < 4 || intSize > 8 || offSize < 4 || offSize > 8)
    throw new Broken(
      "corrupt",
      `The header of the archive is damaged: numbers of ${intSize} bytes, offsets of ${offSize} bytes`,
      { position: 8 }
    );
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
    cursor.position += head.offSize;
    offset = { state, value: low };
  } else {
    const name = readText(cursor);
    filename = name === void 0 || name === "" ? void 0 : name;
    if (filename !== void 0 && !/^[\w.-]+$/.test(filename))
      throw new Broken("refused", `Entry ${dumpId} of the table of contents names a file outside of the backup`, {
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

export {
  openArchive,
  restoreSection,
  checkAwaited,
  archiveContents,
  readToc,
  readTocAgain
};
