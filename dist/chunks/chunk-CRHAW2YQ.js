import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/errors.ts
var held = __require("./start.cjs").modules["src/core/errors.ts"];
var held_Undecidable = held.Undecidable;
var held_UsageError = held.UsageError;
var held_abortReason = held.abortReason;
var held_errorCode = held.errorCode;
var held_isError = held.isError;
var held_messageOf = held.messageOf;

export {
  held_Undecidable,
  held_UsageError,
  held_abortReason,
  held_errorCode,
  held_isError,
  held_messageOf
};
