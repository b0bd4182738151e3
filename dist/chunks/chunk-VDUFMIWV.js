import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  createByteReader
} from "./chunk-UGGPZZNC.js";
import {
  createCopyScanner,
  createInventory,
  createKeeper,
  createSqlScanner,
  insertValues,
  readCopy,
  readInsert,
  withoutEndMark
} from "./chunk-FITRLYLS.js";
import {
  fullName
} from "./chunk-NNKVA22F.js";
import {
  asBuffer
} from "./chunk-CIXEOFO7.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";

// src/archive/pg-archive.ts
var openArchive = (head, entries) => {
  const inventory = createInventory();
  for (const entry of entries) {
    checkEntry(entry, head);
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
  const encoding = /'([^']*)'/.exec(entries.find(({ desc }) => desc === "ENCODING")?.defn ?? "")?.[1];
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
var checkEntry = (entry, head) => {
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
  for (const text of [entry.defn, entry.dropStmt, entry.copyStmt, entry.tag, entry.owner, entry.namespace])
    if (text.includes("\uFFFD")) throw wrong("a text in it is not valid UTF-8");
  if (entry.desc === "TABLE DATA" && entry.copyStmt !== "") {
    const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ""));
    if (copy === void 0 || copy.table.name !== entry.tag || (copy.table.schema ?? entry.namespace) !== entry.namespace)
      throw wrong("its COPY statement is about another table");
  }
  if (NAMED.test(entry.desc)) {
    if (entry.defn !== "" && !namesIt(entry.defn, entry.tag)) throw wrong("its statement is about another object");
    if (entry.dropStmt !== "" && !namesIt(entry.dropStmt, entry.tag))
      throw wrong("its DROP statement is about another object");
    if (entry.defn !== "" && !/^(--|CREATE|ALTER|SELECT|SET|\s)/.test(entry.defn))
      throw wrong("its statement is changed");
    if (entry.dropStmt !== "" && !/^(DROP|ALTER) [A-Z]/.test(entry.dropStmt))
      throw wrong("its DROP statement is changed");
  }
};
var NAMED = /^(TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|TYPE|DOMAIN|SCHEMA|INDEX|EXTENSION)$/;
var namesIt = (text, tag) => text.includes(tag) || text.includes(tag.replaceAll('"', '""'));
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

