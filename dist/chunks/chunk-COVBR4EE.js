import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/check.ts
var held = __require("./start.cjs").modules["src/core/check.ts"];
var held_DEFAULT_TIMEOUT_MS = held.DEFAULT_TIMEOUT_MS;
var held_defineCheck = held.defineCheck;

export {
  held_DEFAULT_TIMEOUT_MS,
  held_defineCheck
};
