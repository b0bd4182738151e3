import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  asBuffer
} from "./chunk-CIXEOFO7.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";

// src/archive/byte-reader.ts
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
      throw new Broken("refused", `${at(consumed)} asks for ${count} bytes at once`, { position: consumed });
    while (available() < count && !ended) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else if (next.value.length > 0) {
        pending.push(asBuffer(next.value));
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
  const cut = (what) => new Broken("cut-off", `The file ends at ${at(consumed + available())}, inside ${what}`, {
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

export {
  createByteReader
};
