import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  connect,
  orderOf
} from "./chunk-D6Y4VVR4.js";
import "./chunk-3L7BM3GN.js";
import "./chunk-B4ZHJ2JW.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  connect,
  orderOf
};