// src/archive/inflate.ts
import { createGunzip, createInflate } from "node:zlib";
import * as zlib from "node:zlib";
var OUTPUT_CHUNK = 256 * 1024;
var inflateZlib = (input, what) => throughEngine(input, createInflate({ chunkSize: OUTPUT_CHUNK }), what);
var gunzip = (input, what) => throughEngine(input, createGunzip({ chunkSize: OUTPUT_CHUNK }), what);
var nativeZstd = (windowLogMax) => {
  const library = zlib;
  const create = library.createZstdDecompress;
  const parameter = library.constants.ZSTD_d_windowLogMax;
  if (create === void 0 || parameter === void 0) return void 0;
  return (input, what) => throughEngine(input, create({ chunkSize: OUTPUT_CHUNK, params: { [parameter]: windowLogMax } }), what);
};
var throughEngine = async function* (input, engine, what) {
  let fed = 0;
  let over = false;
  let leftOver = false;
  let inputFailure;
  let inputFailed = false;
  const feeding = (async () => {
    try {
      for await (const piece of input) {
        if (piece.length === 0) continue;
        if (over || engine.destroyed) {
          leftOver = true;
          break;
        }
        fed += piece.length;
        if (!engine.write(piece)) await drained(engine);
      }
      if (!engine.destroyed) engine.end();
    } catch (thrown) {
      if (engine.destroyed && thrown === engine.errored) return;
      inputFailed = true;
      inputFailure = thrown;
      engine.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  })();
  try {
    for await (const piece of engine) yield asBuffer(piece);
    over = true;
    const used = engine.bytesWritten;
    engine.destroy();
    await feeding;
    if (inputFailed) throw inputFailure;
    if (leftOver || used < fed)
      throw new Broken("appended", `Bytes follow the end of ${what}: something was appended to it`);
  } catch (thrown) {
    if (inputFailed) throw inputFailure;
    throw brokenBy(thrown, what);
  } finally {
    over = true;
    engine.destroy();
    await feeding;
  }
};
var drained = (engine) => new Promise((resolve) => {
  const done = () => {
    engine.off("drain", done);
    engine.off("close", done);
    resolve();
  };
  engine.on("drain", done);
  engine.on("close", done);
});
var brokenBy = (thrown, what) => {
  if (thrown instanceof Broken || typeof thrown !== "object" || thrown === null) return thrown;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  if (!/^(Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code)) return thrown;
  if (code === "Z_BUF_ERROR" || /unexpected end|incomplete/i.test(message))
    return new Broken("cut-off", `${capital(what)} ends before its end mark`);
  if (/memory|window/i.test(message) && code.startsWith("ZSTD"))
    return new Broken("needs-memory", `${capital(what)} asks for a larger window than is allowed`);
  return new Broken("corrupt", `${capital(what)} is damaged: ${message}`);
};
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// src/archive/xxh32.ts
var P1 = 2654435761;
var P2 = 2246822519;
var P3 = 3266489917;
var P4 = 668265263;
var P5 = 374761393;
var rotate = (value, bits) => value << bits | value >>> 32 - bits;
var round = (accumulator, lane) => Math.imul(rotate(accumulator + Math.imul(lane, P2) | 0, 13), P1);
var createXxh32 = () => {
  let [a, b, c, d] = [P1 + P2 | 0, P2 | 0, 0, -P1 | 0];
  let total = 0;
  let rest = Buffer.alloc(0);
  return {
    update(bytes) {
      total += bytes.length;
      const data = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const view = new DataView(data.buffer, data.byteOffset, data.length);
      let i = 0;
      for (; i + 16 <= data.length; i += 16) {
        a = round(a, view.getInt32(i, true));
        b = round(b, view.getInt32(i + 4, true));
        c = round(c, view.getInt32(i + 8, true));
        d = round(d, view.getInt32(i + 12, true));
      }
      rest = Buffer.from(data.subarray(i));
    },
    digest() {
      let hash = total >= 16 ? rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) | 0 : P5 | 0;
      hash = hash + total | 0;
      let i = 0;
      for (; i + 4 <= rest.length; i += 4)
        hash = Math.imul(rotate(hash + Math.imul(rest.readInt32LE(i), P3) | 0, 17), P4);
      for (; i < rest.length; i++) hash = Math.imul(rotate(hash + Math.imul(rest[i] ?? 0, P5) | 0, 11), P1);
      hash = Math.imul(hash ^ hash >>> 15, P2);
      hash = Math.imul(hash ^ hash >>> 13, P3);
      return (hash ^ hash >>> 16) >>> 0;
    }
  };
};
var xxh32 = (bytes) => {
  const hash = createXxh32();
  hash.update(bytes);
  return hash.digest();
};

