import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  findAzure,
  findGcs,
  listOf,
  parseJson
} from "./chunk-MXMTRKR7.js";
import "./chunk-7NDIC7WG.js";
import "./chunk-TJNG3F7H.js";
import "./chunk-J7H4WKF7.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  findAzure,
  findGcs,
  listOf,
  parseJson
};
