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
  createByteReader: () => createByteReader
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var MAX_WINDOW = 256 * 1024 * 1024;
var createByteReader = (input) => {
  const iterator = input[Symbol.asyncIterator]();
  let pending = [];
  let pendingBytes = 0;
  let current = Buffer.alloc(0);
  let offset = 0;
  let consumed = 0;
  let ended = false;
  const available = () => current.length - offset + pendingBytes;
  const merge = () => {
    if (pending.length === 0) return;
    const rest = current.subarray(offset);
    const [only] = pending;
    current = rest.length === 0 && pending.length === 1 && only !== void 0 ? only : Buffer.concat([rest, ...pending]);
    offset = 0;
    pending = [];
    pendingBytes = 0;
  };
  const fill = async (count) => {
    if (current.length - offset >= count) return true;
    if (count > MAX_WINDOW)
      throw new import_chunk_UXLE2CQN.Broken("refused", `${(0, import_chunk_UXLE2CQN.at)(consumed)} asks for ${count} bytes at once`, { position: consumed });
    while (available() < count && !ended) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else if (next.value.length > 0) {
        pending.push((0, import_chunk_PKSBSYHQ.asBuffer)(next.value));
        pendingBytes += next.value.length;
      }
    }
    merge();
    return current.length - offset >= count;
  };
  const window = () => current.subarray(offset);
  const skip = (count) => {
    offset += count;
    consumed += count;
  };
  const some = async (most) => {
    if (!await fill(1)) return void 0;
    const piece = current.subarray(offset, Math.min(current.length, offset + most));
    skip(piece.length);
    return piece;
  };
  const cut = (what) => new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(consumed + available())}, inside ${what}`, {
    position: consumed + available()
  });
  return {
    get position() {
      return consumed;
    },
    fill,
    window,
    skip,
    some,
    async take(count, what) {
      if (!await fill(count)) throw cut(what);
      const piece = current.subarray(offset, offset + count);
      skip(count);
      return piece;
    },
    async *through(count, what) {
      let left = count;
      while (left > 0) {
        const piece = await some(left);
        if (piece === void 0) throw cut(what);
        left -= piece.length;
        yield piece;
      }
    },
    atEnd: async () => !await fill(1),
    async close() {
      await iterator.return?.();
    }
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createByteReader
});
