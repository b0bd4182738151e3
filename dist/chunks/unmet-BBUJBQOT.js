import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  unmet
} from "./chunk-MS6FYMDA.js";
import "./chunk-Y6X7Y7QT.js";
import "./chunk-34TYRCCR.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  unmet
};
