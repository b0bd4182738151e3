import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  renderUnit,
  writeManifest
} from "./chunk-5BCOQQIT.js";
import "./chunk-ER6MSFHJ.js";
import "./chunk-ZVZYXHOB.js";
import "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-XM6APCDO.js";
import "./chunk-6HMTDXZ4.js";
export {
  renderUnit,
  writeManifest
};
