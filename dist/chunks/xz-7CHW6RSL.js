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
  unxz: () => unxz
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GQZIAEK4 = require("./chunk-GQZIAEK4.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var TAIL = 256 * 1024;
var unxz = (maxWindowBytes) => async function* (input, what) {
  const streams = splitStreams(input);
  try {
    for (; ; ) {
      const stream = await streams.next();
      if (stream === void 0) return;
      yield* oneStream(stream, what, maxWindowBytes);
    }
  } finally {
    await streams.close();
  }
};
var MAGIC = Buffer.from("fd377a585a00", "hex");
var FOOTER = 12;
var splitStreams = (input) => {
  const iterator = input[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let ended = false;
  let first = true;
  let done = false;
  const pull = async () => {
    if (ended) return false;
    const next = await iterator.next();
    if (next.done === true) {
      ended = true;
      return false;
    }
    held = held.length === 0 ? Buffer.from((0, import_chunk_PKSBSYHQ.asBuffer)(next.value)) : Buffer.concat([held, (0, import_chunk_PKSBSYHQ.asBuffer)(next.value)]);
    return true;
  };
  const one = async function* () {
    let recent = Buffer.alloc(0);
    for (; ; ) {
      let from = recent.length === 0 ? 1 : 0;
      for (; ; ) {
        const at = held.indexOf(MAGIC, from);
        if (at === -1 || at + FOOTER > held.length) break;
        if (isBoundary(Buffer.concat([recent, held.subarray(Math.max(0, at - 64), at)]), held.subarray(at, at + FOOTER))) {
          const last = held.subarray(0, at);
          held = held.subarray(at);
          yield withoutPadding(last);
          return;
        }
        from = at + 1;
      }
      const ready = held.length - FOOTER;
      if (ready > 0) {
        const piece = held.subarray(0, ready);
        held = Buffer.from(held.subarray(ready));
        recent = Buffer.from(Buffer.concat([recent, piece.subarray(Math.max(0, piece.length - 64))]).subarray(-64));
        yield piece;
      }
      if (!await pull()) break;
    }
    done = true;
    yield held;
  };
  return {
    async next() {
      if (done) return void 0;
      if (first) await pull();
      else while (held.length < FOOTER && await pull()) continue;
      if (first || held.length > 0) {
        first = false;
        return one();
      }
      return void 0;
    },
    async close() {
      await iterator.return?.();
    }
  };
};
var isBoundary = (before, header) => {
  if ((0, import_chunk_GQZIAEK4.crc32)(header.subarray(6, 8)) !== header.readUInt32LE(8)) return false;
  const end = withoutPadding(before);
  if (end.length < FOOTER || end.subarray(-2).toString("latin1") !== "YZ") return false;
  const footer = end.subarray(-FOOTER);
  return (0, import_chunk_GQZIAEK4.crc32)(footer.subarray(4, 10)) === footer.readUInt32LE(0);
};
var withoutPadding = (bytes) => {
  let end = bytes.length;
  while (end >= 4 && bytes.readUInt32LE(end - 4) === 0) end -= 4;
  return bytes.subarray(0, end);
};
var oneStream = async function* (input, what, maxWindowBytes) {
  const module2 = await Promise.resolve().then(() => require("./xz-decompress-ERSIX6SB.js"));
  const { XzReadableStream } = module2.default ?? module2;
  let tail = Buffer.alloc(0);
  let total = 0;
  let head = Buffer.alloc(0);
  let inputFailed = false;
  let inputFailure;
  let over = false;
  const iterator = input[Symbol.asyncIterator]();
  const compressed = new ReadableStream({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (next.done === true) return controller.close();
        const piece = (0, import_chunk_PKSBSYHQ.asBuffer)(next.value);
        total += piece.length;
        if (head.length < 64) {
          head = Buffer.concat([head, piece.subarray(0, 64)]);
          const window = dictionaryBytes(head);
          if (window !== void 0 && window > maxWindowBytes)
            throw new import_chunk_UXLE2CQN.Broken(
              "needs-memory",
              `${what} needs a dictionary of ${Math.ceil(window / 1048576)} MiB of memory to decompress, more than is allowed`
            );
        }
        const joined = Buffer.concat([tail, piece]);
        tail = Buffer.from(joined.subarray(Math.max(0, joined.length - TAIL)));
        controller.enqueue(piece.length === 0 ? piece : Uint8Array.from(piece));
      } catch (thrown) {
        inputFailed = true;
        inputFailure = thrown;
        controller.error(thrown);
      }
    }
  });
  const reader = new XzReadableStream(compressed).getReader();
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value.length > 0) yield (0, import_chunk_PKSBSYHQ.asBuffer)(value);
    }
    over = true;
    let more = 0;
    for (; ; ) {
      const next = await iterator.next();
      if (next.done === true) break;
      more += next.value.length;
      if (more > 0) break;
    }
    const expected = streamBytes(tail);
    if (expected !== void 0 && expected < total && more === 0)
      throw new import_chunk_UXLE2CQN.Broken(
        "unknown-version",
        `${what} is several streams one after the other, of which only the first is read`
      );
    if (more > 0 || expected === void 0 || expected !== total)
      throw new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`);
  } catch (thrown) {
    if (inputFailed) throw inputFailure;
    if (thrown instanceof import_chunk_UXLE2CQN.Broken) throw thrown;
    const code = /error code (\d+)/.exec(thrown instanceof Error ? thrown.message : "")?.[1];
    throw code === "8" || code === void 0 ? new import_chunk_UXLE2CQN.Broken("cut-off", `${what} ends before its end mark`) : new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged`);
  } finally {
    if (!over) await reader.cancel().catch(() => void 0);
    await iterator.return?.();
  }
};
var dictionaryBytes = (head) => {
  if (head.length < 20) return void 0;
  let i = 12;
  const flags = head[i + 1] ?? 0;
  i += 2;
  const skipNumber = () => {
    while (((head[i] ?? 0) & 128) !== 0 && i < 40) i++;
    i++;
  };
  if ((flags & 64) !== 0) skipNumber();
  if ((flags & 128) !== 0) skipNumber();
  for (let filter = 0; filter <= (flags & 3) && i < head.length - 2; filter++) {
    const id = head[i] ?? 0;
    const size = head[i + 1] ?? 0;
    if (id === 33) {
      const bits = head[i + 2] ?? 0;
      return bits >= 40 ? 2 ** 32 : (2 | bits & 1) * 2 ** (Math.floor(bits / 2) + 11);
    }
    i += 2 + size;
  }
  return void 0;
};
var streamBytes = (tail) => {
  if (tail.length < 24 || tail.subarray(tail.length - 2).toString("latin1") !== "YZ") return void 0;
  const footer = tail.subarray(tail.length - 12);
  if ((0, import_chunk_GQZIAEK4.crc32)(footer.subarray(4, 10)) !== footer.readUInt32LE(0)) return void 0;
  const indexBytes = (footer.readUInt32LE(4) + 1) * 4;
  const start = tail.length - 12 - indexBytes;
  if (start < 0 || tail[start] !== 0) return void 0;
  let i = start + 1;
  const number = () => {
    let value = 0;
    let factor = 1;
    for (let n = 0; n < 9; n++) {
      const byte = tail[i++] ?? 0;
      value += (byte & 127) * factor;
      if ((byte & 128) === 0) break;
      factor *= 128;
    }
    return value;
  };
  const records = number();
  let blocks = 0;
  for (let n = 0; n < records && i < tail.length; n++) {
    blocks += Math.ceil(number() / 4) * 4;
    number();
  }
  return 12 + blocks + indexBytes + 12;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unxz
});
