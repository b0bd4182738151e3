import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  renderMarkdown
} from "./chunk-I5BGMEND.js";
import "./chunk-RN7A2CUT.js";
import "./chunk-S4IYMWP6.js";
import "./chunk-AQRSFJOX.js";
import "./chunk-3P6HXFZJ.js";
export {
  renderMarkdown
};
