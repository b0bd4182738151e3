import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/options.ts
var held = __require("./start.cjs").modules["src/core/options.ts"];
var held_comparison = held.comparison;
var held_duration = held.duration;
var held_limits = held.limits;
var held_pattern = held.pattern;
var held_patterns = held.patterns;
var held_size = held.size;
var held_tellingPattern = held.tellingPattern;
var held_texts = held.texts;

export {
  held_comparison,
  held_duration,
  held_limits,
  held_pattern,
  held_patterns,
  held_size,
  held_tellingPattern,
  held_texts
};
