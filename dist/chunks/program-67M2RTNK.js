import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  MANIFEST_PATHS,
  loadManifests,
  planManifest,
  runProgram,
  stagesOf
} from "./chunk-XOY5NP3Q.js";
import "./chunk-S5S4IQAY.js";
import "./chunk-GIPRCVCO.js";
import "./chunk-BOR5J7IR.js";
import "./chunk-7GZ2CAEL.js";
import "./chunk-FCNPOKEQ.js";
import "./chunk-K7Z427IG.js";
import "./chunk-YHY7XR3G.js";
import "./chunk-EMDP7UCP.js";
import "./chunk-6HMTDXZ4.js";
export {
  MANIFEST_PATHS,
  loadManifests,
  planManifest,
  runProgram,
  stagesOf
};
