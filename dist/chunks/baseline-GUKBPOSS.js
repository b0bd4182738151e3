import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  baselineFrom
} from "./chunk-Y6RESWW6.js";
import "./chunk-4IT7TYZW.js";
import "./chunk-6HMTDXZ4.js";
export {
  baselineFrom
};
