import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  coverManifests,
  readDocuments
} from "./chunk-HQ7L6SPR.js";
import "./chunk-DL374DLS.js";
import "./chunk-4B7R5BYH.js";
import "./chunk-HDEC2DRJ.js";
import "./chunk-4XMJNWX3.js";
import "./chunk-OUFTMJWI.js";
import "./chunk-BK6QQMY5.js";
import "./chunk-54A4D24G.js";
import "./chunk-QPMVHSAP.js";
import "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-PPKWAECG.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  coverManifests,
  readDocuments
};
