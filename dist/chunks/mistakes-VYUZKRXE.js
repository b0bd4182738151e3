import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  documentMistakes
} from "./chunk-HDEC2DRJ.js";
import "./chunk-4XMJNWX3.js";
import "./chunk-OUFTMJWI.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-6HMTDXZ4.js";
export {
  documentMistakes
};
