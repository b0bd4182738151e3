import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  unmet
} from "./chunk-SAFUN3S5.js";
import "./chunk-A572666R.js";
import "./chunk-6HMTDXZ4.js";
export {
  unmet
};
