import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/units.ts
var MS_PER_UNIT = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var BYTES_PER_UNIT = {
  B: 1,
  KB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3,
  TB: 1e3 ** 4,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3
};
var parseDuration = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(text.trim());
  return match === null ? void 0 : Number(match[1]) * MS_PER_UNIT[match[2]];
};
var parseSize = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(B|[KMG]i?B|TB)$/i.exec(text.trim());
  return match === null ? void 0 : Math.round(Number(match[1]) * BYTES_PER_UNIT[(match[2] ?? "B").toUpperCase()]);
};
var formatDuration = (ms) => {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 12e4) return `${round(ms / 1e3)} s`;
  if (ms < 72e5) return `${round(ms / 6e4)} min`;
  if (ms < 3 * 864e5) return `${round(ms / 36e5)} h`;
  return `${round(ms / 864e5)} d`;
};
var formatSize = (bytes) => {
  if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 1e3 ** 2) return `${round(bytes / 1e3)} KB`;
  if (bytes < 1e3 ** 3) return `${round(bytes / 1e3 ** 2)} MB`;
  return `${round(bytes / 1e3 ** 3)} GB`;
};
var round = (value) => value < 10 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value).toString();

export {
  parseDuration,
  parseSize,
  formatDuration,
  formatSize
};