// src/archive/lz4.ts
var MAGIC = 407708164;
var HISTORY = 64 * 1024;
var BLOCK_SIZES = {
  4: 64 * 1024,
  5: 256 * 1024,
  6: 1024 * 1024,
  7: 4 * 1024 * 1024
};
var unlz4 = async function* (input, what) {
  const reader = createByteReader(input);
  try {
    let frames = 0;
    while (await reader.fill(1)) {
      if (frames > 0 && !await reader.fill(4))
        throw new Broken("appended", `Bytes follow the end of ${what}: something was appended to it`);
      const magic = (await reader.take(4, what)).readUInt32LE(0);
      if (magic >>> 4 === 25481893) {
        const length = (await reader.take(4, what)).readUInt32LE(0);
        for await (const _ of reader.through(length, what)) continue;
        frames++;
        continue;
      }
      if (magic !== MAGIC)
        throw frames > 0 ? new Broken("appended", `Bytes follow the end of ${what}: something was appended to it`) : new Broken("corrupt", `${what} does not begin like LZ4`);
      yield* readFrame(reader, what);
      frames++;
    }
  } finally {
    await reader.close();
  }
};
var lz4HasChecksum = (head) => head.length > 4 && ((head[4] ?? 0) & 4) !== 0;
var readFrame = async function* (reader, what) {
  const flags = (await reader.take(2, what)).readUInt16LE(0);
  const [flag, descriptor] = [flags & 255, flags >> 8];
  const version = flag >> 6;
  const maxBlock = BLOCK_SIZES[descriptor >> 4 & 7];
  if (version !== 1 || maxBlock === void 0) throw new Broken("corrupt", `${what} has a damaged LZ4 header`);
  const independent = (flag & 32) !== 0;
  const blockChecksums = (flag & 16) !== 0;
  const hasSize = (flag & 8) !== 0;
  const contentChecksum = (flag & 4) !== 0;
  const hasDictionary = (flag & 1) !== 0;
  const extra = await reader.take((hasSize ? 8 : 0) + (hasDictionary ? 4 : 0), what);
  const headerChecksum = (await reader.take(1, what))[0] ?? 0;
  const header = Buffer.concat([Buffer.from([flag, descriptor]), extra]);
  if ((xxh32(header) >>> 8 & 255) !== headerChecksum) throw new Broken("corrupt", `${what} has a damaged LZ4 header`);
  if (hasDictionary) throw new Broken("corrupt", `${what} was compressed with a dictionary that is not in it`);
  const declared = hasSize ? Number(extra.readBigUInt64LE(0)) : void 0;
  const checksum = contentChecksum ? createXxh32() : void 0;
  const output = Buffer.alloc(HISTORY + maxBlock);
  let history = 0;
  let total = 0;
  for (; ; ) {
    const size = (await reader.take(4, what)).readUInt32LE(0);
    if (size === 0) break;
    const stored = size >= 2147483648;
    const length = size & 2147483647;
    if (length > maxBlock) throw new Broken("corrupt", `${what} has an LZ4 block that is larger than its frame allows`);
    const block = await reader.take(length, what);
    if (blockChecksums && (await reader.take(4, what)).readUInt32LE(0) !== xxh32(block))
      throw new Broken("corrupt", `${what} is damaged: a block does not match its checksum`);
    let produced;
    if (stored) {
      block.copy(output, history);
      produced = block.length;
    } else produced = decodeBlock(block, output, history, independent ? history : 0, history + maxBlock, what);
    const piece = Buffer.from(output.subarray(history, history + produced));
    checksum?.update(piece);
    total += produced;
    yield piece;
    const end = history + produced;
    const keep = Math.min(HISTORY, end);
    output.copyWithin(0, end - keep, end);
    history = keep;
  }
  if (checksum !== void 0 && (await reader.take(4, what)).readUInt32LE(0) !== checksum.digest())
    throw new Broken("corrupt", `${what} is damaged: its content does not match its checksum`);
  if (declared !== void 0 && declared !== total)
    throw new Broken("corrupt", `${what} is damaged: it says ${declared} bytes and holds ${total}`);
};
var decodeBlock = (block, output, start, floor, limit, what) => {
  const damaged = () => new Broken("corrupt", `${what} is damaged inside an LZ4 block`);
  const end = block.length;
  let i = 0;
  let o = start;
  while (i < end) {
    const token = block[i++] ?? 0;
    let literals = token >> 4;
    if (literals === 15) {
      let more;
      do {
        if (i >= end) throw damaged();
        more = block[i++] ?? 0;
        literals += more;
      } while (more === 255);
    }
    if (i + literals > end || o + literals > limit) throw damaged();
    if (literals > 32) {
      block.copy(output, o, i, i + literals);
      o += literals;
      i += literals;
    } else for (let n = 0; n < literals; n++) output[o++] = block[i++] ?? 0;
    if (i >= end) break;
    if (i + 2 > end) throw damaged();
    const distance = (block[i] ?? 0) | (block[i + 1] ?? 0) << 8;
    i += 2;
    let match = (token & 15) + 4;
    if ((token & 15) === 15) {
      let more;
      do {
        if (i >= end) throw damaged();
        more = block[i++] ?? 0;
        match += more;
      } while (more === 255);
    }
    if (distance === 0 || o - distance < floor || o + match > limit) throw damaged();
    if (distance >= match && match > 32) {
      output.copyWithin(o, o - distance, o - distance + match);
      o += match;
    } else for (let n = 0; n < match; n++, o++) output[o] = output[o - distance] ?? 0;
  }
  return o - start;
};
var isLz4 = (head) => head.length >= 4 && asBuffer(head).readUInt32LE(0) === MAGIC;

