import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  PERSON_PATTERN,
  electorate
} from "./chunk-HSJ5SNHN.js";
import "./chunk-B2NJ5DNU.js";
import "./chunk-WEJLA6KX.js";
import "./chunk-3P6HXFZJ.js";
export {
  PERSON_PATTERN,
  electorate
};
