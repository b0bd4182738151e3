import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  ItemReport,
  Level,
  Override,
  ReasonCode,
  Report,
  SignOff,
  Status,
  Verdict,
  WaiverReport
} from "./chunk-2SVDE634.js";
import "./chunk-MY35WQA5.js";
import "./chunk-6HMTDXZ4.js";
export {
  ItemReport,
  Level,
  Override,
  ReasonCode,
  Report,
  SignOff,
  Status,
  Verdict,
  WaiverReport
};
