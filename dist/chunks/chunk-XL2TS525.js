import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/reporters/words.ts
var held = __require("./start.cjs").modules["src/reporters/words.ts"];
var held_STATUS_WORDS = held.STATUS_WORDS;
var held_VERDICT_WORDS = held.VERDICT_WORDS;
var held_countLine = held.countLine;
var held_needsAttention = held.needsAttention;
var held_placeOf = held.placeOf;
var held_subjectLine = held.subjectLine;
var held_worstFirst = held.worstFirst;

export {
  held_STATUS_WORDS,
  held_VERDICT_WORDS,
  held_countLine,
  held_needsAttention,
  held_placeOf,
  held_subjectLine,
  held_worstFirst
};
