import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  renderMarkdown
} from "./chunk-M3CFY4DA.js";
import "./chunk-XL2TS525.js";
import "./chunk-QTNFL6JQ.js";
import "./chunk-QNKWVI56.js";
import "./chunk-PPKWAECG.js";
import "./chunk-6HMTDXZ4.js";
export {
  renderMarkdown
};
