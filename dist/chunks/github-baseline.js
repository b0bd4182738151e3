import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  baselineFrom
} from "./chunk-XHQ6FSHC.js";
import "./chunk-MDRFTHP3.js";
import "./chunk-2SVDE634.js";
import "./chunk-MY35WQA5.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  baselineFrom
};
