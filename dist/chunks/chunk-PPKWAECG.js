import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/units.ts
var held = __require("./start.cjs").modules["src/core/units.ts"];
var held_formatDuration = held.formatDuration;
var held_formatSize = held.formatSize;
var held_parseDuration = held.parseDuration;
var held_parseSize = held.parseSize;

export {
  held_formatDuration,
  held_formatSize,
  held_parseDuration
};
