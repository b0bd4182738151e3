import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/outcome.ts
var held = __require("./start.cjs").modules["src/core/outcome.ts"];
var held_failed = held.failed;
var held_notApplicable = held.notApplicable;
var held_passed = held.passed;
var held_pending = held.pending;
var held_undecided = held.undecided;

export {
  held_failed,
  held_notApplicable,
  held_passed,
  held_pending,
  held_undecided
};
