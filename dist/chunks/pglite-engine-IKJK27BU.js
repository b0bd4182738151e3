import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  failureIn,
  startEngine
} from "./chunk-TG6HNW6U.js";
import "./chunk-PH5ZUR4A.js";
import "./chunk-YNXL46PY.js";
import "./chunk-OE45PFQI.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  failureIn,
  startEngine
};
