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
  unbzip2: () => unbzip2
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var LONGEST_BLOCK = 12e5;
var BLOCK_MAGIC = 54156738319193;
var END_MAGIC = 25779555029136;
var unbzip2 = async function* (input, what) {
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(input);
  try {
    let streams = 0;
    while (await reader.fill(1)) {
      const head = await reader.fill(4) ? reader.window().subarray(0, 4).toString("latin1") : "";
      const level = Number(head[3]) * 1e5;
      if (!/^BZh[1-9]$/.test(head))
        throw streams > 0 ? new import_chunk_UXLE2CQN.Broken("appended", `Bytes follow the end of ${what}: something was appended to it`) : new import_chunk_UXLE2CQN.Broken("corrupt", `${what} does not begin like bzip2`);
      reader.skip(4);
      yield* readStream(reader, level, what);
      streams++;
    }
  } finally {
    await reader.close();
  }
};
var createBits = (window, offset, what) => {
  let bit = offset;
  const limit = window.length * 8;
  const read = (count) => {
    if (bit + count > limit) throw new import_chunk_UXLE2CQN.Broken("cut-off", `${what} ends before its end mark`);
    let value = 0;
    let left = count;
    while (left > 0) {
      const free = 8 - (bit & 7);
      const used = Math.min(free, left);
      value = value * 2 ** used + ((window[bit >> 3] ?? 0) >> free - used & (1 << used) - 1);
      bit += used;
      left -= used;
    }
    return value;
  };
  return {
    read,
    /** One bit, fast. */
    one() {
      if (bit >= limit) throw new import_chunk_UXLE2CQN.Broken("cut-off", `${what} ends before its end mark`);
      const value = (window[bit >> 3] ?? 0) >> 7 - (bit & 7) & 1;
      bit++;
      return value;
    },
    get position() {
      return bit;
    }
  };
};
var readStream = async function* (reader, blockSize, what) {
  const tt = new Uint32Array(blockSize);
  let streamCrc = 0;
  let bitOffset = 0;
  const damaged = () => new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged inside a bzip2 block`);
  for (; ; ) {
    await reader.fill(LONGEST_BLOCK);
    const bits = createBits(reader.window(), bitOffset, what);
    const magic = bits.read(48);
    if (magic === END_MAGIC) {
      if (bits.read(32) !== streamCrc >>> 0) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} does not match its checksum`);
      reader.skip(Math.ceil(bits.position / 8));
      return;
    }
    if (magic !== BLOCK_MAGIC) throw damaged();
    const blockCrc = bits.read(32);
    if (bits.one() === 1) throw damaged();
    const { count, pointer } = decodeBlock(bits, tt, damaged);
    streamCrc = (streamCrc << 1 | streamCrc >>> 31) ^ blockCrc | 0;
    let crc = 4294967295;
    for (const piece of unwind(tt, count, pointer)) {
      for (let i = 0; i < piece.length; i++) crc = crc << 8 ^ (CRC[(crc >>> 24 ^ (piece[i] ?? 0)) & 255] ?? 0);
      yield piece;
    }
    if (~crc >>> 0 !== blockCrc) throw new import_chunk_UXLE2CQN.Broken("corrupt", `${what} is damaged: a block does not match its checksum`);
    const position = bits.position;
    reader.skip(position >> 3);
    bitOffset = position & 7;
  }
};
var decodeBlock = (bits, tt, damaged) => {
  const pointer = bits.read(24);
  const used = bits.read(16);
  const symbols = [];
  for (let i = 0; i < 16; i++) {
    if ((used >> 15 - i & 1) === 0) continue;
    const row = bits.read(16);
    for (let j = 0; j < 16; j++) if ((row >> 15 - j & 1) === 1) symbols.push(i * 16 + j);
  }
  const groups = bits.read(3);
  const selectorCount = bits.read(15);
  if (symbols.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw damaged();
  const order = Array.from({ length: groups }, (_, index) => index);
  const selectors = new Uint8Array(selectorCount);
  for (let i = 0; i < selectorCount; i++) {
    let j = 0;
    while (bits.one() === 1) if (++j >= groups) throw damaged();
    const [chosen] = order.splice(j, 1);
    order.unshift(chosen ?? 0);
    selectors[i] = chosen ?? 0;
  }
  const alphabet = symbols.length + 2;
  const tables = Array.from({ length: groups }, () => {
    const lengths = new Uint8Array(alphabet);
    let length = bits.read(5);
    for (let i = 0; i < alphabet; i++) {
      for (; ; ) {
        if (length < 1 || length > 20) throw damaged();
        if (bits.one() === 0) break;
        length += bits.one() === 0 ? 1 : -1;
      }
      lengths[i] = length;
    }
    return makeTable(lengths);
  });
  const mtf = Uint8Array.from(symbols);
  const counts = new Int32Array(256);
  let total = 0;
  let selector = 0;
  let left = 0;
  let table = tables[0];
  let run = 0;
  let weight = 1;
  const endOfBlock = alphabet - 1;
  for (; ; ) {
    if (left === 0) {
      if (selector >= selectorCount) throw damaged();
      table = tables[selectors[selector++] ?? 0];
      left = 50;
    }
    left--;
    if (table === void 0) throw damaged();
    let length = table.shortest;
    let code = bits.read(length);
    while (length <= 20 && code > (table.limit[length] ?? -1)) {
      code = code << 1 | bits.one();
      length++;
    }
    if (length > 20) throw damaged();
    const symbol = table.permutation[code - (table.base[length] ?? 0)];
    if (symbol === void 0) throw damaged();
    if (symbol < 2) {
      run += weight << symbol;
      weight <<= 1;
      if (run > tt.length) throw damaged();
      continue;
    }
    if (run > 0) {
      const byte2 = mtf[0] ?? 0;
      if (total + run > tt.length) throw damaged();
      tt.fill(byte2, total, total + run);
      counts[byte2] = (counts[byte2] ?? 0) + run;
      total += run;
      run = 0;
      weight = 1;
    }
    if (symbol === endOfBlock) break;
    const index = symbol - 1;
    const byte = mtf[index] ?? 0;
    mtf.copyWithin(1, 0, index);
    mtf[0] = byte;
    if (total >= tt.length) throw damaged();
    tt[total++] = byte;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  if (pointer >= total) throw damaged();
  let sum = 0;
  for (let i = 0; i < 256; i++) {
    const count = counts[i] ?? 0;
    counts[i] = sum;
    sum += count;
  }
  for (let i = 0; i < total; i++) {
    const byte = (tt[i] ?? 0) & 255;
    const place = counts[byte] ?? 0;
    counts[byte] = place + 1;
    tt[place] = (tt[place] ?? 0) | i << 8;
  }
  return { count: total, pointer };
};
var makeTable = (lengths) => {
  const permutation = [];
  const limit = new Int32Array(22).fill(-1);
  const base = new Int32Array(22);
  let code = 0;
  let shortest = 21;
  for (let length = 1; length <= 20; length++) {
    const first = permutation.length;
    for (let i = 0; i < lengths.length; i++) if (lengths[i] === length) permutation.push(i);
    const count = permutation.length - first;
    if (count > 0 && shortest === 21) shortest = length;
    base[length] = code - first;
    code += count;
    limit[length] = code - 1;
    code <<= 1;
  }
  return { permutation, limit, base, shortest };
};
var unwind = function* (tt, count, pointer) {
  let piece = Buffer.alloc(65536);
  let filled = 0;
  let entry = tt[pointer] ?? 0;
  let same = 0;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    entry = tt[entry >>> 8] ?? 0;
    const byte = entry & 255;
    let repeat = 1;
    if (same === 4) {
      repeat = byte;
      same = 0;
      for (let n = 0; n < repeat; n++) {
        piece[filled++] = previous;
        if (filled === piece.length) {
          yield piece;
          piece = Buffer.alloc(65536);
          filled = 0;
        }
      }
      previous = -1;
      continue;
    }
    same = byte === previous ? same + 1 : 1;
    previous = byte;
    piece[filled++] = byte;
    if (filled === piece.length) {
      yield piece;
      piece = Buffer.alloc(65536);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
};
var CRC = (() => {
  const table = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let value = i << 24;
    for (let bit = 0; bit < 8; bit++) value = value < 0 ? value << 1 ^ 79764919 : value << 1;
    table[i] = value;
  }
  return table;
})();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unbzip2
});
