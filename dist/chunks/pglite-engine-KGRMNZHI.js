import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  failureIn,
  startEngine
} from "./chunk-BEZVTVOV.js";
import "./chunk-HVH3IA3X.js";
import "./chunk-PH5ZUR4A.js";
import "./chunk-6HMTDXZ4.js";
export {
  failureIn,
  startEngine
};
