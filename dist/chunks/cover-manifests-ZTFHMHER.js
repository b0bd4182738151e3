import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  coverManifests,
  readDocuments
} from "./chunk-P264TXPD.js";
import "./chunk-D6XQDNFP.js";
import "./chunk-LIG2HNMV.js";
import "./chunk-SXOZ5JUK.js";
import "./chunk-4B7R5BYH.js";
import "./chunk-4XMJNWX3.js";
import "./chunk-E3LSPSCO.js";
import "./chunk-ENNTJLSP.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-QPMVHSAP.js";
import "./chunk-6HMTDXZ4.js";
export {
  coverManifests,
  readDocuments
};
