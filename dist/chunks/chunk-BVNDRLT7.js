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
  DEFAULT_WINDOW: () => DEFAULT_WINDOW,
  decompressed: () => decompressed,
  gunzip: () => gunzip,
  isLz4: () => isLz4,
  lz4HasChecksum: () => lz4HasChecksum,
  nameOfData: () => nameOfData,
  readTableData: () => readTableData,
  readZstdFrame: () => readZstdFrame,
  relieve: () => relieve,
  unlz4: () => unlz4,
  unzstd: () => unzstd,
  verifiesZstd: () => verifiesZstd
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_node_v8 = require("node:v8");
var import_node_vm = require("node:vm");
var import_node_zlib = require("node:zlib");
var zlib = __toESM(require("node:zlib"));
var INTERVAL = 12 * 1024 * 1024;
var MOST_HELD = 32 * 1024 * 1024;
var passed = 0;
var collect;
var relieve = (bytes) => {
  passed += bytes;
  if (passed < INTERVAL) return;
  passed = 0;
  collect ??= collection();
  collect("minor");
  if (process.memoryUsage().arrayBuffers > MOST_HELD) collect("major");
};
var collection = () => {
  try {
    (0, import_node_v8.setFlagsFromString)("--expose-gc");
    const gc = (0, import_node_vm.runInNewContext)("gc");
    (0, import_node_v8.setFlagsFromString)("--no-expose-gc");
    if (typeof gc === "function") return (type) => void gc({ type });
  } catch {
  }
  return () => {
  };
};
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
var MAGIC = 407708164;
var HISTORY = 64 * 1024;
var PIECE = 256 * 1024;
var BLOCK_SIZES = {
  4: 64 * 1024,
  5: 256 * 1024,
  6: 1024 * 1024,
  7: 4 * 1024 * 1024
};
var unlz4 = async function* (input, what) {
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(input);
  try {
    let frames = 0;
    while (await reader.fill(1)) {
      if (frames > 0 && !await reader.fill(4))
        throw new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`);
      const magic = (await reader.take(4, what)).readUInt32LE(0);
      if (magic >>> 4 === 25481893) {
        const length = (await reader.take(4, what)).readUInt32LE(0);
        for await (const _ of reader.through(length, what)) continue;
        frames++;
        continue;
      }
      if (magic !== MAGIC)
        throw frames > 0 ? new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`) : new import_chunk_UXLE2CQN.Broken("corrupt", `${what} does not begin like LZ4`);
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
  if (version !== 1 || maxBlock === void 0) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} has a damaged LZ4 header`);
  const independent = (flag & 32) !== 0;
  const blockChecksums = (flag & 16) !== 0;
  const hasSize = (flag & 8) !== 0;
  const contentChecksum = (flag & 4) !== 0;
  const hasDictionary = (flag & 1) !== 0;
  const extra = await reader.take((hasSize ? 8 : 0) + (hasDictionary ? 4 : 0), what);
  const headerChecksum = (await reader.take(1, what))[0] ?? 0;
  const header = Buffer.concat([Buffer.from([flag, descriptor]), extra]);
  if ((xxh32(header) >>> 8 & 255) !== headerChecksum) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} has a damaged LZ4 header`);
  if (hasDictionary) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} was compressed with a dictionary that is not in it`);
  const declared = hasSize ? Number(extra.readBigUInt64LE(0)) : void 0;
  const checksum = contentChecksum ? createXxh32() : void 0;
  const output = Buffer.alloc(HISTORY + maxBlock);
  let input;
  let history = 0;
  let total = 0;
  for (; ; ) {
    const size = (await reader.take(4, what)).readUInt32LE(0);
    if (size === 0) break;
    const stored = size >= 2147483648;
    const length = size & 2147483647;
    if (length > maxBlock) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} has an LZ4 block that is larger than its frame allows`);
    input ??= Buffer.alloc(maxBlock);
    const block = input.subarray(0, length);
    for (let filled = 0; filled < length; ) {
      const some = await reader.some(length - filled);
      if (some === void 0)
        throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)}, inside ${what}`, {
          position: reader.position
        });
      some.copy(block, filled);
      filled += some.length;
    }
    if (blockChecksums && (await reader.take(4, what)).readUInt32LE(0) !== xxh32(block))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: a block does not match its checksum`);
    let produced;
    if (stored) {
      block.copy(output, history);
      produced = block.length;
    } else produced = decodeBlock(block, output, history, independent ? history : 0, history + maxBlock, what);
    checksum?.update(output.subarray(history, history + produced));
    total += produced;
    for (let from = history; from < history + produced; from += PIECE) {
      const piece = Buffer.from(output.subarray(from, Math.min(history + produced, from + PIECE)));
      relieve(piece.length * 2);
      yield piece;
    }
    const end = history + produced;
    const keep = Math.min(HISTORY, end);
    output.copyWithin(0, end - keep, end);
    history = keep;
  }
  if (checksum !== void 0 && (await reader.take(4, what)).readUInt32LE(0) !== checksum.digest())
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: its content does not match its checksum`);
  if (declared !== void 0 && declared !== total)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: it says ${declared} bytes and holds ${total}`);
};
var decodeBlock = (block, output, start, floor, limit, what) => {
  const damaged = () => new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged inside an LZ4 block`);
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
var isLz4 = (head) => head.length >= 4 && (0, import_chunk_PKSBSYHQ.asBuffer)(head).readUInt32LE(0) === MAGIC;
var FLOW = {
  chunkSize: 256 * 1024,
  readableHighWaterMark: 4 * 1024 * 1024,
  writableHighWaterMark: 1024 * 1024
};
var inflateZlib = (input, what) => throughEngine(input, (0, import_node_zlib.createInflate)(FLOW), what);
var gunzip = (input, what) => throughEngine(input, (0, import_node_zlib.createGunzip)(FLOW), what);
var nativeZstd = (windowLogMax) => {
  const library = zlib;
  const create = library.createZstdDecompress;
  const parameter = library.constants.ZSTD_d_windowLogMax;
  if (create === void 0 || parameter === void 0) return void 0;
  return (input, what) => throughEngine(input, create({ ...FLOW, params: { [parameter]: windowLogMax } }), what);
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
    for await (const piece of engine) {
      const bytes = (0, import_chunk_PKSBSYHQ.asBuffer)(piece);
      relieve(bytes.length);
      yield bytes;
    }
    over = true;
    const used = engine.bytesWritten;
    engine.destroy();
    await feeding;
    if (inputFailed) throw inputFailure;
    if (leftOver || used < fed)
      throw new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`);
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
  if (thrown instanceof import_chunk_UXLE2CQN.Broken || typeof thrown !== "object" || thrown === null) return thrown;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  if (!/^(Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code)) return thrown;
  if (code === "Z_BUF_ERROR" || /unexpected end|incomplete/i.test(message))
    return new import_chunk_UXLE2CQN.Broken("cut-off", `${capital(what)} ends before its end mark`);
  if (/memory|window/i.test(message) && code.startsWith("ZSTD"))
    return new import_chunk_UXLE2CQN.Broken("needs-memory", `${capital(what)} asks for a larger window than is allowed`);
  return new import_chunk_UXLE2CQN.Broken("corrupt", `${capital(what)} is damaged: ${message}`);
};
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
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
var verifiesZstd = () => nativeZstd(MAX_WINDOW_LOG) !== void 0;
var MAX_WINDOW_LOG = 31;
var unzstd = (maxWindowBytes) => async function* (input, what) {
  const native = nativeZstd(Math.min(MAX_WINDOW_LOG, Math.max(10, Math.ceil(Math.log2(maxWindowBytes)))));
  if (native === void 0) {
    yield* portable(input, what, maxWindowBytes);
    return;
  }
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(input);
  try {
    for (let frames = 0; await nextFrame(reader, what, frames, maxWindowBytes); frames++)
      yield* native(frameBytes(reader, what), what);
  } finally {
    await reader.close();
  }
};
var nextFrame = async (reader, what, before, maxWindowBytes) => {
  for (let frames = before; await reader.fill(1); frames++) {
    if (!await reader.fill(4))
      throw frames === 0 ? new import_chunk_UXLE2CQN.Broken("cut-off", `${what} ends inside a zstd header`) : appendedTo(what, frames);
    const magic = reader.window().readUInt32LE(0);
    if (magic >>> 4 === 25481893) {
      reader.skip(4);
      const length = (await reader.take(4, what)).readUInt32LE(0);
      for await (const _ of reader.through(length, what)) continue;
      continue;
    }
    if (magic !== 4247762216) throw appendedTo(what, frames);
    await reader.fill(18);
    const frame = readZstdFrame(reader.window());
    if (frame === void 0) throw new import_chunk_UXLE2CQN.Broken("cut-off", `${what} ends inside a zstd header`);
    if (frame.windowBytes > maxWindowBytes)
      throw new import_chunk_UXLE2CQN.Broken(
        "needs-memory",
        `${what} needs a window of ${Math.ceil(frame.windowBytes / 1048576)} MiB of memory to decompress, more than the ${Math.floor(maxWindowBytes / 1048576)} MiB allowed`
      );
    return frame;
  }
  return void 0;
};
var frameBytes = async function* (reader, what) {
  const checksum = readZstdFrame(reader.window())?.checksum === true;
  yield await reader.take(headerBytes(reader.window()), what);
  for (; ; ) {
    const head = await reader.take(3, what);
    const value = head.readUIntLE(0, 3);
    const size = value >> 3;
    if ((value >> 1 & 3) === 3 || size > 128 * 1024)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: a block has an impossible size`);
    yield Buffer.concat([head, await reader.take((value >> 1 & 3) === 1 ? 1 : size, what)]);
    if ((value & 1) === 1) break;
  }
  if (checksum) yield await reader.take(4, what);
};
var portable = async function* (input, what, maxWindowBytes) {
  const { Decompress } = await Promise.resolve().then(() => require("./esm-XYHUVJAU.js"));
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(input);
  const damaged = (why) => new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: ${why}`);
  try {
    let frames = 0;
    for (; ; ) {
      const frame = await nextFrame(reader, what, frames, maxWindowBytes);
      if (frame === void 0) return;
      const produced = [];
      const engine = new Decompress((piece) => {
        if (piece.length > 0) produced.push((0, import_chunk_PKSBSYHQ.asBuffer)(piece));
      });
      const guarded = (piece, last) => {
        try {
          engine.push(piece, last);
        } catch (thrown) {
          if (thrown instanceof import_chunk_UXLE2CQN.Broken) throw thrown;
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
        const header = Buffer.alloc(3);
        header.writeUIntLE(head, 0, 3);
        guarded(header, false);
        guarded(Buffer.concat([body, tail]), last);
        for (const piece of produced.splice(0)) {
          total += piece.length;
          relieve(piece.length * 4);
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
var appendedTo = (what, frames) => frames > 0 ? new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`) : new import_chunk_UXLE2CQN.Broken("corrupt", `${what} does not begin like zstd`);
var DEFAULT_WINDOW = 64 * 1024 * 1024;
var nameOfData = (entry) => entry.desc === "TABLE DATA" ? `the rows of ${(0, import_chunk_GSRCS2ZM.fullName)({ schema: entry.namespace, name: entry.tag })}` : entry.desc.startsWith("BLOB") ? "the large objects" : `the data of ${entry.desc.toLowerCase()} ${entry.tag}`;
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
  for await (const piece of input) yield (0, import_chunk_PKSBSYHQ.asBuffer)(piece);
};
var readTableData = async (input, entry, position, { inventory, options, utf8, rows }) => {
  const inside = ` of its data, which begins at ${(0, import_chunk_UXLE2CQN.at)(position)} of the file`;
  if (!/^COPY\b/.test(entry.copyStmt)) return readInserts(input, entry, position, { inventory, options, utf8 });
  const copy = (0, import_chunk_PPHRM5BQ.readCopy)(entry.copyStmt.replace(/;\s*$/, ""));
  if (copy === void 0)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `Entry ${entry.dumpId} of the table of contents has a damaged COPY statement`, {
      position: entry.position
    });
  const table = (0, import_chunk_GSRCS2ZM.fullName)(copy.table);
  const columns = copy.columns ?? [];
  const scanner = (0, import_chunk_SAKWCBT7.createCopyScanner)({
    table,
    columns: copy.columns,
    types: inventory.types(copy.table, columns),
    utf8,
    position: 0,
    inside,
    capture: options.capture?.(copy.table, columns),
    check: rows?.open(copy.table, columns)
  });
  const target = options.sink === void 0 ? void 0 : await options.sink.copy(entry.copyStmt.replace(/;\s*$/, ""), table);
  const sender = target === void 0 ? void 0 : (0, import_chunk_7TUY3HS6.withoutEndMark)(target);
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
    throw restBytes < 2 && "\n\n".startsWith(rest) ? new import_chunk_UXLE2CQN.Broken("cut-off", `The data of ${table} lacks its last bytes, at ${(0, import_chunk_UXLE2CQN.at)(position)} of the file`, {
      position,
      table
    }) : new import_chunk_UXLE2CQN.Broken(
      "corrupt",
      `The data of ${table} goes on for ${restBytes} bytes after its end mark, in the block at ${(0, import_chunk_UXLE2CQN.at)(position)} of the file`,
      { position, table }
    );
  await sender?.end();
  inventory.data(copy.table, { columns: copy.columns, rows: found.rows, bytes: found.bytes, captured: found.captured });
};
var readInserts = async (input, entry, position, { inventory, options }) => {
  const table = { schema: entry.namespace, name: entry.tag };
  const name = (0, import_chunk_GSRCS2ZM.fullName)(table);
  const columns = inventory.definition(table)?.columns.map((column) => column.name) ?? [];
  const wish = options.capture?.(table, columns);
  const keeper = wish === void 0 ? void 0 : (0, import_chunk_SAKWCBT7.createKeeper)(wish, columns);
  let rows = 0;
  const statements = [];
  const scanner = (0, import_chunk_YR3YSFUQ.createSqlScanner)({
    dialect: "postgres",
    keepInserts: options.sink !== void 0 || keeper !== void 0,
    handlers: {
      statement(statement) {
        const insert = (0, import_chunk_PPHRM5BQ.readInsert)(statement.text);
        if (insert === void 0 || (0, import_chunk_GSRCS2ZM.fullName)(insert.table) !== name)
          throw new import_chunk_UXLE2CQN.Broken("corrupt", `The data of ${name} holds a statement that is no INSERT into it`, {
            position,
            table: name
          });
        const width = insert.columns?.length ?? statement.widest;
        if (statement.tuples > 0 && (statement.narrowest !== statement.widest || statement.widest !== width))
          throw new import_chunk_UXLE2CQN.Broken("inconsistent", `An INSERT into ${name} has rows with different numbers of values`, {
            position,
            table: name
          });
        rows += Math.max(1, statement.tuples);
        if (keeper !== void 0)
          for (const values of (0, import_chunk_YR3YSFUQ.insertValues)(statement.text, insert.columns, columns)) keeper.values(values);
        if (options.sink !== void 0) statements.push(statement.text);
        return void 0;
      },
      meta: () => {
        throw new import_chunk_UXLE2CQN.Broken("dangerous", `The data of ${name} holds a command of psql`, { position, table: name });
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_WINDOW,
  decompressed,
  gunzip,
  isLz4,
  lz4HasChecksum,
  nameOfData,
  readTableData,
  readZstdFrame,
  relieve,
  unlz4,
  unzstd,
  verifiesZstd
});
