import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  readChecklist
} from "./chunk-BK6QQMY5.js";
import "./chunk-54A4D24G.js";
import "./chunk-QPMVHSAP.js";
import "./chunk-PPKWAECG.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  readChecklist
};
