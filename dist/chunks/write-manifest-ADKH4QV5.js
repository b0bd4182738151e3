import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  renderUnit,
  writeManifest
} from "./chunk-REPKMN73.js";
import "./chunk-IAK35TV4.js";
import "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-YAXMNDBL.js";
import "./chunk-HRE57HAS.js";
import "./chunk-P7IKF55F.js";
import "./chunk-6HMTDXZ4.js";
export {
  renderUnit,
  writeManifest
};