// src/archive/zstd.ts
var readZstdFrame = (head) => {
  if (head.length < 6 || head.readUInt32LE(0) !== 4247762216) return void 0;
  const descriptor = head[4] ?? 0;
  const single = (descriptor & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  let i = 5;
  let windowBytes = 0;
  if (!single) {
    const byte = head[i++] ?? 0;
    const base = 2 ** (10 + (byte >> 3));
    windowBytes = base + base / 8 * (byte & 7);
  }
  i += dictionaryBytes;
  if (head.length < i + sizeBytes) return void 0;
  const contentBytes = sizeBytes === 0 ? void 0 : sizeBytes === 1 ? head[i] ?? 0 : sizeBytes === 2 ? head.readUInt16LE(i) + 256 : sizeBytes === 4 ? head.readUInt32LE(i) : Number(head.readBigUInt64LE(i));
  return { windowBytes: single ? contentBytes ?? 0 : windowBytes, checksum: (descriptor & 4) !== 0, contentBytes };
};
var unzstd = (maxWindowBytes) => async function* (input, what) {
  const native = nativeZstd(Math.min(31, Math.max(10, Math.ceil(Math.log2(maxWindowBytes)))));
  const checked = checkWindow(input, maxWindowBytes, what);
  yield* native === void 0 ? portable(checked, what, maxWindowBytes) : native(checked, what);
};
var checkWindow = async function* (input, maxWindowBytes, what) {
  const reader = createByteReader(input);
  try {
    await reader.fill(18);
    const frame = readZstdFrame(reader.window());
    if (frame !== void 0 && frame.windowBytes > maxWindowBytes)
      throw new Broken(
        "needs-memory",
        `${what} needs a window of ${Math.ceil(frame.windowBytes / 1048576)} MiB of memory to decompress, more than the ${Math.floor(maxWindowBytes / 1048576)} MiB allowed`
      );
    for (; ; ) {
      const piece = await reader.some(1048576);
      if (piece === void 0) return;
      yield piece;
    }
  } finally {
    await reader.close();
  }
};
var portable = async function* (input, what, maxWindowBytes) {
  const { Decompress } = await import("./esm-C5GIMW2Q.js");
  const reader = createByteReader(input);
  const damaged = (why) => new Broken("corrupt", `${what} is damaged: ${why}`);
  try {
    let frames = 0;
    while (await reader.fill(1)) {
      if (!await reader.fill(4)) throw appendedTo(what, frames);
      const magic = reader.window().readUInt32LE(0);
      if (magic >>> 4 === 25481893) {
        reader.skip(4);
        const length = (await reader.take(4, what)).readUInt32LE(0);
        for await (const _ of reader.through(length, what)) continue;
        frames++;
        continue;
      }
      if (magic !== 4247762216) throw appendedTo(what, frames);
      await reader.fill(18);
      const frame = readZstdFrame(reader.window());
      if (frame === void 0) throw new Broken("cut-off", `${what} ends inside a zstd header`);
      if (frame.windowBytes > maxWindowBytes)
        throw new Broken("needs-memory", `${what} needs more memory to decompress than is allowed`);
      const produced = [];
      const engine = new Decompress((piece) => {
        if (piece.length > 0) produced.push(asBuffer(piece));
      });
      const guarded = (piece, last) => {
        try {
          engine.push(piece, last);
        } catch (thrown) {
          if (thrown instanceof Broken) throw thrown;
          throw damaged(thrown instanceof Error ? thrown.message : "the data is invalid");
        }
      };
      let total = 0;
      guarded(Buffer.from(await reader.take(headerBytes(reader.window()), what)), false);
      for (; ; ) {
        const head = (await reader.take(3, what)).readUIntLE(0, 3);
        const last = (head & 1) === 1;
        const type = head >> 1 & 3;
        const size = head >> 3;
        if (type === 3 || size > 128 * 1024) throw damaged("a block has an impossible size");
        const body = await reader.take(type === 1 ? 1 : size, what);
        const tail = last && frame.checksum ? await reader.take(4, what) : Buffer.alloc(0);
        const block = Buffer.alloc(3 + body.length + tail.length);
        block.writeUIntLE(head, 0, 3);
        body.copy(block, 3);
        tail.copy(block, 3 + body.length);
        guarded(block, last);
        for (const piece of produced.splice(0)) {
          total += piece.length;
          yield piece;
        }
        if (last) break;
      }
      if (frame.contentBytes !== void 0 && frame.contentBytes !== total)
        throw damaged(`it says ${frame.contentBytes} bytes and holds ${total}`);
      frames++;
    }
  } finally {
    await reader.close();
  }
};
var headerBytes = (head) => {
  const descriptor = head[4] ?? 0;
  const single = (descriptor & 32) !== 0;
  return 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + ([single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0);
};
var appendedTo = (what, frames) => frames > 0 ? new Broken("appended", `Bytes follow the end of ${what}: something was appended to it`) : new Broken("corrupt", `${what} does not begin like zstd`);

// src/archive/pg-data.ts
var DEFAULT_WINDOW = 64 * 1024 * 1024;
var nameOfData = (entry) => entry.desc === "TABLE DATA" ? `the rows of ${fullName({ schema: entry.namespace, name: entry.tag })}` : entry.desc.startsWith("BLOB") ? "the large objects" : `the data of ${entry.desc.toLowerCase()} ${entry.tag}`;
var decompressed = (input, compression, what, options) => {
  switch (compression) {
    case "none":
      return buffers(input);
    case "gzip":
      return inflateZlib(input, what);
    case "lz4":
      return unlz4(input, what);
    case "zstd":
      return unzstd(options.maxWindowBytes ?? DEFAULT_WINDOW)(input, what);
  }
};
var buffers = async function* (input) {
  for await (const piece of input) yield asBuffer(piece);
};
var readTableData = async (input, entry, position, { inventory, options, utf8 }) => {
  const inside = ` of its data, which begins at ${at(position)} of the file`;
  if (!/^COPY\b/.test(entry.copyStmt)) return readInserts(input, entry, position, { inventory, options, utf8 });
  const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ""));
  if (copy === void 0)
    throw new Broken("corrupt", `Entry ${entry.dumpId} of the table of contents has a damaged COPY statement`, {
      position: entry.position
    });
  const table = fullName(copy.table);
  const columns = copy.columns ?? [];
  const scanner = createCopyScanner({
    table,
    columns: copy.columns,
    types: inventory.types(copy.table, columns),
    utf8,
    position: 0,
    inside,
    capture: options.capture?.(copy.table, columns)
  });
  const target = options.sink === void 0 ? void 0 : await options.sink.copy(entry.copyStmt.replace(/;\s*$/, ""), table);
  const sender = target === void 0 ? void 0 : withoutEndMark(target);
  let rest = "";
  let restBytes = 0;
  for await (const piece of input) {
    options.signal.throwIfAborted();
    let after = 0;
    if (!scanner.ended) {
      after = scanner.push(piece, 0);
      await sender?.push(after === -1 ? piece : piece.subarray(0, after));
      if (after === -1) continue;
    }
    restBytes += piece.length - after;
    if (rest.length < 16) rest += piece.subarray(after, after + 16).toString("latin1");
  }
  const found = scanner.finish();
  if (restBytes !== 2 || rest !== "\n\n")
    throw restBytes < 2 && "\n\n".startsWith(rest) ? new Broken("cut-off", `The data of ${table} lacks its last bytes, at ${at(position)} of the file`, {
      position,
      table
    }) : new Broken(
      "corrupt",
      `The data of ${table} goes on for ${restBytes} bytes after its end mark, in the block at ${at(position)} of the file`,
      { position, table }
    );
  await sender?.end();
  inventory.data(copy.table, { columns: copy.columns, rows: found.rows, bytes: found.bytes, captured: found.captured });
};
var readInserts = async (input, entry, position, { inventory, options }) => {
  const table = { schema: entry.namespace, name: entry.tag };
  const name = fullName(table);
  const columns = inventory.definition(table)?.columns.map((column) => column.name) ?? [];
  const wish = options.capture?.(table, columns);
  const keeper = wish === void 0 ? void 0 : createKeeper(wish, columns);
  let rows = 0;
  const statements = [];
  const scanner = createSqlScanner({
    dialect: "postgres",
    keepInserts: options.sink !== void 0 || keeper !== void 0,
    handlers: {
      statement(statement) {
        const insert = readInsert(statement.text);
        if (insert === void 0 || fullName(insert.table) !== name)
          throw new Broken("corrupt", `The data of ${name} holds a statement that is no INSERT into it`, {
            position,
            table: name
          });
        const width = insert.columns?.length ?? statement.widest;
        if (statement.tuples > 0 && (statement.narrowest !== statement.widest || statement.widest !== width))
          throw new Broken("inconsistent", `An INSERT into ${name} has rows with different numbers of values`, {
            position,
            table: name
          });
        rows += Math.max(1, statement.tuples);
        if (keeper !== void 0)
          for (const values of insertValues(statement.text, insert.columns, columns)) keeper.values(values);
        if (options.sink !== void 0) statements.push(statement.text);
        return void 0;
      },
      meta: () => {
        throw new Broken("dangerous", `The data of ${name} holds a command of psql`, { position, table: name });
      }
    }
  });
  let bytes = 0;
  for await (const piece of input) {
    options.signal.throwIfAborted();
    scanner.push(piece, 0, bytes);
    bytes += piece.length;
    for (const statement of statements.splice(0)) await options.sink?.statement(statement, name);
  }
  scanner.finish(bytes);
  inventory.data(table, { columns, rows, bytes, captured: keeper?.result() });
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
  const entries = [];
  const ids = /* @__PURE__ */ new Set();
  while (entries.length < head.entryCount) {
    const entry = await retry(
      reader,
      head,
      (cursor) => readEntry(cursor, head),
      `entry ${entries.length + 1} of ${head.entryCount} of the table of contents`
    );
    if (ids.has(entry.dumpId))
      throw new Broken("corrupt", `The table of contents has two entries with number ${entry.dumpId}`, {
        position: entry.position
      });
    ids.add(entry.dumpId);
    entries.push(entry);
  }
  return { head, entries };
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
  unlz4,
  lz4HasChecksum,
  isLz4,
  gunzip,
  openArchive,
  restoreSection,
  checkAwaited,
  archiveContents,
  readZstdFrame,
  unzstd,
  DEFAULT_WINDOW,
  nameOfData,
  decompressed,
  readTableData,
  readToc
};
