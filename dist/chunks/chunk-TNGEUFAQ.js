import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/archive/crc32.ts
var TABLE = (() => {
  const table = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
    table[i] = value;
  }
  return table;
})();
var crc32 = (bytes) => {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = crc >>> 8 ^ (TABLE[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
};

export {
  crc32
};
